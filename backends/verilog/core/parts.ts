import type { Profile } from './isa.ts';

/** Parts of the core without state: each a module of its own, so that its meaning can be proved by itself. */

/**
 * A step towards balanced digits. With `power` = m, odd: `stepped` is r − m where r ≥ 0 and r + m where r < 0, and `beyond` says that
 * r lies outside ±(m − 1)/2, so that the step is to be taken. With `add` it is r + m in any case.
 */
export function stepVerilog(p: Profile): string {
  const W = p.width;
  return `// Part of the Trinity soft core: a step towards balanced digits. Generated.
module trinity_step #(
  parameter W = ${W}
) (
  input  wire [W-1:0] r,
  input  wire [W-1:0] power,
  input  wire         add,
  output wire [W-1:0] stepped,
  output wire         beyond
);
  wire down = r[W-1] || add; // then the power is added
  wire [W-1:0] m = power ^ {W{!down}};
  assign stepped = r + m + {{W-1{1'b0}}, !down};
  // The same with half the power: (m - 1)/2 from above, its opposite from below.
  wire [W-1:0] rim = r + {!down, m[W-1:1]};
  wire unused_bits = &{1'b0, rim[W-2:0], 1'b0};
  assign beyond = rim[W-1] == down;
endmodule
`;
}

/** A number wrapped into a binary type, told by its size and sign. */
export function wrapVerilog(p: Profile): string {
  const W = p.width;
  const high = p.wide
    ? `  wire fill64 = signed64 && r[63];
  assign wrapped = {narrow ? {${W - 64}{fill}} : s64 ? {${W - 64}{fill64}} : r[W-1:64], narrow ? {32{fill}} : r[63:32], upper, middle, r[7:0]};`
    : `  assign wrapped = {narrow ? {${W - 32}{fill}} : r[W-1:32], upper, middle, r[7:0]};`;
  return `// Part of the Trinity soft core: numbers wrapped into binary types. Generated.
module trinity_wrap #(
  parameter W = ${W}
) (
  input  wire [W-1:0] r,
  input  wire         s8,
  input  wire         s16,
  input  wire         s32,
  input  wire         is_signed,
${p.wide ? '  input  wire         s64,\n  input  wire         signed64,\n' : ''}  output wire [W-1:0] wrapped
);
  wire fill = is_signed && (s8 ? r[7] : s16 ? r[15] : r[31]);
  wire narrow = s8 || s16 || s32;
  wire [7:0] middle = s8 ? {8{fill}} : r[15:8];
  wire [15:0] upper = s8 || s16 ? {16{fill}} : r[31:16];
${high}
endmodule
`;
}
