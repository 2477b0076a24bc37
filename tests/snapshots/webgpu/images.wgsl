// ── images.convolve.wgsl
// images.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// convolve: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read> w: array<u32>;
@group(0) @binding(4) var<storage, read_write> y: array<u32>;

// images.tri:5: 260 threads
@compute @workgroup_size(64)
fn convolve_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 260u) { return; }
  convolve_0_thread(thread);
}

fn convolve_0_thread(thread: u32) {
  // images.tri:5
  let v40 = thread / 13u;
  let v43 = thread - (v40 * 13u);
  let j = bitcast<i32>(v43);
  let v46 = v40 / 10u;
  let v48 = v46 * 10u;
  let v49 = v40 - v48;
  let i = bitcast<i32>(v49);
  let v72 = v46 * 3u;
  var v53: i32 = 0i;
  var v54: i32 = 0i;
  while (v53 < 3i) {
    let v69 = bitcast<u32>(v53);
    let v74 = (v72 + v69) * 3u;
    let v121 = v69 * 10u;
    // images.tri:5
    var v58: i32 = 0i;
    var v59: i32 = v54;
    while (v58 < 3i) {
      let v79 = (v74 + bitcast<u32>(v58)) * 32u;
      let v165 = (i + v58) + -1i;
      let v123 = (v121 + bitcast<u32>(min(max(v165, 0i), 9i))) * 13u;
      let v134 = bitcast<u32>(v165) <= 9u;
      // images.tri:5
      var v63: i32 = 0i;
      var v64: i32 = v59;
      while (v63 < 3i) {
        let v71 = bitcast<u32>(v63);
        // images.tri:5
        let v87 = (v79 + ((v71 >> 7u) << 5u)) + ((v71 >> 3u) & 15u);
        let v90 = bitcast<i32>(v71 & 7u);
        let v103 = ((bitcast<i32>(load1_w(v87) & 255u) >> bitcast<u32>(v90)) & 1i) - (((bitcast<i32>(load1_w(v87 + 16u) & 255u) >> bitcast<u32>(v90)) & 1i) << 1u);
        let v168 = (j + v63) + -1i;
        // images.tri:6
        let v139 = select(0i, extractBits(bitcast<i32>(load1_x(v123 + bitcast<u32>(min(max(v168, 0i), 12i)))), 0u, 8u), ((v134 & (v168 >= 0i)) & (v168 < 13i)));
        v63 = v63 + 1i;
        v64 = v64 + (wrap_i32_t1(v103) * v139);
      }
      v58 = v58 + 1i;
      v59 = v64;
    }
    v53 = v53 + 1i;
    v54 = v59;
  }
  // images.tri:5
  y[((v48 + v49) * 13u) + v43] = bitcast<u32>(v54);
}


// The word from a byte on that lies within it.
fn load1_w(at: u32) -> u32 {
  return w[at >> 2u] >> ((at & 3u) * 8u);
}

fn wrap_i32_t1(a: i32) -> i32 {
  let r = a % 3i;
  if ((1i < r)) { return (r - 3i); }
  if ((r < -1i)) { return (r + 3i); }
  return r;
}

// The word from a byte on that lies within it.
fn load1_x(at: u32) -> u32 {
  return x[at >> 2u] >> ((at & 3u) * 8u);
}

// ── images.pool.wgsl
// images.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// pool: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> y: array<u32>;

// images.tri:20: 60 threads
@compute @workgroup_size(64)
fn pool_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 60u) { return; }
  pool_0_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn pool_0_thread(thread: u32) {
  // images.tri:20
  let v25 = thread / 6u;
  let v28 = thread - (v25 * 6u);
  let v31 = v25 / 5u;
  let v33 = v31 * 5u;
  let v34 = v25 - v33;
  let v48 = bitcast<i32>(v34) * 2i;
  let v50 = bitcast<i32>(v28) * 2i;
  let v57 = v31 * 10u;
  let v86 = bitcast<u32>(v50);
  var v38: i32 = 0i;
  var v39: i32 = i32(-2147483648);
  while (v38 < 2i) {
    let v53 = bitcast<u32>(v48 + v38);
    let v54 = v53 >= 10u;
    // images.tri:20
    var v43: i32 = 0i;
    var v44: i32 = v39;
    var v96: u32 = (((v57 + v53) * 13u) + v86) << 2u;
    while (v43 < 2i) {
      // images.tri:20
      if (v54) { trapped = 0u; return; } // bounds
      if (bitcast<u32>(v50 + v43) >= 13u) { trapped = 0u; return; } // bounds
      v43 = v43 + 1i;
      v44 = max(v44, bitcast<i32>(x[v96 >> 2u]));
      v96 = v96 + 4u;
    }
    v38 = v38 + 1i;
    v39 = v44;
  }
  // images.tri:20
  y[((v33 + v34) * 6u) + v28] = bitcast<u32>(v39);
}


// ── images.life.wgsl
// images.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// life: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> y_atomic: array<atomic<u32>>;
@group(0) @binding(3) var<storage, read> y_read: array<u32>;
@group(0) @binding(4) var<storage, read_write> n_write: array<u32>;
@group(0) @binding(4) var<storage, read> n_read: array<u32>;
@group(0) @binding(5) var<storage, read_write> values: array<u32>;

// images.tri:24: 130 threads
@compute @workgroup_size(64)
fn life_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 130u) { return; }
  life_0_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn life_0_thread(thread: u32) {
  // images.tri:24
  let v20 = thread / 13u;
  let v22 = v20 * 13u;
  let v23 = thread - v22;
  let j = bitcast<i32>(v23);
  let i = bitcast<i32>(v20);
  var v27: i32 = 0i;
  var v28: i32 = 0i;
  while (v27 < 3i) {
    // images.tri:25
    let v49 = bitcast<u32>(((i + v27) + 9i) % 10i) * 13u;
    // images.tri:24
    var v32: i32 = 0i;
    var v33: i32 = v28;
    while (v32 < 3i) {
      // images.tri:25
      let v47 = bitcast<u32>(((j + v32) + 12i) % 13i);
      if (v47 >= 13u) { trapped = 0u; return; } // bounds
      let t = load1_x(v49 + v47) & 0xffu;
      if (t > 1u) { trapped = 1u; return; } // code
      // images.tri:24
      v32 = v32 + 1i;
      v33 = v33 + select(0i, 1i, (t != 0u));
    }
    v27 = v27 + 1i;
    v28 = v33;
  }
  // images.tri:24
  n_write[v22 + v23] = bitcast<u32>(v28);
}

// images.tri:27: 130 threads
@compute @workgroup_size(64)
fn life_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 130u) { return; }
  if (atomicLoad(&status[1]) != NO_TRAP) {
    atomicMin(&status[2], atomicLoad(&status[1]));
    return;
  }
  life_1_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[2], min(thread, 4194303u) * 1024u + trapped); }
}

fn life_1_thread(thread: u32) {
  // images.tri:27
  let v29 = (thread / 13u) * 13u;
  let v36 = v29 + (thread - v29);
  let v40 = bitcast<i32>(n_read[v36]);
  let t = load1_x(v36) & 0xffu;
  if (t > 1u) { trapped = 2u; return; } // code
  store1_y_atomic(v36, u32(((v40 == 3i) | ((t != 0u) & (v40 == 4i)))), 0xffu);
}

// images.tri:28: 1 thread
@compute @workgroup_size(64)
fn life_2(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 1u) { return; }
  if (atomicLoad(&status[2]) != NO_TRAP) {
    atomicMin(&status[3], atomicLoad(&status[2]));
    return;
  }
  life_2_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[3], min(thread, 4194303u) * 1024u + trapped); }
}

fn life_2_thread(thread: u32) {
  // images.tri:28
  var v12: i32 = 0i;
  var v13: i32 = 0i;
  while (v12 < 10i) {
    let v24 = bitcast<u32>(v12) * 13u;
    // images.tri:28
    var v17: i32 = 0i;
    var v18: i32 = v13;
    while (v17 < 13i) {
      // images.tri:28
      let t = load1_y_read(v24 + bitcast<u32>(v17)) & 0xffu;
      if (t > 1u) { trapped = 3u; return; } // code
      v17 = v17 + 1i;
      v18 = v18 + select(0i, 1i, (t != 0u));
    }
    v12 = v12 + 1i;
    v13 = v18;
  }
  // images.tri:28
  values[0u] = bitcast<u32>(v13);
}


// The word from a byte on that lies within it.
fn load1_x(at: u32) -> u32 {
  return x[at >> 2u] >> ((at & 3u) * 8u);
}

// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_y_atomic(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&y_atomic[at >> 2u], (atomicLoad(&y_atomic[at >> 2u]) ^ (v << by)) & (mask << by));
}

// The word from a byte on that lies within it.
fn load1_y_read(at: u32) -> u32 {
  return y_read[at >> 2u] >> ((at & 3u) * 8u);
}

// ── images.gradient.wgsl
// images.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// gradient: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> g: array<atomic<u32>>;

// images.tri:32: 130 threads
@compute @workgroup_size(64)
fn gradient_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 130u) { return; }
  gradient_0_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn gradient_0_thread(thread: u32) {
  // images.tri:32
  let v24 = thread / 13u;
  let v26 = v24 * 13u;
  let v27 = thread - v26;
  let v30 = bitcast<i32>(v27) + 1i;
  let v37 = load1_x(v26 + v27) & 255u;
  var v49: i32;
  if (v30 < 13i) {
    let v40 = bitcast<u32>(v30);
    if (v40 >= 13u) { trapped = 0u; return; } // bounds
    let v = bitcast<i32>(load1_x(v26 + v40) & 255u);
    let v2 = bitcast<i32>(v37);
    v49 = select(0i, 1i, (v2 < v)) - select(0i, 1i, (v < v2));
  } else {
    v49 = 0i;
  }
  // images.tri:32
  let v64 = ((v24 * 32u) + ((v27 >> 7u) << 5u)) + ((v27 >> 3u) & 15u);
  let v70 = v64 & 4294967292u;
  let v77 = (bitcast<i32>(v64 & 3u) << 3u) + bitcast<i32>(v27 & 7u);
  let v80 = atomicLoad(&g[v70 >> 2u]);
  atomicXor(&g[v70 >> 2u], ((((v80 >> bitcast<u32>(v77)) ^ bitcast<u32>(v49 & 1i)) & 1u) << bitcast<u32>(v77)));
  let v88 = v70 + 16u;
  let v93 = atomicLoad(&g[v88 >> 2u]);
  atomicXor(&g[v88 >> 2u], ((((v93 >> bitcast<u32>(v77)) ^ bitcast<u32>((v49 >> 1u) & 1i)) & 1u) << bitcast<u32>(v77)));
}


// The word from a byte on that lies within it.
fn load1_x(at: u32) -> u32 {
  return x[at >> 2u] >> ((at & 3u) * 8u);
}

// ── images.histogram.wgsl
// images.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// histogram: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> n: array<u32>;

// images.tri:35: 16 threads
@compute @workgroup_size(64)
fn histogram_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 16u) { return; }
  histogram_0_thread(thread);
}

fn histogram_0_thread(thread: u32) {
  let v = bitcast<i32>(thread);
  // images.tri:35
  var v19: i32 = 0i;
  var v20: i32 = 0i;
  while (v19 < 10i) {
    let v31 = bitcast<u32>(v19) * 13u;
    // images.tri:35
    var v24: i32 = 0i;
    var v25: i32 = v20;
    while (v24 < 13i) {
      // images.tri:35
      let next_v25 = v25 + select(0i, 1i, (bitcast<i32>((load1_x(v31 + bitcast<u32>(v24)) & 255u) >> 4u) == v));
      v24 = v24 + 1i;
      v25 = next_v25;
    }
    v19 = v19 + 1i;
    v20 = v25;
  }
  // images.tri:35
  n[thread] = bitcast<u32>(v20);
}


// The word from a byte on that lies within it.
fn load1_x(at: u32) -> u32 {
  return x[at >> 2u] >> ((at & 3u) * 8u);
}
