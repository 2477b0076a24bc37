;; float_rows.wat: what float_rows.wasm holds, made by trinityc. To build it: wat2wasm float_rows.wat
;; A kernel is an export of its name. It takes its tensors (the results after the others) as addresses of bytes in their layouts, at
;; multiples of 16, then its scalars and sizes, then how many calls may nest (10000 will do); several results come as several values.
;; Imports of `trinity`: `memory`; `trap`, given a place, and `stack`, for calls that nest too deeply, which must not return; `grow`,
;; given bytes and a place: grows the memory, which is zero there, and gives the bytes it had. Tensors lie from
;; 1008 on and below the global `g0`, the end of the kernels' heap: hosts move it up for more while no kernel runs.
;;   rms_norm(x: [M, N]f32, g: [N]f32, eps: f32) -> (y: [M, N]f32)
;;   soft_max(x: [M, N]f32) -> (p: [M, N]f32)
;;   moments(x: [N]f64) -> (f64, f64)
;;   row_ends(x: [M, N]f32) -> (low: [M]f32, high: [M]f32, where_low: [M]i32, where_high: [M]i32)
(module
 (type $0 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $1 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $2 (func (param i32)))
 (type $3 (func))
 (type $4 (func (param i32 i32) (result i32)))
 (type $5 (func (param i32 i32 i32) (result i32)))
 (type $6 (func (param i32 i32)))
 (type $7 (func (param i32 i32 i32 i32 i32 f32 f32 i32 i32)))
 (type $8 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $9 (func (param i32 i32 i32 f32 i32 i32 i32)))
 (type $10 (func (param i32 i32 i32 i32 i32)))
 (type $11 (func (param i32 i32 i32) (result f64 f64)))
 (type $12 (func (param i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $13 (func (result f64 f64)))
 (import "trinity" "memory" (memory $mimport$0 1 65536))
 (import "trinity" "trap" (func $wasm:trap (type $2) (param i32)))
 (import "trinity" "stack" (func $wasm:stack (type $3)))
 (import "trinity" "grow" (func $wasm:grow (type $4) (param i32 i32) (result i32)))
 (global $global$0 (mut i32) (i32.const 1008))
 (data $0 (i32.const 640) "\00\00\00\80\10\00\00\00\04\00\00\00\00\00\00\00\01\00\00\00\1f\00\00\00 \00\00\00K\00\00\00")
 (data $1 (i32.const 672) "\00\00\00\80 \00\00\00\1d\00\00\00\00\00\00\00y[i, j] == x[i, j] * r * g[j]\00\00\00")
 (data $2 (i32.const 720) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  left:  \00\00\00\00\00\00")
 (data $3 (i32.const 752) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  right: \00\00\00\00\00\00")
 (data $4 (i32.const 784) "\00\00\00\80 \00\00\00\13\00\00\00\00\00\00\00p[i, j] == e[j] / s\00\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $5 (i32.const 832) "\00\00\00\800\00\00\00\'\00\00\00\00\00\00\00where_low[i] == a && where_high[i] == b\00\00\00\00\00\00\00\00\00")
 (data $6 (i32.const 896) "\00\00\00\800\00\00\00\'\00\00\00\00\00\00\00low[i] == x[i, a] && high[i] == x[i, b]\00\00\00\00\00\00\00\00\00")
 (data $7 (i32.const 960) "\00\00\00\80 \00\00\00\1e\00\00\00\00\00\00\00mean == 2.0 && variance == 2.0\00\00")
 (export "g0" (global $global$0))
 (export "rms_norm" (func $kernel.rms_norm))
 (export "soft_max" (func $kernel.soft_max))
 (export "moments" (func $kernel.moments))
 (export "row_ends" (func $kernel.row_ends))
 (func $rt.alloc (type $5) (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  local.get $2
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $0
  i32.const 2147418112
  i32.gt_u
  if
   i32.const 0
   call $wasm:trap
   unreachable
  end
  local.get $0
  local.get $1
  i32.add
  local.tee $0
  i32.const 1024
  i32.le_u
  if (result i32)
   local.get $0
   i32.const 15
   i32.add
   i32.const -16
   i32.and
   local.tee $2
   local.set $3
   local.get $2
   i32.const 2
   i32.shr_u
  else
   i32.const 31
   local.get $0
   i32.const 1
   i32.sub
   local.tee $0
   i32.clz
   i32.sub
   local.tee $2
   i32.const -2
   i32.add
   local.tee $4
   i32.const 0
   i32.lt_s
   if
    i32.const 1
    call $wasm:trap
    unreachable
   end
   local.get $0
   local.get $4
   i32.shr_u
   i32.const 0
   local.get $4
   i32.const 31
   i32.le_u
   select
   i32.const 3
   i32.and
   local.set $0
   local.get $4
   i32.const 0
   i32.lt_s
   if
    i32.const 2
    call $wasm:trap
    unreachable
   end
   local.get $0
   i32.const 5
   i32.add
   local.get $4
   i32.shl
   i32.const 0
   local.get $4
   i32.const 32
   i32.lt_u
   select
   local.set $3
   local.get $0
   i32.const 65
   i32.add
   local.get $2
   i32.const -10
   i32.add
   i32.const 2
   i32.shl
   i32.add
   i32.const 2
   i32.shl
  end
  i32.const 16
  i32.add
  local.tee $2
  i32.load align=1
  local.tee $0
  i32.const 0
  i32.ne
  if (result i32)
   local.get $2
   local.get $0
   i32.load align=1
   i32.store align=1
   local.get $0
   i32.const 0
   local.get $3
   memory.fill
   local.get $0
  else
   global.get $global$0
   local.tee $0
   local.get $3
   i32.add
   local.tee $2
   local.get $0
   i32.lt_u
   if
    i32.const 4
    call $wasm:trap
    unreachable
   end
   local.get $2
   memory.size
   i32.const 16
   i32.shl
   local.tee $4
   i32.gt_u
   if
    local.get $2
    local.get $4
    i32.sub
    i32.const 65535
    i32.add
    i32.const -65536
    i32.and
    i32.const 5
    call $wasm:grow
    drop
   end
   local.get $2
   global.set $global$0
   local.get $0
  end
  local.tee $0
  i32.const 1
  i32.store align=1
  local.get $0
  local.get $3
  local.get $1
  i32.sub
  i32.store offset=4 align=1
  local.get $0
  return
 )
 (func $kernel.rms_norm/1 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $x i32) (param $6 i32) (param $N i32) (param $8 i32) (param $9 i32) (param $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 f32)
  (local $14 f32)
  (local $15 f32)
  (local $16 f32)
  (local $17 f32)
  (local $18 f32)
  (local $19 f32)
  (local $20 f32)
  (local $21 f32)
  (local $22 f32)
  (local $23 f32)
  (local $24 f32)
  (local $25 f32)
  (local $26 f32)
  (local $27 f32)
  (local $28 f32)
  (local $29 f32)
  (local $30 f32)
  (local $31 f32)
  (local $32 f32)
  (local $33 f32)
  (local $34 f32)
  (local $35 f32)
  (local $36 f32)
  (local $37 f32)
  (local $38 f32)
  (local $39 f32)
  (local $40 f32)
  (local $41 f32)
  (local $42 f32)
  (local $43 f32)
  (local $44 f32)
  (local $45 v128)
  (local $46 v128)
  (local $47 v128)
  (local $48 v128)
  (local $49 v128)
  (local $50 v128)
  (local $51 v128)
  (local $52 v128)
  (local $53 v128)
  (local $54 v128)
  (local $55 v128)
  (local $56 v128)
  (local $57 v128)
  (local $58 v128)
  (local $59 v128)
  (local $60 v128)
  local.get $10
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $grain
  i32.eqz
  if
   i32.const 11
   call $wasm:trap
   unreachable
  end
  local.get $6
  local.get $from
  local.get $grain
  i32.div_u
  i32.const 7
  i32.shl
  i32.add
  local.set $grain
  local.get $to
  local.set $to
  local.get $N
  i32.const 0
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.set $6
  local.get $from
  local.set $from
  loop $label2
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $x
    local.get $from
    local.tee $10
    local.get $4
    i32.mul
    i32.add
    local.set $work
    i32.const 0
    local.set $11
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $45
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $46
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $47
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $48
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $49
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $50
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $51
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $52
    loop $label
     local.get $11
     i32.const 32
     i32.add
     local.tee $12
     local.get $6
     i32.le_u
     if
      local.get $work
      local.get $11
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.tee $53
      local.get $53
      f32x4.mul
      local.set $53
      local.get $work
      local.get $11
      i32.const 4
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.tee $54
      local.get $54
      f32x4.mul
      local.set $54
      local.get $work
      local.get $11
      i32.const 8
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.tee $55
      local.get $55
      f32x4.mul
      local.set $55
      local.get $work
      local.get $11
      i32.const 12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.tee $56
      local.get $56
      f32x4.mul
      local.set $56
      local.get $work
      local.get $11
      i32.const 16
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.tee $57
      local.get $57
      f32x4.mul
      local.set $57
      local.get $work
      local.get $11
      i32.const 20
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.tee $58
      local.get $58
      f32x4.mul
      local.set $58
      local.get $work
      local.get $11
      i32.const 24
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.tee $59
      local.get $59
      f32x4.mul
      local.set $59
      local.get $work
      local.get $11
      i32.const 28
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.tee $60
      local.get $60
      f32x4.mul
      local.set $60
      local.get $45
      local.get $53
      f32x4.add
      local.set $53
      local.get $46
      local.get $54
      f32x4.add
      local.set $54
      local.get $47
      local.get $55
      f32x4.add
      local.set $55
      local.get $48
      local.get $56
      f32x4.add
      local.set $56
      local.get $49
      local.get $57
      f32x4.add
      local.set $57
      local.get $12
      local.set $11
      local.get $53
      local.set $45
      local.get $54
      local.set $46
      local.get $55
      local.set $47
      local.get $56
      local.set $48
      local.get $57
      local.set $49
      local.get $50
      local.get $58
      f32x4.add
      local.set $50
      local.get $51
      local.get $59
      f32x4.add
      local.set $51
      local.get $52
      local.get $60
      f32x4.add
      local.set $52
      br $label
     end
     local.get $11
     local.set $12
     local.get $45
     local.set $60
     local.get $46
     local.set $59
     local.get $47
     local.set $58
     local.get $48
     local.set $57
     local.get $49
     local.set $56
     local.get $50
     local.set $55
     local.get $51
     local.set $54
     local.get $52
     local.set $53
    end
    local.get $grain
    local.get $60
    v128.store align=1
    local.get $grain
    local.get $59
    v128.store offset=16 align=1
    local.get $grain
    local.get $58
    v128.store offset=32 align=1
    local.get $grain
    local.get $57
    v128.store offset=48 align=1
    local.get $grain
    local.get $56
    v128.store offset=64 align=1
    local.get $grain
    local.get $55
    v128.store offset=80 align=1
    local.get $grain
    local.get $54
    v128.store offset=96 align=1
    local.get $grain
    local.get $53
    v128.store offset=112 align=1
    local.get $10
    local.get $8
    i32.mul
    local.set $11
    local.get $12
    local.set $12
    loop $label1
     local.get $12
     local.get $N
     i32.lt_s
     if
      local.get $x
      local.get $11
      local.get $12
      local.tee $work
      i32.add
      i32.const 2
      i32.shl
      i32.add
      f32.load align=1
      local.set $13
      local.get $grain
      local.get $work
      i32.const 31
      i32.and
      i32.const 2
      i32.shl
      i32.add
      local.tee $work
      f32.load align=1
      local.set $14
      local.get $work
      local.get $14
      local.get $13
      local.get $13
      f32.mul
      f32.add
      f32.store align=1
      local.get $12
      i32.const 1
      i32.add
      local.set $12
      br $label1
     end
    end
    local.get $grain
    f32.load align=1
    local.set $13
    local.get $grain
    f32.load offset=4 align=1
    local.set $14
    local.get $grain
    f32.load offset=8 align=1
    local.set $15
    local.get $grain
    f32.load offset=12 align=1
    local.set $16
    local.get $grain
    f32.load offset=16 align=1
    local.set $17
    local.get $grain
    f32.load offset=20 align=1
    local.set $18
    local.get $grain
    f32.load offset=24 align=1
    local.set $19
    local.get $grain
    f32.load offset=28 align=1
    local.set $20
    local.get $grain
    f32.load offset=32 align=1
    local.set $21
    local.get $grain
    f32.load offset=36 align=1
    local.set $22
    local.get $grain
    f32.load offset=40 align=1
    local.set $23
    local.get $grain
    f32.load offset=44 align=1
    local.set $24
    local.get $grain
    f32.load offset=48 align=1
    local.set $25
    local.get $grain
    f32.load offset=52 align=1
    local.set $26
    local.get $grain
    f32.load offset=56 align=1
    local.set $27
    local.get $grain
    f32.load offset=60 align=1
    local.set $28
    local.get $grain
    f32.load offset=64 align=1
    local.set $29
    local.get $grain
    f32.load offset=68 align=1
    local.set $30
    local.get $grain
    f32.load offset=72 align=1
    local.set $31
    local.get $grain
    f32.load offset=76 align=1
    local.set $32
    local.get $grain
    f32.load offset=80 align=1
    local.set $33
    local.get $grain
    f32.load offset=84 align=1
    local.set $34
    local.get $grain
    f32.load offset=88 align=1
    local.set $35
    local.get $grain
    f32.load offset=92 align=1
    local.set $36
    local.get $grain
    f32.load offset=96 align=1
    local.set $37
    local.get $grain
    f32.load offset=100 align=1
    local.set $38
    local.get $grain
    f32.load offset=104 align=1
    local.set $39
    local.get $grain
    f32.load offset=108 align=1
    local.set $40
    local.get $grain
    f32.load offset=112 align=1
    local.set $41
    local.get $grain
    f32.load offset=116 align=1
    local.set $42
    local.get $grain
    f32.load offset=120 align=1
    local.set $43
    local.get $grain
    f32.load offset=124 align=1
    local.set $44
    local.get $9
    local.get $10
    i32.const 2
    i32.shl
    i32.add
    local.get $13
    local.get $29
    f32.add
    local.get $21
    local.get $37
    f32.add
    f32.add
    local.get $17
    local.get $33
    f32.add
    local.get $25
    local.get $41
    f32.add
    f32.add
    f32.add
    local.get $15
    local.get $31
    f32.add
    local.get $23
    local.get $39
    f32.add
    f32.add
    local.get $19
    local.get $35
    f32.add
    local.get $27
    local.get $43
    f32.add
    f32.add
    f32.add
    f32.add
    local.get $14
    local.get $30
    f32.add
    local.get $22
    local.get $38
    f32.add
    f32.add
    local.get $18
    local.get $34
    f32.add
    local.get $26
    local.get $42
    f32.add
    f32.add
    f32.add
    local.get $16
    local.get $32
    f32.add
    local.get $24
    local.get $40
    f32.add
    f32.add
    local.get $20
    local.get $36
    f32.add
    local.get $28
    local.get $44
    f32.add
    f32.add
    f32.add
    f32.add
    f32.add
    f32.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label2
   end
  end
  return
 )
 (func $rt.release (type $6) (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  local.get $1
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $0
  i32.load align=1
  local.tee $1
  i32.const 1
  i32.eq
  if
   local.get $0
   i32.load offset=4 align=1
   local.tee $2
   i32.const 16
   i32.add
   local.tee $3
   i32.const 1024
   i32.le_u
   if (result i32)
    local.get $2
    i32.const 31
    i32.add
    i32.const -16
    i32.and
    i32.const 2
    i32.shr_u
   else
    i32.const 31
    local.get $3
    i32.const 1
    i32.sub
    local.tee $3
    i32.clz
    i32.sub
    local.tee $2
    i32.const -2
    i32.add
    local.tee $4
    i32.const 0
    i32.lt_s
    if
     i32.const 154
     call $wasm:trap
     unreachable
    end
    local.get $3
    local.get $4
    i32.shr_u
    i32.const 0
    local.get $4
    i32.const 31
    i32.le_u
    select
    i32.const 3
    i32.and
    local.set $3
    local.get $4
    i32.const 0
    i32.lt_s
    if
     i32.const 155
     call $wasm:trap
     unreachable
    end
    local.get $3
    i32.const 65
    i32.add
    local.get $2
    i32.const -10
    i32.add
    i32.const 2
    i32.shl
    i32.add
    i32.const 2
    i32.shl
   end
   i32.const 16
   i32.add
   local.tee $2
   i32.load align=1
   local.set $3
   local.get $0
   local.get $3
   i32.store align=1
   local.get $2
   local.get $0
   i32.store align=1
  else
   local.get $1
   i32.const 0
   i32.gt_s
   if
    local.get $0
    local.get $1
    i32.const -1
    i32.add
    i32.store align=1
   end
  end
  return
 )
 (func $kernel.rms_norm/2 (type $7) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $5 f32) (param $eps f32) (param $7 i32) (param $8 i32)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  local.get $8
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 2
  i32.shl
  local.set $to
  local.get $5
  f32x4.splat
  local.set $9
  local.get $eps
  f32x4.splat
  local.set $10
  v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
  local.set $11
  local.get $from
  i32.const 2
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $4
    local.get $from
    i32.const 2
    i32.shl
    local.tee $8
    i32.add
    v128.load align=1
    local.set $12
    local.get $7
    local.get $8
    i32.add
    local.get $11
    local.get $12
    local.get $9
    f32x4.div
    local.get $10
    f32x4.add
    f32x4.sqrt
    f32x4.div
    v128.store align=1
    local.get $from
    i32.const 4
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.rms_norm/3 (type $8) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $N i32) (param $5 i32) (param $x i32) (param $7 i32) (param $g i32) (param $9 i32) (param $y i32) (param $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 f32)
  local.get $11
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $from
  local.set $from
  loop $label1
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $from
    local.tee $11
    local.get $5
    i32.mul
    local.set $work
    local.get $7
    local.get $11
    i32.const 2
    i32.shl
    i32.add
    local.set $grain
    local.get $11
    local.get $9
    i32.mul
    local.set $11
    i32.const 0
    local.set $12
    loop $label
     local.get $12
     local.get $N
     i32.lt_s
     if
      local.get $x
      local.get $work
      local.get $12
      local.tee $13
      i32.add
      i32.const 2
      i32.shl
      i32.add
      f32.load align=1
      local.set $14
      local.get $y
      local.get $11
      local.get $13
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $14
      local.get $grain
      f32.load align=1
      f32.mul
      local.get $g
      local.get $13
      i32.const 2
      i32.shl
      i32.add
      f32.load align=1
      f32.mul
      f32.store align=1
      local.get $12
      i32.const 1
      i32.add
      local.set $12
      br $label
     end
    end
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label1
   end
  end
  return
 )
 (func $kernel.rms_norm (type $9) (param $x i32) (param $g i32) (param $y i32) (param $eps f32) (param $M i32) (param $N i32) (param $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i64)
  (local $20 f32)
  (local $21 f32)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  i32.const 128
  i32.const 16
  local.get $6
  i32.const 1
  i32.sub
  call $rt.alloc
  local.tee $7
  i32.const 16
  i32.add
  local.set $8
  local.get $N
  local.tee $9
  i32.const 2
  i32.shl
  local.set $10
  local.get $M
  local.tee $11
  i32.const 2
  i32.shl
  local.tee $12
  i32.const 16
  local.get $6
  i32.const 1
  i32.sub
  call $rt.alloc
  local.tee $13
  i32.const 16
  i32.add
  local.set $14
  local.get $11
  i32.const 0
  local.get $M
  i32.const 0
  i32.gt_s
  select
  local.set $11
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 4294967295
  local.get $N
  i32.const 0
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.tee $15
  i32.const 0
  local.get $15
  i32.const 0
  i32.gt_u
  select
  i32.const 5
  i32.shr_u
  i64.extend_i32_u
  i32.const 51
  i64.extend_i32_u
  i64.mul
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 6
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 288
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $19
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $19
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $19
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $19
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $19
  i64.const 4294967295
  local.get $11
  i64.extend_i32_u
  i64.const 0
  i64.const 4294967295
  local.get $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.tee $15
  i64.extend_i32_u
  i64.mul
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i32.const 32768
  i32.ge_u
  if
   i32.const 0
   local.get $11
   local.get $11
   i32.const 63
   i32.add
   i32.const 6
   i32.shr_u
   local.get $15
   local.get $10
   local.get $x
   i32.const 8192
   i32.const 16
   local.get $6
   i32.const 1
   i32.sub
   call $rt.alloc
   local.tee $16
   i32.const 16
   i32.add
   local.get $N
   local.get $9
   local.get $14
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.rms_norm/1
   local.get $16
   local.get $6
   i32.const 1
   i32.sub
   call $rt.release
  else
   i32.const 0
   local.get $11
   local.get $11
   i32.const 1
   i32.const 1
   local.get $11
   i32.lt_u
   select
   local.get $15
   local.get $10
   local.get $x
   local.get $8
   local.get $N
   local.get $9
   local.get $14
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.rms_norm/1
  end
  local.get $12
  i32.const 16
  local.get $6
  i32.const 1
  i32.sub
  call $rt.alloc
  local.tee $12
  i32.const 16
  i32.add
  local.set $8
  local.get $N
  f32.convert_i32_s
  local.set $20
  local.get $M
  i32.const 0
  i32.const 0
  local.get $M
  i32.lt_s
  select
  local.tee $10
  i32.const 0
  local.get $10
  i32.const 0
  i32.gt_u
  select
  i32.const 2
  i32.shr_u
  local.tee $15
  i32.const 293
  i32.ge_u
  if
   i32.const 0
   local.get $15
   i32.const 1
   i32.const 14
   local.get $14
   local.get $20
   local.get $eps
   local.get $8
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.rms_norm/2
  else
   local.get $20
   f32x4.splat
   local.set $22
   local.get $eps
   f32x4.splat
   local.set $23
   v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
   local.set $24
   i32.const 0
   local.set $16
   loop $label
    local.get $16
    i32.const 4
    i32.add
    local.tee $17
    local.get $10
    i32.le_u
    if
     local.get $14
     local.get $16
     i32.const 2
     i32.shl
     local.tee $18
     i32.add
     v128.load align=1
     local.set $25
     local.get $8
     local.get $18
     i32.add
     local.get $24
     local.get $25
     local.get $22
     f32x4.div
     local.get $23
     f32x4.add
     f32x4.sqrt
     f32x4.div
     v128.store align=1
     local.get $17
     local.set $16
     br $label
    end
   end
  end
  local.get $15
  i32.const 2
  i32.shl
  local.set $15
  loop $label1
   local.get $15
   local.get $M
   i32.lt_s
   if
    local.get $14
    local.get $15
    i32.const 2
    i32.shl
    local.tee $16
    i32.add
    f32.load align=1
    local.set $21
    local.get $8
    local.get $16
    i32.add
    f32.const 1
    local.get $21
    local.get $20
    f32.div
    local.get $eps
    f32.add
    f32.sqrt
    f32.div
    f32.store align=1
    local.get $15
    i32.const 1
    i32.add
    local.set $15
    br $label1
   end
  end
  i64.const 0
  i64.const 4294967295
  i64.const 4294967295
  local.get $9
  i32.const 0
  local.get $N
  i32.const 0
  i32.gt_s
  select
  i64.extend_i32_u
  i32.const 27
  i64.extend_i32_u
  i64.mul
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_s
  select
  local.get $19
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.set $15
  i64.const 4294967295
  local.get $11
  i64.extend_i32_u
  local.get $15
  i64.extend_i32_u
  i64.mul
  local.tee $19
  local.get $19
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i32.const 4096
  i32.ge_u
  if
   i32.const 0
   local.get $11
   i32.const 1
   local.get $15
   local.get $N
   local.get $9
   local.get $x
   local.get $8
   local.get $g
   local.get $9
   local.get $y
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.rms_norm/3
  else
   i32.const 0
   local.set $15
   loop $label3
    local.get $15
    local.get $M
    i32.lt_s
    if
     local.get $15
     local.tee $11
     local.get $9
     i32.mul
     local.set $14
     local.get $8
     local.get $11
     i32.const 2
     i32.shl
     i32.add
     local.set $11
     i32.const 0
     local.set $16
     loop $label2
      local.get $16
      local.get $N
      i32.lt_s
      if
       local.get $14
       local.get $16
       local.tee $10
       i32.add
       i32.const 2
       i32.shl
       local.set $17
       local.get $y
       local.get $17
       i32.add
       local.get $x
       local.get $17
       i32.add
       f32.load align=1
       local.get $11
       f32.load align=1
       f32.mul
       local.get $g
       local.get $10
       i32.const 2
       i32.shl
       i32.add
       f32.load align=1
       f32.mul
       f32.store align=1
       local.get $16
       i32.const 1
       i32.add
       local.set $16
       br $label2
      end
     end
     local.get $15
     i32.const 1
     i32.add
     local.set $15
     br $label3
    end
   end
  end
  local.get $7
  local.get $6
  i32.const 1
  i32.sub
  call $rt.release
  local.get $13
  local.get $6
  i32.const 1
  i32.sub
  call $rt.release
  local.get $12
  local.get $6
  i32.const 1
  i32.sub
  call $rt.release
  return
 )
 (func $kernel.soft_max/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $N i32) (param $5 i32) (param $x i32) (param $7 i32) (param $8 i32) (param $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 f32)
  (local $14 f32)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  local.get $9
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $N
  i32.const 0
  i32.le_s
  local.set $9
  local.get $N
  i32.const 0
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.set $work
  v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
  local.set $15
  local.get $from
  local.set $from
  loop $label3
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $9
    if
     i32.const 363
     call $wasm:trap
     unreachable
    end
    local.get $x
    local.get $from
    local.tee $grain
    local.get $5
    i32.mul
    i32.add
    local.set $10
    i32.const 0
    local.set $11
    local.get $15
    local.set $16
    local.get $15
    local.set $17
    local.get $15
    local.set $18
    local.get $15
    local.set $19
    loop $label
     local.get $11
     i32.const 16
     i32.add
     local.tee $12
     local.get $work
     i32.le_u
     if
      local.get $16
      local.get $10
      local.get $11
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      f32x4.max
      local.set $20
      local.get $17
      local.get $10
      local.get $11
      i32.const 4
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      f32x4.max
      local.set $21
      local.get $18
      local.get $10
      local.get $11
      i32.const 8
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      f32x4.max
      local.set $22
      local.get $10
      local.get $11
      i32.const 12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.set $23
      local.get $12
      local.set $12
      local.get $20
      local.set $16
      local.get $21
      local.set $17
      local.get $22
      local.set $18
      local.get $19
      local.get $23
      f32x4.max
      local.set $19
      local.get $12
      local.set $11
      br $label
     end
     local.get $11
     local.set $12
     local.get $16
     local.set $23
     local.get $17
     local.set $22
     local.get $18
     local.set $21
     local.get $19
     local.set $20
    end
    local.get $12
    local.set $12
    local.get $23
    local.get $22
    f32x4.max
    local.get $21
    f32x4.max
    local.get $20
    f32x4.max
    local.set $20
    loop $label1
     local.get $12
     i32.const 4
     i32.add
     local.tee $11
     local.get $work
     i32.le_u
     if
      local.get $20
      local.get $10
      local.get $12
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      f32x4.max
      local.set $20
      local.get $11
      local.set $12
      br $label1
     end
     local.get $12
     local.set $11
     local.get $20
     local.set $21
    end
    local.get $grain
    local.get $7
    i32.mul
    local.set $12
    local.get $11
    local.set $11
    local.get $21
    f32x4.extract_lane 0
    f32.const -inf
    f32.max
    local.get $21
    f32x4.extract_lane 1
    f32.max
    local.get $21
    f32x4.extract_lane 2
    f32.max
    local.get $21
    f32x4.extract_lane 3
    f32.max
    local.set $13
    loop $label2
     local.get $11
     local.get $N
     i32.lt_s
     if
      local.get $13
      local.get $x
      local.get $12
      local.get $11
      i32.add
      i32.const 2
      i32.shl
      i32.add
      f32.load align=1
      f32.max
      local.set $13
      local.get $11
      i32.const 1
      i32.add
      local.set $11
      br $label2
     end
     local.get $13
     local.set $14
    end
    local.get $8
    local.get $grain
    i32.const 2
    i32.shl
    i32.add
    local.get $14
    f32.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label3
   end
  end
  return
 )
 (func $kernel.soft_max/2 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $N i32) (param $5 i32) (param $x i32) (param $7 i32) (param $8 i32) (param $9 i32) (param $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 f32)
  (local $15 f32)
  (local $16 f64)
  local.get $10
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $from
  local.set $from
  loop $label1
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $from
    local.tee $10
    local.get $5
    i32.mul
    local.set $work
    local.get $7
    local.get $10
    i32.const 2
    i32.shl
    i32.add
    local.set $grain
    local.get $10
    local.get $8
    i32.mul
    local.set $10
    i32.const 0
    local.set $11
    loop $label
     local.get $11
     local.get $N
     i32.lt_s
     if
      local.get $x
      local.get $work
      local.get $11
      local.tee $12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      f32.load align=1
      local.get $grain
      f32.load align=1
      f32.sub
      f32.const 1.4426950216293335
      f32.mul
      local.tee $14
      f32.floor
      local.set $15
      local.get $14
      local.get $15
      f32.sub
      f32.const 0.6931471824645996
      f32.mul
      local.set $14
      local.get $15
      f64.promote_f32
      local.tee $16
      f64.const -2147483649
      f64.gt
      local.get $16
      f64.const 2147483648
      f64.lt
      i32.and
      i32.eqz
      if
       i32.const 417
       call $wasm:trap
       unreachable
      end
      local.get $16
      i32.trunc_f64_s
      i32.const 127
      i32.add
      i32.const 23
      i32.shl
      local.tee $13
      i32.const 0
      i32.lt_s
      if
       i32.const 419
       call $wasm:trap
       unreachable
      end
      local.get $9
      local.get $10
      local.get $12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $14
      local.get $14
      local.get $14
      local.get $14
      f32.const 0.0416666679084301
      f32.mul
      f32.const 0.1666666716337204
      f32.add
      f32.mul
      f32.const 0.5
      f32.add
      f32.mul
      f32.const 1
      f32.add
      f32.mul
      f32.const 1
      f32.add
      local.get $13
      f32.reinterpret_i32
      f32.mul
      f32.store align=1
      local.get $11
      i32.const 1
      i32.add
      local.set $11
      br $label
     end
    end
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label1
   end
  end
  return
 )
 (func $kernel.soft_max/3 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $N i32) (param $8 i32) (param $9 i32) (param $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 f32)
  (local $14 f32)
  (local $15 f32)
  (local $16 f32)
  (local $17 f32)
  (local $18 f32)
  (local $19 f32)
  (local $20 f32)
  (local $21 f32)
  (local $22 f32)
  (local $23 f32)
  (local $24 f32)
  (local $25 f32)
  (local $26 f32)
  (local $27 f32)
  (local $28 f32)
  (local $29 f32)
  (local $30 f32)
  (local $31 f32)
  (local $32 f32)
  (local $33 f32)
  (local $34 f32)
  (local $35 f32)
  (local $36 f32)
  (local $37 f32)
  (local $38 f32)
  (local $39 f32)
  (local $40 f32)
  (local $41 f32)
  (local $42 f32)
  (local $43 f32)
  (local $44 f32)
  (local $45 v128)
  (local $46 v128)
  (local $47 v128)
  (local $48 v128)
  (local $49 v128)
  (local $50 v128)
  (local $51 v128)
  (local $52 v128)
  (local $53 v128)
  (local $54 v128)
  (local $55 v128)
  (local $56 v128)
  (local $57 v128)
  (local $58 v128)
  (local $59 v128)
  (local $60 v128)
  local.get $10
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $grain
  i32.eqz
  if
   i32.const 431
   call $wasm:trap
   unreachable
  end
  local.get $6
  local.get $from
  local.get $grain
  i32.div_u
  i32.const 7
  i32.shl
  i32.add
  local.set $grain
  local.get $to
  local.set $to
  local.get $N
  i32.const 0
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.set $6
  local.get $from
  local.set $from
  loop $label2
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $5
    local.get $from
    local.tee $10
    local.get $4
    i32.mul
    i32.add
    local.set $work
    i32.const 0
    local.set $11
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $45
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $46
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $47
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $48
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $49
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $50
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $51
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $52
    loop $label
     local.get $11
     i32.const 32
     i32.add
     local.tee $12
     local.get $6
     i32.le_u
     if
      local.get $work
      local.get $11
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.set $53
      local.get $work
      local.get $11
      i32.const 4
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.set $54
      local.get $work
      local.get $11
      i32.const 8
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.set $55
      local.get $work
      local.get $11
      i32.const 12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.set $56
      local.get $work
      local.get $11
      i32.const 16
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.set $57
      local.get $work
      local.get $11
      i32.const 20
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.set $58
      local.get $work
      local.get $11
      i32.const 24
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.set $59
      local.get $work
      local.get $11
      i32.const 28
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.set $60
      local.get $45
      local.get $53
      f32x4.add
      local.set $53
      local.get $46
      local.get $54
      f32x4.add
      local.set $54
      local.get $47
      local.get $55
      f32x4.add
      local.set $55
      local.get $48
      local.get $56
      f32x4.add
      local.set $56
      local.get $49
      local.get $57
      f32x4.add
      local.set $57
      local.get $12
      local.set $11
      local.get $53
      local.set $45
      local.get $54
      local.set $46
      local.get $55
      local.set $47
      local.get $56
      local.set $48
      local.get $57
      local.set $49
      local.get $50
      local.get $58
      f32x4.add
      local.set $50
      local.get $51
      local.get $59
      f32x4.add
      local.set $51
      local.get $52
      local.get $60
      f32x4.add
      local.set $52
      br $label
     end
     local.get $11
     local.set $12
     local.get $45
     local.set $60
     local.get $46
     local.set $59
     local.get $47
     local.set $58
     local.get $48
     local.set $57
     local.get $49
     local.set $56
     local.get $50
     local.set $55
     local.get $51
     local.set $54
     local.get $52
     local.set $53
    end
    local.get $grain
    local.get $60
    v128.store align=1
    local.get $grain
    local.get $59
    v128.store offset=16 align=1
    local.get $grain
    local.get $58
    v128.store offset=32 align=1
    local.get $grain
    local.get $57
    v128.store offset=48 align=1
    local.get $grain
    local.get $56
    v128.store offset=64 align=1
    local.get $grain
    local.get $55
    v128.store offset=80 align=1
    local.get $grain
    local.get $54
    v128.store offset=96 align=1
    local.get $grain
    local.get $53
    v128.store offset=112 align=1
    local.get $10
    local.get $8
    i32.mul
    local.set $11
    local.get $12
    local.set $12
    loop $label1
     local.get $12
     local.get $N
     i32.lt_s
     if
      local.get $5
      local.get $11
      local.get $12
      local.tee $work
      i32.add
      i32.const 2
      i32.shl
      i32.add
      f32.load align=1
      local.set $13
      local.get $grain
      local.get $work
      i32.const 31
      i32.and
      i32.const 2
      i32.shl
      i32.add
      local.tee $work
      f32.load align=1
      local.set $14
      local.get $work
      local.get $14
      local.get $13
      f32.add
      f32.store align=1
      local.get $12
      i32.const 1
      i32.add
      local.set $12
      br $label1
     end
    end
    local.get $grain
    f32.load align=1
    local.set $13
    local.get $grain
    f32.load offset=4 align=1
    local.set $14
    local.get $grain
    f32.load offset=8 align=1
    local.set $15
    local.get $grain
    f32.load offset=12 align=1
    local.set $16
    local.get $grain
    f32.load offset=16 align=1
    local.set $17
    local.get $grain
    f32.load offset=20 align=1
    local.set $18
    local.get $grain
    f32.load offset=24 align=1
    local.set $19
    local.get $grain
    f32.load offset=28 align=1
    local.set $20
    local.get $grain
    f32.load offset=32 align=1
    local.set $21
    local.get $grain
    f32.load offset=36 align=1
    local.set $22
    local.get $grain
    f32.load offset=40 align=1
    local.set $23
    local.get $grain
    f32.load offset=44 align=1
    local.set $24
    local.get $grain
    f32.load offset=48 align=1
    local.set $25
    local.get $grain
    f32.load offset=52 align=1
    local.set $26
    local.get $grain
    f32.load offset=56 align=1
    local.set $27
    local.get $grain
    f32.load offset=60 align=1
    local.set $28
    local.get $grain
    f32.load offset=64 align=1
    local.set $29
    local.get $grain
    f32.load offset=68 align=1
    local.set $30
    local.get $grain
    f32.load offset=72 align=1
    local.set $31
    local.get $grain
    f32.load offset=76 align=1
    local.set $32
    local.get $grain
    f32.load offset=80 align=1
    local.set $33
    local.get $grain
    f32.load offset=84 align=1
    local.set $34
    local.get $grain
    f32.load offset=88 align=1
    local.set $35
    local.get $grain
    f32.load offset=92 align=1
    local.set $36
    local.get $grain
    f32.load offset=96 align=1
    local.set $37
    local.get $grain
    f32.load offset=100 align=1
    local.set $38
    local.get $grain
    f32.load offset=104 align=1
    local.set $39
    local.get $grain
    f32.load offset=108 align=1
    local.set $40
    local.get $grain
    f32.load offset=112 align=1
    local.set $41
    local.get $grain
    f32.load offset=116 align=1
    local.set $42
    local.get $grain
    f32.load offset=120 align=1
    local.set $43
    local.get $grain
    f32.load offset=124 align=1
    local.set $44
    local.get $9
    local.get $10
    i32.const 2
    i32.shl
    i32.add
    local.get $13
    local.get $29
    f32.add
    local.get $21
    local.get $37
    f32.add
    f32.add
    local.get $17
    local.get $33
    f32.add
    local.get $25
    local.get $41
    f32.add
    f32.add
    f32.add
    local.get $15
    local.get $31
    f32.add
    local.get $23
    local.get $39
    f32.add
    f32.add
    local.get $19
    local.get $35
    f32.add
    local.get $27
    local.get $43
    f32.add
    f32.add
    f32.add
    f32.add
    local.get $14
    local.get $30
    f32.add
    local.get $22
    local.get $38
    f32.add
    f32.add
    local.get $18
    local.get $34
    f32.add
    local.get $26
    local.get $42
    f32.add
    f32.add
    f32.add
    local.get $16
    local.get $32
    f32.add
    local.get $24
    local.get $40
    f32.add
    f32.add
    local.get $20
    local.get $36
    f32.add
    local.get $28
    local.get $44
    f32.add
    f32.add
    f32.add
    f32.add
    f32.add
    f32.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label2
   end
  end
  return
 )
 (func $kernel.soft_max/4 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $N i32) (param $5 i32) (param $6 i32) (param $7 i32) (param $8 i32) (param $p i32) (param $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 f32)
  local.get $10
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $from
  local.set $from
  loop $label1
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $from
    local.tee $10
    local.get $5
    i32.mul
    local.set $work
    local.get $7
    local.get $10
    i32.const 2
    i32.shl
    i32.add
    local.set $grain
    local.get $10
    local.get $8
    i32.mul
    local.set $10
    i32.const 0
    local.set $11
    loop $label
     local.get $11
     local.get $N
     i32.lt_s
     if
      local.get $6
      local.get $work
      local.get $11
      local.tee $12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      f32.load align=1
      local.set $13
      local.get $p
      local.get $10
      local.get $12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $13
      local.get $grain
      f32.load align=1
      f32.div
      f32.store align=1
      local.get $11
      i32.const 1
      i32.add
      local.set $11
      br $label
     end
    end
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label1
   end
  end
  return
 )
 (func $kernel.soft_max (type $10) (param $x i32) (param $p i32) (param $M i32) (param $N i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
  (local $22 i64)
  (local $23 f32)
  (local $24 f32)
  (local $25 f64)
  local.get $4
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  i32.const 128
  i32.const 16
  local.get $4
  i32.const 1
  i32.sub
  call $rt.alloc
  local.tee $5
  i32.const 16
  i32.add
  local.set $6
  local.get $N
  local.tee $7
  i32.const 2
  i32.shl
  local.set $8
  local.get $M
  local.tee $9
  i32.const 2
  i32.shl
  i32.const 16
  local.get $4
  i32.const 1
  i32.sub
  call $rt.alloc
  local.tee $10
  i32.const 16
  i32.add
  local.set $11
  local.get $9
  i32.const 0
  local.get $M
  i32.const 0
  i32.gt_s
  select
  local.set $12
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 4294967295
  local.get $N
  i32.const 0
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.tee $13
  i32.const 0
  local.get $13
  i32.const 0
  i32.gt_u
  select
  local.tee $13
  i32.const 4
  i32.shr_u
  i64.extend_i32_u
  i32.const 23
  i64.extend_i32_u
  i64.mul
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 8
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 128
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 176
  i64.extend_i32_u
  i64.add
  local.set $22
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $22
  i32.const 0
  local.get $12
  i32.const 1
  i64.const 0
  i64.const 4294967295
  local.get $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.get $N
  local.get $8
  local.get $x
  local.get $7
  local.get $11
  local.get $4
  i32.const 1
  i32.sub
  call $kernel.soft_max/1
  local.get $9
  local.get $8
  i32.mul
  i32.const 16
  local.get $4
  i32.const 1
  i32.sub
  call $rt.alloc
  local.tee $9
  i32.const 16
  i32.add
  local.set $14
  i64.const 0
  i64.const 4294967295
  i64.const 4294967295
  local.get $7
  i32.const 0
  local.get $N
  i32.const 0
  i32.gt_s
  select
  local.tee $15
  i64.extend_i32_u
  i32.const 40
  i64.extend_i32_u
  i64.mul
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.set $16
  i64.const 4294967295
  local.get $12
  i64.extend_i32_u
  local.get $16
  i64.extend_i32_u
  i64.mul
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i32.const 4096
  i32.ge_u
  if
   i32.const 0
   local.get $12
   i32.const 1
   local.get $16
   local.get $N
   local.get $7
   local.get $x
   local.get $11
   local.get $7
   local.get $14
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.soft_max/2
  else
   i32.const 0
   local.set $16
   loop $label1
    local.get $16
    local.get $M
    i32.lt_s
    if
     local.get $16
     local.tee $17
     local.get $7
     i32.mul
     local.set $18
     local.get $11
     local.get $17
     i32.const 2
     i32.shl
     i32.add
     local.set $17
     i32.const 0
     local.set $19
     loop $label
      local.get $19
      local.get $N
      i32.lt_s
      if
       local.get $x
       local.get $18
       local.get $19
       i32.add
       i32.const 2
       i32.shl
       local.tee $20
       i32.add
       f32.load align=1
       local.get $17
       f32.load align=1
       f32.sub
       f32.const 1.4426950216293335
       f32.mul
       local.tee $23
       f32.floor
       local.set $24
       local.get $23
       local.get $24
       f32.sub
       f32.const 0.6931471824645996
       f32.mul
       local.set $23
       local.get $24
       f64.promote_f32
       local.tee $25
       f64.const -2147483649
       f64.gt
       local.get $25
       f64.const 2147483648
       f64.lt
       i32.and
       i32.eqz
       if
        i32.const 636
        call $wasm:trap
        unreachable
       end
       local.get $25
       i32.trunc_f64_s
       i32.const 127
       i32.add
       i32.const 23
       i32.shl
       local.tee $21
       i32.const 0
       i32.lt_s
       if
        i32.const 638
        call $wasm:trap
        unreachable
       end
       local.get $14
       local.get $20
       i32.add
       local.get $23
       local.get $23
       local.get $23
       local.get $23
       f32.const 0.0416666679084301
       f32.mul
       f32.const 0.1666666716337204
       f32.add
       f32.mul
       f32.const 0.5
       f32.add
       f32.mul
       f32.const 1
       f32.add
       f32.mul
       f32.const 1
       f32.add
       local.get $21
       f32.reinterpret_i32
       f32.mul
       f32.store align=1
       local.get $19
       i32.const 1
       i32.add
       local.set $19
       br $label
      end
     end
     local.get $16
     i32.const 1
     i32.add
     local.set $16
     br $label1
    end
   end
  end
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 4294967295
  local.get $13
  i32.const 5
  i32.shr_u
  i64.extend_i32_u
  i32.const 43
  i64.extend_i32_u
  i64.mul
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 6
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 272
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $22
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $22
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $22
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $22
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $22
  i64.const 4294967295
  local.get $12
  i64.extend_i32_u
  i64.const 0
  i64.const 4294967295
  local.get $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.tee $13
  i64.extend_i32_u
  i64.mul
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i32.const 32768
  i32.ge_u
  if
   i32.const 0
   local.get $12
   local.get $12
   i32.const 63
   i32.add
   i32.const 6
   i32.shr_u
   local.get $13
   local.get $8
   local.get $14
   i32.const 8192
   i32.const 16
   local.get $4
   i32.const 1
   i32.sub
   call $rt.alloc
   local.tee $16
   i32.const 16
   i32.add
   local.get $N
   local.get $7
   local.get $11
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.soft_max/3
   local.get $16
   local.get $4
   i32.const 1
   i32.sub
   call $rt.release
  else
   i32.const 0
   local.get $12
   local.get $12
   i32.const 1
   i32.const 1
   local.get $12
   i32.lt_u
   select
   local.get $13
   local.get $8
   local.get $14
   local.get $6
   local.get $N
   local.get $7
   local.get $11
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.soft_max/3
  end
  i64.const 0
  i64.const 4294967295
  i64.const 4294967295
  local.get $15
  i64.extend_i32_u
  i32.const 22
  i64.extend_i32_u
  i64.mul
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_s
  select
  local.get $22
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.set $15
  i64.const 4294967295
  local.get $12
  i64.extend_i32_u
  local.get $15
  i64.extend_i32_u
  i64.mul
  local.tee $22
  local.get $22
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i32.const 4096
  i32.ge_u
  if
   i32.const 0
   local.get $12
   i32.const 1
   local.get $15
   local.get $N
   local.get $7
   local.get $14
   local.get $11
   local.get $7
   local.get $p
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.soft_max/4
  else
   i32.const 0
   local.set $15
   loop $label3
    local.get $15
    local.get $M
    i32.lt_s
    if
     local.get $15
     local.tee $12
     local.get $7
     i32.mul
     local.set $6
     local.get $11
     local.get $12
     i32.const 2
     i32.shl
     i32.add
     local.set $12
     i32.const 0
     local.set $8
     loop $label2
      local.get $8
      local.get $N
      i32.lt_s
      if
       local.get $14
       local.get $6
       local.get $8
       i32.add
       i32.const 2
       i32.shl
       local.tee $13
       i32.add
       f32.load align=1
       local.set $23
       local.get $p
       local.get $13
       i32.add
       local.get $23
       local.get $12
       f32.load align=1
       f32.div
       f32.store align=1
       local.get $8
       i32.const 1
       i32.add
       local.set $8
       br $label2
      end
     end
     local.get $15
     i32.const 1
     i32.add
     local.set $15
     br $label3
    end
   end
  end
  local.get $5
  local.get $4
  i32.const 1
  i32.sub
  call $rt.release
  local.get $10
  local.get $4
  i32.const 1
  i32.sub
  call $rt.release
  local.get $9
  local.get $4
  i32.const 1
  i32.sub
  call $rt.release
  return
 )
 (func $kernel.moments (type $11) (param $x i32) (param $N i32) (param $2 i32) (result f64 f64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 f64)
  (local $9 f64)
  (local $10 f64)
  (local $11 f64)
  (local $12 f64)
  (local $13 f64)
  (local $14 f64)
  (local $15 f64)
  (local $16 f64)
  (local $17 f64)
  (local $18 f64)
  (local $19 f64)
  (local $20 f64)
  (local $21 f64)
  (local $22 f64)
  (local $23 f64)
  (local $24 f64)
  (local $25 f64)
  (local $26 f64)
  (local $27 f64)
  (local $28 f64)
  (local $29 f64)
  (local $30 f64)
  (local $31 f64)
  (local $32 f64)
  (local $33 f64)
  (local $34 f64)
  (local $35 f64)
  (local $36 f64)
  (local $37 f64)
  (local $38 f64)
  (local $39 f64)
  (local $40 f64)
  (local $41 f64)
  (local $42 v128)
  (local $43 v128)
  (local $44 v128)
  (local $45 v128)
  (local $46 v128)
  (local $47 v128)
  (local $48 v128)
  (local $49 v128)
  (local $50 v128)
  (local $51 v128)
  (local $52 v128)
  (local $53 v128)
  (local $54 v128)
  (local $55 v128)
  (local $56 v128)
  (local $57 v128)
  (local $58 v128)
  (local $59 v128)
  (local $60 v128)
  (local $61 v128)
  (local $62 v128)
  (local $63 v128)
  (local $64 v128)
  (local $65 v128)
  (local $66 v128)
  (local $67 v128)
  (local $68 v128)
  (local $69 v128)
  (local $70 v128)
  (local $71 v128)
  (local $72 v128)
  (local $73 v128)
  (local $74 v128)
  local.get $2
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  i32.const 512
  i32.const 16
  local.get $2
  i32.const 1
  i32.sub
  call $rt.alloc
  local.tee $3
  i32.const 16
  i32.add
  local.set $4
  local.get $N
  i32.const 0
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.set $5
  i32.const 0
  local.set $6
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $42
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $43
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $44
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $45
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $46
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $47
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $48
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $49
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $50
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $51
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $52
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $53
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $54
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $55
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $56
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $57
  loop $label
   local.get $6
   i32.const 32
   i32.add
   local.tee $7
   local.get $5
   i32.le_u
   if
    local.get $x
    local.get $6
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.set $58
    local.get $x
    local.get $6
    i32.const 2
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.set $59
    local.get $x
    local.get $6
    i32.const 4
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.set $60
    local.get $x
    local.get $6
    i32.const 6
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.set $61
    local.get $x
    local.get $6
    i32.const 8
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.set $62
    local.get $x
    local.get $6
    i32.const 10
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.set $63
    local.get $x
    local.get $6
    i32.const 12
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.set $64
    local.get $x
    local.get $6
    i32.const 14
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.set $65
    local.get $x
    local.get $6
    i32.const 16
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.set $66
    local.get $x
    local.get $6
    i32.const 18
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.set $67
    local.get $x
    local.get $6
    i32.const 20
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.set $68
    local.get $x
    local.get $6
    i32.const 22
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.set $69
    local.get $x
    local.get $6
    i32.const 24
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.set $70
    local.get $x
    local.get $6
    i32.const 26
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.set $71
    local.get $x
    local.get $6
    i32.const 28
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.set $72
    local.get $x
    local.get $6
    i32.const 30
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.set $73
    local.get $42
    local.get $58
    f64x2.add
    local.set $58
    local.get $43
    local.get $59
    f64x2.add
    local.set $59
    local.get $44
    local.get $60
    f64x2.add
    local.set $60
    local.get $45
    local.get $61
    f64x2.add
    local.set $61
    local.get $46
    local.get $62
    f64x2.add
    local.set $62
    local.get $47
    local.get $63
    f64x2.add
    local.set $63
    local.get $48
    local.get $64
    f64x2.add
    local.set $64
    local.get $49
    local.get $65
    f64x2.add
    local.set $65
    local.get $50
    local.get $66
    f64x2.add
    local.set $66
    local.get $51
    local.get $67
    f64x2.add
    local.set $67
    local.get $52
    local.get $68
    f64x2.add
    local.set $68
    local.get $53
    local.get $69
    f64x2.add
    local.set $69
    local.get $54
    local.get $70
    f64x2.add
    local.set $70
    local.get $7
    local.set $6
    local.get $58
    local.set $42
    local.get $59
    local.set $43
    local.get $60
    local.set $44
    local.get $61
    local.set $45
    local.get $62
    local.set $46
    local.get $63
    local.set $47
    local.get $64
    local.set $48
    local.get $65
    local.set $49
    local.get $66
    local.set $50
    local.get $67
    local.set $51
    local.get $68
    local.set $52
    local.get $69
    local.set $53
    local.get $70
    local.set $54
    local.get $55
    local.get $71
    f64x2.add
    local.set $55
    local.get $56
    local.get $72
    f64x2.add
    local.set $56
    local.get $57
    local.get $73
    f64x2.add
    local.set $57
    br $label
   end
   local.get $6
   local.set $7
   local.get $42
   local.set $73
   local.get $43
   local.set $72
   local.get $44
   local.set $71
   local.get $45
   local.set $70
   local.get $46
   local.set $69
   local.get $47
   local.set $68
   local.get $48
   local.set $67
   local.get $49
   local.set $66
   local.get $50
   local.set $65
   local.get $51
   local.set $64
   local.get $52
   local.set $63
   local.get $53
   local.set $62
   local.get $54
   local.set $61
   local.get $55
   local.set $60
   local.get $56
   local.set $59
   local.get $57
   local.set $58
  end
  local.get $4
  local.get $73
  v128.store align=1
  local.get $4
  local.get $72
  v128.store offset=16 align=1
  local.get $4
  local.get $71
  v128.store offset=32 align=1
  local.get $4
  local.get $70
  v128.store offset=48 align=1
  local.get $4
  local.get $69
  v128.store offset=64 align=1
  local.get $4
  local.get $68
  v128.store offset=80 align=1
  local.get $4
  local.get $67
  v128.store offset=96 align=1
  local.get $4
  local.get $66
  v128.store offset=112 align=1
  local.get $4
  local.get $65
  v128.store offset=128 align=1
  local.get $4
  local.get $64
  v128.store offset=144 align=1
  local.get $4
  local.get $63
  v128.store offset=160 align=1
  local.get $4
  local.get $62
  v128.store offset=176 align=1
  local.get $4
  local.get $61
  v128.store offset=192 align=1
  local.get $4
  local.get $60
  v128.store offset=208 align=1
  local.get $4
  local.get $59
  v128.store offset=224 align=1
  local.get $4
  local.get $58
  v128.store offset=240 align=1
  local.get $7
  local.set $7
  loop $label1
   local.get $7
   local.get $N
   i32.lt_s
   if
    local.get $x
    local.get $7
    local.tee $6
    i32.const 3
    i32.shl
    i32.add
    f64.load align=1
    local.set $8
    local.get $4
    local.get $6
    i32.const 31
    i32.and
    i32.const 3
    i32.shl
    i32.add
    local.tee $6
    f64.load align=1
    local.set $9
    local.get $6
    local.get $9
    local.get $8
    f64.add
    f64.store align=1
    local.get $7
    i32.const 1
    i32.add
    local.set $7
    br $label1
   end
  end
  local.get $4
  f64.load align=1
  local.set $8
  local.get $4
  f64.load offset=8 align=1
  local.set $9
  local.get $4
  f64.load offset=16 align=1
  local.set $10
  local.get $4
  f64.load offset=24 align=1
  local.set $11
  local.get $4
  f64.load offset=32 align=1
  local.set $12
  local.get $4
  f64.load offset=40 align=1
  local.set $13
  local.get $4
  f64.load offset=48 align=1
  local.set $14
  local.get $4
  f64.load offset=56 align=1
  local.set $15
  local.get $4
  f64.load offset=64 align=1
  local.set $16
  local.get $4
  f64.load offset=72 align=1
  local.set $17
  local.get $4
  f64.load offset=80 align=1
  local.set $18
  local.get $4
  f64.load offset=88 align=1
  local.set $19
  local.get $4
  f64.load offset=96 align=1
  local.set $20
  local.get $4
  f64.load offset=104 align=1
  local.set $21
  local.get $4
  f64.load offset=112 align=1
  local.set $22
  local.get $4
  f64.load offset=120 align=1
  local.set $23
  local.get $4
  f64.load offset=128 align=1
  local.set $24
  local.get $4
  f64.load offset=136 align=1
  local.set $25
  local.get $4
  f64.load offset=144 align=1
  local.set $26
  local.get $4
  f64.load offset=152 align=1
  local.set $27
  local.get $4
  f64.load offset=160 align=1
  local.set $28
  local.get $4
  f64.load offset=168 align=1
  local.set $29
  local.get $4
  f64.load offset=176 align=1
  local.set $30
  local.get $4
  f64.load offset=184 align=1
  local.set $31
  local.get $4
  f64.load offset=192 align=1
  local.set $32
  local.get $4
  f64.load offset=200 align=1
  local.set $33
  local.get $4
  f64.load offset=208 align=1
  local.set $34
  local.get $4
  f64.load offset=216 align=1
  local.set $35
  local.get $4
  f64.load offset=224 align=1
  local.set $36
  local.get $4
  f64.load offset=232 align=1
  local.set $37
  local.get $4
  f64.load offset=240 align=1
  local.set $38
  local.get $4
  f64.load offset=248 align=1
  local.set $39
  local.get $N
  f64.convert_i32_s
  local.set $40
  local.get $8
  local.get $24
  f64.add
  local.get $16
  local.get $32
  f64.add
  f64.add
  local.get $12
  local.get $28
  f64.add
  local.get $20
  local.get $36
  f64.add
  f64.add
  f64.add
  local.get $10
  local.get $26
  f64.add
  local.get $18
  local.get $34
  f64.add
  f64.add
  local.get $14
  local.get $30
  f64.add
  local.get $22
  local.get $38
  f64.add
  f64.add
  f64.add
  f64.add
  local.get $9
  local.get $25
  f64.add
  local.get $17
  local.get $33
  f64.add
  f64.add
  local.get $13
  local.get $29
  f64.add
  local.get $21
  local.get $37
  f64.add
  f64.add
  f64.add
  local.get $11
  local.get $27
  f64.add
  local.get $19
  local.get $35
  f64.add
  f64.add
  local.get $15
  local.get $31
  f64.add
  local.get $23
  local.get $39
  f64.add
  f64.add
  f64.add
  f64.add
  f64.add
  local.get $40
  f64.div
  local.set $39
  local.get $3
  i32.const 272
  i32.add
  local.set $4
  local.get $39
  f64x2.splat
  local.set $58
  i32.const 0
  local.set $7
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $59
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $60
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $61
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $62
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $63
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $64
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $65
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $66
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $67
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $68
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $69
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $70
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $71
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $72
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $73
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $57
  loop $label2
   local.get $7
   i32.const 32
   i32.add
   local.tee $6
   local.get $5
   i32.le_u
   if
    local.get $x
    local.get $7
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.get $58
    f64x2.sub
    local.tee $56
    local.get $56
    f64x2.mul
    local.set $56
    local.get $x
    local.get $7
    i32.const 2
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.get $58
    f64x2.sub
    local.tee $55
    local.get $55
    f64x2.mul
    local.set $55
    local.get $x
    local.get $7
    i32.const 4
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.get $58
    f64x2.sub
    local.tee $54
    local.get $54
    f64x2.mul
    local.set $54
    local.get $x
    local.get $7
    i32.const 6
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.get $58
    f64x2.sub
    local.tee $53
    local.get $53
    f64x2.mul
    local.set $53
    local.get $x
    local.get $7
    i32.const 8
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.get $58
    f64x2.sub
    local.tee $52
    local.get $52
    f64x2.mul
    local.set $52
    local.get $x
    local.get $7
    i32.const 10
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.get $58
    f64x2.sub
    local.tee $51
    local.get $51
    f64x2.mul
    local.set $51
    local.get $x
    local.get $7
    i32.const 12
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.get $58
    f64x2.sub
    local.tee $50
    local.get $50
    f64x2.mul
    local.set $50
    local.get $x
    local.get $7
    i32.const 14
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.get $58
    f64x2.sub
    local.tee $49
    local.get $49
    f64x2.mul
    local.set $49
    local.get $x
    local.get $7
    i32.const 16
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.get $58
    f64x2.sub
    local.tee $48
    local.get $48
    f64x2.mul
    local.set $48
    local.get $x
    local.get $7
    i32.const 18
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.get $58
    f64x2.sub
    local.tee $47
    local.get $47
    f64x2.mul
    local.set $47
    local.get $x
    local.get $7
    i32.const 20
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.get $58
    f64x2.sub
    local.tee $46
    local.get $46
    f64x2.mul
    local.set $46
    local.get $x
    local.get $7
    i32.const 22
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.get $58
    f64x2.sub
    local.tee $45
    local.get $45
    f64x2.mul
    local.set $45
    local.get $x
    local.get $7
    i32.const 24
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.get $58
    f64x2.sub
    local.tee $44
    local.get $44
    f64x2.mul
    local.set $44
    local.get $x
    local.get $7
    i32.const 26
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.get $58
    f64x2.sub
    local.tee $43
    local.get $43
    f64x2.mul
    local.set $43
    local.get $x
    local.get $7
    i32.const 28
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.get $58
    f64x2.sub
    local.tee $42
    local.get $42
    f64x2.mul
    local.set $42
    local.get $x
    local.get $7
    i32.const 30
    i32.add
    i32.const 3
    i32.shl
    i32.add
    v128.load align=1
    local.get $58
    f64x2.sub
    local.tee $74
    local.get $74
    f64x2.mul
    local.set $74
    local.get $59
    local.get $56
    f64x2.add
    local.set $56
    local.get $60
    local.get $55
    f64x2.add
    local.set $55
    local.get $61
    local.get $54
    f64x2.add
    local.set $54
    local.get $62
    local.get $53
    f64x2.add
    local.set $53
    local.get $63
    local.get $52
    f64x2.add
    local.set $52
    local.get $64
    local.get $51
    f64x2.add
    local.set $51
    local.get $65
    local.get $50
    f64x2.add
    local.set $50
    local.get $66
    local.get $49
    f64x2.add
    local.set $49
    local.get $67
    local.get $48
    f64x2.add
    local.set $48
    local.get $68
    local.get $47
    f64x2.add
    local.set $47
    local.get $69
    local.get $46
    f64x2.add
    local.set $46
    local.get $70
    local.get $45
    f64x2.add
    local.set $45
    local.get $71
    local.get $44
    f64x2.add
    local.set $44
    local.get $6
    local.set $7
    local.get $56
    local.set $59
    local.get $55
    local.set $60
    local.get $54
    local.set $61
    local.get $53
    local.set $62
    local.get $52
    local.set $63
    local.get $51
    local.set $64
    local.get $50
    local.set $65
    local.get $49
    local.set $66
    local.get $48
    local.set $67
    local.get $47
    local.set $68
    local.get $46
    local.set $69
    local.get $45
    local.set $70
    local.get $44
    local.set $71
    local.get $72
    local.get $43
    f64x2.add
    local.set $72
    local.get $73
    local.get $42
    f64x2.add
    local.set $73
    local.get $57
    local.get $74
    f64x2.add
    local.set $57
    br $label2
   end
   local.get $7
   local.set $6
   local.get $59
   local.set $74
   local.get $60
   local.set $42
   local.get $61
   local.set $43
   local.get $62
   local.set $44
   local.get $63
   local.set $45
   local.get $64
   local.set $46
   local.get $65
   local.set $47
   local.get $66
   local.set $48
   local.get $67
   local.set $49
   local.get $68
   local.set $50
   local.get $69
   local.set $51
   local.get $70
   local.set $52
   local.get $71
   local.set $53
   local.get $72
   local.set $54
   local.get $73
   local.set $55
   local.get $57
   local.set $56
  end
  local.get $4
  local.get $74
  v128.store align=1
  local.get $4
  local.get $42
  v128.store offset=16 align=1
  local.get $4
  local.get $43
  v128.store offset=32 align=1
  local.get $4
  local.get $44
  v128.store offset=48 align=1
  local.get $4
  local.get $45
  v128.store offset=64 align=1
  local.get $4
  local.get $46
  v128.store offset=80 align=1
  local.get $4
  local.get $47
  v128.store offset=96 align=1
  local.get $4
  local.get $48
  v128.store offset=112 align=1
  local.get $4
  local.get $49
  v128.store offset=128 align=1
  local.get $4
  local.get $50
  v128.store offset=144 align=1
  local.get $4
  local.get $51
  v128.store offset=160 align=1
  local.get $4
  local.get $52
  v128.store offset=176 align=1
  local.get $4
  local.get $53
  v128.store offset=192 align=1
  local.get $4
  local.get $54
  v128.store offset=208 align=1
  local.get $4
  local.get $55
  v128.store offset=224 align=1
  local.get $4
  local.get $56
  v128.store offset=240 align=1
  local.get $6
  local.set $6
  loop $label3
   local.get $6
   local.get $N
   i32.lt_s
   if
    local.get $x
    local.get $6
    local.tee $7
    i32.const 3
    i32.shl
    i32.add
    f64.load align=1
    local.get $39
    f64.sub
    local.set $23
    local.get $4
    local.get $7
    i32.const 31
    i32.and
    i32.const 3
    i32.shl
    i32.add
    local.tee $7
    f64.load align=1
    local.set $31
    local.get $7
    local.get $31
    local.get $23
    local.get $23
    f64.mul
    f64.add
    f64.store align=1
    local.get $6
    i32.const 1
    i32.add
    local.set $6
    br $label3
   end
  end
  local.get $4
  f64.load align=1
  local.set $23
  local.get $4
  f64.load offset=8 align=1
  local.set $31
  local.get $4
  f64.load offset=16 align=1
  local.set $15
  local.get $4
  f64.load offset=24 align=1
  local.set $35
  local.get $4
  f64.load offset=32 align=1
  local.set $19
  local.get $4
  f64.load offset=40 align=1
  local.set $27
  local.get $4
  f64.load offset=48 align=1
  local.set $11
  local.get $4
  f64.load offset=56 align=1
  local.set $37
  local.get $4
  f64.load offset=64 align=1
  local.set $21
  local.get $4
  f64.load offset=72 align=1
  local.set $29
  local.get $4
  f64.load offset=80 align=1
  local.set $13
  local.get $4
  f64.load offset=88 align=1
  local.set $33
  local.get $4
  f64.load offset=96 align=1
  local.set $17
  local.get $4
  f64.load offset=104 align=1
  local.set $25
  local.get $4
  f64.load offset=112 align=1
  local.set $9
  local.get $4
  f64.load offset=120 align=1
  local.set $38
  local.get $4
  f64.load offset=128 align=1
  local.set $22
  local.get $4
  f64.load offset=136 align=1
  local.set $30
  local.get $4
  f64.load offset=144 align=1
  local.set $14
  local.get $4
  f64.load offset=152 align=1
  local.set $34
  local.get $4
  f64.load offset=160 align=1
  local.set $18
  local.get $4
  f64.load offset=168 align=1
  local.set $26
  local.get $4
  f64.load offset=176 align=1
  local.set $10
  local.get $4
  f64.load offset=184 align=1
  local.set $36
  local.get $4
  f64.load offset=192 align=1
  local.set $20
  local.get $4
  f64.load offset=200 align=1
  local.set $28
  local.get $4
  f64.load offset=208 align=1
  local.set $12
  local.get $4
  f64.load offset=216 align=1
  local.set $32
  local.get $4
  f64.load offset=224 align=1
  local.set $16
  local.get $4
  f64.load offset=232 align=1
  local.set $24
  local.get $4
  f64.load offset=240 align=1
  local.set $8
  local.get $4
  f64.load offset=248 align=1
  local.set $41
  local.get $3
  local.get $2
  i32.const 1
  i32.sub
  call $rt.release
  local.get $39
  local.get $23
  local.get $22
  f64.add
  local.get $21
  local.get $20
  f64.add
  f64.add
  local.get $19
  local.get $18
  f64.add
  local.get $17
  local.get $16
  f64.add
  f64.add
  f64.add
  local.get $15
  local.get $14
  f64.add
  local.get $13
  local.get $12
  f64.add
  f64.add
  local.get $11
  local.get $10
  f64.add
  local.get $9
  local.get $8
  f64.add
  f64.add
  f64.add
  f64.add
  local.get $31
  local.get $30
  f64.add
  local.get $29
  local.get $28
  f64.add
  f64.add
  local.get $27
  local.get $26
  f64.add
  local.get $25
  local.get $24
  f64.add
  f64.add
  f64.add
  local.get $35
  local.get $34
  f64.add
  local.get $33
  local.get $32
  f64.add
  f64.add
  local.get $37
  local.get $36
  f64.add
  local.get $38
  local.get $41
  f64.add
  f64.add
  f64.add
  f64.add
  f64.add
  local.get $40
  f64.div
  return
 )
 (func $kernel.row_ends/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $N i32) (param $5 i32) (param $x i32) (param $7 i32) (param $low i32) (param $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 f32)
  (local $14 f32)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  local.get $9
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $N
  i32.const 0
  i32.le_s
  local.set $9
  local.get $N
  i32.const 0
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.set $work
  v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
  local.set $15
  local.get $from
  local.set $from
  loop $label3
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $9
    if
     i32.const 1134
     call $wasm:trap
     unreachable
    end
    local.get $x
    local.get $from
    local.tee $grain
    local.get $5
    i32.mul
    i32.add
    local.set $10
    i32.const 0
    local.set $11
    local.get $15
    local.set $16
    local.get $15
    local.set $17
    local.get $15
    local.set $18
    local.get $15
    local.set $19
    loop $label
     local.get $11
     i32.const 16
     i32.add
     local.tee $12
     local.get $work
     i32.le_u
     if
      local.get $16
      local.get $10
      local.get $11
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      f32x4.min
      local.set $20
      local.get $17
      local.get $10
      local.get $11
      i32.const 4
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      f32x4.min
      local.set $21
      local.get $18
      local.get $10
      local.get $11
      i32.const 8
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      f32x4.min
      local.set $22
      local.get $10
      local.get $11
      i32.const 12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.set $23
      local.get $12
      local.set $12
      local.get $20
      local.set $16
      local.get $21
      local.set $17
      local.get $22
      local.set $18
      local.get $19
      local.get $23
      f32x4.min
      local.set $19
      local.get $12
      local.set $11
      br $label
     end
     local.get $11
     local.set $12
     local.get $16
     local.set $23
     local.get $17
     local.set $22
     local.get $18
     local.set $21
     local.get $19
     local.set $20
    end
    local.get $12
    local.set $12
    local.get $23
    local.get $22
    f32x4.min
    local.get $21
    f32x4.min
    local.get $20
    f32x4.min
    local.set $20
    loop $label1
     local.get $12
     i32.const 4
     i32.add
     local.tee $11
     local.get $work
     i32.le_u
     if
      local.get $20
      local.get $10
      local.get $12
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      f32x4.min
      local.set $20
      local.get $11
      local.set $12
      br $label1
     end
     local.get $12
     local.set $11
     local.get $20
     local.set $21
    end
    local.get $grain
    local.get $7
    i32.mul
    local.set $12
    local.get $11
    local.set $11
    local.get $21
    f32x4.extract_lane 0
    f32.const inf
    f32.min
    local.get $21
    f32x4.extract_lane 1
    f32.min
    local.get $21
    f32x4.extract_lane 2
    f32.min
    local.get $21
    f32x4.extract_lane 3
    f32.min
    local.set $13
    loop $label2
     local.get $11
     local.get $N
     i32.lt_s
     if
      local.get $13
      local.get $x
      local.get $12
      local.get $11
      i32.add
      i32.const 2
      i32.shl
      i32.add
      f32.load align=1
      f32.min
      local.set $13
      local.get $11
      i32.const 1
      i32.add
      local.set $11
      br $label2
     end
     local.get $13
     local.set $14
    end
    local.get $low
    local.get $grain
    i32.const 2
    i32.shl
    i32.add
    local.get $14
    f32.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label3
   end
  end
  return
 )
 (func $kernel.row_ends/2 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $N i32) (param $5 i32) (param $x i32) (param $7 i32) (param $high i32) (param $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 f32)
  (local $14 f32)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  local.get $9
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $N
  i32.const 0
  i32.le_s
  local.set $9
  local.get $N
  i32.const 0
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.set $work
  v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
  local.set $15
  local.get $from
  local.set $from
  loop $label3
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $9
    if
     i32.const 1179
     call $wasm:trap
     unreachable
    end
    local.get $x
    local.get $from
    local.tee $grain
    local.get $5
    i32.mul
    i32.add
    local.set $10
    i32.const 0
    local.set $11
    local.get $15
    local.set $16
    local.get $15
    local.set $17
    local.get $15
    local.set $18
    local.get $15
    local.set $19
    loop $label
     local.get $11
     i32.const 16
     i32.add
     local.tee $12
     local.get $work
     i32.le_u
     if
      local.get $16
      local.get $10
      local.get $11
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      f32x4.max
      local.set $20
      local.get $17
      local.get $10
      local.get $11
      i32.const 4
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      f32x4.max
      local.set $21
      local.get $18
      local.get $10
      local.get $11
      i32.const 8
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      f32x4.max
      local.set $22
      local.get $10
      local.get $11
      i32.const 12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.set $23
      local.get $12
      local.set $12
      local.get $20
      local.set $16
      local.get $21
      local.set $17
      local.get $22
      local.set $18
      local.get $19
      local.get $23
      f32x4.max
      local.set $19
      local.get $12
      local.set $11
      br $label
     end
     local.get $11
     local.set $12
     local.get $16
     local.set $23
     local.get $17
     local.set $22
     local.get $18
     local.set $21
     local.get $19
     local.set $20
    end
    local.get $12
    local.set $12
    local.get $23
    local.get $22
    f32x4.max
    local.get $21
    f32x4.max
    local.get $20
    f32x4.max
    local.set $20
    loop $label1
     local.get $12
     i32.const 4
     i32.add
     local.tee $11
     local.get $work
     i32.le_u
     if
      local.get $20
      local.get $10
      local.get $12
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      f32x4.max
      local.set $20
      local.get $11
      local.set $12
      br $label1
     end
     local.get $12
     local.set $11
     local.get $20
     local.set $21
    end
    local.get $grain
    local.get $7
    i32.mul
    local.set $12
    local.get $11
    local.set $11
    local.get $21
    f32x4.extract_lane 0
    f32.const -inf
    f32.max
    local.get $21
    f32x4.extract_lane 1
    f32.max
    local.get $21
    f32x4.extract_lane 2
    f32.max
    local.get $21
    f32x4.extract_lane 3
    f32.max
    local.set $13
    loop $label2
     local.get $11
     local.get $N
     i32.lt_s
     if
      local.get $13
      local.get $x
      local.get $12
      local.get $11
      i32.add
      i32.const 2
      i32.shl
      i32.add
      f32.load align=1
      f32.max
      local.set $13
      local.get $11
      i32.const 1
      i32.add
      local.set $11
      br $label2
     end
     local.get $13
     local.set $14
    end
    local.get $high
    local.get $grain
    i32.const 2
    i32.shl
    i32.add
    local.get $14
    f32.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label3
   end
  end
  return
 )
 (func $kernel.row_ends/3 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $N i32) (param $5 i32) (param $x i32) (param $7 i32) (param $where_low i32) (param $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 f32)
  (local $16 f32)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  local.get $9
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $N
  i32.const 0
  i32.le_s
  local.set $9
  v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
  local.set $17
  v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
  local.set $18
  v128.const i32x4 0x00000004 0x00000005 0x00000006 0x00000007
  local.set $19
  v128.const i32x4 0x00000008 0x00000009 0x0000000a 0x0000000b
  local.set $20
  v128.const i32x4 0x0000000c 0x0000000d 0x0000000e 0x0000000f
  local.set $21
  local.get $N
  i32.const 0
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.set $work
  local.get $from
  local.set $from
  loop $label2
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $9
    if
     i32.const 1228
     call $wasm:trap
     unreachable
    end
    local.get $x
    local.get $from
    local.tee $grain
    local.get $5
    i32.mul
    i32.add
    local.set $10
    i32.const 0
    local.set $11
    local.get $17
    local.set $22
    local.get $17
    local.set $23
    local.get $17
    local.set $24
    local.get $17
    local.set $25
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $26
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $27
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $28
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $29
    loop $label
     local.get $11
     i32.const 16
     i32.add
     local.tee $12
     local.get $work
     i32.le_u
     if
      local.get $10
      local.get $11
      i32.const 2
      i32.shl
      i32.add
      local.tee $13
      v128.load align=1
      local.set $30
      local.get $13
      v128.load offset=16 align=1
      local.set $31
      local.get $13
      v128.load offset=32 align=1
      local.set $32
      local.get $13
      v128.load offset=48 align=1
      local.set $33
      local.get $11
      i32x4.splat
      local.set $34
      local.get $31
      local.get $23
      f32x4.lt
      local.set $35
      local.get $32
      local.get $24
      f32x4.lt
      local.set $36
      local.get $33
      local.get $25
      f32x4.lt
      local.set $37
      local.get $30
      local.get $22
      local.get $30
      local.get $22
      f32x4.lt
      local.tee $30
      v128.bitselect
      local.set $38
      local.get $31
      local.get $23
      local.get $35
      v128.bitselect
      local.set $31
      local.get $32
      local.get $24
      local.get $36
      v128.bitselect
      local.set $32
      local.get $33
      local.get $25
      local.get $37
      v128.bitselect
      local.set $33
      local.get $34
      local.get $18
      i32x4.add
      local.get $26
      local.get $30
      v128.bitselect
      local.set $30
      local.get $34
      local.get $19
      i32x4.add
      local.get $27
      local.get $35
      v128.bitselect
      local.set $35
      local.get $12
      local.set $11
      local.get $38
      local.set $22
      local.get $31
      local.set $23
      local.get $32
      local.set $24
      local.get $33
      local.set $25
      local.get $30
      local.set $26
      local.get $35
      local.set $27
      local.get $34
      local.get $20
      i32x4.add
      local.get $28
      local.get $36
      v128.bitselect
      local.set $28
      local.get $34
      local.get $21
      i32x4.add
      local.get $29
      local.get $37
      v128.bitselect
      local.set $29
      br $label
     end
     local.get $11
     local.set $12
     local.get $22
     local.set $37
     local.get $23
     local.set $34
     local.get $24
     local.set $36
     local.get $25
     local.set $35
     local.get $26
     local.set $30
     local.get $27
     local.set $33
     local.get $28
     local.set $32
     local.get $29
     local.set $31
    end
    local.get $37
    f32x4.extract_lane 0
    local.tee $15
    f32.const inf
    f32.lt
    local.get $15
    f32.const inf
    f32.eq
    local.get $30
    i32x4.extract_lane 0
    local.tee $11
    i32.const 0
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $15
    f32.const inf
    local.get $10
    select
    local.set $15
    local.get $11
    i32.const 0
    local.get $10
    select
    local.set $10
    local.get $37
    f32x4.extract_lane 1
    local.tee $16
    local.get $15
    f32.lt
    local.get $16
    local.get $15
    f32.eq
    local.get $30
    i32x4.extract_lane 1
    local.tee $11
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $16
    local.get $15
    local.get $13
    select
    local.set $15
    local.get $11
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $37
    f32x4.extract_lane 2
    local.tee $16
    local.get $15
    f32.lt
    local.get $16
    local.get $15
    f32.eq
    local.get $30
    i32x4.extract_lane 2
    local.tee $10
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $11
    local.get $16
    local.get $15
    local.get $11
    select
    local.set $15
    local.get $10
    local.get $13
    local.get $11
    select
    local.set $11
    local.get $37
    f32x4.extract_lane 3
    local.tee $16
    local.get $15
    f32.lt
    local.get $16
    local.get $15
    f32.eq
    local.get $30
    i32x4.extract_lane 3
    local.tee $13
    local.get $11
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $16
    local.get $15
    local.get $10
    select
    local.set $15
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $10
    local.get $34
    f32x4.extract_lane 0
    local.tee $16
    local.get $15
    f32.lt
    local.get $16
    local.get $15
    f32.eq
    local.get $33
    i32x4.extract_lane 0
    local.tee $11
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $16
    local.get $15
    local.get $13
    select
    local.set $15
    local.get $11
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $34
    f32x4.extract_lane 1
    local.tee $16
    local.get $15
    f32.lt
    local.get $16
    local.get $15
    f32.eq
    local.get $33
    i32x4.extract_lane 1
    local.tee $10
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $11
    local.get $16
    local.get $15
    local.get $11
    select
    local.set $15
    local.get $10
    local.get $13
    local.get $11
    select
    local.set $11
    local.get $34
    f32x4.extract_lane 2
    local.tee $16
    local.get $15
    f32.lt
    local.get $16
    local.get $15
    f32.eq
    local.get $33
    i32x4.extract_lane 2
    local.tee $13
    local.get $11
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $16
    local.get $15
    local.get $10
    select
    local.set $15
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $10
    local.get $34
    f32x4.extract_lane 3
    local.tee $16
    local.get $15
    f32.lt
    local.get $16
    local.get $15
    f32.eq
    local.get $33
    i32x4.extract_lane 3
    local.tee $11
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $16
    local.get $15
    local.get $13
    select
    local.set $15
    local.get $11
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $36
    f32x4.extract_lane 0
    local.tee $16
    local.get $15
    f32.lt
    local.get $16
    local.get $15
    f32.eq
    local.get $32
    i32x4.extract_lane 0
    local.tee $10
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $11
    local.get $16
    local.get $15
    local.get $11
    select
    local.set $15
    local.get $10
    local.get $13
    local.get $11
    select
    local.set $11
    local.get $36
    f32x4.extract_lane 1
    local.tee $16
    local.get $15
    f32.lt
    local.get $16
    local.get $15
    f32.eq
    local.get $32
    i32x4.extract_lane 1
    local.tee $13
    local.get $11
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $16
    local.get $15
    local.get $10
    select
    local.set $15
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $10
    local.get $36
    f32x4.extract_lane 2
    local.tee $16
    local.get $15
    f32.lt
    local.get $16
    local.get $15
    f32.eq
    local.get $32
    i32x4.extract_lane 2
    local.tee $11
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $16
    local.get $15
    local.get $13
    select
    local.set $15
    local.get $11
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $36
    f32x4.extract_lane 3
    local.tee $16
    local.get $15
    f32.lt
    local.get $16
    local.get $15
    f32.eq
    local.get $32
    i32x4.extract_lane 3
    local.tee $10
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $11
    local.get $16
    local.get $15
    local.get $11
    select
    local.set $15
    local.get $10
    local.get $13
    local.get $11
    select
    local.set $11
    local.get $35
    f32x4.extract_lane 0
    local.tee $16
    local.get $15
    f32.lt
    local.get $16
    local.get $15
    f32.eq
    local.get $31
    i32x4.extract_lane 0
    local.tee $13
    local.get $11
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $16
    local.get $15
    local.get $10
    select
    local.set $15
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $10
    local.get $35
    f32x4.extract_lane 1
    local.tee $16
    local.get $15
    f32.lt
    local.get $16
    local.get $15
    f32.eq
    local.get $31
    i32x4.extract_lane 1
    local.tee $11
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $16
    local.get $15
    local.get $13
    select
    local.set $15
    local.get $11
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $35
    f32x4.extract_lane 2
    local.tee $16
    local.get $15
    f32.lt
    local.get $16
    local.get $15
    f32.eq
    local.get $31
    i32x4.extract_lane 2
    local.tee $10
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $11
    local.get $16
    local.get $15
    local.get $11
    select
    local.set $15
    local.get $10
    local.get $13
    local.get $11
    select
    local.set $11
    local.get $35
    f32x4.extract_lane 3
    local.tee $16
    local.get $15
    f32.lt
    local.get $16
    local.get $15
    f32.eq
    local.get $31
    i32x4.extract_lane 3
    local.tee $13
    local.get $11
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $grain
    local.get $7
    i32.mul
    local.set $14
    local.get $12
    local.set $12
    local.get $16
    local.get $15
    local.get $10
    select
    local.set $15
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $10
    loop $label1
     local.get $12
     local.get $N
     i32.lt_s
     if
      local.get $x
      local.get $14
      local.get $12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      f32.load align=1
      local.tee $16
      local.get $15
      f32.lt
      local.set $11
      local.get $16
      local.get $15
      local.get $11
      select
      local.set $15
      local.get $12
      local.get $10
      local.get $11
      select
      local.set $10
      local.get $12
      i32.const 1
      i32.add
      local.set $12
      br $label1
     end
     local.get $10
     local.set $11
    end
    local.get $where_low
    local.get $grain
    i32.const 2
    i32.shl
    i32.add
    local.get $11
    i32.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label2
   end
  end
  return
 )
 (func $kernel.row_ends/4 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $N i32) (param $5 i32) (param $x i32) (param $7 i32) (param $where_high i32) (param $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 f32)
  (local $16 f32)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  local.get $9
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $N
  i32.const 0
  i32.le_s
  local.set $9
  v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
  local.set $17
  v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
  local.set $18
  v128.const i32x4 0x00000004 0x00000005 0x00000006 0x00000007
  local.set $19
  v128.const i32x4 0x00000008 0x00000009 0x0000000a 0x0000000b
  local.set $20
  v128.const i32x4 0x0000000c 0x0000000d 0x0000000e 0x0000000f
  local.set $21
  local.get $N
  i32.const 0
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.set $work
  local.get $from
  local.set $from
  loop $label2
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $9
    if
     i32.const 1358
     call $wasm:trap
     unreachable
    end
    local.get $x
    local.get $from
    local.tee $grain
    local.get $5
    i32.mul
    i32.add
    local.set $10
    i32.const 0
    local.set $11
    local.get $17
    local.set $22
    local.get $17
    local.set $23
    local.get $17
    local.set $24
    local.get $17
    local.set $25
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $26
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $27
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $28
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $29
    loop $label
     local.get $11
     i32.const 16
     i32.add
     local.tee $12
     local.get $work
     i32.le_u
     if
      local.get $10
      local.get $11
      i32.const 2
      i32.shl
      i32.add
      local.tee $13
      v128.load align=1
      local.set $30
      local.get $13
      v128.load offset=16 align=1
      local.set $31
      local.get $13
      v128.load offset=32 align=1
      local.set $32
      local.get $13
      v128.load offset=48 align=1
      local.set $33
      local.get $11
      i32x4.splat
      local.set $34
      local.get $31
      local.get $23
      f32x4.gt
      local.set $35
      local.get $32
      local.get $24
      f32x4.gt
      local.set $36
      local.get $33
      local.get $25
      f32x4.gt
      local.set $37
      local.get $30
      local.get $22
      local.get $30
      local.get $22
      f32x4.gt
      local.tee $30
      v128.bitselect
      local.set $38
      local.get $31
      local.get $23
      local.get $35
      v128.bitselect
      local.set $31
      local.get $32
      local.get $24
      local.get $36
      v128.bitselect
      local.set $32
      local.get $33
      local.get $25
      local.get $37
      v128.bitselect
      local.set $33
      local.get $34
      local.get $18
      i32x4.add
      local.get $26
      local.get $30
      v128.bitselect
      local.set $30
      local.get $34
      local.get $19
      i32x4.add
      local.get $27
      local.get $35
      v128.bitselect
      local.set $35
      local.get $12
      local.set $11
      local.get $38
      local.set $22
      local.get $31
      local.set $23
      local.get $32
      local.set $24
      local.get $33
      local.set $25
      local.get $30
      local.set $26
      local.get $35
      local.set $27
      local.get $34
      local.get $20
      i32x4.add
      local.get $28
      local.get $36
      v128.bitselect
      local.set $28
      local.get $34
      local.get $21
      i32x4.add
      local.get $29
      local.get $37
      v128.bitselect
      local.set $29
      br $label
     end
     local.get $11
     local.set $12
     local.get $22
     local.set $37
     local.get $23
     local.set $34
     local.get $24
     local.set $36
     local.get $25
     local.set $35
     local.get $26
     local.set $30
     local.get $27
     local.set $33
     local.get $28
     local.set $32
     local.get $29
     local.set $31
    end
    local.get $37
    f32x4.extract_lane 0
    local.tee $15
    f32.const -inf
    f32.gt
    local.get $15
    f32.const -inf
    f32.eq
    local.get $30
    i32x4.extract_lane 0
    local.tee $11
    i32.const 0
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $15
    f32.const -inf
    local.get $10
    select
    local.set $15
    local.get $11
    i32.const 0
    local.get $10
    select
    local.set $10
    local.get $37
    f32x4.extract_lane 1
    local.tee $16
    local.get $15
    f32.gt
    local.get $16
    local.get $15
    f32.eq
    local.get $30
    i32x4.extract_lane 1
    local.tee $11
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $16
    local.get $15
    local.get $13
    select
    local.set $15
    local.get $11
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $37
    f32x4.extract_lane 2
    local.tee $16
    local.get $15
    f32.gt
    local.get $16
    local.get $15
    f32.eq
    local.get $30
    i32x4.extract_lane 2
    local.tee $10
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $11
    local.get $16
    local.get $15
    local.get $11
    select
    local.set $15
    local.get $10
    local.get $13
    local.get $11
    select
    local.set $11
    local.get $37
    f32x4.extract_lane 3
    local.tee $16
    local.get $15
    f32.gt
    local.get $16
    local.get $15
    f32.eq
    local.get $30
    i32x4.extract_lane 3
    local.tee $13
    local.get $11
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $16
    local.get $15
    local.get $10
    select
    local.set $15
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $10
    local.get $34
    f32x4.extract_lane 0
    local.tee $16
    local.get $15
    f32.gt
    local.get $16
    local.get $15
    f32.eq
    local.get $33
    i32x4.extract_lane 0
    local.tee $11
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $16
    local.get $15
    local.get $13
    select
    local.set $15
    local.get $11
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $34
    f32x4.extract_lane 1
    local.tee $16
    local.get $15
    f32.gt
    local.get $16
    local.get $15
    f32.eq
    local.get $33
    i32x4.extract_lane 1
    local.tee $10
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $11
    local.get $16
    local.get $15
    local.get $11
    select
    local.set $15
    local.get $10
    local.get $13
    local.get $11
    select
    local.set $11
    local.get $34
    f32x4.extract_lane 2
    local.tee $16
    local.get $15
    f32.gt
    local.get $16
    local.get $15
    f32.eq
    local.get $33
    i32x4.extract_lane 2
    local.tee $13
    local.get $11
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $16
    local.get $15
    local.get $10
    select
    local.set $15
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $10
    local.get $34
    f32x4.extract_lane 3
    local.tee $16
    local.get $15
    f32.gt
    local.get $16
    local.get $15
    f32.eq
    local.get $33
    i32x4.extract_lane 3
    local.tee $11
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $16
    local.get $15
    local.get $13
    select
    local.set $15
    local.get $11
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $36
    f32x4.extract_lane 0
    local.tee $16
    local.get $15
    f32.gt
    local.get $16
    local.get $15
    f32.eq
    local.get $32
    i32x4.extract_lane 0
    local.tee $10
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $11
    local.get $16
    local.get $15
    local.get $11
    select
    local.set $15
    local.get $10
    local.get $13
    local.get $11
    select
    local.set $11
    local.get $36
    f32x4.extract_lane 1
    local.tee $16
    local.get $15
    f32.gt
    local.get $16
    local.get $15
    f32.eq
    local.get $32
    i32x4.extract_lane 1
    local.tee $13
    local.get $11
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $16
    local.get $15
    local.get $10
    select
    local.set $15
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $10
    local.get $36
    f32x4.extract_lane 2
    local.tee $16
    local.get $15
    f32.gt
    local.get $16
    local.get $15
    f32.eq
    local.get $32
    i32x4.extract_lane 2
    local.tee $11
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $16
    local.get $15
    local.get $13
    select
    local.set $15
    local.get $11
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $36
    f32x4.extract_lane 3
    local.tee $16
    local.get $15
    f32.gt
    local.get $16
    local.get $15
    f32.eq
    local.get $32
    i32x4.extract_lane 3
    local.tee $10
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $11
    local.get $16
    local.get $15
    local.get $11
    select
    local.set $15
    local.get $10
    local.get $13
    local.get $11
    select
    local.set $11
    local.get $35
    f32x4.extract_lane 0
    local.tee $16
    local.get $15
    f32.gt
    local.get $16
    local.get $15
    f32.eq
    local.get $31
    i32x4.extract_lane 0
    local.tee $13
    local.get $11
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $16
    local.get $15
    local.get $10
    select
    local.set $15
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $10
    local.get $35
    f32x4.extract_lane 1
    local.tee $16
    local.get $15
    f32.gt
    local.get $16
    local.get $15
    f32.eq
    local.get $31
    i32x4.extract_lane 1
    local.tee $11
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $16
    local.get $15
    local.get $13
    select
    local.set $15
    local.get $11
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $35
    f32x4.extract_lane 2
    local.tee $16
    local.get $15
    f32.gt
    local.get $16
    local.get $15
    f32.eq
    local.get $31
    i32x4.extract_lane 2
    local.tee $10
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $11
    local.get $16
    local.get $15
    local.get $11
    select
    local.set $15
    local.get $10
    local.get $13
    local.get $11
    select
    local.set $11
    local.get $35
    f32x4.extract_lane 3
    local.tee $16
    local.get $15
    f32.gt
    local.get $16
    local.get $15
    f32.eq
    local.get $31
    i32x4.extract_lane 3
    local.tee $13
    local.get $11
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $grain
    local.get $7
    i32.mul
    local.set $14
    local.get $12
    local.set $12
    local.get $16
    local.get $15
    local.get $10
    select
    local.set $15
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $10
    loop $label1
     local.get $12
     local.get $N
     i32.lt_s
     if
      local.get $x
      local.get $14
      local.get $12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      f32.load align=1
      local.tee $16
      local.get $15
      f32.gt
      local.set $11
      local.get $16
      local.get $15
      local.get $11
      select
      local.set $15
      local.get $12
      local.get $10
      local.get $11
      select
      local.set $10
      local.get $12
      i32.const 1
      i32.add
      local.set $12
      br $label1
     end
     local.get $10
     local.set $11
    end
    local.get $where_high
    local.get $grain
    i32.const 2
    i32.shl
    i32.add
    local.get $11
    i32.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label2
   end
  end
  return
 )
 (func $kernel.row_ends (type $12) (param $x i32) (param $low i32) (param $high i32) (param $where_low i32) (param $where_high i32) (param $M i32) (param $N i32) (param $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i64)
  local.get $7
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  local.tee $8
  i32.const 2
  i32.shl
  local.set $9
  local.get $M
  i32.const 0
  local.get $M
  i32.const 0
  i32.gt_s
  select
  local.set $M
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 4294967295
  local.get $N
  i32.const 0
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.tee $10
  i32.const 0
  local.get $10
  i32.const 0
  i32.gt_u
  select
  i32.const 4
  i32.shr_u
  local.tee $10
  i64.extend_i32_u
  i32.const 23
  i64.extend_i32_u
  i64.mul
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 8
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 128
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 176
  i64.extend_i32_u
  i64.add
  local.set $12
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.set $11
  i32.const 0
  local.get $M
  i32.const 1
  local.get $11
  local.get $N
  local.get $9
  local.get $x
  local.get $8
  local.get $low
  local.get $7
  i32.const 1
  i32.sub
  call $kernel.row_ends/1
  i32.const 0
  local.get $M
  i32.const 1
  local.get $11
  local.get $N
  local.get $9
  local.get $x
  local.get $8
  local.get $high
  local.get $7
  i32.const 1
  i32.sub
  call $kernel.row_ends/2
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 4294967295
  local.get $10
  i64.extend_i32_u
  i32.const 28
  i64.extend_i32_u
  i64.mul
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 8
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $12
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $12
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $12
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $12
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $12
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $12
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $12
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $12
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $12
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 208
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_s
  select
  local.get $12
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.set $10
  i32.const 0
  local.get $M
  i32.const 1
  local.get $10
  local.get $N
  local.get $9
  local.get $x
  local.get $8
  local.get $where_low
  local.get $7
  i32.const 1
  i32.sub
  call $kernel.row_ends/3
  i32.const 0
  local.get $M
  i32.const 1
  local.get $10
  local.get $N
  local.get $9
  local.get $x
  local.get $8
  local.get $where_high
  local.get $7
  i32.const 1
  i32.sub
  call $kernel.row_ends/4
  return
 )
 ;; custom section "sourceMappingURL", size 20
)
