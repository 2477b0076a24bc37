// ── indexing_transpose.v
// transpose (indexing.tri:4) as a sequential module, M = 6, N = 21.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). indexing_transpose has the ports of indexing_transpose.json.
`default_nettype none
module indexing_transpose #(
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
  input wire [15:0] x_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [15:0] y_out_data,
  output wire y_out_last
);
  localparam [2:0] S1 = 3'd1; // indexing.tri:4
  localparam [2:0] S2 = 3'd2; // indexing.tri:4
  localparam [2:0] S3 = 3'd3; // indexing.tri:4
  localparam [2:0] S4 = 3'd4; // indexing.tri:4
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [4:0] v19; // v19
  reg [2:0] v22; // v22
  reg [7:0] v33; // v33
  reg [6:0] v32; // v32
  reg [15:0] x_q;
  reg [15:0] y_q;

  // Data path
  wire n0 = v19 < 5'h15;
  wire n1 = v22 < 3'd6;
  wire [6:0] n2 = ({v22, 4'd0} + {2'd0, ({v22, 2'd0} + {2'd0, v22})}) + {2'd0, v19};
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
        v19 <= 5'd0;
        state <= S2;
      end
      S2: begin
        v32 <= ({v19[3:0], 3'd0} - {1'd0, v19, 1'd0});
        if (n0) begin
          v22 <= 3'd0;
          state <= S3;
        end else begin
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        v33 <= ({1'd0, v32} + {5'd0, v22});
        if (n1) begin
          state <= S4;
        end else begin
          v19 <= (v19 + 5'd1);
          state <= S2;
        end
      end
      S4: begin
        v22 <= (v22 + 3'd1);
        state <= S3;
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
      x_fill <= x_fill == 7'd125 ? 7'd0 : x_fill + 7'd1;
    end
  end

  // x: 126 words
  reg [15:0] x_mem [0:125];
  reg [6:0] x_ra;
  always @* begin
    x_ra = 7'd0;
    case (state)
      S3: x_ra = n2;
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

  reg [6:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [6:0] y_out_next = y_out_take ? y_out_at + 7'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 7'd125;
  always @(posedge clk) begin
    if (rst) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
      y_out_at <= 7'd0;
    end else if (!idle) begin
      y_out_on <= 1'b1;
      y_out_have <= 1'b0;
      y_out_at <= 7'd0;
    end else if (start) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
    end else begin
      y_out_have <= y_out_on & ~trap & ~(y_out_take & y_out_last);
      if (y_out_take & y_out_last) y_out_on <= 1'b0;
      y_out_at <= y_out_next;
    end
  end

  // y: 126 words
  reg [15:0] y_mem [0:125];
  reg [6:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [6:0] y_wa;
  reg [15:0] y_wd;
  always @* begin
    y_we = 1'b0;
    y_wa = 7'd0;
    y_wd = 16'd0;
    case (state)
      S4: begin
        y_we = 1'd1;
        y_wa = v33[6:0];
        y_wd = x_q;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (y_we) y_mem[y_wa] <= y_wd;
    y_q <= y_mem[y_ra];
  end
  // What no one needs.
  wire unused = &{1'b0, v33};
endmodule
`default_nettype wire

// ── indexing_transpose_trits.v
// transpose_trits (indexing.tri:6) as a sequential module, M = 6, N = 21.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). indexing_transpose_trits has the ports of indexing_transpose_trits.json.
`default_nettype none
module indexing_transpose_trits #(
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
  input wire [1:0] x_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [1:0] y_out_data,
  output wire y_out_last
);
  localparam [2:0] S1 = 3'd1; // indexing.tri:6
  localparam [2:0] S2 = 3'd2; // indexing.tri:6
  localparam [2:0] S3 = 3'd3; // indexing.tri:6
  localparam [2:0] S4 = 3'd4; // indexing.tri:6
  localparam [2:0] S5 = 3'd5; // indexing.tri:6
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [6:0] y_zero_2; // clears the memory
  reg [4:0] v27; // v27
  reg [2:0] v30; // v30
  reg [7:0] v41; // v41
  reg [6:0] v40; // v40
  reg [1:0] x_q;
  reg [1:0] y_q;

  // Data path
  wire n0 = y_zero_2 == 7'h7d;
  wire n1 = v27 < 5'h15;
  wire n2 = v30 < 3'd6;
  wire [6:0] n3 = ({v30, 4'd0} + {2'd0, ({v30, 2'd0} + {2'd0, v30})}) + {2'd0, v27};
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
        y_zero_2 <= 7'd0;
        state <= S2;
      end
      S2: begin
        if (~n0) begin
          y_zero_2 <= (y_zero_2 + 7'd1);
        end else begin
          v27 <= 5'd0;
          state <= S3;
        end
      end
      S3: begin
        v40 <= ({v27[3:0], 3'd0} - {1'd0, v27, 1'd0});
        if (n1) begin
          v30 <= 3'd0;
          state <= S4;
        end else begin
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S4: begin
        v41 <= ({1'd0, v40} + {5'd0, v30});
        if (n2) begin
          state <= S5;
        end else begin
          v27 <= (v27 + 5'd1);
          state <= S3;
        end
      end
      S5: begin
        if (({~x_q[1], x_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 1'd1;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          v30 <= (v30 + 3'd1);
          state <= S4;
        end
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
      x_fill <= x_fill == 7'd125 ? 7'd0 : x_fill + 7'd1;
    end
  end

  // x: 126 words
  reg [1:0] x_mem [0:125];
  reg [6:0] x_ra;
  always @* begin
    x_ra = 7'd0;
    case (state)
      S4: x_ra = n3;
      default: ;
    endcase
  end
  reg x_we;
  reg [6:0] x_wa;
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

  reg [6:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [6:0] y_out_next = y_out_take ? y_out_at + 7'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 7'd125;
  always @(posedge clk) begin
    if (rst) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
      y_out_at <= 7'd0;
    end else if (!idle) begin
      y_out_on <= 1'b1;
      y_out_have <= 1'b0;
      y_out_at <= 7'd0;
    end else if (start) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
    end else begin
      y_out_have <= y_out_on & ~trap & ~(y_out_take & y_out_last);
      if (y_out_take & y_out_last) y_out_on <= 1'b0;
      y_out_at <= y_out_next;
    end
  end

  // y: 126 words
  reg [1:0] y_mem [0:125];
  reg [6:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [6:0] y_wa;
  reg [1:0] y_wd;
  always @* begin
    y_we = 1'b0;
    y_wa = 7'd0;
    y_wd = 2'd0;
    case (state)
      S2: begin
        y_we = 1'd1;
        y_wa = y_zero_2;
        y_wd = 2'd0;
      end
      S5: begin
        y_we = 1'd1;
        y_wa = v41[6:0];
        y_wd = x_q;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (y_we) y_mem[y_wa] <= y_wd;
    y_q <= y_mem[y_ra];
  end
  // What no one needs.
  wire unused = &{1'b0, v41};
endmodule
`default_nettype wire

// ── indexing_gather.v
// gather (indexing.tri:8) as a sequential module, N = 21, K = 8.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). indexing_gather has the ports of indexing_gather.json.
`default_nettype none
module indexing_gather #(
  parameter X_INIT = "",
  parameter AT_INIT = ""
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
  input wire at_valid,
  output wire at_ready,
  input wire [31:0] at_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [31:0] y_out_data,
  output wire y_out_last
);
  localparam [2:0] S1 = 3'd1; // indexing.tri:8
  localparam [2:0] S2 = 3'd2; // indexing.tri:8
  localparam [2:0] S3 = 3'd3; // indexing.tri:8
  localparam [2:0] S4 = 3'd4; // indexing.tri:8
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [3:0] v20; // v20
  reg [31:0] x_q;
  reg [31:0] at_q;
  reg [31:0] y_q;

  // Data path
  wire n0 = v20 < 4'd8;
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
        v20 <= 4'd0;
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
        if (~(at_q < 32'h15)) begin
          trap <= 1'b1;
          trap_code <= 4'd2; // bounds
          trap_site <= 1'd1;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          state <= S4;
        end
      end
      S4: begin
        v20 <= (v20 + 4'd1);
        state <= S2;
      end
      default: state <= state;
    endcase
  end

  reg [4:0] x_fill; // the element that comes next
  assign x_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      x_fill <= 5'd0;
    end else if (x_valid & x_ready) begin
      x_fill <= x_fill == 5'd20 ? 5'd0 : x_fill + 5'd1;
    end
  end

  // x: 21 words
  reg [31:0] x_mem [0:20];
  reg [4:0] x_ra;
  always @* begin
    x_ra = 5'd0;
    case (state)
      S3: x_ra = at_q[4:0];
      default: ;
    endcase
  end
  reg x_we;
  reg [4:0] x_wa;
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

  reg [2:0] at_fill; // the element that comes next
  assign at_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      at_fill <= 3'd0;
    end else if (at_valid & at_ready) begin
      at_fill <= at_fill == 3'd7 ? 3'd0 : at_fill + 3'd1;
    end
  end

  // at: 8 words
  reg [31:0] at_mem [0:7];
  reg [2:0] at_ra;
  always @* begin
    at_ra = 3'd0;
    case (state)
      S2: at_ra = v20[2:0];
      default: ;
    endcase
  end
  reg at_we;
  reg [2:0] at_wa;
  reg [31:0] at_wd;
  always @* begin
    at_we = at_valid & at_ready;
    at_wa = at_fill;
    at_wd = at_data;
  end
  always @(posedge clk) begin
    if (at_we) at_mem[at_wa] <= at_wd;
    at_q <= at_mem[at_ra];
  end
  initial if (AT_INIT != "") $readmemh(AT_INIT, at_mem);

  reg [2:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [2:0] y_out_next = y_out_take ? y_out_at + 3'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 3'd7;
  always @(posedge clk) begin
    if (rst) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
      y_out_at <= 3'd0;
    end else if (!idle) begin
      y_out_on <= 1'b1;
      y_out_have <= 1'b0;
      y_out_at <= 3'd0;
    end else if (start) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
    end else begin
      y_out_have <= y_out_on & ~trap & ~(y_out_take & y_out_last);
      if (y_out_take & y_out_last) y_out_on <= 1'b0;
      y_out_at <= y_out_next;
    end
  end

  // y: 8 words
  reg [31:0] y_mem [0:7];
  reg [2:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [2:0] y_wa;
  reg [31:0] y_wd;
  always @* begin
    y_we = 1'b0;
    y_wa = 3'd0;
    y_wd = 32'd0;
    case (state)
      S4: begin
        y_we = 1'd1;
        y_wa = v20[2:0];
        y_wd = x_q;
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

// ── indexing_pick_rows.v
// pick_rows (indexing.tri:10) as a sequential module, M = 6, N = 21, K = 8.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). indexing_pick_rows has the ports of indexing_pick_rows.json.
`default_nettype none
module indexing_pick_rows #(
  parameter W_INIT = "",
  parameter AT_INIT = "",
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
  input wire w_valid,
  output wire w_ready,
  input wire [1:0] w_data,
  input wire at_valid,
  output wire at_ready,
  input wire [31:0] at_data,
  input wire y_valid,
  output wire y_ready,
  input wire [1:0] y_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [1:0] y_out_data,
  output wire y_out_last
);
  localparam [2:0] S1 = 3'd1; // indexing.tri:10
  localparam [2:0] S2 = 3'd2; // indexing.tri:10
  localparam [2:0] S3 = 3'd3; // indexing.tri:10
  localparam [2:0] S4 = 3'd4; // indexing.tri:10
  localparam [2:0] S5 = 3'd5; // indexing.tri:10
  localparam [2:0] S6 = 3'd6; // indexing.tri:10
  localparam [2:0] S7 = 3'd7; // indexing.tri:10
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [3:0] v34; // v34
  reg [4:0] v37; // v37
  reg [31:0] v45; // v45
  reg [7:0] v51; // v51
  reg [31:0] v42; // v42
  reg [7:0] v50; // v50
  reg [1:0] w_q;
  reg [31:0] at_q;
  reg [1:0] y_q;

  // Data path
  wire n0 = v34 < 4'd8;
  wire n1 = v37 < 5'h15;
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
        v34 <= 4'd0;
        state <= S2;
      end
      S2: begin
        v50 <= ({v34, 4'd0} + {2'd0, ({v34, 2'd0} + {2'd0, v34})});
        if (n0) begin
          v37 <= 5'd0;
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
          v34 <= (v34 + 4'd1);
          state <= S2;
        end
      end
      S4: begin
        v42 <= at_q;
        if (~(at_q < 32'd6)) begin
          trap <= 1'b1;
          trap_code <= 4'd2; // bounds
          trap_site <= 2'd1;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          state <= S5;
        end
      end
      S5: begin
        v45 <= ((v42 + {v42[29:0], 2'd0}) + {v42[27:0], 4'd0});
        state <= S6;
      end
      S6: begin
        v51 <= (v50 + {3'd0, v37});
        state <= S7;
      end
      S7: begin
        if (({~w_q[1], w_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd2;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          v37 <= (v37 + 5'd1);
          state <= S3;
        end
      end
      default: state <= state;
    endcase
  end

  reg [6:0] w_fill; // the element that comes next
  assign w_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      w_fill <= 7'd0;
    end else if (w_valid & w_ready) begin
      w_fill <= w_fill == 7'd125 ? 7'd0 : w_fill + 7'd1;
    end
  end

  // w: 126 words
  reg [1:0] w_mem [0:125];
  reg [6:0] w_ra;
  always @* begin
    w_ra = 7'd0;
    case (state)
      S6: w_ra = ({2'd0, v37} + v45[6:0]);
      default: ;
    endcase
  end
  reg w_we;
  reg [6:0] w_wa;
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

  reg [2:0] at_fill; // the element that comes next
  assign at_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      at_fill <= 3'd0;
    end else if (at_valid & at_ready) begin
      at_fill <= at_fill == 3'd7 ? 3'd0 : at_fill + 3'd1;
    end
  end

  // at: 8 words
  reg [31:0] at_mem [0:7];
  reg [2:0] at_ra;
  always @* begin
    at_ra = 3'd0;
    case (state)
      S3: at_ra = v34[2:0];
      default: ;
    endcase
  end
  reg at_we;
  reg [2:0] at_wa;
  reg [31:0] at_wd;
  always @* begin
    at_we = at_valid & at_ready;
    at_wa = at_fill;
    at_wd = at_data;
  end
  always @(posedge clk) begin
    if (at_we) at_mem[at_wa] <= at_wd;
    at_q <= at_mem[at_ra];
  end
  initial if (AT_INIT != "") $readmemh(AT_INIT, at_mem);

  reg [7:0] y_fill; // the element that comes next
  assign y_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      y_fill <= 8'd0;
    end else if (y_valid & y_ready) begin
      y_fill <= y_fill == 8'd167 ? 8'd0 : y_fill + 8'd1;
    end
  end

  reg [7:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [7:0] y_out_next = y_out_take ? y_out_at + 8'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 8'd167;
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

  // y: 168 words
  reg [1:0] y_mem [0:167];
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
      S7: begin
        y_we = 1'd1;
        y_wa = v51;
        y_wd = w_q;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (y_we) y_mem[y_wa] <= y_wd;
    y_q <= y_mem[y_ra];
  end
  initial if (Y_INIT != "") $readmemh(Y_INIT, y_mem);
  // What no one needs.
  wire unused = &{1'b0, v45};
endmodule
`default_nettype wire

// ── indexing_windows.v
// windows (indexing.tri:12) as a sequential module, N = 21.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). indexing_windows has the ports of indexing_windows.json.
`default_nettype none
module indexing_windows #(
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
  output wire y_out_last,
  output wire z_out_valid,
  input wire z_out_ready,
  output wire [31:0] z_out_data,
  output wire z_out_last
);
  localparam [2:0] S1 = 3'd1; // indexing.tri:12
  localparam [2:0] S2 = 3'd2; // indexing.tri:13
  localparam [2:0] S3 = 3'd3; // indexing.tri:13
  localparam [2:0] S4 = 3'd4; // indexing.tri:13
  localparam [2:0] S5 = 3'd5; // indexing.tri:14
  localparam [2:0] S6 = 3'd6; // indexing.tri:14
  localparam [2:0] S7 = 3'd7; // indexing.tri:14
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [3:0] v22; // v22
  reg [2:0] v26; // v26
  reg [31:0] v27; // v27
  reg [3:0] v41; // v41
  reg [4:0] v51; // v51
  reg [31:0] v48; // v48
  reg [31:0] x_q;
  reg [31:0] y_q;
  reg [31:0] z_q;

  // Data path
  wire n0 = v22 < 4'd8;
  wire n1 = v26 < 3'd5;
  wire n2 = ~n1;
  wire n3 = v41 < 4'd8;
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
        v22 <= 4'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          v26 <= 3'd0;
          v27 <= 32'd0;
          state <= S3;
        end else begin
          v41 <= 4'd0;
          state <= S5;
        end
      end
      S3: begin
        if (n1) begin
          state <= S4;
        end else begin
          v22 <= (v22 + 4'd1);
          state <= S2;
        end
      end
      S4: begin
        v26 <= (v26 + 3'd1);
        v27 <= (x_q + v27);
        state <= S3;
      end
      S5: begin
        v51 <= (5'h14 - {1'd0, v41});
        if (n3) begin
          state <= S6;
        end else begin
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S6: begin
        v48 <= x_q;
        state <= S7;
      end
      S7: begin
        v41 <= (v41 + 4'd1);
        state <= S5;
      end
      default: state <= state;
    endcase
  end

  reg [4:0] x_fill; // the element that comes next
  assign x_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      x_fill <= 5'd0;
    end else if (x_valid & x_ready) begin
      x_fill <= x_fill == 5'd20 ? 5'd0 : x_fill + 5'd1;
    end
  end

  // x: 21 words
  reg [31:0] x_mem [0:20];
  reg [4:0] x_ra;
  always @* begin
    x_ra = 5'd0;
    case (state)
      S3: x_ra = {1'd0, (v22 + {1'd0, v26})};
      S5: x_ra = ({v41, 1'd0} + 5'd1);
      S6: x_ra = v51;
      default: ;
    endcase
  end
  reg x_we;
  reg [4:0] x_wa;
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

  reg [2:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [2:0] y_out_next = y_out_take ? y_out_at + 3'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 3'd7;
  always @(posedge clk) begin
    if (rst) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
      y_out_at <= 3'd0;
    end else if (!idle) begin
      y_out_on <= 1'b1;
      y_out_have <= 1'b0;
      y_out_at <= 3'd0;
    end else if (start) begin
      y_out_on <= 1'b0;
      y_out_have <= 1'b0;
    end else begin
      y_out_have <= y_out_on & ~trap & ~(y_out_take & y_out_last);
      if (y_out_take & y_out_last) y_out_on <= 1'b0;
      y_out_at <= y_out_next;
    end
  end

  // y: 8 words
  reg [31:0] y_mem [0:7];
  reg [2:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [2:0] y_wa;
  reg [31:0] y_wd;
  always @* begin
    y_we = 1'b0;
    y_wa = 3'd0;
    y_wd = 32'd0;
    case (state)
      S3: begin
        y_we = n2;
        y_wa = v22[2:0];
        y_wd = v27;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (y_we) y_mem[y_wa] <= y_wd;
    y_q <= y_mem[y_ra];
  end

  reg [2:0] z_out_at;
  reg z_out_on, z_out_have;
  wire z_out_take = z_out_valid & z_out_ready;
  wire [2:0] z_out_next = z_out_take ? z_out_at + 3'd1 : z_out_at;
  assign z_out_valid = z_out_have & idle;
  assign z_out_data = z_q;
  assign z_out_last = z_out_at == 3'd7;
  always @(posedge clk) begin
    if (rst) begin
      z_out_on <= 1'b0;
      z_out_have <= 1'b0;
      z_out_at <= 3'd0;
    end else if (!idle) begin
      z_out_on <= 1'b1;
      z_out_have <= 1'b0;
      z_out_at <= 3'd0;
    end else if (start) begin
      z_out_on <= 1'b0;
      z_out_have <= 1'b0;
    end else begin
      z_out_have <= z_out_on & ~trap & ~(z_out_take & z_out_last);
      if (z_out_take & z_out_last) z_out_on <= 1'b0;
      z_out_at <= z_out_next;
    end
  end

  // z: 8 words
  reg [31:0] z_mem [0:7];
  reg [2:0] z_ra;
  always @* begin
    z_ra = z_out_next;
  end
  reg z_we;
  reg [2:0] z_wa;
  reg [31:0] z_wd;
  always @* begin
    z_we = 1'b0;
    z_wa = 3'd0;
    z_wd = 32'd0;
    case (state)
      S7: begin
        z_we = 1'd1;
        z_wa = v41[2:0];
        z_wd = (v48 - x_q);
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

// ── indexing_outer.v
// outer (indexing.tri:17) as a sequential module, M = 6, N = 21.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). indexing_outer has the ports of indexing_outer.json.
`default_nettype none
module indexing_outer #(
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
  input wire x_valid,
  output wire x_ready,
  input wire [1:0] x_data,
  input wire y_valid,
  output wire y_ready,
  input wire [1:0] y_data,
  output wire z_out_valid,
  input wire z_out_ready,
  output wire [1:0] z_out_data,
  output wire z_out_last
);
  localparam [2:0] S1 = 3'd1; // indexing.tri:17
  localparam [2:0] S2 = 3'd2; // indexing.tri:17
  localparam [2:0] S3 = 3'd3; // indexing.tri:17
  localparam [2:0] S4 = 3'd4; // indexing.tri:17
  localparam [2:0] S5 = 3'd5; // indexing.tri:17
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [6:0] z_zero_2; // clears the memory
  reg [2:0] v34; // v34
  reg [4:0] v37; // v37
  reg [6:0] v47; // v47
  reg [1:0] x_q;
  reg [1:0] y_q;
  reg [1:0] z_q;

  // Data path
  wire n0 = z_zero_2 == 7'h7d;
  wire n1 = v34 < 3'd6;
  wire n2 = v37 < 5'h15;
  wire n3 = x_q[0] & y_q[0];
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
        z_zero_2 <= 7'd0;
        state <= S2;
      end
      S2: begin
        if (~n0) begin
          z_zero_2 <= (z_zero_2 + 7'd1);
        end else begin
          v34 <= 3'd0;
          state <= S3;
        end
      end
      S3: begin
        v47 <= ({v34, 4'd0} + {2'd0, ({v34, 2'd0} + {2'd0, v34})});
        if (n1) begin
          v37 <= 5'd0;
          state <= S4;
        end else begin
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S4: begin
        if (n2) begin
          state <= S5;
        end else begin
          v34 <= (v34 + 3'd1);
          state <= S3;
        end
      end
      S5: begin
        if (({~x_q[1], x_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd1;
          state <= 3'd0;
          done <= 1'b1;
        end else if (({~y_q[1], y_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 2'd2;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          v37 <= (v37 + 5'd1);
          state <= S4;
        end
      end
      default: state <= state;
    endcase
  end

  reg [2:0] x_fill; // the element that comes next
  assign x_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      x_fill <= 3'd0;
    end else if (x_valid & x_ready) begin
      x_fill <= x_fill == 3'd5 ? 3'd0 : x_fill + 3'd1;
    end
  end

  // x: 6 words
  reg [1:0] x_mem [0:5];
  reg [2:0] x_ra;
  always @* begin
    x_ra = 3'd0;
    case (state)
      S4: x_ra = v34;
      default: ;
    endcase
  end
  reg x_we;
  reg [2:0] x_wa;
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

  reg [4:0] y_fill; // the element that comes next
  assign y_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      y_fill <= 5'd0;
    end else if (y_valid & y_ready) begin
      y_fill <= y_fill == 5'd20 ? 5'd0 : y_fill + 5'd1;
    end
  end

  // y: 21 words
  reg [1:0] y_mem [0:20];
  reg [4:0] y_ra;
  always @* begin
    y_ra = 5'd0;
    case (state)
      S4: y_ra = v37;
      default: ;
    endcase
  end
  reg y_we;
  reg [4:0] y_wa;
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

  reg [6:0] z_out_at;
  reg z_out_on, z_out_have;
  wire z_out_take = z_out_valid & z_out_ready;
  wire [6:0] z_out_next = z_out_take ? z_out_at + 7'd1 : z_out_at;
  assign z_out_valid = z_out_have & idle;
  assign z_out_data = z_q;
  assign z_out_last = z_out_at == 7'd125;
  always @(posedge clk) begin
    if (rst) begin
      z_out_on <= 1'b0;
      z_out_have <= 1'b0;
      z_out_at <= 7'd0;
    end else if (!idle) begin
      z_out_on <= 1'b1;
      z_out_have <= 1'b0;
      z_out_at <= 7'd0;
    end else if (start) begin
      z_out_on <= 1'b0;
      z_out_have <= 1'b0;
    end else begin
      z_out_have <= z_out_on & ~trap & ~(z_out_take & z_out_last);
      if (z_out_take & z_out_last) z_out_on <= 1'b0;
      z_out_at <= z_out_next;
    end
  end

  // z: 126 words
  reg [1:0] z_mem [0:125];
  reg [6:0] z_ra;
  always @* begin
    z_ra = z_out_next;
  end
  reg z_we;
  reg [6:0] z_wa;
  reg [1:0] z_wd;
  always @* begin
    z_we = 1'b0;
    z_wa = 7'd0;
    z_wd = 2'd0;
    case (state)
      S2: begin
        z_we = 1'd1;
        z_wa = z_zero_2;
        z_wd = 2'd0;
      end
      S5: begin
        z_we = 1'd1;
        z_wa = (v47 + {2'd0, v37});
        z_wd = {(n3 & (x_q[1] ^ y_q[1])), n3};
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

// ── indexing_shear.v
// shear (indexing.tri:19) as a sequential module, M = 6, N = 21.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). indexing_shear has the ports of indexing_shear.json.
`default_nettype none
module indexing_shear #(
  parameter X_INIT = "",
  parameter BY_INIT = ""
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
  output wire x_out_valid,
  input wire x_out_ready,
  output wire [31:0] x_out_data,
  output wire x_out_last,
  input wire by_valid,
  output wire by_ready,
  input wire [31:0] by_data,
  output reg [31:0] result0
);
  localparam [3:0] S1 = 4'd1; // indexing.tri:19
  localparam [3:0] S2 = 4'd2; // indexing.tri:20
  localparam [3:0] S3 = 4'd3; // indexing.tri:20
  localparam [3:0] S4 = 4'd4; // indexing.tri:20
  localparam [3:0] S5 = 4'd5; // indexing.tri:20
  localparam [3:0] S6 = 4'd6; // indexing.tri:20
  localparam [3:0] S7 = 4'd7; // indexing.tri:20
  localparam [3:0] S8 = 4'd8; // indexing.tri:21
  localparam [3:0] S9 = 4'd9; // indexing.tri:21
  localparam [3:0] S10 = 4'd10; // indexing.tri:21
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [2:0] v18; // v18
  reg [4:0] v21; // v21
  reg [6:0] v26; // v26
  reg [7:0] v27; // v27
  reg [31:0] v32; // v32
  reg [31:0] v29; // v29
  reg [2:0] v43; // v43
  reg [4:0] v48; // v48
  reg [6:0] v55; // v55
  reg [31:0] v31; // v31
  reg [31:0] v44; // v44
  reg [31:0] v49; // v49
  reg [31:0] x_q;
  reg [31:0] by_q;

  // Data path
  wire n0 = v18 < 3'd6;
  wire n1 = v21 < 5'h15;
  wire n2 = v43 < 3'd6;
  wire n3 = v48 < 5'h15;
  wire signed [31:0] m4_0 = v31;
  wire signed [31:0] m4_1 = {{29{1'b0}}, v18};
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
        v18 <= 3'd0;
        state <= S2;
      end
      S2: begin
        v26 <= ({v18, 4'd0} + {2'd0, ({v18, 2'd0} + {2'd0, v18})});
        if (n0) begin
          v21 <= 5'd0;
          state <= S3;
        end else begin
          v43 <= 3'd0;
          v44 <= 32'd0;
          state <= S8;
        end
      end
      S3: begin
        v27 <= ({1'd0, v26} + {3'd0, v21});
        if (n1) begin
          state <= S4;
        end else begin
          v18 <= (v18 + 3'd1);
          state <= S2;
        end
      end
      S4: begin
        v29 <= {x_q[30:0], 1'd0};
        state <= S5;
      end
      S5: begin
        v31 <= by_q;
        state <= S6;
      end
      S6: begin
        v32 <= m4_0 * m4_1;
        state <= S7;
      end
      S7: begin
        v21 <= (v21 + 5'd1);
        state <= S3;
      end
      S8: begin
        v55 <= ({v43, 4'd0} + {2'd0, ({v43, 2'd0} + {2'd0, v43})});
        if (n2) begin
          v48 <= 5'd0;
          v49 <= v44;
          state <= S9;
        end else begin
          result0 <= v44;
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S9: begin
        if (n3) begin
          state <= S10;
        end else begin
          v43 <= (v43 + 3'd1);
          v44 <= v49;
          state <= S8;
        end
      end
      S10: begin
        v48 <= (v48 + 5'd1);
        v49 <= (x_q + v49);
        state <= S9;
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
      x_fill <= x_fill == 7'd125 ? 7'd0 : x_fill + 7'd1;
    end
  end

  reg [6:0] x_out_at;
  reg x_out_on, x_out_have;
  wire x_out_take = x_out_valid & x_out_ready;
  wire [6:0] x_out_next = x_out_take ? x_out_at + 7'd1 : x_out_at;
  assign x_out_valid = x_out_have & idle;
  assign x_out_data = x_q;
  assign x_out_last = x_out_at == 7'd125;
  always @(posedge clk) begin
    if (rst) begin
      x_out_on <= 1'b0;
      x_out_have <= 1'b0;
      x_out_at <= 7'd0;
    end else if (!idle) begin
      x_out_on <= 1'b1;
      x_out_have <= 1'b0;
      x_out_at <= 7'd0;
    end else if (start) begin
      x_out_on <= 1'b0;
      x_out_have <= 1'b0;
    end else begin
      x_out_have <= x_out_on & ~trap & ~(x_out_take & x_out_last);
      if (x_out_take & x_out_last) x_out_on <= 1'b0;
      x_out_at <= x_out_next;
    end
  end

  // x: 126 words
  reg [31:0] x_mem [0:125];
  reg [6:0] x_ra;
  always @* begin
    x_ra = x_out_next;
    case (state)
      S3: x_ra = (v26 + {2'd0, v21});
      S9: x_ra = (v55 + {2'd0, v48});
      default: ;
    endcase
  end
  reg x_we;
  reg [6:0] x_wa;
  reg [31:0] x_wd;
  always @* begin
    x_we = x_valid & x_ready;
    x_wa = x_fill;
    x_wd = x_data;
    case (state)
      S7: begin
        x_we = 1'd1;
        x_wa = v27[6:0];
        x_wd = (v29 + v32);
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (x_we) x_mem[x_wa] <= x_wd;
    x_q <= x_mem[x_ra];
  end
  initial if (X_INIT != "") $readmemh(X_INIT, x_mem);

  reg [4:0] by_fill; // the element that comes next
  assign by_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      by_fill <= 5'd0;
    end else if (by_valid & by_ready) begin
      by_fill <= by_fill == 5'd20 ? 5'd0 : by_fill + 5'd1;
    end
  end

  // by: 21 words
  reg [31:0] by_mem [0:20];
  reg [4:0] by_ra;
  always @* begin
    by_ra = 5'd0;
    case (state)
      S4: by_ra = v21;
      default: ;
    endcase
  end
  reg by_we;
  reg [4:0] by_wa;
  reg [31:0] by_wd;
  always @* begin
    by_we = by_valid & by_ready;
    by_wa = by_fill;
    by_wd = by_data;
  end
  always @(posedge clk) begin
    if (by_we) by_mem[by_wa] <= by_wd;
    by_q <= by_mem[by_ra];
  end
  initial if (BY_INIT != "") $readmemh(BY_INIT, by_mem);
  // What no one needs.
  wire unused = &{1'b0, v27};
endmodule
`default_nettype wire
