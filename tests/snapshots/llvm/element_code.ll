; clang -O3 -fno-slp-vectorize -ffp-contract=off -c element_code.ll (clang 15 or newer; no option that changes floats)
@trinity_spread = weak hidden global ptr null

define weak void @trinity_threads(ptr %spread) nounwind {
  store ptr %spread, ptr @trinity_spread
  ret void
}

define internal ptr @trinity.open(ptr %cx, i64 %bytes) noinline nounwind {
  %heap = call ptr @calloc(i64 %bytes, i64 1)
  store ptr %heap, ptr %cx
  %sizeAt = getelementptr i8, ptr %cx, i64 8
  store i64 %bytes, ptr %sizeAt
  %depthAt = getelementptr i8, ptr %cx, i64 16
  store i32 0, ptr %depthAt
  ret ptr %heap
}

define internal void @trinity.close(ptr %cx) noinline nounwind {
  %heap = load ptr, ptr %cx
  call void @free(ptr %heap)
  store ptr null, ptr %cx
  ret void
}

define internal i64 @trinity.grow(ptr %cx, i32 %bytes) noinline nounwind {
  %heap = load ptr, ptr %cx
  %sizeAt = getelementptr i8, ptr %cx, i64 8
  %old = load i64, ptr %sizeAt
  %more = zext i32 %bytes to i64
  %sum = add i64 %old, %more
  %up = add i64 %sum, 65535
  %new = and i64 %up, -65536
  %over = icmp ugt i64 %new, 4294901760
  br i1 %over, label %fail, label %grow
grow:
  %grown = call ptr @realloc(ptr %heap, i64 %new)
  %none = icmp eq ptr %grown, null
  br i1 %none, label %fail, label %done
done:
  %tail = getelementptr i8, ptr %grown, i64 %old
  %added = sub i64 %new, %old
  call void @llvm.memset.p0.i64(ptr %tail, i8 0, i64 %added, i1 false)
  store ptr %grown, ptr %cx
  store i64 %new, ptr %sizeAt
  ret i64 %old
fail:
  ret i64 -1
}

define internal i32 @steps.kernel_steps_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; element_code.tri:15
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v18, %end6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 2
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i32, ptr %v4, align 1, !tbaa !4
  ; element_code.tri:7
  br label %loop5
loop5:
  %v6 = phi i32 [ %v5, %then3 ], [ %v14, %end10 ]
  %v7 = phi i32 [ 0, %then3 ], [ %v15, %end10 ]
  %v8 = icmp sgt i32 %v6, 1
  br i1 %v8, label %then8, label %else9
then8:
  ; element_code.tri:8
  %v9 = srem i32 %v6, 2
  %v10 = icmp eq i32 %v9, 0
  br i1 %v10, label %then11, label %else12
then11:
  %v11 = sdiv i32 %v6, 2
  br label %end10
else12:
  %v12 = mul i32 %v6, 3
  %v13 = add i32 %v12, 1
  br label %end10
end10:
  %v14 = phi i32 [ %v11, %then11 ], [ %v13, %else12 ]
  ; element_code.tri:9
  %v15 = add i32 %v7, 1
  ; element_code.tri:7
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  ; element_code.tri:15
  %v16 = zext i32 %v2 to i64
  %v17 = getelementptr i8, ptr %a5, i64 %v16
  store i32 %v7, ptr %v17, align 1, !tbaa !4
  %v18 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal { i32, i32 } @steps.kernel_steps(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, i32 %a2) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v6 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  ; element_code.tri:15
  %v0 = icmp sgt i32 %a2, 0
  %v1 = select i1 %v0, i32 %a2, i32 0
  %v2 = icmp uge i32 %v1, 34
  br i1 %v2, label %then1, label %else2
then1:
  %v3 = load ptr, ptr @trinity_spread
  %v4 = icmp eq ptr %v3, null
  br i1 %v4, label %alone3, label %shared4
alone3:
  %v5 = call i32 @steps.kernel_steps_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 121, ptr %a0, ptr %a1)
  br label %on5
shared4:
  %v7 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 0
  store ptr %cx, ptr %v7
  %v8 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 1
  store i32 0, ptr %v8
  %v9 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 2
  store i32 %v1, ptr %v9
  %v10 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 3
  store i32 1, ptr %v10
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 4
  store i32 121, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 5
  store ptr %a0, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 6
  store ptr %a1, ptr %v13
  %v14 = call i32 %v3(ptr @steps.kernel_steps_1.range, ptr %v6, i32 0, i32 %v1, i32 1, i32 121)
  br label %on5
on5:
  %v15 = phi i32 [ %v5, %alone3 ], [ %v14, %shared4 ]
  %v16 = icmp ne i32 %v15, 0
  %v17 = or i32 %v15, 32
  %v18 = icmp ult i32 %v15, 32
  %v19 = select i1 %v18, i32 %v17, i32 %v15
  br i1 %v16, label %trap6, label %on7, !prof !5
trap6:
  %v20 = insertvalue { i32, i32 } zeroinitializer, i32 %v19, 0
  ret { i32, i32 } %v20
on7:
  br label %end0
else2:
  br label %loop8
loop8:
  %v21 = phi i32 [ 0, %else2 ], [ %v39, %end14 ]
  %v22 = icmp slt i32 %v21, %a2
  br i1 %v22, label %then11, label %else12
then11:
  %v23 = shl i32 %v21, 2
  %v24 = zext i32 %v23 to i64
  %v25 = getelementptr i8, ptr %a0, i64 %v24
  %v26 = load i32, ptr %v25, align 1, !tbaa !4
  ; element_code.tri:7
  br label %loop13
loop13:
  %v27 = phi i32 [ %v26, %then11 ], [ %v35, %end18 ]
  %v28 = phi i32 [ 0, %then11 ], [ %v36, %end18 ]
  %v29 = icmp sgt i32 %v27, 1
  br i1 %v29, label %then16, label %else17
then16:
  ; element_code.tri:8
  %v30 = srem i32 %v27, 2
  %v31 = icmp eq i32 %v30, 0
  br i1 %v31, label %then19, label %else20
then19:
  %v32 = sdiv i32 %v27, 2
  br label %end18
else20:
  %v33 = mul i32 %v27, 3
  %v34 = add i32 %v33, 1
  br label %end18
end18:
  %v35 = phi i32 [ %v32, %then19 ], [ %v34, %else20 ]
  ; element_code.tri:9
  %v36 = add i32 %v28, 1
  ; element_code.tri:7
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  ; element_code.tri:15
  %v37 = zext i32 %v23 to i64
  %v38 = getelementptr i8, ptr %a1, i64 %v37
  store i32 %v28, ptr %v38, align 1, !tbaa !4
  %v39 = add i32 %v21, 1
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  ; element_code.tri:16
  %v40 = icmp sle i32 %a2, 0
  br i1 %v40, label %trap21, label %on22, !prof !5
trap21:
  %v41 = insertvalue { i32, i32 } zeroinitializer, i32 68, 0
  ret { i32, i32 } %v41
on22:
  br label %loop23
loop23:
  %v42 = phi i32 [ 0, %on22 ], [ %v61, %end29 ]
  %v43 = phi i32 [ -2147483648, %on22 ], [ %v60, %end29 ]
  %v44 = icmp slt i32 %v42, %a2
  br i1 %v44, label %then26, label %else27
then26:
  %v45 = shl i32 %v42, 2
  %v46 = zext i32 %v45 to i64
  %v47 = getelementptr i8, ptr %a0, i64 %v46
  %v48 = load i32, ptr %v47, align 1, !tbaa !4
  ; element_code.tri:7
  br label %loop28
loop28:
  %v49 = phi i32 [ %v48, %then26 ], [ %v57, %end33 ]
  %v50 = phi i32 [ 0, %then26 ], [ %v58, %end33 ]
  %v51 = icmp sgt i32 %v49, 1
  br i1 %v51, label %then31, label %else32
then31:
  ; element_code.tri:8
  %v52 = srem i32 %v49, 2
  %v53 = icmp eq i32 %v52, 0
  br i1 %v53, label %then34, label %else35
then34:
  %v54 = sdiv i32 %v49, 2
  br label %end33
else35:
  %v55 = mul i32 %v49, 3
  %v56 = add i32 %v55, 1
  br label %end33
end33:
  %v57 = phi i32 [ %v54, %then34 ], [ %v56, %else35 ]
  ; element_code.tri:9
  %v58 = add i32 %v50, 1
  ; element_code.tri:7
  br label %loop28
else32:
  br label %end30
end30:
  br label %end29
end29:
  %v59 = icmp sgt i32 %v43, %v50
  %v60 = select i1 %v59, i32 %v43, i32 %v50
  %v61 = add i32 %v42, 1
  br label %loop23
else27:
  br label %end25
end25:
  br label %end24
end24:
  %v62 = insertvalue { i32, i32 } zeroinitializer, i32 0, 0
  %v63 = insertvalue { i32, i32 } %v62, i32 %v43, 1
  ret { i32, i32 } %v63
}

define internal i32 @steps.kernel_steps_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 5
  %x5 = load ptr, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %status = call i32 @steps.kernel_steps_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define i32 @steps(ptr %a0, ptr %a1, i32 %a2, ptr %r0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call { i32, i32 } @steps.kernel_steps(ptr null, ptr %a0, ptr %a1, i32 %a2)
  %status = extractvalue { i32, i32 } %all, 0
  %trapped = icmp ne i32 %status, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %status
done:
  %out0 = extractvalue { i32, i32 } %all, 1
  store i32 %out0, ptr %r0
  ret i32 0
}

define internal i32 @roots.kernel_roots_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; element_code.tri:29
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v18, %end5 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 2
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i32, ptr %v4, align 1, !tbaa !4
  ; element_code.tri:22
  br label %loop6
loop6:
  %v6 = phi i32 [ 0, %then3 ], [ %v14, %end8 ]
  %v7 = phi i32 [ 65536, %then3 ], [ %v15, %end8 ]
  ; element_code.tri:23
  %v8 = sub i32 %v7, %v6
  %v9 = icmp ule i32 %v8, 1
  br i1 %v9, label %then9, label %else10
then9:
  br label %end5
else10:
  br label %end8
end8:
  ; element_code.tri:24
  %v10 = add i32 %v6, %v7
  %v11 = lshr i32 %v10, 1
  ; element_code.tri:25
  %v12 = mul i32 %v11, %v11
  %v13 = icmp ule i32 %v12, %v5
  %v14 = select i1 %v13, i32 %v11, i32 %v6
  %v15 = select i1 %v13, i32 %v7, i32 %v11
  ; element_code.tri:22
  br label %loop6
end5:
  ; element_code.tri:29
  %v16 = zext i32 %v2 to i64
  %v17 = getelementptr i8, ptr %a5, i64 %v16
  store i32 %v6, ptr %v17, align 1, !tbaa !4
  %v18 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @roots.kernel_roots(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, i32 %a2) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v6 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  ; element_code.tri:29
  %v0 = icmp sgt i32 %a2, 0
  %v1 = select i1 %v0, i32 %a2, i32 0
  %v2 = icmp uge i32 %v1, 25
  br i1 %v2, label %then1, label %else2
then1:
  %v3 = load ptr, ptr @trinity_spread
  %v4 = icmp eq ptr %v3, null
  br i1 %v4, label %alone3, label %shared4
alone3:
  %v5 = call i32 @roots.kernel_roots_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 170, ptr %a0, ptr %a1)
  br label %on5
shared4:
  %v7 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 0
  store ptr %cx, ptr %v7
  %v8 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 1
  store i32 0, ptr %v8
  %v9 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 2
  store i32 %v1, ptr %v9
  %v10 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 3
  store i32 1, ptr %v10
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 4
  store i32 170, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 5
  store ptr %a0, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 6
  store ptr %a1, ptr %v13
  %v14 = call i32 %v3(ptr @roots.kernel_roots_1.range, ptr %v6, i32 0, i32 %v1, i32 1, i32 170)
  br label %on5
on5:
  %v15 = phi i32 [ %v5, %alone3 ], [ %v14, %shared4 ]
  %v16 = icmp ne i32 %v15, 0
  %v17 = or i32 %v15, 32
  %v18 = icmp ult i32 %v15, 32
  %v19 = select i1 %v18, i32 %v17, i32 %v15
  br i1 %v16, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v19
on7:
  br label %end0
else2:
  br label %loop8
loop8:
  %v20 = phi i32 [ 0, %else2 ], [ %v38, %end13 ]
  %v21 = icmp slt i32 %v20, %a2
  br i1 %v21, label %then11, label %else12
then11:
  %v22 = shl i32 %v20, 2
  %v23 = zext i32 %v22 to i64
  %v24 = getelementptr i8, ptr %a0, i64 %v23
  %v25 = load i32, ptr %v24, align 1, !tbaa !4
  ; element_code.tri:22
  br label %loop14
loop14:
  %v26 = phi i32 [ 0, %then11 ], [ %v34, %end16 ]
  %v27 = phi i32 [ 65536, %then11 ], [ %v35, %end16 ]
  ; element_code.tri:23
  %v28 = sub i32 %v27, %v26
  %v29 = icmp ule i32 %v28, 1
  br i1 %v29, label %then17, label %else18
then17:
  br label %end13
else18:
  br label %end16
end16:
  ; element_code.tri:24
  %v30 = add i32 %v26, %v27
  %v31 = lshr i32 %v30, 1
  ; element_code.tri:25
  %v32 = mul i32 %v31, %v31
  %v33 = icmp ule i32 %v32, %v25
  %v34 = select i1 %v33, i32 %v31, i32 %v26
  %v35 = select i1 %v33, i32 %v27, i32 %v31
  ; element_code.tri:22
  br label %loop14
end13:
  ; element_code.tri:29
  %v36 = zext i32 %v22 to i64
  %v37 = getelementptr i8, ptr %a1, i64 %v36
  store i32 %v26, ptr %v37, align 1, !tbaa !4
  %v38 = add i32 %v20, 1
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  ret i32 0
}

define internal i32 @roots.kernel_roots_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 5
  %x5 = load ptr, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %status = call i32 @roots.kernel_roots_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define i32 @roots(ptr %a0, ptr %a1, i32 %a2) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @roots.kernel_roots(ptr null, ptr %a0, ptr %a1, i32 %a2)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @divisors.kernel_divisors_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; element_code.tri:40
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v19, %end5 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 2
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i32, ptr %v4, align 1, !tbaa !4
  ; element_code.tri:32
  br label %loop6
loop6:
  %v6 = phi i32 [ 2, %then3 ], [ %v15, %end16 ]
  %v7 = icmp slt i32 %v6, %v5
  br i1 %v7, label %then9, label %else10
then9:
  ; element_code.tri:33
  %v8 = mul i32 %v6, %v6
  %v9 = icmp sgt i32 %v8, %v5
  br i1 %v9, label %then12, label %else13
then12:
  br label %end5
else13:
  br label %end11
end11:
  ; element_code.tri:34
  %v10 = icmp eq i32 %v6, 0
  br i1 %v10, label %trap14, label %on15, !prof !5
trap14:
  ret i32 37
on15:
  %v11 = icmp eq i32 %v6, -1
  %v12 = select i1 %v11, i32 1, i32 %v6
  %v13 = srem i32 %v5, %v12
  %v14 = icmp eq i32 %v13, 0
  br i1 %v14, label %then17, label %else18
then17:
  br label %end5
else18:
  br label %end16
end16:
  ; element_code.tri:32
  %v15 = add i32 %v6, 1
  br label %loop6
else10:
  br label %end8
end8:
  br label %end7
end7:
  ; element_code.tri:31
  br label %end5
end5:
  %v16 = phi i32 [ %v5, %then12 ], [ %v6, %then17 ], [ %v5, %end7 ]
  ; element_code.tri:40
  %v17 = zext i32 %v2 to i64
  %v18 = getelementptr i8, ptr %a5, i64 %v17
  store i32 %v16, ptr %v18, align 1, !tbaa !4
  %v19 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal { i32, i32 } @divisors.kernel_divisors(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, i32 %a2) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v6 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  ; element_code.tri:40
  %v0 = icmp sgt i32 %a2, 0
  %v1 = select i1 %v0, i32 %a2, i32 0
  %v2 = icmp uge i32 %v1, 27
  br i1 %v2, label %then1, label %else2
then1:
  %v3 = load ptr, ptr @trinity_spread
  %v4 = icmp eq ptr %v3, null
  br i1 %v4, label %alone3, label %shared4
alone3:
  %v5 = call i32 @divisors.kernel_divisors_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 154, ptr %a0, ptr %a1)
  br label %on5
shared4:
  %v7 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 0
  store ptr %cx, ptr %v7
  %v8 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 1
  store i32 0, ptr %v8
  %v9 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 2
  store i32 %v1, ptr %v9
  %v10 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 3
  store i32 1, ptr %v10
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 4
  store i32 154, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 5
  store ptr %a0, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 6
  store ptr %a1, ptr %v13
  %v14 = call i32 %v3(ptr @divisors.kernel_divisors_1.range, ptr %v6, i32 0, i32 %v1, i32 1, i32 154)
  br label %on5
on5:
  %v15 = phi i32 [ %v5, %alone3 ], [ %v14, %shared4 ]
  %v16 = icmp ne i32 %v15, 0
  %v17 = or i32 %v15, 64
  %v18 = icmp ult i32 %v15, 32
  %v19 = select i1 %v18, i32 %v17, i32 %v15
  br i1 %v16, label %trap6, label %on7, !prof !5
trap6:
  %v20 = insertvalue { i32, i32 } zeroinitializer, i32 %v19, 0
  ret { i32, i32 } %v20
on7:
  br label %end0
else2:
  br label %loop8
loop8:
  %v21 = phi i32 [ 0, %else2 ], [ %v41, %end13 ]
  %v22 = icmp slt i32 %v21, %a2
  br i1 %v22, label %then11, label %else12
then11:
  %v23 = shl i32 %v21, 2
  %v24 = zext i32 %v23 to i64
  %v25 = getelementptr i8, ptr %a0, i64 %v24
  %v26 = load i32, ptr %v25, align 1, !tbaa !4
  ; element_code.tri:32
  br label %loop14
loop14:
  %v27 = phi i32 [ 2, %then11 ], [ %v37, %end24 ]
  %v28 = icmp slt i32 %v27, %v26
  br i1 %v28, label %then17, label %else18
then17:
  ; element_code.tri:33
  %v29 = mul i32 %v27, %v27
  %v30 = icmp sgt i32 %v29, %v26
  br i1 %v30, label %then20, label %else21
then20:
  br label %end13
else21:
  br label %end19
end19:
  ; element_code.tri:34
  %v31 = icmp eq i32 %v27, 0
  br i1 %v31, label %trap22, label %on23, !prof !5
trap22:
  %v32 = insertvalue { i32, i32 } zeroinitializer, i32 37, 0
  ret { i32, i32 } %v32
on23:
  %v33 = icmp eq i32 %v27, -1
  %v34 = select i1 %v33, i32 1, i32 %v27
  %v35 = srem i32 %v26, %v34
  %v36 = icmp eq i32 %v35, 0
  br i1 %v36, label %then25, label %else26
then25:
  br label %end13
else26:
  br label %end24
end24:
  ; element_code.tri:32
  %v37 = add i32 %v27, 1
  br label %loop14
else18:
  br label %end16
end16:
  br label %end15
end15:
  ; element_code.tri:31
  br label %end13
end13:
  %v38 = phi i32 [ %v26, %then20 ], [ %v27, %then25 ], [ %v26, %end15 ]
  ; element_code.tri:40
  %v39 = zext i32 %v23 to i64
  %v40 = getelementptr i8, ptr %a1, i64 %v39
  store i32 %v38, ptr %v40, align 1, !tbaa !4
  %v41 = add i32 %v21, 1
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  ; element_code.tri:41
  br label %loop27
loop27:
  %v42 = phi i32 [ 0, %end0 ], [ %v66, %end32 ]
  %v43 = phi i32 [ 0, %end0 ], [ %v65, %end32 ]
  %v44 = icmp slt i32 %v42, %a2
  br i1 %v44, label %then30, label %else31
then30:
  %v45 = shl i32 %v42, 2
  %v46 = zext i32 %v45 to i64
  %v47 = getelementptr i8, ptr %a0, i64 %v46
  %v48 = load i32, ptr %v47, align 1, !tbaa !4
  %v49 = icmp sgt i32 %v48, 1
  br i1 %v49, label %then33, label %else34
then33:
  ; element_code.tri:32
  br label %loop36
loop36:
  %v50 = phi i32 [ 2, %then33 ], [ %v60, %end46 ]
  %v51 = icmp slt i32 %v50, %v48
  br i1 %v51, label %then39, label %else40
then39:
  ; element_code.tri:33
  %v52 = mul i32 %v50, %v50
  %v53 = icmp sgt i32 %v52, %v48
  br i1 %v53, label %then42, label %else43
then42:
  br label %end35
else43:
  br label %end41
end41:
  ; element_code.tri:34
  %v54 = icmp eq i32 %v50, 0
  br i1 %v54, label %trap44, label %on45, !prof !5
trap44:
  %v55 = insertvalue { i32, i32 } zeroinitializer, i32 101, 0
  ret { i32, i32 } %v55
on45:
  %v56 = icmp eq i32 %v50, -1
  %v57 = select i1 %v56, i32 1, i32 %v50
  %v58 = srem i32 %v48, %v57
  %v59 = icmp eq i32 %v58, 0
  br i1 %v59, label %then47, label %else48
then47:
  br label %end35
else48:
  br label %end46
end46:
  ; element_code.tri:32
  %v60 = add i32 %v50, 1
  br label %loop36
else40:
  br label %end38
end38:
  br label %end37
end37:
  ; element_code.tri:31
  br label %end35
end35:
  %v61 = phi i32 [ %v48, %then42 ], [ %v50, %then47 ], [ %v48, %end37 ]
  ; element_code.tri:41
  %v62 = icmp eq i32 %v61, %v48
  br label %end32
else34:
  br label %end32
end32:
  %v63 = phi i1 [ %v62, %end35 ], [ false, %else34 ]
  %v64 = zext i1 %v63 to i32
  %v65 = add i32 %v43, %v64
  %v66 = add i32 %v42, 1
  br label %loop27
else31:
  br label %end29
end29:
  br label %end28
end28:
  %v67 = insertvalue { i32, i32 } zeroinitializer, i32 0, 0
  %v68 = insertvalue { i32, i32 } %v67, i32 %v43, 1
  ret { i32, i32 } %v68
}

define internal i32 @divisors.kernel_divisors_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 5
  %x5 = load ptr, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %status = call i32 @divisors.kernel_divisors_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define i32 @divisors(ptr %a0, ptr %a1, i32 %a2, ptr %r0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call { i32, i32 } @divisors.kernel_divisors(ptr null, ptr %a0, ptr %a1, i32 %a2)
  %status = extractvalue { i32, i32 } %all, 0
  %trapped = icmp ne i32 %status, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %status
done:
  %out0 = extractvalue { i32, i32 } %all, 1
  store i32 %out0, ptr %r0
  ret i32 0
}

define internal i32 @kinds.kernel_kinds_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; element_code.tri:59
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v55, %end9 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = lshr i32 %v0, 7
  %v3 = shl i32 %v2, 5
  %v4 = lshr i32 %v0, 3
  %v5 = and i32 %v4, 15
  %v6 = add i32 %v3, %v5
  %v7 = and i32 %v0, 7
  %v8 = zext i32 %v6 to i64
  %v9 = getelementptr i8, ptr %a4, i64 %v8
  %v10 = load i8, ptr %v9, align 1, !tbaa !4
  %v11 = zext i8 %v10 to i32
  %v12 = icmp slt i32 %v7, 0
  br i1 %v12, label %trap5, label %on6, !prof !5
trap5:
  ret i32 40
on6:
  %v13 = icmp ule i32 %v7, 31
  %v14 = select i1 %v13, i32 %v7, i32 31
  %v15 = ashr i32 %v11, %v14
  %v16 = and i32 %v15, 1
  %v17 = zext i32 %v6 to i64
  %v18 = getelementptr i8, ptr %a4, i64 %v17
  %v19 = getelementptr i8, ptr %v18, i64 16
  %v20 = load i8, ptr %v19, align 1, !tbaa !4
  %v21 = zext i8 %v20 to i32
  %v22 = icmp slt i32 %v7, 0
  br i1 %v22, label %trap7, label %on8, !prof !5
trap7:
  ret i32 40
on8:
  %v23 = icmp ule i32 %v7, 31
  %v24 = select i1 %v23, i32 %v7, i32 31
  %v25 = ashr i32 %v21, %v24
  %v26 = and i32 %v25, 1
  %v27 = shl i32 %v26, 1
  %v28 = sub i32 %v16, %v27
  %v29 = srem i32 %v28, 3
  %v30 = icmp slt i32 %v29, -1
  %v31 = add i32 %v29, 3
  %v32 = select i1 %v30, i32 %v31, i32 %v29
  %v33 = icmp sgt i32 %v29, 1
  %v34 = sub i32 %v29, 3
  %v35 = select i1 %v33, i32 %v34, i32 %v32
  %v36 = trunc i32 %v35 to i8
  %v37 = shl i32 %v0, 2
  %v38 = zext i32 %v37 to i64
  %v39 = getelementptr i8, ptr %a5, i64 %v38
  %v40 = load i32, ptr %v39, align 1, !tbaa !4
  ; element_code.tri:45
  switch i8 %v36, label %pos13 [ i8 -1, label %neg11 i8 0, label %zero12 ]
neg11:
  ; element_code.tri:46
  %v41 = icmp ule i32 %v40, 9
  br i1 %v41, label %then16, label %else17
then16:
  br label %end14
else17:
  br label %end15
end15:
  %v42 = icmp eq i32 %v40, 10
  %v43 = icmp eq i32 %v40, 20
  %v44 = icmp eq i32 %v40, 30
  %v45 = or i1 %v42, %v43
  %v46 = or i1 %v45, %v44
  br i1 %v46, label %then19, label %else20
then19:
  br label %end14
else20:
  br label %end18
end18:
  br label %end14
end14:
  %v47 = phi i32 [ 1, %then16 ], [ 2, %then19 ], [ 3, %end18 ]
  ; element_code.tri:45
  br label %end9
zero12:
  ; element_code.tri:51
  %v48 = mul i32 %v40, %v40
  ; element_code.tri:45
  br label %end9
pos13:
  ; element_code.tri:53
  %v49 = sdiv i32 %v40, 7
  %v50 = srem i32 %v40, 7
  ; element_code.tri:54
  %v51 = sub i32 %v49, %v50
  ; element_code.tri:45
  br label %end9
end9:
  %v52 = phi i32 [ %v47, %end14 ], [ %v48, %zero12 ], [ %v51, %pos13 ]
  ; element_code.tri:59
  %v53 = zext i32 %v37 to i64
  %v54 = getelementptr i8, ptr %a6, i64 %v53
  store i32 %v52, ptr %v54, align 1, !tbaa !4
  %v55 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @kinds.kernel_kinds(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v5 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  ; element_code.tri:59
  %v0 = icmp sgt i32 %a3, 0
  %v1 = select i1 %v0, i32 %a3, i32 0
  %v2 = load ptr, ptr @trinity_spread
  %v3 = icmp eq ptr %v2, null
  br i1 %v3, label %alone0, label %shared1
alone0:
  %v4 = call i32 @kinds.kernel_kinds_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 40, ptr %a0, ptr %a1, ptr %a2)
  br label %on2
shared1:
  %v6 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v5, i32 0, i32 0
  store ptr %cx, ptr %v6
  %v7 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v5, i32 0, i32 1
  store i32 0, ptr %v7
  %v8 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v5, i32 0, i32 2
  store i32 %v1, ptr %v8
  %v9 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v5, i32 0, i32 3
  store i32 1, ptr %v9
  %v10 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v5, i32 0, i32 4
  store i32 40, ptr %v10
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v5, i32 0, i32 5
  store ptr %a0, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v5, i32 0, i32 6
  store ptr %a1, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v5, i32 0, i32 7
  store ptr %a2, ptr %v13
  %v14 = call i32 %v2(ptr @kinds.kernel_kinds_1.range, ptr %v5, i32 0, i32 %v1, i32 1, i32 40)
  br label %on2
on2:
  %v15 = phi i32 [ %v4, %alone0 ], [ %v14, %shared1 ]
  %v16 = icmp ne i32 %v15, 0
  %v17 = or i32 %v15, 64
  %v18 = icmp ult i32 %v15, 32
  %v19 = select i1 %v18, i32 %v17, i32 %v15
  br i1 %v16, label %trap3, label %on4, !prof !5
trap3:
  ret i32 %v19
on4:
  ret i32 0
}

define internal i32 @kinds.kernel_kinds_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %args, i32 0, i32 5
  %x5 = load ptr, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %status = call i32 @kinds.kernel_kinds_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define i32 @kinds(ptr %a0, ptr %a1, ptr %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @kinds.kernel_kinds(ptr null, ptr %a0, ptr %a1, ptr %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @mandelbrot.kernel_mandelbrot_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; element_code.tri:76
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v32, %end6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = add i32 %v0, -6
  %v3 = mul i32 %v2, 700
  %v4 = mul i32 %v0, 24
  br label %loop5
loop5:
  %v5 = phi i32 [ 0, %then3 ], [ %v31, %end11 ]
  %v6 = icmp slt i32 %v5, 24
  br i1 %v6, label %then8, label %else9
then8:
  %v7 = add i32 %v5, -18
  %v8 = mul i32 %v7, 512
  ; element_code.tri:66
  br label %loop10
loop10:
  %v9 = phi i32 [ 0, %then8 ], [ %v23, %then16 ]
  %v10 = phi i32 [ 0, %then8 ], [ %v20, %then16 ]
  %v11 = phi i32 [ 0, %then8 ], [ %v24, %then16 ]
  %v12 = icmp slt i32 %v11, 50
  br i1 %v12, label %then13, label %else14
then13:
  %v13 = sdiv i32 %v10, 64
  %v14 = mul i32 %v13, %v13
  %v15 = sdiv i32 %v9, 64
  %v16 = mul i32 %v15, %v15
  %v17 = add i32 %v14, %v16
  %v18 = icmp sle i32 %v17, 16384
  br i1 %v18, label %then16, label %else17
then16:
  ; element_code.tri:67
  %v19 = sub i32 %v14, %v16
  %v20 = add i32 %v19, %v8
  ; element_code.tri:68
  %v21 = mul i32 %v13, 2
  %v22 = mul i32 %v21, %v15
  %v23 = add i32 %v22, %v3
  ; element_code.tri:70
  %v24 = add i32 %v11, 1
  ; element_code.tri:66
  br label %loop10
else17:
  br label %end15
end15:
  br label %end12
else14:
  br label %end12
end12:
  br label %end11
end11:
  ; element_code.tri:76
  %v25 = icmp slt i32 %a4, %v11
  %v26 = select i1 %v25, i32 %a4, i32 %v11
  %v27 = add i32 %v4, %v5
  %v28 = shl i32 %v27, 2
  %v29 = zext i32 %v28 to i64
  %v30 = getelementptr i8, ptr %a5, i64 %v29
  store i32 %v26, ptr %v30, align 1, !tbaa !4
  %v31 = add i32 %v5, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v32 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @mandelbrot.kernel_mandelbrot(ptr noalias %cx, ptr noalias nocapture %a0, i32 %a1) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v3 = alloca { ptr, i32, i32, i32, i32, i32, ptr }
  ; element_code.tri:76
  %v0 = load ptr, ptr @trinity_spread
  %v1 = icmp eq ptr %v0, null
  br i1 %v1, label %alone0, label %shared1
alone0:
  %v2 = call i32 @mandelbrot.kernel_mandelbrot_1(ptr %cx, i32 0, i32 12, i32 1, i32 5737, i32 %a1, ptr %a0)
  br label %on2
shared1:
  %v4 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr }, ptr %v3, i32 0, i32 0
  store ptr %cx, ptr %v4
  %v5 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr }, ptr %v3, i32 0, i32 1
  store i32 0, ptr %v5
  %v6 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr }, ptr %v3, i32 0, i32 2
  store i32 12, ptr %v6
  %v7 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr }, ptr %v3, i32 0, i32 3
  store i32 1, ptr %v7
  %v8 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr }, ptr %v3, i32 0, i32 4
  store i32 5737, ptr %v8
  %v9 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr }, ptr %v3, i32 0, i32 5
  store i32 %a1, ptr %v9
  %v10 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr }, ptr %v3, i32 0, i32 6
  store ptr %a0, ptr %v10
  %v11 = call i32 %v0(ptr @mandelbrot.kernel_mandelbrot_1.range, ptr %v3, i32 0, i32 12, i32 1, i32 5737)
  br label %on2
on2:
  %v12 = phi i32 [ %v2, %alone0 ], [ %v11, %shared1 ]
  %v13 = icmp ne i32 %v12, 0
  %v14 = or i32 %v12, 32
  %v15 = icmp ult i32 %v12, 32
  %v16 = select i1 %v15, i32 %v14, i32 %v12
  br i1 %v13, label %trap3, label %on4, !prof !5
trap3:
  ret i32 %v16
on4:
  ret i32 0
}

define internal i32 @mandelbrot.kernel_mandelbrot_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %status = call i32 @mandelbrot.kernel_mandelbrot_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, ptr %x6)
  ret i32 %status
}

define i32 @mandelbrot(ptr %a0, i32 %a1) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @mandelbrot.kernel_mandelbrot(ptr null, ptr %a0, i32 %a1)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

declare ptr @calloc(i64, i64)
declare ptr @realloc(ptr, i64)
declare void @free(ptr)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

!0 = !{!"trinity"}
!1 = !{!"context", !0, i64 0}
!2 = !{!"data", !0, i64 0}
!3 = !{!1, !1, i64 0}
!4 = !{!2, !2, i64 0}
!5 = !{!"branch_weights", i32 1, i32 1048576}
