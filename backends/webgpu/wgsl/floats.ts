/**
 * Division and square roots of f32, correctly rounded by integers: WGSL promises neither. Significands are as in doubles.ts: their
 * first bit is bit 30, the exponent that goes with them is one too small.
 */
export const FLOATS = {
  round_f32: `fn round_f32(sign: u32, exponent: i32, significand: u32) -> f32 {
  let by = bitcast<u32>(clamp(-exponent, 0i, 31i));
  let shifted = significand >> by;
  let m = (shifted | select(0u, 1u, (shifted << by) != significand)) + 0x40u;
  let e = max(exponent, 0i);
  let r = (m >> 7u) & select(0xffffffffu, 0xfffffffeu, (m & 0x7fu) == 0u);
  let field = select(bitcast<u32>(e) << 23u, 0u, r == 0u);
  let infinite = e > 0xfdi || (e == 0xfdi && (m >> 31u) != 0u);
  return bitcast<f32>(select(sign + field + r, sign | 0x7f800000u, infinite));
}`,
  unpack_f32: `// The significand (y) of a number that is not 0, its first bit at bit 23, and the exponent (x) that goes with it.
fn unpack_f32(b: u32) -> vec2<i32> {
  let e = bitcast<i32>((b >> 23u) & 0xffu);
  let m = b & 0x7fffffu;
  if (e != 0i) { return vec2<i32>(e, bitcast<i32>(m | 0x800000u)); }
  let by = countLeadingZeros(m) - 8u;
  return vec2<i32>(1i - bitcast<i32>(by), bitcast<i32>(m << by));
}`,
  div_f32: `fn div_f32(a: f32, b: f32) -> f32 {
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
}`,
  sqrt_f32: `fn sqrt_f32(a: f32) -> f32 {
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
}`,
} as const satisfies Readonly<Record<string, string>>;
