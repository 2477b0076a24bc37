// verilog: kernel to_bytes: it computes with floating-point numbers, which the Verilog target does not
// verilog: kernel absmean: it computes with floating-point numbers, which the Verilog target does not
// verilog: kernel rescale: it computes with floating-point numbers, which the Verilog target does not
// verilog: kernel row_means: it computes with floating-point numbers, which the Verilog target does not
// verilog: kernel from_trits: it computes with floating-point numbers, which the Verilog target does not
// thresholds (quantisers.tri:28) as a sequential module, N = 100.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). quantisers has the ports of quantisers.json.
`default_nettype none
module quantisers #(
  parameter X_INIT = "",
  parameter T_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg [1:0] trap_site,
  input wire [15:0] low,
  input wire [15:0] high,
  input wire x_valid,
  output wire x_ready,
  input wire [15:0] x_data,
  input wire t_valid,
  output wire t_ready,
  input wire [1:0] t_data,
  output wire t_out_valid,
  input wire t_out_ready,
  output wire [1:0] t_out_data,
  output wire t_out_last,
  output reg [31:0] result0
);
  localparam [2:0] S1 = 3'd1; // quantisers.tri:28
  localparam [2:0] S2 = 3'd2; // quantisers.tri:29
  localparam [2:0] S3 = 3'd3; // quantisers.tri:29
  localparam [2:0] S4 = 3'd4; // quantisers.tri:30
  localparam [2:0] S5 = 3'd5; // quantisers.tri:30
  localparam [2:0] S6 = 3'd6; // quantisers.tri:30
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [6:0] v22; // v22
  reg [15:0] low_r; // low
  reg [15:0] high_r; // high
  reg [6:0] v37; // v37
  reg [31:0] v38; // v38
  reg [1:0] v50; // v50
  reg [15:0] x_q;
  reg [1:0] t_q;

  // Data path
  wire n0 = v22 < 7'h64;
  wire [15:0] n1 = {~x_q[15], x_q[14:0]};
  wire n2 = {~high_r[15], high_r[14:0]} < n1;
  wire n3 = n1 < {~low_r[15], low_r[14:0]};
  wire n4 = v37 < 7'h64;
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
        low_r <= low;
        high_r <= high;
        if (!fault) state <= S1;
      end
      S1: begin
        v22 <= 7'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          v37 <= 7'd0;
          v38 <= 32'd0;
          state <= S4;
        end
      end
      S3: begin
        v22 <= (v22 + 7'd1);
        state <= S2;
      end
      S4: begin
        if (n4) begin
          state <= S5;
        end else begin
          result0 <= v38;
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S5: begin
        v50 <= ({1'd0, n2} - {1'd0, n3});
        state <= S6;
      end
      S6: begin
        v37 <= (v37 + 7'd1);
        v38 <= (v38 + {{30{v50[1]}}, v50});
        state <= S4;
      end
      default: state <= state;
    endcase
  end

  reg [6:0] x_fill; // the element that comes next
  assign x_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      x_fill <= 7'd0;
    end else if (x_valid & x_ready) begin
      x_fill <= x_fill == 7'd99 ? 7'd0 : x_fill + 7'd1;
    end
  end

  // x: 100 words
  reg [15:0] x_mem [0:99];
  reg [6:0] x_ra;
  always @* begin
    x_ra = 7'd0;
    case (state)
      S2: x_ra = v22;
      S4: x_ra = v37;
      default: ;
    endcase
  end
  reg x_we;
  reg [6:0] x_wa;
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

  reg [6:0] t_fill; // the element that comes next
  assign t_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      t_fill <= 7'd0;
    end else if (t_valid & t_ready) begin
      t_fill <= t_fill == 7'd99 ? 7'd0 : t_fill + 7'd1;
    end
  end

  reg [6:0] t_out_at;
  reg t_out_on, t_out_have;
  wire t_out_take = t_out_valid & t_out_ready;
  wire [6:0] t_out_next = t_out_take ? t_out_at + 7'd1 : t_out_at;
  assign t_out_valid = t_out_have & idle;
  assign t_out_data = t_q;
  assign t_out_last = t_out_at == 7'd99;
  always @(posedge clk) begin
    if (rst) begin
      t_out_on <= 1'b0;
      t_out_have <= 1'b0;
      t_out_at <= 7'd0;
    end else if (!idle) begin
      t_out_on <= 1'b1;
      t_out_have <= 1'b0;
      t_out_at <= 7'd0;
    end else if (start) begin
      t_out_on <= 1'b0;
      t_out_have <= 1'b0;
    end else begin
      t_out_have <= t_out_on & ~trap & ~(t_out_take & t_out_last);
      if (t_out_take & t_out_last) t_out_on <= 1'b0;
      t_out_at <= t_out_next;
    end
  end

  // t: 100 words
  reg [1:0] t_mem [0:99];
  reg [6:0] t_ra;
  always @* begin
    t_ra = t_out_next;
  end
  reg t_we;
  reg [6:0] t_wa;
  reg [1:0] t_wd;
  always @* begin
    t_we = t_valid & t_ready;
    t_wa = t_fill;
    t_wd = t_data;
    case (state)
      S3: begin
        t_we = 1'd1;
        t_wa = v22;
        t_wd = (n2 ? 2'd1 : {2{n3}});
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (t_we) t_mem[t_wa] <= t_wd;
    t_q <= t_mem[t_ra];
  end
  initial if (T_INIT != "") $readmemh(T_INIT, t_mem);
endmodule
`default_nettype wire
