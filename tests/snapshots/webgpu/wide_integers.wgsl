// ── wide_integers.arithmetic64.wgsl
// wide_integers.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// arithmetic64: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read> y: array<u32>;
@group(0) @binding(4) var<storage, read_write> s: array<u32>;
@group(0) @binding(5) var<storage, read_write> p: array<u32>;
@group(0) @binding(6) var<storage, read_write> q: array<u32>;
@group(0) @binding(7) var<storage, read_write> r: array<u32>;

// wide_integers.tri:5: 40 threads
@compute @workgroup_size(64)
fn arithmetic64_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 40u) { return; }
  arithmetic64_0_thread(thread);
}

fn arithmetic64_0_thread(thread: u32) {
  // wide_integers.tri:5
  let v22 = thread << 3u;
  let at = v22;
  let at2 = v22;
  let at3 = v22;
  let v = add64(vec2<u32>(x[at >> 2u], x[(at + 4u) >> 2u]), vec2<u32>(y[at2 >> 2u], y[(at2 + 4u) >> 2u]));
  s[at3 >> 2u] = v.x;
  s[(at3 + 4u) >> 2u] = v.y;
}

// wide_integers.tri:6: 40 threads
@compute @workgroup_size(64)
fn arithmetic64_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 40u) { return; }
  arithmetic64_1_thread(thread);
}

fn arithmetic64_1_thread(thread: u32) {
  // wide_integers.tri:6
  let v22 = thread << 3u;
  let at = v22;
  let at2 = v22;
  let at3 = v22;
  let v = mul64(vec2<u32>(x[at >> 2u], x[(at + 4u) >> 2u]), vec2<u32>(y[at2 >> 2u], y[(at2 + 4u) >> 2u]));
  p[at3 >> 2u] = v.x;
  p[(at3 + 4u) >> 2u] = v.y;
}

// wide_integers.tri:7: 40 threads
@compute @workgroup_size(64)
fn arithmetic64_2(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 40u) { return; }
  arithmetic64_2_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[3], min(thread, 4194303u) * 1024u + trapped); }
}

fn arithmetic64_2_thread(thread: u32) {
  // wide_integers.tri:7
  let v22 = thread << 3u;
  let at = v22;
  let at2 = v22;
  let v = vec2<u32>(y[at2 >> 2u], y[(at2 + 4u) >> 2u]);
  if (all(v == vec2<u32>(0u, 0u))) { trapped = 0u; return; } // zero_divisor
  let at3 = v22;
  let v2 = div_i64(vec2<u32>(x[at >> 2u], x[(at + 4u) >> 2u]), v);
  q[at3 >> 2u] = v2.x;
  q[(at3 + 4u) >> 2u] = v2.y;
}

// wide_integers.tri:8: 40 threads
@compute @workgroup_size(64)
fn arithmetic64_3(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 40u) { return; }
  if (atomicLoad(&status[3]) != NO_TRAP) {
    atomicMin(&status[4], atomicLoad(&status[3]));
    return;
  }
  arithmetic64_3_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[4], min(thread, 4194303u) * 1024u + trapped); }
}

fn arithmetic64_3_thread(thread: u32) {
  // wide_integers.tri:8
  let v22 = thread << 3u;
  let at = v22;
  let at2 = v22;
  let v = vec2<u32>(y[at2 >> 2u], y[(at2 + 4u) >> 2u]);
  if (all(v == vec2<u32>(0u, 0u))) { trapped = 1u; return; } // zero_divisor
  let at3 = v22;
  let v2 = rem_i64(vec2<u32>(x[at >> 2u], x[(at + 4u) >> 2u]), v);
  r[at3 >> 2u] = v2.x;
  r[(at3 + 4u) >> 2u] = v2.y;
}


fn add64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let low = a.x + b.x;
  return vec2<u32>(low, a.y + b.y + select(0u, 1u, low < a.x));
}

fn mul64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let p = mul32(a.x, b.x);
  return vec2<u32>(p.x, p.y + a.x * b.y + a.y * b.x);
}

// The whole product of two words.
fn mul32(a: u32, b: u32) -> vec2<u32> {
  let low = (a & 0xffffu) * (b & 0xffffu);
  let mid1 = (a & 0xffffu) * (b >> 16u);
  let mid2 = (a >> 16u) * (b & 0xffffu);
  let mid = (low >> 16u) + (mid1 & 0xffffu) + (mid2 & 0xffffu);
  return vec2<u32>((low & 0xffffu) | (mid << 16u), (a >> 16u) * (b >> 16u) + (mid1 >> 16u) + (mid2 >> 16u) + (mid >> 16u));
}

fn div_i64(a: vec2<u32>, d: vec2<u32>) -> vec2<u32> {
  let both = divrem_s64(a, d);
  return both.xy;
}

// As divrem_u64, toward zero; the remainder takes the sign of a.
fn divrem_s64(a: vec2<u32>, b: vec2<u32>) -> vec4<u32> {
  let r = divrem_u64(abs64(a), abs64(b));
  let quotient = select(r.xy, neg64(r.xy), ((a.y ^ b.y) >> 31u) != 0u);
  let rest = select(r.zw, neg64(r.zw), (a.y >> 31u) != 0u);
  return vec4<u32>(quotient, rest);
}

// Quotient (x, y) and remainder (z, w); the divisor is not 0.
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

// By 0 to 63.
fn rshift_u64(a: vec2<u32>, by: u32) -> vec2<u32> {
  let k = by & 31u;
  let high = a.y >> k;
  return select(vec2<u32>((a.x >> k) | ((a.y << 1u) << (31u - k)), high), vec2<u32>(high, 0u), by >= 32u);
}

fn sub64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(a.x - b.x, a.y - b.y - select(0u, 1u, a.x < b.x));
}

fn lt_u64(a: vec2<u32>, b: vec2<u32>) -> bool {
  return a.y < b.y || (a.y == b.y && a.x < b.x);
}

fn abs64(a: vec2<u32>) -> vec2<u32> {
  return select(a, neg64(a), (a.y >> 31u) != 0u);
}

fn neg64(a: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(0u - a.x, 0u - a.y - select(0u, 1u, a.x != 0u));
}

fn rem_i64(a: vec2<u32>, d: vec2<u32>) -> vec2<u32> {
  let both = divrem_s64(a, d);
  return both.zw;
}

// ── wide_integers.unsigned64.wgsl
// wide_integers.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// unsigned64: WGSL made by trinityc.

struct Call {
  zero: u32,
  s0: i32, // k
}
@group(0) @binding(1) var<uniform> call: Call;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> y: array<u32>;
@group(0) @binding(4) var<storage, read_write> values: array<u32>;

// wide_integers.tri:12: 40 threads
@compute @workgroup_size(64)
fn unsigned64_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 40u) { return; }
  unsigned64_0_thread(thread, call.s0);
}

fn unsigned64_0_thread(thread: u32, k: i32) {
  // wide_integers.tri:12
  let v19 = thread << 3u;
  let at = v19;
  let v21 = vec2<u32>(x[at >> 2u], x[(at + 4u) >> 2u]);
  let at2 = v19;
  let v = rotl_u64(v21, k) ^ rshift_u64(v21, 3u);
  y[at2 >> 2u] = v.x;
  y[(at2 + 4u) >> 2u] = v.y;
}

// wide_integers.tri:13: 1 thread
@compute @workgroup_size(64)
fn unsigned64_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 1u) { return; }
  unsigned64_1_thread(thread, call.s0);
}

fn unsigned64_1_thread(thread: u32, k: i32) {
  // wide_integers.tri:13
  var v12: i32 = 0i;
  var v13: vec2<u32> = vec2<u32>(4294967295u, 4294967295u);
  while (v12 < 40i) {
    // wide_integers.tri:13
    let at = bitcast<u32>(v12) << 3u;
    let v = vec2<u32>(x[at >> 2u], x[(at + 4u) >> 2u]);
    v12 = v12 + 1i;
    v13 = select(v, v13, lt_u64(v13, v));
  }
  // wide_integers.tri:14
  var v26: i32 = 0i;
  var v27: i32 = 0i;
  while (v26 < 40i) {
    // wide_integers.tri:14
    let at2 = bitcast<u32>(v26) << 3u;
    let v2 = vec2<u32>(x[at2 >> 2u], x[(at2 + 4u) >> 2u]);
    v26 = v26 + 1i;
    v27 = v27 + bitcast<i32>(countOneBits(v2.x) + countOneBits(v2.y));
  }
  // wide_integers.tri:14
  let at3 = 0u;
  values[at3 >> 2u] = v13.x;
  values[(at3 + 4u) >> 2u] = v13.y;
  values[2u] = bitcast<u32>(v27);
}


fn rotl_u64(a: vec2<u32>, by: i32) -> vec2<u32> {
  let k = (bitcast<u32>(by) & 63u);
  return shl64(a, k) | rshift_u64(a, ((64u - k) & 63u));
}

// By 0 to 63. Shifts of WGSL take counts modulo 32.
fn shl64(a: vec2<u32>, by: u32) -> vec2<u32> {
  let k = by & 31u;
  let low = a.x << k;
  return select(vec2<u32>(low, (a.y << k) | ((a.x >> 1u) >> (31u - k))), vec2<u32>(0u, low), by >= 32u);
}

// By 0 to 63.
fn rshift_u64(a: vec2<u32>, by: u32) -> vec2<u32> {
  let k = by & 31u;
  let high = a.y >> k;
  return select(vec2<u32>((a.x >> k) | ((a.y << 1u) << (31u - k)), high), vec2<u32>(high, 0u), by >= 32u);
}

fn lt_u64(a: vec2<u32>, b: vec2<u32>) -> bool {
  return a.y < b.y || (a.y == b.y && a.x < b.x);
}

// ── wide_integers.words.wgsl
// wide_integers.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// words: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read> y: array<u32>;
@group(0) @binding(4) var<storage, read_write> s: array<u32>;
@group(0) @binding(5) var<storage, read_write> p: array<u32>;
@group(0) @binding(6) var<storage, read_write> t: array<u32>;
@group(0) @binding(7) var<storage, read_write> m: array<u32>;

// wide_integers.tri:19: 40 threads
@compute @workgroup_size(64)
fn words_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 40u) { return; }
  words_0_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn words_0_thread(thread: u32) {
  // wide_integers.tri:19
  let v22 = thread << 3u;
  let at = v22;
  let t2 = vec2<u32>(x[at >> 2u], x[(at + 4u) >> 2u]);
  if (lt_s64(t2, vec2<u32>(1132216355u, 4294966408u)) || lt_s64(vec2<u32>(3162750941u, 887u), t2)) { trapped = 0u; return; } // code
  let at2 = v22;
  let t3 = vec2<u32>(y[at2 >> 2u], y[(at2 + 4u) >> 2u]);
  if (lt_s64(t3, vec2<u32>(1132216355u, 4294966408u)) || lt_s64(vec2<u32>(3162750941u, 887u), t3)) { trapped = 1u; return; } // code
  let at3 = v22;
  let v = add_t27(t2, t3);
  s[at3 >> 2u] = v.x;
  s[(at3 + 4u) >> 2u] = v.y;
}

// wide_integers.tri:20: 40 threads
@compute @workgroup_size(64)
fn words_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 40u) { return; }
  if (atomicLoad(&status[1]) != NO_TRAP) {
    atomicMin(&status[2], atomicLoad(&status[1]));
    return;
  }
  words_1_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[2], min(thread, 4194303u) * 1024u + trapped); }
}

fn words_1_thread(thread: u32) {
  // wide_integers.tri:20
  let v22 = thread << 3u;
  let at = v22;
  let t2 = vec2<u32>(x[at >> 2u], x[(at + 4u) >> 2u]);
  if (lt_s64(t2, vec2<u32>(1132216355u, 4294966408u)) || lt_s64(vec2<u32>(3162750941u, 887u), t2)) { trapped = 2u; return; } // code
  let at2 = v22;
  let t3 = vec2<u32>(y[at2 >> 2u], y[(at2 + 4u) >> 2u]);
  if (lt_s64(t3, vec2<u32>(1132216355u, 4294966408u)) || lt_s64(vec2<u32>(3162750941u, 887u), t3)) { trapped = 3u; return; } // code
  let at3 = v22;
  let v = mul_t27(t2, t3);
  p[at3 >> 2u] = v.x;
  p[(at3 + 4u) >> 2u] = v.y;
}

// wide_integers.tri:21: 40 threads
@compute @workgroup_size(64)
fn words_2(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 40u) { return; }
  if (atomicLoad(&status[2]) != NO_TRAP) {
    atomicMin(&status[3], atomicLoad(&status[2]));
    return;
  }
  words_2_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[3], min(thread, 4194303u) * 1024u + trapped); }
}

fn words_2_thread(thread: u32) {
  // wide_integers.tri:21
  let v24 = thread << 3u;
  let at = v24;
  let t2 = vec2<u32>(x[at >> 2u], x[(at + 4u) >> 2u]);
  if (lt_s64(t2, vec2<u32>(1132216355u, 4294966408u)) || lt_s64(vec2<u32>(3162750941u, 887u), t2)) { trapped = 4u; return; } // code
  let at2 = v24;
  let t3 = vec2<u32>(y[at2 >> 2u], y[(at2 + 4u) >> 2u]);
  if (lt_s64(t3, vec2<u32>(1132216355u, 4294966408u)) || lt_s64(vec2<u32>(3162750941u, 887u), t3)) { trapped = 5u; return; } // code
  let at3 = v24;
  let v = add_t27(tshr_t27(t2, 2i), tshl_t27(t3, 1i));
  t[at3 >> 2u] = v.x;
  t[(at3 + 4u) >> 2u] = v.y;
}

// wide_integers.tri:22: 40 threads
@compute @workgroup_size(64)
fn words_3(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 40u) { return; }
  if (atomicLoad(&status[3]) != NO_TRAP) {
    atomicMin(&status[4], atomicLoad(&status[3]));
    return;
  }
  words_3_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[4], min(thread, 4194303u) * 1024u + trapped); }
}

fn words_3_thread(thread: u32) {
  // wide_integers.tri:22
  let v22 = thread << 3u;
  let at = v22;
  let t2 = vec2<u32>(x[at >> 2u], x[(at + 4u) >> 2u]);
  if (lt_s64(t2, vec2<u32>(1132216355u, 4294966408u)) || lt_s64(vec2<u32>(3162750941u, 887u), t2)) { trapped = 6u; return; } // code
  let at2 = v22;
  let t3 = vec2<u32>(y[at2 >> 2u], y[(at2 + 4u) >> 2u]);
  if (lt_s64(t3, vec2<u32>(1132216355u, 4294966408u)) || lt_s64(vec2<u32>(3162750941u, 887u), t3)) { trapped = 7u; return; } // code
  let at3 = v22;
  let v = map2_t27(map2_t27(t2, t3, 0x24500u), neg64(t2), 0x2a964u);
  m[at3 >> 2u] = v.x;
  m[(at3 + 4u) >> 2u] = v.y;
}


fn lt_s64(a: vec2<u32>, b: vec2<u32>) -> bool {
  return bitcast<i32>(a.y) < bitcast<i32>(b.y) || (a.y == b.y && a.x < b.x);
}

fn add_t27(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let carry = carry_add_t27(a, b);
  let raw = add64(a, b);
  return select(select(raw, add64(raw, vec2<u32>(2030534587u, 1775u)), carry < 0i), sub64(raw, vec2<u32>(2030534587u, 1775u)), carry > 0i);
}

fn add64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let low = a.x + b.x;
  return vec2<u32>(low, a.y + b.y + select(0u, 1u, low < a.x));
}

fn carry_add_t27(a: vec2<u32>, b: vec2<u32>) -> i32 {
  if (((b.y >> 31u) != 0u)) { return select(0i, -1i, lt_s64(a, sub64(vec2<u32>(1132216355u, 4294966408u), b))); }
  return select(0i, 1i, lt_s64(sub64(vec2<u32>(3162750941u, 887u), b), a));
}

fn sub64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(a.x - b.x, a.y - b.y - select(0u, 1u, a.x < b.x));
}

fn mul_t27(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  return product_t27(a, b).zw;
}

fn product_t27(a: vec2<u32>, b: vec2<u32>) -> vec4<u32> {
  let parts = div_128_64(mul128(abs64(a), abs64(b)), vec2<u32>(2030534587u, 1775u));
  var q = parts.xy;
  var r = parts.zw;
  if (lt_u64(vec2<u32>(3162750941u, 887u), r)) {
    r = sub64(r, vec2<u32>(2030534587u, 1775u));
    q = add64(q, vec2<u32>(1u, 0u));
  }
  if (((a.y ^ b.y) >> 31u) != 0u) {
    q = neg64(q);
    r = neg64(r);
  }
  return vec4<u32>(q, r);
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

// By 0 to 63. Shifts of WGSL take counts modulo 32.
fn shl64(a: vec2<u32>, by: u32) -> vec2<u32> {
  let k = by & 31u;
  let low = a.x << k;
  return select(vec2<u32>(low, (a.y << k) | ((a.x >> 1u) >> (31u - k))), vec2<u32>(0u, low), by >= 32u);
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

fn lt_u64(a: vec2<u32>, b: vec2<u32>) -> bool {
  return a.y < b.y || (a.y == b.y && a.x < b.x);
}

// The whole product of two words.
fn mul32(a: u32, b: u32) -> vec2<u32> {
  let low = (a & 0xffffu) * (b & 0xffffu);
  let mid1 = (a & 0xffffu) * (b >> 16u);
  let mid2 = (a >> 16u) * (b & 0xffffu);
  let mid = (low >> 16u) + (mid1 & 0xffffu) + (mid2 & 0xffffu);
  return vec2<u32>((low & 0xffffu) | (mid << 16u), (a >> 16u) * (b >> 16u) + (mid1 >> 16u) + (mid2 >> 16u) + (mid >> 16u));
}

fn mul64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let p = mul32(a.x, b.x);
  return vec2<u32>(p.x, p.y + a.x * b.y + a.y * b.x);
}

// By 0 to 63.
fn rshift_u64(a: vec2<u32>, by: u32) -> vec2<u32> {
  let k = by & 31u;
  let high = a.y >> k;
  return select(vec2<u32>((a.x >> k) | ((a.y << 1u) << (31u - k)), high), vec2<u32>(high, 0u), by >= 32u);
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

fn abs64(a: vec2<u32>) -> vec2<u32> {
  return select(a, neg64(a), (a.y >> 31u) != 0u);
}

fn neg64(a: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(0u - a.x, 0u - a.y - select(0u, 1u, a.x != 0u));
}

fn tshr_t27(a: vec2<u32>, by: i32) -> vec2<u32> {
  if (by >= 27i) { return vec2<u32>(0u, 0u); }
  let p = pow3_64(bitcast<u32>(by));
  let rest = pow3_64(bitcast<u32>(27i - by));
  let digits = add64(a, vec2<u32>(3162750941u, 887u));
  return sub64(divrem_u64(digits, p).xy, rshift_u64(rest, 1u));
}

fn pow3_64(n: u32) -> vec2<u32> {
  return mul64(vec2<u32>(pow3_32(min(n, 20u)), 0u), vec2<u32>(pow3_32(max(n, 20u) - 20u), 0u));
}

fn pow3_32(n: u32) -> u32 {
  var p = 1u;
  for (var i = 0u; i < n; i++) { p = p * 3u; }
  return p;
}

// Quotient (x, y) and remainder (z, w); the divisor is not 0.
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
}

fn tshl_t27(a: vec2<u32>, by: i32) -> vec2<u32> {
  if (by >= 27i) { return vec2<u32>(0u, 0u); }
  return mul_t27(a, pow3_t27(by));
}

fn pow3_t27(k: i32) -> vec2<u32> {
  return pow3_64(bitcast<u32>(k));
}

fn map2_t27(a: vec2<u32>, b: vec2<u32>, table: u32) -> vec2<u32> {
  let low_parts = divrem_u64(add64(a, vec2<u32>(3162750941u, 887u)), vec2<u32>(3486784401u, 0u));
  let low = low_parts.z;
  let high = low_parts.x;
  let low2_parts = divrem_u64(add64(b, vec2<u32>(3162750941u, 887u)), vec2<u32>(3486784401u, 0u));
  let low2 = low2_parts.z;
  let high2 = low2_parts.x;
  return sub64(add64(mul32(trits_map2(high, high2, 7u, table), 3486784401u), vec2<u32>(trits_map2(low, low2, 20u, table), 0u)), vec2<u32>(3162750941u, 887u));
}

// As trits_map1 of a two-place function; the table's places are 3 · a + b.
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
}

// ── wide_integers.longest.wgsl
// wide_integers.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// longest: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read> y: array<u32>;
@group(0) @binding(4) var<storage, read_write> d: array<u32>;
@group(0) @binding(5) var<storage, read_write> p: array<u32>;
@group(0) @binding(6) var<storage, read_write> order: array<atomic<u32>>;

// wide_integers.tri:26: 40 threads
@compute @workgroup_size(64)
fn longest_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 40u) { return; }
  longest_0_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn longest_0_thread(thread: u32) {
  // wide_integers.tri:26
  let v22 = thread << 3u;
  let at = v22;
  let t = vec2<u32>(x[at >> 2u], x[(at + 4u) >> 2u]);
  if (lt_s64(t, vec2<u32>(3949988848u, 2879628758u)) || lt_s64(vec2<u32>(344978448u, 1415338537u), t)) { trapped = 0u; return; } // code
  let at2 = v22;
  let t2 = vec2<u32>(y[at2 >> 2u], y[(at2 + 4u) >> 2u]);
  if (lt_s64(t2, vec2<u32>(3949988848u, 2879628758u)) || lt_s64(vec2<u32>(344978448u, 1415338537u), t2)) { trapped = 1u; return; } // code
  let at3 = v22;
  let v = sub_t40(t, t2);
  d[at3 >> 2u] = v.x;
  d[(at3 + 4u) >> 2u] = v.y;
}

// wide_integers.tri:27: 40 threads
@compute @workgroup_size(64)
fn longest_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 40u) { return; }
  if (atomicLoad(&status[1]) != NO_TRAP) {
    atomicMin(&status[2], atomicLoad(&status[1]));
    return;
  }
  longest_1_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[2], min(thread, 4194303u) * 1024u + trapped); }
}

fn longest_1_thread(thread: u32) {
  // wide_integers.tri:27
  let v22 = thread << 3u;
  let at = v22;
  let t = vec2<u32>(x[at >> 2u], x[(at + 4u) >> 2u]);
  if (lt_s64(t, vec2<u32>(3949988848u, 2879628758u)) || lt_s64(vec2<u32>(344978448u, 1415338537u), t)) { trapped = 2u; return; } // code
  let at2 = v22;
  let t2 = vec2<u32>(y[at2 >> 2u], y[(at2 + 4u) >> 2u]);
  if (lt_s64(t2, vec2<u32>(3949988848u, 2879628758u)) || lt_s64(vec2<u32>(344978448u, 1415338537u), t2)) { trapped = 3u; return; } // code
  let at3 = v22;
  let v = mul_t40(t, t2);
  p[at3 >> 2u] = v.x;
  p[(at3 + 4u) >> 2u] = v.y;
}

// wide_integers.tri:28: 40 threads
@compute @workgroup_size(64)
fn longest_2(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 40u) { return; }
  if (atomicLoad(&status[2]) != NO_TRAP) {
    atomicMin(&status[3], atomicLoad(&status[2]));
    return;
  }
  longest_2_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[3], min(thread, 4194303u) * 1024u + trapped); }
}

fn longest_2_thread(thread: u32) {
  // wide_integers.tri:28
  let v26 = thread << 3u;
  let at = v26;
  let t = vec2<u32>(x[at >> 2u], x[(at + 4u) >> 2u]);
  if (lt_s64(t, vec2<u32>(3949988848u, 2879628758u)) || lt_s64(vec2<u32>(344978448u, 1415338537u), t)) { trapped = 4u; return; } // code
  let at2 = v26;
  let t2 = vec2<u32>(y[at2 >> 2u], y[(at2 + 4u) >> 2u]);
  if (lt_s64(t2, vec2<u32>(3949988848u, 2879628758u)) || lt_s64(vec2<u32>(344978448u, 1415338537u), t2)) { trapped = 5u; return; } // code
  let v46 = ((thread >> 7u) << 5u) + ((thread >> 3u) & 15u);
  let v52 = v46 & 4294967292u;
  let v58 = select(0i, 1i, lt_s64(t2, t)) - select(0i, 1i, lt_s64(t, t2));
  let v59 = (bitcast<i32>(v46 & 3u) << 3u) + bitcast<i32>(thread & 7u);
  let v62 = atomicLoad(&order[v52 >> 2u]);
  atomicXor(&order[v52 >> 2u], ((((v62 >> bitcast<u32>(v59)) ^ bitcast<u32>(v58 & 1i)) & 1u) << bitcast<u32>(v59)));
  let v70 = v52 + 16u;
  let v75 = atomicLoad(&order[v70 >> 2u]);
  atomicXor(&order[v70 >> 2u], ((((v75 >> bitcast<u32>(v59)) ^ bitcast<u32>((v58 >> 1u) & 1i)) & 1u) << bitcast<u32>(v59)));
}


fn lt_s64(a: vec2<u32>, b: vec2<u32>) -> bool {
  return bitcast<i32>(a.y) < bitcast<i32>(b.y) || (a.y == b.y && a.x < b.x);
}

fn sub_t40(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let carry = carry_sub_t40(a, b);
  let raw = sub64(a, b);
  return select(select(raw, add64(raw, vec2<u32>(689956897u, 2830677074u)), carry < 0i), sub64(raw, vec2<u32>(689956897u, 2830677074u)), carry > 0i);
}

fn sub64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(a.x - b.x, a.y - b.y - select(0u, 1u, a.x < b.x));
}

fn carry_sub_t40(a: vec2<u32>, b: vec2<u32>) -> i32 {
  if (((b.y >> 31u) != 0u)) { return select(0i, 1i, lt_s64(add64(vec2<u32>(344978448u, 1415338537u), b), a)); }
  return select(0i, -1i, lt_s64(a, add64(vec2<u32>(3949988848u, 2879628758u), b)));
}

fn add64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let low = a.x + b.x;
  return vec2<u32>(low, a.y + b.y + select(0u, 1u, low < a.x));
}

fn mul_t40(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  return product_t40(a, b).zw;
}

fn product_t40(a: vec2<u32>, b: vec2<u32>) -> vec4<u32> {
  let parts = div_128_64(mul128(abs64(a), abs64(b)), vec2<u32>(689956897u, 2830677074u));
  var q = parts.xy;
  var r = parts.zw;
  if (lt_u64(vec2<u32>(344978448u, 1415338537u), r)) {
    r = sub64(r, vec2<u32>(689956897u, 2830677074u));
    q = add64(q, vec2<u32>(1u, 0u));
  }
  if (((a.y ^ b.y) >> 31u) != 0u) {
    q = neg64(q);
    r = neg64(r);
  }
  return vec4<u32>(q, r);
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

// By 0 to 63. Shifts of WGSL take counts modulo 32.
fn shl64(a: vec2<u32>, by: u32) -> vec2<u32> {
  let k = by & 31u;
  let low = a.x << k;
  return select(vec2<u32>(low, (a.y << k) | ((a.x >> 1u) >> (31u - k))), vec2<u32>(0u, low), by >= 32u);
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

fn lt_u64(a: vec2<u32>, b: vec2<u32>) -> bool {
  return a.y < b.y || (a.y == b.y && a.x < b.x);
}

// The whole product of two words.
fn mul32(a: u32, b: u32) -> vec2<u32> {
  let low = (a & 0xffffu) * (b & 0xffffu);
  let mid1 = (a & 0xffffu) * (b >> 16u);
  let mid2 = (a >> 16u) * (b & 0xffffu);
  let mid = (low >> 16u) + (mid1 & 0xffffu) + (mid2 & 0xffffu);
  return vec2<u32>((low & 0xffffu) | (mid << 16u), (a >> 16u) * (b >> 16u) + (mid1 >> 16u) + (mid2 >> 16u) + (mid >> 16u));
}

fn mul64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let p = mul32(a.x, b.x);
  return vec2<u32>(p.x, p.y + a.x * b.y + a.y * b.x);
}

// By 0 to 63.
fn rshift_u64(a: vec2<u32>, by: u32) -> vec2<u32> {
  let k = by & 31u;
  let high = a.y >> k;
  return select(vec2<u32>((a.x >> k) | ((a.y << 1u) << (31u - k)), high), vec2<u32>(high, 0u), by >= 32u);
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

fn abs64(a: vec2<u32>) -> vec2<u32> {
  return select(a, neg64(a), (a.y >> 31u) != 0u);
}

fn neg64(a: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(0u - a.x, 0u - a.y - select(0u, 1u, a.x != 0u));
}

// ── wide_integers.digits.wgsl
// wide_integers.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// digits: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> d: array<atomic<u32>>;
@group(0) @binding(4) var<storage, read_write> total: array<u32>;

// wide_integers.tri:32: 360 threads
@compute @workgroup_size(64)
fn digits_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 360u) { return; }
  digits_0_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn digits_0_thread(thread: u32) {
  // wide_integers.tri:32
  let v22 = thread / 9u;
  let v25 = thread - (v22 * 9u);
  let t = extractBits(bitcast<i32>(load1_x(v22 << 1u)), 0u, 16u);
  if ((t < -9841i) || (9841i < t)) { trapped = 0u; return; } // code
  let k = bitcast<i32>(v25);
  if (bitcast<u32>(k) >= 9u) { trapped = 1u; return; } // bounds
  let v48 = ((v22 * 32u) + ((v25 >> 7u) << 5u)) + ((v25 >> 3u) & 15u);
  let v54 = v48 & 4294967292u;
  let v60 = trit_get_t9(t, k);
  let v61 = (bitcast<i32>(v48 & 3u) << 3u) + bitcast<i32>(v25 & 7u);
  let v64 = atomicLoad(&d[v54 >> 2u]);
  atomicXor(&d[v54 >> 2u], ((((v64 >> bitcast<u32>(v61)) ^ bitcast<u32>(v60 & 1i)) & 1u) << bitcast<u32>(v61)));
  let v72 = v54 + 16u;
  let v77 = atomicLoad(&d[v72 >> 2u]);
  atomicXor(&d[v72 >> 2u], ((((v77 >> bitcast<u32>(v61)) ^ bitcast<u32>((v60 >> 1u) & 1i)) & 1u) << bitcast<u32>(v61)));
}

// wide_integers.tri:33: 40 threads
@compute @workgroup_size(64)
fn digits_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 40u) { return; }
  if (atomicLoad(&status[1]) != NO_TRAP) {
    atomicMin(&status[2], atomicLoad(&status[1]));
    return;
  }
  digits_1_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[2], min(thread, 4194303u) * 1024u + trapped); }
}

fn digits_1_thread(thread: u32) {
  // wide_integers.tri:33
  let v25 = thread << 1u;
  var v17: i32 = 0i;
  var v18: i32 = 0i;
  while (v17 < 9i) {
    // wide_integers.tri:33
    let t = extractBits(bitcast<i32>(load1_x(v25)), 0u, 16u);
    if ((t < -9841i) || (9841i < t)) { trapped = 2u; return; } // code
    if (bitcast<u32>(v17) >= 9u) { trapped = 3u; return; } // bounds
    let next_v18 = v18 + trit_get_t9(t, v17);
    v17 = v17 + 1i;
    v18 = next_v18;
  }
  // wide_integers.tri:33
  total[thread] = bitcast<u32>(v18);
}


// The word from a byte on that lies within it.
fn load1_x(at: u32) -> u32 {
  return x[at >> 2u] >> ((at & 3u) * 8u);
}

fn trit_get_t9(a: i32, i: i32) -> i32 {
  let low = bitcast<u32>(a) + 9841u;
  return bitcast<i32>(low / pow3_32(bitcast<u32>(i)) % 3u) - 1i;
}

fn pow3_32(n: u32) -> u32 {
  var p = 1u;
  for (var i = 0u; i < n; i++) { p = p * 3u; }
  return p;
}
