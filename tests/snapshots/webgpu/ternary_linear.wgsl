// ── ternary_linear.matvec.wgsl
// ternary_linear.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// matvec: WGSL made by trinityc.
requires packed_4x8_integer_dot_product;

@group(0) @binding(2) var<storage, read> w: array<u32>;
@group(0) @binding(3) var<storage, read> x: array<u32>;
@group(0) @binding(4) var<storage, read_write> y: array<u32>;

// ternary_linear.tri:4: 9 threads
@compute @workgroup_size(64)
fn matvec_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 9u) { return; }
  matvec_0_thread(thread);
}

fn matvec_0_thread(thread: u32) {
  let v28 = thread * 64u;
  // ternary_linear.tri:4
  var v31: u32 = 0u;
  var v32: i32 = 0i;
  var v33: i32 = 0i;
  while (v31 < 4u) {
    // ternary_linear.tri:4
    let v39 = v31 >> 2u;
    let v41 = v31 & 3u;
    let v52 = (v39 << 7u) + (v41 << 5u);
    let v53 = bitcast<i32>(x[v52 >> 2u]);
    let v54 = bitcast<i32>(x[(v52 + 4u) >> 2u]);
    let v55 = bitcast<i32>(x[(v52 + 8u) >> 2u]);
    let v56 = bitcast<i32>(x[(v52 + 12u) >> 2u]);
    let v57 = bitcast<i32>(x[(v52 + 16u) >> 2u]);
    let v58 = bitcast<i32>(x[(v52 + 20u) >> 2u]);
    let v59 = bitcast<i32>(x[(v52 + 24u) >> 2u]);
    let v60 = bitcast<i32>(x[(v52 + 28u) >> 2u]);
    let v61 = v28 + ((v39 << 5u) + (v41 << 2u));
    let v62 = w[v61 >> 2u];
    let v63 = w[(v61 + 16u) >> 2u];
    let v80 = ((((v62 & 15u) * 2113665u) & 16843009u) + 16843009u) - ((((v63 & 15u) * 2113665u) & 16843009u) << 1u);
    let v102 = (((((v62 >> 4u) & 15u) * 2113665u) & 16843009u) + 16843009u) - (((((v63 >> 4u) & 15u) * 2113665u) & 16843009u) << 1u);
    let v124 = (((((v62 >> 8u) & 15u) * 2113665u) & 16843009u) + 16843009u) - (((((v63 >> 8u) & 15u) * 2113665u) & 16843009u) << 1u);
    let v146 = (((((v62 >> 12u) & 15u) * 2113665u) & 16843009u) + 16843009u) - (((((v63 >> 12u) & 15u) * 2113665u) & 16843009u) << 1u);
    let v168 = (((((v62 >> 16u) & 15u) * 2113665u) & 16843009u) + 16843009u) - (((((v63 >> 16u) & 15u) * 2113665u) & 16843009u) << 1u);
    let v190 = (((((v62 >> 20u) & 15u) * 2113665u) & 16843009u) + 16843009u) - (((((v63 >> 20u) & 15u) * 2113665u) & 16843009u) << 1u);
    let v212 = (((((v62 >> 24u) & 15u) * 2113665u) & 16843009u) + 16843009u) - (((((v63 >> 24u) & 15u) * 2113665u) & 16843009u) << 1u);
    let v234 = (((((v62 >> 28u) & 15u) * 2113665u) & 16843009u) + 16843009u) - (((((v63 >> 28u) & 15u) * 2113665u) & 16843009u) << 1u);
    let v242 = dot4_add(dot4_add(dot4_add(v32, bitcast<i32>(v80), v53), bitcast<i32>(v102), v54), bitcast<i32>(v124), v55);
    let v247 = dot4_add(dot4_add(dot4_add(dot4_add(v33, 16843009i, v53), 16843009i, v54), 16843009i, v55), 16843009i, v56);
    let v251 = dot4_add(dot4_add(dot4_add(v242, bitcast<i32>(v146), v56), bitcast<i32>(v168), v57), bitcast<i32>(v190), v58);
    let v259 = dot4_add(dot4_add(dot4_add(dot4_add(v247, 16843009i, v57), 16843009i, v58), 16843009i, v59), 16843009i, v60);
    v31 = v31 + 1u;
    v32 = dot4_add(dot4_add(v251, bitcast<i32>(v212), v59), bitcast<i32>(v234), v60);
    v33 = v259;
  }
  // ternary_linear.tri:4
  var v264: u32 = 0u;
  var v265: i32 = v32 - v33;
  while (v264 < 72u) {
    let v270 = v264 + 128u;
    // ternary_linear.tri:4
    let v285 = (v28 + ((v270 >> 7u) << 5u)) + ((v270 >> 3u) & 15u);
    let v288 = bitcast<i32>(v270 & 7u);
    let v301 = ((bitcast<i32>(load1_w(v285) & 255u) >> bitcast<u32>(v288)) & 1i) - (((bitcast<i32>(load1_w(v285 + 16u) & 255u) >> bitcast<u32>(v288)) & 1i) << 1u);
    v264 = v264 + 1u;
    v265 = v265 + (wrap_i32_t1(v301) * extractBits(bitcast<i32>(load1_x(v270)), 0u, 8u));
  }
  // ternary_linear.tri:4
  y[thread] = bitcast<u32>(v265);
}


fn dot4_add(sum: i32, a: i32, b: i32) -> i32 {
  return sum + dot4I8Packed(bitcast<u32>(a), bitcast<u32>(b));
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

// ── ternary_linear.matvec_pack2.wgsl
// ternary_linear.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// matvec_pack2: WGSL made by trinityc.
requires packed_4x8_integer_dot_product;

@group(0) @binding(2) var<storage, read> w: array<u32>;
@group(0) @binding(3) var<storage, read> x: array<u32>;
@group(0) @binding(4) var<storage, read_write> y: array<u32>;

// ternary_linear.tri:7: 9 threads
@compute @workgroup_size(64)
fn matvec_pack2_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 9u) { return; }
  matvec_pack2_0_thread(thread);
}

fn matvec_pack2_0_thread(thread: u32) {
  let v28 = thread * 64u;
  // ternary_linear.tri:7
  var v31: u32 = 0u;
  var v32: i32 = 0i;
  var v33: i32 = 0i;
  while (v31 < 12u) {
    // ternary_linear.tri:7
    let v39 = v31 >> 2u;
    let v45 = (v31 & 3u) << 2u;
    let v52 = (v39 << 6u) + v45;
    let v53 = bitcast<i32>(x[v52 >> 2u]);
    let v54 = bitcast<i32>(x[(v52 + 16u) >> 2u]);
    let v55 = bitcast<i32>(x[(v52 + 32u) >> 2u]);
    let v56 = bitcast<i32>(x[(v52 + 48u) >> 2u]);
    let v58 = w[(v28 + ((v39 << 4u) + v45)) >> 2u];
    let v80 = dot4_add(dot4_add(v32, bitcast<i32>(v58 & 50529027u), v53), bitcast<i32>((v58 >> 2u) & 50529027u), v54);
    let v86 = dot4_add(dot4_add(v80, bitcast<i32>((v58 >> 4u) & 50529027u), v55), bitcast<i32>((v58 >> 6u) & 50529027u), v56);
    let v88 = dot4_add(dot4_add(dot4_add(dot4_add(v33, 16843009i, v53), 16843009i, v54), 16843009i, v55), 16843009i, v56);
    v31 = v31 + 1u;
    v32 = v86;
    v33 = v88;
  }
  // ternary_linear.tri:7
  var v93: u32 = 0u;
  var v94: i32 = v32 - v33;
  while (v93 < 8u) {
    let v99 = v93 + 192u;
    // ternary_linear.tri:7
    let v122 = (bitcast<i32>(load1_w((v28 + ((v99 >> 6u) << 4u)) + (v99 & 15u)) & 255u) >> ((v99 >> 3u) & 6u)) & 3i;
    v93 = v93 + 1u;
    v94 = v94 + (wrap_i32_t1((v122 - 1i)) * extractBits(bitcast<i32>(load1_x(v99)), 0u, 8u));
  }
  // ternary_linear.tri:7
  y[thread] = bitcast<u32>(v94);
}


fn dot4_add(sum: i32, a: i32, b: i32) -> i32 {
  return sum + dot4I8Packed(bitcast<u32>(a), bitcast<u32>(b));
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

// ── ternary_linear.matvec_tiled.wgsl
// ternary_linear.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// matvec_tiled: WGSL made by trinityc.
requires packed_4x8_integer_dot_product;

@group(0) @binding(2) var<storage, read> w: array<u32>;
@group(0) @binding(3) var<storage, read> x: array<u32>;
@group(0) @binding(4) var<storage, read_write> y: array<u32>;

// ternary_linear.tri:11: 9 threads
@compute @workgroup_size(64)
fn matvec_tiled_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 9u) { return; }
  matvec_tiled_0_thread(thread);
}

fn matvec_tiled_0_thread(thread: u32) {
  let v163 = thread & 3u;
  // ternary_linear.tri:11
  let v35 = ((thread - v163) * 64u) + (v163 << 4u);
  var v38: u32 = 0u;
  var v39: i32 = 0i;
  var v40: i32 = 0i;
  while (v38 < 12u) {
    // ternary_linear.tri:11
    let v53 = ((v38 >> 2u) << 6u) + ((v38 & 3u) << 2u);
    let v60 = bitcast<i32>(x[v53 >> 2u]);
    let v61 = bitcast<i32>(x[(v53 + 16u) >> 2u]);
    let v62 = bitcast<i32>(x[(v53 + 32u) >> 2u]);
    let v63 = bitcast<i32>(x[(v53 + 48u) >> 2u]);
    let v65 = w[(v35 + v53) >> 2u];
    let v87 = dot4_add(dot4_add(v39, bitcast<i32>(v65 & 50529027u), v60), bitcast<i32>((v65 >> 2u) & 50529027u), v61);
    let v93 = dot4_add(dot4_add(v87, bitcast<i32>((v65 >> 4u) & 50529027u), v62), bitcast<i32>((v65 >> 6u) & 50529027u), v63);
    let v95 = dot4_add(dot4_add(dot4_add(dot4_add(v40, 16843009i, v60), 16843009i, v61), 16843009i, v62), 16843009i, v63);
    v38 = v38 + 1u;
    v39 = v93;
    v40 = v95;
  }
  // ternary_linear.tri:11
  let v113 = thread >> 2u;
  let v116 = thread - (v113 << 2u);
  let v120 = (v113 * 64u) << 2u;
  var v100: u32 = 0u;
  var v101: i32 = v39 - v40;
  while (v100 < 8u) {
    let v106 = v100 + 192u;
    // ternary_linear.tri:11
    let v137 = bitcast<i32>(load1_w((v120 + ((((v106 >> 6u) << 2u) + v116) << 4u)) + (v106 & 15u)) & 255u) >> ((v106 >> 3u) & 6u);
    v100 = v100 + 1u;
    v101 = v101 + (wrap_i32_t1(((v137 & 3i) - 1i)) * extractBits(bitcast<i32>(load1_x(v106)), 0u, 8u));
  }
  // ternary_linear.tri:11
  y[thread] = bitcast<u32>(v101);
}


fn dot4_add(sum: i32, a: i32, b: i32) -> i32 {
  return sum + dot4I8Packed(bitcast<u32>(a), bitcast<u32>(b));
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

// ── ternary_linear.matvec_pack5.wgsl
// ternary_linear.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// matvec_pack5: WGSL made by trinityc.
requires packed_4x8_integer_dot_product;

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> w: array<u32>;
@group(0) @binding(3) var<storage, read> x: array<u32>;
@group(0) @binding(4) var<storage, read_write> y: array<u32>;

// ternary_linear.tri:15: 9 threads
@compute @workgroup_size(64)
fn matvec_pack5_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 9u) { return; }
  matvec_pack5_0_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn matvec_pack5_0_thread(thread: u32) {
  let v28 = thread * 48u;
  // ternary_linear.tri:15
  var v31: u32 = 0u;
  var v32: i32 = 0i;
  var v33: i32 = 0i;
  while (v31 < 8u) {
    // ternary_linear.tri:15
    let v39 = v31 >> 2u;
    let v45 = (v31 & 3u) << 2u;
    let v52 = (v39 * 80u) + v45;
    let v53 = bitcast<i32>(x[v52 >> 2u]);
    let v54 = bitcast<i32>(x[(v52 + 16u) >> 2u]);
    let v55 = bitcast<i32>(x[(v52 + 32u) >> 2u]);
    let v56 = bitcast<i32>(x[(v52 + 48u) >> 2u]);
    let v57 = bitcast<i32>(x[(v52 + 64u) >> 2u]);
    let v59 = w[(v28 + ((v39 << 4u) + v45)) >> 2u];
    let v61 = v59 & 16711935u;
    let v65 = (v59 >> 8u) & 16711935u;
    let v80 = (((v61 * 171u) >> 9u) & 8323199u) + ((((v65 * 171u) >> 9u) & 8323199u) << 8u);
    let v95 = (((v61 * 57u) >> 9u) & 8323199u) + ((((v65 * 57u) >> 9u) & 8323199u) << 8u);
    let v110 = (((v61 * 19u) >> 9u) & 8323199u) + ((((v65 * 19u) >> 9u) & 8323199u) << 8u);
    let v125 = (((v61 * 203u) >> 14u) & 196611u) + ((((v65 * 203u) >> 14u) & 196611u) << 8u);
    let v146 = dot4_add(dot4_add(v32, bitcast<i32>(v59 - (v80 * 3u)), v53), bitcast<i32>(v80 - (v95 * 3u)), v54);
    let v152 = dot4_add(dot4_add(v146, bitcast<i32>(v95 - (v110 * 3u)), v55), bitcast<i32>(v110 - (v125 * 3u)), v56);
    let v154 = dot4_add(dot4_add(dot4_add(dot4_add(v33, 16843009i, v53), 16843009i, v54), 16843009i, v55), 16843009i, v56);
    v31 = v31 + 1u;
    v32 = dot4_add(v152, bitcast<i32>(v125), v57);
    v33 = dot4_add(v154, 16843009i, v57);
  }
  // ternary_linear.tri:15
  var v162: u32 = 0u;
  var v163: i32 = v32 - v33;
  while (v162 < 40u) {
    let v168 = v162 + 160u;
    // ternary_linear.tri:15
    let v173 = v168 / 80u;
    let v181 = v168 - (v173 * 80u);
    let v = bitcast<i32>(v181 >> 4u) << 3u;
    let v2 = bitcast<i32>((shr_i64(vec2<u32>(453575425u, 81u), v) & vec2<u32>(255u, 0u)).x);
    if (v2 == 0i) { trapped = 0u; return; } // zero_divisor
    let v202 = wrap_i32_t1(((div_i32(bitcast<i32>(load1_w((v28 + (v173 << 4u)) + (v181 & 15u)) & 255u), v2) % 3i) - 1i));
    v162 = v162 + 1u;
    v163 = v163 + (v202 * extractBits(bitcast<i32>(load1_x(v168)), 0u, 8u));
  }
  // ternary_linear.tri:15
  y[thread] = bitcast<u32>(v163);
}


fn dot4_add(sum: i32, a: i32, b: i32) -> i32 {
  return sum + dot4I8Packed(bitcast<u32>(a), bitcast<u32>(b));
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

// The word from a byte on that lies within it.
fn load1_w(at: u32) -> u32 {
  return w[at >> 2u] >> ((at & 3u) * 8u);
}

fn div_i32(a: i32, d: i32) -> i32 {
  return (a / d);
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

// ── ternary_linear.matvec_i8.wgsl
// ternary_linear.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// matvec_i8: WGSL made by trinityc.
requires packed_4x8_integer_dot_product;

@group(0) @binding(2) var<storage, read> w: array<u32>;
@group(0) @binding(3) var<storage, read> x: array<u32>;
@group(0) @binding(4) var<storage, read_write> y: array<u32>;

// ternary_linear.tri:19: 9 threads of 32 lanes
@compute @workgroup_size(32)
fn matvec_i8_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x;
  lane_index = index;
  matvec_i8_0_thread(thread, index);
}

fn matvec_i8_0_thread(thread: u32, lane: u32) {
  let v22 = thread * 200u;
  // ternary_linear.tri:19
  var v24: u32 = 0u;
  var v25: i32 = 0i;
  while (v24 < 32u) {
    // ternary_linear.tri:19
    let v31 = (v24 + lane) << 2u;
    v24 = v24 + 32u;
    v25 = dot4_add(v25, bitcast<i32>(w[(v22 + v31) >> 2u]), bitcast<i32>(x[v31 >> 2u]));
  }
  // ternary_linear.tri:19
  var v44: i32;
  if (lane < 18u) {
    let v48 = (lane + 32u) << 2u;
    v44 = dot4_add(v25, bitcast<i32>(w[(v22 + v48) >> 2u]), bitcast<i32>(x[v48 >> 2u]));
  } else {
    v44 = v25;
  }
  // ternary_linear.tri:19
  let v57 = group_add_i32(v44);
  if (lane == 0u) {
    y[thread] = bitcast<u32>(v57);
  }
}


fn dot4_add(sum: i32, a: i32, b: i32) -> i32 {
  return sum + dot4I8Packed(bitcast<u32>(a), bitcast<u32>(b));
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

// ── ternary_linear.matmul.wgsl
// ternary_linear.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// matmul: WGSL made by trinityc.
requires packed_4x8_integer_dot_product;

@group(0) @binding(2) var<storage, read> w: array<u32>;
@group(0) @binding(3) var<storage, read> x: array<u32>;
@group(0) @binding(4) var<storage, read_write> y: array<u32>;

// ternary_linear.tri:23: 27 threads
@compute @workgroup_size(64)
fn matmul_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 27u) { return; }
  matmul_0_thread(thread);
}

fn matmul_0_thread(thread: u32) {
  // ternary_linear.tri:23
  let v30 = thread / 9u;
  let v32 = v30 * 9u;
  let v33 = thread - v32;
  let v183 = v33 & 3u;
  let v46 = ((v33 - v183) * 64u) + (v183 << 4u);
  let v48 = v30 * 200u;
  var v52: u32 = 0u;
  var v53: i32 = 0i;
  var v54: i32 = 0i;
  while (v52 < 12u) {
    // ternary_linear.tri:23
    let v67 = ((v52 >> 2u) << 6u) + ((v52 & 3u) << 2u);
    let v73 = v48 + v67;
    let v74 = bitcast<i32>(x[v73 >> 2u]);
    let v75 = bitcast<i32>(x[(v73 + 16u) >> 2u]);
    let v76 = bitcast<i32>(x[(v73 + 32u) >> 2u]);
    let v77 = bitcast<i32>(x[(v73 + 48u) >> 2u]);
    let v79 = w[(v46 + v67) >> 2u];
    let v101 = dot4_add(dot4_add(v53, bitcast<i32>(v79 & 50529027u), v74), bitcast<i32>((v79 >> 2u) & 50529027u), v75);
    let v107 = dot4_add(dot4_add(v101, bitcast<i32>((v79 >> 4u) & 50529027u), v76), bitcast<i32>((v79 >> 6u) & 50529027u), v77);
    let v109 = dot4_add(dot4_add(dot4_add(dot4_add(v54, 16843009i, v74), 16843009i, v75), 16843009i, v76), 16843009i, v77);
    v52 = v52 + 1u;
    v53 = v107;
    v54 = v109;
  }
  // ternary_linear.tri:23
  let v127 = v33 >> 2u;
  let v130 = v33 - (v127 << 2u);
  let v134 = (v127 * 64u) << 2u;
  var v114: u32 = 0u;
  var v115: i32 = v53 - v54;
  while (v114 < 8u) {
    let v120 = v114 + 192u;
    // ternary_linear.tri:23
    let v151 = bitcast<i32>(load1_w((v134 + ((((v120 >> 6u) << 2u) + v130) << 4u)) + (v120 & 15u)) & 255u) >> ((v120 >> 3u) & 6u);
    let v166 = v115 + (wrap_i32_t1(((v151 & 3i) - 1i)) * extractBits(bitcast<i32>(load1_x(v48 + v120)), 0u, 8u));
    v114 = v114 + 1u;
    v115 = v166;
  }
  // ternary_linear.tri:23
  y[v32 + v33] = bitcast<u32>(v115);
}


fn dot4_add(sum: i32, a: i32, b: i32) -> i32 {
  return sum + dot4I8Packed(bitcast<u32>(a), bitcast<u32>(b));
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

// ── ternary_linear.matvec_wide.wgsl
// ternary_linear.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// matvec_wide: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> w: array<u32>;
@group(0) @binding(3) var<storage, read> u: array<u32>;
@group(0) @binding(4) var<storage, read> v: array<u32>;
@group(0) @binding(5) var<storage, read_write> y: array<u32>;
@group(0) @binding(6) var<storage, read_write> z: array<u32>;

// ternary_linear.tri:28: 9 threads of 32 lanes
@compute @workgroup_size(32)
fn matvec_wide_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x;
  lane_index = index;
  matvec_wide_0_thread(thread, index);
}

fn matvec_wide_0_thread(thread: u32, lane: u32) {
  let v39 = thread * 64u;
  // ternary_linear.tri:28
  var v27: u32 = 0u;
  var v28: i32 = 0i;
  while (v27 < 192u) {
    let v32 = v27 + lane;
    // ternary_linear.tri:28
    let v55 = (bitcast<i32>(load1_w((v39 + ((v32 >> 6u) << 4u)) + (v32 & 15u)) & 255u) >> ((v32 >> 3u) & 6u)) & 3i;
    v27 = v27 + 32u;
    v28 = v28 + (wrap_i32_t1((v55 - 1i)) * bitcast<i32>(load1_u(v32) & 255u));
  }
  // ternary_linear.tri:28
  var v70: i32;
  if (lane < 8u) {
    let v72 = lane + 192u;
    let v95 = (bitcast<i32>(load1_w((v39 + ((v72 >> 6u) << 4u)) + (v72 & 15u)) & 255u) >> ((v72 >> 3u) & 6u)) & 3i;
    v70 = v28 + (wrap_i32_t1((v95 - 1i)) * bitcast<i32>(load1_u(v72) & 255u));
  } else {
    v70 = v28;
  }
  // ternary_linear.tri:28
  let v106 = group_add_i32(v70);
  if (lane == 0u) {
    y[thread] = bitcast<u32>(v106);
  }
}

// ternary_linear.tri:29: 9 threads of 32 lanes
@compute @workgroup_size(32)
fn matvec_wide_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x;
  lane_index = index;
  matvec_wide_1_thread(thread, index);
}

fn matvec_wide_1_thread(thread: u32, lane: u32) {
  let v41 = thread * 64u;
  // ternary_linear.tri:29
  var v29: u32 = 0u;
  var v30: i32 = 0i;
  while (v29 < 192u) {
    let v34 = v29 + lane;
    // ternary_linear.tri:29
    let v57 = (bitcast<i32>(load1_w((v41 + ((v34 >> 6u) << 4u)) + (v34 & 15u)) & 255u) >> ((v34 >> 3u) & 6u)) & 3i;
    v29 = v29 + 32u;
    v30 = v30 + (wrap_i32_t1((v57 - 1i)) * extractBits(bitcast<i32>(load1_v(v34 << 1u)), 0u, 16u));
  }
  // ternary_linear.tri:29
  var v74: i32;
  if (lane < 8u) {
    let v76 = lane + 192u;
    let v99 = (bitcast<i32>(load1_w((v41 + ((v76 >> 6u) << 4u)) + (v76 & 15u)) & 255u) >> ((v76 >> 3u) & 6u)) & 3i;
    v74 = v30 + (wrap_i32_t1((v99 - 1i)) * extractBits(bitcast<i32>(load1_v(v76 << 1u)), 0u, 16u));
  } else {
    v74 = v30;
  }
  // ternary_linear.tri:29
  let v112 = group_add_i32(v74);
  if (lane == 0u) {
    z[thread] = bitcast<u32>(v112);
  }
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
fn load1_u(at: u32) -> u32 {
  return u[at >> 2u] >> ((at & 3u) * 8u);
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

// The word from a byte on that lies within it.
fn load1_v(at: u32) -> u32 {
  return v[at >> 2u] >> ((at & 3u) * 8u);
}
