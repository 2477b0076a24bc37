// ── indexing.transpose.wgsl
// indexing.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// transpose: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> y: array<atomic<u32>>;

// indexing.tri:4: 126 threads
@compute @workgroup_size(64)
fn transpose_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 126u) { return; }
  transpose_0_thread(thread);
}

fn transpose_0_thread(thread: u32) {
  // indexing.tri:4
  let v20 = thread / 6u;
  let v22 = v20 * 6u;
  let v23 = thread - v22;
  store1_y((v22 + v23) << 1u, bitcast<u32>(extractBits(bitcast<i32>(load1_x(((v23 * 21u) + v20) << 1u)), 0u, 16u)), 0xffffu);
}


// The word from a byte on that lies within it.
fn load1_x(at: u32) -> u32 {
  return x[at >> 2u] >> ((at & 3u) * 8u);
}

// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_y(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&y[at >> 2u], (atomicLoad(&y[at >> 2u]) ^ (v << by)) & (mask << by));
}

// ── indexing.transpose_trits.wgsl
// indexing.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// transpose_trits: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> y_write: array<u32>;
@group(0) @binding(3) var<storage, read_write> y_atomic: array<atomic<u32>>;

// indexing.tri:6: 84 threads
@compute @workgroup_size(64)
fn transpose_trits_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 84u) { return; }
  transpose_trits_0_thread(thread);
}

fn transpose_trits_0_thread(thread: u32) {
  // indexing.tri:6
  y_write[thread] = 2038004089u;
}

// indexing.tri:6: 126 threads
@compute @workgroup_size(64)
fn transpose_trits_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 126u) { return; }
  transpose_trits_1_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[2], min(thread, 4194303u) * 1024u + trapped); }
}

fn transpose_trits_1_thread(thread: u32) {
  // indexing.tri:6
  let v28 = thread / 6u;
  let v31 = thread - (v28 * 6u);
  let v47 = ((v31 * 32u) + ((v28 >> 7u) << 5u)) + ((v28 >> 3u) & 15u);
  let v50 = bitcast<i32>(v28 & 7u);
  let v63 = ((bitcast<i32>(load1_x(v47) & 255u) >> bitcast<u32>(v50)) & 1i) - (((bitcast<i32>(load1_x(v47 + 16u) & 255u) >> bitcast<u32>(v50)) & 1i) << 1u);
  let v69 = v31 / 80u;
  let v77 = v31 - (v69 * 80u);
  let v = bitcast<i32>(v77 >> 4u) << 3u;
  let v89 = ((v28 * 16u) + (v69 << 4u)) + (v77 & 15u);
  let v90 = bitcast<i32>((shr_i64(vec2<u32>(453575425u, 81u), v) & vec2<u32>(255u, 0u)).x);
  let v93 = v89 & 4294967292u;
  let v98 = bitcast<i32>(v89 & 3u) << 3u;
  let v100 = atomicLoad(&y_atomic[v93 >> 2u]);
  if (v90 == 0i) { trapped = 0u; return; } // zero_divisor
  let v110 = (wrap_i32_t1(v63) + 1i) - (div_i32((bitcast<i32>(v100 >> bitcast<u32>(v98)) & 255i), v90) % 3i);
  atomicAdd(&y_atomic[v93 >> 2u], (bitcast<u32>(v110 * v90) << bitcast<u32>(v98)));
}


// The word from a byte on that lies within it.
fn load1_x(at: u32) -> u32 {
  return x[at >> 2u] >> ((at & 3u) * 8u);
}

fn wrap_i32_t1(a: i32) -> i32 {
  let r = a % 3i;
  if ((1i < r)) { return (r - 3i); }
  if ((r < -1i)) { return (r + 3i); }
  return r;
}

fn shr_i64(a: vec2<u32>, by: i32) -> vec2<u32> {
  return select(rshift_s64(a, min(bitcast<u32>(by), 63u)), rshift_s64(a, 63u), by >= 64i);
}

// By 0 to 63, with the sign.
fn rshift_s64(a: vec2<u32>, by: u32) -> vec2<u32> {
  let k = by & 31u;
  let high = bitcast<u32>(bitcast<i32>(a.y) >> k);
  let fill = bitcast<u32>(bitcast<i32>(a.y) >> 31u);
  return select(vec2<u32>((a.x >> k) | ((a.y << 1u) << (31u - k)), high), vec2<u32>(high, fill), by >= 32u);
}

fn div_i32(a: i32, d: i32) -> i32 {
  return (a / d);
}

// ── indexing.gather.wgsl
// indexing.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// gather: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read> at: array<u32>;
@group(0) @binding(4) var<storage, read_write> y: array<u32>;

// indexing.tri:8: 8 threads
@compute @workgroup_size(64)
fn gather_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 8u) { return; }
  gather_0_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn gather_0_thread(thread: u32) {
  // indexing.tri:8
  let v22 = thread << 2u;
  let v25 = at[v22 >> 2u];
  if (v25 >= 21u) { trapped = 0u; return; } // bounds
  y[v22 >> 2u] = x[v25];
}


// ── indexing.pick_rows.wgsl
// indexing.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// pick_rows: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> w: array<u32>;
@group(0) @binding(3) var<storage, read> at: array<u32>;
@group(0) @binding(4) var<storage, read_write> y: array<atomic<u32>>;

// indexing.tri:10: 168 threads
@compute @workgroup_size(64)
fn pick_rows_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 168u) { return; }
  pick_rows_0_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn pick_rows_0_thread(thread: u32) {
  // indexing.tri:10
  let v33 = thread / 21u;
  let v36 = thread - (v33 * 21u);
  let v44 = at[v33];
  if (v44 >= 6u) { trapped = 0u; return; } // bounds
  let v58 = v36 >> 3u;
  let v66 = (bitcast<i32>(load1_w(((v44 * 16u) + ((v36 >> 6u) << 4u)) + (v36 & 15u)) & 255u) >> (v58 & 6u)) & 3i;
  let v84 = ((v33 * 32u) + ((v36 >> 7u) << 5u)) + (v58 & 15u);
  let v90 = v84 & 4294967292u;
  let v96 = wrap_i32_t1((v66 - 1i));
  let v97 = (bitcast<i32>(v84 & 3u) << 3u) + bitcast<i32>(v36 & 7u);
  let v100 = atomicLoad(&y[v90 >> 2u]);
  atomicXor(&y[v90 >> 2u], ((((v100 >> bitcast<u32>(v97)) ^ bitcast<u32>(v96 & 1i)) & 1u) << bitcast<u32>(v97)));
  let v108 = v90 + 16u;
  let v113 = atomicLoad(&y[v108 >> 2u]);
  atomicXor(&y[v108 >> 2u], ((((v113 >> bitcast<u32>(v97)) ^ bitcast<u32>((v96 >> 1u) & 1i)) & 1u) << bitcast<u32>(v97)));
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

// ── indexing.windows.wgsl
// indexing.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// windows: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> y: array<u32>;
@group(0) @binding(4) var<storage, read_write> z: array<u32>;

// indexing.tri:13: 8 threads
@compute @workgroup_size(64)
fn windows_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 8u) { return; }
  windows_0_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn windows_0_thread(thread: u32) {
  let i = bitcast<i32>(thread);
  // indexing.tri:13
  let v43 = thread << 2u;
  var v17: i32 = 0i;
  var v18: i32 = 0i;
  var v48: u32 = v43;
  while (v17 < 5i) {
    // indexing.tri:13
    if (bitcast<u32>(i + v17) >= 21u) { trapped = 0u; return; } // bounds
    v17 = v17 + 1i;
    v18 = v18 + bitcast<i32>(x[v48 >> 2u]);
    v48 = v48 + 4u;
  }
  // indexing.tri:13
  y[v43 >> 2u] = bitcast<u32>(v18);
}

// indexing.tri:14: 8 threads
@compute @workgroup_size(64)
fn windows_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 8u) { return; }
  if (atomicLoad(&status[1]) != NO_TRAP) {
    atomicMin(&status[2], atomicLoad(&status[1]));
    return;
  }
  windows_1_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[2], min(thread, 4194303u) * 1024u + trapped); }
}

fn windows_1_thread(thread: u32) {
  let i = bitcast<i32>(thread);
  let v20 = bitcast<u32>((i * 2i) + 1i);
  // indexing.tri:14
  if (v20 >= 21u) { trapped = 1u; return; } // bounds
  let v28 = bitcast<u32>(20i - i);
  if (v28 >= 21u) { trapped = 2u; return; } // bounds
  z[thread] = bitcast<u32>(bitcast<i32>(x[v20]) - bitcast<i32>(x[v28]));
}


// ── indexing.outer.wgsl
// indexing.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// outer: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read> y: array<u32>;
@group(0) @binding(4) var<storage, read_write> z_write: array<u32>;
@group(0) @binding(4) var<storage, read_write> z_atomic: array<atomic<u32>>;

// indexing.tri:17: 24 threads
@compute @workgroup_size(64)
fn outer_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 24u) { return; }
  outer_0_thread(thread);
}

fn outer_0_thread(thread: u32) {
  // indexing.tri:17
  z_write[thread] = 1431655765u;
}

// indexing.tri:17: 126 threads
@compute @workgroup_size(64)
fn outer_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 126u) { return; }
  outer_1_thread(thread);
}

fn outer_1_thread(thread: u32) {
  // indexing.tri:17
  let v35 = thread / 21u;
  let v38 = thread - (v35 * 21u);
  let v51 = ((v35 >> 7u) << 5u) + ((v35 >> 3u) & 15u);
  let v54 = bitcast<i32>(v35 & 7u);
  let v67 = ((bitcast<i32>(load1_x(v51) & 255u) >> bitcast<u32>(v54)) & 1i) - (((bitcast<i32>(load1_x(v51 + 16u) & 255u) >> bitcast<u32>(v54)) & 1i) << 1u);
  let v76 = v38 >> 3u;
  let v79 = ((v38 >> 7u) << 5u) + (v76 & 15u);
  let v82 = bitcast<i32>(v38 & 7u);
  let v95 = ((bitcast<i32>(load1_y(v79) & 255u) >> bitcast<u32>(v82)) & 1i) - (((bitcast<i32>(load1_y(v79 + 16u) & 255u) >> bitcast<u32>(v82)) & 1i) << 1u);
  let v110 = ((v35 * 16u) + ((v38 >> 6u) << 4u)) + (v38 & 15u);
  let v118 = v110 & 4294967292u;
  let v125 = (bitcast<i32>(v110 & 3u) << 3u) + bitcast<i32>(v76 & 6u);
  let v128 = atomicLoad(&z_atomic[v118 >> 2u]);
  let v134 = (((v128 >> bitcast<u32>(v125)) ^ bitcast<u32>((wrap_i32_t1(v67) * wrap_i32_t1(v95)) + 1i)) & 3u) << bitcast<u32>(v125);
  atomicXor(&z_atomic[v118 >> 2u], v134);
}


// The word from a byte on that lies within it.
fn load1_x(at: u32) -> u32 {
  return x[at >> 2u] >> ((at & 3u) * 8u);
}

fn wrap_i32_t1(a: i32) -> i32 {
  let r = a % 3i;
  if ((1i < r)) { return (r - 3i); }
  if ((r < -1i)) { return (r + 3i); }
  return r;
}

// The word from a byte on that lies within it.
fn load1_y(at: u32) -> u32 {
  return y[at >> 2u] >> ((at & 3u) * 8u);
}

// ── indexing.shear.wgsl
// indexing.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// shear: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read_write> x_write: array<u32>;
@group(0) @binding(2) var<storage, read> x_read: array<u32>;
@group(0) @binding(3) var<storage, read> by: array<u32>;
@group(0) @binding(4) var<storage, read_write> values: array<u32>;

// indexing.tri:20: 126 threads
@compute @workgroup_size(64)
fn shear_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 126u) { return; }
  shear_0_thread(thread);
}

fn shear_0_thread(thread: u32) {
  // indexing.tri:20
  let v19 = thread / 21u;
  let v21 = v19 * 21u;
  let v22 = thread - v21;
  let v31 = (v21 + v22) << 2u;
  let v32 = bitcast<i32>(x_write[v31 >> 2u]);
  x_write[v31 >> 2u] = bitcast<u32>((v32 * 2i) + (bitcast<i32>(by[v22]) * bitcast<i32>(v19)));
}

// indexing.tri:21: 1 thread of 32 lanes
@compute @workgroup_size(32)
fn shear_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x;
  lane_index = index;
  shear_1_thread(thread, index);
}

fn shear_1_thread(thread: u32, lane: u32) {
  // indexing.tri:21
  var v15: u32 = 0u;
  var v16: i32 = 0i;
  while (v15 < 96u) {
    let v20 = v15 + lane;
    // indexing.tri:21
    let v24 = (v20 / 21u) * 21u;
    v15 = v15 + 32u;
    v16 = v16 + bitcast<i32>(x_read[v24 + (v20 - v24)]);
  }
  // indexing.tri:21
  var v41: i32;
  if (lane < 30u) {
    let v43 = lane + 96u;
    let v47 = (v43 / 21u) * 21u;
    v41 = v16 + bitcast<i32>(x_read[v47 + (v43 - v47)]);
  } else {
    v41 = v16;
  }
  // indexing.tri:21
  let v60 = group_add_i32(v41);
  if (lane == 0u) {
    values[0u] = bitcast<u32>(v60);
  }
}


fn group_add_i32(v: i32) -> i32 {
  lanes_i[lane_index] = v;
  workgroupBarrier();
  for (var half = 16u; half > 0u; half = half >> 1u) {
    if (lane_index < half) {
      let a = lanes_i[lane_index];
      let b = lanes_i[lane_index + half];
      lanes_i[lane_index] = (a + b);
    }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&lanes_i[0]);
}

var<private> lane_index: u32;

var<workgroup> lanes_i: array<i32, 32>;
