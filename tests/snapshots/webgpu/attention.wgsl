// ── attention.scores.wgsl
// attention.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// scores: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> q: array<u32>;
@group(0) @binding(3) var<storage, read> k: array<u32>;
@group(0) @binding(4) var<storage, read_write> s: array<u32>;

// attention.tri:5: 12 threads
@compute @workgroup_size(64)
fn scores_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 12u) { return; }
  scores_0_thread(thread);
}

fn scores_0_thread(thread: u32) {
  // attention.tri:5
  let v26 = thread / 6u;
  let v28 = v26 * 6u;
  let v29 = thread - v28;
  let v40 = v26 * 16u;
  let v50 = ((v29 * 2u) + v26) * 16u;
  var v33: i32 = 0i;
  var v34: i32 = 0i;
  while (v33 < 16i) {
    let v39 = bitcast<u32>(v33);
    // attention.tri:5
    let v55 = extractBits(bitcast<i32>(load1_q(v40 + v39)), 0u, 8u) * extractBits(bitcast<i32>(load1_k(v50 + v39)), 0u, 8u);
    v33 = v33 + 1i;
    v34 = v34 + v55;
  }
  // attention.tri:5
  s[v28 + v29] = bitcast<u32>(v34);
}


// The word from a byte on that lies within it.
fn load1_q(at: u32) -> u32 {
  return q[at >> 2u] >> ((at & 3u) * 8u);
}

// The word from a byte on that lies within it.
fn load1_k(at: u32) -> u32 {
  return k[at >> 2u] >> ((at & 3u) * 8u);
}

// ── attention.weighed.wgsl
// attention.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// weighed: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> p: array<u32>;
@group(0) @binding(3) var<storage, read> v: array<u32>;
@group(0) @binding(4) var<storage, read_write> o: array<u32>;

// attention.tri:9: 32 threads
@compute @workgroup_size(64)
fn weighed_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 32u) { return; }
  weighed_0_thread(thread);
}

fn weighed_0_thread(thread: u32) {
  // attention.tri:9
  let v28 = thread >> 4u;
  let v93 = (v28 * 16u) + (thread - (v28 << 4u));
  var v35: i32 = 0i;
  var v36: i32 = 0i;
  var v85: u32 = (v28 * 6u) << 2u;
  var v100: u32 = v93;
  while (v35 < 6i) {
    // attention.tri:9
    v35 = v35 + 1i;
    v36 = v36 + (bitcast<i32>(p[v85 >> 2u]) * extractBits(bitcast<i32>(load1_v(v100)), 0u, 8u));
    v85 = v85 + 4u;
    v100 = v100 + 32u;
  }
  // attention.tri:9
  o[v93] = bitcast<u32>(v36);
}


// The word from a byte on that lies within it.
fn load1_v(at: u32) -> u32 {
  return v[at >> 2u] >> ((at & 3u) * 8u);
}

// ── attention.causal.wgsl
// attention.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// causal: WGSL made by trinityc.

struct Call {
  zero: u32,
  s0: i32, // at
}
@group(0) @binding(1) var<uniform> call: Call;

@group(0) @binding(2) var<storage, read> s: array<u32>;
@group(0) @binding(3) var<storage, read_write> m: array<u32>;
@group(0) @binding(4) var<storage, read_write> top: array<u32>;

// attention.tri:14: 12 threads
@compute @workgroup_size(64)
fn causal_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 12u) { return; }
  causal_0_thread(thread, call.s0);
}

fn causal_0_thread(thread: u32, at: i32) {
  // attention.tri:14
  let v24 = (thread / 6u) * 6u;
  let v25 = thread - v24;
  let v34 = (v24 + v25) << 2u;
  m[v34 >> 2u] = bitcast<u32>(select(-1000000i, bitcast<i32>(s[v34 >> 2u]), (bitcast<i32>(v25) <= at)));
}

// attention.tri:15: 2 threads
@compute @workgroup_size(64)
fn causal_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 2u) { return; }
  causal_1_thread(thread, call.s0);
}

fn causal_1_thread(thread: u32, at: i32) {
  // attention.tri:15
  var v21: i32 = 0i;
  var v22: i32 = i32(-2147483648);
  var v55: u32 = (thread * 6u) << 2u;
  while (v21 < 6i) {
    // attention.tri:15
    let next_v22 = max(v22, select(-1000000i, bitcast<i32>(s[v55 >> 2u]), (v21 <= at)));
    v21 = v21 + 1i;
    v22 = next_v22;
    v55 = v55 + 4u;
  }
  // attention.tri:15
  top[thread] = bitcast<u32>(v22);
}


// ── attention.attend.wgsl
// attention.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// attend: WGSL made by trinityc.

struct Call {
  zero: u32,
  s0: i32, // at
}
@group(0) @binding(1) var<uniform> call: Call;

@group(0) @binding(2) var<storage, read> q: array<u32>;
@group(0) @binding(3) var<storage, read> k: array<u32>;
@group(0) @binding(4) var<storage, read> v: array<u32>;
@group(0) @binding(5) var<storage, read_write> o: array<u32>;
@group(0) @binding(6) var<storage, read_write> s_write: array<u32>;
@group(0) @binding(6) var<storage, read> s_read: array<u32>;
@group(0) @binding(7) var<storage, read_write> top_write: array<u32>;
@group(0) @binding(7) var<storage, read> top_read: array<u32>;
@group(0) @binding(8) var<storage, read_write> p_write: array<u32>;
@group(0) @binding(8) var<storage, read> p_read: array<u32>;

// attention.tri:5: 12 threads
@compute @workgroup_size(64)
fn attend_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 12u) { return; }
  attend_0_thread(thread, call.s0);
}

fn attend_0_thread(thread: u32, at: i32) {
  // attention.tri:5
  let v27 = thread / 6u;
  let v29 = v27 * 6u;
  let v30 = thread - v29;
  let v41 = v27 * 16u;
  let v51 = ((v30 * 2u) + v27) * 16u;
  var v34: i32 = 0i;
  var v35: i32 = 0i;
  while (v34 < 16i) {
    let v40 = bitcast<u32>(v34);
    // attention.tri:5
    let v56 = extractBits(bitcast<i32>(load1_q(v41 + v40)), 0u, 8u) * extractBits(bitcast<i32>(load1_k(v51 + v40)), 0u, 8u);
    v34 = v34 + 1i;
    v35 = v35 + v56;
  }
  // attention.tri:5
  s_write[v29 + v30] = bitcast<u32>(v35);
}

// attention.tri:15: 2 threads
@compute @workgroup_size(64)
fn attend_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 2u) { return; }
  attend_1_thread(thread, call.s0);
}

fn attend_1_thread(thread: u32, at: i32) {
  // attention.tri:15
  var v21: i32 = 0i;
  var v22: i32 = i32(-2147483648);
  var v55: u32 = (thread * 6u) << 2u;
  while (v21 < 6i) {
    // attention.tri:15
    let next_v22 = max(v22, select(-1000000i, bitcast<i32>(s_read[v55 >> 2u]), (v21 <= at)));
    v21 = v21 + 1i;
    v22 = next_v22;
    v55 = v55 + 4u;
  }
  // attention.tri:15
  top_write[thread] = bitcast<u32>(v22);
}

// attention.tri:27: 12 threads
@compute @workgroup_size(64)
fn attend_2(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 12u) { return; }
  attend_2_thread(thread, call.s0);
}

fn attend_2_thread(thread: u32, at: i32) {
  // attention.tri:27
  let v28 = thread / 6u;
  let v30 = v28 * 6u;
  let v31 = thread - v30;
  // attention.tri:14
  let v40 = (v30 + v31) << 2u;
  // attention.tri:27
  let v49 = select(-1000000i, bitcast<i32>(s_read[v40 >> 2u]), (bitcast<i32>(v31) <= at)) - bitcast<i32>(top_read[v28]);
  p_write[v40 >> 2u] = bitcast<u32>(max((v49 + 4096i), 0i));
}

// attention.tri:9: 32 threads
@compute @workgroup_size(64)
fn attend_3(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 32u) { return; }
  attend_3_thread(thread, call.s0);
}

fn attend_3_thread(thread: u32, at: i32) {
  // attention.tri:9
  let v29 = thread >> 4u;
  let v94 = (v29 * 16u) + (thread - (v29 << 4u));
  var v36: i32 = 0i;
  var v37: i32 = 0i;
  var v86: u32 = (v29 * 6u) << 2u;
  var v101: u32 = v94;
  while (v36 < 6i) {
    // attention.tri:9
    v36 = v36 + 1i;
    v37 = v37 + (bitcast<i32>(p_read[v86 >> 2u]) * extractBits(bitcast<i32>(load1_v(v101)), 0u, 8u));
    v86 = v86 + 4u;
    v101 = v101 + 32u;
  }
  // attention.tri:9
  o[v94] = bitcast<u32>(v37);
}


// The word from a byte on that lies within it.
fn load1_q(at: u32) -> u32 {
  return q[at >> 2u] >> ((at & 3u) * 8u);
}

// The word from a byte on that lies within it.
fn load1_k(at: u32) -> u32 {
  return k[at >> 2u] >> ((at & 3u) * 8u);
}

// The word from a byte on that lies within it.
fn load1_v(at: u32) -> u32 {
  return v[at >> 2u] >> ((at & 3u) * 8u);
}

// ── attention.store.wgsl
// attention.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// store: WGSL made by trinityc.

struct Call {
  zero: u32,
  s0: i32, // at
}
@group(0) @binding(1) var<uniform> call: Call;

@group(0) @binding(2) var<storage, read_write> cache: array<atomic<u32>>;
@group(0) @binding(3) var<storage, read> row: array<u32>;

// attention.tri:31: 192 threads
@compute @workgroup_size(64)
fn store_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  store_0_thread(thread, call.s0);
}

fn store_0_thread(thread: u32, at: i32) {
  // attention.tri:31
  let v20 = thread >> 4u;
  let v23 = thread - (v20 << 4u);
  let v26 = v20 >> 1u;
  let v29 = v20 - (v26 << 1u);
  let v46 = (((v26 * 2u) + v29) * 16u) + v23;
  let v47 = extractBits(bitcast<i32>(load1_cache(v46)), 0u, 8u);
  let v48 = select(v47, extractBits(bitcast<i32>(load1_row((v29 * 16u) + v23)), 0u, 8u), (bitcast<i32>(v26) == at));
  store1_cache(v46, bitcast<u32>(v48), 0xffu);
}


// The word from a byte on that lies within it.
fn load1_row(at: u32) -> u32 {
  return row[at >> 2u] >> ((at & 3u) * 8u);
}

// The word from a byte on that lies within it.
fn load1_cache(at: u32) -> u32 {
  return atomicLoad(&cache[at >> 2u]) >> ((at & 3u) * 8u);
}

// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_cache(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&cache[at >> 2u], (atomicLoad(&cache[at >> 2u]) ^ (v << by)) & (mask << by));
}
