; clang -O3 -fno-slp-vectorize -ffp-contract=off -c reductions.ll (clang 15 or newer; no option that changes floats)
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

define internal i32 @of_rows.kernel_of_rows_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, ptr noalias readonly nocapture %a5, i32 %a6, i32 %a7, ptr noalias nocapture %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; reductions.tri:12
  %v0 = icmp sgt i32 %a6, 0
  %v1 = select i1 %v0, i32 %a6, i32 0
  br label %loop0
loop0:
  %v2 = phi i32 [ %a0, %entry ], [ %v101, %end16 ]
  %v3 = icmp slt i32 %v2, %a1
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = mul i32 %v2, %a4
  br label %loop5
loop5:
  %v5 = phi i32 [ 0, %then3 ], [ %v10, %then8 ]
  %v6 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v20, %then8 ]
  %v7 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v30, %then8 ]
  %v8 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v40, %then8 ]
  %v9 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v50, %then8 ]
  %v10 = add i32 %v5, 16
  %v11 = icmp ule i32 %v10, %v1
  br i1 %v11, label %then8, label %else9
then8:
  %v12 = shl i32 %v5, 2
  %v13 = add i32 %v4, %v12
  %v14 = zext i32 %v13 to i64
  %v15 = getelementptr i8, ptr %a5, i64 %v14
  %v16 = load <2 x i64>, ptr %v15, align 1, !tbaa !4
  %v17 = bitcast <2 x i64> %v6 to <4 x i32>
  %v18 = bitcast <2 x i64> %v16 to <4 x i32>
  %v19 = add <4 x i32> %v17, %v18
  %v20 = bitcast <4 x i32> %v19 to <2 x i64>
  %v21 = add i32 %v5, 4
  %v22 = shl i32 %v21, 2
  %v23 = add i32 %v4, %v22
  %v24 = zext i32 %v23 to i64
  %v25 = getelementptr i8, ptr %a5, i64 %v24
  %v26 = load <2 x i64>, ptr %v25, align 1, !tbaa !4
  %v27 = bitcast <2 x i64> %v7 to <4 x i32>
  %v28 = bitcast <2 x i64> %v26 to <4 x i32>
  %v29 = add <4 x i32> %v27, %v28
  %v30 = bitcast <4 x i32> %v29 to <2 x i64>
  %v31 = add i32 %v5, 8
  %v32 = shl i32 %v31, 2
  %v33 = add i32 %v4, %v32
  %v34 = zext i32 %v33 to i64
  %v35 = getelementptr i8, ptr %a5, i64 %v34
  %v36 = load <2 x i64>, ptr %v35, align 1, !tbaa !4
  %v37 = bitcast <2 x i64> %v8 to <4 x i32>
  %v38 = bitcast <2 x i64> %v36 to <4 x i32>
  %v39 = add <4 x i32> %v37, %v38
  %v40 = bitcast <4 x i32> %v39 to <2 x i64>
  %v41 = add i32 %v5, 12
  %v42 = shl i32 %v41, 2
  %v43 = add i32 %v4, %v42
  %v44 = zext i32 %v43 to i64
  %v45 = getelementptr i8, ptr %a5, i64 %v44
  %v46 = load <2 x i64>, ptr %v45, align 1, !tbaa !4
  %v47 = bitcast <2 x i64> %v9 to <4 x i32>
  %v48 = bitcast <2 x i64> %v46 to <4 x i32>
  %v49 = add <4 x i32> %v47, %v48
  %v50 = bitcast <4 x i32> %v49 to <2 x i64>
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v51 = bitcast <2 x i64> %v6 to <4 x i32>
  %v52 = bitcast <2 x i64> %v7 to <4 x i32>
  %v53 = add <4 x i32> %v51, %v52
  %v54 = bitcast <4 x i32> %v53 to <2 x i64>
  %v55 = bitcast <2 x i64> %v54 to <4 x i32>
  %v56 = bitcast <2 x i64> %v8 to <4 x i32>
  %v57 = add <4 x i32> %v55, %v56
  %v58 = bitcast <4 x i32> %v57 to <2 x i64>
  %v59 = bitcast <2 x i64> %v58 to <4 x i32>
  %v60 = bitcast <2 x i64> %v9 to <4 x i32>
  %v61 = add <4 x i32> %v59, %v60
  %v62 = bitcast <4 x i32> %v61 to <2 x i64>
  br label %loop10
loop10:
  %v63 = phi i32 [ %v5, %end6 ], [ %v65, %then13 ]
  %v64 = phi <2 x i64> [ %v62, %end6 ], [ %v75, %then13 ]
  %v65 = add i32 %v63, 4
  %v66 = icmp ule i32 %v65, %v1
  br i1 %v66, label %then13, label %else14
then13:
  %v67 = shl i32 %v63, 2
  %v68 = add i32 %v4, %v67
  %v69 = zext i32 %v68 to i64
  %v70 = getelementptr i8, ptr %a5, i64 %v69
  %v71 = load <2 x i64>, ptr %v70, align 1, !tbaa !4
  %v72 = bitcast <2 x i64> %v64 to <4 x i32>
  %v73 = bitcast <2 x i64> %v71 to <4 x i32>
  %v74 = add <4 x i32> %v72, %v73
  %v75 = bitcast <4 x i32> %v74 to <2 x i64>
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v76 = bitcast <2 x i64> %v64 to <4 x i32>
  %v77 = extractelement <4 x i32> %v76, i32 0
  %v78 = bitcast <2 x i64> %v64 to <4 x i32>
  %v79 = extractelement <4 x i32> %v78, i32 1
  %v80 = add i32 %v77, %v79
  %v81 = bitcast <2 x i64> %v64 to <4 x i32>
  %v82 = extractelement <4 x i32> %v81, i32 2
  %v83 = add i32 %v80, %v82
  %v84 = bitcast <2 x i64> %v64 to <4 x i32>
  %v85 = extractelement <4 x i32> %v84, i32 3
  %v86 = add i32 %v83, %v85
  %v87 = mul i32 %v2, %a7
  br label %loop15
loop15:
  %v88 = phi i32 [ %v63, %end11 ], [ %v97, %then18 ]
  %v89 = phi i32 [ %v86, %end11 ], [ %v96, %then18 ]
  %v90 = icmp slt i32 %v88, %a6
  br i1 %v90, label %then18, label %else19
then18:
  %v91 = add i32 %v87, %v88
  %v92 = shl i32 %v91, 2
  %v93 = zext i32 %v92 to i64
  %v94 = getelementptr i8, ptr %a5, i64 %v93
  %v95 = load i32, ptr %v94, align 1, !tbaa !4
  %v96 = add i32 %v89, %v95
  %v97 = add i32 %v88, 1
  br label %loop15
else19:
  br label %end17
end17:
  br label %end16
end16:
  %v98 = shl i32 %v2, 2
  %v99 = zext i32 %v98 to i64
  %v100 = getelementptr i8, ptr %a8, i64 %v99
  store i32 %v89, ptr %v100, align 1, !tbaa !4
  %v101 = add i32 %v2, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @of_rows.kernel_of_rows_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, ptr noalias readonly nocapture %a5, i32 %a6, i32 %a7, ptr noalias nocapture %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; reductions.tri:13
  %v0 = icmp sgt i32 %a6, 0
  %v1 = select i1 %v0, i32 %a6, i32 0
  br label %loop0
loop0:
  %v2 = phi i32 [ %a0, %entry ], [ %v101, %end16 ]
  %v3 = icmp slt i32 %v2, %a1
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = mul i32 %v2, %a4
  br label %loop5
loop5:
  %v5 = phi i32 [ 0, %then3 ], [ %v10, %then8 ]
  %v6 = phi <2 x i64> [ <i64 4294967297, i64 4294967297>, %then3 ], [ %v20, %then8 ]
  %v7 = phi <2 x i64> [ <i64 4294967297, i64 4294967297>, %then3 ], [ %v30, %then8 ]
  %v8 = phi <2 x i64> [ <i64 4294967297, i64 4294967297>, %then3 ], [ %v40, %then8 ]
  %v9 = phi <2 x i64> [ <i64 4294967297, i64 4294967297>, %then3 ], [ %v50, %then8 ]
  %v10 = add i32 %v5, 16
  %v11 = icmp ule i32 %v10, %v1
  br i1 %v11, label %then8, label %else9
then8:
  %v12 = shl i32 %v5, 2
  %v13 = add i32 %v4, %v12
  %v14 = zext i32 %v13 to i64
  %v15 = getelementptr i8, ptr %a5, i64 %v14
  %v16 = load <2 x i64>, ptr %v15, align 1, !tbaa !4
  %v17 = bitcast <2 x i64> %v6 to <4 x i32>
  %v18 = bitcast <2 x i64> %v16 to <4 x i32>
  %v19 = mul <4 x i32> %v17, %v18
  %v20 = bitcast <4 x i32> %v19 to <2 x i64>
  %v21 = add i32 %v5, 4
  %v22 = shl i32 %v21, 2
  %v23 = add i32 %v4, %v22
  %v24 = zext i32 %v23 to i64
  %v25 = getelementptr i8, ptr %a5, i64 %v24
  %v26 = load <2 x i64>, ptr %v25, align 1, !tbaa !4
  %v27 = bitcast <2 x i64> %v7 to <4 x i32>
  %v28 = bitcast <2 x i64> %v26 to <4 x i32>
  %v29 = mul <4 x i32> %v27, %v28
  %v30 = bitcast <4 x i32> %v29 to <2 x i64>
  %v31 = add i32 %v5, 8
  %v32 = shl i32 %v31, 2
  %v33 = add i32 %v4, %v32
  %v34 = zext i32 %v33 to i64
  %v35 = getelementptr i8, ptr %a5, i64 %v34
  %v36 = load <2 x i64>, ptr %v35, align 1, !tbaa !4
  %v37 = bitcast <2 x i64> %v8 to <4 x i32>
  %v38 = bitcast <2 x i64> %v36 to <4 x i32>
  %v39 = mul <4 x i32> %v37, %v38
  %v40 = bitcast <4 x i32> %v39 to <2 x i64>
  %v41 = add i32 %v5, 12
  %v42 = shl i32 %v41, 2
  %v43 = add i32 %v4, %v42
  %v44 = zext i32 %v43 to i64
  %v45 = getelementptr i8, ptr %a5, i64 %v44
  %v46 = load <2 x i64>, ptr %v45, align 1, !tbaa !4
  %v47 = bitcast <2 x i64> %v9 to <4 x i32>
  %v48 = bitcast <2 x i64> %v46 to <4 x i32>
  %v49 = mul <4 x i32> %v47, %v48
  %v50 = bitcast <4 x i32> %v49 to <2 x i64>
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v51 = bitcast <2 x i64> %v6 to <4 x i32>
  %v52 = bitcast <2 x i64> %v7 to <4 x i32>
  %v53 = mul <4 x i32> %v51, %v52
  %v54 = bitcast <4 x i32> %v53 to <2 x i64>
  %v55 = bitcast <2 x i64> %v54 to <4 x i32>
  %v56 = bitcast <2 x i64> %v8 to <4 x i32>
  %v57 = mul <4 x i32> %v55, %v56
  %v58 = bitcast <4 x i32> %v57 to <2 x i64>
  %v59 = bitcast <2 x i64> %v58 to <4 x i32>
  %v60 = bitcast <2 x i64> %v9 to <4 x i32>
  %v61 = mul <4 x i32> %v59, %v60
  %v62 = bitcast <4 x i32> %v61 to <2 x i64>
  br label %loop10
loop10:
  %v63 = phi i32 [ %v5, %end6 ], [ %v65, %then13 ]
  %v64 = phi <2 x i64> [ %v62, %end6 ], [ %v75, %then13 ]
  %v65 = add i32 %v63, 4
  %v66 = icmp ule i32 %v65, %v1
  br i1 %v66, label %then13, label %else14
then13:
  %v67 = shl i32 %v63, 2
  %v68 = add i32 %v4, %v67
  %v69 = zext i32 %v68 to i64
  %v70 = getelementptr i8, ptr %a5, i64 %v69
  %v71 = load <2 x i64>, ptr %v70, align 1, !tbaa !4
  %v72 = bitcast <2 x i64> %v64 to <4 x i32>
  %v73 = bitcast <2 x i64> %v71 to <4 x i32>
  %v74 = mul <4 x i32> %v72, %v73
  %v75 = bitcast <4 x i32> %v74 to <2 x i64>
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v76 = bitcast <2 x i64> %v64 to <4 x i32>
  %v77 = extractelement <4 x i32> %v76, i32 0
  %v78 = bitcast <2 x i64> %v64 to <4 x i32>
  %v79 = extractelement <4 x i32> %v78, i32 1
  %v80 = mul i32 %v77, %v79
  %v81 = bitcast <2 x i64> %v64 to <4 x i32>
  %v82 = extractelement <4 x i32> %v81, i32 2
  %v83 = mul i32 %v80, %v82
  %v84 = bitcast <2 x i64> %v64 to <4 x i32>
  %v85 = extractelement <4 x i32> %v84, i32 3
  %v86 = mul i32 %v83, %v85
  %v87 = mul i32 %v2, %a7
  br label %loop15
loop15:
  %v88 = phi i32 [ %v63, %end11 ], [ %v97, %then18 ]
  %v89 = phi i32 [ %v86, %end11 ], [ %v96, %then18 ]
  %v90 = icmp slt i32 %v88, %a6
  br i1 %v90, label %then18, label %else19
then18:
  %v91 = add i32 %v87, %v88
  %v92 = shl i32 %v91, 2
  %v93 = zext i32 %v92 to i64
  %v94 = getelementptr i8, ptr %a5, i64 %v93
  %v95 = load i32, ptr %v94, align 1, !tbaa !4
  %v96 = mul i32 %v89, %v95
  %v97 = add i32 %v88, 1
  br label %loop15
else19:
  br label %end17
end17:
  br label %end16
end16:
  %v98 = shl i32 %v2, 2
  %v99 = zext i32 %v98 to i64
  %v100 = getelementptr i8, ptr %a8, i64 %v99
  store i32 %v89, ptr %v100, align 1, !tbaa !4
  %v101 = add i32 %v2, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @of_rows.kernel_of_rows_3(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, ptr noalias nocapture %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; reductions.tri:14
  %v0 = icmp sle i32 %a4, 0
  %v1 = icmp sgt i32 %a4, 0
  %v2 = select i1 %v1, i32 %a4, i32 0
  br label %loop0
loop0:
  %v3 = phi i32 [ %a0, %entry ], [ %v106, %end18 ]
  %v4 = icmp slt i32 %v3, %a1
  br i1 %v4, label %then3, label %else4
then3:
  br i1 %v0, label %trap5, label %on6, !prof !5
trap5:
  ret i32 36
on6:
  %v5 = mul i32 %v3, %a5
  br label %loop7
loop7:
  %v6 = phi i32 [ 0, %on6 ], [ %v11, %then10 ]
  %v7 = phi <2 x i64> [ <i64 9223372034707292159, i64 9223372034707292159>, %on6 ], [ %v21, %then10 ]
  %v8 = phi <2 x i64> [ <i64 9223372034707292159, i64 9223372034707292159>, %on6 ], [ %v31, %then10 ]
  %v9 = phi <2 x i64> [ <i64 9223372034707292159, i64 9223372034707292159>, %on6 ], [ %v41, %then10 ]
  %v10 = phi <2 x i64> [ <i64 9223372034707292159, i64 9223372034707292159>, %on6 ], [ %v51, %then10 ]
  %v11 = add i32 %v6, 16
  %v12 = icmp ule i32 %v11, %v2
  br i1 %v12, label %then10, label %else11
then10:
  %v13 = shl i32 %v6, 2
  %v14 = add i32 %v5, %v13
  %v15 = zext i32 %v14 to i64
  %v16 = getelementptr i8, ptr %a6, i64 %v15
  %v17 = load <2 x i64>, ptr %v16, align 1, !tbaa !4
  %v18 = bitcast <2 x i64> %v7 to <4 x i32>
  %v19 = bitcast <2 x i64> %v17 to <4 x i32>
  %v20 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v18, <4 x i32> %v19)
  %v21 = bitcast <4 x i32> %v20 to <2 x i64>
  %v22 = add i32 %v6, 4
  %v23 = shl i32 %v22, 2
  %v24 = add i32 %v5, %v23
  %v25 = zext i32 %v24 to i64
  %v26 = getelementptr i8, ptr %a6, i64 %v25
  %v27 = load <2 x i64>, ptr %v26, align 1, !tbaa !4
  %v28 = bitcast <2 x i64> %v8 to <4 x i32>
  %v29 = bitcast <2 x i64> %v27 to <4 x i32>
  %v30 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v28, <4 x i32> %v29)
  %v31 = bitcast <4 x i32> %v30 to <2 x i64>
  %v32 = add i32 %v6, 8
  %v33 = shl i32 %v32, 2
  %v34 = add i32 %v5, %v33
  %v35 = zext i32 %v34 to i64
  %v36 = getelementptr i8, ptr %a6, i64 %v35
  %v37 = load <2 x i64>, ptr %v36, align 1, !tbaa !4
  %v38 = bitcast <2 x i64> %v9 to <4 x i32>
  %v39 = bitcast <2 x i64> %v37 to <4 x i32>
  %v40 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v38, <4 x i32> %v39)
  %v41 = bitcast <4 x i32> %v40 to <2 x i64>
  %v42 = add i32 %v6, 12
  %v43 = shl i32 %v42, 2
  %v44 = add i32 %v5, %v43
  %v45 = zext i32 %v44 to i64
  %v46 = getelementptr i8, ptr %a6, i64 %v45
  %v47 = load <2 x i64>, ptr %v46, align 1, !tbaa !4
  %v48 = bitcast <2 x i64> %v10 to <4 x i32>
  %v49 = bitcast <2 x i64> %v47 to <4 x i32>
  %v50 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v48, <4 x i32> %v49)
  %v51 = bitcast <4 x i32> %v50 to <2 x i64>
  br label %loop7
else11:
  br label %end9
end9:
  br label %end8
end8:
  %v52 = bitcast <2 x i64> %v7 to <4 x i32>
  %v53 = bitcast <2 x i64> %v8 to <4 x i32>
  %v54 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v52, <4 x i32> %v53)
  %v55 = bitcast <4 x i32> %v54 to <2 x i64>
  %v56 = bitcast <2 x i64> %v55 to <4 x i32>
  %v57 = bitcast <2 x i64> %v9 to <4 x i32>
  %v58 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v56, <4 x i32> %v57)
  %v59 = bitcast <4 x i32> %v58 to <2 x i64>
  %v60 = bitcast <2 x i64> %v59 to <4 x i32>
  %v61 = bitcast <2 x i64> %v10 to <4 x i32>
  %v62 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v60, <4 x i32> %v61)
  %v63 = bitcast <4 x i32> %v62 to <2 x i64>
  br label %loop12
loop12:
  %v64 = phi i32 [ %v6, %end8 ], [ %v66, %then15 ]
  %v65 = phi <2 x i64> [ %v63, %end8 ], [ %v76, %then15 ]
  %v66 = add i32 %v64, 4
  %v67 = icmp ule i32 %v66, %v2
  br i1 %v67, label %then15, label %else16
then15:
  %v68 = shl i32 %v64, 2
  %v69 = add i32 %v5, %v68
  %v70 = zext i32 %v69 to i64
  %v71 = getelementptr i8, ptr %a6, i64 %v70
  %v72 = load <2 x i64>, ptr %v71, align 1, !tbaa !4
  %v73 = bitcast <2 x i64> %v65 to <4 x i32>
  %v74 = bitcast <2 x i64> %v72 to <4 x i32>
  %v75 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v73, <4 x i32> %v74)
  %v76 = bitcast <4 x i32> %v75 to <2 x i64>
  br label %loop12
else16:
  br label %end14
end14:
  br label %end13
end13:
  %v77 = bitcast <2 x i64> %v65 to <4 x i32>
  %v78 = extractelement <4 x i32> %v77, i32 0
  %v79 = bitcast <2 x i64> %v65 to <4 x i32>
  %v80 = extractelement <4 x i32> %v79, i32 1
  %v81 = icmp slt i32 %v78, %v80
  %v82 = select i1 %v81, i32 %v78, i32 %v80
  %v83 = bitcast <2 x i64> %v65 to <4 x i32>
  %v84 = extractelement <4 x i32> %v83, i32 2
  %v85 = icmp slt i32 %v82, %v84
  %v86 = select i1 %v85, i32 %v82, i32 %v84
  %v87 = bitcast <2 x i64> %v65 to <4 x i32>
  %v88 = extractelement <4 x i32> %v87, i32 3
  %v89 = icmp slt i32 %v86, %v88
  %v90 = select i1 %v89, i32 %v86, i32 %v88
  %v91 = mul i32 %v3, %a7
  br label %loop17
loop17:
  %v92 = phi i32 [ %v64, %end13 ], [ %v102, %then20 ]
  %v93 = phi i32 [ %v90, %end13 ], [ %v101, %then20 ]
  %v94 = icmp slt i32 %v92, %a4
  br i1 %v94, label %then20, label %else21
then20:
  %v95 = add i32 %v91, %v92
  %v96 = shl i32 %v95, 2
  %v97 = zext i32 %v96 to i64
  %v98 = getelementptr i8, ptr %a6, i64 %v97
  %v99 = load i32, ptr %v98, align 1, !tbaa !4
  %v100 = icmp slt i32 %v93, %v99
  %v101 = select i1 %v100, i32 %v93, i32 %v99
  %v102 = add i32 %v92, 1
  br label %loop17
else21:
  br label %end19
end19:
  br label %end18
end18:
  %v103 = shl i32 %v3, 2
  %v104 = zext i32 %v103 to i64
  %v105 = getelementptr i8, ptr %a8, i64 %v104
  store i32 %v93, ptr %v105, align 1, !tbaa !4
  %v106 = add i32 %v3, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @of_rows.kernel_of_rows_4(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, ptr noalias nocapture %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; reductions.tri:15
  %v0 = icmp sle i32 %a4, 0
  %v1 = icmp sgt i32 %a4, 0
  %v2 = select i1 %v1, i32 %a4, i32 0
  br label %loop0
loop0:
  %v3 = phi i32 [ %a0, %entry ], [ %v106, %end18 ]
  %v4 = icmp slt i32 %v3, %a1
  br i1 %v4, label %then3, label %else4
then3:
  br i1 %v0, label %trap5, label %on6, !prof !5
trap5:
  ret i32 68
on6:
  %v5 = mul i32 %v3, %a5
  br label %loop7
loop7:
  %v6 = phi i32 [ 0, %on6 ], [ %v11, %then10 ]
  %v7 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on6 ], [ %v21, %then10 ]
  %v8 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on6 ], [ %v31, %then10 ]
  %v9 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on6 ], [ %v41, %then10 ]
  %v10 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on6 ], [ %v51, %then10 ]
  %v11 = add i32 %v6, 16
  %v12 = icmp ule i32 %v11, %v2
  br i1 %v12, label %then10, label %else11
then10:
  %v13 = shl i32 %v6, 2
  %v14 = add i32 %v5, %v13
  %v15 = zext i32 %v14 to i64
  %v16 = getelementptr i8, ptr %a6, i64 %v15
  %v17 = load <2 x i64>, ptr %v16, align 1, !tbaa !4
  %v18 = bitcast <2 x i64> %v7 to <4 x i32>
  %v19 = bitcast <2 x i64> %v17 to <4 x i32>
  %v20 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v18, <4 x i32> %v19)
  %v21 = bitcast <4 x i32> %v20 to <2 x i64>
  %v22 = add i32 %v6, 4
  %v23 = shl i32 %v22, 2
  %v24 = add i32 %v5, %v23
  %v25 = zext i32 %v24 to i64
  %v26 = getelementptr i8, ptr %a6, i64 %v25
  %v27 = load <2 x i64>, ptr %v26, align 1, !tbaa !4
  %v28 = bitcast <2 x i64> %v8 to <4 x i32>
  %v29 = bitcast <2 x i64> %v27 to <4 x i32>
  %v30 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v28, <4 x i32> %v29)
  %v31 = bitcast <4 x i32> %v30 to <2 x i64>
  %v32 = add i32 %v6, 8
  %v33 = shl i32 %v32, 2
  %v34 = add i32 %v5, %v33
  %v35 = zext i32 %v34 to i64
  %v36 = getelementptr i8, ptr %a6, i64 %v35
  %v37 = load <2 x i64>, ptr %v36, align 1, !tbaa !4
  %v38 = bitcast <2 x i64> %v9 to <4 x i32>
  %v39 = bitcast <2 x i64> %v37 to <4 x i32>
  %v40 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v38, <4 x i32> %v39)
  %v41 = bitcast <4 x i32> %v40 to <2 x i64>
  %v42 = add i32 %v6, 12
  %v43 = shl i32 %v42, 2
  %v44 = add i32 %v5, %v43
  %v45 = zext i32 %v44 to i64
  %v46 = getelementptr i8, ptr %a6, i64 %v45
  %v47 = load <2 x i64>, ptr %v46, align 1, !tbaa !4
  %v48 = bitcast <2 x i64> %v10 to <4 x i32>
  %v49 = bitcast <2 x i64> %v47 to <4 x i32>
  %v50 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v48, <4 x i32> %v49)
  %v51 = bitcast <4 x i32> %v50 to <2 x i64>
  br label %loop7
else11:
  br label %end9
end9:
  br label %end8
end8:
  %v52 = bitcast <2 x i64> %v7 to <4 x i32>
  %v53 = bitcast <2 x i64> %v8 to <4 x i32>
  %v54 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v52, <4 x i32> %v53)
  %v55 = bitcast <4 x i32> %v54 to <2 x i64>
  %v56 = bitcast <2 x i64> %v55 to <4 x i32>
  %v57 = bitcast <2 x i64> %v9 to <4 x i32>
  %v58 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v56, <4 x i32> %v57)
  %v59 = bitcast <4 x i32> %v58 to <2 x i64>
  %v60 = bitcast <2 x i64> %v59 to <4 x i32>
  %v61 = bitcast <2 x i64> %v10 to <4 x i32>
  %v62 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v60, <4 x i32> %v61)
  %v63 = bitcast <4 x i32> %v62 to <2 x i64>
  br label %loop12
loop12:
  %v64 = phi i32 [ %v6, %end8 ], [ %v66, %then15 ]
  %v65 = phi <2 x i64> [ %v63, %end8 ], [ %v76, %then15 ]
  %v66 = add i32 %v64, 4
  %v67 = icmp ule i32 %v66, %v2
  br i1 %v67, label %then15, label %else16
then15:
  %v68 = shl i32 %v64, 2
  %v69 = add i32 %v5, %v68
  %v70 = zext i32 %v69 to i64
  %v71 = getelementptr i8, ptr %a6, i64 %v70
  %v72 = load <2 x i64>, ptr %v71, align 1, !tbaa !4
  %v73 = bitcast <2 x i64> %v65 to <4 x i32>
  %v74 = bitcast <2 x i64> %v72 to <4 x i32>
  %v75 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v73, <4 x i32> %v74)
  %v76 = bitcast <4 x i32> %v75 to <2 x i64>
  br label %loop12
else16:
  br label %end14
end14:
  br label %end13
end13:
  %v77 = bitcast <2 x i64> %v65 to <4 x i32>
  %v78 = extractelement <4 x i32> %v77, i32 0
  %v79 = bitcast <2 x i64> %v65 to <4 x i32>
  %v80 = extractelement <4 x i32> %v79, i32 1
  %v81 = icmp sgt i32 %v78, %v80
  %v82 = select i1 %v81, i32 %v78, i32 %v80
  %v83 = bitcast <2 x i64> %v65 to <4 x i32>
  %v84 = extractelement <4 x i32> %v83, i32 2
  %v85 = icmp sgt i32 %v82, %v84
  %v86 = select i1 %v85, i32 %v82, i32 %v84
  %v87 = bitcast <2 x i64> %v65 to <4 x i32>
  %v88 = extractelement <4 x i32> %v87, i32 3
  %v89 = icmp sgt i32 %v86, %v88
  %v90 = select i1 %v89, i32 %v86, i32 %v88
  %v91 = mul i32 %v3, %a7
  br label %loop17
loop17:
  %v92 = phi i32 [ %v64, %end13 ], [ %v102, %then20 ]
  %v93 = phi i32 [ %v90, %end13 ], [ %v101, %then20 ]
  %v94 = icmp slt i32 %v92, %a4
  br i1 %v94, label %then20, label %else21
then20:
  %v95 = add i32 %v91, %v92
  %v96 = shl i32 %v95, 2
  %v97 = zext i32 %v96 to i64
  %v98 = getelementptr i8, ptr %a6, i64 %v97
  %v99 = load i32, ptr %v98, align 1, !tbaa !4
  %v100 = icmp sgt i32 %v93, %v99
  %v101 = select i1 %v100, i32 %v93, i32 %v99
  %v102 = add i32 %v92, 1
  br label %loop17
else21:
  br label %end19
end19:
  br label %end18
end18:
  %v103 = shl i32 %v3, 2
  %v104 = zext i32 %v103 to i64
  %v105 = getelementptr i8, ptr %a8, i64 %v104
  store i32 %v93, ptr %v105, align 1, !tbaa !4
  %v106 = add i32 %v3, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @of_rows.kernel_of_rows_5(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, ptr noalias nocapture %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; reductions.tri:16
  %v0 = icmp sle i32 %a4, 0
  %v1 = icmp sgt i32 %a4, 0
  %v2 = select i1 %v1, i32 %a4, i32 0
  br label %loop0
loop0:
  %v3 = phi i32 [ %a0, %entry ], [ %v298, %end13 ]
  %v4 = icmp slt i32 %v3, %a1
  br i1 %v4, label %then3, label %else4
then3:
  br i1 %v0, label %trap5, label %on6, !prof !5
trap5:
  ret i32 100
on6:
  %v5 = mul i32 %v3, %a5
  br label %loop7
loop7:
  %v6 = phi i32 [ 0, %on6 ], [ %v15, %then10 ]
  %v7 = phi <2 x i64> [ <i64 9223372034707292159, i64 9223372034707292159>, %on6 ], [ %v60, %then10 ]
  %v8 = phi <2 x i64> [ <i64 9223372034707292159, i64 9223372034707292159>, %on6 ], [ %v64, %then10 ]
  %v9 = phi <2 x i64> [ <i64 9223372034707292159, i64 9223372034707292159>, %on6 ], [ %v68, %then10 ]
  %v10 = phi <2 x i64> [ <i64 9223372034707292159, i64 9223372034707292159>, %on6 ], [ %v72, %then10 ]
  %v11 = phi <2 x i64> [ zeroinitializer, %on6 ], [ %v80, %then10 ]
  %v12 = phi <2 x i64> [ zeroinitializer, %on6 ], [ %v88, %then10 ]
  %v13 = phi <2 x i64> [ zeroinitializer, %on6 ], [ %v96, %then10 ]
  %v14 = phi <2 x i64> [ zeroinitializer, %on6 ], [ %v104, %then10 ]
  %v15 = add i32 %v6, 16
  %v16 = icmp ule i32 %v15, %v2
  br i1 %v16, label %then10, label %else11
then10:
  %v17 = shl i32 %v6, 2
  %v18 = add i32 %v5, %v17
  %v19 = zext i32 %v18 to i64
  %v20 = getelementptr i8, ptr %a6, i64 %v19
  %v21 = load <2 x i64>, ptr %v20, align 1, !tbaa !4
  %v22 = zext i32 %v18 to i64
  %v23 = getelementptr i8, ptr %a6, i64 %v22
  %v24 = getelementptr i8, ptr %v23, i64 16
  %v25 = load <2 x i64>, ptr %v24, align 1, !tbaa !4
  %v26 = zext i32 %v18 to i64
  %v27 = getelementptr i8, ptr %a6, i64 %v26
  %v28 = getelementptr i8, ptr %v27, i64 32
  %v29 = load <2 x i64>, ptr %v28, align 1, !tbaa !4
  %v30 = zext i32 %v18 to i64
  %v31 = getelementptr i8, ptr %a6, i64 %v30
  %v32 = getelementptr i8, ptr %v31, i64 48
  %v33 = load <2 x i64>, ptr %v32, align 1, !tbaa !4
  %v34 = insertelement <4 x i32> poison, i32 %v6, i32 0
  %v35 = shufflevector <4 x i32> %v34, <4 x i32> poison, <4 x i32> zeroinitializer
  %v36 = bitcast <4 x i32> %v35 to <2 x i64>
  %v37 = bitcast <2 x i64> %v21 to <4 x i32>
  %v38 = bitcast <2 x i64> %v7 to <4 x i32>
  %v39 = icmp slt <4 x i32> %v37, %v38
  %v40 = sext <4 x i1> %v39 to <4 x i32>
  %v41 = bitcast <4 x i32> %v40 to <2 x i64>
  %v42 = bitcast <2 x i64> %v25 to <4 x i32>
  %v43 = bitcast <2 x i64> %v8 to <4 x i32>
  %v44 = icmp slt <4 x i32> %v42, %v43
  %v45 = sext <4 x i1> %v44 to <4 x i32>
  %v46 = bitcast <4 x i32> %v45 to <2 x i64>
  %v47 = bitcast <2 x i64> %v29 to <4 x i32>
  %v48 = bitcast <2 x i64> %v9 to <4 x i32>
  %v49 = icmp slt <4 x i32> %v47, %v48
  %v50 = sext <4 x i1> %v49 to <4 x i32>
  %v51 = bitcast <4 x i32> %v50 to <2 x i64>
  %v52 = bitcast <2 x i64> %v33 to <4 x i32>
  %v53 = bitcast <2 x i64> %v10 to <4 x i32>
  %v54 = icmp slt <4 x i32> %v52, %v53
  %v55 = sext <4 x i1> %v54 to <4 x i32>
  %v56 = bitcast <4 x i32> %v55 to <2 x i64>
  %v57 = and <2 x i64> %v21, %v41
  %v58 = xor <2 x i64> %v41, <i64 -1, i64 -1>
  %v59 = and <2 x i64> %v7, %v58
  %v60 = or <2 x i64> %v57, %v59
  %v61 = and <2 x i64> %v25, %v46
  %v62 = xor <2 x i64> %v46, <i64 -1, i64 -1>
  %v63 = and <2 x i64> %v8, %v62
  %v64 = or <2 x i64> %v61, %v63
  %v65 = and <2 x i64> %v29, %v51
  %v66 = xor <2 x i64> %v51, <i64 -1, i64 -1>
  %v67 = and <2 x i64> %v9, %v66
  %v68 = or <2 x i64> %v65, %v67
  %v69 = and <2 x i64> %v33, %v56
  %v70 = xor <2 x i64> %v56, <i64 -1, i64 -1>
  %v71 = and <2 x i64> %v10, %v70
  %v72 = or <2 x i64> %v69, %v71
  %v73 = bitcast <2 x i64> %v36 to <4 x i32>
  %v74 = bitcast <2 x i64> <i64 4294967296, i64 12884901890> to <4 x i32>
  %v75 = add <4 x i32> %v73, %v74
  %v76 = bitcast <4 x i32> %v75 to <2 x i64>
  %v77 = and <2 x i64> %v76, %v41
  %v78 = xor <2 x i64> %v41, <i64 -1, i64 -1>
  %v79 = and <2 x i64> %v11, %v78
  %v80 = or <2 x i64> %v77, %v79
  %v81 = bitcast <2 x i64> %v36 to <4 x i32>
  %v82 = bitcast <2 x i64> <i64 21474836484, i64 30064771078> to <4 x i32>
  %v83 = add <4 x i32> %v81, %v82
  %v84 = bitcast <4 x i32> %v83 to <2 x i64>
  %v85 = and <2 x i64> %v84, %v46
  %v86 = xor <2 x i64> %v46, <i64 -1, i64 -1>
  %v87 = and <2 x i64> %v12, %v86
  %v88 = or <2 x i64> %v85, %v87
  %v89 = bitcast <2 x i64> %v36 to <4 x i32>
  %v90 = bitcast <2 x i64> <i64 38654705672, i64 47244640266> to <4 x i32>
  %v91 = add <4 x i32> %v89, %v90
  %v92 = bitcast <4 x i32> %v91 to <2 x i64>
  %v93 = and <2 x i64> %v92, %v51
  %v94 = xor <2 x i64> %v51, <i64 -1, i64 -1>
  %v95 = and <2 x i64> %v13, %v94
  %v96 = or <2 x i64> %v93, %v95
  %v97 = bitcast <2 x i64> %v36 to <4 x i32>
  %v98 = bitcast <2 x i64> <i64 55834574860, i64 64424509454> to <4 x i32>
  %v99 = add <4 x i32> %v97, %v98
  %v100 = bitcast <4 x i32> %v99 to <2 x i64>
  %v101 = and <2 x i64> %v100, %v56
  %v102 = xor <2 x i64> %v56, <i64 -1, i64 -1>
  %v103 = and <2 x i64> %v14, %v102
  %v104 = or <2 x i64> %v101, %v103
  br label %loop7
else11:
  br label %end9
end9:
  br label %end8
end8:
  %v105 = bitcast <2 x i64> %v7 to <4 x i32>
  %v106 = extractelement <4 x i32> %v105, i32 0
  %v107 = bitcast <2 x i64> %v11 to <4 x i32>
  %v108 = extractelement <4 x i32> %v107, i32 0
  %v109 = icmp eq i32 %v106, 2147483647
  %v110 = icmp slt i32 %v108, 0
  %v111 = and i1 %v109, %v110
  %v112 = icmp slt i32 %v106, 2147483647
  %v113 = or i1 %v112, %v111
  %v114 = select i1 %v113, i32 %v106, i32 2147483647
  %v115 = select i1 %v113, i32 %v108, i32 0
  %v116 = bitcast <2 x i64> %v7 to <4 x i32>
  %v117 = extractelement <4 x i32> %v116, i32 1
  %v118 = bitcast <2 x i64> %v11 to <4 x i32>
  %v119 = extractelement <4 x i32> %v118, i32 1
  %v120 = icmp eq i32 %v117, %v114
  %v121 = icmp slt i32 %v119, %v115
  %v122 = and i1 %v120, %v121
  %v123 = icmp slt i32 %v117, %v114
  %v124 = or i1 %v123, %v122
  %v125 = select i1 %v124, i32 %v117, i32 %v114
  %v126 = select i1 %v124, i32 %v119, i32 %v115
  %v127 = bitcast <2 x i64> %v7 to <4 x i32>
  %v128 = extractelement <4 x i32> %v127, i32 2
  %v129 = bitcast <2 x i64> %v11 to <4 x i32>
  %v130 = extractelement <4 x i32> %v129, i32 2
  %v131 = icmp eq i32 %v128, %v125
  %v132 = icmp slt i32 %v130, %v126
  %v133 = and i1 %v131, %v132
  %v134 = icmp slt i32 %v128, %v125
  %v135 = or i1 %v134, %v133
  %v136 = select i1 %v135, i32 %v128, i32 %v125
  %v137 = select i1 %v135, i32 %v130, i32 %v126
  %v138 = bitcast <2 x i64> %v7 to <4 x i32>
  %v139 = extractelement <4 x i32> %v138, i32 3
  %v140 = bitcast <2 x i64> %v11 to <4 x i32>
  %v141 = extractelement <4 x i32> %v140, i32 3
  %v142 = icmp eq i32 %v139, %v136
  %v143 = icmp slt i32 %v141, %v137
  %v144 = and i1 %v142, %v143
  %v145 = icmp slt i32 %v139, %v136
  %v146 = or i1 %v145, %v144
  %v147 = select i1 %v146, i32 %v139, i32 %v136
  %v148 = select i1 %v146, i32 %v141, i32 %v137
  %v149 = bitcast <2 x i64> %v8 to <4 x i32>
  %v150 = extractelement <4 x i32> %v149, i32 0
  %v151 = bitcast <2 x i64> %v12 to <4 x i32>
  %v152 = extractelement <4 x i32> %v151, i32 0
  %v153 = icmp eq i32 %v150, %v147
  %v154 = icmp slt i32 %v152, %v148
  %v155 = and i1 %v153, %v154
  %v156 = icmp slt i32 %v150, %v147
  %v157 = or i1 %v156, %v155
  %v158 = select i1 %v157, i32 %v150, i32 %v147
  %v159 = select i1 %v157, i32 %v152, i32 %v148
  %v160 = bitcast <2 x i64> %v8 to <4 x i32>
  %v161 = extractelement <4 x i32> %v160, i32 1
  %v162 = bitcast <2 x i64> %v12 to <4 x i32>
  %v163 = extractelement <4 x i32> %v162, i32 1
  %v164 = icmp eq i32 %v161, %v158
  %v165 = icmp slt i32 %v163, %v159
  %v166 = and i1 %v164, %v165
  %v167 = icmp slt i32 %v161, %v158
  %v168 = or i1 %v167, %v166
  %v169 = select i1 %v168, i32 %v161, i32 %v158
  %v170 = select i1 %v168, i32 %v163, i32 %v159
  %v171 = bitcast <2 x i64> %v8 to <4 x i32>
  %v172 = extractelement <4 x i32> %v171, i32 2
  %v173 = bitcast <2 x i64> %v12 to <4 x i32>
  %v174 = extractelement <4 x i32> %v173, i32 2
  %v175 = icmp eq i32 %v172, %v169
  %v176 = icmp slt i32 %v174, %v170
  %v177 = and i1 %v175, %v176
  %v178 = icmp slt i32 %v172, %v169
  %v179 = or i1 %v178, %v177
  %v180 = select i1 %v179, i32 %v172, i32 %v169
  %v181 = select i1 %v179, i32 %v174, i32 %v170
  %v182 = bitcast <2 x i64> %v8 to <4 x i32>
  %v183 = extractelement <4 x i32> %v182, i32 3
  %v184 = bitcast <2 x i64> %v12 to <4 x i32>
  %v185 = extractelement <4 x i32> %v184, i32 3
  %v186 = icmp eq i32 %v183, %v180
  %v187 = icmp slt i32 %v185, %v181
  %v188 = and i1 %v186, %v187
  %v189 = icmp slt i32 %v183, %v180
  %v190 = or i1 %v189, %v188
  %v191 = select i1 %v190, i32 %v183, i32 %v180
  %v192 = select i1 %v190, i32 %v185, i32 %v181
  %v193 = bitcast <2 x i64> %v9 to <4 x i32>
  %v194 = extractelement <4 x i32> %v193, i32 0
  %v195 = bitcast <2 x i64> %v13 to <4 x i32>
  %v196 = extractelement <4 x i32> %v195, i32 0
  %v197 = icmp eq i32 %v194, %v191
  %v198 = icmp slt i32 %v196, %v192
  %v199 = and i1 %v197, %v198
  %v200 = icmp slt i32 %v194, %v191
  %v201 = or i1 %v200, %v199
  %v202 = select i1 %v201, i32 %v194, i32 %v191
  %v203 = select i1 %v201, i32 %v196, i32 %v192
  %v204 = bitcast <2 x i64> %v9 to <4 x i32>
  %v205 = extractelement <4 x i32> %v204, i32 1
  %v206 = bitcast <2 x i64> %v13 to <4 x i32>
  %v207 = extractelement <4 x i32> %v206, i32 1
  %v208 = icmp eq i32 %v205, %v202
  %v209 = icmp slt i32 %v207, %v203
  %v210 = and i1 %v208, %v209
  %v211 = icmp slt i32 %v205, %v202
  %v212 = or i1 %v211, %v210
  %v213 = select i1 %v212, i32 %v205, i32 %v202
  %v214 = select i1 %v212, i32 %v207, i32 %v203
  %v215 = bitcast <2 x i64> %v9 to <4 x i32>
  %v216 = extractelement <4 x i32> %v215, i32 2
  %v217 = bitcast <2 x i64> %v13 to <4 x i32>
  %v218 = extractelement <4 x i32> %v217, i32 2
  %v219 = icmp eq i32 %v216, %v213
  %v220 = icmp slt i32 %v218, %v214
  %v221 = and i1 %v219, %v220
  %v222 = icmp slt i32 %v216, %v213
  %v223 = or i1 %v222, %v221
  %v224 = select i1 %v223, i32 %v216, i32 %v213
  %v225 = select i1 %v223, i32 %v218, i32 %v214
  %v226 = bitcast <2 x i64> %v9 to <4 x i32>
  %v227 = extractelement <4 x i32> %v226, i32 3
  %v228 = bitcast <2 x i64> %v13 to <4 x i32>
  %v229 = extractelement <4 x i32> %v228, i32 3
  %v230 = icmp eq i32 %v227, %v224
  %v231 = icmp slt i32 %v229, %v225
  %v232 = and i1 %v230, %v231
  %v233 = icmp slt i32 %v227, %v224
  %v234 = or i1 %v233, %v232
  %v235 = select i1 %v234, i32 %v227, i32 %v224
  %v236 = select i1 %v234, i32 %v229, i32 %v225
  %v237 = bitcast <2 x i64> %v10 to <4 x i32>
  %v238 = extractelement <4 x i32> %v237, i32 0
  %v239 = bitcast <2 x i64> %v14 to <4 x i32>
  %v240 = extractelement <4 x i32> %v239, i32 0
  %v241 = icmp eq i32 %v238, %v235
  %v242 = icmp slt i32 %v240, %v236
  %v243 = and i1 %v241, %v242
  %v244 = icmp slt i32 %v238, %v235
  %v245 = or i1 %v244, %v243
  %v246 = select i1 %v245, i32 %v238, i32 %v235
  %v247 = select i1 %v245, i32 %v240, i32 %v236
  %v248 = bitcast <2 x i64> %v10 to <4 x i32>
  %v249 = extractelement <4 x i32> %v248, i32 1
  %v250 = bitcast <2 x i64> %v14 to <4 x i32>
  %v251 = extractelement <4 x i32> %v250, i32 1
  %v252 = icmp eq i32 %v249, %v246
  %v253 = icmp slt i32 %v251, %v247
  %v254 = and i1 %v252, %v253
  %v255 = icmp slt i32 %v249, %v246
  %v256 = or i1 %v255, %v254
  %v257 = select i1 %v256, i32 %v249, i32 %v246
  %v258 = select i1 %v256, i32 %v251, i32 %v247
  %v259 = bitcast <2 x i64> %v10 to <4 x i32>
  %v260 = extractelement <4 x i32> %v259, i32 2
  %v261 = bitcast <2 x i64> %v14 to <4 x i32>
  %v262 = extractelement <4 x i32> %v261, i32 2
  %v263 = icmp eq i32 %v260, %v257
  %v264 = icmp slt i32 %v262, %v258
  %v265 = and i1 %v263, %v264
  %v266 = icmp slt i32 %v260, %v257
  %v267 = or i1 %v266, %v265
  %v268 = select i1 %v267, i32 %v260, i32 %v257
  %v269 = select i1 %v267, i32 %v262, i32 %v258
  %v270 = bitcast <2 x i64> %v10 to <4 x i32>
  %v271 = extractelement <4 x i32> %v270, i32 3
  %v272 = bitcast <2 x i64> %v14 to <4 x i32>
  %v273 = extractelement <4 x i32> %v272, i32 3
  %v274 = icmp eq i32 %v271, %v268
  %v275 = icmp slt i32 %v273, %v269
  %v276 = and i1 %v274, %v275
  %v277 = icmp slt i32 %v271, %v268
  %v278 = or i1 %v277, %v276
  %v279 = select i1 %v278, i32 %v271, i32 %v268
  %v280 = select i1 %v278, i32 %v273, i32 %v269
  %v281 = mul i32 %v3, %a7
  br label %loop12
loop12:
  %v282 = phi i32 [ %v6, %end8 ], [ %v294, %then15 ]
  %v283 = phi i32 [ %v279, %end8 ], [ %v292, %then15 ]
  %v284 = phi i32 [ %v280, %end8 ], [ %v293, %then15 ]
  %v285 = icmp slt i32 %v282, %a4
  br i1 %v285, label %then15, label %else16
then15:
  %v286 = add i32 %v281, %v282
  %v287 = shl i32 %v286, 2
  %v288 = zext i32 %v287 to i64
  %v289 = getelementptr i8, ptr %a6, i64 %v288
  %v290 = load i32, ptr %v289, align 1, !tbaa !4
  %v291 = icmp slt i32 %v290, %v283
  %v292 = select i1 %v291, i32 %v290, i32 %v283
  %v293 = select i1 %v291, i32 %v282, i32 %v284
  %v294 = add i32 %v282, 1
  br label %loop12
else16:
  br label %end14
end14:
  br label %end13
end13:
  %v295 = shl i32 %v3, 2
  %v296 = zext i32 %v295 to i64
  %v297 = getelementptr i8, ptr %a8, i64 %v296
  store i32 %v284, ptr %v297, align 1, !tbaa !4
  %v298 = add i32 %v3, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @of_rows.kernel_of_rows_6(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, ptr noalias nocapture %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; reductions.tri:17
  %v0 = icmp sle i32 %a4, 0
  %v1 = icmp sgt i32 %a4, 0
  %v2 = select i1 %v1, i32 %a4, i32 0
  br label %loop0
loop0:
  %v3 = phi i32 [ %a0, %entry ], [ %v298, %end13 ]
  %v4 = icmp slt i32 %v3, %a1
  br i1 %v4, label %then3, label %else4
then3:
  br i1 %v0, label %trap5, label %on6, !prof !5
trap5:
  ret i32 132
on6:
  %v5 = mul i32 %v3, %a5
  br label %loop7
loop7:
  %v6 = phi i32 [ 0, %on6 ], [ %v15, %then10 ]
  %v7 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on6 ], [ %v60, %then10 ]
  %v8 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on6 ], [ %v64, %then10 ]
  %v9 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on6 ], [ %v68, %then10 ]
  %v10 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on6 ], [ %v72, %then10 ]
  %v11 = phi <2 x i64> [ zeroinitializer, %on6 ], [ %v80, %then10 ]
  %v12 = phi <2 x i64> [ zeroinitializer, %on6 ], [ %v88, %then10 ]
  %v13 = phi <2 x i64> [ zeroinitializer, %on6 ], [ %v96, %then10 ]
  %v14 = phi <2 x i64> [ zeroinitializer, %on6 ], [ %v104, %then10 ]
  %v15 = add i32 %v6, 16
  %v16 = icmp ule i32 %v15, %v2
  br i1 %v16, label %then10, label %else11
then10:
  %v17 = shl i32 %v6, 2
  %v18 = add i32 %v5, %v17
  %v19 = zext i32 %v18 to i64
  %v20 = getelementptr i8, ptr %a6, i64 %v19
  %v21 = load <2 x i64>, ptr %v20, align 1, !tbaa !4
  %v22 = zext i32 %v18 to i64
  %v23 = getelementptr i8, ptr %a6, i64 %v22
  %v24 = getelementptr i8, ptr %v23, i64 16
  %v25 = load <2 x i64>, ptr %v24, align 1, !tbaa !4
  %v26 = zext i32 %v18 to i64
  %v27 = getelementptr i8, ptr %a6, i64 %v26
  %v28 = getelementptr i8, ptr %v27, i64 32
  %v29 = load <2 x i64>, ptr %v28, align 1, !tbaa !4
  %v30 = zext i32 %v18 to i64
  %v31 = getelementptr i8, ptr %a6, i64 %v30
  %v32 = getelementptr i8, ptr %v31, i64 48
  %v33 = load <2 x i64>, ptr %v32, align 1, !tbaa !4
  %v34 = insertelement <4 x i32> poison, i32 %v6, i32 0
  %v35 = shufflevector <4 x i32> %v34, <4 x i32> poison, <4 x i32> zeroinitializer
  %v36 = bitcast <4 x i32> %v35 to <2 x i64>
  %v37 = bitcast <2 x i64> %v21 to <4 x i32>
  %v38 = bitcast <2 x i64> %v7 to <4 x i32>
  %v39 = icmp sgt <4 x i32> %v37, %v38
  %v40 = sext <4 x i1> %v39 to <4 x i32>
  %v41 = bitcast <4 x i32> %v40 to <2 x i64>
  %v42 = bitcast <2 x i64> %v25 to <4 x i32>
  %v43 = bitcast <2 x i64> %v8 to <4 x i32>
  %v44 = icmp sgt <4 x i32> %v42, %v43
  %v45 = sext <4 x i1> %v44 to <4 x i32>
  %v46 = bitcast <4 x i32> %v45 to <2 x i64>
  %v47 = bitcast <2 x i64> %v29 to <4 x i32>
  %v48 = bitcast <2 x i64> %v9 to <4 x i32>
  %v49 = icmp sgt <4 x i32> %v47, %v48
  %v50 = sext <4 x i1> %v49 to <4 x i32>
  %v51 = bitcast <4 x i32> %v50 to <2 x i64>
  %v52 = bitcast <2 x i64> %v33 to <4 x i32>
  %v53 = bitcast <2 x i64> %v10 to <4 x i32>
  %v54 = icmp sgt <4 x i32> %v52, %v53
  %v55 = sext <4 x i1> %v54 to <4 x i32>
  %v56 = bitcast <4 x i32> %v55 to <2 x i64>
  %v57 = and <2 x i64> %v21, %v41
  %v58 = xor <2 x i64> %v41, <i64 -1, i64 -1>
  %v59 = and <2 x i64> %v7, %v58
  %v60 = or <2 x i64> %v57, %v59
  %v61 = and <2 x i64> %v25, %v46
  %v62 = xor <2 x i64> %v46, <i64 -1, i64 -1>
  %v63 = and <2 x i64> %v8, %v62
  %v64 = or <2 x i64> %v61, %v63
  %v65 = and <2 x i64> %v29, %v51
  %v66 = xor <2 x i64> %v51, <i64 -1, i64 -1>
  %v67 = and <2 x i64> %v9, %v66
  %v68 = or <2 x i64> %v65, %v67
  %v69 = and <2 x i64> %v33, %v56
  %v70 = xor <2 x i64> %v56, <i64 -1, i64 -1>
  %v71 = and <2 x i64> %v10, %v70
  %v72 = or <2 x i64> %v69, %v71
  %v73 = bitcast <2 x i64> %v36 to <4 x i32>
  %v74 = bitcast <2 x i64> <i64 4294967296, i64 12884901890> to <4 x i32>
  %v75 = add <4 x i32> %v73, %v74
  %v76 = bitcast <4 x i32> %v75 to <2 x i64>
  %v77 = and <2 x i64> %v76, %v41
  %v78 = xor <2 x i64> %v41, <i64 -1, i64 -1>
  %v79 = and <2 x i64> %v11, %v78
  %v80 = or <2 x i64> %v77, %v79
  %v81 = bitcast <2 x i64> %v36 to <4 x i32>
  %v82 = bitcast <2 x i64> <i64 21474836484, i64 30064771078> to <4 x i32>
  %v83 = add <4 x i32> %v81, %v82
  %v84 = bitcast <4 x i32> %v83 to <2 x i64>
  %v85 = and <2 x i64> %v84, %v46
  %v86 = xor <2 x i64> %v46, <i64 -1, i64 -1>
  %v87 = and <2 x i64> %v12, %v86
  %v88 = or <2 x i64> %v85, %v87
  %v89 = bitcast <2 x i64> %v36 to <4 x i32>
  %v90 = bitcast <2 x i64> <i64 38654705672, i64 47244640266> to <4 x i32>
  %v91 = add <4 x i32> %v89, %v90
  %v92 = bitcast <4 x i32> %v91 to <2 x i64>
  %v93 = and <2 x i64> %v92, %v51
  %v94 = xor <2 x i64> %v51, <i64 -1, i64 -1>
  %v95 = and <2 x i64> %v13, %v94
  %v96 = or <2 x i64> %v93, %v95
  %v97 = bitcast <2 x i64> %v36 to <4 x i32>
  %v98 = bitcast <2 x i64> <i64 55834574860, i64 64424509454> to <4 x i32>
  %v99 = add <4 x i32> %v97, %v98
  %v100 = bitcast <4 x i32> %v99 to <2 x i64>
  %v101 = and <2 x i64> %v100, %v56
  %v102 = xor <2 x i64> %v56, <i64 -1, i64 -1>
  %v103 = and <2 x i64> %v14, %v102
  %v104 = or <2 x i64> %v101, %v103
  br label %loop7
else11:
  br label %end9
end9:
  br label %end8
end8:
  %v105 = bitcast <2 x i64> %v7 to <4 x i32>
  %v106 = extractelement <4 x i32> %v105, i32 0
  %v107 = bitcast <2 x i64> %v11 to <4 x i32>
  %v108 = extractelement <4 x i32> %v107, i32 0
  %v109 = icmp eq i32 %v106, -2147483648
  %v110 = icmp slt i32 %v108, 0
  %v111 = and i1 %v109, %v110
  %v112 = icmp sgt i32 %v106, -2147483648
  %v113 = or i1 %v112, %v111
  %v114 = select i1 %v113, i32 %v106, i32 -2147483648
  %v115 = select i1 %v113, i32 %v108, i32 0
  %v116 = bitcast <2 x i64> %v7 to <4 x i32>
  %v117 = extractelement <4 x i32> %v116, i32 1
  %v118 = bitcast <2 x i64> %v11 to <4 x i32>
  %v119 = extractelement <4 x i32> %v118, i32 1
  %v120 = icmp eq i32 %v117, %v114
  %v121 = icmp slt i32 %v119, %v115
  %v122 = and i1 %v120, %v121
  %v123 = icmp sgt i32 %v117, %v114
  %v124 = or i1 %v123, %v122
  %v125 = select i1 %v124, i32 %v117, i32 %v114
  %v126 = select i1 %v124, i32 %v119, i32 %v115
  %v127 = bitcast <2 x i64> %v7 to <4 x i32>
  %v128 = extractelement <4 x i32> %v127, i32 2
  %v129 = bitcast <2 x i64> %v11 to <4 x i32>
  %v130 = extractelement <4 x i32> %v129, i32 2
  %v131 = icmp eq i32 %v128, %v125
  %v132 = icmp slt i32 %v130, %v126
  %v133 = and i1 %v131, %v132
  %v134 = icmp sgt i32 %v128, %v125
  %v135 = or i1 %v134, %v133
  %v136 = select i1 %v135, i32 %v128, i32 %v125
  %v137 = select i1 %v135, i32 %v130, i32 %v126
  %v138 = bitcast <2 x i64> %v7 to <4 x i32>
  %v139 = extractelement <4 x i32> %v138, i32 3
  %v140 = bitcast <2 x i64> %v11 to <4 x i32>
  %v141 = extractelement <4 x i32> %v140, i32 3
  %v142 = icmp eq i32 %v139, %v136
  %v143 = icmp slt i32 %v141, %v137
  %v144 = and i1 %v142, %v143
  %v145 = icmp sgt i32 %v139, %v136
  %v146 = or i1 %v145, %v144
  %v147 = select i1 %v146, i32 %v139, i32 %v136
  %v148 = select i1 %v146, i32 %v141, i32 %v137
  %v149 = bitcast <2 x i64> %v8 to <4 x i32>
  %v150 = extractelement <4 x i32> %v149, i32 0
  %v151 = bitcast <2 x i64> %v12 to <4 x i32>
  %v152 = extractelement <4 x i32> %v151, i32 0
  %v153 = icmp eq i32 %v150, %v147
  %v154 = icmp slt i32 %v152, %v148
  %v155 = and i1 %v153, %v154
  %v156 = icmp sgt i32 %v150, %v147
  %v157 = or i1 %v156, %v155
  %v158 = select i1 %v157, i32 %v150, i32 %v147
  %v159 = select i1 %v157, i32 %v152, i32 %v148
  %v160 = bitcast <2 x i64> %v8 to <4 x i32>
  %v161 = extractelement <4 x i32> %v160, i32 1
  %v162 = bitcast <2 x i64> %v12 to <4 x i32>
  %v163 = extractelement <4 x i32> %v162, i32 1
  %v164 = icmp eq i32 %v161, %v158
  %v165 = icmp slt i32 %v163, %v159
  %v166 = and i1 %v164, %v165
  %v167 = icmp sgt i32 %v161, %v158
  %v168 = or i1 %v167, %v166
  %v169 = select i1 %v168, i32 %v161, i32 %v158
  %v170 = select i1 %v168, i32 %v163, i32 %v159
  %v171 = bitcast <2 x i64> %v8 to <4 x i32>
  %v172 = extractelement <4 x i32> %v171, i32 2
  %v173 = bitcast <2 x i64> %v12 to <4 x i32>
  %v174 = extractelement <4 x i32> %v173, i32 2
  %v175 = icmp eq i32 %v172, %v169
  %v176 = icmp slt i32 %v174, %v170
  %v177 = and i1 %v175, %v176
  %v178 = icmp sgt i32 %v172, %v169
  %v179 = or i1 %v178, %v177
  %v180 = select i1 %v179, i32 %v172, i32 %v169
  %v181 = select i1 %v179, i32 %v174, i32 %v170
  %v182 = bitcast <2 x i64> %v8 to <4 x i32>
  %v183 = extractelement <4 x i32> %v182, i32 3
  %v184 = bitcast <2 x i64> %v12 to <4 x i32>
  %v185 = extractelement <4 x i32> %v184, i32 3
  %v186 = icmp eq i32 %v183, %v180
  %v187 = icmp slt i32 %v185, %v181
  %v188 = and i1 %v186, %v187
  %v189 = icmp sgt i32 %v183, %v180
  %v190 = or i1 %v189, %v188
  %v191 = select i1 %v190, i32 %v183, i32 %v180
  %v192 = select i1 %v190, i32 %v185, i32 %v181
  %v193 = bitcast <2 x i64> %v9 to <4 x i32>
  %v194 = extractelement <4 x i32> %v193, i32 0
  %v195 = bitcast <2 x i64> %v13 to <4 x i32>
  %v196 = extractelement <4 x i32> %v195, i32 0
  %v197 = icmp eq i32 %v194, %v191
  %v198 = icmp slt i32 %v196, %v192
  %v199 = and i1 %v197, %v198
  %v200 = icmp sgt i32 %v194, %v191
  %v201 = or i1 %v200, %v199
  %v202 = select i1 %v201, i32 %v194, i32 %v191
  %v203 = select i1 %v201, i32 %v196, i32 %v192
  %v204 = bitcast <2 x i64> %v9 to <4 x i32>
  %v205 = extractelement <4 x i32> %v204, i32 1
  %v206 = bitcast <2 x i64> %v13 to <4 x i32>
  %v207 = extractelement <4 x i32> %v206, i32 1
  %v208 = icmp eq i32 %v205, %v202
  %v209 = icmp slt i32 %v207, %v203
  %v210 = and i1 %v208, %v209
  %v211 = icmp sgt i32 %v205, %v202
  %v212 = or i1 %v211, %v210
  %v213 = select i1 %v212, i32 %v205, i32 %v202
  %v214 = select i1 %v212, i32 %v207, i32 %v203
  %v215 = bitcast <2 x i64> %v9 to <4 x i32>
  %v216 = extractelement <4 x i32> %v215, i32 2
  %v217 = bitcast <2 x i64> %v13 to <4 x i32>
  %v218 = extractelement <4 x i32> %v217, i32 2
  %v219 = icmp eq i32 %v216, %v213
  %v220 = icmp slt i32 %v218, %v214
  %v221 = and i1 %v219, %v220
  %v222 = icmp sgt i32 %v216, %v213
  %v223 = or i1 %v222, %v221
  %v224 = select i1 %v223, i32 %v216, i32 %v213
  %v225 = select i1 %v223, i32 %v218, i32 %v214
  %v226 = bitcast <2 x i64> %v9 to <4 x i32>
  %v227 = extractelement <4 x i32> %v226, i32 3
  %v228 = bitcast <2 x i64> %v13 to <4 x i32>
  %v229 = extractelement <4 x i32> %v228, i32 3
  %v230 = icmp eq i32 %v227, %v224
  %v231 = icmp slt i32 %v229, %v225
  %v232 = and i1 %v230, %v231
  %v233 = icmp sgt i32 %v227, %v224
  %v234 = or i1 %v233, %v232
  %v235 = select i1 %v234, i32 %v227, i32 %v224
  %v236 = select i1 %v234, i32 %v229, i32 %v225
  %v237 = bitcast <2 x i64> %v10 to <4 x i32>
  %v238 = extractelement <4 x i32> %v237, i32 0
  %v239 = bitcast <2 x i64> %v14 to <4 x i32>
  %v240 = extractelement <4 x i32> %v239, i32 0
  %v241 = icmp eq i32 %v238, %v235
  %v242 = icmp slt i32 %v240, %v236
  %v243 = and i1 %v241, %v242
  %v244 = icmp sgt i32 %v238, %v235
  %v245 = or i1 %v244, %v243
  %v246 = select i1 %v245, i32 %v238, i32 %v235
  %v247 = select i1 %v245, i32 %v240, i32 %v236
  %v248 = bitcast <2 x i64> %v10 to <4 x i32>
  %v249 = extractelement <4 x i32> %v248, i32 1
  %v250 = bitcast <2 x i64> %v14 to <4 x i32>
  %v251 = extractelement <4 x i32> %v250, i32 1
  %v252 = icmp eq i32 %v249, %v246
  %v253 = icmp slt i32 %v251, %v247
  %v254 = and i1 %v252, %v253
  %v255 = icmp sgt i32 %v249, %v246
  %v256 = or i1 %v255, %v254
  %v257 = select i1 %v256, i32 %v249, i32 %v246
  %v258 = select i1 %v256, i32 %v251, i32 %v247
  %v259 = bitcast <2 x i64> %v10 to <4 x i32>
  %v260 = extractelement <4 x i32> %v259, i32 2
  %v261 = bitcast <2 x i64> %v14 to <4 x i32>
  %v262 = extractelement <4 x i32> %v261, i32 2
  %v263 = icmp eq i32 %v260, %v257
  %v264 = icmp slt i32 %v262, %v258
  %v265 = and i1 %v263, %v264
  %v266 = icmp sgt i32 %v260, %v257
  %v267 = or i1 %v266, %v265
  %v268 = select i1 %v267, i32 %v260, i32 %v257
  %v269 = select i1 %v267, i32 %v262, i32 %v258
  %v270 = bitcast <2 x i64> %v10 to <4 x i32>
  %v271 = extractelement <4 x i32> %v270, i32 3
  %v272 = bitcast <2 x i64> %v14 to <4 x i32>
  %v273 = extractelement <4 x i32> %v272, i32 3
  %v274 = icmp eq i32 %v271, %v268
  %v275 = icmp slt i32 %v273, %v269
  %v276 = and i1 %v274, %v275
  %v277 = icmp sgt i32 %v271, %v268
  %v278 = or i1 %v277, %v276
  %v279 = select i1 %v278, i32 %v271, i32 %v268
  %v280 = select i1 %v278, i32 %v273, i32 %v269
  %v281 = mul i32 %v3, %a7
  br label %loop12
loop12:
  %v282 = phi i32 [ %v6, %end8 ], [ %v294, %then15 ]
  %v283 = phi i32 [ %v279, %end8 ], [ %v292, %then15 ]
  %v284 = phi i32 [ %v280, %end8 ], [ %v293, %then15 ]
  %v285 = icmp slt i32 %v282, %a4
  br i1 %v285, label %then15, label %else16
then15:
  %v286 = add i32 %v281, %v282
  %v287 = shl i32 %v286, 2
  %v288 = zext i32 %v287 to i64
  %v289 = getelementptr i8, ptr %a6, i64 %v288
  %v290 = load i32, ptr %v289, align 1, !tbaa !4
  %v291 = icmp sgt i32 %v290, %v283
  %v292 = select i1 %v291, i32 %v290, i32 %v283
  %v293 = select i1 %v291, i32 %v282, i32 %v284
  %v294 = add i32 %v282, 1
  br label %loop12
else16:
  br label %end14
end14:
  br label %end13
end13:
  %v295 = shl i32 %v3, 2
  %v296 = zext i32 %v295 to i64
  %v297 = getelementptr i8, ptr %a8, i64 %v296
  store i32 %v284, ptr %v297, align 1, !tbaa !4
  %v298 = add i32 %v3, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @of_rows.kernel_of_rows(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, ptr noalias nocapture %a2, ptr noalias nocapture %a3, ptr noalias nocapture %a4, ptr noalias nocapture %a5, ptr noalias nocapture %a6, i32 %a7, i32 %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v178 = alloca { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }
  %v198 = alloca { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }
  %v378 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }
  %v398 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }
  %v1641 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }
  %v1661 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }
  ; reductions.tri:4
  %v0 = shl i32 %a8, 2
  ; reductions.tri:12
  %v1 = icmp sgt i32 %a7, 0
  %v2 = select i1 %v1, i32 %a7, i32 0
  %v3 = icmp sgt i32 %a8, 0
  %v4 = select i1 %v3, i32 %a8, i32 0
  %v5 = icmp ugt i32 %v4, 0
  %v6 = select i1 %v5, i32 %v4, i32 0
  %v7 = lshr i32 %v6, 4
  %v8 = zext i32 %v7 to i64
  %v9 = zext i32 23 to i64
  %v10 = mul i64 %v8, %v9
  %v11 = icmp ugt i64 %v10, 4294967295
  %v12 = select i1 %v11, i64 4294967295, i64 %v10
  %v13 = select i1 false, i64 0, i64 %v12
  %v14 = trunc i64 %v13 to i32
  %v15 = zext i32 %v14 to i64
  %v16 = zext i32 6 to i64
  %v17 = add i64 %v15, %v16
  %v18 = icmp sgt i64 %v17, 4294967295
  %v19 = icmp slt i64 %v17, 0
  %v20 = select i1 %v18, i64 4294967295, i64 %v17
  %v21 = select i1 %v19, i64 0, i64 %v20
  %v22 = trunc i64 %v21 to i32
  %v23 = zext i32 %v22 to i64
  %v24 = zext i32 1 to i64
  %v25 = add i64 %v23, %v24
  %v26 = icmp sgt i64 %v25, 4294967295
  %v27 = icmp slt i64 %v25, 0
  %v28 = select i1 %v26, i64 4294967295, i64 %v25
  %v29 = select i1 %v27, i64 0, i64 %v28
  %v30 = trunc i64 %v29 to i32
  %v31 = zext i32 %v30 to i64
  %v32 = zext i32 1 to i64
  %v33 = add i64 %v31, %v32
  %v34 = icmp sgt i64 %v33, 4294967295
  %v35 = icmp slt i64 %v33, 0
  %v36 = select i1 %v34, i64 4294967295, i64 %v33
  %v37 = select i1 %v35, i64 0, i64 %v36
  %v38 = trunc i64 %v37 to i32
  %v39 = zext i32 %v38 to i64
  %v40 = zext i32 1 to i64
  %v41 = add i64 %v39, %v40
  %v42 = icmp sgt i64 %v41, 4294967295
  %v43 = icmp slt i64 %v41, 0
  %v44 = select i1 %v42, i64 4294967295, i64 %v41
  %v45 = select i1 %v43, i64 0, i64 %v44
  %v46 = trunc i64 %v45 to i32
  %v47 = zext i32 %v46 to i64
  %v48 = zext i32 128 to i64
  %v49 = add i64 %v47, %v48
  %v50 = icmp sgt i64 %v49, 4294967295
  %v51 = icmp slt i64 %v49, 0
  %v52 = select i1 %v50, i64 4294967295, i64 %v49
  %v53 = select i1 %v51, i64 0, i64 %v52
  %v54 = trunc i64 %v53 to i32
  %v55 = zext i32 %v54 to i64
  %v56 = zext i32 1 to i64
  %v57 = add i64 %v55, %v56
  %v58 = icmp sgt i64 %v57, 4294967295
  %v59 = icmp slt i64 %v57, 0
  %v60 = select i1 %v58, i64 4294967295, i64 %v57
  %v61 = select i1 %v59, i64 0, i64 %v60
  %v62 = trunc i64 %v61 to i32
  %v63 = zext i32 %v62 to i64
  %v64 = zext i32 1 to i64
  %v65 = add i64 %v63, %v64
  %v66 = icmp sgt i64 %v65, 4294967295
  %v67 = icmp slt i64 %v65, 0
  %v68 = select i1 %v66, i64 4294967295, i64 %v65
  %v69 = select i1 %v67, i64 0, i64 %v68
  %v70 = trunc i64 %v69 to i32
  %v71 = zext i32 %v70 to i64
  %v72 = zext i32 1 to i64
  %v73 = add i64 %v71, %v72
  %v74 = icmp sgt i64 %v73, 4294967295
  %v75 = icmp slt i64 %v73, 0
  %v76 = select i1 %v74, i64 4294967295, i64 %v73
  %v77 = select i1 %v75, i64 0, i64 %v76
  %v78 = trunc i64 %v77 to i32
  %v79 = zext i32 %v78 to i64
  %v80 = zext i32 1 to i64
  %v81 = add i64 %v79, %v80
  %v82 = icmp sgt i64 %v81, 4294967295
  %v83 = icmp slt i64 %v81, 0
  %v84 = select i1 %v82, i64 4294967295, i64 %v81
  %v85 = select i1 %v83, i64 0, i64 %v84
  %v86 = trunc i64 %v85 to i32
  %v87 = zext i32 %v86 to i64
  %v88 = zext i32 1 to i64
  %v89 = add i64 %v87, %v88
  %v90 = icmp sgt i64 %v89, 4294967295
  %v91 = icmp slt i64 %v89, 0
  %v92 = select i1 %v90, i64 4294967295, i64 %v89
  %v93 = select i1 %v91, i64 0, i64 %v92
  %v94 = trunc i64 %v93 to i32
  %v95 = zext i32 %v94 to i64
  %v96 = zext i32 1 to i64
  %v97 = add i64 %v95, %v96
  %v98 = icmp sgt i64 %v97, 4294967295
  %v99 = icmp slt i64 %v97, 0
  %v100 = select i1 %v98, i64 4294967295, i64 %v97
  %v101 = select i1 %v99, i64 0, i64 %v100
  %v102 = trunc i64 %v101 to i32
  %v103 = zext i32 %v102 to i64
  %v104 = zext i32 1 to i64
  %v105 = add i64 %v103, %v104
  %v106 = icmp sgt i64 %v105, 4294967295
  %v107 = icmp slt i64 %v105, 0
  %v108 = select i1 %v106, i64 4294967295, i64 %v105
  %v109 = select i1 %v107, i64 0, i64 %v108
  %v110 = trunc i64 %v109 to i32
  %v111 = zext i32 %v110 to i64
  %v112 = zext i32 1 to i64
  %v113 = add i64 %v111, %v112
  %v114 = icmp sgt i64 %v113, 4294967295
  %v115 = icmp slt i64 %v113, 0
  %v116 = select i1 %v114, i64 4294967295, i64 %v113
  %v117 = select i1 %v115, i64 0, i64 %v116
  %v118 = trunc i64 %v117 to i32
  %v119 = zext i32 %v118 to i64
  %v120 = zext i32 1 to i64
  %v121 = add i64 %v119, %v120
  %v122 = icmp sgt i64 %v121, 4294967295
  %v123 = icmp slt i64 %v121, 0
  %v124 = select i1 %v122, i64 4294967295, i64 %v121
  %v125 = select i1 %v123, i64 0, i64 %v124
  %v126 = trunc i64 %v125 to i32
  %v127 = zext i32 %v126 to i64
  %v128 = zext i32 176 to i64
  %v129 = add i64 %v127, %v128
  %v130 = icmp sgt i64 %v129, 4294967295
  %v131 = icmp slt i64 %v129, 0
  %v132 = select i1 %v130, i64 4294967295, i64 %v129
  %v133 = select i1 %v131, i64 0, i64 %v132
  %v134 = trunc i64 %v133 to i32
  %v135 = zext i32 %v134 to i64
  %v136 = zext i32 1 to i64
  %v137 = add i64 %v135, %v136
  %v138 = icmp sgt i64 %v137, 4294967295
  %v139 = icmp slt i64 %v137, 0
  %v140 = select i1 %v138, i64 4294967295, i64 %v137
  %v141 = select i1 %v139, i64 0, i64 %v140
  %v142 = trunc i64 %v141 to i32
  %v143 = zext i32 %v142 to i64
  %v144 = zext i32 1 to i64
  %v145 = add i64 %v143, %v144
  %v146 = icmp sgt i64 %v145, 4294967295
  %v147 = icmp slt i64 %v145, 0
  %v148 = select i1 %v146, i64 4294967295, i64 %v145
  %v149 = select i1 %v147, i64 0, i64 %v148
  %v150 = trunc i64 %v149 to i32
  %v151 = zext i32 %v150 to i64
  %v152 = zext i32 1 to i64
  %v153 = add i64 %v151, %v152
  %v154 = icmp sgt i64 %v153, 4294967295
  %v155 = icmp slt i64 %v153, 0
  %v156 = select i1 %v154, i64 4294967295, i64 %v153
  %v157 = select i1 %v155, i64 0, i64 %v156
  %v158 = trunc i64 %v157 to i32
  %v159 = zext i32 %v158 to i64
  %v160 = zext i32 1 to i64
  %v161 = add i64 %v159, %v160
  %v162 = icmp sgt i64 %v161, 4294967295
  %v163 = icmp slt i64 %v161, 0
  %v164 = select i1 %v162, i64 4294967295, i64 %v161
  %v165 = select i1 %v163, i64 0, i64 %v164
  %v166 = trunc i64 %v165 to i32
  %v167 = zext i32 %v166 to i64
  %v168 = zext i32 1 to i64
  %v169 = add i64 %v167, %v168
  %v170 = icmp sgt i64 %v169, 4294967295
  %v171 = icmp slt i64 %v169, 0
  %v172 = select i1 %v170, i64 4294967295, i64 %v169
  %v173 = select i1 %v171, i64 0, i64 %v172
  %v174 = trunc i64 %v173 to i32
  %v175 = load ptr, ptr @trinity_spread
  %v176 = icmp eq ptr %v175, null
  br i1 %v176, label %alone0, label %shared1
alone0:
  %v177 = call i32 @of_rows.kernel_of_rows_1(ptr %cx, i32 0, i32 %v2, i32 1, i32 %v174, i32 %v0, ptr %a0, i32 %a8, i32 %a8, ptr %a1)
  br label %on2
shared1:
  %v179 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v178, i32 0, i32 0
  store ptr %cx, ptr %v179
  %v180 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v178, i32 0, i32 1
  store i32 0, ptr %v180
  %v181 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v178, i32 0, i32 2
  store i32 %v2, ptr %v181
  %v182 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v178, i32 0, i32 3
  store i32 1, ptr %v182
  %v183 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v178, i32 0, i32 4
  store i32 %v174, ptr %v183
  %v184 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v178, i32 0, i32 5
  store i32 %v0, ptr %v184
  %v185 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v178, i32 0, i32 6
  store ptr %a0, ptr %v185
  %v186 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v178, i32 0, i32 7
  store i32 %a8, ptr %v186
  %v187 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v178, i32 0, i32 8
  store i32 %a8, ptr %v187
  %v188 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v178, i32 0, i32 9
  store ptr %a1, ptr %v188
  %v189 = call i32 %v175(ptr @of_rows.kernel_of_rows_1.range, ptr %v178, i32 0, i32 %v2, i32 1, i32 %v174)
  br label %on2
on2:
  %v190 = phi i32 [ %v177, %alone0 ], [ %v189, %shared1 ]
  %v191 = icmp ne i32 %v190, 0
  %v192 = or i32 %v190, 160
  %v193 = icmp ult i32 %v190, 32
  %v194 = select i1 %v193, i32 %v192, i32 %v190
  br i1 %v191, label %trap3, label %on4, !prof !5
trap3:
  ret i32 %v194
on4:
  ; reductions.tri:13
  %v195 = load ptr, ptr @trinity_spread
  %v196 = icmp eq ptr %v195, null
  br i1 %v196, label %alone5, label %shared6
alone5:
  %v197 = call i32 @of_rows.kernel_of_rows_2(ptr %cx, i32 0, i32 %v2, i32 1, i32 %v174, i32 %v0, ptr %a0, i32 %a8, i32 %a8, ptr %a2)
  br label %on7
shared6:
  %v199 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v198, i32 0, i32 0
  store ptr %cx, ptr %v199
  %v200 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v198, i32 0, i32 1
  store i32 0, ptr %v200
  %v201 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v198, i32 0, i32 2
  store i32 %v2, ptr %v201
  %v202 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v198, i32 0, i32 3
  store i32 1, ptr %v202
  %v203 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v198, i32 0, i32 4
  store i32 %v174, ptr %v203
  %v204 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v198, i32 0, i32 5
  store i32 %v0, ptr %v204
  %v205 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v198, i32 0, i32 6
  store ptr %a0, ptr %v205
  %v206 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v198, i32 0, i32 7
  store i32 %a8, ptr %v206
  %v207 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v198, i32 0, i32 8
  store i32 %a8, ptr %v207
  %v208 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v198, i32 0, i32 9
  store ptr %a2, ptr %v208
  %v209 = call i32 %v195(ptr @of_rows.kernel_of_rows_2.range, ptr %v198, i32 0, i32 %v2, i32 1, i32 %v174)
  br label %on7
on7:
  %v210 = phi i32 [ %v197, %alone5 ], [ %v209, %shared6 ]
  %v211 = icmp ne i32 %v210, 0
  %v212 = or i32 %v210, 192
  %v213 = icmp ult i32 %v210, 32
  %v214 = select i1 %v213, i32 %v212, i32 %v210
  br i1 %v211, label %trap8, label %on9, !prof !5
trap8:
  ret i32 %v214
on9:
  ; reductions.tri:14
  %v215 = zext i32 %v14 to i64
  %v216 = zext i32 8 to i64
  %v217 = add i64 %v215, %v216
  %v218 = icmp sgt i64 %v217, 4294967295
  %v219 = icmp slt i64 %v217, 0
  %v220 = select i1 %v218, i64 4294967295, i64 %v217
  %v221 = select i1 %v219, i64 0, i64 %v220
  %v222 = trunc i64 %v221 to i32
  %v223 = zext i32 %v222 to i64
  %v224 = zext i32 1 to i64
  %v225 = add i64 %v223, %v224
  %v226 = icmp sgt i64 %v225, 4294967295
  %v227 = icmp slt i64 %v225, 0
  %v228 = select i1 %v226, i64 4294967295, i64 %v225
  %v229 = select i1 %v227, i64 0, i64 %v228
  %v230 = trunc i64 %v229 to i32
  %v231 = zext i32 %v230 to i64
  %v232 = zext i32 1 to i64
  %v233 = add i64 %v231, %v232
  %v234 = icmp sgt i64 %v233, 4294967295
  %v235 = icmp slt i64 %v233, 0
  %v236 = select i1 %v234, i64 4294967295, i64 %v233
  %v237 = select i1 %v235, i64 0, i64 %v236
  %v238 = trunc i64 %v237 to i32
  %v239 = zext i32 %v238 to i64
  %v240 = zext i32 1 to i64
  %v241 = add i64 %v239, %v240
  %v242 = icmp sgt i64 %v241, 4294967295
  %v243 = icmp slt i64 %v241, 0
  %v244 = select i1 %v242, i64 4294967295, i64 %v241
  %v245 = select i1 %v243, i64 0, i64 %v244
  %v246 = trunc i64 %v245 to i32
  %v247 = zext i32 %v246 to i64
  %v248 = zext i32 128 to i64
  %v249 = add i64 %v247, %v248
  %v250 = icmp sgt i64 %v249, 4294967295
  %v251 = icmp slt i64 %v249, 0
  %v252 = select i1 %v250, i64 4294967295, i64 %v249
  %v253 = select i1 %v251, i64 0, i64 %v252
  %v254 = trunc i64 %v253 to i32
  %v255 = zext i32 %v254 to i64
  %v256 = zext i32 1 to i64
  %v257 = add i64 %v255, %v256
  %v258 = icmp sgt i64 %v257, 4294967295
  %v259 = icmp slt i64 %v257, 0
  %v260 = select i1 %v258, i64 4294967295, i64 %v257
  %v261 = select i1 %v259, i64 0, i64 %v260
  %v262 = trunc i64 %v261 to i32
  %v263 = zext i32 %v262 to i64
  %v264 = zext i32 1 to i64
  %v265 = add i64 %v263, %v264
  %v266 = icmp sgt i64 %v265, 4294967295
  %v267 = icmp slt i64 %v265, 0
  %v268 = select i1 %v266, i64 4294967295, i64 %v265
  %v269 = select i1 %v267, i64 0, i64 %v268
  %v270 = trunc i64 %v269 to i32
  %v271 = zext i32 %v270 to i64
  %v272 = zext i32 1 to i64
  %v273 = add i64 %v271, %v272
  %v274 = icmp sgt i64 %v273, 4294967295
  %v275 = icmp slt i64 %v273, 0
  %v276 = select i1 %v274, i64 4294967295, i64 %v273
  %v277 = select i1 %v275, i64 0, i64 %v276
  %v278 = trunc i64 %v277 to i32
  %v279 = zext i32 %v278 to i64
  %v280 = zext i32 1 to i64
  %v281 = add i64 %v279, %v280
  %v282 = icmp sgt i64 %v281, 4294967295
  %v283 = icmp slt i64 %v281, 0
  %v284 = select i1 %v282, i64 4294967295, i64 %v281
  %v285 = select i1 %v283, i64 0, i64 %v284
  %v286 = trunc i64 %v285 to i32
  %v287 = zext i32 %v286 to i64
  %v288 = zext i32 1 to i64
  %v289 = add i64 %v287, %v288
  %v290 = icmp sgt i64 %v289, 4294967295
  %v291 = icmp slt i64 %v289, 0
  %v292 = select i1 %v290, i64 4294967295, i64 %v289
  %v293 = select i1 %v291, i64 0, i64 %v292
  %v294 = trunc i64 %v293 to i32
  %v295 = zext i32 %v294 to i64
  %v296 = zext i32 1 to i64
  %v297 = add i64 %v295, %v296
  %v298 = icmp sgt i64 %v297, 4294967295
  %v299 = icmp slt i64 %v297, 0
  %v300 = select i1 %v298, i64 4294967295, i64 %v297
  %v301 = select i1 %v299, i64 0, i64 %v300
  %v302 = trunc i64 %v301 to i32
  %v303 = zext i32 %v302 to i64
  %v304 = zext i32 1 to i64
  %v305 = add i64 %v303, %v304
  %v306 = icmp sgt i64 %v305, 4294967295
  %v307 = icmp slt i64 %v305, 0
  %v308 = select i1 %v306, i64 4294967295, i64 %v305
  %v309 = select i1 %v307, i64 0, i64 %v308
  %v310 = trunc i64 %v309 to i32
  %v311 = zext i32 %v310 to i64
  %v312 = zext i32 1 to i64
  %v313 = add i64 %v311, %v312
  %v314 = icmp sgt i64 %v313, 4294967295
  %v315 = icmp slt i64 %v313, 0
  %v316 = select i1 %v314, i64 4294967295, i64 %v313
  %v317 = select i1 %v315, i64 0, i64 %v316
  %v318 = trunc i64 %v317 to i32
  %v319 = zext i32 %v318 to i64
  %v320 = zext i32 1 to i64
  %v321 = add i64 %v319, %v320
  %v322 = icmp sgt i64 %v321, 4294967295
  %v323 = icmp slt i64 %v321, 0
  %v324 = select i1 %v322, i64 4294967295, i64 %v321
  %v325 = select i1 %v323, i64 0, i64 %v324
  %v326 = trunc i64 %v325 to i32
  %v327 = zext i32 %v326 to i64
  %v328 = zext i32 176 to i64
  %v329 = add i64 %v327, %v328
  %v330 = icmp sgt i64 %v329, 4294967295
  %v331 = icmp slt i64 %v329, 0
  %v332 = select i1 %v330, i64 4294967295, i64 %v329
  %v333 = select i1 %v331, i64 0, i64 %v332
  %v334 = trunc i64 %v333 to i32
  %v335 = zext i32 %v334 to i64
  %v336 = zext i32 1 to i64
  %v337 = add i64 %v335, %v336
  %v338 = icmp sgt i64 %v337, 4294967295
  %v339 = icmp slt i64 %v337, 0
  %v340 = select i1 %v338, i64 4294967295, i64 %v337
  %v341 = select i1 %v339, i64 0, i64 %v340
  %v342 = trunc i64 %v341 to i32
  %v343 = zext i32 %v342 to i64
  %v344 = zext i32 1 to i64
  %v345 = add i64 %v343, %v344
  %v346 = icmp sgt i64 %v345, 4294967295
  %v347 = icmp slt i64 %v345, 0
  %v348 = select i1 %v346, i64 4294967295, i64 %v345
  %v349 = select i1 %v347, i64 0, i64 %v348
  %v350 = trunc i64 %v349 to i32
  %v351 = zext i32 %v350 to i64
  %v352 = zext i32 1 to i64
  %v353 = add i64 %v351, %v352
  %v354 = icmp sgt i64 %v353, 4294967295
  %v355 = icmp slt i64 %v353, 0
  %v356 = select i1 %v354, i64 4294967295, i64 %v353
  %v357 = select i1 %v355, i64 0, i64 %v356
  %v358 = trunc i64 %v357 to i32
  %v359 = zext i32 %v358 to i64
  %v360 = zext i32 1 to i64
  %v361 = add i64 %v359, %v360
  %v362 = icmp sgt i64 %v361, 4294967295
  %v363 = icmp slt i64 %v361, 0
  %v364 = select i1 %v362, i64 4294967295, i64 %v361
  %v365 = select i1 %v363, i64 0, i64 %v364
  %v366 = trunc i64 %v365 to i32
  %v367 = zext i32 %v366 to i64
  %v368 = zext i32 1 to i64
  %v369 = add i64 %v367, %v368
  %v370 = icmp sgt i64 %v369, 4294967295
  %v371 = icmp slt i64 %v369, 0
  %v372 = select i1 %v370, i64 4294967295, i64 %v369
  %v373 = select i1 %v371, i64 0, i64 %v372
  %v374 = trunc i64 %v373 to i32
  %v375 = load ptr, ptr @trinity_spread
  %v376 = icmp eq ptr %v375, null
  br i1 %v376, label %alone10, label %shared11
alone10:
  %v377 = call i32 @of_rows.kernel_of_rows_3(ptr %cx, i32 0, i32 %v2, i32 1, i32 %v374, i32 %a8, i32 %v0, ptr %a0, i32 %a8, ptr %a3)
  br label %on12
shared11:
  %v379 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v378, i32 0, i32 0
  store ptr %cx, ptr %v379
  %v380 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v378, i32 0, i32 1
  store i32 0, ptr %v380
  %v381 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v378, i32 0, i32 2
  store i32 %v2, ptr %v381
  %v382 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v378, i32 0, i32 3
  store i32 1, ptr %v382
  %v383 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v378, i32 0, i32 4
  store i32 %v374, ptr %v383
  %v384 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v378, i32 0, i32 5
  store i32 %a8, ptr %v384
  %v385 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v378, i32 0, i32 6
  store i32 %v0, ptr %v385
  %v386 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v378, i32 0, i32 7
  store ptr %a0, ptr %v386
  %v387 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v378, i32 0, i32 8
  store i32 %a8, ptr %v387
  %v388 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v378, i32 0, i32 9
  store ptr %a3, ptr %v388
  %v389 = call i32 %v375(ptr @of_rows.kernel_of_rows_3.range, ptr %v378, i32 0, i32 %v2, i32 1, i32 %v374)
  br label %on12
on12:
  %v390 = phi i32 [ %v377, %alone10 ], [ %v389, %shared11 ]
  %v391 = icmp ne i32 %v390, 0
  %v392 = or i32 %v390, 224
  %v393 = icmp ult i32 %v390, 32
  %v394 = select i1 %v393, i32 %v392, i32 %v390
  br i1 %v391, label %trap13, label %on14, !prof !5
trap13:
  ret i32 %v394
on14:
  ; reductions.tri:15
  %v395 = load ptr, ptr @trinity_spread
  %v396 = icmp eq ptr %v395, null
  br i1 %v396, label %alone15, label %shared16
alone15:
  %v397 = call i32 @of_rows.kernel_of_rows_4(ptr %cx, i32 0, i32 %v2, i32 1, i32 %v374, i32 %a8, i32 %v0, ptr %a0, i32 %a8, ptr %a4)
  br label %on17
shared16:
  %v399 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v398, i32 0, i32 0
  store ptr %cx, ptr %v399
  %v400 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v398, i32 0, i32 1
  store i32 0, ptr %v400
  %v401 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v398, i32 0, i32 2
  store i32 %v2, ptr %v401
  %v402 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v398, i32 0, i32 3
  store i32 1, ptr %v402
  %v403 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v398, i32 0, i32 4
  store i32 %v374, ptr %v403
  %v404 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v398, i32 0, i32 5
  store i32 %a8, ptr %v404
  %v405 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v398, i32 0, i32 6
  store i32 %v0, ptr %v405
  %v406 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v398, i32 0, i32 7
  store ptr %a0, ptr %v406
  %v407 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v398, i32 0, i32 8
  store i32 %a8, ptr %v407
  %v408 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v398, i32 0, i32 9
  store ptr %a4, ptr %v408
  %v409 = call i32 %v395(ptr @of_rows.kernel_of_rows_4.range, ptr %v398, i32 0, i32 %v2, i32 1, i32 %v374)
  br label %on17
on17:
  %v410 = phi i32 [ %v397, %alone15 ], [ %v409, %shared16 ]
  %v411 = icmp ne i32 %v410, 0
  %v412 = or i32 %v410, 256
  %v413 = icmp ult i32 %v410, 32
  %v414 = select i1 %v413, i32 %v412, i32 %v410
  br i1 %v411, label %trap18, label %on19, !prof !5
trap18:
  ret i32 %v414
on19:
  ; reductions.tri:16
  %v415 = zext i32 %v7 to i64
  %v416 = zext i32 28 to i64
  %v417 = mul i64 %v415, %v416
  %v418 = icmp ugt i64 %v417, 4294967295
  %v419 = select i1 %v418, i64 4294967295, i64 %v417
  %v420 = select i1 false, i64 0, i64 %v419
  %v421 = trunc i64 %v420 to i32
  %v422 = zext i32 %v421 to i64
  %v423 = zext i32 8 to i64
  %v424 = add i64 %v422, %v423
  %v425 = icmp sgt i64 %v424, 4294967295
  %v426 = icmp slt i64 %v424, 0
  %v427 = select i1 %v425, i64 4294967295, i64 %v424
  %v428 = select i1 %v426, i64 0, i64 %v427
  %v429 = trunc i64 %v428 to i32
  %v430 = zext i32 %v429 to i64
  %v431 = zext i32 1 to i64
  %v432 = add i64 %v430, %v431
  %v433 = icmp sgt i64 %v432, 4294967295
  %v434 = icmp slt i64 %v432, 0
  %v435 = select i1 %v433, i64 4294967295, i64 %v432
  %v436 = select i1 %v434, i64 0, i64 %v435
  %v437 = trunc i64 %v436 to i32
  %v438 = zext i32 %v437 to i64
  %v439 = zext i32 1 to i64
  %v440 = add i64 %v438, %v439
  %v441 = icmp sgt i64 %v440, 4294967295
  %v442 = icmp slt i64 %v440, 0
  %v443 = select i1 %v441, i64 4294967295, i64 %v440
  %v444 = select i1 %v442, i64 0, i64 %v443
  %v445 = trunc i64 %v444 to i32
  %v446 = zext i32 %v445 to i64
  %v447 = zext i32 1 to i64
  %v448 = add i64 %v446, %v447
  %v449 = icmp sgt i64 %v448, 4294967295
  %v450 = icmp slt i64 %v448, 0
  %v451 = select i1 %v449, i64 4294967295, i64 %v448
  %v452 = select i1 %v450, i64 0, i64 %v451
  %v453 = trunc i64 %v452 to i32
  %v454 = zext i32 %v453 to i64
  %v455 = zext i32 1 to i64
  %v456 = add i64 %v454, %v455
  %v457 = icmp sgt i64 %v456, 4294967295
  %v458 = icmp slt i64 %v456, 0
  %v459 = select i1 %v457, i64 4294967295, i64 %v456
  %v460 = select i1 %v458, i64 0, i64 %v459
  %v461 = trunc i64 %v460 to i32
  %v462 = zext i32 %v461 to i64
  %v463 = zext i32 1 to i64
  %v464 = add i64 %v462, %v463
  %v465 = icmp sgt i64 %v464, 4294967295
  %v466 = icmp slt i64 %v464, 0
  %v467 = select i1 %v465, i64 4294967295, i64 %v464
  %v468 = select i1 %v466, i64 0, i64 %v467
  %v469 = trunc i64 %v468 to i32
  %v470 = zext i32 %v469 to i64
  %v471 = zext i32 1 to i64
  %v472 = add i64 %v470, %v471
  %v473 = icmp sgt i64 %v472, 4294967295
  %v474 = icmp slt i64 %v472, 0
  %v475 = select i1 %v473, i64 4294967295, i64 %v472
  %v476 = select i1 %v474, i64 0, i64 %v475
  %v477 = trunc i64 %v476 to i32
  %v478 = zext i32 %v477 to i64
  %v479 = zext i32 1 to i64
  %v480 = add i64 %v478, %v479
  %v481 = icmp sgt i64 %v480, 4294967295
  %v482 = icmp slt i64 %v480, 0
  %v483 = select i1 %v481, i64 4294967295, i64 %v480
  %v484 = select i1 %v482, i64 0, i64 %v483
  %v485 = trunc i64 %v484 to i32
  %v486 = zext i32 %v485 to i64
  %v487 = zext i32 1 to i64
  %v488 = add i64 %v486, %v487
  %v489 = icmp sgt i64 %v488, 4294967295
  %v490 = icmp slt i64 %v488, 0
  %v491 = select i1 %v489, i64 4294967295, i64 %v488
  %v492 = select i1 %v490, i64 0, i64 %v491
  %v493 = trunc i64 %v492 to i32
  %v494 = zext i32 %v493 to i64
  %v495 = zext i32 1 to i64
  %v496 = add i64 %v494, %v495
  %v497 = icmp sgt i64 %v496, 4294967295
  %v498 = icmp slt i64 %v496, 0
  %v499 = select i1 %v497, i64 4294967295, i64 %v496
  %v500 = select i1 %v498, i64 0, i64 %v499
  %v501 = trunc i64 %v500 to i32
  %v502 = zext i32 %v501 to i64
  %v503 = zext i32 1 to i64
  %v504 = add i64 %v502, %v503
  %v505 = icmp sgt i64 %v504, 4294967295
  %v506 = icmp slt i64 %v504, 0
  %v507 = select i1 %v505, i64 4294967295, i64 %v504
  %v508 = select i1 %v506, i64 0, i64 %v507
  %v509 = trunc i64 %v508 to i32
  %v510 = zext i32 %v509 to i64
  %v511 = zext i32 1 to i64
  %v512 = add i64 %v510, %v511
  %v513 = icmp sgt i64 %v512, 4294967295
  %v514 = icmp slt i64 %v512, 0
  %v515 = select i1 %v513, i64 4294967295, i64 %v512
  %v516 = select i1 %v514, i64 0, i64 %v515
  %v517 = trunc i64 %v516 to i32
  %v518 = zext i32 %v517 to i64
  %v519 = zext i32 1 to i64
  %v520 = add i64 %v518, %v519
  %v521 = icmp sgt i64 %v520, 4294967295
  %v522 = icmp slt i64 %v520, 0
  %v523 = select i1 %v521, i64 4294967295, i64 %v520
  %v524 = select i1 %v522, i64 0, i64 %v523
  %v525 = trunc i64 %v524 to i32
  %v526 = zext i32 %v525 to i64
  %v527 = zext i32 1 to i64
  %v528 = add i64 %v526, %v527
  %v529 = icmp sgt i64 %v528, 4294967295
  %v530 = icmp slt i64 %v528, 0
  %v531 = select i1 %v529, i64 4294967295, i64 %v528
  %v532 = select i1 %v530, i64 0, i64 %v531
  %v533 = trunc i64 %v532 to i32
  %v534 = zext i32 %v533 to i64
  %v535 = zext i32 1 to i64
  %v536 = add i64 %v534, %v535
  %v537 = icmp sgt i64 %v536, 4294967295
  %v538 = icmp slt i64 %v536, 0
  %v539 = select i1 %v537, i64 4294967295, i64 %v536
  %v540 = select i1 %v538, i64 0, i64 %v539
  %v541 = trunc i64 %v540 to i32
  %v542 = zext i32 %v541 to i64
  %v543 = zext i32 1 to i64
  %v544 = add i64 %v542, %v543
  %v545 = icmp sgt i64 %v544, 4294967295
  %v546 = icmp slt i64 %v544, 0
  %v547 = select i1 %v545, i64 4294967295, i64 %v544
  %v548 = select i1 %v546, i64 0, i64 %v547
  %v549 = trunc i64 %v548 to i32
  %v550 = zext i32 %v549 to i64
  %v551 = zext i32 1 to i64
  %v552 = add i64 %v550, %v551
  %v553 = icmp sgt i64 %v552, 4294967295
  %v554 = icmp slt i64 %v552, 0
  %v555 = select i1 %v553, i64 4294967295, i64 %v552
  %v556 = select i1 %v554, i64 0, i64 %v555
  %v557 = trunc i64 %v556 to i32
  %v558 = zext i32 %v557 to i64
  %v559 = zext i32 1 to i64
  %v560 = add i64 %v558, %v559
  %v561 = icmp sgt i64 %v560, 4294967295
  %v562 = icmp slt i64 %v560, 0
  %v563 = select i1 %v561, i64 4294967295, i64 %v560
  %v564 = select i1 %v562, i64 0, i64 %v563
  %v565 = trunc i64 %v564 to i32
  %v566 = zext i32 %v565 to i64
  %v567 = zext i32 1 to i64
  %v568 = add i64 %v566, %v567
  %v569 = icmp sgt i64 %v568, 4294967295
  %v570 = icmp slt i64 %v568, 0
  %v571 = select i1 %v569, i64 4294967295, i64 %v568
  %v572 = select i1 %v570, i64 0, i64 %v571
  %v573 = trunc i64 %v572 to i32
  %v574 = zext i32 %v573 to i64
  %v575 = zext i32 1 to i64
  %v576 = add i64 %v574, %v575
  %v577 = icmp sgt i64 %v576, 4294967295
  %v578 = icmp slt i64 %v576, 0
  %v579 = select i1 %v577, i64 4294967295, i64 %v576
  %v580 = select i1 %v578, i64 0, i64 %v579
  %v581 = trunc i64 %v580 to i32
  %v582 = zext i32 %v581 to i64
  %v583 = zext i32 1 to i64
  %v584 = add i64 %v582, %v583
  %v585 = icmp sgt i64 %v584, 4294967295
  %v586 = icmp slt i64 %v584, 0
  %v587 = select i1 %v585, i64 4294967295, i64 %v584
  %v588 = select i1 %v586, i64 0, i64 %v587
  %v589 = trunc i64 %v588 to i32
  %v590 = zext i32 %v589 to i64
  %v591 = zext i32 1 to i64
  %v592 = add i64 %v590, %v591
  %v593 = icmp sgt i64 %v592, 4294967295
  %v594 = icmp slt i64 %v592, 0
  %v595 = select i1 %v593, i64 4294967295, i64 %v592
  %v596 = select i1 %v594, i64 0, i64 %v595
  %v597 = trunc i64 %v596 to i32
  %v598 = zext i32 %v597 to i64
  %v599 = zext i32 1 to i64
  %v600 = add i64 %v598, %v599
  %v601 = icmp sgt i64 %v600, 4294967295
  %v602 = icmp slt i64 %v600, 0
  %v603 = select i1 %v601, i64 4294967295, i64 %v600
  %v604 = select i1 %v602, i64 0, i64 %v603
  %v605 = trunc i64 %v604 to i32
  %v606 = zext i32 %v605 to i64
  %v607 = zext i32 1 to i64
  %v608 = add i64 %v606, %v607
  %v609 = icmp sgt i64 %v608, 4294967295
  %v610 = icmp slt i64 %v608, 0
  %v611 = select i1 %v609, i64 4294967295, i64 %v608
  %v612 = select i1 %v610, i64 0, i64 %v611
  %v613 = trunc i64 %v612 to i32
  %v614 = zext i32 %v613 to i64
  %v615 = zext i32 1 to i64
  %v616 = add i64 %v614, %v615
  %v617 = icmp sgt i64 %v616, 4294967295
  %v618 = icmp slt i64 %v616, 0
  %v619 = select i1 %v617, i64 4294967295, i64 %v616
  %v620 = select i1 %v618, i64 0, i64 %v619
  %v621 = trunc i64 %v620 to i32
  %v622 = zext i32 %v621 to i64
  %v623 = zext i32 1 to i64
  %v624 = add i64 %v622, %v623
  %v625 = icmp sgt i64 %v624, 4294967295
  %v626 = icmp slt i64 %v624, 0
  %v627 = select i1 %v625, i64 4294967295, i64 %v624
  %v628 = select i1 %v626, i64 0, i64 %v627
  %v629 = trunc i64 %v628 to i32
  %v630 = zext i32 %v629 to i64
  %v631 = zext i32 1 to i64
  %v632 = add i64 %v630, %v631
  %v633 = icmp sgt i64 %v632, 4294967295
  %v634 = icmp slt i64 %v632, 0
  %v635 = select i1 %v633, i64 4294967295, i64 %v632
  %v636 = select i1 %v634, i64 0, i64 %v635
  %v637 = trunc i64 %v636 to i32
  %v638 = zext i32 %v637 to i64
  %v639 = zext i32 1 to i64
  %v640 = add i64 %v638, %v639
  %v641 = icmp sgt i64 %v640, 4294967295
  %v642 = icmp slt i64 %v640, 0
  %v643 = select i1 %v641, i64 4294967295, i64 %v640
  %v644 = select i1 %v642, i64 0, i64 %v643
  %v645 = trunc i64 %v644 to i32
  %v646 = zext i32 %v645 to i64
  %v647 = zext i32 1 to i64
  %v648 = add i64 %v646, %v647
  %v649 = icmp sgt i64 %v648, 4294967295
  %v650 = icmp slt i64 %v648, 0
  %v651 = select i1 %v649, i64 4294967295, i64 %v648
  %v652 = select i1 %v650, i64 0, i64 %v651
  %v653 = trunc i64 %v652 to i32
  %v654 = zext i32 %v653 to i64
  %v655 = zext i32 1 to i64
  %v656 = add i64 %v654, %v655
  %v657 = icmp sgt i64 %v656, 4294967295
  %v658 = icmp slt i64 %v656, 0
  %v659 = select i1 %v657, i64 4294967295, i64 %v656
  %v660 = select i1 %v658, i64 0, i64 %v659
  %v661 = trunc i64 %v660 to i32
  %v662 = zext i32 %v661 to i64
  %v663 = zext i32 1 to i64
  %v664 = add i64 %v662, %v663
  %v665 = icmp sgt i64 %v664, 4294967295
  %v666 = icmp slt i64 %v664, 0
  %v667 = select i1 %v665, i64 4294967295, i64 %v664
  %v668 = select i1 %v666, i64 0, i64 %v667
  %v669 = trunc i64 %v668 to i32
  %v670 = zext i32 %v669 to i64
  %v671 = zext i32 1 to i64
  %v672 = add i64 %v670, %v671
  %v673 = icmp sgt i64 %v672, 4294967295
  %v674 = icmp slt i64 %v672, 0
  %v675 = select i1 %v673, i64 4294967295, i64 %v672
  %v676 = select i1 %v674, i64 0, i64 %v675
  %v677 = trunc i64 %v676 to i32
  %v678 = zext i32 %v677 to i64
  %v679 = zext i32 1 to i64
  %v680 = add i64 %v678, %v679
  %v681 = icmp sgt i64 %v680, 4294967295
  %v682 = icmp slt i64 %v680, 0
  %v683 = select i1 %v681, i64 4294967295, i64 %v680
  %v684 = select i1 %v682, i64 0, i64 %v683
  %v685 = trunc i64 %v684 to i32
  %v686 = zext i32 %v685 to i64
  %v687 = zext i32 1 to i64
  %v688 = add i64 %v686, %v687
  %v689 = icmp sgt i64 %v688, 4294967295
  %v690 = icmp slt i64 %v688, 0
  %v691 = select i1 %v689, i64 4294967295, i64 %v688
  %v692 = select i1 %v690, i64 0, i64 %v691
  %v693 = trunc i64 %v692 to i32
  %v694 = zext i32 %v693 to i64
  %v695 = zext i32 1 to i64
  %v696 = add i64 %v694, %v695
  %v697 = icmp sgt i64 %v696, 4294967295
  %v698 = icmp slt i64 %v696, 0
  %v699 = select i1 %v697, i64 4294967295, i64 %v696
  %v700 = select i1 %v698, i64 0, i64 %v699
  %v701 = trunc i64 %v700 to i32
  %v702 = zext i32 %v701 to i64
  %v703 = zext i32 1 to i64
  %v704 = add i64 %v702, %v703
  %v705 = icmp sgt i64 %v704, 4294967295
  %v706 = icmp slt i64 %v704, 0
  %v707 = select i1 %v705, i64 4294967295, i64 %v704
  %v708 = select i1 %v706, i64 0, i64 %v707
  %v709 = trunc i64 %v708 to i32
  %v710 = zext i32 %v709 to i64
  %v711 = zext i32 1 to i64
  %v712 = add i64 %v710, %v711
  %v713 = icmp sgt i64 %v712, 4294967295
  %v714 = icmp slt i64 %v712, 0
  %v715 = select i1 %v713, i64 4294967295, i64 %v712
  %v716 = select i1 %v714, i64 0, i64 %v715
  %v717 = trunc i64 %v716 to i32
  %v718 = zext i32 %v717 to i64
  %v719 = zext i32 1 to i64
  %v720 = add i64 %v718, %v719
  %v721 = icmp sgt i64 %v720, 4294967295
  %v722 = icmp slt i64 %v720, 0
  %v723 = select i1 %v721, i64 4294967295, i64 %v720
  %v724 = select i1 %v722, i64 0, i64 %v723
  %v725 = trunc i64 %v724 to i32
  %v726 = zext i32 %v725 to i64
  %v727 = zext i32 1 to i64
  %v728 = add i64 %v726, %v727
  %v729 = icmp sgt i64 %v728, 4294967295
  %v730 = icmp slt i64 %v728, 0
  %v731 = select i1 %v729, i64 4294967295, i64 %v728
  %v732 = select i1 %v730, i64 0, i64 %v731
  %v733 = trunc i64 %v732 to i32
  %v734 = zext i32 %v733 to i64
  %v735 = zext i32 1 to i64
  %v736 = add i64 %v734, %v735
  %v737 = icmp sgt i64 %v736, 4294967295
  %v738 = icmp slt i64 %v736, 0
  %v739 = select i1 %v737, i64 4294967295, i64 %v736
  %v740 = select i1 %v738, i64 0, i64 %v739
  %v741 = trunc i64 %v740 to i32
  %v742 = zext i32 %v741 to i64
  %v743 = zext i32 1 to i64
  %v744 = add i64 %v742, %v743
  %v745 = icmp sgt i64 %v744, 4294967295
  %v746 = icmp slt i64 %v744, 0
  %v747 = select i1 %v745, i64 4294967295, i64 %v744
  %v748 = select i1 %v746, i64 0, i64 %v747
  %v749 = trunc i64 %v748 to i32
  %v750 = zext i32 %v749 to i64
  %v751 = zext i32 1 to i64
  %v752 = add i64 %v750, %v751
  %v753 = icmp sgt i64 %v752, 4294967295
  %v754 = icmp slt i64 %v752, 0
  %v755 = select i1 %v753, i64 4294967295, i64 %v752
  %v756 = select i1 %v754, i64 0, i64 %v755
  %v757 = trunc i64 %v756 to i32
  %v758 = zext i32 %v757 to i64
  %v759 = zext i32 1 to i64
  %v760 = add i64 %v758, %v759
  %v761 = icmp sgt i64 %v760, 4294967295
  %v762 = icmp slt i64 %v760, 0
  %v763 = select i1 %v761, i64 4294967295, i64 %v760
  %v764 = select i1 %v762, i64 0, i64 %v763
  %v765 = trunc i64 %v764 to i32
  %v766 = zext i32 %v765 to i64
  %v767 = zext i32 1 to i64
  %v768 = add i64 %v766, %v767
  %v769 = icmp sgt i64 %v768, 4294967295
  %v770 = icmp slt i64 %v768, 0
  %v771 = select i1 %v769, i64 4294967295, i64 %v768
  %v772 = select i1 %v770, i64 0, i64 %v771
  %v773 = trunc i64 %v772 to i32
  %v774 = zext i32 %v773 to i64
  %v775 = zext i32 1 to i64
  %v776 = add i64 %v774, %v775
  %v777 = icmp sgt i64 %v776, 4294967295
  %v778 = icmp slt i64 %v776, 0
  %v779 = select i1 %v777, i64 4294967295, i64 %v776
  %v780 = select i1 %v778, i64 0, i64 %v779
  %v781 = trunc i64 %v780 to i32
  %v782 = zext i32 %v781 to i64
  %v783 = zext i32 1 to i64
  %v784 = add i64 %v782, %v783
  %v785 = icmp sgt i64 %v784, 4294967295
  %v786 = icmp slt i64 %v784, 0
  %v787 = select i1 %v785, i64 4294967295, i64 %v784
  %v788 = select i1 %v786, i64 0, i64 %v787
  %v789 = trunc i64 %v788 to i32
  %v790 = zext i32 %v789 to i64
  %v791 = zext i32 1 to i64
  %v792 = add i64 %v790, %v791
  %v793 = icmp sgt i64 %v792, 4294967295
  %v794 = icmp slt i64 %v792, 0
  %v795 = select i1 %v793, i64 4294967295, i64 %v792
  %v796 = select i1 %v794, i64 0, i64 %v795
  %v797 = trunc i64 %v796 to i32
  %v798 = zext i32 %v797 to i64
  %v799 = zext i32 1 to i64
  %v800 = add i64 %v798, %v799
  %v801 = icmp sgt i64 %v800, 4294967295
  %v802 = icmp slt i64 %v800, 0
  %v803 = select i1 %v801, i64 4294967295, i64 %v800
  %v804 = select i1 %v802, i64 0, i64 %v803
  %v805 = trunc i64 %v804 to i32
  %v806 = zext i32 %v805 to i64
  %v807 = zext i32 1 to i64
  %v808 = add i64 %v806, %v807
  %v809 = icmp sgt i64 %v808, 4294967295
  %v810 = icmp slt i64 %v808, 0
  %v811 = select i1 %v809, i64 4294967295, i64 %v808
  %v812 = select i1 %v810, i64 0, i64 %v811
  %v813 = trunc i64 %v812 to i32
  %v814 = zext i32 %v813 to i64
  %v815 = zext i32 1 to i64
  %v816 = add i64 %v814, %v815
  %v817 = icmp sgt i64 %v816, 4294967295
  %v818 = icmp slt i64 %v816, 0
  %v819 = select i1 %v817, i64 4294967295, i64 %v816
  %v820 = select i1 %v818, i64 0, i64 %v819
  %v821 = trunc i64 %v820 to i32
  %v822 = zext i32 %v821 to i64
  %v823 = zext i32 1 to i64
  %v824 = add i64 %v822, %v823
  %v825 = icmp sgt i64 %v824, 4294967295
  %v826 = icmp slt i64 %v824, 0
  %v827 = select i1 %v825, i64 4294967295, i64 %v824
  %v828 = select i1 %v826, i64 0, i64 %v827
  %v829 = trunc i64 %v828 to i32
  %v830 = zext i32 %v829 to i64
  %v831 = zext i32 1 to i64
  %v832 = add i64 %v830, %v831
  %v833 = icmp sgt i64 %v832, 4294967295
  %v834 = icmp slt i64 %v832, 0
  %v835 = select i1 %v833, i64 4294967295, i64 %v832
  %v836 = select i1 %v834, i64 0, i64 %v835
  %v837 = trunc i64 %v836 to i32
  %v838 = zext i32 %v837 to i64
  %v839 = zext i32 1 to i64
  %v840 = add i64 %v838, %v839
  %v841 = icmp sgt i64 %v840, 4294967295
  %v842 = icmp slt i64 %v840, 0
  %v843 = select i1 %v841, i64 4294967295, i64 %v840
  %v844 = select i1 %v842, i64 0, i64 %v843
  %v845 = trunc i64 %v844 to i32
  %v846 = zext i32 %v845 to i64
  %v847 = zext i32 1 to i64
  %v848 = add i64 %v846, %v847
  %v849 = icmp sgt i64 %v848, 4294967295
  %v850 = icmp slt i64 %v848, 0
  %v851 = select i1 %v849, i64 4294967295, i64 %v848
  %v852 = select i1 %v850, i64 0, i64 %v851
  %v853 = trunc i64 %v852 to i32
  %v854 = zext i32 %v853 to i64
  %v855 = zext i32 1 to i64
  %v856 = add i64 %v854, %v855
  %v857 = icmp sgt i64 %v856, 4294967295
  %v858 = icmp slt i64 %v856, 0
  %v859 = select i1 %v857, i64 4294967295, i64 %v856
  %v860 = select i1 %v858, i64 0, i64 %v859
  %v861 = trunc i64 %v860 to i32
  %v862 = zext i32 %v861 to i64
  %v863 = zext i32 1 to i64
  %v864 = add i64 %v862, %v863
  %v865 = icmp sgt i64 %v864, 4294967295
  %v866 = icmp slt i64 %v864, 0
  %v867 = select i1 %v865, i64 4294967295, i64 %v864
  %v868 = select i1 %v866, i64 0, i64 %v867
  %v869 = trunc i64 %v868 to i32
  %v870 = zext i32 %v869 to i64
  %v871 = zext i32 1 to i64
  %v872 = add i64 %v870, %v871
  %v873 = icmp sgt i64 %v872, 4294967295
  %v874 = icmp slt i64 %v872, 0
  %v875 = select i1 %v873, i64 4294967295, i64 %v872
  %v876 = select i1 %v874, i64 0, i64 %v875
  %v877 = trunc i64 %v876 to i32
  %v878 = zext i32 %v877 to i64
  %v879 = zext i32 1 to i64
  %v880 = add i64 %v878, %v879
  %v881 = icmp sgt i64 %v880, 4294967295
  %v882 = icmp slt i64 %v880, 0
  %v883 = select i1 %v881, i64 4294967295, i64 %v880
  %v884 = select i1 %v882, i64 0, i64 %v883
  %v885 = trunc i64 %v884 to i32
  %v886 = zext i32 %v885 to i64
  %v887 = zext i32 1 to i64
  %v888 = add i64 %v886, %v887
  %v889 = icmp sgt i64 %v888, 4294967295
  %v890 = icmp slt i64 %v888, 0
  %v891 = select i1 %v889, i64 4294967295, i64 %v888
  %v892 = select i1 %v890, i64 0, i64 %v891
  %v893 = trunc i64 %v892 to i32
  %v894 = zext i32 %v893 to i64
  %v895 = zext i32 1 to i64
  %v896 = add i64 %v894, %v895
  %v897 = icmp sgt i64 %v896, 4294967295
  %v898 = icmp slt i64 %v896, 0
  %v899 = select i1 %v897, i64 4294967295, i64 %v896
  %v900 = select i1 %v898, i64 0, i64 %v899
  %v901 = trunc i64 %v900 to i32
  %v902 = zext i32 %v901 to i64
  %v903 = zext i32 1 to i64
  %v904 = add i64 %v902, %v903
  %v905 = icmp sgt i64 %v904, 4294967295
  %v906 = icmp slt i64 %v904, 0
  %v907 = select i1 %v905, i64 4294967295, i64 %v904
  %v908 = select i1 %v906, i64 0, i64 %v907
  %v909 = trunc i64 %v908 to i32
  %v910 = zext i32 %v909 to i64
  %v911 = zext i32 1 to i64
  %v912 = add i64 %v910, %v911
  %v913 = icmp sgt i64 %v912, 4294967295
  %v914 = icmp slt i64 %v912, 0
  %v915 = select i1 %v913, i64 4294967295, i64 %v912
  %v916 = select i1 %v914, i64 0, i64 %v915
  %v917 = trunc i64 %v916 to i32
  %v918 = zext i32 %v917 to i64
  %v919 = zext i32 1 to i64
  %v920 = add i64 %v918, %v919
  %v921 = icmp sgt i64 %v920, 4294967295
  %v922 = icmp slt i64 %v920, 0
  %v923 = select i1 %v921, i64 4294967295, i64 %v920
  %v924 = select i1 %v922, i64 0, i64 %v923
  %v925 = trunc i64 %v924 to i32
  %v926 = zext i32 %v925 to i64
  %v927 = zext i32 1 to i64
  %v928 = add i64 %v926, %v927
  %v929 = icmp sgt i64 %v928, 4294967295
  %v930 = icmp slt i64 %v928, 0
  %v931 = select i1 %v929, i64 4294967295, i64 %v928
  %v932 = select i1 %v930, i64 0, i64 %v931
  %v933 = trunc i64 %v932 to i32
  %v934 = zext i32 %v933 to i64
  %v935 = zext i32 1 to i64
  %v936 = add i64 %v934, %v935
  %v937 = icmp sgt i64 %v936, 4294967295
  %v938 = icmp slt i64 %v936, 0
  %v939 = select i1 %v937, i64 4294967295, i64 %v936
  %v940 = select i1 %v938, i64 0, i64 %v939
  %v941 = trunc i64 %v940 to i32
  %v942 = zext i32 %v941 to i64
  %v943 = zext i32 1 to i64
  %v944 = add i64 %v942, %v943
  %v945 = icmp sgt i64 %v944, 4294967295
  %v946 = icmp slt i64 %v944, 0
  %v947 = select i1 %v945, i64 4294967295, i64 %v944
  %v948 = select i1 %v946, i64 0, i64 %v947
  %v949 = trunc i64 %v948 to i32
  %v950 = zext i32 %v949 to i64
  %v951 = zext i32 1 to i64
  %v952 = add i64 %v950, %v951
  %v953 = icmp sgt i64 %v952, 4294967295
  %v954 = icmp slt i64 %v952, 0
  %v955 = select i1 %v953, i64 4294967295, i64 %v952
  %v956 = select i1 %v954, i64 0, i64 %v955
  %v957 = trunc i64 %v956 to i32
  %v958 = zext i32 %v957 to i64
  %v959 = zext i32 1 to i64
  %v960 = add i64 %v958, %v959
  %v961 = icmp sgt i64 %v960, 4294967295
  %v962 = icmp slt i64 %v960, 0
  %v963 = select i1 %v961, i64 4294967295, i64 %v960
  %v964 = select i1 %v962, i64 0, i64 %v963
  %v965 = trunc i64 %v964 to i32
  %v966 = zext i32 %v965 to i64
  %v967 = zext i32 1 to i64
  %v968 = add i64 %v966, %v967
  %v969 = icmp sgt i64 %v968, 4294967295
  %v970 = icmp slt i64 %v968, 0
  %v971 = select i1 %v969, i64 4294967295, i64 %v968
  %v972 = select i1 %v970, i64 0, i64 %v971
  %v973 = trunc i64 %v972 to i32
  %v974 = zext i32 %v973 to i64
  %v975 = zext i32 1 to i64
  %v976 = add i64 %v974, %v975
  %v977 = icmp sgt i64 %v976, 4294967295
  %v978 = icmp slt i64 %v976, 0
  %v979 = select i1 %v977, i64 4294967295, i64 %v976
  %v980 = select i1 %v978, i64 0, i64 %v979
  %v981 = trunc i64 %v980 to i32
  %v982 = zext i32 %v981 to i64
  %v983 = zext i32 1 to i64
  %v984 = add i64 %v982, %v983
  %v985 = icmp sgt i64 %v984, 4294967295
  %v986 = icmp slt i64 %v984, 0
  %v987 = select i1 %v985, i64 4294967295, i64 %v984
  %v988 = select i1 %v986, i64 0, i64 %v987
  %v989 = trunc i64 %v988 to i32
  %v990 = zext i32 %v989 to i64
  %v991 = zext i32 1 to i64
  %v992 = add i64 %v990, %v991
  %v993 = icmp sgt i64 %v992, 4294967295
  %v994 = icmp slt i64 %v992, 0
  %v995 = select i1 %v993, i64 4294967295, i64 %v992
  %v996 = select i1 %v994, i64 0, i64 %v995
  %v997 = trunc i64 %v996 to i32
  %v998 = zext i32 %v997 to i64
  %v999 = zext i32 1 to i64
  %v1000 = add i64 %v998, %v999
  %v1001 = icmp sgt i64 %v1000, 4294967295
  %v1002 = icmp slt i64 %v1000, 0
  %v1003 = select i1 %v1001, i64 4294967295, i64 %v1000
  %v1004 = select i1 %v1002, i64 0, i64 %v1003
  %v1005 = trunc i64 %v1004 to i32
  %v1006 = zext i32 %v1005 to i64
  %v1007 = zext i32 1 to i64
  %v1008 = add i64 %v1006, %v1007
  %v1009 = icmp sgt i64 %v1008, 4294967295
  %v1010 = icmp slt i64 %v1008, 0
  %v1011 = select i1 %v1009, i64 4294967295, i64 %v1008
  %v1012 = select i1 %v1010, i64 0, i64 %v1011
  %v1013 = trunc i64 %v1012 to i32
  %v1014 = zext i32 %v1013 to i64
  %v1015 = zext i32 1 to i64
  %v1016 = add i64 %v1014, %v1015
  %v1017 = icmp sgt i64 %v1016, 4294967295
  %v1018 = icmp slt i64 %v1016, 0
  %v1019 = select i1 %v1017, i64 4294967295, i64 %v1016
  %v1020 = select i1 %v1018, i64 0, i64 %v1019
  %v1021 = trunc i64 %v1020 to i32
  %v1022 = zext i32 %v1021 to i64
  %v1023 = zext i32 1 to i64
  %v1024 = add i64 %v1022, %v1023
  %v1025 = icmp sgt i64 %v1024, 4294967295
  %v1026 = icmp slt i64 %v1024, 0
  %v1027 = select i1 %v1025, i64 4294967295, i64 %v1024
  %v1028 = select i1 %v1026, i64 0, i64 %v1027
  %v1029 = trunc i64 %v1028 to i32
  %v1030 = zext i32 %v1029 to i64
  %v1031 = zext i32 1 to i64
  %v1032 = add i64 %v1030, %v1031
  %v1033 = icmp sgt i64 %v1032, 4294967295
  %v1034 = icmp slt i64 %v1032, 0
  %v1035 = select i1 %v1033, i64 4294967295, i64 %v1032
  %v1036 = select i1 %v1034, i64 0, i64 %v1035
  %v1037 = trunc i64 %v1036 to i32
  %v1038 = zext i32 %v1037 to i64
  %v1039 = zext i32 1 to i64
  %v1040 = add i64 %v1038, %v1039
  %v1041 = icmp sgt i64 %v1040, 4294967295
  %v1042 = icmp slt i64 %v1040, 0
  %v1043 = select i1 %v1041, i64 4294967295, i64 %v1040
  %v1044 = select i1 %v1042, i64 0, i64 %v1043
  %v1045 = trunc i64 %v1044 to i32
  %v1046 = zext i32 %v1045 to i64
  %v1047 = zext i32 1 to i64
  %v1048 = add i64 %v1046, %v1047
  %v1049 = icmp sgt i64 %v1048, 4294967295
  %v1050 = icmp slt i64 %v1048, 0
  %v1051 = select i1 %v1049, i64 4294967295, i64 %v1048
  %v1052 = select i1 %v1050, i64 0, i64 %v1051
  %v1053 = trunc i64 %v1052 to i32
  %v1054 = zext i32 %v1053 to i64
  %v1055 = zext i32 1 to i64
  %v1056 = add i64 %v1054, %v1055
  %v1057 = icmp sgt i64 %v1056, 4294967295
  %v1058 = icmp slt i64 %v1056, 0
  %v1059 = select i1 %v1057, i64 4294967295, i64 %v1056
  %v1060 = select i1 %v1058, i64 0, i64 %v1059
  %v1061 = trunc i64 %v1060 to i32
  %v1062 = zext i32 %v1061 to i64
  %v1063 = zext i32 1 to i64
  %v1064 = add i64 %v1062, %v1063
  %v1065 = icmp sgt i64 %v1064, 4294967295
  %v1066 = icmp slt i64 %v1064, 0
  %v1067 = select i1 %v1065, i64 4294967295, i64 %v1064
  %v1068 = select i1 %v1066, i64 0, i64 %v1067
  %v1069 = trunc i64 %v1068 to i32
  %v1070 = zext i32 %v1069 to i64
  %v1071 = zext i32 1 to i64
  %v1072 = add i64 %v1070, %v1071
  %v1073 = icmp sgt i64 %v1072, 4294967295
  %v1074 = icmp slt i64 %v1072, 0
  %v1075 = select i1 %v1073, i64 4294967295, i64 %v1072
  %v1076 = select i1 %v1074, i64 0, i64 %v1075
  %v1077 = trunc i64 %v1076 to i32
  %v1078 = zext i32 %v1077 to i64
  %v1079 = zext i32 1 to i64
  %v1080 = add i64 %v1078, %v1079
  %v1081 = icmp sgt i64 %v1080, 4294967295
  %v1082 = icmp slt i64 %v1080, 0
  %v1083 = select i1 %v1081, i64 4294967295, i64 %v1080
  %v1084 = select i1 %v1082, i64 0, i64 %v1083
  %v1085 = trunc i64 %v1084 to i32
  %v1086 = zext i32 %v1085 to i64
  %v1087 = zext i32 1 to i64
  %v1088 = add i64 %v1086, %v1087
  %v1089 = icmp sgt i64 %v1088, 4294967295
  %v1090 = icmp slt i64 %v1088, 0
  %v1091 = select i1 %v1089, i64 4294967295, i64 %v1088
  %v1092 = select i1 %v1090, i64 0, i64 %v1091
  %v1093 = trunc i64 %v1092 to i32
  %v1094 = zext i32 %v1093 to i64
  %v1095 = zext i32 1 to i64
  %v1096 = add i64 %v1094, %v1095
  %v1097 = icmp sgt i64 %v1096, 4294967295
  %v1098 = icmp slt i64 %v1096, 0
  %v1099 = select i1 %v1097, i64 4294967295, i64 %v1096
  %v1100 = select i1 %v1098, i64 0, i64 %v1099
  %v1101 = trunc i64 %v1100 to i32
  %v1102 = zext i32 %v1101 to i64
  %v1103 = zext i32 1 to i64
  %v1104 = add i64 %v1102, %v1103
  %v1105 = icmp sgt i64 %v1104, 4294967295
  %v1106 = icmp slt i64 %v1104, 0
  %v1107 = select i1 %v1105, i64 4294967295, i64 %v1104
  %v1108 = select i1 %v1106, i64 0, i64 %v1107
  %v1109 = trunc i64 %v1108 to i32
  %v1110 = zext i32 %v1109 to i64
  %v1111 = zext i32 1 to i64
  %v1112 = add i64 %v1110, %v1111
  %v1113 = icmp sgt i64 %v1112, 4294967295
  %v1114 = icmp slt i64 %v1112, 0
  %v1115 = select i1 %v1113, i64 4294967295, i64 %v1112
  %v1116 = select i1 %v1114, i64 0, i64 %v1115
  %v1117 = trunc i64 %v1116 to i32
  %v1118 = zext i32 %v1117 to i64
  %v1119 = zext i32 1 to i64
  %v1120 = add i64 %v1118, %v1119
  %v1121 = icmp sgt i64 %v1120, 4294967295
  %v1122 = icmp slt i64 %v1120, 0
  %v1123 = select i1 %v1121, i64 4294967295, i64 %v1120
  %v1124 = select i1 %v1122, i64 0, i64 %v1123
  %v1125 = trunc i64 %v1124 to i32
  %v1126 = zext i32 %v1125 to i64
  %v1127 = zext i32 1 to i64
  %v1128 = add i64 %v1126, %v1127
  %v1129 = icmp sgt i64 %v1128, 4294967295
  %v1130 = icmp slt i64 %v1128, 0
  %v1131 = select i1 %v1129, i64 4294967295, i64 %v1128
  %v1132 = select i1 %v1130, i64 0, i64 %v1131
  %v1133 = trunc i64 %v1132 to i32
  %v1134 = zext i32 %v1133 to i64
  %v1135 = zext i32 1 to i64
  %v1136 = add i64 %v1134, %v1135
  %v1137 = icmp sgt i64 %v1136, 4294967295
  %v1138 = icmp slt i64 %v1136, 0
  %v1139 = select i1 %v1137, i64 4294967295, i64 %v1136
  %v1140 = select i1 %v1138, i64 0, i64 %v1139
  %v1141 = trunc i64 %v1140 to i32
  %v1142 = zext i32 %v1141 to i64
  %v1143 = zext i32 1 to i64
  %v1144 = add i64 %v1142, %v1143
  %v1145 = icmp sgt i64 %v1144, 4294967295
  %v1146 = icmp slt i64 %v1144, 0
  %v1147 = select i1 %v1145, i64 4294967295, i64 %v1144
  %v1148 = select i1 %v1146, i64 0, i64 %v1147
  %v1149 = trunc i64 %v1148 to i32
  %v1150 = zext i32 %v1149 to i64
  %v1151 = zext i32 1 to i64
  %v1152 = add i64 %v1150, %v1151
  %v1153 = icmp sgt i64 %v1152, 4294967295
  %v1154 = icmp slt i64 %v1152, 0
  %v1155 = select i1 %v1153, i64 4294967295, i64 %v1152
  %v1156 = select i1 %v1154, i64 0, i64 %v1155
  %v1157 = trunc i64 %v1156 to i32
  %v1158 = zext i32 %v1157 to i64
  %v1159 = zext i32 1 to i64
  %v1160 = add i64 %v1158, %v1159
  %v1161 = icmp sgt i64 %v1160, 4294967295
  %v1162 = icmp slt i64 %v1160, 0
  %v1163 = select i1 %v1161, i64 4294967295, i64 %v1160
  %v1164 = select i1 %v1162, i64 0, i64 %v1163
  %v1165 = trunc i64 %v1164 to i32
  %v1166 = zext i32 %v1165 to i64
  %v1167 = zext i32 1 to i64
  %v1168 = add i64 %v1166, %v1167
  %v1169 = icmp sgt i64 %v1168, 4294967295
  %v1170 = icmp slt i64 %v1168, 0
  %v1171 = select i1 %v1169, i64 4294967295, i64 %v1168
  %v1172 = select i1 %v1170, i64 0, i64 %v1171
  %v1173 = trunc i64 %v1172 to i32
  %v1174 = zext i32 %v1173 to i64
  %v1175 = zext i32 1 to i64
  %v1176 = add i64 %v1174, %v1175
  %v1177 = icmp sgt i64 %v1176, 4294967295
  %v1178 = icmp slt i64 %v1176, 0
  %v1179 = select i1 %v1177, i64 4294967295, i64 %v1176
  %v1180 = select i1 %v1178, i64 0, i64 %v1179
  %v1181 = trunc i64 %v1180 to i32
  %v1182 = zext i32 %v1181 to i64
  %v1183 = zext i32 1 to i64
  %v1184 = add i64 %v1182, %v1183
  %v1185 = icmp sgt i64 %v1184, 4294967295
  %v1186 = icmp slt i64 %v1184, 0
  %v1187 = select i1 %v1185, i64 4294967295, i64 %v1184
  %v1188 = select i1 %v1186, i64 0, i64 %v1187
  %v1189 = trunc i64 %v1188 to i32
  %v1190 = zext i32 %v1189 to i64
  %v1191 = zext i32 1 to i64
  %v1192 = add i64 %v1190, %v1191
  %v1193 = icmp sgt i64 %v1192, 4294967295
  %v1194 = icmp slt i64 %v1192, 0
  %v1195 = select i1 %v1193, i64 4294967295, i64 %v1192
  %v1196 = select i1 %v1194, i64 0, i64 %v1195
  %v1197 = trunc i64 %v1196 to i32
  %v1198 = zext i32 %v1197 to i64
  %v1199 = zext i32 1 to i64
  %v1200 = add i64 %v1198, %v1199
  %v1201 = icmp sgt i64 %v1200, 4294967295
  %v1202 = icmp slt i64 %v1200, 0
  %v1203 = select i1 %v1201, i64 4294967295, i64 %v1200
  %v1204 = select i1 %v1202, i64 0, i64 %v1203
  %v1205 = trunc i64 %v1204 to i32
  %v1206 = zext i32 %v1205 to i64
  %v1207 = zext i32 1 to i64
  %v1208 = add i64 %v1206, %v1207
  %v1209 = icmp sgt i64 %v1208, 4294967295
  %v1210 = icmp slt i64 %v1208, 0
  %v1211 = select i1 %v1209, i64 4294967295, i64 %v1208
  %v1212 = select i1 %v1210, i64 0, i64 %v1211
  %v1213 = trunc i64 %v1212 to i32
  %v1214 = zext i32 %v1213 to i64
  %v1215 = zext i32 1 to i64
  %v1216 = add i64 %v1214, %v1215
  %v1217 = icmp sgt i64 %v1216, 4294967295
  %v1218 = icmp slt i64 %v1216, 0
  %v1219 = select i1 %v1217, i64 4294967295, i64 %v1216
  %v1220 = select i1 %v1218, i64 0, i64 %v1219
  %v1221 = trunc i64 %v1220 to i32
  %v1222 = zext i32 %v1221 to i64
  %v1223 = zext i32 1 to i64
  %v1224 = add i64 %v1222, %v1223
  %v1225 = icmp sgt i64 %v1224, 4294967295
  %v1226 = icmp slt i64 %v1224, 0
  %v1227 = select i1 %v1225, i64 4294967295, i64 %v1224
  %v1228 = select i1 %v1226, i64 0, i64 %v1227
  %v1229 = trunc i64 %v1228 to i32
  %v1230 = zext i32 %v1229 to i64
  %v1231 = zext i32 1 to i64
  %v1232 = add i64 %v1230, %v1231
  %v1233 = icmp sgt i64 %v1232, 4294967295
  %v1234 = icmp slt i64 %v1232, 0
  %v1235 = select i1 %v1233, i64 4294967295, i64 %v1232
  %v1236 = select i1 %v1234, i64 0, i64 %v1235
  %v1237 = trunc i64 %v1236 to i32
  %v1238 = zext i32 %v1237 to i64
  %v1239 = zext i32 1 to i64
  %v1240 = add i64 %v1238, %v1239
  %v1241 = icmp sgt i64 %v1240, 4294967295
  %v1242 = icmp slt i64 %v1240, 0
  %v1243 = select i1 %v1241, i64 4294967295, i64 %v1240
  %v1244 = select i1 %v1242, i64 0, i64 %v1243
  %v1245 = trunc i64 %v1244 to i32
  %v1246 = zext i32 %v1245 to i64
  %v1247 = zext i32 1 to i64
  %v1248 = add i64 %v1246, %v1247
  %v1249 = icmp sgt i64 %v1248, 4294967295
  %v1250 = icmp slt i64 %v1248, 0
  %v1251 = select i1 %v1249, i64 4294967295, i64 %v1248
  %v1252 = select i1 %v1250, i64 0, i64 %v1251
  %v1253 = trunc i64 %v1252 to i32
  %v1254 = zext i32 %v1253 to i64
  %v1255 = zext i32 1 to i64
  %v1256 = add i64 %v1254, %v1255
  %v1257 = icmp sgt i64 %v1256, 4294967295
  %v1258 = icmp slt i64 %v1256, 0
  %v1259 = select i1 %v1257, i64 4294967295, i64 %v1256
  %v1260 = select i1 %v1258, i64 0, i64 %v1259
  %v1261 = trunc i64 %v1260 to i32
  %v1262 = zext i32 %v1261 to i64
  %v1263 = zext i32 1 to i64
  %v1264 = add i64 %v1262, %v1263
  %v1265 = icmp sgt i64 %v1264, 4294967295
  %v1266 = icmp slt i64 %v1264, 0
  %v1267 = select i1 %v1265, i64 4294967295, i64 %v1264
  %v1268 = select i1 %v1266, i64 0, i64 %v1267
  %v1269 = trunc i64 %v1268 to i32
  %v1270 = zext i32 %v1269 to i64
  %v1271 = zext i32 1 to i64
  %v1272 = add i64 %v1270, %v1271
  %v1273 = icmp sgt i64 %v1272, 4294967295
  %v1274 = icmp slt i64 %v1272, 0
  %v1275 = select i1 %v1273, i64 4294967295, i64 %v1272
  %v1276 = select i1 %v1274, i64 0, i64 %v1275
  %v1277 = trunc i64 %v1276 to i32
  %v1278 = zext i32 %v1277 to i64
  %v1279 = zext i32 1 to i64
  %v1280 = add i64 %v1278, %v1279
  %v1281 = icmp sgt i64 %v1280, 4294967295
  %v1282 = icmp slt i64 %v1280, 0
  %v1283 = select i1 %v1281, i64 4294967295, i64 %v1280
  %v1284 = select i1 %v1282, i64 0, i64 %v1283
  %v1285 = trunc i64 %v1284 to i32
  %v1286 = zext i32 %v1285 to i64
  %v1287 = zext i32 1 to i64
  %v1288 = add i64 %v1286, %v1287
  %v1289 = icmp sgt i64 %v1288, 4294967295
  %v1290 = icmp slt i64 %v1288, 0
  %v1291 = select i1 %v1289, i64 4294967295, i64 %v1288
  %v1292 = select i1 %v1290, i64 0, i64 %v1291
  %v1293 = trunc i64 %v1292 to i32
  %v1294 = zext i32 %v1293 to i64
  %v1295 = zext i32 1 to i64
  %v1296 = add i64 %v1294, %v1295
  %v1297 = icmp sgt i64 %v1296, 4294967295
  %v1298 = icmp slt i64 %v1296, 0
  %v1299 = select i1 %v1297, i64 4294967295, i64 %v1296
  %v1300 = select i1 %v1298, i64 0, i64 %v1299
  %v1301 = trunc i64 %v1300 to i32
  %v1302 = zext i32 %v1301 to i64
  %v1303 = zext i32 1 to i64
  %v1304 = add i64 %v1302, %v1303
  %v1305 = icmp sgt i64 %v1304, 4294967295
  %v1306 = icmp slt i64 %v1304, 0
  %v1307 = select i1 %v1305, i64 4294967295, i64 %v1304
  %v1308 = select i1 %v1306, i64 0, i64 %v1307
  %v1309 = trunc i64 %v1308 to i32
  %v1310 = zext i32 %v1309 to i64
  %v1311 = zext i32 1 to i64
  %v1312 = add i64 %v1310, %v1311
  %v1313 = icmp sgt i64 %v1312, 4294967295
  %v1314 = icmp slt i64 %v1312, 0
  %v1315 = select i1 %v1313, i64 4294967295, i64 %v1312
  %v1316 = select i1 %v1314, i64 0, i64 %v1315
  %v1317 = trunc i64 %v1316 to i32
  %v1318 = zext i32 %v1317 to i64
  %v1319 = zext i32 1 to i64
  %v1320 = add i64 %v1318, %v1319
  %v1321 = icmp sgt i64 %v1320, 4294967295
  %v1322 = icmp slt i64 %v1320, 0
  %v1323 = select i1 %v1321, i64 4294967295, i64 %v1320
  %v1324 = select i1 %v1322, i64 0, i64 %v1323
  %v1325 = trunc i64 %v1324 to i32
  %v1326 = zext i32 %v1325 to i64
  %v1327 = zext i32 1 to i64
  %v1328 = add i64 %v1326, %v1327
  %v1329 = icmp sgt i64 %v1328, 4294967295
  %v1330 = icmp slt i64 %v1328, 0
  %v1331 = select i1 %v1329, i64 4294967295, i64 %v1328
  %v1332 = select i1 %v1330, i64 0, i64 %v1331
  %v1333 = trunc i64 %v1332 to i32
  %v1334 = zext i32 %v1333 to i64
  %v1335 = zext i32 1 to i64
  %v1336 = add i64 %v1334, %v1335
  %v1337 = icmp sgt i64 %v1336, 4294967295
  %v1338 = icmp slt i64 %v1336, 0
  %v1339 = select i1 %v1337, i64 4294967295, i64 %v1336
  %v1340 = select i1 %v1338, i64 0, i64 %v1339
  %v1341 = trunc i64 %v1340 to i32
  %v1342 = zext i32 %v1341 to i64
  %v1343 = zext i32 1 to i64
  %v1344 = add i64 %v1342, %v1343
  %v1345 = icmp sgt i64 %v1344, 4294967295
  %v1346 = icmp slt i64 %v1344, 0
  %v1347 = select i1 %v1345, i64 4294967295, i64 %v1344
  %v1348 = select i1 %v1346, i64 0, i64 %v1347
  %v1349 = trunc i64 %v1348 to i32
  %v1350 = zext i32 %v1349 to i64
  %v1351 = zext i32 1 to i64
  %v1352 = add i64 %v1350, %v1351
  %v1353 = icmp sgt i64 %v1352, 4294967295
  %v1354 = icmp slt i64 %v1352, 0
  %v1355 = select i1 %v1353, i64 4294967295, i64 %v1352
  %v1356 = select i1 %v1354, i64 0, i64 %v1355
  %v1357 = trunc i64 %v1356 to i32
  %v1358 = zext i32 %v1357 to i64
  %v1359 = zext i32 1 to i64
  %v1360 = add i64 %v1358, %v1359
  %v1361 = icmp sgt i64 %v1360, 4294967295
  %v1362 = icmp slt i64 %v1360, 0
  %v1363 = select i1 %v1361, i64 4294967295, i64 %v1360
  %v1364 = select i1 %v1362, i64 0, i64 %v1363
  %v1365 = trunc i64 %v1364 to i32
  %v1366 = zext i32 %v1365 to i64
  %v1367 = zext i32 1 to i64
  %v1368 = add i64 %v1366, %v1367
  %v1369 = icmp sgt i64 %v1368, 4294967295
  %v1370 = icmp slt i64 %v1368, 0
  %v1371 = select i1 %v1369, i64 4294967295, i64 %v1368
  %v1372 = select i1 %v1370, i64 0, i64 %v1371
  %v1373 = trunc i64 %v1372 to i32
  %v1374 = zext i32 %v1373 to i64
  %v1375 = zext i32 1 to i64
  %v1376 = add i64 %v1374, %v1375
  %v1377 = icmp sgt i64 %v1376, 4294967295
  %v1378 = icmp slt i64 %v1376, 0
  %v1379 = select i1 %v1377, i64 4294967295, i64 %v1376
  %v1380 = select i1 %v1378, i64 0, i64 %v1379
  %v1381 = trunc i64 %v1380 to i32
  %v1382 = zext i32 %v1381 to i64
  %v1383 = zext i32 1 to i64
  %v1384 = add i64 %v1382, %v1383
  %v1385 = icmp sgt i64 %v1384, 4294967295
  %v1386 = icmp slt i64 %v1384, 0
  %v1387 = select i1 %v1385, i64 4294967295, i64 %v1384
  %v1388 = select i1 %v1386, i64 0, i64 %v1387
  %v1389 = trunc i64 %v1388 to i32
  %v1390 = zext i32 %v1389 to i64
  %v1391 = zext i32 1 to i64
  %v1392 = add i64 %v1390, %v1391
  %v1393 = icmp sgt i64 %v1392, 4294967295
  %v1394 = icmp slt i64 %v1392, 0
  %v1395 = select i1 %v1393, i64 4294967295, i64 %v1392
  %v1396 = select i1 %v1394, i64 0, i64 %v1395
  %v1397 = trunc i64 %v1396 to i32
  %v1398 = zext i32 %v1397 to i64
  %v1399 = zext i32 1 to i64
  %v1400 = add i64 %v1398, %v1399
  %v1401 = icmp sgt i64 %v1400, 4294967295
  %v1402 = icmp slt i64 %v1400, 0
  %v1403 = select i1 %v1401, i64 4294967295, i64 %v1400
  %v1404 = select i1 %v1402, i64 0, i64 %v1403
  %v1405 = trunc i64 %v1404 to i32
  %v1406 = zext i32 %v1405 to i64
  %v1407 = zext i32 1 to i64
  %v1408 = add i64 %v1406, %v1407
  %v1409 = icmp sgt i64 %v1408, 4294967295
  %v1410 = icmp slt i64 %v1408, 0
  %v1411 = select i1 %v1409, i64 4294967295, i64 %v1408
  %v1412 = select i1 %v1410, i64 0, i64 %v1411
  %v1413 = trunc i64 %v1412 to i32
  %v1414 = zext i32 %v1413 to i64
  %v1415 = zext i32 1 to i64
  %v1416 = add i64 %v1414, %v1415
  %v1417 = icmp sgt i64 %v1416, 4294967295
  %v1418 = icmp slt i64 %v1416, 0
  %v1419 = select i1 %v1417, i64 4294967295, i64 %v1416
  %v1420 = select i1 %v1418, i64 0, i64 %v1419
  %v1421 = trunc i64 %v1420 to i32
  %v1422 = zext i32 %v1421 to i64
  %v1423 = zext i32 1 to i64
  %v1424 = add i64 %v1422, %v1423
  %v1425 = icmp sgt i64 %v1424, 4294967295
  %v1426 = icmp slt i64 %v1424, 0
  %v1427 = select i1 %v1425, i64 4294967295, i64 %v1424
  %v1428 = select i1 %v1426, i64 0, i64 %v1427
  %v1429 = trunc i64 %v1428 to i32
  %v1430 = zext i32 %v1429 to i64
  %v1431 = zext i32 1 to i64
  %v1432 = add i64 %v1430, %v1431
  %v1433 = icmp sgt i64 %v1432, 4294967295
  %v1434 = icmp slt i64 %v1432, 0
  %v1435 = select i1 %v1433, i64 4294967295, i64 %v1432
  %v1436 = select i1 %v1434, i64 0, i64 %v1435
  %v1437 = trunc i64 %v1436 to i32
  %v1438 = zext i32 %v1437 to i64
  %v1439 = zext i32 1 to i64
  %v1440 = add i64 %v1438, %v1439
  %v1441 = icmp sgt i64 %v1440, 4294967295
  %v1442 = icmp slt i64 %v1440, 0
  %v1443 = select i1 %v1441, i64 4294967295, i64 %v1440
  %v1444 = select i1 %v1442, i64 0, i64 %v1443
  %v1445 = trunc i64 %v1444 to i32
  %v1446 = zext i32 %v1445 to i64
  %v1447 = zext i32 1 to i64
  %v1448 = add i64 %v1446, %v1447
  %v1449 = icmp sgt i64 %v1448, 4294967295
  %v1450 = icmp slt i64 %v1448, 0
  %v1451 = select i1 %v1449, i64 4294967295, i64 %v1448
  %v1452 = select i1 %v1450, i64 0, i64 %v1451
  %v1453 = trunc i64 %v1452 to i32
  %v1454 = zext i32 %v1453 to i64
  %v1455 = zext i32 1 to i64
  %v1456 = add i64 %v1454, %v1455
  %v1457 = icmp sgt i64 %v1456, 4294967295
  %v1458 = icmp slt i64 %v1456, 0
  %v1459 = select i1 %v1457, i64 4294967295, i64 %v1456
  %v1460 = select i1 %v1458, i64 0, i64 %v1459
  %v1461 = trunc i64 %v1460 to i32
  %v1462 = zext i32 %v1461 to i64
  %v1463 = zext i32 1 to i64
  %v1464 = add i64 %v1462, %v1463
  %v1465 = icmp sgt i64 %v1464, 4294967295
  %v1466 = icmp slt i64 %v1464, 0
  %v1467 = select i1 %v1465, i64 4294967295, i64 %v1464
  %v1468 = select i1 %v1466, i64 0, i64 %v1467
  %v1469 = trunc i64 %v1468 to i32
  %v1470 = zext i32 %v1469 to i64
  %v1471 = zext i32 1 to i64
  %v1472 = add i64 %v1470, %v1471
  %v1473 = icmp sgt i64 %v1472, 4294967295
  %v1474 = icmp slt i64 %v1472, 0
  %v1475 = select i1 %v1473, i64 4294967295, i64 %v1472
  %v1476 = select i1 %v1474, i64 0, i64 %v1475
  %v1477 = trunc i64 %v1476 to i32
  %v1478 = zext i32 %v1477 to i64
  %v1479 = zext i32 1 to i64
  %v1480 = add i64 %v1478, %v1479
  %v1481 = icmp sgt i64 %v1480, 4294967295
  %v1482 = icmp slt i64 %v1480, 0
  %v1483 = select i1 %v1481, i64 4294967295, i64 %v1480
  %v1484 = select i1 %v1482, i64 0, i64 %v1483
  %v1485 = trunc i64 %v1484 to i32
  %v1486 = zext i32 %v1485 to i64
  %v1487 = zext i32 1 to i64
  %v1488 = add i64 %v1486, %v1487
  %v1489 = icmp sgt i64 %v1488, 4294967295
  %v1490 = icmp slt i64 %v1488, 0
  %v1491 = select i1 %v1489, i64 4294967295, i64 %v1488
  %v1492 = select i1 %v1490, i64 0, i64 %v1491
  %v1493 = trunc i64 %v1492 to i32
  %v1494 = zext i32 %v1493 to i64
  %v1495 = zext i32 1 to i64
  %v1496 = add i64 %v1494, %v1495
  %v1497 = icmp sgt i64 %v1496, 4294967295
  %v1498 = icmp slt i64 %v1496, 0
  %v1499 = select i1 %v1497, i64 4294967295, i64 %v1496
  %v1500 = select i1 %v1498, i64 0, i64 %v1499
  %v1501 = trunc i64 %v1500 to i32
  %v1502 = zext i32 %v1501 to i64
  %v1503 = zext i32 1 to i64
  %v1504 = add i64 %v1502, %v1503
  %v1505 = icmp sgt i64 %v1504, 4294967295
  %v1506 = icmp slt i64 %v1504, 0
  %v1507 = select i1 %v1505, i64 4294967295, i64 %v1504
  %v1508 = select i1 %v1506, i64 0, i64 %v1507
  %v1509 = trunc i64 %v1508 to i32
  %v1510 = zext i32 %v1509 to i64
  %v1511 = zext i32 1 to i64
  %v1512 = add i64 %v1510, %v1511
  %v1513 = icmp sgt i64 %v1512, 4294967295
  %v1514 = icmp slt i64 %v1512, 0
  %v1515 = select i1 %v1513, i64 4294967295, i64 %v1512
  %v1516 = select i1 %v1514, i64 0, i64 %v1515
  %v1517 = trunc i64 %v1516 to i32
  %v1518 = zext i32 %v1517 to i64
  %v1519 = zext i32 1 to i64
  %v1520 = add i64 %v1518, %v1519
  %v1521 = icmp sgt i64 %v1520, 4294967295
  %v1522 = icmp slt i64 %v1520, 0
  %v1523 = select i1 %v1521, i64 4294967295, i64 %v1520
  %v1524 = select i1 %v1522, i64 0, i64 %v1523
  %v1525 = trunc i64 %v1524 to i32
  %v1526 = zext i32 %v1525 to i64
  %v1527 = zext i32 1 to i64
  %v1528 = add i64 %v1526, %v1527
  %v1529 = icmp sgt i64 %v1528, 4294967295
  %v1530 = icmp slt i64 %v1528, 0
  %v1531 = select i1 %v1529, i64 4294967295, i64 %v1528
  %v1532 = select i1 %v1530, i64 0, i64 %v1531
  %v1533 = trunc i64 %v1532 to i32
  %v1534 = zext i32 %v1533 to i64
  %v1535 = zext i32 1 to i64
  %v1536 = add i64 %v1534, %v1535
  %v1537 = icmp sgt i64 %v1536, 4294967295
  %v1538 = icmp slt i64 %v1536, 0
  %v1539 = select i1 %v1537, i64 4294967295, i64 %v1536
  %v1540 = select i1 %v1538, i64 0, i64 %v1539
  %v1541 = trunc i64 %v1540 to i32
  %v1542 = zext i32 %v1541 to i64
  %v1543 = zext i32 1 to i64
  %v1544 = add i64 %v1542, %v1543
  %v1545 = icmp sgt i64 %v1544, 4294967295
  %v1546 = icmp slt i64 %v1544, 0
  %v1547 = select i1 %v1545, i64 4294967295, i64 %v1544
  %v1548 = select i1 %v1546, i64 0, i64 %v1547
  %v1549 = trunc i64 %v1548 to i32
  %v1550 = zext i32 %v1549 to i64
  %v1551 = zext i32 1 to i64
  %v1552 = add i64 %v1550, %v1551
  %v1553 = icmp sgt i64 %v1552, 4294967295
  %v1554 = icmp slt i64 %v1552, 0
  %v1555 = select i1 %v1553, i64 4294967295, i64 %v1552
  %v1556 = select i1 %v1554, i64 0, i64 %v1555
  %v1557 = trunc i64 %v1556 to i32
  %v1558 = zext i32 %v1557 to i64
  %v1559 = zext i32 1 to i64
  %v1560 = add i64 %v1558, %v1559
  %v1561 = icmp sgt i64 %v1560, 4294967295
  %v1562 = icmp slt i64 %v1560, 0
  %v1563 = select i1 %v1561, i64 4294967295, i64 %v1560
  %v1564 = select i1 %v1562, i64 0, i64 %v1563
  %v1565 = trunc i64 %v1564 to i32
  %v1566 = zext i32 %v1565 to i64
  %v1567 = zext i32 1 to i64
  %v1568 = add i64 %v1566, %v1567
  %v1569 = icmp sgt i64 %v1568, 4294967295
  %v1570 = icmp slt i64 %v1568, 0
  %v1571 = select i1 %v1569, i64 4294967295, i64 %v1568
  %v1572 = select i1 %v1570, i64 0, i64 %v1571
  %v1573 = trunc i64 %v1572 to i32
  %v1574 = zext i32 %v1573 to i64
  %v1575 = zext i32 1 to i64
  %v1576 = add i64 %v1574, %v1575
  %v1577 = icmp sgt i64 %v1576, 4294967295
  %v1578 = icmp slt i64 %v1576, 0
  %v1579 = select i1 %v1577, i64 4294967295, i64 %v1576
  %v1580 = select i1 %v1578, i64 0, i64 %v1579
  %v1581 = trunc i64 %v1580 to i32
  %v1582 = zext i32 %v1581 to i64
  %v1583 = zext i32 1 to i64
  %v1584 = add i64 %v1582, %v1583
  %v1585 = icmp sgt i64 %v1584, 4294967295
  %v1586 = icmp slt i64 %v1584, 0
  %v1587 = select i1 %v1585, i64 4294967295, i64 %v1584
  %v1588 = select i1 %v1586, i64 0, i64 %v1587
  %v1589 = trunc i64 %v1588 to i32
  %v1590 = zext i32 %v1589 to i64
  %v1591 = zext i32 208 to i64
  %v1592 = add i64 %v1590, %v1591
  %v1593 = icmp sgt i64 %v1592, 4294967295
  %v1594 = icmp slt i64 %v1592, 0
  %v1595 = select i1 %v1593, i64 4294967295, i64 %v1592
  %v1596 = select i1 %v1594, i64 0, i64 %v1595
  %v1597 = trunc i64 %v1596 to i32
  %v1598 = zext i32 %v1597 to i64
  %v1599 = zext i32 1 to i64
  %v1600 = add i64 %v1598, %v1599
  %v1601 = icmp sgt i64 %v1600, 4294967295
  %v1602 = icmp slt i64 %v1600, 0
  %v1603 = select i1 %v1601, i64 4294967295, i64 %v1600
  %v1604 = select i1 %v1602, i64 0, i64 %v1603
  %v1605 = trunc i64 %v1604 to i32
  %v1606 = zext i32 %v1605 to i64
  %v1607 = zext i32 1 to i64
  %v1608 = add i64 %v1606, %v1607
  %v1609 = icmp sgt i64 %v1608, 4294967295
  %v1610 = icmp slt i64 %v1608, 0
  %v1611 = select i1 %v1609, i64 4294967295, i64 %v1608
  %v1612 = select i1 %v1610, i64 0, i64 %v1611
  %v1613 = trunc i64 %v1612 to i32
  %v1614 = zext i32 %v1613 to i64
  %v1615 = zext i32 1 to i64
  %v1616 = add i64 %v1614, %v1615
  %v1617 = icmp sgt i64 %v1616, 4294967295
  %v1618 = icmp slt i64 %v1616, 0
  %v1619 = select i1 %v1617, i64 4294967295, i64 %v1616
  %v1620 = select i1 %v1618, i64 0, i64 %v1619
  %v1621 = trunc i64 %v1620 to i32
  %v1622 = zext i32 %v1621 to i64
  %v1623 = zext i32 1 to i64
  %v1624 = add i64 %v1622, %v1623
  %v1625 = icmp sgt i64 %v1624, 4294967295
  %v1626 = icmp slt i64 %v1624, 0
  %v1627 = select i1 %v1625, i64 4294967295, i64 %v1624
  %v1628 = select i1 %v1626, i64 0, i64 %v1627
  %v1629 = trunc i64 %v1628 to i32
  %v1630 = zext i32 %v1629 to i64
  %v1631 = zext i32 1 to i64
  %v1632 = add i64 %v1630, %v1631
  %v1633 = icmp sgt i64 %v1632, 4294967295
  %v1634 = icmp slt i64 %v1632, 0
  %v1635 = select i1 %v1633, i64 4294967295, i64 %v1632
  %v1636 = select i1 %v1634, i64 0, i64 %v1635
  %v1637 = trunc i64 %v1636 to i32
  %v1638 = load ptr, ptr @trinity_spread
  %v1639 = icmp eq ptr %v1638, null
  br i1 %v1639, label %alone20, label %shared21
alone20:
  %v1640 = call i32 @of_rows.kernel_of_rows_5(ptr %cx, i32 0, i32 %v2, i32 1, i32 %v1637, i32 %a8, i32 %v0, ptr %a0, i32 %a8, ptr %a5)
  br label %on22
shared21:
  %v1642 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1641, i32 0, i32 0
  store ptr %cx, ptr %v1642
  %v1643 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1641, i32 0, i32 1
  store i32 0, ptr %v1643
  %v1644 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1641, i32 0, i32 2
  store i32 %v2, ptr %v1644
  %v1645 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1641, i32 0, i32 3
  store i32 1, ptr %v1645
  %v1646 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1641, i32 0, i32 4
  store i32 %v1637, ptr %v1646
  %v1647 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1641, i32 0, i32 5
  store i32 %a8, ptr %v1647
  %v1648 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1641, i32 0, i32 6
  store i32 %v0, ptr %v1648
  %v1649 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1641, i32 0, i32 7
  store ptr %a0, ptr %v1649
  %v1650 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1641, i32 0, i32 8
  store i32 %a8, ptr %v1650
  %v1651 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1641, i32 0, i32 9
  store ptr %a5, ptr %v1651
  %v1652 = call i32 %v1638(ptr @of_rows.kernel_of_rows_5.range, ptr %v1641, i32 0, i32 %v2, i32 1, i32 %v1637)
  br label %on22
on22:
  %v1653 = phi i32 [ %v1640, %alone20 ], [ %v1652, %shared21 ]
  %v1654 = icmp ne i32 %v1653, 0
  %v1655 = or i32 %v1653, 288
  %v1656 = icmp ult i32 %v1653, 32
  %v1657 = select i1 %v1656, i32 %v1655, i32 %v1653
  br i1 %v1654, label %trap23, label %on24, !prof !5
trap23:
  ret i32 %v1657
on24:
  ; reductions.tri:17
  %v1658 = load ptr, ptr @trinity_spread
  %v1659 = icmp eq ptr %v1658, null
  br i1 %v1659, label %alone25, label %shared26
alone25:
  %v1660 = call i32 @of_rows.kernel_of_rows_6(ptr %cx, i32 0, i32 %v2, i32 1, i32 %v1637, i32 %a8, i32 %v0, ptr %a0, i32 %a8, ptr %a6)
  br label %on27
shared26:
  %v1662 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1661, i32 0, i32 0
  store ptr %cx, ptr %v1662
  %v1663 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1661, i32 0, i32 1
  store i32 0, ptr %v1663
  %v1664 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1661, i32 0, i32 2
  store i32 %v2, ptr %v1664
  %v1665 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1661, i32 0, i32 3
  store i32 1, ptr %v1665
  %v1666 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1661, i32 0, i32 4
  store i32 %v1637, ptr %v1666
  %v1667 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1661, i32 0, i32 5
  store i32 %a8, ptr %v1667
  %v1668 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1661, i32 0, i32 6
  store i32 %v0, ptr %v1668
  %v1669 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1661, i32 0, i32 7
  store ptr %a0, ptr %v1669
  %v1670 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1661, i32 0, i32 8
  store i32 %a8, ptr %v1670
  %v1671 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1661, i32 0, i32 9
  store ptr %a6, ptr %v1671
  %v1672 = call i32 %v1658(ptr @of_rows.kernel_of_rows_6.range, ptr %v1661, i32 0, i32 %v2, i32 1, i32 %v1637)
  br label %on27
on27:
  %v1673 = phi i32 [ %v1660, %alone25 ], [ %v1672, %shared26 ]
  %v1674 = icmp ne i32 %v1673, 0
  %v1675 = or i32 %v1673, 320
  %v1676 = icmp ult i32 %v1673, 32
  %v1677 = select i1 %v1676, i32 %v1675, i32 %v1673
  br i1 %v1674, label %trap28, label %on29, !prof !5
trap28:
  ret i32 %v1677
on29:
  ret i32 0
}

define internal i32 @of_rows.kernel_of_rows_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 9
  %x9 = load ptr, ptr %p9
  %status = call i32 @of_rows.kernel_of_rows_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, ptr %x6, i32 %x7, i32 %x8, ptr %x9)
  ret i32 %status
}

define internal i32 @of_rows.kernel_of_rows_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 9
  %x9 = load ptr, ptr %p9
  %status = call i32 @of_rows.kernel_of_rows_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, ptr %x6, i32 %x7, i32 %x8, ptr %x9)
  ret i32 %status
}

define internal i32 @of_rows.kernel_of_rows_3.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 9
  %x9 = load ptr, ptr %p9
  %status = call i32 @of_rows.kernel_of_rows_3(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, ptr %x9)
  ret i32 %status
}

define internal i32 @of_rows.kernel_of_rows_4.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 9
  %x9 = load ptr, ptr %p9
  %status = call i32 @of_rows.kernel_of_rows_4(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, ptr %x9)
  ret i32 %status
}

define internal i32 @of_rows.kernel_of_rows_5.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 9
  %x9 = load ptr, ptr %p9
  %status = call i32 @of_rows.kernel_of_rows_5(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, ptr %x9)
  ret i32 %status
}

define internal i32 @of_rows.kernel_of_rows_6.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 9
  %x9 = load ptr, ptr %p9
  %status = call i32 @of_rows.kernel_of_rows_6(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, ptr %x9)
  ret i32 %status
}

define i32 @of_rows(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, i32 %a7, i32 %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @of_rows.kernel_of_rows(ptr null, ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, i32 %a7, i32 %a8)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @of_columns.kernel_of_columns_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, ptr noalias nocapture %a7) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; reductions.tri:21
  %v0 = shl i32 %a1, 4
  %v1 = shl i32 %a0, 4
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v56, %end6 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = shl i32 %v2, 2
  br label %loop5
loop5:
  %v5 = phi i32 [ 0, %then3 ], [ %v44, %then8 ]
  %v6 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v31, %then8 ]
  %v7 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v35, %then8 ]
  %v8 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v39, %then8 ]
  %v9 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v43, %then8 ]
  %v10 = icmp slt i32 %v5, %a4
  br i1 %v10, label %then8, label %else9
then8:
  %v11 = mul i32 %v5, %a5
  %v12 = add i32 %v11, %v4
  %v13 = zext i32 %v12 to i64
  %v14 = getelementptr i8, ptr %a6, i64 %v13
  %v15 = load <2 x i64>, ptr %v14, align 1, !tbaa !4
  %v16 = zext i32 %v12 to i64
  %v17 = getelementptr i8, ptr %a6, i64 %v16
  %v18 = getelementptr i8, ptr %v17, i64 16
  %v19 = load <2 x i64>, ptr %v18, align 1, !tbaa !4
  %v20 = zext i32 %v12 to i64
  %v21 = getelementptr i8, ptr %a6, i64 %v20
  %v22 = getelementptr i8, ptr %v21, i64 32
  %v23 = load <2 x i64>, ptr %v22, align 1, !tbaa !4
  %v24 = zext i32 %v12 to i64
  %v25 = getelementptr i8, ptr %a6, i64 %v24
  %v26 = getelementptr i8, ptr %v25, i64 48
  %v27 = load <2 x i64>, ptr %v26, align 1, !tbaa !4
  %v28 = bitcast <2 x i64> %v6 to <4 x i32>
  %v29 = bitcast <2 x i64> %v15 to <4 x i32>
  %v30 = add <4 x i32> %v28, %v29
  %v31 = bitcast <4 x i32> %v30 to <2 x i64>
  %v32 = bitcast <2 x i64> %v7 to <4 x i32>
  %v33 = bitcast <2 x i64> %v19 to <4 x i32>
  %v34 = add <4 x i32> %v32, %v33
  %v35 = bitcast <4 x i32> %v34 to <2 x i64>
  %v36 = bitcast <2 x i64> %v8 to <4 x i32>
  %v37 = bitcast <2 x i64> %v23 to <4 x i32>
  %v38 = add <4 x i32> %v36, %v37
  %v39 = bitcast <4 x i32> %v38 to <2 x i64>
  %v40 = bitcast <2 x i64> %v9 to <4 x i32>
  %v41 = bitcast <2 x i64> %v27 to <4 x i32>
  %v42 = add <4 x i32> %v40, %v41
  %v43 = bitcast <4 x i32> %v42 to <2 x i64>
  %v44 = add i32 %v5, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v45 = zext i32 %v4 to i64
  %v46 = getelementptr i8, ptr %a7, i64 %v45
  store <2 x i64> %v6, ptr %v46, align 1, !tbaa !4
  %v47 = zext i32 %v4 to i64
  %v48 = getelementptr i8, ptr %a7, i64 %v47
  %v49 = getelementptr i8, ptr %v48, i64 16
  store <2 x i64> %v7, ptr %v49, align 1, !tbaa !4
  %v50 = zext i32 %v4 to i64
  %v51 = getelementptr i8, ptr %a7, i64 %v50
  %v52 = getelementptr i8, ptr %v51, i64 32
  store <2 x i64> %v8, ptr %v52, align 1, !tbaa !4
  %v53 = zext i32 %v4 to i64
  %v54 = getelementptr i8, ptr %a7, i64 %v53
  %v55 = getelementptr i8, ptr %v54, i64 48
  store <2 x i64> %v9, ptr %v55, align 1, !tbaa !4
  %v56 = add i32 %v2, 16
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @of_columns.kernel_of_columns_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, ptr noalias nocapture %a7, i32 %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; reductions.tri:21
  %v0 = shl i32 %a1, 2
  %v1 = add i32 %a8, %v0
  %v2 = shl i32 %a0, 2
  %v3 = add i32 %a8, %v2
  br label %loop0
loop0:
  %v4 = phi i32 [ %v3, %entry ], [ %v22, %end6 ]
  %v5 = icmp ult i32 %v4, %v1
  br i1 %v5, label %then3, label %else4
then3:
  %v6 = shl i32 %v4, 2
  br label %loop5
loop5:
  %v7 = phi i32 [ 0, %then3 ], [ %v19, %then8 ]
  %v8 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v18, %then8 ]
  %v9 = icmp slt i32 %v7, %a4
  br i1 %v9, label %then8, label %else9
then8:
  %v10 = mul i32 %v7, %a5
  %v11 = add i32 %v10, %v6
  %v12 = zext i32 %v11 to i64
  %v13 = getelementptr i8, ptr %a6, i64 %v12
  %v14 = load <2 x i64>, ptr %v13, align 1, !tbaa !4
  %v15 = bitcast <2 x i64> %v8 to <4 x i32>
  %v16 = bitcast <2 x i64> %v14 to <4 x i32>
  %v17 = add <4 x i32> %v15, %v16
  %v18 = bitcast <4 x i32> %v17 to <2 x i64>
  %v19 = add i32 %v7, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v20 = zext i32 %v6 to i64
  %v21 = getelementptr i8, ptr %a7, i64 %v20
  store <2 x i64> %v8, ptr %v21, align 1, !tbaa !4
  %v22 = add i32 %v4, 4
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @of_columns.kernel_of_columns_3(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, ptr noalias nocapture %a7) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; reductions.tri:22
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v18, %end6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  br label %loop5
loop5:
  %v2 = phi i32 [ 0, %then3 ], [ %v14, %then8 ]
  %v3 = phi i1 [ false, %then3 ], [ %v13, %then8 ]
  %v4 = icmp slt i32 %v2, %a4
  br i1 %v4, label %then8, label %else9
then8:
  %v5 = mul i32 %v2, %a5
  %v6 = add i32 %v5, %v0
  %v7 = shl i32 %v6, 2
  %v8 = zext i32 %v7 to i64
  %v9 = getelementptr i8, ptr %a6, i64 %v8
  %v10 = load i32, ptr %v9, align 1, !tbaa !4
  %v11 = srem i32 %v10, 2
  %v12 = icmp ne i32 %v11, 0
  %v13 = or i1 %v3, %v12
  %v14 = add i32 %v2, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v15 = zext i32 %v0 to i64
  %v16 = getelementptr i8, ptr %a7, i64 %v15
  %v17 = zext i1 %v3 to i8
  store i8 %v17, ptr %v16, align 1, !tbaa !4
  %v18 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @of_columns.kernel_of_columns_4(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, ptr noalias nocapture %a7) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; reductions.tri:23
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v18, %end6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  br label %loop5
loop5:
  %v2 = phi i32 [ 0, %then3 ], [ %v14, %then8 ]
  %v3 = phi i1 [ true, %then3 ], [ %v13, %then8 ]
  %v4 = icmp slt i32 %v2, %a4
  br i1 %v4, label %then8, label %else9
then8:
  %v5 = mul i32 %v2, %a5
  %v6 = add i32 %v5, %v0
  %v7 = shl i32 %v6, 2
  %v8 = zext i32 %v7 to i64
  %v9 = getelementptr i8, ptr %a6, i64 %v8
  %v10 = load i32, ptr %v9, align 1, !tbaa !4
  %v11 = srem i32 %v10, 2
  %v12 = icmp eq i32 %v11, 0
  %v13 = and i1 %v3, %v12
  %v14 = add i32 %v2, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v15 = zext i32 %v0 to i64
  %v16 = getelementptr i8, ptr %a7, i64 %v15
  %v17 = zext i1 %v3 to i8
  store i8 %v17, ptr %v16, align 1, !tbaa !4
  %v18 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @of_columns.kernel_of_columns(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, ptr noalias nocapture %a2, ptr noalias nocapture %a3, i32 %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v90 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }
  %v224 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }
  %v535 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }
  %v573 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }
  ; reductions.tri:20
  %v0 = shl i32 %a5, 2
  ; reductions.tri:21
  %v1 = icmp sgt i32 %a5, 0
  %v2 = select i1 %v1, i32 %a5, i32 0
  %v3 = icmp ugt i32 %v2, 0
  %v4 = select i1 %v3, i32 %v2, i32 0
  %v5 = lshr i32 %v4, 4
  %v6 = icmp sgt i32 %a4, 0
  %v7 = select i1 %v6, i32 %a4, i32 0
  %v8 = zext i32 %v7 to i64
  %v9 = zext i32 16 to i64
  %v10 = mul i64 %v8, %v9
  %v11 = icmp ugt i64 %v10, 4294967295
  %v12 = select i1 %v11, i64 4294967295, i64 %v10
  %v13 = select i1 false, i64 0, i64 %v12
  %v14 = trunc i64 %v13 to i32
  %v15 = zext i32 %v14 to i64
  %v16 = zext i32 1 to i64
  %v17 = add i64 %v15, %v16
  %v18 = icmp sgt i64 %v17, 4294967295
  %v19 = icmp slt i64 %v17, 0
  %v20 = select i1 %v18, i64 4294967295, i64 %v17
  %v21 = select i1 %v19, i64 0, i64 %v20
  %v22 = trunc i64 %v21 to i32
  %v23 = zext i32 %v22 to i64
  %v24 = zext i32 1 to i64
  %v25 = add i64 %v23, %v24
  %v26 = icmp sgt i64 %v25, 4294967295
  %v27 = icmp slt i64 %v25, 0
  %v28 = select i1 %v26, i64 4294967295, i64 %v25
  %v29 = select i1 %v27, i64 0, i64 %v28
  %v30 = trunc i64 %v29 to i32
  %v31 = zext i32 %v30 to i64
  %v32 = zext i32 1 to i64
  %v33 = add i64 %v31, %v32
  %v34 = icmp sgt i64 %v33, 4294967295
  %v35 = icmp slt i64 %v33, 0
  %v36 = select i1 %v34, i64 4294967295, i64 %v33
  %v37 = select i1 %v35, i64 0, i64 %v36
  %v38 = trunc i64 %v37 to i32
  %v39 = zext i32 %v38 to i64
  %v40 = zext i32 1 to i64
  %v41 = add i64 %v39, %v40
  %v42 = icmp sgt i64 %v41, 4294967295
  %v43 = icmp slt i64 %v41, 0
  %v44 = select i1 %v42, i64 4294967295, i64 %v41
  %v45 = select i1 %v43, i64 0, i64 %v44
  %v46 = trunc i64 %v45 to i32
  %v47 = zext i32 %v46 to i64
  %v48 = zext i32 1 to i64
  %v49 = add i64 %v47, %v48
  %v50 = icmp sgt i64 %v49, 4294967295
  %v51 = icmp slt i64 %v49, 0
  %v52 = select i1 %v50, i64 4294967295, i64 %v49
  %v53 = select i1 %v51, i64 0, i64 %v52
  %v54 = trunc i64 %v53 to i32
  %v55 = zext i32 %v54 to i64
  %v56 = zext i32 1 to i64
  %v57 = add i64 %v55, %v56
  %v58 = icmp sgt i64 %v57, 4294967295
  %v59 = icmp slt i64 %v57, 0
  %v60 = select i1 %v58, i64 4294967295, i64 %v57
  %v61 = select i1 %v59, i64 0, i64 %v60
  %v62 = trunc i64 %v61 to i32
  %v63 = zext i32 %v62 to i64
  %v64 = zext i32 1 to i64
  %v65 = add i64 %v63, %v64
  %v66 = icmp sgt i64 %v65, 4294967295
  %v67 = icmp slt i64 %v65, 0
  %v68 = select i1 %v66, i64 4294967295, i64 %v65
  %v69 = select i1 %v67, i64 0, i64 %v68
  %v70 = trunc i64 %v69 to i32
  %v71 = zext i32 %v70 to i64
  %v72 = zext i32 1 to i64
  %v73 = add i64 %v71, %v72
  %v74 = icmp sgt i64 %v73, 4294967295
  %v75 = icmp slt i64 %v73, 0
  %v76 = select i1 %v74, i64 4294967295, i64 %v73
  %v77 = select i1 %v75, i64 0, i64 %v76
  %v78 = trunc i64 %v77 to i32
  %v79 = zext i32 %v5 to i64
  %v80 = zext i32 %v78 to i64
  %v81 = mul i64 %v79, %v80
  %v82 = icmp ugt i64 %v81, 4294967295
  %v83 = select i1 %v82, i64 4294967295, i64 %v81
  %v84 = select i1 false, i64 0, i64 %v83
  %v85 = trunc i64 %v84 to i32
  %v86 = icmp uge i32 %v85, 4096
  br i1 %v86, label %then1, label %else2
then1:
  %v87 = load ptr, ptr @trinity_spread
  %v88 = icmp eq ptr %v87, null
  br i1 %v88, label %alone3, label %shared4
alone3:
  %v89 = call i32 @of_columns.kernel_of_columns_1(ptr %cx, i32 0, i32 %v5, i32 1, i32 %v78, i32 %a4, i32 %v0, ptr %a0, ptr %a1)
  br label %on5
shared4:
  %v91 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v90, i32 0, i32 0
  store ptr %cx, ptr %v91
  %v92 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v90, i32 0, i32 1
  store i32 0, ptr %v92
  %v93 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v90, i32 0, i32 2
  store i32 %v5, ptr %v93
  %v94 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v90, i32 0, i32 3
  store i32 1, ptr %v94
  %v95 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v90, i32 0, i32 4
  store i32 %v78, ptr %v95
  %v96 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v90, i32 0, i32 5
  store i32 %a4, ptr %v96
  %v97 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v90, i32 0, i32 6
  store i32 %v0, ptr %v97
  %v98 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v90, i32 0, i32 7
  store ptr %a0, ptr %v98
  %v99 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v90, i32 0, i32 8
  store ptr %a1, ptr %v99
  %v100 = call i32 %v87(ptr @of_columns.kernel_of_columns_1.range, ptr %v90, i32 0, i32 %v5, i32 1, i32 %v78)
  br label %on5
on5:
  %v101 = phi i32 [ %v89, %alone3 ], [ %v100, %shared4 ]
  %v102 = icmp ne i32 %v101, 0
  %v103 = or i32 %v101, 32
  %v104 = icmp ult i32 %v101, 32
  %v105 = select i1 %v104, i32 %v103, i32 %v101
  br i1 %v102, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v105
on7:
  br label %end0
else2:
  br label %loop8
loop8:
  %v106 = phi i32 [ 0, %else2 ], [ %v107, %end14 ]
  %v107 = add i32 %v106, 16
  %v108 = icmp ule i32 %v107, %v2
  br i1 %v108, label %then11, label %else12
then11:
  %v109 = shl i32 %v106, 2
  br label %loop13
loop13:
  %v110 = phi i32 [ 0, %then11 ], [ %v149, %then16 ]
  %v111 = phi <2 x i64> [ zeroinitializer, %then11 ], [ %v136, %then16 ]
  %v112 = phi <2 x i64> [ zeroinitializer, %then11 ], [ %v140, %then16 ]
  %v113 = phi <2 x i64> [ zeroinitializer, %then11 ], [ %v144, %then16 ]
  %v114 = phi <2 x i64> [ zeroinitializer, %then11 ], [ %v148, %then16 ]
  %v115 = icmp slt i32 %v110, %a4
  br i1 %v115, label %then16, label %else17
then16:
  %v116 = mul i32 %v110, %v0
  %v117 = add i32 %v116, %v109
  %v118 = zext i32 %v117 to i64
  %v119 = getelementptr i8, ptr %a0, i64 %v118
  %v120 = load <2 x i64>, ptr %v119, align 1, !tbaa !4
  %v121 = zext i32 %v117 to i64
  %v122 = getelementptr i8, ptr %a0, i64 %v121
  %v123 = getelementptr i8, ptr %v122, i64 16
  %v124 = load <2 x i64>, ptr %v123, align 1, !tbaa !4
  %v125 = zext i32 %v117 to i64
  %v126 = getelementptr i8, ptr %a0, i64 %v125
  %v127 = getelementptr i8, ptr %v126, i64 32
  %v128 = load <2 x i64>, ptr %v127, align 1, !tbaa !4
  %v129 = zext i32 %v117 to i64
  %v130 = getelementptr i8, ptr %a0, i64 %v129
  %v131 = getelementptr i8, ptr %v130, i64 48
  %v132 = load <2 x i64>, ptr %v131, align 1, !tbaa !4
  %v133 = bitcast <2 x i64> %v111 to <4 x i32>
  %v134 = bitcast <2 x i64> %v120 to <4 x i32>
  %v135 = add <4 x i32> %v133, %v134
  %v136 = bitcast <4 x i32> %v135 to <2 x i64>
  %v137 = bitcast <2 x i64> %v112 to <4 x i32>
  %v138 = bitcast <2 x i64> %v124 to <4 x i32>
  %v139 = add <4 x i32> %v137, %v138
  %v140 = bitcast <4 x i32> %v139 to <2 x i64>
  %v141 = bitcast <2 x i64> %v113 to <4 x i32>
  %v142 = bitcast <2 x i64> %v128 to <4 x i32>
  %v143 = add <4 x i32> %v141, %v142
  %v144 = bitcast <4 x i32> %v143 to <2 x i64>
  %v145 = bitcast <2 x i64> %v114 to <4 x i32>
  %v146 = bitcast <2 x i64> %v132 to <4 x i32>
  %v147 = add <4 x i32> %v145, %v146
  %v148 = bitcast <4 x i32> %v147 to <2 x i64>
  %v149 = add i32 %v110, 1
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  %v150 = zext i32 %v109 to i64
  %v151 = getelementptr i8, ptr %a1, i64 %v150
  store <2 x i64> %v111, ptr %v151, align 1, !tbaa !4
  %v152 = zext i32 %v109 to i64
  %v153 = getelementptr i8, ptr %a1, i64 %v152
  %v154 = getelementptr i8, ptr %v153, i64 16
  store <2 x i64> %v112, ptr %v154, align 1, !tbaa !4
  %v155 = zext i32 %v109 to i64
  %v156 = getelementptr i8, ptr %a1, i64 %v155
  %v157 = getelementptr i8, ptr %v156, i64 32
  store <2 x i64> %v113, ptr %v157, align 1, !tbaa !4
  %v158 = zext i32 %v109 to i64
  %v159 = getelementptr i8, ptr %a1, i64 %v158
  %v160 = getelementptr i8, ptr %v159, i64 48
  store <2 x i64> %v114, ptr %v160, align 1, !tbaa !4
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  %v161 = shl i32 %v5, 4
  %v162 = sub i32 %v2, %v161
  %v163 = icmp ult i32 %v161, %v2
  %v164 = select i1 %v163, i32 %v162, i32 0
  %v165 = lshr i32 %v164, 2
  %v166 = zext i32 %v7 to i64
  %v167 = zext i32 10 to i64
  %v168 = mul i64 %v166, %v167
  %v169 = icmp ugt i64 %v168, 4294967295
  %v170 = select i1 %v169, i64 4294967295, i64 %v168
  %v171 = select i1 false, i64 0, i64 %v170
  %v172 = trunc i64 %v171 to i32
  %v173 = zext i32 %v172 to i64
  %v174 = zext i32 1 to i64
  %v175 = add i64 %v173, %v174
  %v176 = icmp sgt i64 %v175, 4294967295
  %v177 = icmp slt i64 %v175, 0
  %v178 = select i1 %v176, i64 4294967295, i64 %v175
  %v179 = select i1 %v177, i64 0, i64 %v178
  %v180 = trunc i64 %v179 to i32
  %v181 = zext i32 %v180 to i64
  %v182 = zext i32 1 to i64
  %v183 = add i64 %v181, %v182
  %v184 = icmp sgt i64 %v183, 4294967295
  %v185 = icmp slt i64 %v183, 0
  %v186 = select i1 %v184, i64 4294967295, i64 %v183
  %v187 = select i1 %v185, i64 0, i64 %v186
  %v188 = trunc i64 %v187 to i32
  %v189 = zext i32 %v188 to i64
  %v190 = zext i32 1 to i64
  %v191 = add i64 %v189, %v190
  %v192 = icmp sgt i64 %v191, 4294967295
  %v193 = icmp slt i64 %v191, 0
  %v194 = select i1 %v192, i64 4294967295, i64 %v191
  %v195 = select i1 %v193, i64 0, i64 %v194
  %v196 = trunc i64 %v195 to i32
  %v197 = zext i32 %v196 to i64
  %v198 = zext i32 1 to i64
  %v199 = add i64 %v197, %v198
  %v200 = icmp sgt i64 %v199, 4294967295
  %v201 = icmp slt i64 %v199, 0
  %v202 = select i1 %v200, i64 4294967295, i64 %v199
  %v203 = select i1 %v201, i64 0, i64 %v202
  %v204 = trunc i64 %v203 to i32
  %v205 = zext i32 %v204 to i64
  %v206 = zext i32 1 to i64
  %v207 = add i64 %v205, %v206
  %v208 = icmp sgt i64 %v207, 4294967295
  %v209 = icmp slt i64 %v207, 0
  %v210 = select i1 %v208, i64 4294967295, i64 %v207
  %v211 = select i1 %v209, i64 0, i64 %v210
  %v212 = trunc i64 %v211 to i32
  %v213 = zext i32 %v165 to i64
  %v214 = zext i32 %v212 to i64
  %v215 = mul i64 %v213, %v214
  %v216 = icmp ugt i64 %v215, 4294967295
  %v217 = select i1 %v216, i64 4294967295, i64 %v215
  %v218 = select i1 false, i64 0, i64 %v217
  %v219 = trunc i64 %v218 to i32
  %v220 = icmp uge i32 %v219, 4096
  br i1 %v220, label %then19, label %else20
then19:
  %v221 = load ptr, ptr @trinity_spread
  %v222 = icmp eq ptr %v221, null
  br i1 %v222, label %alone21, label %shared22
alone21:
  %v223 = call i32 @of_columns.kernel_of_columns_2(ptr %cx, i32 0, i32 %v165, i32 1, i32 %v212, i32 %a4, i32 %v0, ptr %a0, ptr %a1, i32 %v161)
  br label %on23
shared22:
  %v225 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %v224, i32 0, i32 0
  store ptr %cx, ptr %v225
  %v226 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %v224, i32 0, i32 1
  store i32 0, ptr %v226
  %v227 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %v224, i32 0, i32 2
  store i32 %v165, ptr %v227
  %v228 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %v224, i32 0, i32 3
  store i32 1, ptr %v228
  %v229 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %v224, i32 0, i32 4
  store i32 %v212, ptr %v229
  %v230 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %v224, i32 0, i32 5
  store i32 %a4, ptr %v230
  %v231 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %v224, i32 0, i32 6
  store i32 %v0, ptr %v231
  %v232 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %v224, i32 0, i32 7
  store ptr %a0, ptr %v232
  %v233 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %v224, i32 0, i32 8
  store ptr %a1, ptr %v233
  %v234 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %v224, i32 0, i32 9
  store i32 %v161, ptr %v234
  %v235 = call i32 %v221(ptr @of_columns.kernel_of_columns_2.range, ptr %v224, i32 0, i32 %v165, i32 1, i32 %v212)
  br label %on23
on23:
  %v236 = phi i32 [ %v223, %alone21 ], [ %v235, %shared22 ]
  %v237 = icmp ne i32 %v236, 0
  %v238 = or i32 %v236, 32
  %v239 = icmp ult i32 %v236, 32
  %v240 = select i1 %v239, i32 %v238, i32 %v236
  br i1 %v237, label %trap24, label %on25, !prof !5
trap24:
  ret i32 %v240
on25:
  br label %end18
else20:
  br label %loop26
loop26:
  %v241 = phi i32 [ %v161, %else20 ], [ %v242, %end32 ]
  %v242 = add i32 %v241, 4
  %v243 = icmp ule i32 %v242, %v2
  br i1 %v243, label %then29, label %else30
then29:
  %v244 = shl i32 %v241, 2
  br label %loop31
loop31:
  %v245 = phi i32 [ 0, %then29 ], [ %v257, %then34 ]
  %v246 = phi <2 x i64> [ zeroinitializer, %then29 ], [ %v256, %then34 ]
  %v247 = icmp slt i32 %v245, %a4
  br i1 %v247, label %then34, label %else35
then34:
  %v248 = mul i32 %v245, %v0
  %v249 = add i32 %v248, %v244
  %v250 = zext i32 %v249 to i64
  %v251 = getelementptr i8, ptr %a0, i64 %v250
  %v252 = load <2 x i64>, ptr %v251, align 1, !tbaa !4
  %v253 = bitcast <2 x i64> %v246 to <4 x i32>
  %v254 = bitcast <2 x i64> %v252 to <4 x i32>
  %v255 = add <4 x i32> %v253, %v254
  %v256 = bitcast <4 x i32> %v255 to <2 x i64>
  %v257 = add i32 %v245, 1
  br label %loop31
else35:
  br label %end33
end33:
  br label %end32
end32:
  %v258 = zext i32 %v244 to i64
  %v259 = getelementptr i8, ptr %a1, i64 %v258
  store <2 x i64> %v246, ptr %v259, align 1, !tbaa !4
  br label %loop26
else30:
  br label %end28
end28:
  br label %end27
end27:
  br label %end18
end18:
  %v260 = shl i32 %v165, 2
  %v261 = add i32 %v161, %v260
  %v262 = icmp sgt i32 %a4, 0
  %v263 = select i1 %v262, i32 %a4, i32 0
  br label %loop36
loop36:
  %v264 = phi i32 [ %v261, %end18 ], [ %v482, %end52 ]
  %v265 = icmp slt i32 %v264, %a5
  br i1 %v265, label %then39, label %else40
then39:
  %v266 = shl i32 %v264, 2
  br label %loop41
loop41:
  %v267 = phi i32 [ 0, %then39 ], [ %v272, %then44 ]
  %v268 = phi <2 x i64> [ zeroinitializer, %then39 ], [ %v306, %then44 ]
  %v269 = phi <2 x i64> [ zeroinitializer, %then39 ], [ %v340, %then44 ]
  %v270 = phi <2 x i64> [ zeroinitializer, %then39 ], [ %v374, %then44 ]
  %v271 = phi <2 x i64> [ zeroinitializer, %then39 ], [ %v408, %then44 ]
  %v272 = add i32 %v267, 16
  %v273 = icmp ule i32 %v272, %v263
  br i1 %v273, label %then44, label %else45
then44:
  %v274 = mul i32 %v267, %v0
  %v275 = add i32 %v266, %v274
  %v276 = zext i32 %v275 to i64
  %v277 = getelementptr i8, ptr %a0, i64 %v276
  %v278 = load i32, ptr %v277, align 1, !tbaa !4
  %v279 = add i32 %v275, %v0
  %v280 = insertelement <4 x i32> poison, i32 %v278, i32 0
  %v281 = shufflevector <4 x i32> %v280, <4 x i32> poison, <4 x i32> zeroinitializer
  %v282 = bitcast <4 x i32> %v281 to <2 x i64>
  %v283 = zext i32 %v279 to i64
  %v284 = getelementptr i8, ptr %a0, i64 %v283
  %v285 = load i32, ptr %v284, align 1, !tbaa !4
  %v286 = add i32 %v279, %v0
  %v287 = bitcast <2 x i64> %v282 to <4 x i32>
  %v288 = insertelement <4 x i32> %v287, i32 %v285, i32 1
  %v289 = bitcast <4 x i32> %v288 to <2 x i64>
  %v290 = zext i32 %v286 to i64
  %v291 = getelementptr i8, ptr %a0, i64 %v290
  %v292 = load i32, ptr %v291, align 1, !tbaa !4
  %v293 = add i32 %v286, %v0
  %v294 = bitcast <2 x i64> %v289 to <4 x i32>
  %v295 = insertelement <4 x i32> %v294, i32 %v292, i32 2
  %v296 = bitcast <4 x i32> %v295 to <2 x i64>
  %v297 = zext i32 %v293 to i64
  %v298 = getelementptr i8, ptr %a0, i64 %v297
  %v299 = load i32, ptr %v298, align 1, !tbaa !4
  %v300 = bitcast <2 x i64> %v296 to <4 x i32>
  %v301 = insertelement <4 x i32> %v300, i32 %v299, i32 3
  %v302 = bitcast <4 x i32> %v301 to <2 x i64>
  %v303 = bitcast <2 x i64> %v268 to <4 x i32>
  %v304 = bitcast <2 x i64> %v302 to <4 x i32>
  %v305 = add <4 x i32> %v303, %v304
  %v306 = bitcast <4 x i32> %v305 to <2 x i64>
  %v307 = add i32 %v267, 4
  %v308 = mul i32 %v307, %v0
  %v309 = add i32 %v266, %v308
  %v310 = zext i32 %v309 to i64
  %v311 = getelementptr i8, ptr %a0, i64 %v310
  %v312 = load i32, ptr %v311, align 1, !tbaa !4
  %v313 = add i32 %v309, %v0
  %v314 = insertelement <4 x i32> poison, i32 %v312, i32 0
  %v315 = shufflevector <4 x i32> %v314, <4 x i32> poison, <4 x i32> zeroinitializer
  %v316 = bitcast <4 x i32> %v315 to <2 x i64>
  %v317 = zext i32 %v313 to i64
  %v318 = getelementptr i8, ptr %a0, i64 %v317
  %v319 = load i32, ptr %v318, align 1, !tbaa !4
  %v320 = add i32 %v313, %v0
  %v321 = bitcast <2 x i64> %v316 to <4 x i32>
  %v322 = insertelement <4 x i32> %v321, i32 %v319, i32 1
  %v323 = bitcast <4 x i32> %v322 to <2 x i64>
  %v324 = zext i32 %v320 to i64
  %v325 = getelementptr i8, ptr %a0, i64 %v324
  %v326 = load i32, ptr %v325, align 1, !tbaa !4
  %v327 = add i32 %v320, %v0
  %v328 = bitcast <2 x i64> %v323 to <4 x i32>
  %v329 = insertelement <4 x i32> %v328, i32 %v326, i32 2
  %v330 = bitcast <4 x i32> %v329 to <2 x i64>
  %v331 = zext i32 %v327 to i64
  %v332 = getelementptr i8, ptr %a0, i64 %v331
  %v333 = load i32, ptr %v332, align 1, !tbaa !4
  %v334 = bitcast <2 x i64> %v330 to <4 x i32>
  %v335 = insertelement <4 x i32> %v334, i32 %v333, i32 3
  %v336 = bitcast <4 x i32> %v335 to <2 x i64>
  %v337 = bitcast <2 x i64> %v269 to <4 x i32>
  %v338 = bitcast <2 x i64> %v336 to <4 x i32>
  %v339 = add <4 x i32> %v337, %v338
  %v340 = bitcast <4 x i32> %v339 to <2 x i64>
  %v341 = add i32 %v267, 8
  %v342 = mul i32 %v341, %v0
  %v343 = add i32 %v266, %v342
  %v344 = zext i32 %v343 to i64
  %v345 = getelementptr i8, ptr %a0, i64 %v344
  %v346 = load i32, ptr %v345, align 1, !tbaa !4
  %v347 = add i32 %v343, %v0
  %v348 = insertelement <4 x i32> poison, i32 %v346, i32 0
  %v349 = shufflevector <4 x i32> %v348, <4 x i32> poison, <4 x i32> zeroinitializer
  %v350 = bitcast <4 x i32> %v349 to <2 x i64>
  %v351 = zext i32 %v347 to i64
  %v352 = getelementptr i8, ptr %a0, i64 %v351
  %v353 = load i32, ptr %v352, align 1, !tbaa !4
  %v354 = add i32 %v347, %v0
  %v355 = bitcast <2 x i64> %v350 to <4 x i32>
  %v356 = insertelement <4 x i32> %v355, i32 %v353, i32 1
  %v357 = bitcast <4 x i32> %v356 to <2 x i64>
  %v358 = zext i32 %v354 to i64
  %v359 = getelementptr i8, ptr %a0, i64 %v358
  %v360 = load i32, ptr %v359, align 1, !tbaa !4
  %v361 = add i32 %v354, %v0
  %v362 = bitcast <2 x i64> %v357 to <4 x i32>
  %v363 = insertelement <4 x i32> %v362, i32 %v360, i32 2
  %v364 = bitcast <4 x i32> %v363 to <2 x i64>
  %v365 = zext i32 %v361 to i64
  %v366 = getelementptr i8, ptr %a0, i64 %v365
  %v367 = load i32, ptr %v366, align 1, !tbaa !4
  %v368 = bitcast <2 x i64> %v364 to <4 x i32>
  %v369 = insertelement <4 x i32> %v368, i32 %v367, i32 3
  %v370 = bitcast <4 x i32> %v369 to <2 x i64>
  %v371 = bitcast <2 x i64> %v270 to <4 x i32>
  %v372 = bitcast <2 x i64> %v370 to <4 x i32>
  %v373 = add <4 x i32> %v371, %v372
  %v374 = bitcast <4 x i32> %v373 to <2 x i64>
  %v375 = add i32 %v267, 12
  %v376 = mul i32 %v375, %v0
  %v377 = add i32 %v266, %v376
  %v378 = zext i32 %v377 to i64
  %v379 = getelementptr i8, ptr %a0, i64 %v378
  %v380 = load i32, ptr %v379, align 1, !tbaa !4
  %v381 = add i32 %v377, %v0
  %v382 = insertelement <4 x i32> poison, i32 %v380, i32 0
  %v383 = shufflevector <4 x i32> %v382, <4 x i32> poison, <4 x i32> zeroinitializer
  %v384 = bitcast <4 x i32> %v383 to <2 x i64>
  %v385 = zext i32 %v381 to i64
  %v386 = getelementptr i8, ptr %a0, i64 %v385
  %v387 = load i32, ptr %v386, align 1, !tbaa !4
  %v388 = add i32 %v381, %v0
  %v389 = bitcast <2 x i64> %v384 to <4 x i32>
  %v390 = insertelement <4 x i32> %v389, i32 %v387, i32 1
  %v391 = bitcast <4 x i32> %v390 to <2 x i64>
  %v392 = zext i32 %v388 to i64
  %v393 = getelementptr i8, ptr %a0, i64 %v392
  %v394 = load i32, ptr %v393, align 1, !tbaa !4
  %v395 = add i32 %v388, %v0
  %v396 = bitcast <2 x i64> %v391 to <4 x i32>
  %v397 = insertelement <4 x i32> %v396, i32 %v394, i32 2
  %v398 = bitcast <4 x i32> %v397 to <2 x i64>
  %v399 = zext i32 %v395 to i64
  %v400 = getelementptr i8, ptr %a0, i64 %v399
  %v401 = load i32, ptr %v400, align 1, !tbaa !4
  %v402 = bitcast <2 x i64> %v398 to <4 x i32>
  %v403 = insertelement <4 x i32> %v402, i32 %v401, i32 3
  %v404 = bitcast <4 x i32> %v403 to <2 x i64>
  %v405 = bitcast <2 x i64> %v271 to <4 x i32>
  %v406 = bitcast <2 x i64> %v404 to <4 x i32>
  %v407 = add <4 x i32> %v405, %v406
  %v408 = bitcast <4 x i32> %v407 to <2 x i64>
  br label %loop41
else45:
  br label %end43
end43:
  br label %end42
end42:
  %v409 = bitcast <2 x i64> %v268 to <4 x i32>
  %v410 = bitcast <2 x i64> %v269 to <4 x i32>
  %v411 = add <4 x i32> %v409, %v410
  %v412 = bitcast <4 x i32> %v411 to <2 x i64>
  %v413 = bitcast <2 x i64> %v412 to <4 x i32>
  %v414 = bitcast <2 x i64> %v270 to <4 x i32>
  %v415 = add <4 x i32> %v413, %v414
  %v416 = bitcast <4 x i32> %v415 to <2 x i64>
  %v417 = bitcast <2 x i64> %v416 to <4 x i32>
  %v418 = bitcast <2 x i64> %v271 to <4 x i32>
  %v419 = add <4 x i32> %v417, %v418
  %v420 = bitcast <4 x i32> %v419 to <2 x i64>
  br label %loop46
loop46:
  %v421 = phi i32 [ %v267, %end42 ], [ %v423, %then49 ]
  %v422 = phi <2 x i64> [ %v420, %end42 ], [ %v457, %then49 ]
  %v423 = add i32 %v421, 4
  %v424 = icmp ule i32 %v423, %v263
  br i1 %v424, label %then49, label %else50
then49:
  %v425 = mul i32 %v421, %v0
  %v426 = add i32 %v266, %v425
  %v427 = zext i32 %v426 to i64
  %v428 = getelementptr i8, ptr %a0, i64 %v427
  %v429 = load i32, ptr %v428, align 1, !tbaa !4
  %v430 = add i32 %v426, %v0
  %v431 = insertelement <4 x i32> poison, i32 %v429, i32 0
  %v432 = shufflevector <4 x i32> %v431, <4 x i32> poison, <4 x i32> zeroinitializer
  %v433 = bitcast <4 x i32> %v432 to <2 x i64>
  %v434 = zext i32 %v430 to i64
  %v435 = getelementptr i8, ptr %a0, i64 %v434
  %v436 = load i32, ptr %v435, align 1, !tbaa !4
  %v437 = add i32 %v430, %v0
  %v438 = bitcast <2 x i64> %v433 to <4 x i32>
  %v439 = insertelement <4 x i32> %v438, i32 %v436, i32 1
  %v440 = bitcast <4 x i32> %v439 to <2 x i64>
  %v441 = zext i32 %v437 to i64
  %v442 = getelementptr i8, ptr %a0, i64 %v441
  %v443 = load i32, ptr %v442, align 1, !tbaa !4
  %v444 = add i32 %v437, %v0
  %v445 = bitcast <2 x i64> %v440 to <4 x i32>
  %v446 = insertelement <4 x i32> %v445, i32 %v443, i32 2
  %v447 = bitcast <4 x i32> %v446 to <2 x i64>
  %v448 = zext i32 %v444 to i64
  %v449 = getelementptr i8, ptr %a0, i64 %v448
  %v450 = load i32, ptr %v449, align 1, !tbaa !4
  %v451 = bitcast <2 x i64> %v447 to <4 x i32>
  %v452 = insertelement <4 x i32> %v451, i32 %v450, i32 3
  %v453 = bitcast <4 x i32> %v452 to <2 x i64>
  %v454 = bitcast <2 x i64> %v422 to <4 x i32>
  %v455 = bitcast <2 x i64> %v453 to <4 x i32>
  %v456 = add <4 x i32> %v454, %v455
  %v457 = bitcast <4 x i32> %v456 to <2 x i64>
  br label %loop46
else50:
  br label %end48
end48:
  br label %end47
end47:
  %v458 = bitcast <2 x i64> %v422 to <4 x i32>
  %v459 = extractelement <4 x i32> %v458, i32 0
  %v460 = bitcast <2 x i64> %v422 to <4 x i32>
  %v461 = extractelement <4 x i32> %v460, i32 1
  %v462 = add i32 %v459, %v461
  %v463 = bitcast <2 x i64> %v422 to <4 x i32>
  %v464 = extractelement <4 x i32> %v463, i32 2
  %v465 = add i32 %v462, %v464
  %v466 = bitcast <2 x i64> %v422 to <4 x i32>
  %v467 = extractelement <4 x i32> %v466, i32 3
  %v468 = add i32 %v465, %v467
  br label %loop51
loop51:
  %v469 = phi i32 [ %v421, %end47 ], [ %v479, %then54 ]
  %v470 = phi i32 [ %v468, %end47 ], [ %v478, %then54 ]
  %v471 = icmp slt i32 %v469, %a4
  br i1 %v471, label %then54, label %else55
then54:
  %v472 = mul i32 %v469, %a5
  %v473 = add i32 %v472, %v264
  %v474 = shl i32 %v473, 2
  %v475 = zext i32 %v474 to i64
  %v476 = getelementptr i8, ptr %a0, i64 %v475
  %v477 = load i32, ptr %v476, align 1, !tbaa !4
  %v478 = add i32 %v470, %v477
  %v479 = add i32 %v469, 1
  br label %loop51
else55:
  br label %end53
end53:
  br label %end52
end52:
  %v480 = zext i32 %v266 to i64
  %v481 = getelementptr i8, ptr %a1, i64 %v480
  store i32 %v470, ptr %v481, align 1, !tbaa !4
  %v482 = add i32 %v264, 1
  br label %loop36
else40:
  br label %end38
end38:
  br label %end37
end37:
  ; reductions.tri:22
  %v483 = icmp sgt i32 %a5, 0
  %v484 = select i1 %v483, i32 %a5, i32 0
  %v485 = zext i32 %v7 to i64
  %v486 = zext i32 13 to i64
  %v487 = mul i64 %v485, %v486
  %v488 = icmp ugt i64 %v487, 4294967295
  %v489 = select i1 %v488, i64 4294967295, i64 %v487
  %v490 = select i1 false, i64 0, i64 %v489
  %v491 = trunc i64 %v490 to i32
  %v492 = zext i32 %v491 to i64
  %v493 = zext i32 1 to i64
  %v494 = add i64 %v492, %v493
  %v495 = icmp sgt i64 %v494, 4294967295
  %v496 = icmp slt i64 %v494, 0
  %v497 = select i1 %v495, i64 4294967295, i64 %v494
  %v498 = select i1 %v496, i64 0, i64 %v497
  %v499 = trunc i64 %v498 to i32
  %v500 = zext i32 %v499 to i64
  %v501 = zext i32 1 to i64
  %v502 = add i64 %v500, %v501
  %v503 = icmp sgt i64 %v502, 4294967295
  %v504 = icmp slt i64 %v502, 0
  %v505 = select i1 %v503, i64 4294967295, i64 %v502
  %v506 = select i1 %v504, i64 0, i64 %v505
  %v507 = trunc i64 %v506 to i32
  %v508 = zext i32 %v507 to i64
  %v509 = zext i32 1 to i64
  %v510 = add i64 %v508, %v509
  %v511 = icmp sgt i64 %v510, 4294967295
  %v512 = icmp slt i64 %v510, 0
  %v513 = select i1 %v511, i64 4294967295, i64 %v510
  %v514 = select i1 %v512, i64 0, i64 %v513
  %v515 = trunc i64 %v514 to i32
  %v516 = zext i32 %v515 to i64
  %v517 = zext i32 1 to i64
  %v518 = add i64 %v516, %v517
  %v519 = icmp sgt i64 %v518, 4294967295
  %v520 = icmp slt i64 %v518, 0
  %v521 = select i1 %v519, i64 4294967295, i64 %v518
  %v522 = select i1 %v520, i64 0, i64 %v521
  %v523 = trunc i64 %v522 to i32
  %v524 = zext i32 %v484 to i64
  %v525 = zext i32 %v523 to i64
  %v526 = mul i64 %v524, %v525
  %v527 = icmp ugt i64 %v526, 4294967295
  %v528 = select i1 %v527, i64 4294967295, i64 %v526
  %v529 = select i1 false, i64 0, i64 %v528
  %v530 = trunc i64 %v529 to i32
  %v531 = icmp uge i32 %v530, 4096
  br i1 %v531, label %then57, label %else58
then57:
  %v532 = load ptr, ptr @trinity_spread
  %v533 = icmp eq ptr %v532, null
  br i1 %v533, label %alone59, label %shared60
alone59:
  %v534 = call i32 @of_columns.kernel_of_columns_3(ptr %cx, i32 0, i32 %v484, i32 1, i32 %v523, i32 %a4, i32 %a5, ptr %a0, ptr %a2)
  br label %on61
shared60:
  %v536 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v535, i32 0, i32 0
  store ptr %cx, ptr %v536
  %v537 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v535, i32 0, i32 1
  store i32 0, ptr %v537
  %v538 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v535, i32 0, i32 2
  store i32 %v484, ptr %v538
  %v539 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v535, i32 0, i32 3
  store i32 1, ptr %v539
  %v540 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v535, i32 0, i32 4
  store i32 %v523, ptr %v540
  %v541 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v535, i32 0, i32 5
  store i32 %a4, ptr %v541
  %v542 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v535, i32 0, i32 6
  store i32 %a5, ptr %v542
  %v543 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v535, i32 0, i32 7
  store ptr %a0, ptr %v543
  %v544 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v535, i32 0, i32 8
  store ptr %a2, ptr %v544
  %v545 = call i32 %v532(ptr @of_columns.kernel_of_columns_3.range, ptr %v535, i32 0, i32 %v484, i32 1, i32 %v523)
  br label %on61
on61:
  %v546 = phi i32 [ %v534, %alone59 ], [ %v545, %shared60 ]
  %v547 = icmp ne i32 %v546, 0
  %v548 = or i32 %v546, 64
  %v549 = icmp ult i32 %v546, 32
  %v550 = select i1 %v549, i32 %v548, i32 %v546
  br i1 %v547, label %trap62, label %on63, !prof !5
trap62:
  ret i32 %v550
on63:
  br label %end56
else58:
  br label %loop64
loop64:
  %v551 = phi i32 [ 0, %else58 ], [ %v569, %end70 ]
  %v552 = icmp slt i32 %v551, %a5
  br i1 %v552, label %then67, label %else68
then67:
  br label %loop69
loop69:
  %v553 = phi i32 [ 0, %then67 ], [ %v565, %then72 ]
  %v554 = phi i1 [ false, %then67 ], [ %v564, %then72 ]
  %v555 = icmp slt i32 %v553, %a4
  br i1 %v555, label %then72, label %else73
then72:
  %v556 = mul i32 %v553, %a5
  %v557 = add i32 %v556, %v551
  %v558 = shl i32 %v557, 2
  %v559 = zext i32 %v558 to i64
  %v560 = getelementptr i8, ptr %a0, i64 %v559
  %v561 = load i32, ptr %v560, align 1, !tbaa !4
  %v562 = srem i32 %v561, 2
  %v563 = icmp ne i32 %v562, 0
  %v564 = or i1 %v554, %v563
  %v565 = add i32 %v553, 1
  br label %loop69
else73:
  br label %end71
end71:
  br label %end70
end70:
  %v566 = zext i32 %v551 to i64
  %v567 = getelementptr i8, ptr %a2, i64 %v566
  %v568 = zext i1 %v554 to i8
  store i8 %v568, ptr %v567, align 1, !tbaa !4
  %v569 = add i32 %v551, 1
  br label %loop64
else68:
  br label %end66
end66:
  br label %end65
end65:
  br label %end56
end56:
  ; reductions.tri:23
  br i1 %v531, label %then75, label %else76
then75:
  %v570 = load ptr, ptr @trinity_spread
  %v571 = icmp eq ptr %v570, null
  br i1 %v571, label %alone77, label %shared78
alone77:
  %v572 = call i32 @of_columns.kernel_of_columns_4(ptr %cx, i32 0, i32 %v484, i32 1, i32 %v523, i32 %a4, i32 %a5, ptr %a0, ptr %a3)
  br label %on79
shared78:
  %v574 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v573, i32 0, i32 0
  store ptr %cx, ptr %v574
  %v575 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v573, i32 0, i32 1
  store i32 0, ptr %v575
  %v576 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v573, i32 0, i32 2
  store i32 %v484, ptr %v576
  %v577 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v573, i32 0, i32 3
  store i32 1, ptr %v577
  %v578 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v573, i32 0, i32 4
  store i32 %v523, ptr %v578
  %v579 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v573, i32 0, i32 5
  store i32 %a4, ptr %v579
  %v580 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v573, i32 0, i32 6
  store i32 %a5, ptr %v580
  %v581 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v573, i32 0, i32 7
  store ptr %a0, ptr %v581
  %v582 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v573, i32 0, i32 8
  store ptr %a3, ptr %v582
  %v583 = call i32 %v570(ptr @of_columns.kernel_of_columns_4.range, ptr %v573, i32 0, i32 %v484, i32 1, i32 %v523)
  br label %on79
on79:
  %v584 = phi i32 [ %v572, %alone77 ], [ %v583, %shared78 ]
  %v585 = icmp ne i32 %v584, 0
  %v586 = or i32 %v584, 96
  %v587 = icmp ult i32 %v584, 32
  %v588 = select i1 %v587, i32 %v586, i32 %v584
  br i1 %v585, label %trap80, label %on81, !prof !5
trap80:
  ret i32 %v588
on81:
  br label %end74
else76:
  br label %loop82
loop82:
  %v589 = phi i32 [ 0, %else76 ], [ %v607, %end88 ]
  %v590 = icmp slt i32 %v589, %a5
  br i1 %v590, label %then85, label %else86
then85:
  br label %loop87
loop87:
  %v591 = phi i32 [ 0, %then85 ], [ %v603, %then90 ]
  %v592 = phi i1 [ true, %then85 ], [ %v602, %then90 ]
  %v593 = icmp slt i32 %v591, %a4
  br i1 %v593, label %then90, label %else91
then90:
  %v594 = mul i32 %v591, %a5
  %v595 = add i32 %v594, %v589
  %v596 = shl i32 %v595, 2
  %v597 = zext i32 %v596 to i64
  %v598 = getelementptr i8, ptr %a0, i64 %v597
  %v599 = load i32, ptr %v598, align 1, !tbaa !4
  %v600 = srem i32 %v599, 2
  %v601 = icmp eq i32 %v600, 0
  %v602 = and i1 %v592, %v601
  %v603 = add i32 %v591, 1
  br label %loop87
else91:
  br label %end89
end89:
  br label %end88
end88:
  %v604 = zext i32 %v589 to i64
  %v605 = getelementptr i8, ptr %a3, i64 %v604
  %v606 = zext i1 %v592 to i8
  store i8 %v606, ptr %v605, align 1, !tbaa !4
  %v607 = add i32 %v589, 1
  br label %loop82
else86:
  br label %end84
end84:
  br label %end83
end83:
  br label %end74
end74:
  ret i32 0
}

define internal i32 @of_columns.kernel_of_columns_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %status = call i32 @of_columns.kernel_of_columns_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, ptr %x8)
  ret i32 %status
}

define internal i32 @of_columns.kernel_of_columns_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %status = call i32 @of_columns.kernel_of_columns_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, ptr %x8, i32 %x9)
  ret i32 %status
}

define internal i32 @of_columns.kernel_of_columns_3.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %status = call i32 @of_columns.kernel_of_columns_3(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, ptr %x8)
  ret i32 %status
}

define internal i32 @of_columns.kernel_of_columns_4.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %status = call i32 @of_columns.kernel_of_columns_4(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, ptr %x8)
  ret i32 %status
}

define i32 @of_columns(ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @of_columns.kernel_of_columns(ptr null, ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4, i32 %a5)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @prefixes.kernel_prefixes_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, ptr noalias readonly nocapture %a5, i32 %a6, ptr noalias nocapture %a7, i32 %a8, i32 %a9, i32 %a10) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; reductions.tri:26
  %v0 = icmp sgt i32 %a8, 0
  %v1 = select i1 %v0, i32 %a8, i32 0
  br label %loop0
loop0:
  %v2 = phi i32 [ %a0, %entry ], [ %v64, %end11 ]
  %v3 = icmp slt i32 %v2, %a1
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = mul i32 %v2, %a4
  %v5 = mul i32 %v2, %a6
  br label %loop5
loop5:
  %v6 = phi i32 [ 0, %then3 ], [ %v8, %then8 ]
  %v7 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v42, %then8 ]
  %v8 = add i32 %v6, 4
  %v9 = icmp ule i32 %v8, %v1
  br i1 %v9, label %then8, label %else9
then8:
  %v10 = shl i32 %v6, 2
  %v11 = add i32 %v4, %v10
  %v12 = zext i32 %v11 to i64
  %v13 = getelementptr i8, ptr %a5, i64 %v12
  %v14 = load <2 x i64>, ptr %v13, align 1, !tbaa !4
  %v15 = bitcast <2 x i64> zeroinitializer to <16 x i8>
  %v16 = bitcast <2 x i64> %v14 to <16 x i8>
  %v17 = shufflevector <16 x i8> %v15, <16 x i8> %v16, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27>
  %v18 = bitcast <16 x i8> %v17 to <2 x i64>
  %v19 = bitcast <2 x i64> %v14 to <4 x i32>
  %v20 = bitcast <2 x i64> %v18 to <4 x i32>
  %v21 = add <4 x i32> %v19, %v20
  %v22 = bitcast <4 x i32> %v21 to <2 x i64>
  %v23 = bitcast <2 x i64> zeroinitializer to <16 x i8>
  %v24 = bitcast <2 x i64> %v22 to <16 x i8>
  %v25 = shufflevector <16 x i8> %v23, <16 x i8> %v24, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %v26 = bitcast <16 x i8> %v25 to <2 x i64>
  %v27 = bitcast <2 x i64> %v22 to <4 x i32>
  %v28 = bitcast <2 x i64> %v26 to <4 x i32>
  %v29 = add <4 x i32> %v27, %v28
  %v30 = bitcast <4 x i32> %v29 to <2 x i64>
  %v31 = bitcast <2 x i64> %v30 to <16 x i8>
  %v32 = bitcast <2 x i64> %v30 to <16 x i8>
  %v33 = shufflevector <16 x i8> %v31, <16 x i8> %v32, <16 x i32> <i32 12, i32 13, i32 14, i32 15, i32 12, i32 13, i32 14, i32 15, i32 12, i32 13, i32 14, i32 15, i32 12, i32 13, i32 14, i32 15>
  %v34 = bitcast <16 x i8> %v33 to <2 x i64>
  %v35 = bitcast <2 x i64> %v30 to <4 x i32>
  %v36 = bitcast <2 x i64> %v7 to <4 x i32>
  %v37 = add <4 x i32> %v35, %v36
  %v38 = bitcast <4 x i32> %v37 to <2 x i64>
  %v39 = bitcast <2 x i64> %v34 to <4 x i32>
  %v40 = bitcast <2 x i64> %v7 to <4 x i32>
  %v41 = add <4 x i32> %v39, %v40
  %v42 = bitcast <4 x i32> %v41 to <2 x i64>
  %v43 = add i32 %v5, %v10
  %v44 = zext i32 %v43 to i64
  %v45 = getelementptr i8, ptr %a7, i64 %v44
  store <2 x i64> %v38, ptr %v45, align 1, !tbaa !4
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v46 = bitcast <2 x i64> %v7 to <4 x i32>
  %v47 = extractelement <4 x i32> %v46, i32 0
  %v48 = mul i32 %v2, %a9
  %v49 = mul i32 %v2, %a10
  br label %loop10
loop10:
  %v50 = phi i32 [ %v6, %end6 ], [ %v63, %then13 ]
  %v51 = phi i32 [ %v47, %end6 ], [ %v58, %then13 ]
  %v52 = icmp slt i32 %v50, %a8
  br i1 %v52, label %then13, label %else14
then13:
  %v53 = add i32 %v48, %v50
  %v54 = shl i32 %v53, 2
  %v55 = zext i32 %v54 to i64
  %v56 = getelementptr i8, ptr %a5, i64 %v55
  %v57 = load i32, ptr %v56, align 1, !tbaa !4
  %v58 = add i32 %v51, %v57
  %v59 = add i32 %v49, %v50
  %v60 = shl i32 %v59, 2
  %v61 = zext i32 %v60 to i64
  %v62 = getelementptr i8, ptr %a7, i64 %v61
  store i32 %v58, ptr %v62, align 1, !tbaa !4
  %v63 = add i32 %v50, 1
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v64 = add i32 %v2, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @prefixes.kernel_prefixes(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v58 = alloca { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }
  ; reductions.tri:26
  %v0 = shl i32 %a3, 2
  %v1 = icmp sgt i32 %a2, 0
  %v2 = select i1 %v1, i32 %a2, i32 0
  %v3 = icmp sgt i32 %a3, 0
  %v4 = select i1 %v3, i32 %a3, i32 0
  %v5 = icmp ugt i32 %v4, 0
  %v6 = select i1 %v5, i32 %v4, i32 0
  %v7 = lshr i32 %v6, 2
  %v8 = zext i32 %v7 to i64
  %v9 = zext i32 20 to i64
  %v10 = mul i64 %v8, %v9
  %v11 = icmp ugt i64 %v10, 4294967295
  %v12 = select i1 %v11, i64 4294967295, i64 %v10
  %v13 = select i1 false, i64 0, i64 %v12
  %v14 = trunc i64 %v13 to i32
  %v15 = zext i32 %v14 to i64
  %v16 = zext i32 12 to i64
  %v17 = add i64 %v15, %v16
  %v18 = icmp sgt i64 %v17, 4294967295
  %v19 = icmp slt i64 %v17, 0
  %v20 = select i1 %v18, i64 4294967295, i64 %v17
  %v21 = select i1 %v19, i64 0, i64 %v20
  %v22 = trunc i64 %v21 to i32
  %v23 = zext i32 %v22 to i64
  %v24 = zext i32 1 to i64
  %v25 = add i64 %v23, %v24
  %v26 = icmp sgt i64 %v25, 4294967295
  %v27 = icmp slt i64 %v25, 0
  %v28 = select i1 %v26, i64 4294967295, i64 %v25
  %v29 = select i1 %v27, i64 0, i64 %v28
  %v30 = trunc i64 %v29 to i32
  %v31 = zext i32 %v30 to i64
  %v32 = zext i32 1 to i64
  %v33 = add i64 %v31, %v32
  %v34 = icmp sgt i64 %v33, 4294967295
  %v35 = icmp slt i64 %v33, 0
  %v36 = select i1 %v34, i64 4294967295, i64 %v33
  %v37 = select i1 %v35, i64 0, i64 %v36
  %v38 = trunc i64 %v37 to i32
  %v39 = zext i32 %v38 to i64
  %v40 = zext i32 288 to i64
  %v41 = add i64 %v39, %v40
  %v42 = icmp sgt i64 %v41, 4294967295
  %v43 = icmp slt i64 %v41, 0
  %v44 = select i1 %v42, i64 4294967295, i64 %v41
  %v45 = select i1 %v43, i64 0, i64 %v44
  %v46 = trunc i64 %v45 to i32
  %v47 = zext i32 %v46 to i64
  %v48 = zext i32 1 to i64
  %v49 = add i64 %v47, %v48
  %v50 = icmp sgt i64 %v49, 4294967295
  %v51 = icmp slt i64 %v49, 0
  %v52 = select i1 %v50, i64 4294967295, i64 %v49
  %v53 = select i1 %v51, i64 0, i64 %v52
  %v54 = trunc i64 %v53 to i32
  %v55 = load ptr, ptr @trinity_spread
  %v56 = icmp eq ptr %v55, null
  br i1 %v56, label %alone0, label %shared1
alone0:
  %v57 = call i32 @prefixes.kernel_prefixes_1(ptr %cx, i32 0, i32 %v2, i32 1, i32 %v54, i32 %v0, ptr %a0, i32 %v0, ptr %a1, i32 %a3, i32 %a3, i32 %a3)
  br label %on2
shared1:
  %v59 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v58, i32 0, i32 0
  store ptr %cx, ptr %v59
  %v60 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v58, i32 0, i32 1
  store i32 0, ptr %v60
  %v61 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v58, i32 0, i32 2
  store i32 %v2, ptr %v61
  %v62 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v58, i32 0, i32 3
  store i32 1, ptr %v62
  %v63 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v58, i32 0, i32 4
  store i32 %v54, ptr %v63
  %v64 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v58, i32 0, i32 5
  store i32 %v0, ptr %v64
  %v65 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v58, i32 0, i32 6
  store ptr %a0, ptr %v65
  %v66 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v58, i32 0, i32 7
  store i32 %v0, ptr %v66
  %v67 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v58, i32 0, i32 8
  store ptr %a1, ptr %v67
  %v68 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v58, i32 0, i32 9
  store i32 %a3, ptr %v68
  %v69 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v58, i32 0, i32 10
  store i32 %a3, ptr %v69
  %v70 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v58, i32 0, i32 11
  store i32 %a3, ptr %v70
  %v71 = call i32 %v55(ptr @prefixes.kernel_prefixes_1.range, ptr %v58, i32 0, i32 %v2, i32 1, i32 %v54)
  br label %on2
on2:
  %v72 = phi i32 [ %v57, %alone0 ], [ %v71, %shared1 ]
  %v73 = icmp ne i32 %v72, 0
  %v74 = or i32 %v72, 32
  %v75 = icmp ult i32 %v72, 32
  %v76 = select i1 %v75, i32 %v74, i32 %v72
  br i1 %v73, label %trap3, label %on4, !prof !5
trap3:
  ret i32 %v76
on4:
  ret i32 0
}

define internal i32 @prefixes.kernel_prefixes_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 10
  %x10 = load i32, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 11
  %x11 = load i32, ptr %p11
  %status = call i32 @prefixes.kernel_prefixes_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, ptr %x6, i32 %x7, ptr %x8, i32 %x9, i32 %x10, i32 %x11)
  ret i32 %status
}

define i32 @prefixes(ptr %a0, ptr %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @prefixes.kernel_prefixes(ptr null, ptr %a0, ptr %a1, i32 %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal { i32, i32, i32 } @triangle.kernel_triangle(ptr noalias %cx, i32 %a0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; reductions.tri:29
  %v0 = add i32 %a0, 1
  br label %loop0
loop0:
  %v1 = phi i32 [ 1, %entry ], [ %v12, %end6 ]
  %v2 = phi i32 [ 0, %entry ], [ %v5, %end6 ]
  %v3 = icmp slt i32 %v1, %v0
  br i1 %v3, label %then3, label %else4
then3:
  br label %loop5
loop5:
  %v4 = phi i32 [ 1, %then3 ], [ %v11, %end10 ]
  %v5 = phi i32 [ %v2, %then3 ], [ %v10, %end10 ]
  %v6 = icmp slt i32 %v4, %v0
  br i1 %v6, label %then8, label %else9
then8:
  %v7 = icmp sle i32 %v4, %v1
  br i1 %v7, label %then11, label %else12
then11:
  %v8 = mul i32 %v1, %v4
  br label %end10
else12:
  br label %end10
end10:
  %v9 = phi i32 [ %v8, %then11 ], [ 0, %else12 ]
  %v10 = add i32 %v5, %v9
  %v11 = add i32 %v4, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v12 = add i32 %v1, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ; reductions.tri:30
  br label %loop13
loop13:
  %v13 = phi i32 [ 0, %end1 ], [ %v22, %end19 ]
  %v14 = phi i32 [ 0, %end1 ], [ %v21, %end19 ]
  %v15 = icmp slt i32 %v13, %a0
  br i1 %v15, label %then16, label %else17
then16:
  br label %loop18
loop18:
  %v16 = phi i32 [ %v13, %then16 ], [ %v20, %then21 ]
  %v17 = phi i32 [ 0, %then16 ], [ %v19, %then21 ]
  %v18 = icmp slt i32 %v16, %a0
  br i1 %v18, label %then21, label %else22
then21:
  %v19 = add i32 %v17, 1
  %v20 = add i32 %v16, 1
  br label %loop18
else22:
  br label %end20
end20:
  br label %end19
end19:
  %v21 = add i32 %v14, %v17
  %v22 = add i32 %v13, 1
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  %v23 = insertvalue { i32, i32, i32 } zeroinitializer, i32 0, 0
  %v24 = insertvalue { i32, i32, i32 } %v23, i32 %v2, 1
  %v25 = insertvalue { i32, i32, i32 } %v24, i32 %v14, 2
  ret { i32, i32, i32 } %v25
}

define i32 @triangle(i32 %a0, ptr %r0, ptr %r1) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call { i32, i32, i32 } @triangle.kernel_triangle(ptr null, i32 %a0)
  %status = extractvalue { i32, i32, i32 } %all, 0
  %trapped = icmp ne i32 %status, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %status
done:
  %out0 = extractvalue { i32, i32, i32 } %all, 1
  store i32 %out0, ptr %r0
  %out1 = extractvalue { i32, i32, i32 } %all, 2
  store i32 %out1, ptr %r1
  ret i32 0
}

define internal i32 @products.kernel_products_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, ptr noalias nocapture %a5, i32 %a6, i32 %a7, i32 %a8, ptr noalias readonly nocapture %a9, i32 %a10, ptr noalias readonly nocapture %a11, i32 %a12, i32 %a13, i32 %a14) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; reductions.tri:34
  %v0 = icmp sgt i32 %a6, 0
  %v1 = select i1 %v0, i32 %a6, i32 0
  %v2 = shl i32 %a13, 2
  %v3 = icmp sgt i32 %a7, 0
  %v4 = select i1 %v3, i32 %a7, i32 0
  br label %loop0
loop0:
  %v5 = phi i32 [ %a0, %entry ], [ %v395, %end26 ]
  %v6 = icmp slt i32 %v5, %a1
  br i1 %v6, label %then3, label %else4
then3:
  %v7 = mul i32 %v5, %a4
  %v8 = mul i32 %v5, %a8
  br label %loop5
loop5:
  %v9 = phi i32 [ 0, %then3 ], [ %v10, %end11 ]
  %v10 = add i32 %v9, 16
  %v11 = icmp ule i32 %v10, %v1
  br i1 %v11, label %then8, label %else9
then8:
  %v12 = shl i32 %v9, 2
  br label %loop10
loop10:
  %v13 = phi i32 [ 0, %then8 ], [ %v76, %then13 ]
  %v14 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v63, %then13 ]
  %v15 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v67, %then13 ]
  %v16 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v71, %then13 ]
  %v17 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v75, %then13 ]
  %v18 = icmp slt i32 %v13, %a7
  br i1 %v18, label %then13, label %else14
then13:
  %v19 = add i32 %v8, %v13
  %v20 = shl i32 %v19, 2
  %v21 = zext i32 %v20 to i64
  %v22 = getelementptr i8, ptr %a9, i64 %v21
  %v23 = load i32, ptr %v22, align 1, !tbaa !4
  %v24 = mul i32 %v13, %a10
  %v25 = add i32 %v24, %v12
  %v26 = zext i32 %v25 to i64
  %v27 = getelementptr i8, ptr %a11, i64 %v26
  %v28 = load <2 x i64>, ptr %v27, align 1, !tbaa !4
  %v29 = zext i32 %v25 to i64
  %v30 = getelementptr i8, ptr %a11, i64 %v29
  %v31 = getelementptr i8, ptr %v30, i64 16
  %v32 = load <2 x i64>, ptr %v31, align 1, !tbaa !4
  %v33 = zext i32 %v25 to i64
  %v34 = getelementptr i8, ptr %a11, i64 %v33
  %v35 = getelementptr i8, ptr %v34, i64 32
  %v36 = load <2 x i64>, ptr %v35, align 1, !tbaa !4
  %v37 = zext i32 %v25 to i64
  %v38 = getelementptr i8, ptr %a11, i64 %v37
  %v39 = getelementptr i8, ptr %v38, i64 48
  %v40 = load <2 x i64>, ptr %v39, align 1, !tbaa !4
  %v41 = insertelement <4 x i32> poison, i32 %v23, i32 0
  %v42 = shufflevector <4 x i32> %v41, <4 x i32> poison, <4 x i32> zeroinitializer
  %v43 = bitcast <4 x i32> %v42 to <2 x i64>
  %v44 = bitcast <2 x i64> %v43 to <4 x i32>
  %v45 = bitcast <2 x i64> %v28 to <4 x i32>
  %v46 = mul <4 x i32> %v44, %v45
  %v47 = bitcast <4 x i32> %v46 to <2 x i64>
  %v48 = bitcast <2 x i64> %v43 to <4 x i32>
  %v49 = bitcast <2 x i64> %v32 to <4 x i32>
  %v50 = mul <4 x i32> %v48, %v49
  %v51 = bitcast <4 x i32> %v50 to <2 x i64>
  %v52 = bitcast <2 x i64> %v43 to <4 x i32>
  %v53 = bitcast <2 x i64> %v36 to <4 x i32>
  %v54 = mul <4 x i32> %v52, %v53
  %v55 = bitcast <4 x i32> %v54 to <2 x i64>
  %v56 = bitcast <2 x i64> %v43 to <4 x i32>
  %v57 = bitcast <2 x i64> %v40 to <4 x i32>
  %v58 = mul <4 x i32> %v56, %v57
  %v59 = bitcast <4 x i32> %v58 to <2 x i64>
  %v60 = bitcast <2 x i64> %v14 to <4 x i32>
  %v61 = bitcast <2 x i64> %v47 to <4 x i32>
  %v62 = add <4 x i32> %v60, %v61
  %v63 = bitcast <4 x i32> %v62 to <2 x i64>
  %v64 = bitcast <2 x i64> %v15 to <4 x i32>
  %v65 = bitcast <2 x i64> %v51 to <4 x i32>
  %v66 = add <4 x i32> %v64, %v65
  %v67 = bitcast <4 x i32> %v66 to <2 x i64>
  %v68 = bitcast <2 x i64> %v16 to <4 x i32>
  %v69 = bitcast <2 x i64> %v55 to <4 x i32>
  %v70 = add <4 x i32> %v68, %v69
  %v71 = bitcast <4 x i32> %v70 to <2 x i64>
  %v72 = bitcast <2 x i64> %v17 to <4 x i32>
  %v73 = bitcast <2 x i64> %v59 to <4 x i32>
  %v74 = add <4 x i32> %v72, %v73
  %v75 = bitcast <4 x i32> %v74 to <2 x i64>
  %v76 = add i32 %v13, 1
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v77 = add i32 %v7, %v12
  %v78 = zext i32 %v77 to i64
  %v79 = getelementptr i8, ptr %a5, i64 %v78
  store <2 x i64> %v14, ptr %v79, align 1, !tbaa !4
  %v80 = zext i32 %v77 to i64
  %v81 = getelementptr i8, ptr %a5, i64 %v80
  %v82 = getelementptr i8, ptr %v81, i64 16
  store <2 x i64> %v15, ptr %v82, align 1, !tbaa !4
  %v83 = zext i32 %v77 to i64
  %v84 = getelementptr i8, ptr %a5, i64 %v83
  %v85 = getelementptr i8, ptr %v84, i64 32
  store <2 x i64> %v16, ptr %v85, align 1, !tbaa !4
  %v86 = zext i32 %v77 to i64
  %v87 = getelementptr i8, ptr %a5, i64 %v86
  %v88 = getelementptr i8, ptr %v87, i64 48
  store <2 x i64> %v17, ptr %v88, align 1, !tbaa !4
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  br label %loop15
loop15:
  %v89 = phi i32 [ %v9, %end6 ], [ %v90, %end21 ]
  %v90 = add i32 %v89, 4
  %v91 = icmp ule i32 %v90, %v1
  br i1 %v91, label %then18, label %else19
then18:
  %v92 = shl i32 %v89, 2
  br label %loop20
loop20:
  %v93 = phi i32 [ 0, %then18 ], [ %v117, %then23 ]
  %v94 = phi <2 x i64> [ zeroinitializer, %then18 ], [ %v116, %then23 ]
  %v95 = icmp slt i32 %v93, %a7
  br i1 %v95, label %then23, label %else24
then23:
  %v96 = add i32 %v8, %v93
  %v97 = shl i32 %v96, 2
  %v98 = zext i32 %v97 to i64
  %v99 = getelementptr i8, ptr %a9, i64 %v98
  %v100 = load i32, ptr %v99, align 1, !tbaa !4
  %v101 = mul i32 %v93, %a10
  %v102 = add i32 %v101, %v92
  %v103 = zext i32 %v102 to i64
  %v104 = getelementptr i8, ptr %a11, i64 %v103
  %v105 = load <2 x i64>, ptr %v104, align 1, !tbaa !4
  %v106 = insertelement <4 x i32> poison, i32 %v100, i32 0
  %v107 = shufflevector <4 x i32> %v106, <4 x i32> poison, <4 x i32> zeroinitializer
  %v108 = bitcast <4 x i32> %v107 to <2 x i64>
  %v109 = bitcast <2 x i64> %v108 to <4 x i32>
  %v110 = bitcast <2 x i64> %v105 to <4 x i32>
  %v111 = mul <4 x i32> %v109, %v110
  %v112 = bitcast <4 x i32> %v111 to <2 x i64>
  %v113 = bitcast <2 x i64> %v94 to <4 x i32>
  %v114 = bitcast <2 x i64> %v112 to <4 x i32>
  %v115 = add <4 x i32> %v113, %v114
  %v116 = bitcast <4 x i32> %v115 to <2 x i64>
  %v117 = add i32 %v93, 1
  br label %loop20
else24:
  br label %end22
end22:
  br label %end21
end21:
  %v118 = add i32 %v7, %v92
  %v119 = zext i32 %v118 to i64
  %v120 = getelementptr i8, ptr %a5, i64 %v119
  store <2 x i64> %v94, ptr %v120, align 1, !tbaa !4
  br label %loop15
else19:
  br label %end17
end17:
  br label %end16
end16:
  %v121 = mul i32 %v5, %a12
  %v122 = mul i32 %v5, %a14
  br label %loop25
loop25:
  %v123 = phi i32 [ %v89, %end16 ], [ %v394, %end41 ]
  %v124 = icmp slt i32 %v123, %a6
  br i1 %v124, label %then28, label %else29
then28:
  %v125 = shl i32 %v123, 2
  br label %loop30
loop30:
  %v126 = phi i32 [ 0, %then28 ], [ %v131, %then33 ]
  %v127 = phi <2 x i64> [ zeroinitializer, %then28 ], [ %v174, %then33 ]
  %v128 = phi <2 x i64> [ zeroinitializer, %then28 ], [ %v217, %then33 ]
  %v129 = phi <2 x i64> [ zeroinitializer, %then28 ], [ %v260, %then33 ]
  %v130 = phi <2 x i64> [ zeroinitializer, %then28 ], [ %v303, %then33 ]
  %v131 = add i32 %v126, 16
  %v132 = icmp ule i32 %v131, %v4
  br i1 %v132, label %then33, label %else34
then33:
  %v133 = shl i32 %v126, 2
  %v134 = add i32 %v121, %v133
  %v135 = zext i32 %v134 to i64
  %v136 = getelementptr i8, ptr %a9, i64 %v135
  %v137 = load <2 x i64>, ptr %v136, align 1, !tbaa !4
  %v138 = mul i32 %v126, %v2
  %v139 = add i32 %v125, %v138
  %v140 = zext i32 %v139 to i64
  %v141 = getelementptr i8, ptr %a11, i64 %v140
  %v142 = load i32, ptr %v141, align 1, !tbaa !4
  %v143 = add i32 %v139, %v2
  %v144 = insertelement <4 x i32> poison, i32 %v142, i32 0
  %v145 = shufflevector <4 x i32> %v144, <4 x i32> poison, <4 x i32> zeroinitializer
  %v146 = bitcast <4 x i32> %v145 to <2 x i64>
  %v147 = zext i32 %v143 to i64
  %v148 = getelementptr i8, ptr %a11, i64 %v147
  %v149 = load i32, ptr %v148, align 1, !tbaa !4
  %v150 = add i32 %v143, %v2
  %v151 = bitcast <2 x i64> %v146 to <4 x i32>
  %v152 = insertelement <4 x i32> %v151, i32 %v149, i32 1
  %v153 = bitcast <4 x i32> %v152 to <2 x i64>
  %v154 = zext i32 %v150 to i64
  %v155 = getelementptr i8, ptr %a11, i64 %v154
  %v156 = load i32, ptr %v155, align 1, !tbaa !4
  %v157 = add i32 %v150, %v2
  %v158 = bitcast <2 x i64> %v153 to <4 x i32>
  %v159 = insertelement <4 x i32> %v158, i32 %v156, i32 2
  %v160 = bitcast <4 x i32> %v159 to <2 x i64>
  %v161 = zext i32 %v157 to i64
  %v162 = getelementptr i8, ptr %a11, i64 %v161
  %v163 = load i32, ptr %v162, align 1, !tbaa !4
  %v164 = bitcast <2 x i64> %v160 to <4 x i32>
  %v165 = insertelement <4 x i32> %v164, i32 %v163, i32 3
  %v166 = bitcast <4 x i32> %v165 to <2 x i64>
  %v167 = bitcast <2 x i64> %v137 to <4 x i32>
  %v168 = bitcast <2 x i64> %v166 to <4 x i32>
  %v169 = mul <4 x i32> %v167, %v168
  %v170 = bitcast <4 x i32> %v169 to <2 x i64>
  %v171 = bitcast <2 x i64> %v127 to <4 x i32>
  %v172 = bitcast <2 x i64> %v170 to <4 x i32>
  %v173 = add <4 x i32> %v171, %v172
  %v174 = bitcast <4 x i32> %v173 to <2 x i64>
  %v175 = add i32 %v126, 4
  %v176 = shl i32 %v175, 2
  %v177 = add i32 %v121, %v176
  %v178 = zext i32 %v177 to i64
  %v179 = getelementptr i8, ptr %a9, i64 %v178
  %v180 = load <2 x i64>, ptr %v179, align 1, !tbaa !4
  %v181 = mul i32 %v175, %v2
  %v182 = add i32 %v125, %v181
  %v183 = zext i32 %v182 to i64
  %v184 = getelementptr i8, ptr %a11, i64 %v183
  %v185 = load i32, ptr %v184, align 1, !tbaa !4
  %v186 = add i32 %v182, %v2
  %v187 = insertelement <4 x i32> poison, i32 %v185, i32 0
  %v188 = shufflevector <4 x i32> %v187, <4 x i32> poison, <4 x i32> zeroinitializer
  %v189 = bitcast <4 x i32> %v188 to <2 x i64>
  %v190 = zext i32 %v186 to i64
  %v191 = getelementptr i8, ptr %a11, i64 %v190
  %v192 = load i32, ptr %v191, align 1, !tbaa !4
  %v193 = add i32 %v186, %v2
  %v194 = bitcast <2 x i64> %v189 to <4 x i32>
  %v195 = insertelement <4 x i32> %v194, i32 %v192, i32 1
  %v196 = bitcast <4 x i32> %v195 to <2 x i64>
  %v197 = zext i32 %v193 to i64
  %v198 = getelementptr i8, ptr %a11, i64 %v197
  %v199 = load i32, ptr %v198, align 1, !tbaa !4
  %v200 = add i32 %v193, %v2
  %v201 = bitcast <2 x i64> %v196 to <4 x i32>
  %v202 = insertelement <4 x i32> %v201, i32 %v199, i32 2
  %v203 = bitcast <4 x i32> %v202 to <2 x i64>
  %v204 = zext i32 %v200 to i64
  %v205 = getelementptr i8, ptr %a11, i64 %v204
  %v206 = load i32, ptr %v205, align 1, !tbaa !4
  %v207 = bitcast <2 x i64> %v203 to <4 x i32>
  %v208 = insertelement <4 x i32> %v207, i32 %v206, i32 3
  %v209 = bitcast <4 x i32> %v208 to <2 x i64>
  %v210 = bitcast <2 x i64> %v180 to <4 x i32>
  %v211 = bitcast <2 x i64> %v209 to <4 x i32>
  %v212 = mul <4 x i32> %v210, %v211
  %v213 = bitcast <4 x i32> %v212 to <2 x i64>
  %v214 = bitcast <2 x i64> %v128 to <4 x i32>
  %v215 = bitcast <2 x i64> %v213 to <4 x i32>
  %v216 = add <4 x i32> %v214, %v215
  %v217 = bitcast <4 x i32> %v216 to <2 x i64>
  %v218 = add i32 %v126, 8
  %v219 = shl i32 %v218, 2
  %v220 = add i32 %v121, %v219
  %v221 = zext i32 %v220 to i64
  %v222 = getelementptr i8, ptr %a9, i64 %v221
  %v223 = load <2 x i64>, ptr %v222, align 1, !tbaa !4
  %v224 = mul i32 %v218, %v2
  %v225 = add i32 %v125, %v224
  %v226 = zext i32 %v225 to i64
  %v227 = getelementptr i8, ptr %a11, i64 %v226
  %v228 = load i32, ptr %v227, align 1, !tbaa !4
  %v229 = add i32 %v225, %v2
  %v230 = insertelement <4 x i32> poison, i32 %v228, i32 0
  %v231 = shufflevector <4 x i32> %v230, <4 x i32> poison, <4 x i32> zeroinitializer
  %v232 = bitcast <4 x i32> %v231 to <2 x i64>
  %v233 = zext i32 %v229 to i64
  %v234 = getelementptr i8, ptr %a11, i64 %v233
  %v235 = load i32, ptr %v234, align 1, !tbaa !4
  %v236 = add i32 %v229, %v2
  %v237 = bitcast <2 x i64> %v232 to <4 x i32>
  %v238 = insertelement <4 x i32> %v237, i32 %v235, i32 1
  %v239 = bitcast <4 x i32> %v238 to <2 x i64>
  %v240 = zext i32 %v236 to i64
  %v241 = getelementptr i8, ptr %a11, i64 %v240
  %v242 = load i32, ptr %v241, align 1, !tbaa !4
  %v243 = add i32 %v236, %v2
  %v244 = bitcast <2 x i64> %v239 to <4 x i32>
  %v245 = insertelement <4 x i32> %v244, i32 %v242, i32 2
  %v246 = bitcast <4 x i32> %v245 to <2 x i64>
  %v247 = zext i32 %v243 to i64
  %v248 = getelementptr i8, ptr %a11, i64 %v247
  %v249 = load i32, ptr %v248, align 1, !tbaa !4
  %v250 = bitcast <2 x i64> %v246 to <4 x i32>
  %v251 = insertelement <4 x i32> %v250, i32 %v249, i32 3
  %v252 = bitcast <4 x i32> %v251 to <2 x i64>
  %v253 = bitcast <2 x i64> %v223 to <4 x i32>
  %v254 = bitcast <2 x i64> %v252 to <4 x i32>
  %v255 = mul <4 x i32> %v253, %v254
  %v256 = bitcast <4 x i32> %v255 to <2 x i64>
  %v257 = bitcast <2 x i64> %v129 to <4 x i32>
  %v258 = bitcast <2 x i64> %v256 to <4 x i32>
  %v259 = add <4 x i32> %v257, %v258
  %v260 = bitcast <4 x i32> %v259 to <2 x i64>
  %v261 = add i32 %v126, 12
  %v262 = shl i32 %v261, 2
  %v263 = add i32 %v121, %v262
  %v264 = zext i32 %v263 to i64
  %v265 = getelementptr i8, ptr %a9, i64 %v264
  %v266 = load <2 x i64>, ptr %v265, align 1, !tbaa !4
  %v267 = mul i32 %v261, %v2
  %v268 = add i32 %v125, %v267
  %v269 = zext i32 %v268 to i64
  %v270 = getelementptr i8, ptr %a11, i64 %v269
  %v271 = load i32, ptr %v270, align 1, !tbaa !4
  %v272 = add i32 %v268, %v2
  %v273 = insertelement <4 x i32> poison, i32 %v271, i32 0
  %v274 = shufflevector <4 x i32> %v273, <4 x i32> poison, <4 x i32> zeroinitializer
  %v275 = bitcast <4 x i32> %v274 to <2 x i64>
  %v276 = zext i32 %v272 to i64
  %v277 = getelementptr i8, ptr %a11, i64 %v276
  %v278 = load i32, ptr %v277, align 1, !tbaa !4
  %v279 = add i32 %v272, %v2
  %v280 = bitcast <2 x i64> %v275 to <4 x i32>
  %v281 = insertelement <4 x i32> %v280, i32 %v278, i32 1
  %v282 = bitcast <4 x i32> %v281 to <2 x i64>
  %v283 = zext i32 %v279 to i64
  %v284 = getelementptr i8, ptr %a11, i64 %v283
  %v285 = load i32, ptr %v284, align 1, !tbaa !4
  %v286 = add i32 %v279, %v2
  %v287 = bitcast <2 x i64> %v282 to <4 x i32>
  %v288 = insertelement <4 x i32> %v287, i32 %v285, i32 2
  %v289 = bitcast <4 x i32> %v288 to <2 x i64>
  %v290 = zext i32 %v286 to i64
  %v291 = getelementptr i8, ptr %a11, i64 %v290
  %v292 = load i32, ptr %v291, align 1, !tbaa !4
  %v293 = bitcast <2 x i64> %v289 to <4 x i32>
  %v294 = insertelement <4 x i32> %v293, i32 %v292, i32 3
  %v295 = bitcast <4 x i32> %v294 to <2 x i64>
  %v296 = bitcast <2 x i64> %v266 to <4 x i32>
  %v297 = bitcast <2 x i64> %v295 to <4 x i32>
  %v298 = mul <4 x i32> %v296, %v297
  %v299 = bitcast <4 x i32> %v298 to <2 x i64>
  %v300 = bitcast <2 x i64> %v130 to <4 x i32>
  %v301 = bitcast <2 x i64> %v299 to <4 x i32>
  %v302 = add <4 x i32> %v300, %v301
  %v303 = bitcast <4 x i32> %v302 to <2 x i64>
  br label %loop30
else34:
  br label %end32
end32:
  br label %end31
end31:
  %v304 = bitcast <2 x i64> %v127 to <4 x i32>
  %v305 = bitcast <2 x i64> %v128 to <4 x i32>
  %v306 = add <4 x i32> %v304, %v305
  %v307 = bitcast <4 x i32> %v306 to <2 x i64>
  %v308 = bitcast <2 x i64> %v307 to <4 x i32>
  %v309 = bitcast <2 x i64> %v129 to <4 x i32>
  %v310 = add <4 x i32> %v308, %v309
  %v311 = bitcast <4 x i32> %v310 to <2 x i64>
  %v312 = bitcast <2 x i64> %v311 to <4 x i32>
  %v313 = bitcast <2 x i64> %v130 to <4 x i32>
  %v314 = add <4 x i32> %v312, %v313
  %v315 = bitcast <4 x i32> %v314 to <2 x i64>
  br label %loop35
loop35:
  %v316 = phi i32 [ %v126, %end31 ], [ %v318, %then38 ]
  %v317 = phi <2 x i64> [ %v315, %end31 ], [ %v361, %then38 ]
  %v318 = add i32 %v316, 4
  %v319 = icmp ule i32 %v318, %v4
  br i1 %v319, label %then38, label %else39
then38:
  %v320 = shl i32 %v316, 2
  %v321 = add i32 %v121, %v320
  %v322 = zext i32 %v321 to i64
  %v323 = getelementptr i8, ptr %a9, i64 %v322
  %v324 = load <2 x i64>, ptr %v323, align 1, !tbaa !4
  %v325 = mul i32 %v316, %v2
  %v326 = add i32 %v125, %v325
  %v327 = zext i32 %v326 to i64
  %v328 = getelementptr i8, ptr %a11, i64 %v327
  %v329 = load i32, ptr %v328, align 1, !tbaa !4
  %v330 = add i32 %v326, %v2
  %v331 = insertelement <4 x i32> poison, i32 %v329, i32 0
  %v332 = shufflevector <4 x i32> %v331, <4 x i32> poison, <4 x i32> zeroinitializer
  %v333 = bitcast <4 x i32> %v332 to <2 x i64>
  %v334 = zext i32 %v330 to i64
  %v335 = getelementptr i8, ptr %a11, i64 %v334
  %v336 = load i32, ptr %v335, align 1, !tbaa !4
  %v337 = add i32 %v330, %v2
  %v338 = bitcast <2 x i64> %v333 to <4 x i32>
  %v339 = insertelement <4 x i32> %v338, i32 %v336, i32 1
  %v340 = bitcast <4 x i32> %v339 to <2 x i64>
  %v341 = zext i32 %v337 to i64
  %v342 = getelementptr i8, ptr %a11, i64 %v341
  %v343 = load i32, ptr %v342, align 1, !tbaa !4
  %v344 = add i32 %v337, %v2
  %v345 = bitcast <2 x i64> %v340 to <4 x i32>
  %v346 = insertelement <4 x i32> %v345, i32 %v343, i32 2
  %v347 = bitcast <4 x i32> %v346 to <2 x i64>
  %v348 = zext i32 %v344 to i64
  %v349 = getelementptr i8, ptr %a11, i64 %v348
  %v350 = load i32, ptr %v349, align 1, !tbaa !4
  %v351 = bitcast <2 x i64> %v347 to <4 x i32>
  %v352 = insertelement <4 x i32> %v351, i32 %v350, i32 3
  %v353 = bitcast <4 x i32> %v352 to <2 x i64>
  %v354 = bitcast <2 x i64> %v324 to <4 x i32>
  %v355 = bitcast <2 x i64> %v353 to <4 x i32>
  %v356 = mul <4 x i32> %v354, %v355
  %v357 = bitcast <4 x i32> %v356 to <2 x i64>
  %v358 = bitcast <2 x i64> %v317 to <4 x i32>
  %v359 = bitcast <2 x i64> %v357 to <4 x i32>
  %v360 = add <4 x i32> %v358, %v359
  %v361 = bitcast <4 x i32> %v360 to <2 x i64>
  br label %loop35
else39:
  br label %end37
end37:
  br label %end36
end36:
  %v362 = bitcast <2 x i64> %v317 to <4 x i32>
  %v363 = extractelement <4 x i32> %v362, i32 0
  %v364 = bitcast <2 x i64> %v317 to <4 x i32>
  %v365 = extractelement <4 x i32> %v364, i32 1
  %v366 = add i32 %v363, %v365
  %v367 = bitcast <2 x i64> %v317 to <4 x i32>
  %v368 = extractelement <4 x i32> %v367, i32 2
  %v369 = add i32 %v366, %v368
  %v370 = bitcast <2 x i64> %v317 to <4 x i32>
  %v371 = extractelement <4 x i32> %v370, i32 3
  %v372 = add i32 %v369, %v371
  br label %loop40
loop40:
  %v373 = phi i32 [ %v316, %end36 ], [ %v389, %then43 ]
  %v374 = phi i32 [ %v372, %end36 ], [ %v388, %then43 ]
  %v375 = icmp slt i32 %v373, %a7
  br i1 %v375, label %then43, label %else44
then43:
  %v376 = add i32 %v8, %v373
  %v377 = shl i32 %v376, 2
  %v378 = zext i32 %v377 to i64
  %v379 = getelementptr i8, ptr %a9, i64 %v378
  %v380 = load i32, ptr %v379, align 1, !tbaa !4
  %v381 = mul i32 %v373, %a13
  %v382 = add i32 %v381, %v123
  %v383 = shl i32 %v382, 2
  %v384 = zext i32 %v383 to i64
  %v385 = getelementptr i8, ptr %a11, i64 %v384
  %v386 = load i32, ptr %v385, align 1, !tbaa !4
  %v387 = mul i32 %v380, %v386
  %v388 = add i32 %v374, %v387
  %v389 = add i32 %v373, 1
  br label %loop40
else44:
  br label %end42
end42:
  br label %end41
end41:
  %v390 = add i32 %v122, %v123
  %v391 = shl i32 %v390, 2
  %v392 = zext i32 %v391 to i64
  %v393 = getelementptr i8, ptr %a5, i64 %v392
  store i32 %v374, ptr %v393, align 1, !tbaa !4
  %v394 = add i32 %v123, 1
  br label %loop25
else29:
  br label %end27
end27:
  br label %end26
end26:
  %v395 = add i32 %v5, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @products.kernel_products_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, i32 %a6, ptr noalias readonly nocapture %a7, i32 %a8, ptr noalias readonly nocapture %a9, ptr noalias nocapture %a10) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; reductions.tri:34
  %v0 = shl i32 %a1, 4
  %v1 = shl i32 %a0, 4
  %v2 = mul i32 %a5, %a6
  br label %loop0
loop0:
  %v3 = phi i32 [ %v1, %entry ], [ %v81, %end6 ]
  %v4 = icmp ult i32 %v3, %v0
  br i1 %v4, label %then3, label %else4
then3:
  %v5 = shl i32 %v3, 2
  br label %loop5
loop5:
  %v6 = phi i32 [ 0, %then3 ], [ %v69, %then8 ]
  %v7 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v56, %then8 ]
  %v8 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v60, %then8 ]
  %v9 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v64, %then8 ]
  %v10 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v68, %then8 ]
  %v11 = icmp slt i32 %v6, %a4
  br i1 %v11, label %then8, label %else9
then8:
  %v12 = add i32 %v2, %v6
  %v13 = shl i32 %v12, 2
  %v14 = zext i32 %v13 to i64
  %v15 = getelementptr i8, ptr %a7, i64 %v14
  %v16 = load i32, ptr %v15, align 1, !tbaa !4
  %v17 = mul i32 %v6, %a8
  %v18 = add i32 %v17, %v5
  %v19 = zext i32 %v18 to i64
  %v20 = getelementptr i8, ptr %a9, i64 %v19
  %v21 = load <2 x i64>, ptr %v20, align 1, !tbaa !4
  %v22 = zext i32 %v18 to i64
  %v23 = getelementptr i8, ptr %a9, i64 %v22
  %v24 = getelementptr i8, ptr %v23, i64 16
  %v25 = load <2 x i64>, ptr %v24, align 1, !tbaa !4
  %v26 = zext i32 %v18 to i64
  %v27 = getelementptr i8, ptr %a9, i64 %v26
  %v28 = getelementptr i8, ptr %v27, i64 32
  %v29 = load <2 x i64>, ptr %v28, align 1, !tbaa !4
  %v30 = zext i32 %v18 to i64
  %v31 = getelementptr i8, ptr %a9, i64 %v30
  %v32 = getelementptr i8, ptr %v31, i64 48
  %v33 = load <2 x i64>, ptr %v32, align 1, !tbaa !4
  %v34 = insertelement <4 x i32> poison, i32 %v16, i32 0
  %v35 = shufflevector <4 x i32> %v34, <4 x i32> poison, <4 x i32> zeroinitializer
  %v36 = bitcast <4 x i32> %v35 to <2 x i64>
  %v37 = bitcast <2 x i64> %v36 to <4 x i32>
  %v38 = bitcast <2 x i64> %v21 to <4 x i32>
  %v39 = mul <4 x i32> %v37, %v38
  %v40 = bitcast <4 x i32> %v39 to <2 x i64>
  %v41 = bitcast <2 x i64> %v36 to <4 x i32>
  %v42 = bitcast <2 x i64> %v25 to <4 x i32>
  %v43 = mul <4 x i32> %v41, %v42
  %v44 = bitcast <4 x i32> %v43 to <2 x i64>
  %v45 = bitcast <2 x i64> %v36 to <4 x i32>
  %v46 = bitcast <2 x i64> %v29 to <4 x i32>
  %v47 = mul <4 x i32> %v45, %v46
  %v48 = bitcast <4 x i32> %v47 to <2 x i64>
  %v49 = bitcast <2 x i64> %v36 to <4 x i32>
  %v50 = bitcast <2 x i64> %v33 to <4 x i32>
  %v51 = mul <4 x i32> %v49, %v50
  %v52 = bitcast <4 x i32> %v51 to <2 x i64>
  %v53 = bitcast <2 x i64> %v7 to <4 x i32>
  %v54 = bitcast <2 x i64> %v40 to <4 x i32>
  %v55 = add <4 x i32> %v53, %v54
  %v56 = bitcast <4 x i32> %v55 to <2 x i64>
  %v57 = bitcast <2 x i64> %v8 to <4 x i32>
  %v58 = bitcast <2 x i64> %v44 to <4 x i32>
  %v59 = add <4 x i32> %v57, %v58
  %v60 = bitcast <4 x i32> %v59 to <2 x i64>
  %v61 = bitcast <2 x i64> %v9 to <4 x i32>
  %v62 = bitcast <2 x i64> %v48 to <4 x i32>
  %v63 = add <4 x i32> %v61, %v62
  %v64 = bitcast <4 x i32> %v63 to <2 x i64>
  %v65 = bitcast <2 x i64> %v10 to <4 x i32>
  %v66 = bitcast <2 x i64> %v52 to <4 x i32>
  %v67 = add <4 x i32> %v65, %v66
  %v68 = bitcast <4 x i32> %v67 to <2 x i64>
  %v69 = add i32 %v6, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v70 = zext i32 %v5 to i64
  %v71 = getelementptr i8, ptr %a10, i64 %v70
  store <2 x i64> %v7, ptr %v71, align 1, !tbaa !4
  %v72 = zext i32 %v5 to i64
  %v73 = getelementptr i8, ptr %a10, i64 %v72
  %v74 = getelementptr i8, ptr %v73, i64 16
  store <2 x i64> %v8, ptr %v74, align 1, !tbaa !4
  %v75 = zext i32 %v5 to i64
  %v76 = getelementptr i8, ptr %a10, i64 %v75
  %v77 = getelementptr i8, ptr %v76, i64 32
  store <2 x i64> %v9, ptr %v77, align 1, !tbaa !4
  %v78 = zext i32 %v5 to i64
  %v79 = getelementptr i8, ptr %a10, i64 %v78
  %v80 = getelementptr i8, ptr %v79, i64 48
  store <2 x i64> %v10, ptr %v80, align 1, !tbaa !4
  %v81 = add i32 %v3, 16
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @products.kernel_products_3(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, i32 %a6, ptr noalias readonly nocapture %a7, i32 %a8, ptr noalias readonly nocapture %a9, ptr noalias nocapture %a10, i32 %a11) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; reductions.tri:34
  %v0 = shl i32 %a1, 2
  %v1 = add i32 %a11, %v0
  %v2 = shl i32 %a0, 2
  %v3 = add i32 %a11, %v2
  %v4 = mul i32 %a5, %a6
  br label %loop0
loop0:
  %v5 = phi i32 [ %v3, %entry ], [ %v35, %end6 ]
  %v6 = icmp ult i32 %v5, %v1
  br i1 %v6, label %then3, label %else4
then3:
  %v7 = shl i32 %v5, 2
  br label %loop5
loop5:
  %v8 = phi i32 [ 0, %then3 ], [ %v32, %then8 ]
  %v9 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v31, %then8 ]
  %v10 = icmp slt i32 %v8, %a4
  br i1 %v10, label %then8, label %else9
then8:
  %v11 = add i32 %v4, %v8
  %v12 = shl i32 %v11, 2
  %v13 = zext i32 %v12 to i64
  %v14 = getelementptr i8, ptr %a7, i64 %v13
  %v15 = load i32, ptr %v14, align 1, !tbaa !4
  %v16 = mul i32 %v8, %a8
  %v17 = add i32 %v16, %v7
  %v18 = zext i32 %v17 to i64
  %v19 = getelementptr i8, ptr %a9, i64 %v18
  %v20 = load <2 x i64>, ptr %v19, align 1, !tbaa !4
  %v21 = insertelement <4 x i32> poison, i32 %v15, i32 0
  %v22 = shufflevector <4 x i32> %v21, <4 x i32> poison, <4 x i32> zeroinitializer
  %v23 = bitcast <4 x i32> %v22 to <2 x i64>
  %v24 = bitcast <2 x i64> %v23 to <4 x i32>
  %v25 = bitcast <2 x i64> %v20 to <4 x i32>
  %v26 = mul <4 x i32> %v24, %v25
  %v27 = bitcast <4 x i32> %v26 to <2 x i64>
  %v28 = bitcast <2 x i64> %v9 to <4 x i32>
  %v29 = bitcast <2 x i64> %v27 to <4 x i32>
  %v30 = add <4 x i32> %v28, %v29
  %v31 = bitcast <4 x i32> %v30 to <2 x i64>
  %v32 = add i32 %v8, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v33 = zext i32 %v7 to i64
  %v34 = getelementptr i8, ptr %a10, i64 %v33
  store <2 x i64> %v9, ptr %v34, align 1, !tbaa !4
  %v35 = add i32 %v5, 4
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @products.kernel_products(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, i32 %a3, i32 %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v462 = alloca { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }
  %v516 = alloca { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }
  %v621 = alloca { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }
  ; reductions.tri:33
  %v0 = shl i32 %a4, 2
  %v1 = shl i32 %a5, 2
  ; reductions.tri:34
  %v2 = icmp sgt i32 %a3, 0
  %v3 = select i1 %v2, i32 %a3, i32 0
  %v4 = icmp sgt i32 %a4, 0
  %v5 = select i1 %v4, i32 %a4, i32 0
  %v6 = zext i32 %v5 to i64
  %v7 = zext i32 28 to i64
  %v8 = mul i64 %v6, %v7
  %v9 = icmp ugt i64 %v8, 4294967295
  %v10 = select i1 %v9, i64 4294967295, i64 %v8
  %v11 = select i1 false, i64 0, i64 %v10
  %v12 = trunc i64 %v11 to i32
  %v13 = zext i32 %v12 to i64
  %v14 = zext i32 1 to i64
  %v15 = add i64 %v13, %v14
  %v16 = icmp sgt i64 %v15, 4294967295
  %v17 = icmp slt i64 %v15, 0
  %v18 = select i1 %v16, i64 4294967295, i64 %v15
  %v19 = select i1 %v17, i64 0, i64 %v18
  %v20 = trunc i64 %v19 to i32
  %v21 = zext i32 %v20 to i64
  %v22 = zext i32 1 to i64
  %v23 = add i64 %v21, %v22
  %v24 = icmp sgt i64 %v23, 4294967295
  %v25 = icmp slt i64 %v23, 0
  %v26 = select i1 %v24, i64 4294967295, i64 %v23
  %v27 = select i1 %v25, i64 0, i64 %v26
  %v28 = trunc i64 %v27 to i32
  %v29 = zext i32 %v28 to i64
  %v30 = zext i32 1 to i64
  %v31 = add i64 %v29, %v30
  %v32 = icmp sgt i64 %v31, 4294967295
  %v33 = icmp slt i64 %v31, 0
  %v34 = select i1 %v32, i64 4294967295, i64 %v31
  %v35 = select i1 %v33, i64 0, i64 %v34
  %v36 = trunc i64 %v35 to i32
  %v37 = zext i32 %v36 to i64
  %v38 = zext i32 1 to i64
  %v39 = add i64 %v37, %v38
  %v40 = icmp sgt i64 %v39, 4294967295
  %v41 = icmp slt i64 %v39, 0
  %v42 = select i1 %v40, i64 4294967295, i64 %v39
  %v43 = select i1 %v41, i64 0, i64 %v42
  %v44 = trunc i64 %v43 to i32
  %v45 = zext i32 %v44 to i64
  %v46 = zext i32 1 to i64
  %v47 = add i64 %v45, %v46
  %v48 = icmp sgt i64 %v47, 4294967295
  %v49 = icmp slt i64 %v47, 0
  %v50 = select i1 %v48, i64 4294967295, i64 %v47
  %v51 = select i1 %v49, i64 0, i64 %v50
  %v52 = trunc i64 %v51 to i32
  %v53 = zext i32 %v52 to i64
  %v54 = zext i32 1 to i64
  %v55 = add i64 %v53, %v54
  %v56 = icmp sgt i64 %v55, 4294967295
  %v57 = icmp slt i64 %v55, 0
  %v58 = select i1 %v56, i64 4294967295, i64 %v55
  %v59 = select i1 %v57, i64 0, i64 %v58
  %v60 = trunc i64 %v59 to i32
  %v61 = zext i32 %v60 to i64
  %v62 = zext i32 1 to i64
  %v63 = add i64 %v61, %v62
  %v64 = icmp sgt i64 %v63, 4294967295
  %v65 = icmp slt i64 %v63, 0
  %v66 = select i1 %v64, i64 4294967295, i64 %v63
  %v67 = select i1 %v65, i64 0, i64 %v66
  %v68 = trunc i64 %v67 to i32
  %v69 = zext i32 %v68 to i64
  %v70 = zext i32 1 to i64
  %v71 = add i64 %v69, %v70
  %v72 = icmp sgt i64 %v71, 4294967295
  %v73 = icmp slt i64 %v71, 0
  %v74 = select i1 %v72, i64 4294967295, i64 %v71
  %v75 = select i1 %v73, i64 0, i64 %v74
  %v76 = trunc i64 %v75 to i32
  %v77 = zext i32 %v76 to i64
  %v78 = zext i32 1 to i64
  %v79 = add i64 %v77, %v78
  %v80 = icmp sgt i64 %v79, 4294967295
  %v81 = icmp slt i64 %v79, 0
  %v82 = select i1 %v80, i64 4294967295, i64 %v79
  %v83 = select i1 %v81, i64 0, i64 %v82
  %v84 = trunc i64 %v83 to i32
  %v85 = zext i32 %v84 to i64
  %v86 = zext i32 1 to i64
  %v87 = add i64 %v85, %v86
  %v88 = icmp sgt i64 %v87, 4294967295
  %v89 = icmp slt i64 %v87, 0
  %v90 = select i1 %v88, i64 4294967295, i64 %v87
  %v91 = select i1 %v89, i64 0, i64 %v90
  %v92 = trunc i64 %v91 to i32
  %v93 = zext i32 %v92 to i64
  %v94 = zext i32 2 to i64
  %v95 = add i64 %v93, %v94
  %v96 = icmp sgt i64 %v95, 4294967295
  %v97 = icmp slt i64 %v95, 0
  %v98 = select i1 %v96, i64 4294967295, i64 %v95
  %v99 = select i1 %v97, i64 0, i64 %v98
  %v100 = trunc i64 %v99 to i32
  %v101 = icmp sgt i32 %a5, 0
  %v102 = select i1 %v101, i32 %a5, i32 0
  %v103 = icmp ugt i32 %v102, 0
  %v104 = select i1 %v103, i32 %v102, i32 0
  %v105 = lshr i32 %v104, 4
  %v106 = zext i32 %v105 to i64
  %v107 = zext i32 %v100 to i64
  %v108 = mul i64 %v106, %v107
  %v109 = icmp ugt i64 %v108, 4294967295
  %v110 = select i1 %v109, i64 4294967295, i64 %v108
  %v111 = select i1 false, i64 0, i64 %v110
  %v112 = trunc i64 %v111 to i32
  %v113 = zext i32 %v112 to i64
  %v114 = zext i32 5 to i64
  %v115 = add i64 %v113, %v114
  %v116 = icmp sgt i64 %v115, 4294967295
  %v117 = icmp slt i64 %v115, 0
  %v118 = select i1 %v116, i64 4294967295, i64 %v115
  %v119 = select i1 %v117, i64 0, i64 %v118
  %v120 = trunc i64 %v119 to i32
  %v121 = zext i32 %v5 to i64
  %v122 = zext i32 19 to i64
  %v123 = mul i64 %v121, %v122
  %v124 = icmp ugt i64 %v123, 4294967295
  %v125 = select i1 %v124, i64 4294967295, i64 %v123
  %v126 = select i1 false, i64 0, i64 %v125
  %v127 = trunc i64 %v126 to i32
  %v128 = zext i32 %v127 to i64
  %v129 = zext i32 1 to i64
  %v130 = add i64 %v128, %v129
  %v131 = icmp sgt i64 %v130, 4294967295
  %v132 = icmp slt i64 %v130, 0
  %v133 = select i1 %v131, i64 4294967295, i64 %v130
  %v134 = select i1 %v132, i64 0, i64 %v133
  %v135 = trunc i64 %v134 to i32
  %v136 = zext i32 %v135 to i64
  %v137 = zext i32 1 to i64
  %v138 = add i64 %v136, %v137
  %v139 = icmp sgt i64 %v138, 4294967295
  %v140 = icmp slt i64 %v138, 0
  %v141 = select i1 %v139, i64 4294967295, i64 %v138
  %v142 = select i1 %v140, i64 0, i64 %v141
  %v143 = trunc i64 %v142 to i32
  %v144 = zext i32 %v143 to i64
  %v145 = zext i32 1 to i64
  %v146 = add i64 %v144, %v145
  %v147 = icmp sgt i64 %v146, 4294967295
  %v148 = icmp slt i64 %v146, 0
  %v149 = select i1 %v147, i64 4294967295, i64 %v146
  %v150 = select i1 %v148, i64 0, i64 %v149
  %v151 = trunc i64 %v150 to i32
  %v152 = zext i32 %v151 to i64
  %v153 = zext i32 1 to i64
  %v154 = add i64 %v152, %v153
  %v155 = icmp sgt i64 %v154, 4294967295
  %v156 = icmp slt i64 %v154, 0
  %v157 = select i1 %v155, i64 4294967295, i64 %v154
  %v158 = select i1 %v156, i64 0, i64 %v157
  %v159 = trunc i64 %v158 to i32
  %v160 = zext i32 %v159 to i64
  %v161 = zext i32 1 to i64
  %v162 = add i64 %v160, %v161
  %v163 = icmp sgt i64 %v162, 4294967295
  %v164 = icmp slt i64 %v162, 0
  %v165 = select i1 %v163, i64 4294967295, i64 %v162
  %v166 = select i1 %v164, i64 0, i64 %v165
  %v167 = trunc i64 %v166 to i32
  %v168 = zext i32 %v167 to i64
  %v169 = zext i32 1 to i64
  %v170 = add i64 %v168, %v169
  %v171 = icmp sgt i64 %v170, 4294967295
  %v172 = icmp slt i64 %v170, 0
  %v173 = select i1 %v171, i64 4294967295, i64 %v170
  %v174 = select i1 %v172, i64 0, i64 %v173
  %v175 = trunc i64 %v174 to i32
  %v176 = zext i32 %v175 to i64
  %v177 = zext i32 1 to i64
  %v178 = add i64 %v176, %v177
  %v179 = icmp sgt i64 %v178, 4294967295
  %v180 = icmp slt i64 %v178, 0
  %v181 = select i1 %v179, i64 4294967295, i64 %v178
  %v182 = select i1 %v180, i64 0, i64 %v181
  %v183 = trunc i64 %v182 to i32
  %v184 = zext i32 %v183 to i64
  %v185 = zext i32 2 to i64
  %v186 = add i64 %v184, %v185
  %v187 = icmp sgt i64 %v186, 4294967295
  %v188 = icmp slt i64 %v186, 0
  %v189 = select i1 %v187, i64 4294967295, i64 %v186
  %v190 = select i1 %v188, i64 0, i64 %v189
  %v191 = trunc i64 %v190 to i32
  %v192 = zext i32 %v191 to i64
  %v193 = zext i32 16 to i64
  %v194 = mul i64 %v192, %v193
  %v195 = icmp ugt i64 %v194, 4294967295
  %v196 = select i1 %v195, i64 4294967295, i64 %v194
  %v197 = select i1 false, i64 0, i64 %v196
  %v198 = trunc i64 %v197 to i32
  %v199 = zext i32 %v120 to i64
  %v200 = zext i32 %v198 to i64
  %v201 = add i64 %v199, %v200
  %v202 = icmp sgt i64 %v201, 4294967295
  %v203 = icmp slt i64 %v201, 0
  %v204 = select i1 %v202, i64 4294967295, i64 %v201
  %v205 = select i1 %v203, i64 0, i64 %v204
  %v206 = trunc i64 %v205 to i32
  %v207 = zext i32 %v206 to i64
  %v208 = zext i32 1 to i64
  %v209 = add i64 %v207, %v208
  %v210 = icmp sgt i64 %v209, 4294967295
  %v211 = icmp slt i64 %v209, 0
  %v212 = select i1 %v210, i64 4294967295, i64 %v209
  %v213 = select i1 %v211, i64 0, i64 %v212
  %v214 = trunc i64 %v213 to i32
  %v215 = icmp sgt i32 %a4, 0
  %v216 = select i1 %v215, i32 %a4, i32 0
  %v217 = icmp ugt i32 %v216, 0
  %v218 = select i1 %v217, i32 %v216, i32 0
  %v219 = lshr i32 %v218, 4
  %v220 = zext i32 %v219 to i64
  %v221 = zext i32 83 to i64
  %v222 = mul i64 %v220, %v221
  %v223 = icmp ugt i64 %v222, 4294967295
  %v224 = select i1 %v223, i64 4294967295, i64 %v222
  %v225 = select i1 false, i64 0, i64 %v224
  %v226 = trunc i64 %v225 to i32
  %v227 = zext i32 %v226 to i64
  %v228 = zext i32 19 to i64
  %v229 = add i64 %v227, %v228
  %v230 = icmp sgt i64 %v229, 4294967295
  %v231 = icmp slt i64 %v229, 0
  %v232 = select i1 %v230, i64 4294967295, i64 %v229
  %v233 = select i1 %v231, i64 0, i64 %v232
  %v234 = trunc i64 %v233 to i32
  %v235 = zext i32 %v234 to i64
  %v236 = zext i32 1 to i64
  %v237 = add i64 %v235, %v236
  %v238 = icmp sgt i64 %v237, 4294967295
  %v239 = icmp slt i64 %v237, 0
  %v240 = select i1 %v238, i64 4294967295, i64 %v237
  %v241 = select i1 %v239, i64 0, i64 %v240
  %v242 = trunc i64 %v241 to i32
  %v243 = zext i32 %v242 to i64
  %v244 = zext i32 1 to i64
  %v245 = add i64 %v243, %v244
  %v246 = icmp sgt i64 %v245, 4294967295
  %v247 = icmp slt i64 %v245, 0
  %v248 = select i1 %v246, i64 4294967295, i64 %v245
  %v249 = select i1 %v247, i64 0, i64 %v248
  %v250 = trunc i64 %v249 to i32
  %v251 = zext i32 %v250 to i64
  %v252 = zext i32 1 to i64
  %v253 = add i64 %v251, %v252
  %v254 = icmp sgt i64 %v253, 4294967295
  %v255 = icmp slt i64 %v253, 0
  %v256 = select i1 %v254, i64 4294967295, i64 %v253
  %v257 = select i1 %v255, i64 0, i64 %v256
  %v258 = trunc i64 %v257 to i32
  %v259 = zext i32 %v258 to i64
  %v260 = zext i32 368 to i64
  %v261 = add i64 %v259, %v260
  %v262 = icmp sgt i64 %v261, 4294967295
  %v263 = icmp slt i64 %v261, 0
  %v264 = select i1 %v262, i64 4294967295, i64 %v261
  %v265 = select i1 %v263, i64 0, i64 %v264
  %v266 = trunc i64 %v265 to i32
  %v267 = zext i32 %v266 to i64
  %v268 = zext i32 1 to i64
  %v269 = add i64 %v267, %v268
  %v270 = icmp sgt i64 %v269, 4294967295
  %v271 = icmp slt i64 %v269, 0
  %v272 = select i1 %v270, i64 4294967295, i64 %v269
  %v273 = select i1 %v271, i64 0, i64 %v272
  %v274 = trunc i64 %v273 to i32
  %v275 = zext i32 %v274 to i64
  %v276 = zext i32 1 to i64
  %v277 = add i64 %v275, %v276
  %v278 = icmp sgt i64 %v277, 4294967295
  %v279 = icmp slt i64 %v277, 0
  %v280 = select i1 %v278, i64 4294967295, i64 %v277
  %v281 = select i1 %v279, i64 0, i64 %v280
  %v282 = trunc i64 %v281 to i32
  %v283 = zext i32 %v282 to i64
  %v284 = zext i32 1 to i64
  %v285 = add i64 %v283, %v284
  %v286 = icmp sgt i64 %v285, 4294967295
  %v287 = icmp slt i64 %v285, 0
  %v288 = select i1 %v286, i64 4294967295, i64 %v285
  %v289 = select i1 %v287, i64 0, i64 %v288
  %v290 = trunc i64 %v289 to i32
  %v291 = zext i32 %v290 to i64
  %v292 = zext i32 1 to i64
  %v293 = add i64 %v291, %v292
  %v294 = icmp sgt i64 %v293, 4294967295
  %v295 = icmp slt i64 %v293, 0
  %v296 = select i1 %v294, i64 4294967295, i64 %v293
  %v297 = select i1 %v295, i64 0, i64 %v296
  %v298 = trunc i64 %v297 to i32
  %v299 = zext i32 %v298 to i64
  %v300 = zext i32 1 to i64
  %v301 = add i64 %v299, %v300
  %v302 = icmp sgt i64 %v301, 4294967295
  %v303 = icmp slt i64 %v301, 0
  %v304 = select i1 %v302, i64 4294967295, i64 %v301
  %v305 = select i1 %v303, i64 0, i64 %v304
  %v306 = trunc i64 %v305 to i32
  %v307 = zext i32 %v306 to i64
  %v308 = zext i32 1 to i64
  %v309 = add i64 %v307, %v308
  %v310 = icmp sgt i64 %v309, 4294967295
  %v311 = icmp slt i64 %v309, 0
  %v312 = select i1 %v310, i64 4294967295, i64 %v309
  %v313 = select i1 %v311, i64 0, i64 %v312
  %v314 = trunc i64 %v313 to i32
  %v315 = zext i32 %v314 to i64
  %v316 = zext i32 1 to i64
  %v317 = add i64 %v315, %v316
  %v318 = icmp sgt i64 %v317, 4294967295
  %v319 = icmp slt i64 %v317, 0
  %v320 = select i1 %v318, i64 4294967295, i64 %v317
  %v321 = select i1 %v319, i64 0, i64 %v320
  %v322 = trunc i64 %v321 to i32
  %v323 = zext i32 %v322 to i64
  %v324 = zext i32 1 to i64
  %v325 = add i64 %v323, %v324
  %v326 = icmp sgt i64 %v325, 4294967295
  %v327 = icmp slt i64 %v325, 0
  %v328 = select i1 %v326, i64 4294967295, i64 %v325
  %v329 = select i1 %v327, i64 0, i64 %v328
  %v330 = trunc i64 %v329 to i32
  %v331 = zext i32 %v330 to i64
  %v332 = zext i32 1 to i64
  %v333 = add i64 %v331, %v332
  %v334 = icmp sgt i64 %v333, 4294967295
  %v335 = icmp slt i64 %v333, 0
  %v336 = select i1 %v334, i64 4294967295, i64 %v333
  %v337 = select i1 %v335, i64 0, i64 %v336
  %v338 = trunc i64 %v337 to i32
  %v339 = zext i32 %v338 to i64
  %v340 = zext i32 304 to i64
  %v341 = add i64 %v339, %v340
  %v342 = icmp sgt i64 %v341, 4294967295
  %v343 = icmp slt i64 %v341, 0
  %v344 = select i1 %v342, i64 4294967295, i64 %v341
  %v345 = select i1 %v343, i64 0, i64 %v344
  %v346 = trunc i64 %v345 to i32
  %v347 = zext i32 %v346 to i64
  %v348 = zext i32 1 to i64
  %v349 = add i64 %v347, %v348
  %v350 = icmp sgt i64 %v349, 4294967295
  %v351 = icmp slt i64 %v349, 0
  %v352 = select i1 %v350, i64 4294967295, i64 %v349
  %v353 = select i1 %v351, i64 0, i64 %v352
  %v354 = trunc i64 %v353 to i32
  %v355 = zext i32 %v354 to i64
  %v356 = zext i32 1 to i64
  %v357 = add i64 %v355, %v356
  %v358 = icmp sgt i64 %v357, 4294967295
  %v359 = icmp slt i64 %v357, 0
  %v360 = select i1 %v358, i64 4294967295, i64 %v357
  %v361 = select i1 %v359, i64 0, i64 %v360
  %v362 = trunc i64 %v361 to i32
  %v363 = zext i32 %v362 to i64
  %v364 = zext i32 1 to i64
  %v365 = add i64 %v363, %v364
  %v366 = icmp sgt i64 %v365, 4294967295
  %v367 = icmp slt i64 %v365, 0
  %v368 = select i1 %v366, i64 4294967295, i64 %v365
  %v369 = select i1 %v367, i64 0, i64 %v368
  %v370 = trunc i64 %v369 to i32
  %v371 = zext i32 %v370 to i64
  %v372 = zext i32 1 to i64
  %v373 = add i64 %v371, %v372
  %v374 = icmp sgt i64 %v373, 4294967295
  %v375 = icmp slt i64 %v373, 0
  %v376 = select i1 %v374, i64 4294967295, i64 %v373
  %v377 = select i1 %v375, i64 0, i64 %v376
  %v378 = trunc i64 %v377 to i32
  %v379 = zext i32 %v378 to i64
  %v380 = zext i32 1 to i64
  %v381 = add i64 %v379, %v380
  %v382 = icmp sgt i64 %v381, 4294967295
  %v383 = icmp slt i64 %v381, 0
  %v384 = select i1 %v382, i64 4294967295, i64 %v381
  %v385 = select i1 %v383, i64 0, i64 %v384
  %v386 = trunc i64 %v385 to i32
  %v387 = zext i32 %v386 to i64
  %v388 = zext i32 1 to i64
  %v389 = add i64 %v387, %v388
  %v390 = icmp sgt i64 %v389, 4294967295
  %v391 = icmp slt i64 %v389, 0
  %v392 = select i1 %v390, i64 4294967295, i64 %v389
  %v393 = select i1 %v391, i64 0, i64 %v392
  %v394 = trunc i64 %v393 to i32
  %v395 = zext i32 %v394 to i64
  %v396 = zext i32 1 to i64
  %v397 = add i64 %v395, %v396
  %v398 = icmp sgt i64 %v397, 4294967295
  %v399 = icmp slt i64 %v397, 0
  %v400 = select i1 %v398, i64 4294967295, i64 %v397
  %v401 = select i1 %v399, i64 0, i64 %v400
  %v402 = trunc i64 %v401 to i32
  %v403 = zext i32 %v402 to i64
  %v404 = zext i32 1 to i64
  %v405 = add i64 %v403, %v404
  %v406 = icmp sgt i64 %v405, 4294967295
  %v407 = icmp slt i64 %v405, 0
  %v408 = select i1 %v406, i64 4294967295, i64 %v405
  %v409 = select i1 %v407, i64 0, i64 %v408
  %v410 = trunc i64 %v409 to i32
  %v411 = zext i32 %v410 to i64
  %v412 = zext i32 1 to i64
  %v413 = add i64 %v411, %v412
  %v414 = icmp sgt i64 %v413, 4294967295
  %v415 = icmp slt i64 %v413, 0
  %v416 = select i1 %v414, i64 4294967295, i64 %v413
  %v417 = select i1 %v415, i64 0, i64 %v416
  %v418 = trunc i64 %v417 to i32
  %v419 = zext i32 %v418 to i64
  %v420 = zext i32 1 to i64
  %v421 = add i64 %v419, %v420
  %v422 = icmp sgt i64 %v421, 4294967295
  %v423 = icmp slt i64 %v421, 0
  %v424 = select i1 %v422, i64 4294967295, i64 %v421
  %v425 = select i1 %v423, i64 0, i64 %v424
  %v426 = trunc i64 %v425 to i32
  %v427 = zext i32 %v426 to i64
  %v428 = zext i32 1 to i64
  %v429 = add i64 %v427, %v428
  %v430 = icmp sgt i64 %v429, 4294967295
  %v431 = icmp slt i64 %v429, 0
  %v432 = select i1 %v430, i64 4294967295, i64 %v429
  %v433 = select i1 %v431, i64 0, i64 %v432
  %v434 = trunc i64 %v433 to i32
  %v435 = zext i32 %v434 to i64
  %v436 = zext i32 16 to i64
  %v437 = mul i64 %v435, %v436
  %v438 = icmp ugt i64 %v437, 4294967295
  %v439 = select i1 %v438, i64 4294967295, i64 %v437
  %v440 = select i1 false, i64 0, i64 %v439
  %v441 = trunc i64 %v440 to i32
  %v442 = zext i32 %v214 to i64
  %v443 = zext i32 %v441 to i64
  %v444 = add i64 %v442, %v443
  %v445 = icmp sgt i64 %v444, 4294967295
  %v446 = icmp slt i64 %v444, 0
  %v447 = select i1 %v445, i64 4294967295, i64 %v444
  %v448 = select i1 %v446, i64 0, i64 %v447
  %v449 = trunc i64 %v448 to i32
  %v450 = zext i32 %v449 to i64
  %v451 = zext i32 1 to i64
  %v452 = add i64 %v450, %v451
  %v453 = icmp sgt i64 %v452, 4294967295
  %v454 = icmp slt i64 %v452, 0
  %v455 = select i1 %v453, i64 4294967295, i64 %v452
  %v456 = select i1 %v454, i64 0, i64 %v455
  %v457 = trunc i64 %v456 to i32
  %v458 = icmp uge i32 %v3, 4
  br i1 %v458, label %then1, label %else2
then1:
  %v459 = load ptr, ptr @trinity_spread
  %v460 = icmp eq ptr %v459, null
  br i1 %v460, label %alone3, label %shared4
alone3:
  %v461 = call i32 @products.kernel_products_1(ptr %cx, i32 0, i32 %v3, i32 1, i32 %v457, i32 %v1, ptr %a2, i32 %a5, i32 %a4, i32 %a4, ptr %a0, i32 %v1, ptr %a1, i32 %v0, i32 %a5, i32 %a5)
  br label %on5
shared4:
  %v463 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v462, i32 0, i32 0
  store ptr %cx, ptr %v463
  %v464 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v462, i32 0, i32 1
  store i32 0, ptr %v464
  %v465 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v462, i32 0, i32 2
  store i32 %v3, ptr %v465
  %v466 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v462, i32 0, i32 3
  store i32 1, ptr %v466
  %v467 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v462, i32 0, i32 4
  store i32 %v457, ptr %v467
  %v468 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v462, i32 0, i32 5
  store i32 %v1, ptr %v468
  %v469 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v462, i32 0, i32 6
  store ptr %a2, ptr %v469
  %v470 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v462, i32 0, i32 7
  store i32 %a5, ptr %v470
  %v471 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v462, i32 0, i32 8
  store i32 %a4, ptr %v471
  %v472 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v462, i32 0, i32 9
  store i32 %a4, ptr %v472
  %v473 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v462, i32 0, i32 10
  store ptr %a0, ptr %v473
  %v474 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v462, i32 0, i32 11
  store i32 %v1, ptr %v474
  %v475 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v462, i32 0, i32 12
  store ptr %a1, ptr %v475
  %v476 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v462, i32 0, i32 13
  store i32 %v0, ptr %v476
  %v477 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v462, i32 0, i32 14
  store i32 %a5, ptr %v477
  %v478 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %v462, i32 0, i32 15
  store i32 %a5, ptr %v478
  %v479 = call i32 %v459(ptr @products.kernel_products_1.range, ptr %v462, i32 0, i32 %v3, i32 1, i32 %v457)
  br label %on5
on5:
  %v480 = phi i32 [ %v461, %alone3 ], [ %v479, %shared4 ]
  %v481 = icmp ne i32 %v480, 0
  %v482 = or i32 %v480, 32
  %v483 = icmp ult i32 %v480, 32
  %v484 = select i1 %v483, i32 %v482, i32 %v480
  br i1 %v481, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v484
on7:
  br label %end0
else2:
  %v485 = zext i32 %v105 to i64
  %v486 = zext i32 %v76 to i64
  %v487 = mul i64 %v485, %v486
  %v488 = icmp ugt i64 %v487, 4294967295
  %v489 = select i1 %v488, i64 4294967295, i64 %v487
  %v490 = select i1 false, i64 0, i64 %v489
  %v491 = trunc i64 %v490 to i32
  %v492 = icmp uge i32 %v491, 4096
  %v493 = shl i32 %v105, 4
  %v494 = sub i32 %v102, %v493
  %v495 = icmp ult i32 %v493, %v102
  %v496 = select i1 %v495, i32 %v494, i32 0
  %v497 = lshr i32 %v496, 2
  %v498 = zext i32 %v497 to i64
  %v499 = zext i32 %v167 to i64
  %v500 = mul i64 %v498, %v499
  %v501 = icmp ugt i64 %v500, 4294967295
  %v502 = select i1 %v501, i64 4294967295, i64 %v500
  %v503 = select i1 false, i64 0, i64 %v502
  %v504 = trunc i64 %v503 to i32
  %v505 = icmp uge i32 %v504, 4096
  %v506 = shl i32 %v497, 2
  %v507 = add i32 %v493, %v506
  br label %loop8
loop8:
  %v508 = phi i32 [ 0, %else2 ], [ %v949, %end50 ]
  %v509 = icmp slt i32 %v508, %a3
  br i1 %v509, label %then11, label %else12
then11:
  %v510 = mul i32 %v508, %v1
  br i1 %v492, label %then14, label %else15
then14:
  %v511 = zext i32 %v510 to i64
  %v512 = getelementptr i8, ptr %a2, i64 %v511
  %v513 = load ptr, ptr @trinity_spread
  %v514 = icmp eq ptr %v513, null
  br i1 %v514, label %alone16, label %shared17
alone16:
  %v515 = call i32 @products.kernel_products_2(ptr %cx, i32 0, i32 %v105, i32 1, i32 %v76, i32 %a4, i32 %v508, i32 %a4, ptr %a0, i32 %v1, ptr %a1, ptr %v512)
  br label %on18
shared17:
  %v517 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v516, i32 0, i32 0
  store ptr %cx, ptr %v517
  %v518 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v516, i32 0, i32 1
  store i32 0, ptr %v518
  %v519 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v516, i32 0, i32 2
  store i32 %v105, ptr %v519
  %v520 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v516, i32 0, i32 3
  store i32 1, ptr %v520
  %v521 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v516, i32 0, i32 4
  store i32 %v76, ptr %v521
  %v522 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v516, i32 0, i32 5
  store i32 %a4, ptr %v522
  %v523 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v516, i32 0, i32 6
  store i32 %v508, ptr %v523
  %v524 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v516, i32 0, i32 7
  store i32 %a4, ptr %v524
  %v525 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v516, i32 0, i32 8
  store ptr %a0, ptr %v525
  %v526 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v516, i32 0, i32 9
  store i32 %v1, ptr %v526
  %v527 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v516, i32 0, i32 10
  store ptr %a1, ptr %v527
  %v528 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v516, i32 0, i32 11
  store ptr %v512, ptr %v528
  %v529 = call i32 %v513(ptr @products.kernel_products_2.range, ptr %v516, i32 0, i32 %v105, i32 1, i32 %v76)
  br label %on18
on18:
  %v530 = phi i32 [ %v515, %alone16 ], [ %v529, %shared17 ]
  %v531 = icmp ne i32 %v530, 0
  %v532 = or i32 %v530, 32
  %v533 = icmp ult i32 %v530, 32
  %v534 = select i1 %v533, i32 %v532, i32 %v530
  br i1 %v531, label %trap19, label %on20, !prof !5
trap19:
  ret i32 %v534
on20:
  br label %end13
else15:
  %v535 = mul i32 %v508, %a4
  br label %loop21
loop21:
  %v536 = phi i32 [ 0, %else15 ], [ %v537, %end27 ]
  %v537 = add i32 %v536, 16
  %v538 = icmp ule i32 %v537, %v102
  br i1 %v538, label %then24, label %else25
then24:
  %v539 = shl i32 %v536, 2
  br label %loop26
loop26:
  %v540 = phi i32 [ 0, %then24 ], [ %v603, %then29 ]
  %v541 = phi <2 x i64> [ zeroinitializer, %then24 ], [ %v590, %then29 ]
  %v542 = phi <2 x i64> [ zeroinitializer, %then24 ], [ %v594, %then29 ]
  %v543 = phi <2 x i64> [ zeroinitializer, %then24 ], [ %v598, %then29 ]
  %v544 = phi <2 x i64> [ zeroinitializer, %then24 ], [ %v602, %then29 ]
  %v545 = icmp slt i32 %v540, %a4
  br i1 %v545, label %then29, label %else30
then29:
  %v546 = add i32 %v535, %v540
  %v547 = shl i32 %v546, 2
  %v548 = zext i32 %v547 to i64
  %v549 = getelementptr i8, ptr %a0, i64 %v548
  %v550 = load i32, ptr %v549, align 1, !tbaa !4
  %v551 = mul i32 %v540, %v1
  %v552 = add i32 %v551, %v539
  %v553 = zext i32 %v552 to i64
  %v554 = getelementptr i8, ptr %a1, i64 %v553
  %v555 = load <2 x i64>, ptr %v554, align 1, !tbaa !4
  %v556 = zext i32 %v552 to i64
  %v557 = getelementptr i8, ptr %a1, i64 %v556
  %v558 = getelementptr i8, ptr %v557, i64 16
  %v559 = load <2 x i64>, ptr %v558, align 1, !tbaa !4
  %v560 = zext i32 %v552 to i64
  %v561 = getelementptr i8, ptr %a1, i64 %v560
  %v562 = getelementptr i8, ptr %v561, i64 32
  %v563 = load <2 x i64>, ptr %v562, align 1, !tbaa !4
  %v564 = zext i32 %v552 to i64
  %v565 = getelementptr i8, ptr %a1, i64 %v564
  %v566 = getelementptr i8, ptr %v565, i64 48
  %v567 = load <2 x i64>, ptr %v566, align 1, !tbaa !4
  %v568 = insertelement <4 x i32> poison, i32 %v550, i32 0
  %v569 = shufflevector <4 x i32> %v568, <4 x i32> poison, <4 x i32> zeroinitializer
  %v570 = bitcast <4 x i32> %v569 to <2 x i64>
  %v571 = bitcast <2 x i64> %v570 to <4 x i32>
  %v572 = bitcast <2 x i64> %v555 to <4 x i32>
  %v573 = mul <4 x i32> %v571, %v572
  %v574 = bitcast <4 x i32> %v573 to <2 x i64>
  %v575 = bitcast <2 x i64> %v570 to <4 x i32>
  %v576 = bitcast <2 x i64> %v559 to <4 x i32>
  %v577 = mul <4 x i32> %v575, %v576
  %v578 = bitcast <4 x i32> %v577 to <2 x i64>
  %v579 = bitcast <2 x i64> %v570 to <4 x i32>
  %v580 = bitcast <2 x i64> %v563 to <4 x i32>
  %v581 = mul <4 x i32> %v579, %v580
  %v582 = bitcast <4 x i32> %v581 to <2 x i64>
  %v583 = bitcast <2 x i64> %v570 to <4 x i32>
  %v584 = bitcast <2 x i64> %v567 to <4 x i32>
  %v585 = mul <4 x i32> %v583, %v584
  %v586 = bitcast <4 x i32> %v585 to <2 x i64>
  %v587 = bitcast <2 x i64> %v541 to <4 x i32>
  %v588 = bitcast <2 x i64> %v574 to <4 x i32>
  %v589 = add <4 x i32> %v587, %v588
  %v590 = bitcast <4 x i32> %v589 to <2 x i64>
  %v591 = bitcast <2 x i64> %v542 to <4 x i32>
  %v592 = bitcast <2 x i64> %v578 to <4 x i32>
  %v593 = add <4 x i32> %v591, %v592
  %v594 = bitcast <4 x i32> %v593 to <2 x i64>
  %v595 = bitcast <2 x i64> %v543 to <4 x i32>
  %v596 = bitcast <2 x i64> %v582 to <4 x i32>
  %v597 = add <4 x i32> %v595, %v596
  %v598 = bitcast <4 x i32> %v597 to <2 x i64>
  %v599 = bitcast <2 x i64> %v544 to <4 x i32>
  %v600 = bitcast <2 x i64> %v586 to <4 x i32>
  %v601 = add <4 x i32> %v599, %v600
  %v602 = bitcast <4 x i32> %v601 to <2 x i64>
  %v603 = add i32 %v540, 1
  br label %loop26
else30:
  br label %end28
end28:
  br label %end27
end27:
  %v604 = add i32 %v510, %v539
  %v605 = zext i32 %v604 to i64
  %v606 = getelementptr i8, ptr %a2, i64 %v605
  store <2 x i64> %v541, ptr %v606, align 1, !tbaa !4
  %v607 = zext i32 %v604 to i64
  %v608 = getelementptr i8, ptr %a2, i64 %v607
  %v609 = getelementptr i8, ptr %v608, i64 16
  store <2 x i64> %v542, ptr %v609, align 1, !tbaa !4
  %v610 = zext i32 %v604 to i64
  %v611 = getelementptr i8, ptr %a2, i64 %v610
  %v612 = getelementptr i8, ptr %v611, i64 32
  store <2 x i64> %v543, ptr %v612, align 1, !tbaa !4
  %v613 = zext i32 %v604 to i64
  %v614 = getelementptr i8, ptr %a2, i64 %v613
  %v615 = getelementptr i8, ptr %v614, i64 48
  store <2 x i64> %v544, ptr %v615, align 1, !tbaa !4
  br label %loop21
else25:
  br label %end23
end23:
  br label %end22
end22:
  br label %end13
end13:
  br i1 %v505, label %then32, label %else33
then32:
  %v616 = zext i32 %v510 to i64
  %v617 = getelementptr i8, ptr %a2, i64 %v616
  %v618 = load ptr, ptr @trinity_spread
  %v619 = icmp eq ptr %v618, null
  br i1 %v619, label %alone34, label %shared35
alone34:
  %v620 = call i32 @products.kernel_products_3(ptr %cx, i32 0, i32 %v497, i32 1, i32 %v167, i32 %a4, i32 %v508, i32 %a4, ptr %a0, i32 %v1, ptr %a1, ptr %v617, i32 %v493)
  br label %on36
shared35:
  %v622 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %v621, i32 0, i32 0
  store ptr %cx, ptr %v622
  %v623 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %v621, i32 0, i32 1
  store i32 0, ptr %v623
  %v624 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %v621, i32 0, i32 2
  store i32 %v497, ptr %v624
  %v625 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %v621, i32 0, i32 3
  store i32 1, ptr %v625
  %v626 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %v621, i32 0, i32 4
  store i32 %v167, ptr %v626
  %v627 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %v621, i32 0, i32 5
  store i32 %a4, ptr %v627
  %v628 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %v621, i32 0, i32 6
  store i32 %v508, ptr %v628
  %v629 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %v621, i32 0, i32 7
  store i32 %a4, ptr %v629
  %v630 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %v621, i32 0, i32 8
  store ptr %a0, ptr %v630
  %v631 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %v621, i32 0, i32 9
  store i32 %v1, ptr %v631
  %v632 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %v621, i32 0, i32 10
  store ptr %a1, ptr %v632
  %v633 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %v621, i32 0, i32 11
  store ptr %v617, ptr %v633
  %v634 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %v621, i32 0, i32 12
  store i32 %v493, ptr %v634
  %v635 = call i32 %v618(ptr @products.kernel_products_3.range, ptr %v621, i32 0, i32 %v497, i32 1, i32 %v167)
  br label %on36
on36:
  %v636 = phi i32 [ %v620, %alone34 ], [ %v635, %shared35 ]
  %v637 = icmp ne i32 %v636, 0
  %v638 = or i32 %v636, 64
  %v639 = icmp ult i32 %v636, 32
  %v640 = select i1 %v639, i32 %v638, i32 %v636
  br i1 %v637, label %trap37, label %on38, !prof !5
trap37:
  ret i32 %v640
on38:
  br label %end31
else33:
  %v641 = mul i32 %v508, %a4
  br label %loop39
loop39:
  %v642 = phi i32 [ %v493, %else33 ], [ %v643, %end45 ]
  %v643 = add i32 %v642, 4
  %v644 = icmp ule i32 %v643, %v102
  br i1 %v644, label %then42, label %else43
then42:
  %v645 = shl i32 %v642, 2
  br label %loop44
loop44:
  %v646 = phi i32 [ 0, %then42 ], [ %v670, %then47 ]
  %v647 = phi <2 x i64> [ zeroinitializer, %then42 ], [ %v669, %then47 ]
  %v648 = icmp slt i32 %v646, %a4
  br i1 %v648, label %then47, label %else48
then47:
  %v649 = add i32 %v641, %v646
  %v650 = shl i32 %v649, 2
  %v651 = zext i32 %v650 to i64
  %v652 = getelementptr i8, ptr %a0, i64 %v651
  %v653 = load i32, ptr %v652, align 1, !tbaa !4
  %v654 = mul i32 %v646, %v1
  %v655 = add i32 %v654, %v645
  %v656 = zext i32 %v655 to i64
  %v657 = getelementptr i8, ptr %a1, i64 %v656
  %v658 = load <2 x i64>, ptr %v657, align 1, !tbaa !4
  %v659 = insertelement <4 x i32> poison, i32 %v653, i32 0
  %v660 = shufflevector <4 x i32> %v659, <4 x i32> poison, <4 x i32> zeroinitializer
  %v661 = bitcast <4 x i32> %v660 to <2 x i64>
  %v662 = bitcast <2 x i64> %v661 to <4 x i32>
  %v663 = bitcast <2 x i64> %v658 to <4 x i32>
  %v664 = mul <4 x i32> %v662, %v663
  %v665 = bitcast <4 x i32> %v664 to <2 x i64>
  %v666 = bitcast <2 x i64> %v647 to <4 x i32>
  %v667 = bitcast <2 x i64> %v665 to <4 x i32>
  %v668 = add <4 x i32> %v666, %v667
  %v669 = bitcast <4 x i32> %v668 to <2 x i64>
  %v670 = add i32 %v646, 1
  br label %loop44
else48:
  br label %end46
end46:
  br label %end45
end45:
  %v671 = add i32 %v510, %v645
  %v672 = zext i32 %v671 to i64
  %v673 = getelementptr i8, ptr %a2, i64 %v672
  store <2 x i64> %v647, ptr %v673, align 1, !tbaa !4
  br label %loop39
else43:
  br label %end41
end41:
  br label %end40
end40:
  br label %end31
end31:
  %v674 = mul i32 %v508, %v0
  %v675 = mul i32 %v508, %a4
  %v676 = mul i32 %v508, %a5
  br label %loop49
loop49:
  %v677 = phi i32 [ %v507, %end31 ], [ %v948, %end65 ]
  %v678 = icmp slt i32 %v677, %a5
  br i1 %v678, label %then52, label %else53
then52:
  %v679 = shl i32 %v677, 2
  br label %loop54
loop54:
  %v680 = phi i32 [ 0, %then52 ], [ %v685, %then57 ]
  %v681 = phi <2 x i64> [ zeroinitializer, %then52 ], [ %v728, %then57 ]
  %v682 = phi <2 x i64> [ zeroinitializer, %then52 ], [ %v771, %then57 ]
  %v683 = phi <2 x i64> [ zeroinitializer, %then52 ], [ %v814, %then57 ]
  %v684 = phi <2 x i64> [ zeroinitializer, %then52 ], [ %v857, %then57 ]
  %v685 = add i32 %v680, 16
  %v686 = icmp ule i32 %v685, %v216
  br i1 %v686, label %then57, label %else58
then57:
  %v687 = shl i32 %v680, 2
  %v688 = add i32 %v674, %v687
  %v689 = zext i32 %v688 to i64
  %v690 = getelementptr i8, ptr %a0, i64 %v689
  %v691 = load <2 x i64>, ptr %v690, align 1, !tbaa !4
  %v692 = mul i32 %v680, %v1
  %v693 = add i32 %v679, %v692
  %v694 = zext i32 %v693 to i64
  %v695 = getelementptr i8, ptr %a1, i64 %v694
  %v696 = load i32, ptr %v695, align 1, !tbaa !4
  %v697 = add i32 %v693, %v1
  %v698 = insertelement <4 x i32> poison, i32 %v696, i32 0
  %v699 = shufflevector <4 x i32> %v698, <4 x i32> poison, <4 x i32> zeroinitializer
  %v700 = bitcast <4 x i32> %v699 to <2 x i64>
  %v701 = zext i32 %v697 to i64
  %v702 = getelementptr i8, ptr %a1, i64 %v701
  %v703 = load i32, ptr %v702, align 1, !tbaa !4
  %v704 = add i32 %v697, %v1
  %v705 = bitcast <2 x i64> %v700 to <4 x i32>
  %v706 = insertelement <4 x i32> %v705, i32 %v703, i32 1
  %v707 = bitcast <4 x i32> %v706 to <2 x i64>
  %v708 = zext i32 %v704 to i64
  %v709 = getelementptr i8, ptr %a1, i64 %v708
  %v710 = load i32, ptr %v709, align 1, !tbaa !4
  %v711 = add i32 %v704, %v1
  %v712 = bitcast <2 x i64> %v707 to <4 x i32>
  %v713 = insertelement <4 x i32> %v712, i32 %v710, i32 2
  %v714 = bitcast <4 x i32> %v713 to <2 x i64>
  %v715 = zext i32 %v711 to i64
  %v716 = getelementptr i8, ptr %a1, i64 %v715
  %v717 = load i32, ptr %v716, align 1, !tbaa !4
  %v718 = bitcast <2 x i64> %v714 to <4 x i32>
  %v719 = insertelement <4 x i32> %v718, i32 %v717, i32 3
  %v720 = bitcast <4 x i32> %v719 to <2 x i64>
  %v721 = bitcast <2 x i64> %v691 to <4 x i32>
  %v722 = bitcast <2 x i64> %v720 to <4 x i32>
  %v723 = mul <4 x i32> %v721, %v722
  %v724 = bitcast <4 x i32> %v723 to <2 x i64>
  %v725 = bitcast <2 x i64> %v681 to <4 x i32>
  %v726 = bitcast <2 x i64> %v724 to <4 x i32>
  %v727 = add <4 x i32> %v725, %v726
  %v728 = bitcast <4 x i32> %v727 to <2 x i64>
  %v729 = add i32 %v680, 4
  %v730 = shl i32 %v729, 2
  %v731 = add i32 %v674, %v730
  %v732 = zext i32 %v731 to i64
  %v733 = getelementptr i8, ptr %a0, i64 %v732
  %v734 = load <2 x i64>, ptr %v733, align 1, !tbaa !4
  %v735 = mul i32 %v729, %v1
  %v736 = add i32 %v679, %v735
  %v737 = zext i32 %v736 to i64
  %v738 = getelementptr i8, ptr %a1, i64 %v737
  %v739 = load i32, ptr %v738, align 1, !tbaa !4
  %v740 = add i32 %v736, %v1
  %v741 = insertelement <4 x i32> poison, i32 %v739, i32 0
  %v742 = shufflevector <4 x i32> %v741, <4 x i32> poison, <4 x i32> zeroinitializer
  %v743 = bitcast <4 x i32> %v742 to <2 x i64>
  %v744 = zext i32 %v740 to i64
  %v745 = getelementptr i8, ptr %a1, i64 %v744
  %v746 = load i32, ptr %v745, align 1, !tbaa !4
  %v747 = add i32 %v740, %v1
  %v748 = bitcast <2 x i64> %v743 to <4 x i32>
  %v749 = insertelement <4 x i32> %v748, i32 %v746, i32 1
  %v750 = bitcast <4 x i32> %v749 to <2 x i64>
  %v751 = zext i32 %v747 to i64
  %v752 = getelementptr i8, ptr %a1, i64 %v751
  %v753 = load i32, ptr %v752, align 1, !tbaa !4
  %v754 = add i32 %v747, %v1
  %v755 = bitcast <2 x i64> %v750 to <4 x i32>
  %v756 = insertelement <4 x i32> %v755, i32 %v753, i32 2
  %v757 = bitcast <4 x i32> %v756 to <2 x i64>
  %v758 = zext i32 %v754 to i64
  %v759 = getelementptr i8, ptr %a1, i64 %v758
  %v760 = load i32, ptr %v759, align 1, !tbaa !4
  %v761 = bitcast <2 x i64> %v757 to <4 x i32>
  %v762 = insertelement <4 x i32> %v761, i32 %v760, i32 3
  %v763 = bitcast <4 x i32> %v762 to <2 x i64>
  %v764 = bitcast <2 x i64> %v734 to <4 x i32>
  %v765 = bitcast <2 x i64> %v763 to <4 x i32>
  %v766 = mul <4 x i32> %v764, %v765
  %v767 = bitcast <4 x i32> %v766 to <2 x i64>
  %v768 = bitcast <2 x i64> %v682 to <4 x i32>
  %v769 = bitcast <2 x i64> %v767 to <4 x i32>
  %v770 = add <4 x i32> %v768, %v769
  %v771 = bitcast <4 x i32> %v770 to <2 x i64>
  %v772 = add i32 %v680, 8
  %v773 = shl i32 %v772, 2
  %v774 = add i32 %v674, %v773
  %v775 = zext i32 %v774 to i64
  %v776 = getelementptr i8, ptr %a0, i64 %v775
  %v777 = load <2 x i64>, ptr %v776, align 1, !tbaa !4
  %v778 = mul i32 %v772, %v1
  %v779 = add i32 %v679, %v778
  %v780 = zext i32 %v779 to i64
  %v781 = getelementptr i8, ptr %a1, i64 %v780
  %v782 = load i32, ptr %v781, align 1, !tbaa !4
  %v783 = add i32 %v779, %v1
  %v784 = insertelement <4 x i32> poison, i32 %v782, i32 0
  %v785 = shufflevector <4 x i32> %v784, <4 x i32> poison, <4 x i32> zeroinitializer
  %v786 = bitcast <4 x i32> %v785 to <2 x i64>
  %v787 = zext i32 %v783 to i64
  %v788 = getelementptr i8, ptr %a1, i64 %v787
  %v789 = load i32, ptr %v788, align 1, !tbaa !4
  %v790 = add i32 %v783, %v1
  %v791 = bitcast <2 x i64> %v786 to <4 x i32>
  %v792 = insertelement <4 x i32> %v791, i32 %v789, i32 1
  %v793 = bitcast <4 x i32> %v792 to <2 x i64>
  %v794 = zext i32 %v790 to i64
  %v795 = getelementptr i8, ptr %a1, i64 %v794
  %v796 = load i32, ptr %v795, align 1, !tbaa !4
  %v797 = add i32 %v790, %v1
  %v798 = bitcast <2 x i64> %v793 to <4 x i32>
  %v799 = insertelement <4 x i32> %v798, i32 %v796, i32 2
  %v800 = bitcast <4 x i32> %v799 to <2 x i64>
  %v801 = zext i32 %v797 to i64
  %v802 = getelementptr i8, ptr %a1, i64 %v801
  %v803 = load i32, ptr %v802, align 1, !tbaa !4
  %v804 = bitcast <2 x i64> %v800 to <4 x i32>
  %v805 = insertelement <4 x i32> %v804, i32 %v803, i32 3
  %v806 = bitcast <4 x i32> %v805 to <2 x i64>
  %v807 = bitcast <2 x i64> %v777 to <4 x i32>
  %v808 = bitcast <2 x i64> %v806 to <4 x i32>
  %v809 = mul <4 x i32> %v807, %v808
  %v810 = bitcast <4 x i32> %v809 to <2 x i64>
  %v811 = bitcast <2 x i64> %v683 to <4 x i32>
  %v812 = bitcast <2 x i64> %v810 to <4 x i32>
  %v813 = add <4 x i32> %v811, %v812
  %v814 = bitcast <4 x i32> %v813 to <2 x i64>
  %v815 = add i32 %v680, 12
  %v816 = shl i32 %v815, 2
  %v817 = add i32 %v674, %v816
  %v818 = zext i32 %v817 to i64
  %v819 = getelementptr i8, ptr %a0, i64 %v818
  %v820 = load <2 x i64>, ptr %v819, align 1, !tbaa !4
  %v821 = mul i32 %v815, %v1
  %v822 = add i32 %v679, %v821
  %v823 = zext i32 %v822 to i64
  %v824 = getelementptr i8, ptr %a1, i64 %v823
  %v825 = load i32, ptr %v824, align 1, !tbaa !4
  %v826 = add i32 %v822, %v1
  %v827 = insertelement <4 x i32> poison, i32 %v825, i32 0
  %v828 = shufflevector <4 x i32> %v827, <4 x i32> poison, <4 x i32> zeroinitializer
  %v829 = bitcast <4 x i32> %v828 to <2 x i64>
  %v830 = zext i32 %v826 to i64
  %v831 = getelementptr i8, ptr %a1, i64 %v830
  %v832 = load i32, ptr %v831, align 1, !tbaa !4
  %v833 = add i32 %v826, %v1
  %v834 = bitcast <2 x i64> %v829 to <4 x i32>
  %v835 = insertelement <4 x i32> %v834, i32 %v832, i32 1
  %v836 = bitcast <4 x i32> %v835 to <2 x i64>
  %v837 = zext i32 %v833 to i64
  %v838 = getelementptr i8, ptr %a1, i64 %v837
  %v839 = load i32, ptr %v838, align 1, !tbaa !4
  %v840 = add i32 %v833, %v1
  %v841 = bitcast <2 x i64> %v836 to <4 x i32>
  %v842 = insertelement <4 x i32> %v841, i32 %v839, i32 2
  %v843 = bitcast <4 x i32> %v842 to <2 x i64>
  %v844 = zext i32 %v840 to i64
  %v845 = getelementptr i8, ptr %a1, i64 %v844
  %v846 = load i32, ptr %v845, align 1, !tbaa !4
  %v847 = bitcast <2 x i64> %v843 to <4 x i32>
  %v848 = insertelement <4 x i32> %v847, i32 %v846, i32 3
  %v849 = bitcast <4 x i32> %v848 to <2 x i64>
  %v850 = bitcast <2 x i64> %v820 to <4 x i32>
  %v851 = bitcast <2 x i64> %v849 to <4 x i32>
  %v852 = mul <4 x i32> %v850, %v851
  %v853 = bitcast <4 x i32> %v852 to <2 x i64>
  %v854 = bitcast <2 x i64> %v684 to <4 x i32>
  %v855 = bitcast <2 x i64> %v853 to <4 x i32>
  %v856 = add <4 x i32> %v854, %v855
  %v857 = bitcast <4 x i32> %v856 to <2 x i64>
  br label %loop54
else58:
  br label %end56
end56:
  br label %end55
end55:
  %v858 = bitcast <2 x i64> %v681 to <4 x i32>
  %v859 = bitcast <2 x i64> %v682 to <4 x i32>
  %v860 = add <4 x i32> %v858, %v859
  %v861 = bitcast <4 x i32> %v860 to <2 x i64>
  %v862 = bitcast <2 x i64> %v861 to <4 x i32>
  %v863 = bitcast <2 x i64> %v683 to <4 x i32>
  %v864 = add <4 x i32> %v862, %v863
  %v865 = bitcast <4 x i32> %v864 to <2 x i64>
  %v866 = bitcast <2 x i64> %v865 to <4 x i32>
  %v867 = bitcast <2 x i64> %v684 to <4 x i32>
  %v868 = add <4 x i32> %v866, %v867
  %v869 = bitcast <4 x i32> %v868 to <2 x i64>
  br label %loop59
loop59:
  %v870 = phi i32 [ %v680, %end55 ], [ %v872, %then62 ]
  %v871 = phi <2 x i64> [ %v869, %end55 ], [ %v915, %then62 ]
  %v872 = add i32 %v870, 4
  %v873 = icmp ule i32 %v872, %v216
  br i1 %v873, label %then62, label %else63
then62:
  %v874 = shl i32 %v870, 2
  %v875 = add i32 %v674, %v874
  %v876 = zext i32 %v875 to i64
  %v877 = getelementptr i8, ptr %a0, i64 %v876
  %v878 = load <2 x i64>, ptr %v877, align 1, !tbaa !4
  %v879 = mul i32 %v870, %v1
  %v880 = add i32 %v679, %v879
  %v881 = zext i32 %v880 to i64
  %v882 = getelementptr i8, ptr %a1, i64 %v881
  %v883 = load i32, ptr %v882, align 1, !tbaa !4
  %v884 = add i32 %v880, %v1
  %v885 = insertelement <4 x i32> poison, i32 %v883, i32 0
  %v886 = shufflevector <4 x i32> %v885, <4 x i32> poison, <4 x i32> zeroinitializer
  %v887 = bitcast <4 x i32> %v886 to <2 x i64>
  %v888 = zext i32 %v884 to i64
  %v889 = getelementptr i8, ptr %a1, i64 %v888
  %v890 = load i32, ptr %v889, align 1, !tbaa !4
  %v891 = add i32 %v884, %v1
  %v892 = bitcast <2 x i64> %v887 to <4 x i32>
  %v893 = insertelement <4 x i32> %v892, i32 %v890, i32 1
  %v894 = bitcast <4 x i32> %v893 to <2 x i64>
  %v895 = zext i32 %v891 to i64
  %v896 = getelementptr i8, ptr %a1, i64 %v895
  %v897 = load i32, ptr %v896, align 1, !tbaa !4
  %v898 = add i32 %v891, %v1
  %v899 = bitcast <2 x i64> %v894 to <4 x i32>
  %v900 = insertelement <4 x i32> %v899, i32 %v897, i32 2
  %v901 = bitcast <4 x i32> %v900 to <2 x i64>
  %v902 = zext i32 %v898 to i64
  %v903 = getelementptr i8, ptr %a1, i64 %v902
  %v904 = load i32, ptr %v903, align 1, !tbaa !4
  %v905 = bitcast <2 x i64> %v901 to <4 x i32>
  %v906 = insertelement <4 x i32> %v905, i32 %v904, i32 3
  %v907 = bitcast <4 x i32> %v906 to <2 x i64>
  %v908 = bitcast <2 x i64> %v878 to <4 x i32>
  %v909 = bitcast <2 x i64> %v907 to <4 x i32>
  %v910 = mul <4 x i32> %v908, %v909
  %v911 = bitcast <4 x i32> %v910 to <2 x i64>
  %v912 = bitcast <2 x i64> %v871 to <4 x i32>
  %v913 = bitcast <2 x i64> %v911 to <4 x i32>
  %v914 = add <4 x i32> %v912, %v913
  %v915 = bitcast <4 x i32> %v914 to <2 x i64>
  br label %loop59
else63:
  br label %end61
end61:
  br label %end60
end60:
  %v916 = bitcast <2 x i64> %v871 to <4 x i32>
  %v917 = extractelement <4 x i32> %v916, i32 0
  %v918 = bitcast <2 x i64> %v871 to <4 x i32>
  %v919 = extractelement <4 x i32> %v918, i32 1
  %v920 = add i32 %v917, %v919
  %v921 = bitcast <2 x i64> %v871 to <4 x i32>
  %v922 = extractelement <4 x i32> %v921, i32 2
  %v923 = add i32 %v920, %v922
  %v924 = bitcast <2 x i64> %v871 to <4 x i32>
  %v925 = extractelement <4 x i32> %v924, i32 3
  %v926 = add i32 %v923, %v925
  br label %loop64
loop64:
  %v927 = phi i32 [ %v870, %end60 ], [ %v943, %then67 ]
  %v928 = phi i32 [ %v926, %end60 ], [ %v942, %then67 ]
  %v929 = icmp slt i32 %v927, %a4
  br i1 %v929, label %then67, label %else68
then67:
  %v930 = add i32 %v675, %v927
  %v931 = shl i32 %v930, 2
  %v932 = zext i32 %v931 to i64
  %v933 = getelementptr i8, ptr %a0, i64 %v932
  %v934 = load i32, ptr %v933, align 1, !tbaa !4
  %v935 = mul i32 %v927, %a5
  %v936 = add i32 %v935, %v677
  %v937 = shl i32 %v936, 2
  %v938 = zext i32 %v937 to i64
  %v939 = getelementptr i8, ptr %a1, i64 %v938
  %v940 = load i32, ptr %v939, align 1, !tbaa !4
  %v941 = mul i32 %v934, %v940
  %v942 = add i32 %v928, %v941
  %v943 = add i32 %v927, 1
  br label %loop64
else68:
  br label %end66
end66:
  br label %end65
end65:
  %v944 = add i32 %v676, %v677
  %v945 = shl i32 %v944, 2
  %v946 = zext i32 %v945 to i64
  %v947 = getelementptr i8, ptr %a2, i64 %v946
  store i32 %v928, ptr %v947, align 1, !tbaa !4
  %v948 = add i32 %v677, 1
  br label %loop49
else53:
  br label %end51
end51:
  br label %end50
end50:
  %v949 = add i32 %v508, 1
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

define internal i32 @products.kernel_products_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 10
  %x10 = load ptr, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 11
  %x11 = load i32, ptr %p11
  %p12 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 12
  %x12 = load ptr, ptr %p12
  %p13 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 13
  %x13 = load i32, ptr %p13
  %p14 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 14
  %x14 = load i32, ptr %p14
  %p15 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 15
  %x15 = load i32, ptr %p15
  %status = call i32 @products.kernel_products_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, ptr %x6, i32 %x7, i32 %x8, i32 %x9, ptr %x10, i32 %x11, ptr %x12, i32 %x13, i32 %x14, i32 %x15)
  ret i32 %status
}

define internal i32 @products.kernel_products_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 10
  %x10 = load ptr, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %args, i32 0, i32 11
  %x11 = load ptr, ptr %p11
  %status = call i32 @products.kernel_products_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, i32 %x7, ptr %x8, i32 %x9, ptr %x10, ptr %x11)
  ret i32 %status
}

define internal i32 @products.kernel_products_3.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 10
  %x10 = load ptr, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 11
  %x11 = load ptr, ptr %p11
  %p12 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, ptr, i32 }, ptr %args, i32 0, i32 12
  %x12 = load i32, ptr %p12
  %status = call i32 @products.kernel_products_3(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, i32 %x7, ptr %x8, i32 %x9, ptr %x10, ptr %x11, i32 %x12)
  ret i32 %status
}

define i32 @products(ptr %a0, ptr %a1, ptr %a2, i32 %a3, i32 %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @products.kernel_products(ptr null, ptr %a0, ptr %a1, ptr %a2, i32 %a3, i32 %a4, i32 %a5)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @distances.kernel_distances_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, ptr noalias readonly nocapture %a8, i32 %a9, i32 %a10, i32 %a11, i32 %a12, ptr noalias nocapture %a13) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; reductions.tri:38
  %v0 = icmp sgt i32 %a9, 0
  %v1 = select i1 %v0, i32 %a9, i32 0
  br label %loop0
loop0:
  %v2 = phi i32 [ %a0, %entry ], [ %v330, %end6 ]
  %v3 = icmp slt i32 %v2, %a1
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = mul i32 %v2, %a5
  %v5 = mul i32 %v2, %a10
  %v6 = mul i32 %v2, %a12
  br label %loop5
loop5:
  %v7 = phi i32 [ 0, %then3 ], [ %v329, %end21 ]
  %v8 = icmp slt i32 %v7, %a4
  br i1 %v8, label %then8, label %else9
then8:
  %v9 = mul i32 %v7, %a7
  br label %loop10
loop10:
  %v10 = phi i32 [ 0, %then8 ], [ %v19, %then13 ]
  %v11 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v63, %then13 ]
  %v12 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v67, %then13 ]
  %v13 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v111, %then13 ]
  %v14 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v115, %then13 ]
  %v15 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v159, %then13 ]
  %v16 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v163, %then13 ]
  %v17 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v207, %then13 ]
  %v18 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v211, %then13 ]
  %v19 = add i32 %v10, 32
  %v20 = icmp ule i32 %v19, %v1
  br i1 %v20, label %then13, label %else14
then13:
  %v21 = shl i32 %v10, 1
  %v22 = add i32 %v4, %v21
  %v23 = zext i32 %v22 to i64
  %v24 = getelementptr i8, ptr %a6, i64 %v23
  %v25 = load <2 x i64>, ptr %v24, align 1, !tbaa !4
  %v26 = bitcast <2 x i64> %v25 to <8 x i16>
  %v27 = shufflevector <8 x i16> %v26, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v28 = sext <4 x i16> %v27 to <4 x i32>
  %v29 = bitcast <4 x i32> %v28 to <2 x i64>
  %v30 = bitcast <2 x i64> %v25 to <8 x i16>
  %v31 = shufflevector <8 x i16> %v30, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v32 = sext <4 x i16> %v31 to <4 x i32>
  %v33 = bitcast <4 x i32> %v32 to <2 x i64>
  %v34 = add i32 %v9, %v21
  %v35 = zext i32 %v34 to i64
  %v36 = getelementptr i8, ptr %a8, i64 %v35
  %v37 = load <2 x i64>, ptr %v36, align 1, !tbaa !4
  %v38 = bitcast <2 x i64> %v37 to <8 x i16>
  %v39 = shufflevector <8 x i16> %v38, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v40 = sext <4 x i16> %v39 to <4 x i32>
  %v41 = bitcast <4 x i32> %v40 to <2 x i64>
  %v42 = bitcast <2 x i64> %v37 to <8 x i16>
  %v43 = shufflevector <8 x i16> %v42, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v44 = sext <4 x i16> %v43 to <4 x i32>
  %v45 = bitcast <4 x i32> %v44 to <2 x i64>
  %v46 = bitcast <2 x i64> %v29 to <4 x i32>
  %v47 = bitcast <2 x i64> %v41 to <4 x i32>
  %v48 = sub <4 x i32> %v46, %v47
  %v49 = bitcast <4 x i32> %v48 to <2 x i64>
  %v50 = bitcast <2 x i64> %v33 to <4 x i32>
  %v51 = bitcast <2 x i64> %v45 to <4 x i32>
  %v52 = sub <4 x i32> %v50, %v51
  %v53 = bitcast <4 x i32> %v52 to <2 x i64>
  %v54 = bitcast <2 x i64> %v49 to <4 x i32>
  %v55 = call <4 x i32> @llvm.abs.v4i32(<4 x i32> %v54, i1 false)
  %v56 = bitcast <4 x i32> %v55 to <2 x i64>
  %v57 = bitcast <2 x i64> %v53 to <4 x i32>
  %v58 = call <4 x i32> @llvm.abs.v4i32(<4 x i32> %v57, i1 false)
  %v59 = bitcast <4 x i32> %v58 to <2 x i64>
  %v60 = bitcast <2 x i64> %v11 to <4 x i32>
  %v61 = bitcast <2 x i64> %v56 to <4 x i32>
  %v62 = add <4 x i32> %v60, %v61
  %v63 = bitcast <4 x i32> %v62 to <2 x i64>
  %v64 = bitcast <2 x i64> %v12 to <4 x i32>
  %v65 = bitcast <2 x i64> %v59 to <4 x i32>
  %v66 = add <4 x i32> %v64, %v65
  %v67 = bitcast <4 x i32> %v66 to <2 x i64>
  %v68 = add i32 %v10, 8
  %v69 = shl i32 %v68, 1
  %v70 = add i32 %v4, %v69
  %v71 = zext i32 %v70 to i64
  %v72 = getelementptr i8, ptr %a6, i64 %v71
  %v73 = load <2 x i64>, ptr %v72, align 1, !tbaa !4
  %v74 = bitcast <2 x i64> %v73 to <8 x i16>
  %v75 = shufflevector <8 x i16> %v74, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v76 = sext <4 x i16> %v75 to <4 x i32>
  %v77 = bitcast <4 x i32> %v76 to <2 x i64>
  %v78 = bitcast <2 x i64> %v73 to <8 x i16>
  %v79 = shufflevector <8 x i16> %v78, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v80 = sext <4 x i16> %v79 to <4 x i32>
  %v81 = bitcast <4 x i32> %v80 to <2 x i64>
  %v82 = add i32 %v9, %v69
  %v83 = zext i32 %v82 to i64
  %v84 = getelementptr i8, ptr %a8, i64 %v83
  %v85 = load <2 x i64>, ptr %v84, align 1, !tbaa !4
  %v86 = bitcast <2 x i64> %v85 to <8 x i16>
  %v87 = shufflevector <8 x i16> %v86, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v88 = sext <4 x i16> %v87 to <4 x i32>
  %v89 = bitcast <4 x i32> %v88 to <2 x i64>
  %v90 = bitcast <2 x i64> %v85 to <8 x i16>
  %v91 = shufflevector <8 x i16> %v90, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v92 = sext <4 x i16> %v91 to <4 x i32>
  %v93 = bitcast <4 x i32> %v92 to <2 x i64>
  %v94 = bitcast <2 x i64> %v77 to <4 x i32>
  %v95 = bitcast <2 x i64> %v89 to <4 x i32>
  %v96 = sub <4 x i32> %v94, %v95
  %v97 = bitcast <4 x i32> %v96 to <2 x i64>
  %v98 = bitcast <2 x i64> %v81 to <4 x i32>
  %v99 = bitcast <2 x i64> %v93 to <4 x i32>
  %v100 = sub <4 x i32> %v98, %v99
  %v101 = bitcast <4 x i32> %v100 to <2 x i64>
  %v102 = bitcast <2 x i64> %v97 to <4 x i32>
  %v103 = call <4 x i32> @llvm.abs.v4i32(<4 x i32> %v102, i1 false)
  %v104 = bitcast <4 x i32> %v103 to <2 x i64>
  %v105 = bitcast <2 x i64> %v101 to <4 x i32>
  %v106 = call <4 x i32> @llvm.abs.v4i32(<4 x i32> %v105, i1 false)
  %v107 = bitcast <4 x i32> %v106 to <2 x i64>
  %v108 = bitcast <2 x i64> %v13 to <4 x i32>
  %v109 = bitcast <2 x i64> %v104 to <4 x i32>
  %v110 = add <4 x i32> %v108, %v109
  %v111 = bitcast <4 x i32> %v110 to <2 x i64>
  %v112 = bitcast <2 x i64> %v14 to <4 x i32>
  %v113 = bitcast <2 x i64> %v107 to <4 x i32>
  %v114 = add <4 x i32> %v112, %v113
  %v115 = bitcast <4 x i32> %v114 to <2 x i64>
  %v116 = add i32 %v10, 16
  %v117 = shl i32 %v116, 1
  %v118 = add i32 %v4, %v117
  %v119 = zext i32 %v118 to i64
  %v120 = getelementptr i8, ptr %a6, i64 %v119
  %v121 = load <2 x i64>, ptr %v120, align 1, !tbaa !4
  %v122 = bitcast <2 x i64> %v121 to <8 x i16>
  %v123 = shufflevector <8 x i16> %v122, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v124 = sext <4 x i16> %v123 to <4 x i32>
  %v125 = bitcast <4 x i32> %v124 to <2 x i64>
  %v126 = bitcast <2 x i64> %v121 to <8 x i16>
  %v127 = shufflevector <8 x i16> %v126, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v128 = sext <4 x i16> %v127 to <4 x i32>
  %v129 = bitcast <4 x i32> %v128 to <2 x i64>
  %v130 = add i32 %v9, %v117
  %v131 = zext i32 %v130 to i64
  %v132 = getelementptr i8, ptr %a8, i64 %v131
  %v133 = load <2 x i64>, ptr %v132, align 1, !tbaa !4
  %v134 = bitcast <2 x i64> %v133 to <8 x i16>
  %v135 = shufflevector <8 x i16> %v134, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v136 = sext <4 x i16> %v135 to <4 x i32>
  %v137 = bitcast <4 x i32> %v136 to <2 x i64>
  %v138 = bitcast <2 x i64> %v133 to <8 x i16>
  %v139 = shufflevector <8 x i16> %v138, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v140 = sext <4 x i16> %v139 to <4 x i32>
  %v141 = bitcast <4 x i32> %v140 to <2 x i64>
  %v142 = bitcast <2 x i64> %v125 to <4 x i32>
  %v143 = bitcast <2 x i64> %v137 to <4 x i32>
  %v144 = sub <4 x i32> %v142, %v143
  %v145 = bitcast <4 x i32> %v144 to <2 x i64>
  %v146 = bitcast <2 x i64> %v129 to <4 x i32>
  %v147 = bitcast <2 x i64> %v141 to <4 x i32>
  %v148 = sub <4 x i32> %v146, %v147
  %v149 = bitcast <4 x i32> %v148 to <2 x i64>
  %v150 = bitcast <2 x i64> %v145 to <4 x i32>
  %v151 = call <4 x i32> @llvm.abs.v4i32(<4 x i32> %v150, i1 false)
  %v152 = bitcast <4 x i32> %v151 to <2 x i64>
  %v153 = bitcast <2 x i64> %v149 to <4 x i32>
  %v154 = call <4 x i32> @llvm.abs.v4i32(<4 x i32> %v153, i1 false)
  %v155 = bitcast <4 x i32> %v154 to <2 x i64>
  %v156 = bitcast <2 x i64> %v15 to <4 x i32>
  %v157 = bitcast <2 x i64> %v152 to <4 x i32>
  %v158 = add <4 x i32> %v156, %v157
  %v159 = bitcast <4 x i32> %v158 to <2 x i64>
  %v160 = bitcast <2 x i64> %v16 to <4 x i32>
  %v161 = bitcast <2 x i64> %v155 to <4 x i32>
  %v162 = add <4 x i32> %v160, %v161
  %v163 = bitcast <4 x i32> %v162 to <2 x i64>
  %v164 = add i32 %v10, 24
  %v165 = shl i32 %v164, 1
  %v166 = add i32 %v4, %v165
  %v167 = zext i32 %v166 to i64
  %v168 = getelementptr i8, ptr %a6, i64 %v167
  %v169 = load <2 x i64>, ptr %v168, align 1, !tbaa !4
  %v170 = bitcast <2 x i64> %v169 to <8 x i16>
  %v171 = shufflevector <8 x i16> %v170, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v172 = sext <4 x i16> %v171 to <4 x i32>
  %v173 = bitcast <4 x i32> %v172 to <2 x i64>
  %v174 = bitcast <2 x i64> %v169 to <8 x i16>
  %v175 = shufflevector <8 x i16> %v174, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v176 = sext <4 x i16> %v175 to <4 x i32>
  %v177 = bitcast <4 x i32> %v176 to <2 x i64>
  %v178 = add i32 %v9, %v165
  %v179 = zext i32 %v178 to i64
  %v180 = getelementptr i8, ptr %a8, i64 %v179
  %v181 = load <2 x i64>, ptr %v180, align 1, !tbaa !4
  %v182 = bitcast <2 x i64> %v181 to <8 x i16>
  %v183 = shufflevector <8 x i16> %v182, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v184 = sext <4 x i16> %v183 to <4 x i32>
  %v185 = bitcast <4 x i32> %v184 to <2 x i64>
  %v186 = bitcast <2 x i64> %v181 to <8 x i16>
  %v187 = shufflevector <8 x i16> %v186, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v188 = sext <4 x i16> %v187 to <4 x i32>
  %v189 = bitcast <4 x i32> %v188 to <2 x i64>
  %v190 = bitcast <2 x i64> %v173 to <4 x i32>
  %v191 = bitcast <2 x i64> %v185 to <4 x i32>
  %v192 = sub <4 x i32> %v190, %v191
  %v193 = bitcast <4 x i32> %v192 to <2 x i64>
  %v194 = bitcast <2 x i64> %v177 to <4 x i32>
  %v195 = bitcast <2 x i64> %v189 to <4 x i32>
  %v196 = sub <4 x i32> %v194, %v195
  %v197 = bitcast <4 x i32> %v196 to <2 x i64>
  %v198 = bitcast <2 x i64> %v193 to <4 x i32>
  %v199 = call <4 x i32> @llvm.abs.v4i32(<4 x i32> %v198, i1 false)
  %v200 = bitcast <4 x i32> %v199 to <2 x i64>
  %v201 = bitcast <2 x i64> %v197 to <4 x i32>
  %v202 = call <4 x i32> @llvm.abs.v4i32(<4 x i32> %v201, i1 false)
  %v203 = bitcast <4 x i32> %v202 to <2 x i64>
  %v204 = bitcast <2 x i64> %v17 to <4 x i32>
  %v205 = bitcast <2 x i64> %v200 to <4 x i32>
  %v206 = add <4 x i32> %v204, %v205
  %v207 = bitcast <4 x i32> %v206 to <2 x i64>
  %v208 = bitcast <2 x i64> %v18 to <4 x i32>
  %v209 = bitcast <2 x i64> %v203 to <4 x i32>
  %v210 = add <4 x i32> %v208, %v209
  %v211 = bitcast <4 x i32> %v210 to <2 x i64>
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v212 = bitcast <2 x i64> %v11 to <4 x i32>
  %v213 = bitcast <2 x i64> %v13 to <4 x i32>
  %v214 = add <4 x i32> %v212, %v213
  %v215 = bitcast <4 x i32> %v214 to <2 x i64>
  %v216 = bitcast <2 x i64> %v12 to <4 x i32>
  %v217 = bitcast <2 x i64> %v14 to <4 x i32>
  %v218 = add <4 x i32> %v216, %v217
  %v219 = bitcast <4 x i32> %v218 to <2 x i64>
  %v220 = bitcast <2 x i64> %v215 to <4 x i32>
  %v221 = bitcast <2 x i64> %v15 to <4 x i32>
  %v222 = add <4 x i32> %v220, %v221
  %v223 = bitcast <4 x i32> %v222 to <2 x i64>
  %v224 = bitcast <2 x i64> %v219 to <4 x i32>
  %v225 = bitcast <2 x i64> %v16 to <4 x i32>
  %v226 = add <4 x i32> %v224, %v225
  %v227 = bitcast <4 x i32> %v226 to <2 x i64>
  %v228 = bitcast <2 x i64> %v223 to <4 x i32>
  %v229 = bitcast <2 x i64> %v17 to <4 x i32>
  %v230 = add <4 x i32> %v228, %v229
  %v231 = bitcast <4 x i32> %v230 to <2 x i64>
  %v232 = bitcast <2 x i64> %v227 to <4 x i32>
  %v233 = bitcast <2 x i64> %v18 to <4 x i32>
  %v234 = add <4 x i32> %v232, %v233
  %v235 = bitcast <4 x i32> %v234 to <2 x i64>
  br label %loop15
loop15:
  %v236 = phi i32 [ %v10, %end11 ], [ %v239, %then18 ]
  %v237 = phi <2 x i64> [ %v231, %end11 ], [ %v283, %then18 ]
  %v238 = phi <2 x i64> [ %v235, %end11 ], [ %v287, %then18 ]
  %v239 = add i32 %v236, 8
  %v240 = icmp ule i32 %v239, %v1
  br i1 %v240, label %then18, label %else19
then18:
  %v241 = shl i32 %v236, 1
  %v242 = add i32 %v4, %v241
  %v243 = zext i32 %v242 to i64
  %v244 = getelementptr i8, ptr %a6, i64 %v243
  %v245 = load <2 x i64>, ptr %v244, align 1, !tbaa !4
  %v246 = bitcast <2 x i64> %v245 to <8 x i16>
  %v247 = shufflevector <8 x i16> %v246, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v248 = sext <4 x i16> %v247 to <4 x i32>
  %v249 = bitcast <4 x i32> %v248 to <2 x i64>
  %v250 = bitcast <2 x i64> %v245 to <8 x i16>
  %v251 = shufflevector <8 x i16> %v250, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v252 = sext <4 x i16> %v251 to <4 x i32>
  %v253 = bitcast <4 x i32> %v252 to <2 x i64>
  %v254 = add i32 %v9, %v241
  %v255 = zext i32 %v254 to i64
  %v256 = getelementptr i8, ptr %a8, i64 %v255
  %v257 = load <2 x i64>, ptr %v256, align 1, !tbaa !4
  %v258 = bitcast <2 x i64> %v257 to <8 x i16>
  %v259 = shufflevector <8 x i16> %v258, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v260 = sext <4 x i16> %v259 to <4 x i32>
  %v261 = bitcast <4 x i32> %v260 to <2 x i64>
  %v262 = bitcast <2 x i64> %v257 to <8 x i16>
  %v263 = shufflevector <8 x i16> %v262, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v264 = sext <4 x i16> %v263 to <4 x i32>
  %v265 = bitcast <4 x i32> %v264 to <2 x i64>
  %v266 = bitcast <2 x i64> %v249 to <4 x i32>
  %v267 = bitcast <2 x i64> %v261 to <4 x i32>
  %v268 = sub <4 x i32> %v266, %v267
  %v269 = bitcast <4 x i32> %v268 to <2 x i64>
  %v270 = bitcast <2 x i64> %v253 to <4 x i32>
  %v271 = bitcast <2 x i64> %v265 to <4 x i32>
  %v272 = sub <4 x i32> %v270, %v271
  %v273 = bitcast <4 x i32> %v272 to <2 x i64>
  %v274 = bitcast <2 x i64> %v269 to <4 x i32>
  %v275 = call <4 x i32> @llvm.abs.v4i32(<4 x i32> %v274, i1 false)
  %v276 = bitcast <4 x i32> %v275 to <2 x i64>
  %v277 = bitcast <2 x i64> %v273 to <4 x i32>
  %v278 = call <4 x i32> @llvm.abs.v4i32(<4 x i32> %v277, i1 false)
  %v279 = bitcast <4 x i32> %v278 to <2 x i64>
  %v280 = bitcast <2 x i64> %v237 to <4 x i32>
  %v281 = bitcast <2 x i64> %v276 to <4 x i32>
  %v282 = add <4 x i32> %v280, %v281
  %v283 = bitcast <4 x i32> %v282 to <2 x i64>
  %v284 = bitcast <2 x i64> %v238 to <4 x i32>
  %v285 = bitcast <2 x i64> %v279 to <4 x i32>
  %v286 = add <4 x i32> %v284, %v285
  %v287 = bitcast <4 x i32> %v286 to <2 x i64>
  br label %loop15
else19:
  br label %end17
end17:
  br label %end16
end16:
  %v288 = bitcast <2 x i64> %v237 to <4 x i32>
  %v289 = bitcast <2 x i64> %v238 to <4 x i32>
  %v290 = add <4 x i32> %v288, %v289
  %v291 = bitcast <4 x i32> %v290 to <2 x i64>
  %v292 = bitcast <2 x i64> %v291 to <4 x i32>
  %v293 = extractelement <4 x i32> %v292, i32 0
  %v294 = bitcast <2 x i64> %v291 to <4 x i32>
  %v295 = extractelement <4 x i32> %v294, i32 1
  %v296 = add i32 %v293, %v295
  %v297 = bitcast <2 x i64> %v291 to <4 x i32>
  %v298 = extractelement <4 x i32> %v297, i32 2
  %v299 = add i32 %v296, %v298
  %v300 = bitcast <2 x i64> %v291 to <4 x i32>
  %v301 = extractelement <4 x i32> %v300, i32 3
  %v302 = add i32 %v299, %v301
  %v303 = mul i32 %v7, %a11
  br label %loop20
loop20:
  %v304 = phi i32 [ %v236, %end16 ], [ %v324, %then23 ]
  %v305 = phi i32 [ %v302, %end16 ], [ %v323, %then23 ]
  %v306 = icmp slt i32 %v304, %a9
  br i1 %v306, label %then23, label %else24
then23:
  %v307 = add i32 %v5, %v304
  %v308 = shl i32 %v307, 1
  %v309 = zext i32 %v308 to i64
  %v310 = getelementptr i8, ptr %a6, i64 %v309
  %v311 = load i16, ptr %v310, align 1, !tbaa !4
  %v312 = sext i16 %v311 to i32
  %v313 = add i32 %v303, %v304
  %v314 = shl i32 %v313, 1
  %v315 = zext i32 %v314 to i64
  %v316 = getelementptr i8, ptr %a8, i64 %v315
  %v317 = load i16, ptr %v316, align 1, !tbaa !4
  %v318 = sext i16 %v317 to i32
  %v319 = sub i32 %v312, %v318
  %v320 = icmp slt i32 %v319, 0
  %v321 = sub i32 0, %v319
  %v322 = select i1 %v320, i32 %v321, i32 %v319
  %v323 = add i32 %v305, %v322
  %v324 = add i32 %v304, 1
  br label %loop20
else24:
  br label %end22
end22:
  br label %end21
end21:
  %v325 = add i32 %v6, %v7
  %v326 = shl i32 %v325, 2
  %v327 = zext i32 %v326 to i64
  %v328 = getelementptr i8, ptr %a13, i64 %v327
  store i32 %v305, ptr %v328, align 1, !tbaa !4
  %v329 = add i32 %v7, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v330 = add i32 %v2, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @distances.kernel_distances_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, ptr noalias nocapture %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; reductions.tri:39
  %v0 = icmp sle i32 %a4, 0
  %v1 = icmp sgt i32 %a4, 0
  %v2 = select i1 %v1, i32 %a4, i32 0
  br label %loop0
loop0:
  %v3 = phi i32 [ %a0, %entry ], [ %v298, %end13 ]
  %v4 = icmp slt i32 %v3, %a1
  br i1 %v4, label %then3, label %else4
then3:
  br i1 %v0, label %trap5, label %on6, !prof !5
trap5:
  ret i32 36
on6:
  %v5 = mul i32 %v3, %a5
  br label %loop7
loop7:
  %v6 = phi i32 [ 0, %on6 ], [ %v15, %then10 ]
  %v7 = phi <2 x i64> [ <i64 9223372034707292159, i64 9223372034707292159>, %on6 ], [ %v60, %then10 ]
  %v8 = phi <2 x i64> [ <i64 9223372034707292159, i64 9223372034707292159>, %on6 ], [ %v64, %then10 ]
  %v9 = phi <2 x i64> [ <i64 9223372034707292159, i64 9223372034707292159>, %on6 ], [ %v68, %then10 ]
  %v10 = phi <2 x i64> [ <i64 9223372034707292159, i64 9223372034707292159>, %on6 ], [ %v72, %then10 ]
  %v11 = phi <2 x i64> [ zeroinitializer, %on6 ], [ %v80, %then10 ]
  %v12 = phi <2 x i64> [ zeroinitializer, %on6 ], [ %v88, %then10 ]
  %v13 = phi <2 x i64> [ zeroinitializer, %on6 ], [ %v96, %then10 ]
  %v14 = phi <2 x i64> [ zeroinitializer, %on6 ], [ %v104, %then10 ]
  %v15 = add i32 %v6, 16
  %v16 = icmp ule i32 %v15, %v2
  br i1 %v16, label %then10, label %else11
then10:
  %v17 = shl i32 %v6, 2
  %v18 = add i32 %v5, %v17
  %v19 = zext i32 %v18 to i64
  %v20 = getelementptr i8, ptr %a6, i64 %v19
  %v21 = load <2 x i64>, ptr %v20, align 1, !tbaa !4
  %v22 = zext i32 %v18 to i64
  %v23 = getelementptr i8, ptr %a6, i64 %v22
  %v24 = getelementptr i8, ptr %v23, i64 16
  %v25 = load <2 x i64>, ptr %v24, align 1, !tbaa !4
  %v26 = zext i32 %v18 to i64
  %v27 = getelementptr i8, ptr %a6, i64 %v26
  %v28 = getelementptr i8, ptr %v27, i64 32
  %v29 = load <2 x i64>, ptr %v28, align 1, !tbaa !4
  %v30 = zext i32 %v18 to i64
  %v31 = getelementptr i8, ptr %a6, i64 %v30
  %v32 = getelementptr i8, ptr %v31, i64 48
  %v33 = load <2 x i64>, ptr %v32, align 1, !tbaa !4
  %v34 = insertelement <4 x i32> poison, i32 %v6, i32 0
  %v35 = shufflevector <4 x i32> %v34, <4 x i32> poison, <4 x i32> zeroinitializer
  %v36 = bitcast <4 x i32> %v35 to <2 x i64>
  %v37 = bitcast <2 x i64> %v21 to <4 x i32>
  %v38 = bitcast <2 x i64> %v7 to <4 x i32>
  %v39 = icmp slt <4 x i32> %v37, %v38
  %v40 = sext <4 x i1> %v39 to <4 x i32>
  %v41 = bitcast <4 x i32> %v40 to <2 x i64>
  %v42 = bitcast <2 x i64> %v25 to <4 x i32>
  %v43 = bitcast <2 x i64> %v8 to <4 x i32>
  %v44 = icmp slt <4 x i32> %v42, %v43
  %v45 = sext <4 x i1> %v44 to <4 x i32>
  %v46 = bitcast <4 x i32> %v45 to <2 x i64>
  %v47 = bitcast <2 x i64> %v29 to <4 x i32>
  %v48 = bitcast <2 x i64> %v9 to <4 x i32>
  %v49 = icmp slt <4 x i32> %v47, %v48
  %v50 = sext <4 x i1> %v49 to <4 x i32>
  %v51 = bitcast <4 x i32> %v50 to <2 x i64>
  %v52 = bitcast <2 x i64> %v33 to <4 x i32>
  %v53 = bitcast <2 x i64> %v10 to <4 x i32>
  %v54 = icmp slt <4 x i32> %v52, %v53
  %v55 = sext <4 x i1> %v54 to <4 x i32>
  %v56 = bitcast <4 x i32> %v55 to <2 x i64>
  %v57 = and <2 x i64> %v21, %v41
  %v58 = xor <2 x i64> %v41, <i64 -1, i64 -1>
  %v59 = and <2 x i64> %v7, %v58
  %v60 = or <2 x i64> %v57, %v59
  %v61 = and <2 x i64> %v25, %v46
  %v62 = xor <2 x i64> %v46, <i64 -1, i64 -1>
  %v63 = and <2 x i64> %v8, %v62
  %v64 = or <2 x i64> %v61, %v63
  %v65 = and <2 x i64> %v29, %v51
  %v66 = xor <2 x i64> %v51, <i64 -1, i64 -1>
  %v67 = and <2 x i64> %v9, %v66
  %v68 = or <2 x i64> %v65, %v67
  %v69 = and <2 x i64> %v33, %v56
  %v70 = xor <2 x i64> %v56, <i64 -1, i64 -1>
  %v71 = and <2 x i64> %v10, %v70
  %v72 = or <2 x i64> %v69, %v71
  %v73 = bitcast <2 x i64> %v36 to <4 x i32>
  %v74 = bitcast <2 x i64> <i64 4294967296, i64 12884901890> to <4 x i32>
  %v75 = add <4 x i32> %v73, %v74
  %v76 = bitcast <4 x i32> %v75 to <2 x i64>
  %v77 = and <2 x i64> %v76, %v41
  %v78 = xor <2 x i64> %v41, <i64 -1, i64 -1>
  %v79 = and <2 x i64> %v11, %v78
  %v80 = or <2 x i64> %v77, %v79
  %v81 = bitcast <2 x i64> %v36 to <4 x i32>
  %v82 = bitcast <2 x i64> <i64 21474836484, i64 30064771078> to <4 x i32>
  %v83 = add <4 x i32> %v81, %v82
  %v84 = bitcast <4 x i32> %v83 to <2 x i64>
  %v85 = and <2 x i64> %v84, %v46
  %v86 = xor <2 x i64> %v46, <i64 -1, i64 -1>
  %v87 = and <2 x i64> %v12, %v86
  %v88 = or <2 x i64> %v85, %v87
  %v89 = bitcast <2 x i64> %v36 to <4 x i32>
  %v90 = bitcast <2 x i64> <i64 38654705672, i64 47244640266> to <4 x i32>
  %v91 = add <4 x i32> %v89, %v90
  %v92 = bitcast <4 x i32> %v91 to <2 x i64>
  %v93 = and <2 x i64> %v92, %v51
  %v94 = xor <2 x i64> %v51, <i64 -1, i64 -1>
  %v95 = and <2 x i64> %v13, %v94
  %v96 = or <2 x i64> %v93, %v95
  %v97 = bitcast <2 x i64> %v36 to <4 x i32>
  %v98 = bitcast <2 x i64> <i64 55834574860, i64 64424509454> to <4 x i32>
  %v99 = add <4 x i32> %v97, %v98
  %v100 = bitcast <4 x i32> %v99 to <2 x i64>
  %v101 = and <2 x i64> %v100, %v56
  %v102 = xor <2 x i64> %v56, <i64 -1, i64 -1>
  %v103 = and <2 x i64> %v14, %v102
  %v104 = or <2 x i64> %v101, %v103
  br label %loop7
else11:
  br label %end9
end9:
  br label %end8
end8:
  %v105 = bitcast <2 x i64> %v7 to <4 x i32>
  %v106 = extractelement <4 x i32> %v105, i32 0
  %v107 = bitcast <2 x i64> %v11 to <4 x i32>
  %v108 = extractelement <4 x i32> %v107, i32 0
  %v109 = icmp eq i32 %v106, 2147483647
  %v110 = icmp slt i32 %v108, 0
  %v111 = and i1 %v109, %v110
  %v112 = icmp slt i32 %v106, 2147483647
  %v113 = or i1 %v112, %v111
  %v114 = select i1 %v113, i32 %v106, i32 2147483647
  %v115 = select i1 %v113, i32 %v108, i32 0
  %v116 = bitcast <2 x i64> %v7 to <4 x i32>
  %v117 = extractelement <4 x i32> %v116, i32 1
  %v118 = bitcast <2 x i64> %v11 to <4 x i32>
  %v119 = extractelement <4 x i32> %v118, i32 1
  %v120 = icmp eq i32 %v117, %v114
  %v121 = icmp slt i32 %v119, %v115
  %v122 = and i1 %v120, %v121
  %v123 = icmp slt i32 %v117, %v114
  %v124 = or i1 %v123, %v122
  %v125 = select i1 %v124, i32 %v117, i32 %v114
  %v126 = select i1 %v124, i32 %v119, i32 %v115
  %v127 = bitcast <2 x i64> %v7 to <4 x i32>
  %v128 = extractelement <4 x i32> %v127, i32 2
  %v129 = bitcast <2 x i64> %v11 to <4 x i32>
  %v130 = extractelement <4 x i32> %v129, i32 2
  %v131 = icmp eq i32 %v128, %v125
  %v132 = icmp slt i32 %v130, %v126
  %v133 = and i1 %v131, %v132
  %v134 = icmp slt i32 %v128, %v125
  %v135 = or i1 %v134, %v133
  %v136 = select i1 %v135, i32 %v128, i32 %v125
  %v137 = select i1 %v135, i32 %v130, i32 %v126
  %v138 = bitcast <2 x i64> %v7 to <4 x i32>
  %v139 = extractelement <4 x i32> %v138, i32 3
  %v140 = bitcast <2 x i64> %v11 to <4 x i32>
  %v141 = extractelement <4 x i32> %v140, i32 3
  %v142 = icmp eq i32 %v139, %v136
  %v143 = icmp slt i32 %v141, %v137
  %v144 = and i1 %v142, %v143
  %v145 = icmp slt i32 %v139, %v136
  %v146 = or i1 %v145, %v144
  %v147 = select i1 %v146, i32 %v139, i32 %v136
  %v148 = select i1 %v146, i32 %v141, i32 %v137
  %v149 = bitcast <2 x i64> %v8 to <4 x i32>
  %v150 = extractelement <4 x i32> %v149, i32 0
  %v151 = bitcast <2 x i64> %v12 to <4 x i32>
  %v152 = extractelement <4 x i32> %v151, i32 0
  %v153 = icmp eq i32 %v150, %v147
  %v154 = icmp slt i32 %v152, %v148
  %v155 = and i1 %v153, %v154
  %v156 = icmp slt i32 %v150, %v147
  %v157 = or i1 %v156, %v155
  %v158 = select i1 %v157, i32 %v150, i32 %v147
  %v159 = select i1 %v157, i32 %v152, i32 %v148
  %v160 = bitcast <2 x i64> %v8 to <4 x i32>
  %v161 = extractelement <4 x i32> %v160, i32 1
  %v162 = bitcast <2 x i64> %v12 to <4 x i32>
  %v163 = extractelement <4 x i32> %v162, i32 1
  %v164 = icmp eq i32 %v161, %v158
  %v165 = icmp slt i32 %v163, %v159
  %v166 = and i1 %v164, %v165
  %v167 = icmp slt i32 %v161, %v158
  %v168 = or i1 %v167, %v166
  %v169 = select i1 %v168, i32 %v161, i32 %v158
  %v170 = select i1 %v168, i32 %v163, i32 %v159
  %v171 = bitcast <2 x i64> %v8 to <4 x i32>
  %v172 = extractelement <4 x i32> %v171, i32 2
  %v173 = bitcast <2 x i64> %v12 to <4 x i32>
  %v174 = extractelement <4 x i32> %v173, i32 2
  %v175 = icmp eq i32 %v172, %v169
  %v176 = icmp slt i32 %v174, %v170
  %v177 = and i1 %v175, %v176
  %v178 = icmp slt i32 %v172, %v169
  %v179 = or i1 %v178, %v177
  %v180 = select i1 %v179, i32 %v172, i32 %v169
  %v181 = select i1 %v179, i32 %v174, i32 %v170
  %v182 = bitcast <2 x i64> %v8 to <4 x i32>
  %v183 = extractelement <4 x i32> %v182, i32 3
  %v184 = bitcast <2 x i64> %v12 to <4 x i32>
  %v185 = extractelement <4 x i32> %v184, i32 3
  %v186 = icmp eq i32 %v183, %v180
  %v187 = icmp slt i32 %v185, %v181
  %v188 = and i1 %v186, %v187
  %v189 = icmp slt i32 %v183, %v180
  %v190 = or i1 %v189, %v188
  %v191 = select i1 %v190, i32 %v183, i32 %v180
  %v192 = select i1 %v190, i32 %v185, i32 %v181
  %v193 = bitcast <2 x i64> %v9 to <4 x i32>
  %v194 = extractelement <4 x i32> %v193, i32 0
  %v195 = bitcast <2 x i64> %v13 to <4 x i32>
  %v196 = extractelement <4 x i32> %v195, i32 0
  %v197 = icmp eq i32 %v194, %v191
  %v198 = icmp slt i32 %v196, %v192
  %v199 = and i1 %v197, %v198
  %v200 = icmp slt i32 %v194, %v191
  %v201 = or i1 %v200, %v199
  %v202 = select i1 %v201, i32 %v194, i32 %v191
  %v203 = select i1 %v201, i32 %v196, i32 %v192
  %v204 = bitcast <2 x i64> %v9 to <4 x i32>
  %v205 = extractelement <4 x i32> %v204, i32 1
  %v206 = bitcast <2 x i64> %v13 to <4 x i32>
  %v207 = extractelement <4 x i32> %v206, i32 1
  %v208 = icmp eq i32 %v205, %v202
  %v209 = icmp slt i32 %v207, %v203
  %v210 = and i1 %v208, %v209
  %v211 = icmp slt i32 %v205, %v202
  %v212 = or i1 %v211, %v210
  %v213 = select i1 %v212, i32 %v205, i32 %v202
  %v214 = select i1 %v212, i32 %v207, i32 %v203
  %v215 = bitcast <2 x i64> %v9 to <4 x i32>
  %v216 = extractelement <4 x i32> %v215, i32 2
  %v217 = bitcast <2 x i64> %v13 to <4 x i32>
  %v218 = extractelement <4 x i32> %v217, i32 2
  %v219 = icmp eq i32 %v216, %v213
  %v220 = icmp slt i32 %v218, %v214
  %v221 = and i1 %v219, %v220
  %v222 = icmp slt i32 %v216, %v213
  %v223 = or i1 %v222, %v221
  %v224 = select i1 %v223, i32 %v216, i32 %v213
  %v225 = select i1 %v223, i32 %v218, i32 %v214
  %v226 = bitcast <2 x i64> %v9 to <4 x i32>
  %v227 = extractelement <4 x i32> %v226, i32 3
  %v228 = bitcast <2 x i64> %v13 to <4 x i32>
  %v229 = extractelement <4 x i32> %v228, i32 3
  %v230 = icmp eq i32 %v227, %v224
  %v231 = icmp slt i32 %v229, %v225
  %v232 = and i1 %v230, %v231
  %v233 = icmp slt i32 %v227, %v224
  %v234 = or i1 %v233, %v232
  %v235 = select i1 %v234, i32 %v227, i32 %v224
  %v236 = select i1 %v234, i32 %v229, i32 %v225
  %v237 = bitcast <2 x i64> %v10 to <4 x i32>
  %v238 = extractelement <4 x i32> %v237, i32 0
  %v239 = bitcast <2 x i64> %v14 to <4 x i32>
  %v240 = extractelement <4 x i32> %v239, i32 0
  %v241 = icmp eq i32 %v238, %v235
  %v242 = icmp slt i32 %v240, %v236
  %v243 = and i1 %v241, %v242
  %v244 = icmp slt i32 %v238, %v235
  %v245 = or i1 %v244, %v243
  %v246 = select i1 %v245, i32 %v238, i32 %v235
  %v247 = select i1 %v245, i32 %v240, i32 %v236
  %v248 = bitcast <2 x i64> %v10 to <4 x i32>
  %v249 = extractelement <4 x i32> %v248, i32 1
  %v250 = bitcast <2 x i64> %v14 to <4 x i32>
  %v251 = extractelement <4 x i32> %v250, i32 1
  %v252 = icmp eq i32 %v249, %v246
  %v253 = icmp slt i32 %v251, %v247
  %v254 = and i1 %v252, %v253
  %v255 = icmp slt i32 %v249, %v246
  %v256 = or i1 %v255, %v254
  %v257 = select i1 %v256, i32 %v249, i32 %v246
  %v258 = select i1 %v256, i32 %v251, i32 %v247
  %v259 = bitcast <2 x i64> %v10 to <4 x i32>
  %v260 = extractelement <4 x i32> %v259, i32 2
  %v261 = bitcast <2 x i64> %v14 to <4 x i32>
  %v262 = extractelement <4 x i32> %v261, i32 2
  %v263 = icmp eq i32 %v260, %v257
  %v264 = icmp slt i32 %v262, %v258
  %v265 = and i1 %v263, %v264
  %v266 = icmp slt i32 %v260, %v257
  %v267 = or i1 %v266, %v265
  %v268 = select i1 %v267, i32 %v260, i32 %v257
  %v269 = select i1 %v267, i32 %v262, i32 %v258
  %v270 = bitcast <2 x i64> %v10 to <4 x i32>
  %v271 = extractelement <4 x i32> %v270, i32 3
  %v272 = bitcast <2 x i64> %v14 to <4 x i32>
  %v273 = extractelement <4 x i32> %v272, i32 3
  %v274 = icmp eq i32 %v271, %v268
  %v275 = icmp slt i32 %v273, %v269
  %v276 = and i1 %v274, %v275
  %v277 = icmp slt i32 %v271, %v268
  %v278 = or i1 %v277, %v276
  %v279 = select i1 %v278, i32 %v271, i32 %v268
  %v280 = select i1 %v278, i32 %v273, i32 %v269
  %v281 = mul i32 %v3, %a7
  br label %loop12
loop12:
  %v282 = phi i32 [ %v6, %end8 ], [ %v294, %then15 ]
  %v283 = phi i32 [ %v279, %end8 ], [ %v292, %then15 ]
  %v284 = phi i32 [ %v280, %end8 ], [ %v293, %then15 ]
  %v285 = icmp slt i32 %v282, %a4
  br i1 %v285, label %then15, label %else16
then15:
  %v286 = add i32 %v281, %v282
  %v287 = shl i32 %v286, 2
  %v288 = zext i32 %v287 to i64
  %v289 = getelementptr i8, ptr %a6, i64 %v288
  %v290 = load i32, ptr %v289, align 1, !tbaa !4
  %v291 = icmp slt i32 %v290, %v283
  %v292 = select i1 %v291, i32 %v290, i32 %v283
  %v293 = select i1 %v291, i32 %v282, i32 %v284
  %v294 = add i32 %v282, 1
  br label %loop12
else16:
  br label %end14
end14:
  br label %end13
end13:
  %v295 = shl i32 %v3, 2
  %v296 = zext i32 %v295 to i64
  %v297 = getelementptr i8, ptr %a8, i64 %v296
  store i32 %v284, ptr %v297, align 1, !tbaa !4
  %v298 = add i32 %v3, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @distances.kernel_distances(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, ptr noalias nocapture %a3, i32 %a4, i32 %a5, i32 %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v276 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }
  %v1529 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }
  ; reductions.tri:37
  %v0 = shl i32 %a5, 1
  %v1 = shl i32 %a6, 2
  ; reductions.tri:38
  %v2 = icmp sgt i32 %a4, 0
  %v3 = select i1 %v2, i32 %a4, i32 0
  %v4 = icmp sgt i32 %a5, 0
  %v5 = select i1 %v4, i32 %a5, i32 0
  %v6 = icmp ugt i32 %v5, 0
  %v7 = select i1 %v6, i32 %v5, i32 0
  %v8 = lshr i32 %v7, 5
  %v9 = zext i32 %v8 to i64
  %v10 = zext i32 71 to i64
  %v11 = mul i64 %v9, %v10
  %v12 = icmp ugt i64 %v11, 4294967295
  %v13 = select i1 %v12, i64 4294967295, i64 %v11
  %v14 = select i1 false, i64 0, i64 %v13
  %v15 = trunc i64 %v14 to i32
  %v16 = zext i32 %v15 to i64
  %v17 = zext i32 9 to i64
  %v18 = add i64 %v16, %v17
  %v19 = icmp sgt i64 %v18, 4294967295
  %v20 = icmp slt i64 %v18, 0
  %v21 = select i1 %v19, i64 4294967295, i64 %v18
  %v22 = select i1 %v20, i64 0, i64 %v21
  %v23 = trunc i64 %v22 to i32
  %v24 = zext i32 %v23 to i64
  %v25 = zext i32 1 to i64
  %v26 = add i64 %v24, %v25
  %v27 = icmp sgt i64 %v26, 4294967295
  %v28 = icmp slt i64 %v26, 0
  %v29 = select i1 %v27, i64 4294967295, i64 %v26
  %v30 = select i1 %v28, i64 0, i64 %v29
  %v31 = trunc i64 %v30 to i32
  %v32 = zext i32 %v31 to i64
  %v33 = zext i32 1 to i64
  %v34 = add i64 %v32, %v33
  %v35 = icmp sgt i64 %v34, 4294967295
  %v36 = icmp slt i64 %v34, 0
  %v37 = select i1 %v35, i64 4294967295, i64 %v34
  %v38 = select i1 %v36, i64 0, i64 %v37
  %v39 = trunc i64 %v38 to i32
  %v40 = zext i32 %v39 to i64
  %v41 = zext i32 1 to i64
  %v42 = add i64 %v40, %v41
  %v43 = icmp sgt i64 %v42, 4294967295
  %v44 = icmp slt i64 %v42, 0
  %v45 = select i1 %v43, i64 4294967295, i64 %v42
  %v46 = select i1 %v44, i64 0, i64 %v45
  %v47 = trunc i64 %v46 to i32
  %v48 = zext i32 %v47 to i64
  %v49 = zext i32 1 to i64
  %v50 = add i64 %v48, %v49
  %v51 = icmp sgt i64 %v50, 4294967295
  %v52 = icmp slt i64 %v50, 0
  %v53 = select i1 %v51, i64 4294967295, i64 %v50
  %v54 = select i1 %v52, i64 0, i64 %v53
  %v55 = trunc i64 %v54 to i32
  %v56 = zext i32 %v55 to i64
  %v57 = zext i32 1 to i64
  %v58 = add i64 %v56, %v57
  %v59 = icmp sgt i64 %v58, 4294967295
  %v60 = icmp slt i64 %v58, 0
  %v61 = select i1 %v59, i64 4294967295, i64 %v58
  %v62 = select i1 %v60, i64 0, i64 %v61
  %v63 = trunc i64 %v62 to i32
  %v64 = zext i32 %v63 to i64
  %v65 = zext i32 1 to i64
  %v66 = add i64 %v64, %v65
  %v67 = icmp sgt i64 %v66, 4294967295
  %v68 = icmp slt i64 %v66, 0
  %v69 = select i1 %v67, i64 4294967295, i64 %v66
  %v70 = select i1 %v68, i64 0, i64 %v69
  %v71 = trunc i64 %v70 to i32
  %v72 = zext i32 %v71 to i64
  %v73 = zext i32 320 to i64
  %v74 = add i64 %v72, %v73
  %v75 = icmp sgt i64 %v74, 4294967295
  %v76 = icmp slt i64 %v74, 0
  %v77 = select i1 %v75, i64 4294967295, i64 %v74
  %v78 = select i1 %v76, i64 0, i64 %v77
  %v79 = trunc i64 %v78 to i32
  %v80 = zext i32 %v79 to i64
  %v81 = zext i32 1 to i64
  %v82 = add i64 %v80, %v81
  %v83 = icmp sgt i64 %v82, 4294967295
  %v84 = icmp slt i64 %v82, 0
  %v85 = select i1 %v83, i64 4294967295, i64 %v82
  %v86 = select i1 %v84, i64 0, i64 %v85
  %v87 = trunc i64 %v86 to i32
  %v88 = zext i32 %v87 to i64
  %v89 = zext i32 1 to i64
  %v90 = add i64 %v88, %v89
  %v91 = icmp sgt i64 %v90, 4294967295
  %v92 = icmp slt i64 %v90, 0
  %v93 = select i1 %v91, i64 4294967295, i64 %v90
  %v94 = select i1 %v92, i64 0, i64 %v93
  %v95 = trunc i64 %v94 to i32
  %v96 = zext i32 %v95 to i64
  %v97 = zext i32 1 to i64
  %v98 = add i64 %v96, %v97
  %v99 = icmp sgt i64 %v98, 4294967295
  %v100 = icmp slt i64 %v98, 0
  %v101 = select i1 %v99, i64 4294967295, i64 %v98
  %v102 = select i1 %v100, i64 0, i64 %v101
  %v103 = trunc i64 %v102 to i32
  %v104 = zext i32 %v103 to i64
  %v105 = zext i32 1 to i64
  %v106 = add i64 %v104, %v105
  %v107 = icmp sgt i64 %v106, 4294967295
  %v108 = icmp slt i64 %v106, 0
  %v109 = select i1 %v107, i64 4294967295, i64 %v106
  %v110 = select i1 %v108, i64 0, i64 %v109
  %v111 = trunc i64 %v110 to i32
  %v112 = zext i32 %v111 to i64
  %v113 = zext i32 1 to i64
  %v114 = add i64 %v112, %v113
  %v115 = icmp sgt i64 %v114, 4294967295
  %v116 = icmp slt i64 %v114, 0
  %v117 = select i1 %v115, i64 4294967295, i64 %v114
  %v118 = select i1 %v116, i64 0, i64 %v117
  %v119 = trunc i64 %v118 to i32
  %v120 = zext i32 %v119 to i64
  %v121 = zext i32 1 to i64
  %v122 = add i64 %v120, %v121
  %v123 = icmp sgt i64 %v122, 4294967295
  %v124 = icmp slt i64 %v122, 0
  %v125 = select i1 %v123, i64 4294967295, i64 %v122
  %v126 = select i1 %v124, i64 0, i64 %v125
  %v127 = trunc i64 %v126 to i32
  %v128 = zext i32 %v127 to i64
  %v129 = zext i32 1 to i64
  %v130 = add i64 %v128, %v129
  %v131 = icmp sgt i64 %v130, 4294967295
  %v132 = icmp slt i64 %v130, 0
  %v133 = select i1 %v131, i64 4294967295, i64 %v130
  %v134 = select i1 %v132, i64 0, i64 %v133
  %v135 = trunc i64 %v134 to i32
  %v136 = zext i32 %v135 to i64
  %v137 = zext i32 1 to i64
  %v138 = add i64 %v136, %v137
  %v139 = icmp sgt i64 %v138, 4294967295
  %v140 = icmp slt i64 %v138, 0
  %v141 = select i1 %v139, i64 4294967295, i64 %v138
  %v142 = select i1 %v140, i64 0, i64 %v141
  %v143 = trunc i64 %v142 to i32
  %v144 = zext i32 %v143 to i64
  %v145 = zext i32 1 to i64
  %v146 = add i64 %v144, %v145
  %v147 = icmp sgt i64 %v146, 4294967295
  %v148 = icmp slt i64 %v146, 0
  %v149 = select i1 %v147, i64 4294967295, i64 %v146
  %v150 = select i1 %v148, i64 0, i64 %v149
  %v151 = trunc i64 %v150 to i32
  %v152 = zext i32 %v151 to i64
  %v153 = zext i32 1 to i64
  %v154 = add i64 %v152, %v153
  %v155 = icmp sgt i64 %v154, 4294967295
  %v156 = icmp slt i64 %v154, 0
  %v157 = select i1 %v155, i64 4294967295, i64 %v154
  %v158 = select i1 %v156, i64 0, i64 %v157
  %v159 = trunc i64 %v158 to i32
  %v160 = zext i32 %v159 to i64
  %v161 = zext i32 352 to i64
  %v162 = add i64 %v160, %v161
  %v163 = icmp sgt i64 %v162, 4294967295
  %v164 = icmp slt i64 %v162, 0
  %v165 = select i1 %v163, i64 4294967295, i64 %v162
  %v166 = select i1 %v164, i64 0, i64 %v165
  %v167 = trunc i64 %v166 to i32
  %v168 = zext i32 %v167 to i64
  %v169 = zext i32 1 to i64
  %v170 = add i64 %v168, %v169
  %v171 = icmp sgt i64 %v170, 4294967295
  %v172 = icmp slt i64 %v170, 0
  %v173 = select i1 %v171, i64 4294967295, i64 %v170
  %v174 = select i1 %v172, i64 0, i64 %v173
  %v175 = trunc i64 %v174 to i32
  %v176 = zext i32 %v175 to i64
  %v177 = zext i32 1 to i64
  %v178 = add i64 %v176, %v177
  %v179 = icmp sgt i64 %v178, 4294967295
  %v180 = icmp slt i64 %v178, 0
  %v181 = select i1 %v179, i64 4294967295, i64 %v178
  %v182 = select i1 %v180, i64 0, i64 %v181
  %v183 = trunc i64 %v182 to i32
  %v184 = zext i32 %v183 to i64
  %v185 = zext i32 1 to i64
  %v186 = add i64 %v184, %v185
  %v187 = icmp sgt i64 %v186, 4294967295
  %v188 = icmp slt i64 %v186, 0
  %v189 = select i1 %v187, i64 4294967295, i64 %v186
  %v190 = select i1 %v188, i64 0, i64 %v189
  %v191 = trunc i64 %v190 to i32
  %v192 = zext i32 %v191 to i64
  %v193 = zext i32 1 to i64
  %v194 = add i64 %v192, %v193
  %v195 = icmp sgt i64 %v194, 4294967295
  %v196 = icmp slt i64 %v194, 0
  %v197 = select i1 %v195, i64 4294967295, i64 %v194
  %v198 = select i1 %v196, i64 0, i64 %v197
  %v199 = trunc i64 %v198 to i32
  %v200 = zext i32 %v199 to i64
  %v201 = zext i32 1 to i64
  %v202 = add i64 %v200, %v201
  %v203 = icmp sgt i64 %v202, 4294967295
  %v204 = icmp slt i64 %v202, 0
  %v205 = select i1 %v203, i64 4294967295, i64 %v202
  %v206 = select i1 %v204, i64 0, i64 %v205
  %v207 = trunc i64 %v206 to i32
  %v208 = zext i32 %v207 to i64
  %v209 = zext i32 1 to i64
  %v210 = add i64 %v208, %v209
  %v211 = icmp sgt i64 %v210, 4294967295
  %v212 = icmp slt i64 %v210, 0
  %v213 = select i1 %v211, i64 4294967295, i64 %v210
  %v214 = select i1 %v212, i64 0, i64 %v213
  %v215 = trunc i64 %v214 to i32
  %v216 = zext i32 %v215 to i64
  %v217 = zext i32 1 to i64
  %v218 = add i64 %v216, %v217
  %v219 = icmp sgt i64 %v218, 4294967295
  %v220 = icmp slt i64 %v218, 0
  %v221 = select i1 %v219, i64 4294967295, i64 %v218
  %v222 = select i1 %v220, i64 0, i64 %v221
  %v223 = trunc i64 %v222 to i32
  %v224 = zext i32 %v223 to i64
  %v225 = zext i32 1 to i64
  %v226 = add i64 %v224, %v225
  %v227 = icmp sgt i64 %v226, 4294967295
  %v228 = icmp slt i64 %v226, 0
  %v229 = select i1 %v227, i64 4294967295, i64 %v226
  %v230 = select i1 %v228, i64 0, i64 %v229
  %v231 = trunc i64 %v230 to i32
  %v232 = zext i32 %v231 to i64
  %v233 = zext i32 1 to i64
  %v234 = add i64 %v232, %v233
  %v235 = icmp sgt i64 %v234, 4294967295
  %v236 = icmp slt i64 %v234, 0
  %v237 = select i1 %v235, i64 4294967295, i64 %v234
  %v238 = select i1 %v236, i64 0, i64 %v237
  %v239 = trunc i64 %v238 to i32
  %v240 = zext i32 %v239 to i64
  %v241 = zext i32 1 to i64
  %v242 = add i64 %v240, %v241
  %v243 = icmp sgt i64 %v242, 4294967295
  %v244 = icmp slt i64 %v242, 0
  %v245 = select i1 %v243, i64 4294967295, i64 %v242
  %v246 = select i1 %v244, i64 0, i64 %v245
  %v247 = trunc i64 %v246 to i32
  %v248 = zext i32 %v247 to i64
  %v249 = zext i32 1 to i64
  %v250 = add i64 %v248, %v249
  %v251 = icmp sgt i64 %v250, 4294967295
  %v252 = icmp slt i64 %v250, 0
  %v253 = select i1 %v251, i64 4294967295, i64 %v250
  %v254 = select i1 %v252, i64 0, i64 %v253
  %v255 = trunc i64 %v254 to i32
  %v256 = icmp sgt i32 %a6, 0
  %v257 = select i1 %v256, i32 %a6, i32 0
  %v258 = zext i32 %v257 to i64
  %v259 = zext i32 %v255 to i64
  %v260 = mul i64 %v258, %v259
  %v261 = icmp ugt i64 %v260, 4294967295
  %v262 = select i1 %v261, i64 4294967295, i64 %v260
  %v263 = select i1 false, i64 0, i64 %v262
  %v264 = trunc i64 %v263 to i32
  %v265 = zext i32 %v264 to i64
  %v266 = zext i32 1 to i64
  %v267 = add i64 %v265, %v266
  %v268 = icmp sgt i64 %v267, 4294967295
  %v269 = icmp slt i64 %v267, 0
  %v270 = select i1 %v268, i64 4294967295, i64 %v267
  %v271 = select i1 %v269, i64 0, i64 %v270
  %v272 = trunc i64 %v271 to i32
  %v273 = load ptr, ptr @trinity_spread
  %v274 = icmp eq ptr %v273, null
  br i1 %v274, label %alone0, label %shared1
alone0:
  %v275 = call i32 @distances.kernel_distances_1(ptr %cx, i32 0, i32 %v3, i32 1, i32 %v272, i32 %a6, i32 %v0, ptr %a0, i32 %v0, ptr %a1, i32 %a5, i32 %a5, i32 %a5, i32 %a6, ptr %a2)
  br label %on2
shared1:
  %v277 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %v276, i32 0, i32 0
  store ptr %cx, ptr %v277
  %v278 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %v276, i32 0, i32 1
  store i32 0, ptr %v278
  %v279 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %v276, i32 0, i32 2
  store i32 %v3, ptr %v279
  %v280 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %v276, i32 0, i32 3
  store i32 1, ptr %v280
  %v281 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %v276, i32 0, i32 4
  store i32 %v272, ptr %v281
  %v282 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %v276, i32 0, i32 5
  store i32 %a6, ptr %v282
  %v283 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %v276, i32 0, i32 6
  store i32 %v0, ptr %v283
  %v284 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %v276, i32 0, i32 7
  store ptr %a0, ptr %v284
  %v285 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %v276, i32 0, i32 8
  store i32 %v0, ptr %v285
  %v286 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %v276, i32 0, i32 9
  store ptr %a1, ptr %v286
  %v287 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %v276, i32 0, i32 10
  store i32 %a5, ptr %v287
  %v288 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %v276, i32 0, i32 11
  store i32 %a5, ptr %v288
  %v289 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %v276, i32 0, i32 12
  store i32 %a5, ptr %v289
  %v290 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %v276, i32 0, i32 13
  store i32 %a6, ptr %v290
  %v291 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %v276, i32 0, i32 14
  store ptr %a2, ptr %v291
  %v292 = call i32 %v273(ptr @distances.kernel_distances_1.range, ptr %v276, i32 0, i32 %v3, i32 1, i32 %v272)
  br label %on2
on2:
  %v293 = phi i32 [ %v275, %alone0 ], [ %v292, %shared1 ]
  %v294 = icmp ne i32 %v293, 0
  %v295 = or i32 %v293, 64
  %v296 = icmp ult i32 %v293, 32
  %v297 = select i1 %v296, i32 %v295, i32 %v293
  br i1 %v294, label %trap3, label %on4, !prof !5
trap3:
  ret i32 %v297
on4:
  ; reductions.tri:39
  %v298 = icmp sgt i32 %a6, 0
  %v299 = select i1 %v298, i32 %a6, i32 0
  %v300 = icmp ugt i32 %v299, 0
  %v301 = select i1 %v300, i32 %v299, i32 0
  %v302 = lshr i32 %v301, 4
  %v303 = zext i32 %v302 to i64
  %v304 = zext i32 28 to i64
  %v305 = mul i64 %v303, %v304
  %v306 = icmp ugt i64 %v305, 4294967295
  %v307 = select i1 %v306, i64 4294967295, i64 %v305
  %v308 = select i1 false, i64 0, i64 %v307
  %v309 = trunc i64 %v308 to i32
  %v310 = zext i32 %v309 to i64
  %v311 = zext i32 8 to i64
  %v312 = add i64 %v310, %v311
  %v313 = icmp sgt i64 %v312, 4294967295
  %v314 = icmp slt i64 %v312, 0
  %v315 = select i1 %v313, i64 4294967295, i64 %v312
  %v316 = select i1 %v314, i64 0, i64 %v315
  %v317 = trunc i64 %v316 to i32
  %v318 = zext i32 %v317 to i64
  %v319 = zext i32 1 to i64
  %v320 = add i64 %v318, %v319
  %v321 = icmp sgt i64 %v320, 4294967295
  %v322 = icmp slt i64 %v320, 0
  %v323 = select i1 %v321, i64 4294967295, i64 %v320
  %v324 = select i1 %v322, i64 0, i64 %v323
  %v325 = trunc i64 %v324 to i32
  %v326 = zext i32 %v325 to i64
  %v327 = zext i32 1 to i64
  %v328 = add i64 %v326, %v327
  %v329 = icmp sgt i64 %v328, 4294967295
  %v330 = icmp slt i64 %v328, 0
  %v331 = select i1 %v329, i64 4294967295, i64 %v328
  %v332 = select i1 %v330, i64 0, i64 %v331
  %v333 = trunc i64 %v332 to i32
  %v334 = zext i32 %v333 to i64
  %v335 = zext i32 1 to i64
  %v336 = add i64 %v334, %v335
  %v337 = icmp sgt i64 %v336, 4294967295
  %v338 = icmp slt i64 %v336, 0
  %v339 = select i1 %v337, i64 4294967295, i64 %v336
  %v340 = select i1 %v338, i64 0, i64 %v339
  %v341 = trunc i64 %v340 to i32
  %v342 = zext i32 %v341 to i64
  %v343 = zext i32 1 to i64
  %v344 = add i64 %v342, %v343
  %v345 = icmp sgt i64 %v344, 4294967295
  %v346 = icmp slt i64 %v344, 0
  %v347 = select i1 %v345, i64 4294967295, i64 %v344
  %v348 = select i1 %v346, i64 0, i64 %v347
  %v349 = trunc i64 %v348 to i32
  %v350 = zext i32 %v349 to i64
  %v351 = zext i32 1 to i64
  %v352 = add i64 %v350, %v351
  %v353 = icmp sgt i64 %v352, 4294967295
  %v354 = icmp slt i64 %v352, 0
  %v355 = select i1 %v353, i64 4294967295, i64 %v352
  %v356 = select i1 %v354, i64 0, i64 %v355
  %v357 = trunc i64 %v356 to i32
  %v358 = zext i32 %v357 to i64
  %v359 = zext i32 1 to i64
  %v360 = add i64 %v358, %v359
  %v361 = icmp sgt i64 %v360, 4294967295
  %v362 = icmp slt i64 %v360, 0
  %v363 = select i1 %v361, i64 4294967295, i64 %v360
  %v364 = select i1 %v362, i64 0, i64 %v363
  %v365 = trunc i64 %v364 to i32
  %v366 = zext i32 %v365 to i64
  %v367 = zext i32 1 to i64
  %v368 = add i64 %v366, %v367
  %v369 = icmp sgt i64 %v368, 4294967295
  %v370 = icmp slt i64 %v368, 0
  %v371 = select i1 %v369, i64 4294967295, i64 %v368
  %v372 = select i1 %v370, i64 0, i64 %v371
  %v373 = trunc i64 %v372 to i32
  %v374 = zext i32 %v373 to i64
  %v375 = zext i32 1 to i64
  %v376 = add i64 %v374, %v375
  %v377 = icmp sgt i64 %v376, 4294967295
  %v378 = icmp slt i64 %v376, 0
  %v379 = select i1 %v377, i64 4294967295, i64 %v376
  %v380 = select i1 %v378, i64 0, i64 %v379
  %v381 = trunc i64 %v380 to i32
  %v382 = zext i32 %v381 to i64
  %v383 = zext i32 1 to i64
  %v384 = add i64 %v382, %v383
  %v385 = icmp sgt i64 %v384, 4294967295
  %v386 = icmp slt i64 %v384, 0
  %v387 = select i1 %v385, i64 4294967295, i64 %v384
  %v388 = select i1 %v386, i64 0, i64 %v387
  %v389 = trunc i64 %v388 to i32
  %v390 = zext i32 %v389 to i64
  %v391 = zext i32 1 to i64
  %v392 = add i64 %v390, %v391
  %v393 = icmp sgt i64 %v392, 4294967295
  %v394 = icmp slt i64 %v392, 0
  %v395 = select i1 %v393, i64 4294967295, i64 %v392
  %v396 = select i1 %v394, i64 0, i64 %v395
  %v397 = trunc i64 %v396 to i32
  %v398 = zext i32 %v397 to i64
  %v399 = zext i32 1 to i64
  %v400 = add i64 %v398, %v399
  %v401 = icmp sgt i64 %v400, 4294967295
  %v402 = icmp slt i64 %v400, 0
  %v403 = select i1 %v401, i64 4294967295, i64 %v400
  %v404 = select i1 %v402, i64 0, i64 %v403
  %v405 = trunc i64 %v404 to i32
  %v406 = zext i32 %v405 to i64
  %v407 = zext i32 1 to i64
  %v408 = add i64 %v406, %v407
  %v409 = icmp sgt i64 %v408, 4294967295
  %v410 = icmp slt i64 %v408, 0
  %v411 = select i1 %v409, i64 4294967295, i64 %v408
  %v412 = select i1 %v410, i64 0, i64 %v411
  %v413 = trunc i64 %v412 to i32
  %v414 = zext i32 %v413 to i64
  %v415 = zext i32 1 to i64
  %v416 = add i64 %v414, %v415
  %v417 = icmp sgt i64 %v416, 4294967295
  %v418 = icmp slt i64 %v416, 0
  %v419 = select i1 %v417, i64 4294967295, i64 %v416
  %v420 = select i1 %v418, i64 0, i64 %v419
  %v421 = trunc i64 %v420 to i32
  %v422 = zext i32 %v421 to i64
  %v423 = zext i32 1 to i64
  %v424 = add i64 %v422, %v423
  %v425 = icmp sgt i64 %v424, 4294967295
  %v426 = icmp slt i64 %v424, 0
  %v427 = select i1 %v425, i64 4294967295, i64 %v424
  %v428 = select i1 %v426, i64 0, i64 %v427
  %v429 = trunc i64 %v428 to i32
  %v430 = zext i32 %v429 to i64
  %v431 = zext i32 1 to i64
  %v432 = add i64 %v430, %v431
  %v433 = icmp sgt i64 %v432, 4294967295
  %v434 = icmp slt i64 %v432, 0
  %v435 = select i1 %v433, i64 4294967295, i64 %v432
  %v436 = select i1 %v434, i64 0, i64 %v435
  %v437 = trunc i64 %v436 to i32
  %v438 = zext i32 %v437 to i64
  %v439 = zext i32 1 to i64
  %v440 = add i64 %v438, %v439
  %v441 = icmp sgt i64 %v440, 4294967295
  %v442 = icmp slt i64 %v440, 0
  %v443 = select i1 %v441, i64 4294967295, i64 %v440
  %v444 = select i1 %v442, i64 0, i64 %v443
  %v445 = trunc i64 %v444 to i32
  %v446 = zext i32 %v445 to i64
  %v447 = zext i32 1 to i64
  %v448 = add i64 %v446, %v447
  %v449 = icmp sgt i64 %v448, 4294967295
  %v450 = icmp slt i64 %v448, 0
  %v451 = select i1 %v449, i64 4294967295, i64 %v448
  %v452 = select i1 %v450, i64 0, i64 %v451
  %v453 = trunc i64 %v452 to i32
  %v454 = zext i32 %v453 to i64
  %v455 = zext i32 1 to i64
  %v456 = add i64 %v454, %v455
  %v457 = icmp sgt i64 %v456, 4294967295
  %v458 = icmp slt i64 %v456, 0
  %v459 = select i1 %v457, i64 4294967295, i64 %v456
  %v460 = select i1 %v458, i64 0, i64 %v459
  %v461 = trunc i64 %v460 to i32
  %v462 = zext i32 %v461 to i64
  %v463 = zext i32 1 to i64
  %v464 = add i64 %v462, %v463
  %v465 = icmp sgt i64 %v464, 4294967295
  %v466 = icmp slt i64 %v464, 0
  %v467 = select i1 %v465, i64 4294967295, i64 %v464
  %v468 = select i1 %v466, i64 0, i64 %v467
  %v469 = trunc i64 %v468 to i32
  %v470 = zext i32 %v469 to i64
  %v471 = zext i32 1 to i64
  %v472 = add i64 %v470, %v471
  %v473 = icmp sgt i64 %v472, 4294967295
  %v474 = icmp slt i64 %v472, 0
  %v475 = select i1 %v473, i64 4294967295, i64 %v472
  %v476 = select i1 %v474, i64 0, i64 %v475
  %v477 = trunc i64 %v476 to i32
  %v478 = zext i32 %v477 to i64
  %v479 = zext i32 1 to i64
  %v480 = add i64 %v478, %v479
  %v481 = icmp sgt i64 %v480, 4294967295
  %v482 = icmp slt i64 %v480, 0
  %v483 = select i1 %v481, i64 4294967295, i64 %v480
  %v484 = select i1 %v482, i64 0, i64 %v483
  %v485 = trunc i64 %v484 to i32
  %v486 = zext i32 %v485 to i64
  %v487 = zext i32 1 to i64
  %v488 = add i64 %v486, %v487
  %v489 = icmp sgt i64 %v488, 4294967295
  %v490 = icmp slt i64 %v488, 0
  %v491 = select i1 %v489, i64 4294967295, i64 %v488
  %v492 = select i1 %v490, i64 0, i64 %v491
  %v493 = trunc i64 %v492 to i32
  %v494 = zext i32 %v493 to i64
  %v495 = zext i32 1 to i64
  %v496 = add i64 %v494, %v495
  %v497 = icmp sgt i64 %v496, 4294967295
  %v498 = icmp slt i64 %v496, 0
  %v499 = select i1 %v497, i64 4294967295, i64 %v496
  %v500 = select i1 %v498, i64 0, i64 %v499
  %v501 = trunc i64 %v500 to i32
  %v502 = zext i32 %v501 to i64
  %v503 = zext i32 1 to i64
  %v504 = add i64 %v502, %v503
  %v505 = icmp sgt i64 %v504, 4294967295
  %v506 = icmp slt i64 %v504, 0
  %v507 = select i1 %v505, i64 4294967295, i64 %v504
  %v508 = select i1 %v506, i64 0, i64 %v507
  %v509 = trunc i64 %v508 to i32
  %v510 = zext i32 %v509 to i64
  %v511 = zext i32 1 to i64
  %v512 = add i64 %v510, %v511
  %v513 = icmp sgt i64 %v512, 4294967295
  %v514 = icmp slt i64 %v512, 0
  %v515 = select i1 %v513, i64 4294967295, i64 %v512
  %v516 = select i1 %v514, i64 0, i64 %v515
  %v517 = trunc i64 %v516 to i32
  %v518 = zext i32 %v517 to i64
  %v519 = zext i32 1 to i64
  %v520 = add i64 %v518, %v519
  %v521 = icmp sgt i64 %v520, 4294967295
  %v522 = icmp slt i64 %v520, 0
  %v523 = select i1 %v521, i64 4294967295, i64 %v520
  %v524 = select i1 %v522, i64 0, i64 %v523
  %v525 = trunc i64 %v524 to i32
  %v526 = zext i32 %v525 to i64
  %v527 = zext i32 1 to i64
  %v528 = add i64 %v526, %v527
  %v529 = icmp sgt i64 %v528, 4294967295
  %v530 = icmp slt i64 %v528, 0
  %v531 = select i1 %v529, i64 4294967295, i64 %v528
  %v532 = select i1 %v530, i64 0, i64 %v531
  %v533 = trunc i64 %v532 to i32
  %v534 = zext i32 %v533 to i64
  %v535 = zext i32 1 to i64
  %v536 = add i64 %v534, %v535
  %v537 = icmp sgt i64 %v536, 4294967295
  %v538 = icmp slt i64 %v536, 0
  %v539 = select i1 %v537, i64 4294967295, i64 %v536
  %v540 = select i1 %v538, i64 0, i64 %v539
  %v541 = trunc i64 %v540 to i32
  %v542 = zext i32 %v541 to i64
  %v543 = zext i32 1 to i64
  %v544 = add i64 %v542, %v543
  %v545 = icmp sgt i64 %v544, 4294967295
  %v546 = icmp slt i64 %v544, 0
  %v547 = select i1 %v545, i64 4294967295, i64 %v544
  %v548 = select i1 %v546, i64 0, i64 %v547
  %v549 = trunc i64 %v548 to i32
  %v550 = zext i32 %v549 to i64
  %v551 = zext i32 1 to i64
  %v552 = add i64 %v550, %v551
  %v553 = icmp sgt i64 %v552, 4294967295
  %v554 = icmp slt i64 %v552, 0
  %v555 = select i1 %v553, i64 4294967295, i64 %v552
  %v556 = select i1 %v554, i64 0, i64 %v555
  %v557 = trunc i64 %v556 to i32
  %v558 = zext i32 %v557 to i64
  %v559 = zext i32 1 to i64
  %v560 = add i64 %v558, %v559
  %v561 = icmp sgt i64 %v560, 4294967295
  %v562 = icmp slt i64 %v560, 0
  %v563 = select i1 %v561, i64 4294967295, i64 %v560
  %v564 = select i1 %v562, i64 0, i64 %v563
  %v565 = trunc i64 %v564 to i32
  %v566 = zext i32 %v565 to i64
  %v567 = zext i32 1 to i64
  %v568 = add i64 %v566, %v567
  %v569 = icmp sgt i64 %v568, 4294967295
  %v570 = icmp slt i64 %v568, 0
  %v571 = select i1 %v569, i64 4294967295, i64 %v568
  %v572 = select i1 %v570, i64 0, i64 %v571
  %v573 = trunc i64 %v572 to i32
  %v574 = zext i32 %v573 to i64
  %v575 = zext i32 1 to i64
  %v576 = add i64 %v574, %v575
  %v577 = icmp sgt i64 %v576, 4294967295
  %v578 = icmp slt i64 %v576, 0
  %v579 = select i1 %v577, i64 4294967295, i64 %v576
  %v580 = select i1 %v578, i64 0, i64 %v579
  %v581 = trunc i64 %v580 to i32
  %v582 = zext i32 %v581 to i64
  %v583 = zext i32 1 to i64
  %v584 = add i64 %v582, %v583
  %v585 = icmp sgt i64 %v584, 4294967295
  %v586 = icmp slt i64 %v584, 0
  %v587 = select i1 %v585, i64 4294967295, i64 %v584
  %v588 = select i1 %v586, i64 0, i64 %v587
  %v589 = trunc i64 %v588 to i32
  %v590 = zext i32 %v589 to i64
  %v591 = zext i32 1 to i64
  %v592 = add i64 %v590, %v591
  %v593 = icmp sgt i64 %v592, 4294967295
  %v594 = icmp slt i64 %v592, 0
  %v595 = select i1 %v593, i64 4294967295, i64 %v592
  %v596 = select i1 %v594, i64 0, i64 %v595
  %v597 = trunc i64 %v596 to i32
  %v598 = zext i32 %v597 to i64
  %v599 = zext i32 1 to i64
  %v600 = add i64 %v598, %v599
  %v601 = icmp sgt i64 %v600, 4294967295
  %v602 = icmp slt i64 %v600, 0
  %v603 = select i1 %v601, i64 4294967295, i64 %v600
  %v604 = select i1 %v602, i64 0, i64 %v603
  %v605 = trunc i64 %v604 to i32
  %v606 = zext i32 %v605 to i64
  %v607 = zext i32 1 to i64
  %v608 = add i64 %v606, %v607
  %v609 = icmp sgt i64 %v608, 4294967295
  %v610 = icmp slt i64 %v608, 0
  %v611 = select i1 %v609, i64 4294967295, i64 %v608
  %v612 = select i1 %v610, i64 0, i64 %v611
  %v613 = trunc i64 %v612 to i32
  %v614 = zext i32 %v613 to i64
  %v615 = zext i32 1 to i64
  %v616 = add i64 %v614, %v615
  %v617 = icmp sgt i64 %v616, 4294967295
  %v618 = icmp slt i64 %v616, 0
  %v619 = select i1 %v617, i64 4294967295, i64 %v616
  %v620 = select i1 %v618, i64 0, i64 %v619
  %v621 = trunc i64 %v620 to i32
  %v622 = zext i32 %v621 to i64
  %v623 = zext i32 1 to i64
  %v624 = add i64 %v622, %v623
  %v625 = icmp sgt i64 %v624, 4294967295
  %v626 = icmp slt i64 %v624, 0
  %v627 = select i1 %v625, i64 4294967295, i64 %v624
  %v628 = select i1 %v626, i64 0, i64 %v627
  %v629 = trunc i64 %v628 to i32
  %v630 = zext i32 %v629 to i64
  %v631 = zext i32 1 to i64
  %v632 = add i64 %v630, %v631
  %v633 = icmp sgt i64 %v632, 4294967295
  %v634 = icmp slt i64 %v632, 0
  %v635 = select i1 %v633, i64 4294967295, i64 %v632
  %v636 = select i1 %v634, i64 0, i64 %v635
  %v637 = trunc i64 %v636 to i32
  %v638 = zext i32 %v637 to i64
  %v639 = zext i32 1 to i64
  %v640 = add i64 %v638, %v639
  %v641 = icmp sgt i64 %v640, 4294967295
  %v642 = icmp slt i64 %v640, 0
  %v643 = select i1 %v641, i64 4294967295, i64 %v640
  %v644 = select i1 %v642, i64 0, i64 %v643
  %v645 = trunc i64 %v644 to i32
  %v646 = zext i32 %v645 to i64
  %v647 = zext i32 1 to i64
  %v648 = add i64 %v646, %v647
  %v649 = icmp sgt i64 %v648, 4294967295
  %v650 = icmp slt i64 %v648, 0
  %v651 = select i1 %v649, i64 4294967295, i64 %v648
  %v652 = select i1 %v650, i64 0, i64 %v651
  %v653 = trunc i64 %v652 to i32
  %v654 = zext i32 %v653 to i64
  %v655 = zext i32 1 to i64
  %v656 = add i64 %v654, %v655
  %v657 = icmp sgt i64 %v656, 4294967295
  %v658 = icmp slt i64 %v656, 0
  %v659 = select i1 %v657, i64 4294967295, i64 %v656
  %v660 = select i1 %v658, i64 0, i64 %v659
  %v661 = trunc i64 %v660 to i32
  %v662 = zext i32 %v661 to i64
  %v663 = zext i32 1 to i64
  %v664 = add i64 %v662, %v663
  %v665 = icmp sgt i64 %v664, 4294967295
  %v666 = icmp slt i64 %v664, 0
  %v667 = select i1 %v665, i64 4294967295, i64 %v664
  %v668 = select i1 %v666, i64 0, i64 %v667
  %v669 = trunc i64 %v668 to i32
  %v670 = zext i32 %v669 to i64
  %v671 = zext i32 1 to i64
  %v672 = add i64 %v670, %v671
  %v673 = icmp sgt i64 %v672, 4294967295
  %v674 = icmp slt i64 %v672, 0
  %v675 = select i1 %v673, i64 4294967295, i64 %v672
  %v676 = select i1 %v674, i64 0, i64 %v675
  %v677 = trunc i64 %v676 to i32
  %v678 = zext i32 %v677 to i64
  %v679 = zext i32 1 to i64
  %v680 = add i64 %v678, %v679
  %v681 = icmp sgt i64 %v680, 4294967295
  %v682 = icmp slt i64 %v680, 0
  %v683 = select i1 %v681, i64 4294967295, i64 %v680
  %v684 = select i1 %v682, i64 0, i64 %v683
  %v685 = trunc i64 %v684 to i32
  %v686 = zext i32 %v685 to i64
  %v687 = zext i32 1 to i64
  %v688 = add i64 %v686, %v687
  %v689 = icmp sgt i64 %v688, 4294967295
  %v690 = icmp slt i64 %v688, 0
  %v691 = select i1 %v689, i64 4294967295, i64 %v688
  %v692 = select i1 %v690, i64 0, i64 %v691
  %v693 = trunc i64 %v692 to i32
  %v694 = zext i32 %v693 to i64
  %v695 = zext i32 1 to i64
  %v696 = add i64 %v694, %v695
  %v697 = icmp sgt i64 %v696, 4294967295
  %v698 = icmp slt i64 %v696, 0
  %v699 = select i1 %v697, i64 4294967295, i64 %v696
  %v700 = select i1 %v698, i64 0, i64 %v699
  %v701 = trunc i64 %v700 to i32
  %v702 = zext i32 %v701 to i64
  %v703 = zext i32 1 to i64
  %v704 = add i64 %v702, %v703
  %v705 = icmp sgt i64 %v704, 4294967295
  %v706 = icmp slt i64 %v704, 0
  %v707 = select i1 %v705, i64 4294967295, i64 %v704
  %v708 = select i1 %v706, i64 0, i64 %v707
  %v709 = trunc i64 %v708 to i32
  %v710 = zext i32 %v709 to i64
  %v711 = zext i32 1 to i64
  %v712 = add i64 %v710, %v711
  %v713 = icmp sgt i64 %v712, 4294967295
  %v714 = icmp slt i64 %v712, 0
  %v715 = select i1 %v713, i64 4294967295, i64 %v712
  %v716 = select i1 %v714, i64 0, i64 %v715
  %v717 = trunc i64 %v716 to i32
  %v718 = zext i32 %v717 to i64
  %v719 = zext i32 1 to i64
  %v720 = add i64 %v718, %v719
  %v721 = icmp sgt i64 %v720, 4294967295
  %v722 = icmp slt i64 %v720, 0
  %v723 = select i1 %v721, i64 4294967295, i64 %v720
  %v724 = select i1 %v722, i64 0, i64 %v723
  %v725 = trunc i64 %v724 to i32
  %v726 = zext i32 %v725 to i64
  %v727 = zext i32 1 to i64
  %v728 = add i64 %v726, %v727
  %v729 = icmp sgt i64 %v728, 4294967295
  %v730 = icmp slt i64 %v728, 0
  %v731 = select i1 %v729, i64 4294967295, i64 %v728
  %v732 = select i1 %v730, i64 0, i64 %v731
  %v733 = trunc i64 %v732 to i32
  %v734 = zext i32 %v733 to i64
  %v735 = zext i32 1 to i64
  %v736 = add i64 %v734, %v735
  %v737 = icmp sgt i64 %v736, 4294967295
  %v738 = icmp slt i64 %v736, 0
  %v739 = select i1 %v737, i64 4294967295, i64 %v736
  %v740 = select i1 %v738, i64 0, i64 %v739
  %v741 = trunc i64 %v740 to i32
  %v742 = zext i32 %v741 to i64
  %v743 = zext i32 1 to i64
  %v744 = add i64 %v742, %v743
  %v745 = icmp sgt i64 %v744, 4294967295
  %v746 = icmp slt i64 %v744, 0
  %v747 = select i1 %v745, i64 4294967295, i64 %v744
  %v748 = select i1 %v746, i64 0, i64 %v747
  %v749 = trunc i64 %v748 to i32
  %v750 = zext i32 %v749 to i64
  %v751 = zext i32 1 to i64
  %v752 = add i64 %v750, %v751
  %v753 = icmp sgt i64 %v752, 4294967295
  %v754 = icmp slt i64 %v752, 0
  %v755 = select i1 %v753, i64 4294967295, i64 %v752
  %v756 = select i1 %v754, i64 0, i64 %v755
  %v757 = trunc i64 %v756 to i32
  %v758 = zext i32 %v757 to i64
  %v759 = zext i32 1 to i64
  %v760 = add i64 %v758, %v759
  %v761 = icmp sgt i64 %v760, 4294967295
  %v762 = icmp slt i64 %v760, 0
  %v763 = select i1 %v761, i64 4294967295, i64 %v760
  %v764 = select i1 %v762, i64 0, i64 %v763
  %v765 = trunc i64 %v764 to i32
  %v766 = zext i32 %v765 to i64
  %v767 = zext i32 1 to i64
  %v768 = add i64 %v766, %v767
  %v769 = icmp sgt i64 %v768, 4294967295
  %v770 = icmp slt i64 %v768, 0
  %v771 = select i1 %v769, i64 4294967295, i64 %v768
  %v772 = select i1 %v770, i64 0, i64 %v771
  %v773 = trunc i64 %v772 to i32
  %v774 = zext i32 %v773 to i64
  %v775 = zext i32 1 to i64
  %v776 = add i64 %v774, %v775
  %v777 = icmp sgt i64 %v776, 4294967295
  %v778 = icmp slt i64 %v776, 0
  %v779 = select i1 %v777, i64 4294967295, i64 %v776
  %v780 = select i1 %v778, i64 0, i64 %v779
  %v781 = trunc i64 %v780 to i32
  %v782 = zext i32 %v781 to i64
  %v783 = zext i32 1 to i64
  %v784 = add i64 %v782, %v783
  %v785 = icmp sgt i64 %v784, 4294967295
  %v786 = icmp slt i64 %v784, 0
  %v787 = select i1 %v785, i64 4294967295, i64 %v784
  %v788 = select i1 %v786, i64 0, i64 %v787
  %v789 = trunc i64 %v788 to i32
  %v790 = zext i32 %v789 to i64
  %v791 = zext i32 1 to i64
  %v792 = add i64 %v790, %v791
  %v793 = icmp sgt i64 %v792, 4294967295
  %v794 = icmp slt i64 %v792, 0
  %v795 = select i1 %v793, i64 4294967295, i64 %v792
  %v796 = select i1 %v794, i64 0, i64 %v795
  %v797 = trunc i64 %v796 to i32
  %v798 = zext i32 %v797 to i64
  %v799 = zext i32 1 to i64
  %v800 = add i64 %v798, %v799
  %v801 = icmp sgt i64 %v800, 4294967295
  %v802 = icmp slt i64 %v800, 0
  %v803 = select i1 %v801, i64 4294967295, i64 %v800
  %v804 = select i1 %v802, i64 0, i64 %v803
  %v805 = trunc i64 %v804 to i32
  %v806 = zext i32 %v805 to i64
  %v807 = zext i32 1 to i64
  %v808 = add i64 %v806, %v807
  %v809 = icmp sgt i64 %v808, 4294967295
  %v810 = icmp slt i64 %v808, 0
  %v811 = select i1 %v809, i64 4294967295, i64 %v808
  %v812 = select i1 %v810, i64 0, i64 %v811
  %v813 = trunc i64 %v812 to i32
  %v814 = zext i32 %v813 to i64
  %v815 = zext i32 1 to i64
  %v816 = add i64 %v814, %v815
  %v817 = icmp sgt i64 %v816, 4294967295
  %v818 = icmp slt i64 %v816, 0
  %v819 = select i1 %v817, i64 4294967295, i64 %v816
  %v820 = select i1 %v818, i64 0, i64 %v819
  %v821 = trunc i64 %v820 to i32
  %v822 = zext i32 %v821 to i64
  %v823 = zext i32 1 to i64
  %v824 = add i64 %v822, %v823
  %v825 = icmp sgt i64 %v824, 4294967295
  %v826 = icmp slt i64 %v824, 0
  %v827 = select i1 %v825, i64 4294967295, i64 %v824
  %v828 = select i1 %v826, i64 0, i64 %v827
  %v829 = trunc i64 %v828 to i32
  %v830 = zext i32 %v829 to i64
  %v831 = zext i32 1 to i64
  %v832 = add i64 %v830, %v831
  %v833 = icmp sgt i64 %v832, 4294967295
  %v834 = icmp slt i64 %v832, 0
  %v835 = select i1 %v833, i64 4294967295, i64 %v832
  %v836 = select i1 %v834, i64 0, i64 %v835
  %v837 = trunc i64 %v836 to i32
  %v838 = zext i32 %v837 to i64
  %v839 = zext i32 1 to i64
  %v840 = add i64 %v838, %v839
  %v841 = icmp sgt i64 %v840, 4294967295
  %v842 = icmp slt i64 %v840, 0
  %v843 = select i1 %v841, i64 4294967295, i64 %v840
  %v844 = select i1 %v842, i64 0, i64 %v843
  %v845 = trunc i64 %v844 to i32
  %v846 = zext i32 %v845 to i64
  %v847 = zext i32 1 to i64
  %v848 = add i64 %v846, %v847
  %v849 = icmp sgt i64 %v848, 4294967295
  %v850 = icmp slt i64 %v848, 0
  %v851 = select i1 %v849, i64 4294967295, i64 %v848
  %v852 = select i1 %v850, i64 0, i64 %v851
  %v853 = trunc i64 %v852 to i32
  %v854 = zext i32 %v853 to i64
  %v855 = zext i32 1 to i64
  %v856 = add i64 %v854, %v855
  %v857 = icmp sgt i64 %v856, 4294967295
  %v858 = icmp slt i64 %v856, 0
  %v859 = select i1 %v857, i64 4294967295, i64 %v856
  %v860 = select i1 %v858, i64 0, i64 %v859
  %v861 = trunc i64 %v860 to i32
  %v862 = zext i32 %v861 to i64
  %v863 = zext i32 1 to i64
  %v864 = add i64 %v862, %v863
  %v865 = icmp sgt i64 %v864, 4294967295
  %v866 = icmp slt i64 %v864, 0
  %v867 = select i1 %v865, i64 4294967295, i64 %v864
  %v868 = select i1 %v866, i64 0, i64 %v867
  %v869 = trunc i64 %v868 to i32
  %v870 = zext i32 %v869 to i64
  %v871 = zext i32 1 to i64
  %v872 = add i64 %v870, %v871
  %v873 = icmp sgt i64 %v872, 4294967295
  %v874 = icmp slt i64 %v872, 0
  %v875 = select i1 %v873, i64 4294967295, i64 %v872
  %v876 = select i1 %v874, i64 0, i64 %v875
  %v877 = trunc i64 %v876 to i32
  %v878 = zext i32 %v877 to i64
  %v879 = zext i32 1 to i64
  %v880 = add i64 %v878, %v879
  %v881 = icmp sgt i64 %v880, 4294967295
  %v882 = icmp slt i64 %v880, 0
  %v883 = select i1 %v881, i64 4294967295, i64 %v880
  %v884 = select i1 %v882, i64 0, i64 %v883
  %v885 = trunc i64 %v884 to i32
  %v886 = zext i32 %v885 to i64
  %v887 = zext i32 1 to i64
  %v888 = add i64 %v886, %v887
  %v889 = icmp sgt i64 %v888, 4294967295
  %v890 = icmp slt i64 %v888, 0
  %v891 = select i1 %v889, i64 4294967295, i64 %v888
  %v892 = select i1 %v890, i64 0, i64 %v891
  %v893 = trunc i64 %v892 to i32
  %v894 = zext i32 %v893 to i64
  %v895 = zext i32 1 to i64
  %v896 = add i64 %v894, %v895
  %v897 = icmp sgt i64 %v896, 4294967295
  %v898 = icmp slt i64 %v896, 0
  %v899 = select i1 %v897, i64 4294967295, i64 %v896
  %v900 = select i1 %v898, i64 0, i64 %v899
  %v901 = trunc i64 %v900 to i32
  %v902 = zext i32 %v901 to i64
  %v903 = zext i32 1 to i64
  %v904 = add i64 %v902, %v903
  %v905 = icmp sgt i64 %v904, 4294967295
  %v906 = icmp slt i64 %v904, 0
  %v907 = select i1 %v905, i64 4294967295, i64 %v904
  %v908 = select i1 %v906, i64 0, i64 %v907
  %v909 = trunc i64 %v908 to i32
  %v910 = zext i32 %v909 to i64
  %v911 = zext i32 1 to i64
  %v912 = add i64 %v910, %v911
  %v913 = icmp sgt i64 %v912, 4294967295
  %v914 = icmp slt i64 %v912, 0
  %v915 = select i1 %v913, i64 4294967295, i64 %v912
  %v916 = select i1 %v914, i64 0, i64 %v915
  %v917 = trunc i64 %v916 to i32
  %v918 = zext i32 %v917 to i64
  %v919 = zext i32 1 to i64
  %v920 = add i64 %v918, %v919
  %v921 = icmp sgt i64 %v920, 4294967295
  %v922 = icmp slt i64 %v920, 0
  %v923 = select i1 %v921, i64 4294967295, i64 %v920
  %v924 = select i1 %v922, i64 0, i64 %v923
  %v925 = trunc i64 %v924 to i32
  %v926 = zext i32 %v925 to i64
  %v927 = zext i32 1 to i64
  %v928 = add i64 %v926, %v927
  %v929 = icmp sgt i64 %v928, 4294967295
  %v930 = icmp slt i64 %v928, 0
  %v931 = select i1 %v929, i64 4294967295, i64 %v928
  %v932 = select i1 %v930, i64 0, i64 %v931
  %v933 = trunc i64 %v932 to i32
  %v934 = zext i32 %v933 to i64
  %v935 = zext i32 1 to i64
  %v936 = add i64 %v934, %v935
  %v937 = icmp sgt i64 %v936, 4294967295
  %v938 = icmp slt i64 %v936, 0
  %v939 = select i1 %v937, i64 4294967295, i64 %v936
  %v940 = select i1 %v938, i64 0, i64 %v939
  %v941 = trunc i64 %v940 to i32
  %v942 = zext i32 %v941 to i64
  %v943 = zext i32 1 to i64
  %v944 = add i64 %v942, %v943
  %v945 = icmp sgt i64 %v944, 4294967295
  %v946 = icmp slt i64 %v944, 0
  %v947 = select i1 %v945, i64 4294967295, i64 %v944
  %v948 = select i1 %v946, i64 0, i64 %v947
  %v949 = trunc i64 %v948 to i32
  %v950 = zext i32 %v949 to i64
  %v951 = zext i32 1 to i64
  %v952 = add i64 %v950, %v951
  %v953 = icmp sgt i64 %v952, 4294967295
  %v954 = icmp slt i64 %v952, 0
  %v955 = select i1 %v953, i64 4294967295, i64 %v952
  %v956 = select i1 %v954, i64 0, i64 %v955
  %v957 = trunc i64 %v956 to i32
  %v958 = zext i32 %v957 to i64
  %v959 = zext i32 1 to i64
  %v960 = add i64 %v958, %v959
  %v961 = icmp sgt i64 %v960, 4294967295
  %v962 = icmp slt i64 %v960, 0
  %v963 = select i1 %v961, i64 4294967295, i64 %v960
  %v964 = select i1 %v962, i64 0, i64 %v963
  %v965 = trunc i64 %v964 to i32
  %v966 = zext i32 %v965 to i64
  %v967 = zext i32 1 to i64
  %v968 = add i64 %v966, %v967
  %v969 = icmp sgt i64 %v968, 4294967295
  %v970 = icmp slt i64 %v968, 0
  %v971 = select i1 %v969, i64 4294967295, i64 %v968
  %v972 = select i1 %v970, i64 0, i64 %v971
  %v973 = trunc i64 %v972 to i32
  %v974 = zext i32 %v973 to i64
  %v975 = zext i32 1 to i64
  %v976 = add i64 %v974, %v975
  %v977 = icmp sgt i64 %v976, 4294967295
  %v978 = icmp slt i64 %v976, 0
  %v979 = select i1 %v977, i64 4294967295, i64 %v976
  %v980 = select i1 %v978, i64 0, i64 %v979
  %v981 = trunc i64 %v980 to i32
  %v982 = zext i32 %v981 to i64
  %v983 = zext i32 1 to i64
  %v984 = add i64 %v982, %v983
  %v985 = icmp sgt i64 %v984, 4294967295
  %v986 = icmp slt i64 %v984, 0
  %v987 = select i1 %v985, i64 4294967295, i64 %v984
  %v988 = select i1 %v986, i64 0, i64 %v987
  %v989 = trunc i64 %v988 to i32
  %v990 = zext i32 %v989 to i64
  %v991 = zext i32 1 to i64
  %v992 = add i64 %v990, %v991
  %v993 = icmp sgt i64 %v992, 4294967295
  %v994 = icmp slt i64 %v992, 0
  %v995 = select i1 %v993, i64 4294967295, i64 %v992
  %v996 = select i1 %v994, i64 0, i64 %v995
  %v997 = trunc i64 %v996 to i32
  %v998 = zext i32 %v997 to i64
  %v999 = zext i32 1 to i64
  %v1000 = add i64 %v998, %v999
  %v1001 = icmp sgt i64 %v1000, 4294967295
  %v1002 = icmp slt i64 %v1000, 0
  %v1003 = select i1 %v1001, i64 4294967295, i64 %v1000
  %v1004 = select i1 %v1002, i64 0, i64 %v1003
  %v1005 = trunc i64 %v1004 to i32
  %v1006 = zext i32 %v1005 to i64
  %v1007 = zext i32 1 to i64
  %v1008 = add i64 %v1006, %v1007
  %v1009 = icmp sgt i64 %v1008, 4294967295
  %v1010 = icmp slt i64 %v1008, 0
  %v1011 = select i1 %v1009, i64 4294967295, i64 %v1008
  %v1012 = select i1 %v1010, i64 0, i64 %v1011
  %v1013 = trunc i64 %v1012 to i32
  %v1014 = zext i32 %v1013 to i64
  %v1015 = zext i32 1 to i64
  %v1016 = add i64 %v1014, %v1015
  %v1017 = icmp sgt i64 %v1016, 4294967295
  %v1018 = icmp slt i64 %v1016, 0
  %v1019 = select i1 %v1017, i64 4294967295, i64 %v1016
  %v1020 = select i1 %v1018, i64 0, i64 %v1019
  %v1021 = trunc i64 %v1020 to i32
  %v1022 = zext i32 %v1021 to i64
  %v1023 = zext i32 1 to i64
  %v1024 = add i64 %v1022, %v1023
  %v1025 = icmp sgt i64 %v1024, 4294967295
  %v1026 = icmp slt i64 %v1024, 0
  %v1027 = select i1 %v1025, i64 4294967295, i64 %v1024
  %v1028 = select i1 %v1026, i64 0, i64 %v1027
  %v1029 = trunc i64 %v1028 to i32
  %v1030 = zext i32 %v1029 to i64
  %v1031 = zext i32 1 to i64
  %v1032 = add i64 %v1030, %v1031
  %v1033 = icmp sgt i64 %v1032, 4294967295
  %v1034 = icmp slt i64 %v1032, 0
  %v1035 = select i1 %v1033, i64 4294967295, i64 %v1032
  %v1036 = select i1 %v1034, i64 0, i64 %v1035
  %v1037 = trunc i64 %v1036 to i32
  %v1038 = zext i32 %v1037 to i64
  %v1039 = zext i32 1 to i64
  %v1040 = add i64 %v1038, %v1039
  %v1041 = icmp sgt i64 %v1040, 4294967295
  %v1042 = icmp slt i64 %v1040, 0
  %v1043 = select i1 %v1041, i64 4294967295, i64 %v1040
  %v1044 = select i1 %v1042, i64 0, i64 %v1043
  %v1045 = trunc i64 %v1044 to i32
  %v1046 = zext i32 %v1045 to i64
  %v1047 = zext i32 1 to i64
  %v1048 = add i64 %v1046, %v1047
  %v1049 = icmp sgt i64 %v1048, 4294967295
  %v1050 = icmp slt i64 %v1048, 0
  %v1051 = select i1 %v1049, i64 4294967295, i64 %v1048
  %v1052 = select i1 %v1050, i64 0, i64 %v1051
  %v1053 = trunc i64 %v1052 to i32
  %v1054 = zext i32 %v1053 to i64
  %v1055 = zext i32 1 to i64
  %v1056 = add i64 %v1054, %v1055
  %v1057 = icmp sgt i64 %v1056, 4294967295
  %v1058 = icmp slt i64 %v1056, 0
  %v1059 = select i1 %v1057, i64 4294967295, i64 %v1056
  %v1060 = select i1 %v1058, i64 0, i64 %v1059
  %v1061 = trunc i64 %v1060 to i32
  %v1062 = zext i32 %v1061 to i64
  %v1063 = zext i32 1 to i64
  %v1064 = add i64 %v1062, %v1063
  %v1065 = icmp sgt i64 %v1064, 4294967295
  %v1066 = icmp slt i64 %v1064, 0
  %v1067 = select i1 %v1065, i64 4294967295, i64 %v1064
  %v1068 = select i1 %v1066, i64 0, i64 %v1067
  %v1069 = trunc i64 %v1068 to i32
  %v1070 = zext i32 %v1069 to i64
  %v1071 = zext i32 1 to i64
  %v1072 = add i64 %v1070, %v1071
  %v1073 = icmp sgt i64 %v1072, 4294967295
  %v1074 = icmp slt i64 %v1072, 0
  %v1075 = select i1 %v1073, i64 4294967295, i64 %v1072
  %v1076 = select i1 %v1074, i64 0, i64 %v1075
  %v1077 = trunc i64 %v1076 to i32
  %v1078 = zext i32 %v1077 to i64
  %v1079 = zext i32 1 to i64
  %v1080 = add i64 %v1078, %v1079
  %v1081 = icmp sgt i64 %v1080, 4294967295
  %v1082 = icmp slt i64 %v1080, 0
  %v1083 = select i1 %v1081, i64 4294967295, i64 %v1080
  %v1084 = select i1 %v1082, i64 0, i64 %v1083
  %v1085 = trunc i64 %v1084 to i32
  %v1086 = zext i32 %v1085 to i64
  %v1087 = zext i32 1 to i64
  %v1088 = add i64 %v1086, %v1087
  %v1089 = icmp sgt i64 %v1088, 4294967295
  %v1090 = icmp slt i64 %v1088, 0
  %v1091 = select i1 %v1089, i64 4294967295, i64 %v1088
  %v1092 = select i1 %v1090, i64 0, i64 %v1091
  %v1093 = trunc i64 %v1092 to i32
  %v1094 = zext i32 %v1093 to i64
  %v1095 = zext i32 1 to i64
  %v1096 = add i64 %v1094, %v1095
  %v1097 = icmp sgt i64 %v1096, 4294967295
  %v1098 = icmp slt i64 %v1096, 0
  %v1099 = select i1 %v1097, i64 4294967295, i64 %v1096
  %v1100 = select i1 %v1098, i64 0, i64 %v1099
  %v1101 = trunc i64 %v1100 to i32
  %v1102 = zext i32 %v1101 to i64
  %v1103 = zext i32 1 to i64
  %v1104 = add i64 %v1102, %v1103
  %v1105 = icmp sgt i64 %v1104, 4294967295
  %v1106 = icmp slt i64 %v1104, 0
  %v1107 = select i1 %v1105, i64 4294967295, i64 %v1104
  %v1108 = select i1 %v1106, i64 0, i64 %v1107
  %v1109 = trunc i64 %v1108 to i32
  %v1110 = zext i32 %v1109 to i64
  %v1111 = zext i32 1 to i64
  %v1112 = add i64 %v1110, %v1111
  %v1113 = icmp sgt i64 %v1112, 4294967295
  %v1114 = icmp slt i64 %v1112, 0
  %v1115 = select i1 %v1113, i64 4294967295, i64 %v1112
  %v1116 = select i1 %v1114, i64 0, i64 %v1115
  %v1117 = trunc i64 %v1116 to i32
  %v1118 = zext i32 %v1117 to i64
  %v1119 = zext i32 1 to i64
  %v1120 = add i64 %v1118, %v1119
  %v1121 = icmp sgt i64 %v1120, 4294967295
  %v1122 = icmp slt i64 %v1120, 0
  %v1123 = select i1 %v1121, i64 4294967295, i64 %v1120
  %v1124 = select i1 %v1122, i64 0, i64 %v1123
  %v1125 = trunc i64 %v1124 to i32
  %v1126 = zext i32 %v1125 to i64
  %v1127 = zext i32 1 to i64
  %v1128 = add i64 %v1126, %v1127
  %v1129 = icmp sgt i64 %v1128, 4294967295
  %v1130 = icmp slt i64 %v1128, 0
  %v1131 = select i1 %v1129, i64 4294967295, i64 %v1128
  %v1132 = select i1 %v1130, i64 0, i64 %v1131
  %v1133 = trunc i64 %v1132 to i32
  %v1134 = zext i32 %v1133 to i64
  %v1135 = zext i32 1 to i64
  %v1136 = add i64 %v1134, %v1135
  %v1137 = icmp sgt i64 %v1136, 4294967295
  %v1138 = icmp slt i64 %v1136, 0
  %v1139 = select i1 %v1137, i64 4294967295, i64 %v1136
  %v1140 = select i1 %v1138, i64 0, i64 %v1139
  %v1141 = trunc i64 %v1140 to i32
  %v1142 = zext i32 %v1141 to i64
  %v1143 = zext i32 1 to i64
  %v1144 = add i64 %v1142, %v1143
  %v1145 = icmp sgt i64 %v1144, 4294967295
  %v1146 = icmp slt i64 %v1144, 0
  %v1147 = select i1 %v1145, i64 4294967295, i64 %v1144
  %v1148 = select i1 %v1146, i64 0, i64 %v1147
  %v1149 = trunc i64 %v1148 to i32
  %v1150 = zext i32 %v1149 to i64
  %v1151 = zext i32 1 to i64
  %v1152 = add i64 %v1150, %v1151
  %v1153 = icmp sgt i64 %v1152, 4294967295
  %v1154 = icmp slt i64 %v1152, 0
  %v1155 = select i1 %v1153, i64 4294967295, i64 %v1152
  %v1156 = select i1 %v1154, i64 0, i64 %v1155
  %v1157 = trunc i64 %v1156 to i32
  %v1158 = zext i32 %v1157 to i64
  %v1159 = zext i32 1 to i64
  %v1160 = add i64 %v1158, %v1159
  %v1161 = icmp sgt i64 %v1160, 4294967295
  %v1162 = icmp slt i64 %v1160, 0
  %v1163 = select i1 %v1161, i64 4294967295, i64 %v1160
  %v1164 = select i1 %v1162, i64 0, i64 %v1163
  %v1165 = trunc i64 %v1164 to i32
  %v1166 = zext i32 %v1165 to i64
  %v1167 = zext i32 1 to i64
  %v1168 = add i64 %v1166, %v1167
  %v1169 = icmp sgt i64 %v1168, 4294967295
  %v1170 = icmp slt i64 %v1168, 0
  %v1171 = select i1 %v1169, i64 4294967295, i64 %v1168
  %v1172 = select i1 %v1170, i64 0, i64 %v1171
  %v1173 = trunc i64 %v1172 to i32
  %v1174 = zext i32 %v1173 to i64
  %v1175 = zext i32 1 to i64
  %v1176 = add i64 %v1174, %v1175
  %v1177 = icmp sgt i64 %v1176, 4294967295
  %v1178 = icmp slt i64 %v1176, 0
  %v1179 = select i1 %v1177, i64 4294967295, i64 %v1176
  %v1180 = select i1 %v1178, i64 0, i64 %v1179
  %v1181 = trunc i64 %v1180 to i32
  %v1182 = zext i32 %v1181 to i64
  %v1183 = zext i32 1 to i64
  %v1184 = add i64 %v1182, %v1183
  %v1185 = icmp sgt i64 %v1184, 4294967295
  %v1186 = icmp slt i64 %v1184, 0
  %v1187 = select i1 %v1185, i64 4294967295, i64 %v1184
  %v1188 = select i1 %v1186, i64 0, i64 %v1187
  %v1189 = trunc i64 %v1188 to i32
  %v1190 = zext i32 %v1189 to i64
  %v1191 = zext i32 1 to i64
  %v1192 = add i64 %v1190, %v1191
  %v1193 = icmp sgt i64 %v1192, 4294967295
  %v1194 = icmp slt i64 %v1192, 0
  %v1195 = select i1 %v1193, i64 4294967295, i64 %v1192
  %v1196 = select i1 %v1194, i64 0, i64 %v1195
  %v1197 = trunc i64 %v1196 to i32
  %v1198 = zext i32 %v1197 to i64
  %v1199 = zext i32 1 to i64
  %v1200 = add i64 %v1198, %v1199
  %v1201 = icmp sgt i64 %v1200, 4294967295
  %v1202 = icmp slt i64 %v1200, 0
  %v1203 = select i1 %v1201, i64 4294967295, i64 %v1200
  %v1204 = select i1 %v1202, i64 0, i64 %v1203
  %v1205 = trunc i64 %v1204 to i32
  %v1206 = zext i32 %v1205 to i64
  %v1207 = zext i32 1 to i64
  %v1208 = add i64 %v1206, %v1207
  %v1209 = icmp sgt i64 %v1208, 4294967295
  %v1210 = icmp slt i64 %v1208, 0
  %v1211 = select i1 %v1209, i64 4294967295, i64 %v1208
  %v1212 = select i1 %v1210, i64 0, i64 %v1211
  %v1213 = trunc i64 %v1212 to i32
  %v1214 = zext i32 %v1213 to i64
  %v1215 = zext i32 1 to i64
  %v1216 = add i64 %v1214, %v1215
  %v1217 = icmp sgt i64 %v1216, 4294967295
  %v1218 = icmp slt i64 %v1216, 0
  %v1219 = select i1 %v1217, i64 4294967295, i64 %v1216
  %v1220 = select i1 %v1218, i64 0, i64 %v1219
  %v1221 = trunc i64 %v1220 to i32
  %v1222 = zext i32 %v1221 to i64
  %v1223 = zext i32 1 to i64
  %v1224 = add i64 %v1222, %v1223
  %v1225 = icmp sgt i64 %v1224, 4294967295
  %v1226 = icmp slt i64 %v1224, 0
  %v1227 = select i1 %v1225, i64 4294967295, i64 %v1224
  %v1228 = select i1 %v1226, i64 0, i64 %v1227
  %v1229 = trunc i64 %v1228 to i32
  %v1230 = zext i32 %v1229 to i64
  %v1231 = zext i32 1 to i64
  %v1232 = add i64 %v1230, %v1231
  %v1233 = icmp sgt i64 %v1232, 4294967295
  %v1234 = icmp slt i64 %v1232, 0
  %v1235 = select i1 %v1233, i64 4294967295, i64 %v1232
  %v1236 = select i1 %v1234, i64 0, i64 %v1235
  %v1237 = trunc i64 %v1236 to i32
  %v1238 = zext i32 %v1237 to i64
  %v1239 = zext i32 1 to i64
  %v1240 = add i64 %v1238, %v1239
  %v1241 = icmp sgt i64 %v1240, 4294967295
  %v1242 = icmp slt i64 %v1240, 0
  %v1243 = select i1 %v1241, i64 4294967295, i64 %v1240
  %v1244 = select i1 %v1242, i64 0, i64 %v1243
  %v1245 = trunc i64 %v1244 to i32
  %v1246 = zext i32 %v1245 to i64
  %v1247 = zext i32 1 to i64
  %v1248 = add i64 %v1246, %v1247
  %v1249 = icmp sgt i64 %v1248, 4294967295
  %v1250 = icmp slt i64 %v1248, 0
  %v1251 = select i1 %v1249, i64 4294967295, i64 %v1248
  %v1252 = select i1 %v1250, i64 0, i64 %v1251
  %v1253 = trunc i64 %v1252 to i32
  %v1254 = zext i32 %v1253 to i64
  %v1255 = zext i32 1 to i64
  %v1256 = add i64 %v1254, %v1255
  %v1257 = icmp sgt i64 %v1256, 4294967295
  %v1258 = icmp slt i64 %v1256, 0
  %v1259 = select i1 %v1257, i64 4294967295, i64 %v1256
  %v1260 = select i1 %v1258, i64 0, i64 %v1259
  %v1261 = trunc i64 %v1260 to i32
  %v1262 = zext i32 %v1261 to i64
  %v1263 = zext i32 1 to i64
  %v1264 = add i64 %v1262, %v1263
  %v1265 = icmp sgt i64 %v1264, 4294967295
  %v1266 = icmp slt i64 %v1264, 0
  %v1267 = select i1 %v1265, i64 4294967295, i64 %v1264
  %v1268 = select i1 %v1266, i64 0, i64 %v1267
  %v1269 = trunc i64 %v1268 to i32
  %v1270 = zext i32 %v1269 to i64
  %v1271 = zext i32 1 to i64
  %v1272 = add i64 %v1270, %v1271
  %v1273 = icmp sgt i64 %v1272, 4294967295
  %v1274 = icmp slt i64 %v1272, 0
  %v1275 = select i1 %v1273, i64 4294967295, i64 %v1272
  %v1276 = select i1 %v1274, i64 0, i64 %v1275
  %v1277 = trunc i64 %v1276 to i32
  %v1278 = zext i32 %v1277 to i64
  %v1279 = zext i32 1 to i64
  %v1280 = add i64 %v1278, %v1279
  %v1281 = icmp sgt i64 %v1280, 4294967295
  %v1282 = icmp slt i64 %v1280, 0
  %v1283 = select i1 %v1281, i64 4294967295, i64 %v1280
  %v1284 = select i1 %v1282, i64 0, i64 %v1283
  %v1285 = trunc i64 %v1284 to i32
  %v1286 = zext i32 %v1285 to i64
  %v1287 = zext i32 1 to i64
  %v1288 = add i64 %v1286, %v1287
  %v1289 = icmp sgt i64 %v1288, 4294967295
  %v1290 = icmp slt i64 %v1288, 0
  %v1291 = select i1 %v1289, i64 4294967295, i64 %v1288
  %v1292 = select i1 %v1290, i64 0, i64 %v1291
  %v1293 = trunc i64 %v1292 to i32
  %v1294 = zext i32 %v1293 to i64
  %v1295 = zext i32 1 to i64
  %v1296 = add i64 %v1294, %v1295
  %v1297 = icmp sgt i64 %v1296, 4294967295
  %v1298 = icmp slt i64 %v1296, 0
  %v1299 = select i1 %v1297, i64 4294967295, i64 %v1296
  %v1300 = select i1 %v1298, i64 0, i64 %v1299
  %v1301 = trunc i64 %v1300 to i32
  %v1302 = zext i32 %v1301 to i64
  %v1303 = zext i32 1 to i64
  %v1304 = add i64 %v1302, %v1303
  %v1305 = icmp sgt i64 %v1304, 4294967295
  %v1306 = icmp slt i64 %v1304, 0
  %v1307 = select i1 %v1305, i64 4294967295, i64 %v1304
  %v1308 = select i1 %v1306, i64 0, i64 %v1307
  %v1309 = trunc i64 %v1308 to i32
  %v1310 = zext i32 %v1309 to i64
  %v1311 = zext i32 1 to i64
  %v1312 = add i64 %v1310, %v1311
  %v1313 = icmp sgt i64 %v1312, 4294967295
  %v1314 = icmp slt i64 %v1312, 0
  %v1315 = select i1 %v1313, i64 4294967295, i64 %v1312
  %v1316 = select i1 %v1314, i64 0, i64 %v1315
  %v1317 = trunc i64 %v1316 to i32
  %v1318 = zext i32 %v1317 to i64
  %v1319 = zext i32 1 to i64
  %v1320 = add i64 %v1318, %v1319
  %v1321 = icmp sgt i64 %v1320, 4294967295
  %v1322 = icmp slt i64 %v1320, 0
  %v1323 = select i1 %v1321, i64 4294967295, i64 %v1320
  %v1324 = select i1 %v1322, i64 0, i64 %v1323
  %v1325 = trunc i64 %v1324 to i32
  %v1326 = zext i32 %v1325 to i64
  %v1327 = zext i32 1 to i64
  %v1328 = add i64 %v1326, %v1327
  %v1329 = icmp sgt i64 %v1328, 4294967295
  %v1330 = icmp slt i64 %v1328, 0
  %v1331 = select i1 %v1329, i64 4294967295, i64 %v1328
  %v1332 = select i1 %v1330, i64 0, i64 %v1331
  %v1333 = trunc i64 %v1332 to i32
  %v1334 = zext i32 %v1333 to i64
  %v1335 = zext i32 1 to i64
  %v1336 = add i64 %v1334, %v1335
  %v1337 = icmp sgt i64 %v1336, 4294967295
  %v1338 = icmp slt i64 %v1336, 0
  %v1339 = select i1 %v1337, i64 4294967295, i64 %v1336
  %v1340 = select i1 %v1338, i64 0, i64 %v1339
  %v1341 = trunc i64 %v1340 to i32
  %v1342 = zext i32 %v1341 to i64
  %v1343 = zext i32 1 to i64
  %v1344 = add i64 %v1342, %v1343
  %v1345 = icmp sgt i64 %v1344, 4294967295
  %v1346 = icmp slt i64 %v1344, 0
  %v1347 = select i1 %v1345, i64 4294967295, i64 %v1344
  %v1348 = select i1 %v1346, i64 0, i64 %v1347
  %v1349 = trunc i64 %v1348 to i32
  %v1350 = zext i32 %v1349 to i64
  %v1351 = zext i32 1 to i64
  %v1352 = add i64 %v1350, %v1351
  %v1353 = icmp sgt i64 %v1352, 4294967295
  %v1354 = icmp slt i64 %v1352, 0
  %v1355 = select i1 %v1353, i64 4294967295, i64 %v1352
  %v1356 = select i1 %v1354, i64 0, i64 %v1355
  %v1357 = trunc i64 %v1356 to i32
  %v1358 = zext i32 %v1357 to i64
  %v1359 = zext i32 1 to i64
  %v1360 = add i64 %v1358, %v1359
  %v1361 = icmp sgt i64 %v1360, 4294967295
  %v1362 = icmp slt i64 %v1360, 0
  %v1363 = select i1 %v1361, i64 4294967295, i64 %v1360
  %v1364 = select i1 %v1362, i64 0, i64 %v1363
  %v1365 = trunc i64 %v1364 to i32
  %v1366 = zext i32 %v1365 to i64
  %v1367 = zext i32 1 to i64
  %v1368 = add i64 %v1366, %v1367
  %v1369 = icmp sgt i64 %v1368, 4294967295
  %v1370 = icmp slt i64 %v1368, 0
  %v1371 = select i1 %v1369, i64 4294967295, i64 %v1368
  %v1372 = select i1 %v1370, i64 0, i64 %v1371
  %v1373 = trunc i64 %v1372 to i32
  %v1374 = zext i32 %v1373 to i64
  %v1375 = zext i32 1 to i64
  %v1376 = add i64 %v1374, %v1375
  %v1377 = icmp sgt i64 %v1376, 4294967295
  %v1378 = icmp slt i64 %v1376, 0
  %v1379 = select i1 %v1377, i64 4294967295, i64 %v1376
  %v1380 = select i1 %v1378, i64 0, i64 %v1379
  %v1381 = trunc i64 %v1380 to i32
  %v1382 = zext i32 %v1381 to i64
  %v1383 = zext i32 1 to i64
  %v1384 = add i64 %v1382, %v1383
  %v1385 = icmp sgt i64 %v1384, 4294967295
  %v1386 = icmp slt i64 %v1384, 0
  %v1387 = select i1 %v1385, i64 4294967295, i64 %v1384
  %v1388 = select i1 %v1386, i64 0, i64 %v1387
  %v1389 = trunc i64 %v1388 to i32
  %v1390 = zext i32 %v1389 to i64
  %v1391 = zext i32 1 to i64
  %v1392 = add i64 %v1390, %v1391
  %v1393 = icmp sgt i64 %v1392, 4294967295
  %v1394 = icmp slt i64 %v1392, 0
  %v1395 = select i1 %v1393, i64 4294967295, i64 %v1392
  %v1396 = select i1 %v1394, i64 0, i64 %v1395
  %v1397 = trunc i64 %v1396 to i32
  %v1398 = zext i32 %v1397 to i64
  %v1399 = zext i32 1 to i64
  %v1400 = add i64 %v1398, %v1399
  %v1401 = icmp sgt i64 %v1400, 4294967295
  %v1402 = icmp slt i64 %v1400, 0
  %v1403 = select i1 %v1401, i64 4294967295, i64 %v1400
  %v1404 = select i1 %v1402, i64 0, i64 %v1403
  %v1405 = trunc i64 %v1404 to i32
  %v1406 = zext i32 %v1405 to i64
  %v1407 = zext i32 1 to i64
  %v1408 = add i64 %v1406, %v1407
  %v1409 = icmp sgt i64 %v1408, 4294967295
  %v1410 = icmp slt i64 %v1408, 0
  %v1411 = select i1 %v1409, i64 4294967295, i64 %v1408
  %v1412 = select i1 %v1410, i64 0, i64 %v1411
  %v1413 = trunc i64 %v1412 to i32
  %v1414 = zext i32 %v1413 to i64
  %v1415 = zext i32 1 to i64
  %v1416 = add i64 %v1414, %v1415
  %v1417 = icmp sgt i64 %v1416, 4294967295
  %v1418 = icmp slt i64 %v1416, 0
  %v1419 = select i1 %v1417, i64 4294967295, i64 %v1416
  %v1420 = select i1 %v1418, i64 0, i64 %v1419
  %v1421 = trunc i64 %v1420 to i32
  %v1422 = zext i32 %v1421 to i64
  %v1423 = zext i32 1 to i64
  %v1424 = add i64 %v1422, %v1423
  %v1425 = icmp sgt i64 %v1424, 4294967295
  %v1426 = icmp slt i64 %v1424, 0
  %v1427 = select i1 %v1425, i64 4294967295, i64 %v1424
  %v1428 = select i1 %v1426, i64 0, i64 %v1427
  %v1429 = trunc i64 %v1428 to i32
  %v1430 = zext i32 %v1429 to i64
  %v1431 = zext i32 1 to i64
  %v1432 = add i64 %v1430, %v1431
  %v1433 = icmp sgt i64 %v1432, 4294967295
  %v1434 = icmp slt i64 %v1432, 0
  %v1435 = select i1 %v1433, i64 4294967295, i64 %v1432
  %v1436 = select i1 %v1434, i64 0, i64 %v1435
  %v1437 = trunc i64 %v1436 to i32
  %v1438 = zext i32 %v1437 to i64
  %v1439 = zext i32 1 to i64
  %v1440 = add i64 %v1438, %v1439
  %v1441 = icmp sgt i64 %v1440, 4294967295
  %v1442 = icmp slt i64 %v1440, 0
  %v1443 = select i1 %v1441, i64 4294967295, i64 %v1440
  %v1444 = select i1 %v1442, i64 0, i64 %v1443
  %v1445 = trunc i64 %v1444 to i32
  %v1446 = zext i32 %v1445 to i64
  %v1447 = zext i32 1 to i64
  %v1448 = add i64 %v1446, %v1447
  %v1449 = icmp sgt i64 %v1448, 4294967295
  %v1450 = icmp slt i64 %v1448, 0
  %v1451 = select i1 %v1449, i64 4294967295, i64 %v1448
  %v1452 = select i1 %v1450, i64 0, i64 %v1451
  %v1453 = trunc i64 %v1452 to i32
  %v1454 = zext i32 %v1453 to i64
  %v1455 = zext i32 1 to i64
  %v1456 = add i64 %v1454, %v1455
  %v1457 = icmp sgt i64 %v1456, 4294967295
  %v1458 = icmp slt i64 %v1456, 0
  %v1459 = select i1 %v1457, i64 4294967295, i64 %v1456
  %v1460 = select i1 %v1458, i64 0, i64 %v1459
  %v1461 = trunc i64 %v1460 to i32
  %v1462 = zext i32 %v1461 to i64
  %v1463 = zext i32 1 to i64
  %v1464 = add i64 %v1462, %v1463
  %v1465 = icmp sgt i64 %v1464, 4294967295
  %v1466 = icmp slt i64 %v1464, 0
  %v1467 = select i1 %v1465, i64 4294967295, i64 %v1464
  %v1468 = select i1 %v1466, i64 0, i64 %v1467
  %v1469 = trunc i64 %v1468 to i32
  %v1470 = zext i32 %v1469 to i64
  %v1471 = zext i32 1 to i64
  %v1472 = add i64 %v1470, %v1471
  %v1473 = icmp sgt i64 %v1472, 4294967295
  %v1474 = icmp slt i64 %v1472, 0
  %v1475 = select i1 %v1473, i64 4294967295, i64 %v1472
  %v1476 = select i1 %v1474, i64 0, i64 %v1475
  %v1477 = trunc i64 %v1476 to i32
  %v1478 = zext i32 %v1477 to i64
  %v1479 = zext i32 208 to i64
  %v1480 = add i64 %v1478, %v1479
  %v1481 = icmp sgt i64 %v1480, 4294967295
  %v1482 = icmp slt i64 %v1480, 0
  %v1483 = select i1 %v1481, i64 4294967295, i64 %v1480
  %v1484 = select i1 %v1482, i64 0, i64 %v1483
  %v1485 = trunc i64 %v1484 to i32
  %v1486 = zext i32 %v1485 to i64
  %v1487 = zext i32 1 to i64
  %v1488 = add i64 %v1486, %v1487
  %v1489 = icmp sgt i64 %v1488, 4294967295
  %v1490 = icmp slt i64 %v1488, 0
  %v1491 = select i1 %v1489, i64 4294967295, i64 %v1488
  %v1492 = select i1 %v1490, i64 0, i64 %v1491
  %v1493 = trunc i64 %v1492 to i32
  %v1494 = zext i32 %v1493 to i64
  %v1495 = zext i32 1 to i64
  %v1496 = add i64 %v1494, %v1495
  %v1497 = icmp sgt i64 %v1496, 4294967295
  %v1498 = icmp slt i64 %v1496, 0
  %v1499 = select i1 %v1497, i64 4294967295, i64 %v1496
  %v1500 = select i1 %v1498, i64 0, i64 %v1499
  %v1501 = trunc i64 %v1500 to i32
  %v1502 = zext i32 %v1501 to i64
  %v1503 = zext i32 1 to i64
  %v1504 = add i64 %v1502, %v1503
  %v1505 = icmp sgt i64 %v1504, 4294967295
  %v1506 = icmp slt i64 %v1504, 0
  %v1507 = select i1 %v1505, i64 4294967295, i64 %v1504
  %v1508 = select i1 %v1506, i64 0, i64 %v1507
  %v1509 = trunc i64 %v1508 to i32
  %v1510 = zext i32 %v1509 to i64
  %v1511 = zext i32 1 to i64
  %v1512 = add i64 %v1510, %v1511
  %v1513 = icmp sgt i64 %v1512, 4294967295
  %v1514 = icmp slt i64 %v1512, 0
  %v1515 = select i1 %v1513, i64 4294967295, i64 %v1512
  %v1516 = select i1 %v1514, i64 0, i64 %v1515
  %v1517 = trunc i64 %v1516 to i32
  %v1518 = zext i32 %v1517 to i64
  %v1519 = zext i32 1 to i64
  %v1520 = add i64 %v1518, %v1519
  %v1521 = icmp sgt i64 %v1520, 4294967295
  %v1522 = icmp slt i64 %v1520, 0
  %v1523 = select i1 %v1521, i64 4294967295, i64 %v1520
  %v1524 = select i1 %v1522, i64 0, i64 %v1523
  %v1525 = trunc i64 %v1524 to i32
  %v1526 = load ptr, ptr @trinity_spread
  %v1527 = icmp eq ptr %v1526, null
  br i1 %v1527, label %alone5, label %shared6
alone5:
  %v1528 = call i32 @distances.kernel_distances_2(ptr %cx, i32 0, i32 %v3, i32 1, i32 %v1525, i32 %a6, i32 %v1, ptr %a2, i32 %a6, ptr %a3)
  br label %on7
shared6:
  %v1530 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1529, i32 0, i32 0
  store ptr %cx, ptr %v1530
  %v1531 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1529, i32 0, i32 1
  store i32 0, ptr %v1531
  %v1532 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1529, i32 0, i32 2
  store i32 %v3, ptr %v1532
  %v1533 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1529, i32 0, i32 3
  store i32 1, ptr %v1533
  %v1534 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1529, i32 0, i32 4
  store i32 %v1525, ptr %v1534
  %v1535 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1529, i32 0, i32 5
  store i32 %a6, ptr %v1535
  %v1536 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1529, i32 0, i32 6
  store i32 %v1, ptr %v1536
  %v1537 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1529, i32 0, i32 7
  store ptr %a2, ptr %v1537
  %v1538 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1529, i32 0, i32 8
  store i32 %a6, ptr %v1538
  %v1539 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1529, i32 0, i32 9
  store ptr %a3, ptr %v1539
  %v1540 = call i32 %v1526(ptr @distances.kernel_distances_2.range, ptr %v1529, i32 0, i32 %v3, i32 1, i32 %v1525)
  br label %on7
on7:
  %v1541 = phi i32 [ %v1528, %alone5 ], [ %v1540, %shared6 ]
  %v1542 = icmp ne i32 %v1541, 0
  %v1543 = or i32 %v1541, 96
  %v1544 = icmp ult i32 %v1541, 32
  %v1545 = select i1 %v1544, i32 %v1543, i32 %v1541
  br i1 %v1542, label %trap8, label %on9, !prof !5
trap8:
  ret i32 %v1545
on9:
  ret i32 0
}

define internal i32 @distances.kernel_distances_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 9
  %x9 = load ptr, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 10
  %x10 = load i32, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 11
  %x11 = load i32, ptr %p11
  %p12 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 12
  %x12 = load i32, ptr %p12
  %p13 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 13
  %x13 = load i32, ptr %p13
  %p14 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 14
  %x14 = load ptr, ptr %p14
  %status = call i32 @distances.kernel_distances_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, ptr %x9, i32 %x10, i32 %x11, i32 %x12, i32 %x13, ptr %x14)
  ret i32 %status
}

define internal i32 @distances.kernel_distances_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 9
  %x9 = load ptr, ptr %p9
  %status = call i32 @distances.kernel_distances_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, ptr %x9)
  ret i32 %status
}

define i32 @distances(ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4, i32 %a5, i32 %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @distances.kernel_distances(ptr null, ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4, i32 %a5, i32 %a6)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

@far_right.context = internal thread_local global [48 x i8] zeroinitializer, align 16
@far_right.data0 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\03\00\00\00\00\00\00\00\01\00\00\00\08\00\00\00\25\00\00\00\00\00\00\00"
@far_right.data1 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0E\00\00\00\00\00\00\00\79\5B\69\2C\20\6A\5D\20\3D\3D\20\73\75\6D\00\00"
@far_right.data2 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\6C\65\66\74\3A\20\20\00\00\00\00\00\00"
@far_right.data3 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\72\69\67\68\74\3A\20\00\00\00\00\00\00"
@far_right.data4 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\1E\00\00\00\00\00\00\00\73\5B\69\5D\20\3D\3D\20\73\75\6D\20\26\26\20\70\5B\69\5D\20\3D\3D\20\70\72\6F\64\75\63\74\00\00"
@far_right.data5 = internal unnamed_addr constant [96 x i8] c"\00\00\00\80\50\00\00\00\42\00\00\00\00\00\00\00\6C\6F\5B\69\5D\20\3D\3D\20\78\5B\69\2C\20\61\5D\20\26\26\20\68\69\5B\69\5D\20\3D\3D\20\78\5B\69\2C\20\62\5D\20\26\26\20\61\74\5B\69\5D\20\3D\3D\20\61\20\26\26\20\6C\61\73\74\5B\69\5D\20\3D\3D\20\62\00\00\00\00\00\00\00\00\00\00\00\00\00\00"
@far_right.data6 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\14\00\00\00\00\00\00\00\66\61\72\5F\72\69\67\68\74\28\78\29\20\3D\3D\20\62\65\73\74\00\00\00\00\00\00\00\00\00\00\00\00"
@far_right.data7 = internal unnamed_addr constant [80 x i8] c"\00\00\00\80\40\00\00\00\3F\00\00\00\00\00\00\00\74\5B\6A\5D\20\3D\3D\20\73\75\6D\20\26\26\20\6F\64\64\5B\6A\5D\20\3D\3D\20\28\63\6F\75\6E\74\20\3E\20\30\29\20\26\26\20\65\76\65\6E\5B\6A\5D\20\3D\3D\20\28\63\6F\75\6E\74\20\3D\3D\20\30\29\00"
@far_right.data8 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\18\00\00\00\00\00\00\00\73\20\3D\3D\20\31\37\30\35\20\26\26\20\70\61\69\72\73\20\3D\3D\20\35\35\00\00\00\00\00\00\00\00"
@far_right.data9 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\1E\00\00\00\00\00\00\00\63\5B\69\2C\20\6A\5D\20\3D\3D\20\73\20\26\26\20\64\5B\69\2C\20\6A\5D\20\3D\3D\20\66\61\72\00\00"
@far_right.data10 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\10\00\00\00\00\00\00\00\63\6C\6F\73\65\73\74\5B\69\5D\20\3D\3D\20\61\74"
define internal i1 @far_right.open(ptr %cx) noinline nounwind {
  %heap = call ptr @trinity.open(ptr %cx, i64 65536)
  %none = icmp eq ptr %heap, null
  br i1 %none, label %fail, label %fill
fail:
  ret i1 false
fill:
  %to0 = getelementptr i8, ptr %heap, i64 640
  call void @llvm.memcpy.p0.p0.i64(ptr %to0, ptr @far_right.data0, i64 32, i1 false)
  %to1 = getelementptr i8, ptr %heap, i64 672
  call void @llvm.memcpy.p0.p0.i64(ptr %to1, ptr @far_right.data1, i64 32, i1 false)
  %to2 = getelementptr i8, ptr %heap, i64 704
  call void @llvm.memcpy.p0.p0.i64(ptr %to2, ptr @far_right.data2, i64 32, i1 false)
  %to3 = getelementptr i8, ptr %heap, i64 736
  call void @llvm.memcpy.p0.p0.i64(ptr %to3, ptr @far_right.data3, i64 32, i1 false)
  %to4 = getelementptr i8, ptr %heap, i64 768
  call void @llvm.memcpy.p0.p0.i64(ptr %to4, ptr @far_right.data4, i64 48, i1 false)
  %to5 = getelementptr i8, ptr %heap, i64 816
  call void @llvm.memcpy.p0.p0.i64(ptr %to5, ptr @far_right.data5, i64 96, i1 false)
  %to6 = getelementptr i8, ptr %heap, i64 912
  call void @llvm.memcpy.p0.p0.i64(ptr %to6, ptr @far_right.data6, i64 48, i1 false)
  %to7 = getelementptr i8, ptr %heap, i64 960
  call void @llvm.memcpy.p0.p0.i64(ptr %to7, ptr @far_right.data7, i64 80, i1 false)
  %to8 = getelementptr i8, ptr %heap, i64 1040
  call void @llvm.memcpy.p0.p0.i64(ptr %to8, ptr @far_right.data8, i64 48, i1 false)
  %to9 = getelementptr i8, ptr %heap, i64 1088
  call void @llvm.memcpy.p0.p0.i64(ptr %to9, ptr @far_right.data9, i64 48, i1 false)
  %to10 = getelementptr i8, ptr %heap, i64 1136
  call void @llvm.memcpy.p0.p0.i64(ptr %to10, ptr @far_right.data10, i64 32, i1 false)
  %g0 = getelementptr i8, ptr %cx, i64 32
  store i32 1168, ptr %g0, align 16
  ret i1 true
}

define internal { i32, i32 } @far_right.rt_alloc(ptr noalias %cx, i32 %a0, i32 %a1) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v0 = icmp ugt i32 %a0, 2147418112
  br i1 %v0, label %trap0, label %on1, !prof !5
trap0:
  %v1 = insertvalue { i32, i32 } zeroinitializer, i32 10, 0
  ret { i32, i32 } %v1
on1:
  %v2 = add i32 %a0, %a1
  %v3 = icmp ule i32 %v2, 1024
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = add i32 %v2, 15
  %v5 = and i32 %v4, -16
  %v6 = lshr i32 %v5, 2
  br label %end2
else4:
  %v7 = sub i32 %v2, 1
  %v8 = call i32 @llvm.ctlz.i32(i32 %v7, i1 false)
  %v9 = sub i32 31, %v8
  %v10 = add i32 %v9, -2
  %v11 = icmp slt i32 %v10, 0
  br i1 %v11, label %trap5, label %on6, !prof !5
trap5:
  %v12 = insertvalue { i32, i32 } zeroinitializer, i32 8, 0
  ret { i32, i32 } %v12
on6:
  %v13 = icmp ule i32 %v10, 31
  %v14 = select i1 %v13, i32 %v10, i32 31
  %v15 = lshr i32 %v7, %v14
  %v16 = select i1 %v13, i32 %v15, i32 0
  %v17 = and i32 %v16, 3
  %v18 = add i32 %v17, 5
  %v19 = icmp slt i32 %v10, 0
  br i1 %v19, label %trap7, label %on8, !prof !5
trap7:
  %v20 = insertvalue { i32, i32 } zeroinitializer, i32 8, 0
  ret { i32, i32 } %v20
on8:
  %v21 = icmp ult i32 %v10, 32
  %v22 = select i1 %v21, i32 %v10, i32 0
  %v23 = shl i32 %v18, %v22
  %v24 = select i1 %v21, i32 %v23, i32 0
  %v25 = add i32 %v17, 65
  %v26 = add i32 %v9, -10
  %v27 = shl i32 %v26, 2
  %v28 = add i32 %v25, %v27
  %v29 = shl i32 %v28, 2
  br label %end2
end2:
  %v30 = phi i32 [ %v5, %then3 ], [ %v24, %on8 ]
  %v31 = phi i32 [ %v6, %then3 ], [ %v29, %on8 ]
  %v32 = add i32 %v31, 16
  %v33 = load ptr, ptr %cx, !tbaa !3
  %v34 = zext i32 %v32 to i64
  %v35 = getelementptr i8, ptr %v33, i64 %v34
  %v36 = load i32, ptr %v35, align 1, !tbaa !4
  %v37 = sub i32 %v30, %a1
  %v38 = icmp ne i32 %v36, 0
  br i1 %v38, label %then10, label %else11
then10:
  %v39 = load ptr, ptr %cx, !tbaa !3
  %v40 = zext i32 %v36 to i64
  %v41 = getelementptr i8, ptr %v39, i64 %v40
  %v42 = load i32, ptr %v41, align 1, !tbaa !4
  %v43 = load ptr, ptr %cx, !tbaa !3
  %v44 = zext i32 %v32 to i64
  %v45 = getelementptr i8, ptr %v43, i64 %v44
  store i32 %v42, ptr %v45, align 1, !tbaa !4
  %v46 = zext i32 %v30 to i64
  %v47 = load ptr, ptr %cx, !tbaa !3
  %v48 = zext i32 %v36 to i64
  %v49 = getelementptr i8, ptr %v47, i64 %v48
  call void @llvm.memset.p0.i64(ptr %v49, i8 0, i64 %v46, i1 false)
  br label %end9
else11:
  %v50 = getelementptr i8, ptr %cx, i64 32
  %v51 = load i32, ptr %v50, align 16, !tbaa !4
  %v52 = add i32 %v51, %v30
  %v53 = icmp ult i32 %v52, %v51
  br i1 %v53, label %trap12, label %on13, !prof !5
trap12:
  %v54 = insertvalue { i32, i32 } zeroinitializer, i32 10, 0
  ret { i32, i32 } %v54
on13:
  %v55 = getelementptr i8, ptr %cx, i64 8
  %v56 = load i64, ptr %v55, !tbaa !3
  %v57 = trunc i64 %v56 to i32
  %v58 = icmp ugt i32 %v52, %v57
  br i1 %v58, label %then15, label %else16
then15:
  %v59 = sub i32 %v52, %v57
  %v60 = add i32 %v59, 65535
  %v61 = and i32 %v60, -65536
  %v62 = call i64 @trinity.grow(ptr %cx, i32 %v61)
  %v63 = icmp slt i64 %v62, 0
  br i1 %v63, label %trap17, label %on18, !prof !5
trap17:
  %v64 = insertvalue { i32, i32 } zeroinitializer, i32 10, 0
  ret { i32, i32 } %v64
on18:
  %v65 = trunc i64 %v62 to i32
  br label %end14
else16:
  br label %end14
end14:
  %v66 = getelementptr i8, ptr %cx, i64 32
  store i32 %v52, ptr %v66, align 16, !tbaa !4
  br label %end9
end9:
  %v67 = phi i32 [ %v36, %then10 ], [ %v51, %end14 ]
  %v68 = load ptr, ptr %cx, !tbaa !3
  %v69 = zext i32 %v67 to i64
  %v70 = getelementptr i8, ptr %v68, i64 %v69
  store i32 1, ptr %v70, align 1, !tbaa !4
  %v71 = load ptr, ptr %cx, !tbaa !3
  %v72 = zext i32 %v67 to i64
  %v73 = getelementptr i8, ptr %v71, i64 %v72
  %v74 = getelementptr i8, ptr %v73, i64 4
  store i32 %v37, ptr %v74, align 1, !tbaa !4
  %v75 = insertvalue { i32, i32 } zeroinitializer, i32 0, 0
  %v76 = insertvalue { i32, i32 } %v75, i32 %v67, 1
  ret { i32, i32 } %v76
}

define internal i32 @far_right.kernel_far_right_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, ptr noalias readonly nocapture %a5, i32 %a6, i32 %a7, i32 %a8, i32 %a9) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; reductions.tri:42
  %v0 = icmp sgt i32 %a6, 0
  %v1 = select i1 %v0, i32 %a6, i32 0
  br label %loop0
loop0:
  %v2 = phi i32 [ %a0, %entry ], [ %v125, %on21 ]
  %v3 = icmp slt i32 %v2, %a1
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = mul i32 %v2, %a4
  br label %loop5
loop5:
  %v5 = phi i32 [ 0, %then3 ], [ %v10, %then8 ]
  %v6 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v24, %then8 ]
  %v7 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v38, %then8 ]
  %v8 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v52, %then8 ]
  %v9 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v66, %then8 ]
  %v10 = add i32 %v5, 16
  %v11 = icmp ule i32 %v10, %v1
  br i1 %v11, label %then8, label %else9
then8:
  %v12 = shl i32 %v5, 2
  %v13 = add i32 %v4, %v12
  %v14 = zext i32 %v13 to i64
  %v15 = getelementptr i8, ptr %a5, i64 %v14
  %v16 = load <2 x i64>, ptr %v15, align 1, !tbaa !4
  %v17 = bitcast <2 x i64> %v16 to <4 x i32>
  %v18 = bitcast <2 x i64> <i64 12884901891, i64 12884901891> to <4 x i32>
  %v19 = mul <4 x i32> %v17, %v18
  %v20 = bitcast <4 x i32> %v19 to <2 x i64>
  %v21 = bitcast <2 x i64> %v6 to <4 x i32>
  %v22 = bitcast <2 x i64> %v20 to <4 x i32>
  %v23 = add <4 x i32> %v21, %v22
  %v24 = bitcast <4 x i32> %v23 to <2 x i64>
  %v25 = add i32 %v5, 4
  %v26 = shl i32 %v25, 2
  %v27 = add i32 %v4, %v26
  %v28 = zext i32 %v27 to i64
  %v29 = getelementptr i8, ptr %a5, i64 %v28
  %v30 = load <2 x i64>, ptr %v29, align 1, !tbaa !4
  %v31 = bitcast <2 x i64> %v30 to <4 x i32>
  %v32 = bitcast <2 x i64> <i64 12884901891, i64 12884901891> to <4 x i32>
  %v33 = mul <4 x i32> %v31, %v32
  %v34 = bitcast <4 x i32> %v33 to <2 x i64>
  %v35 = bitcast <2 x i64> %v7 to <4 x i32>
  %v36 = bitcast <2 x i64> %v34 to <4 x i32>
  %v37 = add <4 x i32> %v35, %v36
  %v38 = bitcast <4 x i32> %v37 to <2 x i64>
  %v39 = add i32 %v5, 8
  %v40 = shl i32 %v39, 2
  %v41 = add i32 %v4, %v40
  %v42 = zext i32 %v41 to i64
  %v43 = getelementptr i8, ptr %a5, i64 %v42
  %v44 = load <2 x i64>, ptr %v43, align 1, !tbaa !4
  %v45 = bitcast <2 x i64> %v44 to <4 x i32>
  %v46 = bitcast <2 x i64> <i64 12884901891, i64 12884901891> to <4 x i32>
  %v47 = mul <4 x i32> %v45, %v46
  %v48 = bitcast <4 x i32> %v47 to <2 x i64>
  %v49 = bitcast <2 x i64> %v8 to <4 x i32>
  %v50 = bitcast <2 x i64> %v48 to <4 x i32>
  %v51 = add <4 x i32> %v49, %v50
  %v52 = bitcast <4 x i32> %v51 to <2 x i64>
  %v53 = add i32 %v5, 12
  %v54 = shl i32 %v53, 2
  %v55 = add i32 %v4, %v54
  %v56 = zext i32 %v55 to i64
  %v57 = getelementptr i8, ptr %a5, i64 %v56
  %v58 = load <2 x i64>, ptr %v57, align 1, !tbaa !4
  %v59 = bitcast <2 x i64> %v58 to <4 x i32>
  %v60 = bitcast <2 x i64> <i64 12884901891, i64 12884901891> to <4 x i32>
  %v61 = mul <4 x i32> %v59, %v60
  %v62 = bitcast <4 x i32> %v61 to <2 x i64>
  %v63 = bitcast <2 x i64> %v9 to <4 x i32>
  %v64 = bitcast <2 x i64> %v62 to <4 x i32>
  %v65 = add <4 x i32> %v63, %v64
  %v66 = bitcast <4 x i32> %v65 to <2 x i64>
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v67 = bitcast <2 x i64> %v6 to <4 x i32>
  %v68 = bitcast <2 x i64> %v7 to <4 x i32>
  %v69 = add <4 x i32> %v67, %v68
  %v70 = bitcast <4 x i32> %v69 to <2 x i64>
  %v71 = bitcast <2 x i64> %v70 to <4 x i32>
  %v72 = bitcast <2 x i64> %v8 to <4 x i32>
  %v73 = add <4 x i32> %v71, %v72
  %v74 = bitcast <4 x i32> %v73 to <2 x i64>
  %v75 = bitcast <2 x i64> %v74 to <4 x i32>
  %v76 = bitcast <2 x i64> %v9 to <4 x i32>
  %v77 = add <4 x i32> %v75, %v76
  %v78 = bitcast <4 x i32> %v77 to <2 x i64>
  br label %loop10
loop10:
  %v79 = phi i32 [ %v5, %end6 ], [ %v81, %then13 ]
  %v80 = phi <2 x i64> [ %v78, %end6 ], [ %v95, %then13 ]
  %v81 = add i32 %v79, 4
  %v82 = icmp ule i32 %v81, %v1
  br i1 %v82, label %then13, label %else14
then13:
  %v83 = shl i32 %v79, 2
  %v84 = add i32 %v4, %v83
  %v85 = zext i32 %v84 to i64
  %v86 = getelementptr i8, ptr %a5, i64 %v85
  %v87 = load <2 x i64>, ptr %v86, align 1, !tbaa !4
  %v88 = bitcast <2 x i64> %v87 to <4 x i32>
  %v89 = bitcast <2 x i64> <i64 12884901891, i64 12884901891> to <4 x i32>
  %v90 = mul <4 x i32> %v88, %v89
  %v91 = bitcast <4 x i32> %v90 to <2 x i64>
  %v92 = bitcast <2 x i64> %v80 to <4 x i32>
  %v93 = bitcast <2 x i64> %v91 to <4 x i32>
  %v94 = add <4 x i32> %v92, %v93
  %v95 = bitcast <4 x i32> %v94 to <2 x i64>
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v96 = bitcast <2 x i64> %v80 to <4 x i32>
  %v97 = extractelement <4 x i32> %v96, i32 0
  %v98 = bitcast <2 x i64> %v80 to <4 x i32>
  %v99 = extractelement <4 x i32> %v98, i32 1
  %v100 = add i32 %v97, %v99
  %v101 = bitcast <2 x i64> %v80 to <4 x i32>
  %v102 = extractelement <4 x i32> %v101, i32 2
  %v103 = add i32 %v100, %v102
  %v104 = bitcast <2 x i64> %v80 to <4 x i32>
  %v105 = extractelement <4 x i32> %v104, i32 3
  %v106 = add i32 %v103, %v105
  %v107 = mul i32 %v2, %a7
  br label %loop15
loop15:
  %v108 = phi i32 [ %v79, %end11 ], [ %v118, %then18 ]
  %v109 = phi i32 [ %v106, %end11 ], [ %v117, %then18 ]
  %v110 = icmp slt i32 %v108, %a6
  br i1 %v110, label %then18, label %else19
then18:
  %v111 = add i32 %v107, %v108
  %v112 = shl i32 %v111, 2
  %v113 = zext i32 %v112 to i64
  %v114 = getelementptr i8, ptr %a5, i64 %v113
  %v115 = load i32, ptr %v114, align 1, !tbaa !4
  %v116 = mul i32 %v115, 3
  %v117 = add i32 %v109, %v116
  %v118 = add i32 %v108, 1
  br label %loop15
else19:
  br label %end17
end17:
  br label %end16
end16:
  %v119 = icmp uge i32 %v2, %a8
  br i1 %v119, label %trap20, label %on21, !prof !5
trap20:
  ret i32 35
on21:
  %v120 = shl i32 %v2, 2
  %v121 = add i32 %a9, %v120
  %v122 = load ptr, ptr %cx, !tbaa !3
  %v123 = zext i32 %v121 to i64
  %v124 = getelementptr i8, ptr %v122, i64 %v123
  store i32 %v109, ptr %v124, align 1, !tbaa !4
  %v125 = add i32 %v2, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @far_right.rt_release(ptr noalias %cx, i32 %a0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v0 = load ptr, ptr %cx, !tbaa !3
  %v1 = zext i32 %a0 to i64
  %v2 = getelementptr i8, ptr %v0, i64 %v1
  %v3 = load i32, ptr %v2, align 1, !tbaa !4
  %v4 = icmp eq i32 %v3, 1
  br i1 %v4, label %then1, label %else2
then1:
  %v5 = load ptr, ptr %cx, !tbaa !3
  %v6 = zext i32 %a0 to i64
  %v7 = getelementptr i8, ptr %v5, i64 %v6
  %v8 = getelementptr i8, ptr %v7, i64 4
  %v9 = load i32, ptr %v8, align 1, !tbaa !4
  %v10 = add i32 %v9, 16
  %v11 = icmp ule i32 %v10, 1024
  br i1 %v11, label %then4, label %else5
then4:
  %v12 = add i32 %v9, 31
  %v13 = and i32 %v12, -16
  %v14 = lshr i32 %v13, 2
  br label %end3
else5:
  %v15 = sub i32 %v10, 1
  %v16 = call i32 @llvm.ctlz.i32(i32 %v15, i1 false)
  %v17 = sub i32 31, %v16
  %v18 = add i32 %v17, -2
  %v19 = icmp slt i32 %v18, 0
  br i1 %v19, label %trap6, label %on7, !prof !5
trap6:
  ret i32 8
on7:
  %v20 = icmp ule i32 %v18, 31
  %v21 = select i1 %v20, i32 %v18, i32 31
  %v22 = lshr i32 %v15, %v21
  %v23 = select i1 %v20, i32 %v22, i32 0
  %v24 = and i32 %v23, 3
  %v25 = add i32 %v24, 5
  %v26 = icmp slt i32 %v18, 0
  br i1 %v26, label %trap8, label %on9, !prof !5
trap8:
  ret i32 8
on9:
  %v27 = icmp ult i32 %v18, 32
  %v28 = select i1 %v27, i32 %v18, i32 0
  %v29 = shl i32 %v25, %v28
  %v30 = select i1 %v27, i32 %v29, i32 0
  %v31 = add i32 %v24, 65
  %v32 = add i32 %v17, -10
  %v33 = shl i32 %v32, 2
  %v34 = add i32 %v31, %v33
  %v35 = shl i32 %v34, 2
  br label %end3
end3:
  %v36 = phi i32 [ %v14, %then4 ], [ %v35, %on9 ]
  %v37 = add i32 %v36, 16
  %v38 = load ptr, ptr %cx, !tbaa !3
  %v39 = zext i32 %v37 to i64
  %v40 = getelementptr i8, ptr %v38, i64 %v39
  %v41 = load i32, ptr %v40, align 1, !tbaa !4
  %v42 = load ptr, ptr %cx, !tbaa !3
  %v43 = zext i32 %a0 to i64
  %v44 = getelementptr i8, ptr %v42, i64 %v43
  store i32 %v41, ptr %v44, align 1, !tbaa !4
  %v45 = load ptr, ptr %cx, !tbaa !3
  %v46 = zext i32 %v37 to i64
  %v47 = getelementptr i8, ptr %v45, i64 %v46
  store i32 %a0, ptr %v47, align 1, !tbaa !4
  br label %end0
else2:
  %v48 = icmp sgt i32 %v3, 0
  br i1 %v48, label %then11, label %else12
then11:
  %v49 = add i32 %v3, -1
  %v50 = load ptr, ptr %cx, !tbaa !3
  %v51 = zext i32 %a0 to i64
  %v52 = getelementptr i8, ptr %v50, i64 %v51
  store i32 %v49, ptr %v52, align 1, !tbaa !4
  br label %end10
else12:
  br label %end10
end10:
  br label %end0
end0:
  ret i32 0
}

define internal { i32, i32 } @far_right.kernel_far_right(ptr noalias %cx, ptr noalias readonly nocapture %a0, i32 %a1, i32 %a2) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v206 = alloca { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }
  ; reductions.tri:42
  %v0 = shl i32 %a2, 2
  %v1 = icmp sgt i32 %a1, 0
  %v2 = select i1 %v1, i32 %a1, i32 0
  %v3 = shl i32 %v2, 2
  %v4 = call { i32, i32 } @far_right.rt_alloc(ptr %cx, i32 %v3, i32 16)
  %v5 = extractvalue { i32, i32 } %v4, 0
  %v6 = extractvalue { i32, i32 } %v4, 1
  %v7 = icmp ne i32 %v5, 0
  %v8 = or i32 %v5, 64
  %v9 = icmp ult i32 %v5, 32
  %v10 = select i1 %v9, i32 %v8, i32 %v5
  br i1 %v7, label %trap0, label %on1, !prof !5
trap0:
  %v11 = insertvalue { i32, i32 } zeroinitializer, i32 %v10, 0
  ret { i32, i32 } %v11
on1:
  %v12 = add i32 %v6, 16
  %v13 = icmp sgt i32 %a1, 0
  %v14 = select i1 %v13, i32 %a1, i32 0
  %v15 = icmp sgt i32 %a2, 0
  %v16 = select i1 %v15, i32 %a2, i32 0
  %v17 = icmp ugt i32 %v16, 0
  %v18 = select i1 %v17, i32 %v16, i32 0
  %v19 = lshr i32 %v18, 4
  %v20 = zext i32 %v19 to i64
  %v21 = zext i32 31 to i64
  %v22 = mul i64 %v20, %v21
  %v23 = icmp ugt i64 %v22, 4294967295
  %v24 = select i1 %v23, i64 4294967295, i64 %v22
  %v25 = select i1 false, i64 0, i64 %v24
  %v26 = trunc i64 %v25 to i32
  %v27 = zext i32 %v26 to i64
  %v28 = zext i32 6 to i64
  %v29 = add i64 %v27, %v28
  %v30 = icmp sgt i64 %v29, 4294967295
  %v31 = icmp slt i64 %v29, 0
  %v32 = select i1 %v30, i64 4294967295, i64 %v29
  %v33 = select i1 %v31, i64 0, i64 %v32
  %v34 = trunc i64 %v33 to i32
  %v35 = zext i32 %v34 to i64
  %v36 = zext i32 1 to i64
  %v37 = add i64 %v35, %v36
  %v38 = icmp sgt i64 %v37, 4294967295
  %v39 = icmp slt i64 %v37, 0
  %v40 = select i1 %v38, i64 4294967295, i64 %v37
  %v41 = select i1 %v39, i64 0, i64 %v40
  %v42 = trunc i64 %v41 to i32
  %v43 = zext i32 %v42 to i64
  %v44 = zext i32 1 to i64
  %v45 = add i64 %v43, %v44
  %v46 = icmp sgt i64 %v45, 4294967295
  %v47 = icmp slt i64 %v45, 0
  %v48 = select i1 %v46, i64 4294967295, i64 %v45
  %v49 = select i1 %v47, i64 0, i64 %v48
  %v50 = trunc i64 %v49 to i32
  %v51 = zext i32 %v50 to i64
  %v52 = zext i32 1 to i64
  %v53 = add i64 %v51, %v52
  %v54 = icmp sgt i64 %v53, 4294967295
  %v55 = icmp slt i64 %v53, 0
  %v56 = select i1 %v54, i64 4294967295, i64 %v53
  %v57 = select i1 %v55, i64 0, i64 %v56
  %v58 = trunc i64 %v57 to i32
  %v59 = zext i32 %v58 to i64
  %v60 = zext i32 160 to i64
  %v61 = add i64 %v59, %v60
  %v62 = icmp sgt i64 %v61, 4294967295
  %v63 = icmp slt i64 %v61, 0
  %v64 = select i1 %v62, i64 4294967295, i64 %v61
  %v65 = select i1 %v63, i64 0, i64 %v64
  %v66 = trunc i64 %v65 to i32
  %v67 = zext i32 %v66 to i64
  %v68 = zext i32 1 to i64
  %v69 = add i64 %v67, %v68
  %v70 = icmp sgt i64 %v69, 4294967295
  %v71 = icmp slt i64 %v69, 0
  %v72 = select i1 %v70, i64 4294967295, i64 %v69
  %v73 = select i1 %v71, i64 0, i64 %v72
  %v74 = trunc i64 %v73 to i32
  %v75 = zext i32 %v74 to i64
  %v76 = zext i32 1 to i64
  %v77 = add i64 %v75, %v76
  %v78 = icmp sgt i64 %v77, 4294967295
  %v79 = icmp slt i64 %v77, 0
  %v80 = select i1 %v78, i64 4294967295, i64 %v77
  %v81 = select i1 %v79, i64 0, i64 %v80
  %v82 = trunc i64 %v81 to i32
  %v83 = zext i32 %v82 to i64
  %v84 = zext i32 1 to i64
  %v85 = add i64 %v83, %v84
  %v86 = icmp sgt i64 %v85, 4294967295
  %v87 = icmp slt i64 %v85, 0
  %v88 = select i1 %v86, i64 4294967295, i64 %v85
  %v89 = select i1 %v87, i64 0, i64 %v88
  %v90 = trunc i64 %v89 to i32
  %v91 = zext i32 %v90 to i64
  %v92 = zext i32 1 to i64
  %v93 = add i64 %v91, %v92
  %v94 = icmp sgt i64 %v93, 4294967295
  %v95 = icmp slt i64 %v93, 0
  %v96 = select i1 %v94, i64 4294967295, i64 %v93
  %v97 = select i1 %v95, i64 0, i64 %v96
  %v98 = trunc i64 %v97 to i32
  %v99 = zext i32 %v98 to i64
  %v100 = zext i32 1 to i64
  %v101 = add i64 %v99, %v100
  %v102 = icmp sgt i64 %v101, 4294967295
  %v103 = icmp slt i64 %v101, 0
  %v104 = select i1 %v102, i64 4294967295, i64 %v101
  %v105 = select i1 %v103, i64 0, i64 %v104
  %v106 = trunc i64 %v105 to i32
  %v107 = zext i32 %v106 to i64
  %v108 = zext i32 1 to i64
  %v109 = add i64 %v107, %v108
  %v110 = icmp sgt i64 %v109, 4294967295
  %v111 = icmp slt i64 %v109, 0
  %v112 = select i1 %v110, i64 4294967295, i64 %v109
  %v113 = select i1 %v111, i64 0, i64 %v112
  %v114 = trunc i64 %v113 to i32
  %v115 = zext i32 %v114 to i64
  %v116 = zext i32 1 to i64
  %v117 = add i64 %v115, %v116
  %v118 = icmp sgt i64 %v117, 4294967295
  %v119 = icmp slt i64 %v117, 0
  %v120 = select i1 %v118, i64 4294967295, i64 %v117
  %v121 = select i1 %v119, i64 0, i64 %v120
  %v122 = trunc i64 %v121 to i32
  %v123 = zext i32 %v122 to i64
  %v124 = zext i32 1 to i64
  %v125 = add i64 %v123, %v124
  %v126 = icmp sgt i64 %v125, 4294967295
  %v127 = icmp slt i64 %v125, 0
  %v128 = select i1 %v126, i64 4294967295, i64 %v125
  %v129 = select i1 %v127, i64 0, i64 %v128
  %v130 = trunc i64 %v129 to i32
  %v131 = zext i32 %v130 to i64
  %v132 = zext i32 1 to i64
  %v133 = add i64 %v131, %v132
  %v134 = icmp sgt i64 %v133, 4294967295
  %v135 = icmp slt i64 %v133, 0
  %v136 = select i1 %v134, i64 4294967295, i64 %v133
  %v137 = select i1 %v135, i64 0, i64 %v136
  %v138 = trunc i64 %v137 to i32
  %v139 = zext i32 %v138 to i64
  %v140 = zext i32 192 to i64
  %v141 = add i64 %v139, %v140
  %v142 = icmp sgt i64 %v141, 4294967295
  %v143 = icmp slt i64 %v141, 0
  %v144 = select i1 %v142, i64 4294967295, i64 %v141
  %v145 = select i1 %v143, i64 0, i64 %v144
  %v146 = trunc i64 %v145 to i32
  %v147 = zext i32 %v146 to i64
  %v148 = zext i32 1 to i64
  %v149 = add i64 %v147, %v148
  %v150 = icmp sgt i64 %v149, 4294967295
  %v151 = icmp slt i64 %v149, 0
  %v152 = select i1 %v150, i64 4294967295, i64 %v149
  %v153 = select i1 %v151, i64 0, i64 %v152
  %v154 = trunc i64 %v153 to i32
  %v155 = zext i32 %v154 to i64
  %v156 = zext i32 1 to i64
  %v157 = add i64 %v155, %v156
  %v158 = icmp sgt i64 %v157, 4294967295
  %v159 = icmp slt i64 %v157, 0
  %v160 = select i1 %v158, i64 4294967295, i64 %v157
  %v161 = select i1 %v159, i64 0, i64 %v160
  %v162 = trunc i64 %v161 to i32
  %v163 = zext i32 %v162 to i64
  %v164 = zext i32 1 to i64
  %v165 = add i64 %v163, %v164
  %v166 = icmp sgt i64 %v165, 4294967295
  %v167 = icmp slt i64 %v165, 0
  %v168 = select i1 %v166, i64 4294967295, i64 %v165
  %v169 = select i1 %v167, i64 0, i64 %v168
  %v170 = trunc i64 %v169 to i32
  %v171 = zext i32 %v170 to i64
  %v172 = zext i32 1 to i64
  %v173 = add i64 %v171, %v172
  %v174 = icmp sgt i64 %v173, 4294967295
  %v175 = icmp slt i64 %v173, 0
  %v176 = select i1 %v174, i64 4294967295, i64 %v173
  %v177 = select i1 %v175, i64 0, i64 %v176
  %v178 = trunc i64 %v177 to i32
  %v179 = zext i32 %v178 to i64
  %v180 = zext i32 1 to i64
  %v181 = add i64 %v179, %v180
  %v182 = icmp sgt i64 %v181, 4294967295
  %v183 = icmp slt i64 %v181, 0
  %v184 = select i1 %v182, i64 4294967295, i64 %v181
  %v185 = select i1 %v183, i64 0, i64 %v184
  %v186 = trunc i64 %v185 to i32
  %v187 = zext i32 %v186 to i64
  %v188 = zext i32 1 to i64
  %v189 = add i64 %v187, %v188
  %v190 = icmp sgt i64 %v189, 4294967295
  %v191 = icmp slt i64 %v189, 0
  %v192 = select i1 %v190, i64 4294967295, i64 %v189
  %v193 = select i1 %v191, i64 0, i64 %v192
  %v194 = trunc i64 %v193 to i32
  %v195 = zext i32 %v194 to i64
  %v196 = zext i32 1 to i64
  %v197 = add i64 %v195, %v196
  %v198 = icmp sgt i64 %v197, 4294967295
  %v199 = icmp slt i64 %v197, 0
  %v200 = select i1 %v198, i64 4294967295, i64 %v197
  %v201 = select i1 %v199, i64 0, i64 %v200
  %v202 = trunc i64 %v201 to i32
  %v203 = load ptr, ptr @trinity_spread
  %v204 = icmp eq ptr %v203, null
  br i1 %v204, label %alone2, label %shared3
alone2:
  %v205 = call i32 @far_right.kernel_far_right_1(ptr %cx, i32 0, i32 %v14, i32 1, i32 %v202, i32 %v0, ptr %a0, i32 %a2, i32 %a2, i32 %v2, i32 %v12)
  br label %on4
shared3:
  %v207 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v206, i32 0, i32 0
  store ptr %cx, ptr %v207
  %v208 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v206, i32 0, i32 1
  store i32 0, ptr %v208
  %v209 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v206, i32 0, i32 2
  store i32 %v14, ptr %v209
  %v210 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v206, i32 0, i32 3
  store i32 1, ptr %v210
  %v211 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v206, i32 0, i32 4
  store i32 %v202, ptr %v211
  %v212 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v206, i32 0, i32 5
  store i32 %v0, ptr %v212
  %v213 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v206, i32 0, i32 6
  store ptr %a0, ptr %v213
  %v214 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v206, i32 0, i32 7
  store i32 %a2, ptr %v214
  %v215 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v206, i32 0, i32 8
  store i32 %a2, ptr %v215
  %v216 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v206, i32 0, i32 9
  store i32 %v2, ptr %v216
  %v217 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v206, i32 0, i32 10
  store i32 %v12, ptr %v217
  %v218 = call i32 %v203(ptr @far_right.kernel_far_right_1.range, ptr %v206, i32 0, i32 %v14, i32 1, i32 %v202)
  br label %on4
on4:
  %v219 = phi i32 [ %v205, %alone2 ], [ %v218, %shared3 ]
  %v220 = icmp ne i32 %v219, 0
  %v221 = or i32 %v219, 64
  %v222 = icmp ult i32 %v219, 32
  %v223 = select i1 %v222, i32 %v221, i32 %v219
  br i1 %v220, label %trap5, label %on6, !prof !5
trap5:
  %v224 = insertvalue { i32, i32 } zeroinitializer, i32 %v223, 0
  ret { i32, i32 } %v224
on6:
  %v225 = icmp sle i32 %a1, 0
  br i1 %v225, label %trap7, label %on8, !prof !5
trap7:
  %v226 = insertvalue { i32, i32 } zeroinitializer, i32 100, 0
  ret { i32, i32 } %v226
on8:
  br label %loop9
loop9:
  %v227 = phi i32 [ 0, %on8 ], [ %v240, %on15 ]
  %v228 = phi i32 [ -2147483648, %on8 ], [ %v239, %on15 ]
  %v229 = icmp slt i32 %v227, %a1
  br i1 %v229, label %then12, label %else13
then12:
  %v230 = icmp uge i32 %v227, %v2
  br i1 %v230, label %trap14, label %on15, !prof !5
trap14:
  %v231 = insertvalue { i32, i32 } zeroinitializer, i32 35, 0
  ret { i32, i32 } %v231
on15:
  %v232 = shl i32 %v227, 2
  %v233 = add i32 %v12, %v232
  %v234 = load ptr, ptr %cx, !tbaa !3
  %v235 = zext i32 %v233 to i64
  %v236 = getelementptr i8, ptr %v234, i64 %v235
  %v237 = load i32, ptr %v236, align 1, !tbaa !4
  %v238 = icmp sgt i32 %v228, %v237
  %v239 = select i1 %v238, i32 %v228, i32 %v237
  %v240 = add i32 %v227, 1
  br label %loop9
else13:
  br label %end11
end11:
  br label %end10
end10:
  %v241 = call i32 @far_right.rt_release(ptr %cx, i32 %v6)
  %v242 = icmp ne i32 %v241, 0
  %v243 = or i32 %v241, 64
  %v244 = icmp ult i32 %v241, 32
  %v245 = select i1 %v244, i32 %v243, i32 %v241
  br i1 %v242, label %trap16, label %on17, !prof !5
trap16:
  %v246 = insertvalue { i32, i32 } zeroinitializer, i32 %v245, 0
  ret { i32, i32 } %v246
on17:
  %v247 = insertvalue { i32, i32 } zeroinitializer, i32 0, 0
  %v248 = insertvalue { i32, i32 } %v247, i32 %v228, 1
  ret { i32, i32 } %v248
}

define internal i32 @far_right.kernel_far_right_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 10
  %x10 = load i32, ptr %p10
  %status = call i32 @far_right.kernel_far_right_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, ptr %x6, i32 %x7, i32 %x8, i32 %x9, i32 %x10)
  ret i32 %status
}

define i32 @far_right(ptr %a0, i32 %a1, i32 %a2, ptr %r0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %heap = load ptr, ptr @far_right.context
  %new = icmp eq ptr %heap, null
  br i1 %new, label %make, label %call
make:
  %made = call i1 @far_right.open(ptr @far_right.context)
  br i1 %made, label %call, label %fail
fail:
  ret i32 138
call:
  %all = call { i32, i32 } @far_right.kernel_far_right(ptr @far_right.context, ptr %a0, i32 %a1, i32 %a2)
  %status = extractvalue { i32, i32 } %all, 0
  %trapped = icmp ne i32 %status, 0
  br i1 %trapped, label %trap, label %done
trap:
  call void @trinity.close(ptr @far_right.context)
  ret i32 %status
done:
  %out0 = extractvalue { i32, i32 } %all, 1
  store i32 %out0, ptr %r0
  ret i32 0
}

declare <4 x i32> @llvm.abs.v4i32(<4 x i32>, i1)
declare <4 x i32> @llvm.smax.v4i32(<4 x i32>, <4 x i32>)
declare <4 x i32> @llvm.smin.v4i32(<4 x i32>, <4 x i32>)
declare i32 @llvm.ctlz.i32(i32, i1)
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
