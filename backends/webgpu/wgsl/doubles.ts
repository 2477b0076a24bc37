/**
 * f64, which WGSL has not: its bits as vec2<u32>, low word first, and IEEE 754 by integers, rounded to nearest even. The
 * significands, with room for rounding below and an exponent one too small, are those of Berkeley SoftFloat (John Hauser,
 * release 3e), whose ways of rounding, of multiplying and of dividing these follow. NaN is always the canonical one.
 */
export const DOUBLES = {
  nan_f64: `fn nan_f64() -> vec2<u32> {
  return vec2<u32>(0u, 0x7ff80000u);
}`,
  is_nan_f64: `fn is_nan_f64(a: vec2<u32>) -> bool {
  return lt_u64(vec2<u32>(0u, 0x7ff00000u), magnitude_f64(a));
}`,
  magnitude_f64: `fn magnitude_f64(a: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(a.x, a.y & 0x7fffffffu);
}`,
  exponent_f64: `fn exponent_f64(a: vec2<u32>) -> i32 {
  return bitcast<i32>((a.y >> 20u) & 0x7ffu);
}`,
  fraction_f64: `fn fraction_f64(a: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(a.x, a.y & 0xfffffu);
}`,
  sign_f64: `// The sign alone.
fn sign_f64(a: vec2<u32>) -> u32 {
  return a.y & 0x80000000u;
}`,
  is_zero64: `fn is_zero64(a: vec2<u32>) -> bool {
  return (a.x | a.y) == 0u;
}`,
  shift_jam64: `// Shifts what is below 2^63 right, if the count is positive; the lowest bit tells whether any that fell off was set.
fn shift_jam64(a: vec2<u32>, by: i32) -> vec2<u32> {
  let k = bitcast<u32>(clamp(by, 0i, 63i));
  let r = rshift_u64(a, k);
  return vec2<u32>(r.x | select(0u, 1u, any(shl64(r, k) != a)), r.y);
}`,
  round_f64: `// The number of a sign, an exponent that is one too small, and a significand whose first bit is bit 62.
fn round_f64(sign: u32, exponent: i32, significand: vec2<u32>) -> vec2<u32> {
  let m = add64(shift_jam64(significand, -exponent), vec2<u32>(0x200u, 0u));
  let e = max(exponent, 0i);
  let even = select(0xffffffffu, 0xfffffffeu, (m.x & 0x3ffu) == 0u);
  let r = vec2<u32>(((m.x >> 10u) | (m.y << 22u)) & even, m.y >> 10u);
  let field = select(bitcast<u32>(e) << 20u, 0u, is_zero64(r));
  let infinite = e > 0x7fdi || (e == 0x7fdi && (m.y >> 31u) != 0u);
  return select(vec2<u32>(r.x, r.y + field + sign), vec2<u32>(0u, sign | 0x7ff00000u), infinite);
}`,
  normal_f64: `// As round_f64 of a significand that begins anywhere below bit 63.
fn normal_f64(sign: u32, exponent: i32, significand: vec2<u32>) -> vec2<u32> {
  let by = clz64(significand) - 1u;
  return round_f64(sign, exponent - bitcast<i32>(by), shl64(significand, by));
}`,
  unpack_f64: `// The significand of a finite number, its first bit at bit 52, and the exponent (x) that goes with it.
struct Unpacked { e: i32, m: vec2<u32> }
fn unpack_f64(a: vec2<u32>) -> Unpacked {
  let e = exponent_f64(a);
  let m = fraction_f64(a);
  if (e != 0i) { return Unpacked(e, vec2<u32>(m.x, m.y | 0x100000u)); }
  if (is_zero64(m)) { return Unpacked(0i, m); }
  let by = clz64(m) - 11u;
  return Unpacked(1i - bitcast<i32>(by), shl64(m, by));
}`,
  add_f64: `// Without branches, as sums are written out many times.
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
}`,
  sub_f64: `fn sub_f64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  return add_f64(a, vec2<u32>(b.x, b.y ^ 0x80000000u));
}`,
  mul_f64: `fn mul_f64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
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
}`,
  div_f64: `fn div_f64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
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
}`,
  sqrt_f64: `fn sqrt_f64(a: vec2<u32>) -> vec2<u32> {
  if (is_nan_f64(a)) { return nan_f64(); }
  if (is_zero64(magnitude_f64(a))) { return a; }
  if (sign_f64(a) != 0u) { return nan_f64(); }
  if (exponent_f64(a) == 0x7ffi) { return a; }
  let x = unpack_f64(a);
  // The square root of m · 2^58, digit by digit, m made such that the exponent is even.
  let odd = (x.e & 1i) == 0i;
  var m = shl64(x.m, select(10u, 11u, odd));
  let e = (x.e - 1075i - select(0i, 1i, odd) - 58i) / 2i;
  var root = vec2<u32>();
  var rest = vec2<u32>();
  for (var i = 0u; i < 56u; i++) {
    rest = shl64(rest, 2u) | vec2<u32>(m.y >> 30u, 0u);
    m = shl64(m, 2u);
    let trial = shl64(root, 2u) | vec2<u32>(1u, 0u);
    root = shl64(root, 1u);
    if (!lt_u64(rest, trial)) {
      rest = sub64(rest, trial);
      root.x = root.x | 1u;
    }
  }
  let sticky = vec2<u32>(select(1u, 0u, is_zero64(rest)), 0u);
  return round_f64(0u, e + 1077i, shl64(root, 7u) | sticky);
}`,
  eq_f64: `fn eq_f64(a: vec2<u32>, b: vec2<u32>) -> bool {
  return (all(a == b) && !is_nan_f64(a)) || is_zero64(magnitude_f64(a) | magnitude_f64(b));
}`,
  lt_f64: `fn lt_f64(a: vec2<u32>, b: vec2<u32>) -> bool {
  if (is_nan_f64(a) || is_nan_f64(b) || is_zero64(magnitude_f64(a) | magnitude_f64(b))) { return false; }
  if (sign_f64(a) != sign_f64(b)) { return sign_f64(a) != 0u; }
  return select(lt_u64(a, b), lt_u64(b, a), sign_f64(a) != 0u);
}`,
  le_f64: `fn le_f64(a: vec2<u32>, b: vec2<u32>) -> bool {
  return lt_f64(a, b) || eq_f64(a, b);
}`,
  min_f64: `// NaN if either is; −0 is less than +0.
fn min_f64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  if (is_nan_f64(a) || is_nan_f64(b)) { return nan_f64(); }
  if (eq_f64(a, b)) { return a | b; }
  return select(b, a, lt_f64(a, b));
}`,
  max_f64: `fn max_f64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  if (is_nan_f64(a) || is_nan_f64(b)) { return nan_f64(); }
  if (eq_f64(a, b)) { return a & b; }
  return select(b, a, lt_f64(b, a));
}`,
  copysign_f64: `fn copysign_f64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(a.x, (a.y & 0x7fffffffu) | select(sign_f64(b), 0u, is_nan_f64(b)));
}`,
  bits_f64: `fn bits_f64(a: vec2<u32>) -> vec2<u32> {
  return select(a, nan_f64(), is_nan_f64(a));
}`,
  integral_f64: `// Rounds to an integral value: 0 toward zero, 1 to nearest even, 2 down, 3 up.
fn integral_f64(a: vec2<u32>, way: u32) -> vec2<u32> {
  let e = exponent_f64(a) - 1023i;
  if (e >= 52i) { return a; }
  let negative = sign_f64(a) != 0u;
  let away = (way == 2u && negative) || (way == 3u && !negative);
  if (e < 0i) {
    let one = vec2<u32>(0u, sign_f64(a) | 0x3ff00000u);
    let half = lt_u64(vec2<u32>(0u, 0x3fe00000u), magnitude_f64(a));
    let up = (away && !is_zero64(magnitude_f64(a))) || (way == 1u && half);
    return select(vec2<u32>(0u, sign_f64(a)), one, up);
  }
  let last = shl64(vec2<u32>(1u, 0u), bitcast<u32>(52i - e));
  let mask = sub64(last, vec2<u32>(1u, 0u));
  var r = a;
  if (way == 1u) {
    r = add64(a, rshift_u64(last, 1u));
    if (is_zero64(r & mask)) { r = r & ~last; }
  } else if (away) {
    r = add64(a, mask);
  }
  return r & ~mask;
}`,
  f64_of_u64: `fn f64_of_u64(a: vec2<u32>) -> vec2<u32> {
  if (is_zero64(a)) { return a; }
  if ((a.y >> 31u) != 0u) { return round_f64(0u, 0x43di, shift_jam64(a, 1i)); }
  return normal_f64(0u, 0x43ci, a);
}`,
  f64_of_s64: `fn f64_of_s64(a: vec2<u32>) -> vec2<u32> {
  let r = f64_of_u64(abs64(a));
  return vec2<u32>(r.x, r.y | (a.y & 0x80000000u));
}`,
  u64_of_f64: `// The integral part of a number's magnitude, which is below 2^64.
fn u64_of_f64(a: vec2<u32>) -> vec2<u32> {
  let e = exponent_f64(a) - 1023i;
  if (e < 0i) { return vec2<u32>(); }
  let m = fraction_f64(a) | vec2<u32>(0u, 0x100000u);
  if (e <= 52i) { return rshift_u64(m, bitcast<u32>(52i - e)); }
  return shl64(m, bitcast<u32>(min(e - 52i, 63i)));
}`,
  f32_of_f64: `// Rounded to nearest even.
fn f32_of_f64(a: vec2<u32>) -> f32 {
  let sign = sign_f64(a);
  let e = exponent_f64(a);
  if (is_nan_f64(a)) { return from_bits(0x7fc00000u); }
  if (e == 0x7ffi) { return from_bits(sign | 0x7f800000u); }
  if (is_zero64(magnitude_f64(a))) { return from_bits(sign); }
  return round_f32(sign, e - 0x381i, shift_jam64(fraction_f64(a), 22i).x | 0x40000000u);
}`,
  f64_of_f32: `fn f64_of_f32(x: f32) -> vec2<u32> {
  let b = bitcast<u32>(x);
  let sign = b & 0x80000000u;
  let e = (b >> 23u) & 0xffu;
  let m = b & 0x7fffffu;
  if (e == 0xffu) {
    if (m != 0u) { return nan_f64(); }
    return vec2<u32>(0u, sign | 0x7ff00000u);
  }
  if (e != 0u) { return vec2<u32>(m << 29u, sign | ((e + 896u) << 20u) | (m >> 3u)); }
  if (m == 0u) { return vec2<u32>(0u, sign); }
  let by = countLeadingZeros(m) - 8u;
  let n = (m << by) & 0x7fffffu;
  return vec2<u32>(n << 29u, sign | ((897u - by) << 20u) | (n >> 3u));
}`,
} as const satisfies Readonly<Record<string, string>>;
