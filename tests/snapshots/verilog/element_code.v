// ── element_code_steps.v
// steps (element_code.tri:14) as a sequential module, N = 50.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). element_code_steps has the ports of element_code_steps.json.
`default_nettype none
module element_code_steps #(
  parameter X_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg [2:0] trap_site,
  input wire x_valid,
  output wire x_ready,
  input wire [31:0] x_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [31:0] y_out_data,
  output wire y_out_last,
  output reg [31:0] result0
);
  localparam [3:0] S1 = 4'd1; // element_code.tri:14
  localparam [3:0] S2 = 4'd2; // element_code.tri:15
  localparam [3:0] S3 = 4'd3; // element_code.tri:7
  localparam [3:0] S4 = 4'd4; // element_code.tri:7
  localparam [3:0] S5 = 4'd5; // element_code.tri:8
  localparam [3:0] S6 = 4'd6; // element_code.tri:9
  localparam [3:0] S7 = 4'd7; // element_code.tri:16
  localparam [3:0] S8 = 4'd8; // element_code.tri:7
  localparam [3:0] S9 = 4'd9; // element_code.tri:7
  localparam [3:0] S10 = 4'd10; // element_code.tri:8
  localparam [3:0] S11 = 4'd11; // element_code.tri:9
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [5:0] v16; // v16
  reg [31:0] n; // n
  reg [31:0] steps; // steps
  reg [5:0] v36; // v36
  reg [31:0] n_3; // n
  reg [31:0] n_2; // n
  reg [31:0] v37; // v37
  reg [31:0] steps_2; // steps
  reg [31:0] n_4; // n
  reg [31:0] x_q;
  reg [31:0] y_q;

  // Data path
  wire n0 = v16 < 6'h32;
  wire n1 = 32'h80000001 < {~n[31], n[30:0]};
  wire n2 = ~n1;
  wire [31:0] n3 = n ^ {32{n[31]}};
  wire [31:0] n4 = n3 + {31'd0, n[31]};
  wire n5 = n[31] + n3[0];
  wire [30:0] n6 = 31'd0 - n4[31:1];
  wire [31:0] n7 = n[31] ? {n6[30], n6} : {1'd0, n4[31:1]};
  wire n8 = 1'd0 - n5;
  wire n9 = (n[31] ? {2{n8}} : {1'd0, n5}) == 2'd0;
  wire n10 = v36 < 6'h32;
  wire n11 = 32'h80000001 < {~n_3[31], n_3[30:0]};
  wire [31:0] n12 = n_3 ^ {32{n_3[31]}};
  wire [31:0] n13 = n12 + {31'd0, n_3[31]};
  wire n14 = n_3[31] + n12[0];
  wire [30:0] n15 = 31'd0 - n13[31:1];
  wire [31:0] n16 = n_3[31] ? {n15[30], n15} : {1'd0, n13[31:1]};
  wire n17 = 1'd0 - n14;
  wire n18 = (n_3[31] ? {2{n17}} : {1'd0, n14}) == 2'd0;
  wire fault = 1'b0;

  always @(posedge clk) begin
    if (rst) begin
      state <= 4'd0;
      done <= 1'b0;
      trap <= 1'b0;
      trap_code <= 4'd0;
      trap_site <= 3'd0;
    end else case (state)
      4'd0: if (start) begin
        done <= fault;
        trap <= fault;
        trap_code <= 4'd8;
        trap_site <= 3'd0;
        if (!fault) state <= S1;
      end
      S1: begin
        v16 <= 6'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          v36 <= 6'd0;
          v37 <= 32'h80000000;
          state <= S7;
        end
      end
      S3: begin
        n <= x_q;
        steps <= 32'd0;
        state <= S4;
      end
      S4: begin
        if (n2) begin
          v16 <= (v16 + 6'd1);
          state <= S2;
        end else if ((n1 & n9)) begin
          state <= S5;
        end else begin
          n_2 <= (({n[29:0], 2'd0} - n) + 32'd1);
          state <= S6;
        end
      end
      S5: begin
        n_2 <= {n7[30], n7[30:0]};
        state <= S6;
      end
      S6: begin
        n <= n_2;
        steps <= (steps + 32'd1);
        state <= S4;
      end
      S7: begin
        if (n10) begin
          state <= S8;
        end else begin
          result0 <= v37;
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S8: begin
        n_3 <= x_q;
        steps_2 <= 32'd0;
        state <= S9;
      end
      S9: begin
        if (~n11) begin
          v36 <= (v36 + 6'd1);
          v37 <= (({~v37[31], v37[30:0]} < {~steps_2[31], steps_2[30:0]}) ? steps_2 : v37);
          state <= S7;
        end else if ((n11 & n18)) begin
          state <= S10;
        end else begin
          n_4 <= (({n_3[29:0], 2'd0} - n_3) + 32'd1);
          state <= S11;
        end
      end
      S10: begin
        n_4 <= {n16[30], n16[30:0]};
        state <= S11;
      end
      S11: begin
        n_3 <= n_4;
        steps_2 <= (steps_2 + 32'd1);
        state <= S9;
      end
      default: state <= state;
    endcase
  end

  reg [5:0] x_fill; // the element that comes next
  assign x_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      x_fill <= 6'd0;
    end else if (x_valid & x_ready) begin
      x_fill <= x_fill == 6'd49 ? 6'd0 : x_fill + 6'd1;
    end
  end

  // x: 50 words
  reg [31:0] x_mem [0:49];
  reg [5:0] x_ra;
  always @* begin
    x_ra = 6'd0;
    case (state)
      S2: x_ra = v16;
      S7: x_ra = v36;
      default: ;
    endcase
  end
  reg x_we;
  reg [5:0] x_wa;
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

  reg [5:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [5:0] y_out_next = y_out_take ? y_out_at + 6'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 6'd49;
  always @(posedge clk) begin
    if (rst) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
      y_out_at <= 6'd0;
    end else if (!idle) begin
      y_out_on <= 1'b1;
      y_out_have <= 1'b0;
      y_out_at <= 6'd0;
    end else if (start) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
    end else begin
      y_out_have <= y_out_on & ~trap & ~(y_out_take & y_out_last);
      if (y_out_take & y_out_last) y_out_on <= 1'b0;
      y_out_at <= y_out_next;
    end
  end

  // y: 50 words
  reg [31:0] y_mem [0:49];
  reg [5:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [5:0] y_wa;
  reg [31:0] y_wd;
  always @* begin
    y_we = 1'b0;
    y_wa = 6'd0;
    y_wd = 32'd0;
    case (state)
      S4: begin
        y_we = n2;
        y_wa = v16;
        y_wd = steps;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (y_we) y_mem[y_wa] <= y_wd;
    y_q <= y_mem[y_ra];
  end
  // What no one needs.
  wire unused = &{1'b0, n4, n7, n13, n16};
endmodule
`default_nettype wire

// ── element_code_roots.v
// roots (element_code.tri:29) as a sequential module, N = 50.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). element_code_roots has the ports of element_code_roots.json.
`default_nettype none
module element_code_roots #(
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
  localparam [2:0] S1 = 3'd1; // element_code.tri:29
  localparam [2:0] S2 = 3'd2; // element_code.tri:29
  localparam [2:0] S3 = 3'd3; // element_code.tri:22
  localparam [2:0] S4 = 3'd4; // element_code.tri:22
  localparam [2:0] S5 = 3'd5; // element_code.tri:25
  localparam [2:0] S6 = 3'd6; // element_code.tri:25
  localparam [2:0] S7 = 3'd7; // element_code.tri:25
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [5:0] v17; // v17
  reg [30:0] low; // low
  reg [31:0] high; // high
  reg [30:0] mid; // mid
  reg [61:0] multiply32_r_2;
  reg [31:0] v21; // v21
  reg [31:0] x_q;
  reg [31:0] y_q;
  wire [63:0] multiply32_q;
  wire multiply32_done;

  // Data path
  wire n0 = v17 < 6'h32;
  wire [31:0] n1 = {1'd0, low};
  wire n2 = 32'd1 < (high - n1);
  wire n3 = ~n2;
  wire [31:0] n4 = high + n1;
  wire [31:0] n5 = {1'd0, mid};
  wire n6 = v21 < multiply32_r_2[31:0];
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
        v17 <= 6'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        v21 <= x_q;
        low <= 31'd0;
        high <= 32'h10000;
        state <= S4;
      end
      S4: begin
        mid <= n4[31:1];
        if (n3) begin
          v17 <= (v17 + 6'd1);
          state <= S2;
        end else begin
          state <= S5;
        end
      end
      S5: begin
        state <= S6;
      end
      S6: begin
        if (multiply32_done) begin
          multiply32_r_2 <= multiply32_q[61:0];
          state <= S7;
        end else begin
        end
      end
      S7: begin
        low <= (n6 ? low : mid);
        high <= (n6 ? n5 : high);
        state <= S4;
      end
      default: state <= state;
    endcase
  end

  reg [5:0] x_fill; // the element that comes next
  assign x_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      x_fill <= 6'd0;
    end else if (x_valid & x_ready) begin
      x_fill <= x_fill == 6'd49 ? 6'd0 : x_fill + 6'd1;
    end
  end

  // x: 50 words
  reg [31:0] x_mem [0:49];
  reg [5:0] x_ra;
  always @* begin
    x_ra = 6'd0;
    case (state)
      S2: x_ra = v17;
      default: ;
    endcase
  end
  reg x_we;
  reg [5:0] x_wa;
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

  reg [5:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [5:0] y_out_next = y_out_take ? y_out_at + 6'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 6'd49;
  always @(posedge clk) begin
    if (rst) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
      y_out_at <= 6'd0;
    end else if (!idle) begin
      y_out_on <= 1'b1;
      y_out_have <= 1'b0;
      y_out_at <= 6'd0;
    end else if (start) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
    end else begin
      y_out_have <= y_out_on & ~trap & ~(y_out_take & y_out_last);
      if (y_out_take & y_out_last) y_out_on <= 1'b0;
      y_out_at <= y_out_next;
    end
  end

  // y: 50 words
  reg [31:0] y_mem [0:49];
  reg [5:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [5:0] y_wa;
  reg [31:0] y_wd;
  always @* begin
    y_we = 1'b0;
    y_wa = 6'd0;
    y_wd = 32'd0;
    case (state)
      S4: begin
        y_we = n3;
        y_wa = v17;
        y_wd = n1;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (y_we) y_mem[y_wa] <= y_wd;
    y_q <= y_mem[y_ra];
  end

  reg multiply32_start;
  reg [31:0] multiply32_a;
  reg [31:0] multiply32_b;
  always @* begin
    multiply32_start = 1'b0;
    multiply32_a = 32'd0;
    multiply32_b = 32'd0;
    case (state)
      S5: begin
        multiply32_start = 1'd1;
        multiply32_a = n5;
        multiply32_b = n5;
      end
      default: ;
    endcase
  end
  trinity_multiply #(.W(32)) multiply32 (
    .clk(clk), .start(multiply32_start), .a(multiply32_a), .b(multiply32_b), .q(multiply32_q), .done(multiply32_done)
  );
  // What no one needs.
  wire unused = &{1'b0, n4, multiply32_r_2, multiply32_q};
endmodule
`default_nettype wire

// ── element_code_divisors.v
// divisors (element_code.tri:39) as a sequential module, N = 50.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). element_code_divisors has the ports of element_code_divisors.json.
`default_nettype none
module element_code_divisors #(
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
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [31:0] y_out_data,
  output wire y_out_last,
  output reg [31:0] result0
);
  localparam [4:0] S1 = 5'd1; // element_code.tri:39
  localparam [4:0] S2 = 5'd2; // element_code.tri:40
  localparam [4:0] S3 = 5'd3; // element_code.tri:32
  localparam [4:0] S4 = 5'd4; // element_code.tri:32
  localparam [4:0] S5 = 5'd5; // element_code.tri:33
  localparam [4:0] S6 = 5'd6; // element_code.tri:33
  localparam [4:0] S7 = 5'd7; // element_code.tri:34
  localparam [4:0] S8 = 5'd8; // element_code.tri:34
  localparam [4:0] S9 = 5'd9; // element_code.tri:34
  localparam [4:0] S10 = 5'd10; // element_code.tri:40
  localparam [4:0] S11 = 5'd11; // element_code.tri:41
  localparam [4:0] S12 = 5'd12; // element_code.tri:41
  localparam [4:0] S13 = 5'd13; // element_code.tri:32
  localparam [4:0] S14 = 5'd14; // element_code.tri:33
  localparam [4:0] S15 = 5'd15; // element_code.tri:33
  localparam [4:0] S16 = 5'd16; // element_code.tri:34
  localparam [4:0] S17 = 5'd17; // element_code.tri:34
  localparam [4:0] S18 = 5'd18; // element_code.tri:34
  localparam [4:0] S19 = 5'd19; // element_code.tri:41
  localparam [4:0] S20 = 5'd20; // element_code.tri:41
  reg [4:0] state;
  wire idle = state == 5'd0;
  assign busy = ~idle;
  reg [5:0] v16; // v16
  reg [31:0] v20; // v20
  reg [30:0] d; // d
  reg [61:0] multiply32_r_2;
  reg [31:0] divide32_r_3;
  reg [31:0] v28; // v28
  reg [5:0] v33; // v33
  reg [31:0] v39; // v39
  reg [30:0] d_2; // d
  reg [61:0] multiply32_r_3;
  reg [31:0] divide32_r_5;
  reg [31:0] v34; // v34
  reg v54; // v54
  reg [31:0] v50; // v50
  reg [31:0] x_q;
  reg [31:0] y_q;
  wire [63:0] multiply32_q;
  wire multiply32_done;
  wire [31:0] divide32_q;
  wire [31:0] divide32_r;
  wire divide32_done;

  // Data path
  wire n0 = v16 < 6'h32;
  wire [31:0] n1 = {1'd0, d};
  wire [31:0] n2 = {~v20[31], v20[30:0]};
  wire n3 = {1'd1, d} < n2;
  wire n4 = n2 < {~multiply32_r_2[31], multiply32_r_2[30:0]};
  wire [31:0] n5 = {1'd0, divide32_r_3[30:0]};
  wire n6 = (v20[31] ? (32'd0 - n5) : n5) == 32'd0;
  wire n7 = v33 < 6'h32;
  wire n8 = 32'h80000001 < {~x_q[31], x_q[30:0]};
  wire [31:0] n9 = {1'd0, d_2};
  wire [31:0] n10 = {~v39[31], v39[30:0]};
  wire n11 = {1'd1, d_2} < n10;
  wire n12 = n10 < {~multiply32_r_3[31], multiply32_r_3[30:0]};
  wire [31:0] n13 = {1'd0, divide32_r_5[30:0]};
  wire n14 = (v39[31] ? (32'd0 - n13) : n13) == 32'd0;
  wire fault = 1'b0;

  always @(posedge clk) begin
    if (rst) begin
      state <= 5'd0;
      done <= 1'b0;
      trap <= 1'b0;
      trap_code <= 4'd0;
      trap_site <= 2'd0;
    end else case (state)
      5'd0: if (start) begin
        done <= fault;
        trap <= fault;
        trap_code <= 4'd8;
        trap_site <= 2'd0;
        if (!fault) state <= S1;
      end
      S1: begin
        v16 <= 6'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          v33 <= 6'd0;
          v34 <= 32'd0;
          state <= S11;
        end
      end
      S3: begin
        v20 <= x_q;
        d <= 31'd2;
        state <= S4;
      end
      S4: begin
        if (n3) begin
          state <= S5;
        end else begin
          v28 <= v20;
          state <= S10;
        end
      end
      S5: begin
        if (multiply32_done) begin
          multiply32_r_2 <= multiply32_q[61:0];
          state <= S6;
        end else begin
        end
      end
      S6: begin
        if (n4) begin
          v28 <= v20;
          state <= S10;
        end else begin
          state <= S7;
        end
      end
      S7: begin
        state <= S8;
      end
      S8: begin
        if (divide32_done) begin
          divide32_r_3 <= divide32_r;
          state <= S9;
        end else begin
        end
      end
      S9: begin
        if (n6) begin
          v28 <= n1;
          state <= S10;
        end else begin
          d <= (d + 31'd1);
          state <= S4;
        end
      end
      S10: begin
        v16 <= (v16 + 6'd1);
        state <= S2;
      end
      S11: begin
        if (n7) begin
          state <= S12;
        end else begin
          result0 <= v34;
          state <= 5'd0;
          done <= 1'b1;
        end
      end
      S12: begin
        v39 <= x_q;
        if (n8) begin
          d_2 <= 31'd2;
          state <= S13;
        end else begin
          v54 <= 1'd0;
          state <= S20;
        end
      end
      S13: begin
        if (n11) begin
          state <= S14;
        end else begin
          v50 <= v39;
          state <= S19;
        end
      end
      S14: begin
        if (multiply32_done) begin
          multiply32_r_3 <= multiply32_q[61:0];
          state <= S15;
        end else begin
        end
      end
      S15: begin
        if (n12) begin
          v50 <= v39;
          state <= S19;
        end else begin
          state <= S16;
        end
      end
      S16: begin
        state <= S17;
      end
      S17: begin
        if (divide32_done) begin
          divide32_r_5 <= divide32_r;
          state <= S18;
        end else begin
        end
      end
      S18: begin
        if (n14) begin
          v50 <= n9;
          state <= S19;
        end else begin
          d_2 <= (d_2 + 31'd1);
          state <= S13;
        end
      end
      S19: begin
        v54 <= (v39 == v50);
        state <= S20;
      end
      S20: begin
        v33 <= (v33 + 6'd1);
        v34 <= (v34 + {31'd0, v54});
        state <= S11;
      end
      default: state <= state;
    endcase
  end

  reg [5:0] x_fill; // the element that comes next
  assign x_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      x_fill <= 6'd0;
    end else if (x_valid & x_ready) begin
      x_fill <= x_fill == 6'd49 ? 6'd0 : x_fill + 6'd1;
    end
  end

  // x: 50 words
  reg [31:0] x_mem [0:49];
  reg [5:0] x_ra;
  always @* begin
    x_ra = 6'd0;
    case (state)
      S2: x_ra = v16;
      S11: x_ra = v33;
      default: ;
    endcase
  end
  reg x_we;
  reg [5:0] x_wa;
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

  reg [5:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [5:0] y_out_next = y_out_take ? y_out_at + 6'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 6'd49;
  always @(posedge clk) begin
    if (rst) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
      y_out_at <= 6'd0;
    end else if (!idle) begin
      y_out_on <= 1'b1;
      y_out_have <= 1'b0;
      y_out_at <= 6'd0;
    end else if (start) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
    end else begin
      y_out_have <= y_out_on & ~trap & ~(y_out_take & y_out_last);
      if (y_out_take & y_out_last) y_out_on <= 1'b0;
      y_out_at <= y_out_next;
    end
  end

  // y: 50 words
  reg [31:0] y_mem [0:49];
  reg [5:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [5:0] y_wa;
  reg [31:0] y_wd;
  always @* begin
    y_we = 1'b0;
    y_wa = 6'd0;
    y_wd = 32'd0;
    case (state)
      S10: begin
        y_we = 1'd1;
        y_wa = v16;
        y_wd = v28;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (y_we) y_mem[y_wa] <= y_wd;
    y_q <= y_mem[y_ra];
  end

  reg multiply32_start;
  reg [31:0] multiply32_a;
  reg [31:0] multiply32_b;
  always @* begin
    multiply32_start = 1'b0;
    multiply32_a = 32'd0;
    multiply32_b = 32'd0;
    case (state)
      S4: begin
        multiply32_start = n3;
        multiply32_a = n1;
        multiply32_b = n1;
      end
      S13: begin
        multiply32_start = n11;
        multiply32_a = n9;
        multiply32_b = n9;
      end
      default: ;
    endcase
  end
  trinity_multiply #(.W(32)) multiply32 (
    .clk(clk), .start(multiply32_start), .a(multiply32_a), .b(multiply32_b), .q(multiply32_q), .done(multiply32_done)
  );

  reg divide32_start;
  reg [31:0] divide32_a;
  reg [31:0] divide32_b;
  always @* begin
    divide32_start = 1'b0;
    divide32_a = 32'd0;
    divide32_b = 32'd0;
    case (state)
      S7: begin
        divide32_start = 1'd1;
        divide32_a = ((v20 ^ {32{v20[31]}}) + {31'd0, v20[31]});
        divide32_b = n1;
      end
      S16: begin
        divide32_start = 1'd1;
        divide32_a = ((v39 ^ {32{v39[31]}}) + {31'd0, v39[31]});
        divide32_b = n9;
      end
      default: ;
    endcase
  end
  trinity_divide #(.W(32)) divide32 (
    .clk(clk), .start(divide32_start), .a(divide32_a), .b(divide32_b), .q(divide32_q), .r(divide32_r), .done(divide32_done)
  );
  // What no one needs.
  wire unused = &{1'b0, multiply32_r_2, divide32_r_3, multiply32_r_3, divide32_r_5, multiply32_q, divide32_q};
endmodule
`default_nettype wire

// ── element_code_kinds.v
// kinds (element_code.tri:59) as a sequential module, N = 50.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). element_code_kinds has the ports of element_code_kinds.json.
`default_nettype none
module element_code_kinds #(
  parameter T_INIT = "",
  parameter V_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg [1:0] trap_site,
  input wire t_valid,
  output wire t_ready,
  input wire [1:0] t_data,
  input wire v_valid,
  output wire v_ready,
  input wire [31:0] v_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [31:0] y_out_data,
  output wire y_out_last
);
  localparam [3:0] S1 = 4'd1; // element_code.tri:59
  localparam [3:0] S2 = 4'd2; // element_code.tri:59
  localparam [3:0] S3 = 4'd3; // element_code.tri:45
  localparam [3:0] S4 = 4'd4; // element_code.tri:51
  localparam [3:0] S5 = 4'd5; // element_code.tri:51
  localparam [3:0] S6 = 4'd6; // element_code.tri:51
  localparam [3:0] S7 = 4'd7; // element_code.tri:53
  localparam [3:0] S8 = 4'd8; // element_code.tri:53
  localparam [3:0] S9 = 4'd9; // element_code.tri:53
  localparam [3:0] S10 = 4'd10; // element_code.tri:53
  localparam [3:0] S11 = 4'd11; // element_code.tri:53
  localparam [3:0] S12 = 4'd12; // element_code.tri:53
  localparam [3:0] S13 = 4'd13; // element_code.tri:53
  localparam [3:0] S14 = 4'd14; // element_code.tri:59
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [5:0] v30; // v30
  reg [31:0] v36; // v36
  reg [31:0] v49; // v49
  reg [63:0] multiply32_r_2;
  reg [31:0] divide32_r_5;
  reg [29:0] a; // a
  reg [31:0] divide32_r_2;
  reg [1:0] t_q;
  reg [31:0] v_q;
  reg [31:0] y_q;
  wire [63:0] multiply32_q;
  wire multiply32_done;
  wire [31:0] divide32_q;
  wire [31:0] divide32_r;
  wire divide32_done;

  // Data path
  wire n0 = v30 < 6'h32;
  wire n1 = ~t_q[1];
  wire n2 = 32'd9 < v_q;
  wire n3 = t_q[1] & n2;
  wire n4 = (v_q == 32'h1e) | ((v_q == 32'ha) | (v_q == 32'h14));
  wire [31:0] n5 = (v36 ^ {32{v36[31]}}) + {31'd0, v36[31]};
  wire [29:0] n6 = {1'd0, divide32_r_2[28:0]};
  wire [3:0] n7 = {1'd0, divide32_r_5[2:0]};
  wire [3:0] n8 = v36[31] ? (4'd0 - n7) : n7;
  wire [29:0] n9 = a - {{26{n8[3]}}, n8};
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
        v30 <= 6'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        v36 <= v_q;
        if (({n1, t_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd1;
          state <= 4'd0;
          done <= 1'b1;
        end else if (~t_q[0]) begin
          state <= S4;
        end else if ((n1 & t_q[0])) begin
          state <= S7;
        end else if ((t_q[1] & ~n2)) begin
          v49 <= 32'd1;
          state <= S14;
        end else if ((n3 & n4)) begin
          v49 <= 32'd2;
          state <= S14;
        end else begin
          v49 <= 32'd3;
          state <= S14;
        end
      end
      S4: begin
        state <= S5;
      end
      S5: begin
        if (multiply32_done) begin
          multiply32_r_2 <= multiply32_q;
          state <= S6;
        end else begin
        end
      end
      S6: begin
        v49 <= multiply32_r_2[31:0];
        state <= S14;
      end
      S7: begin
        state <= S8;
      end
      S8: begin
        state <= S9;
      end
      S9: begin
        if (divide32_done) begin
          divide32_r_2 <= divide32_q;
          state <= S10;
        end else begin
        end
      end
      S10: begin
        a <= (v36[31] ? (30'd0 - n6) : n6);
        state <= S11;
      end
      S11: begin
        state <= S12;
      end
      S12: begin
        if (divide32_done) begin
          divide32_r_5 <= divide32_r;
          state <= S13;
        end else begin
        end
      end
      S13: begin
        v49 <= {{2{n9[29]}}, n9};
        state <= S14;
      end
      S14: begin
        v30 <= (v30 + 6'd1);
        state <= S2;
      end
      default: state <= state;
    endcase
  end

  reg [5:0] t_fill; // the element that comes next
  assign t_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      t_fill <= 6'd0;
    end else if (t_valid & t_ready) begin
      t_fill <= t_fill == 6'd49 ? 6'd0 : t_fill + 6'd1;
    end
  end

  // t: 50 words
  reg [1:0] t_mem [0:49];
  reg [5:0] t_ra;
  always @* begin
    t_ra = 6'd0;
    case (state)
      S2: t_ra = v30;
      default: ;
    endcase
  end
  reg t_we;
  reg [5:0] t_wa;
  reg [1:0] t_wd;
  always @* begin
    t_we = t_valid & t_ready;
    t_wa = t_fill;
    t_wd = t_data;
  end
  always @(posedge clk) begin
    if (t_we) t_mem[t_wa] <= t_wd;
    t_q <= t_mem[t_ra];
  end
  initial if (T_INIT != "") $readmemh(T_INIT, t_mem);

  reg [5:0] v_fill; // the element that comes next
  assign v_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      v_fill <= 6'd0;
    end else if (v_valid & v_ready) begin
      v_fill <= v_fill == 6'd49 ? 6'd0 : v_fill + 6'd1;
    end
  end

  // v: 50 words
  reg [31:0] v_mem [0:49];
  reg [5:0] v_ra;
  always @* begin
    v_ra = 6'd0;
    case (state)
      S2: v_ra = v30;
      default: ;
    endcase
  end
  reg v_we;
  reg [5:0] v_wa;
  reg [31:0] v_wd;
  always @* begin
    v_we = v_valid & v_ready;
    v_wa = v_fill;
    v_wd = v_data;
  end
  always @(posedge clk) begin
    if (v_we) v_mem[v_wa] <= v_wd;
    v_q <= v_mem[v_ra];
  end
  initial if (V_INIT != "") $readmemh(V_INIT, v_mem);

  reg [5:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [5:0] y_out_next = y_out_take ? y_out_at + 6'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 6'd49;
  always @(posedge clk) begin
    if (rst) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
      y_out_at <= 6'd0;
    end else if (!idle) begin
      y_out_on <= 1'b1;
      y_out_have <= 1'b0;
      y_out_at <= 6'd0;
    end else if (start) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
    end else begin
      y_out_have <= y_out_on & ~trap & ~(y_out_take & y_out_last);
      if (y_out_take & y_out_last) y_out_on <= 1'b0;
      y_out_at <= y_out_next;
    end
  end

  // y: 50 words
  reg [31:0] y_mem [0:49];
  reg [5:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [5:0] y_wa;
  reg [31:0] y_wd;
  always @* begin
    y_we = 1'b0;
    y_wa = 6'd0;
    y_wd = 32'd0;
    case (state)
      S14: begin
        y_we = 1'd1;
        y_wa = v30;
        y_wd = v49;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (y_we) y_mem[y_wa] <= y_wd;
    y_q <= y_mem[y_ra];
  end

  reg multiply32_start;
  reg [31:0] multiply32_a;
  reg [31:0] multiply32_b;
  always @* begin
    multiply32_start = 1'b0;
    multiply32_a = 32'd0;
    multiply32_b = 32'd0;
    case (state)
      S4: begin
        multiply32_start = 1'd1;
        multiply32_a = n5;
        multiply32_b = n5;
      end
      default: ;
    endcase
  end
  trinity_multiply #(.W(32)) multiply32 (
    .clk(clk), .start(multiply32_start), .a(multiply32_a), .b(multiply32_b), .q(multiply32_q), .done(multiply32_done)
  );

  reg divide32_start;
  reg [31:0] divide32_a;
  reg [31:0] divide32_b;
  always @* begin
    divide32_start = 1'b0;
    divide32_a = 32'd0;
    divide32_b = 32'd0;
    case (state)
      S8: begin
        divide32_start = 1'd1;
        divide32_a = n5;
        divide32_b = 32'd7;
      end
      S11: begin
        divide32_start = 1'd1;
        divide32_a = n5;
        divide32_b = 32'd7;
      end
      default: ;
    endcase
  end
  trinity_divide #(.W(32)) divide32 (
    .clk(clk), .start(divide32_start), .a(divide32_a), .b(divide32_b), .q(divide32_q), .r(divide32_r), .done(divide32_done)
  );
  // What no one needs.
  wire unused = &{1'b0, divide32_r_2, divide32_r_5, multiply32_r_2};
endmodule
`default_nettype wire

// ── element_code_mandelbrot.v
// mandelbrot (element_code.tri:75) as a sequential module.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). element_code_mandelbrot has the ports of element_code_mandelbrot.json.
`default_nettype none
module element_code_mandelbrot (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg [1:0] trap_site,
  input wire [31:0] n,
  output wire m_out_valid,
  input wire m_out_ready,
  output wire [31:0] m_out_data,
  output wire m_out_last
);
  localparam [4:0] S1 = 5'd1; // element_code.tri:75
  localparam [4:0] S2 = 5'd2; // element_code.tri:76
  localparam [4:0] S3 = 5'd3; // element_code.tri:76
  localparam [4:0] S4 = 5'd4; // element_code.tri:66
  localparam [4:0] S5 = 5'd5; // element_code.tri:66
  localparam [4:0] S6 = 5'd6; // element_code.tri:66
  localparam [4:0] S7 = 5'd7; // element_code.tri:66
  localparam [4:0] S8 = 5'd8; // element_code.tri:66
  localparam [4:0] S9 = 5'd9; // element_code.tri:66
  localparam [4:0] S10 = 5'd10; // element_code.tri:66
  localparam [4:0] S11 = 5'd11; // element_code.tri:66
  localparam [4:0] S12 = 5'd12; // element_code.tri:66
  localparam [4:0] S13 = 5'd13; // element_code.tri:68
  localparam [4:0] S14 = 5'd14; // element_code.tri:68
  localparam [4:0] S15 = 5'd15; // element_code.tri:68
  localparam [4:0] S16 = 5'd16; // element_code.tri:76
  reg [4:0] state;
  wire idle = state == 5'd0;
  assign busy = ~idle;
  reg [3:0] v20; // v20
  reg [4:0] v23; // v23
  reg [5:0] n_2; // n
  reg [25:0] v34; // v34
  reg [25:0] v36; // v36
  reg [51:0] multiply32_r_3;
  reg [51:0] multiply32_r_2;
  reg [8:0] v50; // v50
  reg [31:0] n_r; // n
  reg [31:0] x; // x
  reg [31:0] y; // y
  reg [31:0] v43; // v43
  reg [13:0] v29; // v29
  reg [31:0] t; // t
  reg [14:0] v27; // v27
  reg [52:0] multiply32_r_4;
  reg [31:0] m_q;
  wire [63:0] multiply32_q;
  wire multiply32_done;

  // Data path
  wire n0 = v20 < 4'd12;
  wire [3:0] n1 = v20 + 4'd10;
  wire [9:0] n2 = {n1, 6'd0} + {{4{n1[3]}}, n1, 2'd0};
  wire [11:0] n3 = {n1, 8'd0} + {{2{n2[9]}}, n2};
  wire n4 = v23 < 5'h18;
  wire n5 = n_2 < 6'h32;
  wire [31:0] n6 = (x ^ {32{x[31]}}) + {31'd0, x[31]};
  wire [25:0] n7 = 26'd0 - n6[31:6];
  wire [26:0] n8 = x[31] ? {n7[25], n7} : {1'd0, n6[31:6]};
  wire [31:0] n9 = {6'd0, ((v34 ^ {26{v34[25]}}) + {25'd0, v34[25]})};
  wire [31:0] n10 = (y ^ {32{y[31]}}) + {31'd0, y[31]};
  wire [25:0] n11 = 26'd0 - n10[31:6];
  wire [26:0] n12 = y[31] ? {n11[25], n11} : {1'd0, n10[31:6]};
  wire [31:0] n13 = {6'd0, ((v36 ^ {26{v36[25]}}) + {25'd0, v36[25]})};
  wire [31:0] n14 = multiply32_r_2[31:0] + multiply32_r_3[31:0];
  wire n15 = 32'h80004000 < {~n14[31], (multiply32_r_2[30:0] + multiply32_r_3[30:0])};
  wire n16 = ~n15;
  wire [51:0] n17 = 52'd0 - multiply32_r_4[51:0];
  wire [52:0] n18 = (v34[25] ^ v36[25]) ? {n17[51], n17} : {1'd0, multiply32_r_4[51:0]};
  wire fault = 1'b0;

  always @(posedge clk) begin
    if (rst) begin
      state <= 5'd0;
      done <= 1'b0;
      trap <= 1'b0;
      trap_code <= 4'd0;
      trap_site <= 2'd0;
    end else case (state)
      5'd0: if (start) begin
        done <= fault;
        trap <= fault;
        trap_code <= 4'd8;
        trap_site <= 2'd0;
        n_r <= n;
        if (!fault) state <= S1;
      end
      S1: begin
        v20 <= 4'd0;
        state <= S2;
      end
      S2: begin
        v29 <= ({n1, 10'd0} - {{2{n3[11]}}, n3});
        v50 <= ({v20, 5'd0} - {2'd0, v20, 3'd0});
        if (n0) begin
          v23 <= 5'd0;
          state <= S3;
        end else begin
          state <= 5'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        v27 <= {({1'd0, v23} + 6'h2e), 9'd0};
        if (n4) begin
          y <= 32'd0;
          x <= 32'd0;
          n_2 <= 6'd0;
          state <= S4;
        end else begin
          v20 <= (v20 + 4'd1);
          state <= S2;
        end
      end
      S4: begin
        if (n5) begin
          state <= S5;
        end else begin
          state <= S16;
        end
      end
      S5: begin
        v34 <= n8[25:0];
        state <= S6;
      end
      S6: begin
        state <= S7;
      end
      S7: begin
        if (multiply32_done) begin
          multiply32_r_2 <= multiply32_q[51:0];
          state <= S8;
        end else begin
        end
      end
      S8: begin
        state <= S9;
      end
      S9: begin
        v36 <= n12[25:0];
        state <= S10;
      end
      S10: begin
        state <= S11;
      end
      S11: begin
        if (multiply32_done) begin
          multiply32_r_3 <= multiply32_q[51:0];
          state <= S12;
        end else begin
        end
      end
      S12: begin
        t <= ((multiply32_r_2[31:0] - multiply32_r_3[31:0]) + {{17{v27[14]}}, v27});
        if (n16) begin
          state <= S13;
        end else begin
          state <= S16;
        end
      end
      S13: begin
        if (multiply32_done) begin
          multiply32_r_4 <= multiply32_q[52:0];
          state <= S14;
        end else begin
        end
      end
      S14: begin
        v43 <= n18[31:0];
        state <= S15;
      end
      S15: begin
        y <= ({{18{v29[13]}}, v29} + v43);
        x <= t;
        n_2 <= (n_2 + 6'd1);
        state <= S4;
      end
      S16: begin
        v23 <= (v23 + 5'd1);
        state <= S3;
      end
      default: state <= state;
    endcase
  end

  reg [8:0] m_out_at;
  reg m_out_on, m_out_have;
  wire m_out_take = m_out_valid & m_out_ready;
  wire [8:0] m_out_next = m_out_take ? m_out_at + 9'd1 : m_out_at;
  assign m_out_valid = m_out_have & idle;
  assign m_out_data = m_q;
  assign m_out_last = m_out_at == 9'd287;
  always @(posedge clk) begin
    if (rst) begin
      m_out_on <= 1'b0;
      m_out_have <= 1'b0;
      m_out_at <= 9'd0;
    end else if (!idle) begin
      m_out_on <= 1'b1;
      m_out_have <= 1'b0;
      m_out_at <= 9'd0;
    end else if (start) begin
      m_out_on <= 1'b0;
      m_out_have <= 1'b0;
    end else begin
      m_out_have <= m_out_on & ~trap & ~(m_out_take & m_out_last);
      if (m_out_take & m_out_last) m_out_on <= 1'b0;
      m_out_at <= m_out_next;
    end
  end

  // m: 288 words
  reg [31:0] m_mem [0:287];
  reg [8:0] m_ra;
  always @* begin
    m_ra = m_out_next;
  end
  reg m_we;
  reg [8:0] m_wa;
  reg [31:0] m_wd;
  always @* begin
    m_we = 1'b0;
    m_wa = 9'd0;
    m_wd = 32'd0;
    case (state)
      S16: begin
        m_we = 1'd1;
        m_wa = (v50 + {4'd0, v23});
        m_wd = (({~n_r[31], n_r[30:0]} < {26'h2000000, n_2}) ? n_r : {26'd0, n_2});
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (m_we) m_mem[m_wa] <= m_wd;
    m_q <= m_mem[m_ra];
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
        multiply32_a = n9;
        multiply32_b = n9;
      end
      S10: begin
        multiply32_start = 1'd1;
        multiply32_a = n13;
        multiply32_b = n13;
      end
      S12: begin
        multiply32_start = n16;
        multiply32_a = {5'd0, (({v34, 1'd0} ^ {27{v34[25]}}) + {26'd0, v34[25]})};
        multiply32_b = n13;
      end
      default: ;
    endcase
  end
  trinity_multiply #(.W(32)) multiply32 (
    .clk(clk), .start(multiply32_start), .a(multiply32_a), .b(multiply32_b), .q(multiply32_q), .done(multiply32_done)
  );
  // What no one needs.
  wire unused = &{1'b0, n6, n8, n10, n12, multiply32_r_2, multiply32_r_3, n14, multiply32_r_4, n18, multiply32_q};
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

// ── trinity_divide.v
`default_nettype none
// Quotient and remainder of numbers without a sign, a bit a clock. The divisor is not 0.
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
`default_nettype wire
