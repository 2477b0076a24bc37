import { FREE_LISTS, FREE_LISTS_END } from '../../../spec/runtime-names.ts';

/** The JavaScript of loaders that is the same for all kernels. */

/** Pages that a WebAssembly memory may grow to, and fewer for engines that reserve so much address space. */
const MAX_PAGES = 65536;
const FEWER_PAGES = 16384;

/** How many calls may nest in a kernel, as in the virtual machine. */
const CALLS = 10_000;

export const RUNTIME_TEXT = `
const PAGE = 65536;
/** How many calls may nest. */
const CALLS = ${CALLS};

/** How a kernel ended that did what no program may do: \`trap\` names it, \`file\`, \`line\` and \`column\` say where. */
export class Trap extends Error {
  constructor(trap, place) {
    const { func, file, line, column } = place;
    super(TRAPS[trap] + ' (' + trap + '), in ' + func + (file ? ' at ' + file + ':' + line + ':' + column : ''));
    this.name = 'Trap';
    Object.assign(this, { trap, func, file, line, column });
  }
}

/**
 * Memory of tensors, by first fit. The kernels' own heap is a stretch behind them, which begins anew behind each further one;
 * between calls all of it is free.
 */
class Arena {
  #memory;
  #top;
  /** Free blocks in the order of their addresses. */
  #free = [];
  /** Stretches that the kernels' heap has had; the last is open. */
  #heaps;

  constructor(memory, top) {
    this.#memory = memory;
    this.#top = top;
    this.#heaps = [{ at: top.value >>> 0, end: 0 }];
  }

  get memory() {
    return this.#memory;
  }

  bytes(at, length) {
    return new Uint8Array(this.#memory.buffer, at, length);
  }

  /** Address of so many zero bytes. */
  allocate(length) {
    const bytes = Math.max(16, Math.ceil(length / 16) * 16);
    const i = this.#free.findIndex((f) => f.bytes >= bytes);
    if (i >= 0) {
      const found = this.#free[i];
      const { at } = found;
      found.at += bytes;
      found.bytes -= bytes;
      if (found.bytes === 0) this.#free.splice(i, 1);
      this.bytes(at, bytes).fill(0);
      return at;
    }
    const at = Math.ceil((this.#top.value >>> 0) / 16) * 16;
    const end = at + bytes;
    const missing = end - this.#memory.buffer.byteLength;
    if (missing > 0) {
      try {
        this.#memory.grow(Math.ceil(missing / PAGE));
      } catch {
        throw new RangeError('there is no memory left for ' + length + ' bytes');
      }
    }
    this.#heaps[this.#heaps.length - 1].end = at;
    this.#heaps.push({ at: end, end: 0 });
    this.#top.value = end | 0;
    return at;
  }

  free(at, length) {
    this.#give(at, Math.max(16, Math.ceil(length / 16) * 16));
  }

  #give(at, bytes) {
    let i = this.#free.findIndex((f) => f.at > at);
    if (i < 0) i = this.#free.length;
    const [before, after] = [this.#free[i - 1], this.#free[i]];
    const joins = after !== undefined && at + bytes === after.at;
    if (before !== undefined && before.at + before.bytes === at) {
      before.bytes += bytes + (joins ? after.bytes : 0);
      if (joins) this.#free.splice(i, 1);
    } else this.#free.splice(i, joins ? 1 : 0, { at, bytes: bytes + (joins ? after.bytes : 0) });
  }

  /** After a trap: the kernels' heap begins anew where it began last, and what it had before becomes memory for tensors. */
  reclaim() {
    this.bytes(${FREE_LISTS}, ${FREE_LISTS_END} - ${FREE_LISTS}).fill(0);
    const open = this.#heaps.pop();
    const top = this.#top.value >>> 0;
    this.bytes(open.at, top - open.at).fill(0);
    this.#top.value = open.at | 0;
    for (const { at, end } of this.#heaps) if (end > at) this.#give(at, end - at);
    this.#heaps = [open];
  }
}

/** A tensor in the module's memory: it stays there until \`free\`. */
class Tensor {
  #arena;
  #at;
  #bytes;

  constructor(arena, type, dims) {
    this.#arena = arena;
    this.type = type;
    this.dims = dims;
    this.#bytes = payloadBytes(type, dims);
    this.#at = arena.allocate(this.#bytes);
  }

  get address() {
    if (this.#at < 0) throw new TypeError('a tensor that was freed');
    return this.#at;
  }

  /** Its bytes, as the layout says. The view is valid until the memory grows. */
  payload() {
    return this.#arena.bytes(this.address, this.#bytes);
  }

  write(data, what = 'tensor') {
    writeTensor(this.type, this.dims, data, this.payload(), what);
  }

  read() {
    return readTensor(this.type, this.dims, this.payload());
  }

  free() {
    if (this.#at >= 0) this.#arena.free(this.#at, this.#bytes);
    this.#at = -1;
  }

  /** Throws unless a kernel of this very memory takes it for a parameter. */
  expect(arena, p, dims, what) {
    const { elem, layout, tile } = this.type;
    const same = elem === p.elem && layout === p.layout && tile === p.tile && this.#arena === arena;
    if (!same) throw new TypeError(what + ': a tensor of another ' + (this.#arena === arena ? 'type' : 'instance'));
    checkDims(this.dims, dims, what);
  }
}

function checkDims(given, dims, what) {
  if (given.length !== dims.length || given.some((d, i) => d !== dims[i])) {
    throw new TypeError(what + ': ' + given.join(' × ') + ', where ' + dims.join(' × ') + ' is expected');
  }
}

function checkSize(n, what) {
  if (!Number.isInteger(n) || n < 0 || n > 0x7fffffff) throw new TypeError(what + ': ' + String(n) + ' is no size');
  return n;
}

/** What the names of sizes stand for in one call: from tensors with dimensions, then from lengths that leave one unknown. */
function sizesOf(kernel, name, given, options) {
  const sizes = new Map(Object.entries(options.sizes ?? {}));
  for (const [size, n] of sizes) checkSize(n, name + ': ' + size);
  for (const p of kernel.params) if (p.value !== undefined) sizes.set(p.name, p.value);
  const known = (d) => (typeof d === 'number' ? d : sizes.get(d));
  const open = [];
  const take = (p, arg) => {
    const what = name + ': ' + p.name;
    if (arg === null || typeof arg !== 'object') throw new TypeError(what + ': a tensor or array is expected');
    if (arg.dims === undefined) {
      // Bytes of a packed layout do not tell where rows end.
      if (!(LAYOUTS[p.layout] && arg instanceof Uint8Array)) open.push({ p, length: arg.length });
      return;
    }
    if (arg.dims.length !== p.dims.length) throw new TypeError(what + ': ' + p.dims.length + ' dimensions are expected');
    p.dims.forEach((d, i) => {
      checkSize(arg.dims[i], what);
      if (known(d) === undefined) sizes.set(d, arg.dims[i]);
    });
    checkDims(arg.dims, p.dims.map(known), what);
  };
  kernel.args.forEach((at, i) => kernel.params[at].is === 'tensor' && take(kernel.params[at], given[i]));
  for (const p of kernel.params) if (p.use === 'out' && options.out?.[p.name]) take(p, options.out[p.name]);
  for (let found = true; found; ) {
    found = false;
    for (const { p, length } of open) {
      const missing = p.dims.filter((d) => known(d) === undefined);
      if (missing.length !== 1) continue;
      const rest = p.dims.reduce((n, d) => n * (known(d) ?? 1), 1);
      if (rest === 0 || length % rest !== 0) continue;
      sizes.set(missing[0], length / rest);
      found = true;
    }
  }
  for (const p of kernel.params) {
    for (const d of p.dims ?? []) {
      if (known(d) === undefined) {
        throw new TypeError(name + ': ' + d + ' is not known: give { data, dims } for ' + p.name + ', or { sizes: { ' + d + ' } }');
      }
    }
  }
  return sizes;
}

/** Throws unless an array has just the room for a tensor. */
function checkRoom(target, { type, dims }, what) {
  const bytes = LAYOUTS[type.layout] && target instanceof Uint8Array;
  const wanted = bytes ? payloadBytes(type, dims) : dims.reduce((n, d) => n * d, 1);
  if (target.length !== wanted) {
    throw new TypeError(what + ': ' + target.length + ' elements for dimensions ' + dims.join(' × '));
  }
}

/** What a caller's array takes of a tensor. */
function copyInto(target, tensor) {
  const { type } = tensor;
  if (LAYOUTS[type.layout] && target instanceof Uint8Array) target.set(tensor.payload());
  else if (ELEMENTS[type.elem].fromFloat && target instanceof Uint16Array) {
    target.set(new Uint16Array(tensor.payload().slice().buffer));
  } else {
    const data = tensor.read();
    if (target.constructor === data.constructor) target.set(data);
    else for (let i = 0; i < data.length; i++) target[i] = data[i];
  }
  return target;
}

/** Functions of one kernel of an instance. */
function kernelOf(instance, name, kernel) {
  const { arena, entries, places } = instance;
  const entry = entries[name];
  const { params, args, outputs, results } = kernel;
  const position = params.map((_, i) => args.indexOf(i));
  const place = { func: name, ...placeOf(kernel.span) };

  /** The values of the parameters; \`tensors\` takes the tensors among them and \`made\` those that are of this call alone. */
  const valuesOf = (given, options, tensors, made) => {
    const sizes = sizesOf(kernel, name, given, options);
    return params.map((p, i) => {
      const what = name + ': ' + p.name;
      if (p.is === 'size') return sizes.get(p.name);
      if (p.is === 'scalar') return scalarIn(p.type, given[position[i]], what);
      const dims = p.dims.map((d) => (typeof d === 'number' ? d : sizes.get(d)));
      const arg = p.use === 'out' ? options.out?.[p.name] : given[position[i]];
      if (arg instanceof Tensor) {
        arg.expect(arena, p, dims, what);
        tensors[i] = arg;
      } else {
        tensors[i] = new Tensor(arena, p, dims);
        made.push(tensors[i]);
        if (p.use !== 'out') tensors[i].write(arg.data ?? arg, what);
        else if (arg) checkRoom(arg.data ?? arg, tensors[i], what);
      }
      return tensors[i].address;
    });
  };

  const trapped = (e) => {
    const depth = e instanceof RangeError && /call stack|recursion/i.test(e.message);
    const memory = e instanceof WebAssembly.RuntimeError && /memory|bounds/i.test(e.message);
    if (!depth && !memory && !(e instanceof Trap)) return e;
    arena.reclaim();
    return e instanceof Trap ? e : new Trap(depth ? 'stack' : 'memory', place);
  };

  const resultOf = (returned, i) => scalarOut(results[i], results.length === 1 ? returned : returned[i]);

  const run = (...given) => {
    const options = given[args.length] ?? {};
    const tensors = [];
    const made = [];
    try {
      const values = valuesOf(given, options, tensors, made);
      let returned;
      try {
        returned = entry(...values, CALLS);
      } catch (e) {
        throw trapped(e);
      }
      args.forEach((at, i) => {
        const arg = given[i];
        if (params[at].use === 'inout' && !(arg instanceof Tensor)) copyInto(arg.data ?? arg, tensors[at]);
      });
      const out = outputs.map((o) => {
        if (o.result !== undefined) return resultOf(returned, o.result);
        const into = options.out?.[o.name];
        if (into instanceof Tensor) return into;
        return into ? copyInto(into.data ?? into, tensors[o.param]) : tensors[o.param].read();
      });
      if (out.length < 2) return out[0];
      return Object.fromEntries(outputs.map((o, i) => [o.name, out[i]]));
    } finally {
      for (const t of made) t.free();
    }
  };

  /** As \`run\` on tensors that stay where they are; what is left of a call is that of the kernel. */
  const prepare = (...given) => {
    const options = given[args.length] ?? {};
    const tensors = [];
    const made = [];
    let values;
    try {
      values = valuesOf(given, options, tensors, made);
    } finally {
      for (const t of made) t.free();
    }
    if (made.length > 0) {
      throw new TypeError(name + '.prepare takes tensors of the instance, also for what it gives: { out: { … } }');
    }
    const bound = entry.bind(undefined, ...values, CALLS);
    const scalars = outputs.filter((o) => o.result !== undefined);
    const finish = (returned) =>
      scalars.length === 1
        ? resultOf(returned, scalars[0].result)
        : Object.fromEntries(scalars.map((o) => [o.name, resultOf(returned, o.result)]));
    return scalars.length === 0
      ? () => {
          try {
            bound();
          } catch (e) {
            throw trapped(e);
          }
        }
      : () => {
          let returned;
          try {
            returned = bound();
          } catch (e) {
            throw trapped(e);
          }
          return finish(returned);
        };
  };

  /** By parameter: puts a tensor for it into the memory. Without data it is of zeros. */
  const tensor = Object.fromEntries(
    params
      .filter((p) => p.is === 'tensor')
      .map((p) => [
        p.name,
        (data, dims = p.dims) => {
          const what = name + '.tensor.' + p.name;
          const all = dims.map((d) => checkSize(d, what));
          checkDims(all, p.dims.map((d, i) => (typeof d === 'number' ? d : all[i])), what);
          const made = new Tensor(arena, p, all);
          try {
            if (data !== undefined) made.write(data, what);
            else if (LAYOUTS[p.layout]) made.payload().fill(LAYOUTS[p.layout].zero);
          } catch (e) {
            made.free();
            throw e;
          }
          return made;
        },
      ]),
  );
  return Object.assign(run, { prepare, tensor });
}

function placeOf(span) {
  return span ? { file: FILES[span[0]], line: span[1], column: span[2] } : {};
}

/** The module's bytes by a URL, a response or themselves, compiled. */
async function compiled(source) {
  if (source instanceof WebAssembly.Module) return source;
  let from = source;
  if (from instanceof URL || typeof from === 'string') {
    const url = new URL(from, import.meta.url);
    if (url.protocol === 'file:') {
      const fs = 'node:fs/promises'; // in a variable, so that bundlers for browsers do not follow it
      const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ fs);
      return WebAssembly.compile(await readFile(url));
    }
    from = await fetch(url);
  }
  if (typeof Response !== 'undefined' && from instanceof Response) {
    if (!from.ok) throw new Error(from.url + ': ' + from.status + ' ' + from.statusText);
    const type = from.headers.get('content-type') ?? '';
    return type.startsWith('application/wasm') ? WebAssembly.compileStreaming(from) : WebAssembly.compile(await from.arrayBuffer());
  }
  return WebAssembly.compile(from);
}

/** A memory for a module that wants so many pages at first. */
function memoryOf(initial) {
  try {
    return new WebAssembly.Memory({ initial, maximum: ${MAX_PAGES} });
  } catch {
    // Engines reserve address space for the most a memory may grow to.
    return new WebAssembly.Memory({ initial, maximum: ${FEWER_PAGES} });
  }
}

function instanceOf(module, places, heapTop) {
  const memory = memoryOf(PAGES);
  const raise = (trap, site) => {
    const [, func, ...span] = places[site];
    throw new Trap(trap, { func, ...placeOf(span.length > 0 ? span : undefined) });
  };
  const trinity = {
    memory,
    trap: (site) => raise(places[site][0], site),
    stack: () => {
      throw new RangeError('call stack');
    },
    grow: (bytes, site) => {
      const before = memory.buffer.byteLength;
      try {
        memory.grow(Math.ceil((bytes >>> 0) / PAGE));
      } catch {
        raise('memory', site);
      }
      return before;
    },
  };
  const entries = new WebAssembly.Instance(module, { trinity }).exports;
  const top = heapTop === undefined ? { value: HEAP_BASE } : entries[heapTop];
  return { entries, places, arena: new Arena(memory, top) };
}
`;
