// ── quantisers.to_bytes.wgsl
// quantisers.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// to_bytes: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> q: array<atomic<u32>>;
@group(0) @binding(4) var<storage, read_write> values_write: array<u32>;
@group(0) @binding(4) var<storage, read> values_read: array<u32>;

// quantisers.tri:6: 1 thread of 32 lanes
@compute @workgroup_size(32)
fn to_bytes_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x;
  lane_index = index;
  to_bytes_0_thread(thread, index);
}

fn to_bytes_0_thread(thread: u32, lane: u32) {
  // quantisers.tri:6
  var v15: u32 = 0u;
  var v16: f32 = from_bits(0xff800000u);
  var v61: u32 = lane << 2u;
  while (v15 < 96u) {
    // quantisers.tri:6
    v15 = v15 + 32u;
    v16 = float_max_f32(v16, abs(bitcast<f32>(x[v61 >> 2u])));
    v61 = v61 + 128u;
  }
  // quantisers.tri:6
  var v33: f32;
  if (lane < 4u) {
    v33 = float_max_f32(v16, abs(bitcast<f32>(x[lane + 96u])));
  } else {
    v33 = v16;
  }
  // quantisers.tri:6
  let v44 = group_max_f32(v33);
  // quantisers.tri:7
  var v47: f32;
  if (v44 > 0f) {
    v47 = div_f32(v44, 127f);
  } else {
    v47 = 1f;
  }
  // quantisers.tri:7
  if (lane == 0u) {
    values_write[0u] = bitcast<u32>(v47);
  }
}

// quantisers.tri:8: 100 threads
@compute @workgroup_size(64)
fn to_bytes_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 100u) { return; }
  to_bytes_1_thread(thread);
}

fn to_bytes_1_thread(thread: u32) {
  // quantisers.tri:8
  store1_q(thread, bitcast<u32>(float_sat_f32_i8(round(div_f32(bitcast<f32>(x[thread]), bitcast<f32>(values_read[0u]))))), 0xffu);
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

fn float_sat_f32_i8(x: f32) -> i32 {
  if (float_fits_f32_i8(x)) { return float_to_f32_i8(x); }
  if (is_nan(x)) { return 0i; }
  return select(127i, -128i, (bitcast<u32>(x) >> 31u) != 0u);
}

fn float_fits_f32_i8(x: f32) -> bool {
  let bits = bitcast<u32>(x);
  let size = bits & 0x7fffffffu;
  if (!(size < 0x4f000000u || bits == 0xcf000000u)) { return false; }
  return fits_i32_i8(float_to_f32_i32(x));
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

fn fits_i32_i8(a: i32) -> bool {
  return (a <= 127i) && (-128i <= a);
}

fn float_to_f32_i8(x: f32) -> i32 {
  let size = u64_of_f32(x);
  return bitcast<i32>(select(size.x, 0u - size.x, x < 0f));
}

// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_q(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&q[at >> 2u], (atomicLoad(&q[at >> 2u]) ^ (v << by)) & (mask << by));
}

// ── quantisers.absmean.wgsl
// quantisers.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// absmean: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> w: array<u32>;
@group(0) @binding(3) var<storage, read_write> t_write: array<u32>;
@group(0) @binding(3) var<storage, read_write> t_atomic: array<atomic<u32>>;
@group(0) @binding(4) var<storage, read_write> values_write: array<u32>;
@group(0) @binding(4) var<storage, read> values_read: array<u32>;

// quantisers.tri:12: 20 threads
@compute @workgroup_size(64)
fn absmean_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 20u) { return; }
  absmean_0_thread(thread);
}

fn absmean_0_thread(thread: u32) {
  // quantisers.tri:12
  t_write[thread] = 1431655765u;
}

// quantisers.tri:13: 1 thread of 32 lanes
@compute @workgroup_size(32)
fn absmean_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x;
  lane_index = index;
  absmean_1_thread(thread, index);
}

fn absmean_1_thread(thread: u32, lane: u32) {
  // quantisers.tri:13
  var v16: u32 = 0u;
  var v17: f32 = 0f;
  while (v16 < 320u) {
    let v21 = v16 + lane;
    // quantisers.tri:13
    let v23 = v21 >> 6u;
    v16 = v16 + 32u;
    v17 = v17 + abs(bitcast<f32>(w[(v23 * 64u) + (v21 - (v23 << 6u))]));
  }
  // quantisers.tri:13
  let v41 = group_add_f32(v17);
  // quantisers.tri:14
  let v42 = div_f32(v41, 320f);
  if (lane == 0u) {
    values_write[0u] = bitcast<u32>(v42);
  }
}

// quantisers.tri:15: 320 threads
@compute @workgroup_size(64)
fn absmean_2(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  absmean_2_thread(thread);
}

fn absmean_2_thread(thread: u32) {
  // quantisers.tri:15
  let v30 = thread >> 6u;
  let v33 = thread - (v30 << 6u);
  let v43 = bitcast<f32>(w[(v30 * 64u) + v33]);
  let v44 = div_f32(bitcast<f32>(values_read[0u]), 2f);
  var v50: i32;
  if (v43 > v44) {
    v50 = 1i;
  } else {
    v50 = select(0i, -1i, (v43 < (-v44)));
  }
  // quantisers.tri:15
  let v63 = ((v30 * 16u) + ((v33 >> 6u) << 4u)) + (v33 & 15u);
  let v71 = v63 & 4294967292u;
  let v78 = (bitcast<i32>(v63 & 3u) << 3u) + bitcast<i32>((v33 >> 3u) & 6u);
  let v81 = atomicLoad(&t_atomic[v71 >> 2u]);
  atomicXor(&t_atomic[v71 >> 2u], ((((v81 >> bitcast<u32>(v78)) ^ bitcast<u32>(v50 + 1i)) & 3u) << bitcast<u32>(v78)));
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

// ── quantisers.rescale.wgsl
// quantisers.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// rescale: WGSL made by trinityc.

struct Call {
  zero: u32,
  s0: f32, // scale
}
@group(0) @binding(1) var<uniform> call: Call;

@group(0) @binding(2) var<storage, read> y: array<u32>;
@group(0) @binding(3) var<storage, read_write> z: array<u32>;

// quantisers.tri:20: 100 threads
@compute @workgroup_size(64)
fn rescale_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 100u) { return; }
  rescale_0_thread(thread, call.s0);
}

fn rescale_0_thread(thread: u32, scale: f32) {
  // quantisers.tri:20
  let v18 = thread << 2u;
  z[v18 >> 2u] = bitcast<u32>(f32_of_s64(widen_i32(bitcast<i32>(y[v18 >> 2u]))) * scale);
}


fn f32_of_s64(a: vec2<u32>) -> f32 {
  let x = f32_of_u64(abs64(a));
  return select(x, -x, (a.y >> 31u) != 0u);
}

// Rounded to nearest, ties to even, which conversions of WGSL do not promise.
fn f32_of_u64(a: vec2<u32>) -> f32 {
  if (all(a == vec2<u32>())) { return 0f; }
  let n = clz64(a);
  let v = shl64(a, n);
  let rest = v.y & 0xffu;
  let up = rest > 0x80u || (rest == 0x80u && (v.x != 0u || (v.y & 0x100u) != 0u));
  return bitcast<f32>(((189u - n) << 23u) + (v.y >> 8u) + select(0u, 1u, up));
}

fn clz64(a: vec2<u32>) -> u32 {
  return select(countLeadingZeros(a.y), 32u + countLeadingZeros(a.x), a.y == 0u);
}

// By 0 to 63. Shifts of WGSL take counts modulo 32.
fn shl64(a: vec2<u32>, by: u32) -> vec2<u32> {
  let k = by & 31u;
  let low = a.x << k;
  return select(vec2<u32>(low, (a.y << k) | ((a.x >> 1u) >> (31u - k))), vec2<u32>(0u, low), by >= 32u);
}

fn abs64(a: vec2<u32>) -> vec2<u32> {
  return select(a, neg64(a), (a.y >> 31u) != 0u);
}

fn neg64(a: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(0u - a.x, 0u - a.y - select(0u, 1u, a.x != 0u));
}

fn widen_i32(a: i32) -> vec2<u32> {
  return vec2<u32>(bitcast<u32>(a), bitcast<u32>(a >> 31u));
}

// ── quantisers.row_means.wgsl
// quantisers.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// row_means: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> w: array<u32>;
@group(0) @binding(3) var<storage, read_write> s: array<u32>;
@group(0) @binding(4) var<storage, read_write> total_write: array<u32>;
@group(0) @binding(4) var<storage, read> total_read: array<u32>;

// quantisers.tri:24: 5 threads of 32 lanes
@compute @workgroup_size(32)
fn row_means_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x;
  lane_index = index;
  row_means_0_thread(thread, index);
}

fn row_means_0_thread(thread: u32, lane: u32) {
  // quantisers.tri:24
  var v20: u32 = 0u;
  var v21: f32 = 0f;
  var v60: u32 = ((thread * 64u) + lane) << 2u;
  while (v20 < 64u) {
    // quantisers.tri:24
    v20 = v20 + 32u;
    v21 = v21 + abs(bitcast<f32>(w[v60 >> 2u]));
    v60 = v60 + 128u;
  }
  // quantisers.tri:24
  let v39 = group_add_f32(v21);
  if (lane == 0u) {
    total_write[thread] = bitcast<u32>(v39);
  }
}

// quantisers.tri:25: 5 threads
@compute @workgroup_size(64)
fn row_means_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 5u) { return; }
  row_means_1_thread(thread);
}

fn row_means_1_thread(thread: u32) {
  // quantisers.tri:25
  let v18 = thread << 2u;
  s[v18 >> 2u] = bitcast<u32>(div_f32(bitcast<f32>(total_read[v18 >> 2u]), 64f));
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

// ── quantisers.thresholds.wgsl
// quantisers.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// thresholds: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

struct Call {
  zero: u32,
  s0: i32, // low
  s1: i32, // high
}
@group(0) @binding(1) var<uniform> call: Call;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> t: array<u32>;
@group(0) @binding(4) var<storage, read_write> values: array<u32>;

// quantisers.tri:29: 4 threads of 32 lanes
@compute @workgroup_size(32)
fn thresholds_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x;
  lane_index = index;
  thresholds_0_thread(thread, index, call.s0, call.s1);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn thresholds_0_thread(thread: u32, lane: u32, low: i32, high: i32) {
  // quantisers.tri:29
  let v25 = (thread << 5u) + lane;
  let v33 = extractBits(bitcast<i32>(load1_x(min(v25, 99u) << 1u)), 0u, 16u);
  var v37: i32;
  if (v33 > high) {
    v37 = 1i;
  } else {
    v37 = select(0i, -1i, (v33 < low));
  }
  let v40 = v25 < 100u;
  let v44 = bitcast<i32>(lane);
  // quantisers.tri:29
  if (agreed_bool(v44 < 0i)) { trapped = 0u; return; } // shift
  let v48 = group_or_u32(select(0u, shl_u32(bitcast<u32>(v37 & 1i), v44), v40));
  if (agreed_bool(v44 < 0i)) { trapped = 0u; return; } // shift
  let v58 = group_or_u32(select(0u, shl_u32(bitcast<u32>((v37 >> 1u) & 1i), v44), v40));
  let v68 = ((thread >> 2u) << 5u) + ((thread & 3u) << 2u);
  if (lane == 0u) {
    t[v68 >> 2u] = v48;
    t[(v68 + 16u) >> 2u] = v58;
  }
}

// quantisers.tri:30: 1 thread of 32 lanes
@compute @workgroup_size(32)
fn thresholds_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x;
  lane_index = index;
  if (agreed_bool(atomicLoad(&status[1]) != NO_TRAP)) {
    atomicMin(&status[2], atomicLoad(&status[1]));
    return;
  }
  thresholds_1_thread(thread, index, call.s0, call.s1);
}

fn thresholds_1_thread(thread: u32, lane: u32, low: i32, high: i32) {
  // quantisers.tri:30
  var v14: u32 = 0u;
  var v15: i32 = 0i;
  var v65: u32 = lane << 1u;
  while (v14 < 96u) {
    // quantisers.tri:30
    let v25 = extractBits(bitcast<i32>(load1_x(v65)), 0u, 16u);
    v14 = v14 + 32u;
    v15 = v15 + (select(0i, 1i, (v25 > high)) - select(0i, 1i, (v25 < low)));
    v65 = v65 + 64u;
  }
  // quantisers.tri:30
  var v36: i32;
  if (lane < 4u) {
    let v44 = extractBits(bitcast<i32>(load1_x((lane + 96u) << 1u)), 0u, 16u);
    v36 = v15 + (select(0i, 1i, (v44 > high)) - select(0i, 1i, (v44 < low)));
  } else {
    v36 = v15;
  }
  // quantisers.tri:30
  let v51 = group_add_i32(v36);
  if (lane == 0u) {
    values[0u] = bitcast<u32>(v51);
  }
}


// The word from a byte on that lies within it.
fn load1_x(at: u32) -> u32 {
  return x[at >> 2u] >> ((at & 3u) * 8u);
}

fn agreed_bool(c: bool) -> bool {
  if (lane_index == 0u) { lanes_b[0] = c; }
  return workgroupUniformLoad(&lanes_b[0]);
}

var<private> lane_index: u32;

var<workgroup> lanes_b: array<bool, 32>;

fn shl_u32(a: u32, by: i32) -> u32 {
  return select((a << (bitcast<u32>(by) & 31u)), 0u, by >= 32i);
}

fn group_or_u32(v: u32) -> u32 {
  lanes_u[lane_index] = v;
  workgroupBarrier();
  for (var half = 16u; half > 0u; half = half >> 1u) {
    if (lane_index < half) {
      let a = lanes_u[lane_index];
      let b = lanes_u[lane_index + half];
      lanes_u[lane_index] = (a | b);
    }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&lanes_u[0]);
}

var<workgroup> lanes_u: array<u32, 32>;

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

var<workgroup> lanes_i: array<i32, 32>;

// ── quantisers.from_trits.wgsl
// quantisers.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// from_trits: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

struct Call {
  zero: u32,
  s0: f32, // scale
}
@group(0) @binding(1) var<uniform> call: Call;

@group(0) @binding(2) var<storage, read> t: array<u32>;
@group(0) @binding(3) var<storage, read_write> x: array<u32>;

// quantisers.tri:33: 100 threads
@compute @workgroup_size(64)
fn from_trits_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 100u) { return; }
  from_trits_0_thread(thread, call.s0);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn from_trits_0_thread(thread: u32, scale: f32) {
  // quantisers.tri:33
  let v22 = thread / 80u;
  let v28 = thread - (v22 * 80u);
  let v = bitcast<i32>(v28 >> 4u) << 3u;
  let v2 = bitcast<i32>((shr_i64(vec2<u32>(453575425u, 81u), v) & vec2<u32>(255u, 0u)).x);
  if (v2 == 0i) { trapped = 0u; return; } // zero_divisor
  let v50 = f32(wrap_i32_t1(((div_i32(bitcast<i32>(load1_t((v22 << 4u) + (v28 & 15u)) & 255u), v2) % 3i) - 1i)));
  x[thread] = bitcast<u32>(v50 * scale);
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
fn load1_t(at: u32) -> u32 {
  return t[at >> 2u] >> ((at & 3u) * 8u);
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
