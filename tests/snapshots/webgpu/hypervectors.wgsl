// ── hypervectors.bind.wgsl
// hypervectors.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// bind: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> a: array<u32>;
@group(0) @binding(3) var<storage, read> b: array<u32>;
@group(0) @binding(4) var<storage, read_write> c: array<u32>;

// hypervectors.tri:5: 12 threads
@compute @workgroup_size(64)
fn bind_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 12u) { return; }
  bind_0_thread(thread);
}

fn bind_0_thread(thread: u32) {
  // hypervectors.tri:5
  let v39 = ((thread >> 2u) << 5u) + ((thread & 3u) << 2u);
  let v47 = a[v39 >> 2u] & b[v39 >> 2u];
  c[v39 >> 2u] = v47;
  c[(v39 + 16u) >> 2u] = (v47 & (a[(v39 + 16u) >> 2u] ^ b[(v39 + 16u) >> 2u]));
}


// ── hypervectors.bundle.wgsl
// hypervectors.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// bundle: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> xs: array<u32>;
@group(0) @binding(3) var<storage, read_write> c: array<u32>;

// hypervectors.tri:8: 12 threads
@compute @workgroup_size(64)
fn bundle_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 12u) { return; }
  bundle_0_thread(thread);
}

fn bundle_0_thread(thread: u32) {
  // hypervectors.tri:8
  let v33 = ((thread >> 2u) << 5u) + ((thread & 3u) << 2u);
  let v39 = xs[v33 >> 2u];
  let v42 = xs[(v33 + 16u) >> 2u] | (~v39);
  let c2 = 0u;
  let v47 = (c2 + 96u) + v33;
  let v48 = xs[v47 >> 2u];
  let v52 = v39 ^ v48;
  let v53 = xs[(v47 + 16u) >> 2u] | (v39 & (~v48));
  let v54 = v42 ^ v53;
  let v55 = v42 & v53;
  let c3 = 0u;
  let v60 = (c3 + 192u) + v33;
  let v61 = xs[v60 >> 2u];
  let v65 = v52 ^ v61;
  let v66 = xs[(v60 + 16u) >> 2u] | (~(v52 | v61));
  let v67 = v54 ^ v66;
  let v68 = v54 & v66;
  let v69 = v55 ^ v68;
  let c4 = 0u;
  let v75 = (c4 + 288u) + v33;
  let v76 = xs[v75 >> 2u];
  let v80 = v65 ^ v76;
  let v81 = xs[(v75 + 16u) >> 2u] | (v65 & (~v76));
  let v82 = v67 ^ v81;
  let v83 = v67 & v81;
  let v84 = v69 ^ v83;
  let c5 = 0u;
  let v92 = (c5 + 384u) + v33;
  let v93 = xs[v92 >> 2u];
  let v97 = v80 ^ v93;
  let v98 = xs[(v92 + 16u) >> 2u] | (~(v80 | v93));
  let v99 = v82 ^ v98;
  let v100 = v82 & v98;
  let v103 = ((v55 & v68) ^ (v69 & v83)) ^ (v84 & v100);
  let v107 = ~v97;
  let v113 = (~v103) & (v84 ^ v100);
  c[v33 >> 2u] = (~((v113 & (~(v99 ^ v107))) & v107));
  c[(v33 + 16u) >> 2u] = (v103 | (v113 & (v99 & v97)));
}


// ── hypervectors.dot.wgsl
// hypervectors.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// dot: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> a: array<u32>;
@group(0) @binding(3) var<storage, read> b: array<u32>;
@group(0) @binding(4) var<storage, read_write> values: array<u32>;

// hypervectors.tri:10: 1 thread
@compute @workgroup_size(64)
fn dot_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 1u) { return; }
  dot_0_thread(thread);
}

fn dot_0_thread(thread: u32) {
  // hypervectors.tri:10
  var v26: u32 = 0u;
  var v27: i32 = 0i;
  var v28: i32 = 0i;
  while (v26 < 9u) {
    // hypervectors.tri:10
    let v41 = ((v26 >> 2u) << 5u) + ((v26 & 3u) << 2u);
    let v48 = a[v41 >> 2u] & b[v41 >> 2u];
    v26 = v26 + 1u;
    v27 = v27 + bitcast<i32>(countOneBits(v48));
    v28 = v28 + bitcast<i32>(countOneBits((v48 & (a[(v41 + 16u) >> 2u] ^ b[(v41 + 16u) >> 2u]))));
  }
  // hypervectors.tri:10
  values[0u] = bitcast<u32>(v27 + (v28 * -2i));
}


// ── hypervectors.nearest.wgsl
// hypervectors.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// nearest: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> items: array<u32>;
@group(0) @binding(3) var<storage, read> q: array<u32>;
@group(0) @binding(4) var<storage, read_write> s_write: array<u32>;
@group(0) @binding(4) var<storage, read> s_read: array<u32>;
@group(0) @binding(5) var<storage, read_write> values: array<u32>;

// hypervectors.tri:14: 9 threads
@compute @workgroup_size(64)
fn nearest_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 9u) { return; }
  nearest_0_thread(thread);
}

fn nearest_0_thread(thread: u32) {
  let v35 = thread * 96u;
  // hypervectors.tri:14
  var v37: u32 = 0u;
  var v38: i32 = 0i;
  var v39: i32 = 0i;
  while (v37 < 9u) {
    // hypervectors.tri:14
    let v52 = ((v37 >> 2u) << 5u) + ((v37 & 3u) << 2u);
    let v53 = v35 + v52;
    let v59 = items[v53 >> 2u] & q[v52 >> 2u];
    v37 = v37 + 1u;
    v38 = v38 + bitcast<i32>(countOneBits(v59));
    v39 = v39 + bitcast<i32>(countOneBits((v59 & (items[(v53 + 16u) >> 2u] ^ q[(v52 + 16u) >> 2u]))));
  }
  // hypervectors.tri:14
  s_write[thread] = bitcast<u32>(v38 + (v39 * -2i));
}

// hypervectors.tri:15: 1 thread
@compute @workgroup_size(64)
fn nearest_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 1u) { return; }
  nearest_1_thread(thread);
}

fn nearest_1_thread(thread: u32) {
  // hypervectors.tri:15
  var v11: i32 = 0i;
  var v12: i32 = i32(-2147483648);
  var v13: i32 = 0i;
  while (v11 < 9i) {
    // hypervectors.tri:15
    let v22 = bitcast<i32>(s_read[bitcast<u32>(v11)]);
    let v23 = v22 > v12;
    let next_v13 = select(v13, v11, v23);
    v11 = v11 + 1i;
    v12 = select(v12, v22, v23);
    v13 = next_v13;
  }
  // hypervectors.tri:16
  var v29: i32 = 0i;
  var v30: i32 = i32(-2147483648);
  while (v29 < 9i) {
    // hypervectors.tri:16
    let next_v30 = max(v30, bitcast<i32>(s_read[bitcast<u32>(v29)]));
    v29 = v29 + 1i;
    v30 = next_v30;
  }
  // hypervectors.tri:16
  values[0u] = bitcast<u32>(v13);
  values[2u] = bitcast<u32>(v30);
}


// ── hypervectors.permute.wgsl
// hypervectors.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// permute: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

struct Call {
  zero: u32,
  s0: i32, // by
}
@group(0) @binding(1) var<uniform> call: Call;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> y: array<atomic<u32>>;

// hypervectors.tri:19: 260 threads
@compute @workgroup_size(64)
fn permute_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 260u) { return; }
  permute_0_thread(thread, call.s0);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn permute_0_thread(thread: u32, by: i32) {
  // hypervectors.tri:19
  let v26 = bitcast<u32>((bitcast<i32>(thread) + by) % 260i);
  if (v26 >= 260u) { trapped = 0u; return; } // bounds
  let v37 = ((v26 >> 7u) << 5u) + ((v26 >> 3u) & 15u);
  let v40 = bitcast<i32>(v26 & 7u);
  let v53 = ((bitcast<i32>(load1_x(v37) & 255u) >> bitcast<u32>(v40)) & 1i) - (((bitcast<i32>(load1_x(v37 + 16u) & 255u) >> bitcast<u32>(v40)) & 1i) << 1u);
  let v66 = ((thread >> 7u) << 5u) + ((thread >> 3u) & 15u);
  let v72 = v66 & 4294967292u;
  let v78 = wrap_i32_t1(v53);
  let v79 = (bitcast<i32>(v66 & 3u) << 3u) + bitcast<i32>(thread & 7u);
  let v82 = atomicLoad(&y[v72 >> 2u]);
  atomicXor(&y[v72 >> 2u], ((((v82 >> bitcast<u32>(v79)) ^ bitcast<u32>(v78 & 1i)) & 1u) << bitcast<u32>(v79)));
  let v90 = v72 + 16u;
  let v95 = atomicLoad(&y[v90 >> 2u]);
  atomicXor(&y[v90 >> 2u], ((((v95 >> bitcast<u32>(v79)) ^ bitcast<u32>((v78 >> 1u) & 1i)) & 1u) << bitcast<u32>(v79)));
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

// ── hypervectors.hamming.wgsl
// hypervectors.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// hamming: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> a: array<u32>;
@group(0) @binding(3) var<storage, read> b: array<u32>;
@group(0) @binding(4) var<storage, read_write> values: array<u32>;

// hypervectors.tri:22: 1 thread
@compute @workgroup_size(64)
fn hamming_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 1u) { return; }
  hamming_0_thread(thread);
}

fn hamming_0_thread(thread: u32) {
  // hypervectors.tri:22
  var v25: u32 = 0u;
  var v26: i32 = 0i;
  while (v25 < 9u) {
    // hypervectors.tri:22
    let v38 = ((v25 >> 2u) << 5u) + ((v25 & 3u) << 2u);
    let v48 = bitcast<i32>(countOneBits(((a[v38 >> 2u] ^ b[v38 >> 2u]) | (a[(v38 + 16u) >> 2u] ^ b[(v38 + 16u) >> 2u]))));
    v25 = v25 + 1u;
    v26 = v26 + v48;
  }
  // hypervectors.tri:22
  values[0u] = bitcast<u32>(v26);
}

