// verilog: kernel rms_norm: it computes with floating-point numbers, which the Verilog target does not
// verilog: kernel soft_max: it computes with floating-point numbers, which the Verilog target does not
// verilog: kernel moments: it computes with floating-point numbers, which the Verilog target does not
// verilog: kernel row_ends: it computes with floating-point numbers, which the Verilog target does not
