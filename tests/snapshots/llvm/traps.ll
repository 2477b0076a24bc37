; clang -O3 -fno-slp-vectorize -ffp-contract=off -c traps.ll (clang 15 or newer; no option that changes floats)
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

define internal i32 @divide.kernel_divide_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; traps.tri:5
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v17, %on6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 2
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i32, ptr %v4, align 1, !tbaa !4
  %v6 = zext i32 %v2 to i64
  %v7 = getelementptr i8, ptr %a5, i64 %v6
  %v8 = load i32, ptr %v7, align 1, !tbaa !4
  %v9 = icmp eq i32 %v8, 0
  br i1 %v9, label %trap5, label %on6, !prof !5
trap5:
  ret i32 37
on6:
  %v10 = icmp eq i32 %v8, -1
  %v11 = select i1 %v10, i32 1, i32 %v8
  %v12 = sub i32 0, %v5
  %v13 = sdiv i32 %v5, %v11
  %v14 = select i1 %v10, i32 %v12, i32 %v13
  %v15 = zext i32 %v2 to i64
  %v16 = getelementptr i8, ptr %a6, i64 %v15
  store i32 %v14, ptr %v16, align 1, !tbaa !4
  %v17 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @divide.kernel_divide_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; traps.tri:6
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v21, %on6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 2
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i32, ptr %v4, align 1, !tbaa !4
  %v6 = zext i32 %v2 to i64
  %v7 = getelementptr i8, ptr %a5, i64 %v6
  %v8 = load i32, ptr %v7, align 1, !tbaa !4
  %v9 = icmp eq i32 %v8, 0
  br i1 %v9, label %trap5, label %on6, !prof !5
trap5:
  ret i32 69
on6:
  %v10 = icmp eq i32 %v8, -1
  %v11 = select i1 %v10, i32 1, i32 %v8
  %v12 = srem i32 %v5, %v11
  %v13 = icmp ne i32 %v12, 0
  %v14 = xor i32 %v12, %v8
  %v15 = icmp slt i32 %v14, 0
  %v16 = and i1 %v13, %v15
  %v17 = add i32 %v12, %v8
  %v18 = select i1 %v16, i32 %v17, i32 %v12
  %v19 = zext i32 %v2 to i64
  %v20 = getelementptr i8, ptr %a6, i64 %v19
  store i32 %v18, ptr %v20, align 1, !tbaa !4
  %v21 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @divide.kernel_divide(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, ptr noalias nocapture %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v6 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  %v42 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  ; traps.tri:5
  %v0 = icmp sgt i32 %a4, 0
  %v1 = select i1 %v0, i32 %a4, i32 0
  %v2 = icmp uge i32 %v1, 293
  br i1 %v2, label %then1, label %else2
then1:
  %v3 = load ptr, ptr @trinity_spread
  %v4 = icmp eq ptr %v3, null
  br i1 %v4, label %alone3, label %shared4
alone3:
  %v5 = call i32 @divide.kernel_divide_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 14, ptr %a0, ptr %a1, ptr %a2)
  br label %on5
shared4:
  %v7 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v6, i32 0, i32 0
  store ptr %cx, ptr %v7
  %v8 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v6, i32 0, i32 1
  store i32 0, ptr %v8
  %v9 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v6, i32 0, i32 2
  store i32 %v1, ptr %v9
  %v10 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v6, i32 0, i32 3
  store i32 1, ptr %v10
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v6, i32 0, i32 4
  store i32 14, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v6, i32 0, i32 5
  store ptr %a0, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v6, i32 0, i32 6
  store ptr %a1, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v6, i32 0, i32 7
  store ptr %a2, ptr %v14
  %v15 = call i32 %v3(ptr @divide.kernel_divide_1.range, ptr %v6, i32 0, i32 %v1, i32 1, i32 14)
  br label %on5
on5:
  %v16 = phi i32 [ %v5, %alone3 ], [ %v15, %shared4 ]
  %v17 = icmp ne i32 %v16, 0
  %v18 = or i32 %v16, 96
  %v19 = icmp ult i32 %v16, 32
  %v20 = select i1 %v19, i32 %v18, i32 %v16
  br i1 %v17, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v20
on7:
  br label %end0
else2:
  br label %loop8
loop8:
  %v21 = phi i32 [ 0, %else2 ], [ %v38, %on14 ]
  %v22 = icmp slt i32 %v21, %a4
  br i1 %v22, label %then11, label %else12
then11:
  %v23 = shl i32 %v21, 2
  %v24 = zext i32 %v23 to i64
  %v25 = getelementptr i8, ptr %a0, i64 %v24
  %v26 = load i32, ptr %v25, align 1, !tbaa !4
  %v27 = zext i32 %v23 to i64
  %v28 = getelementptr i8, ptr %a1, i64 %v27
  %v29 = load i32, ptr %v28, align 1, !tbaa !4
  %v30 = icmp eq i32 %v29, 0
  br i1 %v30, label %trap13, label %on14, !prof !5
trap13:
  ret i32 37
on14:
  %v31 = icmp eq i32 %v29, -1
  %v32 = select i1 %v31, i32 1, i32 %v29
  %v33 = sub i32 0, %v26
  %v34 = sdiv i32 %v26, %v32
  %v35 = select i1 %v31, i32 %v33, i32 %v34
  %v36 = zext i32 %v23 to i64
  %v37 = getelementptr i8, ptr %a2, i64 %v36
  store i32 %v35, ptr %v37, align 1, !tbaa !4
  %v38 = add i32 %v21, 1
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  ; traps.tri:6
  br i1 %v2, label %then16, label %else17
then16:
  %v39 = load ptr, ptr @trinity_spread
  %v40 = icmp eq ptr %v39, null
  br i1 %v40, label %alone18, label %shared19
alone18:
  %v41 = call i32 @divide.kernel_divide_2(ptr %cx, i32 0, i32 %v1, i32 1, i32 14, ptr %a0, ptr %a1, ptr %a3)
  br label %on20
shared19:
  %v43 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v42, i32 0, i32 0
  store ptr %cx, ptr %v43
  %v44 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v42, i32 0, i32 1
  store i32 0, ptr %v44
  %v45 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v42, i32 0, i32 2
  store i32 %v1, ptr %v45
  %v46 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v42, i32 0, i32 3
  store i32 1, ptr %v46
  %v47 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v42, i32 0, i32 4
  store i32 14, ptr %v47
  %v48 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v42, i32 0, i32 5
  store ptr %a0, ptr %v48
  %v49 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v42, i32 0, i32 6
  store ptr %a1, ptr %v49
  %v50 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v42, i32 0, i32 7
  store ptr %a3, ptr %v50
  %v51 = call i32 %v39(ptr @divide.kernel_divide_2.range, ptr %v42, i32 0, i32 %v1, i32 1, i32 14)
  br label %on20
on20:
  %v52 = phi i32 [ %v41, %alone18 ], [ %v51, %shared19 ]
  %v53 = icmp ne i32 %v52, 0
  %v54 = or i32 %v52, 128
  %v55 = icmp ult i32 %v52, 32
  %v56 = select i1 %v55, i32 %v54, i32 %v52
  br i1 %v53, label %trap21, label %on22, !prof !5
trap21:
  ret i32 %v56
on22:
  br label %end15
else17:
  br label %loop23
loop23:
  %v57 = phi i32 [ 0, %else17 ], [ %v78, %on29 ]
  %v58 = icmp slt i32 %v57, %a4
  br i1 %v58, label %then26, label %else27
then26:
  %v59 = shl i32 %v57, 2
  %v60 = zext i32 %v59 to i64
  %v61 = getelementptr i8, ptr %a0, i64 %v60
  %v62 = load i32, ptr %v61, align 1, !tbaa !4
  %v63 = zext i32 %v59 to i64
  %v64 = getelementptr i8, ptr %a1, i64 %v63
  %v65 = load i32, ptr %v64, align 1, !tbaa !4
  %v66 = icmp eq i32 %v65, 0
  br i1 %v66, label %trap28, label %on29, !prof !5
trap28:
  ret i32 69
on29:
  %v67 = icmp eq i32 %v65, -1
  %v68 = select i1 %v67, i32 1, i32 %v65
  %v69 = srem i32 %v62, %v68
  %v70 = icmp ne i32 %v69, 0
  %v71 = xor i32 %v69, %v65
  %v72 = icmp slt i32 %v71, 0
  %v73 = and i1 %v70, %v72
  %v74 = add i32 %v69, %v65
  %v75 = select i1 %v73, i32 %v74, i32 %v69
  %v76 = zext i32 %v59 to i64
  %v77 = getelementptr i8, ptr %a3, i64 %v76
  store i32 %v75, ptr %v77, align 1, !tbaa !4
  %v78 = add i32 %v57, 1
  br label %loop23
else27:
  br label %end25
end25:
  br label %end24
end24:
  br label %end15
end15:
  ret i32 0
}

define internal i32 @divide.kernel_divide_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @divide.kernel_divide_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define internal i32 @divide.kernel_divide_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @divide.kernel_divide_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define i32 @divide(ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @divide.kernel_divide(ptr null, ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @checked.kernel_checked_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; traps.tri:10
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v18, %on6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 2
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i32, ptr %v4, align 1, !tbaa !4
  %v6 = zext i32 %v2 to i64
  %v7 = getelementptr i8, ptr %a5, i64 %v6
  %v8 = load i32, ptr %v7, align 1, !tbaa !4
  %v9 = sext i32 %v5 to i64
  %v10 = sext i32 %v8 to i64
  %v11 = add i64 %v9, %v10
  %v12 = icmp sgt i64 %v11, 2147483647
  %v13 = icmp slt i64 %v11, -2147483648
  %v14 = or i1 %v12, %v13
  br i1 %v14, label %trap5, label %on6, !prof !5
trap5:
  ret i32 39
on6:
  %v15 = trunc i64 %v11 to i32
  %v16 = zext i32 %v2 to i64
  %v17 = getelementptr i8, ptr %a6, i64 %v16
  store i32 %v15, ptr %v17, align 1, !tbaa !4
  %v18 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @checked.kernel_checked_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; traps.tri:11
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v18, %on6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 2
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i32, ptr %v4, align 1, !tbaa !4
  %v6 = zext i32 %v2 to i64
  %v7 = getelementptr i8, ptr %a5, i64 %v6
  %v8 = load i32, ptr %v7, align 1, !tbaa !4
  %v9 = sext i32 %v5 to i64
  %v10 = sext i32 %v8 to i64
  %v11 = mul i64 %v9, %v10
  %v12 = icmp sgt i64 %v11, 2147483647
  %v13 = icmp slt i64 %v11, -2147483648
  %v14 = or i1 %v12, %v13
  br i1 %v14, label %trap5, label %on6, !prof !5
trap5:
  ret i32 71
on6:
  %v15 = trunc i64 %v11 to i32
  %v16 = zext i32 %v2 to i64
  %v17 = getelementptr i8, ptr %a6, i64 %v16
  store i32 %v15, ptr %v17, align 1, !tbaa !4
  %v18 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @checked.kernel_checked(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, ptr noalias nocapture %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v6 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  %v43 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  ; traps.tri:10
  %v0 = icmp sgt i32 %a4, 0
  %v1 = select i1 %v0, i32 %a4, i32 0
  %v2 = icmp uge i32 %v1, 293
  br i1 %v2, label %then1, label %else2
then1:
  %v3 = load ptr, ptr @trinity_spread
  %v4 = icmp eq ptr %v3, null
  br i1 %v4, label %alone3, label %shared4
alone3:
  %v5 = call i32 @checked.kernel_checked_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 14, ptr %a0, ptr %a1, ptr %a2)
  br label %on5
shared4:
  %v7 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v6, i32 0, i32 0
  store ptr %cx, ptr %v7
  %v8 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v6, i32 0, i32 1
  store i32 0, ptr %v8
  %v9 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v6, i32 0, i32 2
  store i32 %v1, ptr %v9
  %v10 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v6, i32 0, i32 3
  store i32 1, ptr %v10
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v6, i32 0, i32 4
  store i32 14, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v6, i32 0, i32 5
  store ptr %a0, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v6, i32 0, i32 6
  store ptr %a1, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v6, i32 0, i32 7
  store ptr %a2, ptr %v14
  %v15 = call i32 %v3(ptr @checked.kernel_checked_1.range, ptr %v6, i32 0, i32 %v1, i32 1, i32 14)
  br label %on5
on5:
  %v16 = phi i32 [ %v5, %alone3 ], [ %v15, %shared4 ]
  %v17 = icmp ne i32 %v16, 0
  %v18 = or i32 %v16, 96
  %v19 = icmp ult i32 %v16, 32
  %v20 = select i1 %v19, i32 %v18, i32 %v16
  br i1 %v17, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v20
on7:
  br label %end0
else2:
  br label %loop8
loop8:
  %v21 = phi i32 [ 0, %else2 ], [ %v39, %on14 ]
  %v22 = icmp slt i32 %v21, %a4
  br i1 %v22, label %then11, label %else12
then11:
  %v23 = shl i32 %v21, 2
  %v24 = zext i32 %v23 to i64
  %v25 = getelementptr i8, ptr %a0, i64 %v24
  %v26 = load i32, ptr %v25, align 1, !tbaa !4
  %v27 = zext i32 %v23 to i64
  %v28 = getelementptr i8, ptr %a1, i64 %v27
  %v29 = load i32, ptr %v28, align 1, !tbaa !4
  %v30 = sext i32 %v26 to i64
  %v31 = sext i32 %v29 to i64
  %v32 = add i64 %v30, %v31
  %v33 = icmp sgt i64 %v32, 2147483647
  %v34 = icmp slt i64 %v32, -2147483648
  %v35 = or i1 %v33, %v34
  br i1 %v35, label %trap13, label %on14, !prof !5
trap13:
  ret i32 39
on14:
  %v36 = trunc i64 %v32 to i32
  %v37 = zext i32 %v23 to i64
  %v38 = getelementptr i8, ptr %a2, i64 %v37
  store i32 %v36, ptr %v38, align 1, !tbaa !4
  %v39 = add i32 %v21, 1
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  ; traps.tri:11
  br i1 %v2, label %then16, label %else17
then16:
  %v40 = load ptr, ptr @trinity_spread
  %v41 = icmp eq ptr %v40, null
  br i1 %v41, label %alone18, label %shared19
alone18:
  %v42 = call i32 @checked.kernel_checked_2(ptr %cx, i32 0, i32 %v1, i32 1, i32 14, ptr %a0, ptr %a1, ptr %a3)
  br label %on20
shared19:
  %v44 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v43, i32 0, i32 0
  store ptr %cx, ptr %v44
  %v45 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v43, i32 0, i32 1
  store i32 0, ptr %v45
  %v46 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v43, i32 0, i32 2
  store i32 %v1, ptr %v46
  %v47 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v43, i32 0, i32 3
  store i32 1, ptr %v47
  %v48 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v43, i32 0, i32 4
  store i32 14, ptr %v48
  %v49 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v43, i32 0, i32 5
  store ptr %a0, ptr %v49
  %v50 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v43, i32 0, i32 6
  store ptr %a1, ptr %v50
  %v51 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v43, i32 0, i32 7
  store ptr %a3, ptr %v51
  %v52 = call i32 %v40(ptr @checked.kernel_checked_2.range, ptr %v43, i32 0, i32 %v1, i32 1, i32 14)
  br label %on20
on20:
  %v53 = phi i32 [ %v42, %alone18 ], [ %v52, %shared19 ]
  %v54 = icmp ne i32 %v53, 0
  %v55 = or i32 %v53, 128
  %v56 = icmp ult i32 %v53, 32
  %v57 = select i1 %v56, i32 %v55, i32 %v53
  br i1 %v54, label %trap21, label %on22, !prof !5
trap21:
  ret i32 %v57
on22:
  br label %end15
else17:
  br label %loop23
loop23:
  %v58 = phi i32 [ 0, %else17 ], [ %v76, %on29 ]
  %v59 = icmp slt i32 %v58, %a4
  br i1 %v59, label %then26, label %else27
then26:
  %v60 = shl i32 %v58, 2
  %v61 = zext i32 %v60 to i64
  %v62 = getelementptr i8, ptr %a0, i64 %v61
  %v63 = load i32, ptr %v62, align 1, !tbaa !4
  %v64 = zext i32 %v60 to i64
  %v65 = getelementptr i8, ptr %a1, i64 %v64
  %v66 = load i32, ptr %v65, align 1, !tbaa !4
  %v67 = sext i32 %v63 to i64
  %v68 = sext i32 %v66 to i64
  %v69 = mul i64 %v67, %v68
  %v70 = icmp sgt i64 %v69, 2147483647
  %v71 = icmp slt i64 %v69, -2147483648
  %v72 = or i1 %v70, %v71
  br i1 %v72, label %trap28, label %on29, !prof !5
trap28:
  ret i32 71
on29:
  %v73 = trunc i64 %v69 to i32
  %v74 = zext i32 %v60 to i64
  %v75 = getelementptr i8, ptr %a3, i64 %v74
  store i32 %v73, ptr %v75, align 1, !tbaa !4
  %v76 = add i32 %v58, 1
  br label %loop23
else27:
  br label %end25
end25:
  br label %end24
end24:
  br label %end15
end15:
  ret i32 0
}

define internal i32 @checked.kernel_checked_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @checked.kernel_checked_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define internal i32 @checked.kernel_checked_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @checked.kernel_checked_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define i32 @checked(ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @checked.kernel_checked(ptr null, ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @exact.kernel_exact_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; traps.tri:15
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v11, %on6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 2
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i32, ptr %v4, align 1, !tbaa !4
  %v6 = sub i32 %v5, -13
  %v7 = icmp ugt i32 %v6, 26
  br i1 %v7, label %trap5, label %on6, !prof !5
trap5:
  ret i32 38
on6:
  %v8 = trunc i32 %v5 to i8
  %v9 = zext i32 %v0 to i64
  %v10 = getelementptr i8, ptr %a5, i64 %v9
  store i8 %v8, ptr %v10, align 1, !tbaa !4
  %v11 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @exact.kernel_exact_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; traps.tri:16
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v12, %on6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 2
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i32, ptr %v4, align 1, !tbaa !4
  %v6 = add i32 %v5, 13
  %v7 = sub i32 %v6, 0
  %v8 = icmp ugt i32 %v7, 255
  br i1 %v8, label %trap5, label %on6, !prof !5
trap5:
  ret i32 70
on6:
  %v9 = trunc i32 %v6 to i8
  %v10 = zext i32 %v0 to i64
  %v11 = getelementptr i8, ptr %a5, i64 %v10
  store i8 %v9, ptr %v11, align 1, !tbaa !4
  %v12 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @exact.kernel_exact(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, ptr noalias nocapture %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v6 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  %v36 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  ; traps.tri:15
  %v0 = icmp sgt i32 %a3, 0
  %v1 = select i1 %v0, i32 %a3, i32 0
  %v2 = icmp uge i32 %v1, 456
  br i1 %v2, label %then1, label %else2
then1:
  %v3 = load ptr, ptr @trinity_spread
  %v4 = icmp eq ptr %v3, null
  br i1 %v4, label %alone3, label %shared4
alone3:
  %v5 = call i32 @exact.kernel_exact_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 9, ptr %a0, ptr %a1)
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
  store i32 9, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 5
  store ptr %a0, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 6
  store ptr %a1, ptr %v13
  %v14 = call i32 %v3(ptr @exact.kernel_exact_1.range, ptr %v6, i32 0, i32 %v1, i32 1, i32 9)
  br label %on5
on5:
  %v15 = phi i32 [ %v5, %alone3 ], [ %v14, %shared4 ]
  %v16 = icmp ne i32 %v15, 0
  %v17 = or i32 %v15, 96
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
  %v20 = phi i32 [ 0, %else2 ], [ %v31, %on14 ]
  %v21 = icmp slt i32 %v20, %a3
  br i1 %v21, label %then11, label %else12
then11:
  %v22 = shl i32 %v20, 2
  %v23 = zext i32 %v22 to i64
  %v24 = getelementptr i8, ptr %a0, i64 %v23
  %v25 = load i32, ptr %v24, align 1, !tbaa !4
  %v26 = sub i32 %v25, -13
  %v27 = icmp ugt i32 %v26, 26
  br i1 %v27, label %trap13, label %on14, !prof !5
trap13:
  ret i32 38
on14:
  %v28 = trunc i32 %v25 to i8
  %v29 = zext i32 %v20 to i64
  %v30 = getelementptr i8, ptr %a1, i64 %v29
  store i8 %v28, ptr %v30, align 1, !tbaa !4
  %v31 = add i32 %v20, 1
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  ; traps.tri:16
  %v32 = icmp uge i32 %v1, 410
  br i1 %v32, label %then16, label %else17
then16:
  %v33 = load ptr, ptr @trinity_spread
  %v34 = icmp eq ptr %v33, null
  br i1 %v34, label %alone18, label %shared19
alone18:
  %v35 = call i32 @exact.kernel_exact_2(ptr %cx, i32 0, i32 %v1, i32 1, i32 10, ptr %a0, ptr %a2)
  br label %on20
shared19:
  %v37 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v36, i32 0, i32 0
  store ptr %cx, ptr %v37
  %v38 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v36, i32 0, i32 1
  store i32 0, ptr %v38
  %v39 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v36, i32 0, i32 2
  store i32 %v1, ptr %v39
  %v40 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v36, i32 0, i32 3
  store i32 1, ptr %v40
  %v41 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v36, i32 0, i32 4
  store i32 10, ptr %v41
  %v42 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v36, i32 0, i32 5
  store ptr %a0, ptr %v42
  %v43 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v36, i32 0, i32 6
  store ptr %a2, ptr %v43
  %v44 = call i32 %v33(ptr @exact.kernel_exact_2.range, ptr %v36, i32 0, i32 %v1, i32 1, i32 10)
  br label %on20
on20:
  %v45 = phi i32 [ %v35, %alone18 ], [ %v44, %shared19 ]
  %v46 = icmp ne i32 %v45, 0
  %v47 = or i32 %v45, 128
  %v48 = icmp ult i32 %v45, 32
  %v49 = select i1 %v48, i32 %v47, i32 %v45
  br i1 %v46, label %trap21, label %on22, !prof !5
trap21:
  ret i32 %v49
on22:
  br label %end15
else17:
  br label %loop23
loop23:
  %v50 = phi i32 [ 0, %else17 ], [ %v62, %on29 ]
  %v51 = icmp slt i32 %v50, %a3
  br i1 %v51, label %then26, label %else27
then26:
  %v52 = shl i32 %v50, 2
  %v53 = zext i32 %v52 to i64
  %v54 = getelementptr i8, ptr %a0, i64 %v53
  %v55 = load i32, ptr %v54, align 1, !tbaa !4
  %v56 = add i32 %v55, 13
  %v57 = sub i32 %v56, 0
  %v58 = icmp ugt i32 %v57, 255
  br i1 %v58, label %trap28, label %on29, !prof !5
trap28:
  ret i32 70
on29:
  %v59 = trunc i32 %v56 to i8
  %v60 = zext i32 %v50 to i64
  %v61 = getelementptr i8, ptr %a2, i64 %v60
  store i8 %v59, ptr %v61, align 1, !tbaa !4
  %v62 = add i32 %v50, 1
  br label %loop23
else27:
  br label %end25
end25:
  br label %end24
end24:
  br label %end15
end15:
  ret i32 0
}

define internal i32 @exact.kernel_exact_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @exact.kernel_exact_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define internal i32 @exact.kernel_exact_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @exact.kernel_exact_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define i32 @exact(ptr %a0, ptr %a1, ptr %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @exact.kernel_exact(ptr null, ptr %a0, ptr %a1, ptr %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @looked_up.kernel_looked_up_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, i32 %a5, ptr noalias readonly nocapture %a6, ptr noalias nocapture %a7) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; traps.tri:19
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v14, %on6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 2
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i32, ptr %v4, align 1, !tbaa !4
  %v6 = icmp uge i32 %v5, %a5
  br i1 %v6, label %trap5, label %on6, !prof !5
trap5:
  ret i32 35
on6:
  %v7 = shl i32 %v5, 2
  %v8 = zext i32 %v7 to i64
  %v9 = getelementptr i8, ptr %a6, i64 %v8
  %v10 = load i32, ptr %v9, align 1, !tbaa !4
  %v11 = mul i32 %v10, 2
  %v12 = zext i32 %v2 to i64
  %v13 = getelementptr i8, ptr %a7, i64 %v12
  store i32 %v11, ptr %v13, align 1, !tbaa !4
  %v14 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @looked_up.kernel_looked_up(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v6 = alloca { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }
  ; traps.tri:19
  %v0 = icmp sgt i32 %a3, 0
  %v1 = select i1 %v0, i32 %a3, i32 0
  %v2 = icmp uge i32 %v1, 256
  br i1 %v2, label %then1, label %else2
then1:
  %v3 = load ptr, ptr @trinity_spread
  %v4 = icmp eq ptr %v3, null
  br i1 %v4, label %alone3, label %shared4
alone3:
  %v5 = call i32 @looked_up.kernel_looked_up_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 16, ptr %a1, i32 %a3, ptr %a0, ptr %a2)
  br label %on5
shared4:
  %v7 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v6, i32 0, i32 0
  store ptr %cx, ptr %v7
  %v8 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v6, i32 0, i32 1
  store i32 0, ptr %v8
  %v9 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v6, i32 0, i32 2
  store i32 %v1, ptr %v9
  %v10 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v6, i32 0, i32 3
  store i32 1, ptr %v10
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v6, i32 0, i32 4
  store i32 16, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v6, i32 0, i32 5
  store ptr %a1, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v6, i32 0, i32 6
  store i32 %a3, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v6, i32 0, i32 7
  store ptr %a0, ptr %v14
  %v15 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v6, i32 0, i32 8
  store ptr %a2, ptr %v15
  %v16 = call i32 %v3(ptr @looked_up.kernel_looked_up_1.range, ptr %v6, i32 0, i32 %v1, i32 1, i32 16)
  br label %on5
on5:
  %v17 = phi i32 [ %v5, %alone3 ], [ %v16, %shared4 ]
  %v18 = icmp ne i32 %v17, 0
  %v19 = or i32 %v17, 64
  %v20 = icmp ult i32 %v17, 32
  %v21 = select i1 %v20, i32 %v19, i32 %v17
  br i1 %v18, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v21
on7:
  br label %end0
else2:
  br label %loop8
loop8:
  %v22 = phi i32 [ 0, %else2 ], [ %v36, %on14 ]
  %v23 = icmp slt i32 %v22, %a3
  br i1 %v23, label %then11, label %else12
then11:
  %v24 = shl i32 %v22, 2
  %v25 = zext i32 %v24 to i64
  %v26 = getelementptr i8, ptr %a1, i64 %v25
  %v27 = load i32, ptr %v26, align 1, !tbaa !4
  %v28 = icmp uge i32 %v27, %a3
  br i1 %v28, label %trap13, label %on14, !prof !5
trap13:
  ret i32 35
on14:
  %v29 = shl i32 %v27, 2
  %v30 = zext i32 %v29 to i64
  %v31 = getelementptr i8, ptr %a0, i64 %v30
  %v32 = load i32, ptr %v31, align 1, !tbaa !4
  %v33 = mul i32 %v32, 2
  %v34 = zext i32 %v24 to i64
  %v35 = getelementptr i8, ptr %a2, i64 %v34
  store i32 %v33, ptr %v35, align 1, !tbaa !4
  %v36 = add i32 %v22, 1
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

define internal i32 @looked_up.kernel_looked_up_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 5
  %x5 = load ptr, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %status = call i32 @looked_up.kernel_looked_up_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, i32 %x6, ptr %x7, ptr %x8)
  ret i32 %status
}

define i32 @looked_up(ptr %a0, ptr %a1, ptr %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @looked_up.kernel_looked_up(ptr null, ptr %a0, ptr %a1, ptr %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @rounded.kernel_rounded_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; traps.tri:21
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v17, %on6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 2
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load float, ptr %v4, align 1, !tbaa !4
  %v6 = fpext float %v5 to double
  %v7 = call double @llvm.roundeven.f64(double %v6)
  %v8 = fcmp ogt double %v7, 0xC0E0002000000000
  %v9 = fcmp olt double %v7, 0x40E0000000000000
  %v10 = and i1 %v8, %v9
  %v11 = xor i1 %v10, true
  br i1 %v11, label %trap5, label %on6, !prof !5
trap5:
  ret i32 38
on6:
  %v12 = fptosi double %v7 to i64
  %v13 = trunc i64 %v12 to i16
  %v14 = shl i32 %v0, 1
  %v15 = zext i32 %v14 to i64
  %v16 = getelementptr i8, ptr %a5, i64 %v15
  store i16 %v13, ptr %v16, align 1, !tbaa !4
  %v17 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @rounded.kernel_rounded(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, i32 %a2) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v6 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  ; traps.tri:21
  %v0 = icmp sgt i32 %a2, 0
  %v1 = select i1 %v0, i32 %a2, i32 0
  %v2 = icmp uge i32 %v1, 410
  br i1 %v2, label %then1, label %else2
then1:
  %v3 = load ptr, ptr @trinity_spread
  %v4 = icmp eq ptr %v3, null
  br i1 %v4, label %alone3, label %shared4
alone3:
  %v5 = call i32 @rounded.kernel_rounded_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 10, ptr %a0, ptr %a1)
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
  store i32 10, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 5
  store ptr %a0, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v6, i32 0, i32 6
  store ptr %a1, ptr %v13
  %v14 = call i32 %v3(ptr @rounded.kernel_rounded_1.range, ptr %v6, i32 0, i32 %v1, i32 1, i32 10)
  br label %on5
on5:
  %v15 = phi i32 [ %v5, %alone3 ], [ %v14, %shared4 ]
  %v16 = icmp ne i32 %v15, 0
  %v17 = or i32 %v15, 64
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
  %v20 = phi i32 [ 0, %else2 ], [ %v37, %on14 ]
  %v21 = icmp slt i32 %v20, %a2
  br i1 %v21, label %then11, label %else12
then11:
  %v22 = shl i32 %v20, 2
  %v23 = zext i32 %v22 to i64
  %v24 = getelementptr i8, ptr %a0, i64 %v23
  %v25 = load float, ptr %v24, align 1, !tbaa !4
  %v26 = fpext float %v25 to double
  %v27 = call double @llvm.roundeven.f64(double %v26)
  %v28 = fcmp ogt double %v27, 0xC0E0002000000000
  %v29 = fcmp olt double %v27, 0x40E0000000000000
  %v30 = and i1 %v28, %v29
  %v31 = xor i1 %v30, true
  br i1 %v31, label %trap13, label %on14, !prof !5
trap13:
  ret i32 38
on14:
  %v32 = fptosi double %v27 to i64
  %v33 = trunc i64 %v32 to i16
  %v34 = shl i32 %v20, 1
  %v35 = zext i32 %v34 to i64
  %v36 = getelementptr i8, ptr %a1, i64 %v35
  store i16 %v33, ptr %v36, align 1, !tbaa !4
  %v37 = add i32 %v20, 1
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

define internal i32 @rounded.kernel_rounded_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @rounded.kernel_rounded_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define i32 @rounded(ptr %a0, ptr %a1, i32 %a2) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @rounded.kernel_rounded(ptr null, ptr %a0, ptr %a1, i32 %a2)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

declare double @llvm.roundeven.f64(double)
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
