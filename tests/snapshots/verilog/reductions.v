// ── reductions_of_rows.v
// of_rows (reductions.tri:4) as a sequential module, M = 5, N = 37.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). reductions_of_rows has the ports of reductions_of_rows.json.
`default_nettype none
module reductions_of_rows #(
  parameter X_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg trap_site,
  input wire x_valid,
  output wire x_ready,
  input wire [31:0] x_data,
  output wire s_out_valid,
  input wire s_out_ready,
  output wire [31:0] s_out_data,
  output wire s_out_last,
  output wire p_out_valid,
  input wire p_out_ready,
  output wire [31:0] p_out_data,
  output wire p_out_last,
  output wire lo_out_valid,
  input wire lo_out_ready,
  output wire [31:0] lo_out_data,
  output wire lo_out_last,
  output wire hi_out_valid,
  input wire hi_out_ready,
  output wire [31:0] hi_out_data,
  output wire hi_out_last,
  output wire at_out_valid,
  input wire at_out_ready,
  output wire [31:0] at_out_data,
  output wire at_out_last,
  output wire last_out_valid,
  input wire last_out_ready,
  output wire [31:0] last_out_data,
  output wire last_out_last
);
  localparam [4:0] S1 = 5'd1; // reductions.tri:4
  localparam [4:0] S2 = 5'd2; // reductions.tri:12
  localparam [4:0] S3 = 5'd3; // reductions.tri:12
  localparam [4:0] S4 = 5'd4; // reductions.tri:12
  localparam [4:0] S5 = 5'd5; // reductions.tri:13
  localparam [4:0] S6 = 5'd6; // reductions.tri:13
  localparam [4:0] S7 = 5'd7; // reductions.tri:13
  localparam [4:0] S8 = 5'd8; // reductions.tri:13
  localparam [4:0] S9 = 5'd9; // reductions.tri:13
  localparam [4:0] S10 = 5'd10; // reductions.tri:13
  localparam [4:0] S11 = 5'd11; // reductions.tri:14
  localparam [4:0] S12 = 5'd12; // reductions.tri:14
  localparam [4:0] S13 = 5'd13; // reductions.tri:14
  localparam [4:0] S14 = 5'd14; // reductions.tri:15
  localparam [4:0] S15 = 5'd15; // reductions.tri:15
  localparam [4:0] S16 = 5'd16; // reductions.tri:15
  localparam [4:0] S17 = 5'd17; // reductions.tri:16
  localparam [4:0] S18 = 5'd18; // reductions.tri:16
  localparam [4:0] S19 = 5'd19; // reductions.tri:16
  localparam [4:0] S20 = 5'd20; // reductions.tri:17
  localparam [4:0] S21 = 5'd21; // reductions.tri:17
  localparam [4:0] S22 = 5'd22; // reductions.tri:17
  reg [4:0] state;
  wire idle = state == 5'd0;
  assign busy = ~idle;
  reg [2:0] v42; // v42
  reg [5:0] v46; // v46
  reg [7:0] v53; // v53
  reg [31:0] v47; // v47
  reg [2:0] v62; // v62
  reg [5:0] v66; // v66
  reg [7:0] v73; // v73
  reg [31:0] v67; // v67
  reg [31:0] v75; // v75
  reg [2:0] v82; // v82
  reg [5:0] v86; // v86
  reg [7:0] v93; // v93
  reg [31:0] v87; // v87
  reg [2:0] v102; // v102
  reg [5:0] v106; // v106
  reg [7:0] v113; // v113
  reg [31:0] v107; // v107
  reg [2:0] v122; // v122
  reg [5:0] v126; // v126
  reg [7:0] v135; // v135
  reg [5:0] v128; // v128
  reg [2:0] v146; // v146
  reg [5:0] v150; // v150
  reg [7:0] v159; // v159
  reg [5:0] v152; // v152
  reg [63:0] multiply32_r_2;
  reg [31:0] v127; // v127
  reg [31:0] v151; // v151
  reg [31:0] x_q;
  reg [31:0] s_q;
  reg [31:0] p_q;
  reg [31:0] lo_q;
  reg [31:0] hi_q;
  reg [31:0] at_q;
  reg [31:0] last_q;
  wire [63:0] multiply32_q;
  wire multiply32_done;

  // Data path
  wire n0 = v42 < 3'd5;
  wire n1 = v46 < 6'h25;
  wire n2 = ~n1;
  wire n3 = v62 < 3'd5;
  wire n4 = v66 < 6'h25;
  wire n5 = ~n4;
  wire [62:0] n6 = 63'd0 - multiply32_r_2[62:0];
  wire [63:0] n7 = (v67[31] ^ v75[31]) ? {n6[62], n6} : {1'd0, multiply32_r_2[62:0]};
  wire n8 = v82 < 3'd5;
  wire n9 = v86 < 6'h25;
  wire n10 = ~n9;
  wire [31:0] n11 = {~x_q[31], x_q[30:0]};
  wire n12 = v102 < 3'd5;
  wire n13 = v106 < 6'h25;
  wire n14 = ~n13;
  wire n15 = v122 < 3'd5;
  wire n16 = v126 < 6'h25;
  wire n17 = ~n16;
  wire n18 = n11 < {~v127[31], v127[30:0]};
  wire n19 = v146 < 3'd5;
  wire n20 = v150 < 6'h25;
  wire n21 = ~n20;
  wire n22 = {~v151[31], v151[30:0]} < n11;
  wire fault = 1'b0;

  always @(posedge clk) begin
    if (rst) begin
      state <= 5'd0;
      done <= 1'b0;
      trap <= 1'b0;
      trap_code <= 4'd0;
      trap_site <= 1'd0;
    end else case (state)
      5'd0: if (start) begin
        done <= fault;
        trap <= fault;
        trap_code <= 4'd8;
        trap_site <= 1'd0;
        if (!fault) state <= S1;
      end
      S1: begin
        v42 <= 3'd0;
        state <= S2;
      end
      S2: begin
        v53 <= ({v42, 5'd0} + {3'd0, ({v42, 2'd0} + {2'd0, v42})});
        if (n0) begin
          v46 <= 6'd0;
          v47 <= 32'd0;
          state <= S3;
        end else begin
          v62 <= 3'd0;
          state <= S5;
        end
      end
      S3: begin
        if (n1) begin
          state <= S4;
        end else begin
          v42 <= (v42 + 3'd1);
          state <= S2;
        end
      end
      S4: begin
        v46 <= (v46 + 6'd1);
        v47 <= (x_q + v47);
        state <= S3;
      end
      S5: begin
        v73 <= ({v62, 5'd0} + {3'd0, ({v62, 2'd0} + {2'd0, v62})});
        if (n3) begin
          v66 <= 6'd0;
          v67 <= 32'd1;
          state <= S6;
        end else begin
          v82 <= 3'd0;
          state <= S11;
        end
      end
      S6: begin
        if (n4) begin
          state <= S7;
        end else begin
          v62 <= (v62 + 3'd1);
          state <= S5;
        end
      end
      S7: begin
        v75 <= x_q;
        state <= S8;
      end
      S8: begin
        state <= S9;
      end
      S9: begin
        if (multiply32_done) begin
          multiply32_r_2 <= multiply32_q;
          state <= S10;
        end else begin
        end
      end
      S10: begin
        v66 <= (v66 + 6'd1);
        v67 <= n7[31:0];
        state <= S6;
      end
      S11: begin
        v93 <= ({v82, 5'd0} + {3'd0, ({v82, 2'd0} + {2'd0, v82})});
        if (n8) begin
          v86 <= 6'd0;
          v87 <= 32'h7fffffff;
          state <= S12;
        end else begin
          v102 <= 3'd0;
          state <= S14;
        end
      end
      S12: begin
        if (n9) begin
          state <= S13;
        end else begin
          v82 <= (v82 + 3'd1);
          state <= S11;
        end
      end
      S13: begin
        v86 <= (v86 + 6'd1);
        v87 <= (({~v87[31], v87[30:0]} < n11) ? v87 : x_q);
        state <= S12;
      end
      S14: begin
        v113 <= ({v102, 5'd0} + {3'd0, ({v102, 2'd0} + {2'd0, v102})});
        if (n12) begin
          v106 <= 6'd0;
          v107 <= 32'h80000000;
          state <= S15;
        end else begin
          v122 <= 3'd0;
          state <= S17;
        end
      end
      S15: begin
        if (n13) begin
          state <= S16;
        end else begin
          v102 <= (v102 + 3'd1);
          state <= S14;
        end
      end
      S16: begin
        v106 <= (v106 + 6'd1);
        v107 <= (({~v107[31], v107[30:0]} < n11) ? x_q : v107);
        state <= S15;
      end
      S17: begin
        v135 <= ({v122, 5'd0} + {3'd0, ({v122, 2'd0} + {2'd0, v122})});
        if (n15) begin
          v126 <= 6'd0;
          v127 <= 32'h7fffffff;
          v128 <= 6'd0;
          state <= S18;
        end else begin
          v146 <= 3'd0;
          state <= S20;
        end
      end
      S18: begin
        if (n16) begin
          state <= S19;
        end else begin
          v122 <= (v122 + 3'd1);
          state <= S17;
        end
      end
      S19: begin
        v126 <= (v126 + 6'd1);
        v127 <= (n18 ? x_q : v127);
        v128 <= (n18 ? v126 : v128);
        state <= S18;
      end
      S20: begin
        v159 <= ({v146, 5'd0} + {3'd0, ({v146, 2'd0} + {2'd0, v146})});
        if (n19) begin
          v150 <= 6'd0;
          v151 <= 32'h80000000;
          v152 <= 6'd0;
          state <= S21;
        end else begin
          state <= 5'd0;
          done <= 1'b1;
        end
      end
      S21: begin
        if (n20) begin
          state <= S22;
        end else begin
          v146 <= (v146 + 3'd1);
          state <= S20;
        end
      end
      S22: begin
        v150 <= (v150 + 6'd1);
        v151 <= (n22 ? x_q : v151);
        v152 <= (n22 ? v150 : v152);
        state <= S21;
      end
      default: state <= state;
    endcase
  end

  reg [7:0] x_fill; // the element that comes next
  assign x_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      x_fill <= 8'd0;
    end else if (x_valid & x_ready) begin
      x_fill <= x_fill == 8'd184 ? 8'd0 : x_fill + 8'd1;
    end
  end

  // x: 185 words
  reg [31:0] x_mem [0:184];
  reg [7:0] x_ra;
  always @* begin
    x_ra = 8'd0;
    case (state)
      S3: x_ra = (v53 + {2'd0, v46});
      S6: x_ra = (v73 + {2'd0, v66});
      S12: x_ra = (v93 + {2'd0, v86});
      S15: x_ra = (v113 + {2'd0, v106});
      S18: x_ra = (v135 + {2'd0, v126});
      S21: x_ra = (v159 + {2'd0, v150});
      default: ;
    endcase
  end
  reg x_we;
  reg [7:0] x_wa;
  reg [31:0] x_wd;
  always @* begin
    x_we = x_valid & x_ready;
    x_wa = x_fill;
    x_wd = x_data;
  end
  always @(posedge clk) begin
    if (x_we) x_mem[x_wa] <= x_wd;
    x_q <= x_mem[x_ra];
  end
  initial if (X_INIT != "") $readmemh(X_INIT, x_mem);

  reg [2:0] s_out_at;
  reg s_out_on, s_out_have;
  wire s_out_take = s_out_valid & s_out_ready;
  wire [2:0] s_out_next = s_out_take ? s_out_at + 3'd1 : s_out_at;
  assign s_out_valid = s_out_have & idle;
  assign s_out_data = s_q;
  assign s_out_last = s_out_at == 3'd4;
  always @(posedge clk) begin
    if (rst) begin
      s_out_on <= 1'b0;
      s_out_have <= 1'b0;
      s_out_at <= 3'd0;
    end else if (!idle) begin
      s_out_on <= 1'b1;
      s_out_have <= 1'b0;
      s_out_at <= 3'd0;
    end else if (start) begin
      s_out_on <= 1'b0;
      s_out_have <= 1'b0;
    end else begin
      s_out_have <= s_out_on & ~trap & ~(s_out_take & s_out_last);
      if (s_out_take & s_out_last) s_out_on <= 1'b0;
      s_out_at <= s_out_next;
    end
  end

  // s: 5 words
  reg [31:0] s_mem [0:4];
  reg [2:0] s_ra;
  always @* begin
    s_ra = s_out_next;
  end
  reg s_we;
  reg [2:0] s_wa;
  reg [31:0] s_wd;
  always @* begin
    s_we = 1'b0;
    s_wa = 3'd0;
    s_wd = 32'd0;
    case (state)
      S3: begin
        s_we = n2;
        s_wa = v42;
        s_wd = v47;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (s_we) s_mem[s_wa] <= s_wd;
    s_q <= s_mem[s_ra];
  end

  reg [2:0] p_out_at;
  reg p_out_on, p_out_have;
  wire p_out_take = p_out_valid & p_out_ready;
  wire [2:0] p_out_next = p_out_take ? p_out_at + 3'd1 : p_out_at;
  assign p_out_valid = p_out_have & idle;
  assign p_out_data = p_q;
  assign p_out_last = p_out_at == 3'd4;
  always @(posedge clk) begin
    if (rst) begin
      p_out_on <= 1'b0;
      p_out_have <= 1'b0;
      p_out_at <= 3'd0;
    end else if (!idle) begin
      p_out_on <= 1'b1;
      p_out_have <= 1'b0;
      p_out_at <= 3'd0;
    end else if (start) begin
      p_out_on <= 1'b0;
      p_out_have <= 1'b0;
    end else begin
      p_out_have <= p_out_on & ~trap & ~(p_out_take & p_out_last);
      if (p_out_take & p_out_last) p_out_on <= 1'b0;
      p_out_at <= p_out_next;
    end
  end

  // p: 5 words
  reg [31:0] p_mem [0:4];
  reg [2:0] p_ra;
  always @* begin
    p_ra = p_out_next;
  end
  reg p_we;
  reg [2:0] p_wa;
  reg [31:0] p_wd;
  always @* begin
    p_we = 1'b0;
    p_wa = 3'd0;
    p_wd = 32'd0;
    case (state)
      S6: begin
        p_we = n5;
        p_wa = v62;
        p_wd = v67;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (p_we) p_mem[p_wa] <= p_wd;
    p_q <= p_mem[p_ra];
  end

  reg [2:0] lo_out_at;
  reg lo_out_on, lo_out_have;
  wire lo_out_take = lo_out_valid & lo_out_ready;
  wire [2:0] lo_out_next = lo_out_take ? lo_out_at + 3'd1 : lo_out_at;
  assign lo_out_valid = lo_out_have & idle;
  assign lo_out_data = lo_q;
  assign lo_out_last = lo_out_at == 3'd4;
  always @(posedge clk) begin
    if (rst) begin
      lo_out_on <= 1'b0;
      lo_out_have <= 1'b0;
      lo_out_at <= 3'd0;
    end else if (!idle) begin
      lo_out_on <= 1'b1;
      lo_out_have <= 1'b0;
      lo_out_at <= 3'd0;
    end else if (start) begin
      lo_out_on <= 1'b0;
      lo_out_have <= 1'b0;
    end else begin
      lo_out_have <= lo_out_on & ~trap & ~(lo_out_take & lo_out_last);
      if (lo_out_take & lo_out_last) lo_out_on <= 1'b0;
      lo_out_at <= lo_out_next;
    end
  end

  // lo: 5 words
  reg [31:0] lo_mem [0:4];
  reg [2:0] lo_ra;
  always @* begin
    lo_ra = lo_out_next;
  end
  reg lo_we;
  reg [2:0] lo_wa;
  reg [31:0] lo_wd;
  always @* begin
    lo_we = 1'b0;
    lo_wa = 3'd0;
    lo_wd = 32'd0;
    case (state)
      S12: begin
        lo_we = n10;
        lo_wa = v82;
        lo_wd = v87;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (lo_we) lo_mem[lo_wa] <= lo_wd;
    lo_q <= lo_mem[lo_ra];
  end

  reg [2:0] hi_out_at;
  reg hi_out_on, hi_out_have;
  wire hi_out_take = hi_out_valid & hi_out_ready;
  wire [2:0] hi_out_next = hi_out_take ? hi_out_at + 3'd1 : hi_out_at;
  assign hi_out_valid = hi_out_have & idle;
  assign hi_out_data = hi_q;
  assign hi_out_last = hi_out_at == 3'd4;
  always @(posedge clk) begin
    if (rst) begin
      hi_out_on <= 1'b0;
      hi_out_have <= 1'b0;
      hi_out_at <= 3'd0;
    end else if (!idle) begin
      hi_out_on <= 1'b1;
      hi_out_have <= 1'b0;
      hi_out_at <= 3'd0;
    end else if (start) begin
      hi_out_on <= 1'b0;
      hi_out_have <= 1'b0;
    end else begin
      hi_out_have <= hi_out_on & ~trap & ~(hi_out_take & hi_out_last);
      if (hi_out_take & hi_out_last) hi_out_on <= 1'b0;
      hi_out_at <= hi_out_next;
    end
  end

  // hi: 5 words
  reg [31:0] hi_mem [0:4];
  reg [2:0] hi_ra;
  always @* begin
    hi_ra = hi_out_next;
  end
  reg hi_we;
  reg [2:0] hi_wa;
  reg [31:0] hi_wd;
  always @* begin
    hi_we = 1'b0;
    hi_wa = 3'd0;
    hi_wd = 32'd0;
    case (state)
      S15: begin
        hi_we = n14;
        hi_wa = v102;
        hi_wd = v107;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (hi_we) hi_mem[hi_wa] <= hi_wd;
    hi_q <= hi_mem[hi_ra];
  end

  reg [2:0] at_out_at;
  reg at_out_on, at_out_have;
  wire at_out_take = at_out_valid & at_out_ready;
  wire [2:0] at_out_next = at_out_take ? at_out_at + 3'd1 : at_out_at;
  assign at_out_valid = at_out_have & idle;
  assign at_out_data = at_q;
  assign at_out_last = at_out_at == 3'd4;
  always @(posedge clk) begin
    if (rst) begin
      at_out_on <= 1'b0;
      at_out_have <= 1'b0;
      at_out_at <= 3'd0;
    end else if (!idle) begin
      at_out_on <= 1'b1;
      at_out_have <= 1'b0;
      at_out_at <= 3'd0;
    end else if (start) begin
      at_out_on <= 1'b0;
      at_out_have <= 1'b0;
    end else begin
      at_out_have <= at_out_on & ~trap & ~(at_out_take & at_out_last);
      if (at_out_take & at_out_last) at_out_on <= 1'b0;
      at_out_at <= at_out_next;
    end
  end

  // at: 5 words
  reg [31:0] at_mem [0:4];
  reg [2:0] at_ra;
  always @* begin
    at_ra = at_out_next;
  end
  reg at_we;
  reg [2:0] at_wa;
  reg [31:0] at_wd;
  always @* begin
    at_we = 1'b0;
    at_wa = 3'd0;
    at_wd = 32'd0;
    case (state)
      S18: begin
        at_we = n17;
        at_wa = v122;
        at_wd = {26'd0, v128};
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (at_we) at_mem[at_wa] <= at_wd;
    at_q <= at_mem[at_ra];
  end

  reg [2:0] last_out_at;
  reg last_out_on, last_out_have;
  wire last_out_take = last_out_valid & last_out_ready;
  wire [2:0] last_out_next = last_out_take ? last_out_at + 3'd1 : last_out_at;
  assign last_out_valid = last_out_have & idle;
  assign last_out_data = last_q;
  assign last_out_last = last_out_at == 3'd4;
  always @(posedge clk) begin
    if (rst) begin
      last_out_on <= 1'b0;
      last_out_have <= 1'b0;
      last_out_at <= 3'd0;
    end else if (!idle) begin
      last_out_on <= 1'b1;
      last_out_have <= 1'b0;
      last_out_at <= 3'd0;
    end else if (start) begin
      last_out_on <= 1'b0;
      last_out_have <= 1'b0;
    end else begin
      last_out_have <= last_out_on & ~trap & ~(last_out_take & last_out_last);
      if (last_out_take & last_out_last) last_out_on <= 1'b0;
      last_out_at <= last_out_next;
    end
  end

  // last: 5 words
  reg [31:0] last_mem [0:4];
  reg [2:0] last_ra;
  always @* begin
    last_ra = last_out_next;
  end
  reg last_we;
  reg [2:0] last_wa;
  reg [31:0] last_wd;
  always @* begin
    last_we = 1'b0;
    last_wa = 3'd0;
    last_wd = 32'd0;
    case (state)
      S21: begin
        last_we = n21;
        last_wa = v146;
        last_wd = {26'd0, v152};
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (last_we) last_mem[last_wa] <= last_wd;
    last_q <= last_mem[last_ra];
  end

  reg multiply32_start;
  reg [31:0] multiply32_a;
  reg [31:0] multiply32_b;
  always @* begin
    multiply32_start = 1'b0;
    multiply32_a = 32'd0;
    multiply32_b = 32'd0;
    case (state)
      S8: begin
        multiply32_start = 1'd1;
        multiply32_a = ((v67 ^ {32{v67[31]}}) + {31'd0, v67[31]});
        multiply32_b = ((v75 ^ {32{v75[31]}}) + {31'd0, v75[31]});
      end
      default: ;
    endcase
  end
  trinity_multiply #(.W(32)) multiply32 (
    .clk(clk), .start(multiply32_start), .a(multiply32_a), .b(multiply32_b), .q(multiply32_q), .done(multiply32_done)
  );
  // What no one needs.
  wire unused = &{1'b0, multiply32_r_2, n7};
endmodule
`default_nettype wire

// ── reductions_of_columns.v
// of_columns (reductions.tri:20) as a sequential module, M = 5, N = 37.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). reductions_of_columns has the ports of reductions_of_columns.json.
`default_nettype none
module reductions_of_columns #(
  parameter X_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg [1:0] trap_site,
  input wire x_valid,
  output wire x_ready,
  input wire [31:0] x_data,
  output wire s_out_valid,
  input wire s_out_ready,
  output wire [31:0] s_out_data,
  output wire s_out_last,
  output wire odd_out_valid,
  input wire odd_out_ready,
  output wire odd_out_data,
  output wire odd_out_last,
  output wire even_out_valid,
  input wire even_out_ready,
  output wire even_out_data,
  output wire even_out_last
);
  localparam [3:0] S1 = 4'd1; // reductions.tri:20
  localparam [3:0] S2 = 4'd2; // reductions.tri:21
  localparam [3:0] S3 = 4'd3; // reductions.tri:21
  localparam [3:0] S4 = 4'd4; // reductions.tri:21
  localparam [3:0] S5 = 4'd5; // reductions.tri:22
  localparam [3:0] S6 = 4'd6; // reductions.tri:22
  localparam [3:0] S7 = 4'd7; // reductions.tri:22
  localparam [3:0] S8 = 4'd8; // reductions.tri:23
  localparam [3:0] S9 = 4'd9; // reductions.tri:23
  localparam [3:0] S10 = 4'd10; // reductions.tri:23
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [5:0] v24; // v24
  reg [2:0] v28; // v28
  reg [31:0] v29; // v29
  reg [5:0] v44; // v44
  reg [2:0] v48; // v48
  reg v49; // v49
  reg [5:0] v66; // v66
  reg [2:0] v70; // v70
  reg v71; // v71
  reg [31:0] x_q;
  reg [31:0] s_q;
  reg odd_q;
  reg even_q;

  // Data path
  wire n0 = v24 < 6'h25;
  wire n1 = v28 < 3'd5;
  wire n2 = ~n1;
  wire [7:0] n3 = ({v28, 5'd0} + {3'd0, ({v28, 2'd0} + {2'd0, v28})}) + {2'd0, v24};
  wire n4 = v44 < 6'h25;
  wire n5 = v48 < 3'd5;
  wire n6 = ~n5;
  wire [7:0] n7 = ({v48, 5'd0} + {3'd0, ({v48, 2'd0} + {2'd0, v48})}) + {2'd0, v44};
  wire [31:0] n8 = x_q ^ {32{x_q[31]}};
  wire n9 = x_q[31] + n8[0];
  wire n10 = 1'd0 - n9;
  wire n11 = (x_q[31] ? {2{n10}} : {1'd0, n9}) == 2'd0;
  wire n12 = v66 < 6'h25;
  wire n13 = v70 < 3'd5;
  wire n14 = ~n13;
  wire [7:0] n15 = ({v70, 5'd0} + {3'd0, ({v70, 2'd0} + {2'd0, v70})}) + {2'd0, v66};
  wire fault = 1'b0;

  always @(posedge clk) begin
    if (rst) begin
      state <= 4'd0;
      done <= 1'b0;
      trap <= 1'b0;
      trap_code <= 4'd0;
      trap_site <= 2'd0;
    end else case (state)
      4'd0: if (start) begin
        done <= fault;
        trap <= fault;
        trap_code <= 4'd8;
        trap_site <= 2'd0;
        if (!fault) state <= S1;
      end
      S1: begin
        v24 <= 6'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          v28 <= 3'd0;
          v29 <= 32'd0;
          state <= S3;
        end else begin
          v44 <= 6'd0;
          state <= S5;
        end
      end
      S3: begin
        if (n1) begin
          state <= S4;
        end else begin
          v24 <= (v24 + 6'd1);
          state <= S2;
        end
      end
      S4: begin
        v28 <= (v28 + 3'd1);
        v29 <= (x_q + v29);
        state <= S3;
      end
      S5: begin
        if (n4) begin
          v48 <= 3'd0;
          v49 <= 1'd0;
          state <= S6;
        end else begin
          v66 <= 6'd0;
          state <= S8;
        end
      end
      S6: begin
        if (n5) begin
          state <= S7;
        end else begin
          v44 <= (v44 + 6'd1);
          state <= S5;
        end
      end
      S7: begin
        v48 <= (v48 + 3'd1);
        v49 <= (v49 | ~n11);
        state <= S6;
      end
      S8: begin
        if (n12) begin
          v70 <= 3'd0;
          v71 <= 1'd1;
          state <= S9;
        end else begin
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S9: begin
        if (n13) begin
          state <= S10;
        end else begin
          v66 <= (v66 + 6'd1);
          state <= S8;
        end
      end
      S10: begin
        v70 <= (v70 + 3'd1);
        v71 <= (n11 & v71);
        state <= S9;
      end
      default: state <= state;
    endcase
  end

  reg [7:0] x_fill; // the element that comes next
  assign x_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      x_fill <= 8'd0;
    end else if (x_valid & x_ready) begin
      x_fill <= x_fill == 8'd184 ? 8'd0 : x_fill + 8'd1;
    end
  end

  // x: 185 words
  reg [31:0] x_mem [0:184];
  reg [7:0] x_ra;
  always @* begin
    x_ra = 8'd0;
    case (state)
      S3: x_ra = n3;
      S6: x_ra = n7;
      S9: x_ra = n15;
      default: ;
    endcase
  end
  reg x_we;
  reg [7:0] x_wa;
  reg [31:0] x_wd;
  always @* begin
    x_we = x_valid & x_ready;
    x_wa = x_fill;
    x_wd = x_data;
  end
  always @(posedge clk) begin
    if (x_we) x_mem[x_wa] <= x_wd;
    x_q <= x_mem[x_ra];
  end
  initial if (X_INIT != "") $readmemh(X_INIT, x_mem);

  reg [5:0] s_out_at;
  reg s_out_on, s_out_have;
  wire s_out_take = s_out_valid & s_out_ready;
  wire [5:0] s_out_next = s_out_take ? s_out_at + 6'd1 : s_out_at;
  assign s_out_valid = s_out_have & idle;
  assign s_out_data = s_q;
  assign s_out_last = s_out_at == 6'd36;
  always @(posedge clk) begin
    if (rst) begin
      s_out_on <= 1'b0;
      s_out_have <= 1'b0;
      s_out_at <= 6'd0;
    end else if (!idle) begin
      s_out_on <= 1'b1;
      s_out_have <= 1'b0;
      s_out_at <= 6'd0;
    end else if (start) begin
      s_out_on <= 1'b0;
      s_out_have <= 1'b0;
    end else begin
      s_out_have <= s_out_on & ~trap & ~(s_out_take & s_out_last);
      if (s_out_take & s_out_last) s_out_on <= 1'b0;
      s_out_at <= s_out_next;
    end
  end

  // s: 37 words
  reg [31:0] s_mem [0:36];
  reg [5:0] s_ra;
  always @* begin
    s_ra = s_out_next;
  end
  reg s_we;
  reg [5:0] s_wa;
  reg [31:0] s_wd;
  always @* begin
    s_we = 1'b0;
    s_wa = 6'd0;
    s_wd = 32'd0;
    case (state)
      S3: begin
        s_we = n2;
        s_wa = v24;
        s_wd = v29;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (s_we) s_mem[s_wa] <= s_wd;
    s_q <= s_mem[s_ra];
  end

  reg [5:0] odd_out_at;
  reg odd_out_on, odd_out_have;
  wire odd_out_take = odd_out_valid & odd_out_ready;
  wire [5:0] odd_out_next = odd_out_take ? odd_out_at + 6'd1 : odd_out_at;
  assign odd_out_valid = odd_out_have & idle;
  assign odd_out_data = odd_q;
  assign odd_out_last = odd_out_at == 6'd36;
  always @(posedge clk) begin
    if (rst) begin
      odd_out_on <= 1'b0;
      odd_out_have <= 1'b0;
      odd_out_at <= 6'd0;
    end else if (!idle) begin
      odd_out_on <= 1'b1;
      odd_out_have <= 1'b0;
      odd_out_at <= 6'd0;
    end else if (start) begin
      odd_out_on <= 1'b0;
      odd_out_have <= 1'b0;
    end else begin
      odd_out_have <= odd_out_on & ~trap & ~(odd_out_take & odd_out_last);
      if (odd_out_take & odd_out_last) odd_out_on <= 1'b0;
      odd_out_at <= odd_out_next;
    end
  end

  // odd: 37 words
  reg odd_mem [0:36];
  reg [5:0] odd_ra;
  always @* begin
    odd_ra = odd_out_next;
  end
  reg odd_we;
  reg [5:0] odd_wa;
  reg odd_wd;
  always @* begin
    odd_we = 1'b0;
    odd_wa = 6'd0;
    odd_wd = 1'd0;
    case (state)
      S6: begin
        odd_we = n6;
        odd_wa = v44;
        odd_wd = v49;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (odd_we) odd_mem[odd_wa] <= odd_wd;
    odd_q <= odd_mem[odd_ra];
  end

  reg [5:0] even_out_at;
  reg even_out_on, even_out_have;
  wire even_out_take = even_out_valid & even_out_ready;
  wire [5:0] even_out_next = even_out_take ? even_out_at + 6'd1 : even_out_at;
  assign even_out_valid = even_out_have & idle;
  assign even_out_data = even_q;
  assign even_out_last = even_out_at == 6'd36;
  always @(posedge clk) begin
    if (rst) begin
      even_out_on <= 1'b0;
      even_out_have <= 1'b0;
      even_out_at <= 6'd0;
    end else if (!idle) begin
      even_out_on <= 1'b1;
      even_out_have <= 1'b0;
      even_out_at <= 6'd0;
    end else if (start) begin
      even_out_on <= 1'b0;
      even_out_have <= 1'b0;
    end else begin
      even_out_have <= even_out_on & ~trap & ~(even_out_take & even_out_last);
      if (even_out_take & even_out_last) even_out_on <= 1'b0;
      even_out_at <= even_out_next;
    end
  end

  // even: 37 words
  reg even_mem [0:36];
  reg [5:0] even_ra;
  always @* begin
    even_ra = even_out_next;
  end
  reg even_we;
  reg [5:0] even_wa;
  reg even_wd;
  always @* begin
    even_we = 1'b0;
    even_wa = 6'd0;
    even_wd = 1'd0;
    case (state)
      S9: begin
        even_we = n14;
        even_wa = v66;
        even_wd = v71;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (even_we) even_mem[even_wa] <= even_wd;
    even_q <= even_mem[even_ra];
  end
  // What no one needs.
  wire unused = &{1'b0, n8};
endmodule
`default_nettype wire

// ── reductions_prefixes.v
// prefixes (reductions.tri:26) as a sequential module, M = 5, N = 37.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). reductions_prefixes has the ports of reductions_prefixes.json.
`default_nettype none
module reductions_prefixes #(
  parameter X_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg trap_site,
  input wire x_valid,
  output wire x_ready,
  input wire [31:0] x_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [31:0] y_out_data,
  output wire y_out_last
);
  localparam [2:0] S1 = 3'd1; // reductions.tri:26
  localparam [2:0] S2 = 3'd2; // reductions.tri:26
  localparam [2:0] S3 = 3'd3; // reductions.tri:26
  localparam [2:0] S4 = 3'd4; // reductions.tri:26
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [2:0] v19; // v19
  reg [5:0] v22; // v22
  reg [7:0] v29; // v29
  reg [7:0] v30; // v30
  reg [31:0] v23; // v23
  reg [31:0] x_q;
  reg [31:0] y_q;

  // Data path
  wire n0 = v19 < 3'd5;
  wire n1 = v22 < 6'h25;
  wire [7:0] n2 = v29 + {2'd0, v22};
  wire [31:0] n3 = x_q + v23;
  wire fault = 1'b0;

  always @(posedge clk) begin
    if (rst) begin
      state <= 3'd0;
      done <= 1'b0;
      trap <= 1'b0;
      trap_code <= 4'd0;
      trap_site <= 1'd0;
    end else case (state)
      3'd0: if (start) begin
        done <= fault;
        trap <= fault;
        trap_code <= 4'd8;
        trap_site <= 1'd0;
        if (!fault) state <= S1;
      end
      S1: begin
        v19 <= 3'd0;
        state <= S2;
      end
      S2: begin
        v29 <= ({v19, 5'd0} + {3'd0, ({v19, 2'd0} + {2'd0, v19})});
        if (n0) begin
          v22 <= 6'd0;
          v23 <= 32'd0;
          state <= S3;
        end else begin
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        v30 <= n2;
        if (n1) begin
          state <= S4;
        end else begin
          v19 <= (v19 + 3'd1);
          state <= S2;
        end
      end
      S4: begin
        v22 <= (v22 + 6'd1);
        v23 <= n3;
        state <= S3;
      end
      default: state <= state;
    endcase
  end

  reg [7:0] x_fill; // the element that comes next
  assign x_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      x_fill <= 8'd0;
    end else if (x_valid & x_ready) begin
      x_fill <= x_fill == 8'd184 ? 8'd0 : x_fill + 8'd1;
    end
  end

  // x: 185 words
  reg [31:0] x_mem [0:184];
  reg [7:0] x_ra;
  always @* begin
    x_ra = 8'd0;
    case (state)
      S3: x_ra = n2;
      default: ;
    endcase
  end
  reg x_we;
  reg [7:0] x_wa;
  reg [31:0] x_wd;
  always @* begin
    x_we = x_valid & x_ready;
    x_wa = x_fill;
    x_wd = x_data;
  end
  always @(posedge clk) begin
    if (x_we) x_mem[x_wa] <= x_wd;
    x_q <= x_mem[x_ra];
  end
  initial if (X_INIT != "") $readmemh(X_INIT, x_mem);

  reg [7:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [7:0] y_out_next = y_out_take ? y_out_at + 8'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 8'd184;
  always @(posedge clk) begin
    if (rst) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
      y_out_at <= 8'd0;
    end else if (!idle) begin
      y_out_on <= 1'b1;
      y_out_have <= 1'b0;
      y_out_at <= 8'd0;
    end else if (start) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
    end else begin
      y_out_have <= y_out_on & ~trap & ~(y_out_take & y_out_last);
      if (y_out_take & y_out_last) y_out_on <= 1'b0;
      y_out_at <= y_out_next;
    end
  end

  // y: 185 words
  reg [31:0] y_mem [0:184];
  reg [7:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [7:0] y_wa;
  reg [31:0] y_wd;
  always @* begin
    y_we = 1'b0;
    y_wa = 8'd0;
    y_wd = 32'd0;
    case (state)
      S4: begin
        y_we = 1'd1;
        y_wa = v30;
        y_wd = n3;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (y_we) y_mem[y_wa] <= y_wd;
    y_q <= y_mem[y_ra];
  end
endmodule
`default_nettype wire

// ── reductions_triangle.v
// triangle (reductions.tri:28) as a sequential module.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). reductions_triangle has the ports of reductions_triangle.json.
`default_nettype none
module reductions_triangle (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg trap_site,
  input wire [31:0] n,
  output reg [31:0] result0,
  output reg [31:0] result1
);
  localparam [3:0] S1 = 4'd1; // reductions.tri:28
  localparam [3:0] S2 = 4'd2; // reductions.tri:29
  localparam [3:0] S3 = 4'd3; // reductions.tri:29
  localparam [3:0] S4 = 4'd4; // reductions.tri:29
  localparam [3:0] S5 = 4'd5; // reductions.tri:29
  localparam [3:0] S6 = 4'd6; // reductions.tri:29
  localparam [3:0] S7 = 4'd7; // reductions.tri:30
  localparam [3:0] S8 = 4'd8; // reductions.tri:30
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [31:0] v3; // v3
  reg [30:0] v6; // v6
  reg [30:0] v11; // v11
  reg [31:0] n_r; // n
  reg [30:0] v25; // v25
  reg [30:0] v31; // v31
  reg [31:0] v7; // v7
  reg [31:0] v26; // v26
  reg [31:0] v32; // v32
  reg [31:0] v12; // v12
  reg [31:0] v18; // v18
  reg [61:0] multiply32_r_2;
  wire [63:0] multiply32_q;
  wire multiply32_done;

  // Data path
  wire [31:0] n0 = {~v3[31], v3[30:0]};
  wire n1 = {1'd1, v6} < n0;
  wire n2 = {1'd1, v11} < n0;
  wire n3 = v6 < v11;
  wire n4 = n2 & ~n3;
  wire [31:0] n5 = {~n_r[31], n_r[30:0]};
  wire n6 = {1'd1, v25} < n5;
  wire n7 = {1'd1, v31} < n5;
  wire fault = 1'b0;

  always @(posedge clk) begin
    if (rst) begin
      state <= 4'd0;
      done <= 1'b0;
      trap <= 1'b0;
      trap_code <= 4'd0;
      trap_site <= 1'd0;
    end else case (state)
      4'd0: if (start) begin
        done <= fault;
        trap <= fault;
        trap_code <= 4'd8;
        trap_site <= 1'd0;
        n_r <= n;
        if (!fault) state <= S1;
      end
      S1: begin
        v3 <= (n_r + 32'd1);
        v6 <= 31'd1;
        v7 <= 32'd0;
        state <= S2;
      end
      S2: begin
        if (n1) begin
          v11 <= 31'd1;
          v12 <= v7;
          state <= S3;
        end else begin
          v25 <= 31'd0;
          v26 <= 32'd0;
          state <= S7;
        end
      end
      S3: begin
        if (~n2) begin
          v6 <= (v6 + 31'd1);
          v7 <= v12;
          state <= S2;
        end else if (n4) begin
          state <= S4;
        end else begin
          v18 <= 32'd0;
          state <= S6;
        end
      end
      S4: begin
        if (multiply32_done) begin
          multiply32_r_2 <= multiply32_q[61:0];
          state <= S5;
        end else begin
        end
      end
      S5: begin
        v18 <= multiply32_r_2[31:0];
        state <= S6;
      end
      S6: begin
        v11 <= (v11 + 31'd1);
        v12 <= (v12 + v18);
        state <= S3;
      end
      S7: begin
        if (n6) begin
          v31 <= v25;
          v32 <= 32'd0;
          state <= S8;
        end else begin
          result0 <= v7;
          result1 <= v26;
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S8: begin
        if (n7) begin
          v31 <= (v31 + 31'd1);
          v32 <= (v32 + 32'd1);
        end else begin
          v25 <= (v25 + 31'd1);
          v26 <= (v26 + v32);
          state <= S7;
        end
      end
      default: state <= state;
    endcase
  end

  reg multiply32_start;
  reg [31:0] multiply32_a;
  reg [31:0] multiply32_b;
  always @* begin
    multiply32_start = 1'b0;
    multiply32_a = 32'd0;
    multiply32_b = 32'd0;
    case (state)
      S3: begin
        multiply32_start = n4;
        multiply32_a = {1'd0, v6};
        multiply32_b = {1'd0, v11};
      end
      default: ;
    endcase
  end
  trinity_multiply #(.W(32)) multiply32 (
    .clk(clk), .start(multiply32_start), .a(multiply32_a), .b(multiply32_b), .q(multiply32_q), .done(multiply32_done)
  );
  // What no one needs.
  wire unused = &{1'b0, multiply32_q, multiply32_r_2};
endmodule
`default_nettype wire

// ── reductions_products.v
// products (reductions.tri:33) as a sequential module, M = 5, L = 4, N = 37.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). reductions_products has the ports of reductions_products.json.
`default_nettype none
module reductions_products #(
  parameter A_INIT = "",
  parameter B_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg trap_site,
  input wire a_valid,
  output wire a_ready,
  input wire [31:0] a_data,
  input wire b_valid,
  output wire b_ready,
  input wire [31:0] b_data,
  output wire c_out_valid,
  input wire c_out_ready,
  output wire [31:0] c_out_data,
  output wire c_out_last
);
  localparam [3:0] S1 = 4'd1; // reductions.tri:33
  localparam [3:0] S2 = 4'd2; // reductions.tri:34
  localparam [3:0] S3 = 4'd3; // reductions.tri:34
  localparam [3:0] S4 = 4'd4; // reductions.tri:34
  localparam [3:0] S5 = 4'd5; // reductions.tri:34
  localparam [3:0] S6 = 4'd6; // reductions.tri:34
  localparam [3:0] S7 = 4'd7; // reductions.tri:34
  localparam [3:0] S8 = 4'd8; // reductions.tri:34
  localparam [3:0] S9 = 4'd9; // reductions.tri:34
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [2:0] v28; // v28
  reg [5:0] v31; // v31
  reg [2:0] v35; // v35
  reg [7:0] v56; // v56
  reg [31:0] v36; // v36
  reg [31:0] v44; // v44
  reg [31:0] v49; // v49
  reg [31:0] v50; // v50
  reg [63:0] multiply32_r_2;
  reg [31:0] a_q;
  reg [31:0] b_q;
  reg [31:0] c_q;
  wire [63:0] multiply32_q;
  wire multiply32_done;

  // Data path
  wire n0 = v28 < 3'd5;
  wire [4:0] n1 = {v28, 2'd0};
  wire n2 = v31 < 6'h25;
  wire n3 = v35 < 3'd4;
  wire n4 = ~n3;
  wire [4:0] n5 = {2'd0, v35};
  wire [7:0] n6 = {2'd0, v31};
  wire [7:0] n7 = ({v35, 5'd0} + {3'd0, (n5 + {v35, 2'd0})}) + n6;
  wire [62:0] n8 = 63'd0 - multiply32_r_2[62:0];
  wire [63:0] n9 = (v44[31] ^ v49[31]) ? {n8[62], n8} : {1'd0, multiply32_r_2[62:0]};
  wire fault = 1'b0;

  always @(posedge clk) begin
    if (rst) begin
      state <= 4'd0;
      done <= 1'b0;
      trap <= 1'b0;
      trap_code <= 4'd0;
      trap_site <= 1'd0;
    end else case (state)
      4'd0: if (start) begin
        done <= fault;
        trap <= fault;
        trap_code <= 4'd8;
        trap_site <= 1'd0;
        if (!fault) state <= S1;
      end
      S1: begin
        v28 <= 3'd0;
        state <= S2;
      end
      S2: begin
        v56 <= ({v28, 5'd0} + {3'd0, (n1 + {2'd0, v28})});
        if (n0) begin
          v31 <= 6'd0;
          state <= S3;
        end else begin
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        if (n2) begin
          v35 <= 3'd0;
          v36 <= 32'd0;
          state <= S4;
        end else begin
          v28 <= (v28 + 3'd1);
          state <= S2;
        end
      end
      S4: begin
        if (n3) begin
          state <= S5;
        end else begin
          v31 <= (v31 + 6'd1);
          state <= S3;
        end
      end
      S5: begin
        v44 <= a_q;
        v49 <= b_q;
        state <= S6;
      end
      S6: begin
        state <= S7;
      end
      S7: begin
        if (multiply32_done) begin
          multiply32_r_2 <= multiply32_q;
          state <= S8;
        end else begin
        end
      end
      S8: begin
        v50 <= n9[31:0];
        state <= S9;
      end
      S9: begin
        v35 <= (v35 + 3'd1);
        v36 <= (v36 + v50);
        state <= S4;
      end
      default: state <= state;
    endcase
  end

  reg [4:0] a_fill; // the element that comes next
  assign a_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      a_fill <= 5'd0;
    end else if (a_valid & a_ready) begin
      a_fill <= a_fill == 5'd19 ? 5'd0 : a_fill + 5'd1;
    end
  end

  // a: 20 words
  reg [31:0] a_mem [0:19];
  reg [4:0] a_ra;
  always @* begin
    a_ra = 5'd0;
    case (state)
      S4: a_ra = (n1 + n5);
      default: ;
    endcase
  end
  reg a_we;
  reg [4:0] a_wa;
  reg [31:0] a_wd;
  always @* begin
    a_we = a_valid & a_ready;
    a_wa = a_fill;
    a_wd = a_data;
  end
  always @(posedge clk) begin
    if (a_we) a_mem[a_wa] <= a_wd;
    a_q <= a_mem[a_ra];
  end
  initial if (A_INIT != "") $readmemh(A_INIT, a_mem);

  reg [7:0] b_fill; // the element that comes next
  assign b_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      b_fill <= 8'd0;
    end else if (b_valid & b_ready) begin
      b_fill <= b_fill == 8'd147 ? 8'd0 : b_fill + 8'd1;
    end
  end

  // b: 148 words
  reg [31:0] b_mem [0:147];
  reg [7:0] b_ra;
  always @* begin
    b_ra = 8'd0;
    case (state)
      S4: b_ra = n7;
      default: ;
    endcase
  end
  reg b_we;
  reg [7:0] b_wa;
  reg [31:0] b_wd;
  always @* begin
    b_we = b_valid & b_ready;
    b_wa = b_fill;
    b_wd = b_data;
  end
  always @(posedge clk) begin
    if (b_we) b_mem[b_wa] <= b_wd;
    b_q <= b_mem[b_ra];
  end
  initial if (B_INIT != "") $readmemh(B_INIT, b_mem);

  reg [7:0] c_out_at;
  reg c_out_on, c_out_have;
  wire c_out_take = c_out_valid & c_out_ready;
  wire [7:0] c_out_next = c_out_take ? c_out_at + 8'd1 : c_out_at;
  assign c_out_valid = c_out_have & idle;
  assign c_out_data = c_q;
  assign c_out_last = c_out_at == 8'd184;
  always @(posedge clk) begin
    if (rst) begin
      c_out_on <= 1'b0;
      c_out_have <= 1'b0;
      c_out_at <= 8'd0;
    end else if (!idle) begin
      c_out_on <= 1'b1;
      c_out_have <= 1'b0;
      c_out_at <= 8'd0;
    end else if (start) begin
      c_out_on <= 1'b0;
      c_out_have <= 1'b0;
    end else begin
      c_out_have <= c_out_on & ~trap & ~(c_out_take & c_out_last);
      if (c_out_take & c_out_last) c_out_on <= 1'b0;
      c_out_at <= c_out_next;
    end
  end

  // c: 185 words
  reg [31:0] c_mem [0:184];
  reg [7:0] c_ra;
  always @* begin
    c_ra = c_out_next;
  end
  reg c_we;
  reg [7:0] c_wa;
  reg [31:0] c_wd;
  always @* begin
    c_we = 1'b0;
    c_wa = 8'd0;
    c_wd = 32'd0;
    case (state)
      S4: begin
        c_we = n4;
        c_wa = (n6 + v56);
        c_wd = v36;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (c_we) c_mem[c_wa] <= c_wd;
    c_q <= c_mem[c_ra];
  end

  reg multiply32_start;
  reg [31:0] multiply32_a;
  reg [31:0] multiply32_b;
  always @* begin
    multiply32_start = 1'b0;
    multiply32_a = 32'd0;
    multiply32_b = 32'd0;
    case (state)
      S6: begin
        multiply32_start = 1'd1;
        multiply32_a = ((v44 ^ {32{v44[31]}}) + {31'd0, v44[31]});
        multiply32_b = ((v49 ^ {32{v49[31]}}) + {31'd0, v49[31]});
      end
      default: ;
    endcase
  end
  trinity_multiply #(.W(32)) multiply32 (
    .clk(clk), .start(multiply32_start), .a(multiply32_a), .b(multiply32_b), .q(multiply32_q), .done(multiply32_done)
  );
  // What no one needs.
  wire unused = &{1'b0, multiply32_r_2, n9};
endmodule
`default_nettype wire

// ── reductions_distances.v
// distances (reductions.tri:37) as a sequential module, M = 5, L = 4, N = 37.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). reductions_distances has the ports of reductions_distances.json.
`default_nettype none
module reductions_distances #(
  parameter A_INIT = "",
  parameter B_INIT = "",
  parameter D_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg trap_site,
  input wire a_valid,
  output wire a_ready,
  input wire [15:0] a_data,
  input wire b_valid,
  output wire b_ready,
  input wire [15:0] b_data,
  input wire d_valid,
  output wire d_ready,
  input wire [31:0] d_data,
  output wire d_out_valid,
  input wire d_out_ready,
  output wire [31:0] d_out_data,
  output wire d_out_last,
  output wire closest_out_valid,
  input wire closest_out_ready,
  output wire [31:0] closest_out_data,
  output wire closest_out_last
);
  localparam [3:0] S1 = 4'd1; // reductions.tri:37
  localparam [3:0] S2 = 4'd2; // reductions.tri:38
  localparam [3:0] S3 = 4'd3; // reductions.tri:38
  localparam [3:0] S4 = 4'd4; // reductions.tri:38
  localparam [3:0] S5 = 4'd5; // reductions.tri:38
  localparam [3:0] S6 = 4'd6; // reductions.tri:38
  localparam [3:0] S7 = 4'd7; // reductions.tri:38
  localparam [3:0] S8 = 4'd8; // reductions.tri:39
  localparam [3:0] S9 = 4'd9; // reductions.tri:39
  localparam [3:0] S10 = 4'd10; // reductions.tri:39
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [2:0] v33; // v33
  reg [5:0] v36; // v36
  reg [2:0] v40; // v40
  reg [7:0] v64; // v64
  reg [31:0] v41; // v41
  reg [2:0] v70; // v70
  reg [5:0] v74; // v74
  reg [7:0] v83; // v83
  reg [5:0] v76; // v76
  reg [15:0] v58; // v58
  reg [31:0] v75; // v75
  reg [15:0] v98; // v98
  reg [15:0] a_q;
  reg [15:0] b_q;
  reg [31:0] d_q;
  reg [31:0] closest_q;

  // Data path
  wire n0 = v33 < 3'd5;
  wire [4:0] n1 = {v33, 2'd0};
  wire n2 = v36 < 6'h25;
  wire n3 = v40 < 3'd4;
  wire n4 = ~n3;
  wire [16:0] n5 = {v98[15], v98} - {b_q[15], b_q};
  wire n6 = v70 < 3'd5;
  wire n7 = v74 < 6'h25;
  wire n8 = ~n7;
  wire n9 = {~d_q[31], d_q[30:0]} < {~v75[31], v75[30:0]};
  wire fault = 1'b0;

  always @(posedge clk) begin
    if (rst) begin
      state <= 4'd0;
      done <= 1'b0;
      trap <= 1'b0;
      trap_code <= 4'd0;
      trap_site <= 1'd0;
    end else case (state)
      4'd0: if (start) begin
        done <= fault;
        trap <= fault;
        trap_code <= 4'd8;
        trap_site <= 1'd0;
        if (!fault) state <= S1;
      end
      S1: begin
        v33 <= 3'd0;
        state <= S2;
      end
      S2: begin
        v64 <= ({v33, 5'd0} + {3'd0, (n1 + {2'd0, v33})});
        if (n0) begin
          v36 <= 6'd0;
          state <= S3;
        end else begin
          v70 <= 3'd0;
          state <= S8;
        end
      end
      S3: begin
        if (n2) begin
          v40 <= 3'd0;
          v41 <= 32'd0;
          state <= S4;
        end else begin
          v33 <= (v33 + 3'd1);
          state <= S2;
        end
      end
      S4: begin
        if (n3) begin
          state <= S5;
        end else begin
          v36 <= (v36 + 6'd1);
          state <= S3;
        end
      end
      S5: begin
        v98 <= a_q;
        state <= S6;
      end
      S6: begin
        v58 <= (((v98 - b_q) ^ {16{n5[16]}}) + {15'd0, n5[16]});
        state <= S7;
      end
      S7: begin
        v40 <= (v40 + 3'd1);
        v41 <= (v41 + {16'd0, v58});
        state <= S4;
      end
      S8: begin
        v83 <= ({v70, 5'd0} + {3'd0, ({v70, 2'd0} + {2'd0, v70})});
        if (n6) begin
          v74 <= 6'd0;
          v75 <= 32'h7fffffff;
          v76 <= 6'd0;
          state <= S9;
        end else begin
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S9: begin
        if (n7) begin
          state <= S10;
        end else begin
          v70 <= (v70 + 3'd1);
          state <= S8;
        end
      end
      S10: begin
        v74 <= (v74 + 6'd1);
        v75 <= (n9 ? d_q : v75);
        v76 <= (n9 ? v74 : v76);
        state <= S9;
      end
      default: state <= state;
    endcase
  end

  reg [4:0] a_fill; // the element that comes next
  assign a_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      a_fill <= 5'd0;
    end else if (a_valid & a_ready) begin
      a_fill <= a_fill == 5'd19 ? 5'd0 : a_fill + 5'd1;
    end
  end

  // a: 20 words
  reg [15:0] a_mem [0:19];
  reg [4:0] a_ra;
  always @* begin
    a_ra = 5'd0;
    case (state)
      S4: a_ra = (n1 + {2'd0, v40});
      default: ;
    endcase
  end
  reg a_we;
  reg [4:0] a_wa;
  reg [15:0] a_wd;
  always @* begin
    a_we = a_valid & a_ready;
    a_wa = a_fill;
    a_wd = a_data;
  end
  always @(posedge clk) begin
    if (a_we) a_mem[a_wa] <= a_wd;
    a_q <= a_mem[a_ra];
  end
  initial if (A_INIT != "") $readmemh(A_INIT, a_mem);

  reg [7:0] b_fill; // the element that comes next
  assign b_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      b_fill <= 8'd0;
    end else if (b_valid & b_ready) begin
      b_fill <= b_fill == 8'd147 ? 8'd0 : b_fill + 8'd1;
    end
  end

  // b: 148 words
  reg [15:0] b_mem [0:147];
  reg [7:0] b_ra;
  always @* begin
    b_ra = 8'd0;
    case (state)
      S5: b_ra = ({v36, 2'd0} + {5'd0, v40});
      default: ;
    endcase
  end
  reg b_we;
  reg [7:0] b_wa;
  reg [15:0] b_wd;
  always @* begin
    b_we = b_valid & b_ready;
    b_wa = b_fill;
    b_wd = b_data;
  end
  always @(posedge clk) begin
    if (b_we) b_mem[b_wa] <= b_wd;
    b_q <= b_mem[b_ra];
  end
  initial if (B_INIT != "") $readmemh(B_INIT, b_mem);

  reg [7:0] d_fill; // the element that comes next
  assign d_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      d_fill <= 8'd0;
    end else if (d_valid & d_ready) begin
      d_fill <= d_fill == 8'd184 ? 8'd0 : d_fill + 8'd1;
    end
  end

  reg [7:0] d_out_at;
  reg d_out_on, d_out_have;
  wire d_out_take = d_out_valid & d_out_ready;
  wire [7:0] d_out_next = d_out_take ? d_out_at + 8'd1 : d_out_at;
  assign d_out_valid = d_out_have & idle;
  assign d_out_data = d_q;
  assign d_out_last = d_out_at == 8'd184;
  always @(posedge clk) begin
    if (rst) begin
      d_out_on <= 1'b0;
      d_out_have <= 1'b0;
      d_out_at <= 8'd0;
    end else if (!idle) begin
      d_out_on <= 1'b1;
      d_out_have <= 1'b0;
      d_out_at <= 8'd0;
    end else if (start) begin
      d_out_on <= 1'b0;
      d_out_have <= 1'b0;
    end else begin
      d_out_have <= d_out_on & ~trap & ~(d_out_take & d_out_last);
      if (d_out_take & d_out_last) d_out_on <= 1'b0;
      d_out_at <= d_out_next;
    end
  end

  // d: 185 words
  reg [31:0] d_mem [0:184];
  reg [7:0] d_ra;
  always @* begin
    d_ra = d_out_next;
    case (state)
      S9: d_ra = (v83 + {2'd0, v74});
      default: ;
    endcase
  end
  reg d_we;
  reg [7:0] d_wa;
  reg [31:0] d_wd;
  always @* begin
    d_we = d_valid & d_ready;
    d_wa = d_fill;
    d_wd = d_data;
    case (state)
      S4: begin
        d_we = n4;
        d_wa = (v64 + {2'd0, v36});
        d_wd = v41;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (d_we) d_mem[d_wa] <= d_wd;
    d_q <= d_mem[d_ra];
  end
  initial if (D_INIT != "") $readmemh(D_INIT, d_mem);

  reg [2:0] closest_out_at;
  reg closest_out_on, closest_out_have;
  wire closest_out_take = closest_out_valid & closest_out_ready;
  wire [2:0] closest_out_next = closest_out_take ? closest_out_at + 3'd1 : closest_out_at;
  assign closest_out_valid = closest_out_have & idle;
  assign closest_out_data = closest_q;
  assign closest_out_last = closest_out_at == 3'd4;
  always @(posedge clk) begin
    if (rst) begin
      closest_out_on <= 1'b0;
      closest_out_have <= 1'b0;
      closest_out_at <= 3'd0;
    end else if (!idle) begin
      closest_out_on <= 1'b1;
      closest_out_have <= 1'b0;
      closest_out_at <= 3'd0;
    end else if (start) begin
      closest_out_on <= 1'b0;
      closest_out_have <= 1'b0;
    end else begin
      closest_out_have <= closest_out_on & ~trap & ~(closest_out_take & closest_out_last);
      if (closest_out_take & closest_out_last) closest_out_on <= 1'b0;
      closest_out_at <= closest_out_next;
    end
  end

  // closest: 5 words
  reg [31:0] closest_mem [0:4];
  reg [2:0] closest_ra;
  always @* begin
    closest_ra = closest_out_next;
  end
  reg closest_we;
  reg [2:0] closest_wa;
  reg [31:0] closest_wd;
  always @* begin
    closest_we = 1'b0;
    closest_wa = 3'd0;
    closest_wd = 32'd0;
    case (state)
      S9: begin
        closest_we = n8;
        closest_wa = v70;
        closest_wd = {26'd0, v76};
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (closest_we) closest_mem[closest_wa] <= closest_wd;
    closest_q <= closest_mem[closest_ra];
  end
  // What no one needs.
  wire unused = &{1'b0, n5};
endmodule
`default_nettype wire

// ── reductions_far_right.v
// far_right (reductions.tri:42) as a sequential module, M = 5, N = 37.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). reductions_far_right has the ports of reductions_far_right.json.
`default_nettype none
module reductions_far_right #(
  parameter X_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg trap_site,
  input wire x_valid,
  output wire x_ready,
  input wire [31:0] x_data,
  output reg [31:0] result0
);
  localparam [3:0] S1 = 4'd1; // reductions.tri:42
  localparam [3:0] S2 = 4'd2; // reductions.tri:42
  localparam [3:0] S3 = 4'd3; // reductions.tri:42
  localparam [3:0] S4 = 4'd4; // reductions.tri:42
  localparam [3:0] S5 = 4'd5; // reductions.tri:42
  localparam [3:0] S6 = 4'd6; // reductions.tri:42
  localparam [3:0] S7 = 4'd7; // reductions.tri:42
  localparam [3:0] S8 = 4'd8; // reductions.tri:42
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [2:0] scratch_zero_2; // clears the memory
  reg [2:0] v20; // v20
  reg [5:0] v24; // v24
  reg [7:0] v31; // v31
  reg [31:0] v25; // v25
  reg [2:0] v42; // v42
  reg [31:0] v34; // v34
  reg [31:0] v43; // v43
  reg [31:0] x_q;
  reg [31:0] scratch_q;

  // Data path
  wire n0 = scratch_zero_2 == 3'd4;
  wire n1 = v20 < 3'd5;
  wire n2 = v24 < 6'h25;
  wire n3 = ~n2;
  wire n4 = v42 < 3'd5;
  wire fault = 1'b0;

  always @(posedge clk) begin
    if (rst) begin
      state <= 4'd0;
      done <= 1'b0;
      trap <= 1'b0;
      trap_code <= 4'd0;
      trap_site <= 1'd0;
    end else case (state)
      4'd0: if (start) begin
        done <= fault;
        trap <= fault;
        trap_code <= 4'd8;
        trap_site <= 1'd0;
        if (!fault) state <= S1;
      end
      S1: begin
        scratch_zero_2 <= 3'd0;
        state <= S2;
      end
      S2: begin
        if (~n0) begin
          scratch_zero_2 <= (scratch_zero_2 + 3'd1);
        end else begin
          v20 <= 3'd0;
          state <= S3;
        end
      end
      S3: begin
        v31 <= ({v20, 5'd0} + {3'd0, ({v20, 2'd0} + {2'd0, v20})});
        if (n1) begin
          v24 <= 6'd0;
          v25 <= 32'd0;
          state <= S4;
        end else begin
          v42 <= 3'd0;
          v43 <= 32'h80000000;
          state <= S7;
        end
      end
      S4: begin
        if (n2) begin
          state <= S5;
        end else begin
          v20 <= (v20 + 3'd1);
          state <= S3;
        end
      end
      S5: begin
        v34 <= ({x_q[29:0], 2'd0} - x_q);
        state <= S6;
      end
      S6: begin
        v24 <= (v24 + 6'd1);
        v25 <= (v25 + v34);
        state <= S4;
      end
      S7: begin
        if (n4) begin
          state <= S8;
        end else begin
          result0 <= v43;
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S8: begin
        v42 <= (v42 + 3'd1);
        v43 <= (({~v43[31], v43[30:0]} < {~scratch_q[31], scratch_q[30:0]}) ? scratch_q : v43);
        state <= S7;
      end
      default: state <= state;
    endcase
  end

  reg [7:0] x_fill; // the element that comes next
  assign x_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      x_fill <= 8'd0;
    end else if (x_valid & x_ready) begin
      x_fill <= x_fill == 8'd184 ? 8'd0 : x_fill + 8'd1;
    end
  end

  // x: 185 words
  reg [31:0] x_mem [0:184];
  reg [7:0] x_ra;
  always @* begin
    x_ra = 8'd0;
    case (state)
      S4: x_ra = (v31 + {2'd0, v24});
      default: ;
    endcase
  end
  reg x_we;
  reg [7:0] x_wa;
  reg [31:0] x_wd;
  always @* begin
    x_we = x_valid & x_ready;
    x_wa = x_fill;
    x_wd = x_data;
  end
  always @(posedge clk) begin
    if (x_we) x_mem[x_wa] <= x_wd;
    x_q <= x_mem[x_ra];
  end
  initial if (X_INIT != "") $readmemh(X_INIT, x_mem);

  // scratch: 5 words
  reg [31:0] scratch_mem [0:4];
  reg [2:0] scratch_ra;
  always @* begin
    scratch_ra = 3'd0;
    case (state)
      S7: scratch_ra = v42;
      default: ;
    endcase
  end
  reg scratch_we;
  reg [2:0] scratch_wa;
  reg [31:0] scratch_wd;
  always @* begin
    scratch_we = 1'b0;
    scratch_wa = 3'd0;
    scratch_wd = 32'd0;
    case (state)
      S2: begin
        scratch_we = 1'd1;
        scratch_wa = scratch_zero_2;
        scratch_wd = 32'd0;
      end
      S4: begin
        scratch_we = n3;
        scratch_wa = v20;
        scratch_wd = v25;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (scratch_we) scratch_mem[scratch_wa] <= scratch_wd;
    scratch_q <= scratch_mem[scratch_ra];
  end
endmodule
`default_nettype wire

// ── trinity_multiply.v
`default_nettype none
// Product of numbers without a sign, a bit of the second a clock.
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
`default_nettype wire
