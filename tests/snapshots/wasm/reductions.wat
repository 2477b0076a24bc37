;; reductions.wat: what reductions.wasm holds, made by trinityc. To build it: wat2wasm reductions.wat
;; A kernel is an export of its name. It takes its tensors (the results after the others) as addresses of bytes in their layouts, at
;; multiples of 16, then its scalars and sizes, then how many calls may nest (10000 will do); several results come as several values.
;; Imports of `trinity`: `memory`; `trap`, given a place, and `stack`, for calls that nest too deeply, which must not return; `grow`,
;; given bytes and a place: grows the memory, which is zero there, and gives the bytes it had. Tensors lie from
;; 1168 on and below the global `g0`, the end of the kernels' heap: hosts move it up for more while no kernel runs.
;;   of_rows(x: [M, N]i32) -> (s: [M]i32, p: [M]i32, lo: [M]i32, hi: [M]i32, at: [M]i32, last: [M]i32)
;;   of_columns(x: [M, N]i32) -> (s: [N]i32, odd: [N]bool, even: [N]bool)
;;   prefixes(x: [M, N]i32) -> (y: [M, N]i32)
;;   triangle(n: i32) -> (i32, i32)
;;   products(a: [M, L]i32, b: [L, N]i32) -> (c: [M, N]i32)
;;   distances(a: [M, L]i16, b: [N, L]i16) -> (d: [M, N]i32, closest: [M]i32)
;;   far_right(x: [M, N]i32) -> (i32)
(module
 (type $0 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $1 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $2 (func (param i32 i32 i32 i32 i32 i32 i32)))
 (type $3 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $4 (func (param i32)))
 (type $5 (func))
 (type $6 (func (param i32 i32) (result i32)))
 (type $7 (func (param i32 i32 i32 i32 i32)))
 (type $8 (func (param i32 i32) (result i32 i32)))
 (type $9 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $10 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $11 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $12 (func (param i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $13 (func (param i32 i32 i32) (result i32)))
 (type $14 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $15 (func (param i32 i32)))
 (type $16 (func (param i32 i32 i32 i32) (result i32)))
 (type $17 (func (result i32 i32)))
 (import "trinity" "memory" (memory $mimport$0 1 65536))
 (import "trinity" "trap" (func $wasm:trap (type $4) (param i32)))
 (import "trinity" "stack" (func $wasm:stack (type $5)))
 (import "trinity" "grow" (func $wasm:grow (type $6) (param i32 i32) (result i32)))
 (global $global$0 (mut i32) (i32.const 1168))
 (data $0 (i32.const 640) "\00\00\00\80\10\00\00\00\03\00\00\00\00\00\00\00\01\00\00\00\08\00\00\00%\00\00\00\00\00\00\00")
 (data $1 (i32.const 672) "\00\00\00\80\10\00\00\00\0e\00\00\00\00\00\00\00y[i, j] == sum\00\00")
 (data $2 (i32.const 704) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  left:  \00\00\00\00\00\00")
 (data $3 (i32.const 736) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  right: \00\00\00\00\00\00")
 (data $4 (i32.const 768) "\00\00\00\80 \00\00\00\1e\00\00\00\00\00\00\00s[i] == sum && p[i] == product\00\00")
 (data $5 (i32.const 816) "\00\00\00\80P\00\00\00B\00\00\00\00\00\00\00lo[i] == x[i, a] && hi[i] == x[i, b] && at[i] == a && last[i] == b\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $6 (i32.const 912) "\00\00\00\80 \00\00\00\14\00\00\00\00\00\00\00far_right(x) == best\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $7 (i32.const 960) "\00\00\00\80@\00\00\00?\00\00\00\00\00\00\00t[j] == sum && odd[j] == (count > 0) && even[j] == (count == 0)\00")
 (data $8 (i32.const 1040) "\00\00\00\80 \00\00\00\18\00\00\00\00\00\00\00s == 1705 && pairs == 55\00\00\00\00\00\00\00\00")
 (data $9 (i32.const 1088) "\00\00\00\80 \00\00\00\1e\00\00\00\00\00\00\00c[i, j] == s && d[i, j] == far\00\00")
 (data $10 (i32.const 1136) "\00\00\00\80\10\00\00\00\10\00\00\00\00\00\00\00closest[i] == at")
 (export "g0" (global $global$0))
 (export "of_rows" (func $kernel.of_rows))
 (export "of_columns" (func $kernel.of_columns))
 (export "prefixes" (func $kernel.prefixes))
 (export "triangle" (func $kernel.triangle))
 (export "products" (func $kernel.products))
 (export "distances" (func $kernel.distances))
 (export "far_right" (func $kernel.far_right))
 (func $kernel.of_rows/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $x i32) (param $N i32) (param $7 i32) (param $s i32) (param $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
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
  local.get $from
  local.set $from
  loop $label3
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
    i32.const 0
    local.set $10
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $13
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $14
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $15
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $16
    loop $label
     local.get $10
     i32.const 16
     i32.add
     local.tee $11
     local.get $9
     i32.le_u
     if
      local.get $13
      local.get $grain
      local.get $10
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      i32x4.add
      local.set $17
      local.get $14
      local.get $grain
      local.get $10
      i32.const 4
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      i32x4.add
      local.set $18
      local.get $15
      local.get $grain
      local.get $10
      i32.const 8
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      i32x4.add
      local.set $19
      local.get $grain
      local.get $10
      i32.const 12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.set $20
      local.get $11
      local.set $11
      local.get $17
      local.set $13
      local.get $18
      local.set $14
      local.get $19
      local.set $15
      local.get $16
      local.get $20
      i32x4.add
      local.set $16
      local.get $11
      local.set $10
      br $label
     end
     local.get $10
     local.set $11
     local.get $13
     local.set $20
     local.get $14
     local.set $19
     local.get $15
     local.set $18
     local.get $16
     local.set $17
    end
    local.get $11
    local.set $11
    local.get $20
    local.get $19
    i32x4.add
    local.get $18
    i32x4.add
    local.get $17
    i32x4.add
    local.set $17
    loop $label1
     local.get $11
     i32.const 4
     i32.add
     local.tee $10
     local.get $9
     i32.le_u
     if
      local.get $17
      local.get $grain
      local.get $11
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      i32x4.add
      local.set $17
      local.get $10
      local.set $11
      br $label1
     end
     local.get $11
     local.set $10
     local.get $17
     local.set $18
    end
    local.get $work
    local.get $7
    i32.mul
    local.set $11
    local.get $10
    local.set $10
    local.get $18
    i32x4.extract_lane 0
    local.get $18
    i32x4.extract_lane 1
    i32.add
    local.get $18
    i32x4.extract_lane 2
    i32.add
    local.get $18
    i32x4.extract_lane 3
    i32.add
    local.set $grain
    loop $label2
     local.get $10
     local.get $N
     i32.lt_s
     if
      local.get $grain
      local.get $x
      local.get $11
      local.get $10
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      i32.add
      local.set $grain
      local.get $10
      i32.const 1
      i32.add
      local.set $10
      br $label2
     end
     local.get $grain
     local.set $12
    end
    local.get $s
    local.get $work
    i32.const 2
    i32.shl
    i32.add
    local.get $12
    i32.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label3
   end
  end
  return
 )
 (func $kernel.of_rows/2 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $x i32) (param $N i32) (param $7 i32) (param $p i32) (param $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
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
  v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
  local.set $13
  local.get $from
  local.set $from
  loop $label3
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
    i32.const 0
    local.set $10
    local.get $13
    local.set $14
    local.get $13
    local.set $15
    local.get $13
    local.set $16
    local.get $13
    local.set $17
    loop $label
     local.get $10
     i32.const 16
     i32.add
     local.tee $11
     local.get $9
     i32.le_u
     if
      local.get $14
      local.get $grain
      local.get $10
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      i32x4.mul
      local.set $18
      local.get $15
      local.get $grain
      local.get $10
      i32.const 4
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      i32x4.mul
      local.set $19
      local.get $16
      local.get $grain
      local.get $10
      i32.const 8
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      i32x4.mul
      local.set $20
      local.get $grain
      local.get $10
      i32.const 12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.set $21
      local.get $11
      local.set $11
      local.get $18
      local.set $14
      local.get $19
      local.set $15
      local.get $20
      local.set $16
      local.get $17
      local.get $21
      i32x4.mul
      local.set $17
      local.get $11
      local.set $10
      br $label
     end
     local.get $10
     local.set $11
     local.get $14
     local.set $21
     local.get $15
     local.set $20
     local.get $16
     local.set $19
     local.get $17
     local.set $18
    end
    local.get $11
    local.set $11
    local.get $21
    local.get $20
    i32x4.mul
    local.get $19
    i32x4.mul
    local.get $18
    i32x4.mul
    local.set $18
    loop $label1
     local.get $11
     i32.const 4
     i32.add
     local.tee $10
     local.get $9
     i32.le_u
     if
      local.get $18
      local.get $grain
      local.get $11
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      i32x4.mul
      local.set $18
      local.get $10
      local.set $11
      br $label1
     end
     local.get $11
     local.set $10
     local.get $18
     local.set $19
    end
    local.get $work
    local.get $7
    i32.mul
    local.set $11
    local.get $10
    local.set $10
    local.get $19
    i32x4.extract_lane 0
    local.get $19
    i32x4.extract_lane 1
    i32.mul
    local.get $19
    i32x4.extract_lane 2
    i32.mul
    local.get $19
    i32x4.extract_lane 3
    i32.mul
    local.set $grain
    loop $label2
     local.get $10
     local.get $N
     i32.lt_s
     if
      local.get $grain
      local.get $x
      local.get $11
      local.get $10
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      i32.mul
      local.set $grain
      local.get $10
      i32.const 1
      i32.add
      local.set $10
      br $label2
     end
     local.get $grain
     local.set $12
    end
    local.get $p
    local.get $work
    i32.const 2
    i32.shl
    i32.add
    local.get $12
    i32.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label3
   end
  end
  return
 )
 (func $kernel.of_rows/3 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $N i32) (param $5 i32) (param $x i32) (param $7 i32) (param $lo i32) (param $9 i32)
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
  v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff
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
     i32.const 87
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
      i32x4.min_s
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
      i32x4.min_s
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
      i32x4.min_s
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
      i32x4.min_s
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
    i32x4.min_s
    local.get $21
    i32x4.min_s
    local.get $20
    i32x4.min_s
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
      i32x4.min_s
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
    local.get $21
    i32x4.extract_lane 0
    local.tee $12
    local.get $21
    i32x4.extract_lane 1
    local.tee $10
    local.get $12
    local.get $10
    i32.lt_s
    select
    local.tee $10
    local.get $21
    i32x4.extract_lane 2
    local.tee $12
    local.get $10
    local.get $12
    i32.lt_s
    select
    local.set $12
    local.get $grain
    local.get $7
    i32.mul
    local.set $10
    local.get $11
    local.set $11
    local.get $12
    local.get $21
    i32x4.extract_lane 3
    local.tee $13
    local.get $12
    local.get $13
    i32.lt_s
    select
    local.set $13
    loop $label2
     local.get $11
     local.get $N
     i32.lt_s
     if
      local.get $11
      i32.const 1
      i32.add
      local.set $12
      local.get $13
      local.get $x
      local.get $10
      local.get $11
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      local.tee $14
      local.get $13
      local.get $14
      i32.lt_s
      select
      local.set $13
      local.get $12
      local.set $11
      br $label2
     end
     local.get $13
     local.set $12
    end
    local.get $lo
    local.get $grain
    i32.const 2
    i32.shl
    i32.add
    local.get $12
    i32.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label3
   end
  end
  return
 )
 (func $kernel.of_rows/4 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $N i32) (param $5 i32) (param $x i32) (param $7 i32) (param $hi i32) (param $9 i32)
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
  v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
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
     i32.const 136
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
      i32x4.max_s
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
      i32x4.max_s
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
      i32x4.max_s
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
      i32x4.max_s
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
    i32x4.max_s
    local.get $21
    i32x4.max_s
    local.get $20
    i32x4.max_s
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
      i32x4.max_s
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
    local.get $21
    i32x4.extract_lane 0
    local.tee $12
    local.get $21
    i32x4.extract_lane 1
    local.tee $10
    local.get $10
    local.get $12
    i32.lt_s
    select
    local.tee $12
    local.get $21
    i32x4.extract_lane 2
    local.tee $10
    local.get $10
    local.get $12
    i32.lt_s
    select
    local.set $12
    local.get $grain
    local.get $7
    i32.mul
    local.set $10
    local.get $11
    local.set $11
    local.get $12
    local.get $21
    i32x4.extract_lane 3
    local.tee $13
    local.get $13
    local.get $12
    i32.lt_s
    select
    local.set $12
    loop $label2
     local.get $11
     local.get $N
     i32.lt_s
     if
      local.get $11
      i32.const 1
      i32.add
      local.set $13
      local.get $12
      local.get $x
      local.get $10
      local.get $11
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      local.tee $14
      local.get $14
      local.get $12
      i32.lt_s
      select
      local.set $12
      local.get $13
      local.set $11
      br $label2
     end
     local.get $12
     local.set $13
    end
    local.get $hi
    local.get $grain
    i32.const 2
    i32.shl
    i32.add
    local.get $13
    i32.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label3
   end
  end
  return
 )
 (func $kernel.of_rows/5 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $N i32) (param $5 i32) (param $x i32) (param $7 i32) (param $at i32) (param $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
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
  v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff
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
     i32.const 189
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
      i32x4.lt_s
      local.set $35
      local.get $32
      local.get $24
      i32x4.lt_s
      local.set $36
      local.get $33
      local.get $25
      i32x4.lt_s
      local.set $37
      local.get $30
      local.get $22
      local.get $30
      local.get $22
      i32x4.lt_s
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
    i32x4.extract_lane 0
    local.tee $11
    i32.const 2147483647
    i32.lt_s
    local.get $11
    i32.const 2147483647
    i32.eq
    local.get $30
    i32x4.extract_lane 0
    local.tee $10
    i32.const 0
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $11
    i32.const 2147483647
    local.get $13
    select
    local.set $11
    local.get $10
    i32.const 0
    local.get $13
    select
    local.set $13
    local.get $37
    i32x4.extract_lane 1
    local.tee $10
    local.get $11
    i32.lt_s
    local.get $10
    local.get $11
    i32.eq
    local.get $30
    i32x4.extract_lane 1
    local.tee $14
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $15
    local.get $10
    local.get $11
    local.get $15
    select
    local.set $11
    local.get $14
    local.get $13
    local.get $15
    select
    local.set $15
    local.get $37
    i32x4.extract_lane 2
    local.tee $13
    local.get $11
    i32.lt_s
    local.get $13
    local.get $11
    i32.eq
    local.get $30
    i32x4.extract_lane 2
    local.tee $14
    local.get $15
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $11
    local.get $14
    local.get $15
    local.get $10
    select
    local.set $10
    local.get $37
    i32x4.extract_lane 3
    local.tee $15
    local.get $11
    i32.lt_s
    local.get $15
    local.get $11
    i32.eq
    local.get $30
    i32x4.extract_lane 3
    local.tee $14
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $15
    local.get $11
    local.get $13
    select
    local.set $11
    local.get $14
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $34
    i32x4.extract_lane 0
    local.tee $10
    local.get $11
    i32.lt_s
    local.get $10
    local.get $11
    i32.eq
    local.get $33
    i32x4.extract_lane 0
    local.tee $14
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $15
    local.get $10
    local.get $11
    local.get $15
    select
    local.set $11
    local.get $14
    local.get $13
    local.get $15
    select
    local.set $15
    local.get $34
    i32x4.extract_lane 1
    local.tee $13
    local.get $11
    i32.lt_s
    local.get $13
    local.get $11
    i32.eq
    local.get $33
    i32x4.extract_lane 1
    local.tee $14
    local.get $15
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $11
    local.get $14
    local.get $15
    local.get $10
    select
    local.set $10
    local.get $34
    i32x4.extract_lane 2
    local.tee $15
    local.get $11
    i32.lt_s
    local.get $15
    local.get $11
    i32.eq
    local.get $33
    i32x4.extract_lane 2
    local.tee $14
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $15
    local.get $11
    local.get $13
    select
    local.set $11
    local.get $14
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $34
    i32x4.extract_lane 3
    local.tee $10
    local.get $11
    i32.lt_s
    local.get $10
    local.get $11
    i32.eq
    local.get $33
    i32x4.extract_lane 3
    local.tee $14
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $15
    local.get $10
    local.get $11
    local.get $15
    select
    local.set $11
    local.get $14
    local.get $13
    local.get $15
    select
    local.set $15
    local.get $36
    i32x4.extract_lane 0
    local.tee $13
    local.get $11
    i32.lt_s
    local.get $13
    local.get $11
    i32.eq
    local.get $32
    i32x4.extract_lane 0
    local.tee $14
    local.get $15
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $11
    local.get $14
    local.get $15
    local.get $10
    select
    local.set $10
    local.get $36
    i32x4.extract_lane 1
    local.tee $15
    local.get $11
    i32.lt_s
    local.get $15
    local.get $11
    i32.eq
    local.get $32
    i32x4.extract_lane 1
    local.tee $14
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $15
    local.get $11
    local.get $13
    select
    local.set $11
    local.get $14
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $36
    i32x4.extract_lane 2
    local.tee $10
    local.get $11
    i32.lt_s
    local.get $10
    local.get $11
    i32.eq
    local.get $32
    i32x4.extract_lane 2
    local.tee $14
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $15
    local.get $10
    local.get $11
    local.get $15
    select
    local.set $11
    local.get $14
    local.get $13
    local.get $15
    select
    local.set $15
    local.get $36
    i32x4.extract_lane 3
    local.tee $13
    local.get $11
    i32.lt_s
    local.get $13
    local.get $11
    i32.eq
    local.get $32
    i32x4.extract_lane 3
    local.tee $14
    local.get $15
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $11
    local.get $14
    local.get $15
    local.get $10
    select
    local.set $10
    local.get $35
    i32x4.extract_lane 0
    local.tee $15
    local.get $11
    i32.lt_s
    local.get $15
    local.get $11
    i32.eq
    local.get $31
    i32x4.extract_lane 0
    local.tee $14
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $15
    local.get $11
    local.get $13
    select
    local.set $11
    local.get $14
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $35
    i32x4.extract_lane 1
    local.tee $10
    local.get $11
    i32.lt_s
    local.get $10
    local.get $11
    i32.eq
    local.get $31
    i32x4.extract_lane 1
    local.tee $14
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $15
    local.get $10
    local.get $11
    local.get $15
    select
    local.set $11
    local.get $14
    local.get $13
    local.get $15
    select
    local.set $15
    local.get $35
    i32x4.extract_lane 2
    local.tee $13
    local.get $11
    i32.lt_s
    local.get $13
    local.get $11
    i32.eq
    local.get $31
    i32x4.extract_lane 2
    local.tee $14
    local.get $15
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $11
    local.get $14
    local.get $15
    local.get $10
    select
    local.set $10
    local.get $35
    i32x4.extract_lane 3
    local.tee $15
    local.get $11
    i32.lt_s
    local.get $15
    local.get $11
    i32.eq
    local.get $31
    i32x4.extract_lane 3
    local.tee $14
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $grain
    local.get $7
    i32.mul
    local.set $16
    local.get $12
    local.set $12
    local.get $15
    local.get $11
    local.get $13
    select
    local.set $11
    local.get $14
    local.get $10
    local.get $13
    select
    local.set $13
    loop $label1
     local.get $12
     local.get $N
     i32.lt_s
     if
      local.get $x
      local.get $16
      local.get $12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      local.tee $10
      local.get $11
      i32.lt_s
      local.set $14
      local.get $10
      local.get $11
      local.get $14
      select
      local.set $11
      local.get $12
      local.get $13
      local.get $14
      select
      local.set $13
      local.get $12
      i32.const 1
      i32.add
      local.set $12
      br $label1
     end
     local.get $13
     local.set $14
    end
    local.get $at
    local.get $grain
    i32.const 2
    i32.shl
    i32.add
    local.get $14
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
 (func $kernel.of_rows/6 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $N i32) (param $5 i32) (param $x i32) (param $7 i32) (param $last i32) (param $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
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
  v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
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
     i32.const 319
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
      i32x4.gt_s
      local.set $35
      local.get $32
      local.get $24
      i32x4.gt_s
      local.set $36
      local.get $33
      local.get $25
      i32x4.gt_s
      local.set $37
      local.get $30
      local.get $22
      local.get $30
      local.get $22
      i32x4.gt_s
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
    i32x4.extract_lane 0
    local.tee $11
    i32.const -2147483648
    i32.gt_s
    local.get $11
    i32.const -2147483648
    i32.eq
    local.get $30
    i32x4.extract_lane 0
    local.tee $10
    i32.const 0
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $11
    i32.const -2147483648
    local.get $13
    select
    local.set $11
    local.get $10
    i32.const 0
    local.get $13
    select
    local.set $13
    local.get $37
    i32x4.extract_lane 1
    local.tee $10
    local.get $11
    i32.gt_s
    local.get $10
    local.get $11
    i32.eq
    local.get $30
    i32x4.extract_lane 1
    local.tee $14
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $15
    local.get $10
    local.get $11
    local.get $15
    select
    local.set $11
    local.get $14
    local.get $13
    local.get $15
    select
    local.set $15
    local.get $37
    i32x4.extract_lane 2
    local.tee $13
    local.get $11
    i32.gt_s
    local.get $13
    local.get $11
    i32.eq
    local.get $30
    i32x4.extract_lane 2
    local.tee $14
    local.get $15
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $11
    local.get $14
    local.get $15
    local.get $10
    select
    local.set $10
    local.get $37
    i32x4.extract_lane 3
    local.tee $15
    local.get $11
    i32.gt_s
    local.get $15
    local.get $11
    i32.eq
    local.get $30
    i32x4.extract_lane 3
    local.tee $14
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $15
    local.get $11
    local.get $13
    select
    local.set $11
    local.get $14
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $34
    i32x4.extract_lane 0
    local.tee $10
    local.get $11
    i32.gt_s
    local.get $10
    local.get $11
    i32.eq
    local.get $33
    i32x4.extract_lane 0
    local.tee $14
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $15
    local.get $10
    local.get $11
    local.get $15
    select
    local.set $11
    local.get $14
    local.get $13
    local.get $15
    select
    local.set $15
    local.get $34
    i32x4.extract_lane 1
    local.tee $13
    local.get $11
    i32.gt_s
    local.get $13
    local.get $11
    i32.eq
    local.get $33
    i32x4.extract_lane 1
    local.tee $14
    local.get $15
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $11
    local.get $14
    local.get $15
    local.get $10
    select
    local.set $10
    local.get $34
    i32x4.extract_lane 2
    local.tee $15
    local.get $11
    i32.gt_s
    local.get $15
    local.get $11
    i32.eq
    local.get $33
    i32x4.extract_lane 2
    local.tee $14
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $15
    local.get $11
    local.get $13
    select
    local.set $11
    local.get $14
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $34
    i32x4.extract_lane 3
    local.tee $10
    local.get $11
    i32.gt_s
    local.get $10
    local.get $11
    i32.eq
    local.get $33
    i32x4.extract_lane 3
    local.tee $14
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $15
    local.get $10
    local.get $11
    local.get $15
    select
    local.set $11
    local.get $14
    local.get $13
    local.get $15
    select
    local.set $15
    local.get $36
    i32x4.extract_lane 0
    local.tee $13
    local.get $11
    i32.gt_s
    local.get $13
    local.get $11
    i32.eq
    local.get $32
    i32x4.extract_lane 0
    local.tee $14
    local.get $15
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $11
    local.get $14
    local.get $15
    local.get $10
    select
    local.set $10
    local.get $36
    i32x4.extract_lane 1
    local.tee $15
    local.get $11
    i32.gt_s
    local.get $15
    local.get $11
    i32.eq
    local.get $32
    i32x4.extract_lane 1
    local.tee $14
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $15
    local.get $11
    local.get $13
    select
    local.set $11
    local.get $14
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $36
    i32x4.extract_lane 2
    local.tee $10
    local.get $11
    i32.gt_s
    local.get $10
    local.get $11
    i32.eq
    local.get $32
    i32x4.extract_lane 2
    local.tee $14
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $15
    local.get $10
    local.get $11
    local.get $15
    select
    local.set $11
    local.get $14
    local.get $13
    local.get $15
    select
    local.set $15
    local.get $36
    i32x4.extract_lane 3
    local.tee $13
    local.get $11
    i32.gt_s
    local.get $13
    local.get $11
    i32.eq
    local.get $32
    i32x4.extract_lane 3
    local.tee $14
    local.get $15
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $11
    local.get $14
    local.get $15
    local.get $10
    select
    local.set $10
    local.get $35
    i32x4.extract_lane 0
    local.tee $15
    local.get $11
    i32.gt_s
    local.get $15
    local.get $11
    i32.eq
    local.get $31
    i32x4.extract_lane 0
    local.tee $14
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $15
    local.get $11
    local.get $13
    select
    local.set $11
    local.get $14
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $35
    i32x4.extract_lane 1
    local.tee $10
    local.get $11
    i32.gt_s
    local.get $10
    local.get $11
    i32.eq
    local.get $31
    i32x4.extract_lane 1
    local.tee $14
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $15
    local.get $10
    local.get $11
    local.get $15
    select
    local.set $11
    local.get $14
    local.get $13
    local.get $15
    select
    local.set $15
    local.get $35
    i32x4.extract_lane 2
    local.tee $13
    local.get $11
    i32.gt_s
    local.get $13
    local.get $11
    i32.eq
    local.get $31
    i32x4.extract_lane 2
    local.tee $14
    local.get $15
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $11
    local.get $14
    local.get $15
    local.get $10
    select
    local.set $10
    local.get $35
    i32x4.extract_lane 3
    local.tee $15
    local.get $11
    i32.gt_s
    local.get $15
    local.get $11
    i32.eq
    local.get $31
    i32x4.extract_lane 3
    local.tee $14
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $grain
    local.get $7
    i32.mul
    local.set $16
    local.get $12
    local.set $12
    local.get $15
    local.get $11
    local.get $13
    select
    local.set $11
    local.get $14
    local.get $10
    local.get $13
    select
    local.set $13
    loop $label1
     local.get $12
     local.get $N
     i32.lt_s
     if
      local.get $x
      local.get $16
      local.get $12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      local.tee $10
      local.get $11
      i32.gt_s
      local.set $14
      local.get $10
      local.get $11
      local.get $14
      select
      local.set $11
      local.get $12
      local.get $13
      local.get $14
      select
      local.set $13
      local.get $12
      i32.const 1
      i32.add
      local.set $12
      br $label1
     end
     local.get $13
     local.set $14
    end
    local.get $last
    local.get $grain
    i32.const 2
    i32.shl
    i32.add
    local.get $14
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
 (func $kernel.of_rows (type $0) (param $x i32) (param $s i32) (param $p i32) (param $lo i32) (param $hi i32) (param $at i32) (param $last i32) (param $M i32) (param $N i32) (param $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i64)
  local.get $9
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  local.tee $10
  i32.const 2
  i32.shl
  local.set $11
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
  i64.const 4294967295
  local.get $N
  i32.const 0
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.tee $12
  i32.const 0
  local.get $12
  i32.const 0
  i32.gt_u
  select
  i32.const 4
  i32.shr_u
  local.tee $12
  i64.extend_i32_u
  i32.const 23
  i64.extend_i32_u
  i64.mul
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  local.tee $13
  i64.extend_i32_u
  i32.const 6
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 128
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $15
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 176
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.set $14
  i32.const 0
  local.get $M
  i32.const 1
  local.get $14
  local.get $11
  local.get $x
  local.get $N
  local.get $10
  local.get $s
  local.get $9
  i32.const 1
  i32.sub
  call $kernel.of_rows/1
  i32.const 0
  local.get $M
  i32.const 1
  local.get $14
  local.get $11
  local.get $x
  local.get $N
  local.get $10
  local.get $p
  local.get $9
  i32.const 1
  i32.sub
  call $kernel.of_rows/2
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $13
  i64.extend_i32_u
  i32.const 8
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 128
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 176
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $15
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.set $13
  i32.const 0
  local.get $M
  i32.const 1
  local.get $13
  local.get $N
  local.get $11
  local.get $x
  local.get $10
  local.get $lo
  local.get $9
  i32.const 1
  i32.sub
  call $kernel.of_rows/3
  i32.const 0
  local.get $M
  i32.const 1
  local.get $13
  local.get $N
  local.get $11
  local.get $x
  local.get $10
  local.get $hi
  local.get $9
  i32.const 1
  i32.sub
  call $kernel.of_rows/4
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
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
  local.get $12
  i64.extend_i32_u
  i32.const 28
  i64.extend_i32_u
  i64.mul
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 8
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $15
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $15
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $15
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $15
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $15
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $15
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $15
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $15
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $15
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 208
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_s
  select
  local.get $15
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.set $12
  i32.const 0
  local.get $M
  i32.const 1
  local.get $12
  local.get $N
  local.get $11
  local.get $x
  local.get $10
  local.get $at
  local.get $9
  i32.const 1
  i32.sub
  call $kernel.of_rows/5
  i32.const 0
  local.get $M
  i32.const 1
  local.get $12
  local.get $N
  local.get $11
  local.get $x
  local.get $10
  local.get $last
  local.get $9
  i32.const 1
  i32.sub
  call $kernel.of_rows/6
  return
 )
 (func $kernel.of_columns/1 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $M i32) (param $5 i32) (param $x i32) (param $s i32) (param $8 i32)
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
    local.set $8
    i32.const 0
    local.set $work
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $9
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $10
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $11
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $12
    loop $label
     local.get $work
     local.get $M
     i32.lt_s
     if
      local.get $x
      local.get $work
      local.get $5
      i32.mul
      i32.add
      local.get $8
      i32.add
      local.tee $grain
      v128.load align=1
      local.set $13
      local.get $grain
      v128.load offset=16 align=1
      local.set $14
      local.get $grain
      v128.load offset=32 align=1
      local.set $15
      local.get $grain
      v128.load offset=48 align=1
      local.set $16
      local.get $work
      i32.const 1
      i32.add
      local.set $work
      local.get $9
      local.get $13
      i32x4.add
      local.set $9
      local.get $10
      local.get $14
      i32x4.add
      local.set $10
      local.get $11
      local.get $15
      i32x4.add
      local.set $11
      local.get $12
      local.get $16
      i32x4.add
      local.set $12
      br $label
     end
     local.get $9
     local.set $16
     local.get $10
     local.set $15
     local.get $11
     local.set $14
     local.get $12
     local.set $13
    end
    local.get $s
    local.get $8
    i32.add
    local.tee $8
    local.get $16
    v128.store align=1
    local.get $8
    local.get $15
    v128.store offset=16 align=1
    local.get $8
    local.get $14
    v128.store offset=32 align=1
    local.get $8
    local.get $13
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
 (func $kernel.of_columns/2 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $M i32) (param $5 i32) (param $x i32) (param $s i32) (param $8 i32) (param $9 i32)
  (local $10 v128)
  (local $11 v128)
  local.get $9
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $8
  local.get $to
  i32.const 2
  i32.shl
  i32.add
  local.set $to
  local.get $8
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
    local.set $8
    i32.const 0
    local.set $9
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $10
    loop $label
     local.get $9
     local.get $M
     i32.lt_s
     if
      local.get $10
      local.get $x
      local.get $9
      local.get $5
      i32.mul
      i32.add
      local.get $8
      i32.add
      v128.load align=1
      i32x4.add
      local.set $10
      local.get $9
      i32.const 1
      i32.add
      local.set $9
      br $label
     end
     local.get $10
     local.set $11
    end
    local.get $s
    local.get $8
    i32.add
    local.get $11
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
 (func $kernel.of_columns/3 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $M i32) (param $5 i32) (param $x i32) (param $odd i32) (param $8 i32)
  (local $9 i32)
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
  loop $label1
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $from
    local.set $8
    i32.const 0
    local.set $work
    i32.const 0
    local.set $grain
    loop $label
     local.get $work
     local.get $M
     i32.lt_s
     if
      local.get $grain
      local.get $x
      local.get $work
      local.get $5
      i32.mul
      local.get $8
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      i32.const 2
      i32.rem_s
      i32.const 0
      i32.ne
      i32.or
      local.set $grain
      local.get $work
      i32.const 1
      i32.add
      local.set $work
      br $label
     end
     local.get $grain
     local.set $9
    end
    local.get $odd
    local.get $8
    i32.add
    local.get $9
    i32.store8
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label1
   end
  end
  return
 )
 (func $kernel.of_columns/4 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $M i32) (param $5 i32) (param $x i32) (param $even i32) (param $8 i32)
  (local $9 i32)
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
  loop $label1
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $from
    local.set $8
    i32.const 0
    local.set $work
    i32.const 1
    local.set $grain
    loop $label
     local.get $work
     local.get $M
     i32.lt_s
     if
      local.get $grain
      local.get $x
      local.get $work
      local.get $5
      i32.mul
      local.get $8
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      i32.const 2
      i32.rem_s
      i32.const 0
      i32.eq
      i32.and
      local.set $grain
      local.get $work
      i32.const 1
      i32.add
      local.set $work
      br $label
     end
     local.get $grain
     local.set $9
    end
    local.get $even
    local.get $8
    i32.add
    local.get $9
    i32.store8
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label1
   end
  end
  return
 )
 (func $kernel.of_columns (type $2) (param $x i32) (param $s i32) (param $odd i32) (param $even i32) (param $M i32) (param $N i32) (param $6 i32)
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
  (local $21 i64)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 v128)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  local.tee $7
  i32.const 2
  i32.shl
  local.set $8
  local.get $N
  i32.const 0
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.tee $9
  i32.const 0
  local.get $9
  i32.const 0
  i32.gt_u
  select
  i32.const 4
  i32.shr_u
  local.set $10
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
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
  local.get $M
  i32.const 0
  local.get $M
  i32.const 0
  i32.gt_s
  select
  local.tee $11
  i64.extend_i32_u
  i32.const 16
  i64.extend_i32_u
  i64.mul
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_s
  select
  local.get $21
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_s
  select
  local.get $21
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_s
  select
  local.get $21
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_s
  select
  local.get $21
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_s
  select
  local.get $21
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_s
  select
  local.get $21
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_s
  select
  local.get $21
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_s
  select
  local.get $21
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.set $12
  i64.const 4294967295
  local.get $10
  i64.extend_i32_u
  local.get $12
  i64.extend_i32_u
  i64.mul
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i32.const 4096
  i32.ge_u
  if
   i32.const 0
   local.get $10
   i32.const 1
   local.get $12
   local.get $M
   local.get $8
   local.get $x
   local.get $s
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.of_columns/1
  else
   i32.const 0
   local.set $12
   loop $label1
    local.get $12
    i32.const 16
    i32.add
    local.tee $13
    local.get $9
    i32.le_u
    if
     local.get $12
     i32.const 2
     i32.shl
     local.set $14
     i32.const 0
     local.set $15
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $22
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $23
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $24
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $25
     loop $label
      local.get $15
      local.get $M
      i32.lt_s
      if
       local.get $x
       local.get $15
       local.get $8
       i32.mul
       i32.add
       local.get $14
       i32.add
       local.tee $16
       v128.load align=1
       local.set $26
       local.get $16
       v128.load offset=16 align=1
       local.set $27
       local.get $16
       v128.load offset=32 align=1
       local.set $28
       local.get $16
       v128.load offset=48 align=1
       local.set $29
       local.get $15
       i32.const 1
       i32.add
       local.set $15
       local.get $22
       local.get $26
       i32x4.add
       local.set $22
       local.get $23
       local.get $27
       i32x4.add
       local.set $23
       local.get $24
       local.get $28
       i32x4.add
       local.set $24
       local.get $25
       local.get $29
       i32x4.add
       local.set $25
       br $label
      end
      local.get $22
      local.set $29
      local.get $23
      local.set $28
      local.get $24
      local.set $27
      local.get $25
      local.set $26
     end
     local.get $s
     local.get $14
     i32.add
     local.tee $14
     local.get $29
     v128.store align=1
     local.get $14
     local.get $28
     v128.store offset=16 align=1
     local.get $14
     local.get $27
     v128.store offset=32 align=1
     local.get $14
     local.get $26
     v128.store offset=48 align=1
     local.get $13
     local.set $12
     br $label1
    end
   end
  end
  local.get $9
  local.get $10
  i32.const 4
  i32.shl
  local.tee $10
  i32.sub
  i32.const 0
  local.get $10
  local.get $9
  i32.lt_u
  select
  i32.const 2
  i32.shr_u
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
  i64.const 4294967295
  local.get $11
  i64.extend_i32_u
  i32.const 10
  i64.extend_i32_u
  i64.mul
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_s
  select
  local.get $21
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_s
  select
  local.get $21
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_s
  select
  local.get $21
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_s
  select
  local.get $21
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_s
  select
  local.get $21
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.set $13
  i64.const 4294967295
  local.get $12
  i64.extend_i32_u
  local.get $13
  i64.extend_i32_u
  i64.mul
  local.tee $21
  local.get $21
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
   local.get $13
   local.get $M
   local.get $8
   local.get $x
   local.get $s
   local.get $10
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.of_columns/2
  else
   local.get $10
   local.set $13
   loop $label3
    local.get $13
    i32.const 4
    i32.add
    local.tee $14
    local.get $9
    i32.le_u
    if
     local.get $13
     i32.const 2
     i32.shl
     local.set $15
     i32.const 0
     local.set $16
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $26
     loop $label2
      local.get $16
      local.get $M
      i32.lt_s
      if
       local.get $26
       local.get $x
       local.get $16
       local.get $8
       i32.mul
       i32.add
       local.get $15
       i32.add
       v128.load align=1
       i32x4.add
       local.set $26
       local.get $16
       i32.const 1
       i32.add
       local.set $16
       br $label2
      end
      local.get $26
      local.set $27
     end
     local.get $s
     local.get $15
     i32.add
     local.get $27
     v128.store align=1
     local.get $14
     local.set $13
     br $label3
    end
   end
  end
  local.get $M
  i32.const 0
  i32.const 0
  local.get $M
  i32.lt_s
  select
  local.set $13
  local.get $10
  local.get $12
  i32.const 2
  i32.shl
  i32.add
  local.set $12
  loop $label7
   local.get $12
   local.get $N
   i32.lt_s
   if
    local.get $12
    local.tee $10
    i32.const 2
    i32.shl
    local.set $9
    local.get $x
    local.get $9
    i32.add
    local.set $14
    i32.const 0
    local.set $15
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $27
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $26
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $28
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $29
    loop $label4
     local.get $15
     i32.const 16
     i32.add
     local.tee $16
     local.get $13
     i32.le_u
     if
      local.get $14
      local.get $15
      local.get $8
      i32.mul
      i32.add
      local.tee $17
      i32.load align=1
      local.set $18
      local.get $17
      local.get $8
      i32.add
      local.tee $17
      i32.load align=1
      local.set $19
      local.get $17
      local.get $8
      i32.add
      local.tee $17
      i32.load align=1
      local.set $20
      local.get $27
      local.get $18
      i32x4.splat
      local.get $19
      i32x4.replace_lane 1
      local.get $20
      i32x4.replace_lane 2
      local.get $17
      local.get $8
      i32.add
      i32.load align=1
      i32x4.replace_lane 3
      i32x4.add
      local.set $25
      local.get $14
      local.get $15
      i32.const 4
      i32.add
      local.get $8
      i32.mul
      i32.add
      local.tee $17
      i32.load align=1
      local.set $20
      local.get $17
      local.get $8
      i32.add
      local.tee $17
      i32.load align=1
      local.set $19
      local.get $17
      local.get $8
      i32.add
      local.tee $17
      i32.load align=1
      local.set $18
      local.get $26
      local.get $20
      i32x4.splat
      local.get $19
      i32x4.replace_lane 1
      local.get $18
      i32x4.replace_lane 2
      local.get $17
      local.get $8
      i32.add
      i32.load align=1
      i32x4.replace_lane 3
      i32x4.add
      local.set $24
      local.get $14
      local.get $15
      i32.const 8
      i32.add
      local.get $8
      i32.mul
      i32.add
      local.tee $17
      i32.load align=1
      local.set $18
      local.get $17
      local.get $8
      i32.add
      local.tee $17
      i32.load align=1
      local.set $19
      local.get $17
      local.get $8
      i32.add
      local.tee $17
      i32.load align=1
      local.set $20
      local.get $28
      local.get $18
      i32x4.splat
      local.get $19
      i32x4.replace_lane 1
      local.get $20
      i32x4.replace_lane 2
      local.get $17
      local.get $8
      i32.add
      i32.load align=1
      i32x4.replace_lane 3
      i32x4.add
      local.set $23
      local.get $14
      local.get $15
      i32.const 12
      i32.add
      local.get $8
      i32.mul
      i32.add
      local.tee $17
      i32.load align=1
      local.set $20
      local.get $17
      local.get $8
      i32.add
      local.tee $17
      i32.load align=1
      local.set $19
      local.get $17
      local.get $8
      i32.add
      local.tee $17
      i32.load align=1
      local.set $18
      local.get $17
      local.get $8
      i32.add
      i32.load align=1
      local.set $17
      local.get $16
      local.set $15
      local.get $25
      local.set $27
      local.get $24
      local.set $26
      local.get $23
      local.set $28
      local.get $29
      local.get $20
      i32x4.splat
      local.get $19
      i32x4.replace_lane 1
      local.get $18
      i32x4.replace_lane 2
      local.get $17
      i32x4.replace_lane 3
      i32x4.add
      local.set $29
      br $label4
     end
     local.get $15
     local.set $17
     local.get $27
     local.set $23
     local.get $26
     local.set $24
     local.get $28
     local.set $25
     local.get $29
     local.set $22
    end
    local.get $17
    local.set $17
    local.get $23
    local.get $24
    i32x4.add
    local.get $25
    i32x4.add
    local.get $22
    i32x4.add
    local.set $22
    loop $label5
     local.get $17
     i32.const 4
     i32.add
     local.tee $15
     local.get $13
     i32.le_u
     if
      local.get $14
      local.get $17
      local.get $8
      i32.mul
      i32.add
      local.tee $18
      i32.load align=1
      local.set $19
      local.get $18
      local.get $8
      i32.add
      local.tee $18
      i32.load align=1
      local.set $20
      local.get $18
      local.get $8
      i32.add
      local.tee $18
      i32.load align=1
      local.set $16
      local.get $15
      local.set $17
      local.get $22
      local.get $19
      i32x4.splat
      local.get $20
      i32x4.replace_lane 1
      local.get $16
      i32x4.replace_lane 2
      local.get $18
      local.get $8
      i32.add
      i32.load align=1
      i32x4.replace_lane 3
      i32x4.add
      local.set $22
      br $label5
     end
     local.get $17
     local.set $18
     local.get $22
     local.set $25
    end
    local.get $18
    local.set $18
    local.get $25
    i32x4.extract_lane 0
    local.get $25
    i32x4.extract_lane 1
    i32.add
    local.get $25
    i32x4.extract_lane 2
    i32.add
    local.get $25
    i32x4.extract_lane 3
    i32.add
    local.set $17
    loop $label6
     local.get $18
     local.get $M
     i32.lt_s
     if
      local.get $17
      local.get $x
      local.get $18
      local.get $7
      i32.mul
      local.get $10
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      i32.add
      local.set $17
      local.get $18
      i32.const 1
      i32.add
      local.set $18
      br $label6
     end
     local.get $17
     local.set $14
    end
    local.get $s
    local.get $9
    i32.add
    local.get $14
    i32.store align=1
    local.get $12
    i32.const 1
    i32.add
    local.set $12
    br $label7
   end
  end
  local.get $7
  i32.const 0
  local.get $N
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
  i64.const 4294967295
  local.get $11
  i64.extend_i32_u
  i32.const 13
  i64.extend_i32_u
  i64.mul
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_s
  select
  local.get $21
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_s
  select
  local.get $21
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_s
  select
  local.get $21
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_s
  select
  local.get $21
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.set $11
  i64.const 4294967295
  local.get $12
  i64.extend_i32_u
  local.get $11
  i64.extend_i32_u
  i64.mul
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i32.const 4096
  i32.ge_u
  local.tee $13
  if
   i32.const 0
   local.get $12
   i32.const 1
   local.get $11
   local.get $M
   local.get $7
   local.get $x
   local.get $odd
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.of_columns/3
  else
   i32.const 0
   local.set $8
   loop $label9
    local.get $8
    local.get $N
    i32.lt_s
    if
     local.get $8
     local.set $s
     i32.const 0
     local.set $14
     i32.const 0
     local.set $9
     loop $label8
      local.get $14
      local.get $M
      i32.lt_s
      if
       local.get $9
       local.get $x
       local.get $14
       local.get $7
       i32.mul
       local.get $s
       i32.add
       i32.const 2
       i32.shl
       i32.add
       i32.load align=1
       i32.const 2
       i32.rem_s
       i32.const 0
       i32.ne
       i32.or
       local.set $9
       local.get $14
       i32.const 1
       i32.add
       local.set $14
       br $label8
      end
      local.get $9
      local.set $17
     end
     local.get $odd
     local.get $s
     i32.add
     local.get $17
     i32.store8
     local.get $8
     i32.const 1
     i32.add
     local.set $8
     br $label9
    end
   end
  end
  local.get $13
  if
   i32.const 0
   local.get $12
   i32.const 1
   local.get $11
   local.get $M
   local.get $7
   local.get $x
   local.get $even
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.of_columns/4
  else
   i32.const 0
   local.set $6
   loop $label11
    local.get $6
    local.get $N
    i32.lt_s
    if
     local.get $6
     local.set $11
     i32.const 0
     local.set $12
     i32.const 1
     local.set $13
     loop $label10
      local.get $12
      local.get $M
      i32.lt_s
      if
       local.get $13
       local.get $x
       local.get $12
       local.get $7
       i32.mul
       local.get $11
       i32.add
       i32.const 2
       i32.shl
       i32.add
       i32.load align=1
       i32.const 2
       i32.rem_s
       i32.const 0
       i32.eq
       i32.and
       local.set $13
       local.get $12
       i32.const 1
       i32.add
       local.set $12
       br $label10
      end
      local.get $13
      local.set $8
     end
     local.get $even
     local.get $11
     i32.add
     local.get $8
     i32.store8
     local.get $6
     i32.const 1
     i32.add
     local.set $6
     br $label11
    end
   end
  end
  return
 )
 (func $kernel.prefixes/1 (type $3) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $x i32) (param $6 i32) (param $y i32) (param $N i32) (param $9 i32) (param $10 i32) (param $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 v128)
  (local $17 v128)
  local.get $11
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
  local.set $11
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
    local.get $y
    local.get $work
    local.get $6
    i32.mul
    i32.add
    local.set $12
    i32.const 0
    local.set $13
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $16
    loop $label
     local.get $13
     i32.const 4
     i32.add
     local.tee $14
     local.get $11
     i32.le_u
     if
      local.get $grain
      local.get $13
      i32.const 2
      i32.shl
      local.tee $15
      i32.add
      v128.load align=1
      local.tee $17
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $17
      i8x16.shuffle 0 1 2 3 16 17 18 19 20 21 22 23 24 25 26 27
      i32x4.add
      local.tee $17
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $17
      i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
      i32x4.add
      local.set $17
      local.get $12
      local.get $15
      i32.add
      local.get $17
      local.get $16
      i32x4.add
      v128.store align=1
      local.get $14
      local.set $13
      local.get $17
      local.get $17
      i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15
      local.get $16
      i32x4.add
      local.set $16
      br $label
     end
     local.get $13
     local.set $14
     local.get $16
     local.set $17
    end
    local.get $work
    local.get $9
    i32.mul
    local.set $13
    local.get $work
    local.get $10
    i32.mul
    local.set $work
    local.get $14
    local.set $14
    local.get $17
    i32x4.extract_lane 0
    local.set $12
    loop $label1
     local.get $14
     local.get $N
     i32.lt_s
     if
      local.get $x
      local.get $13
      local.get $14
      local.tee $grain
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      local.set $15
      local.get $y
      local.get $work
      local.get $grain
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $12
      local.get $15
      i32.add
      local.tee $15
      i32.store align=1
      local.get $14
      i32.const 1
      i32.add
      local.set $14
      local.get $15
      local.set $12
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
 (func $kernel.prefixes (type $7) (param $x i32) (param $y i32) (param $M i32) (param $N i32) (param $4 i32)
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
  local.tee $5
  i32.const 2
  i32.shl
  local.set $6
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
  local.tee $7
  i32.const 0
  local.get $7
  i32.const 0
  i32.gt_u
  select
  i32.const 2
  i32.shr_u
  i64.extend_i32_u
  i32.const 20
  i64.extend_i32_u
  i64.mul
  local.tee $8
  local.get $8
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 12
  i64.extend_i32_u
  i64.add
  local.tee $8
  local.get $8
  i64.const 4294967295
  i64.gt_s
  select
  local.get $8
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $8
  local.get $8
  i64.const 4294967295
  i64.gt_s
  select
  local.get $8
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $8
  local.get $8
  i64.const 4294967295
  i64.gt_s
  select
  local.get $8
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 288
  i64.extend_i32_u
  i64.add
  local.tee $8
  local.get $8
  i64.const 4294967295
  i64.gt_s
  select
  local.get $8
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $8
  i32.const 0
  local.get $M
  i32.const 0
  local.get $M
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
  local.get $6
  local.get $x
  local.get $6
  local.get $y
  local.get $N
  local.get $5
  local.get $5
  local.get $4
  i32.const 1
  i32.sub
  call $kernel.prefixes/1
  return
 )
 (func $kernel.triangle (type $8) (param $n i32) (param $1 i32) (result i32 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  local.get $1
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $n
  i32.const 1
  i32.add
  local.set $1
  i32.const 1
  local.set $2
  i32.const 0
  local.set $3
  loop $label1
   local.get $2
   local.get $1
   i32.lt_s
   if
    i32.const 1
    local.set $4
    local.get $3
    local.set $5
    loop $label
     local.get $4
     local.get $1
     i32.lt_s
     if
      local.get $4
      local.get $2
      i32.le_s
      if (result i32)
       local.get $2
       local.get $4
       i32.mul
      else
       i32.const 0
      end
      local.set $6
      local.get $4
      i32.const 1
      i32.add
      local.set $4
      local.get $5
      local.get $6
      i32.add
      local.set $5
      br $label
     end
     local.get $5
     local.set $6
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    local.get $6
    local.set $3
    br $label1
   end
   local.get $3
   local.set $6
  end
  i32.const 0
  local.set $3
  i32.const 0
  local.set $2
  loop $label3
   local.get $3
   local.get $n
   i32.lt_s
   if
    local.get $3
    local.set $1
    i32.const 0
    local.set $5
    loop $label2
     local.get $1
     local.get $n
     i32.lt_s
     if
      local.get $1
      i32.const 1
      i32.add
      local.set $1
      local.get $5
      i32.const 1
      i32.add
      local.set $5
      br $label2
     end
     local.get $5
     local.set $4
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    local.get $2
    local.get $4
    i32.add
    local.set $2
    br $label3
   end
   local.get $2
   local.set $4
  end
  local.get $6
  local.get $4
  return
 )
 (func $kernel.products/1 (type $9) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $c i32) (param $N i32) (param $L i32) (param $8 i32) (param $a i32) (param $10 i32) (param $b i32) (param $12 i32) (param $13 i32) (param $14 i32) (param $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
  (local $22 i32)
  (local $23 i32)
  (local $24 i32)
  (local $25 i32)
  (local $26 i32)
  (local $27 i32)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  local.get $15
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
  local.set $15
  local.get $13
  i32.const 2
  i32.shl
  local.set $work
  local.get $L
  i32.const 0
  i32.const 0
  local.get $L
  i32.lt_s
  select
  local.set $grain
  local.get $from
  local.set $from
  loop $label8
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $c
    local.get $from
    local.tee $16
    local.get $4
    i32.mul
    i32.add
    local.set $17
    local.get $16
    local.get $8
    i32.mul
    local.set $18
    i32.const 0
    local.set $19
    loop $label1
     local.get $19
     i32.const 16
     i32.add
     local.tee $20
     local.get $15
     i32.le_u
     if
      local.get $19
      i32.const 2
      i32.shl
      local.set $21
      i32.const 0
      local.set $22
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $28
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $29
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $30
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $31
      loop $label
       local.get $22
       local.get $L
       i32.lt_s
       if
        local.get $a
        local.get $18
        local.get $22
        local.tee $23
        i32.add
        i32.const 2
        i32.shl
        i32.add
        i32.load align=1
        local.set $24
        local.get $b
        local.get $23
        local.get $10
        i32.mul
        i32.add
        local.get $21
        i32.add
        local.tee $23
        v128.load align=1
        local.set $32
        local.get $23
        v128.load offset=16 align=1
        local.set $33
        local.get $23
        v128.load offset=32 align=1
        local.set $34
        local.get $23
        v128.load offset=48 align=1
        local.set $35
        local.get $24
        i32x4.splat
        local.tee $36
        local.get $32
        i32x4.mul
        local.set $32
        local.get $36
        local.get $34
        i32x4.mul
        local.set $34
        local.get $36
        local.get $35
        i32x4.mul
        local.set $35
        local.get $22
        i32.const 1
        i32.add
        local.set $22
        local.get $28
        local.get $32
        i32x4.add
        local.set $28
        local.get $29
        local.get $36
        local.get $33
        i32x4.mul
        i32x4.add
        local.set $29
        local.get $30
        local.get $34
        i32x4.add
        local.set $30
        local.get $31
        local.get $35
        i32x4.add
        local.set $31
        br $label
       end
       local.get $28
       local.set $35
       local.get $29
       local.set $34
       local.get $30
       local.set $33
       local.get $31
       local.set $36
      end
      local.get $17
      local.get $21
      i32.add
      local.tee $21
      local.get $35
      v128.store align=1
      local.get $21
      local.get $34
      v128.store offset=16 align=1
      local.get $21
      local.get $33
      v128.store offset=32 align=1
      local.get $21
      local.get $36
      v128.store offset=48 align=1
      local.get $20
      local.set $19
      br $label1
     end
     local.get $19
     local.set $20
    end
    local.get $20
    local.set $20
    loop $label3
     local.get $20
     i32.const 4
     i32.add
     local.tee $19
     local.get $15
     i32.le_u
     if
      local.get $20
      i32.const 2
      i32.shl
      local.set $21
      i32.const 0
      local.set $22
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $36
      loop $label2
       local.get $22
       local.get $L
       i32.lt_s
       if
        local.get $a
        local.get $18
        local.get $22
        local.tee $24
        i32.add
        i32.const 2
        i32.shl
        i32.add
        i32.load align=1
        local.set $23
        local.get $22
        i32.const 1
        i32.add
        local.set $22
        local.get $36
        local.get $23
        i32x4.splat
        local.get $b
        local.get $24
        local.get $10
        i32.mul
        i32.add
        local.get $21
        i32.add
        v128.load align=1
        i32x4.mul
        i32x4.add
        local.set $36
        br $label2
       end
       local.get $36
       local.set $33
      end
      local.get $17
      local.get $21
      i32.add
      local.get $33
      v128.store align=1
      local.get $19
      local.set $20
      br $label3
     end
     local.get $20
     local.set $19
    end
    local.get $a
    local.get $16
    local.get $12
    i32.mul
    i32.add
    local.set $20
    local.get $16
    local.get $14
    i32.mul
    local.set $16
    local.get $19
    local.set $19
    loop $label7
     local.get $19
     local.get $N
     i32.lt_s
     if
      local.get $b
      local.get $19
      local.tee $17
      i32.const 2
      i32.shl
      i32.add
      local.set $21
      i32.const 0
      local.set $22
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $33
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $36
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $34
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $35
      loop $label4
       local.get $22
       i32.const 16
       i32.add
       local.tee $24
       local.get $grain
       i32.le_u
       if
        local.get $20
        local.get $22
        i32.const 2
        i32.shl
        i32.add
        v128.load align=1
        local.set $31
        local.get $21
        local.get $22
        local.get $work
        i32.mul
        i32.add
        local.tee $23
        i32.load align=1
        local.set $25
        local.get $23
        local.get $work
        i32.add
        local.tee $23
        i32.load align=1
        local.set $26
        local.get $23
        local.get $work
        i32.add
        local.tee $23
        i32.load align=1
        local.set $27
        local.get $33
        local.get $31
        local.get $25
        i32x4.splat
        local.get $26
        i32x4.replace_lane 1
        local.get $27
        i32x4.replace_lane 2
        local.get $23
        local.get $work
        i32.add
        i32.load align=1
        i32x4.replace_lane 3
        i32x4.mul
        i32x4.add
        local.set $31
        local.get $20
        local.get $22
        i32.const 4
        i32.add
        local.tee $23
        i32.const 2
        i32.shl
        i32.add
        v128.load align=1
        local.set $30
        local.get $21
        local.get $23
        local.get $work
        i32.mul
        i32.add
        local.tee $23
        i32.load align=1
        local.set $27
        local.get $23
        local.get $work
        i32.add
        local.tee $23
        i32.load align=1
        local.set $26
        local.get $23
        local.get $work
        i32.add
        local.tee $23
        i32.load align=1
        local.set $25
        local.get $36
        local.get $30
        local.get $27
        i32x4.splat
        local.get $26
        i32x4.replace_lane 1
        local.get $25
        i32x4.replace_lane 2
        local.get $23
        local.get $work
        i32.add
        i32.load align=1
        i32x4.replace_lane 3
        i32x4.mul
        i32x4.add
        local.set $30
        local.get $20
        local.get $22
        i32.const 8
        i32.add
        local.tee $23
        i32.const 2
        i32.shl
        i32.add
        v128.load align=1
        local.set $29
        local.get $21
        local.get $23
        local.get $work
        i32.mul
        i32.add
        local.tee $23
        i32.load align=1
        local.set $25
        local.get $23
        local.get $work
        i32.add
        local.tee $23
        i32.load align=1
        local.set $26
        local.get $23
        local.get $work
        i32.add
        local.tee $23
        i32.load align=1
        local.set $27
        local.get $34
        local.get $29
        local.get $25
        i32x4.splat
        local.get $26
        i32x4.replace_lane 1
        local.get $27
        i32x4.replace_lane 2
        local.get $23
        local.get $work
        i32.add
        i32.load align=1
        i32x4.replace_lane 3
        i32x4.mul
        i32x4.add
        local.set $29
        local.get $20
        local.get $22
        i32.const 12
        i32.add
        local.tee $23
        i32.const 2
        i32.shl
        i32.add
        v128.load align=1
        local.set $28
        local.get $21
        local.get $23
        local.get $work
        i32.mul
        i32.add
        local.tee $23
        i32.load align=1
        local.set $27
        local.get $23
        local.get $work
        i32.add
        local.tee $23
        i32.load align=1
        local.set $26
        local.get $23
        local.get $work
        i32.add
        local.tee $23
        i32.load align=1
        local.set $25
        local.get $23
        local.get $work
        i32.add
        i32.load align=1
        local.set $23
        local.get $24
        local.set $22
        local.get $31
        local.set $33
        local.get $30
        local.set $36
        local.get $29
        local.set $34
        local.get $35
        local.get $28
        local.get $27
        i32x4.splat
        local.get $26
        i32x4.replace_lane 1
        local.get $25
        i32x4.replace_lane 2
        local.get $23
        i32x4.replace_lane 3
        i32x4.mul
        i32x4.add
        local.set $35
        br $label4
       end
       local.get $22
       local.set $23
       local.get $33
       local.set $28
       local.get $36
       local.set $29
       local.get $34
       local.set $30
       local.get $35
       local.set $31
      end
      local.get $23
      local.set $23
      local.get $28
      local.get $29
      i32x4.add
      local.get $30
      i32x4.add
      local.get $31
      i32x4.add
      local.set $31
      loop $label5
       local.get $23
       i32.const 4
       i32.add
       local.tee $22
       local.get $grain
       i32.le_u
       if
        local.get $20
        local.get $23
        i32.const 2
        i32.shl
        i32.add
        v128.load align=1
        local.set $30
        local.get $21
        local.get $23
        local.get $work
        i32.mul
        i32.add
        local.tee $25
        i32.load align=1
        local.set $26
        local.get $25
        local.get $work
        i32.add
        local.tee $25
        i32.load align=1
        local.set $27
        local.get $25
        local.get $work
        i32.add
        local.tee $25
        i32.load align=1
        local.set $24
        local.get $22
        local.set $23
        local.get $31
        local.get $30
        local.get $26
        i32x4.splat
        local.get $27
        i32x4.replace_lane 1
        local.get $24
        i32x4.replace_lane 2
        local.get $25
        local.get $work
        i32.add
        i32.load align=1
        i32x4.replace_lane 3
        i32x4.mul
        i32x4.add
        local.set $31
        br $label5
       end
       local.get $23
       local.set $25
       local.get $31
       local.set $30
      end
      local.get $25
      local.set $25
      local.get $30
      i32x4.extract_lane 0
      local.get $30
      i32x4.extract_lane 1
      i32.add
      local.get $30
      i32x4.extract_lane 2
      i32.add
      local.get $30
      i32x4.extract_lane 3
      i32.add
      local.set $23
      loop $label6
       local.get $25
       local.get $L
       i32.lt_s
       if
        local.get $a
        local.get $18
        local.get $25
        local.tee $21
        i32.add
        i32.const 2
        i32.shl
        i32.add
        i32.load align=1
        local.set $24
        local.get $25
        i32.const 1
        i32.add
        local.set $25
        local.get $23
        local.get $24
        local.get $b
        local.get $21
        local.get $13
        i32.mul
        local.get $17
        i32.add
        i32.const 2
        i32.shl
        i32.add
        i32.load align=1
        i32.mul
        i32.add
        local.set $23
        br $label6
       end
       local.get $23
       local.set $21
      end
      local.get $c
      local.get $16
      local.get $17
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $21
      i32.store align=1
      local.get $19
      i32.const 1
      i32.add
      local.set $19
      br $label7
     end
    end
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label8
   end
  end
  return
 )
 (func $kernel.products/2 (type $3) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $L i32) (param $5 i32) (param $6 i32) (param $a i32) (param $8 i32) (param $b i32) (param $10 i32) (param $11 i32)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  local.get $11
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
  local.get $6
  i32.mul
  local.set $6
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
    local.set $5
    i32.const 0
    local.set $11
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $12
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $13
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $14
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $15
    loop $label
     local.get $11
     local.get $L
     i32.lt_s
     if
      local.get $a
      local.get $6
      local.get $11
      local.tee $work
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      local.set $grain
      local.get $b
      local.get $work
      local.get $8
      i32.mul
      i32.add
      local.get $5
      i32.add
      local.tee $work
      v128.load align=1
      local.set $16
      local.get $work
      v128.load offset=16 align=1
      local.set $17
      local.get $work
      v128.load offset=32 align=1
      local.set $18
      local.get $work
      v128.load offset=48 align=1
      local.set $19
      local.get $grain
      i32x4.splat
      local.tee $20
      local.get $16
      i32x4.mul
      local.set $16
      local.get $20
      local.get $18
      i32x4.mul
      local.set $18
      local.get $20
      local.get $19
      i32x4.mul
      local.set $19
      local.get $11
      i32.const 1
      i32.add
      local.set $11
      local.get $12
      local.get $16
      i32x4.add
      local.set $12
      local.get $13
      local.get $20
      local.get $17
      i32x4.mul
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
     local.set $20
    end
    local.get $10
    local.get $5
    i32.add
    local.tee $5
    local.get $19
    v128.store align=1
    local.get $5
    local.get $18
    v128.store offset=16 align=1
    local.get $5
    local.get $17
    v128.store offset=32 align=1
    local.get $5
    local.get $20
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
 (func $kernel.products/3 (type $10) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $L i32) (param $5 i32) (param $6 i32) (param $a i32) (param $8 i32) (param $b i32) (param $10 i32) (param $11 i32) (param $12 i32)
  (local $13 v128)
  (local $14 v128)
  local.get $12
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $11
  local.get $to
  i32.const 2
  i32.shl
  i32.add
  local.set $to
  local.get $5
  local.get $6
  i32.mul
  local.set $6
  local.get $11
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
    local.set $11
    i32.const 0
    local.set $5
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $13
    loop $label
     local.get $5
     local.get $L
     i32.lt_s
     if
      local.get $a
      local.get $6
      local.get $5
      local.tee $12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      local.set $work
      local.get $5
      i32.const 1
      i32.add
      local.set $5
      local.get $13
      local.get $work
      i32x4.splat
      local.get $b
      local.get $12
      local.get $8
      i32.mul
      i32.add
      local.get $11
      i32.add
      v128.load align=1
      i32x4.mul
      i32x4.add
      local.set $13
      br $label
     end
     local.get $13
     local.set $14
    end
    local.get $10
    local.get $11
    i32.add
    local.get $14
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
 (func $kernel.products (type $2) (param $a i32) (param $b i32) (param $c i32) (param $M i32) (param $L i32) (param $N i32) (param $6 i32)
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
  (local $22 i32)
  (local $23 i32)
  (local $24 i32)
  (local $25 i32)
  (local $26 i32)
  (local $27 i32)
  (local $28 i32)
  (local $29 i32)
  (local $30 i32)
  (local $31 i32)
  (local $32 i32)
  (local $33 i32)
  (local $34 i64)
  (local $35 i64)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
  (local $42 v128)
  (local $43 v128)
  (local $44 v128)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $L
  local.tee $7
  i32.const 2
  i32.shl
  local.set $8
  local.get $N
  local.tee $9
  i32.const 2
  i32.shl
  local.set $10
  local.get $M
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
  i64.const 4294967295
  local.get $7
  i32.const 0
  local.get $L
  i32.const 0
  i32.gt_s
  select
  local.tee $12
  i64.extend_i32_u
  i32.const 28
  i64.extend_i32_u
  i64.mul
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.tee $13
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 2
  i64.extend_i32_u
  i64.add
  local.set $34
  i64.const 4294967295
  local.get $N
  i32.const 0
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.tee $14
  i32.const 0
  local.get $14
  i32.const 0
  i32.gt_u
  select
  i32.const 4
  i32.shr_u
  local.tee $15
  i64.extend_i32_u
  i64.const 0
  i64.const 4294967295
  local.get $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i64.mul
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 5
  i64.extend_i32_u
  i64.add
  local.set $34
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
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
  local.get $12
  i64.extend_i32_u
  i32.const 19
  i64.extend_i32_u
  i64.mul
  local.tee $35
  local.get $35
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $35
  local.get $35
  i64.const 4294967295
  i64.gt_s
  select
  local.get $35
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $35
  local.get $35
  i64.const 4294967295
  i64.gt_s
  select
  local.get $35
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $35
  local.get $35
  i64.const 4294967295
  i64.gt_s
  select
  local.get $35
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $35
  local.get $35
  i64.const 4294967295
  i64.gt_s
  select
  local.get $35
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $35
  local.get $35
  i64.const 4294967295
  i64.gt_s
  select
  local.get $35
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.tee $12
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $35
  local.get $35
  i64.const 4294967295
  i64.gt_s
  select
  local.get $35
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $35
  local.get $35
  i64.const 4294967295
  i64.gt_s
  select
  local.get $35
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 2
  i64.extend_i32_u
  i64.add
  local.tee $35
  local.get $35
  i64.const 4294967295
  i64.gt_s
  select
  local.get $35
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 16
  i64.extend_i32_u
  i64.mul
  local.set $35
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i64.const 4294967295
  local.get $35
  local.get $35
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i64.add
  local.tee $35
  local.get $35
  i64.const 4294967295
  i64.gt_s
  select
  local.get $35
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $35
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
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
  local.get $L
  i32.const 0
  i32.const 0
  local.get $L
  i32.lt_s
  select
  local.tee $16
  i32.const 0
  local.get $16
  i32.const 0
  i32.gt_u
  select
  i32.const 4
  i32.shr_u
  i64.extend_i32_u
  i32.const 83
  i64.extend_i32_u
  i64.mul
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 19
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 368
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 304
  i64.extend_i32_u
  i64.add
  local.set $34
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 16
  i64.extend_i32_u
  i64.mul
  local.set $34
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $35
  local.get $35
  i64.const 4294967295
  i64.gt_s
  select
  local.get $35
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i64.const 4294967295
  local.get $34
  local.get $34
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_s
  select
  local.get $34
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.set $17
  local.get $11
  i32.const 4
  i32.ge_u
  if
   i32.const 0
   local.get $11
   i32.const 1
   local.get $17
   local.get $10
   local.get $c
   local.get $N
   local.get $L
   local.get $7
   local.get $a
   local.get $10
   local.get $b
   local.get $8
   local.get $9
   local.get $9
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.products/1
  else
   i64.const 4294967295
   local.get $15
   i64.extend_i32_u
   local.get $13
   i64.extend_i32_u
   i64.mul
   local.tee $34
   local.get $34
   i64.const 4294967295
   i64.gt_u
   select
   i32.wrap_i64
   i32.const 4096
   i32.ge_u
   local.set $17
   i64.const 4294967295
   local.get $14
   local.get $15
   i32.const 4
   i32.shl
   local.tee $11
   i32.sub
   i32.const 0
   local.get $11
   local.get $14
   i32.lt_u
   select
   i32.const 2
   i32.shr_u
   local.tee $18
   i64.extend_i32_u
   local.get $12
   i64.extend_i32_u
   i64.mul
   local.tee $34
   local.get $34
   i64.const 4294967295
   i64.gt_u
   select
   i32.wrap_i64
   i32.const 4096
   i32.ge_u
   local.set $19
   local.get $11
   local.get $18
   i32.const 2
   i32.shl
   i32.add
   local.set $20
   i32.const 0
   local.set $21
   loop $label8
    local.get $21
    local.get $M
    i32.lt_s
    if
     local.get $c
     local.get $21
     local.tee $22
     local.get $10
     i32.mul
     i32.add
     local.set $23
     local.get $17
     if
      i32.const 0
      local.get $15
      i32.const 1
      local.get $13
      local.get $L
      local.get $21
      local.get $7
      local.get $a
      local.get $10
      local.get $b
      local.get $23
      local.get $6
      i32.const 1
      i32.sub
      call $kernel.products/2
     else
      local.get $22
      local.get $7
      i32.mul
      local.set $24
      i32.const 0
      local.set $25
      loop $label1
       local.get $25
       i32.const 16
       i32.add
       local.tee $26
       local.get $14
       i32.le_u
       if
        local.get $25
        i32.const 2
        i32.shl
        local.set $27
        i32.const 0
        local.set $28
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $36
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $37
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $38
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $39
        loop $label
         local.get $28
         local.get $L
         i32.lt_s
         if
          local.get $a
          local.get $24
          local.get $28
          local.tee $29
          i32.add
          i32.const 2
          i32.shl
          i32.add
          i32.load align=1
          local.set $30
          local.get $b
          local.get $29
          local.get $10
          i32.mul
          i32.add
          local.get $27
          i32.add
          local.tee $29
          v128.load align=1
          local.set $40
          local.get $29
          v128.load offset=16 align=1
          local.set $41
          local.get $29
          v128.load offset=32 align=1
          local.set $42
          local.get $29
          v128.load offset=48 align=1
          local.set $43
          local.get $30
          i32x4.splat
          local.tee $44
          local.get $40
          i32x4.mul
          local.set $40
          local.get $44
          local.get $42
          i32x4.mul
          local.set $42
          local.get $44
          local.get $43
          i32x4.mul
          local.set $43
          local.get $28
          i32.const 1
          i32.add
          local.set $28
          local.get $36
          local.get $40
          i32x4.add
          local.set $36
          local.get $37
          local.get $44
          local.get $41
          i32x4.mul
          i32x4.add
          local.set $37
          local.get $38
          local.get $42
          i32x4.add
          local.set $38
          local.get $39
          local.get $43
          i32x4.add
          local.set $39
          br $label
         end
         local.get $36
         local.set $43
         local.get $37
         local.set $42
         local.get $38
         local.set $41
         local.get $39
         local.set $44
        end
        local.get $23
        local.get $27
        i32.add
        local.tee $27
        local.get $43
        v128.store align=1
        local.get $27
        local.get $42
        v128.store offset=16 align=1
        local.get $27
        local.get $41
        v128.store offset=32 align=1
        local.get $27
        local.get $44
        v128.store offset=48 align=1
        local.get $26
        local.set $25
        br $label1
       end
      end
     end
     local.get $19
     if
      i32.const 0
      local.get $18
      i32.const 1
      local.get $12
      local.get $L
      local.get $21
      local.get $7
      local.get $a
      local.get $10
      local.get $b
      local.get $23
      local.get $11
      local.get $6
      i32.const 1
      i32.sub
      call $kernel.products/3
     else
      local.get $22
      local.get $7
      i32.mul
      local.set $25
      local.get $11
      local.set $24
      loop $label3
       local.get $24
       i32.const 4
       i32.add
       local.tee $26
       local.get $14
       i32.le_u
       if
        local.get $24
        i32.const 2
        i32.shl
        local.set $27
        i32.const 0
        local.set $28
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $44
        loop $label2
         local.get $28
         local.get $L
         i32.lt_s
         if
          local.get $a
          local.get $25
          local.get $28
          local.tee $30
          i32.add
          i32.const 2
          i32.shl
          i32.add
          i32.load align=1
          local.set $29
          local.get $28
          i32.const 1
          i32.add
          local.set $28
          local.get $44
          local.get $29
          i32x4.splat
          local.get $b
          local.get $30
          local.get $10
          i32.mul
          i32.add
          local.get $27
          i32.add
          v128.load align=1
          i32x4.mul
          i32x4.add
          local.set $44
          br $label2
         end
         local.get $44
         local.set $41
        end
        local.get $23
        local.get $27
        i32.add
        local.get $41
        v128.store align=1
        local.get $26
        local.set $24
        br $label3
       end
      end
     end
     local.get $a
     local.get $22
     local.get $8
     i32.mul
     i32.add
     local.set $24
     local.get $22
     local.get $7
     i32.mul
     local.set $25
     local.get $22
     local.get $9
     i32.mul
     local.set $22
     local.get $20
     local.set $23
     loop $label7
      local.get $23
      local.get $N
      i32.lt_s
      if
       local.get $b
       local.get $23
       local.tee $26
       i32.const 2
       i32.shl
       i32.add
       local.set $27
       i32.const 0
       local.set $28
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       local.set $41
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       local.set $44
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       local.set $42
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       local.set $43
       loop $label4
        local.get $28
        i32.const 16
        i32.add
        local.tee $30
        local.get $16
        i32.le_u
        if
         local.get $24
         local.get $28
         i32.const 2
         i32.shl
         i32.add
         v128.load align=1
         local.set $39
         local.get $27
         local.get $28
         local.get $10
         i32.mul
         i32.add
         local.tee $29
         i32.load align=1
         local.set $31
         local.get $29
         local.get $10
         i32.add
         local.tee $29
         i32.load align=1
         local.set $32
         local.get $29
         local.get $10
         i32.add
         local.tee $29
         i32.load align=1
         local.set $33
         local.get $41
         local.get $39
         local.get $31
         i32x4.splat
         local.get $32
         i32x4.replace_lane 1
         local.get $33
         i32x4.replace_lane 2
         local.get $29
         local.get $10
         i32.add
         i32.load align=1
         i32x4.replace_lane 3
         i32x4.mul
         i32x4.add
         local.set $39
         local.get $24
         local.get $28
         i32.const 4
         i32.add
         local.tee $29
         i32.const 2
         i32.shl
         i32.add
         v128.load align=1
         local.set $38
         local.get $27
         local.get $29
         local.get $10
         i32.mul
         i32.add
         local.tee $29
         i32.load align=1
         local.set $33
         local.get $29
         local.get $10
         i32.add
         local.tee $29
         i32.load align=1
         local.set $32
         local.get $29
         local.get $10
         i32.add
         local.tee $29
         i32.load align=1
         local.set $31
         local.get $44
         local.get $38
         local.get $33
         i32x4.splat
         local.get $32
         i32x4.replace_lane 1
         local.get $31
         i32x4.replace_lane 2
         local.get $29
         local.get $10
         i32.add
         i32.load align=1
         i32x4.replace_lane 3
         i32x4.mul
         i32x4.add
         local.set $38
         local.get $24
         local.get $28
         i32.const 8
         i32.add
         local.tee $29
         i32.const 2
         i32.shl
         i32.add
         v128.load align=1
         local.set $37
         local.get $27
         local.get $29
         local.get $10
         i32.mul
         i32.add
         local.tee $29
         i32.load align=1
         local.set $31
         local.get $29
         local.get $10
         i32.add
         local.tee $29
         i32.load align=1
         local.set $32
         local.get $29
         local.get $10
         i32.add
         local.tee $29
         i32.load align=1
         local.set $33
         local.get $42
         local.get $37
         local.get $31
         i32x4.splat
         local.get $32
         i32x4.replace_lane 1
         local.get $33
         i32x4.replace_lane 2
         local.get $29
         local.get $10
         i32.add
         i32.load align=1
         i32x4.replace_lane 3
         i32x4.mul
         i32x4.add
         local.set $37
         local.get $24
         local.get $28
         i32.const 12
         i32.add
         local.tee $29
         i32.const 2
         i32.shl
         i32.add
         v128.load align=1
         local.set $36
         local.get $27
         local.get $29
         local.get $10
         i32.mul
         i32.add
         local.tee $29
         i32.load align=1
         local.set $33
         local.get $29
         local.get $10
         i32.add
         local.tee $29
         i32.load align=1
         local.set $32
         local.get $29
         local.get $10
         i32.add
         local.tee $29
         i32.load align=1
         local.set $31
         local.get $29
         local.get $10
         i32.add
         i32.load align=1
         local.set $29
         local.get $30
         local.set $28
         local.get $39
         local.set $41
         local.get $38
         local.set $44
         local.get $37
         local.set $42
         local.get $43
         local.get $36
         local.get $33
         i32x4.splat
         local.get $32
         i32x4.replace_lane 1
         local.get $31
         i32x4.replace_lane 2
         local.get $29
         i32x4.replace_lane 3
         i32x4.mul
         i32x4.add
         local.set $43
         br $label4
        end
        local.get $28
        local.set $29
        local.get $41
        local.set $36
        local.get $44
        local.set $37
        local.get $42
        local.set $38
        local.get $43
        local.set $39
       end
       local.get $29
       local.set $29
       local.get $36
       local.get $37
       i32x4.add
       local.get $38
       i32x4.add
       local.get $39
       i32x4.add
       local.set $39
       loop $label5
        local.get $29
        i32.const 4
        i32.add
        local.tee $28
        local.get $16
        i32.le_u
        if
         local.get $24
         local.get $29
         i32.const 2
         i32.shl
         i32.add
         v128.load align=1
         local.set $38
         local.get $27
         local.get $29
         local.get $10
         i32.mul
         i32.add
         local.tee $31
         i32.load align=1
         local.set $32
         local.get $31
         local.get $10
         i32.add
         local.tee $31
         i32.load align=1
         local.set $33
         local.get $31
         local.get $10
         i32.add
         local.tee $31
         i32.load align=1
         local.set $30
         local.get $28
         local.set $29
         local.get $39
         local.get $38
         local.get $32
         i32x4.splat
         local.get $33
         i32x4.replace_lane 1
         local.get $30
         i32x4.replace_lane 2
         local.get $31
         local.get $10
         i32.add
         i32.load align=1
         i32x4.replace_lane 3
         i32x4.mul
         i32x4.add
         local.set $39
         br $label5
        end
        local.get $29
        local.set $31
        local.get $39
        local.set $38
       end
       local.get $31
       local.set $31
       local.get $38
       i32x4.extract_lane 0
       local.get $38
       i32x4.extract_lane 1
       i32.add
       local.get $38
       i32x4.extract_lane 2
       i32.add
       local.get $38
       i32x4.extract_lane 3
       i32.add
       local.set $29
       loop $label6
        local.get $31
        local.get $L
        i32.lt_s
        if
         local.get $a
         local.get $25
         local.get $31
         local.tee $27
         i32.add
         i32.const 2
         i32.shl
         i32.add
         i32.load align=1
         local.set $30
         local.get $31
         i32.const 1
         i32.add
         local.set $31
         local.get $29
         local.get $30
         local.get $b
         local.get $27
         local.get $9
         i32.mul
         local.get $26
         i32.add
         i32.const 2
         i32.shl
         i32.add
         i32.load align=1
         i32.mul
         i32.add
         local.set $29
         br $label6
        end
        local.get $29
        local.set $27
       end
       local.get $c
       local.get $22
       local.get $26
       i32.add
       i32.const 2
       i32.shl
       i32.add
       local.get $27
       i32.store align=1
       local.get $23
       i32.const 1
       i32.add
       local.set $23
       br $label7
      end
     end
     local.get $21
     i32.const 1
     i32.add
     local.set $21
     br $label8
    end
   end
  end
  return
 )
 (func $kernel.distances/1 (type $11) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $N i32) (param $5 i32) (param $a i32) (param $7 i32) (param $b i32) (param $L i32) (param $10 i32) (param $11 i32) (param $12 i32) (param $d i32) (param $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
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
  local.get $14
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $L
  i32.const 0
  i32.const 0
  local.get $L
  i32.lt_s
  select
  local.set $14
  local.get $from
  local.set $from
  loop $label4
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $a
    local.get $from
    local.tee $work
    local.get $5
    i32.mul
    i32.add
    local.set $grain
    local.get $work
    local.get $10
    i32.mul
    local.set $15
    local.get $work
    local.get $12
    i32.mul
    local.set $work
    i32.const 0
    local.set $16
    loop $label3
     local.get $16
     local.get $N
     i32.lt_s
     if
      local.get $b
      local.get $16
      local.tee $17
      local.get $7
      i32.mul
      i32.add
      local.set $18
      i32.const 0
      local.set $19
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $22
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $23
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $24
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
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
       local.get $19
       i32.const 32
       i32.add
       local.tee $20
       local.get $14
       i32.le_u
       if
        local.get $grain
        local.get $19
        i32.const 1
        i32.shl
        local.tee $21
        i32.add
        v128.load align=1
        local.tee $30
        i32x4.extend_low_i16x8_s
        local.set $31
        local.get $30
        i32x4.extend_high_i16x8_s
        local.set $30
        local.get $22
        local.get $31
        local.get $18
        local.get $21
        i32.add
        v128.load align=1
        local.tee $31
        i32x4.extend_low_i16x8_s
        i32x4.sub
        i32x4.abs
        i32x4.add
        local.set $32
        local.get $23
        local.get $30
        local.get $31
        i32x4.extend_high_i16x8_s
        i32x4.sub
        i32x4.abs
        i32x4.add
        local.set $31
        local.get $grain
        local.get $19
        i32.const 8
        i32.add
        i32.const 1
        i32.shl
        local.tee $21
        i32.add
        v128.load align=1
        local.tee $30
        i32x4.extend_low_i16x8_s
        local.set $33
        local.get $30
        i32x4.extend_high_i16x8_s
        local.set $30
        local.get $24
        local.get $33
        local.get $18
        local.get $21
        i32.add
        v128.load align=1
        local.tee $33
        i32x4.extend_low_i16x8_s
        i32x4.sub
        i32x4.abs
        i32x4.add
        local.set $34
        local.get $25
        local.get $30
        local.get $33
        i32x4.extend_high_i16x8_s
        i32x4.sub
        i32x4.abs
        i32x4.add
        local.set $33
        local.get $grain
        local.get $19
        i32.const 16
        i32.add
        i32.const 1
        i32.shl
        local.tee $21
        i32.add
        v128.load align=1
        local.tee $30
        i32x4.extend_low_i16x8_s
        local.set $35
        local.get $30
        i32x4.extend_high_i16x8_s
        local.set $30
        local.get $26
        local.get $35
        local.get $18
        local.get $21
        i32.add
        v128.load align=1
        local.tee $35
        i32x4.extend_low_i16x8_s
        i32x4.sub
        i32x4.abs
        i32x4.add
        local.set $36
        local.get $27
        local.get $30
        local.get $35
        i32x4.extend_high_i16x8_s
        i32x4.sub
        i32x4.abs
        i32x4.add
        local.set $35
        local.get $grain
        local.get $19
        i32.const 24
        i32.add
        i32.const 1
        i32.shl
        local.tee $21
        i32.add
        v128.load align=1
        local.tee $30
        i32x4.extend_low_i16x8_s
        local.set $37
        local.get $30
        i32x4.extend_high_i16x8_s
        local.set $30
        local.get $18
        local.get $21
        i32.add
        v128.load align=1
        local.set $38
        local.get $20
        local.set $19
        local.get $32
        local.set $22
        local.get $31
        local.set $23
        local.get $34
        local.set $24
        local.get $33
        local.set $25
        local.get $36
        local.set $26
        local.get $35
        local.set $27
        local.get $28
        local.get $37
        local.get $38
        i32x4.extend_low_i16x8_s
        i32x4.sub
        i32x4.abs
        i32x4.add
        local.set $28
        local.get $29
        local.get $30
        local.get $38
        i32x4.extend_high_i16x8_s
        i32x4.sub
        i32x4.abs
        i32x4.add
        local.set $29
        br $label
       end
       local.get $19
       local.set $20
       local.get $22
       local.set $38
       local.get $23
       local.set $30
       local.get $24
       local.set $37
       local.get $25
       local.set $35
       local.get $26
       local.set $36
       local.get $27
       local.set $33
       local.get $28
       local.set $34
       local.get $29
       local.set $31
      end
      local.get $20
      local.set $20
      local.get $38
      local.get $37
      i32x4.add
      local.get $36
      i32x4.add
      local.get $34
      i32x4.add
      local.set $34
      local.get $30
      local.get $35
      i32x4.add
      local.get $33
      i32x4.add
      local.get $31
      i32x4.add
      local.set $31
      loop $label1
       local.get $20
       i32.const 8
       i32.add
       local.tee $19
       local.get $14
       i32.le_u
       if
        local.get $grain
        local.get $20
        i32.const 1
        i32.shl
        local.tee $21
        i32.add
        v128.load align=1
        local.tee $33
        i32x4.extend_low_i16x8_s
        local.set $35
        local.get $33
        i32x4.extend_high_i16x8_s
        local.set $33
        local.get $19
        local.set $20
        local.get $34
        local.get $35
        local.get $18
        local.get $21
        i32.add
        v128.load align=1
        local.tee $35
        i32x4.extend_low_i16x8_s
        i32x4.sub
        i32x4.abs
        i32x4.add
        local.set $34
        local.get $31
        local.get $33
        local.get $35
        i32x4.extend_high_i16x8_s
        i32x4.sub
        i32x4.abs
        i32x4.add
        local.set $31
        br $label1
       end
       local.get $20
       local.set $21
       local.get $34
       local.set $35
       local.get $31
       local.set $33
      end
      local.get $17
      local.get $11
      i32.mul
      local.set $20
      local.get $21
      local.set $21
      local.get $35
      local.get $33
      i32x4.add
      local.tee $33
      i32x4.extract_lane 0
      local.get $33
      i32x4.extract_lane 1
      i32.add
      local.get $33
      i32x4.extract_lane 2
      i32.add
      local.get $33
      i32x4.extract_lane 3
      i32.add
      local.set $18
      loop $label2
       local.get $21
       local.get $L
       i32.lt_s
       if
        local.get $a
        local.get $15
        local.get $21
        local.tee $19
        i32.add
        i32.const 1
        i32.shl
        i32.add
        i32.load16_s align=1
        local.get $b
        local.get $20
        local.get $19
        i32.add
        i32.const 1
        i32.shl
        i32.add
        i32.load16_s align=1
        i32.sub
        local.set $19
        local.get $21
        i32.const 1
        i32.add
        local.set $21
        local.get $18
        i32.const 0
        local.get $19
        i32.sub
        local.get $19
        local.get $19
        i32.const 0
        i32.lt_s
        select
        i32.add
        local.set $18
        br $label2
       end
       local.get $18
       local.set $19
      end
      local.get $d
      local.get $work
      local.get $17
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $19
      i32.store align=1
      local.get $16
      i32.const 1
      i32.add
      local.set $16
      br $label3
     end
    end
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label4
   end
  end
  return
 )
 (func $kernel.distances/2 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $N i32) (param $5 i32) (param $d i32) (param $7 i32) (param $closest i32) (param $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
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
  v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff
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
     i32.const 1554
     call $wasm:trap
     unreachable
    end
    local.get $d
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
      i32x4.lt_s
      local.set $35
      local.get $32
      local.get $24
      i32x4.lt_s
      local.set $36
      local.get $33
      local.get $25
      i32x4.lt_s
      local.set $37
      local.get $30
      local.get $22
      local.get $30
      local.get $22
      i32x4.lt_s
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
    i32x4.extract_lane 0
    local.tee $11
    i32.const 2147483647
    i32.lt_s
    local.get $11
    i32.const 2147483647
    i32.eq
    local.get $30
    i32x4.extract_lane 0
    local.tee $10
    i32.const 0
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $11
    i32.const 2147483647
    local.get $13
    select
    local.set $11
    local.get $10
    i32.const 0
    local.get $13
    select
    local.set $13
    local.get $37
    i32x4.extract_lane 1
    local.tee $10
    local.get $11
    i32.lt_s
    local.get $10
    local.get $11
    i32.eq
    local.get $30
    i32x4.extract_lane 1
    local.tee $14
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $15
    local.get $10
    local.get $11
    local.get $15
    select
    local.set $11
    local.get $14
    local.get $13
    local.get $15
    select
    local.set $15
    local.get $37
    i32x4.extract_lane 2
    local.tee $13
    local.get $11
    i32.lt_s
    local.get $13
    local.get $11
    i32.eq
    local.get $30
    i32x4.extract_lane 2
    local.tee $14
    local.get $15
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $11
    local.get $14
    local.get $15
    local.get $10
    select
    local.set $10
    local.get $37
    i32x4.extract_lane 3
    local.tee $15
    local.get $11
    i32.lt_s
    local.get $15
    local.get $11
    i32.eq
    local.get $30
    i32x4.extract_lane 3
    local.tee $14
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $15
    local.get $11
    local.get $13
    select
    local.set $11
    local.get $14
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $34
    i32x4.extract_lane 0
    local.tee $10
    local.get $11
    i32.lt_s
    local.get $10
    local.get $11
    i32.eq
    local.get $33
    i32x4.extract_lane 0
    local.tee $14
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $15
    local.get $10
    local.get $11
    local.get $15
    select
    local.set $11
    local.get $14
    local.get $13
    local.get $15
    select
    local.set $15
    local.get $34
    i32x4.extract_lane 1
    local.tee $13
    local.get $11
    i32.lt_s
    local.get $13
    local.get $11
    i32.eq
    local.get $33
    i32x4.extract_lane 1
    local.tee $14
    local.get $15
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $11
    local.get $14
    local.get $15
    local.get $10
    select
    local.set $10
    local.get $34
    i32x4.extract_lane 2
    local.tee $15
    local.get $11
    i32.lt_s
    local.get $15
    local.get $11
    i32.eq
    local.get $33
    i32x4.extract_lane 2
    local.tee $14
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $15
    local.get $11
    local.get $13
    select
    local.set $11
    local.get $14
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $34
    i32x4.extract_lane 3
    local.tee $10
    local.get $11
    i32.lt_s
    local.get $10
    local.get $11
    i32.eq
    local.get $33
    i32x4.extract_lane 3
    local.tee $14
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $15
    local.get $10
    local.get $11
    local.get $15
    select
    local.set $11
    local.get $14
    local.get $13
    local.get $15
    select
    local.set $15
    local.get $36
    i32x4.extract_lane 0
    local.tee $13
    local.get $11
    i32.lt_s
    local.get $13
    local.get $11
    i32.eq
    local.get $32
    i32x4.extract_lane 0
    local.tee $14
    local.get $15
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $11
    local.get $14
    local.get $15
    local.get $10
    select
    local.set $10
    local.get $36
    i32x4.extract_lane 1
    local.tee $15
    local.get $11
    i32.lt_s
    local.get $15
    local.get $11
    i32.eq
    local.get $32
    i32x4.extract_lane 1
    local.tee $14
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $15
    local.get $11
    local.get $13
    select
    local.set $11
    local.get $14
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $36
    i32x4.extract_lane 2
    local.tee $10
    local.get $11
    i32.lt_s
    local.get $10
    local.get $11
    i32.eq
    local.get $32
    i32x4.extract_lane 2
    local.tee $14
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $15
    local.get $10
    local.get $11
    local.get $15
    select
    local.set $11
    local.get $14
    local.get $13
    local.get $15
    select
    local.set $15
    local.get $36
    i32x4.extract_lane 3
    local.tee $13
    local.get $11
    i32.lt_s
    local.get $13
    local.get $11
    i32.eq
    local.get $32
    i32x4.extract_lane 3
    local.tee $14
    local.get $15
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $11
    local.get $14
    local.get $15
    local.get $10
    select
    local.set $10
    local.get $35
    i32x4.extract_lane 0
    local.tee $15
    local.get $11
    i32.lt_s
    local.get $15
    local.get $11
    i32.eq
    local.get $31
    i32x4.extract_lane 0
    local.tee $14
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $15
    local.get $11
    local.get $13
    select
    local.set $11
    local.get $14
    local.get $10
    local.get $13
    select
    local.set $13
    local.get $35
    i32x4.extract_lane 1
    local.tee $10
    local.get $11
    i32.lt_s
    local.get $10
    local.get $11
    i32.eq
    local.get $31
    i32x4.extract_lane 1
    local.tee $14
    local.get $13
    i32.lt_s
    i32.and
    i32.or
    local.set $15
    local.get $10
    local.get $11
    local.get $15
    select
    local.set $11
    local.get $14
    local.get $13
    local.get $15
    select
    local.set $15
    local.get $35
    i32x4.extract_lane 2
    local.tee $13
    local.get $11
    i32.lt_s
    local.get $13
    local.get $11
    i32.eq
    local.get $31
    i32x4.extract_lane 2
    local.tee $14
    local.get $15
    i32.lt_s
    i32.and
    i32.or
    local.set $10
    local.get $13
    local.get $11
    local.get $10
    select
    local.set $11
    local.get $14
    local.get $15
    local.get $10
    select
    local.set $10
    local.get $35
    i32x4.extract_lane 3
    local.tee $15
    local.get $11
    i32.lt_s
    local.get $15
    local.get $11
    i32.eq
    local.get $31
    i32x4.extract_lane 3
    local.tee $14
    local.get $10
    i32.lt_s
    i32.and
    i32.or
    local.set $13
    local.get $grain
    local.get $7
    i32.mul
    local.set $16
    local.get $12
    local.set $12
    local.get $15
    local.get $11
    local.get $13
    select
    local.set $11
    local.get $14
    local.get $10
    local.get $13
    select
    local.set $13
    loop $label1
     local.get $12
     local.get $N
     i32.lt_s
     if
      local.get $d
      local.get $16
      local.get $12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      local.tee $10
      local.get $11
      i32.lt_s
      local.set $14
      local.get $10
      local.get $11
      local.get $14
      select
      local.set $11
      local.get $12
      local.get $13
      local.get $14
      select
      local.set $13
      local.get $12
      i32.const 1
      i32.add
      local.set $12
      br $label1
     end
     local.get $13
     local.set $14
    end
    local.get $closest
    local.get $grain
    i32.const 2
    i32.shl
    i32.add
    local.get $14
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
 (func $kernel.distances (type $12) (param $a i32) (param $b i32) (param $d i32) (param $closest i32) (param $M i32) (param $L i32) (param $N i32) (param $7 i32)
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
  local.get $L
  local.tee $8
  i32.const 1
  i32.shl
  local.set $9
  local.get $N
  local.set $10
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
  local.get $L
  i32.const 0
  i32.const 0
  local.get $L
  i32.lt_s
  select
  local.tee $11
  i32.const 0
  local.get $11
  i32.const 0
  i32.gt_u
  select
  i32.const 5
  i32.shr_u
  i64.extend_i32_u
  i32.const 71
  i64.extend_i32_u
  i64.mul
  local.tee $12
  local.get $12
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 9
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
  i32.const 320
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
  i32.const 352
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
  i64.const 4294967295
  local.get $10
  i32.const 0
  local.get $N
  i32.const 0
  i32.gt_s
  select
  i64.extend_i32_u
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
  local.set $12
  i32.const 0
  local.get $M
  i32.const 1
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
  local.get $N
  local.get $9
  local.get $a
  local.get $9
  local.get $b
  local.get $L
  local.get $8
  local.get $8
  local.get $10
  local.get $d
  local.get $7
  i32.const 1
  i32.sub
  call $kernel.distances/1
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
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
  local.tee $8
  i32.const 0
  local.get $8
  i32.const 0
  i32.gt_u
  select
  i32.const 4
  i32.shr_u
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
  local.set $12
  i32.const 0
  local.get $M
  i32.const 1
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
  local.get $N
  local.get $10
  i32.const 2
  i32.shl
  local.get $d
  local.get $10
  local.get $closest
  local.get $7
  i32.const 1
  i32.sub
  call $kernel.distances/2
  return
 )
 (func $rt.alloc (type $13) (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
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
   i32.const 1874
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
    i32.const 1875
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
    i32.const 1876
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
    i32.const 1878
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
    i32.const 1879
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
 (func $kernel.far_right/1 (type $14) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $x i32) (param $N i32) (param $7 i32) (param $8 i32) (param $9 i32) (param $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  local.get $10
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
  local.set $10
  v128.const i32x4 0x00000003 0x00000003 0x00000003 0x00000003
  local.set $14
  local.get $from
  local.set $from
  loop $label3
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
    i32.const 0
    local.set $11
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $15
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $16
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $17
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $18
    loop $label
     local.get $11
     i32.const 16
     i32.add
     local.tee $12
     local.get $10
     i32.le_u
     if
      local.get $15
      local.get $grain
      local.get $11
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.get $14
      i32x4.mul
      i32x4.add
      local.set $19
      local.get $16
      local.get $grain
      local.get $11
      i32.const 4
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.get $14
      i32x4.mul
      i32x4.add
      local.set $20
      local.get $17
      local.get $grain
      local.get $11
      i32.const 8
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.get $14
      i32x4.mul
      i32x4.add
      local.set $21
      local.get $grain
      local.get $11
      i32.const 12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.set $22
      local.get $12
      local.set $12
      local.get $19
      local.set $15
      local.get $20
      local.set $16
      local.get $21
      local.set $17
      local.get $18
      local.get $22
      local.get $14
      i32x4.mul
      i32x4.add
      local.set $18
      local.get $12
      local.set $11
      br $label
     end
     local.get $11
     local.set $12
     local.get $15
     local.set $22
     local.get $16
     local.set $21
     local.get $17
     local.set $20
     local.get $18
     local.set $19
    end
    local.get $12
    local.set $12
    local.get $22
    local.get $21
    i32x4.add
    local.get $20
    i32x4.add
    local.get $19
    i32x4.add
    local.set $19
    loop $label1
     local.get $12
     i32.const 4
     i32.add
     local.tee $11
     local.get $10
     i32.le_u
     if
      local.get $19
      local.get $grain
      local.get $12
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.get $14
      i32x4.mul
      i32x4.add
      local.set $19
      local.get $11
      local.set $12
      br $label1
     end
     local.get $12
     local.set $11
     local.get $19
     local.set $20
    end
    local.get $work
    local.get $7
    i32.mul
    local.set $12
    local.get $11
    local.set $11
    local.get $20
    i32x4.extract_lane 0
    local.get $20
    i32x4.extract_lane 1
    i32.add
    local.get $20
    i32x4.extract_lane 2
    i32.add
    local.get $20
    i32x4.extract_lane 3
    i32.add
    local.set $grain
    loop $label2
     local.get $11
     local.get $N
     i32.lt_s
     if
      local.get $grain
      local.get $x
      local.get $12
      local.get $11
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      i32.const 3
      i32.mul
      i32.add
      local.set $grain
      local.get $11
      i32.const 1
      i32.add
      local.set $11
      br $label2
     end
     local.get $grain
     local.set $13
    end
    local.get $work
    local.get $8
    i32.ge_u
    if
     i32.const 1920
     call $wasm:trap
     unreachable
    end
    local.get $9
    local.get $work
    i32.const 2
    i32.shl
    i32.add
    local.get $13
    i32.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label3
   end
  end
  return
 )
 (func $rt.release (type $15) (param $0 i32) (param $1 i32)
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
     i32.const 1932
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
     i32.const 1933
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
 (func $kernel.far_right (type $16) (param $x i32) (param $M i32) (param $N i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  local.get $3
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $N
  local.set $4
  local.get $M
  i32.const 0
  i32.const 0
  local.get $M
  i32.lt_s
  select
  local.tee $5
  i32.const 2
  i32.shl
  i32.const 16
  local.get $3
  i32.const 1
  i32.sub
  call $rt.alloc
  local.tee $6
  i32.const 16
  i32.add
  local.set $7
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
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
  local.tee $8
  i32.const 0
  local.get $8
  i32.const 0
  i32.gt_u
  select
  i32.const 4
  i32.shr_u
  i64.extend_i32_u
  i32.const 31
  i64.extend_i32_u
  i64.mul
  local.tee $9
  local.get $9
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 6
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
  i32.const 160
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
  i32.const 192
  i64.extend_i32_u
  i64.add
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
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $9
  i32.const 0
  local.get $M
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
  local.get $4
  i32.const 2
  i32.shl
  local.get $x
  local.get $N
  local.get $4
  local.get $5
  local.get $7
  local.get $3
  i32.const 1
  i32.sub
  call $kernel.far_right/1
  local.get $M
  i32.const 0
  i32.le_s
  if
   i32.const 1968
   call $wasm:trap
   unreachable
  end
  i32.const 0
  local.set $4
  i32.const -2147483648
  local.set $N
  loop $label
   local.get $4
   local.get $M
   i32.lt_s
   if
    local.get $4
    local.tee $x
    local.get $5
    i32.ge_u
    if
     i32.const 1971
     call $wasm:trap
     unreachable
    end
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    local.get $N
    local.get $7
    local.get $x
    i32.const 2
    i32.shl
    i32.add
    i32.load align=1
    local.tee $x
    local.get $x
    local.get $N
    i32.lt_s
    select
    local.set $N
    br $label
   end
   local.get $N
   local.set $x
  end
  local.get $6
  local.get $3
  i32.const 1
  i32.sub
  call $rt.release
  local.get $x
  return
 )
 ;; custom section "sourceMappingURL", size 20
)
