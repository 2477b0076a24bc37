import type { Type } from '../../spec/abi.ts';
import type * as ast from '../syntax/ast.ts';
import type { Body } from './analysis.ts';
import { visibleNames } from './modules.ts';
import { checkIndices, partType } from './tensors.ts';
import type { Local, TPlace, TStep } from './tree.ts';
import { ERR, show } from './types.ts';

/** Assignable places: a mutable variable, then fields and indexes. Undefined: none (reported). */
export function place(b: Body, e: ast.Expr, use: 'write' | 'update' | 'inout'): TPlace | undefined {
  if (b.kernel) {
    b.p.report('E0607', e.span, {});
    return undefined;
  }
  const path: TStep[] = [];
  const found = walk(b, e, path, use === 'write' && e.kind === 'name');
  if (!found) return undefined;
  const { local, type } = found;
  if (!local.mutable) {
    const hint = b.scope.find(local.name)?.role === 'param' ? 'parameter' : undefined;
    b.p.report('E0217', e.span, { name: local.name }, { related: [{ span: local.span, note: 'declared' }], hint });
    return undefined;
  }
  return { local, path, type, span: e.span };
}

function walk(b: Body, e: ast.Expr, path: TStep[], plainWrite: boolean): { local: Local; type: Type } | undefined {
  switch (e.kind) {
    case 'name': {
      const binding = b.scope.find(e.name.text);
      if (!binding) {
        if (visibleNames(b.p, b.module).includes(e.name.text)) b.p.report('E0215', e.span);
        else b.unknownName(e.name.text, e.span, () => b.scope.all());
        return undefined;
      }
      // Writing alone is no use: a variable that is only written is still worth a warning.
      if (!plainWrite) binding.used = true;
      return binding.local.type === ERR ? undefined : { local: binding.local, type: binding.local.type };
    }
    case 'field':
    case 'tupleField': {
      const base = walk(b, e.base, path, false);
      if (!base) return undefined;
      const { type } = base;
      let index = -1;
      let part: Type | undefined;
      if (e.kind === 'field' && type.kind === 'struct') {
        index = type.fields.findIndex((f) => f.name === e.name.text);
        part = type.fields[index]?.type;
      } else if (e.kind === 'tupleField' && type.kind === 'tuple') {
        index = e.index;
        part = type.items[index];
      }
      if (!part) {
        if (e.kind === 'field' && type.kind === 'struct') b.p.unknownField(e.name, type);
        else {
          const name = e.kind === 'field' ? e.name.text : String(e.index);
          b.p.report('E0208', e.kind === 'field' ? e.name.span : e.span, { name, type: show(type) });
        }
        return undefined;
      }
      if (part === ERR) return undefined;
      path.push({ kind: 'field', index, type: part });
      return { local: base.local, type: part };
    }
    case 'index': {
      const base = walk(b, e.base, path, false);
      if (!base) return undefined;
      if (base.type.kind !== 'tensor') {
        b.p.report('E0329', e.span, { type: show(base.type) });
        return undefined;
      }
      if (e.indices.some((i) => i.kind === 'range')) {
        b.p.report('E0215', e.span);
        return undefined;
      }
      const indices = checkIndices(b, base.type, e);
      if (!indices) return undefined;
      const type = partType(b, base.type, indices.length);
      // `x[i][j]` is the place `x[i, j]`.
      const last = path[path.length - 1];
      const within = e.base.kind === 'index' && last?.kind === 'index' && last.rest > 0;
      const rest = base.type.dims.length - indices.length;
      if (within) path[path.length - 1] = { kind: 'index', indices: [...last.indices, ...indices], rest, type };
      else path.push({ kind: 'index', indices, rest, type });
      return { local: base.local, type };
    }
    case 'error':
      return undefined;
    default:
      b.p.report('E0215', e.span);
      return undefined;
  }
}
