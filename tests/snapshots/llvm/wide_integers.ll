; clang -O3 -fno-slp-vectorize -ffp-contract=off -c wide_integers.ll (clang 15 or newer; no option that changes floats)
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

define internal i32 @arithmetic64.kernel_arithmetic64_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; wide_integers.tri:5
  %v0 = shl i32 %a1, 1
  %v1 = shl i32 %a0, 1
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v14, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = shl i32 %v2, 3
  %v5 = zext i32 %v4 to i64
  %v6 = getelementptr i8, ptr %a4, i64 %v5
  %v7 = load <2 x i64>, ptr %v6, align 1, !tbaa !4
  %v8 = zext i32 %v4 to i64
  %v9 = getelementptr i8, ptr %a5, i64 %v8
  %v10 = load <2 x i64>, ptr %v9, align 1, !tbaa !4
  %v11 = add <2 x i64> %v7, %v10
  %v12 = zext i32 %v4 to i64
  %v13 = getelementptr i8, ptr %a6, i64 %v12
  store <2 x i64> %v11, ptr %v13, align 1, !tbaa !4
  %v14 = add i32 %v2, 2
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @arithmetic64.kernel_arithmetic64_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; wide_integers.tri:6
  %v0 = shl i32 %a1, 1
  %v1 = shl i32 %a0, 1
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v14, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = shl i32 %v2, 3
  %v5 = zext i32 %v4 to i64
  %v6 = getelementptr i8, ptr %a4, i64 %v5
  %v7 = load <2 x i64>, ptr %v6, align 1, !tbaa !4
  %v8 = zext i32 %v4 to i64
  %v9 = getelementptr i8, ptr %a5, i64 %v8
  %v10 = load <2 x i64>, ptr %v9, align 1, !tbaa !4
  %v11 = mul <2 x i64> %v7, %v10
  %v12 = zext i32 %v4 to i64
  %v13 = getelementptr i8, ptr %a6, i64 %v12
  store <2 x i64> %v11, ptr %v13, align 1, !tbaa !4
  %v14 = add i32 %v2, 2
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @arithmetic64.kernel_arithmetic64_3(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; wide_integers.tri:7
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v17, %on6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 3
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i64, ptr %v4, align 1, !tbaa !4
  %v6 = zext i32 %v2 to i64
  %v7 = getelementptr i8, ptr %a5, i64 %v6
  %v8 = load i64, ptr %v7, align 1, !tbaa !4
  %v9 = icmp eq i64 %v8, 0
  br i1 %v9, label %trap5, label %on6, !prof !5
trap5:
  ret i32 37
on6:
  %v10 = icmp eq i64 %v8, -1
  %v11 = select i1 %v10, i64 1, i64 %v8
  %v12 = sub i64 0, %v5
  %v13 = sdiv i64 %v5, %v11
  %v14 = select i1 %v10, i64 %v12, i64 %v13
  %v15 = zext i32 %v2 to i64
  %v16 = getelementptr i8, ptr %a6, i64 %v15
  store i64 %v14, ptr %v16, align 1, !tbaa !4
  %v17 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @arithmetic64.kernel_arithmetic64_4(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; wide_integers.tri:8
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v15, %on6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 3
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i64, ptr %v4, align 1, !tbaa !4
  %v6 = zext i32 %v2 to i64
  %v7 = getelementptr i8, ptr %a5, i64 %v6
  %v8 = load i64, ptr %v7, align 1, !tbaa !4
  %v9 = icmp eq i64 %v8, 0
  br i1 %v9, label %trap5, label %on6, !prof !5
trap5:
  ret i32 69
on6:
  %v10 = icmp eq i64 %v8, -1
  %v11 = select i1 %v10, i64 1, i64 %v8
  %v12 = srem i64 %v5, %v11
  %v13 = zext i32 %v2 to i64
  %v14 = getelementptr i8, ptr %a6, i64 %v13
  store i64 %v12, ptr %v14, align 1, !tbaa !4
  %v15 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @arithmetic64.kernel_arithmetic64(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, ptr noalias nocapture %a3, ptr noalias nocapture %a4, ptr noalias nocapture %a5, i32 %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v9 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  %v54 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  %v101 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  %v137 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  ; wide_integers.tri:5
  %v0 = icmp sgt i32 %a6, 0
  %v1 = select i1 %v0, i32 %a6, i32 0
  %v2 = icmp ugt i32 %v1, 0
  %v3 = select i1 %v2, i32 %v1, i32 0
  %v4 = lshr i32 %v3, 1
  %v5 = icmp uge i32 %v4, 373
  br i1 %v5, label %then1, label %else2
then1:
  %v6 = load ptr, ptr @trinity_spread
  %v7 = icmp eq ptr %v6, null
  br i1 %v7, label %alone3, label %shared4
alone3:
  %v8 = call i32 @arithmetic64.kernel_arithmetic64_1(ptr %cx, i32 0, i32 %v4, i32 1, i32 11, ptr %a0, ptr %a1, ptr %a2)
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
  store i32 11, ptr %v14
  %v15 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v9, i32 0, i32 5
  store ptr %a0, ptr %v15
  %v16 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v9, i32 0, i32 6
  store ptr %a1, ptr %v16
  %v17 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v9, i32 0, i32 7
  store ptr %a2, ptr %v17
  %v18 = call i32 %v6(ptr @arithmetic64.kernel_arithmetic64_1.range, ptr %v9, i32 0, i32 %v4, i32 1, i32 11)
  br label %on5
on5:
  %v19 = phi i32 [ %v8, %alone3 ], [ %v18, %shared4 ]
  %v20 = icmp ne i32 %v19, 0
  %v21 = or i32 %v19, 96
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
  %v25 = add i32 %v24, 2
  %v26 = icmp ule i32 %v25, %v1
  br i1 %v26, label %then11, label %else12
then11:
  %v27 = shl i32 %v24, 3
  %v28 = zext i32 %v27 to i64
  %v29 = getelementptr i8, ptr %a0, i64 %v28
  %v30 = load <2 x i64>, ptr %v29, align 1, !tbaa !4
  %v31 = zext i32 %v27 to i64
  %v32 = getelementptr i8, ptr %a1, i64 %v31
  %v33 = load <2 x i64>, ptr %v32, align 1, !tbaa !4
  %v34 = add <2 x i64> %v30, %v33
  %v35 = zext i32 %v27 to i64
  %v36 = getelementptr i8, ptr %a2, i64 %v35
  store <2 x i64> %v34, ptr %v36, align 1, !tbaa !4
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  %v37 = shl i32 %v4, 1
  br label %loop13
loop13:
  %v38 = phi i32 [ %v37, %end0 ], [ %v50, %then16 ]
  %v39 = icmp slt i32 %v38, %a6
  br i1 %v39, label %then16, label %else17
then16:
  %v40 = shl i32 %v38, 3
  %v41 = zext i32 %v40 to i64
  %v42 = getelementptr i8, ptr %a0, i64 %v41
  %v43 = load i64, ptr %v42, align 1, !tbaa !4
  %v44 = zext i32 %v40 to i64
  %v45 = getelementptr i8, ptr %a1, i64 %v44
  %v46 = load i64, ptr %v45, align 1, !tbaa !4
  %v47 = add i64 %v43, %v46
  %v48 = zext i32 %v40 to i64
  %v49 = getelementptr i8, ptr %a2, i64 %v48
  store i64 %v47, ptr %v49, align 1, !tbaa !4
  %v50 = add i32 %v38, 1
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  ; wide_integers.tri:6
  br i1 %v5, label %then19, label %else20
then19:
  %v51 = load ptr, ptr @trinity_spread
  %v52 = icmp eq ptr %v51, null
  br i1 %v52, label %alone21, label %shared22
alone21:
  %v53 = call i32 @arithmetic64.kernel_arithmetic64_2(ptr %cx, i32 0, i32 %v4, i32 1, i32 11, ptr %a0, ptr %a1, ptr %a3)
  br label %on23
shared22:
  %v55 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v54, i32 0, i32 0
  store ptr %cx, ptr %v55
  %v56 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v54, i32 0, i32 1
  store i32 0, ptr %v56
  %v57 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v54, i32 0, i32 2
  store i32 %v4, ptr %v57
  %v58 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v54, i32 0, i32 3
  store i32 1, ptr %v58
  %v59 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v54, i32 0, i32 4
  store i32 11, ptr %v59
  %v60 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v54, i32 0, i32 5
  store ptr %a0, ptr %v60
  %v61 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v54, i32 0, i32 6
  store ptr %a1, ptr %v61
  %v62 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v54, i32 0, i32 7
  store ptr %a3, ptr %v62
  %v63 = call i32 %v51(ptr @arithmetic64.kernel_arithmetic64_2.range, ptr %v54, i32 0, i32 %v4, i32 1, i32 11)
  br label %on23
on23:
  %v64 = phi i32 [ %v53, %alone21 ], [ %v63, %shared22 ]
  %v65 = icmp ne i32 %v64, 0
  %v66 = or i32 %v64, 128
  %v67 = icmp ult i32 %v64, 32
  %v68 = select i1 %v67, i32 %v66, i32 %v64
  br i1 %v65, label %trap24, label %on25, !prof !5
trap24:
  ret i32 %v68
on25:
  br label %end18
else20:
  br label %loop26
loop26:
  %v69 = phi i32 [ 0, %else20 ], [ %v70, %then29 ]
  %v70 = add i32 %v69, 2
  %v71 = icmp ule i32 %v70, %v1
  br i1 %v71, label %then29, label %else30
then29:
  %v72 = shl i32 %v69, 3
  %v73 = zext i32 %v72 to i64
  %v74 = getelementptr i8, ptr %a0, i64 %v73
  %v75 = load <2 x i64>, ptr %v74, align 1, !tbaa !4
  %v76 = zext i32 %v72 to i64
  %v77 = getelementptr i8, ptr %a1, i64 %v76
  %v78 = load <2 x i64>, ptr %v77, align 1, !tbaa !4
  %v79 = mul <2 x i64> %v75, %v78
  %v80 = zext i32 %v72 to i64
  %v81 = getelementptr i8, ptr %a3, i64 %v80
  store <2 x i64> %v79, ptr %v81, align 1, !tbaa !4
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
  %v82 = phi i32 [ %v37, %end18 ], [ %v94, %then34 ]
  %v83 = icmp slt i32 %v82, %a6
  br i1 %v83, label %then34, label %else35
then34:
  %v84 = shl i32 %v82, 3
  %v85 = zext i32 %v84 to i64
  %v86 = getelementptr i8, ptr %a0, i64 %v85
  %v87 = load i64, ptr %v86, align 1, !tbaa !4
  %v88 = zext i32 %v84 to i64
  %v89 = getelementptr i8, ptr %a1, i64 %v88
  %v90 = load i64, ptr %v89, align 1, !tbaa !4
  %v91 = mul i64 %v87, %v90
  %v92 = zext i32 %v84 to i64
  %v93 = getelementptr i8, ptr %a3, i64 %v92
  store i64 %v91, ptr %v93, align 1, !tbaa !4
  %v94 = add i32 %v82, 1
  br label %loop31
else35:
  br label %end33
end33:
  br label %end32
end32:
  ; wide_integers.tri:7
  %v95 = icmp sgt i32 %a6, 0
  %v96 = select i1 %v95, i32 %a6, i32 0
  %v97 = icmp uge i32 %v96, 293
  br i1 %v97, label %then37, label %else38
then37:
  %v98 = load ptr, ptr @trinity_spread
  %v99 = icmp eq ptr %v98, null
  br i1 %v99, label %alone39, label %shared40
alone39:
  %v100 = call i32 @arithmetic64.kernel_arithmetic64_3(ptr %cx, i32 0, i32 %v96, i32 1, i32 14, ptr %a0, ptr %a1, ptr %a4)
  br label %on41
shared40:
  %v102 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v101, i32 0, i32 0
  store ptr %cx, ptr %v102
  %v103 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v101, i32 0, i32 1
  store i32 0, ptr %v103
  %v104 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v101, i32 0, i32 2
  store i32 %v96, ptr %v104
  %v105 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v101, i32 0, i32 3
  store i32 1, ptr %v105
  %v106 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v101, i32 0, i32 4
  store i32 14, ptr %v106
  %v107 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v101, i32 0, i32 5
  store ptr %a0, ptr %v107
  %v108 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v101, i32 0, i32 6
  store ptr %a1, ptr %v108
  %v109 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v101, i32 0, i32 7
  store ptr %a4, ptr %v109
  %v110 = call i32 %v98(ptr @arithmetic64.kernel_arithmetic64_3.range, ptr %v101, i32 0, i32 %v96, i32 1, i32 14)
  br label %on41
on41:
  %v111 = phi i32 [ %v100, %alone39 ], [ %v110, %shared40 ]
  %v112 = icmp ne i32 %v111, 0
  %v113 = or i32 %v111, 160
  %v114 = icmp ult i32 %v111, 32
  %v115 = select i1 %v114, i32 %v113, i32 %v111
  br i1 %v112, label %trap42, label %on43, !prof !5
trap42:
  ret i32 %v115
on43:
  br label %end36
else38:
  br label %loop44
loop44:
  %v116 = phi i32 [ 0, %else38 ], [ %v133, %on50 ]
  %v117 = icmp slt i32 %v116, %a6
  br i1 %v117, label %then47, label %else48
then47:
  %v118 = shl i32 %v116, 3
  %v119 = zext i32 %v118 to i64
  %v120 = getelementptr i8, ptr %a0, i64 %v119
  %v121 = load i64, ptr %v120, align 1, !tbaa !4
  %v122 = zext i32 %v118 to i64
  %v123 = getelementptr i8, ptr %a1, i64 %v122
  %v124 = load i64, ptr %v123, align 1, !tbaa !4
  %v125 = icmp eq i64 %v124, 0
  br i1 %v125, label %trap49, label %on50, !prof !5
trap49:
  ret i32 37
on50:
  %v126 = icmp eq i64 %v124, -1
  %v127 = select i1 %v126, i64 1, i64 %v124
  %v128 = sub i64 0, %v121
  %v129 = sdiv i64 %v121, %v127
  %v130 = select i1 %v126, i64 %v128, i64 %v129
  %v131 = zext i32 %v118 to i64
  %v132 = getelementptr i8, ptr %a4, i64 %v131
  store i64 %v130, ptr %v132, align 1, !tbaa !4
  %v133 = add i32 %v116, 1
  br label %loop44
else48:
  br label %end46
end46:
  br label %end45
end45:
  br label %end36
end36:
  ; wide_integers.tri:8
  br i1 %v97, label %then52, label %else53
then52:
  %v134 = load ptr, ptr @trinity_spread
  %v135 = icmp eq ptr %v134, null
  br i1 %v135, label %alone54, label %shared55
alone54:
  %v136 = call i32 @arithmetic64.kernel_arithmetic64_4(ptr %cx, i32 0, i32 %v96, i32 1, i32 14, ptr %a0, ptr %a1, ptr %a5)
  br label %on56
shared55:
  %v138 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v137, i32 0, i32 0
  store ptr %cx, ptr %v138
  %v139 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v137, i32 0, i32 1
  store i32 0, ptr %v139
  %v140 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v137, i32 0, i32 2
  store i32 %v96, ptr %v140
  %v141 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v137, i32 0, i32 3
  store i32 1, ptr %v141
  %v142 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v137, i32 0, i32 4
  store i32 14, ptr %v142
  %v143 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v137, i32 0, i32 5
  store ptr %a0, ptr %v143
  %v144 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v137, i32 0, i32 6
  store ptr %a1, ptr %v144
  %v145 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v137, i32 0, i32 7
  store ptr %a5, ptr %v145
  %v146 = call i32 %v134(ptr @arithmetic64.kernel_arithmetic64_4.range, ptr %v137, i32 0, i32 %v96, i32 1, i32 14)
  br label %on56
on56:
  %v147 = phi i32 [ %v136, %alone54 ], [ %v146, %shared55 ]
  %v148 = icmp ne i32 %v147, 0
  %v149 = or i32 %v147, 192
  %v150 = icmp ult i32 %v147, 32
  %v151 = select i1 %v150, i32 %v149, i32 %v147
  br i1 %v148, label %trap57, label %on58, !prof !5
trap57:
  ret i32 %v151
on58:
  br label %end51
else53:
  br label %loop59
loop59:
  %v152 = phi i32 [ 0, %else53 ], [ %v167, %on65 ]
  %v153 = icmp slt i32 %v152, %a6
  br i1 %v153, label %then62, label %else63
then62:
  %v154 = shl i32 %v152, 3
  %v155 = zext i32 %v154 to i64
  %v156 = getelementptr i8, ptr %a0, i64 %v155
  %v157 = load i64, ptr %v156, align 1, !tbaa !4
  %v158 = zext i32 %v154 to i64
  %v159 = getelementptr i8, ptr %a1, i64 %v158
  %v160 = load i64, ptr %v159, align 1, !tbaa !4
  %v161 = icmp eq i64 %v160, 0
  br i1 %v161, label %trap64, label %on65, !prof !5
trap64:
  ret i32 69
on65:
  %v162 = icmp eq i64 %v160, -1
  %v163 = select i1 %v162, i64 1, i64 %v160
  %v164 = srem i64 %v157, %v163
  %v165 = zext i32 %v154 to i64
  %v166 = getelementptr i8, ptr %a5, i64 %v165
  store i64 %v164, ptr %v166, align 1, !tbaa !4
  %v167 = add i32 %v152, 1
  br label %loop59
else63:
  br label %end61
end61:
  br label %end60
end60:
  br label %end51
end51:
  ret i32 0
}

define internal i32 @arithmetic64.kernel_arithmetic64_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @arithmetic64.kernel_arithmetic64_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define internal i32 @arithmetic64.kernel_arithmetic64_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @arithmetic64.kernel_arithmetic64_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define internal i32 @arithmetic64.kernel_arithmetic64_3.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @arithmetic64.kernel_arithmetic64_3(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define internal i32 @arithmetic64.kernel_arithmetic64_4.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @arithmetic64.kernel_arithmetic64_4(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define i32 @arithmetic64(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, i32 %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @arithmetic64.kernel_arithmetic64(ptr null, ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, i32 %a6)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @unsigned64.kernel_unsigned64_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, i32 %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; wide_integers.tri:12
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v12, %then3 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 3
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i64, ptr %v4, align 1, !tbaa !4
  %v6 = sext i32 %a5 to i64
  %v7 = call i64 @llvm.fshl.i64(i64 %v5, i64 %v5, i64 %v6)
  %v8 = lshr i64 %v5, 3
  %v9 = xor i64 %v7, %v8
  %v10 = zext i32 %v2 to i64
  %v11 = getelementptr i8, ptr %a6, i64 %v10
  store i64 %v9, ptr %v11, align 1, !tbaa !4
  %v12 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal { i32, i64, i32 } @unsigned64.kernel_unsigned64(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v6 = alloca { ptr, i32, i32, i32, i32, ptr, i32, ptr }
  ; wide_integers.tri:12
  %v0 = icmp sgt i32 %a3, 0
  %v1 = select i1 %v0, i32 %a3, i32 0
  %v2 = icmp uge i32 %v1, 342
  br i1 %v2, label %then1, label %else2
then1:
  %v3 = load ptr, ptr @trinity_spread
  %v4 = icmp eq ptr %v3, null
  br i1 %v4, label %alone3, label %shared4
alone3:
  %v5 = call i32 @unsigned64.kernel_unsigned64_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 12, ptr %a0, i32 %a2, ptr %a1)
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
  store i32 12, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v6, i32 0, i32 5
  store ptr %a0, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v6, i32 0, i32 6
  store i32 %a2, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v6, i32 0, i32 7
  store ptr %a1, ptr %v14
  %v15 = call i32 %v3(ptr @unsigned64.kernel_unsigned64_1.range, ptr %v6, i32 0, i32 %v1, i32 1, i32 12)
  br label %on5
on5:
  %v16 = phi i32 [ %v5, %alone3 ], [ %v15, %shared4 ]
  %v17 = icmp ne i32 %v16, 0
  %v18 = or i32 %v16, 32
  %v19 = icmp ult i32 %v16, 32
  %v20 = select i1 %v19, i32 %v18, i32 %v16
  br i1 %v17, label %trap6, label %on7, !prof !5
trap6:
  %v21 = insertvalue { i32, i64, i32 } zeroinitializer, i32 %v20, 0
  ret { i32, i64, i32 } %v21
on7:
  br label %end0
else2:
  br label %loop8
loop8:
  %v22 = phi i32 [ 0, %else2 ], [ %v34, %then11 ]
  %v23 = icmp slt i32 %v22, %a3
  br i1 %v23, label %then11, label %else12
then11:
  %v24 = shl i32 %v22, 3
  %v25 = zext i32 %v24 to i64
  %v26 = getelementptr i8, ptr %a0, i64 %v25
  %v27 = load i64, ptr %v26, align 1, !tbaa !4
  %v28 = sext i32 %a2 to i64
  %v29 = call i64 @llvm.fshl.i64(i64 %v27, i64 %v27, i64 %v28)
  %v30 = lshr i64 %v27, 3
  %v31 = xor i64 %v29, %v30
  %v32 = zext i32 %v24 to i64
  %v33 = getelementptr i8, ptr %a1, i64 %v32
  store i64 %v31, ptr %v33, align 1, !tbaa !4
  %v34 = add i32 %v22, 1
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  ; wide_integers.tri:13
  %v35 = icmp sle i32 %a3, 0
  br i1 %v35, label %trap13, label %on14, !prof !5
trap13:
  %v36 = insertvalue { i32, i64, i32 } zeroinitializer, i32 68, 0
  ret { i32, i64, i32 } %v36
on14:
  br label %loop15
loop15:
  %v37 = phi i32 [ 0, %on14 ], [ %v46, %then18 ]
  %v38 = phi i64 [ -1, %on14 ], [ %v45, %then18 ]
  %v39 = icmp slt i32 %v37, %a3
  br i1 %v39, label %then18, label %else19
then18:
  %v40 = shl i32 %v37, 3
  %v41 = zext i32 %v40 to i64
  %v42 = getelementptr i8, ptr %a0, i64 %v41
  %v43 = load i64, ptr %v42, align 1, !tbaa !4
  %v44 = icmp ult i64 %v38, %v43
  %v45 = select i1 %v44, i64 %v38, i64 %v43
  %v46 = add i32 %v37, 1
  br label %loop15
else19:
  br label %end17
end17:
  br label %end16
end16:
  ; wide_integers.tri:14
  br label %loop20
loop20:
  %v47 = phi i32 [ 0, %end16 ], [ %v57, %then23 ]
  %v48 = phi i32 [ 0, %end16 ], [ %v56, %then23 ]
  %v49 = icmp slt i32 %v47, %a3
  br i1 %v49, label %then23, label %else24
then23:
  %v50 = shl i32 %v47, 3
  %v51 = zext i32 %v50 to i64
  %v52 = getelementptr i8, ptr %a0, i64 %v51
  %v53 = load i64, ptr %v52, align 1, !tbaa !4
  %v54 = call i64 @llvm.ctpop.i64(i64 %v53)
  %v55 = trunc i64 %v54 to i32
  %v56 = add i32 %v48, %v55
  %v57 = add i32 %v47, 1
  br label %loop20
else24:
  br label %end22
end22:
  br label %end21
end21:
  %v58 = insertvalue { i32, i64, i32 } zeroinitializer, i32 0, 0
  %v59 = insertvalue { i32, i64, i32 } %v58, i64 %v38, 1
  %v60 = insertvalue { i32, i64, i32 } %v59, i32 %v48, 2
  ret { i32, i64, i32 } %v60
}

define internal i32 @unsigned64.kernel_unsigned64_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @unsigned64.kernel_unsigned64_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, i32 %x6, ptr %x7)
  ret i32 %status
}

define i32 @unsigned64(ptr %a0, ptr %a1, i32 %a2, i32 %a3, ptr %r0, ptr %r1) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call { i32, i64, i32 } @unsigned64.kernel_unsigned64(ptr null, ptr %a0, ptr %a1, i32 %a2, i32 %a3)
  %status = extractvalue { i32, i64, i32 } %all, 0
  %trapped = icmp ne i32 %status, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %status
done:
  %out0 = extractvalue { i32, i64, i32 } %all, 1
  store i64 %out0, ptr %r0
  %out1 = extractvalue { i32, i64, i32 } %all, 2
  store i32 %out1, ptr %r1
  ret i32 0
}

define internal i32 @words.kernel_words_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; wide_integers.tri:19
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v25, %on8 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 3
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i64, ptr %v4, align 1, !tbaa !4
  %v6 = add i64 %v5, 3812798742493
  %v7 = icmp ugt i64 %v6, 7625597484986
  br i1 %v7, label %trap5, label %on6, !prof !5
trap5:
  ret i32 41
on6:
  %v8 = zext i32 %v2 to i64
  %v9 = getelementptr i8, ptr %a5, i64 %v8
  %v10 = load i64, ptr %v9, align 1, !tbaa !4
  %v11 = add i64 %v10, 3812798742493
  %v12 = icmp ugt i64 %v11, 7625597484986
  br i1 %v12, label %trap7, label %on8, !prof !5
trap7:
  ret i32 73
on8:
  %v13 = sext i64 %v5 to i128
  %v14 = sext i64 %v10 to i128
  %v15 = add i128 %v13, %v14
  %v16 = icmp slt i128 %v15, -3812798742493
  %v17 = add i128 %v15, 7625597484987
  %v18 = select i1 %v16, i128 %v17, i128 %v15
  %v19 = icmp sgt i128 %v15, 3812798742493
  %v20 = sub i128 %v15, 7625597484987
  %v21 = select i1 %v19, i128 %v20, i128 %v18
  %v22 = trunc i128 %v21 to i64
  %v23 = zext i32 %v2 to i64
  %v24 = getelementptr i8, ptr %a6, i64 %v23
  store i64 %v22, ptr %v24, align 1, !tbaa !4
  %v25 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @words.kernel_words_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; wide_integers.tri:20
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v26, %on8 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 3
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i64, ptr %v4, align 1, !tbaa !4
  %v6 = add i64 %v5, 3812798742493
  %v7 = icmp ugt i64 %v6, 7625597484986
  br i1 %v7, label %trap5, label %on6, !prof !5
trap5:
  ret i32 105
on6:
  %v8 = zext i32 %v2 to i64
  %v9 = getelementptr i8, ptr %a5, i64 %v8
  %v10 = load i64, ptr %v9, align 1, !tbaa !4
  %v11 = add i64 %v10, 3812798742493
  %v12 = icmp ugt i64 %v11, 7625597484986
  br i1 %v12, label %trap7, label %on8, !prof !5
trap7:
  ret i32 137
on8:
  %v13 = sext i64 %v5 to i128
  %v14 = sext i64 %v10 to i128
  %v15 = mul i128 %v13, %v14
  %v16 = srem i128 %v15, 7625597484987
  %v17 = icmp slt i128 %v16, -3812798742493
  %v18 = add i128 %v16, 7625597484987
  %v19 = select i1 %v17, i128 %v18, i128 %v16
  %v20 = icmp sgt i128 %v16, 3812798742493
  %v21 = sub i128 %v16, 7625597484987
  %v22 = select i1 %v20, i128 %v21, i128 %v19
  %v23 = trunc i128 %v22 to i64
  %v24 = zext i32 %v2 to i64
  %v25 = getelementptr i8, ptr %a6, i64 %v24
  store i64 %v23, ptr %v25, align 1, !tbaa !4
  %v26 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @words.kernel_words_3(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; wide_integers.tri:21
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v89, %on8 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 3
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i64, ptr %v4, align 1, !tbaa !4
  %v6 = add i64 %v5, 3812798742493
  %v7 = icmp ugt i64 %v6, 7625597484986
  br i1 %v7, label %trap5, label %on6, !prof !5
trap5:
  ret i32 169
on6:
  %v8 = icmp slt i32 2, 27
  %v9 = select i1 %v8, i32 2, i32 0
  %v10 = and i32 %v9, 1
  %v11 = icmp ne i32 %v10, 0
  %v12 = select i1 %v11, i128 3, i128 1
  %v13 = mul i128 1, %v12
  %v14 = and i32 %v9, 2
  %v15 = icmp ne i32 %v14, 0
  %v16 = select i1 %v15, i128 9, i128 1
  %v17 = mul i128 %v13, %v16
  %v18 = and i32 %v9, 4
  %v19 = icmp ne i32 %v18, 0
  %v20 = select i1 %v19, i128 81, i128 1
  %v21 = mul i128 %v17, %v20
  %v22 = and i32 %v9, 8
  %v23 = icmp ne i32 %v22, 0
  %v24 = select i1 %v23, i128 6561, i128 1
  %v25 = mul i128 %v21, %v24
  %v26 = and i32 %v9, 16
  %v27 = icmp ne i32 %v26, 0
  %v28 = select i1 %v27, i128 43046721, i128 1
  %v29 = mul i128 %v25, %v28
  %v30 = lshr i128 %v29, 1
  %v31 = sext i64 %v5 to i128
  %v32 = icmp slt i128 %v31, 0
  %v33 = sub i128 0, %v30
  %v34 = select i1 %v32, i128 %v33, i128 %v30
  %v35 = add i128 %v31, %v34
  %v36 = sdiv i128 %v35, %v29
  %v37 = trunc i128 %v36 to i64
  %v38 = select i1 %v8, i64 %v37, i64 0
  %v39 = zext i32 %v2 to i64
  %v40 = getelementptr i8, ptr %a5, i64 %v39
  %v41 = load i64, ptr %v40, align 1, !tbaa !4
  %v42 = add i64 %v41, 3812798742493
  %v43 = icmp ugt i64 %v42, 7625597484986
  br i1 %v43, label %trap7, label %on8, !prof !5
trap7:
  ret i32 201
on8:
  %v44 = icmp slt i32 1, 27
  %v45 = sext i64 %v41 to i128
  %v46 = select i1 %v44, i32 1, i32 0
  %v47 = and i32 %v46, 1
  %v48 = icmp ne i32 %v47, 0
  %v49 = select i1 %v48, i128 3, i128 1
  %v50 = mul i128 1, %v49
  %v51 = and i32 %v46, 2
  %v52 = icmp ne i32 %v51, 0
  %v53 = select i1 %v52, i128 9, i128 1
  %v54 = mul i128 %v50, %v53
  %v55 = and i32 %v46, 4
  %v56 = icmp ne i32 %v55, 0
  %v57 = select i1 %v56, i128 81, i128 1
  %v58 = mul i128 %v54, %v57
  %v59 = and i32 %v46, 8
  %v60 = icmp ne i32 %v59, 0
  %v61 = select i1 %v60, i128 6561, i128 1
  %v62 = mul i128 %v58, %v61
  %v63 = and i32 %v46, 16
  %v64 = icmp ne i32 %v63, 0
  %v65 = select i1 %v64, i128 43046721, i128 1
  %v66 = mul i128 %v62, %v65
  %v67 = mul i128 %v45, %v66
  %v68 = srem i128 %v67, 7625597484987
  %v69 = icmp slt i128 %v68, -3812798742493
  %v70 = add i128 %v68, 7625597484987
  %v71 = select i1 %v69, i128 %v70, i128 %v68
  %v72 = icmp sgt i128 %v68, 3812798742493
  %v73 = sub i128 %v68, 7625597484987
  %v74 = select i1 %v72, i128 %v73, i128 %v71
  %v75 = trunc i128 %v74 to i64
  %v76 = select i1 %v44, i64 %v75, i64 0
  %v77 = sext i64 %v38 to i128
  %v78 = sext i64 %v76 to i128
  %v79 = add i128 %v77, %v78
  %v80 = icmp slt i128 %v79, -3812798742493
  %v81 = add i128 %v79, 7625597484987
  %v82 = select i1 %v80, i128 %v81, i128 %v79
  %v83 = icmp sgt i128 %v79, 3812798742493
  %v84 = sub i128 %v79, 7625597484987
  %v85 = select i1 %v83, i128 %v84, i128 %v82
  %v86 = trunc i128 %v85 to i64
  %v87 = zext i32 %v2 to i64
  %v88 = getelementptr i8, ptr %a6, i64 %v87
  store i64 %v86, ptr %v88, align 1, !tbaa !4
  %v89 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @words.kernel_words_4(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; wide_integers.tri:22
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v820, %on8 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 3
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i64, ptr %v4, align 1, !tbaa !4
  %v6 = add i64 %v5, 3812798742493
  %v7 = icmp ugt i64 %v6, 7625597484986
  br i1 %v7, label %trap5, label %on6, !prof !5
trap5:
  ret i32 233
on6:
  %v8 = zext i32 %v2 to i64
  %v9 = getelementptr i8, ptr %a5, i64 %v8
  %v10 = load i64, ptr %v9, align 1, !tbaa !4
  %v11 = add i64 %v10, 3812798742493
  %v12 = icmp ugt i64 %v11, 7625597484986
  br i1 %v12, label %trap7, label %on8, !prof !5
trap7:
  ret i32 265
on8:
  %v13 = add i64 %v10, 3812798742493
  %v14 = udiv i64 %v13, 3
  %v15 = mul i64 %v14, 3
  %v16 = sub i64 %v13, %v15
  %v17 = udiv i64 %v14, 3
  %v18 = mul i64 %v17, 3
  %v19 = sub i64 %v14, %v18
  %v20 = udiv i64 %v17, 3
  %v21 = mul i64 %v20, 3
  %v22 = sub i64 %v17, %v21
  %v23 = udiv i64 %v20, 3
  %v24 = mul i64 %v23, 3
  %v25 = sub i64 %v20, %v24
  %v26 = udiv i64 %v23, 3
  %v27 = mul i64 %v26, 3
  %v28 = sub i64 %v23, %v27
  %v29 = udiv i64 %v26, 3
  %v30 = mul i64 %v29, 3
  %v31 = sub i64 %v26, %v30
  %v32 = udiv i64 %v29, 3
  %v33 = mul i64 %v32, 3
  %v34 = sub i64 %v29, %v33
  %v35 = udiv i64 %v32, 3
  %v36 = mul i64 %v35, 3
  %v37 = sub i64 %v32, %v36
  %v38 = udiv i64 %v35, 3
  %v39 = mul i64 %v38, 3
  %v40 = sub i64 %v35, %v39
  %v41 = udiv i64 %v38, 3
  %v42 = mul i64 %v41, 3
  %v43 = sub i64 %v38, %v42
  %v44 = udiv i64 %v41, 3
  %v45 = mul i64 %v44, 3
  %v46 = sub i64 %v41, %v45
  %v47 = udiv i64 %v44, 3
  %v48 = mul i64 %v47, 3
  %v49 = sub i64 %v44, %v48
  %v50 = udiv i64 %v47, 3
  %v51 = mul i64 %v50, 3
  %v52 = sub i64 %v47, %v51
  %v53 = udiv i64 %v50, 3
  %v54 = mul i64 %v53, 3
  %v55 = sub i64 %v50, %v54
  %v56 = udiv i64 %v53, 3
  %v57 = mul i64 %v56, 3
  %v58 = sub i64 %v53, %v57
  %v59 = udiv i64 %v56, 3
  %v60 = mul i64 %v59, 3
  %v61 = sub i64 %v56, %v60
  %v62 = udiv i64 %v59, 3
  %v63 = mul i64 %v62, 3
  %v64 = sub i64 %v59, %v63
  %v65 = udiv i64 %v62, 3
  %v66 = mul i64 %v65, 3
  %v67 = sub i64 %v62, %v66
  %v68 = udiv i64 %v65, 3
  %v69 = mul i64 %v68, 3
  %v70 = sub i64 %v65, %v69
  %v71 = udiv i64 %v68, 3
  %v72 = mul i64 %v71, 3
  %v73 = sub i64 %v68, %v72
  %v74 = udiv i64 %v71, 3
  %v75 = mul i64 %v74, 3
  %v76 = sub i64 %v71, %v75
  %v77 = udiv i64 %v74, 3
  %v78 = mul i64 %v77, 3
  %v79 = sub i64 %v74, %v78
  %v80 = udiv i64 %v77, 3
  %v81 = mul i64 %v80, 3
  %v82 = sub i64 %v77, %v81
  %v83 = udiv i64 %v80, 3
  %v84 = mul i64 %v83, 3
  %v85 = sub i64 %v80, %v84
  %v86 = udiv i64 %v83, 3
  %v87 = mul i64 %v86, 3
  %v88 = sub i64 %v83, %v87
  %v89 = udiv i64 %v86, 3
  %v90 = mul i64 %v89, 3
  %v91 = sub i64 %v86, %v90
  %v92 = add i64 %v5, 3812798742493
  %v93 = udiv i64 %v92, 3
  %v94 = mul i64 %v93, 3
  %v95 = sub i64 %v92, %v94
  %v96 = udiv i64 %v93, 3
  %v97 = mul i64 %v96, 3
  %v98 = sub i64 %v93, %v97
  %v99 = udiv i64 %v96, 3
  %v100 = mul i64 %v99, 3
  %v101 = sub i64 %v96, %v100
  %v102 = udiv i64 %v99, 3
  %v103 = mul i64 %v102, 3
  %v104 = sub i64 %v99, %v103
  %v105 = udiv i64 %v102, 3
  %v106 = mul i64 %v105, 3
  %v107 = sub i64 %v102, %v106
  %v108 = udiv i64 %v105, 3
  %v109 = mul i64 %v108, 3
  %v110 = sub i64 %v105, %v109
  %v111 = udiv i64 %v108, 3
  %v112 = mul i64 %v111, 3
  %v113 = sub i64 %v108, %v112
  %v114 = udiv i64 %v111, 3
  %v115 = mul i64 %v114, 3
  %v116 = sub i64 %v111, %v115
  %v117 = udiv i64 %v114, 3
  %v118 = mul i64 %v117, 3
  %v119 = sub i64 %v114, %v118
  %v120 = udiv i64 %v117, 3
  %v121 = mul i64 %v120, 3
  %v122 = sub i64 %v117, %v121
  %v123 = udiv i64 %v120, 3
  %v124 = mul i64 %v123, 3
  %v125 = sub i64 %v120, %v124
  %v126 = udiv i64 %v123, 3
  %v127 = mul i64 %v126, 3
  %v128 = sub i64 %v123, %v127
  %v129 = udiv i64 %v126, 3
  %v130 = mul i64 %v129, 3
  %v131 = sub i64 %v126, %v130
  %v132 = udiv i64 %v129, 3
  %v133 = mul i64 %v132, 3
  %v134 = sub i64 %v129, %v133
  %v135 = udiv i64 %v132, 3
  %v136 = mul i64 %v135, 3
  %v137 = sub i64 %v132, %v136
  %v138 = udiv i64 %v135, 3
  %v139 = mul i64 %v138, 3
  %v140 = sub i64 %v135, %v139
  %v141 = udiv i64 %v138, 3
  %v142 = mul i64 %v141, 3
  %v143 = sub i64 %v138, %v142
  %v144 = udiv i64 %v141, 3
  %v145 = mul i64 %v144, 3
  %v146 = sub i64 %v141, %v145
  %v147 = udiv i64 %v144, 3
  %v148 = mul i64 %v147, 3
  %v149 = sub i64 %v144, %v148
  %v150 = udiv i64 %v147, 3
  %v151 = mul i64 %v150, 3
  %v152 = sub i64 %v147, %v151
  %v153 = udiv i64 %v150, 3
  %v154 = mul i64 %v153, 3
  %v155 = sub i64 %v150, %v154
  %v156 = udiv i64 %v153, 3
  %v157 = mul i64 %v156, 3
  %v158 = sub i64 %v153, %v157
  %v159 = udiv i64 %v156, 3
  %v160 = mul i64 %v159, 3
  %v161 = sub i64 %v156, %v160
  %v162 = udiv i64 %v159, 3
  %v163 = mul i64 %v162, 3
  %v164 = sub i64 %v159, %v163
  %v165 = udiv i64 %v162, 3
  %v166 = mul i64 %v165, 3
  %v167 = sub i64 %v162, %v166
  %v168 = udiv i64 %v165, 3
  %v169 = mul i64 %v168, 3
  %v170 = sub i64 %v165, %v169
  %v171 = mul i64 %v95, 3
  %v172 = add i64 %v171, %v16
  %v173 = trunc i64 %v172 to i32
  %v174 = mul i32 %v173, 2
  %v175 = lshr i32 148736, %v174
  %v176 = and i32 %v175, 3
  %v177 = zext i32 %v176 to i64
  %v178 = mul i64 %v98, 3
  %v179 = add i64 %v178, %v19
  %v180 = trunc i64 %v179 to i32
  %v181 = mul i32 %v180, 2
  %v182 = lshr i32 148736, %v181
  %v183 = and i32 %v182, 3
  %v184 = zext i32 %v183 to i64
  %v185 = mul i64 %v101, 3
  %v186 = add i64 %v185, %v22
  %v187 = trunc i64 %v186 to i32
  %v188 = mul i32 %v187, 2
  %v189 = lshr i32 148736, %v188
  %v190 = and i32 %v189, 3
  %v191 = zext i32 %v190 to i64
  %v192 = mul i64 %v104, 3
  %v193 = add i64 %v192, %v25
  %v194 = trunc i64 %v193 to i32
  %v195 = mul i32 %v194, 2
  %v196 = lshr i32 148736, %v195
  %v197 = and i32 %v196, 3
  %v198 = zext i32 %v197 to i64
  %v199 = mul i64 %v107, 3
  %v200 = add i64 %v199, %v28
  %v201 = trunc i64 %v200 to i32
  %v202 = mul i32 %v201, 2
  %v203 = lshr i32 148736, %v202
  %v204 = and i32 %v203, 3
  %v205 = zext i32 %v204 to i64
  %v206 = mul i64 %v110, 3
  %v207 = add i64 %v206, %v31
  %v208 = trunc i64 %v207 to i32
  %v209 = mul i32 %v208, 2
  %v210 = lshr i32 148736, %v209
  %v211 = and i32 %v210, 3
  %v212 = zext i32 %v211 to i64
  %v213 = mul i64 %v113, 3
  %v214 = add i64 %v213, %v34
  %v215 = trunc i64 %v214 to i32
  %v216 = mul i32 %v215, 2
  %v217 = lshr i32 148736, %v216
  %v218 = and i32 %v217, 3
  %v219 = zext i32 %v218 to i64
  %v220 = mul i64 %v116, 3
  %v221 = add i64 %v220, %v37
  %v222 = trunc i64 %v221 to i32
  %v223 = mul i32 %v222, 2
  %v224 = lshr i32 148736, %v223
  %v225 = and i32 %v224, 3
  %v226 = zext i32 %v225 to i64
  %v227 = mul i64 %v119, 3
  %v228 = add i64 %v227, %v40
  %v229 = trunc i64 %v228 to i32
  %v230 = mul i32 %v229, 2
  %v231 = lshr i32 148736, %v230
  %v232 = and i32 %v231, 3
  %v233 = zext i32 %v232 to i64
  %v234 = mul i64 %v122, 3
  %v235 = add i64 %v234, %v43
  %v236 = trunc i64 %v235 to i32
  %v237 = mul i32 %v236, 2
  %v238 = lshr i32 148736, %v237
  %v239 = and i32 %v238, 3
  %v240 = zext i32 %v239 to i64
  %v241 = mul i64 %v125, 3
  %v242 = add i64 %v241, %v46
  %v243 = trunc i64 %v242 to i32
  %v244 = mul i32 %v243, 2
  %v245 = lshr i32 148736, %v244
  %v246 = and i32 %v245, 3
  %v247 = zext i32 %v246 to i64
  %v248 = mul i64 %v128, 3
  %v249 = add i64 %v248, %v49
  %v250 = trunc i64 %v249 to i32
  %v251 = mul i32 %v250, 2
  %v252 = lshr i32 148736, %v251
  %v253 = and i32 %v252, 3
  %v254 = zext i32 %v253 to i64
  %v255 = mul i64 %v131, 3
  %v256 = add i64 %v255, %v52
  %v257 = trunc i64 %v256 to i32
  %v258 = mul i32 %v257, 2
  %v259 = lshr i32 148736, %v258
  %v260 = and i32 %v259, 3
  %v261 = zext i32 %v260 to i64
  %v262 = mul i64 %v134, 3
  %v263 = add i64 %v262, %v55
  %v264 = trunc i64 %v263 to i32
  %v265 = mul i32 %v264, 2
  %v266 = lshr i32 148736, %v265
  %v267 = and i32 %v266, 3
  %v268 = zext i32 %v267 to i64
  %v269 = mul i64 %v137, 3
  %v270 = add i64 %v269, %v58
  %v271 = trunc i64 %v270 to i32
  %v272 = mul i32 %v271, 2
  %v273 = lshr i32 148736, %v272
  %v274 = and i32 %v273, 3
  %v275 = zext i32 %v274 to i64
  %v276 = mul i64 %v140, 3
  %v277 = add i64 %v276, %v61
  %v278 = trunc i64 %v277 to i32
  %v279 = mul i32 %v278, 2
  %v280 = lshr i32 148736, %v279
  %v281 = and i32 %v280, 3
  %v282 = zext i32 %v281 to i64
  %v283 = mul i64 %v143, 3
  %v284 = add i64 %v283, %v64
  %v285 = trunc i64 %v284 to i32
  %v286 = mul i32 %v285, 2
  %v287 = lshr i32 148736, %v286
  %v288 = and i32 %v287, 3
  %v289 = zext i32 %v288 to i64
  %v290 = mul i64 %v146, 3
  %v291 = add i64 %v290, %v67
  %v292 = trunc i64 %v291 to i32
  %v293 = mul i32 %v292, 2
  %v294 = lshr i32 148736, %v293
  %v295 = and i32 %v294, 3
  %v296 = zext i32 %v295 to i64
  %v297 = mul i64 %v149, 3
  %v298 = add i64 %v297, %v70
  %v299 = trunc i64 %v298 to i32
  %v300 = mul i32 %v299, 2
  %v301 = lshr i32 148736, %v300
  %v302 = and i32 %v301, 3
  %v303 = zext i32 %v302 to i64
  %v304 = mul i64 %v152, 3
  %v305 = add i64 %v304, %v73
  %v306 = trunc i64 %v305 to i32
  %v307 = mul i32 %v306, 2
  %v308 = lshr i32 148736, %v307
  %v309 = and i32 %v308, 3
  %v310 = zext i32 %v309 to i64
  %v311 = mul i64 %v155, 3
  %v312 = add i64 %v311, %v76
  %v313 = trunc i64 %v312 to i32
  %v314 = mul i32 %v313, 2
  %v315 = lshr i32 148736, %v314
  %v316 = and i32 %v315, 3
  %v317 = zext i32 %v316 to i64
  %v318 = mul i64 %v158, 3
  %v319 = add i64 %v318, %v79
  %v320 = trunc i64 %v319 to i32
  %v321 = mul i32 %v320, 2
  %v322 = lshr i32 148736, %v321
  %v323 = and i32 %v322, 3
  %v324 = zext i32 %v323 to i64
  %v325 = mul i64 %v161, 3
  %v326 = add i64 %v325, %v82
  %v327 = trunc i64 %v326 to i32
  %v328 = mul i32 %v327, 2
  %v329 = lshr i32 148736, %v328
  %v330 = and i32 %v329, 3
  %v331 = zext i32 %v330 to i64
  %v332 = mul i64 %v164, 3
  %v333 = add i64 %v332, %v85
  %v334 = trunc i64 %v333 to i32
  %v335 = mul i32 %v334, 2
  %v336 = lshr i32 148736, %v335
  %v337 = and i32 %v336, 3
  %v338 = zext i32 %v337 to i64
  %v339 = mul i64 %v167, 3
  %v340 = add i64 %v339, %v88
  %v341 = trunc i64 %v340 to i32
  %v342 = mul i32 %v341, 2
  %v343 = lshr i32 148736, %v342
  %v344 = and i32 %v343, 3
  %v345 = zext i32 %v344 to i64
  %v346 = mul i64 %v170, 3
  %v347 = add i64 %v346, %v91
  %v348 = trunc i64 %v347 to i32
  %v349 = mul i32 %v348, 2
  %v350 = lshr i32 148736, %v349
  %v351 = and i32 %v350, 3
  %v352 = zext i32 %v351 to i64
  %v353 = mul i64 %v168, 3
  %v354 = add i64 %v353, %v89
  %v355 = trunc i64 %v354 to i32
  %v356 = mul i32 %v355, 2
  %v357 = lshr i32 148736, %v356
  %v358 = and i32 %v357, 3
  %v359 = zext i32 %v358 to i64
  %v360 = mul i64 0, 3
  %v361 = add i64 %v360, %v359
  %v362 = mul i64 %v361, 3
  %v363 = add i64 %v362, %v352
  %v364 = mul i64 %v363, 3
  %v365 = add i64 %v364, %v345
  %v366 = mul i64 %v365, 3
  %v367 = add i64 %v366, %v338
  %v368 = mul i64 %v367, 3
  %v369 = add i64 %v368, %v331
  %v370 = mul i64 %v369, 3
  %v371 = add i64 %v370, %v324
  %v372 = mul i64 %v371, 3
  %v373 = add i64 %v372, %v317
  %v374 = mul i64 %v373, 3
  %v375 = add i64 %v374, %v310
  %v376 = mul i64 %v375, 3
  %v377 = add i64 %v376, %v303
  %v378 = mul i64 %v377, 3
  %v379 = add i64 %v378, %v296
  %v380 = mul i64 %v379, 3
  %v381 = add i64 %v380, %v289
  %v382 = mul i64 %v381, 3
  %v383 = add i64 %v382, %v282
  %v384 = mul i64 %v383, 3
  %v385 = add i64 %v384, %v275
  %v386 = mul i64 %v385, 3
  %v387 = add i64 %v386, %v268
  %v388 = mul i64 %v387, 3
  %v389 = add i64 %v388, %v261
  %v390 = mul i64 %v389, 3
  %v391 = add i64 %v390, %v254
  %v392 = mul i64 %v391, 3
  %v393 = add i64 %v392, %v247
  %v394 = mul i64 %v393, 3
  %v395 = add i64 %v394, %v240
  %v396 = mul i64 %v395, 3
  %v397 = add i64 %v396, %v233
  %v398 = mul i64 %v397, 3
  %v399 = add i64 %v398, %v226
  %v400 = mul i64 %v399, 3
  %v401 = add i64 %v400, %v219
  %v402 = mul i64 %v401, 3
  %v403 = add i64 %v402, %v212
  %v404 = mul i64 %v403, 3
  %v405 = add i64 %v404, %v205
  %v406 = mul i64 %v405, 3
  %v407 = add i64 %v406, %v198
  %v408 = mul i64 %v407, 3
  %v409 = add i64 %v408, %v191
  %v410 = mul i64 %v409, 3
  %v411 = add i64 %v410, %v184
  %v412 = mul i64 %v411, 3
  %v413 = add i64 %v412, %v177
  %v414 = sub i64 %v413, 3812798742493
  %v415 = sub i64 0, %v5
  %v416 = add i64 %v415, 3812798742493
  %v417 = udiv i64 %v416, 3
  %v418 = mul i64 %v417, 3
  %v419 = sub i64 %v416, %v418
  %v420 = udiv i64 %v417, 3
  %v421 = mul i64 %v420, 3
  %v422 = sub i64 %v417, %v421
  %v423 = udiv i64 %v420, 3
  %v424 = mul i64 %v423, 3
  %v425 = sub i64 %v420, %v424
  %v426 = udiv i64 %v423, 3
  %v427 = mul i64 %v426, 3
  %v428 = sub i64 %v423, %v427
  %v429 = udiv i64 %v426, 3
  %v430 = mul i64 %v429, 3
  %v431 = sub i64 %v426, %v430
  %v432 = udiv i64 %v429, 3
  %v433 = mul i64 %v432, 3
  %v434 = sub i64 %v429, %v433
  %v435 = udiv i64 %v432, 3
  %v436 = mul i64 %v435, 3
  %v437 = sub i64 %v432, %v436
  %v438 = udiv i64 %v435, 3
  %v439 = mul i64 %v438, 3
  %v440 = sub i64 %v435, %v439
  %v441 = udiv i64 %v438, 3
  %v442 = mul i64 %v441, 3
  %v443 = sub i64 %v438, %v442
  %v444 = udiv i64 %v441, 3
  %v445 = mul i64 %v444, 3
  %v446 = sub i64 %v441, %v445
  %v447 = udiv i64 %v444, 3
  %v448 = mul i64 %v447, 3
  %v449 = sub i64 %v444, %v448
  %v450 = udiv i64 %v447, 3
  %v451 = mul i64 %v450, 3
  %v452 = sub i64 %v447, %v451
  %v453 = udiv i64 %v450, 3
  %v454 = mul i64 %v453, 3
  %v455 = sub i64 %v450, %v454
  %v456 = udiv i64 %v453, 3
  %v457 = mul i64 %v456, 3
  %v458 = sub i64 %v453, %v457
  %v459 = udiv i64 %v456, 3
  %v460 = mul i64 %v459, 3
  %v461 = sub i64 %v456, %v460
  %v462 = udiv i64 %v459, 3
  %v463 = mul i64 %v462, 3
  %v464 = sub i64 %v459, %v463
  %v465 = udiv i64 %v462, 3
  %v466 = mul i64 %v465, 3
  %v467 = sub i64 %v462, %v466
  %v468 = udiv i64 %v465, 3
  %v469 = mul i64 %v468, 3
  %v470 = sub i64 %v465, %v469
  %v471 = udiv i64 %v468, 3
  %v472 = mul i64 %v471, 3
  %v473 = sub i64 %v468, %v472
  %v474 = udiv i64 %v471, 3
  %v475 = mul i64 %v474, 3
  %v476 = sub i64 %v471, %v475
  %v477 = udiv i64 %v474, 3
  %v478 = mul i64 %v477, 3
  %v479 = sub i64 %v474, %v478
  %v480 = udiv i64 %v477, 3
  %v481 = mul i64 %v480, 3
  %v482 = sub i64 %v477, %v481
  %v483 = udiv i64 %v480, 3
  %v484 = mul i64 %v483, 3
  %v485 = sub i64 %v480, %v484
  %v486 = udiv i64 %v483, 3
  %v487 = mul i64 %v486, 3
  %v488 = sub i64 %v483, %v487
  %v489 = udiv i64 %v486, 3
  %v490 = mul i64 %v489, 3
  %v491 = sub i64 %v486, %v490
  %v492 = udiv i64 %v489, 3
  %v493 = mul i64 %v492, 3
  %v494 = sub i64 %v489, %v493
  %v495 = add i64 %v414, 3812798742493
  %v496 = udiv i64 %v495, 3
  %v497 = mul i64 %v496, 3
  %v498 = sub i64 %v495, %v497
  %v499 = udiv i64 %v496, 3
  %v500 = mul i64 %v499, 3
  %v501 = sub i64 %v496, %v500
  %v502 = udiv i64 %v499, 3
  %v503 = mul i64 %v502, 3
  %v504 = sub i64 %v499, %v503
  %v505 = udiv i64 %v502, 3
  %v506 = mul i64 %v505, 3
  %v507 = sub i64 %v502, %v506
  %v508 = udiv i64 %v505, 3
  %v509 = mul i64 %v508, 3
  %v510 = sub i64 %v505, %v509
  %v511 = udiv i64 %v508, 3
  %v512 = mul i64 %v511, 3
  %v513 = sub i64 %v508, %v512
  %v514 = udiv i64 %v511, 3
  %v515 = mul i64 %v514, 3
  %v516 = sub i64 %v511, %v515
  %v517 = udiv i64 %v514, 3
  %v518 = mul i64 %v517, 3
  %v519 = sub i64 %v514, %v518
  %v520 = udiv i64 %v517, 3
  %v521 = mul i64 %v520, 3
  %v522 = sub i64 %v517, %v521
  %v523 = udiv i64 %v520, 3
  %v524 = mul i64 %v523, 3
  %v525 = sub i64 %v520, %v524
  %v526 = udiv i64 %v523, 3
  %v527 = mul i64 %v526, 3
  %v528 = sub i64 %v523, %v527
  %v529 = udiv i64 %v526, 3
  %v530 = mul i64 %v529, 3
  %v531 = sub i64 %v526, %v530
  %v532 = udiv i64 %v529, 3
  %v533 = mul i64 %v532, 3
  %v534 = sub i64 %v529, %v533
  %v535 = udiv i64 %v532, 3
  %v536 = mul i64 %v535, 3
  %v537 = sub i64 %v532, %v536
  %v538 = udiv i64 %v535, 3
  %v539 = mul i64 %v538, 3
  %v540 = sub i64 %v535, %v539
  %v541 = udiv i64 %v538, 3
  %v542 = mul i64 %v541, 3
  %v543 = sub i64 %v538, %v542
  %v544 = udiv i64 %v541, 3
  %v545 = mul i64 %v544, 3
  %v546 = sub i64 %v541, %v545
  %v547 = udiv i64 %v544, 3
  %v548 = mul i64 %v547, 3
  %v549 = sub i64 %v544, %v548
  %v550 = udiv i64 %v547, 3
  %v551 = mul i64 %v550, 3
  %v552 = sub i64 %v547, %v551
  %v553 = udiv i64 %v550, 3
  %v554 = mul i64 %v553, 3
  %v555 = sub i64 %v550, %v554
  %v556 = udiv i64 %v553, 3
  %v557 = mul i64 %v556, 3
  %v558 = sub i64 %v553, %v557
  %v559 = udiv i64 %v556, 3
  %v560 = mul i64 %v559, 3
  %v561 = sub i64 %v556, %v560
  %v562 = udiv i64 %v559, 3
  %v563 = mul i64 %v562, 3
  %v564 = sub i64 %v559, %v563
  %v565 = udiv i64 %v562, 3
  %v566 = mul i64 %v565, 3
  %v567 = sub i64 %v562, %v566
  %v568 = udiv i64 %v565, 3
  %v569 = mul i64 %v568, 3
  %v570 = sub i64 %v565, %v569
  %v571 = udiv i64 %v568, 3
  %v572 = mul i64 %v571, 3
  %v573 = sub i64 %v568, %v572
  %v574 = mul i64 %v498, 3
  %v575 = add i64 %v574, %v419
  %v576 = trunc i64 %v575 to i32
  %v577 = mul i32 %v576, 2
  %v578 = lshr i32 174436, %v577
  %v579 = and i32 %v578, 3
  %v580 = zext i32 %v579 to i64
  %v581 = mul i64 %v501, 3
  %v582 = add i64 %v581, %v422
  %v583 = trunc i64 %v582 to i32
  %v584 = mul i32 %v583, 2
  %v585 = lshr i32 174436, %v584
  %v586 = and i32 %v585, 3
  %v587 = zext i32 %v586 to i64
  %v588 = mul i64 %v504, 3
  %v589 = add i64 %v588, %v425
  %v590 = trunc i64 %v589 to i32
  %v591 = mul i32 %v590, 2
  %v592 = lshr i32 174436, %v591
  %v593 = and i32 %v592, 3
  %v594 = zext i32 %v593 to i64
  %v595 = mul i64 %v507, 3
  %v596 = add i64 %v595, %v428
  %v597 = trunc i64 %v596 to i32
  %v598 = mul i32 %v597, 2
  %v599 = lshr i32 174436, %v598
  %v600 = and i32 %v599, 3
  %v601 = zext i32 %v600 to i64
  %v602 = mul i64 %v510, 3
  %v603 = add i64 %v602, %v431
  %v604 = trunc i64 %v603 to i32
  %v605 = mul i32 %v604, 2
  %v606 = lshr i32 174436, %v605
  %v607 = and i32 %v606, 3
  %v608 = zext i32 %v607 to i64
  %v609 = mul i64 %v513, 3
  %v610 = add i64 %v609, %v434
  %v611 = trunc i64 %v610 to i32
  %v612 = mul i32 %v611, 2
  %v613 = lshr i32 174436, %v612
  %v614 = and i32 %v613, 3
  %v615 = zext i32 %v614 to i64
  %v616 = mul i64 %v516, 3
  %v617 = add i64 %v616, %v437
  %v618 = trunc i64 %v617 to i32
  %v619 = mul i32 %v618, 2
  %v620 = lshr i32 174436, %v619
  %v621 = and i32 %v620, 3
  %v622 = zext i32 %v621 to i64
  %v623 = mul i64 %v519, 3
  %v624 = add i64 %v623, %v440
  %v625 = trunc i64 %v624 to i32
  %v626 = mul i32 %v625, 2
  %v627 = lshr i32 174436, %v626
  %v628 = and i32 %v627, 3
  %v629 = zext i32 %v628 to i64
  %v630 = mul i64 %v522, 3
  %v631 = add i64 %v630, %v443
  %v632 = trunc i64 %v631 to i32
  %v633 = mul i32 %v632, 2
  %v634 = lshr i32 174436, %v633
  %v635 = and i32 %v634, 3
  %v636 = zext i32 %v635 to i64
  %v637 = mul i64 %v525, 3
  %v638 = add i64 %v637, %v446
  %v639 = trunc i64 %v638 to i32
  %v640 = mul i32 %v639, 2
  %v641 = lshr i32 174436, %v640
  %v642 = and i32 %v641, 3
  %v643 = zext i32 %v642 to i64
  %v644 = mul i64 %v528, 3
  %v645 = add i64 %v644, %v449
  %v646 = trunc i64 %v645 to i32
  %v647 = mul i32 %v646, 2
  %v648 = lshr i32 174436, %v647
  %v649 = and i32 %v648, 3
  %v650 = zext i32 %v649 to i64
  %v651 = mul i64 %v531, 3
  %v652 = add i64 %v651, %v452
  %v653 = trunc i64 %v652 to i32
  %v654 = mul i32 %v653, 2
  %v655 = lshr i32 174436, %v654
  %v656 = and i32 %v655, 3
  %v657 = zext i32 %v656 to i64
  %v658 = mul i64 %v534, 3
  %v659 = add i64 %v658, %v455
  %v660 = trunc i64 %v659 to i32
  %v661 = mul i32 %v660, 2
  %v662 = lshr i32 174436, %v661
  %v663 = and i32 %v662, 3
  %v664 = zext i32 %v663 to i64
  %v665 = mul i64 %v537, 3
  %v666 = add i64 %v665, %v458
  %v667 = trunc i64 %v666 to i32
  %v668 = mul i32 %v667, 2
  %v669 = lshr i32 174436, %v668
  %v670 = and i32 %v669, 3
  %v671 = zext i32 %v670 to i64
  %v672 = mul i64 %v540, 3
  %v673 = add i64 %v672, %v461
  %v674 = trunc i64 %v673 to i32
  %v675 = mul i32 %v674, 2
  %v676 = lshr i32 174436, %v675
  %v677 = and i32 %v676, 3
  %v678 = zext i32 %v677 to i64
  %v679 = mul i64 %v543, 3
  %v680 = add i64 %v679, %v464
  %v681 = trunc i64 %v680 to i32
  %v682 = mul i32 %v681, 2
  %v683 = lshr i32 174436, %v682
  %v684 = and i32 %v683, 3
  %v685 = zext i32 %v684 to i64
  %v686 = mul i64 %v546, 3
  %v687 = add i64 %v686, %v467
  %v688 = trunc i64 %v687 to i32
  %v689 = mul i32 %v688, 2
  %v690 = lshr i32 174436, %v689
  %v691 = and i32 %v690, 3
  %v692 = zext i32 %v691 to i64
  %v693 = mul i64 %v549, 3
  %v694 = add i64 %v693, %v470
  %v695 = trunc i64 %v694 to i32
  %v696 = mul i32 %v695, 2
  %v697 = lshr i32 174436, %v696
  %v698 = and i32 %v697, 3
  %v699 = zext i32 %v698 to i64
  %v700 = mul i64 %v552, 3
  %v701 = add i64 %v700, %v473
  %v702 = trunc i64 %v701 to i32
  %v703 = mul i32 %v702, 2
  %v704 = lshr i32 174436, %v703
  %v705 = and i32 %v704, 3
  %v706 = zext i32 %v705 to i64
  %v707 = mul i64 %v555, 3
  %v708 = add i64 %v707, %v476
  %v709 = trunc i64 %v708 to i32
  %v710 = mul i32 %v709, 2
  %v711 = lshr i32 174436, %v710
  %v712 = and i32 %v711, 3
  %v713 = zext i32 %v712 to i64
  %v714 = mul i64 %v558, 3
  %v715 = add i64 %v714, %v479
  %v716 = trunc i64 %v715 to i32
  %v717 = mul i32 %v716, 2
  %v718 = lshr i32 174436, %v717
  %v719 = and i32 %v718, 3
  %v720 = zext i32 %v719 to i64
  %v721 = mul i64 %v561, 3
  %v722 = add i64 %v721, %v482
  %v723 = trunc i64 %v722 to i32
  %v724 = mul i32 %v723, 2
  %v725 = lshr i32 174436, %v724
  %v726 = and i32 %v725, 3
  %v727 = zext i32 %v726 to i64
  %v728 = mul i64 %v564, 3
  %v729 = add i64 %v728, %v485
  %v730 = trunc i64 %v729 to i32
  %v731 = mul i32 %v730, 2
  %v732 = lshr i32 174436, %v731
  %v733 = and i32 %v732, 3
  %v734 = zext i32 %v733 to i64
  %v735 = mul i64 %v567, 3
  %v736 = add i64 %v735, %v488
  %v737 = trunc i64 %v736 to i32
  %v738 = mul i32 %v737, 2
  %v739 = lshr i32 174436, %v738
  %v740 = and i32 %v739, 3
  %v741 = zext i32 %v740 to i64
  %v742 = mul i64 %v570, 3
  %v743 = add i64 %v742, %v491
  %v744 = trunc i64 %v743 to i32
  %v745 = mul i32 %v744, 2
  %v746 = lshr i32 174436, %v745
  %v747 = and i32 %v746, 3
  %v748 = zext i32 %v747 to i64
  %v749 = mul i64 %v573, 3
  %v750 = add i64 %v749, %v494
  %v751 = trunc i64 %v750 to i32
  %v752 = mul i32 %v751, 2
  %v753 = lshr i32 174436, %v752
  %v754 = and i32 %v753, 3
  %v755 = zext i32 %v754 to i64
  %v756 = mul i64 %v571, 3
  %v757 = add i64 %v756, %v492
  %v758 = trunc i64 %v757 to i32
  %v759 = mul i32 %v758, 2
  %v760 = lshr i32 174436, %v759
  %v761 = and i32 %v760, 3
  %v762 = zext i32 %v761 to i64
  %v763 = mul i64 0, 3
  %v764 = add i64 %v763, %v762
  %v765 = mul i64 %v764, 3
  %v766 = add i64 %v765, %v755
  %v767 = mul i64 %v766, 3
  %v768 = add i64 %v767, %v748
  %v769 = mul i64 %v768, 3
  %v770 = add i64 %v769, %v741
  %v771 = mul i64 %v770, 3
  %v772 = add i64 %v771, %v734
  %v773 = mul i64 %v772, 3
  %v774 = add i64 %v773, %v727
  %v775 = mul i64 %v774, 3
  %v776 = add i64 %v775, %v720
  %v777 = mul i64 %v776, 3
  %v778 = add i64 %v777, %v713
  %v779 = mul i64 %v778, 3
  %v780 = add i64 %v779, %v706
  %v781 = mul i64 %v780, 3
  %v782 = add i64 %v781, %v699
  %v783 = mul i64 %v782, 3
  %v784 = add i64 %v783, %v692
  %v785 = mul i64 %v784, 3
  %v786 = add i64 %v785, %v685
  %v787 = mul i64 %v786, 3
  %v788 = add i64 %v787, %v678
  %v789 = mul i64 %v788, 3
  %v790 = add i64 %v789, %v671
  %v791 = mul i64 %v790, 3
  %v792 = add i64 %v791, %v664
  %v793 = mul i64 %v792, 3
  %v794 = add i64 %v793, %v657
  %v795 = mul i64 %v794, 3
  %v796 = add i64 %v795, %v650
  %v797 = mul i64 %v796, 3
  %v798 = add i64 %v797, %v643
  %v799 = mul i64 %v798, 3
  %v800 = add i64 %v799, %v636
  %v801 = mul i64 %v800, 3
  %v802 = add i64 %v801, %v629
  %v803 = mul i64 %v802, 3
  %v804 = add i64 %v803, %v622
  %v805 = mul i64 %v804, 3
  %v806 = add i64 %v805, %v615
  %v807 = mul i64 %v806, 3
  %v808 = add i64 %v807, %v608
  %v809 = mul i64 %v808, 3
  %v810 = add i64 %v809, %v601
  %v811 = mul i64 %v810, 3
  %v812 = add i64 %v811, %v594
  %v813 = mul i64 %v812, 3
  %v814 = add i64 %v813, %v587
  %v815 = mul i64 %v814, 3
  %v816 = add i64 %v815, %v580
  %v817 = sub i64 %v816, 3812798742493
  %v818 = zext i32 %v2 to i64
  %v819 = getelementptr i8, ptr %a6, i64 %v818
  store i64 %v817, ptr %v819, align 1, !tbaa !4
  %v820 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @words.kernel_words(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, ptr noalias nocapture %a3, ptr noalias nocapture %a4, ptr noalias nocapture %a5, i32 %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v6 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  %v50 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  %v96 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  %v204 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  ; wide_integers.tri:19
  %v0 = icmp sgt i32 %a6, 0
  %v1 = select i1 %v0, i32 %a6, i32 0
  %v2 = icmp uge i32 %v1, 293
  br i1 %v2, label %then1, label %else2
then1:
  %v3 = load ptr, ptr @trinity_spread
  %v4 = icmp eq ptr %v3, null
  br i1 %v4, label %alone3, label %shared4
alone3:
  %v5 = call i32 @words.kernel_words_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 14, ptr %a0, ptr %a1, ptr %a2)
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
  %v15 = call i32 %v3(ptr @words.kernel_words_1.range, ptr %v6, i32 0, i32 %v1, i32 1, i32 14)
  br label %on5
on5:
  %v16 = phi i32 [ %v5, %alone3 ], [ %v15, %shared4 ]
  %v17 = icmp ne i32 %v16, 0
  %v18 = or i32 %v16, 288
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
  %v21 = phi i32 [ 0, %else2 ], [ %v46, %on16 ]
  %v22 = icmp slt i32 %v21, %a6
  br i1 %v22, label %then11, label %else12
then11:
  %v23 = shl i32 %v21, 3
  %v24 = zext i32 %v23 to i64
  %v25 = getelementptr i8, ptr %a0, i64 %v24
  %v26 = load i64, ptr %v25, align 1, !tbaa !4
  %v27 = add i64 %v26, 3812798742493
  %v28 = icmp ugt i64 %v27, 7625597484986
  br i1 %v28, label %trap13, label %on14, !prof !5
trap13:
  ret i32 41
on14:
  %v29 = zext i32 %v23 to i64
  %v30 = getelementptr i8, ptr %a1, i64 %v29
  %v31 = load i64, ptr %v30, align 1, !tbaa !4
  %v32 = add i64 %v31, 3812798742493
  %v33 = icmp ugt i64 %v32, 7625597484986
  br i1 %v33, label %trap15, label %on16, !prof !5
trap15:
  ret i32 73
on16:
  %v34 = sext i64 %v26 to i128
  %v35 = sext i64 %v31 to i128
  %v36 = add i128 %v34, %v35
  %v37 = icmp slt i128 %v36, -3812798742493
  %v38 = add i128 %v36, 7625597484987
  %v39 = select i1 %v37, i128 %v38, i128 %v36
  %v40 = icmp sgt i128 %v36, 3812798742493
  %v41 = sub i128 %v36, 7625597484987
  %v42 = select i1 %v40, i128 %v41, i128 %v39
  %v43 = trunc i128 %v42 to i64
  %v44 = zext i32 %v23 to i64
  %v45 = getelementptr i8, ptr %a2, i64 %v44
  store i64 %v43, ptr %v45, align 1, !tbaa !4
  %v46 = add i32 %v21, 1
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  ; wide_integers.tri:20
  br i1 %v2, label %then18, label %else19
then18:
  %v47 = load ptr, ptr @trinity_spread
  %v48 = icmp eq ptr %v47, null
  br i1 %v48, label %alone20, label %shared21
alone20:
  %v49 = call i32 @words.kernel_words_2(ptr %cx, i32 0, i32 %v1, i32 1, i32 14, ptr %a0, ptr %a1, ptr %a3)
  br label %on22
shared21:
  %v51 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v50, i32 0, i32 0
  store ptr %cx, ptr %v51
  %v52 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v50, i32 0, i32 1
  store i32 0, ptr %v52
  %v53 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v50, i32 0, i32 2
  store i32 %v1, ptr %v53
  %v54 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v50, i32 0, i32 3
  store i32 1, ptr %v54
  %v55 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v50, i32 0, i32 4
  store i32 14, ptr %v55
  %v56 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v50, i32 0, i32 5
  store ptr %a0, ptr %v56
  %v57 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v50, i32 0, i32 6
  store ptr %a1, ptr %v57
  %v58 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v50, i32 0, i32 7
  store ptr %a3, ptr %v58
  %v59 = call i32 %v47(ptr @words.kernel_words_2.range, ptr %v50, i32 0, i32 %v1, i32 1, i32 14)
  br label %on22
on22:
  %v60 = phi i32 [ %v49, %alone20 ], [ %v59, %shared21 ]
  %v61 = icmp ne i32 %v60, 0
  %v62 = or i32 %v60, 320
  %v63 = icmp ult i32 %v60, 32
  %v64 = select i1 %v63, i32 %v62, i32 %v60
  br i1 %v61, label %trap23, label %on24, !prof !5
trap23:
  ret i32 %v64
on24:
  br label %end17
else19:
  br label %loop25
loop25:
  %v65 = phi i32 [ 0, %else19 ], [ %v91, %on33 ]
  %v66 = icmp slt i32 %v65, %a6
  br i1 %v66, label %then28, label %else29
then28:
  %v67 = shl i32 %v65, 3
  %v68 = zext i32 %v67 to i64
  %v69 = getelementptr i8, ptr %a0, i64 %v68
  %v70 = load i64, ptr %v69, align 1, !tbaa !4
  %v71 = add i64 %v70, 3812798742493
  %v72 = icmp ugt i64 %v71, 7625597484986
  br i1 %v72, label %trap30, label %on31, !prof !5
trap30:
  ret i32 105
on31:
  %v73 = zext i32 %v67 to i64
  %v74 = getelementptr i8, ptr %a1, i64 %v73
  %v75 = load i64, ptr %v74, align 1, !tbaa !4
  %v76 = add i64 %v75, 3812798742493
  %v77 = icmp ugt i64 %v76, 7625597484986
  br i1 %v77, label %trap32, label %on33, !prof !5
trap32:
  ret i32 137
on33:
  %v78 = sext i64 %v70 to i128
  %v79 = sext i64 %v75 to i128
  %v80 = mul i128 %v78, %v79
  %v81 = srem i128 %v80, 7625597484987
  %v82 = icmp slt i128 %v81, -3812798742493
  %v83 = add i128 %v81, 7625597484987
  %v84 = select i1 %v82, i128 %v83, i128 %v81
  %v85 = icmp sgt i128 %v81, 3812798742493
  %v86 = sub i128 %v81, 7625597484987
  %v87 = select i1 %v85, i128 %v86, i128 %v84
  %v88 = trunc i128 %v87 to i64
  %v89 = zext i32 %v67 to i64
  %v90 = getelementptr i8, ptr %a3, i64 %v89
  store i64 %v88, ptr %v90, align 1, !tbaa !4
  %v91 = add i32 %v65, 1
  br label %loop25
else29:
  br label %end27
end27:
  br label %end26
end26:
  br label %end17
end17:
  ; wide_integers.tri:21
  %v92 = icmp uge i32 %v1, 256
  br i1 %v92, label %then35, label %else36
then35:
  %v93 = load ptr, ptr @trinity_spread
  %v94 = icmp eq ptr %v93, null
  br i1 %v94, label %alone37, label %shared38
alone37:
  %v95 = call i32 @words.kernel_words_3(ptr %cx, i32 0, i32 %v1, i32 1, i32 16, ptr %a0, ptr %a1, ptr %a4)
  br label %on39
shared38:
  %v97 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v96, i32 0, i32 0
  store ptr %cx, ptr %v97
  %v98 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v96, i32 0, i32 1
  store i32 0, ptr %v98
  %v99 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v96, i32 0, i32 2
  store i32 %v1, ptr %v99
  %v100 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v96, i32 0, i32 3
  store i32 1, ptr %v100
  %v101 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v96, i32 0, i32 4
  store i32 16, ptr %v101
  %v102 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v96, i32 0, i32 5
  store ptr %a0, ptr %v102
  %v103 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v96, i32 0, i32 6
  store ptr %a1, ptr %v103
  %v104 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v96, i32 0, i32 7
  store ptr %a4, ptr %v104
  %v105 = call i32 %v93(ptr @words.kernel_words_3.range, ptr %v96, i32 0, i32 %v1, i32 1, i32 16)
  br label %on39
on39:
  %v106 = phi i32 [ %v95, %alone37 ], [ %v105, %shared38 ]
  %v107 = icmp ne i32 %v106, 0
  %v108 = or i32 %v106, 352
  %v109 = icmp ult i32 %v106, 32
  %v110 = select i1 %v109, i32 %v108, i32 %v106
  br i1 %v107, label %trap40, label %on41, !prof !5
trap40:
  ret i32 %v110
on41:
  br label %end34
else36:
  br label %loop42
loop42:
  %v111 = phi i32 [ 0, %else36 ], [ %v200, %on50 ]
  %v112 = icmp slt i32 %v111, %a6
  br i1 %v112, label %then45, label %else46
then45:
  %v113 = shl i32 %v111, 3
  %v114 = zext i32 %v113 to i64
  %v115 = getelementptr i8, ptr %a0, i64 %v114
  %v116 = load i64, ptr %v115, align 1, !tbaa !4
  %v117 = add i64 %v116, 3812798742493
  %v118 = icmp ugt i64 %v117, 7625597484986
  br i1 %v118, label %trap47, label %on48, !prof !5
trap47:
  ret i32 169
on48:
  %v119 = icmp slt i32 2, 27
  %v120 = select i1 %v119, i32 2, i32 0
  %v121 = and i32 %v120, 1
  %v122 = icmp ne i32 %v121, 0
  %v123 = select i1 %v122, i128 3, i128 1
  %v124 = mul i128 1, %v123
  %v125 = and i32 %v120, 2
  %v126 = icmp ne i32 %v125, 0
  %v127 = select i1 %v126, i128 9, i128 1
  %v128 = mul i128 %v124, %v127
  %v129 = and i32 %v120, 4
  %v130 = icmp ne i32 %v129, 0
  %v131 = select i1 %v130, i128 81, i128 1
  %v132 = mul i128 %v128, %v131
  %v133 = and i32 %v120, 8
  %v134 = icmp ne i32 %v133, 0
  %v135 = select i1 %v134, i128 6561, i128 1
  %v136 = mul i128 %v132, %v135
  %v137 = and i32 %v120, 16
  %v138 = icmp ne i32 %v137, 0
  %v139 = select i1 %v138, i128 43046721, i128 1
  %v140 = mul i128 %v136, %v139
  %v141 = lshr i128 %v140, 1
  %v142 = sext i64 %v116 to i128
  %v143 = icmp slt i128 %v142, 0
  %v144 = sub i128 0, %v141
  %v145 = select i1 %v143, i128 %v144, i128 %v141
  %v146 = add i128 %v142, %v145
  %v147 = sdiv i128 %v146, %v140
  %v148 = trunc i128 %v147 to i64
  %v149 = select i1 %v119, i64 %v148, i64 0
  %v150 = zext i32 %v113 to i64
  %v151 = getelementptr i8, ptr %a1, i64 %v150
  %v152 = load i64, ptr %v151, align 1, !tbaa !4
  %v153 = add i64 %v152, 3812798742493
  %v154 = icmp ugt i64 %v153, 7625597484986
  br i1 %v154, label %trap49, label %on50, !prof !5
trap49:
  ret i32 201
on50:
  %v155 = icmp slt i32 1, 27
  %v156 = sext i64 %v152 to i128
  %v157 = select i1 %v155, i32 1, i32 0
  %v158 = and i32 %v157, 1
  %v159 = icmp ne i32 %v158, 0
  %v160 = select i1 %v159, i128 3, i128 1
  %v161 = mul i128 1, %v160
  %v162 = and i32 %v157, 2
  %v163 = icmp ne i32 %v162, 0
  %v164 = select i1 %v163, i128 9, i128 1
  %v165 = mul i128 %v161, %v164
  %v166 = and i32 %v157, 4
  %v167 = icmp ne i32 %v166, 0
  %v168 = select i1 %v167, i128 81, i128 1
  %v169 = mul i128 %v165, %v168
  %v170 = and i32 %v157, 8
  %v171 = icmp ne i32 %v170, 0
  %v172 = select i1 %v171, i128 6561, i128 1
  %v173 = mul i128 %v169, %v172
  %v174 = and i32 %v157, 16
  %v175 = icmp ne i32 %v174, 0
  %v176 = select i1 %v175, i128 43046721, i128 1
  %v177 = mul i128 %v173, %v176
  %v178 = mul i128 %v156, %v177
  %v179 = srem i128 %v178, 7625597484987
  %v180 = icmp slt i128 %v179, -3812798742493
  %v181 = add i128 %v179, 7625597484987
  %v182 = select i1 %v180, i128 %v181, i128 %v179
  %v183 = icmp sgt i128 %v179, 3812798742493
  %v184 = sub i128 %v179, 7625597484987
  %v185 = select i1 %v183, i128 %v184, i128 %v182
  %v186 = trunc i128 %v185 to i64
  %v187 = select i1 %v155, i64 %v186, i64 0
  %v188 = sext i64 %v149 to i128
  %v189 = sext i64 %v187 to i128
  %v190 = add i128 %v188, %v189
  %v191 = icmp slt i128 %v190, -3812798742493
  %v192 = add i128 %v190, 7625597484987
  %v193 = select i1 %v191, i128 %v192, i128 %v190
  %v194 = icmp sgt i128 %v190, 3812798742493
  %v195 = sub i128 %v190, 7625597484987
  %v196 = select i1 %v194, i128 %v195, i128 %v193
  %v197 = trunc i128 %v196 to i64
  %v198 = zext i32 %v113 to i64
  %v199 = getelementptr i8, ptr %a4, i64 %v198
  store i64 %v197, ptr %v199, align 1, !tbaa !4
  %v200 = add i32 %v111, 1
  br label %loop42
else46:
  br label %end44
end44:
  br label %end43
end43:
  br label %end34
end34:
  ; wide_integers.tri:22
  br i1 %v92, label %then52, label %else53
then52:
  %v201 = load ptr, ptr @trinity_spread
  %v202 = icmp eq ptr %v201, null
  br i1 %v202, label %alone54, label %shared55
alone54:
  %v203 = call i32 @words.kernel_words_4(ptr %cx, i32 0, i32 %v1, i32 1, i32 16, ptr %a0, ptr %a1, ptr %a5)
  br label %on56
shared55:
  %v205 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v204, i32 0, i32 0
  store ptr %cx, ptr %v205
  %v206 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v204, i32 0, i32 1
  store i32 0, ptr %v206
  %v207 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v204, i32 0, i32 2
  store i32 %v1, ptr %v207
  %v208 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v204, i32 0, i32 3
  store i32 1, ptr %v208
  %v209 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v204, i32 0, i32 4
  store i32 16, ptr %v209
  %v210 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v204, i32 0, i32 5
  store ptr %a0, ptr %v210
  %v211 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v204, i32 0, i32 6
  store ptr %a1, ptr %v211
  %v212 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v204, i32 0, i32 7
  store ptr %a5, ptr %v212
  %v213 = call i32 %v201(ptr @words.kernel_words_4.range, ptr %v204, i32 0, i32 %v1, i32 1, i32 16)
  br label %on56
on56:
  %v214 = phi i32 [ %v203, %alone54 ], [ %v213, %shared55 ]
  %v215 = icmp ne i32 %v214, 0
  %v216 = or i32 %v214, 384
  %v217 = icmp ult i32 %v214, 32
  %v218 = select i1 %v217, i32 %v216, i32 %v214
  br i1 %v215, label %trap57, label %on58, !prof !5
trap57:
  ret i32 %v218
on58:
  br label %end51
else53:
  br label %loop59
loop59:
  %v219 = phi i32 [ 0, %else53 ], [ %v1039, %on67 ]
  %v220 = icmp slt i32 %v219, %a6
  br i1 %v220, label %then62, label %else63
then62:
  %v221 = shl i32 %v219, 3
  %v222 = zext i32 %v221 to i64
  %v223 = getelementptr i8, ptr %a0, i64 %v222
  %v224 = load i64, ptr %v223, align 1, !tbaa !4
  %v225 = add i64 %v224, 3812798742493
  %v226 = icmp ugt i64 %v225, 7625597484986
  br i1 %v226, label %trap64, label %on65, !prof !5
trap64:
  ret i32 233
on65:
  %v227 = zext i32 %v221 to i64
  %v228 = getelementptr i8, ptr %a1, i64 %v227
  %v229 = load i64, ptr %v228, align 1, !tbaa !4
  %v230 = add i64 %v229, 3812798742493
  %v231 = icmp ugt i64 %v230, 7625597484986
  br i1 %v231, label %trap66, label %on67, !prof !5
trap66:
  ret i32 265
on67:
  %v232 = add i64 %v229, 3812798742493
  %v233 = udiv i64 %v232, 3
  %v234 = mul i64 %v233, 3
  %v235 = sub i64 %v232, %v234
  %v236 = udiv i64 %v233, 3
  %v237 = mul i64 %v236, 3
  %v238 = sub i64 %v233, %v237
  %v239 = udiv i64 %v236, 3
  %v240 = mul i64 %v239, 3
  %v241 = sub i64 %v236, %v240
  %v242 = udiv i64 %v239, 3
  %v243 = mul i64 %v242, 3
  %v244 = sub i64 %v239, %v243
  %v245 = udiv i64 %v242, 3
  %v246 = mul i64 %v245, 3
  %v247 = sub i64 %v242, %v246
  %v248 = udiv i64 %v245, 3
  %v249 = mul i64 %v248, 3
  %v250 = sub i64 %v245, %v249
  %v251 = udiv i64 %v248, 3
  %v252 = mul i64 %v251, 3
  %v253 = sub i64 %v248, %v252
  %v254 = udiv i64 %v251, 3
  %v255 = mul i64 %v254, 3
  %v256 = sub i64 %v251, %v255
  %v257 = udiv i64 %v254, 3
  %v258 = mul i64 %v257, 3
  %v259 = sub i64 %v254, %v258
  %v260 = udiv i64 %v257, 3
  %v261 = mul i64 %v260, 3
  %v262 = sub i64 %v257, %v261
  %v263 = udiv i64 %v260, 3
  %v264 = mul i64 %v263, 3
  %v265 = sub i64 %v260, %v264
  %v266 = udiv i64 %v263, 3
  %v267 = mul i64 %v266, 3
  %v268 = sub i64 %v263, %v267
  %v269 = udiv i64 %v266, 3
  %v270 = mul i64 %v269, 3
  %v271 = sub i64 %v266, %v270
  %v272 = udiv i64 %v269, 3
  %v273 = mul i64 %v272, 3
  %v274 = sub i64 %v269, %v273
  %v275 = udiv i64 %v272, 3
  %v276 = mul i64 %v275, 3
  %v277 = sub i64 %v272, %v276
  %v278 = udiv i64 %v275, 3
  %v279 = mul i64 %v278, 3
  %v280 = sub i64 %v275, %v279
  %v281 = udiv i64 %v278, 3
  %v282 = mul i64 %v281, 3
  %v283 = sub i64 %v278, %v282
  %v284 = udiv i64 %v281, 3
  %v285 = mul i64 %v284, 3
  %v286 = sub i64 %v281, %v285
  %v287 = udiv i64 %v284, 3
  %v288 = mul i64 %v287, 3
  %v289 = sub i64 %v284, %v288
  %v290 = udiv i64 %v287, 3
  %v291 = mul i64 %v290, 3
  %v292 = sub i64 %v287, %v291
  %v293 = udiv i64 %v290, 3
  %v294 = mul i64 %v293, 3
  %v295 = sub i64 %v290, %v294
  %v296 = udiv i64 %v293, 3
  %v297 = mul i64 %v296, 3
  %v298 = sub i64 %v293, %v297
  %v299 = udiv i64 %v296, 3
  %v300 = mul i64 %v299, 3
  %v301 = sub i64 %v296, %v300
  %v302 = udiv i64 %v299, 3
  %v303 = mul i64 %v302, 3
  %v304 = sub i64 %v299, %v303
  %v305 = udiv i64 %v302, 3
  %v306 = mul i64 %v305, 3
  %v307 = sub i64 %v302, %v306
  %v308 = udiv i64 %v305, 3
  %v309 = mul i64 %v308, 3
  %v310 = sub i64 %v305, %v309
  %v311 = add i64 %v224, 3812798742493
  %v312 = udiv i64 %v311, 3
  %v313 = mul i64 %v312, 3
  %v314 = sub i64 %v311, %v313
  %v315 = udiv i64 %v312, 3
  %v316 = mul i64 %v315, 3
  %v317 = sub i64 %v312, %v316
  %v318 = udiv i64 %v315, 3
  %v319 = mul i64 %v318, 3
  %v320 = sub i64 %v315, %v319
  %v321 = udiv i64 %v318, 3
  %v322 = mul i64 %v321, 3
  %v323 = sub i64 %v318, %v322
  %v324 = udiv i64 %v321, 3
  %v325 = mul i64 %v324, 3
  %v326 = sub i64 %v321, %v325
  %v327 = udiv i64 %v324, 3
  %v328 = mul i64 %v327, 3
  %v329 = sub i64 %v324, %v328
  %v330 = udiv i64 %v327, 3
  %v331 = mul i64 %v330, 3
  %v332 = sub i64 %v327, %v331
  %v333 = udiv i64 %v330, 3
  %v334 = mul i64 %v333, 3
  %v335 = sub i64 %v330, %v334
  %v336 = udiv i64 %v333, 3
  %v337 = mul i64 %v336, 3
  %v338 = sub i64 %v333, %v337
  %v339 = udiv i64 %v336, 3
  %v340 = mul i64 %v339, 3
  %v341 = sub i64 %v336, %v340
  %v342 = udiv i64 %v339, 3
  %v343 = mul i64 %v342, 3
  %v344 = sub i64 %v339, %v343
  %v345 = udiv i64 %v342, 3
  %v346 = mul i64 %v345, 3
  %v347 = sub i64 %v342, %v346
  %v348 = udiv i64 %v345, 3
  %v349 = mul i64 %v348, 3
  %v350 = sub i64 %v345, %v349
  %v351 = udiv i64 %v348, 3
  %v352 = mul i64 %v351, 3
  %v353 = sub i64 %v348, %v352
  %v354 = udiv i64 %v351, 3
  %v355 = mul i64 %v354, 3
  %v356 = sub i64 %v351, %v355
  %v357 = udiv i64 %v354, 3
  %v358 = mul i64 %v357, 3
  %v359 = sub i64 %v354, %v358
  %v360 = udiv i64 %v357, 3
  %v361 = mul i64 %v360, 3
  %v362 = sub i64 %v357, %v361
  %v363 = udiv i64 %v360, 3
  %v364 = mul i64 %v363, 3
  %v365 = sub i64 %v360, %v364
  %v366 = udiv i64 %v363, 3
  %v367 = mul i64 %v366, 3
  %v368 = sub i64 %v363, %v367
  %v369 = udiv i64 %v366, 3
  %v370 = mul i64 %v369, 3
  %v371 = sub i64 %v366, %v370
  %v372 = udiv i64 %v369, 3
  %v373 = mul i64 %v372, 3
  %v374 = sub i64 %v369, %v373
  %v375 = udiv i64 %v372, 3
  %v376 = mul i64 %v375, 3
  %v377 = sub i64 %v372, %v376
  %v378 = udiv i64 %v375, 3
  %v379 = mul i64 %v378, 3
  %v380 = sub i64 %v375, %v379
  %v381 = udiv i64 %v378, 3
  %v382 = mul i64 %v381, 3
  %v383 = sub i64 %v378, %v382
  %v384 = udiv i64 %v381, 3
  %v385 = mul i64 %v384, 3
  %v386 = sub i64 %v381, %v385
  %v387 = udiv i64 %v384, 3
  %v388 = mul i64 %v387, 3
  %v389 = sub i64 %v384, %v388
  %v390 = mul i64 %v314, 3
  %v391 = add i64 %v390, %v235
  %v392 = trunc i64 %v391 to i32
  %v393 = mul i32 %v392, 2
  %v394 = lshr i32 148736, %v393
  %v395 = and i32 %v394, 3
  %v396 = zext i32 %v395 to i64
  %v397 = mul i64 %v317, 3
  %v398 = add i64 %v397, %v238
  %v399 = trunc i64 %v398 to i32
  %v400 = mul i32 %v399, 2
  %v401 = lshr i32 148736, %v400
  %v402 = and i32 %v401, 3
  %v403 = zext i32 %v402 to i64
  %v404 = mul i64 %v320, 3
  %v405 = add i64 %v404, %v241
  %v406 = trunc i64 %v405 to i32
  %v407 = mul i32 %v406, 2
  %v408 = lshr i32 148736, %v407
  %v409 = and i32 %v408, 3
  %v410 = zext i32 %v409 to i64
  %v411 = mul i64 %v323, 3
  %v412 = add i64 %v411, %v244
  %v413 = trunc i64 %v412 to i32
  %v414 = mul i32 %v413, 2
  %v415 = lshr i32 148736, %v414
  %v416 = and i32 %v415, 3
  %v417 = zext i32 %v416 to i64
  %v418 = mul i64 %v326, 3
  %v419 = add i64 %v418, %v247
  %v420 = trunc i64 %v419 to i32
  %v421 = mul i32 %v420, 2
  %v422 = lshr i32 148736, %v421
  %v423 = and i32 %v422, 3
  %v424 = zext i32 %v423 to i64
  %v425 = mul i64 %v329, 3
  %v426 = add i64 %v425, %v250
  %v427 = trunc i64 %v426 to i32
  %v428 = mul i32 %v427, 2
  %v429 = lshr i32 148736, %v428
  %v430 = and i32 %v429, 3
  %v431 = zext i32 %v430 to i64
  %v432 = mul i64 %v332, 3
  %v433 = add i64 %v432, %v253
  %v434 = trunc i64 %v433 to i32
  %v435 = mul i32 %v434, 2
  %v436 = lshr i32 148736, %v435
  %v437 = and i32 %v436, 3
  %v438 = zext i32 %v437 to i64
  %v439 = mul i64 %v335, 3
  %v440 = add i64 %v439, %v256
  %v441 = trunc i64 %v440 to i32
  %v442 = mul i32 %v441, 2
  %v443 = lshr i32 148736, %v442
  %v444 = and i32 %v443, 3
  %v445 = zext i32 %v444 to i64
  %v446 = mul i64 %v338, 3
  %v447 = add i64 %v446, %v259
  %v448 = trunc i64 %v447 to i32
  %v449 = mul i32 %v448, 2
  %v450 = lshr i32 148736, %v449
  %v451 = and i32 %v450, 3
  %v452 = zext i32 %v451 to i64
  %v453 = mul i64 %v341, 3
  %v454 = add i64 %v453, %v262
  %v455 = trunc i64 %v454 to i32
  %v456 = mul i32 %v455, 2
  %v457 = lshr i32 148736, %v456
  %v458 = and i32 %v457, 3
  %v459 = zext i32 %v458 to i64
  %v460 = mul i64 %v344, 3
  %v461 = add i64 %v460, %v265
  %v462 = trunc i64 %v461 to i32
  %v463 = mul i32 %v462, 2
  %v464 = lshr i32 148736, %v463
  %v465 = and i32 %v464, 3
  %v466 = zext i32 %v465 to i64
  %v467 = mul i64 %v347, 3
  %v468 = add i64 %v467, %v268
  %v469 = trunc i64 %v468 to i32
  %v470 = mul i32 %v469, 2
  %v471 = lshr i32 148736, %v470
  %v472 = and i32 %v471, 3
  %v473 = zext i32 %v472 to i64
  %v474 = mul i64 %v350, 3
  %v475 = add i64 %v474, %v271
  %v476 = trunc i64 %v475 to i32
  %v477 = mul i32 %v476, 2
  %v478 = lshr i32 148736, %v477
  %v479 = and i32 %v478, 3
  %v480 = zext i32 %v479 to i64
  %v481 = mul i64 %v353, 3
  %v482 = add i64 %v481, %v274
  %v483 = trunc i64 %v482 to i32
  %v484 = mul i32 %v483, 2
  %v485 = lshr i32 148736, %v484
  %v486 = and i32 %v485, 3
  %v487 = zext i32 %v486 to i64
  %v488 = mul i64 %v356, 3
  %v489 = add i64 %v488, %v277
  %v490 = trunc i64 %v489 to i32
  %v491 = mul i32 %v490, 2
  %v492 = lshr i32 148736, %v491
  %v493 = and i32 %v492, 3
  %v494 = zext i32 %v493 to i64
  %v495 = mul i64 %v359, 3
  %v496 = add i64 %v495, %v280
  %v497 = trunc i64 %v496 to i32
  %v498 = mul i32 %v497, 2
  %v499 = lshr i32 148736, %v498
  %v500 = and i32 %v499, 3
  %v501 = zext i32 %v500 to i64
  %v502 = mul i64 %v362, 3
  %v503 = add i64 %v502, %v283
  %v504 = trunc i64 %v503 to i32
  %v505 = mul i32 %v504, 2
  %v506 = lshr i32 148736, %v505
  %v507 = and i32 %v506, 3
  %v508 = zext i32 %v507 to i64
  %v509 = mul i64 %v365, 3
  %v510 = add i64 %v509, %v286
  %v511 = trunc i64 %v510 to i32
  %v512 = mul i32 %v511, 2
  %v513 = lshr i32 148736, %v512
  %v514 = and i32 %v513, 3
  %v515 = zext i32 %v514 to i64
  %v516 = mul i64 %v368, 3
  %v517 = add i64 %v516, %v289
  %v518 = trunc i64 %v517 to i32
  %v519 = mul i32 %v518, 2
  %v520 = lshr i32 148736, %v519
  %v521 = and i32 %v520, 3
  %v522 = zext i32 %v521 to i64
  %v523 = mul i64 %v371, 3
  %v524 = add i64 %v523, %v292
  %v525 = trunc i64 %v524 to i32
  %v526 = mul i32 %v525, 2
  %v527 = lshr i32 148736, %v526
  %v528 = and i32 %v527, 3
  %v529 = zext i32 %v528 to i64
  %v530 = mul i64 %v374, 3
  %v531 = add i64 %v530, %v295
  %v532 = trunc i64 %v531 to i32
  %v533 = mul i32 %v532, 2
  %v534 = lshr i32 148736, %v533
  %v535 = and i32 %v534, 3
  %v536 = zext i32 %v535 to i64
  %v537 = mul i64 %v377, 3
  %v538 = add i64 %v537, %v298
  %v539 = trunc i64 %v538 to i32
  %v540 = mul i32 %v539, 2
  %v541 = lshr i32 148736, %v540
  %v542 = and i32 %v541, 3
  %v543 = zext i32 %v542 to i64
  %v544 = mul i64 %v380, 3
  %v545 = add i64 %v544, %v301
  %v546 = trunc i64 %v545 to i32
  %v547 = mul i32 %v546, 2
  %v548 = lshr i32 148736, %v547
  %v549 = and i32 %v548, 3
  %v550 = zext i32 %v549 to i64
  %v551 = mul i64 %v383, 3
  %v552 = add i64 %v551, %v304
  %v553 = trunc i64 %v552 to i32
  %v554 = mul i32 %v553, 2
  %v555 = lshr i32 148736, %v554
  %v556 = and i32 %v555, 3
  %v557 = zext i32 %v556 to i64
  %v558 = mul i64 %v386, 3
  %v559 = add i64 %v558, %v307
  %v560 = trunc i64 %v559 to i32
  %v561 = mul i32 %v560, 2
  %v562 = lshr i32 148736, %v561
  %v563 = and i32 %v562, 3
  %v564 = zext i32 %v563 to i64
  %v565 = mul i64 %v389, 3
  %v566 = add i64 %v565, %v310
  %v567 = trunc i64 %v566 to i32
  %v568 = mul i32 %v567, 2
  %v569 = lshr i32 148736, %v568
  %v570 = and i32 %v569, 3
  %v571 = zext i32 %v570 to i64
  %v572 = mul i64 %v387, 3
  %v573 = add i64 %v572, %v308
  %v574 = trunc i64 %v573 to i32
  %v575 = mul i32 %v574, 2
  %v576 = lshr i32 148736, %v575
  %v577 = and i32 %v576, 3
  %v578 = zext i32 %v577 to i64
  %v579 = mul i64 0, 3
  %v580 = add i64 %v579, %v578
  %v581 = mul i64 %v580, 3
  %v582 = add i64 %v581, %v571
  %v583 = mul i64 %v582, 3
  %v584 = add i64 %v583, %v564
  %v585 = mul i64 %v584, 3
  %v586 = add i64 %v585, %v557
  %v587 = mul i64 %v586, 3
  %v588 = add i64 %v587, %v550
  %v589 = mul i64 %v588, 3
  %v590 = add i64 %v589, %v543
  %v591 = mul i64 %v590, 3
  %v592 = add i64 %v591, %v536
  %v593 = mul i64 %v592, 3
  %v594 = add i64 %v593, %v529
  %v595 = mul i64 %v594, 3
  %v596 = add i64 %v595, %v522
  %v597 = mul i64 %v596, 3
  %v598 = add i64 %v597, %v515
  %v599 = mul i64 %v598, 3
  %v600 = add i64 %v599, %v508
  %v601 = mul i64 %v600, 3
  %v602 = add i64 %v601, %v501
  %v603 = mul i64 %v602, 3
  %v604 = add i64 %v603, %v494
  %v605 = mul i64 %v604, 3
  %v606 = add i64 %v605, %v487
  %v607 = mul i64 %v606, 3
  %v608 = add i64 %v607, %v480
  %v609 = mul i64 %v608, 3
  %v610 = add i64 %v609, %v473
  %v611 = mul i64 %v610, 3
  %v612 = add i64 %v611, %v466
  %v613 = mul i64 %v612, 3
  %v614 = add i64 %v613, %v459
  %v615 = mul i64 %v614, 3
  %v616 = add i64 %v615, %v452
  %v617 = mul i64 %v616, 3
  %v618 = add i64 %v617, %v445
  %v619 = mul i64 %v618, 3
  %v620 = add i64 %v619, %v438
  %v621 = mul i64 %v620, 3
  %v622 = add i64 %v621, %v431
  %v623 = mul i64 %v622, 3
  %v624 = add i64 %v623, %v424
  %v625 = mul i64 %v624, 3
  %v626 = add i64 %v625, %v417
  %v627 = mul i64 %v626, 3
  %v628 = add i64 %v627, %v410
  %v629 = mul i64 %v628, 3
  %v630 = add i64 %v629, %v403
  %v631 = mul i64 %v630, 3
  %v632 = add i64 %v631, %v396
  %v633 = sub i64 %v632, 3812798742493
  %v634 = sub i64 0, %v224
  %v635 = add i64 %v634, 3812798742493
  %v636 = udiv i64 %v635, 3
  %v637 = mul i64 %v636, 3
  %v638 = sub i64 %v635, %v637
  %v639 = udiv i64 %v636, 3
  %v640 = mul i64 %v639, 3
  %v641 = sub i64 %v636, %v640
  %v642 = udiv i64 %v639, 3
  %v643 = mul i64 %v642, 3
  %v644 = sub i64 %v639, %v643
  %v645 = udiv i64 %v642, 3
  %v646 = mul i64 %v645, 3
  %v647 = sub i64 %v642, %v646
  %v648 = udiv i64 %v645, 3
  %v649 = mul i64 %v648, 3
  %v650 = sub i64 %v645, %v649
  %v651 = udiv i64 %v648, 3
  %v652 = mul i64 %v651, 3
  %v653 = sub i64 %v648, %v652
  %v654 = udiv i64 %v651, 3
  %v655 = mul i64 %v654, 3
  %v656 = sub i64 %v651, %v655
  %v657 = udiv i64 %v654, 3
  %v658 = mul i64 %v657, 3
  %v659 = sub i64 %v654, %v658
  %v660 = udiv i64 %v657, 3
  %v661 = mul i64 %v660, 3
  %v662 = sub i64 %v657, %v661
  %v663 = udiv i64 %v660, 3
  %v664 = mul i64 %v663, 3
  %v665 = sub i64 %v660, %v664
  %v666 = udiv i64 %v663, 3
  %v667 = mul i64 %v666, 3
  %v668 = sub i64 %v663, %v667
  %v669 = udiv i64 %v666, 3
  %v670 = mul i64 %v669, 3
  %v671 = sub i64 %v666, %v670
  %v672 = udiv i64 %v669, 3
  %v673 = mul i64 %v672, 3
  %v674 = sub i64 %v669, %v673
  %v675 = udiv i64 %v672, 3
  %v676 = mul i64 %v675, 3
  %v677 = sub i64 %v672, %v676
  %v678 = udiv i64 %v675, 3
  %v679 = mul i64 %v678, 3
  %v680 = sub i64 %v675, %v679
  %v681 = udiv i64 %v678, 3
  %v682 = mul i64 %v681, 3
  %v683 = sub i64 %v678, %v682
  %v684 = udiv i64 %v681, 3
  %v685 = mul i64 %v684, 3
  %v686 = sub i64 %v681, %v685
  %v687 = udiv i64 %v684, 3
  %v688 = mul i64 %v687, 3
  %v689 = sub i64 %v684, %v688
  %v690 = udiv i64 %v687, 3
  %v691 = mul i64 %v690, 3
  %v692 = sub i64 %v687, %v691
  %v693 = udiv i64 %v690, 3
  %v694 = mul i64 %v693, 3
  %v695 = sub i64 %v690, %v694
  %v696 = udiv i64 %v693, 3
  %v697 = mul i64 %v696, 3
  %v698 = sub i64 %v693, %v697
  %v699 = udiv i64 %v696, 3
  %v700 = mul i64 %v699, 3
  %v701 = sub i64 %v696, %v700
  %v702 = udiv i64 %v699, 3
  %v703 = mul i64 %v702, 3
  %v704 = sub i64 %v699, %v703
  %v705 = udiv i64 %v702, 3
  %v706 = mul i64 %v705, 3
  %v707 = sub i64 %v702, %v706
  %v708 = udiv i64 %v705, 3
  %v709 = mul i64 %v708, 3
  %v710 = sub i64 %v705, %v709
  %v711 = udiv i64 %v708, 3
  %v712 = mul i64 %v711, 3
  %v713 = sub i64 %v708, %v712
  %v714 = add i64 %v633, 3812798742493
  %v715 = udiv i64 %v714, 3
  %v716 = mul i64 %v715, 3
  %v717 = sub i64 %v714, %v716
  %v718 = udiv i64 %v715, 3
  %v719 = mul i64 %v718, 3
  %v720 = sub i64 %v715, %v719
  %v721 = udiv i64 %v718, 3
  %v722 = mul i64 %v721, 3
  %v723 = sub i64 %v718, %v722
  %v724 = udiv i64 %v721, 3
  %v725 = mul i64 %v724, 3
  %v726 = sub i64 %v721, %v725
  %v727 = udiv i64 %v724, 3
  %v728 = mul i64 %v727, 3
  %v729 = sub i64 %v724, %v728
  %v730 = udiv i64 %v727, 3
  %v731 = mul i64 %v730, 3
  %v732 = sub i64 %v727, %v731
  %v733 = udiv i64 %v730, 3
  %v734 = mul i64 %v733, 3
  %v735 = sub i64 %v730, %v734
  %v736 = udiv i64 %v733, 3
  %v737 = mul i64 %v736, 3
  %v738 = sub i64 %v733, %v737
  %v739 = udiv i64 %v736, 3
  %v740 = mul i64 %v739, 3
  %v741 = sub i64 %v736, %v740
  %v742 = udiv i64 %v739, 3
  %v743 = mul i64 %v742, 3
  %v744 = sub i64 %v739, %v743
  %v745 = udiv i64 %v742, 3
  %v746 = mul i64 %v745, 3
  %v747 = sub i64 %v742, %v746
  %v748 = udiv i64 %v745, 3
  %v749 = mul i64 %v748, 3
  %v750 = sub i64 %v745, %v749
  %v751 = udiv i64 %v748, 3
  %v752 = mul i64 %v751, 3
  %v753 = sub i64 %v748, %v752
  %v754 = udiv i64 %v751, 3
  %v755 = mul i64 %v754, 3
  %v756 = sub i64 %v751, %v755
  %v757 = udiv i64 %v754, 3
  %v758 = mul i64 %v757, 3
  %v759 = sub i64 %v754, %v758
  %v760 = udiv i64 %v757, 3
  %v761 = mul i64 %v760, 3
  %v762 = sub i64 %v757, %v761
  %v763 = udiv i64 %v760, 3
  %v764 = mul i64 %v763, 3
  %v765 = sub i64 %v760, %v764
  %v766 = udiv i64 %v763, 3
  %v767 = mul i64 %v766, 3
  %v768 = sub i64 %v763, %v767
  %v769 = udiv i64 %v766, 3
  %v770 = mul i64 %v769, 3
  %v771 = sub i64 %v766, %v770
  %v772 = udiv i64 %v769, 3
  %v773 = mul i64 %v772, 3
  %v774 = sub i64 %v769, %v773
  %v775 = udiv i64 %v772, 3
  %v776 = mul i64 %v775, 3
  %v777 = sub i64 %v772, %v776
  %v778 = udiv i64 %v775, 3
  %v779 = mul i64 %v778, 3
  %v780 = sub i64 %v775, %v779
  %v781 = udiv i64 %v778, 3
  %v782 = mul i64 %v781, 3
  %v783 = sub i64 %v778, %v782
  %v784 = udiv i64 %v781, 3
  %v785 = mul i64 %v784, 3
  %v786 = sub i64 %v781, %v785
  %v787 = udiv i64 %v784, 3
  %v788 = mul i64 %v787, 3
  %v789 = sub i64 %v784, %v788
  %v790 = udiv i64 %v787, 3
  %v791 = mul i64 %v790, 3
  %v792 = sub i64 %v787, %v791
  %v793 = mul i64 %v717, 3
  %v794 = add i64 %v793, %v638
  %v795 = trunc i64 %v794 to i32
  %v796 = mul i32 %v795, 2
  %v797 = lshr i32 174436, %v796
  %v798 = and i32 %v797, 3
  %v799 = zext i32 %v798 to i64
  %v800 = mul i64 %v720, 3
  %v801 = add i64 %v800, %v641
  %v802 = trunc i64 %v801 to i32
  %v803 = mul i32 %v802, 2
  %v804 = lshr i32 174436, %v803
  %v805 = and i32 %v804, 3
  %v806 = zext i32 %v805 to i64
  %v807 = mul i64 %v723, 3
  %v808 = add i64 %v807, %v644
  %v809 = trunc i64 %v808 to i32
  %v810 = mul i32 %v809, 2
  %v811 = lshr i32 174436, %v810
  %v812 = and i32 %v811, 3
  %v813 = zext i32 %v812 to i64
  %v814 = mul i64 %v726, 3
  %v815 = add i64 %v814, %v647
  %v816 = trunc i64 %v815 to i32
  %v817 = mul i32 %v816, 2
  %v818 = lshr i32 174436, %v817
  %v819 = and i32 %v818, 3
  %v820 = zext i32 %v819 to i64
  %v821 = mul i64 %v729, 3
  %v822 = add i64 %v821, %v650
  %v823 = trunc i64 %v822 to i32
  %v824 = mul i32 %v823, 2
  %v825 = lshr i32 174436, %v824
  %v826 = and i32 %v825, 3
  %v827 = zext i32 %v826 to i64
  %v828 = mul i64 %v732, 3
  %v829 = add i64 %v828, %v653
  %v830 = trunc i64 %v829 to i32
  %v831 = mul i32 %v830, 2
  %v832 = lshr i32 174436, %v831
  %v833 = and i32 %v832, 3
  %v834 = zext i32 %v833 to i64
  %v835 = mul i64 %v735, 3
  %v836 = add i64 %v835, %v656
  %v837 = trunc i64 %v836 to i32
  %v838 = mul i32 %v837, 2
  %v839 = lshr i32 174436, %v838
  %v840 = and i32 %v839, 3
  %v841 = zext i32 %v840 to i64
  %v842 = mul i64 %v738, 3
  %v843 = add i64 %v842, %v659
  %v844 = trunc i64 %v843 to i32
  %v845 = mul i32 %v844, 2
  %v846 = lshr i32 174436, %v845
  %v847 = and i32 %v846, 3
  %v848 = zext i32 %v847 to i64
  %v849 = mul i64 %v741, 3
  %v850 = add i64 %v849, %v662
  %v851 = trunc i64 %v850 to i32
  %v852 = mul i32 %v851, 2
  %v853 = lshr i32 174436, %v852
  %v854 = and i32 %v853, 3
  %v855 = zext i32 %v854 to i64
  %v856 = mul i64 %v744, 3
  %v857 = add i64 %v856, %v665
  %v858 = trunc i64 %v857 to i32
  %v859 = mul i32 %v858, 2
  %v860 = lshr i32 174436, %v859
  %v861 = and i32 %v860, 3
  %v862 = zext i32 %v861 to i64
  %v863 = mul i64 %v747, 3
  %v864 = add i64 %v863, %v668
  %v865 = trunc i64 %v864 to i32
  %v866 = mul i32 %v865, 2
  %v867 = lshr i32 174436, %v866
  %v868 = and i32 %v867, 3
  %v869 = zext i32 %v868 to i64
  %v870 = mul i64 %v750, 3
  %v871 = add i64 %v870, %v671
  %v872 = trunc i64 %v871 to i32
  %v873 = mul i32 %v872, 2
  %v874 = lshr i32 174436, %v873
  %v875 = and i32 %v874, 3
  %v876 = zext i32 %v875 to i64
  %v877 = mul i64 %v753, 3
  %v878 = add i64 %v877, %v674
  %v879 = trunc i64 %v878 to i32
  %v880 = mul i32 %v879, 2
  %v881 = lshr i32 174436, %v880
  %v882 = and i32 %v881, 3
  %v883 = zext i32 %v882 to i64
  %v884 = mul i64 %v756, 3
  %v885 = add i64 %v884, %v677
  %v886 = trunc i64 %v885 to i32
  %v887 = mul i32 %v886, 2
  %v888 = lshr i32 174436, %v887
  %v889 = and i32 %v888, 3
  %v890 = zext i32 %v889 to i64
  %v891 = mul i64 %v759, 3
  %v892 = add i64 %v891, %v680
  %v893 = trunc i64 %v892 to i32
  %v894 = mul i32 %v893, 2
  %v895 = lshr i32 174436, %v894
  %v896 = and i32 %v895, 3
  %v897 = zext i32 %v896 to i64
  %v898 = mul i64 %v762, 3
  %v899 = add i64 %v898, %v683
  %v900 = trunc i64 %v899 to i32
  %v901 = mul i32 %v900, 2
  %v902 = lshr i32 174436, %v901
  %v903 = and i32 %v902, 3
  %v904 = zext i32 %v903 to i64
  %v905 = mul i64 %v765, 3
  %v906 = add i64 %v905, %v686
  %v907 = trunc i64 %v906 to i32
  %v908 = mul i32 %v907, 2
  %v909 = lshr i32 174436, %v908
  %v910 = and i32 %v909, 3
  %v911 = zext i32 %v910 to i64
  %v912 = mul i64 %v768, 3
  %v913 = add i64 %v912, %v689
  %v914 = trunc i64 %v913 to i32
  %v915 = mul i32 %v914, 2
  %v916 = lshr i32 174436, %v915
  %v917 = and i32 %v916, 3
  %v918 = zext i32 %v917 to i64
  %v919 = mul i64 %v771, 3
  %v920 = add i64 %v919, %v692
  %v921 = trunc i64 %v920 to i32
  %v922 = mul i32 %v921, 2
  %v923 = lshr i32 174436, %v922
  %v924 = and i32 %v923, 3
  %v925 = zext i32 %v924 to i64
  %v926 = mul i64 %v774, 3
  %v927 = add i64 %v926, %v695
  %v928 = trunc i64 %v927 to i32
  %v929 = mul i32 %v928, 2
  %v930 = lshr i32 174436, %v929
  %v931 = and i32 %v930, 3
  %v932 = zext i32 %v931 to i64
  %v933 = mul i64 %v777, 3
  %v934 = add i64 %v933, %v698
  %v935 = trunc i64 %v934 to i32
  %v936 = mul i32 %v935, 2
  %v937 = lshr i32 174436, %v936
  %v938 = and i32 %v937, 3
  %v939 = zext i32 %v938 to i64
  %v940 = mul i64 %v780, 3
  %v941 = add i64 %v940, %v701
  %v942 = trunc i64 %v941 to i32
  %v943 = mul i32 %v942, 2
  %v944 = lshr i32 174436, %v943
  %v945 = and i32 %v944, 3
  %v946 = zext i32 %v945 to i64
  %v947 = mul i64 %v783, 3
  %v948 = add i64 %v947, %v704
  %v949 = trunc i64 %v948 to i32
  %v950 = mul i32 %v949, 2
  %v951 = lshr i32 174436, %v950
  %v952 = and i32 %v951, 3
  %v953 = zext i32 %v952 to i64
  %v954 = mul i64 %v786, 3
  %v955 = add i64 %v954, %v707
  %v956 = trunc i64 %v955 to i32
  %v957 = mul i32 %v956, 2
  %v958 = lshr i32 174436, %v957
  %v959 = and i32 %v958, 3
  %v960 = zext i32 %v959 to i64
  %v961 = mul i64 %v789, 3
  %v962 = add i64 %v961, %v710
  %v963 = trunc i64 %v962 to i32
  %v964 = mul i32 %v963, 2
  %v965 = lshr i32 174436, %v964
  %v966 = and i32 %v965, 3
  %v967 = zext i32 %v966 to i64
  %v968 = mul i64 %v792, 3
  %v969 = add i64 %v968, %v713
  %v970 = trunc i64 %v969 to i32
  %v971 = mul i32 %v970, 2
  %v972 = lshr i32 174436, %v971
  %v973 = and i32 %v972, 3
  %v974 = zext i32 %v973 to i64
  %v975 = mul i64 %v790, 3
  %v976 = add i64 %v975, %v711
  %v977 = trunc i64 %v976 to i32
  %v978 = mul i32 %v977, 2
  %v979 = lshr i32 174436, %v978
  %v980 = and i32 %v979, 3
  %v981 = zext i32 %v980 to i64
  %v982 = mul i64 0, 3
  %v983 = add i64 %v982, %v981
  %v984 = mul i64 %v983, 3
  %v985 = add i64 %v984, %v974
  %v986 = mul i64 %v985, 3
  %v987 = add i64 %v986, %v967
  %v988 = mul i64 %v987, 3
  %v989 = add i64 %v988, %v960
  %v990 = mul i64 %v989, 3
  %v991 = add i64 %v990, %v953
  %v992 = mul i64 %v991, 3
  %v993 = add i64 %v992, %v946
  %v994 = mul i64 %v993, 3
  %v995 = add i64 %v994, %v939
  %v996 = mul i64 %v995, 3
  %v997 = add i64 %v996, %v932
  %v998 = mul i64 %v997, 3
  %v999 = add i64 %v998, %v925
  %v1000 = mul i64 %v999, 3
  %v1001 = add i64 %v1000, %v918
  %v1002 = mul i64 %v1001, 3
  %v1003 = add i64 %v1002, %v911
  %v1004 = mul i64 %v1003, 3
  %v1005 = add i64 %v1004, %v904
  %v1006 = mul i64 %v1005, 3
  %v1007 = add i64 %v1006, %v897
  %v1008 = mul i64 %v1007, 3
  %v1009 = add i64 %v1008, %v890
  %v1010 = mul i64 %v1009, 3
  %v1011 = add i64 %v1010, %v883
  %v1012 = mul i64 %v1011, 3
  %v1013 = add i64 %v1012, %v876
  %v1014 = mul i64 %v1013, 3
  %v1015 = add i64 %v1014, %v869
  %v1016 = mul i64 %v1015, 3
  %v1017 = add i64 %v1016, %v862
  %v1018 = mul i64 %v1017, 3
  %v1019 = add i64 %v1018, %v855
  %v1020 = mul i64 %v1019, 3
  %v1021 = add i64 %v1020, %v848
  %v1022 = mul i64 %v1021, 3
  %v1023 = add i64 %v1022, %v841
  %v1024 = mul i64 %v1023, 3
  %v1025 = add i64 %v1024, %v834
  %v1026 = mul i64 %v1025, 3
  %v1027 = add i64 %v1026, %v827
  %v1028 = mul i64 %v1027, 3
  %v1029 = add i64 %v1028, %v820
  %v1030 = mul i64 %v1029, 3
  %v1031 = add i64 %v1030, %v813
  %v1032 = mul i64 %v1031, 3
  %v1033 = add i64 %v1032, %v806
  %v1034 = mul i64 %v1033, 3
  %v1035 = add i64 %v1034, %v799
  %v1036 = sub i64 %v1035, 3812798742493
  %v1037 = zext i32 %v221 to i64
  %v1038 = getelementptr i8, ptr %a5, i64 %v1037
  store i64 %v1036, ptr %v1038, align 1, !tbaa !4
  %v1039 = add i32 %v219, 1
  br label %loop59
else63:
  br label %end61
end61:
  br label %end60
end60:
  br label %end51
end51:
  ret i32 0
}

define internal i32 @words.kernel_words_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @words.kernel_words_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define internal i32 @words.kernel_words_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @words.kernel_words_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define internal i32 @words.kernel_words_3.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @words.kernel_words_3(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define internal i32 @words.kernel_words_4.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @words.kernel_words_4(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define i32 @words(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, i32 %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @words.kernel_words(ptr null, ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, i32 %a6)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @longest.kernel_longest_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; wide_integers.tri:26
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v25, %on8 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 3
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i64, ptr %v4, align 1, !tbaa !4
  %v6 = add i64 %v5, 6078832729528464400
  %v7 = icmp ugt i64 %v6, -6289078614652622816
  br i1 %v7, label %trap5, label %on6, !prof !5
trap5:
  ret i32 41
on6:
  %v8 = zext i32 %v2 to i64
  %v9 = getelementptr i8, ptr %a5, i64 %v8
  %v10 = load i64, ptr %v9, align 1, !tbaa !4
  %v11 = add i64 %v10, 6078832729528464400
  %v12 = icmp ugt i64 %v11, -6289078614652622816
  br i1 %v12, label %trap7, label %on8, !prof !5
trap7:
  ret i32 73
on8:
  %v13 = sext i64 %v5 to i128
  %v14 = sext i64 %v10 to i128
  %v15 = sub i128 %v13, %v14
  %v16 = icmp slt i128 %v15, -6078832729528464400
  %v17 = add i128 %v15, 12157665459056928801
  %v18 = select i1 %v16, i128 %v17, i128 %v15
  %v19 = icmp sgt i128 %v15, 6078832729528464400
  %v20 = sub i128 %v15, 12157665459056928801
  %v21 = select i1 %v19, i128 %v20, i128 %v18
  %v22 = trunc i128 %v21 to i64
  %v23 = zext i32 %v2 to i64
  %v24 = getelementptr i8, ptr %a6, i64 %v23
  store i64 %v22, ptr %v24, align 1, !tbaa !4
  %v25 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @longest.kernel_longest_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; wide_integers.tri:27
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v26, %on8 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 3
  %v3 = zext i32 %v2 to i64
  %v4 = getelementptr i8, ptr %a4, i64 %v3
  %v5 = load i64, ptr %v4, align 1, !tbaa !4
  %v6 = add i64 %v5, 6078832729528464400
  %v7 = icmp ugt i64 %v6, -6289078614652622816
  br i1 %v7, label %trap5, label %on6, !prof !5
trap5:
  ret i32 105
on6:
  %v8 = zext i32 %v2 to i64
  %v9 = getelementptr i8, ptr %a5, i64 %v8
  %v10 = load i64, ptr %v9, align 1, !tbaa !4
  %v11 = add i64 %v10, 6078832729528464400
  %v12 = icmp ugt i64 %v11, -6289078614652622816
  br i1 %v12, label %trap7, label %on8, !prof !5
trap7:
  ret i32 137
on8:
  %v13 = sext i64 %v5 to i128
  %v14 = sext i64 %v10 to i128
  %v15 = mul i128 %v13, %v14
  %v16 = srem i128 %v15, 12157665459056928801
  %v17 = icmp slt i128 %v16, -6078832729528464400
  %v18 = add i128 %v16, 12157665459056928801
  %v19 = select i1 %v17, i128 %v18, i128 %v16
  %v20 = icmp sgt i128 %v16, 6078832729528464400
  %v21 = sub i128 %v16, 12157665459056928801
  %v22 = select i1 %v20, i128 %v21, i128 %v19
  %v23 = trunc i128 %v22 to i64
  %v24 = zext i32 %v2 to i64
  %v25 = getelementptr i8, ptr %a6, i64 %v24
  store i64 %v23, ptr %v25, align 1, !tbaa !4
  %v26 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @longest.kernel_longest(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, ptr noalias nocapture %a3, ptr noalias nocapture %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v6 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  %v50 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  ; wide_integers.tri:26
  %v0 = icmp sgt i32 %a5, 0
  %v1 = select i1 %v0, i32 %a5, i32 0
  %v2 = icmp uge i32 %v1, 293
  br i1 %v2, label %then1, label %else2
then1:
  %v3 = load ptr, ptr @trinity_spread
  %v4 = icmp eq ptr %v3, null
  br i1 %v4, label %alone3, label %shared4
alone3:
  %v5 = call i32 @longest.kernel_longest_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 14, ptr %a0, ptr %a1, ptr %a2)
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
  %v15 = call i32 %v3(ptr @longest.kernel_longest_1.range, ptr %v6, i32 0, i32 %v1, i32 1, i32 14)
  br label %on5
on5:
  %v16 = phi i32 [ %v5, %alone3 ], [ %v15, %shared4 ]
  %v17 = icmp ne i32 %v16, 0
  %v18 = or i32 %v16, 160
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
  %v21 = phi i32 [ 0, %else2 ], [ %v46, %on16 ]
  %v22 = icmp slt i32 %v21, %a5
  br i1 %v22, label %then11, label %else12
then11:
  %v23 = shl i32 %v21, 3
  %v24 = zext i32 %v23 to i64
  %v25 = getelementptr i8, ptr %a0, i64 %v24
  %v26 = load i64, ptr %v25, align 1, !tbaa !4
  %v27 = add i64 %v26, 6078832729528464400
  %v28 = icmp ugt i64 %v27, -6289078614652622816
  br i1 %v28, label %trap13, label %on14, !prof !5
trap13:
  ret i32 41
on14:
  %v29 = zext i32 %v23 to i64
  %v30 = getelementptr i8, ptr %a1, i64 %v29
  %v31 = load i64, ptr %v30, align 1, !tbaa !4
  %v32 = add i64 %v31, 6078832729528464400
  %v33 = icmp ugt i64 %v32, -6289078614652622816
  br i1 %v33, label %trap15, label %on16, !prof !5
trap15:
  ret i32 73
on16:
  %v34 = sext i64 %v26 to i128
  %v35 = sext i64 %v31 to i128
  %v36 = sub i128 %v34, %v35
  %v37 = icmp slt i128 %v36, -6078832729528464400
  %v38 = add i128 %v36, 12157665459056928801
  %v39 = select i1 %v37, i128 %v38, i128 %v36
  %v40 = icmp sgt i128 %v36, 6078832729528464400
  %v41 = sub i128 %v36, 12157665459056928801
  %v42 = select i1 %v40, i128 %v41, i128 %v39
  %v43 = trunc i128 %v42 to i64
  %v44 = zext i32 %v23 to i64
  %v45 = getelementptr i8, ptr %a2, i64 %v44
  store i64 %v43, ptr %v45, align 1, !tbaa !4
  %v46 = add i32 %v21, 1
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  ; wide_integers.tri:27
  br i1 %v2, label %then18, label %else19
then18:
  %v47 = load ptr, ptr @trinity_spread
  %v48 = icmp eq ptr %v47, null
  br i1 %v48, label %alone20, label %shared21
alone20:
  %v49 = call i32 @longest.kernel_longest_2(ptr %cx, i32 0, i32 %v1, i32 1, i32 14, ptr %a0, ptr %a1, ptr %a3)
  br label %on22
shared21:
  %v51 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v50, i32 0, i32 0
  store ptr %cx, ptr %v51
  %v52 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v50, i32 0, i32 1
  store i32 0, ptr %v52
  %v53 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v50, i32 0, i32 2
  store i32 %v1, ptr %v53
  %v54 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v50, i32 0, i32 3
  store i32 1, ptr %v54
  %v55 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v50, i32 0, i32 4
  store i32 14, ptr %v55
  %v56 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v50, i32 0, i32 5
  store ptr %a0, ptr %v56
  %v57 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v50, i32 0, i32 6
  store ptr %a1, ptr %v57
  %v58 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, ptr }, ptr %v50, i32 0, i32 7
  store ptr %a3, ptr %v58
  %v59 = call i32 %v47(ptr @longest.kernel_longest_2.range, ptr %v50, i32 0, i32 %v1, i32 1, i32 14)
  br label %on22
on22:
  %v60 = phi i32 [ %v49, %alone20 ], [ %v59, %shared21 ]
  %v61 = icmp ne i32 %v60, 0
  %v62 = or i32 %v60, 192
  %v63 = icmp ult i32 %v60, 32
  %v64 = select i1 %v63, i32 %v62, i32 %v60
  br i1 %v61, label %trap23, label %on24, !prof !5
trap23:
  ret i32 %v64
on24:
  br label %end17
else19:
  br label %loop25
loop25:
  %v65 = phi i32 [ 0, %else19 ], [ %v91, %on33 ]
  %v66 = icmp slt i32 %v65, %a5
  br i1 %v66, label %then28, label %else29
then28:
  %v67 = shl i32 %v65, 3
  %v68 = zext i32 %v67 to i64
  %v69 = getelementptr i8, ptr %a0, i64 %v68
  %v70 = load i64, ptr %v69, align 1, !tbaa !4
  %v71 = add i64 %v70, 6078832729528464400
  %v72 = icmp ugt i64 %v71, -6289078614652622816
  br i1 %v72, label %trap30, label %on31, !prof !5
trap30:
  ret i32 105
on31:
  %v73 = zext i32 %v67 to i64
  %v74 = getelementptr i8, ptr %a1, i64 %v73
  %v75 = load i64, ptr %v74, align 1, !tbaa !4
  %v76 = add i64 %v75, 6078832729528464400
  %v77 = icmp ugt i64 %v76, -6289078614652622816
  br i1 %v77, label %trap32, label %on33, !prof !5
trap32:
  ret i32 137
on33:
  %v78 = sext i64 %v70 to i128
  %v79 = sext i64 %v75 to i128
  %v80 = mul i128 %v78, %v79
  %v81 = srem i128 %v80, 12157665459056928801
  %v82 = icmp slt i128 %v81, -6078832729528464400
  %v83 = add i128 %v81, 12157665459056928801
  %v84 = select i1 %v82, i128 %v83, i128 %v81
  %v85 = icmp sgt i128 %v81, 6078832729528464400
  %v86 = sub i128 %v81, 12157665459056928801
  %v87 = select i1 %v85, i128 %v86, i128 %v84
  %v88 = trunc i128 %v87 to i64
  %v89 = zext i32 %v67 to i64
  %v90 = getelementptr i8, ptr %a3, i64 %v89
  store i64 %v88, ptr %v90, align 1, !tbaa !4
  %v91 = add i32 %v65, 1
  br label %loop25
else29:
  br label %end27
end27:
  br label %end26
end26:
  br label %end17
end17:
  ; wide_integers.tri:28
  br label %loop34
loop34:
  %v92 = phi i32 [ 0, %end17 ], [ %v156, %on48 ]
  %v93 = icmp slt i32 %v92, %a5
  br i1 %v93, label %then37, label %else38
then37:
  %v94 = shl i32 %v92, 3
  %v95 = zext i32 %v94 to i64
  %v96 = getelementptr i8, ptr %a0, i64 %v95
  %v97 = load i64, ptr %v96, align 1, !tbaa !4
  %v98 = add i64 %v97, 6078832729528464400
  %v99 = icmp ugt i64 %v98, -6289078614652622816
  br i1 %v99, label %trap39, label %on40, !prof !5
trap39:
  ret i32 233
on40:
  %v100 = zext i32 %v94 to i64
  %v101 = getelementptr i8, ptr %a1, i64 %v100
  %v102 = load i64, ptr %v101, align 1, !tbaa !4
  %v103 = add i64 %v102, 6078832729528464400
  %v104 = icmp ugt i64 %v103, -6289078614652622816
  br i1 %v104, label %trap41, label %on42, !prof !5
trap41:
  ret i32 265
on42:
  %v105 = icmp sgt i64 %v97, %v102
  %v106 = icmp slt i64 %v97, %v102
  %v107 = zext i1 %v105 to i8
  %v108 = zext i1 %v106 to i8
  %v109 = sub i8 %v107, %v108
  %v110 = lshr i32 %v92, 7
  %v111 = shl i32 %v110, 5
  %v112 = lshr i32 %v92, 3
  %v113 = and i32 %v112, 15
  %v114 = add i32 %v111, %v113
  %v115 = and i32 %v92, 7
  %v116 = sext i8 %v109 to i32
  %v117 = icmp slt i32 %v115, 0
  br i1 %v117, label %trap43, label %on44, !prof !5
trap43:
  ret i32 296
on44:
  %v118 = icmp ult i32 %v115, 32
  %v119 = select i1 %v118, i32 %v115, i32 0
  %v120 = shl i32 1, %v119
  %v121 = select i1 %v118, i32 %v120, i32 0
  %v122 = xor i32 %v121, -1
  %v123 = and i32 %v116, 1
  %v124 = zext i32 %v114 to i64
  %v125 = getelementptr i8, ptr %a4, i64 %v124
  %v126 = load i8, ptr %v125, align 1, !tbaa !4
  %v127 = zext i8 %v126 to i32
  %v128 = and i32 %v127, %v122
  %v129 = icmp slt i32 %v115, 0
  br i1 %v129, label %trap45, label %on46, !prof !5
trap45:
  ret i32 296
on46:
  %v130 = icmp ult i32 %v115, 32
  %v131 = select i1 %v130, i32 %v115, i32 0
  %v132 = shl i32 %v123, %v131
  %v133 = select i1 %v130, i32 %v132, i32 0
  %v134 = or i32 %v128, %v133
  %v135 = trunc i32 %v134 to i8
  %v136 = zext i32 %v114 to i64
  %v137 = getelementptr i8, ptr %a4, i64 %v136
  store i8 %v135, ptr %v137, align 1, !tbaa !4
  %v138 = ashr i32 %v116, 1
  %v139 = and i32 %v138, 1
  %v140 = zext i32 %v114 to i64
  %v141 = getelementptr i8, ptr %a4, i64 %v140
  %v142 = getelementptr i8, ptr %v141, i64 16
  %v143 = load i8, ptr %v142, align 1, !tbaa !4
  %v144 = zext i8 %v143 to i32
  %v145 = and i32 %v144, %v122
  %v146 = icmp slt i32 %v115, 0
  br i1 %v146, label %trap47, label %on48, !prof !5
trap47:
  ret i32 296
on48:
  %v147 = icmp ult i32 %v115, 32
  %v148 = select i1 %v147, i32 %v115, i32 0
  %v149 = shl i32 %v139, %v148
  %v150 = select i1 %v147, i32 %v149, i32 0
  %v151 = or i32 %v145, %v150
  %v152 = trunc i32 %v151 to i8
  %v153 = zext i32 %v114 to i64
  %v154 = getelementptr i8, ptr %a4, i64 %v153
  %v155 = getelementptr i8, ptr %v154, i64 16
  store i8 %v152, ptr %v155, align 1, !tbaa !4
  %v156 = add i32 %v92, 1
  br label %loop34
else38:
  br label %end36
end36:
  br label %end35
end35:
  ret i32 0
}

define internal i32 @longest.kernel_longest_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @longest.kernel_longest_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define internal i32 @longest.kernel_longest_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @longest.kernel_longest_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define i32 @longest(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @longest.kernel_longest(ptr null, ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, i32 %a5)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @digits.kernel_digits_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, i32 %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; wide_integers.tri:32
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v82, %end6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 1
  %v3 = mul i32 %v0, %a5
  br label %loop5
loop5:
  %v4 = phi i32 [ 0, %then3 ], [ %v81, %on19 ]
  %v5 = icmp slt i32 %v4, 9
  br i1 %v5, label %then8, label %else9
then8:
  %v6 = zext i32 %v2 to i64
  %v7 = getelementptr i8, ptr %a4, i64 %v6
  %v8 = load i16, ptr %v7, align 1, !tbaa !4
  %v9 = add i16 %v8, 9841
  %v10 = icmp ugt i16 %v9, 19682
  br i1 %v10, label %trap10, label %on11, !prof !5
trap10:
  ret i32 41
on11:
  %v11 = sext i16 %v8 to i32
  %v12 = icmp uge i32 %v4, 9
  br i1 %v12, label %trap12, label %on13, !prof !5
trap12:
  ret i32 67
on13:
  %v13 = and i32 %v4, 1
  %v14 = icmp ne i32 %v13, 0
  %v15 = select i1 %v14, i32 3, i32 1
  %v16 = mul i32 1, %v15
  %v17 = and i32 %v4, 2
  %v18 = icmp ne i32 %v17, 0
  %v19 = select i1 %v18, i32 9, i32 1
  %v20 = mul i32 %v16, %v19
  %v21 = and i32 %v4, 4
  %v22 = icmp ne i32 %v21, 0
  %v23 = select i1 %v22, i32 81, i32 1
  %v24 = mul i32 %v20, %v23
  %v25 = and i32 %v4, 8
  %v26 = icmp ne i32 %v25, 0
  %v27 = select i1 %v26, i32 6561, i32 1
  %v28 = mul i32 %v24, %v27
  %v29 = add i32 %v11, 9841
  %v30 = udiv i32 %v29, %v28
  %v31 = urem i32 %v30, 3
  %v32 = sub i32 %v31, 1
  %v33 = trunc i32 %v32 to i8
  %v34 = lshr i32 %v4, 7
  %v35 = shl i32 %v34, 5
  %v36 = add i32 %v3, %v35
  %v37 = lshr i32 %v4, 3
  %v38 = and i32 %v37, 15
  %v39 = add i32 %v36, %v38
  %v40 = and i32 %v4, 7
  %v41 = sext i8 %v33 to i32
  %v42 = icmp slt i32 %v40, 0
  br i1 %v42, label %trap14, label %on15, !prof !5
trap14:
  ret i32 104
on15:
  %v43 = icmp ult i32 %v40, 32
  %v44 = select i1 %v43, i32 %v40, i32 0
  %v45 = shl i32 1, %v44
  %v46 = select i1 %v43, i32 %v45, i32 0
  %v47 = xor i32 %v46, -1
  %v48 = and i32 %v41, 1
  %v49 = zext i32 %v39 to i64
  %v50 = getelementptr i8, ptr %a6, i64 %v49
  %v51 = load i8, ptr %v50, align 1, !tbaa !4
  %v52 = zext i8 %v51 to i32
  %v53 = and i32 %v52, %v47
  %v54 = icmp slt i32 %v40, 0
  br i1 %v54, label %trap16, label %on17, !prof !5
trap16:
  ret i32 104
on17:
  %v55 = icmp ult i32 %v40, 32
  %v56 = select i1 %v55, i32 %v40, i32 0
  %v57 = shl i32 %v48, %v56
  %v58 = select i1 %v55, i32 %v57, i32 0
  %v59 = or i32 %v53, %v58
  %v60 = trunc i32 %v59 to i8
  %v61 = zext i32 %v39 to i64
  %v62 = getelementptr i8, ptr %a6, i64 %v61
  store i8 %v60, ptr %v62, align 1, !tbaa !4
  %v63 = ashr i32 %v41, 1
  %v64 = and i32 %v63, 1
  %v65 = zext i32 %v39 to i64
  %v66 = getelementptr i8, ptr %a6, i64 %v65
  %v67 = getelementptr i8, ptr %v66, i64 16
  %v68 = load i8, ptr %v67, align 1, !tbaa !4
  %v69 = zext i8 %v68 to i32
  %v70 = and i32 %v69, %v47
  %v71 = icmp slt i32 %v40, 0
  br i1 %v71, label %trap18, label %on19, !prof !5
trap18:
  ret i32 104
on19:
  %v72 = icmp ult i32 %v40, 32
  %v73 = select i1 %v72, i32 %v40, i32 0
  %v74 = shl i32 %v64, %v73
  %v75 = select i1 %v72, i32 %v74, i32 0
  %v76 = or i32 %v70, %v75
  %v77 = trunc i32 %v76 to i8
  %v78 = zext i32 %v39 to i64
  %v79 = getelementptr i8, ptr %a6, i64 %v78
  %v80 = getelementptr i8, ptr %v79, i64 16
  store i8 %v77, ptr %v80, align 1, !tbaa !4
  %v81 = add i32 %v4, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v82 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @digits.kernel_digits_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias nocapture %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; wide_integers.tri:33
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v40, %end6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 1
  br label %loop5
loop5:
  %v3 = phi i32 [ 0, %then3 ], [ %v36, %on13 ]
  %v4 = phi i32 [ 0, %then3 ], [ %v35, %on13 ]
  %v5 = icmp slt i32 %v3, 9
  br i1 %v5, label %then8, label %else9
then8:
  %v6 = zext i32 %v2 to i64
  %v7 = getelementptr i8, ptr %a4, i64 %v6
  %v8 = load i16, ptr %v7, align 1, !tbaa !4
  %v9 = add i16 %v8, 9841
  %v10 = icmp ugt i16 %v9, 19682
  br i1 %v10, label %trap10, label %on11, !prof !5
trap10:
  ret i32 137
on11:
  %v11 = sext i16 %v8 to i32
  %v12 = icmp uge i32 %v3, 9
  br i1 %v12, label %trap12, label %on13, !prof !5
trap12:
  ret i32 163
on13:
  %v13 = and i32 %v3, 1
  %v14 = icmp ne i32 %v13, 0
  %v15 = select i1 %v14, i32 3, i32 1
  %v16 = mul i32 1, %v15
  %v17 = and i32 %v3, 2
  %v18 = icmp ne i32 %v17, 0
  %v19 = select i1 %v18, i32 9, i32 1
  %v20 = mul i32 %v16, %v19
  %v21 = and i32 %v3, 4
  %v22 = icmp ne i32 %v21, 0
  %v23 = select i1 %v22, i32 81, i32 1
  %v24 = mul i32 %v20, %v23
  %v25 = and i32 %v3, 8
  %v26 = icmp ne i32 %v25, 0
  %v27 = select i1 %v26, i32 6561, i32 1
  %v28 = mul i32 %v24, %v27
  %v29 = add i32 %v11, 9841
  %v30 = udiv i32 %v29, %v28
  %v31 = urem i32 %v30, 3
  %v32 = sub i32 %v31, 1
  %v33 = trunc i32 %v32 to i8
  %v34 = sext i8 %v33 to i32
  %v35 = add i32 %v4, %v34
  %v36 = add i32 %v3, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v37 = shl i32 %v0, 2
  %v38 = zext i32 %v37 to i64
  %v39 = getelementptr i8, ptr %a5, i64 %v38
  store i32 %v4, ptr %v39, align 1, !tbaa !4
  %v40 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @digits.kernel_digits(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, ptr noalias nocapture %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v6 = alloca { ptr, i32, i32, i32, i32, ptr, i32, ptr }
  %v108 = alloca { ptr, i32, i32, i32, i32, ptr, ptr }
  ; wide_integers.tri:32
  %v0 = icmp sgt i32 %a3, 0
  %v1 = select i1 %v0, i32 %a3, i32 0
  %v2 = icmp uge i32 %v1, 12
  br i1 %v2, label %then1, label %else2
then1:
  %v3 = load ptr, ptr @trinity_spread
  %v4 = icmp eq ptr %v3, null
  br i1 %v4, label %alone3, label %shared4
alone3:
  %v5 = call i32 @digits.kernel_digits_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 361, ptr %a0, i32 32, ptr %a1)
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
  store i32 361, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v6, i32 0, i32 5
  store ptr %a0, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v6, i32 0, i32 6
  store i32 32, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v6, i32 0, i32 7
  store ptr %a1, ptr %v14
  %v15 = call i32 %v3(ptr @digits.kernel_digits_1.range, ptr %v6, i32 0, i32 %v1, i32 1, i32 361)
  br label %on5
on5:
  %v16 = phi i32 [ %v5, %alone3 ], [ %v15, %shared4 ]
  %v17 = icmp ne i32 %v16, 0
  %v18 = or i32 %v16, 192
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
  %v21 = phi i32 [ 0, %else2 ], [ %v103, %end14 ]
  %v22 = icmp slt i32 %v21, %a3
  br i1 %v22, label %then11, label %else12
then11:
  %v23 = shl i32 %v21, 1
  %v24 = mul i32 %v21, 32
  br label %loop13
loop13:
  %v25 = phi i32 [ 0, %then11 ], [ %v102, %on27 ]
  %v26 = icmp slt i32 %v25, 9
  br i1 %v26, label %then16, label %else17
then16:
  %v27 = zext i32 %v23 to i64
  %v28 = getelementptr i8, ptr %a0, i64 %v27
  %v29 = load i16, ptr %v28, align 1, !tbaa !4
  %v30 = add i16 %v29, 9841
  %v31 = icmp ugt i16 %v30, 19682
  br i1 %v31, label %trap18, label %on19, !prof !5
trap18:
  ret i32 41
on19:
  %v32 = sext i16 %v29 to i32
  %v33 = icmp uge i32 %v25, 9
  br i1 %v33, label %trap20, label %on21, !prof !5
trap20:
  ret i32 67
on21:
  %v34 = and i32 %v25, 1
  %v35 = icmp ne i32 %v34, 0
  %v36 = select i1 %v35, i32 3, i32 1
  %v37 = mul i32 1, %v36
  %v38 = and i32 %v25, 2
  %v39 = icmp ne i32 %v38, 0
  %v40 = select i1 %v39, i32 9, i32 1
  %v41 = mul i32 %v37, %v40
  %v42 = and i32 %v25, 4
  %v43 = icmp ne i32 %v42, 0
  %v44 = select i1 %v43, i32 81, i32 1
  %v45 = mul i32 %v41, %v44
  %v46 = and i32 %v25, 8
  %v47 = icmp ne i32 %v46, 0
  %v48 = select i1 %v47, i32 6561, i32 1
  %v49 = mul i32 %v45, %v48
  %v50 = add i32 %v32, 9841
  %v51 = udiv i32 %v50, %v49
  %v52 = urem i32 %v51, 3
  %v53 = sub i32 %v52, 1
  %v54 = trunc i32 %v53 to i8
  %v55 = lshr i32 %v25, 7
  %v56 = shl i32 %v55, 5
  %v57 = add i32 %v24, %v56
  %v58 = lshr i32 %v25, 3
  %v59 = and i32 %v58, 15
  %v60 = add i32 %v57, %v59
  %v61 = and i32 %v25, 7
  %v62 = sext i8 %v54 to i32
  %v63 = icmp slt i32 %v61, 0
  br i1 %v63, label %trap22, label %on23, !prof !5
trap22:
  ret i32 104
on23:
  %v64 = icmp ult i32 %v61, 32
  %v65 = select i1 %v64, i32 %v61, i32 0
  %v66 = shl i32 1, %v65
  %v67 = select i1 %v64, i32 %v66, i32 0
  %v68 = xor i32 %v67, -1
  %v69 = and i32 %v62, 1
  %v70 = zext i32 %v60 to i64
  %v71 = getelementptr i8, ptr %a1, i64 %v70
  %v72 = load i8, ptr %v71, align 1, !tbaa !4
  %v73 = zext i8 %v72 to i32
  %v74 = and i32 %v73, %v68
  %v75 = icmp slt i32 %v61, 0
  br i1 %v75, label %trap24, label %on25, !prof !5
trap24:
  ret i32 104
on25:
  %v76 = icmp ult i32 %v61, 32
  %v77 = select i1 %v76, i32 %v61, i32 0
  %v78 = shl i32 %v69, %v77
  %v79 = select i1 %v76, i32 %v78, i32 0
  %v80 = or i32 %v74, %v79
  %v81 = trunc i32 %v80 to i8
  %v82 = zext i32 %v60 to i64
  %v83 = getelementptr i8, ptr %a1, i64 %v82
  store i8 %v81, ptr %v83, align 1, !tbaa !4
  %v84 = ashr i32 %v62, 1
  %v85 = and i32 %v84, 1
  %v86 = zext i32 %v60 to i64
  %v87 = getelementptr i8, ptr %a1, i64 %v86
  %v88 = getelementptr i8, ptr %v87, i64 16
  %v89 = load i8, ptr %v88, align 1, !tbaa !4
  %v90 = zext i8 %v89 to i32
  %v91 = and i32 %v90, %v68
  %v92 = icmp slt i32 %v61, 0
  br i1 %v92, label %trap26, label %on27, !prof !5
trap26:
  ret i32 104
on27:
  %v93 = icmp ult i32 %v61, 32
  %v94 = select i1 %v93, i32 %v61, i32 0
  %v95 = shl i32 %v85, %v94
  %v96 = select i1 %v93, i32 %v95, i32 0
  %v97 = or i32 %v91, %v96
  %v98 = trunc i32 %v97 to i8
  %v99 = zext i32 %v60 to i64
  %v100 = getelementptr i8, ptr %a1, i64 %v99
  %v101 = getelementptr i8, ptr %v100, i64 16
  store i8 %v98, ptr %v101, align 1, !tbaa !4
  %v102 = add i32 %v25, 1
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  %v103 = add i32 %v21, 1
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  ; wide_integers.tri:33
  %v104 = icmp uge i32 %v1, 44
  br i1 %v104, label %then29, label %else30
then29:
  %v105 = load ptr, ptr @trinity_spread
  %v106 = icmp eq ptr %v105, null
  br i1 %v106, label %alone31, label %shared32
alone31:
  %v107 = call i32 @digits.kernel_digits_2(ptr %cx, i32 0, i32 %v1, i32 1, i32 95, ptr %a0, ptr %a2)
  br label %on33
shared32:
  %v109 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v108, i32 0, i32 0
  store ptr %cx, ptr %v109
  %v110 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v108, i32 0, i32 1
  store i32 0, ptr %v110
  %v111 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v108, i32 0, i32 2
  store i32 %v1, ptr %v111
  %v112 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v108, i32 0, i32 3
  store i32 1, ptr %v112
  %v113 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v108, i32 0, i32 4
  store i32 95, ptr %v113
  %v114 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v108, i32 0, i32 5
  store ptr %a0, ptr %v114
  %v115 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr }, ptr %v108, i32 0, i32 6
  store ptr %a2, ptr %v115
  %v116 = call i32 %v105(ptr @digits.kernel_digits_2.range, ptr %v108, i32 0, i32 %v1, i32 1, i32 95)
  br label %on33
on33:
  %v117 = phi i32 [ %v107, %alone31 ], [ %v116, %shared32 ]
  %v118 = icmp ne i32 %v117, 0
  %v119 = or i32 %v117, 224
  %v120 = icmp ult i32 %v117, 32
  %v121 = select i1 %v120, i32 %v119, i32 %v117
  br i1 %v118, label %trap34, label %on35, !prof !5
trap34:
  ret i32 %v121
on35:
  br label %end28
else30:
  br label %loop36
loop36:
  %v122 = phi i32 [ 0, %else30 ], [ %v162, %end42 ]
  %v123 = icmp slt i32 %v122, %a3
  br i1 %v123, label %then39, label %else40
then39:
  %v124 = shl i32 %v122, 1
  br label %loop41
loop41:
  %v125 = phi i32 [ 0, %then39 ], [ %v158, %on49 ]
  %v126 = phi i32 [ 0, %then39 ], [ %v157, %on49 ]
  %v127 = icmp slt i32 %v125, 9
  br i1 %v127, label %then44, label %else45
then44:
  %v128 = zext i32 %v124 to i64
  %v129 = getelementptr i8, ptr %a0, i64 %v128
  %v130 = load i16, ptr %v129, align 1, !tbaa !4
  %v131 = add i16 %v130, 9841
  %v132 = icmp ugt i16 %v131, 19682
  br i1 %v132, label %trap46, label %on47, !prof !5
trap46:
  ret i32 137
on47:
  %v133 = sext i16 %v130 to i32
  %v134 = icmp uge i32 %v125, 9
  br i1 %v134, label %trap48, label %on49, !prof !5
trap48:
  ret i32 163
on49:
  %v135 = and i32 %v125, 1
  %v136 = icmp ne i32 %v135, 0
  %v137 = select i1 %v136, i32 3, i32 1
  %v138 = mul i32 1, %v137
  %v139 = and i32 %v125, 2
  %v140 = icmp ne i32 %v139, 0
  %v141 = select i1 %v140, i32 9, i32 1
  %v142 = mul i32 %v138, %v141
  %v143 = and i32 %v125, 4
  %v144 = icmp ne i32 %v143, 0
  %v145 = select i1 %v144, i32 81, i32 1
  %v146 = mul i32 %v142, %v145
  %v147 = and i32 %v125, 8
  %v148 = icmp ne i32 %v147, 0
  %v149 = select i1 %v148, i32 6561, i32 1
  %v150 = mul i32 %v146, %v149
  %v151 = add i32 %v133, 9841
  %v152 = udiv i32 %v151, %v150
  %v153 = urem i32 %v152, 3
  %v154 = sub i32 %v153, 1
  %v155 = trunc i32 %v154 to i8
  %v156 = sext i8 %v155 to i32
  %v157 = add i32 %v126, %v156
  %v158 = add i32 %v125, 1
  br label %loop41
else45:
  br label %end43
end43:
  br label %end42
end42:
  %v159 = shl i32 %v122, 2
  %v160 = zext i32 %v159 to i64
  %v161 = getelementptr i8, ptr %a2, i64 %v160
  store i32 %v126, ptr %v161, align 1, !tbaa !4
  %v162 = add i32 %v122, 1
  br label %loop36
else40:
  br label %end38
end38:
  br label %end37
end37:
  br label %end28
end28:
  ret i32 0
}

define internal i32 @digits.kernel_digits_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @digits.kernel_digits_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, i32 %x6, ptr %x7)
  ret i32 %status
}

define internal i32 @digits.kernel_digits_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @digits.kernel_digits_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6)
  ret i32 %status
}

define i32 @digits(ptr %a0, ptr %a1, ptr %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @digits.kernel_digits(ptr null, ptr %a0, ptr %a1, ptr %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

declare i64 @llvm.ctpop.i64(i64)
declare i64 @llvm.fshl.i64(i64, i64, i64)
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
