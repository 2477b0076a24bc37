// ── reductions.of_rows.wgsl
// reductions.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// of_rows: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> s: array<u32>;
@group(0) @binding(4) var<storage, read_write> p: array<u32>;
@group(0) @binding(5) var<storage, read_write> lo: array<u32>;
@group(0) @binding(6) var<storage, read_write> hi: array<u32>;
@group(0) @binding(7) var<storage, read_write> at: array<u32>;
@group(0) @binding(8) var<storage, read_write> last: array<u32>;

// reductions.tri:12: 5 threads
@compute @workgroup_size(64)
fn of_rows_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 5u) { return; }
  of_rows_0_thread(thread);
}

fn of_rows_0_thread(thread: u32) {
  // reductions.tri:12
  var v19: i32 = 0i;
  var v20: i32 = 0i;
  var v51: u32 = (thread * 37u) << 2u;
  while (v19 < 37i) {
    // reductions.tri:12
    v19 = v19 + 1i;
    v20 = v20 + bitcast<i32>(x[v51 >> 2u]);
    v51 = v51 + 4u;
  }
  // reductions.tri:12
  s[thread] = bitcast<u32>(v20);
}

// reductions.tri:13: 5 threads
@compute @workgroup_size(64)
fn of_rows_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 5u) { return; }
  of_rows_1_thread(thread);
}

fn of_rows_1_thread(thread: u32) {
  // reductions.tri:13
  var v19: i32 = 0i;
  var v20: i32 = 1i;
  var v51: u32 = (thread * 37u) << 2u;
  while (v19 < 37i) {
    // reductions.tri:13
    v19 = v19 + 1i;
    v20 = v20 * bitcast<i32>(x[v51 >> 2u]);
    v51 = v51 + 4u;
  }
  // reductions.tri:13
  p[thread] = bitcast<u32>(v20);
}

// reductions.tri:14: 5 threads
@compute @workgroup_size(64)
fn of_rows_2(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 5u) { return; }
  of_rows_2_thread(thread);
}

fn of_rows_2_thread(thread: u32) {
  // reductions.tri:14
  var v19: i32 = 0i;
  var v20: i32 = 2147483647i;
  var v51: u32 = (thread * 37u) << 2u;
  while (v19 < 37i) {
    // reductions.tri:14
    v19 = v19 + 1i;
    v20 = min(v20, bitcast<i32>(x[v51 >> 2u]));
    v51 = v51 + 4u;
  }
  // reductions.tri:14
  lo[thread] = bitcast<u32>(v20);
}

// reductions.tri:15: 5 threads
@compute @workgroup_size(64)
fn of_rows_3(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 5u) { return; }
  of_rows_3_thread(thread);
}

fn of_rows_3_thread(thread: u32) {
  // reductions.tri:15
  var v19: i32 = 0i;
  var v20: i32 = i32(-2147483648);
  var v51: u32 = (thread * 37u) << 2u;
  while (v19 < 37i) {
    // reductions.tri:15
    v19 = v19 + 1i;
    v20 = max(v20, bitcast<i32>(x[v51 >> 2u]));
    v51 = v51 + 4u;
  }
  // reductions.tri:15
  hi[thread] = bitcast<u32>(v20);
}

// reductions.tri:16: 5 threads
@compute @workgroup_size(64)
fn of_rows_4(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 5u) { return; }
  of_rows_4_thread(thread);
}

fn of_rows_4_thread(thread: u32) {
  // reductions.tri:16
  var v19: i32 = 0i;
  var v20: i32 = 2147483647i;
  var v21: i32 = 0i;
  var v55: u32 = (thread * 37u) << 2u;
  while (v19 < 37i) {
    // reductions.tri:16
    let v33 = bitcast<i32>(x[v55 >> 2u]);
    let v34 = v33 < v20;
    let next_v21 = select(v21, v19, v34);
    v19 = v19 + 1i;
    v20 = select(v20, v33, v34);
    v21 = next_v21;
    v55 = v55 + 4u;
  }
  // reductions.tri:16
  at[thread] = bitcast<u32>(v21);
}

// reductions.tri:17: 5 threads
@compute @workgroup_size(64)
fn of_rows_5(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 5u) { return; }
  of_rows_5_thread(thread);
}

fn of_rows_5_thread(thread: u32) {
  // reductions.tri:17
  var v19: i32 = 0i;
  var v20: i32 = i32(-2147483648);
  var v21: i32 = 0i;
  var v55: u32 = (thread * 37u) << 2u;
  while (v19 < 37i) {
    // reductions.tri:17
    let v33 = bitcast<i32>(x[v55 >> 2u]);
    let v34 = v33 > v20;
    let next_v21 = select(v21, v19, v34);
    v19 = v19 + 1i;
    v20 = select(v20, v33, v34);
    v21 = next_v21;
    v55 = v55 + 4u;
  }
  // reductions.tri:17
  last[thread] = bitcast<u32>(v21);
}


// ── reductions.of_columns.wgsl
// reductions.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// of_columns: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> s: array<u32>;
@group(0) @binding(4) var<storage, read_write> odd: array<atomic<u32>>;
@group(0) @binding(5) var<storage, read_write> even: array<atomic<u32>>;

// reductions.tri:21: 37 threads
@compute @workgroup_size(64)
fn of_columns_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 37u) { return; }
  of_columns_0_thread(thread);
}

fn of_columns_0_thread(thread: u32) {
  // reductions.tri:21
  let v48 = thread << 2u;
  var v19: i32 = 0i;
  var v20: i32 = 0i;
  var v55: u32 = v48;
  while (v19 < 5i) {
    // reductions.tri:21
    v19 = v19 + 1i;
    v20 = v20 + bitcast<i32>(x[v55 >> 2u]);
    v55 = v55 + 148u;
  }
  // reductions.tri:21
  s[v48 >> 2u] = bitcast<u32>(v20);
}

// reductions.tri:22: 37 threads
@compute @workgroup_size(64)
fn of_columns_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 37u) { return; }
  of_columns_1_thread(thread);
}

fn of_columns_1_thread(thread: u32) {
  // reductions.tri:22
  var v18: i32 = 0i;
  var v19: bool = false;
  var v53: u32 = thread << 2u;
  while (v18 < 5i) {
    // reductions.tri:22
    v18 = v18 + 1i;
    v19 = v19 | ((bitcast<i32>(x[v53 >> 2u]) % 2i) != 0i);
    v53 = v53 + 148u;
  }
  // reductions.tri:22
  store1_odd(thread, u32(v19), 0xffu);
}

// reductions.tri:23: 37 threads
@compute @workgroup_size(64)
fn of_columns_2(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 37u) { return; }
  of_columns_2_thread(thread);
}

fn of_columns_2_thread(thread: u32) {
  // reductions.tri:23
  var v18: i32 = 0i;
  var v19: bool = true;
  var v53: u32 = thread << 2u;
  while (v18 < 5i) {
    // reductions.tri:23
    v18 = v18 + 1i;
    v19 = v19 & ((bitcast<i32>(x[v53 >> 2u]) % 2i) == 0i);
    v53 = v53 + 148u;
  }
  // reductions.tri:23
  store1_even(thread, u32(v19), 0xffu);
}


// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_odd(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&odd[at >> 2u], (atomicLoad(&odd[at >> 2u]) ^ (v << by)) & (mask << by));
}

// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_even(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&even[at >> 2u], (atomicLoad(&even[at >> 2u]) ^ (v << by)) & (mask << by));
}

// ── reductions.prefixes.wgsl
// reductions.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// prefixes: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> y: array<u32>;

// reductions.tri:26: 5 threads
@compute @workgroup_size(64)
fn prefixes_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 5u) { return; }
  prefixes_0_thread(thread);
}

fn prefixes_0_thread(thread: u32) {
  let v27 = thread * 37u;
  // reductions.tri:26
  var v20: i32 = 0i;
  var v21: i32 = 0i;
  while (v20 < 37i) {
    // reductions.tri:26
    let v30 = (v27 + bitcast<u32>(v20)) << 2u;
    let v33 = v21 + bitcast<i32>(x[v30 >> 2u]);
    y[v30 >> 2u] = bitcast<u32>(v33);
    v20 = v20 + 1i;
    v21 = v33;
  }
}


// ── reductions.triangle.wgsl
// reductions.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// triangle: WGSL made by trinityc.

struct Call {
  zero: u32,
  s0: i32, // n
}
@group(0) @binding(1) var<uniform> call: Call;

@group(0) @binding(2) var<storage, read_write> values: array<u32>;

// reductions.tri:29: 1 thread
@compute @workgroup_size(64)
fn triangle_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 1u) { return; }
  triangle_0_thread(thread, call.s0);
}

fn triangle_0_thread(thread: u32, n: i32) {
  let v5 = n + 1i;
  // reductions.tri:29
  var v9: i32 = 1i;
  var v10: i32 = 0i;
  while (v9 < v5) {
    // reductions.tri:29
    var v14: i32 = 1i;
    var v15: i32 = v10;
    while (v14 < v5) {
      // reductions.tri:29
      var v21: i32;
      if (v14 <= v9) {
        v21 = v9 * v14;
      } else {
        v21 = 0i;
      }
      v14 = v14 + 1i;
      v15 = v15 + v21;
    }
    v9 = v9 + 1i;
    v10 = v15;
  }
  // reductions.tri:30
  var v28: i32 = 0i;
  var v29: i32 = 0i;
  while (v28 < n) {
    // reductions.tri:30
    var v34: i32 = v28;
    var v35: i32 = 0i;
    while (v34 < n) {
      v34 = v34 + 1i;
      v35 = v35 + 1i;
    }
    v28 = v28 + 1i;
    v29 = v29 + v35;
  }
  // reductions.tri:30
  values[0u] = bitcast<u32>(v10);
  values[2u] = bitcast<u32>(v29);
}


// ── reductions.products.wgsl
// reductions.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// products: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> a: array<u32>;
@group(0) @binding(3) var<storage, read> b: array<u32>;
@group(0) @binding(4) var<storage, read_write> c: array<u32>;

// reductions.tri:34: 185 threads
@compute @workgroup_size(64)
fn products_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 185u) { return; }
  products_0_thread(thread);
}

fn products_0_thread(thread: u32) {
  // reductions.tri:34
  let v28 = thread / 37u;
  let v30 = v28 * 37u;
  let v31 = thread - v30;
  var v35: i32 = 0i;
  var v36: i32 = 0i;
  var v82: u32 = (v28 * 4u) << 2u;
  var v96: u32 = v31 << 2u;
  while (v35 < 4i) {
    // reductions.tri:34
    v35 = v35 + 1i;
    v36 = v36 + (bitcast<i32>(a[v82 >> 2u]) * bitcast<i32>(b[v96 >> 2u]));
    v82 = v82 + 4u;
    v96 = v96 + 148u;
  }
  // reductions.tri:34
  c[v30 + v31] = bitcast<u32>(v36);
}


// ── reductions.distances.wgsl
// reductions.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// distances: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> a: array<u32>;
@group(0) @binding(3) var<storage, read> b: array<u32>;
@group(0) @binding(4) var<storage, read_write> d_write: array<u32>;
@group(0) @binding(4) var<storage, read> d_read: array<u32>;
@group(0) @binding(5) var<storage, read_write> closest: array<u32>;

// reductions.tri:38: 185 threads
@compute @workgroup_size(64)
fn distances_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 185u) { return; }
  distances_0_thread(thread);
}

fn distances_0_thread(thread: u32) {
  // reductions.tri:38
  let v28 = thread / 37u;
  let v30 = v28 * 37u;
  let v31 = thread - v30;
  var v35: i32 = 0i;
  var v36: i32 = 0i;
  var v87: u32 = (v28 * 4u) << 1u;
  var v97: u32 = (v31 * 4u) << 1u;
  while (v35 < 4i) {
    // reductions.tri:38
    let v58 = extractBits(bitcast<i32>(load1_a(v87)), 0u, 16u) - extractBits(bitcast<i32>(load1_b(v97)), 0u, 16u);
    v35 = v35 + 1i;
    v36 = v36 + abs(v58);
    v87 = v87 + 2u;
    v97 = v97 + 2u;
  }
  // reductions.tri:38
  d_write[v30 + v31] = bitcast<u32>(v36);
}

// reductions.tri:39: 5 threads
@compute @workgroup_size(64)
fn distances_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 5u) { return; }
  distances_1_thread(thread);
}

fn distances_1_thread(thread: u32) {
  // reductions.tri:39
  var v19: i32 = 0i;
  var v20: i32 = 2147483647i;
  var v21: i32 = 0i;
  var v55: u32 = (thread * 37u) << 2u;
  while (v19 < 37i) {
    // reductions.tri:39
    let v33 = bitcast<i32>(d_read[v55 >> 2u]);
    let v34 = v33 < v20;
    let next_v21 = select(v21, v19, v34);
    v19 = v19 + 1i;
    v20 = select(v20, v33, v34);
    v21 = next_v21;
    v55 = v55 + 4u;
  }
  // reductions.tri:39
  closest[thread] = bitcast<u32>(v21);
}


// The word from a byte on that lies within it.
fn load1_a(at: u32) -> u32 {
  return a[at >> 2u] >> ((at & 3u) * 8u);
}

// The word from a byte on that lies within it.
fn load1_b(at: u32) -> u32 {
  return b[at >> 2u] >> ((at & 3u) * 8u);
}

// ── reductions.far_right.wgsl
// reductions.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// far_right: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> scratch16_write: array<u32>;
@group(0) @binding(3) var<storage, read> scratch16_read: array<u32>;
@group(0) @binding(4) var<storage, read_write> values: array<u32>;

// reductions.tri:42: 5 threads
@compute @workgroup_size(64)
fn far_right_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 5u) { return; }
  far_right_0_thread(thread);
}

fn far_right_0_thread(thread: u32) {
  // reductions.tri:42
  var v20: i32 = 0i;
  var v21: i32 = 0i;
  var v53: u32 = (thread * 37u) << 2u;
  while (v20 < 37i) {
    // reductions.tri:42
    v20 = v20 + 1i;
    v21 = v21 + (bitcast<i32>(x[v53 >> 2u]) * 3i);
    v53 = v53 + 4u;
  }
  // reductions.tri:42
  scratch16_write[thread] = bitcast<u32>(v21);
}

// reductions.tri:42: 1 thread
@compute @workgroup_size(64)
fn far_right_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 1u) { return; }
  far_right_1_thread(thread);
}

fn far_right_1_thread(thread: u32) {
  // reductions.tri:42
  var v11: i32 = 0i;
  var v12: i32 = i32(-2147483648);
  while (v11 < 5i) {
    // reductions.tri:42
    let next_v12 = max(v12, bitcast<i32>(scratch16_read[bitcast<u32>(v11)]));
    v11 = v11 + 1i;
    v12 = next_v12;
  }
  // reductions.tri:42
  values[0u] = bitcast<u32>(v12);
}

