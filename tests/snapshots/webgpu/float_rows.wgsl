// ── float_rows.rms_norm.wgsl
// float_rows.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// rms_norm: WGSL made by trinityc.

struct Call {
  zero: u32,
  s0: f32, // eps
}
@group(0) @binding(1) var<uniform> call: Call;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read> g: array<u32>;
@group(0) @binding(4) var<storage, read_write> y: array<u32>;
@group(0) @binding(5) var<storage, read_write> s_write: array<u32>;
@group(0) @binding(5) var<storage, read> s_read: array<u32>;
@group(0) @binding(6) var<storage, read_write> r_write: array<u32>;
@group(0) @binding(6) var<storage, read> r_read: array<u32>;

// float_rows.tri:6: 4 threads of 32 lanes
@compute @workgroup_size(32)
fn rms_norm_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x;
  lane_index = index;
  rms_norm_0_thread(thread, index, call.s0);
}

fn rms_norm_0_thread(thread: u32, lane: u32, eps: f32) {
  let v30 = thread * 75u;
  // float_rows.tri:6
  var v21: u32 = 0u;
  var v22: f32 = 0f;
  var v79: u32 = (v30 + lane) << 2u;
  while (v21 < 64u) {
    // float_rows.tri:6
    let v35 = bitcast<f32>(x[v79 >> 2u]);
    v21 = v21 + 32u;
    v22 = v22 + rounded(v35 * v35);
    v79 = v79 + 128u;
  }
  // float_rows.tri:6
  var v42: f32;
  if (lane < 11u) {
    let v53 = bitcast<f32>(x[v30 + (lane + 64u)]);
    v42 = v22 + rounded(v53 * v53);
  } else {
    v42 = v22;
  }
  // float_rows.tri:6
  let v56 = group_add_f32(v42);
  if (lane == 0u) {
    s_write[thread] = bitcast<u32>(v56);
  }
}

// float_rows.tri:7: 4 threads
@compute @workgroup_size(64)
fn rms_norm_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 4u) { return; }
  rms_norm_1_thread(thread, call.s0);
}

fn rms_norm_1_thread(thread: u32, eps: f32) {
  // float_rows.tri:7
  let v20 = thread << 2u;
  r_write[v20 >> 2u] = bitcast<u32>(div_f32(1f, sqrt_f32((div_f32(bitcast<f32>(s_read[v20 >> 2u]), 75f) + eps))));
}

// float_rows.tri:8: 300 threads
@compute @workgroup_size(64)
fn rms_norm_2(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 300u) { return; }
  rms_norm_2_thread(thread, call.s0);
}

fn rms_norm_2_thread(thread: u32, eps: f32) {
  // float_rows.tri:8
  let v31 = thread / 75u;
  let v33 = v31 * 75u;
  let v34 = thread - v33;
  let v42 = (v33 + v34) << 2u;
  y[v42 >> 2u] = bitcast<u32>((bitcast<f32>(x[v42 >> 2u]) * bitcast<f32>(r_read[v31])) * bitcast<f32>(g[v34]));
}


// Keeps a product from being fused with a sum: that the word is 0 is not known to the compiler.
fn rounded(x: f32) -> f32 {
  return bitcast<f32>(bitcast<u32>(x) ^ call.zero);
}

fn group_add_f32(v: f32) -> f32 {
  lanes_f[lane_index] = v;
  workgroupBarrier();
  for (var half = 16u; half > 0u; half = half >> 1u) {
    if (lane_index < half) {
      let a = lanes_f[lane_index];
      let b = lanes_f[lane_index + half];
      lanes_f[lane_index] = (a + b);
    }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&lanes_f[0]);
}

var<private> lane_index: u32;

var<workgroup> lanes_f: array<f32, 32>;

fn div_f32(a: f32, b: f32) -> f32 {
  let sign = (bitcast<u32>(a) ^ bitcast<u32>(b)) & 0x80000000u;
  let x = bitcast<u32>(a) & 0x7fffffffu;
  let y = bitcast<u32>(b) & 0x7fffffffu;
  if (x >= 0x7f800000u || y >= 0x7f800000u || x == 0u || y == 0u) {
    let none = x > 0x7f800000u || y > 0x7f800000u || (x == y);
    if (none) { return from_bits(0x7fc00000u); }
    return from_bits(sign | select(0u, 0x7f800000u, x == 0x7f800000u || y == 0u));
  }
  let n = unpack_f32(x);
  let d = unpack_f32(y);
  let less = n.y < d.y;
  let m = bitcast<u32>(n.y) << select(0u, 1u, less);
  let q = div_64_32(m >> 2u, m << 30u, bitcast<u32>(d.y));
  return round_f32(sign, n.x - d.x + select(126i, 125i, less), q.x | select(1u, 0u, q.y == 0u));
}

fn from_bits(b: u32) -> f32 {
  return bitcast<f32>(b);
}

// The significand (y) of a number that is not 0, its first bit at bit 23, and the exponent (x) that goes with it.
fn unpack_f32(b: u32) -> vec2<i32> {
  let e = bitcast<i32>((b >> 23u) & 0xffu);
  let m = b & 0x7fffffu;
  if (e != 0i) { return vec2<i32>(e, bitcast<i32>(m | 0x800000u)); }
  let by = countLeadingZeros(m) - 8u;
  return vec2<i32>(1i - bitcast<i32>(by), bitcast<i32>(m << by));
}

// Quotient and remainder of high · 2^32 + low by d, where high < d.
fn div_64_32(high: u32, low: u32, d: u32) -> vec2<u32> {
  let s = countLeadingZeros(d);
  let v = d << s;
  let v1 = v >> 16u;
  let v0 = v & 0xffffu;
  let u = shl64(vec2<u32>(low, high), s);
  var q1 = u.y / v1;
  var r = u.y - q1 * v1;
  while (q1 > 0xffffu || q1 * v0 > ((r << 16u) | (u.x >> 16u))) {
    q1 = q1 - 1u;
    r = r + v1;
    if (r > 0xffffu) { break; }
  }
  let t = (u.y << 16u) + (u.x >> 16u) - q1 * v;
  var q0 = t / v1;
  r = t - q0 * v1;
  while (q0 > 0xffffu || q0 * v0 > ((r << 16u) | (u.x & 0xffffu))) {
    q0 = q0 - 1u;
    r = r + v1;
    if (r > 0xffffu) { break; }
  }
  return vec2<u32>((q1 << 16u) + q0, ((t << 16u) + (u.x & 0xffffu) - q0 * v) >> s);
}

// By 0 to 63. Shifts of WGSL take counts modulo 32.
fn shl64(a: vec2<u32>, by: u32) -> vec2<u32> {
  let k = by & 31u;
  let low = a.x << k;
  return select(vec2<u32>(low, (a.y << k) | ((a.x >> 1u) >> (31u - k))), vec2<u32>(0u, low), by >= 32u);
}

fn round_f32(sign: u32, exponent: i32, significand: u32) -> f32 {
  let by = bitcast<u32>(clamp(-exponent, 0i, 31i));
  let shifted = significand >> by;
  let m = (shifted | select(0u, 1u, (shifted << by) != significand)) + 0x40u;
  let e = max(exponent, 0i);
  let r = (m >> 7u) & select(0xffffffffu, 0xfffffffeu, (m & 0x7fu) == 0u);
  let field = select(bitcast<u32>(e) << 23u, 0u, r == 0u);
  let infinite = e > 0xfdi || (e == 0xfdi && (m >> 31u) != 0u);
  return bitcast<f32>(select(sign + field + r, sign | 0x7f800000u, infinite));
}

fn sqrt_f32(a: f32) -> f32 {
  let b = bitcast<u32>(a);
  if ((b & 0x7fffffffu) == 0u) { return a; }
  if (b > 0x7f800000u) { return from_bits(0x7fc00000u); }
  if (b == 0x7f800000u) { return a; }
  let x = unpack_f32(b);
  // The root of m · 2^27, digit by digit, m made such that the exponent is even.
  let odd = (x.x & 1i) == 0i;
  var m = bitcast<u32>(x.y) << select(7u, 8u, odd);
  var root = 0u;
  var rest = 0u;
  for (var i = 0u; i < 26u; i++) {
    rest = (rest << 2u) | (m >> 30u);
    m = m << 2u;
    let trial = (root << 2u) | 1u;
    root = root << 1u;
    if (rest >= trial) {
      rest = rest - trial;
      root = root | 1u;
    }
  }
  let e = (x.x - 127i - select(0i, 1i, odd)) / 2i + 126i;
  return round_f32(0u, e, (root << 5u) | select(1u, 0u, rest == 0u));
}

// ── float_rows.soft_max.wgsl
// float_rows.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// soft_max: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

struct Call {
  zero: u32,
}
@group(0) @binding(1) var<uniform> call: Call;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> p: array<u32>;
@group(0) @binding(4) var<storage, read_write> m_write: array<u32>;
@group(0) @binding(4) var<storage, read> m_read: array<u32>;
@group(0) @binding(5) var<storage, read_write> e_write: array<u32>;
@group(0) @binding(5) var<storage, read> e_read: array<u32>;

// float_rows.tri:21: 4 threads of 32 lanes
@compute @workgroup_size(32)
fn soft_max_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x;
  lane_index = index;
  soft_max_0_thread(thread, index);
}

fn soft_max_0_thread(thread: u32, lane: u32) {
  let v29 = thread * 75u;
  // float_rows.tri:21
  var v20: u32 = 0u;
  var v21: f32 = from_bits(0xff800000u);
  var v76: u32 = (v29 + lane) << 2u;
  while (v20 < 64u) {
    // float_rows.tri:21
    v20 = v20 + 32u;
    v21 = float_max_f32(v21, bitcast<f32>(x[v76 >> 2u]));
    v76 = v76 + 128u;
  }
  // float_rows.tri:21
  var v40: f32;
  if (lane < 11u) {
    v40 = float_max_f32(v21, bitcast<f32>(x[v29 + (lane + 64u)]));
  } else {
    v40 = v21;
  }
  // float_rows.tri:21
  let v53 = group_max_f32(v40);
  if (lane == 0u) {
    m_write[thread] = bitcast<u32>(v53);
  }
}

// float_rows.tri:22: 300 threads
@compute @workgroup_size(64)
fn soft_max_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 300u) { return; }
  soft_max_1_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[2], min(thread, 4194303u) * 1024u + trapped); }
}

fn soft_max_1_thread(thread: u32) {
  // float_rows.tri:22
  let v33 = thread / 75u;
  let v35 = v33 * 75u;
  let v44 = (v35 + (thread - v35)) << 2u;
  let t = rounded((bitcast<f32>(x[v44 >> 2u]) - bitcast<f32>(m_read[v33])) * 1.4426950216293335f);
  let n = floor(t);
  let f = (t - n) * 0.6931471824645996f;
  let v62 = rounded(f * (rounded(f * (rounded(f * 0.0416666679084301f) + 0.1666666716337204f)) + 0.5f)) + 1f;
  // float_rows.tri:17
  if (!float_fits_f32_i32(n)) { trapped = 0u; return; } // range
  let v = (float_to_f32_i32(n) + 127i) << 23u;
  if (!fits_i32_u32(v)) { trapped = 1u; return; } // range
  // float_rows.tri:22
  e_write[v44 >> 2u] = bitcast<u32>((rounded(f * v62) + 1f) * from_bits(bitcast<u32>(v)));
}

// float_rows.tri:23: 4 threads of 32 lanes
@compute @workgroup_size(32)
fn soft_max_2(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x;
  lane_index = index;
  if (agreed_bool(atomicLoad(&status[2]) != NO_TRAP)) {
    atomicMin(&status[3], atomicLoad(&status[2]));
    return;
  }
  soft_max_2_thread(thread, index);
}

fn soft_max_2_thread(thread: u32, lane: u32) {
  let v29 = thread * 75u;
  // float_rows.tri:23
  var v20: u32 = 0u;
  var v21: f32 = 0f;
  var v76: u32 = (v29 + lane) << 2u;
  while (v20 < 64u) {
    // float_rows.tri:23
    v20 = v20 + 32u;
    v21 = v21 + bitcast<f32>(e_read[v76 >> 2u]);
    v76 = v76 + 128u;
  }
  // float_rows.tri:23
  var v40: f32;
  if (lane < 11u) {
    v40 = v21 + bitcast<f32>(e_read[v29 + (lane + 64u)]);
  } else {
    v40 = v21;
  }
  // float_rows.tri:23
  let v53 = group_add_f32(v40);
  if (lane == 0u) {
    m_write[thread] = bitcast<u32>(v53);
  }
}

// float_rows.tri:24: 300 threads
@compute @workgroup_size(64)
fn soft_max_3(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 300u) { return; }
  if (atomicLoad(&status[3]) != NO_TRAP) {
    atomicMin(&status[4], atomicLoad(&status[3]));
    return;
  }
  soft_max_3_thread(thread);
}

fn soft_max_3_thread(thread: u32) {
  // float_rows.tri:24
  let v25 = thread / 75u;
  let v27 = v25 * 75u;
  let v36 = (v27 + (thread - v27)) << 2u;
  p[v36 >> 2u] = bitcast<u32>(div_f32(bitcast<f32>(e_read[v36 >> 2u]), bitcast<f32>(m_read[v25])));
}


fn from_bits(b: u32) -> f32 {
  return bitcast<f32>(b);
}

fn float_max_f32(a: f32, b: f32) -> f32 {
  if (is_nan(a) || is_nan(b)) { return from_bits(0x7fc00000u); }
  if (a == b) { return bitcast<f32>(bitcast<u32>(a) & bitcast<u32>(b)); }
  return select(b, a, a > b);
}

fn is_nan(x: f32) -> bool {
  return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
}

fn group_max_f32(v: f32) -> f32 {
  lanes_f[lane_index] = v;
  workgroupBarrier();
  for (var half = 16u; half > 0u; half = half >> 1u) {
    if (lane_index < half) {
      let a = lanes_f[lane_index];
      let b = lanes_f[lane_index + half];
      lanes_f[lane_index] = float_max_f32(a, b);
    }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&lanes_f[0]);
}

var<private> lane_index: u32;

var<workgroup> lanes_f: array<f32, 32>;

// Keeps a product from being fused with a sum: that the word is 0 is not known to the compiler.
fn rounded(x: f32) -> f32 {
  return bitcast<f32>(bitcast<u32>(x) ^ call.zero);
}

fn float_fits_f32_i32(x: f32) -> bool {
  let bits = bitcast<u32>(x);
  let size = bits & 0x7fffffffu;
  if (!(size < 0x4f000000u || bits == 0xcf000000u)) { return false; }
  return true;
}

fn float_to_f32_i32(x: f32) -> i32 {
  let size = u64_of_f32(x);
  return bitcast<i32>(select(size.x, 0u - size.x, x < 0f));
}

// The integral part of a number's magnitude, which is below 2^64.
fn u64_of_f32(x: f32) -> vec2<u32> {
  let b = bitcast<u32>(x);
  let e = (b >> 23u) & 0xffu;
  let m = (b & 0x7fffffu) | 0x800000u;
  if (e < 127u) { return vec2<u32>(); }
  if (e < 150u) { return vec2<u32>(m >> (150u - e), 0u); }
  return shl64(vec2<u32>(m, 0u), min(e - 150u, 63u));
}

// By 0 to 63. Shifts of WGSL take counts modulo 32.
fn shl64(a: vec2<u32>, by: u32) -> vec2<u32> {
  let k = by & 31u;
  let low = a.x << k;
  return select(vec2<u32>(low, (a.y << k) | ((a.x >> 1u) >> (31u - k))), vec2<u32>(0u, low), by >= 32u);
}

fn fits_i32_u32(a: i32) -> bool {
  return (0i <= a);
}

fn group_add_f32(v: f32) -> f32 {
  lanes_f[lane_index] = v;
  workgroupBarrier();
  for (var half = 16u; half > 0u; half = half >> 1u) {
    if (lane_index < half) {
      let a = lanes_f[lane_index];
      let b = lanes_f[lane_index + half];
      lanes_f[lane_index] = (a + b);
    }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&lanes_f[0]);
}

fn agreed_bool(c: bool) -> bool {
  if (lane_index == 0u) { lanes_b[0] = c; }
  return workgroupUniformLoad(&lanes_b[0]);
}

var<workgroup> lanes_b: array<bool, 32>;

fn div_f32(a: f32, b: f32) -> f32 {
  let sign = (bitcast<u32>(a) ^ bitcast<u32>(b)) & 0x80000000u;
  let x = bitcast<u32>(a) & 0x7fffffffu;
  let y = bitcast<u32>(b) & 0x7fffffffu;
  if (x >= 0x7f800000u || y >= 0x7f800000u || x == 0u || y == 0u) {
    let none = x > 0x7f800000u || y > 0x7f800000u || (x == y);
    if (none) { return from_bits(0x7fc00000u); }
    return from_bits(sign | select(0u, 0x7f800000u, x == 0x7f800000u || y == 0u));
  }
  let n = unpack_f32(x);
  let d = unpack_f32(y);
  let less = n.y < d.y;
  let m = bitcast<u32>(n.y) << select(0u, 1u, less);
  let q = div_64_32(m >> 2u, m << 30u, bitcast<u32>(d.y));
  return round_f32(sign, n.x - d.x + select(126i, 125i, less), q.x | select(1u, 0u, q.y == 0u));
}

// The significand (y) of a number that is not 0, its first bit at bit 23, and the exponent (x) that goes with it.
fn unpack_f32(b: u32) -> vec2<i32> {
  let e = bitcast<i32>((b >> 23u) & 0xffu);
  let m = b & 0x7fffffu;
  if (e != 0i) { return vec2<i32>(e, bitcast<i32>(m | 0x800000u)); }
  let by = countLeadingZeros(m) - 8u;
  return vec2<i32>(1i - bitcast<i32>(by), bitcast<i32>(m << by));
}

// Quotient and remainder of high · 2^32 + low by d, where high < d.
fn div_64_32(high: u32, low: u32, d: u32) -> vec2<u32> {
  let s = countLeadingZeros(d);
  let v = d << s;
  let v1 = v >> 16u;
  let v0 = v & 0xffffu;
  let u = shl64(vec2<u32>(low, high), s);
  var q1 = u.y / v1;
  var r = u.y - q1 * v1;
  while (q1 > 0xffffu || q1 * v0 > ((r << 16u) | (u.x >> 16u))) {
    q1 = q1 - 1u;
    r = r + v1;
    if (r > 0xffffu) { break; }
  }
  let t = (u.y << 16u) + (u.x >> 16u) - q1 * v;
  var q0 = t / v1;
  r = t - q0 * v1;
  while (q0 > 0xffffu || q0 * v0 > ((r << 16u) | (u.x & 0xffffu))) {
    q0 = q0 - 1u;
    r = r + v1;
    if (r > 0xffffu) { break; }
  }
  return vec2<u32>((q1 << 16u) + q0, ((t << 16u) + (u.x & 0xffffu) - q0 * v) >> s);
}

fn round_f32(sign: u32, exponent: i32, significand: u32) -> f32 {
  let by = bitcast<u32>(clamp(-exponent, 0i, 31i));
  let shifted = significand >> by;
  let m = (shifted | select(0u, 1u, (shifted << by) != significand)) + 0x40u;
  let e = max(exponent, 0i);
  let r = (m >> 7u) & select(0xffffffffu, 0xfffffffeu, (m & 0x7fu) == 0u);
  let field = select(bitcast<u32>(e) << 23u, 0u, r == 0u);
  let infinite = e > 0xfdi || (e == 0xfdi && (m >> 31u) != 0u);
  return bitcast<f32>(select(sign + field + r, sign | 0x7f800000u, infinite));
}

// ── float_rows.moments.wgsl
// float_rows.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// moments: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> values: array<u32>;

// float_rows.tri:28: 1 thread of 32 lanes
@compute @workgroup_size(32)
fn moments_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x;
  lane_index = index;
  moments_0_thread(thread, index);
}

fn moments_0_thread(thread: u32, lane: u32) {
  // float_rows.tri:28
  let v91 = lane << 3u;
  var v14: u32 = 0u;
  var v15: vec2<u32> = vec2<u32>(0u, 0u);
  var v95: u32 = v91;
  while (v14 < 64u) {
    // float_rows.tri:28
    let at = v95;
    v14 = v14 + 32u;
    v15 = add_f64(v15, vec2<u32>(x[at >> 2u], x[(at + 4u) >> 2u]));
    v95 = v95 + 256u;
  }
  let v30 = lane < 11u;
  // float_rows.tri:28
  var v31: vec2<u32>;
  if (v30) {
    let at2 = (lane + 64u) << 3u;
    v31 = add_f64(v15, vec2<u32>(x[at2 >> 2u], x[(at2 + 4u) >> 2u]));
  } else {
    v31 = v15;
  }
  // float_rows.tri:28
  let v41 = group_add_f64(v31);
  let v42 = div_f64(v41, vec2<u32>(0u, 1079164928u));
  // float_rows.tri:29
  var v45: u32 = 0u;
  var v46: vec2<u32> = vec2<u32>(0u, 0u);
  var v105: u32 = v91;
  while (v45 < 64u) {
    // float_rows.tri:29
    let at3 = v105;
    let v57 = sub_f64(vec2<u32>(x[at3 >> 2u], x[(at3 + 4u) >> 2u]), v42);
    v45 = v45 + 32u;
    v46 = add_f64(v46, mul_f64(v57, v57));
    v105 = v105 + 256u;
  }
  // float_rows.tri:29
  var v65: vec2<u32>;
  if (v30) {
    let at4 = (lane + 64u) << 3u;
    let v74 = sub_f64(vec2<u32>(x[at4 >> 2u], x[(at4 + 4u) >> 2u]), v42);
    v65 = add_f64(v46, mul_f64(v74, v74));
  } else {
    v65 = v46;
  }
  // float_rows.tri:29
  let v78 = group_add_f64(v65);
  let v79 = div_f64(v78, vec2<u32>(0u, 1079164928u));
  if (lane == 0u) {
    let at5 = 0u;
    values[at5 >> 2u] = v42.x;
    values[(at5 + 4u) >> 2u] = v42.y;
    let at6 = 8u;
    values[at6 >> 2u] = v79.x;
    values[(at6 + 4u) >> 2u] = v79.y;
  }
}


// Without branches, as sums are written out many times.
fn add_f64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let swap = lt_u64(magnitude_f64(a), magnitude_f64(b));
  let x = select(a, b, swap);
  let y = select(b, a, swap);
  let sign = sign_f64(x);
  let same = sign == sign_f64(y);
  let ex = exponent_f64(x);
  let ey = exponent_f64(y);
  let mx = shl64(fraction_f64(x) | vec2<u32>(0u, select(0x100000u, 0u, ex == 0i)), 9u);
  let my = shift_jam64(shl64(fraction_f64(y) | vec2<u32>(0u, select(0x100000u, 0u, ey == 0i)), 9u), max(ex, 1i) - max(ey, 1i));
  let m = add64(mx, select(neg64(my), my, same));
  let finite = select(normal_f64(sign, max(ex, 1i), m), vec2<u32>(0u, select(0u, sign, same)), is_zero64(m));
  let none = is_nan_f64(x) || is_nan_f64(y) || (!same && ey == 0x7ffi);
  return select(finite, select(x, nan_f64(), none), ex == 0x7ffi);
}

fn lt_u64(a: vec2<u32>, b: vec2<u32>) -> bool {
  return a.y < b.y || (a.y == b.y && a.x < b.x);
}

fn magnitude_f64(a: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(a.x, a.y & 0x7fffffffu);
}

// The sign alone.
fn sign_f64(a: vec2<u32>) -> u32 {
  return a.y & 0x80000000u;
}

fn exponent_f64(a: vec2<u32>) -> i32 {
  return bitcast<i32>((a.y >> 20u) & 0x7ffu);
}

// By 0 to 63. Shifts of WGSL take counts modulo 32.
fn shl64(a: vec2<u32>, by: u32) -> vec2<u32> {
  let k = by & 31u;
  let low = a.x << k;
  return select(vec2<u32>(low, (a.y << k) | ((a.x >> 1u) >> (31u - k))), vec2<u32>(0u, low), by >= 32u);
}

fn fraction_f64(a: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(a.x, a.y & 0xfffffu);
}

// Shifts what is below 2^63 right, if the count is positive; the lowest bit tells whether any that fell off was set.
fn shift_jam64(a: vec2<u32>, by: i32) -> vec2<u32> {
  let k = bitcast<u32>(clamp(by, 0i, 63i));
  let r = rshift_u64(a, k);
  return vec2<u32>(r.x | select(0u, 1u, any(shl64(r, k) != a)), r.y);
}

// By 0 to 63.
fn rshift_u64(a: vec2<u32>, by: u32) -> vec2<u32> {
  let k = by & 31u;
  let high = a.y >> k;
  return select(vec2<u32>((a.x >> k) | ((a.y << 1u) << (31u - k)), high), vec2<u32>(high, 0u), by >= 32u);
}

fn add64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let low = a.x + b.x;
  return vec2<u32>(low, a.y + b.y + select(0u, 1u, low < a.x));
}

fn neg64(a: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(0u - a.x, 0u - a.y - select(0u, 1u, a.x != 0u));
}

// As round_f64 of a significand that begins anywhere below bit 63.
fn normal_f64(sign: u32, exponent: i32, significand: vec2<u32>) -> vec2<u32> {
  let by = clz64(significand) - 1u;
  return round_f64(sign, exponent - bitcast<i32>(by), shl64(significand, by));
}

fn clz64(a: vec2<u32>) -> u32 {
  return select(countLeadingZeros(a.y), 32u + countLeadingZeros(a.x), a.y == 0u);
}

// The number of a sign, an exponent that is one too small, and a significand whose first bit is bit 62.
fn round_f64(sign: u32, exponent: i32, significand: vec2<u32>) -> vec2<u32> {
  let m = add64(shift_jam64(significand, -exponent), vec2<u32>(0x200u, 0u));
  let e = max(exponent, 0i);
  let even = select(0xffffffffu, 0xfffffffeu, (m.x & 0x3ffu) == 0u);
  let r = vec2<u32>(((m.x >> 10u) | (m.y << 22u)) & even, m.y >> 10u);
  let field = select(bitcast<u32>(e) << 20u, 0u, is_zero64(r));
  let infinite = e > 0x7fdi || (e == 0x7fdi && (m.y >> 31u) != 0u);
  return select(vec2<u32>(r.x, r.y + field + sign), vec2<u32>(0u, sign | 0x7ff00000u), infinite);
}

fn is_zero64(a: vec2<u32>) -> bool {
  return (a.x | a.y) == 0u;
}

fn is_nan_f64(a: vec2<u32>) -> bool {
  return lt_u64(vec2<u32>(0u, 0x7ff00000u), magnitude_f64(a));
}

fn nan_f64() -> vec2<u32> {
  return vec2<u32>(0u, 0x7ff80000u);
}

fn group_add_f64(v: vec2<u32>) -> vec2<u32> {
  lanes_d[lane_index] = v;
  workgroupBarrier();
  for (var half = 16u; half > 0u; half = half >> 1u) {
    if (lane_index < half) {
      let a = lanes_d[lane_index];
      let b = lanes_d[lane_index + half];
      lanes_d[lane_index] = add_f64(a, b);
    }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&lanes_d[0]);
}

var<private> lane_index: u32;

var<workgroup> lanes_d: array<vec2<u32>, 32>;

fn div_f64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let sign = sign_f64(a) ^ sign_f64(b);
  if (is_nan_f64(a) || is_nan_f64(b)) { return nan_f64(); }
  if (exponent_f64(a) == 0x7ffi) {
    if (exponent_f64(b) == 0x7ffi) { return nan_f64(); }
    return vec2<u32>(0u, sign | 0x7ff00000u);
  }
  if (exponent_f64(b) == 0x7ffi) { return vec2<u32>(0u, sign); }
  let x = unpack_f64(a);
  let y = unpack_f64(b);
  if (is_zero64(y.m)) {
    if (is_zero64(x.m)) { return nan_f64(); }
    return vec2<u32>(0u, sign | 0x7ff00000u);
  }
  if (is_zero64(x.m)) { return vec2<u32>(0u, sign); }
  let less = lt_u64(x.m, y.m);
  let e = x.e - y.e + select(0x3fei, 0x3fdi, less);
  let n = shl64(x.m, select(10u, 11u, less));
  let q = div_128_64(vec4<u32>(0u, n.x << 31u, (n.x >> 1u) | (n.y << 31u), n.y >> 1u), shl64(y.m, 11u));
  return round_f64(sign, e, vec2<u32>(q.x | select(1u, 0u, is_zero64(q.zw)), q.y));
}

// The significand of a finite number, its first bit at bit 52, and the exponent (x) that goes with it.
struct Unpacked { e: i32, m: vec2<u32> }
fn unpack_f64(a: vec2<u32>) -> Unpacked {
  let e = exponent_f64(a);
  let m = fraction_f64(a);
  if (e != 0i) { return Unpacked(e, vec2<u32>(m.x, m.y | 0x100000u)); }
  if (is_zero64(m)) { return Unpacked(0i, m); }
  let by = clz64(m) - 11u;
  return Unpacked(1i - bitcast<i32>(by), shl64(m, by));
}

// Quotient (x, y) and remainder (z, w) of p by m, where 2^32 <= m and the quotient has 64 bits.
fn div_128_64(p: vec4<u32>, m: vec2<u32>) -> vec4<u32> {
  let s = countLeadingZeros(m.y);
  let d = shl64(m, s);
  let low = shl64(p.xy, s);
  let high = shl64(p.zw, s) | vec2<u32>(select(p.y >> (32u - s), 0u, s == 0u), 0u);
  let one = div_step(high, low.y, d);
  let two = div_step(one.yz, low.x, d);
  return vec4<u32>(two.x, one.x, rshift_u64(two.yz, s));
}

// One digit (x) of the quotient of r · 2^32 + digit by d, and the rest (y, z); r < d, the top bit of d is set.
fn div_step(r: vec2<u32>, digit: u32, d: vec2<u32>) -> vec3<u32> {
  var q = 0xffffffffu;
  var rest = add64(vec2<u32>(r.x, 0u), vec2<u32>(d.y, 0u));
  if (r.y < d.y) {
    let t = div_64_32(r.y, r.x, d.y);
    q = t.x;
    rest = vec2<u32>(t.y, 0u);
  }
  while (rest.y == 0u && lt_u64(vec2<u32>(digit, rest.x), mul32(q, d.x))) {
    q = q - 1u;
    rest = add64(rest, vec2<u32>(d.y, 0u));
  }
  return vec3<u32>(q, sub64(vec2<u32>(digit, r.x), mul64(vec2<u32>(q, 0u), d)));
}

// Quotient and remainder of high · 2^32 + low by d, where high < d.
fn div_64_32(high: u32, low: u32, d: u32) -> vec2<u32> {
  let s = countLeadingZeros(d);
  let v = d << s;
  let v1 = v >> 16u;
  let v0 = v & 0xffffu;
  let u = shl64(vec2<u32>(low, high), s);
  var q1 = u.y / v1;
  var r = u.y - q1 * v1;
  while (q1 > 0xffffu || q1 * v0 > ((r << 16u) | (u.x >> 16u))) {
    q1 = q1 - 1u;
    r = r + v1;
    if (r > 0xffffu) { break; }
  }
  let t = (u.y << 16u) + (u.x >> 16u) - q1 * v;
  var q0 = t / v1;
  r = t - q0 * v1;
  while (q0 > 0xffffu || q0 * v0 > ((r << 16u) | (u.x & 0xffffu))) {
    q0 = q0 - 1u;
    r = r + v1;
    if (r > 0xffffu) { break; }
  }
  return vec2<u32>((q1 << 16u) + q0, ((t << 16u) + (u.x & 0xffffu) - q0 * v) >> s);
}

// The whole product of two words.
fn mul32(a: u32, b: u32) -> vec2<u32> {
  let low = (a & 0xffffu) * (b & 0xffffu);
  let mid1 = (a & 0xffffu) * (b >> 16u);
  let mid2 = (a >> 16u) * (b & 0xffffu);
  let mid = (low >> 16u) + (mid1 & 0xffffu) + (mid2 & 0xffffu);
  return vec2<u32>((low & 0xffffu) | (mid << 16u), (a >> 16u) * (b >> 16u) + (mid1 >> 16u) + (mid2 >> 16u) + (mid >> 16u));
}

fn sub64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(a.x - b.x, a.y - b.y - select(0u, 1u, a.x < b.x));
}

fn mul64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let p = mul32(a.x, b.x);
  return vec2<u32>(p.x, p.y + a.x * b.y + a.y * b.x);
}

fn sub_f64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  return add_f64(a, vec2<u32>(b.x, b.y ^ 0x80000000u));
}

fn mul_f64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let sign = sign_f64(a) ^ sign_f64(b);
  if (exponent_f64(a) == 0x7ffi || exponent_f64(b) == 0x7ffi) {
    let none = is_zero64(magnitude_f64(a)) || is_zero64(magnitude_f64(b));
    if (none || is_nan_f64(a) || is_nan_f64(b)) { return nan_f64(); }
    return vec2<u32>(0u, sign | 0x7ff00000u);
  }
  let x = unpack_f64(a);
  let y = unpack_f64(b);
  if (is_zero64(x.m) || is_zero64(y.m)) { return vec2<u32>(0u, sign); }
  let p = mul128(shl64(x.m, 10u), shl64(y.m, 11u));
  var m = vec2<u32>(p.z | select(0u, 1u, (p.x | p.y) != 0u), p.w);
  var e = x.e + y.e - 0x3ffi;
  if (m.y < 0x40000000u) {
    m = shl64(m, 1u);
    e = e - 1i;
  }
  return round_f64(sign, e, m);
}

// The whole product of two unsigned numbers of 64 bits.
fn mul128(a: vec2<u32>, b: vec2<u32>) -> vec4<u32> {
  let low = mul32(a.x, b.x);
  let mid1 = mul32(a.x, b.y);
  let mid2 = mul32(a.y, b.x);
  let mid = add64(vec2<u32>(low.y, 0u), add64(vec2<u32>(mid1.x, 0u), vec2<u32>(mid2.x, 0u)));
  let carried = add64(vec2<u32>(mid.y, 0u), add64(vec2<u32>(mid1.y, 0u), vec2<u32>(mid2.y, 0u)));
  let high = add64(mul32(a.y, b.y), carried);
  return vec4<u32>(low.x, mid.x, high.x, high.y);
}

// ── float_rows.row_ends.wgsl
// float_rows.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// row_ends: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> low: array<u32>;
@group(0) @binding(4) var<storage, read_write> high: array<u32>;
@group(0) @binding(5) var<storage, read_write> where_low: array<u32>;
@group(0) @binding(6) var<storage, read_write> where_high: array<u32>;

// float_rows.tri:38: 4 threads of 32 lanes
@compute @workgroup_size(32)
fn row_ends_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x;
  lane_index = index;
  row_ends_0_thread(thread, index);
}

fn row_ends_0_thread(thread: u32, lane: u32) {
  let v29 = thread * 75u;
  // float_rows.tri:38
  var v20: u32 = 0u;
  var v21: f32 = from_bits(0x7f800000u);
  var v76: u32 = (v29 + lane) << 2u;
  while (v20 < 64u) {
    // float_rows.tri:38
    v20 = v20 + 32u;
    v21 = float_min_f32(v21, bitcast<f32>(x[v76 >> 2u]));
    v76 = v76 + 128u;
  }
  // float_rows.tri:38
  var v40: f32;
  if (lane < 11u) {
    v40 = float_min_f32(v21, bitcast<f32>(x[v29 + (lane + 64u)]));
  } else {
    v40 = v21;
  }
  // float_rows.tri:38
  let v53 = group_min_f32(v40);
  if (lane == 0u) {
    low[thread] = bitcast<u32>(v53);
  }
}

// float_rows.tri:39: 4 threads of 32 lanes
@compute @workgroup_size(32)
fn row_ends_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x;
  lane_index = index;
  row_ends_1_thread(thread, index);
}

fn row_ends_1_thread(thread: u32, lane: u32) {
  let v29 = thread * 75u;
  // float_rows.tri:39
  var v20: u32 = 0u;
  var v21: f32 = from_bits(0xff800000u);
  var v76: u32 = (v29 + lane) << 2u;
  while (v20 < 64u) {
    // float_rows.tri:39
    v20 = v20 + 32u;
    v21 = float_max_f32(v21, bitcast<f32>(x[v76 >> 2u]));
    v76 = v76 + 128u;
  }
  // float_rows.tri:39
  var v40: f32;
  if (lane < 11u) {
    v40 = float_max_f32(v21, bitcast<f32>(x[v29 + (lane + 64u)]));
  } else {
    v40 = v21;
  }
  // float_rows.tri:39
  let v53 = group_max_f32(v40);
  if (lane == 0u) {
    high[thread] = bitcast<u32>(v53);
  }
}

// float_rows.tri:40: 4 threads
@compute @workgroup_size(64)
fn row_ends_2(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 4u) { return; }
  row_ends_2_thread(thread);
}

fn row_ends_2_thread(thread: u32) {
  // float_rows.tri:40
  var v19: i32 = 0i;
  var v20: f32 = from_bits(0x7f800000u);
  var v21: i32 = 0i;
  var v55: u32 = (thread * 75u) << 2u;
  while (v19 < 75i) {
    // float_rows.tri:40
    let v33 = bitcast<f32>(x[v55 >> 2u]);
    let v34 = v33 < v20;
    let next_v21 = select(v21, v19, v34);
    v19 = v19 + 1i;
    v20 = select(v20, v33, v34);
    v21 = next_v21;
    v55 = v55 + 4u;
  }
  // float_rows.tri:40
  where_low[thread] = bitcast<u32>(v21);
}

// float_rows.tri:41: 4 threads
@compute @workgroup_size(64)
fn row_ends_3(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 4u) { return; }
  row_ends_3_thread(thread);
}

fn row_ends_3_thread(thread: u32) {
  // float_rows.tri:41
  var v19: i32 = 0i;
  var v20: f32 = from_bits(0xff800000u);
  var v21: i32 = 0i;
  var v55: u32 = (thread * 75u) << 2u;
  while (v19 < 75i) {
    // float_rows.tri:41
    let v33 = bitcast<f32>(x[v55 >> 2u]);
    let v34 = v33 > v20;
    let next_v21 = select(v21, v19, v34);
    v19 = v19 + 1i;
    v20 = select(v20, v33, v34);
    v21 = next_v21;
    v55 = v55 + 4u;
  }
  // float_rows.tri:41
  where_high[thread] = bitcast<u32>(v21);
}


fn from_bits(b: u32) -> f32 {
  return bitcast<f32>(b);
}

fn float_min_f32(a: f32, b: f32) -> f32 {
  if (is_nan(a) || is_nan(b)) { return from_bits(0x7fc00000u); }
  if (a == b) { return bitcast<f32>(bitcast<u32>(a) | bitcast<u32>(b)); }
  return select(b, a, a < b);
}

fn is_nan(x: f32) -> bool {
  return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
}

fn group_min_f32(v: f32) -> f32 {
  lanes_f[lane_index] = v;
  workgroupBarrier();
  for (var half = 16u; half > 0u; half = half >> 1u) {
    if (lane_index < half) {
      let a = lanes_f[lane_index];
      let b = lanes_f[lane_index + half];
      lanes_f[lane_index] = float_min_f32(a, b);
    }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&lanes_f[0]);
}

var<private> lane_index: u32;

var<workgroup> lanes_f: array<f32, 32>;

fn float_max_f32(a: f32, b: f32) -> f32 {
  if (is_nan(a) || is_nan(b)) { return from_bits(0x7fc00000u); }
  if (a == b) { return bitcast<f32>(bitcast<u32>(a) & bitcast<u32>(b)); }
  return select(b, a, a > b);
}

fn group_max_f32(v: f32) -> f32 {
  lanes_f[lane_index] = v;
  workgroupBarrier();
  for (var half = 16u; half > 0u; half = half >> 1u) {
    if (lane_index < half) {
      let a = lanes_f[lane_index];
      let b = lanes_f[lane_index + half];
      lanes_f[lane_index] = float_max_f32(a, b);
    }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&lanes_f[0]);
}
