import { scalarInfo } from '../../../spec/types.ts';
import type { ScalarType } from '../../../spec/types.ts';
import type { EmittedFile } from '../../target.ts';
import type { CoreOpName, Profile } from './isa.ts';
import { CODE_TRAP, CORE_OPS, MEMORY_TRAP, STACK_TRAP, STOPS, zeroRegister } from './isa.ts';
import { stepVerilog, wrapVerilog } from './parts.ts';

/**
 * The soft core as Verilog-2005. One instruction at a time: D reads the registers and decodes, X computes and for most
 * instructions writes; results of trit types are brought into range in a third cycle; loads, shifts, products, quotients
 * and conversions between numbers and planes of trits take more. Opcodes and codes of types and traps come from the tables.
 */

const isOp = (...names: CoreOpName[]): string => names.map((n) => `op == 7'd${CORE_OPS[n].code}`).join(' || ');
/** Four or eight operations whose codes differ in the lowest bits alone. */
const inGroup = (first: CoreOpName, bits: number): string =>
  `op[6:${bits}] == ${7 - bits}'d${CORE_OPS[first].code >> bits}`;
const isType = (...names: ScalarType[]): string => names.map((n) => `x == 8'd${scalarInfo(n).code}`).join(' || ');

/** States, one bit each. */
const STATES = ['F', 'D', 'X', 'K', 'M', 'S', 'N', 'L', 'C', 'Q', 'T', 'E'] as const;

function wideParts(p: Profile): { wrap: string; load: string; high: string } {
  const W = p.width;
  if (p.wide) {
    return {
      wrap: `    .s64(q_s64), .signed64(q_signed64), .wrapped(wrapped));
  wire limit = 1'b0;`,
      load: `  wire [W-1:0] loaded = q_lwh ? {{W-64{q_signed64 && word[31]}}, word, bv[31:0]} : {{W-32{sign && low[31]}}, low};
  wire lost = 1'b0;`,
      high: 'bv[63:32]',
    };
  }
  return {
    wrap: `    .wrapped(wrapped));
  // A 64-bit integer that needs more bits than a register has.
  wire carried = (am[W-1] == bs[W-1]) && (sum[W-1] != am[W-1]);
  wire doubled = !st[X] && r[W-1] != r[W-2];
  reg over;
  always @(posedge clk) if (st[D]) over <= 1'b0;
    else if ((st[X] && q_adding) || (st[L] && q_mul) || (st[S] && q_shl)) over <= over || carried || doubled;
  wire limit = st[K] && q_s64 && (over || (!q_signed64 && r[W-1]));`,
    load: `  wire [W-1:0] loaded = q_lwh ? {word[W-33:0], bv[31:0]} : {{W-32{sign && low[31]}}, low};
  // Of 64 bits those beyond the register must all be the sign.
  wire lost = q_lwh && (word[31:W-33] != {${64 - W + 1}{word[31] && q_signed64}});`,
    high: `{{${64 - W}{bv[W-1]}}, bv[W-1:32]}`,
  };
}

/** The files of the core for a profile; trinity_core is the module on top. */
export function coreFiles(p: Profile): EmittedFile[] {
  return [
    { path: 'trinity_core.v', content: coreVerilog(p) },
    { path: 'trinity_step.v', content: stepVerilog(p) },
    { path: 'trinity_wrap.v', content: wrapVerilog(p) },
  ];
}

function coreVerilog(p: Profile): string {
  const W = p.width;
  const { wrap, load, high } = wideParts(p);
  return `// Trinity soft core, profile ${p.name}. Generated; the instruction set is described in spec/soft-core.md.
module trinity_core #(
  parameter PCB = 11,         // bits of a program address
  parameter RB = 9,           // bits of a register address, at least 9
  parameter MB = 16,          // bits of a byte address of the data memory
  parameter FRAME = 64,       // first register of the first frame
  parameter REGS = "regs.hex" // powers of three, constants, globals
) (
  input  wire            clk,
  input  wire            rst,
  input  wire [PCB-1:0]  start,     // address of the first instruction, taken during rst
  output wire [PCB-1:0]  imem_addr, // program memory, read at the clock edge where imem_en is 1
  output wire            imem_en,
  input  wire [39:0]     imem_data,
  output wire [MB-3:0]   dmem_addr, // data memory in words
  output wire            dmem_en,
  output wire [3:0]      dmem_we,
  output wire [31:0]     dmem_wdata,
  input  wire [31:0]     dmem_rdata,
  output wire            out_valid,
  output wire [1:0]      out_port,
  output wire [${W - 1}:0]     out_data,
  input  wire            out_ready,
  output wire            fetch,     // an instruction begins
  output wire            halted,
  output reg  [5:0]      code,      // how it ended: a trap's id, or ${STOPS.width} width, ${STOPS.align} align, ${STOPS.done} done
  output reg  [PCB-1:0]  at         // the current instruction, and the one that ended the run
);
  localparam W = ${W};
  localparam IW = RB + PCB > 25 ? RB + PCB + 1 : 25;
  localparam ${STATES.map((s, i) => `${s} = ${i}`).join(', ')};
  reg [${STATES.length - 1}:0] st;
  reg [RB-1:0] fb;
  reg [PCB-1:0] pc;
  reg stop;

  // Fields, and what D decodes from them for the states after it.
  wire imm_b = imem_data[39];
  wire [6:0] op = imem_data[38:32];
  wire [7:0] x = imem_data[31:24];
  wire [7:0] d = imem_data[23:16];
  wire [7:0] a = imem_data[15:8];
  wire [7:0] b = imem_data[7:0];
  wire is_li = ${isOp('li')};
  wire is_get = ${isOp('get')};
  wire is_set = ${isOp('set')};
  wire is_call = ${isOp('call')};
  wire is_neg = ${isOp('neg')};
  wire is_sub = ${isOp('sub')} || is_neg;
  wire is_adding = ${isOp('add')} || is_sub;
  wire is_logic = ${inGroup('and', 2)};
  wire is_cmp = ${isOp('cmp')};
  wire is_set_if = ${inGroup('seq', 2)};
  wire is_move = ${inGroup('cmneg', 2)};
  wire is_branch = ${inGroup('beq', 2)};
  wire is_trap = ${inGroup('teq', 2)};
  wire is_load = ${inGroup('lb', 3)};
  wire is_store = ${inGroup('sb', 3)};
  wire is_lwh = ${isOp('lwh')};
  wire is_swh = ${isOp('swh')};
  wire is_mul = ${isOp('mul')};
  wire is_div = ${isOp('udiv', 'urem')};
  wire is_shl = ${isOp('shl')};
  wire is_shift = is_shl || ${isOp('shr')};
  wire is_twrap = ${isOp('twrap')};
  wire is_tval = ${isOp('tval')};
  wire is_plane = ${isOp('tpos', 'tneg')};
  wire is_chk = ${isOp('chk')};
  wire is_trits = x != 8'd0 && x <= 8'd${p.trits};
  wire is_mem = is_load || is_store;
  wire minus = is_sub || is_cmp || is_set_if || is_branch || is_trap;
  wire wraps = is_adding || is_logic || is_mul || is_shift;
  wire late = ((is_adding || is_logic) && x != 8'd0) || is_chk || is_cmp || is_set_if || is_branch || is_trap;
  wire use_imm = imm_b || is_li || is_get || is_set || is_call || is_mem;
  wire [7:0] imm_low = is_lwh || is_swh ? 8'd4 : is_store ? d : is_get || is_set ? 8'd0 : b;
  reg q_adding, q_cmp, q_set_if, q_move, q_branch, q_trap, q_jmp, q_call, q_ret, q_chk, q_out, q_halt, q_load, q_store, q_lwh, q_swh;
  reg q_mul, q_div, q_rem, q_shl, q_shift, q_twrap, q_tval, q_plane, q_tneg, q_trits, q_mem, q_writes, q_late, q_step, q_simple;
  reg q_s8, q_s16, q_s32, q_s64, q_signed, q_signed64, q_bool, q_choose;
  reg [1:0] q_fn;
  reg [IW-1:0] imm;
  always @(posedge clk) if (st[D]) begin
    q_adding <= is_adding;
    q_cmp <= is_cmp;
    q_set_if <= is_set_if;
    q_move <= is_move;
    q_branch <= is_branch;
    q_trap <= is_trap;
    q_jmp <= ${isOp('jmp')};
    q_call <= is_call;
    q_ret <= ${isOp('ret')};
    q_chk <= is_chk;
    q_out <= ${isOp('out')};
    q_halt <= ${isOp('halt')};
    q_load <= is_load;
    q_store <= is_store;
    q_lwh <= is_lwh;
    q_swh <= is_swh;
    q_mul <= is_mul;
    q_div <= is_div;
    q_rem <= ${isOp('urem')};
    q_shl <= is_shl;
    q_shift <= is_shift;
    q_twrap <= is_twrap;
    q_tval <= is_tval;
    q_plane <= is_plane;
    q_tneg <= ${isOp('tneg')};
    q_trits <= is_trits;
    q_mem <= is_mem;
    q_writes <= !(is_branch || is_trap || is_store || ${isOp('jmp', 'ret', 'out', 'halt')});
    q_late <= late;
    q_step <= is_trits && (is_adding || is_chk || is_load);
    q_simple <= !(late || is_mem || is_mul || is_div || is_shift || is_twrap || is_plane || is_tval || ${isOp('out', 'halt')});
    q_s8 <= wraps && (${isType('i8', 'u8')});
    q_s16 <= wraps && (${isType('i16', 'u16')});
    q_s32 <= wraps && (${isType('i32', 'u32')});
    q_s64 <= wraps && (${isType('i64', 'u64')});
    q_signed <= ${isType('i8', 'i16', 'i32')};
    q_signed64 <= !(${isType('u64')});
    q_bool <= is_load && (${isType('bool')});
    // What X gives is the sum, or one of four functions of the operands: and, or, exclusive or, the first.
    q_choose <= is_logic || is_move || is_mul || is_div || is_tval || is_shift || is_twrap || is_plane || is_chk;
    q_fn <= is_logic ? op[1:0] : is_mul || is_div || is_tval ? 2'd0 : 2'd3;
    imm <= is_call ? {{IW-RB-PCB{1'b0}}, fb, pc + {{PCB-1{1'b0}}, 1'b1}} : (is_li ? {{IW-24{x[7]}}, x, a, b} : {{IW-8{imm_low[7]}}, imm_low}) ^ {IW{minus}};
  end

  // Registers: two copies of one memory, one read port each.
  reg [W-1:0] bank_a [0:(1<<RB)-1];
  reg [W-1:0] bank_b [0:(1<<RB)-1];
  initial begin
    $readmemh(REGS, bank_a);
    $readmemh(REGS, bank_b);
  end
  reg [W-1:0] av, bv;
  reg [6:0] count;
  wire [15:0] xa = {x, a};
  wire [15:0] xd = {x, d};
  wire [6:0] power = st[Q] ? count : st[T] ? count - 7'd1 : x[6:0];
  wire want_b = st[D] || st[N] || st[C] || (st[X] && (q_mul || q_div || q_lwh || q_store)) || (st[L] && !(q_mul && q_trits));
  wire [RB-1:0] a_addr = is_get ? xa[RB-1:0] : is_neg || is_li || is_call ? ${zeroRegister(p)} : fb + {{RB-8{1'b0}}, a};
  wire [RB-1:0] b_addr = want_b ? fb + {{RB-8{1'b0}}, b} : {{RB-7{1'b0}}, power};
  wire [RB:0] frame = {1'b0, fb} + {{RB-7{1'b0}}, d};
  wire [RB-1:0] w_addr = is_set ? xd[RB-1:0] : frame[RB-1:0];
  wire [RB+1:0] need = {1'b0, frame} + {{RB-6{1'b0}}, x};
  wire [W-1:0] w_data;
  wire w_en;
  always @(posedge clk) begin
    if (w_en) begin
      bank_a[w_addr] <= w_data;
      bank_b[w_addr] <= w_data;
    end else begin // never both, so that no block RAM must say what it then reads
      av <= bank_a[a_addr];
      bv <= bank_b[b_addr];
    end
  end

  // Adder: operand a, or twice the accumulator with the next bit of the dividend, and b, its complement, the immediate or nothing.
  reg [W-1:0] r, p;
  wire bit_in = p[W-1];
  wire [W-1:0] am = st[X] ? av : {r[W-2:0], q_div && bit_in};
  // Which of them, chosen a cycle ahead. A product begins with the sign, which counts negative.
  reg [1:0] pick;
  reg carry_in;
  wire back = st[L] && sum[W-1]; // a remainder below zero gets the divisor back with the next bit
  wire ahead = st[L] ? p[W-2] : bit_in;
  always @(posedge clk) begin
    pick <= st[D] ? (is_mul || is_div || is_tval ? 2'd0 : use_imm ? 2'd3 : minus ? 2'd2 : 2'd1)
                  : q_div ? {!back, back} : q_mul && ahead ? {st[N], !st[N]} : 2'd0;
    carry_in <= st[D] ? minus : (q_div && !back) || (q_mul && ahead && st[N]);
  end
  wire [W-1:0] long_imm = {{W-IW{imm[IW-1]}}, imm};
  wire [W-1:0] bs = pick == 2'd0 ? {W{1'b0}} : pick == 2'd1 ? bv : pick == 2'd2 ? ~bv : long_imm;
  wire [W-1:0] sum = am + bs + {{W-1{1'b0}}, carry_in};

  // Conditions: where b is subtracted, bs is its complement.
  wire [W-1:0] differ = am ^ bs;
  wire equal = &differ;
  wire less = sum[W-1];
  reg f_less, f_equal;
  wire holds = (op[1] ? f_less : f_equal) ^ op[0];
  wire moves = op[1] ? !op[0] ^ bv[0] : op[0] ? bv[1:0] == 2'b01 : bv[1];

  // The loaded bytes.
  wire [1:0] lane = r[1:0];
  wire [31:0] word = dmem_rdata;
  wire [15:0] half = lane[1] ? word[31:16] : word[15:0];
  wire [7:0] octet = lane[0] ? half[15:8] : half[7:0];
  wire sign = !op[0];
  wire [31:0] low = op[2] ? word : op[1] ? {{16{sign && half[15]}}, half} : {{24{sign && octet[7]}}, octet};
${load}

  // Results. In K: r wrapped into binary types, or what a comparison gives.
  wire [W-1:0] logic_v = q_fn == 2'd0 ? (am & bs) : q_fn == 2'd1 ? (am | bs) : q_fn == 2'd2 ? differ : am;
  wire forced = q_cmp || q_set_if;
  wire lowest = q_cmp ? !f_equal : holds;
  wire [W-1:0] wrapped;
  trinity_wrap #(.W(W)) wrap (
    .r(r), .s8(q_s8), .s16(q_s16), .s32(q_s32), .is_signed(q_signed),
${wrap}

  // A step towards balanced digits: takes 3^k (read from the registers) from r, or adds it, where r leaves ±(3^k - 1)/2.
  wire [W-1:0] stepped;
  wire beyond;
  trinity_step #(.W(W)) step (.r(r), .power(bv), .add(q_tval), .stepped(stepped), .beyond(beyond));
  wire given = q_tval ? bit_in : r[W-1];
  wire outside = q_tval || q_rem ? given : beyond;
  // r takes a step where it is outside; that it is comes late, so all else is joined before it.
  (* keep *) wire r_early = !(st[C] || st[T] || st[Q]) || ((st[C] || st[T]) && (q_tval || q_rem) && given);
  (* keep *) wire r_edge = (st[C] || st[T]) && !q_tval && !q_rem;
  // What X and the loops give: the sum, but where it is not wanted.
  wire summing = st[L] || st[S] || (st[X] && !q_choose);
  wire [W-1:0] early = st[X] ? logic_v : forced ? {{W-1{q_cmp && f_less}}, lowest} : wrapped;
  wire [W-1:0] y = summing ? sum : early;

  // Ends of instructions: results are written in X or K.
  wire ended = count == 7'd0;
  wire final_t = q_twrap ? count == x[6:0] : ended;
  wire quick = st[X] && (q_simple || (q_out && out_ready));
  wire last = quick || st[K] || (st[M] && q_store);

  // Memory: loads read in X, stores write in M; r is the address in M.
  wire [1:0] size = op[2] || (op[1] && q_store) ? 2'd2 : {1'b0, q_store ? op[0] : op[1]};
  wire outer = |r[W-1:MB];
  wire skew = (size == 2'd2 && lane != 2'd0) || (size == 2'd1 && lane[0]);
  wire [3:0] lanes = size == 2'd2 ? 4'b1111 : size == 2'd1 ? {{2{lane[1]}}, {2{!lane[1]}}} : {lane == 2'd3, lane == 2'd2, lane == 2'd1, lane == 2'd0};
  wire [31:0] high_word = ${high};
  assign dmem_addr = st[M] ? r[MB-1:2] : sum[MB-1:2];
  assign dmem_en = (st[X] && q_load) || (st[M] && q_store);
  assign dmem_we = st[M] && q_store && !outer && !skew ? lanes : 4'd0;
  assign dmem_wdata = q_swh ? high_word : {size == 2'd0 ? bv[7:0] : size == 2'd1 ? bv[15:8] : bv[31:24], size == 2'd2 ? bv[23:16] : bv[7:0], size == 2'd0 ? bv[7:0] : bv[15:8], bv[7:0]};

  // Traps and limits; the first in program order, as there is one instruction at a time.
  wire deep = q_call && |need[RB+1:RB];
  wire trap = (st[X] && (q_halt || deep)) || (st[M] && (outer || skew || (q_load && lost))) || limit ||
              (st[K] && ((q_trap && holds) || (q_bool && |r[7:1]))) || (st[C] && (q_chk || q_load) && outside);
  wire [5:0] trap_code = limit ? 6'd${STOPS.width} : q_halt || q_trap ? x[5:0] : q_call ? 6'd${STACK_TRAP} : q_chk ? b[5:0] :
                         st[M] && outer ? 6'd${MEMORY_TRAP} : st[M] && skew ? 6'd${STOPS.align} : st[M] && !q_trits ? 6'd${STOPS.width} : 6'd${CODE_TRAP};
  assign w_en = (quick || st[K]) && q_writes && (!q_move || moves);
  assign w_data = y;

  // The next instruction.
  wire [15:0] ab = {a, b};
  wire taken = q_jmp || (q_branch && holds);
  assign imem_addr = st[F] ? pc : q_ret ? av[PCB-1:0] : q_call ? ab[PCB-1:0] : taken ? xd[PCB-1:0] : pc + {{PCB-1{1'b0}}, 1'b1};
  assign imem_en = last || st[F];
  assign fetch = st[D] && !stop;
  assign halted = stop && st == 0;

  assign out_valid = st[X] && q_out;
  assign out_port = x[1:0];
  assign out_data = av;
  wire unused_bits = &{1'b0, xa, xd, ab, need[RB-1:0], q_adding, 1'b0};

  // Shifts of p: whole bytes of nothing but sign first, then bits.
  wire same8 = p[W-1:W-9] == {9{p[W-1]}} && count[6:3] != 4'd0;
  wire same1 = p[W-1] == p[W-2] && !ended;
  wire far = |bs[W-1:7];
  wire still = bs[6:0] == 7'd0;

  always @(posedge clk) begin
    if (r_early || (r_edge && beyond))
      r <= st[X] || st[L] || (st[S] && q_shl) ? y : st[C] || st[T] ? stepped : st[M] ? loaded : st[E] ? p : {r[W-1], r[W-1:1]};
    if (st[X]) p <= q_plane ? {W{1'b0}} : av;
    else if (st[N] && same8) p <= p << 8;
    else if (st[N] ? same1 : st[L] || st[T]) p <= {p[W-2:0], st[L] ? q_div && !sum[W-1] : q_plane && outside && q_tneg == r[W-1]};
    if (st[X]) count <= q_shift ? (far ? 7'd127 : bs[6:0]) : q_twrap ? 7'd${p.trits} : q_plane ? x[6:0] - 7'd1 : 7'd${W - 1};
    else if (st[N] && same8) count <= count - 7'd8;
    else if (st[N] ? same1 : st[S] || st[C] || st[T] || (st[L] && !(q_mul && q_trits))) count <= count - 7'd1;
    if (st[X]) f_less <= less;
    if (st[X]) f_equal <= equal;
  end

  always @(posedge clk) begin
    if (rst) begin
      st <= 1 << F;
      stop <= 1'b0;
      code <= 6'd0;
      pc <= start;
      fb <= FRAME;
    end else begin
      st <= 0;
      // What ends the run takes effect a cycle later, while the next instruction is no further than D.
      stop <= stop || trap;
      if (!stop) code <= trap_code;
      if (!stop && st[D]) at <= pc;
      if (!stop) begin
        if (st[X] && q_call) fb <= frame[RB-1:0];
        if (st[X] && q_ret) fb <= av[PCB+RB-1:PCB];
        if (last) pc <= imem_addr;
        if (st[F] || last) st[D] <= 1'b1;
        if (st[D] || (st[X] && q_out && !out_ready)) st[X] <= 1'b1;
        if ((st[M] && q_load && !q_step) || st[E] || (st[X] && ((q_late && !q_step) || (q_shift && still && !far))) || (st[S] && count == 7'd1) ||
            (st[L] && q_mul && !q_trits && ended) || (st[C] && !(q_mul && !ended)) || (st[T] && final_t && !q_plane)) st[K] <= 1'b1;
        if ((st[M] && q_load && q_step) || (st[X] && q_late && q_step) || (st[L] && ((q_mul && q_trits) || (q_rem && ended)))) st[C] <= 1'b1;
        if (st[X] && q_mem) st[M] <= 1'b1;
        if ((st[X] && q_shift && (far || !still)) || (st[S] && count != 7'd1)) st[S] <= 1'b1;
        if ((st[X] && (q_mul || q_div || q_tval)) || (st[N] && (same8 || same1))) st[N] <= 1'b1;
        if ((st[N] && !same8 && !same1 && !q_tval) || (st[C] && q_mul && !ended) || (st[L] && !(q_mul && q_trits) && !ended)) st[L] <= 1'b1;
        if ((st[N] && !same8 && !same1 && q_tval) || (st[X] && (q_twrap || q_plane))) st[Q] <= 1'b1;
        if (st[Q] || (st[T] && !final_t)) st[T] <= 1'b1;
        if (ended && ((st[T] && q_plane) || (st[L] && q_div && !q_rem))) st[E] <= 1'b1;
      end
    end
  end
endmodule
`;
}
