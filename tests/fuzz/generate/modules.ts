import { Context } from './context.ts';
import type { Callee } from './context.ts';
import type { Ty } from './types.ts';

/** Programs of several files: a library whose public items the main module imports in one of the three ways. */

/** How items of the library are written; each gives its text, which begins with the item's keyword. */
export interface ItemMakers {
  readonly struct: (cx: Context) => string;
  readonly enumeration: (cx: Context) => string;
  readonly constant: (cx: Context) => string;
  readonly pure: (cx: Context) => string;
  readonly func: (cx: Context) => string;
}

const FIRST_NAME = 5000;

/** Writes library files into `files` (by path) and gives the main module's import lines; what they import joins the context. */
export function library(cx: Context, make: ItemMakers, files: Map<string, string>): string[] {
  const { random: r } = cx;
  const lib = new Context(r, FIRST_NAME);
  const lines: string[] = [];
  const earlier: string[] = [];
  /** What the main module calls the library's items. */
  const called = new Map<string, string>();
  for (let n = r.between(1, 2); n > 0; n--) {
    const before = {
      structs: lib.structs.length,
      enums: lib.enums.length,
      callees: lib.callees.length,
      scope: lib.scope,
    };
    const items: string[] = [];
    for (let i = r.below(2); i > 0; i--) items.push(make.struct(lib));
    for (let i = r.below(2); i > 0; i--) items.push(make.enumeration(lib));
    for (let i = r.below(2); i > 0; i--) items.push(make.constant(lib));
    const consts = lib.scope;
    items.push(make.pure(lib));
    if (r.oneIn(2)) items.push(make.func(lib));
    lib.scope = consts;
    const path = [['lib'], ['deep', 'er', 'mod']][n - 1]!;
    const text = items.map((t) => (t.startsWith('pub') ? t : `pub ${t}`)).join('\n\n');
    files.set(`${path.join('/')}.tri`, `//! A library.\n${earlier.join('\n')}\n${text}\n`);
    const added = {
      structs: lib.structs.slice(before.structs),
      enums: lib.enums.slice(before.enums),
      callees: lib.callees.slice(before.callees),
      vars: lib.scope.filter((v) => !before.scope.includes(v)),
    };
    const names = [...added.structs, ...added.enums].map((t) => (t as { text: string }).text);
    names.push(...added.callees.map((c) => c.name), ...added.vars.map((v) => v.name));
    if (names.length === 0) continue;
    // The next file of the library knows all of this one by name.
    earlier.push(`import ${path.join('.')} { ${names.join(', ')} }`);
    const way = earlier.length > 1 ? 0 : r.below(4);
    const last = path[path.length - 1]!;
    const renamed = way === 0 ? '' : way === 1 ? `${last}.` : way === 2 ? 'other.' : '';
    lines.push(way === 1 ? `import ${path.join('.')}` : way === 2 ? `import ${path.join('.')} as other` : `import ${path.join('.')} { ${names.map((x) => (way === 3 ? `${x} as ${x}x` : x)).join(', ')} }`); // prettier-ignore
    const name = (x: string): string => (way === 3 ? `${x}x` : `${renamed}${x}`);
    for (const x of names) called.set(x, name(x));
    const mapped = (t: Ty): Ty => rename(t, (x) => called.get(x) ?? x);
    cx.structs.push(...added.structs.map(mapped));
    cx.enums.push(...added.enums.map(mapped));
    for (const c of added.callees) cx.callees.push(callee(c, name(c.name), mapped));
    for (const v of added.vars) cx.declare(name(v.name), mapped(v.type));
  }
  return lines;
}

function callee(c: Callee, name: string, mapped: (t: Ty) => Ty): Callee {
  return { ...c, name, params: c.params.map((p) => ({ ...p, type: mapped(p.type) })), result: mapped(c.result) };
}

/** A type with other names for structs and enums. */
function rename(t: Ty, name: (x: string) => string): Ty {
  const sub = (u: Ty): Ty => rename(u, name);
  switch (t.k) {
    case 'tuple':
      return { k: 'tuple', items: t.items.map(sub) };
    case 'tensor':
      return { ...t, elem: sub(t.elem) };
    case 'struct':
      return { ...t, text: name(t.text), fields: t.fields.map(([n, u]) => [n, sub(u)] as const) };
    case 'enum': {
      const variants = t.variants.map((v) => ({ ...v, payload: v.payload.map((p) => p && sub(p)) }));
      const text = t.text.replace(/\w+(?=[<>,) ]|$)/g, name);
      return { ...t, text, prefix: t.prefix === '' ? '' : `${name(t.text)}.`, variants };
    }
    default:
      return t;
  }
}
