// ── trit_logic_lowest.v
// lowest (trit_logic.tri:4) as a sequential module, N = 200.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). trit_logic_lowest has the ports of trit_logic_lowest.json.
`default_nettype none
module trit_logic_lowest #(
  parameter A_INIT = "",
  parameter B_INIT = "",
  parameter C_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg [1:0] trap_site,
  input wire a_valid,
  output wire a_ready,
  input wire [1:0] a_data,
  input wire b_valid,
  output wire b_ready,
  input wire [1:0] b_data,
  input wire c_valid,
  output wire c_ready,
  input wire [1:0] c_data,
  output wire c_out_valid,
  input wire c_out_ready,
  output wire [1:0] c_out_data,
  output wire c_out_last
);
  localparam [1:0] S1 = 2'd1; // trit_logic.tri:4
  localparam [1:0] S2 = 2'd2; // trit_logic.tri:4
  localparam [1:0] S3 = 2'd3; // trit_logic.tri:4
  reg [1:0] state;
  wire idle = state == 2'd0;
  assign busy = ~idle;
  reg [7:0] v30; // v30
  reg [1:0] a_q;
  reg [1:0] b_q;
  reg [1:0] c_q;

  // Data path
  wire n0 = v30 < 8'hc8;
  wire n1 = ~a_q[1];
  wire n2 = ~b_q[1];
  wire n3 = ~b_q[0];
  wire n4 = n2 & b_q[0];
  wire n5 = ~a_q[0];
  wire n6 = n1 & a_q[0];
  wire n7 = (n3 & n6) | ((n3 & n5) | (n4 & n5));
  wire fault = 1'b0;

  always @(posedge clk) begin
    if (rst) begin
      state <= 2'd0;
      done <= 1'b0;
      trap <= 1'b0;
      trap_code <= 4'd0;
      trap_site <= 2'd0;
    end else case (state)
      2'd0: if (start) begin
        done <= fault;
        trap <= fault;
        trap_code <= 4'd8;
        trap_site <= 2'd0;
        if (!fault) state <= S1;
      end
      S1: begin
        v30 <= 8'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          state <= 2'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        if (({n1, a_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd1;
          state <= 2'd0;
          done <= 1'b1;
        end else if (({n2, b_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd2;
          state <= 2'd0;
          done <= 1'b1;
        end else begin
          v30 <= (v30 + 8'd1);
          state <= S2;
        end
      end
      default: state <= state;
    endcase
  end

  reg [7:0] a_fill; // the element that comes next
  assign a_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      a_fill <= 8'd0;
    end else if (a_valid & a_ready) begin
      a_fill <= a_fill == 8'd199 ? 8'd0 : a_fill + 8'd1;
    end
  end

  // a: 200 words
  reg [1:0] a_mem [0:199];
  reg [7:0] a_ra;
  always @* begin
    a_ra = 8'd0;
    case (state)
      S2: a_ra = v30;
      default: ;
    endcase
  end
  reg a_we;
  reg [7:0] a_wa;
  reg [1:0] a_wd;
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
      b_fill <= b_fill == 8'd199 ? 8'd0 : b_fill + 8'd1;
    end
  end

  // b: 200 words
  reg [1:0] b_mem [0:199];
  reg [7:0] b_ra;
  always @* begin
    b_ra = 8'd0;
    case (state)
      S2: b_ra = v30;
      default: ;
    endcase
  end
  reg b_we;
  reg [7:0] b_wa;
  reg [1:0] b_wd;
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

  reg [7:0] c_fill; // the element that comes next
  assign c_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      c_fill <= 8'd0;
    end else if (c_valid & c_ready) begin
      c_fill <= c_fill == 8'd199 ? 8'd0 : c_fill + 8'd1;
    end
  end

  reg [7:0] c_out_at;
  reg c_out_on, c_out_have;
  wire c_out_take = c_out_valid & c_out_ready;
  wire [7:0] c_out_next = c_out_take ? c_out_at + 8'd1 : c_out_at;
  assign c_out_valid = c_out_have & idle;
  assign c_out_data = c_q;
  assign c_out_last = c_out_at == 8'd199;
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

  // c: 200 words
  reg [1:0] c_mem [0:199];
  reg [7:0] c_ra;
  always @* begin
    c_ra = c_out_next;
  end
  reg c_we;
  reg [7:0] c_wa;
  reg [1:0] c_wd;
  always @* begin
    c_we = c_valid & c_ready;
    c_wa = c_fill;
    c_wd = c_data;
    case (state)
      S3: begin
        c_we = 1'd1;
        c_wa = v30;
        c_wd = {~((n4 & n6) | n7), ~n7};
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (c_we) c_mem[c_wa] <= c_wd;
    c_q <= c_mem[c_ra];
  end
  initial if (C_INIT != "") $readmemh(C_INIT, c_mem);
endmodule
`default_nettype wire

// ── trit_logic_highest.v
// highest (trit_logic.tri:6) as a sequential module, N = 200.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). trit_logic_highest has the ports of trit_logic_highest.json.
`default_nettype none
module trit_logic_highest #(
  parameter A_INIT = "",
  parameter B_INIT = "",
  parameter C_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg [1:0] trap_site,
  input wire a_valid,
  output wire a_ready,
  input wire [1:0] a_data,
  input wire b_valid,
  output wire b_ready,
  input wire [1:0] b_data,
  input wire c_valid,
  output wire c_ready,
  input wire [1:0] c_data,
  output wire c_out_valid,
  input wire c_out_ready,
  output wire [1:0] c_out_data,
  output wire c_out_last
);
  localparam [1:0] S1 = 2'd1; // trit_logic.tri:6
  localparam [1:0] S2 = 2'd2; // trit_logic.tri:6
  localparam [1:0] S3 = 2'd3; // trit_logic.tri:6
  reg [1:0] state;
  wire idle = state == 2'd0;
  assign busy = ~idle;
  reg [7:0] v30; // v30
  reg [1:0] a_q;
  reg [1:0] b_q;
  reg [1:0] c_q;

  // Data path
  wire n0 = v30 < 8'hc8;
  wire n1 = ~b_q[0];
  wire n2 = ~a_q[0];
  wire [1:0] n3 = {(a_q[1] & b_q[1]), ~((n1 & n2) | ((a_q[1] & n1) | (b_q[1] & n2)))};
  wire fault = 1'b0;

  always @(posedge clk) begin
    if (rst) begin
      state <= 2'd0;
      done <= 1'b0;
      trap <= 1'b0;
      trap_code <= 4'd0;
      trap_site <= 2'd0;
    end else case (state)
      2'd0: if (start) begin
        done <= fault;
        trap <= fault;
        trap_code <= 4'd8;
        trap_site <= 2'd0;
        if (!fault) state <= S1;
      end
      S1: begin
        v30 <= 8'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          state <= 2'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        if (({~a_q[1], a_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd1;
          state <= 2'd0;
          done <= 1'b1;
        end else if (({~b_q[1], b_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd2;
          state <= 2'd0;
          done <= 1'b1;
        end else begin
          v30 <= (v30 + 8'd1);
          state <= S2;
        end
      end
      default: state <= state;
    endcase
  end

  reg [7:0] a_fill; // the element that comes next
  assign a_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      a_fill <= 8'd0;
    end else if (a_valid & a_ready) begin
      a_fill <= a_fill == 8'd199 ? 8'd0 : a_fill + 8'd1;
    end
  end

  // a: 200 words
  reg [1:0] a_mem [0:199];
  reg [7:0] a_ra;
  always @* begin
    a_ra = 8'd0;
    case (state)
      S2: a_ra = v30;
      default: ;
    endcase
  end
  reg a_we;
  reg [7:0] a_wa;
  reg [1:0] a_wd;
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
      b_fill <= b_fill == 8'd199 ? 8'd0 : b_fill + 8'd1;
    end
  end

  // b: 200 words
  reg [1:0] b_mem [0:199];
  reg [7:0] b_ra;
  always @* begin
    b_ra = 8'd0;
    case (state)
      S2: b_ra = v30;
      default: ;
    endcase
  end
  reg b_we;
  reg [7:0] b_wa;
  reg [1:0] b_wd;
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

  reg [7:0] c_fill; // the element that comes next
  assign c_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      c_fill <= 8'd0;
    end else if (c_valid & c_ready) begin
      c_fill <= c_fill == 8'd199 ? 8'd0 : c_fill + 8'd1;
    end
  end

  reg [7:0] c_out_at;
  reg c_out_on, c_out_have;
  wire c_out_take = c_out_valid & c_out_ready;
  wire [7:0] c_out_next = c_out_take ? c_out_at + 8'd1 : c_out_at;
  assign c_out_valid = c_out_have & idle;
  assign c_out_data = c_q;
  assign c_out_last = c_out_at == 8'd199;
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

  // c: 200 words
  reg [1:0] c_mem [0:199];
  reg [7:0] c_ra;
  always @* begin
    c_ra = c_out_next;
  end
  reg c_we;
  reg [7:0] c_wa;
  reg [1:0] c_wd;
  always @* begin
    c_we = c_valid & c_ready;
    c_wa = c_fill;
    c_wd = c_data;
    case (state)
      S3: begin
        c_we = 1'd1;
        c_wa = v30;
        c_wd = n3;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (c_we) c_mem[c_wa] <= c_wd;
    c_q <= c_mem[c_ra];
  end
  initial if (C_INIT != "") $readmemh(C_INIT, c_mem);
endmodule
`default_nettype wire

// ── trit_logic_decided.v
// decided (trit_logic.tri:9) as a sequential module, N = 200.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). trit_logic_decided has the ports of trit_logic_decided.json.
`default_nettype none
module trit_logic_decided #(
  parameter A_INIT = "",
  parameter B_INIT = "",
  parameter C_INIT = "",
  parameter Y_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg [1:0] trap_site,
  input wire a_valid,
  output wire a_ready,
  input wire [1:0] a_data,
  input wire b_valid,
  output wire b_ready,
  input wire [1:0] b_data,
  input wire c_valid,
  output wire c_ready,
  input wire [1:0] c_data,
  input wire y_valid,
  output wire y_ready,
  input wire [1:0] y_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [1:0] y_out_data,
  output wire y_out_last
);
  localparam [2:0] S1 = 3'd1; // trit_logic.tri:9
  localparam [2:0] S2 = 3'd2; // trit_logic.tri:10
  localparam [2:0] S3 = 3'd3; // trit_logic.tri:10
  localparam [2:0] S4 = 3'd4; // trit_logic.tri:10
  localparam [2:0] S5 = 3'd5; // trit_logic.tri:10
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [7:0] v39; // v39
  reg [1:0] v57; // v57
  reg [1:0] v45; // v45
  reg [1:0] a_q;
  reg [1:0] b_q;
  reg [1:0] c_q;
  reg [1:0] y_q;

  // Data path
  wire n0 = v39 < 8'hc8;
  wire n1 = ~a_q[1];
  wire n2 = ~b_q[1];
  wire n3 = a_q == b_q;
  wire n4 = a_q[1] & b_q[1];
  wire n5 = ~c_q[1];
  wire n6 = ~c_q[0];
  wire n7 = ~v45[0];
  wire n8 = ~((c_q[1] & (v45[0] & ~v45[1])) | ((v45[1] & (n5 & c_q[0])) | (n6 & n7)));
  wire fault = 1'b0;

  always @(posedge clk) begin
    if (rst) begin
      state <= 3'd0;
      done <= 1'b0;
      trap <= 1'b0;
      trap_code <= 4'd0;
      trap_site <= 2'd0;
    end else case (state)
      3'd0: if (start) begin
        done <= fault;
        trap <= fault;
        trap_code <= 4'd8;
        trap_site <= 2'd0;
        if (!fault) state <= S1;
      end
      S1: begin
        v39 <= 8'd0;
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
        v45 <= b_q;
        if (({n1, a_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd1;
          state <= 3'd0;
          done <= 1'b1;
        end else if (({n2, b_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd2;
          state <= 3'd0;
          done <= 1'b1;
        end else if (n3) begin
          v57 <= {n4, (n4 | ((n2 & b_q[0]) & (n1 & a_q[0])))};
          state <= S5;
        end else begin
          state <= S4;
        end
      end
      S4: begin
        if (({n5, c_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd3;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          v57 <= {((c_q[1] & n7) | ((c_q[1] & v45[1]) | (v45[1] & n6))), n8};
          state <= S5;
        end
      end
      S5: begin
        v39 <= (v39 + 8'd1);
        state <= S2;
      end
      default: state <= state;
    endcase
  end

  reg [7:0] a_fill; // the element that comes next
  assign a_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      a_fill <= 8'd0;
    end else if (a_valid & a_ready) begin
      a_fill <= a_fill == 8'd199 ? 8'd0 : a_fill + 8'd1;
    end
  end

  // a: 200 words
  reg [1:0] a_mem [0:199];
  reg [7:0] a_ra;
  always @* begin
    a_ra = 8'd0;
    case (state)
      S2: a_ra = v39;
      default: ;
    endcase
  end
  reg a_we;
  reg [7:0] a_wa;
  reg [1:0] a_wd;
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
      b_fill <= b_fill == 8'd199 ? 8'd0 : b_fill + 8'd1;
    end
  end

  // b: 200 words
  reg [1:0] b_mem [0:199];
  reg [7:0] b_ra;
  always @* begin
    b_ra = 8'd0;
    case (state)
      S2: b_ra = v39;
      default: ;
    endcase
  end
  reg b_we;
  reg [7:0] b_wa;
  reg [1:0] b_wd;
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

  reg [7:0] c_fill; // the element that comes next
  assign c_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      c_fill <= 8'd0;
    end else if (c_valid & c_ready) begin
      c_fill <= c_fill == 8'd199 ? 8'd0 : c_fill + 8'd1;
    end
  end

  // c: 200 words
  reg [1:0] c_mem [0:199];
  reg [7:0] c_ra;
  always @* begin
    c_ra = 8'd0;
    case (state)
      S3: c_ra = v39;
      default: ;
    endcase
  end
  reg c_we;
  reg [7:0] c_wa;
  reg [1:0] c_wd;
  always @* begin
    c_we = c_valid & c_ready;
    c_wa = c_fill;
    c_wd = c_data;
  end
  always @(posedge clk) begin
    if (c_we) c_mem[c_wa] <= c_wd;
    c_q <= c_mem[c_ra];
  end
  initial if (C_INIT != "") $readmemh(C_INIT, c_mem);

  reg [7:0] y_fill; // the element that comes next
  assign y_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      y_fill <= 8'd0;
    end else if (y_valid & y_ready) begin
      y_fill <= y_fill == 8'd199 ? 8'd0 : y_fill + 8'd1;
    end
  end

  reg [7:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [7:0] y_out_next = y_out_take ? y_out_at + 8'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 8'd199;
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

  // y: 200 words
  reg [1:0] y_mem [0:199];
  reg [7:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [7:0] y_wa;
  reg [1:0] y_wd;
  always @* begin
    y_we = y_valid & y_ready;
    y_wa = y_fill;
    y_wd = y_data;
    case (state)
      S5: begin
        y_we = 1'd1;
        y_wa = v39;
        y_wd = v57;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (y_we) y_mem[y_wa] <= y_wd;
    y_q <= y_mem[y_ra];
  end
  initial if (Y_INIT != "") $readmemh(Y_INIT, y_mem);
endmodule
`default_nettype wire

// ── trit_logic_turned.v
// turned (trit_logic.tri:13) as a sequential module, N = 200.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). trit_logic_turned has the ports of trit_logic_turned.json.
`default_nettype none
module trit_logic_turned #(
  parameter A_INIT = "",
  parameter UP_INIT = "",
  parameter DOWN_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg [1:0] trap_site,
  input wire a_valid,
  output wire a_ready,
  input wire [1:0] a_data,
  input wire up_valid,
  output wire up_ready,
  input wire [1:0] up_data,
  output wire up_out_valid,
  input wire up_out_ready,
  output wire [1:0] up_out_data,
  output wire up_out_last,
  input wire down_valid,
  output wire down_ready,
  input wire [1:0] down_data,
  output wire down_out_valid,
  input wire down_out_ready,
  output wire [1:0] down_out_data,
  output wire down_out_last
);
  localparam [2:0] S1 = 3'd1; // trit_logic.tri:13
  localparam [2:0] S2 = 3'd2; // trit_logic.tri:14
  localparam [2:0] S3 = 3'd3; // trit_logic.tri:14
  localparam [2:0] S4 = 3'd4; // trit_logic.tri:15
  localparam [2:0] S5 = 3'd5; // trit_logic.tri:15
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [7:0] v30; // v30
  reg [7:0] v39; // v39
  reg [1:0] a_q;
  reg [1:0] up_q;
  reg [1:0] down_q;

  // Data path
  wire n0 = v30 < 8'hc8;
  wire n1 = ~a_q[1];
  wire n2 = {n1, a_q[0]} == 2'd0;
  wire n3 = n1 & a_q[0];
  wire n4 = v39 < 8'hc8;
  wire fault = 1'b0;

  always @(posedge clk) begin
    if (rst) begin
      state <= 3'd0;
      done <= 1'b0;
      trap <= 1'b0;
      trap_code <= 4'd0;
      trap_site <= 2'd0;
    end else case (state)
      3'd0: if (start) begin
        done <= fault;
        trap <= fault;
        trap_code <= 4'd8;
        trap_site <= 2'd0;
        if (!fault) state <= S1;
      end
      S1: begin
        v30 <= 8'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          v39 <= 8'd0;
          state <= S4;
        end
      end
      S3: begin
        if (n2) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd1;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          v30 <= (v30 + 8'd1);
          state <= S2;
        end
      end
      S4: begin
        if (n4) begin
          state <= S5;
        end else begin
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S5: begin
        if (n2) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd2;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          v39 <= (v39 + 8'd1);
          state <= S4;
        end
      end
      default: state <= state;
    endcase
  end

  reg [7:0] a_fill; // the element that comes next
  assign a_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      a_fill <= 8'd0;
    end else if (a_valid & a_ready) begin
      a_fill <= a_fill == 8'd199 ? 8'd0 : a_fill + 8'd1;
    end
  end

  // a: 200 words
  reg [1:0] a_mem [0:199];
  reg [7:0] a_ra;
  always @* begin
    a_ra = 8'd0;
    case (state)
      S2: a_ra = v30;
      S4: a_ra = v39;
      default: ;
    endcase
  end
  reg a_we;
  reg [7:0] a_wa;
  reg [1:0] a_wd;
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

  reg [7:0] up_fill; // the element that comes next
  assign up_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      up_fill <= 8'd0;
    end else if (up_valid & up_ready) begin
      up_fill <= up_fill == 8'd199 ? 8'd0 : up_fill + 8'd1;
    end
  end

  reg [7:0] up_out_at;
  reg up_out_on, up_out_have;
  wire up_out_take = up_out_valid & up_out_ready;
  wire [7:0] up_out_next = up_out_take ? up_out_at + 8'd1 : up_out_at;
  assign up_out_valid = up_out_have & idle;
  assign up_out_data = up_q;
  assign up_out_last = up_out_at == 8'd199;
  always @(posedge clk) begin
    if (rst) begin
      up_out_on <= 1'b0;
      up_out_have <= 1'b0;
      up_out_at <= 8'd0;
    end else if (!idle) begin
      up_out_on <= 1'b1;
      up_out_have <= 1'b0;
      up_out_at <= 8'd0;
    end else if (start) begin
      up_out_on <= 1'b0;
      up_out_have <= 1'b0;
    end else begin
      up_out_have <= up_out_on & ~trap & ~(up_out_take & up_out_last);
      if (up_out_take & up_out_last) up_out_on <= 1'b0;
      up_out_at <= up_out_next;
    end
  end

  // up: 200 words
  reg [1:0] up_mem [0:199];
  reg [7:0] up_ra;
  always @* begin
    up_ra = up_out_next;
  end
  reg up_we;
  reg [7:0] up_wa;
  reg [1:0] up_wd;
  always @* begin
    up_we = up_valid & up_ready;
    up_wa = up_fill;
    up_wd = up_data;
    case (state)
      S3: begin
        up_we = 1'd1;
        up_wa = v30;
        up_wd = {n3, n1};
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (up_we) up_mem[up_wa] <= up_wd;
    up_q <= up_mem[up_ra];
  end
  initial if (UP_INIT != "") $readmemh(UP_INIT, up_mem);

  reg [7:0] down_fill; // the element that comes next
  assign down_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      down_fill <= 8'd0;
    end else if (down_valid & down_ready) begin
      down_fill <= down_fill == 8'd199 ? 8'd0 : down_fill + 8'd1;
    end
  end

  reg [7:0] down_out_at;
  reg down_out_on, down_out_have;
  wire down_out_take = down_out_valid & down_out_ready;
  wire [7:0] down_out_next = down_out_take ? down_out_at + 8'd1 : down_out_at;
  assign down_out_valid = down_out_have & idle;
  assign down_out_data = down_q;
  assign down_out_last = down_out_at == 8'd199;
  always @(posedge clk) begin
    if (rst) begin
      down_out_on <= 1'b0;
      down_out_have <= 1'b0;
      down_out_at <= 8'd0;
    end else if (!idle) begin
      down_out_on <= 1'b1;
      down_out_have <= 1'b0;
      down_out_at <= 8'd0;
    end else if (start) begin
      down_out_on <= 1'b0;
      down_out_have <= 1'b0;
    end else begin
      down_out_have <= down_out_on & ~trap & ~(down_out_take & down_out_last);
      if (down_out_take & down_out_last) down_out_on <= 1'b0;
      down_out_at <= down_out_next;
    end
  end

  // down: 200 words
  reg [1:0] down_mem [0:199];
  reg [7:0] down_ra;
  always @* begin
    down_ra = down_out_next;
  end
  reg down_we;
  reg [7:0] down_wa;
  reg [1:0] down_wd;
  always @* begin
    down_we = down_valid & down_ready;
    down_wa = down_fill;
    down_wd = down_data;
    case (state)
      S5: begin
        down_we = 1'd1;
        down_wa = v39;
        down_wd = {~a_q[0], ~n3};
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (down_we) down_mem[down_wa] <= down_wd;
    down_q <= down_mem[down_ra];
  end
  initial if (DOWN_INIT != "") $readmemh(DOWN_INIT, down_mem);
endmodule
`default_nettype wire

// ── trit_logic_implied.v
// implied (trit_logic.tri:19) as a sequential module, N = 200.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). trit_logic_implied has the ports of trit_logic_implied.json.
`default_nettype none
module trit_logic_implied #(
  parameter A_INIT = "",
  parameter B_INIT = "",
  parameter K_INIT = "",
  parameter L_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg [2:0] trap_site,
  input wire a_valid,
  output wire a_ready,
  input wire [1:0] a_data,
  input wire b_valid,
  output wire b_ready,
  input wire [1:0] b_data,
  input wire k_valid,
  output wire k_ready,
  input wire [1:0] k_data,
  output wire k_out_valid,
  input wire k_out_ready,
  output wire [1:0] k_out_data,
  output wire k_out_last,
  input wire l_valid,
  output wire l_ready,
  input wire [1:0] l_data,
  output wire l_out_valid,
  input wire l_out_ready,
  output wire [1:0] l_out_data,
  output wire l_out_last,
  output reg [31:0] result0
);
  localparam [2:0] S1 = 3'd1; // trit_logic.tri:19
  localparam [2:0] S2 = 3'd2; // trit_logic.tri:20
  localparam [2:0] S3 = 3'd3; // trit_logic.tri:20
  localparam [2:0] S4 = 3'd4; // trit_logic.tri:21
  localparam [2:0] S5 = 3'd5; // trit_logic.tri:21
  localparam [2:0] S6 = 3'd6; // trit_logic.tri:22
  localparam [2:0] S7 = 3'd7; // trit_logic.tri:22
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [7:0] v39; // v39
  reg [7:0] v50; // v50
  reg [7:0] v62; // v62
  reg [31:0] v63; // v63
  reg [1:0] a_q;
  reg [1:0] b_q;
  reg [1:0] k_q;
  reg [1:0] l_q;

  // Data path
  wire n0 = v39 < 8'hc8;
  wire n1 = ~a_q[1];
  wire n2 = {n1, a_q[0]} == 2'd0;
  wire n3 = {~b_q[1], b_q[0]} == 2'd0;
  wire n4 = ~b_q[0];
  wire n5 = ~a_q[0];
  wire n6 = b_q[1] & n5;
  wire n7 = n1 & a_q[0];
  wire n8 = b_q[1] & n7;
  wire n9 = n4 & n7;
  wire [1:0] n10 = {n8, ~(n9 | (n6 | (n4 & n5)))};
  wire n11 = v50 < 8'hc8;
  wire [1:0] n12 = {n8, ~(n6 | n9)};
  wire n13 = v62 < 8'hc8;
  wire fault = 1'b0;

  always @(posedge clk) begin
    if (rst) begin
      state <= 3'd0;
      done <= 1'b0;
      trap <= 1'b0;
      trap_code <= 4'd0;
      trap_site <= 3'd0;
    end else case (state)
      3'd0: if (start) begin
        done <= fault;
        trap <= fault;
        trap_code <= 4'd8;
        trap_site <= 3'd0;
        if (!fault) state <= S1;
      end
      S1: begin
        v39 <= 8'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          v50 <= 8'd0;
          state <= S4;
        end
      end
      S3: begin
        if (n2) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd1;
          state <= 3'd0;
          done <= 1'b1;
        end else if (n3) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd2;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          v39 <= (v39 + 8'd1);
          state <= S2;
        end
      end
      S4: begin
        if (n11) begin
          state <= S5;
        end else begin
          v62 <= 8'd0;
          v63 <= 32'd0;
          state <= S6;
        end
      end
      S5: begin
        if (n2) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd3;
          state <= 3'd0;
          done <= 1'b1;
        end else if (n3) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd4;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          v50 <= (v50 + 8'd1);
          state <= S4;
        end
      end
      S6: begin
        if (n13) begin
          state <= S7;
        end else begin
          result0 <= v63;
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S7: begin
        if (n2) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd5;
          state <= 3'd0;
          done <= 1'b1;
        end else if (n3) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd6;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          v62 <= (v62 + 8'd1);
          v63 <= (v63 + {31'd0, ~(n10 == n12)});
          state <= S6;
        end
      end
      default: state <= state;
    endcase
  end

  reg [7:0] a_fill; // the element that comes next
  assign a_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      a_fill <= 8'd0;
    end else if (a_valid & a_ready) begin
      a_fill <= a_fill == 8'd199 ? 8'd0 : a_fill + 8'd1;
    end
  end

  // a: 200 words
  reg [1:0] a_mem [0:199];
  reg [7:0] a_ra;
  always @* begin
    a_ra = 8'd0;
    case (state)
      S2: a_ra = v39;
      S4: a_ra = v50;
      S6: a_ra = v62;
      default: ;
    endcase
  end
  reg a_we;
  reg [7:0] a_wa;
  reg [1:0] a_wd;
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
      b_fill <= b_fill == 8'd199 ? 8'd0 : b_fill + 8'd1;
    end
  end

  // b: 200 words
  reg [1:0] b_mem [0:199];
  reg [7:0] b_ra;
  always @* begin
    b_ra = 8'd0;
    case (state)
      S2: b_ra = v39;
      S4: b_ra = v50;
      S6: b_ra = v62;
      default: ;
    endcase
  end
  reg b_we;
  reg [7:0] b_wa;
  reg [1:0] b_wd;
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

  reg [7:0] k_fill; // the element that comes next
  assign k_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      k_fill <= 8'd0;
    end else if (k_valid & k_ready) begin
      k_fill <= k_fill == 8'd199 ? 8'd0 : k_fill + 8'd1;
    end
  end

  reg [7:0] k_out_at;
  reg k_out_on, k_out_have;
  wire k_out_take = k_out_valid & k_out_ready;
  wire [7:0] k_out_next = k_out_take ? k_out_at + 8'd1 : k_out_at;
  assign k_out_valid = k_out_have & idle;
  assign k_out_data = k_q;
  assign k_out_last = k_out_at == 8'd199;
  always @(posedge clk) begin
    if (rst) begin
      k_out_on <= 1'b0;
      k_out_have <= 1'b0;
      k_out_at <= 8'd0;
    end else if (!idle) begin
      k_out_on <= 1'b1;
      k_out_have <= 1'b0;
      k_out_at <= 8'd0;
    end else if (start) begin
      k_out_on <= 1'b0;
      k_out_have <= 1'b0;
    end else begin
      k_out_have <= k_out_on & ~trap & ~(k_out_take & k_out_last);
      if (k_out_take & k_out_last) k_out_on <= 1'b0;
      k_out_at <= k_out_next;
    end
  end

  // k: 200 words
  reg [1:0] k_mem [0:199];
  reg [7:0] k_ra;
  always @* begin
    k_ra = k_out_next;
  end
  reg k_we;
  reg [7:0] k_wa;
  reg [1:0] k_wd;
  always @* begin
    k_we = k_valid & k_ready;
    k_wa = k_fill;
    k_wd = k_data;
    case (state)
      S3: begin
        k_we = 1'd1;
        k_wa = v39;
        k_wd = n10;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (k_we) k_mem[k_wa] <= k_wd;
    k_q <= k_mem[k_ra];
  end
  initial if (K_INIT != "") $readmemh(K_INIT, k_mem);

  reg [7:0] l_fill; // the element that comes next
  assign l_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      l_fill <= 8'd0;
    end else if (l_valid & l_ready) begin
      l_fill <= l_fill == 8'd199 ? 8'd0 : l_fill + 8'd1;
    end
  end

  reg [7:0] l_out_at;
  reg l_out_on, l_out_have;
  wire l_out_take = l_out_valid & l_out_ready;
  wire [7:0] l_out_next = l_out_take ? l_out_at + 8'd1 : l_out_at;
  assign l_out_valid = l_out_have & idle;
  assign l_out_data = l_q;
  assign l_out_last = l_out_at == 8'd199;
  always @(posedge clk) begin
    if (rst) begin
      l_out_on <= 1'b0;
      l_out_have <= 1'b0;
      l_out_at <= 8'd0;
    end else if (!idle) begin
      l_out_on <= 1'b1;
      l_out_have <= 1'b0;
      l_out_at <= 8'd0;
    end else if (start) begin
      l_out_on <= 1'b0;
      l_out_have <= 1'b0;
    end else begin
      l_out_have <= l_out_on & ~trap & ~(l_out_take & l_out_last);
      if (l_out_take & l_out_last) l_out_on <= 1'b0;
      l_out_at <= l_out_next;
    end
  end

  // l: 200 words
  reg [1:0] l_mem [0:199];
  reg [7:0] l_ra;
  always @* begin
    l_ra = l_out_next;
  end
  reg l_we;
  reg [7:0] l_wa;
  reg [1:0] l_wd;
  always @* begin
    l_we = l_valid & l_ready;
    l_wa = l_fill;
    l_wd = l_data;
    case (state)
      S5: begin
        l_we = 1'd1;
        l_wa = v50;
        l_wd = n12;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (l_we) l_mem[l_wa] <= l_wd;
    l_q <= l_mem[l_ra];
  end
  initial if (L_INIT != "") $readmemh(L_INIT, l_mem);
endmodule
`default_nettype wire

// ── trit_logic_chosen.v
// chosen (trit_logic.tri:25) as a sequential module, N = 200.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). trit_logic_chosen has the ports of trit_logic_chosen.json.
`default_nettype none
module trit_logic_chosen #(
  parameter C_INIT = "",
  parameter X_INIT = "",
  parameter Y_INIT = "",
  parameter Z_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg [1:0] trap_site,
  input wire c_valid,
  output wire c_ready,
  input wire [1:0] c_data,
  input wire x_valid,
  output wire x_ready,
  input wire [1:0] x_data,
  input wire y_valid,
  output wire y_ready,
  input wire [1:0] y_data,
  input wire z_valid,
  output wire z_ready,
  input wire [1:0] z_data,
  output wire z_out_valid,
  input wire z_out_ready,
  output wire [1:0] z_out_data,
  output wire z_out_last
);
  localparam [2:0] S1 = 3'd1; // trit_logic.tri:25
  localparam [2:0] S2 = 3'd2; // trit_logic.tri:26
  localparam [2:0] S3 = 3'd3; // trit_logic.tri:26
  localparam [2:0] S4 = 3'd4; // trit_logic.tri:26
  localparam [2:0] S5 = 3'd5; // trit_logic.tri:26
  localparam [2:0] S6 = 3'd6; // trit_logic.tri:26
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [7:0] v41; // v41
  reg [1:0] v54; // v54
  reg [1:0] c_q;
  reg [1:0] x_q;
  reg [1:0] y_q;
  reg [1:0] z_q;

  // Data path
  wire n0 = v41 < 8'hc8;
  wire n1 = c_q == 2'd3;
  wire n2 = ~n1;
  wire n3 = ~x_q[1];
  wire n4 = c_q == 2'd0;
  wire fault = 1'b0;

  always @(posedge clk) begin
    if (rst) begin
      state <= 3'd0;
      done <= 1'b0;
      trap <= 1'b0;
      trap_code <= 4'd0;
      trap_site <= 2'd0;
    end else case (state)
      3'd0: if (start) begin
        done <= fault;
        trap <= fault;
        trap_code <= 4'd8;
        trap_site <= 2'd0;
        if (!fault) state <= S1;
      end
      S1: begin
        v41 <= 8'd0;
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
        if (({~c_q[1], c_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd1;
          state <= 3'd0;
          done <= 1'b1;
        end else if (n1) begin
          state <= S4;
        end else if ((n2 & n4)) begin
          v54 <= 2'd0;
          state <= S6;
        end else begin
          state <= S5;
        end
      end
      S4: begin
        if (({n3, x_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd2;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          v54 <= {(n3 & x_q[0]), x_q[0]};
          state <= S6;
        end
      end
      S5: begin
        if (({~y_q[1], y_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd3;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          v54 <= y_q;
          state <= S6;
        end
      end
      S6: begin
        v41 <= (v41 + 8'd1);
        state <= S2;
      end
      default: state <= state;
    endcase
  end

  reg [7:0] c_fill; // the element that comes next
  assign c_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      c_fill <= 8'd0;
    end else if (c_valid & c_ready) begin
      c_fill <= c_fill == 8'd199 ? 8'd0 : c_fill + 8'd1;
    end
  end

  // c: 200 words
  reg [1:0] c_mem [0:199];
  reg [7:0] c_ra;
  always @* begin
    c_ra = 8'd0;
    case (state)
      S2: c_ra = v41;
      default: ;
    endcase
  end
  reg c_we;
  reg [7:0] c_wa;
  reg [1:0] c_wd;
  always @* begin
    c_we = c_valid & c_ready;
    c_wa = c_fill;
    c_wd = c_data;
  end
  always @(posedge clk) begin
    if (c_we) c_mem[c_wa] <= c_wd;
    c_q <= c_mem[c_ra];
  end
  initial if (C_INIT != "") $readmemh(C_INIT, c_mem);

  reg [7:0] x_fill; // the element that comes next
  assign x_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      x_fill <= 8'd0;
    end else if (x_valid & x_ready) begin
      x_fill <= x_fill == 8'd199 ? 8'd0 : x_fill + 8'd1;
    end
  end

  // x: 200 words
  reg [1:0] x_mem [0:199];
  reg [7:0] x_ra;
  always @* begin
    x_ra = 8'd0;
    case (state)
      S3: x_ra = v41;
      default: ;
    endcase
  end
  reg x_we;
  reg [7:0] x_wa;
  reg [1:0] x_wd;
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

  reg [7:0] y_fill; // the element that comes next
  assign y_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      y_fill <= 8'd0;
    end else if (y_valid & y_ready) begin
      y_fill <= y_fill == 8'd199 ? 8'd0 : y_fill + 8'd1;
    end
  end

  // y: 200 words
  reg [1:0] y_mem [0:199];
  reg [7:0] y_ra;
  always @* begin
    y_ra = 8'd0;
    case (state)
      S3: y_ra = v41;
      default: ;
    endcase
  end
  reg y_we;
  reg [7:0] y_wa;
  reg [1:0] y_wd;
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

  reg [7:0] z_fill; // the element that comes next
  assign z_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      z_fill <= 8'd0;
    end else if (z_valid & z_ready) begin
      z_fill <= z_fill == 8'd199 ? 8'd0 : z_fill + 8'd1;
    end
  end

  reg [7:0] z_out_at;
  reg z_out_on, z_out_have;
  wire z_out_take = z_out_valid & z_out_ready;
  wire [7:0] z_out_next = z_out_take ? z_out_at + 8'd1 : z_out_at;
  assign z_out_valid = z_out_have & idle;
  assign z_out_data = z_q;
  assign z_out_last = z_out_at == 8'd199;
  always @(posedge clk) begin
    if (rst) begin
      z_out_on <= 1'b0;
      z_out_have <= 1'b0;
      z_out_at <= 8'd0;
    end else if (!idle) begin
      z_out_on <= 1'b1;
      z_out_have <= 1'b0;
      z_out_at <= 8'd0;
    end else if (start) begin
      z_out_on <= 1'b0;
      z_out_have <= 1'b0;
    end else begin
      z_out_have <= z_out_on & ~trap & ~(z_out_take & z_out_last);
      if (z_out_take & z_out_last) z_out_on <= 1'b0;
      z_out_at <= z_out_next;
    end
  end

  // z: 200 words
  reg [1:0] z_mem [0:199];
  reg [7:0] z_ra;
  always @* begin
    z_ra = z_out_next;
  end
  reg z_we;
  reg [7:0] z_wa;
  reg [1:0] z_wd;
  always @* begin
    z_we = z_valid & z_ready;
    z_wa = z_fill;
    z_wd = z_data;
    case (state)
      S6: begin
        z_we = 1'd1;
        z_wa = v41;
        z_wd = v54;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (z_we) z_mem[z_wa] <= z_wd;
    z_q <= z_mem[z_ra];
  end
  initial if (Z_INIT != "") $readmemh(Z_INIT, z_mem);
endmodule
`default_nettype wire

// ── trit_logic_added.v
// added (trit_logic.tri:30) as a sequential module, N = 200.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). trit_logic_added has the ports of trit_logic_added.json.
`default_nettype none
module trit_logic_added #(
  parameter A_INIT = "",
  parameter B_INIT = "",
  parameter C_INIT = "",
  parameter S_INIT = "",
  parameter CARRY_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg [2:0] trap_site,
  input wire a_valid,
  output wire a_ready,
  input wire [1:0] a_data,
  input wire b_valid,
  output wire b_ready,
  input wire [1:0] b_data,
  input wire c_valid,
  output wire c_ready,
  input wire [1:0] c_data,
  input wire s_valid,
  output wire s_ready,
  input wire [1:0] s_data,
  output wire s_out_valid,
  input wire s_out_ready,
  output wire [1:0] s_out_data,
  output wire s_out_last,
  input wire carry_valid,
  output wire carry_ready,
  input wire [1:0] carry_data,
  output wire carry_out_valid,
  input wire carry_out_ready,
  output wire [1:0] carry_out_data,
  output wire carry_out_last
);
  localparam [3:0] S1 = 4'd1; // trit_logic.tri:30
  localparam [3:0] S2 = 4'd2; // trit_logic.tri:31
  localparam [3:0] S3 = 4'd3; // trit_logic.tri:31
  localparam [3:0] S4 = 4'd4; // trit_logic.tri:31
  localparam [3:0] S5 = 4'd5; // trit_logic.tri:31
  localparam [3:0] S6 = 4'd6; // trit_logic.tri:32
  localparam [3:0] S7 = 4'd7; // trit_logic.tri:32
  localparam [3:0] S8 = 4'd8; // trit_logic.tri:32
  localparam [3:0] S9 = 4'd9; // trit_logic.tri:32
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [7:0] v49; // v49
  reg [2:0] v58; // v58
  reg [7:0] v67; // v67
  reg [2:0] v76; // v76
  reg [1:0] v101; // v101
  reg [1:0] v104; // v104
  reg [1:0] a_q;
  reg [1:0] b_q;
  reg [1:0] c_q;
  reg [1:0] s_q;
  reg [1:0] carry_q;

  // Data path
  wire n0 = v49 < 8'hc8;
  wire n1 = {~a_q[1], a_q[0]} == 2'd0;
  wire n2 = {~b_q[1], b_q[0]} == 2'd0;
  wire [2:0] n3 = {b_q[1], b_q};
  wire n4 = {~c_q[1], c_q[0]} == 2'd0;
  wire [2:0] n5 = {c_q[1], c_q};
  wire [2:0] n6 = v58 + n5;
  wire [2:0] n7 = {~n6[2], (c_q + v58[1:0])};
  wire n8 = 3'd5 < n7;
  wire n9 = n7 < 3'd3;
  wire [2:0] n10 = ({3{n8}} & 3'd5) | ({3{n9}} & 3'd3);
  wire n11 = v67 < 8'hc8;
  wire [2:0] n12 = n5 + v76;
  wire [1:0] n13 = ((c_q + v76[1:0]) ^ {2{n12[2]}}) + {1'd0, n12[2]};
  wire n14 = 1'd0 - n13[1];
  wire [1:0] n15 = n12[2] ? {2{n14}} : {1'd0, n13[1]};
  wire n16 = ~(n15 == 2'd0);
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
        v49 <= 8'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          v67 <= 8'd0;
          state <= S6;
        end
      end
      S3: begin
        v101 <= a_q;
        if (n1) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd1;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          state <= S4;
        end
      end
      S4: begin
        v58 <= ({v101[1], v101} + n3);
        if (n2) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd2;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          state <= S5;
        end
      end
      S5: begin
        if (n4) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd3;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          v49 <= (v49 + 8'd1);
          state <= S2;
        end
      end
      S6: begin
        if (n11) begin
          state <= S7;
        end else begin
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S7: begin
        v104 <= a_q;
        if (n1) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd4;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          state <= S8;
        end
      end
      S8: begin
        v76 <= (n3 + {v104[1], v104});
        if (n2) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd5;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          state <= S9;
        end
      end
      S9: begin
        if (n4) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd6;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          v67 <= (v67 + 8'd1);
          state <= S6;
        end
      end
      default: state <= state;
    endcase
  end

  reg [7:0] a_fill; // the element that comes next
  assign a_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      a_fill <= 8'd0;
    end else if (a_valid & a_ready) begin
      a_fill <= a_fill == 8'd199 ? 8'd0 : a_fill + 8'd1;
    end
  end

  // a: 200 words
  reg [1:0] a_mem [0:199];
  reg [7:0] a_ra;
  always @* begin
    a_ra = 8'd0;
    case (state)
      S2: a_ra = v49;
      S6: a_ra = v67;
      default: ;
    endcase
  end
  reg a_we;
  reg [7:0] a_wa;
  reg [1:0] a_wd;
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
      b_fill <= b_fill == 8'd199 ? 8'd0 : b_fill + 8'd1;
    end
  end

  // b: 200 words
  reg [1:0] b_mem [0:199];
  reg [7:0] b_ra;
  always @* begin
    b_ra = 8'd0;
    case (state)
      S3: b_ra = v49;
      S7: b_ra = v67;
      default: ;
    endcase
  end
  reg b_we;
  reg [7:0] b_wa;
  reg [1:0] b_wd;
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

  reg [7:0] c_fill; // the element that comes next
  assign c_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      c_fill <= 8'd0;
    end else if (c_valid & c_ready) begin
      c_fill <= c_fill == 8'd199 ? 8'd0 : c_fill + 8'd1;
    end
  end

  // c: 200 words
  reg [1:0] c_mem [0:199];
  reg [7:0] c_ra;
  always @* begin
    c_ra = 8'd0;
    case (state)
      S4: c_ra = v49;
      S8: c_ra = v67;
      default: ;
    endcase
  end
  reg c_we;
  reg [7:0] c_wa;
  reg [1:0] c_wd;
  always @* begin
    c_we = c_valid & c_ready;
    c_wa = c_fill;
    c_wd = c_data;
  end
  always @(posedge clk) begin
    if (c_we) c_mem[c_wa] <= c_wd;
    c_q <= c_mem[c_ra];
  end
  initial if (C_INIT != "") $readmemh(C_INIT, c_mem);

  reg [7:0] s_fill; // the element that comes next
  assign s_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      s_fill <= 8'd0;
    end else if (s_valid & s_ready) begin
      s_fill <= s_fill == 8'd199 ? 8'd0 : s_fill + 8'd1;
    end
  end

  reg [7:0] s_out_at;
  reg s_out_on, s_out_have;
  wire s_out_take = s_out_valid & s_out_ready;
  wire [7:0] s_out_next = s_out_take ? s_out_at + 8'd1 : s_out_at;
  assign s_out_valid = s_out_have & idle;
  assign s_out_data = s_q;
  assign s_out_last = s_out_at == 8'd199;
  always @(posedge clk) begin
    if (rst) begin
      s_out_on <= 1'b0;
      s_out_have <= 1'b0;
      s_out_at <= 8'd0;
    end else if (!idle) begin
      s_out_on <= 1'b1;
      s_out_have <= 1'b0;
      s_out_at <= 8'd0;
    end else if (start) begin
      s_out_on <= 1'b0;
      s_out_have <= 1'b0;
    end else begin
      s_out_have <= s_out_on & ~trap & ~(s_out_take & s_out_last);
      if (s_out_take & s_out_last) s_out_on <= 1'b0;
      s_out_at <= s_out_next;
    end
  end

  // s: 200 words
  reg [1:0] s_mem [0:199];
  reg [7:0] s_ra;
  always @* begin
    s_ra = s_out_next;
  end
  reg s_we;
  reg [7:0] s_wa;
  reg [1:0] s_wd;
  always @* begin
    s_we = s_valid & s_ready;
    s_wa = s_fill;
    s_wd = s_data;
    case (state)
      S5: begin
        s_we = 1'd1;
        s_wa = v49;
        s_wd = (n6[1:0] + n10[1:0]);
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (s_we) s_mem[s_wa] <= s_wd;
    s_q <= s_mem[s_ra];
  end
  initial if (S_INIT != "") $readmemh(S_INIT, s_mem);

  reg [7:0] carry_fill; // the element that comes next
  assign carry_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      carry_fill <= 8'd0;
    end else if (carry_valid & carry_ready) begin
      carry_fill <= carry_fill == 8'd199 ? 8'd0 : carry_fill + 8'd1;
    end
  end

  reg [7:0] carry_out_at;
  reg carry_out_on, carry_out_have;
  wire carry_out_take = carry_out_valid & carry_out_ready;
  wire [7:0] carry_out_next = carry_out_take ? carry_out_at + 8'd1 : carry_out_at;
  assign carry_out_valid = carry_out_have & idle;
  assign carry_out_data = carry_q;
  assign carry_out_last = carry_out_at == 8'd199;
  always @(posedge clk) begin
    if (rst) begin
      carry_out_on <= 1'b0;
      carry_out_have <= 1'b0;
      carry_out_at <= 8'd0;
    end else if (!idle) begin
      carry_out_on <= 1'b1;
      carry_out_have <= 1'b0;
      carry_out_at <= 8'd0;
    end else if (start) begin
      carry_out_on <= 1'b0;
      carry_out_have <= 1'b0;
    end else begin
      carry_out_have <= carry_out_on & ~trap & ~(carry_out_take & carry_out_last);
      if (carry_out_take & carry_out_last) carry_out_on <= 1'b0;
      carry_out_at <= carry_out_next;
    end
  end

  // carry: 200 words
  reg [1:0] carry_mem [0:199];
  reg [7:0] carry_ra;
  always @* begin
    carry_ra = carry_out_next;
  end
  reg carry_we;
  reg [7:0] carry_wa;
  reg [1:0] carry_wd;
  always @* begin
    carry_we = carry_valid & carry_ready;
    carry_wa = carry_fill;
    carry_wd = carry_data;
    case (state)
      S9: begin
        carry_we = 1'd1;
        carry_wa = v67;
        carry_wd = {(n15[1] & n16), n16};
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (carry_we) carry_mem[carry_wa] <= carry_wd;
    carry_q <= carry_mem[carry_ra];
  end
  initial if (CARRY_INIT != "") $readmemh(CARRY_INIT, carry_mem);
  // What no one needs.
  wire unused = &{1'b0, n10, n12, n13};
endmodule
`default_nettype wire

// ── trit_logic_known.v
// known (trit_logic.tri:35) as a sequential module, N = 200.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). trit_logic_known has the ports of trit_logic_known.json.
`default_nettype none
module trit_logic_known #(
  parameter A_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg [2:0] trap_site,
  input wire a_valid,
  output wire a_ready,
  input wire [1:0] a_data,
  output reg result0,
  output reg result1,
  output reg [31:0] result2
);
  localparam [2:0] S1 = 3'd1; // trit_logic.tri:35
  localparam [2:0] S2 = 3'd2; // trit_logic.tri:36
  localparam [2:0] S3 = 3'd3; // trit_logic.tri:36
  localparam [2:0] S4 = 3'd4; // trit_logic.tri:37
  localparam [2:0] S5 = 3'd5; // trit_logic.tri:37
  localparam [2:0] S6 = 3'd6; // trit_logic.tri:38
  localparam [2:0] S7 = 3'd7; // trit_logic.tri:38
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [7:0] v15; // v15
  reg [7:0] v27; // v27
  reg [7:0] v39; // v39
  reg v16; // v16
  reg v28; // v28
  reg [31:0] v40; // v40
  reg [1:0] a_q;

  // Data path
  wire n0 = v15 < 8'hc8;
  wire n1 = {~a_q[1], a_q[0]} == 2'd0;
  wire n2 = ~(a_q == 2'd0);
  wire n3 = v27 < 8'hc8;
  wire n4 = v39 < 8'hc8;
  wire fault = 1'b0;

  always @(posedge clk) begin
    if (rst) begin
      state <= 3'd0;
      done <= 1'b0;
      trap <= 1'b0;
      trap_code <= 4'd0;
      trap_site <= 3'd0;
    end else case (state)
      3'd0: if (start) begin
        done <= fault;
        trap <= fault;
        trap_code <= 4'd8;
        trap_site <= 3'd0;
        if (!fault) state <= S1;
      end
      S1: begin
        v15 <= 8'd0;
        v16 <= 1'd1;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          v27 <= 8'd0;
          v28 <= 1'd0;
          state <= S4;
        end
      end
      S3: begin
        if (n1) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd1;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          v15 <= (v15 + 8'd1);
          v16 <= (v16 & n2);
          state <= S2;
        end
      end
      S4: begin
        if (n3) begin
          state <= S5;
        end else begin
          v39 <= 8'd0;
          v40 <= 32'd0;
          state <= S6;
        end
      end
      S5: begin
        if (n1) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd2;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          v27 <= (v27 + 8'd1);
          v28 <= (v28 | (a_q == 2'd3));
          state <= S4;
        end
      end
      S6: begin
        if (n4) begin
          state <= S7;
        end else begin
          result0 <= v16;
          result1 <= v28;
          result2 <= v40;
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S7: begin
        if (n1) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd3;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          v39 <= (v39 + 8'd1);
          v40 <= (v40 + {31'd0, n2});
          state <= S6;
        end
      end
      default: state <= state;
    endcase
  end

  reg [7:0] a_fill; // the element that comes next
  assign a_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      a_fill <= 8'd0;
    end else if (a_valid & a_ready) begin
      a_fill <= a_fill == 8'd199 ? 8'd0 : a_fill + 8'd1;
    end
  end

  // a: 200 words
  reg [1:0] a_mem [0:199];
  reg [7:0] a_ra;
  always @* begin
    a_ra = 8'd0;
    case (state)
      S2: a_ra = v15;
      S4: a_ra = v27;
      S6: a_ra = v39;
      default: ;
    endcase
  end
  reg a_we;
  reg [7:0] a_wa;
  reg [1:0] a_wd;
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
endmodule
`default_nettype wire
