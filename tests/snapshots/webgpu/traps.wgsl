// ── traps.divide.wgsl
// traps.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// divide: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read> y: array<u32>;
@group(0) @binding(4) var<storage, read_write> q: array<u32>;
@group(0) @binding(5) var<storage, read_write> m: array<u32>;

// traps.tri:5: 20 threads
@compute @workgroup_size(64)
fn divide_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 20u) { return; }
  divide_0_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn divide_0_thread(thread: u32) {
  // traps.tri:5
  let v22 = thread << 2u;
  let v = bitcast<i32>(y[v22 >> 2u]);
  if (v == 0i) { trapped = 0u; return; } // zero_divisor
  q[v22 >> 2u] = bitcast<u32>(div_i32(bitcast<i32>(x[v22 >> 2u]), v));
}

// traps.tri:6: 20 threads
@compute @workgroup_size(64)
fn divide_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 20u) { return; }
  if (atomicLoad(&status[1]) != NO_TRAP) {
    atomicMin(&status[2], atomicLoad(&status[1]));
    return;
  }
  divide_1_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[2], min(thread, 4194303u) * 1024u + trapped); }
}

fn divide_1_thread(thread: u32) {
  // traps.tri:6
  let v22 = thread << 2u;
  let v = bitcast<i32>(y[v22 >> 2u]);
  if (v == 0i) { trapped = 1u; return; } // zero_divisor
  m[v22 >> 2u] = bitcast<u32>(mod_floor_i32(bitcast<i32>(x[v22 >> 2u]), v));
}


fn div_i32(a: i32, d: i32) -> i32 {
  return (a / d);
}

fn mod_floor_i32(a: i32, d: i32) -> i32 {
  let r = (a % d);
  return select(r, (r + d), (!(r == 0i) && ((r < 0i) != (d < 0i))));
}

// ── traps.checked.wgsl
// traps.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// checked: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read> y: array<u32>;
@group(0) @binding(4) var<storage, read_write> s: array<u32>;
@group(0) @binding(5) var<storage, read_write> p: array<u32>;

// traps.tri:10: 20 threads
@compute @workgroup_size(64)
fn checked_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 20u) { return; }
  checked_0_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn checked_0_thread(thread: u32) {
  // traps.tri:10
  let v22 = thread << 2u;
  let v = bitcast<i32>(x[v22 >> 2u]);
  let v2 = bitcast<i32>(y[v22 >> 2u]);
  if (carry_add_i32(v, v2) != 0i) { trapped = 0u; return; } // overflow
  s[v22 >> 2u] = bitcast<u32>(v + v2);
}

// traps.tri:11: 20 threads
@compute @workgroup_size(64)
fn checked_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 20u) { return; }
  if (atomicLoad(&status[1]) != NO_TRAP) {
    atomicMin(&status[2], atomicLoad(&status[1]));
    return;
  }
  checked_1_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[2], min(thread, 4194303u) * 1024u + trapped); }
}

fn checked_1_thread(thread: u32) {
  // traps.tri:11
  let v22 = thread << 2u;
  let v = bitcast<i32>(x[v22 >> 2u]);
  let v2 = bitcast<i32>(y[v22 >> 2u]);
  if (!(mulh_i32(v, v2) == 0i)) { trapped = 1u; return; } // overflow
  p[v22 >> 2u] = bitcast<u32>(v * v2);
}


fn carry_add_i32(a: i32, b: i32) -> i32 {
  if ((b < 0i)) { return select(0i, -1i, (a < (i32(-2147483648) - b))); }
  return select(0i, 1i, ((2147483647i - b) < a));
}

fn mulh_i32(a: i32, b: i32) -> i32 {
  let p = mul_s32(a, b);
  return bitcast<i32>(p.y + (p.x >> 31u));
}

// The whole product of two signed words.
fn mul_s32(a: i32, b: i32) -> vec2<u32> {
  let p = mul32(u32(a), u32(b));
  return vec2<u32>(p.x, p.y - select(0u, u32(b), a < 0i) - select(0u, u32(a), b < 0i));
}

// The whole product of two words.
fn mul32(a: u32, b: u32) -> vec2<u32> {
  let low = (a & 0xffffu) * (b & 0xffffu);
  let mid1 = (a & 0xffffu) * (b >> 16u);
  let mid2 = (a >> 16u) * (b & 0xffffu);
  let mid = (low >> 16u) + (mid1 & 0xffffu) + (mid2 & 0xffffu);
  return vec2<u32>((low & 0xffffu) | (mid << 16u), (a >> 16u) * (b >> 16u) + (mid1 >> 16u) + (mid2 >> 16u) + (mid >> 16u));
}

// ── traps.exact.wgsl
// traps.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// exact: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> t: array<atomic<u32>>;
@group(0) @binding(4) var<storage, read_write> b: array<atomic<u32>>;

// traps.tri:15: 20 threads
@compute @workgroup_size(64)
fn exact_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 20u) { return; }
  exact_0_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn exact_0_thread(thread: u32) {
  // traps.tri:15
  let v = bitcast<i32>(x[thread]);
  if (!fits_i32_t3(v)) { trapped = 0u; return; } // range
  store1_t(thread, bitcast<u32>(v), 0xffu);
}

// traps.tri:16: 20 threads
@compute @workgroup_size(64)
fn exact_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 20u) { return; }
  if (atomicLoad(&status[1]) != NO_TRAP) {
    atomicMin(&status[2], atomicLoad(&status[1]));
    return;
  }
  exact_1_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[2], min(thread, 4194303u) * 1024u + trapped); }
}

fn exact_1_thread(thread: u32) {
  // traps.tri:16
  let v = bitcast<i32>(x[thread]) + 13i;
  if (!fits_i32_u8(v)) { trapped = 1u; return; } // range
  store1_b(thread, bitcast<u32>(v), 0xffu);
}


fn fits_i32_t3(a: i32) -> bool {
  return (a <= 13i) && (-13i <= a);
}

// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_t(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&t[at >> 2u], (atomicLoad(&t[at >> 2u]) ^ (v << by)) & (mask << by));
}

fn fits_i32_u8(a: i32) -> bool {
  return (a <= 255i) && (0i <= a);
}

// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_b(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&b[at >> 2u], (atomicLoad(&b[at >> 2u]) ^ (v << by)) & (mask << by));
}

// ── traps.looked_up.wgsl
// traps.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// looked_up: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> table: array<u32>;
@group(0) @binding(3) var<storage, read> at: array<u32>;
@group(0) @binding(4) var<storage, read_write> y: array<u32>;

// traps.tri:19: 20 threads
@compute @workgroup_size(64)
fn looked_up_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 20u) { return; }
  looked_up_0_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn looked_up_0_thread(thread: u32) {
  // traps.tri:19
  let v23 = thread << 2u;
  let v26 = at[v23 >> 2u];
  if (v26 >= 20u) { trapped = 0u; return; } // bounds
  y[v23 >> 2u] = bitcast<u32>(bitcast<i32>(table[v26]) * 2i);
}


// ── traps.rounded.wgsl
// traps.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// rounded: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> y: array<atomic<u32>>;

// traps.tri:21: 20 threads
@compute @workgroup_size(64)
fn rounded_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 20u) { return; }
  rounded_0_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn rounded_0_thread(thread: u32) {
  // traps.tri:21
  let t = round(bitcast<f32>(x[thread]));
  if (!float_fits_f32_i16(t)) { trapped = 0u; return; } // range
  store1_y(thread << 1u, bitcast<u32>(float_to_f32_i16(t)), 0xffffu);
}


fn float_fits_f32_i16(x: f32) -> bool {
  let bits = bitcast<u32>(x);
  let size = bits & 0x7fffffffu;
  if (!(size < 0x4f000000u || bits == 0xcf000000u)) { return false; }
  return fits_i32_i16(float_to_f32_i32(x));
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

fn fits_i32_i16(a: i32) -> bool {
  return (a <= 32767i) && (-32768i <= a);
}

fn float_to_f32_i16(x: f32) -> i32 {
  let size = u64_of_f32(x);
  return bitcast<i32>(select(size.x, 0u - size.x, x < 0f));
}

// Changes what the mask covers alone: other threads write the rest of the word.
fn store1_y(at: u32, v: u32, mask: u32) {
  let by = (at & 3u) * 8u;
  atomicXor(&y[at >> 2u], (atomicLoad(&y[at >> 2u]) ^ (v << by)) & (mask << by));
}
