;; element_code.wat: what element_code.wasm holds, made by trinityc. To build it: wat2wasm element_code.wat
;; A kernel is an export of its name. It takes its tensors (the results after the others) as addresses of bytes in their layouts, at
;; multiples of 16, then its scalars and sizes, then how many calls may nest (10000 will do); several results come as several values.
;; Imports of `trinity`: `memory`; `trap`, given a place, and `stack`, for calls that nest too deeply, which must not return; `grow`,
;; given bytes and a place: grows the memory, which is zero there, and gives the bytes it had. Tensors lie from
;; 1056 on.
;;   steps(x: [N]i32) -> (y: [N]i32, i32)
;;   roots(x: [N]u32) -> (y: [N]u32)
;;   divisors(x: [N]i32) -> (y: [N]i32, i32)
;;   kinds(t: [N]trit, v: [N]i32) -> (y: [N]i32)
;;   mandelbrot(n: i32) -> (m: [12, 24]i32)
(module
 (type $0 (func (param i32 i32 i32 i32 i32 i32 i32)))
 (type $1 (func (param i32 i32 i32 i32) (result i32)))
 (type $2 (func (param i32)))
 (type $3 (func))
 (type $4 (func (param i32 i32) (result i32)))
 (type $5 (func (param i32 i32 i32 i32)))
 (type $6 (func (param i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $7 (func (param i32 i32 i32 i32 i32)))
 (type $8 (func (param i32 i32 i32)))
 (import "trinity" "memory" (memory $mimport$0 1 65536))
 (import "trinity" "trap" (func $wasm:trap (type $2) (param i32)))
 (import "trinity" "stack" (func $wasm:stack (type $3)))
 (import "trinity" "grow" (func $wasm:grow (type $4) (param i32 i32) (result i32)))
 (data $0 (i32.const 640) "\00\00\00\80 \00\00\00\15\00\00\00\00\00\00\00y[i] == collatz(x[i])\00\00\00\00\00\00\00\00\00\00\00")
 (data $1 (i32.const 688) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  left:  \00\00\00\00\00\00")
 (data $2 (i32.const 720) "\00\00\00\80\10\00\00\00\n\00\00\00\00\00\00\00\n  right: \00\00\00\00\00\00")
 (data $3 (i32.const 752) "\00\00\00\80@\00\00\00@\00\00\00\00\00\00\00r[i] * r[i] <= u[i] && u64(r[i] + 1) * u64(r[i] + 1) > u64(u[i])")
 (data $4 (i32.const 832) "\00\00\00\80 \00\00\00\1b\00\00\00\00\00\00\00d[i] == first_divisor(x[i])\00\00\00\00\00")
 (data $5 (i32.const 880) "\00\00\00\80 \00\00\00\18\00\00\00\00\00\00\00k[i] == kind(t[i], x[i])\00\00\00\00\00\00\00\00")
 (data $6 (i32.const 928) "\00\00\00\80 \00\00\00\1e\00\00\00\00\00\00\00most == top && primes == count\00\00")
 (data $7 (i32.const 976) "\00\00\00\80@\00\00\009\00\00\00\00\00\00\00m[i, j] == min(40, escape((j - 18) * 512, (i - 6) * 700))\00\00\00\00\00\00\00")
 (export "steps" (func $kernel.steps))
 (export "roots" (func $kernel.roots))
 (export "divisors" (func $kernel.divisors))
 (export "kinds" (func $kernel.kinds))
 (export "mandelbrot" (func $kernel.mandelbrot))
 (func $kernel.steps/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $6 i32)
  (local $7 i32)
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
    i32.const 2
    i32.shl
    local.tee $6
    i32.add
    i32.load align=1
    local.set $work
    i32.const 0
    local.set $grain
    loop $label
     local.get $work
     i32.const 1
     i32.gt_s
     if
      local.get $work
      i32.const 2
      i32.rem_s
      i32.const 0
      i32.eq
      if (result i32)
       local.get $work
       i32.const 2
       i32.div_s
      else
       local.get $work
       i32.const 3
       i32.mul
       i32.const 1
       i32.add
      end
      local.set $work
      local.get $grain
      i32.const 1
      i32.add
      local.set $grain
      br $label
     end
     local.get $grain
     local.set $7
    end
    local.get $y
    local.get $6
    i32.add
    local.get $7
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
 (func $kernel.steps (type $1) (param $x i32) (param $y i32) (param $N i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
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
  i32.const 34
  i32.ge_u
  if
   i32.const 0
   local.get $4
   i32.const 1
   i32.const 121
   local.get $x
   local.get $y
   local.get $3
   i32.const 1
   i32.sub
   call $kernel.steps/1
  else
   i32.const 0
   local.set $3
   loop $label1
    local.get $3
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $3
     i32.const 2
     i32.shl
     local.tee $4
     i32.add
     i32.load align=1
     local.set $5
     i32.const 0
     local.set $6
     loop $label
      local.get $5
      i32.const 1
      i32.gt_s
      if
       local.get $5
       i32.const 2
       i32.rem_s
       i32.const 0
       i32.eq
       if (result i32)
        local.get $5
        i32.const 2
        i32.div_s
       else
        local.get $5
        i32.const 3
        i32.mul
        i32.const 1
        i32.add
       end
       local.set $5
       local.get $6
       i32.const 1
       i32.add
       local.set $6
       br $label
      end
      local.get $6
      local.set $7
     end
     local.get $y
     local.get $4
     i32.add
     local.get $7
     i32.store align=1
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $label1
    end
   end
  end
  local.get $N
  i32.const 0
  i32.le_s
  if
   i32.const 37
   call $wasm:trap
   unreachable
  end
  i32.const 0
  local.set $3
  i32.const -2147483648
  local.set $y
  loop $label3
   local.get $3
   local.get $N
   i32.lt_s
   if
    local.get $x
    local.get $3
    i32.const 2
    i32.shl
    i32.add
    i32.load align=1
    local.set $7
    i32.const 0
    local.set $4
    loop $label2
     local.get $7
     i32.const 1
     i32.gt_s
     if
      local.get $7
      i32.const 2
      i32.rem_s
      i32.const 0
      i32.eq
      if (result i32)
       local.get $7
       i32.const 2
       i32.div_s
      else
       local.get $7
       i32.const 3
       i32.mul
       i32.const 1
       i32.add
      end
      local.set $7
      local.get $4
      i32.const 1
      i32.add
      local.set $4
      br $label2
     end
     local.get $4
     local.set $6
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    local.get $y
    local.get $6
    local.get $6
    local.get $y
    i32.lt_s
    select
    local.set $y
    br $label3
   end
   local.get $y
   local.set $6
  end
  local.get $6
  return
 )
 (func $kernel.roots/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
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
    i32.const 2
    i32.shl
    local.tee $6
    i32.add
    i32.load align=1
    local.set $work
    block $block
     i32.const 0
     local.set $grain
     i32.const 65536
     local.set $7
     loop $label
      local.get $7
      local.get $grain
      i32.sub
      i32.const 1
      i32.le_u
      if
       local.get $grain
       local.set $8
       br $block
      end
      local.get $grain
      local.get $7
      i32.add
      i32.const 1
      i32.shr_u
      local.tee $9
      local.get $9
      i32.mul
      local.get $work
      i32.le_u
      local.set $10
      local.get $9
      local.get $grain
      local.get $10
      select
      local.set $grain
      local.get $7
      local.get $9
      local.get $10
      select
      local.set $7
      br $label
     end
     unreachable
    end
    local.get $y
    local.get $6
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
 (func $kernel.roots (type $5) (param $x i32) (param $y i32) (param $N i32) (param $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
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
  i32.const 25
  i32.ge_u
  if
   i32.const 0
   local.get $4
   i32.const 1
   i32.const 170
   local.get $x
   local.get $y
   local.get $3
   i32.const 1
   i32.sub
   call $kernel.roots/1
  else
   i32.const 0
   local.set $3
   loop $label1
    local.get $3
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $3
     i32.const 2
     i32.shl
     local.tee $4
     i32.add
     i32.load align=1
     local.set $5
     block $block
      i32.const 0
      local.set $6
      i32.const 65536
      local.set $7
      loop $label
       local.get $7
       local.get $6
       i32.sub
       i32.const 1
       i32.le_u
       if
        local.get $6
        local.set $8
        br $block
       end
       local.get $6
       local.get $7
       i32.add
       i32.const 1
       i32.shr_u
       local.tee $9
       local.get $9
       i32.mul
       local.get $5
       i32.le_u
       local.set $10
       local.get $9
       local.get $6
       local.get $10
       select
       local.set $6
       local.get $7
       local.get $9
       local.get $10
       select
       local.set $7
       br $label
      end
      unreachable
     end
     local.get $y
     local.get $4
     i32.add
     local.get $8
     i32.store align=1
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $label1
    end
   end
  end
  return
 )
 (func $kernel.divisors/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $x i32) (param $y i32) (param $6 i32)
  (local $7 i32)
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
    i32.const 2
    i32.shl
    local.tee $6
    i32.add
    i32.load align=1
    local.set $work
    block $block
     i32.const 2
     local.set $grain
     loop $label
      local.get $grain
      local.get $work
      i32.lt_s
      if
       local.get $grain
       local.get $grain
       i32.mul
       local.get $work
       i32.gt_s
       if
        local.get $work
        local.set $7
        br $block
       end
       local.get $work
       local.get $grain
       i32.rem_s
       i32.const 0
       i32.eq
       if
        local.get $grain
        local.set $7
        br $block
       end
       local.get $grain
       i32.const 1
       i32.add
       local.set $grain
       br $label
      end
     end
     local.get $work
     local.set $7
    end
    local.get $y
    local.get $6
    i32.add
    local.get $7
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
 (func $kernel.divisors (type $1) (param $x i32) (param $y i32) (param $N i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
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
  i32.const 27
  i32.ge_u
  if
   i32.const 0
   local.get $4
   i32.const 1
   i32.const 154
   local.get $x
   local.get $y
   local.get $3
   i32.const 1
   i32.sub
   call $kernel.divisors/1
  else
   i32.const 0
   local.set $3
   loop $label1
    local.get $3
    local.get $N
    i32.lt_s
    if
     local.get $x
     local.get $3
     i32.const 2
     i32.shl
     local.tee $4
     i32.add
     i32.load align=1
     local.set $5
     block $block
      i32.const 2
      local.set $6
      loop $label
       local.get $6
       local.get $5
       i32.lt_s
       if
        local.get $6
        local.get $6
        i32.mul
        local.get $5
        i32.gt_s
        if
         local.get $5
         local.set $7
         br $block
        end
        local.get $5
        local.get $6
        i32.rem_s
        i32.const 0
        i32.eq
        if
         local.get $6
         local.set $7
         br $block
        end
        local.get $6
        i32.const 1
        i32.add
        local.set $6
        br $label
       end
      end
      local.get $5
      local.set $7
     end
     local.get $y
     local.get $4
     i32.add
     local.get $7
     i32.store align=1
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $label1
    end
   end
  end
  i32.const 0
  local.set $3
  i32.const 0
  local.set $y
  loop $label3
   local.get $3
   local.get $N
   i32.lt_s
   if
    local.get $x
    local.get $3
    i32.const 2
    i32.shl
    i32.add
    i32.load align=1
    local.tee $7
    i32.const 1
    i32.gt_s
    if (result i32)
     block $block1
      i32.const 2
      local.set $4
      loop $label2
       local.get $4
       local.get $7
       i32.lt_s
       if
        local.get $4
        local.get $4
        i32.mul
        local.get $7
        i32.gt_s
        if
         local.get $7
         local.set $5
         br $block1
        end
        local.get $7
        local.get $4
        i32.rem_s
        i32.const 0
        i32.eq
        if
         local.get $4
         local.set $5
         br $block1
        end
        local.get $4
        i32.const 1
        i32.add
        local.set $4
        br $label2
       end
      end
      local.get $7
      local.set $5
     end
     local.get $5
     local.get $7
     i32.eq
    else
     i32.const 0
    end
    local.set $7
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    local.get $y
    local.get $7
    i32.add
    local.set $y
    br $label3
   end
   local.get $y
   local.set $7
  end
  local.get $7
  return
 )
 (func $kernel.kinds/1 (type $6) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $t i32) (param $v i32) (param $y i32) (param $7 i32)
  (local $8 i32)
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
    local.get $t
    local.get $from
    local.tee $7
    i32.const 7
    i32.shr_u
    i32.const 5
    i32.shl
    i32.add
    local.get $7
    i32.const 3
    i32.shr_u
    i32.const 15
    i32.and
    i32.add
    local.set $work
    local.get $work
    i32.load8_u
    local.set $grain
    local.get $7
    i32.const 7
    i32.and
    local.tee $8
    i32.const 0
    i32.lt_s
    if
     i32.const 164
     call $wasm:trap
     unreachable
    end
    local.get $work
    i32.load8_u offset=16
    local.set $work
    local.get $8
    i32.const 0
    i32.lt_s
    if
     i32.const 168
     call $wasm:trap
     unreachable
    end
    local.get $grain
    local.get $8
    i32.const 31
    local.get $8
    i32.const 31
    i32.le_u
    select
    i32.shr_s
    i32.const 1
    i32.and
    local.get $work
    local.get $8
    i32.const 31
    local.get $8
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
    local.tee $8
    i32.const 3
    i32.sub
    local.get $8
    i32.const 3
    i32.add
    local.get $8
    local.get $8
    i32.const -1
    i32.lt_s
    select
    local.get $8
    i32.const 1
    i32.gt_s
    select
    local.set $8
    local.get $v
    local.get $7
    i32.const 2
    i32.shl
    local.tee $7
    i32.add
    i32.load align=1
    local.set $work
    block $block1
     local.get $8
     if
      local.get $8
      i32.const 0
      i32.lt_s
      if
       block $block
        local.get $work
        i32.const 9
        i32.le_u
        if
         i32.const 1
         local.set $8
         br $block
        end
        local.get $work
        i32.const 10
        i32.eq
        local.get $work
        i32.const 20
        i32.eq
        i32.or
        local.get $work
        i32.const 30
        i32.eq
        i32.or
        if
         i32.const 2
         local.set $8
         br $block
        end
        i32.const 3
        local.set $8
       end
       local.get $8
       local.set $8
       br $block1
      else
       local.get $work
       i32.const 7
       i32.div_s
       local.get $work
       i32.const 7
       i32.rem_s
       i32.sub
       local.set $8
       br $block1
      end
      unreachable
     else
      local.get $work
      local.get $work
      i32.mul
      local.set $8
      br $block1
     end
     unreachable
    end
    local.get $y
    local.get $7
    i32.add
    local.get $8
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
 (func $kernel.kinds (type $7) (param $t i32) (param $v i32) (param $y i32) (param $N i32) (param $4 i32)
  local.get $4
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  i32.const 0
  local.get $N
  i32.const 0
  local.get $N
  i32.const 0
  i32.gt_s
  select
  i32.const 1
  i32.const 40
  local.get $t
  local.get $v
  local.get $y
  local.get $4
  i32.const 1
  i32.sub
  call $kernel.kinds/1
  return
 )
 (func $kernel.mandelbrot/1 (type $0) (param $from i32) (param $to i32) (param $grain i32) (param $work i32) (param $n i32) (param $m i32) (param $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
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
  loop $label2
   local.get $from
   local.get $to
   i32.lt_s
   if
    local.get $from
    i32.const -6
    i32.add
    i32.const 700
    i32.mul
    local.set $6
    local.get $from
    i32.const 24
    i32.mul
    local.set $work
    i32.const 0
    local.set $grain
    loop $label1
     local.get $grain
     i32.const 24
     i32.lt_s
     if
      local.get $grain
      i32.const -18
      i32.add
      i32.const 512
      i32.mul
      local.set $7
      i32.const 0
      local.set $8
      i32.const 0
      local.set $9
      i32.const 0
      local.set $10
      loop $label
       local.get $10
       i32.const 50
       i32.lt_s
       if
        local.get $9
        i32.const 64
        i32.div_s
        local.tee $11
        local.get $11
        i32.mul
        local.set $12
        local.get $8
        i32.const 64
        i32.div_s
        local.tee $13
        local.get $13
        i32.mul
        local.set $14
        local.get $12
        local.get $14
        i32.add
        i32.const 16384
        i32.le_s
        if
         local.get $11
         i32.const 2
         i32.mul
         local.get $13
         i32.mul
         local.get $6
         i32.add
         local.set $8
         local.get $12
         local.get $14
         i32.sub
         local.get $7
         i32.add
         local.set $9
         local.get $10
         i32.const 1
         i32.add
         local.set $10
         br $label
        end
       end
       local.get $10
       local.set $14
      end
      local.get $m
      local.get $work
      local.get $grain
      i32.add
      i32.const 2
      i32.shl
      i32.add
      local.get $n
      local.get $14
      local.get $n
      local.get $14
      i32.lt_s
      select
      i32.store align=1
      local.get $grain
      i32.const 1
      i32.add
      local.set $grain
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
 (func $kernel.mandelbrot (type $8) (param $m i32) (param $n i32) (param $2 i32)
  local.get $2
  i32.eqz
  if
   call $wasm:stack
   unreachable
  end
  i32.const 0
  i32.const 12
  i32.const 1
  i32.const 5737
  local.get $n
  local.get $m
  local.get $2
  i32.const 1
  i32.sub
  call $kernel.mandelbrot/1
  return
 )
 ;; custom section "sourceMappingURL", size 22
)
