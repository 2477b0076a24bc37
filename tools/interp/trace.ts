import type { ModuleBuilder } from '../../backends/wasm/builder.ts';

const FAMILY = /^([if]\d+(x\d+)?|v128|local|global|memory)$/;

/** A builder whose expressions are their own text: code is the same where its text is. */
export function traceBuilder(): ModuleBuilder {
  const write =
    (name: string) =>
    (...args: unknown[]): string =>
      `(${[name, ...args.map(text)].join(' ')})`;
  const family = (name: string): unknown =>
    new Proxy({}, { get: (_, op) => (typeof op === 'string' ? write(`${name}.${op}`) : undefined) });
  return new Proxy({} as ModuleBuilder, {
    get: (_, name) => {
      if (typeof name !== 'string') return undefined;
      return FAMILY.test(name) ? family(name) : write(name);
    },
  });
}

function text(arg: unknown): string {
  if (Array.isArray(arg)) return `[${arg.map(text).join(' ')}]`;
  // A zero's sign is part of a constant.
  return Object.is(arg, -0) ? '-0' : String(arg);
}
