import { bitsFor } from './num.ts';

/**
 * Circuits that take a clock a bit, or a trit, and are shared by all of a module that need them. `start` takes the operands;
 * `done` is set from the clock on in which the outputs are there, until the next start.
 */
export type UnitKind = 'divide' | 'multiply' | 'digits';

/** Widths that units come in: few, so that operations share them. */
export function unitWidth(bits: number): number {
  return [8, 16, 32, 48, 64, 96].find((w) => bits <= w) ?? Math.ceil(bits / 32) * 32;
}

/** Ports of a unit of a width: operands, then outputs. */
export function unitPorts(kind: UnitKind, width: number): { operands: number[]; outputs: number[] } {
  switch (kind) {
    case 'divide':
      return { operands: [width, width], outputs: [width, width] };
    case 'multiply':
      return { operands: [width, width], outputs: [2 * width] };
    case 'digits':
      // Here the width is the number of trits.
      return { operands: [bitsFor(0n, 3n ** BigInt(width) - 1n)], outputs: [2 * width] };
  }
}

/** The modules of units, by kind. */
export function unitText(kind: UnitKind): string {
  return TEXTS[kind];
}

/** Operand, output and parameter lists of an instance. */
export function unitInstance(kind: UnitKind, width: number, name: string): string[] {
  const { operands, outputs } = unitPorts(kind, width);
  const parameters = kind === 'digits' ? `.N(${width}), .W(${operands[0]})` : `.W(${width})`;
  const ins = operands.map((_, i) => `.${'ab'[i]}(${name}_${'ab'[i]})`);
  const outs = outputs.map((_, i) => `.${'qr'[i]}(${name}_${'qr'[i]})`);
  return [
    `trinity_${kind} #(${parameters}) ${name} (`,
    `  .clk(clk), .start(${name}_start), ${[...ins, ...outs].join(', ')}, .done(${name}_done)`,
    ');',
  ];
}

const TEXTS: Readonly<Record<UnitKind, string>> = {
  divide: `// Quotient and remainder of numbers without a sign, a bit a clock. The divisor is not 0.
module trinity_divide #(
  parameter W = 32
) (
  input wire clk,
  input wire start,
  input wire [W-1:0] a,
  input wire [W-1:0] b,
  output reg [W-1:0] q,
  output reg [W-1:0] r,
  output wire done
);
  reg [W-1:0] divisor;
  reg [W:0] left; // one bit moves through it: when it has left, the division is over
  assign done = left[0];
  wire [W:0] next = {r, q[W-1]};
  wire [W:0] less = next - {1'b0, divisor};
  always @(posedge clk) begin
    if (start) begin
      q <= a;
      r <= {W{1'b0}};
      divisor <= b;
      left <= {1'b1, {W{1'b0}}};
    end else if (!left[0]) begin
      q <= {q[W-2:0], ~less[W]};
      r <= less[W] ? next[W-1:0] : less[W-1:0];
      left <= left >> 1;
    end
  end
endmodule
`,
  multiply: `// Product of numbers without a sign, a bit of the second a clock.
module trinity_multiply #(
  parameter W = 32
) (
  input wire clk,
  input wire start,
  input wire [W-1:0] a,
  input wire [W-1:0] b,
  output reg [2*W-1:0] q,
  output wire done
);
  reg [W-1:0] factor;
  reg [W:0] left;
  assign done = left[0];
  wire [W:0] sum = {1'b0, q[2*W-1:W]} + {1'b0, factor & {W{q[0]}}};
  always @(posedge clk) begin
    if (start) begin
      q <= {{W{1'b0}}, b};
      factor <= a;
      left <= {1'b1, {W{1'b0}}};
    end else if (!left[0]) begin
      q <= {sum, q[W-1:1]};
      left <= left >> 1;
    end
  end
endmodule
`,
  digits: `// Trits of a number that (3^N - 1)/2 was added to, two bits each: the number is doubled in base 3, a bit a clock.
module trinity_digits #(
  parameter N = 9,
  parameter W = 15
) (
  input wire clk,
  input wire start,
  input wire [W-1:0] a,
  output wire [2*N-1:0] q,
  output wire done
);
  reg [W-1:0] rest;
  reg [2*N-1:0] digits; // 00, 01, 10
  reg [W:0] left;
  assign done = left[0];
  reg carry;
  reg [2*N-1:0] next;
  reg [2*N-1:0] trits;
  assign q = trits;
  integer i;
  always @* begin
    carry = rest[W-1];
    next = digits;
    trits = digits;
    for (i = 0; i < N; i = i + 1) begin
      // 2d + carry: 0 or 1; 2, or 3 which is 0 and carries; 4 or 5, which are 1 and 2 and carry.
      next[2*i] = (~digits[2*i] & ~digits[2*i+1] & carry) | (digits[2*i+1] & ~carry);
      next[2*i+1] = (digits[2*i] & ~carry) | (digits[2*i+1] & carry);
      carry = digits[2*i+1] | (digits[2*i] & carry);
      // The trit is the digit less one: 11, 00, 01.
      trits[2*i] = ~digits[2*i];
      trits[2*i+1] = ~digits[2*i] & ~digits[2*i+1];
    end
  end
  always @(posedge clk) begin
    if (start) begin
      rest <= a;
      digits <= {2*N{1'b0}};
      left <= {1'b1, {W{1'b0}}};
    end else if (!left[0]) begin
      rest <= rest << 1;
      digits <= next;
      left <= left >> 1;
    end
  end
endmodule
`,
};
