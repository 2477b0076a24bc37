// verilog: kernel halves: it computes with floating-point numbers, which the Verilog target does not
// verilog: kernel from_halves: it computes with floating-point numbers, which the Verilog target does not
// verilog: kernel doubles: it computes with floating-point numbers, which the Verilog target does not
// ── storage_types_narrow.v
// narrow (storage_types.tri:4) as a sequential module, N = 45.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). storage_types_narrow has the ports of storage_types_narrow.json.
`default_nettype none
module storage_types_narrow #(
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
  output wire a_out_valid,
  input wire a_out_ready,
  output wire [7:0] a_out_data,
  output wire a_out_last,
  output wire b_out_valid,
  input wire b_out_ready,
  output wire [7:0] b_out_data,
  output wire b_out_last,
  output wire c_out_valid,
  input wire c_out_ready,
  output wire [15:0] c_out_data,
  output wire c_out_last,
  output wire d_out_valid,
  input wire d_out_ready,
  output wire [15:0] d_out_data,
  output wire d_out_last,
  output wire e_out_valid,
  input wire e_out_ready,
  output wire [7:0] e_out_data,
  output wire e_out_last
);
  localparam [3:0] S1 = 4'd1; // storage_types.tri:4
  localparam [3:0] S2 = 4'd2; // storage_types.tri:5
  localparam [3:0] S3 = 4'd3; // storage_types.tri:5
  localparam [3:0] S4 = 4'd4; // storage_types.tri:6
  localparam [3:0] S5 = 4'd5; // storage_types.tri:6
  localparam [3:0] S6 = 4'd6; // storage_types.tri:7
  localparam [3:0] S7 = 4'd7; // storage_types.tri:7
  localparam [3:0] S8 = 4'd8; // storage_types.tri:7
  localparam [3:0] S9 = 4'd9; // storage_types.tri:8
  localparam [3:0] S10 = 4'd10; // storage_types.tri:8
  localparam [3:0] S11 = 4'd11; // storage_types.tri:9
  localparam [3:0] S12 = 4'd12; // storage_types.tri:9
  localparam [3:0] S13 = 4'd13; // storage_types.tri:9
  localparam [3:0] S14 = 4'd14; // storage_types.tri:9
  localparam [3:0] S15 = 4'd15; // storage_types.tri:9
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [5:0] v30; // v30
  reg [5:0] v39; // v39
  reg [5:0] v50; // v50
  reg [31:0] v55; // v55
  reg [5:0] v61; // v61
  reg [5:0] v70; // v70
  reg [31:0] v74; // v74
  reg [32:0] divide48_r_3;
  reg [31:0] x_q;
  reg [7:0] a_q;
  reg [7:0] b_q;
  reg [15:0] c_q;
  reg [15:0] d_q;
  reg [7:0] e_q;
  wire [47:0] divide48_q;
  wire [47:0] divide48_r;
  wire divide48_done;

  // Data path
  wire n0 = v30 < 6'h2d;
  wire n1 = v39 < 6'h2d;
  wire [31:0] n2 = x_q[31] ? 32'd0 : x_q;
  wire [30:0] n3 = (n2[30:0] < 31'hff) ? n2[30:0] : 31'hff;
  wire n4 = v50 < 6'h2d;
  wire [31:0] n5 = ({~v55[31], v55[30:0]} < 32'h80007fff) ? v55 : 32'h7fff;
  wire n6 = v61 < 6'h2d;
  wire n7 = v70 < 6'h2d;
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
          v39 <= 6'd0;
          state <= S4;
        end
      end
      S3: begin
        v30 <= (v30 + 6'd1);
        state <= S2;
      end
      S4: begin
        if (n1) begin
          state <= S5;
        end else begin
          v50 <= 6'd0;
          state <= S6;
        end
      end
      S5: begin
        v39 <= (v39 + 6'd1);
        state <= S4;
      end
      S6: begin
        if (n4) begin
          state <= S7;
        end else begin
          v61 <= 6'd0;
          state <= S9;
        end
      end
      S7: begin
        v55 <= (({~x_q[31], x_q[30:0]} < 32'h7fff8000) ? 32'hffff8000 : x_q);
        state <= S8;
      end
      S8: begin
        v50 <= (v50 + 6'd1);
        state <= S6;
      end
      S9: begin
        if (n6) begin
          state <= S10;
        end else begin
          v70 <= 6'd0;
          state <= S11;
        end
      end
      S10: begin
        v61 <= (v61 + 6'd1);
        state <= S9;
      end
      S11: begin
        if (n7) begin
          state <= S12;
        end else begin
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S12: begin
        v74 <= x_q;
        state <= S13;
      end
      S13: begin
        state <= S14;
      end
      S14: begin
        if (divide48_done) begin
          divide48_r_3 <= divide48_r[32:0];
          state <= S15;
        end else begin
        end
      end
      S15: begin
        v70 <= (v70 + 6'd1);
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
      x_fill <= x_fill == 6'd44 ? 6'd0 : x_fill + 6'd1;
    end
  end

  // x: 45 words
  reg [31:0] x_mem [0:44];
  reg [5:0] x_ra;
  always @* begin
    x_ra = 6'd0;
    case (state)
      S2: x_ra = v30;
      S4: x_ra = v39;
      S6: x_ra = v50;
      S9: x_ra = v61;
      S11: x_ra = v70;
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

  reg [5:0] a_out_at;
  reg a_out_on, a_out_have;
  wire a_out_take = a_out_valid & a_out_ready;
  wire [5:0] a_out_next = a_out_take ? a_out_at + 6'd1 : a_out_at;
  assign a_out_valid = a_out_have & idle;
  assign a_out_data = a_q;
  assign a_out_last = a_out_at == 6'd44;
  always @(posedge clk) begin
    if (rst) begin
      a_out_on <= 1'b0;
      a_out_have <= 1'b0;
      a_out_at <= 6'd0;
    end else if (!idle) begin
      a_out_on <= 1'b1;
      a_out_have <= 1'b0;
      a_out_at <= 6'd0;
    end else if (start) begin
      a_out_on <= 1'b0;
      a_out_have <= 1'b0;
    end else begin
      a_out_have <= a_out_on & ~trap & ~(a_out_take & a_out_last);
      if (a_out_take & a_out_last) a_out_on <= 1'b0;
      a_out_at <= a_out_next;
    end
  end

  // a: 45 words
  reg [7:0] a_mem [0:44];
  reg [5:0] a_ra;
  always @* begin
    a_ra = a_out_next;
  end
  reg a_we;
  reg [5:0] a_wa;
  reg [7:0] a_wd;
  always @* begin
    a_we = 1'b0;
    a_wa = 6'd0;
    a_wd = 8'd0;
    case (state)
      S3: begin
        a_we = 1'd1;
        a_wa = v30;
        a_wd = x_q[7:0];
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (a_we) a_mem[a_wa] <= a_wd;
    a_q <= a_mem[a_ra];
  end

  reg [5:0] b_out_at;
  reg b_out_on, b_out_have;
  wire b_out_take = b_out_valid & b_out_ready;
  wire [5:0] b_out_next = b_out_take ? b_out_at + 6'd1 : b_out_at;
  assign b_out_valid = b_out_have & idle;
  assign b_out_data = b_q;
  assign b_out_last = b_out_at == 6'd44;
  always @(posedge clk) begin
    if (rst) begin
      b_out_on <= 1'b0;
      b_out_have <= 1'b0;
      b_out_at <= 6'd0;
    end else if (!idle) begin
      b_out_on <= 1'b1;
      b_out_have <= 1'b0;
      b_out_at <= 6'd0;
    end else if (start) begin
      b_out_on <= 1'b0;
      b_out_have <= 1'b0;
    end else begin
      b_out_have <= b_out_on & ~trap & ~(b_out_take & b_out_last);
      if (b_out_take & b_out_last) b_out_on <= 1'b0;
      b_out_at <= b_out_next;
    end
  end

  // b: 45 words
  reg [7:0] b_mem [0:44];
  reg [5:0] b_ra;
  always @* begin
    b_ra = b_out_next;
  end
  reg b_we;
  reg [5:0] b_wa;
  reg [7:0] b_wd;
  always @* begin
    b_we = 1'b0;
    b_wa = 6'd0;
    b_wd = 8'd0;
    case (state)
      S5: begin
        b_we = 1'd1;
        b_wa = v39;
        b_wd = n3[7:0];
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (b_we) b_mem[b_wa] <= b_wd;
    b_q <= b_mem[b_ra];
  end

  reg [5:0] c_out_at;
  reg c_out_on, c_out_have;
  wire c_out_take = c_out_valid & c_out_ready;
  wire [5:0] c_out_next = c_out_take ? c_out_at + 6'd1 : c_out_at;
  assign c_out_valid = c_out_have & idle;
  assign c_out_data = c_q;
  assign c_out_last = c_out_at == 6'd44;
  always @(posedge clk) begin
    if (rst) begin
      c_out_on <= 1'b0;
      c_out_have <= 1'b0;
      c_out_at <= 6'd0;
    end else if (!idle) begin
      c_out_on <= 1'b1;
      c_out_have <= 1'b0;
      c_out_at <= 6'd0;
    end else if (start) begin
      c_out_on <= 1'b0;
      c_out_have <= 1'b0;
    end else begin
      c_out_have <= c_out_on & ~trap & ~(c_out_take & c_out_last);
      if (c_out_take & c_out_last) c_out_on <= 1'b0;
      c_out_at <= c_out_next;
    end
  end

  // c: 45 words
  reg [15:0] c_mem [0:44];
  reg [5:0] c_ra;
  always @* begin
    c_ra = c_out_next;
  end
  reg c_we;
  reg [5:0] c_wa;
  reg [15:0] c_wd;
  always @* begin
    c_we = 1'b0;
    c_wa = 6'd0;
    c_wd = 16'd0;
    case (state)
      S8: begin
        c_we = 1'd1;
        c_wa = v50;
        c_wd = n5[15:0];
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (c_we) c_mem[c_wa] <= c_wd;
    c_q <= c_mem[c_ra];
  end

  reg [5:0] d_out_at;
  reg d_out_on, d_out_have;
  wire d_out_take = d_out_valid & d_out_ready;
  wire [5:0] d_out_next = d_out_take ? d_out_at + 6'd1 : d_out_at;
  assign d_out_valid = d_out_have & idle;
  assign d_out_data = d_q;
  assign d_out_last = d_out_at == 6'd44;
  always @(posedge clk) begin
    if (rst) begin
      d_out_on <= 1'b0;
      d_out_have <= 1'b0;
      d_out_at <= 6'd0;
    end else if (!idle) begin
      d_out_on <= 1'b1;
      d_out_have <= 1'b0;
      d_out_at <= 6'd0;
    end else if (start) begin
      d_out_on <= 1'b0;
      d_out_have <= 1'b0;
    end else begin
      d_out_have <= d_out_on & ~trap & ~(d_out_take & d_out_last);
      if (d_out_take & d_out_last) d_out_on <= 1'b0;
      d_out_at <= d_out_next;
    end
  end

  // d: 45 words
  reg [15:0] d_mem [0:44];
  reg [5:0] d_ra;
  always @* begin
    d_ra = d_out_next;
  end
  reg d_we;
  reg [5:0] d_wa;
  reg [15:0] d_wd;
  always @* begin
    d_we = 1'b0;
    d_wa = 6'd0;
    d_wd = 16'd0;
    case (state)
      S10: begin
        d_we = 1'd1;
        d_wa = v61;
        d_wd = x_q[15:0];
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (d_we) d_mem[d_wa] <= d_wd;
    d_q <= d_mem[d_ra];
  end

  reg [5:0] e_out_at;
  reg e_out_on, e_out_have;
  wire e_out_take = e_out_valid & e_out_ready;
  wire [5:0] e_out_next = e_out_take ? e_out_at + 6'd1 : e_out_at;
  assign e_out_valid = e_out_have & idle;
  assign e_out_data = e_q;
  assign e_out_last = e_out_at == 6'd44;
  always @(posedge clk) begin
    if (rst) begin
      e_out_on <= 1'b0;
      e_out_have <= 1'b0;
      e_out_at <= 6'd0;
    end else if (!idle) begin
      e_out_on <= 1'b1;
      e_out_have <= 1'b0;
      e_out_at <= 6'd0;
    end else if (start) begin
      e_out_on <= 1'b0;
      e_out_have <= 1'b0;
    end else begin
      e_out_have <= e_out_on & ~trap & ~(e_out_take & e_out_last);
      if (e_out_take & e_out_last) e_out_on <= 1'b0;
      e_out_at <= e_out_next;
    end
  end

  // e: 45 words
  reg [7:0] e_mem [0:44];
  reg [5:0] e_ra;
  always @* begin
    e_ra = e_out_next;
  end
  reg e_we;
  reg [5:0] e_wa;
  reg [7:0] e_wd;
  always @* begin
    e_we = 1'b0;
    e_wa = 6'd0;
    e_wd = 8'd0;
    case (state)
      S15: begin
        e_we = 1'd1;
        e_wa = v70;
        e_wd = (divide48_r_3[7:0] + 8'h87);
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (e_we) e_mem[e_wa] <= e_wd;
    e_q <= e_mem[e_ra];
  end

  reg divide48_start;
  reg [47:0] divide48_a;
  reg [47:0] divide48_b;
  always @* begin
    divide48_start = 1'b0;
    divide48_a = 48'd0;
    divide48_b = 48'd0;
    case (state)
      S13: begin
        divide48_start = 1'd1;
        divide48_a = {15'd0, ({v74[31], v74} + 33'h80000038)};
        divide48_b = 48'hf3;
      end
      default: ;
    endcase
  end
  trinity_divide #(.W(48)) divide48 (
    .clk(clk), .start(divide48_start), .a(divide48_a), .b(divide48_b), .q(divide48_q), .r(divide48_r), .done(divide48_done)
  );
  // What no one needs.
  wire unused = &{1'b0, n2, n3, n5, divide48_r, divide48_r_3, divide48_q};
endmodule
`default_nettype wire

// ── storage_types_saturating.v
// saturating (storage_types.tri:20) as a sequential module, N = 45.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). storage_types_saturating has the ports of storage_types_saturating.json.
`default_nettype none
module storage_types_saturating #(
  parameter X_INIT = "",
  parameter Y_INIT = ""
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
  input wire [7:0] x_data,
  input wire y_valid,
  output wire y_ready,
  input wire [7:0] y_data,
  output wire s_out_valid,
  input wire s_out_ready,
  output wire [7:0] s_out_data,
  output wire s_out_last,
  output wire d_out_valid,
  input wire d_out_ready,
  output wire [7:0] d_out_data,
  output wire d_out_last,
  output wire m_out_valid,
  input wire m_out_ready,
  output wire [7:0] m_out_data,
  output wire m_out_last
);
  localparam [3:0] S1 = 4'd1; // storage_types.tri:20
  localparam [3:0] S2 = 4'd2; // storage_types.tri:21
  localparam [3:0] S3 = 4'd3; // storage_types.tri:21
  localparam [3:0] S4 = 4'd4; // storage_types.tri:21
  localparam [3:0] S5 = 4'd5; // storage_types.tri:22
  localparam [3:0] S6 = 4'd6; // storage_types.tri:22
  localparam [3:0] S7 = 4'd7; // storage_types.tri:22
  localparam [3:0] S8 = 4'd8; // storage_types.tri:23
  localparam [3:0] S9 = 4'd9; // storage_types.tri:23
  localparam [3:0] S10 = 4'd10; // storage_types.tri:23
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [5:0] v18; // v18
  reg [7:0] v24; // v24
  reg [7:0] v22; // v22
  reg [5:0] v29; // v29
  reg [7:0] v35; // v35
  reg [7:0] v33; // v33
  reg [5:0] v40; // v40
  reg [7:0] v45; // v45
  reg [7:0] x_q;
  reg [7:0] y_q;
  reg [7:0] s_q;
  reg [7:0] d_q;
  reg [7:0] m_q;

  // Data path
  wire n0 = v18 < 6'h2d;
  wire [8:0] n1 = {v22[7], v22} + {v24[7], v24};
  wire [8:0] n2 = ({~n1[8], (v22 + v24)} < 9'h17f) ? n1 : 9'h7f;
  wire [8:0] n3 = ({~n2[8], n2[7:0]} < 9'h80) ? 9'h180 : n2;
  wire n4 = v29 < 6'h2d;
  wire [8:0] n5 = {v33[7], v33} - {v35[7], v35};
  wire [8:0] n6 = ({~n5[8], (v33 - v35)} < 9'h17f) ? n5 : 9'h7f;
  wire [8:0] n7 = ({~n6[8], n6[7:0]} < 9'h80) ? 9'h180 : n6;
  wire n8 = v40 < 6'h2d;
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
        v18 <= 6'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          v29 <= 6'd0;
          state <= S5;
        end
      end
      S3: begin
        v22 <= x_q;
        v24 <= y_q;
        state <= S4;
      end
      S4: begin
        v18 <= (v18 + 6'd1);
        state <= S2;
      end
      S5: begin
        if (n4) begin
          state <= S6;
        end else begin
          v40 <= 6'd0;
          state <= S8;
        end
      end
      S6: begin
        v33 <= x_q;
        v35 <= y_q;
        state <= S7;
      end
      S7: begin
        v29 <= (v29 + 6'd1);
        state <= S5;
      end
      S8: begin
        if (n8) begin
          state <= S9;
        end else begin
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S9: begin
        v45 <= ((x_q ^ {8{x_q[7]}}) + {7'd0, x_q[7]});
        state <= S10;
      end
      S10: begin
        v40 <= (v40 + 6'd1);
        state <= S8;
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
      x_fill <= x_fill == 6'd44 ? 6'd0 : x_fill + 6'd1;
    end
  end

  // x: 45 words
  reg [7:0] x_mem [0:44];
  reg [5:0] x_ra;
  always @* begin
    x_ra = 6'd0;
    case (state)
      S2: x_ra = v18;
      S5: x_ra = v29;
      S8: x_ra = v40;
      default: ;
    endcase
  end
  reg x_we;
  reg [5:0] x_wa;
  reg [7:0] x_wd;
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

  reg [5:0] y_fill; // the element that comes next
  assign y_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      y_fill <= 6'd0;
    end else if (y_valid & y_ready) begin
      y_fill <= y_fill == 6'd44 ? 6'd0 : y_fill + 6'd1;
    end
  end

  // y: 45 words
  reg [7:0] y_mem [0:44];
  reg [5:0] y_ra;
  always @* begin
    y_ra = 6'd0;
    case (state)
      S2: y_ra = v18;
      S5: y_ra = v29;
      S9: y_ra = v40;
      default: ;
    endcase
  end
  reg y_we;
  reg [5:0] y_wa;
  reg [7:0] y_wd;
  always @* begin
    y_we = y_valid & y_ready;
    y_wa = y_fill;
    y_wd = y_data;
  end
  always @(posedge clk) begin
    if (y_we) y_mem[y_wa] <= y_wd;
    y_q <= y_mem[y_ra];
  end
  initial if (Y_INIT != "") $readmemh(Y_INIT, y_mem);

  reg [5:0] s_out_at;
  reg s_out_on, s_out_have;
  wire s_out_take = s_out_valid & s_out_ready;
  wire [5:0] s_out_next = s_out_take ? s_out_at + 6'd1 : s_out_at;
  assign s_out_valid = s_out_have & idle;
  assign s_out_data = s_q;
  assign s_out_last = s_out_at == 6'd44;
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

  // s: 45 words
  reg [7:0] s_mem [0:44];
  reg [5:0] s_ra;
  always @* begin
    s_ra = s_out_next;
  end
  reg s_we;
  reg [5:0] s_wa;
  reg [7:0] s_wd;
  always @* begin
    s_we = 1'b0;
    s_wa = 6'd0;
    s_wd = 8'd0;
    case (state)
      S4: begin
        s_we = 1'd1;
        s_wa = v18;
        s_wd = n3[7:0];
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (s_we) s_mem[s_wa] <= s_wd;
    s_q <= s_mem[s_ra];
  end

  reg [5:0] d_out_at;
  reg d_out_on, d_out_have;
  wire d_out_take = d_out_valid & d_out_ready;
  wire [5:0] d_out_next = d_out_take ? d_out_at + 6'd1 : d_out_at;
  assign d_out_valid = d_out_have & idle;
  assign d_out_data = d_q;
  assign d_out_last = d_out_at == 6'd44;
  always @(posedge clk) begin
    if (rst) begin
      d_out_on <= 1'b0;
      d_out_have <= 1'b0;
      d_out_at <= 6'd0;
    end else if (!idle) begin
      d_out_on <= 1'b1;
      d_out_have <= 1'b0;
      d_out_at <= 6'd0;
    end else if (start) begin
      d_out_on <= 1'b0;
      d_out_have <= 1'b0;
    end else begin
      d_out_have <= d_out_on & ~trap & ~(d_out_take & d_out_last);
      if (d_out_take & d_out_last) d_out_on <= 1'b0;
      d_out_at <= d_out_next;
    end
  end

  // d: 45 words
  reg [7:0] d_mem [0:44];
  reg [5:0] d_ra;
  always @* begin
    d_ra = d_out_next;
  end
  reg d_we;
  reg [5:0] d_wa;
  reg [7:0] d_wd;
  always @* begin
    d_we = 1'b0;
    d_wa = 6'd0;
    d_wd = 8'd0;
    case (state)
      S7: begin
        d_we = 1'd1;
        d_wa = v29;
        d_wd = n7[7:0];
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (d_we) d_mem[d_wa] <= d_wd;
    d_q <= d_mem[d_ra];
  end

  reg [5:0] m_out_at;
  reg m_out_on, m_out_have;
  wire m_out_take = m_out_valid & m_out_ready;
  wire [5:0] m_out_next = m_out_take ? m_out_at + 6'd1 : m_out_at;
  assign m_out_valid = m_out_have & idle;
  assign m_out_data = m_q;
  assign m_out_last = m_out_at == 6'd44;
  always @(posedge clk) begin
    if (rst) begin
      m_out_on <= 1'b0;
      m_out_have <= 1'b0;
      m_out_at <= 6'd0;
    end else if (!idle) begin
      m_out_on <= 1'b1;
      m_out_have <= 1'b0;
      m_out_at <= 6'd0;
    end else if (start) begin
      m_out_on <= 1'b0;
      m_out_have <= 1'b0;
    end else begin
      m_out_have <= m_out_on & ~trap & ~(m_out_take & m_out_last);
      if (m_out_take & m_out_last) m_out_on <= 1'b0;
      m_out_at <= m_out_next;
    end
  end

  // m: 45 words
  reg [7:0] m_mem [0:44];
  reg [5:0] m_ra;
  always @* begin
    m_ra = m_out_next;
  end
  reg m_we;
  reg [5:0] m_wa;
  reg [7:0] m_wd;
  always @* begin
    m_we = 1'b0;
    m_wa = 6'd0;
    m_wd = 8'd0;
    case (state)
      S10: begin
        m_we = 1'd1;
        m_wa = v40;
        m_wd = (({~v45[7], v45[6:0]} < {~y_q[7], y_q[6:0]}) ? y_q : v45);
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (m_we) m_mem[m_wa] <= m_wd;
    m_q <= m_mem[m_ra];
  end
  // What no one needs.
  wire unused = &{1'b0, n3, n7};
endmodule
`default_nettype wire

// ── storage_types_bits.v
// bits (storage_types.tri:26) as a sequential module, N = 45.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). storage_types_bits has the ports of storage_types_bits.json.
`default_nettype none
module storage_types_bits #(
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
  input wire [31:0] k,
  input wire x_valid,
  output wire x_ready,
  input wire [15:0] x_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [15:0] y_out_data,
  output wire y_out_last,
  output wire parity_out_valid,
  input wire parity_out_ready,
  output wire parity_out_data,
  output wire parity_out_last,
  output reg [31:0] result0
);
  localparam [3:0] S1 = 4'd1; // storage_types.tri:26
  localparam [3:0] S2 = 4'd2; // storage_types.tri:27
  localparam [3:0] S3 = 4'd3; // storage_types.tri:27
  localparam [3:0] S4 = 4'd4; // storage_types.tri:28
  localparam [3:0] S5 = 4'd5; // storage_types.tri:28
  localparam [3:0] S6 = 4'd6; // storage_types.tri:28
  localparam [3:0] S7 = 4'd7; // storage_types.tri:29
  localparam [3:0] S8 = 4'd8; // storage_types.tri:29
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [5:0] v21; // v21
  reg [31:0] k_r; // k
  reg [31:0] v29; // v29
  reg [5:0] v37; // v37
  reg [5:0] v48; // v48
  reg [31:0] v38; // v38
  reg [4:0] v44; // v44
  reg [15:0] x_q;
  reg [15:0] y_q;
  reg parity_q;

  // Data path
  wire n0 = v21 < 6'h2d;
  wire n1 = {~k_r[31], k_r[30:0]} < 32'h80000010;
  wire n2 = {~v29[31], v29[30:0]} < 32'h80000010;
  wire n3 = v37 < 6'h2d;
  wire [3:0] n4 = {1'd0, ({1'd0, ({1'd0, x_q[0]} + {1'd0, x_q[1]})} + {1'd0, ({1'd0, x_q[2]} + {1'd0, x_q[3]})})};
  wire [3:0] n5 = {1'd0, ({1'd0, ({1'd0, x_q[4]} + {1'd0, x_q[5]})} + {1'd0, ({1'd0, x_q[6]} + {1'd0, x_q[7]})})};
  wire [3:0] n6 = {1'd0, ({1'd0, ({1'd0, x_q[8]} + {1'd0, x_q[9]})} + {1'd0, ({1'd0, x_q[10]} + {1'd0, x_q[11]})})};
  wire [3:0] n7 = {1'd0, ({1'd0, ({1'd0, x_q[12]} + {1'd0, x_q[13]})} + {1'd0, ({1'd0, x_q[14]} + {1'd0, x_q[15]})})};
  wire n8 = v48 < 6'h2d;
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
        k_r <= k;
        if (!fault) state <= S1;
      end
      S1: begin
        v29 <= (32'h10 - k_r);
        v21 <= 6'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          v37 <= 6'd0;
          v38 <= 32'd0;
          state <= S4;
        end
      end
      S3: begin
        if (k_r[31]) begin
          trap <= 1'b1;
          trap_code <= 4'd7; // shift
          trap_site <= 2'd1;
          state <= 4'd0;
          done <= 1'b1;
        end else if (v29[31]) begin
          trap <= 1'b1;
          trap_code <= 4'd7; // shift
          trap_site <= 2'd2;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          v21 <= (v21 + 6'd1);
          state <= S2;
        end
      end
      S4: begin
        if (n3) begin
          state <= S5;
        end else begin
          v48 <= 6'd0;
          state <= S7;
        end
      end
      S5: begin
        v44 <= ({1'd0, (n4 + n5)} + {1'd0, (n6 + n7)});
        state <= S6;
      end
      S6: begin
        v37 <= (v37 + 6'd1);
        v38 <= (v38 + {27'd0, v44});
        state <= S4;
      end
      S7: begin
        if (n8) begin
          state <= S8;
        end else begin
          result0 <= v38;
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S8: begin
        v48 <= (v48 + 6'd1);
        state <= S7;
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
      x_fill <= x_fill == 6'd44 ? 6'd0 : x_fill + 6'd1;
    end
  end

  // x: 45 words
  reg [15:0] x_mem [0:44];
  reg [5:0] x_ra;
  always @* begin
    x_ra = 6'd0;
    case (state)
      S2: x_ra = v21;
      S4: x_ra = v37;
      S7: x_ra = v48;
      default: ;
    endcase
  end
  reg x_we;
  reg [5:0] x_wa;
  reg [15:0] x_wd;
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
  assign y_out_last = y_out_at == 6'd44;
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

  // y: 45 words
  reg [15:0] y_mem [0:44];
  reg [5:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [5:0] y_wa;
  reg [15:0] y_wd;
  always @* begin
    y_we = 1'b0;
    y_wa = 6'd0;
    y_wd = 16'd0;
    case (state)
      S3: begin
        y_we = 1'd1;
        y_wa = v21;
        y_wd = ((((x_q << k_r[3:0]) & {16{n1}}) | ((x_q >> v29[3:0]) & {16{n2}})) ^ 16'h5555);
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (y_we) y_mem[y_wa] <= y_wd;
    y_q <= y_mem[y_ra];
  end

  reg [5:0] parity_out_at;
  reg parity_out_on, parity_out_have;
  wire parity_out_take = parity_out_valid & parity_out_ready;
  wire [5:0] parity_out_next = parity_out_take ? parity_out_at + 6'd1 : parity_out_at;
  assign parity_out_valid = parity_out_have & idle;
  assign parity_out_data = parity_q;
  assign parity_out_last = parity_out_at == 6'd44;
  always @(posedge clk) begin
    if (rst) begin
      parity_out_on <= 1'b0;
      parity_out_have <= 1'b0;
      parity_out_at <= 6'd0;
    end else if (!idle) begin
      parity_out_on <= 1'b1;
      parity_out_have <= 1'b0;
      parity_out_at <= 6'd0;
    end else if (start) begin
      parity_out_on <= 1'b0;
      parity_out_have <= 1'b0;
    end else begin
      parity_out_have <= parity_out_on & ~trap & ~(parity_out_take & parity_out_last);
      if (parity_out_take & parity_out_last) parity_out_on <= 1'b0;
      parity_out_at <= parity_out_next;
    end
  end

  // parity: 45 words
  reg parity_mem [0:44];
  reg [5:0] parity_ra;
  always @* begin
    parity_ra = parity_out_next;
  end
  reg parity_we;
  reg [5:0] parity_wa;
  reg parity_wd;
  always @* begin
    parity_we = 1'b0;
    parity_wa = 6'd0;
    parity_wd = 1'd0;
    case (state)
      S8: begin
        parity_we = 1'd1;
        parity_wa = v48;
        parity_wd = ((((x_q[0] + x_q[1]) + (x_q[2] + x_q[3])) + ((x_q[4] + x_q[5]) + (x_q[6] + x_q[7]))) + (((x_q[8] + x_q[9]) + (x_q[10] + x_q[11])) + ((x_q[12] + x_q[13]) + (x_q[14] + x_q[15]))));
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (parity_we) parity_mem[parity_wa] <= parity_wd;
    parity_q <= parity_mem[parity_ra];
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
