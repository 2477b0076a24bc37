// ── ternary_linear_matvec.v
// matvec (ternary_linear.tri:4) as a sequential module, M = 9, K = 200.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). ternary_linear_matvec has the ports of ternary_linear_matvec.json.
`default_nettype none
module ternary_linear_matvec #(
  parameter W_INIT = "",
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
  input wire w_valid,
  output wire w_ready,
  input wire [1:0] w_data,
  input wire x_valid,
  output wire x_ready,
  input wire [7:0] x_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [31:0] y_out_data,
  output wire y_out_last
);
  localparam [2:0] S1 = 3'd1; // ternary_linear.tri:4
  localparam [2:0] S2 = 3'd2; // ternary_linear.tri:4
  localparam [2:0] S3 = 3'd3; // ternary_linear.tri:4
  localparam [2:0] S4 = 3'd4; // ternary_linear.tri:4
  localparam [2:0] S5 = 3'd5; // ternary_linear.tri:4
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [3:0] v24; // v24
  reg [7:0] v28; // v28
  reg [10:0] v35; // v35
  reg [31:0] v29; // v29
  reg [1:0] v53; // v53
  reg [1:0] w_q;
  reg [7:0] x_q;
  reg [31:0] y_q;

  // Data path
  wire n0 = v24 < 4'd9;
  wire n1 = v28 < 8'hc8;
  wire n2 = ~n1;
  wire [8:0] n3 = (({x_q[7], x_q} ^ {9{v53[1]}}) & {9{v53[0]}}) + {8'd0, v53[1]};
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
        v24 <= 4'd0;
        state <= S2;
      end
      S2: begin
        v35 <= (({v24[2:0], 8'd0} + {4'd0, v24, 3'd0}) - {1'd0, v24, 6'd0});
        if (n0) begin
          v28 <= 8'd0;
          v29 <= 32'd0;
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
          v24 <= (v24 + 4'd1);
          state <= S2;
        end
      end
      S4: begin
        v53 <= w_q;
        if (({~w_q[1], w_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 1'd1;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          state <= S5;
        end
      end
      S5: begin
        v28 <= (v28 + 8'd1);
        v29 <= (v29 + {{23{n3[8]}}, n3});
        state <= S3;
      end
      default: state <= state;
    endcase
  end

  reg [10:0] w_fill; // the element that comes next
  assign w_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      w_fill <= 11'd0;
    end else if (w_valid & w_ready) begin
      w_fill <= w_fill == 11'd1799 ? 11'd0 : w_fill + 11'd1;
    end
  end

  // w: 1800 words
  reg [1:0] w_mem [0:1799];
  reg [10:0] w_ra;
  always @* begin
    w_ra = 11'd0;
    case (state)
      S3: w_ra = (v35 + {3'd0, v28});
      default: ;
    endcase
  end
  reg w_we;
  reg [10:0] w_wa;
  reg [1:0] w_wd;
  always @* begin
    w_we = w_valid & w_ready;
    w_wa = w_fill;
    w_wd = w_data;
  end
  always @(posedge clk) begin
    if (w_we) w_mem[w_wa] <= w_wd;
    w_q <= w_mem[w_ra];
  end
  initial if (W_INIT != "") $readmemh(W_INIT, w_mem);

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
  reg [7:0] x_mem [0:199];
  reg [7:0] x_ra;
  always @* begin
    x_ra = 8'd0;
    case (state)
      S4: x_ra = v28;
      default: ;
    endcase
  end
  reg x_we;
  reg [7:0] x_wa;
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

  reg [3:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [3:0] y_out_next = y_out_take ? y_out_at + 4'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 4'd8;
  always @(posedge clk) begin
    if (rst) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
      y_out_at <= 4'd0;
    end else if (!idle) begin
      y_out_on <= 1'b1;
      y_out_have <= 1'b0;
      y_out_at <= 4'd0;
    end else if (start) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
    end else begin
      y_out_have <= y_out_on & ~trap & ~(y_out_take & y_out_last);
      if (y_out_take & y_out_last) y_out_on <= 1'b0;
      y_out_at <= y_out_next;
    end
  end

  // y: 9 words
  reg [31:0] y_mem [0:8];
  reg [3:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [3:0] y_wa;
  reg [31:0] y_wd;
  always @* begin
    y_we = 1'b0;
    y_wa = 4'd0;
    y_wd = 32'd0;
    case (state)
      S3: begin
        y_we = n2;
        y_wa = v24;
        y_wd = v29;
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

// ── ternary_linear_matvec_pack2.v
// matvec_pack2 (ternary_linear.tri:6) as a sequential module, M = 9, K = 200.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). ternary_linear_matvec_pack2 has the ports of ternary_linear_matvec_pack2.json.
`default_nettype none
module ternary_linear_matvec_pack2 #(
  parameter W_INIT = "",
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
  input wire w_valid,
  output wire w_ready,
  input wire [1:0] w_data,
  input wire x_valid,
  output wire x_ready,
  input wire [7:0] x_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [31:0] y_out_data,
  output wire y_out_last
);
  localparam [2:0] S1 = 3'd1; // ternary_linear.tri:6
  localparam [2:0] S2 = 3'd2; // ternary_linear.tri:7
  localparam [2:0] S3 = 3'd3; // ternary_linear.tri:7
  localparam [2:0] S4 = 3'd4; // ternary_linear.tri:7
  localparam [2:0] S5 = 3'd5; // ternary_linear.tri:7
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [3:0] v24; // v24
  reg [7:0] v28; // v28
  reg [10:0] v35; // v35
  reg [31:0] v29; // v29
  reg [1:0] v53; // v53
  reg [1:0] w_q;
  reg [7:0] x_q;
  reg [31:0] y_q;

  // Data path
  wire n0 = v24 < 4'd9;
  wire n1 = v28 < 8'hc8;
  wire n2 = ~n1;
  wire [8:0] n3 = (({x_q[7], x_q} ^ {9{v53[1]}}) & {9{v53[0]}}) + {8'd0, v53[1]};
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
        v24 <= 4'd0;
        state <= S2;
      end
      S2: begin
        v35 <= (({v24[2:0], 8'd0} + {4'd0, v24, 3'd0}) - {1'd0, v24, 6'd0});
        if (n0) begin
          v28 <= 8'd0;
          v29 <= 32'd0;
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
          v24 <= (v24 + 4'd1);
          state <= S2;
        end
      end
      S4: begin
        v53 <= w_q;
        if (({~w_q[1], w_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 1'd1;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          state <= S5;
        end
      end
      S5: begin
        v28 <= (v28 + 8'd1);
        v29 <= (v29 + {{23{n3[8]}}, n3});
        state <= S3;
      end
      default: state <= state;
    endcase
  end

  reg [10:0] w_fill; // the element that comes next
  assign w_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      w_fill <= 11'd0;
    end else if (w_valid & w_ready) begin
      w_fill <= w_fill == 11'd1799 ? 11'd0 : w_fill + 11'd1;
    end
  end

  // w: 1800 words
  reg [1:0] w_mem [0:1799];
  reg [10:0] w_ra;
  always @* begin
    w_ra = 11'd0;
    case (state)
      S3: w_ra = (v35 + {3'd0, v28});
      default: ;
    endcase
  end
  reg w_we;
  reg [10:0] w_wa;
  reg [1:0] w_wd;
  always @* begin
    w_we = w_valid & w_ready;
    w_wa = w_fill;
    w_wd = w_data;
  end
  always @(posedge clk) begin
    if (w_we) w_mem[w_wa] <= w_wd;
    w_q <= w_mem[w_ra];
  end
  initial if (W_INIT != "") $readmemh(W_INIT, w_mem);

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
  reg [7:0] x_mem [0:199];
  reg [7:0] x_ra;
  always @* begin
    x_ra = 8'd0;
    case (state)
      S4: x_ra = v28;
      default: ;
    endcase
  end
  reg x_we;
  reg [7:0] x_wa;
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

  reg [3:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [3:0] y_out_next = y_out_take ? y_out_at + 4'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 4'd8;
  always @(posedge clk) begin
    if (rst) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
      y_out_at <= 4'd0;
    end else if (!idle) begin
      y_out_on <= 1'b1;
      y_out_have <= 1'b0;
      y_out_at <= 4'd0;
    end else if (start) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
    end else begin
      y_out_have <= y_out_on & ~trap & ~(y_out_take & y_out_last);
      if (y_out_take & y_out_last) y_out_on <= 1'b0;
      y_out_at <= y_out_next;
    end
  end

  // y: 9 words
  reg [31:0] y_mem [0:8];
  reg [3:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [3:0] y_wa;
  reg [31:0] y_wd;
  always @* begin
    y_we = 1'b0;
    y_wa = 4'd0;
    y_wd = 32'd0;
    case (state)
      S3: begin
        y_we = n2;
        y_wa = v24;
        y_wd = v29;
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

// ── ternary_linear_matvec_tiled.v
// matvec_tiled (ternary_linear.tri:10) as a sequential module, M = 9, K = 200.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). ternary_linear_matvec_tiled has the ports of ternary_linear_matvec_tiled.json.
`default_nettype none
module ternary_linear_matvec_tiled #(
  parameter W_INIT = "",
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
  input wire w_valid,
  output wire w_ready,
  input wire [1:0] w_data,
  input wire x_valid,
  output wire x_ready,
  input wire [7:0] x_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [31:0] y_out_data,
  output wire y_out_last
);
  localparam [2:0] S1 = 3'd1; // ternary_linear.tri:10
  localparam [2:0] S2 = 3'd2; // ternary_linear.tri:11
  localparam [2:0] S3 = 3'd3; // ternary_linear.tri:11
  localparam [2:0] S4 = 3'd4; // ternary_linear.tri:11
  localparam [2:0] S5 = 3'd5; // ternary_linear.tri:11
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [3:0] v24; // v24
  reg [7:0] v28; // v28
  reg [10:0] v35; // v35
  reg [31:0] v29; // v29
  reg [1:0] v53; // v53
  reg [1:0] w_q;
  reg [7:0] x_q;
  reg [31:0] y_q;

  // Data path
  wire n0 = v24 < 4'd9;
  wire n1 = v28 < 8'hc8;
  wire n2 = ~n1;
  wire [8:0] n3 = (({x_q[7], x_q} ^ {9{v53[1]}}) & {9{v53[0]}}) + {8'd0, v53[1]};
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
        v24 <= 4'd0;
        state <= S2;
      end
      S2: begin
        v35 <= (({v24[2:0], 8'd0} + {4'd0, v24, 3'd0}) - {1'd0, v24, 6'd0});
        if (n0) begin
          v28 <= 8'd0;
          v29 <= 32'd0;
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
          v24 <= (v24 + 4'd1);
          state <= S2;
        end
      end
      S4: begin
        v53 <= w_q;
        if (({~w_q[1], w_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 1'd1;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          state <= S5;
        end
      end
      S5: begin
        v28 <= (v28 + 8'd1);
        v29 <= (v29 + {{23{n3[8]}}, n3});
        state <= S3;
      end
      default: state <= state;
    endcase
  end

  reg [10:0] w_fill; // the element that comes next
  assign w_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      w_fill <= 11'd0;
    end else if (w_valid & w_ready) begin
      w_fill <= w_fill == 11'd1799 ? 11'd0 : w_fill + 11'd1;
    end
  end

  // w: 1800 words
  reg [1:0] w_mem [0:1799];
  reg [10:0] w_ra;
  always @* begin
    w_ra = 11'd0;
    case (state)
      S3: w_ra = (v35 + {3'd0, v28});
      default: ;
    endcase
  end
  reg w_we;
  reg [10:0] w_wa;
  reg [1:0] w_wd;
  always @* begin
    w_we = w_valid & w_ready;
    w_wa = w_fill;
    w_wd = w_data;
  end
  always @(posedge clk) begin
    if (w_we) w_mem[w_wa] <= w_wd;
    w_q <= w_mem[w_ra];
  end
  initial if (W_INIT != "") $readmemh(W_INIT, w_mem);

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
  reg [7:0] x_mem [0:199];
  reg [7:0] x_ra;
  always @* begin
    x_ra = 8'd0;
    case (state)
      S4: x_ra = v28;
      default: ;
    endcase
  end
  reg x_we;
  reg [7:0] x_wa;
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

  reg [3:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [3:0] y_out_next = y_out_take ? y_out_at + 4'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 4'd8;
  always @(posedge clk) begin
    if (rst) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
      y_out_at <= 4'd0;
    end else if (!idle) begin
      y_out_on <= 1'b1;
      y_out_have <= 1'b0;
      y_out_at <= 4'd0;
    end else if (start) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
    end else begin
      y_out_have <= y_out_on & ~trap & ~(y_out_take & y_out_last);
      if (y_out_take & y_out_last) y_out_on <= 1'b0;
      y_out_at <= y_out_next;
    end
  end

  // y: 9 words
  reg [31:0] y_mem [0:8];
  reg [3:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [3:0] y_wa;
  reg [31:0] y_wd;
  always @* begin
    y_we = 1'b0;
    y_wa = 4'd0;
    y_wd = 32'd0;
    case (state)
      S3: begin
        y_we = n2;
        y_wa = v24;
        y_wd = v29;
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

// ── ternary_linear_matvec_pack5.v
// matvec_pack5 (ternary_linear.tri:14) as a sequential module, M = 9, K = 200.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). ternary_linear_matvec_pack5 has the ports of ternary_linear_matvec_pack5.json.
`default_nettype none
module ternary_linear_matvec_pack5 #(
  parameter W_INIT = "",
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
  input wire w_valid,
  output wire w_ready,
  input wire [1:0] w_data,
  input wire x_valid,
  output wire x_ready,
  input wire [7:0] x_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [31:0] y_out_data,
  output wire y_out_last
);
  localparam [2:0] S1 = 3'd1; // ternary_linear.tri:14
  localparam [2:0] S2 = 3'd2; // ternary_linear.tri:15
  localparam [2:0] S3 = 3'd3; // ternary_linear.tri:15
  localparam [2:0] S4 = 3'd4; // ternary_linear.tri:15
  localparam [2:0] S5 = 3'd5; // ternary_linear.tri:15
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [3:0] v24; // v24
  reg [7:0] v28; // v28
  reg [10:0] v35; // v35
  reg [31:0] v29; // v29
  reg [1:0] v53; // v53
  reg [1:0] w_q;
  reg [7:0] x_q;
  reg [31:0] y_q;

  // Data path
  wire n0 = v24 < 4'd9;
  wire n1 = v28 < 8'hc8;
  wire n2 = ~n1;
  wire [8:0] n3 = (({x_q[7], x_q} ^ {9{v53[1]}}) & {9{v53[0]}}) + {8'd0, v53[1]};
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
        v24 <= 4'd0;
        state <= S2;
      end
      S2: begin
        v35 <= (({v24[2:0], 8'd0} + {4'd0, v24, 3'd0}) - {1'd0, v24, 6'd0});
        if (n0) begin
          v28 <= 8'd0;
          v29 <= 32'd0;
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
          v24 <= (v24 + 4'd1);
          state <= S2;
        end
      end
      S4: begin
        v53 <= w_q;
        if (({~w_q[1], w_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 1'd1;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          state <= S5;
        end
      end
      S5: begin
        v28 <= (v28 + 8'd1);
        v29 <= (v29 + {{23{n3[8]}}, n3});
        state <= S3;
      end
      default: state <= state;
    endcase
  end

  reg [10:0] w_fill; // the element that comes next
  assign w_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      w_fill <= 11'd0;
    end else if (w_valid & w_ready) begin
      w_fill <= w_fill == 11'd1799 ? 11'd0 : w_fill + 11'd1;
    end
  end

  // w: 1800 words
  reg [1:0] w_mem [0:1799];
  reg [10:0] w_ra;
  always @* begin
    w_ra = 11'd0;
    case (state)
      S3: w_ra = (v35 + {3'd0, v28});
      default: ;
    endcase
  end
  reg w_we;
  reg [10:0] w_wa;
  reg [1:0] w_wd;
  always @* begin
    w_we = w_valid & w_ready;
    w_wa = w_fill;
    w_wd = w_data;
  end
  always @(posedge clk) begin
    if (w_we) w_mem[w_wa] <= w_wd;
    w_q <= w_mem[w_ra];
  end
  initial if (W_INIT != "") $readmemh(W_INIT, w_mem);

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
  reg [7:0] x_mem [0:199];
  reg [7:0] x_ra;
  always @* begin
    x_ra = 8'd0;
    case (state)
      S4: x_ra = v28;
      default: ;
    endcase
  end
  reg x_we;
  reg [7:0] x_wa;
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

  reg [3:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [3:0] y_out_next = y_out_take ? y_out_at + 4'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 4'd8;
  always @(posedge clk) begin
    if (rst) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
      y_out_at <= 4'd0;
    end else if (!idle) begin
      y_out_on <= 1'b1;
      y_out_have <= 1'b0;
      y_out_at <= 4'd0;
    end else if (start) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
    end else begin
      y_out_have <= y_out_on & ~trap & ~(y_out_take & y_out_last);
      if (y_out_take & y_out_last) y_out_on <= 1'b0;
      y_out_at <= y_out_next;
    end
  end

  // y: 9 words
  reg [31:0] y_mem [0:8];
  reg [3:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [3:0] y_wa;
  reg [31:0] y_wd;
  always @* begin
    y_we = 1'b0;
    y_wa = 4'd0;
    y_wd = 32'd0;
    case (state)
      S3: begin
        y_we = n2;
        y_wa = v24;
        y_wd = v29;
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

// ── ternary_linear_matvec_i8.v
// matvec_i8 (ternary_linear.tri:18) as a sequential module, M = 9, K = 200.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). ternary_linear_matvec_i8 has the ports of ternary_linear_matvec_i8.json.
`default_nettype none
module ternary_linear_matvec_i8 #(
  parameter W_INIT = "",
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
  input wire w_valid,
  output wire w_ready,
  input wire [1:0] w_data,
  input wire x_valid,
  output wire x_ready,
  input wire [7:0] x_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [31:0] y_out_data,
  output wire y_out_last
);
  localparam [2:0] S1 = 3'd1; // ternary_linear.tri:18
  localparam [2:0] S2 = 3'd2; // ternary_linear.tri:19
  localparam [2:0] S3 = 3'd3; // ternary_linear.tri:19
  localparam [2:0] S4 = 3'd4; // ternary_linear.tri:19
  localparam [2:0] S5 = 3'd5; // ternary_linear.tri:19
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [3:0] v18; // v18
  reg [7:0] v22; // v22
  reg [10:0] v29; // v29
  reg [31:0] v23; // v23
  reg [1:0] v44; // v44
  reg [1:0] w_q;
  reg [7:0] x_q;
  reg [31:0] y_q;

  // Data path
  wire n0 = v18 < 4'd9;
  wire n1 = v22 < 8'hc8;
  wire n2 = ~n1;
  wire [8:0] n3 = (({x_q[7], x_q} ^ {9{v44[1]}}) & {9{v44[0]}}) + {8'd0, v44[1]};
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
        v18 <= 4'd0;
        state <= S2;
      end
      S2: begin
        v29 <= (({v18[2:0], 8'd0} + {4'd0, v18, 3'd0}) - {1'd0, v18, 6'd0});
        if (n0) begin
          v22 <= 8'd0;
          v23 <= 32'd0;
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
          v18 <= (v18 + 4'd1);
          state <= S2;
        end
      end
      S4: begin
        v44 <= w_q;
        if (({~w_q[1], w_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 1'd1;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          state <= S5;
        end
      end
      S5: begin
        v22 <= (v22 + 8'd1);
        v23 <= (v23 + {{23{n3[8]}}, n3});
        state <= S3;
      end
      default: state <= state;
    endcase
  end

  reg [10:0] w_fill; // the element that comes next
  assign w_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      w_fill <= 11'd0;
    end else if (w_valid & w_ready) begin
      w_fill <= w_fill == 11'd1799 ? 11'd0 : w_fill + 11'd1;
    end
  end

  // w: 1800 words
  reg [1:0] w_mem [0:1799];
  reg [10:0] w_ra;
  always @* begin
    w_ra = 11'd0;
    case (state)
      S3: w_ra = (v29 + {3'd0, v22});
      default: ;
    endcase
  end
  reg w_we;
  reg [10:0] w_wa;
  reg [1:0] w_wd;
  always @* begin
    w_we = w_valid & w_ready;
    w_wa = w_fill;
    w_wd = w_data;
  end
  always @(posedge clk) begin
    if (w_we) w_mem[w_wa] <= w_wd;
    w_q <= w_mem[w_ra];
  end
  initial if (W_INIT != "") $readmemh(W_INIT, w_mem);

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
  reg [7:0] x_mem [0:199];
  reg [7:0] x_ra;
  always @* begin
    x_ra = 8'd0;
    case (state)
      S4: x_ra = v22;
      default: ;
    endcase
  end
  reg x_we;
  reg [7:0] x_wa;
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

  reg [3:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [3:0] y_out_next = y_out_take ? y_out_at + 4'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 4'd8;
  always @(posedge clk) begin
    if (rst) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
      y_out_at <= 4'd0;
    end else if (!idle) begin
      y_out_on <= 1'b1;
      y_out_have <= 1'b0;
      y_out_at <= 4'd0;
    end else if (start) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
    end else begin
      y_out_have <= y_out_on & ~trap & ~(y_out_take & y_out_last);
      if (y_out_take & y_out_last) y_out_on <= 1'b0;
      y_out_at <= y_out_next;
    end
  end

  // y: 9 words
  reg [31:0] y_mem [0:8];
  reg [3:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [3:0] y_wa;
  reg [31:0] y_wd;
  always @* begin
    y_we = 1'b0;
    y_wa = 4'd0;
    y_wd = 32'd0;
    case (state)
      S3: begin
        y_we = n2;
        y_wa = v18;
        y_wd = v23;
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

// ── ternary_linear_matmul.v
// matmul (ternary_linear.tri:22) as a sequential module, M = 9, K = 200, B = 3.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). ternary_linear_matmul has the ports of ternary_linear_matmul.json.
`default_nettype none
module ternary_linear_matmul #(
  parameter W_INIT = "",
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
  input wire w_valid,
  output wire w_ready,
  input wire [1:0] w_data,
  input wire x_valid,
  output wire x_ready,
  input wire [7:0] x_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [31:0] y_out_data,
  output wire y_out_last
);
  localparam [2:0] S1 = 3'd1; // ternary_linear.tri:22
  localparam [2:0] S2 = 3'd2; // ternary_linear.tri:23
  localparam [2:0] S3 = 3'd3; // ternary_linear.tri:23
  localparam [2:0] S4 = 3'd4; // ternary_linear.tri:23
  localparam [2:0] S5 = 3'd5; // ternary_linear.tri:23
  localparam [2:0] S6 = 3'd6; // ternary_linear.tri:23
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [1:0] v30; // v30
  reg [3:0] v33; // v33
  reg [7:0] v37; // v37
  reg [10:0] v44; // v44
  reg [4:0] v60; // v60
  reg [31:0] v38; // v38
  reg [9:0] v50; // v50
  reg [1:0] v70; // v70
  reg [1:0] w_q;
  reg [7:0] x_q;
  reg [31:0] y_q;

  // Data path
  wire n0 = v30 < 2'd3;
  wire n1 = v33 < 4'd9;
  wire n2 = v37 < 8'hc8;
  wire n3 = ~n2;
  wire [8:0] n4 = (({x_q[7], x_q} ^ {9{v70[1]}}) & {9{v70[0]}}) + {8'd0, v70[1]};
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
        v30 <= 2'd0;
        state <= S2;
      end
      S2: begin
        v50 <= (({v30, 8'd0} + {5'd0, v30, 3'd0}) - {2'd0, v30, 6'd0});
        v60 <= ({v30, 3'd0} + {3'd0, v30});
        if (n0) begin
          v33 <= 4'd0;
          state <= S3;
        end else begin
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        v44 <= (({v33[2:0], 8'd0} + {4'd0, v33, 3'd0}) - {1'd0, v33, 6'd0});
        if (n1) begin
          v37 <= 8'd0;
          v38 <= 32'd0;
          state <= S4;
        end else begin
          v30 <= (v30 + 2'd1);
          state <= S2;
        end
      end
      S4: begin
        if (n2) begin
          state <= S5;
        end else begin
          v33 <= (v33 + 4'd1);
          state <= S3;
        end
      end
      S5: begin
        v70 <= w_q;
        if (({~w_q[1], w_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 1'd1;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          state <= S6;
        end
      end
      S6: begin
        v37 <= (v37 + 8'd1);
        v38 <= (v38 + {{23{n4[8]}}, n4});
        state <= S4;
      end
      default: state <= state;
    endcase
  end

  reg [10:0] w_fill; // the element that comes next
  assign w_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      w_fill <= 11'd0;
    end else if (w_valid & w_ready) begin
      w_fill <= w_fill == 11'd1799 ? 11'd0 : w_fill + 11'd1;
    end
  end

  // w: 1800 words
  reg [1:0] w_mem [0:1799];
  reg [10:0] w_ra;
  always @* begin
    w_ra = 11'd0;
    case (state)
      S4: w_ra = (v44 + {3'd0, v37});
      default: ;
    endcase
  end
  reg w_we;
  reg [10:0] w_wa;
  reg [1:0] w_wd;
  always @* begin
    w_we = w_valid & w_ready;
    w_wa = w_fill;
    w_wd = w_data;
  end
  always @(posedge clk) begin
    if (w_we) w_mem[w_wa] <= w_wd;
    w_q <= w_mem[w_ra];
  end
  initial if (W_INIT != "") $readmemh(W_INIT, w_mem);

  reg [9:0] x_fill; // the element that comes next
  assign x_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      x_fill <= 10'd0;
    end else if (x_valid & x_ready) begin
      x_fill <= x_fill == 10'd599 ? 10'd0 : x_fill + 10'd1;
    end
  end

  // x: 600 words
  reg [7:0] x_mem [0:599];
  reg [9:0] x_ra;
  always @* begin
    x_ra = 10'd0;
    case (state)
      S5: x_ra = (v50 + {2'd0, v37});
      default: ;
    endcase
  end
  reg x_we;
  reg [9:0] x_wa;
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

  reg [4:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [4:0] y_out_next = y_out_take ? y_out_at + 5'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 5'd26;
  always @(posedge clk) begin
    if (rst) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
      y_out_at <= 5'd0;
    end else if (!idle) begin
      y_out_on <= 1'b1;
      y_out_have <= 1'b0;
      y_out_at <= 5'd0;
    end else if (start) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
    end else begin
      y_out_have <= y_out_on & ~trap & ~(y_out_take & y_out_last);
      if (y_out_take & y_out_last) y_out_on <= 1'b0;
      y_out_at <= y_out_next;
    end
  end

  // y: 27 words
  reg [31:0] y_mem [0:26];
  reg [4:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [4:0] y_wa;
  reg [31:0] y_wd;
  always @* begin
    y_we = 1'b0;
    y_wa = 5'd0;
    y_wd = 32'd0;
    case (state)
      S4: begin
        y_we = n3;
        y_wa = (v60 + {1'd0, v33});
        y_wd = v38;
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

// ── ternary_linear_matvec_wide.v
// matvec_wide (ternary_linear.tri:27) as a sequential module, M = 9, K = 200.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). ternary_linear_matvec_wide has the ports of ternary_linear_matvec_wide.json.
`default_nettype none
module ternary_linear_matvec_wide #(
  parameter W_INIT = "",
  parameter U_INIT = "",
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
  input wire w_valid,
  output wire w_ready,
  input wire [1:0] w_data,
  input wire u_valid,
  output wire u_ready,
  input wire [7:0] u_data,
  input wire v_valid,
  output wire v_ready,
  input wire [15:0] v_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [31:0] y_out_data,
  output wire y_out_last,
  output wire z_out_valid,
  input wire z_out_ready,
  output wire [31:0] z_out_data,
  output wire z_out_last
);
  localparam [3:0] S1 = 4'd1; // ternary_linear.tri:27
  localparam [3:0] S2 = 4'd2; // ternary_linear.tri:28
  localparam [3:0] S3 = 4'd3; // ternary_linear.tri:28
  localparam [3:0] S4 = 4'd4; // ternary_linear.tri:28
  localparam [3:0] S5 = 4'd5; // ternary_linear.tri:28
  localparam [3:0] S6 = 4'd6; // ternary_linear.tri:29
  localparam [3:0] S7 = 4'd7; // ternary_linear.tri:29
  localparam [3:0] S8 = 4'd8; // ternary_linear.tri:29
  localparam [3:0] S9 = 4'd9; // ternary_linear.tri:29
  localparam [3:0] S10 = 4'd10; // ternary_linear.tri:29
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [3:0] v34; // v34
  reg [7:0] v38; // v38
  reg [10:0] v45; // v45
  reg [31:0] v39; // v39
  reg [3:0] v59; // v59
  reg [7:0] v63; // v63
  reg [10:0] v70; // v70
  reg [31:0] v64; // v64
  reg [1:0] v90; // v90
  reg [16:0] v77; // v77
  reg [1:0] v92; // v92
  reg [1:0] w_q;
  reg [7:0] u_q;
  reg [15:0] v_q;
  reg [31:0] y_q;
  reg [31:0] z_q;

  // Data path
  wire n0 = v34 < 4'd9;
  wire n1 = v38 < 8'hc8;
  wire n2 = ~n1;
  wire n3 = {~w_q[1], w_q[0]} == 2'd0;
  wire [8:0] n4 = (({1'd0, u_q} ^ {9{v90[1]}}) & {9{v90[0]}}) + {8'd0, v90[1]};
  wire n5 = v59 < 4'd9;
  wire n6 = v63 < 8'hc8;
  wire n7 = ~n6;
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
        v34 <= 4'd0;
        state <= S2;
      end
      S2: begin
        v45 <= (({v34[2:0], 8'd0} + {4'd0, v34, 3'd0}) - {1'd0, v34, 6'd0});
        if (n0) begin
          v38 <= 8'd0;
          v39 <= 32'd0;
          state <= S3;
        end else begin
          v59 <= 4'd0;
          state <= S6;
        end
      end
      S3: begin
        if (n1) begin
          state <= S4;
        end else begin
          v34 <= (v34 + 4'd1);
          state <= S2;
        end
      end
      S4: begin
        v90 <= w_q;
        if (n3) begin
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
        v38 <= (v38 + 8'd1);
        v39 <= (v39 + {{23{n4[8]}}, n4});
        state <= S3;
      end
      S6: begin
        v70 <= (({v59[2:0], 8'd0} + {4'd0, v59, 3'd0}) - {1'd0, v59, 6'd0});
        if (n5) begin
          v63 <= 8'd0;
          v64 <= 32'd0;
          state <= S7;
        end else begin
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S7: begin
        if (n6) begin
          state <= S8;
        end else begin
          v59 <= (v59 + 4'd1);
          state <= S6;
        end
      end
      S8: begin
        v92 <= w_q;
        if (n3) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd2;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          state <= S9;
        end
      end
      S9: begin
        v77 <= ((({v_q[15], v_q} ^ {17{v92[1]}}) & {17{v92[0]}}) + {16'd0, v92[1]});
        state <= S10;
      end
      S10: begin
        v63 <= (v63 + 8'd1);
        v64 <= (v64 + {{15{v77[16]}}, v77});
        state <= S7;
      end
      default: state <= state;
    endcase
  end

  reg [10:0] w_fill; // the element that comes next
  assign w_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      w_fill <= 11'd0;
    end else if (w_valid & w_ready) begin
      w_fill <= w_fill == 11'd1799 ? 11'd0 : w_fill + 11'd1;
    end
  end

  // w: 1800 words
  reg [1:0] w_mem [0:1799];
  reg [10:0] w_ra;
  always @* begin
    w_ra = 11'd0;
    case (state)
      S3: w_ra = (v45 + {3'd0, v38});
      S7: w_ra = (v70 + {3'd0, v63});
      default: ;
    endcase
  end
  reg w_we;
  reg [10:0] w_wa;
  reg [1:0] w_wd;
  always @* begin
    w_we = w_valid & w_ready;
    w_wa = w_fill;
    w_wd = w_data;
  end
  always @(posedge clk) begin
    if (w_we) w_mem[w_wa] <= w_wd;
    w_q <= w_mem[w_ra];
  end
  initial if (W_INIT != "") $readmemh(W_INIT, w_mem);

  reg [7:0] u_fill; // the element that comes next
  assign u_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      u_fill <= 8'd0;
    end else if (u_valid & u_ready) begin
      u_fill <= u_fill == 8'd199 ? 8'd0 : u_fill + 8'd1;
    end
  end

  // u: 200 words
  reg [7:0] u_mem [0:199];
  reg [7:0] u_ra;
  always @* begin
    u_ra = 8'd0;
    case (state)
      S4: u_ra = v38;
      default: ;
    endcase
  end
  reg u_we;
  reg [7:0] u_wa;
  reg [7:0] u_wd;
  always @* begin
    u_we = u_valid & u_ready;
    u_wa = u_fill;
    u_wd = u_data;
  end
  always @(posedge clk) begin
    if (u_we) u_mem[u_wa] <= u_wd;
    u_q <= u_mem[u_ra];
  end
  initial if (U_INIT != "") $readmemh(U_INIT, u_mem);

  reg [7:0] v_fill; // the element that comes next
  assign v_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      v_fill <= 8'd0;
    end else if (v_valid & v_ready) begin
      v_fill <= v_fill == 8'd199 ? 8'd0 : v_fill + 8'd1;
    end
  end

  // v: 200 words
  reg [15:0] v_mem [0:199];
  reg [7:0] v_ra;
  always @* begin
    v_ra = 8'd0;
    case (state)
      S8: v_ra = v63;
      default: ;
    endcase
  end
  reg v_we;
  reg [7:0] v_wa;
  reg [15:0] v_wd;
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

  reg [3:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [3:0] y_out_next = y_out_take ? y_out_at + 4'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 4'd8;
  always @(posedge clk) begin
    if (rst) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
      y_out_at <= 4'd0;
    end else if (!idle) begin
      y_out_on <= 1'b1;
      y_out_have <= 1'b0;
      y_out_at <= 4'd0;
    end else if (start) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
    end else begin
      y_out_have <= y_out_on & ~trap & ~(y_out_take & y_out_last);
      if (y_out_take & y_out_last) y_out_on <= 1'b0;
      y_out_at <= y_out_next;
    end
  end

  // y: 9 words
  reg [31:0] y_mem [0:8];
  reg [3:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [3:0] y_wa;
  reg [31:0] y_wd;
  always @* begin
    y_we = 1'b0;
    y_wa = 4'd0;
    y_wd = 32'd0;
    case (state)
      S3: begin
        y_we = n2;
        y_wa = v34;
        y_wd = v39;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (y_we) y_mem[y_wa] <= y_wd;
    y_q <= y_mem[y_ra];
  end

  reg [3:0] z_out_at;
  reg z_out_on, z_out_have;
  wire z_out_take = z_out_valid & z_out_ready;
  wire [3:0] z_out_next = z_out_take ? z_out_at + 4'd1 : z_out_at;
  assign z_out_valid = z_out_have & idle;
  assign z_out_data = z_q;
  assign z_out_last = z_out_at == 4'd8;
  always @(posedge clk) begin
    if (rst) begin
      z_out_on <= 1'b0;
      z_out_have <= 1'b0;
      z_out_at <= 4'd0;
    end else if (!idle) begin
      z_out_on <= 1'b1;
      z_out_have <= 1'b0;
      z_out_at <= 4'd0;
    end else if (start) begin
      z_out_on <= 1'b0;
      z_out_have <= 1'b0;
    end else begin
      z_out_have <= z_out_on & ~trap & ~(z_out_take & z_out_last);
      if (z_out_take & z_out_last) z_out_on <= 1'b0;
      z_out_at <= z_out_next;
    end
  end

  // z: 9 words
  reg [31:0] z_mem [0:8];
  reg [3:0] z_ra;
  always @* begin
    z_ra = z_out_next;
  end
  reg z_we;
  reg [3:0] z_wa;
  reg [31:0] z_wd;
  always @* begin
    z_we = 1'b0;
    z_wa = 4'd0;
    z_wd = 32'd0;
    case (state)
      S7: begin
        z_we = n7;
        z_wa = v59;
        z_wd = v64;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (z_we) z_mem[z_wa] <= z_wd;
    z_q <= z_mem[z_ra];
  end
endmodule
`default_nettype wire
