import { TRAPS } from '../../spec/traps.ts';
import type { PreparedKernel } from '../target.ts';
import { operationsOf, TRAP_BITS } from './comb.ts';
import type { Edge, Machine, Memory, Move, Register, State, Unit } from './fsm.ts';
import type { LaneEngine } from './lanes.ts';
import { lineOf } from './module-text.ts';
import type { Net } from './net.ts';
import { bitsFor } from './num.ts';
import { NetPrinter, range, sink } from './print-net.ts';
import type { BufferPort, ScalarPort } from './sequential.ts';
import { unitInstance, unitPorts, unitText } from './units.ts';

export interface MachineParts {
  readonly first: State;
  readonly buffers: readonly BufferPort[];
  readonly scalars: readonly ScalarPort[];
  readonly results: readonly Register[];
  readonly engines: readonly LaneEngine[];
  /** Whether a scalar that is there at the start is no value of its type. */
  readonly bad: Net;
}

/** Prints a machine: registers, data path, what each state does, memories with their streams. */
export class MachinePrinter {
  readonly kernel: PreparedKernel;
  readonly m: Machine;
  readonly parts: MachineParts;
  readonly #p: NetPrinter;
  readonly #live: Set<Register>;
  readonly #stateBits: number;
  readonly #siteBits: number;
  /** Nets that the text needs. */
  readonly #roots: Net[] = [];

  constructor(kernel: PreparedKernel, m: Machine, parts: MachineParts) {
    this.kernel = kernel;
    this.m = m;
    this.parts = parts;
    this.#p = new NetPrinter(m.names);
    // State 0 waits for a start.
    m.states.forEach((s) => (s.name = m.names.fresh(`S${s.id + 1}`)));
    this.#stateBits = bitsFor(0n, BigInt(m.states.length));
    this.#siteBits = bitsFor(0n, BigInt(m.sites.length - 1));
    this.#live = this.#liveRegisters();
  }

  /** Registers that something needs: what only feeds registers that nothing needs is left out. */
  #liveRegisters(): Set<Register> {
    const { m } = this;
    const roots = this.#roots;
    roots.push(this.parts.bad);
    for (const s of m.states) {
      roots.push(...s.reads.values(), ...s.edges.map((e) => e.when), ...s.traps.map((t) => t.when));
      for (const w of s.writes.values()) roots.push(w.when, w.address, w.data);
      for (const u of s.starts) roots.push(u.when, ...u.operands);
    }
    for (const e of this.parts.engines) roots.push(...e.roots());
    const byName = new Map(m.registers.map((r) => [r.name, r]));
    const live = new Set<Register>(this.parts.results);
    for (const s of m.states) for (const e of s.edges) if (isRegister(e.to)) live.add(e.to);
    const seen = new Set<Net>();
    const visit = (root: Net): void => {
      const stack = [root];
      for (let n = stack.pop(); n; n = stack.pop()) {
        if (seen.has(n)) continue;
        seen.add(n);
        const r = n.kind === 'input' ? byName.get(n.name) : undefined;
        if (r) live.add(r);
        stack.push(...n.args);
      }
    };
    roots.forEach(visit);
    const moves = m.states.flatMap((s) => [...s.captures, ...s.edges.flatMap((e) => e.moves)]);
    for (let before = -1; before !== live.size;) {
      before = live.size;
      for (const mv of moves) if (live.has(mv.to) && 'kind' in mv.from) visit(mv.from);
    }
    for (const mv of moves) if (live.has(mv.to) && 'kind' in mv.from) roots.push(mv.from);
    return live;
  }

  operations(): Record<string, number> {
    return operationsOf(this.#roots);
  }

  delay(): number {
    return Math.max(0, ...this.#roots.map((r) => r.time));
  }

  map(): { name: string; source: string; place: string }[] {
    const states = this.m.states.map((s) => ({ name: s.name, source: 'state', place: lineOf(this.kernel, s.span) }));
    const registers = [...this.#live]
      .filter((r) => r.source !== '')
      .map((r) => ({ name: r.name, source: r.source, place: '' }));
    return [...states, ...registers];
  }

  print(): string[] {
    const { m, parts } = this;
    for (const s of parts.scalars) this.#p.declare(s.port, s.register.net.width);
    for (const r of this.#roots) this.#p.count(r);
    this.#p.plan();
    const control = this.#control();
    const memories = parts.buffers.flatMap((b) => this.#buffer(b));
    const own = new Set(parts.buffers.map((b) => b.memory));
    const scratch = m.memories.filter((x) => !own.has(x)).flatMap((x) => this.#memory(x, undefined));
    const units = [...m.units.values()].flatMap((u) => this.#unit(u));
    const engines = parts.engines.flatMap((e) => e.text((net) => this.#p.text(net)));
    const all = [...parts.engines.map((e) => e.fault()), this.#p.text(parts.bad)].filter((t) => t !== "1'd0");
    const registers = [...this.#live].filter((r) => !parts.results.includes(r));
    const wide = (r: Register): number => (this.#isReturn(r) ? this.#stateBits : r.net.width);
    return [
      ...this.#stateNames(),
      `reg ${range(this.#stateBits)}state;`,
      `wire idle = state == ${this.#stateBits}'d0;`,
      'assign busy = ~idle;',
      ...registers.map((r) => `reg ${range(wide(r))}${r.name};${r.source === '' ? '' : ` // ${r.source}`}`),
      ...m.memories.map((x) => `reg ${range(x.width)}${x.q.name};`),
      ...[...m.units.values()].flatMap((u) => [
        ...u.outputs.map((o) => `wire ${range(o.width)}${o.name};`),
        `wire ${u.done.name};`,
      ]),
      ...parts.engines.flatMap((e) => e.declarations()),
      '',
      '// Data path',
      ...this.#p.lines,
      `wire fault = ${all.length > 0 ? all.join(' | ') : "1'b0"};`,
      '',
      ...control,
      ...memories,
      ...scratch,
      ...units,
      ...engines,
      ...sink([...this.#p.unused(), ...this.#spare(), ...parts.engines.map((e) => e.running())]),
    ];
  }

  /** Words that are read and looked at by nothing. */
  #spare(): string[] {
    const used = new Set<string>();
    const seen = new Set<Net>();
    const stack = [...this.#roots];
    for (let n = stack.pop(); n; n = stack.pop()) {
      if (seen.has(n)) continue;
      seen.add(n);
      if (n.kind === 'input') used.add(n.name);
      stack.push(...n.args);
    }
    const streams = new Set(this.parts.buffers.filter((b) => b.output).map((b) => b.memory));
    const engineReads = new Set(this.parts.engines.map((e) => e.reads()));
    const words = this.m.memories
      .filter((x) => !used.has(x.q.name) && !streams.has(x) && !engineReads.has(x))
      .map((x) => x.q.name);
    const outputs = [...this.m.units.values()].flatMap((u) =>
      u.outputs.filter((o) => !used.has(o.name)).map((o) => o.name),
    );
    return [...words, ...outputs];
  }

  #isReturn(r: Register): boolean {
    return this.m.states.some((s) => s.edges.some((e) => e.to === r));
  }

  #stateNames(): string[] {
    return this.m.states.map((s) => {
      const place = lineOf(this.kernel, s.span);
      return `localparam ${range(this.#stateBits)}${s.name} = ${this.#stateBits}'d${s.id + 1};${place === '' ? '' : ` // ${place}`}`;
    });
  }

  #move(mv: Move): string[] {
    if (!this.#live.has(mv.to)) return [];
    if (!('kind' in mv.from)) return [`${mv.to.name} <= ${mv.from.name};`];
    if (mv.from === mv.to.net) return [];
    return [`${mv.to.name} <= ${this.#p.text(mv.from)};`];
  }

  #goto(to: Edge['to']): string[] {
    if (to === 'done') return [`state <= ${this.#stateBits}'d0;`, "done <= 1'b1;"];
    if (to === undefined) return [];
    return [`state <= ${to.name};`];
  }

  #control(): string[] {
    const { m, parts } = this;
    const lines: string[] = ['always @(posedge clk) begin', '  if (rst) begin'];
    const say = (depth: number, ...text: string[]): void => void lines.push(...text.map((t) => '  '.repeat(depth) + t));
    say(2, `state <= ${this.#stateBits}'d0;`, "done <= 1'b0;", "trap <= 1'b0;", `trap_code <= ${TRAP_BITS}'d0;`);
    say(2, `trap_site <= ${this.#siteBits}'d0;`);
    say(1, 'end else case (state)');
    say(2, `${this.#stateBits}'d0: if (start) begin`);
    say(
      3,
      'done <= fault;',
      'trap <= fault;',
      `trap_code <= ${TRAP_BITS}'d${TRAPS.code.id};`,
      `trap_site <= ${this.#siteBits}'d0;`,
    );
    for (const s of parts.scalars) if (this.#live.has(s.register)) say(3, `${s.register.name} <= ${s.port};`);
    say(3, `if (!fault) state <= ${parts.first.name};`);
    say(2, 'end');
    for (const s of m.states) this.#state(s, say);
    say(2, 'default: state <= state;');
    say(1, 'endcase');
    lines.push('end');
    for (const s of parts.scalars) this.#p.used(s.port);
    return lines;
  }

  #state(s: State, say: (depth: number, ...text: string[]) => void): void {
    say(2, `${s.name}: begin`);
    say(3, ...s.captures.flatMap((mv) => this.#move(mv)));
    // What leads to one place with nothing to do on the way needs no condition.
    const branches: { when: string; body: string[] }[] = [];
    for (const t of s.traps) {
      const { trap } = this.m.sites[t.site]!;
      branches.push({
        when: this.#p.text(t.when),
        body: [
          "trap <= 1'b1;",
          `trap_code <= ${TRAP_BITS}'d${TRAPS[trap].id}; // ${trap}`,
          `trap_site <= ${this.#siteBits}'d${t.site};`,
          ...this.#goto('done'),
        ],
      });
    }
    const edges = s.edges.filter((e) => e.to !== undefined);
    edges.forEach((e, i) => {
      const body = [...e.moves.flatMap((mv) => this.#move(mv)), ...(e.to === s ? [] : this.#goto(e.to))];
      // The last way is taken where no other is.
      const always = i === edges.length - 1;
      if (!always && body.length === 0) branches.push({ when: this.#p.text(e.when), body: [] });
      else if (!always) branches.push({ when: this.#p.text(e.when), body });
      else branches.push({ when: '', body });
    });
    branches.forEach(({ when, body }, i) => {
      const ahead = i === 0 ? '' : 'end else ';
      if (when === '' && i === 0) say(3, ...body);
      else {
        say(3, when === '' ? 'end else begin' : `${ahead}if (${when}) begin`);
        say(4, ...body);
      }
    });
    if (branches.length > 1 || (branches.length === 1 && branches[0]!.when !== '')) say(3, 'end');
    say(2, 'end');
  }

  /** A memory with one port that reads and one that writes; streams have both while no run goes on. */
  #memory(x: Memory, b: BufferPort | undefined): string[] {
    const bits = bitsFor(0n, BigInt(x.words - 1));
    const a = x.name;
    const input = b?.input === true && b.count > 0;
    const output = b?.output === true && b.count > 0;
    const reads = this.m.states.filter((s) => s.reads.has(x));
    const writes = this.m.states.filter((s) => s.writes.has(x));
    const clients = this.parts.engines.filter((e) => e.reads() === x);
    const writers = this.parts.engines.filter((e) => e.writes() === x);
    const lines = ['', `// ${x.source}: ${x.words} words`, `reg ${range(x.width)}${a}_mem [0:${x.words - 1}];`];
    lines.push(`reg ${range(bits)}${a}_ra;`);
    const idleAddress = output ? `${a}_out_next` : `${bits}'d0`;
    const rest = clients.reduceRight(
      (other, c, i) =>
        i === clients.length - 1 && !output ? c.readAddress() : `${c.running()} ? ${c.readAddress()} : ${other}`,
      idleAddress,
    );
    lines.push('always @* begin', `  ${a}_ra = ${rest};`);
    if (reads.length > 0) {
      lines.push('  case (state)');
      for (const s of reads) lines.push(`    ${s.name}: ${a}_ra = ${this.#p.text(s.reads.get(x)!)};`);
      lines.push(`    default: ;`, '  endcase');
    }
    lines.push('end');
    const writable = input || writes.length > 0 || writers.length > 0;
    if (writable) {
      lines.push(`reg ${a}_we;`, `reg ${range(bits)}${a}_wa;`, `reg ${range(x.width)}${a}_wd;`, 'always @* begin');
      const [we, wa, wd] = input
        ? [`${a}_valid & ${a}_ready`, `${a}_fill`, `${a}_data`]
        : ["1'b0", `${bits}'d0`, `${x.width}'d0`];
      const given = writers.map((w) => w.write());
      const one = (of: (w: (typeof given)[number]) => string, other: string): string =>
        given.reduceRight(
          (r, w, i) => (i === given.length - 1 && !input ? of(w) : `${w.enable} ? ${of(w)} : ${r}`),
          other,
        );
      lines.push(
        `  ${a}_we = ${[...given.map((w) => w.enable), ...(input || given.length === 0 ? [we] : [])].join(' | ')};`,
      );
      lines.push(`  ${a}_wa = ${one((w) => w.address, wa)};`, `  ${a}_wd = ${one((w) => w.data, wd)};`);
      if (writes.length > 0) {
        lines.push('  case (state)');
        for (const s of writes) {
          const w = s.writes.get(x)!;
          lines.push(`    ${s.name}: begin`);
          lines.push(`      ${a}_we = ${this.#p.text(w.when)};`);
          lines.push(`      ${a}_wa = ${this.#p.text(w.address)};`);
          lines.push(`      ${a}_wd = ${this.#p.text(w.data)};`, '    end');
        }
        lines.push('    default: ;', '  endcase');
      }
      lines.push('end');
    }
    lines.push('always @(posedge clk) begin');
    if (writable) lines.push(`  if (${a}_we) ${a}_mem[${a}_wa] <= ${a}_wd;`);
    lines.push(`  ${x.q.name} <= ${a}_mem[${a}_ra];`, 'end');
    if (b?.input) {
      const init = `${a.toUpperCase()}_INIT`;
      lines.push(`initial if (${init} != "") $readmemh(${init}, ${a}_mem);`);
    }
    return lines;
  }

  #buffer(b: BufferPort): string[] {
    const x = b.memory;
    const a = x.name;
    const bits = bitsFor(0n, BigInt(x.words - 1));
    const last = `${bits}'d${Math.max(0, b.count - 1)}`;
    const lines: string[] = [];
    if (b.input && b.count > 0) {
      lines.push('', `reg ${range(bits)}${a}_fill; // the element that comes next`, `assign ${a}_ready = idle;`);
      lines.push('always @(posedge clk) begin');
      lines.push(`  if (rst) begin`, `    ${a}_fill <= ${bits}'d0;`);
      lines.push(`  end else if (${a}_valid & ${a}_ready) begin`);
      lines.push(`    ${a}_fill <= ${a}_fill == ${last} ? ${bits}'d0 : ${a}_fill + ${bits}'d1;`);
      lines.push('  end', 'end');
    }
    if (b.output && b.count > 0) {
      lines.push(
        '',
        `reg ${range(bits)}${a}_out_at;`,
        `reg ${a}_out_on, ${a}_out_have;`,
        `wire ${a}_out_take = ${a}_out_valid & ${a}_out_ready;`,
        `wire ${range(bits)}${a}_out_next = ${a}_out_take ? ${a}_out_at + ${bits}'d1 : ${a}_out_at;`,
        `assign ${a}_out_valid = ${a}_out_have & idle;`,
        `assign ${a}_out_data = ${x.q.name};`,
        `assign ${a}_out_last = ${a}_out_at == ${last};`,
        'always @(posedge clk) begin',
        `  if (rst) begin`,
        `    ${a}_out_on <= 1'b0;`,
        `    ${a}_out_have <= 1'b0;`,
        `    ${a}_out_at <= ${bits}'d0;`,
        '  end else if (!idle) begin',
        `    ${a}_out_on <= 1'b1;`,
        `    ${a}_out_have <= 1'b0;`,
        `    ${a}_out_at <= ${bits}'d0;`,
        '  end else if (start) begin',
        `    ${a}_out_on <= 1'b0;`,
        `    ${a}_out_have <= 1'b0;`,
        '  end else begin',
        `    ${a}_out_have <= ${a}_out_on & ~trap & ~(${a}_out_take & ${a}_out_last);`,
        `    if (${a}_out_take & ${a}_out_last) ${a}_out_on <= 1'b0;`,
        `    ${a}_out_at <= ${a}_out_next;`,
        '  end',
        'end',
      );
    }
    // The streams' signals are declared ahead of the ports that use them.
    return [...lines, ...this.#memory(x, b)];
  }

  #unit(u: Unit): string[] {
    const { operands } = unitPorts(u.kind, u.width);
    const lines = ['', `reg ${u.name}_start;`, ...operands.map((w, i) => `reg ${range(w)}${u.name}_${'ab'[i]};`)];
    lines.push('always @* begin', `  ${u.name}_start = 1'b0;`);
    operands.forEach((w, i) => lines.push(`  ${u.name}_${'ab'[i]} = ${w}'d0;`));
    lines.push('  case (state)');
    for (const s of this.m.states) {
      const own = s.starts.filter((x) => x.unit === u);
      if (own.length === 0) continue;
      lines.push(`    ${s.name}: begin`);
      for (const x of own) {
        lines.push(`      ${u.name}_start = ${this.#p.text(x.when)};`);
        x.operands.forEach((o, i) => lines.push(`      ${u.name}_${'ab'[i]} = ${this.#p.text(o)};`));
      }
      lines.push('    end');
    }
    lines.push('    default: ;', '  endcase', 'end');
    return [...lines, ...unitInstance(u.kind, u.width, u.name)];
  }

  /** The modules of the units, by name. */
  modules(): (readonly [string, string])[] {
    const kinds = new Set([...this.m.units.values()].map((u) => u.kind));
    return [...kinds].map((k) => [`trinity_${k}`, `\n\`default_nettype none\n${unitText(k)}\`default_nettype wire\n`]);
  }
}

function isRegister(to: Edge['to']): to is Register {
  return typeof to === 'object' && 'net' in to;
}
