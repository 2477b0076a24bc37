; clang -O3 -fno-slp-vectorize -ffp-contract=off -c storage_types.ll (clang 15 or newer; no option that changes floats)
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

define internal i32 @narrow.kernel_narrow_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; storage_types.tri:5
  %v0 = shl i32 %a1, 4
  %v1 = shl i32 %a0, 4
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v34, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = shl i32 %v2, 2
  %v5 = zext i32 %v4 to i64
  %v6 = getelementptr i8, ptr %a4, i64 %v5
  %v7 = load <2 x i64>, ptr %v6, align 1, !tbaa !4
  %v8 = zext i32 %v4 to i64
  %v9 = getelementptr i8, ptr %a4, i64 %v8
  %v10 = getelementptr i8, ptr %v9, i64 16
  %v11 = load <2 x i64>, ptr %v10, align 1, !tbaa !4
  %v12 = zext i32 %v4 to i64
  %v13 = getelementptr i8, ptr %a4, i64 %v12
  %v14 = getelementptr i8, ptr %v13, i64 32
  %v15 = load <2 x i64>, ptr %v14, align 1, !tbaa !4
  %v16 = zext i32 %v4 to i64
  %v17 = getelementptr i8, ptr %a4, i64 %v16
  %v18 = getelementptr i8, ptr %v17, i64 48
  %v19 = load <2 x i64>, ptr %v18, align 1, !tbaa !4
  %v20 = bitcast <2 x i64> %v7 to <16 x i8>
  %v21 = bitcast <2 x i64> %v11 to <16 x i8>
  %v22 = shufflevector <16 x i8> %v20, <16 x i8> %v21, <16 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13, i32 16, i32 17, i32 20, i32 21, i32 24, i32 25, i32 28, i32 29>
  %v23 = bitcast <16 x i8> %v22 to <2 x i64>
  %v24 = bitcast <2 x i64> %v15 to <16 x i8>
  %v25 = bitcast <2 x i64> %v19 to <16 x i8>
  %v26 = shufflevector <16 x i8> %v24, <16 x i8> %v25, <16 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13, i32 16, i32 17, i32 20, i32 21, i32 24, i32 25, i32 28, i32 29>
  %v27 = bitcast <16 x i8> %v26 to <2 x i64>
  %v28 = bitcast <2 x i64> %v23 to <16 x i8>
  %v29 = bitcast <2 x i64> %v27 to <16 x i8>
  %v30 = shufflevector <16 x i8> %v28, <16 x i8> %v29, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v31 = bitcast <16 x i8> %v30 to <2 x i64>
  %v32 = zext i32 %v2 to i64
  %v33 = getelementptr i8, ptr %a5, i64 %v32
  store <2 x i64> %v31, ptr %v33, align 1, !tbaa !4
  %v34 = add i32 %v2, 16
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @narrow.kernel_narrow_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; storage_types.tri:6
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v15, %on6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 2
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i32, ptr %v4, align 1, !tbaa !4
  %v6 = icmp sgt i32 %v5, 0
  %v7 = select i1 %v6, i32 %v5, i32 0
  %v8 = icmp slt i32 %v7, 255
  %v9 = select i1 %v8, i32 %v7, i32 255
  %v10 = sub i32 %v9, 0
  %v11 = icmp ugt i32 %v10, 255
  br i1 %v11, label %trap5, label %on6, !prof !5
trap5:
  ret i32 38
on6:
  %v12 = trunc i32 %v9 to i8
  %v13 = zext i32 %v0 to i64
  %v14 = getelementptr i8, ptr %a5, i64 %v13
  store i8 %v12, ptr %v14, align 1, !tbaa !4
  %v15 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @narrow.kernel_narrow_3(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; storage_types.tri:7
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v16, %on6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 2
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i32, ptr %v4, align 1, !tbaa !4
  %v6 = icmp sgt i32 %v5, -32768
  %v7 = select i1 %v6, i32 %v5, i32 -32768
  %v8 = icmp slt i32 %v7, 32767
  %v9 = select i1 %v8, i32 %v7, i32 32767
  %v10 = sub i32 %v9, -32768
  %v11 = icmp ugt i32 %v10, 65535
  br i1 %v11, label %trap5, label %on6, !prof !5
trap5:
  ret i32 70
on6:
  %v12 = trunc i32 %v9 to i16
  %v13 = shl i32 %v0, 1
  %v14 = zext i32 %v13 to i64
  %v15 = getelementptr i8, ptr %a5, i64 %v14
  store i16 %v12, ptr %v15, align 1, !tbaa !4
  %v16 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @narrow.kernel_narrow_4(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; storage_types.tri:8
  %v0 = shl i32 %a1, 3
  %v1 = shl i32 %a0, 3
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v19, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = shl i32 %v2, 2
  %v5 = zext i32 %v4 to i64
  %v6 = getelementptr i8, ptr %a4, i64 %v5
  %v7 = load <2 x i64>, ptr %v6, align 1, !tbaa !4
  %v8 = zext i32 %v4 to i64
  %v9 = getelementptr i8, ptr %a4, i64 %v8
  %v10 = getelementptr i8, ptr %v9, i64 16
  %v11 = load <2 x i64>, ptr %v10, align 1, !tbaa !4
  %v12 = bitcast <2 x i64> %v7 to <16 x i8>
  %v13 = bitcast <2 x i64> %v11 to <16 x i8>
  %v14 = shufflevector <16 x i8> %v12, <16 x i8> %v13, <16 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13, i32 16, i32 17, i32 20, i32 21, i32 24, i32 25, i32 28, i32 29>
  %v15 = bitcast <16 x i8> %v14 to <2 x i64>
  %v16 = shl i32 %v2, 1
  %v17 = zext i32 %v16 to i64
  %v18 = getelementptr i8, ptr %a5, i64 %v17
  store <2 x i64> %v15, ptr %v18, align 1, !tbaa !4
  %v19 = add i32 %v2, 8
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @narrow.kernel_narrow_5(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; storage_types.tri:9
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v16, %then3 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 2
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i32, ptr %v4, align 1, !tbaa !4
  %v6 = srem i32 %v5, 243
  %v7 = icmp slt i32 %v6, -121
  %v8 = add i32 %v6, 243
  %v9 = select i1 %v7, i32 %v8, i32 %v6
  %v10 = icmp sgt i32 %v6, 121
  %v11 = sub i32 %v6, 243
  %v12 = select i1 %v10, i32 %v11, i32 %v9
  %v13 = trunc i32 %v12 to i8
  %v14 = zext i32 %v0 to i64
  %v15 = getelementptr i8, ptr %a5, i64 %v14
  store i8 %v13, ptr %v15, align 1, !tbaa !4
  %v16 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @narrow.kernel_narrow(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, ptr noalias nocapture %a2, ptr noalias nocapture %a3, ptr noalias nocapture %a4, ptr noalias nocapture %a5, i32 %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v9 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  %v73 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  %v107 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  %v143 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  %v191 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  ; storage_types.tri:5
  %v0 = icmp sgt i32 %a6, 0
  %v1 = select i1 %v0, i32 %a6, i32 0
  %v2 = icmp ugt i32 %v1, 0
  %v3 = select i1 %v2, i32 %v1, i32 0
  %v4 = lshr i32 %v3, 4
  %v5 = icmp uge i32 %v4, 342
  br i1 %v5, label %then1, label %else2
then1:
  %v6 = load ptr, ptr @trinity_spread
  %v7 = icmp eq ptr %v6, null
  br i1 %v7, label %alone3, label %shared4
alone3:
  %v8 = call i32 @narrow.kernel_narrow_1(ptr %cx, i32 0, i32 %v4, i32 1, i32 12, ptr %a0, ptr %a1)
  br label %on5
shared4:
  %v10 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v9, i32 0, i32 0
  store ptr %cx, ptr %v10
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v9, i32 0, i32 1
  store i32 0, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v9, i32 0, i32 2
  store i32 %v4, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v9, i32 0, i32 3
  store i32 1, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v9, i32 0, i32 4
  store i32 12, ptr %v14
  %v15 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v9, i32 0, i32 5
  store ptr %a0, ptr %v15
  %v16 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v9, i32 0, i32 6
  store ptr %a1, ptr %v16
  %v17 = call i32 %v6(ptr @narrow.kernel_narrow_1.range, ptr %v9, i32 0, i32 %v4, i32 1, i32 12)
  br label %on5
on5:
  %v18 = phi i32 [ %v8, %alone3 ], [ %v17, %shared4 ]
  %v19 = icmp ne i32 %v18, 0
  %v20 = or i32 %v18, 96
  %v21 = icmp ult i32 %v18, 32
  %v22 = select i1 %v21, i32 %v20, i32 %v18
  br i1 %v19, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v22
on7:
  br label %end0
else2:
  br label %loop8
loop8:
  %v23 = phi i32 [ 0, %else2 ], [ %v24, %then11 ]
  %v24 = add i32 %v23, 16
  %v25 = icmp ule i32 %v24, %v1
  br i1 %v25, label %then11, label %else12
then11:
  %v26 = shl i32 %v23, 2
  %v27 = zext i32 %v26 to i64
  %v28 = getelementptr i8, ptr %a0, i64 %v27
  %v29 = load <2 x i64>, ptr %v28, align 1, !tbaa !4
  %v30 = zext i32 %v26 to i64
  %v31 = getelementptr i8, ptr %a0, i64 %v30
  %v32 = getelementptr i8, ptr %v31, i64 16
  %v33 = load <2 x i64>, ptr %v32, align 1, !tbaa !4
  %v34 = zext i32 %v26 to i64
  %v35 = getelementptr i8, ptr %a0, i64 %v34
  %v36 = getelementptr i8, ptr %v35, i64 32
  %v37 = load <2 x i64>, ptr %v36, align 1, !tbaa !4
  %v38 = zext i32 %v26 to i64
  %v39 = getelementptr i8, ptr %a0, i64 %v38
  %v40 = getelementptr i8, ptr %v39, i64 48
  %v41 = load <2 x i64>, ptr %v40, align 1, !tbaa !4
  %v42 = bitcast <2 x i64> %v29 to <16 x i8>
  %v43 = bitcast <2 x i64> %v33 to <16 x i8>
  %v44 = shufflevector <16 x i8> %v42, <16 x i8> %v43, <16 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13, i32 16, i32 17, i32 20, i32 21, i32 24, i32 25, i32 28, i32 29>
  %v45 = bitcast <16 x i8> %v44 to <2 x i64>
  %v46 = bitcast <2 x i64> %v37 to <16 x i8>
  %v47 = bitcast <2 x i64> %v41 to <16 x i8>
  %v48 = shufflevector <16 x i8> %v46, <16 x i8> %v47, <16 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13, i32 16, i32 17, i32 20, i32 21, i32 24, i32 25, i32 28, i32 29>
  %v49 = bitcast <16 x i8> %v48 to <2 x i64>
  %v50 = bitcast <2 x i64> %v45 to <16 x i8>
  %v51 = bitcast <2 x i64> %v49 to <16 x i8>
  %v52 = shufflevector <16 x i8> %v50, <16 x i8> %v51, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v53 = bitcast <16 x i8> %v52 to <2 x i64>
  %v54 = zext i32 %v23 to i64
  %v55 = getelementptr i8, ptr %a1, i64 %v54
  store <2 x i64> %v53, ptr %v55, align 1, !tbaa !4
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  %v56 = shl i32 %v4, 4
  br label %loop13
loop13:
  %v57 = phi i32 [ %v56, %end0 ], [ %v66, %then16 ]
  %v58 = icmp slt i32 %v57, %a6
  br i1 %v58, label %then16, label %else17
then16:
  %v59 = shl i32 %v57, 2
  %v60 = zext i32 %v59 to i64
  %v61 = getelementptr i8, ptr %a0, i64 %v60
  %v62 = load i32, ptr %v61, align 1, !tbaa !4
  %v63 = trunc i32 %v62 to i8
  %v64 = zext i32 %v57 to i64
  %v65 = getelementptr i8, ptr %a1, i64 %v64
  store i8 %v63, ptr %v65, align 1, !tbaa !4
  %v66 = add i32 %v57, 1
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  ; storage_types.tri:6
  %v67 = icmp sgt i32 %a6, 0
  %v68 = select i1 %v67, i32 %a6, i32 0
  %v69 = icmp uge i32 %v68, 373
  br i1 %v69, label %then19, label %else20
then19:
  %v70 = load ptr, ptr @trinity_spread
  %v71 = icmp eq ptr %v70, null
  br i1 %v71, label %alone21, label %shared22
alone21:
  %v72 = call i32 @narrow.kernel_narrow_2(ptr %cx, i32 0, i32 %v68, i32 1, i32 11, ptr %a0, ptr %a2)
  br label %on23
shared22:
  %v74 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v73, i32 0, i32 0
  store ptr %cx, ptr %v74
  %v75 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v73, i32 0, i32 1
  store i32 0, ptr %v75
  %v76 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v73, i32 0, i32 2
  store i32 %v68, ptr %v76
  %v77 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v73, i32 0, i32 3
  store i32 1, ptr %v77
  %v78 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v73, i32 0, i32 4
  store i32 11, ptr %v78
  %v79 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v73, i32 0, i32 5
  store ptr %a0, ptr %v79
  %v80 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v73, i32 0, i32 6
  store ptr %a2, ptr %v80
  %v81 = call i32 %v70(ptr @narrow.kernel_narrow_2.range, ptr %v73, i32 0, i32 %v68, i32 1, i32 11)
  br label %on23
on23:
  %v82 = phi i32 [ %v72, %alone21 ], [ %v81, %shared22 ]
  %v83 = icmp ne i32 %v82, 0
  %v84 = or i32 %v82, 128
  %v85 = icmp ult i32 %v82, 32
  %v86 = select i1 %v85, i32 %v84, i32 %v82
  br i1 %v83, label %trap24, label %on25, !prof !5
trap24:
  ret i32 %v86
on25:
  br label %end18
else20:
  br label %loop26
loop26:
  %v87 = phi i32 [ 0, %else20 ], [ %v102, %on32 ]
  %v88 = icmp slt i32 %v87, %a6
  br i1 %v88, label %then29, label %else30
then29:
  %v89 = shl i32 %v87, 2
  %v90 = zext i32 %v89 to i64
  %v91 = getelementptr i8, ptr %a0, i64 %v90
  %v92 = load i32, ptr %v91, align 1, !tbaa !4
  %v93 = icmp sgt i32 %v92, 0
  %v94 = select i1 %v93, i32 %v92, i32 0
  %v95 = icmp slt i32 %v94, 255
  %v96 = select i1 %v95, i32 %v94, i32 255
  %v97 = sub i32 %v96, 0
  %v98 = icmp ugt i32 %v97, 255
  br i1 %v98, label %trap31, label %on32, !prof !5
trap31:
  ret i32 38
on32:
  %v99 = trunc i32 %v96 to i8
  %v100 = zext i32 %v87 to i64
  %v101 = getelementptr i8, ptr %a2, i64 %v100
  store i8 %v99, ptr %v101, align 1, !tbaa !4
  %v102 = add i32 %v87, 1
  br label %loop26
else30:
  br label %end28
end28:
  br label %end27
end27:
  br label %end18
end18:
  ; storage_types.tri:7
  %v103 = icmp uge i32 %v68, 342
  br i1 %v103, label %then34, label %else35
then34:
  %v104 = load ptr, ptr @trinity_spread
  %v105 = icmp eq ptr %v104, null
  br i1 %v105, label %alone36, label %shared37
alone36:
  %v106 = call i32 @narrow.kernel_narrow_3(ptr %cx, i32 0, i32 %v68, i32 1, i32 12, ptr %a0, ptr %a3)
  br label %on38
shared37:
  %v108 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v107, i32 0, i32 0
  store ptr %cx, ptr %v108
  %v109 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v107, i32 0, i32 1
  store i32 0, ptr %v109
  %v110 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v107, i32 0, i32 2
  store i32 %v68, ptr %v110
  %v111 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v107, i32 0, i32 3
  store i32 1, ptr %v111
  %v112 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v107, i32 0, i32 4
  store i32 12, ptr %v112
  %v113 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v107, i32 0, i32 5
  store ptr %a0, ptr %v113
  %v114 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v107, i32 0, i32 6
  store ptr %a3, ptr %v114
  %v115 = call i32 %v104(ptr @narrow.kernel_narrow_3.range, ptr %v107, i32 0, i32 %v68, i32 1, i32 12)
  br label %on38
on38:
  %v116 = phi i32 [ %v106, %alone36 ], [ %v115, %shared37 ]
  %v117 = icmp ne i32 %v116, 0
  %v118 = or i32 %v116, 160
  %v119 = icmp ult i32 %v116, 32
  %v120 = select i1 %v119, i32 %v118, i32 %v116
  br i1 %v117, label %trap39, label %on40, !prof !5
trap39:
  ret i32 %v120
on40:
  br label %end33
else35:
  br label %loop41
loop41:
  %v121 = phi i32 [ 0, %else35 ], [ %v137, %on47 ]
  %v122 = icmp slt i32 %v121, %a6
  br i1 %v122, label %then44, label %else45
then44:
  %v123 = shl i32 %v121, 2
  %v124 = zext i32 %v123 to i64
  %v125 = getelementptr i8, ptr %a0, i64 %v124
  %v126 = load i32, ptr %v125, align 1, !tbaa !4
  %v127 = icmp sgt i32 %v126, -32768
  %v128 = select i1 %v127, i32 %v126, i32 -32768
  %v129 = icmp slt i32 %v128, 32767
  %v130 = select i1 %v129, i32 %v128, i32 32767
  %v131 = sub i32 %v130, -32768
  %v132 = icmp ugt i32 %v131, 65535
  br i1 %v132, label %trap46, label %on47, !prof !5
trap46:
  ret i32 70
on47:
  %v133 = trunc i32 %v130 to i16
  %v134 = shl i32 %v121, 1
  %v135 = zext i32 %v134 to i64
  %v136 = getelementptr i8, ptr %a3, i64 %v135
  store i16 %v133, ptr %v136, align 1, !tbaa !4
  %v137 = add i32 %v121, 1
  br label %loop41
else45:
  br label %end43
end43:
  br label %end42
end42:
  br label %end33
end33:
  ; storage_types.tri:8
  %v138 = lshr i32 %v3, 3
  %v139 = icmp uge i32 %v138, 456
  br i1 %v139, label %then49, label %else50
then49:
  %v140 = load ptr, ptr @trinity_spread
  %v141 = icmp eq ptr %v140, null
  br i1 %v141, label %alone51, label %shared52
alone51:
  %v142 = call i32 @narrow.kernel_narrow_4(ptr %cx, i32 0, i32 %v138, i32 1, i32 9, ptr %a0, ptr %a4)
  br label %on53
shared52:
  %v144 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v143, i32 0, i32 0
  store ptr %cx, ptr %v144
  %v145 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v143, i32 0, i32 1
  store i32 0, ptr %v145
  %v146 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v143, i32 0, i32 2
  store i32 %v138, ptr %v146
  %v147 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v143, i32 0, i32 3
  store i32 1, ptr %v147
  %v148 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v143, i32 0, i32 4
  store i32 9, ptr %v148
  %v149 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v143, i32 0, i32 5
  store ptr %a0, ptr %v149
  %v150 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v143, i32 0, i32 6
  store ptr %a4, ptr %v150
  %v151 = call i32 %v140(ptr @narrow.kernel_narrow_4.range, ptr %v143, i32 0, i32 %v138, i32 1, i32 9)
  br label %on53
on53:
  %v152 = phi i32 [ %v142, %alone51 ], [ %v151, %shared52 ]
  %v153 = icmp ne i32 %v152, 0
  %v154 = or i32 %v152, 192
  %v155 = icmp ult i32 %v152, 32
  %v156 = select i1 %v155, i32 %v154, i32 %v152
  br i1 %v153, label %trap54, label %on55, !prof !5
trap54:
  ret i32 %v156
on55:
  br label %end48
else50:
  br label %loop56
loop56:
  %v157 = phi i32 [ 0, %else50 ], [ %v158, %then59 ]
  %v158 = add i32 %v157, 8
  %v159 = icmp ule i32 %v158, %v1
  br i1 %v159, label %then59, label %else60
then59:
  %v160 = shl i32 %v157, 2
  %v161 = zext i32 %v160 to i64
  %v162 = getelementptr i8, ptr %a0, i64 %v161
  %v163 = load <2 x i64>, ptr %v162, align 1, !tbaa !4
  %v164 = zext i32 %v160 to i64
  %v165 = getelementptr i8, ptr %a0, i64 %v164
  %v166 = getelementptr i8, ptr %v165, i64 16
  %v167 = load <2 x i64>, ptr %v166, align 1, !tbaa !4
  %v168 = bitcast <2 x i64> %v163 to <16 x i8>
  %v169 = bitcast <2 x i64> %v167 to <16 x i8>
  %v170 = shufflevector <16 x i8> %v168, <16 x i8> %v169, <16 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13, i32 16, i32 17, i32 20, i32 21, i32 24, i32 25, i32 28, i32 29>
  %v171 = bitcast <16 x i8> %v170 to <2 x i64>
  %v172 = shl i32 %v157, 1
  %v173 = zext i32 %v172 to i64
  %v174 = getelementptr i8, ptr %a4, i64 %v173
  store <2 x i64> %v171, ptr %v174, align 1, !tbaa !4
  br label %loop56
else60:
  br label %end58
end58:
  br label %end57
end57:
  br label %end48
end48:
  %v175 = shl i32 %v138, 3
  br label %loop61
loop61:
  %v176 = phi i32 [ %v175, %end48 ], [ %v186, %then64 ]
  %v177 = icmp slt i32 %v176, %a6
  br i1 %v177, label %then64, label %else65
then64:
  %v178 = shl i32 %v176, 2
  %v179 = zext i32 %v178 to i64
  %v180 = getelementptr i8, ptr %a0, i64 %v179
  %v181 = load i32, ptr %v180, align 1, !tbaa !4
  %v182 = trunc i32 %v181 to i16
  %v183 = shl i32 %v176, 1
  %v184 = zext i32 %v183 to i64
  %v185 = getelementptr i8, ptr %a4, i64 %v184
  store i16 %v182, ptr %v185, align 1, !tbaa !4
  %v186 = add i32 %v176, 1
  br label %loop61
else65:
  br label %end63
end63:
  br label %end62
end62:
  ; storage_types.tri:9
  %v187 = icmp uge i32 %v68, 456
  br i1 %v187, label %then67, label %else68
then67:
  %v188 = load ptr, ptr @trinity_spread
  %v189 = icmp eq ptr %v188, null
  br i1 %v189, label %alone69, label %shared70
alone69:
  %v190 = call i32 @narrow.kernel_narrow_5(ptr %cx, i32 0, i32 %v68, i32 1, i32 9, ptr %a0, ptr %a5)
  br label %on71
shared70:
  %v192 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v191, i32 0, i32 0
  store ptr %cx, ptr %v192
  %v193 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v191, i32 0, i32 1
  store i32 0, ptr %v193
  %v194 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v191, i32 0, i32 2
  store i32 %v68, ptr %v194
  %v195 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v191, i32 0, i32 3
  store i32 1, ptr %v195
  %v196 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v191, i32 0, i32 4
  store i32 9, ptr %v196
  %v197 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v191, i32 0, i32 5
  store ptr %a0, ptr %v197
  %v198 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v191, i32 0, i32 6
  store ptr %a5, ptr %v198
  %v199 = call i32 %v188(ptr @narrow.kernel_narrow_5.range, ptr %v191, i32 0, i32 %v68, i32 1, i32 9)
  br label %on71
on71:
  %v200 = phi i32 [ %v190, %alone69 ], [ %v199, %shared70 ]
  %v201 = icmp ne i32 %v200, 0
  %v202 = or i32 %v200, 224
  %v203 = icmp ult i32 %v200, 32
  %v204 = select i1 %v203, i32 %v202, i32 %v200
  br i1 %v201, label %trap72, label %on73, !prof !5
trap72:
  ret i32 %v204
on73:
  br label %end66
else68:
  br label %loop74
loop74:
  %v205 = phi i32 [ 0, %else68 ], [ %v221, %then77 ]
  %v206 = icmp slt i32 %v205, %a6
  br i1 %v206, label %then77, label %else78
then77:
  %v207 = shl i32 %v205, 2
  %v208 = zext i32 %v207 to i64
  %v209 = getelementptr i8, ptr %a0, i64 %v208
  %v210 = load i32, ptr %v209, align 1, !tbaa !4
  %v211 = srem i32 %v210, 243
  %v212 = icmp slt i32 %v211, -121
  %v213 = add i32 %v211, 243
  %v214 = select i1 %v212, i32 %v213, i32 %v211
  %v215 = icmp sgt i32 %v211, 121
  %v216 = sub i32 %v211, 243
  %v217 = select i1 %v215, i32 %v216, i32 %v214
  %v218 = trunc i32 %v217 to i8
  %v219 = zext i32 %v205 to i64
  %v220 = getelementptr i8, ptr %a5, i64 %v219
  store i8 %v218, ptr %v220, align 1, !tbaa !4
  %v221 = add i32 %v205, 1
  br label %loop74
else78:
  br label %end76
end76:
  br label %end75
end75:
  br label %end66
end66:
  ret i32 0
}

define internal i32 @narrow.kernel_narrow_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @narrow.kernel_narrow_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define internal i32 @narrow.kernel_narrow_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @narrow.kernel_narrow_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define internal i32 @narrow.kernel_narrow_3.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @narrow.kernel_narrow_3(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define internal i32 @narrow.kernel_narrow_4.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @narrow.kernel_narrow_4(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define internal i32 @narrow.kernel_narrow_5.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @narrow.kernel_narrow_5(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define i32 @narrow(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, i32 %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @narrow.kernel_narrow(ptr null, ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, i32 %a6)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @halves.kernel_halves_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; storage_types.tri:13
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v30, %then3 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 2
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load float, ptr %v4, align 1, !tbaa !4
  %v6 = shl i32 %v0, 1
  %v7 = zext i32 %v6 to i64
  %v8 = getelementptr i8, ptr %a5, i64 %v7
  %v9 = bitcast float %v5 to i32
  %v10 = and i32 %v9, 2147483647
  %v11 = lshr i32 %v9, 16
  %v12 = and i32 %v11, 32768
  %v13 = bitcast i32 %v10 to float
  %v14 = fadd float %v13, 0x3FE0000000000000
  %v15 = bitcast float %v14 to i32
  %v16 = sub i32 %v15, 1056964608
  %v17 = lshr i32 %v10, 13
  %v18 = and i32 %v17, 1
  %v19 = add i32 %v10, -939520001
  %v20 = add i32 %v19, %v18
  %v21 = lshr i32 %v20, 13
  %v22 = icmp ult i32 %v10, 947912704
  %v23 = select i1 %v22, i32 %v16, i32 %v21
  %v24 = icmp uge i32 %v10, 1199566848
  %v25 = select i1 %v24, i32 31744, i32 %v23
  %v26 = icmp ugt i32 %v10, 2139095040
  %v27 = or i32 %v12, %v25
  %v28 = select i1 %v26, i32 32256, i32 %v27
  %v29 = trunc i32 %v28 to i16
  store i16 %v29, ptr %v8, align 1, !tbaa !4
  %v30 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @halves.kernel_halves_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; storage_types.tri:14
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v18, %then3 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 2
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load float, ptr %v4, align 1, !tbaa !4
  %v6 = shl i32 %v0, 1
  %v7 = zext i32 %v6 to i64
  %v8 = getelementptr i8, ptr %a5, i64 %v7
  %v9 = bitcast float %v5 to i32
  %v10 = lshr i32 %v9, 16
  %v11 = and i32 %v10, 1
  %v12 = add i32 %v9, 32767
  %v13 = add i32 %v12, %v11
  %v14 = lshr i32 %v13, 16
  %v15 = fcmp uno float %v5, %v5
  %v16 = select i1 %v15, i32 32704, i32 %v14
  %v17 = trunc i32 %v16 to i16
  store i16 %v17, ptr %v8, align 1, !tbaa !4
  %v18 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @halves.kernel_halves_3(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; storage_types.tri:15
  %v0 = shl i32 %a1, 2
  %v1 = shl i32 %a0, 2
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v14, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = shl i32 %v2, 2
  %v5 = zext i32 %v4 to i64
  %v6 = getelementptr i8, ptr %a4, i64 %v5
  %v7 = load <2 x i64>, ptr %v6, align 1, !tbaa !4
  %v8 = bitcast <2 x i64> %v7 to <4 x float>
  %v9 = bitcast <2 x i64> <i64 4539628425446424576, i64 4539628425446424576> to <4 x float>
  %v10 = fadd <4 x float> %v8, %v9
  %v11 = bitcast <4 x float> %v10 to <2 x i64>
  %v12 = zext i32 %v4 to i64
  %v13 = getelementptr i8, ptr %a5, i64 %v12
  store <2 x i64> %v11, ptr %v13, align 1, !tbaa !4
  %v14 = add i32 %v2, 4
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @halves.kernel_halves(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, ptr noalias nocapture %a2, ptr noalias nocapture %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v6 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  %v54 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  %v96 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  ; storage_types.tri:13
  %v0 = icmp sgt i32 %a4, 0
  %v1 = select i1 %v0, i32 %a4, i32 0
  %v2 = icmp uge i32 %v1, 456
  br i1 %v2, label %then1, label %else2
then1:
  %v3 = load ptr, ptr @trinity_spread
  %v4 = icmp eq ptr %v3, null
  br i1 %v4, label %alone3, label %shared4
alone3:
  %v5 = call i32 @halves.kernel_halves_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 9, ptr %a0, ptr %a1)
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
  %v14 = call i32 %v3(ptr @halves.kernel_halves_1.range, ptr %v6, i32 0, i32 %v1, i32 1, i32 9)
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
  %v20 = phi i32 [ 0, %else2 ], [ %v50, %then11 ]
  %v21 = icmp slt i32 %v20, %a4
  br i1 %v21, label %then11, label %else12
then11:
  %v22 = shl i32 %v20, 2
  %v23 = zext i32 %v22 to i64
  %v24 = getelementptr i8, ptr %a0, i64 %v23
  %v25 = load float, ptr %v24, align 1, !tbaa !4
  %v26 = shl i32 %v20, 1
  %v27 = zext i32 %v26 to i64
  %v28 = getelementptr i8, ptr %a1, i64 %v27
  %v29 = bitcast float %v25 to i32
  %v30 = and i32 %v29, 2147483647
  %v31 = lshr i32 %v29, 16
  %v32 = and i32 %v31, 32768
  %v33 = bitcast i32 %v30 to float
  %v34 = fadd float %v33, 0x3FE0000000000000
  %v35 = bitcast float %v34 to i32
  %v36 = sub i32 %v35, 1056964608
  %v37 = lshr i32 %v30, 13
  %v38 = and i32 %v37, 1
  %v39 = add i32 %v30, -939520001
  %v40 = add i32 %v39, %v38
  %v41 = lshr i32 %v40, 13
  %v42 = icmp ult i32 %v30, 947912704
  %v43 = select i1 %v42, i32 %v36, i32 %v41
  %v44 = icmp uge i32 %v30, 1199566848
  %v45 = select i1 %v44, i32 31744, i32 %v43
  %v46 = icmp ugt i32 %v30, 2139095040
  %v47 = or i32 %v32, %v45
  %v48 = select i1 %v46, i32 32256, i32 %v47
  %v49 = trunc i32 %v48 to i16
  store i16 %v49, ptr %v28, align 1, !tbaa !4
  %v50 = add i32 %v20, 1
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  ; storage_types.tri:14
  br i1 %v2, label %then14, label %else15
then14:
  %v51 = load ptr, ptr @trinity_spread
  %v52 = icmp eq ptr %v51, null
  br i1 %v52, label %alone16, label %shared17
alone16:
  %v53 = call i32 @halves.kernel_halves_2(ptr %cx, i32 0, i32 %v1, i32 1, i32 9, ptr %a0, ptr %a2)
  br label %on18
shared17:
  %v55 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v54, i32 0, i32 0
  store ptr %cx, ptr %v55
  %v56 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v54, i32 0, i32 1
  store i32 0, ptr %v56
  %v57 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v54, i32 0, i32 2
  store i32 %v1, ptr %v57
  %v58 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v54, i32 0, i32 3
  store i32 1, ptr %v58
  %v59 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v54, i32 0, i32 4
  store i32 9, ptr %v59
  %v60 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v54, i32 0, i32 5
  store ptr %a0, ptr %v60
  %v61 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v54, i32 0, i32 6
  store ptr %a2, ptr %v61
  %v62 = call i32 %v51(ptr @halves.kernel_halves_2.range, ptr %v54, i32 0, i32 %v1, i32 1, i32 9)
  br label %on18
on18:
  %v63 = phi i32 [ %v53, %alone16 ], [ %v62, %shared17 ]
  %v64 = icmp ne i32 %v63, 0
  %v65 = or i32 %v63, 64
  %v66 = icmp ult i32 %v63, 32
  %v67 = select i1 %v66, i32 %v65, i32 %v63
  br i1 %v64, label %trap19, label %on20, !prof !5
trap19:
  ret i32 %v67
on20:
  br label %end13
else15:
  br label %loop21
loop21:
  %v68 = phi i32 [ 0, %else15 ], [ %v86, %then24 ]
  %v69 = icmp slt i32 %v68, %a4
  br i1 %v69, label %then24, label %else25
then24:
  %v70 = shl i32 %v68, 2
  %v71 = zext i32 %v70 to i64
  %v72 = getelementptr i8, ptr %a0, i64 %v71
  %v73 = load float, ptr %v72, align 1, !tbaa !4
  %v74 = shl i32 %v68, 1
  %v75 = zext i32 %v74 to i64
  %v76 = getelementptr i8, ptr %a2, i64 %v75
  %v77 = bitcast float %v73 to i32
  %v78 = lshr i32 %v77, 16
  %v79 = and i32 %v78, 1
  %v80 = add i32 %v77, 32767
  %v81 = add i32 %v80, %v79
  %v82 = lshr i32 %v81, 16
  %v83 = fcmp uno float %v73, %v73
  %v84 = select i1 %v83, i32 32704, i32 %v82
  %v85 = trunc i32 %v84 to i16
  store i16 %v85, ptr %v76, align 1, !tbaa !4
  %v86 = add i32 %v68, 1
  br label %loop21
else25:
  br label %end23
end23:
  br label %end22
end22:
  br label %end13
end13:
  ; storage_types.tri:15
  %v87 = icmp sgt i32 %a4, 0
  %v88 = select i1 %v87, i32 %a4, i32 0
  %v89 = icmp ugt i32 %v88, 0
  %v90 = select i1 %v89, i32 %v88, i32 0
  %v91 = lshr i32 %v90, 2
  %v92 = icmp uge i32 %v91, 456
  br i1 %v92, label %then27, label %else28
then27:
  %v93 = load ptr, ptr @trinity_spread
  %v94 = icmp eq ptr %v93, null
  br i1 %v94, label %alone29, label %shared30
alone29:
  %v95 = call i32 @halves.kernel_halves_3(ptr %cx, i32 0, i32 %v91, i32 1, i32 9, ptr %a0, ptr %a3)
  br label %on31
shared30:
  %v97 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v96, i32 0, i32 0
  store ptr %cx, ptr %v97
  %v98 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v96, i32 0, i32 1
  store i32 0, ptr %v98
  %v99 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v96, i32 0, i32 2
  store i32 %v91, ptr %v99
  %v100 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v96, i32 0, i32 3
  store i32 1, ptr %v100
  %v101 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v96, i32 0, i32 4
  store i32 9, ptr %v101
  %v102 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v96, i32 0, i32 5
  store ptr %a0, ptr %v102
  %v103 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v96, i32 0, i32 6
  store ptr %a3, ptr %v103
  %v104 = call i32 %v93(ptr @halves.kernel_halves_3.range, ptr %v96, i32 0, i32 %v91, i32 1, i32 9)
  br label %on31
on31:
  %v105 = phi i32 [ %v95, %alone29 ], [ %v104, %shared30 ]
  %v106 = icmp ne i32 %v105, 0
  %v107 = or i32 %v105, 96
  %v108 = icmp ult i32 %v105, 32
  %v109 = select i1 %v108, i32 %v107, i32 %v105
  br i1 %v106, label %trap32, label %on33, !prof !5
trap32:
  ret i32 %v109
on33:
  br label %end26
else28:
  br label %loop34
loop34:
  %v110 = phi i32 [ 0, %else28 ], [ %v111, %then37 ]
  %v111 = add i32 %v110, 4
  %v112 = icmp ule i32 %v111, %v88
  br i1 %v112, label %then37, label %else38
then37:
  %v113 = shl i32 %v110, 2
  %v114 = zext i32 %v113 to i64
  %v115 = getelementptr i8, ptr %a0, i64 %v114
  %v116 = load <2 x i64>, ptr %v115, align 1, !tbaa !4
  %v117 = bitcast <2 x i64> %v116 to <4 x float>
  %v118 = bitcast <2 x i64> <i64 4539628425446424576, i64 4539628425446424576> to <4 x float>
  %v119 = fadd <4 x float> %v117, %v118
  %v120 = bitcast <4 x float> %v119 to <2 x i64>
  %v121 = zext i32 %v113 to i64
  %v122 = getelementptr i8, ptr %a3, i64 %v121
  store <2 x i64> %v120, ptr %v122, align 1, !tbaa !4
  br label %loop34
else38:
  br label %end36
end36:
  br label %end35
end35:
  br label %end26
end26:
  %v123 = shl i32 %v91, 2
  br label %loop39
loop39:
  %v124 = phi i32 [ %v123, %end26 ], [ %v133, %then42 ]
  %v125 = icmp slt i32 %v124, %a4
  br i1 %v125, label %then42, label %else43
then42:
  %v126 = shl i32 %v124, 2
  %v127 = zext i32 %v126 to i64
  %v128 = getelementptr i8, ptr %a0, i64 %v127
  %v129 = load float, ptr %v128, align 1, !tbaa !4
  %v130 = fadd float %v129, 0x3FE0000000000000
  %v131 = zext i32 %v126 to i64
  %v132 = getelementptr i8, ptr %a3, i64 %v131
  store float %v130, ptr %v132, align 1, !tbaa !4
  %v133 = add i32 %v124, 1
  br label %loop39
else43:
  br label %end41
end41:
  br label %end40
end40:
  ret i32 0
}

define internal i32 @halves.kernel_halves_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @halves.kernel_halves_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define internal i32 @halves.kernel_halves_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @halves.kernel_halves_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define internal i32 @halves.kernel_halves_3.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @halves.kernel_halves_3(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define i32 @halves(ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @halves.kernel_halves(ptr null, ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @from_halves.kernel_from_halves_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; storage_types.tri:18
  %v0 = shl i32 %a1, 3
  %v1 = shl i32 %a0, 3
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v117, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = shl i32 %v2, 1
  %v5 = zext i32 %v4 to i64
  %v6 = getelementptr i8, ptr %a4, i64 %v5
  %v7 = load <2 x i64>, ptr %v6, align 1, !tbaa !4
  %v8 = bitcast <2 x i64> %v7 to <8 x i16>
  %v9 = shufflevector <8 x i16> %v8, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v10 = zext <4 x i16> %v9 to <4 x i32>
  %v11 = bitcast <4 x i32> %v10 to <2 x i64>
  %v12 = bitcast <2 x i64> %v7 to <8 x i16>
  %v13 = shufflevector <8 x i16> %v12, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v14 = zext <4 x i16> %v13 to <4 x i32>
  %v15 = bitcast <4 x i32> %v14 to <2 x i64>
  %v16 = and <2 x i64> %v11, <i64 140733193420799, i64 140733193420799>
  %v17 = and i32 13, 31
  %v18 = insertelement <4 x i32> poison, i32 %v17, i32 0
  %v19 = shufflevector <4 x i32> %v18, <4 x i32> poison, <4 x i32> zeroinitializer
  %v20 = bitcast <4 x i32> %v19 to <2 x i64>
  %v21 = bitcast <2 x i64> %v16 to <4 x i32>
  %v22 = bitcast <2 x i64> %v20 to <4 x i32>
  %v23 = shl <4 x i32> %v21, %v22
  %v24 = bitcast <4 x i32> %v23 to <2 x i64>
  %v25 = bitcast <2 x i64> %v24 to <4 x float>
  %v26 = bitcast <2 x i64> <i64 8610882489537265664, i64 8610882489537265664> to <4 x float>
  %v27 = fmul <4 x float> %v25, %v26
  %v28 = bitcast <4 x float> %v27 to <2 x i64>
  %v29 = bitcast <2 x i64> %v16 to <4 x i32>
  %v30 = bitcast <2 x i64> <i64 136339441875968, i64 136339441875968> to <4 x i32>
  %v31 = icmp sge <4 x i32> %v29, %v30
  %v32 = sext <4 x i1> %v31 to <4 x i32>
  %v33 = bitcast <4 x i32> %v32 to <2 x i64>
  %v34 = and <2 x i64> %v33, <i64 9187343241974906880, i64 9187343241974906880>
  %v35 = and <2 x i64> %v11, <i64 140737488388096, i64 140737488388096>
  %v36 = and i32 16, 31
  %v37 = insertelement <4 x i32> poison, i32 %v36, i32 0
  %v38 = shufflevector <4 x i32> %v37, <4 x i32> poison, <4 x i32> zeroinitializer
  %v39 = bitcast <4 x i32> %v38 to <2 x i64>
  %v40 = bitcast <2 x i64> %v35 to <4 x i32>
  %v41 = bitcast <2 x i64> %v39 to <4 x i32>
  %v42 = shl <4 x i32> %v40, %v41
  %v43 = bitcast <4 x i32> %v42 to <2 x i64>
  %v44 = or <2 x i64> %v28, %v34
  %v45 = or <2 x i64> %v44, %v43
  %v46 = and <2 x i64> %v15, <i64 140733193420799, i64 140733193420799>
  %v47 = and i32 13, 31
  %v48 = insertelement <4 x i32> poison, i32 %v47, i32 0
  %v49 = shufflevector <4 x i32> %v48, <4 x i32> poison, <4 x i32> zeroinitializer
  %v50 = bitcast <4 x i32> %v49 to <2 x i64>
  %v51 = bitcast <2 x i64> %v46 to <4 x i32>
  %v52 = bitcast <2 x i64> %v50 to <4 x i32>
  %v53 = shl <4 x i32> %v51, %v52
  %v54 = bitcast <4 x i32> %v53 to <2 x i64>
  %v55 = bitcast <2 x i64> %v54 to <4 x float>
  %v56 = bitcast <2 x i64> <i64 8610882489537265664, i64 8610882489537265664> to <4 x float>
  %v57 = fmul <4 x float> %v55, %v56
  %v58 = bitcast <4 x float> %v57 to <2 x i64>
  %v59 = bitcast <2 x i64> %v46 to <4 x i32>
  %v60 = bitcast <2 x i64> <i64 136339441875968, i64 136339441875968> to <4 x i32>
  %v61 = icmp sge <4 x i32> %v59, %v60
  %v62 = sext <4 x i1> %v61 to <4 x i32>
  %v63 = bitcast <4 x i32> %v62 to <2 x i64>
  %v64 = and <2 x i64> %v63, <i64 9187343241974906880, i64 9187343241974906880>
  %v65 = and <2 x i64> %v15, <i64 140737488388096, i64 140737488388096>
  %v66 = and i32 16, 31
  %v67 = insertelement <4 x i32> poison, i32 %v66, i32 0
  %v68 = shufflevector <4 x i32> %v67, <4 x i32> poison, <4 x i32> zeroinitializer
  %v69 = bitcast <4 x i32> %v68 to <2 x i64>
  %v70 = bitcast <2 x i64> %v65 to <4 x i32>
  %v71 = bitcast <2 x i64> %v69 to <4 x i32>
  %v72 = shl <4 x i32> %v70, %v71
  %v73 = bitcast <4 x i32> %v72 to <2 x i64>
  %v74 = or <2 x i64> %v58, %v64
  %v75 = or <2 x i64> %v74, %v73
  %v76 = zext i32 %v4 to i64
  %v77 = getelementptr i8, ptr %a5, i64 %v76
  %v78 = load <2 x i64>, ptr %v77, align 1, !tbaa !4
  %v79 = bitcast <2 x i64> %v78 to <8 x i16>
  %v80 = shufflevector <8 x i16> %v79, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v81 = zext <4 x i16> %v80 to <4 x i32>
  %v82 = bitcast <4 x i32> %v81 to <2 x i64>
  %v83 = bitcast <2 x i64> %v78 to <8 x i16>
  %v84 = shufflevector <8 x i16> %v83, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v85 = zext <4 x i16> %v84 to <4 x i32>
  %v86 = bitcast <4 x i32> %v85 to <2 x i64>
  %v87 = and i32 16, 31
  %v88 = insertelement <4 x i32> poison, i32 %v87, i32 0
  %v89 = shufflevector <4 x i32> %v88, <4 x i32> poison, <4 x i32> zeroinitializer
  %v90 = bitcast <4 x i32> %v89 to <2 x i64>
  %v91 = bitcast <2 x i64> %v82 to <4 x i32>
  %v92 = bitcast <2 x i64> %v90 to <4 x i32>
  %v93 = shl <4 x i32> %v91, %v92
  %v94 = bitcast <4 x i32> %v93 to <2 x i64>
  %v95 = and i32 16, 31
  %v96 = insertelement <4 x i32> poison, i32 %v95, i32 0
  %v97 = shufflevector <4 x i32> %v96, <4 x i32> poison, <4 x i32> zeroinitializer
  %v98 = bitcast <4 x i32> %v97 to <2 x i64>
  %v99 = bitcast <2 x i64> %v86 to <4 x i32>
  %v100 = bitcast <2 x i64> %v98 to <4 x i32>
  %v101 = shl <4 x i32> %v99, %v100
  %v102 = bitcast <4 x i32> %v101 to <2 x i64>
  %v103 = bitcast <2 x i64> %v45 to <4 x float>
  %v104 = bitcast <2 x i64> %v94 to <4 x float>
  %v105 = fadd <4 x float> %v103, %v104
  %v106 = bitcast <4 x float> %v105 to <2 x i64>
  %v107 = bitcast <2 x i64> %v75 to <4 x float>
  %v108 = bitcast <2 x i64> %v102 to <4 x float>
  %v109 = fadd <4 x float> %v107, %v108
  %v110 = bitcast <4 x float> %v109 to <2 x i64>
  %v111 = shl i32 %v2, 2
  %v112 = zext i32 %v111 to i64
  %v113 = getelementptr i8, ptr %a6, i64 %v112
  store <2 x i64> %v106, ptr %v113, align 1, !tbaa !4
  %v114 = zext i32 %v111 to i64
  %v115 = getelementptr i8, ptr %a6, i64 %v114
  %v116 = getelementptr i8, ptr %v115, i64 16
  store <2 x i64> %v110, ptr %v116, align 1, !tbaa !4
  %v117 = add i32 %v2, 8
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @from_halves.kernel_from_halves(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v9 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  ; storage_types.tri:18
  %v0 = icmp sgt i32 %a3, 0
  %v1 = select i1 %v0, i32 %a3, i32 0
  %v2 = icmp ugt i32 %v1, 0
  %v3 = select i1 %v2, i32 %v1, i32 0
  %v4 = lshr i32 %v3, 3
  %v5 = icmp uge i32 %v4, 111
  br i1 %v5, label %then1, label %else2
then1:
  %v6 = load ptr, ptr @trinity_spread
  %v7 = icmp eq ptr %v6, null
  br i1 %v7, label %alone3, label %shared4
alone3:
  %v8 = call i32 @from_halves.kernel_from_halves_1(ptr %cx, i32 0, i32 %v4, i32 1, i32 37, ptr %a0, ptr %a1, ptr %a2)
  br label %on5
shared4:
  %v10 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v9, i32 0, i32 0
  store ptr %cx, ptr %v10
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v9, i32 0, i32 1
  store i32 0, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v9, i32 0, i32 2
  store i32 %v4, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v9, i32 0, i32 3
  store i32 1, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v9, i32 0, i32 4
  store i32 37, ptr %v14
  %v15 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v9, i32 0, i32 5
  store ptr %a0, ptr %v15
  %v16 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v9, i32 0, i32 6
  store ptr %a1, ptr %v16
  %v17 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v9, i32 0, i32 7
  store ptr %a2, ptr %v17
  %v18 = call i32 %v6(ptr @from_halves.kernel_from_halves_1.range, ptr %v9, i32 0, i32 %v4, i32 1, i32 37)
  br label %on5
on5:
  %v19 = phi i32 [ %v8, %alone3 ], [ %v18, %shared4 ]
  %v20 = icmp ne i32 %v19, 0
  %v21 = or i32 %v19, 32
  %v22 = icmp ult i32 %v19, 32
  %v23 = select i1 %v22, i32 %v21, i32 %v19
  br i1 %v20, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v23
on7:
  br label %end0
else2:
  br label %loop8
loop8:
  %v24 = phi i32 [ 0, %else2 ], [ %v25, %then11 ]
  %v25 = add i32 %v24, 8
  %v26 = icmp ule i32 %v25, %v1
  br i1 %v26, label %then11, label %else12
then11:
  %v27 = shl i32 %v24, 1
  %v28 = zext i32 %v27 to i64
  %v29 = getelementptr i8, ptr %a0, i64 %v28
  %v30 = load <2 x i64>, ptr %v29, align 1, !tbaa !4
  %v31 = bitcast <2 x i64> %v30 to <8 x i16>
  %v32 = shufflevector <8 x i16> %v31, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v33 = zext <4 x i16> %v32 to <4 x i32>
  %v34 = bitcast <4 x i32> %v33 to <2 x i64>
  %v35 = bitcast <2 x i64> %v30 to <8 x i16>
  %v36 = shufflevector <8 x i16> %v35, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v37 = zext <4 x i16> %v36 to <4 x i32>
  %v38 = bitcast <4 x i32> %v37 to <2 x i64>
  %v39 = and <2 x i64> %v34, <i64 140733193420799, i64 140733193420799>
  %v40 = and i32 13, 31
  %v41 = insertelement <4 x i32> poison, i32 %v40, i32 0
  %v42 = shufflevector <4 x i32> %v41, <4 x i32> poison, <4 x i32> zeroinitializer
  %v43 = bitcast <4 x i32> %v42 to <2 x i64>
  %v44 = bitcast <2 x i64> %v39 to <4 x i32>
  %v45 = bitcast <2 x i64> %v43 to <4 x i32>
  %v46 = shl <4 x i32> %v44, %v45
  %v47 = bitcast <4 x i32> %v46 to <2 x i64>
  %v48 = bitcast <2 x i64> %v47 to <4 x float>
  %v49 = bitcast <2 x i64> <i64 8610882489537265664, i64 8610882489537265664> to <4 x float>
  %v50 = fmul <4 x float> %v48, %v49
  %v51 = bitcast <4 x float> %v50 to <2 x i64>
  %v52 = bitcast <2 x i64> %v39 to <4 x i32>
  %v53 = bitcast <2 x i64> <i64 136339441875968, i64 136339441875968> to <4 x i32>
  %v54 = icmp sge <4 x i32> %v52, %v53
  %v55 = sext <4 x i1> %v54 to <4 x i32>
  %v56 = bitcast <4 x i32> %v55 to <2 x i64>
  %v57 = and <2 x i64> %v56, <i64 9187343241974906880, i64 9187343241974906880>
  %v58 = and <2 x i64> %v34, <i64 140737488388096, i64 140737488388096>
  %v59 = and i32 16, 31
  %v60 = insertelement <4 x i32> poison, i32 %v59, i32 0
  %v61 = shufflevector <4 x i32> %v60, <4 x i32> poison, <4 x i32> zeroinitializer
  %v62 = bitcast <4 x i32> %v61 to <2 x i64>
  %v63 = bitcast <2 x i64> %v58 to <4 x i32>
  %v64 = bitcast <2 x i64> %v62 to <4 x i32>
  %v65 = shl <4 x i32> %v63, %v64
  %v66 = bitcast <4 x i32> %v65 to <2 x i64>
  %v67 = or <2 x i64> %v51, %v57
  %v68 = or <2 x i64> %v67, %v66
  %v69 = and <2 x i64> %v38, <i64 140733193420799, i64 140733193420799>
  %v70 = and i32 13, 31
  %v71 = insertelement <4 x i32> poison, i32 %v70, i32 0
  %v72 = shufflevector <4 x i32> %v71, <4 x i32> poison, <4 x i32> zeroinitializer
  %v73 = bitcast <4 x i32> %v72 to <2 x i64>
  %v74 = bitcast <2 x i64> %v69 to <4 x i32>
  %v75 = bitcast <2 x i64> %v73 to <4 x i32>
  %v76 = shl <4 x i32> %v74, %v75
  %v77 = bitcast <4 x i32> %v76 to <2 x i64>
  %v78 = bitcast <2 x i64> %v77 to <4 x float>
  %v79 = bitcast <2 x i64> <i64 8610882489537265664, i64 8610882489537265664> to <4 x float>
  %v80 = fmul <4 x float> %v78, %v79
  %v81 = bitcast <4 x float> %v80 to <2 x i64>
  %v82 = bitcast <2 x i64> %v69 to <4 x i32>
  %v83 = bitcast <2 x i64> <i64 136339441875968, i64 136339441875968> to <4 x i32>
  %v84 = icmp sge <4 x i32> %v82, %v83
  %v85 = sext <4 x i1> %v84 to <4 x i32>
  %v86 = bitcast <4 x i32> %v85 to <2 x i64>
  %v87 = and <2 x i64> %v86, <i64 9187343241974906880, i64 9187343241974906880>
  %v88 = and <2 x i64> %v38, <i64 140737488388096, i64 140737488388096>
  %v89 = and i32 16, 31
  %v90 = insertelement <4 x i32> poison, i32 %v89, i32 0
  %v91 = shufflevector <4 x i32> %v90, <4 x i32> poison, <4 x i32> zeroinitializer
  %v92 = bitcast <4 x i32> %v91 to <2 x i64>
  %v93 = bitcast <2 x i64> %v88 to <4 x i32>
  %v94 = bitcast <2 x i64> %v92 to <4 x i32>
  %v95 = shl <4 x i32> %v93, %v94
  %v96 = bitcast <4 x i32> %v95 to <2 x i64>
  %v97 = or <2 x i64> %v81, %v87
  %v98 = or <2 x i64> %v97, %v96
  %v99 = zext i32 %v27 to i64
  %v100 = getelementptr i8, ptr %a1, i64 %v99
  %v101 = load <2 x i64>, ptr %v100, align 1, !tbaa !4
  %v102 = bitcast <2 x i64> %v101 to <8 x i16>
  %v103 = shufflevector <8 x i16> %v102, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v104 = zext <4 x i16> %v103 to <4 x i32>
  %v105 = bitcast <4 x i32> %v104 to <2 x i64>
  %v106 = bitcast <2 x i64> %v101 to <8 x i16>
  %v107 = shufflevector <8 x i16> %v106, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v108 = zext <4 x i16> %v107 to <4 x i32>
  %v109 = bitcast <4 x i32> %v108 to <2 x i64>
  %v110 = and i32 16, 31
  %v111 = insertelement <4 x i32> poison, i32 %v110, i32 0
  %v112 = shufflevector <4 x i32> %v111, <4 x i32> poison, <4 x i32> zeroinitializer
  %v113 = bitcast <4 x i32> %v112 to <2 x i64>
  %v114 = bitcast <2 x i64> %v105 to <4 x i32>
  %v115 = bitcast <2 x i64> %v113 to <4 x i32>
  %v116 = shl <4 x i32> %v114, %v115
  %v117 = bitcast <4 x i32> %v116 to <2 x i64>
  %v118 = and i32 16, 31
  %v119 = insertelement <4 x i32> poison, i32 %v118, i32 0
  %v120 = shufflevector <4 x i32> %v119, <4 x i32> poison, <4 x i32> zeroinitializer
  %v121 = bitcast <4 x i32> %v120 to <2 x i64>
  %v122 = bitcast <2 x i64> %v109 to <4 x i32>
  %v123 = bitcast <2 x i64> %v121 to <4 x i32>
  %v124 = shl <4 x i32> %v122, %v123
  %v125 = bitcast <4 x i32> %v124 to <2 x i64>
  %v126 = bitcast <2 x i64> %v68 to <4 x float>
  %v127 = bitcast <2 x i64> %v117 to <4 x float>
  %v128 = fadd <4 x float> %v126, %v127
  %v129 = bitcast <4 x float> %v128 to <2 x i64>
  %v130 = bitcast <2 x i64> %v98 to <4 x float>
  %v131 = bitcast <2 x i64> %v125 to <4 x float>
  %v132 = fadd <4 x float> %v130, %v131
  %v133 = bitcast <4 x float> %v132 to <2 x i64>
  %v134 = shl i32 %v24, 2
  %v135 = zext i32 %v134 to i64
  %v136 = getelementptr i8, ptr %a2, i64 %v135
  store <2 x i64> %v129, ptr %v136, align 1, !tbaa !4
  %v137 = zext i32 %v134 to i64
  %v138 = getelementptr i8, ptr %a2, i64 %v137
  %v139 = getelementptr i8, ptr %v138, i64 16
  store <2 x i64> %v133, ptr %v139, align 1, !tbaa !4
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  %v140 = shl i32 %v4, 3
  br label %loop13
loop13:
  %v141 = phi i32 [ %v140, %end0 ], [ %v173, %then16 ]
  %v142 = icmp slt i32 %v141, %a3
  br i1 %v142, label %then16, label %else17
then16:
  %v143 = shl i32 %v141, 1
  %v144 = zext i32 %v143 to i64
  %v145 = getelementptr i8, ptr %a0, i64 %v144
  %v146 = load i16, ptr %v145, align 1, !tbaa !4
  %v147 = zext i16 %v146 to i32
  %v148 = and i32 %v147, 32767
  %v149 = shl i32 %v148, 13
  %v150 = bitcast i32 %v149 to float
  %v151 = fmul float %v150, 0x46F0000000000000
  %v152 = and i32 %v147, 1023
  %v153 = shl i32 %v152, 13
  %v154 = or i32 %v153, 2139095040
  %v155 = and i32 %v147, 31744
  %v156 = icmp eq i32 %v155, 31744
  %v157 = bitcast float %v151 to i32
  %v158 = select i1 %v156, i32 %v154, i32 %v157
  %v159 = and i32 %v147, 32768
  %v160 = shl i32 %v159, 16
  %v161 = or i32 %v158, %v160
  %v162 = bitcast i32 %v161 to float
  %v163 = zext i32 %v143 to i64
  %v164 = getelementptr i8, ptr %a1, i64 %v163
  %v165 = load i16, ptr %v164, align 1, !tbaa !4
  %v166 = zext i16 %v165 to i32
  %v167 = shl i32 %v166, 16
  %v168 = bitcast i32 %v167 to float
  %v169 = fadd float %v162, %v168
  %v170 = shl i32 %v141, 2
  %v171 = zext i32 %v170 to i64
  %v172 = getelementptr i8, ptr %a2, i64 %v171
  store float %v169, ptr %v172, align 1, !tbaa !4
  %v173 = add i32 %v141, 1
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  ret i32 0
}

define internal i32 @from_halves.kernel_from_halves_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @from_halves.kernel_from_halves_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define i32 @from_halves(ptr %a0, ptr %a1, ptr %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @from_halves.kernel_from_halves(ptr null, ptr %a0, ptr %a1, ptr %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @saturating.kernel_saturating_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; storage_types.tri:21
  %v0 = shl i32 %a1, 4
  %v1 = shl i32 %a0, 4
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v16, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = zext i32 %v2 to i64
  %v5 = getelementptr i8, ptr %a4, i64 %v4
  %v6 = load <2 x i64>, ptr %v5, align 1, !tbaa !4
  %v7 = zext i32 %v2 to i64
  %v8 = getelementptr i8, ptr %a5, i64 %v7
  %v9 = load <2 x i64>, ptr %v8, align 1, !tbaa !4
  %v10 = bitcast <2 x i64> %v6 to <16 x i8>
  %v11 = bitcast <2 x i64> %v9 to <16 x i8>
  %v12 = call <16 x i8> @llvm.sadd.sat.v16i8(<16 x i8> %v10, <16 x i8> %v11)
  %v13 = bitcast <16 x i8> %v12 to <2 x i64>
  %v14 = zext i32 %v2 to i64
  %v15 = getelementptr i8, ptr %a6, i64 %v14
  store <2 x i64> %v13, ptr %v15, align 1, !tbaa !4
  %v16 = add i32 %v2, 16
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @saturating.kernel_saturating_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; storage_types.tri:22
  %v0 = shl i32 %a1, 4
  %v1 = shl i32 %a0, 4
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v16, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = zext i32 %v2 to i64
  %v5 = getelementptr i8, ptr %a4, i64 %v4
  %v6 = load <2 x i64>, ptr %v5, align 1, !tbaa !4
  %v7 = zext i32 %v2 to i64
  %v8 = getelementptr i8, ptr %a5, i64 %v7
  %v9 = load <2 x i64>, ptr %v8, align 1, !tbaa !4
  %v10 = bitcast <2 x i64> %v6 to <16 x i8>
  %v11 = bitcast <2 x i64> %v9 to <16 x i8>
  %v12 = call <16 x i8> @llvm.ssub.sat.v16i8(<16 x i8> %v10, <16 x i8> %v11)
  %v13 = bitcast <16 x i8> %v12 to <2 x i64>
  %v14 = zext i32 %v2 to i64
  %v15 = getelementptr i8, ptr %a6, i64 %v14
  store <2 x i64> %v13, ptr %v15, align 1, !tbaa !4
  %v16 = add i32 %v2, 16
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @saturating.kernel_saturating_3(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; storage_types.tri:23
  %v0 = shl i32 %a1, 4
  %v1 = shl i32 %a0, 4
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v19, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = zext i32 %v2 to i64
  %v5 = getelementptr i8, ptr %a4, i64 %v4
  %v6 = load <2 x i64>, ptr %v5, align 1, !tbaa !4
  %v7 = bitcast <2 x i64> %v6 to <16 x i8>
  %v8 = call <16 x i8> @llvm.abs.v16i8(<16 x i8> %v7, i1 false)
  %v9 = bitcast <16 x i8> %v8 to <2 x i64>
  %v10 = zext i32 %v2 to i64
  %v11 = getelementptr i8, ptr %a5, i64 %v10
  %v12 = load <2 x i64>, ptr %v11, align 1, !tbaa !4
  %v13 = bitcast <2 x i64> %v9 to <16 x i8>
  %v14 = bitcast <2 x i64> %v12 to <16 x i8>
  %v15 = call <16 x i8> @llvm.smax.v16i8(<16 x i8> %v13, <16 x i8> %v14)
  %v16 = bitcast <16 x i8> %v15 to <2 x i64>
  %v17 = zext i32 %v2 to i64
  %v18 = getelementptr i8, ptr %a6, i64 %v17
  store <2 x i64> %v16, ptr %v18, align 1, !tbaa !4
  %v19 = add i32 %v2, 16
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @saturating.kernel_saturating(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, ptr noalias nocapture %a3, ptr noalias nocapture %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v9 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  %v62 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  %v115 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  ; storage_types.tri:21
  %v0 = icmp sgt i32 %a5, 0
  %v1 = select i1 %v0, i32 %a5, i32 0
  %v2 = icmp ugt i32 %v1, 0
  %v3 = select i1 %v2, i32 %v1, i32 0
  %v4 = lshr i32 %v3, 4
  %v5 = icmp uge i32 %v4, 512
  br i1 %v5, label %then1, label %else2
then1:
  %v6 = load ptr, ptr @trinity_spread
  %v7 = icmp eq ptr %v6, null
  br i1 %v7, label %alone3, label %shared4
alone3:
  %v8 = call i32 @saturating.kernel_saturating_1(ptr %cx, i32 0, i32 %v4, i32 1, i32 8, ptr %a0, ptr %a1, ptr %a2)
  br label %on5
shared4:
  %v10 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v9, i32 0, i32 0
  store ptr %cx, ptr %v10
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v9, i32 0, i32 1
  store i32 0, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v9, i32 0, i32 2
  store i32 %v4, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v9, i32 0, i32 3
  store i32 1, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v9, i32 0, i32 4
  store i32 8, ptr %v14
  %v15 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v9, i32 0, i32 5
  store ptr %a0, ptr %v15
  %v16 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v9, i32 0, i32 6
  store ptr %a1, ptr %v16
  %v17 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v9, i32 0, i32 7
  store ptr %a2, ptr %v17
  %v18 = call i32 %v6(ptr @saturating.kernel_saturating_1.range, ptr %v9, i32 0, i32 %v4, i32 1, i32 8)
  br label %on5
on5:
  %v19 = phi i32 [ %v8, %alone3 ], [ %v18, %shared4 ]
  %v20 = icmp ne i32 %v19, 0
  %v21 = or i32 %v19, 32
  %v22 = icmp ult i32 %v19, 32
  %v23 = select i1 %v22, i32 %v21, i32 %v19
  br i1 %v20, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v23
on7:
  br label %end0
else2:
  br label %loop8
loop8:
  %v24 = phi i32 [ 0, %else2 ], [ %v25, %then11 ]
  %v25 = add i32 %v24, 16
  %v26 = icmp ule i32 %v25, %v1
  br i1 %v26, label %then11, label %else12
then11:
  %v27 = zext i32 %v24 to i64
  %v28 = getelementptr i8, ptr %a0, i64 %v27
  %v29 = load <2 x i64>, ptr %v28, align 1, !tbaa !4
  %v30 = zext i32 %v24 to i64
  %v31 = getelementptr i8, ptr %a1, i64 %v30
  %v32 = load <2 x i64>, ptr %v31, align 1, !tbaa !4
  %v33 = bitcast <2 x i64> %v29 to <16 x i8>
  %v34 = bitcast <2 x i64> %v32 to <16 x i8>
  %v35 = call <16 x i8> @llvm.sadd.sat.v16i8(<16 x i8> %v33, <16 x i8> %v34)
  %v36 = bitcast <16 x i8> %v35 to <2 x i64>
  %v37 = zext i32 %v24 to i64
  %v38 = getelementptr i8, ptr %a2, i64 %v37
  store <2 x i64> %v36, ptr %v38, align 1, !tbaa !4
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  %v39 = shl i32 %v4, 4
  br label %loop13
loop13:
  %v40 = phi i32 [ %v39, %end0 ], [ %v58, %then16 ]
  %v41 = icmp slt i32 %v40, %a5
  br i1 %v41, label %then16, label %else17
then16:
  %v42 = zext i32 %v40 to i64
  %v43 = getelementptr i8, ptr %a0, i64 %v42
  %v44 = load i8, ptr %v43, align 1, !tbaa !4
  %v45 = zext i32 %v40 to i64
  %v46 = getelementptr i8, ptr %a1, i64 %v45
  %v47 = load i8, ptr %v46, align 1, !tbaa !4
  %v48 = sext i8 %v44 to i16
  %v49 = sext i8 %v47 to i16
  %v50 = add i16 %v48, %v49
  %v51 = icmp sgt i16 %v50, 127
  %v52 = icmp slt i16 %v50, -128
  %v53 = select i1 %v51, i16 127, i16 %v50
  %v54 = select i1 %v52, i16 -128, i16 %v53
  %v55 = trunc i16 %v54 to i8
  %v56 = zext i32 %v40 to i64
  %v57 = getelementptr i8, ptr %a2, i64 %v56
  store i8 %v55, ptr %v57, align 1, !tbaa !4
  %v58 = add i32 %v40, 1
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  ; storage_types.tri:22
  br i1 %v5, label %then19, label %else20
then19:
  %v59 = load ptr, ptr @trinity_spread
  %v60 = icmp eq ptr %v59, null
  br i1 %v60, label %alone21, label %shared22
alone21:
  %v61 = call i32 @saturating.kernel_saturating_2(ptr %cx, i32 0, i32 %v4, i32 1, i32 8, ptr %a0, ptr %a1, ptr %a3)
  br label %on23
shared22:
  %v63 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v62, i32 0, i32 0
  store ptr %cx, ptr %v63
  %v64 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v62, i32 0, i32 1
  store i32 0, ptr %v64
  %v65 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v62, i32 0, i32 2
  store i32 %v4, ptr %v65
  %v66 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v62, i32 0, i32 3
  store i32 1, ptr %v66
  %v67 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v62, i32 0, i32 4
  store i32 8, ptr %v67
  %v68 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v62, i32 0, i32 5
  store ptr %a0, ptr %v68
  %v69 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v62, i32 0, i32 6
  store ptr %a1, ptr %v69
  %v70 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v62, i32 0, i32 7
  store ptr %a3, ptr %v70
  %v71 = call i32 %v59(ptr @saturating.kernel_saturating_2.range, ptr %v62, i32 0, i32 %v4, i32 1, i32 8)
  br label %on23
on23:
  %v72 = phi i32 [ %v61, %alone21 ], [ %v71, %shared22 ]
  %v73 = icmp ne i32 %v72, 0
  %v74 = or i32 %v72, 64
  %v75 = icmp ult i32 %v72, 32
  %v76 = select i1 %v75, i32 %v74, i32 %v72
  br i1 %v73, label %trap24, label %on25, !prof !5
trap24:
  ret i32 %v76
on25:
  br label %end18
else20:
  br label %loop26
loop26:
  %v77 = phi i32 [ 0, %else20 ], [ %v78, %then29 ]
  %v78 = add i32 %v77, 16
  %v79 = icmp ule i32 %v78, %v1
  br i1 %v79, label %then29, label %else30
then29:
  %v80 = zext i32 %v77 to i64
  %v81 = getelementptr i8, ptr %a0, i64 %v80
  %v82 = load <2 x i64>, ptr %v81, align 1, !tbaa !4
  %v83 = zext i32 %v77 to i64
  %v84 = getelementptr i8, ptr %a1, i64 %v83
  %v85 = load <2 x i64>, ptr %v84, align 1, !tbaa !4
  %v86 = bitcast <2 x i64> %v82 to <16 x i8>
  %v87 = bitcast <2 x i64> %v85 to <16 x i8>
  %v88 = call <16 x i8> @llvm.ssub.sat.v16i8(<16 x i8> %v86, <16 x i8> %v87)
  %v89 = bitcast <16 x i8> %v88 to <2 x i64>
  %v90 = zext i32 %v77 to i64
  %v91 = getelementptr i8, ptr %a3, i64 %v90
  store <2 x i64> %v89, ptr %v91, align 1, !tbaa !4
  br label %loop26
else30:
  br label %end28
end28:
  br label %end27
end27:
  br label %end18
end18:
  br label %loop31
loop31:
  %v92 = phi i32 [ %v39, %end18 ], [ %v110, %then34 ]
  %v93 = icmp slt i32 %v92, %a5
  br i1 %v93, label %then34, label %else35
then34:
  %v94 = zext i32 %v92 to i64
  %v95 = getelementptr i8, ptr %a0, i64 %v94
  %v96 = load i8, ptr %v95, align 1, !tbaa !4
  %v97 = zext i32 %v92 to i64
  %v98 = getelementptr i8, ptr %a1, i64 %v97
  %v99 = load i8, ptr %v98, align 1, !tbaa !4
  %v100 = sext i8 %v96 to i16
  %v101 = sext i8 %v99 to i16
  %v102 = sub i16 %v100, %v101
  %v103 = icmp sgt i16 %v102, 127
  %v104 = icmp slt i16 %v102, -128
  %v105 = select i1 %v103, i16 127, i16 %v102
  %v106 = select i1 %v104, i16 -128, i16 %v105
  %v107 = trunc i16 %v106 to i8
  %v108 = zext i32 %v92 to i64
  %v109 = getelementptr i8, ptr %a3, i64 %v108
  store i8 %v107, ptr %v109, align 1, !tbaa !4
  %v110 = add i32 %v92, 1
  br label %loop31
else35:
  br label %end33
end33:
  br label %end32
end32:
  ; storage_types.tri:23
  %v111 = icmp uge i32 %v4, 456
  br i1 %v111, label %then37, label %else38
then37:
  %v112 = load ptr, ptr @trinity_spread
  %v113 = icmp eq ptr %v112, null
  br i1 %v113, label %alone39, label %shared40
alone39:
  %v114 = call i32 @saturating.kernel_saturating_3(ptr %cx, i32 0, i32 %v4, i32 1, i32 9, ptr %a0, ptr %a1, ptr %a4)
  br label %on41
shared40:
  %v116 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v115, i32 0, i32 0
  store ptr %cx, ptr %v116
  %v117 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v115, i32 0, i32 1
  store i32 0, ptr %v117
  %v118 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v115, i32 0, i32 2
  store i32 %v4, ptr %v118
  %v119 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v115, i32 0, i32 3
  store i32 1, ptr %v119
  %v120 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v115, i32 0, i32 4
  store i32 9, ptr %v120
  %v121 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v115, i32 0, i32 5
  store ptr %a0, ptr %v121
  %v122 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v115, i32 0, i32 6
  store ptr %a1, ptr %v122
  %v123 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v115, i32 0, i32 7
  store ptr %a4, ptr %v123
  %v124 = call i32 %v112(ptr @saturating.kernel_saturating_3.range, ptr %v115, i32 0, i32 %v4, i32 1, i32 9)
  br label %on41
on41:
  %v125 = phi i32 [ %v114, %alone39 ], [ %v124, %shared40 ]
  %v126 = icmp ne i32 %v125, 0
  %v127 = or i32 %v125, 96
  %v128 = icmp ult i32 %v125, 32
  %v129 = select i1 %v128, i32 %v127, i32 %v125
  br i1 %v126, label %trap42, label %on43, !prof !5
trap42:
  ret i32 %v129
on43:
  br label %end36
else38:
  br label %loop44
loop44:
  %v130 = phi i32 [ 0, %else38 ], [ %v131, %then47 ]
  %v131 = add i32 %v130, 16
  %v132 = icmp ule i32 %v131, %v1
  br i1 %v132, label %then47, label %else48
then47:
  %v133 = zext i32 %v130 to i64
  %v134 = getelementptr i8, ptr %a0, i64 %v133
  %v135 = load <2 x i64>, ptr %v134, align 1, !tbaa !4
  %v136 = bitcast <2 x i64> %v135 to <16 x i8>
  %v137 = call <16 x i8> @llvm.abs.v16i8(<16 x i8> %v136, i1 false)
  %v138 = bitcast <16 x i8> %v137 to <2 x i64>
  %v139 = zext i32 %v130 to i64
  %v140 = getelementptr i8, ptr %a1, i64 %v139
  %v141 = load <2 x i64>, ptr %v140, align 1, !tbaa !4
  %v142 = bitcast <2 x i64> %v138 to <16 x i8>
  %v143 = bitcast <2 x i64> %v141 to <16 x i8>
  %v144 = call <16 x i8> @llvm.smax.v16i8(<16 x i8> %v142, <16 x i8> %v143)
  %v145 = bitcast <16 x i8> %v144 to <2 x i64>
  %v146 = zext i32 %v130 to i64
  %v147 = getelementptr i8, ptr %a4, i64 %v146
  store <2 x i64> %v145, ptr %v147, align 1, !tbaa !4
  br label %loop44
else48:
  br label %end46
end46:
  br label %end45
end45:
  br label %end36
end36:
  br label %loop49
loop49:
  %v148 = phi i32 [ %v39, %end36 ], [ %v163, %then52 ]
  %v149 = icmp slt i32 %v148, %a5
  br i1 %v149, label %then52, label %else53
then52:
  %v150 = zext i32 %v148 to i64
  %v151 = getelementptr i8, ptr %a0, i64 %v150
  %v152 = load i8, ptr %v151, align 1, !tbaa !4
  %v153 = icmp slt i8 %v152, 0
  %v154 = sub i8 0, %v152
  %v155 = select i1 %v153, i8 %v154, i8 %v152
  %v156 = zext i32 %v148 to i64
  %v157 = getelementptr i8, ptr %a1, i64 %v156
  %v158 = load i8, ptr %v157, align 1, !tbaa !4
  %v159 = icmp sgt i8 %v155, %v158
  %v160 = select i1 %v159, i8 %v155, i8 %v158
  %v161 = zext i32 %v148 to i64
  %v162 = getelementptr i8, ptr %a4, i64 %v161
  store i8 %v160, ptr %v162, align 1, !tbaa !4
  %v163 = add i32 %v148, 1
  br label %loop49
else53:
  br label %end51
end51:
  br label %end50
end50:
  ret i32 0
}

define internal i32 @saturating.kernel_saturating_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @saturating.kernel_saturating_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define internal i32 @saturating.kernel_saturating_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @saturating.kernel_saturating_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define internal i32 @saturating.kernel_saturating_3.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @saturating.kernel_saturating_3(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define i32 @saturating(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @saturating.kernel_saturating(ptr null, ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, i32 %a5)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @bits.kernel_bits_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, i32 %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; storage_types.tri:27
  %v0 = sub i32 16, %a5
  br label %loop0
loop0:
  %v1 = phi i32 [ %a0, %entry ], [ %v23, %on8 ]
  %v2 = icmp slt i32 %v1, %a1
  br i1 %v2, label %then3, label %else4
then3:
  %v3 = shl i32 %v1, 1
  %v4 = zext i32 %v3 to i64
  %v5 = getelementptr i8, ptr %a4, i64 %v4
  %v6 = load i16, ptr %v5, align 1, !tbaa !4
  %v7 = icmp slt i32 %a5, 0
  br i1 %v7, label %trap5, label %on6, !prof !5
trap5:
  ret i32 40
on6:
  %v8 = trunc i32 %a5 to i16
  %v9 = icmp ult i32 %a5, 16
  %v10 = select i1 %v9, i16 %v8, i16 0
  %v11 = shl i16 %v6, %v10
  %v12 = select i1 %v9, i16 %v11, i16 0
  %v13 = icmp slt i32 %v0, 0
  br i1 %v13, label %trap7, label %on8, !prof !5
trap7:
  ret i32 72
on8:
  %v14 = icmp ule i32 %v0, 15
  %v15 = select i1 %v14, i32 %v0, i32 15
  %v16 = trunc i32 %v15 to i16
  %v17 = lshr i16 %v6, %v16
  %v18 = select i1 %v14, i16 %v17, i16 0
  %v19 = or i16 %v12, %v18
  %v20 = xor i16 %v19, 21845
  %v21 = zext i32 %v3 to i64
  %v22 = getelementptr i8, ptr %a6, i64 %v21
  store i16 %v20, ptr %v22, align 1, !tbaa !4
  %v23 = add i32 %v1, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @bits.kernel_bits_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; storage_types.tri:29
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v13, %then3 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 1
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i16, ptr %v4, align 1, !tbaa !4
  %v6 = call i16 @llvm.ctpop.i16(i16 %v5)
  %v7 = zext i16 %v6 to i32
  %v8 = srem i32 %v7, 2
  %v9 = icmp eq i32 %v8, 1
  %v10 = zext i32 %v0 to i64
  %v11 = getelementptr i8, ptr %a5, i64 %v10
  %v12 = zext i1 %v9 to i8
  store i8 %v12, ptr %v11, align 1, !tbaa !4
  %v13 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal { i32, i32 } @bits.kernel_bits(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, ptr noalias nocapture %a2, i32 %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v6 = alloca { ptr, i32, i32, i32, i32, ptr, i32, ptr }
  %v63 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  ; storage_types.tri:27
  %v0 = icmp sgt i32 %a4, 0
  %v1 = select i1 %v0, i32 %a4, i32 0
  %v2 = icmp uge i32 %v1, 293
  br i1 %v2, label %then1, label %else2
then1:
  %v3 = load ptr, ptr @trinity_spread
  %v4 = icmp eq ptr %v3, null
  br i1 %v4, label %alone3, label %shared4
alone3:
  %v5 = call i32 @bits.kernel_bits_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 14, ptr %a0, i32 %a3, ptr %a1)
  br label %on5
shared4:
  %v7 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v6, i32 0, i32 0
  store ptr %cx, ptr %v7
  %v8 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v6, i32 0, i32 1
  store i32 0, ptr %v8
  %v9 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v6, i32 0, i32 2
  store i32 %v1, ptr %v9
  %v10 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v6, i32 0, i32 3
  store i32 1, ptr %v10
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v6, i32 0, i32 4
  store i32 14, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v6, i32 0, i32 5
  store ptr %a0, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v6, i32 0, i32 6
  store i32 %a3, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v6, i32 0, i32 7
  store ptr %a1, ptr %v14
  %v15 = call i32 %v3(ptr @bits.kernel_bits_1.range, ptr %v6, i32 0, i32 %v1, i32 1, i32 14)
  br label %on5
on5:
  %v16 = phi i32 [ %v5, %alone3 ], [ %v15, %shared4 ]
  %v17 = icmp ne i32 %v16, 0
  %v18 = or i32 %v16, 96
  %v19 = icmp ult i32 %v16, 32
  %v20 = select i1 %v19, i32 %v18, i32 %v16
  br i1 %v17, label %trap6, label %on7, !prof !5
trap6:
  %v21 = insertvalue { i32, i32 } zeroinitializer, i32 %v20, 0
  ret { i32, i32 } %v21
on7:
  br label %end0
else2:
  %v22 = sub i32 16, %a3
  br label %loop8
loop8:
  %v23 = phi i32 [ 0, %else2 ], [ %v47, %on16 ]
  %v24 = icmp slt i32 %v23, %a4
  br i1 %v24, label %then11, label %else12
then11:
  %v25 = shl i32 %v23, 1
  %v26 = zext i32 %v25 to i64
  %v27 = getelementptr i8, ptr %a0, i64 %v26
  %v28 = load i16, ptr %v27, align 1, !tbaa !4
  %v29 = icmp slt i32 %a3, 0
  br i1 %v29, label %trap13, label %on14, !prof !5
trap13:
  %v30 = insertvalue { i32, i32 } zeroinitializer, i32 40, 0
  ret { i32, i32 } %v30
on14:
  %v31 = trunc i32 %a3 to i16
  %v32 = icmp ult i32 %a3, 16
  %v33 = select i1 %v32, i16 %v31, i16 0
  %v34 = shl i16 %v28, %v33
  %v35 = select i1 %v32, i16 %v34, i16 0
  %v36 = icmp slt i32 %v22, 0
  br i1 %v36, label %trap15, label %on16, !prof !5
trap15:
  %v37 = insertvalue { i32, i32 } zeroinitializer, i32 72, 0
  ret { i32, i32 } %v37
on16:
  %v38 = icmp ule i32 %v22, 15
  %v39 = select i1 %v38, i32 %v22, i32 15
  %v40 = trunc i32 %v39 to i16
  %v41 = lshr i16 %v28, %v40
  %v42 = select i1 %v38, i16 %v41, i16 0
  %v43 = or i16 %v35, %v42
  %v44 = xor i16 %v43, 21845
  %v45 = zext i32 %v25 to i64
  %v46 = getelementptr i8, ptr %a1, i64 %v45
  store i16 %v44, ptr %v46, align 1, !tbaa !4
  %v47 = add i32 %v23, 1
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  ; storage_types.tri:28
  br label %loop17
loop17:
  %v48 = phi i32 [ 0, %end0 ], [ %v58, %then20 ]
  %v49 = phi i32 [ 0, %end0 ], [ %v57, %then20 ]
  %v50 = icmp slt i32 %v48, %a4
  br i1 %v50, label %then20, label %else21
then20:
  %v51 = shl i32 %v48, 1
  %v52 = zext i32 %v51 to i64
  %v53 = getelementptr i8, ptr %a0, i64 %v52
  %v54 = load i16, ptr %v53, align 1, !tbaa !4
  %v55 = call i16 @llvm.ctpop.i16(i16 %v54)
  %v56 = zext i16 %v55 to i32
  %v57 = add i32 %v49, %v56
  %v58 = add i32 %v48, 1
  br label %loop17
else21:
  br label %end19
end19:
  br label %end18
end18:
  ; storage_types.tri:29
  %v59 = icmp uge i32 %v1, 373
  br i1 %v59, label %then23, label %else24
then23:
  %v60 = load ptr, ptr @trinity_spread
  %v61 = icmp eq ptr %v60, null
  br i1 %v61, label %alone25, label %shared26
alone25:
  %v62 = call i32 @bits.kernel_bits_2(ptr %cx, i32 0, i32 %v1, i32 1, i32 11, ptr %a0, ptr %a2)
  br label %on27
shared26:
  %v64 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v63, i32 0, i32 0
  store ptr %cx, ptr %v64
  %v65 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v63, i32 0, i32 1
  store i32 0, ptr %v65
  %v66 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v63, i32 0, i32 2
  store i32 %v1, ptr %v66
  %v67 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v63, i32 0, i32 3
  store i32 1, ptr %v67
  %v68 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v63, i32 0, i32 4
  store i32 11, ptr %v68
  %v69 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v63, i32 0, i32 5
  store ptr %a0, ptr %v69
  %v70 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v63, i32 0, i32 6
  store ptr %a2, ptr %v70
  %v71 = call i32 %v60(ptr @bits.kernel_bits_2.range, ptr %v63, i32 0, i32 %v1, i32 1, i32 11)
  br label %on27
on27:
  %v72 = phi i32 [ %v62, %alone25 ], [ %v71, %shared26 ]
  %v73 = icmp ne i32 %v72, 0
  %v74 = or i32 %v72, 128
  %v75 = icmp ult i32 %v72, 32
  %v76 = select i1 %v75, i32 %v74, i32 %v72
  br i1 %v73, label %trap28, label %on29, !prof !5
trap28:
  %v77 = insertvalue { i32, i32 } zeroinitializer, i32 %v76, 0
  ret { i32, i32 } %v77
on29:
  br label %end22
else24:
  br label %loop30
loop30:
  %v78 = phi i32 [ 0, %else24 ], [ %v91, %then33 ]
  %v79 = icmp slt i32 %v78, %a4
  br i1 %v79, label %then33, label %else34
then33:
  %v80 = shl i32 %v78, 1
  %v81 = zext i32 %v80 to i64
  %v82 = getelementptr i8, ptr %a0, i64 %v81
  %v83 = load i16, ptr %v82, align 1, !tbaa !4
  %v84 = call i16 @llvm.ctpop.i16(i16 %v83)
  %v85 = zext i16 %v84 to i32
  %v86 = srem i32 %v85, 2
  %v87 = icmp eq i32 %v86, 1
  %v88 = zext i32 %v78 to i64
  %v89 = getelementptr i8, ptr %a2, i64 %v88
  %v90 = zext i1 %v87 to i8
  store i8 %v90, ptr %v89, align 1, !tbaa !4
  %v91 = add i32 %v78, 1
  br label %loop30
else34:
  br label %end32
end32:
  br label %end31
end31:
  br label %end22
end22:
  %v92 = insertvalue { i32, i32 } zeroinitializer, i32 0, 0
  %v93 = insertvalue { i32, i32 } %v92, i32 %v49, 1
  ret { i32, i32 } %v93
}

define internal i32 @bits.kernel_bits_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load ptr, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %status = call i32 @bits.kernel_bits_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, i32 %x6, ptr %x7)
  ret i32 %status
}

define internal i32 @bits.kernel_bits_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @bits.kernel_bits_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define i32 @bits(ptr %a0, ptr %a1, ptr %a2, i32 %a3, i32 %a4, ptr %r0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call { i32, i32 } @bits.kernel_bits(ptr null, ptr %a0, ptr %a1, ptr %a2, i32 %a3, i32 %a4)
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

define internal i32 @doubles.kernel_doubles_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; storage_types.tri:33
  %v0 = shl i32 %a1, 2
  %v1 = shl i32 %a0, 2
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v34, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = shl i32 %v2, 2
  %v5 = zext i32 %v4 to i64
  %v6 = getelementptr i8, ptr %a4, i64 %v5
  %v7 = load <2 x i64>, ptr %v6, align 1, !tbaa !4
  %v8 = bitcast <2 x i64> %v7 to <16 x i8>
  %v9 = bitcast <2 x i64> %v7 to <16 x i8>
  %v10 = shufflevector <16 x i8> %v8, <16 x i8> %v9, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v11 = bitcast <16 x i8> %v10 to <2 x i64>
  %v12 = bitcast <2 x i64> %v7 to <4 x i32>
  %v13 = shufflevector <4 x i32> %v12, <4 x i32> poison, <2 x i32> <i32 0, i32 1>
  %v14 = sitofp <2 x i32> %v13 to <2 x double>
  %v15 = bitcast <2 x double> %v14 to <2 x i64>
  %v16 = bitcast <2 x i64> %v11 to <4 x i32>
  %v17 = shufflevector <4 x i32> %v16, <4 x i32> poison, <2 x i32> <i32 0, i32 1>
  %v18 = sitofp <2 x i32> %v17 to <2 x double>
  %v19 = bitcast <2 x double> %v18 to <2 x i64>
  %v20 = bitcast <2 x i64> %v15 to <2 x double>
  %v21 = bitcast <2 x i64> <i64 4613937818241073152, i64 4613937818241073152> to <2 x double>
  %v22 = fdiv <2 x double> %v20, %v21
  %v23 = bitcast <2 x double> %v22 to <2 x i64>
  %v24 = bitcast <2 x i64> %v19 to <2 x double>
  %v25 = bitcast <2 x i64> <i64 4613937818241073152, i64 4613937818241073152> to <2 x double>
  %v26 = fdiv <2 x double> %v24, %v25
  %v27 = bitcast <2 x double> %v26 to <2 x i64>
  %v28 = shl i32 %v2, 3
  %v29 = zext i32 %v28 to i64
  %v30 = getelementptr i8, ptr %a5, i64 %v29
  store <2 x i64> %v23, ptr %v30, align 1, !tbaa !4
  %v31 = zext i32 %v28 to i64
  %v32 = getelementptr i8, ptr %a5, i64 %v31
  %v33 = getelementptr i8, ptr %v32, i64 16
  store <2 x i64> %v27, ptr %v33, align 1, !tbaa !4
  %v34 = add i32 %v2, 4
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @doubles.kernel_doubles_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; storage_types.tri:34
  %v0 = shl i32 %a1, 2
  %v1 = shl i32 %a0, 2
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v17, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = shl i32 %v2, 2
  %v5 = zext i32 %v4 to i64
  %v6 = getelementptr i8, ptr %a4, i64 %v5
  %v7 = load <2 x i64>, ptr %v6, align 1, !tbaa !4
  %v8 = bitcast <2 x i64> %v7 to <4 x i32>
  %v9 = sitofp <4 x i32> %v8 to <4 x float>
  %v10 = bitcast <4 x float> %v9 to <2 x i64>
  %v11 = bitcast <2 x i64> %v10 to <4 x float>
  %v12 = bitcast <2 x i64> <i64 4453159313439771853, i64 4453159313439771853> to <4 x float>
  %v13 = fmul <4 x float> %v11, %v12
  %v14 = bitcast <4 x float> %v13 to <2 x i64>
  %v15 = zext i32 %v4 to i64
  %v16 = getelementptr i8, ptr %a5, i64 %v15
  store <2 x i64> %v14, ptr %v16, align 1, !tbaa !4
  %v17 = add i32 %v2, 4
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @doubles.kernel_doubles_3(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; storage_types.tri:35
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
  %v6 = sitofp i32 %v5 to double
  %v7 = fdiv double %v6, 0x4008000000000000
  %v8 = call double @llvm.trunc.f64(double %v7)
  %v9 = fcmp ogt double %v8, 0xC1E0000000200000
  %v10 = fcmp olt double %v8, 0x41E0000000000000
  %v11 = and i1 %v9, %v10
  %v12 = xor i1 %v11, true
  br i1 %v12, label %trap5, label %on6, !prof !5
trap5:
  ret i32 38
on6:
  %v13 = fptosi double %v8 to i64
  %v14 = trunc i64 %v13 to i32
  %v15 = zext i32 %v2 to i64
  %v16 = getelementptr i8, ptr %a5, i64 %v15
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

define internal i32 @doubles.kernel_doubles(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, ptr noalias nocapture %a2, ptr noalias nocapture %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v9 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  %v73 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  %v120 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  ; storage_types.tri:33
  %v0 = icmp sgt i32 %a4, 0
  %v1 = select i1 %v0, i32 %a4, i32 0
  %v2 = icmp ugt i32 %v1, 0
  %v3 = select i1 %v2, i32 %v1, i32 0
  %v4 = lshr i32 %v3, 2
  %v5 = icmp uge i32 %v4, 293
  br i1 %v5, label %then1, label %else2
then1:
  %v6 = load ptr, ptr @trinity_spread
  %v7 = icmp eq ptr %v6, null
  br i1 %v7, label %alone3, label %shared4
alone3:
  %v8 = call i32 @doubles.kernel_doubles_1(ptr %cx, i32 0, i32 %v4, i32 1, i32 14, ptr %a0, ptr %a1)
  br label %on5
shared4:
  %v10 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v9, i32 0, i32 0
  store ptr %cx, ptr %v10
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v9, i32 0, i32 1
  store i32 0, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v9, i32 0, i32 2
  store i32 %v4, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v9, i32 0, i32 3
  store i32 1, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v9, i32 0, i32 4
  store i32 14, ptr %v14
  %v15 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v9, i32 0, i32 5
  store ptr %a0, ptr %v15
  %v16 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v9, i32 0, i32 6
  store ptr %a1, ptr %v16
  %v17 = call i32 %v6(ptr @doubles.kernel_doubles_1.range, ptr %v9, i32 0, i32 %v4, i32 1, i32 14)
  br label %on5
on5:
  %v18 = phi i32 [ %v8, %alone3 ], [ %v17, %shared4 ]
  %v19 = icmp ne i32 %v18, 0
  %v20 = or i32 %v18, 64
  %v21 = icmp ult i32 %v18, 32
  %v22 = select i1 %v21, i32 %v20, i32 %v18
  br i1 %v19, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v22
on7:
  br label %end0
else2:
  br label %loop8
loop8:
  %v23 = phi i32 [ 0, %else2 ], [ %v24, %then11 ]
  %v24 = add i32 %v23, 4
  %v25 = icmp ule i32 %v24, %v1
  br i1 %v25, label %then11, label %else12
then11:
  %v26 = shl i32 %v23, 2
  %v27 = zext i32 %v26 to i64
  %v28 = getelementptr i8, ptr %a0, i64 %v27
  %v29 = load <2 x i64>, ptr %v28, align 1, !tbaa !4
  %v30 = bitcast <2 x i64> %v29 to <16 x i8>
  %v31 = bitcast <2 x i64> %v29 to <16 x i8>
  %v32 = shufflevector <16 x i8> %v30, <16 x i8> %v31, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v33 = bitcast <16 x i8> %v32 to <2 x i64>
  %v34 = bitcast <2 x i64> %v29 to <4 x i32>
  %v35 = shufflevector <4 x i32> %v34, <4 x i32> poison, <2 x i32> <i32 0, i32 1>
  %v36 = sitofp <2 x i32> %v35 to <2 x double>
  %v37 = bitcast <2 x double> %v36 to <2 x i64>
  %v38 = bitcast <2 x i64> %v33 to <4 x i32>
  %v39 = shufflevector <4 x i32> %v38, <4 x i32> poison, <2 x i32> <i32 0, i32 1>
  %v40 = sitofp <2 x i32> %v39 to <2 x double>
  %v41 = bitcast <2 x double> %v40 to <2 x i64>
  %v42 = bitcast <2 x i64> %v37 to <2 x double>
  %v43 = bitcast <2 x i64> <i64 4613937818241073152, i64 4613937818241073152> to <2 x double>
  %v44 = fdiv <2 x double> %v42, %v43
  %v45 = bitcast <2 x double> %v44 to <2 x i64>
  %v46 = bitcast <2 x i64> %v41 to <2 x double>
  %v47 = bitcast <2 x i64> <i64 4613937818241073152, i64 4613937818241073152> to <2 x double>
  %v48 = fdiv <2 x double> %v46, %v47
  %v49 = bitcast <2 x double> %v48 to <2 x i64>
  %v50 = shl i32 %v23, 3
  %v51 = zext i32 %v50 to i64
  %v52 = getelementptr i8, ptr %a1, i64 %v51
  store <2 x i64> %v45, ptr %v52, align 1, !tbaa !4
  %v53 = zext i32 %v50 to i64
  %v54 = getelementptr i8, ptr %a1, i64 %v53
  %v55 = getelementptr i8, ptr %v54, i64 16
  store <2 x i64> %v49, ptr %v55, align 1, !tbaa !4
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  %v56 = shl i32 %v4, 2
  br label %loop13
loop13:
  %v57 = phi i32 [ %v56, %end0 ], [ %v68, %then16 ]
  %v58 = icmp slt i32 %v57, %a4
  br i1 %v58, label %then16, label %else17
then16:
  %v59 = shl i32 %v57, 2
  %v60 = zext i32 %v59 to i64
  %v61 = getelementptr i8, ptr %a0, i64 %v60
  %v62 = load i32, ptr %v61, align 1, !tbaa !4
  %v63 = sitofp i32 %v62 to double
  %v64 = fdiv double %v63, 0x4008000000000000
  %v65 = shl i32 %v57, 3
  %v66 = zext i32 %v65 to i64
  %v67 = getelementptr i8, ptr %a1, i64 %v66
  store double %v64, ptr %v67, align 1, !tbaa !4
  %v68 = add i32 %v57, 1
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  ; storage_types.tri:34
  %v69 = icmp uge i32 %v4, 410
  br i1 %v69, label %then19, label %else20
then19:
  %v70 = load ptr, ptr @trinity_spread
  %v71 = icmp eq ptr %v70, null
  br i1 %v71, label %alone21, label %shared22
alone21:
  %v72 = call i32 @doubles.kernel_doubles_2(ptr %cx, i32 0, i32 %v4, i32 1, i32 10, ptr %a0, ptr %a2)
  br label %on23
shared22:
  %v74 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v73, i32 0, i32 0
  store ptr %cx, ptr %v74
  %v75 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v73, i32 0, i32 1
  store i32 0, ptr %v75
  %v76 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v73, i32 0, i32 2
  store i32 %v4, ptr %v76
  %v77 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v73, i32 0, i32 3
  store i32 1, ptr %v77
  %v78 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v73, i32 0, i32 4
  store i32 10, ptr %v78
  %v79 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v73, i32 0, i32 5
  store ptr %a0, ptr %v79
  %v80 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v73, i32 0, i32 6
  store ptr %a2, ptr %v80
  %v81 = call i32 %v70(ptr @doubles.kernel_doubles_2.range, ptr %v73, i32 0, i32 %v4, i32 1, i32 10)
  br label %on23
on23:
  %v82 = phi i32 [ %v72, %alone21 ], [ %v81, %shared22 ]
  %v83 = icmp ne i32 %v82, 0
  %v84 = or i32 %v82, 96
  %v85 = icmp ult i32 %v82, 32
  %v86 = select i1 %v85, i32 %v84, i32 %v82
  br i1 %v83, label %trap24, label %on25, !prof !5
trap24:
  ret i32 %v86
on25:
  br label %end18
else20:
  br label %loop26
loop26:
  %v87 = phi i32 [ 0, %else20 ], [ %v88, %then29 ]
  %v88 = add i32 %v87, 4
  %v89 = icmp ule i32 %v88, %v1
  br i1 %v89, label %then29, label %else30
then29:
  %v90 = shl i32 %v87, 2
  %v91 = zext i32 %v90 to i64
  %v92 = getelementptr i8, ptr %a0, i64 %v91
  %v93 = load <2 x i64>, ptr %v92, align 1, !tbaa !4
  %v94 = bitcast <2 x i64> %v93 to <4 x i32>
  %v95 = sitofp <4 x i32> %v94 to <4 x float>
  %v96 = bitcast <4 x float> %v95 to <2 x i64>
  %v97 = bitcast <2 x i64> %v96 to <4 x float>
  %v98 = bitcast <2 x i64> <i64 4453159313439771853, i64 4453159313439771853> to <4 x float>
  %v99 = fmul <4 x float> %v97, %v98
  %v100 = bitcast <4 x float> %v99 to <2 x i64>
  %v101 = zext i32 %v90 to i64
  %v102 = getelementptr i8, ptr %a2, i64 %v101
  store <2 x i64> %v100, ptr %v102, align 1, !tbaa !4
  br label %loop26
else30:
  br label %end28
end28:
  br label %end27
end27:
  br label %end18
end18:
  br label %loop31
loop31:
  %v103 = phi i32 [ %v56, %end18 ], [ %v113, %then34 ]
  %v104 = icmp slt i32 %v103, %a4
  br i1 %v104, label %then34, label %else35
then34:
  %v105 = shl i32 %v103, 2
  %v106 = zext i32 %v105 to i64
  %v107 = getelementptr i8, ptr %a0, i64 %v106
  %v108 = load i32, ptr %v107, align 1, !tbaa !4
  %v109 = sitofp i32 %v108 to float
  %v110 = fmul float %v109, 0x3FB99999A0000000
  %v111 = zext i32 %v105 to i64
  %v112 = getelementptr i8, ptr %a2, i64 %v111
  store float %v110, ptr %v112, align 1, !tbaa !4
  %v113 = add i32 %v103, 1
  br label %loop31
else35:
  br label %end33
end33:
  br label %end32
end32:
  ; storage_types.tri:35
  %v114 = icmp sgt i32 %a4, 0
  %v115 = select i1 %v114, i32 %a4, i32 0
  %v116 = icmp uge i32 %v115, 342
  br i1 %v116, label %then37, label %else38
then37:
  %v117 = load ptr, ptr @trinity_spread
  %v118 = icmp eq ptr %v117, null
  br i1 %v118, label %alone39, label %shared40
alone39:
  %v119 = call i32 @doubles.kernel_doubles_3(ptr %cx, i32 0, i32 %v115, i32 1, i32 12, ptr %a0, ptr %a3)
  br label %on41
shared40:
  %v121 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v120, i32 0, i32 0
  store ptr %cx, ptr %v121
  %v122 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v120, i32 0, i32 1
  store i32 0, ptr %v122
  %v123 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v120, i32 0, i32 2
  store i32 %v115, ptr %v123
  %v124 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v120, i32 0, i32 3
  store i32 1, ptr %v124
  %v125 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v120, i32 0, i32 4
  store i32 12, ptr %v125
  %v126 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v120, i32 0, i32 5
  store ptr %a0, ptr %v126
  %v127 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v120, i32 0, i32 6
  store ptr %a3, ptr %v127
  %v128 = call i32 %v117(ptr @doubles.kernel_doubles_3.range, ptr %v120, i32 0, i32 %v115, i32 1, i32 12)
  br label %on41
on41:
  %v129 = phi i32 [ %v119, %alone39 ], [ %v128, %shared40 ]
  %v130 = icmp ne i32 %v129, 0
  %v131 = or i32 %v129, 128
  %v132 = icmp ult i32 %v129, 32
  %v133 = select i1 %v132, i32 %v131, i32 %v129
  br i1 %v130, label %trap42, label %on43, !prof !5
trap42:
  ret i32 %v133
on43:
  br label %end36
else38:
  br label %loop44
loop44:
  %v134 = phi i32 [ 0, %else38 ], [ %v151, %on50 ]
  %v135 = icmp slt i32 %v134, %a4
  br i1 %v135, label %then47, label %else48
then47:
  %v136 = shl i32 %v134, 2
  %v137 = zext i32 %v136 to i64
  %v138 = getelementptr i8, ptr %a0, i64 %v137
  %v139 = load i32, ptr %v138, align 1, !tbaa !4
  %v140 = sitofp i32 %v139 to double
  %v141 = fdiv double %v140, 0x4008000000000000
  %v142 = call double @llvm.trunc.f64(double %v141)
  %v143 = fcmp ogt double %v142, 0xC1E0000000200000
  %v144 = fcmp olt double %v142, 0x41E0000000000000
  %v145 = and i1 %v143, %v144
  %v146 = xor i1 %v145, true
  br i1 %v146, label %trap49, label %on50, !prof !5
trap49:
  ret i32 38
on50:
  %v147 = fptosi double %v142 to i64
  %v148 = trunc i64 %v147 to i32
  %v149 = zext i32 %v136 to i64
  %v150 = getelementptr i8, ptr %a3, i64 %v149
  store i32 %v148, ptr %v150, align 1, !tbaa !4
  %v151 = add i32 %v134, 1
  br label %loop44
else48:
  br label %end46
end46:
  br label %end45
end45:
  br label %end36
end36:
  ret i32 0
}

define internal i32 @doubles.kernel_doubles_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @doubles.kernel_doubles_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define internal i32 @doubles.kernel_doubles_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @doubles.kernel_doubles_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define internal i32 @doubles.kernel_doubles_3.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @doubles.kernel_doubles_3(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define i32 @doubles(ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @doubles.kernel_doubles(ptr null, ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

declare <16 x i8> @llvm.abs.v16i8(<16 x i8>, i1)
declare <16 x i8> @llvm.sadd.sat.v16i8(<16 x i8>, <16 x i8>)
declare <16 x i8> @llvm.smax.v16i8(<16 x i8>, <16 x i8>)
declare <16 x i8> @llvm.ssub.sat.v16i8(<16 x i8>, <16 x i8>)
declare double @llvm.trunc.f64(double)
declare i16 @llvm.ctpop.i16(i16)
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
