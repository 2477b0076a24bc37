;; indexing.wat: what indexing.wasm holds, made by trinityc. To build it: wat2wasm indexing.wat
;; A kernel is an export of its name. It takes its tensors (the results after the others) as addresses of bytes in their layouts, at
;; multiples of 16, then its scalars and sizes, then how many calls may nest (10000 will do); several results come as several values.
;; Imports of `trinity`: `memory`; `trap`, given a place, and `stack`, for calls that nest too deeply, which must not return; `grow`,
;; given bytes and a place: grows the memory, which is zero there, and gives the bytes it had. Tensors lie from
;; 1344 on.
;;   transpose(x: [M, N]i16) -> (y: [N, M]i16)
;;   transpose_trits(x: [M, N]trit) -> (y: [N, M]trit @pack5)
;;   gather(x: [N]i32, at: [K]i32) -> (y: [K]i32)
;;   pick_rows(w: [M, N]trit @pack2, at: [K]i32) -> (y: [K, N]trit)
;;   windows(x: [N]i32) -> (y: [8]i32, z: [8]i32)
;;   outer(x: [M]trit, y: [N]trit) -> (z: [M, N]trit @pack2)
;;   shear(inout x: [M, N]i32, by: [N]i32) -> (i32)
(module
 (type $0 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $1 (func (param i32 i32 i32 i32 i32)))
 (type $2 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $3 (func (param i32 i32 i32 i32 i32 i32)))
 (type $4 (func (param i32 i32 i32 i32 i32 i32 i32)))
 (type $5 (func (param i32)))
 (type $6 (func))
 (type $7 (func (param i32 i32) (result i32)))
 (type $8 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $9 (func (param i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $10 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $11 (func (param i32 i32 i32 i32 i32) (result i32)))
 (import "trinity" "memory" (memory $mimport$0 1 65536))
 (import "trinity" "trap" (func $wasm:trap (type $5) (param i32)))
 (import "trinity" "stack" (func $wasm:stack (type $6)))
 (import "trinity" "grow" (func $wasm:grow (type $7) (param i32 i32) (result i32)))
 (data $0 (i32.const 640) "\00\00\00\800\00\00\00(\00\00\00\00\00\00\00y[j, i] == x[i, j] && u[j, i] == t[i, j]\00\00\00\00\00\00\00\00")
 (data $1 (i32.const 704) "\00\00\00\80 \00\00\00\16\00\00\00\00\00\00\00p[i, j] == w[at[i], j]\00\00\00\00\00\00\00\00\00\00")
 (data $2 (i32.const 752) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  left:  \00\00\00\00\00\00")
 (data $3 (i32.const 784) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  right: \00\00\00\00\00\00")
 (data $4 (i32.const 816) "\00\00\00\80@\00\00\008\00\00\00\00\00\00\00y[i] == x[i] + x[i + 1] + x[i + 2] + x[i + 3] + x[i + 4]\00\00\00\00\00\00\00\00")
 (data $5 (i32.const 896) "\00\00\00\80 \00\00\00 \00\00\00\00\00\00\00z[i] == x[2 * i + 1] - x[20 - i]")
 (data $6 (i32.const 944) "\00\00\00\800\00\00\00!\00\00\00\00\00\00\00m[i, j] == (i - j) * 2 + x[j] * i\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $7 (i32.const 1008) "\00\00\00\80\10\00\00\00\0c\00\00\00\00\00\00\00total == sum\00\00\00\00")
 (data $8 (i32.const 1040) "\00\00\00\80 \00\00\00\08\00\00\00\00\00\00\00\14\00\00\00\00\00\00\00\05\00\00\00\05\00\00\00\13\00\00\00\01\00\00\00\02\00\00\00\03\00\00\00")
 (data $9 (i32.const 1088) "\00\00\00\80 \00\00\00\08\00\00\00\00\00\00\00^\01\00\00\ce\ff\ff\ff\e7\ff\ff\ff\e7\ff\ff\ff7\01\00\00\cf\ff\ff\ff\d2\ff\ff\ff\d7\ff\ff\ff")
 (data $10 (i32.const 1136) "\00\00\00\800\00\00\00-\00\00\00\00\00\00\00g == [350, -50, -25, -25, 311, -49, -46, -41]\00\00\00")
 (data $11 (i32.const 1200) "\00\00\00\80\10\00\00\00\01\00\00\00\00\00\00\00[\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $12 (i32.const 1232) "\00\00\00\80\10\00\00\00\02\00\00\00\00\00\00\00, \00\00\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $13 (i32.const 1264) "\00\00\00\80\10\00\00\00\01\00\00\00\00\00\00\00]\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $14 (i32.const 1296) "\00\00\00\80 \00\00\00\16\00\00\00\00\00\00\00z[i, j] == a[i] * b[j]\00\00\00\00\00\00\00\00\00\00")
 (export "transpose" (func $kernel.transpose))
 (export "transpose_trits" (func $kernel.transpose_trits))
 (export "gather" (func $kernel.gather))
 (export "pick_rows" (func $kernel.pick_rows))
 (export "windows" (func $kernel.windows))
 (export "outer" (func $kernel.outer))
 (export "shear" (func $kernel.shear))
 (func $kernel.transpose/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $M i32) (param $5 i32) (param $x i32) (param $7 i32) (param $y i32) (param $9 i32)
  (local $10 i32)
  (local $11 i32)
  local.get $9
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
    local.tee $9
    local.get $7
    i32.mul
    local.set $work
    i32.const 0
    local.set $grain
    loop $label
     local.get $grain
     local.get $M
     i32.lt_s
     if
      local.get $x
      local.get $grain
      local.tee $10
      local.get $5
      i32.mul
      local.get $9
      i32.add
      i32.const 1
      i32.shl
      i32.add
      i32.load16_s align=1
      local.set $11
      local.get $y
      local.get $work
      local.get $10
      i32.add
      i32.const 1
      i32.shl
      i32.add
      local.get $11
      i32.store16 align=1
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
 (func $kernel.transpose (type $1) (param $x i32) (param $y i32) (param $M i32) (param $N i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i64)
  local.get $4
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $M
  local.set $5
  local.get $N
  local.tee $6
  i32.const 0
  local.get $N
  i32.const 0
  i32.gt_s
  select
  local.set $7
  i64.const 0
  i64.const 4294967295
  i64.const 4294967295
  local.get $5
  i32.const 0
  local.get $M
  i32.const 0
  i32.gt_s
  select
  i64.extend_i32_u
  i32.const 17
  i64.extend_i32_u
  i64.mul
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_u
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
  local.set $8
  i64.const 4294967295
  local.get $7
  i64.extend_i32_u
  local.get $8
  i64.extend_i32_u
  i64.mul
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i32.const 4096
  i32.ge_u
  if
   i32.const 0
   local.get $7
   i32.const 1
   local.get $8
   local.get $M
   local.get $6
   local.get $x
   local.get $5
   local.get $y
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.transpose/1
  else
   i32.const 0
   local.set $4
   loop $label1
    local.get $4
    local.get $N
    i32.lt_s
    if
     local.get $4
     local.tee $8
     local.get $5
     i32.mul
     local.set $7
     i32.const 0
     local.set $9
     loop $label
      local.get $9
      local.get $M
      i32.lt_s
      if
       local.get $x
       local.get $9
       local.tee $10
       local.get $6
       i32.mul
       local.get $8
       i32.add
       i32.const 1
       i32.shl
       i32.add
       i32.load16_s align=1
       local.set $11
       local.get $y
       local.get $7
       local.get $10
       i32.add
       i32.const 1
       i32.shl
       i32.add
       local.get $11
       i32.store16 align=1
       local.get $9
       i32.const 1
       i32.add
       local.set $9
       br $label
      end
     end
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
 (func $kernel.transpose_trits/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $M i32) (param $5 i32) (param $x i32) (param $7 i32) (param $y i32) (param $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  local.get $9
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
    local.tee $9
    i32.const 7
    i32.shr_u
    i32.const 5
    i32.shl
    local.set $work
    local.get $9
    i32.const 3
    i32.shr_u
    i32.const 15
    i32.and
    local.set $grain
    local.get $9
    i32.const 7
    i32.and
    local.set $10
    local.get $y
    local.get $9
    local.get $7
    i32.mul
    i32.add
    local.set $9
    i32.const 0
    local.set $11
    loop $label
     local.get $11
     local.get $M
     i32.lt_s
     if
      local.get $x
      local.get $11
      local.tee $12
      local.get $5
      i32.mul
      i32.add
      local.get $work
      i32.add
      local.get $grain
      i32.add
      local.tee $13
      i32.load8_u
      local.set $14
      local.get $10
      i32.const 0
      i32.lt_s
      if
       i32.const 50
       call $wasm:trap
       unreachable
      end
      local.get $13
      i32.load8_u offset=16
      local.set $13
      local.get $10
      i32.const 0
      i32.lt_s
      if
       i32.const 54
       call $wasm:trap
       unreachable
      end
      local.get $14
      local.get $10
      i32.const 31
      local.get $10
      i32.const 31
      i32.le_u
      select
      i32.shr_s
      i32.const 1
      i32.and
      local.get $13
      local.get $10
      i32.const 31
      local.get $10
      i32.const 31
      i32.le_u
      select
      i32.shr_s
      i32.const 1
      i32.and
      i32.const 1
      i32.shl
      i32.sub
      i32.const 3
      i32.rem_s
      local.set $13
      local.get $12
      local.get $12
      i32.const 80
      i32.div_u
      local.tee $12
      i32.const 80
      i32.mul
      i32.sub
      local.tee $14
      i32.const 4
      i32.shr_u
      i32.const 3
      i32.shl
      local.tee $15
      i32.const 0
      i32.lt_s
      if
       i32.const 59
       call $wasm:trap
       unreachable
      end
      i64.const 348345926401
      local.get $15
      i32.const 63
      local.get $15
      i32.const 63
      i32.le_u
      select
      i64.extend_i32_u
      i64.shr_s
      i64.const 255
      i64.and
      i32.wrap_i64
      local.set $15
      local.get $9
      local.get $12
      i32.const 4
      i32.shl
      i32.add
      local.get $14
      i32.const 15
      i32.and
      i32.add
      local.tee $14
      i32.load8_u
      local.set $12
      local.get $15
      i32.eqz
      if
       i32.const 66
       call $wasm:trap
       unreachable
      end
      local.get $14
      local.get $12
      local.get $13
      i32.const 3
      i32.sub
      local.get $13
      i32.const 3
      i32.add
      local.get $13
      local.get $13
      i32.const -1
      i32.lt_s
      select
      local.get $13
      i32.const 1
      i32.gt_s
      select
      i32.const 1
      i32.add
      local.get $12
      local.get $15
      i32.div_s
      i32.const 3
      i32.rem_s
      i32.sub
      local.get $15
      i32.mul
      i32.add
      i32.const 255
      i32.and
      i32.store8
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
 (func $kernel.transpose_trits (type $1) (param $x i32) (param $y i32) (param $M i32) (param $N i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  local.get $4
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  local.set $5
  local.get $M
  local.tee $6
  i32.const 79
  i32.add
  i32.const 80
  i32.div_u
  i32.const 4
  i32.shl
  local.set $7
  local.get $y
  i32.const 121
  local.get $5
  local.get $7
  i32.mul
  memory.fill
  i64.const 4294967295
  local.get $6
  i32.const 0
  local.get $M
  i32.const 0
  i32.gt_s
  select
  i64.extend_i32_u
  i32.const 54
  i64.extend_i32_u
  i64.mul
  local.tee $8
  local.get $8
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $8
  i32.const 0
  local.get $5
  i32.const 0
  local.get $N
  i32.const 0
  i32.gt_s
  select
  i32.const 1
  i64.const 0
  i64.const 4294967295
  local.get $8
  local.get $8
  i64.const 4294967295
  i64.gt_s
  select
  local.get $8
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.get $M
  local.get $5
  i32.const 127
  i32.add
  i32.const 7
  i32.shr_u
  i32.const 5
  i32.shl
  local.get $x
  local.get $7
  local.get $y
  local.get $4
  i32.const 1
  i32.sub
  call $kernel.transpose_trits/1
  return
 )
 (func $kernel.gather/1 (type $2) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $at i32) (param $5 i32) (param $x i32) (param $y i32) (param $8 i32)
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
     i32.const 96
     call $wasm:trap
     unreachable
    end
    local.get $y
    local.get $8
    i32.add
    local.get $x
    local.get $work
    i32.const 2
    i32.shl
    i32.add
    i32.load align=1
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
 (func $kernel.gather (type $3) (param $x i32) (param $at i32) (param $y i32) (param $N i32) (param $K i32) (param $5 i32)
  (local $6 i32)
  (local $7 i32)
  local.get $5
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  local.set $N
  local.get $K
  i32.const 0
  local.get $K
  i32.const 0
  i32.gt_s
  select
  local.tee $6
  i32.const 274
  i32.ge_u
  if
   i32.const 0
   local.get $6
   i32.const 1
   i32.const 15
   local.get $at
   local.get $N
   local.get $x
   local.get $y
   local.get $5
   i32.const 1
   i32.sub
   call $kernel.gather/1
  else
   i32.const 0
   local.set $5
   loop $label
    local.get $5
    local.get $K
    i32.lt_s
    if
     local.get $at
     local.get $5
     i32.const 2
     i32.shl
     local.tee $6
     i32.add
     i32.load align=1
     local.tee $7
     local.get $N
     i32.ge_u
     if
      i32.const 113
      call $wasm:trap
      unreachable
     end
     local.get $y
     local.get $6
     i32.add
     local.get $x
     local.get $7
     i32.const 2
     i32.shl
     i32.add
     i32.load align=1
     i32.store align=1
     local.get $5
     i32.const 1
     i32.add
     local.set $5
     br $label
    end
   end
  end
  return
 )
 (func $kernel.pick_rows/1 (type $8) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $N i32) (param $at i32) (param $6 i32) (param $7 i32) (param $w i32) (param $9 i32) (param $y i32) (param $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
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
    local.get $at
    local.get $from
    local.tee $11
    i32.const 2
    i32.shl
    i32.add
    local.set $work
    local.get $y
    local.get $11
    local.get $9
    i32.mul
    i32.add
    local.set $11
    i32.const 0
    local.set $grain
    loop $label
     local.get $grain
     local.get $N
     i32.lt_s
     if
      local.get $work
      i32.load align=1
      local.tee $12
      local.get $6
      i32.ge_u
      if
       i32.const 134
       call $wasm:trap
       unreachable
      end
      local.get $grain
      local.tee $13
      i32.const 3
      i32.shr_u
      local.set $14
      local.get $w
      local.get $12
      local.get $7
      i32.mul
      i32.add
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
      i32.load8_u
      local.set $12
      local.get $14
      i32.const 6
      i32.and
      local.tee $15
      i32.const 0
      i32.lt_s
      if
       i32.const 140
       call $wasm:trap
       unreachable
      end
      local.get $11
      local.get $13
      i32.const 7
      i32.shr_u
      i32.const 5
      i32.shl
      i32.add
      local.get $14
      i32.const 15
      i32.and
      i32.add
      local.set $14
      local.get $13
      i32.const 7
      i32.and
      local.set $13
      local.get $12
      local.get $15
      i32.const 31
      local.get $15
      i32.const 31
      i32.le_u
      select
      i32.shr_s
      i32.const 3
      i32.and
      i32.const -1
      i32.add
      i32.const 3
      i32.rem_s
      local.tee $15
      i32.const 3
      i32.sub
      local.get $15
      i32.const 3
      i32.add
      local.get $15
      local.get $15
      i32.const -1
      i32.lt_s
      select
      local.get $15
      i32.const 1
      i32.gt_s
      select
      local.set $15
      local.get $13
      i32.const 0
      i32.lt_s
      if
       i32.const 146
       call $wasm:trap
       unreachable
      end
      i32.const 1
      local.get $13
      i32.shl
      i32.const 0
      local.get $13
      i32.const 32
      i32.lt_u
      select
      i32.const -1
      i32.xor
      local.set $12
      local.get $14
      i32.load8_u
      local.set $16
      local.get $13
      i32.const 0
      i32.lt_s
      if
       i32.const 151
       call $wasm:trap
       unreachable
      end
      local.get $14
      local.get $16
      local.get $12
      i32.and
      local.get $15
      i32.const 1
      i32.and
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
      i32.load8_u offset=16
      local.set $16
      local.get $13
      i32.const 0
      i32.lt_s
      if
       i32.const 157
       call $wasm:trap
       unreachable
      end
      local.get $14
      local.get $16
      local.get $12
      i32.and
      local.get $15
      i32.const 1
      i32.shr_s
      i32.const 1
      i32.and
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
 (func $kernel.pick_rows (type $4) (param $w i32) (param $at i32) (param $y i32) (param $M i32) (param $N i32) (param $K i32) (param $6 i32)
  (local $7 i32)
  (local $8 i64)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  i64.const 4294967295
  local.get $N
  local.tee $7
  i32.const 0
  local.get $N
  i32.const 0
  i32.gt_s
  select
  i64.extend_i32_u
  i32.const 59
  i64.extend_i32_u
  i64.mul
  local.tee $8
  local.get $8
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $8
  i32.const 0
  local.get $K
  i32.const 0
  local.get $K
  i32.const 0
  i32.gt_s
  select
  i32.const 1
  i64.const 0
  i64.const 4294967295
  local.get $8
  local.get $8
  i64.const 4294967295
  i64.gt_s
  select
  local.get $8
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.get $N
  local.get $at
  local.get $M
  local.get $7
  i32.const 63
  i32.add
  i32.const 6
  i32.shr_u
  i32.const 4
  i32.shl
  local.get $w
  local.get $7
  i32.const 127
  i32.add
  i32.const 7
  i32.shr_u
  i32.const 5
  i32.shl
  local.get $y
  local.get $6
  i32.const 1
  i32.sub
  call $kernel.pick_rows/1
  return
 )
 (func $kernel.windows/1 (type $4) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $6 i32)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
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
  loop $label1
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $from
    i32.const 2
    i32.shl
    local.set $6
    i32.const 0
    local.set $work
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $7
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $8
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $9
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $10
    loop $label
     local.get $work
     i32.const 5
     i32.lt_s
     if
      local.get $x
      local.get $work
      i32.const 2
      i32.shl
      i32.add
      local.get $6
      i32.add
      local.tee $grain
      v128.load align=1
      local.set $11
      local.get $grain
      v128.load offset=16 align=1
      local.set $12
      local.get $grain
      v128.load offset=32 align=1
      local.set $13
      local.get $grain
      v128.load offset=48 align=1
      local.set $14
      local.get $work
      i32.const 1
      i32.add
      local.set $work
      local.get $7
      local.get $11
      i32x4.add
      local.set $7
      local.get $8
      local.get $12
      i32x4.add
      local.set $8
      local.get $9
      local.get $13
      i32x4.add
      local.set $9
      local.get $10
      local.get $14
      i32x4.add
      local.set $10
      br $label
     end
     local.get $7
     local.set $14
     local.get $8
     local.set $13
     local.get $9
     local.set $12
     local.get $10
     local.set $11
    end
    local.get $y
    local.get $6
    i32.add
    local.tee $6
    local.get $14
    v128.store align=1
    local.get $6
    local.get $13
    v128.store offset=16 align=1
    local.get $6
    local.get $12
    v128.store offset=32 align=1
    local.get $6
    local.get $11
    v128.store offset=48 align=1
    local.get $from
    i32.const 16
    i32.add
    local.set $from
    br $label1
   end
  end
  return
 )
 (func $kernel.windows/2 (type $9) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $6 i32) (param $7 i32)
  (local $8 v128)
  (local $9 v128)
  local.get $7
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $6
  local.get $to
  i32.const 2
  i32.shl
  i32.add
  local.set $to
  local.get $6
  local.get $from
  i32.const 2
  i32.shl
  i32.add
  local.set $from
  loop $label1
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $from
    i32.const 2
    i32.shl
    local.set $6
    i32.const 0
    local.set $7
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $8
    loop $label
     local.get $7
     i32.const 5
     i32.lt_s
     if
      local.get $8
      local.get $x
      local.get $7
      i32.const 2
      i32.shl
      i32.add
      local.get $6
      i32.add
      v128.load align=1
      i32x4.add
      local.set $8
      local.get $7
      i32.const 1
      i32.add
      local.set $7
      br $label
     end
     local.get $8
     local.set $9
    end
    local.get $y
    local.get $6
    i32.add
    local.get $9
    v128.store align=1
    local.get $from
    i32.const 4
    i32.add
    local.set $from
    br $label1
   end
  end
  return
 )
 (func $kernel.windows/3 (type $10) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $7 i32) (param $8 i32) (param $z i32) (param $10 i32)
  (local $11 v128)
  local.get $10
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 2
  i32.shl
  local.set $to
  local.get $from
  i32.const 2
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $5
    local.get $from
    local.get $4
    i32.mul
    i32.add
    local.tee $10
    i32.load align=1
    local.set $6
    local.get $10
    local.get $4
    i32.add
    local.tee $10
    i32.load align=1
    local.set $work
    local.get $10
    local.get $4
    i32.add
    local.tee $10
    i32.load align=1
    local.set $grain
    local.get $6
    i32x4.splat
    local.get $work
    i32x4.replace_lane 1
    local.get $grain
    i32x4.replace_lane 2
    local.get $10
    local.get $4
    i32.add
    i32.load align=1
    i32x4.replace_lane 3
    local.set $11
    local.get $8
    local.get $from
    local.get $7
    i32.mul
    i32.add
    local.tee $10
    i32.load align=1
    local.set $grain
    local.get $10
    local.get $7
    i32.add
    local.tee $10
    i32.load align=1
    local.set $work
    local.get $10
    local.get $7
    i32.add
    local.tee $10
    i32.load align=1
    local.set $6
    local.get $z
    local.get $from
    i32.const 2
    i32.shl
    i32.add
    local.get $11
    local.get $grain
    i32x4.splat
    local.get $work
    i32x4.replace_lane 1
    local.get $6
    i32x4.replace_lane 2
    local.get $10
    local.get $7
    i32.add
    i32.load align=1
    i32x4.replace_lane 3
    i32x4.sub
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
 (func $kernel.windows (type $1) (param $x i32) (param $y i32) (param $z i32) (param $N i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i64)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  local.get $4
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  local.set $4
  i32.const 8
  i32.const 0
  local.get $N
  i64.extend_i32_s
  local.tee $11
  i64.const 11
  i64.gt_s
  select
  local.set $5
  i32.const 0
  local.set $6
  loop $label1
   local.get $6
   i32.const 16
   i32.add
   local.tee $7
   local.get $5
   i32.le_u
   if
    local.get $6
    i32.const 2
    i32.shl
    local.set $8
    i32.const 0
    local.set $9
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $12
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $13
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $14
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $15
    loop $label
     local.get $9
     i32.const 5
     i32.lt_s
     if
      local.get $x
      local.get $9
      i32.const 2
      i32.shl
      i32.add
      local.get $8
      i32.add
      local.tee $10
      v128.load align=1
      local.set $16
      local.get $10
      v128.load offset=16 align=1
      local.set $17
      local.get $10
      v128.load offset=32 align=1
      local.set $18
      local.get $10
      v128.load offset=48 align=1
      local.set $19
      local.get $9
      i32.const 1
      i32.add
      local.set $9
      local.get $12
      local.get $16
      i32x4.add
      local.set $12
      local.get $13
      local.get $17
      i32x4.add
      local.set $13
      local.get $14
      local.get $18
      i32x4.add
      local.set $14
      local.get $15
      local.get $19
      i32x4.add
      local.set $15
      br $label
     end
     local.get $12
     local.set $19
     local.get $13
     local.set $18
     local.get $14
     local.set $17
     local.get $15
     local.set $16
    end
    local.get $y
    local.get $8
    i32.add
    local.tee $8
    local.get $19
    v128.store align=1
    local.get $8
    local.get $18
    v128.store offset=16 align=1
    local.get $8
    local.get $17
    v128.store offset=32 align=1
    local.get $8
    local.get $16
    v128.store offset=48 align=1
    local.get $7
    local.set $6
    br $label1
   end
  end
  local.get $5
  i32.const 0
  local.get $5
  i32.const 0
  i32.gt_u
  select
  i32.const 4
  i32.shr_u
  i32.const 4
  i32.shl
  local.tee $6
  local.set $7
  loop $label3
   local.get $7
   i32.const 4
   i32.add
   local.tee $8
   local.get $5
   i32.le_u
   if
    local.get $7
    i32.const 2
    i32.shl
    local.set $9
    i32.const 0
    local.set $10
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $16
    loop $label2
     local.get $10
     i32.const 5
     i32.lt_s
     if
      local.get $16
      local.get $x
      local.get $10
      i32.const 2
      i32.shl
      i32.add
      local.get $9
      i32.add
      v128.load align=1
      i32x4.add
      local.set $16
      local.get $10
      i32.const 1
      i32.add
      local.set $10
      br $label2
     end
     local.get $16
     local.set $17
    end
    local.get $y
    local.get $9
    i32.add
    local.get $17
    v128.store align=1
    local.get $8
    local.set $7
    br $label3
   end
  end
  local.get $6
  local.get $5
  local.get $6
  i32.sub
  i32.const 0
  local.get $6
  local.get $5
  i32.lt_u
  select
  i32.const 2
  i32.shr_u
  i32.const 2
  i32.shl
  i32.add
  local.set $5
  loop $label7
   local.get $5
   i32.const 8
   i32.lt_s
   if
    local.get $x
    local.get $5
    i32.const 2
    i32.shl
    local.tee $6
    i32.add
    local.set $7
    i32.const 5
    i32.const 0
    local.get $5
    i64.extend_i32_s
    i64.const 4
    i64.add
    local.get $11
    i64.lt_s
    select
    local.set $8
    i32.const 0
    local.set $9
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $17
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $16
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $18
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $19
    loop $label4
     local.get $9
     i32.const 16
     i32.add
     local.tee $10
     local.get $8
     i32.le_u
     if
      local.get $17
      local.get $7
      local.get $9
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      i32x4.add
      local.set $15
      local.get $16
      local.get $7
      local.get $9
      i32.const 4
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      i32x4.add
      local.set $14
      local.get $18
      local.get $7
      local.get $9
      i32.const 8
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      i32x4.add
      local.set $13
      local.get $7
      local.get $9
      i32.const 12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.set $12
      local.get $10
      local.set $10
      local.get $15
      local.set $17
      local.get $14
      local.set $16
      local.get $13
      local.set $18
      local.get $19
      local.get $12
      i32x4.add
      local.set $19
      local.get $10
      local.set $9
      br $label4
     end
     local.get $9
     local.set $10
     local.get $17
     local.set $12
     local.get $16
     local.set $13
     local.get $18
     local.set $14
     local.get $19
     local.set $15
    end
    local.get $10
    local.set $10
    local.get $12
    local.get $13
    i32x4.add
    local.get $14
    i32x4.add
    local.get $15
    i32x4.add
    local.set $15
    loop $label5
     local.get $10
     i32.const 4
     i32.add
     local.tee $9
     local.get $8
     i32.le_u
     if
      local.get $15
      local.get $7
      local.get $10
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      i32x4.add
      local.set $15
      local.get $9
      local.set $10
      br $label5
     end
     local.get $10
     local.set $9
     local.get $15
     local.set $14
    end
    local.get $9
    local.set $9
    local.get $14
    i32x4.extract_lane 0
    local.get $14
    i32x4.extract_lane 1
    i32.add
    local.get $14
    i32x4.extract_lane 2
    i32.add
    local.get $14
    i32x4.extract_lane 3
    i32.add
    local.set $10
    loop $label6
     local.get $9
     i32.const 5
     i32.lt_s
     if
      local.get $5
      local.get $9
      i32.add
      local.tee $8
      local.get $4
      i32.ge_u
      if
       i32.const 326
       call $wasm:trap
       unreachable
      end
      local.get $9
      i32.const 1
      i32.add
      local.set $9
      local.get $10
      local.get $x
      local.get $8
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      i32.add
      local.set $10
      br $label6
     end
     local.get $10
     local.set $8
    end
    local.get $y
    local.get $6
    i32.add
    local.get $8
    i32.store align=1
    local.get $5
    i32.const 1
    i32.add
    local.set $5
    br $label7
   end
  end
  local.get $N
  i32.const -1
  i32.add
  local.set $N
  local.get $x
  i32.const 4
  i32.add
  local.set $5
  local.get $x
  local.get $4
  i32.const -1
  i32.add
  i32.const 2
  i32.shl
  i32.add
  local.set $y
  i32.const 8
  i32.const 0
  local.get $11
  i64.const 15
  i64.gt_s
  local.get $11
  i64.const -8
  i64.add
  i64.const 0
  i64.ge_s
  i32.and
  local.get $11
  i64.const -1
  i64.add
  local.get $11
  i64.lt_s
  i32.and
  select
  local.set $8
  i32.const 0
  local.set $6
  loop $label8
   local.get $6
   i32.const 4
   i32.add
   local.tee $10
   local.get $8
   i32.le_u
   if
    local.get $5
    local.get $6
    i32.const 8
    i32.mul
    i32.add
    local.tee $9
    i32.load align=1
    i32x4.splat
    local.get $9
    i32.const 8
    i32.add
    i32.load align=1
    i32x4.replace_lane 1
    local.get $9
    i32.const 16
    i32.add
    i32.load align=1
    i32x4.replace_lane 2
    local.get $9
    i32.const 24
    i32.add
    i32.load align=1
    i32x4.replace_lane 3
    local.set $14
    local.get $y
    local.get $6
    i32.const -4
    i32.mul
    i32.add
    local.tee $9
    i32.load align=1
    local.set $7
    local.get $z
    local.get $6
    i32.const 2
    i32.shl
    i32.add
    local.get $14
    local.get $7
    i32x4.splat
    local.get $9
    i32.const -4
    i32.add
    i32.load align=1
    i32x4.replace_lane 1
    local.get $9
    i32.const -8
    i32.add
    i32.load align=1
    i32x4.replace_lane 2
    local.get $9
    i32.const -12
    i32.add
    i32.load align=1
    i32x4.replace_lane 3
    i32x4.sub
    v128.store align=1
    local.get $10
    local.set $6
    br $label8
   end
  end
  local.get $8
  i32.const 0
  local.get $8
  i32.const 0
  i32.gt_u
  select
  i32.const 2
  i32.shr_u
  i32.const 2
  i32.shl
  local.set $8
  loop $label9
   local.get $8
   i32.const 8
   i32.lt_s
   if
    local.get $8
    i32.const 2
    i32.mul
    i32.const 1
    i32.add
    local.tee $6
    local.get $4
    i32.ge_u
    if
     i32.const 369
     call $wasm:trap
     unreachable
    end
    local.get $x
    local.get $6
    i32.const 2
    i32.shl
    i32.add
    i32.load align=1
    local.set $6
    local.get $N
    local.get $8
    i32.sub
    local.tee $y
    local.get $4
    i32.ge_u
    if
     i32.const 374
     call $wasm:trap
     unreachable
    end
    local.get $z
    local.get $8
    i32.const 2
    i32.shl
    i32.add
    local.get $6
    local.get $x
    local.get $y
    i32.const 2
    i32.shl
    i32.add
    i32.load align=1
    i32.sub
    i32.store align=1
    local.get $8
    i32.const 1
    i32.add
    local.set $8
    br $label9
   end
  end
  return
 )
 (func $kernel.outer/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $5 i32) (param $z i32) (param $N i32) (param $y i32) (param $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
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
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.set $9
  v128.const i32x4 0x00000000 0x00000000 0x01010101 0x01010101
  local.set $18
  v128.const i32x4 0x08040201 0x80402010 0x08040201 0x80402010
  local.set $19
  v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
  local.set $20
  v128.const i32x4 0x03030303 0x03030303 0x03030303 0x03030303
  local.set $21
  local.get $from
  local.set $from
  loop $label2
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $x
    local.get $from
    local.tee $work
    i32.const 7
    i32.shr_u
    i32.const 5
    i32.shl
    i32.add
    local.get $work
    i32.const 3
    i32.shr_u
    i32.const 15
    i32.and
    i32.add
    local.set $grain
    local.get $grain
    i32.load8_u
    local.set $10
    local.get $work
    i32.const 7
    i32.and
    local.tee $11
    i32.const 0
    i32.lt_s
    if
     i32.const 396
     call $wasm:trap
     unreachable
    end
    local.get $grain
    i32.load8_u offset=16
    local.set $12
    local.get $11
    i32.const 0
    i32.lt_s
    if
     i32.const 400
     call $wasm:trap
     unreachable
    end
    local.get $z
    local.get $work
    local.get $5
    i32.mul
    i32.add
    local.set $work
    local.get $10
    local.get $11
    i32.const 31
    local.get $11
    i32.const 31
    i32.le_u
    select
    i32.shr_s
    i32.const 1
    i32.and
    local.get $12
    local.get $11
    i32.const 31
    local.get $11
    i32.const 31
    i32.le_u
    select
    i32.shr_s
    i32.const 1
    i32.and
    i32.const 1
    i32.shl
    i32.sub
    i32.const 3
    i32.rem_s
    local.tee $12
    i32.const 3
    i32.sub
    local.get $12
    i32.const 3
    i32.add
    local.get $12
    local.get $12
    i32.const -1
    i32.lt_s
    select
    local.get $12
    i32.const 1
    i32.gt_s
    select
    i8x16.splat
    local.tee $22
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    i8x16.ne
    local.set $23
    i32.const 0
    local.set $12
    loop $label
     local.get $12
     i32.const 16
     i32.add
     local.tee $10
     local.get $9
     i32.le_u
     if
      local.get $y
      local.get $12
      i32.const 7
      i32.shr_u
      i32.const 5
      i32.shl
      i32.add
      local.get $12
      i32.const 3
      i32.shr_u
      local.tee $13
      i32.const 15
      i32.and
      i32.add
      local.tee $14
      i32.load16_u align=1
      i16x8.splat
      local.get $18
      i8x16.swizzle
      local.get $19
      v128.and
      local.get $19
      i8x16.eq
      local.set $24
      local.get $14
      i32.load16_u offset=16 align=1
      i16x8.splat
      local.get $18
      i8x16.swizzle
      local.get $19
      v128.and
      local.get $19
      i8x16.eq
      local.tee $25
      local.get $25
      i8x16.add
      local.get $24
      i8x16.sub
      local.set $24
      local.get $22
      local.get $24
      v128.xor
      local.get $20
      v128.or
      local.get $23
      local.get $24
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      i8x16.ne
      v128.and
      v128.and
      local.set $24
      local.get $13
      i32.const 6
      i32.and
      local.set $13
      local.get $work
      local.get $12
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      local.tee $14
      v128.load align=1
      local.set $25
      local.get $14
      local.get $24
      local.get $20
      i8x16.add
      local.get $13
      i8x16.shl
      local.get $25
      local.get $21
      local.get $13
      i8x16.shl
      v128.bitselect
      v128.store align=1
      local.get $10
      local.set $12
      br $label
     end
     local.get $12
     local.set $10
    end
    local.get $10
    local.set $10
    loop $label1
     local.get $10
     local.get $N
     i32.lt_s
     if
      local.get $grain
      i32.load8_u
      local.set $12
      local.get $11
      i32.const 0
      i32.lt_s
      if
       i32.const 429
       call $wasm:trap
       unreachable
      end
      local.get $grain
      i32.load8_u offset=16
      local.set $13
      local.get $11
      i32.const 0
      i32.lt_s
      if
       i32.const 433
       call $wasm:trap
       unreachable
      end
      local.get $12
      local.get $11
      i32.const 31
      local.get $11
      i32.const 31
      i32.le_u
      select
      i32.shr_s
      i32.const 1
      i32.and
      local.get $13
      local.get $11
      i32.const 31
      local.get $11
      i32.const 31
      i32.le_u
      select
      i32.shr_s
      i32.const 1
      i32.and
      i32.const 1
      i32.shl
      i32.sub
      i32.const 3
      i32.rem_s
      local.set $13
      local.get $10
      local.tee $12
      i32.const 3
      i32.shr_u
      local.set $14
      local.get $12
      i32.const 7
      i32.and
      local.set $15
      local.get $y
      local.get $12
      i32.const 7
      i32.shr_u
      i32.const 5
      i32.shl
      i32.add
      local.get $14
      i32.const 15
      i32.and
      i32.add
      local.tee $16
      i32.load8_u
      local.set $17
      local.get $15
      i32.const 0
      i32.lt_s
      if
       i32.const 442
       call $wasm:trap
       unreachable
      end
      local.get $16
      i32.load8_u offset=16
      local.set $16
      local.get $15
      i32.const 0
      i32.lt_s
      if
       i32.const 446
       call $wasm:trap
       unreachable
      end
      local.get $17
      local.get $15
      i32.const 31
      local.get $15
      i32.const 31
      i32.le_u
      select
      i32.shr_s
      i32.const 1
      i32.and
      local.get $16
      local.get $15
      i32.const 31
      local.get $15
      i32.const 31
      i32.le_u
      select
      i32.shr_s
      i32.const 1
      i32.and
      i32.const 1
      i32.shl
      i32.sub
      i32.const 3
      i32.rem_s
      local.set $15
      local.get $work
      local.get $12
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      local.get $12
      i32.const 15
      i32.and
      i32.add
      local.set $12
      local.get $14
      i32.const 6
      i32.and
      local.tee $14
      i32.const 0
      i32.lt_s
      if
       i32.const 451
       call $wasm:trap
       unreachable
      end
      local.get $14
      i32.const 0
      i32.lt_s
      if
       i32.const 453
       call $wasm:trap
       unreachable
      end
      local.get $12
      local.get $12
      i32.load8_u
      i32.const 3
      local.get $14
      i32.shl
      i32.const 0
      local.get $14
      i32.const 32
      i32.lt_u
      select
      i32.const -1
      i32.xor
      i32.and
      local.get $13
      i32.const 3
      i32.sub
      local.get $13
      i32.const 3
      i32.add
      local.get $13
      local.get $13
      i32.const -1
      i32.lt_s
      select
      local.get $13
      i32.const 1
      i32.gt_s
      select
      local.get $15
      i32.const 3
      i32.sub
      local.get $15
      i32.const 3
      i32.add
      local.get $15
      local.get $15
      i32.const -1
      i32.lt_s
      select
      local.get $15
      i32.const 1
      i32.gt_s
      select
      i32.mul
      i32.const 1
      i32.add
      local.get $14
      i32.shl
      i32.const 0
      local.get $14
      i32.const 32
      i32.lt_u
      select
      i32.or
      i32.const 255
      i32.and
      i32.store8
      local.get $10
      i32.const 1
      i32.add
      local.set $10
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
 (func $kernel.outer (type $3) (param $x i32) (param $y i32) (param $z i32) (param $M i32) (param $N i32) (param $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  local.get $5
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $M
  local.tee $6
  local.get $N
  i32.const 63
  i32.add
  i32.const 6
  i32.shr_u
  i32.const 4
  i32.shl
  local.tee $7
  i32.mul
  local.set $8
  local.get $z
  i32.const 85
  local.get $8
  memory.fill
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
  local.tee $8
  i32.const 0
  local.get $8
  i32.const 0
  i32.gt_u
  select
  i32.const 4
  i32.shr_u
  i64.extend_i32_u
  i32.const 44
  i64.extend_i32_u
  i64.mul
  local.tee $9
  local.get $9
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 25
  i64.extend_i32_u
  i64.add
  local.tee $9
  local.get $9
  i64.const 4294967295
  i64.gt_s
  select
  local.get $9
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $9
  local.get $9
  i64.const 4294967295
  i64.gt_s
  select
  local.get $9
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1072
  i64.extend_i32_u
  i64.add
  local.tee $9
  local.get $9
  i64.const 4294967295
  i64.gt_s
  select
  local.get $9
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $9
  i32.const 0
  local.get $6
  i32.const 0
  local.get $M
  i32.const 0
  i32.gt_s
  select
  i32.const 1
  i64.const 0
  i64.const 4294967295
  local.get $9
  local.get $9
  i64.const 4294967295
  i64.gt_s
  select
  local.get $9
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.get $x
  local.get $7
  local.get $z
  local.get $N
  local.get $y
  local.get $5
  i32.const 1
  i32.sub
  call $kernel.outer/1
  return
 )
 (func $kernel.shear/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $x i32) (param $N i32) (param $by i32) (param $8 i32) (param $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
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
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.set $9
  v128.const i32x4 0x00000002 0x00000002 0x00000002 0x00000002
  local.set $14
  local.get $from
  local.set $from
  loop $label2
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $x
    local.get $from
    local.tee $work
    local.get $4
    i32.mul
    i32.add
    local.set $grain
    local.get $from
    i32x4.splat
    local.set $15
    i32.const 0
    local.set $10
    loop $label
     local.get $10
     i32.const 4
     i32.add
     local.tee $11
     local.get $9
     i32.le_u
     if
      local.get $grain
      local.get $10
      i32.const 2
      i32.shl
      local.tee $12
      i32.add
      local.tee $13
      v128.load align=1
      local.get $14
      i32x4.mul
      local.set $16
      local.get $13
      local.get $16
      local.get $by
      local.get $12
      i32.add
      v128.load align=1
      local.get $15
      i32x4.mul
      i32x4.add
      v128.store align=1
      local.get $11
      local.set $10
      br $label
     end
     local.get $10
     local.set $11
    end
    local.get $work
    local.get $8
    i32.mul
    local.set $work
    local.get $11
    local.set $11
    loop $label1
     local.get $11
     local.get $N
     i32.lt_s
     if
      local.get $x
      local.get $work
      local.get $11
      local.tee $10
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.tee $grain
      i32.load align=1
      local.set $12
      local.get $grain
      local.get $12
      i32.const 2
      i32.mul
      local.get $by
      local.get $10
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      local.get $from
      i32.mul
      i32.add
      i32.store align=1
      local.get $11
      i32.const 1
      i32.add
      local.set $11
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
 (func $kernel.shear/2 (type $2) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $by i32) (param $6 i32) (param $7 i32) (param $8 i32)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
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
  v128.const i32x4 0x00000002 0x00000002 0x00000002 0x00000002
  local.set $9
  local.get $6
  i32x4.splat
  local.set $10
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
    local.tee $6
    i32.add
    v128.load align=1
    local.get $9
    i32x4.mul
    local.set $11
    local.get $7
    local.get $6
    i32.add
    local.get $11
    local.get $by
    local.get $6
    i32.add
    v128.load align=1
    local.get $10
    i32x4.mul
    i32x4.add
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
 (func $kernel.shear (type $11) (param $x i32) (param $by i32) (param $M i32) (param $N i32) (param $4 i32) (result i32)
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
  (local $18 i64)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  local.get $4
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  local.tee $5
  i32.const 2
  i32.shl
  local.set $6
  local.get $M
  i32.const 0
  local.get $M
  i32.const 0
  i32.gt_s
  select
  local.set $7
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
  local.tee $8
  i32.const 0
  local.get $8
  i32.const 0
  i32.gt_u
  select
  i32.const 2
  i32.shr_u
  local.tee $9
  i64.extend_i32_u
  i32.const 18
  i64.extend_i32_u
  i64.mul
  local.tee $18
  local.get $18
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 8
  i64.extend_i32_u
  i64.add
  local.tee $18
  local.get $18
  i64.const 4294967295
  i64.gt_s
  select
  local.get $18
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $18
  local.get $18
  i64.const 4294967295
  i64.gt_s
  select
  local.get $18
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 384
  i64.extend_i32_u
  i64.add
  local.tee $18
  local.get $18
  i64.const 4294967295
  i64.gt_s
  select
  local.get $18
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $18
  local.get $18
  i64.const 4294967295
  i64.gt_s
  select
  local.get $18
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.set $10
  local.get $7
  i32.const 4
  i32.ge_u
  if
   i32.const 0
   local.get $7
   i32.const 1
   local.get $10
   local.get $6
   local.get $x
   local.get $N
   local.get $by
   local.get $5
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.shear/1
  else
   local.get $9
   i32.const 274
   i32.ge_u
   local.set $10
   v128.const i32x4 0x00000002 0x00000002 0x00000002 0x00000002
   local.set $19
   local.get $9
   i32.const 2
   i32.shl
   local.set $7
   i32.const 0
   local.set $11
   loop $label2
    local.get $11
    local.get $M
    i32.lt_s
    if
     local.get $x
     local.get $11
     local.tee $12
     local.get $6
     i32.mul
     i32.add
     local.set $13
     local.get $10
     if
      i32.const 0
      local.get $9
      i32.const 1
      i32.const 15
      local.get $13
      local.get $by
      local.get $11
      local.get $13
      local.get $4
      i32.const 1
      i32.sub
      call $kernel.shear/2
     else
      local.get $11
      i32x4.splat
      local.set $20
      i32.const 0
      local.set $14
      loop $label
       local.get $14
       i32.const 4
       i32.add
       local.tee $15
       local.get $8
       i32.le_u
       if
        local.get $13
        local.get $14
        i32.const 2
        i32.shl
        local.tee $16
        i32.add
        local.tee $17
        v128.load align=1
        local.get $19
        i32x4.mul
        local.set $21
        local.get $17
        local.get $21
        local.get $by
        local.get $16
        i32.add
        v128.load align=1
        local.get $20
        i32x4.mul
        i32x4.add
        v128.store align=1
        local.get $15
        local.set $14
        br $label
       end
      end
     end
     local.get $12
     local.get $5
     i32.mul
     local.set $12
     local.get $7
     local.set $14
     loop $label1
      local.get $14
      local.get $N
      i32.lt_s
      if
       local.get $x
       local.get $12
       local.get $14
       local.tee $13
       i32.add
       i32.const 2
       i32.shl
       i32.add
       local.tee $15
       i32.load align=1
       local.set $16
       local.get $15
       local.get $16
       i32.const 2
       i32.mul
       local.get $by
       local.get $13
       i32.const 2
       i32.shl
       i32.add
       i32.load align=1
       local.get $11
       i32.mul
       i32.add
       i32.store align=1
       local.get $14
       i32.const 1
       i32.add
       local.set $14
       br $label1
      end
     end
     local.get $11
     i32.const 1
     i32.add
     local.set $11
     br $label2
    end
   end
  end
  i32.const 0
  local.set $11
  i32.const 0
  local.set $7
  loop $label6
   local.get $11
   local.get $M
   i32.lt_s
   if
    local.get $x
    local.get $11
    local.tee $10
    local.get $6
    i32.mul
    i32.add
    local.set $9
    i32.const 0
    local.set $4
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $19
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $20
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $21
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $22
    loop $label3
     local.get $4
     i32.const 16
     i32.add
     local.tee $by
     local.get $8
     i32.le_u
     if
      local.get $19
      local.get $9
      local.get $4
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      i32x4.add
      local.set $23
      local.get $20
      local.get $9
      local.get $4
      i32.const 4
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      i32x4.add
      local.set $24
      local.get $21
      local.get $9
      local.get $4
      i32.const 8
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      i32x4.add
      local.set $25
      local.get $9
      local.get $4
      i32.const 12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.set $26
      local.get $by
      local.set $by
      local.get $23
      local.set $19
      local.get $24
      local.set $20
      local.get $25
      local.set $21
      local.get $22
      local.get $26
      i32x4.add
      local.set $22
      local.get $by
      local.set $4
      br $label3
     end
     local.get $4
     local.set $by
     local.get $19
     local.set $26
     local.get $20
     local.set $25
     local.get $21
     local.set $24
     local.get $22
     local.set $23
    end
    local.get $by
    local.set $by
    local.get $26
    local.get $25
    i32x4.add
    local.get $24
    i32x4.add
    local.get $23
    i32x4.add
    local.set $23
    loop $label4
     local.get $by
     i32.const 4
     i32.add
     local.tee $4
     local.get $8
     i32.le_u
     if
      local.get $23
      local.get $9
      local.get $by
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      i32x4.add
      local.set $23
      local.get $4
      local.set $by
      br $label4
     end
     local.get $by
     local.set $4
     local.get $23
     local.set $24
    end
    local.get $10
    local.get $5
    i32.mul
    local.set $10
    local.get $4
    local.set $4
    local.get $7
    local.get $24
    i32x4.extract_lane 0
    i32.add
    local.get $24
    i32x4.extract_lane 1
    i32.add
    local.get $24
    i32x4.extract_lane 2
    i32.add
    local.get $24
    i32x4.extract_lane 3
    i32.add
    local.set $by
    loop $label5
     local.get $4
     local.get $N
     i32.lt_s
     if
      local.get $by
      local.get $x
      local.get $10
      local.get $4
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      i32.add
      local.set $by
      local.get $4
      i32.const 1
      i32.add
      local.set $4
      br $label5
     end
     local.get $by
     local.set $9
    end
    local.get $11
    i32.const 1
    i32.add
    local.set $11
    local.get $9
    local.set $7
    br $label6
   end
   local.get $7
   local.set $9
  end
  local.get $9
  return
 )
 ;; custom section "sourceMappingURL", size 18
)
