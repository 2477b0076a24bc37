// ── wide_integers_arithmetic64.v
// arithmetic64 (wide_integers.tri:4) as a sequential module, N = 40.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). wide_integers_arithmetic64 has the ports of wide_integers_arithmetic64.json.
`default_nettype none
module wide_integers_arithmetic64 #(
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
  input wire [63:0] x_data,
  input wire y_valid,
  output wire y_ready,
  input wire [63:0] y_data,
  output wire s_out_valid,
  input wire s_out_ready,
  output wire [63:0] s_out_data,
  output wire s_out_last,
  output wire p_out_valid,
  input wire p_out_ready,
  output wire [63:0] p_out_data,
  output wire p_out_last,
  output wire q_out_valid,
  input wire q_out_ready,
  output wire [63:0] q_out_data,
  output wire q_out_last,
  output wire r_out_valid,
  input wire r_out_ready,
  output wire [63:0] r_out_data,
  output wire r_out_last
);
  localparam [4:0] S1 = 5'd1; // wide_integers.tri:4
  localparam [4:0] S2 = 5'd2; // wide_integers.tri:5
  localparam [4:0] S3 = 5'd3; // wide_integers.tri:5
  localparam [4:0] S4 = 5'd4; // wide_integers.tri:5
  localparam [4:0] S5 = 5'd5; // wide_integers.tri:6
  localparam [4:0] S6 = 5'd6; // wide_integers.tri:6
  localparam [4:0] S7 = 5'd7; // wide_integers.tri:6
  localparam [4:0] S8 = 5'd8; // wide_integers.tri:6
  localparam [4:0] S9 = 5'd9; // wide_integers.tri:6
  localparam [4:0] S10 = 5'd10; // wide_integers.tri:7
  localparam [4:0] S11 = 5'd11; // wide_integers.tri:7
  localparam [4:0] S12 = 5'd12; // wide_integers.tri:7
  localparam [4:0] S13 = 5'd13; // wide_integers.tri:7
  localparam [4:0] S14 = 5'd14; // wide_integers.tri:7
  localparam [4:0] S15 = 5'd15; // wide_integers.tri:7
  localparam [4:0] S16 = 5'd16; // wide_integers.tri:8
  localparam [4:0] S17 = 5'd17; // wide_integers.tri:8
  localparam [4:0] S18 = 5'd18; // wide_integers.tri:8
  localparam [4:0] S19 = 5'd19; // wide_integers.tri:8
  localparam [4:0] S20 = 5'd20; // wide_integers.tri:8
  localparam [4:0] S21 = 5'd21; // wide_integers.tri:8
  reg [4:0] state;
  wire idle = state == 5'd0;
  assign busy = ~idle;
  reg [5:0] v33; // v33
  reg [63:0] v39; // v39
  reg [63:0] v37; // v37
  reg [5:0] v44; // v44
  reg [63:0] v48; // v48
  reg [63:0] v50; // v50
  reg [127:0] multiply64_r_2;
  reg [5:0] v55; // v55
  reg [63:0] v61; // v61
  reg [63:0] v59; // v59
  reg [63:0] divide64_r_2;
  reg [5:0] v66; // v66
  reg [63:0] v72; // v72
  reg [63:0] v70; // v70
  reg [63:0] divide64_r_5;
  reg [63:0] x_q;
  reg [63:0] y_q;
  reg [63:0] s_q;
  reg [63:0] p_q;
  reg [63:0] q_q;
  reg [63:0] r_q;
  wire [127:0] multiply64_q;
  wire multiply64_done;
  wire [63:0] divide64_q;
  wire [63:0] divide64_r;
  wire divide64_done;

  // Data path
  wire n0 = v33 < 6'h28;
  wire n1 = v44 < 6'h28;
  wire [126:0] n2 = 127'd0 - multiply64_r_2[126:0];
  wire [127:0] n3 = (v48[63] ^ v50[63]) ? {n2[126], n2} : {1'd0, multiply64_r_2[126:0]};
  wire n4 = v55 < 6'h28;
  wire [63:0] n5 = 64'd0 - divide64_r_2;
  wire [64:0] n6 = (v59[63] ^ v61[63]) ? {n5[63], n5} : {1'd0, divide64_r_2};
  wire n7 = v66 < 6'h28;
  wire [63:0] n8 = {1'd0, divide64_r_5[62:0]};
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
        v33 <= 6'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          v44 <= 6'd0;
          state <= S5;
        end
      end
      S3: begin
        v37 <= x_q;
        v39 <= y_q;
        state <= S4;
      end
      S4: begin
        v33 <= (v33 + 6'd1);
        state <= S2;
      end
      S5: begin
        if (n1) begin
          state <= S6;
        end else begin
          v55 <= 6'd0;
          state <= S10;
        end
      end
      S6: begin
        v48 <= x_q;
        v50 <= y_q;
        state <= S7;
      end
      S7: begin
        state <= S8;
      end
      S8: begin
        if (multiply64_done) begin
          multiply64_r_2 <= multiply64_q;
          state <= S9;
        end else begin
        end
      end
      S9: begin
        v44 <= (v44 + 6'd1);
        state <= S5;
      end
      S10: begin
        if (n4) begin
          state <= S11;
        end else begin
          v66 <= 6'd0;
          state <= S16;
        end
      end
      S11: begin
        v59 <= x_q;
        v61 <= y_q;
        state <= S12;
      end
      S12: begin
        if ((v61 == 64'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd4; // zero_divisor
          trap_site <= 2'd1;
          state <= 5'd0;
          done <= 1'b1;
        end else begin
          state <= S13;
        end
      end
      S13: begin
        state <= S14;
      end
      S14: begin
        if (divide64_done) begin
          divide64_r_2 <= divide64_q;
          state <= S15;
        end else begin
        end
      end
      S15: begin
        v55 <= (v55 + 6'd1);
        state <= S10;
      end
      S16: begin
        if (n7) begin
          state <= S17;
        end else begin
          state <= 5'd0;
          done <= 1'b1;
        end
      end
      S17: begin
        v70 <= x_q;
        v72 <= y_q;
        state <= S18;
      end
      S18: begin
        if ((v72 == 64'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd4; // zero_divisor
          trap_site <= 2'd2;
          state <= 5'd0;
          done <= 1'b1;
        end else begin
          state <= S19;
        end
      end
      S19: begin
        state <= S20;
      end
      S20: begin
        if (divide64_done) begin
          divide64_r_5 <= divide64_r;
          state <= S21;
        end else begin
        end
      end
      S21: begin
        v66 <= (v66 + 6'd1);
        state <= S16;
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
      x_fill <= x_fill == 6'd39 ? 6'd0 : x_fill + 6'd1;
    end
  end

  // x: 40 words
  reg [63:0] x_mem [0:39];
  reg [5:0] x_ra;
  always @* begin
    x_ra = 6'd0;
    case (state)
      S2: x_ra = v33;
      S5: x_ra = v44;
      S10: x_ra = v55;
      S16: x_ra = v66;
      default: ;
    endcase
  end
  reg x_we;
  reg [5:0] x_wa;
  reg [63:0] x_wd;
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
      y_fill <= y_fill == 6'd39 ? 6'd0 : y_fill + 6'd1;
    end
  end

  // y: 40 words
  reg [63:0] y_mem [0:39];
  reg [5:0] y_ra;
  always @* begin
    y_ra = 6'd0;
    case (state)
      S2: y_ra = v33;
      S5: y_ra = v44;
      S10: y_ra = v55;
      S16: y_ra = v66;
      default: ;
    endcase
  end
  reg y_we;
  reg [5:0] y_wa;
  reg [63:0] y_wd;
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
  assign s_out_last = s_out_at == 6'd39;
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

  // s: 40 words
  reg [63:0] s_mem [0:39];
  reg [5:0] s_ra;
  always @* begin
    s_ra = s_out_next;
  end
  reg s_we;
  reg [5:0] s_wa;
  reg [63:0] s_wd;
  always @* begin
    s_we = 1'b0;
    s_wa = 6'd0;
    s_wd = 64'd0;
    case (state)
      S4: begin
        s_we = 1'd1;
        s_wa = v33;
        s_wd = (v37 + v39);
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (s_we) s_mem[s_wa] <= s_wd;
    s_q <= s_mem[s_ra];
  end

  reg [5:0] p_out_at;
  reg p_out_on, p_out_have;
  wire p_out_take = p_out_valid & p_out_ready;
  wire [5:0] p_out_next = p_out_take ? p_out_at + 6'd1 : p_out_at;
  assign p_out_valid = p_out_have & idle;
  assign p_out_data = p_q;
  assign p_out_last = p_out_at == 6'd39;
  always @(posedge clk) begin
    if (rst) begin
      p_out_on <= 1'b0;
      p_out_have <= 1'b0;
      p_out_at <= 6'd0;
    end else if (!idle) begin
      p_out_on <= 1'b1;
      p_out_have <= 1'b0;
      p_out_at <= 6'd0;
    end else if (start) begin
      p_out_on <= 1'b0;
      p_out_have <= 1'b0;
    end else begin
      p_out_have <= p_out_on & ~trap & ~(p_out_take & p_out_last);
      if (p_out_take & p_out_last) p_out_on <= 1'b0;
      p_out_at <= p_out_next;
    end
  end

  // p: 40 words
  reg [63:0] p_mem [0:39];
  reg [5:0] p_ra;
  always @* begin
    p_ra = p_out_next;
  end
  reg p_we;
  reg [5:0] p_wa;
  reg [63:0] p_wd;
  always @* begin
    p_we = 1'b0;
    p_wa = 6'd0;
    p_wd = 64'd0;
    case (state)
      S9: begin
        p_we = 1'd1;
        p_wa = v44;
        p_wd = n3[63:0];
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (p_we) p_mem[p_wa] <= p_wd;
    p_q <= p_mem[p_ra];
  end

  reg [5:0] q_out_at;
  reg q_out_on, q_out_have;
  wire q_out_take = q_out_valid & q_out_ready;
  wire [5:0] q_out_next = q_out_take ? q_out_at + 6'd1 : q_out_at;
  assign q_out_valid = q_out_have & idle;
  assign q_out_data = q_q;
  assign q_out_last = q_out_at == 6'd39;
  always @(posedge clk) begin
    if (rst) begin
      q_out_on <= 1'b0;
      q_out_have <= 1'b0;
      q_out_at <= 6'd0;
    end else if (!idle) begin
      q_out_on <= 1'b1;
      q_out_have <= 1'b0;
      q_out_at <= 6'd0;
    end else if (start) begin
      q_out_on <= 1'b0;
      q_out_have <= 1'b0;
    end else begin
      q_out_have <= q_out_on & ~trap & ~(q_out_take & q_out_last);
      if (q_out_take & q_out_last) q_out_on <= 1'b0;
      q_out_at <= q_out_next;
    end
  end

  // q: 40 words
  reg [63:0] q_mem [0:39];
  reg [5:0] q_ra;
  always @* begin
    q_ra = q_out_next;
  end
  reg q_we;
  reg [5:0] q_wa;
  reg [63:0] q_wd;
  always @* begin
    q_we = 1'b0;
    q_wa = 6'd0;
    q_wd = 64'd0;
    case (state)
      S15: begin
        q_we = 1'd1;
        q_wa = v55;
        q_wd = n6[63:0];
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (q_we) q_mem[q_wa] <= q_wd;
    q_q <= q_mem[q_ra];
  end

  reg [5:0] r_out_at;
  reg r_out_on, r_out_have;
  wire r_out_take = r_out_valid & r_out_ready;
  wire [5:0] r_out_next = r_out_take ? r_out_at + 6'd1 : r_out_at;
  assign r_out_valid = r_out_have & idle;
  assign r_out_data = r_q;
  assign r_out_last = r_out_at == 6'd39;
  always @(posedge clk) begin
    if (rst) begin
      r_out_on <= 1'b0;
      r_out_have <= 1'b0;
      r_out_at <= 6'd0;
    end else if (!idle) begin
      r_out_on <= 1'b1;
      r_out_have <= 1'b0;
      r_out_at <= 6'd0;
    end else if (start) begin
      r_out_on <= 1'b0;
      r_out_have <= 1'b0;
    end else begin
      r_out_have <= r_out_on & ~trap & ~(r_out_take & r_out_last);
      if (r_out_take & r_out_last) r_out_on <= 1'b0;
      r_out_at <= r_out_next;
    end
  end

  // r: 40 words
  reg [63:0] r_mem [0:39];
  reg [5:0] r_ra;
  always @* begin
    r_ra = r_out_next;
  end
  reg r_we;
  reg [5:0] r_wa;
  reg [63:0] r_wd;
  always @* begin
    r_we = 1'b0;
    r_wa = 6'd0;
    r_wd = 64'd0;
    case (state)
      S21: begin
        r_we = 1'd1;
        r_wa = v66;
        r_wd = (v70[63] ? (64'd0 - n8) : n8);
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (r_we) r_mem[r_wa] <= r_wd;
    r_q <= r_mem[r_ra];
  end

  reg multiply64_start;
  reg [63:0] multiply64_a;
  reg [63:0] multiply64_b;
  always @* begin
    multiply64_start = 1'b0;
    multiply64_a = 64'd0;
    multiply64_b = 64'd0;
    case (state)
      S7: begin
        multiply64_start = 1'd1;
        multiply64_a = ((v48 ^ {64{v48[63]}}) + {63'd0, v48[63]});
        multiply64_b = ((v50 ^ {64{v50[63]}}) + {63'd0, v50[63]});
      end
      default: ;
    endcase
  end
  trinity_multiply #(.W(64)) multiply64 (
    .clk(clk), .start(multiply64_start), .a(multiply64_a), .b(multiply64_b), .q(multiply64_q), .done(multiply64_done)
  );

  reg divide64_start;
  reg [63:0] divide64_a;
  reg [63:0] divide64_b;
  always @* begin
    divide64_start = 1'b0;
    divide64_a = 64'd0;
    divide64_b = 64'd0;
    case (state)
      S13: begin
        divide64_start = 1'd1;
        divide64_a = ((v59 ^ {64{v59[63]}}) + {63'd0, v59[63]});
        divide64_b = ((v61 ^ {64{v61[63]}}) + {63'd0, v61[63]});
      end
      S19: begin
        divide64_start = 1'd1;
        divide64_a = ((v70 ^ {64{v70[63]}}) + {63'd0, v70[63]});
        divide64_b = ((v72 ^ {64{v72[63]}}) + {63'd0, v72[63]});
      end
      default: ;
    endcase
  end
  trinity_divide #(.W(64)) divide64 (
    .clk(clk), .start(divide64_start), .a(divide64_a), .b(divide64_b), .q(divide64_q), .r(divide64_r), .done(divide64_done)
  );
  // What no one needs.
  wire unused = &{1'b0, multiply64_r_2, n3, n6, divide64_r_5};
endmodule
`default_nettype wire

// ── wide_integers_unsigned64.v
// unsigned64 (wide_integers.tri:11) as a sequential module, N = 40.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). wide_integers_unsigned64 has the ports of wide_integers_unsigned64.json.
`default_nettype none
module wide_integers_unsigned64 #(
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
  input wire [31:0] k,
  input wire x_valid,
  output wire x_ready,
  input wire [63:0] x_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [63:0] y_out_data,
  output wire y_out_last,
  output reg [63:0] result0,
  output reg [31:0] result1
);
  localparam [3:0] S1 = 4'd1; // wide_integers.tri:11
  localparam [3:0] S2 = 4'd2; // wide_integers.tri:12
  localparam [3:0] S3 = 4'd3; // wide_integers.tri:12
  localparam [3:0] S4 = 4'd4; // wide_integers.tri:13
  localparam [3:0] S5 = 4'd5; // wide_integers.tri:13
  localparam [3:0] S6 = 4'd6; // wide_integers.tri:13
  localparam [3:0] S7 = 4'd7; // wide_integers.tri:14
  localparam [3:0] S8 = 4'd8; // wide_integers.tri:14
  localparam [3:0] S9 = 4'd9; // wide_integers.tri:14
  localparam [3:0] S10 = 4'd10; // wide_integers.tri:14
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [5:0] v15; // v15
  reg [31:0] k_r; // k
  reg [5:0] v29; // v29
  reg [5:0] v40; // v40
  reg [63:0] v30; // v30
  reg [31:0] v41; // v41
  reg [6:0] v47; // v47
  reg [63:0] v35; // v35
  reg [63:0] v46; // v46
  reg [63:0] x_q;
  reg [63:0] y_q;

  // Data path
  wire n0 = v15 < 6'h28;
  wire [127:0] n1 = {2{x_q}} << k_r[5:0];
  wire n2 = v29 < 6'h28;
  wire n3 = v40 < 6'h28;
  wire [3:0] n4 = {1'd0, ({1'd0, ({1'd0, v46[0]} + {1'd0, v46[1]})} + {1'd0, ({1'd0, v46[2]} + {1'd0, v46[3]})})};
  wire [3:0] n5 = {1'd0, ({1'd0, ({1'd0, v46[4]} + {1'd0, v46[5]})} + {1'd0, ({1'd0, v46[6]} + {1'd0, v46[7]})})};
  wire [3:0] n6 = {1'd0, ({1'd0, ({1'd0, v46[8]} + {1'd0, v46[9]})} + {1'd0, ({1'd0, v46[10]} + {1'd0, v46[11]})})};
  wire [3:0] n7 = {1'd0, ({1'd0, ({1'd0, v46[12]} + {1'd0, v46[13]})} + {1'd0, ({1'd0, v46[14]} + {1'd0, v46[15]})})};
  wire [3:0] n8 = {1'd0, ({1'd0, ({1'd0, v46[16]} + {1'd0, v46[17]})} + {1'd0, ({1'd0, v46[18]} + {1'd0, v46[19]})})};
  wire [3:0] n9 = {1'd0, ({1'd0, ({1'd0, v46[20]} + {1'd0, v46[21]})} + {1'd0, ({1'd0, v46[22]} + {1'd0, v46[23]})})};
  wire [3:0] n10 = {1'd0, ({1'd0, ({1'd0, v46[24]} + {1'd0, v46[25]})} + {1'd0, ({1'd0, v46[26]} + {1'd0, v46[27]})})};
  wire [3:0] n11 = {1'd0, ({1'd0, ({1'd0, v46[28]} + {1'd0, v46[29]})} + {1'd0, ({1'd0, v46[30]} + {1'd0, v46[31]})})};
  wire [3:0] n12 = {1'd0, ({1'd0, ({1'd0, v46[32]} + {1'd0, v46[33]})} + {1'd0, ({1'd0, v46[34]} + {1'd0, v46[35]})})};
  wire [3:0] n13 = {1'd0, ({1'd0, ({1'd0, v46[36]} + {1'd0, v46[37]})} + {1'd0, ({1'd0, v46[38]} + {1'd0, v46[39]})})};
  wire [3:0] n14 = {1'd0, ({1'd0, ({1'd0, v46[40]} + {1'd0, v46[41]})} + {1'd0, ({1'd0, v46[42]} + {1'd0, v46[43]})})};
  wire [3:0] n15 = {1'd0, ({1'd0, ({1'd0, v46[44]} + {1'd0, v46[45]})} + {1'd0, ({1'd0, v46[46]} + {1'd0, v46[47]})})};
  wire [3:0] n16 = {1'd0, ({1'd0, ({1'd0, v46[48]} + {1'd0, v46[49]})} + {1'd0, ({1'd0, v46[50]} + {1'd0, v46[51]})})};
  wire [3:0] n17 = {1'd0, ({1'd0, ({1'd0, v46[52]} + {1'd0, v46[53]})} + {1'd0, ({1'd0, v46[54]} + {1'd0, v46[55]})})};
  wire [3:0] n18 = {1'd0, ({1'd0, ({1'd0, v46[56]} + {1'd0, v46[57]})} + {1'd0, ({1'd0, v46[58]} + {1'd0, v46[59]})})};
  wire [3:0] n19 = {1'd0, ({1'd0, ({1'd0, v46[60]} + {1'd0, v46[61]})} + {1'd0, ({1'd0, v46[62]} + {1'd0, v46[63]})})};
  wire [5:0] n20 = {1'd0, ({1'd0, (n4 + n5)} + {1'd0, (n6 + n7)})} + {1'd0, ({1'd0, (n8 + n9)} + {1'd0, (n10 + n11)})};
  wire [5:0] n21 = {1'd0, ({1'd0, (n12 + n13)} + {1'd0, (n14 + n15)})} + {1'd0, ({1'd0, (n16 + n17)} + {1'd0, (n18 + n19)})};
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
        k_r <= k;
        if (!fault) state <= S1;
      end
      S1: begin
        v15 <= 6'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          v29 <= 6'd0;
          v30 <= 64'hffffffffffffffff;
          state <= S4;
        end
      end
      S3: begin
        v15 <= (v15 + 6'd1);
        state <= S2;
      end
      S4: begin
        if (n2) begin
          state <= S5;
        end else begin
          v40 <= 6'd0;
          v41 <= 32'd0;
          state <= S7;
        end
      end
      S5: begin
        v35 <= x_q;
        state <= S6;
      end
      S6: begin
        v29 <= (v29 + 6'd1);
        v30 <= ((v30 < v35) ? v30 : v35);
        state <= S4;
      end
      S7: begin
        if (n3) begin
          state <= S8;
        end else begin
          result0 <= v30;
          result1 <= v41;
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S8: begin
        v46 <= x_q;
        state <= S9;
      end
      S9: begin
        v47 <= ({1'd0, n20} + {1'd0, n21});
        state <= S10;
      end
      S10: begin
        v40 <= (v40 + 6'd1);
        v41 <= (v41 + {25'd0, v47});
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
      x_fill <= x_fill == 6'd39 ? 6'd0 : x_fill + 6'd1;
    end
  end

  // x: 40 words
  reg [63:0] x_mem [0:39];
  reg [5:0] x_ra;
  always @* begin
    x_ra = 6'd0;
    case (state)
      S2: x_ra = v15;
      S4: x_ra = v29;
      S7: x_ra = v40;
      default: ;
    endcase
  end
  reg x_we;
  reg [5:0] x_wa;
  reg [63:0] x_wd;
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
  assign y_out_last = y_out_at == 6'd39;
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

  // y: 40 words
  reg [63:0] y_mem [0:39];
  reg [5:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [5:0] y_wa;
  reg [63:0] y_wd;
  always @* begin
    y_we = 1'b0;
    y_wa = 6'd0;
    y_wd = 64'd0;
    case (state)
      S3: begin
        y_we = 1'd1;
        y_wa = v15;
        y_wd = (n1[127:64] ^ {3'd0, x_q[63:3]});
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (y_we) y_mem[y_wa] <= y_wd;
    y_q <= y_mem[y_ra];
  end
  // What no one needs.
  wire unused = &{1'b0, k_r, n1};
endmodule
`default_nettype wire

// ── wide_integers_words.v
// words (wide_integers.tri:18) as a sequential module, N = 40.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). wide_integers_words has the ports of wide_integers_words.json.
`default_nettype none
module wide_integers_words #(
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
  output reg [3:0] trap_site,
  input wire x_valid,
  output wire x_ready,
  input wire [42:0] x_data,
  input wire y_valid,
  output wire y_ready,
  input wire [42:0] y_data,
  output wire s_out_valid,
  input wire s_out_ready,
  output wire [42:0] s_out_data,
  output wire s_out_last,
  output wire p_out_valid,
  input wire p_out_ready,
  output wire [42:0] p_out_data,
  output wire p_out_last,
  output wire t_out_valid,
  input wire t_out_ready,
  output wire [42:0] t_out_data,
  output wire t_out_last,
  output wire m_out_valid,
  input wire m_out_ready,
  output wire [42:0] m_out_data,
  output wire m_out_last
);
  localparam [5:0] S1 = 6'd1; // wide_integers.tri:18
  localparam [5:0] S2 = 6'd2; // wide_integers.tri:19
  localparam [5:0] S3 = 6'd3; // wide_integers.tri:19
  localparam [5:0] S4 = 6'd4; // wide_integers.tri:19
  localparam [5:0] S5 = 6'd5; // wide_integers.tri:20
  localparam [5:0] S6 = 6'd6; // wide_integers.tri:20
  localparam [5:0] S7 = 6'd7; // wide_integers.tri:20
  localparam [5:0] S8 = 6'd8; // wide_integers.tri:20
  localparam [5:0] S9 = 6'd9; // wide_integers.tri:20
  localparam [5:0] S10 = 6'd10; // wide_integers.tri:20
  localparam [5:0] S11 = 6'd11; // wide_integers.tri:20
  localparam [5:0] S12 = 6'd12; // wide_integers.tri:21
  localparam [5:0] S13 = 6'd13; // wide_integers.tri:21
  localparam [5:0] S14 = 6'd14; // wide_integers.tri:21
  localparam [5:0] S15 = 6'd15; // wide_integers.tri:21
  localparam [5:0] S16 = 6'd16; // wide_integers.tri:21
  localparam [5:0] S17 = 6'd17; // wide_integers.tri:21
  localparam [5:0] S18 = 6'd18; // wide_integers.tri:21
  localparam [5:0] S19 = 6'd19; // wide_integers.tri:21
  localparam [5:0] S20 = 6'd20; // wide_integers.tri:21
  localparam [5:0] S21 = 6'd21; // wide_integers.tri:21
  localparam [5:0] S22 = 6'd22; // wide_integers.tri:22
  localparam [5:0] S23 = 6'd23; // wide_integers.tri:22
  localparam [5:0] S24 = 6'd24; // wide_integers.tri:22
  localparam [5:0] S25 = 6'd25; // wide_integers.tri:22
  localparam [5:0] S26 = 6'd26; // wide_integers.tri:22
  localparam [5:0] S27 = 6'd27; // wide_integers.tri:22
  localparam [5:0] S28 = 6'd28; // wide_integers.tri:22
  localparam [5:0] S29 = 6'd29; // wide_integers.tri:22
  localparam [5:0] S30 = 6'd30; // wide_integers.tri:22
  localparam [5:0] S31 = 6'd31; // wide_integers.tri:22
  localparam [5:0] S32 = 6'd32; // wide_integers.tri:22
  localparam [5:0] S33 = 6'd33; // wide_integers.tri:22
  reg [5:0] state;
  wire idle = state == 6'd0;
  assign busy = ~idle;
  reg [5:0] v35; // v35
  reg [42:0] v41; // v41
  reg [42:0] v39; // v39
  reg [5:0] v46; // v46
  reg [42:0] v50; // v50
  reg [42:0] v52; // v52
  reg [83:0] multiply48_r_2;
  reg [84:0] divide96_r_3;
  reg [5:0] v57; // v57
  reg [42:0] v61; // v61
  reg [42:0] v65; // v65
  reg [39:0] v62; // v62
  reg [5:0] v70; // v70
  reg [42:0] v76; // v76
  reg [42:0] v74; // v74
  reg [42:0] v80; // v80
  reg [42:0] v77; // v77
  reg [53:0] digits27_r_5;
  reg [53:0] digits27_r_4;
  reg [41:0] divide48_r_3;
  reg [41:0] divide48_r_2;
  reg [42:0] v64; // v64
  reg [53:0] digits27_r_3;
  reg [53:0] digits27_r_2;
  reg [42:0] x_q;
  reg [42:0] y_q;
  reg [42:0] s_q;
  reg [42:0] p_q;
  reg [42:0] t_q;
  reg [42:0] m_q;
  wire [95:0] multiply48_q;
  wire multiply48_done;
  wire [95:0] divide96_q;
  wire [95:0] divide96_r;
  wire divide96_done;
  wire [47:0] divide48_q;
  wire [47:0] divide48_r;
  wire divide48_done;
  wire [53:0] digits27_q;
  wire digits27_done;

  // Data path
  wire n0 = v35 < 6'h28;
  wire [42:0] n1 = {~x_q[42], x_q[41:0]};
  wire n2 = (n1 < 43'h88437c4023) | (43'h777bc83bfdd < n1);
  wire [42:0] n3 = {~y_q[42], y_q[41:0]};
  wire n4 = (n3 < 43'h88437c4023) | (43'h777bc83bfdd < n3);
  wire [43:0] n5 = {v39[42], v39} + {v41[42], v41};
  wire [43:0] n6 = {~n5[43], (v39 + v41)};
  wire n7 = 44'hb77bc83bfdd < n6;
  wire n8 = n6 < 44'h488437c4023;
  wire [43:0] n9 = ({44{n7}} & 44'h91086f88045) | ({44{n8}} & 44'h6ef79077fbb);
  wire n10 = v46 < 6'h28;
  wire [84:0] n11 = {1'd0, multiply48_r_2};
  wire n12 = v57 < 6'h28;
  wire [39:0] n13 = {1'd0, divide48_r_2[38:0]};
  wire [3:0] n14 = 4'd0 - divide48_r_3[3:0];
  wire [4:0] n15 = v61[42] ? {n14[3], n14} : {1'd0, divide48_r_3[3:0]};
  wire n16 = 5'd9 < {((n15[3:0] ^ {4{n15[4]}}) + {3'd0, n15[4]}), 1'd0};
  wire [1:0] n17 = (v61[42] ? 2'd3 : 2'd1) & {2{n16}};
  wire [44:0] n18 = {v64, 2'd0} - {{2{v64[42]}}, v64};
  wire [44:0] n19 = {~n18[44], ({v64[41:0], 2'd0} - {v64[42], v64})};
  wire n20 = 45'h1377bc83bfdd < n19;
  wire n21 = n19 < 45'hc88437c4023;
  wire [44:0] n22 = ({45{n20}} & 45'h191086f88045) | ({45{n21}} & 45'h6ef79077fbb);
  wire [42:0] n23 = {{3{v62[39]}}, v62} + v65;
  wire [42:0] n24 = {~n23[42], ({{2{v62[39]}}, v62} + v65[41:0])};
  wire n25 = 43'h777bc83bfdd < n24;
  wire n26 = n24 < 43'h88437c4023;
  wire n27 = v70 < 6'h28;
  wire n28 = ~digits27_r_2[0];
  wire n29 = digits27_r_2[0] & ~digits27_r_2[1];
  wire n30 = ~digits27_r_3[0];
  wire n31 = digits27_r_3[0] & ~digits27_r_3[1];
  wire n32 = (n28 & n31) | ((n28 & n30) | (n29 & n30));
  wire n33 = (n29 & n31) | n32;
  wire n34 = ~n33;
  wire n35 = ~digits27_r_2[2];
  wire n36 = digits27_r_2[2] & ~digits27_r_2[3];
  wire n37 = ~digits27_r_3[2];
  wire n38 = digits27_r_3[2] & ~digits27_r_3[3];
  wire n39 = (n35 & n38) | ((n35 & n37) | (n36 & n37));
  wire n40 = (n36 & n38) | n39;
  wire n41 = ~n40;
  wire n42 = ~digits27_r_2[4];
  wire n43 = digits27_r_2[4] & ~digits27_r_2[5];
  wire n44 = ~digits27_r_3[4];
  wire n45 = digits27_r_3[4] & ~digits27_r_3[5];
  wire n46 = (n42 & n45) | ((n42 & n44) | (n43 & n44));
  wire n47 = (n43 & n45) | n46;
  wire n48 = ~n47;
  wire n49 = ~digits27_r_2[6];
  wire n50 = digits27_r_2[6] & ~digits27_r_2[7];
  wire n51 = ~digits27_r_3[6];
  wire n52 = digits27_r_3[6] & ~digits27_r_3[7];
  wire n53 = (n49 & n52) | ((n49 & n51) | (n50 & n51));
  wire n54 = (n50 & n52) | n53;
  wire n55 = ~n54;
  wire n56 = ~digits27_r_2[8];
  wire n57 = digits27_r_2[8] & ~digits27_r_2[9];
  wire n58 = ~digits27_r_3[8];
  wire n59 = digits27_r_3[8] & ~digits27_r_3[9];
  wire n60 = (n56 & n59) | ((n56 & n58) | (n57 & n58));
  wire n61 = (n57 & n59) | n60;
  wire n62 = ~n61;
  wire n63 = ~digits27_r_2[10];
  wire n64 = digits27_r_2[10] & ~digits27_r_2[11];
  wire n65 = ~digits27_r_3[10];
  wire n66 = digits27_r_3[10] & ~digits27_r_3[11];
  wire n67 = (n63 & n66) | ((n63 & n65) | (n64 & n65));
  wire n68 = (n64 & n66) | n67;
  wire n69 = ~n68;
  wire n70 = ~digits27_r_2[12];
  wire n71 = digits27_r_2[12] & ~digits27_r_2[13];
  wire n72 = ~digits27_r_3[12];
  wire n73 = digits27_r_3[12] & ~digits27_r_3[13];
  wire n74 = (n70 & n73) | ((n70 & n72) | (n71 & n72));
  wire n75 = (n71 & n73) | n74;
  wire n76 = ~n75;
  wire n77 = ~digits27_r_2[14];
  wire n78 = digits27_r_2[14] & ~digits27_r_2[15];
  wire n79 = ~digits27_r_3[14];
  wire n80 = digits27_r_3[14] & ~digits27_r_3[15];
  wire n81 = (n77 & n80) | ((n77 & n79) | (n78 & n79));
  wire n82 = (n78 & n80) | n81;
  wire n83 = ~n82;
  wire n84 = ~digits27_r_2[16];
  wire n85 = digits27_r_2[16] & ~digits27_r_2[17];
  wire n86 = ~digits27_r_3[16];
  wire n87 = digits27_r_3[16] & ~digits27_r_3[17];
  wire n88 = (n84 & n87) | ((n84 & n86) | (n85 & n86));
  wire n89 = (n85 & n87) | n88;
  wire n90 = ~n89;
  wire n91 = ~digits27_r_2[18];
  wire n92 = digits27_r_2[18] & ~digits27_r_2[19];
  wire n93 = ~digits27_r_3[18];
  wire n94 = digits27_r_3[18] & ~digits27_r_3[19];
  wire n95 = (n91 & n94) | ((n91 & n93) | (n92 & n93));
  wire n96 = (n92 & n94) | n95;
  wire n97 = ~n96;
  wire n98 = ~digits27_r_2[20];
  wire n99 = digits27_r_2[20] & ~digits27_r_2[21];
  wire n100 = ~digits27_r_3[20];
  wire n101 = digits27_r_3[20] & ~digits27_r_3[21];
  wire n102 = (n98 & n101) | ((n98 & n100) | (n99 & n100));
  wire n103 = (n99 & n101) | n102;
  wire n104 = ~n103;
  wire n105 = ~digits27_r_2[22];
  wire n106 = digits27_r_2[22] & ~digits27_r_2[23];
  wire n107 = ~digits27_r_3[22];
  wire n108 = digits27_r_3[22] & ~digits27_r_3[23];
  wire n109 = (n105 & n108) | ((n105 & n107) | (n106 & n107));
  wire n110 = (n106 & n108) | n109;
  wire n111 = ~n110;
  wire n112 = ~digits27_r_2[24];
  wire n113 = digits27_r_2[24] & ~digits27_r_2[25];
  wire n114 = ~digits27_r_3[24];
  wire n115 = digits27_r_3[24] & ~digits27_r_3[25];
  wire n116 = (n112 & n115) | ((n112 & n114) | (n113 & n114));
  wire n117 = (n113 & n115) | n116;
  wire n118 = ~n117;
  wire n119 = ~digits27_r_2[26];
  wire n120 = digits27_r_2[26] & ~digits27_r_2[27];
  wire n121 = ~digits27_r_3[26];
  wire n122 = digits27_r_3[26] & ~digits27_r_3[27];
  wire n123 = (n119 & n122) | ((n119 & n121) | (n120 & n121));
  wire n124 = (n120 & n122) | n123;
  wire n125 = ~n124;
  wire n126 = ~digits27_r_2[28];
  wire n127 = digits27_r_2[28] & ~digits27_r_2[29];
  wire n128 = ~digits27_r_3[28];
  wire n129 = digits27_r_3[28] & ~digits27_r_3[29];
  wire n130 = (n126 & n129) | ((n126 & n128) | (n127 & n128));
  wire n131 = (n127 & n129) | n130;
  wire n132 = ~n131;
  wire n133 = ~digits27_r_2[30];
  wire n134 = digits27_r_2[30] & ~digits27_r_2[31];
  wire n135 = ~digits27_r_3[30];
  wire n136 = digits27_r_3[30] & ~digits27_r_3[31];
  wire n137 = (n133 & n136) | ((n133 & n135) | (n134 & n135));
  wire n138 = (n134 & n136) | n137;
  wire n139 = ~n138;
  wire n140 = ~digits27_r_2[32];
  wire n141 = digits27_r_2[32] & ~digits27_r_2[33];
  wire n142 = ~digits27_r_3[32];
  wire n143 = digits27_r_3[32] & ~digits27_r_3[33];
  wire n144 = (n140 & n143) | ((n140 & n142) | (n141 & n142));
  wire n145 = (n141 & n143) | n144;
  wire n146 = ~n145;
  wire n147 = ~digits27_r_2[34];
  wire n148 = digits27_r_2[34] & ~digits27_r_2[35];
  wire n149 = ~digits27_r_3[34];
  wire n150 = digits27_r_3[34] & ~digits27_r_3[35];
  wire n151 = (n147 & n150) | ((n147 & n149) | (n148 & n149));
  wire n152 = (n148 & n150) | n151;
  wire n153 = ~n152;
  wire n154 = ~digits27_r_2[36];
  wire n155 = digits27_r_2[36] & ~digits27_r_2[37];
  wire n156 = ~digits27_r_3[36];
  wire n157 = digits27_r_3[36] & ~digits27_r_3[37];
  wire n158 = (n154 & n157) | ((n154 & n156) | (n155 & n156));
  wire n159 = (n155 & n157) | n158;
  wire n160 = ~n159;
  wire n161 = ~digits27_r_2[38];
  wire n162 = digits27_r_2[38] & ~digits27_r_2[39];
  wire n163 = ~digits27_r_3[38];
  wire n164 = digits27_r_3[38] & ~digits27_r_3[39];
  wire n165 = (n161 & n164) | ((n161 & n163) | (n162 & n163));
  wire n166 = (n162 & n164) | n165;
  wire n167 = ~n166;
  wire n168 = ~digits27_r_2[40];
  wire n169 = digits27_r_2[40] & ~digits27_r_2[41];
  wire n170 = ~digits27_r_3[40];
  wire n171 = digits27_r_3[40] & ~digits27_r_3[41];
  wire n172 = (n168 & n171) | ((n168 & n170) | (n169 & n170));
  wire n173 = (n169 & n171) | n172;
  wire n174 = ~n173;
  wire n175 = ~digits27_r_2[42];
  wire n176 = digits27_r_2[42] & ~digits27_r_2[43];
  wire n177 = ~digits27_r_3[42];
  wire n178 = digits27_r_3[42] & ~digits27_r_3[43];
  wire n179 = (n175 & n178) | ((n175 & n177) | (n176 & n177));
  wire n180 = (n176 & n178) | n179;
  wire n181 = ~n180;
  wire n182 = ~digits27_r_2[44];
  wire n183 = digits27_r_2[44] & ~digits27_r_2[45];
  wire n184 = ~digits27_r_3[44];
  wire n185 = digits27_r_3[44] & ~digits27_r_3[45];
  wire n186 = (n182 & n185) | ((n182 & n184) | (n183 & n184));
  wire n187 = (n183 & n185) | n186;
  wire n188 = ~n187;
  wire n189 = ~digits27_r_2[46];
  wire n190 = digits27_r_2[46] & ~digits27_r_2[47];
  wire n191 = ~digits27_r_3[46];
  wire n192 = digits27_r_3[46] & ~digits27_r_3[47];
  wire n193 = (n189 & n192) | ((n189 & n191) | (n190 & n191));
  wire n194 = (n190 & n192) | n193;
  wire n195 = ~n194;
  wire n196 = ~digits27_r_2[48];
  wire n197 = digits27_r_2[48] & ~digits27_r_2[49];
  wire n198 = ~digits27_r_3[48];
  wire n199 = digits27_r_3[48] & ~digits27_r_3[49];
  wire n200 = (n196 & n199) | ((n196 & n198) | (n197 & n198));
  wire n201 = (n197 & n199) | n200;
  wire n202 = ~n201;
  wire n203 = ~digits27_r_2[50];
  wire n204 = digits27_r_2[50] & ~digits27_r_2[51];
  wire n205 = ~digits27_r_3[50];
  wire n206 = digits27_r_3[50] & ~digits27_r_3[51];
  wire n207 = (n203 & n206) | ((n203 & n205) | (n204 & n205));
  wire n208 = (n204 & n206) | n207;
  wire n209 = ~n208;
  wire n210 = ~digits27_r_2[52];
  wire n211 = digits27_r_2[52] & ~digits27_r_2[53];
  wire n212 = ~digits27_r_3[52];
  wire n213 = digits27_r_3[52] & ~digits27_r_3[53];
  wire n214 = (n210 & n213) | ((n210 & n212) | (n211 & n212));
  wire n215 = (n211 & n213) | n214;
  wire n216 = ~n215;
  wire n217 = ~n32 & n33;
  wire [1:0] n218 = ({2{n217}} & 2'd1) | {2{n34}};
  wire n219 = ~n39 & n40;
  wire [2:0] n220 = ({3{n219}} & 3'd3) | ({3{n41}} & 3'd5);
  wire n221 = ~n46 & n47;
  wire [4:0] n222 = ({5{n221}} & 5'd9) | ({5{n48}} & 5'h17);
  wire n223 = ~n53 & n54;
  wire [5:0] n224 = ({6{n223}} & 6'h1b) | ({6{n55}} & 6'h25);
  wire n225 = ~n60 & n61;
  wire [7:0] n226 = ({8{n225}} & 8'h51) | ({8{n62}} & 8'haf);
  wire n227 = ~n67 & n68;
  wire [8:0] n228 = ({9{n227}} & 9'hf3) | ({9{n69}} & 9'h10d);
  wire n229 = ~n74 & n75;
  wire [10:0] n230 = ({11{n229}} & 11'h2d9) | ({11{n76}} & 11'h527);
  wire n231 = ~n81 & n82;
  wire n232 = ~n88 & n89;
  wire [13:0] n233 = ({14{n232}} & 14'h19a1) | ({14{n90}} & 14'h265f);
  wire n234 = ~n95 & n96;
  wire n235 = ~n102 & n103;
  wire [16:0] n236 = ({17{n235}} & 17'he6a9) | ({17{n104}} & 17'h11957);
  wire n237 = ~n109 & n110;
  wire n238 = ~n116 & n117;
  wire [20:0] n239 = ({21{n238}} & 21'h81bf1) | ({21{n118}} & 21'h17e40f);
  wire n240 = ~n123 & n124;
  wire [21:0] n241 = ({22{n240}} & 22'h1853d3) | ({22{n125}} & 22'h27ac2d);
  wire n242 = ~n130 & n131;
  wire [23:0] n243 = ({24{n242}} & 24'h48fb79) | ({24{n132}} & 24'hb70487);
  wire n244 = ~n137 & n138;
  wire [24:0] n245 = ({25{n244}} & 25'hdaf26b) | ({25{n139}} & 25'h1250d95);
  wire n246 = ~n144 & n145;
  wire [26:0] n247 = ({27{n246}} & 27'h290d741) | ({27{n146}} & 27'h56f28bf);
  wire n248 = ~n151 & n152;
  wire [27:0] n249 = ({28{n248}} & 28'h7b285c3) | ({28{n153}} & 28'h84d7a3d);
  wire n250 = ~n158 & n159;
  wire [29:0] n251 = ({30{n250}} & 30'h17179149) | ({30{n160}} & 30'h28e86eb7);
  wire n252 = ~n165 & n166;
  wire n253 = ~n172 & n173;
  wire [32:0] n254 = ({33{n253}} & 33'hcfd41b91) | ({33{n174}} & 33'h1302be46f);
  wire n255 = ~n179 & n180;
  wire n256 = ~n186 & n187;
  wire [35:0] n257 = ({36{n256}} & 36'h74e74f819) | ({36{n188}} & 36'h8b18b07e7);
  wire n258 = ~n193 & n194;
  wire n259 = ~n200 & n201;
  wire [39:0] n260 = ({40{n259}} & 40'h41c21cb8e1) | ({40{n202}} & 40'hbe3de3471f);
  wire n261 = ~n207 & n208;
  wire [40:0] n262 = ({41{n261}} & 41'hc546562aa3) | ({41{n209}} & 41'h13ab9a9d55d);
  wire n263 = ~n214 & n215;
  wire [3:0] n264 = {{2{n218[1]}}, n218} + {n220[2], n220};
  wire [9:0] n265 = {{2{n226[7]}}, n226} + {n228[8], n228};
  wire [15:0] n266 = (({16{n234}} & 16'h4ce3) | ({16{n97}} & 16'hb31d)) + {{2{n233[13]}}, n233};
  wire [18:0] n267 = (({19{n237}} & 19'h2b3fb) | ({19{n111}} & 19'h54c05)) + {{2{n236[16]}}, n236};
  wire [22:0] n268 = {{2{n239[20]}}, n239} + {n241[21], n241};
  wire [28:0] n269 = {{2{n247[26]}}, n247} + {n249[27], n249};
  wire [34:0] n270 = (({35{n255}} & 35'h26f7c52b3) | ({35{n181}} & 35'h59083ad4d)) + {{2{n254[32]}}, n254};
  wire [37:0] n271 = (({38{n258}} & 38'h15eb5ee84b) | ({38{n195}} & 38'h2a14a117b5)) + {{2{n257[35]}}, n257};
  wire [41:0] n272 = {{2{n260[39]}}, n260} + {n262[40], n262};
  wire [6:0] n273 = ({{2{n222[4]}}, n222} + {n224[5], n224}) + {{3{n264[3]}}, n264};
  wire [12:0] n274 = ((({13{n231}} & 13'h88b) | ({13{n83}} & 13'h1775)) + {{2{n230[10]}}, n230}) + {{3{n265[9]}}, n265};
  wire [19:0] n275 = {{4{n266[15]}}, n266} + {n267[18], n267};
  wire [31:0] n276 = ((({32{n252}} & 32'h4546b3db) | ({32{n167}} & 32'hbab94c25)) + {{2{n251[29]}}, n251}) + {{3{n269[28]}}, n269};
  wire [12:0] n277 = n274 + {{6{n273[6]}}, n273};
  wire [38:0] n278 = ({{4{n270[34]}}, n270} + {n271[37], n271}) + {{7{n276[31]}}, n276};
  wire [25:0] n279 = ((({{2{n243[23]}}, n243} + {n245[24], n245}) + {{3{n268[22]}}, n268}) + {{6{n275[19]}}, n275}) + {{13{n277[12]}}, n277};
  wire [42:0] n280 = ((({43{n263}} & 43'h24fd3027fe9) | ({43{n216}} & 43'h5b02cfd8017)) + {n272[41], n272}) + {{4{n278[38]}}, n278};
  wire n281 = digits27_r_4[1] & digits27_r_5[1];
  wire n282 = ~digits27_r_4[0];
  wire n283 = ~digits27_r_5[0];
  wire n284 = digits27_r_4[3] & digits27_r_5[3];
  wire n285 = ~digits27_r_4[2];
  wire n286 = ~digits27_r_5[2];
  wire n287 = digits27_r_4[5] & digits27_r_5[5];
  wire n288 = ~digits27_r_4[4];
  wire n289 = ~digits27_r_5[4];
  wire n290 = digits27_r_4[7] & digits27_r_5[7];
  wire n291 = ~digits27_r_4[6];
  wire n292 = ~digits27_r_5[6];
  wire n293 = digits27_r_4[9] & digits27_r_5[9];
  wire n294 = ~digits27_r_4[8];
  wire n295 = ~digits27_r_5[8];
  wire n296 = digits27_r_4[11] & digits27_r_5[11];
  wire n297 = ~digits27_r_4[10];
  wire n298 = ~digits27_r_5[10];
  wire n299 = digits27_r_4[13] & digits27_r_5[13];
  wire n300 = ~digits27_r_4[12];
  wire n301 = ~digits27_r_5[12];
  wire n302 = digits27_r_4[15] & digits27_r_5[15];
  wire n303 = ~digits27_r_4[14];
  wire n304 = ~digits27_r_5[14];
  wire n305 = digits27_r_4[17] & digits27_r_5[17];
  wire n306 = ~digits27_r_4[16];
  wire n307 = ~digits27_r_5[16];
  wire n308 = digits27_r_4[19] & digits27_r_5[19];
  wire n309 = ~digits27_r_4[18];
  wire n310 = ~digits27_r_5[18];
  wire n311 = digits27_r_4[21] & digits27_r_5[21];
  wire n312 = ~digits27_r_4[20];
  wire n313 = ~digits27_r_5[20];
  wire n314 = digits27_r_4[23] & digits27_r_5[23];
  wire n315 = ~digits27_r_4[22];
  wire n316 = ~digits27_r_5[22];
  wire n317 = digits27_r_4[25] & digits27_r_5[25];
  wire n318 = ~digits27_r_4[24];
  wire n319 = ~digits27_r_5[24];
  wire n320 = digits27_r_4[27] & digits27_r_5[27];
  wire n321 = ~digits27_r_4[26];
  wire n322 = ~digits27_r_5[26];
  wire n323 = digits27_r_4[29] & digits27_r_5[29];
  wire n324 = ~digits27_r_4[28];
  wire n325 = ~digits27_r_5[28];
  wire n326 = digits27_r_4[31] & digits27_r_5[31];
  wire n327 = ~digits27_r_4[30];
  wire n328 = ~digits27_r_5[30];
  wire n329 = digits27_r_4[33] & digits27_r_5[33];
  wire n330 = ~digits27_r_4[32];
  wire n331 = ~digits27_r_5[32];
  wire n332 = digits27_r_4[35] & digits27_r_5[35];
  wire n333 = ~digits27_r_4[34];
  wire n334 = ~digits27_r_5[34];
  wire n335 = digits27_r_4[37] & digits27_r_5[37];
  wire n336 = ~digits27_r_4[36];
  wire n337 = ~digits27_r_5[36];
  wire n338 = digits27_r_4[39] & digits27_r_5[39];
  wire n339 = ~digits27_r_4[38];
  wire n340 = ~digits27_r_5[38];
  wire n341 = digits27_r_4[41] & digits27_r_5[41];
  wire n342 = ~digits27_r_4[40];
  wire n343 = ~digits27_r_5[40];
  wire n344 = digits27_r_4[43] & digits27_r_5[43];
  wire n345 = ~digits27_r_4[42];
  wire n346 = ~digits27_r_5[42];
  wire n347 = digits27_r_4[45] & digits27_r_5[45];
  wire n348 = ~digits27_r_4[44];
  wire n349 = ~digits27_r_5[44];
  wire n350 = digits27_r_4[47] & digits27_r_5[47];
  wire n351 = ~digits27_r_4[46];
  wire n352 = ~digits27_r_5[46];
  wire n353 = digits27_r_4[49] & digits27_r_5[49];
  wire n354 = ~digits27_r_4[48];
  wire n355 = ~digits27_r_5[48];
  wire n356 = digits27_r_4[51] & digits27_r_5[51];
  wire n357 = ~digits27_r_4[50];
  wire n358 = ~digits27_r_5[50];
  wire n359 = digits27_r_4[53] & digits27_r_5[53];
  wire n360 = ~digits27_r_4[52];
  wire n361 = ~digits27_r_5[52];
  wire n362 = ~((n282 & n283) | ((digits27_r_5[1] & n282) | (digits27_r_4[1] & n283))) & ~n281;
  wire [1:0] n363 = ({2{n362}} & 2'd1) | {2{n281}};
  wire n364 = ~((n285 & n286) | ((digits27_r_5[3] & n285) | (digits27_r_4[3] & n286))) & ~n284;
  wire [2:0] n365 = ({3{n364}} & 3'd3) | ({3{n284}} & 3'd5);
  wire n366 = ~((n288 & n289) | ((digits27_r_5[5] & n288) | (digits27_r_4[5] & n289))) & ~n287;
  wire [4:0] n367 = ({5{n366}} & 5'd9) | ({5{n287}} & 5'h17);
  wire n368 = ~((n291 & n292) | ((digits27_r_5[7] & n291) | (digits27_r_4[7] & n292))) & ~n290;
  wire [5:0] n369 = ({6{n368}} & 6'h1b) | ({6{n290}} & 6'h25);
  wire n370 = ~((n294 & n295) | ((digits27_r_5[9] & n294) | (digits27_r_4[9] & n295))) & ~n293;
  wire [7:0] n371 = ({8{n370}} & 8'h51) | ({8{n293}} & 8'haf);
  wire n372 = ~((n297 & n298) | ((digits27_r_5[11] & n297) | (digits27_r_4[11] & n298))) & ~n296;
  wire [8:0] n373 = ({9{n372}} & 9'hf3) | ({9{n296}} & 9'h10d);
  wire n374 = ~((n300 & n301) | ((digits27_r_5[13] & n300) | (digits27_r_4[13] & n301))) & ~n299;
  wire [10:0] n375 = ({11{n374}} & 11'h2d9) | ({11{n299}} & 11'h527);
  wire n376 = ~((n303 & n304) | ((digits27_r_5[15] & n303) | (digits27_r_4[15] & n304))) & ~n302;
  wire n377 = ~((n306 & n307) | ((digits27_r_5[17] & n306) | (digits27_r_4[17] & n307))) & ~n305;
  wire [13:0] n378 = ({14{n377}} & 14'h19a1) | ({14{n305}} & 14'h265f);
  wire n379 = ~((n309 & n310) | ((digits27_r_5[19] & n309) | (digits27_r_4[19] & n310))) & ~n308;
  wire n380 = ~((n312 & n313) | ((digits27_r_5[21] & n312) | (digits27_r_4[21] & n313))) & ~n311;
  wire [16:0] n381 = ({17{n380}} & 17'he6a9) | ({17{n311}} & 17'h11957);
  wire n382 = ~((n315 & n316) | ((digits27_r_5[23] & n315) | (digits27_r_4[23] & n316))) & ~n314;
  wire n383 = ~((n318 & n319) | ((digits27_r_5[25] & n318) | (digits27_r_4[25] & n319))) & ~n317;
  wire [20:0] n384 = ({21{n383}} & 21'h81bf1) | ({21{n317}} & 21'h17e40f);
  wire n385 = ~((n321 & n322) | ((digits27_r_5[27] & n321) | (digits27_r_4[27] & n322))) & ~n320;
  wire [21:0] n386 = ({22{n385}} & 22'h1853d3) | ({22{n320}} & 22'h27ac2d);
  wire n387 = ~((n324 & n325) | ((digits27_r_5[29] & n324) | (digits27_r_4[29] & n325))) & ~n323;
  wire [23:0] n388 = ({24{n387}} & 24'h48fb79) | ({24{n323}} & 24'hb70487);
  wire n389 = ~((n327 & n328) | ((digits27_r_5[31] & n327) | (digits27_r_4[31] & n328))) & ~n326;
  wire [24:0] n390 = ({25{n389}} & 25'hdaf26b) | ({25{n326}} & 25'h1250d95);
  wire n391 = ~((n330 & n331) | ((digits27_r_5[33] & n330) | (digits27_r_4[33] & n331))) & ~n329;
  wire [26:0] n392 = ({27{n391}} & 27'h290d741) | ({27{n329}} & 27'h56f28bf);
  wire n393 = ~((n333 & n334) | ((digits27_r_5[35] & n333) | (digits27_r_4[35] & n334))) & ~n332;
  wire [27:0] n394 = ({28{n393}} & 28'h7b285c3) | ({28{n332}} & 28'h84d7a3d);
  wire n395 = ~((n336 & n337) | ((digits27_r_5[37] & n336) | (digits27_r_4[37] & n337))) & ~n335;
  wire [29:0] n396 = ({30{n395}} & 30'h17179149) | ({30{n335}} & 30'h28e86eb7);
  wire n397 = ~((n339 & n340) | ((digits27_r_5[39] & n339) | (digits27_r_4[39] & n340))) & ~n338;
  wire n398 = ~((n342 & n343) | ((digits27_r_5[41] & n342) | (digits27_r_4[41] & n343))) & ~n341;
  wire [32:0] n399 = ({33{n398}} & 33'hcfd41b91) | ({33{n341}} & 33'h1302be46f);
  wire n400 = ~((n345 & n346) | ((digits27_r_5[43] & n345) | (digits27_r_4[43] & n346))) & ~n344;
  wire n401 = ~((n348 & n349) | ((digits27_r_5[45] & n348) | (digits27_r_4[45] & n349))) & ~n347;
  wire [35:0] n402 = ({36{n401}} & 36'h74e74f819) | ({36{n347}} & 36'h8b18b07e7);
  wire n403 = ~((n351 & n352) | ((digits27_r_5[47] & n351) | (digits27_r_4[47] & n352))) & ~n350;
  wire n404 = ~((n354 & n355) | ((digits27_r_5[49] & n354) | (digits27_r_4[49] & n355))) & ~n353;
  wire [39:0] n405 = ({40{n404}} & 40'h41c21cb8e1) | ({40{n353}} & 40'hbe3de3471f);
  wire n406 = ~((n357 & n358) | ((digits27_r_5[51] & n357) | (digits27_r_4[51] & n358))) & ~n356;
  wire [40:0] n407 = ({41{n406}} & 41'hc546562aa3) | ({41{n356}} & 41'h13ab9a9d55d);
  wire n408 = ~((n360 & n361) | ((digits27_r_5[53] & n360) | (digits27_r_4[53] & n361))) & ~n359;
  wire [3:0] n409 = {{2{n363[1]}}, n363} + {n365[2], n365};
  wire [9:0] n410 = {{2{n371[7]}}, n371} + {n373[8], n373};
  wire [15:0] n411 = (({16{n379}} & 16'h4ce3) | ({16{n308}} & 16'hb31d)) + {{2{n378[13]}}, n378};
  wire [18:0] n412 = (({19{n382}} & 19'h2b3fb) | ({19{n314}} & 19'h54c05)) + {{2{n381[16]}}, n381};
  wire [22:0] n413 = {{2{n384[20]}}, n384} + {n386[21], n386};
  wire [28:0] n414 = {{2{n392[26]}}, n392} + {n394[27], n394};
  wire [34:0] n415 = (({35{n400}} & 35'h26f7c52b3) | ({35{n344}} & 35'h59083ad4d)) + {{2{n399[32]}}, n399};
  wire [37:0] n416 = (({38{n403}} & 38'h15eb5ee84b) | ({38{n350}} & 38'h2a14a117b5)) + {{2{n402[35]}}, n402};
  wire [41:0] n417 = {{2{n405[39]}}, n405} + {n407[40], n407};
  wire [6:0] n418 = ({{2{n367[4]}}, n367} + {n369[5], n369}) + {{3{n409[3]}}, n409};
  wire [12:0] n419 = ((({13{n376}} & 13'h88b) | ({13{n302}} & 13'h1775)) + {{2{n375[10]}}, n375}) + {{3{n410[9]}}, n410};
  wire [19:0] n420 = {{4{n411[15]}}, n411} + {n412[18], n412};
  wire [31:0] n421 = ((({32{n397}} & 32'h4546b3db) | ({32{n338}} & 32'hbab94c25)) + {{2{n396[29]}}, n396}) + {{3{n414[28]}}, n414};
  wire [12:0] n422 = n419 + {{6{n418[6]}}, n418};
  wire [38:0] n423 = ({{4{n415[34]}}, n415} + {n416[37], n416}) + {{7{n421[31]}}, n421};
  wire [25:0] n424 = ((({{2{n388[23]}}, n388} + {n390[24], n390}) + {{3{n413[22]}}, n413}) + {{6{n420[19]}}, n420}) + {{13{n422[12]}}, n422};
  wire [42:0] n425 = ((({43{n408}} & 43'h24fd3027fe9) | ({43{n359}} & 43'h5b02cfd8017)) + {n417[41], n417}) + {{4{n423[38]}}, n423};
  wire fault = 1'b0;

  always @(posedge clk) begin
    if (rst) begin
      state <= 6'd0;
      done <= 1'b0;
      trap <= 1'b0;
      trap_code <= 4'd0;
      trap_site <= 4'd0;
    end else case (state)
      6'd0: if (start) begin
        done <= fault;
        trap <= fault;
        trap_code <= 4'd8;
        trap_site <= 4'd0;
        if (!fault) state <= S1;
      end
      S1: begin
        v35 <= 6'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          v46 <= 6'd0;
          state <= S5;
        end
      end
      S3: begin
        v39 <= x_q;
        v41 <= y_q;
        if (n2) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 4'd1;
          state <= 6'd0;
          done <= 1'b1;
        end else if (n4) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 4'd2;
          state <= 6'd0;
          done <= 1'b1;
        end else begin
          state <= S4;
        end
      end
      S4: begin
        v35 <= (v35 + 6'd1);
        state <= S2;
      end
      S5: begin
        if (n10) begin
          state <= S6;
        end else begin
          v57 <= 6'd0;
          state <= S12;
        end
      end
      S6: begin
        v50 <= x_q;
        v52 <= y_q;
        if (n2) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 4'd3;
          state <= 6'd0;
          done <= 1'b1;
        end else if (n4) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 4'd4;
          state <= 6'd0;
          done <= 1'b1;
        end else begin
          state <= S7;
        end
      end
      S7: begin
        state <= S8;
      end
      S8: begin
        if (multiply48_done) begin
          multiply48_r_2 <= multiply48_q[83:0];
          state <= S9;
        end else begin
        end
      end
      S9: begin
        state <= S10;
      end
      S10: begin
        if (divide96_done) begin
          divide96_r_3 <= divide96_r[84:0];
          state <= S11;
        end else begin
        end
      end
      S11: begin
        v46 <= (v46 + 6'd1);
        state <= S5;
      end
      S12: begin
        if (n12) begin
          state <= S13;
        end else begin
          v70 <= 6'd0;
          state <= S22;
        end
      end
      S13: begin
        v61 <= x_q;
        if (n2) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 4'd5;
          state <= 6'd0;
          done <= 1'b1;
        end else begin
          state <= S14;
        end
      end
      S14: begin
        state <= S15;
      end
      S15: begin
        state <= S16;
      end
      S16: begin
        if (divide48_done) begin
          divide48_r_2 <= divide48_q[41:0];
          divide48_r_3 <= divide48_r[41:0];
          state <= S17;
        end else begin
        end
      end
      S17: begin
        v62 <= ((v61[42] ? (40'd0 - n13) : n13) + {{38{n17[1]}}, n17});
        state <= S18;
      end
      S18: begin
        v64 <= y_q;
        if (n4) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 4'd7;
          state <= 6'd0;
          done <= 1'b1;
        end else begin
          state <= S19;
        end
      end
      S19: begin
        state <= S20;
      end
      S20: begin
        v65 <= (n18[42:0] + n22[42:0]);
        state <= S21;
      end
      S21: begin
        v57 <= (v57 + 6'd1);
        state <= S12;
      end
      S22: begin
        if (n27) begin
          state <= S23;
        end else begin
          state <= 6'd0;
          done <= 1'b1;
        end
      end
      S23: begin
        v74 <= x_q;
        v76 <= y_q;
        if (n2) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 4'd9;
          state <= 6'd0;
          done <= 1'b1;
        end else if (n4) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 4'd10;
          state <= 6'd0;
          done <= 1'b1;
        end else begin
          state <= S24;
        end
      end
      S24: begin
        state <= S25;
      end
      S25: begin
        if (digits27_done) begin
          digits27_r_2 <= digits27_q;
          state <= S26;
        end else begin
        end
      end
      S26: begin
        state <= S27;
      end
      S27: begin
        if (digits27_done) begin
          digits27_r_3 <= digits27_q;
          state <= S28;
        end else begin
        end
      end
      S28: begin
        v77 <= (n280 + {{17{n279[25]}}, n279});
        v80 <= (43'd0 - v74);
        state <= S29;
      end
      S29: begin
        state <= S30;
      end
      S30: begin
        if (digits27_done) begin
          digits27_r_4 <= digits27_q;
          state <= S31;
        end else begin
        end
      end
      S31: begin
        state <= S32;
      end
      S32: begin
        if (digits27_done) begin
          digits27_r_5 <= digits27_q;
          state <= S33;
        end else begin
        end
      end
      S33: begin
        v70 <= (v70 + 6'd1);
        state <= S22;
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
      x_fill <= x_fill == 6'd39 ? 6'd0 : x_fill + 6'd1;
    end
  end

  // x: 40 words
  reg [42:0] x_mem [0:39];
  reg [5:0] x_ra;
  always @* begin
    x_ra = 6'd0;
    case (state)
      S2: x_ra = v35;
      S5: x_ra = v46;
      S12: x_ra = v57;
      S22: x_ra = v70;
      default: ;
    endcase
  end
  reg x_we;
  reg [5:0] x_wa;
  reg [42:0] x_wd;
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
      y_fill <= y_fill == 6'd39 ? 6'd0 : y_fill + 6'd1;
    end
  end

  // y: 40 words
  reg [42:0] y_mem [0:39];
  reg [5:0] y_ra;
  always @* begin
    y_ra = 6'd0;
    case (state)
      S2: y_ra = v35;
      S5: y_ra = v46;
      S17: y_ra = v57;
      S22: y_ra = v70;
      default: ;
    endcase
  end
  reg y_we;
  reg [5:0] y_wa;
  reg [42:0] y_wd;
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
  assign s_out_last = s_out_at == 6'd39;
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

  // s: 40 words
  reg [42:0] s_mem [0:39];
  reg [5:0] s_ra;
  always @* begin
    s_ra = s_out_next;
  end
  reg s_we;
  reg [5:0] s_wa;
  reg [42:0] s_wd;
  always @* begin
    s_we = 1'b0;
    s_wa = 6'd0;
    s_wd = 43'd0;
    case (state)
      S4: begin
        s_we = 1'd1;
        s_wa = v35;
        s_wd = (n5[42:0] + n9[42:0]);
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (s_we) s_mem[s_wa] <= s_wd;
    s_q <= s_mem[s_ra];
  end

  reg [5:0] p_out_at;
  reg p_out_on, p_out_have;
  wire p_out_take = p_out_valid & p_out_ready;
  wire [5:0] p_out_next = p_out_take ? p_out_at + 6'd1 : p_out_at;
  assign p_out_valid = p_out_have & idle;
  assign p_out_data = p_q;
  assign p_out_last = p_out_at == 6'd39;
  always @(posedge clk) begin
    if (rst) begin
      p_out_on <= 1'b0;
      p_out_have <= 1'b0;
      p_out_at <= 6'd0;
    end else if (!idle) begin
      p_out_on <= 1'b1;
      p_out_have <= 1'b0;
      p_out_at <= 6'd0;
    end else if (start) begin
      p_out_on <= 1'b0;
      p_out_have <= 1'b0;
    end else begin
      p_out_have <= p_out_on & ~trap & ~(p_out_take & p_out_last);
      if (p_out_take & p_out_last) p_out_on <= 1'b0;
      p_out_at <= p_out_next;
    end
  end

  // p: 40 words
  reg [42:0] p_mem [0:39];
  reg [5:0] p_ra;
  always @* begin
    p_ra = p_out_next;
  end
  reg p_we;
  reg [5:0] p_wa;
  reg [42:0] p_wd;
  always @* begin
    p_we = 1'b0;
    p_wa = 6'd0;
    p_wd = 43'd0;
    case (state)
      S11: begin
        p_we = 1'd1;
        p_wa = v46;
        p_wd = (divide96_r_3[42:0] + 43'h488437c4023);
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (p_we) p_mem[p_wa] <= p_wd;
    p_q <= p_mem[p_ra];
  end

  reg [5:0] t_out_at;
  reg t_out_on, t_out_have;
  wire t_out_take = t_out_valid & t_out_ready;
  wire [5:0] t_out_next = t_out_take ? t_out_at + 6'd1 : t_out_at;
  assign t_out_valid = t_out_have & idle;
  assign t_out_data = t_q;
  assign t_out_last = t_out_at == 6'd39;
  always @(posedge clk) begin
    if (rst) begin
      t_out_on <= 1'b0;
      t_out_have <= 1'b0;
      t_out_at <= 6'd0;
    end else if (!idle) begin
      t_out_on <= 1'b1;
      t_out_have <= 1'b0;
      t_out_at <= 6'd0;
    end else if (start) begin
      t_out_on <= 1'b0;
      t_out_have <= 1'b0;
    end else begin
      t_out_have <= t_out_on & ~trap & ~(t_out_take & t_out_last);
      if (t_out_take & t_out_last) t_out_on <= 1'b0;
      t_out_at <= t_out_next;
    end
  end

  // t: 40 words
  reg [42:0] t_mem [0:39];
  reg [5:0] t_ra;
  always @* begin
    t_ra = t_out_next;
  end
  reg t_we;
  reg [5:0] t_wa;
  reg [42:0] t_wd;
  always @* begin
    t_we = 1'b0;
    t_wa = 6'd0;
    t_wd = 43'd0;
    case (state)
      S21: begin
        t_we = 1'd1;
        t_wa = v57;
        t_wd = (n23 + (({43{n25}} & 43'h11086f88045) | ({43{n26}} & 43'h6ef79077fbb)));
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (t_we) t_mem[t_wa] <= t_wd;
    t_q <= t_mem[t_ra];
  end

  reg [5:0] m_out_at;
  reg m_out_on, m_out_have;
  wire m_out_take = m_out_valid & m_out_ready;
  wire [5:0] m_out_next = m_out_take ? m_out_at + 6'd1 : m_out_at;
  assign m_out_valid = m_out_have & idle;
  assign m_out_data = m_q;
  assign m_out_last = m_out_at == 6'd39;
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

  // m: 40 words
  reg [42:0] m_mem [0:39];
  reg [5:0] m_ra;
  always @* begin
    m_ra = m_out_next;
  end
  reg m_we;
  reg [5:0] m_wa;
  reg [42:0] m_wd;
  always @* begin
    m_we = 1'b0;
    m_wa = 6'd0;
    m_wd = 43'd0;
    case (state)
      S33: begin
        m_we = 1'd1;
        m_wa = v70;
        m_wd = (n425 + {{17{n424[25]}}, n424});
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (m_we) m_mem[m_wa] <= m_wd;
    m_q <= m_mem[m_ra];
  end

  reg multiply48_start;
  reg [47:0] multiply48_a;
  reg [47:0] multiply48_b;
  always @* begin
    multiply48_start = 1'b0;
    multiply48_a = 48'd0;
    multiply48_b = 48'd0;
    case (state)
      S7: begin
        multiply48_start = 1'd1;
        multiply48_a = {6'd0, ((v50[41:0] ^ {42{v50[42]}}) + {41'd0, v50[42]})};
        multiply48_b = {6'd0, ((v52[41:0] ^ {42{v52[42]}}) + {41'd0, v52[42]})};
      end
      default: ;
    endcase
  end
  trinity_multiply #(.W(48)) multiply48 (
    .clk(clk), .start(multiply48_start), .a(multiply48_a), .b(multiply48_b), .q(multiply48_q), .done(multiply48_done)
  );

  reg divide96_start;
  reg [95:0] divide96_a;
  reg [95:0] divide96_b;
  always @* begin
    divide96_start = 1'b0;
    divide96_a = 96'd0;
    divide96_b = 96'd0;
    case (state)
      S9: begin
        divide96_start = 1'd1;
        divide96_a = {11'd0, (((v50[42] ^ v52[42]) ? (85'd0 - n11) : n11) + 85'hc066be3cd54cc623b64b7)};
        divide96_b = 96'h6ef79077fbb;
      end
      default: ;
    endcase
  end
  trinity_divide #(.W(96)) divide96 (
    .clk(clk), .start(divide96_start), .a(divide96_a), .b(divide96_b), .q(divide96_q), .r(divide96_r), .done(divide96_done)
  );

  reg divide48_start;
  reg [47:0] divide48_a;
  reg [47:0] divide48_b;
  always @* begin
    divide48_start = 1'b0;
    divide48_a = 48'd0;
    divide48_b = 48'd0;
    case (state)
      S15: begin
        divide48_start = 1'd1;
        divide48_a = {6'd0, ((v61[41:0] ^ {42{v61[42]}}) + {41'd0, v61[42]})};
        divide48_b = 48'd9;
      end
      default: ;
    endcase
  end
  trinity_divide #(.W(48)) divide48 (
    .clk(clk), .start(divide48_start), .a(divide48_a), .b(divide48_b), .q(divide48_q), .r(divide48_r), .done(divide48_done)
  );

  reg digits27_start;
  reg [42:0] digits27_a;
  always @* begin
    digits27_start = 1'b0;
    digits27_a = 43'd0;
    case (state)
      S24: begin
        digits27_start = 1'd1;
        digits27_a = (v76 + 43'h377bc83bfdd);
      end
      S26: begin
        digits27_start = 1'd1;
        digits27_a = (v74 + 43'h377bc83bfdd);
      end
      S29: begin
        digits27_start = 1'd1;
        digits27_a = (v80 + 43'h377bc83bfdd);
      end
      S31: begin
        digits27_start = 1'd1;
        digits27_a = (v77 + 43'h377bc83bfdd);
      end
      default: ;
    endcase
  end
  trinity_digits #(.N(27), .W(43)) digits27 (
    .clk(clk), .start(digits27_start), .a(digits27_a), .q(digits27_q), .done(digits27_done)
  );
  // What no one needs.
  wire unused = &{1'b0, n9, divide48_r_2, divide48_r_3, n18, n22, multiply48_q, divide96_r, divide48_q, divide48_r, divide96_r_3, divide96_q};
endmodule
`default_nettype wire

// ── wide_integers_longest.v
// longest (wide_integers.tri:25) as a sequential module, N = 40.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). wide_integers_longest has the ports of wide_integers_longest.json.
`default_nettype none
module wide_integers_longest #(
  parameter X_INIT = "",
  parameter Y_INIT = "",
  parameter ORDER_INIT = ""
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
  input wire [63:0] x_data,
  input wire y_valid,
  output wire y_ready,
  input wire [63:0] y_data,
  output wire d_out_valid,
  input wire d_out_ready,
  output wire [63:0] d_out_data,
  output wire d_out_last,
  output wire p_out_valid,
  input wire p_out_ready,
  output wire [63:0] p_out_data,
  output wire p_out_last,
  input wire order_valid,
  output wire order_ready,
  input wire [1:0] order_data,
  output wire order_out_valid,
  input wire order_out_ready,
  output wire [1:0] order_out_data,
  output wire order_out_last
);
  localparam [3:0] S1 = 4'd1; // wide_integers.tri:25
  localparam [3:0] S2 = 4'd2; // wide_integers.tri:26
  localparam [3:0] S3 = 4'd3; // wide_integers.tri:26
  localparam [3:0] S4 = 4'd4; // wide_integers.tri:26
  localparam [3:0] S5 = 4'd5; // wide_integers.tri:27
  localparam [3:0] S6 = 4'd6; // wide_integers.tri:27
  localparam [3:0] S7 = 4'd7; // wide_integers.tri:27
  localparam [3:0] S8 = 4'd8; // wide_integers.tri:27
  localparam [3:0] S9 = 4'd9; // wide_integers.tri:27
  localparam [3:0] S10 = 4'd10; // wide_integers.tri:27
  localparam [3:0] S11 = 4'd11; // wide_integers.tri:27
  localparam [3:0] S12 = 4'd12; // wide_integers.tri:28
  localparam [3:0] S13 = 4'd13; // wide_integers.tri:28
  localparam [3:0] S14 = 4'd14; // wide_integers.tri:28
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [5:0] v32; // v32
  reg [63:0] v38; // v38
  reg [63:0] v36; // v36
  reg [5:0] v43; // v43
  reg [63:0] v47; // v47
  reg [63:0] v49; // v49
  reg [125:0] multiply64_r_2;
  reg [125:0] divide128_r_3;
  reg [5:0] v54; // v54
  reg [63:0] v60; // v60
  reg [63:0] v58; // v58
  reg [63:0] x_q;
  reg [63:0] y_q;
  reg [63:0] d_q;
  reg [63:0] p_q;
  reg [1:0] order_q;
  wire [127:0] multiply64_q;
  wire multiply64_done;
  wire [127:0] divide128_q;
  wire [127:0] divide128_r;
  wire divide128_done;

  // Data path
  wire n0 = v32 < 6'h28;
  wire [63:0] n1 = {~x_q[63], x_q[62:0]};
  wire n2 = (n1 < 64'h2ba3a5d6eb700bf0) | (64'hd45c5a29148ff410 < n1);
  wire [63:0] n3 = {~y_q[63], y_q[62:0]};
  wire n4 = (n3 < 64'h2ba3a5d6eb700bf0) | (64'hd45c5a29148ff410 < n3);
  wire [64:0] n5 = {v36[63], v36} - {v38[63], v38};
  wire [64:0] n6 = {~n5[64], (v36 - v38)};
  wire n7 = 65'h1545c5a29148ff410 < n6;
  wire n8 = n6 < 65'haba3a5d6eb700bf0;
  wire [64:0] n9 = ({65{n7}} & 65'h157474badd6e017df) | ({65{n8}} & 65'ha8b8b452291fe821);
  wire n10 = v43 < 6'h28;
  wire [125:0] n11 = {1'd0, multiply64_r_2[124:0]};
  wire n12 = v54 < 6'h28;
  wire n13 = ~(v58 == v60);
  wire [1:0] n14 = {(({~v58[63], v58[62:0]} < {~v60[63], v60[62:0]}) & n13), n13};
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
        v32 <= 6'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          state <= S3;
        end else begin
          v43 <= 6'd0;
          state <= S5;
        end
      end
      S3: begin
        v36 <= x_q;
        v38 <= y_q;
        if (n2) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd1;
          state <= 4'd0;
          done <= 1'b1;
        end else if (n4) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd2;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          state <= S4;
        end
      end
      S4: begin
        v32 <= (v32 + 6'd1);
        state <= S2;
      end
      S5: begin
        if (n10) begin
          state <= S6;
        end else begin
          v54 <= 6'd0;
          state <= S12;
        end
      end
      S6: begin
        v47 <= x_q;
        v49 <= y_q;
        if (n2) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd3;
          state <= 4'd0;
          done <= 1'b1;
        end else if (n4) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd4;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          state <= S7;
        end
      end
      S7: begin
        state <= S8;
      end
      S8: begin
        if (multiply64_done) begin
          multiply64_r_2 <= multiply64_q[125:0];
          state <= S9;
        end else begin
        end
      end
      S9: begin
        state <= S10;
      end
      S10: begin
        if (divide128_done) begin
          divide128_r_3 <= divide128_r[125:0];
          state <= S11;
        end else begin
        end
      end
      S11: begin
        v43 <= (v43 + 6'd1);
        state <= S5;
      end
      S12: begin
        if (n12) begin
          state <= S13;
        end else begin
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S13: begin
        v58 <= x_q;
        v60 <= y_q;
        if (n2) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd5;
          state <= 4'd0;
          done <= 1'b1;
        end else if (n4) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd6;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          state <= S14;
        end
      end
      S14: begin
        v54 <= (v54 + 6'd1);
        state <= S12;
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
      x_fill <= x_fill == 6'd39 ? 6'd0 : x_fill + 6'd1;
    end
  end

  // x: 40 words
  reg [63:0] x_mem [0:39];
  reg [5:0] x_ra;
  always @* begin
    x_ra = 6'd0;
    case (state)
      S2: x_ra = v32;
      S5: x_ra = v43;
      S12: x_ra = v54;
      default: ;
    endcase
  end
  reg x_we;
  reg [5:0] x_wa;
  reg [63:0] x_wd;
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
      y_fill <= y_fill == 6'd39 ? 6'd0 : y_fill + 6'd1;
    end
  end

  // y: 40 words
  reg [63:0] y_mem [0:39];
  reg [5:0] y_ra;
  always @* begin
    y_ra = 6'd0;
    case (state)
      S2: y_ra = v32;
      S5: y_ra = v43;
      S12: y_ra = v54;
      default: ;
    endcase
  end
  reg y_we;
  reg [5:0] y_wa;
  reg [63:0] y_wd;
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

  reg [5:0] d_out_at;
  reg d_out_on, d_out_have;
  wire d_out_take = d_out_valid & d_out_ready;
  wire [5:0] d_out_next = d_out_take ? d_out_at + 6'd1 : d_out_at;
  assign d_out_valid = d_out_have & idle;
  assign d_out_data = d_q;
  assign d_out_last = d_out_at == 6'd39;
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

  // d: 40 words
  reg [63:0] d_mem [0:39];
  reg [5:0] d_ra;
  always @* begin
    d_ra = d_out_next;
  end
  reg d_we;
  reg [5:0] d_wa;
  reg [63:0] d_wd;
  always @* begin
    d_we = 1'b0;
    d_wa = 6'd0;
    d_wd = 64'd0;
    case (state)
      S4: begin
        d_we = 1'd1;
        d_wa = v32;
        d_wd = (n5[63:0] + n9[63:0]);
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (d_we) d_mem[d_wa] <= d_wd;
    d_q <= d_mem[d_ra];
  end

  reg [5:0] p_out_at;
  reg p_out_on, p_out_have;
  wire p_out_take = p_out_valid & p_out_ready;
  wire [5:0] p_out_next = p_out_take ? p_out_at + 6'd1 : p_out_at;
  assign p_out_valid = p_out_have & idle;
  assign p_out_data = p_q;
  assign p_out_last = p_out_at == 6'd39;
  always @(posedge clk) begin
    if (rst) begin
      p_out_on <= 1'b0;
      p_out_have <= 1'b0;
      p_out_at <= 6'd0;
    end else if (!idle) begin
      p_out_on <= 1'b1;
      p_out_have <= 1'b0;
      p_out_at <= 6'd0;
    end else if (start) begin
      p_out_on <= 1'b0;
      p_out_have <= 1'b0;
    end else begin
      p_out_have <= p_out_on & ~trap & ~(p_out_take & p_out_last);
      if (p_out_take & p_out_last) p_out_on <= 1'b0;
      p_out_at <= p_out_next;
    end
  end

  // p: 40 words
  reg [63:0] p_mem [0:39];
  reg [5:0] p_ra;
  always @* begin
    p_ra = p_out_next;
  end
  reg p_we;
  reg [5:0] p_wa;
  reg [63:0] p_wd;
  always @* begin
    p_we = 1'b0;
    p_wa = 6'd0;
    p_wd = 64'd0;
    case (state)
      S11: begin
        p_we = 1'd1;
        p_wa = v43;
        p_wd = (divide128_r_3[63:0] + 64'haba3a5d6eb700bf0);
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (p_we) p_mem[p_wa] <= p_wd;
    p_q <= p_mem[p_ra];
  end

  reg [5:0] order_fill; // the element that comes next
  assign order_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      order_fill <= 6'd0;
    end else if (order_valid & order_ready) begin
      order_fill <= order_fill == 6'd39 ? 6'd0 : order_fill + 6'd1;
    end
  end

  reg [5:0] order_out_at;
  reg order_out_on, order_out_have;
  wire order_out_take = order_out_valid & order_out_ready;
  wire [5:0] order_out_next = order_out_take ? order_out_at + 6'd1 : order_out_at;
  assign order_out_valid = order_out_have & idle;
  assign order_out_data = order_q;
  assign order_out_last = order_out_at == 6'd39;
  always @(posedge clk) begin
    if (rst) begin
      order_out_on <= 1'b0;
      order_out_have <= 1'b0;
      order_out_at <= 6'd0;
    end else if (!idle) begin
      order_out_on <= 1'b1;
      order_out_have <= 1'b0;
      order_out_at <= 6'd0;
    end else if (start) begin
      order_out_on <= 1'b0;
      order_out_have <= 1'b0;
    end else begin
      order_out_have <= order_out_on & ~trap & ~(order_out_take & order_out_last);
      if (order_out_take & order_out_last) order_out_on <= 1'b0;
      order_out_at <= order_out_next;
    end
  end

  // order: 40 words
  reg [1:0] order_mem [0:39];
  reg [5:0] order_ra;
  always @* begin
    order_ra = order_out_next;
  end
  reg order_we;
  reg [5:0] order_wa;
  reg [1:0] order_wd;
  always @* begin
    order_we = order_valid & order_ready;
    order_wa = order_fill;
    order_wd = order_data;
    case (state)
      S14: begin
        order_we = 1'd1;
        order_wa = v54;
        order_wd = n14;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (order_we) order_mem[order_wa] <= order_wd;
    order_q <= order_mem[order_ra];
  end
  initial if (ORDER_INIT != "") $readmemh(ORDER_INIT, order_mem);

  reg multiply64_start;
  reg [63:0] multiply64_a;
  reg [63:0] multiply64_b;
  always @* begin
    multiply64_start = 1'b0;
    multiply64_a = 64'd0;
    multiply64_b = 64'd0;
    case (state)
      S7: begin
        multiply64_start = 1'd1;
        multiply64_a = {1'd0, ((v47[62:0] ^ {63{v47[63]}}) + {62'd0, v47[63]})};
        multiply64_b = {1'd0, ((v49[62:0] ^ {63{v49[63]}}) + {62'd0, v49[63]})};
      end
      default: ;
    endcase
  end
  trinity_multiply #(.W(64)) multiply64 (
    .clk(clk), .start(multiply64_start), .a(multiply64_a), .b(multiply64_b), .q(multiply64_q), .done(multiply64_done)
  );

  reg divide128_start;
  reg [127:0] divide128_a;
  reg [127:0] divide128_b;
  always @* begin
    divide128_start = 1'b0;
    divide128_a = 128'd0;
    divide128_b = 128'd0;
    case (state)
      S9: begin
        divide128_start = 1'd1;
        divide128_a = {2'd0, (((v47[63] ^ v49[63]) ? (126'd0 - n11) : n11) + 126'h1bccbc7be2c628af3968c372b1666f18)};
        divide128_b = 128'ha8b8b452291fe821;
      end
      default: ;
    endcase
  end
  trinity_divide #(.W(128)) divide128 (
    .clk(clk), .start(divide128_start), .a(divide128_a), .b(divide128_b), .q(divide128_q), .r(divide128_r), .done(divide128_done)
  );
  // What no one needs.
  wire unused = &{1'b0, n9, multiply64_r_2, multiply64_q, divide128_r, divide128_r_3, divide128_q};
endmodule
`default_nettype wire

// ── wide_integers_digits.v
// digits (wide_integers.tri:31) as a sequential module, N = 40.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). wide_integers_digits has the ports of wide_integers_digits.json.
`default_nettype none
module wide_integers_digits #(
  parameter X_INIT = "",
  parameter D_INIT = ""
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
  input wire [14:0] x_data,
  input wire d_valid,
  output wire d_ready,
  input wire [1:0] d_data,
  output wire d_out_valid,
  input wire d_out_ready,
  output wire [1:0] d_out_data,
  output wire d_out_last,
  output wire total_out_valid,
  input wire total_out_ready,
  output wire [31:0] total_out_data,
  output wire total_out_last
);
  localparam [3:0] S1 = 4'd1; // wide_integers.tri:31
  localparam [3:0] S2 = 4'd2; // wide_integers.tri:32
  localparam [3:0] S3 = 4'd3; // wide_integers.tri:32
  localparam [3:0] S4 = 4'd4; // wide_integers.tri:32
  localparam [3:0] S5 = 4'd5; // wide_integers.tri:32
  localparam [3:0] S6 = 4'd6; // wide_integers.tri:32
  localparam [3:0] S7 = 4'd7; // wide_integers.tri:32
  localparam [3:0] S8 = 4'd8; // wide_integers.tri:32
  localparam [3:0] S9 = 4'd9; // wide_integers.tri:33
  localparam [3:0] S10 = 4'd10; // wide_integers.tri:33
  localparam [3:0] S11 = 4'd11; // wide_integers.tri:33
  localparam [3:0] S12 = 4'd12; // wide_integers.tri:33
  localparam [3:0] S13 = 4'd13; // wide_integers.tri:33
  localparam [3:0] S14 = 4'd14; // wide_integers.tri:33
  localparam [3:0] S15 = 4'd15; // wide_integers.tri:33
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [5:0] v25; // v25
  reg [3:0] v28; // v28
  reg [14:0] v32; // v32
  reg [8:0] v36; // v36
  reg [17:0] digits9_r_2;
  reg [5:0] v42; // v42
  reg [3:0] v46; // v46
  reg [31:0] v47; // v47
  reg [14:0] v52; // v52
  reg [17:0] digits9_r_3;
  reg [14:0] x_q;
  reg [1:0] d_q;
  reg [31:0] total_q;
  wire [17:0] digits9_q;
  wire digits9_done;

  // Data path
  wire n0 = v25 < 6'h28;
  wire n1 = v28 < 4'd9;
  wire n2 = ~n1;
  wire [14:0] n3 = {~x_q[14], x_q[13:0]};
  wire n4 = (n3 < 15'h198f) | (15'h6671 < n3);
  wire n5 = v42 < 6'h28;
  wire n6 = v46 < 4'd9;
  wire n7 = ~n6;
  wire [1:0] n8 = v46[3] ? digits9_r_3[17:16] : (v46[2] ? (v46[1] ? (v46[0] ? digits9_r_3[15:14] : digits9_r_3[13:12]) : (v46[0] ? digits9_r_3[11:10] : digits9_r_3[9:8])) : (v46[1] ? (v46[0] ? digits9_r_3[7:6] : digits9_r_3[5:4]) : (v46[0] ? digits9_r_3[3:2] : digits9_r_3[1:0])));
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
        v25 <= 6'd0;
        state <= S2;
      end
      S2: begin
        v36 <= ({v25, 3'd0} + {3'd0, v25});
        if (n0) begin
          v28 <= 4'd0;
          state <= S3;
        end else begin
          v42 <= 6'd0;
          state <= S9;
        end
      end
      S3: begin
        if (n1) begin
          state <= S4;
        end else begin
          v25 <= (v25 + 6'd1);
          state <= S2;
        end
      end
      S4: begin
        v32 <= x_q;
        if (n4) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd1;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          state <= S5;
        end
      end
      S5: begin
        if (n2) begin
          trap <= 1'b1;
          trap_code <= 4'd2; // bounds
          trap_site <= 3'd2;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          state <= S6;
        end
      end
      S6: begin
        state <= S7;
      end
      S7: begin
        if (digits9_done) begin
          digits9_r_2 <= digits9_q;
          state <= S8;
        end else begin
        end
      end
      S8: begin
        v28 <= (v28 + 4'd1);
        state <= S3;
      end
      S9: begin
        if (n5) begin
          v46 <= 4'd0;
          v47 <= 32'd0;
          state <= S10;
        end else begin
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S10: begin
        if (n6) begin
          state <= S11;
        end else begin
          v42 <= (v42 + 6'd1);
          state <= S9;
        end
      end
      S11: begin
        v52 <= x_q;
        if (n4) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 3'd3;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          state <= S12;
        end
      end
      S12: begin
        if (n7) begin
          trap <= 1'b1;
          trap_code <= 4'd2; // bounds
          trap_site <= 3'd4;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          state <= S13;
        end
      end
      S13: begin
        state <= S14;
      end
      S14: begin
        if (digits9_done) begin
          digits9_r_3 <= digits9_q;
          state <= S15;
        end else begin
        end
      end
      S15: begin
        v46 <= (v46 + 4'd1);
        v47 <= (v47 + {{30{n8[1]}}, n8});
        state <= S10;
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
      x_fill <= x_fill == 6'd39 ? 6'd0 : x_fill + 6'd1;
    end
  end

  // x: 40 words
  reg [14:0] x_mem [0:39];
  reg [5:0] x_ra;
  always @* begin
    x_ra = 6'd0;
    case (state)
      S3: x_ra = v25;
      S10: x_ra = v42;
      default: ;
    endcase
  end
  reg x_we;
  reg [5:0] x_wa;
  reg [14:0] x_wd;
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

  reg [8:0] d_fill; // the element that comes next
  assign d_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      d_fill <= 9'd0;
    end else if (d_valid & d_ready) begin
      d_fill <= d_fill == 9'd359 ? 9'd0 : d_fill + 9'd1;
    end
  end

  reg [8:0] d_out_at;
  reg d_out_on, d_out_have;
  wire d_out_take = d_out_valid & d_out_ready;
  wire [8:0] d_out_next = d_out_take ? d_out_at + 9'd1 : d_out_at;
  assign d_out_valid = d_out_have & idle;
  assign d_out_data = d_q;
  assign d_out_last = d_out_at == 9'd359;
  always @(posedge clk) begin
    if (rst) begin
      d_out_on <= 1'b0;
      d_out_have <= 1'b0;
      d_out_at <= 9'd0;
    end else if (!idle) begin
      d_out_on <= 1'b1;
      d_out_have <= 1'b0;
      d_out_at <= 9'd0;
    end else if (start) begin
      d_out_on <= 1'b0;
      d_out_have <= 1'b0;
    end else begin
      d_out_have <= d_out_on & ~trap & ~(d_out_take & d_out_last);
      if (d_out_take & d_out_last) d_out_on <= 1'b0;
      d_out_at <= d_out_next;
    end
  end

  // d: 360 words
  reg [1:0] d_mem [0:359];
  reg [8:0] d_ra;
  always @* begin
    d_ra = d_out_next;
  end
  reg d_we;
  reg [8:0] d_wa;
  reg [1:0] d_wd;
  always @* begin
    d_we = d_valid & d_ready;
    d_wa = d_fill;
    d_wd = d_data;
    case (state)
      S8: begin
        d_we = 1'd1;
        d_wa = (v36 + {5'd0, v28});
        d_wd = (v28[3] ? digits9_r_2[17:16] : (v28[2] ? (v28[1] ? (v28[0] ? digits9_r_2[15:14] : digits9_r_2[13:12]) : (v28[0] ? digits9_r_2[11:10] : digits9_r_2[9:8])) : (v28[1] ? (v28[0] ? digits9_r_2[7:6] : digits9_r_2[5:4]) : (v28[0] ? digits9_r_2[3:2] : digits9_r_2[1:0]))));
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (d_we) d_mem[d_wa] <= d_wd;
    d_q <= d_mem[d_ra];
  end
  initial if (D_INIT != "") $readmemh(D_INIT, d_mem);

  reg [5:0] total_out_at;
  reg total_out_on, total_out_have;
  wire total_out_take = total_out_valid & total_out_ready;
  wire [5:0] total_out_next = total_out_take ? total_out_at + 6'd1 : total_out_at;
  assign total_out_valid = total_out_have & idle;
  assign total_out_data = total_q;
  assign total_out_last = total_out_at == 6'd39;
  always @(posedge clk) begin
    if (rst) begin
      total_out_on <= 1'b0;
      total_out_have <= 1'b0;
      total_out_at <= 6'd0;
    end else if (!idle) begin
      total_out_on <= 1'b1;
      total_out_have <= 1'b0;
      total_out_at <= 6'd0;
    end else if (start) begin
      total_out_on <= 1'b0;
      total_out_have <= 1'b0;
    end else begin
      total_out_have <= total_out_on & ~trap & ~(total_out_take & total_out_last);
      if (total_out_take & total_out_last) total_out_on <= 1'b0;
      total_out_at <= total_out_next;
    end
  end

  // total: 40 words
  reg [31:0] total_mem [0:39];
  reg [5:0] total_ra;
  always @* begin
    total_ra = total_out_next;
  end
  reg total_we;
  reg [5:0] total_wa;
  reg [31:0] total_wd;
  always @* begin
    total_we = 1'b0;
    total_wa = 6'd0;
    total_wd = 32'd0;
    case (state)
      S10: begin
        total_we = n7;
        total_wa = v42;
        total_wd = v47;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (total_we) total_mem[total_wa] <= total_wd;
    total_q <= total_mem[total_ra];
  end

  reg digits9_start;
  reg [14:0] digits9_a;
  always @* begin
    digits9_start = 1'b0;
    digits9_a = 15'd0;
    case (state)
      S6: begin
        digits9_start = 1'd1;
        digits9_a = (v32 + 15'h2671);
      end
      S13: begin
        digits9_start = 1'd1;
        digits9_a = (v52 + 15'h2671);
      end
      default: ;
    endcase
  end
  trinity_digits #(.N(9), .W(15)) digits9 (
    .clk(clk), .start(digits9_start), .a(digits9_a), .q(digits9_q), .done(digits9_done)
  );
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

// ── trinity_digits.v
`default_nettype none
// Trits of a number that (3^N - 1)/2 was added to, two bits each: the number is doubled in base 3, a bit a clock.
module trinity_digits #(
  parameter N = 9,
  parameter W = 15
) (
  input wire clk,
  input wire start,
  input wire [W-1:0] a,
  output wire [2*N-1:0] q,
  output wire done
);
  reg [W-1:0] rest;
  reg [2*N-1:0] digits; // 00, 01, 10
  reg [W:0] left;
  assign done = left[0];
  reg carry;
  reg [2*N-1:0] next;
  reg [2*N-1:0] trits;
  assign q = trits;
  integer i;
  always @* begin
    carry = rest[W-1];
    next = digits;
    trits = digits;
    for (i = 0; i < N; i = i + 1) begin
      // 2d + carry: 0 or 1; 2, or 3 which is 0 and carries; 4 or 5, which are 1 and 2 and carry.
      next[2*i] = (~digits[2*i] & ~digits[2*i+1] & carry) | (digits[2*i+1] & ~carry);
      next[2*i+1] = (digits[2*i] & ~carry) | (digits[2*i+1] & carry);
      carry = digits[2*i+1] | (digits[2*i] & carry);
      // The trit is the digit less one: 11, 00, 01.
      trits[2*i] = ~digits[2*i];
      trits[2*i+1] = ~digits[2*i] & ~digits[2*i+1];
    end
  end
  always @(posedge clk) begin
    if (start) begin
      rest <= a;
      digits <= {2*N{1'b0}};
      left <= {1'b1, {W{1'b0}}};
    end else if (!left[0]) begin
      rest <= rest << 1;
      digits <= next;
      left <= left >> 1;
    end
  end
endmodule
`default_nettype wire
