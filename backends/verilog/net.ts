import { InternalError } from '../../spec/internal.ts';

/**
 * Combinational logic as a graph of words: what operations are lowered to, and what modules print. Every net is a vector of
 * bits without a sign; where one stands for a signed number, it does so in two's complement, and whoever makes the net
 * says how it is extended. So no expression of the printed text depends on the rules by which Verilog finds out signs and
 * widths. Equal nets are one net, and what constants decide is decided when a net is made.
 */

export type NetKind =
  | 'const'
  | 'input'
  | 'not'
  | 'and'
  | 'or'
  | 'xor'
  | 'add'
  | 'sub'
  | 'mul'
  | 'div'
  | 'mod'
  | 'eq'
  | 'lt'
  | 'mux'
  | 'slice'
  | 'cat'
  | 'shl'
  | 'shr';

export interface Net {
  readonly id: number;
  readonly kind: NetKind;
  readonly width: number;
  /** `mux`: condition, then, else. `cat`: the most significant first. `mul`: extended by `signs` to the width. */
  readonly args: readonly Net[];
  /** Of `const`: the bits. Of `slice`: the lowest bit. Of `mul`: bit i set if operand i is signed. */
  readonly value: bigint;
  /** Of `input`: what it is called. */
  readonly name: string;
  /** When it is there, in ns after a clock edge (DELAY). */
  readonly time: number;
  /** Depends on something that keeps its value for one clock only. */
  readonly fleeting: boolean;
}

/** Rough delays of an iCE40 HX in ns: they place registers; what a design reaches is for place and route to say. */
export const DELAY = {
  /** A lookup table and the way to it. */
  lut: 1.3,
  /** A bit of a carry chain. */
  carry: 0.13,
  /** From the clock to the data of a block memory. */
  memory: 2.5,
} as const;

export class Nets {
  readonly #known = new Map<string, Net>();
  readonly #all: Net[] = [];
  /** What divides where a division is not to be one large circuit: quotient and remainder of equally wide nets. */
  divider: ((a: Net, b: Net) => readonly [Net, Net]) | undefined;
  /** What multiplies likewise: the product of unsigned nets, as wide as both together; undefined: leaves it as it is. */
  multiplier: ((a: Net, b: Net) => Net | undefined) | undefined;
  /** What finds the trits of numbers likewise: from n with 0 ≤ n < 3^count their codes digit − 1, two bits each, lowest first; undefined: leaves it. */
  digiter: ((n: Net, count: number) => readonly Net[] | undefined) | undefined;

  get size(): number {
    return this.#all.length;
  }

  const(width: number, value: bigint): Net {
    return this.#make('const', width, [], BigInt.asUintN(width, value));
  }

  readonly zero = this.const(1, 0n);
  readonly one = this.const(1, 1n);

  /** A wire or register that comes from elsewhere. */
  input(name: string, width: number, options: { time?: number; fleeting?: boolean } = {}): Net {
    return this.#make('input', width, [], 0n, name, options);
  }

  not(a: Net): Net {
    if (a.kind === 'const') return this.const(a.width, ~a.value);
    if (a.kind === 'not') return a.args[0]!;
    return this.#make('not', a.width, [a]);
  }

  and(a: Net, b: Net): Net {
    [a, b] = this.#pair(a, b);
    if (a === b || ones(b)) return a;
    if (zero(b)) return b;
    if (a.kind === 'const') return b.kind === 'const' ? this.const(a.width, a.value & b.value) : this.and(b, a);
    if ((a.kind === 'not' && a.args[0] === b) || (b.kind === 'not' && b.args[0] === a)) return this.const(a.width, 0n);
    return this.#make('and', a.width, [a, b]);
  }

  or(a: Net, b: Net): Net {
    [a, b] = this.#pair(a, b);
    if (a === b || zero(b)) return a;
    if (ones(b)) return b;
    if (a.kind === 'const') return b.kind === 'const' ? this.const(a.width, a.value | b.value) : this.or(b, a);
    if ((a.kind === 'not' && a.args[0] === b) || (b.kind === 'not' && b.args[0] === a)) return this.const(a.width, -1n);
    return this.#make('or', a.width, [a, b]);
  }

  xor(a: Net, b: Net): Net {
    [a, b] = this.#pair(a, b);
    if (a === b) return this.const(a.width, 0n);
    if (zero(b)) return a;
    if (ones(b)) return this.not(a);
    if (a.kind === 'const') return b.kind === 'const' ? this.const(a.width, a.value ^ b.value) : this.xor(b, a);
    return this.#make('xor', a.width, [a, b]);
  }

  add(a: Net, b: Net): Net {
    [a, b] = this.#pair(a, b);
    if (zero(b)) return a;
    if (a.kind === 'const') return b.kind === 'const' ? this.const(a.width, a.value + b.value) : this.add(b, a);
    return this.#make('add', a.width, [a, b]);
  }

  sub(a: Net, b: Net): Net {
    if (a === b) return this.const(a.width, 0n);
    if (zero(b)) return a;
    if (a.kind === 'const' && b.kind === 'const') return this.const(a.width, a.value - b.value);
    return this.#make('sub', a.width, [a, b]);
  }

  /** The low `width` bits of the product of operands that are signed or not. */
  mul(a: Net, b: Net, width: number, signs: readonly [boolean, boolean]): Net {
    if (a.kind === 'const' && b.kind === 'const') {
      const [x, y] = [a, b].map((n, i) => (signs[i] ? BigInt.asIntN(n.width, n.value) : n.value));
      return this.const(width, x! * y!);
    }
    return this.#make('mul', width, [a, b], (signs[0] ? 1n : 0n) | (signs[1] ? 2n : 0n));
  }

  /** Quotient and remainder of numbers without a sign, equally wide. A divisor of 0 gives anything. */
  divmod(a: Net, b: Net): readonly [Net, Net] {
    const w = a.width;
    if (b.kind === 'const') {
      if (zero(b)) return [this.const(w, 0n), this.const(w, 0n)];
      if (a.kind === 'const') return [this.const(w, a.value / b.value), this.const(w, a.value % b.value)];
      const shift = b.value.toString(2).length - 1;
      if (b.value === 1n << BigInt(shift)) {
        const low = shift === 0 ? this.const(w, 0n) : this.zext(this.slice(a, 0, shift), w);
        return [this.zext(shift >= w ? this.zero : this.slice(a, shift, w - shift), w), low];
      }
    }
    if (this.divider) return this.divider(a, b);
    return [this.#make('div', w, [a, b]), this.#make('mod', w, [a, b])];
  }

  eq(a: Net, b: Net): Net {
    [a, b] = this.#pair(a, b);
    if (a === b) return this.one;
    if (a.kind === 'const') return b.kind === 'const' ? this.zero : this.eq(b, a);
    if (a.width === 1 && b.kind === 'const') return b.value === 1n ? a : this.not(a);
    return this.#make('eq', 1, [a, b]);
  }

  /** a < b as numbers without a sign. */
  lt(a: Net, b: Net): Net {
    if (a === b || zero(b) || ones(a)) return this.zero;
    if (a.kind === 'const' && b.kind === 'const') return a.value < b.value ? this.one : this.zero;
    if (b.kind === 'const' && b.value === 1n) return this.eq(a, this.const(a.width, 0n));
    if (zero(a)) return this.not(this.eq(b, a));
    return this.#make('lt', 1, [a, b]);
  }

  mux(c: Net, a: Net, b: Net): Net {
    if (a === b) return a;
    if (c.kind === 'const') return c.value === 1n ? a : b;
    if (c.kind === 'not') return this.mux(c.args[0]!, b, a);
    if (a.width !== b.width) throw new InternalError('I-VERILOG-NET', `mux of ${a.width} and ${b.width} bits`);
    if (a.width === 1) {
      if (a.kind === 'const') return a.value === 1n ? this.or(c, b) : this.and(this.not(c), b);
      if (b.kind === 'const') return b.value === 1n ? this.or(this.not(c), a) : this.and(c, a);
    }
    if (zero(b)) return this.and(a, this.#repeat(c, a.width));
    return this.#make('mux', a.width, [c, a, b]);
  }

  /** `within`: as it is, without looking for a narrower operation. */
  slice(a: Net, low: number, width: number, within = false): Net {
    if (low === 0 && width === a.width) return a;
    if (low < 0 || width < 1 || low + width > a.width) {
      throw new InternalError('I-VERILOG-NET', `bits ${low} to ${low + width - 1} of ${a.width}`);
    }
    if (a.kind === 'const') return this.const(width, a.value >> BigInt(low));
    if (a.kind === 'slice') return this.slice(a.args[0]!, Number(a.value) + low, width);
    if (low === 0 && !within) {
      const narrower = this.#narrow(a, width);
      if (narrower) return narrower;
    }
    if (a.kind === 'cat') {
      let at = 0;
      const parts: Net[] = [];
      for (let i = a.args.length - 1; i >= 0; i--) {
        const p = a.args[i]!;
        const from = Math.max(low, at);
        const to = Math.min(low + width, at + p.width);
        if (from < to) parts.unshift(this.slice(p, from - at, to - from));
        at += p.width;
      }
      return this.cat(parts);
    }
    return this.#make('slice', width, [a], BigInt(low));
  }

  /** The low bits of a sum or product, which need no more than the low bits of its operands; one operation deep. */
  #narrow(a: Net, width: number): Net | undefined {
    const cut = (n: Net): Net => (n.width > width ? this.slice(n, 0, width, true) : n);
    const [x, y] = a.args as [Net, Net];
    if (a.kind === 'add') return this.add(cut(x), cut(y));
    if (a.kind === 'sub') return this.sub(cut(x), cut(y));
    if (a.kind === 'mul') return this.mul(cut(x), cut(y), width, [(a.value & 1n) !== 0n, (a.value & 2n) !== 0n]);
    return undefined;
  }

  bit(a: Net, i: number): Net {
    return this.slice(a, i, 1);
  }

  /** The most significant first. */
  cat(parts: readonly Net[]): Net {
    const flat: Net[] = [];
    for (const p of parts.flatMap((x) => (x.kind === 'cat' ? x.args : [x]))) {
      const last = flat.at(-1);
      if (last?.kind === 'const' && p.kind === 'const') {
        flat[flat.length - 1] = this.const(last.width + p.width, (last.value << BigInt(p.width)) | p.value);
      } else if (last?.kind === 'slice' && p.kind === 'slice' && last.args[0] === p.args[0] && follows(last, p)) {
        flat[flat.length - 1] = this.slice(p.args[0]!, Number(p.value), last.width + p.width);
      } else flat.push(p);
    }
    if (flat.length === 1) return flat[0]!;
    return this.#make(
      'cat',
      flat.reduce((n, p) => n + p.width, 0),
      flat,
    );
  }

  /** Shifts by a net, zeros coming in. */
  shl(a: Net, count: Net): Net {
    if (count.kind === 'const') {
      const k = Number(count.value);
      if (k === 0) return a;
      return k >= a.width ? this.const(a.width, 0n) : this.cat([this.slice(a, 0, a.width - k), this.const(k, 0n)]);
    }
    return this.#make('shl', a.width, [a, count]);
  }

  shr(a: Net, count: Net): Net {
    if (count.kind === 'const') {
      const k = Number(count.value);
      return k >= a.width ? this.const(a.width, 0n) : this.zext(this.slice(a, k, a.width - k), a.width);
    }
    return this.#make('shr', a.width, [a, count]);
  }

  zext(a: Net, width: number): Net {
    return width === a.width ? a : this.cat([this.const(width - a.width, 0n), a]);
  }

  sext(a: Net, width: number): Net {
    return width === a.width ? a : this.cat([this.#repeat(this.bit(a, a.width - 1), width - a.width), a]);
  }

  #repeat(bit: Net, n: number): Net {
    return n === 1 ? bit : this.cat(Array.from({ length: n }, () => bit));
  }

  /** n copies of one bit. */
  repeat(bit: Net, n: number): Net {
    return this.#repeat(bit, n);
  }

  all(bits: readonly Net[]): Net {
    return bits.reduce((x, y) => this.and(x, y), this.one);
  }

  some(bits: readonly Net[]): Net {
    return bits.reduce((x, y) => this.or(x, y), this.zero);
  }

  #pair(a: Net, b: Net): [Net, Net] {
    if (a.width !== b.width) throw new InternalError('I-VERILOG-NET', `${a.width} and ${b.width} bits`);
    // Constants second, else the older first: equal nets are then found whichever way round they are written.
    const swap =
      (a.kind === 'const' && b.kind !== 'const') || (a.kind !== 'const' && b.kind !== 'const' && a.id > b.id);
    return swap ? [b, a] : [a, b];
  }

  #make(
    kind: NetKind,
    width: number,
    args: readonly Net[],
    value = 0n,
    name = '',
    given: { time?: number; fleeting?: boolean } = {},
  ): Net {
    const key = `${kind} ${width} ${value} ${name} ${args.map((a) => a.id).join()}`;
    const known = this.#known.get(key);
    if (known) return known;
    const start = args.reduce((t, a) => Math.max(t, a.time), 0);
    const net: Net = {
      id: this.#all.length,
      kind,
      width,
      args,
      value,
      name,
      time: kind === 'input' ? (given.time ?? 0) : start + delayOf(kind, width, args),
      fleeting: kind === 'input' ? (given.fleeting ?? false) : args.some((a) => a.fleeting),
    };
    this.#all.push(net);
    this.#known.set(key, net);
    return net;
  }
}

function follows(high: Net, low: Net): boolean {
  return high.value === low.value + BigInt(low.width);
}

function zero(a: Net): boolean {
  return a.kind === 'const' && a.value === 0n;
}

function ones(a: Net): boolean {
  return a.kind === 'const' && a.value === (1n << BigInt(a.width)) - 1n;
}

/** What a net adds to the time of its operands, in ns. */
function delayOf(kind: NetKind, width: number, args: readonly Net[]): number {
  const { lut, carry } = DELAY;
  switch (kind) {
    case 'const':
    case 'input':
    case 'not': // is taken into what it leads to
    case 'slice':
    case 'cat':
      return 0;
    case 'and':
    case 'or':
    case 'xor':
      return lut / 2; // two or three of them share a table
    case 'mux':
      return lut;
    case 'add':
    case 'sub':
      return lut + carry * width;
    case 'lt':
      return lut + carry * args[0]!.width;
    case 'eq':
      return lut * Math.max(1, Math.ceil(Math.log(args[0]!.width * 2) / Math.log(4)));
    case 'shl':
    case 'shr':
      return lut * Math.min(args[1]!.width, Math.ceil(Math.log2(width + 1)));
    case 'mul': {
      const rows = Math.min(args[0]!.width, args[1]!.width);
      return (lut + carry * width) * Math.max(1, Math.ceil(Math.log2(rows + 1)));
    }
    case 'div':
    case 'mod':
      return (lut * 2 + carry * width) * width;
  }
}

/** The bits of a net from those of the inputs by name: the meaning of what is printed. */
export function evaluateNet(root: Net, input: (name: string) => bigint): bigint {
  const known = new Map<Net, bigint>();
  const go = (n: Net): bigint => {
    const before = known.get(n);
    if (before !== undefined) return before;
    const mask = BigInt.asUintN(n.width, meaning(n, n.kind === 'input' ? [input(n.name)] : n.args.map(go)));
    known.set(n, mask);
    return mask;
  };
  return go(root);
}

function meaning(n: Net, args: readonly bigint[]): bigint {
  const [a, b, c] = args as [bigint, bigint, bigint];
  switch (n.kind) {
    case 'const':
      return n.value;
    case 'input':
      return a;
    case 'not':
      return ~a;
    case 'and':
      return a & b;
    case 'or':
      return a | b;
    case 'xor':
      return a ^ b;
    case 'add':
      return a + b;
    case 'sub':
      return a - b;
    case 'mul': {
      const [x, y] = [a, b].map((v, i) => ((n.value >> BigInt(i)) & 1n ? BigInt.asIntN(n.args[i]!.width, v) : v));
      return x! * y!;
    }
    case 'div':
      return b === 0n ? 0n : a / b;
    case 'mod':
      return b === 0n ? 0n : a % b;
    case 'eq':
      return a === b ? 1n : 0n;
    case 'lt':
      return a < b ? 1n : 0n;
    case 'mux':
      return a === 1n ? b : c;
    case 'slice':
      return a >> n.value;
    case 'cat':
      return args.reduce((x, y, i) => (x << BigInt(n.args[i]!.width)) | y, 0n);
    case 'shl':
      return b >= BigInt(n.width) ? 0n : a << b;
    case 'shr':
      return b >= BigInt(n.width) ? 0n : a >> b;
  }
}
