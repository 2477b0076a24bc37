;; trit_logic.wat: what trit_logic.wasm holds, made by trinityc. To build it: wat2wasm trit_logic.wat
;; A kernel is an export of its name. It takes its tensors (the results after the others) as addresses of bytes in their layouts, at
;; multiples of 16, then its scalars and sizes, then how many calls may nest (10000 will do); several results come as several values.
;; Imports of `trinity`: `memory`; `trap`, given a place, and `stack`, for calls that nest too deeply, which must not return; `grow`,
;; given bytes and a place: grows the memory, which is zero there, and gives the bytes it had. Tensors lie from
;; 1488 on.
;;   lowest(a: [N]trit, b: [N]trit) -> (c: [N]trit)
;;   highest(a: [N]trit, b: [N]trit) -> (c: [N]trit)
;;   decided(a: [N]trit, b: [N]trit, c: [N]trit) -> (y: [N]trit)
;;   turned(a: [N]trit) -> (up: [N]trit, down: [N]trit)
;;   implied(a: [N]trit, b: [N]trit) -> (k: [N]trit, l: [N]trit, i32)
;;   chosen(c: [N]trit, x: [N]trit, y: [N]trit) -> (z: [N]trit)
;;   added(a: [N]trit, b: [N]trit, c: [N]trit) -> (s: [N]trit, carry: [N]trit)
;;   known(a: [N]trit) -> (bool, bool, i32)
(module
 (type $0 (func (param i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $1 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $2 (func (param i32 i32 i32 i32 i32)))
 (type $3 (func (param i32 i32 i32 i32 i32 i32 i32)))
 (type $4 (func (param i32 i32 i32 i32 i32 i32)))
 (type $5 (func (param i32)))
 (type $6 (func))
 (type $7 (func (param i32 i32) (result i32)))
 (type $8 (func (param i32 i32 i32 i32 i32 i32) (result i32)))
 (type $9 (func (param i32 i32 i32) (result i32 i32 i32)))
 (type $10 (func (result i32 i32 i32)))
 (import "trinity" "memory" (memory $mimport$0 1 65536))
 (import "trinity" "trap" (func $wasm:trap (type $5) (param i32)))
 (import "trinity" "stack" (func $wasm:stack (type $6)))
 (import "trinity" "grow" (func $wasm:grow (type $7) (param i32 i32) (result i32)))
 (data $0 (i32.const 640) "\00\00\00\80\10\00\00\00\04\00\00\00\00\00\00\00\01\00\00\00@\00\00\00\81\00\00\00\c8\00\00\00")
 (data $1 (i32.const 672) "\00\00\00\80@\00\00\004\00\00\00\00\00\00\00lo[i] == min(a[i], b[i]) && hi[i] == max(a[i], b[i])\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $2 (i32.const 752) "\00\00\00\80@\00\00\00;\00\00\00\00\00\00\00y[i] == (if a[i] == b[i] { a[i] } else { any(b[i], c[i]) })\00\00\00\00\00")
 (data $3 (i32.const 832) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  left:  \00\00\00\00\00\00")
 (data $4 (i32.const 864) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  right: \00\00\00\00\00\00")
 (data $5 (i32.const 896) "\00\00\00\80P\00\00\00A\00\00\00\00\00\00\00up[i] == (if a[i] == 1 { trit(-1) } else { trit(i32(a[i]) + 1) })\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $6 (i32.const 992) "\00\00\00\80P\00\00\00C\00\00\00\00\00\00\00down[i] == (if a[i] == -1 { trit(1) } else { trit(i32(a[i]) - 1) })\00\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $7 (i32.const 1088) "\00\00\00\80@\00\00\006\00\00\00\00\00\00\00k[i] == imp_k(a[i], b[i]) && l[i] == imp_l(a[i], b[i])\00\00\00\00\00\00\00\00\00\00")
 (data $8 (i32.const 1168) "\00\00\00\80P\00\00\00L\00\00\00\00\00\00\00z[i] == (if c[i] == 0 { trit(0) } else if c[i] == 1 { b[i] } else { -a[i] })\00\00\00\00")
 (data $9 (i32.const 1264) "\00\00\00\80P\00\00\00B\00\00\00\00\00\00\00i32(s[i]) + 3 * i32(carry[i]) == i32(a[i]) + i32(b[i]) + i32(c[i])\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $10 (i32.const 1360) "\00\00\00\800\00\00\00$\00\00\00\00\00\00\00differ == unlike && count == nonzero\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $11 (i32.const 1424) "\00\00\00\800\00\00\00+\00\00\00\00\00\00\00every == (nonzero == n) && some == negative\00\00\00\00\00")
 (export "lowest" (func $kernel.lowest))
 (export "highest" (func $kernel.highest))
 (export "decided" (func $kernel.decided))
 (export "turned" (func $kernel.turned))
 (export "implied" (func $kernel.implied))
 (export "chosen" (func $kernel.chosen))
 (export "added" (func $kernel.added))
 (export "known" (func $kernel.known))
 (func $kernel.lowest/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $a i32) (param $b i32) (param $c i32) (param $7 i32)
  (local $8 v128)
  (local $9 v128)
  local.get $7
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 6
  i32.shl
  local.set $to
  local.get $from
  i32.const 6
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $b
    local.get $from
    i32.add
    local.set $7
    local.get $c
    local.get $from
    i32.add
    local.set $work
    local.get $a
    local.get $from
    i32.add
    local.tee $grain
    v128.load align=1
    local.set $8
    local.get $grain
    v128.load offset=16 align=1
    local.set $9
    local.get $work
    local.get $8
    local.get $7
    v128.load align=1
    v128.and
    local.get $9
    local.get $7
    v128.load offset=16 align=1
    v128.or
    local.tee $9
    v128.or
    v128.store align=1
    local.get $work
    local.get $9
    v128.store offset=16 align=1
    local.get $grain
    v128.load offset=32 align=1
    local.set $9
    local.get $grain
    v128.load offset=48 align=1
    local.set $8
    local.get $work
    local.get $9
    local.get $7
    v128.load offset=32 align=1
    v128.and
    local.get $8
    local.get $7
    v128.load offset=48 align=1
    v128.or
    local.tee $8
    v128.or
    v128.store offset=32 align=1
    local.get $work
    local.get $8
    v128.store offset=48 align=1
    local.get $from
    i32.const 64
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.lowest (type $2) (param $a i32) (param $b i32) (param $c i32) (param $N i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 v128)
  (local $11 v128)
  local.get $4
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  i32.const 127
  i32.add
  i32.const 7
  i32.shr_u
  i32.const 5
  i32.shl
  local.tee $N
  i32.const 0
  local.get $N
  i32.const 0
  i32.gt_u
  select
  i32.const 6
  i32.shr_u
  local.tee $5
  i32.const 187
  i32.ge_u
  if
   i32.const 0
   local.get $5
   i32.const 1
   i32.const 22
   local.get $a
   local.get $b
   local.get $c
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.lowest/1
  else
   i32.const 0
   local.set $4
   loop $label
    local.get $4
    i32.const 64
    i32.add
    local.tee $6
    local.get $N
    i32.le_u
    if
     local.get $b
     local.get $4
     i32.add
     local.set $7
     local.get $c
     local.get $4
     i32.add
     local.set $8
     local.get $a
     local.get $4
     i32.add
     local.tee $9
     v128.load align=1
     local.set $10
     local.get $9
     v128.load offset=16 align=1
     local.set $11
     local.get $8
     local.get $10
     local.get $7
     v128.load align=1
     v128.and
     local.get $11
     local.get $7
     v128.load offset=16 align=1
     v128.or
     local.tee $11
     v128.or
     v128.store align=1
     local.get $8
     local.get $11
     v128.store offset=16 align=1
     local.get $9
     v128.load offset=32 align=1
     local.set $11
     local.get $9
     v128.load offset=48 align=1
     local.set $10
     local.get $8
     local.get $11
     local.get $7
     v128.load offset=32 align=1
     v128.and
     local.get $10
     local.get $7
     v128.load offset=48 align=1
     v128.or
     local.tee $10
     v128.or
     v128.store offset=32 align=1
     local.get $8
     local.get $10
     v128.store offset=48 align=1
     local.get $6
     local.set $4
     br $label
    end
   end
  end
  local.get $5
  i32.const 6
  i32.shl
  local.set $5
  loop $label1
   local.get $5
   i32.const 32
   i32.add
   local.tee $4
   local.get $N
   i32.le_u
   if
    local.get $b
    local.get $5
    i32.add
    local.set $6
    local.get $c
    local.get $5
    i32.add
    local.set $8
    local.get $a
    local.get $5
    i32.add
    local.tee $7
    v128.load align=1
    local.set $10
    local.get $7
    v128.load offset=16 align=1
    local.set $11
    local.get $8
    local.get $10
    local.get $6
    v128.load align=1
    v128.and
    local.get $11
    local.get $6
    v128.load offset=16 align=1
    v128.or
    local.tee $11
    v128.or
    v128.store align=1
    local.get $8
    local.get $11
    v128.store offset=16 align=1
    local.get $4
    local.set $5
    br $label1
   end
  end
  return
 )
 (func $kernel.highest/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $a i32) (param $b i32) (param $c i32) (param $7 i32)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  local.get $7
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 6
  i32.shl
  local.set $to
  local.get $from
  i32.const 6
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $b
    local.get $from
    i32.add
    local.set $7
    local.get $c
    local.get $from
    i32.add
    local.set $work
    local.get $a
    local.get $from
    i32.add
    local.tee $grain
    v128.load align=1
    local.set $8
    local.get $grain
    v128.load offset=16 align=1
    local.set $9
    local.get $7
    v128.load align=1
    local.set $10
    local.get $9
    local.get $7
    v128.load offset=16 align=1
    local.tee $11
    v128.and
    local.set $12
    local.get $work
    local.get $11
    local.get $8
    v128.andnot
    local.get $10
    local.get $8
    local.get $9
    v128.xor
    v128.or
    v128.xor
    v128.store align=1
    local.get $work
    local.get $12
    v128.store offset=16 align=1
    local.get $grain
    v128.load offset=32 align=1
    local.set $12
    local.get $grain
    v128.load offset=48 align=1
    local.set $9
    local.get $7
    v128.load offset=32 align=1
    local.set $8
    local.get $9
    local.get $7
    v128.load offset=48 align=1
    local.tee $10
    v128.and
    local.set $11
    local.get $work
    local.get $10
    local.get $12
    v128.andnot
    local.get $8
    local.get $12
    local.get $9
    v128.xor
    v128.or
    v128.xor
    v128.store offset=32 align=1
    local.get $work
    local.get $11
    v128.store offset=48 align=1
    local.get $from
    i32.const 64
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.highest (type $2) (param $a i32) (param $b i32) (param $c i32) (param $N i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  local.get $4
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  i32.const 127
  i32.add
  i32.const 7
  i32.shr_u
  i32.const 5
  i32.shl
  local.tee $N
  i32.const 0
  local.get $N
  i32.const 0
  i32.gt_u
  select
  i32.const 6
  i32.shr_u
  local.tee $5
  i32.const 158
  i32.ge_u
  if
   i32.const 0
   local.get $5
   i32.const 1
   i32.const 26
   local.get $a
   local.get $b
   local.get $c
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.highest/1
  else
   i32.const 0
   local.set $4
   loop $label
    local.get $4
    i32.const 64
    i32.add
    local.tee $6
    local.get $N
    i32.le_u
    if
     local.get $b
     local.get $4
     i32.add
     local.set $7
     local.get $c
     local.get $4
     i32.add
     local.set $8
     local.get $a
     local.get $4
     i32.add
     local.tee $9
     v128.load align=1
     local.set $10
     local.get $9
     v128.load offset=16 align=1
     local.set $11
     local.get $7
     v128.load align=1
     local.set $12
     local.get $11
     local.get $7
     v128.load offset=16 align=1
     local.tee $13
     v128.and
     local.set $14
     local.get $8
     local.get $13
     local.get $10
     v128.andnot
     local.get $12
     local.get $10
     local.get $11
     v128.xor
     v128.or
     v128.xor
     v128.store align=1
     local.get $8
     local.get $14
     v128.store offset=16 align=1
     local.get $9
     v128.load offset=32 align=1
     local.set $14
     local.get $9
     v128.load offset=48 align=1
     local.set $11
     local.get $7
     v128.load offset=32 align=1
     local.set $10
     local.get $11
     local.get $7
     v128.load offset=48 align=1
     local.tee $12
     v128.and
     local.set $13
     local.get $8
     local.get $12
     local.get $14
     v128.andnot
     local.get $10
     local.get $14
     local.get $11
     v128.xor
     v128.or
     v128.xor
     v128.store offset=32 align=1
     local.get $8
     local.get $13
     v128.store offset=48 align=1
     local.get $6
     local.set $4
     br $label
    end
   end
  end
  local.get $5
  i32.const 6
  i32.shl
  local.set $5
  loop $label1
   local.get $5
   i32.const 32
   i32.add
   local.tee $4
   local.get $N
   i32.le_u
   if
    local.get $b
    local.get $5
    i32.add
    local.set $6
    local.get $c
    local.get $5
    i32.add
    local.set $8
    local.get $a
    local.get $5
    i32.add
    local.tee $7
    v128.load align=1
    local.set $13
    local.get $7
    v128.load offset=16 align=1
    local.set $11
    local.get $6
    v128.load align=1
    local.set $14
    local.get $11
    local.get $6
    v128.load offset=16 align=1
    local.tee $10
    v128.and
    local.set $12
    local.get $8
    local.get $10
    local.get $13
    v128.andnot
    local.get $14
    local.get $13
    local.get $11
    v128.xor
    v128.or
    v128.xor
    v128.store align=1
    local.get $8
    local.get $12
    v128.store offset=16 align=1
    local.get $4
    local.set $5
    br $label1
   end
  end
  return
 )
 (func $kernel.decided/1 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $a i32) (param $b i32) (param $c i32) (param $y i32) (param $8 i32)
  (local $9 i32)
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
  i32.const 6
  i32.shl
  local.set $to
  local.get $from
  i32.const 6
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $b
    local.get $from
    i32.add
    local.set $8
    local.get $c
    local.get $from
    i32.add
    local.set $work
    local.get $y
    local.get $from
    i32.add
    local.set $grain
    local.get $a
    local.get $from
    i32.add
    local.tee $9
    v128.load align=1
    local.set $10
    local.get $9
    v128.load offset=16 align=1
    local.set $11
    local.get $8
    v128.load align=1
    local.set $12
    local.get $8
    v128.load offset=16 align=1
    local.set $13
    local.get $work
    v128.load align=1
    local.tee $14
    local.get $11
    v128.andnot
    local.get $work
    v128.load offset=16 align=1
    local.tee $15
    v128.andnot
    v128.not
    local.tee $16
    local.get $10
    local.get $11
    v128.xor
    local.get $15
    v128.not
    v128.or
    local.get $13
    v128.bitselect
    local.get $10
    local.get $14
    v128.and
    local.get $12
    v128.bitselect
    local.set $14
    local.get $grain
    local.get $14
    v128.store align=1
    local.get $grain
    local.get $16
    local.get $13
    v128.and
    local.get $10
    local.get $15
    v128.and
    local.get $12
    v128.bitselect
    v128.store offset=16 align=1
    local.get $9
    v128.load offset=32 align=1
    local.set $12
    local.get $9
    v128.load offset=48 align=1
    local.set $15
    local.get $8
    v128.load offset=32 align=1
    local.set $10
    local.get $8
    v128.load offset=48 align=1
    local.set $13
    local.get $work
    v128.load offset=32 align=1
    local.tee $16
    local.get $15
    v128.andnot
    local.get $work
    v128.load offset=48 align=1
    local.tee $14
    v128.andnot
    v128.not
    local.tee $11
    local.get $12
    local.get $15
    v128.xor
    local.get $14
    v128.not
    v128.or
    local.get $13
    v128.bitselect
    local.get $12
    local.get $16
    v128.and
    local.get $10
    v128.bitselect
    local.set $16
    local.get $grain
    local.get $16
    v128.store offset=32 align=1
    local.get $grain
    local.get $11
    local.get $13
    v128.and
    local.get $12
    local.get $14
    v128.and
    local.get $10
    v128.bitselect
    v128.store offset=48 align=1
    local.get $from
    i32.const 64
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.decided (type $4) (param $a i32) (param $b i32) (param $c i32) (param $y i32) (param $N i32) (param $5 i32)
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
  local.get $5
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  i32.const 127
  i32.add
  i32.const 7
  i32.shr_u
  i32.const 5
  i32.shl
  local.tee $N
  i32.const 0
  local.get $N
  i32.const 0
  i32.gt_u
  select
  i32.const 6
  i32.shr_u
  local.tee $6
  i32.const 92
  i32.ge_u
  if
   i32.const 0
   local.get $6
   i32.const 1
   i32.const 45
   local.get $a
   local.get $b
   local.get $c
   local.get $y
   local.get $5
   i32.const 1
   i32.sub
   call $kernel.decided/1
  else
   i32.const 0
   local.set $5
   loop $label
    local.get $5
    i32.const 64
    i32.add
    local.tee $7
    local.get $N
    i32.le_u
    if
     local.get $b
     local.get $5
     i32.add
     local.set $8
     local.get $c
     local.get $5
     i32.add
     local.set $9
     local.get $y
     local.get $5
     i32.add
     local.set $10
     local.get $a
     local.get $5
     i32.add
     local.tee $11
     v128.load align=1
     local.set $12
     local.get $11
     v128.load offset=16 align=1
     local.set $13
     local.get $8
     v128.load align=1
     local.set $14
     local.get $8
     v128.load offset=16 align=1
     local.set $15
     local.get $9
     v128.load align=1
     local.tee $16
     local.get $13
     v128.andnot
     local.get $9
     v128.load offset=16 align=1
     local.tee $17
     v128.andnot
     v128.not
     local.tee $18
     local.get $12
     local.get $13
     v128.xor
     local.get $17
     v128.not
     v128.or
     local.get $15
     v128.bitselect
     local.get $12
     local.get $16
     v128.and
     local.get $14
     v128.bitselect
     local.set $16
     local.get $10
     local.get $16
     v128.store align=1
     local.get $10
     local.get $18
     local.get $15
     v128.and
     local.get $12
     local.get $17
     v128.and
     local.get $14
     v128.bitselect
     v128.store offset=16 align=1
     local.get $11
     v128.load offset=32 align=1
     local.set $14
     local.get $11
     v128.load offset=48 align=1
     local.set $17
     local.get $8
     v128.load offset=32 align=1
     local.set $12
     local.get $8
     v128.load offset=48 align=1
     local.set $15
     local.get $9
     v128.load offset=32 align=1
     local.tee $18
     local.get $17
     v128.andnot
     local.get $9
     v128.load offset=48 align=1
     local.tee $16
     v128.andnot
     v128.not
     local.tee $13
     local.get $14
     local.get $17
     v128.xor
     local.get $16
     v128.not
     v128.or
     local.get $15
     v128.bitselect
     local.get $14
     local.get $18
     v128.and
     local.get $12
     v128.bitselect
     local.set $18
     local.get $10
     local.get $18
     v128.store offset=32 align=1
     local.get $10
     local.get $13
     local.get $15
     v128.and
     local.get $14
     local.get $16
     v128.and
     local.get $12
     v128.bitselect
     v128.store offset=48 align=1
     local.get $7
     local.set $5
     br $label
    end
   end
  end
  local.get $6
  i32.const 6
  i32.shl
  local.set $6
  loop $label1
   local.get $6
   i32.const 32
   i32.add
   local.tee $5
   local.get $N
   i32.le_u
   if
    local.get $b
    local.get $6
    i32.add
    local.set $7
    local.get $c
    local.get $6
    i32.add
    local.set $10
    local.get $y
    local.get $6
    i32.add
    local.set $9
    local.get $a
    local.get $6
    i32.add
    local.tee $8
    v128.load align=1
    local.set $12
    local.get $8
    v128.load offset=16 align=1
    local.set $16
    local.get $7
    v128.load align=1
    local.set $14
    local.get $7
    v128.load offset=16 align=1
    local.set $15
    local.get $10
    v128.load align=1
    local.tee $13
    local.get $16
    v128.andnot
    local.get $10
    v128.load offset=16 align=1
    local.tee $18
    v128.andnot
    v128.not
    local.tee $17
    local.get $12
    local.get $16
    v128.xor
    local.get $18
    v128.not
    v128.or
    local.get $15
    v128.bitselect
    local.get $12
    local.get $13
    v128.and
    local.get $14
    v128.bitselect
    local.set $13
    local.get $9
    local.get $13
    v128.store align=1
    local.get $9
    local.get $17
    local.get $15
    v128.and
    local.get $12
    local.get $18
    v128.and
    local.get $14
    v128.bitselect
    v128.store offset=16 align=1
    local.get $5
    local.set $6
    br $label1
   end
  end
  return
 )
 (func $kernel.turned/1 (type $3) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $a i32) (param $up i32) (param $6 i32)
  (local $7 v128)
  (local $8 v128)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 6
  i32.shl
  local.set $to
  local.get $from
  i32.const 6
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $up
    local.get $from
    i32.add
    local.set $6
    local.get $a
    local.get $from
    i32.add
    local.tee $work
    v128.load align=1
    local.set $7
    local.get $6
    local.get $work
    v128.load offset=16 align=1
    local.tee $8
    v128.not
    v128.store align=1
    local.get $6
    local.get $7
    local.get $8
    v128.xor
    v128.store offset=16 align=1
    local.get $work
    v128.load offset=32 align=1
    local.set $8
    local.get $6
    local.get $work
    v128.load offset=48 align=1
    local.tee $7
    v128.not
    v128.store offset=32 align=1
    local.get $6
    local.get $8
    local.get $7
    v128.xor
    v128.store offset=48 align=1
    local.get $from
    i32.const 64
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.turned/2 (type $3) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $a i32) (param $down i32) (param $6 i32)
  (local $7 v128)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 6
  i32.shl
  local.set $to
  local.get $from
  i32.const 6
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $down
    local.get $from
    i32.add
    local.set $6
    local.get $a
    local.get $from
    i32.add
    local.tee $work
    v128.load align=1
    local.set $7
    local.get $6
    local.get $work
    v128.load offset=16 align=1
    local.get $7
    v128.not
    local.tee $7
    v128.or
    v128.store align=1
    local.get $6
    local.get $7
    v128.store offset=16 align=1
    local.get $work
    v128.load offset=32 align=1
    local.set $7
    local.get $6
    local.get $work
    v128.load offset=48 align=1
    local.get $7
    v128.not
    local.tee $7
    v128.or
    v128.store offset=32 align=1
    local.get $6
    local.get $7
    v128.store offset=48 align=1
    local.get $from
    i32.const 64
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.turned (type $2) (param $a i32) (param $up i32) (param $down i32) (param $N i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  local.get $4
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  local.tee $N
  i32.const 7
  i32.shr_u
  i32.const 5
  i32.shl
  local.tee $5
  i32.const 0
  local.get $5
  i32.const 0
  i32.gt_u
  select
  i32.const 6
  i32.shr_u
  local.tee $6
  i32.const 274
  i32.ge_u
  local.tee $7
  if
   i32.const 0
   local.get $6
   i32.const 1
   i32.const 15
   local.get $a
   local.get $up
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.turned/1
  else
   i32.const 0
   local.set $8
   loop $label
    local.get $8
    i32.const 64
    i32.add
    local.tee $9
    local.get $5
    i32.le_u
    if
     local.get $up
     local.get $8
     i32.add
     local.set $10
     local.get $a
     local.get $8
     i32.add
     local.tee $11
     v128.load align=1
     local.set $13
     local.get $10
     local.get $11
     v128.load offset=16 align=1
     local.tee $14
     v128.not
     v128.store align=1
     local.get $10
     local.get $13
     local.get $14
     v128.xor
     v128.store offset=16 align=1
     local.get $11
     v128.load offset=32 align=1
     local.set $14
     local.get $10
     local.get $11
     v128.load offset=48 align=1
     local.tee $13
     v128.not
     v128.store offset=32 align=1
     local.get $10
     local.get $14
     local.get $13
     v128.xor
     v128.store offset=48 align=1
     local.get $9
     local.set $8
     br $label
    end
   end
  end
  local.get $6
  i32.const 6
  i32.shl
  local.tee $8
  local.set $9
  loop $label1
   local.get $9
   i32.const 32
   i32.add
   local.tee $10
   local.get $5
   i32.le_u
   if
    local.get $up
    local.get $9
    i32.add
    local.set $11
    local.get $a
    local.get $9
    i32.add
    local.tee $12
    v128.load align=1
    local.set $13
    local.get $11
    local.get $12
    v128.load offset=16 align=1
    local.tee $14
    v128.not
    v128.store align=1
    local.get $11
    local.get $13
    local.get $14
    v128.xor
    v128.store offset=16 align=1
    local.get $10
    local.set $9
    br $label1
   end
  end
  local.get $N
  i32.const 127
  i32.and
  local.tee $N
  i32.const 0
  i32.ne
  local.tee $9
  if
   v128.const i32x4 0x07030100 0x7f3f1f0f 0xffffffff 0xffffffff
   local.get $N
   i8x16.splat
   v128.const i32x4 0x18100800 0x38302820 0x58504840 0x78706860
   i8x16.sub_sat_u
   v128.const i32x4 0x08080808 0x08080808 0x08080808 0x08080808
   i8x16.min_u
   i8x16.swizzle
   local.set $14
   local.get $up
   local.get $5
   i32.add
   local.set $up
   local.get $a
   local.get $5
   i32.add
   local.tee $10
   v128.load align=1
   local.get $10
   v128.load offset=16 align=1
   local.tee $13
   v128.xor
   local.set $15
   local.get $up
   local.get $13
   v128.not
   local.get $14
   v128.and
   v128.store align=1
   local.get $up
   local.get $15
   local.get $14
   v128.and
   v128.store offset=16 align=1
  end
  local.get $7
  if
   i32.const 0
   local.get $6
   i32.const 1
   i32.const 15
   local.get $a
   local.get $down
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.turned/2
  else
   i32.const 0
   local.set $4
   loop $label2
    local.get $4
    i32.const 64
    i32.add
    local.tee $6
    local.get $5
    i32.le_u
    if
     local.get $down
     local.get $4
     i32.add
     local.set $7
     local.get $a
     local.get $4
     i32.add
     local.tee $up
     v128.load align=1
     local.set $14
     local.get $7
     local.get $up
     v128.load offset=16 align=1
     local.get $14
     v128.not
     local.tee $14
     v128.or
     v128.store align=1
     local.get $7
     local.get $14
     v128.store offset=16 align=1
     local.get $up
     v128.load offset=32 align=1
     local.set $14
     local.get $7
     local.get $up
     v128.load offset=48 align=1
     local.get $14
     v128.not
     local.tee $14
     v128.or
     v128.store offset=32 align=1
     local.get $7
     local.get $14
     v128.store offset=48 align=1
     local.get $6
     local.set $4
     br $label2
    end
   end
  end
  local.get $8
  local.set $8
  loop $label3
   local.get $8
   i32.const 32
   i32.add
   local.tee $4
   local.get $5
   i32.le_u
   if
    local.get $down
    local.get $8
    i32.add
    local.set $6
    local.get $a
    local.get $8
    i32.add
    local.tee $7
    v128.load align=1
    local.set $14
    local.get $6
    local.get $7
    v128.load offset=16 align=1
    local.get $14
    v128.not
    local.tee $14
    v128.or
    v128.store align=1
    local.get $6
    local.get $14
    v128.store offset=16 align=1
    local.get $4
    local.set $8
    br $label3
   end
  end
  local.get $9
  if
   v128.const i32x4 0x07030100 0x7f3f1f0f 0xffffffff 0xffffffff
   local.get $N
   i8x16.splat
   v128.const i32x4 0x18100800 0x38302820 0x58504840 0x78706860
   i8x16.sub_sat_u
   v128.const i32x4 0x08080808 0x08080808 0x08080808 0x08080808
   i8x16.min_u
   i8x16.swizzle
   local.set $14
   local.get $down
   local.get $5
   i32.add
   local.set $down
   local.get $a
   local.get $5
   i32.add
   local.tee $5
   v128.load align=1
   local.set $15
   local.get $down
   local.get $5
   v128.load offset=16 align=1
   local.get $15
   v128.not
   local.tee $15
   v128.or
   local.get $14
   v128.and
   v128.store align=1
   local.get $down
   local.get $15
   local.get $14
   v128.and
   v128.store offset=16 align=1
  end
  return
 )
 (func $kernel.implied/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $a i32) (param $b i32) (param $k i32) (param $7 i32)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  local.get $7
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 6
  i32.shl
  local.set $to
  local.get $from
  i32.const 6
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $b
    local.get $from
    i32.add
    local.set $7
    local.get $k
    local.get $from
    i32.add
    local.set $work
    local.get $a
    local.get $from
    i32.add
    local.tee $grain
    v128.load align=1
    local.set $8
    local.get $work
    local.get $grain
    v128.load offset=16 align=1
    local.tee $9
    local.get $7
    v128.load align=1
    v128.or
    local.get $7
    v128.load offset=16 align=1
    local.tee $10
    local.get $8
    v128.andnot
    v128.xor
    v128.store align=1
    local.get $work
    local.get $10
    local.get $8
    local.get $9
    v128.xor
    v128.and
    v128.store offset=16 align=1
    local.get $grain
    v128.load offset=32 align=1
    local.set $9
    local.get $work
    local.get $grain
    v128.load offset=48 align=1
    local.tee $8
    local.get $7
    v128.load offset=32 align=1
    v128.or
    local.get $7
    v128.load offset=48 align=1
    local.tee $10
    local.get $9
    v128.andnot
    v128.xor
    v128.store offset=32 align=1
    local.get $work
    local.get $10
    local.get $9
    local.get $8
    v128.xor
    v128.and
    v128.store offset=48 align=1
    local.get $from
    i32.const 64
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.implied/2 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $a i32) (param $b i32) (param $l i32) (param $7 i32)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  local.get $7
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 6
  i32.shl
  local.set $to
  local.get $from
  i32.const 6
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $b
    local.get $from
    i32.add
    local.set $7
    local.get $l
    local.get $from
    i32.add
    local.set $work
    local.get $a
    local.get $from
    i32.add
    local.tee $grain
    v128.load align=1
    local.set $8
    local.get $work
    local.get $8
    local.get $grain
    v128.load offset=16 align=1
    local.tee $9
    local.get $7
    v128.load align=1
    local.get $8
    local.get $7
    v128.load offset=16 align=1
    local.tee $10
    v128.or
    v128.and
    v128.or
    v128.xor
    v128.not
    v128.store align=1
    local.get $work
    local.get $8
    local.get $10
    local.get $9
    v128.andnot
    v128.and
    v128.store offset=16 align=1
    local.get $work
    local.get $grain
    v128.load offset=32 align=1
    local.tee $9
    local.get $grain
    v128.load offset=48 align=1
    local.tee $10
    local.get $7
    v128.load offset=32 align=1
    local.get $9
    local.get $7
    v128.load offset=48 align=1
    local.tee $8
    v128.or
    v128.and
    v128.or
    v128.xor
    v128.not
    v128.store offset=32 align=1
    local.get $work
    local.get $9
    local.get $8
    local.get $10
    v128.andnot
    v128.and
    v128.store offset=48 align=1
    local.get $from
    i32.const 64
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.implied (type $8) (param $a i32) (param $b i32) (param $k i32) (param $l i32) (param $N i32) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  local.get $5
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  local.tee $N
  i32.const 127
  i32.add
  i32.const 7
  i32.shr_u
  i32.const 5
  i32.shl
  local.tee $6
  i32.const 0
  local.get $6
  i32.const 0
  i32.gt_u
  select
  i32.const 6
  i32.shr_u
  local.tee $7
  i32.const 158
  i32.ge_u
  if
   i32.const 0
   local.get $7
   i32.const 1
   i32.const 26
   local.get $a
   local.get $b
   local.get $k
   local.get $5
   i32.const 1
   i32.sub
   call $kernel.implied/1
  else
   i32.const 0
   local.set $8
   loop $label
    local.get $8
    i32.const 64
    i32.add
    local.tee $9
    local.get $6
    i32.le_u
    if
     local.get $b
     local.get $8
     i32.add
     local.set $10
     local.get $k
     local.get $8
     i32.add
     local.set $11
     local.get $a
     local.get $8
     i32.add
     local.tee $12
     v128.load align=1
     local.set $13
     local.get $11
     local.get $12
     v128.load offset=16 align=1
     local.tee $14
     local.get $10
     v128.load align=1
     v128.or
     local.get $10
     v128.load offset=16 align=1
     local.tee $15
     local.get $13
     v128.andnot
     v128.xor
     v128.store align=1
     local.get $11
     local.get $15
     local.get $13
     local.get $14
     v128.xor
     v128.and
     v128.store offset=16 align=1
     local.get $12
     v128.load offset=32 align=1
     local.set $14
     local.get $11
     local.get $12
     v128.load offset=48 align=1
     local.tee $13
     local.get $10
     v128.load offset=32 align=1
     v128.or
     local.get $10
     v128.load offset=48 align=1
     local.tee $15
     local.get $14
     v128.andnot
     v128.xor
     v128.store offset=32 align=1
     local.get $11
     local.get $15
     local.get $14
     local.get $13
     v128.xor
     v128.and
     v128.store offset=48 align=1
     local.get $9
     local.set $8
     br $label
    end
   end
  end
  local.get $7
  i32.const 6
  i32.shl
  local.set $7
  loop $label1
   local.get $7
   i32.const 32
   i32.add
   local.tee $8
   local.get $6
   i32.le_u
   if
    local.get $b
    local.get $7
    i32.add
    local.set $9
    local.get $k
    local.get $7
    i32.add
    local.set $11
    local.get $a
    local.get $7
    i32.add
    local.tee $10
    v128.load align=1
    local.set $13
    local.get $11
    local.get $10
    v128.load offset=16 align=1
    local.tee $14
    local.get $9
    v128.load align=1
    v128.or
    local.get $9
    v128.load offset=16 align=1
    local.tee $15
    local.get $13
    v128.andnot
    v128.xor
    v128.store align=1
    local.get $11
    local.get $15
    local.get $13
    local.get $14
    v128.xor
    v128.and
    v128.store offset=16 align=1
    local.get $8
    local.set $7
    br $label1
   end
  end
  local.get $N
  i32.const 7
  i32.shr_u
  i32.const 5
  i32.shl
  local.tee $7
  i32.const 0
  local.get $7
  i32.const 0
  i32.gt_u
  select
  i32.const 6
  i32.shr_u
  local.tee $6
  i32.const 137
  i32.ge_u
  if
   i32.const 0
   local.get $6
   i32.const 1
   i32.const 30
   local.get $a
   local.get $b
   local.get $l
   local.get $5
   i32.const 1
   i32.sub
   call $kernel.implied/2
  else
   i32.const 0
   local.set $5
   loop $label2
    local.get $5
    i32.const 64
    i32.add
    local.tee $k
    local.get $7
    i32.le_u
    if
     local.get $b
     local.get $5
     i32.add
     local.set $8
     local.get $l
     local.get $5
     i32.add
     local.set $11
     local.get $a
     local.get $5
     i32.add
     local.tee $9
     v128.load align=1
     local.set $14
     local.get $11
     local.get $14
     local.get $9
     v128.load offset=16 align=1
     local.tee $13
     local.get $8
     v128.load align=1
     local.get $14
     local.get $8
     v128.load offset=16 align=1
     local.tee $15
     v128.or
     v128.and
     v128.or
     v128.xor
     v128.not
     v128.store align=1
     local.get $11
     local.get $14
     local.get $15
     local.get $13
     v128.andnot
     v128.and
     v128.store offset=16 align=1
     local.get $11
     local.get $9
     v128.load offset=32 align=1
     local.tee $13
     local.get $9
     v128.load offset=48 align=1
     local.tee $15
     local.get $8
     v128.load offset=32 align=1
     local.get $13
     local.get $8
     v128.load offset=48 align=1
     local.tee $14
     v128.or
     v128.and
     v128.or
     v128.xor
     v128.not
     v128.store offset=32 align=1
     local.get $11
     local.get $13
     local.get $14
     local.get $15
     v128.andnot
     v128.and
     v128.store offset=48 align=1
     local.get $k
     local.set $5
     br $label2
    end
   end
  end
  local.get $6
  i32.const 6
  i32.shl
  local.set $6
  loop $label3
   local.get $6
   i32.const 32
   i32.add
   local.tee $5
   local.get $7
   i32.le_u
   if
    local.get $b
    local.get $6
    i32.add
    local.set $k
    local.get $l
    local.get $6
    i32.add
    local.set $11
    local.get $a
    local.get $6
    i32.add
    local.tee $8
    v128.load align=1
    local.set $15
    local.get $11
    local.get $15
    local.get $8
    v128.load offset=16 align=1
    local.tee $14
    local.get $k
    v128.load align=1
    local.get $15
    local.get $k
    v128.load offset=16 align=1
    local.tee $13
    v128.or
    v128.and
    v128.or
    v128.xor
    v128.not
    v128.store align=1
    local.get $11
    local.get $15
    local.get $13
    local.get $14
    v128.andnot
    v128.and
    v128.store offset=16 align=1
    local.get $5
    local.set $6
    br $label3
   end
  end
  local.get $N
  i32.const 127
  i32.and
  local.tee $N
  i32.const 0
  i32.ne
  local.tee $6
  if
   v128.const i32x4 0x07030100 0x7f3f1f0f 0xffffffff 0xffffffff
   local.get $N
   i8x16.splat
   v128.const i32x4 0x18100800 0x38302820 0x58504840 0x78706860
   i8x16.sub_sat_u
   v128.const i32x4 0x08080808 0x08080808 0x08080808 0x08080808
   i8x16.min_u
   i8x16.swizzle
   local.set $14
   local.get $b
   local.get $7
   i32.add
   local.set $5
   local.get $l
   local.get $7
   i32.add
   local.set $l
   local.get $a
   local.get $7
   i32.add
   local.tee $11
   v128.load align=1
   local.set $13
   local.get $l
   local.get $13
   local.get $11
   v128.load offset=16 align=1
   local.tee $15
   local.get $5
   v128.load align=1
   local.get $13
   local.get $5
   v128.load offset=16 align=1
   local.tee $16
   v128.or
   v128.and
   v128.or
   v128.xor
   v128.not
   local.get $14
   v128.and
   v128.store align=1
   local.get $l
   local.get $13
   local.get $16
   local.get $15
   v128.andnot
   v128.and
   local.get $14
   v128.and
   v128.store offset=16 align=1
  end
  v128.const i32x4 0x07030100 0x7f3f1f0f 0xffffffff 0xffffffff
  local.get $N
  i8x16.splat
  v128.const i32x4 0x18100800 0x38302820 0x58504840 0x78706860
  i8x16.sub_sat_u
  v128.const i32x4 0x08080808 0x08080808 0x08080808 0x08080808
  i8x16.min_u
  i8x16.swizzle
  local.set $14
  i32.const 0
  local.set $N
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $15
  loop $label5
   local.get $N
   local.get $7
   i32.lt_u
   if
    local.get $7
    local.get $N
    i32.const 992
    i32.add
    local.tee $l
    local.get $7
    local.get $l
    i32.lt_u
    select
    local.set $l
    local.get $N
    local.set $5
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $16
    loop $label4
     local.get $5
     i32.const 32
     i32.add
     local.tee $11
     local.get $l
     i32.le_u
     if
      local.get $a
      local.get $5
      i32.add
      local.tee $k
      v128.load align=1
      local.set $13
      local.get $k
      v128.load offset=16 align=1
      drop
      local.get $b
      local.get $5
      i32.add
      local.tee $k
      v128.load align=1
      local.set $17
      local.get $k
      v128.load offset=16 align=1
      drop
      local.get $11
      local.set $5
      local.get $16
      local.get $13
      v128.not
      local.get $17
      v128.andnot
      i8x16.popcnt
      i8x16.add
      local.set $16
      br $label4
     end
     local.get $5
     local.set $11
     local.get $16
     local.set $17
    end
    local.get $11
    local.set $N
    local.get $15
    local.get $17
    i16x8.extadd_pairwise_i8x16_u
    i32x4.extadd_pairwise_i16x8_u
    i32x4.add
    local.set $15
    br $label5
   end
   local.get $15
   local.set $17
  end
  local.get $6
  if (result v128)
   local.get $a
   local.get $7
   i32.add
   local.tee $a
   v128.load align=1
   local.set $15
   local.get $a
   v128.load offset=16 align=1
   drop
   local.get $b
   local.get $7
   i32.add
   local.tee $7
   v128.load align=1
   local.set $16
   local.get $7
   v128.load offset=16 align=1
   drop
   local.get $17
   local.get $15
   v128.not
   local.get $16
   v128.andnot
   local.get $14
   v128.and
   i8x16.popcnt
   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
   i8x16.add
   i16x8.extadd_pairwise_i8x16_u
   i32x4.extadd_pairwise_i16x8_u
   i32x4.add
  else
   local.get $17
  end
  local.tee $17
  i32x4.extract_lane 0
  local.get $17
  i32x4.extract_lane 1
  i32.add
  local.get $17
  i32x4.extract_lane 2
  local.get $17
  i32x4.extract_lane 3
  i32.add
  i32.add
  return
 )
 (func $kernel.chosen/1 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $c i32) (param $x i32) (param $y i32) (param $z i32) (param $8 i32)
  (local $9 i32)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  local.get $8
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 6
  i32.shl
  local.set $to
  local.get $from
  i32.const 6
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $x
    local.get $from
    i32.add
    local.set $8
    local.get $y
    local.get $from
    i32.add
    local.set $work
    local.get $z
    local.get $from
    i32.add
    local.set $grain
    local.get $c
    local.get $from
    i32.add
    local.tee $9
    v128.load align=1
    local.set $10
    local.get $9
    v128.load offset=16 align=1
    local.set $11
    local.get $8
    v128.load align=1
    local.set $12
    local.get $8
    v128.load offset=16 align=1
    local.set $13
    local.get $work
    v128.load align=1
    local.set $14
    local.get $work
    v128.load offset=16 align=1
    local.set $15
    local.get $grain
    local.get $12
    local.get $14
    local.get $11
    v128.bitselect
    local.get $10
    v128.and
    v128.store align=1
    local.get $grain
    local.get $12
    local.get $13
    v128.xor
    local.get $15
    local.get $11
    v128.bitselect
    local.get $10
    v128.and
    v128.store offset=16 align=1
    local.get $9
    v128.load offset=32 align=1
    local.set $10
    local.get $9
    v128.load offset=48 align=1
    local.set $11
    local.get $8
    v128.load offset=32 align=1
    local.set $15
    local.get $8
    v128.load offset=48 align=1
    local.set $13
    local.get $work
    v128.load offset=32 align=1
    local.set $12
    local.get $work
    v128.load offset=48 align=1
    local.set $14
    local.get $grain
    local.get $15
    local.get $12
    local.get $11
    v128.bitselect
    local.get $10
    v128.and
    v128.store offset=32 align=1
    local.get $grain
    local.get $15
    local.get $13
    v128.xor
    local.get $14
    local.get $11
    v128.bitselect
    local.get $10
    v128.and
    v128.store offset=48 align=1
    local.get $from
    i32.const 64
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.chosen (type $4) (param $c i32) (param $x i32) (param $y i32) (param $z i32) (param $N i32) (param $5 i32)
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
  local.get $5
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  i32.const 127
  i32.add
  i32.const 7
  i32.shr_u
  i32.const 5
  i32.shl
  local.tee $N
  i32.const 0
  local.get $N
  i32.const 0
  i32.gt_u
  select
  i32.const 6
  i32.shr_u
  local.tee $6
  i32.const 133
  i32.ge_u
  if
   i32.const 0
   local.get $6
   i32.const 1
   i32.const 31
   local.get $c
   local.get $x
   local.get $y
   local.get $z
   local.get $5
   i32.const 1
   i32.sub
   call $kernel.chosen/1
  else
   i32.const 0
   local.set $5
   loop $label
    local.get $5
    i32.const 64
    i32.add
    local.tee $7
    local.get $N
    i32.le_u
    if
     local.get $x
     local.get $5
     i32.add
     local.set $8
     local.get $y
     local.get $5
     i32.add
     local.set $9
     local.get $z
     local.get $5
     i32.add
     local.set $10
     local.get $c
     local.get $5
     i32.add
     local.tee $11
     v128.load align=1
     local.set $12
     local.get $11
     v128.load offset=16 align=1
     local.set $13
     local.get $8
     v128.load align=1
     local.set $14
     local.get $8
     v128.load offset=16 align=1
     local.set $15
     local.get $9
     v128.load align=1
     local.set $16
     local.get $9
     v128.load offset=16 align=1
     local.set $17
     local.get $10
     local.get $14
     local.get $16
     local.get $13
     v128.bitselect
     local.get $12
     v128.and
     v128.store align=1
     local.get $10
     local.get $14
     local.get $15
     v128.xor
     local.get $17
     local.get $13
     v128.bitselect
     local.get $12
     v128.and
     v128.store offset=16 align=1
     local.get $11
     v128.load offset=32 align=1
     local.set $12
     local.get $11
     v128.load offset=48 align=1
     local.set $13
     local.get $8
     v128.load offset=32 align=1
     local.set $17
     local.get $8
     v128.load offset=48 align=1
     local.set $15
     local.get $9
     v128.load offset=32 align=1
     local.set $14
     local.get $9
     v128.load offset=48 align=1
     local.set $16
     local.get $10
     local.get $17
     local.get $14
     local.get $13
     v128.bitselect
     local.get $12
     v128.and
     v128.store offset=32 align=1
     local.get $10
     local.get $17
     local.get $15
     v128.xor
     local.get $16
     local.get $13
     v128.bitselect
     local.get $12
     v128.and
     v128.store offset=48 align=1
     local.get $7
     local.set $5
     br $label
    end
   end
  end
  local.get $6
  i32.const 6
  i32.shl
  local.set $6
  loop $label1
   local.get $6
   i32.const 32
   i32.add
   local.tee $5
   local.get $N
   i32.le_u
   if
    local.get $x
    local.get $6
    i32.add
    local.set $7
    local.get $y
    local.get $6
    i32.add
    local.set $10
    local.get $z
    local.get $6
    i32.add
    local.set $9
    local.get $c
    local.get $6
    i32.add
    local.tee $8
    v128.load align=1
    local.set $12
    local.get $8
    v128.load offset=16 align=1
    local.set $13
    local.get $7
    v128.load align=1
    local.set $16
    local.get $7
    v128.load offset=16 align=1
    local.set $15
    local.get $10
    v128.load align=1
    local.set $17
    local.get $10
    v128.load offset=16 align=1
    local.set $14
    local.get $9
    local.get $16
    local.get $17
    local.get $13
    v128.bitselect
    local.get $12
    v128.and
    v128.store align=1
    local.get $9
    local.get $16
    local.get $15
    v128.xor
    local.get $14
    local.get $13
    v128.bitselect
    local.get $12
    v128.and
    v128.store offset=16 align=1
    local.get $5
    local.set $6
    br $label1
   end
  end
  return
 )
 (func $kernel.added/1 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $a i32) (param $b i32) (param $c i32) (param $s i32) (param $8 i32)
  (local $9 i32)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  local.get $8
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 6
  i32.shl
  local.set $to
  local.get $from
  i32.const 6
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $b
    local.get $from
    i32.add
    local.set $8
    local.get $c
    local.get $from
    i32.add
    local.set $work
    local.get $s
    local.get $from
    i32.add
    local.set $grain
    local.get $a
    local.get $from
    i32.add
    local.tee $9
    v128.load align=1
    local.set $10
    local.get $9
    v128.load offset=16 align=1
    local.set $11
    local.get $8
    v128.load align=1
    local.set $12
    local.get $8
    v128.load offset=16 align=1
    local.set $13
    local.get $12
    local.get $work
    v128.load align=1
    local.tee $14
    local.get $12
    local.get $13
    local.get $work
    v128.load offset=16 align=1
    local.tee $15
    v128.xor
    v128.andnot
    v128.andnot
    v128.xor
    local.tee $16
    v128.not
    local.get $14
    local.get $13
    v128.andnot
    local.get $15
    local.get $12
    local.get $13
    v128.xor
    v128.or
    v128.xor
    local.tee $17
    local.get $11
    v128.bitselect
    local.get $12
    local.get $14
    v128.and
    local.tee $14
    local.get $13
    local.get $15
    v128.or
    v128.xor
    local.get $10
    v128.bitselect
    local.set $12
    local.get $grain
    local.get $17
    v128.not
    local.get $14
    local.get $13
    v128.not
    local.get $15
    v128.andnot
    v128.xor
    local.get $11
    v128.bitselect
    local.get $16
    local.get $10
    v128.bitselect
    v128.store align=1
    local.get $grain
    local.get $12
    v128.store offset=16 align=1
    local.get $9
    v128.load offset=32 align=1
    local.set $12
    local.get $9
    v128.load offset=48 align=1
    local.set $10
    local.get $8
    v128.load offset=32 align=1
    local.set $16
    local.get $8
    v128.load offset=48 align=1
    local.set $11
    local.get $16
    local.get $work
    v128.load offset=32 align=1
    local.tee $15
    local.get $16
    local.get $11
    local.get $work
    v128.load offset=48 align=1
    local.tee $13
    v128.xor
    v128.andnot
    v128.andnot
    v128.xor
    local.tee $14
    v128.not
    local.get $15
    local.get $11
    v128.andnot
    local.get $13
    local.get $16
    local.get $11
    v128.xor
    v128.or
    v128.xor
    local.tee $17
    local.get $10
    v128.bitselect
    local.get $16
    local.get $15
    v128.and
    local.tee $15
    local.get $11
    local.get $13
    v128.or
    v128.xor
    local.get $12
    v128.bitselect
    local.set $16
    local.get $grain
    local.get $17
    v128.not
    local.get $15
    local.get $11
    v128.not
    local.get $13
    v128.andnot
    v128.xor
    local.get $10
    v128.bitselect
    local.get $14
    local.get $12
    v128.bitselect
    v128.store offset=32 align=1
    local.get $grain
    local.get $16
    v128.store offset=48 align=1
    local.get $from
    i32.const 64
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.added/2 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $a i32) (param $b i32) (param $c i32) (param $carry i32) (param $8 i32)
  (local $9 i32)
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
  i32.const 6
  i32.shl
  local.set $to
  local.get $from
  i32.const 6
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $b
    local.get $from
    i32.add
    local.set $8
    local.get $c
    local.get $from
    i32.add
    local.set $work
    local.get $carry
    local.get $from
    i32.add
    local.set $grain
    local.get $a
    local.get $from
    i32.add
    local.tee $9
    v128.load align=1
    local.set $10
    local.get $9
    v128.load offset=16 align=1
    local.set $11
    local.get $8
    v128.load align=1
    local.set $12
    local.get $8
    v128.load offset=16 align=1
    local.set $13
    local.get $work
    v128.load align=1
    local.set $14
    local.get $work
    v128.load offset=16 align=1
    local.set $15
    local.get $10
    local.get $11
    v128.andnot
    local.tee $10
    local.get $12
    local.get $13
    v128.andnot
    local.tee $12
    v128.or
    local.set $16
    local.get $10
    local.get $12
    v128.and
    local.set $12
    local.get $11
    local.get $13
    v128.or
    local.set $10
    local.get $11
    local.get $13
    v128.and
    local.set $13
    local.get $16
    local.get $14
    local.get $15
    v128.andnot
    local.tee $14
    v128.or
    local.set $11
    local.get $grain
    local.get $12
    local.get $16
    local.get $14
    v128.and
    v128.or
    local.get $10
    local.get $15
    v128.or
    v128.andnot
    local.get $13
    local.get $10
    local.get $15
    v128.and
    v128.or
    local.get $11
    v128.andnot
    local.tee $11
    v128.or
    v128.store align=1
    local.get $grain
    local.get $11
    v128.store offset=16 align=1
    local.get $9
    v128.load offset=32 align=1
    local.set $11
    local.get $9
    v128.load offset=48 align=1
    local.set $15
    local.get $8
    v128.load offset=32 align=1
    local.set $10
    local.get $8
    v128.load offset=48 align=1
    local.set $13
    local.get $work
    v128.load offset=32 align=1
    local.set $14
    local.get $work
    v128.load offset=48 align=1
    local.set $16
    local.get $11
    local.get $15
    v128.andnot
    local.tee $11
    local.get $10
    local.get $13
    v128.andnot
    local.tee $10
    v128.or
    local.set $12
    local.get $11
    local.get $10
    v128.and
    local.set $10
    local.get $15
    local.get $13
    v128.or
    local.set $11
    local.get $15
    local.get $13
    v128.and
    local.set $13
    local.get $12
    local.get $14
    local.get $16
    v128.andnot
    local.tee $14
    v128.or
    local.set $15
    local.get $grain
    local.get $10
    local.get $12
    local.get $14
    v128.and
    v128.or
    local.get $11
    local.get $16
    v128.or
    v128.andnot
    local.get $13
    local.get $11
    local.get $16
    v128.and
    v128.or
    local.get $15
    v128.andnot
    local.tee $15
    v128.or
    v128.store offset=32 align=1
    local.get $grain
    local.get $15
    v128.store offset=48 align=1
    local.get $from
    i32.const 64
    i32.add
    local.set $from
    br $label
   end
  end
  return
 )
 (func $kernel.added (type $3) (param $a i32) (param $b i32) (param $c i32) (param $s i32) (param $carry i32) (param $N i32) (param $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  i32.const 0
  local.get $N
  i32.const 127
  i32.add
  i32.const 7
  i32.shr_u
  i32.const 5
  i32.shl
  local.tee $N
  i32.const 0
  local.get $N
  i32.const 0
  i32.gt_u
  select
  i32.const 6
  i32.shr_u
  local.tee $7
  i32.const 1
  i32.const 65
  local.get $a
  local.get $b
  local.get $c
  local.get $s
  local.get $6
  i32.const 1
  i32.sub
  call $kernel.added/1
  local.get $7
  i32.const 6
  i32.shl
  local.tee $8
  local.set $9
  loop $label
   local.get $9
   i32.const 32
   i32.add
   local.tee $10
   local.get $N
   i32.le_u
   if
    local.get $b
    local.get $9
    i32.add
    local.set $11
    local.get $c
    local.get $9
    i32.add
    local.set $12
    local.get $s
    local.get $9
    i32.add
    local.set $13
    local.get $a
    local.get $9
    i32.add
    local.tee $14
    v128.load align=1
    local.set $15
    local.get $14
    v128.load offset=16 align=1
    local.set $16
    local.get $11
    v128.load align=1
    local.set $17
    local.get $11
    v128.load offset=16 align=1
    local.set $18
    local.get $17
    local.get $12
    v128.load align=1
    local.tee $19
    local.get $17
    local.get $18
    local.get $12
    v128.load offset=16 align=1
    local.tee $20
    v128.xor
    v128.andnot
    v128.andnot
    v128.xor
    local.tee $21
    v128.not
    local.get $19
    local.get $18
    v128.andnot
    local.get $20
    local.get $17
    local.get $18
    v128.xor
    v128.or
    v128.xor
    local.tee $22
    local.get $16
    v128.bitselect
    local.get $17
    local.get $19
    v128.and
    local.tee $19
    local.get $18
    local.get $20
    v128.or
    v128.xor
    local.get $15
    v128.bitselect
    local.set $17
    local.get $13
    local.get $22
    v128.not
    local.get $19
    local.get $18
    v128.not
    local.get $20
    v128.andnot
    v128.xor
    local.get $16
    v128.bitselect
    local.get $21
    local.get $15
    v128.bitselect
    v128.store align=1
    local.get $13
    local.get $17
    v128.store offset=16 align=1
    local.get $10
    local.set $9
    br $label
   end
  end
  local.get $7
  i32.const 78
  i32.ge_u
  if
   i32.const 0
   local.get $7
   i32.const 1
   i32.const 53
   local.get $a
   local.get $b
   local.get $c
   local.get $carry
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.added/2
  else
   i32.const 0
   local.set $6
   loop $label1
    local.get $6
    i32.const 64
    i32.add
    local.tee $7
    local.get $N
    i32.le_u
    if
     local.get $b
     local.get $6
     i32.add
     local.set $9
     local.get $c
     local.get $6
     i32.add
     local.set $s
     local.get $carry
     local.get $6
     i32.add
     local.set $10
     local.get $a
     local.get $6
     i32.add
     local.tee $13
     v128.load align=1
     local.set $17
     local.get $13
     v128.load offset=16 align=1
     local.set $15
     local.get $9
     v128.load align=1
     local.set $21
     local.get $9
     v128.load offset=16 align=1
     local.set $16
     local.get $s
     v128.load align=1
     local.set $20
     local.get $s
     v128.load offset=16 align=1
     local.set $18
     local.get $17
     local.get $15
     v128.andnot
     local.tee $17
     local.get $21
     local.get $16
     v128.andnot
     local.tee $21
     v128.or
     local.set $19
     local.get $17
     local.get $21
     v128.and
     local.set $21
     local.get $15
     local.get $16
     v128.or
     local.set $17
     local.get $15
     local.get $16
     v128.and
     local.set $16
     local.get $19
     local.get $20
     local.get $18
     v128.andnot
     local.tee $20
     v128.or
     local.set $15
     local.get $10
     local.get $21
     local.get $19
     local.get $20
     v128.and
     v128.or
     local.get $17
     local.get $18
     v128.or
     v128.andnot
     local.get $16
     local.get $17
     local.get $18
     v128.and
     v128.or
     local.get $15
     v128.andnot
     local.tee $15
     v128.or
     v128.store align=1
     local.get $10
     local.get $15
     v128.store offset=16 align=1
     local.get $13
     v128.load offset=32 align=1
     local.set $15
     local.get $13
     v128.load offset=48 align=1
     local.set $18
     local.get $9
     v128.load offset=32 align=1
     local.set $17
     local.get $9
     v128.load offset=48 align=1
     local.set $16
     local.get $s
     v128.load offset=32 align=1
     local.set $20
     local.get $s
     v128.load offset=48 align=1
     local.set $19
     local.get $15
     local.get $18
     v128.andnot
     local.tee $15
     local.get $17
     local.get $16
     v128.andnot
     local.tee $17
     v128.or
     local.set $21
     local.get $15
     local.get $17
     v128.and
     local.set $17
     local.get $18
     local.get $16
     v128.or
     local.set $15
     local.get $18
     local.get $16
     v128.and
     local.set $16
     local.get $21
     local.get $20
     local.get $19
     v128.andnot
     local.tee $20
     v128.or
     local.set $18
     local.get $10
     local.get $17
     local.get $21
     local.get $20
     v128.and
     v128.or
     local.get $15
     local.get $19
     v128.or
     v128.andnot
     local.get $16
     local.get $15
     local.get $19
     v128.and
     v128.or
     local.get $18
     v128.andnot
     local.tee $18
     v128.or
     v128.store offset=32 align=1
     local.get $10
     local.get $18
     v128.store offset=48 align=1
     local.get $7
     local.set $6
     br $label1
    end
   end
  end
  local.get $8
  local.set $8
  loop $label2
   local.get $8
   i32.const 32
   i32.add
   local.tee $6
   local.get $N
   i32.le_u
   if
    local.get $b
    local.get $8
    i32.add
    local.set $7
    local.get $c
    local.get $8
    i32.add
    local.set $10
    local.get $carry
    local.get $8
    i32.add
    local.set $s
    local.get $a
    local.get $8
    i32.add
    local.tee $9
    v128.load align=1
    local.set $18
    local.get $9
    v128.load offset=16 align=1
    local.set $19
    local.get $7
    v128.load align=1
    local.set $15
    local.get $7
    v128.load offset=16 align=1
    local.set $16
    local.get $10
    v128.load align=1
    local.set $20
    local.get $10
    v128.load offset=16 align=1
    local.set $21
    local.get $18
    local.get $19
    v128.andnot
    local.tee $18
    local.get $15
    local.get $16
    v128.andnot
    local.tee $15
    v128.or
    local.set $17
    local.get $18
    local.get $15
    v128.and
    local.set $15
    local.get $19
    local.get $16
    v128.or
    local.set $18
    local.get $19
    local.get $16
    v128.and
    local.set $16
    local.get $17
    local.get $20
    local.get $21
    v128.andnot
    local.tee $20
    v128.or
    local.set $19
    local.get $s
    local.get $15
    local.get $17
    local.get $20
    v128.and
    v128.or
    local.get $18
    local.get $21
    v128.or
    v128.andnot
    local.get $16
    local.get $18
    local.get $21
    v128.and
    v128.or
    local.get $19
    v128.andnot
    local.tee $19
    v128.or
    v128.store align=1
    local.get $s
    local.get $19
    v128.store offset=16 align=1
    local.get $6
    local.set $8
    br $label2
   end
  end
  return
 )
 (func $kernel.known (type $9) (param $a i32) (param $N i32) (param $2 i32) (result i32 i32 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  local.get $2
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  local.tee $N
  i32.const 127
  i32.add
  i32.const 7
  i32.shr_u
  i32.const 5
  i32.shl
  local.set $2
  local.get $N
  i32.const 7
  i32.shr_u
  i32.const 5
  i32.shl
  local.set $3
  v128.const i32x4 0x07030100 0x7f3f1f0f 0xffffffff 0xffffffff
  local.get $N
  i32.const 127
  i32.and
  local.tee $N
  i8x16.splat
  v128.const i32x4 0x18100800 0x38302820 0x58504840 0x78706860
  i8x16.sub_sat_u
  v128.const i32x4 0x08080808 0x08080808 0x08080808 0x08080808
  i8x16.min_u
  i8x16.swizzle
  local.set $7
  i32.const 0
  local.set $4
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $8
  loop $label
   local.get $4
   i32.const 32
   i32.add
   local.tee $5
   local.get $3
   i32.le_u
   if
    local.get $a
    local.get $4
    i32.add
    local.tee $6
    v128.load align=1
    local.set $9
    local.get $6
    v128.load offset=16 align=1
    drop
    local.get $5
    local.set $4
    local.get $8
    local.get $9
    v128.not
    v128.or
    local.set $8
    br $label
   end
   local.get $8
   local.set $9
  end
  local.get $N
  i32.const 0
  i32.ne
  if (result v128)
   local.get $a
   local.get $3
   i32.add
   local.tee $3
   v128.load align=1
   local.set $8
   local.get $3
   v128.load offset=16 align=1
   drop
   local.get $9
   local.get $8
   v128.not
   local.get $7
   v128.and
   v128.or
  else
   local.get $9
  end
  local.set $9
  i32.const 0
  local.set $3
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $7
  loop $label1
   local.get $3
   i32.const 32
   i32.add
   local.tee $N
   local.get $2
   i32.le_u
   if
    local.get $a
    local.get $3
    i32.add
    local.tee $4
    v128.load align=1
    drop
    local.get $N
    local.set $3
    local.get $7
    local.get $4
    v128.load offset=16 align=1
    v128.or
    local.set $7
    br $label1
   end
   local.get $7
   local.set $8
  end
  i32.const 0
  local.set $3
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $7
  loop $label3
   local.get $3
   local.get $2
   i32.lt_u
   if
    local.get $2
    local.get $3
    i32.const 992
    i32.add
    local.tee $4
    local.get $2
    local.get $4
    i32.lt_u
    select
    local.set $4
    local.get $3
    local.set $N
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $10
    loop $label2
     local.get $N
     i32.const 32
     i32.add
     local.tee $5
     local.get $4
     i32.le_u
     if
      local.get $a
      local.get $N
      i32.add
      local.tee $6
      v128.load align=1
      local.set $11
      local.get $6
      v128.load offset=16 align=1
      drop
      local.get $5
      local.set $N
      local.get $10
      local.get $11
      i8x16.popcnt
      i8x16.add
      local.set $10
      br $label2
     end
     local.get $N
     local.set $5
     local.get $10
     local.set $11
    end
    local.get $5
    local.set $3
    local.get $7
    local.get $11
    i16x8.extadd_pairwise_i8x16_u
    i32x4.extadd_pairwise_i16x8_u
    i32x4.add
    local.set $7
    br $label3
   end
   local.get $7
   local.set $11
  end
  local.get $9
  v128.any_true
  i32.eqz
  local.get $8
  v128.any_true
  local.get $11
  i32x4.extract_lane 0
  local.get $11
  i32x4.extract_lane 1
  i32.add
  local.get $11
  i32x4.extract_lane 2
  local.get $11
  i32x4.extract_lane 3
  i32.add
  i32.add
  return
 )
 ;; custom section "sourceMappingURL", size 20
)
