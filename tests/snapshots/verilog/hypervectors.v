// ── hypervectors_bind.v
// bind (hypervectors.tri:5) as a sequential module, D = 260.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). hypervectors_bind has the ports of hypervectors_bind.json.
`default_nettype none
module hypervectors_bind #(
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
  localparam [1:0] S1 = 2'd1; // hypervectors.tri:5
  localparam [1:0] S2 = 2'd2; // hypervectors.tri:5
  localparam [1:0] S3 = 2'd3; // hypervectors.tri:5
  reg [1:0] state;
  wire idle = state == 2'd0;
  assign busy = ~idle;
  reg [8:0] v30; // v30
  reg [1:0] a_q;
  reg [1:0] b_q;
  reg [1:0] c_q;

  // Data path
  wire n0 = v30 < 9'h104;
  wire n1 = a_q[0] & b_q[0];
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
        v30 <= 9'd0;
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
          v30 <= (v30 + 9'd1);
          state <= S2;
        end
      end
      default: state <= state;
    endcase
  end

  reg [8:0] a_fill; // the element that comes next
  assign a_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      a_fill <= 9'd0;
    end else if (a_valid & a_ready) begin
      a_fill <= a_fill == 9'd259 ? 9'd0 : a_fill + 9'd1;
    end
  end

  // a: 260 words
  reg [1:0] a_mem [0:259];
  reg [8:0] a_ra;
  always @* begin
    a_ra = 9'd0;
    case (state)
      S2: a_ra = v30;
      default: ;
    endcase
  end
  reg a_we;
  reg [8:0] a_wa;
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

  reg [8:0] b_fill; // the element that comes next
  assign b_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      b_fill <= 9'd0;
    end else if (b_valid & b_ready) begin
      b_fill <= b_fill == 9'd259 ? 9'd0 : b_fill + 9'd1;
    end
  end

  // b: 260 words
  reg [1:0] b_mem [0:259];
  reg [8:0] b_ra;
  always @* begin
    b_ra = 9'd0;
    case (state)
      S2: b_ra = v30;
      default: ;
    endcase
  end
  reg b_we;
  reg [8:0] b_wa;
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

  reg [8:0] c_fill; // the element that comes next
  assign c_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      c_fill <= 9'd0;
    end else if (c_valid & c_ready) begin
      c_fill <= c_fill == 9'd259 ? 9'd0 : c_fill + 9'd1;
    end
  end

  reg [8:0] c_out_at;
  reg c_out_on, c_out_have;
  wire c_out_take = c_out_valid & c_out_ready;
  wire [8:0] c_out_next = c_out_take ? c_out_at + 9'd1 : c_out_at;
  assign c_out_valid = c_out_have & idle;
  assign c_out_data = c_q;
  assign c_out_last = c_out_at == 9'd259;
  always @(posedge clk) begin
    if (rst) begin
      c_out_on <= 1'b0;
      c_out_have <= 1'b0;
      c_out_at <= 9'd0;
    end else if (!idle) begin
      c_out_on <= 1'b1;
      c_out_have <= 1'b0;
      c_out_at <= 9'd0;
    end else if (start) begin
      c_out_on <= 1'b0;
      c_out_have <= 1'b0;
    end else begin
      c_out_have <= c_out_on & ~trap & ~(c_out_take & c_out_last);
      if (c_out_take & c_out_last) c_out_on <= 1'b0;
      c_out_at <= c_out_next;
    end
  end

  // c: 260 words
  reg [1:0] c_mem [0:259];
  reg [8:0] c_ra;
  always @* begin
    c_ra = c_out_next;
  end
  reg c_we;
  reg [8:0] c_wa;
  reg [1:0] c_wd;
  always @* begin
    c_we = c_valid & c_ready;
    c_wa = c_fill;
    c_wd = c_data;
    case (state)
      S3: begin
        c_we = 1'd1;
        c_wa = v30;
        c_wd = {(n1 & (a_q[1] ^ b_q[1])), n1};
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

// ── hypervectors_bundle.v
// bundle (hypervectors.tri:8) as a sequential module, N = 5, D = 260.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). hypervectors_bundle has the ports of hypervectors_bundle.json.
`default_nettype none
module hypervectors_bundle #(
  parameter XS_INIT = "",
  parameter C_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg trap_site,
  input wire xs_valid,
  output wire xs_ready,
  input wire [1:0] xs_data,
  input wire c_valid,
  output wire c_ready,
  input wire [1:0] c_data,
  output wire c_out_valid,
  input wire c_out_ready,
  output wire [1:0] c_out_data,
  output wire c_out_last
);
  localparam [2:0] S1 = 3'd1; // hypervectors.tri:8
  localparam [2:0] S2 = 3'd2; // hypervectors.tri:8
  localparam [2:0] S3 = 3'd3; // hypervectors.tri:8
  localparam [2:0] S4 = 3'd4; // hypervectors.tri:8
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [8:0] v25; // v25
  reg [2:0] v29; // v29
  reg [31:0] v30; // v30
  reg [1:0] xs_q;
  reg [1:0] c_q;

  // Data path
  wire n0 = v25 < 9'h104;
  wire n1 = v29 < 3'd5;
  wire n2 = ~n1;
  wire n3 = ~(v30 == 32'd0);
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
        v25 <= 9'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          v29 <= 3'd0;
          v30 <= 32'd0;
          state <= S3;
        end else begin
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        if (n1) begin
          state <= S4;
        end else begin
          v25 <= (v25 + 9'd1);
          state <= S2;
        end
      end
      S4: begin
        if (({~xs_q[1], xs_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 1'd1;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          v29 <= (v29 + 3'd1);
          v30 <= (v30 + {{30{xs_q[1]}}, xs_q});
          state <= S3;
        end
      end
      default: state <= state;
    endcase
  end

  reg [10:0] xs_fill; // the element that comes next
  assign xs_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      xs_fill <= 11'd0;
    end else if (xs_valid & xs_ready) begin
      xs_fill <= xs_fill == 11'd1299 ? 11'd0 : xs_fill + 11'd1;
    end
  end

  // xs: 1300 words
  reg [1:0] xs_mem [0:1299];
  reg [10:0] xs_ra;
  always @* begin
    xs_ra = 11'd0;
    case (state)
      S3: xs_ra = (({v29, 8'd0} + {6'd0, v29, 2'd0}) + {2'd0, v25});
      default: ;
    endcase
  end
  reg xs_we;
  reg [10:0] xs_wa;
  reg [1:0] xs_wd;
  always @* begin
    xs_we = xs_valid & xs_ready;
    xs_wa = xs_fill;
    xs_wd = xs_data;
  end
  always @(posedge clk) begin
    if (xs_we) xs_mem[xs_wa] <= xs_wd;
    xs_q <= xs_mem[xs_ra];
  end
  initial if (XS_INIT != "") $readmemh(XS_INIT, xs_mem);

  reg [8:0] c_fill; // the element that comes next
  assign c_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      c_fill <= 9'd0;
    end else if (c_valid & c_ready) begin
      c_fill <= c_fill == 9'd259 ? 9'd0 : c_fill + 9'd1;
    end
  end

  reg [8:0] c_out_at;
  reg c_out_on, c_out_have;
  wire c_out_take = c_out_valid & c_out_ready;
  wire [8:0] c_out_next = c_out_take ? c_out_at + 9'd1 : c_out_at;
  assign c_out_valid = c_out_have & idle;
  assign c_out_data = c_q;
  assign c_out_last = c_out_at == 9'd259;
  always @(posedge clk) begin
    if (rst) begin
      c_out_on <= 1'b0;
      c_out_have <= 1'b0;
      c_out_at <= 9'd0;
    end else if (!idle) begin
      c_out_on <= 1'b1;
      c_out_have <= 1'b0;
      c_out_at <= 9'd0;
    end else if (start) begin
      c_out_on <= 1'b0;
      c_out_have <= 1'b0;
    end else begin
      c_out_have <= c_out_on & ~trap & ~(c_out_take & c_out_last);
      if (c_out_take & c_out_last) c_out_on <= 1'b0;
      c_out_at <= c_out_next;
    end
  end

  // c: 260 words
  reg [1:0] c_mem [0:259];
  reg [8:0] c_ra;
  always @* begin
    c_ra = c_out_next;
  end
  reg c_we;
  reg [8:0] c_wa;
  reg [1:0] c_wd;
  always @* begin
    c_we = c_valid & c_ready;
    c_wa = c_fill;
    c_wd = c_data;
    case (state)
      S3: begin
        c_we = n2;
        c_wa = v25;
        c_wd = {(v30[31] & n3), n3};
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

// ── hypervectors_dot.v
// dot (hypervectors.tri:10) as a sequential module, D = 260.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). hypervectors_dot has the ports of hypervectors_dot.json.
`default_nettype none
module hypervectors_dot #(
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
  output reg [1:0] trap_site,
  input wire a_valid,
  output wire a_ready,
  input wire [1:0] a_data,
  input wire b_valid,
  output wire b_ready,
  input wire [1:0] b_data,
  output reg [31:0] result0
);
  localparam [2:0] S1 = 3'd1; // hypervectors.tri:10
  localparam [2:0] S2 = 3'd2; // hypervectors.tri:10
  localparam [2:0] S3 = 3'd3; // hypervectors.tri:10
  localparam [2:0] S4 = 3'd4; // hypervectors.tri:10
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [8:0] v22; // v22
  reg [31:0] v23; // v23
  reg [1:0] v43; // v43
  reg [1:0] a_q;
  reg [1:0] b_q;

  // Data path
  wire n0 = v22 < 9'h104;
  wire n1 = b_q[0] & v43[0];
  wire n2 = n1 & (b_q[1] ^ v43[1]);
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
        v22 <= 9'd0;
        v23 <= 32'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          result0 <= v23;
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        v43 <= a_q;
        if (({~a_q[1], a_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd1;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          state <= S4;
        end
      end
      S4: begin
        if (({~b_q[1], b_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd2;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          v22 <= (v22 + 9'd1);
          v23 <= (v23 + {{31{n2}}, n1});
          state <= S2;
        end
      end
      default: state <= state;
    endcase
  end

  reg [8:0] a_fill; // the element that comes next
  assign a_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      a_fill <= 9'd0;
    end else if (a_valid & a_ready) begin
      a_fill <= a_fill == 9'd259 ? 9'd0 : a_fill + 9'd1;
    end
  end

  // a: 260 words
  reg [1:0] a_mem [0:259];
  reg [8:0] a_ra;
  always @* begin
    a_ra = 9'd0;
    case (state)
      S2: a_ra = v22;
      default: ;
    endcase
  end
  reg a_we;
  reg [8:0] a_wa;
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

  reg [8:0] b_fill; // the element that comes next
  assign b_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      b_fill <= 9'd0;
    end else if (b_valid & b_ready) begin
      b_fill <= b_fill == 9'd259 ? 9'd0 : b_fill + 9'd1;
    end
  end

  // b: 260 words
  reg [1:0] b_mem [0:259];
  reg [8:0] b_ra;
  always @* begin
    b_ra = 9'd0;
    case (state)
      S3: b_ra = v22;
      default: ;
    endcase
  end
  reg b_we;
  reg [8:0] b_wa;
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
endmodule
`default_nettype wire

// ── hypervectors_nearest.v
// nearest (hypervectors.tri:13) as a sequential module, I = 9, D = 260.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). hypervectors_nearest has the ports of hypervectors_nearest.json.
`default_nettype none
module hypervectors_nearest #(
  parameter ITEMS_INIT = "",
  parameter Q_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg [1:0] trap_site,
  input wire items_valid,
  output wire items_ready,
  input wire [1:0] items_data,
  input wire q_valid,
  output wire q_ready,
  input wire [1:0] q_data,
  output reg [31:0] result0,
  output reg [31:0] result1
);
  localparam [3:0] S1 = 4'd1; // hypervectors.tri:13
  localparam [3:0] S2 = 4'd2; // hypervectors.tri:14
  localparam [3:0] S3 = 4'd3; // hypervectors.tri:14
  localparam [3:0] S4 = 4'd4; // hypervectors.tri:14
  localparam [3:0] S5 = 4'd5; // hypervectors.tri:14
  localparam [3:0] S6 = 4'd6; // hypervectors.tri:15
  localparam [3:0] S7 = 4'd7; // hypervectors.tri:15
  localparam [3:0] S8 = 4'd8; // hypervectors.tri:16
  localparam [3:0] S9 = 4'd9; // hypervectors.tri:16
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [3:0] v30; // v30
  reg [8:0] v34; // v34
  reg [11:0] v41; // v41
  reg [31:0] v35; // v35
  reg [3:0] v56; // v56
  reg [3:0] v71; // v71
  reg [1:0] v88; // v88
  reg [3:0] v58; // v58
  reg [31:0] v72; // v72
  reg [31:0] v57; // v57
  reg [1:0] items_q;
  reg [1:0] q_q;
  reg [31:0] s_q;

  // Data path
  wire n0 = v30 < 4'd9;
  wire n1 = v34 < 9'h104;
  wire n2 = ~n1;
  wire n3 = q_q[0] & v88[0];
  wire n4 = n3 & (q_q[1] ^ v88[1]);
  wire n5 = v56 < 4'd9;
  wire [31:0] n6 = {~s_q[31], s_q[30:0]};
  wire n7 = {~v57[31], v57[30:0]} < n6;
  wire n8 = v71 < 4'd9;
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
        v30 <= 4'd0;
        state <= S2;
      end
      S2: begin
        v41 <= ({v30, 8'd0} + {6'd0, v30, 2'd0});
        if (n0) begin
          v34 <= 9'd0;
          v35 <= 32'd0;
          state <= S3;
        end else begin
          v56 <= 4'd0;
          v57 <= 32'h80000000;
          v58 <= 4'd0;
          state <= S6;
        end
      end
      S3: begin
        if (n1) begin
          state <= S4;
        end else begin
          v30 <= (v30 + 4'd1);
          state <= S2;
        end
      end
      S4: begin
        v88 <= items_q;
        if (({~items_q[1], items_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd1;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          state <= S5;
        end
      end
      S5: begin
        if (({~q_q[1], q_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd2;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          v34 <= (v34 + 9'd1);
          v35 <= (v35 + {{31{n4}}, n3});
          state <= S3;
        end
      end
      S6: begin
        if (n5) begin
          state <= S7;
        end else begin
          v71 <= 4'd0;
          v72 <= 32'h80000000;
          state <= S8;
        end
      end
      S7: begin
        v56 <= (v56 + 4'd1);
        v57 <= (n7 ? s_q : v57);
        v58 <= (n7 ? v56 : v58);
        state <= S6;
      end
      S8: begin
        if (n8) begin
          state <= S9;
        end else begin
          result0 <= {28'd0, v58};
          result1 <= v72;
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S9: begin
        v71 <= (v71 + 4'd1);
        v72 <= (({~v72[31], v72[30:0]} < n6) ? s_q : v72);
        state <= S8;
      end
      default: state <= state;
    endcase
  end

  reg [11:0] items_fill; // the element that comes next
  assign items_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      items_fill <= 12'd0;
    end else if (items_valid & items_ready) begin
      items_fill <= items_fill == 12'd2339 ? 12'd0 : items_fill + 12'd1;
    end
  end

  // items: 2340 words
  reg [1:0] items_mem [0:2339];
  reg [11:0] items_ra;
  always @* begin
    items_ra = 12'd0;
    case (state)
      S3: items_ra = (v41 + {3'd0, v34});
      default: ;
    endcase
  end
  reg items_we;
  reg [11:0] items_wa;
  reg [1:0] items_wd;
  always @* begin
    items_we = items_valid & items_ready;
    items_wa = items_fill;
    items_wd = items_data;
  end
  always @(posedge clk) begin
    if (items_we) items_mem[items_wa] <= items_wd;
    items_q <= items_mem[items_ra];
  end
  initial if (ITEMS_INIT != "") $readmemh(ITEMS_INIT, items_mem);

  reg [8:0] q_fill; // the element that comes next
  assign q_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      q_fill <= 9'd0;
    end else if (q_valid & q_ready) begin
      q_fill <= q_fill == 9'd259 ? 9'd0 : q_fill + 9'd1;
    end
  end

  // q: 260 words
  reg [1:0] q_mem [0:259];
  reg [8:0] q_ra;
  always @* begin
    q_ra = 9'd0;
    case (state)
      S4: q_ra = v34;
      default: ;
    endcase
  end
  reg q_we;
  reg [8:0] q_wa;
  reg [1:0] q_wd;
  always @* begin
    q_we = q_valid & q_ready;
    q_wa = q_fill;
    q_wd = q_data;
  end
  always @(posedge clk) begin
    if (q_we) q_mem[q_wa] <= q_wd;
    q_q <= q_mem[q_ra];
  end
  initial if (Q_INIT != "") $readmemh(Q_INIT, q_mem);

  // s: 9 words
  reg [31:0] s_mem [0:8];
  reg [3:0] s_ra;
  always @* begin
    s_ra = 4'd0;
    case (state)
      S6: s_ra = v56;
      S8: s_ra = v71;
      default: ;
    endcase
  end
  reg s_we;
  reg [3:0] s_wa;
  reg [31:0] s_wd;
  always @* begin
    s_we = 1'b0;
    s_wa = 4'd0;
    s_wd = 32'd0;
    case (state)
      S3: begin
        s_we = n2;
        s_wa = v30;
        s_wd = v35;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (s_we) s_mem[s_wa] <= s_wd;
    s_q <= s_mem[s_ra];
  end
endmodule
`default_nettype wire

// ── hypervectors_permute.v
// permute (hypervectors.tri:19) as a sequential module, D = 260.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). hypervectors_permute has the ports of hypervectors_permute.json.
`default_nettype none
module hypervectors_permute #(
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
  output reg [1:0] trap_site,
  input wire [31:0] by,
  input wire x_valid,
  output wire x_ready,
  input wire [1:0] x_data,
  input wire y_valid,
  output wire y_ready,
  input wire [1:0] y_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [1:0] y_out_data,
  output wire y_out_last
);
  localparam [2:0] S1 = 3'd1; // hypervectors.tri:19
  localparam [2:0] S2 = 3'd2; // hypervectors.tri:19
  localparam [2:0] S3 = 3'd3; // hypervectors.tri:19
  localparam [2:0] S4 = 3'd4; // hypervectors.tri:19
  localparam [2:0] S5 = 3'd5; // hypervectors.tri:19
  localparam [2:0] S6 = 3'd6; // hypervectors.tri:19
  localparam [2:0] S7 = 3'd7; // hypervectors.tri:19
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [8:0] v22; // v22
  reg [31:0] v25; // v25
  reg [31:0] divide32_r_3;
  reg [31:0] by_r; // by
  reg [1:0] x_q;
  reg [1:0] y_q;
  wire [31:0] divide32_q;
  wire [31:0] divide32_r;
  wire divide32_done;

  // Data path
  wire n0 = v22 < 9'h104;
  wire [9:0] n1 = {1'd0, divide32_r_3[8:0]};
  wire [9:0] n2 = v25[31] ? (10'd0 - n1) : n1;
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
        by_r <= by;
        if (!fault) state <= S1;
      end
      S1: begin
        v22 <= 9'd0;
        state <= S2;
      end
      S2: begin
        v25 <= (by_r + {23'd0, v22});
        if (n0) begin
          state <= S3;
        end else begin
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        state <= S4;
      end
      S4: begin
        state <= S5;
      end
      S5: begin
        if (divide32_done) begin
          divide32_r_3 <= divide32_r;
          state <= S6;
        end else begin
        end
      end
      S6: begin
        if (~({{22{n2[9]}}, n2} < 32'h104)) begin
          trap <= 1'b1;
          trap_code <= 4'd2; // bounds
          trap_site <= 2'd2;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          state <= S7;
        end
      end
      S7: begin
        if (({~x_q[1], x_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd3;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          v22 <= (v22 + 9'd1);
          state <= S2;
        end
      end
      default: state <= state;
    endcase
  end

  reg [8:0] x_fill; // the element that comes next
  assign x_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      x_fill <= 9'd0;
    end else if (x_valid & x_ready) begin
      x_fill <= x_fill == 9'd259 ? 9'd0 : x_fill + 9'd1;
    end
  end

  // x: 260 words
  reg [1:0] x_mem [0:259];
  reg [8:0] x_ra;
  always @* begin
    x_ra = 9'd0;
    case (state)
      S6: x_ra = n2[8:0];
      default: ;
    endcase
  end
  reg x_we;
  reg [8:0] x_wa;
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

  reg [8:0] y_fill; // the element that comes next
  assign y_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      y_fill <= 9'd0;
    end else if (y_valid & y_ready) begin
      y_fill <= y_fill == 9'd259 ? 9'd0 : y_fill + 9'd1;
    end
  end

  reg [8:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [8:0] y_out_next = y_out_take ? y_out_at + 9'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 9'd259;
  always @(posedge clk) begin
    if (rst) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
      y_out_at <= 9'd0;
    end else if (!idle) begin
      y_out_on <= 1'b1;
      y_out_have <= 1'b0;
      y_out_at <= 9'd0;
    end else if (start) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
    end else begin
      y_out_have <= y_out_on & ~trap & ~(y_out_take & y_out_last);
      if (y_out_take & y_out_last) y_out_on <= 1'b0;
      y_out_at <= y_out_next;
    end
  end

  // y: 260 words
  reg [1:0] y_mem [0:259];
  reg [8:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [8:0] y_wa;
  reg [1:0] y_wd;
  always @* begin
    y_we = y_valid & y_ready;
    y_wa = y_fill;
    y_wd = y_data;
    case (state)
      S7: begin
        y_we = 1'd1;
        y_wa = v22;
        y_wd = x_q;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (y_we) y_mem[y_wa] <= y_wd;
    y_q <= y_mem[y_ra];
  end
  initial if (Y_INIT != "") $readmemh(Y_INIT, y_mem);

  reg divide32_start;
  reg [31:0] divide32_a;
  reg [31:0] divide32_b;
  always @* begin
    divide32_start = 1'b0;
    divide32_a = 32'd0;
    divide32_b = 32'd0;
    case (state)
      S4: begin
        divide32_start = 1'd1;
        divide32_a = ((v25 ^ {32{v25[31]}}) + {31'd0, v25[31]});
        divide32_b = 32'h104;
      end
      default: ;
    endcase
  end
  trinity_divide #(.W(32)) divide32 (
    .clk(clk), .start(divide32_start), .a(divide32_a), .b(divide32_b), .q(divide32_q), .r(divide32_r), .done(divide32_done)
  );
  // What no one needs.
  wire unused = &{1'b0, divide32_r_3, divide32_q};
endmodule
`default_nettype wire

// ── hypervectors_hamming.v
// hamming (hypervectors.tri:22) as a sequential module, D = 260.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). hypervectors_hamming has the ports of hypervectors_hamming.json.
`default_nettype none
module hypervectors_hamming #(
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
  output reg [1:0] trap_site,
  input wire a_valid,
  output wire a_ready,
  input wire [1:0] a_data,
  input wire b_valid,
  output wire b_ready,
  input wire [1:0] b_data,
  output reg [31:0] result0
);
  localparam [1:0] S1 = 2'd1; // hypervectors.tri:22
  localparam [1:0] S2 = 2'd2; // hypervectors.tri:22
  localparam [1:0] S3 = 2'd3; // hypervectors.tri:22
  reg [1:0] state;
  wire idle = state == 2'd0;
  assign busy = ~idle;
  reg [8:0] v22; // v22
  reg [31:0] v23; // v23
  reg [1:0] a_q;
  reg [1:0] b_q;

  // Data path
  wire n0 = v22 < 9'h104;
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
        v22 <= 9'd0;
        v23 <= 32'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          result0 <= v23;
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
          v22 <= (v22 + 9'd1);
          v23 <= (v23 + {31'd0, ~(a_q == b_q)});
          state <= S2;
        end
      end
      default: state <= state;
    endcase
  end

  reg [8:0] a_fill; // the element that comes next
  assign a_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      a_fill <= 9'd0;
    end else if (a_valid & a_ready) begin
      a_fill <= a_fill == 9'd259 ? 9'd0 : a_fill + 9'd1;
    end
  end

  // a: 260 words
  reg [1:0] a_mem [0:259];
  reg [8:0] a_ra;
  always @* begin
    a_ra = 9'd0;
    case (state)
      S2: a_ra = v22;
      default: ;
    endcase
  end
  reg a_we;
  reg [8:0] a_wa;
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

  reg [8:0] b_fill; // the element that comes next
  assign b_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      b_fill <= 9'd0;
    end else if (b_valid & b_ready) begin
      b_fill <= b_fill == 9'd259 ? 9'd0 : b_fill + 9'd1;
    end
  end

  // b: 260 words
  reg [1:0] b_mem [0:259];
  reg [8:0] b_ra;
  always @* begin
    b_ra = 9'd0;
    case (state)
      S2: b_ra = v22;
      default: ;
    endcase
  end
  reg b_we;
  reg [8:0] b_wa;
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
