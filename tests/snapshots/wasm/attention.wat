;; attention.wat: what attention.wasm holds, made by trinityc. To build it: wat2wasm attention.wat
;; A kernel is an export of its name. It takes its tensors (the results after the others) as addresses of bytes in their layouts, at
;; multiples of 16, then its scalars and sizes, then how many calls may nest (10000 will do); several results come as several values.
;; Imports of `trinity`: `memory`; `trap`, given a place, and `stack`, for calls that nest too deeply, which must not return; `grow`,
;; given bytes and a place: grows the memory, which is zero there, and gives the bytes it had. Tensors lie from
;; 784 on and below the global `g0`, the end of the kernels' heap: hosts move it up for more while no kernel runs.
;;   scores(q: [H, D]i8, k: [T, H, D]i8) -> (s: [H, T]i32)
;;   weighed(p: [H, T]i32, v: [T, H, D]i8) -> (o: [H, D]i32)
;;   causal(s: [H, T]i32, at: i32) -> (m: [H, T]i32, top: [H]i32)
;;   attend(q: [H, D]i8, k: [T, H, D]i8, v: [T, H, D]i8, at: i32) -> (o: [H, D]i32)
;;   store(inout cache: [T, H, D]i8, row: [H, D]i8, at: i32) -> ()
(module
 (type $0 (func (param i32 i32 i32 i32 i32 i32 i32)))
 (type $1 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $2 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $3 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $4 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $5 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $6 (func (param i32)))
 (type $7 (func))
 (type $8 (func (param i32 i32) (result i32)))
 (type $9 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $10 (func (param i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $11 (func (param i32 i32 i32) (result i32)))
 (type $12 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $13 (func (param i32 i32)))
 (import "trinity" "memory" (memory $mimport$0 1 65536))
 (import "trinity" "trap" (func $wasm:trap (type $6) (param i32)))
 (import "trinity" "stack" (func $wasm:stack (type $7)))
 (import "trinity" "grow" (func $wasm:grow (type $8) (param i32 i32) (result i32)))
 (global $global$0 (mut i32) (i32.const 784))
 (data $0 (i32.const 640) "\00\00\00\80 \00\00\00\17\00\00\00\00\00\00\00k[t, h, d] == row[h, d]\00\00\00\00\00\00\00\00\00")
 (data $1 (i32.const 688) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  left:  \00\00\00\00\00\00")
 (data $2 (i32.const 720) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  right: \00\00\00\00\00\00")
 (data $3 (i32.const 752) "\00\00\00\80\10\00\00\00\0e\00\00\00\00\00\00\00o[h, d] == sum\00\00")
 (export "g0" (global $global$0))
 (export "scores" (func $kernel.scores))
 (export "weighed" (func $kernel.weighed))
 (export "causal" (func $kernel.causal))
 (export "attend" (func $kernel.attend))
 (export "store" (func $kernel.store))
 (func $kernel.scores/1 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $D i32) (param $5 i32) (param $q i32) (param $T i32) (param $8 i32) (param $9 i32) (param $k i32) (param $11 i32) (param $s i32) (param $13 i32)
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
  (local $44 i32)
  (local $45 i32)
  (local $46 i32)
  (local $47 i32)
  (local $48 i32)
  (local $49 i32)
  (local $50 i32)
  (local $51 i32)
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
  local.get $13
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $D
  i32.const 0
  i32.const 0
  local.get $D
  i32.lt_s
  select
  local.set $13
  local.get $from
  local.set $from
  loop $label7
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $from
    local.tee $work
    local.get $5
    i32.mul
    local.set $grain
    local.get $q
    local.get $grain
    i32.add
    local.set $14
    local.get $work
    local.get $11
    i32.mul
    local.set $15
    i32.const 0
    local.set $16
    loop $label2
     local.get $16
     i32.const 8
     i32.add
     local.tee $17
     local.get $T
     i32.le_s
     if
      local.get $16
      local.tee $18
      local.get $8
      i32.mul
      local.get $work
      i32.add
      local.get $9
      i32.mul
      local.set $19
      local.get $k
      local.get $19
      i32.add
      local.set $20
      local.get $16
      i32.const 1
      i32.add
      local.tee $21
      local.get $8
      i32.mul
      local.get $work
      i32.add
      local.get $9
      i32.mul
      local.set $22
      local.get $k
      local.get $22
      i32.add
      local.set $23
      local.get $16
      i32.const 2
      i32.add
      local.tee $24
      local.get $8
      i32.mul
      local.get $work
      i32.add
      local.get $9
      i32.mul
      local.set $25
      local.get $k
      local.get $25
      i32.add
      local.set $26
      local.get $16
      i32.const 3
      i32.add
      local.tee $27
      local.get $8
      i32.mul
      local.get $work
      i32.add
      local.get $9
      i32.mul
      local.set $28
      local.get $k
      local.get $28
      i32.add
      local.set $29
      local.get $16
      i32.const 4
      i32.add
      local.tee $30
      local.get $8
      i32.mul
      local.get $work
      i32.add
      local.get $9
      i32.mul
      local.set $31
      local.get $k
      local.get $31
      i32.add
      local.set $32
      local.get $16
      i32.const 5
      i32.add
      local.tee $33
      local.get $8
      i32.mul
      local.get $work
      i32.add
      local.get $9
      i32.mul
      local.set $34
      local.get $k
      local.get $34
      i32.add
      local.set $35
      local.get $16
      i32.const 6
      i32.add
      local.tee $36
      local.get $8
      i32.mul
      local.get $work
      i32.add
      local.get $9
      i32.mul
      local.set $37
      local.get $k
      local.get $37
      i32.add
      local.set $38
      local.get $16
      i32.const 7
      i32.add
      local.tee $39
      local.get $8
      i32.mul
      local.get $work
      i32.add
      local.get $9
      i32.mul
      local.set $40
      local.get $k
      local.get $40
      i32.add
      local.set $41
      i32.const 0
      local.set $42
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
      loop $label
       local.get $42
       i32.const 16
       i32.add
       local.tee $43
       local.get $13
       i32.le_u
       if
        local.get $14
        local.get $42
        i32.add
        v128.load align=1
        local.tee $60
        i16x8.extend_low_i8x16_s
        local.set $61
        local.get $60
        i16x8.extend_high_i8x16_s
        local.set $60
        local.get $52
        local.get $20
        local.get $42
        i32.add
        v128.load align=1
        local.tee $62
        i16x8.extend_low_i8x16_s
        local.get $61
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $62
        i16x8.extend_high_i8x16_s
        local.get $60
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $62
        local.get $53
        local.get $23
        local.get $42
        i32.add
        v128.load align=1
        local.tee $63
        i16x8.extend_low_i8x16_s
        local.get $61
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $63
        i16x8.extend_high_i8x16_s
        local.get $60
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $63
        local.get $54
        local.get $26
        local.get $42
        i32.add
        v128.load align=1
        local.tee $64
        i16x8.extend_low_i8x16_s
        local.get $61
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $64
        i16x8.extend_high_i8x16_s
        local.get $60
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $64
        local.get $55
        local.get $29
        local.get $42
        i32.add
        v128.load align=1
        local.tee $65
        i16x8.extend_low_i8x16_s
        local.get $61
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $65
        i16x8.extend_high_i8x16_s
        local.get $60
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $65
        local.get $56
        local.get $32
        local.get $42
        i32.add
        v128.load align=1
        local.tee $66
        i16x8.extend_low_i8x16_s
        local.get $61
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $66
        i16x8.extend_high_i8x16_s
        local.get $60
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $66
        local.get $57
        local.get $35
        local.get $42
        i32.add
        v128.load align=1
        local.tee $67
        i16x8.extend_low_i8x16_s
        local.get $61
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $67
        i16x8.extend_high_i8x16_s
        local.get $60
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $67
        local.get $58
        local.get $38
        local.get $42
        i32.add
        v128.load align=1
        local.tee $68
        i16x8.extend_low_i8x16_s
        local.get $61
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $68
        i16x8.extend_high_i8x16_s
        local.get $60
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $68
        local.get $41
        local.get $42
        i32.add
        v128.load align=1
        local.set $69
        local.get $43
        local.set $42
        local.get $62
        local.set $52
        local.get $63
        local.set $53
        local.get $64
        local.set $54
        local.get $65
        local.set $55
        local.get $66
        local.set $56
        local.get $67
        local.set $57
        local.get $68
        local.set $58
        local.get $59
        local.get $69
        i16x8.extend_low_i8x16_s
        local.get $61
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $69
        i16x8.extend_high_i8x16_s
        local.get $60
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $59
        br $label
       end
       local.get $42
       local.set $43
       local.get $52
       local.set $60
       local.get $53
       local.set $69
       local.get $54
       local.set $61
       local.get $55
       local.set $68
       local.get $56
       local.set $67
       local.get $57
       local.set $66
       local.get $58
       local.set $65
       local.get $59
       local.set $64
      end
      local.get $43
      local.set $43
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
      local.set $42
      local.get $69
      i32x4.extract_lane 0
      local.get $69
      i32x4.extract_lane 1
      i32.add
      local.get $69
      i32x4.extract_lane 2
      local.get $69
      i32x4.extract_lane 3
      i32.add
      i32.add
      local.set $41
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
      local.set $38
      local.get $68
      i32x4.extract_lane 0
      local.get $68
      i32x4.extract_lane 1
      i32.add
      local.get $68
      i32x4.extract_lane 2
      local.get $68
      i32x4.extract_lane 3
      i32.add
      i32.add
      local.set $35
      local.get $67
      i32x4.extract_lane 0
      local.get $67
      i32x4.extract_lane 1
      i32.add
      local.get $67
      i32x4.extract_lane 2
      local.get $67
      i32x4.extract_lane 3
      i32.add
      i32.add
      local.set $32
      local.get $66
      i32x4.extract_lane 0
      local.get $66
      i32x4.extract_lane 1
      i32.add
      local.get $66
      i32x4.extract_lane 2
      local.get $66
      i32x4.extract_lane 3
      i32.add
      i32.add
      local.set $29
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
      local.set $26
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
      local.set $23
      loop $label1
       local.get $43
       local.get $D
       i32.lt_s
       if
        local.get $q
        local.get $grain
        local.get $43
        local.tee $20
        i32.add
        i32.add
        i32.load8_s
        local.set $44
        local.get $k
        local.get $19
        local.get $20
        i32.add
        i32.add
        i32.load8_s
        local.set $45
        local.get $k
        local.get $22
        local.get $20
        i32.add
        i32.add
        i32.load8_s
        local.set $46
        local.get $k
        local.get $25
        local.get $20
        i32.add
        i32.add
        i32.load8_s
        local.set $47
        local.get $k
        local.get $28
        local.get $20
        i32.add
        i32.add
        i32.load8_s
        local.set $48
        local.get $k
        local.get $31
        local.get $20
        i32.add
        i32.add
        i32.load8_s
        local.set $49
        local.get $k
        local.get $34
        local.get $20
        i32.add
        i32.add
        i32.load8_s
        local.set $50
        local.get $k
        local.get $37
        local.get $20
        i32.add
        i32.add
        i32.load8_s
        local.set $51
        local.get $k
        local.get $40
        local.get $20
        i32.add
        i32.add
        i32.load8_s
        local.set $20
        local.get $43
        i32.const 1
        i32.add
        local.set $43
        local.get $42
        local.get $44
        local.get $45
        i32.mul
        i32.add
        local.set $42
        local.get $41
        local.get $44
        local.get $46
        i32.mul
        i32.add
        local.set $41
        local.get $38
        local.get $44
        local.get $47
        i32.mul
        i32.add
        local.set $38
        local.get $35
        local.get $44
        local.get $48
        i32.mul
        i32.add
        local.set $35
        local.get $32
        local.get $44
        local.get $49
        i32.mul
        i32.add
        local.set $32
        local.get $29
        local.get $44
        local.get $50
        i32.mul
        i32.add
        local.set $29
        local.get $26
        local.get $44
        local.get $51
        i32.mul
        i32.add
        local.set $26
        local.get $23
        local.get $44
        local.get $20
        i32.mul
        i32.add
        local.set $23
        br $label1
       end
       local.get $42
       local.set $20
       local.get $41
       local.set $44
       local.get $38
       local.set $51
       local.get $35
       local.set $50
       local.get $32
       local.set $49
       local.get $29
       local.set $48
       local.get $26
       local.set $47
       local.get $23
       local.set $46
      end
      local.get $s
      local.get $15
      local.get $18
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $20
      i32.store align=1
      local.get $s
      local.get $15
      local.get $21
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $44
      i32.store align=1
      local.get $s
      local.get $15
      local.get $24
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $51
      i32.store align=1
      local.get $s
      local.get $15
      local.get $27
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $50
      i32.store align=1
      local.get $s
      local.get $15
      local.get $30
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $49
      i32.store align=1
      local.get $s
      local.get $15
      local.get $33
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $48
      i32.store align=1
      local.get $s
      local.get $15
      local.get $36
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $47
      i32.store align=1
      local.get $s
      local.get $15
      local.get $39
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $46
      i32.store align=1
      local.get $17
      local.set $16
      br $label2
     end
     local.get $16
     local.set $17
    end
    local.get $17
    local.set $17
    loop $label6
     local.get $17
     local.get $T
     i32.lt_s
     if
      local.get $17
      local.tee $16
      local.get $8
      i32.mul
      local.get $work
      i32.add
      local.get $9
      i32.mul
      local.set $46
      local.get $k
      local.get $46
      i32.add
      local.set $39
      i32.const 0
      local.set $47
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $64
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $65
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $66
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $67
      loop $label3
       local.get $47
       i32.const 64
       i32.add
       local.tee $36
       local.get $13
       i32.le_u
       if
        local.get $14
        local.get $47
        i32.add
        v128.load align=1
        local.set $68
        local.get $39
        local.get $47
        i32.add
        v128.load align=1
        local.tee $61
        i16x8.extend_low_i8x16_s
        local.set $69
        local.get $64
        local.get $68
        i16x8.extend_low_i8x16_s
        local.get $69
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $68
        i16x8.extend_high_i8x16_s
        local.get $61
        i16x8.extend_high_i8x16_s
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $61
        local.get $14
        local.get $47
        i32.const 16
        i32.add
        local.tee $48
        i32.add
        v128.load align=1
        local.set $68
        local.get $39
        local.get $48
        i32.add
        v128.load align=1
        local.tee $69
        i16x8.extend_low_i8x16_s
        local.set $60
        local.get $65
        local.get $68
        i16x8.extend_low_i8x16_s
        local.get $60
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $68
        i16x8.extend_high_i8x16_s
        local.get $69
        i16x8.extend_high_i8x16_s
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $69
        local.get $14
        local.get $47
        i32.const 32
        i32.add
        local.tee $48
        i32.add
        v128.load align=1
        local.set $68
        local.get $39
        local.get $48
        i32.add
        v128.load align=1
        local.tee $60
        i16x8.extend_low_i8x16_s
        local.set $59
        local.get $66
        local.get $68
        i16x8.extend_low_i8x16_s
        local.get $59
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $68
        i16x8.extend_high_i8x16_s
        local.get $60
        i16x8.extend_high_i8x16_s
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $60
        local.get $14
        local.get $47
        i32.const 48
        i32.add
        local.tee $48
        i32.add
        v128.load align=1
        local.set $68
        local.get $39
        local.get $48
        i32.add
        v128.load align=1
        local.tee $59
        i16x8.extend_low_i8x16_s
        local.set $58
        local.get $59
        i16x8.extend_high_i8x16_s
        local.set $59
        local.get $36
        local.set $47
        local.get $61
        local.set $64
        local.get $69
        local.set $65
        local.get $60
        local.set $66
        local.get $67
        local.get $68
        i16x8.extend_low_i8x16_s
        local.get $58
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $68
        i16x8.extend_high_i8x16_s
        local.get $59
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $67
        br $label3
       end
       local.get $47
       local.set $36
       local.get $64
       local.set $59
       local.get $65
       local.set $68
       local.get $66
       local.set $58
       local.get $67
       local.set $60
      end
      local.get $36
      local.set $36
      local.get $59
      local.get $68
      i32x4.add
      local.get $58
      i32x4.add
      local.get $60
      i32x4.add
      local.set $60
      loop $label4
       local.get $36
       i32.const 16
       i32.add
       local.tee $47
       local.get $13
       i32.le_u
       if
        local.get $14
        local.get $36
        i32.add
        v128.load align=1
        local.set $58
        local.get $39
        local.get $36
        i32.add
        v128.load align=1
        local.tee $68
        i16x8.extend_low_i8x16_s
        local.set $59
        local.get $47
        local.set $36
        local.get $60
        local.get $58
        i16x8.extend_low_i8x16_s
        local.get $59
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $58
        i16x8.extend_high_i8x16_s
        local.get $68
        i16x8.extend_high_i8x16_s
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $60
        br $label4
       end
       local.get $36
       local.set $47
       local.get $60
       local.set $68
      end
      local.get $47
      local.set $47
      local.get $68
      i32x4.extract_lane 0
      local.get $68
      i32x4.extract_lane 1
      i32.add
      local.get $68
      i32x4.extract_lane 2
      i32.add
      local.get $68
      i32x4.extract_lane 3
      i32.add
      local.set $36
      loop $label5
       local.get $47
       local.get $D
       i32.lt_s
       if
        local.get $q
        local.get $grain
        local.get $47
        local.tee $39
        i32.add
        i32.add
        i32.load8_s
        local.set $48
        local.get $47
        i32.const 1
        i32.add
        local.set $47
        local.get $36
        local.get $48
        local.get $k
        local.get $46
        local.get $39
        i32.add
        i32.add
        i32.load8_s
        i32.mul
        i32.add
        local.set $36
        br $label5
       end
       local.get $36
       local.set $39
      end
      local.get $s
      local.get $15
      local.get $16
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $39
      i32.store align=1
      local.get $17
      i32.const 1
      i32.add
      local.set $17
      br $label6
     end
    end
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label7
   end
  end
  return
 )
 (func $kernel.scores/2 (type $3) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $k i32) (param $8 i32) (param $9 i32) (param $D i32) (param $11 i32) (param $q i32) (param $13 i32) (param $s i32) (param $15 i32)
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
  (local $44 i32)
  (local $45 i32)
  (local $46 i32)
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
  local.get $15
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 3
  i32.shl
  local.set $to
  local.get $4
  local.tee $4
  local.get $11
  i32.mul
  local.set $11
  local.get $4
  local.get $13
  i32.mul
  local.set $13
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
    local.tee $15
    local.get $5
    i32.mul
    local.get $4
    i32.add
    local.get $6
    i32.mul
    local.set $work
    local.get $k
    local.get $work
    i32.add
    local.set $grain
    local.get $from
    i32.const 1
    i32.add
    local.tee $16
    local.get $5
    i32.mul
    local.get $4
    i32.add
    local.get $6
    i32.mul
    local.set $17
    local.get $k
    local.get $17
    i32.add
    local.set $18
    local.get $from
    i32.const 2
    i32.add
    local.tee $19
    local.get $5
    i32.mul
    local.get $4
    i32.add
    local.get $6
    i32.mul
    local.set $20
    local.get $k
    local.get $20
    i32.add
    local.set $21
    local.get $from
    i32.const 3
    i32.add
    local.tee $22
    local.get $5
    i32.mul
    local.get $4
    i32.add
    local.get $6
    i32.mul
    local.set $23
    local.get $k
    local.get $23
    i32.add
    local.set $24
    local.get $from
    i32.const 4
    i32.add
    local.tee $25
    local.get $5
    i32.mul
    local.get $4
    i32.add
    local.get $6
    i32.mul
    local.set $26
    local.get $k
    local.get $26
    i32.add
    local.set $27
    local.get $from
    i32.const 5
    i32.add
    local.tee $28
    local.get $5
    i32.mul
    local.get $4
    i32.add
    local.get $6
    i32.mul
    local.set $29
    local.get $k
    local.get $29
    i32.add
    local.set $30
    local.get $from
    i32.const 6
    i32.add
    local.tee $31
    local.get $5
    i32.mul
    local.get $4
    i32.add
    local.get $6
    i32.mul
    local.set $32
    local.get $k
    local.get $32
    i32.add
    local.set $33
    local.get $from
    i32.const 7
    i32.add
    local.tee $34
    local.get $5
    i32.mul
    local.get $4
    i32.add
    local.get $6
    i32.mul
    local.set $35
    local.get $k
    local.get $35
    i32.add
    local.set $36
    i32.const 0
    local.set $37
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
    loop $label
     local.get $37
     i32.const 16
     i32.add
     local.tee $38
     local.get $8
     i32.le_u
     if
      local.get $9
      local.get $37
      i32.add
      v128.load align=1
      local.tee $55
      i16x8.extend_low_i8x16_s
      local.set $56
      local.get $55
      i16x8.extend_high_i8x16_s
      local.set $55
      local.get $47
      local.get $grain
      local.get $37
      i32.add
      v128.load align=1
      local.tee $57
      i16x8.extend_low_i8x16_s
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $57
      i16x8.extend_high_i8x16_s
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $57
      local.get $48
      local.get $18
      local.get $37
      i32.add
      v128.load align=1
      local.tee $58
      i16x8.extend_low_i8x16_s
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $58
      i16x8.extend_high_i8x16_s
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $58
      local.get $49
      local.get $21
      local.get $37
      i32.add
      v128.load align=1
      local.tee $59
      i16x8.extend_low_i8x16_s
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $59
      i16x8.extend_high_i8x16_s
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $59
      local.get $50
      local.get $24
      local.get $37
      i32.add
      v128.load align=1
      local.tee $60
      i16x8.extend_low_i8x16_s
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $60
      i16x8.extend_high_i8x16_s
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $60
      local.get $51
      local.get $27
      local.get $37
      i32.add
      v128.load align=1
      local.tee $61
      i16x8.extend_low_i8x16_s
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $61
      i16x8.extend_high_i8x16_s
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $61
      local.get $52
      local.get $30
      local.get $37
      i32.add
      v128.load align=1
      local.tee $62
      i16x8.extend_low_i8x16_s
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $62
      i16x8.extend_high_i8x16_s
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $62
      local.get $53
      local.get $33
      local.get $37
      i32.add
      v128.load align=1
      local.tee $63
      i16x8.extend_low_i8x16_s
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $63
      i16x8.extend_high_i8x16_s
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $63
      local.get $36
      local.get $37
      i32.add
      v128.load align=1
      local.set $64
      local.get $38
      local.set $37
      local.get $57
      local.set $47
      local.get $58
      local.set $48
      local.get $59
      local.set $49
      local.get $60
      local.set $50
      local.get $61
      local.set $51
      local.get $62
      local.set $52
      local.get $63
      local.set $53
      local.get $54
      local.get $64
      i16x8.extend_low_i8x16_s
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $64
      i16x8.extend_high_i8x16_s
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $54
      br $label
     end
     local.get $37
     local.set $38
     local.get $47
     local.set $55
     local.get $48
     local.set $64
     local.get $49
     local.set $56
     local.get $50
     local.set $63
     local.get $51
     local.set $62
     local.get $52
     local.set $61
     local.get $53
     local.set $60
     local.get $54
     local.set $59
    end
    local.get $38
    local.set $38
    local.get $55
    i32x4.extract_lane 0
    local.get $55
    i32x4.extract_lane 1
    i32.add
    local.get $55
    i32x4.extract_lane 2
    local.get $55
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.set $37
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
    local.set $36
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
    local.set $30
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
    local.set $27
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
    local.set $24
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
    local.set $21
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
    local.set $18
    loop $label1
     local.get $38
     local.get $D
     i32.lt_s
     if
      local.get $q
      local.get $11
      local.get $38
      local.tee $grain
      i32.add
      i32.add
      i32.load8_s
      local.set $39
      local.get $k
      local.get $work
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.set $40
      local.get $k
      local.get $17
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.set $41
      local.get $k
      local.get $20
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.set $42
      local.get $k
      local.get $23
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.set $43
      local.get $k
      local.get $26
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.set $44
      local.get $k
      local.get $29
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.set $45
      local.get $k
      local.get $32
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.set $46
      local.get $k
      local.get $35
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.set $grain
      local.get $38
      i32.const 1
      i32.add
      local.set $38
      local.get $37
      local.get $39
      local.get $40
      i32.mul
      i32.add
      local.set $37
      local.get $36
      local.get $39
      local.get $41
      i32.mul
      i32.add
      local.set $36
      local.get $33
      local.get $39
      local.get $42
      i32.mul
      i32.add
      local.set $33
      local.get $30
      local.get $39
      local.get $43
      i32.mul
      i32.add
      local.set $30
      local.get $27
      local.get $39
      local.get $44
      i32.mul
      i32.add
      local.set $27
      local.get $24
      local.get $39
      local.get $45
      i32.mul
      i32.add
      local.set $24
      local.get $21
      local.get $39
      local.get $46
      i32.mul
      i32.add
      local.set $21
      local.get $18
      local.get $39
      local.get $grain
      i32.mul
      i32.add
      local.set $18
      br $label1
     end
     local.get $37
     local.set $grain
     local.get $36
     local.set $39
     local.get $33
     local.set $46
     local.get $30
     local.set $45
     local.get $27
     local.set $44
     local.get $24
     local.set $43
     local.get $21
     local.set $42
     local.get $18
     local.set $41
    end
    local.get $s
    local.get $13
    local.get $15
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $grain
    i32.store align=1
    local.get $s
    local.get $13
    local.get $16
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $39
    i32.store align=1
    local.get $s
    local.get $13
    local.get $19
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $46
    i32.store align=1
    local.get $s
    local.get $13
    local.get $22
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $45
    i32.store align=1
    local.get $s
    local.get $13
    local.get $25
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $44
    i32.store align=1
    local.get $s
    local.get $13
    local.get $28
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $43
    i32.store align=1
    local.get $s
    local.get $13
    local.get $31
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $42
    i32.store align=1
    local.get $s
    local.get $13
    local.get $34
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $41
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
 (func $kernel.scores (type $0) (param $q i32) (param $k i32) (param $s i32) (param $H i32) (param $D i32) (param $T i32) (param $6 i32)
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
  (local $26 i64)
  (local $27 i64)
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
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $D
  local.set $7
  local.get $T
  local.set $8
  local.get $H
  local.tee $9
  i32.const 0
  local.get $H
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
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
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
  local.get $D
  i32.const 0
  i32.const 0
  local.get $D
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
  i32.const 72
  i64.extend_i32_u
  i64.mul
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 55
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $26
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $26
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $26
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 2480
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $26
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $26
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $26
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $26
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.tee $13
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 2
  i64.extend_i32_u
  i64.add
  local.set $26
  i64.const 4294967295
  local.get $8
  i32.const 0
  local.get $T
  i32.const 0
  i32.gt_s
  select
  i32.const 3
  i32.shr_u
  local.tee $14
  i64.extend_i32_u
  i64.const 0
  i64.const 4294967295
  local.get $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i64.mul
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 5
  i64.extend_i32_u
  i64.add
  local.set $26
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
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
  i32.const 55
  i64.extend_i32_u
  i64.mul
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 12
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 256
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 352
  i64.extend_i32_u
  i64.add
  local.set $27
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 16
  i64.extend_i32_u
  i64.mul
  local.set $27
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i64.const 4294967295
  local.get $27
  local.get $27
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
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
   local.get $D
   local.get $7
   local.get $q
   local.get $T
   local.get $9
   local.get $7
   local.get $k
   local.get $8
   local.get $s
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.scores/1
  else
   local.get $14
   i32.const 3
   i32.shl
   local.set $12
   i32.const 0
   local.set $10
   loop $label4
    local.get $10
    local.get $H
    i32.lt_s
    if
     local.get $10
     local.tee $15
     local.get $7
     i32.mul
     local.set $16
     i32.const 0
     local.get $14
     i32.const 1
     local.get $13
     local.get $10
     local.get $9
     local.get $7
     local.get $k
     local.get $11
     local.get $q
     local.get $16
     i32.add
     local.tee $17
     local.get $D
     local.get $7
     local.get $q
     local.get $8
     local.get $s
     local.get $6
     i32.const 1
     i32.sub
     call $kernel.scores/2
     local.get $15
     local.get $8
     i32.mul
     local.set $18
     local.get $12
     local.set $19
     loop $label3
      local.get $19
      local.get $T
      i32.lt_s
      if
       local.get $19
       local.tee $20
       local.get $9
       i32.mul
       local.get $15
       i32.add
       local.get $7
       i32.mul
       local.set $21
       local.get $k
       local.get $21
       i32.add
       local.set $22
       i32.const 0
       local.set $23
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       local.set $28
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       local.set $29
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       local.set $30
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       local.set $31
       loop $label
        local.get $23
        i32.const 64
        i32.add
        local.tee $24
        local.get $11
        i32.le_u
        if
         local.get $17
         local.get $23
         i32.add
         v128.load align=1
         local.set $32
         local.get $22
         local.get $23
         i32.add
         v128.load align=1
         local.tee $33
         i16x8.extend_low_i8x16_s
         local.set $34
         local.get $28
         local.get $32
         i16x8.extend_low_i8x16_s
         local.get $34
         i32x4.dot_i16x8_s
         i32x4.add
         local.get $32
         i16x8.extend_high_i8x16_s
         local.get $33
         i16x8.extend_high_i8x16_s
         i32x4.dot_i16x8_s
         i32x4.add
         local.set $33
         local.get $17
         local.get $23
         i32.const 16
         i32.add
         local.tee $25
         i32.add
         v128.load align=1
         local.set $32
         local.get $22
         local.get $25
         i32.add
         v128.load align=1
         local.tee $34
         i16x8.extend_low_i8x16_s
         local.set $35
         local.get $29
         local.get $32
         i16x8.extend_low_i8x16_s
         local.get $35
         i32x4.dot_i16x8_s
         i32x4.add
         local.get $32
         i16x8.extend_high_i8x16_s
         local.get $34
         i16x8.extend_high_i8x16_s
         i32x4.dot_i16x8_s
         i32x4.add
         local.set $34
         local.get $17
         local.get $23
         i32.const 32
         i32.add
         local.tee $25
         i32.add
         v128.load align=1
         local.set $32
         local.get $22
         local.get $25
         i32.add
         v128.load align=1
         local.tee $35
         i16x8.extend_low_i8x16_s
         local.set $36
         local.get $30
         local.get $32
         i16x8.extend_low_i8x16_s
         local.get $36
         i32x4.dot_i16x8_s
         i32x4.add
         local.get $32
         i16x8.extend_high_i8x16_s
         local.get $35
         i16x8.extend_high_i8x16_s
         i32x4.dot_i16x8_s
         i32x4.add
         local.set $35
         local.get $17
         local.get $23
         i32.const 48
         i32.add
         local.tee $25
         i32.add
         v128.load align=1
         local.set $32
         local.get $22
         local.get $25
         i32.add
         v128.load align=1
         local.tee $36
         i16x8.extend_low_i8x16_s
         local.set $37
         local.get $36
         i16x8.extend_high_i8x16_s
         local.set $36
         local.get $24
         local.set $23
         local.get $33
         local.set $28
         local.get $34
         local.set $29
         local.get $35
         local.set $30
         local.get $31
         local.get $32
         i16x8.extend_low_i8x16_s
         local.get $37
         i32x4.dot_i16x8_s
         i32x4.add
         local.get $32
         i16x8.extend_high_i8x16_s
         local.get $36
         i32x4.dot_i16x8_s
         i32x4.add
         local.set $31
         br $label
        end
        local.get $23
        local.set $24
        local.get $28
        local.set $36
        local.get $29
        local.set $32
        local.get $30
        local.set $37
        local.get $31
        local.set $35
       end
       local.get $24
       local.set $24
       local.get $36
       local.get $32
       i32x4.add
       local.get $37
       i32x4.add
       local.get $35
       i32x4.add
       local.set $35
       loop $label1
        local.get $24
        i32.const 16
        i32.add
        local.tee $23
        local.get $11
        i32.le_u
        if
         local.get $17
         local.get $24
         i32.add
         v128.load align=1
         local.set $37
         local.get $22
         local.get $24
         i32.add
         v128.load align=1
         local.tee $32
         i16x8.extend_low_i8x16_s
         local.set $36
         local.get $23
         local.set $24
         local.get $35
         local.get $37
         i16x8.extend_low_i8x16_s
         local.get $36
         i32x4.dot_i16x8_s
         i32x4.add
         local.get $37
         i16x8.extend_high_i8x16_s
         local.get $32
         i16x8.extend_high_i8x16_s
         i32x4.dot_i16x8_s
         i32x4.add
         local.set $35
         br $label1
        end
        local.get $24
        local.set $23
        local.get $35
        local.set $32
       end
       local.get $23
       local.set $23
       local.get $32
       i32x4.extract_lane 0
       local.get $32
       i32x4.extract_lane 1
       i32.add
       local.get $32
       i32x4.extract_lane 2
       i32.add
       local.get $32
       i32x4.extract_lane 3
       i32.add
       local.set $24
       loop $label2
        local.get $23
        local.get $D
        i32.lt_s
        if
         local.get $q
         local.get $16
         local.get $23
         local.tee $22
         i32.add
         i32.add
         i32.load8_s
         local.set $25
         local.get $23
         i32.const 1
         i32.add
         local.set $23
         local.get $24
         local.get $25
         local.get $k
         local.get $21
         local.get $22
         i32.add
         i32.add
         i32.load8_s
         i32.mul
         i32.add
         local.set $24
         br $label2
        end
        local.get $24
        local.set $22
       end
       local.get $s
       local.get $18
       local.get $20
       i32.add
       i32.const 2
       i32.shl
       i32.add
       local.get $22
       i32.store align=1
       local.get $19
       i32.const 1
       i32.add
       local.set $19
       br $label3
      end
     end
     local.get $10
     i32.const 1
     i32.add
     local.set $10
     br $label4
    end
   end
  end
  return
 )
 (func $kernel.weighed/1 (type $9) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $o i32) (param $D i32) (param $T i32) (param $8 i32) (param $p i32) (param $10 i32) (param $11 i32) (param $v i32) (param $13 i32) (param $14 i32)
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
  local.get $14
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $D
  i32.const 0
  i32.const 0
  local.get $D
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
    local.get $o
    local.get $from
    local.tee $work
    local.get $4
    i32.mul
    i32.add
    local.set $grain
    local.get $work
    local.get $8
    i32.mul
    local.set $15
    i32.const 0
    local.set $16
    loop $label1
     local.get $16
     i32.const 16
     i32.add
     local.tee $17
     local.get $14
     i32.le_u
     if
      i32.const 0
      local.set $18
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $22
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $23
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $24
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $25
      loop $label
       local.get $18
       local.get $T
       i32.lt_s
       if
        local.get $p
        local.get $15
        local.get $18
        local.tee $19
        i32.add
        i32.const 2
        i32.shl
        i32.add
        i32.load align=1
        local.set $20
        local.get $v
        local.get $19
        local.get $10
        i32.mul
        local.get $work
        i32.add
        local.get $11
        i32.mul
        i32.add
        local.get $16
        i32.add
        v128.load align=1
        local.tee $26
        i16x8.extend_low_i8x16_s
        local.set $27
        local.get $27
        i32x4.extend_low_i16x8_s
        local.set $28
        local.get $27
        i32x4.extend_high_i16x8_s
        local.set $27
        local.get $26
        i16x8.extend_high_i8x16_s
        local.tee $26
        i32x4.extend_low_i16x8_s
        local.set $29
        local.get $26
        i32x4.extend_high_i16x8_s
        local.set $26
        local.get $20
        i32x4.splat
        local.tee $30
        local.get $28
        i32x4.mul
        local.set $28
        local.get $30
        local.get $29
        i32x4.mul
        local.set $29
        local.get $30
        local.get $26
        i32x4.mul
        local.set $26
        local.get $18
        i32.const 1
        i32.add
        local.set $18
        local.get $22
        local.get $28
        i32x4.add
        local.set $22
        local.get $23
        local.get $30
        local.get $27
        i32x4.mul
        i32x4.add
        local.set $23
        local.get $24
        local.get $29
        i32x4.add
        local.set $24
        local.get $25
        local.get $26
        i32x4.add
        local.set $25
        br $label
       end
       local.get $22
       local.set $26
       local.get $23
       local.set $29
       local.get $24
       local.set $27
       local.get $25
       local.set $30
      end
      local.get $grain
      local.get $16
      i32.const 2
      i32.shl
      i32.add
      local.tee $18
      local.get $26
      v128.store align=1
      local.get $18
      local.get $29
      v128.store offset=16 align=1
      local.get $18
      local.get $27
      v128.store offset=32 align=1
      local.get $18
      local.get $30
      v128.store offset=48 align=1
      local.get $17
      local.set $16
      br $label1
     end
     local.get $16
     local.set $17
    end
    local.get $work
    local.get $13
    i32.mul
    local.set $16
    local.get $17
    local.set $17
    loop $label3
     local.get $17
     local.get $D
     i32.lt_s
     if
      local.get $17
      local.set $grain
      i32.const 0
      local.set $18
      i32.const 0
      local.set $20
      loop $label2
       local.get $18
       local.get $T
       i32.lt_s
       if
        local.get $p
        local.get $15
        local.get $18
        local.tee $19
        i32.add
        i32.const 2
        i32.shl
        i32.add
        i32.load align=1
        local.set $21
        local.get $18
        i32.const 1
        i32.add
        local.set $18
        local.get $20
        local.get $21
        local.get $v
        local.get $19
        local.get $10
        i32.mul
        local.get $work
        i32.add
        local.get $11
        i32.mul
        local.get $grain
        i32.add
        i32.add
        i32.load8_s
        i32.mul
        i32.add
        local.set $20
        br $label2
       end
       local.get $20
       local.set $19
      end
      local.get $o
      local.get $16
      local.get $grain
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $19
      i32.store align=1
      local.get $17
      i32.const 1
      i32.add
      local.set $17
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
 (func $kernel.weighed/2 (type $2) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $T i32) (param $5 i32) (param $6 i32) (param $p i32) (param $8 i32) (param $9 i32) (param $v i32) (param $11 i32) (param $12 i32)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  local.get $12
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
  local.tee $5
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
    i32.const 0
    local.set $12
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $13
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $14
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $15
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $16
    loop $label
     local.get $12
     local.get $T
     i32.lt_s
     if
      local.get $p
      local.get $6
      local.get $12
      local.tee $work
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      local.set $grain
      local.get $v
      local.get $work
      local.get $8
      i32.mul
      local.get $5
      i32.add
      local.get $9
      i32.mul
      i32.add
      local.get $from
      i32.add
      v128.load align=1
      local.tee $17
      i16x8.extend_low_i8x16_s
      local.set $18
      local.get $18
      i32x4.extend_low_i16x8_s
      local.set $19
      local.get $18
      i32x4.extend_high_i16x8_s
      local.set $18
      local.get $17
      i16x8.extend_high_i8x16_s
      local.tee $17
      i32x4.extend_low_i16x8_s
      local.set $20
      local.get $17
      i32x4.extend_high_i16x8_s
      local.set $17
      local.get $grain
      i32x4.splat
      local.tee $21
      local.get $19
      i32x4.mul
      local.set $19
      local.get $21
      local.get $20
      i32x4.mul
      local.set $20
      local.get $21
      local.get $17
      i32x4.mul
      local.set $17
      local.get $12
      i32.const 1
      i32.add
      local.set $12
      local.get $13
      local.get $19
      i32x4.add
      local.set $13
      local.get $14
      local.get $21
      local.get $18
      i32x4.mul
      i32x4.add
      local.set $14
      local.get $15
      local.get $20
      i32x4.add
      local.set $15
      local.get $16
      local.get $17
      i32x4.add
      local.set $16
      br $label
     end
     local.get $13
     local.set $17
     local.get $14
     local.set $20
     local.get $15
     local.set $18
     local.get $16
     local.set $21
    end
    local.get $11
    local.get $from
    i32.const 2
    i32.shl
    i32.add
    local.tee $12
    local.get $17
    v128.store align=1
    local.get $12
    local.get $20
    v128.store offset=16 align=1
    local.get $12
    local.get $18
    v128.store offset=32 align=1
    local.get $12
    local.get $21
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
 (func $kernel.weighed (type $0) (param $p i32) (param $v i32) (param $o i32) (param $H i32) (param $T i32) (param $D i32) (param $6 i32)
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
  (local $26 i64)
  (local $27 i64)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $T
  local.set $7
  local.get $H
  local.set $8
  local.get $D
  local.tee $9
  i32.const 2
  i32.shl
  local.set $10
  local.get $8
  i32.const 0
  local.get $H
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
  local.get $T
  i32.const 0
  i32.gt_s
  select
  local.tee $12
  i64.extend_i32_u
  i32.const 33
  i64.extend_i32_u
  i64.mul
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.tee $13
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 2
  i64.extend_i32_u
  i64.add
  local.set $26
  i64.const 0
  i64.const 4294967295
  i64.const 4294967295
  local.get $D
  i32.const 0
  i32.const 0
  local.get $D
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
  local.get $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i64.mul
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 5
  i64.extend_i32_u
  i64.add
  local.tee $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $26
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
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
  i32.const 22
  i64.extend_i32_u
  i64.mul
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 16
  i64.extend_i32_u
  i64.mul
  local.set $27
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $26
  local.get $26
  i64.const 4294967295
  i64.gt_s
  select
  local.get $26
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i64.const 4294967295
  local.get $27
  local.get $27
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $27
  local.get $27
  i64.const 4294967295
  i64.gt_s
  select
  local.get $27
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.set $12
  local.get $11
  i32.const 4
  i32.ge_u
  if
   i32.const 0
   local.get $11
   i32.const 1
   local.get $12
   local.get $10
   local.get $o
   local.get $D
   local.get $T
   local.get $7
   local.get $p
   local.get $8
   local.get $9
   local.get $v
   local.get $9
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.weighed/1
  else
   i64.const 4294967295
   local.get $15
   i64.extend_i32_u
   local.get $13
   i64.extend_i32_u
   i64.mul
   local.tee $27
   local.get $27
   i64.const 4294967295
   i64.gt_u
   select
   i32.wrap_i64
   i32.const 4096
   i32.ge_u
   local.set $12
   local.get $15
   i32.const 4
   i32.shl
   local.set $11
   i32.const 0
   local.set $16
   loop $label4
    local.get $16
    local.get $H
    i32.lt_s
    if
     local.get $o
     local.get $16
     local.tee $17
     local.get $10
     i32.mul
     i32.add
     local.set $18
     local.get $12
     if
      i32.const 0
      local.get $15
      i32.const 1
      local.get $13
      local.get $T
      local.get $16
      local.get $7
      local.get $p
      local.get $8
      local.get $9
      local.get $v
      local.get $18
      local.get $6
      i32.const 1
      i32.sub
      call $kernel.weighed/2
     else
      local.get $17
      local.get $7
      i32.mul
      local.set $19
      i32.const 0
      local.set $20
      loop $label1
       local.get $20
       i32.const 16
       i32.add
       local.tee $21
       local.get $14
       i32.le_u
       if
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
         local.get $T
         i32.lt_s
         if
          local.get $p
          local.get $19
          local.get $22
          local.tee $23
          i32.add
          i32.const 2
          i32.shl
          i32.add
          i32.load align=1
          local.set $24
          local.get $v
          local.get $23
          local.get $8
          i32.mul
          local.get $17
          i32.add
          local.get $9
          i32.mul
          i32.add
          local.get $20
          i32.add
          v128.load align=1
          local.tee $32
          i16x8.extend_low_i8x16_s
          local.set $33
          local.get $33
          i32x4.extend_low_i16x8_s
          local.set $34
          local.get $33
          i32x4.extend_high_i16x8_s
          local.set $33
          local.get $32
          i16x8.extend_high_i8x16_s
          local.tee $32
          i32x4.extend_low_i16x8_s
          local.set $35
          local.get $32
          i32x4.extend_high_i16x8_s
          local.set $32
          local.get $24
          i32x4.splat
          local.tee $36
          local.get $34
          i32x4.mul
          local.set $34
          local.get $36
          local.get $35
          i32x4.mul
          local.set $35
          local.get $36
          local.get $32
          i32x4.mul
          local.set $32
          local.get $22
          i32.const 1
          i32.add
          local.set $22
          local.get $28
          local.get $34
          i32x4.add
          local.set $28
          local.get $29
          local.get $36
          local.get $33
          i32x4.mul
          i32x4.add
          local.set $29
          local.get $30
          local.get $35
          i32x4.add
          local.set $30
          local.get $31
          local.get $32
          i32x4.add
          local.set $31
          br $label
         end
         local.get $28
         local.set $32
         local.get $29
         local.set $35
         local.get $30
         local.set $33
         local.get $31
         local.set $36
        end
        local.get $18
        local.get $20
        i32.const 2
        i32.shl
        i32.add
        local.tee $22
        local.get $32
        v128.store align=1
        local.get $22
        local.get $35
        v128.store offset=16 align=1
        local.get $22
        local.get $33
        v128.store offset=32 align=1
        local.get $22
        local.get $36
        v128.store offset=48 align=1
        local.get $21
        local.set $20
        br $label1
       end
      end
     end
     local.get $17
     local.get $7
     i32.mul
     local.set $20
     local.get $17
     local.get $9
     i32.mul
     local.set $19
     local.get $11
     local.set $18
     loop $label3
      local.get $18
      local.get $D
      i32.lt_s
      if
       local.get $18
       local.set $21
       i32.const 0
       local.set $22
       i32.const 0
       local.set $24
       loop $label2
        local.get $22
        local.get $T
        i32.lt_s
        if
         local.get $p
         local.get $20
         local.get $22
         local.tee $23
         i32.add
         i32.const 2
         i32.shl
         i32.add
         i32.load align=1
         local.set $25
         local.get $22
         i32.const 1
         i32.add
         local.set $22
         local.get $24
         local.get $25
         local.get $v
         local.get $23
         local.get $8
         i32.mul
         local.get $17
         i32.add
         local.get $9
         i32.mul
         local.get $21
         i32.add
         i32.add
         i32.load8_s
         i32.mul
         i32.add
         local.set $24
         br $label2
        end
        local.get $24
        local.set $23
       end
       local.get $o
       local.get $19
       local.get $21
       i32.add
       i32.const 2
       i32.shl
       i32.add
       local.get $23
       i32.store align=1
       local.get $18
       i32.const 1
       i32.add
       local.set $18
       br $label3
      end
     end
     local.get $16
     i32.const 1
     i32.add
     local.set $16
     br $label4
    end
   end
  end
  return
 )
 (func $kernel.causal/1 (type $2) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $s i32) (param $6 i32) (param $m i32) (param $T i32) (param $at i32) (param $10 i32) (param $11 i32) (param $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  local.get $12
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $T
  i32.const 0
  i32.const 0
  local.get $T
  i32.lt_s
  select
  local.set $12
  v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
  local.set $17
  local.get $at
  i32x4.splat
  local.set $18
  v128.const i32x4 0xfff0bdc0 0xfff0bdc0 0xfff0bdc0 0xfff0bdc0
  local.set $19
  local.get $from
  local.set $from
  loop $label2
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $s
    local.get $from
    local.tee $work
    local.get $4
    i32.mul
    i32.add
    local.set $grain
    local.get $m
    local.get $work
    local.get $6
    i32.mul
    i32.add
    local.set $13
    i32.const 0
    local.set $14
    loop $label
     local.get $14
     i32.const 4
     i32.add
     local.tee $15
     local.get $12
     i32.le_u
     if
      local.get $14
      i32x4.splat
      local.get $17
      i32x4.add
      local.get $18
      i32x4.le_s
      local.set $20
      local.get $grain
      local.get $14
      i32.const 2
      i32.shl
      local.tee $16
      i32.add
      v128.load align=1
      local.set $21
      local.get $13
      local.get $16
      i32.add
      local.get $21
      local.get $19
      local.get $20
      v128.bitselect
      v128.store align=1
      local.get $15
      local.set $14
      br $label
     end
     local.get $14
     local.set $15
    end
    local.get $work
    local.get $10
    i32.mul
    local.set $14
    local.get $work
    local.get $11
    i32.mul
    local.set $work
    local.get $15
    local.set $15
    loop $label1
     local.get $15
     local.get $T
     i32.lt_s
     if
      local.get $s
      local.get $14
      local.get $15
      local.tee $13
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      local.set $grain
      local.get $m
      local.get $work
      local.get $13
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $grain
      i32.const -1000000
      local.get $15
      local.get $at
      i32.le_s
      select
      i32.store align=1
      local.get $15
      i32.const 1
      i32.add
      local.set $15
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
 (func $kernel.causal/2 (type $10) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $at i32) (param $5 i32) (param $6 i32) (param $7 i32)
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
  i32.const 2
  i32.shl
  local.set $to
  v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
  local.set $8
  local.get $at
  i32x4.splat
  local.set $9
  v128.const i32x4 0xfff0bdc0 0xfff0bdc0 0xfff0bdc0 0xfff0bdc0
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
    local.get $from
    i32x4.splat
    local.get $8
    i32x4.add
    local.get $9
    i32x4.le_s
    local.set $11
    local.get $5
    local.get $from
    i32.const 2
    i32.shl
    local.tee $at
    i32.add
    v128.load align=1
    local.set $12
    local.get $6
    local.get $at
    i32.add
    local.get $12
    local.get $10
    local.get $11
    v128.bitselect
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
 (func $kernel.causal/3 (type $4) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $T i32) (param $5 i32) (param $s i32) (param $at i32) (param $8 i32) (param $top i32) (param $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
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
  local.get $10
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $T
  i32.const 0
  i32.le_s
  local.set $10
  local.get $T
  i32.const 0
  i32.const 0
  local.get $T
  i32.lt_s
  select
  local.set $work
  v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
  local.set $16
  v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
  local.set $17
  local.get $at
  i32x4.splat
  local.set $18
  v128.const i32x4 0xfff0bdc0 0xfff0bdc0 0xfff0bdc0 0xfff0bdc0
  local.set $19
  local.get $from
  local.set $from
  loop $label3
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $10
    if
     i32.const 781
     call $wasm:trap
     unreachable
    end
    local.get $s
    local.get $from
    local.tee $grain
    local.get $5
    i32.mul
    i32.add
    local.set $11
    i32.const 0
    local.set $12
    local.get $16
    local.set $20
    local.get $16
    local.set $21
    local.get $16
    local.set $22
    local.get $16
    local.set $23
    loop $label
     local.get $12
     i32.const 16
     i32.add
     local.tee $13
     local.get $work
     i32.le_u
     if
      local.get $20
      local.get $11
      local.get $12
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.get $19
      local.get $12
      i32x4.splat
      local.get $17
      i32x4.add
      local.get $18
      i32x4.le_s
      v128.bitselect
      i32x4.max_s
      local.set $24
      local.get $12
      i32.const 4
      i32.add
      local.tee $14
      i32x4.splat
      local.get $17
      i32x4.add
      local.get $18
      i32x4.le_s
      local.set $25
      local.get $21
      local.get $11
      local.get $14
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.get $19
      local.get $25
      v128.bitselect
      i32x4.max_s
      local.set $25
      local.get $12
      i32.const 8
      i32.add
      local.tee $14
      i32x4.splat
      local.get $17
      i32x4.add
      local.get $18
      i32x4.le_s
      local.set $26
      local.get $22
      local.get $11
      local.get $14
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.get $19
      local.get $26
      v128.bitselect
      i32x4.max_s
      local.set $26
      local.get $12
      i32.const 12
      i32.add
      local.tee $14
      i32x4.splat
      local.get $17
      i32x4.add
      local.get $18
      i32x4.le_s
      local.set $27
      local.get $11
      local.get $14
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.set $28
      local.get $13
      local.set $12
      local.get $24
      local.set $20
      local.get $25
      local.set $21
      local.get $26
      local.set $22
      local.get $23
      local.get $28
      local.get $19
      local.get $27
      v128.bitselect
      i32x4.max_s
      local.set $23
      br $label
     end
     local.get $12
     local.set $13
     local.get $20
     local.set $27
     local.get $21
     local.set $28
     local.get $22
     local.set $26
     local.get $23
     local.set $25
    end
    local.get $13
    local.set $13
    local.get $27
    local.get $28
    i32x4.max_s
    local.get $26
    i32x4.max_s
    local.get $25
    i32x4.max_s
    local.set $25
    loop $label1
     local.get $13
     i32.const 4
     i32.add
     local.tee $12
     local.get $work
     i32.le_u
     if
      local.get $25
      local.get $11
      local.get $13
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.get $19
      local.get $13
      i32x4.splat
      local.get $17
      i32x4.add
      local.get $18
      i32x4.le_s
      v128.bitselect
      i32x4.max_s
      local.set $25
      local.get $12
      local.set $13
      br $label1
     end
     local.get $13
     local.set $12
     local.get $25
     local.set $26
    end
    local.get $26
    i32x4.extract_lane 0
    local.tee $13
    local.get $26
    i32x4.extract_lane 1
    local.tee $11
    local.get $11
    local.get $13
    i32.lt_s
    select
    local.tee $13
    local.get $26
    i32x4.extract_lane 2
    local.tee $11
    local.get $11
    local.get $13
    i32.lt_s
    select
    local.set $13
    local.get $grain
    local.get $8
    i32.mul
    local.set $11
    local.get $12
    local.set $12
    local.get $13
    local.get $26
    i32x4.extract_lane 3
    local.tee $14
    local.get $14
    local.get $13
    i32.lt_s
    select
    local.set $13
    loop $label2
     local.get $12
     local.get $T
     i32.lt_s
     if
      local.get $12
      i32.const 1
      i32.add
      local.set $14
      local.get $13
      local.get $s
      local.get $11
      local.get $12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      i32.const -1000000
      local.get $12
      local.get $at
      i32.le_s
      select
      local.tee $15
      local.get $15
      local.get $13
      i32.lt_s
      select
      local.set $13
      local.get $14
      local.set $12
      br $label2
     end
     local.get $13
     local.set $14
    end
    local.get $top
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
    br $label3
   end
  end
  return
 )
 (func $kernel.causal (type $0) (param $s i32) (param $m i32) (param $top i32) (param $at i32) (param $H i32) (param $T i32) (param $6 i32)
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
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $T
  local.tee $7
  i32.const 2
  i32.shl
  local.set $8
  local.get $H
  i32.const 0
  local.get $H
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
  i64.const 4294967295
  local.get $T
  i32.const 0
  i32.const 0
  local.get $T
  i32.lt_s
  select
  local.tee $10
  i32.const 0
  local.get $10
  i32.const 0
  i32.gt_u
  select
  local.tee $11
  i32.const 2
  i32.shr_u
  local.tee $12
  i64.extend_i32_u
  i32.const 17
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
  i32.const 304
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
  local.set $13
  local.get $9
  i32.const 4
  i32.ge_u
  if
   i32.const 0
   local.get $9
   i32.const 1
   local.get $13
   local.get $8
   local.get $s
   local.get $8
   local.get $m
   local.get $T
   local.get $at
   local.get $7
   local.get $7
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.causal/1
  else
   local.get $12
   i32.const 293
   i32.ge_u
   local.set $13
   v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
   local.set $23
   local.get $at
   i32x4.splat
   local.set $24
   v128.const i32x4 0xfff0bdc0 0xfff0bdc0 0xfff0bdc0 0xfff0bdc0
   local.set $25
   local.get $12
   i32.const 2
   i32.shl
   local.set $14
   i32.const 0
   local.set $15
   loop $label2
    local.get $15
    local.get $H
    i32.lt_s
    if
     local.get $15
     local.tee $16
     local.get $8
     i32.mul
     local.set $17
     local.get $s
     local.get $17
     i32.add
     local.set $18
     local.get $m
     local.get $17
     i32.add
     local.set $17
     local.get $13
     if
      i32.const 0
      local.get $12
      i32.const 1
      i32.const 14
      local.get $at
      local.get $18
      local.get $17
      local.get $6
      i32.const 1
      i32.sub
      call $kernel.causal/2
     else
      i32.const 0
      local.set $19
      loop $label
       local.get $19
       i32.const 4
       i32.add
       local.tee $20
       local.get $10
       i32.le_u
       if
        local.get $19
        i32x4.splat
        local.get $23
        i32x4.add
        local.get $24
        i32x4.le_s
        local.set $26
        local.get $18
        local.get $19
        i32.const 2
        i32.shl
        local.tee $21
        i32.add
        v128.load align=1
        local.set $27
        local.get $17
        local.get $21
        i32.add
        local.get $27
        local.get $25
        local.get $26
        v128.bitselect
        v128.store align=1
        local.get $20
        local.set $19
        br $label
       end
      end
     end
     local.get $16
     local.get $7
     i32.mul
     local.set $16
     local.get $14
     local.set $19
     loop $label1
      local.get $19
      local.get $T
      i32.lt_s
      if
       local.get $s
       local.get $16
       local.get $19
       i32.add
       i32.const 2
       i32.shl
       local.tee $17
       i32.add
       i32.load align=1
       local.set $18
       local.get $m
       local.get $17
       i32.add
       local.get $18
       i32.const -1000000
       local.get $19
       local.get $at
       i32.le_s
       select
       i32.store align=1
       local.get $19
       i32.const 1
       i32.add
       local.set $19
       br $label1
      end
     end
     local.get $15
     i32.const 1
     i32.add
     local.set $15
     br $label2
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
  local.get $11
  i32.const 4
  i32.shr_u
  i64.extend_i32_u
  i32.const 51
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
  i32.const 240
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
  i32.const 208
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
  local.get $9
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
  local.get $T
  local.get $8
  local.get $s
  local.get $at
  local.get $7
  local.get $top
  local.get $6
  i32.const 1
  i32.sub
  call $kernel.causal/3
  return
 )
 (func $rt.alloc (type $11) (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
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
   i32.const 907
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
    i32.const 908
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
    i32.const 909
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
    i32.const 911
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
    i32.const 912
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
 (func $kernel.attend/1 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $D i32) (param $5 i32) (param $q i32) (param $T i32) (param $8 i32) (param $9 i32) (param $k i32) (param $11 i32) (param $12 i32) (param $13 i32)
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
  (local $44 i32)
  (local $45 i32)
  (local $46 i32)
  (local $47 i32)
  (local $48 i32)
  (local $49 i32)
  (local $50 i32)
  (local $51 i32)
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
  local.get $13
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $D
  i32.const 0
  i32.const 0
  local.get $D
  i32.lt_s
  select
  local.set $13
  local.get $from
  local.set $from
  loop $label7
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $from
    local.tee $work
    local.get $5
    i32.mul
    local.set $grain
    local.get $q
    local.get $grain
    i32.add
    local.set $14
    local.get $work
    local.get $11
    i32.mul
    local.set $15
    i32.const 0
    local.set $16
    loop $label2
     local.get $16
     i32.const 8
     i32.add
     local.tee $17
     local.get $T
     i32.le_s
     if
      local.get $16
      local.tee $18
      local.get $8
      i32.mul
      local.get $work
      i32.add
      local.get $9
      i32.mul
      local.set $19
      local.get $k
      local.get $19
      i32.add
      local.set $20
      local.get $16
      i32.const 1
      i32.add
      local.tee $21
      local.get $8
      i32.mul
      local.get $work
      i32.add
      local.get $9
      i32.mul
      local.set $22
      local.get $k
      local.get $22
      i32.add
      local.set $23
      local.get $16
      i32.const 2
      i32.add
      local.tee $24
      local.get $8
      i32.mul
      local.get $work
      i32.add
      local.get $9
      i32.mul
      local.set $25
      local.get $k
      local.get $25
      i32.add
      local.set $26
      local.get $16
      i32.const 3
      i32.add
      local.tee $27
      local.get $8
      i32.mul
      local.get $work
      i32.add
      local.get $9
      i32.mul
      local.set $28
      local.get $k
      local.get $28
      i32.add
      local.set $29
      local.get $16
      i32.const 4
      i32.add
      local.tee $30
      local.get $8
      i32.mul
      local.get $work
      i32.add
      local.get $9
      i32.mul
      local.set $31
      local.get $k
      local.get $31
      i32.add
      local.set $32
      local.get $16
      i32.const 5
      i32.add
      local.tee $33
      local.get $8
      i32.mul
      local.get $work
      i32.add
      local.get $9
      i32.mul
      local.set $34
      local.get $k
      local.get $34
      i32.add
      local.set $35
      local.get $16
      i32.const 6
      i32.add
      local.tee $36
      local.get $8
      i32.mul
      local.get $work
      i32.add
      local.get $9
      i32.mul
      local.set $37
      local.get $k
      local.get $37
      i32.add
      local.set $38
      local.get $16
      i32.const 7
      i32.add
      local.tee $39
      local.get $8
      i32.mul
      local.get $work
      i32.add
      local.get $9
      i32.mul
      local.set $40
      local.get $k
      local.get $40
      i32.add
      local.set $41
      i32.const 0
      local.set $42
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
      loop $label
       local.get $42
       i32.const 16
       i32.add
       local.tee $43
       local.get $13
       i32.le_u
       if
        local.get $14
        local.get $42
        i32.add
        v128.load align=1
        local.tee $60
        i16x8.extend_low_i8x16_s
        local.set $61
        local.get $60
        i16x8.extend_high_i8x16_s
        local.set $60
        local.get $52
        local.get $20
        local.get $42
        i32.add
        v128.load align=1
        local.tee $62
        i16x8.extend_low_i8x16_s
        local.get $61
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $62
        i16x8.extend_high_i8x16_s
        local.get $60
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $62
        local.get $53
        local.get $23
        local.get $42
        i32.add
        v128.load align=1
        local.tee $63
        i16x8.extend_low_i8x16_s
        local.get $61
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $63
        i16x8.extend_high_i8x16_s
        local.get $60
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $63
        local.get $54
        local.get $26
        local.get $42
        i32.add
        v128.load align=1
        local.tee $64
        i16x8.extend_low_i8x16_s
        local.get $61
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $64
        i16x8.extend_high_i8x16_s
        local.get $60
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $64
        local.get $55
        local.get $29
        local.get $42
        i32.add
        v128.load align=1
        local.tee $65
        i16x8.extend_low_i8x16_s
        local.get $61
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $65
        i16x8.extend_high_i8x16_s
        local.get $60
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $65
        local.get $56
        local.get $32
        local.get $42
        i32.add
        v128.load align=1
        local.tee $66
        i16x8.extend_low_i8x16_s
        local.get $61
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $66
        i16x8.extend_high_i8x16_s
        local.get $60
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $66
        local.get $57
        local.get $35
        local.get $42
        i32.add
        v128.load align=1
        local.tee $67
        i16x8.extend_low_i8x16_s
        local.get $61
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $67
        i16x8.extend_high_i8x16_s
        local.get $60
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $67
        local.get $58
        local.get $38
        local.get $42
        i32.add
        v128.load align=1
        local.tee $68
        i16x8.extend_low_i8x16_s
        local.get $61
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $68
        i16x8.extend_high_i8x16_s
        local.get $60
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $68
        local.get $41
        local.get $42
        i32.add
        v128.load align=1
        local.set $69
        local.get $43
        local.set $42
        local.get $62
        local.set $52
        local.get $63
        local.set $53
        local.get $64
        local.set $54
        local.get $65
        local.set $55
        local.get $66
        local.set $56
        local.get $67
        local.set $57
        local.get $68
        local.set $58
        local.get $59
        local.get $69
        i16x8.extend_low_i8x16_s
        local.get $61
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $69
        i16x8.extend_high_i8x16_s
        local.get $60
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $59
        br $label
       end
       local.get $42
       local.set $43
       local.get $52
       local.set $60
       local.get $53
       local.set $69
       local.get $54
       local.set $61
       local.get $55
       local.set $68
       local.get $56
       local.set $67
       local.get $57
       local.set $66
       local.get $58
       local.set $65
       local.get $59
       local.set $64
      end
      local.get $43
      local.set $43
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
      local.set $42
      local.get $69
      i32x4.extract_lane 0
      local.get $69
      i32x4.extract_lane 1
      i32.add
      local.get $69
      i32x4.extract_lane 2
      local.get $69
      i32x4.extract_lane 3
      i32.add
      i32.add
      local.set $41
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
      local.set $38
      local.get $68
      i32x4.extract_lane 0
      local.get $68
      i32x4.extract_lane 1
      i32.add
      local.get $68
      i32x4.extract_lane 2
      local.get $68
      i32x4.extract_lane 3
      i32.add
      i32.add
      local.set $35
      local.get $67
      i32x4.extract_lane 0
      local.get $67
      i32x4.extract_lane 1
      i32.add
      local.get $67
      i32x4.extract_lane 2
      local.get $67
      i32x4.extract_lane 3
      i32.add
      i32.add
      local.set $32
      local.get $66
      i32x4.extract_lane 0
      local.get $66
      i32x4.extract_lane 1
      i32.add
      local.get $66
      i32x4.extract_lane 2
      local.get $66
      i32x4.extract_lane 3
      i32.add
      i32.add
      local.set $29
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
      local.set $26
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
      local.set $23
      loop $label1
       local.get $43
       local.get $D
       i32.lt_s
       if
        local.get $q
        local.get $grain
        local.get $43
        local.tee $20
        i32.add
        i32.add
        i32.load8_s
        local.set $44
        local.get $k
        local.get $19
        local.get $20
        i32.add
        i32.add
        i32.load8_s
        local.set $45
        local.get $k
        local.get $22
        local.get $20
        i32.add
        i32.add
        i32.load8_s
        local.set $46
        local.get $k
        local.get $25
        local.get $20
        i32.add
        i32.add
        i32.load8_s
        local.set $47
        local.get $k
        local.get $28
        local.get $20
        i32.add
        i32.add
        i32.load8_s
        local.set $48
        local.get $k
        local.get $31
        local.get $20
        i32.add
        i32.add
        i32.load8_s
        local.set $49
        local.get $k
        local.get $34
        local.get $20
        i32.add
        i32.add
        i32.load8_s
        local.set $50
        local.get $k
        local.get $37
        local.get $20
        i32.add
        i32.add
        i32.load8_s
        local.set $51
        local.get $k
        local.get $40
        local.get $20
        i32.add
        i32.add
        i32.load8_s
        local.set $20
        local.get $43
        i32.const 1
        i32.add
        local.set $43
        local.get $42
        local.get $44
        local.get $45
        i32.mul
        i32.add
        local.set $42
        local.get $41
        local.get $44
        local.get $46
        i32.mul
        i32.add
        local.set $41
        local.get $38
        local.get $44
        local.get $47
        i32.mul
        i32.add
        local.set $38
        local.get $35
        local.get $44
        local.get $48
        i32.mul
        i32.add
        local.set $35
        local.get $32
        local.get $44
        local.get $49
        i32.mul
        i32.add
        local.set $32
        local.get $29
        local.get $44
        local.get $50
        i32.mul
        i32.add
        local.set $29
        local.get $26
        local.get $44
        local.get $51
        i32.mul
        i32.add
        local.set $26
        local.get $23
        local.get $44
        local.get $20
        i32.mul
        i32.add
        local.set $23
        br $label1
       end
       local.get $42
       local.set $20
       local.get $41
       local.set $44
       local.get $38
       local.set $51
       local.get $35
       local.set $50
       local.get $32
       local.set $49
       local.get $29
       local.set $48
       local.get $26
       local.set $47
       local.get $23
       local.set $46
      end
      local.get $12
      local.get $15
      local.get $18
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $20
      i32.store align=1
      local.get $12
      local.get $15
      local.get $21
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $44
      i32.store align=1
      local.get $12
      local.get $15
      local.get $24
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $51
      i32.store align=1
      local.get $12
      local.get $15
      local.get $27
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $50
      i32.store align=1
      local.get $12
      local.get $15
      local.get $30
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $49
      i32.store align=1
      local.get $12
      local.get $15
      local.get $33
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $48
      i32.store align=1
      local.get $12
      local.get $15
      local.get $36
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $47
      i32.store align=1
      local.get $12
      local.get $15
      local.get $39
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $46
      i32.store align=1
      local.get $17
      local.set $16
      br $label2
     end
     local.get $16
     local.set $17
    end
    local.get $17
    local.set $17
    loop $label6
     local.get $17
     local.get $T
     i32.lt_s
     if
      local.get $17
      local.tee $16
      local.get $8
      i32.mul
      local.get $work
      i32.add
      local.get $9
      i32.mul
      local.set $46
      local.get $k
      local.get $46
      i32.add
      local.set $39
      i32.const 0
      local.set $47
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $64
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $65
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $66
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $67
      loop $label3
       local.get $47
       i32.const 64
       i32.add
       local.tee $36
       local.get $13
       i32.le_u
       if
        local.get $14
        local.get $47
        i32.add
        v128.load align=1
        local.set $68
        local.get $39
        local.get $47
        i32.add
        v128.load align=1
        local.tee $61
        i16x8.extend_low_i8x16_s
        local.set $69
        local.get $64
        local.get $68
        i16x8.extend_low_i8x16_s
        local.get $69
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $68
        i16x8.extend_high_i8x16_s
        local.get $61
        i16x8.extend_high_i8x16_s
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $61
        local.get $14
        local.get $47
        i32.const 16
        i32.add
        local.tee $48
        i32.add
        v128.load align=1
        local.set $68
        local.get $39
        local.get $48
        i32.add
        v128.load align=1
        local.tee $69
        i16x8.extend_low_i8x16_s
        local.set $60
        local.get $65
        local.get $68
        i16x8.extend_low_i8x16_s
        local.get $60
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $68
        i16x8.extend_high_i8x16_s
        local.get $69
        i16x8.extend_high_i8x16_s
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $69
        local.get $14
        local.get $47
        i32.const 32
        i32.add
        local.tee $48
        i32.add
        v128.load align=1
        local.set $68
        local.get $39
        local.get $48
        i32.add
        v128.load align=1
        local.tee $60
        i16x8.extend_low_i8x16_s
        local.set $59
        local.get $66
        local.get $68
        i16x8.extend_low_i8x16_s
        local.get $59
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $68
        i16x8.extend_high_i8x16_s
        local.get $60
        i16x8.extend_high_i8x16_s
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $60
        local.get $14
        local.get $47
        i32.const 48
        i32.add
        local.tee $48
        i32.add
        v128.load align=1
        local.set $68
        local.get $39
        local.get $48
        i32.add
        v128.load align=1
        local.tee $59
        i16x8.extend_low_i8x16_s
        local.set $58
        local.get $59
        i16x8.extend_high_i8x16_s
        local.set $59
        local.get $36
        local.set $47
        local.get $61
        local.set $64
        local.get $69
        local.set $65
        local.get $60
        local.set $66
        local.get $67
        local.get $68
        i16x8.extend_low_i8x16_s
        local.get $58
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $68
        i16x8.extend_high_i8x16_s
        local.get $59
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $67
        br $label3
       end
       local.get $47
       local.set $36
       local.get $64
       local.set $59
       local.get $65
       local.set $68
       local.get $66
       local.set $58
       local.get $67
       local.set $60
      end
      local.get $36
      local.set $36
      local.get $59
      local.get $68
      i32x4.add
      local.get $58
      i32x4.add
      local.get $60
      i32x4.add
      local.set $60
      loop $label4
       local.get $36
       i32.const 16
       i32.add
       local.tee $47
       local.get $13
       i32.le_u
       if
        local.get $14
        local.get $36
        i32.add
        v128.load align=1
        local.set $58
        local.get $39
        local.get $36
        i32.add
        v128.load align=1
        local.tee $68
        i16x8.extend_low_i8x16_s
        local.set $59
        local.get $47
        local.set $36
        local.get $60
        local.get $58
        i16x8.extend_low_i8x16_s
        local.get $59
        i32x4.dot_i16x8_s
        i32x4.add
        local.get $58
        i16x8.extend_high_i8x16_s
        local.get $68
        i16x8.extend_high_i8x16_s
        i32x4.dot_i16x8_s
        i32x4.add
        local.set $60
        br $label4
       end
       local.get $36
       local.set $47
       local.get $60
       local.set $68
      end
      local.get $47
      local.set $47
      local.get $68
      i32x4.extract_lane 0
      local.get $68
      i32x4.extract_lane 1
      i32.add
      local.get $68
      i32x4.extract_lane 2
      i32.add
      local.get $68
      i32x4.extract_lane 3
      i32.add
      local.set $36
      loop $label5
       local.get $47
       local.get $D
       i32.lt_s
       if
        local.get $q
        local.get $grain
        local.get $47
        local.tee $39
        i32.add
        i32.add
        i32.load8_s
        local.set $48
        local.get $47
        i32.const 1
        i32.add
        local.set $47
        local.get $36
        local.get $48
        local.get $k
        local.get $46
        local.get $39
        i32.add
        i32.add
        i32.load8_s
        i32.mul
        i32.add
        local.set $36
        br $label5
       end
       local.get $36
       local.set $39
      end
      local.get $12
      local.get $15
      local.get $16
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $39
      i32.store align=1
      local.get $17
      i32.const 1
      i32.add
      local.set $17
      br $label6
     end
    end
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label7
   end
  end
  return
 )
 (func $kernel.attend/2 (type $3) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $k i32) (param $8 i32) (param $9 i32) (param $D i32) (param $11 i32) (param $q i32) (param $13 i32) (param $14 i32) (param $15 i32)
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
  (local $44 i32)
  (local $45 i32)
  (local $46 i32)
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
  local.get $15
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  i32.const 3
  i32.shl
  local.set $to
  local.get $4
  local.tee $4
  local.get $11
  i32.mul
  local.set $11
  local.get $4
  local.get $13
  i32.mul
  local.set $13
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
    local.tee $15
    local.get $5
    i32.mul
    local.get $4
    i32.add
    local.get $6
    i32.mul
    local.set $work
    local.get $k
    local.get $work
    i32.add
    local.set $grain
    local.get $from
    i32.const 1
    i32.add
    local.tee $16
    local.get $5
    i32.mul
    local.get $4
    i32.add
    local.get $6
    i32.mul
    local.set $17
    local.get $k
    local.get $17
    i32.add
    local.set $18
    local.get $from
    i32.const 2
    i32.add
    local.tee $19
    local.get $5
    i32.mul
    local.get $4
    i32.add
    local.get $6
    i32.mul
    local.set $20
    local.get $k
    local.get $20
    i32.add
    local.set $21
    local.get $from
    i32.const 3
    i32.add
    local.tee $22
    local.get $5
    i32.mul
    local.get $4
    i32.add
    local.get $6
    i32.mul
    local.set $23
    local.get $k
    local.get $23
    i32.add
    local.set $24
    local.get $from
    i32.const 4
    i32.add
    local.tee $25
    local.get $5
    i32.mul
    local.get $4
    i32.add
    local.get $6
    i32.mul
    local.set $26
    local.get $k
    local.get $26
    i32.add
    local.set $27
    local.get $from
    i32.const 5
    i32.add
    local.tee $28
    local.get $5
    i32.mul
    local.get $4
    i32.add
    local.get $6
    i32.mul
    local.set $29
    local.get $k
    local.get $29
    i32.add
    local.set $30
    local.get $from
    i32.const 6
    i32.add
    local.tee $31
    local.get $5
    i32.mul
    local.get $4
    i32.add
    local.get $6
    i32.mul
    local.set $32
    local.get $k
    local.get $32
    i32.add
    local.set $33
    local.get $from
    i32.const 7
    i32.add
    local.tee $34
    local.get $5
    i32.mul
    local.get $4
    i32.add
    local.get $6
    i32.mul
    local.set $35
    local.get $k
    local.get $35
    i32.add
    local.set $36
    i32.const 0
    local.set $37
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
    loop $label
     local.get $37
     i32.const 16
     i32.add
     local.tee $38
     local.get $8
     i32.le_u
     if
      local.get $9
      local.get $37
      i32.add
      v128.load align=1
      local.tee $55
      i16x8.extend_low_i8x16_s
      local.set $56
      local.get $55
      i16x8.extend_high_i8x16_s
      local.set $55
      local.get $47
      local.get $grain
      local.get $37
      i32.add
      v128.load align=1
      local.tee $57
      i16x8.extend_low_i8x16_s
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $57
      i16x8.extend_high_i8x16_s
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $57
      local.get $48
      local.get $18
      local.get $37
      i32.add
      v128.load align=1
      local.tee $58
      i16x8.extend_low_i8x16_s
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $58
      i16x8.extend_high_i8x16_s
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $58
      local.get $49
      local.get $21
      local.get $37
      i32.add
      v128.load align=1
      local.tee $59
      i16x8.extend_low_i8x16_s
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $59
      i16x8.extend_high_i8x16_s
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $59
      local.get $50
      local.get $24
      local.get $37
      i32.add
      v128.load align=1
      local.tee $60
      i16x8.extend_low_i8x16_s
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $60
      i16x8.extend_high_i8x16_s
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $60
      local.get $51
      local.get $27
      local.get $37
      i32.add
      v128.load align=1
      local.tee $61
      i16x8.extend_low_i8x16_s
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $61
      i16x8.extend_high_i8x16_s
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $61
      local.get $52
      local.get $30
      local.get $37
      i32.add
      v128.load align=1
      local.tee $62
      i16x8.extend_low_i8x16_s
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $62
      i16x8.extend_high_i8x16_s
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $62
      local.get $53
      local.get $33
      local.get $37
      i32.add
      v128.load align=1
      local.tee $63
      i16x8.extend_low_i8x16_s
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $63
      i16x8.extend_high_i8x16_s
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $63
      local.get $36
      local.get $37
      i32.add
      v128.load align=1
      local.set $64
      local.get $38
      local.set $37
      local.get $57
      local.set $47
      local.get $58
      local.set $48
      local.get $59
      local.set $49
      local.get $60
      local.set $50
      local.get $61
      local.set $51
      local.get $62
      local.set $52
      local.get $63
      local.set $53
      local.get $54
      local.get $64
      i16x8.extend_low_i8x16_s
      local.get $56
      i32x4.dot_i16x8_s
      i32x4.add
      local.get $64
      i16x8.extend_high_i8x16_s
      local.get $55
      i32x4.dot_i16x8_s
      i32x4.add
      local.set $54
      br $label
     end
     local.get $37
     local.set $38
     local.get $47
     local.set $55
     local.get $48
     local.set $64
     local.get $49
     local.set $56
     local.get $50
     local.set $63
     local.get $51
     local.set $62
     local.get $52
     local.set $61
     local.get $53
     local.set $60
     local.get $54
     local.set $59
    end
    local.get $38
    local.set $38
    local.get $55
    i32x4.extract_lane 0
    local.get $55
    i32x4.extract_lane 1
    i32.add
    local.get $55
    i32x4.extract_lane 2
    local.get $55
    i32x4.extract_lane 3
    i32.add
    i32.add
    local.set $37
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
    local.set $36
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
    local.set $30
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
    local.set $27
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
    local.set $24
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
    local.set $21
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
    local.set $18
    loop $label1
     local.get $38
     local.get $D
     i32.lt_s
     if
      local.get $q
      local.get $11
      local.get $38
      local.tee $grain
      i32.add
      i32.add
      i32.load8_s
      local.set $39
      local.get $k
      local.get $work
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.set $40
      local.get $k
      local.get $17
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.set $41
      local.get $k
      local.get $20
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.set $42
      local.get $k
      local.get $23
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.set $43
      local.get $k
      local.get $26
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.set $44
      local.get $k
      local.get $29
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.set $45
      local.get $k
      local.get $32
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.set $46
      local.get $k
      local.get $35
      local.get $grain
      i32.add
      i32.add
      i32.load8_s
      local.set $grain
      local.get $38
      i32.const 1
      i32.add
      local.set $38
      local.get $37
      local.get $39
      local.get $40
      i32.mul
      i32.add
      local.set $37
      local.get $36
      local.get $39
      local.get $41
      i32.mul
      i32.add
      local.set $36
      local.get $33
      local.get $39
      local.get $42
      i32.mul
      i32.add
      local.set $33
      local.get $30
      local.get $39
      local.get $43
      i32.mul
      i32.add
      local.set $30
      local.get $27
      local.get $39
      local.get $44
      i32.mul
      i32.add
      local.set $27
      local.get $24
      local.get $39
      local.get $45
      i32.mul
      i32.add
      local.set $24
      local.get $21
      local.get $39
      local.get $46
      i32.mul
      i32.add
      local.set $21
      local.get $18
      local.get $39
      local.get $grain
      i32.mul
      i32.add
      local.set $18
      br $label1
     end
     local.get $37
     local.set $grain
     local.get $36
     local.set $39
     local.get $33
     local.set $46
     local.get $30
     local.set $45
     local.get $27
     local.set $44
     local.get $24
     local.set $43
     local.get $21
     local.set $42
     local.get $18
     local.set $41
    end
    local.get $14
    local.get $13
    local.get $15
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $grain
    i32.store align=1
    local.get $14
    local.get $13
    local.get $16
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $39
    i32.store align=1
    local.get $14
    local.get $13
    local.get $19
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $46
    i32.store align=1
    local.get $14
    local.get $13
    local.get $22
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $45
    i32.store align=1
    local.get $14
    local.get $13
    local.get $25
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $44
    i32.store align=1
    local.get $14
    local.get $13
    local.get $28
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $43
    i32.store align=1
    local.get $14
    local.get $13
    local.get $31
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $42
    i32.store align=1
    local.get $14
    local.get $13
    local.get $34
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $41
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
 (func $kernel.attend/3 (type $4) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $T i32) (param $5 i32) (param $6 i32) (param $at i32) (param $8 i32) (param $9 i32) (param $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
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
  local.get $10
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $T
  i32.const 0
  i32.le_s
  local.set $10
  local.get $T
  i32.const 0
  i32.const 0
  local.get $T
  i32.lt_s
  select
  local.set $work
  v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
  local.set $16
  v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
  local.set $17
  local.get $at
  i32x4.splat
  local.set $18
  v128.const i32x4 0xfff0bdc0 0xfff0bdc0 0xfff0bdc0 0xfff0bdc0
  local.set $19
  local.get $from
  local.set $from
  loop $label3
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $10
    if
     i32.const 1205
     call $wasm:trap
     unreachable
    end
    local.get $6
    local.get $from
    local.tee $grain
    local.get $5
    i32.mul
    i32.add
    local.set $11
    i32.const 0
    local.set $12
    local.get $16
    local.set $20
    local.get $16
    local.set $21
    local.get $16
    local.set $22
    local.get $16
    local.set $23
    loop $label
     local.get $12
     i32.const 16
     i32.add
     local.tee $13
     local.get $work
     i32.le_u
     if
      local.get $20
      local.get $11
      local.get $12
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.get $19
      local.get $12
      i32x4.splat
      local.get $17
      i32x4.add
      local.get $18
      i32x4.le_s
      v128.bitselect
      i32x4.max_s
      local.set $24
      local.get $12
      i32.const 4
      i32.add
      local.tee $14
      i32x4.splat
      local.get $17
      i32x4.add
      local.get $18
      i32x4.le_s
      local.set $25
      local.get $21
      local.get $11
      local.get $14
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.get $19
      local.get $25
      v128.bitselect
      i32x4.max_s
      local.set $25
      local.get $12
      i32.const 8
      i32.add
      local.tee $14
      i32x4.splat
      local.get $17
      i32x4.add
      local.get $18
      i32x4.le_s
      local.set $26
      local.get $22
      local.get $11
      local.get $14
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.get $19
      local.get $26
      v128.bitselect
      i32x4.max_s
      local.set $26
      local.get $12
      i32.const 12
      i32.add
      local.tee $14
      i32x4.splat
      local.get $17
      i32x4.add
      local.get $18
      i32x4.le_s
      local.set $27
      local.get $11
      local.get $14
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.set $28
      local.get $13
      local.set $12
      local.get $24
      local.set $20
      local.get $25
      local.set $21
      local.get $26
      local.set $22
      local.get $23
      local.get $28
      local.get $19
      local.get $27
      v128.bitselect
      i32x4.max_s
      local.set $23
      br $label
     end
     local.get $12
     local.set $13
     local.get $20
     local.set $27
     local.get $21
     local.set $28
     local.get $22
     local.set $26
     local.get $23
     local.set $25
    end
    local.get $13
    local.set $13
    local.get $27
    local.get $28
    i32x4.max_s
    local.get $26
    i32x4.max_s
    local.get $25
    i32x4.max_s
    local.set $25
    loop $label1
     local.get $13
     i32.const 4
     i32.add
     local.tee $12
     local.get $work
     i32.le_u
     if
      local.get $25
      local.get $11
      local.get $13
      i32.const 2
      i32.shl
      i32.add
      v128.load align=1
      local.get $19
      local.get $13
      i32x4.splat
      local.get $17
      i32x4.add
      local.get $18
      i32x4.le_s
      v128.bitselect
      i32x4.max_s
      local.set $25
      local.get $12
      local.set $13
      br $label1
     end
     local.get $13
     local.set $12
     local.get $25
     local.set $26
    end
    local.get $26
    i32x4.extract_lane 0
    local.tee $13
    local.get $26
    i32x4.extract_lane 1
    local.tee $11
    local.get $11
    local.get $13
    i32.lt_s
    select
    local.tee $13
    local.get $26
    i32x4.extract_lane 2
    local.tee $11
    local.get $11
    local.get $13
    i32.lt_s
    select
    local.set $13
    local.get $grain
    local.get $8
    i32.mul
    local.set $11
    local.get $12
    local.set $12
    local.get $13
    local.get $26
    i32x4.extract_lane 3
    local.tee $14
    local.get $14
    local.get $13
    i32.lt_s
    select
    local.set $13
    loop $label2
     local.get $12
     local.get $T
     i32.lt_s
     if
      local.get $12
      i32.const 1
      i32.add
      local.set $14
      local.get $13
      local.get $6
      local.get $11
      local.get $12
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      i32.const -1000000
      local.get $12
      local.get $at
      i32.le_s
      select
      local.tee $15
      local.get $15
      local.get $13
      i32.lt_s
      select
      local.set $13
      local.get $14
      local.set $12
      br $label2
     end
     local.get $13
     local.set $14
    end
    local.get $9
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
    br $label3
   end
  end
  return
 )
 (func $kernel.attend/4 (type $12) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $T i32) (param $at i32) (param $6 i32) (param $7 i32) (param $8 i32) (param $9 i32) (param $10 i32) (param $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
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
    local.get $6
    i32.mul
    local.set $work
    local.get $8
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
     local.get $T
     i32.lt_s
     if
      local.get $7
      local.get $work
      local.get $12
      local.tee $13
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      i32.const -1000000
      local.get $12
      local.get $at
      i32.le_s
      select
      local.get $grain
      i32.load align=1
      i32.sub
      i32.const 4096
      i32.add
      local.set $14
      local.get $10
      local.get $11
      local.get $13
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $14
      i32.const 0
      i32.const 0
      local.get $14
      i32.lt_s
      select
      i32.store align=1
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
 (func $kernel.attend/5 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $D i32) (param $T i32) (param $6 i32) (param $7 i32) (param $8 i32) (param $9 i32) (param $v i32) (param $11 i32) (param $o i32) (param $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  local.get $13
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
    local.get $from
    local.tee $13
    local.get $6
    i32.mul
    local.set $work
    local.get $13
    local.get $11
    i32.mul
    local.set $grain
    i32.const 0
    local.set $14
    loop $label1
     local.get $14
     local.get $D
     i32.lt_s
     if
      local.get $14
      local.set $15
      i32.const 0
      local.set $16
      i32.const 0
      local.set $17
      loop $label
       local.get $16
       local.get $T
       i32.lt_s
       if
        local.get $7
        local.get $work
        local.get $16
        local.tee $18
        i32.add
        i32.const 2
        i32.shl
        i32.add
        i32.load align=1
        local.set $19
        local.get $16
        i32.const 1
        i32.add
        local.set $16
        local.get $17
        local.get $19
        local.get $v
        local.get $18
        local.get $8
        i32.mul
        local.get $13
        i32.add
        local.get $9
        i32.mul
        local.get $15
        i32.add
        i32.add
        i32.load8_s
        i32.mul
        i32.add
        local.set $17
        br $label
       end
       local.get $17
       local.set $18
      end
      local.get $o
      local.get $grain
      local.get $15
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $18
      i32.store align=1
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
 (func $rt.release (type $13) (param $0 i32) (param $1 i32)
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
     i32.const 1306
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
     i32.const 1307
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
 (func $kernel.attend (type $5) (param $q i32) (param $k i32) (param $v i32) (param $o i32) (param $at i32) (param $H i32) (param $D i32) (param $T i32) (param $8 i32)
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
  (local $45 v128)
  local.get $8
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $D
  local.set $9
  local.get $H
  local.set $10
  local.get $T
  local.tee $11
  i32.const 2
  i32.shl
  local.set $12
  local.get $10
  local.get $12
  i32.mul
  local.tee $13
  i32.const 16
  local.get $8
  i32.const 1
  i32.sub
  call $rt.alloc
  local.tee $14
  i32.const 16
  i32.add
  local.set $15
  local.get $10
  i32.const 0
  local.get $H
  i32.const 0
  i32.gt_s
  select
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
  i64.const 4294967295
  local.get $D
  i32.const 0
  i32.const 0
  local.get $D
  i32.lt_s
  select
  local.tee $17
  i32.const 0
  local.get $17
  i32.const 0
  i32.gt_u
  select
  local.tee $18
  i32.const 4
  i32.shr_u
  i64.extend_i32_u
  i32.const 72
  i64.extend_i32_u
  i64.mul
  local.tee $34
  local.get $34
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 55
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
  i32.const 2480
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
  local.tee $19
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
  local.get $11
  i32.const 0
  local.get $T
  i32.const 0
  i32.gt_s
  select
  local.tee $20
  i32.const 3
  i32.shr_u
  local.tee $21
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
  i64.const 0
  i64.const 4294967295
  i64.const 0
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
  local.get $18
  i32.const 6
  i32.shr_u
  i64.extend_i32_u
  i32.const 55
  i64.extend_i32_u
  i64.mul
  local.tee $35
  local.get $35
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 12
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
  i32.const 256
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
  i64.extend_i32_u
  i32.const 352
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
  i32.const 16
  i64.extend_i32_u
  i64.mul
  local.set $35
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
  local.set $18
  local.get $16
  i32.const 4
  i32.ge_u
  if
   i32.const 0
   local.get $16
   i32.const 1
   local.get $18
   local.get $D
   local.get $9
   local.get $q
   local.get $T
   local.get $10
   local.get $9
   local.get $k
   local.get $11
   local.get $15
   local.get $8
   i32.const 1
   i32.sub
   call $kernel.attend/1
  else
   local.get $21
   i32.const 3
   i32.shl
   local.set $18
   i32.const 0
   local.set $22
   loop $label4
    local.get $22
    local.get $H
    i32.lt_s
    if
     local.get $22
     local.tee $23
     local.get $9
     i32.mul
     local.set $24
     i32.const 0
     local.get $21
     i32.const 1
     local.get $19
     local.get $22
     local.get $10
     local.get $9
     local.get $k
     local.get $17
     local.get $q
     local.get $24
     i32.add
     local.tee $25
     local.get $D
     local.get $9
     local.get $q
     local.get $11
     local.get $15
     local.get $8
     i32.const 1
     i32.sub
     call $kernel.attend/2
     local.get $23
     local.get $11
     i32.mul
     local.set $26
     local.get $18
     local.set $27
     loop $label3
      local.get $27
      local.get $T
      i32.lt_s
      if
       local.get $27
       local.tee $28
       local.get $10
       i32.mul
       local.get $23
       i32.add
       local.get $9
       i32.mul
       local.set $29
       local.get $k
       local.get $29
       i32.add
       local.set $30
       i32.const 0
       local.set $31
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       local.set $36
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       local.set $37
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       local.set $38
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       local.set $39
       loop $label
        local.get $31
        i32.const 64
        i32.add
        local.tee $32
        local.get $17
        i32.le_u
        if
         local.get $25
         local.get $31
         i32.add
         v128.load align=1
         local.set $40
         local.get $30
         local.get $31
         i32.add
         v128.load align=1
         local.tee $41
         i16x8.extend_low_i8x16_s
         local.set $42
         local.get $36
         local.get $40
         i16x8.extend_low_i8x16_s
         local.get $42
         i32x4.dot_i16x8_s
         i32x4.add
         local.get $40
         i16x8.extend_high_i8x16_s
         local.get $41
         i16x8.extend_high_i8x16_s
         i32x4.dot_i16x8_s
         i32x4.add
         local.set $41
         local.get $25
         local.get $31
         i32.const 16
         i32.add
         local.tee $33
         i32.add
         v128.load align=1
         local.set $40
         local.get $30
         local.get $33
         i32.add
         v128.load align=1
         local.tee $42
         i16x8.extend_low_i8x16_s
         local.set $43
         local.get $37
         local.get $40
         i16x8.extend_low_i8x16_s
         local.get $43
         i32x4.dot_i16x8_s
         i32x4.add
         local.get $40
         i16x8.extend_high_i8x16_s
         local.get $42
         i16x8.extend_high_i8x16_s
         i32x4.dot_i16x8_s
         i32x4.add
         local.set $42
         local.get $25
         local.get $31
         i32.const 32
         i32.add
         local.tee $33
         i32.add
         v128.load align=1
         local.set $40
         local.get $30
         local.get $33
         i32.add
         v128.load align=1
         local.tee $43
         i16x8.extend_low_i8x16_s
         local.set $44
         local.get $38
         local.get $40
         i16x8.extend_low_i8x16_s
         local.get $44
         i32x4.dot_i16x8_s
         i32x4.add
         local.get $40
         i16x8.extend_high_i8x16_s
         local.get $43
         i16x8.extend_high_i8x16_s
         i32x4.dot_i16x8_s
         i32x4.add
         local.set $43
         local.get $25
         local.get $31
         i32.const 48
         i32.add
         local.tee $33
         i32.add
         v128.load align=1
         local.set $40
         local.get $30
         local.get $33
         i32.add
         v128.load align=1
         local.tee $44
         i16x8.extend_low_i8x16_s
         local.set $45
         local.get $44
         i16x8.extend_high_i8x16_s
         local.set $44
         local.get $32
         local.set $31
         local.get $41
         local.set $36
         local.get $42
         local.set $37
         local.get $43
         local.set $38
         local.get $39
         local.get $40
         i16x8.extend_low_i8x16_s
         local.get $45
         i32x4.dot_i16x8_s
         i32x4.add
         local.get $40
         i16x8.extend_high_i8x16_s
         local.get $44
         i32x4.dot_i16x8_s
         i32x4.add
         local.set $39
         br $label
        end
        local.get $31
        local.set $32
        local.get $36
        local.set $44
        local.get $37
        local.set $40
        local.get $38
        local.set $45
        local.get $39
        local.set $43
       end
       local.get $32
       local.set $32
       local.get $44
       local.get $40
       i32x4.add
       local.get $45
       i32x4.add
       local.get $43
       i32x4.add
       local.set $43
       loop $label1
        local.get $32
        i32.const 16
        i32.add
        local.tee $31
        local.get $17
        i32.le_u
        if
         local.get $25
         local.get $32
         i32.add
         v128.load align=1
         local.set $45
         local.get $30
         local.get $32
         i32.add
         v128.load align=1
         local.tee $40
         i16x8.extend_low_i8x16_s
         local.set $44
         local.get $31
         local.set $32
         local.get $43
         local.get $45
         i16x8.extend_low_i8x16_s
         local.get $44
         i32x4.dot_i16x8_s
         i32x4.add
         local.get $45
         i16x8.extend_high_i8x16_s
         local.get $40
         i16x8.extend_high_i8x16_s
         i32x4.dot_i16x8_s
         i32x4.add
         local.set $43
         br $label1
        end
        local.get $32
        local.set $31
        local.get $43
        local.set $40
       end
       local.get $31
       local.set $31
       local.get $40
       i32x4.extract_lane 0
       local.get $40
       i32x4.extract_lane 1
       i32.add
       local.get $40
       i32x4.extract_lane 2
       i32.add
       local.get $40
       i32x4.extract_lane 3
       i32.add
       local.set $32
       loop $label2
        local.get $31
        local.get $D
        i32.lt_s
        if
         local.get $q
         local.get $24
         local.get $31
         local.tee $30
         i32.add
         i32.add
         i32.load8_s
         local.set $33
         local.get $31
         i32.const 1
         i32.add
         local.set $31
         local.get $32
         local.get $33
         local.get $k
         local.get $29
         local.get $30
         i32.add
         i32.add
         i32.load8_s
         i32.mul
         i32.add
         local.set $32
         br $label2
        end
        local.get $32
        local.set $30
       end
       local.get $15
       local.get $26
       local.get $28
       i32.add
       i32.const 2
       i32.shl
       i32.add
       local.get $30
       i32.store align=1
       local.get $27
       i32.const 1
       i32.add
       local.set $27
       br $label3
      end
     end
     local.get $22
     i32.const 1
     i32.add
     local.set $22
     br $label4
    end
   end
  end
  local.get $10
  i32.const 2
  i32.shl
  i32.const 16
  local.get $8
  i32.const 1
  i32.sub
  call $rt.alloc
  local.tee $22
  i32.const 16
  i32.add
  local.set $18
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
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
  local.get $T
  i32.const 0
  i32.const 0
  local.get $T
  i32.lt_s
  select
  local.tee $21
  i32.const 0
  local.get $21
  i32.const 0
  i32.gt_u
  select
  i32.const 4
  i32.shr_u
  i64.extend_i32_u
  i32.const 51
  i64.extend_i32_u
  i64.mul
  local.tee $35
  local.get $35
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 8
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
  i32.const 240
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
  i64.extend_i32_u
  i32.const 208
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
  local.set $35
  i32.const 0
  local.get $16
  i32.const 1
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
  local.get $T
  local.get $12
  local.get $15
  local.get $at
  local.get $11
  local.get $18
  local.get $8
  i32.const 1
  i32.sub
  call $kernel.attend/3
  local.get $13
  i32.const 16
  local.get $8
  i32.const 1
  i32.sub
  call $rt.alloc
  local.tee $13
  i32.const 16
  i32.add
  local.set $12
  i64.const 0
  i64.const 4294967295
  i64.const 4294967295
  local.get $20
  i64.extend_i32_u
  i32.const 26
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
  local.set $21
  i64.const 4294967295
  local.get $16
  i64.extend_i32_u
  local.get $21
  i64.extend_i32_u
  i64.mul
  local.tee $35
  local.get $35
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i32.const 4096
  i32.ge_u
  if
   i32.const 0
   local.get $16
   i32.const 1
   local.get $21
   local.get $T
   local.get $at
   local.get $11
   local.get $15
   local.get $18
   local.get $11
   local.get $12
   local.get $8
   i32.const 1
   i32.sub
   call $kernel.attend/4
  else
   i32.const 0
   local.set $21
   loop $label6
    local.get $21
    local.get $H
    i32.lt_s
    if
     local.get $21
     local.tee $19
     local.get $11
     i32.mul
     local.set $17
     local.get $18
     local.get $19
     i32.const 2
     i32.shl
     i32.add
     local.set $19
     i32.const 0
     local.set $k
     loop $label5
      local.get $k
      local.get $T
      i32.lt_s
      if
       local.get $15
       local.get $17
       local.get $k
       i32.add
       i32.const 2
       i32.shl
       local.tee $q
       i32.add
       i32.load align=1
       i32.const -1000000
       local.get $k
       local.get $at
       i32.le_s
       select
       local.get $19
       i32.load align=1
       i32.sub
       i32.const 4096
       i32.add
       local.set $27
       local.get $12
       local.get $q
       i32.add
       local.get $27
       i32.const 0
       i32.const 0
       local.get $27
       i32.lt_s
       select
       i32.store align=1
       local.get $k
       i32.const 1
       i32.add
       local.set $k
       br $label5
      end
     end
     local.get $21
     i32.const 1
     i32.add
     local.set $21
     br $label6
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
  i64.const 4294967295
  local.get $20
  i64.extend_i32_u
  i32.const 22
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
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $35
  i64.const 0
  i64.const 4294967295
  i64.const 4294967295
  local.get $9
  i32.const 0
  local.get $D
  i32.const 0
  i32.gt_s
  select
  i64.extend_i32_u
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
  local.set $20
  i64.const 4294967295
  local.get $16
  i64.extend_i32_u
  local.get $20
  i64.extend_i32_u
  i64.mul
  local.tee $35
  local.get $35
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i32.const 4096
  i32.ge_u
  if
   i32.const 0
   local.get $16
   i32.const 1
   local.get $20
   local.get $D
   local.get $T
   local.get $11
   local.get $12
   local.get $10
   local.get $9
   local.get $v
   local.get $9
   local.get $o
   local.get $8
   i32.const 1
   i32.sub
   call $kernel.attend/5
  else
   i32.const 0
   local.set $20
   loop $label9
    local.get $20
    local.get $H
    i32.lt_s
    if
     local.get $20
     local.tee $16
     local.get $11
     i32.mul
     local.set $21
     local.get $16
     local.get $9
     i32.mul
     local.set $18
     i32.const 0
     local.set $15
     loop $label8
      local.get $15
      local.get $D
      i32.lt_s
      if
       local.get $15
       local.set $at
       i32.const 0
       local.set $k
       i32.const 0
       local.set $19
       loop $label7
        local.get $k
        local.get $T
        i32.lt_s
        if
         local.get $12
         local.get $21
         local.get $k
         local.tee $17
         i32.add
         i32.const 2
         i32.shl
         i32.add
         i32.load align=1
         local.set $27
         local.get $k
         i32.const 1
         i32.add
         local.set $k
         local.get $19
         local.get $27
         local.get $v
         local.get $17
         local.get $10
         i32.mul
         local.get $16
         i32.add
         local.get $9
         i32.mul
         local.get $at
         i32.add
         i32.add
         i32.load8_s
         i32.mul
         i32.add
         local.set $19
         br $label7
        end
        local.get $19
        local.set $17
       end
       local.get $o
       local.get $18
       local.get $at
       i32.add
       i32.const 2
       i32.shl
       i32.add
       local.get $17
       i32.store align=1
       local.get $15
       i32.const 1
       i32.add
       local.set $15
       br $label8
      end
     end
     local.get $20
     i32.const 1
     i32.add
     local.set $20
     br $label9
    end
   end
  end
  local.get $14
  local.get $8
  i32.const 1
  i32.sub
  call $rt.release
  local.get $22
  local.get $8
  i32.const 1
  i32.sub
  call $rt.release
  local.get $13
  local.get $8
  i32.const 1
  i32.sub
  call $rt.release
  return
 )
 (func $kernel.store/1 (type $2) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $H i32) (param $at i32) (param $6 i32) (param $row i32) (param $8 i32) (param $9 i32) (param $cache i32) (param $D i32) (param $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  local.get $12
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $D
  i32.const 0
  i32.const 0
  local.get $D
  i32.lt_s
  select
  local.set $12
  local.get $from
  local.set $from
  loop $label3
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $from
    local.get $8
    i32.mul
    local.set $work
    i32.const 0
    local.get $from
    local.get $at
    i32.eq
    local.tee $grain
    i32.sub
    i8x16.splat
    local.set $21
    i32.const 0
    local.set $13
    loop $label2
     local.get $13
     local.get $H
     i32.lt_s
     if
      local.get $13
      local.tee $14
      local.get $6
      i32.mul
      local.set $15
      local.get $row
      local.get $15
      i32.add
      local.set $16
      local.get $cache
      local.get $work
      local.get $14
      i32.add
      local.get $9
      i32.mul
      local.tee $14
      i32.add
      local.set $17
      i32.const 0
      local.set $18
      loop $label
       local.get $18
       i32.const 16
       i32.add
       local.tee $19
       local.get $12
       i32.le_u
       if
        local.get $16
        local.get $18
        i32.add
        v128.load align=1
        local.set $22
        local.get $17
        local.get $18
        i32.add
        local.tee $20
        v128.load align=1
        local.set $23
        local.get $20
        local.get $22
        local.get $23
        local.get $21
        v128.bitselect
        v128.store align=1
        local.get $19
        local.set $18
        br $label
       end
       local.get $18
       local.set $19
      end
      local.get $19
      local.set $19
      loop $label1
       local.get $19
       local.get $D
       i32.lt_s
       if
        local.get $row
        local.get $15
        local.get $19
        local.tee $18
        i32.add
        i32.add
        i32.load8_s
        local.set $17
        local.get $cache
        local.get $14
        local.get $18
        i32.add
        i32.add
        local.tee $18
        i32.load8_s
        local.set $16
        local.get $18
        local.get $17
        local.get $16
        local.get $grain
        select
        i32.store8
        local.get $19
        i32.const 1
        i32.add
        local.set $19
        br $label1
       end
      end
      local.get $13
      i32.const 1
      i32.add
      local.set $13
      br $label2
     end
    end
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label3
   end
  end
  return
 )
 (func $kernel.store/2 (type $5) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $7 i32) (param $8 i32)
  (local $9 v128)
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
  i32.const 0
  local.get $6
  i32.sub
  i8x16.splat
  local.set $9
  local.get $from
  i32.const 4
  i32.shl
  local.set $from
  loop $label
   local.get $from
   local.get $to
   i32.lt_u
   if
    local.get $7
    local.get $from
    i32.add
    local.get $4
    local.get $from
    i32.add
    v128.load align=1
    local.get $5
    local.get $from
    i32.add
    v128.load align=1
    local.get $9
    v128.bitselect
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
 (func $kernel.store (type $0) (param $cache i32) (param $row i32) (param $at i32) (param $T i32) (param $H i32) (param $D i32) (param $6 i32)
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
  (local $24 i64)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  local.get $6
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $H
  local.set $7
  local.get $D
  local.set $8
  local.get $T
  i32.const 0
  local.get $T
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
  i64.const 4294967295
  local.get $D
  i32.const 0
  i32.const 0
  local.get $D
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
  local.tee $11
  i64.extend_i32_u
  i32.const 14
  i64.extend_i32_u
  i64.mul
  local.tee $24
  local.get $24
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 18
  i64.extend_i32_u
  i64.add
  local.tee $24
  local.get $24
  i64.const 4294967295
  i64.gt_s
  select
  local.get $24
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $24
  local.get $24
  i64.const 4294967295
  i64.gt_s
  select
  local.get $24
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 464
  i64.extend_i32_u
  i64.add
  local.tee $24
  local.get $24
  i64.const 4294967295
  i64.gt_s
  select
  local.get $24
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $24
  local.get $24
  i64.const 4294967295
  i64.gt_s
  select
  local.get $24
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $24
  local.get $24
  i64.const 4294967295
  i64.gt_s
  select
  local.get $24
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $24
  local.get $24
  i64.const 4294967295
  i64.gt_s
  select
  local.get $24
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $24
  i64.const 0
  i64.const 4294967295
  i64.const 4294967295
  local.get $7
  i32.const 0
  local.get $H
  i32.const 0
  i32.gt_s
  select
  i64.extend_i32_u
  i64.const 0
  i64.const 4294967295
  local.get $24
  local.get $24
  i64.const 4294967295
  i64.gt_s
  select
  local.get $24
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i64.mul
  local.tee $24
  local.get $24
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $24
  local.get $24
  i64.const 4294967295
  i64.gt_s
  select
  local.get $24
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.set $12
  local.get $9
  i32.const 4
  i32.ge_u
  if
   i32.const 0
   local.get $9
   i32.const 1
   local.get $12
   local.get $H
   local.get $at
   local.get $8
   local.get $row
   local.get $7
   local.get $8
   local.get $cache
   local.get $D
   local.get $6
   i32.const 1
   i32.sub
   call $kernel.store/1
  else
   local.get $11
   i32.const 373
   i32.ge_u
   local.set $12
   local.get $11
   i32.const 4
   i32.shl
   local.set $9
   i32.const 0
   local.set $13
   loop $label3
    local.get $13
    local.get $T
    i32.lt_s
    if
     local.get $13
     local.get $7
     i32.mul
     local.set $14
     i32.const 0
     local.get $13
     local.get $at
     i32.eq
     local.tee $15
     i32.sub
     i8x16.splat
     local.set $25
     i32.const 0
     local.set $16
     loop $label2
      local.get $16
      local.get $H
      i32.lt_s
      if
       local.get $16
       local.tee $17
       local.get $8
       i32.mul
       local.set $18
       local.get $row
       local.get $18
       i32.add
       local.set $19
       local.get $cache
       local.get $14
       local.get $17
       i32.add
       local.get $8
       i32.mul
       local.tee $17
       i32.add
       local.set $20
       local.get $12
       if
        i32.const 0
        local.get $11
        i32.const 1
        i32.const 11
        local.get $19
        local.get $20
        local.get $15
        local.get $20
        local.get $6
        i32.const 1
        i32.sub
        call $kernel.store/2
       else
        i32.const 0
        local.set $21
        loop $label
         local.get $21
         i32.const 16
         i32.add
         local.tee $22
         local.get $10
         i32.le_u
         if
          local.get $19
          local.get $21
          i32.add
          v128.load align=1
          local.set $26
          local.get $20
          local.get $21
          i32.add
          local.tee $23
          v128.load align=1
          local.set $27
          local.get $23
          local.get $26
          local.get $27
          local.get $25
          v128.bitselect
          v128.store align=1
          local.get $22
          local.set $21
          br $label
         end
        end
       end
       local.get $9
       local.set $21
       loop $label1
        local.get $21
        local.get $D
        i32.lt_s
        if
         local.get $row
         local.get $18
         local.get $21
         local.tee $20
         i32.add
         i32.add
         i32.load8_s
         local.set $19
         local.get $cache
         local.get $17
         local.get $20
         i32.add
         i32.add
         local.tee $20
         i32.load8_s
         local.set $22
         local.get $20
         local.get $19
         local.get $22
         local.get $15
         select
         i32.store8
         local.get $21
         i32.const 1
         i32.add
         local.set $21
         br $label1
        end
       end
       local.get $16
       i32.const 1
       i32.add
       local.set $16
       br $label2
      end
     end
     local.get $13
     i32.const 1
     i32.add
     local.set $13
     br $label3
    end
   end
  end
  return
 )
 ;; custom section "sourceMappingURL", size 19
)
