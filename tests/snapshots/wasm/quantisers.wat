;; quantisers.wat: what quantisers.wasm holds, made by trinityc. To build it: wat2wasm quantisers.wat
;; A kernel is an export of its name. It takes its tensors (the results after the others) as addresses of bytes in their layouts, at
;; multiples of 16, then its scalars and sizes, then how many calls may nest (10000 will do); several results come as several values.
;; Imports of `trinity`: `memory`; `trap`, given a place, and `stack`, for calls that nest too deeply, which must not return; `grow`,
;; given bytes and a place: grows the memory, which is zero there, and gives the bytes it had. Tensors lie from
;; 1120 on and below the global `g0`, the end of the kernels' heap: hosts move it up for more while no kernel runs.
;;   to_bytes(x: [N]f32) -> (q: [N]i8, f32)
;;   absmean(w: [M, K]f32) -> (t: [M, K]trit @pack2, f32)
;;   rescale(y: [N]i32, scale: f32) -> (z: [N]f32)
;;   row_means(w: [M, K]f32) -> (s: [M]f32)
;;   thresholds(x: [N]i16, low: i16, high: i16) -> (t: [N]trit, i32)
;;   from_trits(t: [N]trit @pack5, scale: f32) -> (x: [N]f32)
(module
 (type $0 (func (param i32 i32 i32 i32 i32 f32 i32 i32)))
 (type $1 (func (param i32 i32 f32 i32 i32)))
 (type $2 (func (param i32)))
 (type $3 (func))
 (type $4 (func (param i32 i32) (result i32)))
 (type $5 (func (param i32 i32 i32 i32) (result f32)))
 (type $6 (func (param i32 i32 i32) (result i32)))
 (type $7 (func (param i32 i32 i32 i32 f32 i32 i32 i32 i32 i32 i32 i32)))
 (type $8 (func (param i32 i32)))
 (type $9 (func (param i32 i32 i32 i32 i32) (result f32)))
 (type $10 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $11 (func (param i32 i32 i32 i32 i32)))
 (type $12 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $13 (func (param i32 i32 i32 i32 i32 i32) (result i32)))
 (import "trinity" "memory" (memory $mimport$0 1 65536))
 (import "trinity" "trap" (func $wasm:trap (type $2) (param i32)))
 (import "trinity" "stack" (func $wasm:stack (type $3)))
 (import "trinity" "grow" (func $wasm:grow (type $4) (param i32 i32) (result i32)))
 (global $global$0 (mut i32) (i32.const 1120))
 (data $0 (i32.const 640) "\00\00\00\80\10\00\00\00\03\00\00\00\00\00\00\00\01\00\00\00!\00\00\00d\00\00\00\00\00\00\00")
 (data $1 (i32.const 672) "\00\00\00\800\00\00\00\"\00\00\00\00\00\00\00q[i] == sat<i8>(nearest(x[i] / s))\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $2 (i32.const 736) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  left:  \00\00\00\00\00\00")
 (data $3 (i32.const 768) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  right: \00\00\00\00\00\00")
 (data $4 (i32.const 800) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00scale == s\00\00\00\00\00\00")
 (data $5 (i32.const 832) "\00\00\00\80 \00\00\00\1b\00\00\00\00\00\00\00z[i] == f32(wide[i]) * 0.25\00\00\00\00\00")
 (data $6 (i32.const 880) "\00\00\00\80 \00\00\00\12\00\00\00\00\00\00\00s[i] == row / 64.0\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $7 (i32.const 928) "\00\00\00\80 \00\00\00\16\00\00\00\00\00\00\00scale == total / 320.0\00\00\00\00\00\00\00\00\00\00")
 (data $8 (i32.const 976) "\00\00\00\80\10\00\00\00\0f\00\00\00\00\00\00\00t[i, k] == want\00")
 (data $9 (i32.const 1008) "\00\00\00\80\10\00\00\00\0c\00\00\00\00\00\00\00u[i] == want\00\00\00\00")
 (data $10 (i32.const 1040) "\00\00\00\80\10\00\00\00\06\00\00\00\00\00\00\00n == m\00\00\00\00\00\00\00\00\00\00")
 (data $11 (i32.const 1072) "\00\00\00\80 \00\00\00\1a\00\00\00\00\00\00\00back[i] == f32(u[i]) * 0.5\00\00\00\00\00\00")
 (export "g0" (global $global$0))
 (export "to_bytes" (func $kernel.to_bytes))
 (export "absmean" (func $kernel.absmean))
 (export "rescale" (func $kernel.rescale))
 (export "row_means" (func $kernel.row_means))
 (export "thresholds" (func $kernel.thresholds))
 (export "from_trits" (func $kernel.from_trits))
 (func $kernel.to_bytes/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $5 f32) (param $q i32) (param $7 i32)
  (local $8 v128)
  (local $9 v128)
  local.get $7
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 4
  i32.shl
  local.set $to
  local.get $5
  f32x4.splat
  local.set $8
  local.get $from
  i32.const 4
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $x
    local.get $from
    i32.const 2
    i32.shl
    i32.add
    local.tee $7
    v128.load align=1
    local.set $9
    local.get $q
    local.get $from
    i32.add
    local.get $9
    local.get $8
    f32x4.div
    f32x4.nearest
    i32x4.trunc_sat_f32x4_s
    local.get $7
    v128.load offset=16 align=1
    local.get $8
    f32x4.div
    f32x4.nearest
    i32x4.trunc_sat_f32x4_s
    i16x8.narrow_i32x4_s
    local.get $7
    v128.load offset=32 align=1
    local.get $8
    f32x4.div
    f32x4.nearest
    i32x4.trunc_sat_f32x4_s
    local.get $7
    v128.load offset=48 align=1
    local.get $8
    f32x4.div
    f32x4.nearest
    i32x4.trunc_sat_f32x4_s
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    v128.store align=1
    local.get $from
    i32.const 16
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.to_bytes (type $5) (param $x i32) (param $q i32) (param $N i32) (param $3 i32) (result f32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  (local $9 f32)
  (local $10 f32)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  local.get $3
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  i32.const 0
  i32.le_s
  if
   i32.const 27
   call $wasm:trap
   unreachable
  end
  local.get $N
  i32.const 0
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.set $4
  i32.const 0
  local.set $5
  v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
  local.tee $11
  local.set $12
  local.get $11
  local.set $13
  local.get $11
  local.set $14
  local.get $11
  local.set $11
  loop $label
   local.get $5
   i32.const 16
   i32.add
   local.tee $6
   local.get $4
   i32.le_u
   if
    local.get $12
    local.get $x
    local.get $5
    i32.const 2
    i32.shl
    i32.add
    v128.load align=1
    f32x4.abs
    f32x4.max
    local.set $15
    local.get $13
    local.get $x
    local.get $5
    i32.const 4
    i32.add
    i32.const 2
    i32.shl
    i32.add
    v128.load align=1
    f32x4.abs
    f32x4.max
    local.set $16
    local.get $14
    local.get $x
    local.get $5
    i32.const 8
    i32.add
    i32.const 2
    i32.shl
    i32.add
    v128.load align=1
    f32x4.abs
    f32x4.max
    local.set $17
    local.get $x
    local.get $5
    i32.const 12
    i32.add
    i32.const 2
    i32.shl
    i32.add
    v128.load align=1
    local.set $18
    local.get $6
    local.set $6
    local.get $15
    local.set $12
    local.get $16
    local.set $13
    local.get $17
    local.set $14
    local.get $11
    local.get $18
    f32x4.abs
    f32x4.max
    local.set $11
    local.get $6
    local.set $5
    br $label
   end
   local.get $5
   local.set $6
   local.get $12
   local.set $18
   local.get $13
   local.set $17
   local.get $14
   local.set $16
   local.get $11
   local.set $15
  end
  local.get $6
  local.set $6
  local.get $18
  local.get $17
  f32x4.max
  local.get $16
  f32x4.max
  local.get $15
  f32x4.max
  local.set $15
  loop $label1
   local.get $6
   i32.const 4
   i32.add
   local.tee $5
   local.get $4
   i32.le_u
   if
    local.get $15
    local.get $x
    local.get $6
    i32.const 2
    i32.shl
    i32.add
    v128.load align=1
    f32x4.abs
    f32x4.max
    local.set $15
    local.get $5
    local.set $6
    br $label1
   end
   local.get $6
   local.set $5
   local.get $15
   local.set $16
  end
  local.get $5
  local.set $5
  local.get $16
  f32x4.extract_lane 0
  f32.const -inf
  f32.max
  local.get $16
  f32x4.extract_lane 1
  f32.max
  local.get $16
  f32x4.extract_lane 2
  f32.max
  local.get $16
  f32x4.extract_lane 3
  f32.max
  local.set $9
  loop $label2
   local.get $5
   local.get $N
   i32.lt_s
   if
    local.get $9
    local.get $x
    local.get $5
    i32.const 2
    i32.shl
    i32.add
    f32.load align=1
    f32.abs
    f32.max
    local.set $9
    local.get $5
    i32.const 1
    i32.add
    local.set $5
    br $label2
   end
   local.get $9
   local.set $10
  end
  local.get $10
  f32.const 0
  f32.gt
  if (result f32)
   local.get $10
   f32.const 127
   f32.div
  else
   f32.const 1
  end
  local.set $10
  local.get $4
  i32.const 4
  i32.shr_u
  local.tee $5
  i32.const 164
  i32.ge_u
  if
   i32.const 0
   local.get $5
   i32.const 1
   i32.const 25
   local.get $x
   local.get $10
   local.get $q
   local.get $3
   i32.const 1
   i32.sub
   call $kernel.to_bytes/1
  else
   local.get $10
   f32x4.splat
   local.set $16
   i32.const 0
   local.set $3
   loop $label3
    local.get $3
    i32.const 16
    i32.add
    local.tee $6
    local.get $4
    i32.le_u
    if
     local.get $x
     local.get $3
     i32.const 2
     i32.shl
     i32.add
     local.tee $7
     v128.load align=1
     local.set $15
     local.get $q
     local.get $3
     i32.add
     local.get $15
     local.get $16
     f32x4.div
     f32x4.nearest
     i32x4.trunc_sat_f32x4_s
     local.get $7
     v128.load offset=16 align=1
     local.get $16
     f32x4.div
     f32x4.nearest
     i32x4.trunc_sat_f32x4_s
     i16x8.narrow_i32x4_s
     local.get $7
     v128.load offset=32 align=1
     local.get $16
     f32x4.div
     f32x4.nearest
     i32x4.trunc_sat_f32x4_s
     local.get $7
     v128.load offset=48 align=1
     local.get $16
     f32x4.div
     f32x4.nearest
     i32x4.trunc_sat_f32x4_s
     i16x8.narrow_i32x4_s
     i8x16.narrow_i16x8_s
     v128.store align=1
     local.get $6
     local.set $3
     br $label3
    end
   end
  end
  local.get $5
  i32.const 4
  i32.shl
  local.set $5
  loop $label4
   local.get $5
   local.get $N
   i32.lt_s
   if
    i64.const 127
    local.get $x
    local.get $5
    local.tee $3
    i32.const 2
    i32.shl
    i32.add
    f32.load align=1
    local.get $10
    f32.div
    f32.nearest
    f64.promote_f32
    i64.trunc_sat_f64_s
    local.tee $8
    local.get $8
    i64.const 127
    i64.gt_s
    select
    local.set $8
    local.get $q
    local.get $3
    i32.add
    i64.const -128
    local.get $8
    local.get $8
    i64.const -128
    i64.lt_s
    select
    i32.wrap_i64
    i32.store8
    local.get $5
    i32.const 1
    i32.add
    local.set $5
    br $label4
   end
  end
  local.get $10
  return
 )
 (func $rt.alloc (type $6) (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
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
   i32.const 103
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
    i32.const 104
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
    i32.const 105
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
    i32.const 107
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
    i32.const 108
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
 (func $kernel.absmean/1 (type $7) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 f32) (param $5 i32) (param $w i32) (param $7 i32) (param $t i32) (param $K i32) (param $10 i32) (param $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 f32)
  (local $18 f32)
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
  local.get $11
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $K
  i32.const 0
  i32.const 0
  local.get $K
  i32.lt_s
  select
  local.set $11
  local.get $4
  f32.const 2
  f32.div
  local.tee $4
  f32x4.splat
  local.set $19
  local.get $4
  f32.neg
  local.tee $17
  f32x4.splat
  local.set $20
  v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
  local.set $21
  v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
  local.set $22
  v128.const i32x4 0x03030303 0x03030303 0x03030303 0x03030303
  local.set $23
  local.get $from
  local.set $from
  loop $label2
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $w
    local.get $from
    local.tee $work
    local.get $5
    i32.mul
    i32.add
    local.set $grain
    local.get $t
    local.get $work
    local.get $7
    i32.mul
    i32.add
    local.set $12
    i32.const 0
    local.set $13
    loop $label
     local.get $13
     i32.const 16
     i32.add
     local.tee $14
     local.get $11
     i32.le_u
     if
      local.get $grain
      local.get $13
      i32.const 2
      i32.shl
      i32.add
      local.tee $15
      v128.load align=1
      local.set $24
      local.get $15
      v128.load offset=16 align=1
      local.set $25
      local.get $15
      v128.load offset=32 align=1
      local.set $26
      local.get $24
      local.get $19
      f32x4.gt
      local.set $27
      local.get $25
      local.get $19
      f32x4.gt
      local.set $28
      local.get $26
      local.get $19
      f32x4.gt
      local.set $29
      local.get $15
      v128.load offset=48 align=1
      local.tee $30
      local.get $19
      f32x4.gt
      local.set $31
      local.get $22
      local.get $21
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $24
      local.get $20
      f32x4.lt
      local.get $25
      local.get $20
      f32x4.lt
      i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
      local.get $26
      local.get $20
      f32x4.lt
      local.get $30
      local.get $20
      f32x4.lt
      i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
      i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30
      v128.bitselect
      local.get $27
      local.get $28
      i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
      local.get $29
      local.get $31
      i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
      i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30
      v128.bitselect
      local.set $31
      local.get $13
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      local.set $15
      local.get $12
      local.get $13
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      local.tee $16
      v128.load align=1
      local.set $29
      local.get $16
      local.get $31
      local.get $22
      i8x16.add
      local.get $15
      i8x16.shl
      local.get $29
      local.get $23
      local.get $15
      i8x16.shl
      v128.bitselect
      v128.store align=1
      local.get $14
      local.set $13
      br $label
     end
     local.get $13
     local.set $14
    end
    local.get $work
    local.get $10
    i32.mul
    local.set $work
    local.get $14
    local.set $14
    loop $label1
     local.get $14
     local.get $K
     i32.lt_s
     if
      local.get $w
      local.get $work
      local.get $14
      local.tee $13
      i32.add
      i32.const 2
      i32.shl
      i32.add
      f32.load align=1
      local.tee $18
      local.get $4
      f32.gt
      if (result i32)
       i32.const 1
      else
       i32.const -1
       i32.const 0
       local.get $18
       local.get $17
       f32.lt
       select
      end
      local.set $grain
      local.get $12
      local.get $13
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      local.get $13
      i32.const 15
      i32.and
      i32.add
      local.set $15
      local.get $13
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      local.tee $13
      i32.const 0
      i32.lt_s
      if
       i32.const 162
       call $wasm:trap
       unreachable
      end
      local.get $13
      i32.const 0
      i32.lt_s
      if
       i32.const 164
       call $wasm:trap
       unreachable
      end
      local.get $15
      local.get $15
      i32.load8_u
      i32.const 3
      local.get $13
      i32.shl
      i32.const 0
      local.get $13
      i32.const 32
      i32.lt_u
      select
      i32.const -1
      i32.xor
      i32.and
      local.get $grain
      i32.const 1
      i32.add
      local.get $13
      i32.shl
      i32.const 0
      local.get $13
      i32.const 32
      i32.lt_u
      select
      i32.or
      i32.const 255
      i32.and
      i32.store8
      local.get $14
      i32.const 1
      i32.add
      local.set $14
      br $label1
     end
    end
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label2
   end
  end
  return
 )
 (func $rt.release (type $8) (param $0 i32) (param $1 i32)
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
     i32.const 181
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
     i32.const 182
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
 (func $kernel.absmean (type $9) (param $w i32) (param $t i32) (param $M i32) (param $K i32) (param $4 i32) (result f32)
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
  (local $16 i64)
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
  (local $45 f32)
  (local $46 f32)
  (local $47 f32)
  (local $48 f32)
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
  local.get $M
  local.set $7
  local.get $K
  local.tee $8
  i32.const 63
  i32.add
  i32.const 6
  i32.shr_u
  i32.const 4
  i32.shl
  local.set $9
  local.get $t
  i32.const 85
  local.get $7
  local.get $9
  i32.mul
  memory.fill
  local.get $6
  i32.const 0
  i32.const 128
  memory.fill
  i32.const 0
  local.set $10
  i32.const 0
  local.set $11
  loop $label1
   local.get $10
   local.get $M
   i32.lt_s
   if
    local.get $10
    local.get $8
    i32.mul
    local.set $12
    i32.const 0
    local.set $13
    local.get $11
    local.set $14
    loop $label
     local.get $13
     local.get $K
     i32.lt_s
     if
      local.get $w
      local.get $12
      local.get $13
      i32.add
      i32.const 2
      i32.shl
      i32.add
      f32.load align=1
      local.set $17
      local.get $6
      local.get $14
      i32.const 31
      i32.and
      i32.const 2
      i32.shl
      i32.add
      local.tee $15
      f32.load align=1
      local.set $18
      local.get $15
      local.get $18
      local.get $17
      f32.abs
      f32.add
      f32.store align=1
      local.get $13
      i32.const 1
      i32.add
      local.set $13
      local.get $14
      i32.const 1
      i32.add
      local.set $14
      br $label
     end
     local.get $14
     local.set $15
    end
    local.get $10
    i32.const 1
    i32.add
    local.set $10
    local.get $15
    local.set $11
    br $label1
   end
  end
  local.get $6
  f32.load align=1
  local.set $17
  local.get $6
  f32.load offset=4 align=1
  local.set $18
  local.get $6
  f32.load offset=8 align=1
  local.set $19
  local.get $6
  f32.load offset=12 align=1
  local.set $20
  local.get $6
  f32.load offset=16 align=1
  local.set $21
  local.get $6
  f32.load offset=20 align=1
  local.set $22
  local.get $6
  f32.load offset=24 align=1
  local.set $23
  local.get $6
  f32.load offset=28 align=1
  local.set $24
  local.get $6
  f32.load offset=32 align=1
  local.set $25
  local.get $6
  f32.load offset=36 align=1
  local.set $26
  local.get $6
  f32.load offset=40 align=1
  local.set $27
  local.get $6
  f32.load offset=44 align=1
  local.set $28
  local.get $6
  f32.load offset=48 align=1
  local.set $29
  local.get $6
  f32.load offset=52 align=1
  local.set $30
  local.get $6
  f32.load offset=56 align=1
  local.set $31
  local.get $6
  f32.load offset=60 align=1
  local.set $32
  local.get $6
  f32.load offset=64 align=1
  local.set $33
  local.get $6
  f32.load offset=68 align=1
  local.set $34
  local.get $6
  f32.load offset=72 align=1
  local.set $35
  local.get $6
  f32.load offset=76 align=1
  local.set $36
  local.get $6
  f32.load offset=80 align=1
  local.set $37
  local.get $6
  f32.load offset=84 align=1
  local.set $38
  local.get $6
  f32.load offset=88 align=1
  local.set $39
  local.get $6
  f32.load offset=92 align=1
  local.set $40
  local.get $6
  f32.load offset=96 align=1
  local.set $41
  local.get $6
  f32.load offset=100 align=1
  local.set $42
  local.get $6
  f32.load offset=104 align=1
  local.set $43
  local.get $6
  f32.load offset=108 align=1
  local.set $44
  local.get $6
  f32.load offset=112 align=1
  local.set $45
  local.get $6
  f32.load offset=116 align=1
  local.set $46
  local.get $6
  f32.load offset=120 align=1
  local.set $47
  local.get $6
  f32.load offset=124 align=1
  local.set $48
  local.get $17
  local.get $33
  f32.add
  local.get $25
  local.get $41
  f32.add
  f32.add
  local.get $21
  local.get $37
  f32.add
  local.get $29
  local.get $45
  f32.add
  f32.add
  f32.add
  local.get $19
  local.get $35
  f32.add
  local.get $27
  local.get $43
  f32.add
  f32.add
  local.get $23
  local.get $39
  f32.add
  local.get $31
  local.get $47
  f32.add
  f32.add
  f32.add
  f32.add
  local.get $18
  local.get $34
  f32.add
  local.get $26
  local.get $42
  f32.add
  f32.add
  local.get $22
  local.get $38
  f32.add
  local.get $30
  local.get $46
  f32.add
  f32.add
  f32.add
  local.get $20
  local.get $36
  f32.add
  local.get $28
  local.get $44
  f32.add
  f32.add
  local.get $24
  local.get $40
  f32.add
  local.get $32
  local.get $48
  f32.add
  f32.add
  f32.add
  f32.add
  f32.add
  local.get $M
  local.get $K
  i32.mul
  f32.convert_i32_s
  f32.div
  local.set $48
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 4294967295
  local.get $K
  i32.const 0
  i32.const 0
  local.get $K
  i32.lt_s
  select
  local.tee $6
  i32.const 0
  local.get $6
  i32.const 0
  i32.gt_u
  select
  i32.const 4
  i32.shr_u
  i64.extend_i32_u
  i32.const 48
  i64.extend_i32_u
  i64.mul
  local.tee $16
  local.get $16
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 9
  i64.extend_i32_u
  i64.add
  local.tee $16
  local.get $16
  i64.const 4294967295
  i64.gt_s
  select
  local.get $16
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $16
  local.get $16
  i64.const 4294967295
  i64.gt_s
  select
  local.get $16
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 624
  i64.extend_i32_u
  i64.add
  local.tee $16
  local.get $16
  i64.const 4294967295
  i64.gt_s
  select
  local.get $16
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $16
  i32.const 0
  local.get $7
  i32.const 0
  local.get $M
  i32.const 0
  i32.gt_s
  select
  i32.const 1
  i64.const 0
  i64.const 4294967295
  local.get $16
  local.get $16
  i64.const 4294967295
  i64.gt_s
  select
  local.get $16
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.get $48
  local.get $8
  i32.const 2
  i32.shl
  local.get $w
  local.get $9
  local.get $t
  local.get $K
  local.get $8
  local.get $4
  i32.const 1
  i32.sub
  call $kernel.absmean/1
  local.get $5
  local.get $4
  i32.const 1
  i32.sub
  call $rt.release
  local.get $48
  return
 )
 (func $kernel.rescale/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $y i32) (param $scale f32) (param $z i32) (param $7 i32)
  (local $8 v128)
  (local $9 v128)
  local.get $7
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 2
  i32.shl
  local.set $to
  local.get $scale
  f32x4.splat
  local.set $8
  local.get $from
  i32.const 2
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $y
    local.get $from
    i32.const 2
    i32.shl
    local.tee $7
    i32.add
    v128.load align=1
    local.set $9
    local.get $z
    local.get $7
    i32.add
    local.get $9
    f32x4.convert_i32x4_s
    local.get $8
    f32x4.mul
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
 (func $kernel.rescale (type $1) (param $y i32) (param $z i32) (param $scale f32) (param $N i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 v128)
  (local $10 v128)
  local.get $4
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  i32.const 0
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.tee $5
  i32.const 0
  local.get $5
  i32.const 0
  i32.gt_u
  select
  i32.const 2
  i32.shr_u
  local.tee $6
  i32.const 410
  i32.ge_u
  if
   i32.const 0
   local.get $6
   i32.const 1
   i32.const 10
   local.get $y
   local.get $scale
   local.get $z
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.rescale/1
  else
   local.get $scale
   f32x4.splat
   local.set $9
   i32.const 0
   local.set $4
   loop $label
    local.get $4
    i32.const 4
    i32.add
    local.tee $7
    local.get $5
    i32.le_u
    if
     local.get $y
     local.get $4
     i32.const 2
     i32.shl
     local.tee $8
     i32.add
     v128.load align=1
     local.set $10
     local.get $z
     local.get $8
     i32.add
     local.get $10
     f32x4.convert_i32x4_s
     local.get $9
     f32x4.mul
     v128.store align=1
     local.get $7
     local.set $4
     br $label
    end
   end
  end
  local.get $6
  i32.const 2
  i32.shl
  local.set $6
  loop $label1
   local.get $6
   local.get $N
   i32.lt_s
   if
    local.get $y
    local.get $6
    i32.const 2
    i32.shl
    local.tee $4
    i32.add
    i32.load align=1
    local.set $5
    local.get $z
    local.get $4
    i32.add
    local.get $5
    f32.convert_i32_s
    local.get $scale
    f32.mul
    f32.store align=1
    local.get $6
    i32.const 1
    i32.add
    local.set $6
    br $label1
   end
  end
  return
 )
 (func $kernel.row_means/1 (type $10) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $w i32) (param $6 i32) (param $K i32) (param $8 i32) (param $9 i32) (param $10 i32)
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
   i32.const 325
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
  local.get $K
  i32.const 0
  i32.const 0
  local.get $K
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
    local.get $w
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
      f32x4.abs
      local.set $53
      local.get $work
      local.get $11
      i32.const 4
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      f32x4.abs
      local.set $54
      local.get $work
      local.get $11
      i32.const 8
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      f32x4.abs
      local.set $55
      local.get $work
      local.get $11
      i32.const 12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      f32x4.abs
      local.set $56
      local.get $work
      local.get $11
      i32.const 16
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      f32x4.abs
      local.set $57
      local.get $work
      local.get $11
      i32.const 20
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      f32x4.abs
      local.set $58
      local.get $work
      local.get $11
      i32.const 24
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      f32x4.abs
      local.set $59
      local.get $work
      local.get $11
      i32.const 28
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      f32x4.abs
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
     local.get $K
     i32.lt_s
     if
      local.get $w
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
      f32.abs
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
 (func $kernel.row_means/2 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $5 f32) (param $s i32) (param $7 i32)
  (local $8 v128)
  (local $9 v128)
  local.get $7
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
  local.set $8
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
    local.tee $7
    i32.add
    v128.load align=1
    local.set $9
    local.get $s
    local.get $7
    i32.add
    local.get $9
    local.get $8
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
 (func $kernel.row_means (type $11) (param $w i32) (param $s i32) (param $M i32) (param $K i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i64)
  (local $15 f32)
  (local $16 f32)
  (local $17 v128)
  (local $18 v128)
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
  local.get $K
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
  local.set $9
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
  local.get $K
  i32.const 0
  i32.const 0
  local.get $K
  i32.lt_s
  select
  local.tee $12
  i32.const 0
  local.get $12
  i32.const 0
  i32.gt_u
  select
  i32.const 5
  i32.shr_u
  i64.extend_i32_u
  i32.const 51
  i64.extend_i32_u
  i64.mul
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 6
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 288
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $14
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
  local.get $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $14
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
  local.get $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $14
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
  local.get $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $14
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
  local.get $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $14
  i64.const 4294967295
  local.get $9
  i64.extend_i32_u
  i64.const 0
  i64.const 4294967295
  local.get $14
  local.get $14
  i64.const 4294967295
  i64.gt_s
  select
  local.get $14
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.tee $12
  i64.extend_i32_u
  i64.mul
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i32.const 32768
  i32.ge_u
  if
   i32.const 0
   local.get $9
   local.get $9
   i32.const 63
   i32.add
   i32.const 6
   i32.shr_u
   local.get $12
   local.get $8
   local.get $w
   i32.const 8192
   i32.const 16
   local.get $4
   i32.const 1
   i32.sub
   call $rt.alloc
   local.tee $13
   i32.const 16
   i32.add
   local.get $K
   local.get $7
   local.get $11
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.row_means/1
   local.get $13
   local.get $4
   i32.const 1
   i32.sub
   call $rt.release
  else
   i32.const 0
   local.get $9
   local.get $9
   i32.const 1
   i32.const 1
   local.get $9
   i32.lt_u
   select
   local.get $12
   local.get $8
   local.get $w
   local.get $6
   local.get $K
   local.get $7
   local.get $11
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.row_means/1
  end
  local.get $K
  f32.convert_i32_s
  local.set $15
  local.get $M
  i32.const 0
  i32.const 0
  local.get $M
  i32.lt_s
  select
  local.tee $K
  i32.const 0
  local.get $K
  i32.const 0
  i32.gt_u
  select
  i32.const 2
  i32.shr_u
  local.tee $7
  i32.const 456
  i32.ge_u
  if
   i32.const 0
   local.get $7
   i32.const 1
   i32.const 9
   local.get $11
   local.get $15
   local.get $s
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.row_means/2
  else
   local.get $15
   f32x4.splat
   local.set $17
   i32.const 0
   local.set $6
   loop $label
    local.get $6
    i32.const 4
    i32.add
    local.tee $w
    local.get $K
    i32.le_u
    if
     local.get $11
     local.get $6
     i32.const 2
     i32.shl
     local.tee $8
     i32.add
     v128.load align=1
     local.set $18
     local.get $s
     local.get $8
     i32.add
     local.get $18
     local.get $17
     f32x4.div
     v128.store align=1
     local.get $w
     local.set $6
     br $label
    end
   end
  end
  local.get $7
  i32.const 2
  i32.shl
  local.set $7
  loop $label1
   local.get $7
   local.get $M
   i32.lt_s
   if
    local.get $11
    local.get $7
    i32.const 2
    i32.shl
    local.tee $6
    i32.add
    f32.load align=1
    local.set $16
    local.get $s
    local.get $6
    i32.add
    local.get $16
    local.get $15
    f32.div
    f32.store align=1
    local.get $7
    i32.const 1
    i32.add
    local.set $7
    br $label1
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
  return
 )
 (func $kernel.thresholds/1 (type $12) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $high i32) (param $low i32) (param $t i32) (param $8 i32)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  local.get $8
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 4
  i32.shl
  local.set $to
  local.get $high
  i16x8.splat
  local.set $9
  local.get $low
  i16x8.splat
  local.set $10
  v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
  local.set $11
  v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
  local.set $12
  local.get $from
  i32.const 4
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $x
    local.get $from
    i32.const 1
    i32.shl
    i32.add
    local.tee $low
    v128.load align=1
    local.set $13
    local.get $13
    local.get $9
    i16x8.gt_s
    local.set $14
    local.get $low
    v128.load offset=16 align=1
    local.tee $15
    local.get $9
    i16x8.gt_s
    local.set $16
    local.get $12
    local.get $11
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.get $13
    local.get $10
    i16x8.lt_s
    local.get $15
    local.get $10
    i16x8.lt_s
    i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30
    v128.bitselect
    local.get $14
    local.get $16
    i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30
    v128.bitselect
    local.set $16
    local.get $t
    local.get $from
    i32.const 7
    i32.shr_u
    i32.const 5
    i32.shl
    i32.add
    local.get $from
    i32.const 3
    i32.shr_u
    i32.const 15
    i32.and
    i32.add
    local.tee $low
    local.get $16
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    i8x16.ne
    i8x16.bitmask
    i32.const 65535
    i32.and
    i32.store16 align=1
    local.get $low
    local.get $16
    i8x16.bitmask
    i32.const 65535
    i32.and
    i32.store16 offset=16 align=1
    local.get $from
    i32.const 16
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.thresholds (type $13) (param $x i32) (param $t i32) (param $low i32) (param $high i32) (param $N i32) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
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
  local.get $5
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  i32.const 0
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.tee $6
  i32.const 0
  local.get $6
  i32.const 0
  i32.gt_u
  select
  i32.const 4
  i32.shr_u
  local.tee $7
  i32.const 114
  i32.ge_u
  if
   i32.const 0
   local.get $7
   i32.const 1
   i32.const 36
   local.get $x
   local.get $high
   local.get $low
   local.get $t
   local.get $5
   i32.const 1
   i32.sub
   call $kernel.thresholds/1
  else
   local.get $high
   i16x8.splat
   local.set $12
   local.get $low
   i16x8.splat
   local.set $13
   v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
   local.set $14
   v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
   local.set $15
   i32.const 0
   local.set $5
   loop $label
    local.get $5
    i32.const 16
    i32.add
    local.tee $8
    local.get $6
    i32.le_u
    if
     local.get $x
     local.get $5
     i32.const 1
     i32.shl
     i32.add
     local.tee $9
     v128.load align=1
     local.set $16
     local.get $16
     local.get $12
     i16x8.gt_s
     local.set $17
     local.get $9
     v128.load offset=16 align=1
     local.tee $18
     local.get $12
     i16x8.gt_s
     local.set $19
     local.get $15
     local.get $14
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.get $16
     local.get $13
     i16x8.lt_s
     local.get $18
     local.get $13
     i16x8.lt_s
     i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30
     v128.bitselect
     local.get $17
     local.get $19
     i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30
     v128.bitselect
     local.set $19
     local.get $t
     local.get $5
     i32.const 7
     i32.shr_u
     i32.const 5
     i32.shl
     i32.add
     local.get $5
     i32.const 3
     i32.shr_u
     i32.const 15
     i32.and
     i32.add
     local.tee $9
     local.get $19
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.ne
     i8x16.bitmask
     i32.const 65535
     i32.and
     i32.store16 align=1
     local.get $9
     local.get $19
     i8x16.bitmask
     i32.const 65535
     i32.and
     i32.store16 offset=16 align=1
     local.get $8
     local.set $5
     br $label
    end
   end
  end
  local.get $7
  i32.const 4
  i32.shl
  local.set $7
  loop $label1
   local.get $7
   local.get $N
   i32.lt_s
   if
    local.get $x
    local.get $7
    local.tee $5
    i32.const 1
    i32.shl
    i32.add
    i32.load16_s align=1
    local.tee $8
    local.get $high
    i32.gt_s
    if (result i32)
     i32.const 1
    else
     i32.const -1
     i32.const 0
     local.get $8
     local.get $low
     i32.lt_s
     select
    end
    local.set $8
    local.get $t
    local.get $5
    i32.const 7
    i32.shr_u
    i32.const 5
    i32.shl
    i32.add
    local.get $5
    i32.const 3
    i32.shr_u
    i32.const 15
    i32.and
    i32.add
    local.set $9
    local.get $8
    local.set $8
    local.get $5
    i32.const 7
    i32.and
    local.tee $5
    i32.const 0
    i32.lt_s
    if
     i32.const 666
     call $wasm:trap
     unreachable
    end
    i32.const 1
    local.get $5
    i32.shl
    i32.const 0
    local.get $5
    i32.const 32
    i32.lt_u
    select
    i32.const -1
    i32.xor
    local.set $10
    local.get $9
    i32.load8_u
    local.set $11
    local.get $5
    i32.const 0
    i32.lt_s
    if
     i32.const 671
     call $wasm:trap
     unreachable
    end
    local.get $9
    local.get $11
    local.get $10
    i32.and
    local.get $8
    i32.const 1
    i32.and
    local.get $5
    i32.shl
    i32.const 0
    local.get $5
    i32.const 32
    i32.lt_u
    select
    i32.or
    i32.const 255
    i32.and
    i32.store8
    local.get $9
    i32.load8_u offset=16
    local.set $11
    local.get $5
    i32.const 0
    i32.lt_s
    if
     i32.const 677
     call $wasm:trap
     unreachable
    end
    local.get $9
    local.get $11
    local.get $10
    i32.and
    local.get $8
    i32.const 1
    i32.shr_s
    i32.const 1
    i32.and
    local.get $5
    i32.shl
    i32.const 0
    local.get $5
    i32.const 32
    i32.lt_u
    select
    i32.or
    i32.const 255
    i32.and
    i32.store8 offset=16
    local.get $7
    i32.const 1
    i32.add
    local.set $7
    br $label1
   end
  end
  local.get $high
  i16x8.splat
  local.set $15
  v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
  local.set $14
  local.get $low
  i16x8.splat
  local.set $13
  i32.const 0
  local.set $7
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $12
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $19
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $17
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $18
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $16
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $20
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $21
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $22
  loop $label2
   local.get $7
   i32.const 32
   i32.add
   local.tee $t
   local.get $6
   i32.le_u
   if
    local.get $x
    local.get $7
    i32.const 1
    i32.shl
    i32.add
    v128.load align=1
    local.tee $23
    local.get $15
    i16x8.gt_s
    local.tee $24
    i32x4.extend_low_i16x8_s
    local.get $14
    v128.and
    local.set $25
    local.get $24
    i32x4.extend_high_i16x8_s
    local.get $14
    v128.and
    local.set $24
    local.get $12
    local.get $25
    local.get $23
    local.get $13
    i16x8.lt_s
    local.tee $23
    i32x4.extend_low_i16x8_s
    local.get $14
    v128.and
    i32x4.sub
    i32x4.add
    local.set $25
    local.get $19
    local.get $24
    local.get $23
    i32x4.extend_high_i16x8_s
    local.get $14
    v128.and
    i32x4.sub
    i32x4.add
    local.set $23
    local.get $x
    local.get $7
    i32.const 8
    i32.add
    i32.const 1
    i32.shl
    i32.add
    v128.load align=1
    local.tee $24
    local.get $15
    i16x8.gt_s
    local.tee $26
    i32x4.extend_low_i16x8_s
    local.get $14
    v128.and
    local.set $27
    local.get $26
    i32x4.extend_high_i16x8_s
    local.get $14
    v128.and
    local.set $26
    local.get $17
    local.get $27
    local.get $24
    local.get $13
    i16x8.lt_s
    local.tee $24
    i32x4.extend_low_i16x8_s
    local.get $14
    v128.and
    i32x4.sub
    i32x4.add
    local.set $27
    local.get $18
    local.get $26
    local.get $24
    i32x4.extend_high_i16x8_s
    local.get $14
    v128.and
    i32x4.sub
    i32x4.add
    local.set $24
    local.get $x
    local.get $7
    i32.const 16
    i32.add
    i32.const 1
    i32.shl
    i32.add
    v128.load align=1
    local.tee $26
    local.get $15
    i16x8.gt_s
    local.tee $28
    i32x4.extend_low_i16x8_s
    local.get $14
    v128.and
    local.set $29
    local.get $28
    i32x4.extend_high_i16x8_s
    local.get $14
    v128.and
    local.set $28
    local.get $16
    local.get $29
    local.get $26
    local.get $13
    i16x8.lt_s
    local.tee $26
    i32x4.extend_low_i16x8_s
    local.get $14
    v128.and
    i32x4.sub
    i32x4.add
    local.set $29
    local.get $20
    local.get $28
    local.get $26
    i32x4.extend_high_i16x8_s
    local.get $14
    v128.and
    i32x4.sub
    i32x4.add
    local.set $26
    local.get $x
    local.get $7
    i32.const 24
    i32.add
    i32.const 1
    i32.shl
    i32.add
    v128.load align=1
    local.tee $28
    local.get $15
    i16x8.gt_s
    local.tee $30
    i32x4.extend_low_i16x8_s
    local.get $14
    v128.and
    local.set $31
    local.get $30
    i32x4.extend_high_i16x8_s
    local.get $14
    v128.and
    local.set $30
    local.get $28
    local.get $13
    i16x8.lt_s
    local.set $28
    local.get $t
    local.set $7
    local.get $25
    local.set $12
    local.get $23
    local.set $19
    local.get $27
    local.set $17
    local.get $24
    local.set $18
    local.get $29
    local.set $16
    local.get $26
    local.set $20
    local.get $21
    local.get $31
    local.get $28
    i32x4.extend_low_i16x8_s
    local.get $14
    v128.and
    i32x4.sub
    i32x4.add
    local.set $21
    local.get $22
    local.get $30
    local.get $28
    i32x4.extend_high_i16x8_s
    local.get $14
    v128.and
    i32x4.sub
    i32x4.add
    local.set $22
    br $label2
   end
   local.get $7
   local.set $t
   local.get $12
   local.set $28
   local.get $19
   local.set $30
   local.get $17
   local.set $31
   local.get $18
   local.set $26
   local.get $16
   local.set $29
   local.get $20
   local.set $24
   local.get $21
   local.set $27
   local.get $22
   local.set $23
  end
  local.get $t
  local.set $t
  local.get $28
  local.get $31
  i32x4.add
  local.get $29
  i32x4.add
  local.get $27
  i32x4.add
  local.set $27
  local.get $30
  local.get $26
  i32x4.add
  local.get $24
  i32x4.add
  local.get $23
  i32x4.add
  local.set $23
  loop $label3
   local.get $t
   i32.const 8
   i32.add
   local.tee $7
   local.get $6
   i32.le_u
   if
    local.get $x
    local.get $t
    i32.const 1
    i32.shl
    i32.add
    v128.load align=1
    local.tee $24
    local.get $15
    i16x8.gt_s
    local.tee $26
    i32x4.extend_low_i16x8_s
    local.get $14
    v128.and
    local.set $30
    local.get $26
    i32x4.extend_high_i16x8_s
    local.get $14
    v128.and
    local.set $26
    local.get $7
    local.set $t
    local.get $27
    local.get $30
    local.get $24
    local.get $13
    i16x8.lt_s
    local.tee $24
    i32x4.extend_low_i16x8_s
    local.get $14
    v128.and
    i32x4.sub
    i32x4.add
    local.set $27
    local.get $23
    local.get $26
    local.get $24
    i32x4.extend_high_i16x8_s
    local.get $14
    v128.and
    i32x4.sub
    i32x4.add
    local.set $23
    br $label3
   end
   local.get $t
   local.set $7
   local.get $27
   local.set $24
   local.get $23
   local.set $26
  end
  local.get $7
  local.set $7
  local.get $24
  local.get $26
  i32x4.add
  local.tee $26
  i32x4.extract_lane 0
  local.get $26
  i32x4.extract_lane 1
  i32.add
  local.get $26
  i32x4.extract_lane 2
  i32.add
  local.get $26
  i32x4.extract_lane 3
  i32.add
  local.set $t
  loop $label4
   local.get $7
   local.get $N
   i32.lt_s
   if
    local.get $x
    local.get $7
    i32.const 1
    i32.shl
    i32.add
    i32.load16_s align=1
    local.set $6
    local.get $7
    i32.const 1
    i32.add
    local.set $7
    local.get $t
    local.get $6
    local.get $high
    i32.gt_s
    local.get $6
    local.get $low
    i32.lt_s
    i32.sub
    i32.add
    local.set $t
    br $label4
   end
   local.get $t
   local.set $6
  end
  local.get $6
  return
 )
 (func $kernel.from_trits/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $t i32) (param $scale f32) (param $x i32) (param $7 i32)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  local.get $7
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 4
  i32.shl
  local.set $to
  v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
  local.set $8
  v128.const i32x4 0x00ab00ab 0x00ab00ab 0x00ab00ab 0x00ab00ab
  local.set $9
  v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
  local.set $10
  v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
  local.set $11
  local.get $scale
  f32x4.splat
  local.set $12
  local.get $from
  i32.const 4
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $from
    local.get $from
    i32.const 80
    i32.div_u
    local.tee $7
    i32.const 80
    i32.mul
    i32.sub
    i32.const 4
    i32.shr_u
    i32.const 3
    i32.shl
    local.tee $work
    i32.const 0
    i32.lt_s
    if
     i32.const 750
     call $wasm:trap
     unreachable
    end
    i64.const 872200907521
    local.get $work
    i32.const 63
    local.get $work
    i32.const 63
    i32.le_u
    select
    i64.extend_i32_u
    i64.shr_s
    i64.const 255
    i64.and
    i32.wrap_i64
    i16x8.splat
    local.set $13
    local.get $work
    i32.const 0
    i32.lt_s
    if
     i32.const 753
     call $wasm:trap
     unreachable
    end
    i64.const 60281129216
    local.get $work
    i32.const 63
    local.get $work
    i32.const 63
    i32.le_u
    select
    i64.extend_i32_u
    i64.shr_s
    i64.const 255
    i64.and
    i32.wrap_i64
    local.set $work
    local.get $t
    local.get $7
    i32.const 4
    i32.shl
    i32.add
    v128.load align=1
    local.tee $14
    i32.const 8
    i16x8.shr_u
    local.set $15
    local.get $14
    local.get $8
    v128.and
    local.get $13
    i16x8.mul
    local.get $work
    i16x8.shr_u
    local.tee $14
    local.get $14
    local.get $9
    i16x8.mul
    i32.const 9
    i16x8.shr_u
    local.get $10
    i16x8.mul
    i16x8.sub
    local.get $15
    local.get $13
    i16x8.mul
    local.get $work
    i16x8.shr_u
    local.tee $13
    local.get $13
    local.get $9
    i16x8.mul
    i32.const 9
    i16x8.shr_u
    local.get $10
    i16x8.mul
    i16x8.sub
    i32.const 8
    i16x8.shl
    v128.or
    local.get $11
    i8x16.sub
    local.tee $13
    i16x8.extend_low_i8x16_s
    local.set $15
    local.get $15
    i32x4.extend_low_i16x8_s
    local.set $14
    local.get $15
    i32x4.extend_high_i16x8_s
    local.set $15
    local.get $13
    i16x8.extend_high_i8x16_s
    local.tee $13
    i32x4.extend_low_i16x8_s
    local.set $16
    local.get $14
    f32x4.convert_i32x4_s
    local.get $12
    f32x4.mul
    local.set $14
    local.get $15
    f32x4.convert_i32x4_s
    local.get $12
    f32x4.mul
    local.set $15
    local.get $16
    f32x4.convert_i32x4_s
    local.get $12
    f32x4.mul
    local.set $16
    local.get $13
    i32x4.extend_high_i16x8_s
    f32x4.convert_i32x4_s
    local.get $12
    f32x4.mul
    local.set $13
    local.get $x
    local.get $from
    i32.const 2
    i32.shl
    i32.add
    local.tee $work
    local.get $14
    v128.store align=1
    local.get $work
    local.get $15
    v128.store offset=16 align=1
    local.get $work
    local.get $16
    v128.store offset=32 align=1
    local.get $work
    local.get $13
    v128.store offset=48 align=1
    local.get $from
    i32.const 16
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.from_trits (type $1) (param $t i32) (param $x i32) (param $scale f32) (param $N i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  local.get $4
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  i32.const 0
  local.get $N
  i32.const 0
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.tee $5
  i32.const 0
  local.get $5
  i32.const 0
  i32.gt_u
  select
  i32.const 4
  i32.shr_u
  local.tee $5
  i32.const 1
  i32.const 55
  local.get $t
  local.get $scale
  local.get $x
  local.get $4
  i32.const 1
  i32.sub
  call $kernel.from_trits/1
  local.get $5
  i32.const 4
  i32.shl
  local.set $5
  loop $label
   local.get $5
   local.get $N
   i32.lt_s
   if
    local.get $5
    local.tee $4
    i32.const 80
    i32.div_u
    local.set $6
    local.get $4
    local.get $6
    i32.const 80
    i32.mul
    i32.sub
    local.tee $7
    i32.const 4
    i32.shr_u
    i32.const 3
    i32.shl
    local.tee $8
    i32.const 0
    i32.lt_s
    if
     i32.const 798
     call $wasm:trap
     unreachable
    end
    local.get $t
    local.get $6
    i32.const 4
    i32.shl
    i32.add
    local.get $7
    i32.const 15
    i32.and
    i32.add
    i32.load8_u
    local.set $7
    i64.const 348345926401
    local.get $8
    i32.const 63
    local.get $8
    i32.const 63
    i32.le_u
    select
    i64.extend_i32_u
    i64.shr_s
    i64.const 255
    i64.and
    i32.wrap_i64
    local.tee $8
    i32.eqz
    if
     i32.const 802
     call $wasm:trap
     unreachable
    end
    local.get $x
    local.get $4
    i32.const 2
    i32.shl
    i32.add
    local.get $7
    local.get $8
    i32.div_s
    i32.const 3
    i32.rem_s
    i32.const -1
    i32.add
    i32.const 3
    i32.rem_s
    local.tee $8
    i32.const 3
    i32.sub
    local.get $8
    i32.const 3
    i32.add
    local.get $8
    local.get $8
    i32.const -1
    i32.lt_s
    select
    local.get $8
    i32.const 1
    i32.gt_s
    select
    f32.convert_i32_s
    local.get $scale
    f32.mul
    f32.store align=1
    local.get $5
    i32.const 1
    i32.add
    local.set $5
    br $label
   end
  end
  return
 )
 ;; custom section "sourceMappingURL", size 20
)
