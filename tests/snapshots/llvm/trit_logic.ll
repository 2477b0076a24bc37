; clang -O3 -fno-slp-vectorize -ffp-contract=off -c trit_logic.ll (clang 15 or newer; no option that changes floats)
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

define internal i32 @lowest.kernel_lowest_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; trit_logic.tri:4
  %v0 = shl i32 %a1, 6
  %v1 = shl i32 %a0, 6
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v51, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = zext i32 %v2 to i64
  %v5 = getelementptr i8, ptr %a4, i64 %v4
  %v6 = load <2 x i64>, ptr %v5, align 1, !tbaa !4
  %v7 = zext i32 %v2 to i64
  %v8 = getelementptr i8, ptr %a4, i64 %v7
  %v9 = getelementptr i8, ptr %v8, i64 16
  %v10 = load <2 x i64>, ptr %v9, align 1, !tbaa !4
  %v11 = zext i32 %v2 to i64
  %v12 = getelementptr i8, ptr %a5, i64 %v11
  %v13 = load <2 x i64>, ptr %v12, align 1, !tbaa !4
  %v14 = zext i32 %v2 to i64
  %v15 = getelementptr i8, ptr %a5, i64 %v14
  %v16 = getelementptr i8, ptr %v15, i64 16
  %v17 = load <2 x i64>, ptr %v16, align 1, !tbaa !4
  %v18 = and <2 x i64> %v6, %v13
  %v19 = or <2 x i64> %v10, %v17
  %v20 = or <2 x i64> %v18, %v19
  %v21 = zext i32 %v2 to i64
  %v22 = getelementptr i8, ptr %a6, i64 %v21
  store <2 x i64> %v20, ptr %v22, align 1, !tbaa !4
  %v23 = zext i32 %v2 to i64
  %v24 = getelementptr i8, ptr %a6, i64 %v23
  %v25 = getelementptr i8, ptr %v24, i64 16
  store <2 x i64> %v19, ptr %v25, align 1, !tbaa !4
  %v26 = zext i32 %v2 to i64
  %v27 = getelementptr i8, ptr %a4, i64 %v26
  %v28 = getelementptr i8, ptr %v27, i64 32
  %v29 = load <2 x i64>, ptr %v28, align 1, !tbaa !4
  %v30 = zext i32 %v2 to i64
  %v31 = getelementptr i8, ptr %a4, i64 %v30
  %v32 = getelementptr i8, ptr %v31, i64 48
  %v33 = load <2 x i64>, ptr %v32, align 1, !tbaa !4
  %v34 = zext i32 %v2 to i64
  %v35 = getelementptr i8, ptr %a5, i64 %v34
  %v36 = getelementptr i8, ptr %v35, i64 32
  %v37 = load <2 x i64>, ptr %v36, align 1, !tbaa !4
  %v38 = zext i32 %v2 to i64
  %v39 = getelementptr i8, ptr %a5, i64 %v38
  %v40 = getelementptr i8, ptr %v39, i64 48
  %v41 = load <2 x i64>, ptr %v40, align 1, !tbaa !4
  %v42 = and <2 x i64> %v29, %v37
  %v43 = or <2 x i64> %v33, %v41
  %v44 = or <2 x i64> %v42, %v43
  %v45 = zext i32 %v2 to i64
  %v46 = getelementptr i8, ptr %a6, i64 %v45
  %v47 = getelementptr i8, ptr %v46, i64 32
  store <2 x i64> %v44, ptr %v47, align 1, !tbaa !4
  %v48 = zext i32 %v2 to i64
  %v49 = getelementptr i8, ptr %a6, i64 %v48
  %v50 = getelementptr i8, ptr %v49, i64 48
  store <2 x i64> %v43, ptr %v50, align 1, !tbaa !4
  %v51 = add i32 %v2, 64
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @lowest.kernel_lowest(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v10 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  ; trit_logic.tri:4
  %v0 = add i32 %a3, 127
  %v1 = lshr i32 %v0, 7
  %v2 = shl i32 %v1, 5
  %v3 = icmp ugt i32 %v2, 0
  %v4 = select i1 %v3, i32 %v2, i32 0
  %v5 = lshr i32 %v4, 6
  %v6 = icmp uge i32 %v5, 187
  br i1 %v6, label %then1, label %else2
then1:
  %v7 = load ptr, ptr @trinity_spread
  %v8 = icmp eq ptr %v7, null
  br i1 %v8, label %alone3, label %shared4
alone3:
  %v9 = call i32 @lowest.kernel_lowest_1(ptr %cx, i32 0, i32 %v5, i32 1, i32 22, ptr %a0, ptr %a1, ptr %a2)
  br label %on5
shared4:
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 0
  store ptr %cx, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 1
  store i32 0, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 2
  store i32 %v5, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 3
  store i32 1, ptr %v14
  %v15 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 4
  store i32 22, ptr %v15
  %v16 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 5
  store ptr %a0, ptr %v16
  %v17 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 6
  store ptr %a1, ptr %v17
  %v18 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 7
  store ptr %a2, ptr %v18
  %v19 = call i32 %v7(ptr @lowest.kernel_lowest_1.range, ptr %v10, i32 0, i32 %v5, i32 1, i32 22)
  br label %on5
on5:
  %v20 = phi i32 [ %v9, %alone3 ], [ %v19, %shared4 ]
  %v21 = icmp ne i32 %v20, 0
  %v22 = or i32 %v20, 32
  %v23 = icmp ult i32 %v20, 32
  %v24 = select i1 %v23, i32 %v22, i32 %v20
  br i1 %v21, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v24
on7:
  br label %end0
else2:
  br label %loop8
loop8:
  %v25 = phi i32 [ 0, %else2 ], [ %v26, %then11 ]
  %v26 = add i32 %v25, 64
  %v27 = icmp ule i32 %v26, %v2
  br i1 %v27, label %then11, label %else12
then11:
  %v28 = zext i32 %v25 to i64
  %v29 = getelementptr i8, ptr %a0, i64 %v28
  %v30 = load <2 x i64>, ptr %v29, align 1, !tbaa !4
  %v31 = zext i32 %v25 to i64
  %v32 = getelementptr i8, ptr %a0, i64 %v31
  %v33 = getelementptr i8, ptr %v32, i64 16
  %v34 = load <2 x i64>, ptr %v33, align 1, !tbaa !4
  %v35 = zext i32 %v25 to i64
  %v36 = getelementptr i8, ptr %a1, i64 %v35
  %v37 = load <2 x i64>, ptr %v36, align 1, !tbaa !4
  %v38 = zext i32 %v25 to i64
  %v39 = getelementptr i8, ptr %a1, i64 %v38
  %v40 = getelementptr i8, ptr %v39, i64 16
  %v41 = load <2 x i64>, ptr %v40, align 1, !tbaa !4
  %v42 = and <2 x i64> %v30, %v37
  %v43 = or <2 x i64> %v34, %v41
  %v44 = or <2 x i64> %v42, %v43
  %v45 = zext i32 %v25 to i64
  %v46 = getelementptr i8, ptr %a2, i64 %v45
  store <2 x i64> %v44, ptr %v46, align 1, !tbaa !4
  %v47 = zext i32 %v25 to i64
  %v48 = getelementptr i8, ptr %a2, i64 %v47
  %v49 = getelementptr i8, ptr %v48, i64 16
  store <2 x i64> %v43, ptr %v49, align 1, !tbaa !4
  %v50 = zext i32 %v25 to i64
  %v51 = getelementptr i8, ptr %a0, i64 %v50
  %v52 = getelementptr i8, ptr %v51, i64 32
  %v53 = load <2 x i64>, ptr %v52, align 1, !tbaa !4
  %v54 = zext i32 %v25 to i64
  %v55 = getelementptr i8, ptr %a0, i64 %v54
  %v56 = getelementptr i8, ptr %v55, i64 48
  %v57 = load <2 x i64>, ptr %v56, align 1, !tbaa !4
  %v58 = zext i32 %v25 to i64
  %v59 = getelementptr i8, ptr %a1, i64 %v58
  %v60 = getelementptr i8, ptr %v59, i64 32
  %v61 = load <2 x i64>, ptr %v60, align 1, !tbaa !4
  %v62 = zext i32 %v25 to i64
  %v63 = getelementptr i8, ptr %a1, i64 %v62
  %v64 = getelementptr i8, ptr %v63, i64 48
  %v65 = load <2 x i64>, ptr %v64, align 1, !tbaa !4
  %v66 = and <2 x i64> %v53, %v61
  %v67 = or <2 x i64> %v57, %v65
  %v68 = or <2 x i64> %v66, %v67
  %v69 = zext i32 %v25 to i64
  %v70 = getelementptr i8, ptr %a2, i64 %v69
  %v71 = getelementptr i8, ptr %v70, i64 32
  store <2 x i64> %v68, ptr %v71, align 1, !tbaa !4
  %v72 = zext i32 %v25 to i64
  %v73 = getelementptr i8, ptr %a2, i64 %v72
  %v74 = getelementptr i8, ptr %v73, i64 48
  store <2 x i64> %v67, ptr %v74, align 1, !tbaa !4
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  %v75 = shl i32 %v5, 6
  br label %loop13
loop13:
  %v76 = phi i32 [ %v75, %end0 ], [ %v77, %then16 ]
  %v77 = add i32 %v76, 32
  %v78 = icmp ule i32 %v77, %v2
  br i1 %v78, label %then16, label %else17
then16:
  %v79 = zext i32 %v76 to i64
  %v80 = getelementptr i8, ptr %a0, i64 %v79
  %v81 = load <2 x i64>, ptr %v80, align 1, !tbaa !4
  %v82 = zext i32 %v76 to i64
  %v83 = getelementptr i8, ptr %a0, i64 %v82
  %v84 = getelementptr i8, ptr %v83, i64 16
  %v85 = load <2 x i64>, ptr %v84, align 1, !tbaa !4
  %v86 = zext i32 %v76 to i64
  %v87 = getelementptr i8, ptr %a1, i64 %v86
  %v88 = load <2 x i64>, ptr %v87, align 1, !tbaa !4
  %v89 = zext i32 %v76 to i64
  %v90 = getelementptr i8, ptr %a1, i64 %v89
  %v91 = getelementptr i8, ptr %v90, i64 16
  %v92 = load <2 x i64>, ptr %v91, align 1, !tbaa !4
  %v93 = and <2 x i64> %v81, %v88
  %v94 = or <2 x i64> %v85, %v92
  %v95 = or <2 x i64> %v93, %v94
  %v96 = zext i32 %v76 to i64
  %v97 = getelementptr i8, ptr %a2, i64 %v96
  store <2 x i64> %v95, ptr %v97, align 1, !tbaa !4
  %v98 = zext i32 %v76 to i64
  %v99 = getelementptr i8, ptr %a2, i64 %v98
  %v100 = getelementptr i8, ptr %v99, i64 16
  store <2 x i64> %v94, ptr %v100, align 1, !tbaa !4
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  ret i32 0
}

define internal i32 @lowest.kernel_lowest_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @lowest.kernel_lowest_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define i32 @lowest(ptr %a0, ptr %a1, ptr %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @lowest.kernel_lowest(ptr null, ptr %a0, ptr %a1, ptr %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @highest.kernel_highest_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; trit_logic.tri:6
  %v0 = shl i32 %a1, 6
  %v1 = shl i32 %a0, 6
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v57, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = zext i32 %v2 to i64
  %v5 = getelementptr i8, ptr %a4, i64 %v4
  %v6 = load <2 x i64>, ptr %v5, align 1, !tbaa !4
  %v7 = zext i32 %v2 to i64
  %v8 = getelementptr i8, ptr %a4, i64 %v7
  %v9 = getelementptr i8, ptr %v8, i64 16
  %v10 = load <2 x i64>, ptr %v9, align 1, !tbaa !4
  %v11 = zext i32 %v2 to i64
  %v12 = getelementptr i8, ptr %a5, i64 %v11
  %v13 = load <2 x i64>, ptr %v12, align 1, !tbaa !4
  %v14 = zext i32 %v2 to i64
  %v15 = getelementptr i8, ptr %a5, i64 %v14
  %v16 = getelementptr i8, ptr %v15, i64 16
  %v17 = load <2 x i64>, ptr %v16, align 1, !tbaa !4
  %v18 = xor <2 x i64> %v6, %v10
  %v19 = xor <2 x i64> %v6, <i64 -1, i64 -1>
  %v20 = and <2 x i64> %v17, %v19
  %v21 = and <2 x i64> %v10, %v17
  %v22 = or <2 x i64> %v13, %v18
  %v23 = xor <2 x i64> %v20, %v22
  %v24 = zext i32 %v2 to i64
  %v25 = getelementptr i8, ptr %a6, i64 %v24
  store <2 x i64> %v23, ptr %v25, align 1, !tbaa !4
  %v26 = zext i32 %v2 to i64
  %v27 = getelementptr i8, ptr %a6, i64 %v26
  %v28 = getelementptr i8, ptr %v27, i64 16
  store <2 x i64> %v21, ptr %v28, align 1, !tbaa !4
  %v29 = zext i32 %v2 to i64
  %v30 = getelementptr i8, ptr %a4, i64 %v29
  %v31 = getelementptr i8, ptr %v30, i64 32
  %v32 = load <2 x i64>, ptr %v31, align 1, !tbaa !4
  %v33 = zext i32 %v2 to i64
  %v34 = getelementptr i8, ptr %a4, i64 %v33
  %v35 = getelementptr i8, ptr %v34, i64 48
  %v36 = load <2 x i64>, ptr %v35, align 1, !tbaa !4
  %v37 = zext i32 %v2 to i64
  %v38 = getelementptr i8, ptr %a5, i64 %v37
  %v39 = getelementptr i8, ptr %v38, i64 32
  %v40 = load <2 x i64>, ptr %v39, align 1, !tbaa !4
  %v41 = zext i32 %v2 to i64
  %v42 = getelementptr i8, ptr %a5, i64 %v41
  %v43 = getelementptr i8, ptr %v42, i64 48
  %v44 = load <2 x i64>, ptr %v43, align 1, !tbaa !4
  %v45 = xor <2 x i64> %v32, %v36
  %v46 = xor <2 x i64> %v32, <i64 -1, i64 -1>
  %v47 = and <2 x i64> %v44, %v46
  %v48 = and <2 x i64> %v36, %v44
  %v49 = or <2 x i64> %v40, %v45
  %v50 = xor <2 x i64> %v47, %v49
  %v51 = zext i32 %v2 to i64
  %v52 = getelementptr i8, ptr %a6, i64 %v51
  %v53 = getelementptr i8, ptr %v52, i64 32
  store <2 x i64> %v50, ptr %v53, align 1, !tbaa !4
  %v54 = zext i32 %v2 to i64
  %v55 = getelementptr i8, ptr %a6, i64 %v54
  %v56 = getelementptr i8, ptr %v55, i64 48
  store <2 x i64> %v48, ptr %v56, align 1, !tbaa !4
  %v57 = add i32 %v2, 64
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @highest.kernel_highest(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v10 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  ; trit_logic.tri:6
  %v0 = add i32 %a3, 127
  %v1 = lshr i32 %v0, 7
  %v2 = shl i32 %v1, 5
  %v3 = icmp ugt i32 %v2, 0
  %v4 = select i1 %v3, i32 %v2, i32 0
  %v5 = lshr i32 %v4, 6
  %v6 = icmp uge i32 %v5, 158
  br i1 %v6, label %then1, label %else2
then1:
  %v7 = load ptr, ptr @trinity_spread
  %v8 = icmp eq ptr %v7, null
  br i1 %v8, label %alone3, label %shared4
alone3:
  %v9 = call i32 @highest.kernel_highest_1(ptr %cx, i32 0, i32 %v5, i32 1, i32 26, ptr %a0, ptr %a1, ptr %a2)
  br label %on5
shared4:
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 0
  store ptr %cx, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 1
  store i32 0, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 2
  store i32 %v5, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 3
  store i32 1, ptr %v14
  %v15 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 4
  store i32 26, ptr %v15
  %v16 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 5
  store ptr %a0, ptr %v16
  %v17 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 6
  store ptr %a1, ptr %v17
  %v18 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 7
  store ptr %a2, ptr %v18
  %v19 = call i32 %v7(ptr @highest.kernel_highest_1.range, ptr %v10, i32 0, i32 %v5, i32 1, i32 26)
  br label %on5
on5:
  %v20 = phi i32 [ %v9, %alone3 ], [ %v19, %shared4 ]
  %v21 = icmp ne i32 %v20, 0
  %v22 = or i32 %v20, 32
  %v23 = icmp ult i32 %v20, 32
  %v24 = select i1 %v23, i32 %v22, i32 %v20
  br i1 %v21, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v24
on7:
  br label %end0
else2:
  br label %loop8
loop8:
  %v25 = phi i32 [ 0, %else2 ], [ %v26, %then11 ]
  %v26 = add i32 %v25, 64
  %v27 = icmp ule i32 %v26, %v2
  br i1 %v27, label %then11, label %else12
then11:
  %v28 = zext i32 %v25 to i64
  %v29 = getelementptr i8, ptr %a0, i64 %v28
  %v30 = load <2 x i64>, ptr %v29, align 1, !tbaa !4
  %v31 = zext i32 %v25 to i64
  %v32 = getelementptr i8, ptr %a0, i64 %v31
  %v33 = getelementptr i8, ptr %v32, i64 16
  %v34 = load <2 x i64>, ptr %v33, align 1, !tbaa !4
  %v35 = zext i32 %v25 to i64
  %v36 = getelementptr i8, ptr %a1, i64 %v35
  %v37 = load <2 x i64>, ptr %v36, align 1, !tbaa !4
  %v38 = zext i32 %v25 to i64
  %v39 = getelementptr i8, ptr %a1, i64 %v38
  %v40 = getelementptr i8, ptr %v39, i64 16
  %v41 = load <2 x i64>, ptr %v40, align 1, !tbaa !4
  %v42 = xor <2 x i64> %v30, %v34
  %v43 = xor <2 x i64> %v30, <i64 -1, i64 -1>
  %v44 = and <2 x i64> %v41, %v43
  %v45 = and <2 x i64> %v34, %v41
  %v46 = or <2 x i64> %v37, %v42
  %v47 = xor <2 x i64> %v44, %v46
  %v48 = zext i32 %v25 to i64
  %v49 = getelementptr i8, ptr %a2, i64 %v48
  store <2 x i64> %v47, ptr %v49, align 1, !tbaa !4
  %v50 = zext i32 %v25 to i64
  %v51 = getelementptr i8, ptr %a2, i64 %v50
  %v52 = getelementptr i8, ptr %v51, i64 16
  store <2 x i64> %v45, ptr %v52, align 1, !tbaa !4
  %v53 = zext i32 %v25 to i64
  %v54 = getelementptr i8, ptr %a0, i64 %v53
  %v55 = getelementptr i8, ptr %v54, i64 32
  %v56 = load <2 x i64>, ptr %v55, align 1, !tbaa !4
  %v57 = zext i32 %v25 to i64
  %v58 = getelementptr i8, ptr %a0, i64 %v57
  %v59 = getelementptr i8, ptr %v58, i64 48
  %v60 = load <2 x i64>, ptr %v59, align 1, !tbaa !4
  %v61 = zext i32 %v25 to i64
  %v62 = getelementptr i8, ptr %a1, i64 %v61
  %v63 = getelementptr i8, ptr %v62, i64 32
  %v64 = load <2 x i64>, ptr %v63, align 1, !tbaa !4
  %v65 = zext i32 %v25 to i64
  %v66 = getelementptr i8, ptr %a1, i64 %v65
  %v67 = getelementptr i8, ptr %v66, i64 48
  %v68 = load <2 x i64>, ptr %v67, align 1, !tbaa !4
  %v69 = xor <2 x i64> %v56, %v60
  %v70 = xor <2 x i64> %v56, <i64 -1, i64 -1>
  %v71 = and <2 x i64> %v68, %v70
  %v72 = and <2 x i64> %v60, %v68
  %v73 = or <2 x i64> %v64, %v69
  %v74 = xor <2 x i64> %v71, %v73
  %v75 = zext i32 %v25 to i64
  %v76 = getelementptr i8, ptr %a2, i64 %v75
  %v77 = getelementptr i8, ptr %v76, i64 32
  store <2 x i64> %v74, ptr %v77, align 1, !tbaa !4
  %v78 = zext i32 %v25 to i64
  %v79 = getelementptr i8, ptr %a2, i64 %v78
  %v80 = getelementptr i8, ptr %v79, i64 48
  store <2 x i64> %v72, ptr %v80, align 1, !tbaa !4
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  %v81 = shl i32 %v5, 6
  br label %loop13
loop13:
  %v82 = phi i32 [ %v81, %end0 ], [ %v83, %then16 ]
  %v83 = add i32 %v82, 32
  %v84 = icmp ule i32 %v83, %v2
  br i1 %v84, label %then16, label %else17
then16:
  %v85 = zext i32 %v82 to i64
  %v86 = getelementptr i8, ptr %a0, i64 %v85
  %v87 = load <2 x i64>, ptr %v86, align 1, !tbaa !4
  %v88 = zext i32 %v82 to i64
  %v89 = getelementptr i8, ptr %a0, i64 %v88
  %v90 = getelementptr i8, ptr %v89, i64 16
  %v91 = load <2 x i64>, ptr %v90, align 1, !tbaa !4
  %v92 = zext i32 %v82 to i64
  %v93 = getelementptr i8, ptr %a1, i64 %v92
  %v94 = load <2 x i64>, ptr %v93, align 1, !tbaa !4
  %v95 = zext i32 %v82 to i64
  %v96 = getelementptr i8, ptr %a1, i64 %v95
  %v97 = getelementptr i8, ptr %v96, i64 16
  %v98 = load <2 x i64>, ptr %v97, align 1, !tbaa !4
  %v99 = xor <2 x i64> %v87, %v91
  %v100 = xor <2 x i64> %v87, <i64 -1, i64 -1>
  %v101 = and <2 x i64> %v98, %v100
  %v102 = and <2 x i64> %v91, %v98
  %v103 = or <2 x i64> %v94, %v99
  %v104 = xor <2 x i64> %v101, %v103
  %v105 = zext i32 %v82 to i64
  %v106 = getelementptr i8, ptr %a2, i64 %v105
  store <2 x i64> %v104, ptr %v106, align 1, !tbaa !4
  %v107 = zext i32 %v82 to i64
  %v108 = getelementptr i8, ptr %a2, i64 %v107
  %v109 = getelementptr i8, ptr %v108, i64 16
  store <2 x i64> %v102, ptr %v109, align 1, !tbaa !4
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  ret i32 0
}

define internal i32 @highest.kernel_highest_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @highest.kernel_highest_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define i32 @highest(ptr %a0, ptr %a1, ptr %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @highest.kernel_highest(ptr null, ptr %a0, ptr %a1, ptr %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @decided.kernel_decided_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias readonly nocapture %a6, ptr noalias nocapture %a7) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; trit_logic.tri:10
  %v0 = shl i32 %a1, 6
  %v1 = shl i32 %a0, 6
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v106, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = zext i32 %v2 to i64
  %v5 = getelementptr i8, ptr %a4, i64 %v4
  %v6 = load <2 x i64>, ptr %v5, align 1, !tbaa !4
  %v7 = zext i32 %v2 to i64
  %v8 = getelementptr i8, ptr %a4, i64 %v7
  %v9 = getelementptr i8, ptr %v8, i64 16
  %v10 = load <2 x i64>, ptr %v9, align 1, !tbaa !4
  %v11 = zext i32 %v2 to i64
  %v12 = getelementptr i8, ptr %a5, i64 %v11
  %v13 = load <2 x i64>, ptr %v12, align 1, !tbaa !4
  %v14 = zext i32 %v2 to i64
  %v15 = getelementptr i8, ptr %a5, i64 %v14
  %v16 = getelementptr i8, ptr %v15, i64 16
  %v17 = load <2 x i64>, ptr %v16, align 1, !tbaa !4
  %v18 = zext i32 %v2 to i64
  %v19 = getelementptr i8, ptr %a6, i64 %v18
  %v20 = load <2 x i64>, ptr %v19, align 1, !tbaa !4
  %v21 = zext i32 %v2 to i64
  %v22 = getelementptr i8, ptr %a6, i64 %v21
  %v23 = getelementptr i8, ptr %v22, i64 16
  %v24 = load <2 x i64>, ptr %v23, align 1, !tbaa !4
  %v25 = xor <2 x i64> %v10, <i64 -1, i64 -1>
  %v26 = and <2 x i64> %v20, %v25
  %v27 = xor <2 x i64> %v24, <i64 -1, i64 -1>
  %v28 = and <2 x i64> %v26, %v27
  %v29 = xor <2 x i64> %v28, <i64 -1, i64 -1>
  %v30 = xor <2 x i64> %v6, %v10
  %v31 = xor <2 x i64> %v24, <i64 -1, i64 -1>
  %v32 = or <2 x i64> %v30, %v31
  %v33 = and <2 x i64> %v29, %v17
  %v34 = xor <2 x i64> %v17, <i64 -1, i64 -1>
  %v35 = and <2 x i64> %v32, %v34
  %v36 = or <2 x i64> %v33, %v35
  %v37 = and <2 x i64> %v6, %v20
  %v38 = and <2 x i64> %v36, %v13
  %v39 = xor <2 x i64> %v13, <i64 -1, i64 -1>
  %v40 = and <2 x i64> %v37, %v39
  %v41 = or <2 x i64> %v38, %v40
  %v42 = and <2 x i64> %v29, %v17
  %v43 = and <2 x i64> %v6, %v24
  %v44 = and <2 x i64> %v42, %v13
  %v45 = xor <2 x i64> %v13, <i64 -1, i64 -1>
  %v46 = and <2 x i64> %v43, %v45
  %v47 = or <2 x i64> %v44, %v46
  %v48 = zext i32 %v2 to i64
  %v49 = getelementptr i8, ptr %a7, i64 %v48
  store <2 x i64> %v41, ptr %v49, align 1, !tbaa !4
  %v50 = zext i32 %v2 to i64
  %v51 = getelementptr i8, ptr %a7, i64 %v50
  %v52 = getelementptr i8, ptr %v51, i64 16
  store <2 x i64> %v47, ptr %v52, align 1, !tbaa !4
  %v53 = zext i32 %v2 to i64
  %v54 = getelementptr i8, ptr %a4, i64 %v53
  %v55 = getelementptr i8, ptr %v54, i64 32
  %v56 = load <2 x i64>, ptr %v55, align 1, !tbaa !4
  %v57 = zext i32 %v2 to i64
  %v58 = getelementptr i8, ptr %a4, i64 %v57
  %v59 = getelementptr i8, ptr %v58, i64 48
  %v60 = load <2 x i64>, ptr %v59, align 1, !tbaa !4
  %v61 = zext i32 %v2 to i64
  %v62 = getelementptr i8, ptr %a5, i64 %v61
  %v63 = getelementptr i8, ptr %v62, i64 32
  %v64 = load <2 x i64>, ptr %v63, align 1, !tbaa !4
  %v65 = zext i32 %v2 to i64
  %v66 = getelementptr i8, ptr %a5, i64 %v65
  %v67 = getelementptr i8, ptr %v66, i64 48
  %v68 = load <2 x i64>, ptr %v67, align 1, !tbaa !4
  %v69 = zext i32 %v2 to i64
  %v70 = getelementptr i8, ptr %a6, i64 %v69
  %v71 = getelementptr i8, ptr %v70, i64 32
  %v72 = load <2 x i64>, ptr %v71, align 1, !tbaa !4
  %v73 = zext i32 %v2 to i64
  %v74 = getelementptr i8, ptr %a6, i64 %v73
  %v75 = getelementptr i8, ptr %v74, i64 48
  %v76 = load <2 x i64>, ptr %v75, align 1, !tbaa !4
  %v77 = xor <2 x i64> %v60, <i64 -1, i64 -1>
  %v78 = and <2 x i64> %v72, %v77
  %v79 = xor <2 x i64> %v76, <i64 -1, i64 -1>
  %v80 = and <2 x i64> %v78, %v79
  %v81 = xor <2 x i64> %v80, <i64 -1, i64 -1>
  %v82 = xor <2 x i64> %v56, %v60
  %v83 = xor <2 x i64> %v76, <i64 -1, i64 -1>
  %v84 = or <2 x i64> %v82, %v83
  %v85 = and <2 x i64> %v81, %v68
  %v86 = xor <2 x i64> %v68, <i64 -1, i64 -1>
  %v87 = and <2 x i64> %v84, %v86
  %v88 = or <2 x i64> %v85, %v87
  %v89 = and <2 x i64> %v56, %v72
  %v90 = and <2 x i64> %v88, %v64
  %v91 = xor <2 x i64> %v64, <i64 -1, i64 -1>
  %v92 = and <2 x i64> %v89, %v91
  %v93 = or <2 x i64> %v90, %v92
  %v94 = and <2 x i64> %v81, %v68
  %v95 = and <2 x i64> %v56, %v76
  %v96 = and <2 x i64> %v94, %v64
  %v97 = xor <2 x i64> %v64, <i64 -1, i64 -1>
  %v98 = and <2 x i64> %v95, %v97
  %v99 = or <2 x i64> %v96, %v98
  %v100 = zext i32 %v2 to i64
  %v101 = getelementptr i8, ptr %a7, i64 %v100
  %v102 = getelementptr i8, ptr %v101, i64 32
  store <2 x i64> %v93, ptr %v102, align 1, !tbaa !4
  %v103 = zext i32 %v2 to i64
  %v104 = getelementptr i8, ptr %a7, i64 %v103
  %v105 = getelementptr i8, ptr %v104, i64 48
  store <2 x i64> %v99, ptr %v105, align 1, !tbaa !4
  %v106 = add i32 %v2, 64
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @decided.kernel_decided(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias readonly nocapture %a2, ptr noalias nocapture %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v10 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }
  ; trit_logic.tri:9
  %v0 = add i32 %a4, 127
  %v1 = lshr i32 %v0, 7
  %v2 = shl i32 %v1, 5
  ; trit_logic.tri:10
  %v3 = icmp ugt i32 %v2, 0
  %v4 = select i1 %v3, i32 %v2, i32 0
  %v5 = lshr i32 %v4, 6
  %v6 = icmp uge i32 %v5, 92
  br i1 %v6, label %then1, label %else2
then1:
  %v7 = load ptr, ptr @trinity_spread
  %v8 = icmp eq ptr %v7, null
  br i1 %v8, label %alone3, label %shared4
alone3:
  %v9 = call i32 @decided.kernel_decided_1(ptr %cx, i32 0, i32 %v5, i32 1, i32 45, ptr %a0, ptr %a1, ptr %a2, ptr %a3)
  br label %on5
shared4:
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v10, i32 0, i32 0
  store ptr %cx, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v10, i32 0, i32 1
  store i32 0, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v10, i32 0, i32 2
  store i32 %v5, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v10, i32 0, i32 3
  store i32 1, ptr %v14
  %v15 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v10, i32 0, i32 4
  store i32 45, ptr %v15
  %v16 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v10, i32 0, i32 5
  store ptr %a0, ptr %v16
  %v17 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v10, i32 0, i32 6
  store ptr %a1, ptr %v17
  %v18 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v10, i32 0, i32 7
  store ptr %a2, ptr %v18
  %v19 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v10, i32 0, i32 8
  store ptr %a3, ptr %v19
  %v20 = call i32 %v7(ptr @decided.kernel_decided_1.range, ptr %v10, i32 0, i32 %v5, i32 1, i32 45)
  br label %on5
on5:
  %v21 = phi i32 [ %v9, %alone3 ], [ %v20, %shared4 ]
  %v22 = icmp ne i32 %v21, 0
  %v23 = or i32 %v21, 32
  %v24 = icmp ult i32 %v21, 32
  %v25 = select i1 %v24, i32 %v23, i32 %v21
  br i1 %v22, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v25
on7:
  br label %end0
else2:
  br label %loop8
loop8:
  %v26 = phi i32 [ 0, %else2 ], [ %v27, %then11 ]
  %v27 = add i32 %v26, 64
  %v28 = icmp ule i32 %v27, %v2
  br i1 %v28, label %then11, label %else12
then11:
  %v29 = zext i32 %v26 to i64
  %v30 = getelementptr i8, ptr %a0, i64 %v29
  %v31 = load <2 x i64>, ptr %v30, align 1, !tbaa !4
  %v32 = zext i32 %v26 to i64
  %v33 = getelementptr i8, ptr %a0, i64 %v32
  %v34 = getelementptr i8, ptr %v33, i64 16
  %v35 = load <2 x i64>, ptr %v34, align 1, !tbaa !4
  %v36 = zext i32 %v26 to i64
  %v37 = getelementptr i8, ptr %a1, i64 %v36
  %v38 = load <2 x i64>, ptr %v37, align 1, !tbaa !4
  %v39 = zext i32 %v26 to i64
  %v40 = getelementptr i8, ptr %a1, i64 %v39
  %v41 = getelementptr i8, ptr %v40, i64 16
  %v42 = load <2 x i64>, ptr %v41, align 1, !tbaa !4
  %v43 = zext i32 %v26 to i64
  %v44 = getelementptr i8, ptr %a2, i64 %v43
  %v45 = load <2 x i64>, ptr %v44, align 1, !tbaa !4
  %v46 = zext i32 %v26 to i64
  %v47 = getelementptr i8, ptr %a2, i64 %v46
  %v48 = getelementptr i8, ptr %v47, i64 16
  %v49 = load <2 x i64>, ptr %v48, align 1, !tbaa !4
  %v50 = xor <2 x i64> %v35, <i64 -1, i64 -1>
  %v51 = and <2 x i64> %v45, %v50
  %v52 = xor <2 x i64> %v49, <i64 -1, i64 -1>
  %v53 = and <2 x i64> %v51, %v52
  %v54 = xor <2 x i64> %v53, <i64 -1, i64 -1>
  %v55 = xor <2 x i64> %v31, %v35
  %v56 = xor <2 x i64> %v49, <i64 -1, i64 -1>
  %v57 = or <2 x i64> %v55, %v56
  %v58 = and <2 x i64> %v54, %v42
  %v59 = xor <2 x i64> %v42, <i64 -1, i64 -1>
  %v60 = and <2 x i64> %v57, %v59
  %v61 = or <2 x i64> %v58, %v60
  %v62 = and <2 x i64> %v31, %v45
  %v63 = and <2 x i64> %v61, %v38
  %v64 = xor <2 x i64> %v38, <i64 -1, i64 -1>
  %v65 = and <2 x i64> %v62, %v64
  %v66 = or <2 x i64> %v63, %v65
  %v67 = and <2 x i64> %v54, %v42
  %v68 = and <2 x i64> %v31, %v49
  %v69 = and <2 x i64> %v67, %v38
  %v70 = xor <2 x i64> %v38, <i64 -1, i64 -1>
  %v71 = and <2 x i64> %v68, %v70
  %v72 = or <2 x i64> %v69, %v71
  %v73 = zext i32 %v26 to i64
  %v74 = getelementptr i8, ptr %a3, i64 %v73
  store <2 x i64> %v66, ptr %v74, align 1, !tbaa !4
  %v75 = zext i32 %v26 to i64
  %v76 = getelementptr i8, ptr %a3, i64 %v75
  %v77 = getelementptr i8, ptr %v76, i64 16
  store <2 x i64> %v72, ptr %v77, align 1, !tbaa !4
  %v78 = zext i32 %v26 to i64
  %v79 = getelementptr i8, ptr %a0, i64 %v78
  %v80 = getelementptr i8, ptr %v79, i64 32
  %v81 = load <2 x i64>, ptr %v80, align 1, !tbaa !4
  %v82 = zext i32 %v26 to i64
  %v83 = getelementptr i8, ptr %a0, i64 %v82
  %v84 = getelementptr i8, ptr %v83, i64 48
  %v85 = load <2 x i64>, ptr %v84, align 1, !tbaa !4
  %v86 = zext i32 %v26 to i64
  %v87 = getelementptr i8, ptr %a1, i64 %v86
  %v88 = getelementptr i8, ptr %v87, i64 32
  %v89 = load <2 x i64>, ptr %v88, align 1, !tbaa !4
  %v90 = zext i32 %v26 to i64
  %v91 = getelementptr i8, ptr %a1, i64 %v90
  %v92 = getelementptr i8, ptr %v91, i64 48
  %v93 = load <2 x i64>, ptr %v92, align 1, !tbaa !4
  %v94 = zext i32 %v26 to i64
  %v95 = getelementptr i8, ptr %a2, i64 %v94
  %v96 = getelementptr i8, ptr %v95, i64 32
  %v97 = load <2 x i64>, ptr %v96, align 1, !tbaa !4
  %v98 = zext i32 %v26 to i64
  %v99 = getelementptr i8, ptr %a2, i64 %v98
  %v100 = getelementptr i8, ptr %v99, i64 48
  %v101 = load <2 x i64>, ptr %v100, align 1, !tbaa !4
  %v102 = xor <2 x i64> %v85, <i64 -1, i64 -1>
  %v103 = and <2 x i64> %v97, %v102
  %v104 = xor <2 x i64> %v101, <i64 -1, i64 -1>
  %v105 = and <2 x i64> %v103, %v104
  %v106 = xor <2 x i64> %v105, <i64 -1, i64 -1>
  %v107 = xor <2 x i64> %v81, %v85
  %v108 = xor <2 x i64> %v101, <i64 -1, i64 -1>
  %v109 = or <2 x i64> %v107, %v108
  %v110 = and <2 x i64> %v106, %v93
  %v111 = xor <2 x i64> %v93, <i64 -1, i64 -1>
  %v112 = and <2 x i64> %v109, %v111
  %v113 = or <2 x i64> %v110, %v112
  %v114 = and <2 x i64> %v81, %v97
  %v115 = and <2 x i64> %v113, %v89
  %v116 = xor <2 x i64> %v89, <i64 -1, i64 -1>
  %v117 = and <2 x i64> %v114, %v116
  %v118 = or <2 x i64> %v115, %v117
  %v119 = and <2 x i64> %v106, %v93
  %v120 = and <2 x i64> %v81, %v101
  %v121 = and <2 x i64> %v119, %v89
  %v122 = xor <2 x i64> %v89, <i64 -1, i64 -1>
  %v123 = and <2 x i64> %v120, %v122
  %v124 = or <2 x i64> %v121, %v123
  %v125 = zext i32 %v26 to i64
  %v126 = getelementptr i8, ptr %a3, i64 %v125
  %v127 = getelementptr i8, ptr %v126, i64 32
  store <2 x i64> %v118, ptr %v127, align 1, !tbaa !4
  %v128 = zext i32 %v26 to i64
  %v129 = getelementptr i8, ptr %a3, i64 %v128
  %v130 = getelementptr i8, ptr %v129, i64 48
  store <2 x i64> %v124, ptr %v130, align 1, !tbaa !4
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  %v131 = shl i32 %v5, 6
  br label %loop13
loop13:
  %v132 = phi i32 [ %v131, %end0 ], [ %v133, %then16 ]
  %v133 = add i32 %v132, 32
  %v134 = icmp ule i32 %v133, %v2
  br i1 %v134, label %then16, label %else17
then16:
  %v135 = zext i32 %v132 to i64
  %v136 = getelementptr i8, ptr %a0, i64 %v135
  %v137 = load <2 x i64>, ptr %v136, align 1, !tbaa !4
  %v138 = zext i32 %v132 to i64
  %v139 = getelementptr i8, ptr %a0, i64 %v138
  %v140 = getelementptr i8, ptr %v139, i64 16
  %v141 = load <2 x i64>, ptr %v140, align 1, !tbaa !4
  %v142 = zext i32 %v132 to i64
  %v143 = getelementptr i8, ptr %a1, i64 %v142
  %v144 = load <2 x i64>, ptr %v143, align 1, !tbaa !4
  %v145 = zext i32 %v132 to i64
  %v146 = getelementptr i8, ptr %a1, i64 %v145
  %v147 = getelementptr i8, ptr %v146, i64 16
  %v148 = load <2 x i64>, ptr %v147, align 1, !tbaa !4
  %v149 = zext i32 %v132 to i64
  %v150 = getelementptr i8, ptr %a2, i64 %v149
  %v151 = load <2 x i64>, ptr %v150, align 1, !tbaa !4
  %v152 = zext i32 %v132 to i64
  %v153 = getelementptr i8, ptr %a2, i64 %v152
  %v154 = getelementptr i8, ptr %v153, i64 16
  %v155 = load <2 x i64>, ptr %v154, align 1, !tbaa !4
  %v156 = xor <2 x i64> %v141, <i64 -1, i64 -1>
  %v157 = and <2 x i64> %v151, %v156
  %v158 = xor <2 x i64> %v155, <i64 -1, i64 -1>
  %v159 = and <2 x i64> %v157, %v158
  %v160 = xor <2 x i64> %v159, <i64 -1, i64 -1>
  %v161 = xor <2 x i64> %v137, %v141
  %v162 = xor <2 x i64> %v155, <i64 -1, i64 -1>
  %v163 = or <2 x i64> %v161, %v162
  %v164 = and <2 x i64> %v160, %v148
  %v165 = xor <2 x i64> %v148, <i64 -1, i64 -1>
  %v166 = and <2 x i64> %v163, %v165
  %v167 = or <2 x i64> %v164, %v166
  %v168 = and <2 x i64> %v137, %v151
  %v169 = and <2 x i64> %v167, %v144
  %v170 = xor <2 x i64> %v144, <i64 -1, i64 -1>
  %v171 = and <2 x i64> %v168, %v170
  %v172 = or <2 x i64> %v169, %v171
  %v173 = and <2 x i64> %v160, %v148
  %v174 = and <2 x i64> %v137, %v155
  %v175 = and <2 x i64> %v173, %v144
  %v176 = xor <2 x i64> %v144, <i64 -1, i64 -1>
  %v177 = and <2 x i64> %v174, %v176
  %v178 = or <2 x i64> %v175, %v177
  %v179 = zext i32 %v132 to i64
  %v180 = getelementptr i8, ptr %a3, i64 %v179
  store <2 x i64> %v172, ptr %v180, align 1, !tbaa !4
  %v181 = zext i32 %v132 to i64
  %v182 = getelementptr i8, ptr %a3, i64 %v181
  %v183 = getelementptr i8, ptr %v182, i64 16
  store <2 x i64> %v178, ptr %v183, align 1, !tbaa !4
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  ret i32 0
}

define internal i32 @decided.kernel_decided_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 5
  %x5 = load ptr, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %status = call i32 @decided.kernel_decided_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7, ptr %x8)
  ret i32 %status
}

define i32 @decided(ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @decided.kernel_decided(ptr null, ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @turned.kernel_turned_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; trit_logic.tri:14
  %v0 = shl i32 %a1, 6
  %v1 = shl i32 %a0, 6
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v34, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = zext i32 %v2 to i64
  %v5 = getelementptr i8, ptr %a4, i64 %v4
  %v6 = load <2 x i64>, ptr %v5, align 1, !tbaa !4
  %v7 = zext i32 %v2 to i64
  %v8 = getelementptr i8, ptr %a4, i64 %v7
  %v9 = getelementptr i8, ptr %v8, i64 16
  %v10 = load <2 x i64>, ptr %v9, align 1, !tbaa !4
  %v11 = xor <2 x i64> %v6, %v10
  %v12 = xor <2 x i64> %v10, <i64 -1, i64 -1>
  %v13 = zext i32 %v2 to i64
  %v14 = getelementptr i8, ptr %a5, i64 %v13
  store <2 x i64> %v12, ptr %v14, align 1, !tbaa !4
  %v15 = zext i32 %v2 to i64
  %v16 = getelementptr i8, ptr %a5, i64 %v15
  %v17 = getelementptr i8, ptr %v16, i64 16
  store <2 x i64> %v11, ptr %v17, align 1, !tbaa !4
  %v18 = zext i32 %v2 to i64
  %v19 = getelementptr i8, ptr %a4, i64 %v18
  %v20 = getelementptr i8, ptr %v19, i64 32
  %v21 = load <2 x i64>, ptr %v20, align 1, !tbaa !4
  %v22 = zext i32 %v2 to i64
  %v23 = getelementptr i8, ptr %a4, i64 %v22
  %v24 = getelementptr i8, ptr %v23, i64 48
  %v25 = load <2 x i64>, ptr %v24, align 1, !tbaa !4
  %v26 = xor <2 x i64> %v21, %v25
  %v27 = xor <2 x i64> %v25, <i64 -1, i64 -1>
  %v28 = zext i32 %v2 to i64
  %v29 = getelementptr i8, ptr %a5, i64 %v28
  %v30 = getelementptr i8, ptr %v29, i64 32
  store <2 x i64> %v27, ptr %v30, align 1, !tbaa !4
  %v31 = zext i32 %v2 to i64
  %v32 = getelementptr i8, ptr %a5, i64 %v31
  %v33 = getelementptr i8, ptr %v32, i64 48
  store <2 x i64> %v26, ptr %v33, align 1, !tbaa !4
  %v34 = add i32 %v2, 64
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @turned.kernel_turned_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; trit_logic.tri:15
  %v0 = shl i32 %a1, 6
  %v1 = shl i32 %a0, 6
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v34, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = zext i32 %v2 to i64
  %v5 = getelementptr i8, ptr %a4, i64 %v4
  %v6 = load <2 x i64>, ptr %v5, align 1, !tbaa !4
  %v7 = zext i32 %v2 to i64
  %v8 = getelementptr i8, ptr %a4, i64 %v7
  %v9 = getelementptr i8, ptr %v8, i64 16
  %v10 = load <2 x i64>, ptr %v9, align 1, !tbaa !4
  %v11 = xor <2 x i64> %v6, <i64 -1, i64 -1>
  %v12 = or <2 x i64> %v10, %v11
  %v13 = zext i32 %v2 to i64
  %v14 = getelementptr i8, ptr %a5, i64 %v13
  store <2 x i64> %v12, ptr %v14, align 1, !tbaa !4
  %v15 = zext i32 %v2 to i64
  %v16 = getelementptr i8, ptr %a5, i64 %v15
  %v17 = getelementptr i8, ptr %v16, i64 16
  store <2 x i64> %v11, ptr %v17, align 1, !tbaa !4
  %v18 = zext i32 %v2 to i64
  %v19 = getelementptr i8, ptr %a4, i64 %v18
  %v20 = getelementptr i8, ptr %v19, i64 32
  %v21 = load <2 x i64>, ptr %v20, align 1, !tbaa !4
  %v22 = zext i32 %v2 to i64
  %v23 = getelementptr i8, ptr %a4, i64 %v22
  %v24 = getelementptr i8, ptr %v23, i64 48
  %v25 = load <2 x i64>, ptr %v24, align 1, !tbaa !4
  %v26 = xor <2 x i64> %v21, <i64 -1, i64 -1>
  %v27 = or <2 x i64> %v25, %v26
  %v28 = zext i32 %v2 to i64
  %v29 = getelementptr i8, ptr %a5, i64 %v28
  %v30 = getelementptr i8, ptr %v29, i64 32
  store <2 x i64> %v27, ptr %v30, align 1, !tbaa !4
  %v31 = zext i32 %v2 to i64
  %v32 = getelementptr i8, ptr %a5, i64 %v31
  %v33 = getelementptr i8, ptr %v32, i64 48
  store <2 x i64> %v26, ptr %v33, align 1, !tbaa !4
  %v34 = add i32 %v2, 64
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @turned.kernel_turned(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, ptr noalias nocapture %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v9 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  %v206 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  ; trit_logic.tri:13
  ; trit_logic.tri:14
  %v0 = lshr i32 %a3, 7
  %v1 = shl i32 %v0, 5
  %v2 = icmp ugt i32 %v1, 0
  %v3 = select i1 %v2, i32 %v1, i32 0
  %v4 = lshr i32 %v3, 6
  %v5 = icmp uge i32 %v4, 274
  br i1 %v5, label %then1, label %else2
then1:
  %v6 = load ptr, ptr @trinity_spread
  %v7 = icmp eq ptr %v6, null
  br i1 %v7, label %alone3, label %shared4
alone3:
  %v8 = call i32 @turned.kernel_turned_1(ptr %cx, i32 0, i32 %v4, i32 1, i32 15, ptr %a0, ptr %a1)
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
  store i32 15, ptr %v14
  %v15 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v9, i32 0, i32 5
  store ptr %a0, ptr %v15
  %v16 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v9, i32 0, i32 6
  store ptr %a1, ptr %v16
  %v17 = call i32 %v6(ptr @turned.kernel_turned_1.range, ptr %v9, i32 0, i32 %v4, i32 1, i32 15)
  br label %on5
on5:
  %v18 = phi i32 [ %v8, %alone3 ], [ %v17, %shared4 ]
  %v19 = icmp ne i32 %v18, 0
  %v20 = or i32 %v18, 32
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
  %v24 = add i32 %v23, 64
  %v25 = icmp ule i32 %v24, %v1
  br i1 %v25, label %then11, label %else12
then11:
  %v26 = zext i32 %v23 to i64
  %v27 = getelementptr i8, ptr %a0, i64 %v26
  %v28 = load <2 x i64>, ptr %v27, align 1, !tbaa !4
  %v29 = zext i32 %v23 to i64
  %v30 = getelementptr i8, ptr %a0, i64 %v29
  %v31 = getelementptr i8, ptr %v30, i64 16
  %v32 = load <2 x i64>, ptr %v31, align 1, !tbaa !4
  %v33 = xor <2 x i64> %v28, %v32
  %v34 = xor <2 x i64> %v32, <i64 -1, i64 -1>
  %v35 = zext i32 %v23 to i64
  %v36 = getelementptr i8, ptr %a1, i64 %v35
  store <2 x i64> %v34, ptr %v36, align 1, !tbaa !4
  %v37 = zext i32 %v23 to i64
  %v38 = getelementptr i8, ptr %a1, i64 %v37
  %v39 = getelementptr i8, ptr %v38, i64 16
  store <2 x i64> %v33, ptr %v39, align 1, !tbaa !4
  %v40 = zext i32 %v23 to i64
  %v41 = getelementptr i8, ptr %a0, i64 %v40
  %v42 = getelementptr i8, ptr %v41, i64 32
  %v43 = load <2 x i64>, ptr %v42, align 1, !tbaa !4
  %v44 = zext i32 %v23 to i64
  %v45 = getelementptr i8, ptr %a0, i64 %v44
  %v46 = getelementptr i8, ptr %v45, i64 48
  %v47 = load <2 x i64>, ptr %v46, align 1, !tbaa !4
  %v48 = xor <2 x i64> %v43, %v47
  %v49 = xor <2 x i64> %v47, <i64 -1, i64 -1>
  %v50 = zext i32 %v23 to i64
  %v51 = getelementptr i8, ptr %a1, i64 %v50
  %v52 = getelementptr i8, ptr %v51, i64 32
  store <2 x i64> %v49, ptr %v52, align 1, !tbaa !4
  %v53 = zext i32 %v23 to i64
  %v54 = getelementptr i8, ptr %a1, i64 %v53
  %v55 = getelementptr i8, ptr %v54, i64 48
  store <2 x i64> %v48, ptr %v55, align 1, !tbaa !4
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  %v56 = shl i32 %v4, 6
  br label %loop13
loop13:
  %v57 = phi i32 [ %v56, %end0 ], [ %v58, %then16 ]
  %v58 = add i32 %v57, 32
  %v59 = icmp ule i32 %v58, %v1
  br i1 %v59, label %then16, label %else17
then16:
  %v60 = zext i32 %v57 to i64
  %v61 = getelementptr i8, ptr %a0, i64 %v60
  %v62 = load <2 x i64>, ptr %v61, align 1, !tbaa !4
  %v63 = zext i32 %v57 to i64
  %v64 = getelementptr i8, ptr %a0, i64 %v63
  %v65 = getelementptr i8, ptr %v64, i64 16
  %v66 = load <2 x i64>, ptr %v65, align 1, !tbaa !4
  %v67 = xor <2 x i64> %v62, %v66
  %v68 = xor <2 x i64> %v66, <i64 -1, i64 -1>
  %v69 = zext i32 %v57 to i64
  %v70 = getelementptr i8, ptr %a1, i64 %v69
  store <2 x i64> %v68, ptr %v70, align 1, !tbaa !4
  %v71 = zext i32 %v57 to i64
  %v72 = getelementptr i8, ptr %a1, i64 %v71
  %v73 = getelementptr i8, ptr %v72, i64 16
  store <2 x i64> %v67, ptr %v73, align 1, !tbaa !4
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  %v74 = and i32 %a3, 127
  %v75 = icmp ne i32 %v74, 0
  br i1 %v75, label %then19, label %else20
then19:
  %v76 = trunc i32 %v74 to i8
  %v77 = insertelement <16 x i8> poison, i8 %v76, i32 0
  %v78 = shufflevector <16 x i8> %v77, <16 x i8> poison, <16 x i32> zeroinitializer
  %v79 = bitcast <16 x i8> %v78 to <2 x i64>
  %v80 = bitcast <2 x i64> %v79 to <16 x i8>
  %v81 = bitcast <2 x i64> <i64 4048780183313844224, i64 8678551244950751296> to <16 x i8>
  %v82 = call <16 x i8> @llvm.usub.sat.v16i8(<16 x i8> %v80, <16 x i8> %v81)
  %v83 = bitcast <16 x i8> %v82 to <2 x i64>
  %v84 = bitcast <2 x i64> %v83 to <16 x i8>
  %v85 = bitcast <2 x i64> <i64 578721382704613384, i64 578721382704613384> to <16 x i8>
  %v86 = call <16 x i8> @llvm.umin.v16i8(<16 x i8> %v84, <16 x i8> %v85)
  %v87 = bitcast <16 x i8> %v86 to <2 x i64>
  %v88 = bitcast <2 x i64> <i64 9169081515752227072, i64 -1> to <16 x i8>
  %v89 = bitcast <2 x i64> %v87 to <16 x i8>
  %v90 = extractelement <16 x i8> %v89, i32 0
  %v91 = icmp ult i8 %v90, 16
  %v92 = and i8 %v90, 15
  %v93 = extractelement <16 x i8> %v88, i8 %v92
  %v94 = select i1 %v91, i8 %v93, i8 0
  %v95 = insertelement <16 x i8> zeroinitializer, i8 %v94, i32 0
  %v96 = extractelement <16 x i8> %v89, i32 1
  %v97 = icmp ult i8 %v96, 16
  %v98 = and i8 %v96, 15
  %v99 = extractelement <16 x i8> %v88, i8 %v98
  %v100 = select i1 %v97, i8 %v99, i8 0
  %v101 = insertelement <16 x i8> %v95, i8 %v100, i32 1
  %v102 = extractelement <16 x i8> %v89, i32 2
  %v103 = icmp ult i8 %v102, 16
  %v104 = and i8 %v102, 15
  %v105 = extractelement <16 x i8> %v88, i8 %v104
  %v106 = select i1 %v103, i8 %v105, i8 0
  %v107 = insertelement <16 x i8> %v101, i8 %v106, i32 2
  %v108 = extractelement <16 x i8> %v89, i32 3
  %v109 = icmp ult i8 %v108, 16
  %v110 = and i8 %v108, 15
  %v111 = extractelement <16 x i8> %v88, i8 %v110
  %v112 = select i1 %v109, i8 %v111, i8 0
  %v113 = insertelement <16 x i8> %v107, i8 %v112, i32 3
  %v114 = extractelement <16 x i8> %v89, i32 4
  %v115 = icmp ult i8 %v114, 16
  %v116 = and i8 %v114, 15
  %v117 = extractelement <16 x i8> %v88, i8 %v116
  %v118 = select i1 %v115, i8 %v117, i8 0
  %v119 = insertelement <16 x i8> %v113, i8 %v118, i32 4
  %v120 = extractelement <16 x i8> %v89, i32 5
  %v121 = icmp ult i8 %v120, 16
  %v122 = and i8 %v120, 15
  %v123 = extractelement <16 x i8> %v88, i8 %v122
  %v124 = select i1 %v121, i8 %v123, i8 0
  %v125 = insertelement <16 x i8> %v119, i8 %v124, i32 5
  %v126 = extractelement <16 x i8> %v89, i32 6
  %v127 = icmp ult i8 %v126, 16
  %v128 = and i8 %v126, 15
  %v129 = extractelement <16 x i8> %v88, i8 %v128
  %v130 = select i1 %v127, i8 %v129, i8 0
  %v131 = insertelement <16 x i8> %v125, i8 %v130, i32 6
  %v132 = extractelement <16 x i8> %v89, i32 7
  %v133 = icmp ult i8 %v132, 16
  %v134 = and i8 %v132, 15
  %v135 = extractelement <16 x i8> %v88, i8 %v134
  %v136 = select i1 %v133, i8 %v135, i8 0
  %v137 = insertelement <16 x i8> %v131, i8 %v136, i32 7
  %v138 = extractelement <16 x i8> %v89, i32 8
  %v139 = icmp ult i8 %v138, 16
  %v140 = and i8 %v138, 15
  %v141 = extractelement <16 x i8> %v88, i8 %v140
  %v142 = select i1 %v139, i8 %v141, i8 0
  %v143 = insertelement <16 x i8> %v137, i8 %v142, i32 8
  %v144 = extractelement <16 x i8> %v89, i32 9
  %v145 = icmp ult i8 %v144, 16
  %v146 = and i8 %v144, 15
  %v147 = extractelement <16 x i8> %v88, i8 %v146
  %v148 = select i1 %v145, i8 %v147, i8 0
  %v149 = insertelement <16 x i8> %v143, i8 %v148, i32 9
  %v150 = extractelement <16 x i8> %v89, i32 10
  %v151 = icmp ult i8 %v150, 16
  %v152 = and i8 %v150, 15
  %v153 = extractelement <16 x i8> %v88, i8 %v152
  %v154 = select i1 %v151, i8 %v153, i8 0
  %v155 = insertelement <16 x i8> %v149, i8 %v154, i32 10
  %v156 = extractelement <16 x i8> %v89, i32 11
  %v157 = icmp ult i8 %v156, 16
  %v158 = and i8 %v156, 15
  %v159 = extractelement <16 x i8> %v88, i8 %v158
  %v160 = select i1 %v157, i8 %v159, i8 0
  %v161 = insertelement <16 x i8> %v155, i8 %v160, i32 11
  %v162 = extractelement <16 x i8> %v89, i32 12
  %v163 = icmp ult i8 %v162, 16
  %v164 = and i8 %v162, 15
  %v165 = extractelement <16 x i8> %v88, i8 %v164
  %v166 = select i1 %v163, i8 %v165, i8 0
  %v167 = insertelement <16 x i8> %v161, i8 %v166, i32 12
  %v168 = extractelement <16 x i8> %v89, i32 13
  %v169 = icmp ult i8 %v168, 16
  %v170 = and i8 %v168, 15
  %v171 = extractelement <16 x i8> %v88, i8 %v170
  %v172 = select i1 %v169, i8 %v171, i8 0
  %v173 = insertelement <16 x i8> %v167, i8 %v172, i32 13
  %v174 = extractelement <16 x i8> %v89, i32 14
  %v175 = icmp ult i8 %v174, 16
  %v176 = and i8 %v174, 15
  %v177 = extractelement <16 x i8> %v88, i8 %v176
  %v178 = select i1 %v175, i8 %v177, i8 0
  %v179 = insertelement <16 x i8> %v173, i8 %v178, i32 14
  %v180 = extractelement <16 x i8> %v89, i32 15
  %v181 = icmp ult i8 %v180, 16
  %v182 = and i8 %v180, 15
  %v183 = extractelement <16 x i8> %v88, i8 %v182
  %v184 = select i1 %v181, i8 %v183, i8 0
  %v185 = insertelement <16 x i8> %v179, i8 %v184, i32 15
  %v186 = bitcast <16 x i8> %v185 to <2 x i64>
  %v187 = zext i32 %v1 to i64
  %v188 = getelementptr i8, ptr %a0, i64 %v187
  %v189 = load <2 x i64>, ptr %v188, align 1, !tbaa !4
  %v190 = zext i32 %v1 to i64
  %v191 = getelementptr i8, ptr %a0, i64 %v190
  %v192 = getelementptr i8, ptr %v191, i64 16
  %v193 = load <2 x i64>, ptr %v192, align 1, !tbaa !4
  %v194 = xor <2 x i64> %v189, %v193
  %v195 = xor <2 x i64> %v193, <i64 -1, i64 -1>
  %v196 = and <2 x i64> %v195, %v186
  %v197 = zext i32 %v1 to i64
  %v198 = getelementptr i8, ptr %a1, i64 %v197
  store <2 x i64> %v196, ptr %v198, align 1, !tbaa !4
  %v199 = and <2 x i64> %v194, %v186
  %v200 = zext i32 %v1 to i64
  %v201 = getelementptr i8, ptr %a1, i64 %v200
  %v202 = getelementptr i8, ptr %v201, i64 16
  store <2 x i64> %v199, ptr %v202, align 1, !tbaa !4
  br label %end18
else20:
  br label %end18
end18:
  ; trit_logic.tri:15
  br i1 %v5, label %then22, label %else23
then22:
  %v203 = load ptr, ptr @trinity_spread
  %v204 = icmp eq ptr %v203, null
  br i1 %v204, label %alone24, label %shared25
alone24:
  %v205 = call i32 @turned.kernel_turned_2(ptr %cx, i32 0, i32 %v4, i32 1, i32 15, ptr %a0, ptr %a2)
  br label %on26
shared25:
  %v207 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v206, i32 0, i32 0
  store ptr %cx, ptr %v207
  %v208 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v206, i32 0, i32 1
  store i32 0, ptr %v208
  %v209 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v206, i32 0, i32 2
  store i32 %v4, ptr %v209
  %v210 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v206, i32 0, i32 3
  store i32 1, ptr %v210
  %v211 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v206, i32 0, i32 4
  store i32 15, ptr %v211
  %v212 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v206, i32 0, i32 5
  store ptr %a0, ptr %v212
  %v213 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v206, i32 0, i32 6
  store ptr %a2, ptr %v213
  %v214 = call i32 %v203(ptr @turned.kernel_turned_2.range, ptr %v206, i32 0, i32 %v4, i32 1, i32 15)
  br label %on26
on26:
  %v215 = phi i32 [ %v205, %alone24 ], [ %v214, %shared25 ]
  %v216 = icmp ne i32 %v215, 0
  %v217 = or i32 %v215, 64
  %v218 = icmp ult i32 %v215, 32
  %v219 = select i1 %v218, i32 %v217, i32 %v215
  br i1 %v216, label %trap27, label %on28, !prof !5
trap27:
  ret i32 %v219
on28:
  br label %end21
else23:
  br label %loop29
loop29:
  %v220 = phi i32 [ 0, %else23 ], [ %v221, %then32 ]
  %v221 = add i32 %v220, 64
  %v222 = icmp ule i32 %v221, %v1
  br i1 %v222, label %then32, label %else33
then32:
  %v223 = zext i32 %v220 to i64
  %v224 = getelementptr i8, ptr %a0, i64 %v223
  %v225 = load <2 x i64>, ptr %v224, align 1, !tbaa !4
  %v226 = zext i32 %v220 to i64
  %v227 = getelementptr i8, ptr %a0, i64 %v226
  %v228 = getelementptr i8, ptr %v227, i64 16
  %v229 = load <2 x i64>, ptr %v228, align 1, !tbaa !4
  %v230 = xor <2 x i64> %v225, <i64 -1, i64 -1>
  %v231 = or <2 x i64> %v229, %v230
  %v232 = zext i32 %v220 to i64
  %v233 = getelementptr i8, ptr %a2, i64 %v232
  store <2 x i64> %v231, ptr %v233, align 1, !tbaa !4
  %v234 = zext i32 %v220 to i64
  %v235 = getelementptr i8, ptr %a2, i64 %v234
  %v236 = getelementptr i8, ptr %v235, i64 16
  store <2 x i64> %v230, ptr %v236, align 1, !tbaa !4
  %v237 = zext i32 %v220 to i64
  %v238 = getelementptr i8, ptr %a0, i64 %v237
  %v239 = getelementptr i8, ptr %v238, i64 32
  %v240 = load <2 x i64>, ptr %v239, align 1, !tbaa !4
  %v241 = zext i32 %v220 to i64
  %v242 = getelementptr i8, ptr %a0, i64 %v241
  %v243 = getelementptr i8, ptr %v242, i64 48
  %v244 = load <2 x i64>, ptr %v243, align 1, !tbaa !4
  %v245 = xor <2 x i64> %v240, <i64 -1, i64 -1>
  %v246 = or <2 x i64> %v244, %v245
  %v247 = zext i32 %v220 to i64
  %v248 = getelementptr i8, ptr %a2, i64 %v247
  %v249 = getelementptr i8, ptr %v248, i64 32
  store <2 x i64> %v246, ptr %v249, align 1, !tbaa !4
  %v250 = zext i32 %v220 to i64
  %v251 = getelementptr i8, ptr %a2, i64 %v250
  %v252 = getelementptr i8, ptr %v251, i64 48
  store <2 x i64> %v245, ptr %v252, align 1, !tbaa !4
  br label %loop29
else33:
  br label %end31
end31:
  br label %end30
end30:
  br label %end21
end21:
  br label %loop34
loop34:
  %v253 = phi i32 [ %v56, %end21 ], [ %v254, %then37 ]
  %v254 = add i32 %v253, 32
  %v255 = icmp ule i32 %v254, %v1
  br i1 %v255, label %then37, label %else38
then37:
  %v256 = zext i32 %v253 to i64
  %v257 = getelementptr i8, ptr %a0, i64 %v256
  %v258 = load <2 x i64>, ptr %v257, align 1, !tbaa !4
  %v259 = zext i32 %v253 to i64
  %v260 = getelementptr i8, ptr %a0, i64 %v259
  %v261 = getelementptr i8, ptr %v260, i64 16
  %v262 = load <2 x i64>, ptr %v261, align 1, !tbaa !4
  %v263 = xor <2 x i64> %v258, <i64 -1, i64 -1>
  %v264 = or <2 x i64> %v262, %v263
  %v265 = zext i32 %v253 to i64
  %v266 = getelementptr i8, ptr %a2, i64 %v265
  store <2 x i64> %v264, ptr %v266, align 1, !tbaa !4
  %v267 = zext i32 %v253 to i64
  %v268 = getelementptr i8, ptr %a2, i64 %v267
  %v269 = getelementptr i8, ptr %v268, i64 16
  store <2 x i64> %v263, ptr %v269, align 1, !tbaa !4
  br label %loop34
else38:
  br label %end36
end36:
  br label %end35
end35:
  br i1 %v75, label %then40, label %else41
then40:
  %v270 = trunc i32 %v74 to i8
  %v271 = insertelement <16 x i8> poison, i8 %v270, i32 0
  %v272 = shufflevector <16 x i8> %v271, <16 x i8> poison, <16 x i32> zeroinitializer
  %v273 = bitcast <16 x i8> %v272 to <2 x i64>
  %v274 = bitcast <2 x i64> %v273 to <16 x i8>
  %v275 = bitcast <2 x i64> <i64 4048780183313844224, i64 8678551244950751296> to <16 x i8>
  %v276 = call <16 x i8> @llvm.usub.sat.v16i8(<16 x i8> %v274, <16 x i8> %v275)
  %v277 = bitcast <16 x i8> %v276 to <2 x i64>
  %v278 = bitcast <2 x i64> %v277 to <16 x i8>
  %v279 = bitcast <2 x i64> <i64 578721382704613384, i64 578721382704613384> to <16 x i8>
  %v280 = call <16 x i8> @llvm.umin.v16i8(<16 x i8> %v278, <16 x i8> %v279)
  %v281 = bitcast <16 x i8> %v280 to <2 x i64>
  %v282 = bitcast <2 x i64> <i64 9169081515752227072, i64 -1> to <16 x i8>
  %v283 = bitcast <2 x i64> %v281 to <16 x i8>
  %v284 = extractelement <16 x i8> %v283, i32 0
  %v285 = icmp ult i8 %v284, 16
  %v286 = and i8 %v284, 15
  %v287 = extractelement <16 x i8> %v282, i8 %v286
  %v288 = select i1 %v285, i8 %v287, i8 0
  %v289 = insertelement <16 x i8> zeroinitializer, i8 %v288, i32 0
  %v290 = extractelement <16 x i8> %v283, i32 1
  %v291 = icmp ult i8 %v290, 16
  %v292 = and i8 %v290, 15
  %v293 = extractelement <16 x i8> %v282, i8 %v292
  %v294 = select i1 %v291, i8 %v293, i8 0
  %v295 = insertelement <16 x i8> %v289, i8 %v294, i32 1
  %v296 = extractelement <16 x i8> %v283, i32 2
  %v297 = icmp ult i8 %v296, 16
  %v298 = and i8 %v296, 15
  %v299 = extractelement <16 x i8> %v282, i8 %v298
  %v300 = select i1 %v297, i8 %v299, i8 0
  %v301 = insertelement <16 x i8> %v295, i8 %v300, i32 2
  %v302 = extractelement <16 x i8> %v283, i32 3
  %v303 = icmp ult i8 %v302, 16
  %v304 = and i8 %v302, 15
  %v305 = extractelement <16 x i8> %v282, i8 %v304
  %v306 = select i1 %v303, i8 %v305, i8 0
  %v307 = insertelement <16 x i8> %v301, i8 %v306, i32 3
  %v308 = extractelement <16 x i8> %v283, i32 4
  %v309 = icmp ult i8 %v308, 16
  %v310 = and i8 %v308, 15
  %v311 = extractelement <16 x i8> %v282, i8 %v310
  %v312 = select i1 %v309, i8 %v311, i8 0
  %v313 = insertelement <16 x i8> %v307, i8 %v312, i32 4
  %v314 = extractelement <16 x i8> %v283, i32 5
  %v315 = icmp ult i8 %v314, 16
  %v316 = and i8 %v314, 15
  %v317 = extractelement <16 x i8> %v282, i8 %v316
  %v318 = select i1 %v315, i8 %v317, i8 0
  %v319 = insertelement <16 x i8> %v313, i8 %v318, i32 5
  %v320 = extractelement <16 x i8> %v283, i32 6
  %v321 = icmp ult i8 %v320, 16
  %v322 = and i8 %v320, 15
  %v323 = extractelement <16 x i8> %v282, i8 %v322
  %v324 = select i1 %v321, i8 %v323, i8 0
  %v325 = insertelement <16 x i8> %v319, i8 %v324, i32 6
  %v326 = extractelement <16 x i8> %v283, i32 7
  %v327 = icmp ult i8 %v326, 16
  %v328 = and i8 %v326, 15
  %v329 = extractelement <16 x i8> %v282, i8 %v328
  %v330 = select i1 %v327, i8 %v329, i8 0
  %v331 = insertelement <16 x i8> %v325, i8 %v330, i32 7
  %v332 = extractelement <16 x i8> %v283, i32 8
  %v333 = icmp ult i8 %v332, 16
  %v334 = and i8 %v332, 15
  %v335 = extractelement <16 x i8> %v282, i8 %v334
  %v336 = select i1 %v333, i8 %v335, i8 0
  %v337 = insertelement <16 x i8> %v331, i8 %v336, i32 8
  %v338 = extractelement <16 x i8> %v283, i32 9
  %v339 = icmp ult i8 %v338, 16
  %v340 = and i8 %v338, 15
  %v341 = extractelement <16 x i8> %v282, i8 %v340
  %v342 = select i1 %v339, i8 %v341, i8 0
  %v343 = insertelement <16 x i8> %v337, i8 %v342, i32 9
  %v344 = extractelement <16 x i8> %v283, i32 10
  %v345 = icmp ult i8 %v344, 16
  %v346 = and i8 %v344, 15
  %v347 = extractelement <16 x i8> %v282, i8 %v346
  %v348 = select i1 %v345, i8 %v347, i8 0
  %v349 = insertelement <16 x i8> %v343, i8 %v348, i32 10
  %v350 = extractelement <16 x i8> %v283, i32 11
  %v351 = icmp ult i8 %v350, 16
  %v352 = and i8 %v350, 15
  %v353 = extractelement <16 x i8> %v282, i8 %v352
  %v354 = select i1 %v351, i8 %v353, i8 0
  %v355 = insertelement <16 x i8> %v349, i8 %v354, i32 11
  %v356 = extractelement <16 x i8> %v283, i32 12
  %v357 = icmp ult i8 %v356, 16
  %v358 = and i8 %v356, 15
  %v359 = extractelement <16 x i8> %v282, i8 %v358
  %v360 = select i1 %v357, i8 %v359, i8 0
  %v361 = insertelement <16 x i8> %v355, i8 %v360, i32 12
  %v362 = extractelement <16 x i8> %v283, i32 13
  %v363 = icmp ult i8 %v362, 16
  %v364 = and i8 %v362, 15
  %v365 = extractelement <16 x i8> %v282, i8 %v364
  %v366 = select i1 %v363, i8 %v365, i8 0
  %v367 = insertelement <16 x i8> %v361, i8 %v366, i32 13
  %v368 = extractelement <16 x i8> %v283, i32 14
  %v369 = icmp ult i8 %v368, 16
  %v370 = and i8 %v368, 15
  %v371 = extractelement <16 x i8> %v282, i8 %v370
  %v372 = select i1 %v369, i8 %v371, i8 0
  %v373 = insertelement <16 x i8> %v367, i8 %v372, i32 14
  %v374 = extractelement <16 x i8> %v283, i32 15
  %v375 = icmp ult i8 %v374, 16
  %v376 = and i8 %v374, 15
  %v377 = extractelement <16 x i8> %v282, i8 %v376
  %v378 = select i1 %v375, i8 %v377, i8 0
  %v379 = insertelement <16 x i8> %v373, i8 %v378, i32 15
  %v380 = bitcast <16 x i8> %v379 to <2 x i64>
  %v381 = zext i32 %v1 to i64
  %v382 = getelementptr i8, ptr %a0, i64 %v381
  %v383 = load <2 x i64>, ptr %v382, align 1, !tbaa !4
  %v384 = zext i32 %v1 to i64
  %v385 = getelementptr i8, ptr %a0, i64 %v384
  %v386 = getelementptr i8, ptr %v385, i64 16
  %v387 = load <2 x i64>, ptr %v386, align 1, !tbaa !4
  %v388 = xor <2 x i64> %v383, <i64 -1, i64 -1>
  %v389 = or <2 x i64> %v387, %v388
  %v390 = and <2 x i64> %v389, %v380
  %v391 = zext i32 %v1 to i64
  %v392 = getelementptr i8, ptr %a2, i64 %v391
  store <2 x i64> %v390, ptr %v392, align 1, !tbaa !4
  %v393 = and <2 x i64> %v388, %v380
  %v394 = zext i32 %v1 to i64
  %v395 = getelementptr i8, ptr %a2, i64 %v394
  %v396 = getelementptr i8, ptr %v395, i64 16
  store <2 x i64> %v393, ptr %v396, align 1, !tbaa !4
  br label %end39
else41:
  br label %end39
end39:
  ret i32 0
}

define internal i32 @turned.kernel_turned_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @turned.kernel_turned_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define internal i32 @turned.kernel_turned_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @turned.kernel_turned_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define i32 @turned(ptr %a0, ptr %a1, ptr %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @turned.kernel_turned(ptr null, ptr %a0, ptr %a1, ptr %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @implied.kernel_implied_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; trit_logic.tri:20
  %v0 = shl i32 %a1, 6
  %v1 = shl i32 %a0, 6
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v57, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = zext i32 %v2 to i64
  %v5 = getelementptr i8, ptr %a4, i64 %v4
  %v6 = load <2 x i64>, ptr %v5, align 1, !tbaa !4
  %v7 = zext i32 %v2 to i64
  %v8 = getelementptr i8, ptr %a4, i64 %v7
  %v9 = getelementptr i8, ptr %v8, i64 16
  %v10 = load <2 x i64>, ptr %v9, align 1, !tbaa !4
  %v11 = zext i32 %v2 to i64
  %v12 = getelementptr i8, ptr %a5, i64 %v11
  %v13 = load <2 x i64>, ptr %v12, align 1, !tbaa !4
  %v14 = zext i32 %v2 to i64
  %v15 = getelementptr i8, ptr %a5, i64 %v14
  %v16 = getelementptr i8, ptr %v15, i64 16
  %v17 = load <2 x i64>, ptr %v16, align 1, !tbaa !4
  %v18 = xor <2 x i64> %v6, %v10
  %v19 = or <2 x i64> %v10, %v13
  %v20 = xor <2 x i64> %v6, <i64 -1, i64 -1>
  %v21 = and <2 x i64> %v17, %v20
  %v22 = and <2 x i64> %v17, %v18
  %v23 = xor <2 x i64> %v19, %v21
  %v24 = zext i32 %v2 to i64
  %v25 = getelementptr i8, ptr %a6, i64 %v24
  store <2 x i64> %v23, ptr %v25, align 1, !tbaa !4
  %v26 = zext i32 %v2 to i64
  %v27 = getelementptr i8, ptr %a6, i64 %v26
  %v28 = getelementptr i8, ptr %v27, i64 16
  store <2 x i64> %v22, ptr %v28, align 1, !tbaa !4
  %v29 = zext i32 %v2 to i64
  %v30 = getelementptr i8, ptr %a4, i64 %v29
  %v31 = getelementptr i8, ptr %v30, i64 32
  %v32 = load <2 x i64>, ptr %v31, align 1, !tbaa !4
  %v33 = zext i32 %v2 to i64
  %v34 = getelementptr i8, ptr %a4, i64 %v33
  %v35 = getelementptr i8, ptr %v34, i64 48
  %v36 = load <2 x i64>, ptr %v35, align 1, !tbaa !4
  %v37 = zext i32 %v2 to i64
  %v38 = getelementptr i8, ptr %a5, i64 %v37
  %v39 = getelementptr i8, ptr %v38, i64 32
  %v40 = load <2 x i64>, ptr %v39, align 1, !tbaa !4
  %v41 = zext i32 %v2 to i64
  %v42 = getelementptr i8, ptr %a5, i64 %v41
  %v43 = getelementptr i8, ptr %v42, i64 48
  %v44 = load <2 x i64>, ptr %v43, align 1, !tbaa !4
  %v45 = xor <2 x i64> %v32, %v36
  %v46 = or <2 x i64> %v36, %v40
  %v47 = xor <2 x i64> %v32, <i64 -1, i64 -1>
  %v48 = and <2 x i64> %v44, %v47
  %v49 = and <2 x i64> %v44, %v45
  %v50 = xor <2 x i64> %v46, %v48
  %v51 = zext i32 %v2 to i64
  %v52 = getelementptr i8, ptr %a6, i64 %v51
  %v53 = getelementptr i8, ptr %v52, i64 32
  store <2 x i64> %v50, ptr %v53, align 1, !tbaa !4
  %v54 = zext i32 %v2 to i64
  %v55 = getelementptr i8, ptr %a6, i64 %v54
  %v56 = getelementptr i8, ptr %v55, i64 48
  store <2 x i64> %v49, ptr %v56, align 1, !tbaa !4
  %v57 = add i32 %v2, 64
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @implied.kernel_implied_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; trit_logic.tri:21
  %v0 = shl i32 %a1, 6
  %v1 = shl i32 %a0, 6
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v61, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = zext i32 %v2 to i64
  %v5 = getelementptr i8, ptr %a4, i64 %v4
  %v6 = load <2 x i64>, ptr %v5, align 1, !tbaa !4
  %v7 = zext i32 %v2 to i64
  %v8 = getelementptr i8, ptr %a4, i64 %v7
  %v9 = getelementptr i8, ptr %v8, i64 16
  %v10 = load <2 x i64>, ptr %v9, align 1, !tbaa !4
  %v11 = zext i32 %v2 to i64
  %v12 = getelementptr i8, ptr %a5, i64 %v11
  %v13 = load <2 x i64>, ptr %v12, align 1, !tbaa !4
  %v14 = zext i32 %v2 to i64
  %v15 = getelementptr i8, ptr %a5, i64 %v14
  %v16 = getelementptr i8, ptr %v15, i64 16
  %v17 = load <2 x i64>, ptr %v16, align 1, !tbaa !4
  %v18 = or <2 x i64> %v6, %v17
  %v19 = and <2 x i64> %v13, %v18
  %v20 = or <2 x i64> %v10, %v19
  %v21 = xor <2 x i64> %v6, %v20
  %v22 = xor <2 x i64> %v21, <i64 -1, i64 -1>
  %v23 = xor <2 x i64> %v10, <i64 -1, i64 -1>
  %v24 = and <2 x i64> %v17, %v23
  %v25 = and <2 x i64> %v6, %v24
  %v26 = zext i32 %v2 to i64
  %v27 = getelementptr i8, ptr %a6, i64 %v26
  store <2 x i64> %v22, ptr %v27, align 1, !tbaa !4
  %v28 = zext i32 %v2 to i64
  %v29 = getelementptr i8, ptr %a6, i64 %v28
  %v30 = getelementptr i8, ptr %v29, i64 16
  store <2 x i64> %v25, ptr %v30, align 1, !tbaa !4
  %v31 = zext i32 %v2 to i64
  %v32 = getelementptr i8, ptr %a4, i64 %v31
  %v33 = getelementptr i8, ptr %v32, i64 32
  %v34 = load <2 x i64>, ptr %v33, align 1, !tbaa !4
  %v35 = zext i32 %v2 to i64
  %v36 = getelementptr i8, ptr %a4, i64 %v35
  %v37 = getelementptr i8, ptr %v36, i64 48
  %v38 = load <2 x i64>, ptr %v37, align 1, !tbaa !4
  %v39 = zext i32 %v2 to i64
  %v40 = getelementptr i8, ptr %a5, i64 %v39
  %v41 = getelementptr i8, ptr %v40, i64 32
  %v42 = load <2 x i64>, ptr %v41, align 1, !tbaa !4
  %v43 = zext i32 %v2 to i64
  %v44 = getelementptr i8, ptr %a5, i64 %v43
  %v45 = getelementptr i8, ptr %v44, i64 48
  %v46 = load <2 x i64>, ptr %v45, align 1, !tbaa !4
  %v47 = or <2 x i64> %v34, %v46
  %v48 = and <2 x i64> %v42, %v47
  %v49 = or <2 x i64> %v38, %v48
  %v50 = xor <2 x i64> %v34, %v49
  %v51 = xor <2 x i64> %v50, <i64 -1, i64 -1>
  %v52 = xor <2 x i64> %v38, <i64 -1, i64 -1>
  %v53 = and <2 x i64> %v46, %v52
  %v54 = and <2 x i64> %v34, %v53
  %v55 = zext i32 %v2 to i64
  %v56 = getelementptr i8, ptr %a6, i64 %v55
  %v57 = getelementptr i8, ptr %v56, i64 32
  store <2 x i64> %v51, ptr %v57, align 1, !tbaa !4
  %v58 = zext i32 %v2 to i64
  %v59 = getelementptr i8, ptr %a6, i64 %v58
  %v60 = getelementptr i8, ptr %v59, i64 48
  store <2 x i64> %v54, ptr %v60, align 1, !tbaa !4
  %v61 = add i32 %v2, 64
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal { i32, i32 } @implied.kernel_implied(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, ptr noalias nocapture %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v10 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  %v120 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  ; trit_logic.tri:19
  %v0 = add i32 %a4, 127
  %v1 = lshr i32 %v0, 7
  %v2 = shl i32 %v1, 5
  ; trit_logic.tri:20
  %v3 = icmp ugt i32 %v2, 0
  %v4 = select i1 %v3, i32 %v2, i32 0
  %v5 = lshr i32 %v4, 6
  %v6 = icmp uge i32 %v5, 158
  br i1 %v6, label %then1, label %else2
then1:
  %v7 = load ptr, ptr @trinity_spread
  %v8 = icmp eq ptr %v7, null
  br i1 %v8, label %alone3, label %shared4
alone3:
  %v9 = call i32 @implied.kernel_implied_1(ptr %cx, i32 0, i32 %v5, i32 1, i32 26, ptr %a0, ptr %a1, ptr %a2)
  br label %on5
shared4:
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 0
  store ptr %cx, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 1
  store i32 0, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 2
  store i32 %v5, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 3
  store i32 1, ptr %v14
  %v15 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 4
  store i32 26, ptr %v15
  %v16 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 5
  store ptr %a0, ptr %v16
  %v17 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 6
  store ptr %a1, ptr %v17
  %v18 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v10, i32 0, i32 7
  store ptr %a2, ptr %v18
  %v19 = call i32 %v7(ptr @implied.kernel_implied_1.range, ptr %v10, i32 0, i32 %v5, i32 1, i32 26)
  br label %on5
on5:
  %v20 = phi i32 [ %v9, %alone3 ], [ %v19, %shared4 ]
  %v21 = icmp ne i32 %v20, 0
  %v22 = or i32 %v20, 32
  %v23 = icmp ult i32 %v20, 32
  %v24 = select i1 %v23, i32 %v22, i32 %v20
  br i1 %v21, label %trap6, label %on7, !prof !5
trap6:
  %v25 = insertvalue { i32, i32 } zeroinitializer, i32 %v24, 0
  ret { i32, i32 } %v25
on7:
  br label %end0
else2:
  br label %loop8
loop8:
  %v26 = phi i32 [ 0, %else2 ], [ %v27, %then11 ]
  %v27 = add i32 %v26, 64
  %v28 = icmp ule i32 %v27, %v2
  br i1 %v28, label %then11, label %else12
then11:
  %v29 = zext i32 %v26 to i64
  %v30 = getelementptr i8, ptr %a0, i64 %v29
  %v31 = load <2 x i64>, ptr %v30, align 1, !tbaa !4
  %v32 = zext i32 %v26 to i64
  %v33 = getelementptr i8, ptr %a0, i64 %v32
  %v34 = getelementptr i8, ptr %v33, i64 16
  %v35 = load <2 x i64>, ptr %v34, align 1, !tbaa !4
  %v36 = zext i32 %v26 to i64
  %v37 = getelementptr i8, ptr %a1, i64 %v36
  %v38 = load <2 x i64>, ptr %v37, align 1, !tbaa !4
  %v39 = zext i32 %v26 to i64
  %v40 = getelementptr i8, ptr %a1, i64 %v39
  %v41 = getelementptr i8, ptr %v40, i64 16
  %v42 = load <2 x i64>, ptr %v41, align 1, !tbaa !4
  %v43 = xor <2 x i64> %v31, %v35
  %v44 = or <2 x i64> %v35, %v38
  %v45 = xor <2 x i64> %v31, <i64 -1, i64 -1>
  %v46 = and <2 x i64> %v42, %v45
  %v47 = and <2 x i64> %v42, %v43
  %v48 = xor <2 x i64> %v44, %v46
  %v49 = zext i32 %v26 to i64
  %v50 = getelementptr i8, ptr %a2, i64 %v49
  store <2 x i64> %v48, ptr %v50, align 1, !tbaa !4
  %v51 = zext i32 %v26 to i64
  %v52 = getelementptr i8, ptr %a2, i64 %v51
  %v53 = getelementptr i8, ptr %v52, i64 16
  store <2 x i64> %v47, ptr %v53, align 1, !tbaa !4
  %v54 = zext i32 %v26 to i64
  %v55 = getelementptr i8, ptr %a0, i64 %v54
  %v56 = getelementptr i8, ptr %v55, i64 32
  %v57 = load <2 x i64>, ptr %v56, align 1, !tbaa !4
  %v58 = zext i32 %v26 to i64
  %v59 = getelementptr i8, ptr %a0, i64 %v58
  %v60 = getelementptr i8, ptr %v59, i64 48
  %v61 = load <2 x i64>, ptr %v60, align 1, !tbaa !4
  %v62 = zext i32 %v26 to i64
  %v63 = getelementptr i8, ptr %a1, i64 %v62
  %v64 = getelementptr i8, ptr %v63, i64 32
  %v65 = load <2 x i64>, ptr %v64, align 1, !tbaa !4
  %v66 = zext i32 %v26 to i64
  %v67 = getelementptr i8, ptr %a1, i64 %v66
  %v68 = getelementptr i8, ptr %v67, i64 48
  %v69 = load <2 x i64>, ptr %v68, align 1, !tbaa !4
  %v70 = xor <2 x i64> %v57, %v61
  %v71 = or <2 x i64> %v61, %v65
  %v72 = xor <2 x i64> %v57, <i64 -1, i64 -1>
  %v73 = and <2 x i64> %v69, %v72
  %v74 = and <2 x i64> %v69, %v70
  %v75 = xor <2 x i64> %v71, %v73
  %v76 = zext i32 %v26 to i64
  %v77 = getelementptr i8, ptr %a2, i64 %v76
  %v78 = getelementptr i8, ptr %v77, i64 32
  store <2 x i64> %v75, ptr %v78, align 1, !tbaa !4
  %v79 = zext i32 %v26 to i64
  %v80 = getelementptr i8, ptr %a2, i64 %v79
  %v81 = getelementptr i8, ptr %v80, i64 48
  store <2 x i64> %v74, ptr %v81, align 1, !tbaa !4
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  %v82 = shl i32 %v5, 6
  br label %loop13
loop13:
  %v83 = phi i32 [ %v82, %end0 ], [ %v84, %then16 ]
  %v84 = add i32 %v83, 32
  %v85 = icmp ule i32 %v84, %v2
  br i1 %v85, label %then16, label %else17
then16:
  %v86 = zext i32 %v83 to i64
  %v87 = getelementptr i8, ptr %a0, i64 %v86
  %v88 = load <2 x i64>, ptr %v87, align 1, !tbaa !4
  %v89 = zext i32 %v83 to i64
  %v90 = getelementptr i8, ptr %a0, i64 %v89
  %v91 = getelementptr i8, ptr %v90, i64 16
  %v92 = load <2 x i64>, ptr %v91, align 1, !tbaa !4
  %v93 = zext i32 %v83 to i64
  %v94 = getelementptr i8, ptr %a1, i64 %v93
  %v95 = load <2 x i64>, ptr %v94, align 1, !tbaa !4
  %v96 = zext i32 %v83 to i64
  %v97 = getelementptr i8, ptr %a1, i64 %v96
  %v98 = getelementptr i8, ptr %v97, i64 16
  %v99 = load <2 x i64>, ptr %v98, align 1, !tbaa !4
  %v100 = xor <2 x i64> %v88, %v92
  %v101 = or <2 x i64> %v92, %v95
  %v102 = xor <2 x i64> %v88, <i64 -1, i64 -1>
  %v103 = and <2 x i64> %v99, %v102
  %v104 = and <2 x i64> %v99, %v100
  %v105 = xor <2 x i64> %v101, %v103
  %v106 = zext i32 %v83 to i64
  %v107 = getelementptr i8, ptr %a2, i64 %v106
  store <2 x i64> %v105, ptr %v107, align 1, !tbaa !4
  %v108 = zext i32 %v83 to i64
  %v109 = getelementptr i8, ptr %a2, i64 %v108
  %v110 = getelementptr i8, ptr %v109, i64 16
  store <2 x i64> %v104, ptr %v110, align 1, !tbaa !4
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  ; trit_logic.tri:21
  %v111 = lshr i32 %a4, 7
  %v112 = shl i32 %v111, 5
  %v113 = icmp ugt i32 %v112, 0
  %v114 = select i1 %v113, i32 %v112, i32 0
  %v115 = lshr i32 %v114, 6
  %v116 = icmp uge i32 %v115, 137
  br i1 %v116, label %then19, label %else20
then19:
  %v117 = load ptr, ptr @trinity_spread
  %v118 = icmp eq ptr %v117, null
  br i1 %v118, label %alone21, label %shared22
alone21:
  %v119 = call i32 @implied.kernel_implied_2(ptr %cx, i32 0, i32 %v115, i32 1, i32 30, ptr %a0, ptr %a1, ptr %a3)
  br label %on23
shared22:
  %v121 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v120, i32 0, i32 0
  store ptr %cx, ptr %v121
  %v122 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v120, i32 0, i32 1
  store i32 0, ptr %v122
  %v123 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v120, i32 0, i32 2
  store i32 %v115, ptr %v123
  %v124 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v120, i32 0, i32 3
  store i32 1, ptr %v124
  %v125 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v120, i32 0, i32 4
  store i32 30, ptr %v125
  %v126 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v120, i32 0, i32 5
  store ptr %a0, ptr %v126
  %v127 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v120, i32 0, i32 6
  store ptr %a1, ptr %v127
  %v128 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v120, i32 0, i32 7
  store ptr %a3, ptr %v128
  %v129 = call i32 %v117(ptr @implied.kernel_implied_2.range, ptr %v120, i32 0, i32 %v115, i32 1, i32 30)
  br label %on23
on23:
  %v130 = phi i32 [ %v119, %alone21 ], [ %v129, %shared22 ]
  %v131 = icmp ne i32 %v130, 0
  %v132 = or i32 %v130, 64
  %v133 = icmp ult i32 %v130, 32
  %v134 = select i1 %v133, i32 %v132, i32 %v130
  br i1 %v131, label %trap24, label %on25, !prof !5
trap24:
  %v135 = insertvalue { i32, i32 } zeroinitializer, i32 %v134, 0
  ret { i32, i32 } %v135
on25:
  br label %end18
else20:
  br label %loop26
loop26:
  %v136 = phi i32 [ 0, %else20 ], [ %v137, %then29 ]
  %v137 = add i32 %v136, 64
  %v138 = icmp ule i32 %v137, %v112
  br i1 %v138, label %then29, label %else30
then29:
  %v139 = zext i32 %v136 to i64
  %v140 = getelementptr i8, ptr %a0, i64 %v139
  %v141 = load <2 x i64>, ptr %v140, align 1, !tbaa !4
  %v142 = zext i32 %v136 to i64
  %v143 = getelementptr i8, ptr %a0, i64 %v142
  %v144 = getelementptr i8, ptr %v143, i64 16
  %v145 = load <2 x i64>, ptr %v144, align 1, !tbaa !4
  %v146 = zext i32 %v136 to i64
  %v147 = getelementptr i8, ptr %a1, i64 %v146
  %v148 = load <2 x i64>, ptr %v147, align 1, !tbaa !4
  %v149 = zext i32 %v136 to i64
  %v150 = getelementptr i8, ptr %a1, i64 %v149
  %v151 = getelementptr i8, ptr %v150, i64 16
  %v152 = load <2 x i64>, ptr %v151, align 1, !tbaa !4
  %v153 = or <2 x i64> %v141, %v152
  %v154 = and <2 x i64> %v148, %v153
  %v155 = or <2 x i64> %v145, %v154
  %v156 = xor <2 x i64> %v141, %v155
  %v157 = xor <2 x i64> %v156, <i64 -1, i64 -1>
  %v158 = xor <2 x i64> %v145, <i64 -1, i64 -1>
  %v159 = and <2 x i64> %v152, %v158
  %v160 = and <2 x i64> %v141, %v159
  %v161 = zext i32 %v136 to i64
  %v162 = getelementptr i8, ptr %a3, i64 %v161
  store <2 x i64> %v157, ptr %v162, align 1, !tbaa !4
  %v163 = zext i32 %v136 to i64
  %v164 = getelementptr i8, ptr %a3, i64 %v163
  %v165 = getelementptr i8, ptr %v164, i64 16
  store <2 x i64> %v160, ptr %v165, align 1, !tbaa !4
  %v166 = zext i32 %v136 to i64
  %v167 = getelementptr i8, ptr %a0, i64 %v166
  %v168 = getelementptr i8, ptr %v167, i64 32
  %v169 = load <2 x i64>, ptr %v168, align 1, !tbaa !4
  %v170 = zext i32 %v136 to i64
  %v171 = getelementptr i8, ptr %a0, i64 %v170
  %v172 = getelementptr i8, ptr %v171, i64 48
  %v173 = load <2 x i64>, ptr %v172, align 1, !tbaa !4
  %v174 = zext i32 %v136 to i64
  %v175 = getelementptr i8, ptr %a1, i64 %v174
  %v176 = getelementptr i8, ptr %v175, i64 32
  %v177 = load <2 x i64>, ptr %v176, align 1, !tbaa !4
  %v178 = zext i32 %v136 to i64
  %v179 = getelementptr i8, ptr %a1, i64 %v178
  %v180 = getelementptr i8, ptr %v179, i64 48
  %v181 = load <2 x i64>, ptr %v180, align 1, !tbaa !4
  %v182 = or <2 x i64> %v169, %v181
  %v183 = and <2 x i64> %v177, %v182
  %v184 = or <2 x i64> %v173, %v183
  %v185 = xor <2 x i64> %v169, %v184
  %v186 = xor <2 x i64> %v185, <i64 -1, i64 -1>
  %v187 = xor <2 x i64> %v173, <i64 -1, i64 -1>
  %v188 = and <2 x i64> %v181, %v187
  %v189 = and <2 x i64> %v169, %v188
  %v190 = zext i32 %v136 to i64
  %v191 = getelementptr i8, ptr %a3, i64 %v190
  %v192 = getelementptr i8, ptr %v191, i64 32
  store <2 x i64> %v186, ptr %v192, align 1, !tbaa !4
  %v193 = zext i32 %v136 to i64
  %v194 = getelementptr i8, ptr %a3, i64 %v193
  %v195 = getelementptr i8, ptr %v194, i64 48
  store <2 x i64> %v189, ptr %v195, align 1, !tbaa !4
  br label %loop26
else30:
  br label %end28
end28:
  br label %end27
end27:
  br label %end18
end18:
  %v196 = shl i32 %v115, 6
  br label %loop31
loop31:
  %v197 = phi i32 [ %v196, %end18 ], [ %v198, %then34 ]
  %v198 = add i32 %v197, 32
  %v199 = icmp ule i32 %v198, %v112
  br i1 %v199, label %then34, label %else35
then34:
  %v200 = zext i32 %v197 to i64
  %v201 = getelementptr i8, ptr %a0, i64 %v200
  %v202 = load <2 x i64>, ptr %v201, align 1, !tbaa !4
  %v203 = zext i32 %v197 to i64
  %v204 = getelementptr i8, ptr %a0, i64 %v203
  %v205 = getelementptr i8, ptr %v204, i64 16
  %v206 = load <2 x i64>, ptr %v205, align 1, !tbaa !4
  %v207 = zext i32 %v197 to i64
  %v208 = getelementptr i8, ptr %a1, i64 %v207
  %v209 = load <2 x i64>, ptr %v208, align 1, !tbaa !4
  %v210 = zext i32 %v197 to i64
  %v211 = getelementptr i8, ptr %a1, i64 %v210
  %v212 = getelementptr i8, ptr %v211, i64 16
  %v213 = load <2 x i64>, ptr %v212, align 1, !tbaa !4
  %v214 = or <2 x i64> %v202, %v213
  %v215 = and <2 x i64> %v209, %v214
  %v216 = or <2 x i64> %v206, %v215
  %v217 = xor <2 x i64> %v202, %v216
  %v218 = xor <2 x i64> %v217, <i64 -1, i64 -1>
  %v219 = xor <2 x i64> %v206, <i64 -1, i64 -1>
  %v220 = and <2 x i64> %v213, %v219
  %v221 = and <2 x i64> %v202, %v220
  %v222 = zext i32 %v197 to i64
  %v223 = getelementptr i8, ptr %a3, i64 %v222
  store <2 x i64> %v218, ptr %v223, align 1, !tbaa !4
  %v224 = zext i32 %v197 to i64
  %v225 = getelementptr i8, ptr %a3, i64 %v224
  %v226 = getelementptr i8, ptr %v225, i64 16
  store <2 x i64> %v221, ptr %v226, align 1, !tbaa !4
  br label %loop31
else35:
  br label %end33
end33:
  br label %end32
end32:
  %v227 = and i32 %a4, 127
  %v228 = icmp ne i32 %v227, 0
  br i1 %v228, label %then37, label %else38
then37:
  %v229 = trunc i32 %v227 to i8
  %v230 = insertelement <16 x i8> poison, i8 %v229, i32 0
  %v231 = shufflevector <16 x i8> %v230, <16 x i8> poison, <16 x i32> zeroinitializer
  %v232 = bitcast <16 x i8> %v231 to <2 x i64>
  %v233 = bitcast <2 x i64> %v232 to <16 x i8>
  %v234 = bitcast <2 x i64> <i64 4048780183313844224, i64 8678551244950751296> to <16 x i8>
  %v235 = call <16 x i8> @llvm.usub.sat.v16i8(<16 x i8> %v233, <16 x i8> %v234)
  %v236 = bitcast <16 x i8> %v235 to <2 x i64>
  %v237 = bitcast <2 x i64> %v236 to <16 x i8>
  %v238 = bitcast <2 x i64> <i64 578721382704613384, i64 578721382704613384> to <16 x i8>
  %v239 = call <16 x i8> @llvm.umin.v16i8(<16 x i8> %v237, <16 x i8> %v238)
  %v240 = bitcast <16 x i8> %v239 to <2 x i64>
  %v241 = bitcast <2 x i64> <i64 9169081515752227072, i64 -1> to <16 x i8>
  %v242 = bitcast <2 x i64> %v240 to <16 x i8>
  %v243 = extractelement <16 x i8> %v242, i32 0
  %v244 = icmp ult i8 %v243, 16
  %v245 = and i8 %v243, 15
  %v246 = extractelement <16 x i8> %v241, i8 %v245
  %v247 = select i1 %v244, i8 %v246, i8 0
  %v248 = insertelement <16 x i8> zeroinitializer, i8 %v247, i32 0
  %v249 = extractelement <16 x i8> %v242, i32 1
  %v250 = icmp ult i8 %v249, 16
  %v251 = and i8 %v249, 15
  %v252 = extractelement <16 x i8> %v241, i8 %v251
  %v253 = select i1 %v250, i8 %v252, i8 0
  %v254 = insertelement <16 x i8> %v248, i8 %v253, i32 1
  %v255 = extractelement <16 x i8> %v242, i32 2
  %v256 = icmp ult i8 %v255, 16
  %v257 = and i8 %v255, 15
  %v258 = extractelement <16 x i8> %v241, i8 %v257
  %v259 = select i1 %v256, i8 %v258, i8 0
  %v260 = insertelement <16 x i8> %v254, i8 %v259, i32 2
  %v261 = extractelement <16 x i8> %v242, i32 3
  %v262 = icmp ult i8 %v261, 16
  %v263 = and i8 %v261, 15
  %v264 = extractelement <16 x i8> %v241, i8 %v263
  %v265 = select i1 %v262, i8 %v264, i8 0
  %v266 = insertelement <16 x i8> %v260, i8 %v265, i32 3
  %v267 = extractelement <16 x i8> %v242, i32 4
  %v268 = icmp ult i8 %v267, 16
  %v269 = and i8 %v267, 15
  %v270 = extractelement <16 x i8> %v241, i8 %v269
  %v271 = select i1 %v268, i8 %v270, i8 0
  %v272 = insertelement <16 x i8> %v266, i8 %v271, i32 4
  %v273 = extractelement <16 x i8> %v242, i32 5
  %v274 = icmp ult i8 %v273, 16
  %v275 = and i8 %v273, 15
  %v276 = extractelement <16 x i8> %v241, i8 %v275
  %v277 = select i1 %v274, i8 %v276, i8 0
  %v278 = insertelement <16 x i8> %v272, i8 %v277, i32 5
  %v279 = extractelement <16 x i8> %v242, i32 6
  %v280 = icmp ult i8 %v279, 16
  %v281 = and i8 %v279, 15
  %v282 = extractelement <16 x i8> %v241, i8 %v281
  %v283 = select i1 %v280, i8 %v282, i8 0
  %v284 = insertelement <16 x i8> %v278, i8 %v283, i32 6
  %v285 = extractelement <16 x i8> %v242, i32 7
  %v286 = icmp ult i8 %v285, 16
  %v287 = and i8 %v285, 15
  %v288 = extractelement <16 x i8> %v241, i8 %v287
  %v289 = select i1 %v286, i8 %v288, i8 0
  %v290 = insertelement <16 x i8> %v284, i8 %v289, i32 7
  %v291 = extractelement <16 x i8> %v242, i32 8
  %v292 = icmp ult i8 %v291, 16
  %v293 = and i8 %v291, 15
  %v294 = extractelement <16 x i8> %v241, i8 %v293
  %v295 = select i1 %v292, i8 %v294, i8 0
  %v296 = insertelement <16 x i8> %v290, i8 %v295, i32 8
  %v297 = extractelement <16 x i8> %v242, i32 9
  %v298 = icmp ult i8 %v297, 16
  %v299 = and i8 %v297, 15
  %v300 = extractelement <16 x i8> %v241, i8 %v299
  %v301 = select i1 %v298, i8 %v300, i8 0
  %v302 = insertelement <16 x i8> %v296, i8 %v301, i32 9
  %v303 = extractelement <16 x i8> %v242, i32 10
  %v304 = icmp ult i8 %v303, 16
  %v305 = and i8 %v303, 15
  %v306 = extractelement <16 x i8> %v241, i8 %v305
  %v307 = select i1 %v304, i8 %v306, i8 0
  %v308 = insertelement <16 x i8> %v302, i8 %v307, i32 10
  %v309 = extractelement <16 x i8> %v242, i32 11
  %v310 = icmp ult i8 %v309, 16
  %v311 = and i8 %v309, 15
  %v312 = extractelement <16 x i8> %v241, i8 %v311
  %v313 = select i1 %v310, i8 %v312, i8 0
  %v314 = insertelement <16 x i8> %v308, i8 %v313, i32 11
  %v315 = extractelement <16 x i8> %v242, i32 12
  %v316 = icmp ult i8 %v315, 16
  %v317 = and i8 %v315, 15
  %v318 = extractelement <16 x i8> %v241, i8 %v317
  %v319 = select i1 %v316, i8 %v318, i8 0
  %v320 = insertelement <16 x i8> %v314, i8 %v319, i32 12
  %v321 = extractelement <16 x i8> %v242, i32 13
  %v322 = icmp ult i8 %v321, 16
  %v323 = and i8 %v321, 15
  %v324 = extractelement <16 x i8> %v241, i8 %v323
  %v325 = select i1 %v322, i8 %v324, i8 0
  %v326 = insertelement <16 x i8> %v320, i8 %v325, i32 13
  %v327 = extractelement <16 x i8> %v242, i32 14
  %v328 = icmp ult i8 %v327, 16
  %v329 = and i8 %v327, 15
  %v330 = extractelement <16 x i8> %v241, i8 %v329
  %v331 = select i1 %v328, i8 %v330, i8 0
  %v332 = insertelement <16 x i8> %v326, i8 %v331, i32 14
  %v333 = extractelement <16 x i8> %v242, i32 15
  %v334 = icmp ult i8 %v333, 16
  %v335 = and i8 %v333, 15
  %v336 = extractelement <16 x i8> %v241, i8 %v335
  %v337 = select i1 %v334, i8 %v336, i8 0
  %v338 = insertelement <16 x i8> %v332, i8 %v337, i32 15
  %v339 = bitcast <16 x i8> %v338 to <2 x i64>
  %v340 = zext i32 %v112 to i64
  %v341 = getelementptr i8, ptr %a0, i64 %v340
  %v342 = load <2 x i64>, ptr %v341, align 1, !tbaa !4
  %v343 = zext i32 %v112 to i64
  %v344 = getelementptr i8, ptr %a0, i64 %v343
  %v345 = getelementptr i8, ptr %v344, i64 16
  %v346 = load <2 x i64>, ptr %v345, align 1, !tbaa !4
  %v347 = zext i32 %v112 to i64
  %v348 = getelementptr i8, ptr %a1, i64 %v347
  %v349 = load <2 x i64>, ptr %v348, align 1, !tbaa !4
  %v350 = zext i32 %v112 to i64
  %v351 = getelementptr i8, ptr %a1, i64 %v350
  %v352 = getelementptr i8, ptr %v351, i64 16
  %v353 = load <2 x i64>, ptr %v352, align 1, !tbaa !4
  %v354 = or <2 x i64> %v342, %v353
  %v355 = and <2 x i64> %v349, %v354
  %v356 = or <2 x i64> %v346, %v355
  %v357 = xor <2 x i64> %v342, %v356
  %v358 = xor <2 x i64> %v357, <i64 -1, i64 -1>
  %v359 = xor <2 x i64> %v346, <i64 -1, i64 -1>
  %v360 = and <2 x i64> %v353, %v359
  %v361 = and <2 x i64> %v342, %v360
  %v362 = and <2 x i64> %v358, %v339
  %v363 = zext i32 %v112 to i64
  %v364 = getelementptr i8, ptr %a3, i64 %v363
  store <2 x i64> %v362, ptr %v364, align 1, !tbaa !4
  %v365 = and <2 x i64> %v361, %v339
  %v366 = zext i32 %v112 to i64
  %v367 = getelementptr i8, ptr %a3, i64 %v366
  %v368 = getelementptr i8, ptr %v367, i64 16
  store <2 x i64> %v365, ptr %v368, align 1, !tbaa !4
  br label %end36
else38:
  br label %end36
end36:
  ; trit_logic.tri:22
  %v369 = trunc i32 %v227 to i8
  %v370 = insertelement <16 x i8> poison, i8 %v369, i32 0
  %v371 = shufflevector <16 x i8> %v370, <16 x i8> poison, <16 x i32> zeroinitializer
  %v372 = bitcast <16 x i8> %v371 to <2 x i64>
  %v373 = bitcast <2 x i64> %v372 to <16 x i8>
  %v374 = bitcast <2 x i64> <i64 4048780183313844224, i64 8678551244950751296> to <16 x i8>
  %v375 = call <16 x i8> @llvm.usub.sat.v16i8(<16 x i8> %v373, <16 x i8> %v374)
  %v376 = bitcast <16 x i8> %v375 to <2 x i64>
  %v377 = bitcast <2 x i64> %v376 to <16 x i8>
  %v378 = bitcast <2 x i64> <i64 578721382704613384, i64 578721382704613384> to <16 x i8>
  %v379 = call <16 x i8> @llvm.umin.v16i8(<16 x i8> %v377, <16 x i8> %v378)
  %v380 = bitcast <16 x i8> %v379 to <2 x i64>
  %v381 = bitcast <2 x i64> <i64 9169081515752227072, i64 -1> to <16 x i8>
  %v382 = bitcast <2 x i64> %v380 to <16 x i8>
  %v383 = extractelement <16 x i8> %v382, i32 0
  %v384 = icmp ult i8 %v383, 16
  %v385 = and i8 %v383, 15
  %v386 = extractelement <16 x i8> %v381, i8 %v385
  %v387 = select i1 %v384, i8 %v386, i8 0
  %v388 = insertelement <16 x i8> zeroinitializer, i8 %v387, i32 0
  %v389 = extractelement <16 x i8> %v382, i32 1
  %v390 = icmp ult i8 %v389, 16
  %v391 = and i8 %v389, 15
  %v392 = extractelement <16 x i8> %v381, i8 %v391
  %v393 = select i1 %v390, i8 %v392, i8 0
  %v394 = insertelement <16 x i8> %v388, i8 %v393, i32 1
  %v395 = extractelement <16 x i8> %v382, i32 2
  %v396 = icmp ult i8 %v395, 16
  %v397 = and i8 %v395, 15
  %v398 = extractelement <16 x i8> %v381, i8 %v397
  %v399 = select i1 %v396, i8 %v398, i8 0
  %v400 = insertelement <16 x i8> %v394, i8 %v399, i32 2
  %v401 = extractelement <16 x i8> %v382, i32 3
  %v402 = icmp ult i8 %v401, 16
  %v403 = and i8 %v401, 15
  %v404 = extractelement <16 x i8> %v381, i8 %v403
  %v405 = select i1 %v402, i8 %v404, i8 0
  %v406 = insertelement <16 x i8> %v400, i8 %v405, i32 3
  %v407 = extractelement <16 x i8> %v382, i32 4
  %v408 = icmp ult i8 %v407, 16
  %v409 = and i8 %v407, 15
  %v410 = extractelement <16 x i8> %v381, i8 %v409
  %v411 = select i1 %v408, i8 %v410, i8 0
  %v412 = insertelement <16 x i8> %v406, i8 %v411, i32 4
  %v413 = extractelement <16 x i8> %v382, i32 5
  %v414 = icmp ult i8 %v413, 16
  %v415 = and i8 %v413, 15
  %v416 = extractelement <16 x i8> %v381, i8 %v415
  %v417 = select i1 %v414, i8 %v416, i8 0
  %v418 = insertelement <16 x i8> %v412, i8 %v417, i32 5
  %v419 = extractelement <16 x i8> %v382, i32 6
  %v420 = icmp ult i8 %v419, 16
  %v421 = and i8 %v419, 15
  %v422 = extractelement <16 x i8> %v381, i8 %v421
  %v423 = select i1 %v420, i8 %v422, i8 0
  %v424 = insertelement <16 x i8> %v418, i8 %v423, i32 6
  %v425 = extractelement <16 x i8> %v382, i32 7
  %v426 = icmp ult i8 %v425, 16
  %v427 = and i8 %v425, 15
  %v428 = extractelement <16 x i8> %v381, i8 %v427
  %v429 = select i1 %v426, i8 %v428, i8 0
  %v430 = insertelement <16 x i8> %v424, i8 %v429, i32 7
  %v431 = extractelement <16 x i8> %v382, i32 8
  %v432 = icmp ult i8 %v431, 16
  %v433 = and i8 %v431, 15
  %v434 = extractelement <16 x i8> %v381, i8 %v433
  %v435 = select i1 %v432, i8 %v434, i8 0
  %v436 = insertelement <16 x i8> %v430, i8 %v435, i32 8
  %v437 = extractelement <16 x i8> %v382, i32 9
  %v438 = icmp ult i8 %v437, 16
  %v439 = and i8 %v437, 15
  %v440 = extractelement <16 x i8> %v381, i8 %v439
  %v441 = select i1 %v438, i8 %v440, i8 0
  %v442 = insertelement <16 x i8> %v436, i8 %v441, i32 9
  %v443 = extractelement <16 x i8> %v382, i32 10
  %v444 = icmp ult i8 %v443, 16
  %v445 = and i8 %v443, 15
  %v446 = extractelement <16 x i8> %v381, i8 %v445
  %v447 = select i1 %v444, i8 %v446, i8 0
  %v448 = insertelement <16 x i8> %v442, i8 %v447, i32 10
  %v449 = extractelement <16 x i8> %v382, i32 11
  %v450 = icmp ult i8 %v449, 16
  %v451 = and i8 %v449, 15
  %v452 = extractelement <16 x i8> %v381, i8 %v451
  %v453 = select i1 %v450, i8 %v452, i8 0
  %v454 = insertelement <16 x i8> %v448, i8 %v453, i32 11
  %v455 = extractelement <16 x i8> %v382, i32 12
  %v456 = icmp ult i8 %v455, 16
  %v457 = and i8 %v455, 15
  %v458 = extractelement <16 x i8> %v381, i8 %v457
  %v459 = select i1 %v456, i8 %v458, i8 0
  %v460 = insertelement <16 x i8> %v454, i8 %v459, i32 12
  %v461 = extractelement <16 x i8> %v382, i32 13
  %v462 = icmp ult i8 %v461, 16
  %v463 = and i8 %v461, 15
  %v464 = extractelement <16 x i8> %v381, i8 %v463
  %v465 = select i1 %v462, i8 %v464, i8 0
  %v466 = insertelement <16 x i8> %v460, i8 %v465, i32 13
  %v467 = extractelement <16 x i8> %v382, i32 14
  %v468 = icmp ult i8 %v467, 16
  %v469 = and i8 %v467, 15
  %v470 = extractelement <16 x i8> %v381, i8 %v469
  %v471 = select i1 %v468, i8 %v470, i8 0
  %v472 = insertelement <16 x i8> %v466, i8 %v471, i32 14
  %v473 = extractelement <16 x i8> %v382, i32 15
  %v474 = icmp ult i8 %v473, 16
  %v475 = and i8 %v473, 15
  %v476 = extractelement <16 x i8> %v381, i8 %v475
  %v477 = select i1 %v474, i8 %v476, i8 0
  %v478 = insertelement <16 x i8> %v472, i8 %v477, i32 15
  %v479 = bitcast <16 x i8> %v478 to <2 x i64>
  br label %loop39
loop39:
  %v480 = phi i32 [ 0, %end36 ], [ %v486, %end45 ]
  %v481 = phi <2 x i64> [ zeroinitializer, %end36 ], [ %v531, %end45 ]
  %v482 = icmp ult i32 %v480, %v112
  br i1 %v482, label %then42, label %else43
then42:
  %v483 = add i32 %v480, 992
  %v484 = icmp ult i32 %v112, %v483
  %v485 = select i1 %v484, i32 %v112, i32 %v483
  br label %loop44
loop44:
  %v486 = phi i32 [ %v480, %then42 ], [ %v488, %then47 ]
  %v487 = phi <2 x i64> [ zeroinitializer, %then42 ], [ %v513, %then47 ]
  %v488 = add i32 %v486, 32
  %v489 = icmp ule i32 %v488, %v485
  br i1 %v489, label %then47, label %else48
then47:
  %v490 = zext i32 %v486 to i64
  %v491 = getelementptr i8, ptr %a0, i64 %v490
  %v492 = load <2 x i64>, ptr %v491, align 1, !tbaa !4
  %v493 = zext i32 %v486 to i64
  %v494 = getelementptr i8, ptr %a0, i64 %v493
  %v495 = getelementptr i8, ptr %v494, i64 16
  %v496 = load <2 x i64>, ptr %v495, align 1, !tbaa !4
  %v497 = zext i32 %v486 to i64
  %v498 = getelementptr i8, ptr %a1, i64 %v497
  %v499 = load <2 x i64>, ptr %v498, align 1, !tbaa !4
  %v500 = zext i32 %v486 to i64
  %v501 = getelementptr i8, ptr %a1, i64 %v500
  %v502 = getelementptr i8, ptr %v501, i64 16
  %v503 = load <2 x i64>, ptr %v502, align 1, !tbaa !4
  %v504 = xor <2 x i64> %v492, <i64 -1, i64 -1>
  %v505 = xor <2 x i64> %v499, <i64 -1, i64 -1>
  %v506 = and <2 x i64> %v504, %v505
  %v507 = bitcast <2 x i64> %v506 to <16 x i8>
  %v508 = call <16 x i8> @llvm.ctpop.v16i8(<16 x i8> %v507)
  %v509 = bitcast <16 x i8> %v508 to <2 x i64>
  %v510 = bitcast <2 x i64> %v487 to <16 x i8>
  %v511 = bitcast <2 x i64> %v509 to <16 x i8>
  %v512 = add <16 x i8> %v510, %v511
  %v513 = bitcast <16 x i8> %v512 to <2 x i64>
  br label %loop44
else48:
  br label %end46
end46:
  br label %end45
end45:
  %v514 = bitcast <2 x i64> %v487 to <16 x i8>
  %v515 = shufflevector <16 x i8> %v514, <16 x i8> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %v516 = shufflevector <16 x i8> %v514, <16 x i8> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %v517 = zext <8 x i8> %v515 to <8 x i16>
  %v518 = zext <8 x i8> %v516 to <8 x i16>
  %v519 = add <8 x i16> %v517, %v518
  %v520 = bitcast <8 x i16> %v519 to <2 x i64>
  %v521 = bitcast <2 x i64> %v520 to <8 x i16>
  %v522 = shufflevector <8 x i16> %v521, <8 x i16> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v523 = shufflevector <8 x i16> %v521, <8 x i16> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v524 = zext <4 x i16> %v522 to <4 x i32>
  %v525 = zext <4 x i16> %v523 to <4 x i32>
  %v526 = add <4 x i32> %v524, %v525
  %v527 = bitcast <4 x i32> %v526 to <2 x i64>
  %v528 = bitcast <2 x i64> %v481 to <4 x i32>
  %v529 = bitcast <2 x i64> %v527 to <4 x i32>
  %v530 = add <4 x i32> %v528, %v529
  %v531 = bitcast <4 x i32> %v530 to <2 x i64>
  br label %loop39
else43:
  br label %end41
end41:
  br label %end40
end40:
  br i1 %v228, label %then50, label %else51
then50:
  %v532 = zext i32 %v112 to i64
  %v533 = getelementptr i8, ptr %a0, i64 %v532
  %v534 = load <2 x i64>, ptr %v533, align 1, !tbaa !4
  %v535 = zext i32 %v112 to i64
  %v536 = getelementptr i8, ptr %a0, i64 %v535
  %v537 = getelementptr i8, ptr %v536, i64 16
  %v538 = load <2 x i64>, ptr %v537, align 1, !tbaa !4
  %v539 = zext i32 %v112 to i64
  %v540 = getelementptr i8, ptr %a1, i64 %v539
  %v541 = load <2 x i64>, ptr %v540, align 1, !tbaa !4
  %v542 = zext i32 %v112 to i64
  %v543 = getelementptr i8, ptr %a1, i64 %v542
  %v544 = getelementptr i8, ptr %v543, i64 16
  %v545 = load <2 x i64>, ptr %v544, align 1, !tbaa !4
  %v546 = xor <2 x i64> %v534, <i64 -1, i64 -1>
  %v547 = xor <2 x i64> %v541, <i64 -1, i64 -1>
  %v548 = and <2 x i64> %v546, %v547
  %v549 = and <2 x i64> %v548, %v479
  %v550 = bitcast <2 x i64> %v549 to <16 x i8>
  %v551 = call <16 x i8> @llvm.ctpop.v16i8(<16 x i8> %v550)
  %v552 = bitcast <16 x i8> %v551 to <2 x i64>
  %v553 = bitcast <2 x i64> %v552 to <16 x i8>
  %v554 = bitcast <2 x i64> zeroinitializer to <16 x i8>
  %v555 = add <16 x i8> %v553, %v554
  %v556 = bitcast <16 x i8> %v555 to <2 x i64>
  %v557 = bitcast <2 x i64> %v556 to <16 x i8>
  %v558 = shufflevector <16 x i8> %v557, <16 x i8> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %v559 = shufflevector <16 x i8> %v557, <16 x i8> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %v560 = zext <8 x i8> %v558 to <8 x i16>
  %v561 = zext <8 x i8> %v559 to <8 x i16>
  %v562 = add <8 x i16> %v560, %v561
  %v563 = bitcast <8 x i16> %v562 to <2 x i64>
  %v564 = bitcast <2 x i64> %v563 to <8 x i16>
  %v565 = shufflevector <8 x i16> %v564, <8 x i16> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v566 = shufflevector <8 x i16> %v564, <8 x i16> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v567 = zext <4 x i16> %v565 to <4 x i32>
  %v568 = zext <4 x i16> %v566 to <4 x i32>
  %v569 = add <4 x i32> %v567, %v568
  %v570 = bitcast <4 x i32> %v569 to <2 x i64>
  %v571 = bitcast <2 x i64> %v481 to <4 x i32>
  %v572 = bitcast <2 x i64> %v570 to <4 x i32>
  %v573 = add <4 x i32> %v571, %v572
  %v574 = bitcast <4 x i32> %v573 to <2 x i64>
  br label %end49
else51:
  br label %end49
end49:
  %v575 = phi <2 x i64> [ %v574, %then50 ], [ %v481, %else51 ]
  %v576 = bitcast <2 x i64> %v575 to <4 x i32>
  %v577 = extractelement <4 x i32> %v576, i32 0
  %v578 = bitcast <2 x i64> %v575 to <4 x i32>
  %v579 = extractelement <4 x i32> %v578, i32 1
  %v580 = add i32 %v577, %v579
  %v581 = bitcast <2 x i64> %v575 to <4 x i32>
  %v582 = extractelement <4 x i32> %v581, i32 2
  %v583 = bitcast <2 x i64> %v575 to <4 x i32>
  %v584 = extractelement <4 x i32> %v583, i32 3
  %v585 = add i32 %v582, %v584
  %v586 = add i32 %v580, %v585
  %v587 = insertvalue { i32, i32 } zeroinitializer, i32 0, 0
  %v588 = insertvalue { i32, i32 } %v587, i32 %v586, 1
  ret { i32, i32 } %v588
}

define internal i32 @implied.kernel_implied_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @implied.kernel_implied_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define internal i32 @implied.kernel_implied_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @implied.kernel_implied_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define i32 @implied(ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4, ptr %r0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call { i32, i32 } @implied.kernel_implied(ptr null, ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4)
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

define internal i32 @chosen.kernel_chosen_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias readonly nocapture %a6, ptr noalias nocapture %a7) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; trit_logic.tri:26
  %v0 = shl i32 %a1, 6
  %v1 = shl i32 %a0, 6
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v82, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = zext i32 %v2 to i64
  %v5 = getelementptr i8, ptr %a4, i64 %v4
  %v6 = load <2 x i64>, ptr %v5, align 1, !tbaa !4
  %v7 = zext i32 %v2 to i64
  %v8 = getelementptr i8, ptr %a4, i64 %v7
  %v9 = getelementptr i8, ptr %v8, i64 16
  %v10 = load <2 x i64>, ptr %v9, align 1, !tbaa !4
  %v11 = zext i32 %v2 to i64
  %v12 = getelementptr i8, ptr %a5, i64 %v11
  %v13 = load <2 x i64>, ptr %v12, align 1, !tbaa !4
  %v14 = zext i32 %v2 to i64
  %v15 = getelementptr i8, ptr %a5, i64 %v14
  %v16 = getelementptr i8, ptr %v15, i64 16
  %v17 = load <2 x i64>, ptr %v16, align 1, !tbaa !4
  %v18 = zext i32 %v2 to i64
  %v19 = getelementptr i8, ptr %a6, i64 %v18
  %v20 = load <2 x i64>, ptr %v19, align 1, !tbaa !4
  %v21 = zext i32 %v2 to i64
  %v22 = getelementptr i8, ptr %a6, i64 %v21
  %v23 = getelementptr i8, ptr %v22, i64 16
  %v24 = load <2 x i64>, ptr %v23, align 1, !tbaa !4
  %v25 = and <2 x i64> %v13, %v10
  %v26 = xor <2 x i64> %v10, <i64 -1, i64 -1>
  %v27 = and <2 x i64> %v20, %v26
  %v28 = or <2 x i64> %v25, %v27
  %v29 = and <2 x i64> %v28, %v6
  %v30 = xor <2 x i64> %v13, %v17
  %v31 = and <2 x i64> %v30, %v10
  %v32 = xor <2 x i64> %v10, <i64 -1, i64 -1>
  %v33 = and <2 x i64> %v24, %v32
  %v34 = or <2 x i64> %v31, %v33
  %v35 = and <2 x i64> %v34, %v6
  %v36 = zext i32 %v2 to i64
  %v37 = getelementptr i8, ptr %a7, i64 %v36
  store <2 x i64> %v29, ptr %v37, align 1, !tbaa !4
  %v38 = zext i32 %v2 to i64
  %v39 = getelementptr i8, ptr %a7, i64 %v38
  %v40 = getelementptr i8, ptr %v39, i64 16
  store <2 x i64> %v35, ptr %v40, align 1, !tbaa !4
  %v41 = zext i32 %v2 to i64
  %v42 = getelementptr i8, ptr %a4, i64 %v41
  %v43 = getelementptr i8, ptr %v42, i64 32
  %v44 = load <2 x i64>, ptr %v43, align 1, !tbaa !4
  %v45 = zext i32 %v2 to i64
  %v46 = getelementptr i8, ptr %a4, i64 %v45
  %v47 = getelementptr i8, ptr %v46, i64 48
  %v48 = load <2 x i64>, ptr %v47, align 1, !tbaa !4
  %v49 = zext i32 %v2 to i64
  %v50 = getelementptr i8, ptr %a5, i64 %v49
  %v51 = getelementptr i8, ptr %v50, i64 32
  %v52 = load <2 x i64>, ptr %v51, align 1, !tbaa !4
  %v53 = zext i32 %v2 to i64
  %v54 = getelementptr i8, ptr %a5, i64 %v53
  %v55 = getelementptr i8, ptr %v54, i64 48
  %v56 = load <2 x i64>, ptr %v55, align 1, !tbaa !4
  %v57 = zext i32 %v2 to i64
  %v58 = getelementptr i8, ptr %a6, i64 %v57
  %v59 = getelementptr i8, ptr %v58, i64 32
  %v60 = load <2 x i64>, ptr %v59, align 1, !tbaa !4
  %v61 = zext i32 %v2 to i64
  %v62 = getelementptr i8, ptr %a6, i64 %v61
  %v63 = getelementptr i8, ptr %v62, i64 48
  %v64 = load <2 x i64>, ptr %v63, align 1, !tbaa !4
  %v65 = and <2 x i64> %v52, %v48
  %v66 = xor <2 x i64> %v48, <i64 -1, i64 -1>
  %v67 = and <2 x i64> %v60, %v66
  %v68 = or <2 x i64> %v65, %v67
  %v69 = and <2 x i64> %v68, %v44
  %v70 = xor <2 x i64> %v52, %v56
  %v71 = and <2 x i64> %v70, %v48
  %v72 = xor <2 x i64> %v48, <i64 -1, i64 -1>
  %v73 = and <2 x i64> %v64, %v72
  %v74 = or <2 x i64> %v71, %v73
  %v75 = and <2 x i64> %v74, %v44
  %v76 = zext i32 %v2 to i64
  %v77 = getelementptr i8, ptr %a7, i64 %v76
  %v78 = getelementptr i8, ptr %v77, i64 32
  store <2 x i64> %v69, ptr %v78, align 1, !tbaa !4
  %v79 = zext i32 %v2 to i64
  %v80 = getelementptr i8, ptr %a7, i64 %v79
  %v81 = getelementptr i8, ptr %v80, i64 48
  store <2 x i64> %v75, ptr %v81, align 1, !tbaa !4
  %v82 = add i32 %v2, 64
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @chosen.kernel_chosen(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias readonly nocapture %a2, ptr noalias nocapture %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v10 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }
  ; trit_logic.tri:25
  %v0 = add i32 %a4, 127
  %v1 = lshr i32 %v0, 7
  %v2 = shl i32 %v1, 5
  ; trit_logic.tri:26
  %v3 = icmp ugt i32 %v2, 0
  %v4 = select i1 %v3, i32 %v2, i32 0
  %v5 = lshr i32 %v4, 6
  %v6 = icmp uge i32 %v5, 133
  br i1 %v6, label %then1, label %else2
then1:
  %v7 = load ptr, ptr @trinity_spread
  %v8 = icmp eq ptr %v7, null
  br i1 %v8, label %alone3, label %shared4
alone3:
  %v9 = call i32 @chosen.kernel_chosen_1(ptr %cx, i32 0, i32 %v5, i32 1, i32 31, ptr %a0, ptr %a1, ptr %a2, ptr %a3)
  br label %on5
shared4:
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v10, i32 0, i32 0
  store ptr %cx, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v10, i32 0, i32 1
  store i32 0, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v10, i32 0, i32 2
  store i32 %v5, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v10, i32 0, i32 3
  store i32 1, ptr %v14
  %v15 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v10, i32 0, i32 4
  store i32 31, ptr %v15
  %v16 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v10, i32 0, i32 5
  store ptr %a0, ptr %v16
  %v17 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v10, i32 0, i32 6
  store ptr %a1, ptr %v17
  %v18 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v10, i32 0, i32 7
  store ptr %a2, ptr %v18
  %v19 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v10, i32 0, i32 8
  store ptr %a3, ptr %v19
  %v20 = call i32 %v7(ptr @chosen.kernel_chosen_1.range, ptr %v10, i32 0, i32 %v5, i32 1, i32 31)
  br label %on5
on5:
  %v21 = phi i32 [ %v9, %alone3 ], [ %v20, %shared4 ]
  %v22 = icmp ne i32 %v21, 0
  %v23 = or i32 %v21, 32
  %v24 = icmp ult i32 %v21, 32
  %v25 = select i1 %v24, i32 %v23, i32 %v21
  br i1 %v22, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v25
on7:
  br label %end0
else2:
  br label %loop8
loop8:
  %v26 = phi i32 [ 0, %else2 ], [ %v27, %then11 ]
  %v27 = add i32 %v26, 64
  %v28 = icmp ule i32 %v27, %v2
  br i1 %v28, label %then11, label %else12
then11:
  %v29 = zext i32 %v26 to i64
  %v30 = getelementptr i8, ptr %a0, i64 %v29
  %v31 = load <2 x i64>, ptr %v30, align 1, !tbaa !4
  %v32 = zext i32 %v26 to i64
  %v33 = getelementptr i8, ptr %a0, i64 %v32
  %v34 = getelementptr i8, ptr %v33, i64 16
  %v35 = load <2 x i64>, ptr %v34, align 1, !tbaa !4
  %v36 = zext i32 %v26 to i64
  %v37 = getelementptr i8, ptr %a1, i64 %v36
  %v38 = load <2 x i64>, ptr %v37, align 1, !tbaa !4
  %v39 = zext i32 %v26 to i64
  %v40 = getelementptr i8, ptr %a1, i64 %v39
  %v41 = getelementptr i8, ptr %v40, i64 16
  %v42 = load <2 x i64>, ptr %v41, align 1, !tbaa !4
  %v43 = zext i32 %v26 to i64
  %v44 = getelementptr i8, ptr %a2, i64 %v43
  %v45 = load <2 x i64>, ptr %v44, align 1, !tbaa !4
  %v46 = zext i32 %v26 to i64
  %v47 = getelementptr i8, ptr %a2, i64 %v46
  %v48 = getelementptr i8, ptr %v47, i64 16
  %v49 = load <2 x i64>, ptr %v48, align 1, !tbaa !4
  %v50 = and <2 x i64> %v38, %v35
  %v51 = xor <2 x i64> %v35, <i64 -1, i64 -1>
  %v52 = and <2 x i64> %v45, %v51
  %v53 = or <2 x i64> %v50, %v52
  %v54 = and <2 x i64> %v53, %v31
  %v55 = xor <2 x i64> %v38, %v42
  %v56 = and <2 x i64> %v55, %v35
  %v57 = xor <2 x i64> %v35, <i64 -1, i64 -1>
  %v58 = and <2 x i64> %v49, %v57
  %v59 = or <2 x i64> %v56, %v58
  %v60 = and <2 x i64> %v59, %v31
  %v61 = zext i32 %v26 to i64
  %v62 = getelementptr i8, ptr %a3, i64 %v61
  store <2 x i64> %v54, ptr %v62, align 1, !tbaa !4
  %v63 = zext i32 %v26 to i64
  %v64 = getelementptr i8, ptr %a3, i64 %v63
  %v65 = getelementptr i8, ptr %v64, i64 16
  store <2 x i64> %v60, ptr %v65, align 1, !tbaa !4
  %v66 = zext i32 %v26 to i64
  %v67 = getelementptr i8, ptr %a0, i64 %v66
  %v68 = getelementptr i8, ptr %v67, i64 32
  %v69 = load <2 x i64>, ptr %v68, align 1, !tbaa !4
  %v70 = zext i32 %v26 to i64
  %v71 = getelementptr i8, ptr %a0, i64 %v70
  %v72 = getelementptr i8, ptr %v71, i64 48
  %v73 = load <2 x i64>, ptr %v72, align 1, !tbaa !4
  %v74 = zext i32 %v26 to i64
  %v75 = getelementptr i8, ptr %a1, i64 %v74
  %v76 = getelementptr i8, ptr %v75, i64 32
  %v77 = load <2 x i64>, ptr %v76, align 1, !tbaa !4
  %v78 = zext i32 %v26 to i64
  %v79 = getelementptr i8, ptr %a1, i64 %v78
  %v80 = getelementptr i8, ptr %v79, i64 48
  %v81 = load <2 x i64>, ptr %v80, align 1, !tbaa !4
  %v82 = zext i32 %v26 to i64
  %v83 = getelementptr i8, ptr %a2, i64 %v82
  %v84 = getelementptr i8, ptr %v83, i64 32
  %v85 = load <2 x i64>, ptr %v84, align 1, !tbaa !4
  %v86 = zext i32 %v26 to i64
  %v87 = getelementptr i8, ptr %a2, i64 %v86
  %v88 = getelementptr i8, ptr %v87, i64 48
  %v89 = load <2 x i64>, ptr %v88, align 1, !tbaa !4
  %v90 = and <2 x i64> %v77, %v73
  %v91 = xor <2 x i64> %v73, <i64 -1, i64 -1>
  %v92 = and <2 x i64> %v85, %v91
  %v93 = or <2 x i64> %v90, %v92
  %v94 = and <2 x i64> %v93, %v69
  %v95 = xor <2 x i64> %v77, %v81
  %v96 = and <2 x i64> %v95, %v73
  %v97 = xor <2 x i64> %v73, <i64 -1, i64 -1>
  %v98 = and <2 x i64> %v89, %v97
  %v99 = or <2 x i64> %v96, %v98
  %v100 = and <2 x i64> %v99, %v69
  %v101 = zext i32 %v26 to i64
  %v102 = getelementptr i8, ptr %a3, i64 %v101
  %v103 = getelementptr i8, ptr %v102, i64 32
  store <2 x i64> %v94, ptr %v103, align 1, !tbaa !4
  %v104 = zext i32 %v26 to i64
  %v105 = getelementptr i8, ptr %a3, i64 %v104
  %v106 = getelementptr i8, ptr %v105, i64 48
  store <2 x i64> %v100, ptr %v106, align 1, !tbaa !4
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  %v107 = shl i32 %v5, 6
  br label %loop13
loop13:
  %v108 = phi i32 [ %v107, %end0 ], [ %v109, %then16 ]
  %v109 = add i32 %v108, 32
  %v110 = icmp ule i32 %v109, %v2
  br i1 %v110, label %then16, label %else17
then16:
  %v111 = zext i32 %v108 to i64
  %v112 = getelementptr i8, ptr %a0, i64 %v111
  %v113 = load <2 x i64>, ptr %v112, align 1, !tbaa !4
  %v114 = zext i32 %v108 to i64
  %v115 = getelementptr i8, ptr %a0, i64 %v114
  %v116 = getelementptr i8, ptr %v115, i64 16
  %v117 = load <2 x i64>, ptr %v116, align 1, !tbaa !4
  %v118 = zext i32 %v108 to i64
  %v119 = getelementptr i8, ptr %a1, i64 %v118
  %v120 = load <2 x i64>, ptr %v119, align 1, !tbaa !4
  %v121 = zext i32 %v108 to i64
  %v122 = getelementptr i8, ptr %a1, i64 %v121
  %v123 = getelementptr i8, ptr %v122, i64 16
  %v124 = load <2 x i64>, ptr %v123, align 1, !tbaa !4
  %v125 = zext i32 %v108 to i64
  %v126 = getelementptr i8, ptr %a2, i64 %v125
  %v127 = load <2 x i64>, ptr %v126, align 1, !tbaa !4
  %v128 = zext i32 %v108 to i64
  %v129 = getelementptr i8, ptr %a2, i64 %v128
  %v130 = getelementptr i8, ptr %v129, i64 16
  %v131 = load <2 x i64>, ptr %v130, align 1, !tbaa !4
  %v132 = and <2 x i64> %v120, %v117
  %v133 = xor <2 x i64> %v117, <i64 -1, i64 -1>
  %v134 = and <2 x i64> %v127, %v133
  %v135 = or <2 x i64> %v132, %v134
  %v136 = and <2 x i64> %v135, %v113
  %v137 = xor <2 x i64> %v120, %v124
  %v138 = and <2 x i64> %v137, %v117
  %v139 = xor <2 x i64> %v117, <i64 -1, i64 -1>
  %v140 = and <2 x i64> %v131, %v139
  %v141 = or <2 x i64> %v138, %v140
  %v142 = and <2 x i64> %v141, %v113
  %v143 = zext i32 %v108 to i64
  %v144 = getelementptr i8, ptr %a3, i64 %v143
  store <2 x i64> %v136, ptr %v144, align 1, !tbaa !4
  %v145 = zext i32 %v108 to i64
  %v146 = getelementptr i8, ptr %a3, i64 %v145
  %v147 = getelementptr i8, ptr %v146, i64 16
  store <2 x i64> %v142, ptr %v147, align 1, !tbaa !4
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  ret i32 0
}

define internal i32 @chosen.kernel_chosen_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 5
  %x5 = load ptr, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %status = call i32 @chosen.kernel_chosen_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7, ptr %x8)
  ret i32 %status
}

define i32 @chosen(ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @chosen.kernel_chosen(ptr null, ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @added.kernel_added_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias readonly nocapture %a6, ptr noalias nocapture %a7) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; trit_logic.tri:31
  %v0 = shl i32 %a1, 6
  %v1 = shl i32 %a0, 6
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v132, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = zext i32 %v2 to i64
  %v5 = getelementptr i8, ptr %a4, i64 %v4
  %v6 = load <2 x i64>, ptr %v5, align 1, !tbaa !4
  %v7 = zext i32 %v2 to i64
  %v8 = getelementptr i8, ptr %a4, i64 %v7
  %v9 = getelementptr i8, ptr %v8, i64 16
  %v10 = load <2 x i64>, ptr %v9, align 1, !tbaa !4
  %v11 = zext i32 %v2 to i64
  %v12 = getelementptr i8, ptr %a5, i64 %v11
  %v13 = load <2 x i64>, ptr %v12, align 1, !tbaa !4
  %v14 = zext i32 %v2 to i64
  %v15 = getelementptr i8, ptr %a5, i64 %v14
  %v16 = getelementptr i8, ptr %v15, i64 16
  %v17 = load <2 x i64>, ptr %v16, align 1, !tbaa !4
  %v18 = zext i32 %v2 to i64
  %v19 = getelementptr i8, ptr %a6, i64 %v18
  %v20 = load <2 x i64>, ptr %v19, align 1, !tbaa !4
  %v21 = zext i32 %v2 to i64
  %v22 = getelementptr i8, ptr %a6, i64 %v21
  %v23 = getelementptr i8, ptr %v22, i64 16
  %v24 = load <2 x i64>, ptr %v23, align 1, !tbaa !4
  %v25 = xor <2 x i64> %v17, %v24
  %v26 = xor <2 x i64> %v25, <i64 -1, i64 -1>
  %v27 = and <2 x i64> %v13, %v26
  %v28 = xor <2 x i64> %v27, <i64 -1, i64 -1>
  %v29 = and <2 x i64> %v20, %v28
  %v30 = xor <2 x i64> %v13, %v29
  %v31 = xor <2 x i64> %v30, <i64 -1, i64 -1>
  %v32 = xor <2 x i64> %v13, %v17
  %v33 = xor <2 x i64> %v17, <i64 -1, i64 -1>
  %v34 = and <2 x i64> %v20, %v33
  %v35 = or <2 x i64> %v24, %v32
  %v36 = xor <2 x i64> %v34, %v35
  %v37 = and <2 x i64> %v31, %v10
  %v38 = xor <2 x i64> %v10, <i64 -1, i64 -1>
  %v39 = and <2 x i64> %v36, %v38
  %v40 = or <2 x i64> %v37, %v39
  %v41 = and <2 x i64> %v13, %v20
  %v42 = or <2 x i64> %v17, %v24
  %v43 = xor <2 x i64> %v41, %v42
  %v44 = and <2 x i64> %v40, %v6
  %v45 = xor <2 x i64> %v6, <i64 -1, i64 -1>
  %v46 = and <2 x i64> %v43, %v45
  %v47 = or <2 x i64> %v44, %v46
  %v48 = xor <2 x i64> %v36, <i64 -1, i64 -1>
  %v49 = xor <2 x i64> %v17, <i64 -1, i64 -1>
  %v50 = xor <2 x i64> %v24, <i64 -1, i64 -1>
  %v51 = and <2 x i64> %v49, %v50
  %v52 = xor <2 x i64> %v41, %v51
  %v53 = and <2 x i64> %v48, %v10
  %v54 = xor <2 x i64> %v10, <i64 -1, i64 -1>
  %v55 = and <2 x i64> %v52, %v54
  %v56 = or <2 x i64> %v53, %v55
  %v57 = and <2 x i64> %v56, %v6
  %v58 = xor <2 x i64> %v6, <i64 -1, i64 -1>
  %v59 = and <2 x i64> %v30, %v58
  %v60 = or <2 x i64> %v57, %v59
  %v61 = zext i32 %v2 to i64
  %v62 = getelementptr i8, ptr %a7, i64 %v61
  store <2 x i64> %v60, ptr %v62, align 1, !tbaa !4
  %v63 = zext i32 %v2 to i64
  %v64 = getelementptr i8, ptr %a7, i64 %v63
  %v65 = getelementptr i8, ptr %v64, i64 16
  store <2 x i64> %v47, ptr %v65, align 1, !tbaa !4
  %v66 = zext i32 %v2 to i64
  %v67 = getelementptr i8, ptr %a4, i64 %v66
  %v68 = getelementptr i8, ptr %v67, i64 32
  %v69 = load <2 x i64>, ptr %v68, align 1, !tbaa !4
  %v70 = zext i32 %v2 to i64
  %v71 = getelementptr i8, ptr %a4, i64 %v70
  %v72 = getelementptr i8, ptr %v71, i64 48
  %v73 = load <2 x i64>, ptr %v72, align 1, !tbaa !4
  %v74 = zext i32 %v2 to i64
  %v75 = getelementptr i8, ptr %a5, i64 %v74
  %v76 = getelementptr i8, ptr %v75, i64 32
  %v77 = load <2 x i64>, ptr %v76, align 1, !tbaa !4
  %v78 = zext i32 %v2 to i64
  %v79 = getelementptr i8, ptr %a5, i64 %v78
  %v80 = getelementptr i8, ptr %v79, i64 48
  %v81 = load <2 x i64>, ptr %v80, align 1, !tbaa !4
  %v82 = zext i32 %v2 to i64
  %v83 = getelementptr i8, ptr %a6, i64 %v82
  %v84 = getelementptr i8, ptr %v83, i64 32
  %v85 = load <2 x i64>, ptr %v84, align 1, !tbaa !4
  %v86 = zext i32 %v2 to i64
  %v87 = getelementptr i8, ptr %a6, i64 %v86
  %v88 = getelementptr i8, ptr %v87, i64 48
  %v89 = load <2 x i64>, ptr %v88, align 1, !tbaa !4
  %v90 = xor <2 x i64> %v81, %v89
  %v91 = xor <2 x i64> %v90, <i64 -1, i64 -1>
  %v92 = and <2 x i64> %v77, %v91
  %v93 = xor <2 x i64> %v92, <i64 -1, i64 -1>
  %v94 = and <2 x i64> %v85, %v93
  %v95 = xor <2 x i64> %v77, %v94
  %v96 = xor <2 x i64> %v95, <i64 -1, i64 -1>
  %v97 = xor <2 x i64> %v77, %v81
  %v98 = xor <2 x i64> %v81, <i64 -1, i64 -1>
  %v99 = and <2 x i64> %v85, %v98
  %v100 = or <2 x i64> %v89, %v97
  %v101 = xor <2 x i64> %v99, %v100
  %v102 = and <2 x i64> %v96, %v73
  %v103 = xor <2 x i64> %v73, <i64 -1, i64 -1>
  %v104 = and <2 x i64> %v101, %v103
  %v105 = or <2 x i64> %v102, %v104
  %v106 = and <2 x i64> %v77, %v85
  %v107 = or <2 x i64> %v81, %v89
  %v108 = xor <2 x i64> %v106, %v107
  %v109 = and <2 x i64> %v105, %v69
  %v110 = xor <2 x i64> %v69, <i64 -1, i64 -1>
  %v111 = and <2 x i64> %v108, %v110
  %v112 = or <2 x i64> %v109, %v111
  %v113 = xor <2 x i64> %v101, <i64 -1, i64 -1>
  %v114 = xor <2 x i64> %v81, <i64 -1, i64 -1>
  %v115 = xor <2 x i64> %v89, <i64 -1, i64 -1>
  %v116 = and <2 x i64> %v114, %v115
  %v117 = xor <2 x i64> %v106, %v116
  %v118 = and <2 x i64> %v113, %v73
  %v119 = xor <2 x i64> %v73, <i64 -1, i64 -1>
  %v120 = and <2 x i64> %v117, %v119
  %v121 = or <2 x i64> %v118, %v120
  %v122 = and <2 x i64> %v121, %v69
  %v123 = xor <2 x i64> %v69, <i64 -1, i64 -1>
  %v124 = and <2 x i64> %v95, %v123
  %v125 = or <2 x i64> %v122, %v124
  %v126 = zext i32 %v2 to i64
  %v127 = getelementptr i8, ptr %a7, i64 %v126
  %v128 = getelementptr i8, ptr %v127, i64 32
  store <2 x i64> %v125, ptr %v128, align 1, !tbaa !4
  %v129 = zext i32 %v2 to i64
  %v130 = getelementptr i8, ptr %a7, i64 %v129
  %v131 = getelementptr i8, ptr %v130, i64 48
  store <2 x i64> %v112, ptr %v131, align 1, !tbaa !4
  %v132 = add i32 %v2, 64
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @added.kernel_added_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias readonly nocapture %a6, ptr noalias nocapture %a7) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; trit_logic.tri:32
  %v0 = shl i32 %a1, 6
  %v1 = shl i32 %a0, 6
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v102, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = zext i32 %v2 to i64
  %v5 = getelementptr i8, ptr %a4, i64 %v4
  %v6 = load <2 x i64>, ptr %v5, align 1, !tbaa !4
  %v7 = zext i32 %v2 to i64
  %v8 = getelementptr i8, ptr %a4, i64 %v7
  %v9 = getelementptr i8, ptr %v8, i64 16
  %v10 = load <2 x i64>, ptr %v9, align 1, !tbaa !4
  %v11 = zext i32 %v2 to i64
  %v12 = getelementptr i8, ptr %a5, i64 %v11
  %v13 = load <2 x i64>, ptr %v12, align 1, !tbaa !4
  %v14 = zext i32 %v2 to i64
  %v15 = getelementptr i8, ptr %a5, i64 %v14
  %v16 = getelementptr i8, ptr %v15, i64 16
  %v17 = load <2 x i64>, ptr %v16, align 1, !tbaa !4
  %v18 = zext i32 %v2 to i64
  %v19 = getelementptr i8, ptr %a6, i64 %v18
  %v20 = load <2 x i64>, ptr %v19, align 1, !tbaa !4
  %v21 = zext i32 %v2 to i64
  %v22 = getelementptr i8, ptr %a6, i64 %v21
  %v23 = getelementptr i8, ptr %v22, i64 16
  %v24 = load <2 x i64>, ptr %v23, align 1, !tbaa !4
  %v25 = xor <2 x i64> %v10, <i64 -1, i64 -1>
  %v26 = and <2 x i64> %v6, %v25
  %v27 = xor <2 x i64> %v17, <i64 -1, i64 -1>
  %v28 = and <2 x i64> %v13, %v27
  %v29 = or <2 x i64> %v26, %v28
  %v30 = and <2 x i64> %v26, %v28
  %v31 = or <2 x i64> %v10, %v17
  %v32 = and <2 x i64> %v10, %v17
  %v33 = xor <2 x i64> %v24, <i64 -1, i64 -1>
  %v34 = and <2 x i64> %v20, %v33
  %v35 = or <2 x i64> %v29, %v34
  %v36 = and <2 x i64> %v29, %v34
  %v37 = or <2 x i64> %v30, %v36
  %v38 = or <2 x i64> %v31, %v24
  %v39 = and <2 x i64> %v31, %v24
  %v40 = or <2 x i64> %v32, %v39
  %v41 = xor <2 x i64> %v38, <i64 -1, i64 -1>
  %v42 = and <2 x i64> %v37, %v41
  %v43 = xor <2 x i64> %v35, <i64 -1, i64 -1>
  %v44 = and <2 x i64> %v40, %v43
  %v45 = or <2 x i64> %v42, %v44
  %v46 = zext i32 %v2 to i64
  %v47 = getelementptr i8, ptr %a7, i64 %v46
  store <2 x i64> %v45, ptr %v47, align 1, !tbaa !4
  %v48 = zext i32 %v2 to i64
  %v49 = getelementptr i8, ptr %a7, i64 %v48
  %v50 = getelementptr i8, ptr %v49, i64 16
  store <2 x i64> %v44, ptr %v50, align 1, !tbaa !4
  %v51 = zext i32 %v2 to i64
  %v52 = getelementptr i8, ptr %a4, i64 %v51
  %v53 = getelementptr i8, ptr %v52, i64 32
  %v54 = load <2 x i64>, ptr %v53, align 1, !tbaa !4
  %v55 = zext i32 %v2 to i64
  %v56 = getelementptr i8, ptr %a4, i64 %v55
  %v57 = getelementptr i8, ptr %v56, i64 48
  %v58 = load <2 x i64>, ptr %v57, align 1, !tbaa !4
  %v59 = zext i32 %v2 to i64
  %v60 = getelementptr i8, ptr %a5, i64 %v59
  %v61 = getelementptr i8, ptr %v60, i64 32
  %v62 = load <2 x i64>, ptr %v61, align 1, !tbaa !4
  %v63 = zext i32 %v2 to i64
  %v64 = getelementptr i8, ptr %a5, i64 %v63
  %v65 = getelementptr i8, ptr %v64, i64 48
  %v66 = load <2 x i64>, ptr %v65, align 1, !tbaa !4
  %v67 = zext i32 %v2 to i64
  %v68 = getelementptr i8, ptr %a6, i64 %v67
  %v69 = getelementptr i8, ptr %v68, i64 32
  %v70 = load <2 x i64>, ptr %v69, align 1, !tbaa !4
  %v71 = zext i32 %v2 to i64
  %v72 = getelementptr i8, ptr %a6, i64 %v71
  %v73 = getelementptr i8, ptr %v72, i64 48
  %v74 = load <2 x i64>, ptr %v73, align 1, !tbaa !4
  %v75 = xor <2 x i64> %v58, <i64 -1, i64 -1>
  %v76 = and <2 x i64> %v54, %v75
  %v77 = xor <2 x i64> %v66, <i64 -1, i64 -1>
  %v78 = and <2 x i64> %v62, %v77
  %v79 = or <2 x i64> %v76, %v78
  %v80 = and <2 x i64> %v76, %v78
  %v81 = or <2 x i64> %v58, %v66
  %v82 = and <2 x i64> %v58, %v66
  %v83 = xor <2 x i64> %v74, <i64 -1, i64 -1>
  %v84 = and <2 x i64> %v70, %v83
  %v85 = or <2 x i64> %v79, %v84
  %v86 = and <2 x i64> %v79, %v84
  %v87 = or <2 x i64> %v80, %v86
  %v88 = or <2 x i64> %v81, %v74
  %v89 = and <2 x i64> %v81, %v74
  %v90 = or <2 x i64> %v82, %v89
  %v91 = xor <2 x i64> %v88, <i64 -1, i64 -1>
  %v92 = and <2 x i64> %v87, %v91
  %v93 = xor <2 x i64> %v85, <i64 -1, i64 -1>
  %v94 = and <2 x i64> %v90, %v93
  %v95 = or <2 x i64> %v92, %v94
  %v96 = zext i32 %v2 to i64
  %v97 = getelementptr i8, ptr %a7, i64 %v96
  %v98 = getelementptr i8, ptr %v97, i64 32
  store <2 x i64> %v95, ptr %v98, align 1, !tbaa !4
  %v99 = zext i32 %v2 to i64
  %v100 = getelementptr i8, ptr %a7, i64 %v99
  %v101 = getelementptr i8, ptr %v100, i64 48
  store <2 x i64> %v94, ptr %v101, align 1, !tbaa !4
  %v102 = add i32 %v2, 64
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @added.kernel_added(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias readonly nocapture %a2, ptr noalias nocapture %a3, ptr noalias nocapture %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v9 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }
  %v95 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }
  ; trit_logic.tri:30
  %v0 = add i32 %a5, 127
  %v1 = lshr i32 %v0, 7
  %v2 = shl i32 %v1, 5
  ; trit_logic.tri:31
  %v3 = icmp ugt i32 %v2, 0
  %v4 = select i1 %v3, i32 %v2, i32 0
  %v5 = lshr i32 %v4, 6
  %v6 = load ptr, ptr @trinity_spread
  %v7 = icmp eq ptr %v6, null
  br i1 %v7, label %alone0, label %shared1
alone0:
  %v8 = call i32 @added.kernel_added_1(ptr %cx, i32 0, i32 %v5, i32 1, i32 65, ptr %a0, ptr %a1, ptr %a2, ptr %a3)
  br label %on2
shared1:
  %v10 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v9, i32 0, i32 0
  store ptr %cx, ptr %v10
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v9, i32 0, i32 1
  store i32 0, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v9, i32 0, i32 2
  store i32 %v5, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v9, i32 0, i32 3
  store i32 1, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v9, i32 0, i32 4
  store i32 65, ptr %v14
  %v15 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v9, i32 0, i32 5
  store ptr %a0, ptr %v15
  %v16 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v9, i32 0, i32 6
  store ptr %a1, ptr %v16
  %v17 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v9, i32 0, i32 7
  store ptr %a2, ptr %v17
  %v18 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v9, i32 0, i32 8
  store ptr %a3, ptr %v18
  %v19 = call i32 %v6(ptr @added.kernel_added_1.range, ptr %v9, i32 0, i32 %v5, i32 1, i32 65)
  br label %on2
on2:
  %v20 = phi i32 [ %v8, %alone0 ], [ %v19, %shared1 ]
  %v21 = icmp ne i32 %v20, 0
  %v22 = or i32 %v20, 32
  %v23 = icmp ult i32 %v20, 32
  %v24 = select i1 %v23, i32 %v22, i32 %v20
  br i1 %v21, label %trap3, label %on4, !prof !5
trap3:
  ret i32 %v24
on4:
  %v25 = shl i32 %v5, 6
  br label %loop5
loop5:
  %v26 = phi i32 [ %v25, %on4 ], [ %v27, %then8 ]
  %v27 = add i32 %v26, 32
  %v28 = icmp ule i32 %v27, %v2
  br i1 %v28, label %then8, label %else9
then8:
  %v29 = zext i32 %v26 to i64
  %v30 = getelementptr i8, ptr %a0, i64 %v29
  %v31 = load <2 x i64>, ptr %v30, align 1, !tbaa !4
  %v32 = zext i32 %v26 to i64
  %v33 = getelementptr i8, ptr %a0, i64 %v32
  %v34 = getelementptr i8, ptr %v33, i64 16
  %v35 = load <2 x i64>, ptr %v34, align 1, !tbaa !4
  %v36 = zext i32 %v26 to i64
  %v37 = getelementptr i8, ptr %a1, i64 %v36
  %v38 = load <2 x i64>, ptr %v37, align 1, !tbaa !4
  %v39 = zext i32 %v26 to i64
  %v40 = getelementptr i8, ptr %a1, i64 %v39
  %v41 = getelementptr i8, ptr %v40, i64 16
  %v42 = load <2 x i64>, ptr %v41, align 1, !tbaa !4
  %v43 = zext i32 %v26 to i64
  %v44 = getelementptr i8, ptr %a2, i64 %v43
  %v45 = load <2 x i64>, ptr %v44, align 1, !tbaa !4
  %v46 = zext i32 %v26 to i64
  %v47 = getelementptr i8, ptr %a2, i64 %v46
  %v48 = getelementptr i8, ptr %v47, i64 16
  %v49 = load <2 x i64>, ptr %v48, align 1, !tbaa !4
  %v50 = xor <2 x i64> %v42, %v49
  %v51 = xor <2 x i64> %v50, <i64 -1, i64 -1>
  %v52 = and <2 x i64> %v38, %v51
  %v53 = xor <2 x i64> %v52, <i64 -1, i64 -1>
  %v54 = and <2 x i64> %v45, %v53
  %v55 = xor <2 x i64> %v38, %v54
  %v56 = xor <2 x i64> %v55, <i64 -1, i64 -1>
  %v57 = xor <2 x i64> %v38, %v42
  %v58 = xor <2 x i64> %v42, <i64 -1, i64 -1>
  %v59 = and <2 x i64> %v45, %v58
  %v60 = or <2 x i64> %v49, %v57
  %v61 = xor <2 x i64> %v59, %v60
  %v62 = and <2 x i64> %v56, %v35
  %v63 = xor <2 x i64> %v35, <i64 -1, i64 -1>
  %v64 = and <2 x i64> %v61, %v63
  %v65 = or <2 x i64> %v62, %v64
  %v66 = and <2 x i64> %v38, %v45
  %v67 = or <2 x i64> %v42, %v49
  %v68 = xor <2 x i64> %v66, %v67
  %v69 = and <2 x i64> %v65, %v31
  %v70 = xor <2 x i64> %v31, <i64 -1, i64 -1>
  %v71 = and <2 x i64> %v68, %v70
  %v72 = or <2 x i64> %v69, %v71
  %v73 = xor <2 x i64> %v61, <i64 -1, i64 -1>
  %v74 = xor <2 x i64> %v42, <i64 -1, i64 -1>
  %v75 = xor <2 x i64> %v49, <i64 -1, i64 -1>
  %v76 = and <2 x i64> %v74, %v75
  %v77 = xor <2 x i64> %v66, %v76
  %v78 = and <2 x i64> %v73, %v35
  %v79 = xor <2 x i64> %v35, <i64 -1, i64 -1>
  %v80 = and <2 x i64> %v77, %v79
  %v81 = or <2 x i64> %v78, %v80
  %v82 = and <2 x i64> %v81, %v31
  %v83 = xor <2 x i64> %v31, <i64 -1, i64 -1>
  %v84 = and <2 x i64> %v55, %v83
  %v85 = or <2 x i64> %v82, %v84
  %v86 = zext i32 %v26 to i64
  %v87 = getelementptr i8, ptr %a3, i64 %v86
  store <2 x i64> %v85, ptr %v87, align 1, !tbaa !4
  %v88 = zext i32 %v26 to i64
  %v89 = getelementptr i8, ptr %a3, i64 %v88
  %v90 = getelementptr i8, ptr %v89, i64 16
  store <2 x i64> %v72, ptr %v90, align 1, !tbaa !4
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  ; trit_logic.tri:32
  %v91 = icmp uge i32 %v5, 78
  br i1 %v91, label %then11, label %else12
then11:
  %v92 = load ptr, ptr @trinity_spread
  %v93 = icmp eq ptr %v92, null
  br i1 %v93, label %alone13, label %shared14
alone13:
  %v94 = call i32 @added.kernel_added_2(ptr %cx, i32 0, i32 %v5, i32 1, i32 53, ptr %a0, ptr %a1, ptr %a2, ptr %a4)
  br label %on15
shared14:
  %v96 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v95, i32 0, i32 0
  store ptr %cx, ptr %v96
  %v97 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v95, i32 0, i32 1
  store i32 0, ptr %v97
  %v98 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v95, i32 0, i32 2
  store i32 %v5, ptr %v98
  %v99 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v95, i32 0, i32 3
  store i32 1, ptr %v99
  %v100 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v95, i32 0, i32 4
  store i32 53, ptr %v100
  %v101 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v95, i32 0, i32 5
  store ptr %a0, ptr %v101
  %v102 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v95, i32 0, i32 6
  store ptr %a1, ptr %v102
  %v103 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v95, i32 0, i32 7
  store ptr %a2, ptr %v103
  %v104 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %v95, i32 0, i32 8
  store ptr %a4, ptr %v104
  %v105 = call i32 %v92(ptr @added.kernel_added_2.range, ptr %v95, i32 0, i32 %v5, i32 1, i32 53)
  br label %on15
on15:
  %v106 = phi i32 [ %v94, %alone13 ], [ %v105, %shared14 ]
  %v107 = icmp ne i32 %v106, 0
  %v108 = or i32 %v106, 64
  %v109 = icmp ult i32 %v106, 32
  %v110 = select i1 %v109, i32 %v108, i32 %v106
  br i1 %v107, label %trap16, label %on17, !prof !5
trap16:
  ret i32 %v110
on17:
  br label %end10
else12:
  br label %loop18
loop18:
  %v111 = phi i32 [ 0, %else12 ], [ %v112, %then21 ]
  %v112 = add i32 %v111, 64
  %v113 = icmp ule i32 %v112, %v2
  br i1 %v113, label %then21, label %else22
then21:
  %v114 = zext i32 %v111 to i64
  %v115 = getelementptr i8, ptr %a0, i64 %v114
  %v116 = load <2 x i64>, ptr %v115, align 1, !tbaa !4
  %v117 = zext i32 %v111 to i64
  %v118 = getelementptr i8, ptr %a0, i64 %v117
  %v119 = getelementptr i8, ptr %v118, i64 16
  %v120 = load <2 x i64>, ptr %v119, align 1, !tbaa !4
  %v121 = zext i32 %v111 to i64
  %v122 = getelementptr i8, ptr %a1, i64 %v121
  %v123 = load <2 x i64>, ptr %v122, align 1, !tbaa !4
  %v124 = zext i32 %v111 to i64
  %v125 = getelementptr i8, ptr %a1, i64 %v124
  %v126 = getelementptr i8, ptr %v125, i64 16
  %v127 = load <2 x i64>, ptr %v126, align 1, !tbaa !4
  %v128 = zext i32 %v111 to i64
  %v129 = getelementptr i8, ptr %a2, i64 %v128
  %v130 = load <2 x i64>, ptr %v129, align 1, !tbaa !4
  %v131 = zext i32 %v111 to i64
  %v132 = getelementptr i8, ptr %a2, i64 %v131
  %v133 = getelementptr i8, ptr %v132, i64 16
  %v134 = load <2 x i64>, ptr %v133, align 1, !tbaa !4
  %v135 = xor <2 x i64> %v120, <i64 -1, i64 -1>
  %v136 = and <2 x i64> %v116, %v135
  %v137 = xor <2 x i64> %v127, <i64 -1, i64 -1>
  %v138 = and <2 x i64> %v123, %v137
  %v139 = or <2 x i64> %v136, %v138
  %v140 = and <2 x i64> %v136, %v138
  %v141 = or <2 x i64> %v120, %v127
  %v142 = and <2 x i64> %v120, %v127
  %v143 = xor <2 x i64> %v134, <i64 -1, i64 -1>
  %v144 = and <2 x i64> %v130, %v143
  %v145 = or <2 x i64> %v139, %v144
  %v146 = and <2 x i64> %v139, %v144
  %v147 = or <2 x i64> %v140, %v146
  %v148 = or <2 x i64> %v141, %v134
  %v149 = and <2 x i64> %v141, %v134
  %v150 = or <2 x i64> %v142, %v149
  %v151 = xor <2 x i64> %v148, <i64 -1, i64 -1>
  %v152 = and <2 x i64> %v147, %v151
  %v153 = xor <2 x i64> %v145, <i64 -1, i64 -1>
  %v154 = and <2 x i64> %v150, %v153
  %v155 = or <2 x i64> %v152, %v154
  %v156 = zext i32 %v111 to i64
  %v157 = getelementptr i8, ptr %a4, i64 %v156
  store <2 x i64> %v155, ptr %v157, align 1, !tbaa !4
  %v158 = zext i32 %v111 to i64
  %v159 = getelementptr i8, ptr %a4, i64 %v158
  %v160 = getelementptr i8, ptr %v159, i64 16
  store <2 x i64> %v154, ptr %v160, align 1, !tbaa !4
  %v161 = zext i32 %v111 to i64
  %v162 = getelementptr i8, ptr %a0, i64 %v161
  %v163 = getelementptr i8, ptr %v162, i64 32
  %v164 = load <2 x i64>, ptr %v163, align 1, !tbaa !4
  %v165 = zext i32 %v111 to i64
  %v166 = getelementptr i8, ptr %a0, i64 %v165
  %v167 = getelementptr i8, ptr %v166, i64 48
  %v168 = load <2 x i64>, ptr %v167, align 1, !tbaa !4
  %v169 = zext i32 %v111 to i64
  %v170 = getelementptr i8, ptr %a1, i64 %v169
  %v171 = getelementptr i8, ptr %v170, i64 32
  %v172 = load <2 x i64>, ptr %v171, align 1, !tbaa !4
  %v173 = zext i32 %v111 to i64
  %v174 = getelementptr i8, ptr %a1, i64 %v173
  %v175 = getelementptr i8, ptr %v174, i64 48
  %v176 = load <2 x i64>, ptr %v175, align 1, !tbaa !4
  %v177 = zext i32 %v111 to i64
  %v178 = getelementptr i8, ptr %a2, i64 %v177
  %v179 = getelementptr i8, ptr %v178, i64 32
  %v180 = load <2 x i64>, ptr %v179, align 1, !tbaa !4
  %v181 = zext i32 %v111 to i64
  %v182 = getelementptr i8, ptr %a2, i64 %v181
  %v183 = getelementptr i8, ptr %v182, i64 48
  %v184 = load <2 x i64>, ptr %v183, align 1, !tbaa !4
  %v185 = xor <2 x i64> %v168, <i64 -1, i64 -1>
  %v186 = and <2 x i64> %v164, %v185
  %v187 = xor <2 x i64> %v176, <i64 -1, i64 -1>
  %v188 = and <2 x i64> %v172, %v187
  %v189 = or <2 x i64> %v186, %v188
  %v190 = and <2 x i64> %v186, %v188
  %v191 = or <2 x i64> %v168, %v176
  %v192 = and <2 x i64> %v168, %v176
  %v193 = xor <2 x i64> %v184, <i64 -1, i64 -1>
  %v194 = and <2 x i64> %v180, %v193
  %v195 = or <2 x i64> %v189, %v194
  %v196 = and <2 x i64> %v189, %v194
  %v197 = or <2 x i64> %v190, %v196
  %v198 = or <2 x i64> %v191, %v184
  %v199 = and <2 x i64> %v191, %v184
  %v200 = or <2 x i64> %v192, %v199
  %v201 = xor <2 x i64> %v198, <i64 -1, i64 -1>
  %v202 = and <2 x i64> %v197, %v201
  %v203 = xor <2 x i64> %v195, <i64 -1, i64 -1>
  %v204 = and <2 x i64> %v200, %v203
  %v205 = or <2 x i64> %v202, %v204
  %v206 = zext i32 %v111 to i64
  %v207 = getelementptr i8, ptr %a4, i64 %v206
  %v208 = getelementptr i8, ptr %v207, i64 32
  store <2 x i64> %v205, ptr %v208, align 1, !tbaa !4
  %v209 = zext i32 %v111 to i64
  %v210 = getelementptr i8, ptr %a4, i64 %v209
  %v211 = getelementptr i8, ptr %v210, i64 48
  store <2 x i64> %v204, ptr %v211, align 1, !tbaa !4
  br label %loop18
else22:
  br label %end20
end20:
  br label %end19
end19:
  br label %end10
end10:
  br label %loop23
loop23:
  %v212 = phi i32 [ %v25, %end10 ], [ %v213, %then26 ]
  %v213 = add i32 %v212, 32
  %v214 = icmp ule i32 %v213, %v2
  br i1 %v214, label %then26, label %else27
then26:
  %v215 = zext i32 %v212 to i64
  %v216 = getelementptr i8, ptr %a0, i64 %v215
  %v217 = load <2 x i64>, ptr %v216, align 1, !tbaa !4
  %v218 = zext i32 %v212 to i64
  %v219 = getelementptr i8, ptr %a0, i64 %v218
  %v220 = getelementptr i8, ptr %v219, i64 16
  %v221 = load <2 x i64>, ptr %v220, align 1, !tbaa !4
  %v222 = zext i32 %v212 to i64
  %v223 = getelementptr i8, ptr %a1, i64 %v222
  %v224 = load <2 x i64>, ptr %v223, align 1, !tbaa !4
  %v225 = zext i32 %v212 to i64
  %v226 = getelementptr i8, ptr %a1, i64 %v225
  %v227 = getelementptr i8, ptr %v226, i64 16
  %v228 = load <2 x i64>, ptr %v227, align 1, !tbaa !4
  %v229 = zext i32 %v212 to i64
  %v230 = getelementptr i8, ptr %a2, i64 %v229
  %v231 = load <2 x i64>, ptr %v230, align 1, !tbaa !4
  %v232 = zext i32 %v212 to i64
  %v233 = getelementptr i8, ptr %a2, i64 %v232
  %v234 = getelementptr i8, ptr %v233, i64 16
  %v235 = load <2 x i64>, ptr %v234, align 1, !tbaa !4
  %v236 = xor <2 x i64> %v221, <i64 -1, i64 -1>
  %v237 = and <2 x i64> %v217, %v236
  %v238 = xor <2 x i64> %v228, <i64 -1, i64 -1>
  %v239 = and <2 x i64> %v224, %v238
  %v240 = or <2 x i64> %v237, %v239
  %v241 = and <2 x i64> %v237, %v239
  %v242 = or <2 x i64> %v221, %v228
  %v243 = and <2 x i64> %v221, %v228
  %v244 = xor <2 x i64> %v235, <i64 -1, i64 -1>
  %v245 = and <2 x i64> %v231, %v244
  %v246 = or <2 x i64> %v240, %v245
  %v247 = and <2 x i64> %v240, %v245
  %v248 = or <2 x i64> %v241, %v247
  %v249 = or <2 x i64> %v242, %v235
  %v250 = and <2 x i64> %v242, %v235
  %v251 = or <2 x i64> %v243, %v250
  %v252 = xor <2 x i64> %v249, <i64 -1, i64 -1>
  %v253 = and <2 x i64> %v248, %v252
  %v254 = xor <2 x i64> %v246, <i64 -1, i64 -1>
  %v255 = and <2 x i64> %v251, %v254
  %v256 = or <2 x i64> %v253, %v255
  %v257 = zext i32 %v212 to i64
  %v258 = getelementptr i8, ptr %a4, i64 %v257
  store <2 x i64> %v256, ptr %v258, align 1, !tbaa !4
  %v259 = zext i32 %v212 to i64
  %v260 = getelementptr i8, ptr %a4, i64 %v259
  %v261 = getelementptr i8, ptr %v260, i64 16
  store <2 x i64> %v255, ptr %v261, align 1, !tbaa !4
  br label %loop23
else27:
  br label %end25
end25:
  br label %end24
end24:
  ret i32 0
}

define internal i32 @added.kernel_added_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 5
  %x5 = load ptr, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %status = call i32 @added.kernel_added_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7, ptr %x8)
  ret i32 %status
}

define internal i32 @added.kernel_added_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 5
  %x5 = load ptr, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %status = call i32 @added.kernel_added_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7, ptr %x8)
  ret i32 %status
}

define i32 @added(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @added.kernel_added(ptr null, ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, i32 %a5)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal { i32, i1, i1, i32 } @known.kernel_known(ptr noalias %cx, ptr noalias readonly nocapture %a0, i32 %a1) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; trit_logic.tri:35
  %v0 = add i32 %a1, 127
  %v1 = lshr i32 %v0, 7
  %v2 = shl i32 %v1, 5
  ; trit_logic.tri:36
  %v3 = lshr i32 %a1, 7
  %v4 = shl i32 %v3, 5
  %v5 = and i32 %a1, 127
  %v6 = trunc i32 %v5 to i8
  %v7 = insertelement <16 x i8> poison, i8 %v6, i32 0
  %v8 = shufflevector <16 x i8> %v7, <16 x i8> poison, <16 x i32> zeroinitializer
  %v9 = bitcast <16 x i8> %v8 to <2 x i64>
  %v10 = bitcast <2 x i64> %v9 to <16 x i8>
  %v11 = bitcast <2 x i64> <i64 4048780183313844224, i64 8678551244950751296> to <16 x i8>
  %v12 = call <16 x i8> @llvm.usub.sat.v16i8(<16 x i8> %v10, <16 x i8> %v11)
  %v13 = bitcast <16 x i8> %v12 to <2 x i64>
  %v14 = bitcast <2 x i64> %v13 to <16 x i8>
  %v15 = bitcast <2 x i64> <i64 578721382704613384, i64 578721382704613384> to <16 x i8>
  %v16 = call <16 x i8> @llvm.umin.v16i8(<16 x i8> %v14, <16 x i8> %v15)
  %v17 = bitcast <16 x i8> %v16 to <2 x i64>
  %v18 = bitcast <2 x i64> <i64 9169081515752227072, i64 -1> to <16 x i8>
  %v19 = bitcast <2 x i64> %v17 to <16 x i8>
  %v20 = extractelement <16 x i8> %v19, i32 0
  %v21 = icmp ult i8 %v20, 16
  %v22 = and i8 %v20, 15
  %v23 = extractelement <16 x i8> %v18, i8 %v22
  %v24 = select i1 %v21, i8 %v23, i8 0
  %v25 = insertelement <16 x i8> zeroinitializer, i8 %v24, i32 0
  %v26 = extractelement <16 x i8> %v19, i32 1
  %v27 = icmp ult i8 %v26, 16
  %v28 = and i8 %v26, 15
  %v29 = extractelement <16 x i8> %v18, i8 %v28
  %v30 = select i1 %v27, i8 %v29, i8 0
  %v31 = insertelement <16 x i8> %v25, i8 %v30, i32 1
  %v32 = extractelement <16 x i8> %v19, i32 2
  %v33 = icmp ult i8 %v32, 16
  %v34 = and i8 %v32, 15
  %v35 = extractelement <16 x i8> %v18, i8 %v34
  %v36 = select i1 %v33, i8 %v35, i8 0
  %v37 = insertelement <16 x i8> %v31, i8 %v36, i32 2
  %v38 = extractelement <16 x i8> %v19, i32 3
  %v39 = icmp ult i8 %v38, 16
  %v40 = and i8 %v38, 15
  %v41 = extractelement <16 x i8> %v18, i8 %v40
  %v42 = select i1 %v39, i8 %v41, i8 0
  %v43 = insertelement <16 x i8> %v37, i8 %v42, i32 3
  %v44 = extractelement <16 x i8> %v19, i32 4
  %v45 = icmp ult i8 %v44, 16
  %v46 = and i8 %v44, 15
  %v47 = extractelement <16 x i8> %v18, i8 %v46
  %v48 = select i1 %v45, i8 %v47, i8 0
  %v49 = insertelement <16 x i8> %v43, i8 %v48, i32 4
  %v50 = extractelement <16 x i8> %v19, i32 5
  %v51 = icmp ult i8 %v50, 16
  %v52 = and i8 %v50, 15
  %v53 = extractelement <16 x i8> %v18, i8 %v52
  %v54 = select i1 %v51, i8 %v53, i8 0
  %v55 = insertelement <16 x i8> %v49, i8 %v54, i32 5
  %v56 = extractelement <16 x i8> %v19, i32 6
  %v57 = icmp ult i8 %v56, 16
  %v58 = and i8 %v56, 15
  %v59 = extractelement <16 x i8> %v18, i8 %v58
  %v60 = select i1 %v57, i8 %v59, i8 0
  %v61 = insertelement <16 x i8> %v55, i8 %v60, i32 6
  %v62 = extractelement <16 x i8> %v19, i32 7
  %v63 = icmp ult i8 %v62, 16
  %v64 = and i8 %v62, 15
  %v65 = extractelement <16 x i8> %v18, i8 %v64
  %v66 = select i1 %v63, i8 %v65, i8 0
  %v67 = insertelement <16 x i8> %v61, i8 %v66, i32 7
  %v68 = extractelement <16 x i8> %v19, i32 8
  %v69 = icmp ult i8 %v68, 16
  %v70 = and i8 %v68, 15
  %v71 = extractelement <16 x i8> %v18, i8 %v70
  %v72 = select i1 %v69, i8 %v71, i8 0
  %v73 = insertelement <16 x i8> %v67, i8 %v72, i32 8
  %v74 = extractelement <16 x i8> %v19, i32 9
  %v75 = icmp ult i8 %v74, 16
  %v76 = and i8 %v74, 15
  %v77 = extractelement <16 x i8> %v18, i8 %v76
  %v78 = select i1 %v75, i8 %v77, i8 0
  %v79 = insertelement <16 x i8> %v73, i8 %v78, i32 9
  %v80 = extractelement <16 x i8> %v19, i32 10
  %v81 = icmp ult i8 %v80, 16
  %v82 = and i8 %v80, 15
  %v83 = extractelement <16 x i8> %v18, i8 %v82
  %v84 = select i1 %v81, i8 %v83, i8 0
  %v85 = insertelement <16 x i8> %v79, i8 %v84, i32 10
  %v86 = extractelement <16 x i8> %v19, i32 11
  %v87 = icmp ult i8 %v86, 16
  %v88 = and i8 %v86, 15
  %v89 = extractelement <16 x i8> %v18, i8 %v88
  %v90 = select i1 %v87, i8 %v89, i8 0
  %v91 = insertelement <16 x i8> %v85, i8 %v90, i32 11
  %v92 = extractelement <16 x i8> %v19, i32 12
  %v93 = icmp ult i8 %v92, 16
  %v94 = and i8 %v92, 15
  %v95 = extractelement <16 x i8> %v18, i8 %v94
  %v96 = select i1 %v93, i8 %v95, i8 0
  %v97 = insertelement <16 x i8> %v91, i8 %v96, i32 12
  %v98 = extractelement <16 x i8> %v19, i32 13
  %v99 = icmp ult i8 %v98, 16
  %v100 = and i8 %v98, 15
  %v101 = extractelement <16 x i8> %v18, i8 %v100
  %v102 = select i1 %v99, i8 %v101, i8 0
  %v103 = insertelement <16 x i8> %v97, i8 %v102, i32 13
  %v104 = extractelement <16 x i8> %v19, i32 14
  %v105 = icmp ult i8 %v104, 16
  %v106 = and i8 %v104, 15
  %v107 = extractelement <16 x i8> %v18, i8 %v106
  %v108 = select i1 %v105, i8 %v107, i8 0
  %v109 = insertelement <16 x i8> %v103, i8 %v108, i32 14
  %v110 = extractelement <16 x i8> %v19, i32 15
  %v111 = icmp ult i8 %v110, 16
  %v112 = and i8 %v110, 15
  %v113 = extractelement <16 x i8> %v18, i8 %v112
  %v114 = select i1 %v111, i8 %v113, i8 0
  %v115 = insertelement <16 x i8> %v109, i8 %v114, i32 15
  %v116 = bitcast <16 x i8> %v115 to <2 x i64>
  %v117 = icmp ne i32 %v5, 0
  br label %loop0
loop0:
  %v118 = phi i32 [ 0, %entry ], [ %v120, %then3 ]
  %v119 = phi <2 x i64> [ zeroinitializer, %entry ], [ %v130, %then3 ]
  %v120 = add i32 %v118, 32
  %v121 = icmp ule i32 %v120, %v4
  br i1 %v121, label %then3, label %else4
then3:
  %v122 = zext i32 %v118 to i64
  %v123 = getelementptr i8, ptr %a0, i64 %v122
  %v124 = load <2 x i64>, ptr %v123, align 1, !tbaa !4
  %v125 = zext i32 %v118 to i64
  %v126 = getelementptr i8, ptr %a0, i64 %v125
  %v127 = getelementptr i8, ptr %v126, i64 16
  %v128 = load <2 x i64>, ptr %v127, align 1, !tbaa !4
  %v129 = xor <2 x i64> %v124, <i64 -1, i64 -1>
  %v130 = or <2 x i64> %v119, %v129
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  br i1 %v117, label %then6, label %else7
then6:
  %v131 = zext i32 %v4 to i64
  %v132 = getelementptr i8, ptr %a0, i64 %v131
  %v133 = load <2 x i64>, ptr %v132, align 1, !tbaa !4
  %v134 = zext i32 %v4 to i64
  %v135 = getelementptr i8, ptr %a0, i64 %v134
  %v136 = getelementptr i8, ptr %v135, i64 16
  %v137 = load <2 x i64>, ptr %v136, align 1, !tbaa !4
  %v138 = xor <2 x i64> %v133, <i64 -1, i64 -1>
  %v139 = and <2 x i64> %v138, %v116
  %v140 = or <2 x i64> %v119, %v139
  br label %end5
else7:
  br label %end5
end5:
  %v141 = phi <2 x i64> [ %v140, %then6 ], [ %v119, %else7 ]
  %v142 = bitcast <2 x i64> %v141 to i128
  %v143 = icmp ne i128 %v142, 0
  %v144 = xor i1 %v143, true
  ; trit_logic.tri:37
  br label %loop8
loop8:
  %v145 = phi i32 [ 0, %end5 ], [ %v147, %then11 ]
  %v146 = phi <2 x i64> [ zeroinitializer, %end5 ], [ %v156, %then11 ]
  %v147 = add i32 %v145, 32
  %v148 = icmp ule i32 %v147, %v2
  br i1 %v148, label %then11, label %else12
then11:
  %v149 = zext i32 %v145 to i64
  %v150 = getelementptr i8, ptr %a0, i64 %v149
  %v151 = load <2 x i64>, ptr %v150, align 1, !tbaa !4
  %v152 = zext i32 %v145 to i64
  %v153 = getelementptr i8, ptr %a0, i64 %v152
  %v154 = getelementptr i8, ptr %v153, i64 16
  %v155 = load <2 x i64>, ptr %v154, align 1, !tbaa !4
  %v156 = or <2 x i64> %v146, %v155
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  %v157 = bitcast <2 x i64> %v146 to i128
  %v158 = icmp ne i128 %v157, 0
  ; trit_logic.tri:38
  br label %loop13
loop13:
  %v159 = phi i32 [ 0, %end9 ], [ %v165, %end19 ]
  %v160 = phi <2 x i64> [ zeroinitializer, %end9 ], [ %v200, %end19 ]
  %v161 = icmp ult i32 %v159, %v2
  br i1 %v161, label %then16, label %else17
then16:
  %v162 = add i32 %v159, 992
  %v163 = icmp ult i32 %v2, %v162
  %v164 = select i1 %v163, i32 %v2, i32 %v162
  br label %loop18
loop18:
  %v165 = phi i32 [ %v159, %then16 ], [ %v167, %then21 ]
  %v166 = phi <2 x i64> [ zeroinitializer, %then16 ], [ %v182, %then21 ]
  %v167 = add i32 %v165, 32
  %v168 = icmp ule i32 %v167, %v164
  br i1 %v168, label %then21, label %else22
then21:
  %v169 = zext i32 %v165 to i64
  %v170 = getelementptr i8, ptr %a0, i64 %v169
  %v171 = load <2 x i64>, ptr %v170, align 1, !tbaa !4
  %v172 = zext i32 %v165 to i64
  %v173 = getelementptr i8, ptr %a0, i64 %v172
  %v174 = getelementptr i8, ptr %v173, i64 16
  %v175 = load <2 x i64>, ptr %v174, align 1, !tbaa !4
  %v176 = bitcast <2 x i64> %v171 to <16 x i8>
  %v177 = call <16 x i8> @llvm.ctpop.v16i8(<16 x i8> %v176)
  %v178 = bitcast <16 x i8> %v177 to <2 x i64>
  %v179 = bitcast <2 x i64> %v166 to <16 x i8>
  %v180 = bitcast <2 x i64> %v178 to <16 x i8>
  %v181 = add <16 x i8> %v179, %v180
  %v182 = bitcast <16 x i8> %v181 to <2 x i64>
  br label %loop18
else22:
  br label %end20
end20:
  br label %end19
end19:
  %v183 = bitcast <2 x i64> %v166 to <16 x i8>
  %v184 = shufflevector <16 x i8> %v183, <16 x i8> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %v185 = shufflevector <16 x i8> %v183, <16 x i8> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %v186 = zext <8 x i8> %v184 to <8 x i16>
  %v187 = zext <8 x i8> %v185 to <8 x i16>
  %v188 = add <8 x i16> %v186, %v187
  %v189 = bitcast <8 x i16> %v188 to <2 x i64>
  %v190 = bitcast <2 x i64> %v189 to <8 x i16>
  %v191 = shufflevector <8 x i16> %v190, <8 x i16> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v192 = shufflevector <8 x i16> %v190, <8 x i16> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v193 = zext <4 x i16> %v191 to <4 x i32>
  %v194 = zext <4 x i16> %v192 to <4 x i32>
  %v195 = add <4 x i32> %v193, %v194
  %v196 = bitcast <4 x i32> %v195 to <2 x i64>
  %v197 = bitcast <2 x i64> %v160 to <4 x i32>
  %v198 = bitcast <2 x i64> %v196 to <4 x i32>
  %v199 = add <4 x i32> %v197, %v198
  %v200 = bitcast <4 x i32> %v199 to <2 x i64>
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  %v201 = bitcast <2 x i64> %v160 to <4 x i32>
  %v202 = extractelement <4 x i32> %v201, i32 0
  %v203 = bitcast <2 x i64> %v160 to <4 x i32>
  %v204 = extractelement <4 x i32> %v203, i32 1
  %v205 = add i32 %v202, %v204
  %v206 = bitcast <2 x i64> %v160 to <4 x i32>
  %v207 = extractelement <4 x i32> %v206, i32 2
  %v208 = bitcast <2 x i64> %v160 to <4 x i32>
  %v209 = extractelement <4 x i32> %v208, i32 3
  %v210 = add i32 %v207, %v209
  %v211 = add i32 %v205, %v210
  %v212 = insertvalue { i32, i1, i1, i32 } zeroinitializer, i32 0, 0
  %v213 = insertvalue { i32, i1, i1, i32 } %v212, i1 %v144, 1
  %v214 = insertvalue { i32, i1, i1, i32 } %v213, i1 %v158, 2
  %v215 = insertvalue { i32, i1, i1, i32 } %v214, i32 %v211, 3
  ret { i32, i1, i1, i32 } %v215
}

define i32 @known(ptr %a0, i32 %a1, ptr %r0, ptr %r1, ptr %r2) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call { i32, i1, i1, i32 } @known.kernel_known(ptr null, ptr %a0, i32 %a1)
  %status = extractvalue { i32, i1, i1, i32 } %all, 0
  %trapped = icmp ne i32 %status, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %status
done:
  %out0 = extractvalue { i32, i1, i1, i32 } %all, 1
  %b0 = zext i1 %out0 to i8
  store i8 %b0, ptr %r0
  %out1 = extractvalue { i32, i1, i1, i32 } %all, 2
  %b1 = zext i1 %out1 to i8
  store i8 %b1, ptr %r1
  %out2 = extractvalue { i32, i1, i1, i32 } %all, 3
  store i32 %out2, ptr %r2
  ret i32 0
}

declare <16 x i8> @llvm.ctpop.v16i8(<16 x i8>)
declare <16 x i8> @llvm.umin.v16i8(<16 x i8>, <16 x i8>)
declare <16 x i8> @llvm.usub.sat.v16i8(<16 x i8>, <16 x i8>)
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
