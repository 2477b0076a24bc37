import type { Type } from '../../spec/abi.ts';
import { flatten } from '../../spec/layout.ts';
import { floatText, HOST_MODULE, packText } from '../../spec/host-services.ts';
import type { HostServiceName } from '../../spec/host-services.ts';
import type { HostFunc, RegValue } from '../engine.ts';
import type { TbcImport } from '../module.ts';
import { AbiError } from './errors.ts';
import type { HostValue, Values } from './values.ts';

/** An embedder's function: arguments and result are values of its signature's types. */
export type HostFunction = (...args: never[]) => unknown;
export type Imports = Readonly<Record<string, Readonly<Record<string, HostFunction>>>>;

/** What the services of the namespace `trinity` do, by their names in spec/host-services.ts. */
export interface Services {
  print(text: string): void;
  trapText(text: string): void;
}

/**
 * The host function of an import, with its values converted. Arguments are borrowed, results owned by the caller;
 * a function with `inout` parameters gives an array: its result, then the new values.
 */
export function hostFunc(imp: TbcImport, imports: Imports, services: Services, values: () => Values): HostFunc {
  const name = `${imp.module}.${imp.name}`;
  const f = imp.module === HOST_MODULE ? service(imp.name, services) : granted(imports, imp.module, imp.name);
  if (typeof f !== 'function') throw new AbiError(name, 'the module imports this function; none was given');
  const { params, result } = imp.signature;
  const inout = params.filter((p) => p.inout);
  return (args) => {
    const convert = values();
    let at = 0;
    const given = params.map((p): HostValue => {
      const parts = args.slice(at, (at += flatten(p.type).length));
      const v = convert.fromComponents(parts, p.type);
      // The old value of an `inout` parameter came owned; the host's copy and then the new value take its place.
      if (p.inout) convert.drop(parts, p.type);
      return v;
    });
    const got = f(...(given as never[]));
    // Where no value is expected, whatever a host function happens to give is ignored.
    if (inout.length === 0 && result.kind === 'tuple' && result.items.length === 0) return [];
    const outputs: readonly unknown[] = inout.length === 0 ? [got] : Array.isArray(got) ? got : [];
    if (outputs.length !== inout.length + 1)
      throw new AbiError(name, `an array of the result and ${inout.length} inout values is expected`);
    const shapes = new Map<string, number>();
    const types: readonly Type[] = [result, ...inout.map((p) => p.type)];
    const out: RegValue[] = [];
    types.forEach((t, i) => out.push(...convert.toComponents(outputs[i], t, `result of ${name}`, shapes)));
    return out;
  };
}

/** What the embedder gave under these names, and nothing that every object has: a module may ask for any name. */
function granted(imports: Imports, module: string, name: string): HostFunction | undefined {
  const space = Object.hasOwn(imports, module) ? imports[module] : undefined;
  return space && Object.hasOwn(space, name) ? space[name] : undefined;
}

function service(name: string, services: Services): HostFunction | undefined {
  const table: Record<HostServiceName, HostFunction> = {
    print: (text: string) => services.print(text),
    trap_text: (text: string) => services.trapText(text),
    f64_text: (x: number) => packText(floatText(x, 'f64')),
    f32_text: (x: number) => packText(floatText(x, 'f32')),
  };
  return Object.hasOwn(table, name) ? table[name as HostServiceName] : undefined;
}
