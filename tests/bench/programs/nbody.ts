import type { Program } from './program.ts';

/** Sun and giant planets: place, velocity (a day), mass; in astronomical units and solar masses, times 4π² and 365.24. */
const PLANETS = [
  [0, 0, 0, 0, 0, 0, 1],
  [
    4.84143144246472, -1.16032004402743, -0.103622044471123, 0.00166007664274404, 0.00769901118419741,
    -0.0000690460016972064, 0.000954791938424327,
  ],
  [
    8.34336671824458, 4.1247985641243, -0.403523417114321, -0.00276742510726411, 0.0049985280123492,
    0.0000230417297573764, 0.000285885980666131,
  ],
  [
    12.8943695621391, -15.1111514016986, -0.223307578892656, 0.00296460137564762, 0.00237847173959481,
    -0.0000296589568540238, 0.0000436624404335157,
  ],
  [
    15.3796971148509, -25.9193146099879, 0.179258772950371, 0.00268067772490389, 0.00162824170038243,
    -0.0000951592254519716, 0.0000515138902046611,
  ],
] as const;

function decimal(x: number): string {
  const text = x.toFixed(22).replace(/0+$/, '');
  return text.endsWith('.') ? `${text}0` : text;
}

/** The bodies as text of a language, from their seven numbers. */
function bodies(one: (x: string[]) => string): string {
  return PLANETS.map(([x, y, z, vx, vy, vz, m]) => {
    const days = 365.24;
    return one([x, y, z, vx * days, vy * days, vz * days, m * 4 * Math.PI ** 2].map(decimal));
  }).join(',\n  ');
}

/** The orbits of five bodies, n steps; the total energy at the end, in units of 1e-9. */
export const nbody: Program = {
  name: 'nbody',
  about: 'f64 arithmetic, square roots, fields of an array of structs',
  n: 5_000,
  small: 30,
  tri: `
struct Body { x: f64, y: f64, z: f64, vx: f64, vy: f64, vz: f64, mass: f64 }

fn bodies() -> [5]Body {
  [${bodies(([x, y, z, vx, vy, vz, m]) => `Body { x: ${x!}, y: ${y!}, z: ${z!}, vx: ${vx!}, vy: ${vy!}, vz: ${vz!}, mass: ${m!} }`)}]
}

fn advance(inout b: [N]Body, dt: f64) {
  for i in 0..N {
    for j in i + 1..N {
      let dx = b[i].x - b[j].x
      let dy = b[i].y - b[j].y
      let dz = b[i].z - b[j].z
      let d2 = dx * dx + dy * dy + dz * dz
      let mag = dt / (d2 * sqrt(d2))
      let mi = b[i].mass * mag
      let mj = b[j].mass * mag
      b[i].vx -= dx * mj
      b[i].vy -= dy * mj
      b[i].vz -= dz * mj
      b[j].vx += dx * mi
      b[j].vy += dy * mi
      b[j].vz += dz * mi
    }
  }
  for i in 0..N {
    b[i].x += dt * b[i].vx
    b[i].y += dt * b[i].vy
    b[i].z += dt * b[i].vz
  }
}

fn energy(b: [N]Body) -> f64 {
  var e = 0.0
  for i in 0..N {
    let p = b[i]
    e += 0.5 * p.mass * (p.vx * p.vx + p.vy * p.vy + p.vz * p.vz)
    for j in i + 1..N {
      let q = b[j]
      let dx = p.x - q.x
      let dy = p.y - q.y
      let dz = p.z - q.z
      e -= p.mass * q.mass / sqrt(dx * dx + dy * dy + dz * dz)
    }
  }
  e
}

pub fn run(n: i32) -> i32 {
  var b = bodies()
  for step in 0..n { advance(inout b, 0.01) }
  trunc<i32>(energy(b) * 1e9)
}
`,
  assembly: `
class Body {
  constructor(
    public x: f64, public y: f64, public z: f64, public vx: f64, public vy: f64, public vz: f64, public mass: f64,
  ) {}
}

function bodies(): StaticArray<Body> {
  return [
  ${bodies((x) => `new Body(${x.join(', ')})`)}];
}

function advance(b: StaticArray<Body>, dt: f64): void {
  const n = b.length;
  for (let i = 0; i < n; i++) {
    const p = b[i];
    for (let j = i + 1; j < n; j++) {
      const q = b[j];
      const dx = p.x - q.x;
      const dy = p.y - q.y;
      const dz = p.z - q.z;
      const d2 = dx * dx + dy * dy + dz * dz;
      const mag = dt / (d2 * Math.sqrt(d2));
      const mi = p.mass * mag;
      const mj = q.mass * mag;
      p.vx -= dx * mj;
      p.vy -= dy * mj;
      p.vz -= dz * mj;
      q.vx += dx * mi;
      q.vy += dy * mi;
      q.vz += dz * mi;
    }
  }
  for (let i = 0; i < n; i++) {
    const p = b[i];
    p.x += dt * p.vx;
    p.y += dt * p.vy;
    p.z += dt * p.vz;
  }
}

function energy(b: StaticArray<Body>): f64 {
  const n = b.length;
  let e: f64 = 0;
  for (let i = 0; i < n; i++) {
    const p = b[i];
    e += 0.5 * p.mass * (p.vx * p.vx + p.vy * p.vy + p.vz * p.vz);
    for (let j = i + 1; j < n; j++) {
      const q = b[j];
      const dx = p.x - q.x;
      const dy = p.y - q.y;
      const dz = p.z - q.z;
      e -= p.mass * q.mass / Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
  }
  return e;
}

export function run(n: i32): i32 {
  __collect();
  const b = bodies();
  for (let step = 0; step < n; step++) advance(b, 0.01);
  return i32(energy(b) * 1e9);
}
`,
  c: `
#include <math.h>
struct Body { double x, y, z, vx, vy, vz, mass; };

static __attribute__((noinline)) void advance(struct Body *b, int n, double dt) {
  for (int i = 0; i < n; i++) {
    for (int j = i + 1; j < n; j++) {
      double dx = b[i].x - b[j].x, dy = b[i].y - b[j].y, dz = b[i].z - b[j].z;
      double d2 = dx * dx + dy * dy + dz * dz;
      double mag = dt / (d2 * sqrt(d2));
      double mi = b[i].mass * mag, mj = b[j].mass * mag;
      b[i].vx -= dx * mj;
      b[i].vy -= dy * mj;
      b[i].vz -= dz * mj;
      b[j].vx += dx * mi;
      b[j].vy += dy * mi;
      b[j].vz += dz * mi;
    }
  }
  for (int i = 0; i < n; i++) {
    b[i].x += dt * b[i].vx;
    b[i].y += dt * b[i].vy;
    b[i].z += dt * b[i].vz;
  }
}

static double energy(const struct Body *b, int n) {
  double e = 0;
  for (int i = 0; i < n; i++) {
    e += 0.5 * b[i].mass * (b[i].vx * b[i].vx + b[i].vy * b[i].vy + b[i].vz * b[i].vz);
    for (int j = i + 1; j < n; j++) {
      double dx = b[i].x - b[j].x, dy = b[i].y - b[j].y, dz = b[i].z - b[j].z;
      e -= b[i].mass * b[j].mass / sqrt(dx * dx + dy * dy + dz * dz);
    }
  }
  return e;
}

int run(int n) {
  struct Body b[5] = {
  ${bodies((x) => `{${x.join(', ')}}`)}};
  for (int step = 0; step < n; step++) advance(b, 5, 0.01);
  return (int)(energy(b, 5) * 1e9);
}
`,
  js: `
function bodies() {
  return [
  ${bodies(([x, y, z, vx, vy, vz, m]) => `{ x: ${x!}, y: ${y!}, z: ${z!}, vx: ${vx!}, vy: ${vy!}, vz: ${vz!}, mass: ${m!} }`)}];
}

function advance(b, dt) {
  const n = b.length;
  for (let i = 0; i < n; i++) {
    const p = b[i];
    for (let j = i + 1; j < n; j++) {
      const q = b[j];
      const dx = p.x - q.x;
      const dy = p.y - q.y;
      const dz = p.z - q.z;
      const d2 = dx * dx + dy * dy + dz * dz;
      const mag = dt / (d2 * Math.sqrt(d2));
      const mi = p.mass * mag;
      const mj = q.mass * mag;
      p.vx -= dx * mj;
      p.vy -= dy * mj;
      p.vz -= dz * mj;
      q.vx += dx * mi;
      q.vy += dy * mi;
      q.vz += dz * mi;
    }
  }
  for (let i = 0; i < n; i++) {
    const p = b[i];
    p.x += dt * p.vx;
    p.y += dt * p.vy;
    p.z += dt * p.vz;
  }
}

function energy(b) {
  const n = b.length;
  let e = 0;
  for (let i = 0; i < n; i++) {
    const p = b[i];
    e += 0.5 * p.mass * (p.vx * p.vx + p.vy * p.vy + p.vz * p.vz);
    for (let j = i + 1; j < n; j++) {
      const q = b[j];
      const dx = p.x - q.x;
      const dy = p.y - q.y;
      const dz = p.z - q.z;
      e -= p.mass * q.mass / Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
  }
  return e;
}

function run(n) {
  const b = bodies();
  for (let step = 0; step < n; step++) advance(b, 0.01);
  return Math.trunc(energy(b) * 1e9);
}
`,
};
