import { Builder } from '../ir/builder.ts';
import { makeFunc } from '../ir/create.ts';
import type { Data, Func, Module, Value } from '../ir/types.ts';
import { flatten, IMMORTAL } from '../../spec/layout.ts';
import type { HostServiceName } from '../../spec/host-services.ts';
import { HOST_MODULE, HOST_SERVICES } from '../../spec/host-services.ts';
import { FREE_LISTS_END } from '../../spec/runtime-names.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { TFunc, TKernel, TProgram } from '../sema/tree.ts';

/** What the lowering of one module shares: the module, its data, and the support functions made so far. */
export class Context {
  readonly module: Module;
  readonly funcs = new Map<string, TFunc>();
  readonly kernels = new Map<string, TKernel>();
  readonly #texts = new Map<string, number>();
  readonly #blocks = new Map<number, Data[]>();
  #dataEnd = FREE_LISTS_END;

  constructor(module: Module, program: TProgram) {
    this.module = module;
    for (const f of program.funcs) this.funcs.set(f.name, f);
    for (const k of program.kernels) this.kernels.set(k.name, k);
  }

  /** First address after the data. */
  get dataEnd(): number {
    return this.#dataEnd;
  }

  /**
   * The name of a support function, made at its first use: `build` appends the body, and its values are returned
   * unless it ended the function itself; `blocks` is what the function does to the heap's blocks.
   */
  support(
    name: string,
    params: readonly ScalarType[],
    results: readonly ScalarType[],
    blocks: Func['blocks'],
    build: (b: Builder, params: Value[]) => Value[] | void,
  ): string {
    if (this.module.funcs.has(name)) return name;
    const func = makeFunc(
      name,
      params.map((type) => ({ type })),
      results,
    );
    func.blocks = blocks;
    this.module.funcs.set(name, func);
    const b = new Builder(func);
    const values = build(b, func.params);
    if (b.reachable) b.return(values ?? []);
    return name;
  }

  /** The function of a host service, imported at its first use. */
  host(name: HostServiceName): string {
    const func = `${HOST_MODULE}.${name}`;
    if (this.module.funcs.has(func)) return func;
    const service = HOST_SERVICES[name];
    const params = service.params.map((p) => ({ name: p.name, type: p.type, inout: false }));
    const types = params.flatMap((p) => flatten(p.type)).map((type) => ({ type }));
    this.module.funcs.set(func, makeFunc(func, types, flatten(service.result), { body: false }));
    this.module.imports.push({ func, module: HOST_MODULE, name, signature: { params, result: service.result } });
    return func;
  }

  /** Handle of an immortal str block. */
  text(value: string): number {
    const known = this.#texts.get(value);
    if (known !== undefined) return known;
    const bytes = new TextEncoder().encode(value);
    const handle = this.block([bytes.length], 16, bytes);
    this.#texts.set(value, handle);
    return handle;
  }

  /** Handle of an immortal block with the words after its capacity (dimensions or a tag) and payload. Equal blocks are one. */
  block(words: readonly number[], header: number, payload: Uint8Array): number {
    const capacity = (payload.length + 15) & ~15;
    const bytes = new Uint8Array(header + capacity);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, IMMORTAL, true);
    view.setUint32(4, capacity, true);
    words.forEach((w, i) => view.setInt32(8 + 4 * i, w, true));
    bytes.set(payload, header);
    const key = hash(bytes);
    const alike = this.#blocks.get(key) ?? [];
    const known = alike.find((d) => sameBytes(d.bytes, bytes));
    if (known) return known.address;
    const address = this.#dataEnd;
    const data = { address, bytes };
    this.module.data.push(data);
    this.#blocks.set(key, [...alike, data]);
    this.#dataEnd = (address + bytes.length + 15) & ~15;
    return address;
  }
}

function hash(bytes: Uint8Array): number {
  let h = 0;
  for (const x of bytes) h = (Math.imul(h, 31) + x) | 0;
  return h;
}

function sameBytes(x: Uint8Array, y: Uint8Array): boolean {
  return x.length === y.length && x.every((v, i) => v === y[i]);
}
