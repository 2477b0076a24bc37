// ── element_code.steps.wgsl
// element_code.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// steps: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> y: array<u32>;
@group(0) @binding(4) var<storage, read_write> values: array<u32>;

// element_code.tri:15: 50 threads
@compute @workgroup_size(64)
fn steps_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 50u) { return; }
  steps_0_thread(thread);
}

fn steps_0_thread(thread: u32) {
  // element_code.tri:15
  let v20 = thread << 2u;
  // element_code.tri:7
  var n: i32 = bitcast<i32>(x[v20 >> 2u]);
  var steps: i32 = 0i;
  while (n > 1i) {
    // element_code.tri:8
    var n2: i32;
    if ((n % 2i) == 0i) {
      n2 = n / 2i;
    } else {
      n2 = (n * 3i) + 1i;
    }
    n = n2;
    steps = steps + 1i;
  }
  // element_code.tri:15
  y[v20 >> 2u] = bitcast<u32>(steps);
}

// element_code.tri:16: 1 thread
@compute @workgroup_size(64)
fn steps_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 1u) { return; }
  steps_1_thread(thread);
}

fn steps_1_thread(thread: u32) {
  // element_code.tri:16
  var v14: i32 = 0i;
  var v15: i32 = i32(-2147483648);
  while (v14 < 50i) {
    // element_code.tri:16
    // element_code.tri:7
    var n: i32 = bitcast<i32>(x[bitcast<u32>(v14)]);
    var steps: i32 = 0i;
    while (n > 1i) {
      // element_code.tri:8
      var n2: i32;
      if ((n % 2i) == 0i) {
        n2 = n / 2i;
      } else {
        n2 = (n * 3i) + 1i;
      }
      n = n2;
      steps = steps + 1i;
    }
    v14 = v14 + 1i;
    v15 = max(v15, steps);
  }
  // element_code.tri:7
  values[0u] = bitcast<u32>(v15);
}


// ── element_code.roots.wgsl
// element_code.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// roots: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> y: array<u32>;

// element_code.tri:29: 50 threads
@compute @workgroup_size(64)
fn roots_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 50u) { return; }
  roots_0_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn roots_0_thread(thread: u32) {
  // element_code.tri:29
  let v21 = thread << 2u;
  let v23 = x[v21 >> 2u];
  var v34: u32;
  var leave = false;
  loop {
    // element_code.tri:22
    var low: u32 = 0u;
    var high: u32 = 65536u;
    loop {
      // element_code.tri:23
      if ((high - low) <= 1u) {
        v34 = low;
        leave = true;
        break;
      }
      // element_code.tri:24
      let mid = (low + high) >> 1u;
      let v31 = (mid * mid) <= v23;
      low = select(low, mid, v31);
      high = select(mid, high, v31);
    }
    if (leave) { break; }
    return;
  }
  // element_code.tri:29
  y[v21 >> 2u] = v34;
}


// ── element_code.divisors.wgsl
// element_code.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// divisors: WGSL made by trinityc.

@group(0) @binding(2) var<storage, read> x: array<u32>;
@group(0) @binding(3) var<storage, read_write> y: array<u32>;
@group(0) @binding(4) var<storage, read_write> values: array<u32>;

// element_code.tri:40: 50 threads
@compute @workgroup_size(64)
fn divisors_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 50u) { return; }
  divisors_0_thread(thread);
}

fn divisors_0_thread(thread: u32) {
  // element_code.tri:40
  let v19 = thread << 2u;
  let v21 = bitcast<i32>(x[v19 >> 2u]);
  var v29: i32;
  var leave = false;
  loop {
    // element_code.tri:32
    var d: i32 = 2i;
    while (d < v21) {
      // element_code.tri:33
      if ((d * d) > v21) {
        v29 = v21;
        leave = true;
        break;
      }
      // element_code.tri:34
      if (rem_i32(v21, d) == 0i) {
        v29 = d;
        leave = true;
        break;
      }
      d = d + 1i;
    }
    if (leave) { break; }
    v29 = v21;
    break;
  }
  // element_code.tri:40
  y[v19 >> 2u] = bitcast<u32>(v29);
}

// element_code.tri:41: 1 thread
@compute @workgroup_size(64)
fn divisors_1(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 1u) { return; }
  divisors_1_thread(thread);
}

fn divisors_1_thread(thread: u32) {
  // element_code.tri:41
  var v14: i32 = 0i;
  var v15: i32 = 0i;
  while (v14 < 50i) {
    // element_code.tri:41
    let v23 = bitcast<i32>(x[bitcast<u32>(v14)]);
    var v34: bool;
    if (v23 > 1i) {
      var v32: i32;
      var leave = false;
      loop {
        // element_code.tri:32
        var d: i32 = 2i;
        while (d < v23) {
          // element_code.tri:33
          if ((d * d) > v23) {
            v32 = v23;
            leave = true;
            break;
          }
          // element_code.tri:34
          if (rem_i32(v23, d) == 0i) {
            v32 = d;
            leave = true;
            break;
          }
          d = d + 1i;
        }
        if (leave) { break; }
        v32 = v23;
        break;
      }
      v34 = v32 == v23;
    } else {
      v34 = false;
    }
    // element_code.tri:41
    v14 = v14 + 1i;
    v15 = v15 + select(0i, 1i, v34);
  }
  // element_code.tri:41
  values[0u] = bitcast<u32>(v15);
}


fn rem_i32(a: i32, d: i32) -> i32 {
  return (a % d);
}

// ── element_code.kinds.wgsl
// element_code.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// kinds: WGSL made by trinityc.

const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read_write> status: array<atomic<u32>>;

@group(0) @binding(2) var<storage, read> t: array<u32>;
@group(0) @binding(3) var<storage, read> v: array<u32>;
@group(0) @binding(4) var<storage, read_write> y: array<u32>;

// element_code.tri:59: 50 threads
@compute @workgroup_size(64)
fn kinds_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 50u) { return; }
  kinds_0_thread(thread);
  if (trapped != NO_TRAP) { atomicMin(&status[1], min(thread, 4194303u) * 1024u + trapped); }
}

fn kinds_0_thread(thread: u32) {
  // element_code.tri:59
  let v42 = ((thread >> 7u) << 5u) + ((thread >> 3u) & 15u);
  let v45 = bitcast<i32>(thread & 7u);
  let v58 = ((bitcast<i32>(load1_t(v42) & 255u) >> bitcast<u32>(v45)) & 1i) - (((bitcast<i32>(load1_t(v42 + 16u) & 255u) >> bitcast<u32>(v45)) & 1i) << 1u);
  let v59 = wrap_i32_t1(v58);
  let v62 = thread << 2u;
  let v64 = bitcast<i32>(v[v62 >> 2u]);
  var v77: i32;
  loop {
    // element_code.tri:45
    let t2 = v59;
    if (t2 < 0i) {
      var v72: i32;
      loop {
        // element_code.tri:46
        if (bitcast<u32>(v64) <= 9u) {
          v72 = 1i;
          break;
        }
        // element_code.tri:46
        if (((v64 == 10i) | (v64 == 20i)) | (v64 == 30i)) {
          v72 = 2i;
          break;
        }
        v72 = 3i;
        break;
      }
      v77 = v72;
      break;
    } else if (t2 == 0i) {
      v77 = v64 * v64;
      break;
    } else {
      // element_code.tri:53
      v77 = (v64 / 7i) - (v64 % 7i);
      break;
    }
  }
  // element_code.tri:59
  y[v62 >> 2u] = bitcast<u32>(v77);
}


// The word from a byte on that lies within it.
fn load1_t(at: u32) -> u32 {
  return t[at >> 2u] >> ((at & 3u) * 8u);
}

fn wrap_i32_t1(a: i32) -> i32 {
  let r = a % 3i;
  if ((1i < r)) { return (r - 3i); }
  if ((r < -1i)) { return (r + 3i); }
  return r;
}

// ── element_code.mandelbrot.wgsl
// element_code.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
// mandelbrot: WGSL made by trinityc.

struct Call {
  zero: u32,
  s0: i32, // n
}
@group(0) @binding(1) var<uniform> call: Call;

@group(0) @binding(2) var<storage, read_write> m: array<u32>;

// element_code.tri:76: 288 threads
@compute @workgroup_size(64)
fn mandelbrot_0(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let thread = group.x * 64u + index;
  if (thread >= 288u) { return; }
  mandelbrot_0_thread(thread, call.s0);
}

fn mandelbrot_0_thread(thread: u32, n: i32) {
  // element_code.tri:76
  let v23 = thread / 24u;
  let v25 = v23 * 24u;
  let v26 = thread - v25;
  let v30 = (bitcast<i32>(v26) + -18i) * 512i;
  let v32 = (bitcast<i32>(v23) - 6i) * 700i;
  // element_code.tri:66
  var y: i32 = 0i;
  var x: i32 = 0i;
  var n2: i32 = 0i;
  loop {
    if (n2 < 50i) {
      let v37 = x / 64i;
      let v38 = v37 * v37;
      let v39 = y / 64i;
      let v40 = v39 * v39;
      if ((v38 + v40) <= 16384i) {
        y = ((v37 * 2i) * v39) + v32;
        x = (v38 - v40) + v30;
        n2 = n2 + 1i;
        continue;
      }
    }
    break;
  }
  // element_code.tri:76
  m[v25 + v26] = bitcast<u32>(min(n, n2));
}

