;; traps.wat: what traps.wasm holds, made by trinityc. To build it: wat2wasm traps.wat
;; A kernel is an export of its name. It takes its tensors (the results after the others) as addresses of bytes in their layouts, at
;; multiples of 16, then its scalars and sizes, then how many calls may nest (10000 will do); several results come as several values.
;; Imports of `trinity`: `memory`; `trap`, given a place, and `stack`, for calls that nest too deeply, which must not return; `grow`,
;; given bytes and a place: grows the memory, which is zero there, and gives the bytes it had. Tensors lie from
;; 1200 on.
;;   divide(x: [N]i32, y: [N]i32) -> (q: [N]i32, m: [N]i32)
;;   checked(x: [N]i32, y: [N]i32) -> (s: [N]i32, p: [N]i32)
;;   exact(x: [N]i32) -> (t: [N]t3, b: [N]u8)
;;   looked_up(table: [N]i32, at: [N]i32) -> (y: [N]i32)
;;   rounded(x: [N]f32) -> (y: [N]i16)
(module
 (type $0 (func (param i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $1 (func (param i32 i32 i32 i32 i32 i32 i32)))
 (type $2 (func (param i32 i32 i32 i32 i32 i32)))
 (type $3 (func (param i32 i32 i32 i32 i32)))
 (type $4 (func (param i32)))
 (type $5 (func))
 (type $6 (func (param i32 i32) (result i32)))
 (type $7 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $8 (func (param i32 i32 i32 i32)))
 (import "trinity" "memory" (memory $mimport$0 1 65536))
 (import "trinity" "trap" (func $wasm:trap (type $4) (param i32)))
 (import "trinity" "stack" (func $wasm:stack (type $5)))
 (import "trinity" "grow" (func $wasm:grow (type $6) (param i32 i32) (result i32)))
 (data $0 (i32.const 640) "\00\00\00\80P\00\00\00\14\00\00\00\00\00\00\00\00\00\00\00\13\00\00\00\05\00\00\00\05\00\00\00\01\00\00\00\02\00\00\00\03\00\00\00\04\00\00\00\06\00\00\00\07\00\00\00\08\00\00\00\t\00\00\00\n\00\00\00\0b\00\00\00\0c\00\00\00\r\00\00\00\0e\00\00\00\0f\00\00\00\10\00\00\00\12\00\00\00")
 (data $1 (i32.const 736) "\00\00\00\800\00\00\00!\00\00\00\00\00\00\00q[i] * y[i] + x[i] % y[i] == x[i]\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $2 (i32.const 800) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  left:  \00\00\00\00\00\00")
 (data $3 (i32.const 832) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  right: \00\00\00\00\00\00")
 (data $4 (i32.const 864) "\00\00\00\80P\00\00\00D\00\00\00\00\00\00\00(x[i] - m[i]) % y[i] == 0 && (m[i] == 0 || (m[i] > 0) == (y[i] > 0))\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $5 (i32.const 960) "\00\00\00\800\00\00\00*\00\00\00\00\00\00\00s[i] == x[i] + y[i] && p[i] == x[i] * y[i]\00\00\00\00\00\00")
 (data $6 (i32.const 1024) "\00\00\00\800\00\00\00+\00\00\00\00\00\00\00i32(t[i]) == z[i] && i32(b[i]) == z[i] + 13\00\00\00\00\00")
 (data $7 (i32.const 1088) "\00\00\00\80 \00\00\00\1d\00\00\00\00\00\00\00r[i] == i16(round<i32>(f[i]))\00\00\00")
 (data $8 (i32.const 1136) "\00\00\00\800\00\00\00\'\00\00\00\00\00\00\00l[1] == 2 * x[19] && l[19] == 2 * x[18]\00\00\00\00\00\00\00\00\00")
 (export "divide" (func $kernel.divide))
 (export "checked" (func $kernel.checked))
 (export "exact" (func $kernel.exact))
 (export "looked_up" (func $kernel.looked_up))
 (export "rounded" (func $kernel.rounded))
 (func $kernel.divide/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $q i32) (param $7 i32)
  local.get $7
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
    local.tee $7
    i32.add
    i32.load align=1
    local.set $work
    local.get $work
    local.set $work
    local.get $y
    local.get $7
    i32.add
    i32.load align=1
    local.tee $grain
    i32.eqz
    if
     i32.const 6
     call $wasm:trap
     unreachable
    end
    local.get $q
    local.get $7
    i32.add
    local.get $grain
    i32.const -1
    i32.eq
    if (result i32)
     i32.const 0
     local.get $work
     i32.sub
    else
     local.get $work
     local.get $grain
     i32.div_s
    end
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
 (func $kernel.divide/2 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $m i32) (param $7 i32)
  local.get $7
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
    local.tee $7
    i32.add
    i32.load align=1
    local.set $work
    local.get $work
    local.set $work
    local.get $y
    local.get $7
    i32.add
    i32.load align=1
    local.tee $grain
    i32.eqz
    if
     i32.const 21
     call $wasm:trap
     unreachable
    end
    local.get $m
    local.get $7
    i32.add
    local.get $work
    local.get $grain
    i32.const -1
    i32.eq
    if (result i32)
     i32.const 0
     local.get $work
     i32.sub
    else
     local.get $work
     local.get $grain
     i32.div_s
    end
    local.get $grain
    i32.mul
    i32.sub
    local.tee $work
    local.get $grain
    i32.add
    local.get $work
    local.get $work
    i32.const 0
    i32.ne
    local.get $work
    local.get $grain
    i32.xor
    i32.const 0
    i32.lt_s
    i32.and
    select
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
 (func $kernel.divide (type $2) (param $x i32) (param $y i32) (param $q i32) (param $m i32) (param $N i32) (param $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
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
  local.tee $7
  if
   i32.const 0
   local.get $6
   i32.const 1
   i32.const 14
   local.get $x
   local.get $y
   local.get $q
   local.get $5
   i32.const 1
   i32.sub
   call $kernel.divide/1
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
     i32.const 2
     i32.shl
     local.tee $9
     i32.add
     i32.load align=1
     local.set $10
     local.get $10
     local.set $10
     local.get $y
     local.get $9
     i32.add
     i32.load align=1
     local.tee $11
     i32.eqz
     if
      i32.const 37
      call $wasm:trap
      unreachable
     end
     local.get $q
     local.get $9
     i32.add
     local.get $11
     i32.const -1
     i32.eq
     if (result i32)
      i32.const 0
      local.get $10
      i32.sub
     else
      local.get $10
      local.get $11
      i32.div_s
     end
     i32.store align=1
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
   i32.const 14
   local.get $x
   local.get $y
   local.get $m
   local.get $5
   i32.const 1
   i32.sub
   call $kernel.divide/2
  else
   i32.const 0
   local.set $5
   loop $label1
    local.get $5
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $5
     i32.const 2
     i32.shl
     local.tee $6
     i32.add
     i32.load align=1
     local.set $7
     local.get $7
     local.set $7
     local.get $y
     local.get $6
     i32.add
     i32.load align=1
     local.tee $8
     i32.eqz
     if
      i32.const 52
      call $wasm:trap
      unreachable
     end
     local.get $m
     local.get $6
     i32.add
     local.get $7
     local.get $8
     i32.const -1
     i32.eq
     if (result i32)
      i32.const 0
      local.get $7
      i32.sub
     else
      local.get $7
      local.get $8
      i32.div_s
     end
     local.get $8
     i32.mul
     i32.sub
     local.tee $7
     local.get $8
     i32.add
     local.get $7
     local.get $7
     i32.const 0
     i32.ne
     local.get $7
     local.get $8
     i32.xor
     i32.const 0
     i32.lt_s
     i32.and
     select
     i32.store align=1
     local.get $5
     i32.const 1
     i32.add
     local.set $5
     br $label1
    end
   end
  end
  return
 )
 (func $kernel.checked/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $s i32) (param $7 i32)
  (local $8 i64)
  local.get $7
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
    local.tee $7
    i32.add
    i32.load align=1
    i64.extend_i32_s
    local.get $y
    local.get $7
    i32.add
    i32.load align=1
    i64.extend_i32_s
    i64.add
    local.tee $8
    i64.const -2147483648
    i64.sub
    i64.const 4294967295
    i64.gt_u
    if
     i32.const 70
     call $wasm:trap
     unreachable
    end
    local.get $s
    local.get $7
    i32.add
    local.get $8
    i32.wrap_i64
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
 (func $kernel.checked/2 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $p i32) (param $7 i32)
  (local $8 i64)
  local.get $7
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
    local.tee $7
    i32.add
    i32.load align=1
    i64.extend_i32_s
    local.get $y
    local.get $7
    i32.add
    i32.load align=1
    i64.extend_i32_s
    i64.mul
    local.tee $8
    i64.const -2147483648
    i64.sub
    i64.const 4294967295
    i64.gt_u
    if
     i32.const 85
     call $wasm:trap
     unreachable
    end
    local.get $p
    local.get $7
    i32.add
    local.get $8
    i32.wrap_i64
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
 (func $kernel.checked (type $2) (param $x i32) (param $y i32) (param $s i32) (param $p i32) (param $N i32) (param $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
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
  local.tee $7
  if
   i32.const 0
   local.get $6
   i32.const 1
   i32.const 14
   local.get $x
   local.get $y
   local.get $s
   local.get $5
   i32.const 1
   i32.sub
   call $kernel.checked/1
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
     i32.const 2
     i32.shl
     local.tee $9
     i32.add
     i32.load align=1
     i64.extend_i32_s
     local.get $y
     local.get $9
     i32.add
     i32.load align=1
     i64.extend_i32_s
     i64.add
     local.tee $10
     i64.const -2147483648
     i64.sub
     i64.const 4294967295
     i64.gt_u
     if
      i32.const 101
      call $wasm:trap
      unreachable
     end
     local.get $s
     local.get $9
     i32.add
     local.get $10
     i32.wrap_i64
     i32.store align=1
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
   i32.const 14
   local.get $x
   local.get $y
   local.get $p
   local.get $5
   i32.const 1
   i32.sub
   call $kernel.checked/2
  else
   i32.const 0
   local.set $5
   loop $label1
    local.get $5
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $5
     i32.const 2
     i32.shl
     local.tee $6
     i32.add
     i32.load align=1
     i64.extend_i32_s
     local.get $y
     local.get $6
     i32.add
     i32.load align=1
     i64.extend_i32_s
     i64.mul
     local.tee $10
     i64.const -2147483648
     i64.sub
     i64.const 4294967295
     i64.gt_u
     if
      i32.const 116
      call $wasm:trap
      unreachable
     end
     local.get $p
     local.get $6
     i32.add
     local.get $10
     i32.wrap_i64
     i32.store align=1
     local.get $5
     i32.const 1
     i32.add
     local.set $5
     br $label1
    end
   end
  end
  return
 )
 (func $kernel.exact/1 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $t i32) (param $6 i32)
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
    i32.const -13
    i32.sub
    i32.const 26
    i32.gt_u
    if
     i32.const 132
     call $wasm:trap
     unreachable
    end
    local.get $t
    local.get $6
    i32.add
    local.get $work
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
 (func $kernel.exact/2 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $b i32) (param $6 i32)
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
    i32.const 13
    i32.add
    local.tee $work
    i32.const 0
    i32.sub
    i32.const 255
    i32.gt_u
    if
     i32.const 145
     call $wasm:trap
     unreachable
    end
    local.get $b
    local.get $6
    i32.add
    local.get $work
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
 (func $kernel.exact (type $3) (param $x i32) (param $t i32) (param $b i32) (param $N i32) (param $4 i32)
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
  local.get $N
  i32.const 0
  local.get $N
  i32.const 0
  i32.gt_s
  select
  local.tee $5
  i32.const 456
  i32.ge_u
  if
   i32.const 0
   local.get $5
   i32.const 1
   i32.const 9
   local.get $x
   local.get $t
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.exact/1
  else
   i32.const 0
   local.set $6
   loop $label
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
     i32.load align=1
     local.tee $8
     i32.const -13
     i32.sub
     i32.const 26
     i32.gt_u
     if
      i32.const 158
      call $wasm:trap
      unreachable
     end
     local.get $t
     local.get $7
     i32.add
     local.get $8
     i32.store8
     local.get $6
     i32.const 1
     i32.add
     local.set $6
     br $label
    end
   end
  end
  local.get $5
  i32.const 410
  i32.ge_u
  if
   i32.const 0
   local.get $5
   i32.const 1
   i32.const 10
   local.get $x
   local.get $b
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.exact/2
  else
   i32.const 0
   local.set $4
   loop $label1
    local.get $4
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $4
     local.tee $5
     i32.const 2
     i32.shl
     i32.add
     i32.load align=1
     i32.const 13
     i32.add
     local.tee $6
     i32.const 0
     i32.sub
     i32.const 255
     i32.gt_u
     if
      i32.const 171
      call $wasm:trap
      unreachable
     end
     local.get $b
     local.get $5
     i32.add
     local.get $6
     i32.store8
     local.get $4
     i32.const 1
     i32.add
     local.set $4
     br $label1
    end
   end
  end
  return
 )
 (func $kernel.looked_up/1 (type $7) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $at i32) (param $5 i32) (param $table i32) (param $y i32) (param $8 i32)
  local.get $8
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
    local.get $at
    local.get $from
    i32.const 2
    i32.shl
    local.tee $8
    i32.add
    i32.load align=1
    local.tee $work
    local.get $5
    i32.ge_u
    if
     i32.const 188
     call $wasm:trap
     unreachable
    end
    local.get $y
    local.get $8
    i32.add
    local.get $table
    local.get $work
    i32.const 2
    i32.shl
    i32.add
    i32.load align=1
    i32.const 2
    i32.mul
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
 (func $kernel.looked_up (type $3) (param $table i32) (param $at i32) (param $y i32) (param $N i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  local.get $4
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  local.tee $5
  i32.const 0
  local.get $N
  i32.const 0
  i32.gt_s
  select
  local.tee $6
  i32.const 256
  i32.ge_u
  if
   i32.const 0
   local.get $6
   i32.const 1
   i32.const 16
   local.get $at
   local.get $5
   local.get $table
   local.get $y
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.looked_up/1
  else
   i32.const 0
   local.set $4
   loop $label
    local.get $4
    local.get $N
    i32.lt_s
    if
     local.get $at
     local.get $4
     i32.const 2
     i32.shl
     local.tee $6
     i32.add
     i32.load align=1
     local.tee $7
     local.get $5
     i32.ge_u
     if
      i32.const 205
      call $wasm:trap
      unreachable
     end
     local.get $y
     local.get $6
     i32.add
     local.get $table
     local.get $7
     i32.const 2
     i32.shl
     i32.add
     i32.load align=1
     i32.const 2
     i32.mul
     i32.store align=1
     local.get $4
     i32.const 1
     i32.add
     local.set $4
     br $label
    end
   end
  end
  return
 )
 (func $kernel.rounded/1 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $6 i32)
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
    local.tee $6
    i32.const 2
    i32.shl
    i32.add
    f32.load align=1
    f64.promote_f32
    f64.nearest
    local.tee $7
    f64.const -32769
    f64.gt
    local.get $7
    f64.const 32768
    f64.lt
    i32.and
    i32.eqz
    if
     i32.const 223
     call $wasm:trap
     unreachable
    end
    local.get $y
    local.get $6
    i32.const 1
    i32.shl
    i32.add
    local.get $7
    i32.trunc_f64_s
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
 (func $kernel.rounded (type $8) (param $x i32) (param $y i32) (param $N i32) (param $3 i32)
  (local $4 i32)
  (local $5 f64)
  local.get $3
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
  local.tee $4
  i32.const 410
  i32.ge_u
  if
   i32.const 0
   local.get $4
   i32.const 1
   i32.const 10
   local.get $x
   local.get $y
   local.get $3
   i32.const 1
   i32.sub
   call $kernel.rounded/1
  else
   i32.const 0
   local.set $3
   loop $label
    local.get $3
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $3
     local.tee $4
     i32.const 2
     i32.shl
     i32.add
     f32.load align=1
     f64.promote_f32
     f64.nearest
     local.tee $5
     f64.const -32769
     f64.gt
     local.get $5
     f64.const 32768
     f64.lt
     i32.and
     i32.eqz
     if
      i32.const 236
      call $wasm:trap
      unreachable
     end
     local.get $y
     local.get $4
     i32.const 1
     i32.shl
     i32.add
     local.get $5
     i32.trunc_f64_s
     i32.store16 align=1
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $label
    end
   end
  end
  return
 )
 ;; custom section "sourceMappingURL", size 15
)
