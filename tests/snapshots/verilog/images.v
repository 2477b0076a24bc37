// ── images_convolve.v
// convolve (images.tri:4) as a sequential module, C = 3, H = 10, W = 13, F = 2.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). images_convolve has the ports of images_convolve.json.
`default_nettype none
module images_convolve #(
  parameter X_INIT = "",
  parameter W_INIT = ""
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
  input wire w_valid,
  output wire w_ready,
  input wire [1:0] w_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire [31:0] y_out_data,
  output wire y_out_last
);
  localparam [3:0] S1 = 4'd1; // images.tri:4
  localparam [3:0] S2 = 4'd2; // images.tri:5
  localparam [3:0] S3 = 4'd3; // images.tri:5
  localparam [3:0] S4 = 4'd4; // images.tri:5
  localparam [3:0] S5 = 4'd5; // images.tri:5
  localparam [3:0] S6 = 4'd6; // images.tri:5
  localparam [3:0] S7 = 4'd7; // images.tri:6
  localparam [3:0] S8 = 4'd8; // images.tri:5
  localparam [3:0] S9 = 4'd9; // images.tri:5
  localparam [3:0] S10 = 4'd10; // images.tri:6
  localparam [3:0] S11 = 4'd11; // images.tri:5
  reg [3:0] state;
  wire idle = state == 4'd0;
  assign busy = ~idle;
  reg [1:0] v41; // v41
  reg [3:0] v44; // v44
  reg [3:0] v47; // v47
  reg [1:0] v51; // v51
  reg [8:0] v124; // v124
  reg [31:0] v52; // v52
  reg [1:0] v56; // v56
  reg [1:0] v61; // v61
  reg [6:0] v74; // v74
  reg [8:0] v95; // v95
  reg [4:0] v122; // v122
  reg [4:0] v72; // v72
  reg [31:0] v57; // v57
  reg [5:0] v94; // v94
  reg [31:0] v62; // v62
  reg [8:0] v111; // v111
  reg [2:0] v70; // v70
  reg [4:0] v93; // v93
  reg [1:0] v136; // v136
  reg [4:0] v141; // v141
  reg v105; // v105
  reg [4:0] v138; // v138
  reg [7:0] x_q;
  reg [1:0] w_q;
  reg [31:0] y_q;

  // Data path
  wire n0 = v41 < 2'd2;
  wire n1 = v44 < 4'd10;
  wire [4:0] n2 = v122 + {1'd0, v44};
  wire n3 = v47 < 4'd13;
  wire n4 = v51 < 2'd3;
  wire n5 = ~n4;
  wire n6 = v56 < 2'd3;
  wire [4:0] n7 = v72 + {3'd0, v56};
  wire [4:0] n8 = {1'd0, (v44 + {2'd0, v56})} + 5'h1f;
  wire [4:0] n9 = n8[4] ? 5'd0 : n8;
  wire n10 = v61 < 2'd3;
  wire [4:0] n11 = ({1'd0, v47} + {3'd0, v61}) + 5'h1f;
  wire [4:0] n12 = n11[4] ? 5'd0 : n11;
  wire n13 = ~v141[4];
  wire n14 = (n13 & v105) & ({n13, v141[3:0]} < 5'h1d);
  wire [7:0] n15 = x_q & {8{n14}};
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
        v41 <= 2'd0;
        state <= S2;
      end
      S2: begin
        v122 <= ({v41, 3'd0} + {2'd0, v41, 1'd0});
        v70 <= ({v41[0], 2'd0} - {1'd0, v41});
        if (n0) begin
          v44 <= 4'd0;
          state <= S3;
        end else begin
          state <= 4'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        v124 <= (({n2, 4'd0} + {4'd0, n2}) - {2'd0, n2, 2'd0});
        if (n1) begin
          v47 <= 4'd0;
          state <= S4;
        end else begin
          v41 <= (v41 + 2'd1);
          state <= S2;
        end
      end
      S4: begin
        if (n3) begin
          v51 <= 2'd0;
          v52 <= 32'd0;
          state <= S5;
        end else begin
          v44 <= (v44 + 4'd1);
          state <= S3;
        end
      end
      S5: begin
        v72 <= ({(v70 + {1'd0, v51}), 2'd0} - {1'd0, ({1'd0, v70} + {2'd0, v51})});
        v93 <= ({v51, 3'd0} + {2'd0, v51, 1'd0});
        if (n4) begin
          v56 <= 2'd0;
          v57 <= v52;
          state <= S6;
        end else begin
          v47 <= (v47 + 4'd1);
          state <= S4;
        end
      end
      S6: begin
        v94 <= ({1'd0, v93} + {2'd0, ((n9[3:0] < 4'd9) ? n9[3:0] : 4'd9)});
        v138 <= n8;
        v74 <= ({n7, 2'd0} - {2'd0, n7});
        if (n6) begin
          state <= S7;
        end else begin
          v51 <= (v51 + 2'd1);
          v52 <= v57;
          state <= S5;
        end
      end
      S7: begin
        v95 <= (({v94[4:0], 4'd0} + {3'd0, v94}) - {1'd0, v94, 2'd0});
        v105 <= ~(32'd9 < {{27{v138[4]}}, v138});
        v61 <= 2'd0;
        v62 <= v57;
        state <= S8;
      end
      S8: begin
        if (n10) begin
          state <= S9;
        end else begin
          v56 <= (v56 + 2'd1);
          v57 <= v62;
          state <= S6;
        end
      end
      S9: begin
        v141 <= n11;
        v136 <= w_q;
        if (({~w_q[1], w_q[0]} == 2'd0)) begin
          trap <= 1'b1;
          trap_code <= 4'd8; // code
          trap_site <= 1'd1;
          state <= 4'd0;
          done <= 1'b1;
        end else begin
          state <= S10;
        end
      end
      S10: begin
        v111 <= ((({n15[7], n15} ^ {9{v136[1]}}) & {9{v136[0]}}) + {8'd0, v136[1]});
        state <= S11;
      end
      S11: begin
        v61 <= (v61 + 2'd1);
        v62 <= (v62 + {{23{v111[8]}}, v111});
        state <= S8;
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
      x_fill <= x_fill == 9'd389 ? 9'd0 : x_fill + 9'd1;
    end
  end

  // x: 390 words
  reg [7:0] x_mem [0:389];
  reg [8:0] x_ra;
  always @* begin
    x_ra = 9'd0;
    case (state)
      S9: x_ra = (v95 + {5'd0, ((n12[3:0] < 4'd12) ? n12[3:0] : 4'd12)});
      default: ;
    endcase
  end
  reg x_we;
  reg [8:0] x_wa;
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

  reg [5:0] w_fill; // the element that comes next
  assign w_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      w_fill <= 6'd0;
    end else if (w_valid & w_ready) begin
      w_fill <= w_fill == 6'd53 ? 6'd0 : w_fill + 6'd1;
    end
  end

  // w: 54 words
  reg [1:0] w_mem [0:53];
  reg [5:0] w_ra;
  always @* begin
    w_ra = 6'd0;
    case (state)
      S8: w_ra = (v74[5:0] + {4'd0, v61});
      default: ;
    endcase
  end
  reg w_we;
  reg [5:0] w_wa;
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
  reg [31:0] y_mem [0:259];
  reg [8:0] y_ra;
  always @* begin
    y_ra = y_out_next;
  end
  reg y_we;
  reg [8:0] y_wa;
  reg [31:0] y_wd;
  always @* begin
    y_we = 1'b0;
    y_wa = 9'd0;
    y_wd = 32'd0;
    case (state)
      S5: begin
        y_we = n5;
        y_wa = (v124 + {5'd0, v47});
        y_wd = v52;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (y_we) y_mem[y_wa] <= y_wd;
    y_q <= y_mem[y_ra];
  end
  // What no one needs.
  wire unused = &{1'b0, n9, n12, v74};
endmodule
`default_nettype wire

// ── images_pool.v
// pool (images.tri:19) as a sequential module, F = 2, H = 10, W = 13.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). images_pool has the ports of images_pool.json.
`default_nettype none
module images_pool #(
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
  localparam [2:0] S1 = 3'd1; // images.tri:19
  localparam [2:0] S2 = 3'd2; // images.tri:20
  localparam [2:0] S3 = 3'd3; // images.tri:20
  localparam [2:0] S4 = 3'd4; // images.tri:20
  localparam [2:0] S5 = 3'd5; // images.tri:20
  localparam [2:0] S6 = 3'd6; // images.tri:20
  localparam [2:0] S7 = 3'd7; // images.tri:20
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [1:0] v27; // v27
  reg [2:0] v30; // v30
  reg [2:0] v33; // v33
  reg [1:0] v37; // v37
  reg [6:0] v71; // v71
  reg [31:0] v38; // v38
  reg [1:0] v42; // v42
  reg [8:0] v58; // v58
  reg [3:0] v69; // v69
  reg [4:0] v56; // v56
  reg [31:0] v43; // v43
  reg [31:0] x_q;
  reg [31:0] y_q;

  // Data path
  wire n0 = v27 < 2'd2;
  wire n1 = v30 < 3'd5;
  wire [3:0] n2 = v69 + {1'd0, v30};
  wire n3 = v33 < 3'd6;
  wire n4 = v37 < 2'd2;
  wire n5 = ~n4;
  wire [3:0] n6 = {v30, 1'd0} + {2'd0, v37};
  wire [5:0] n7 = {1'd0, v56} + {2'd0, n6};
  wire [8:0] n8 = ({(v56 + {1'd0, n6}), 4'd0} + {3'd0, n7}) - {1'd0, n7, 2'd0};
  wire n9 = v42 < 2'd2;
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
        v27 <= 2'd0;
        state <= S2;
      end
      S2: begin
        v69 <= ({v27, 2'd0} + {2'd0, v27});
        v56 <= ({v27, 3'd0} + {2'd0, v27, 1'd0});
        if (n0) begin
          v30 <= 3'd0;
          state <= S3;
        end else begin
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        v71 <= ({n2, 3'd0} - {2'd0, n2, 1'd0});
        if (n1) begin
          v33 <= 3'd0;
          state <= S4;
        end else begin
          v27 <= (v27 + 2'd1);
          state <= S2;
        end
      end
      S4: begin
        if (n3) begin
          v37 <= 2'd0;
          v38 <= 32'h80000000;
          state <= S5;
        end else begin
          v30 <= (v30 + 3'd1);
          state <= S3;
        end
      end
      S5: begin
        v58 <= n8;
        if (n4) begin
          v42 <= 2'd0;
          v43 <= v38;
          state <= S6;
        end else begin
          v33 <= (v33 + 3'd1);
          state <= S4;
        end
      end
      S6: begin
        if (n9) begin
          state <= S7;
        end else begin
          v37 <= (v37 + 2'd1);
          v38 <= v43;
          state <= S5;
        end
      end
      S7: begin
        v42 <= (v42 + 2'd1);
        v43 <= (({~v43[31], v43[30:0]} < {~x_q[31], x_q[30:0]}) ? x_q : v43);
        state <= S6;
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
  reg [31:0] x_mem [0:259];
  reg [8:0] x_ra;
  always @* begin
    x_ra = 9'd0;
    case (state)
      S6: x_ra = (v58 + {5'd0, ({v33, 1'd0} + {2'd0, v42})});
      default: ;
    endcase
  end
  reg x_we;
  reg [8:0] x_wa;
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
  assign y_out_last = y_out_at == 6'd59;
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

  // y: 60 words
  reg [31:0] y_mem [0:59];
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
      S5: begin
        y_we = n5;
        y_wa = (v71[5:0] + {3'd0, v33});
        y_wd = v38;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (y_we) y_mem[y_wa] <= y_wd;
    y_q <= y_mem[y_ra];
  end
  // What no one needs.
  wire unused = &{1'b0, v71};
endmodule
`default_nettype wire

// ── images_life.v
// life (images.tri:23) as a sequential module, H = 10, W = 13.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). images_life has the ports of images_life.json.
`default_nettype none
module images_life #(
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
  output reg [2:0] trap_site,
  input wire x_valid,
  output wire x_ready,
  input wire x_data,
  input wire y_valid,
  output wire y_ready,
  input wire y_data,
  output wire y_out_valid,
  input wire y_out_ready,
  output wire y_out_data,
  output wire y_out_last,
  output reg [31:0] result0
);
  localparam [4:0] S1 = 5'd1; // images.tri:23
  localparam [4:0] S2 = 5'd2; // images.tri:24
  localparam [4:0] S3 = 5'd3; // images.tri:24
  localparam [4:0] S4 = 5'd4; // images.tri:24
  localparam [4:0] S5 = 5'd5; // images.tri:25
  localparam [4:0] S6 = 5'd6; // images.tri:25
  localparam [4:0] S7 = 5'd7; // images.tri:25
  localparam [4:0] S8 = 5'd8; // images.tri:25
  localparam [4:0] S9 = 5'd9; // images.tri:24
  localparam [4:0] S10 = 5'd10; // images.tri:25
  localparam [4:0] S11 = 5'd11; // images.tri:25
  localparam [4:0] S12 = 5'd12; // images.tri:25
  localparam [4:0] S13 = 5'd13; // images.tri:25
  localparam [4:0] S14 = 5'd14; // images.tri:24
  localparam [4:0] S15 = 5'd15; // images.tri:27
  localparam [4:0] S16 = 5'd16; // images.tri:27
  localparam [4:0] S17 = 5'd17; // images.tri:27
  localparam [4:0] S18 = 5'd18; // images.tri:27
  localparam [4:0] S19 = 5'd19; // images.tri:27
  localparam [4:0] S20 = 5'd20; // images.tri:28
  localparam [4:0] S21 = 5'd21; // images.tri:28
  localparam [4:0] S22 = 5'd22; // images.tri:28
  reg [4:0] state;
  wire idle = state == 5'd0;
  assign busy = ~idle;
  reg [3:0] v27; // v27
  reg [3:0] v30; // v30
  reg [1:0] v34; // v34
  reg [7:0] v67; // v67
  reg [31:0] v35; // v35
  reg [4:0] v133; // v133
  reg [1:0] v39; // v39
  reg [4:0] v138; // v138
  reg [4:0] divide8_r_5;
  reg [6:0] v56; // v56
  reg [3:0] v73; // v73
  reg [3:0] v76; // v76
  reg [7:0] v81; // v81
  reg [7:0] v82; // v82
  reg v97; // v97
  reg [3:0] v107; // v107
  reg [3:0] v112; // v112
  reg [7:0] v119; // v119
  reg [4:0] divide8_r_3;
  reg [31:0] v40; // v40
  reg [31:0] v83; // v83
  reg [31:0] v108; // v108
  reg [31:0] v113; // v113
  reg x_q;
  reg y_q;
  reg [31:0] n_q;
  wire [7:0] divide8_q;
  wire [7:0] divide8_r;
  wire divide8_done;

  // Data path
  wire n0 = v27 < 4'd10;
  wire n1 = v30 < 4'd13;
  wire n2 = v34 < 2'd3;
  wire n3 = ~n2;
  wire n4 = v39 < 2'd3;
  wire n5 = v73 < 4'd10;
  wire n6 = v76 < 4'd13;
  wire [7:0] n7 = v81 + {4'd0, v76};
  wire n8 = n_q == 32'd3;
  wire n9 = v107 < 4'd10;
  wire n10 = v112 < 4'd13;
  wire fault = 1'b0;

  always @(posedge clk) begin
    if (rst) begin
      state <= 5'd0;
      done <= 1'b0;
      trap <= 1'b0;
      trap_code <= 4'd0;
      trap_site <= 3'd0;
    end else case (state)
      5'd0: if (start) begin
        done <= fault;
        trap <= fault;
        trap_code <= 4'd8;
        trap_site <= 3'd0;
        if (!fault) state <= S1;
      end
      S1: begin
        v27 <= 4'd0;
        state <= S2;
      end
      S2: begin
        v67 <= (({v27, 4'd0} + {4'd0, v27}) - {2'd0, v27, 2'd0});
        if (n0) begin
          v30 <= 4'd0;
          state <= S3;
        end else begin
          v73 <= 4'd0;
          state <= S15;
        end
      end
      S3: begin
        if (n1) begin
          v34 <= 2'd0;
          v35 <= 32'd0;
          state <= S4;
        end else begin
          v27 <= (v27 + 4'd1);
          state <= S2;
        end
      end
      S4: begin
        v133 <= ({1'd0, (v27 + {2'd0, v34})} + 5'd9);
        if (n2) begin
          state <= S5;
        end else begin
          v30 <= (v30 + 4'd1);
          state <= S3;
        end
      end
      S5: begin
        state <= S6;
      end
      S6: begin
        state <= S7;
      end
      S7: begin
        if (divide8_done) begin
          divide8_r_3 <= divide8_r[4:0];
          state <= S8;
        end else begin
        end
      end
      S8: begin
        v56 <= (({divide8_r_3[2:0], 4'd0} + {3'd0, divide8_r_3[3:0]}) - {1'd0, divide8_r_3[3:0], 2'd0});
        v39 <= 2'd0;
        v40 <= v35;
        state <= S9;
      end
      S9: begin
        v138 <= (({1'd0, v30} + {3'd0, v39}) + 5'hc);
        if (n4) begin
          state <= S10;
        end else begin
          v34 <= (v34 + 2'd1);
          v35 <= v40;
          state <= S4;
        end
      end
      S10: begin
        state <= S11;
      end
      S11: begin
        state <= S12;
      end
      S12: begin
        if (divide8_done) begin
          divide8_r_5 <= divide8_r[4:0];
          state <= S13;
        end else begin
        end
      end
      S13: begin
        state <= S14;
      end
      S14: begin
        v39 <= (v39 + 2'd1);
        v40 <= (v40 + {31'd0, x_q});
        state <= S9;
      end
      S15: begin
        v81 <= (({v73, 4'd0} + {4'd0, v73}) - {2'd0, v73, 2'd0});
        if (n5) begin
          v76 <= 4'd0;
          state <= S16;
        end else begin
          v107 <= 4'd0;
          v108 <= 32'd0;
          state <= S20;
        end
      end
      S16: begin
        v82 <= n7;
        if (n6) begin
          state <= S17;
        end else begin
          v73 <= (v73 + 4'd1);
          state <= S15;
        end
      end
      S17: begin
        v83 <= n_q;
        if (n8) begin
          v97 <= 1'd1;
          state <= S19;
        end else begin
          state <= S18;
        end
      end
      S18: begin
        v97 <= (x_q & (v83 == 32'd4));
        state <= S19;
      end
      S19: begin
        v76 <= (v76 + 4'd1);
        state <= S16;
      end
      S20: begin
        v119 <= (({v107, 4'd0} + {4'd0, v107}) - {2'd0, v107, 2'd0});
        if (n9) begin
          v112 <= 4'd0;
          v113 <= v108;
          state <= S21;
        end else begin
          result0 <= v108;
          state <= 5'd0;
          done <= 1'b1;
        end
      end
      S21: begin
        if (n10) begin
          state <= S22;
        end else begin
          v107 <= (v107 + 4'd1);
          v108 <= v113;
          state <= S20;
        end
      end
      S22: begin
        v112 <= (v112 + 4'd1);
        v113 <= (v113 + {31'd0, y_q});
        state <= S21;
      end
      default: state <= state;
    endcase
  end

  reg [7:0] x_fill; // the element that comes next
  assign x_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      x_fill <= 8'd0;
    end else if (x_valid & x_ready) begin
      x_fill <= x_fill == 8'd129 ? 8'd0 : x_fill + 8'd1;
    end
  end

  // x: 130 words
  reg x_mem [0:129];
  reg [7:0] x_ra;
  always @* begin
    x_ra = 8'd0;
    case (state)
      S13: x_ra = ({1'd0, v56} + {4'd0, divide8_r_5[3:0]});
      S17: x_ra = v82;
      default: ;
    endcase
  end
  reg x_we;
  reg [7:0] x_wa;
  reg x_wd;
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
      y_fill <= y_fill == 8'd129 ? 8'd0 : y_fill + 8'd1;
    end
  end

  reg [7:0] y_out_at;
  reg y_out_on, y_out_have;
  wire y_out_take = y_out_valid & y_out_ready;
  wire [7:0] y_out_next = y_out_take ? y_out_at + 8'd1 : y_out_at;
  assign y_out_valid = y_out_have & idle;
  assign y_out_data = y_q;
  assign y_out_last = y_out_at == 8'd129;
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

  // y: 130 words
  reg y_mem [0:129];
  reg [7:0] y_ra;
  always @* begin
    y_ra = y_out_next;
    case (state)
      S21: y_ra = (v119 + {4'd0, v112});
      default: ;
    endcase
  end
  reg y_we;
  reg [7:0] y_wa;
  reg y_wd;
  always @* begin
    y_we = y_valid & y_ready;
    y_wa = y_fill;
    y_wd = y_data;
    case (state)
      S19: begin
        y_we = 1'd1;
        y_wa = v82;
        y_wd = v97;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (y_we) y_mem[y_wa] <= y_wd;
    y_q <= y_mem[y_ra];
  end
  initial if (Y_INIT != "") $readmemh(Y_INIT, y_mem);

  // n: 130 words
  reg [31:0] n_mem [0:129];
  reg [7:0] n_ra;
  always @* begin
    n_ra = 8'd0;
    case (state)
      S16: n_ra = n7;
      default: ;
    endcase
  end
  reg n_we;
  reg [7:0] n_wa;
  reg [31:0] n_wd;
  always @* begin
    n_we = 1'b0;
    n_wa = 8'd0;
    n_wd = 32'd0;
    case (state)
      S4: begin
        n_we = n3;
        n_wa = (v67 + {4'd0, v30});
        n_wd = v35;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (n_we) n_mem[n_wa] <= n_wd;
    n_q <= n_mem[n_ra];
  end

  reg divide8_start;
  reg [7:0] divide8_a;
  reg [7:0] divide8_b;
  always @* begin
    divide8_start = 1'b0;
    divide8_a = 8'd0;
    divide8_b = 8'd0;
    case (state)
      S6: begin
        divide8_start = 1'd1;
        divide8_a = {3'd0, v133};
        divide8_b = 8'ha;
      end
      S11: begin
        divide8_start = 1'd1;
        divide8_a = {3'd0, v138};
        divide8_b = 8'hd;
      end
      default: ;
    endcase
  end
  trinity_divide #(.W(8)) divide8 (
    .clk(clk), .start(divide8_start), .a(divide8_a), .b(divide8_b), .q(divide8_q), .r(divide8_r), .done(divide8_done)
  );
  // What no one needs.
  wire unused = &{1'b0, divide8_r, divide8_r_3, divide8_r_5, divide8_q};
endmodule
`default_nettype wire

// ── images_gradient.v
// gradient (images.tri:31) as a sequential module, H = 10, W = 13.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). images_gradient has the ports of images_gradient.json.
`default_nettype none
module images_gradient #(
  parameter X_INIT = "",
  parameter G_INIT = ""
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
  input wire g_valid,
  output wire g_ready,
  input wire [1:0] g_data,
  output wire g_out_valid,
  input wire g_out_ready,
  output wire [1:0] g_out_data,
  output wire g_out_last
);
  localparam [2:0] S1 = 3'd1; // images.tri:31
  localparam [2:0] S2 = 3'd2; // images.tri:32
  localparam [2:0] S3 = 3'd3; // images.tri:32
  localparam [2:0] S4 = 3'd4; // images.tri:32
  localparam [2:0] S5 = 3'd5; // images.tri:32
  localparam [2:0] S6 = 3'd6; // images.tri:32
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [3:0] v23; // v23
  reg [3:0] v26; // v26
  reg [7:0] v35; // v35
  reg [1:0] v46; // v46
  reg [7:0] v58; // v58
  reg [3:0] v29; // v29
  reg [7:0] x_q;
  reg [1:0] g_q;

  // Data path
  wire n0 = v23 < 4'd10;
  wire n1 = v26 < 4'd13;
  wire [3:0] n2 = v26 + 4'd1;
  wire n3 = n2 < 4'd13;
  wire n4 = ~n3;
  wire n5 = n1 & n3;
  wire [7:0] n6 = v35 + {4'd0, v26};
  wire n7 = ~(x_q == v58);
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
        v23 <= 4'd0;
        state <= S2;
      end
      S2: begin
        v35 <= (({v23, 4'd0} + {4'd0, v23}) - {2'd0, v23, 2'd0});
        if (n0) begin
          v26 <= 4'd0;
          state <= S3;
        end else begin
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        v29 <= n2;
        if ((n4 & n5)) begin
          trap <= 1'b1;
          trap_code <= 4'd2; // bounds
          trap_site <= 1'd1;
          state <= 3'd0;
          done <= 1'b1;
        end else if (~n1) begin
          v23 <= (v23 + 4'd1);
          state <= S2;
        end else if (n5) begin
          state <= S4;
        end else begin
          v46 <= 2'd0;
          state <= S6;
        end
      end
      S4: begin
        v58 <= x_q;
        state <= S5;
      end
      S5: begin
        v46 <= {((v58 < x_q) & n7), n7};
        state <= S6;
      end
      S6: begin
        v26 <= v29;
        state <= S3;
      end
      default: state <= state;
    endcase
  end

  reg [7:0] x_fill; // the element that comes next
  assign x_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      x_fill <= 8'd0;
    end else if (x_valid & x_ready) begin
      x_fill <= x_fill == 8'd129 ? 8'd0 : x_fill + 8'd1;
    end
  end

  // x: 130 words
  reg [7:0] x_mem [0:129];
  reg [7:0] x_ra;
  always @* begin
    x_ra = 8'd0;
    case (state)
      S3: x_ra = (v35 + {4'd0, n2});
      S4: x_ra = n6;
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

  reg [7:0] g_fill; // the element that comes next
  assign g_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      g_fill <= 8'd0;
    end else if (g_valid & g_ready) begin
      g_fill <= g_fill == 8'd129 ? 8'd0 : g_fill + 8'd1;
    end
  end

  reg [7:0] g_out_at;
  reg g_out_on, g_out_have;
  wire g_out_take = g_out_valid & g_out_ready;
  wire [7:0] g_out_next = g_out_take ? g_out_at + 8'd1 : g_out_at;
  assign g_out_valid = g_out_have & idle;
  assign g_out_data = g_q;
  assign g_out_last = g_out_at == 8'd129;
  always @(posedge clk) begin
    if (rst) begin
      g_out_on <= 1'b0;
      g_out_have <= 1'b0;
      g_out_at <= 8'd0;
    end else if (!idle) begin
      g_out_on <= 1'b1;
      g_out_have <= 1'b0;
      g_out_at <= 8'd0;
    end else if (start) begin
      g_out_on <= 1'b0;
      g_out_have <= 1'b0;
    end else begin
      g_out_have <= g_out_on & ~trap & ~(g_out_take & g_out_last);
      if (g_out_take & g_out_last) g_out_on <= 1'b0;
      g_out_at <= g_out_next;
    end
  end

  // g: 130 words
  reg [1:0] g_mem [0:129];
  reg [7:0] g_ra;
  always @* begin
    g_ra = g_out_next;
  end
  reg g_we;
  reg [7:0] g_wa;
  reg [1:0] g_wd;
  always @* begin
    g_we = g_valid & g_ready;
    g_wa = g_fill;
    g_wd = g_data;
    case (state)
      S6: begin
        g_we = 1'd1;
        g_wa = n6;
        g_wd = v46;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (g_we) g_mem[g_wa] <= g_wd;
    g_q <= g_mem[g_ra];
  end
  initial if (G_INIT != "") $readmemh(G_INIT, g_mem);
endmodule
`default_nettype wire

// ── images_histogram.v
// histogram (images.tri:35) as a sequential module, H = 10, W = 13.
// Made by trinityc from the source; changes here are lost. Verilog-2005.
// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)
// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). images_histogram has the ports of images_histogram.json.
`default_nettype none
module images_histogram #(
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
  input wire [7:0] x_data,
  output wire n_out_valid,
  input wire n_out_ready,
  output wire [31:0] n_out_data,
  output wire n_out_last
);
  localparam [2:0] S1 = 3'd1; // images.tri:35
  localparam [2:0] S2 = 3'd2; // images.tri:35
  localparam [2:0] S3 = 3'd3; // images.tri:35
  localparam [2:0] S4 = 3'd4; // images.tri:35
  localparam [2:0] S5 = 3'd5; // images.tri:35
  reg [2:0] state;
  wire idle = state == 3'd0;
  assign busy = ~idle;
  reg [4:0] v17; // v17
  reg [3:0] v21; // v21
  reg [31:0] v22; // v22
  reg [3:0] v26; // v26
  reg [7:0] v33; // v33
  reg [31:0] v27; // v27
  reg [7:0] x_q;
  reg [31:0] n_q;

  // Data path
  wire n0 = v17 < 5'h10;
  wire n1 = v21 < 4'd10;
  wire n2 = ~n1;
  wire n3 = v26 < 4'd13;
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
        v17 <= 5'd0;
        state <= S2;
      end
      S2: begin
        if (n0) begin
          v21 <= 4'd0;
          v22 <= 32'd0;
          state <= S3;
        end else begin
          state <= 3'd0;
          done <= 1'b1;
        end
      end
      S3: begin
        v33 <= (({v21, 4'd0} + {4'd0, v21}) - {2'd0, v21, 2'd0});
        if (n1) begin
          v26 <= 4'd0;
          v27 <= v22;
          state <= S4;
        end else begin
          v17 <= (v17 + 5'd1);
          state <= S2;
        end
      end
      S4: begin
        if (n3) begin
          state <= S5;
        end else begin
          v21 <= (v21 + 4'd1);
          v22 <= v27;
          state <= S3;
        end
      end
      S5: begin
        v26 <= (v26 + 4'd1);
        v27 <= (v27 + {31'd0, (v17 == {1'd0, x_q[7:4]})});
        state <= S4;
      end
      default: state <= state;
    endcase
  end

  reg [7:0] x_fill; // the element that comes next
  assign x_ready = idle;
  always @(posedge clk) begin
    if (rst) begin
      x_fill <= 8'd0;
    end else if (x_valid & x_ready) begin
      x_fill <= x_fill == 8'd129 ? 8'd0 : x_fill + 8'd1;
    end
  end

  // x: 130 words
  reg [7:0] x_mem [0:129];
  reg [7:0] x_ra;
  always @* begin
    x_ra = 8'd0;
    case (state)
      S4: x_ra = (v33 + {4'd0, v26});
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

  reg [3:0] n_out_at;
  reg n_out_on, n_out_have;
  wire n_out_take = n_out_valid & n_out_ready;
  wire [3:0] n_out_next = n_out_take ? n_out_at + 4'd1 : n_out_at;
  assign n_out_valid = n_out_have & idle;
  assign n_out_data = n_q;
  assign n_out_last = n_out_at == 4'd15;
  always @(posedge clk) begin
    if (rst) begin
      n_out_on <= 1'b0;
      n_out_have <= 1'b0;
      n_out_at <= 4'd0;
    end else if (!idle) begin
      n_out_on <= 1'b1;
      n_out_have <= 1'b0;
      n_out_at <= 4'd0;
    end else if (start) begin
      n_out_on <= 1'b0;
      n_out_have <= 1'b0;
    end else begin
      n_out_have <= n_out_on & ~trap & ~(n_out_take & n_out_last);
      if (n_out_take & n_out_last) n_out_on <= 1'b0;
      n_out_at <= n_out_next;
    end
  end

  // n: 16 words
  reg [31:0] n_mem [0:15];
  reg [3:0] n_ra;
  always @* begin
    n_ra = n_out_next;
  end
  reg n_we;
  reg [3:0] n_wa;
  reg [31:0] n_wd;
  always @* begin
    n_we = 1'b0;
    n_wa = 4'd0;
    n_wd = 32'd0;
    case (state)
      S3: begin
        n_we = n2;
        n_wa = v17[3:0];
        n_wd = v22;
      end
      default: ;
    endcase
  end
  always @(posedge clk) begin
    if (n_we) n_mem[n_wa] <= n_wd;
    n_q <= n_mem[n_ra];
  end
  // What no one needs.
  wire unused = &{1'b0, x_q};
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
