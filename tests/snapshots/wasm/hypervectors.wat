;; hypervectors.wat: what hypervectors.wasm holds, made by trinityc. To build it: wat2wasm hypervectors.wat
;; A kernel is an export of its name. It takes its tensors (the results after the others) as addresses of bytes in their layouts, at
;; multiples of 16, then its scalars and sizes, then how many calls may nest (10000 will do); several results come as several values.
;; Imports of `trinity`: `memory`; `trap`, given a place, and `stack`, for calls that nest too deeply, which must not return; `grow`,
;; given bytes and a place: grows the memory, which is zero there, and gives the bytes it had. Tensors lie from
;; 1088 on and below the global `g0`, the end of the kernels' heap: hosts move it up for more while no kernel runs.
;;   bind(a: [D]trit, b: [D]trit) -> (c: [D]trit)
;;   bundle(xs: [N, D]trit) -> (c: [D]trit)
;;   dot(a: [D]trit, b: [D]trit) -> (i32)
;;   nearest(items: [I, D]trit, q: [D]trit) -> (i32, i32)
;;   permute(x: [D]trit, by: i32) -> (y: [D]trit)
;;   hamming(a: [D]trit, b: [D]trit) -> (i32)
(module
 (type $0 (func (param i32 i32 i32 i32 i32)))
 (type $1 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $2 (func (param i32 i32 i32 i32) (result i32)))
 (type $3 (func (param i32)))
 (type $4 (func))
 (type $5 (func (param i32 i32) (result i32)))
 (type $6 (func (param i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $7 (func (param i32 i32 i32) (result i32)))
 (type $8 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $9 (func (param i32 i32)))
 (type $10 (func (param i32 i32 i32 i32 i32) (result i32 i32)))
 (type $11 (func (result i32 i32)))
 (import "trinity" "memory" (memory $mimport$0 1 65536))
 (import "trinity" "trap" (func $wasm:trap (type $3) (param i32)))
 (import "trinity" "stack" (func $wasm:stack (type $4)))
 (import "trinity" "grow" (func $wasm:grow (type $5) (param i32 i32) (result i32)))
 (global $global$0 (mut i32) (i32.const 1088))
 (data $0 (i32.const 640) "\00\00\00\80 \00\00\00\05\00\00\00\00\00\00\00\01\00\00\00\1f\00\00\00\80\00\00\00\81\00\00\00\04\01\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $1 (i32.const 688) "\00\00\00\80 \00\00\00\1a\00\00\00\00\00\00\00c[d] == a[d] * b[d] * b[d]\00\00\00\00\00\00")
 (data $2 (i32.const 736) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  left:  \00\00\00\00\00\00")
 (data $3 (i32.const 768) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  right: \00\00\00\00\00\00")
 (data $4 (i32.const 800) "\00\00\00\80\10\00\00\00\0e\00\00\00\00\00\00\00dot(a, b) == s\00\00")
 (data $5 (i32.const 832) "\00\00\00\80 \00\00\00\12\00\00\00\00\00\00\00hamming(a, b) == h\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $6 (i32.const 880) "\00\00\00\80 \00\00\00\19\00\00\00\00\00\00\00p[d] == a[(d + 3) % size]\00\00\00\00\00\00\00")
 (data $7 (i32.const 928) "\00\00\00\80\10\00\00\00\03\00\00\00\00\00\00\00\01\00\00\00\7f\00\00\00\04\01\00\00\00\00\00\00")
 (data $8 (i32.const 960) "\00\00\00\80 \00\00\00\05\00\00\00\00\00\00\00\01\00\00\00\02\00\00\00\03\00\00\00\05\00\00\00\t\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $9 (i32.const 1008) "\00\00\00\80\10\00\00\00\0f\00\00\00\00\00\00\00c[d] == sign(s)\00")
 (data $10 (i32.const 1040) "\00\00\00\80 \00\00\00\1b\00\00\00\00\00\00\00best == at && score == most\00\00\00\00\00")
 (export "g0" (global $global$0))
 (export "bind" (func $kernel.bind))
 (export "bundle" (func $kernel.bundle))
 (export "dot" (func $kernel.dot))
 (export "nearest" (func $kernel.nearest))
 (export "permute" (func $kernel.permute))
 (export "hamming" (func $kernel.hamming))
 (func $kernel.bind/1 (type $6) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $a i32) (param $b i32) (param $c i32) (param $7 i32)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
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
    local.get $7
    v128.load offset=16 align=1
    local.set $11
    local.get $work
    local.get $8
    local.get $10
    v128.and
    local.tee $10
    v128.store align=1
    local.get $work
    local.get $10
    local.get $9
    local.get $11
    v128.xor
    v128.and
    v128.store offset=16 align=1
    local.get $grain
    v128.load offset=32 align=1
    local.set $11
    local.get $grain
    v128.load offset=48 align=1
    local.set $9
    local.get $7
    v128.load offset=32 align=1
    local.set $10
    local.get $7
    v128.load offset=48 align=1
    local.set $8
    local.get $work
    local.get $11
    local.get $10
    v128.and
    local.tee $10
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
 (func $kernel.bind (type $0) (param $a i32) (param $b i32) (param $c i32) (param $D i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  local.get $4
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $D
  i32.const 127
  i32.add
  i32.const 7
  i32.shr_u
  i32.const 5
  i32.shl
  local.tee $D
  i32.const 0
  local.get $D
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
   call $kernel.bind/1
  else
   i32.const 0
   local.set $4
   loop $label
    local.get $4
    i32.const 64
    i32.add
    local.tee $6
    local.get $D
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
     local.get $7
     v128.load offset=16 align=1
     local.set $13
     local.get $8
     local.get $10
     local.get $12
     v128.and
     local.tee $12
     v128.store align=1
     local.get $8
     local.get $12
     local.get $11
     local.get $13
     v128.xor
     v128.and
     v128.store offset=16 align=1
     local.get $9
     v128.load offset=32 align=1
     local.set $13
     local.get $9
     v128.load offset=48 align=1
     local.set $11
     local.get $7
     v128.load offset=32 align=1
     local.set $12
     local.get $7
     v128.load offset=48 align=1
     local.set $10
     local.get $8
     local.get $13
     local.get $12
     v128.and
     local.tee $12
     v128.store offset=32 align=1
     local.get $8
     local.get $12
     local.get $11
     local.get $10
     v128.xor
     v128.and
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
   local.get $D
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
    local.get $6
    v128.load align=1
    local.set $12
    local.get $6
    v128.load offset=16 align=1
    local.set $13
    local.get $8
    local.get $10
    local.get $12
    v128.and
    local.tee $12
    v128.store align=1
    local.get $8
    local.get $12
    local.get $11
    local.get $13
    v128.xor
    v128.and
    v128.store offset=16 align=1
    local.get $4
    local.set $5
    br $label1
   end
  end
  return
 )
 (func $kernel.bundle/1 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $5 i32) (param $xs i32) (param $c i32) (param $8 i32)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
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
  local.get $8
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 5
  i32.shl
  local.set $to
  i32.const 0
  local.get $4
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $9
  i32.const 0
  local.get $4
  i32.const 1
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $10
  i32.const 0
  local.get $4
  i32.const 2
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $11
  i32.const 0
  local.get $4
  i32.const 3
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $12
  i32.const 0
  local.get $4
  i32.const 4
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $13
  i32.const 0
  local.get $4
  i32.const 5
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $14
  i32.const 0
  local.get $4
  i32.const 6
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $15
  i32.const 0
  local.get $4
  i32.const 7
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $16
  i32.const 0
  local.get $4
  i32.const 8
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $17
  i32.const 0
  local.get $4
  i32.const 1
  i32.add
  local.tee $8
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $18
  i32.const 0
  local.get $8
  i32.const 1
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $19
  i32.const 0
  local.get $8
  i32.const 2
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $20
  i32.const 0
  local.get $8
  i32.const 3
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $21
  i32.const 0
  local.get $8
  i32.const 4
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $22
  i32.const 0
  local.get $8
  i32.const 5
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $23
  i32.const 0
  local.get $8
  i32.const 6
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $24
  i32.const 0
  local.get $8
  i32.const 7
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $25
  i32.const 0
  local.get $8
  i32.const 8
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $26
  local.get $from
  i32.const 5
  i32.shl
  local.set $from
  loop $label2
   local.get $from
   local.get $to
   i32.lt_u
   if
    i32.const 0
    local.set $8
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $27
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $28
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $29
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $30
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $31
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $32
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $33
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $34
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $35
    loop $label
     local.get $8
     i32.const 8
     i32.add
     local.tee $work
     local.get $4
     i32.le_s
     if
      local.get $xs
      local.get $8
      local.get $5
      i32.mul
      i32.add
      local.get $from
      i32.add
      local.tee $grain
      v128.load align=1
      local.set $36
      local.get $grain
      v128.load offset=16 align=1
      local.set $37
      local.get $xs
      local.get $8
      i32.const 1
      i32.add
      local.get $5
      i32.mul
      i32.add
      local.get $from
      i32.add
      local.tee $grain
      v128.load align=1
      local.set $38
      local.get $grain
      v128.load offset=16 align=1
      local.set $39
      local.get $xs
      local.get $8
      i32.const 2
      i32.add
      local.get $5
      i32.mul
      i32.add
      local.get $from
      i32.add
      local.tee $grain
      v128.load align=1
      local.set $40
      local.get $grain
      v128.load offset=16 align=1
      local.set $41
      local.get $xs
      local.get $8
      i32.const 3
      i32.add
      local.get $5
      i32.mul
      i32.add
      local.get $from
      i32.add
      local.tee $grain
      v128.load align=1
      local.set $42
      local.get $grain
      v128.load offset=16 align=1
      local.set $43
      local.get $xs
      local.get $8
      i32.const 4
      i32.add
      local.get $5
      i32.mul
      i32.add
      local.get $from
      i32.add
      local.tee $grain
      v128.load align=1
      local.set $44
      local.get $grain
      v128.load offset=16 align=1
      local.set $45
      local.get $xs
      local.get $8
      i32.const 5
      i32.add
      local.get $5
      i32.mul
      i32.add
      local.get $from
      i32.add
      local.tee $grain
      v128.load align=1
      local.set $46
      local.get $grain
      v128.load offset=16 align=1
      local.set $47
      local.get $xs
      local.get $8
      i32.const 6
      i32.add
      local.get $5
      i32.mul
      i32.add
      local.get $from
      i32.add
      local.tee $grain
      v128.load align=1
      local.set $48
      local.get $grain
      v128.load offset=16 align=1
      local.set $49
      local.get $xs
      local.get $8
      i32.const 7
      i32.add
      local.get $5
      i32.mul
      i32.add
      local.get $from
      i32.add
      local.tee $grain
      v128.load align=1
      local.set $50
      local.get $grain
      v128.load offset=16 align=1
      local.set $51
      local.get $37
      local.get $27
      local.get $36
      v128.or
      v128.not
      v128.or
      local.set $37
      local.get $27
      local.get $36
      v128.xor
      local.tee $36
      local.get $38
      v128.xor
      local.set $52
      local.get $39
      local.get $36
      local.get $38
      v128.andnot
      v128.or
      local.set $38
      local.get $41
      local.get $52
      local.get $40
      v128.or
      v128.not
      v128.or
      local.set $41
      local.get $52
      local.get $40
      v128.xor
      local.tee $40
      local.get $42
      v128.xor
      local.set $52
      local.get $43
      local.get $40
      local.get $42
      v128.andnot
      v128.or
      local.set $42
      local.get $45
      local.get $52
      local.get $44
      v128.or
      v128.not
      v128.or
      local.set $45
      local.get $52
      local.get $44
      v128.xor
      local.tee $44
      local.get $46
      v128.xor
      local.set $52
      local.get $47
      local.get $44
      local.get $46
      v128.andnot
      v128.or
      local.set $46
      local.get $49
      local.get $52
      local.get $48
      v128.or
      v128.not
      v128.or
      local.set $49
      local.get $52
      local.get $48
      v128.xor
      local.tee $48
      local.get $50
      v128.xor
      local.set $52
      local.get $51
      local.get $48
      local.get $50
      v128.andnot
      v128.or
      local.set $50
      local.get $37
      local.get $38
      v128.xor
      local.tee $38
      local.get $28
      v128.xor
      local.set $48
      local.get $28
      local.get $37
      local.get $38
      v128.bitselect
      local.set $38
      local.get $41
      local.get $42
      v128.xor
      local.tee $42
      local.get $48
      v128.xor
      local.set $37
      local.get $48
      local.get $41
      local.get $42
      v128.bitselect
      local.set $42
      local.get $45
      local.get $46
      v128.xor
      local.tee $46
      local.get $37
      v128.xor
      local.set $41
      local.get $37
      local.get $45
      local.get $46
      v128.bitselect
      local.set $46
      local.get $49
      local.get $50
      v128.xor
      local.tee $50
      local.get $41
      v128.xor
      local.set $45
      local.get $41
      local.get $49
      local.get $50
      v128.bitselect
      local.set $50
      local.get $38
      local.get $42
      v128.xor
      local.tee $42
      local.get $29
      v128.xor
      local.set $49
      local.get $29
      local.get $38
      local.get $42
      v128.bitselect
      local.set $42
      local.get $46
      local.get $50
      v128.xor
      local.tee $50
      local.get $49
      v128.xor
      local.set $38
      local.get $42
      local.get $49
      local.get $46
      local.get $50
      v128.bitselect
      v128.xor
      local.tee $50
      local.get $30
      v128.xor
      local.set $46
      local.get $31
      local.get $30
      local.get $42
      local.get $50
      v128.bitselect
      local.tee $50
      v128.xor
      local.set $42
      local.get $32
      local.get $31
      local.get $50
      v128.and
      local.tee $50
      v128.xor
      local.set $49
      local.get $33
      local.get $32
      local.get $50
      v128.and
      local.tee $50
      v128.xor
      local.set $41
      local.get $33
      local.get $50
      v128.and
      local.set $50
      local.get $work
      local.set $8
      local.get $52
      local.set $27
      local.get $45
      local.set $28
      local.get $38
      local.set $29
      local.get $46
      local.set $30
      local.get $42
      local.set $31
      local.get $49
      local.set $32
      local.get $41
      local.set $33
      local.get $35
      local.get $34
      local.get $50
      v128.and
      v128.xor
      local.set $35
      local.get $34
      local.get $50
      v128.xor
      local.set $34
      br $label
     end
     local.get $8
     local.set $work
     local.get $27
     local.set $50
     local.get $28
     local.set $41
     local.get $29
     local.set $49
     local.get $30
     local.set $42
     local.get $31
     local.set $46
     local.get $32
     local.set $38
     local.get $33
     local.set $45
     local.get $34
     local.set $52
     local.get $35
     local.set $37
    end
    local.get $work
    local.set $work
    local.get $50
    local.set $50
    local.get $41
    local.set $41
    local.get $49
    local.set $49
    local.get $42
    local.set $42
    local.get $46
    local.set $46
    local.get $38
    local.set $38
    local.get $45
    local.set $45
    local.get $52
    local.set $52
    local.get $37
    local.set $37
    loop $label1
     local.get $work
     local.get $4
     i32.lt_s
     if
      local.get $xs
      local.get $work
      local.get $5
      i32.mul
      i32.add
      local.get $from
      i32.add
      local.tee $8
      v128.load align=1
      local.set $35
      local.get $50
      local.get $35
      v128.xor
      local.set $34
      local.get $41
      local.get $8
      v128.load offset=16 align=1
      local.get $50
      local.get $35
      v128.or
      v128.not
      v128.or
      local.tee $35
      v128.xor
      local.set $33
      local.get $49
      local.get $41
      local.get $35
      v128.and
      local.tee $35
      v128.xor
      local.set $32
      local.get $42
      local.get $49
      local.get $35
      v128.and
      local.tee $35
      v128.xor
      local.set $31
      local.get $46
      local.get $42
      local.get $35
      v128.and
      local.tee $35
      v128.xor
      local.set $30
      local.get $38
      local.get $46
      local.get $35
      v128.and
      local.tee $35
      v128.xor
      local.set $29
      local.get $45
      local.get $38
      local.get $35
      v128.and
      local.tee $35
      v128.xor
      local.set $28
      local.get $52
      local.get $45
      local.get $35
      v128.and
      local.tee $35
      v128.xor
      local.set $27
      local.get $work
      i32.const 1
      i32.add
      local.set $work
      local.get $34
      v128.not
      local.set $50
      local.get $33
      local.set $41
      local.get $32
      local.set $49
      local.get $31
      local.set $42
      local.get $30
      local.set $46
      local.get $29
      local.set $38
      local.get $28
      local.set $45
      local.get $37
      local.get $52
      local.get $35
      v128.and
      v128.xor
      local.set $37
      local.get $27
      local.set $52
      br $label1
     end
     local.get $50
     local.set $27
     local.get $41
     local.set $35
     local.get $49
     local.set $28
     local.get $42
     local.set $29
     local.get $46
     local.set $30
     local.get $38
     local.set $31
     local.get $45
     local.set $32
     local.get $52
     local.set $33
     local.get $37
     local.set $34
    end
    local.get $18
    local.get $9
    local.get $27
    v128.bitselect
    local.set $37
    local.get $19
    local.get $10
    local.get $27
    v128.bitselect
    local.set $52
    local.get $20
    local.get $11
    local.get $27
    v128.bitselect
    local.set $45
    local.get $21
    local.get $12
    local.get $27
    v128.bitselect
    local.set $38
    local.get $22
    local.get $13
    local.get $27
    v128.bitselect
    local.set $46
    local.get $23
    local.get $14
    local.get $27
    v128.bitselect
    local.set $42
    local.get $24
    local.get $15
    local.get $27
    v128.bitselect
    local.set $49
    local.get $25
    local.get $16
    local.get $27
    v128.bitselect
    local.set $41
    local.get $34
    local.get $26
    local.get $17
    local.get $27
    v128.bitselect
    local.tee $27
    v128.andnot
    local.get $34
    local.get $27
    v128.xor
    v128.not
    local.tee $27
    local.get $33
    local.get $41
    v128.andnot
    v128.and
    v128.or
    local.get $27
    local.get $33
    local.get $41
    v128.xor
    v128.andnot
    local.tee $41
    local.get $32
    local.get $49
    v128.andnot
    v128.and
    v128.or
    local.get $41
    local.get $32
    local.get $49
    v128.xor
    v128.andnot
    local.tee $49
    local.get $31
    local.get $42
    v128.andnot
    v128.and
    v128.or
    local.get $49
    local.get $31
    local.get $42
    v128.xor
    v128.andnot
    local.tee $42
    local.get $30
    local.get $46
    v128.andnot
    v128.and
    v128.or
    local.get $42
    local.get $30
    local.get $46
    v128.xor
    v128.andnot
    local.tee $46
    local.get $29
    local.get $38
    v128.andnot
    v128.and
    v128.or
    local.get $46
    local.get $29
    local.get $38
    v128.xor
    v128.andnot
    local.tee $38
    local.get $28
    local.get $45
    v128.andnot
    v128.and
    v128.or
    local.get $38
    local.get $28
    local.get $45
    v128.xor
    v128.andnot
    local.tee $45
    local.get $35
    local.get $52
    v128.andnot
    v128.and
    v128.or
    local.set $28
    local.get $c
    local.get $from
    i32.add
    local.tee $work
    local.get $45
    local.get $35
    local.get $52
    v128.xor
    v128.andnot
    local.get $37
    v128.andnot
    v128.not
    v128.store align=1
    local.get $work
    local.get $28
    v128.store offset=16 align=1
    local.get $from
    i32.const 32
    i32.add
    local.set $from
    br $label2
   end
  end
  return
 )
 (func $kernel.bundle/2 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $5 i32) (param $xs i32) (param $c i32) (param $8 i32)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
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
  (local $75 v128)
  (local $76 v128)
  (local $77 v128)
  (local $78 v128)
  (local $79 v128)
  (local $80 v128)
  (local $81 v128)
  (local $82 v128)
  (local $83 v128)
  (local $84 v128)
  (local $85 v128)
  (local $86 v128)
  (local $87 v128)
  (local $88 v128)
  (local $89 v128)
  (local $90 v128)
  (local $91 v128)
  (local $92 v128)
  local.get $8
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 5
  i32.shl
  local.set $to
  i32.const 0
  local.get $4
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $9
  i32.const 0
  local.get $4
  i32.const 1
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $10
  i32.const 0
  local.get $4
  i32.const 2
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $11
  i32.const 0
  local.get $4
  i32.const 3
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $12
  i32.const 0
  local.get $4
  i32.const 4
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $13
  i32.const 0
  local.get $4
  i32.const 5
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $14
  i32.const 0
  local.get $4
  i32.const 6
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $15
  i32.const 0
  local.get $4
  i32.const 7
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $16
  i32.const 0
  local.get $4
  i32.const 8
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $17
  i32.const 0
  local.get $4
  i32.const 9
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $18
  i32.const 0
  local.get $4
  i32.const 10
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $19
  i32.const 0
  local.get $4
  i32.const 11
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $20
  i32.const 0
  local.get $4
  i32.const 12
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $21
  i32.const 0
  local.get $4
  i32.const 13
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $22
  i32.const 0
  local.get $4
  i32.const 14
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $23
  i32.const 0
  local.get $4
  i32.const 15
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $24
  i32.const 0
  local.get $4
  i32.const 16
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $25
  i32.const 0
  local.get $4
  i32.const 17
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $26
  i32.const 0
  local.get $4
  i32.const 18
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $27
  i32.const 0
  local.get $4
  i32.const 19
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $28
  i32.const 0
  local.get $4
  i32.const 20
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $29
  i32.const 0
  local.get $4
  i32.const 1
  i32.add
  local.tee $8
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $30
  i32.const 0
  local.get $8
  i32.const 1
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $31
  i32.const 0
  local.get $8
  i32.const 2
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $32
  i32.const 0
  local.get $8
  i32.const 3
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $33
  i32.const 0
  local.get $8
  i32.const 4
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $34
  i32.const 0
  local.get $8
  i32.const 5
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $35
  i32.const 0
  local.get $8
  i32.const 6
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $36
  i32.const 0
  local.get $8
  i32.const 7
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $37
  i32.const 0
  local.get $8
  i32.const 8
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $38
  i32.const 0
  local.get $8
  i32.const 9
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $39
  i32.const 0
  local.get $8
  i32.const 10
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $40
  i32.const 0
  local.get $8
  i32.const 11
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $41
  i32.const 0
  local.get $8
  i32.const 12
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $42
  i32.const 0
  local.get $8
  i32.const 13
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $43
  i32.const 0
  local.get $8
  i32.const 14
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $44
  i32.const 0
  local.get $8
  i32.const 15
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $45
  i32.const 0
  local.get $8
  i32.const 16
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $46
  i32.const 0
  local.get $8
  i32.const 17
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $47
  i32.const 0
  local.get $8
  i32.const 18
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $48
  i32.const 0
  local.get $8
  i32.const 19
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $49
  i32.const 0
  local.get $8
  i32.const 20
  i32.shr_s
  i32.const 1
  i32.and
  i32.sub
  i8x16.splat
  local.set $50
  local.get $from
  i32.const 5
  i32.shl
  local.set $from
  loop $label2
   local.get $from
   local.get $to
   i32.lt_u
   if
    i32.const 0
    local.set $8
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
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $58
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
    loop $label
     local.get $8
     i32.const 8
     i32.add
     local.tee $work
     local.get $4
     i32.le_s
     if
      local.get $xs
      local.get $8
      local.get $5
      i32.mul
      i32.add
      local.get $from
      i32.add
      local.tee $grain
      v128.load align=1
      local.set $72
      local.get $grain
      v128.load offset=16 align=1
      local.set $73
      local.get $xs
      local.get $8
      i32.const 1
      i32.add
      local.get $5
      i32.mul
      i32.add
      local.get $from
      i32.add
      local.tee $grain
      v128.load align=1
      local.set $74
      local.get $grain
      v128.load offset=16 align=1
      local.set $75
      local.get $xs
      local.get $8
      i32.const 2
      i32.add
      local.get $5
      i32.mul
      i32.add
      local.get $from
      i32.add
      local.tee $grain
      v128.load align=1
      local.set $76
      local.get $grain
      v128.load offset=16 align=1
      local.set $77
      local.get $xs
      local.get $8
      i32.const 3
      i32.add
      local.get $5
      i32.mul
      i32.add
      local.get $from
      i32.add
      local.tee $grain
      v128.load align=1
      local.set $78
      local.get $grain
      v128.load offset=16 align=1
      local.set $79
      local.get $xs
      local.get $8
      i32.const 4
      i32.add
      local.get $5
      i32.mul
      i32.add
      local.get $from
      i32.add
      local.tee $grain
      v128.load align=1
      local.set $80
      local.get $grain
      v128.load offset=16 align=1
      local.set $81
      local.get $xs
      local.get $8
      i32.const 5
      i32.add
      local.get $5
      i32.mul
      i32.add
      local.get $from
      i32.add
      local.tee $grain
      v128.load align=1
      local.set $82
      local.get $grain
      v128.load offset=16 align=1
      local.set $83
      local.get $xs
      local.get $8
      i32.const 6
      i32.add
      local.get $5
      i32.mul
      i32.add
      local.get $from
      i32.add
      local.tee $grain
      v128.load align=1
      local.set $84
      local.get $grain
      v128.load offset=16 align=1
      local.set $85
      local.get $xs
      local.get $8
      i32.const 7
      i32.add
      local.get $5
      i32.mul
      i32.add
      local.get $from
      i32.add
      local.tee $grain
      v128.load align=1
      local.set $86
      local.get $grain
      v128.load offset=16 align=1
      local.set $87
      local.get $73
      local.get $51
      local.get $72
      v128.or
      v128.not
      v128.or
      local.set $73
      local.get $51
      local.get $72
      v128.xor
      local.tee $72
      local.get $74
      v128.xor
      local.set $88
      local.get $75
      local.get $72
      local.get $74
      v128.andnot
      v128.or
      local.set $74
      local.get $77
      local.get $88
      local.get $76
      v128.or
      v128.not
      v128.or
      local.set $77
      local.get $88
      local.get $76
      v128.xor
      local.tee $76
      local.get $78
      v128.xor
      local.set $88
      local.get $79
      local.get $76
      local.get $78
      v128.andnot
      v128.or
      local.set $78
      local.get $81
      local.get $88
      local.get $80
      v128.or
      v128.not
      v128.or
      local.set $81
      local.get $88
      local.get $80
      v128.xor
      local.tee $80
      local.get $82
      v128.xor
      local.set $88
      local.get $83
      local.get $80
      local.get $82
      v128.andnot
      v128.or
      local.set $82
      local.get $85
      local.get $88
      local.get $84
      v128.or
      v128.not
      v128.or
      local.set $85
      local.get $88
      local.get $84
      v128.xor
      local.tee $84
      local.get $86
      v128.xor
      local.set $88
      local.get $87
      local.get $84
      local.get $86
      v128.andnot
      v128.or
      local.set $86
      local.get $73
      local.get $74
      v128.xor
      local.tee $74
      local.get $52
      v128.xor
      local.set $84
      local.get $52
      local.get $73
      local.get $74
      v128.bitselect
      local.set $74
      local.get $77
      local.get $78
      v128.xor
      local.tee $78
      local.get $84
      v128.xor
      local.set $73
      local.get $84
      local.get $77
      local.get $78
      v128.bitselect
      local.set $78
      local.get $81
      local.get $82
      v128.xor
      local.tee $82
      local.get $73
      v128.xor
      local.set $77
      local.get $73
      local.get $81
      local.get $82
      v128.bitselect
      local.set $82
      local.get $85
      local.get $86
      v128.xor
      local.tee $86
      local.get $77
      v128.xor
      local.set $81
      local.get $77
      local.get $85
      local.get $86
      v128.bitselect
      local.set $86
      local.get $74
      local.get $78
      v128.xor
      local.tee $78
      local.get $53
      v128.xor
      local.set $85
      local.get $53
      local.get $74
      local.get $78
      v128.bitselect
      local.set $78
      local.get $82
      local.get $86
      v128.xor
      local.tee $86
      local.get $85
      v128.xor
      local.set $74
      local.get $78
      local.get $85
      local.get $82
      local.get $86
      v128.bitselect
      v128.xor
      local.tee $86
      local.get $54
      v128.xor
      local.set $82
      local.get $55
      local.get $54
      local.get $78
      local.get $86
      v128.bitselect
      local.tee $86
      v128.xor
      local.set $78
      local.get $56
      local.get $55
      local.get $86
      v128.and
      local.tee $86
      v128.xor
      local.set $85
      local.get $57
      local.get $56
      local.get $86
      v128.and
      local.tee $86
      v128.xor
      local.set $77
      local.get $58
      local.get $57
      local.get $86
      v128.and
      local.tee $86
      v128.xor
      local.set $73
      local.get $59
      local.get $58
      local.get $86
      v128.and
      local.tee $86
      v128.xor
      local.set $84
      local.get $60
      local.get $59
      local.get $86
      v128.and
      local.tee $86
      v128.xor
      local.set $87
      local.get $61
      local.get $60
      local.get $86
      v128.and
      local.tee $86
      v128.xor
      local.set $80
      local.get $62
      local.get $61
      local.get $86
      v128.and
      local.tee $86
      v128.xor
      local.set $83
      local.get $63
      local.get $62
      local.get $86
      v128.and
      local.tee $86
      v128.xor
      local.set $76
      local.get $64
      local.get $63
      local.get $86
      v128.and
      local.tee $86
      v128.xor
      local.set $79
      local.get $65
      local.get $64
      local.get $86
      v128.and
      local.tee $86
      v128.xor
      local.set $72
      local.get $66
      local.get $65
      local.get $86
      v128.and
      local.tee $86
      v128.xor
      local.set $75
      local.get $67
      local.get $66
      local.get $86
      v128.and
      local.tee $86
      v128.xor
      local.set $89
      local.get $68
      local.get $67
      local.get $86
      v128.and
      local.tee $86
      v128.xor
      local.set $90
      local.get $69
      local.get $68
      local.get $86
      v128.and
      local.tee $86
      v128.xor
      local.set $91
      local.get $69
      local.get $86
      v128.and
      local.set $86
      local.get $work
      local.set $8
      local.get $88
      local.set $51
      local.get $81
      local.set $52
      local.get $74
      local.set $53
      local.get $82
      local.set $54
      local.get $78
      local.set $55
      local.get $85
      local.set $56
      local.get $77
      local.set $57
      local.get $73
      local.set $58
      local.get $84
      local.set $59
      local.get $87
      local.set $60
      local.get $80
      local.set $61
      local.get $83
      local.set $62
      local.get $76
      local.set $63
      local.get $79
      local.set $64
      local.get $72
      local.set $65
      local.get $75
      local.set $66
      local.get $89
      local.set $67
      local.get $90
      local.set $68
      local.get $91
      local.set $69
      local.get $71
      local.get $70
      local.get $86
      v128.and
      v128.xor
      local.set $71
      local.get $70
      local.get $86
      v128.xor
      local.set $70
      br $label
     end
     local.get $8
     local.set $work
     local.get $51
     local.set $86
     local.get $52
     local.set $91
     local.get $53
     local.set $90
     local.get $54
     local.set $89
     local.get $55
     local.set $75
     local.get $56
     local.set $72
     local.get $57
     local.set $79
     local.get $58
     local.set $76
     local.get $59
     local.set $83
     local.get $60
     local.set $80
     local.get $61
     local.set $87
     local.get $62
     local.set $84
     local.get $63
     local.set $73
     local.get $64
     local.set $77
     local.get $65
     local.set $85
     local.get $66
     local.set $78
     local.get $67
     local.set $82
     local.get $68
     local.set $74
     local.get $69
     local.set $81
     local.get $70
     local.set $88
     local.get $71
     local.set $92
    end
    local.get $work
    local.set $work
    local.get $86
    local.set $86
    local.get $91
    local.set $91
    local.get $90
    local.set $90
    local.get $89
    local.set $89
    local.get $75
    local.set $75
    local.get $72
    local.set $72
    local.get $79
    local.set $79
    local.get $76
    local.set $76
    local.get $83
    local.set $83
    local.get $80
    local.set $80
    local.get $87
    local.set $87
    local.get $84
    local.set $84
    local.get $73
    local.set $73
    local.get $77
    local.set $77
    local.get $85
    local.set $85
    local.get $78
    local.set $78
    local.get $82
    local.set $82
    local.get $74
    local.set $74
    local.get $81
    local.set $81
    local.get $88
    local.set $88
    local.get $92
    local.set $92
    loop $label1
     local.get $work
     local.get $4
     i32.lt_s
     if
      local.get $xs
      local.get $work
      local.get $5
      i32.mul
      i32.add
      local.get $from
      i32.add
      local.tee $8
      v128.load align=1
      local.set $71
      local.get $86
      local.get $71
      v128.xor
      local.set $70
      local.get $91
      local.get $8
      v128.load offset=16 align=1
      local.get $86
      local.get $71
      v128.or
      v128.not
      v128.or
      local.tee $71
      v128.xor
      local.set $69
      local.get $90
      local.get $91
      local.get $71
      v128.and
      local.tee $71
      v128.xor
      local.set $68
      local.get $89
      local.get $90
      local.get $71
      v128.and
      local.tee $71
      v128.xor
      local.set $67
      local.get $75
      local.get $89
      local.get $71
      v128.and
      local.tee $71
      v128.xor
      local.set $66
      local.get $72
      local.get $75
      local.get $71
      v128.and
      local.tee $71
      v128.xor
      local.set $65
      local.get $79
      local.get $72
      local.get $71
      v128.and
      local.tee $71
      v128.xor
      local.set $64
      local.get $76
      local.get $79
      local.get $71
      v128.and
      local.tee $71
      v128.xor
      local.set $63
      local.get $83
      local.get $76
      local.get $71
      v128.and
      local.tee $71
      v128.xor
      local.set $62
      local.get $80
      local.get $83
      local.get $71
      v128.and
      local.tee $71
      v128.xor
      local.set $61
      local.get $87
      local.get $80
      local.get $71
      v128.and
      local.tee $71
      v128.xor
      local.set $60
      local.get $84
      local.get $87
      local.get $71
      v128.and
      local.tee $71
      v128.xor
      local.set $59
      local.get $73
      local.get $84
      local.get $71
      v128.and
      local.tee $71
      v128.xor
      local.set $58
      local.get $77
      local.get $73
      local.get $71
      v128.and
      local.tee $71
      v128.xor
      local.set $57
      local.get $85
      local.get $77
      local.get $71
      v128.and
      local.tee $71
      v128.xor
      local.set $56
      local.get $78
      local.get $85
      local.get $71
      v128.and
      local.tee $71
      v128.xor
      local.set $55
      local.get $82
      local.get $78
      local.get $71
      v128.and
      local.tee $71
      v128.xor
      local.set $54
      local.get $74
      local.get $82
      local.get $71
      v128.and
      local.tee $71
      v128.xor
      local.set $53
      local.get $81
      local.get $74
      local.get $71
      v128.and
      local.tee $71
      v128.xor
      local.set $52
      local.get $88
      local.get $81
      local.get $71
      v128.and
      local.tee $71
      v128.xor
      local.set $51
      local.get $work
      i32.const 1
      i32.add
      local.set $work
      local.get $70
      v128.not
      local.set $86
      local.get $69
      local.set $91
      local.get $68
      local.set $90
      local.get $67
      local.set $89
      local.get $66
      local.set $75
      local.get $65
      local.set $72
      local.get $64
      local.set $79
      local.get $63
      local.set $76
      local.get $62
      local.set $83
      local.get $61
      local.set $80
      local.get $60
      local.set $87
      local.get $59
      local.set $84
      local.get $58
      local.set $73
      local.get $57
      local.set $77
      local.get $56
      local.set $85
      local.get $55
      local.set $78
      local.get $54
      local.set $82
      local.get $53
      local.set $74
      local.get $52
      local.set $81
      local.get $92
      local.get $88
      local.get $71
      v128.and
      v128.xor
      local.set $92
      local.get $51
      local.set $88
      br $label1
     end
     local.get $86
     local.set $51
     local.get $91
     local.set $71
     local.get $90
     local.set $52
     local.get $89
     local.set $53
     local.get $75
     local.set $54
     local.get $72
     local.set $55
     local.get $79
     local.set $56
     local.get $76
     local.set $57
     local.get $83
     local.set $58
     local.get $80
     local.set $59
     local.get $87
     local.set $60
     local.get $84
     local.set $61
     local.get $73
     local.set $62
     local.get $77
     local.set $63
     local.get $85
     local.set $64
     local.get $78
     local.set $65
     local.get $82
     local.set $66
     local.get $74
     local.set $67
     local.get $81
     local.set $68
     local.get $88
     local.set $69
     local.get $92
     local.set $70
    end
    local.get $30
    local.get $9
    local.get $51
    v128.bitselect
    local.set $92
    local.get $31
    local.get $10
    local.get $51
    v128.bitselect
    local.set $88
    local.get $32
    local.get $11
    local.get $51
    v128.bitselect
    local.set $81
    local.get $33
    local.get $12
    local.get $51
    v128.bitselect
    local.set $74
    local.get $34
    local.get $13
    local.get $51
    v128.bitselect
    local.set $82
    local.get $35
    local.get $14
    local.get $51
    v128.bitselect
    local.set $78
    local.get $36
    local.get $15
    local.get $51
    v128.bitselect
    local.set $85
    local.get $37
    local.get $16
    local.get $51
    v128.bitselect
    local.set $77
    local.get $38
    local.get $17
    local.get $51
    v128.bitselect
    local.set $73
    local.get $39
    local.get $18
    local.get $51
    v128.bitselect
    local.set $84
    local.get $40
    local.get $19
    local.get $51
    v128.bitselect
    local.set $87
    local.get $41
    local.get $20
    local.get $51
    v128.bitselect
    local.set $80
    local.get $42
    local.get $21
    local.get $51
    v128.bitselect
    local.set $83
    local.get $43
    local.get $22
    local.get $51
    v128.bitselect
    local.set $76
    local.get $44
    local.get $23
    local.get $51
    v128.bitselect
    local.set $79
    local.get $45
    local.get $24
    local.get $51
    v128.bitselect
    local.set $72
    local.get $46
    local.get $25
    local.get $51
    v128.bitselect
    local.set $75
    local.get $47
    local.get $26
    local.get $51
    v128.bitselect
    local.set $89
    local.get $48
    local.get $27
    local.get $51
    v128.bitselect
    local.set $90
    local.get $49
    local.get $28
    local.get $51
    v128.bitselect
    local.set $91
    local.get $70
    local.get $50
    local.get $29
    local.get $51
    v128.bitselect
    local.tee $51
    v128.andnot
    local.get $70
    local.get $51
    v128.xor
    v128.not
    local.tee $51
    local.get $69
    local.get $91
    v128.andnot
    v128.and
    v128.or
    local.get $51
    local.get $69
    local.get $91
    v128.xor
    v128.andnot
    local.tee $91
    local.get $68
    local.get $90
    v128.andnot
    v128.and
    v128.or
    local.get $91
    local.get $68
    local.get $90
    v128.xor
    v128.andnot
    local.tee $90
    local.get $67
    local.get $89
    v128.andnot
    v128.and
    v128.or
    local.get $90
    local.get $67
    local.get $89
    v128.xor
    v128.andnot
    local.tee $89
    local.get $66
    local.get $75
    v128.andnot
    v128.and
    v128.or
    local.get $89
    local.get $66
    local.get $75
    v128.xor
    v128.andnot
    local.tee $75
    local.get $65
    local.get $72
    v128.andnot
    v128.and
    v128.or
    local.get $75
    local.get $65
    local.get $72
    v128.xor
    v128.andnot
    local.tee $72
    local.get $64
    local.get $79
    v128.andnot
    v128.and
    v128.or
    local.get $72
    local.get $64
    local.get $79
    v128.xor
    v128.andnot
    local.tee $79
    local.get $63
    local.get $76
    v128.andnot
    v128.and
    v128.or
    local.get $79
    local.get $63
    local.get $76
    v128.xor
    v128.andnot
    local.tee $76
    local.get $62
    local.get $83
    v128.andnot
    v128.and
    v128.or
    local.get $76
    local.get $62
    local.get $83
    v128.xor
    v128.andnot
    local.tee $83
    local.get $61
    local.get $80
    v128.andnot
    v128.and
    v128.or
    local.get $83
    local.get $61
    local.get $80
    v128.xor
    v128.andnot
    local.tee $80
    local.get $60
    local.get $87
    v128.andnot
    v128.and
    v128.or
    local.get $80
    local.get $60
    local.get $87
    v128.xor
    v128.andnot
    local.tee $87
    local.get $59
    local.get $84
    v128.andnot
    v128.and
    v128.or
    local.get $87
    local.get $59
    local.get $84
    v128.xor
    v128.andnot
    local.tee $84
    local.get $58
    local.get $73
    v128.andnot
    v128.and
    v128.or
    local.get $84
    local.get $58
    local.get $73
    v128.xor
    v128.andnot
    local.tee $73
    local.get $57
    local.get $77
    v128.andnot
    v128.and
    v128.or
    local.get $73
    local.get $57
    local.get $77
    v128.xor
    v128.andnot
    local.tee $77
    local.get $56
    local.get $85
    v128.andnot
    v128.and
    v128.or
    local.get $77
    local.get $56
    local.get $85
    v128.xor
    v128.andnot
    local.tee $85
    local.get $55
    local.get $78
    v128.andnot
    v128.and
    v128.or
    local.get $85
    local.get $55
    local.get $78
    v128.xor
    v128.andnot
    local.tee $78
    local.get $54
    local.get $82
    v128.andnot
    v128.and
    v128.or
    local.get $78
    local.get $54
    local.get $82
    v128.xor
    v128.andnot
    local.tee $82
    local.get $53
    local.get $74
    v128.andnot
    v128.and
    v128.or
    local.get $82
    local.get $53
    local.get $74
    v128.xor
    v128.andnot
    local.tee $74
    local.get $52
    local.get $81
    v128.andnot
    v128.and
    v128.or
    local.get $74
    local.get $52
    local.get $81
    v128.xor
    v128.andnot
    local.tee $81
    local.get $71
    local.get $88
    v128.andnot
    v128.and
    v128.or
    local.set $52
    local.get $c
    local.get $from
    i32.add
    local.tee $work
    local.get $81
    local.get $71
    local.get $88
    v128.xor
    v128.andnot
    local.get $92
    v128.andnot
    v128.not
    v128.store align=1
    local.get $work
    local.get $52
    v128.store offset=16 align=1
    local.get $from
    i32.const 32
    i32.add
    local.set $from
    br $label2
   end
  end
  return
 )
 (func $kernel.bundle (type $0) (param $xs i32) (param $c i32) (param $N i32) (param $D i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i64)
  local.get $4
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $D
  i32.const 127
  i32.add
  i32.const 7
  i32.shr_u
  i32.const 5
  i32.shl
  local.set $5
  local.get $N
  i32.const 0
  i32.const 0
  local.get $N
  i32.lt_s
  select
  local.tee $6
  i32.const 256
  i32.lt_s
  if
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
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
   local.get $6
   i32.const 0
   local.get $6
   i32.const 0
   i32.gt_s
   select
   i32.const 3
   i32.shr_u
   i64.extend_i32_u
   i32.const 118
   i64.extend_i32_u
   i64.mul
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_u
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 480
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.set $13
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
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
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.set $13
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
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
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.set $13
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
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
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.set $13
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
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
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.set $13
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
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
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.set $13
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
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
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.set $13
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
   i64.const 4294967295
   i64.const 0
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
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.tee $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   i64.extend_i32_u
   i32.const 1
   i64.extend_i32_u
   i64.add
   local.set $13
   i32.const 0
   local.get $5
   i32.const 0
   local.get $5
   i32.const 0
   i32.gt_u
   select
   i32.const 5
   i32.shr_u
   i32.const 1
   i64.const 0
   i64.const 4294967295
   local.get $13
   local.get $13
   i64.const 4294967295
   i64.gt_s
   select
   local.get $13
   i64.const 0
   i64.lt_s
   select
   i32.wrap_i64
   local.get $6
   local.get $5
   local.get $xs
   local.get $c
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.bundle/1
  else
   local.get $6
   i32.const 1048576
   i32.lt_s
   if
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
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
    local.get $6
    i32.const 3
    i32.shr_u
    i64.extend_i32_u
    i32.const 142
    i64.extend_i32_u
    i64.mul
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_u
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 864
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.set $13
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
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
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.set $13
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
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
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.set $13
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
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
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.set $13
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
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
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.set $13
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
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
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.set $13
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
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
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.set $13
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
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
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.set $13
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
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
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.set $13
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
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
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.set $13
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
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
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.set $13
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
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
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.set $13
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
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
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.set $13
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
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
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.set $13
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
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
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.set $13
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
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
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.set $13
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
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
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.set $13
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
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
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.set $13
    i64.const 0
    i64.const 4294967295
    i64.const 0
    i64.const 4294967295
    i64.const 0
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
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.tee $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    i64.extend_i32_u
    i32.const 1
    i64.extend_i32_u
    i64.add
    local.set $13
    i32.const 0
    local.get $5
    i32.const 0
    local.get $5
    i32.const 0
    i32.gt_u
    select
    i32.const 5
    i32.shr_u
    i32.const 1
    i64.const 0
    i64.const 4294967295
    local.get $13
    local.get $13
    i64.const 4294967295
    i64.gt_s
    select
    local.get $13
    i64.const 0
    i64.lt_s
    select
    i32.wrap_i64
    local.get $6
    local.get $5
    local.get $xs
    local.get $c
    local.get $4
    i32.const 1
    i32.sub
    call $kernel.bundle/2
   else
    i32.const 0
    local.set $4
    loop $label1
     local.get $4
     local.get $D
     i32.lt_s
     if
      local.get $4
      local.tee $6
      i32.const 7
      i32.shr_u
      i32.const 5
      i32.shl
      local.set $7
      local.get $6
      i32.const 3
      i32.shr_u
      i32.const 15
      i32.and
      local.set $8
      local.get $6
      i32.const 7
      i32.and
      local.set $6
      i32.const 0
      local.set $9
      i32.const 0
      local.set $10
      loop $label
       local.get $9
       local.get $N
       i32.lt_s
       if
        local.get $xs
        local.get $9
        local.get $5
        i32.mul
        i32.add
        local.get $7
        i32.add
        local.get $8
        i32.add
        local.tee $11
        i32.load8_u
        local.set $12
        local.get $6
        i32.const 0
        i32.lt_s
        if
         i32.const 542
         call $wasm:trap
         unreachable
        end
        local.get $11
        i32.load8_u offset=16
        local.set $11
        local.get $6
        i32.const 0
        i32.lt_s
        if
         i32.const 546
         call $wasm:trap
         unreachable
        end
        local.get $9
        i32.const 1
        i32.add
        local.set $9
        local.get $10
        local.get $12
        local.get $6
        i32.const 31
        local.get $6
        i32.const 31
        i32.le_u
        select
        i32.shr_s
        i32.const 1
        i32.and
        local.get $11
        local.get $6
        i32.const 31
        local.get $6
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
        local.tee $11
        i32.const 3
        i32.sub
        local.get $11
        i32.const 3
        i32.add
        local.get $11
        local.get $11
        i32.const -1
        i32.lt_s
        select
        local.get $11
        i32.const 1
        i32.gt_s
        select
        i32.add
        local.set $10
        br $label
       end
       local.get $10
       local.set $11
      end
      local.get $c
      local.get $7
      i32.add
      local.get $8
      i32.add
      local.set $8
      local.get $11
      i32.const 0
      i32.gt_s
      local.get $11
      i32.const 0
      i32.lt_s
      i32.sub
      local.set $11
      local.get $6
      i32.const 0
      i32.lt_s
      if
       i32.const 555
       call $wasm:trap
       unreachable
      end
      i32.const 1
      local.get $6
      i32.shl
      i32.const 0
      local.get $6
      i32.const 32
      i32.lt_u
      select
      i32.const -1
      i32.xor
      local.set $7
      local.get $8
      i32.load8_u
      local.set $10
      local.get $6
      i32.const 0
      i32.lt_s
      if
       i32.const 560
       call $wasm:trap
       unreachable
      end
      local.get $8
      local.get $10
      local.get $7
      i32.and
      local.get $11
      i32.const 1
      i32.and
      local.get $6
      i32.shl
      i32.const 0
      local.get $6
      i32.const 32
      i32.lt_u
      select
      i32.or
      i32.const 255
      i32.and
      i32.store8
      local.get $8
      i32.load8_u offset=16
      local.set $10
      local.get $6
      i32.const 0
      i32.lt_s
      if
       i32.const 566
       call $wasm:trap
       unreachable
      end
      local.get $8
      local.get $10
      local.get $7
      i32.and
      local.get $11
      i32.const 1
      i32.shr_s
      i32.const 1
      i32.and
      local.get $6
      i32.shl
      i32.const 0
      local.get $6
      i32.const 32
      i32.lt_u
      select
      i32.or
      i32.const 255
      i32.and
      i32.store8 offset=16
      local.get $4
      i32.const 1
      i32.add
      local.set $4
      br $label1
     end
    end
   end
  end
  return
 )
 (func $kernel.dot (type $2) (param $a i32) (param $b i32) (param $D i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  local.get $3
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $D
  i32.const 127
  i32.add
  i32.const 7
  i32.shr_u
  i32.const 5
  i32.shl
  local.set $D
  i32.const 0
  local.set $3
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $8
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $9
  loop $label1
   local.get $3
   local.get $D
   i32.lt_u
   if
    local.get $D
    local.get $3
    i32.const 992
    i32.add
    local.tee $4
    local.get $D
    local.get $4
    i32.lt_u
    select
    local.set $4
    local.get $3
    local.set $5
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $10
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $11
    loop $label
     local.get $5
     i32.const 32
     i32.add
     local.tee $6
     local.get $4
     i32.le_u
     if
      local.get $a
      local.get $5
      i32.add
      local.tee $7
      v128.load align=1
      local.set $12
      local.get $7
      v128.load offset=16 align=1
      local.set $13
      local.get $b
      local.get $5
      i32.add
      local.tee $7
      v128.load align=1
      local.set $14
      local.get $7
      v128.load offset=16 align=1
      local.set $15
      local.get $6
      local.set $5
      local.get $10
      local.get $12
      local.get $14
      v128.and
      local.tee $14
      i8x16.popcnt
      i8x16.add
      local.set $10
      local.get $11
      local.get $14
      local.get $13
      local.get $15
      v128.xor
      v128.and
      i8x16.popcnt
      i8x16.add
      local.set $11
      br $label
     end
     local.get $5
     local.set $6
     local.get $10
     local.set $15
     local.get $11
     local.set $13
    end
    local.get $6
    local.set $3
    local.get $8
    local.get $15
    i16x8.extadd_pairwise_i8x16_u
    i32x4.extadd_pairwise_i16x8_u
    i32x4.add
    local.set $8
    local.get $9
    local.get $13
    i16x8.extadd_pairwise_i8x16_u
    i32x4.extadd_pairwise_i16x8_u
    i32x4.add
    local.set $9
    br $label1
   end
   local.get $8
   local.set $13
   local.get $9
   local.set $15
  end
  local.get $13
  i32x4.extract_lane 0
  local.get $13
  i32x4.extract_lane 1
  i32.add
  local.get $13
  i32x4.extract_lane 2
  local.get $13
  i32x4.extract_lane 3
  i32.add
  i32.add
  local.get $15
  i32x4.extract_lane 0
  local.get $15
  i32x4.extract_lane 1
  i32.add
  local.get $15
  i32x4.extract_lane 2
  local.get $15
  i32x4.extract_lane 3
  i32.add
  i32.add
  i32.const -2
  i32.mul
  i32.add
  return
 )
 (func $rt.alloc (type $7) (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
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
   i32.const 1028
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
    i32.const 1029
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
    i32.const 1030
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
    i32.const 1032
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
    i32.const 1033
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
 (func $kernel.nearest/1 (type $8) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $items i32) (param $D i32) (param $q i32) (param $8 i32) (param $9 i32)
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
  local.get $from
  local.set $from
  loop $label2
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $items
    local.get $from
    local.tee $9
    local.get $4
    i32.mul
    i32.add
    local.set $D
    i32.const 0
    local.set $work
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $13
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $14
    loop $label1
     local.get $work
     local.get $4
     i32.lt_u
     if
      local.get $4
      local.get $work
      i32.const 992
      i32.add
      local.tee $grain
      local.get $4
      local.get $grain
      i32.lt_u
      select
      local.set $grain
      local.get $work
      local.set $10
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $15
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $16
      loop $label
       local.get $10
       i32.const 32
       i32.add
       local.tee $11
       local.get $grain
       i32.le_u
       if
        local.get $D
        local.get $10
        i32.add
        local.tee $12
        v128.load align=1
        local.set $17
        local.get $12
        v128.load offset=16 align=1
        local.set $18
        local.get $q
        local.get $10
        i32.add
        local.tee $12
        v128.load align=1
        local.set $19
        local.get $12
        v128.load offset=16 align=1
        local.set $20
        local.get $11
        local.set $10
        local.get $15
        local.get $17
        local.get $19
        v128.and
        local.tee $19
        i8x16.popcnt
        i8x16.add
        local.set $15
        local.get $16
        local.get $19
        local.get $18
        local.get $20
        v128.xor
        v128.and
        i8x16.popcnt
        i8x16.add
        local.set $16
        br $label
       end
       local.get $10
       local.set $11
       local.get $15
       local.set $20
       local.get $16
       local.set $18
      end
      local.get $11
      local.set $work
      local.get $13
      local.get $20
      i16x8.extadd_pairwise_i8x16_u
      i32x4.extadd_pairwise_i16x8_u
      i32x4.add
      local.set $13
      local.get $14
      local.get $18
      i16x8.extadd_pairwise_i8x16_u
      i32x4.extadd_pairwise_i16x8_u
      i32x4.add
      local.set $14
      br $label1
     end
     local.get $13
     local.set $18
     local.get $14
     local.set $20
    end
    local.get $8
    local.get $9
    i32.const 2
    i32.shl
    i32.add
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
    local.get $20
    i32x4.extract_lane 0
    local.get $20
    i32x4.extract_lane 1
    i32.add
    local.get $20
    i32x4.extract_lane 2
    local.get $20
    i32x4.extract_lane 3
    i32.add
    i32.add
    i32.const -2
    i32.mul
    i32.add
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
 (func $rt.release (type $9) (param $0 i32) (param $1 i32)
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
     i32.const 1074
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
     i32.const 1075
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
 (func $kernel.nearest (type $10) (param $items i32) (param $q i32) (param $I i32) (param $D i32) (param $4 i32) (result i32 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 v128)
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
  (local $32 v128)
  local.get $4
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $I
  local.tee $5
  i32.const 2
  i32.shl
  i32.const 16
  local.get $4
  i32.const 1
  i32.sub
  call $rt.alloc
  local.tee $6
  i32.const 16
  i32.add
  local.set $7
  i32.const 0
  local.get $5
  i32.const 0
  local.get $I
  i32.const 0
  i32.gt_s
  select
  i32.const 1
  i32.const 4538
  local.get $D
  i32.const 127
  i32.add
  i32.const 7
  i32.shr_u
  i32.const 5
  i32.shl
  local.get $items
  local.get $D
  local.get $q
  local.get $7
  local.get $4
  i32.const 1
  i32.sub
  call $kernel.nearest/1
  local.get $I
  i32.const 0
  i32.le_s
  if
   i32.const 1085
   call $wasm:trap
   unreachable
  end
  v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
  local.set $11
  v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
  local.set $12
  v128.const i32x4 0x00000004 0x00000005 0x00000006 0x00000007
  local.set $13
  v128.const i32x4 0x00000008 0x00000009 0x0000000a 0x0000000b
  local.set $14
  v128.const i32x4 0x0000000c 0x0000000d 0x0000000e 0x0000000f
  local.set $15
  local.get $I
  i32.const 0
  i32.const 0
  local.get $I
  i32.lt_s
  select
  local.set $q
  i32.const 0
  local.set $D
  local.get $11
  local.set $16
  local.get $11
  local.set $17
  local.get $11
  local.set $18
  local.get $11
  local.set $19
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $20
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $21
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $22
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $23
  loop $label
   local.get $D
   i32.const 16
   i32.add
   local.tee $items
   local.get $q
   i32.le_u
   if
    local.get $7
    local.get $D
    i32.const 2
    i32.shl
    i32.add
    local.tee $5
    v128.load align=1
    local.set $24
    local.get $5
    v128.load offset=16 align=1
    local.set $25
    local.get $5
    v128.load offset=32 align=1
    local.set $26
    local.get $5
    v128.load offset=48 align=1
    local.set $27
    local.get $D
    i32x4.splat
    local.set $28
    local.get $25
    local.get $17
    i32x4.gt_s
    local.set $29
    local.get $26
    local.get $18
    i32x4.gt_s
    local.set $30
    local.get $27
    local.get $19
    i32x4.gt_s
    local.set $31
    local.get $24
    local.get $16
    local.get $24
    local.get $16
    i32x4.gt_s
    local.tee $24
    v128.bitselect
    local.set $32
    local.get $25
    local.get $17
    local.get $29
    v128.bitselect
    local.set $25
    local.get $26
    local.get $18
    local.get $30
    v128.bitselect
    local.set $26
    local.get $27
    local.get $19
    local.get $31
    v128.bitselect
    local.set $27
    local.get $28
    local.get $12
    i32x4.add
    local.get $20
    local.get $24
    v128.bitselect
    local.set $24
    local.get $28
    local.get $13
    i32x4.add
    local.get $21
    local.get $29
    v128.bitselect
    local.set $29
    local.get $items
    local.set $D
    local.get $32
    local.set $16
    local.get $25
    local.set $17
    local.get $26
    local.set $18
    local.get $27
    local.set $19
    local.get $24
    local.set $20
    local.get $29
    local.set $21
    local.get $28
    local.get $14
    i32x4.add
    local.get $22
    local.get $30
    v128.bitselect
    local.set $22
    local.get $28
    local.get $15
    i32x4.add
    local.get $23
    local.get $31
    v128.bitselect
    local.set $23
    br $label
   end
   local.get $D
   local.set $items
   local.get $16
   local.set $31
   local.get $17
   local.set $28
   local.get $18
   local.set $30
   local.get $19
   local.set $29
   local.get $20
   local.set $24
   local.get $21
   local.set $27
   local.get $22
   local.set $26
   local.get $23
   local.set $25
  end
  local.get $31
  i32x4.extract_lane 0
  local.tee $D
  i32.const -2147483648
  i32.gt_s
  local.get $D
  i32.const -2147483648
  i32.eq
  local.get $24
  i32x4.extract_lane 0
  local.tee $5
  i32.const 0
  i32.lt_s
  i32.and
  i32.or
  local.set $8
  local.get $D
  i32.const -2147483648
  local.get $8
  select
  local.set $D
  local.get $5
  i32.const 0
  local.get $8
  select
  local.set $8
  local.get $31
  i32x4.extract_lane 1
  local.tee $5
  local.get $D
  i32.gt_s
  local.get $5
  local.get $D
  i32.eq
  local.get $24
  i32x4.extract_lane 1
  local.tee $9
  local.get $8
  i32.lt_s
  i32.and
  i32.or
  local.set $10
  local.get $5
  local.get $D
  local.get $10
  select
  local.set $D
  local.get $9
  local.get $8
  local.get $10
  select
  local.set $10
  local.get $31
  i32x4.extract_lane 2
  local.tee $8
  local.get $D
  i32.gt_s
  local.get $8
  local.get $D
  i32.eq
  local.get $24
  i32x4.extract_lane 2
  local.tee $9
  local.get $10
  i32.lt_s
  i32.and
  i32.or
  local.set $5
  local.get $8
  local.get $D
  local.get $5
  select
  local.set $D
  local.get $9
  local.get $10
  local.get $5
  select
  local.set $5
  local.get $31
  i32x4.extract_lane 3
  local.tee $10
  local.get $D
  i32.gt_s
  local.get $10
  local.get $D
  i32.eq
  local.get $24
  i32x4.extract_lane 3
  local.tee $9
  local.get $5
  i32.lt_s
  i32.and
  i32.or
  local.set $8
  local.get $10
  local.get $D
  local.get $8
  select
  local.set $D
  local.get $9
  local.get $5
  local.get $8
  select
  local.set $8
  local.get $28
  i32x4.extract_lane 0
  local.tee $5
  local.get $D
  i32.gt_s
  local.get $5
  local.get $D
  i32.eq
  local.get $27
  i32x4.extract_lane 0
  local.tee $9
  local.get $8
  i32.lt_s
  i32.and
  i32.or
  local.set $10
  local.get $5
  local.get $D
  local.get $10
  select
  local.set $D
  local.get $9
  local.get $8
  local.get $10
  select
  local.set $10
  local.get $28
  i32x4.extract_lane 1
  local.tee $8
  local.get $D
  i32.gt_s
  local.get $8
  local.get $D
  i32.eq
  local.get $27
  i32x4.extract_lane 1
  local.tee $9
  local.get $10
  i32.lt_s
  i32.and
  i32.or
  local.set $5
  local.get $8
  local.get $D
  local.get $5
  select
  local.set $D
  local.get $9
  local.get $10
  local.get $5
  select
  local.set $5
  local.get $28
  i32x4.extract_lane 2
  local.tee $10
  local.get $D
  i32.gt_s
  local.get $10
  local.get $D
  i32.eq
  local.get $27
  i32x4.extract_lane 2
  local.tee $9
  local.get $5
  i32.lt_s
  i32.and
  i32.or
  local.set $8
  local.get $10
  local.get $D
  local.get $8
  select
  local.set $D
  local.get $9
  local.get $5
  local.get $8
  select
  local.set $8
  local.get $28
  i32x4.extract_lane 3
  local.tee $5
  local.get $D
  i32.gt_s
  local.get $5
  local.get $D
  i32.eq
  local.get $27
  i32x4.extract_lane 3
  local.tee $9
  local.get $8
  i32.lt_s
  i32.and
  i32.or
  local.set $10
  local.get $5
  local.get $D
  local.get $10
  select
  local.set $D
  local.get $9
  local.get $8
  local.get $10
  select
  local.set $10
  local.get $30
  i32x4.extract_lane 0
  local.tee $8
  local.get $D
  i32.gt_s
  local.get $8
  local.get $D
  i32.eq
  local.get $26
  i32x4.extract_lane 0
  local.tee $9
  local.get $10
  i32.lt_s
  i32.and
  i32.or
  local.set $5
  local.get $8
  local.get $D
  local.get $5
  select
  local.set $D
  local.get $9
  local.get $10
  local.get $5
  select
  local.set $5
  local.get $30
  i32x4.extract_lane 1
  local.tee $10
  local.get $D
  i32.gt_s
  local.get $10
  local.get $D
  i32.eq
  local.get $26
  i32x4.extract_lane 1
  local.tee $9
  local.get $5
  i32.lt_s
  i32.and
  i32.or
  local.set $8
  local.get $10
  local.get $D
  local.get $8
  select
  local.set $D
  local.get $9
  local.get $5
  local.get $8
  select
  local.set $8
  local.get $30
  i32x4.extract_lane 2
  local.tee $5
  local.get $D
  i32.gt_s
  local.get $5
  local.get $D
  i32.eq
  local.get $26
  i32x4.extract_lane 2
  local.tee $9
  local.get $8
  i32.lt_s
  i32.and
  i32.or
  local.set $10
  local.get $5
  local.get $D
  local.get $10
  select
  local.set $D
  local.get $9
  local.get $8
  local.get $10
  select
  local.set $10
  local.get $30
  i32x4.extract_lane 3
  local.tee $8
  local.get $D
  i32.gt_s
  local.get $8
  local.get $D
  i32.eq
  local.get $26
  i32x4.extract_lane 3
  local.tee $9
  local.get $10
  i32.lt_s
  i32.and
  i32.or
  local.set $5
  local.get $8
  local.get $D
  local.get $5
  select
  local.set $D
  local.get $9
  local.get $10
  local.get $5
  select
  local.set $5
  local.get $29
  i32x4.extract_lane 0
  local.tee $10
  local.get $D
  i32.gt_s
  local.get $10
  local.get $D
  i32.eq
  local.get $25
  i32x4.extract_lane 0
  local.tee $9
  local.get $5
  i32.lt_s
  i32.and
  i32.or
  local.set $8
  local.get $10
  local.get $D
  local.get $8
  select
  local.set $D
  local.get $9
  local.get $5
  local.get $8
  select
  local.set $8
  local.get $29
  i32x4.extract_lane 1
  local.tee $5
  local.get $D
  i32.gt_s
  local.get $5
  local.get $D
  i32.eq
  local.get $25
  i32x4.extract_lane 1
  local.tee $9
  local.get $8
  i32.lt_s
  i32.and
  i32.or
  local.set $10
  local.get $5
  local.get $D
  local.get $10
  select
  local.set $D
  local.get $9
  local.get $8
  local.get $10
  select
  local.set $10
  local.get $29
  i32x4.extract_lane 2
  local.tee $8
  local.get $D
  i32.gt_s
  local.get $8
  local.get $D
  i32.eq
  local.get $25
  i32x4.extract_lane 2
  local.tee $9
  local.get $10
  i32.lt_s
  i32.and
  i32.or
  local.set $5
  local.get $8
  local.get $D
  local.get $5
  select
  local.set $D
  local.get $9
  local.get $10
  local.get $5
  select
  local.set $5
  local.get $29
  i32x4.extract_lane 3
  local.tee $10
  local.get $D
  i32.gt_s
  local.get $10
  local.get $D
  i32.eq
  local.get $25
  i32x4.extract_lane 3
  local.tee $9
  local.get $5
  i32.lt_s
  i32.and
  i32.or
  local.set $8
  local.get $items
  local.set $items
  local.get $10
  local.get $D
  local.get $8
  select
  local.set $D
  local.get $9
  local.get $5
  local.get $8
  select
  local.set $8
  loop $label1
   local.get $items
   local.get $I
   i32.lt_s
   if
    local.get $7
    local.get $items
    i32.const 2
    i32.shl
    i32.add
    i32.load align=1
    local.tee $5
    local.get $D
    i32.gt_s
    local.set $9
    local.get $5
    local.get $D
    local.get $9
    select
    local.set $D
    local.get $items
    local.get $8
    local.get $9
    select
    local.set $8
    local.get $items
    i32.const 1
    i32.add
    local.set $items
    br $label1
   end
   local.get $8
   local.set $9
  end
  i32.const 0
  local.set $8
  local.get $11
  local.set $25
  local.get $11
  local.set $29
  local.get $11
  local.set $26
  local.get $11
  local.set $11
  loop $label2
   local.get $8
   i32.const 16
   i32.add
   local.tee $D
   local.get $q
   i32.le_u
   if
    local.get $25
    local.get $7
    local.get $8
    i32.const 2
    i32.shl
    i32.add
    v128.load align=1
    i32x4.max_s
    local.set $30
    local.get $29
    local.get $7
    local.get $8
    i32.const 4
    i32.add
    i32.const 2
    i32.shl
    i32.add
    v128.load align=1
    i32x4.max_s
    local.set $27
    local.get $26
    local.get $7
    local.get $8
    i32.const 8
    i32.add
    i32.const 2
    i32.shl
    i32.add
    v128.load align=1
    i32x4.max_s
    local.set $28
    local.get $7
    local.get $8
    i32.const 12
    i32.add
    i32.const 2
    i32.shl
    i32.add
    v128.load align=1
    local.set $24
    local.get $D
    local.set $D
    local.get $30
    local.set $25
    local.get $27
    local.set $29
    local.get $28
    local.set $26
    local.get $11
    local.get $24
    i32x4.max_s
    local.set $11
    local.get $D
    local.set $8
    br $label2
   end
   local.get $8
   local.set $D
   local.get $25
   local.set $24
   local.get $29
   local.set $28
   local.get $26
   local.set $27
   local.get $11
   local.set $30
  end
  local.get $D
  local.set $D
  local.get $24
  local.get $28
  i32x4.max_s
  local.get $27
  i32x4.max_s
  local.get $30
  i32x4.max_s
  local.set $30
  loop $label3
   local.get $D
   i32.const 4
   i32.add
   local.tee $8
   local.get $q
   i32.le_u
   if
    local.get $30
    local.get $7
    local.get $D
    i32.const 2
    i32.shl
    i32.add
    v128.load align=1
    i32x4.max_s
    local.set $30
    local.get $8
    local.set $D
    br $label3
   end
   local.get $D
   local.set $8
   local.get $30
   local.set $27
  end
  local.get $27
  i32x4.extract_lane 0
  local.tee $D
  local.get $27
  i32x4.extract_lane 1
  local.tee $q
  local.get $q
  local.get $D
  i32.lt_s
  select
  local.tee $D
  local.get $27
  i32x4.extract_lane 2
  local.tee $q
  local.get $q
  local.get $D
  i32.lt_s
  select
  local.set $D
  local.get $8
  local.set $8
  local.get $D
  local.get $27
  i32x4.extract_lane 3
  local.tee $q
  local.get $q
  local.get $D
  i32.lt_s
  select
  local.set $D
  loop $label4
   local.get $8
   local.get $I
   i32.lt_s
   if
    local.get $8
    i32.const 1
    i32.add
    local.set $q
    local.get $D
    local.get $7
    local.get $8
    i32.const 2
    i32.shl
    i32.add
    i32.load align=1
    local.tee $items
    local.get $items
    local.get $D
    i32.lt_s
    select
    local.set $D
    local.get $q
    local.set $8
    br $label4
   end
   local.get $D
   local.set $q
  end
  local.get $6
  local.get $4
  i32.const 1
  i32.sub
  call $rt.release
  local.get $9
  local.get $q
  return
 )
 (func $kernel.permute (type $0) (param $x i32) (param $y i32) (param $by i32) (param $D i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  local.get $4
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $D
  local.set $4
  i32.const 0
  local.set $5
  loop $label
   local.get $5
   local.get $D
   i32.lt_s
   if
    local.get $5
    local.get $by
    i32.add
    local.set $6
    local.get $D
    i32.eqz
    if
     i32.const 1241
     call $wasm:trap
     unreachable
    end
    local.get $6
    local.get $D
    i32.rem_s
    local.tee $6
    local.get $4
    i32.ge_u
    if
     i32.const 1244
     call $wasm:trap
     unreachable
    end
    local.get $6
    i32.const 7
    i32.and
    local.set $7
    local.get $x
    local.get $6
    i32.const 7
    i32.shr_u
    i32.const 5
    i32.shl
    i32.add
    local.get $6
    i32.const 3
    i32.shr_u
    i32.const 15
    i32.and
    i32.add
    local.tee $6
    i32.load8_u
    local.set $8
    local.get $7
    i32.const 0
    i32.lt_s
    if
     i32.const 1250
     call $wasm:trap
     unreachable
    end
    local.get $6
    i32.load8_u offset=16
    local.set $6
    local.get $7
    i32.const 0
    i32.lt_s
    if
     i32.const 1254
     call $wasm:trap
     unreachable
    end
    local.get $8
    local.get $7
    i32.const 31
    local.get $7
    i32.const 31
    i32.le_u
    select
    i32.shr_s
    i32.const 1
    i32.and
    local.get $6
    local.get $7
    i32.const 31
    local.get $7
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
    local.set $7
    local.get $y
    local.get $5
    local.tee $6
    i32.const 7
    i32.shr_u
    i32.const 5
    i32.shl
    i32.add
    local.get $6
    i32.const 3
    i32.shr_u
    i32.const 15
    i32.and
    i32.add
    local.set $8
    local.get $7
    i32.const 3
    i32.sub
    local.get $7
    i32.const 3
    i32.add
    local.get $7
    local.get $7
    i32.const -1
    i32.lt_s
    select
    local.get $7
    i32.const 1
    i32.gt_s
    select
    local.set $7
    local.get $6
    i32.const 7
    i32.and
    local.tee $6
    i32.const 0
    i32.lt_s
    if
     i32.const 1261
     call $wasm:trap
     unreachable
    end
    i32.const 1
    local.get $6
    i32.shl
    i32.const 0
    local.get $6
    i32.const 32
    i32.lt_u
    select
    i32.const -1
    i32.xor
    local.set $9
    local.get $8
    i32.load8_u
    local.set $10
    local.get $6
    i32.const 0
    i32.lt_s
    if
     i32.const 1266
     call $wasm:trap
     unreachable
    end
    local.get $8
    local.get $10
    local.get $9
    i32.and
    local.get $7
    i32.const 1
    i32.and
    local.get $6
    i32.shl
    i32.const 0
    local.get $6
    i32.const 32
    i32.lt_u
    select
    i32.or
    i32.const 255
    i32.and
    i32.store8
    local.get $8
    i32.load8_u offset=16
    local.set $10
    local.get $6
    i32.const 0
    i32.lt_s
    if
     i32.const 1272
     call $wasm:trap
     unreachable
    end
    local.get $8
    local.get $10
    local.get $9
    i32.and
    local.get $7
    i32.const 1
    i32.shr_s
    i32.const 1
    i32.and
    local.get $6
    i32.shl
    i32.const 0
    local.get $6
    i32.const 32
    i32.lt_u
    select
    i32.or
    i32.const 255
    i32.and
    i32.store8 offset=16
    local.get $5
    i32.const 1
    i32.add
    local.set $5
    br $label
   end
  end
  return
 )
 (func $kernel.hamming (type $2) (param $a i32) (param $b i32) (param $D i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  local.get $3
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $D
  i32.const 127
  i32.add
  i32.const 7
  i32.shr_u
  i32.const 5
  i32.shl
  local.set $D
  i32.const 0
  local.set $3
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $8
  loop $label1
   local.get $3
   local.get $D
   i32.lt_u
   if
    local.get $D
    local.get $3
    i32.const 992
    i32.add
    local.tee $4
    local.get $D
    local.get $4
    i32.lt_u
    select
    local.set $4
    local.get $3
    local.set $5
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $9
    loop $label
     local.get $5
     i32.const 32
     i32.add
     local.tee $6
     local.get $4
     i32.le_u
     if
      local.get $a
      local.get $5
      i32.add
      local.tee $7
      v128.load align=1
      local.set $10
      local.get $7
      v128.load offset=16 align=1
      local.set $11
      local.get $b
      local.get $5
      i32.add
      local.tee $7
      v128.load align=1
      local.set $12
      local.get $6
      local.set $5
      local.get $9
      local.get $10
      local.get $12
      v128.xor
      local.get $11
      local.get $7
      v128.load offset=16 align=1
      v128.xor
      v128.or
      i8x16.popcnt
      i8x16.add
      local.set $9
      br $label
     end
     local.get $5
     local.set $7
     local.get $9
     local.set $11
    end
    local.get $7
    local.set $3
    local.get $8
    local.get $11
    i16x8.extadd_pairwise_i8x16_u
    i32x4.extadd_pairwise_i16x8_u
    i32x4.add
    local.set $8
    br $label1
   end
   local.get $8
   local.set $11
  end
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
 ;; custom section "sourceMappingURL", size 22
)
