import { RefTrap } from '../../spec/ops/schema.ts';
import { TRAP_BY_ID } from '../../spec/traps.ts';
import type { Interpreter } from './machine.ts';
import { runSlow } from './slow.ts';
import { MARK_LEFT, MARK_SLOTS } from '../../spec/marks.ts';
import { loadAny, mulTrits, mulWide, roundToInt, shiftTritsLeft, shiftTritsRight, storeAny } from './scalar.ts';
import { runVector } from './vector.ts';

const f32Bits = new Float32Array(1);
const u32Bits = new Int32Array(f32Bits.buffer);

/**
 * Runs internal code from `pc` until the call that began it returns. The frame is at slot `fp`; `m` holds everything
 * else. Throws RefTrap, TrapError or what a host threw; `m.pc`, `m.fp` then say where.
 *
 * One function with one switch over literal numbers, because the JavaScript engine makes it a jump table over unboxed
 * locals; everything slow or rare is called. The numbers are those of codes.ts.
 */
export function run(m: Interpreter, pc: number, fp: number): void {
  let c = m.program.code;
  let { I, F, B } = m.file;
  let view = m.view;
  let size = m.size;
  let S = m.stack;
  let sp = m.sp;
  let spLimit = m.spLimit;
  let fuel = m.takeFuel();
  const K = m.program.doubles;
  const W = m.program.wides;
  const M = m.marks;
  const { entry, frame } = m.program;
  let fi = fp * 2;
  try {
    for (;;) {
      // prettier-ignore
      switch (c[pc]) {
        case 0: pc = c[pc + 1]; break; // jump
        case 1: pc = I[fi + c[pc + 1]] === 0 ? c[pc + 2] : pc + 3; break; // jump_unless
        case 2: { const t = I[fi + c[pc + 1]]; pc = t < 0 ? pc + 4 : c[pc + 2 + t]; break; } // branch3
        case 3: if (--fuel < 0) fuel = m.refill(); pc += 1; break; // loop
        case 4: if (--fuel < 0) fuel = m.refill(); pc = c[pc + 1]; break; // back
        case 5: { // call
          const f = c[pc + 1];
          if (sp >= spLimit) throw new RefTrap('stack');
          if (--fuel < 0) fuel = m.refill();
          let to = entry[f];
          if (to < 0) {
            to = m.program.translate(f);
            c = m.program.code;
          }
          const next = fp + c[pc + 2];
          if (next + frame[f] > F.length) {
            m.file.reserve(next + frame[f]);
            ({ I, F, B } = m.file);
          }
          const n = c[pc + 3]; let p = pc + 4;
          for (let d = next * 2; p < pc + 4 + n; p++, d += 2) {
            const s = fi + c[p];
            I[d] = I[s];
            I[d + 1] = I[s + 1];
          }
          if (sp + 2 > S.length) S = m.growStack();
          S[sp] = p; S[sp + 1] = fp; sp += 2; fp = next; fi = fp * 2; pc = to; break;
        }
        case 6: { // call_host
          const had = fuel; m.giveFuel(fuel); fuel = 0; m.sp = sp; m.callHost(pc, fp); spLimit = m.spLimit; fuel = m.takeFuel(had);
          c = m.program.code; ({ I, F, B } = m.file); view = m.view; size = m.size; S = m.stack;
          const n = c[pc + 3]; pc += 5 + n + c[pc + 4 + n]; break;
        }
        case 7: { // return0
          const back = S[sp - 2];
          if (back < 0) {
            m.pc = pc;
            m.fp = fp;
            m.sp = sp;
            return;
          }
          sp -= 2; fp = S[sp + 1]; fi = fp * 2; pc = back; break;
        }
        case 8: { // return1
          const back = S[sp - 2];
          if (back < 0) {
            m.pc = pc;
            m.fp = fp;
            m.sp = sp;
            return;
          }
          const s = fi + c[pc + 1]; sp -= 2; fp = S[sp + 1]; fi = fp * 2; const d = fi + c[back]; I[d] = I[s];
          I[d + 1] = I[s + 1]; pc = back + 1; break;
        }
        case 9: { // return_n
          const back = S[sp - 2];
          if (back < 0) {
            m.pc = pc;
            m.fp = fp;
            m.sp = sp;
            return;
          }
          const n = c[pc + 1]; sp -= 2; const outer = S[sp + 1];
          for (let k = 0; k < n; k++) {
            const s = fi + c[pc + 2 + k];
            const d = outer * 2 + c[back + k];
            I[d] = I[s];
            I[d + 1] = I[s + 1];
          }
          fp = outer; fi = fp * 2; pc = back + n; break;
        }
        case 10: throw new RefTrap(TRAP_BY_ID[c[pc + 1]]); // trap
        case 11: if (I[fi + c[pc + 1]] !== 0) throw new RefTrap(TRAP_BY_ID[c[pc + 2]]); pc += 3; break; // trap_if
        case 12: // trap_if_ge_u
          if (I[fi + c[pc + 2]] >>> 0 >= I[fi + c[pc + 3]] >>> 0) throw new RefTrap(TRAP_BY_ID[c[pc + 4]]);
          I[fi + c[pc + 1]] = 0;
          pc += 5;
          break;
        case 13: runSlow(m.program.slow[c[pc + 1]], m.file, fp); pc += 2; break; // slow
        case 14: runVector(m.file, c[pc + 1], fp * 8, c[pc + 2], c[pc + 3], c[pc + 4], c[pc + 5]); pc += 6; break; // vector
        case 15: I[fi + c[pc + 1]] = I[fi + c[pc + 2]]; pc += 3; break; // mov32
        case 16: { const d = fi + c[pc + 1]; const s = fi + c[pc + 2]; I[d] = I[s]; I[d + 1] = I[s + 1]; pc += 3; break; } // mov64
        case 17: { // mov128
          const d = fi + c[pc + 1]; const s = fi + c[pc + 2]; I[d] = I[s]; I[d + 1] = I[s + 1];
          I[d + 2] = I[s + 2]; I[d + 3] = I[s + 3]; pc += 3; break;
        }
        case 18: I[fi + c[pc + 1]] = c[pc + 2]; pc += 3; break; // const32
        case 19: { const d = fi + c[pc + 1]; I[d] = c[pc + 2]; I[d + 1] = c[pc + 3]; pc += 4; break; } // const64
        case 20: { // const128
          const d = fi + c[pc + 1]; I[d] = c[pc + 2]; I[d + 1] = c[pc + 3]; I[d + 2] = c[pc + 4];
          I[d + 3] = c[pc + 5]; pc += 6; break;
        }
        case 21: I[fi + c[pc + 1]] = I[c[pc + 2]]; pc += 3; break; // get32
        case 22: { const d = fi + c[pc + 1]; const s = c[pc + 2]; I[d] = I[s]; I[d + 1] = I[s + 1]; pc += 3; break; } // get64
        case 23: I[c[pc + 1]] = I[fi + c[pc + 2]]; pc += 3; break; // set32
        case 24: { const d = c[pc + 1]; const s = fi + c[pc + 2]; I[d] = I[s]; I[d + 1] = I[s + 1]; pc += 3; break; } // set64
        case 25: I[fi + c[pc + 1]] = I[fi + (I[fi + c[pc + 2]] !== 0 ? c[pc + 3] : c[pc + 4])]; pc += 5; break; // select32
        case 26: { // select64
          const d = fi + c[pc + 1]; const s = fi + (I[fi + c[pc + 2]] !== 0 ? c[pc + 3] : c[pc + 4]);
          I[d] = I[s]; I[d + 1] = I[s + 1]; pc += 5; break;
        }
        case 27: I[fi + c[pc + 1]] = I[fi + c[pc + 4 + I[fi + c[pc + 2]]]]; pc += 6; break; // select3_32
        case 28: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] === I[fi + c[pc + 3]] ? 1 : 0; pc += 4; break; // eq_i
        case 29: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] !== I[fi + c[pc + 3]] ? 1 : 0; pc += 4; break; // ne_i
        case 30: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] < I[fi + c[pc + 3]] ? 1 : 0; pc += 4; break; // lt_i
        case 31: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] <= I[fi + c[pc + 3]] ? 1 : 0; pc += 4; break; // le_i
        case 32: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] >>> 0 < I[fi + c[pc + 3]] >>> 0 ? 1 : 0; pc += 4; break; // lt_u
        case 33: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] >>> 0 <= I[fi + c[pc + 3]] >>> 0 ? 1 : 0; pc += 4; break; // le_u
        case 34: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] === c[pc + 3] ? 1 : 0; pc += 4; break; // eq_k
        case 35: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] !== c[pc + 3] ? 1 : 0; pc += 4; break; // ne_k
        case 36: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] < c[pc + 3] ? 1 : 0; pc += 4; break; // lt_k
        case 37: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] >= c[pc + 3] ? 1 : 0; pc += 4; break; // ge_k
        case 38: I[fi + c[pc + 1]] = F[fp + c[pc + 2]] === F[fp + c[pc + 3]] ? 1 : 0; pc += 4; break; // eq_d
        case 39: I[fi + c[pc + 1]] = F[fp + c[pc + 2]] !== F[fp + c[pc + 3]] ? 1 : 0; pc += 4; break; // ne_d
        case 40: I[fi + c[pc + 1]] = F[fp + c[pc + 2]] < F[fp + c[pc + 3]] ? 1 : 0; pc += 4; break; // lt_d
        case 41: I[fi + c[pc + 1]] = F[fp + c[pc + 2]] <= F[fp + c[pc + 3]] ? 1 : 0; pc += 4; break; // le_d
        case 42: { // eq_w
          const a = fi + c[pc + 2]; const b = fi + c[pc + 3];
          I[fi + c[pc + 1]] = I[a] === I[b] && I[a + 1] === I[b + 1] ? 1 : 0; pc += 4; break;
        }
        case 43: { // ne_w
          const a = fi + c[pc + 2]; const b = fi + c[pc + 3];
          I[fi + c[pc + 1]] = I[a] === I[b] && I[a + 1] === I[b + 1] ? 0 : 1; pc += 4; break;
        }
        case 44: { // lt_w
          const a = fi + c[pc + 2]; const b = fi + c[pc + 3]; const x = I[a + 1]; const y = I[b + 1];
          I[fi + c[pc + 1]] = x < y || (x === y && I[a] >>> 0 < I[b] >>> 0) ? 1 : 0; pc += 4; break;
        }
        case 45: { // le_w
          const a = fi + c[pc + 2]; const b = fi + c[pc + 3]; const x = I[a + 1]; const y = I[b + 1];
          I[fi + c[pc + 1]] = x < y || (x === y && I[a] >>> 0 <= I[b] >>> 0) ? 1 : 0; pc += 4; break;
        }
        case 46: { // lt_uw
          const a = fi + c[pc + 2]; const b = fi + c[pc + 3]; const x = I[a + 1] >>> 0;
          const y = I[b + 1] >>> 0; I[fi + c[pc + 1]] = x < y || (x === y && I[a] >>> 0 < I[b] >>> 0) ? 1 : 0;
          pc += 4; break;
        }
        case 47: { // le_uw
          const a = fi + c[pc + 2]; const b = fi + c[pc + 3]; const x = I[a + 1] >>> 0;
          const y = I[b + 1] >>> 0; I[fi + c[pc + 1]] = x < y || (x === y && I[a] >>> 0 <= I[b] >>> 0) ? 1 : 0;
          pc += 4; break;
        }
        case 48: { const r = I[fi + c[pc + 2]] === I[fi + c[pc + 3]]; I[fi + c[pc + 1]] = r ? 1 : 0; pc = r ? pc + 5 : c[pc + 4]; break; } // ju_eq_i
        case 49: { const r = I[fi + c[pc + 2]] !== I[fi + c[pc + 3]]; I[fi + c[pc + 1]] = r ? 1 : 0; pc = r ? pc + 5 : c[pc + 4]; break; } // ju_ne_i
        case 50: { const r = I[fi + c[pc + 2]] < I[fi + c[pc + 3]]; I[fi + c[pc + 1]] = r ? 1 : 0; pc = r ? pc + 5 : c[pc + 4]; break; } // ju_lt_i
        case 51: { const r = I[fi + c[pc + 2]] <= I[fi + c[pc + 3]]; I[fi + c[pc + 1]] = r ? 1 : 0; pc = r ? pc + 5 : c[pc + 4]; break; } // ju_le_i
        case 52: { // ju_lt_u
          const r = I[fi + c[pc + 2]] >>> 0 < I[fi + c[pc + 3]] >>> 0; I[fi + c[pc + 1]] = r ? 1 : 0;
          pc = r ? pc + 5 : c[pc + 4]; break;
        }
        case 53: { // ju_le_u
          const r = I[fi + c[pc + 2]] >>> 0 <= I[fi + c[pc + 3]] >>> 0; I[fi + c[pc + 1]] = r ? 1 : 0;
          pc = r ? pc + 5 : c[pc + 4]; break;
        }
        case 54: { const r = I[fi + c[pc + 2]] === c[pc + 3]; I[fi + c[pc + 1]] = r ? 1 : 0; pc = r ? pc + 5 : c[pc + 4]; break; } // ju_eq_k
        case 55: { const r = I[fi + c[pc + 2]] !== c[pc + 3]; I[fi + c[pc + 1]] = r ? 1 : 0; pc = r ? pc + 5 : c[pc + 4]; break; } // ju_ne_k
        case 56: { const r = I[fi + c[pc + 2]] < c[pc + 3]; I[fi + c[pc + 1]] = r ? 1 : 0; pc = r ? pc + 5 : c[pc + 4]; break; } // ju_lt_k
        case 57: { const r = I[fi + c[pc + 2]] >= c[pc + 3]; I[fi + c[pc + 1]] = r ? 1 : 0; pc = r ? pc + 5 : c[pc + 4]; break; } // ju_ge_k
        case 58: { const r = F[fp + c[pc + 2]] === F[fp + c[pc + 3]]; I[fi + c[pc + 1]] = r ? 1 : 0; pc = r ? pc + 5 : c[pc + 4]; break; } // ju_eq_d
        case 59: { const r = F[fp + c[pc + 2]] !== F[fp + c[pc + 3]]; I[fi + c[pc + 1]] = r ? 1 : 0; pc = r ? pc + 5 : c[pc + 4]; break; } // ju_ne_d
        case 60: { const r = F[fp + c[pc + 2]] < F[fp + c[pc + 3]]; I[fi + c[pc + 1]] = r ? 1 : 0; pc = r ? pc + 5 : c[pc + 4]; break; } // ju_lt_d
        case 61: { const r = F[fp + c[pc + 2]] <= F[fp + c[pc + 3]]; I[fi + c[pc + 1]] = r ? 1 : 0; pc = r ? pc + 5 : c[pc + 4]; break; } // ju_le_d
        case 62: { // cmp3_i
          const a = I[fi + c[pc + 2]]; const b = I[fi + c[pc + 3]];
          I[fi + c[pc + 1]] = a < b ? -1 : a > b ? 1 : 0; pc += 4; break;
        }
        case 63: { // cmp3_u
          const a = I[fi + c[pc + 2]] >>> 0; const b = I[fi + c[pc + 3]] >>> 0;
          I[fi + c[pc + 1]] = a < b ? -1 : a > b ? 1 : 0; pc += 4; break;
        }
        case 64: { // cmp3_d
          const a = F[fp + c[pc + 2]]; const b = F[fp + c[pc + 3]];
          I[fi + c[pc + 1]] = a < b ? -1 : a > b ? 1 : 0; pc += 4; break;
        }
        case 65: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] + I[fi + c[pc + 3]]; pc += 4; break; // add_i
        case 66: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] - I[fi + c[pc + 3]]; pc += 4; break; // sub_i
        case 67: I[fi + c[pc + 1]] = Math.imul(I[fi + c[pc + 2]], I[fi + c[pc + 3]]); pc += 4; break; // mul_i
        case 68: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] + c[pc + 3]; pc += 4; break; // add_k
        case 69: I[fi + c[pc + 1]] = Math.imul(I[fi + c[pc + 2]], c[pc + 3]); pc += 4; break; // mul_k
        case 70: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] & I[fi + c[pc + 3]]; pc += 4; break; // and_i
        case 71: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] | I[fi + c[pc + 3]]; pc += 4; break; // or_i
        case 72: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] ^ I[fi + c[pc + 3]]; pc += 4; break; // xor_i
        case 73: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] & c[pc + 3]; pc += 4; break; // and_k
        case 74: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] ^ c[pc + 3]; pc += 4; break; // xor_k
        case 78: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] << c[pc + 3]; pc += 4; break; // shl_k
        case 79: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] >> c[pc + 3]; pc += 4; break; // shr_s_k
        case 80: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] >>> c[pc + 3]; pc += 4; break; // shr_u_k
        case 83: I[fi + c[pc + 1]] = Math.min(I[fi + c[pc + 2]], I[fi + c[pc + 3]]); pc += 4; break; // min_i
        case 85: I[fi + c[pc + 1]] = Math.min(I[fi + c[pc + 2]] >>> 0, I[fi + c[pc + 3]] >>> 0); pc += 4; break; // min_u
        case 84: I[fi + c[pc + 1]] = Math.max(I[fi + c[pc + 2]], I[fi + c[pc + 3]]); pc += 4; break; // max_i
        case 86: I[fi + c[pc + 1]] = Math.max(I[fi + c[pc + 2]] >>> 0, I[fi + c[pc + 3]] >>> 0); pc += 4; break; // max_u
        case 75: { // shl_i
          const k = I[fi + c[pc + 3]];
          if (k < 0) throw new RefTrap('shift');
          I[fi + c[pc + 1]] = k > 31 ? 0 : I[fi + c[pc + 2]] << k; pc += 4; break;
        }
        case 76: { // shr_s
          const k = I[fi + c[pc + 3]];
          if (k < 0) throw new RefTrap('shift');
          I[fi + c[pc + 1]] = I[fi + c[pc + 2]] >> (k > 31 ? 31 : k); pc += 4; break;
        }
        case 77: { // shr_u
          const k = I[fi + c[pc + 3]];
          if (k < 0) throw new RefTrap('shift');
          I[fi + c[pc + 1]] = k > 31 ? 0 : I[fi + c[pc + 2]] >>> k; pc += 4; break;
        }
        case 81: I[fi + c[pc + 1]] = -I[fi + c[pc + 2]]; pc += 3; break; // neg_i
        case 82: { const a = I[fi + c[pc + 2]]; I[fi + c[pc + 1]] = a < 0 ? -a : a; pc += 3; break; } // abs_i
        case 87: { // div_i
          const b = I[fi + c[pc + 3]];
          if (b === 0) throw new RefTrap('zero_divisor');
          I[fi + c[pc + 1]] = I[fi + c[pc + 2]] / b; pc += 4; break;
        }
        case 88: { // rem_i
          const b = I[fi + c[pc + 3]];
          if (b === 0) throw new RefTrap('zero_divisor');
          I[fi + c[pc + 1]] = I[fi + c[pc + 2]] % b; pc += 4; break;
        }
        case 89: { // div_u
          const b = I[fi + c[pc + 3]] >>> 0;
          if (b === 0) throw new RefTrap('zero_divisor');
          I[fi + c[pc + 1]] = (I[fi + c[pc + 2]] >>> 0) / b; pc += 4; break;
        }
        case 90: { // rem_u
          const b = I[fi + c[pc + 3]] >>> 0;
          if (b === 0) throw new RefTrap('zero_divisor');
          I[fi + c[pc + 1]] = (I[fi + c[pc + 2]] >>> 0) % b; pc += 4; break;
        }
        case 91: { const k = c[pc + 3]; I[fi + c[pc + 1]] = (I[fi + c[pc + 2]] << k) >> k; pc += 4; break; } // sext
        case 92: I[fi + c[pc + 1]] = I[fi + c[pc + 2]] & c[pc + 3]; pc += 4; break; // zext
        case 96: { // rotl
          const a = I[fi + c[pc + 2]]; const k = I[fi + c[pc + 3]] & 31;
          I[fi + c[pc + 1]] = (a << k) | (a >>> (32 - k)); pc += 4; break;
        }
        case 93: I[fi + c[pc + 1]] = Math.clz32(I[fi + c[pc + 2]]); pc += 3; break; // clz
        case 94: { const a = I[fi + c[pc + 2]]; I[fi + c[pc + 1]] = a === 0 ? 32 : 31 - Math.clz32(a & -a); pc += 3; break; } // ctz
        case 95: { // popcnt
          let a = I[fi + c[pc + 2]]; a -= (a >>> 1) & 0x55555555;
          a = (a & 0x33333333) + ((a >>> 2) & 0x33333333);
          I[fi + c[pc + 1]] = Math.imul((a + (a >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24; pc += 3; break;
        }
        case 97: { // add_t
          let s = I[fi + c[pc + 2]] + I[fi + c[pc + 3]]; const max = c[pc + 4];
          if (s > max) s -= c[pc + 5] >>> 0;
          else if (s < -max) s += c[pc + 5] >>> 0;
          I[fi + c[pc + 1]] = s; pc += 6; break;
        }
        case 98: { // sub_t
          let s = I[fi + c[pc + 2]] - I[fi + c[pc + 3]]; const max = c[pc + 4];
          if (s > max) s -= c[pc + 5] >>> 0;
          else if (s < -max) s += c[pc + 5] >>> 0;
          I[fi + c[pc + 1]] = s; pc += 6; break;
        }
        case 99: I[fi + c[pc + 1]] = mulTrits(I[fi + c[pc + 2]], I[fi + c[pc + 3]], c[pc + 4], c[pc + 5] >>> 0); pc += 6; break; // mul_t
        case 100: { // add_tk
          let s = I[fi + c[pc + 2]] + c[pc + 3]; const max = c[pc + 4];
          if (s > max) s -= c[pc + 5] >>> 0;
          else if (s < -max) s += c[pc + 5] >>> 0;
          I[fi + c[pc + 1]] = s; pc += 6; break;
        }
        case 101: { // wrap_t
          const max = c[pc + 3]; const mod = c[pc + 4] >>> 0; let s = I[fi + c[pc + 2]] % mod;
          if (s > max) s -= mod;
          else if (s < -max) s += mod;
          I[fi + c[pc + 1]] = s; pc += 5; break;
        }
        case 103: I[fi + c[pc + 1]] = shiftTritsLeft(I[fi + c[pc + 2]], I[fi + c[pc + 3]], c[pc + 4], c[pc + 5] >>> 0); pc += 6; break; // tshl_i
        case 104: I[fi + c[pc + 1]] = shiftTritsRight(I[fi + c[pc + 2]], I[fi + c[pc + 3]]); pc += 4; break; // tshr_i
        case 102: { const a = I[fi + c[pc + 2]]; I[fi + c[pc + 1]] = a < 0 ? -1 : a > 0 ? 1 : 0; pc += 3; break; } // sign_i
        case 105: F[fp + c[pc + 1]] = F[fp + c[pc + 2]] + F[fp + c[pc + 3]]; pc += 4; break; // add_d
        case 119: F[fp + c[pc + 1]] = Math.fround(F[fp + c[pc + 2]] + F[fp + c[pc + 3]]); pc += 4; break; // add_f
        case 106: F[fp + c[pc + 1]] = F[fp + c[pc + 2]] - F[fp + c[pc + 3]]; pc += 4; break; // sub_d
        case 120: F[fp + c[pc + 1]] = Math.fround(F[fp + c[pc + 2]] - F[fp + c[pc + 3]]); pc += 4; break; // sub_f
        case 107: F[fp + c[pc + 1]] = F[fp + c[pc + 2]] * F[fp + c[pc + 3]]; pc += 4; break; // mul_d
        case 121: F[fp + c[pc + 1]] = Math.fround(F[fp + c[pc + 2]] * F[fp + c[pc + 3]]); pc += 4; break; // mul_f
        case 108: F[fp + c[pc + 1]] = F[fp + c[pc + 2]] / F[fp + c[pc + 3]]; pc += 4; break; // div_d
        case 122: F[fp + c[pc + 1]] = Math.fround(F[fp + c[pc + 2]] / F[fp + c[pc + 3]]); pc += 4; break; // div_f
        case 109: F[fp + c[pc + 1]] = -F[fp + c[pc + 2]]; pc += 3; break; // neg_d
        case 110: F[fp + c[pc + 1]] = Math.abs(F[fp + c[pc + 2]]); pc += 3; break; // abs_d
        case 111: F[fp + c[pc + 1]] = Math.sqrt(F[fp + c[pc + 2]]); pc += 3; break; // sqrt_d
        case 112: F[fp + c[pc + 1]] = Math.floor(F[fp + c[pc + 2]]); pc += 3; break; // floor_d
        case 113: F[fp + c[pc + 1]] = Math.ceil(F[fp + c[pc + 2]]); pc += 3; break; // ceil_d
        case 114: F[fp + c[pc + 1]] = Math.trunc(F[fp + c[pc + 2]]); pc += 3; break; // trunc_d
        case 123: F[fp + c[pc + 1]] = Math.fround(Math.sqrt(F[fp + c[pc + 2]])); pc += 3; break; // sqrt_f
        case 115: F[fp + c[pc + 1]] = roundToInt(F[fp + c[pc + 2]]); pc += 3; break; // nearest_d
        case 116: F[fp + c[pc + 1]] = Math.min(F[fp + c[pc + 2]], F[fp + c[pc + 3]]); pc += 4; break; // min_d
        case 117: F[fp + c[pc + 1]] = Math.max(F[fp + c[pc + 2]], F[fp + c[pc + 3]]); pc += 4; break; // max_d
        case 118: F[fp + c[pc + 1]] = Math.fround(F[fp + c[pc + 2]]); pc += 3; break; // fround
        case 124: { // add_td
          let s = F[fp + c[pc + 2]] + F[fp + c[pc + 3]]; const k = c[pc + 4];
          if (s > K[k]) s -= K[k + 1];
          else if (s < -K[k]) s += K[k + 1];
          F[fp + c[pc + 1]] = s; pc += 5; break;
        }
        case 125: { // sub_td
          let s = F[fp + c[pc + 2]] - F[fp + c[pc + 3]]; const k = c[pc + 4];
          if (s > K[k]) s -= K[k + 1];
          else if (s < -K[k]) s += K[k + 1];
          F[fp + c[pc + 1]] = s; pc += 5; break;
        }
        case 126: { // mul_td
          const k = c[pc + 4];
          F[fp + c[pc + 1]] = mulTrits(F[fp + c[pc + 2]], F[fp + c[pc + 3]], K[k], K[k + 1]); pc += 5; break;
        }
        case 127: F[fp + c[pc + 1]] = 0 - F[fp + c[pc + 2]]; pc += 3; break; // neg_td
        case 128: { // div_td
          const b = F[fp + c[pc + 3]];
          if (b === 0) throw new RefTrap('zero_divisor');
          F[fp + c[pc + 1]] = Math.trunc(F[fp + c[pc + 2]] / b) + 0; pc += 4; break;
        }
        case 129: { // rem_td
          const b = F[fp + c[pc + 3]];
          if (b === 0) throw new RefTrap('zero_divisor');
          F[fp + c[pc + 1]] = (F[fp + c[pc + 2]] % b) + 0; pc += 4; break;
        }
        case 131: { // tshl_d
          const k = c[pc + 4];
          F[fp + c[pc + 1]] = shiftTritsLeft(F[fp + c[pc + 2]], I[fi + c[pc + 3]], K[k], K[k + 1]);
          pc += 5; break;
        }
        case 132: F[fp + c[pc + 1]] = shiftTritsRight(F[fp + c[pc + 2]], I[fi + c[pc + 3]]); pc += 4; break; // tshr_d
        case 130: { const a = F[fp + c[pc + 2]]; I[fi + c[pc + 1]] = a < 0 ? -1 : a > 0 ? 1 : 0; pc += 3; break; } // sign_d
        case 133: { // add_w
          const d = fi + c[pc + 1]; const a = fi + c[pc + 2]; const b = fi + c[pc + 3];
          const low = (I[a] >>> 0) + (I[b] >>> 0); I[d + 1] = I[a + 1] + I[b + 1] + (low > 0xffffffff ? 1 : 0);
          I[d] = low; pc += 4; break;
        }
        case 134: { // sub_w
          const d = fi + c[pc + 1]; const a = fi + c[pc + 2]; const b = fi + c[pc + 3];
          const low = (I[a] >>> 0) - (I[b] >>> 0); I[d + 1] = I[a + 1] - I[b + 1] - (low < 0 ? 1 : 0);
          I[d] = low; pc += 4; break;
        }
        case 135: mulWide(I, fi + c[pc + 1], fi + c[pc + 2], fi + c[pc + 3]); pc += 4; break; // mul_w
        case 136: { // and_w
          const d = fi + c[pc + 1]; const a = fi + c[pc + 2]; const b = fi + c[pc + 3]; I[d] = I[a] & I[b];
          I[d + 1] = I[a + 1] & I[b + 1]; pc += 4; break;
        }
        case 137: { // or_w
          const d = fi + c[pc + 1]; const a = fi + c[pc + 2]; const b = fi + c[pc + 3]; I[d] = I[a] | I[b];
          I[d + 1] = I[a + 1] | I[b + 1]; pc += 4; break;
        }
        case 138: { // xor_w
          const d = fi + c[pc + 1]; const a = fi + c[pc + 2]; const b = fi + c[pc + 3]; I[d] = I[a] ^ I[b];
          I[d + 1] = I[a + 1] ^ I[b + 1]; pc += 4; break;
        }
        case 139: { // shl_w
          const k = I[fi + c[pc + 3]];
          if (k < 0) throw new RefTrap('shift');
          const d = fi + c[pc + 1]; const low = I[fi + c[pc + 2]]; const high = I[fi + c[pc + 2] + 1];
          I[d + 1] = k > 63 ? 0 : k > 31 ? low << (k - 32) : k === 0 ? high : (high << k) | (low >>> (32 - k));
          I[d] = k > 31 ? 0 : low << k; pc += 4; break;
        }
        case 140: { // shr_sw
          const k = I[fi + c[pc + 3]];
          if (k < 0) throw new RefTrap('shift');
          const d = fi + c[pc + 1]; const low = I[fi + c[pc + 2]]; const high = I[fi + c[pc + 2] + 1];
          I[d] = k > 63 ? high >> 31 : k > 31 ? high >> (k - 32) : k === 0 ? low : (low >>> k) | (high << (32 - k));
          I[d + 1] = high >> (k > 31 ? 31 : k); pc += 4; break;
        }
        case 141: { // shr_uw
          const k = I[fi + c[pc + 3]];
          if (k < 0) throw new RefTrap('shift');
          const d = fi + c[pc + 1]; const low = I[fi + c[pc + 2]]; const high = I[fi + c[pc + 2] + 1];
          I[d] = k > 63 ? 0 : k > 31 ? high >>> (k - 32) : k === 0 ? low : (low >>> k) | (high << (32 - k));
          I[d + 1] = k > 31 ? 0 : high >>> k; pc += 4; break;
        }
        case 142: { // add_tw
          let s = B[fp + c[pc + 2]] + B[fp + c[pc + 3]]; const k = c[pc + 4];
          if (s > W[k]) s -= W[k + 1];
          else if (s < -W[k]) s += W[k + 1];
          B[fp + c[pc + 1]] = s; pc += 5; break;
        }
        case 143: { // sub_tw
          let s = B[fp + c[pc + 2]] - B[fp + c[pc + 3]]; const k = c[pc + 4];
          if (s > W[k]) s -= W[k + 1];
          else if (s < -W[k]) s += W[k + 1];
          B[fp + c[pc + 1]] = s; pc += 5; break;
        }
        case 144: { // div_w
          const b = B[fp + c[pc + 3]];
          if (b === 0n) throw new RefTrap('zero_divisor');
          B[fp + c[pc + 1]] = B[fp + c[pc + 2]] / b; pc += 4; break;
        }
        case 145: { // rem_w
          const b = B[fp + c[pc + 3]];
          if (b === 0n) throw new RefTrap('zero_divisor');
          B[fp + c[pc + 1]] = B[fp + c[pc + 2]] % b; pc += 4; break;
        }
        case 146: { // div_uw
          const b = BigInt.asUintN(64, B[fp + c[pc + 3]]);
          if (b === 0n) throw new RefTrap('zero_divisor');
          B[fp + c[pc + 1]] = BigInt.asUintN(64, B[fp + c[pc + 2]]) / b; pc += 4; break;
        }
        case 147: { // rem_uw
          const b = BigInt.asUintN(64, B[fp + c[pc + 3]]);
          if (b === 0n) throw new RefTrap('zero_divisor');
          B[fp + c[pc + 1]] = BigInt.asUintN(64, B[fp + c[pc + 2]]) % b; pc += 4; break;
        }
        case 151: { // check_w
          const a = fi + c[pc + 2]; const v = I[a + 1] * 4294967296 + (I[a] >>> 0);
          if (v < K[c[pc + 3]] || v > K[c[pc + 4]]) throw new RefTrap('range');
          I[fi + c[pc + 1]] = I[a]; pc += 5; break;
        }
        case 152: { // check_uw
          const a = fi + c[pc + 2]; const v = (I[a + 1] >>> 0) * 4294967296 + (I[a] >>> 0);
          if (v > K[c[pc + 3]]) throw new RefTrap('range');
          I[fi + c[pc + 1]] = I[a]; pc += 4; break;
        }
        case 153: { const a = fi + c[pc + 2]; F[fp + c[pc + 1]] = I[a + 1] * 4294967296 + (I[a] >>> 0); pc += 3; break; } // w_to_f64
        case 154: { const a = fi + c[pc + 2]; F[fp + c[pc + 1]] = (I[a + 1] >>> 0) * 4294967296 + (I[a] >>> 0); pc += 3; break; } // uw_to_f64
        case 148: { // check_i
          const a = I[fi + c[pc + 2]];
          if (a < c[pc + 3] || a > c[pc + 4]) throw new RefTrap('range');
          I[fi + c[pc + 1]] = a; pc += 5; break;
        }
        case 149: { // check_u
          const a = I[fi + c[pc + 2]];
          if (a >>> 0 > K[c[pc + 3]]) throw new RefTrap('range');
          I[fi + c[pc + 1]] = a; pc += 4; break;
        }
        case 150: { // check_d
          const a = F[fp + c[pc + 2]];
          if (a < K[c[pc + 3]] || a > K[c[pc + 4]]) throw new RefTrap('range');
          I[fi + c[pc + 1]] = a; pc += 5; break;
        }
        case 155: F[fp + c[pc + 1]] = I[fi + c[pc + 2]]; pc += 3; break; // i_to_d
        case 156: F[fp + c[pc + 1]] = I[fi + c[pc + 2]] >>> 0; pc += 3; break; // u_to_d
        case 157: F[fp + c[pc + 1]] = Math.fround(I[fi + c[pc + 2]]); pc += 3; break; // i_to_f
        case 158: F[fp + c[pc + 1]] = Math.fround(I[fi + c[pc + 2]] >>> 0); pc += 3; break; // u_to_f
        case 159: { const d = fi + c[pc + 1]; const a = I[fi + c[pc + 2]]; I[d] = a; I[d + 1] = a >> 31; pc += 3; break; } // sext_w
        case 160: { const d = fi + c[pc + 1]; I[d] = I[fi + c[pc + 2]]; I[d + 1] = 0; pc += 3; break; } // zext_w
        case 161: { // d_to_w
          const a = F[fp + c[pc + 2]]; const d = fi + c[pc + 1]; I[d + 1] = Math.floor(a / 4294967296);
          I[d] = a; pc += 3; break;
        }
        case 162: { // w_to_d
          const a = fi + c[pc + 2]; const v = I[a + 1] * 4294967296 + (I[a] >>> 0);
          if (v < -K[c[pc + 3]] || v > K[c[pc + 3]]) throw new RefTrap('range');
          F[fp + c[pc + 1]] = v; pc += 4; break;
        }
        case 163: { // trunc_i
          const a = Math.trunc(F[fp + c[pc + 2]]);
          if (!(a >= K[c[pc + 3]] && a <= K[c[pc + 4]])) throw new RefTrap('range');
          I[fi + c[pc + 1]] = a; pc += 5; break;
        }
        case 164: { // round_i
          const a = roundToInt(F[fp + c[pc + 2]]);
          if (!(a >= K[c[pc + 3]] && a <= K[c[pc + 4]])) throw new RefTrap('range');
          I[fi + c[pc + 1]] = a; pc += 5; break;
        }
        case 165: { // sat_i
          const a = F[fp + c[pc + 2]];
          I[fi + c[pc + 1]] = a !== a ? 0 : Math.min(Math.max(a, K[c[pc + 3]]), K[c[pc + 4]]); pc += 5; break;
        }
        case 166: { const a = F[fp + c[pc + 2]]; f32Bits[0] = a; I[fi + c[pc + 1]] = a !== a ? 0x7fc00000 : u32Bits[0]; pc += 3; break; } // bits_f
        case 167: u32Bits[0] = I[fi + c[pc + 2]]; F[fp + c[pc + 1]] = f32Bits[0]; pc += 3; break; // from_bits_f
        case 168: { // bits_d
          const a = F[fp + c[pc + 2]]; const d = fi + c[pc + 1]; const s = fi + c[pc + 3];
          I[d] = a !== a ? 0 : I[s]; I[d + 1] = a !== a ? 0x7ff80000 : I[s + 1]; pc += 4; break;
        }
        case 169: { // load_s8
          const at = (I[fi + c[pc + 2]] >>> 0) + (c[pc + 3] >>> 0);
          if (at + 1 > size) throw new RefTrap('memory');
          I[fi + c[pc + 1]] = view.getInt8(at); pc += 4; break;
        }
        case 170: { // load_u8
          const at = (I[fi + c[pc + 2]] >>> 0) + (c[pc + 3] >>> 0);
          if (at + 1 > size) throw new RefTrap('memory');
          I[fi + c[pc + 1]] = view.getUint8(at); pc += 4; break;
        }
        case 171: { // load_s16
          const at = (I[fi + c[pc + 2]] >>> 0) + (c[pc + 3] >>> 0);
          if (at + 2 > size) throw new RefTrap('memory');
          I[fi + c[pc + 1]] = view.getInt16(at, true); pc += 4; break;
        }
        case 172: { // load_u16
          const at = (I[fi + c[pc + 2]] >>> 0) + (c[pc + 3] >>> 0);
          if (at + 2 > size) throw new RefTrap('memory');
          I[fi + c[pc + 1]] = view.getUint16(at, true); pc += 4; break;
        }
        case 173: { // load_32
          const at = (I[fi + c[pc + 2]] >>> 0) + (c[pc + 3] >>> 0);
          if (at + 4 > size) throw new RefTrap('memory');
          I[fi + c[pc + 1]] = view.getInt32(at, true); pc += 4; break;
        }
        case 174: { // load_f32
          const at = (I[fi + c[pc + 2]] >>> 0) + (c[pc + 3] >>> 0);
          if (at + 4 > size) throw new RefTrap('memory');
          F[fp + c[pc + 1]] = view.getFloat32(at, true); pc += 4; break;
        }
        case 175: { // load_64
          const at = (I[fi + c[pc + 2]] >>> 0) + (c[pc + 3] >>> 0);
          if (at + 8 > size) throw new RefTrap('memory');
          const d = fi + c[pc + 1]; I[d] = view.getInt32(at, true); I[d + 1] = view.getInt32(at + 4, true);
          pc += 4; break;
        }
        case 176: { // load_t8
          const at = (I[fi + c[pc + 2]] >>> 0) + (c[pc + 3] >>> 0);
          if (at + 1 > size) throw new RefTrap('memory');
          const v = view.getInt8(at);
          if (v < c[pc + 4] || v > c[pc + 5]) throw new RefTrap('code');
          I[fi + c[pc + 1]] = v; pc += 6; break;
        }
        case 177: { // load_t16
          const at = (I[fi + c[pc + 2]] >>> 0) + (c[pc + 3] >>> 0);
          if (at + 2 > size) throw new RefTrap('memory');
          const v = view.getInt16(at, true);
          if (v < c[pc + 4] || v > c[pc + 5]) throw new RefTrap('code');
          I[fi + c[pc + 1]] = v; pc += 6; break;
        }
        case 178: { // load_t32
          const at = (I[fi + c[pc + 2]] >>> 0) + (c[pc + 3] >>> 0);
          if (at + 4 > size) throw new RefTrap('memory');
          const v = view.getInt32(at, true);
          if (v < c[pc + 4] || v > c[pc + 5]) throw new RefTrap('code');
          I[fi + c[pc + 1]] = v; pc += 6; break;
        }
        case 179: { // load_td
          const at = (I[fi + c[pc + 2]] >>> 0) + (c[pc + 3] >>> 0);
          if (at + 8 > size) throw new RefTrap('memory');
          const v = view.getInt32(at + 4, true) * 4294967296 + view.getUint32(at, true);
          if (v < -K[c[pc + 4]] || v > K[c[pc + 4]]) throw new RefTrap('code');
          F[fp + c[pc + 1]] = v; pc += 5; break;
        }
        case 180: { // load_128
          const at = (I[fi + c[pc + 2]] >>> 0) + (c[pc + 3] >>> 0);
          if (at + 16 > size) throw new RefTrap('memory');
          const d = fi + c[pc + 1]; I[d + 0] = view.getInt32(at + 0, true);
          I[d + 1] = view.getInt32(at + 4, true); I[d + 2] = view.getInt32(at + 8, true);
          I[d + 3] = view.getInt32(at + 12, true); pc += 4; break;
        }
        case 181: { // store_8
          const at = (I[fi + c[pc + 1]] >>> 0) + (c[pc + 2] >>> 0);
          if (at + 1 > size) throw new RefTrap('memory');
          view.setInt8(at, I[fi + c[pc + 3]]); pc += 4; break;
        }
        case 182: { // store_16
          const at = (I[fi + c[pc + 1]] >>> 0) + (c[pc + 2] >>> 0);
          if (at + 2 > size) throw new RefTrap('memory');
          view.setInt16(at, I[fi + c[pc + 3]], true); pc += 4; break;
        }
        case 183: { // store_32
          const at = (I[fi + c[pc + 1]] >>> 0) + (c[pc + 2] >>> 0);
          if (at + 4 > size) throw new RefTrap('memory');
          view.setInt32(at, I[fi + c[pc + 3]], true); pc += 4; break;
        }
        case 184: { // store_f32
          const at = (I[fi + c[pc + 1]] >>> 0) + (c[pc + 2] >>> 0);
          if (at + 4 > size) throw new RefTrap('memory');
          const x = F[fp + c[pc + 3]]; view.setFloat32(at, x === x ? x : NaN, true); pc += 4; break;
        }
        case 186: { // store_f64
          const at = (I[fi + c[pc + 1]] >>> 0) + (c[pc + 2] >>> 0);
          if (at + 8 > size) throw new RefTrap('memory');
          const x = F[fp + c[pc + 3]]; view.setFloat64(at, x === x ? x : NaN, true); pc += 4; break;
        }
        case 185: { // store_64
          const at = (I[fi + c[pc + 1]] >>> 0) + (c[pc + 2] >>> 0);
          if (at + 8 > size) throw new RefTrap('memory');
          const s = fi + c[pc + 3]; view.setInt32(at, I[s], true); view.setInt32(at + 4, I[s + 1], true);
          pc += 4; break;
        }
        case 187: { // store_td
          const at = (I[fi + c[pc + 1]] >>> 0) + (c[pc + 2] >>> 0);
          if (at + 8 > size) throw new RefTrap('memory');
          const v = F[fp + c[pc + 3]]; view.setInt32(at, v, true);
          view.setInt32(at + 4, Math.floor(v / 4294967296), true); pc += 4; break;
        }
        case 188: { // store_128
          const at = (I[fi + c[pc + 1]] >>> 0) + (c[pc + 2] >>> 0);
          if (at + 16 > size) throw new RefTrap('memory');
          const s = fi + c[pc + 3]; view.setInt32(at + 0, I[s + 0], true);
          view.setInt32(at + 4, I[s + 1], true); view.setInt32(at + 8, I[s + 2], true);
          view.setInt32(at + 12, I[s + 3], true); pc += 4; break;
        }
        case 189: loadAny(m, fp + c[pc + 1], (I[fi + c[pc + 2]] >>> 0) + (c[pc + 3] >>> 0), c[pc + 4]); pc += 5; break; // load_x
        case 190: storeAny(m, fp + c[pc + 3], (I[fi + c[pc + 1]] >>> 0) + (c[pc + 2] >>> 0), c[pc + 4]); pc += 5; break; // store_x
        case 191: I[fi + c[pc + 1]] = size; pc += 2; break; // mem_size
        case 192: { // mem_grow
          const old = m.growMemory(I[fi + c[pc + 2]] >>> 0); view = m.view; size = m.size;
          I[fi + c[pc + 1]] = old; pc += 3; break;
        }
        case 193: { // mem_fill
          const n = I[fi + c[pc + 3]] >>> 0; fuel = m.spend(fuel, 1 + Math.floor(n / 64));
          m.fill(I[fi + c[pc + 1]] >>> 0, I[fi + c[pc + 2]], n); pc += 4; break;
        }
        case 194: { // mem_copy
          const n = I[fi + c[pc + 3]] >>> 0; fuel = m.spend(fuel, 1 + Math.floor(n / 64));
          m.copy(I[fi + c[pc + 1]] >>> 0, I[fi + c[pc + 2]] >>> 0, n); pc += 4; break;
        }
        case 195: { // mark
          const left = ((spLimit - sp) >> 1) + 1; M[MARK_SLOTS + left] = c[pc + 1]; M[MARK_LEFT] = left; pc += 2; break;
        }
        case 196: { // rotr
          const a = I[fi + c[pc + 2]]; const k = I[fi + c[pc + 3]];
          I[fi + c[pc + 1]] = (a >>> k) | (a << -k); pc += 4; break;
        }
        default:
          throw new RangeError(`no internal code ${c[pc]}`);
      }
    }
  } catch (e) {
    m.pc = pc;
    m.fp = fp;
    m.sp = sp;
    throw e;
  } finally {
    m.giveFuel(fuel);
  }
}
