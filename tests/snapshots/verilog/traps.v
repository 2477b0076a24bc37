// verilog: kernel rounded: it computes with floating-point numbers, which the Verilog target does not
// ── traps_divide.v
// divide (traps.tri:4) as a sequential module, N = 20.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). traps_divide has the ports of traps_divide.json.
`default_nettype none
module traps_divide #(
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
  input wire [31:0] x_data,
  input wire y_valid,
  output wire y_ready,
  input wire [31:0] y_data,
  output wire q_out_valid,
  input wire q_out_ready,
  output wire [31:0] q_out_data,
  output wire q_out_last,
  output wire m_out_valid,
  input wire m_out_ready,
  output wire [31:0] m_out_data,
  output wire m_out_last
);
  localparam [3:0] S1 = 4'd1; // traps.tri:4
  localparam [3:0] S2 = 4'd2; // traps.tri:5
  localparam [3:0] S3 = 4'd3; // traps.tri:5
  localparam [3:0] S4 = 4'd4; // traps.tri:5
  localparam [3:0] S5 = 4'd5; // traps.tri:5
  localparam [3:0] S6 = 4'd6; // traps.tri:5
  localparam [3:0] S7 = 4'd7; // traps.tri:5
  localparam [3:0] S8 = 4'd8; // traps.tri:6
  localparam [3:0] S9 = 4'd9; // traps.tri:6
  localparam [3:0] S10 = 4'd10; // traps.tri:6
  localparam [3:0] S11 = 4'd11; // traps.tri:6
  localparam [3:0] S12 = 4'd12; // traps.tri:6
  localparam [3:0] S13 = 4'd13; // traps.tri:6
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [4:0] v23; // v23
  reg [31:0] v29; // v29
  reg [31:0] v27; // v27
  reg [31:0] divide32_r_2;
  reg [4:0] v34; // v34
  reg [31:0] v40; // v40
  reg [31:0] v38; // v38
  reg [31:0] divide32_r_5;
  reg [31:0] x_q;
  reg [31:0] y_q;
  reg [31:0] q_q;
  reg [31:0] m_q;
  wire [31:0] divide32_q;
  wire [31:0] divide32_r;
  wire divide32_done;

  // Data path
  wire n0 = v23 < 5'h14;
  wire [31:0] n1 = 32'd0 - divide32_r_2;
  wire [32:0] n2 = (v27[31] ^ v29[31]) ? {n1[31], n1} : {1'd0, divide32_r_2};
  wire n3 = v34 < 5'h14;
  wire [31:0] n4 = {1'd0, divide32_r_5[30:0]};
  wire [31:0] n5 = v38[31] ? (32'd0 - n4) : n4;
  wire n6 = (v38[31] ^ v40[31]) & ~(n5 == 32'd0);
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
        v23 <= 5'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          v34 <= 5'd0;
          state <= S8;
        end
      end
      S3: begin
        v27 <= x_q;
        v29 <= y_q;
        state <= S4;
      end
      S4: begin
        if ((v29 == 32'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd4; // zero_divisor
          trap_site <= 2'd1;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          state <= S5;
        end
      end
      S5: begin
        state <= S6;
      end
      S6: begin
        if (divide32_done) begin
          divide32_r_2 <= divide32_q;
          state <= S7;
        end else begin
        end
      end
      S7: begin
        v23 <= (v23 + 5'd1);
        state <= S2;
      end
      S8: begin
        if (n3) begin
          state <= S9;
        end else begin
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S9: begin
        v38 <= x_q;
        v40 <= y_q;
        state <= S10;
      end
      S10: begin
        if ((v40 == 32'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd4; // zero_divisor
          trap_site <= 2'd2;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          state <= S11;
        end
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
        v34 <= (v34 + 5'd1);
        state <= S8;
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
      x_fill <= x_fill == 5'd19 ? 5'd0 : x_fill + 5'd1;
    end
  end

  // x: 20 words
  reg [31:0] x_mem [0:19];
  reg [4:0] x_ra;
  always @* begin
    x_ra = 5'd0;
    case (state)
      S2: x_ra = v23;
      S8: x_ra = v34;
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

  reg [4:0] y_fill; // the element that comes next
  assign y_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      y_fill <= 5'd0;
    end else if (y_valid & y_ready) begin
      y_fill <= y_fill == 5'd19 ? 5'd0 : y_fill + 5'd1;
    end
  end

  // y: 20 words
  reg [31:0] y_mem [0:19];
  reg [4:0] y_ra;
  always @* begin
    y_ra = 5'd0;
    case (state)
      S2: y_ra = v23;
      S8: y_ra = v34;
      default: ;
    endcase
  end
  reg y_we;
  reg [4:0] y_wa;
  reg [31:0] y_wd;
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

  reg [4:0] q_out_at;
  reg q_out_on, q_out_have;
  wire q_out_take = q_out_valid & q_out_ready;
  wire [4:0] q_out_next = q_out_take ? q_out_at + 5'd1 : q_out_at;
  assign q_out_valid = q_out_have & idle;
  assign q_out_data = q_q;
  assign q_out_last = q_out_at == 5'd19;
  always @(posedge clk) begin
    if (rst) begin
      q_out_on <= 1'b0;
      q_out_have <= 1'b0;
      q_out_at <= 5'd0;
    end else if (!idle) begin
      q_out_on <= 1'b1;
      q_out_have <= 1'b0;
      q_out_at <= 5'd0;
    end else if (start) begin
      q_out_on <= 1'b0;
      q_out_have <= 1'b0;
    end else begin
      q_out_have <= q_out_on & ~trap & ~(q_out_take & q_out_last);
      if (q_out_take & q_out_last) q_out_on <= 1'b0;
      q_out_at <= q_out_next;
    end
  end

  // q: 20 words
  reg [31:0] q_mem [0:19];
  reg [4:0] q_ra;
  always @* begin
    q_ra = q_out_next;
  end
  reg q_we;
  reg [4:0] q_wa;
  reg [31:0] q_wd;
  always @* begin
    q_we = 1'b0;
    q_wa = 5'd0;
    q_wd = 32'd0;
    case (state)
      S7: begin
        q_we = 1'd1;
        q_wa = v23;
        q_wd = n2[31:0];
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (q_we) q_mem[q_wa] <= q_wd;
    q_q <= q_mem[q_ra];
  end

  reg [4:0] m_out_at;
  reg m_out_on, m_out_have;
  wire m_out_take = m_out_valid & m_out_ready;
  wire [4:0] m_out_next = m_out_take ? m_out_at + 5'd1 : m_out_at;
  assign m_out_valid = m_out_have & idle;
  assign m_out_data = m_q;
  assign m_out_last = m_out_at == 5'd19;
  always @(posedge clk) begin
    if (rst) begin
      m_out_on <= 1'b0;
      m_out_have <= 1'b0;
      m_out_at <= 5'd0;
    end else if (!idle) begin
      m_out_on <= 1'b1;
      m_out_have <= 1'b0;
      m_out_at <= 5'd0;
    end else if (start) begin
      m_out_on <= 1'b0;
      m_out_have <= 1'b0;
    end else begin
      m_out_have <= m_out_on & ~trap & ~(m_out_take & m_out_last);
      if (m_out_take & m_out_last) m_out_on <= 1'b0;
      m_out_at <= m_out_next;
    end
  end

  // m: 20 words
  reg [31:0] m_mem [0:19];
  reg [4:0] m_ra;
  always @* begin
    m_ra = m_out_next;
  end
  reg m_we;
  reg [4:0] m_wa;
  reg [31:0] m_wd;
  always @* begin
    m_we = 1'b0;
    m_wa = 5'd0;
    m_wd = 32'd0;
    case (state)
      S13: begin
        m_we = 1'd1;
        m_wa = v34;
        m_wd = (n5 + (v40 & {32{n6}}));
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (m_we) m_mem[m_wa] <= m_wd;
    m_q <= m_mem[m_ra];
  end

  reg divide32_start;
  reg [31:0] divide32_a;
  reg [31:0] divide32_b;
  always @* begin
    divide32_start = 1'b0;
    divide32_a = 32'd0;
    divide32_b = 32'd0;
    case (state)
      S5: begin
        divide32_start = 1'd1;
        divide32_a = ((v27 ^ {32{v27[31]}}) + {31'd0, v27[31]});
        divide32_b = ((v29 ^ {32{v29[31]}}) + {31'd0, v29[31]});
      end
      S11: begin
        divide32_start = 1'd1;
        divide32_a = ((v38 ^ {32{v38[31]}}) + {31'd0, v38[31]});
        divide32_b = ((v40 ^ {32{v40[31]}}) + {31'd0, v40[31]});
      end
      default: ;
    endcase
  end
  trinity_divide #(.W(32)) divide32 (
    .clk(clk), .start(divide32_start), .a(divide32_a), .b(divide32_b), .q(divide32_q), .r(divide32_r), .done(divide32_done)
  );
  // What no one needs.
  wire unused = &{1'b0, n2, divide32_r_5};
endmodule
`default_nettype wire

// ── traps_checked.v
// checked (traps.tri:9) as a sequential module, N = 20.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). traps_checked has the ports of traps_checked.json.
`default_nettype none
module traps_checked #(
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
  input wire [31:0] x_data,
  input wire y_valid,
  output wire y_ready,
  input wire [31:0] y_data,
  output wire s_out_valid,
  input wire s_out_ready,
  output wire [31:0] s_out_data,
  output wire s_out_last,
  output wire p_out_valid,
  input wire p_out_ready,
  output wire [31:0] p_out_data,
  output wire p_out_last
);
  localparam [3:0] S1 = 4'd1; // traps.tri:9
  localparam [3:0] S2 = 4'd2; // traps.tri:10
  localparam [3:0] S3 = 4'd3; // traps.tri:10
  localparam [3:0] S4 = 4'd4; // traps.tri:10
  localparam [3:0] S5 = 4'd5; // traps.tri:11
  localparam [3:0] S6 = 4'd6; // traps.tri:11
  localparam [3:0] S7 = 4'd7; // traps.tri:11
  localparam [3:0] S8 = 4'd8; // traps.tri:11
  localparam [3:0] S9 = 4'd9; // traps.tri:11
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [4:0] v23; // v23
  reg [31:0] v29; // v29
  reg [31:0] v27; // v27
  reg [4:0] v34; // v34
  reg [31:0] v38; // v38
  reg [31:0] v40; // v40
  reg [63:0] multiply32_r_2;
  reg [31:0] x_q;
  reg [31:0] y_q;
  reg [31:0] s_q;
  reg [31:0] p_q;
  wire [63:0] multiply32_q;
  wire multiply32_done;

  // Data path
  wire n0 = v23 < 5'h14;
  wire [32:0] n1 = {v27[31], v27} + {v29[31], v29};
  wire [31:0] n2 = v27 + v29;
  wire [32:0] n3 = {~n1[32], n2};
  wire n4 = v34 < 5'h14;
  wire [62:0] n5 = 63'd0 - multiply32_r_2[62:0];
  wire [63:0] n6 = (v38[31] ^ v40[31]) ? {n5[62], n5} : {1'd0, multiply32_r_2[62:0]};
  wire [63:0] n7 = {~n6[63], n6[62:0]};
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
        v23 <= 5'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          v34 <= 5'd0;
          state <= S5;
        end
      end
      S3: begin
        v27 <= x_q;
        v29 <= y_q;
        state <= S4;
      end
      S4: begin
        if (((n3 < 33'h80000000) | (33'h17fffffff < n3))) begin
          trap <= 1'b1;
          trap_code <= 4'd6; // overflow
          trap_site <= 2'd1;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          v23 <= (v23 + 5'd1);
          state <= S2;
        end
      end
      S5: begin
        if (n4) begin
          state <= S6;
        end else begin
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S6: begin
        v38 <= x_q;
        v40 <= y_q;
        state <= S7;
      end
      S7: begin
        state <= S8;
      end
      S8: begin
        if (multiply32_done) begin
          multiply32_r_2 <= multiply32_q;
          state <= S9;
        end else begin
        end
      end
      S9: begin
        if (((n7 < 64'h7fffffff80000000) | (64'h800000007fffffff < n7))) begin
          trap <= 1'b1;
          trap_code <= 4'd6; // overflow
          trap_site <= 2'd2;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          v34 <= (v34 + 5'd1);
          state <= S5;
        end
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
      x_fill <= x_fill == 5'd19 ? 5'd0 : x_fill + 5'd1;
    end
  end

  // x: 20 words
  reg [31:0] x_mem [0:19];
  reg [4:0] x_ra;
  always @* begin
    x_ra = 5'd0;
    case (state)
      S2: x_ra = v23;
      S5: x_ra = v34;
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

  reg [4:0] y_fill; // the element that comes next
  assign y_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      y_fill <= 5'd0;
    end else if (y_valid & y_ready) begin
      y_fill <= y_fill == 5'd19 ? 5'd0 : y_fill + 5'd1;
    end
  end

  // y: 20 words
  reg [31:0] y_mem [0:19];
  reg [4:0] y_ra;
  always @* begin
    y_ra = 5'd0;
    case (state)
      S2: y_ra = v23;
      S5: y_ra = v34;
      default: ;
    endcase
  end
  reg y_we;
  reg [4:0] y_wa;
  reg [31:0] y_wd;
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

  reg [4:0] s_out_at;
  reg s_out_on, s_out_have;
  wire s_out_take = s_out_valid & s_out_ready;
  wire [4:0] s_out_next = s_out_take ? s_out_at + 5'd1 : s_out_at;
  assign s_out_valid = s_out_have & idle;
  assign s_out_data = s_q;
  assign s_out_last = s_out_at == 5'd19;
  always @(posedge clk) begin
    if (rst) begin
      s_out_on <= 1'b0;
      s_out_have <= 1'b0;
      s_out_at <= 5'd0;
    end else if (!idle) begin
      s_out_on <= 1'b1;
      s_out_have <= 1'b0;
      s_out_at <= 5'd0;
    end else if (start) begin
      s_out_on <= 1'b0;
      s_out_have <= 1'b0;
    end else begin
      s_out_have <= s_out_on & ~trap & ~(s_out_take & s_out_last);
      if (s_out_take & s_out_last) s_out_on <= 1'b0;
      s_out_at <= s_out_next;
    end
  end

  // s: 20 words
  reg [31:0] s_mem [0:19];
  reg [4:0] s_ra;
  always @* begin
    s_ra = s_out_next;
  end
  reg s_we;
  reg [4:0] s_wa;
  reg [31:0] s_wd;
  always @* begin
    s_we = 1'b0;
    s_wa = 5'd0;
    s_wd = 32'd0;
    case (state)
      S4: begin
        s_we = 1'd1;
        s_wa = v23;
        s_wd = n2;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (s_we) s_mem[s_wa] <= s_wd;
    s_q <= s_mem[s_ra];
  end

  reg [4:0] p_out_at;
  reg p_out_on, p_out_have;
  wire p_out_take = p_out_valid & p_out_ready;
  wire [4:0] p_out_next = p_out_take ? p_out_at + 5'd1 : p_out_at;
  assign p_out_valid = p_out_have & idle;
  assign p_out_data = p_q;
  assign p_out_last = p_out_at == 5'd19;
  always @(posedge clk) begin
    if (rst) begin
      p_out_on <= 1'b0;
      p_out_have <= 1'b0;
      p_out_at <= 5'd0;
    end else if (!idle) begin
      p_out_on <= 1'b1;
      p_out_have <= 1'b0;
      p_out_at <= 5'd0;
    end else if (start) begin
      p_out_on <= 1'b0;
      p_out_have <= 1'b0;
    end else begin
      p_out_have <= p_out_on & ~trap & ~(p_out_take & p_out_last);
      if (p_out_take & p_out_last) p_out_on <= 1'b0;
      p_out_at <= p_out_next;
    end
  end

  // p: 20 words
  reg [31:0] p_mem [0:19];
  reg [4:0] p_ra;
  always @* begin
    p_ra = p_out_next;
  end
  reg p_we;
  reg [4:0] p_wa;
  reg [31:0] p_wd;
  always @* begin
    p_we = 1'b0;
    p_wa = 5'd0;
    p_wd = 32'd0;
    case (state)
      S9: begin
        p_we = 1'd1;
        p_wa = v34;
        p_wd = n6[31:0];
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (p_we) p_mem[p_wa] <= p_wd;
    p_q <= p_mem[p_ra];
  end

  reg multiply32_start;
  reg [31:0] multiply32_a;
  reg [31:0] multiply32_b;
  always @* begin
    multiply32_start = 1'b0;
    multiply32_a = 32'd0;
    multiply32_b = 32'd0;
    case (state)
      S7: begin
        multiply32_start = 1'd1;
        multiply32_a = ((v38 ^ {32{v38[31]}}) + {31'd0, v38[31]});
        multiply32_b = ((v40 ^ {32{v40[31]}}) + {31'd0, v40[31]});
      end
      default: ;
    endcase
  end
  trinity_multiply #(.W(32)) multiply32 (
    .clk(clk), .start(multiply32_start), .a(multiply32_a), .b(multiply32_b), .q(multiply32_q), .done(multiply32_done)
  );
  // What no one needs.
  wire unused = &{1'b0, n1, multiply32_r_2};
endmodule
`default_nettype wire

// ── traps_exact.v
// exact (traps.tri:14) as a sequential module, N = 20.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). traps_exact has the ports of traps_exact.json.
`default_nettype none
module traps_exact #(
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
  output wire t_out_valid,
  input wire t_out_ready,
  output wire [4:0] t_out_data,
  output wire t_out_last,
  output wire b_out_valid,
  input wire b_out_ready,
  output wire [7:0] b_out_data,
  output wire b_out_last
);
  localparam [2:0] S1 = 3'd1; // traps.tri:14
  localparam [2:0] S2 = 3'd2; // traps.tri:15
  localparam [2:0] S3 = 3'd3; // traps.tri:15
  localparam [2:0] S4 = 3'd4; // traps.tri:16
  localparam [2:0] S5 = 3'd5; // traps.tri:16
  localparam [2:0] S6 = 3'd6; // traps.tri:16
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [4:0] v15; // v15
  reg [4:0] v24; // v24
  reg [31:0] v29; // v29
  reg [31:0] x_q;
  reg [4:0] t_q;
  reg [7:0] b_q;

  // Data path
  wire n0 = v15 < 5'h14;
  wire [31:0] n1 = {~x_q[31], x_q[30:0]};
  wire n2 = v24 < 5'h14;
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
        v15 <= 5'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          v24 <= 5'd0;
          state <= S4;
        end
      end
      S3: begin
        if (((n1 < 32'h7ffffff3) | (32'h8000000d < n1))) begin
          trap <= 1'b1;
          trap_code <= 4'd5; // range
          trap_site <= 2'd1;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          v15 <= (v15 + 5'd1);
          state <= S2;
        end
      end
      S4: begin
        if (n2) begin
          state <= S5;
        end else begin
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S5: begin
        v29 <= (x_q + 32'hd);
        state <= S6;
      end
      S6: begin
        if ((v29[31] | (32'h800000ff < {~v29[31], v29[30:0]}))) begin
          trap <= 1'b1;
          trap_code <= 4'd5; // range
          trap_site <= 2'd2;
          state <= 3'd0;
          done <= 1'b1;
        end else begin
          v24 <= (v24 + 5'd1);
          state <= S4;
        end
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
      x_fill <= x_fill == 5'd19 ? 5'd0 : x_fill + 5'd1;
    end
  end

  // x: 20 words
  reg [31:0] x_mem [0:19];
  reg [4:0] x_ra;
  always @* begin
    x_ra = 5'd0;
    case (state)
      S2: x_ra = v15;
      S4: x_ra = v24;
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

  reg [4:0] t_out_at;
  reg t_out_on, t_out_have;
  wire t_out_take = t_out_valid & t_out_ready;
  wire [4:0] t_out_next = t_out_take ? t_out_at + 5'd1 : t_out_at;
  assign t_out_valid = t_out_have & idle;
  assign t_out_data = t_q;
  assign t_out_last = t_out_at == 5'd19;
  always @(posedge clk) begin
    if (rst) begin
      t_out_on <= 1'b0;
      t_out_have <= 1'b0;
      t_out_at <= 5'd0;
    end else if (!idle) begin
      t_out_on <= 1'b1;
      t_out_have <= 1'b0;
      t_out_at <= 5'd0;
    end else if (start) begin
      t_out_on <= 1'b0;
      t_out_have <= 1'b0;
    end else begin
      t_out_have <= t_out_on & ~trap & ~(t_out_take & t_out_last);
      if (t_out_take & t_out_last) t_out_on <= 1'b0;
      t_out_at <= t_out_next;
    end
  end

  // t: 20 words
  reg [4:0] t_mem [0:19];
  reg [4:0] t_ra;
  always @* begin
    t_ra = t_out_next;
  end
  reg t_we;
  reg [4:0] t_wa;
  reg [4:0] t_wd;
  always @* begin
    t_we = 1'b0;
    t_wa = 5'd0;
    t_wd = 5'd0;
    case (state)
      S3: begin
        t_we = 1'd1;
        t_wa = v15;
        t_wd = x_q[4:0];
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (t_we) t_mem[t_wa] <= t_wd;
    t_q <= t_mem[t_ra];
  end

  reg [4:0] b_out_at;
  reg b_out_on, b_out_have;
  wire b_out_take = b_out_valid & b_out_ready;
  wire [4:0] b_out_next = b_out_take ? b_out_at + 5'd1 : b_out_at;
  assign b_out_valid = b_out_have & idle;
  assign b_out_data = b_q;
  assign b_out_last = b_out_at == 5'd19;
  always @(posedge clk) begin
    if (rst) begin
      b_out_on <= 1'b0;
      b_out_have <= 1'b0;
      b_out_at <= 5'd0;
    end else if (!idle) begin
      b_out_on <= 1'b1;
      b_out_have <= 1'b0;
      b_out_at <= 5'd0;
    end else if (start) begin
      b_out_on <= 1'b0;
      b_out_have <= 1'b0;
    end else begin
      b_out_have <= b_out_on & ~trap & ~(b_out_take & b_out_last);
      if (b_out_take & b_out_last) b_out_on <= 1'b0;
      b_out_at <= b_out_next;
    end
  end

  // b: 20 words
  reg [7:0] b_mem [0:19];
  reg [4:0] b_ra;
  always @* begin
    b_ra = b_out_next;
  end
  reg b_we;
  reg [4:0] b_wa;
  reg [7:0] b_wd;
  always @* begin
    b_we = 1'b0;
    b_wa = 5'd0;
    b_wd = 8'd0;
    case (state)
      S6: begin
        b_we = 1'd1;
        b_wa = v24;
        b_wd = v29[7:0];
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (b_we) b_mem[b_wa] <= b_wd;
    b_q <= b_mem[b_ra];
  end
endmodule
`default_nettype wire

// ── traps_looked_up.v
// looked_up (traps.tri:19) as a sequential module, N = 20.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). traps_looked_up has the ports of traps_looked_up.json.
`default_nettype none
module traps_looked_up #(
  parameter TABLE_2_INIT = "",
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
  input wire table_2_valid,
  output wire table_2_ready,
  input wire [31:0] table_2_data,
  input wire at_valid,
  output wire at_ready,
  input wire [31:0] at_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [31:0] y_out_data,
  output wire y_out_last
);
  localparam [2:0] S1 = 3'd1; // traps.tri:19
  localparam [2:0] S2 = 3'd2; // traps.tri:19
  localparam [2:0] S3 = 3'd3; // traps.tri:19
  localparam [2:0] S4 = 3'd4; // traps.tri:19
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [4:0] v19; // v19
  reg [31:0] table_2_q;
  reg [31:0] at_q;
  reg [31:0] y_q;

  // Data path
  wire n0 = v19 < 5'h14;
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
        if (n0) begin
          state <= S3;
        end else begin
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        if (~(at_q < 32'h14)) begin
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
        v19 <= (v19 + 5'd1);
        state <= S2;
      end
      default: state <= state;
    endcase
  end

  reg [4:0] table_2_fill; // the element that comes next
  assign table_2_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      table_2_fill <= 5'd0;
    end else if (table_2_valid & table_2_ready) begin
      table_2_fill <= table_2_fill == 5'd19 ? 5'd0 : table_2_fill + 5'd1;
    end
  end

  // table: 20 words
  reg [31:0] table_2_mem [0:19];
  reg [4:0] table_2_ra;
  always @* begin
    table_2_ra = 5'd0;
    case (state)
      S3: table_2_ra = at_q[4:0];
      default: ;
    endcase
  end
  reg table_2_we;
  reg [4:0] table_2_wa;
  reg [31:0] table_2_wd;
  always @* begin
    table_2_we = table_2_valid & table_2_ready;
    table_2_wa = table_2_fill;
    table_2_wd = table_2_data;
  end
  always @(posedge clk) begin
    if (table_2_we) table_2_mem[table_2_wa] <= table_2_wd;
    table_2_q <= table_2_mem[table_2_ra];
  end
  initial if (TABLE_2_INIT != "") $readmemh(TABLE_2_INIT, table_2_mem);

  reg [4:0] at_fill; // the element that comes next
  assign at_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      at_fill <= 5'd0;
    end else if (at_valid & at_ready) begin
      at_fill <= at_fill == 5'd19 ? 5'd0 : at_fill + 5'd1;
    end
  end

  // at: 20 words
  reg [31:0] at_mem [0:19];
  reg [4:0] at_ra;
  always @* begin
    at_ra = 5'd0;
    case (state)
      S2: at_ra = v19;
      default: ;
    endcase
  end
  reg at_we;
  reg [4:0] at_wa;
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

  reg [4:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [4:0] y_out_next = y_out_take ? y_out_at + 5'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 5'd19;
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

  // y: 20 words
  reg [31:0] y_mem [0:19];
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
        y_we = 1'd1;
        y_wa = v19;
        y_wd = {table_2_q[30:0], 1'd0};
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (y_we) y_mem[y_wa] <= y_wd;
    y_q <= y_mem[y_ra];
  end
  // What no one needs.
  wire unused = &{1'b0, table_2_q};
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
