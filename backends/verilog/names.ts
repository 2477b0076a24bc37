/** Names in Verilog: legal, unlike its words and each other. */

const WORDS = new Set(
  `always and assign automatic begin buf bufif0 bufif1 case casex casez cell cmos config deassign default defparam design
  disable edge else end endcase endconfig endfunction endgenerate endmodule endprimitive endspecify endtable endtask event for
  force forever fork function generate genvar highz0 highz1 if ifnone incdir include initial inout input instance integer join
  large liblist library localparam macromodule medium module nand negedge nmos nor noshowcancelled not notif0 notif1 or output
  parameter pmos posedge primitive pull0 pull1 pulldown pullup pulsestyle_ondetect pulsestyle_onevent rcmos real realtime reg
  release repeat rnmos rpmos rtran rtranif0 rtranif1 scalared showcancelled signed small specify specparam strong0 strong1
  supply0 supply1 table task time tran tranif0 tranif1 tri tri0 tri1 triand trior trireg unsigned use uwire vectored wait wand
  weak0 weak1 while wire wor xnor xor
  accept_on alias always_comb always_ff always_latch assert assume before bind bins binsof bit break byte chandle checker class
  clocking const constraint context continue cover covergroup coverpoint cross dist do enum eventually expect export extends
  extern final first_match foreach forkjoin global iff ignore_bins illegal_bins implements implies import inside int interface
  intersect join_any join_none let local logic longint matches modport new nexttime null package packed priority program
  property protected pure rand randc randcase randsequence ref reject_on restrict return s_always s_eventually s_nexttime
  s_until sequence shortint shortreal soft solve static string strong struct super tagged this throughout timeprecision
  timeunit type typedef union unique unique0 until untyped var virtual void wait_order weak wildcard with within`.split(
    /\s+/,
  ),
);

/** What benches have beside the ports of a module. */
const BENCH = ['tb_call', 'tb_i', 'tb_errors', 'tb_wait', 'tb_over', 'tb_dut', 'tb_mismatch', 'tb_traps'];

export class VerilogNames {
  readonly #taken = new Set<string>(BENCH);

  constructor(taken: readonly string[] = []) {
    for (const t of taken) this.#taken.add(t.toLowerCase());
  }

  /** A name like the one wished for, with which names that begin with it are taken too. */
  family(wish: string, suffixes: readonly string[]): string {
    const base = plain(wish);
    const free = (n: string): boolean => !this.#taken.has(n.toLowerCase()) && !WORDS.has(n.toLowerCase());
    let name = base;
    for (let k = 2; !suffixes.every((s) => free(name + s)); k++) name = `${base}_${k}`;
    for (const s of suffixes) this.#taken.add((name + s).toLowerCase());
    return name;
  }

  /** A name like the one wished for. Names that differ in case alone confuse tools: they count as equal. */
  fresh(wish: string): string {
    const base = plain(wish);
    let name = base;
    for (let k = 2; this.#taken.has(name.toLowerCase()) || WORDS.has(name.toLowerCase()); k++) name = `${base}_${k}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

/** What a memory and its streams add to its name. */
export const MEMORY_NAMES = [
  ...['', '_q', '_mem', '_ra', '_we', '_wa', '_wd', '_fill', '_fault', '_valid', '_ready', '_data', '_last', '_zero'],
  ...[
    '_out',
    '_out_valid',
    '_out_ready',
    '_out_data',
    '_out_last',
    '_out_at',
    '_out_on',
    '_out_have',
    '_out_take',
    '_out_next',
  ],
];
/** What a unit adds to its name. */
export const UNIT_NAMES = ['', '_start', '_a', '_b', '_q', '_r', '_done'];

/** The text with what no identifier has taken out. */
export function plain(text: string): string {
  const s = text.replace(/[^A-Za-z0-9_]+/g, '_').replace(/^_+|_+$/g, '');
  return /^[A-Za-z]/.test(s) ? s : `v${s === '' ? '' : `_${s}`}`;
}
