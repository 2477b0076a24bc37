import type { Signature } from '../../compiler/ir/types.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { TbcFunc, TbcImport, TbcModule } from '../module.ts';

/** Namespace of the imports that stand for kernels on a device. */
export const DEVICE_MODULE = 'trinity.device';

/** A kernel that left the module. */
export interface MovedKernel {
  /** Its name in the program. */
  readonly name: string;
  /** Name of its scalar form, as trap frames show it. */
  readonly func: string;
  /** Index of its scalar form where that was kept, for what the device cannot do. */
  readonly kept: number | undefined;
}

/** A module whose kernels are imports: what engines run. Indices of functions are those of the module it was made from. */
export interface MovedModule {
  readonly module: TbcModule;
  /** In the order of the imports, which follow the module's own. */
  readonly kernels: readonly MovedKernel[];
}

/**
 * Makes an import of each function that is a kernel's scalar form. Kernels that were inlined into their callers stay where they
 * are. `keep`: their code stays in the module, as functions after all others.
 */
export function moveKernels(source: TbcModule, keep = false): MovedModule {
  const known = new Set(source.kernels.map((k) => k.name));
  const moved = new Set(
    source.funcs.filter(
      (f) => f.imported < 0 && f.partOf === undefined && f.kernel !== undefined && known.has(f.kernel),
    ),
  );
  const names = new Set([...moved].map((f) => f.name));
  const funcs: TbcFunc[] = [];
  const keptFuncs: TbcFunc[] = [];
  const imports: TbcImport[] = [...source.imports];
  const kernels: MovedKernel[] = [];
  source.funcs.forEach((f, index) => {
    if (!moved.has(f)) {
      // The rounds of a loop that is gone are of no use to threads.
      funcs.push(!keep && f.partOf !== undefined && names.has(f.partOf) ? { ...f, partOf: undefined } : f);
      return;
    }
    funcs.push({ ...importOf(f, imports.length), name: keep ? `${DEVICE_MODULE}.${f.name}` : f.name });
    imports.push({ func: index, module: DEVICE_MODULE, name: f.kernel!, signature: signatureOf(f) });
    const kept = keep ? source.funcs.length + keptFuncs.push(f) - 1 : undefined;
    kernels.push({ name: f.kernel!, func: f.name, kept });
  });
  return { module: { ...source, funcs: [...funcs, ...keptFuncs], imports }, kernels };
}

function importOf(f: TbcFunc, imported: number): TbcFunc {
  return {
    ...f,
    imported,
    paramNames: f.params.map(() => ''),
    registers: [],
    code: new Int16Array(0),
    spans: new Int32Array(0),
    inlined: [],
    names: [],
    span: NO_SPAN,
    kernel: undefined,
    inline: undefined,
  };
}

/** Of scalars alone: addresses are u32. */
function signatureOf(f: TbcFunc): Signature {
  const items = f.results.map((name: ScalarType) => ({ kind: 'scalar', name }) as const);
  return {
    params: f.params.map((name, i) => ({
      name: f.paramNames[i]!,
      type: { kind: 'scalar', name } as const,
      inout: false,
    })),
    result: items.length === 1 ? items[0]! : { kind: 'tuple', items },
  };
}
