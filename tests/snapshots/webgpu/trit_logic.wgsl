// ── trit_logic.lowest.wgsl
// trit_logic.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// lowest: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> a: array<u32>;
@group(0) @binding(3) var<storage, read> b: array<u32>;
@group(0) @binding(4) var<storage, read_write> c: array<u32>;

// trit_logic.tri:4: 8 threads
@compute @workgroup_size(64)
fn lowest_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 8u) { return; }
  lowest_0_thread(thread);
}

fn lowest_0_thread(thread: u32) {
  // trit_logic.tri:4
  let v39 = ((thread >> 2u) << 5u) + ((thread & 3u) << 2u);
  let v48 = a[(v39 + 16u) >> 2u] | b[(v39 + 16u) >> 2u];
  c[v39 >> 2u] = ((a[v39 >> 2u] & b[v39 >> 2u]) | v48);
  c[(v39 + 16u) >> 2u] = v48;
}


// ── trit_logic.highest.wgsl
// trit_logic.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// highest: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> a: array<u32>;
@group(0) @binding(3) var<storage, read> b: array<u32>;
@group(0) @binding(4) var<storage, read_write> c: array<u32>;

// trit_logic.tri:6: 8 threads
@compute @workgroup_size(64)
fn highest_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 8u) { return; }
  highest_0_thread(thread);
}

fn highest_0_thread(thread: u32) {
  // trit_logic.tri:6
  let v39 = ((thread >> 2u) << 5u) + ((thread & 3u) << 2u);
  let v43 = a[v39 >> 2u];
  let v44 = a[(v39 + 16u) >> 2u];
  let v46 = b[(v39 + 16u) >> 2u];
  c[v39 >> 2u] = ((v46 & (~v43)) ^ (b[v39 >> 2u] | (v43 ^ v44)));
  c[(v39 + 16u) >> 2u] = (v44 & v46);
}


// ── trit_logic.decided.wgsl
// trit_logic.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// decided: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> a: array<u32>;
@group(0) @binding(3) var<storage, read> b: array<u32>;
@group(0) @binding(4) var<storage, read> c: array<u32>;
@group(0) @binding(5) var<storage, read_write> y: array<u32>;

// trit_logic.tri:10: 8 threads
@compute @workgroup_size(64)
fn decided_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 8u) { return; }
  decided_0_thread(thread);
}

fn decided_0_thread(thread: u32) {
  // trit_logic.tri:10
  let v48 = ((thread >> 2u) << 5u) + ((thread & 3u) << 2u);
  let v53 = a[v48 >> 2u];
  let v54 = a[(v48 + 16u) >> 2u];
  let v55 = b[v48 >> 2u];
  let v56 = b[(v48 + 16u) >> 2u];
  let v57 = c[v48 >> 2u];
  let v58 = c[(v48 + 16u) >> 2u];
  let v61 = ~v58;
  let v63 = ~((v57 & (~v54)) & v61);
  let v66 = (v53 ^ v54) | v61;
  let v70 = v53 & v57;
  let v75 = v53 & v58;
  y[v48 >> 2u] = (v70 ^ (((v66 ^ ((v63 ^ v66) & v56)) ^ v70) & v55));
  y[(v48 + 16u) >> 2u] = (v75 ^ (((v63 & v56) ^ v75) & v55));
}


// ── trit_logic.turned.wgsl
// trit_logic.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// turned: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> a: array<u32>;
@group(0) @binding(3) var<storage, read_write> up: array<u32>;
@group(0) @binding(4) var<storage, read_write> down: array<u32>;

// trit_logic.tri:14: 8 threads
@compute @workgroup_size(64)
fn turned_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 8u) { return; }
  turned_0_thread(thread);
}

fn turned_0_thread(thread: u32) {
  let v30 = select(select(0u, 255u, (thread == 6u)), 4294967295u, (thread < 6u));
  // trit_logic.tri:14
  let v39 = ((thread >> 2u) << 5u) + ((thread & 3u) << 2u);
  let v43 = a[(v39 + 16u) >> 2u];
  up[v39 >> 2u] = ((~v43) & v30);
  up[(v39 + 16u) >> 2u] = ((a[v39 >> 2u] ^ v43) & v30);
}

// trit_logic.tri:15: 8 threads
@compute @workgroup_size(64)
fn turned_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 8u) { return; }
  turned_1_thread(thread);
}

fn turned_1_thread(thread: u32) {
  let v30 = select(select(0u, 255u, (thread == 6u)), 4294967295u, (thread < 6u));
  // trit_logic.tri:15
  let v39 = ((thread >> 2u) << 5u) + ((thread & 3u) << 2u);
  let v44 = ~a[v39 >> 2u];
  down[v39 >> 2u] = ((a[(v39 + 16u) >> 2u] | v44) & v30);
  down[(v39 + 16u) >> 2u] = (v44 & v30);
}


// ── trit_logic.implied.wgsl
// trit_logic.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// implied: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> a: array<u32>;
@group(0) @binding(3) var<storage, read> b: array<u32>;
@group(0) @binding(4) var<storage, read_write> k: array<u32>;
@group(0) @binding(5) var<storage, read_write> l: array<u32>;
@group(0) @binding(6) var<storage, read_write> values: array<u32>;

// trit_logic.tri:20: 8 threads
@compute @workgroup_size(64)
fn implied_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 8u) { return; }
  implied_0_thread(thread);
}

fn implied_0_thread(thread: u32) {
  // trit_logic.tri:20
  let v39 = ((thread >> 2u) << 5u) + ((thread & 3u) << 2u);
  let v43 = a[v39 >> 2u];
  let v44 = a[(v39 + 16u) >> 2u];
  let v46 = b[(v39 + 16u) >> 2u];
  k[v39 >> 2u] = ((v44 | b[v39 >> 2u]) ^ (v46 & (~v43)));
  k[(v39 + 16u) >> 2u] = (v46 & (v43 ^ v44));
}

// trit_logic.tri:21: 8 threads
@compute @workgroup_size(64)
fn implied_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 8u) { return; }
  implied_1_thread(thread);
}

fn implied_1_thread(thread: u32) {
  let v39 = select(select(0u, 255u, (thread == 6u)), 4294967295u, (thread < 6u));
  // trit_logic.tri:21
  let v48 = ((thread >> 2u) << 5u) + ((thread & 3u) << 2u);
  let v52 = a[v48 >> 2u];
  let v53 = a[(v48 + 16u) >> 2u];
  let v55 = b[(v48 + 16u) >> 2u];
  l[v48 >> 2u] = ((~(v52 ^ (v53 | (b[v48 >> 2u] & (v52 | v55))))) & v39);
  l[(v48 + 16u) >> 2u] = ((v52 & (v55 & (~v53))) & v39);
}

// trit_logic.tri:22: 1 thread of 32 lanes
@compute @workgroup_size(32)
fn implied_2(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x;
  lane_index = index;
  implied_2_thread(thread, index);
}

fn implied_2_thread(thread: u32, lane: u32) {
  // trit_logic.tri:22
  var v26: i32;
  if (lane < 7u) {
    let v44 = ((lane >> 2u) << 5u) + ((lane & 3u) << 2u);
    let v54 = ((~a[v44 >> 2u]) & (~b[v44 >> 2u])) & select(select(0u, 255u, (lane == 6u)), 4294967295u, (lane < 6u));
    v26 = bitcast<i32>(countOneBits(v54));
  } else {
    v26 = 0i;
  }
  // trit_logic.tri:22
  let v57 = group_add_i32(v26);
  if (lane == 0u) {
    values[0u] = bitcast<u32>(v57);
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

// ── trit_logic.chosen.wgsl
// trit_logic.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// chosen: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> c: array<u32>;
@group(0) @binding(3) var<storage, read> x: array<u32>;
@group(0) @binding(4) var<storage, read> y: array<u32>;
@group(0) @binding(5) var<storage, read_write> z: array<u32>;

// trit_logic.tri:26: 8 threads
@compute @workgroup_size(64)
fn chosen_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 8u) { return; }
  chosen_0_thread(thread);
}

fn chosen_0_thread(thread: u32) {
  // trit_logic.tri:26
  let v50 = ((thread >> 2u) << 5u) + ((thread & 3u) << 2u);
  let v55 = c[v50 >> 2u];
  let v56 = c[(v50 + 16u) >> 2u];
  let v57 = x[v50 >> 2u];
  let v59 = y[v50 >> 2u];
  let v60 = y[(v50 + 16u) >> 2u];
  z[v50 >> 2u] = ((v59 ^ ((v57 ^ v59) & v56)) & v55);
  z[(v50 + 16u) >> 2u] = ((v60 ^ (((v57 ^ x[(v50 + 16u) >> 2u]) ^ v60) & v56)) & v55);
}


// ── trit_logic.added.wgsl
// trit_logic.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// added: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> a: array<u32>;
@group(0) @binding(3) var<storage, read> b: array<u32>;
@group(0) @binding(4) var<storage, read> c: array<u32>;
@group(0) @binding(5) var<storage, read_write> s: array<u32>;
@group(0) @binding(6) var<storage, read_write> carry: array<u32>;

// trit_logic.tri:31: 8 threads
@compute @workgroup_size(64)
fn added_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 8u) { return; }
  added_0_thread(thread);
}

fn added_0_thread(thread: u32) {
  // trit_logic.tri:31
  let v48 = ((thread >> 2u) << 5u) + ((thread & 3u) << 2u);
  let v53 = a[v48 >> 2u];
  let v54 = a[(v48 + 16u) >> 2u];
  let v55 = b[v48 >> 2u];
  let v56 = b[(v48 + 16u) >> 2u];
  let v57 = c[v48 >> 2u];
  let v58 = c[(v48 + 16u) >> 2u];
  let v64 = v55 ^ (v57 & (~(v55 & (~(v56 ^ v58)))));
  let v67 = ~v56;
  let v70 = (v57 & v67) ^ (v58 | (v55 ^ v56));
  let v74 = v55 & v57;
  let v76 = v74 ^ (v56 | v58);
  let v87 = v74 ^ (v67 & (~v58));
  s[v48 >> 2u] = (v64 ^ (((v87 ^ (((~v70) ^ v87) & v54)) ^ v64) & v53));
  s[(v48 + 16u) >> 2u] = (v76 ^ (((v70 ^ (((~v64) ^ v70) & v54)) ^ v76) & v53));
}

// trit_logic.tri:32: 8 threads
@compute @workgroup_size(64)
fn added_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 8u) { return; }
  added_1_thread(thread);
}

fn added_1_thread(thread: u32) {
  // trit_logic.tri:32
  let v49 = ((thread >> 2u) << 5u) + ((thread & 3u) << 2u);
  let v55 = a[(v49 + 16u) >> 2u];
  let v57 = b[(v49 + 16u) >> 2u];
  let v59 = c[(v49 + 16u) >> 2u];
  let v61 = a[v49 >> 2u] & (~v55);
  let v63 = b[v49 >> 2u] & (~v57);
  let v64 = v61 | v63;
  let v66 = v55 | v57;
  let v69 = c[v49 >> 2u] & (~v59);
  let v79 = ((v55 & v57) | (v66 & v59)) & (~(v64 | v69));
  carry[v49 >> 2u] = ((((v61 & v63) | (v64 & v69)) & (~(v66 | v59))) | v79);
  carry[(v49 + 16u) >> 2u] = v79;
}


// ── trit_logic.known.wgsl
// trit_logic.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// known: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> a: array<u32>;
@group(0) @binding(3) var<storage, read_write> values: array<atomic<u32>>;

// trit_logic.tri:36: 1 thread
@compute @workgroup_size(64)
fn known_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 1u) { return; }
  known_0_thread(thread);
}

fn known_0_thread(thread: u32) {
  // trit_logic.tri:36
  var v18: u32 = 0u;
  var v19: u32 = 0u;
  while (v18 < 7u) {
    // trit_logic.tri:36
    let v41 = ((v18 >> 2u) << 5u) + ((v18 & 3u) << 2u);
    let next_v19 = v19 | ((~a[v41 >> 2u]) & select(select(0u, 255u, (v18 == 6u)), 4294967295u, (v18 < 6u)));
    v18 = v18 + 1u;
    v19 = next_v19;
  }
  // trit_logic.tri:37
  var v53: u32 = 0u;
  var v54: u32 = 0u;
  while (v53 < 7u) {
    // trit_logic.tri:37
    let v67 = ((v53 >> 2u) << 5u) + ((v53 & 3u) << 2u);
    v53 = v53 + 1u;
    v54 = v54 | a[(v67 + 16u) >> 2u];
  }
  // trit_logic.tri:38
  var v77: u32 = 0u;
  var v78: i32 = 0i;
  while (v77 < 7u) {
    // trit_logic.tri:38
    let v91 = ((v77 >> 2u) << 5u) + ((v77 & 3u) << 2u);
    v77 = v77 + 1u;
    v78 = v78 + bitcast<i32>(countOneBits(a[v91 >> 2u]));
  }
  // trit_logic.tri:38
  store1_values(0u, u32((v19 == 0u)), 0xffu);
  store1_values(8u, u32((v54 != 0u)), 0xffu);
  atomicStore(&values[4u], bitcast<u32>(v78));
}


// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_values(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&values[at >> 2u], (atomicLoad(&values[at >> 2u]) ^ (v << by)) & (mask << by));
}
