// ── storage_types.narrow.wgsl
// storage_types.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// narrow: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> a: array<atomic<u32>>;
@group(0) @binding(4) var<storage, read_write> b: array<atomic<u32>>;
@group(0) @binding(5) var<storage, read_write> c: array<atomic<u32>>;
@group(0) @binding(6) var<storage, read_write> d: array<atomic<u32>>;
@group(0) @binding(7) var<storage, read_write> e: array<atomic<u32>>;

// storage_types.tri:5: 45 threads
@compute @workgroup_size(64)
fn narrow_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 45u) { return; }
  narrow_0_thread(thread);
}

fn narrow_0_thread(thread: u32) {
  // storage_types.tri:5
  store1_a(thread, bitcast<u32>(extractBits(bitcast<i32>(x[thread]), 0u, 8u)), 0xffu);
}

// storage_types.tri:6: 45 threads
@compute @workgroup_size(64)
fn narrow_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 45u) { return; }
  narrow_1_thread(thread);
}

fn narrow_1_thread(thread: u32) {
  // storage_types.tri:6
  store1_b(thread, bitcast<u32>(min(max(bitcast<i32>(x[thread]), 0i), 255i)), 0xffu);
}

// storage_types.tri:7: 45 threads
@compute @workgroup_size(64)
fn narrow_2(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 45u) { return; }
  narrow_2_thread(thread);
}

fn narrow_2_thread(thread: u32) {
  // storage_types.tri:7
  store1_c(thread << 1u, bitcast<u32>(min(max(bitcast<i32>(x[thread]), -32768i), 32767i)), 0xffffu);
}

// storage_types.tri:8: 45 threads
@compute @workgroup_size(64)
fn narrow_3(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 45u) { return; }
  narrow_3_thread(thread);
}

fn narrow_3_thread(thread: u32) {
  // storage_types.tri:8
  store1_d(thread << 1u, (x[thread]) & 65535u, 0xffffu);
}

// storage_types.tri:9: 45 threads
@compute @workgroup_size(64)
fn narrow_4(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 45u) { return; }
  narrow_4_thread(thread);
}

fn narrow_4_thread(thread: u32) {
  // storage_types.tri:9
  store1_e(thread, bitcast<u32>(wrap_i32_t5(bitcast<i32>(x[thread]))), 0xffu);
}


// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_a(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&a[at >> 2u], (atomicLoad(&a[at >> 2u]) ^ (v << by)) & (mask << by));
}

// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_b(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&b[at >> 2u], (atomicLoad(&b[at >> 2u]) ^ (v << by)) & (mask << by));
}

// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_c(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&c[at >> 2u], (atomicLoad(&c[at >> 2u]) ^ (v << by)) & (mask << by));
}

// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_d(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&d[at >> 2u], (atomicLoad(&d[at >> 2u]) ^ (v << by)) & (mask << by));
}

fn wrap_i32_t5(a: i32) -> i32 {
  let r = a % 243i;
  if ((121i < r)) { return (r - 243i); }
  if ((r < -121i)) { return (r + 243i); }
  return r;
}

// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_e(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&e[at >> 2u], (atomicLoad(&e[at >> 2u]) ^ (v << by)) & (mask << by));
}

// ── storage_types.halves.wgsl
// storage_types.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// halves: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> h: array<atomic<u32>>;
@group(0) @binding(4) var<storage, read_write> b: array<atomic<u32>>;
@group(0) @binding(5) var<storage, read_write> sum: array<u32>;

// storage_types.tri:13: 45 threads
@compute @workgroup_size(64)
fn halves_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 45u) { return; }
  halves_0_thread(thread);
}

fn halves_0_thread(thread: u32) {
  // storage_types.tri:13
  store1_h(thread << 1u, f16_of_f32(bitcast<f32>(x[thread])), 0xffffu);
}

// storage_types.tri:14: 45 threads
@compute @workgroup_size(64)
fn halves_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 45u) { return; }
  halves_1_thread(thread);
}

fn halves_1_thread(thread: u32) {
  // storage_types.tri:14
  store1_b(thread << 1u, bf16_of_f32(bitcast<f32>(x[thread])), 0xffffu);
}

// storage_types.tri:15: 45 threads
@compute @workgroup_size(64)
fn halves_2(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 45u) { return; }
  halves_2_thread(thread);
}

fn halves_2_thread(thread: u32) {
  // storage_types.tri:15
  let v18 = thread << 2u;
  sum[v18 >> 2u] = bitcast<u32>(bitcast<f32>(x[v18 >> 2u]) + 0.5f);
}


// Rounded to nearest, ties to even.
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
}

// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_h(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&h[at >> 2u], (atomicLoad(&h[at >> 2u]) ^ (v << by)) & (mask << by));
}

// Rounded to nearest, ties to even.
fn bf16_of_f32(x: f32) -> u32 {
  let b = to_bits(x);
  return select((b + 0x7fffu + ((b >> 16u) & 1u)) >> 16u, 0x7fc0u, is_nan(x));
}

fn to_bits(x: f32) -> u32 {
  return select(bitcast<u32>(x), 0x7fc00000u, is_nan(x));
}

fn is_nan(x: f32) -> bool {
  return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
}

// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_b(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&b[at >> 2u], (atomicLoad(&b[at >> 2u]) ^ (v << by)) & (mask << by));
}

// ── storage_types.from_halves.wgsl
// storage_types.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// from_halves: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> h: array<u32>;
@group(0) @binding(3) var<storage, read> b: array<u32>;
@group(0) @binding(4) var<storage, read_write> y: array<u32>;

// storage_types.tri:18: 45 threads
@compute @workgroup_size(64)
fn from_halves_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 45u) { return; }
  from_halves_0_thread(thread);
}

fn from_halves_0_thread(thread: u32) {
  // storage_types.tri:18
  let v22 = thread << 1u;
  y[thread] = bitcast<u32>(f32_of_f16(load1_h(v22) & 0xffffu) + bitcast<f32>(load1_b(v22) << 16u));
}


fn f32_of_f16(b: u32) -> f32 {
  let s = (b & 0x8000u) << 16u;
  let e = (b >> 10u) & 31u;
  let m = b & 0x3ffu;
  if (e == 31u) { return bitcast<f32>(s | 0x7f800000u | (m << 13u)); }
  if (e != 0u) { return bitcast<f32>(s | ((e + 112u) << 23u) | (m << 13u)); }
  return bitcast<f32>(s | bitcast<u32>(f32(m) * 5.9604644775390625e-8f));
}

// The word from a byte on that lies within it.
fn load1_h(at: u32) -> u32 {
  return h[at >> 2u] >> ((at & 3u) * 8u);
}

// The word from a byte on that lies within it.
fn load1_b(at: u32) -> u32 {
  return b[at >> 2u] >> ((at & 3u) * 8u);
}

// ── storage_types.saturating.wgsl
// storage_types.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// saturating: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read> y: array<u32>;
@group(0) @binding(4) var<storage, read_write> s: array<atomic<u32>>;
@group(0) @binding(5) var<storage, read_write> d: array<atomic<u32>>;
@group(0) @binding(6) var<storage, read_write> m: array<atomic<u32>>;

// storage_types.tri:21: 45 threads
@compute @workgroup_size(64)
fn saturating_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 45u) { return; }
  saturating_0_thread(thread);
}

fn saturating_0_thread(thread: u32) {
  // storage_types.tri:21
  let v20 = sat_add_i8(extractBits(bitcast<i32>(load1_x(thread)), 0u, 8u), extractBits(bitcast<i32>(load1_y(thread)), 0u, 8u));
  store1_s(thread, bitcast<u32>(v20), 0xffu);
}

// storage_types.tri:22: 45 threads
@compute @workgroup_size(64)
fn saturating_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 45u) { return; }
  saturating_1_thread(thread);
}

fn saturating_1_thread(thread: u32) {
  // storage_types.tri:22
  let v20 = sat_sub_i8(extractBits(bitcast<i32>(load1_x(thread)), 0u, 8u), extractBits(bitcast<i32>(load1_y(thread)), 0u, 8u));
  store1_d(thread, bitcast<u32>(v20), 0xffu);
}

// storage_types.tri:23: 45 threads
@compute @workgroup_size(64)
fn saturating_2(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 45u) { return; }
  saturating_2_thread(thread);
}

fn saturating_2_thread(thread: u32) {
  // storage_types.tri:23
  let v21 = max(extractBits(abs(extractBits(bitcast<i32>(load1_x(thread)), 0u, 8u)), 0u, 8u), extractBits(bitcast<i32>(load1_y(thread)), 0u, 8u));
  store1_m(thread, bitcast<u32>(v21), 0xffu);
}


// The word from a byte on that lies within it.
fn load1_x(at: u32) -> u32 {
  return x[at >> 2u] >> ((at & 3u) * 8u);
}

// The word from a byte on that lies within it.
fn load1_y(at: u32) -> u32 {
  return y[at >> 2u] >> ((at & 3u) * 8u);
}

fn sat_add_i8(a: i32, b: i32) -> i32 {
  let carry = carry_add_i8(a, b);
  return select(select((a + b), -128i, carry < 0i), 127i, carry > 0i);
}

fn carry_add_i8(a: i32, b: i32) -> i32 {
  if ((b < 0i)) { return select(0i, -1i, (a < (-128i - b))); }
  return select(0i, 1i, ((127i - b) < a));
}

// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_s(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&s[at >> 2u], (atomicLoad(&s[at >> 2u]) ^ (v << by)) & (mask << by));
}

fn sat_sub_i8(a: i32, b: i32) -> i32 {
  let carry = carry_sub_i8(a, b);
  return select(select((a - b), -128i, carry < 0i), 127i, carry > 0i);
}

fn carry_sub_i8(a: i32, b: i32) -> i32 {
  if ((b < 0i)) { return select(0i, 1i, ((127i + b) < a)); }
  return select(0i, -1i, (a < (-128i + b)));
}

// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_d(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&d[at >> 2u], (atomicLoad(&d[at >> 2u]) ^ (v << by)) & (mask << by));
}

// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_m(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&m[at >> 2u], (atomicLoad(&m[at >> 2u]) ^ (v << by)) & (mask << by));
}

// ── storage_types.bits.wgsl
// storage_types.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// bits: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

struct Call {
  zero: u32,
  s0: i32, // k
}
@group(0) @binding(1) var<uniform> call: Call;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> y: array<atomic<u32>>;
@group(0) @binding(4) var<storage, read_write> parity: array<atomic<u32>>;
@group(0) @binding(5) var<storage, read_write> values: array<u32>;

// storage_types.tri:27: 45 threads
@compute @workgroup_size(64)
fn bits_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 45u) { return; }
  bits_0_thread(thread, call.s0);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn bits_0_thread(thread: u32, k: i32) {
  // storage_types.tri:27
  let v20 = thread << 1u;
  let v22 = load1_x(v20) & 65535u;
  if (k < 0i) { trapped = 0u; return; } // shift
  let v = 16i - k;
  if (v < 0i) { trapped = 1u; return; } // shift
  store1_y(v20, (shl_u16(v22, k) | shr_u16(v22, v)) ^ 21845u, 0xffffu);
}

// storage_types.tri:28: 1 thread
@compute @workgroup_size(64)
fn bits_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 1u) { return; }
  if (atomicLoad(&status[1]) != NO_TRAP) {
    atomicMin(&status[2], atomicLoad(&status[1]));
    return;
  }
  bits_1_thread(thread, call.s0);
}

fn bits_1_thread(thread: u32, k: i32) {
  // storage_types.tri:28
  var v12: i32 = 0i;
  var v13: i32 = 0i;
  while (v12 < 45i) {
    // storage_types.tri:28
    let next_v13 = v13 + bitcast<i32>(countOneBits((load1_x(bitcast<u32>(v12) << 1u) & 65535u)));
    v12 = v12 + 1i;
    v13 = next_v13;
  }
  // storage_types.tri:28
  values[0u] = bitcast<u32>(v13);
}

// storage_types.tri:29: 45 threads
@compute @workgroup_size(64)
fn bits_2(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 45u) { return; }
  if (atomicLoad(&status[2]) != NO_TRAP) {
    atomicMin(&status[3], atomicLoad(&status[2]));
    return;
  }
  bits_2_thread(thread, call.s0);
}

fn bits_2_thread(thread: u32, k: i32) {
  // storage_types.tri:29
  store1_parity(thread, u32(((bitcast<i32>(countOneBits((load1_x(thread << 1u) & 65535u))) % 2i) == 1i)), 0xffu);
}


// The word from a byte on that lies within it.
fn load1_x(at: u32) -> u32 {
  return x[at >> 2u] >> ((at & 3u) * 8u);
}

fn shl_u16(a: u32, by: i32) -> u32 {
  return select(((a << (bitcast<u32>(by) & 31u)) & 65535u), 0u, by >= 16i);
}

fn shr_u16(a: u32, by: i32) -> u32 {
  return select((a >> min(bitcast<u32>(by), 31u)), 0u, by >= 16i);
}

// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_y(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&y[at >> 2u], (atomicLoad(&y[at >> 2u]) ^ (v << by)) & (mask << by));
}

// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_parity(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&parity[at >> 2u], (atomicLoad(&parity[at >> 2u]) ^ (v << by)) & (mask << by));
}

// ── storage_types.doubles.wgsl
// storage_types.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// doubles: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> y: array<u32>;
@group(0) @binding(4) var<storage, read_write> r: array<u32>;
@group(0) @binding(5) var<storage, read_write> t: array<u32>;

// storage_types.tri:33: 45 threads
@compute @workgroup_size(64)
fn doubles_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 45u) { return; }
  doubles_0_thread(thread);
}

fn doubles_0_thread(thread: u32) {
  // storage_types.tri:33
  let at = thread << 3u;
  let v = div_f64(f64_of_s64(widen_i32(bitcast<i32>(x[thread]))), vec2<u32>(0u, 1074266112u));
  y[at >> 2u] = v.x;
  y[(at + 4u) >> 2u] = v.y;
}

// storage_types.tri:34: 45 threads
@compute @workgroup_size(64)
fn doubles_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 45u) { return; }
  doubles_1_thread(thread);
}

fn doubles_1_thread(thread: u32) {
  // storage_types.tri:34
  let v18 = thread << 2u;
  r[v18 >> 2u] = bitcast<u32>(f32_of_s64(widen_i32(bitcast<i32>(x[v18 >> 2u]))) * 0.10000000149011612f);
}

// storage_types.tri:35: 45 threads
@compute @workgroup_size(64)
fn doubles_2(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 45u) { return; }
  doubles_2_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[3], min(thread, 4194303u) * 1024u + trapped); }
}

fn doubles_2_thread(thread: u32) {
  // storage_types.tri:35
  let v18 = thread << 2u;
  let v = div_f64(f64_of_s64(widen_i32(bitcast<i32>(x[v18 >> 2u]))), vec2<u32>(0u, 1074266112u));
  if (!float_fits_f64_i32(v)) { trapped = 0u; return; } // range
  t[v18 >> 2u] = bitcast<u32>(float_to_f64_i32(v));
}


fn f64_of_s64(a: vec2<u32>) -> vec2<u32> {
  let r = f64_of_u64(abs64(a));
  return vec2<u32>(r.x, r.y | (a.y & 0x80000000u));
}

fn f64_of_u64(a: vec2<u32>) -> vec2<u32> {
  if (is_zero64(a)) { return a; }
  if ((a.y >> 31u) != 0u) { return round_f64(0u, 0x43di, shift_jam64(a, 1i)); }
  return normal_f64(0u, 0x43ci, a);
}

fn is_zero64(a: vec2<u32>) -> bool {
  return (a.x | a.y) == 0u;
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

fn add64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let low = a.x + b.x;
  return vec2<u32>(low, a.y + b.y + select(0u, 1u, low < a.x));
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

// By 0 to 63. Shifts of WGSL take counts modulo 32.
fn shl64(a: vec2<u32>, by: u32) -> vec2<u32> {
  let k = by & 31u;
  let low = a.x << k;
  return select(vec2<u32>(low, (a.y << k) | ((a.x >> 1u) >> (31u - k))), vec2<u32>(0u, low), by >= 32u);
}

// As round_f64 of a significand that begins anywhere below bit 63.
fn normal_f64(sign: u32, exponent: i32, significand: vec2<u32>) -> vec2<u32> {
  let by = clz64(significand) - 1u;
  return round_f64(sign, exponent - bitcast<i32>(by), shl64(significand, by));
}

fn clz64(a: vec2<u32>) -> u32 {
  return select(countLeadingZeros(a.y), 32u + countLeadingZeros(a.x), a.y == 0u);
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

// The sign alone.
fn sign_f64(a: vec2<u32>) -> u32 {
  return a.y & 0x80000000u;
}

fn is_nan_f64(a: vec2<u32>) -> bool {
  return lt_u64(vec2<u32>(0u, 0x7ff00000u), magnitude_f64(a));
}

fn lt_u64(a: vec2<u32>, b: vec2<u32>) -> bool {
  return a.y < b.y || (a.y == b.y && a.x < b.x);
}

fn magnitude_f64(a: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(a.x, a.y & 0x7fffffffu);
}

fn nan_f64() -> vec2<u32> {
  return vec2<u32>(0u, 0x7ff80000u);
}

fn exponent_f64(a: vec2<u32>) -> i32 {
  return bitcast<i32>((a.y >> 20u) & 0x7ffu);
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

fn fraction_f64(a: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(a.x, a.y & 0xfffffu);
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

fn float_fits_f64_i32(x: vec2<u32>) -> bool {
  let bits = x;
  let size = magnitude_f64(x);
  if (!(lt_u64(size, vec2<u32>(0u, 0x43e00000u)) || all(x == vec2<u32>(0u, 0xc3e00000u)))) { return false; }
  return fits_i64_i32(float_to_f64_i64(x));
}

fn float_to_f64_i64(x: vec2<u32>) -> vec2<u32> {
  let size = u64_of_f64(x);
  return select(size, neg64(size), (x.y >> 31u) != 0u);
}

// The integral part of a number's magnitude, which is below 2^64.
fn u64_of_f64(a: vec2<u32>) -> vec2<u32> {
  let e = exponent_f64(a) - 1023i;
  if (e < 0i) { return vec2<u32>(); }
  let m = fraction_f64(a) | vec2<u32>(0u, 0x100000u);
  if (e <= 52i) { return rshift_u64(m, bitcast<u32>(52i - e)); }
  return shl64(m, bitcast<u32>(min(e - 52i, 63i)));
}

fn fits_i64_i32(a: vec2<u32>) -> bool {
  return (!lt_s64(vec2<u32>(2147483647u, 0u), a)) && (!lt_s64(a, vec2<u32>(2147483648u, 4294967295u)));
}

fn lt_s64(a: vec2<u32>, b: vec2<u32>) -> bool {
  return bitcast<i32>(a.y) < bitcast<i32>(b.y) || (a.y == b.y && a.x < b.x);
}

fn float_to_f64_i32(x: vec2<u32>) -> i32 {
  let size = u64_of_f64(x);
  return bitcast<i32>(select(size.x, 0u - size.x, (x.y >> 31u) != 0u));
}
