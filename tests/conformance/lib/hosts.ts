import { STR } from '../../../spec/abi.ts';
import type { Type } from '../../../spec/abi.ts';
import { floatText, packText } from '../../../spec/host-services.ts';
import type { RefValue } from '../../../spec/ops/schema.ts';
import type { Host } from './machine.ts';
import type { Json } from './values.ts';
import { get, put } from './values.ts';

/** What the programs of the suite may ask for: the services of namespace `trinity`, and `io` over given input. */

export interface HostIo {
  readonly args: readonly string[];
  readonly input: Uint8Array;
  /** What the program printed. */
  output: string;
  /** The text of the trap that ended it. */
  trapText: string;
}

const BYTES: Type = { kind: 'tensor', elem: { kind: 'scalar', name: 'u8' }, dims: [null], layout: { name: 'dense' } };

export function makeHosts(io: HostIo): Record<string, Host> {
  const text = (t: 'f32' | 'f64'): Host => {
    return ([x]) => packText(floatText(x as number, t));
  };
  const give = (v: Json, t: Type): Host => {
    return (_, m) => put(m, v, t);
  };
  return {
    'trinity.print': (args, m): RefValue[] => {
      io.output += get(m, args, STR) as string;
      return [];
    },
    'trinity.trap_text': (args, m): RefValue[] => {
      io.trapText = get(m, args, STR) as string;
      return [];
    },
    'trinity.f64_text': text('f64'),
    'trinity.f32_text': text('f32'),
    'io.arg_count': () => [BigInt(io.args.length)],
    'io.arg': ([i], m) => put(m, io.args[Number(i)] ?? '', STR),
    'io.stdin_bytes': give([...io.input], BYTES),
    'io.stdin_text': (_, m) => [true, ...put(m, new TextDecoder().decode(io.input), STR)],
    // Functions of `env` that the suite's programs import.
    'env.twice': ([x]) => [2n * (x as bigint)],
    'env.joined': (args, m) => put(m, `<${get(m, args, STR) as string}>`, STR),
    'env.fails': () => {
      throw new Error('this host function fails');
    },
  };
}
