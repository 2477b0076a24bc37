;; images.wat: what images.wasm holds, made by trinityc. To build it: wat2wasm images.wat
;; A kernel is an export of its name. It takes its tensors (the results after the others) as addresses of bytes in their layouts, at
;; multiples of 16, then its scalars and sizes, then how many calls may nest (10000 will do); several results come as several values.
;; Imports of `trinity`: `memory`; `trap`, given a place, and `stack`, for calls that nest too deeply, which must not return; `grow`,
;; given bytes and a place: grows the memory, which is zero there, and gives the bytes it had. Tensors lie from
;; 1168 on and below the global `g0`, the end of the kernels' heap: hosts move it up for more while no kernel runs.
;;   convolve(x: [C, H, W]i8, w: [F, C, 3, 3]trit) -> (y: [F, H, W]i32)
;;   pool(x: [F, H, W]i32) -> (y: [F, 5, 6]i32)
;;   life(x: [H, W]bool) -> (y: [H, W]bool, i32)
;;   gradient(x: [H, W]u8) -> (g: [H, W]trit)
;;   histogram(x: [H, W]u8) -> (n: [16]i32)
(module
 (type $0 (func (param i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $1 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $2 (func (param i32 i32 i32 i32 i32)))
 (type $3 (func (param i32)))
 (type $4 (func))
 (type $5 (func (param i32 i32) (result i32)))
 (type $6 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $7 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $8 (func (param i32 i32 i32 i32 i32 i32)))
 (type $9 (func (param i32 i32 i32) (result i32)))
 (type $10 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $11 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $12 (func (param i32 i32)))
 (type $13 (func (param i32 i32 i32 i32 i32) (result i32)))
 (import "trinity" "memory" (memory $mimport$0 1 65536))
 (import "trinity" "trap" (func $wasm:trap (type $3) (param i32)))
 (import "trinity" "stack" (func $wasm:stack (type $4)))
 (import "trinity" "grow" (func $wasm:grow (type $5) (param i32 i32) (result i32)))
 (global $global$0 (mut i32) (i32.const 1168))
 (data $0 (i32.const 640) "\00\00\00\80\10\00\00\00\0f\00\00\00\00\00\00\00y[f, i, j] == s\00")
 (data $1 (i32.const 672) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  left:  \00\00\00\00\00\00")
 (data $2 (i32.const 704) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  right: \00\00\00\00\00\00")
 (data $3 (i32.const 736) "\00\00\00\80P\00\00\00M\00\00\00\00\00\00\00p[f, i, j] == max(a, max(y[f, 2 * i + 1, 2 * j], y[f, 2 * i + 1, 2 * j + 1]))\00\00\00")
 (data $4 (i32.const 832) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00alive == 5\00\00\00\00\00\00")
 (data $5 (i32.const 864) "\00\00\00\800\00\00\00*\00\00\00\00\00\00\00now[(i + 1) % 10, (j + 1) % 13] == x[i, j]\00\00\00\00\00\00")
 (data $6 (i32.const 928) "\00\00\00\80\10\00\00\00\04\00\00\00\00\00\00\00true\00\00\00\00\00\00\00\00\00\00\00\00")
 (data $7 (i32.const 960) "\00\00\00\80\10\00\00\00\05\00\00\00\00\00\00\00false\00\00\00\00\00\00\00\00\00\00\00")
 (data $8 (i32.const 992) "\00\00\00\80\10\00\00\00\0c\00\00\00\00\00\00\00total == 130\00\00\00\00")
 (data $9 (i32.const 1024) "\00\00\00\80P\00\00\00N\00\00\00\00\00\00\00g[i, j] == (if j == 12 { trit(0) } else { i32(x[i, j + 1]) <=> i32(x[i, j]) })\00\00")
 (data $10 (i32.const 1120) "\00\00\00\80 \00\00\00\1c\00\00\00\00\00\00\00n[i32(x[i, j] >> 4)] == same\00\00\00\00")
 (export "g0" (global $global$0))
 (export "convolve" (func $kernel.convolve))
 (export "pool" (func $kernel.pool))
 (export "life" (func $kernel.life))
 (export "gradient" (func $kernel.gradient))
 (export "histogram" (func $kernel.histogram))
 (func $kernel.convolve/1 (type $6) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $H i32) (param $W i32) (param $C i32) (param $7 i32) (param $8 i32) (param $w i32) (param $10 i32) (param $11 i32) (param $x i32) (param $13 i32) (param $14 i32) (param $y i32) (param $16 i32)
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
  local.get $16
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $H
  i32.const -1
  i32.add
  local.set $16
  local.get $W
  i32.const -1
  i32.add
  local.set $work
  local.get $from
  local.set $from
  loop $label5
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $from
    local.tee $grain
    local.get $7
    i32.mul
    local.set $17
    local.get $grain
    local.get $13
    i32.mul
    local.set $grain
    i32.const 0
    local.set $18
    loop $label4
     local.get $18
     local.get $H
     i32.lt_s
     if
      local.get $grain
      local.get $18
      i32.add
      local.get $14
      i32.mul
      local.set $19
      i32.const 0
      local.set $20
      loop $label3
       local.get $20
       local.get $W
       i32.lt_s
       if
        i32.const 0
        local.set $21
        i32.const 0
        local.set $22
        loop $label2
         local.get $21
         local.get $C
         i32.lt_s
         if
          local.get $17
          local.get $21
          local.tee $23
          i32.add
          i32.const 3
          i32.mul
          local.set $24
          local.get $23
          local.get $10
          i32.mul
          local.set $23
          i32.const 0
          local.set $25
          local.get $22
          local.set $26
          loop $label1
           local.get $25
           i32.const 3
           i32.lt_s
           if
            local.get $w
            local.get $24
            local.get $25
            i32.add
            local.get $8
            i32.mul
            i32.add
            local.set $27
            local.get $18
            local.get $25
            i32.add
            i32.const -1
            i32.add
            local.tee $28
            i32.const 0
            i32.const 0
            local.get $28
            i32.lt_s
            select
            local.tee $29
            local.get $16
            local.get $29
            local.get $16
            i32.lt_s
            select
            local.tee $29
            local.get $10
            i32.ge_u
            local.set $30
            local.get $23
            local.get $29
            i32.add
            local.get $11
            i32.mul
            local.set $29
            local.get $28
            i32.const 0
            i32.ge_s
            local.get $28
            local.get $H
            i32.lt_s
            i32.and
            local.set $28
            i32.const 0
            local.set $31
            local.get $26
            local.set $32
            loop $label
             local.get $31
             i32.const 3
             i32.lt_s
             if
              local.get $27
              local.get $31
              local.tee $33
              i32.const 7
              i32.shr_u
              i32.const 5
              i32.shl
              i32.add
              local.get $33
              i32.const 3
              i32.shr_u
              i32.const 15
              i32.and
              i32.add
              local.set $34
              local.get $34
              i32.load8_u
              local.set $35
              local.get $33
              i32.const 7
              i32.and
              local.tee $33
              i32.const 0
              i32.lt_s
              if
               i32.const 22
               call $wasm:trap
               unreachable
              end
              local.get $34
              i32.load8_u offset=16
              local.set $34
              local.get $33
              i32.const 0
              i32.lt_s
              if
               i32.const 26
               call $wasm:trap
               unreachable
              end
              local.get $35
              local.get $33
              i32.const 31
              local.get $33
              i32.const 31
              i32.le_u
              select
              i32.shr_s
              i32.const 1
              i32.and
              local.get $34
              local.get $33
              i32.const 31
              local.get $33
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
              local.set $33
              local.get $20
              local.get $31
              i32.add
              i32.const -1
              i32.add
              local.tee $34
              i32.const 0
              i32.const 0
              local.get $34
              i32.lt_s
              select
              local.set $35
              local.get $30
              if
               i32.const 31
               call $wasm:trap
               unreachable
              end
              local.get $35
              local.get $work
              local.get $35
              local.get $work
              i32.lt_s
              select
              local.tee $35
              local.get $11
              i32.ge_u
              if
               i32.const 34
               call $wasm:trap
               unreachable
              end
              local.get $31
              i32.const 1
              i32.add
              local.set $31
              local.get $32
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
              local.get $x
              local.get $29
              local.get $35
              i32.add
              i32.add
              i32.load8_s
              i32.const 0
              local.get $28
              local.get $34
              i32.const 0
              i32.ge_s
              i32.and
              local.get $34
              local.get $W
              i32.lt_s
              i32.and
              select
              i32.mul
              i32.add
              local.set $32
              br $label
             end
             local.get $32
             local.set $34
            end
            local.get $25
            i32.const 1
            i32.add
            local.set $25
            local.get $34
            local.set $26
            br $label1
           end
           local.get $26
           local.set $34
          end
          local.get $21
          i32.const 1
          i32.add
          local.set $21
          local.get $34
          local.set $22
          br $label2
         end
         local.get $22
         local.set $34
        end
        local.get $y
        local.get $19
        local.get $20
        i32.add
        i32.const 2
        i32.shl
        i32.add
        local.get $34
        i32.store align=1
        local.get $20
        i32.const 1
        i32.add
        local.set $20
        br $label3
       end
      end
      local.get $18
      i32.const 1
      i32.add
      local.set $18
      br $label4
     end
    end
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label5
   end
  end
  return
 )
 (func $kernel.convolve (type $0) (param $x i32) (param $w i32) (param $y i32) (param $C i32) (param $H i32) (param $W i32) (param $F i32) (param $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i64)
  local.get $7
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $H
  local.set $8
  local.get $W
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
  i64.const 4294967295
  local.get $C
  local.tee $10
  i32.const 0
  local.get $C
  i32.const 0
  i32.gt_s
  select
  i64.extend_i32_u
  i32.const 651
  i64.extend_i32_u
  i64.mul
  local.tee $11
  local.get $11
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $11
  local.get $11
  i64.const 4294967295
  i64.gt_s
  select
  local.get $11
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $11
  local.get $11
  i64.const 4294967295
  i64.gt_s
  select
  local.get $11
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $11
  local.get $11
  i64.const 4294967295
  i64.gt_s
  select
  local.get $11
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $11
  local.get $11
  i64.const 4294967295
  i64.gt_s
  select
  local.get $11
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $11
  local.get $11
  i64.const 4294967295
  i64.gt_s
  select
  local.get $11
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $11
  local.get $11
  i64.const 4294967295
  i64.gt_s
  select
  local.get $11
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $11
  local.get $11
  i64.const 4294967295
  i64.gt_s
  select
  local.get $11
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $11
  local.get $11
  i64.const 4294967295
  i64.gt_s
  select
  local.get $11
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $11
  local.get $11
  i64.const 4294967295
  i64.gt_s
  select
  local.get $11
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $11
  local.get $11
  i64.const 4294967295
  i64.gt_s
  select
  local.get $11
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $11
  local.get $11
  i64.const 4294967295
  i64.gt_s
  select
  local.get $11
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $11
  local.get $11
  i64.const 4294967295
  i64.gt_s
  select
  local.get $11
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $11
  local.get $11
  i64.const 4294967295
  i64.gt_s
  select
  local.get $11
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $11
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 4294967295
  local.get $9
  i32.const 0
  local.get $W
  i32.const 0
  i32.gt_s
  select
  i64.extend_i32_u
  i64.const 0
  i64.const 4294967295
  local.get $11
  local.get $11
  i64.const 4294967295
  i64.gt_s
  select
  local.get $11
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i64.mul
  local.tee $11
  local.get $11
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $11
  local.get $11
  i64.const 4294967295
  i64.gt_s
  select
  local.get $11
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $11
  local.get $11
  i64.const 4294967295
  i64.gt_s
  select
  local.get $11
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $11
  local.get $11
  i64.const 4294967295
  i64.gt_s
  select
  local.get $11
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $11
  i64.const 4294967295
  local.get $8
  i32.const 0
  local.get $H
  i32.const 0
  i32.gt_s
  select
  i64.extend_i32_u
  i64.const 0
  i64.const 4294967295
  local.get $11
  local.get $11
  i64.const 4294967295
  i64.gt_s
  select
  local.get $11
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i64.mul
  local.tee $11
  local.get $11
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $11
  i32.const 0
  local.get $F
  i32.const 0
  local.get $F
  i32.const 0
  i32.gt_s
  select
  i32.const 1
  i64.const 0
  i64.const 4294967295
  local.get $11
  local.get $11
  i64.const 4294967295
  i64.gt_s
  select
  local.get $11
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.get $H
  local.get $W
  local.get $C
  local.get $10
  i32.const 32
  local.get $w
  local.get $8
  local.get $9
  local.get $x
  local.get $8
  local.get $9
  local.get $y
  local.get $7
  i32.const 1
  i32.sub
  call $kernel.convolve/1
  return
 )
 (func $kernel.pool/1 (type $7) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $5 i32) (param $x i32) (param $H i32) (param $W i32) (param $y i32) (param $10 i32)
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
  (local $28 i64)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  local.get $10
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $4
  local.get $5
  i32.mul
  local.set $10
  local.get $H
  i64.extend_i32_s
  local.set $26
  local.get $W
  i64.extend_i32_s
  local.set $27
  v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
  local.set $29
  local.get $from
  local.set $from
  loop $label6
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $from
    local.tee $W
    local.get $10
    i32.mul
    local.set $H
    local.get $W
    local.get $5
    i32.mul
    local.set $work
    local.get $W
    i32.const 5
    i32.mul
    local.set $W
    i32.const 0
    local.set $grain
    loop $label5
     local.get $grain
     i32.const 5
     i32.lt_s
     if
      local.get $grain
      local.tee $11
      i32.const 2
      i32.mul
      local.set $12
      local.get $grain
      i64.extend_i32_s
      i64.const 1
      i64.shl
      local.set $28
      local.get $grain
      i32.const 2
      i32.mul
      local.set $13
      local.get $W
      local.get $11
      i32.add
      i32.const 6
      i32.mul
      local.set $11
      i32.const 0
      local.set $14
      loop $label4
       local.get $14
       i32.const 6
       i32.lt_s
       if
        local.get $14
        local.tee $15
        i32.const 2
        i32.mul
        local.set $16
        local.get $14
        i64.extend_i32_s
        i64.const 1
        i64.shl
        i64.const 1
        i64.add
        local.get $27
        i64.lt_s
        local.set $17
        local.get $14
        i32.const 2
        i32.mul
        local.set $18
        i32.const 0
        local.set $19
        i32.const -2147483648
        local.set $20
        loop $label3
         local.get $19
         i32.const 2
         i32.lt_s
         if
          local.get $x
          local.get $H
          local.get $12
          local.get $19
          i32.add
          local.get $4
          i32.mul
          i32.add
          local.get $16
          i32.add
          i32.const 2
          i32.shl
          i32.add
          local.set $21
          i32.const 2
          i32.const 0
          local.get $28
          local.get $19
          i64.extend_i32_s
          i64.add
          local.get $26
          i64.lt_s
          local.get $17
          i32.and
          select
          local.set $22
          i32.const 0
          local.set $23
          local.get $29
          local.set $30
          local.get $29
          local.set $31
          local.get $29
          local.set $32
          local.get $29
          local.set $33
          loop $label
           local.get $23
           i32.const 16
           i32.add
           local.tee $24
           local.get $22
           i32.le_u
           if
            local.get $30
            local.get $21
            local.get $23
            i32.const 2
            i32.shl
            i32.add
            v128.load align=1
            i32x4.max_s
            local.set $34
            local.get $31
            local.get $21
            local.get $23
            i32.const 4
            i32.add
            i32.const 2
            i32.shl
            i32.add
            v128.load align=1
            i32x4.max_s
            local.set $35
            local.get $32
            local.get $21
            local.get $23
            i32.const 8
            i32.add
            i32.const 2
            i32.shl
            i32.add
            v128.load align=1
            i32x4.max_s
            local.set $36
            local.get $21
            local.get $23
            i32.const 12
            i32.add
            i32.const 2
            i32.shl
            i32.add
            v128.load align=1
            local.set $37
            local.get $24
            local.set $24
            local.get $34
            local.set $30
            local.get $35
            local.set $31
            local.get $36
            local.set $32
            local.get $33
            local.get $37
            i32x4.max_s
            local.set $33
            local.get $24
            local.set $23
            br $label
           end
           local.get $23
           local.set $24
           local.get $30
           local.set $37
           local.get $31
           local.set $36
           local.get $32
           local.set $35
           local.get $33
           local.set $34
          end
          local.get $24
          local.set $24
          local.get $37
          local.get $36
          i32x4.max_s
          local.get $35
          i32x4.max_s
          local.get $34
          i32x4.max_s
          local.set $34
          loop $label1
           local.get $24
           i32.const 4
           i32.add
           local.tee $23
           local.get $22
           i32.le_u
           if
            local.get $34
            local.get $21
            local.get $24
            i32.const 2
            i32.shl
            i32.add
            v128.load align=1
            i32x4.max_s
            local.set $34
            local.get $23
            local.set $24
            br $label1
           end
           local.get $24
           local.set $23
           local.get $34
           local.set $35
          end
          local.get $20
          local.get $35
          i32x4.extract_lane 0
          local.tee $24
          local.get $24
          local.get $20
          i32.lt_s
          select
          local.tee $24
          local.get $35
          i32x4.extract_lane 1
          local.tee $22
          local.get $22
          local.get $24
          i32.lt_s
          select
          local.tee $24
          local.get $35
          i32x4.extract_lane 2
          local.tee $22
          local.get $22
          local.get $24
          i32.lt_s
          select
          local.set $24
          local.get $35
          i32x4.extract_lane 3
          local.set $22
          local.get $13
          local.get $19
          i32.add
          local.tee $21
          local.get $5
          i32.ge_u
          local.set $25
          local.get $work
          local.get $21
          i32.add
          local.get $4
          i32.mul
          local.set $21
          local.get $23
          local.set $23
          local.get $24
          local.get $22
          local.get $22
          local.get $24
          i32.lt_s
          select
          local.set $24
          loop $label2
           local.get $23
           i32.const 2
           i32.lt_s
           if
            local.get $25
            if
             i32.const 142
             call $wasm:trap
             unreachable
            end
            local.get $18
            local.get $23
            i32.add
            local.tee $22
            local.get $4
            i32.ge_u
            if
             i32.const 145
             call $wasm:trap
             unreachable
            end
            local.get $23
            i32.const 1
            i32.add
            local.set $23
            local.get $24
            local.get $x
            local.get $21
            local.get $22
            i32.add
            i32.const 2
            i32.shl
            i32.add
            i32.load align=1
            local.tee $22
            local.get $22
            local.get $24
            i32.lt_s
            select
            local.set $24
            br $label2
           end
           local.get $24
           local.set $22
          end
          local.get $19
          i32.const 1
          i32.add
          local.set $19
          local.get $22
          local.set $20
          br $label3
         end
         local.get $20
         local.set $22
        end
        local.get $y
        local.get $11
        local.get $15
        i32.add
        i32.const 2
        i32.shl
        i32.add
        local.get $22
        i32.store align=1
        local.get $14
        i32.const 1
        i32.add
        local.set $14
        br $label4
       end
      end
      local.get $grain
      i32.const 1
      i32.add
      local.set $grain
      br $label5
     end
    end
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label6
   end
  end
  return
 )
 (func $kernel.pool (type $8) (param $x i32) (param $y i32) (param $F i32) (param $H i32) (param $W i32) (param $5 i32)
  local.get $5
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  i32.const 0
  local.get $F
  i32.const 0
  local.get $F
  i32.const 0
  i32.gt_s
  select
  i32.const 1
  i32.const 79606
  local.get $W
  local.get $H
  local.get $x
  local.get $H
  local.get $W
  local.get $y
  local.get $5
  i32.const 1
  i32.sub
  call $kernel.pool/1
  return
 )
 (func $rt.alloc (type $9) (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
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
   i32.const 175
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
    i32.const 176
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
    i32.const 177
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
    i32.const 179
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
    i32.const 180
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
 (func $kernel.life/1 (type $10) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $W i32) (param $H i32) (param $6 i32) (param $7 i32) (param $x i32) (param $9 i32) (param $10 i32) (param $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
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
  loop $label3
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $from
    local.get $9
    i32.mul
    local.set $11
    i32.const 0
    local.set $work
    loop $label2
     local.get $work
     local.get $W
     i32.lt_s
     if
      i32.const 0
      local.set $grain
      i32.const 0
      local.set $12
      loop $label1
       local.get $grain
       i32.const 3
       i32.lt_s
       if
        local.get $from
        local.get $grain
        i32.add
        local.get $H
        i32.add
        i32.const -1
        i32.add
        local.set $13
        i32.const 0
        local.set $14
        local.get $12
        local.set $15
        loop $label
         local.get $14
         i32.const 3
         i32.lt_s
         if
          local.get $H
          i32.eqz
          if
           i32.const 189
           call $wasm:trap
           unreachable
          end
          local.get $work
          local.get $14
          i32.add
          local.get $W
          i32.add
          i32.const -1
          i32.add
          local.set $16
          local.get $W
          i32.eqz
          if
           i32.const 191
           call $wasm:trap
           unreachable
          end
          local.get $13
          local.get $H
          i32.rem_s
          local.tee $17
          local.get $6
          i32.ge_u
          if
           i32.const 194
           call $wasm:trap
           unreachable
          end
          local.get $16
          local.get $W
          i32.rem_s
          local.tee $16
          local.get $7
          i32.ge_u
          if
           i32.const 197
           call $wasm:trap
           unreachable
          end
          local.get $x
          local.get $17
          local.get $7
          i32.mul
          local.get $16
          i32.add
          i32.add
          i32.load8_u
          local.tee $16
          i32.const 1
          i32.gt_u
          if
           i32.const 200
           call $wasm:trap
           unreachable
          end
          local.get $14
          i32.const 1
          i32.add
          local.set $14
          local.get $15
          local.get $16
          i32.add
          local.set $15
          br $label
         end
         local.get $15
         local.set $16
        end
        local.get $grain
        i32.const 1
        i32.add
        local.set $grain
        local.get $16
        local.set $12
        br $label1
       end
       local.get $12
       local.set $16
      end
      local.get $10
      local.get $11
      local.get $work
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $16
      i32.store align=1
      local.get $work
      i32.const 1
      i32.add
      local.set $work
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
 (func $kernel.life/2 (type $11) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $x i32) (param $8 i32) (param $y i32) (param $W i32) (param $11 i32) (param $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
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
  local.get $12
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $W
  i32.const 0
  i32.const 0
  local.get $W
  i32.lt_s
  select
  local.set $12
  v128.const i32x4 0x00000003 0x00000003 0x00000003 0x00000003
  local.set $20
  v128.const i32x4 0x00000004 0x00000004 0x00000004 0x00000004
  local.set $21
  v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
  local.set $22
  v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
  local.set $23
  local.get $from
  local.set $from
  loop $label2
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $5
    local.get $from
    local.tee $work
    local.get $4
    i32.mul
    i32.add
    local.set $grain
    local.get $x
    local.get $work
    local.get $6
    i32.mul
    local.tee $13
    i32.add
    local.set $14
    local.get $y
    local.get $work
    local.get $8
    i32.mul
    local.tee $15
    i32.add
    local.set $16
    i32.const 0
    local.set $17
    loop $label
     local.get $17
     i32.const 16
     i32.add
     local.tee $18
     local.get $12
     i32.le_u
     if
      local.get $grain
      local.get $17
      i32.const 2
      i32.shl
      i32.add
      local.tee $19
      v128.load align=1
      local.set $24
      local.get $19
      v128.load offset=16 align=1
      local.set $25
      local.get $19
      v128.load offset=32 align=1
      local.set $26
      local.get $24
      local.get $20
      i32x4.eq
      local.set $27
      local.get $25
      local.get $20
      i32x4.eq
      local.set $28
      local.get $26
      local.get $20
      i32x4.eq
      local.set $29
      local.get $19
      v128.load offset=48 align=1
      local.tee $30
      local.get $20
      i32x4.eq
      local.set $31
      local.get $14
      local.get $17
      i32.add
      v128.load align=1
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      i8x16.ne
      local.set $32
      local.get $24
      local.get $21
      i32x4.eq
      local.set $24
      local.get $25
      local.get $21
      i32x4.eq
      local.set $25
      local.get $26
      local.get $21
      i32x4.eq
      local.set $26
      local.get $30
      local.get $21
      i32x4.eq
      local.set $30
      local.get $32
      i16x8.extend_high_i8x16_s
      local.set $33
      local.get $32
      i16x8.extend_low_i8x16_s
      local.tee $32
      i32x4.extend_low_i16x8_s
      local.set $34
      local.get $16
      local.get $17
      i32.add
      local.get $22
      local.get $24
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $34
      v128.bitselect
      local.get $27
      v128.bitselect
      local.get $22
      local.get $25
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $32
      i32x4.extend_high_i16x8_s
      v128.bitselect
      local.get $28
      v128.bitselect
      i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
      local.get $22
      local.get $26
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $33
      i32x4.extend_low_i16x8_s
      v128.bitselect
      local.get $29
      v128.bitselect
      local.get $22
      local.get $30
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $33
      i32x4.extend_high_i16x8_s
      v128.bitselect
      local.get $31
      v128.bitselect
      i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
      i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30
      local.get $23
      v128.and
      v128.store align=1
      local.get $18
      local.set $17
      br $label
     end
     local.get $17
     local.set $18
    end
    local.get $work
    local.get $11
    i32.mul
    local.set $work
    local.get $18
    local.set $18
    loop $label1
     local.get $18
     local.get $W
     i32.lt_s
     if
      local.get $5
      local.get $work
      local.get $18
      local.tee $17
      i32.add
      i32.const 2
      i32.shl
      i32.add
      i32.load align=1
      local.set $16
      local.get $x
      local.get $13
      local.get $17
      i32.add
      i32.add
      i32.load8_u
      local.tee $14
      i32.const 1
      i32.gt_u
      if
       i32.const 277
       call $wasm:trap
       unreachable
      end
      local.get $y
      local.get $15
      local.get $17
      i32.add
      i32.add
      local.get $16
      i32.const 3
      i32.eq
      local.get $14
      local.get $16
      i32.const 4
      i32.eq
      i32.and
      i32.or
      i32.store8
      local.get $18
      i32.const 1
      i32.add
      local.set $18
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
 (func $kernel.life/3 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $7 i32)
  (local $8 v128)
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
  v128.const i32x4 0x00000003 0x00000003 0x00000003 0x00000003
  local.set $8
  v128.const i32x4 0x00000004 0x00000004 0x00000004 0x00000004
  local.set $9
  v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
  local.set $10
  v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
  local.set $11
  local.get $from
  i32.const 4
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
    i32.add
    local.tee $7
    v128.load align=1
    local.set $12
    local.get $7
    v128.load offset=16 align=1
    local.set $13
    local.get $7
    v128.load offset=32 align=1
    local.set $14
    local.get $12
    local.get $8
    i32x4.eq
    local.set $15
    local.get $13
    local.get $8
    i32x4.eq
    local.set $16
    local.get $14
    local.get $8
    i32x4.eq
    local.set $17
    local.get $7
    v128.load offset=48 align=1
    local.tee $18
    local.get $8
    i32x4.eq
    local.set $19
    local.get $5
    local.get $from
    i32.add
    v128.load align=1
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    i8x16.ne
    local.set $20
    local.get $12
    local.get $9
    i32x4.eq
    local.set $12
    local.get $13
    local.get $9
    i32x4.eq
    local.set $13
    local.get $14
    local.get $9
    i32x4.eq
    local.set $14
    local.get $18
    local.get $9
    i32x4.eq
    local.set $18
    local.get $20
    i16x8.extend_high_i8x16_s
    local.set $21
    local.get $20
    i16x8.extend_low_i8x16_s
    local.tee $20
    i32x4.extend_low_i16x8_s
    local.set $22
    local.get $6
    local.get $from
    i32.add
    local.get $10
    local.get $12
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.get $22
    v128.bitselect
    local.get $15
    v128.bitselect
    local.get $10
    local.get $13
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.get $20
    i32x4.extend_high_i16x8_s
    v128.bitselect
    local.get $16
    v128.bitselect
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
    local.get $10
    local.get $14
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.get $21
    i32x4.extend_low_i16x8_s
    v128.bitselect
    local.get $17
    v128.bitselect
    local.get $10
    local.get $18
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.get $21
    i32x4.extend_high_i16x8_s
    v128.bitselect
    local.get $19
    v128.bitselect
    i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
    i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30
    local.get $11
    v128.and
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
 (func $rt.release (type $12) (param $0 i32) (param $1 i32)
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
     i32.const 337
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
     i32.const 338
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
 (func $kernel.life (type $13) (param $x i32) (param $y i32) (param $H i32) (param $W i32) (param $4 i32) (result i32)
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
  (local $30 v128)
  (local $31 v128)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 v128)
  (local $38 v128)
  local.get $4
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $H
  local.set $5
  local.get $W
  local.tee $6
  i32.const 2
  i32.shl
  local.set $7
  local.get $5
  local.get $7
  i32.mul
  i32.const 16
  local.get $4
  i32.const 1
  i32.sub
  call $rt.alloc
  local.tee $8
  i32.const 16
  i32.add
  local.set $9
  local.get $5
  i32.const 0
  local.get $H
  i32.const 0
  i32.gt_s
  select
  local.set $10
  i64.const 0
  i64.const 4294967295
  i64.const 4294967295
  local.get $6
  i32.const 0
  local.get $W
  i32.const 0
  i32.gt_s
  select
  i64.extend_i32_u
  i32.const 226
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
  local.set $11
  i64.const 4294967295
  local.get $10
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
  if
   i32.const 0
   local.get $10
   i32.const 1
   local.get $11
   local.get $W
   local.get $H
   local.get $5
   local.get $6
   local.get $x
   local.get $6
   local.get $9
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.life/1
  else
   i32.const 0
   local.set $11
   loop $label3
    local.get $11
    local.get $H
    i32.lt_s
    if
     local.get $11
     local.get $6
     i32.mul
     local.set $12
     i32.const 0
     local.set $13
     loop $label2
      local.get $13
      local.get $W
      i32.lt_s
      if
       i32.const 0
       local.set $14
       i32.const 0
       local.set $15
       loop $label1
        local.get $14
        i32.const 3
        i32.lt_s
        if
         local.get $11
         local.get $14
         i32.add
         local.get $H
         i32.add
         i32.const -1
         i32.add
         local.set $16
         i32.const 0
         local.set $17
         local.get $15
         local.set $18
         loop $label
          local.get $17
          i32.const 3
          i32.lt_s
          if
           local.get $H
           i32.eqz
           if
            i32.const 354
            call $wasm:trap
            unreachable
           end
           local.get $13
           local.get $17
           i32.add
           local.get $W
           i32.add
           i32.const -1
           i32.add
           local.set $19
           local.get $W
           i32.eqz
           if
            i32.const 356
            call $wasm:trap
            unreachable
           end
           local.get $16
           local.get $H
           i32.rem_s
           local.tee $20
           local.get $5
           i32.ge_u
           if
            i32.const 359
            call $wasm:trap
            unreachable
           end
           local.get $19
           local.get $W
           i32.rem_s
           local.tee $19
           local.get $6
           i32.ge_u
           if
            i32.const 362
            call $wasm:trap
            unreachable
           end
           local.get $x
           local.get $20
           local.get $6
           i32.mul
           local.get $19
           i32.add
           i32.add
           i32.load8_u
           local.tee $19
           i32.const 1
           i32.gt_u
           if
            i32.const 365
            call $wasm:trap
            unreachable
           end
           local.get $17
           i32.const 1
           i32.add
           local.set $17
           local.get $18
           local.get $19
           i32.add
           local.set $18
           br $label
          end
          local.get $18
          local.set $19
         end
         local.get $14
         i32.const 1
         i32.add
         local.set $14
         local.get $19
         local.set $15
         br $label1
        end
        local.get $15
        local.set $19
       end
       local.get $9
       local.get $12
       local.get $13
       i32.add
       i32.const 2
       i32.shl
       i32.add
       local.get $19
       i32.store align=1
       local.get $13
       i32.const 1
       i32.add
       local.set $13
       br $label2
      end
     end
     local.get $11
     i32.const 1
     i32.add
     local.set $11
     br $label3
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
  i64.const 4294967295
  local.get $W
  i32.const 0
  i32.const 0
  local.get $W
  i32.lt_s
  select
  local.tee $11
  i32.const 0
  local.get $11
  i32.const 0
  i32.gt_u
  select
  i32.const 4
  i32.shr_u
  local.tee $5
  i64.extend_i32_u
  i32.const 61
  i64.extend_i32_u
  i64.mul
  local.tee $21
  local.get $21
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 11
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
  i32.const 384
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
  local.get $10
  i32.const 4
  i32.ge_u
  if
   i32.const 0
   local.get $10
   i32.const 1
   local.get $13
   local.get $7
   local.get $9
   local.get $6
   local.get $x
   local.get $6
   local.get $y
   local.get $W
   local.get $6
   local.get $4
   i32.const 1
   i32.sub
   call $kernel.life/2
  else
   local.get $5
   i32.const 71
   i32.ge_u
   local.set $13
   v128.const i32x4 0x00000003 0x00000003 0x00000003 0x00000003
   local.set $22
   v128.const i32x4 0x00000004 0x00000004 0x00000004 0x00000004
   local.set $23
   v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
   local.set $24
   v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
   local.set $25
   local.get $5
   i32.const 4
   i32.shl
   local.set $10
   i32.const 0
   local.set $12
   loop $label6
    local.get $12
    local.get $H
    i32.lt_s
    if
     local.get $9
     local.get $12
     local.tee $19
     local.get $7
     i32.mul
     i32.add
     local.set $15
     local.get $x
     local.get $19
     local.get $6
     i32.mul
     local.tee $19
     i32.add
     local.set $14
     local.get $y
     local.get $19
     i32.add
     local.set $18
     local.get $13
     if
      i32.const 0
      local.get $5
      i32.const 1
      i32.const 58
      local.get $15
      local.get $14
      local.get $18
      local.get $4
      i32.const 1
      i32.sub
      call $kernel.life/3
     else
      i32.const 0
      local.set $17
      loop $label4
       local.get $17
       i32.const 16
       i32.add
       local.tee $16
       local.get $11
       i32.le_u
       if
        local.get $15
        local.get $17
        i32.const 2
        i32.shl
        i32.add
        local.tee $20
        v128.load align=1
        local.set $26
        local.get $20
        v128.load offset=16 align=1
        local.set $27
        local.get $20
        v128.load offset=32 align=1
        local.set $28
        local.get $26
        local.get $22
        i32x4.eq
        local.set $29
        local.get $27
        local.get $22
        i32x4.eq
        local.set $30
        local.get $28
        local.get $22
        i32x4.eq
        local.set $31
        local.get $20
        v128.load offset=48 align=1
        local.tee $32
        local.get $22
        i32x4.eq
        local.set $33
        local.get $14
        local.get $17
        i32.add
        v128.load align=1
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i8x16.ne
        local.set $34
        local.get $26
        local.get $23
        i32x4.eq
        local.set $26
        local.get $27
        local.get $23
        i32x4.eq
        local.set $27
        local.get $28
        local.get $23
        i32x4.eq
        local.set $28
        local.get $32
        local.get $23
        i32x4.eq
        local.set $32
        local.get $34
        i16x8.extend_high_i8x16_s
        local.set $35
        local.get $34
        i16x8.extend_low_i8x16_s
        local.tee $34
        i32x4.extend_low_i16x8_s
        local.set $36
        local.get $18
        local.get $17
        i32.add
        local.get $24
        local.get $26
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get $36
        v128.bitselect
        local.get $29
        v128.bitselect
        local.get $24
        local.get $27
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get $34
        i32x4.extend_high_i16x8_s
        v128.bitselect
        local.get $30
        v128.bitselect
        i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
        local.get $24
        local.get $28
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get $35
        i32x4.extend_low_i16x8_s
        v128.bitselect
        local.get $31
        v128.bitselect
        local.get $24
        local.get $32
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get $35
        i32x4.extend_high_i16x8_s
        v128.bitselect
        local.get $33
        v128.bitselect
        i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29
        i8x16.shuffle 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30
        local.get $25
        v128.and
        v128.store align=1
        local.get $16
        local.set $17
        br $label4
       end
      end
     end
     local.get $10
     local.set $17
     loop $label5
      local.get $17
      local.get $W
      i32.lt_s
      if
       local.get $9
       local.get $19
       local.get $17
       i32.add
       local.tee $18
       i32.const 2
       i32.shl
       i32.add
       i32.load align=1
       local.set $14
       local.get $x
       local.get $18
       i32.add
       i32.load8_u
       local.tee $15
       i32.const 1
       i32.gt_u
       if
        i32.const 450
        call $wasm:trap
        unreachable
       end
       local.get $y
       local.get $18
       i32.add
       local.get $14
       i32.const 3
       i32.eq
       local.get $15
       local.get $14
       i32.const 4
       i32.eq
       i32.and
       i32.or
       i32.store8
       local.get $17
       i32.const 1
       i32.add
       local.set $17
       br $label5
      end
     end
     local.get $12
     i32.const 1
     i32.add
     local.set $12
     br $label6
    end
   end
  end
  v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
  local.set $25
  i32.const 0
  local.set $12
  i32.const 0
  local.set $10
  loop $label10
   local.get $12
   local.get $H
   i32.lt_s
   if
    local.get $y
    local.get $12
    local.get $6
    i32.mul
    local.tee $13
    i32.add
    local.set $5
    i32.const 0
    local.set $9
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $24
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $23
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $22
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $33
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $35
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $32
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $31
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $28
    loop $label7
     local.get $9
     i32.const 32
     i32.add
     local.tee $7
     local.get $11
     i32.le_u
     if
      local.get $5
      local.get $9
      i32.add
      v128.load align=1
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      i8x16.ne
      local.tee $30
      i16x8.extend_low_i8x16_s
      local.set $34
      local.get $34
      i32x4.extend_low_i16x8_s
      local.set $27
      local.get $34
      i32x4.extend_high_i16x8_s
      local.set $34
      local.get $30
      i16x8.extend_high_i8x16_s
      local.tee $30
      i32x4.extend_low_i16x8_s
      local.set $29
      local.get $24
      local.get $27
      local.get $25
      v128.and
      i32x4.add
      local.set $27
      local.get $23
      local.get $34
      local.get $25
      v128.and
      i32x4.add
      local.set $34
      local.get $22
      local.get $29
      local.get $25
      v128.and
      i32x4.add
      local.set $29
      local.get $33
      local.get $30
      i32x4.extend_high_i16x8_s
      local.get $25
      v128.and
      i32x4.add
      local.set $30
      local.get $5
      local.get $9
      i32.const 16
      i32.add
      i32.add
      v128.load align=1
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      i8x16.ne
      local.tee $36
      i16x8.extend_low_i8x16_s
      local.set $26
      local.get $26
      i32x4.extend_low_i16x8_s
      local.set $37
      local.get $26
      i32x4.extend_high_i16x8_s
      local.set $26
      local.get $36
      i16x8.extend_high_i8x16_s
      local.tee $36
      i32x4.extend_low_i16x8_s
      local.set $38
      local.get $26
      local.get $25
      v128.and
      local.set $26
      local.get $38
      local.get $25
      v128.and
      local.set $38
      local.get $36
      i32x4.extend_high_i16x8_s
      local.get $25
      v128.and
      local.set $36
      local.get $35
      local.get $37
      local.get $25
      v128.and
      i32x4.add
      local.set $37
      local.get $7
      local.set $9
      local.get $27
      local.set $24
      local.get $34
      local.set $23
      local.get $29
      local.set $22
      local.get $30
      local.set $33
      local.get $37
      local.set $35
      local.get $32
      local.get $26
      i32x4.add
      local.set $32
      local.get $31
      local.get $38
      i32x4.add
      local.set $31
      local.get $28
      local.get $36
      i32x4.add
      local.set $28
      br $label7
     end
     local.get $9
     local.set $7
     local.get $24
     local.set $36
     local.get $23
     local.set $38
     local.get $22
     local.set $26
     local.get $33
     local.set $37
     local.get $35
     local.set $30
     local.get $32
     local.set $29
     local.get $31
     local.set $34
     local.get $28
     local.set $27
    end
    local.get $7
    local.set $7
    local.get $36
    local.get $30
    i32x4.add
    local.set $30
    local.get $38
    local.get $29
    i32x4.add
    local.set $29
    local.get $26
    local.get $34
    i32x4.add
    local.set $34
    local.get $37
    local.get $27
    i32x4.add
    local.set $27
    loop $label8
     local.get $7
     i32.const 16
     i32.add
     local.tee $9
     local.get $11
     i32.le_u
     if
      local.get $5
      local.get $7
      i32.add
      v128.load align=1
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      i8x16.ne
      local.tee $37
      i16x8.extend_low_i8x16_s
      local.set $26
      local.get $26
      i32x4.extend_low_i16x8_s
      local.set $38
      local.get $26
      i32x4.extend_high_i16x8_s
      local.set $26
      local.get $37
      i16x8.extend_high_i8x16_s
      local.tee $37
      i32x4.extend_low_i16x8_s
      local.set $36
      local.get $26
      local.get $25
      v128.and
      local.set $26
      local.get $36
      local.get $25
      v128.and
      local.set $36
      local.get $37
      i32x4.extend_high_i16x8_s
      local.get $25
      v128.and
      local.set $37
      local.get $9
      local.set $7
      local.get $30
      local.get $38
      local.get $25
      v128.and
      i32x4.add
      local.set $30
      local.get $29
      local.get $26
      i32x4.add
      local.set $29
      local.get $34
      local.get $36
      i32x4.add
      local.set $34
      local.get $27
      local.get $37
      i32x4.add
      local.set $27
      br $label8
     end
     local.get $7
     local.set $9
     local.get $30
     local.set $37
     local.get $29
     local.set $36
     local.get $34
     local.set $26
     local.get $27
     local.set $38
    end
    local.get $9
    local.set $9
    local.get $10
    local.get $37
    local.get $26
    i32x4.add
    local.get $36
    local.get $38
    i32x4.add
    i32x4.add
    local.tee $38
    i32x4.extract_lane 0
    i32.add
    local.get $38
    i32x4.extract_lane 1
    i32.add
    local.get $38
    i32x4.extract_lane 2
    i32.add
    local.get $38
    i32x4.extract_lane 3
    i32.add
    local.set $7
    loop $label9
     local.get $9
     local.get $W
     i32.lt_s
     if
      local.get $y
      local.get $13
      local.get $9
      i32.add
      i32.add
      i32.load8_u
      local.tee $5
      i32.const 1
      i32.gt_u
      if
       i32.const 524
       call $wasm:trap
       unreachable
      end
      local.get $7
      local.get $5
      i32.add
      local.set $7
      local.get $9
      i32.const 1
      i32.add
      local.set $9
      br $label9
     end
     local.get $7
     local.set $5
    end
    local.get $12
    i32.const 1
    i32.add
    local.set $12
    local.get $5
    local.set $10
    br $label10
   end
   local.get $10
   local.set $5
  end
  local.get $8
  local.get $4
  i32.const 1
  i32.sub
  call $rt.release
  local.get $5
  return
 )
 (func $kernel.gradient/1 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $W i32) (param $5 i32) (param $x i32) (param $7 i32) (param $g i32) (param $9 i32)
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
    local.get $5
    i32.mul
    local.set $work
    local.get $g
    local.get $9
    local.get $7
    i32.mul
    i32.add
    local.set $9
    i32.const 0
    local.set $grain
    loop $label
     local.get $grain
     local.get $W
     i32.lt_s
     if
      local.get $grain
      i32.const 1
      i32.add
      local.set $10
      local.get $x
      local.get $work
      local.get $grain
      local.tee $11
      i32.add
      i32.add
      i32.load8_u
      local.set $12
      local.get $10
      local.get $W
      i32.lt_s
      if (result i32)
       local.get $10
       local.tee $13
       local.get $5
       i32.ge_u
       if
        i32.const 548
        call $wasm:trap
        unreachable
       end
       local.get $x
       local.get $work
       local.get $13
       i32.add
       i32.add
       i32.load8_u
       local.set $13
       local.get $12
       local.tee $12
       local.get $13
       i32.lt_s
       local.get $13
       local.get $12
       i32.lt_s
       i32.sub
      else
       i32.const 0
      end
      local.set $12
      local.get $9
      local.get $11
      i32.const 7
      i32.shr_u
      i32.const 5
      i32.shl
      i32.add
      local.get $11
      i32.const 3
      i32.shr_u
      i32.const 15
      i32.and
      i32.add
      local.set $13
      local.get $12
      local.set $12
      local.get $11
      i32.const 7
      i32.and
      local.tee $11
      i32.const 0
      i32.lt_s
      if
       i32.const 558
       call $wasm:trap
       unreachable
      end
      i32.const 1
      local.get $11
      i32.shl
      i32.const 0
      local.get $11
      i32.const 32
      i32.lt_u
      select
      i32.const -1
      i32.xor
      local.set $14
      local.get $13
      i32.load8_u
      local.set $15
      local.get $11
      i32.const 0
      i32.lt_s
      if
       i32.const 563
       call $wasm:trap
       unreachable
      end
      local.get $13
      local.get $15
      local.get $14
      i32.and
      local.get $12
      i32.const 1
      i32.and
      local.get $11
      i32.shl
      i32.const 0
      local.get $11
      i32.const 32
      i32.lt_u
      select
      i32.or
      i32.const 255
      i32.and
      i32.store8
      local.get $13
      i32.load8_u offset=16
      local.set $15
      local.get $11
      i32.const 0
      i32.lt_s
      if
       i32.const 569
       call $wasm:trap
       unreachable
      end
      local.get $13
      local.get $15
      local.get $14
      i32.and
      local.get $12
      i32.const 1
      i32.shr_s
      i32.const 1
      i32.and
      local.get $11
      i32.shl
      i32.const 0
      local.get $11
      i32.const 32
      i32.lt_u
      select
      i32.or
      i32.const 255
      i32.and
      i32.store8 offset=16
      local.get $10
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
 (func $kernel.gradient (type $2) (param $x i32) (param $g i32) (param $H i32) (param $W i32) (param $4 i32)
  (local $5 i32)
  (local $6 i64)
  local.get $4
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  i64.const 4294967295
  local.get $W
  local.tee $5
  i32.const 0
  local.get $W
  i32.const 0
  i32.gt_s
  select
  i64.extend_i32_u
  i32.const 55
  i64.extend_i32_u
  i64.mul
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $6
  i32.const 0
  local.get $H
  i32.const 0
  local.get $H
  i32.const 0
  i32.gt_s
  select
  i32.const 1
  i64.const 0
  i64.const 4294967295
  local.get $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.get $W
  local.get $5
  local.get $x
  local.get $5
  i32.const 127
  i32.add
  i32.const 7
  i32.shr_u
  i32.const 5
  i32.shl
  local.get $g
  local.get $4
  i32.const 1
  i32.sub
  call $kernel.gradient/1
  return
 )
 (func $kernel.histogram/1 (type $1) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $H i32) (param $5 i32) (param $x i32) (param $W i32) (param $n i32) (param $9 i32)
  (local $10 i32)
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
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 v128)
  (local $30 v128)
  (local $31 v128)
  local.get $9
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  local.get $to
  local.set $to
  local.get $W
  i32.const 0
  i32.const 0
  local.get $W
  i32.lt_s
  select
  local.set $9
  v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
  local.set $14
  local.get $from
  local.set $from
  loop $label4
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $from
    i32x4.splat
    local.set $15
    i32.const 0
    local.set $work
    i32.const 0
    local.set $grain
    loop $label3
     local.get $work
     local.get $H
     i32.lt_s
     if
      local.get $x
      local.get $work
      local.get $5
      i32.mul
      local.tee $10
      i32.add
      local.set $11
      i32.const 0
      local.set $12
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $16
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $17
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $18
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
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
       local.get $12
       i32.const 32
       i32.add
       local.tee $13
       local.get $9
       i32.le_u
       if
        local.get $11
        local.get $12
        i32.add
        v128.load align=1
        i32.const 4
        i8x16.shr_u
        local.tee $24
        i16x8.extend_low_i8x16_u
        local.set $25
        local.get $25
        i32x4.extend_low_i16x8_u
        local.set $26
        local.get $25
        i32x4.extend_high_i16x8_u
        local.set $25
        local.get $24
        i16x8.extend_high_i8x16_u
        local.tee $24
        i32x4.extend_low_i16x8_u
        local.set $27
        local.get $16
        local.get $26
        local.get $15
        i32x4.eq
        local.get $14
        v128.and
        i32x4.add
        local.set $26
        local.get $17
        local.get $25
        local.get $15
        i32x4.eq
        local.get $14
        v128.and
        i32x4.add
        local.set $25
        local.get $18
        local.get $27
        local.get $15
        i32x4.eq
        local.get $14
        v128.and
        i32x4.add
        local.set $27
        local.get $19
        local.get $24
        i32x4.extend_high_i16x8_u
        local.get $15
        i32x4.eq
        local.get $14
        v128.and
        i32x4.add
        local.set $24
        local.get $11
        local.get $12
        i32.const 16
        i32.add
        i32.add
        v128.load align=1
        i32.const 4
        i8x16.shr_u
        local.tee $28
        i16x8.extend_low_i8x16_u
        local.set $29
        local.get $29
        i32x4.extend_low_i16x8_u
        local.set $30
        local.get $29
        i32x4.extend_high_i16x8_u
        local.set $29
        local.get $28
        i16x8.extend_high_i8x16_u
        local.tee $28
        i32x4.extend_low_i16x8_u
        local.set $31
        local.get $29
        local.get $15
        i32x4.eq
        local.get $14
        v128.and
        local.set $29
        local.get $31
        local.get $15
        i32x4.eq
        local.get $14
        v128.and
        local.set $31
        local.get $28
        i32x4.extend_high_i16x8_u
        local.get $15
        i32x4.eq
        local.get $14
        v128.and
        local.set $28
        local.get $20
        local.get $30
        local.get $15
        i32x4.eq
        local.get $14
        v128.and
        i32x4.add
        local.set $30
        local.get $13
        local.set $12
        local.get $26
        local.set $16
        local.get $25
        local.set $17
        local.get $27
        local.set $18
        local.get $24
        local.set $19
        local.get $30
        local.set $20
        local.get $21
        local.get $29
        i32x4.add
        local.set $21
        local.get $22
        local.get $31
        i32x4.add
        local.set $22
        local.get $23
        local.get $28
        i32x4.add
        local.set $23
        br $label
       end
       local.get $12
       local.set $13
       local.get $16
       local.set $28
       local.get $17
       local.set $31
       local.get $18
       local.set $29
       local.get $19
       local.set $30
       local.get $20
       local.set $24
       local.get $21
       local.set $27
       local.get $22
       local.set $25
       local.get $23
       local.set $26
      end
      local.get $13
      local.set $13
      local.get $28
      local.get $24
      i32x4.add
      local.set $24
      local.get $31
      local.get $27
      i32x4.add
      local.set $27
      local.get $29
      local.get $25
      i32x4.add
      local.set $25
      local.get $30
      local.get $26
      i32x4.add
      local.set $26
      loop $label1
       local.get $13
       i32.const 16
       i32.add
       local.tee $12
       local.get $9
       i32.le_u
       if
        local.get $11
        local.get $13
        i32.add
        v128.load align=1
        i32.const 4
        i8x16.shr_u
        local.tee $30
        i16x8.extend_low_i8x16_u
        local.set $29
        local.get $29
        i32x4.extend_low_i16x8_u
        local.set $31
        local.get $29
        i32x4.extend_high_i16x8_u
        local.set $29
        local.get $30
        i16x8.extend_high_i8x16_u
        local.tee $30
        i32x4.extend_low_i16x8_u
        local.set $28
        local.get $29
        local.get $15
        i32x4.eq
        local.get $14
        v128.and
        local.set $29
        local.get $28
        local.get $15
        i32x4.eq
        local.get $14
        v128.and
        local.set $28
        local.get $30
        i32x4.extend_high_i16x8_u
        local.get $15
        i32x4.eq
        local.get $14
        v128.and
        local.set $30
        local.get $12
        local.set $13
        local.get $24
        local.get $31
        local.get $15
        i32x4.eq
        local.get $14
        v128.and
        i32x4.add
        local.set $24
        local.get $27
        local.get $29
        i32x4.add
        local.set $27
        local.get $25
        local.get $28
        i32x4.add
        local.set $25
        local.get $26
        local.get $30
        i32x4.add
        local.set $26
        br $label1
       end
       local.get $13
       local.set $12
       local.get $24
       local.set $30
       local.get $27
       local.set $28
       local.get $25
       local.set $29
       local.get $26
       local.set $31
      end
      local.get $12
      local.set $12
      local.get $grain
      local.get $30
      local.get $29
      i32x4.add
      local.get $28
      local.get $31
      i32x4.add
      i32x4.add
      local.tee $31
      i32x4.extract_lane 0
      i32.add
      local.get $31
      i32x4.extract_lane 1
      i32.add
      local.get $31
      i32x4.extract_lane 2
      i32.add
      local.get $31
      i32x4.extract_lane 3
      i32.add
      local.set $13
      loop $label2
       local.get $12
       local.get $W
       i32.lt_s
       if
        local.get $13
        local.get $x
        local.get $10
        local.get $12
        i32.add
        i32.add
        i32.load8_u
        i32.const 4
        i32.shr_u
        local.get $from
        i32.eq
        i32.add
        local.set $13
        local.get $12
        i32.const 1
        i32.add
        local.set $12
        br $label2
       end
       local.get $13
       local.set $11
      end
      local.get $work
      i32.const 1
      i32.add
      local.set $work
      local.get $11
      local.set $grain
      br $label3
     end
     local.get $grain
     local.set $11
    end
    local.get $n
    local.get $from
    i32.const 2
    i32.shl
    i32.add
    local.get $11
    i32.store align=1
    local.get $from
    i32.const 1
    i32.add
    local.set $from
    br $label4
   end
  end
  return
 )
 (func $kernel.histogram (type $2) (param $x i32) (param $n i32) (param $H i32) (param $W i32) (param $4 i32)
  (local $5 i32)
  (local $6 i64)
  local.get $4
  i32.eqz
  if
   call $wasm:stack
   unreachable
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
  local.get $W
  i32.const 0
  i32.const 0
  local.get $W
  i32.lt_s
  select
  local.tee $5
  i32.const 0
  local.get $5
  i32.const 0
  i32.gt_u
  select
  i32.const 5
  i32.shr_u
  i64.extend_i32_u
  i32.const 49
  i64.extend_i32_u
  i64.mul
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 6
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 416
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $6
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  i64.const 0
  i64.const 4294967295
  local.get $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 224
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.set $6
  i32.const 0
  i32.const 16
  i32.const 1
  i64.const 0
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
  local.get $H
  i32.const 0
  local.get $H
  i32.const 0
  i32.gt_s
  select
  i64.extend_i32_u
  i64.const 0
  i64.const 4294967295
  local.get $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i64.mul
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_u
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  i64.extend_i32_u
  i32.const 1
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967295
  i64.gt_s
  select
  local.get $6
  i64.const 0
  i64.lt_s
  select
  i32.wrap_i64
  local.get $H
  local.get $W
  local.get $x
  local.get $W
  local.get $n
  local.get $4
  i32.const 1
  i32.sub
  call $kernel.histogram/1
  return
 )
 ;; custom section "sourceMappingURL", size 16
)
