/**
 * Functions of WGSL that compute with 64 and 128 bits: vec2<u32> and vec4<u32>, low word first. Each is emitted where
 * something names it (library.ts). Division is Knuth's algorithm D (The Art of Computer Programming, volume 2, 4.3.1) with
 * digits of 16 and of 32 bits.
 */
export const WORDS = {
  add64: `fn add64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let low = a.x + b.x;
  return vec2<u32>(low, a.y + b.y + select(0u, 1u, low < a.x));
}`,
  sub64: `fn sub64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(a.x - b.x, a.y - b.y - select(0u, 1u, a.x < b.x));
}`,
  neg64: `fn neg64(a: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(0u - a.x, 0u - a.y - select(0u, 1u, a.x != 0u));
}`,
  lt_u64: `fn lt_u64(a: vec2<u32>, b: vec2<u32>) -> bool {
  return a.y < b.y || (a.y == b.y && a.x < b.x);
}`,
  lt_s64: `fn lt_s64(a: vec2<u32>, b: vec2<u32>) -> bool {
  return bitcast<i32>(a.y) < bitcast<i32>(b.y) || (a.y == b.y && a.x < b.x);
}`,
  mul32: `// The whole product of two words.
fn mul32(a: u32, b: u32) -> vec2<u32> {
  let low = (a & 0xffffu) * (b & 0xffffu);
  let mid1 = (a & 0xffffu) * (b >> 16u);
  let mid2 = (a >> 16u) * (b & 0xffffu);
  let mid = (low >> 16u) + (mid1 & 0xffffu) + (mid2 & 0xffffu);
  return vec2<u32>((low & 0xffffu) | (mid << 16u), (a >> 16u) * (b >> 16u) + (mid1 >> 16u) + (mid2 >> 16u) + (mid >> 16u));
}`,
  mul_s32: `// The whole product of two signed words.
fn mul_s32(a: i32, b: i32) -> vec2<u32> {
  let p = mul32(u32(a), u32(b));
  return vec2<u32>(p.x, p.y - select(0u, u32(b), a < 0i) - select(0u, u32(a), b < 0i));
}`,
  mul64: `fn mul64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let p = mul32(a.x, b.x);
  return vec2<u32>(p.x, p.y + a.x * b.y + a.y * b.x);
}`,
  mul128: `// The whole product of two unsigned numbers of 64 bits.
fn mul128(a: vec2<u32>, b: vec2<u32>) -> vec4<u32> {
  let low = mul32(a.x, b.x);
  let mid1 = mul32(a.x, b.y);
  let mid2 = mul32(a.y, b.x);
  let mid = add64(vec2<u32>(low.y, 0u), add64(vec2<u32>(mid1.x, 0u), vec2<u32>(mid2.x, 0u)));
  let carried = add64(vec2<u32>(mid.y, 0u), add64(vec2<u32>(mid1.y, 0u), vec2<u32>(mid2.y, 0u)));
  let high = add64(mul32(a.y, b.y), carried);
  return vec4<u32>(low.x, mid.x, high.x, high.y);
}`,
  shl64: `// By 0 to 63. Shifts of WGSL take counts modulo 32.
fn shl64(a: vec2<u32>, by: u32) -> vec2<u32> {
  let k = by & 31u;
  let low = a.x << k;
  return select(vec2<u32>(low, (a.y << k) | ((a.x >> 1u) >> (31u - k))), vec2<u32>(0u, low), by >= 32u);
}`,
  rshift_u64: `// By 0 to 63.
fn rshift_u64(a: vec2<u32>, by: u32) -> vec2<u32> {
  let k = by & 31u;
  let high = a.y >> k;
  return select(vec2<u32>((a.x >> k) | ((a.y << 1u) << (31u - k)), high), vec2<u32>(high, 0u), by >= 32u);
}`,
  rshift_s64: `// By 0 to 63, with the sign.
fn rshift_s64(a: vec2<u32>, by: u32) -> vec2<u32> {
  let k = by & 31u;
  let high = bitcast<u32>(bitcast<i32>(a.y) >> k);
  let fill = bitcast<u32>(bitcast<i32>(a.y) >> 31u);
  return select(vec2<u32>((a.x >> k) | ((a.y << 1u) << (31u - k)), high), vec2<u32>(high, fill), by >= 32u);
}`,
  clz64: `fn clz64(a: vec2<u32>) -> u32 {
  return select(countLeadingZeros(a.y), 32u + countLeadingZeros(a.x), a.y == 0u);
}`,
  div_64_32: `// Quotient and remainder of high · 2^32 + low by d, where high < d.
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
}`,
  divrem_u64: `// Quotient (x, y) and remainder (z, w); the divisor is not 0.
fn divrem_u64(a: vec2<u32>, b: vec2<u32>) -> vec4<u32> {
  if (b.y == 0u) {
    let high = a.y / b.x;
    let low = div_64_32(a.y - high * b.x, a.x, b.x);
    return vec4<u32>(low.x, high, low.y, 0u);
  }
  let s = countLeadingZeros(b.y);
  let half = rshift_u64(a, 1u);
  var q = rshift_u64(shl64(vec2<u32>(div_64_32(half.y, half.x, shl64(b, s).y).x, 0u), s), 31u).x;
  if (q != 0u) { q = q - 1u; }
  var r = sub64(a, mul64(vec2<u32>(q, 0u), b));
  if (!lt_u64(r, b)) {
    q = q + 1u;
    r = sub64(r, b);
  }
  return vec4<u32>(q, 0u, r.x, r.y);
}`,
  abs64: `fn abs64(a: vec2<u32>) -> vec2<u32> {
  return select(a, neg64(a), (a.y >> 31u) != 0u);
}`,
  divrem_s64: `// As divrem_u64, toward zero; the remainder takes the sign of a.
fn divrem_s64(a: vec2<u32>, b: vec2<u32>) -> vec4<u32> {
  let r = divrem_u64(abs64(a), abs64(b));
  let quotient = select(r.xy, neg64(r.xy), ((a.y ^ b.y) >> 31u) != 0u);
  let rest = select(r.zw, neg64(r.zw), (a.y >> 31u) != 0u);
  return vec4<u32>(quotient, rest);
}`,
  div_step: `// One digit (x) of the quotient of r · 2^32 + digit by d, and the rest (y, z); r < d, the top bit of d is set.
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
}`,
  div_128_64: `// Quotient (x, y) and remainder (z, w) of p by m, where 2^32 <= m and the quotient has 64 bits.
fn div_128_64(p: vec4<u32>, m: vec2<u32>) -> vec4<u32> {
  let s = countLeadingZeros(m.y);
  let d = shl64(m, s);
  let low = shl64(p.xy, s);
  let high = shl64(p.zw, s) | vec2<u32>(select(p.y >> (32u - s), 0u, s == 0u), 0u);
  let one = div_step(high, low.y, d);
  let two = div_step(one.yz, low.x, d);
  return vec4<u32>(two.x, one.x, rshift_u64(two.yz, s));
}`,
  pow3_32: `fn pow3_32(n: u32) -> u32 {
  var p = 1u;
  for (var i = 0u; i < n; i++) { p = p * 3u; }
  return p;
}`,
  pow3_64: `fn pow3_64(n: u32) -> vec2<u32> {
  return mul64(vec2<u32>(pow3_32(min(n, 20u)), 0u), vec2<u32>(pow3_32(max(n, 20u) - 20u), 0u));
}`,
  trits_map1: `// A one-place trit function on n digits of an offset integer (digit = trit + 1); two bits of the table each.
fn trits_map1(a: u32, n: u32, table: u32) -> u32 {
  var rest = a;
  var out = 0u;
  var weight = 1u;
  for (var i = 0u; i < n; i++) {
    out += ((table >> (2u * (rest % 3u))) & 3u) * weight;
    rest = rest / 3u;
    weight = weight * 3u;
  }
  return out;
}`,
  trits_map2: `// As trits_map1 of a two-place function; the table's places are 3 · a + b.
fn trits_map2(a: u32, b: u32, n: u32, table: u32) -> u32 {
  var x = a;
  var y = b;
  var out = 0u;
  var weight = 1u;
  for (var i = 0u; i < n; i++) {
    out += ((table >> (2u * (3u * (x % 3u) + y % 3u))) & 3u) * weight;
    x = x / 3u;
    y = y / 3u;
    weight = weight * 3u;
  }
  return out;
}`,
  trits_total: `// Sum of n digits of an offset integer, each by the table (two bits a digit).
fn trits_total(a: u32, n: u32, table: u32) -> u32 {
  var rest = a;
  var out = 0u;
  for (var i = 0u; i < n; i++) {
    out += (table >> (2u * (rest % 3u))) & 3u;
    rest = rest / 3u;
  }
  return out;
}`,
  f32_of_u64: `// Rounded to nearest, ties to even, which conversions of WGSL do not promise.
fn f32_of_u64(a: vec2<u32>) -> f32 {
  if (all(a == vec2<u32>())) { return 0f; }
  let n = clz64(a);
  let v = shl64(a, n);
  let rest = v.y & 0xffu;
  let up = rest > 0x80u || (rest == 0x80u && (v.x != 0u || (v.y & 0x100u) != 0u));
  return bitcast<f32>(((189u - n) << 23u) + (v.y >> 8u) + select(0u, 1u, up));
}`,
  f32_of_s64: `fn f32_of_s64(a: vec2<u32>) -> f32 {
  let x = f32_of_u64(abs64(a));
  return select(x, -x, (a.y >> 31u) != 0u);
}`,
  u64_of_f32: `// The integral part of a number's magnitude, which is below 2^64.
fn u64_of_f32(x: f32) -> vec2<u32> {
  let b = bitcast<u32>(x);
  let e = (b >> 23u) & 0xffu;
  let m = (b & 0x7fffffu) | 0x800000u;
  if (e < 127u) { return vec2<u32>(); }
  if (e < 150u) { return vec2<u32>(m >> (150u - e), 0u); }
  return shl64(vec2<u32>(m, 0u), min(e - 150u, 63u));
}`,
  is_nan: `fn is_nan(x: f32) -> bool {
  return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
}`,
  from_bits: `fn from_bits(b: u32) -> f32 {
  return bitcast<f32>(b);
}`,
  to_bits: `fn to_bits(x: f32) -> u32 {
  return select(bitcast<u32>(x), 0x7fc00000u, is_nan(x));
}`,
  f32_of_f16: `fn f32_of_f16(b: u32) -> f32 {
  let s = (b & 0x8000u) << 16u;
  let e = (b >> 10u) & 31u;
  let m = b & 0x3ffu;
  if (e == 31u) { return bitcast<f32>(s | 0x7f800000u | (m << 13u)); }
  if (e != 0u) { return bitcast<f32>(s | ((e + 112u) << 23u) | (m << 13u)); }
  return bitcast<f32>(s | bitcast<u32>(f32(m) * 5.9604644775390625e-8f));
}`,
  f16_of_f32: `// Rounded to nearest, ties to even.
fn f16_of_f32(x: f32) -> u32 {
  let b = bitcast<u32>(x);
  let s = (b >> 16u) & 0x8000u;
  let a = b & 0x7fffffffu;
  if (a > 0x7f800000u) { return 0x7e00u; }
  if (a >= 0x477ff000u) { return s | 0x7c00u; }
  if (a >= 0x38800000u) {
    return s | ((a - 0x38000000u + 0xfffu + ((a >> 13u) & 1u)) >> 13u);
  }
  if (a < 0x33000000u) { return s; }
  let by = 126u - (a >> 23u);
  let m = (a & 0x7fffffu) | 0x800000u;
  return s | ((m + (1u << (by - 1u)) - 1u + ((m >> by) & 1u)) >> by);
}`,
  bf16_of_f32: `// Rounded to nearest, ties to even.
fn bf16_of_f32(x: f32) -> u32 {
  let b = to_bits(x);
  return select((b + 0x7fffu + ((b >> 16u) & 1u)) >> 16u, 0x7fc0u, is_nan(x));
}`,
} as const satisfies Readonly<Record<string, string>>;
