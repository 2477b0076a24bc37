import { NO_TRAP, TRAP_SITES } from '../gpu/plan.ts';
import { CALL_BINDING, FIRST_MEMORY, LANES_OF_A_GROUP, STATUS_BINDING } from './shader.ts';

/** The JavaScript of generated ES modules that is the same for all kernels. */
export const RUNTIME_TEXT = `
/** How a kernel ended that did what no program may do: \`trap\` names it, \`file\`, \`line\` and \`column\` say where. */
export class Trap extends Error {
  constructor([trap, func, file, line, column]) {
    const at = file === undefined ? '' : ' at ' + FILES[file] + ':' + line + ':' + column;
    super(TRAPS[trap] + ' (' + trap + '), in ' + func + at);
    this.name = 'Trap';
    Object.assign(this, { trap, func, file: FILES[file], line, column });
  }
}

// Constants of the WebGPU API, so that nothing of it is asked for before a kernel is made.
const COPY_SRC = 4;
const COPY_DST = 8;
const UNIFORM = 64;
const STORAGE = 128;
const MAP_READ = 1;

const words = (bytes) => Math.max(4, Math.ceil(bytes / 4) * 4);

/** A tensor in the device's memory: it stays there until \`free\`. */
class Tensor {
  #device;
  #bytes;

  constructor(device, type, dims) {
    this.#device = device;
    this.type = type;
    this.dims = dims;
    this.#bytes = payloadBytes(type, dims);
    this.buffer = device.createBuffer({ size: words(this.#bytes), usage: STORAGE | COPY_SRC | COPY_DST });
  }

  write(data, what = 'tensor') {
    const payload = new Uint8Array(words(this.#bytes));
    writeTensor(this.type, this.dims, data, payload.subarray(0, this.#bytes), what);
    this.#device.queue.writeBuffer(this.buffer, 0, payload);
  }

  /** Fills it with zeros, as its layout has them. */
  clear() {
    const payload = new Uint8Array(words(this.#bytes)).fill(LAYOUTS[this.type.layout]?.zero ?? 0);
    this.#device.queue.writeBuffer(this.buffer, 0, payload);
  }

  /** The bytes of the payload, as the layout says. */
  async payload() {
    const staging = this.#device.createBuffer({ size: this.buffer.size, usage: MAP_READ | COPY_DST });
    const encoder = this.#device.createCommandEncoder();
    encoder.copyBufferToBuffer(this.buffer, 0, staging, 0, this.buffer.size);
    this.#device.queue.submit([encoder.finish()]);
    try {
      await staging.mapAsync(MAP_READ);
      return new Uint8Array(staging.getMappedRange().slice(0, this.#bytes));
    } finally {
      staging.destroy();
    }
  }

  async read() {
    return readTensor(this.type, this.dims, await this.payload());
  }

  free() {
    this.buffer.destroy();
  }

  /** Throws unless a kernel of this device takes it for a parameter. */
  expect(device, p, what) {
    const { elem, layout, tile } = this.type;
    const same = elem === p.elem && layout === p.layout && tile === p.tile && this.#device === device;
    if (!same) throw new TypeError(what + ': a tensor of another ' + (this.#device === device ? 'type' : 'device'));
    checkDims(this.dims, p.dims, what);
  }
}

function checkDims(given, dims, what) {
  if (given.length !== dims.length || given.some((d, i) => d !== dims[i])) {
    throw new TypeError(what + ': ' + given.join(' × ') + ', where ' + dims.join(' × ') + ' is expected');
  }
}

/** What a caller's array takes of a tensor. */
function copyInto(target, type, dims, payload) {
  if (LAYOUTS[type.layout] && target instanceof Uint8Array) target.set(payload);
  else if (ELEMENTS[type.elem].fromFloat && target instanceof Uint16Array) target.set(new Uint16Array(payload.slice().buffer));
  else {
    const data = readTensor(type, dims, payload);
    if (target.constructor === data.constructor) target.set(data);
    else for (let i = 0; i < data.length; i++) target[i] = data[i];
  }
  return target;
}

/** What a scalar's bytes in the device's memory say. */
function scalarAt(name, view, at) {
  const { kind, machine } = SCALARS[name];
  if (kind === 'float') return STORED[name] === 8 ? view.getFloat64(at, true) : view.getFloat32(at, true);
  if (machine === 'i64') return scalarOut(name, view.getBigInt64(at, true));
  const bits = STORED[name] === 1 ? view.getInt8(at) : STORED[name] === 2 ? view.getInt16(at, true) : view.getInt32(at, true);
  return scalarOut(name, kind === 'unsigned' && STORED[name] < 4 ? bits & (256 ** STORED[name] - 1) : bits);
}

function putScalar(name, view, at, value) {
  if (typeof value === 'bigint') view.setBigInt64(at, value, true);
  else if (SCALARS[name].kind === 'float' && STORED[name] === 8) view.setFloat64(at, value, true);
  else if (SCALARS[name].kind === 'float') view.setFloat32(at, value, true);
  else view.setInt32(at, value, true);
}

/** The shader's text for a device. */
function sourceOf(device, kernel) {
  const info = device.adapterInfo;
  const lanes = device.features.has('subgroups') && (info?.subgroupMinSize ?? 0) >= ${LANES_OF_A_GROUP};
  const code = (lanes && kernel.subgroups) || kernel.code;
  if (!kernel.dot4 || globalThis.navigator?.gpu?.wgslLanguageFeatures?.has('packed_4x8_integer_dot_product')) return code;
  return code.replace(DOT4.requires, '').replace(DOT4.native, DOT4.portable);
}

/** A kernel of a device: a function that runs it. */
async function kernelOf(device, name, kernel) {
  const { params, memory, scalars, results, outputs, dispatches } = kernel;
  for (const [limit, least] of Object.entries(kernel.limits)) {
    if (device.limits[limit] < least) {
      throw new Error(name + ' needs a device whose ' + limit + ' is ' + least + '; ask for it by requiredLimits');
    }
  }
  const module = device.createShaderModule({ code: sourceOf(device, kernel) });
  const steps = await Promise.all(
    dispatches.map(async ({ entry, grid, uses }) => {
      const entries = uses.map(([index, written]) => ({
        binding: ${FIRST_MEMORY} + index,
        visibility: 4,
        buffer: { type: written ? 'storage' : 'read-only-storage' },
      }));
      if (kernel.status > 0) entries.push({ binding: ${STATUS_BINDING}, visibility: 4, buffer: { type: 'storage' } });
      if (kernel.call > 0) entries.push({ binding: ${CALL_BINDING}, visibility: 4, buffer: { type: 'uniform' } });
      const layout = device.createBindGroupLayout({ entries });
      const pipeline = await device.createComputePipelineAsync({
        layout: device.createPipelineLayout({ bindGroupLayouts: [layout] }),
        compute: { module, entryPoint: entry },
      });
      return { grid, uses, layout, pipeline };
    }),
  );
  const buffer = (size, usage) => device.createBuffer({ size: words(size), usage });
  const own = memory.map(() => undefined);
  /** The kernel's own buffer for a parameter whose caller has none, and for scratch. */
  const ownBuffer = (i) => (own[i] ??= buffer(memory[i].bytes, STORAGE | COPY_SRC | COPY_DST));
  const status = kernel.status > 0 ? buffer(4 * kernel.status, STORAGE | COPY_SRC | COPY_DST) : undefined;
  const call = kernel.call > 0 ? buffer(kernel.call, UNIFORM | COPY_DST) : undefined;
  const indexOf = new Map(memory.flatMap((m, i) => (m.param === undefined ? [] : [[m.param, i]])));

  const run = async (given = {}, { out = {} } = {}) => {
    const known = new Set(params.filter((p) => p.use !== 'out').map((p) => p.name));
    for (const key of Object.keys(given)) if (!known.has(key)) throw new TypeError(name + ': there is no argument ' + key);
    const buffers = memory.map((m, i) => (m.param === undefined ? ownBuffer(i) : undefined));
    const taken = new Set();
    const writes = [];
    params.forEach((p, n) => {
      const what = name + ': ' + p.name;
      if (p.is === 'size' && given[p.name] !== undefined && given[p.name] !== p.value) throw new TypeError(what + ' is ' + p.value);
      if (p.is !== 'tensor') return;
      const i = indexOf.get(n);
      const arg = p.use === 'out' ? out[p.name] : given[p.name];
      if (p.use !== 'out' && (arg === null || typeof arg !== 'object')) throw new TypeError(what + ': a tensor or array is expected');
      if (arg instanceof Tensor) {
        arg.expect(device, p, what);
        if (p.use !== 'in' && taken.has(arg)) throw new TypeError(what + ': a tensor that the call uses otherwise, too');
        taken.add(arg);
        buffers[i] = arg.buffer;
        return;
      }
      buffers[i] = ownBuffer(i);
      if (p.use === 'out') return;
      const { bytes } = memory[i];
      const payload = new Uint8Array(words(bytes));
      if (arg.dims) checkDims(arg.dims, p.dims, what);
      writeTensor(p, p.dims, arg.data ?? arg, payload.subarray(0, bytes), what);
      writes.push(() => device.queue.writeBuffer(buffers[i], 0, payload));
    });
    const uniform = new DataView(new ArrayBuffer(kernel.call));
    for (const { param, offset } of scalars) {
      const { name: scalar, type } = params[param];
      putScalar(type, uniform, offset, scalarIn(type, given[scalar], name + ': ' + scalar));
    }
    // Nothing below waits before the work is sent, so that calls follow one another in the order in which they are made.
    for (const write of writes) write();
    if (call) device.queue.writeBuffer(call, 0, uniform.buffer);
    if (status) device.queue.writeBuffer(status, 0, new Uint32Array(kernel.status).fill(${NO_TRAP}));
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    for (const { grid, uses, layout, pipeline } of steps) {
      if (grid[0] === 0) continue;
      const entries = uses.map(([index]) => ({ binding: ${FIRST_MEMORY} + index, resource: { buffer: buffers[index] } }));
      if (status) entries.push({ binding: ${STATUS_BINDING}, resource: { buffer: status } });
      if (call) entries.push({ binding: ${CALL_BINDING}, resource: { buffer: call } });
      pass.setPipeline(pipeline);
      pass.setBindGroup(0, device.createBindGroup({ layout, entries }));
      pass.dispatchWorkgroups(grid[0], grid[1]);
    }
    pass.end();
    // What the caller gets lies behind one another in one buffer.
    const places = [];
    let size = 0;
    const fetch = (from, offset, bytes) => {
      places.push({ from, offset, bytes: words(bytes), at: size });
      size += words(bytes);
      return size - words(bytes);
    };
    const trapAt = status ? fetch(status, 4 * kernel.status - 4, 4) : undefined;
    const resultAt = results.map((r) => fetch(buffers[r.memory], r.offset, 8));
    const tensorAt = params.map((p, n) => {
      const i = indexOf.get(n);
      const arg = p.use === 'out' ? out[p.name] : given[p.name];
      const wanted = p.is === 'tensor' && p.use !== 'in' && !(arg instanceof Tensor);
      return wanted ? fetch(buffers[i], 0, memory[i].bytes) : undefined;
    });
    const staging = size > 0 ? buffer(size, MAP_READ | COPY_DST) : undefined;
    for (const { from, offset, bytes, at } of places) encoder.copyBufferToBuffer(from, offset, staging, at, bytes);
    device.queue.submit([encoder.finish()]);
    if (!staging) {
      await device.queue.onSubmittedWorkDone();
      return undefined;
    }
    let got;
    try {
      await staging.mapAsync(MAP_READ);
      got = staging.getMappedRange().slice(0);
    } finally {
      staging.destroy();
    }
    const view = new DataView(got);
    if (trapAt !== undefined && view.getUint32(trapAt, true) !== ${NO_TRAP}) {
      throw new Trap(kernel.places[view.getUint32(trapAt, true) % ${TRAP_SITES}]);
    }
    const payloadOf = (n) => new Uint8Array(got, tensorAt[n], memory[indexOf.get(n)].bytes);
    params.forEach((p, n) => {
      if (p.use !== 'inout' || given[p.name] instanceof Tensor) return;
      copyInto(given[p.name].data ?? given[p.name], p, p.dims, payloadOf(n));
    });
    const made = outputs.map((o) => {
      if (o.result !== undefined) return scalarAt(results[o.result].type, view, resultAt[o.result]);
      const into = out[o.name];
      if (into instanceof Tensor) return into;
      const p = params[o.param];
      return into ? copyInto(into, p, p.dims, payloadOf(o.param)) : readTensor(p, p.dims, payloadOf(o.param));
    });
    return made.length < 2 ? made[0] : Object.fromEntries(outputs.map((o, i) => [o.name, made[i]]));
  };

  /** By parameter: a tensor for it in the device's memory. Without data it is of zeros. */
  const tensor = Object.fromEntries(
    params
      .filter((p) => p.is === 'tensor')
      .map((p) => [
        p.name,
        (data) => {
          const made = new Tensor(device, p, p.dims);
          if (data === undefined) made.clear();
          else made.write(data, name + '.tensor.' + p.name);
          return made;
        },
      ]),
  );
  return Object.assign(run, { tensor });
}
`;
