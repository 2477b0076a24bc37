;; ternary_linear.wat: what ternary_linear.wasm holds, made by trinityc. To build it: wat2wasm ternary_linear.wat
;; A kernel is an export of its name. It takes its tensors (the results after the others) as addresses of bytes in their layouts, at
;; multiples of 16, then its scalars and sizes, then how many calls may nest (10000 will do); several results come as several values.
;; Imports of `trinity`: `memory`; `trap`, given a place, and `stack`, for calls that nest too deeply, which must not return; `grow`,
;; given bytes and a place: grows the memory, which is zero there, and gives the bytes it had. Tensors lie from
;; 896 on and below the global `g0`, the end of the kernels' heap: hosts move it up for more while no kernel runs.
;;   matvec(w: [M, K]trit, x: [K]i8) -> (y: [M]i32)
;;   matvec_pack2(w: [M, K]trit @pack2, x: [K]i8) -> (y: [M]i32)
;;   matvec_tiled(w: [M, K]trit @pack2 tile(4, 16), x: [K]i8) -> (y: [M]i32)
;;   matvec_pack5(w: [M, K]trit @pack5, x: [K]i8) -> (y: [M]i32)
;;   matvec_i8(w: [M, K]trit @i8, x: [K]i8) -> (y: [M]i32)
;;   matmul(w: [M, K]trit @pack2 tile(4, 16), x: [B, K]i8) -> (y: [B, M]i32)
;;   matvec_wide(w: [M, K]trit @pack2, u: [K]u8, v: [K]i16) -> (y: [M]i32, z: [M]i32)
(module
 (type $0 (func (param i32 i32 i32 i32 i32 i32)))
 (type $1 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $2 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $3 (func (param i32)))
 (type $4 (func))
 (type $5 (func (param i32 i32) (result i32)))
 (type $6 (func (param i32 i32 i32) (result i32)))
 (type $7 (func (param i32 i32)))
 (type $8 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $9 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $10 (func (param i32 i32 i32 i32 i32 i32 i32)))
 (type $11 (func (param i32 i32 i32 i32 i32 i32 i32 i32)))
 (import "trinity" "memory" (memory $mimport$0 1 65536))
 (import "trinity" "trap" (func $wasm:trap (type $3) (param i32)))
 (import "trinity" "stack" (func $wasm:stack (type $4)))
 (import "trinity" "grow" (func $wasm:grow (type $5) (param i32 i32) (result i32)))
 (global $global$0 (mut i32) (i32.const 896))
 (data $0 (i32.const 640) "\00\00\00\80\10\00\00\00\03\00\00\00\00\00\00\00\01\00\00\00\04\00\00\00\t\00\00\00\00\00\00\00")
 (data $1 (i32.const 672) "\00\00\00\80 \00\00\00\05\00\00\00\00\00\00\00\01\00\00\00?\00\00\00P\00\00\00\c8\00\00\00\01\02\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $2 (i32.const 720) "\00\00\00\80@\00\00\00=\00\00\00\00\00\00\00a[i] == s && b[i] == s && c[i] == s && d[i] == s && e[i] == s\00\00\00")
 (data $3 (i32.const 800) "\00\00\00\80 \00\00\00\1d\00\00\00\00\00\00\00f[0, i] == s && f[1, i] == s1\00\00\00")
 (data $4 (i32.const 848) "\00\00\00\80 \00\00\00\18\00\00\00\00\00\00\00y[i] == s2 && z[i] == s3\00\00\00\00\00\00\00\00")
 (export "g0" (global $global$0))
 (export "matvec" (func $kernel.matvec))
 (export "matvec_pack2" (func $kernel.matvec_pack2))
 (export "matvec_tiled" (func $kernel.matvec_tiled))
 (export "matvec_pack5" (func $kernel.matvec_pack5))
 (export "matvec_i8" (func $kernel.matvec_i8))
 (export "matmul" (func $kernel.matmul))
 (export "matvec_wide" (func $kernel.matvec_wide))
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
 (func $kernel.matvec/1 (type $2) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $w i32) (param $6 i32) (param $7 i32) (param $8 i32) (param $x i32) (param $10 i32) (param $K i32) (param $y i32) (param $13 i32)
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
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
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
  local.get $13
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 2
  i32.shl
  local.set $to
  local.get $6
  i32.const 7
  i32.shr_u
  local.tee $13
  i32.const 65535
  i32.add
  i32.const 16
  i32.shr_u
  local.set $work
  v128.const i32x4 0x55555555 0x55555555 0x55555555 0x55555555
  local.set $34
  v128.const i32x4 0x03030303 0x03030303 0x03030303 0x03030303
  local.set $35
  v128.const i32x4 0x0c0c0c0c 0x0c0c0c0c 0x0c0c0c0c 0x0c0c0c0c
  local.set $36
  v128.const i32x4 0x00000000 0x00000000 0x01010101 0x01010101
  local.set $37
  v128.const i32x4 0x08040201 0x80402010 0x08040201 0x80402010
  local.set $38
  v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
  local.set $39
  local.get $from
  i32.const 2
  i32.shl
  local.set $from
  loop $label4
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $w
    local.get $from
    local.tee $grain
    local.get $4
    i32.mul
    i32.add
    local.set $14
    local.get $w
    local.get $from
    i32.const 1
    i32.add
    local.tee $15
    local.get $4
    i32.mul
    i32.add
    local.set $16
    local.get $w
    local.get $from
    i32.const 2
    i32.add
    local.tee $17
    local.get $4
    i32.mul
    i32.add
    local.set $18
    local.get $w
    local.get $from
    i32.const 3
    i32.add
    local.tee $19
    local.get $4
    i32.mul
    i32.add
    local.set $20
    i32.const 0
    local.set $21
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $40
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $41
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $42
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $43
    loop $label1
     local.get $21
     local.get $work
     i32.lt_u
     if
      local.get $21
      i32.const 16
      i32.shl
      local.tee $22
      i32.const 65536
      i32.add
      local.tee $23
      local.get $13
      local.get $23
      local.get $13
      i32.lt_u
      select
      local.set $23
      local.get $22
      local.set $24
      local.get $7
      local.get $22
      i32.const 7
      i32.shl
      i32.add
      local.tee $22
      local.set $25
      local.get $22
      local.set $26
      local.get $22
      local.set $27
      local.get $22
      local.set $22
      local.get $40
      local.set $44
      local.get $41
      local.set $45
      local.get $42
      local.set $46
      local.get $43
      local.set $47
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $48
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $49
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $50
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $51
      loop $label
       local.get $24
       local.get $23
       i32.lt_u
       if
        local.get $14
        local.get $24
        i32.const 5
        i32.shl
        local.tee $28
        i32.add
        local.tee $29
        v128.load align=1
        local.tee $52
        v128.not
        local.tee $53
        local.get $52
        local.get $29
        v128.load offset=16 align=1
        v128.andnot
        local.tee $52
        i32.const 1
        i16x8.shl
        local.get $34
        v128.bitselect
        local.set $54
        local.get $53
        i32.const 1
        i16x8.shr_u
        local.get $52
        local.get $34
        v128.bitselect
        local.set $52
        local.get $54
        local.get $35
        v128.and
        local.set $53
        local.get $25
        v128.load align=1
        local.tee $55
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $56
        local.get $44
        local.get $56
        local.get $54
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $55
        i32.const 8
        i16x8.shr_s
        local.get $53
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $53
        local.get $54
        local.get $36
        v128.and
        local.set $55
        local.get $25
        v128.load offset=16 align=1
        local.tee $56
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $57
        local.get $48
        local.get $57
        local.get $54
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $56
        i32.const 8
        i16x8.shr_s
        local.get $55
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $55
        local.get $25
        v128.load offset=32 align=1
        local.set $56
        local.get $54
        i32.const 4
        i16x8.shr_u
        local.tee $54
        local.get $35
        v128.and
        local.set $57
        local.get $53
        local.get $56
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $54
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $56
        i32.const 8
        i16x8.shr_s
        local.get $57
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $57
        local.get $54
        local.get $36
        v128.and
        local.set $56
        local.get $25
        v128.load offset=48 align=1
        local.tee $53
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $58
        local.get $55
        local.get $58
        local.get $54
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $53
        i32.const 8
        i16x8.shr_s
        local.get $56
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $56
        local.get $52
        local.get $35
        v128.and
        local.set $53
        local.get $25
        v128.load offset=64 align=1
        local.tee $54
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $58
        local.get $57
        local.get $58
        local.get $52
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $54
        i32.const 8
        i16x8.shr_s
        local.get $53
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $53
        local.get $52
        local.get $36
        v128.and
        local.set $54
        local.get $25
        v128.load offset=80 align=1
        local.tee $58
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $57
        local.get $56
        local.get $57
        local.get $52
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $58
        i32.const 8
        i16x8.shr_s
        local.get $54
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $54
        local.get $25
        v128.load offset=96 align=1
        local.set $58
        local.get $52
        i32.const 4
        i16x8.shr_u
        local.tee $52
        local.get $35
        v128.and
        local.set $57
        local.get $53
        local.get $58
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $52
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $58
        i32.const 8
        i16x8.shr_s
        local.get $57
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $57
        local.get $52
        local.get $36
        v128.and
        local.set $58
        local.get $25
        v128.load offset=112 align=1
        local.tee $53
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $56
        local.get $54
        local.get $56
        local.get $52
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $53
        i32.const 8
        i16x8.shr_s
        local.get $58
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $58
        local.get $16
        local.get $28
        i32.add
        local.tee $29
        v128.load align=1
        local.tee $53
        v128.not
        local.tee $52
        local.get $53
        local.get $29
        v128.load offset=16 align=1
        v128.andnot
        local.tee $53
        i32.const 1
        i16x8.shl
        local.get $34
        v128.bitselect
        local.set $56
        local.get $52
        i32.const 1
        i16x8.shr_u
        local.get $53
        local.get $34
        v128.bitselect
        local.set $53
        local.get $56
        local.get $35
        v128.and
        local.set $52
        local.get $26
        v128.load align=1
        local.tee $54
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $55
        local.get $45
        local.get $55
        local.get $56
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $54
        i32.const 8
        i16x8.shr_s
        local.get $52
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $52
        local.get $56
        local.get $36
        v128.and
        local.set $54
        local.get $26
        v128.load offset=16 align=1
        local.tee $55
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $59
        local.get $49
        local.get $59
        local.get $56
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $55
        i32.const 8
        i16x8.shr_s
        local.get $54
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $54
        local.get $26
        v128.load offset=32 align=1
        local.set $55
        local.get $56
        i32.const 4
        i16x8.shr_u
        local.tee $56
        local.get $35
        v128.and
        local.set $59
        local.get $52
        local.get $55
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $56
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $55
        i32.const 8
        i16x8.shr_s
        local.get $59
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $59
        local.get $56
        local.get $36
        v128.and
        local.set $55
        local.get $26
        v128.load offset=48 align=1
        local.tee $52
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $60
        local.get $54
        local.get $60
        local.get $56
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $52
        i32.const 8
        i16x8.shr_s
        local.get $55
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $55
        local.get $53
        local.get $35
        v128.and
        local.set $52
        local.get $26
        v128.load offset=64 align=1
        local.tee $56
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $60
        local.get $59
        local.get $60
        local.get $53
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $56
        i32.const 8
        i16x8.shr_s
        local.get $52
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $52
        local.get $53
        local.get $36
        v128.and
        local.set $56
        local.get $26
        v128.load offset=80 align=1
        local.tee $60
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $59
        local.get $55
        local.get $59
        local.get $53
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $60
        i32.const 8
        i16x8.shr_s
        local.get $56
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $56
        local.get $26
        v128.load offset=96 align=1
        local.set $60
        local.get $53
        i32.const 4
        i16x8.shr_u
        local.tee $53
        local.get $35
        v128.and
        local.set $59
        local.get $52
        local.get $60
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $53
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $60
        i32.const 8
        i16x8.shr_s
        local.get $59
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $59
        local.get $53
        local.get $36
        v128.and
        local.set $60
        local.get $26
        v128.load offset=112 align=1
        local.tee $52
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $55
        local.get $56
        local.get $55
        local.get $53
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $52
        i32.const 8
        i16x8.shr_s
        local.get $60
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $60
        local.get $18
        local.get $28
        i32.add
        local.tee $29
        v128.load align=1
        local.tee $52
        v128.not
        local.tee $53
        local.get $52
        local.get $29
        v128.load offset=16 align=1
        v128.andnot
        local.tee $52
        i32.const 1
        i16x8.shl
        local.get $34
        v128.bitselect
        local.set $55
        local.get $53
        i32.const 1
        i16x8.shr_u
        local.get $52
        local.get $34
        v128.bitselect
        local.set $52
        local.get $55
        local.get $35
        v128.and
        local.set $53
        local.get $27
        v128.load align=1
        local.tee $56
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $54
        local.get $46
        local.get $54
        local.get $55
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $56
        i32.const 8
        i16x8.shr_s
        local.get $53
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $53
        local.get $55
        local.get $36
        v128.and
        local.set $56
        local.get $27
        v128.load offset=16 align=1
        local.tee $54
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $61
        local.get $50
        local.get $61
        local.get $55
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $54
        i32.const 8
        i16x8.shr_s
        local.get $56
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $56
        local.get $27
        v128.load offset=32 align=1
        local.set $54
        local.get $55
        i32.const 4
        i16x8.shr_u
        local.tee $55
        local.get $35
        v128.and
        local.set $61
        local.get $53
        local.get $54
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $55
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $54
        i32.const 8
        i16x8.shr_s
        local.get $61
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $61
        local.get $55
        local.get $36
        v128.and
        local.set $54
        local.get $27
        v128.load offset=48 align=1
        local.tee $53
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $62
        local.get $56
        local.get $62
        local.get $55
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $53
        i32.const 8
        i16x8.shr_s
        local.get $54
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $54
        local.get $52
        local.get $35
        v128.and
        local.set $53
        local.get $27
        v128.load offset=64 align=1
        local.tee $55
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $62
        local.get $61
        local.get $62
        local.get $52
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $55
        i32.const 8
        i16x8.shr_s
        local.get $53
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $53
        local.get $52
        local.get $36
        v128.and
        local.set $55
        local.get $27
        v128.load offset=80 align=1
        local.tee $62
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $61
        local.get $54
        local.get $61
        local.get $52
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $62
        i32.const 8
        i16x8.shr_s
        local.get $55
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $55
        local.get $27
        v128.load offset=96 align=1
        local.set $62
        local.get $52
        i32.const 4
        i16x8.shr_u
        local.tee $52
        local.get $35
        v128.and
        local.set $61
        local.get $53
        local.get $62
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $52
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $62
        i32.const 8
        i16x8.shr_s
        local.get $61
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $61
        local.get $52
        local.get $36
        v128.and
        local.set $62
        local.get $27
        v128.load offset=112 align=1
        local.tee $53
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $54
        local.get $55
        local.get $54
        local.get $52
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $53
        i32.const 8
        i16x8.shr_s
        local.get $62
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $62
        local.get $20
        local.get $28
        i32.add
        local.tee $28
        v128.load align=1
        local.tee $53
        v128.not
        local.tee $52
        local.get $53
        local.get $28
        v128.load offset=16 align=1
        v128.andnot
        local.tee $53
        i32.const 1
        i16x8.shl
        local.get $34
        v128.bitselect
        local.set $54
        local.get $52
        i32.const 1
        i16x8.shr_u
        local.get $53
        local.get $34
        v128.bitselect
        local.set $53
        local.get $54
        local.get $35
        v128.and
        local.set $52
        local.get $22
        v128.load align=1
        local.tee $55
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $56
        local.get $47
        local.get $56
        local.get $54
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $55
        i32.const 8
        i16x8.shr_s
        local.get $52
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $52
        local.get $54
        local.get $36
        v128.and
        local.set $55
        local.get $22
        v128.load offset=16 align=1
        local.tee $56
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $63
        local.get $51
        local.get $63
        local.get $54
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $56
        i32.const 8
        i16x8.shr_s
        local.get $55
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $55
        local.get $22
        v128.load offset=32 align=1
        local.set $56
        local.get $54
        i32.const 4
        i16x8.shr_u
        local.tee $54
        local.get $35
        v128.and
        local.set $63
        local.get $52
        local.get $56
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $54
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $56
        i32.const 8
        i16x8.shr_s
        local.get $63
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $63
        local.get $54
        local.get $36
        v128.and
        local.set $56
        local.get $22
        v128.load offset=48 align=1
        local.tee $52
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $64
        local.get $55
        local.get $64
        local.get $54
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $52
        i32.const 8
        i16x8.shr_s
        local.get $56
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $56
        local.get $53
        local.get $35
        v128.and
        local.set $52
        local.get $22
        v128.load offset=64 align=1
        local.tee $54
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $64
        local.get $63
        local.get $64
        local.get $53
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $54
        i32.const 8
        i16x8.shr_s
        local.get $52
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $52
        local.get $53
        local.get $36
        v128.and
        local.set $54
        local.get $22
        v128.load offset=80 align=1
        local.tee $64
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $63
        local.get $56
        local.get $63
        local.get $53
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $64
        i32.const 8
        i16x8.shr_s
        local.get $54
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $54
        local.get $22
        v128.load offset=96 align=1
        local.set $64
        local.get $53
        i32.const 4
        i16x8.shr_u
        local.tee $53
        local.get $35
        v128.and
        local.set $63
        local.get $52
        local.get $64
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $53
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $64
        i32.const 8
        i16x8.shr_s
        local.get $63
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $63
        local.get $53
        local.get $36
        v128.and
        local.set $64
        local.get $22
        v128.load offset=112 align=1
        local.tee $52
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $56
        local.get $54
        local.get $56
        local.get $53
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $52
        i32.const 8
        i16x8.shr_s
        local.get $64
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $64
        local.get $24
        i32.const 1
        i32.add
        local.set $24
        local.get $25
        i32.const 128
        i32.add
        local.set $25
        local.get $26
        i32.const 128
        i32.add
        local.set $26
        local.get $27
        i32.const 128
        i32.add
        local.set $27
        local.get $22
        i32.const 128
        i32.add
        local.set $22
        local.get $57
        local.set $44
        local.get $59
        local.set $45
        local.get $61
        local.set $46
        local.get $63
        local.set $47
        local.get $58
        local.set $48
        local.get $60
        local.set $49
        local.get $62
        local.set $50
        local.get $64
        local.set $51
        br $label
       end
       local.get $44
       local.set $64
       local.get $45
       local.set $62
       local.get $46
       local.set $60
       local.get $47
       local.set $58
       local.get $48
       local.set $63
       local.get $49
       local.set $61
       local.get $50
       local.set $59
       local.get $51
       local.set $57
      end
      local.get $21
      i32.const 1
      i32.add
      local.set $21
      local.get $64
      local.get $63
      i32.const 2
      i32x4.shr_s
      i32x4.add
      local.set $40
      local.get $62
      local.get $61
      i32.const 2
      i32x4.shr_s
      i32x4.add
      local.set $41
      local.get $60
      local.get $59
      i32.const 2
      i32x4.shr_s
      i32x4.add
      local.set $42
      local.get $58
      local.get $57
      i32.const 2
      i32x4.shr_s
      i32x4.add
      local.set $43
      br $label1
     end
     local.get $40
     local.set $57
     local.get $41
     local.set $58
     local.get $42
     local.set $59
     local.get $43
     local.set $60
    end
    local.get $6
    local.set $21
    local.get $57
    local.set $57
    local.get $58
    local.set $58
    local.get $59
    local.set $59
    local.get $60
    local.set $60
    loop $label2
     local.get $21
     i32.const 16
     i32.add
     local.tee $22
     local.get $8
     i32.le_u
     if
      local.get $x
      local.get $21
      i32.add
      v128.load align=1
      local.set $43
      local.get $14
      local.get $21
      i32.const 7
      i32.shr_u
      i32.const 5
      i32.shl
      local.tee $27
      i32.add
      local.get $21
      i32.const 3
      i32.shr_u
      i32.const 15
      i32.and
      local.tee $26
      i32.add
      local.tee $25
      i32.load16_u align=1
      i16x8.splat
      local.get $37
      i8x16.swizzle
      local.get $38
      v128.and
      local.get $38
      i8x16.eq
      local.set $42
      local.get $25
      i32.load16_u offset=16 align=1
      i16x8.splat
      local.get $37
      i8x16.swizzle
      local.get $38
      v128.and
      local.get $38
      i8x16.eq
      local.tee $41
      local.get $41
      i8x16.add
      local.get $42
      i8x16.sub
      local.get $39
      i8x16.add
      local.set $42
      local.get $57
      local.get $43
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $42
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      i32.const 8
      i16x8.shr_s
      local.get $42
      v128.const i32x4 0x7f007f00 0x7f007f00 0x7f007f00 0x7f007f00
      v128.and
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $42
      local.get $16
      local.get $27
      i32.add
      local.get $26
      i32.add
      local.tee $25
      i32.load16_u align=1
      i16x8.splat
      local.get $37
      i8x16.swizzle
      local.get $38
      v128.and
      local.get $38
      i8x16.eq
      local.set $41
      local.get $25
      i32.load16_u offset=16 align=1
      i16x8.splat
      local.get $37
      i8x16.swizzle
      local.get $38
      v128.and
      local.get $38
      i8x16.eq
      local.tee $40
      local.get $40
      i8x16.add
      local.get $41
      i8x16.sub
      local.get $39
      i8x16.add
      local.set $41
      local.get $58
      local.get $43
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $41
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      i32.const 8
      i16x8.shr_s
      local.get $41
      v128.const i32x4 0x7f007f00 0x7f007f00 0x7f007f00 0x7f007f00
      v128.and
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $41
      local.get $18
      local.get $27
      i32.add
      local.get $26
      i32.add
      local.tee $25
      i32.load16_u align=1
      i16x8.splat
      local.get $37
      i8x16.swizzle
      local.get $38
      v128.and
      local.get $38
      i8x16.eq
      local.set $40
      local.get $25
      i32.load16_u offset=16 align=1
      i16x8.splat
      local.get $37
      i8x16.swizzle
      local.get $38
      v128.and
      local.get $38
      i8x16.eq
      local.tee $61
      local.get $61
      i8x16.add
      local.get $40
      i8x16.sub
      local.get $39
      i8x16.add
      local.set $40
      local.get $59
      local.get $43
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $40
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      i32.const 8
      i16x8.shr_s
      local.get $40
      v128.const i32x4 0x7f007f00 0x7f007f00 0x7f007f00 0x7f007f00
      v128.and
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $40
      local.get $20
      local.get $27
      i32.add
      local.get $26
      i32.add
      local.tee $26
      i32.load16_u align=1
      i16x8.splat
      local.get $37
      i8x16.swizzle
      local.get $38
      v128.and
      local.get $38
      i8x16.eq
      local.set $61
      local.get $26
      i32.load16_u offset=16 align=1
      i16x8.splat
      local.get $37
      i8x16.swizzle
      local.get $38
      v128.and
      local.get $38
      i8x16.eq
      local.tee $62
      local.get $62
      i8x16.add
      local.get $61
      i8x16.sub
      local.get $39
      i8x16.add
      local.set $61
      local.get $43
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.set $62
      local.get $43
      i32.const 8
      i16x8.shr_s
      local.set $43
      local.get $61
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      local.set $63
      v128.const i32x4 0x7f007f00 0x7f007f00 0x7f007f00 0x7f007f00
      local.set $64
      local.get $22
      local.set $21
      local.get $42
      local.set $57
      local.get $41
      local.set $58
      local.get $40
      local.set $59
      local.get $60
      local.get $62
      local.get $63
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      local.get $61
      local.get $64
      v128.and
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $60
      br $label2
     end
     local.get $21
     local.set $22
     local.get $57
     local.set $64
     local.get $58
     local.set $61
     local.get $59
     local.set $43
     local.get $60
     local.set $63
    end
    local.get $22
    local.set $22
    local.get $64
    i32x4.extract_lane 0
    local.get $64
    i32x4.extract_lane 1
    i32.add
    local.get $64
    i32x4.extract_lane 2
    local.get $64
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $10
    i32.sub
    local.set $21
    local.get $61
    i32x4.extract_lane 0
    local.get $61
    i32x4.extract_lane 1
    i32.add
    local.get $61
    i32x4.extract_lane 2
    local.get $61
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $10
    i32.sub
    local.set $26
    local.get $43
    i32x4.extract_lane 0
    local.get $43
    i32x4.extract_lane 1
    i32.add
    local.get $43
    i32x4.extract_lane 2
    local.get $43
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $10
    i32.sub
    local.set $27
    local.get $63
    i32x4.extract_lane 0
    local.get $63
    i32x4.extract_lane 1
    i32.add
    local.get $63
    i32x4.extract_lane 2
    local.get $63
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $10
    i32.sub
    local.set $25
    loop $label3
     local.get $22
     local.get $K
     i32.lt_s
     if
      local.get $22
      local.tee $24
      i32.const 7
      i32.shr_u
      i32.const 5
      i32.shl
      local.set $23
      local.get $14
      local.get $23
      i32.add
      local.get $24
      i32.const 3
      i32.shr_u
      i32.const 15
      i32.and
      local.tee $28
      i32.add
      local.set $29
      local.get $29
      i32.load8_u
      local.set $30
      local.get $24
      i32.const 7
      i32.and
      local.tee $31
      i32.const 0
      i32.lt_s
      if
       i32.const 382
       call $wasm:trap
       unreachable
      end
      local.get $29
      i32.load8_u offset=16
      local.set $29
      local.get $31
      i32.const 0
      i32.lt_s
      if
       i32.const 386
       call $wasm:trap
       unreachable
      end
      local.get $30
      local.get $31
      i32.const 31
      local.get $31
      i32.const 31
      i32.le_u
      select
      i32.shr_s
      i32.const 1
      i32.and
      local.get $29
      local.get $31
      i32.const 31
      local.get $31
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
      local.set $29
      local.get $x
      local.get $24
      i32.add
      i32.load8_s
      local.set $24
      local.get $16
      local.get $23
      i32.add
      local.get $28
      i32.add
      local.tee $30
      i32.load8_u
      local.set $32
      local.get $31
      i32.const 0
      i32.lt_s
      if
       i32.const 395
       call $wasm:trap
       unreachable
      end
      local.get $30
      i32.load8_u offset=16
      local.set $30
      local.get $31
      i32.const 0
      i32.lt_s
      if
       i32.const 399
       call $wasm:trap
       unreachable
      end
      local.get $32
      local.get $31
      i32.const 31
      local.get $31
      i32.const 31
      i32.le_u
      select
      i32.shr_s
      i32.const 1
      i32.and
      local.get $30
      local.get $31
      i32.const 31
      local.get $31
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
      local.set $30
      local.get $18
      local.get $23
      i32.add
      local.get $28
      i32.add
      local.tee $32
      i32.load8_u
      local.set $33
      local.get $31
      i32.const 0
      i32.lt_s
      if
       i32.const 405
       call $wasm:trap
       unreachable
      end
      local.get $32
      i32.load8_u offset=16
      local.set $32
      local.get $31
      i32.const 0
      i32.lt_s
      if
       i32.const 409
       call $wasm:trap
       unreachable
      end
      local.get $33
      local.get $31
      i32.const 31
      local.get $31
      i32.const 31
      i32.le_u
      select
      i32.shr_s
      i32.const 1
      i32.and
      local.get $32
      local.get $31
      i32.const 31
      local.get $31
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
      local.set $32
      local.get $20
      local.get $23
      i32.add
      local.get $28
      i32.add
      local.tee $28
      i32.load8_u
      local.set $23
      local.get $31
      i32.const 0
      i32.lt_s
      if
       i32.const 415
       call $wasm:trap
       unreachable
      end
      local.get $28
      i32.load8_u offset=16
      local.set $28
      local.get $31
      i32.const 0
      i32.lt_s
      if
       i32.const 419
       call $wasm:trap
       unreachable
      end
      local.get $23
      local.get $31
      i32.const 31
      local.get $31
      i32.const 31
      i32.le_u
      select
      i32.shr_s
      i32.const 1
      i32.and
      local.get $28
      local.get $31
      i32.const 31
      local.get $31
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
      local.set $31
      local.get $22
      i32.const 1
      i32.add
      local.set $22
      local.get $21
      local.get $29
      i32.const 3
      i32.sub
      local.get $29
      i32.const 3
      i32.add
      local.get $29
      local.get $29
      i32.const -1
      i32.lt_s
      select
      local.get $29
      i32.const 1
      i32.gt_s
      select
      local.get $24
      i32.mul
      i32.add
      local.set $21
      local.get $26
      local.get $30
      i32.const 3
      i32.sub
      local.get $30
      i32.const 3
      i32.add
      local.get $30
      local.get $30
      i32.const -1
      i32.lt_s
      select
      local.get $30
      i32.const 1
      i32.gt_s
      select
      local.get $24
      i32.mul
      i32.add
      local.set $26
      local.get $27
      local.get $32
      i32.const 3
      i32.sub
      local.get $32
      i32.const 3
      i32.add
      local.get $32
      local.get $32
      i32.const -1
      i32.lt_s
      select
      local.get $32
      i32.const 1
      i32.gt_s
      select
      local.get $24
      i32.mul
      i32.add
      local.set $27
      local.get $25
      local.get $31
      i32.const 3
      i32.sub
      local.get $31
      i32.const 3
      i32.add
      local.get $31
      local.get $31
      i32.const -1
      i32.lt_s
      select
      local.get $31
      i32.const 1
      i32.gt_s
      select
      local.get $24
      i32.mul
      i32.add
      local.set $25
      br $label3
     end
     local.get $21
     local.set $24
     local.get $26
     local.set $31
     local.get $27
     local.set $32
     local.get $25
     local.set $30
    end
    local.get $y
    local.get $grain
    i32.const 2
    i32.shl
    i32.add
    local.get $24
    i32.store align=1
    local.get $y
    local.get $15
    i32.const 2
    i32.shl
    i32.add
    local.get $31
    i32.store align=1
    local.get $y
    local.get $17
    i32.const 2
    i32.shl
    i32.add
    local.get $32
    i32.store align=1
    local.get $y
    local.get $19
    i32.const 2
    i32.shl
    i32.add
    local.get $30
    i32.store align=1
    local.get $from
    i32.const 4
    i32.add
    local.set $from
    br $label4
   end
  end
  return
 )
 (func $rt.release (type $7) (param $0 i32) (param $1 i32)
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
     i32.const 442
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
     i32.const 443
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
 (func $kernel.matvec (type $0) (param $w i32) (param $x i32) (param $y i32) (param $M i32) (param $K i32) (param $5 i32)
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
  local.get $5
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $K
  i32.const 127
  i32.add
  i32.const 7
  i32.shr_u
  i32.const 5
  i32.shl
  local.set $6
  local.get $K
  i32.const 0
  i32.const 0
  local.get $K
  i32.lt_s
  select
  local.tee $7
  i32.const 7
  i32.shr_u
  i32.const 7
  i32.shl
  local.tee $8
  i32.const 16
  local.get $5
  i32.const 1
  i32.sub
  call $rt.alloc
  local.tee $9
  i32.const 16
  i32.add
  local.set $10
  i32.const 0
  local.set $11
  loop $label
   local.get $11
   i32.const 128
   i32.add
   local.tee $12
   local.get $8
   i32.le_u
   if
    local.get $x
    local.get $11
    i32.add
    local.tee $13
    v128.load align=1
    local.set $17
    local.get $13
    v128.load offset=16 align=1
    local.set $18
    local.get $13
    v128.load offset=32 align=1
    local.set $19
    local.get $13
    v128.load offset=48 align=1
    local.set $20
    local.get $13
    v128.load offset=64 align=1
    local.set $21
    local.get $13
    v128.load offset=80 align=1
    local.set $22
    local.get $13
    v128.load offset=96 align=1
    local.set $23
    local.get $13
    v128.load offset=112 align=1
    local.set $24
    local.get $10
    local.get $11
    i32.add
    local.set $13
    local.get $21
    local.get $22
    i8x16.shuffle 0 8 16 24 1 9 17 25 2 10 18 26 3 11 19 27
    local.set $25
    local.get $23
    local.get $24
    i8x16.shuffle 0 8 16 24 1 9 17 25 2 10 18 26 3 11 19 27
    local.set $26
    local.get $17
    local.get $18
    i8x16.shuffle 0 8 16 24 1 9 17 25 2 10 18 26 3 11 19 27
    local.tee $27
    local.get $19
    local.get $20
    i8x16.shuffle 0 8 16 24 1 9 17 25 2 10 18 26 3 11 19 27
    local.tee $28
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
    local.set $29
    local.get $13
    local.get $29
    local.get $25
    local.get $26
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
    local.tee $30
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    v128.store align=1
    local.get $13
    local.get $29
    local.get $30
    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
    v128.store offset=64 align=1
    local.get $13
    local.get $27
    local.get $28
    i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
    local.tee $28
    local.get $25
    local.get $26
    i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
    local.tee $26
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    v128.store offset=16 align=1
    local.get $13
    local.get $28
    local.get $26
    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
    v128.store offset=80 align=1
    local.get $21
    local.get $22
    i8x16.shuffle 4 12 20 28 5 13 21 29 6 14 22 30 7 15 23 31
    local.set $22
    local.get $23
    local.get $24
    i8x16.shuffle 4 12 20 28 5 13 21 29 6 14 22 30 7 15 23 31
    local.set $24
    local.get $17
    local.get $18
    i8x16.shuffle 4 12 20 28 5 13 21 29 6 14 22 30 7 15 23 31
    local.tee $18
    local.get $19
    local.get $20
    i8x16.shuffle 4 12 20 28 5 13 21 29 6 14 22 30 7 15 23 31
    local.tee $20
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
    local.set $19
    local.get $13
    local.get $19
    local.get $22
    local.get $24
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
    local.tee $17
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    v128.store offset=32 align=1
    local.get $13
    local.get $19
    local.get $17
    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
    v128.store offset=96 align=1
    local.get $13
    local.get $18
    local.get $20
    i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
    local.tee $20
    local.get $22
    local.get $24
    i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
    local.tee $24
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    v128.store offset=48 align=1
    local.get $13
    local.get $20
    local.get $24
    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
    v128.store offset=112 align=1
    local.get $12
    local.set $11
    br $label
   end
  end
  v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
  local.set $24
  i32.const 0
  local.set $11
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $20
  loop $label1
   local.get $11
   i32.const 16
   i32.add
   local.tee $12
   local.get $7
   i32.le_u
   if
    local.get $x
    local.get $11
    i32.add
    v128.load align=1
    local.tee $22
    i32.const 8
    i16x8.shl
    i32.const 8
    i16x8.shr_s
    local.set $18
    local.get $12
    local.set $11
    local.get $20
    local.get $18
    local.get $24
    v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $22
    i32.const 8
    i16x8.shr_s
    local.get $24
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.set $20
    br $label1
   end
   local.get $20
   local.set $22
  end
  local.get $M
  i32.const 0
  local.get $M
  i32.const 0
  i32.gt_s
  select
  i32.const 2
  i32.shr_u
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
  local.get $7
  local.get $8
  i32.sub
  i32.const 0
  local.get $8
  local.get $7
  i32.lt_u
  select
  i32.const 4
  i32.shr_u
  i64.extend_i32_u
  i32.const 94
  i64.extend_i32_u
  i64.mul
  local.tee $16
  local.get $16
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 40210
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
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $16
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
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
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $16
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
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
  i32.const 1968
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
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $16
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
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
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $16
  i32.const 0
  local.get $11
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
  local.get $6
  local.get $w
  local.get $8
  local.get $10
  local.get $7
  local.get $x
  local.get $22
  i32x4.extract_lane 0
  local.get $22
  i32x4.extract_lane 1
  i32.add
  local.get $22
  i32x4.extract_lane 2
  local.get $22
  i32x4.extract_lane 3
  i32.add
  i32.add
  local.get $K
  local.get $y
  local.get $5
  i32.const 1
  i32.sub
  call $kernel.matvec/1
  local.get $9
  local.get $5
  i32.const 1
  i32.sub
  call $rt.release
  v128.const i32x4 0x00000000 0x00000000 0x01010101 0x01010101
  local.set $22
  v128.const i32x4 0x08040201 0x80402010 0x08040201 0x80402010
  local.set $20
  local.get $11
  i32.const 2
  i32.shl
  local.set $11
  loop $label5
   local.get $11
   local.get $M
   i32.lt_s
   if
    local.get $w
    local.get $11
    local.tee $5
    local.get $6
    i32.mul
    i32.add
    local.set $9
    i32.const 0
    local.set $10
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $24
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $18
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $17
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $19
    loop $label2
     local.get $10
     i32.const 64
     i32.add
     local.tee $8
     local.get $7
     i32.le_u
     if
      local.get $9
      local.get $10
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
      local.tee $12
      i32.load16_u align=1
      i16x8.splat
      local.get $22
      i8x16.swizzle
      local.get $20
      v128.and
      local.get $20
      i8x16.eq
      local.set $23
      local.get $12
      i32.load16_u offset=16 align=1
      i16x8.splat
      local.get $22
      i8x16.swizzle
      local.get $20
      v128.and
      local.get $20
      i8x16.eq
      local.tee $21
      local.get $21
      i8x16.add
      local.get $23
      i8x16.sub
      local.set $23
      local.get $x
      local.get $10
      i32.add
      v128.load align=1
      local.tee $21
      i16x8.extend_low_i8x16_s
      local.set $26
      local.get $24
      local.get $23
      i16x8.extend_low_i8x16_s
      local.get $26
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      i16x8.extend_high_i8x16_s
      local.get $21
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $21
      local.get $9
      local.get $10
      i32.const 16
      i32.add
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
      local.tee $13
      i32.load16_u align=1
      i16x8.splat
      local.get $22
      i8x16.swizzle
      local.get $20
      v128.and
      local.get $20
      i8x16.eq
      local.set $23
      local.get $13
      i32.load16_u offset=16 align=1
      i16x8.splat
      local.get $22
      i8x16.swizzle
      local.get $20
      v128.and
      local.get $20
      i8x16.eq
      local.tee $26
      local.get $26
      i8x16.add
      local.get $23
      i8x16.sub
      local.set $23
      local.get $x
      local.get $12
      i32.add
      v128.load align=1
      local.tee $26
      i16x8.extend_low_i8x16_s
      local.set $28
      local.get $18
      local.get $23
      i16x8.extend_low_i8x16_s
      local.get $28
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      i16x8.extend_high_i8x16_s
      local.get $26
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $26
      local.get $9
      local.get $10
      i32.const 32
      i32.add
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
      local.tee $13
      i32.load16_u align=1
      i16x8.splat
      local.get $22
      i8x16.swizzle
      local.get $20
      v128.and
      local.get $20
      i8x16.eq
      local.set $23
      local.get $13
      i32.load16_u offset=16 align=1
      i16x8.splat
      local.get $22
      i8x16.swizzle
      local.get $20
      v128.and
      local.get $20
      i8x16.eq
      local.tee $28
      local.get $28
      i8x16.add
      local.get $23
      i8x16.sub
      local.set $23
      local.get $x
      local.get $12
      i32.add
      v128.load align=1
      local.tee $28
      i16x8.extend_low_i8x16_s
      local.set $25
      local.get $17
      local.get $23
      i16x8.extend_low_i8x16_s
      local.get $25
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      i16x8.extend_high_i8x16_s
      local.get $28
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $28
      local.get $9
      local.get $10
      i32.const 48
      i32.add
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
      local.tee $13
      i32.load16_u align=1
      i16x8.splat
      local.get $22
      i8x16.swizzle
      local.get $20
      v128.and
      local.get $20
      i8x16.eq
      local.set $23
      local.get $13
      i32.load16_u offset=16 align=1
      i16x8.splat
      local.get $22
      i8x16.swizzle
      local.get $20
      v128.and
      local.get $20
      i8x16.eq
      local.tee $25
      local.get $25
      i8x16.add
      local.get $23
      i8x16.sub
      local.set $23
      local.get $x
      local.get $12
      i32.add
      v128.load align=1
      local.tee $25
      i16x8.extend_low_i8x16_s
      local.set $27
      local.get $25
      i16x8.extend_high_i8x16_s
      local.set $25
      local.get $8
      local.set $10
      local.get $21
      local.set $24
      local.get $26
      local.set $18
      local.get $28
      local.set $17
      local.get $19
      local.get $23
      i16x8.extend_low_i8x16_s
      local.get $27
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      i16x8.extend_high_i8x16_s
      local.get $25
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $19
      br $label2
     end
     local.get $10
     local.set $8
     local.get $24
     local.set $25
     local.get $18
     local.set $23
     local.get $17
     local.set $27
     local.get $19
     local.set $28
    end
    local.get $8
    local.set $8
    local.get $25
    local.get $23
    i32x4.add
    local.get $27
    i32x4.add
    local.get $28
    i32x4.add
    local.set $28
    loop $label3
     local.get $8
     i32.const 16
     i32.add
     local.tee $10
     local.get $7
     i32.le_u
     if
      local.get $9
      local.get $8
      i32.const 7
      i32.shr_u
      i32.const 5
      i32.shl
      i32.add
      local.get $8
      i32.const 3
      i32.shr_u
      i32.const 15
      i32.and
      i32.add
      local.tee $12
      i32.load16_u align=1
      i16x8.splat
      local.get $22
      i8x16.swizzle
      local.get $20
      v128.and
      local.get $20
      i8x16.eq
      local.set $27
      local.get $12
      i32.load16_u offset=16 align=1
      i16x8.splat
      local.get $22
      i8x16.swizzle
      local.get $20
      v128.and
      local.get $20
      i8x16.eq
      local.tee $23
      local.get $23
      i8x16.add
      local.get $27
      i8x16.sub
      local.set $27
      local.get $x
      local.get $8
      i32.add
      v128.load align=1
      local.tee $23
      i16x8.extend_low_i8x16_s
      local.set $25
      local.get $10
      local.set $8
      local.get $28
      local.get $27
      i16x8.extend_low_i8x16_s
      local.get $25
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      i16x8.extend_high_i8x16_s
      local.get $23
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $28
      br $label3
     end
     local.get $8
     local.set $10
     local.get $28
     local.set $23
    end
    local.get $10
    local.set $10
    local.get $23
    i32x4.extract_lane 0
    local.get $23
    i32x4.extract_lane 1
    i32.add
    local.get $23
    i32x4.extract_lane 2
    i32.add
    local.get $23
    i32x4.extract_lane 3
    i32.add
    local.set $8
    loop $label4
     local.get $10
     local.get $K
     i32.lt_s
     if
      local.get $9
      local.get $10
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
      local.get $13
      i32.load8_u
      local.set $14
      local.get $12
      i32.const 7
      i32.and
      local.tee $15
      i32.const 0
      i32.lt_s
      if
       i32.const 661
       call $wasm:trap
       unreachable
      end
      local.get $13
      i32.load8_u offset=16
      local.set $13
      local.get $15
      i32.const 0
      i32.lt_s
      if
       i32.const 665
       call $wasm:trap
       unreachable
      end
      local.get $10
      i32.const 1
      i32.add
      local.set $10
      local.get $8
      local.get $14
      local.get $15
      i32.const 31
      local.get $15
      i32.const 31
      i32.le_u
      select
      i32.shr_s
      i32.const 1
      i32.and
      local.get $13
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
      local.get $x
      local.get $12
      i32.add
      i32.load8_s
      i32.mul
      i32.add
      local.set $8
      br $label4
     end
     local.get $8
     local.set $12
    end
    local.get $y
    local.get $5
    i32.const 2
    i32.shl
    i32.add
    local.get $12
    i32.store align=1
    local.get $11
    i32.const 1
    i32.add
    local.set $11
    br $label5
   end
  end
  return
 )
 (func $kernel.matvec_pack2/1 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $w i32) (param $6 i32) (param $x i32) (param $8 i32) (param $9 i32) (param $K i32) (param $y i32) (param $12 i32)
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
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
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
  local.get $12
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 2
  i32.shl
  local.set $to
  local.get $6
  i32.const 6
  i32.shr_u
  local.tee $12
  i32.const 65535
  i32.add
  i32.const 16
  i32.shr_u
  local.set $work
  v128.const i32x4 0x03030303 0x03030303 0x03030303 0x03030303
  local.set $32
  v128.const i32x4 0x0c0c0c0c 0x0c0c0c0c 0x0c0c0c0c 0x0c0c0c0c
  local.set $33
  local.get $from
  i32.const 2
  i32.shl
  local.set $from
  loop $label4
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $w
    local.get $from
    local.tee $grain
    local.get $4
    i32.mul
    i32.add
    local.set $13
    local.get $w
    local.get $from
    i32.const 1
    i32.add
    local.tee $14
    local.get $4
    i32.mul
    i32.add
    local.set $15
    local.get $w
    local.get $from
    i32.const 2
    i32.add
    local.tee $16
    local.get $4
    i32.mul
    i32.add
    local.set $17
    local.get $w
    local.get $from
    i32.const 3
    i32.add
    local.tee $18
    local.get $4
    i32.mul
    i32.add
    local.set $19
    i32.const 0
    local.set $20
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $34
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $35
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $36
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $37
    loop $label1
     local.get $20
     local.get $work
     i32.lt_u
     if
      local.get $20
      i32.const 16
      i32.shl
      local.tee $21
      i32.const 65536
      i32.add
      local.tee $22
      local.get $12
      local.get $22
      local.get $12
      i32.lt_u
      select
      local.set $22
      local.get $21
      local.set $23
      local.get $21
      i32.const 4
      i32.shl
      local.tee $21
      local.set $24
      local.get $21
      local.set $21
      local.get $34
      local.set $38
      local.get $35
      local.set $39
      local.get $36
      local.set $40
      local.get $37
      local.set $41
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $42
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $43
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $44
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $45
      loop $label
       local.get $23
       local.get $22
       i32.lt_u
       if
        local.get $x
        local.get $23
        i32.const 6
        i32.shl
        i32.add
        local.tee $25
        v128.load align=1
        local.set $46
        local.get $25
        v128.load offset=16 align=1
        local.set $47
        local.get $13
        local.get $24
        i32.add
        v128.load align=1
        local.tee $48
        local.get $32
        v128.and
        local.set $49
        local.get $38
        local.get $46
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $48
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $46
        i32.const 8
        i16x8.shr_s
        local.get $49
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $49
        local.get $42
        local.get $47
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $48
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $47
        i32.const 8
        i16x8.shr_s
        local.get $48
        local.get $33
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $48
        local.get $15
        local.get $24
        i32.add
        v128.load align=1
        local.tee $50
        local.get $32
        v128.and
        local.set $51
        local.get $39
        local.get $46
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $50
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $46
        i32.const 8
        i16x8.shr_s
        local.get $51
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $51
        local.get $43
        local.get $47
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $50
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $47
        i32.const 8
        i16x8.shr_s
        local.get $50
        local.get $33
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $50
        local.get $17
        local.get $24
        i32.add
        v128.load align=1
        local.tee $52
        local.get $32
        v128.and
        local.set $53
        local.get $40
        local.get $46
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $52
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $46
        i32.const 8
        i16x8.shr_s
        local.get $53
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $53
        local.get $44
        local.get $47
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $52
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $47
        i32.const 8
        i16x8.shr_s
        local.get $52
        local.get $33
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $52
        local.get $19
        local.get $24
        i32.add
        v128.load align=1
        local.tee $54
        local.get $32
        v128.and
        local.set $55
        local.get $41
        local.get $46
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $54
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $46
        i32.const 8
        i16x8.shr_s
        local.get $55
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $55
        local.get $45
        local.get $47
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $54
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $47
        i32.const 8
        i16x8.shr_s
        local.get $54
        local.get $33
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $54
        local.get $25
        v128.load offset=32 align=1
        local.set $47
        local.get $25
        v128.load offset=48 align=1
        local.set $46
        local.get $13
        local.get $21
        i32.add
        v128.load align=1
        i32.const 4
        i16x8.shr_u
        local.tee $56
        local.get $32
        v128.and
        local.set $57
        local.get $49
        local.get $47
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $56
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $47
        i32.const 8
        i16x8.shr_s
        local.get $57
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $57
        local.get $48
        local.get $46
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $56
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $46
        i32.const 8
        i16x8.shr_s
        local.get $56
        local.get $33
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $56
        local.get $15
        local.get $21
        i32.add
        v128.load align=1
        i32.const 4
        i16x8.shr_u
        local.tee $48
        local.get $32
        v128.and
        local.set $49
        local.get $51
        local.get $47
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $48
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $47
        i32.const 8
        i16x8.shr_s
        local.get $49
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $49
        local.get $50
        local.get $46
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $48
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $46
        i32.const 8
        i16x8.shr_s
        local.get $48
        local.get $33
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $48
        local.get $17
        local.get $21
        i32.add
        v128.load align=1
        i32.const 4
        i16x8.shr_u
        local.tee $50
        local.get $32
        v128.and
        local.set $51
        local.get $53
        local.get $47
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $50
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $47
        i32.const 8
        i16x8.shr_s
        local.get $51
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $51
        local.get $52
        local.get $46
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $50
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $46
        i32.const 8
        i16x8.shr_s
        local.get $50
        local.get $33
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $50
        local.get $19
        local.get $21
        i32.add
        v128.load align=1
        i32.const 4
        i16x8.shr_u
        local.tee $52
        local.get $32
        v128.and
        local.set $53
        local.get $55
        local.get $47
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $52
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $47
        i32.const 8
        i16x8.shr_s
        local.get $53
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $53
        local.get $54
        local.get $46
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $52
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $46
        i32.const 8
        i16x8.shr_s
        local.get $52
        local.get $33
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $52
        local.get $23
        i32.const 1
        i32.add
        local.set $23
        local.get $24
        i32.const 16
        i32.add
        local.set $24
        local.get $21
        i32.const 16
        i32.add
        local.set $21
        local.get $57
        local.set $38
        local.get $49
        local.set $39
        local.get $51
        local.set $40
        local.get $53
        local.set $41
        local.get $56
        local.set $42
        local.get $48
        local.set $43
        local.get $50
        local.set $44
        local.get $52
        local.set $45
        br $label
       end
       local.get $38
       local.set $52
       local.get $39
       local.set $50
       local.get $40
       local.set $48
       local.get $41
       local.set $56
       local.get $42
       local.set $53
       local.get $43
       local.set $51
       local.get $44
       local.set $49
       local.get $45
       local.set $57
      end
      local.get $20
      i32.const 1
      i32.add
      local.set $20
      local.get $52
      local.get $53
      i32.const 2
      i32x4.shr_s
      i32x4.add
      local.set $34
      local.get $50
      local.get $51
      i32.const 2
      i32x4.shr_s
      i32x4.add
      local.set $35
      local.get $48
      local.get $49
      i32.const 2
      i32x4.shr_s
      i32x4.add
      local.set $36
      local.get $56
      local.get $57
      i32.const 2
      i32x4.shr_s
      i32x4.add
      local.set $37
      br $label1
     end
     local.get $34
     local.set $57
     local.get $35
     local.set $56
     local.get $36
     local.set $49
     local.get $37
     local.set $48
    end
    local.get $6
    local.set $20
    local.get $57
    local.set $57
    local.get $56
    local.set $56
    local.get $49
    local.set $49
    local.get $48
    local.set $48
    loop $label2
     local.get $20
     i32.const 16
     i32.add
     local.tee $21
     local.get $8
     i32.le_u
     if
      local.get $x
      local.get $20
      i32.add
      v128.load align=1
      local.set $37
      local.get $20
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      local.set $24
      local.get $13
      local.get $20
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      local.tee $23
      i32.add
      v128.load align=1
      local.get $24
      i8x16.shr_u
      local.tee $36
      local.get $32
      v128.and
      local.set $35
      local.get $57
      local.get $37
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $36
      v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      i32.const 8
      i16x8.shr_s
      local.get $35
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $35
      local.get $15
      local.get $23
      i32.add
      v128.load align=1
      local.get $24
      i8x16.shr_u
      local.tee $36
      local.get $32
      v128.and
      local.set $34
      local.get $56
      local.get $37
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $36
      v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      i32.const 8
      i16x8.shr_s
      local.get $34
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $34
      local.get $17
      local.get $23
      i32.add
      v128.load align=1
      local.get $24
      i8x16.shr_u
      local.tee $36
      local.get $32
      v128.and
      local.set $51
      local.get $49
      local.get $37
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $36
      v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      i32.const 8
      i16x8.shr_s
      local.get $51
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $51
      local.get $19
      local.get $23
      i32.add
      v128.load align=1
      local.get $24
      i8x16.shr_u
      local.tee $36
      local.get $32
      v128.and
      local.set $50
      local.get $37
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.set $53
      local.get $37
      i32.const 8
      i16x8.shr_s
      local.set $37
      v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
      local.set $52
      local.get $21
      local.set $20
      local.get $35
      local.set $57
      local.get $34
      local.set $56
      local.get $51
      local.set $49
      local.get $48
      local.get $53
      local.get $36
      local.get $52
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      local.get $50
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $48
      br $label2
     end
     local.get $20
     local.set $21
     local.get $57
     local.set $50
     local.get $56
     local.set $37
     local.get $49
     local.set $52
     local.get $48
     local.set $36
    end
    local.get $21
    local.set $21
    local.get $50
    i32x4.extract_lane 0
    local.get $50
    i32x4.extract_lane 1
    i32.add
    local.get $50
    i32x4.extract_lane 2
    local.get $50
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $9
    i32.sub
    local.set $20
    local.get $37
    i32x4.extract_lane 0
    local.get $37
    i32x4.extract_lane 1
    i32.add
    local.get $37
    i32x4.extract_lane 2
    local.get $37
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $9
    i32.sub
    local.set $24
    local.get $52
    i32x4.extract_lane 0
    local.get $52
    i32x4.extract_lane 1
    i32.add
    local.get $52
    i32x4.extract_lane 2
    local.get $52
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $9
    i32.sub
    local.set $23
    local.get $36
    i32x4.extract_lane 0
    local.get $36
    i32x4.extract_lane 1
    i32.add
    local.get $36
    i32x4.extract_lane 2
    local.get $36
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $9
    i32.sub
    local.set $22
    loop $label3
     local.get $21
     local.get $K
     i32.lt_s
     if
      local.get $21
      local.tee $25
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      local.set $26
      local.get $25
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      local.set $27
      local.get $13
      local.get $26
      i32.add
      local.get $25
      i32.const 15
      i32.and
      local.tee $28
      i32.add
      i32.load8_u
      local.set $29
      local.get $27
      i32.const 0
      i32.lt_s
      if
       i32.const 863
       call $wasm:trap
       unreachable
      end
      local.get $29
      local.get $27
      i32.const 31
      local.get $27
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
      local.set $29
      local.get $x
      local.get $25
      i32.add
      i32.load8_s
      local.set $25
      local.get $15
      local.get $26
      i32.add
      local.get $28
      i32.add
      i32.load8_u
      local.set $30
      local.get $27
      i32.const 0
      i32.lt_s
      if
       i32.const 871
       call $wasm:trap
       unreachable
      end
      local.get $30
      local.get $27
      i32.const 31
      local.get $27
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
      local.set $30
      local.get $17
      local.get $26
      i32.add
      local.get $28
      i32.add
      i32.load8_u
      local.set $31
      local.get $27
      i32.const 0
      i32.lt_s
      if
       i32.const 876
       call $wasm:trap
       unreachable
      end
      local.get $31
      local.get $27
      i32.const 31
      local.get $27
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
      local.set $31
      local.get $19
      local.get $26
      i32.add
      local.get $28
      i32.add
      i32.load8_u
      local.set $28
      local.get $27
      i32.const 0
      i32.lt_s
      if
       i32.const 881
       call $wasm:trap
       unreachable
      end
      local.get $28
      local.get $27
      i32.const 31
      local.get $27
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
      local.set $27
      local.get $21
      i32.const 1
      i32.add
      local.set $21
      local.get $20
      local.get $29
      i32.const 3
      i32.sub
      local.get $29
      i32.const 3
      i32.add
      local.get $29
      local.get $29
      i32.const -1
      i32.lt_s
      select
      local.get $29
      i32.const 1
      i32.gt_s
      select
      local.get $25
      i32.mul
      i32.add
      local.set $20
      local.get $24
      local.get $30
      i32.const 3
      i32.sub
      local.get $30
      i32.const 3
      i32.add
      local.get $30
      local.get $30
      i32.const -1
      i32.lt_s
      select
      local.get $30
      i32.const 1
      i32.gt_s
      select
      local.get $25
      i32.mul
      i32.add
      local.set $24
      local.get $23
      local.get $31
      i32.const 3
      i32.sub
      local.get $31
      i32.const 3
      i32.add
      local.get $31
      local.get $31
      i32.const -1
      i32.lt_s
      select
      local.get $31
      i32.const 1
      i32.gt_s
      select
      local.get $25
      i32.mul
      i32.add
      local.set $23
      local.get $22
      local.get $27
      i32.const 3
      i32.sub
      local.get $27
      i32.const 3
      i32.add
      local.get $27
      local.get $27
      i32.const -1
      i32.lt_s
      select
      local.get $27
      i32.const 1
      i32.gt_s
      select
      local.get $25
      i32.mul
      i32.add
      local.set $22
      br $label3
     end
     local.get $20
     local.set $25
     local.get $24
     local.set $27
     local.get $23
     local.set $31
     local.get $22
     local.set $30
    end
    local.get $y
    local.get $grain
    i32.const 2
    i32.shl
    i32.add
    local.get $25
    i32.store align=1
    local.get $y
    local.get $14
    i32.const 2
    i32.shl
    i32.add
    local.get $27
    i32.store align=1
    local.get $y
    local.get $16
    i32.const 2
    i32.shl
    i32.add
    local.get $31
    i32.store align=1
    local.get $y
    local.get $18
    i32.const 2
    i32.shl
    i32.add
    local.get $30
    i32.store align=1
    local.get $from
    i32.const 4
    i32.add
    local.set $from
    br $label4
   end
  end
  return
 )
 (func $kernel.matvec_pack2 (type $0) (param $w i32) (param $x i32) (param $y i32) (param $M i32) (param $K i32) (param $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i64)
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
  local.get $5
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $K
  i32.const 63
  i32.add
  i32.const 6
  i32.shr_u
  i32.const 4
  i32.shl
  local.set $6
  local.get $K
  i32.const 0
  i32.const 0
  local.get $K
  i32.lt_s
  select
  local.tee $7
  i32.const 6
  i32.shr_u
  i32.const 6
  i32.shl
  local.set $8
  v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
  local.set $16
  i32.const 0
  local.set $9
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $17
  loop $label
   local.get $9
   i32.const 16
   i32.add
   local.tee $10
   local.get $7
   i32.le_u
   if
    local.get $x
    local.get $9
    i32.add
    v128.load align=1
    local.tee $18
    i32.const 8
    i16x8.shl
    i32.const 8
    i16x8.shr_s
    local.set $19
    local.get $10
    local.set $9
    local.get $17
    local.get $19
    local.get $16
    v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $18
    i32.const 8
    i16x8.shr_s
    local.get $16
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.set $17
    br $label
   end
   local.get $17
   local.set $18
  end
  local.get $M
  i32.const 0
  local.get $M
  i32.const 0
  i32.gt_s
  select
  i32.const 2
  i32.shr_u
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
  local.get $7
  local.get $8
  i32.sub
  i32.const 0
  local.get $8
  local.get $7
  i32.lt_u
  select
  i32.const 4
  i32.shr_u
  i64.extend_i32_u
  i32.const 46
  i64.extend_i32_u
  i64.mul
  local.tee $15
  local.get $15
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 16386
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
  i32.const 1648
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
  local.set $15
  i32.const 0
  local.get $9
  i32.const 1
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
  local.get $6
  local.get $w
  local.get $8
  local.get $x
  local.get $7
  local.get $18
  i32x4.extract_lane 0
  local.get $18
  i32x4.extract_lane 1
  i32.add
  local.get $18
  i32x4.extract_lane 2
  local.get $18
  i32x4.extract_lane 3
  i32.add
  i32.add
  local.get $K
  local.get $y
  local.get $5
  i32.const 1
  i32.sub
  call $kernel.matvec_pack2/1
  v128.const i32x4 0x03030303 0x03030303 0x03030303 0x03030303
  local.set $18
  local.get $9
  i32.const 2
  i32.shl
  local.set $9
  loop $label4
   local.get $9
   local.get $M
   i32.lt_s
   if
    local.get $w
    local.get $9
    local.tee $5
    local.get $6
    i32.mul
    i32.add
    local.set $8
    i32.const 0
    local.set $10
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $17
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $19
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $20
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $21
    loop $label1
     local.get $10
     i32.const 64
     i32.add
     local.tee $11
     local.get $7
     i32.le_u
     if
      local.get $8
      local.get $10
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $10
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $18
      v128.and
      local.get $16
      i8x16.sub
      local.set $22
      local.get $x
      local.get $10
      i32.add
      v128.load align=1
      local.tee $23
      i16x8.extend_low_i8x16_s
      local.set $24
      local.get $17
      local.get $22
      i16x8.extend_low_i8x16_s
      local.get $24
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      i16x8.extend_high_i8x16_s
      local.get $23
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $23
      local.get $8
      local.get $10
      i32.const 16
      i32.add
      local.tee $12
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $12
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $18
      v128.and
      local.get $16
      i8x16.sub
      local.set $22
      local.get $x
      local.get $12
      i32.add
      v128.load align=1
      local.tee $24
      i16x8.extend_low_i8x16_s
      local.set $25
      local.get $19
      local.get $22
      i16x8.extend_low_i8x16_s
      local.get $25
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      i16x8.extend_high_i8x16_s
      local.get $24
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $24
      local.get $8
      local.get $10
      i32.const 32
      i32.add
      local.tee $12
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $12
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $18
      v128.and
      local.get $16
      i8x16.sub
      local.set $22
      local.get $x
      local.get $12
      i32.add
      v128.load align=1
      local.tee $25
      i16x8.extend_low_i8x16_s
      local.set $26
      local.get $20
      local.get $22
      i16x8.extend_low_i8x16_s
      local.get $26
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      i16x8.extend_high_i8x16_s
      local.get $25
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $25
      local.get $8
      local.get $10
      i32.const 48
      i32.add
      local.tee $12
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $12
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $18
      v128.and
      local.get $16
      i8x16.sub
      local.set $22
      local.get $x
      local.get $12
      i32.add
      v128.load align=1
      local.tee $26
      i16x8.extend_low_i8x16_s
      local.set $27
      local.get $26
      i16x8.extend_high_i8x16_s
      local.set $26
      local.get $11
      local.set $10
      local.get $23
      local.set $17
      local.get $24
      local.set $19
      local.get $25
      local.set $20
      local.get $21
      local.get $22
      i16x8.extend_low_i8x16_s
      local.get $27
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $22
      i16x8.extend_high_i8x16_s
      local.get $26
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $21
      br $label1
     end
     local.get $10
     local.set $11
     local.get $17
     local.set $26
     local.get $19
     local.set $22
     local.get $20
     local.set $27
     local.get $21
     local.set $25
    end
    local.get $11
    local.set $11
    local.get $26
    local.get $22
    i32x4.add
    local.get $27
    i32x4.add
    local.get $25
    i32x4.add
    local.set $25
    loop $label2
     local.get $11
     i32.const 16
     i32.add
     local.tee $10
     local.get $7
     i32.le_u
     if
      local.get $8
      local.get $11
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $11
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $18
      v128.and
      local.get $16
      i8x16.sub
      local.set $27
      local.get $x
      local.get $11
      i32.add
      v128.load align=1
      local.tee $22
      i16x8.extend_low_i8x16_s
      local.set $26
      local.get $10
      local.set $11
      local.get $25
      local.get $27
      i16x8.extend_low_i8x16_s
      local.get $26
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $27
      i16x8.extend_high_i8x16_s
      local.get $22
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $25
      br $label2
     end
     local.get $11
     local.set $10
     local.get $25
     local.set $22
    end
    local.get $10
    local.set $10
    local.get $22
    i32x4.extract_lane 0
    local.get $22
    i32x4.extract_lane 1
    i32.add
    local.get $22
    i32x4.extract_lane 2
    i32.add
    local.get $22
    i32x4.extract_lane 3
    i32.add
    local.set $11
    loop $label3
     local.get $10
     local.get $K
     i32.lt_s
     if
      local.get $8
      local.get $10
      local.tee $12
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      local.get $12
      i32.const 15
      i32.and
      i32.add
      i32.load8_u
      local.set $13
      local.get $12
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      local.tee $14
      i32.const 0
      i32.lt_s
      if
       i32.const 1028
       call $wasm:trap
       unreachable
      end
      local.get $10
      i32.const 1
      i32.add
      local.set $10
      local.get $11
      local.get $13
      local.get $14
      i32.const 31
      local.get $14
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
      local.tee $14
      i32.const 3
      i32.sub
      local.get $14
      i32.const 3
      i32.add
      local.get $14
      local.get $14
      i32.const -1
      i32.lt_s
      select
      local.get $14
      i32.const 1
      i32.gt_s
      select
      local.get $x
      local.get $12
      i32.add
      i32.load8_s
      i32.mul
      i32.add
      local.set $11
      br $label3
     end
     local.get $11
     local.set $12
    end
    local.get $y
    local.get $5
    i32.const 2
    i32.shl
    i32.add
    local.get $12
    i32.store align=1
    local.get $9
    i32.const 1
    i32.add
    local.set $9
    br $label4
   end
  end
  return
 )
 (func $kernel.matvec_tiled/1 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $w i32) (param $6 i32) (param $x i32) (param $8 i32) (param $9 i32) (param $K i32) (param $y i32) (param $12 i32)
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
  (local $34 i32)
  (local $35 i32)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
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
  local.get $12
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 2
  i32.shl
  local.set $to
  local.get $6
  i32.const 6
  i32.shr_u
  local.tee $12
  i32.const 65535
  i32.add
  i32.const 16
  i32.shr_u
  local.set $work
  v128.const i32x4 0x03030303 0x03030303 0x03030303 0x03030303
  local.set $36
  v128.const i32x4 0x0c0c0c0c 0x0c0c0c0c 0x0c0c0c0c 0x0c0c0c0c
  local.set $37
  local.get $from
  i32.const 2
  i32.shl
  local.set $from
  loop $label4
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $from
    i32.const 1
    i32.add
    local.set $grain
    local.get $from
    i32.const 2
    i32.add
    local.set $13
    local.get $from
    i32.const 3
    i32.add
    local.set $14
    local.get $from
    local.tee $15
    i32.const 3
    i32.and
    local.set $16
    local.get $w
    local.get $15
    local.get $16
    i32.sub
    local.get $4
    i32.mul
    i32.add
    local.get $16
    i32.const 4
    i32.shl
    i32.add
    local.set $16
    local.get $w
    local.get $grain
    local.get $grain
    i32.const 3
    i32.and
    local.tee $17
    i32.sub
    local.get $4
    i32.mul
    i32.add
    local.get $17
    i32.const 4
    i32.shl
    i32.add
    local.set $17
    local.get $w
    local.get $13
    local.get $13
    i32.const 3
    i32.and
    local.tee $18
    i32.sub
    local.get $4
    i32.mul
    i32.add
    local.get $18
    i32.const 4
    i32.shl
    i32.add
    local.set $18
    local.get $w
    local.get $14
    local.get $14
    i32.const 3
    i32.and
    local.tee $19
    i32.sub
    local.get $4
    i32.mul
    i32.add
    local.get $19
    i32.const 4
    i32.shl
    i32.add
    local.set $19
    i32.const 0
    local.set $20
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $38
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $39
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $40
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $41
    loop $label1
     local.get $20
     local.get $work
     i32.lt_u
     if
      local.get $20
      i32.const 16
      i32.shl
      local.tee $21
      i32.const 65536
      i32.add
      local.tee $22
      local.get $12
      local.get $22
      local.get $12
      i32.lt_u
      select
      local.set $22
      local.get $21
      local.set $23
      local.get $21
      i32.const 6
      i32.shl
      local.tee $21
      local.set $24
      local.get $21
      local.set $21
      local.get $38
      local.set $42
      local.get $39
      local.set $43
      local.get $40
      local.set $44
      local.get $41
      local.set $45
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $46
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $47
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $48
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $49
      loop $label
       local.get $23
       local.get $22
       i32.lt_u
       if
        local.get $x
        local.get $23
        i32.const 6
        i32.shl
        i32.add
        local.tee $25
        v128.load align=1
        local.set $50
        local.get $25
        v128.load offset=16 align=1
        local.set $51
        local.get $16
        local.get $24
        i32.add
        v128.load align=1
        local.tee $52
        local.get $36
        v128.and
        local.set $53
        local.get $42
        local.get $50
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $52
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $50
        i32.const 8
        i16x8.shr_s
        local.get $53
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $53
        local.get $46
        local.get $51
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $52
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $51
        i32.const 8
        i16x8.shr_s
        local.get $52
        local.get $37
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $52
        local.get $17
        local.get $24
        i32.add
        v128.load align=1
        local.tee $54
        local.get $36
        v128.and
        local.set $55
        local.get $43
        local.get $50
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $54
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $50
        i32.const 8
        i16x8.shr_s
        local.get $55
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $55
        local.get $47
        local.get $51
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $54
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $51
        i32.const 8
        i16x8.shr_s
        local.get $54
        local.get $37
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $54
        local.get $18
        local.get $24
        i32.add
        v128.load align=1
        local.tee $56
        local.get $36
        v128.and
        local.set $57
        local.get $44
        local.get $50
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $56
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $50
        i32.const 8
        i16x8.shr_s
        local.get $57
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $57
        local.get $48
        local.get $51
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $56
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $51
        i32.const 8
        i16x8.shr_s
        local.get $56
        local.get $37
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $56
        local.get $19
        local.get $24
        i32.add
        v128.load align=1
        local.tee $58
        local.get $36
        v128.and
        local.set $59
        local.get $45
        local.get $50
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $58
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $50
        i32.const 8
        i16x8.shr_s
        local.get $59
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $59
        local.get $49
        local.get $51
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $58
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $51
        i32.const 8
        i16x8.shr_s
        local.get $58
        local.get $37
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $58
        local.get $25
        v128.load offset=32 align=1
        local.set $51
        local.get $25
        v128.load offset=48 align=1
        local.set $50
        local.get $16
        local.get $21
        i32.add
        v128.load align=1
        i32.const 4
        i16x8.shr_u
        local.tee $60
        local.get $36
        v128.and
        local.set $61
        local.get $53
        local.get $51
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $60
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $51
        i32.const 8
        i16x8.shr_s
        local.get $61
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $61
        local.get $52
        local.get $50
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $60
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $50
        i32.const 8
        i16x8.shr_s
        local.get $60
        local.get $37
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $60
        local.get $17
        local.get $21
        i32.add
        v128.load align=1
        i32.const 4
        i16x8.shr_u
        local.tee $52
        local.get $36
        v128.and
        local.set $53
        local.get $55
        local.get $51
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $52
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $51
        i32.const 8
        i16x8.shr_s
        local.get $53
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $53
        local.get $54
        local.get $50
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $52
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $50
        i32.const 8
        i16x8.shr_s
        local.get $52
        local.get $37
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $52
        local.get $18
        local.get $21
        i32.add
        v128.load align=1
        i32.const 4
        i16x8.shr_u
        local.tee $54
        local.get $36
        v128.and
        local.set $55
        local.get $57
        local.get $51
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $54
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $51
        i32.const 8
        i16x8.shr_s
        local.get $55
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $55
        local.get $56
        local.get $50
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $54
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $50
        i32.const 8
        i16x8.shr_s
        local.get $54
        local.get $37
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $54
        local.get $19
        local.get $21
        i32.add
        v128.load align=1
        i32.const 4
        i16x8.shr_u
        local.tee $56
        local.get $36
        v128.and
        local.set $57
        local.get $59
        local.get $51
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $56
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $51
        i32.const 8
        i16x8.shr_s
        local.get $57
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $57
        local.get $58
        local.get $50
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $56
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $50
        i32.const 8
        i16x8.shr_s
        local.get $56
        local.get $37
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $56
        local.get $23
        i32.const 1
        i32.add
        local.set $23
        local.get $24
        i32.const 64
        i32.add
        local.set $24
        local.get $21
        i32.const 64
        i32.add
        local.set $21
        local.get $61
        local.set $42
        local.get $53
        local.set $43
        local.get $55
        local.set $44
        local.get $57
        local.set $45
        local.get $60
        local.set $46
        local.get $52
        local.set $47
        local.get $54
        local.set $48
        local.get $56
        local.set $49
        br $label
       end
       local.get $42
       local.set $56
       local.get $43
       local.set $54
       local.get $44
       local.set $52
       local.get $45
       local.set $60
       local.get $46
       local.set $57
       local.get $47
       local.set $55
       local.get $48
       local.set $53
       local.get $49
       local.set $61
      end
      local.get $20
      i32.const 1
      i32.add
      local.set $20
      local.get $56
      local.get $57
      i32.const 2
      i32x4.shr_s
      i32x4.add
      local.set $38
      local.get $54
      local.get $55
      i32.const 2
      i32x4.shr_s
      i32x4.add
      local.set $39
      local.get $52
      local.get $53
      i32.const 2
      i32x4.shr_s
      i32x4.add
      local.set $40
      local.get $60
      local.get $61
      i32.const 2
      i32x4.shr_s
      i32x4.add
      local.set $41
      br $label1
     end
     local.get $38
     local.set $61
     local.get $39
     local.set $60
     local.get $40
     local.set $53
     local.get $41
     local.set $52
    end
    local.get $15
    local.get $15
    i32.const 2
    i32.shr_u
    local.tee $20
    i32.const 2
    i32.shl
    i32.sub
    local.set $19
    local.get $w
    local.get $20
    local.get $4
    i32.mul
    i32.const 2
    i32.shl
    i32.add
    local.set $20
    local.get $grain
    local.get $grain
    i32.const 2
    i32.shr_u
    local.tee $18
    i32.const 2
    i32.shl
    i32.sub
    local.set $17
    local.get $w
    local.get $18
    local.get $4
    i32.mul
    i32.const 2
    i32.shl
    i32.add
    local.set $18
    local.get $13
    local.get $13
    i32.const 2
    i32.shr_u
    local.tee $16
    i32.const 2
    i32.shl
    i32.sub
    local.set $21
    local.get $w
    local.get $16
    local.get $4
    i32.mul
    i32.const 2
    i32.shl
    i32.add
    local.set $16
    local.get $14
    local.get $14
    i32.const 2
    i32.shr_u
    local.tee $24
    i32.const 2
    i32.shl
    i32.sub
    local.set $23
    local.get $w
    local.get $24
    local.get $4
    i32.mul
    i32.const 2
    i32.shl
    i32.add
    local.set $24
    local.get $6
    local.set $22
    local.get $61
    local.set $61
    local.get $60
    local.set $60
    local.get $53
    local.set $53
    local.get $52
    local.set $52
    loop $label2
     local.get $22
     i32.const 16
     i32.add
     local.tee $25
     local.get $8
     i32.le_u
     if
      local.get $x
      local.get $22
      i32.add
      v128.load align=1
      local.set $41
      local.get $22
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      local.set $26
      local.get $20
      local.get $22
      i32.const 6
      i32.shr_u
      i32.const 2
      i32.shl
      local.tee $27
      local.get $19
      i32.add
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $26
      i8x16.shr_u
      local.tee $40
      local.get $36
      v128.and
      local.set $39
      local.get $61
      local.get $41
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $40
      v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $41
      i32.const 8
      i16x8.shr_s
      local.get $39
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $39
      local.get $18
      local.get $27
      local.get $17
      i32.add
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $26
      i8x16.shr_u
      local.tee $40
      local.get $36
      v128.and
      local.set $38
      local.get $60
      local.get $41
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $40
      v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $41
      i32.const 8
      i16x8.shr_s
      local.get $38
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $38
      local.get $16
      local.get $27
      local.get $21
      i32.add
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $26
      i8x16.shr_u
      local.tee $40
      local.get $36
      v128.and
      local.set $55
      local.get $53
      local.get $41
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $40
      v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $41
      i32.const 8
      i16x8.shr_s
      local.get $55
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $55
      local.get $24
      local.get $27
      local.get $23
      i32.add
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $26
      i8x16.shr_u
      local.tee $40
      local.get $36
      v128.and
      local.set $54
      local.get $41
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.set $57
      local.get $41
      i32.const 8
      i16x8.shr_s
      local.set $41
      v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
      local.set $56
      local.get $25
      local.set $22
      local.get $39
      local.set $61
      local.get $38
      local.set $60
      local.get $55
      local.set $53
      local.get $52
      local.get $57
      local.get $40
      local.get $56
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $41
      local.get $54
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $52
      br $label2
     end
     local.get $22
     local.set $25
     local.get $61
     local.set $54
     local.get $60
     local.set $41
     local.get $53
     local.set $56
     local.get $52
     local.set $40
    end
    local.get $25
    local.set $25
    local.get $54
    i32x4.extract_lane 0
    local.get $54
    i32x4.extract_lane 1
    i32.add
    local.get $54
    i32x4.extract_lane 2
    local.get $54
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $9
    i32.sub
    local.set $22
    local.get $41
    i32x4.extract_lane 0
    local.get $41
    i32x4.extract_lane 1
    i32.add
    local.get $41
    i32x4.extract_lane 2
    local.get $41
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $9
    i32.sub
    local.set $26
    local.get $56
    i32x4.extract_lane 0
    local.get $56
    i32x4.extract_lane 1
    i32.add
    local.get $56
    i32x4.extract_lane 2
    local.get $56
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $9
    i32.sub
    local.set $27
    local.get $40
    i32x4.extract_lane 0
    local.get $40
    i32x4.extract_lane 1
    i32.add
    local.get $40
    i32x4.extract_lane 2
    local.get $40
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $9
    i32.sub
    local.set $28
    loop $label3
     local.get $25
     local.get $K
     i32.lt_s
     if
      local.get $25
      local.tee $29
      i32.const 6
      i32.shr_u
      i32.const 2
      i32.shl
      local.set $30
      local.get $29
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      local.set $31
      local.get $20
      local.get $30
      local.get $19
      i32.add
      i32.const 4
      i32.shl
      i32.add
      local.get $29
      i32.const 15
      i32.and
      local.tee $32
      i32.add
      i32.load8_u
      local.set $33
      local.get $31
      i32.const 0
      i32.lt_s
      if
       i32.const 1242
       call $wasm:trap
       unreachable
      end
      local.get $33
      local.get $31
      i32.const 31
      local.get $31
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
      local.set $33
      local.get $x
      local.get $29
      i32.add
      i32.load8_s
      local.set $29
      local.get $18
      local.get $30
      local.get $17
      i32.add
      i32.const 4
      i32.shl
      i32.add
      local.get $32
      i32.add
      i32.load8_u
      local.set $34
      local.get $31
      i32.const 0
      i32.lt_s
      if
       i32.const 1250
       call $wasm:trap
       unreachable
      end
      local.get $34
      local.get $31
      i32.const 31
      local.get $31
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
      local.set $34
      local.get $16
      local.get $30
      local.get $21
      i32.add
      i32.const 4
      i32.shl
      i32.add
      local.get $32
      i32.add
      i32.load8_u
      local.set $35
      local.get $31
      i32.const 0
      i32.lt_s
      if
       i32.const 1255
       call $wasm:trap
       unreachable
      end
      local.get $35
      local.get $31
      i32.const 31
      local.get $31
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
      local.set $35
      local.get $24
      local.get $30
      local.get $23
      i32.add
      i32.const 4
      i32.shl
      i32.add
      local.get $32
      i32.add
      i32.load8_u
      local.set $32
      local.get $31
      i32.const 0
      i32.lt_s
      if
       i32.const 1260
       call $wasm:trap
       unreachable
      end
      local.get $32
      local.get $31
      i32.const 31
      local.get $31
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
      local.set $31
      local.get $25
      i32.const 1
      i32.add
      local.set $25
      local.get $22
      local.get $33
      i32.const 3
      i32.sub
      local.get $33
      i32.const 3
      i32.add
      local.get $33
      local.get $33
      i32.const -1
      i32.lt_s
      select
      local.get $33
      i32.const 1
      i32.gt_s
      select
      local.get $29
      i32.mul
      i32.add
      local.set $22
      local.get $26
      local.get $34
      i32.const 3
      i32.sub
      local.get $34
      i32.const 3
      i32.add
      local.get $34
      local.get $34
      i32.const -1
      i32.lt_s
      select
      local.get $34
      i32.const 1
      i32.gt_s
      select
      local.get $29
      i32.mul
      i32.add
      local.set $26
      local.get $27
      local.get $35
      i32.const 3
      i32.sub
      local.get $35
      i32.const 3
      i32.add
      local.get $35
      local.get $35
      i32.const -1
      i32.lt_s
      select
      local.get $35
      i32.const 1
      i32.gt_s
      select
      local.get $29
      i32.mul
      i32.add
      local.set $27
      local.get $28
      local.get $31
      i32.const 3
      i32.sub
      local.get $31
      i32.const 3
      i32.add
      local.get $31
      local.get $31
      i32.const -1
      i32.lt_s
      select
      local.get $31
      i32.const 1
      i32.gt_s
      select
      local.get $29
      i32.mul
      i32.add
      local.set $28
      br $label3
     end
     local.get $22
     local.set $29
     local.get $26
     local.set $31
     local.get $27
     local.set $35
     local.get $28
     local.set $34
    end
    local.get $y
    local.get $15
    i32.const 2
    i32.shl
    i32.add
    local.get $29
    i32.store align=1
    local.get $y
    local.get $grain
    i32.const 2
    i32.shl
    i32.add
    local.get $31
    i32.store align=1
    local.get $y
    local.get $13
    i32.const 2
    i32.shl
    i32.add
    local.get $35
    i32.store align=1
    local.get $y
    local.get $14
    i32.const 2
    i32.shl
    i32.add
    local.get $34
    i32.store align=1
    local.get $from
    i32.const 4
    i32.add
    local.set $from
    br $label4
   end
  end
  return
 )
 (func $kernel.matvec_tiled (type $0) (param $w i32) (param $x i32) (param $y i32) (param $M i32) (param $K i32) (param $5 i32)
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
  local.get $5
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $K
  i32.const 63
  i32.add
  i32.const 6
  i32.shr_u
  i32.const 4
  i32.shl
  local.set $6
  local.get $K
  i32.const 0
  i32.const 0
  local.get $K
  i32.lt_s
  select
  local.tee $7
  i32.const 6
  i32.shr_u
  i32.const 6
  i32.shl
  local.set $8
  v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
  local.set $17
  i32.const 0
  local.set $9
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $18
  loop $label
   local.get $9
   i32.const 16
   i32.add
   local.tee $10
   local.get $7
   i32.le_u
   if
    local.get $x
    local.get $9
    i32.add
    v128.load align=1
    local.tee $19
    i32.const 8
    i16x8.shl
    i32.const 8
    i16x8.shr_s
    local.set $20
    local.get $10
    local.set $9
    local.get $18
    local.get $20
    local.get $17
    v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $19
    i32.const 8
    i16x8.shr_s
    local.get $17
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.set $18
    br $label
   end
   local.get $18
   local.set $19
  end
  local.get $M
  i32.const 0
  local.get $M
  i32.const 0
  i32.gt_s
  select
  i32.const 2
  i32.shr_u
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
  local.get $7
  local.get $8
  i32.sub
  i32.const 0
  local.get $8
  local.get $7
  i32.lt_u
  select
  i32.const 4
  i32.shr_u
  i64.extend_i32_u
  i32.const 78
  i64.extend_i32_u
  i64.mul
  local.tee $16
  local.get $16
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 16406
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
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $16
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
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
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $16
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
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
  i32.const 2032
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
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $16
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
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
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $16
  i32.const 0
  local.get $9
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
  local.get $6
  local.get $w
  local.get $8
  local.get $x
  local.get $7
  local.get $19
  i32x4.extract_lane 0
  local.get $19
  i32x4.extract_lane 1
  i32.add
  local.get $19
  i32x4.extract_lane 2
  local.get $19
  i32x4.extract_lane 3
  i32.add
  i32.add
  local.get $K
  local.get $y
  local.get $5
  i32.const 1
  i32.sub
  call $kernel.matvec_tiled/1
  v128.const i32x4 0x03030303 0x03030303 0x03030303 0x03030303
  local.set $19
  local.get $9
  i32.const 2
  i32.shl
  local.set $9
  loop $label4
   local.get $9
   local.get $M
   i32.lt_s
   if
    local.get $9
    local.tee $5
    i32.const 2
    i32.shr_u
    local.set $8
    local.get $5
    local.get $8
    i32.const 2
    i32.shl
    i32.sub
    local.set $10
    local.get $w
    local.get $8
    local.get $6
    i32.mul
    i32.const 2
    i32.shl
    i32.add
    local.set $8
    i32.const 0
    local.set $11
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $18
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $20
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $21
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $22
    loop $label1
     local.get $11
     i32.const 64
     i32.add
     local.tee $12
     local.get $7
     i32.le_u
     if
      local.get $8
      local.get $11
      i32.const 6
      i32.shr_u
      i32.const 2
      i32.shl
      local.get $10
      i32.add
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $11
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $19
      v128.and
      local.get $17
      i8x16.sub
      local.set $23
      local.get $x
      local.get $11
      i32.add
      v128.load align=1
      local.tee $24
      i16x8.extend_low_i8x16_s
      local.set $25
      local.get $18
      local.get $23
      i16x8.extend_low_i8x16_s
      local.get $25
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      i16x8.extend_high_i8x16_s
      local.get $24
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $24
      local.get $8
      local.get $11
      i32.const 16
      i32.add
      local.tee $13
      i32.const 6
      i32.shr_u
      i32.const 2
      i32.shl
      local.get $10
      i32.add
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $13
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $19
      v128.and
      local.get $17
      i8x16.sub
      local.set $23
      local.get $x
      local.get $13
      i32.add
      v128.load align=1
      local.tee $25
      i16x8.extend_low_i8x16_s
      local.set $26
      local.get $20
      local.get $23
      i16x8.extend_low_i8x16_s
      local.get $26
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      i16x8.extend_high_i8x16_s
      local.get $25
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $25
      local.get $8
      local.get $11
      i32.const 32
      i32.add
      local.tee $13
      i32.const 6
      i32.shr_u
      i32.const 2
      i32.shl
      local.get $10
      i32.add
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $13
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $19
      v128.and
      local.get $17
      i8x16.sub
      local.set $23
      local.get $x
      local.get $13
      i32.add
      v128.load align=1
      local.tee $26
      i16x8.extend_low_i8x16_s
      local.set $27
      local.get $21
      local.get $23
      i16x8.extend_low_i8x16_s
      local.get $27
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      i16x8.extend_high_i8x16_s
      local.get $26
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $26
      local.get $8
      local.get $11
      i32.const 48
      i32.add
      local.tee $13
      i32.const 6
      i32.shr_u
      i32.const 2
      i32.shl
      local.get $10
      i32.add
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $13
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $19
      v128.and
      local.get $17
      i8x16.sub
      local.set $23
      local.get $x
      local.get $13
      i32.add
      v128.load align=1
      local.tee $27
      i16x8.extend_low_i8x16_s
      local.set $28
      local.get $27
      i16x8.extend_high_i8x16_s
      local.set $27
      local.get $12
      local.set $11
      local.get $24
      local.set $18
      local.get $25
      local.set $20
      local.get $26
      local.set $21
      local.get $22
      local.get $23
      i16x8.extend_low_i8x16_s
      local.get $28
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $23
      i16x8.extend_high_i8x16_s
      local.get $27
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $22
      br $label1
     end
     local.get $11
     local.set $12
     local.get $18
     local.set $27
     local.get $20
     local.set $23
     local.get $21
     local.set $28
     local.get $22
     local.set $26
    end
    local.get $12
    local.set $12
    local.get $27
    local.get $23
    i32x4.add
    local.get $28
    i32x4.add
    local.get $26
    i32x4.add
    local.set $26
    loop $label2
     local.get $12
     i32.const 16
     i32.add
     local.tee $11
     local.get $7
     i32.le_u
     if
      local.get $8
      local.get $12
      i32.const 6
      i32.shr_u
      i32.const 2
      i32.shl
      local.get $10
      i32.add
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $12
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $19
      v128.and
      local.get $17
      i8x16.sub
      local.set $28
      local.get $x
      local.get $12
      i32.add
      v128.load align=1
      local.tee $23
      i16x8.extend_low_i8x16_s
      local.set $27
      local.get $11
      local.set $12
      local.get $26
      local.get $28
      i16x8.extend_low_i8x16_s
      local.get $27
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      i16x8.extend_high_i8x16_s
      local.get $23
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $26
      br $label2
     end
     local.get $12
     local.set $11
     local.get $26
     local.set $23
    end
    local.get $11
    local.set $11
    local.get $23
    i32x4.extract_lane 0
    local.get $23
    i32x4.extract_lane 1
    i32.add
    local.get $23
    i32x4.extract_lane 2
    i32.add
    local.get $23
    i32x4.extract_lane 3
    i32.add
    local.set $12
    loop $label3
     local.get $11
     local.get $K
     i32.lt_s
     if
      local.get $8
      local.get $11
      local.tee $13
      i32.const 6
      i32.shr_u
      i32.const 2
      i32.shl
      local.get $10
      i32.add
      i32.const 4
      i32.shl
      i32.add
      local.get $13
      i32.const 15
      i32.and
      i32.add
      i32.load8_u
      local.set $14
      local.get $13
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      local.tee $15
      i32.const 0
      i32.lt_s
      if
       i32.const 1409
       call $wasm:trap
       unreachable
      end
      local.get $11
      i32.const 1
      i32.add
      local.set $11
      local.get $12
      local.get $14
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
      local.get $x
      local.get $13
      i32.add
      i32.load8_s
      i32.mul
      i32.add
      local.set $12
      br $label3
     end
     local.get $12
     local.set $13
    end
    local.get $y
    local.get $5
    i32.const 2
    i32.shl
    i32.add
    local.get $13
    i32.store align=1
    local.get $9
    i32.const 1
    i32.add
    local.set $9
    br $label4
   end
  end
  return
 )
 (func $kernel.matvec_pack5/1 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $w i32) (param $6 i32) (param $x i32) (param $8 i32) (param $9 i32) (param $K i32) (param $y i32) (param $12 i32)
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
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
  (local $42 v128)
  (local $43 v128)
  (local $44 v128)
  (local $45 v128)
  (local $46 v128)
  (local $47 v128)
  (local $48 v128)
  local.get $12
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 1
  i32.shl
  local.set $to
  local.get $6
  i32.const 80
  i32.div_u
  local.set $12
  v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
  local.set $23
  v128.const i32x4 0x00ab00ab 0x00ab00ab 0x00ab00ab 0x00ab00ab
  local.set $24
  v128.const i32x4 0x7f007f00 0x7f007f00 0x7f007f00 0x7f007f00
  local.set $25
  v128.const i32x4 0x00390039 0x00390039 0x00390039 0x00390039
  local.set $26
  v128.const i32x4 0x00130013 0x00130013 0x00130013 0x00130013
  local.set $27
  v128.const i32x4 0x00cb00cb 0x00cb00cb 0x00cb00cb 0x00cb00cb
  local.set $28
  v128.const i32x4 0x03030303 0x03030303 0x03030303 0x03030303
  local.set $29
  v128.const i32x4 0x00000003 0x00000003 0x00000003 0x00000003
  local.set $30
  v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
  local.set $31
  local.get $from
  i32.const 1
  i32.shl
  local.set $from
  loop $label3
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $w
    local.get $from
    local.tee $work
    local.get $4
    i32.mul
    i32.add
    local.set $grain
    local.get $w
    local.get $from
    i32.const 1
    i32.add
    local.tee $13
    local.get $4
    i32.mul
    i32.add
    local.set $14
    i32.const 0
    local.set $15
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $32
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $33
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $34
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $35
    loop $label
     local.get $15
     local.get $12
     i32.lt_u
     if
      local.get $x
      local.get $15
      i32.const 80
      i32.mul
      i32.add
      local.set $16
      local.get $grain
      local.get $15
      i32.const 4
      i32.shl
      local.tee $17
      i32.add
      v128.load align=1
      local.tee $36
      local.get $23
      v128.and
      local.tee $37
      local.get $24
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $36
      i32.const 8
      i16x8.shr_u
      local.tee $38
      local.get $24
      i16x8.mul
      i32.const 1
      i16x8.shr_u
      local.get $25
      v128.and
      v128.or
      local.set $39
      local.get $37
      local.get $26
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $38
      local.get $26
      i16x8.mul
      i32.const 1
      i16x8.shr_u
      local.get $25
      v128.and
      v128.or
      local.set $40
      local.get $37
      local.get $27
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $38
      local.get $27
      i16x8.mul
      i32.const 1
      i16x8.shr_u
      local.get $25
      v128.and
      v128.or
      local.set $41
      local.get $37
      local.get $28
      i16x8.mul
      i32.const 14
      i16x8.shr_u
      local.get $38
      local.get $28
      i16x8.mul
      i32.const 6
      i16x8.shr_u
      local.get $25
      v128.and
      v128.or
      local.set $38
      local.get $36
      local.get $39
      i8x16.sub
      local.get $39
      i8x16.sub
      local.get $39
      i8x16.sub
      local.tee $36
      local.get $29
      v128.and
      local.set $37
      local.get $16
      v128.load align=1
      local.tee $42
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.set $43
      local.get $32
      local.get $43
      local.get $36
      v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $42
      i32.const 8
      i16x8.shr_s
      local.get $37
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $37
      local.get $16
      v128.load offset=16 align=1
      local.tee $36
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.set $43
      local.get $37
      local.get $43
      local.get $39
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      i32.const 8
      i16x8.shr_s
      local.get $39
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $39
      local.get $34
      local.get $36
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $40
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      i32.const 8
      i16x8.shr_s
      local.get $40
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $43
      local.get $16
      v128.load offset=32 align=1
      local.tee $37
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.set $44
      local.get $39
      local.get $44
      local.get $40
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      i32.const 8
      i16x8.shr_s
      local.get $40
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $40
      local.get $43
      local.get $37
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $41
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      i32.const 8
      i16x8.shr_s
      local.get $41
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $43
      local.get $16
      v128.load offset=48 align=1
      local.tee $44
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.set $39
      local.get $40
      local.get $39
      local.get $41
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      i32.const 8
      i16x8.shr_s
      local.get $41
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $41
      local.get $43
      local.get $44
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $38
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      i32.const 8
      i16x8.shr_s
      local.get $38
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $43
      local.get $16
      v128.load offset=64 align=1
      local.tee $39
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.set $40
      local.get $41
      local.get $40
      local.get $38
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $39
      i32.const 8
      i16x8.shr_s
      local.get $38
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $38
      local.get $14
      local.get $17
      i32.add
      v128.load align=1
      local.tee $40
      local.get $23
      v128.and
      local.tee $41
      local.get $24
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $40
      i32.const 8
      i16x8.shr_u
      local.tee $45
      local.get $24
      i16x8.mul
      i32.const 1
      i16x8.shr_u
      local.get $25
      v128.and
      v128.or
      local.set $46
      local.get $41
      local.get $26
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $45
      local.get $26
      i16x8.mul
      i32.const 1
      i16x8.shr_u
      local.get $25
      v128.and
      v128.or
      local.set $47
      local.get $41
      local.get $27
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $45
      local.get $27
      i16x8.mul
      i32.const 1
      i16x8.shr_u
      local.get $25
      v128.and
      v128.or
      local.set $48
      local.get $41
      local.get $28
      i16x8.mul
      i32.const 14
      i16x8.shr_u
      local.get $45
      local.get $28
      i16x8.mul
      i32.const 6
      i16x8.shr_u
      local.get $25
      v128.and
      v128.or
      local.set $45
      local.get $40
      local.get $46
      i8x16.sub
      local.get $46
      i8x16.sub
      local.get $46
      i8x16.sub
      local.tee $40
      local.get $29
      v128.and
      local.set $41
      local.get $33
      local.get $42
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $40
      v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $42
      i32.const 8
      i16x8.shr_s
      local.get $41
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $46
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      i32.const 8
      i16x8.shr_s
      local.get $46
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $46
      local.get $46
      local.get $37
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $47
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      i32.const 8
      i16x8.shr_s
      local.get $47
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $46
      local.get $35
      local.get $36
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $47
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      i32.const 8
      i16x8.shr_s
      local.get $47
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $48
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $37
      i32.const 8
      i16x8.shr_s
      local.get $48
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $37
      local.get $46
      local.get $44
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $48
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      i32.const 8
      i16x8.shr_s
      local.get $48
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $48
      local.get $37
      local.get $44
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $45
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      i32.const 8
      i16x8.shr_s
      local.get $45
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $44
      local.get $15
      i32.const 1
      i32.add
      local.set $15
      local.get $38
      local.set $32
      local.get $48
      local.get $39
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $45
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $39
      i32.const 8
      i16x8.shr_s
      local.get $45
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $33
      local.get $43
      local.set $34
      local.get $44
      local.set $35
      br $label
     end
     local.get $32
     local.set $44
     local.get $33
     local.set $43
     local.get $34
     local.set $45
     local.get $35
     local.set $39
    end
    local.get $6
    local.set $15
    local.get $44
    local.get $45
    local.get $30
    i32x4.mul
    i32x4.sub
    local.set $45
    local.get $43
    local.get $39
    local.get $30
    i32x4.mul
    i32x4.sub
    local.set $39
    loop $label1
     local.get $15
     i32.const 16
     i32.add
     local.tee $17
     local.get $8
     i32.le_u
     if
      local.get $x
      local.get $15
      i32.add
      v128.load align=1
      local.set $43
      local.get $15
      local.get $15
      i32.const 80
      i32.div_u
      local.tee $16
      i32.const 80
      i32.mul
      i32.sub
      i32.const 4
      i32.shr_u
      i32.const 3
      i32.shl
      local.tee $18
      i32.const 0
      i32.lt_s
      if
       i32.const 1552
       call $wasm:trap
       unreachable
      end
      i64.const 872200907521
      local.get $18
      i32.const 63
      local.get $18
      i32.const 63
      i32.le_u
      select
      i64.extend_i32_u
      i64.shr_s
      i64.const 255
      i64.and
      i32.wrap_i64
      i16x8.splat
      local.set $44
      local.get $18
      i32.const 0
      i32.lt_s
      if
       i32.const 1555
       call $wasm:trap
       unreachable
      end
      i64.const 60281129216
      local.get $18
      i32.const 63
      local.get $18
      i32.const 63
      i32.le_u
      select
      i64.extend_i32_u
      i64.shr_s
      i64.const 255
      i64.and
      i32.wrap_i64
      local.set $18
      local.get $grain
      local.get $16
      i32.const 4
      i32.shl
      local.tee $16
      i32.add
      v128.load align=1
      local.tee $35
      i32.const 8
      i16x8.shr_u
      local.set $34
      local.get $35
      local.get $23
      v128.and
      local.get $44
      i16x8.mul
      local.get $18
      i16x8.shr_u
      local.tee $35
      local.get $35
      local.get $24
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $31
      i16x8.mul
      i16x8.sub
      local.get $34
      local.get $44
      i16x8.mul
      local.get $18
      i16x8.shr_u
      local.tee $34
      local.get $34
      local.get $24
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $31
      i16x8.mul
      i16x8.sub
      i32.const 8
      i16x8.shl
      v128.or
      local.set $34
      local.get $45
      local.get $43
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $34
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      i32.const 8
      i16x8.shr_s
      local.get $34
      v128.const i32x4 0x7f007f00 0x7f007f00 0x7f007f00 0x7f007f00
      v128.and
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $34
      local.get $14
      local.get $16
      i32.add
      v128.load align=1
      local.tee $35
      i32.const 8
      i16x8.shr_u
      local.set $33
      local.get $35
      local.get $23
      v128.and
      local.get $44
      i16x8.mul
      local.get $18
      i16x8.shr_u
      local.tee $35
      local.get $35
      local.get $24
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $31
      i16x8.mul
      i16x8.sub
      local.get $33
      local.get $44
      i16x8.mul
      local.get $18
      i16x8.shr_u
      local.tee $44
      local.get $44
      local.get $24
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $31
      i16x8.mul
      i16x8.sub
      i32.const 8
      i16x8.shl
      v128.or
      local.set $44
      local.get $17
      local.set $15
      local.get $34
      local.set $45
      local.get $39
      local.get $43
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $44
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $43
      i32.const 8
      i16x8.shr_s
      local.get $44
      v128.const i32x4 0x7f007f00 0x7f007f00 0x7f007f00 0x7f007f00
      v128.and
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $39
      br $label1
     end
     local.get $15
     local.set $17
     local.get $45
     local.set $44
     local.get $39
     local.set $43
    end
    local.get $17
    local.set $17
    local.get $44
    i32x4.extract_lane 0
    local.get $44
    i32x4.extract_lane 1
    i32.add
    local.get $44
    i32x4.extract_lane 2
    local.get $44
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $9
    i32.sub
    local.set $15
    local.get $43
    i32x4.extract_lane 0
    local.get $43
    i32x4.extract_lane 1
    i32.add
    local.get $43
    i32x4.extract_lane 2
    local.get $43
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $9
    i32.sub
    local.set $18
    loop $label2
     local.get $17
     local.get $K
     i32.lt_s
     if
      local.get $17
      local.tee $16
      i32.const 80
      i32.div_u
      local.tee $19
      i32.const 4
      i32.shl
      local.set $20
      local.get $16
      local.get $19
      i32.const 80
      i32.mul
      i32.sub
      local.tee $19
      i32.const 4
      i32.shr_u
      i32.const 3
      i32.shl
      local.tee $21
      i32.const 0
      i32.lt_s
      if
       i32.const 1592
       call $wasm:trap
       unreachable
      end
      i64.const 348345926401
      local.get $21
      i32.const 63
      local.get $21
      i32.const 63
      i32.le_u
      select
      i64.extend_i32_u
      i64.shr_s
      i64.const 255
      i64.and
      i32.wrap_i64
      local.set $21
      local.get $grain
      local.get $20
      i32.add
      local.get $19
      i32.const 15
      i32.and
      local.tee $19
      i32.add
      i32.load8_u
      local.set $22
      local.get $21
      i32.eqz
      if
       i32.const 1598
       call $wasm:trap
       unreachable
      end
      local.get $22
      local.get $21
      i32.div_s
      i32.const 3
      i32.rem_s
      i32.const -1
      i32.add
      i32.const 3
      i32.rem_s
      local.set $22
      local.get $x
      local.get $16
      i32.add
      i32.load8_s
      local.set $16
      local.get $14
      local.get $20
      i32.add
      local.get $19
      i32.add
      i32.load8_u
      local.set $19
      local.get $21
      i32.eqz
      if
       i32.const 1607
       call $wasm:trap
       unreachable
      end
      local.get $17
      i32.const 1
      i32.add
      local.set $17
      local.get $15
      local.get $22
      i32.const 3
      i32.sub
      local.get $22
      i32.const 3
      i32.add
      local.get $22
      local.get $22
      i32.const -1
      i32.lt_s
      select
      local.get $22
      i32.const 1
      i32.gt_s
      select
      local.get $16
      i32.mul
      i32.add
      local.set $15
      local.get $18
      local.get $19
      local.get $21
      i32.div_s
      i32.const 3
      i32.rem_s
      i32.const -1
      i32.add
      i32.const 3
      i32.rem_s
      local.tee $21
      i32.const 3
      i32.sub
      local.get $21
      i32.const 3
      i32.add
      local.get $21
      local.get $21
      i32.const -1
      i32.lt_s
      select
      local.get $21
      i32.const 1
      i32.gt_s
      select
      local.get $16
      i32.mul
      i32.add
      local.set $18
      br $label2
     end
     local.get $15
     local.set $16
     local.get $18
     local.set $21
    end
    local.get $y
    local.get $work
    i32.const 2
    i32.shl
    i32.add
    local.get $16
    i32.store align=1
    local.get $y
    local.get $13
    i32.const 2
    i32.shl
    i32.add
    local.get $21
    i32.store align=1
    local.get $from
    i32.const 2
    i32.add
    local.set $from
    br $label3
   end
  end
  return
 )
 (func $kernel.matvec_pack5 (type $0) (param $w i32) (param $x i32) (param $y i32) (param $M i32) (param $K i32) (param $5 i32)
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
  local.get $5
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $K
  i32.const 79
  i32.add
  i32.const 80
  i32.div_u
  i32.const 4
  i32.shl
  local.set $6
  local.get $K
  i32.const 0
  i32.const 0
  local.get $K
  i32.lt_s
  select
  local.tee $7
  i32.const 80
  i32.div_u
  i32.const 80
  i32.mul
  local.set $8
  v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
  local.set $17
  i32.const 0
  local.set $9
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $18
  loop $label
   local.get $9
   i32.const 16
   i32.add
   local.tee $10
   local.get $7
   i32.le_u
   if
    local.get $x
    local.get $9
    i32.add
    v128.load align=1
    local.tee $19
    i32.const 8
    i16x8.shl
    i32.const 8
    i16x8.shr_s
    local.set $20
    local.get $10
    local.set $9
    local.get $18
    local.get $20
    local.get $17
    v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $19
    i32.const 8
    i16x8.shr_s
    local.get $17
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.set $18
    br $label
   end
   local.get $18
   local.set $19
  end
  local.get $M
  i32.const 0
  local.get $M
  i32.const 0
  i32.gt_s
  select
  i32.const 1
  i32.shr_u
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
  local.get $7
  local.get $8
  i32.sub
  i32.const 0
  local.get $8
  local.get $7
  i32.lt_u
  select
  i32.const 4
  i32.shr_u
  i64.extend_i32_u
  i32.const 72
  i64.extend_i32_u
  i64.mul
  local.tee $16
  local.get $16
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1548
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
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $16
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
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
  i32.const 1008
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
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $16
  i32.const 0
  local.get $9
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
  local.get $6
  local.get $w
  local.get $8
  local.get $x
  local.get $7
  local.get $19
  i32x4.extract_lane 0
  local.get $19
  i32x4.extract_lane 1
  i32.add
  local.get $19
  i32x4.extract_lane 2
  local.get $19
  i32x4.extract_lane 3
  i32.add
  i32.add
  local.get $K
  local.get $y
  local.get $5
  i32.const 1
  i32.sub
  call $kernel.matvec_pack5/1
  v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
  local.set $19
  v128.const i32x4 0x00ab00ab 0x00ab00ab 0x00ab00ab 0x00ab00ab
  local.set $18
  v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
  local.set $20
  local.get $9
  i32.const 1
  i32.shl
  local.set $9
  loop $label4
   local.get $9
   local.get $M
   i32.lt_s
   if
    local.get $w
    local.get $9
    local.tee $5
    local.get $6
    i32.mul
    i32.add
    local.set $8
    i32.const 0
    local.set $10
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $21
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $22
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $23
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $24
    loop $label1
     local.get $10
     i32.const 64
     i32.add
     local.tee $11
     local.get $7
     i32.le_u
     if
      local.get $10
      local.get $10
      i32.const 80
      i32.div_u
      local.tee $12
      i32.const 80
      i32.mul
      i32.sub
      i32.const 4
      i32.shr_u
      i32.const 3
      i32.shl
      local.tee $13
      i32.const 0
      i32.lt_s
      if
       i32.const 1679
       call $wasm:trap
       unreachable
      end
      i64.const 872200907521
      local.get $13
      i32.const 63
      local.get $13
      i32.const 63
      i32.le_u
      select
      i64.extend_i32_u
      i64.shr_s
      i64.const 255
      i64.and
      i32.wrap_i64
      i16x8.splat
      local.set $25
      local.get $13
      i32.const 0
      i32.lt_s
      if
       i32.const 1682
       call $wasm:trap
       unreachable
      end
      i64.const 60281129216
      local.get $13
      i32.const 63
      local.get $13
      i32.const 63
      i32.le_u
      select
      i64.extend_i32_u
      i64.shr_s
      i64.const 255
      i64.and
      i32.wrap_i64
      local.set $13
      local.get $8
      local.get $12
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.tee $26
      i32.const 8
      i16x8.shr_u
      local.set $27
      local.get $26
      local.get $19
      v128.and
      local.get $25
      i16x8.mul
      local.get $13
      i16x8.shr_u
      local.tee $26
      local.get $26
      local.get $18
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $20
      i16x8.mul
      i16x8.sub
      local.get $27
      local.get $25
      i16x8.mul
      local.get $13
      i16x8.shr_u
      local.tee $25
      local.get $25
      local.get $18
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $20
      i16x8.mul
      i16x8.sub
      i32.const 8
      i16x8.shl
      v128.or
      local.get $17
      i8x16.sub
      local.set $25
      local.get $x
      local.get $10
      i32.add
      v128.load align=1
      local.tee $27
      i16x8.extend_low_i8x16_s
      local.set $26
      local.get $21
      local.get $25
      i16x8.extend_low_i8x16_s
      local.get $26
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      i16x8.extend_high_i8x16_s
      local.get $27
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $27
      local.get $10
      i32.const 16
      i32.add
      local.tee $13
      i32.const 80
      i32.div_u
      local.set $12
      local.get $13
      local.get $12
      i32.const 80
      i32.mul
      i32.sub
      i32.const 4
      i32.shr_u
      i32.const 3
      i32.shl
      local.tee $14
      i32.const 0
      i32.lt_s
      if
       i32.const 1700
       call $wasm:trap
       unreachable
      end
      i64.const 872200907521
      local.get $14
      i32.const 63
      local.get $14
      i32.const 63
      i32.le_u
      select
      i64.extend_i32_u
      i64.shr_s
      i64.const 255
      i64.and
      i32.wrap_i64
      i16x8.splat
      local.set $25
      local.get $14
      i32.const 0
      i32.lt_s
      if
       i32.const 1703
       call $wasm:trap
       unreachable
      end
      i64.const 60281129216
      local.get $14
      i32.const 63
      local.get $14
      i32.const 63
      i32.le_u
      select
      i64.extend_i32_u
      i64.shr_s
      i64.const 255
      i64.and
      i32.wrap_i64
      local.set $14
      local.get $8
      local.get $12
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.tee $26
      i32.const 8
      i16x8.shr_u
      local.set $28
      local.get $26
      local.get $19
      v128.and
      local.get $25
      i16x8.mul
      local.get $14
      i16x8.shr_u
      local.tee $26
      local.get $26
      local.get $18
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $20
      i16x8.mul
      i16x8.sub
      local.get $28
      local.get $25
      i16x8.mul
      local.get $14
      i16x8.shr_u
      local.tee $25
      local.get $25
      local.get $18
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $20
      i16x8.mul
      i16x8.sub
      i32.const 8
      i16x8.shl
      v128.or
      local.get $17
      i8x16.sub
      local.set $25
      local.get $x
      local.get $13
      i32.add
      v128.load align=1
      local.tee $28
      i16x8.extend_low_i8x16_s
      local.set $26
      local.get $22
      local.get $25
      i16x8.extend_low_i8x16_s
      local.get $26
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      i16x8.extend_high_i8x16_s
      local.get $28
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $28
      local.get $10
      i32.const 32
      i32.add
      local.tee $13
      i32.const 80
      i32.div_u
      local.set $14
      local.get $13
      local.get $14
      i32.const 80
      i32.mul
      i32.sub
      i32.const 4
      i32.shr_u
      i32.const 3
      i32.shl
      local.tee $12
      i32.const 0
      i32.lt_s
      if
       i32.const 1721
       call $wasm:trap
       unreachable
      end
      i64.const 872200907521
      local.get $12
      i32.const 63
      local.get $12
      i32.const 63
      i32.le_u
      select
      i64.extend_i32_u
      i64.shr_s
      i64.const 255
      i64.and
      i32.wrap_i64
      i16x8.splat
      local.set $25
      local.get $12
      i32.const 0
      i32.lt_s
      if
       i32.const 1724
       call $wasm:trap
       unreachable
      end
      i64.const 60281129216
      local.get $12
      i32.const 63
      local.get $12
      i32.const 63
      i32.le_u
      select
      i64.extend_i32_u
      i64.shr_s
      i64.const 255
      i64.and
      i32.wrap_i64
      local.set $12
      local.get $8
      local.get $14
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.tee $26
      i32.const 8
      i16x8.shr_u
      local.set $29
      local.get $26
      local.get $19
      v128.and
      local.get $25
      i16x8.mul
      local.get $12
      i16x8.shr_u
      local.tee $26
      local.get $26
      local.get $18
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $20
      i16x8.mul
      i16x8.sub
      local.get $29
      local.get $25
      i16x8.mul
      local.get $12
      i16x8.shr_u
      local.tee $25
      local.get $25
      local.get $18
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $20
      i16x8.mul
      i16x8.sub
      i32.const 8
      i16x8.shl
      v128.or
      local.get $17
      i8x16.sub
      local.set $25
      local.get $x
      local.get $13
      i32.add
      v128.load align=1
      local.tee $29
      i16x8.extend_low_i8x16_s
      local.set $26
      local.get $23
      local.get $25
      i16x8.extend_low_i8x16_s
      local.get $26
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      i16x8.extend_high_i8x16_s
      local.get $29
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $29
      local.get $10
      i32.const 48
      i32.add
      local.tee $13
      i32.const 80
      i32.div_u
      local.set $12
      local.get $13
      local.get $12
      i32.const 80
      i32.mul
      i32.sub
      i32.const 4
      i32.shr_u
      i32.const 3
      i32.shl
      local.tee $14
      i32.const 0
      i32.lt_s
      if
       i32.const 1742
       call $wasm:trap
       unreachable
      end
      i64.const 872200907521
      local.get $14
      i32.const 63
      local.get $14
      i32.const 63
      i32.le_u
      select
      i64.extend_i32_u
      i64.shr_s
      i64.const 255
      i64.and
      i32.wrap_i64
      i16x8.splat
      local.set $25
      local.get $14
      i32.const 0
      i32.lt_s
      if
       i32.const 1745
       call $wasm:trap
       unreachable
      end
      i64.const 60281129216
      local.get $14
      i32.const 63
      local.get $14
      i32.const 63
      i32.le_u
      select
      i64.extend_i32_u
      i64.shr_s
      i64.const 255
      i64.and
      i32.wrap_i64
      local.set $14
      local.get $8
      local.get $12
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.tee $26
      i32.const 8
      i16x8.shr_u
      local.set $30
      local.get $26
      local.get $19
      v128.and
      local.get $25
      i16x8.mul
      local.get $14
      i16x8.shr_u
      local.tee $26
      local.get $26
      local.get $18
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $20
      i16x8.mul
      i16x8.sub
      local.get $30
      local.get $25
      i16x8.mul
      local.get $14
      i16x8.shr_u
      local.tee $25
      local.get $25
      local.get $18
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $20
      i16x8.mul
      i16x8.sub
      i32.const 8
      i16x8.shl
      v128.or
      local.get $17
      i8x16.sub
      local.set $25
      local.get $x
      local.get $13
      i32.add
      v128.load align=1
      local.tee $30
      i16x8.extend_low_i8x16_s
      local.set $26
      local.get $30
      i16x8.extend_high_i8x16_s
      local.set $30
      local.get $11
      local.set $10
      local.get $27
      local.set $21
      local.get $28
      local.set $22
      local.get $29
      local.set $23
      local.get $24
      local.get $25
      i16x8.extend_low_i8x16_s
      local.get $26
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      i16x8.extend_high_i8x16_s
      local.get $30
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $24
      br $label1
     end
     local.get $10
     local.set $11
     local.get $21
     local.set $30
     local.get $22
     local.set $25
     local.get $23
     local.set $26
     local.get $24
     local.set $29
    end
    local.get $11
    local.set $11
    local.get $30
    local.get $25
    i32x4.add
    local.get $26
    i32x4.add
    local.get $29
    i32x4.add
    local.set $29
    loop $label2
     local.get $11
     i32.const 16
     i32.add
     local.tee $10
     local.get $7
     i32.le_u
     if
      local.get $11
      local.get $11
      i32.const 80
      i32.div_u
      local.tee $13
      i32.const 80
      i32.mul
      i32.sub
      i32.const 4
      i32.shr_u
      i32.const 3
      i32.shl
      local.tee $14
      i32.const 0
      i32.lt_s
      if
       i32.const 1766
       call $wasm:trap
       unreachable
      end
      i64.const 872200907521
      local.get $14
      i32.const 63
      local.get $14
      i32.const 63
      i32.le_u
      select
      i64.extend_i32_u
      i64.shr_s
      i64.const 255
      i64.and
      i32.wrap_i64
      i16x8.splat
      local.set $26
      local.get $14
      i32.const 0
      i32.lt_s
      if
       i32.const 1769
       call $wasm:trap
       unreachable
      end
      i64.const 60281129216
      local.get $14
      i32.const 63
      local.get $14
      i32.const 63
      i32.le_u
      select
      i64.extend_i32_u
      i64.shr_s
      i64.const 255
      i64.and
      i32.wrap_i64
      local.set $14
      local.get $8
      local.get $13
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.tee $25
      i32.const 8
      i16x8.shr_u
      local.set $30
      local.get $25
      local.get $19
      v128.and
      local.get $26
      i16x8.mul
      local.get $14
      i16x8.shr_u
      local.tee $25
      local.get $25
      local.get $18
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $20
      i16x8.mul
      i16x8.sub
      local.get $30
      local.get $26
      i16x8.mul
      local.get $14
      i16x8.shr_u
      local.tee $26
      local.get $26
      local.get $18
      i16x8.mul
      i32.const 9
      i16x8.shr_u
      local.get $20
      i16x8.mul
      i16x8.sub
      i32.const 8
      i16x8.shl
      v128.or
      local.get $17
      i8x16.sub
      local.set $26
      local.get $x
      local.get $11
      i32.add
      v128.load align=1
      local.tee $30
      i16x8.extend_low_i8x16_s
      local.set $25
      local.get $10
      local.set $11
      local.get $29
      local.get $26
      i16x8.extend_low_i8x16_s
      local.get $25
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $26
      i16x8.extend_high_i8x16_s
      local.get $30
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $29
      br $label2
     end
     local.get $11
     local.set $10
     local.get $29
     local.set $30
    end
    local.get $10
    local.set $10
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
    local.set $11
    loop $label3
     local.get $10
     local.get $K
     i32.lt_s
     if
      local.get $10
      local.tee $14
      i32.const 80
      i32.div_u
      local.set $13
      local.get $14
      local.get $13
      i32.const 80
      i32.mul
      i32.sub
      local.tee $12
      i32.const 4
      i32.shr_u
      i32.const 3
      i32.shl
      local.tee $15
      i32.const 0
      i32.lt_s
      if
       i32.const 1790
       call $wasm:trap
       unreachable
      end
      local.get $8
      local.get $13
      i32.const 4
      i32.shl
      i32.add
      local.get $12
      i32.const 15
      i32.and
      i32.add
      i32.load8_u
      local.set $12
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
      local.tee $15
      i32.eqz
      if
       i32.const 1794
       call $wasm:trap
       unreachable
      end
      local.get $10
      i32.const 1
      i32.add
      local.set $10
      local.get $11
      local.get $12
      local.get $15
      i32.div_s
      i32.const 3
      i32.rem_s
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
      local.get $x
      local.get $14
      i32.add
      i32.load8_s
      i32.mul
      i32.add
      local.set $11
      br $label3
     end
     local.get $11
     local.set $14
    end
    local.get $y
    local.get $5
    i32.const 2
    i32.shl
    i32.add
    local.get $14
    i32.store align=1
    local.get $9
    i32.const 1
    i32.add
    local.set $9
    br $label4
   end
  end
  return
 )
 (func $kernel.matvec_i8/1 (type $8) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $w i32) (param $6 i32) (param $x i32) (param $8 i32) (param $K i32) (param $y i32) (param $11 i32)
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
  (local $34 i32)
  (local $35 i32)
  (local $36 i32)
  (local $37 i32)
  (local $38 i32)
  (local $39 i32)
  (local $40 i32)
  (local $41 i32)
  (local $42 i32)
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
  local.get $11
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 3
  i32.shl
  local.set $to
  v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
  local.set $43
  local.get $from
  i32.const 3
  i32.shl
  local.set $from
  loop $label2
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $from
    local.tee $11
    local.get $4
    i32.mul
    local.set $work
    local.get $w
    local.get $work
    i32.add
    local.set $grain
    local.get $from
    i32.const 1
    i32.add
    local.tee $12
    local.get $4
    i32.mul
    local.set $13
    local.get $w
    local.get $13
    i32.add
    local.set $14
    local.get $from
    i32.const 2
    i32.add
    local.tee $15
    local.get $4
    i32.mul
    local.set $16
    local.get $w
    local.get $16
    i32.add
    local.set $17
    local.get $from
    i32.const 3
    i32.add
    local.tee $18
    local.get $4
    i32.mul
    local.set $19
    local.get $w
    local.get $19
    i32.add
    local.set $20
    local.get $from
    i32.const 4
    i32.add
    local.tee $21
    local.get $4
    i32.mul
    local.set $22
    local.get $w
    local.get $22
    i32.add
    local.set $23
    local.get $from
    i32.const 5
    i32.add
    local.tee $24
    local.get $4
    i32.mul
    local.set $25
    local.get $w
    local.get $25
    i32.add
    local.set $26
    local.get $from
    i32.const 6
    i32.add
    local.tee $27
    local.get $4
    i32.mul
    local.set $28
    local.get $w
    local.get $28
    i32.add
    local.set $29
    local.get $from
    i32.const 7
    i32.add
    local.tee $30
    local.get $4
    i32.mul
    local.set $31
    local.get $w
    local.get $31
    i32.add
    local.set $32
    i32.const 0
    local.set $33
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
    loop $label
     local.get $33
     i32.const 16
     i32.add
     local.tee $34
     local.get $6
     i32.le_u
     if
      local.get $x
      local.get $33
      i32.add
      v128.load align=1
      local.set $52
      local.get $52
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.set $53
      local.get $52
      i32.const 8
      i16x8.shr_s
      local.set $54
      local.get $grain
      local.get $33
      i32.add
      v128.load align=1
      local.get $43
      i8x16.add
      local.tee $55
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      local.set $56
      local.get $44
      local.get $53
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $54
      local.get $55
      v128.const i32x4 0x7f007f00 0x7f007f00 0x7f007f00 0x7f007f00
      v128.and
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $55
      local.get $52
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.set $54
      local.get $52
      i32.const 8
      i16x8.shr_s
      local.set $56
      local.get $14
      local.get $33
      i32.add
      v128.load align=1
      local.get $43
      i8x16.add
      local.tee $53
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      local.set $57
      local.get $45
      local.get $54
      local.get $57
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $56
      local.get $53
      v128.const i32x4 0x7f007f00 0x7f007f00 0x7f007f00 0x7f007f00
      v128.and
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $53
      local.get $52
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.set $56
      local.get $52
      i32.const 8
      i16x8.shr_s
      local.set $57
      local.get $17
      local.get $33
      i32.add
      v128.load align=1
      local.get $43
      i8x16.add
      local.tee $54
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      local.set $58
      local.get $46
      local.get $56
      local.get $58
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $57
      local.get $54
      v128.const i32x4 0x7f007f00 0x7f007f00 0x7f007f00 0x7f007f00
      v128.and
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $54
      local.get $52
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.set $57
      local.get $52
      i32.const 8
      i16x8.shr_s
      local.set $58
      local.get $20
      local.get $33
      i32.add
      v128.load align=1
      local.get $43
      i8x16.add
      local.tee $56
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      local.set $59
      local.get $47
      local.get $57
      local.get $59
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $58
      local.get $56
      v128.const i32x4 0x7f007f00 0x7f007f00 0x7f007f00 0x7f007f00
      v128.and
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $56
      local.get $52
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.set $58
      local.get $52
      i32.const 8
      i16x8.shr_s
      local.set $59
      local.get $23
      local.get $33
      i32.add
      v128.load align=1
      local.get $43
      i8x16.add
      local.tee $57
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      local.set $60
      local.get $48
      local.get $58
      local.get $60
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $59
      local.get $57
      v128.const i32x4 0x7f007f00 0x7f007f00 0x7f007f00 0x7f007f00
      v128.and
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $57
      local.get $52
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.set $59
      local.get $52
      i32.const 8
      i16x8.shr_s
      local.set $60
      local.get $26
      local.get $33
      i32.add
      v128.load align=1
      local.get $43
      i8x16.add
      local.tee $58
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      local.set $61
      local.get $49
      local.get $59
      local.get $61
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $60
      local.get $58
      v128.const i32x4 0x7f007f00 0x7f007f00 0x7f007f00 0x7f007f00
      v128.and
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $58
      local.get $52
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.set $60
      local.get $52
      i32.const 8
      i16x8.shr_s
      local.set $61
      local.get $29
      local.get $33
      i32.add
      v128.load align=1
      local.get $43
      i8x16.add
      local.tee $59
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      local.set $62
      local.get $50
      local.get $60
      local.get $62
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $61
      local.get $59
      v128.const i32x4 0x7f007f00 0x7f007f00 0x7f007f00 0x7f007f00
      v128.and
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $59
      local.get $52
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.set $61
      local.get $52
      i32.const 8
      i16x8.shr_s
      local.set $52
      local.get $32
      local.get $33
      i32.add
      v128.load align=1
      local.get $43
      i8x16.add
      local.tee $62
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      local.set $60
      v128.const i32x4 0x7f007f00 0x7f007f00 0x7f007f00 0x7f007f00
      local.set $63
      local.get $34
      local.set $33
      local.get $55
      local.set $44
      local.get $53
      local.set $45
      local.get $54
      local.set $46
      local.get $56
      local.set $47
      local.get $57
      local.set $48
      local.get $58
      local.set $49
      local.get $59
      local.set $50
      local.get $51
      local.get $61
      local.get $60
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $52
      local.get $62
      local.get $63
      v128.and
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $51
      br $label
     end
     local.get $33
     local.set $34
     local.get $44
     local.set $63
     local.get $45
     local.set $62
     local.get $46
     local.set $52
     local.get $47
     local.set $60
     local.get $48
     local.set $61
     local.get $49
     local.set $59
     local.get $50
     local.set $58
     local.get $51
     local.set $57
    end
    local.get $34
    local.set $34
    local.get $63
    i32x4.extract_lane 0
    local.get $63
    i32x4.extract_lane 1
    i32.add
    local.get $63
    i32x4.extract_lane 2
    local.get $63
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $8
    i32.sub
    local.set $33
    local.get $62
    i32x4.extract_lane 0
    local.get $62
    i32x4.extract_lane 1
    i32.add
    local.get $62
    i32x4.extract_lane 2
    local.get $62
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $8
    i32.sub
    local.set $32
    local.get $52
    i32x4.extract_lane 0
    local.get $52
    i32x4.extract_lane 1
    i32.add
    local.get $52
    i32x4.extract_lane 2
    local.get $52
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $8
    i32.sub
    local.set $29
    local.get $60
    i32x4.extract_lane 0
    local.get $60
    i32x4.extract_lane 1
    i32.add
    local.get $60
    i32x4.extract_lane 2
    local.get $60
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $8
    i32.sub
    local.set $26
    local.get $61
    i32x4.extract_lane 0
    local.get $61
    i32x4.extract_lane 1
    i32.add
    local.get $61
    i32x4.extract_lane 2
    local.get $61
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $8
    i32.sub
    local.set $23
    local.get $59
    i32x4.extract_lane 0
    local.get $59
    i32x4.extract_lane 1
    i32.add
    local.get $59
    i32x4.extract_lane 2
    local.get $59
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $8
    i32.sub
    local.set $20
    local.get $58
    i32x4.extract_lane 0
    local.get $58
    i32x4.extract_lane 1
    i32.add
    local.get $58
    i32x4.extract_lane 2
    local.get $58
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $8
    i32.sub
    local.set $17
    local.get $57
    i32x4.extract_lane 0
    local.get $57
    i32x4.extract_lane 1
    i32.add
    local.get $57
    i32x4.extract_lane 2
    local.get $57
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $8
    i32.sub
    local.set $14
    loop $label1
     local.get $34
     local.get $K
     i32.lt_s
     if
      local.get $w
      local.get $work
      local.get $34
      local.tee $grain
      i32.add
      i32.add
      i32.load8_s
      local.tee $35
      i32.const 1
      i32.add
      i32.const 2
      i32.gt_u
      if
       i32.const 1917
       call $wasm:trap
       unreachable
      end
      local.get $x
      local.get $grain
      i32.add
      i32.load8_s
      local.set $36
      local.get $w
      local.get $13
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.tee $37
      i32.const 1
      i32.add
      i32.const 2
      i32.gt_u
      if
       i32.const 1923
       call $wasm:trap
       unreachable
      end
      local.get $w
      local.get $16
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.tee $38
      i32.const 1
      i32.add
      i32.const 2
      i32.gt_u
      if
       i32.const 1926
       call $wasm:trap
       unreachable
      end
      local.get $w
      local.get $19
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.tee $39
      i32.const 1
      i32.add
      i32.const 2
      i32.gt_u
      if
       i32.const 1929
       call $wasm:trap
       unreachable
      end
      local.get $w
      local.get $22
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.tee $40
      i32.const 1
      i32.add
      i32.const 2
      i32.gt_u
      if
       i32.const 1932
       call $wasm:trap
       unreachable
      end
      local.get $w
      local.get $25
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.tee $41
      i32.const 1
      i32.add
      i32.const 2
      i32.gt_u
      if
       i32.const 1935
       call $wasm:trap
       unreachable
      end
      local.get $w
      local.get $28
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.tee $42
      i32.const 1
      i32.add
      i32.const 2
      i32.gt_u
      if
       i32.const 1938
       call $wasm:trap
       unreachable
      end
      local.get $w
      local.get $31
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.tee $grain
      i32.const 1
      i32.add
      i32.const 2
      i32.gt_u
      if
       i32.const 1941
       call $wasm:trap
       unreachable
      end
      local.get $34
      i32.const 1
      i32.add
      local.set $34
      local.get $33
      local.get $35
      local.get $36
      i32.mul
      i32.add
      local.set $33
      local.get $32
      local.get $37
      local.get $36
      i32.mul
      i32.add
      local.set $32
      local.get $29
      local.get $38
      local.get $36
      i32.mul
      i32.add
      local.set $29
      local.get $26
      local.get $39
      local.get $36
      i32.mul
      i32.add
      local.set $26
      local.get $23
      local.get $40
      local.get $36
      i32.mul
      i32.add
      local.set $23
      local.get $20
      local.get $41
      local.get $36
      i32.mul
      i32.add
      local.set $20
      local.get $17
      local.get $42
      local.get $36
      i32.mul
      i32.add
      local.set $17
      local.get $14
      local.get $grain
      local.get $36
      i32.mul
      i32.add
      local.set $14
      br $label1
     end
     local.get $33
     local.set $36
     local.get $32
     local.set $grain
     local.get $29
     local.set $42
     local.get $26
     local.set $41
     local.get $23
     local.set $40
     local.get $20
     local.set $39
     local.get $17
     local.set $38
     local.get $14
     local.set $37
    end
    local.get $y
    local.get $11
    i32.const 2
    i32.shl
    i32.add
    local.get $36
    i32.store align=1
    local.get $y
    local.get $12
    i32.const 2
    i32.shl
    i32.add
    local.get $grain
    i32.store align=1
    local.get $y
    local.get $15
    i32.const 2
    i32.shl
    i32.add
    local.get $42
    i32.store align=1
    local.get $y
    local.get $18
    i32.const 2
    i32.shl
    i32.add
    local.get $41
    i32.store align=1
    local.get $y
    local.get $21
    i32.const 2
    i32.shl
    i32.add
    local.get $40
    i32.store align=1
    local.get $y
    local.get $24
    i32.const 2
    i32.shl
    i32.add
    local.get $39
    i32.store align=1
    local.get $y
    local.get $27
    i32.const 2
    i32.shl
    i32.add
    local.get $38
    i32.store align=1
    local.get $y
    local.get $30
    i32.const 2
    i32.shl
    i32.add
    local.get $37
    i32.store align=1
    local.get $from
    i32.const 8
    i32.add
    local.set $from
    br $label2
   end
  end
  return
 )
 (func $kernel.matvec_i8 (type $0) (param $w i32) (param $x i32) (param $y i32) (param $M i32) (param $K i32) (param $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i64)
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
  local.get $5
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $K
  local.set $6
  local.get $K
  i32.const 0
  i32.const 0
  local.get $K
  i32.lt_s
  select
  local.set $7
  v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
  local.set $15
  i32.const 0
  local.set $8
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $16
  loop $label
   local.get $8
   i32.const 16
   i32.add
   local.tee $9
   local.get $7
   i32.le_u
   if
    local.get $x
    local.get $8
    i32.add
    v128.load align=1
    local.tee $17
    i32.const 8
    i16x8.shl
    i32.const 8
    i16x8.shr_s
    local.set $18
    local.get $9
    local.set $8
    local.get $16
    local.get $18
    local.get $15
    v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
    v128.and
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $17
    i32.const 8
    i16x8.shr_s
    local.get $15
    i32.const 8
    i16x8.shr_u
    i32x4.dot_i16x8_s
    i32x4.add
    local.set $16
    br $label
   end
   local.get $16
   local.set $17
  end
  local.get $M
  i32.const 0
  local.get $M
  i32.const 0
  i32.gt_s
  select
  i32.const 3
  i32.shr_u
  local.set $8
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
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
  local.get $7
  i32.const 0
  i32.gt_u
  select
  i32.const 4
  i32.shr_u
  i64.extend_i32_u
  i32.const 38
  i64.extend_i32_u
  i64.mul
  local.tee $14
  local.get $14
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 31
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
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
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
  i32.const 1712
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
  local.set $14
  i32.const 0
  local.get $8
  i32.const 1
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
  local.get $6
  local.get $w
  local.get $7
  local.get $x
  local.get $17
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
  local.get $K
  local.get $y
  local.get $5
  i32.const 1
  i32.sub
  call $kernel.matvec_i8/1
  local.get $8
  i32.const 3
  i32.shl
  local.set $8
  loop $label4
   local.get $8
   local.get $M
   i32.lt_s
   if
    local.get $8
    local.tee $5
    local.get $6
    i32.mul
    local.set $9
    local.get $w
    local.get $9
    i32.add
    local.set $10
    i32.const 0
    local.set $11
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $17
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $16
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $15
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $18
    loop $label1
     local.get $11
     i32.const 64
     i32.add
     local.tee $12
     local.get $7
     i32.le_u
     if
      local.get $10
      local.get $11
      i32.add
      v128.load align=1
      local.set $19
      local.get $x
      local.get $11
      i32.add
      v128.load align=1
      local.tee $20
      i16x8.extend_low_i8x16_s
      local.set $21
      local.get $17
      local.get $19
      i16x8.extend_low_i8x16_s
      local.get $21
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      i16x8.extend_high_i8x16_s
      local.get $20
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $20
      local.get $10
      local.get $11
      i32.const 16
      i32.add
      local.tee $13
      i32.add
      v128.load align=1
      local.set $19
      local.get $x
      local.get $13
      i32.add
      v128.load align=1
      local.tee $21
      i16x8.extend_low_i8x16_s
      local.set $22
      local.get $16
      local.get $19
      i16x8.extend_low_i8x16_s
      local.get $22
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      i16x8.extend_high_i8x16_s
      local.get $21
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $21
      local.get $10
      local.get $11
      i32.const 32
      i32.add
      local.tee $13
      i32.add
      v128.load align=1
      local.set $19
      local.get $x
      local.get $13
      i32.add
      v128.load align=1
      local.tee $22
      i16x8.extend_low_i8x16_s
      local.set $23
      local.get $15
      local.get $19
      i16x8.extend_low_i8x16_s
      local.get $23
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      i16x8.extend_high_i8x16_s
      local.get $22
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $22
      local.get $10
      local.get $11
      i32.const 48
      i32.add
      local.tee $13
      i32.add
      v128.load align=1
      local.set $19
      local.get $x
      local.get $13
      i32.add
      v128.load align=1
      local.tee $23
      i16x8.extend_low_i8x16_s
      local.set $24
      local.get $23
      i16x8.extend_high_i8x16_s
      local.set $23
      local.get $12
      local.set $11
      local.get $20
      local.set $17
      local.get $21
      local.set $16
      local.get $22
      local.set $15
      local.get $18
      local.get $19
      i16x8.extend_low_i8x16_s
      local.get $24
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $19
      i16x8.extend_high_i8x16_s
      local.get $23
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $18
      br $label1
     end
     local.get $11
     local.set $12
     local.get $17
     local.set $23
     local.get $16
     local.set $19
     local.get $15
     local.set $24
     local.get $18
     local.set $22
    end
    local.get $12
    local.set $12
    local.get $23
    local.get $19
    i32x4.add
    local.get $24
    i32x4.add
    local.get $22
    i32x4.add
    local.set $22
    loop $label2
     local.get $12
     i32.const 16
     i32.add
     local.tee $11
     local.get $7
     i32.le_u
     if
      local.get $10
      local.get $12
      i32.add
      v128.load align=1
      local.set $24
      local.get $x
      local.get $12
      i32.add
      v128.load align=1
      local.tee $19
      i16x8.extend_low_i8x16_s
      local.set $23
      local.get $11
      local.set $12
      local.get $22
      local.get $24
      i16x8.extend_low_i8x16_s
      local.get $23
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $24
      i16x8.extend_high_i8x16_s
      local.get $19
      i16x8.extend_high_i8x16_s
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $22
      br $label2
     end
     local.get $12
     local.set $11
     local.get $22
     local.set $19
    end
    local.get $11
    local.set $11
    local.get $19
    i32x4.extract_lane 0
    local.get $19
    i32x4.extract_lane 1
    i32.add
    local.get $19
    i32x4.extract_lane 2
    i32.add
    local.get $19
    i32x4.extract_lane 3
    i32.add
    local.set $12
    loop $label3
     local.get $11
     local.get $K
     i32.lt_s
     if
      local.get $w
      local.get $9
      local.get $11
      local.tee $10
      i32.add
      i32.add
      i32.load8_s
      local.tee $13
      i32.const 1
      i32.add
      i32.const 2
      i32.gt_u
      if
       i32.const 2136
       call $wasm:trap
       unreachable
      end
      local.get $11
      i32.const 1
      i32.add
      local.set $11
      local.get $12
      local.get $13
      local.get $x
      local.get $10
      i32.add
      i32.load8_s
      i32.mul
      i32.add
      local.set $12
      br $label3
     end
     local.get $12
     local.set $10
    end
    local.get $y
    local.get $5
    i32.const 2
    i32.shl
    i32.add
    local.get $10
    i32.store align=1
    local.get $8
    i32.const 1
    i32.add
    local.set $8
    br $label4
   end
  end
  return
 )
 (func $kernel.matmul/1 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $K i32) (param $5 i32) (param $x i32) (param $M i32) (param $8 i32) (param $w i32) (param $10 i32) (param $y i32) (param $12 i32)
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
  (local $34 i32)
  (local $35 i32)
  (local $36 i32)
  (local $37 i32)
  (local $38 i32)
  (local $39 i32)
  (local $40 i32)
  (local $41 i32)
  (local $42 i32)
  (local $43 i32)
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
  local.get $12
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
  local.tee $12
  i32.const 6
  i32.shr_u
  i32.const 6
  i32.shl
  local.set $work
  v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
  local.set $44
  local.get $work
  i32.const 6
  i32.shr_u
  local.tee $grain
  i32.const 65535
  i32.add
  i32.const 16
  i32.shr_u
  local.set $13
  v128.const i32x4 0x03030303 0x03030303 0x03030303 0x03030303
  local.set $45
  v128.const i32x4 0x0c0c0c0c 0x0c0c0c0c 0x0c0c0c0c 0x0c0c0c0c
  local.set $46
  local.get $from
  local.set $from
  loop $label10
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $from
    local.tee $14
    local.get $5
    i32.mul
    local.set $15
    local.get $x
    local.get $15
    i32.add
    local.set $16
    i32.const 0
    local.set $17
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $47
    loop $label
     local.get $17
     i32.const 16
     i32.add
     local.tee $18
     local.get $12
     i32.le_u
     if
      local.get $16
      local.get $17
      i32.add
      v128.load align=1
      local.tee $48
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.set $49
      local.get $18
      local.set $17
      local.get $47
      local.get $49
      local.get $44
      v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $48
      i32.const 8
      i16x8.shr_s
      local.get $44
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $47
      br $label
     end
     local.get $47
     local.set $48
    end
    local.get $48
    i32x4.extract_lane 0
    local.get $48
    i32x4.extract_lane 1
    i32.add
    local.get $48
    i32x4.extract_lane 2
    local.get $48
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.set $17
    local.get $14
    local.get $10
    i32.mul
    local.set $14
    i32.const 0
    local.set $18
    loop $label5
     local.get $18
     i32.const 4
     i32.add
     local.tee $19
     local.get $M
     i32.le_s
     if
      local.get $18
      i32.const 1
      i32.add
      local.set $20
      local.get $18
      i32.const 2
      i32.add
      local.set $21
      local.get $18
      i32.const 3
      i32.add
      local.set $22
      local.get $18
      local.tee $23
      i32.const 3
      i32.and
      local.set $24
      local.get $w
      local.get $23
      local.get $24
      i32.sub
      local.get $8
      i32.mul
      i32.add
      local.get $24
      i32.const 4
      i32.shl
      i32.add
      local.set $24
      local.get $w
      local.get $20
      local.get $20
      i32.const 3
      i32.and
      local.tee $25
      i32.sub
      local.get $8
      i32.mul
      i32.add
      local.get $25
      i32.const 4
      i32.shl
      i32.add
      local.set $25
      local.get $w
      local.get $21
      local.get $21
      i32.const 3
      i32.and
      local.tee $26
      i32.sub
      local.get $8
      i32.mul
      i32.add
      local.get $26
      i32.const 4
      i32.shl
      i32.add
      local.set $26
      local.get $w
      local.get $22
      local.get $22
      i32.const 3
      i32.and
      local.tee $27
      i32.sub
      local.get $8
      i32.mul
      i32.add
      local.get $27
      i32.const 4
      i32.shl
      i32.add
      local.set $27
      i32.const 0
      local.set $28
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $48
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $47
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $49
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $50
      loop $label2
       local.get $28
       local.get $13
       i32.lt_u
       if
        local.get $28
        i32.const 16
        i32.shl
        local.tee $29
        i32.const 65536
        i32.add
        local.tee $30
        local.get $grain
        local.get $30
        local.get $grain
        i32.lt_u
        select
        local.set $30
        local.get $29
        local.set $31
        local.get $29
        i32.const 6
        i32.shl
        local.tee $29
        local.set $32
        local.get $29
        local.set $29
        local.get $48
        local.set $51
        local.get $47
        local.set $52
        local.get $49
        local.set $53
        local.get $50
        local.set $54
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $55
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $56
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $57
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set $58
        loop $label1
         local.get $31
         local.get $30
         i32.lt_u
         if
          local.get $16
          local.get $31
          i32.const 6
          i32.shl
          i32.add
          local.tee $33
          v128.load align=1
          local.set $59
          local.get $33
          v128.load offset=16 align=1
          local.set $60
          local.get $24
          local.get $32
          i32.add
          v128.load align=1
          local.tee $61
          local.get $45
          v128.and
          local.set $62
          local.get $51
          local.get $59
          i32.const 8
          i16x8.shl
          i32.const 8
          i16x8.shr_s
          local.get $61
          v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
          v128.and
          i32x4.dot_i16x8_s
          i32x4.add
          local.get $59
          i32.const 8
          i16x8.shr_s
          local.get $62
          i32.const 8
          i16x8.shr_u
          i32x4.dot_i16x8_s
          i32x4.add
          local.set $62
          local.get $55
          local.get $60
          i32.const 8
          i16x8.shl
          i32.const 8
          i16x8.shr_s
          local.get $61
          v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
          v128.and
          i32x4.dot_i16x8_s
          i32x4.add
          local.get $60
          i32.const 8
          i16x8.shr_s
          local.get $61
          local.get $46
          v128.and
          i32.const 8
          i16x8.shr_u
          i32x4.dot_i16x8_s
          i32x4.add
          local.set $61
          local.get $25
          local.get $32
          i32.add
          v128.load align=1
          local.tee $63
          local.get $45
          v128.and
          local.set $64
          local.get $52
          local.get $59
          i32.const 8
          i16x8.shl
          i32.const 8
          i16x8.shr_s
          local.get $63
          v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
          v128.and
          i32x4.dot_i16x8_s
          i32x4.add
          local.get $59
          i32.const 8
          i16x8.shr_s
          local.get $64
          i32.const 8
          i16x8.shr_u
          i32x4.dot_i16x8_s
          i32x4.add
          local.set $64
          local.get $56
          local.get $60
          i32.const 8
          i16x8.shl
          i32.const 8
          i16x8.shr_s
          local.get $63
          v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
          v128.and
          i32x4.dot_i16x8_s
          i32x4.add
          local.get $60
          i32.const 8
          i16x8.shr_s
          local.get $63
          local.get $46
          v128.and
          i32.const 8
          i16x8.shr_u
          i32x4.dot_i16x8_s
          i32x4.add
          local.set $63
          local.get $26
          local.get $32
          i32.add
          v128.load align=1
          local.tee $65
          local.get $45
          v128.and
          local.set $66
          local.get $53
          local.get $59
          i32.const 8
          i16x8.shl
          i32.const 8
          i16x8.shr_s
          local.get $65
          v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
          v128.and
          i32x4.dot_i16x8_s
          i32x4.add
          local.get $59
          i32.const 8
          i16x8.shr_s
          local.get $66
          i32.const 8
          i16x8.shr_u
          i32x4.dot_i16x8_s
          i32x4.add
          local.set $66
          local.get $57
          local.get $60
          i32.const 8
          i16x8.shl
          i32.const 8
          i16x8.shr_s
          local.get $65
          v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
          v128.and
          i32x4.dot_i16x8_s
          i32x4.add
          local.get $60
          i32.const 8
          i16x8.shr_s
          local.get $65
          local.get $46
          v128.and
          i32.const 8
          i16x8.shr_u
          i32x4.dot_i16x8_s
          i32x4.add
          local.set $65
          local.get $27
          local.get $32
          i32.add
          v128.load align=1
          local.tee $67
          local.get $45
          v128.and
          local.set $68
          local.get $54
          local.get $59
          i32.const 8
          i16x8.shl
          i32.const 8
          i16x8.shr_s
          local.get $67
          v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
          v128.and
          i32x4.dot_i16x8_s
          i32x4.add
          local.get $59
          i32.const 8
          i16x8.shr_s
          local.get $68
          i32.const 8
          i16x8.shr_u
          i32x4.dot_i16x8_s
          i32x4.add
          local.set $68
          local.get $58
          local.get $60
          i32.const 8
          i16x8.shl
          i32.const 8
          i16x8.shr_s
          local.get $67
          v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
          v128.and
          i32x4.dot_i16x8_s
          i32x4.add
          local.get $60
          i32.const 8
          i16x8.shr_s
          local.get $67
          local.get $46
          v128.and
          i32.const 8
          i16x8.shr_u
          i32x4.dot_i16x8_s
          i32x4.add
          local.set $67
          local.get $33
          v128.load offset=32 align=1
          local.set $60
          local.get $33
          v128.load offset=48 align=1
          local.set $59
          local.get $24
          local.get $29
          i32.add
          v128.load align=1
          i32.const 4
          i16x8.shr_u
          local.tee $69
          local.get $45
          v128.and
          local.set $70
          local.get $62
          local.get $60
          i32.const 8
          i16x8.shl
          i32.const 8
          i16x8.shr_s
          local.get $69
          v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
          v128.and
          i32x4.dot_i16x8_s
          i32x4.add
          local.get $60
          i32.const 8
          i16x8.shr_s
          local.get $70
          i32.const 8
          i16x8.shr_u
          i32x4.dot_i16x8_s
          i32x4.add
          local.set $70
          local.get $61
          local.get $59
          i32.const 8
          i16x8.shl
          i32.const 8
          i16x8.shr_s
          local.get $69
          v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
          v128.and
          i32x4.dot_i16x8_s
          i32x4.add
          local.get $59
          i32.const 8
          i16x8.shr_s
          local.get $69
          local.get $46
          v128.and
          i32.const 8
          i16x8.shr_u
          i32x4.dot_i16x8_s
          i32x4.add
          local.set $69
          local.get $25
          local.get $29
          i32.add
          v128.load align=1
          i32.const 4
          i16x8.shr_u
          local.tee $61
          local.get $45
          v128.and
          local.set $62
          local.get $64
          local.get $60
          i32.const 8
          i16x8.shl
          i32.const 8
          i16x8.shr_s
          local.get $61
          v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
          v128.and
          i32x4.dot_i16x8_s
          i32x4.add
          local.get $60
          i32.const 8
          i16x8.shr_s
          local.get $62
          i32.const 8
          i16x8.shr_u
          i32x4.dot_i16x8_s
          i32x4.add
          local.set $62
          local.get $63
          local.get $59
          i32.const 8
          i16x8.shl
          i32.const 8
          i16x8.shr_s
          local.get $61
          v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
          v128.and
          i32x4.dot_i16x8_s
          i32x4.add
          local.get $59
          i32.const 8
          i16x8.shr_s
          local.get $61
          local.get $46
          v128.and
          i32.const 8
          i16x8.shr_u
          i32x4.dot_i16x8_s
          i32x4.add
          local.set $61
          local.get $26
          local.get $29
          i32.add
          v128.load align=1
          i32.const 4
          i16x8.shr_u
          local.tee $63
          local.get $45
          v128.and
          local.set $64
          local.get $66
          local.get $60
          i32.const 8
          i16x8.shl
          i32.const 8
          i16x8.shr_s
          local.get $63
          v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
          v128.and
          i32x4.dot_i16x8_s
          i32x4.add
          local.get $60
          i32.const 8
          i16x8.shr_s
          local.get $64
          i32.const 8
          i16x8.shr_u
          i32x4.dot_i16x8_s
          i32x4.add
          local.set $64
          local.get $65
          local.get $59
          i32.const 8
          i16x8.shl
          i32.const 8
          i16x8.shr_s
          local.get $63
          v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
          v128.and
          i32x4.dot_i16x8_s
          i32x4.add
          local.get $59
          i32.const 8
          i16x8.shr_s
          local.get $63
          local.get $46
          v128.and
          i32.const 8
          i16x8.shr_u
          i32x4.dot_i16x8_s
          i32x4.add
          local.set $63
          local.get $27
          local.get $29
          i32.add
          v128.load align=1
          i32.const 4
          i16x8.shr_u
          local.tee $65
          local.get $45
          v128.and
          local.set $66
          local.get $68
          local.get $60
          i32.const 8
          i16x8.shl
          i32.const 8
          i16x8.shr_s
          local.get $65
          v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
          v128.and
          i32x4.dot_i16x8_s
          i32x4.add
          local.get $60
          i32.const 8
          i16x8.shr_s
          local.get $66
          i32.const 8
          i16x8.shr_u
          i32x4.dot_i16x8_s
          i32x4.add
          local.set $66
          local.get $67
          local.get $59
          i32.const 8
          i16x8.shl
          i32.const 8
          i16x8.shr_s
          local.get $65
          v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
          v128.and
          i32x4.dot_i16x8_s
          i32x4.add
          local.get $59
          i32.const 8
          i16x8.shr_s
          local.get $65
          local.get $46
          v128.and
          i32.const 8
          i16x8.shr_u
          i32x4.dot_i16x8_s
          i32x4.add
          local.set $65
          local.get $31
          i32.const 1
          i32.add
          local.set $31
          local.get $32
          i32.const 64
          i32.add
          local.set $32
          local.get $29
          i32.const 64
          i32.add
          local.set $29
          local.get $70
          local.set $51
          local.get $62
          local.set $52
          local.get $64
          local.set $53
          local.get $66
          local.set $54
          local.get $69
          local.set $55
          local.get $61
          local.set $56
          local.get $63
          local.set $57
          local.get $65
          local.set $58
          br $label1
         end
         local.get $51
         local.set $65
         local.get $52
         local.set $63
         local.get $53
         local.set $61
         local.get $54
         local.set $69
         local.get $55
         local.set $66
         local.get $56
         local.set $64
         local.get $57
         local.set $62
         local.get $58
         local.set $70
        end
        local.get $28
        i32.const 1
        i32.add
        local.set $28
        local.get $65
        local.get $66
        i32.const 2
        i32x4.shr_s
        i32x4.add
        local.set $48
        local.get $63
        local.get $64
        i32.const 2
        i32x4.shr_s
        i32x4.add
        local.set $47
        local.get $61
        local.get $62
        i32.const 2
        i32x4.shr_s
        i32x4.add
        local.set $49
        local.get $69
        local.get $70
        i32.const 2
        i32x4.shr_s
        i32x4.add
        local.set $50
        br $label2
       end
       local.get $48
       local.set $70
       local.get $47
       local.set $69
       local.get $49
       local.set $62
       local.get $50
       local.set $61
      end
      local.get $23
      local.get $23
      i32.const 2
      i32.shr_u
      local.tee $28
      i32.const 2
      i32.shl
      i32.sub
      local.set $27
      local.get $w
      local.get $28
      local.get $8
      i32.mul
      i32.const 2
      i32.shl
      i32.add
      local.set $28
      local.get $20
      local.get $20
      i32.const 2
      i32.shr_u
      local.tee $26
      i32.const 2
      i32.shl
      i32.sub
      local.set $25
      local.get $w
      local.get $26
      local.get $8
      i32.mul
      i32.const 2
      i32.shl
      i32.add
      local.set $26
      local.get $21
      local.get $21
      i32.const 2
      i32.shr_u
      local.tee $24
      i32.const 2
      i32.shl
      i32.sub
      local.set $29
      local.get $w
      local.get $24
      local.get $8
      i32.mul
      i32.const 2
      i32.shl
      i32.add
      local.set $24
      local.get $22
      local.get $22
      i32.const 2
      i32.shr_u
      local.tee $32
      i32.const 2
      i32.shl
      i32.sub
      local.set $31
      local.get $w
      local.get $32
      local.get $8
      i32.mul
      i32.const 2
      i32.shl
      i32.add
      local.set $32
      local.get $work
      local.set $30
      local.get $70
      local.set $70
      local.get $69
      local.set $69
      local.get $62
      local.set $62
      local.get $61
      local.set $61
      loop $label3
       local.get $30
       i32.const 16
       i32.add
       local.tee $33
       local.get $12
       i32.le_u
       if
        local.get $16
        local.get $30
        i32.add
        v128.load align=1
        local.set $50
        local.get $30
        i32.const 3
        i32.shr_u
        i32.const 6
        i32.and
        local.set $34
        local.get $28
        local.get $30
        i32.const 6
        i32.shr_u
        i32.const 2
        i32.shl
        local.tee $35
        local.get $27
        i32.add
        i32.const 4
        i32.shl
        i32.add
        v128.load align=1
        local.get $34
        i8x16.shr_u
        local.tee $49
        local.get $45
        v128.and
        local.set $47
        local.get $70
        local.get $50
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $49
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $50
        i32.const 8
        i16x8.shr_s
        local.get $47
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $47
        local.get $26
        local.get $35
        local.get $25
        i32.add
        i32.const 4
        i32.shl
        i32.add
        v128.load align=1
        local.get $34
        i8x16.shr_u
        local.tee $49
        local.get $45
        v128.and
        local.set $48
        local.get $69
        local.get $50
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $49
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $50
        i32.const 8
        i16x8.shr_s
        local.get $48
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $48
        local.get $24
        local.get $35
        local.get $29
        i32.add
        i32.const 4
        i32.shl
        i32.add
        v128.load align=1
        local.get $34
        i8x16.shr_u
        local.tee $49
        local.get $45
        v128.and
        local.set $64
        local.get $62
        local.get $50
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $49
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $50
        i32.const 8
        i16x8.shr_s
        local.get $64
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $64
        local.get $32
        local.get $35
        local.get $31
        i32.add
        i32.const 4
        i32.shl
        i32.add
        v128.load align=1
        local.get $34
        i8x16.shr_u
        local.tee $49
        local.get $45
        v128.and
        local.set $63
        local.get $50
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.set $66
        local.get $50
        i32.const 8
        i16x8.shr_s
        local.set $50
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        local.set $65
        local.get $33
        local.set $30
        local.get $47
        local.set $70
        local.get $48
        local.set $69
        local.get $64
        local.set $62
        local.get $61
        local.get $66
        local.get $49
        local.get $65
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $50
        local.get $63
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $61
        br $label3
       end
       local.get $30
       local.set $33
       local.get $70
       local.set $63
       local.get $69
       local.set $50
       local.get $62
       local.set $65
       local.get $61
       local.set $49
      end
      local.get $33
      local.set $33
      local.get $63
      i32x4.extract_lane 0
      local.get $63
      i32x4.extract_lane 1
      i32.add
      local.get $63
      i32x4.extract_lane 2
      local.get $63
      i32x4.extract_lane 3
      i32.add
      i32.add
      local.get $17
      i32.sub
      local.set $30
      local.get $50
      i32x4.extract_lane 0
      local.get $50
      i32x4.extract_lane 1
      i32.add
      local.get $50
      i32x4.extract_lane 2
      local.get $50
      i32x4.extract_lane 3
      i32.add
      i32.add
      local.get $17
      i32.sub
      local.set $34
      local.get $65
      i32x4.extract_lane 0
      local.get $65
      i32x4.extract_lane 1
      i32.add
      local.get $65
      i32x4.extract_lane 2
      local.get $65
      i32x4.extract_lane 3
      i32.add
      i32.add
      local.get $17
      i32.sub
      local.set $35
      local.get $49
      i32x4.extract_lane 0
      local.get $49
      i32x4.extract_lane 1
      i32.add
      local.get $49
      i32x4.extract_lane 2
      local.get $49
      i32x4.extract_lane 3
      i32.add
      i32.add
      local.get $17
      i32.sub
      local.set $36
      loop $label4
       local.get $33
       local.get $K
       i32.lt_s
       if
        local.get $33
        local.tee $37
        i32.const 6
        i32.shr_u
        i32.const 2
        i32.shl
        local.set $38
        local.get $37
        i32.const 3
        i32.shr_u
        i32.const 6
        i32.and
        local.set $39
        local.get $28
        local.get $38
        local.get $27
        i32.add
        i32.const 4
        i32.shl
        i32.add
        local.get $37
        i32.const 15
        i32.and
        local.tee $40
        i32.add
        i32.load8_u
        local.set $41
        local.get $39
        i32.const 0
        i32.lt_s
        if
         i32.const 2368
         call $wasm:trap
         unreachable
        end
        local.get $41
        local.get $39
        i32.const 31
        local.get $39
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
        local.set $41
        local.get $x
        local.get $15
        local.get $37
        i32.add
        i32.add
        i32.load8_s
        local.set $37
        local.get $26
        local.get $38
        local.get $25
        i32.add
        i32.const 4
        i32.shl
        i32.add
        local.get $40
        i32.add
        i32.load8_u
        local.set $42
        local.get $39
        i32.const 0
        i32.lt_s
        if
         i32.const 2376
         call $wasm:trap
         unreachable
        end
        local.get $42
        local.get $39
        i32.const 31
        local.get $39
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
        local.set $42
        local.get $24
        local.get $38
        local.get $29
        i32.add
        i32.const 4
        i32.shl
        i32.add
        local.get $40
        i32.add
        i32.load8_u
        local.set $43
        local.get $39
        i32.const 0
        i32.lt_s
        if
         i32.const 2381
         call $wasm:trap
         unreachable
        end
        local.get $43
        local.get $39
        i32.const 31
        local.get $39
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
        local.set $43
        local.get $32
        local.get $38
        local.get $31
        i32.add
        i32.const 4
        i32.shl
        i32.add
        local.get $40
        i32.add
        i32.load8_u
        local.set $40
        local.get $39
        i32.const 0
        i32.lt_s
        if
         i32.const 2386
         call $wasm:trap
         unreachable
        end
        local.get $40
        local.get $39
        i32.const 31
        local.get $39
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
        local.set $39
        local.get $33
        i32.const 1
        i32.add
        local.set $33
        local.get $30
        local.get $41
        i32.const 3
        i32.sub
        local.get $41
        i32.const 3
        i32.add
        local.get $41
        local.get $41
        i32.const -1
        i32.lt_s
        select
        local.get $41
        i32.const 1
        i32.gt_s
        select
        local.get $37
        i32.mul
        i32.add
        local.set $30
        local.get $34
        local.get $42
        i32.const 3
        i32.sub
        local.get $42
        i32.const 3
        i32.add
        local.get $42
        local.get $42
        i32.const -1
        i32.lt_s
        select
        local.get $42
        i32.const 1
        i32.gt_s
        select
        local.get $37
        i32.mul
        i32.add
        local.set $34
        local.get $35
        local.get $43
        i32.const 3
        i32.sub
        local.get $43
        i32.const 3
        i32.add
        local.get $43
        local.get $43
        i32.const -1
        i32.lt_s
        select
        local.get $43
        i32.const 1
        i32.gt_s
        select
        local.get $37
        i32.mul
        i32.add
        local.set $35
        local.get $36
        local.get $39
        i32.const 3
        i32.sub
        local.get $39
        i32.const 3
        i32.add
        local.get $39
        local.get $39
        i32.const -1
        i32.lt_s
        select
        local.get $39
        i32.const 1
        i32.gt_s
        select
        local.get $37
        i32.mul
        i32.add
        local.set $36
        br $label4
       end
       local.get $30
       local.set $37
       local.get $34
       local.set $39
       local.get $35
       local.set $43
       local.get $36
       local.set $42
      end
      local.get $y
      local.get $14
      local.get $23
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $37
      i32.store align=1
      local.get $y
      local.get $14
      local.get $20
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $39
      i32.store align=1
      local.get $y
      local.get $14
      local.get $21
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $43
      i32.store align=1
      local.get $y
      local.get $14
      local.get $22
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $42
      i32.store align=1
      local.get $19
      local.set $18
      br $label5
     end
     local.get $18
     local.set $19
    end
    local.get $19
    local.set $19
    loop $label9
     local.get $19
     local.get $M
     i32.lt_s
     if
      local.get $19
      local.tee $18
      i32.const 2
      i32.shr_u
      local.set $17
      local.get $18
      local.get $17
      i32.const 2
      i32.shl
      i32.sub
      local.set $42
      local.get $w
      local.get $17
      local.get $8
      i32.mul
      i32.const 2
      i32.shl
      i32.add
      local.set $17
      i32.const 0
      local.set $22
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $49
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $65
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $50
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $63
      loop $label6
       local.get $22
       i32.const 64
       i32.add
       local.tee $43
       local.get $12
       i32.le_u
       if
        local.get $17
        local.get $22
        i32.const 6
        i32.shr_u
        i32.const 2
        i32.shl
        local.get $42
        i32.add
        i32.const 4
        i32.shl
        i32.add
        v128.load align=1
        local.get $22
        i32.const 3
        i32.shr_u
        i32.const 6
        i32.and
        i8x16.shr_u
        local.get $45
        v128.and
        local.get $44
        i8x16.sub
        local.set $61
        local.get $16
        local.get $22
        i32.add
        v128.load align=1
        local.tee $62
        i16x8.extend_low_i8x16_s
        local.set $69
        local.get $49
        local.get $61
        i16x8.extend_low_i8x16_s
        local.get $69
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $61
        i16x8.extend_high_i8x16_s
        local.get $62
        i16x8.extend_high_i8x16_s
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $62
        local.get $17
        local.get $22
        i32.const 16
        i32.add
        local.tee $21
        i32.const 6
        i32.shr_u
        i32.const 2
        i32.shl
        local.get $42
        i32.add
        i32.const 4
        i32.shl
        i32.add
        v128.load align=1
        local.get $21
        i32.const 3
        i32.shr_u
        i32.const 6
        i32.and
        i8x16.shr_u
        local.get $45
        v128.and
        local.get $44
        i8x16.sub
        local.set $61
        local.get $16
        local.get $21
        i32.add
        v128.load align=1
        local.tee $69
        i16x8.extend_low_i8x16_s
        local.set $70
        local.get $65
        local.get $61
        i16x8.extend_low_i8x16_s
        local.get $70
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $61
        i16x8.extend_high_i8x16_s
        local.get $69
        i16x8.extend_high_i8x16_s
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $69
        local.get $17
        local.get $22
        i32.const 32
        i32.add
        local.tee $21
        i32.const 6
        i32.shr_u
        i32.const 2
        i32.shl
        local.get $42
        i32.add
        i32.const 4
        i32.shl
        i32.add
        v128.load align=1
        local.get $21
        i32.const 3
        i32.shr_u
        i32.const 6
        i32.and
        i8x16.shr_u
        local.get $45
        v128.and
        local.get $44
        i8x16.sub
        local.set $61
        local.get $16
        local.get $21
        i32.add
        v128.load align=1
        local.tee $70
        i16x8.extend_low_i8x16_s
        local.set $66
        local.get $50
        local.get $61
        i16x8.extend_low_i8x16_s
        local.get $66
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $61
        i16x8.extend_high_i8x16_s
        local.get $70
        i16x8.extend_high_i8x16_s
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $70
        local.get $17
        local.get $22
        i32.const 48
        i32.add
        local.tee $21
        i32.const 6
        i32.shr_u
        i32.const 2
        i32.shl
        local.get $42
        i32.add
        i32.const 4
        i32.shl
        i32.add
        v128.load align=1
        local.get $21
        i32.const 3
        i32.shr_u
        i32.const 6
        i32.and
        i8x16.shr_u
        local.get $45
        v128.and
        local.get $44
        i8x16.sub
        local.set $61
        local.get $16
        local.get $21
        i32.add
        v128.load align=1
        local.tee $66
        i16x8.extend_low_i8x16_s
        local.set $64
        local.get $66
        i16x8.extend_high_i8x16_s
        local.set $66
        local.get $43
        local.set $22
        local.get $62
        local.set $49
        local.get $69
        local.set $65
        local.get $70
        local.set $50
        local.get $63
        local.get $61
        i16x8.extend_low_i8x16_s
        local.get $64
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $61
        i16x8.extend_high_i8x16_s
        local.get $66
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $63
        br $label6
       end
       local.get $22
       local.set $43
       local.get $49
       local.set $66
       local.get $65
       local.set $61
       local.get $50
       local.set $64
       local.get $63
       local.set $70
      end
      local.get $43
      local.set $43
      local.get $66
      local.get $61
      i32x4.add
      local.get $64
      i32x4.add
      local.get $70
      i32x4.add
      local.set $70
      loop $label7
       local.get $43
       i32.const 16
       i32.add
       local.tee $22
       local.get $12
       i32.le_u
       if
        local.get $17
        local.get $43
        i32.const 6
        i32.shr_u
        i32.const 2
        i32.shl
        local.get $42
        i32.add
        i32.const 4
        i32.shl
        i32.add
        v128.load align=1
        local.get $43
        i32.const 3
        i32.shr_u
        i32.const 6
        i32.and
        i8x16.shr_u
        local.get $45
        v128.and
        local.get $44
        i8x16.sub
        local.set $64
        local.get $16
        local.get $43
        i32.add
        v128.load align=1
        local.tee $61
        i16x8.extend_low_i8x16_s
        local.set $66
        local.get $22
        local.set $43
        local.get $70
        local.get $64
        i16x8.extend_low_i8x16_s
        local.get $66
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $64
        i16x8.extend_high_i8x16_s
        local.get $61
        i16x8.extend_high_i8x16_s
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $70
        br $label7
       end
       local.get $43
       local.set $22
       local.get $70
       local.set $61
      end
      local.get $22
      local.set $22
      local.get $61
      i32x4.extract_lane 0
      local.get $61
      i32x4.extract_lane 1
      i32.add
      local.get $61
      i32x4.extract_lane 2
      i32.add
      local.get $61
      i32x4.extract_lane 3
      i32.add
      local.set $43
      loop $label8
       local.get $22
       local.get $K
       i32.lt_s
       if
        local.get $17
        local.get $22
        local.tee $21
        i32.const 6
        i32.shr_u
        i32.const 2
        i32.shl
        local.get $42
        i32.add
        i32.const 4
        i32.shl
        i32.add
        local.get $21
        i32.const 15
        i32.and
        i32.add
        i32.load8_u
        local.set $39
        local.get $21
        i32.const 3
        i32.shr_u
        i32.const 6
        i32.and
        local.tee $20
        i32.const 0
        i32.lt_s
        if
         i32.const 2463
         call $wasm:trap
         unreachable
        end
        local.get $22
        i32.const 1
        i32.add
        local.set $22
        local.get $43
        local.get $39
        local.get $20
        i32.const 31
        local.get $20
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
        local.tee $20
        i32.const 3
        i32.sub
        local.get $20
        i32.const 3
        i32.add
        local.get $20
        local.get $20
        i32.const -1
        i32.lt_s
        select
        local.get $20
        i32.const 1
        i32.gt_s
        select
        local.get $x
        local.get $15
        local.get $21
        i32.add
        i32.add
        i32.load8_s
        i32.mul
        i32.add
        local.set $43
        br $label8
       end
       local.get $43
       local.set $21
      end
      local.get $y
      local.get $14
      local.get $18
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
      br $label9
     end
    end
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label10
   end
  end
  return
 )
 (func $kernel.matmul/2 (type $9) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $w i32) (param $6 i32) (param $7 i32) (param $8 i32) (param $9 i32) (param $K i32) (param $11 i32) (param $12 i32) (param $x i32) (param $14 i32) (param $y i32) (param $16 i32)
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
  (local $34 i32)
  (local $35 i32)
  (local $36 i32)
  (local $37 i32)
  (local $38 i32)
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
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
  local.get $16
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 2
  i32.shl
  local.set $to
  local.get $6
  i32.const 6
  i32.shr_u
  local.tee $16
  i32.const 65535
  i32.add
  i32.const 16
  i32.shr_u
  local.set $work
  v128.const i32x4 0x03030303 0x03030303 0x03030303 0x03030303
  local.set $39
  v128.const i32x4 0x0c0c0c0c 0x0c0c0c0c 0x0c0c0c0c 0x0c0c0c0c
  local.set $40
  local.get $11
  local.tee $11
  local.get $12
  i32.mul
  local.set $12
  local.get $11
  local.get $14
  i32.mul
  local.set $14
  local.get $from
  i32.const 2
  i32.shl
  local.set $from
  loop $label4
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $from
    i32.const 1
    i32.add
    local.set $11
    local.get $from
    i32.const 2
    i32.add
    local.set $grain
    local.get $from
    i32.const 3
    i32.add
    local.set $17
    local.get $from
    local.tee $18
    i32.const 3
    i32.and
    local.set $19
    local.get $w
    local.get $18
    local.get $19
    i32.sub
    local.get $4
    i32.mul
    i32.add
    local.get $19
    i32.const 4
    i32.shl
    i32.add
    local.set $19
    local.get $w
    local.get $11
    local.get $11
    i32.const 3
    i32.and
    local.tee $20
    i32.sub
    local.get $4
    i32.mul
    i32.add
    local.get $20
    i32.const 4
    i32.shl
    i32.add
    local.set $20
    local.get $w
    local.get $grain
    local.get $grain
    i32.const 3
    i32.and
    local.tee $21
    i32.sub
    local.get $4
    i32.mul
    i32.add
    local.get $21
    i32.const 4
    i32.shl
    i32.add
    local.set $21
    local.get $w
    local.get $17
    local.get $17
    i32.const 3
    i32.and
    local.tee $22
    i32.sub
    local.get $4
    i32.mul
    i32.add
    local.get $22
    i32.const 4
    i32.shl
    i32.add
    local.set $22
    i32.const 0
    local.set $23
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $41
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $42
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $43
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $44
    loop $label1
     local.get $23
     local.get $work
     i32.lt_u
     if
      local.get $23
      i32.const 16
      i32.shl
      local.tee $24
      i32.const 65536
      i32.add
      local.tee $25
      local.get $16
      local.get $25
      local.get $16
      i32.lt_u
      select
      local.set $25
      local.get $24
      local.set $26
      local.get $24
      i32.const 6
      i32.shl
      local.tee $24
      local.set $27
      local.get $24
      local.set $24
      local.get $41
      local.set $45
      local.get $42
      local.set $46
      local.get $43
      local.set $47
      local.get $44
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
       local.get $26
       local.get $25
       i32.lt_u
       if
        local.get $7
        local.get $26
        i32.const 6
        i32.shl
        i32.add
        local.tee $28
        v128.load align=1
        local.set $53
        local.get $28
        v128.load offset=16 align=1
        local.set $54
        local.get $19
        local.get $27
        i32.add
        v128.load align=1
        local.tee $55
        local.get $39
        v128.and
        local.set $56
        local.get $45
        local.get $53
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $55
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $53
        i32.const 8
        i16x8.shr_s
        local.get $56
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $56
        local.get $49
        local.get $54
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $55
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $54
        i32.const 8
        i16x8.shr_s
        local.get $55
        local.get $40
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $55
        local.get $20
        local.get $27
        i32.add
        v128.load align=1
        local.tee $57
        local.get $39
        v128.and
        local.set $58
        local.get $46
        local.get $53
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $57
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $53
        i32.const 8
        i16x8.shr_s
        local.get $58
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $58
        local.get $50
        local.get $54
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $57
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $54
        i32.const 8
        i16x8.shr_s
        local.get $57
        local.get $40
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $57
        local.get $21
        local.get $27
        i32.add
        v128.load align=1
        local.tee $59
        local.get $39
        v128.and
        local.set $60
        local.get $47
        local.get $53
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $59
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $53
        i32.const 8
        i16x8.shr_s
        local.get $60
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $60
        local.get $51
        local.get $54
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $59
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $54
        i32.const 8
        i16x8.shr_s
        local.get $59
        local.get $40
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $59
        local.get $22
        local.get $27
        i32.add
        v128.load align=1
        local.tee $61
        local.get $39
        v128.and
        local.set $62
        local.get $48
        local.get $53
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $61
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $53
        i32.const 8
        i16x8.shr_s
        local.get $62
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $62
        local.get $52
        local.get $54
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $61
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $54
        i32.const 8
        i16x8.shr_s
        local.get $61
        local.get $40
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $61
        local.get $28
        v128.load offset=32 align=1
        local.set $54
        local.get $28
        v128.load offset=48 align=1
        local.set $53
        local.get $19
        local.get $24
        i32.add
        v128.load align=1
        i32.const 4
        i16x8.shr_u
        local.tee $63
        local.get $39
        v128.and
        local.set $64
        local.get $56
        local.get $54
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $63
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $54
        i32.const 8
        i16x8.shr_s
        local.get $64
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $64
        local.get $55
        local.get $53
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $63
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $53
        i32.const 8
        i16x8.shr_s
        local.get $63
        local.get $40
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $63
        local.get $20
        local.get $24
        i32.add
        v128.load align=1
        i32.const 4
        i16x8.shr_u
        local.tee $55
        local.get $39
        v128.and
        local.set $56
        local.get $58
        local.get $54
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $55
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $54
        i32.const 8
        i16x8.shr_s
        local.get $56
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $56
        local.get $57
        local.get $53
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $55
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $53
        i32.const 8
        i16x8.shr_s
        local.get $55
        local.get $40
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $55
        local.get $21
        local.get $24
        i32.add
        v128.load align=1
        i32.const 4
        i16x8.shr_u
        local.tee $57
        local.get $39
        v128.and
        local.set $58
        local.get $60
        local.get $54
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $57
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $54
        i32.const 8
        i16x8.shr_s
        local.get $58
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $58
        local.get $59
        local.get $53
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $57
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $53
        i32.const 8
        i16x8.shr_s
        local.get $57
        local.get $40
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $57
        local.get $22
        local.get $24
        i32.add
        v128.load align=1
        i32.const 4
        i16x8.shr_u
        local.tee $59
        local.get $39
        v128.and
        local.set $60
        local.get $62
        local.get $54
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $59
        v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $54
        i32.const 8
        i16x8.shr_s
        local.get $60
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $60
        local.get $61
        local.get $53
        i32.const 8
        i16x8.shl
        i32.const 8
        i16x8.shr_s
        local.get $59
        v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
        v128.and
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $53
        i32.const 8
        i16x8.shr_s
        local.get $59
        local.get $40
        v128.and
        i32.const 8
        i16x8.shr_u
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $59
        local.get $26
        i32.const 1
        i32.add
        local.set $26
        local.get $27
        i32.const 64
        i32.add
        local.set $27
        local.get $24
        i32.const 64
        i32.add
        local.set $24
        local.get $64
        local.set $45
        local.get $56
        local.set $46
        local.get $58
        local.set $47
        local.get $60
        local.set $48
        local.get $63
        local.set $49
        local.get $55
        local.set $50
        local.get $57
        local.set $51
        local.get $59
        local.set $52
        br $label
       end
       local.get $45
       local.set $59
       local.get $46
       local.set $57
       local.get $47
       local.set $55
       local.get $48
       local.set $63
       local.get $49
       local.set $60
       local.get $50
       local.set $58
       local.get $51
       local.set $56
       local.get $52
       local.set $64
      end
      local.get $23
      i32.const 1
      i32.add
      local.set $23
      local.get $59
      local.get $60
      i32.const 2
      i32x4.shr_s
      i32x4.add
      local.set $41
      local.get $57
      local.get $58
      i32.const 2
      i32x4.shr_s
      i32x4.add
      local.set $42
      local.get $55
      local.get $56
      i32.const 2
      i32x4.shr_s
      i32x4.add
      local.set $43
      local.get $63
      local.get $64
      i32.const 2
      i32x4.shr_s
      i32x4.add
      local.set $44
      br $label1
     end
     local.get $41
     local.set $64
     local.get $42
     local.set $63
     local.get $43
     local.set $56
     local.get $44
     local.set $55
    end
    local.get $18
    local.get $18
    i32.const 2
    i32.shr_u
    local.tee $23
    i32.const 2
    i32.shl
    i32.sub
    local.set $22
    local.get $w
    local.get $23
    local.get $4
    i32.mul
    i32.const 2
    i32.shl
    i32.add
    local.set $23
    local.get $11
    local.get $11
    i32.const 2
    i32.shr_u
    local.tee $21
    i32.const 2
    i32.shl
    i32.sub
    local.set $20
    local.get $w
    local.get $21
    local.get $4
    i32.mul
    i32.const 2
    i32.shl
    i32.add
    local.set $21
    local.get $grain
    local.get $grain
    i32.const 2
    i32.shr_u
    local.tee $19
    i32.const 2
    i32.shl
    i32.sub
    local.set $24
    local.get $w
    local.get $19
    local.get $4
    i32.mul
    i32.const 2
    i32.shl
    i32.add
    local.set $19
    local.get $17
    local.get $17
    i32.const 2
    i32.shr_u
    local.tee $27
    i32.const 2
    i32.shl
    i32.sub
    local.set $26
    local.get $w
    local.get $27
    local.get $4
    i32.mul
    i32.const 2
    i32.shl
    i32.add
    local.set $27
    local.get $6
    local.set $25
    local.get $64
    local.set $64
    local.get $63
    local.set $63
    local.get $56
    local.set $56
    local.get $55
    local.set $55
    loop $label2
     local.get $25
     i32.const 16
     i32.add
     local.tee $28
     local.get $8
     i32.le_u
     if
      local.get $7
      local.get $25
      i32.add
      v128.load align=1
      local.set $44
      local.get $25
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      local.set $29
      local.get $23
      local.get $25
      i32.const 6
      i32.shr_u
      i32.const 2
      i32.shl
      local.tee $30
      local.get $22
      i32.add
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $29
      i8x16.shr_u
      local.tee $43
      local.get $39
      v128.and
      local.set $42
      local.get $64
      local.get $44
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $43
      v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      i32.const 8
      i16x8.shr_s
      local.get $42
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $42
      local.get $21
      local.get $30
      local.get $20
      i32.add
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $29
      i8x16.shr_u
      local.tee $43
      local.get $39
      v128.and
      local.set $41
      local.get $63
      local.get $44
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $43
      v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      i32.const 8
      i16x8.shr_s
      local.get $41
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $41
      local.get $19
      local.get $30
      local.get $24
      i32.add
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $29
      i8x16.shr_u
      local.tee $43
      local.get $39
      v128.and
      local.set $58
      local.get $56
      local.get $44
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.get $43
      v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      i32.const 8
      i16x8.shr_s
      local.get $58
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $58
      local.get $27
      local.get $30
      local.get $26
      i32.add
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $29
      i8x16.shr_u
      local.tee $43
      local.get $39
      v128.and
      local.set $57
      local.get $44
      i32.const 8
      i16x8.shl
      i32.const 8
      i16x8.shr_s
      local.set $60
      local.get $44
      i32.const 8
      i16x8.shr_s
      local.set $44
      v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
      local.set $59
      local.get $28
      local.set $25
      local.get $42
      local.set $64
      local.get $41
      local.set $63
      local.get $58
      local.set $56
      local.get $55
      local.get $60
      local.get $43
      local.get $59
      v128.and
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $44
      local.get $57
      i32.const 8
      i16x8.shr_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $55
      br $label2
     end
     local.get $25
     local.set $28
     local.get $64
     local.set $57
     local.get $63
     local.set $44
     local.get $56
     local.set $59
     local.get $55
     local.set $43
    end
    local.get $28
    local.set $28
    local.get $57
    i32x4.extract_lane 0
    local.get $57
    i32x4.extract_lane 1
    i32.add
    local.get $57
    i32x4.extract_lane 2
    local.get $57
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $9
    i32.sub
    local.set $25
    local.get $44
    i32x4.extract_lane 0
    local.get $44
    i32x4.extract_lane 1
    i32.add
    local.get $44
    i32x4.extract_lane 2
    local.get $44
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $9
    i32.sub
    local.set $29
    local.get $59
    i32x4.extract_lane 0
    local.get $59
    i32x4.extract_lane 1
    i32.add
    local.get $59
    i32x4.extract_lane 2
    local.get $59
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $9
    i32.sub
    local.set $30
    local.get $43
    i32x4.extract_lane 0
    local.get $43
    i32x4.extract_lane 1
    i32.add
    local.get $43
    i32x4.extract_lane 2
    local.get $43
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.get $9
    i32.sub
    local.set $31
    loop $label3
     local.get $28
     local.get $K
     i32.lt_s
     if
      local.get $28
      local.tee $32
      i32.const 6
      i32.shr_u
      i32.const 2
      i32.shl
      local.set $33
      local.get $32
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      local.set $34
      local.get $23
      local.get $33
      local.get $22
      i32.add
      i32.const 4
      i32.shl
      i32.add
      local.get $32
      i32.const 15
      i32.and
      local.tee $35
      i32.add
      i32.load8_u
      local.set $36
      local.get $34
      i32.const 0
      i32.lt_s
      if
       i32.const 2683
       call $wasm:trap
       unreachable
      end
      local.get $36
      local.get $34
      i32.const 31
      local.get $34
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
      local.set $36
      local.get $x
      local.get $12
      local.get $32
      i32.add
      i32.add
      i32.load8_s
      local.set $32
      local.get $21
      local.get $33
      local.get $20
      i32.add
      i32.const 4
      i32.shl
      i32.add
      local.get $35
      i32.add
      i32.load8_u
      local.set $37
      local.get $34
      i32.const 0
      i32.lt_s
      if
       i32.const 2691
       call $wasm:trap
       unreachable
      end
      local.get $37
      local.get $34
      i32.const 31
      local.get $34
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
      local.set $37
      local.get $19
      local.get $33
      local.get $24
      i32.add
      i32.const 4
      i32.shl
      i32.add
      local.get $35
      i32.add
      i32.load8_u
      local.set $38
      local.get $34
      i32.const 0
      i32.lt_s
      if
       i32.const 2696
       call $wasm:trap
       unreachable
      end
      local.get $38
      local.get $34
      i32.const 31
      local.get $34
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
      local.set $38
      local.get $27
      local.get $33
      local.get $26
      i32.add
      i32.const 4
      i32.shl
      i32.add
      local.get $35
      i32.add
      i32.load8_u
      local.set $35
      local.get $34
      i32.const 0
      i32.lt_s
      if
       i32.const 2701
       call $wasm:trap
       unreachable
      end
      local.get $35
      local.get $34
      i32.const 31
      local.get $34
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
      local.set $34
      local.get $28
      i32.const 1
      i32.add
      local.set $28
      local.get $25
      local.get $36
      i32.const 3
      i32.sub
      local.get $36
      i32.const 3
      i32.add
      local.get $36
      local.get $36
      i32.const -1
      i32.lt_s
      select
      local.get $36
      i32.const 1
      i32.gt_s
      select
      local.get $32
      i32.mul
      i32.add
      local.set $25
      local.get $29
      local.get $37
      i32.const 3
      i32.sub
      local.get $37
      i32.const 3
      i32.add
      local.get $37
      local.get $37
      i32.const -1
      i32.lt_s
      select
      local.get $37
      i32.const 1
      i32.gt_s
      select
      local.get $32
      i32.mul
      i32.add
      local.set $29
      local.get $30
      local.get $38
      i32.const 3
      i32.sub
      local.get $38
      i32.const 3
      i32.add
      local.get $38
      local.get $38
      i32.const -1
      i32.lt_s
      select
      local.get $38
      i32.const 1
      i32.gt_s
      select
      local.get $32
      i32.mul
      i32.add
      local.set $30
      local.get $31
      local.get $34
      i32.const 3
      i32.sub
      local.get $34
      i32.const 3
      i32.add
      local.get $34
      local.get $34
      i32.const -1
      i32.lt_s
      select
      local.get $34
      i32.const 1
      i32.gt_s
      select
      local.get $32
      i32.mul
      i32.add
      local.set $31
      br $label3
     end
     local.get $25
     local.set $32
     local.get $29
     local.set $34
     local.get $30
     local.set $38
     local.get $31
     local.set $37
    end
    local.get $y
    local.get $14
    local.get $18
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $32
    i32.store align=1
    local.get $y
    local.get $14
    local.get $11
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $34
    i32.store align=1
    local.get $y
    local.get $14
    local.get $grain
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $38
    i32.store align=1
    local.get $y
    local.get $14
    local.get $17
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $37
    i32.store align=1
    local.get $from
    i32.const 4
    i32.add
    local.set $from
    br $label4
   end
  end
  return
 )
 (func $kernel.matmul (type $10) (param $w i32) (param $x i32) (param $y i32) (param $M i32) (param $K i32) (param $B i32) (param $6 i32)
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
  (local $28 i64)
  (local $29 i64)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $K
  local.tee $7
  i32.const 63
  i32.add
  i32.const 6
  i32.shr_u
  i32.const 4
  i32.shl
  local.set $8
  local.get $M
  local.set $9
  local.get $B
  i32.const 0
  local.get $B
  i32.const 0
  i32.gt_s
  select
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
  i64.const 4294967295
  local.get $K
  i32.const 0
  i32.const 0
  local.get $K
  i32.lt_s
  select
  local.tee $11
  i32.const 0
  local.get $11
  i32.const 0
  i32.gt_u
  select
  local.tee $12
  i32.const 4
  i32.shr_u
  i64.extend_i32_u
  i32.const 7
  i64.extend_i32_u
  i64.mul
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 7
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $28
  local.get $9
  i32.const 0
  local.get $M
  i32.const 0
  i32.gt_s
  select
  i32.const 2
  i32.shr_u
  local.tee $13
  i64.extend_i32_u
  i32.const 19943
  i64.extend_i32_u
  i64.mul
  local.set $29
  i64.const 0
  i64.const 4294967295
  local.get $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i64.const 4294967295
  local.get $29
  local.get $29
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i64.add
  local.set $29
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
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
  i32.const 6
  i32.shr_u
  i64.extend_i32_u
  i32.const 119
  i64.extend_i32_u
  i64.mul
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 7
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 512
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 592
  i64.extend_i32_u
  i64.add
  local.set $28
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 16
  i64.extend_i32_u
  i64.mul
  local.set $28
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $29
  local.get $29
  i64.const 4294967295
  i64.gt_s
  select
  local.get $29
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i64.const 4294967295
  local.get $28
  local.get $28
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $28
  local.get $28
  i64.const 4294967295
  i64.gt_s
  select
  local.get $28
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.set $12
  local.get $10
  i32.const 4
  i32.ge_u
  if
   i32.const 0
   local.get $10
   i32.const 1
   local.get $12
   local.get $K
   local.get $7
   local.get $x
   local.get $M
   local.get $8
   local.get $w
   local.get $9
   local.get $y
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.matmul/1
  else
   v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
   local.set $30
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
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
   local.get $11
   i32.const 6
   i32.shr_u
   i32.const 6
   i32.shl
   local.tee $12
   i32.sub
   i32.const 0
   local.get $12
   local.get $11
   i32.lt_u
   select
   i32.const 4
   i32.shr_u
   i64.extend_i32_u
   i32.const 78
   i64.extend_i32_u
   i64.mul
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_u
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 16406
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.set $28
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   local.get $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.set $28
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   local.get $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 2224
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.set $28
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   local.get $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.set $28
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   local.get $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $28
   local.get $28
   i64.const 4294967295
   i64.gt_s
   select
   local.get $28
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   local.set $10
   local.get $13
   i32.const 2
   i32.shl
   local.set $14
   v128.const i32x4 0x03030303 0x03030303 0x03030303 0x03030303
   local.set $31
   i32.const 0
   local.set $15
   loop $label5
    local.get $15
    local.get $B
    i32.lt_s
    if
     local.get $15
     local.tee $16
     local.get $7
     i32.mul
     local.set $17
     local.get $x
     local.get $17
     i32.add
     local.set $18
     i32.const 0
     local.set $19
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $32
     loop $label
      local.get $19
      i32.const 16
      i32.add
      local.tee $20
      local.get $11
      i32.le_u
      if
       local.get $18
       local.get $19
       i32.add
       v128.load align=1
       local.tee $33
       i32.const 8
       i16x8.shl
       i32.const 8
       i16x8.shr_s
       local.set $34
       local.get $20
       local.set $19
       local.get $32
       local.get $34
       local.get $30
       v128.const i32x4 0x007f007f 0x007f007f 0x007f007f 0x007f007f
       v128.and
       i32x4.dot_i16x8_s
       i32x4.add
       local.get $33
       i32.const 8
       i16x8.shr_s
       local.get $30
       i32.const 8
       i16x8.shr_u
       i32x4.dot_i16x8_s
       i32x4.add
       local.set $32
       br $label
      end
      local.get $32
      local.set $33
     end
     i32.const 0
     local.get $13
     i32.const 1
     local.get $10
     local.get $8
     local.get $w
     local.get $12
     local.get $18
     local.get $11
     local.get $33
     i32x4.extract_lane 0
     local.get $33
     i32x4.extract_lane 1
     i32.add
     local.get $33
     i32x4.extract_lane 2
     local.get $33
     i32x4.extract_lane 3
     i32.add
     i32.add
     local.get $K
     local.get $15
     local.get $7
     local.get $x
     local.get $9
     local.get $y
     local.get $6
     i32.const 1
     i32.sub
     call $kernel.matmul/2
     local.get $16
     local.get $9
     i32.mul
     local.set $16
     local.get $14
     local.set $19
     loop $label4
      local.get $19
      local.get $M
      i32.lt_s
      if
       local.get $19
       local.tee $20
       i32.const 2
       i32.shr_u
       local.set $21
       local.get $20
       local.get $21
       i32.const 2
       i32.shl
       i32.sub
       local.set $22
       local.get $w
       local.get $21
       local.get $8
       i32.mul
       i32.const 2
       i32.shl
       i32.add
       local.set $21
       i32.const 0
       local.set $23
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       local.set $33
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       local.set $32
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       local.set $34
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       local.set $35
       loop $label1
        local.get $23
        i32.const 64
        i32.add
        local.tee $24
        local.get $11
        i32.le_u
        if
         local.get $21
         local.get $23
         i32.const 6
         i32.shr_u
         i32.const 2
         i32.shl
         local.get $22
         i32.add
         i32.const 4
         i32.shl
         i32.add
         v128.load align=1
         local.get $23
         i32.const 3
         i32.shr_u
         i32.const 6
         i32.and
         i8x16.shr_u
         local.get $31
         v128.and
         local.get $30
         i8x16.sub
         local.set $36
         local.get $18
         local.get $23
         i32.add
         v128.load align=1
         local.tee $37
         i16x8.extend_low_i8x16_s
         local.set $38
         local.get $33
         local.get $36
         i16x8.extend_low_i8x16_s
         local.get $38
         i32x4.dot_i16x8_s
         i32x4.add
         local.get $36
         i16x8.extend_high_i8x16_s
         local.get $37
         i16x8.extend_high_i8x16_s
         i32x4.dot_i16x8_s
         i32x4.add
         local.set $37
         local.get $21
         local.get $23
         i32.const 16
         i32.add
         local.tee $25
         i32.const 6
         i32.shr_u
         i32.const 2
         i32.shl
         local.get $22
         i32.add
         i32.const 4
         i32.shl
         i32.add
         v128.load align=1
         local.get $25
         i32.const 3
         i32.shr_u
         i32.const 6
         i32.and
         i8x16.shr_u
         local.get $31
         v128.and
         local.get $30
         i8x16.sub
         local.set $36
         local.get $18
         local.get $25
         i32.add
         v128.load align=1
         local.tee $38
         i16x8.extend_low_i8x16_s
         local.set $39
         local.get $32
         local.get $36
         i16x8.extend_low_i8x16_s
         local.get $39
         i32x4.dot_i16x8_s
         i32x4.add
         local.get $36
         i16x8.extend_high_i8x16_s
         local.get $38
         i16x8.extend_high_i8x16_s
         i32x4.dot_i16x8_s
         i32x4.add
         local.set $38
         local.get $21
         local.get $23
         i32.const 32
         i32.add
         local.tee $25
         i32.const 6
         i32.shr_u
         i32.const 2
         i32.shl
         local.get $22
         i32.add
         i32.const 4
         i32.shl
         i32.add
         v128.load align=1
         local.get $25
         i32.const 3
         i32.shr_u
         i32.const 6
         i32.and
         i8x16.shr_u
         local.get $31
         v128.and
         local.get $30
         i8x16.sub
         local.set $36
         local.get $18
         local.get $25
         i32.add
         v128.load align=1
         local.tee $39
         i16x8.extend_low_i8x16_s
         local.set $40
         local.get $34
         local.get $36
         i16x8.extend_low_i8x16_s
         local.get $40
         i32x4.dot_i16x8_s
         i32x4.add
         local.get $36
         i16x8.extend_high_i8x16_s
         local.get $39
         i16x8.extend_high_i8x16_s
         i32x4.dot_i16x8_s
         i32x4.add
         local.set $39
         local.get $21
         local.get $23
         i32.const 48
         i32.add
         local.tee $25
         i32.const 6
         i32.shr_u
         i32.const 2
         i32.shl
         local.get $22
         i32.add
         i32.const 4
         i32.shl
         i32.add
         v128.load align=1
         local.get $25
         i32.const 3
         i32.shr_u
         i32.const 6
         i32.and
         i8x16.shr_u
         local.get $31
         v128.and
         local.get $30
         i8x16.sub
         local.set $36
         local.get $18
         local.get $25
         i32.add
         v128.load align=1
         local.tee $40
         i16x8.extend_low_i8x16_s
         local.set $41
         local.get $40
         i16x8.extend_high_i8x16_s
         local.set $40
         local.get $24
         local.set $23
         local.get $37
         local.set $33
         local.get $38
         local.set $32
         local.get $39
         local.set $34
         local.get $35
         local.get $36
         i16x8.extend_low_i8x16_s
         local.get $41
         i32x4.dot_i16x8_s
         i32x4.add
         local.get $36
         i16x8.extend_high_i8x16_s
         local.get $40
         i32x4.dot_i16x8_s
         i32x4.add
         local.set $35
         br $label1
        end
        local.get $23
        local.set $24
        local.get $33
        local.set $40
        local.get $32
        local.set $36
        local.get $34
        local.set $41
        local.get $35
        local.set $39
       end
       local.get $24
       local.set $24
       local.get $40
       local.get $36
       i32x4.add
       local.get $41
       i32x4.add
       local.get $39
       i32x4.add
       local.set $39
       loop $label2
        local.get $24
        i32.const 16
        i32.add
        local.tee $23
        local.get $11
        i32.le_u
        if
         local.get $21
         local.get $24
         i32.const 6
         i32.shr_u
         i32.const 2
         i32.shl
         local.get $22
         i32.add
         i32.const 4
         i32.shl
         i32.add
         v128.load align=1
         local.get $24
         i32.const 3
         i32.shr_u
         i32.const 6
         i32.and
         i8x16.shr_u
         local.get $31
         v128.and
         local.get $30
         i8x16.sub
         local.set $41
         local.get $18
         local.get $24
         i32.add
         v128.load align=1
         local.tee $36
         i16x8.extend_low_i8x16_s
         local.set $40
         local.get $23
         local.set $24
         local.get $39
         local.get $41
         i16x8.extend_low_i8x16_s
         local.get $40
         i32x4.dot_i16x8_s
         i32x4.add
         local.get $41
         i16x8.extend_high_i8x16_s
         local.get $36
         i16x8.extend_high_i8x16_s
         i32x4.dot_i16x8_s
         i32x4.add
         local.set $39
         br $label2
        end
        local.get $24
        local.set $23
        local.get $39
        local.set $36
       end
       local.get $23
       local.set $23
       local.get $36
       i32x4.extract_lane 0
       local.get $36
       i32x4.extract_lane 1
       i32.add
       local.get $36
       i32x4.extract_lane 2
       i32.add
       local.get $36
       i32x4.extract_lane 3
       i32.add
       local.set $24
       loop $label3
        local.get $23
        local.get $K
        i32.lt_s
        if
         local.get $21
         local.get $23
         local.tee $25
         i32.const 6
         i32.shr_u
         i32.const 2
         i32.shl
         local.get $22
         i32.add
         i32.const 4
         i32.shl
         i32.add
         local.get $25
         i32.const 15
         i32.and
         i32.add
         i32.load8_u
         local.set $26
         local.get $25
         i32.const 3
         i32.shr_u
         i32.const 6
         i32.and
         local.tee $27
         i32.const 0
         i32.lt_s
         if
          i32.const 2912
          call $wasm:trap
          unreachable
         end
         local.get $23
         i32.const 1
         i32.add
         local.set $23
         local.get $24
         local.get $26
         local.get $27
         i32.const 31
         local.get $27
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
         local.tee $27
         i32.const 3
         i32.sub
         local.get $27
         i32.const 3
         i32.add
         local.get $27
         local.get $27
         i32.const -1
         i32.lt_s
         select
         local.get $27
         i32.const 1
         i32.gt_s
         select
         local.get $x
         local.get $17
         local.get $25
         i32.add
         i32.add
         i32.load8_s
         i32.mul
         i32.add
         local.set $24
         br $label3
        end
        local.get $24
        local.set $25
       end
       local.get $y
       local.get $16
       local.get $20
       i32.add
       i32.const 2
       i32.shl
       i32.add
       local.get $25
       i32.store align=1
       local.get $19
       i32.const 1
       i32.add
       local.set $19
       br $label4
      end
     end
     local.get $15
     i32.const 1
     i32.add
     local.set $15
     br $label5
    end
   end
  end
  return
 )
 (func $kernel.matvec_wide/1 (type $2) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $w i32) (param $6 i32) (param $7 i32) (param $8 i32) (param $9 i32) (param $u i32) (param $K i32) (param $y i32) (param $13 i32)
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
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
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
  local.get $13
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 2
  i32.shl
  local.set $to
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.get $6
  i32x4.replace_lane 0
  local.set $32
  local.get $7
  i32.const 6
  i32.shr_u
  local.tee $6
  i32.const 2047
  i32.add
  i32.const 11
  i32.shr_u
  local.set $13
  v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
  local.set $33
  v128.const i32x4 0x000c000c 0x000c000c 0x000c000c 0x000c000c
  local.set $34
  v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030
  local.set $35
  v128.const i32x4 0x00c000c0 0x00c000c0 0x00c000c0 0x00c000c0
  local.set $36
  v128.const i32x4 0x03030303 0x03030303 0x03030303 0x03030303
  local.set $37
  v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
  local.set $38
  local.get $from
  i32.const 2
  i32.shl
  local.set $from
  loop $label4
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $w
    local.get $from
    local.tee $work
    local.get $4
    i32.mul
    i32.add
    local.set $grain
    local.get $w
    local.get $from
    i32.const 1
    i32.add
    local.tee $14
    local.get $4
    i32.mul
    i32.add
    local.set $15
    local.get $w
    local.get $from
    i32.const 2
    i32.add
    local.tee $16
    local.get $4
    i32.mul
    i32.add
    local.set $17
    local.get $w
    local.get $from
    i32.const 3
    i32.add
    local.tee $18
    local.get $4
    i32.mul
    i32.add
    local.set $19
    i32.const 0
    local.set $20
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $39
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $40
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $41
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $42
    loop $label1
     local.get $20
     local.get $13
     i32.lt_u
     if
      local.get $20
      i32.const 11
      i32.shl
      local.tee $21
      i32.const 2048
      i32.add
      local.tee $22
      local.get $6
      local.get $22
      local.get $6
      i32.lt_u
      select
      local.set $22
      local.get $21
      local.set $21
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $43
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $44
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $45
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $46
      loop $label
       local.get $21
       local.get $22
       i32.lt_u
       if
        local.get $8
        local.get $21
        i32.const 7
        i32.shl
        i32.add
        local.set $23
        local.get $grain
        local.get $21
        i32.const 4
        i32.shl
        local.tee $24
        i32.add
        v128.load align=1
        local.set $47
        local.get $15
        local.get $24
        i32.add
        v128.load align=1
        local.set $48
        local.get $17
        local.get $24
        i32.add
        v128.load align=1
        local.set $49
        local.get $19
        local.get $24
        i32.add
        v128.load align=1
        local.set $50
        local.get $43
        local.get $47
        local.get $33
        v128.and
        local.get $23
        v128.load align=1
        local.tee $51
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $52
        local.get $44
        local.get $48
        local.get $33
        v128.and
        local.get $51
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $53
        local.get $45
        local.get $49
        local.get $33
        v128.and
        local.get $51
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $54
        local.get $46
        local.get $50
        local.get $33
        v128.and
        local.get $51
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $51
        local.get $52
        local.get $47
        local.get $34
        v128.and
        local.get $23
        v128.load offset=16 align=1
        local.tee $52
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $55
        local.get $53
        local.get $48
        local.get $34
        v128.and
        local.get $52
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $53
        local.get $54
        local.get $49
        local.get $34
        v128.and
        local.get $52
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $54
        local.get $51
        local.get $50
        local.get $34
        v128.and
        local.get $52
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $52
        local.get $55
        local.get $47
        local.get $35
        v128.and
        local.get $23
        v128.load offset=32 align=1
        local.tee $55
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $51
        local.get $53
        local.get $48
        local.get $35
        v128.and
        local.get $55
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $53
        local.get $54
        local.get $49
        local.get $35
        v128.and
        local.get $55
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $54
        local.get $52
        local.get $50
        local.get $35
        v128.and
        local.get $55
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $55
        local.get $51
        local.get $47
        local.get $36
        v128.and
        local.get $23
        v128.load offset=48 align=1
        local.tee $51
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $52
        local.get $53
        local.get $48
        local.get $36
        v128.and
        local.get $51
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $53
        local.get $54
        local.get $49
        local.get $36
        v128.and
        local.get $51
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $54
        local.get $55
        local.get $50
        local.get $36
        v128.and
        local.get $51
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $51
        local.get $48
        i32.const 8
        i16x8.shr_u
        local.set $48
        local.get $49
        i32.const 8
        i16x8.shr_u
        local.set $49
        local.get $50
        i32.const 8
        i16x8.shr_u
        local.set $50
        local.get $52
        local.get $47
        i32.const 8
        i16x8.shr_u
        local.tee $47
        local.get $33
        v128.and
        local.get $23
        v128.load offset=64 align=1
        local.tee $52
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $55
        local.get $53
        local.get $48
        local.get $33
        v128.and
        local.get $52
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $53
        local.get $54
        local.get $49
        local.get $33
        v128.and
        local.get $52
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $54
        local.get $51
        local.get $50
        local.get $33
        v128.and
        local.get $52
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $52
        local.get $55
        local.get $47
        local.get $34
        v128.and
        local.get $23
        v128.load offset=80 align=1
        local.tee $55
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $51
        local.get $53
        local.get $48
        local.get $34
        v128.and
        local.get $55
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $53
        local.get $54
        local.get $49
        local.get $34
        v128.and
        local.get $55
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $54
        local.get $52
        local.get $50
        local.get $34
        v128.and
        local.get $55
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $55
        local.get $51
        local.get $47
        local.get $35
        v128.and
        local.get $23
        v128.load offset=96 align=1
        local.tee $51
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $52
        local.get $53
        local.get $48
        local.get $35
        v128.and
        local.get $51
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $53
        local.get $54
        local.get $49
        local.get $35
        v128.and
        local.get $51
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $54
        local.get $55
        local.get $50
        local.get $35
        v128.and
        local.get $51
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $51
        local.get $52
        local.get $47
        local.get $36
        v128.and
        local.get $23
        v128.load offset=112 align=1
        local.tee $47
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $52
        local.get $21
        i32.const 1
        i32.add
        local.set $21
        local.get $52
        local.set $43
        local.get $53
        local.get $48
        local.get $36
        v128.and
        local.get $47
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $44
        local.get $54
        local.get $49
        local.get $36
        v128.and
        local.get $47
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $45
        local.get $51
        local.get $50
        local.get $36
        v128.and
        local.get $47
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $46
        br $label
       end
       local.get $43
       local.set $47
       local.get $44
       local.set $50
       local.get $45
       local.set $51
       local.get $46
       local.set $49
      end
      local.get $20
      i32.const 1
      i32.add
      local.set $20
      local.get $39
      local.get $47
      i32.const 6
      i32x4.shr_s
      i32x4.add
      local.set $39
      local.get $40
      local.get $50
      i32.const 6
      i32x4.shr_s
      i32x4.add
      local.set $40
      local.get $41
      local.get $51
      i32.const 6
      i32x4.shr_s
      i32x4.add
      local.set $41
      local.get $42
      local.get $49
      i32.const 6
      i32x4.shr_s
      i32x4.add
      local.set $42
      br $label1
     end
     local.get $39
     local.set $49
     local.get $40
     local.set $51
     local.get $41
     local.set $50
     local.get $42
     local.set $47
    end
    local.get $7
    local.set $20
    local.get $49
    local.get $32
    i32x4.sub
    local.set $49
    local.get $51
    local.get $32
    i32x4.sub
    local.set $51
    local.get $50
    local.get $32
    i32x4.sub
    local.set $50
    local.get $47
    local.get $32
    i32x4.sub
    local.set $47
    loop $label2
     local.get $20
     i32.const 16
     i32.add
     local.tee $21
     local.get $9
     i32.le_u
     if
      local.get $u
      local.get $20
      i32.add
      v128.load align=1
      local.tee $42
      i16x8.extend_low_i8x16_u
      local.set $41
      local.get $42
      i16x8.extend_high_i8x16_u
      local.set $42
      local.get $20
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      local.set $22
      local.get $grain
      local.get $20
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      local.tee $23
      i32.add
      v128.load align=1
      local.get $22
      i8x16.shr_u
      local.get $37
      v128.and
      local.get $38
      i8x16.sub
      local.set $40
      local.get $49
      local.get $40
      i16x8.extend_low_i8x16_s
      local.get $41
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $40
      i16x8.extend_high_i8x16_s
      local.get $42
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $40
      local.get $51
      local.get $15
      local.get $23
      i32.add
      v128.load align=1
      local.get $22
      i8x16.shr_u
      local.get $37
      v128.and
      local.get $38
      i8x16.sub
      local.tee $39
      i16x8.extend_low_i8x16_s
      local.get $41
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $39
      i16x8.extend_high_i8x16_s
      local.get $42
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $39
      local.get $50
      local.get $17
      local.get $23
      i32.add
      v128.load align=1
      local.get $22
      i8x16.shr_u
      local.get $37
      v128.and
      local.get $38
      i8x16.sub
      local.tee $46
      i16x8.extend_low_i8x16_s
      local.get $41
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      i16x8.extend_high_i8x16_s
      local.get $42
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $46
      local.get $19
      local.get $23
      i32.add
      v128.load align=1
      local.get $22
      i8x16.shr_u
      local.get $37
      v128.and
      local.get $38
      i8x16.sub
      local.set $45
      local.get $21
      local.set $20
      local.get $40
      local.set $49
      local.get $39
      local.set $51
      local.get $46
      local.set $50
      local.get $47
      local.get $45
      i16x8.extend_low_i8x16_s
      local.get $41
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $45
      i16x8.extend_high_i8x16_s
      local.get $42
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $47
      br $label2
     end
     local.get $20
     local.set $21
     local.get $49
     local.set $42
     local.get $51
     local.set $45
     local.get $50
     local.set $41
     local.get $47
     local.set $46
    end
    local.get $21
    local.set $21
    local.get $42
    i32x4.extract_lane 0
    local.get $42
    i32x4.extract_lane 1
    i32.add
    local.get $42
    i32x4.extract_lane 2
    local.get $42
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.set $20
    local.get $45
    i32x4.extract_lane 0
    local.get $45
    i32x4.extract_lane 1
    i32.add
    local.get $45
    i32x4.extract_lane 2
    local.get $45
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.set $22
    local.get $41
    i32x4.extract_lane 0
    local.get $41
    i32x4.extract_lane 1
    i32.add
    local.get $41
    i32x4.extract_lane 2
    local.get $41
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.set $23
    local.get $46
    i32x4.extract_lane 0
    local.get $46
    i32x4.extract_lane 1
    i32.add
    local.get $46
    i32x4.extract_lane 2
    local.get $46
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.set $24
    loop $label3
     local.get $21
     local.get $K
     i32.lt_s
     if
      local.get $21
      local.tee $25
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      local.set $26
      local.get $25
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      local.set $27
      local.get $grain
      local.get $26
      i32.add
      local.get $25
      i32.const 15
      i32.and
      local.tee $28
      i32.add
      i32.load8_u
      local.set $29
      local.get $27
      i32.const 0
      i32.lt_s
      if
       i32.const 3059
       call $wasm:trap
       unreachable
      end
      local.get $29
      local.get $27
      i32.const 31
      local.get $27
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
      local.set $29
      local.get $u
      local.get $25
      i32.add
      i32.load8_u
      local.set $25
      local.get $15
      local.get $26
      i32.add
      local.get $28
      i32.add
      i32.load8_u
      local.set $30
      local.get $27
      i32.const 0
      i32.lt_s
      if
       i32.const 3067
       call $wasm:trap
       unreachable
      end
      local.get $30
      local.get $27
      i32.const 31
      local.get $27
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
      local.set $30
      local.get $17
      local.get $26
      i32.add
      local.get $28
      i32.add
      i32.load8_u
      local.set $31
      local.get $27
      i32.const 0
      i32.lt_s
      if
       i32.const 3072
       call $wasm:trap
       unreachable
      end
      local.get $31
      local.get $27
      i32.const 31
      local.get $27
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
      local.set $31
      local.get $19
      local.get $26
      i32.add
      local.get $28
      i32.add
      i32.load8_u
      local.set $28
      local.get $27
      i32.const 0
      i32.lt_s
      if
       i32.const 3077
       call $wasm:trap
       unreachable
      end
      local.get $28
      local.get $27
      i32.const 31
      local.get $27
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
      local.set $27
      local.get $21
      i32.const 1
      i32.add
      local.set $21
      local.get $20
      local.get $29
      i32.const 3
      i32.sub
      local.get $29
      i32.const 3
      i32.add
      local.get $29
      local.get $29
      i32.const -1
      i32.lt_s
      select
      local.get $29
      i32.const 1
      i32.gt_s
      select
      local.get $25
      i32.mul
      i32.add
      local.set $20
      local.get $22
      local.get $30
      i32.const 3
      i32.sub
      local.get $30
      i32.const 3
      i32.add
      local.get $30
      local.get $30
      i32.const -1
      i32.lt_s
      select
      local.get $30
      i32.const 1
      i32.gt_s
      select
      local.get $25
      i32.mul
      i32.add
      local.set $22
      local.get $23
      local.get $31
      i32.const 3
      i32.sub
      local.get $31
      i32.const 3
      i32.add
      local.get $31
      local.get $31
      i32.const -1
      i32.lt_s
      select
      local.get $31
      i32.const 1
      i32.gt_s
      select
      local.get $25
      i32.mul
      i32.add
      local.set $23
      local.get $24
      local.get $27
      i32.const 3
      i32.sub
      local.get $27
      i32.const 3
      i32.add
      local.get $27
      local.get $27
      i32.const -1
      i32.lt_s
      select
      local.get $27
      i32.const 1
      i32.gt_s
      select
      local.get $25
      i32.mul
      i32.add
      local.set $24
      br $label3
     end
     local.get $20
     local.set $25
     local.get $22
     local.set $27
     local.get $23
     local.set $31
     local.get $24
     local.set $30
    end
    local.get $y
    local.get $work
    i32.const 2
    i32.shl
    i32.add
    local.get $25
    i32.store align=1
    local.get $y
    local.get $14
    i32.const 2
    i32.shl
    i32.add
    local.get $27
    i32.store align=1
    local.get $y
    local.get $16
    i32.const 2
    i32.shl
    i32.add
    local.get $31
    i32.store align=1
    local.get $y
    local.get $18
    i32.const 2
    i32.shl
    i32.add
    local.get $30
    i32.store align=1
    local.get $from
    i32.const 4
    i32.add
    local.set $from
    br $label4
   end
  end
  return
 )
 (func $kernel.matvec_wide/2 (type $2) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $w i32) (param $6 i32) (param $7 i32) (param $8 i32) (param $9 i32) (param $v i32) (param $K i32) (param $z i32) (param $13 i32)
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
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  (local $39 v128)
  (local $40 v128)
  (local $41 v128)
  (local $42 v128)
  (local $43 v128)
  (local $44 v128)
  (local $45 v128)
  (local $46 v128)
  (local $47 v128)
  local.get $13
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 2
  i32.shl
  local.set $to
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.get $6
  i32x4.replace_lane 0
  local.set $31
  local.get $7
  i32.const 6
  i32.shr_u
  local.set $6
  v128.const i32x4 0x00030003 0x00030003 0x00030003 0x00030003
  local.set $32
  v128.const i32x4 0x03030303 0x03030303 0x03030303 0x03030303
  local.set $33
  v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
  local.set $34
  local.get $from
  i32.const 2
  i32.shl
  local.set $from
  loop $label3
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $w
    local.get $from
    local.tee $13
    local.get $4
    i32.mul
    i32.add
    local.set $work
    local.get $w
    local.get $from
    i32.const 1
    i32.add
    local.tee $grain
    local.get $4
    i32.mul
    i32.add
    local.set $14
    local.get $w
    local.get $from
    i32.const 2
    i32.add
    local.tee $15
    local.get $4
    i32.mul
    i32.add
    local.set $16
    local.get $w
    local.get $from
    i32.const 3
    i32.add
    local.tee $17
    local.get $4
    i32.mul
    i32.add
    local.set $18
    i32.const 0
    local.set $19
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $35
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $36
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $37
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $38
    loop $label
     local.get $19
     local.get $6
     i32.lt_u
     if
      local.get $8
      local.get $19
      i32.const 7
      i32.shl
      i32.add
      local.set $20
      local.get $work
      local.get $19
      i32.const 4
      i32.shl
      local.tee $21
      i32.add
      v128.load align=1
      local.set $39
      local.get $14
      local.get $21
      i32.add
      v128.load align=1
      local.set $40
      local.get $16
      local.get $21
      i32.add
      v128.load align=1
      local.set $41
      local.get $18
      local.get $21
      i32.add
      v128.load align=1
      local.set $42
      local.get $35
      local.get $39
      local.get $32
      v128.and
      local.get $20
      v128.load align=1
      local.tee $43
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $44
      local.get $36
      local.get $40
      local.get $32
      v128.and
      local.get $43
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $45
      local.get $37
      local.get $41
      local.get $32
      v128.and
      local.get $43
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $46
      local.get $38
      local.get $42
      local.get $32
      v128.and
      local.get $43
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $43
      local.get $44
      local.get $39
      i32.const 2
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $20
      v128.load offset=16 align=1
      local.tee $44
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $47
      local.get $45
      local.get $40
      i32.const 2
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $44
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $45
      local.get $46
      local.get $41
      i32.const 2
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $44
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $46
      local.get $43
      local.get $42
      i32.const 2
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $44
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $44
      local.get $47
      local.get $39
      i32.const 4
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $20
      v128.load offset=32 align=1
      local.tee $47
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $43
      local.get $45
      local.get $40
      i32.const 4
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $47
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $45
      local.get $46
      local.get $41
      i32.const 4
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $47
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $46
      local.get $44
      local.get $42
      i32.const 4
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $47
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $47
      local.get $43
      local.get $39
      i32.const 6
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $20
      v128.load offset=48 align=1
      local.tee $43
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $44
      local.get $45
      local.get $40
      i32.const 6
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $43
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $45
      local.get $46
      local.get $41
      i32.const 6
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $43
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $46
      local.get $47
      local.get $42
      i32.const 6
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $43
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $43
      local.get $40
      i32.const 8
      i16x8.shr_u
      local.set $40
      local.get $41
      i32.const 8
      i16x8.shr_u
      local.set $41
      local.get $42
      i32.const 8
      i16x8.shr_u
      local.set $42
      local.get $44
      local.get $39
      i32.const 8
      i16x8.shr_u
      local.tee $39
      local.get $32
      v128.and
      local.get $20
      v128.load offset=64 align=1
      local.tee $44
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $47
      local.get $45
      local.get $40
      local.get $32
      v128.and
      local.get $44
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $45
      local.get $46
      local.get $41
      local.get $32
      v128.and
      local.get $44
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $46
      local.get $43
      local.get $42
      local.get $32
      v128.and
      local.get $44
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $44
      local.get $47
      local.get $39
      i32.const 2
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $20
      v128.load offset=80 align=1
      local.tee $47
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $43
      local.get $45
      local.get $40
      i32.const 2
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $47
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $45
      local.get $46
      local.get $41
      i32.const 2
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $47
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $46
      local.get $44
      local.get $42
      i32.const 2
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $47
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $47
      local.get $43
      local.get $39
      i32.const 4
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $20
      v128.load offset=96 align=1
      local.tee $43
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $44
      local.get $45
      local.get $40
      i32.const 4
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $43
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $45
      local.get $46
      local.get $41
      i32.const 4
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $43
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $46
      local.get $47
      local.get $42
      i32.const 4
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $43
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $43
      local.get $44
      local.get $39
      i32.const 6
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $20
      v128.load offset=112 align=1
      local.tee $39
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $44
      local.get $19
      i32.const 1
      i32.add
      local.set $19
      local.get $44
      local.set $35
      local.get $45
      local.get $40
      i32.const 6
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $39
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $36
      local.get $46
      local.get $41
      i32.const 6
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $39
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $37
      local.get $43
      local.get $42
      i32.const 6
      i16x8.shr_u
      local.get $32
      v128.and
      local.get $39
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $38
      br $label
     end
     local.get $35
     local.set $39
     local.get $36
     local.set $42
     local.get $37
     local.set $43
     local.get $38
     local.set $41
    end
    local.get $7
    local.set $19
    local.get $39
    local.get $31
    i32x4.sub
    local.set $39
    local.get $42
    local.get $31
    i32x4.sub
    local.set $42
    local.get $43
    local.get $31
    i32x4.sub
    local.set $43
    local.get $41
    local.get $31
    i32x4.sub
    local.set $41
    loop $label1
     local.get $19
     i32.const 16
     i32.add
     local.tee $20
     local.get $9
     i32.le_u
     if
      local.get $v
      local.get $19
      i32.const 1
      i32.shl
      i32.add
      local.tee $21
      v128.load align=1
      local.set $38
      local.get $21
      v128.load offset=16 align=1
      local.set $37
      local.get $19
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      local.set $21
      local.get $work
      local.get $19
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      local.tee $22
      i32.add
      v128.load align=1
      local.get $21
      i8x16.shr_u
      local.get $33
      v128.and
      local.get $34
      i8x16.sub
      local.set $36
      local.get $39
      local.get $36
      i16x8.extend_low_i8x16_s
      local.get $38
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      i16x8.extend_high_i8x16_s
      local.get $37
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $36
      local.get $42
      local.get $14
      local.get $22
      i32.add
      v128.load align=1
      local.get $21
      i8x16.shr_u
      local.get $33
      v128.and
      local.get $34
      i8x16.sub
      local.tee $35
      i16x8.extend_low_i8x16_s
      local.get $38
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      i16x8.extend_high_i8x16_s
      local.get $37
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $35
      local.get $43
      local.get $16
      local.get $22
      i32.add
      v128.load align=1
      local.get $21
      i8x16.shr_u
      local.get $33
      v128.and
      local.get $34
      i8x16.sub
      local.tee $46
      i16x8.extend_low_i8x16_s
      local.get $38
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $46
      i16x8.extend_high_i8x16_s
      local.get $37
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $46
      local.get $18
      local.get $22
      i32.add
      v128.load align=1
      local.get $21
      i8x16.shr_u
      local.get $33
      v128.and
      local.get $34
      i8x16.sub
      local.set $40
      local.get $20
      local.set $19
      local.get $36
      local.set $39
      local.get $35
      local.set $42
      local.get $46
      local.set $43
      local.get $41
      local.get $40
      i16x8.extend_low_i8x16_s
      local.get $38
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $40
      i16x8.extend_high_i8x16_s
      local.get $37
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $41
      br $label1
     end
     local.get $19
     local.set $20
     local.get $39
     local.set $37
     local.get $42
     local.set $40
     local.get $43
     local.set $38
     local.get $41
     local.set $46
    end
    local.get $20
    local.set $20
    local.get $37
    i32x4.extract_lane 0
    local.get $37
    i32x4.extract_lane 1
    i32.add
    local.get $37
    i32x4.extract_lane 2
    local.get $37
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.set $19
    local.get $40
    i32x4.extract_lane 0
    local.get $40
    i32x4.extract_lane 1
    i32.add
    local.get $40
    i32x4.extract_lane 2
    local.get $40
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.set $21
    local.get $38
    i32x4.extract_lane 0
    local.get $38
    i32x4.extract_lane 1
    i32.add
    local.get $38
    i32x4.extract_lane 2
    local.get $38
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.set $22
    local.get $46
    i32x4.extract_lane 0
    local.get $46
    i32x4.extract_lane 1
    i32.add
    local.get $46
    i32x4.extract_lane 2
    local.get $46
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.set $23
    loop $label2
     local.get $20
     local.get $K
     i32.lt_s
     if
      local.get $20
      local.tee $24
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      local.set $25
      local.get $24
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      local.set $26
      local.get $work
      local.get $25
      i32.add
      local.get $24
      i32.const 15
      i32.and
      local.tee $27
      i32.add
      i32.load8_u
      local.set $28
      local.get $26
      i32.const 0
      i32.lt_s
      if
       i32.const 3210
       call $wasm:trap
       unreachable
      end
      local.get $28
      local.get $26
      i32.const 31
      local.get $26
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
      local.set $28
      local.get $v
      local.get $24
      i32.const 1
      i32.shl
      i32.add
      i32.load16_s align=1
      local.set $24
      local.get $14
      local.get $25
      i32.add
      local.get $27
      i32.add
      i32.load8_u
      local.set $29
      local.get $26
      i32.const 0
      i32.lt_s
      if
       i32.const 3218
       call $wasm:trap
       unreachable
      end
      local.get $29
      local.get $26
      i32.const 31
      local.get $26
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
      local.set $29
      local.get $16
      local.get $25
      i32.add
      local.get $27
      i32.add
      i32.load8_u
      local.set $30
      local.get $26
      i32.const 0
      i32.lt_s
      if
       i32.const 3223
       call $wasm:trap
       unreachable
      end
      local.get $30
      local.get $26
      i32.const 31
      local.get $26
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
      local.set $30
      local.get $18
      local.get $25
      i32.add
      local.get $27
      i32.add
      i32.load8_u
      local.set $27
      local.get $26
      i32.const 0
      i32.lt_s
      if
       i32.const 3228
       call $wasm:trap
       unreachable
      end
      local.get $27
      local.get $26
      i32.const 31
      local.get $26
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
      local.set $26
      local.get $20
      i32.const 1
      i32.add
      local.set $20
      local.get $19
      local.get $28
      i32.const 3
      i32.sub
      local.get $28
      i32.const 3
      i32.add
      local.get $28
      local.get $28
      i32.const -1
      i32.lt_s
      select
      local.get $28
      i32.const 1
      i32.gt_s
      select
      local.get $24
      i32.mul
      i32.add
      local.set $19
      local.get $21
      local.get $29
      i32.const 3
      i32.sub
      local.get $29
      i32.const 3
      i32.add
      local.get $29
      local.get $29
      i32.const -1
      i32.lt_s
      select
      local.get $29
      i32.const 1
      i32.gt_s
      select
      local.get $24
      i32.mul
      i32.add
      local.set $21
      local.get $22
      local.get $30
      i32.const 3
      i32.sub
      local.get $30
      i32.const 3
      i32.add
      local.get $30
      local.get $30
      i32.const -1
      i32.lt_s
      select
      local.get $30
      i32.const 1
      i32.gt_s
      select
      local.get $24
      i32.mul
      i32.add
      local.set $22
      local.get $23
      local.get $26
      i32.const 3
      i32.sub
      local.get $26
      i32.const 3
      i32.add
      local.get $26
      local.get $26
      i32.const -1
      i32.lt_s
      select
      local.get $26
      i32.const 1
      i32.gt_s
      select
      local.get $24
      i32.mul
      i32.add
      local.set $23
      br $label2
     end
     local.get $19
     local.set $24
     local.get $21
     local.set $26
     local.get $22
     local.set $30
     local.get $23
     local.set $29
    end
    local.get $z
    local.get $13
    i32.const 2
    i32.shl
    i32.add
    local.get $24
    i32.store align=1
    local.get $z
    local.get $grain
    i32.const 2
    i32.shl
    i32.add
    local.get $26
    i32.store align=1
    local.get $z
    local.get $15
    i32.const 2
    i32.shl
    i32.add
    local.get $30
    i32.store align=1
    local.get $z
    local.get $17
    i32.const 2
    i32.shl
    i32.add
    local.get $29
    i32.store align=1
    local.get $from
    i32.const 4
    i32.add
    local.set $from
    br $label3
   end
  end
  return
 )
 (func $kernel.matvec_wide (type $11) (param $w i32) (param $u i32) (param $v i32) (param $y i32) (param $z i32) (param $M i32) (param $K i32) (param $7 i32)
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
  (local $23 i64)
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
  local.get $7
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $K
  i32.const 63
  i32.add
  i32.const 6
  i32.shr_u
  i32.const 4
  i32.shl
  local.set $8
  local.get $K
  i32.const 0
  i32.const 0
  local.get $K
  i32.lt_s
  select
  local.tee $9
  i32.const 6
  i32.shr_u
  i32.const 6
  i32.shl
  local.tee $10
  i32.const 1
  i32.shl
  local.tee $11
  i32.const 16
  local.get $7
  i32.const 1
  i32.sub
  call $rt.alloc
  local.tee $12
  i32.const 16
  i32.add
  local.set $13
  v128.const i32x4 0x00010001 0x00010001 0x00010001 0x00010001
  local.set $24
  v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
  local.set $25
  i32.const 0
  local.set $14
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $26
  loop $label
   local.get $14
   i32.const 64
   i32.add
   local.tee $15
   local.get $10
   i32.le_u
   if
    local.get $13
    local.get $14
    i32.const 1
    i32.shl
    i32.add
    local.set $16
    local.get $u
    local.get $14
    i32.add
    v128.load align=1
    local.tee $27
    local.get $25
    v128.and
    local.set $28
    local.get $26
    local.get $28
    local.get $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $27
    i32.const 8
    i16x8.shr_u
    local.tee $27
    local.get $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.set $29
    local.get $16
    local.get $28
    i32.const 6
    i16x8.shl
    v128.store align=1
    local.get $16
    local.get $27
    i32.const 6
    i16x8.shl
    v128.store offset=64 align=1
    local.get $u
    local.get $14
    i32.const 16
    i32.add
    i32.add
    v128.load align=1
    local.tee $27
    local.get $25
    v128.and
    local.set $28
    local.get $29
    local.get $28
    local.get $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $27
    i32.const 8
    i16x8.shr_u
    local.tee $27
    local.get $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.set $29
    local.get $16
    local.get $28
    i32.const 4
    i16x8.shl
    v128.store offset=16 align=1
    local.get $16
    local.get $27
    i32.const 4
    i16x8.shl
    v128.store offset=80 align=1
    local.get $u
    local.get $14
    i32.const 32
    i32.add
    i32.add
    v128.load align=1
    local.tee $27
    local.get $25
    v128.and
    local.set $28
    local.get $29
    local.get $28
    local.get $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $27
    i32.const 8
    i16x8.shr_u
    local.tee $27
    local.get $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.set $29
    local.get $16
    local.get $28
    i32.const 2
    i16x8.shl
    v128.store offset=32 align=1
    local.get $16
    local.get $27
    i32.const 2
    i16x8.shl
    v128.store offset=96 align=1
    local.get $u
    local.get $14
    i32.const 48
    i32.add
    i32.add
    v128.load align=1
    local.tee $27
    local.get $25
    v128.and
    local.set $28
    local.get $27
    i32.const 8
    i16x8.shr_u
    local.set $27
    local.get $16
    local.get $28
    v128.store offset=48 align=1
    local.get $16
    local.get $27
    v128.store offset=112 align=1
    local.get $15
    local.set $14
    local.get $29
    local.get $28
    local.get $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $27
    local.get $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.set $26
    br $label
   end
   local.get $26
   local.set $27
  end
  local.get $M
  i32.const 0
  local.get $M
  i32.const 0
  i32.gt_s
  select
  i32.const 2
  i32.shr_u
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
  i64.const 4294967295
  local.get $9
  local.get $10
  i32.sub
  i32.const 0
  local.get $10
  local.get $9
  i32.lt_u
  select
  i32.const 4
  i32.shr_u
  i64.extend_i32_u
  i32.const 72
  i64.extend_i32_u
  i64.mul
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  local.tee $15
  i64.extend_i32_u
  i32.const 31479
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $23
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1648
  i64.extend_i32_u
  i64.add
  local.set $23
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $23
  i32.const 0
  local.get $14
  i32.const 1
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.get $8
  local.get $w
  local.get $27
  i32x4.extract_lane 0
  local.get $27
  i32x4.extract_lane 1
  i32.add
  local.get $27
  i32x4.extract_lane 2
  local.get $27
  i32x4.extract_lane 3
  i32.add
  i32.add
  local.get $10
  local.get $13
  local.get $9
  local.get $u
  local.get $K
  local.get $y
  local.get $7
  i32.const 1
  i32.sub
  call $kernel.matvec_wide/1
  local.get $14
  i32.const 2
  i32.shl
  local.set $13
  local.get $12
  local.get $7
  i32.const 1
  i32.sub
  call $rt.release
  v128.const i32x4 0x03030303 0x03030303 0x03030303 0x03030303
  local.set $27
  v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
  local.set $26
  local.get $13
  local.set $12
  loop $label4
   local.get $12
   local.get $M
   i32.lt_s
   if
    local.get $w
    local.get $12
    local.tee $16
    local.get $8
    i32.mul
    i32.add
    local.set $17
    i32.const 0
    local.set $18
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $25
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $28
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $29
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $30
    loop $label1
     local.get $18
     i32.const 64
     i32.add
     local.tee $19
     local.get $9
     i32.le_u
     if
      local.get $17
      local.get $18
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $18
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $27
      v128.and
      local.get $26
      i8x16.sub
      local.set $31
      local.get $u
      local.get $18
      i32.add
      v128.load align=1
      local.tee $32
      i16x8.extend_low_i8x16_u
      local.set $33
      local.get $25
      local.get $31
      i16x8.extend_low_i8x16_s
      local.get $33
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $31
      i16x8.extend_high_i8x16_s
      local.get $32
      i16x8.extend_high_i8x16_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $32
      local.get $17
      local.get $18
      i32.const 16
      i32.add
      local.tee $20
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $20
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $27
      v128.and
      local.get $26
      i8x16.sub
      local.set $31
      local.get $u
      local.get $20
      i32.add
      v128.load align=1
      local.tee $33
      i16x8.extend_low_i8x16_u
      local.set $34
      local.get $28
      local.get $31
      i16x8.extend_low_i8x16_s
      local.get $34
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $31
      i16x8.extend_high_i8x16_s
      local.get $33
      i16x8.extend_high_i8x16_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $33
      local.get $17
      local.get $18
      i32.const 32
      i32.add
      local.tee $20
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $20
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $27
      v128.and
      local.get $26
      i8x16.sub
      local.set $31
      local.get $u
      local.get $20
      i32.add
      v128.load align=1
      local.tee $34
      i16x8.extend_low_i8x16_u
      local.set $35
      local.get $29
      local.get $31
      i16x8.extend_low_i8x16_s
      local.get $35
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $31
      i16x8.extend_high_i8x16_s
      local.get $34
      i16x8.extend_high_i8x16_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $34
      local.get $17
      local.get $18
      i32.const 48
      i32.add
      local.tee $20
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $20
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $27
      v128.and
      local.get $26
      i8x16.sub
      local.set $31
      local.get $u
      local.get $20
      i32.add
      v128.load align=1
      local.tee $35
      i16x8.extend_low_i8x16_u
      local.set $36
      local.get $35
      i16x8.extend_high_i8x16_u
      local.set $35
      local.get $19
      local.set $18
      local.get $32
      local.set $25
      local.get $33
      local.set $28
      local.get $34
      local.set $29
      local.get $30
      local.get $31
      i16x8.extend_low_i8x16_s
      local.get $36
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $31
      i16x8.extend_high_i8x16_s
      local.get $35
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $30
      br $label1
     end
     local.get $18
     local.set $19
     local.get $25
     local.set $35
     local.get $28
     local.set $31
     local.get $29
     local.set $36
     local.get $30
     local.set $34
    end
    local.get $19
    local.set $19
    local.get $35
    local.get $31
    i32x4.add
    local.get $36
    i32x4.add
    local.get $34
    i32x4.add
    local.set $34
    loop $label2
     local.get $19
     i32.const 16
     i32.add
     local.tee $18
     local.get $9
     i32.le_u
     if
      local.get $17
      local.get $19
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $19
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $27
      v128.and
      local.get $26
      i8x16.sub
      local.set $36
      local.get $u
      local.get $19
      i32.add
      v128.load align=1
      local.tee $31
      i16x8.extend_low_i8x16_u
      local.set $35
      local.get $18
      local.set $19
      local.get $34
      local.get $36
      i16x8.extend_low_i8x16_s
      local.get $35
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $36
      i16x8.extend_high_i8x16_s
      local.get $31
      i16x8.extend_high_i8x16_u
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $34
      br $label2
     end
     local.get $19
     local.set $18
     local.get $34
     local.set $31
    end
    local.get $18
    local.set $18
    local.get $31
    i32x4.extract_lane 0
    local.get $31
    i32x4.extract_lane 1
    i32.add
    local.get $31
    i32x4.extract_lane 2
    i32.add
    local.get $31
    i32x4.extract_lane 3
    i32.add
    local.set $19
    loop $label3
     local.get $18
     local.get $K
     i32.lt_s
     if
      local.get $17
      local.get $18
      local.tee $20
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      local.get $20
      i32.const 15
      i32.and
      i32.add
      i32.load8_u
      local.set $21
      local.get $20
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      local.tee $22
      i32.const 0
      i32.lt_s
      if
       i32.const 3411
       call $wasm:trap
       unreachable
      end
      local.get $18
      i32.const 1
      i32.add
      local.set $18
      local.get $19
      local.get $21
      local.get $22
      i32.const 31
      local.get $22
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
      local.tee $22
      i32.const 3
      i32.sub
      local.get $22
      i32.const 3
      i32.add
      local.get $22
      local.get $22
      i32.const -1
      i32.lt_s
      select
      local.get $22
      i32.const 1
      i32.gt_s
      select
      local.get $u
      local.get $20
      i32.add
      i32.load8_u
      i32.mul
      i32.add
      local.set $19
      br $label3
     end
     local.get $19
     local.set $20
    end
    local.get $y
    local.get $16
    i32.const 2
    i32.shl
    i32.add
    local.get $20
    i32.store align=1
    local.get $12
    i32.const 1
    i32.add
    local.set $12
    br $label4
   end
  end
  local.get $11
  i32.const 16
  local.get $7
  i32.const 1
  i32.sub
  call $rt.alloc
  local.tee $11
  i32.const 16
  i32.add
  local.set $12
  i32.const 0
  local.set $y
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $31
  loop $label5
   local.get $y
   i32.const 64
   i32.add
   local.tee $u
   local.get $10
   i32.le_u
   if
    local.get $12
    local.get $y
    i32.const 1
    i32.shl
    local.tee $20
    i32.add
    local.set $16
    local.get $v
    local.get $20
    i32.add
    local.tee $20
    v128.load align=1
    local.tee $34
    local.get $20
    v128.load offset=16 align=1
    local.tee $36
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
    local.set $35
    local.get $31
    local.get $35
    local.get $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $34
    local.get $36
    i8x16.shuffle 2 3 6 7 10 11 14 15 18 19 22 23 26 27 30 31
    local.tee $36
    local.get $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.set $34
    local.get $16
    local.get $35
    v128.store align=1
    local.get $16
    local.get $36
    v128.store offset=64 align=1
    local.get $v
    local.get $y
    i32.const 16
    i32.add
    i32.const 1
    i32.shl
    i32.add
    local.tee $20
    v128.load align=1
    local.tee $36
    local.get $20
    v128.load offset=16 align=1
    local.tee $35
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
    local.set $30
    local.get $34
    local.get $30
    local.get $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $36
    local.get $35
    i8x16.shuffle 2 3 6 7 10 11 14 15 18 19 22 23 26 27 30 31
    local.tee $35
    local.get $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.set $36
    local.get $16
    local.get $30
    v128.store offset=16 align=1
    local.get $16
    local.get $35
    v128.store offset=80 align=1
    local.get $v
    local.get $y
    i32.const 32
    i32.add
    i32.const 1
    i32.shl
    i32.add
    local.tee $20
    v128.load align=1
    local.tee $35
    local.get $20
    v128.load offset=16 align=1
    local.tee $30
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
    local.set $34
    local.get $36
    local.get $34
    local.get $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $35
    local.get $30
    i8x16.shuffle 2 3 6 7 10 11 14 15 18 19 22 23 26 27 30 31
    local.tee $30
    local.get $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.set $35
    local.get $16
    local.get $34
    v128.store offset=32 align=1
    local.get $16
    local.get $30
    v128.store offset=96 align=1
    local.get $v
    local.get $y
    i32.const 48
    i32.add
    i32.const 1
    i32.shl
    i32.add
    local.tee $20
    v128.load align=1
    local.tee $30
    local.get $20
    v128.load offset=16 align=1
    local.tee $34
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
    local.set $36
    local.get $30
    local.get $34
    i8x16.shuffle 2 3 6 7 10 11 14 15 18 19 22 23 26 27 30 31
    local.set $34
    local.get $16
    local.get $36
    v128.store offset=48 align=1
    local.get $16
    local.get $34
    v128.store offset=112 align=1
    local.get $u
    local.set $y
    local.get $35
    local.get $36
    local.get $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.get $34
    local.get $24
    i32x4.dot_i16x8_s
    i32x4.add
    local.set $31
    br $label5
   end
   local.get $31
   local.set $34
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
  i64.const 0
  i64.const 4294967295
  local.get $15
  i64.extend_i32_u
  i32.const 2357
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $23
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1712
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $23
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $23
  i32.const 0
  local.get $14
  i32.const 1
  i64.const 0
  i64.const 4294967295
  local.get $23
  local.get $23
  i64.const 4294967295
  i64.gt_s
  select
  local.get $23
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.get $8
  local.get $w
  local.get $34
  i32x4.extract_lane 0
  local.get $34
  i32x4.extract_lane 1
  i32.add
  local.get $34
  i32x4.extract_lane 2
  local.get $34
  i32x4.extract_lane 3
  i32.add
  i32.add
  local.get $10
  local.get $12
  local.get $9
  local.get $v
  local.get $K
  local.get $z
  local.get $7
  i32.const 1
  i32.sub
  call $kernel.matvec_wide/2
  local.get $11
  local.get $7
  i32.const 1
  i32.sub
  call $rt.release
  local.get $13
  local.set $13
  loop $label9
   local.get $13
   local.get $M
   i32.lt_s
   if
    local.get $w
    local.get $13
    local.tee $7
    local.get $8
    i32.mul
    i32.add
    local.set $11
    i32.const 0
    local.set $12
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $34
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $31
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $24
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $36
    loop $label6
     local.get $12
     i32.const 64
     i32.add
     local.tee $10
     local.get $9
     i32.le_u
     if
      local.get $11
      local.get $12
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $12
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $27
      v128.and
      local.get $26
      i8x16.sub
      local.set $35
      local.get $v
      local.get $12
      i32.const 1
      i32.shl
      i32.add
      local.tee $14
      v128.load align=1
      local.set $30
      local.get $34
      local.get $35
      i16x8.extend_low_i8x16_s
      local.get $30
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $35
      i16x8.extend_high_i8x16_s
      local.get $14
      v128.load offset=16 align=1
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $35
      local.get $11
      local.get $12
      i32.const 16
      i32.add
      local.tee $14
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $14
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $27
      v128.and
      local.get $26
      i8x16.sub
      local.set $30
      local.get $v
      local.get $14
      i32.const 1
      i32.shl
      i32.add
      local.tee $14
      v128.load align=1
      local.set $29
      local.get $31
      local.get $30
      i16x8.extend_low_i8x16_s
      local.get $29
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $30
      i16x8.extend_high_i8x16_s
      local.get $14
      v128.load offset=16 align=1
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $30
      local.get $11
      local.get $12
      i32.const 32
      i32.add
      local.tee $14
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $14
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $27
      v128.and
      local.get $26
      i8x16.sub
      local.set $29
      local.get $v
      local.get $14
      i32.const 1
      i32.shl
      i32.add
      local.tee $14
      v128.load align=1
      local.set $28
      local.get $24
      local.get $29
      i16x8.extend_low_i8x16_s
      local.get $28
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $29
      i16x8.extend_high_i8x16_s
      local.get $14
      v128.load offset=16 align=1
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $29
      local.get $11
      local.get $12
      i32.const 48
      i32.add
      local.tee $14
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $14
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $27
      v128.and
      local.get $26
      i8x16.sub
      local.set $28
      local.get $v
      local.get $14
      i32.const 1
      i32.shl
      i32.add
      local.tee $14
      v128.load align=1
      local.set $25
      local.get $14
      v128.load offset=16 align=1
      local.set $33
      local.get $10
      local.set $12
      local.get $35
      local.set $34
      local.get $30
      local.set $31
      local.get $29
      local.set $24
      local.get $36
      local.get $28
      i16x8.extend_low_i8x16_s
      local.get $25
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $28
      i16x8.extend_high_i8x16_s
      local.get $33
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $36
      br $label6
     end
     local.get $12
     local.set $10
     local.get $34
     local.set $33
     local.get $31
     local.set $28
     local.get $24
     local.set $25
     local.get $36
     local.set $29
    end
    local.get $10
    local.set $10
    local.get $33
    local.get $28
    i32x4.add
    local.get $25
    i32x4.add
    local.get $29
    i32x4.add
    local.set $29
    loop $label7
     local.get $10
     i32.const 16
     i32.add
     local.tee $12
     local.get $9
     i32.le_u
     if
      local.get $11
      local.get $10
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      v128.load align=1
      local.get $10
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      i8x16.shr_u
      local.get $27
      v128.and
      local.get $26
      i8x16.sub
      local.set $25
      local.get $v
      local.get $10
      i32.const 1
      i32.shl
      i32.add
      local.tee $14
      v128.load align=1
      local.set $28
      local.get $12
      local.set $10
      local.get $29
      local.get $25
      i16x8.extend_low_i8x16_s
      local.get $28
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $25
      i16x8.extend_high_i8x16_s
      local.get $14
      v128.load offset=16 align=1
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $29
      br $label7
     end
     local.get $10
     local.set $14
     local.get $29
     local.set $25
    end
    local.get $14
    local.set $14
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
    local.set $10
    loop $label8
     local.get $14
     local.get $K
     i32.lt_s
     if
      local.get $11
      local.get $14
      local.tee $12
      i32.const 6
      i32.shr_u
      i32.const 4
      i32.shl
      i32.add
      local.get $12
      i32.const 15
      i32.and
      i32.add
      i32.load8_u
      local.set $15
      local.get $12
      i32.const 3
      i32.shr_u
      i32.const 6
      i32.and
      local.tee $y
      i32.const 0
      i32.lt_s
      if
       i32.const 3595
       call $wasm:trap
       unreachable
      end
      local.get $14
      i32.const 1
      i32.add
      local.set $14
      local.get $10
      local.get $15
      local.get $y
      i32.const 31
      local.get $y
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
      local.tee $y
      i32.const 3
      i32.sub
      local.get $y
      i32.const 3
      i32.add
      local.get $y
      local.get $y
      i32.const -1
      i32.lt_s
      select
      local.get $y
      i32.const 1
      i32.gt_s
      select
      local.get $v
      local.get $12
      i32.const 1
      i32.shl
      i32.add
      i32.load16_s align=1
      i32.mul
      i32.add
      local.set $10
      br $label8
     end
     local.get $10
     local.set $12
    end
    local.get $z
    local.get $7
    i32.const 2
    i32.shl
    i32.add
    local.get $12
    i32.store align=1
    local.get $13
    i32.const 1
    i32.add
    local.set $13
    br $label9
   end
  end
  return
 )
 ;; custom section "sourceMappingURL", size 24
)
