;; wide_integers.wat: what wide_integers.wasm holds, made by trinityc. To build it: wat2wasm wide_integers.wat
;; A kernel is an export of its name. It takes its tensors (the results after the others) as addresses of bytes in their layouts, at
;; multiples of 16, then its scalars and sizes, then how many calls may nest (10000 will do); several results come as several values.
;; Imports of `trinity`: `memory`; `trap`, given a place, and `stack`, for calls that nest too deeply, which must not return; `grow`,
;; given bytes and a place: grows the memory, which is zero there, and gives the bytes it had. Tensors lie from
;; 1424 on.
;;   arithmetic64(x: [N]i64, y: [N]i64) -> (s: [N]i64, p: [N]i64, q: [N]i64, r: [N]i64)
;;   unsigned64(x: [N]u64, k: i32) -> (y: [N]u64, u64, i32)
;;   words(x: [N]t27, y: [N]t27) -> (s: [N]t27, p: [N]t27, t: [N]t27, m: [N]t27)
;;   longest(x: [N]t40, y: [N]t40) -> (d: [N]t40, p: [N]t40, order: [N]trit)
;;   digits(x: [N]t9) -> (d: [N, 9]trit, total: [N]i32)
(module
 (type $0 (func (param i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $1 (func (param i32 i32 i32 i32 i32 i32 i32)))
 (type $2 (func (param i32)))
 (type $3 (func))
 (type $4 (func (param i32 i32) (result i32)))
 (type $5 (func (param i32 i32 i32 i32 i32) (result i64 i32)))
 (type $6 (func (param i32 i32 i32 i32) (result i32)))
 (type $7 (func (param i64 i64) (result i64)))
 (type $8 (func (param i32) (result i64)))
 (type $9 (func (param i32 i32 i32 i32 i32)))
 (type $10 (func (result i64 i32)))
 (import "trinity" "memory" (memory $mimport$0 1 65536))
 (import "trinity" "trap" (func $wasm:trap (type $2) (param i32)))
 (import "trinity" "stack" (func $wasm:stack (type $3)))
 (import "trinity" "grow" (func $wasm:grow (type $4) (param i32 i32) (result i32)))
 (data $0 (i32.const 640) "\00\00\00\800\00\00\00*\00\00\00\00\00\00\00s[i] == x[i] + y[i] && p[i] == x[i] * y[i]\00\00\00\00\00\00")
 (data $1 (i32.const 704) "\00\00\00\800\00\00\00*\00\00\00\00\00\00\00q[i] == x[i] / y[i] && r[i] == x[i] % y[i]\00\00\00\00\00\00")
 (data $2 (i32.const 768) "\00\00\00\80 \00\00\00\1a\00\00\00\00\00\00\00q[i] * y[i] + r[i] == x[i]\00\00\00\00\00\00")
 (data $3 (i32.const 816) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  left:  \00\00\00\00\00\00")
 (data $4 (i32.const 848) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  right: \00\00\00\00\00\00")
 (data $5 (i32.const 880) "\00\00\00\800\00\00\00$\00\00\00\00\00\00\00v[i] == rotl(u[i], 13) ^ (u[i] >> 3)\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $6 (i32.const 944) "\00\00\00\80 \00\00\00\1d\00\00\00\00\00\00\00low == least && bits == count\00\00\00")
 (data $7 (i32.const 992) "\00\00\00\800\00\00\00!\00\00\00\00\00\00\00t[i] == (x[i] >> 2) + (y[i] << 1)\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $8 (i32.const 1056) "\00\00\00\80`\00\00\00W\00\00\00\00\00\00\00trit_get(m[i], k) == max(min(trit_get(x[i], k), trit_get(y[i], k)), -trit_get(x[i], k))\00\00\00\00\00\00\00\00\00")
 (data $9 (i32.const 1168) "\00\00\00\800\00\00\00*\00\00\00\00\00\00\00d[i] == a[i] - b[i] && q[i] == a[i] * b[i]\00\00\00\00\00\00")
 (data $10 (i32.const 1232) "\00\00\00\80p\00\00\00f\00\00\00\00\00\00\00order[i] == (\n      if a[i] < b[i] { trit(-1) } else if a[i] > b[i] { trit(1) } else { trit(0) }\n    )\00\00\00\00\00\00\00\00\00\00")
 (data $11 (i32.const 1360) "\00\00\00\800\00\00\00!\00\00\00\00\00\00\00v == i32(c[i]) && total[i] == sum\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
 (export "arithmetic64" (func $kernel.arithmetic64))
 (export "unsigned64" (func $kernel.unsigned64))
 (export "words" (func $kernel.words))
 (export "longest" (func $kernel.longest))
 (export "digits" (func $kernel.digits))
 (func $kernel.arithmetic64/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $s i32) (param $7 i32)
  (local $8 v128)
  local.get $7
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 1
  i32.shl
  local.set $to
  local.get $from
  i32.const 1
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $x
    local.get $from
    i32.const 3
    i32.shl
    local.tee $7
    i32.add
    v128.load align=1
    local.set $8
    local.get $s
    local.get $7
    i32.add
    local.get $8
    local.get $y
    local.get $7
    i32.add
    v128.load align=1
    i64x2.add
    v128.store align=1
    local.get $from
    i32.const 2
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.arithmetic64/2 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $p i32) (param $7 i32)
  (local $8 v128)
  local.get $7
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 1
  i32.shl
  local.set $to
  local.get $from
  i32.const 1
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $x
    local.get $from
    i32.const 3
    i32.shl
    local.tee $7
    i32.add
    v128.load align=1
    local.set $8
    local.get $p
    local.get $7
    i32.add
    local.get $8
    local.get $y
    local.get $7
    i32.add
    v128.load align=1
    i64x2.mul
    v128.store align=1
    local.get $from
    i32.const 2
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.arithmetic64/3 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $q i32) (param $7 i32)
  (local $8 i64)
  (local $9 i64)
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
    i32.const 3
    i32.shl
    local.tee $7
    i32.add
    i64.load align=1
    local.set $8
    local.get $8
    local.set $8
    local.get $y
    local.get $7
    i32.add
    i64.load align=1
    local.tee $9
    i64.eqz
    if
     i32.const 32
     call $wasm:trap
     unreachable
    end
    local.get $q
    local.get $7
    i32.add
    local.get $9
    i64.const -1
    i64.eq
    if (result i64)
     i64.const 0
     local.get $8
     i64.sub
    else
     local.get $8
     local.get $9
     i64.div_s
    end
    i64.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.arithmetic64/4 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $r i32) (param $7 i32)
  (local $8 i64)
  (local $9 i64)
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
    i32.const 3
    i32.shl
    local.tee $7
    i32.add
    i64.load align=1
    local.set $8
    local.get $8
    local.set $8
    local.get $y
    local.get $7
    i32.add
    i64.load align=1
    local.tee $9
    i64.eqz
    if
     i32.const 47
     call $wasm:trap
     unreachable
    end
    local.get $r
    local.get $7
    i32.add
    local.get $8
    local.get $9
    i64.rem_s
    i64.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.arithmetic64 (type $0) (param $x i32) (param $y i32) (param $s i32) (param $p i32) (param $q i32) (param $r i32) (param $N i32) (param $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i64)
  (local $15 i64)
  (local $16 v128)
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
  i32.const 1
  i32.shr_u
  local.tee $9
  i32.const 373
  i32.ge_u
  local.tee $10
  if
   i32.const 0
   local.get $9
   i32.const 1
   i32.const 11
   local.get $x
   local.get $y
   local.get $s
   local.get $7
   i32.const 1
   i32.sub
   call $kernel.arithmetic64/1
  else
   i32.const 0
   local.set $11
   loop $label
    local.get $11
    i32.const 2
    i32.add
    local.tee $12
    local.get $8
    i32.le_u
    if
     local.get $x
     local.get $11
     i32.const 3
     i32.shl
     local.tee $13
     i32.add
     v128.load align=1
     local.set $16
     local.get $s
     local.get $13
     i32.add
     local.get $16
     local.get $y
     local.get $13
     i32.add
     v128.load align=1
     i64x2.add
     v128.store align=1
     local.get $12
     local.set $11
     br $label
    end
   end
  end
  local.get $9
  i32.const 1
  i32.shl
  local.tee $11
  local.set $12
  loop $label1
   local.get $12
   local.get $N
   i32.lt_s
   if
    local.get $x
    local.get $12
    i32.const 3
    i32.shl
    local.tee $13
    i32.add
    i64.load align=1
    local.set $14
    local.get $s
    local.get $13
    i32.add
    local.get $14
    local.get $y
    local.get $13
    i32.add
    i64.load align=1
    i64.add
    i64.store align=1
    local.get $12
    i32.const 1
    i32.add
    local.set $12
    br $label1
   end
  end
  local.get $10
  if
   i32.const 0
   local.get $9
   i32.const 1
   i32.const 11
   local.get $x
   local.get $y
   local.get $p
   local.get $7
   i32.const 1
   i32.sub
   call $kernel.arithmetic64/2
  else
   i32.const 0
   local.set $9
   loop $label2
    local.get $9
    i32.const 2
    i32.add
    local.tee $10
    local.get $8
    i32.le_u
    if
     local.get $x
     local.get $9
     i32.const 3
     i32.shl
     local.tee $12
     i32.add
     v128.load align=1
     local.set $16
     local.get $p
     local.get $12
     i32.add
     local.get $16
     local.get $y
     local.get $12
     i32.add
     v128.load align=1
     i64x2.mul
     v128.store align=1
     local.get $10
     local.set $9
     br $label2
    end
   end
  end
  local.get $11
  local.set $11
  loop $label3
   local.get $11
   local.get $N
   i32.lt_s
   if
    local.get $x
    local.get $11
    i32.const 3
    i32.shl
    local.tee $9
    i32.add
    i64.load align=1
    local.set $14
    local.get $p
    local.get $9
    i32.add
    local.get $14
    local.get $y
    local.get $9
    i32.add
    i64.load align=1
    i64.mul
    i64.store align=1
    local.get $11
    i32.const 1
    i32.add
    local.set $11
    br $label3
   end
  end
  local.get $N
  i32.const 0
  local.get $N
  i32.const 0
  i32.gt_s
  select
  local.tee $11
  i32.const 293
  i32.ge_u
  local.tee $p
  if
   i32.const 0
   local.get $11
   i32.const 1
   i32.const 14
   local.get $x
   local.get $y
   local.get $q
   local.get $7
   i32.const 1
   i32.sub
   call $kernel.arithmetic64/3
  else
   i32.const 0
   local.set $9
   loop $label4
    local.get $9
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $9
     i32.const 3
     i32.shl
     local.tee $8
     i32.add
     i64.load align=1
     local.set $14
     local.get $14
     local.set $14
     local.get $y
     local.get $8
     i32.add
     i64.load align=1
     local.tee $15
     i64.eqz
     if
      i32.const 115
      call $wasm:trap
      unreachable
     end
     local.get $q
     local.get $8
     i32.add
     local.get $15
     i64.const -1
     i64.eq
     if (result i64)
      i64.const 0
      local.get $14
      i64.sub
     else
      local.get $14
      local.get $15
      i64.div_s
     end
     i64.store align=1
     local.get $9
     i32.const 1
     i32.add
     local.set $9
     br $label4
    end
   end
  end
  local.get $p
  if
   i32.const 0
   local.get $11
   i32.const 1
   i32.const 14
   local.get $x
   local.get $y
   local.get $r
   local.get $7
   i32.const 1
   i32.sub
   call $kernel.arithmetic64/4
  else
   i32.const 0
   local.set $7
   loop $label5
    local.get $7
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $7
     i32.const 3
     i32.shl
     local.tee $11
     i32.add
     i64.load align=1
     local.set $15
     local.get $15
     local.set $15
     local.get $y
     local.get $11
     i32.add
     i64.load align=1
     local.tee $14
     i64.eqz
     if
      i32.const 130
      call $wasm:trap
      unreachable
     end
     local.get $r
     local.get $11
     i32.add
     local.get $15
     local.get $14
     i64.rem_s
     i64.store align=1
     local.get $7
     i32.const 1
     i32.add
     local.set $7
     br $label5
    end
   end
  end
  return
 )
 (func $kernel.unsigned64/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $k i32) (param $y i32) (param $7 i32)
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
    i32.const 3
    i32.shl
    local.tee $7
    i32.add
    i64.load align=1
    local.set $8
    local.get $y
    local.get $7
    i32.add
    local.get $8
    local.get $k
    i64.extend_i32_u
    i64.rotl
    local.get $8
    i64.const 3
    i64.shr_u
    i64.xor
    i64.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.unsigned64 (type $5) (param $x i32) (param $y i32) (param $k i32) (param $N i32) (param $4 i32) (result i64 i32)
  (local $5 i32)
  (local $6 i64)
  (local $7 i64)
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
  i32.const 342
  i32.ge_u
  if
   i32.const 0
   local.get $5
   i32.const 1
   i32.const 12
   local.get $x
   local.get $k
   local.get $y
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.unsigned64/1
  else
   i32.const 0
   local.set $4
   loop $label
    local.get $4
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $4
     i32.const 3
     i32.shl
     local.tee $5
     i32.add
     i64.load align=1
     local.set $6
     local.get $y
     local.get $5
     i32.add
     local.get $6
     local.get $k
     i64.extend_i32_u
     i64.rotl
     local.get $6
     i64.const 3
     i64.shr_u
     i64.xor
     i64.store align=1
     local.get $4
     i32.const 1
     i32.add
     local.set $4
     br $label
    end
   end
  end
  local.get $N
  i32.const 0
  i32.le_s
  if
   i32.const 165
   call $wasm:trap
   unreachable
  end
  i32.const 0
  local.set $4
  i64.const -1
  local.set $6
  loop $label1
   local.get $4
   local.get $N
   i32.lt_s
   if
    local.get $4
    i32.const 1
    i32.add
    local.set $k
    local.get $6
    local.get $x
    local.get $4
    i32.const 3
    i32.shl
    i32.add
    i64.load align=1
    local.tee $7
    local.get $6
    local.get $7
    i64.lt_u
    select
    local.set $6
    local.get $k
    local.set $4
    br $label1
   end
   local.get $6
   local.set $7
  end
  i32.const 0
  local.set $4
  i32.const 0
  local.set $k
  loop $label2
   local.get $4
   local.get $N
   i32.lt_s
   if
    local.get $k
    local.get $x
    local.get $4
    i32.const 3
    i32.shl
    i32.add
    i64.load align=1
    i64.popcnt
    i32.wrap_i64
    i32.add
    local.set $k
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $label2
   end
   local.get $k
   local.set $y
  end
  local.get $7
  local.get $y
  return
 )
 (func $kernel.words/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $s i32) (param $7 i32)
  (local $8 i64)
  (local $9 i64)
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
    i32.const 3
    i32.shl
    local.tee $7
    i32.add
    i64.load align=1
    local.tee $8
    i64.const 3812798742493
    i64.add
    i64.const 7625597484986
    i64.gt_u
    if
     i32.const 185
     call $wasm:trap
     unreachable
    end
    local.get $y
    local.get $7
    i32.add
    i64.load align=1
    local.tee $9
    i64.const 3812798742493
    i64.add
    i64.const 7625597484986
    i64.gt_u
    if
     i32.const 188
     call $wasm:trap
     unreachable
    end
    local.get $8
    local.get $9
    i64.add
    local.tee $9
    i64.const 3812798742493
    i64.add
    i64.const 7625597484986
    i64.gt_u
    if
     local.get $9
     i64.const 7625597484987
     i64.add
     local.get $9
     i64.const 7625597484987
     i64.sub
     local.get $9
     i64.const 0
     i64.lt_s
     select
     local.set $9
    end
    local.get $s
    local.get $7
    i32.add
    local.get $9
    i64.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.words/2 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $p i32) (param $7 i32)
  (local $8 i64)
  (local $9 i64)
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
    i32.const 3
    i32.shl
    local.tee $7
    i32.add
    i64.load align=1
    local.tee $8
    i64.const 3812798742493
    i64.add
    i64.const 7625597484986
    i64.gt_u
    if
     i32.const 201
     call $wasm:trap
     unreachable
    end
    local.get $y
    local.get $7
    i32.add
    i64.load align=1
    local.tee $9
    i64.const 3812798742493
    i64.add
    i64.const 7625597484986
    i64.gt_u
    if
     i32.const 204
     call $wasm:trap
     unreachable
    end
    local.get $8
    local.tee $8
    local.get $9
    local.tee $9
    i64.mul
    i64.const -2168483220578893824
    i64.add
    local.get $8
    f64.convert_i64_s
    local.get $9
    f64.convert_i64_s
    f64.mul
    f64.const 1.3113726523970925e-13
    f64.mul
    f64.const 6755399441055744
    f64.add
    i64.reinterpret_f64
    i64.const 7625597484987
    i64.mul
    i64.sub
    local.tee $9
    i64.const 3812798742493
    i64.add
    i64.const 7625597484986
    i64.gt_u
    if
     local.get $9
     i64.const 7625597484987
     i64.add
     local.get $9
     i64.const 7625597484987
     i64.sub
     local.get $9
     i64.const 0
     i64.lt_s
     select
     local.set $9
    end
    local.get $p
    local.get $7
    i32.add
    local.get $9
    i64.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.words/3 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $t i32) (param $7 i32)
  (local $8 i64)
  (local $9 i64)
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
    i32.const 3
    i32.shl
    local.tee $7
    i32.add
    i64.load align=1
    local.tee $8
    i64.const 3812798742493
    i64.add
    i64.const 7625597484986
    i64.gt_u
    if
     i32.const 217
     call $wasm:trap
     unreachable
    end
    local.get $8
    local.tee $8
    i64.const 0
    i64.lt_s
    local.set $work
    i64.const 0
    local.get $8
    i64.sub
    local.get $8
    local.get $work
    select
    i64.const 4
    i64.add
    i64.const 9
    i64.div_u
    local.set $8
    local.get $y
    local.get $7
    i32.add
    i64.load align=1
    local.tee $9
    i64.const 3812798742493
    i64.add
    i64.const 7625597484986
    i64.gt_u
    if
     i32.const 221
     call $wasm:trap
     unreachable
    end
    local.get $9
    i64.const 3
    i64.mul
    local.tee $9
    i64.const 3812798742493
    i64.add
    i64.const 7625597484986
    i64.gt_u
    if
     local.get $9
     i64.const 7625597484987
     i64.add
     local.get $9
     i64.const 7625597484987
     i64.sub
     local.get $9
     i64.const 0
     i64.lt_s
     select
     local.set $9
    end
    i64.const 0
    local.get $8
    i64.sub
    local.get $8
    local.get $work
    select
    local.get $9
    i64.add
    local.tee $9
    i64.const 3812798742493
    i64.add
    i64.const 7625597484986
    i64.gt_u
    if
     local.get $9
     i64.const 7625597484987
     i64.add
     local.get $9
     i64.const 7625597484987
     i64.sub
     local.get $9
     i64.const 0
     i64.lt_s
     select
     local.set $9
    end
    local.get $t
    local.get $7
    i32.add
    local.get $9
    i64.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $wasm:tri2 (type $6) (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  i32.const 1
  local.set $5
  loop $label
   local.get $4
   local.get $5
   local.get $3
   local.get $0
   local.get $0
   i32.const 3
   i32.div_u
   local.tee $6
   i32.const 3
   i32.mul
   i32.sub
   i32.const 3
   i32.mul
   local.get $1
   local.get $1
   i32.const 3
   i32.div_u
   local.tee $7
   i32.const 3
   i32.mul
   i32.sub
   i32.add
   i32.const 2
   i32.mul
   i32.shr_u
   i32.const 3
   i32.and
   i32.mul
   i32.add
   local.set $4
   local.get $5
   i32.const 3
   i32.mul
   local.set $5
   local.get $6
   local.set $0
   local.get $7
   local.set $1
   local.get $2
   i32.const 1
   i32.sub
   local.tee $2
   br_if $label
  end
  local.get $4
 )
 (func $kernel.words/4 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $m i32) (param $7 i32)
  (local $8 i64)
  (local $9 i64)
  (local $10 i64)
  (local $11 i64)
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
    i32.const 3
    i32.shl
    local.tee $7
    i32.add
    i64.load align=1
    local.tee $8
    i64.const 3812798742493
    i64.add
    i64.const 7625597484986
    i64.gt_u
    if
     i32.const 235
     call $wasm:trap
     unreachable
    end
    local.get $8
    local.set $8
    local.get $y
    local.get $7
    i32.add
    i64.load align=1
    local.tee $9
    i64.const 3812798742493
    i64.add
    i64.const 7625597484986
    i64.gt_u
    if
     i32.const 238
     call $wasm:trap
     unreachable
    end
    local.get $9
    local.set $9
    local.get $8
    i64.const 3812798742493
    i64.add
    local.tee $10
    i64.const 3486784401
    i64.div_u
    local.set $11
    local.get $10
    local.get $11
    i64.const 3486784401
    i64.mul
    i64.sub
    i32.wrap_i64
    local.set $work
    local.get $11
    i32.wrap_i64
    local.set $grain
    local.get $9
    i64.const 3812798742493
    i64.add
    local.tee $9
    i64.const 3486784401
    i64.div_u
    local.set $11
    i64.const 0
    local.get $8
    i64.sub
    local.set $8
    local.get $grain
    local.get $11
    i32.wrap_i64
    i32.const 7
    i32.const 148736
    call $wasm:tri2
    i64.extend_i32_u
    i64.const 3486784401
    i64.mul
    local.get $work
    local.get $9
    local.get $11
    i64.const 3486784401
    i64.mul
    i64.sub
    i32.wrap_i64
    i32.const 20
    i32.const 148736
    call $wasm:tri2
    i64.extend_i32_u
    i64.add
    i64.const 3812798742493
    i64.sub
    i64.const 3812798742493
    i64.add
    local.tee $11
    i64.const 3486784401
    i64.div_u
    local.set $9
    local.get $11
    local.get $9
    i64.const 3486784401
    i64.mul
    i64.sub
    i32.wrap_i64
    local.set $work
    local.get $9
    i32.wrap_i64
    local.set $grain
    local.get $8
    i64.const 3812798742493
    i64.add
    local.tee $8
    i64.const 3486784401
    i64.div_u
    local.set $9
    local.get $m
    local.get $7
    i32.add
    local.get $grain
    local.get $9
    i32.wrap_i64
    i32.const 7
    i32.const 174436
    call $wasm:tri2
    i64.extend_i32_u
    i64.const 3486784401
    i64.mul
    local.get $work
    local.get $8
    local.get $9
    i64.const 3486784401
    i64.mul
    i64.sub
    i32.wrap_i64
    i32.const 20
    i32.const 174436
    call $wasm:tri2
    i64.extend_i32_u
    i64.add
    i64.const 3812798742493
    i64.sub
    i64.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.words (type $0) (param $x i32) (param $y i32) (param $s i32) (param $p i32) (param $t i32) (param $m i32) (param $N i32) (param $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i64)
  (local $13 i64)
  (local $14 i64)
  (local $15 i64)
  local.get $7
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
  local.tee $8
  i32.const 293
  i32.ge_u
  local.tee $9
  if
   i32.const 0
   local.get $8
   i32.const 1
   i32.const 14
   local.get $x
   local.get $y
   local.get $s
   local.get $7
   i32.const 1
   i32.sub
   call $kernel.words/1
  else
   i32.const 0
   local.set $10
   loop $label
    local.get $10
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $10
     i32.const 3
     i32.shl
     local.tee $11
     i32.add
     i64.load align=1
     local.tee $12
     i64.const 3812798742493
     i64.add
     i64.const 7625597484986
     i64.gt_u
     if
      i32.const 253
      call $wasm:trap
      unreachable
     end
     local.get $y
     local.get $11
     i32.add
     i64.load align=1
     local.tee $13
     i64.const 3812798742493
     i64.add
     i64.const 7625597484986
     i64.gt_u
     if
      i32.const 256
      call $wasm:trap
      unreachable
     end
     local.get $12
     local.get $13
     i64.add
     local.tee $13
     i64.const 3812798742493
     i64.add
     i64.const 7625597484986
     i64.gt_u
     if
      local.get $13
      i64.const 7625597484987
      i64.add
      local.get $13
      i64.const 7625597484987
      i64.sub
      local.get $13
      i64.const 0
      i64.lt_s
      select
      local.set $13
     end
     local.get $s
     local.get $11
     i32.add
     local.get $13
     i64.store align=1
     local.get $10
     i32.const 1
     i32.add
     local.set $10
     br $label
    end
   end
  end
  local.get $9
  if
   i32.const 0
   local.get $8
   i32.const 1
   i32.const 14
   local.get $x
   local.get $y
   local.get $p
   local.get $7
   i32.const 1
   i32.sub
   call $kernel.words/2
  else
   i32.const 0
   local.set $9
   loop $label1
    local.get $9
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $9
     i32.const 3
     i32.shl
     local.tee $10
     i32.add
     i64.load align=1
     local.tee $13
     i64.const 3812798742493
     i64.add
     i64.const 7625597484986
     i64.gt_u
     if
      i32.const 269
      call $wasm:trap
      unreachable
     end
     local.get $y
     local.get $10
     i32.add
     i64.load align=1
     local.tee $12
     i64.const 3812798742493
     i64.add
     i64.const 7625597484986
     i64.gt_u
     if
      i32.const 272
      call $wasm:trap
      unreachable
     end
     local.get $13
     local.tee $13
     local.get $12
     local.tee $12
     i64.mul
     i64.const -2168483220578893824
     i64.add
     local.get $13
     f64.convert_i64_s
     local.get $12
     f64.convert_i64_s
     f64.mul
     f64.const 1.3113726523970925e-13
     f64.mul
     f64.const 6755399441055744
     f64.add
     i64.reinterpret_f64
     i64.const 7625597484987
     i64.mul
     i64.sub
     local.tee $12
     i64.const 3812798742493
     i64.add
     i64.const 7625597484986
     i64.gt_u
     if
      local.get $12
      i64.const 7625597484987
      i64.add
      local.get $12
      i64.const 7625597484987
      i64.sub
      local.get $12
      i64.const 0
      i64.lt_s
      select
      local.set $12
     end
     local.get $p
     local.get $10
     i32.add
     local.get $12
     i64.store align=1
     local.get $9
     i32.const 1
     i32.add
     local.set $9
     br $label1
    end
   end
  end
  local.get $8
  i32.const 256
  i32.ge_u
  local.tee $9
  if
   i32.const 0
   local.get $8
   i32.const 1
   i32.const 16
   local.get $x
   local.get $y
   local.get $t
   local.get $7
   i32.const 1
   i32.sub
   call $kernel.words/3
  else
   i32.const 0
   local.set $p
   loop $label2
    local.get $p
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $p
     i32.const 3
     i32.shl
     local.tee $10
     i32.add
     i64.load align=1
     local.tee $12
     i64.const 3812798742493
     i64.add
     i64.const 7625597484986
     i64.gt_u
     if
      i32.const 286
      call $wasm:trap
      unreachable
     end
     local.get $12
     local.tee $12
     i64.const 0
     i64.lt_s
     local.set $s
     i64.const 0
     local.get $12
     i64.sub
     local.get $12
     local.get $s
     select
     i64.const 4
     i64.add
     i64.const 9
     i64.div_u
     local.set $12
     local.get $y
     local.get $10
     i32.add
     i64.load align=1
     local.tee $13
     i64.const 3812798742493
     i64.add
     i64.const 7625597484986
     i64.gt_u
     if
      i32.const 290
      call $wasm:trap
      unreachable
     end
     local.get $13
     i64.const 3
     i64.mul
     local.tee $13
     i64.const 3812798742493
     i64.add
     i64.const 7625597484986
     i64.gt_u
     if
      local.get $13
      i64.const 7625597484987
      i64.add
      local.get $13
      i64.const 7625597484987
      i64.sub
      local.get $13
      i64.const 0
      i64.lt_s
      select
      local.set $13
     end
     i64.const 0
     local.get $12
     i64.sub
     local.get $12
     local.get $s
     select
     local.get $13
     i64.add
     local.tee $13
     i64.const 3812798742493
     i64.add
     i64.const 7625597484986
     i64.gt_u
     if
      local.get $13
      i64.const 7625597484987
      i64.add
      local.get $13
      i64.const 7625597484987
      i64.sub
      local.get $13
      i64.const 0
      i64.lt_s
      select
      local.set $13
     end
     local.get $t
     local.get $10
     i32.add
     local.get $13
     i64.store align=1
     local.get $p
     i32.const 1
     i32.add
     local.set $p
     br $label2
    end
   end
  end
  local.get $9
  if
   i32.const 0
   local.get $8
   i32.const 1
   i32.const 16
   local.get $x
   local.get $y
   local.get $m
   local.get $7
   i32.const 1
   i32.sub
   call $kernel.words/4
  else
   i32.const 0
   local.set $7
   loop $label3
    local.get $7
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $7
     i32.const 3
     i32.shl
     local.tee $8
     i32.add
     i64.load align=1
     local.tee $13
     i64.const 3812798742493
     i64.add
     i64.const 7625597484986
     i64.gt_u
     if
      i32.const 304
      call $wasm:trap
      unreachable
     end
     local.get $13
     local.set $13
     local.get $y
     local.get $8
     i32.add
     i64.load align=1
     local.tee $12
     i64.const 3812798742493
     i64.add
     i64.const 7625597484986
     i64.gt_u
     if
      i32.const 307
      call $wasm:trap
      unreachable
     end
     local.get $12
     local.set $12
     local.get $13
     i64.const 3812798742493
     i64.add
     local.tee $14
     i64.const 3486784401
     i64.div_u
     local.set $15
     local.get $14
     local.get $15
     i64.const 3486784401
     i64.mul
     i64.sub
     i32.wrap_i64
     local.set $9
     local.get $15
     i32.wrap_i64
     local.set $p
     local.get $12
     i64.const 3812798742493
     i64.add
     local.tee $12
     i64.const 3486784401
     i64.div_u
     local.set $15
     i64.const 0
     local.get $13
     i64.sub
     local.set $13
     local.get $p
     local.get $15
     i32.wrap_i64
     i32.const 7
     i32.const 148736
     call $wasm:tri2
     i64.extend_i32_u
     i64.const 3486784401
     i64.mul
     local.get $9
     local.get $12
     local.get $15
     i64.const 3486784401
     i64.mul
     i64.sub
     i32.wrap_i64
     i32.const 20
     i32.const 148736
     call $wasm:tri2
     i64.extend_i32_u
     i64.add
     i64.const 3812798742493
     i64.sub
     i64.const 3812798742493
     i64.add
     local.tee $15
     i64.const 3486784401
     i64.div_u
     local.set $12
     local.get $15
     local.get $12
     i64.const 3486784401
     i64.mul
     i64.sub
     i32.wrap_i64
     local.set $9
     local.get $12
     i32.wrap_i64
     local.set $p
     local.get $13
     i64.const 3812798742493
     i64.add
     local.tee $13
     i64.const 3486784401
     i64.div_u
     local.set $12
     local.get $m
     local.get $8
     i32.add
     local.get $p
     local.get $12
     i32.wrap_i64
     i32.const 7
     i32.const 174436
     call $wasm:tri2
     i64.extend_i32_u
     i64.const 3486784401
     i64.mul
     local.get $9
     local.get $13
     local.get $12
     i64.const 3486784401
     i64.mul
     i64.sub
     i32.wrap_i64
     i32.const 20
     i32.const 174436
     call $wasm:tri2
     i64.extend_i32_u
     i64.add
     i64.const 3812798742493
     i64.sub
     i64.store align=1
     local.get $7
     i32.const 1
     i32.add
     local.set $7
     br $label3
    end
   end
  end
  return
 )
 (func $kernel.longest/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $d i32) (param $7 i32)
  (local $8 i64)
  (local $9 i64)
  (local $10 i64)
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
    i32.const 3
    i32.shl
    local.tee $7
    i32.add
    i64.load align=1
    local.tee $8
    i64.const 6078832729528464400
    i64.add
    i64.const -6289078614652622816
    i64.gt_u
    if
     i32.const 324
     call $wasm:trap
     unreachable
    end
    local.get $y
    local.get $7
    i32.add
    i64.load align=1
    local.tee $9
    i64.const 6078832729528464400
    i64.add
    i64.const -6289078614652622816
    i64.gt_u
    if
     i32.const 327
     call $wasm:trap
     unreachable
    end
    local.get $8
    local.tee $8
    local.get $9
    local.tee $9
    i64.sub
    local.tee $10
    i64.const -6289078614652622815
    i64.sub
    local.get $10
    i64.const -6289078614652622815
    i64.add
    local.get $10
    local.get $9
    i64.const 0
    i64.le_s
    i32.eqz
    local.get $8
    i64.const -6078832729528464400
    local.get $9
    i64.add
    i64.lt_s
    i32.and
    select
    local.get $9
    i64.const 0
    i64.le_s
    local.get $8
    i64.const 6078832729528464400
    local.get $9
    i64.add
    i64.gt_s
    i32.and
    select
    local.set $9
    local.get $d
    local.get $7
    i32.add
    local.get $9
    i64.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $wasm:mul_t40 (type $7) (param $0 i64) (param $1 i64) (result i64)
  (local $2 i64)
  (local $3 i64)
  local.get $1
  f64.convert_i64_s
  f64.const 2.8679719907924413e-10
  f64.mul
  f64.const 6755399441055744
  f64.add
  i64.reinterpret_f64
  i64.const 4843621399236968448
  i64.sub
  local.set $2
  local.get $0
  local.get $0
  f64.convert_i64_s
  f64.const 2.8679719907924413e-10
  f64.mul
  f64.const 6755399441055744
  f64.add
  i64.reinterpret_f64
  i64.const 4843621399236968448
  i64.sub
  local.tee $0
  i64.const 3486784401
  i64.mul
  i64.sub
  local.set $3
  local.get $0
  local.get $1
  local.get $2
  i64.const 3486784401
  i64.mul
  i64.sub
  local.tee $1
  i64.mul
  local.get $3
  local.get $2
  i64.mul
  i64.add
  local.tee $2
  local.get $2
  f64.convert_i64_s
  f64.const 2.8679719907924413e-10
  f64.mul
  f64.const 6755399441055744
  f64.add
  i64.reinterpret_f64
  i64.const 4843621399236968448
  i64.sub
  i64.const 3486784401
  i64.mul
  i64.sub
  local.tee $2
  i64.const 3486784401
  i64.mul
  local.get $3
  local.get $1
  i64.mul
  i64.add
  local.tee $2
  i64.const -6289078614652622815
  i64.sub
  local.get $2
  i64.const -6289078614652622815
  i64.add
  local.get $2
  local.get $2
  i64.const -6078832729528464400
  i64.lt_s
  select
  local.get $2
  i64.const 6078832729528464400
  i64.gt_s
  select
 )
 (func $kernel.longest/2 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $p i32) (param $7 i32)
  (local $8 i64)
  (local $9 i64)
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
    i32.const 3
    i32.shl
    local.tee $7
    i32.add
    i64.load align=1
    local.tee $8
    i64.const 6078832729528464400
    i64.add
    i64.const -6289078614652622816
    i64.gt_u
    if
     i32.const 340
     call $wasm:trap
     unreachable
    end
    local.get $y
    local.get $7
    i32.add
    i64.load align=1
    local.tee $9
    i64.const 6078832729528464400
    i64.add
    i64.const -6289078614652622816
    i64.gt_u
    if
     i32.const 343
     call $wasm:trap
     unreachable
    end
    local.get $p
    local.get $7
    i32.add
    local.get $8
    local.get $9
    call $wasm:mul_t40
    i64.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.longest (type $1) (param $x i32) (param $y i32) (param $d i32) (param $p i32) (param $order i32) (param $N i32) (param $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i64)
  (local $12 i64)
  (local $13 i64)
  local.get $6
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
  local.tee $7
  i32.const 293
  i32.ge_u
  local.tee $8
  if
   i32.const 0
   local.get $7
   i32.const 1
   i32.const 14
   local.get $x
   local.get $y
   local.get $d
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.longest/1
  else
   i32.const 0
   local.set $9
   loop $label
    local.get $9
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $9
     i32.const 3
     i32.shl
     local.tee $10
     i32.add
     i64.load align=1
     local.tee $11
     i64.const 6078832729528464400
     i64.add
     i64.const -6289078614652622816
     i64.gt_u
     if
      i32.const 357
      call $wasm:trap
      unreachable
     end
     local.get $y
     local.get $10
     i32.add
     i64.load align=1
     local.tee $12
     i64.const 6078832729528464400
     i64.add
     i64.const -6289078614652622816
     i64.gt_u
     if
      i32.const 360
      call $wasm:trap
      unreachable
     end
     local.get $11
     local.tee $11
     local.get $12
     local.tee $12
     i64.sub
     local.tee $13
     i64.const -6289078614652622815
     i64.sub
     local.get $13
     i64.const -6289078614652622815
     i64.add
     local.get $13
     local.get $12
     i64.const 0
     i64.le_s
     i32.eqz
     local.get $11
     i64.const -6078832729528464400
     local.get $12
     i64.add
     i64.lt_s
     i32.and
     select
     local.get $12
     i64.const 0
     i64.le_s
     local.get $11
     i64.const 6078832729528464400
     local.get $12
     i64.add
     i64.gt_s
     i32.and
     select
     local.set $12
     local.get $d
     local.get $10
     i32.add
     local.get $12
     i64.store align=1
     local.get $9
     i32.const 1
     i32.add
     local.set $9
     br $label
    end
   end
  end
  local.get $8
  if
   i32.const 0
   local.get $7
   i32.const 1
   i32.const 14
   local.get $x
   local.get $y
   local.get $p
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.longest/2
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
     i32.const 3
     i32.shl
     local.tee $7
     i32.add
     i64.load align=1
     local.tee $12
     i64.const 6078832729528464400
     i64.add
     i64.const -6289078614652622816
     i64.gt_u
     if
      i32.const 373
      call $wasm:trap
      unreachable
     end
     local.get $y
     local.get $7
     i32.add
     i64.load align=1
     local.tee $11
     i64.const 6078832729528464400
     i64.add
     i64.const -6289078614652622816
     i64.gt_u
     if
      i32.const 376
      call $wasm:trap
      unreachable
     end
     local.get $p
     local.get $7
     i32.add
     local.get $12
     local.get $11
     call $wasm:mul_t40
     i64.store align=1
     local.get $6
     i32.const 1
     i32.add
     local.set $6
     br $label1
    end
   end
  end
  i32.const 0
  local.set $6
  loop $label2
   local.get $6
   local.get $N
   i32.lt_s
   if
    local.get $6
    local.tee $p
    i32.const 3
    i32.shl
    local.set $7
    local.get $x
    local.get $7
    i32.add
    i64.load align=1
    local.tee $11
    i64.const 6078832729528464400
    i64.add
    i64.const -6289078614652622816
    i64.gt_u
    if
     i32.const 390
     call $wasm:trap
     unreachable
    end
    local.get $y
    local.get $7
    i32.add
    i64.load align=1
    local.tee $12
    i64.const 6078832729528464400
    i64.add
    i64.const -6289078614652622816
    i64.gt_u
    if
     i32.const 393
     call $wasm:trap
     unreachable
    end
    local.get $11
    local.set $11
    local.get $order
    local.get $p
    i32.const 7
    i32.shr_u
    i32.const 5
    i32.shl
    i32.add
    local.get $p
    i32.const 3
    i32.shr_u
    i32.const 15
    i32.and
    i32.add
    local.set $7
    local.get $p
    i32.const 7
    i32.and
    local.set $p
    local.get $12
    local.tee $12
    local.get $11
    i64.lt_s
    local.get $11
    local.get $12
    i64.lt_s
    i32.sub
    local.set $8
    local.get $p
    i32.const 0
    i32.lt_s
    if
     i32.const 399
     call $wasm:trap
     unreachable
    end
    i32.const 1
    local.get $p
    i32.shl
    i32.const 0
    local.get $p
    i32.const 32
    i32.lt_u
    select
    i32.const -1
    i32.xor
    local.set $9
    local.get $7
    i32.load8_u
    local.set $d
    local.get $p
    i32.const 0
    i32.lt_s
    if
     i32.const 404
     call $wasm:trap
     unreachable
    end
    local.get $7
    local.get $d
    local.get $9
    i32.and
    local.get $8
    i32.const 1
    i32.and
    local.get $p
    i32.shl
    i32.const 0
    local.get $p
    i32.const 32
    i32.lt_u
    select
    i32.or
    i32.const 255
    i32.and
    i32.store8
    local.get $7
    i32.load8_u offset=16
    local.set $d
    local.get $p
    i32.const 0
    i32.lt_s
    if
     i32.const 410
     call $wasm:trap
     unreachable
    end
    local.get $7
    local.get $d
    local.get $9
    i32.and
    local.get $8
    i32.const 1
    i32.shr_s
    i32.const 1
    i32.and
    local.get $p
    i32.shl
    i32.const 0
    local.get $p
    i32.const 32
    i32.lt_u
    select
    i32.or
    i32.const 255
    i32.and
    i32.store8 offset=16
    local.get $6
    i32.const 1
    i32.add
    local.set $6
    br $label2
   end
  end
  return
 )
 (func $wasm:pow3 (type $8) (param $0 i32) (result i64)
  i64.const 3
  i64.const 1
  local.get $0
  i32.const 1
  i32.and
  select
  i64.const 9
  i64.const 1
  local.get $0
  i32.const 2
  i32.and
  select
  i64.mul
  i64.const 81
  i64.const 1
  local.get $0
  i32.const 4
  i32.and
  select
  i64.mul
  i64.const 6561
  i64.const 1
  local.get $0
  i32.const 8
  i32.and
  select
  i64.mul
  i64.const 43046721
  i64.const 1
  local.get $0
  i32.const 16
  i32.and
  select
  i64.mul
  i64.const 1853020188851841
  i64.const 1
  local.get $0
  i32.const 32
  i32.and
  select
  i64.mul
 )
 (func $kernel.digits/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $5 i32) (param $d i32) (param $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
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
  loop $label1
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $x
    local.get $from
    local.tee $7
    i32.const 1
    i32.shl
    i32.add
    local.set $work
    local.get $d
    local.get $7
    local.get $5
    i32.mul
    i32.add
    local.set $7
    i32.const 0
    local.set $grain
    loop $label
     local.get $grain
     i32.const 9
     i32.lt_s
     if
      local.get $work
      i32.load16_s align=1
      local.tee $8
      i32.const 9841
      i32.add
      i32.const 19682
      i32.gt_u
      if
       i32.const 424
       call $wasm:trap
       unreachable
      end
      local.get $8
      local.set $8
      local.get $grain
      i32.const 9
      i32.ge_u
      if
       i32.const 426
       call $wasm:trap
       unreachable
      end
      local.get $grain
      call $wasm:pow3
      i32.wrap_i64
      local.set $9
      local.get $7
      local.get $grain
      local.tee $10
      i32.const 7
      i32.shr_u
      i32.const 5
      i32.shl
      i32.add
      local.get $10
      i32.const 3
      i32.shr_u
      i32.const 15
      i32.and
      i32.add
      local.set $11
      local.get $8
      i32.const 9841
      i32.add
      local.get $9
      i32.div_u
      i32.const 3
      i32.rem_u
      i32.const 1
      i32.sub
      local.set $9
      local.get $10
      i32.const 7
      i32.and
      local.tee $10
      i32.const 0
      i32.lt_s
      if
       i32.const 432
       call $wasm:trap
       unreachable
      end
      i32.const 1
      local.get $10
      i32.shl
      i32.const 0
      local.get $10
      i32.const 32
      i32.lt_u
      select
      i32.const -1
      i32.xor
      local.set $8
      local.get $11
      i32.load8_u
      local.set $12
      local.get $10
      i32.const 0
      i32.lt_s
      if
       i32.const 437
       call $wasm:trap
       unreachable
      end
      local.get $11
      local.get $12
      local.get $8
      i32.and
      local.get $9
      i32.const 1
      i32.and
      local.get $10
      i32.shl
      i32.const 0
      local.get $10
      i32.const 32
      i32.lt_u
      select
      i32.or
      i32.const 255
      i32.and
      i32.store8
      local.get $11
      i32.load8_u offset=16
      local.set $12
      local.get $10
      i32.const 0
      i32.lt_s
      if
       i32.const 443
       call $wasm:trap
       unreachable
      end
      local.get $11
      local.get $12
      local.get $8
      i32.and
      local.get $9
      i32.const 1
      i32.shr_s
      i32.const 1
      i32.and
      local.get $10
      i32.shl
      i32.const 0
      local.get $10
      i32.const 32
      i32.lt_u
      select
      i32.or
      i32.const 255
      i32.and
      i32.store8 offset=16
      local.get $grain
      i32.const 1
      i32.add
      local.set $grain
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
 (func $kernel.digits/2 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $total i32) (param $6 i32)
  (local $7 i32)
  (local $8 i32)
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
  loop $label1
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
    local.set $work
    i32.const 0
    local.set $grain
    i32.const 0
    local.set $7
    loop $label
     local.get $grain
     i32.const 9
     i32.lt_s
     if
      local.get $work
      i32.load16_s align=1
      local.tee $8
      i32.const 9841
      i32.add
      i32.const 19682
      i32.gt_u
      if
       i32.const 459
       call $wasm:trap
       unreachable
      end
      local.get $8
      local.set $8
      local.get $grain
      i32.const 9
      i32.ge_u
      if
       i32.const 461
       call $wasm:trap
       unreachable
      end
      local.get $7
      local.get $8
      i32.const 9841
      i32.add
      local.get $grain
      call $wasm:pow3
      i32.wrap_i64
      i32.div_u
      i32.const 3
      i32.rem_u
      i32.const 1
      i32.sub
      i32.add
      local.set $7
      local.get $grain
      i32.const 1
      i32.add
      local.set $grain
      br $label
     end
     local.get $7
     local.set $8
    end
    local.get $total
    local.get $6
    i32.const 2
    i32.shl
    i32.add
    local.get $8
    i32.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label1
   end
  end
  return
 )
 (func $kernel.digits (type $9) (param $x i32) (param $d i32) (param $total i32) (param $N i32) (param $4 i32)
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
  i32.const 12
  i32.ge_u
  if
   i32.const 0
   local.get $5
   i32.const 1
   i32.const 361
   local.get $x
   i32.const 32
   local.get $d
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.digits/1
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
     i32.const 1
     i32.shl
     i32.add
     local.set $8
     local.get $d
     local.get $7
     i32.const 32
     i32.mul
     i32.add
     local.set $7
     i32.const 0
     local.set $9
     loop $label
      local.get $9
      i32.const 9
      i32.lt_s
      if
       local.get $8
       i32.load16_s align=1
       local.tee $10
       i32.const 9841
       i32.add
       i32.const 19682
       i32.gt_u
       if
        i32.const 479
        call $wasm:trap
        unreachable
       end
       local.get $10
       local.set $10
       local.get $9
       i32.const 9
       i32.ge_u
       if
        i32.const 481
        call $wasm:trap
        unreachable
       end
       local.get $9
       call $wasm:pow3
       i32.wrap_i64
       local.set $11
       local.get $7
       local.get $9
       local.tee $12
       i32.const 7
       i32.shr_u
       i32.const 5
       i32.shl
       i32.add
       local.get $12
       i32.const 3
       i32.shr_u
       i32.const 15
       i32.and
       i32.add
       local.set $13
       local.get $10
       i32.const 9841
       i32.add
       local.get $11
       i32.div_u
       i32.const 3
       i32.rem_u
       i32.const 1
       i32.sub
       local.set $11
       local.get $12
       i32.const 7
       i32.and
       local.tee $12
       i32.const 0
       i32.lt_s
       if
        i32.const 487
        call $wasm:trap
        unreachable
       end
       i32.const 1
       local.get $12
       i32.shl
       i32.const 0
       local.get $12
       i32.const 32
       i32.lt_u
       select
       i32.const -1
       i32.xor
       local.set $10
       local.get $13
       i32.load8_u
       local.set $14
       local.get $12
       i32.const 0
       i32.lt_s
       if
        i32.const 492
        call $wasm:trap
        unreachable
       end
       local.get $13
       local.get $14
       local.get $10
       i32.and
       local.get $11
       i32.const 1
       i32.and
       local.get $12
       i32.shl
       i32.const 0
       local.get $12
       i32.const 32
       i32.lt_u
       select
       i32.or
       i32.const 255
       i32.and
       i32.store8
       local.get $13
       i32.load8_u offset=16
       local.set $14
       local.get $12
       i32.const 0
       i32.lt_s
       if
        i32.const 498
        call $wasm:trap
        unreachable
       end
       local.get $13
       local.get $14
       local.get $10
       i32.and
       local.get $11
       i32.const 1
       i32.shr_s
       i32.const 1
       i32.and
       local.get $12
       i32.shl
       i32.const 0
       local.get $12
       i32.const 32
       i32.lt_u
       select
       i32.or
       i32.const 255
       i32.and
       i32.store8 offset=16
       local.get $9
       i32.const 1
       i32.add
       local.set $9
       br $label
      end
     end
     local.get $6
     i32.const 1
     i32.add
     local.set $6
     br $label1
    end
   end
  end
  local.get $5
  i32.const 44
  i32.ge_u
  if
   i32.const 0
   local.get $5
   i32.const 1
   i32.const 95
   local.get $x
   local.get $total
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.digits/2
  else
   i32.const 0
   local.set $4
   loop $label3
    local.get $4
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $4
     local.tee $5
     i32.const 1
     i32.shl
     i32.add
     local.set $6
     i32.const 0
     local.set $d
     i32.const 0
     local.set $9
     loop $label2
      local.get $d
      i32.const 9
      i32.lt_s
      if
       local.get $6
       i32.load16_s align=1
       local.tee $7
       i32.const 9841
       i32.add
       i32.const 19682
       i32.gt_u
       if
        i32.const 514
        call $wasm:trap
        unreachable
       end
       local.get $7
       local.set $7
       local.get $d
       i32.const 9
       i32.ge_u
       if
        i32.const 516
        call $wasm:trap
        unreachable
       end
       local.get $9
       local.get $7
       i32.const 9841
       i32.add
       local.get $d
       call $wasm:pow3
       i32.wrap_i64
       i32.div_u
       i32.const 3
       i32.rem_u
       i32.const 1
       i32.sub
       i32.add
       local.set $9
       local.get $d
       i32.const 1
       i32.add
       local.set $d
       br $label2
      end
      local.get $9
      local.set $7
     end
     local.get $total
     local.get $5
     i32.const 2
     i32.shl
     i32.add
     local.get $7
     i32.store align=1
     local.get $4
     i32.const 1
     i32.add
     local.set $4
     br $label3
    end
   end
  end
  return
 )
 ;; custom section "sourceMappingURL", size 23
)
