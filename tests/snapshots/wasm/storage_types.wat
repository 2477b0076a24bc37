;; storage_types.wat: what storage_types.wasm holds, made by trinityc. To build it: wat2wasm storage_types.wat
;; A kernel is an export of its name. It takes its tensors (the results after the others) as addresses of bytes in their layouts, at
;; multiples of 16, then its scalars and sizes, then how many calls may nest (10000 will do); several results come as several values.
;; Imports of `trinity`: `memory`; `trap`, given a place, and `stack`, for calls that nest too deeply, which must not return; `grow`,
;; given bytes and a place: grows the memory, which is zero there, and gives the bytes it had. Tensors lie from
;; 1488 on.
;;   narrow(x: [N]i32) -> (a: [N]i8, b: [N]u8, c: [N]i16, d: [N]u16, e: [N]t5)
;;   halves(x: [N]f32) -> (h: [N]f16, b: [N]bf16, sum: [N]f32)
;;   from_halves(h: [N]f16, b: [N]bf16) -> (y: [N]f32)
;;   saturating(x: [N]i8, y: [N]i8) -> (s: [N]i8, d: [N]i8, m: [N]i8)
;;   bits(x: [N]u16, k: i32) -> (y: [N]u16, i32, parity: [N]bool)
;;   doubles(x: [N]i32) -> (y: [N]f64, r: [N]f32, t: [N]i32)
(module
 (type $0 (func (param i32 i32 i32 i32 i32 i32 i32)))
 (type $1 (func (param i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $2 (func (param f32) (result i32)))
 (type $3 (func (param i32 i32 i32 i32 i32 i32)))
 (type $4 (func (param i32)))
 (type $5 (func))
 (type $6 (func (param i32 i32) (result i32)))
 (type $7 (func (param i32) (result f32)))
 (type $8 (func (param i32 i32 i32 i32 i32)))
 (type $9 (func (param i32 i32 i32 i32 i32 i32) (result i32)))
 (import "trinity" "memory" (memory $mimport$0 1 65536))
 (import "trinity" "trap" (func $wasm:trap (type $4) (param i32)))
 (import "trinity" "stack" (func $wasm:stack (type $5)))
 (import "trinity" "grow" (func $wasm:grow (type $6) (param i32 i32) (result i32)))
 (data $0 (i32.const 640) "\00\00\00\80p\00\00\00p\00\00\00\00\00\00\00a[i] == wrap<i8>(x[i]) && b[i] == u8(clamp(x[i], 0, 255)) && c[i] == i16(\n      clamp(x[i], -32768, 32767)\n    )")
 (data $1 (i32.const 768) "\00\00\00\80@\00\00\001\00\00\00\00\00\00\00d[i] == wrap<u16>(x[i]) && e[i] == wrap<t5>(x[i])\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $2 (i32.const 848) "\00\00\00\80P\00\00\00F\00\00\00\00\00\00\00y[i] == f64(x[i]) / 3.0 && r[i] == f32(x[i]) * 0.1 && t[i] == x[i] / 3\00\00\00\00\00\00\00\00\00\00")
 (data $3 (i32.const 944) "\00\00\00\800\00\00\00*\00\00\00\00\00\00\00y[i] == x[i] * 2.0 && sum[i] == x[i] + 0.5\00\00\00\00\00\00")
 (data $4 (i32.const 1008) "\00\00\00\80@\00\00\004\00\00\00\00\00\00\00i32(s[i]) == clamp(i32(x[i]) + i32(y[i]), -128, 127)\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $5 (i32.const 1088) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  left:  \00\00\00\00\00\00")
 (data $6 (i32.const 1120) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  right: \00\00\00\00\00\00")
 (data $7 (i32.const 1152) "\00\00\00\80@\00\00\004\00\00\00\00\00\00\00i32(d[i]) == clamp(i32(x[i]) - i32(y[i]), -128, 127)\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $8 (i32.const 1232) "\00\00\00\80 \00\00\00\1c\00\00\00\00\00\00\00m[i] == max(abs(x[i]), y[i])\00\00\00\00")
 (data $9 (i32.const 1280) "\00\00\00\80 \00\00\00\19\00\00\00\00\00\00\00parity[i] == (n % 2 == 1)\00\00\00\00\00\00\00")
 (data $10 (i32.const 1328) "\00\00\00\80\10\00\00\00\04\00\00\00\00\00\00\00true\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $11 (i32.const 1360) "\00\00\00\80\10\00\00\00\05\00\00\00\00\00\00\00false\00\00\00\00\00\00\00\00\00\00\00")
 (data $12 (i32.const 1392) "\00\00\00\800\00\00\00(\00\00\00\00\00\00\00v[i] == (w[i] << 5 | w[i] >> 11) ^ 21845\00\00\00\00\00\00\00\00")
 (data $13 (i32.const 1456) "\00\00\00\80\10\00\00\00\r\00\00\00\00\00\00\00ones == count\00\00\00")
 (export "narrow" (func $kernel.narrow))
 (export "halves" (func $kernel.halves))
 (export "from_halves" (func $kernel.from_halves))
 (export "saturating" (func $kernel.saturating))
 (export "bits" (func $kernel.bits))
 (export "doubles" (func $kernel.doubles))
 (func $kernel.narrow/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $a i32) (param $6 i32)
  (local $7 v128)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 4
  i32.shl
  local.set $to
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
    local.tee $6
    v128.load align=1
    local.set $7
    local.get $a
    local.get $from
    i32.add
    local.get $7
    local.get $6
    v128.load offset=16 align=1
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
    local.get $6
    v128.load offset=32 align=1
    local.get $6
    v128.load offset=48 align=1
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
    i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30
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
 (func $kernel.narrow/2 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $b i32) (param $6 i32)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $from
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $x
    local.get $from
    local.tee $6
    i32.const 2
    i32.shl
    i32.add
    i32.load align=1
    local.tee $work
    i32.const 0
    i32.const 0
    local.get $work
    i32.lt_s
    select
    local.set $work
    local.get $b
    local.get $6
    i32.add
    local.get $work
    i32.const 255
    local.get $work
    i32.const 255
    i32.lt_s
    select
    i32.store8
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.narrow/3 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $c i32) (param $6 i32)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $from
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $x
    local.get $from
    local.tee $6
    i32.const 2
    i32.shl
    i32.add
    i32.load align=1
    local.tee $work
    i32.const -32768
    i32.const -32768
    local.get $work
    i32.lt_s
    select
    local.set $work
    local.get $c
    local.get $6
    i32.const 1
    i32.shl
    i32.add
    local.get $work
    i32.const 32767
    local.get $work
    i32.const 32767
    i32.lt_s
    select
    i32.store16 align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.narrow/4 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $d i32) (param $6 i32)
  (local $7 v128)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 3
  i32.shl
  local.set $to
  local.get $from
  i32.const 3
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
    local.tee $6
    v128.load align=1
    local.set $7
    local.get $d
    local.get $from
    i32.const 1
    i32.shl
    i32.add
    local.get $7
    local.get $6
    v128.load offset=16 align=1
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
    v128.store align=1
    local.get $from
    i32.const 8
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.narrow/5 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $e i32) (param $6 i32)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $from
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $x
    local.get $from
    local.tee $6
    i32.const 2
    i32.shl
    i32.add
    i32.load align=1
    i32.const 243
    i32.rem_s
    local.set $work
    local.get $e
    local.get $6
    i32.add
    local.get $work
    i32.const 243
    i32.sub
    local.get $work
    i32.const 243
    i32.add
    local.get $work
    local.get $work
    i32.const -121
    i32.lt_s
    select
    local.get $work
    i32.const 121
    i32.gt_s
    select
    i32.store8
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.narrow (type $1) (param $x i32) (param $a i32) (param $b i32) (param $c i32) (param $d i32) (param $e i32) (param $N i32) (param $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 v128)
  local.get $7
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
  local.tee $8
  i32.const 0
  local.get $8
  i32.const 0
  i32.gt_u
  select
  local.tee $9
  i32.const 4
  i32.shr_u
  local.tee $10
  i32.const 342
  i32.ge_u
  if
   i32.const 0
   local.get $10
   i32.const 1
   i32.const 12
   local.get $x
   local.get $a
   local.get $7
   i32.const 1
   i32.sub
   call $kernel.narrow/1
  else
   i32.const 0
   local.set $11
   loop $label
    local.get $11
    i32.const 16
    i32.add
    local.tee $12
    local.get $8
    i32.le_u
    if
     local.get $x
     local.get $11
     i32.const 2
     i32.shl
     i32.add
     local.tee $13
     v128.load align=1
     local.set $14
     local.get $a
     local.get $11
     i32.add
     local.get $14
     local.get $13
     v128.load offset=16 align=1
     i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
     local.get $13
     v128.load offset=32 align=1
     local.get $13
     v128.load offset=48 align=1
     i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
     i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30
     v128.store align=1
     local.get $12
     local.set $11
     br $label
    end
   end
  end
  local.get $10
  i32.const 4
  i32.shl
  local.set $10
  loop $label1
   local.get $10
   local.get $N
   i32.lt_s
   if
    local.get $x
    local.get $10
    local.tee $11
    i32.const 2
    i32.shl
    i32.add
    i32.load align=1
    local.set $12
    local.get $a
    local.get $11
    i32.add
    local.get $12
    i32.extend8_s
    i32.store8
    local.get $10
    i32.const 1
    i32.add
    local.set $10
    br $label1
   end
  end
  local.get $N
  i32.const 0
  local.get $N
  i32.const 0
  i32.gt_s
  select
  local.tee $10
  i32.const 373
  i32.ge_u
  if
   i32.const 0
   local.get $10
   i32.const 1
   i32.const 11
   local.get $x
   local.get $b
   local.get $7
   i32.const 1
   i32.sub
   call $kernel.narrow/2
  else
   i32.const 0
   local.set $a
   loop $label2
    local.get $a
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $a
     local.tee $12
     i32.const 2
     i32.shl
     i32.add
     i32.load align=1
     local.tee $11
     i32.const 0
     i32.const 0
     local.get $11
     i32.lt_s
     select
     local.set $11
     local.get $b
     local.get $12
     i32.add
     local.get $11
     i32.const 255
     local.get $11
     i32.const 255
     i32.lt_s
     select
     i32.store8
     local.get $a
     i32.const 1
     i32.add
     local.set $a
     br $label2
    end
   end
  end
  local.get $10
  i32.const 342
  i32.ge_u
  if
   i32.const 0
   local.get $10
   i32.const 1
   i32.const 12
   local.get $x
   local.get $c
   local.get $7
   i32.const 1
   i32.sub
   call $kernel.narrow/3
  else
   i32.const 0
   local.set $a
   loop $label3
    local.get $a
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $a
     local.tee $b
     i32.const 2
     i32.shl
     i32.add
     i32.load align=1
     local.tee $11
     i32.const -32768
     i32.const -32768
     local.get $11
     i32.lt_s
     select
     local.set $11
     local.get $c
     local.get $b
     i32.const 1
     i32.shl
     i32.add
     local.get $11
     i32.const 32767
     local.get $11
     i32.const 32767
     i32.lt_s
     select
     i32.store16 align=1
     local.get $a
     i32.const 1
     i32.add
     local.set $a
     br $label3
    end
   end
  end
  local.get $9
  i32.const 3
  i32.shr_u
  local.tee $9
  i32.const 456
  i32.ge_u
  if
   i32.const 0
   local.get $9
   i32.const 1
   i32.const 9
   local.get $x
   local.get $d
   local.get $7
   i32.const 1
   i32.sub
   call $kernel.narrow/4
  else
   i32.const 0
   local.set $a
   loop $label4
    local.get $a
    i32.const 8
    i32.add
    local.tee $c
    local.get $8
    i32.le_u
    if
     local.get $x
     local.get $a
     i32.const 2
     i32.shl
     i32.add
     local.tee $11
     v128.load align=1
     local.set $14
     local.get $d
     local.get $a
     i32.const 1
     i32.shl
     i32.add
     local.get $14
     local.get $11
     v128.load offset=16 align=1
     i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
     v128.store align=1
     local.get $c
     local.set $a
     br $label4
    end
   end
  end
  local.get $9
  i32.const 3
  i32.shl
  local.set $9
  loop $label5
   local.get $9
   local.get $N
   i32.lt_s
   if
    local.get $x
    local.get $9
    local.tee $a
    i32.const 2
    i32.shl
    i32.add
    i32.load align=1
    local.set $8
    local.get $d
    local.get $a
    i32.const 1
    i32.shl
    i32.add
    local.get $8
    i32.const 65535
    i32.and
    i32.store16 align=1
    local.get $9
    i32.const 1
    i32.add
    local.set $9
    br $label5
   end
  end
  local.get $10
  i32.const 456
  i32.ge_u
  if
   i32.const 0
   local.get $10
   i32.const 1
   i32.const 9
   local.get $x
   local.get $e
   local.get $7
   i32.const 1
   i32.sub
   call $kernel.narrow/5
  else
   i32.const 0
   local.set $7
   loop $label6
    local.get $7
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $7
     local.tee $10
     i32.const 2
     i32.shl
     i32.add
     i32.load align=1
     i32.const 243
     i32.rem_s
     local.set $9
     local.get $e
     local.get $10
     i32.add
     local.get $9
     i32.const 243
     i32.sub
     local.get $9
     i32.const 243
     i32.add
     local.get $9
     local.get $9
     i32.const -121
     i32.lt_s
     select
     local.get $9
     i32.const 121
     i32.gt_s
     select
     i32.store8
     local.get $7
     i32.const 1
     i32.add
     local.set $7
     br $label6
    end
   end
  end
  return
 )
 (func $wasm:to_f16 (type $2) (param $0 f32) (result i32)
  (local $1 i32)
  local.get $0
  i32.reinterpret_f32
  i32.const 2147483647
  i32.and
  local.tee $1
  i32.const 2139095040
  i32.gt_u
  if (result i32)
   i32.const 32256
  else
   local.get $0
   i32.reinterpret_f32
   i32.const 16
   i32.shr_u
   i32.const 32768
   i32.and
   local.get $1
   i32.const 1199566848
   i32.ge_u
   if (result i32)
    i32.const 31744
   else
    local.get $1
    i32.const 947912704
    i32.lt_u
    if (result i32)
     local.get $1
     f32.reinterpret_i32
     f32.const 0.5
     f32.add
     i32.reinterpret_f32
     i32.const 1056964608
     i32.sub
    else
     local.get $1
     i32.const -939520001
     i32.add
     local.get $1
     i32.const 13
     i32.shr_u
     i32.const 1
     i32.and
     i32.add
     i32.const 13
     i32.shr_u
    end
   end
   i32.or
  end
 )
 (func $kernel.halves/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $h i32) (param $6 i32)
  (local $7 f32)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $from
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $x
    local.get $from
    local.tee $6
    i32.const 2
    i32.shl
    i32.add
    f32.load align=1
    local.set $7
    local.get $h
    local.get $6
    i32.const 1
    i32.shl
    i32.add
    local.get $7
    call $wasm:to_f16
    i32.store16 align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $wasm:to_bf16 (type $2) (param $0 f32) (result i32)
  (local $1 i32)
  local.get $0
  i32.reinterpret_f32
  local.set $1
  local.get $0
  local.get $0
  f32.ne
  if (result i32)
   i32.const 32704
  else
   local.get $1
   i32.const 32767
   i32.add
   local.get $1
   i32.const 16
   i32.shr_u
   i32.const 1
   i32.and
   i32.add
   i32.const 16
   i32.shr_u
  end
 )
 (func $kernel.halves/2 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $b i32) (param $6 i32)
  (local $7 f32)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $from
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $x
    local.get $from
    local.tee $6
    i32.const 2
    i32.shl
    i32.add
    f32.load align=1
    local.set $7
    local.get $b
    local.get $6
    i32.const 1
    i32.shl
    i32.add
    local.get $7
    call $wasm:to_bf16
    i32.store16 align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.halves/3 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $sum i32) (param $6 i32)
  (local $7 v128)
  (local $8 v128)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 2
  i32.shl
  local.set $to
  v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
  local.set $7
  local.get $from
  i32.const 2
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
    local.tee $6
    i32.add
    v128.load align=1
    local.set $8
    local.get $sum
    local.get $6
    i32.add
    local.get $8
    local.get $7
    f32x4.add
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
 (func $kernel.halves (type $3) (param $x i32) (param $h i32) (param $b i32) (param $sum i32) (param $N i32) (param $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 f32)
  (local $11 v128)
  (local $12 v128)
  local.get $5
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  i32.const 0
  local.get $N
  i32.const 0
  i32.gt_s
  select
  local.tee $6
  i32.const 456
  i32.ge_u
  local.tee $7
  if
   i32.const 0
   local.get $6
   i32.const 1
   i32.const 9
   local.get $x
   local.get $h
   local.get $5
   i32.const 1
   i32.sub
   call $kernel.halves/1
  else
   i32.const 0
   local.set $8
   loop $label
    local.get $8
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $8
     local.tee $9
     i32.const 2
     i32.shl
     i32.add
     f32.load align=1
     local.set $10
     local.get $h
     local.get $9
     i32.const 1
     i32.shl
     i32.add
     local.get $10
     call $wasm:to_f16
     i32.store16 align=1
     local.get $8
     i32.const 1
     i32.add
     local.set $8
     br $label
    end
   end
  end
  local.get $7
  if
   i32.const 0
   local.get $6
   i32.const 1
   i32.const 9
   local.get $x
   local.get $b
   local.get $5
   i32.const 1
   i32.sub
   call $kernel.halves/2
  else
   i32.const 0
   local.set $6
   loop $label1
    local.get $6
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $6
     local.tee $7
     i32.const 2
     i32.shl
     i32.add
     f32.load align=1
     local.set $10
     local.get $b
     local.get $7
     i32.const 1
     i32.shl
     i32.add
     local.get $10
     call $wasm:to_bf16
     i32.store16 align=1
     local.get $6
     i32.const 1
     i32.add
     local.set $6
     br $label1
    end
   end
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
  i32.const 2
  i32.shr_u
  local.tee $b
  i32.const 456
  i32.ge_u
  if
   i32.const 0
   local.get $b
   i32.const 1
   i32.const 9
   local.get $x
   local.get $sum
   local.get $5
   i32.const 1
   i32.sub
   call $kernel.halves/3
  else
   v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
   local.set $11
   i32.const 0
   local.set $5
   loop $label2
    local.get $5
    i32.const 4
    i32.add
    local.tee $7
    local.get $6
    i32.le_u
    if
     local.get $x
     local.get $5
     i32.const 2
     i32.shl
     local.tee $8
     i32.add
     v128.load align=1
     local.set $12
     local.get $sum
     local.get $8
     i32.add
     local.get $12
     local.get $11
     f32x4.add
     v128.store align=1
     local.get $7
     local.set $5
     br $label2
    end
   end
  end
  local.get $b
  i32.const 2
  i32.shl
  local.set $b
  loop $label3
   local.get $b
   local.get $N
   i32.lt_s
   if
    local.get $x
    local.get $b
    i32.const 2
    i32.shl
    local.tee $5
    i32.add
    f32.load align=1
    local.set $10
    local.get $sum
    local.get $5
    i32.add
    local.get $10
    f32.const 0.5
    f32.add
    f32.store align=1
    local.get $b
    i32.const 1
    i32.add
    local.set $b
    br $label3
   end
  end
  return
 )
 (func $kernel.from_halves/1 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $h i32) (param $b i32) (param $y i32) (param $7 i32)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  local.get $7
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 3
  i32.shl
  local.set $to
  v128.const i32x4 0x00007fff 0x00007fff 0x00007fff 0x00007fff
  local.set $8
  v128.const i32x4 0x77800000 0x77800000 0x77800000 0x77800000
  local.set $9
  v128.const i32x4 0x00007c00 0x00007c00 0x00007c00 0x00007c00
  local.set $10
  v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
  local.set $11
  v128.const i32x4 0x00008000 0x00008000 0x00008000 0x00008000
  local.set $12
  local.get $from
  i32.const 3
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $h
    local.get $from
    i32.const 1
    i32.shl
    local.tee $7
    i32.add
    v128.load align=1
    local.tee $13
    i32x4.extend_low_i16x8_u
    local.set $14
    local.get $13
    i32x4.extend_high_i16x8_u
    local.set $13
    local.get $14
    local.get $8
    v128.and
    local.tee $15
    i32.const 13
    i32x4.shl
    local.get $9
    f32x4.mul
    local.get $15
    local.get $10
    i32x4.ge_s
    local.get $11
    v128.and
    v128.or
    local.get $14
    local.get $12
    v128.and
    i32.const 16
    i32x4.shl
    v128.or
    local.set $14
    local.get $13
    local.get $8
    v128.and
    local.tee $15
    i32.const 13
    i32x4.shl
    local.get $9
    f32x4.mul
    local.get $15
    local.get $10
    i32x4.ge_s
    local.get $11
    v128.and
    v128.or
    local.get $13
    local.get $12
    v128.and
    i32.const 16
    i32x4.shl
    v128.or
    local.set $13
    local.get $14
    local.get $b
    local.get $7
    i32.add
    v128.load align=1
    local.tee $14
    i32x4.extend_low_i16x8_u
    i32.const 16
    i32x4.shl
    f32x4.add
    local.set $15
    local.get $13
    local.get $14
    i32x4.extend_high_i16x8_u
    i32.const 16
    i32x4.shl
    f32x4.add
    local.set $14
    local.get $y
    local.get $from
    i32.const 2
    i32.shl
    i32.add
    local.tee $7
    local.get $15
    v128.store align=1
    local.get $7
    local.get $14
    v128.store offset=16 align=1
    local.get $from
    i32.const 8
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $wasm:from_f16 (type $7) (param $0 i32) (result f32)
  local.get $0
  i32.const 1023
  i32.and
  i32.const 13
  i32.shl
  i32.const 2139095040
  i32.or
  local.get $0
  i32.const 32767
  i32.and
  i32.const 13
  i32.shl
  f32.reinterpret_i32
  f32.const 5192296858534827628530496e9
  f32.mul
  i32.reinterpret_f32
  local.get $0
  i32.const 31744
  i32.and
  i32.const 31744
  i32.eq
  select
  local.get $0
  i32.const 32768
  i32.and
  i32.const 16
  i32.shl
  i32.or
  f32.reinterpret_i32
 )
 (func $kernel.from_halves (type $8) (param $h i32) (param $b i32) (param $y i32) (param $N i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
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
  i32.const 3
  i32.shr_u
  local.tee $6
  i32.const 111
  i32.ge_u
  if
   i32.const 0
   local.get $6
   i32.const 1
   i32.const 37
   local.get $h
   local.get $b
   local.get $y
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.from_halves/1
  else
   v128.const i32x4 0x00007fff 0x00007fff 0x00007fff 0x00007fff
   local.set $9
   v128.const i32x4 0x77800000 0x77800000 0x77800000 0x77800000
   local.set $10
   v128.const i32x4 0x00007c00 0x00007c00 0x00007c00 0x00007c00
   local.set $11
   v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
   local.set $12
   v128.const i32x4 0x00008000 0x00008000 0x00008000 0x00008000
   local.set $13
   i32.const 0
   local.set $4
   loop $label
    local.get $4
    i32.const 8
    i32.add
    local.tee $7
    local.get $5
    i32.le_u
    if
     local.get $h
     local.get $4
     i32.const 1
     i32.shl
     local.tee $8
     i32.add
     v128.load align=1
     local.tee $14
     i32x4.extend_low_i16x8_u
     local.set $15
     local.get $14
     i32x4.extend_high_i16x8_u
     local.set $14
     local.get $15
     local.get $9
     v128.and
     local.tee $16
     i32.const 13
     i32x4.shl
     local.get $10
     f32x4.mul
     local.get $16
     local.get $11
     i32x4.ge_s
     local.get $12
     v128.and
     v128.or
     local.get $15
     local.get $13
     v128.and
     i32.const 16
     i32x4.shl
     v128.or
     local.set $15
     local.get $14
     local.get $9
     v128.and
     local.tee $16
     i32.const 13
     i32x4.shl
     local.get $10
     f32x4.mul
     local.get $16
     local.get $11
     i32x4.ge_s
     local.get $12
     v128.and
     v128.or
     local.get $14
     local.get $13
     v128.and
     i32.const 16
     i32x4.shl
     v128.or
     local.set $14
     local.get $15
     local.get $b
     local.get $8
     i32.add
     v128.load align=1
     local.tee $15
     i32x4.extend_low_i16x8_u
     i32.const 16
     i32x4.shl
     f32x4.add
     local.set $16
     local.get $14
     local.get $15
     i32x4.extend_high_i16x8_u
     i32.const 16
     i32x4.shl
     f32x4.add
     local.set $15
     local.get $y
     local.get $4
     i32.const 2
     i32.shl
     i32.add
     local.tee $8
     local.get $16
     v128.store align=1
     local.get $8
     local.get $15
     v128.store offset=16 align=1
     local.get $7
     local.set $4
     br $label
    end
   end
  end
  local.get $6
  i32.const 3
  i32.shl
  local.set $6
  loop $label1
   local.get $6
   local.get $N
   i32.lt_s
   if
    local.get $6
    local.tee $4
    i32.const 1
    i32.shl
    local.set $5
    local.get $y
    local.get $4
    i32.const 2
    i32.shl
    i32.add
    local.get $h
    local.get $5
    i32.add
    i32.load16_u align=1
    call $wasm:from_f16
    local.get $b
    local.get $5
    i32.add
    i32.load16_u align=1
    i32.const 16
    i32.shl
    f32.reinterpret_i32
    f32.add
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
 (func $kernel.saturating/1 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $s i32) (param $7 i32)
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
  local.get $from
  i32.const 4
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $s
    local.get $from
    i32.add
    local.get $x
    local.get $from
    i32.add
    v128.load align=1
    local.get $y
    local.get $from
    i32.add
    v128.load align=1
    i8x16.add_sat_s
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
 (func $kernel.saturating/2 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $d i32) (param $7 i32)
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
  local.get $from
  i32.const 4
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $d
    local.get $from
    i32.add
    local.get $x
    local.get $from
    i32.add
    v128.load align=1
    local.get $y
    local.get $from
    i32.add
    v128.load align=1
    i8x16.sub_sat_s
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
 (func $kernel.saturating/3 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $m i32) (param $7 i32)
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
  local.get $from
  i32.const 4
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $m
    local.get $from
    i32.add
    local.get $x
    local.get $from
    i32.add
    v128.load align=1
    i8x16.abs
    local.get $y
    local.get $from
    i32.add
    v128.load align=1
    i8x16.max_s
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
 (func $kernel.saturating (type $0) (param $x i32) (param $y i32) (param $s i32) (param $d i32) (param $m i32) (param $N i32) (param $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i64)
  local.get $6
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
  local.tee $7
  i32.const 0
  local.get $7
  i32.const 0
  i32.gt_u
  select
  i32.const 4
  i32.shr_u
  local.tee $8
  i32.const 512
  i32.ge_u
  local.tee $9
  if
   i32.const 0
   local.get $8
   i32.const 1
   i32.const 8
   local.get $x
   local.get $y
   local.get $s
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.saturating/1
  else
   i32.const 0
   local.set $10
   loop $label
    local.get $10
    i32.const 16
    i32.add
    local.tee $11
    local.get $7
    i32.le_u
    if
     local.get $s
     local.get $10
     i32.add
     local.get $x
     local.get $10
     i32.add
     v128.load align=1
     local.get $y
     local.get $10
     i32.add
     v128.load align=1
     i8x16.add_sat_s
     v128.store align=1
     local.get $11
     local.set $10
     br $label
    end
   end
  end
  local.get $8
  i32.const 4
  i32.shl
  local.tee $10
  local.set $11
  loop $label1
   local.get $11
   local.get $N
   i32.lt_s
   if
    local.get $x
    local.get $11
    local.tee $12
    i32.add
    i32.load8_s
    i64.extend_i32_s
    local.get $y
    local.get $12
    i32.add
    i32.load8_s
    i64.extend_i32_s
    i64.add
    local.set $13
    local.get $s
    local.get $12
    i32.add
    i64.const -128
    i64.const 127
    local.get $13
    local.get $13
    i64.const 127
    i64.gt_s
    select
    local.get $13
    i64.const -128
    i64.lt_s
    select
    i32.wrap_i64
    i32.store8
    local.get $11
    i32.const 1
    i32.add
    local.set $11
    br $label1
   end
  end
  local.get $9
  if
   i32.const 0
   local.get $8
   i32.const 1
   i32.const 8
   local.get $x
   local.get $y
   local.get $d
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.saturating/2
  else
   i32.const 0
   local.set $9
   loop $label2
    local.get $9
    i32.const 16
    i32.add
    local.tee $11
    local.get $7
    i32.le_u
    if
     local.get $d
     local.get $9
     i32.add
     local.get $x
     local.get $9
     i32.add
     v128.load align=1
     local.get $y
     local.get $9
     i32.add
     v128.load align=1
     i8x16.sub_sat_s
     v128.store align=1
     local.get $11
     local.set $9
     br $label2
    end
   end
  end
  local.get $10
  local.set $9
  loop $label3
   local.get $9
   local.get $N
   i32.lt_s
   if
    local.get $x
    local.get $9
    local.tee $11
    i32.add
    i32.load8_s
    i64.extend_i32_s
    local.get $y
    local.get $11
    i32.add
    i32.load8_s
    i64.extend_i32_s
    i64.sub
    local.set $13
    local.get $d
    local.get $11
    i32.add
    i64.const -128
    i64.const 127
    local.get $13
    local.get $13
    i64.const 127
    i64.gt_s
    select
    local.get $13
    i64.const -128
    i64.lt_s
    select
    i32.wrap_i64
    i32.store8
    local.get $9
    i32.const 1
    i32.add
    local.set $9
    br $label3
   end
  end
  local.get $8
  i32.const 456
  i32.ge_u
  if
   i32.const 0
   local.get $8
   i32.const 1
   i32.const 9
   local.get $x
   local.get $y
   local.get $m
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.saturating/3
  else
   i32.const 0
   local.set $6
   loop $label4
    local.get $6
    i32.const 16
    i32.add
    local.tee $8
    local.get $7
    i32.le_u
    if
     local.get $m
     local.get $6
     i32.add
     local.get $x
     local.get $6
     i32.add
     v128.load align=1
     i8x16.abs
     local.get $y
     local.get $6
     i32.add
     v128.load align=1
     i8x16.max_s
     v128.store align=1
     local.get $8
     local.set $6
     br $label4
    end
   end
  end
  local.get $10
  local.set $10
  loop $label5
   local.get $10
   local.get $N
   i32.lt_s
   if
    local.get $x
    local.get $10
    local.tee $6
    i32.add
    i32.load8_s
    local.set $7
    local.get $m
    local.get $6
    i32.add
    i32.const 0
    local.get $7
    i32.sub
    local.get $7
    local.get $7
    i32.const 0
    i32.lt_s
    select
    i32.extend8_s
    local.tee $7
    local.get $y
    local.get $6
    i32.add
    i32.load8_s
    local.tee $6
    local.get $6
    local.get $7
    i32.lt_s
    select
    i32.store8
    local.get $10
    i32.const 1
    i32.add
    local.set $10
    br $label5
   end
  end
  return
 )
 (func $kernel.bits/1 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $k i32) (param $y i32) (param $7 i32)
  local.get $7
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  i32.const 16
  local.get $k
  i32.sub
  local.set $7
  local.get $from
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $x
    local.get $from
    i32.const 1
    i32.shl
    local.tee $work
    i32.add
    i32.load16_u align=1
    local.set $grain
    local.get $k
    i32.const 0
    i32.lt_s
    if
     i32.const 442
     call $wasm:trap
     unreachable
    end
    local.get $7
    i32.const 0
    i32.lt_s
    if
     i32.const 444
     call $wasm:trap
     unreachable
    end
    local.get $y
    local.get $work
    i32.add
    local.get $grain
    local.get $k
    i32.shl
    i32.const 0
    local.get $k
    i32.const 32
    i32.lt_u
    select
    i32.const 65535
    i32.and
    local.get $grain
    local.get $7
    i32.shr_u
    i32.const 0
    local.get $7
    i32.const 31
    i32.le_u
    select
    i32.or
    i32.const 21845
    i32.xor
    i32.store16 align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.bits/2 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $parity i32) (param $6 i32)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $from
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $x
    local.get $from
    local.tee $6
    i32.const 1
    i32.shl
    i32.add
    i32.load16_u align=1
    i32.const 65535
    i32.and
    i32.popcnt
    local.set $work
    local.get $parity
    local.get $6
    i32.add
    local.get $work
    i32.const 2
    i32.rem_s
    i32.const 1
    i32.eq
    i32.store8
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.bits (type $9) (param $x i32) (param $y i32) (param $parity i32) (param $k i32) (param $N i32) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  local.get $5
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  i32.const 0
  local.get $N
  i32.const 0
  i32.gt_s
  select
  local.tee $6
  i32.const 293
  i32.ge_u
  if
   i32.const 0
   local.get $6
   i32.const 1
   i32.const 14
   local.get $x
   local.get $k
   local.get $y
   local.get $5
   i32.const 1
   i32.sub
   call $kernel.bits/1
  else
   i32.const 16
   local.get $k
   i32.sub
   local.set $7
   i32.const 0
   local.set $8
   loop $label
    local.get $8
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $8
     i32.const 1
     i32.shl
     local.tee $9
     i32.add
     i32.load16_u align=1
     local.set $10
     local.get $k
     i32.const 0
     i32.lt_s
     if
      i32.const 470
      call $wasm:trap
      unreachable
     end
     local.get $7
     i32.const 0
     i32.lt_s
     if
      i32.const 472
      call $wasm:trap
      unreachable
     end
     local.get $y
     local.get $9
     i32.add
     local.get $10
     local.get $k
     i32.shl
     i32.const 0
     local.get $k
     i32.const 32
     i32.lt_u
     select
     i32.const 65535
     i32.and
     local.get $10
     local.get $7
     i32.shr_u
     i32.const 0
     local.get $7
     i32.const 31
     i32.le_u
     select
     i32.or
     i32.const 21845
     i32.xor
     i32.store16 align=1
     local.get $8
     i32.const 1
     i32.add
     local.set $8
     br $label
    end
   end
  end
  i32.const 0
  local.set $8
  i32.const 0
  local.set $7
  loop $label1
   local.get $8
   local.get $N
   i32.lt_s
   if
    local.get $7
    local.get $x
    local.get $8
    i32.const 1
    i32.shl
    i32.add
    i32.load16_u align=1
    i32.const 65535
    i32.and
    i32.popcnt
    i32.add
    local.set $7
    local.get $8
    i32.const 1
    i32.add
    local.set $8
    br $label1
   end
   local.get $7
   local.set $k
  end
  local.get $6
  i32.const 373
  i32.ge_u
  if
   i32.const 0
   local.get $6
   i32.const 1
   i32.const 11
   local.get $x
   local.get $parity
   local.get $5
   i32.const 1
   i32.sub
   call $kernel.bits/2
  else
   i32.const 0
   local.set $5
   loop $label2
    local.get $5
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $5
     local.tee $6
     i32.const 1
     i32.shl
     i32.add
     i32.load16_u align=1
     i32.const 65535
     i32.and
     i32.popcnt
     local.set $7
     local.get $parity
     local.get $6
     i32.add
     local.get $7
     i32.const 2
     i32.rem_s
     i32.const 1
     i32.eq
     i32.store8
     local.get $5
     i32.const 1
     i32.add
     local.set $5
     br $label2
    end
   end
  end
  local.get $k
  return
 )
 (func $kernel.doubles/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $6 i32)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 2
  i32.shl
  local.set $to
  v128.const i32x4 0x00000000 0x40080000 0x00000000 0x40080000
  local.set $7
  local.get $from
  i32.const 2
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
    v128.load align=1
    local.tee $8
    f64x2.convert_low_i32x4_s
    local.get $7
    f64x2.div
    local.set $9
    local.get $8
    local.get $8
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
    f64x2.convert_low_i32x4_s
    local.get $7
    f64x2.div
    local.set $8
    local.get $y
    local.get $from
    i32.const 3
    i32.shl
    i32.add
    local.tee $6
    local.get $9
    v128.store align=1
    local.get $6
    local.get $8
    v128.store offset=16 align=1
    local.get $from
    i32.const 4
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.doubles/2 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $r i32) (param $6 i32)
  (local $7 v128)
  (local $8 v128)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 2
  i32.shl
  local.set $to
  v128.const i32x4 0x3dcccccd 0x3dcccccd 0x3dcccccd 0x3dcccccd
  local.set $7
  local.get $from
  i32.const 2
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
    local.tee $6
    i32.add
    v128.load align=1
    local.set $8
    local.get $r
    local.get $6
    i32.add
    local.get $8
    f32x4.convert_i32x4_s
    local.get $7
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
 (func $kernel.doubles/3 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $t i32) (param $6 i32)
  (local $7 f64)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $from
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $x
    local.get $from
    i32.const 2
    i32.shl
    local.tee $6
    i32.add
    i32.load align=1
    f64.convert_i32_s
    f64.const 3
    f64.div
    local.tee $7
    f64.const -2147483649
    f64.gt
    local.get $7
    f64.const 2147483648
    f64.lt
    i32.and
    i32.eqz
    if
     i32.const 534
     call $wasm:trap
     unreachable
    end
    local.get $t
    local.get $6
    i32.add
    local.get $7
    i32.trunc_f64_s
    i32.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.doubles (type $3) (param $x i32) (param $y i32) (param $r i32) (param $t i32) (param $N i32) (param $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 f64)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
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
  i32.const 2
  i32.shr_u
  local.tee $7
  i32.const 293
  i32.ge_u
  if
   i32.const 0
   local.get $7
   i32.const 1
   i32.const 14
   local.get $x
   local.get $y
   local.get $5
   i32.const 1
   i32.sub
   call $kernel.doubles/1
  else
   v128.const i32x4 0x00000000 0x40080000 0x00000000 0x40080000
   local.set $13
   i32.const 0
   local.set $8
   loop $label
    local.get $8
    i32.const 4
    i32.add
    local.tee $9
    local.get $6
    i32.le_u
    if
     local.get $x
     local.get $8
     i32.const 2
     i32.shl
     i32.add
     v128.load align=1
     local.tee $14
     f64x2.convert_low_i32x4_s
     local.get $13
     f64x2.div
     local.set $15
     local.get $14
     local.get $14
     i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
     f64x2.convert_low_i32x4_s
     local.get $13
     f64x2.div
     local.set $14
     local.get $y
     local.get $8
     i32.const 3
     i32.shl
     i32.add
     local.tee $10
     local.get $15
     v128.store align=1
     local.get $10
     local.get $14
     v128.store offset=16 align=1
     local.get $9
     local.set $8
     br $label
    end
   end
  end
  local.get $7
  i32.const 2
  i32.shl
  local.tee $8
  local.set $9
  loop $label1
   local.get $9
   local.get $N
   i32.lt_s
   if
    local.get $x
    local.get $9
    local.tee $10
    i32.const 2
    i32.shl
    i32.add
    i32.load align=1
    local.set $11
    local.get $y
    local.get $10
    i32.const 3
    i32.shl
    i32.add
    local.get $11
    f64.convert_i32_s
    f64.const 3
    f64.div
    f64.store align=1
    local.get $9
    i32.const 1
    i32.add
    local.set $9
    br $label1
   end
  end
  local.get $7
  i32.const 410
  i32.ge_u
  if
   i32.const 0
   local.get $7
   i32.const 1
   i32.const 10
   local.get $x
   local.get $r
   local.get $5
   i32.const 1
   i32.sub
   call $kernel.doubles/2
  else
   v128.const i32x4 0x3dcccccd 0x3dcccccd 0x3dcccccd 0x3dcccccd
   local.set $13
   i32.const 0
   local.set $7
   loop $label2
    local.get $7
    i32.const 4
    i32.add
    local.tee $9
    local.get $6
    i32.le_u
    if
     local.get $x
     local.get $7
     i32.const 2
     i32.shl
     local.tee $y
     i32.add
     v128.load align=1
     local.set $14
     local.get $r
     local.get $y
     i32.add
     local.get $14
     f32x4.convert_i32x4_s
     local.get $13
     f32x4.mul
     v128.store align=1
     local.get $9
     local.set $7
     br $label2
    end
   end
  end
  local.get $8
  local.set $8
  loop $label3
   local.get $8
   local.get $N
   i32.lt_s
   if
    local.get $x
    local.get $8
    i32.const 2
    i32.shl
    local.tee $7
    i32.add
    i32.load align=1
    local.set $6
    local.get $r
    local.get $7
    i32.add
    local.get $6
    f32.convert_i32_s
    f32.const 0.10000000149011612
    f32.mul
    f32.store align=1
    local.get $8
    i32.const 1
    i32.add
    local.set $8
    br $label3
   end
  end
  local.get $N
  i32.const 0
  local.get $N
  i32.const 0
  i32.gt_s
  select
  local.tee $8
  i32.const 342
  i32.ge_u
  if
   i32.const 0
   local.get $8
   i32.const 1
   i32.const 12
   local.get $x
   local.get $t
   local.get $5
   i32.const 1
   i32.sub
   call $kernel.doubles/3
  else
   i32.const 0
   local.set $5
   loop $label4
    local.get $5
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $5
     i32.const 2
     i32.shl
     local.tee $8
     i32.add
     i32.load align=1
     f64.convert_i32_s
     f64.const 3
     f64.div
     local.tee $12
     f64.const -2147483649
     f64.gt
     local.get $12
     f64.const 2147483648
     f64.lt
     i32.and
     i32.eqz
     if
      i32.const 596
      call $wasm:trap
      unreachable
     end
     local.get $t
     local.get $8
     i32.add
     local.get $12
     i32.trunc_f64_s
     i32.store align=1
     local.get $5
     i32.const 1
     i32.add
     local.set $5
     br $label4
    end
   end
  end
  return
 )
 ;; custom section "sourceMappingURL", size 23
)
