// ── attention_scores.v
// scores (attention.tri:4) as a sequential module, H = 2, D = 16, T = 6.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). attention_scores has the ports of attention_scores.json.
`default_nettype none
module attention_scores #(
  parameter Q_INIT = "",
  parameter K_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg trap_site,
  input wire q_valid,
  output wire q_ready,
  input wire [7:0] q_data,
  input wire k_valid,
  output wire k_ready,
  input wire [7:0] k_data,
  output wire s_out_valid,
  input wire s_out_ready,
  output wire [31:0] s_out_data,
  output wire s_out_last
);
  localparam [3:0] S1 = 4'd1; // attention.tri:4
  localparam [3:0] S2 = 4'd2; // attention.tri:5
  localparam [3:0] S3 = 4'd3; // attention.tri:5
  localparam [3:0] S4 = 4'd4; // attention.tri:5
  localparam [3:0] S5 = 4'd5; // attention.tri:5
  localparam [3:0] S6 = 4'd6; // attention.tri:5
  localparam [3:0] S7 = 4'd7; // attention.tri:5
  localparam [3:0] S8 = 4'd8; // attention.tri:5
  localparam [3:0] S9 = 4'd9; // attention.tri:5
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [1:0] v26; // v26
  reg [2:0] v29; // v29
  reg [4:0] v33; // v33
  reg [3:0] v59; // v59
  reg [31:0] v34; // v34
  reg [7:0] v49; // v49
  reg [7:0] v66; // v66
  reg [7:0] v67; // v67
  reg [15:0] multiply8_r_2;
  reg [7:0] q_q;
  reg [7:0] k_q;
  reg [31:0] s_q;
  wire [15:0] multiply8_q;
  wire multiply8_done;

  // Data path
  wire n0 = v26 < 2'd2;
  wire n1 = v29 < 3'd6;
  wire n2 = v33 < 5'h10;
  wire n3 = ~n2;
  wire [14:0] n4 = 15'd0 - multiply8_r_2[14:0];
  wire [15:0] n5 = (v66[7] ^ v67[7]) ? {n4[14], n4} : {1'd0, multiply8_r_2[14:0]};
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
        v26 <= 2'd0;
        state <= S2;
      end
      S2: begin
        v59 <= ({v26[0], 3'd0} - {1'd0, v26, 1'd0});
        if (n0) begin
          v29 <= 3'd0;
          state <= S3;
        end else begin
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        v49 <= {({v29, 1'd0} + {2'd0, v26}), 4'd0};
        if (n1) begin
          v33 <= 5'd0;
          v34 <= 32'd0;
          state <= S4;
        end else begin
          v26 <= (v26 + 2'd1);
          state <= S2;
        end
      end
      S4: begin
        if (n2) begin
          state <= S5;
        end else begin
          v29 <= (v29 + 3'd1);
          state <= S3;
        end
      end
      S5: begin
        v66 <= q_q;
        state <= S6;
      end
      S6: begin
        v67 <= k_q;
        state <= S7;
      end
      S7: begin
        state <= S8;
      end
      S8: begin
        if (multiply8_done) begin
          multiply8_r_2 <= multiply8_q;
          state <= S9;
        end else begin
        end
      end
      S9: begin
        v33 <= (v33 + 5'd1);
        v34 <= (v34 + {{16{n5[15]}}, n5});
        state <= S4;
      end
      default: state <= state;
    endcase
  end

  reg [4:0] q_fill; // the element that comes next
  assign q_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      q_fill <= 5'd0;
    end else if (q_valid & q_ready) begin
      q_fill <= q_fill == 5'd31 ? 5'd0 : q_fill + 5'd1;
    end
  end

  // q: 32 words
  reg [7:0] q_mem [0:31];
  reg [4:0] q_ra;
  always @* begin
    q_ra = 5'd0;
    case (state)
      S4: q_ra = (v33 + {v26[0], 4'd0});
      default: ;
    endcase
  end
  reg q_we;
  reg [4:0] q_wa;
  reg [7:0] q_wd;
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

  reg [7:0] k_fill; // the element that comes next
  assign k_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      k_fill <= 8'd0;
    end else if (k_valid & k_ready) begin
      k_fill <= k_fill == 8'd191 ? 8'd0 : k_fill + 8'd1;
    end
  end

  // k: 192 words
  reg [7:0] k_mem [0:191];
  reg [7:0] k_ra;
  always @* begin
    k_ra = 8'd0;
    case (state)
      S5: k_ra = (v49 + {3'd0, v33});
      default: ;
    endcase
  end
  reg k_we;
  reg [7:0] k_wa;
  reg [7:0] k_wd;
  always @* begin
    k_we = k_valid & k_ready;
    k_wa = k_fill;
    k_wd = k_data;
  end
  always @(posedge clk) begin
    if (k_we) k_mem[k_wa] <= k_wd;
    k_q <= k_mem[k_ra];
  end
  initial if (K_INIT != "") $readmemh(K_INIT, k_mem);

  reg [3:0] s_out_at;
  reg s_out_on, s_out_have;
  wire s_out_take = s_out_valid & s_out_ready;
  wire [3:0] s_out_next = s_out_take ? s_out_at + 4'd1 : s_out_at;
  assign s_out_valid = s_out_have & idle;
  assign s_out_data = s_q;
  assign s_out_last = s_out_at == 4'd11;
  always @(posedge clk) begin
    if (rst) begin
      s_out_on <= 1'b0;
      s_out_have <= 1'b0;
      s_out_at <= 4'd0;
    end else if (!idle) begin
      s_out_on <= 1'b1;
      s_out_have <= 1'b0;
      s_out_at <= 4'd0;
    end else if (start) begin
      s_out_on <= 1'b0;
      s_out_have <= 1'b0;
    end else begin
      s_out_have <= s_out_on & ~trap & ~(s_out_take & s_out_last);
      if (s_out_take & s_out_last) s_out_on <= 1'b0;
      s_out_at <= s_out_next;
    end
  end

  // s: 12 words
  reg [31:0] s_mem [0:11];
  reg [3:0] s_ra;
  always @* begin
    s_ra = s_out_next;
  end
  reg s_we;
  reg [3:0] s_wa;
  reg [31:0] s_wd;
  always @* begin
    s_we = 1'b0;
    s_wa = 4'd0;
    s_wd = 32'd0;
    case (state)
      S4: begin
        s_we = n3;
        s_wa = (v59 + {1'd0, v29});
        s_wd = v34;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (s_we) s_mem[s_wa] <= s_wd;
    s_q <= s_mem[s_ra];
  end

  reg multiply8_start;
  reg [7:0] multiply8_a;
  reg [7:0] multiply8_b;
  always @* begin
    multiply8_start = 1'b0;
    multiply8_a = 8'd0;
    multiply8_b = 8'd0;
    case (state)
      S7: begin
        multiply8_start = 1'd1;
        multiply8_a = ((v66 ^ {8{v66[7]}}) + {7'd0, v66[7]});
        multiply8_b = ((v67 ^ {8{v67[7]}}) + {7'd0, v67[7]});
      end
      default: ;
    endcase
  end
  trinity_multiply #(.W(8)) multiply8 (
    .clk(clk), .start(multiply8_start), .a(multiply8_a), .b(multiply8_b), .q(multiply8_q), .done(multiply8_done)
  );
  // What no one needs.
  wire unused = &{1'b0, multiply8_r_2};
endmodule
`default_nettype wire

// ── attention_weighed.v
// weighed (attention.tri:8) as a sequential module, H = 2, T = 6, D = 16.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). attention_weighed has the ports of attention_weighed.json.
`default_nettype none
module attention_weighed #(
  parameter P_INIT = "",
  parameter V_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg trap_site,
  input wire p_valid,
  output wire p_ready,
  input wire [31:0] p_data,
  input wire v_valid,
  output wire v_ready,
  input wire [7:0] v_data,
  output wire o_out_valid,
  input wire o_out_ready,
  output wire [31:0] o_out_data,
  output wire o_out_last
);
  localparam [3:0] S1 = 4'd1; // attention.tri:8
  localparam [3:0] S2 = 4'd2; // attention.tri:9
  localparam [3:0] S3 = 4'd3; // attention.tri:9
  localparam [3:0] S4 = 4'd4; // attention.tri:9
  localparam [3:0] S5 = 4'd5; // attention.tri:9
  localparam [3:0] S6 = 4'd6; // attention.tri:9
  localparam [3:0] S7 = 4'd7; // attention.tri:9
  localparam [3:0] S8 = 4'd8; // attention.tri:9
  localparam [3:0] S9 = 4'd9; // attention.tri:9
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [1:0] v28; // v28
  reg [4:0] v31; // v31
  reg [2:0] v35; // v35
  reg [3:0] v42; // v42
  reg [31:0] v36; // v36
  reg [31:0] v44; // v44
  reg [7:0] v68; // v68
  reg [31:0] v54; // v54
  reg [39:0] multiply32_r_2;
  reg [31:0] p_q;
  reg [7:0] v_q;
  reg [31:0] o_q;
  wire [63:0] multiply32_q;
  wire multiply32_done;

  // Data path
  wire n0 = v28 < 2'd2;
  wire n1 = v31 < 5'h10;
  wire n2 = v35 < 3'd6;
  wire n3 = ~n2;
  wire [38:0] n4 = 39'd0 - multiply32_r_2[38:0];
  wire [39:0] n5 = (v44[31] ^ v68[7]) ? {n4[38], n4} : {1'd0, multiply32_r_2[38:0]};
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
        v28 <= 2'd0;
        state <= S2;
      end
      S2: begin
        v42 <= ({v28[0], 3'd0} - {1'd0, v28, 1'd0});
        if (n0) begin
          v31 <= 5'd0;
          state <= S3;
        end else begin
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        if (n1) begin
          v35 <= 3'd0;
          v36 <= 32'd0;
          state <= S4;
        end else begin
          v28 <= (v28 + 2'd1);
          state <= S2;
        end
      end
      S4: begin
        if (n2) begin
          state <= S5;
        end else begin
          v31 <= (v31 + 5'd1);
          state <= S3;
        end
      end
      S5: begin
        v44 <= p_q;
        v68 <= v_q;
        state <= S6;
      end
      S6: begin
        state <= S7;
      end
      S7: begin
        if (multiply32_done) begin
          multiply32_r_2 <= multiply32_q[39:0];
          state <= S8;
        end else begin
        end
      end
      S8: begin
        v54 <= n5[31:0];
        state <= S9;
      end
      S9: begin
        v35 <= (v35 + 3'd1);
        v36 <= (v36 + v54);
        state <= S4;
      end
      default: state <= state;
    endcase
  end

  reg [3:0] p_fill; // the element that comes next
  assign p_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      p_fill <= 4'd0;
    end else if (p_valid & p_ready) begin
      p_fill <= p_fill == 4'd11 ? 4'd0 : p_fill + 4'd1;
    end
  end

  // p: 12 words
  reg [31:0] p_mem [0:11];
  reg [3:0] p_ra;
  always @* begin
    p_ra = 4'd0;
    case (state)
      S4: p_ra = (v42 + {1'd0, v35});
      default: ;
    endcase
  end
  reg p_we;
  reg [3:0] p_wa;
  reg [31:0] p_wd;
  always @* begin
    p_we = p_valid & p_ready;
    p_wa = p_fill;
    p_wd = p_data;
  end
  always @(posedge clk) begin
    if (p_we) p_mem[p_wa] <= p_wd;
    p_q <= p_mem[p_ra];
  end
  initial if (P_INIT != "") $readmemh(P_INIT, p_mem);

  reg [7:0] v_fill; // the element that comes next
  assign v_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      v_fill <= 8'd0;
    end else if (v_valid & v_ready) begin
      v_fill <= v_fill == 8'd191 ? 8'd0 : v_fill + 8'd1;
    end
  end

  // v: 192 words
  reg [7:0] v_mem [0:191];
  reg [7:0] v_ra;
  always @* begin
    v_ra = 8'd0;
    case (state)
      S4: v_ra = ({({v35, 1'd0} + {2'd0, v28}), 4'd0} + {3'd0, v31});
      default: ;
    endcase
  end
  reg v_we;
  reg [7:0] v_wa;
  reg [7:0] v_wd;
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

  reg [4:0] o_out_at;
  reg o_out_on, o_out_have;
  wire o_out_take = o_out_valid & o_out_ready;
  wire [4:0] o_out_next = o_out_take ? o_out_at + 5'd1 : o_out_at;
  assign o_out_valid = o_out_have & idle;
  assign o_out_data = o_q;
  assign o_out_last = o_out_at == 5'd31;
  always @(posedge clk) begin
    if (rst) begin
      o_out_on <= 1'b0;
      o_out_have <= 1'b0;
      o_out_at <= 5'd0;
    end else if (!idle) begin
      o_out_on <= 1'b1;
      o_out_have <= 1'b0;
      o_out_at <= 5'd0;
    end else if (start) begin
      o_out_on <= 1'b0;
      o_out_have <= 1'b0;
    end else begin
      o_out_have <= o_out_on & ~trap & ~(o_out_take & o_out_last);
      if (o_out_take & o_out_last) o_out_on <= 1'b0;
      o_out_at <= o_out_next;
    end
  end

  // o: 32 words
  reg [31:0] o_mem [0:31];
  reg [4:0] o_ra;
  always @* begin
    o_ra = o_out_next;
  end
  reg o_we;
  reg [4:0] o_wa;
  reg [31:0] o_wd;
  always @* begin
    o_we = 1'b0;
    o_wa = 5'd0;
    o_wd = 32'd0;
    case (state)
      S4: begin
        o_we = n3;
        o_wa = (v31 + {v28[0], 4'd0});
        o_wd = v36;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (o_we) o_mem[o_wa] <= o_wd;
    o_q <= o_mem[o_ra];
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
        multiply32_b = {24'd0, ((v68 ^ {8{v68[7]}}) + {7'd0, v68[7]})};
      end
      default: ;
    endcase
  end
  trinity_multiply #(.W(32)) multiply32 (
    .clk(clk), .start(multiply32_start), .a(multiply32_a), .b(multiply32_b), .q(multiply32_q), .done(multiply32_done)
  );
  // What no one needs.
  wire unused = &{1'b0, multiply32_r_2, n5, multiply32_q};
endmodule
`default_nettype wire

// ── attention_causal.v
// causal (attention.tri:13) as a sequential module, H = 2, T = 6.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). attention_causal has the ports of attention_causal.json.
`default_nettype none
module attention_causal #(
  parameter S_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg trap_site,
  input wire [31:0] at,
  input wire s_valid,
  output wire s_ready,
  input wire [31:0] s_data,
  output wire m_out_valid,
  input wire m_out_ready,
  output wire [31:0] m_out_data,
  output wire m_out_last,
  output wire top_out_valid,
  input wire top_out_ready,
  output wire [31:0] top_out_data,
  output wire top_out_last
);
  localparam [3:0] S1 = 4'd1; // attention.tri:13
  localparam [3:0] S2 = 4'd2; // attention.tri:14
  localparam [3:0] S3 = 4'd3; // attention.tri:14
  localparam [3:0] S4 = 4'd4; // attention.tri:14
  localparam [3:0] S5 = 4'd5; // attention.tri:14
  localparam [3:0] S6 = 4'd6; // attention.tri:15
  localparam [3:0] S7 = 4'd7; // attention.tri:15
  localparam [3:0] S8 = 4'd8; // attention.tri:15
  localparam [3:0] S9 = 4'd9; // attention.tri:15
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [1:0] v26; // v26
  reg [2:0] v29; // v29
  reg [3:0] v35; // v35
  reg [31:0] at_r; // at
  reg [31:0] v38; // v38
  reg [1:0] v47; // v47
  reg [2:0] v51; // v51
  reg [3:0] v59; // v59
  reg [31:0] v52; // v52
  reg [31:0] v62; // v62
  reg [31:0] s_q;
  reg [31:0] m_q;
  reg [31:0] top_q;

  // Data path
  wire n0 = v26 < 2'd2;
  wire n1 = v29 < 3'd6;
  wire [31:0] n2 = {~at_r[31], at_r[30:0]};
  wire n3 = n2 < {29'h10000000, v29};
  wire [3:0] n4 = v35 + {1'd0, v29};
  wire n5 = v47 < 2'd2;
  wire n6 = v51 < 3'd6;
  wire n7 = ~n6;
  wire n8 = n2 < {29'h10000000, v51};
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
        at_r <= at;
        if (!fault) state <= S1;
      end
      S1: begin
        v26 <= 2'd0;
        state <= S2;
      end
      S2: begin
        v35 <= ({v26[0], 3'd0} - {1'd0, v26, 1'd0});
        if (n0) begin
          v29 <= 3'd0;
          state <= S3;
        end else begin
          v47 <= 2'd0;
          state <= S6;
        end
      end
      S3: begin
        if (~n1) begin
          v26 <= (v26 + 2'd1);
          state <= S2;
        end else if ((n1 & ~n3)) begin
          state <= S4;
        end else begin
          v38 <= 32'hfff0bdc0;
          state <= S5;
        end
      end
      S4: begin
        v38 <= s_q;
        state <= S5;
      end
      S5: begin
        v29 <= (v29 + 3'd1);
        state <= S3;
      end
      S6: begin
        v59 <= ({v47[0], 3'd0} - {1'd0, v47, 1'd0});
        if (n5) begin
          v51 <= 3'd0;
          v52 <= 32'h80000000;
          state <= S7;
        end else begin
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S7: begin
        if (n7) begin
          v47 <= (v47 + 2'd1);
          state <= S6;
        end else if ((n6 & ~n8)) begin
          state <= S8;
        end else begin
          v62 <= 32'hfff0bdc0;
          state <= S9;
        end
      end
      S8: begin
        v62 <= s_q;
        state <= S9;
      end
      S9: begin
        v51 <= (v51 + 3'd1);
        v52 <= (({~v52[31], v52[30:0]} < {~v62[31], v62[30:0]}) ? v62 : v52);
        state <= S7;
      end
      default: state <= state;
    endcase
  end

  reg [3:0] s_fill; // the element that comes next
  assign s_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      s_fill <= 4'd0;
    end else if (s_valid & s_ready) begin
      s_fill <= s_fill == 4'd11 ? 4'd0 : s_fill + 4'd1;
    end
  end

  // s: 12 words
  reg [31:0] s_mem [0:11];
  reg [3:0] s_ra;
  always @* begin
    s_ra = 4'd0;
    case (state)
      S3: s_ra = n4;
      S7: s_ra = (v59 + {1'd0, v51});
      default: ;
    endcase
  end
  reg s_we;
  reg [3:0] s_wa;
  reg [31:0] s_wd;
  always @* begin
    s_we = s_valid & s_ready;
    s_wa = s_fill;
    s_wd = s_data;
  end
  always @(posedge clk) begin
    if (s_we) s_mem[s_wa] <= s_wd;
    s_q <= s_mem[s_ra];
  end
  initial if (S_INIT != "") $readmemh(S_INIT, s_mem);

  reg [3:0] m_out_at;
  reg m_out_on, m_out_have;
  wire m_out_take = m_out_valid & m_out_ready;
  wire [3:0] m_out_next = m_out_take ? m_out_at + 4'd1 : m_out_at;
  assign m_out_valid = m_out_have & idle;
  assign m_out_data = m_q;
  assign m_out_last = m_out_at == 4'd11;
  always @(posedge clk) begin
    if (rst) begin
      m_out_on <= 1'b0;
      m_out_have <= 1'b0;
      m_out_at <= 4'd0;
    end else if (!idle) begin
      m_out_on <= 1'b1;
      m_out_have <= 1'b0;
      m_out_at <= 4'd0;
    end else if (start) begin
      m_out_on <= 1'b0;
      m_out_have <= 1'b0;
    end else begin
      m_out_have <= m_out_on & ~trap & ~(m_out_take & m_out_last);
      if (m_out_take & m_out_last) m_out_on <= 1'b0;
      m_out_at <= m_out_next;
    end
  end

  // m: 12 words
  reg [31:0] m_mem [0:11];
  reg [3:0] m_ra;
  always @* begin
    m_ra = m_out_next;
  end
  reg m_we;
  reg [3:0] m_wa;
  reg [31:0] m_wd;
  always @* begin
    m_we = 1'b0;
    m_wa = 4'd0;
    m_wd = 32'd0;
    case (state)
      S5: begin
        m_we = 1'd1;
        m_wa = n4;
        m_wd = v38;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (m_we) m_mem[m_wa] <= m_wd;
    m_q <= m_mem[m_ra];
  end

  reg top_out_at;
  reg top_out_on, top_out_have;
  wire top_out_take = top_out_valid & top_out_ready;
  wire top_out_next = top_out_take ? top_out_at + 1'd1 : top_out_at;
  assign top_out_valid = top_out_have & idle;
  assign top_out_data = top_q;
  assign top_out_last = top_out_at == 1'd1;
  always @(posedge clk) begin
    if (rst) begin
      top_out_on <= 1'b0;
      top_out_have <= 1'b0;
      top_out_at <= 1'd0;
    end else if (!idle) begin
      top_out_on <= 1'b1;
      top_out_have <= 1'b0;
      top_out_at <= 1'd0;
    end else if (start) begin
      top_out_on <= 1'b0;
      top_out_have <= 1'b0;
    end else begin
      top_out_have <= top_out_on & ~trap & ~(top_out_take & top_out_last);
      if (top_out_take & top_out_last) top_out_on <= 1'b0;
      top_out_at <= top_out_next;
    end
  end

  // top: 2 words
  reg [31:0] top_mem [0:1];
  reg top_ra;
  always @* begin
    top_ra = top_out_next;
  end
  reg top_we;
  reg top_wa;
  reg [31:0] top_wd;
  always @* begin
    top_we = 1'b0;
    top_wa = 1'd0;
    top_wd = 32'd0;
    case (state)
      S7: begin
        top_we = n7;
        top_wa = v47[0];
        top_wd = v52;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (top_we) top_mem[top_wa] <= top_wd;
    top_q <= top_mem[top_ra];
  end
endmodule
`default_nettype wire

// ── attention_attend.v
// attend (attention.tri:19) as a sequential module, H = 2, D = 16, T = 6.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). attention_attend has the ports of attention_attend.json.
`default_nettype none
module attention_attend #(
  parameter Q_INIT = "",
  parameter K_INIT = "",
  parameter V_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg trap_site,
  input wire [31:0] at,
  input wire q_valid,
  output wire q_ready,
  input wire [7:0] q_data,
  input wire k_valid,
  output wire k_ready,
  input wire [7:0] k_data,
  input wire v_valid,
  output wire v_ready,
  input wire [7:0] v_data,
  output wire o_out_valid,
  input wire o_out_ready,
  output wire [31:0] o_out_data,
  output wire o_out_last
);
  localparam [4:0] S1 = 5'd1; // attention.tri:19
  localparam [4:0] S2 = 5'd2; // attention.tri:5
  localparam [4:0] S3 = 5'd3; // attention.tri:5
  localparam [4:0] S4 = 5'd4; // attention.tri:5
  localparam [4:0] S5 = 5'd5; // attention.tri:5
  localparam [4:0] S6 = 5'd6; // attention.tri:5
  localparam [4:0] S7 = 5'd7; // attention.tri:5
  localparam [4:0] S8 = 5'd8; // attention.tri:5
  localparam [4:0] S9 = 5'd9; // attention.tri:5
  localparam [4:0] S10 = 5'd10; // attention.tri:15
  localparam [4:0] S11 = 5'd11; // attention.tri:15
  localparam [4:0] S12 = 5'd12; // attention.tri:15
  localparam [4:0] S13 = 5'd13; // attention.tri:15
  localparam [4:0] S14 = 5'd14; // attention.tri:27
  localparam [4:0] S15 = 5'd15; // attention.tri:27
  localparam [4:0] S16 = 5'd16; // attention.tri:14
  localparam [4:0] S17 = 5'd17; // attention.tri:27
  localparam [4:0] S18 = 5'd18; // attention.tri:27
  localparam [4:0] S19 = 5'd19; // attention.tri:27
  localparam [4:0] S20 = 5'd20; // attention.tri:9
  localparam [4:0] S21 = 5'd21; // attention.tri:9
  localparam [4:0] S22 = 5'd22; // attention.tri:9
  localparam [4:0] S23 = 5'd23; // attention.tri:9
  localparam [4:0] S24 = 5'd24; // attention.tri:9
  localparam [4:0] S25 = 5'd25; // attention.tri:9
  localparam [4:0] S26 = 5'd26; // attention.tri:9
  localparam [4:0] S27 = 5'd27; // attention.tri:9
  reg [4:0] state;
  wire idle = state == 5'd0;
  assign busy = ~idle;
  reg [1:0] v43; // v43
  reg [2:0] v46; // v46
  reg [4:0] v50; // v50
  reg [3:0] v76; // v76
  reg [31:0] v51; // v51
  reg [7:0] v66; // v66
  reg [7:0] v182; // v182
  reg [7:0] v183; // v183
  reg [1:0] v87; // v87
  reg [2:0] v91; // v91
  reg [3:0] v99; // v99
  reg [31:0] at_r; // at
  reg [31:0] v92; // v92
  reg [1:0] v116; // v116
  reg [2:0] v119; // v119
  reg [3:0] v125; // v125
  reg [31:0] v131; // v131
  reg [1:0] v142; // v142
  reg [4:0] v145; // v145
  reg [2:0] v149; // v149
  reg [3:0] v156; // v156
  reg [31:0] v150; // v150
  reg [31:0] v158; // v158
  reg [7:0] v186; // v186
  reg [15:0] multiply8_r_2;
  reg [31:0] v102; // v102
  reg [31:0] v128; // v128
  reg [31:0] v168; // v168
  reg [39:0] multiply32_r_2;
  reg [7:0] q_q;
  reg [7:0] k_q;
  reg [7:0] v_q;
  reg [31:0] o_q;
  reg [31:0] s_q;
  reg [31:0] top_q;
  reg [31:0] p_q;
  wire [15:0] multiply8_q;
  wire multiply8_done;
  wire [63:0] multiply32_q;
  wire multiply32_done;

  // Data path
  wire n0 = v43 < 2'd2;
  wire n1 = v46 < 3'd6;
  wire n2 = v50 < 5'h10;
  wire n3 = ~n2;
  wire [14:0] n4 = 15'd0 - multiply8_r_2[14:0];
  wire [15:0] n5 = (v182[7] ^ v183[7]) ? {n4[14], n4} : {1'd0, multiply8_r_2[14:0]};
  wire n6 = v87 < 2'd2;
  wire n7 = v91 < 3'd6;
  wire n8 = ~n7;
  wire [31:0] n9 = {~at_r[31], at_r[30:0]};
  wire n10 = n9 < {29'h10000000, v91};
  wire n11 = v116 < 2'd2;
  wire n12 = v119 < 3'd6;
  wire n13 = n9 < {29'h10000000, v119};
  wire [3:0] n14 = v125 + {1'd0, v119};
  wire [31:0] n15 = v131 + 32'h1000;
  wire [31:0] n16 = n15[31] ? 32'd0 : n15;
  wire n17 = v142 < 2'd2;
  wire n18 = v145 < 5'h10;
  wire n19 = v149 < 3'd6;
  wire n20 = ~n19;
  wire [38:0] n21 = 39'd0 - multiply32_r_2[38:0];
  wire [39:0] n22 = (v158[31] ^ v186[7]) ? {n21[38], n21} : {1'd0, multiply32_r_2[38:0]};
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
        at_r <= at;
        if (!fault) state <= S1;
      end
      S1: begin
        v43 <= 2'd0;
        state <= S2;
      end
      S2: begin
        v76 <= ({v43[0], 3'd0} - {1'd0, v43, 1'd0});
        if (n0) begin
          v46 <= 3'd0;
          state <= S3;
        end else begin
          v87 <= 2'd0;
          state <= S10;
        end
      end
      S3: begin
        v66 <= {({v46, 1'd0} + {2'd0, v43}), 4'd0};
        if (n1) begin
          v50 <= 5'd0;
          v51 <= 32'd0;
          state <= S4;
        end else begin
          v43 <= (v43 + 2'd1);
          state <= S2;
        end
      end
      S4: begin
        if (n2) begin
          state <= S5;
        end else begin
          v46 <= (v46 + 3'd1);
          state <= S3;
        end
      end
      S5: begin
        v182 <= q_q;
        state <= S6;
      end
      S6: begin
        v183 <= k_q;
        state <= S7;
      end
      S7: begin
        state <= S8;
      end
      S8: begin
        if (multiply8_done) begin
          multiply8_r_2 <= multiply8_q;
          state <= S9;
        end else begin
        end
      end
      S9: begin
        v50 <= (v50 + 5'd1);
        v51 <= (v51 + {{16{n5[15]}}, n5});
        state <= S4;
      end
      S10: begin
        v99 <= ({v87[0], 3'd0} - {1'd0, v87, 1'd0});
        if (n6) begin
          v91 <= 3'd0;
          v92 <= 32'h80000000;
          state <= S11;
        end else begin
          v116 <= 2'd0;
          state <= S14;
        end
      end
      S11: begin
        if (n8) begin
          v87 <= (v87 + 2'd1);
          state <= S10;
        end else if ((n7 & ~n10)) begin
          state <= S12;
        end else begin
          v102 <= 32'hfff0bdc0;
          state <= S13;
        end
      end
      S12: begin
        v102 <= s_q;
        state <= S13;
      end
      S13: begin
        v91 <= (v91 + 3'd1);
        v92 <= (({~v92[31], v92[30:0]} < {~v102[31], v102[30:0]}) ? v102 : v92);
        state <= S11;
      end
      S14: begin
        v125 <= ({v116[0], 3'd0} - {1'd0, v116, 1'd0});
        if (n11) begin
          v119 <= 3'd0;
          state <= S15;
        end else begin
          v142 <= 2'd0;
          state <= S20;
        end
      end
      S15: begin
        if (~n12) begin
          v116 <= (v116 + 2'd1);
          state <= S14;
        end else if ((n12 & ~n13)) begin
          state <= S16;
        end else begin
          v128 <= 32'hfff0bdc0;
          state <= S17;
        end
      end
      S16: begin
        v128 <= s_q;
        state <= S17;
      end
      S17: begin
        state <= S18;
      end
      S18: begin
        v131 <= (v128 - top_q);
        state <= S19;
      end
      S19: begin
        v119 <= (v119 + 3'd1);
        state <= S15;
      end
      S20: begin
        v156 <= ({v142[0], 3'd0} - {1'd0, v142, 1'd0});
        if (n17) begin
          v145 <= 5'd0;
          state <= S21;
        end else begin
          state <= 5'd0;
          done <= 1'b1;
        end
      end
      S21: begin
        if (n18) begin
          v149 <= 3'd0;
          v150 <= 32'd0;
          state <= S22;
        end else begin
          v142 <= (v142 + 2'd1);
          state <= S20;
        end
      end
      S22: begin
        if (n19) begin
          state <= S23;
        end else begin
          v145 <= (v145 + 5'd1);
          state <= S21;
        end
      end
      S23: begin
        v158 <= p_q;
        v186 <= v_q;
        state <= S24;
      end
      S24: begin
        state <= S25;
      end
      S25: begin
        if (multiply32_done) begin
          multiply32_r_2 <= multiply32_q[39:0];
          state <= S26;
        end else begin
        end
      end
      S26: begin
        v168 <= n22[31:0];
        state <= S27;
      end
      S27: begin
        v149 <= (v149 + 3'd1);
        v150 <= (v150 + v168);
        state <= S22;
      end
      default: state <= state;
    endcase
  end

  reg [4:0] q_fill; // the element that comes next
  assign q_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      q_fill <= 5'd0;
    end else if (q_valid & q_ready) begin
      q_fill <= q_fill == 5'd31 ? 5'd0 : q_fill + 5'd1;
    end
  end

  // q: 32 words
  reg [7:0] q_mem [0:31];
  reg [4:0] q_ra;
  always @* begin
    q_ra = 5'd0;
    case (state)
      S4: q_ra = (v50 + {v43[0], 4'd0});
      default: ;
    endcase
  end
  reg q_we;
  reg [4:0] q_wa;
  reg [7:0] q_wd;
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

  reg [7:0] k_fill; // the element that comes next
  assign k_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      k_fill <= 8'd0;
    end else if (k_valid & k_ready) begin
      k_fill <= k_fill == 8'd191 ? 8'd0 : k_fill + 8'd1;
    end
  end

  // k: 192 words
  reg [7:0] k_mem [0:191];
  reg [7:0] k_ra;
  always @* begin
    k_ra = 8'd0;
    case (state)
      S5: k_ra = (v66 + {3'd0, v50});
      default: ;
    endcase
  end
  reg k_we;
  reg [7:0] k_wa;
  reg [7:0] k_wd;
  always @* begin
    k_we = k_valid & k_ready;
    k_wa = k_fill;
    k_wd = k_data;
  end
  always @(posedge clk) begin
    if (k_we) k_mem[k_wa] <= k_wd;
    k_q <= k_mem[k_ra];
  end
  initial if (K_INIT != "") $readmemh(K_INIT, k_mem);

  reg [7:0] v_fill; // the element that comes next
  assign v_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      v_fill <= 8'd0;
    end else if (v_valid & v_ready) begin
      v_fill <= v_fill == 8'd191 ? 8'd0 : v_fill + 8'd1;
    end
  end

  // v: 192 words
  reg [7:0] v_mem [0:191];
  reg [7:0] v_ra;
  always @* begin
    v_ra = 8'd0;
    case (state)
      S22: v_ra = ({({v149, 1'd0} + {2'd0, v142}), 4'd0} + {3'd0, v145});
      default: ;
    endcase
  end
  reg v_we;
  reg [7:0] v_wa;
  reg [7:0] v_wd;
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

  reg [4:0] o_out_at;
  reg o_out_on, o_out_have;
  wire o_out_take = o_out_valid & o_out_ready;
  wire [4:0] o_out_next = o_out_take ? o_out_at + 5'd1 : o_out_at;
  assign o_out_valid = o_out_have & idle;
  assign o_out_data = o_q;
  assign o_out_last = o_out_at == 5'd31;
  always @(posedge clk) begin
    if (rst) begin
      o_out_on <= 1'b0;
      o_out_have <= 1'b0;
      o_out_at <= 5'd0;
    end else if (!idle) begin
      o_out_on <= 1'b1;
      o_out_have <= 1'b0;
      o_out_at <= 5'd0;
    end else if (start) begin
      o_out_on <= 1'b0;
      o_out_have <= 1'b0;
    end else begin
      o_out_have <= o_out_on & ~trap & ~(o_out_take & o_out_last);
      if (o_out_take & o_out_last) o_out_on <= 1'b0;
      o_out_at <= o_out_next;
    end
  end

  // o: 32 words
  reg [31:0] o_mem [0:31];
  reg [4:0] o_ra;
  always @* begin
    o_ra = o_out_next;
  end
  reg o_we;
  reg [4:0] o_wa;
  reg [31:0] o_wd;
  always @* begin
    o_we = 1'b0;
    o_wa = 5'd0;
    o_wd = 32'd0;
    case (state)
      S22: begin
        o_we = n20;
        o_wa = (v145 + {v142[0], 4'd0});
        o_wd = v150;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (o_we) o_mem[o_wa] <= o_wd;
    o_q <= o_mem[o_ra];
  end

  // s: 12 words
  reg [31:0] s_mem [0:11];
  reg [3:0] s_ra;
  always @* begin
    s_ra = 4'd0;
    case (state)
      S11: s_ra = (v99 + {1'd0, v91});
      S15: s_ra = n14;
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
      S4: begin
        s_we = n3;
        s_wa = (v76 + {1'd0, v46});
        s_wd = v51;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (s_we) s_mem[s_wa] <= s_wd;
    s_q <= s_mem[s_ra];
  end

  // top: 2 words
  reg [31:0] top_mem [0:1];
  reg top_ra;
  always @* begin
    top_ra = 1'd0;
    case (state)
      S17: top_ra = v116[0];
      default: ;
    endcase
  end
  reg top_we;
  reg top_wa;
  reg [31:0] top_wd;
  always @* begin
    top_we = 1'b0;
    top_wa = 1'd0;
    top_wd = 32'd0;
    case (state)
      S11: begin
        top_we = n8;
        top_wa = v87[0];
        top_wd = v92;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (top_we) top_mem[top_wa] <= top_wd;
    top_q <= top_mem[top_ra];
  end

  // p: 12 words
  reg [31:0] p_mem [0:11];
  reg [3:0] p_ra;
  always @* begin
    p_ra = 4'd0;
    case (state)
      S22: p_ra = (v156 + {1'd0, v149});
      default: ;
    endcase
  end
  reg p_we;
  reg [3:0] p_wa;
  reg [31:0] p_wd;
  always @* begin
    p_we = 1'b0;
    p_wa = 4'd0;
    p_wd = 32'd0;
    case (state)
      S19: begin
        p_we = 1'd1;
        p_wa = n14;
        p_wd = {1'd0, n16[30:0]};
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (p_we) p_mem[p_wa] <= p_wd;
    p_q <= p_mem[p_ra];
  end

  reg multiply8_start;
  reg [7:0] multiply8_a;
  reg [7:0] multiply8_b;
  always @* begin
    multiply8_start = 1'b0;
    multiply8_a = 8'd0;
    multiply8_b = 8'd0;
    case (state)
      S7: begin
        multiply8_start = 1'd1;
        multiply8_a = ((v182 ^ {8{v182[7]}}) + {7'd0, v182[7]});
        multiply8_b = ((v183 ^ {8{v183[7]}}) + {7'd0, v183[7]});
      end
      default: ;
    endcase
  end
  trinity_multiply #(.W(8)) multiply8 (
    .clk(clk), .start(multiply8_start), .a(multiply8_a), .b(multiply8_b), .q(multiply8_q), .done(multiply8_done)
  );

  reg multiply32_start;
  reg [31:0] multiply32_a;
  reg [31:0] multiply32_b;
  always @* begin
    multiply32_start = 1'b0;
    multiply32_a = 32'd0;
    multiply32_b = 32'd0;
    case (state)
      S24: begin
        multiply32_start = 1'd1;
        multiply32_a = ((v158 ^ {32{v158[31]}}) + {31'd0, v158[31]});
        multiply32_b = {24'd0, ((v186 ^ {8{v186[7]}}) + {7'd0, v186[7]})};
      end
      default: ;
    endcase
  end
  trinity_multiply #(.W(32)) multiply32 (
    .clk(clk), .start(multiply32_start), .a(multiply32_a), .b(multiply32_b), .q(multiply32_q), .done(multiply32_done)
  );
  // What no one needs.
  wire unused = &{1'b0, multiply8_r_2, n16, multiply32_r_2, n22, multiply32_q};
endmodule
`default_nettype wire

// ── attention_store.v
// store (attention.tri:30) as a sequential module, T = 6, H = 2, D = 16.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). attention_store has the ports of attention_store.json.
`default_nettype none
module attention_store #(
  parameter CACHE_INIT = "",
  parameter ROW_INIT = ""
) (
  input wire clk,
  input wire rst,
  input wire start,
  output wire busy,
  output reg done,
  output reg trap,
  output reg [3:0] trap_code,
  output reg trap_site,
  input wire [31:0] at,
  input wire cache_valid,
  output wire cache_ready,
  input wire [7:0] cache_data,
  output wire cache_out_valid,
  input wire cache_out_ready,
  output wire [7:0] cache_out_data,
  output wire cache_out_last,
  input wire row_valid,
  output wire row_ready,
  input wire [7:0] row_data
);
  localparam [2:0] S1 = 3'd1; // attention.tri:30
  localparam [2:0] S2 = 3'd2; // attention.tri:31
  localparam [2:0] S3 = 3'd3; // attention.tri:31
  localparam [2:0] S4 = 3'd4; // attention.tri:31
  localparam [2:0] S5 = 3'd5; // attention.tri:31
  localparam [2:0] S6 = 3'd6; // attention.tri:31
  localparam [2:0] S7 = 3'd7; // attention.tri:31
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [2:0] v20; // v20
  reg [1:0] v23; // v23
  reg [4:0] v26; // v26
  reg [7:0] v40; // v40
  reg v29; // v29
  reg [7:0] v43; // v43
  reg [31:0] at_r; // at
  reg [7:0] cache_q;
  reg [7:0] row_q;

  // Data path
  wire n0 = v20 < 3'd6;
  wire n1 = v23 < 2'd2;
  wire n2 = v26 < 5'h10;
  wire [7:0] n3 = v40 + {3'd0, v26};
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
        at_r <= at;
        if (!fault) state <= S1;
      end
      S1: begin
        v20 <= 3'd0;
        state <= S2;
      end
      S2: begin
        v29 <= (at_r == {29'd0, v20});
        if (n0) begin
          v23 <= 2'd0;
          state <= S3;
        end else begin
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        v40 <= {({v20, 1'd0} + {2'd0, v23}), 4'd0};
        if (n1) begin
          v26 <= 5'd0;
          state <= S4;
        end else begin
          v20 <= (v20 + 3'd1);
          state <= S2;
        end
      end
      S4: begin
        if (~n2) begin
          v23 <= (v23 + 2'd1);
          state <= S3;
        end else if ((n2 & v29)) begin
          state <= S5;
        end else begin
          state <= S6;
        end
      end
      S5: begin
        v43 <= row_q;
        state <= S7;
      end
      S6: begin
        v43 <= cache_q;
        state <= S7;
      end
      S7: begin
        v26 <= (v26 + 5'd1);
        state <= S4;
      end
      default: state <= state;
    endcase
  end

  reg [7:0] cache_fill; // the element that comes next
  assign cache_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      cache_fill <= 8'd0;
    end else if (cache_valid & cache_ready) begin
      cache_fill <= cache_fill == 8'd191 ? 8'd0 : cache_fill + 8'd1;
    end
  end

  reg [7:0] cache_out_at;
  reg cache_out_on, cache_out_have;
  wire cache_out_take = cache_out_valid & cache_out_ready;
  wire [7:0] cache_out_next = cache_out_take ? cache_out_at + 8'd1 : cache_out_at;
  assign cache_out_valid = cache_out_have & idle;
  assign cache_out_data = cache_q;
  assign cache_out_last = cache_out_at == 8'd191;
  always @(posedge clk) begin
    if (rst) begin
      cache_out_on <= 1'b0;
      cache_out_have <= 1'b0;
      cache_out_at <= 8'd0;
    end else if (!idle) begin
      cache_out_on <= 1'b1;
      cache_out_have <= 1'b0;
      cache_out_at <= 8'd0;
    end else if (start) begin
      cache_out_on <= 1'b0;
      cache_out_have <= 1'b0;
    end else begin
      cache_out_have <= cache_out_on & ~trap & ~(cache_out_take & cache_out_last);
      if (cache_out_take & cache_out_last) cache_out_on <= 1'b0;
      cache_out_at <= cache_out_next;
    end
  end

  // cache: 192 words
  reg [7:0] cache_mem [0:191];
  reg [7:0] cache_ra;
  always @* begin
    cache_ra = cache_out_next;
    case (state)
      S4: cache_ra = n3;
      default: ;
    endcase
  end
  reg cache_we;
  reg [7:0] cache_wa;
  reg [7:0] cache_wd;
  always @* begin
    cache_we = cache_valid & cache_ready;
    cache_wa = cache_fill;
    cache_wd = cache_data;
    case (state)
      S7: begin
        cache_we = 1'd1;
        cache_wa = n3;
        cache_wd = v43;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (cache_we) cache_mem[cache_wa] <= cache_wd;
    cache_q <= cache_mem[cache_ra];
  end
  initial if (CACHE_INIT != "") $readmemh(CACHE_INIT, cache_mem);

  reg [4:0] row_fill; // the element that comes next
  assign row_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      row_fill <= 5'd0;
    end else if (row_valid & row_ready) begin
      row_fill <= row_fill == 5'd31 ? 5'd0 : row_fill + 5'd1;
    end
  end

  // row: 32 words
  reg [7:0] row_mem [0:31];
  reg [4:0] row_ra;
  always @* begin
    row_ra = 5'd0;
    case (state)
      S4: row_ra = (v26 + {v23[0], 4'd0});
      default: ;
    endcase
  end
  reg row_we;
  reg [4:0] row_wa;
  reg [7:0] row_wd;
  always @* begin
    row_we = row_valid & row_ready;
    row_wa = row_fill;
    row_wd = row_data;
  end
  always @(posedge clk) begin
    if (row_we) row_mem[row_wa] <= row_wd;
    row_q <= row_mem[row_ra];
  end
  initial if (ROW_INIT != "") $readmemh(ROW_INIT, row_mem);
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
