import { bitsFor } from './num.ts';
import { range } from './print-net.ts';

/** The engine of lanes as a Verilog module. */

export interface LaneShape {
  readonly lanes: number;
  readonly rows: number;
  readonly length: number;
  /** Bits of an element of the other factor as a signed number, and as it is stored. */
  readonly xBits: number;
  readonly dataBits: number;
  readonly signed: boolean;
  readonly sumBits: number;
  /** Elements of the other factor that come at once. */
  readonly pack: number;
  /** It has the other factor in a memory of its own. */
  readonly own: boolean;
  readonly addressBits: number;
}

export function lanePorts(s: LaneShape): string[] {
  return [
    ...['clk', 'rst', 'idle', 'w_valid', 'w_ready', 'w_data'],
    ...(s.own ? ['x_valid', 'x_ready', 'x_data'] : ['base', 'xa', 'xq']),
    ...['start', 'running', 'done', 'fault', 'we', 'wa', 'wd'],
  ];
}

/** Levels of the tree, with the adders of each and their width. */
function levels(s: LaneShape): { adders: number; width: number }[] {
  const list: { adders: number; width: number }[] = [];
  for (let n = 2 ** Math.ceil(Math.log2(s.lanes)) / 2, width = s.xBits + 1; n >= 1; n /= 2, width++) {
    list.push({ adders: n, width });
  }
  return list;
}

const count = (n: number): number => bitsFor(0n, BigInt(Math.max(0, n)));

export function laneModule(name: string, s: LaneShape): string {
  const { lanes, rows, length, xBits, sumBits, pack } = s;
  const blocks = Math.ceil(length / lanes);
  const words = rows * blocks;
  const depth = levels(s).length;
  const perBlock = lanes / pack;
  const xWords = Math.ceil(length / pack);
  const [aw, rw, bw, lw] = [count(words - 1), count(rows - 1), count(blocks - 1), count(lanes - 1)];
  const [kw, gw, fw] = [count(length), count(perBlock), count(blocks * perBlock)];
  const ports = [
    'input wire clk',
    'input wire rst',
    'input wire idle',
    'input wire w_valid',
    'output wire w_ready',
    'input wire [1:0] w_data',
    ...(s.own
      ? ['input wire x_valid', 'output wire x_ready', `input wire ${range(s.dataBits)}x_data`]
      : [
          `input wire ${range(s.addressBits)}base`,
          `output wire ${range(s.addressBits)}xa`,
          `input wire ${range(s.dataBits)}xq`,
        ]),
    'input wire start',
    'output reg running',
    'output reg done',
    'output wire fault',
    'output reg we',
    `output reg ${range(rw)}wa`,
    `output reg ${range(sumBits)}wd`,
  ];
  const t = (n: number, bits: number): string => `${bits}'d${n}`;
  const lines: string[] = [];
  const say = (...text: string[]): void => void lines.push(...text);

  say(
    `// Sums of trit times ${s.signed ? '' : 'unsigned '}integer for ${rows} rows of ${length}, ${lanes} at a time. A word of weights is`,
    '// multiplied a clock: a lane passes the other factor on, turns it, or passes nothing; its one’s complement gets its one as a',
    '// carry into an adder of the tree. Blocks of columns go one after another, and their sums by row are added up.',
    `module ${name} #(`,
    '  parameter INIT = ""',
    ') (',
    ports.map((p) => `  ${p}`).join(',\n'),
    ');',
  );

  // Weights: gathered into words, column blocks apart by the number of rows.
  say(
    `  reg [${2 * lanes - 1}:0] weights [0:${words - 1}];`,
    '  initial if (INIT != "") $readmemh(INIT, weights);',
    `  reg [${2 * lanes - 1}:0] gather;`,
    `  reg ${range(lw)}lane;`,
    `  reg ${range(kw)}column;`,
    `  reg ${range(rw)}in_row;`,
    ...(blocks > 1 ? [`  reg ${range(bw)}in_block;`] : []),
    `  reg ${range(aw)}in_at, put_at;`,
    '  reg put, w_fault;',
    `  wire padding = column == ${t(length, kw)};`,
    '  assign w_ready = idle & ~padding;',
    '  wire w_take = w_valid & w_ready;',
    '  wire w_shift = w_take | padding;',
    `  wire lane_last = lane == ${t(lanes - 1, lw)};`,
    `  wire row_last = ${blocks > 1 ? `in_block == ${t(blocks - 1, bw)}` : "1'b1"};`,
    `  wire [1:0] w_in = padding ? 2'b00 : w_data;`,
    '  always @(posedge clk) begin',
    '    put <= w_shift & lane_last & ~rst;',
    '    put_at <= in_at;',
    `    if (w_shift) gather <= ${lanes > 1 ? `{w_in, gather[${2 * lanes - 1}:2]}` : 'w_in'};`,
    '    if (rst) begin',
    `      lane <= ${t(0, lw)};`,
    `      column <= ${t(0, kw)};`,
    `      in_row <= ${t(0, rw)};`,
    ...(blocks > 1 ? [`      in_block <= ${t(0, bw)};`] : []),
    `      in_at <= ${t(0, aw)};`,
    "      w_fault <= 1'b0;",
    '    end else if (w_shift) begin',
    `      if (w_take) w_fault <= (w_fault & ~(in_row == ${t(0, rw)} & column == ${t(0, kw)})) | w_data == 2'b10;`,
    `      column <= lane_last & row_last ? ${t(0, kw)} : padding ? column : column + ${t(1, kw)};`,
    `      lane <= lane_last ? ${t(0, lw)} : lane + ${t(1, lw)};`,
    '      if (lane_last) begin',
    ...(blocks > 1 ? [`        in_block <= row_last ? ${t(0, bw)} : in_block + ${t(1, bw)};`] : []),
    '        if (row_last) begin',
    `          in_row <= in_row == ${t(rows - 1, rw)} ? ${t(0, rw)} : in_row + ${t(1, rw)};`,
    `          in_at <= in_row == ${t(rows - 1, rw)} ? ${t(0, aw)} : {${aw > rw ? `${t(0, aw - rw)}, ` : ''}in_row} + ${t(1, aw)};`,
    blocks > 1 ? `        end else in_at <= in_at + ${t(rows, aw)};` : '        end',
    '      end',
    '    end',
    '  end',
  );

  // The other factor: words that are shifted into a chain, from which a block is taken whole.
  say(
    `  reg ${range(fw)}x_at; // words of the run that were asked for`,
    `  reg ${range(gw)}asked, have; // of the block`,
    '  reg arriving;',
    `  wire full = have == ${t(perBlock, gw)};`,
    `  wire ask = running & asked != ${t(perBlock, gw)} & x_at != ${t(blocks * perBlock, fw)};`,
    '  wire block_start;',
  );
  const beyond = blocks * perBlock > xWords;
  if (beyond) say('  reg nothing; // beyond the end of the row', `  wire past = x_at >= ${t(xWords, fw)};`);
  const sign = (word: string, bits: number): string => {
    const more = xBits - bits;
    if (more === 0) return word;
    return s.signed ? `{{${more}{${word}[${bits - 1}]}}, ${word}}` : `{${t(0, more)}, ${word}}`;
  };
  let arrives: string;
  if (s.own) {
    const xaw = count(xWords - 1);
    const sub = count(pack - 1);
    const bits = s.dataBits;
    say(
      `  reg [${pack * bits - 1}:0] factor [0:${xWords - 1}];`,
      `  reg [${pack * bits - 1}:0] x_gather, factor_q;`,
      ...(pack > 1 ? [`  reg ${range(sub)}x_sub;`] : []),
      `  reg ${range(kw)}x_column;`,
      `  reg ${range(xaw)}x_to, x_put_at;`,
      '  reg x_put;',
      '  assign x_ready = idle;',
      '  wire x_take = x_valid & x_ready;',
      `  wire x_end = x_column == ${t(length - 1, kw)};`,
      `  wire x_word = x_end${pack > 1 ? ` | x_sub == ${t(pack - 1, sub)}` : " | 1'b1"};`,
    );
    // A word is put together lane by lane; what an earlier one left in the last, partial word is masked where it is read.
    const lanesIn = Array.from({ length: pack }, (_, i) =>
      pack === 1 ? 'x_data' : `(x_sub == ${t(i, sub)} ? x_data : x_gather[${(i + 1) * bits - 1}:${i * bits}])`,
    ).reverse();
    const tail = length - (xWords - 1) * pack;
    const cleared =
      tail === pack
        ? 'factor_q'
        : `(last_word ? {${t(0, (pack - tail) * bits)}, factor_q[${tail * bits - 1}:0]} : factor_q)`;
    if (tail !== pack) say('  reg last_word;');
    say(
      '  always @(posedge clk) begin',
      '    x_put <= x_take & x_word & ~rst;',
      '    x_put_at <= x_to;',
      `    if (x_take) x_gather <= {${lanesIn.join(', ')}};`,
      '    if (rst) begin',
      `      x_column <= ${t(0, kw)};`,
      `      x_to <= ${t(0, xaw)};`,
      ...(pack > 1 ? [`      x_sub <= ${t(0, sub)};`] : []),
      '    end else if (x_take) begin',
      `      x_column <= x_end ? ${t(0, kw)} : x_column + ${t(1, kw)};`,
      `      x_to <= x_end ? ${t(0, xaw)} : x_word ? x_to + ${t(1, xaw)} : x_to;`,
      ...(pack > 1 ? [`      x_sub <= x_word ? ${t(0, sub)} : x_sub + ${t(1, sub)};`] : []),
      '    end',
      '    if (x_put) factor[x_put_at] <= x_gather;',
      `    factor_q <= factor[${xaw === fw ? 'x_at' : xaw < fw ? `x_at[${xaw - 1}:0]` : `{${t(0, xaw - fw)}, x_at}`}];`,
      ...(tail === pack ? [] : [`    last_word <= x_at == ${t(xWords - 1, fw)};`]),
      '  end',
    );
    say(`  wire [${pack * bits - 1}:0] word = ${cleared};`);
    arrives = `{${Array.from({ length: pack }, (_, i) => extend(`word`, i, bits, xBits, s.signed))
      .reverse()
      .join(', ')}}`;
    say('  assign fault = w_fault;');
  } else {
    const ab = s.addressBits;
    const low = ab === fw ? 'x_at' : ab < fw ? `x_at[${ab - 1}:0]` : `{${t(0, ab - fw)}, x_at}`;
    say(`  reg ${range(ab)}from;`, `  assign xa = from + ${low};`, '  assign fault = w_fault;');
    say('  always @(posedge clk) if (start) from <= base;');
    arrives = sign('xq', s.dataBits);
  }
  say(
    `  reg [${lanes * xBits - 1}:0] shadow;`,
    `  reg [${lanes * xBits - 1}:0] x;`,
    `  wire [${pack * xBits - 1}:0] arrives = ${beyond ? `nothing ? ${t(0, pack * xBits)} : ` : ''}${arrives};`,
    '  always @(posedge clk) begin',
    '    arriving <= ask & ~start;',
    ...(beyond ? ['    nothing <= past;'] : []),
    `    if (arriving) shadow <= ${lanes > pack ? `{arrives, shadow[${lanes * xBits - 1}:${pack * xBits}]}` : 'arrives'};`,
    '    if (block_start) x <= shadow;',
    '    if (start) begin',
    `      x_at <= ${t(0, fw)};`,
    `      asked <= ${t(0, gw)};`,
    `      have <= ${t(0, gw)};`,
    '    end else begin',
    `      if (ask) x_at <= x_at + ${t(1, fw)};`,
    `      asked <= block_start ? ${t(0, gw)} : ask ? asked + ${t(1, gw)} : asked;`,
    `      have <= block_start ? ${t(0, gw)} : arriving ? have + ${t(1, gw)} : have;`,
    '    end',
    '  end',
  );

  // Issue: a word of weights a clock.
  say(
    `  reg ${range(aw)}at;`,
    `  reg ${range(rw)}row;`,
    ...(blocks > 1 ? [`  reg ${range(bw)}block;`] : []),
    '  reg issuing;',
    `  wire first_row = row == ${t(0, rw)};`,
    '  wire issue = issuing & ~put & ~padding & (~first_row | full);',
    '  assign block_start = issue & first_row;',
    `  wire last_row = row == ${t(rows - 1, rw)};`,
    `  wire last_block = ${blocks > 1 ? `block == ${t(blocks - 1, bw)}` : "1'b1"};`,
    `  reg [${2 * lanes - 1}:0] q;`,
    `  wire ${range(aw)}address = put ? put_at : at;`,
    '  always @(posedge clk) begin',
    '    if (put) weights[address] <= gather;',
    '    else q <= weights[address];',
    '  end',
    '  always @(posedge clk) begin',
    "    if (rst) issuing <= 1'b0;",
    '    else if (start) begin',
    "      issuing <= 1'b1;",
    `      at <= ${t(0, aw)};`,
    `      row <= ${t(0, rw)};`,
    ...(blocks > 1 ? [`      block <= ${t(0, bw)};`] : []),
    '    end else if (issue) begin',
    `      at <= at + ${t(1, aw)};`,
    `      row <= last_row ? ${t(0, rw)} : row + ${t(1, rw)};`,
    ...(blocks > 1 ? [`      if (last_row) block <= block + ${t(1, bw)};`] : []),
    "      if (last_row & last_block) issuing <= 1'b0;",
    '    end',
    '  end',
  );

  const w = xBits + depth;
  say(
    `  wire [${w - 1}:0] tree_sum;`,
    '  wire tree_one;',
    `  ${treeName(s)} tree (.clk(clk), .x(x), .w(q), .sum(tree_sum), .one(tree_one));`,
  );

  // Sums by row.
  const fit = (v: string, bits: number): string => {
    if (bits === sumBits) return v;
    return bits > sumBits ? `${v}[${sumBits - 1}:0]` : `{{${sumBits - bits}{${v}[${bits - 1}]}}, ${v}}`;
  };
  say(
    `  reg [${depth + 1}:0] valid; // of what is q, t0, t1 …`,
    '  always @(posedge clk) begin',
    `    if (rst | start) valid <= ${t(0, depth + 2)};`,
    `    else valid <= {valid[${depth}:0], issue};`,
    '  end',
    `  reg ${range(rw)}sum_row;`,
  );
  if (blocks > 1) {
    say(
      `  reg [${sumBits - 1}:0] sums [0:${rows - 1}];`,
      `  reg [${sumBits - 1}:0] sum_q;`,
      `  reg ${range(rw)}read_row;`,
      `  reg ${range(bw)}sum_block;`,
      `  wire [${sumBits - 1}:0] so_far = sum_block == ${t(0, bw)} ? ${t(0, sumBits)} : sum_q;`,
    );
  }
  const soFar = blocks > 1 ? 'so_far' : t(0, sumBits);
  const finalBlock = blocks > 1 ? `sum_block == ${t(blocks - 1, bw)}` : "1'b1";
  say(
    `  wire [${sumBits}:0] total = {${soFar}, 1'b1} + {${fit('tree_sum', w)}, tree_one};`,
    '  wire unused_total = total[0];',
    `  wire summed = valid[${depth + 1}];`,
    `  wire final_row = sum_row == ${t(rows - 1, rw)};`,
    '  always @(posedge clk) begin',
    `    wd <= total[${sumBits}:1];`,
    '    wa <= sum_row;',
    `    we <= summed & ${finalBlock} & ~rst;`,
    ...(blocks > 1 ? ['    if (wa_any) sums[wa] <= wd;', '    sum_q <= sums[read_row];', '    wa_any <= summed;'] : []),
    '    if (rst | start) begin',
    `      sum_row <= ${t(0, rw)};`,
    ...(blocks > 1 ? [`      sum_block <= ${t(0, bw)};`, `      read_row <= ${t(0, rw)};`] : []),
    '    end else begin',
    ...(blocks > 1
      ? [
          `      if (valid[${depth}]) read_row <= read_row == ${t(rows - 1, rw)} ? ${t(0, rw)} : read_row + ${t(1, rw)};`,
        ]
      : []),
    '      if (summed) begin',
    `        sum_row <= final_row ? ${t(0, rw)} : sum_row + ${t(1, rw)};`,
    ...(blocks > 1 ? [`        if (final_row) sum_block <= sum_block + ${t(1, bw)};`] : []),
    '      end',
    '    end',
    '    if (rst) begin',
    "      running <= 1'b0;",
    "      done <= 1'b0;",
    '    end else if (start) begin',
    "      running <= 1'b1;",
    "      done <= 1'b0;",
    `    end else if (summed & final_row & ${finalBlock}) begin`,
    "      running <= 1'b0;",
    "      done <= 1'b1;",
    '    end',
    '  end',
  );
  if (blocks > 1) lines.splice(lines.indexOf(`  reg ${range(rw)}sum_row;`), 0, '  reg wa_any;');
  if (w > sumBits) say(`  wire unused_high = &{1'b0, tree_sum[${w - 1}:${sumBits}]};`);
  say('endmodule', '');
  return lines.join('\n');
}

/** Lanes and tree as a module of their own, one for each number of lanes and width. */
export function treeName(s: LaneShape): string {
  return `trinity_tree_${s.lanes}_${s.xBits}`;
}

export function treeModule(s: LaneShape): string {
  const { lanes, xBits } = s;
  const tree = levels(s);
  const depth = tree.length;
  const padded = 2 ** depth;
  const w = xBits + depth;
  const lines: string[] = [
    `// Lanes of trit times ${xBits}-bit number and the pipelined tree that adds them: sum + one, ${depth + 1} clocks later.`,
    `module ${treeName(s)} (`,
    '  input wire clk,',
    `  input wire [${lanes * xBits - 1}:0] x,`,
    `  input wire [${2 * lanes - 1}:0] w,`,
    `  output wire [${w - 1}:0] sum,`,
    '  output wire one',
    ');',
    `  reg [${padded * xBits - 1}:0] t0;`,
    `  reg [${padded - 1}:0] n0; // ones that the complements are short of`,
    ...tree.flatMap(({ adders, width }, i) => [
      `  reg [${adders * width - 1}:0] t${i + 1};`,
      `  reg [${adders - 1}:0] n${i + 1};`,
    ]),
    '  genvar g;',
    '  generate',
    `    for (g = 0; g < ${padded}; g = g + 1) begin : product`,
    `      if (g < ${lanes}) begin : used`,
    '        always @(posedge clk) begin',
    `          t0[g*${xBits} +: ${xBits}] <= (x[g*${xBits} +: ${xBits}] ^ {${xBits}{w[2*g+1]}}) & {${xBits}{w[2*g]}};`,
    '          n0[g] <= w[2*g+1];',
    '        end',
    '      end else begin : spare',
    `        always @(posedge clk) begin t0[g*${xBits} +: ${xBits}] <= ${xBits}'d0; n0[g] <= 1'b0; end`,
    '      end',
    '    end',
  ];
  let before = xBits;
  tree.forEach(({ adders, width }, i) => {
    lines.push(
      `    for (g = 0; g < ${adders}; g = g + 1) begin : level${i + 1}`,
      `      wire [${before - 1}:0] a = t${i}[(2*g)*${before} +: ${before}];`,
      `      wire [${before - 1}:0] b = t${i}[(2*g+1)*${before} +: ${before}];`,
      `      wire [${width}:0] s = {a[${before - 1}], a, 1'b1} + {b[${before - 1}], b, n${i}[g]};`,
      '      wire unused = s[0];',
      `      always @(posedge clk) t${i + 1}[g*${width} +: ${width}] <= s[${width}:1];`,
      '    end',
    );
    before = width;
  });
  lines.push(
    '  endgenerate',
    '  always @(posedge clk) begin',
    ...tree.map(({ adders }, i) => `    n${i + 1} <= n${i}[${2 * adders - 1}:${adders}];`),
    '  end',
    `  assign sum = t${depth};`,
    `  assign one = n${depth}[0];`,
    'endmodule',
    '',
  );
  return lines.join('\n');
}

/** Element i of a packed word, in the width of a signed factor. */
function extend(word: string, i: number, bits: number, xBits: number, signed: boolean): string {
  const part = `${word}[${(i + 1) * bits - 1}:${i * bits}]`;
  const more = xBits - bits;
  if (more === 0) return part;
  return signed ? `{{${more}{${word}[${(i + 1) * bits - 1}]}}, ${part}}` : `{${more}'d0, ${part}}`;
}
