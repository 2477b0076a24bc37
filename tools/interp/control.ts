import type { Expr } from '../../backends/wasm/builder.ts';
import type { MachineType } from '../../spec/types.ts';
import type { ControlName } from '../../vm/interp-wasm/layout.ts';
import { FRAME_HEADER, SLOT, STATUS } from '../../vm/interp-wasm/layout.ts';
import type { HandlerEmit } from './emit.ts';

/**
 * Handlers of control and of moves, which no row of the op table describes. What a handler leaves for, it leaves for before
 * anything has changed: the instruction begins anew when JavaScript has done its part.
 */
export type Write = (e: HandlerEmit) => void;

function jump(e: HandlerEmit, to: Expr): void {
  e.out.push(e.raw.local.set(e.at.pc, to));
}

/** Goes on `words` words further. */
export function next(e: HandlerEmit, words: number): void {
  e.add(e.at.pc, e.i32(4 * words));
}

/** Goes on behind the instruction if the condition holds, else where word `target` says. */
export function branchUnless(e: HandlerEmit, condition: Expr, words: number, target: number): void {
  const { raw } = e;
  const on = raw.i32.add(e.pc, e.i32(4 * words));
  e.out.push(raw.if(condition, raw.local.set(e.at.pc, on), raw.local.set(e.at.pc, e.word(target))));
}

/** Begins a round of a loop: one unit. */
export function chargeRound(e: HandlerEmit): void {
  e.needFuel(() => e.i32(1));
  e.take(e.i32(1));
}

/** While a local is below another, does something and adds a word to it. */
function eachWord(e: HandlerEmit, at: number, stop: number, body: () => void): void {
  const { i32, local } = e.raw;
  const label = e.label();
  const outer = e.out;
  e.out = [];
  body();
  e.add(at, e.i32(4));
  e.out.push(e.raw.br(label));
  const round = e.raw.if(i32.lt_u(local.get(at, 'i32'), local.get(stop, 'i32')), e.raw.block(null, e.out));
  e.out = outer;
  e.out.push(e.raw.loop(label, round));
}

/**
 * `call entry func delta args… results…`, without a number in the name `call entry func delta count args… results…`: the
 * function whose code begins at `entry` (0: not yet translated), in a frame `delta` bytes above the caller's.
 */
function call(count: number | undefined): Write {
  return (e) => {
    const { i32, i64, local } = e.raw;
    e.out.push(e.raw.if(i32.eqz(local.get(e.at.depth, 'i32')), e.trap('stack')));
    e.needFuel(() => e.i32(1));
    const entry = e.keep('i32', e.word(1));
    e.out.push(e.raw.if(i32.eqz(entry()), e.leave(e, e.i32(STATUS.translate))));
    const frame = e.keep('i32', i32.add(e.fp, e.word(3)));
    e.out.push(e.raw.if(i32.gt_u(frame(), e.state('lastFrame')), e.leave(e, e.i32(STATUS.room))));
    e.take(e.i32(1));
    e.add(e.at.depth, e.i32(-1));
    let back: Expr;
    if (count !== undefined) {
      for (let i = 0; i < count; i++) e.write('i64', frame(), e.read('i64', e.register(4 + i)), SLOT * i);
      back = i32.add(e.pc, e.i32(4 * (4 + count)));
    } else {
      const [at, stop, to] = [e.scratch(0), e.scratch(1), e.scratch(2)];
      e.set(at, i32.add(e.pc, e.i32(4 * 5)));
      e.set(stop, i32.add(e.get(at), i32.shl(e.word(4), e.i32(2))));
      e.set(to, frame());
      eachWord(e, at, stop, () => {
        const from = i32.add(e.fp, i32.load(0, 4, e.get(at)));
        e.out.push(i64.store(0, 8, e.get(to), i64.load(0, 8, from)));
        e.add(to, e.i32(SLOT));
      });
      back = e.get(at);
    }
    const header = (): Expr => i32.sub(frame(), e.i32(FRAME_HEADER));
    e.write('i32', header(), back);
    e.write('i32', header(), e.fp, 4);
    e.set(e.at.fp, frame());
    jump(e, entry());
  };
}

/** `return0`, `return1 register`, `return_n count registers…`: the words at the return address say where results go. */
function leaveFrame(count: 0 | 1 | undefined): Write {
  return (e) => {
    const { i32, i64 } = e.raw;
    const header = e.keep('i32', i32.sub(e.fp, e.i32(FRAME_HEADER)));
    const back = e.scratch(0);
    e.set(back, i32.load(0, 4, header()));
    const outer = e.keep('i32', i32.load(4, 4, header()));
    const move = (from: Expr): void => {
      e.out.push(i64.store(0, 8, i32.add(outer(), i32.load(0, 4, e.get(back))), i64.load(0, 8, i32.add(e.fp, from))));
    };
    if (count === 1) {
      move(e.word(1));
      e.add(back, e.i32(4));
    } else if (count === undefined) {
      const [at, stop] = [e.scratch(1), e.scratch(2)];
      e.set(at, i32.add(e.pc, e.i32(8)));
      e.set(stop, i32.add(e.get(at), i32.shl(e.word(1), e.i32(2))));
      eachWord(e, at, stop, () => {
        move(i32.load(0, 4, e.get(at)));
        e.add(back, e.i32(4));
      });
    }
    e.add(e.at.depth, e.i32(1));
    e.set(e.at.fp, outer());
    jump(e, e.get(back));
  };
}

/** Copies a register: from and to an address that words give, relative to the frame or not. */
function move(machine: MachineType, from: 'frame' | 'state', to: 'frame' | 'state'): Write {
  return (e) => {
    const at = (k: number, where: 'frame' | 'state'): Expr => (where === 'frame' ? e.register(k) : e.word(k));
    e.write(machine, at(1, to), e.read(machine, at(2, from)));
    next(e, 3);
  };
}

/** Writes the words from 2 on to a register. */
function constant(machine: MachineType, words: number): Write {
  return (e) => {
    e.write(machine, e.register(1), e.read(machine, e.pc, 8));
    next(e, 2 + words);
  };
}

const leaveWith =
  (status: number): Write =>
  (e) =>
    e.out.push(e.leave(e, e.i32(status)));

export const CONTROL_HANDLERS: Readonly<Record<ControlName, Write>> = {
  exit: leaveWith(STATUS.done),
  outside: leaveWith(STATUS.outside),
  jump: (e) => jump(e, e.word(1)),
  jump_unless: (e) => branchUnless(e, e.read('i32', e.register(1)), 3, 2),
  // −1 goes on behind the instruction, 0 and 1 where words 2 and 3 say.
  branch3: (e) => {
    const t = e.keep('i32', e.read('i32', e.register(1)));
    const { i32 } = e.raw;
    const on = e.raw.local.set(e.at.pc, i32.add(e.pc, e.i32(16)));
    const away = e.raw.local.set(e.at.pc, i32.load(8, 4, i32.add(e.pc, i32.shl(t(), e.i32(2)))));
    e.out.push(e.raw.if(i32.lt_s(t(), e.i32(0)), on, away));
  },
  loop: (e) => {
    chargeRound(e);
    next(e, 1);
  },
  back: (e) => {
    chargeRound(e);
    jump(e, e.word(1));
  },
  call: call(undefined),
  call0: call(0),
  call1: call(1),
  call2: call(2),
  call3: call(3),
  return0: leaveFrame(0),
  return1: leaveFrame(1),
  return_n: leaveFrame(undefined),
  // The trap's status is in the code.
  trap: (e) => e.out.push(e.leave(e, e.word(1))),
  trap_if: (e) => {
    e.out.push(e.raw.if(e.read('i32', e.register(1)), e.leave(e, e.word(2))));
    next(e, 3);
  },
  mov64: move('i64', 'frame', 'frame'),
  mov128: move('v128', 'frame', 'frame'),
  get64: move('i64', 'state', 'frame'),
  get128: move('v128', 'state', 'frame'),
  set64: move('i64', 'frame', 'state'),
  set128: move('v128', 'frame', 'state'),
  const32: constant('i32', 1),
  const64: constant('i64', 2),
  const128: constant('v128', 4),
  // A handler that is a function of its own: it gives where to go on, or 0 when it ended early.
  rare: (e) => {
    const { raw } = e;
    const to = e.keep('i32', raw.call_indirect('rare', e.word(1), [e.pc, e.fp], ['i32', 'i32'], ['i32']));
    e.out.push(raw.if(raw.i32.eqz(to()), e.leave(e, e.state('status'))));
    jump(e, to());
  },
};
