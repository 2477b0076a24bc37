; clang -O3 -fno-slp-vectorize -ffp-contract=off -c images.ll (clang 15 or newer; no option that changes floats)
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

define internal i32 @convolve.kernel_convolve_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, i32 %a6, i32 %a7, i32 %a8, ptr noalias readonly nocapture %a9, i32 %a10, i32 %a11, ptr noalias readonly nocapture %a12, i32 %a13, i32 %a14, ptr noalias nocapture %a15) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; images.tri:5
  ; images.tri:6
  %v0 = add i32 %a4, -1
  %v1 = add i32 %a5, -1
  ; images.tri:5
  br label %loop0
loop0:
  %v2 = phi i32 [ %a0, %entry ], [ %v103, %end6 ]
  %v3 = icmp slt i32 %v2, %a1
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = mul i32 %v2, %a7
  %v5 = mul i32 %v2, %a13
  br label %loop5
loop5:
  %v6 = phi i32 [ 0, %then3 ], [ %v102, %end11 ]
  %v7 = icmp slt i32 %v6, %a4
  br i1 %v7, label %then8, label %else9
then8:
  %v8 = add i32 %v5, %v6
  %v9 = mul i32 %v8, %a14
  br label %loop10
loop10:
  %v10 = phi i32 [ 0, %then8 ], [ %v101, %end16 ]
  %v11 = icmp slt i32 %v10, %a5
  br i1 %v11, label %then13, label %else14
then13:
  br label %loop15
loop15:
  %v12 = phi i32 [ 0, %then13 ], [ %v96, %end21 ]
  %v13 = phi i32 [ 0, %then13 ], [ %v19, %end21 ]
  %v14 = icmp slt i32 %v12, %a6
  br i1 %v14, label %then18, label %else19
then18:
  %v15 = add i32 %v4, %v12
  %v16 = mul i32 %v15, 3
  ; images.tri:6
  %v17 = mul i32 %v12, %a10
  ; images.tri:5
  br label %loop20
loop20:
  %v18 = phi i32 [ 0, %then18 ], [ %v95, %end26 ]
  %v19 = phi i32 [ %v13, %then18 ], [ %v36, %end26 ]
  %v20 = icmp slt i32 %v18, 3
  br i1 %v20, label %then23, label %else24
then23:
  %v21 = add i32 %v16, %v18
  %v22 = mul i32 %v21, %a8
  ; images.tri:6
  %v23 = add i32 %v6, %v18
  %v24 = add i32 %v23, -1
  %v25 = icmp sgt i32 %v24, 0
  %v26 = select i1 %v25, i32 %v24, i32 0
  %v27 = icmp slt i32 %v26, %v0
  %v28 = select i1 %v27, i32 %v26, i32 %v0
  %v29 = icmp uge i32 %v28, %a10
  %v30 = add i32 %v17, %v28
  %v31 = mul i32 %v30, %a11
  ; images.tri:16
  %v32 = icmp sge i32 %v24, 0
  %v33 = icmp slt i32 %v24, %a4
  %v34 = and i1 %v32, %v33
  ; images.tri:5
  br label %loop25
loop25:
  %v35 = phi i32 [ 0, %then23 ], [ %v94, %on37 ]
  %v36 = phi i32 [ %v19, %then23 ], [ %v93, %on37 ]
  %v37 = icmp slt i32 %v35, 3
  br i1 %v37, label %then28, label %else29
then28:
  %v38 = lshr i32 %v35, 7
  %v39 = shl i32 %v38, 5
  %v40 = add i32 %v22, %v39
  %v41 = lshr i32 %v35, 3
  %v42 = and i32 %v41, 15
  %v43 = add i32 %v40, %v42
  %v44 = and i32 %v35, 7
  %v45 = zext i32 %v43 to i64
  %v46 = getelementptr i8, ptr %a9, i64 %v45
  %v47 = load i8, ptr %v46, align 1, !tbaa !4
  %v48 = zext i8 %v47 to i32
  %v49 = icmp slt i32 %v44, 0
  br i1 %v49, label %trap30, label %on31, !prof !5
trap30:
  ret i32 40
on31:
  %v50 = icmp ule i32 %v44, 31
  %v51 = select i1 %v50, i32 %v44, i32 31
  %v52 = ashr i32 %v48, %v51
  %v53 = and i32 %v52, 1
  %v54 = zext i32 %v43 to i64
  %v55 = getelementptr i8, ptr %a9, i64 %v54
  %v56 = getelementptr i8, ptr %v55, i64 16
  %v57 = load i8, ptr %v56, align 1, !tbaa !4
  %v58 = zext i8 %v57 to i32
  %v59 = icmp slt i32 %v44, 0
  br i1 %v59, label %trap32, label %on33, !prof !5
trap32:
  ret i32 40
on33:
  %v60 = icmp ule i32 %v44, 31
  %v61 = select i1 %v60, i32 %v44, i32 31
  %v62 = ashr i32 %v58, %v61
  %v63 = and i32 %v62, 1
  %v64 = shl i32 %v63, 1
  %v65 = sub i32 %v53, %v64
  %v66 = srem i32 %v65, 3
  %v67 = icmp slt i32 %v66, -1
  %v68 = add i32 %v66, 3
  %v69 = select i1 %v67, i32 %v68, i32 %v66
  %v70 = icmp sgt i32 %v66, 1
  %v71 = sub i32 %v66, 3
  %v72 = select i1 %v70, i32 %v71, i32 %v69
  %v73 = trunc i32 %v72 to i8
  %v74 = sext i8 %v73 to i32
  ; images.tri:6
  %v75 = add i32 %v10, %v35
  %v76 = add i32 %v75, -1
  %v77 = icmp sgt i32 %v76, 0
  %v78 = select i1 %v77, i32 %v76, i32 0
  %v79 = icmp slt i32 %v78, %v1
  %v80 = select i1 %v79, i32 %v78, i32 %v1
  br i1 %v29, label %trap34, label %on35, !prof !5
trap34:
  ret i32 67
on35:
  %v81 = icmp uge i32 %v80, %a11
  br i1 %v81, label %trap36, label %on37, !prof !5
trap36:
  ret i32 67
on37:
  %v82 = add i32 %v31, %v80
  %v83 = zext i32 %v82 to i64
  %v84 = getelementptr i8, ptr %a12, i64 %v83
  %v85 = load i8, ptr %v84, align 1, !tbaa !4
  %v86 = sext i8 %v85 to i32
  ; images.tri:16
  %v87 = icmp sge i32 %v76, 0
  %v88 = and i1 %v34, %v87
  %v89 = icmp slt i32 %v76, %a5
  %v90 = and i1 %v88, %v89
  %v91 = select i1 %v90, i32 %v86, i32 0
  ; images.tri:5
  %v92 = mul i32 %v74, %v91
  %v93 = add i32 %v36, %v92
  %v94 = add i32 %v35, 1
  br label %loop25
else29:
  br label %end27
end27:
  br label %end26
end26:
  %v95 = add i32 %v18, 1
  br label %loop20
else24:
  br label %end22
end22:
  br label %end21
end21:
  %v96 = add i32 %v12, 1
  br label %loop15
else19:
  br label %end17
end17:
  br label %end16
end16:
  %v97 = add i32 %v9, %v10
  %v98 = shl i32 %v97, 2
  %v99 = zext i32 %v98 to i64
  %v100 = getelementptr i8, ptr %a15, i64 %v99
  store i32 %v13, ptr %v100, align 1, !tbaa !4
  %v101 = add i32 %v10, 1
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v102 = add i32 %v6, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v103 = add i32 %v2, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @convolve.kernel_convolve(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, i32 %a3, i32 %a4, i32 %a5, i32 %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v184 = alloca { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }
  ; images.tri:4
  ; images.tri:5
  %v0 = icmp sgt i32 %a6, 0
  %v1 = select i1 %v0, i32 %a6, i32 0
  %v2 = icmp sgt i32 %a3, 0
  %v3 = select i1 %v2, i32 %a3, i32 0
  %v4 = zext i32 %v3 to i64
  %v5 = zext i32 651 to i64
  %v6 = mul i64 %v4, %v5
  %v7 = icmp ugt i64 %v6, 4294967295
  %v8 = select i1 %v7, i64 4294967295, i64 %v6
  %v9 = select i1 false, i64 0, i64 %v8
  %v10 = trunc i64 %v9 to i32
  %v11 = zext i32 %v10 to i64
  %v12 = zext i32 1 to i64
  %v13 = add i64 %v11, %v12
  %v14 = icmp sgt i64 %v13, 4294967295
  %v15 = icmp slt i64 %v13, 0
  %v16 = select i1 %v14, i64 4294967295, i64 %v13
  %v17 = select i1 %v15, i64 0, i64 %v16
  %v18 = trunc i64 %v17 to i32
  %v19 = zext i32 %v18 to i64
  %v20 = zext i32 1 to i64
  %v21 = add i64 %v19, %v20
  %v22 = icmp sgt i64 %v21, 4294967295
  %v23 = icmp slt i64 %v21, 0
  %v24 = select i1 %v22, i64 4294967295, i64 %v21
  %v25 = select i1 %v23, i64 0, i64 %v24
  %v26 = trunc i64 %v25 to i32
  %v27 = zext i32 %v26 to i64
  %v28 = zext i32 1 to i64
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
  %v60 = zext i32 1 to i64
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
  %v123 = icmp sgt i32 %a5, 0
  %v124 = select i1 %v123, i32 %a5, i32 0
  %v125 = zext i32 %v124 to i64
  %v126 = zext i32 %v122 to i64
  %v127 = mul i64 %v125, %v126
  %v128 = icmp ugt i64 %v127, 4294967295
  %v129 = select i1 %v128, i64 4294967295, i64 %v127
  %v130 = select i1 false, i64 0, i64 %v129
  %v131 = trunc i64 %v130 to i32
  %v132 = zext i32 %v131 to i64
  %v133 = zext i32 1 to i64
  %v134 = add i64 %v132, %v133
  %v135 = icmp sgt i64 %v134, 4294967295
  %v136 = icmp slt i64 %v134, 0
  %v137 = select i1 %v135, i64 4294967295, i64 %v134
  %v138 = select i1 %v136, i64 0, i64 %v137
  %v139 = trunc i64 %v138 to i32
  %v140 = zext i32 %v139 to i64
  %v141 = zext i32 1 to i64
  %v142 = add i64 %v140, %v141
  %v143 = icmp sgt i64 %v142, 4294967295
  %v144 = icmp slt i64 %v142, 0
  %v145 = select i1 %v143, i64 4294967295, i64 %v142
  %v146 = select i1 %v144, i64 0, i64 %v145
  %v147 = trunc i64 %v146 to i32
  %v148 = zext i32 %v147 to i64
  %v149 = zext i32 1 to i64
  %v150 = add i64 %v148, %v149
  %v151 = icmp sgt i64 %v150, 4294967295
  %v152 = icmp slt i64 %v150, 0
  %v153 = select i1 %v151, i64 4294967295, i64 %v150
  %v154 = select i1 %v152, i64 0, i64 %v153
  %v155 = trunc i64 %v154 to i32
  %v156 = zext i32 %v155 to i64
  %v157 = zext i32 1 to i64
  %v158 = add i64 %v156, %v157
  %v159 = icmp sgt i64 %v158, 4294967295
  %v160 = icmp slt i64 %v158, 0
  %v161 = select i1 %v159, i64 4294967295, i64 %v158
  %v162 = select i1 %v160, i64 0, i64 %v161
  %v163 = trunc i64 %v162 to i32
  %v164 = icmp sgt i32 %a4, 0
  %v165 = select i1 %v164, i32 %a4, i32 0
  %v166 = zext i32 %v165 to i64
  %v167 = zext i32 %v163 to i64
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
  %v181 = load ptr, ptr @trinity_spread
  %v182 = icmp eq ptr %v181, null
  br i1 %v182, label %alone0, label %shared1
alone0:
  %v183 = call i32 @convolve.kernel_convolve_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 %v180, i32 %a4, i32 %a5, i32 %a3, i32 %a3, i32 32, ptr %a1, i32 %a4, i32 %a5, ptr %a0, i32 %a4, i32 %a5, ptr %a2)
  br label %on2
shared1:
  %v185 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %v184, i32 0, i32 0
  store ptr %cx, ptr %v185
  %v186 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %v184, i32 0, i32 1
  store i32 0, ptr %v186
  %v187 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %v184, i32 0, i32 2
  store i32 %v1, ptr %v187
  %v188 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %v184, i32 0, i32 3
  store i32 1, ptr %v188
  %v189 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %v184, i32 0, i32 4
  store i32 %v180, ptr %v189
  %v190 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %v184, i32 0, i32 5
  store i32 %a4, ptr %v190
  %v191 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %v184, i32 0, i32 6
  store i32 %a5, ptr %v191
  %v192 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %v184, i32 0, i32 7
  store i32 %a3, ptr %v192
  %v193 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %v184, i32 0, i32 8
  store i32 %a3, ptr %v193
  %v194 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %v184, i32 0, i32 9
  store i32 32, ptr %v194
  %v195 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %v184, i32 0, i32 10
  store ptr %a1, ptr %v195
  %v196 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %v184, i32 0, i32 11
  store i32 %a4, ptr %v196
  %v197 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %v184, i32 0, i32 12
  store i32 %a5, ptr %v197
  %v198 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %v184, i32 0, i32 13
  store ptr %a0, ptr %v198
  %v199 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %v184, i32 0, i32 14
  store i32 %a4, ptr %v199
  %v200 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %v184, i32 0, i32 15
  store i32 %a5, ptr %v200
  %v201 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %v184, i32 0, i32 16
  store ptr %a2, ptr %v201
  %v202 = call i32 %v181(ptr @convolve.kernel_convolve_1.range, ptr %v184, i32 0, i32 %v1, i32 1, i32 %v180)
  br label %on2
on2:
  %v203 = phi i32 [ %v183, %alone0 ], [ %v202, %shared1 ]
  %v204 = icmp ne i32 %v203, 0
  %v205 = or i32 %v203, 96
  %v206 = icmp ult i32 %v203, 32
  %v207 = select i1 %v206, i32 %v205, i32 %v203
  br i1 %v204, label %trap3, label %on4, !prof !5
trap3:
  ret i32 %v207
on4:
  ret i32 0
}

define internal i32 @convolve.kernel_convolve_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 10
  %x10 = load ptr, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 11
  %x11 = load i32, ptr %p11
  %p12 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 12
  %x12 = load i32, ptr %p12
  %p13 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 13
  %x13 = load ptr, ptr %p13
  %p14 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 14
  %x14 = load i32, ptr %p14
  %p15 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 15
  %x15 = load i32, ptr %p15
  %p16 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 16
  %x16 = load ptr, ptr %p16
  %status = call i32 @convolve.kernel_convolve_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, i32 %x7, i32 %x8, i32 %x9, ptr %x10, i32 %x11, i32 %x12, ptr %x13, i32 %x14, i32 %x15, ptr %x16)
  ret i32 %status
}

define i32 @convolve(ptr %a0, ptr %a1, ptr %a2, i32 %a3, i32 %a4, i32 %a5, i32 %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @convolve.kernel_convolve(ptr null, ptr %a0, ptr %a1, ptr %a2, i32 %a3, i32 %a4, i32 %a5, i32 %a6)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @pool.kernel_pool_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, i32 %a8, ptr noalias nocapture %a9) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; images.tri:20
  %v0 = mul i32 %a4, %a5
  %v1 = sext i32 %a7 to i64
  %v2 = sext i32 %a8 to i64
  br label %loop0
loop0:
  %v3 = phi i32 [ %a0, %entry ], [ %v150, %end6 ]
  %v4 = icmp slt i32 %v3, %a1
  br i1 %v4, label %then3, label %else4
then3:
  %v5 = mul i32 %v3, %v0
  %v6 = mul i32 %v3, %a5
  %v7 = mul i32 %v3, 5
  br label %loop5
loop5:
  %v8 = phi i32 [ 0, %then3 ], [ %v149, %end11 ]
  %v9 = icmp slt i32 %v8, 5
  br i1 %v9, label %then8, label %else9
then8:
  %v10 = mul i32 %v8, 2
  %v11 = sext i32 %v8 to i64
  %v12 = zext i32 1 to i64
  %v13 = shl i64 %v11, 1
  %v14 = mul i32 %v8, 2
  %v15 = add i32 %v7, %v8
  %v16 = mul i32 %v15, 6
  br label %loop10
loop10:
  %v17 = phi i32 [ 0, %then8 ], [ %v148, %end16 ]
  %v18 = icmp slt i32 %v17, 6
  br i1 %v18, label %then13, label %else14
then13:
  %v19 = mul i32 %v17, 2
  %v20 = sext i32 %v17 to i64
  %v21 = zext i32 1 to i64
  %v22 = shl i64 %v20, 1
  %v23 = add i64 %v22, 1
  %v24 = icmp slt i64 %v23, %v2
  %v25 = mul i32 %v17, 2
  br label %loop15
loop15:
  %v26 = phi i32 [ 0, %then13 ], [ %v143, %end31 ]
  %v27 = phi i32 [ -2147483648, %then13 ], [ %v131, %end31 ]
  %v28 = icmp slt i32 %v26, 2
  br i1 %v28, label %then18, label %else19
then18:
  %v29 = add i32 %v10, %v26
  %v30 = mul i32 %v29, %a4
  %v31 = add i32 %v5, %v30
  %v32 = add i32 %v31, %v19
  %v33 = shl i32 %v32, 2
  %v34 = sext i32 %v26 to i64
  %v35 = add i64 %v13, %v34
  %v36 = icmp slt i64 %v35, %v1
  %v37 = and i1 %v36, %v24
  %v38 = select i1 %v37, i32 2, i32 0
  br label %loop20
loop20:
  %v39 = phi i32 [ 0, %then18 ], [ %v44, %then23 ]
  %v40 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %then18 ], [ %v54, %then23 ]
  %v41 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %then18 ], [ %v64, %then23 ]
  %v42 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %then18 ], [ %v74, %then23 ]
  %v43 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %then18 ], [ %v84, %then23 ]
  %v44 = add i32 %v39, 16
  %v45 = icmp ule i32 %v44, %v38
  br i1 %v45, label %then23, label %else24
then23:
  %v46 = shl i32 %v39, 2
  %v47 = add i32 %v33, %v46
  %v48 = zext i32 %v47 to i64
  %v49 = getelementptr i8, ptr %a6, i64 %v48
  %v50 = load <2 x i64>, ptr %v49, align 1, !tbaa !4
  %v51 = bitcast <2 x i64> %v40 to <4 x i32>
  %v52 = bitcast <2 x i64> %v50 to <4 x i32>
  %v53 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v51, <4 x i32> %v52)
  %v54 = bitcast <4 x i32> %v53 to <2 x i64>
  %v55 = add i32 %v39, 4
  %v56 = shl i32 %v55, 2
  %v57 = add i32 %v33, %v56
  %v58 = zext i32 %v57 to i64
  %v59 = getelementptr i8, ptr %a6, i64 %v58
  %v60 = load <2 x i64>, ptr %v59, align 1, !tbaa !4
  %v61 = bitcast <2 x i64> %v41 to <4 x i32>
  %v62 = bitcast <2 x i64> %v60 to <4 x i32>
  %v63 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v61, <4 x i32> %v62)
  %v64 = bitcast <4 x i32> %v63 to <2 x i64>
  %v65 = add i32 %v39, 8
  %v66 = shl i32 %v65, 2
  %v67 = add i32 %v33, %v66
  %v68 = zext i32 %v67 to i64
  %v69 = getelementptr i8, ptr %a6, i64 %v68
  %v70 = load <2 x i64>, ptr %v69, align 1, !tbaa !4
  %v71 = bitcast <2 x i64> %v42 to <4 x i32>
  %v72 = bitcast <2 x i64> %v70 to <4 x i32>
  %v73 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v71, <4 x i32> %v72)
  %v74 = bitcast <4 x i32> %v73 to <2 x i64>
  %v75 = add i32 %v39, 12
  %v76 = shl i32 %v75, 2
  %v77 = add i32 %v33, %v76
  %v78 = zext i32 %v77 to i64
  %v79 = getelementptr i8, ptr %a6, i64 %v78
  %v80 = load <2 x i64>, ptr %v79, align 1, !tbaa !4
  %v81 = bitcast <2 x i64> %v43 to <4 x i32>
  %v82 = bitcast <2 x i64> %v80 to <4 x i32>
  %v83 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v81, <4 x i32> %v82)
  %v84 = bitcast <4 x i32> %v83 to <2 x i64>
  br label %loop20
else24:
  br label %end22
end22:
  br label %end21
end21:
  %v85 = bitcast <2 x i64> %v40 to <4 x i32>
  %v86 = bitcast <2 x i64> %v41 to <4 x i32>
  %v87 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v85, <4 x i32> %v86)
  %v88 = bitcast <4 x i32> %v87 to <2 x i64>
  %v89 = bitcast <2 x i64> %v88 to <4 x i32>
  %v90 = bitcast <2 x i64> %v42 to <4 x i32>
  %v91 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v89, <4 x i32> %v90)
  %v92 = bitcast <4 x i32> %v91 to <2 x i64>
  %v93 = bitcast <2 x i64> %v92 to <4 x i32>
  %v94 = bitcast <2 x i64> %v43 to <4 x i32>
  %v95 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v93, <4 x i32> %v94)
  %v96 = bitcast <4 x i32> %v95 to <2 x i64>
  br label %loop25
loop25:
  %v97 = phi i32 [ %v39, %end21 ], [ %v99, %then28 ]
  %v98 = phi <2 x i64> [ %v96, %end21 ], [ %v109, %then28 ]
  %v99 = add i32 %v97, 4
  %v100 = icmp ule i32 %v99, %v38
  br i1 %v100, label %then28, label %else29
then28:
  %v101 = shl i32 %v97, 2
  %v102 = add i32 %v33, %v101
  %v103 = zext i32 %v102 to i64
  %v104 = getelementptr i8, ptr %a6, i64 %v103
  %v105 = load <2 x i64>, ptr %v104, align 1, !tbaa !4
  %v106 = bitcast <2 x i64> %v98 to <4 x i32>
  %v107 = bitcast <2 x i64> %v105 to <4 x i32>
  %v108 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v106, <4 x i32> %v107)
  %v109 = bitcast <4 x i32> %v108 to <2 x i64>
  br label %loop25
else29:
  br label %end27
end27:
  br label %end26
end26:
  %v110 = bitcast <2 x i64> %v98 to <4 x i32>
  %v111 = extractelement <4 x i32> %v110, i32 0
  %v112 = icmp sgt i32 %v27, %v111
  %v113 = select i1 %v112, i32 %v27, i32 %v111
  %v114 = bitcast <2 x i64> %v98 to <4 x i32>
  %v115 = extractelement <4 x i32> %v114, i32 1
  %v116 = icmp sgt i32 %v113, %v115
  %v117 = select i1 %v116, i32 %v113, i32 %v115
  %v118 = bitcast <2 x i64> %v98 to <4 x i32>
  %v119 = extractelement <4 x i32> %v118, i32 2
  %v120 = icmp sgt i32 %v117, %v119
  %v121 = select i1 %v120, i32 %v117, i32 %v119
  %v122 = bitcast <2 x i64> %v98 to <4 x i32>
  %v123 = extractelement <4 x i32> %v122, i32 3
  %v124 = icmp sgt i32 %v121, %v123
  %v125 = select i1 %v124, i32 %v121, i32 %v123
  %v126 = add i32 %v14, %v26
  %v127 = icmp uge i32 %v126, %a5
  %v128 = add i32 %v6, %v126
  %v129 = mul i32 %v128, %a4
  br label %loop30
loop30:
  %v130 = phi i32 [ %v97, %end26 ], [ %v142, %on38 ]
  %v131 = phi i32 [ %v125, %end26 ], [ %v141, %on38 ]
  %v132 = icmp slt i32 %v130, 2
  br i1 %v132, label %then33, label %else34
then33:
  %v133 = add i32 %v25, %v130
  br i1 %v127, label %trap35, label %on36, !prof !5
trap35:
  ret i32 35
on36:
  %v134 = icmp uge i32 %v133, %a4
  br i1 %v134, label %trap37, label %on38, !prof !5
trap37:
  ret i32 35
on38:
  %v135 = add i32 %v129, %v133
  %v136 = shl i32 %v135, 2
  %v137 = zext i32 %v136 to i64
  %v138 = getelementptr i8, ptr %a6, i64 %v137
  %v139 = load i32, ptr %v138, align 1, !tbaa !4
  %v140 = icmp sgt i32 %v131, %v139
  %v141 = select i1 %v140, i32 %v131, i32 %v139
  %v142 = add i32 %v130, 1
  br label %loop30
else34:
  br label %end32
end32:
  br label %end31
end31:
  %v143 = add i32 %v26, 1
  br label %loop15
else19:
  br label %end17
end17:
  br label %end16
end16:
  %v144 = add i32 %v16, %v17
  %v145 = shl i32 %v144, 2
  %v146 = zext i32 %v145 to i64
  %v147 = getelementptr i8, ptr %a9, i64 %v146
  store i32 %v27, ptr %v147, align 1, !tbaa !4
  %v148 = add i32 %v17, 1
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v149 = add i32 %v8, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v150 = add i32 %v3, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @pool.kernel_pool(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, i32 %a2, i32 %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v5 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }
  ; images.tri:19
  ; images.tri:20
  %v0 = icmp sgt i32 %a2, 0
  %v1 = select i1 %v0, i32 %a2, i32 0
  %v2 = load ptr, ptr @trinity_spread
  %v3 = icmp eq ptr %v2, null
  br i1 %v3, label %alone0, label %shared1
alone0:
  %v4 = call i32 @pool.kernel_pool_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 79606, i32 %a4, i32 %a3, ptr %a0, i32 %a3, i32 %a4, ptr %a1)
  br label %on2
shared1:
  %v6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v5, i32 0, i32 0
  store ptr %cx, ptr %v6
  %v7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v5, i32 0, i32 1
  store i32 0, ptr %v7
  %v8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v5, i32 0, i32 2
  store i32 %v1, ptr %v8
  %v9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v5, i32 0, i32 3
  store i32 1, ptr %v9
  %v10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v5, i32 0, i32 4
  store i32 79606, ptr %v10
  %v11 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v5, i32 0, i32 5
  store i32 %a4, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v5, i32 0, i32 6
  store i32 %a3, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v5, i32 0, i32 7
  store ptr %a0, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v5, i32 0, i32 8
  store i32 %a3, ptr %v14
  %v15 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v5, i32 0, i32 9
  store i32 %a4, ptr %v15
  %v16 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v5, i32 0, i32 10
  store ptr %a1, ptr %v16
  %v17 = call i32 %v2(ptr @pool.kernel_pool_1.range, ptr %v5, i32 0, i32 %v1, i32 1, i32 79606)
  br label %on2
on2:
  %v18 = phi i32 [ %v4, %alone0 ], [ %v17, %shared1 ]
  %v19 = icmp ne i32 %v18, 0
  %v20 = or i32 %v18, 64
  %v21 = icmp ult i32 %v18, 32
  %v22 = select i1 %v21, i32 %v20, i32 %v18
  br i1 %v19, label %trap3, label %on4, !prof !5
trap3:
  ret i32 %v22
on4:
  ret i32 0
}

define internal i32 @pool.kernel_pool_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %args, i32 0, i32 10
  %x10 = load ptr, ptr %p10
  %status = call i32 @pool.kernel_pool_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, i32 %x9, ptr %x10)
  ret i32 %status
}

define i32 @pool(ptr %a0, ptr %a1, i32 %a2, i32 %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @pool.kernel_pool(ptr null, ptr %a0, ptr %a1, i32 %a2, i32 %a3, i32 %a4)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

@life.context = internal thread_local global [48 x i8] zeroinitializer, align 16
@life.data0 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0F\00\00\00\00\00\00\00\79\5B\66\2C\20\69\2C\20\6A\5D\20\3D\3D\20\73\00"
@life.data1 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\6C\65\66\74\3A\20\20\00\00\00\00\00\00"
@life.data2 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\72\69\67\68\74\3A\20\00\00\00\00\00\00"
@life.data3 = internal unnamed_addr constant [96 x i8] c"\00\00\00\80\50\00\00\00\4D\00\00\00\00\00\00\00\70\5B\66\2C\20\69\2C\20\6A\5D\20\3D\3D\20\6D\61\78\28\61\2C\20\6D\61\78\28\79\5B\66\2C\20\32\20\2A\20\69\20\2B\20\31\2C\20\32\20\2A\20\6A\5D\2C\20\79\5B\66\2C\20\32\20\2A\20\69\20\2B\20\31\2C\20\32\20\2A\20\6A\20\2B\20\31\5D\29\29\00\00\00"
@life.data4 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\61\6C\69\76\65\20\3D\3D\20\35\00\00\00\00\00\00"
@life.data5 = internal unnamed_addr constant [64 x i8] c"\00\00\00\80\30\00\00\00\2A\00\00\00\00\00\00\00\6E\6F\77\5B\28\69\20\2B\20\31\29\20\25\20\31\30\2C\20\28\6A\20\2B\20\31\29\20\25\20\31\33\5D\20\3D\3D\20\78\5B\69\2C\20\6A\5D\00\00\00\00\00\00"
@life.data6 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\04\00\00\00\00\00\00\00\74\72\75\65\00\00\00\00\00\00\00\00\00\00\00\00"
@life.data7 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\05\00\00\00\00\00\00\00\66\61\6C\73\65\00\00\00\00\00\00\00\00\00\00\00"
@life.data8 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0C\00\00\00\00\00\00\00\74\6F\74\61\6C\20\3D\3D\20\31\33\30\00\00\00\00"
@life.data9 = internal unnamed_addr constant [96 x i8] c"\00\00\00\80\50\00\00\00\4E\00\00\00\00\00\00\00\67\5B\69\2C\20\6A\5D\20\3D\3D\20\28\69\66\20\6A\20\3D\3D\20\31\32\20\7B\20\74\72\69\74\28\30\29\20\7D\20\65\6C\73\65\20\7B\20\69\33\32\28\78\5B\69\2C\20\6A\20\2B\20\31\5D\29\20\3C\3D\3E\20\69\33\32\28\78\5B\69\2C\20\6A\5D\29\20\7D\29\00\00"
@life.data10 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\1C\00\00\00\00\00\00\00\6E\5B\69\33\32\28\78\5B\69\2C\20\6A\5D\20\3E\3E\20\34\29\5D\20\3D\3D\20\73\61\6D\65\00\00\00\00"
define internal i1 @life.open(ptr %cx) noinline nounwind {
  %heap = call ptr @trinity.open(ptr %cx, i64 65536)
  %none = icmp eq ptr %heap, null
  br i1 %none, label %fail, label %fill
fail:
  ret i1 false
fill:
  %to0 = getelementptr i8, ptr %heap, i64 640
  call void @llvm.memcpy.p0.p0.i64(ptr %to0, ptr @life.data0, i64 32, i1 false)
  %to1 = getelementptr i8, ptr %heap, i64 672
  call void @llvm.memcpy.p0.p0.i64(ptr %to1, ptr @life.data1, i64 32, i1 false)
  %to2 = getelementptr i8, ptr %heap, i64 704
  call void @llvm.memcpy.p0.p0.i64(ptr %to2, ptr @life.data2, i64 32, i1 false)
  %to3 = getelementptr i8, ptr %heap, i64 736
  call void @llvm.memcpy.p0.p0.i64(ptr %to3, ptr @life.data3, i64 96, i1 false)
  %to4 = getelementptr i8, ptr %heap, i64 832
  call void @llvm.memcpy.p0.p0.i64(ptr %to4, ptr @life.data4, i64 32, i1 false)
  %to5 = getelementptr i8, ptr %heap, i64 864
  call void @llvm.memcpy.p0.p0.i64(ptr %to5, ptr @life.data5, i64 64, i1 false)
  %to6 = getelementptr i8, ptr %heap, i64 928
  call void @llvm.memcpy.p0.p0.i64(ptr %to6, ptr @life.data6, i64 32, i1 false)
  %to7 = getelementptr i8, ptr %heap, i64 960
  call void @llvm.memcpy.p0.p0.i64(ptr %to7, ptr @life.data7, i64 32, i1 false)
  %to8 = getelementptr i8, ptr %heap, i64 992
  call void @llvm.memcpy.p0.p0.i64(ptr %to8, ptr @life.data8, i64 32, i1 false)
  %to9 = getelementptr i8, ptr %heap, i64 1024
  call void @llvm.memcpy.p0.p0.i64(ptr %to9, ptr @life.data9, i64 96, i1 false)
  %to10 = getelementptr i8, ptr %heap, i64 1120
  call void @llvm.memcpy.p0.p0.i64(ptr %to10, ptr @life.data10, i64 48, i1 false)
  %g0 = getelementptr i8, ptr %cx, i64 32
  store i32 1168, ptr %g0, align 16
  ret i1 true
}

define internal { i32, i32 } @life.rt_alloc(ptr noalias %cx, i32 %a0, i32 %a1) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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

define internal i32 @life.kernel_life_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, i32 %a6, i32 %a7, ptr noalias readonly nocapture %a8, i32 %a9, i32 %a10) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; images.tri:24
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v45, %end6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = mul i32 %v0, %a9
  br label %loop5
loop5:
  %v3 = phi i32 [ 0, %then3 ], [ %v44, %end11 ]
  %v4 = icmp slt i32 %v3, %a4
  br i1 %v4, label %then8, label %else9
then8:
  br label %loop10
loop10:
  %v5 = phi i32 [ 0, %then8 ], [ %v37, %end16 ]
  %v6 = phi i32 [ 0, %then8 ], [ %v12, %end16 ]
  %v7 = icmp slt i32 %v5, 3
  br i1 %v7, label %then13, label %else14
then13:
  ; images.tri:25
  %v8 = add i32 %v0, %v5
  %v9 = add i32 %v8, %a5
  %v10 = add i32 %v9, -1
  ; images.tri:24
  br label %loop15
loop15:
  %v11 = phi i32 [ 0, %then13 ], [ %v36, %on29 ]
  %v12 = phi i32 [ %v6, %then13 ], [ %v35, %on29 ]
  %v13 = icmp slt i32 %v11, 3
  br i1 %v13, label %then18, label %else19
then18:
  ; images.tri:25
  %v14 = icmp eq i32 %a5, 0
  br i1 %v14, label %trap20, label %on21, !prof !5
trap20:
  ret i32 37
on21:
  %v15 = icmp eq i32 %a5, -1
  %v16 = select i1 %v15, i32 1, i32 %a5
  %v17 = srem i32 %v10, %v16
  %v18 = add i32 %v3, %v11
  %v19 = add i32 %v18, %a4
  %v20 = add i32 %v19, -1
  %v21 = icmp eq i32 %a4, 0
  br i1 %v21, label %trap22, label %on23, !prof !5
trap22:
  ret i32 69
on23:
  %v22 = icmp eq i32 %a4, -1
  %v23 = select i1 %v22, i32 1, i32 %a4
  %v24 = srem i32 %v20, %v23
  %v25 = icmp uge i32 %v17, %a6
  br i1 %v25, label %trap24, label %on25, !prof !5
trap24:
  ret i32 99
on25:
  %v26 = icmp uge i32 %v24, %a7
  br i1 %v26, label %trap26, label %on27, !prof !5
trap26:
  ret i32 99
on27:
  %v27 = mul i32 %v17, %a7
  %v28 = add i32 %v27, %v24
  %v29 = zext i32 %v28 to i64
  %v30 = getelementptr i8, ptr %a8, i64 %v29
  %v31 = load i8, ptr %v30, align 1, !tbaa !4
  %v32 = icmp ugt i8 %v31, 1
  br i1 %v32, label %trap28, label %on29, !prof !5
trap28:
  ret i32 137
on29:
  %v33 = trunc i8 %v31 to i1
  ; images.tri:24
  %v34 = zext i1 %v33 to i32
  %v35 = add i32 %v12, %v34
  %v36 = add i32 %v11, 1
  br label %loop15
else19:
  br label %end17
end17:
  br label %end16
end16:
  %v37 = add i32 %v5, 1
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v38 = add i32 %v2, %v3
  %v39 = shl i32 %v38, 2
  %v40 = add i32 %a10, %v39
  %v41 = load ptr, ptr %cx, !tbaa !3
  %v42 = zext i32 %v40 to i64
  %v43 = getelementptr i8, ptr %v41, i64 %v42
  store i32 %v6, ptr %v43, align 1, !tbaa !4
  %v44 = add i32 %v3, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v45 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @life.kernel_life_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, i32 %a6, ptr noalias readonly nocapture %a7, i32 %a8, ptr noalias nocapture %a9, i32 %a10, i32 %a11) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; images.tri:27
  %v0 = icmp sgt i32 %a10, 0
  %v1 = select i1 %v0, i32 %a10, i32 0
  br label %loop0
loop0:
  %v2 = phi i32 [ %a0, %entry ], [ %v178, %end11 ]
  %v3 = icmp slt i32 %v2, %a1
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = mul i32 %v2, %a4
  %v5 = add i32 %a5, %v4
  %v6 = mul i32 %v2, %a6
  %v7 = mul i32 %v2, %a8
  br label %loop5
loop5:
  %v8 = phi i32 [ 0, %then3 ], [ %v9, %then8 ]
  %v9 = add i32 %v8, 16
  %v10 = icmp ule i32 %v9, %v1
  br i1 %v10, label %then8, label %else9
then8:
  %v11 = shl i32 %v8, 2
  %v12 = add i32 %v5, %v11
  %v13 = load ptr, ptr %cx, !tbaa !3
  %v14 = zext i32 %v12 to i64
  %v15 = getelementptr i8, ptr %v13, i64 %v14
  %v16 = load <2 x i64>, ptr %v15, align 1, !tbaa !4
  %v17 = load ptr, ptr %cx, !tbaa !3
  %v18 = zext i32 %v12 to i64
  %v19 = getelementptr i8, ptr %v17, i64 %v18
  %v20 = getelementptr i8, ptr %v19, i64 16
  %v21 = load <2 x i64>, ptr %v20, align 1, !tbaa !4
  %v22 = load ptr, ptr %cx, !tbaa !3
  %v23 = zext i32 %v12 to i64
  %v24 = getelementptr i8, ptr %v22, i64 %v23
  %v25 = getelementptr i8, ptr %v24, i64 32
  %v26 = load <2 x i64>, ptr %v25, align 1, !tbaa !4
  %v27 = load ptr, ptr %cx, !tbaa !3
  %v28 = zext i32 %v12 to i64
  %v29 = getelementptr i8, ptr %v27, i64 %v28
  %v30 = getelementptr i8, ptr %v29, i64 48
  %v31 = load <2 x i64>, ptr %v30, align 1, !tbaa !4
  %v32 = bitcast <2 x i64> %v16 to <4 x i32>
  %v33 = bitcast <2 x i64> <i64 12884901891, i64 12884901891> to <4 x i32>
  %v34 = icmp eq <4 x i32> %v32, %v33
  %v35 = sext <4 x i1> %v34 to <4 x i32>
  %v36 = bitcast <4 x i32> %v35 to <2 x i64>
  %v37 = bitcast <2 x i64> %v21 to <4 x i32>
  %v38 = bitcast <2 x i64> <i64 12884901891, i64 12884901891> to <4 x i32>
  %v39 = icmp eq <4 x i32> %v37, %v38
  %v40 = sext <4 x i1> %v39 to <4 x i32>
  %v41 = bitcast <4 x i32> %v40 to <2 x i64>
  %v42 = bitcast <2 x i64> %v26 to <4 x i32>
  %v43 = bitcast <2 x i64> <i64 12884901891, i64 12884901891> to <4 x i32>
  %v44 = icmp eq <4 x i32> %v42, %v43
  %v45 = sext <4 x i1> %v44 to <4 x i32>
  %v46 = bitcast <4 x i32> %v45 to <2 x i64>
  %v47 = bitcast <2 x i64> %v31 to <4 x i32>
  %v48 = bitcast <2 x i64> <i64 12884901891, i64 12884901891> to <4 x i32>
  %v49 = icmp eq <4 x i32> %v47, %v48
  %v50 = sext <4 x i1> %v49 to <4 x i32>
  %v51 = bitcast <4 x i32> %v50 to <2 x i64>
  %v52 = add i32 %v6, %v8
  %v53 = zext i32 %v52 to i64
  %v54 = getelementptr i8, ptr %a7, i64 %v53
  %v55 = load <2 x i64>, ptr %v54, align 1, !tbaa !4
  %v56 = bitcast <2 x i64> %v55 to <16 x i8>
  %v57 = bitcast <2 x i64> zeroinitializer to <16 x i8>
  %v58 = icmp ne <16 x i8> %v56, %v57
  %v59 = sext <16 x i1> %v58 to <16 x i8>
  %v60 = bitcast <16 x i8> %v59 to <2 x i64>
  %v61 = bitcast <2 x i64> %v16 to <4 x i32>
  %v62 = bitcast <2 x i64> <i64 17179869188, i64 17179869188> to <4 x i32>
  %v63 = icmp eq <4 x i32> %v61, %v62
  %v64 = sext <4 x i1> %v63 to <4 x i32>
  %v65 = bitcast <4 x i32> %v64 to <2 x i64>
  %v66 = bitcast <2 x i64> %v21 to <4 x i32>
  %v67 = bitcast <2 x i64> <i64 17179869188, i64 17179869188> to <4 x i32>
  %v68 = icmp eq <4 x i32> %v66, %v67
  %v69 = sext <4 x i1> %v68 to <4 x i32>
  %v70 = bitcast <4 x i32> %v69 to <2 x i64>
  %v71 = bitcast <2 x i64> %v26 to <4 x i32>
  %v72 = bitcast <2 x i64> <i64 17179869188, i64 17179869188> to <4 x i32>
  %v73 = icmp eq <4 x i32> %v71, %v72
  %v74 = sext <4 x i1> %v73 to <4 x i32>
  %v75 = bitcast <4 x i32> %v74 to <2 x i64>
  %v76 = bitcast <2 x i64> %v31 to <4 x i32>
  %v77 = bitcast <2 x i64> <i64 17179869188, i64 17179869188> to <4 x i32>
  %v78 = icmp eq <4 x i32> %v76, %v77
  %v79 = sext <4 x i1> %v78 to <4 x i32>
  %v80 = bitcast <4 x i32> %v79 to <2 x i64>
  %v81 = bitcast <2 x i64> %v60 to <16 x i8>
  %v82 = shufflevector <16 x i8> %v81, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v83 = sext <8 x i8> %v82 to <8 x i16>
  %v84 = bitcast <8 x i16> %v83 to <2 x i64>
  %v85 = bitcast <2 x i64> %v60 to <16 x i8>
  %v86 = shufflevector <16 x i8> %v85, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v87 = sext <8 x i8> %v86 to <8 x i16>
  %v88 = bitcast <8 x i16> %v87 to <2 x i64>
  %v89 = bitcast <2 x i64> %v84 to <8 x i16>
  %v90 = shufflevector <8 x i16> %v89, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v91 = sext <4 x i16> %v90 to <4 x i32>
  %v92 = bitcast <4 x i32> %v91 to <2 x i64>
  %v93 = bitcast <2 x i64> %v84 to <8 x i16>
  %v94 = shufflevector <8 x i16> %v93, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v95 = sext <4 x i16> %v94 to <4 x i32>
  %v96 = bitcast <4 x i32> %v95 to <2 x i64>
  %v97 = bitcast <2 x i64> %v88 to <8 x i16>
  %v98 = shufflevector <8 x i16> %v97, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v99 = sext <4 x i16> %v98 to <4 x i32>
  %v100 = bitcast <4 x i32> %v99 to <2 x i64>
  %v101 = bitcast <2 x i64> %v88 to <8 x i16>
  %v102 = shufflevector <8 x i16> %v101, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v103 = sext <4 x i16> %v102 to <4 x i32>
  %v104 = bitcast <4 x i32> %v103 to <2 x i64>
  %v105 = and <2 x i64> %v65, %v92
  %v106 = xor <2 x i64> %v92, <i64 -1, i64 -1>
  %v107 = and <2 x i64> zeroinitializer, %v106
  %v108 = or <2 x i64> %v105, %v107
  %v109 = and <2 x i64> %v70, %v96
  %v110 = xor <2 x i64> %v96, <i64 -1, i64 -1>
  %v111 = and <2 x i64> zeroinitializer, %v110
  %v112 = or <2 x i64> %v109, %v111
  %v113 = and <2 x i64> %v75, %v100
  %v114 = xor <2 x i64> %v100, <i64 -1, i64 -1>
  %v115 = and <2 x i64> zeroinitializer, %v114
  %v116 = or <2 x i64> %v113, %v115
  %v117 = and <2 x i64> %v80, %v104
  %v118 = xor <2 x i64> %v104, <i64 -1, i64 -1>
  %v119 = and <2 x i64> zeroinitializer, %v118
  %v120 = or <2 x i64> %v117, %v119
  %v121 = and <2 x i64> <i64 -1, i64 -1>, %v36
  %v122 = xor <2 x i64> %v36, <i64 -1, i64 -1>
  %v123 = and <2 x i64> %v108, %v122
  %v124 = or <2 x i64> %v121, %v123
  %v125 = and <2 x i64> <i64 -1, i64 -1>, %v41
  %v126 = xor <2 x i64> %v41, <i64 -1, i64 -1>
  %v127 = and <2 x i64> %v112, %v126
  %v128 = or <2 x i64> %v125, %v127
  %v129 = and <2 x i64> <i64 -1, i64 -1>, %v46
  %v130 = xor <2 x i64> %v46, <i64 -1, i64 -1>
  %v131 = and <2 x i64> %v116, %v130
  %v132 = or <2 x i64> %v129, %v131
  %v133 = and <2 x i64> <i64 -1, i64 -1>, %v51
  %v134 = xor <2 x i64> %v51, <i64 -1, i64 -1>
  %v135 = and <2 x i64> %v120, %v134
  %v136 = or <2 x i64> %v133, %v135
  %v137 = add i32 %v7, %v8
  %v138 = bitcast <2 x i64> %v124 to <16 x i8>
  %v139 = bitcast <2 x i64> %v128 to <16 x i8>
  %v140 = shufflevector <16 x i8> %v138, <16 x i8> %v139, <16 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13, i32 16, i32 17, i32 20, i32 21, i32 24, i32 25, i32 28, i32 29>
  %v141 = bitcast <16 x i8> %v140 to <2 x i64>
  %v142 = bitcast <2 x i64> %v132 to <16 x i8>
  %v143 = bitcast <2 x i64> %v136 to <16 x i8>
  %v144 = shufflevector <16 x i8> %v142, <16 x i8> %v143, <16 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13, i32 16, i32 17, i32 20, i32 21, i32 24, i32 25, i32 28, i32 29>
  %v145 = bitcast <16 x i8> %v144 to <2 x i64>
  %v146 = bitcast <2 x i64> %v141 to <16 x i8>
  %v147 = bitcast <2 x i64> %v145 to <16 x i8>
  %v148 = shufflevector <16 x i8> %v146, <16 x i8> %v147, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v149 = bitcast <16 x i8> %v148 to <2 x i64>
  %v150 = and <2 x i64> %v149, <i64 72340172838076673, i64 72340172838076673>
  %v151 = zext i32 %v137 to i64
  %v152 = getelementptr i8, ptr %a9, i64 %v151
  store <2 x i64> %v150, ptr %v152, align 1, !tbaa !4
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v153 = mul i32 %v2, %a11
  br label %loop10
loop10:
  %v154 = phi i32 [ %v8, %end6 ], [ %v177, %on16 ]
  %v155 = icmp slt i32 %v154, %a10
  br i1 %v155, label %then13, label %else14
then13:
  %v156 = add i32 %v153, %v154
  %v157 = shl i32 %v156, 2
  %v158 = add i32 %a5, %v157
  %v159 = load ptr, ptr %cx, !tbaa !3
  %v160 = zext i32 %v158 to i64
  %v161 = getelementptr i8, ptr %v159, i64 %v160
  %v162 = load i32, ptr %v161, align 1, !tbaa !4
  %v163 = icmp eq i32 %v162, 3
  %v164 = add i32 %v6, %v154
  %v165 = zext i32 %v164 to i64
  %v166 = getelementptr i8, ptr %a7, i64 %v165
  %v167 = load i8, ptr %v166, align 1, !tbaa !4
  %v168 = icmp ugt i8 %v167, 1
  br i1 %v168, label %trap15, label %on16, !prof !5
trap15:
  ret i32 169
on16:
  %v169 = trunc i8 %v167 to i1
  %v170 = icmp eq i32 %v162, 4
  %v171 = and i1 %v169, %v170
  %v172 = or i1 %v163, %v171
  %v173 = add i32 %v7, %v154
  %v174 = zext i32 %v173 to i64
  %v175 = getelementptr i8, ptr %a9, i64 %v174
  %v176 = zext i1 %v172 to i8
  store i8 %v176, ptr %v175, align 1, !tbaa !4
  %v177 = add i32 %v154, 1
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v178 = add i32 %v2, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @life.kernel_life_3(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; images.tri:27
  %v0 = shl i32 %a1, 4
  %v1 = shl i32 %a0, 4
  br label %loop0
loop0:
  %v2 = phi i32 [ %v1, %entry ], [ %v144, %then3 ]
  %v3 = icmp ult i32 %v2, %v0
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = shl i32 %v2, 2
  %v5 = add i32 %a4, %v4
  %v6 = load ptr, ptr %cx, !tbaa !3
  %v7 = zext i32 %v5 to i64
  %v8 = getelementptr i8, ptr %v6, i64 %v7
  %v9 = load <2 x i64>, ptr %v8, align 1, !tbaa !4
  %v10 = load ptr, ptr %cx, !tbaa !3
  %v11 = zext i32 %v5 to i64
  %v12 = getelementptr i8, ptr %v10, i64 %v11
  %v13 = getelementptr i8, ptr %v12, i64 16
  %v14 = load <2 x i64>, ptr %v13, align 1, !tbaa !4
  %v15 = load ptr, ptr %cx, !tbaa !3
  %v16 = zext i32 %v5 to i64
  %v17 = getelementptr i8, ptr %v15, i64 %v16
  %v18 = getelementptr i8, ptr %v17, i64 32
  %v19 = load <2 x i64>, ptr %v18, align 1, !tbaa !4
  %v20 = load ptr, ptr %cx, !tbaa !3
  %v21 = zext i32 %v5 to i64
  %v22 = getelementptr i8, ptr %v20, i64 %v21
  %v23 = getelementptr i8, ptr %v22, i64 48
  %v24 = load <2 x i64>, ptr %v23, align 1, !tbaa !4
  %v25 = bitcast <2 x i64> %v9 to <4 x i32>
  %v26 = bitcast <2 x i64> <i64 12884901891, i64 12884901891> to <4 x i32>
  %v27 = icmp eq <4 x i32> %v25, %v26
  %v28 = sext <4 x i1> %v27 to <4 x i32>
  %v29 = bitcast <4 x i32> %v28 to <2 x i64>
  %v30 = bitcast <2 x i64> %v14 to <4 x i32>
  %v31 = bitcast <2 x i64> <i64 12884901891, i64 12884901891> to <4 x i32>
  %v32 = icmp eq <4 x i32> %v30, %v31
  %v33 = sext <4 x i1> %v32 to <4 x i32>
  %v34 = bitcast <4 x i32> %v33 to <2 x i64>
  %v35 = bitcast <2 x i64> %v19 to <4 x i32>
  %v36 = bitcast <2 x i64> <i64 12884901891, i64 12884901891> to <4 x i32>
  %v37 = icmp eq <4 x i32> %v35, %v36
  %v38 = sext <4 x i1> %v37 to <4 x i32>
  %v39 = bitcast <4 x i32> %v38 to <2 x i64>
  %v40 = bitcast <2 x i64> %v24 to <4 x i32>
  %v41 = bitcast <2 x i64> <i64 12884901891, i64 12884901891> to <4 x i32>
  %v42 = icmp eq <4 x i32> %v40, %v41
  %v43 = sext <4 x i1> %v42 to <4 x i32>
  %v44 = bitcast <4 x i32> %v43 to <2 x i64>
  %v45 = zext i32 %v2 to i64
  %v46 = getelementptr i8, ptr %a5, i64 %v45
  %v47 = load <2 x i64>, ptr %v46, align 1, !tbaa !4
  %v48 = bitcast <2 x i64> %v47 to <16 x i8>
  %v49 = bitcast <2 x i64> zeroinitializer to <16 x i8>
  %v50 = icmp ne <16 x i8> %v48, %v49
  %v51 = sext <16 x i1> %v50 to <16 x i8>
  %v52 = bitcast <16 x i8> %v51 to <2 x i64>
  %v53 = bitcast <2 x i64> %v9 to <4 x i32>
  %v54 = bitcast <2 x i64> <i64 17179869188, i64 17179869188> to <4 x i32>
  %v55 = icmp eq <4 x i32> %v53, %v54
  %v56 = sext <4 x i1> %v55 to <4 x i32>
  %v57 = bitcast <4 x i32> %v56 to <2 x i64>
  %v58 = bitcast <2 x i64> %v14 to <4 x i32>
  %v59 = bitcast <2 x i64> <i64 17179869188, i64 17179869188> to <4 x i32>
  %v60 = icmp eq <4 x i32> %v58, %v59
  %v61 = sext <4 x i1> %v60 to <4 x i32>
  %v62 = bitcast <4 x i32> %v61 to <2 x i64>
  %v63 = bitcast <2 x i64> %v19 to <4 x i32>
  %v64 = bitcast <2 x i64> <i64 17179869188, i64 17179869188> to <4 x i32>
  %v65 = icmp eq <4 x i32> %v63, %v64
  %v66 = sext <4 x i1> %v65 to <4 x i32>
  %v67 = bitcast <4 x i32> %v66 to <2 x i64>
  %v68 = bitcast <2 x i64> %v24 to <4 x i32>
  %v69 = bitcast <2 x i64> <i64 17179869188, i64 17179869188> to <4 x i32>
  %v70 = icmp eq <4 x i32> %v68, %v69
  %v71 = sext <4 x i1> %v70 to <4 x i32>
  %v72 = bitcast <4 x i32> %v71 to <2 x i64>
  %v73 = bitcast <2 x i64> %v52 to <16 x i8>
  %v74 = shufflevector <16 x i8> %v73, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v75 = sext <8 x i8> %v74 to <8 x i16>
  %v76 = bitcast <8 x i16> %v75 to <2 x i64>
  %v77 = bitcast <2 x i64> %v52 to <16 x i8>
  %v78 = shufflevector <16 x i8> %v77, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v79 = sext <8 x i8> %v78 to <8 x i16>
  %v80 = bitcast <8 x i16> %v79 to <2 x i64>
  %v81 = bitcast <2 x i64> %v76 to <8 x i16>
  %v82 = shufflevector <8 x i16> %v81, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v83 = sext <4 x i16> %v82 to <4 x i32>
  %v84 = bitcast <4 x i32> %v83 to <2 x i64>
  %v85 = bitcast <2 x i64> %v76 to <8 x i16>
  %v86 = shufflevector <8 x i16> %v85, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v87 = sext <4 x i16> %v86 to <4 x i32>
  %v88 = bitcast <4 x i32> %v87 to <2 x i64>
  %v89 = bitcast <2 x i64> %v80 to <8 x i16>
  %v90 = shufflevector <8 x i16> %v89, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v91 = sext <4 x i16> %v90 to <4 x i32>
  %v92 = bitcast <4 x i32> %v91 to <2 x i64>
  %v93 = bitcast <2 x i64> %v80 to <8 x i16>
  %v94 = shufflevector <8 x i16> %v93, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v95 = sext <4 x i16> %v94 to <4 x i32>
  %v96 = bitcast <4 x i32> %v95 to <2 x i64>
  %v97 = and <2 x i64> %v57, %v84
  %v98 = xor <2 x i64> %v84, <i64 -1, i64 -1>
  %v99 = and <2 x i64> zeroinitializer, %v98
  %v100 = or <2 x i64> %v97, %v99
  %v101 = and <2 x i64> %v62, %v88
  %v102 = xor <2 x i64> %v88, <i64 -1, i64 -1>
  %v103 = and <2 x i64> zeroinitializer, %v102
  %v104 = or <2 x i64> %v101, %v103
  %v105 = and <2 x i64> %v67, %v92
  %v106 = xor <2 x i64> %v92, <i64 -1, i64 -1>
  %v107 = and <2 x i64> zeroinitializer, %v106
  %v108 = or <2 x i64> %v105, %v107
  %v109 = and <2 x i64> %v72, %v96
  %v110 = xor <2 x i64> %v96, <i64 -1, i64 -1>
  %v111 = and <2 x i64> zeroinitializer, %v110
  %v112 = or <2 x i64> %v109, %v111
  %v113 = and <2 x i64> <i64 -1, i64 -1>, %v29
  %v114 = xor <2 x i64> %v29, <i64 -1, i64 -1>
  %v115 = and <2 x i64> %v100, %v114
  %v116 = or <2 x i64> %v113, %v115
  %v117 = and <2 x i64> <i64 -1, i64 -1>, %v34
  %v118 = xor <2 x i64> %v34, <i64 -1, i64 -1>
  %v119 = and <2 x i64> %v104, %v118
  %v120 = or <2 x i64> %v117, %v119
  %v121 = and <2 x i64> <i64 -1, i64 -1>, %v39
  %v122 = xor <2 x i64> %v39, <i64 -1, i64 -1>
  %v123 = and <2 x i64> %v108, %v122
  %v124 = or <2 x i64> %v121, %v123
  %v125 = and <2 x i64> <i64 -1, i64 -1>, %v44
  %v126 = xor <2 x i64> %v44, <i64 -1, i64 -1>
  %v127 = and <2 x i64> %v112, %v126
  %v128 = or <2 x i64> %v125, %v127
  %v129 = bitcast <2 x i64> %v116 to <16 x i8>
  %v130 = bitcast <2 x i64> %v120 to <16 x i8>
  %v131 = shufflevector <16 x i8> %v129, <16 x i8> %v130, <16 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13, i32 16, i32 17, i32 20, i32 21, i32 24, i32 25, i32 28, i32 29>
  %v132 = bitcast <16 x i8> %v131 to <2 x i64>
  %v133 = bitcast <2 x i64> %v124 to <16 x i8>
  %v134 = bitcast <2 x i64> %v128 to <16 x i8>
  %v135 = shufflevector <16 x i8> %v133, <16 x i8> %v134, <16 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13, i32 16, i32 17, i32 20, i32 21, i32 24, i32 25, i32 28, i32 29>
  %v136 = bitcast <16 x i8> %v135 to <2 x i64>
  %v137 = bitcast <2 x i64> %v132 to <16 x i8>
  %v138 = bitcast <2 x i64> %v136 to <16 x i8>
  %v139 = shufflevector <16 x i8> %v137, <16 x i8> %v138, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v140 = bitcast <16 x i8> %v139 to <2 x i64>
  %v141 = and <2 x i64> %v140, <i64 72340172838076673, i64 72340172838076673>
  %v142 = zext i32 %v2 to i64
  %v143 = getelementptr i8, ptr %a6, i64 %v142
  store <2 x i64> %v141, ptr %v143, align 1, !tbaa !4
  %v144 = add i32 %v2, 16
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @life.rt_release(ptr noalias %cx, i32 %a0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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

define internal { i32, i32 } @life.kernel_life(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v41 = alloca { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }
  %v160 = alloca { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }
  %v195 = alloca { ptr, i32, i32, i32, i32, i32, ptr, ptr }
  ; images.tri:23
  ; images.tri:24
  %v0 = shl i32 %a3, 2
  %v1 = mul i32 %a2, %v0
  %v2 = call { i32, i32 } @life.rt_alloc(ptr %cx, i32 %v1, i32 16)
  %v3 = extractvalue { i32, i32 } %v2, 0
  %v4 = extractvalue { i32, i32 } %v2, 1
  %v5 = icmp ne i32 %v3, 0
  %v6 = or i32 %v3, 192
  %v7 = icmp ult i32 %v3, 32
  %v8 = select i1 %v7, i32 %v6, i32 %v3
  br i1 %v5, label %trap0, label %on1, !prof !5
trap0:
  %v9 = insertvalue { i32, i32 } zeroinitializer, i32 %v8, 0
  ret { i32, i32 } %v9
on1:
  %v10 = add i32 %v4, 16
  %v11 = icmp sgt i32 %a2, 0
  %v12 = select i1 %v11, i32 %a2, i32 0
  %v13 = icmp sgt i32 %a3, 0
  %v14 = select i1 %v13, i32 %a3, i32 0
  %v15 = zext i32 %v14 to i64
  %v16 = zext i32 226 to i64
  %v17 = mul i64 %v15, %v16
  %v18 = icmp ugt i64 %v17, 4294967295
  %v19 = select i1 %v18, i64 4294967295, i64 %v17
  %v20 = select i1 false, i64 0, i64 %v19
  %v21 = trunc i64 %v20 to i32
  %v22 = zext i32 %v21 to i64
  %v23 = zext i32 1 to i64
  %v24 = add i64 %v22, %v23
  %v25 = icmp sgt i64 %v24, 4294967295
  %v26 = icmp slt i64 %v24, 0
  %v27 = select i1 %v25, i64 4294967295, i64 %v24
  %v28 = select i1 %v26, i64 0, i64 %v27
  %v29 = trunc i64 %v28 to i32
  %v30 = zext i32 %v12 to i64
  %v31 = zext i32 %v29 to i64
  %v32 = mul i64 %v30, %v31
  %v33 = icmp ugt i64 %v32, 4294967295
  %v34 = select i1 %v33, i64 4294967295, i64 %v32
  %v35 = select i1 false, i64 0, i64 %v34
  %v36 = trunc i64 %v35 to i32
  %v37 = icmp uge i32 %v36, 4096
  br i1 %v37, label %then3, label %else4
then3:
  %v38 = load ptr, ptr @trinity_spread
  %v39 = icmp eq ptr %v38, null
  br i1 %v39, label %alone5, label %shared6
alone5:
  %v40 = call i32 @life.kernel_life_1(ptr %cx, i32 0, i32 %v12, i32 1, i32 %v29, i32 %a3, i32 %a2, i32 %a2, i32 %a3, ptr %a0, i32 %a3, i32 %v10)
  br label %on7
shared6:
  %v42 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v41, i32 0, i32 0
  store ptr %cx, ptr %v42
  %v43 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v41, i32 0, i32 1
  store i32 0, ptr %v43
  %v44 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v41, i32 0, i32 2
  store i32 %v12, ptr %v44
  %v45 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v41, i32 0, i32 3
  store i32 1, ptr %v45
  %v46 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v41, i32 0, i32 4
  store i32 %v29, ptr %v46
  %v47 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v41, i32 0, i32 5
  store i32 %a3, ptr %v47
  %v48 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v41, i32 0, i32 6
  store i32 %a2, ptr %v48
  %v49 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v41, i32 0, i32 7
  store i32 %a2, ptr %v49
  %v50 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v41, i32 0, i32 8
  store i32 %a3, ptr %v50
  %v51 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v41, i32 0, i32 9
  store ptr %a0, ptr %v51
  %v52 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v41, i32 0, i32 10
  store i32 %a3, ptr %v52
  %v53 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v41, i32 0, i32 11
  store i32 %v10, ptr %v53
  %v54 = call i32 %v38(ptr @life.kernel_life_1.range, ptr %v41, i32 0, i32 %v12, i32 1, i32 %v29)
  br label %on7
on7:
  %v55 = phi i32 [ %v40, %alone5 ], [ %v54, %shared6 ]
  %v56 = icmp ne i32 %v55, 0
  %v57 = or i32 %v55, 192
  %v58 = icmp ult i32 %v55, 32
  %v59 = select i1 %v58, i32 %v57, i32 %v55
  br i1 %v56, label %trap8, label %on9, !prof !5
trap8:
  %v60 = insertvalue { i32, i32 } zeroinitializer, i32 %v59, 0
  ret { i32, i32 } %v60
on9:
  br label %end2
else4:
  br label %loop10
loop10:
  %v61 = phi i32 [ 0, %else4 ], [ %v111, %end16 ]
  %v62 = icmp slt i32 %v61, %a2
  br i1 %v62, label %then13, label %else14
then13:
  %v63 = mul i32 %v61, %a3
  br label %loop15
loop15:
  %v64 = phi i32 [ 0, %then13 ], [ %v110, %end21 ]
  %v65 = icmp slt i32 %v64, %a3
  br i1 %v65, label %then18, label %else19
then18:
  br label %loop20
loop20:
  %v66 = phi i32 [ 0, %then18 ], [ %v103, %end26 ]
  %v67 = phi i32 [ 0, %then18 ], [ %v73, %end26 ]
  %v68 = icmp slt i32 %v66, 3
  br i1 %v68, label %then23, label %else24
then23:
  ; images.tri:25
  %v69 = add i32 %v61, %v66
  %v70 = add i32 %v69, %a2
  %v71 = add i32 %v70, -1
  ; images.tri:24
  br label %loop25
loop25:
  %v72 = phi i32 [ 0, %then23 ], [ %v102, %on39 ]
  %v73 = phi i32 [ %v67, %then23 ], [ %v101, %on39 ]
  %v74 = icmp slt i32 %v72, 3
  br i1 %v74, label %then28, label %else29
then28:
  ; images.tri:25
  %v75 = icmp eq i32 %a2, 0
  br i1 %v75, label %trap30, label %on31, !prof !5
trap30:
  %v76 = insertvalue { i32, i32 } zeroinitializer, i32 37, 0
  ret { i32, i32 } %v76
on31:
  %v77 = icmp eq i32 %a2, -1
  %v78 = select i1 %v77, i32 1, i32 %a2
  %v79 = srem i32 %v71, %v78
  %v80 = add i32 %v64, %v72
  %v81 = add i32 %v80, %a3
  %v82 = add i32 %v81, -1
  %v83 = icmp eq i32 %a3, 0
  br i1 %v83, label %trap32, label %on33, !prof !5
trap32:
  %v84 = insertvalue { i32, i32 } zeroinitializer, i32 69, 0
  ret { i32, i32 } %v84
on33:
  %v85 = icmp eq i32 %a3, -1
  %v86 = select i1 %v85, i32 1, i32 %a3
  %v87 = srem i32 %v82, %v86
  %v88 = icmp uge i32 %v79, %a2
  br i1 %v88, label %trap34, label %on35, !prof !5
trap34:
  %v89 = insertvalue { i32, i32 } zeroinitializer, i32 99, 0
  ret { i32, i32 } %v89
on35:
  %v90 = icmp uge i32 %v87, %a3
  br i1 %v90, label %trap36, label %on37, !prof !5
trap36:
  %v91 = insertvalue { i32, i32 } zeroinitializer, i32 99, 0
  ret { i32, i32 } %v91
on37:
  %v92 = mul i32 %v79, %a3
  %v93 = add i32 %v92, %v87
  %v94 = zext i32 %v93 to i64
  %v95 = getelementptr i8, ptr %a0, i64 %v94
  %v96 = load i8, ptr %v95, align 1, !tbaa !4
  %v97 = icmp ugt i8 %v96, 1
  br i1 %v97, label %trap38, label %on39, !prof !5
trap38:
  %v98 = insertvalue { i32, i32 } zeroinitializer, i32 137, 0
  ret { i32, i32 } %v98
on39:
  %v99 = trunc i8 %v96 to i1
  ; images.tri:24
  %v100 = zext i1 %v99 to i32
  %v101 = add i32 %v73, %v100
  %v102 = add i32 %v72, 1
  br label %loop25
else29:
  br label %end27
end27:
  br label %end26
end26:
  %v103 = add i32 %v66, 1
  br label %loop20
else24:
  br label %end22
end22:
  br label %end21
end21:
  %v104 = add i32 %v63, %v64
  %v105 = shl i32 %v104, 2
  %v106 = add i32 %v10, %v105
  %v107 = load ptr, ptr %cx, !tbaa !3
  %v108 = zext i32 %v106 to i64
  %v109 = getelementptr i8, ptr %v107, i64 %v108
  store i32 %v67, ptr %v109, align 1, !tbaa !4
  %v110 = add i32 %v64, 1
  br label %loop15
else19:
  br label %end17
end17:
  br label %end16
end16:
  %v111 = add i32 %v61, 1
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  br label %end2
end2:
  ; images.tri:27
  %v112 = icmp sgt i32 %a3, 0
  %v113 = select i1 %v112, i32 %a3, i32 0
  %v114 = icmp ugt i32 %v113, 0
  %v115 = select i1 %v114, i32 %v113, i32 0
  %v116 = lshr i32 %v115, 4
  %v117 = zext i32 %v116 to i64
  %v118 = zext i32 61 to i64
  %v119 = mul i64 %v117, %v118
  %v120 = icmp ugt i64 %v119, 4294967295
  %v121 = select i1 %v120, i64 4294967295, i64 %v119
  %v122 = select i1 false, i64 0, i64 %v121
  %v123 = trunc i64 %v122 to i32
  %v124 = zext i32 %v123 to i64
  %v125 = zext i32 11 to i64
  %v126 = add i64 %v124, %v125
  %v127 = icmp sgt i64 %v126, 4294967295
  %v128 = icmp slt i64 %v126, 0
  %v129 = select i1 %v127, i64 4294967295, i64 %v126
  %v130 = select i1 %v128, i64 0, i64 %v129
  %v131 = trunc i64 %v130 to i32
  %v132 = zext i32 %v131 to i64
  %v133 = zext i32 1 to i64
  %v134 = add i64 %v132, %v133
  %v135 = icmp sgt i64 %v134, 4294967295
  %v136 = icmp slt i64 %v134, 0
  %v137 = select i1 %v135, i64 4294967295, i64 %v134
  %v138 = select i1 %v136, i64 0, i64 %v137
  %v139 = trunc i64 %v138 to i32
  %v140 = zext i32 %v139 to i64
  %v141 = zext i32 384 to i64
  %v142 = add i64 %v140, %v141
  %v143 = icmp sgt i64 %v142, 4294967295
  %v144 = icmp slt i64 %v142, 0
  %v145 = select i1 %v143, i64 4294967295, i64 %v142
  %v146 = select i1 %v144, i64 0, i64 %v145
  %v147 = trunc i64 %v146 to i32
  %v148 = zext i32 %v147 to i64
  %v149 = zext i32 1 to i64
  %v150 = add i64 %v148, %v149
  %v151 = icmp sgt i64 %v150, 4294967295
  %v152 = icmp slt i64 %v150, 0
  %v153 = select i1 %v151, i64 4294967295, i64 %v150
  %v154 = select i1 %v152, i64 0, i64 %v153
  %v155 = trunc i64 %v154 to i32
  %v156 = icmp uge i32 %v12, 4
  br i1 %v156, label %then41, label %else42
then41:
  %v157 = load ptr, ptr @trinity_spread
  %v158 = icmp eq ptr %v157, null
  br i1 %v158, label %alone43, label %shared44
alone43:
  %v159 = call i32 @life.kernel_life_2(ptr %cx, i32 0, i32 %v12, i32 1, i32 %v155, i32 %v0, i32 %v10, i32 %a3, ptr %a0, i32 %a3, ptr %a1, i32 %a3, i32 %a3)
  br label %on45
shared44:
  %v161 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %v160, i32 0, i32 0
  store ptr %cx, ptr %v161
  %v162 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %v160, i32 0, i32 1
  store i32 0, ptr %v162
  %v163 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %v160, i32 0, i32 2
  store i32 %v12, ptr %v163
  %v164 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %v160, i32 0, i32 3
  store i32 1, ptr %v164
  %v165 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %v160, i32 0, i32 4
  store i32 %v155, ptr %v165
  %v166 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %v160, i32 0, i32 5
  store i32 %v0, ptr %v166
  %v167 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %v160, i32 0, i32 6
  store i32 %v10, ptr %v167
  %v168 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %v160, i32 0, i32 7
  store i32 %a3, ptr %v168
  %v169 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %v160, i32 0, i32 8
  store ptr %a0, ptr %v169
  %v170 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %v160, i32 0, i32 9
  store i32 %a3, ptr %v170
  %v171 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %v160, i32 0, i32 10
  store ptr %a1, ptr %v171
  %v172 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %v160, i32 0, i32 11
  store i32 %a3, ptr %v172
  %v173 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %v160, i32 0, i32 12
  store i32 %a3, ptr %v173
  %v174 = call i32 %v157(ptr @life.kernel_life_2.range, ptr %v160, i32 0, i32 %v12, i32 1, i32 %v155)
  br label %on45
on45:
  %v175 = phi i32 [ %v159, %alone43 ], [ %v174, %shared44 ]
  %v176 = icmp ne i32 %v175, 0
  %v177 = or i32 %v175, 224
  %v178 = icmp ult i32 %v175, 32
  %v179 = select i1 %v178, i32 %v177, i32 %v175
  br i1 %v176, label %trap46, label %on47, !prof !5
trap46:
  %v180 = insertvalue { i32, i32 } zeroinitializer, i32 %v179, 0
  ret { i32, i32 } %v180
on47:
  br label %end40
else42:
  %v181 = icmp uge i32 %v116, 71
  %v182 = shl i32 %v116, 4
  br label %loop48
loop48:
  %v183 = phi i32 [ 0, %else42 ], [ %v379, %end67 ]
  %v184 = icmp slt i32 %v183, %a2
  br i1 %v184, label %then51, label %else52
then51:
  %v185 = mul i32 %v183, %v0
  %v186 = add i32 %v10, %v185
  %v187 = mul i32 %v183, %a3
  br i1 %v181, label %then54, label %else55
then54:
  %v188 = zext i32 %v187 to i64
  %v189 = getelementptr i8, ptr %a0, i64 %v188
  %v190 = zext i32 %v187 to i64
  %v191 = getelementptr i8, ptr %a1, i64 %v190
  %v192 = load ptr, ptr @trinity_spread
  %v193 = icmp eq ptr %v192, null
  br i1 %v193, label %alone56, label %shared57
alone56:
  %v194 = call i32 @life.kernel_life_3(ptr %cx, i32 0, i32 %v116, i32 1, i32 58, i32 %v186, ptr %v189, ptr %v191)
  br label %on58
shared57:
  %v196 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v195, i32 0, i32 0
  store ptr %cx, ptr %v196
  %v197 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v195, i32 0, i32 1
  store i32 0, ptr %v197
  %v198 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v195, i32 0, i32 2
  store i32 %v116, ptr %v198
  %v199 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v195, i32 0, i32 3
  store i32 1, ptr %v199
  %v200 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v195, i32 0, i32 4
  store i32 58, ptr %v200
  %v201 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v195, i32 0, i32 5
  store i32 %v186, ptr %v201
  %v202 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v195, i32 0, i32 6
  store ptr %v189, ptr %v202
  %v203 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v195, i32 0, i32 7
  store ptr %v191, ptr %v203
  %v204 = call i32 %v192(ptr @life.kernel_life_3.range, ptr %v195, i32 0, i32 %v116, i32 1, i32 58)
  br label %on58
on58:
  %v205 = phi i32 [ %v194, %alone56 ], [ %v204, %shared57 ]
  %v206 = icmp ne i32 %v205, 0
  %v207 = or i32 %v205, 224
  %v208 = icmp ult i32 %v205, 32
  %v209 = select i1 %v208, i32 %v207, i32 %v205
  br i1 %v206, label %trap59, label %on60, !prof !5
trap59:
  %v210 = insertvalue { i32, i32 } zeroinitializer, i32 %v209, 0
  ret { i32, i32 } %v210
on60:
  br label %end53
else55:
  br label %loop61
loop61:
  %v211 = phi i32 [ 0, %else55 ], [ %v212, %then64 ]
  %v212 = add i32 %v211, 16
  %v213 = icmp ule i32 %v212, %v113
  br i1 %v213, label %then64, label %else65
then64:
  %v214 = shl i32 %v211, 2
  %v215 = add i32 %v186, %v214
  %v216 = load ptr, ptr %cx, !tbaa !3
  %v217 = zext i32 %v215 to i64
  %v218 = getelementptr i8, ptr %v216, i64 %v217
  %v219 = load <2 x i64>, ptr %v218, align 1, !tbaa !4
  %v220 = load ptr, ptr %cx, !tbaa !3
  %v221 = zext i32 %v215 to i64
  %v222 = getelementptr i8, ptr %v220, i64 %v221
  %v223 = getelementptr i8, ptr %v222, i64 16
  %v224 = load <2 x i64>, ptr %v223, align 1, !tbaa !4
  %v225 = load ptr, ptr %cx, !tbaa !3
  %v226 = zext i32 %v215 to i64
  %v227 = getelementptr i8, ptr %v225, i64 %v226
  %v228 = getelementptr i8, ptr %v227, i64 32
  %v229 = load <2 x i64>, ptr %v228, align 1, !tbaa !4
  %v230 = load ptr, ptr %cx, !tbaa !3
  %v231 = zext i32 %v215 to i64
  %v232 = getelementptr i8, ptr %v230, i64 %v231
  %v233 = getelementptr i8, ptr %v232, i64 48
  %v234 = load <2 x i64>, ptr %v233, align 1, !tbaa !4
  %v235 = bitcast <2 x i64> %v219 to <4 x i32>
  %v236 = bitcast <2 x i64> <i64 12884901891, i64 12884901891> to <4 x i32>
  %v237 = icmp eq <4 x i32> %v235, %v236
  %v238 = sext <4 x i1> %v237 to <4 x i32>
  %v239 = bitcast <4 x i32> %v238 to <2 x i64>
  %v240 = bitcast <2 x i64> %v224 to <4 x i32>
  %v241 = bitcast <2 x i64> <i64 12884901891, i64 12884901891> to <4 x i32>
  %v242 = icmp eq <4 x i32> %v240, %v241
  %v243 = sext <4 x i1> %v242 to <4 x i32>
  %v244 = bitcast <4 x i32> %v243 to <2 x i64>
  %v245 = bitcast <2 x i64> %v229 to <4 x i32>
  %v246 = bitcast <2 x i64> <i64 12884901891, i64 12884901891> to <4 x i32>
  %v247 = icmp eq <4 x i32> %v245, %v246
  %v248 = sext <4 x i1> %v247 to <4 x i32>
  %v249 = bitcast <4 x i32> %v248 to <2 x i64>
  %v250 = bitcast <2 x i64> %v234 to <4 x i32>
  %v251 = bitcast <2 x i64> <i64 12884901891, i64 12884901891> to <4 x i32>
  %v252 = icmp eq <4 x i32> %v250, %v251
  %v253 = sext <4 x i1> %v252 to <4 x i32>
  %v254 = bitcast <4 x i32> %v253 to <2 x i64>
  %v255 = add i32 %v187, %v211
  %v256 = zext i32 %v255 to i64
  %v257 = getelementptr i8, ptr %a0, i64 %v256
  %v258 = load <2 x i64>, ptr %v257, align 1, !tbaa !4
  %v259 = bitcast <2 x i64> %v258 to <16 x i8>
  %v260 = bitcast <2 x i64> zeroinitializer to <16 x i8>
  %v261 = icmp ne <16 x i8> %v259, %v260
  %v262 = sext <16 x i1> %v261 to <16 x i8>
  %v263 = bitcast <16 x i8> %v262 to <2 x i64>
  %v264 = bitcast <2 x i64> %v219 to <4 x i32>
  %v265 = bitcast <2 x i64> <i64 17179869188, i64 17179869188> to <4 x i32>
  %v266 = icmp eq <4 x i32> %v264, %v265
  %v267 = sext <4 x i1> %v266 to <4 x i32>
  %v268 = bitcast <4 x i32> %v267 to <2 x i64>
  %v269 = bitcast <2 x i64> %v224 to <4 x i32>
  %v270 = bitcast <2 x i64> <i64 17179869188, i64 17179869188> to <4 x i32>
  %v271 = icmp eq <4 x i32> %v269, %v270
  %v272 = sext <4 x i1> %v271 to <4 x i32>
  %v273 = bitcast <4 x i32> %v272 to <2 x i64>
  %v274 = bitcast <2 x i64> %v229 to <4 x i32>
  %v275 = bitcast <2 x i64> <i64 17179869188, i64 17179869188> to <4 x i32>
  %v276 = icmp eq <4 x i32> %v274, %v275
  %v277 = sext <4 x i1> %v276 to <4 x i32>
  %v278 = bitcast <4 x i32> %v277 to <2 x i64>
  %v279 = bitcast <2 x i64> %v234 to <4 x i32>
  %v280 = bitcast <2 x i64> <i64 17179869188, i64 17179869188> to <4 x i32>
  %v281 = icmp eq <4 x i32> %v279, %v280
  %v282 = sext <4 x i1> %v281 to <4 x i32>
  %v283 = bitcast <4 x i32> %v282 to <2 x i64>
  %v284 = bitcast <2 x i64> %v263 to <16 x i8>
  %v285 = shufflevector <16 x i8> %v284, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v286 = sext <8 x i8> %v285 to <8 x i16>
  %v287 = bitcast <8 x i16> %v286 to <2 x i64>
  %v288 = bitcast <2 x i64> %v263 to <16 x i8>
  %v289 = shufflevector <16 x i8> %v288, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v290 = sext <8 x i8> %v289 to <8 x i16>
  %v291 = bitcast <8 x i16> %v290 to <2 x i64>
  %v292 = bitcast <2 x i64> %v287 to <8 x i16>
  %v293 = shufflevector <8 x i16> %v292, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v294 = sext <4 x i16> %v293 to <4 x i32>
  %v295 = bitcast <4 x i32> %v294 to <2 x i64>
  %v296 = bitcast <2 x i64> %v287 to <8 x i16>
  %v297 = shufflevector <8 x i16> %v296, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v298 = sext <4 x i16> %v297 to <4 x i32>
  %v299 = bitcast <4 x i32> %v298 to <2 x i64>
  %v300 = bitcast <2 x i64> %v291 to <8 x i16>
  %v301 = shufflevector <8 x i16> %v300, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v302 = sext <4 x i16> %v301 to <4 x i32>
  %v303 = bitcast <4 x i32> %v302 to <2 x i64>
  %v304 = bitcast <2 x i64> %v291 to <8 x i16>
  %v305 = shufflevector <8 x i16> %v304, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v306 = sext <4 x i16> %v305 to <4 x i32>
  %v307 = bitcast <4 x i32> %v306 to <2 x i64>
  %v308 = and <2 x i64> %v268, %v295
  %v309 = xor <2 x i64> %v295, <i64 -1, i64 -1>
  %v310 = and <2 x i64> zeroinitializer, %v309
  %v311 = or <2 x i64> %v308, %v310
  %v312 = and <2 x i64> %v273, %v299
  %v313 = xor <2 x i64> %v299, <i64 -1, i64 -1>
  %v314 = and <2 x i64> zeroinitializer, %v313
  %v315 = or <2 x i64> %v312, %v314
  %v316 = and <2 x i64> %v278, %v303
  %v317 = xor <2 x i64> %v303, <i64 -1, i64 -1>
  %v318 = and <2 x i64> zeroinitializer, %v317
  %v319 = or <2 x i64> %v316, %v318
  %v320 = and <2 x i64> %v283, %v307
  %v321 = xor <2 x i64> %v307, <i64 -1, i64 -1>
  %v322 = and <2 x i64> zeroinitializer, %v321
  %v323 = or <2 x i64> %v320, %v322
  %v324 = and <2 x i64> <i64 -1, i64 -1>, %v239
  %v325 = xor <2 x i64> %v239, <i64 -1, i64 -1>
  %v326 = and <2 x i64> %v311, %v325
  %v327 = or <2 x i64> %v324, %v326
  %v328 = and <2 x i64> <i64 -1, i64 -1>, %v244
  %v329 = xor <2 x i64> %v244, <i64 -1, i64 -1>
  %v330 = and <2 x i64> %v315, %v329
  %v331 = or <2 x i64> %v328, %v330
  %v332 = and <2 x i64> <i64 -1, i64 -1>, %v249
  %v333 = xor <2 x i64> %v249, <i64 -1, i64 -1>
  %v334 = and <2 x i64> %v319, %v333
  %v335 = or <2 x i64> %v332, %v334
  %v336 = and <2 x i64> <i64 -1, i64 -1>, %v254
  %v337 = xor <2 x i64> %v254, <i64 -1, i64 -1>
  %v338 = and <2 x i64> %v323, %v337
  %v339 = or <2 x i64> %v336, %v338
  %v340 = add i32 %v187, %v211
  %v341 = bitcast <2 x i64> %v327 to <16 x i8>
  %v342 = bitcast <2 x i64> %v331 to <16 x i8>
  %v343 = shufflevector <16 x i8> %v341, <16 x i8> %v342, <16 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13, i32 16, i32 17, i32 20, i32 21, i32 24, i32 25, i32 28, i32 29>
  %v344 = bitcast <16 x i8> %v343 to <2 x i64>
  %v345 = bitcast <2 x i64> %v335 to <16 x i8>
  %v346 = bitcast <2 x i64> %v339 to <16 x i8>
  %v347 = shufflevector <16 x i8> %v345, <16 x i8> %v346, <16 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13, i32 16, i32 17, i32 20, i32 21, i32 24, i32 25, i32 28, i32 29>
  %v348 = bitcast <16 x i8> %v347 to <2 x i64>
  %v349 = bitcast <2 x i64> %v344 to <16 x i8>
  %v350 = bitcast <2 x i64> %v348 to <16 x i8>
  %v351 = shufflevector <16 x i8> %v349, <16 x i8> %v350, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v352 = bitcast <16 x i8> %v351 to <2 x i64>
  %v353 = and <2 x i64> %v352, <i64 72340172838076673, i64 72340172838076673>
  %v354 = zext i32 %v340 to i64
  %v355 = getelementptr i8, ptr %a1, i64 %v354
  store <2 x i64> %v353, ptr %v355, align 1, !tbaa !4
  br label %loop61
else65:
  br label %end63
end63:
  br label %end62
end62:
  br label %end53
end53:
  br label %loop66
loop66:
  %v356 = phi i32 [ %v182, %end53 ], [ %v378, %on72 ]
  %v357 = icmp slt i32 %v356, %a3
  br i1 %v357, label %then69, label %else70
then69:
  %v358 = add i32 %v187, %v356
  %v359 = shl i32 %v358, 2
  %v360 = add i32 %v10, %v359
  %v361 = load ptr, ptr %cx, !tbaa !3
  %v362 = zext i32 %v360 to i64
  %v363 = getelementptr i8, ptr %v361, i64 %v362
  %v364 = load i32, ptr %v363, align 1, !tbaa !4
  %v365 = icmp eq i32 %v364, 3
  %v366 = zext i32 %v358 to i64
  %v367 = getelementptr i8, ptr %a0, i64 %v366
  %v368 = load i8, ptr %v367, align 1, !tbaa !4
  %v369 = icmp ugt i8 %v368, 1
  br i1 %v369, label %trap71, label %on72, !prof !5
trap71:
  %v370 = insertvalue { i32, i32 } zeroinitializer, i32 169, 0
  ret { i32, i32 } %v370
on72:
  %v371 = trunc i8 %v368 to i1
  %v372 = icmp eq i32 %v364, 4
  %v373 = and i1 %v371, %v372
  %v374 = or i1 %v365, %v373
  %v375 = zext i32 %v358 to i64
  %v376 = getelementptr i8, ptr %a1, i64 %v375
  %v377 = zext i1 %v374 to i8
  store i8 %v377, ptr %v376, align 1, !tbaa !4
  %v378 = add i32 %v356, 1
  br label %loop66
else70:
  br label %end68
end68:
  br label %end67
end67:
  %v379 = add i32 %v183, 1
  br label %loop48
else52:
  br label %end50
end50:
  br label %end49
end49:
  br label %end40
end40:
  ; images.tri:28
  br label %loop73
loop73:
  %v380 = phi i32 [ 0, %end40 ], [ %v615, %end89 ]
  %v381 = phi i32 [ 0, %end40 ], [ %v603, %end89 ]
  %v382 = icmp slt i32 %v380, %a2
  br i1 %v382, label %then76, label %else77
then76:
  %v383 = mul i32 %v380, %a3
  br label %loop78
loop78:
  %v384 = phi i32 [ 0, %then76 ], [ %v393, %then81 ]
  %v385 = phi <2 x i64> [ zeroinitializer, %then76 ], [ %v435, %then81 ]
  %v386 = phi <2 x i64> [ zeroinitializer, %then76 ], [ %v439, %then81 ]
  %v387 = phi <2 x i64> [ zeroinitializer, %then76 ], [ %v443, %then81 ]
  %v388 = phi <2 x i64> [ zeroinitializer, %then76 ], [ %v447, %then81 ]
  %v389 = phi <2 x i64> [ zeroinitializer, %then76 ], [ %v489, %then81 ]
  %v390 = phi <2 x i64> [ zeroinitializer, %then76 ], [ %v493, %then81 ]
  %v391 = phi <2 x i64> [ zeroinitializer, %then76 ], [ %v497, %then81 ]
  %v392 = phi <2 x i64> [ zeroinitializer, %then76 ], [ %v501, %then81 ]
  %v393 = add i32 %v384, 32
  %v394 = icmp ule i32 %v393, %v113
  br i1 %v394, label %then81, label %else82
then81:
  %v395 = add i32 %v383, %v384
  %v396 = zext i32 %v395 to i64
  %v397 = getelementptr i8, ptr %a1, i64 %v396
  %v398 = load <2 x i64>, ptr %v397, align 1, !tbaa !4
  %v399 = bitcast <2 x i64> %v398 to <16 x i8>
  %v400 = bitcast <2 x i64> zeroinitializer to <16 x i8>
  %v401 = icmp ne <16 x i8> %v399, %v400
  %v402 = sext <16 x i1> %v401 to <16 x i8>
  %v403 = bitcast <16 x i8> %v402 to <2 x i64>
  %v404 = bitcast <2 x i64> %v403 to <16 x i8>
  %v405 = shufflevector <16 x i8> %v404, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v406 = sext <8 x i8> %v405 to <8 x i16>
  %v407 = bitcast <8 x i16> %v406 to <2 x i64>
  %v408 = bitcast <2 x i64> %v403 to <16 x i8>
  %v409 = shufflevector <16 x i8> %v408, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v410 = sext <8 x i8> %v409 to <8 x i16>
  %v411 = bitcast <8 x i16> %v410 to <2 x i64>
  %v412 = bitcast <2 x i64> %v407 to <8 x i16>
  %v413 = shufflevector <8 x i16> %v412, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v414 = sext <4 x i16> %v413 to <4 x i32>
  %v415 = bitcast <4 x i32> %v414 to <2 x i64>
  %v416 = bitcast <2 x i64> %v407 to <8 x i16>
  %v417 = shufflevector <8 x i16> %v416, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v418 = sext <4 x i16> %v417 to <4 x i32>
  %v419 = bitcast <4 x i32> %v418 to <2 x i64>
  %v420 = bitcast <2 x i64> %v411 to <8 x i16>
  %v421 = shufflevector <8 x i16> %v420, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v422 = sext <4 x i16> %v421 to <4 x i32>
  %v423 = bitcast <4 x i32> %v422 to <2 x i64>
  %v424 = bitcast <2 x i64> %v411 to <8 x i16>
  %v425 = shufflevector <8 x i16> %v424, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v426 = sext <4 x i16> %v425 to <4 x i32>
  %v427 = bitcast <4 x i32> %v426 to <2 x i64>
  %v428 = and <2 x i64> %v415, <i64 4294967297, i64 4294967297>
  %v429 = and <2 x i64> %v419, <i64 4294967297, i64 4294967297>
  %v430 = and <2 x i64> %v423, <i64 4294967297, i64 4294967297>
  %v431 = and <2 x i64> %v427, <i64 4294967297, i64 4294967297>
  %v432 = bitcast <2 x i64> %v385 to <4 x i32>
  %v433 = bitcast <2 x i64> %v428 to <4 x i32>
  %v434 = add <4 x i32> %v432, %v433
  %v435 = bitcast <4 x i32> %v434 to <2 x i64>
  %v436 = bitcast <2 x i64> %v386 to <4 x i32>
  %v437 = bitcast <2 x i64> %v429 to <4 x i32>
  %v438 = add <4 x i32> %v436, %v437
  %v439 = bitcast <4 x i32> %v438 to <2 x i64>
  %v440 = bitcast <2 x i64> %v387 to <4 x i32>
  %v441 = bitcast <2 x i64> %v430 to <4 x i32>
  %v442 = add <4 x i32> %v440, %v441
  %v443 = bitcast <4 x i32> %v442 to <2 x i64>
  %v444 = bitcast <2 x i64> %v388 to <4 x i32>
  %v445 = bitcast <2 x i64> %v431 to <4 x i32>
  %v446 = add <4 x i32> %v444, %v445
  %v447 = bitcast <4 x i32> %v446 to <2 x i64>
  %v448 = add i32 %v384, 16
  %v449 = add i32 %v383, %v448
  %v450 = zext i32 %v449 to i64
  %v451 = getelementptr i8, ptr %a1, i64 %v450
  %v452 = load <2 x i64>, ptr %v451, align 1, !tbaa !4
  %v453 = bitcast <2 x i64> %v452 to <16 x i8>
  %v454 = bitcast <2 x i64> zeroinitializer to <16 x i8>
  %v455 = icmp ne <16 x i8> %v453, %v454
  %v456 = sext <16 x i1> %v455 to <16 x i8>
  %v457 = bitcast <16 x i8> %v456 to <2 x i64>
  %v458 = bitcast <2 x i64> %v457 to <16 x i8>
  %v459 = shufflevector <16 x i8> %v458, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v460 = sext <8 x i8> %v459 to <8 x i16>
  %v461 = bitcast <8 x i16> %v460 to <2 x i64>
  %v462 = bitcast <2 x i64> %v457 to <16 x i8>
  %v463 = shufflevector <16 x i8> %v462, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v464 = sext <8 x i8> %v463 to <8 x i16>
  %v465 = bitcast <8 x i16> %v464 to <2 x i64>
  %v466 = bitcast <2 x i64> %v461 to <8 x i16>
  %v467 = shufflevector <8 x i16> %v466, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v468 = sext <4 x i16> %v467 to <4 x i32>
  %v469 = bitcast <4 x i32> %v468 to <2 x i64>
  %v470 = bitcast <2 x i64> %v461 to <8 x i16>
  %v471 = shufflevector <8 x i16> %v470, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v472 = sext <4 x i16> %v471 to <4 x i32>
  %v473 = bitcast <4 x i32> %v472 to <2 x i64>
  %v474 = bitcast <2 x i64> %v465 to <8 x i16>
  %v475 = shufflevector <8 x i16> %v474, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v476 = sext <4 x i16> %v475 to <4 x i32>
  %v477 = bitcast <4 x i32> %v476 to <2 x i64>
  %v478 = bitcast <2 x i64> %v465 to <8 x i16>
  %v479 = shufflevector <8 x i16> %v478, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v480 = sext <4 x i16> %v479 to <4 x i32>
  %v481 = bitcast <4 x i32> %v480 to <2 x i64>
  %v482 = and <2 x i64> %v469, <i64 4294967297, i64 4294967297>
  %v483 = and <2 x i64> %v473, <i64 4294967297, i64 4294967297>
  %v484 = and <2 x i64> %v477, <i64 4294967297, i64 4294967297>
  %v485 = and <2 x i64> %v481, <i64 4294967297, i64 4294967297>
  %v486 = bitcast <2 x i64> %v389 to <4 x i32>
  %v487 = bitcast <2 x i64> %v482 to <4 x i32>
  %v488 = add <4 x i32> %v486, %v487
  %v489 = bitcast <4 x i32> %v488 to <2 x i64>
  %v490 = bitcast <2 x i64> %v390 to <4 x i32>
  %v491 = bitcast <2 x i64> %v483 to <4 x i32>
  %v492 = add <4 x i32> %v490, %v491
  %v493 = bitcast <4 x i32> %v492 to <2 x i64>
  %v494 = bitcast <2 x i64> %v391 to <4 x i32>
  %v495 = bitcast <2 x i64> %v484 to <4 x i32>
  %v496 = add <4 x i32> %v494, %v495
  %v497 = bitcast <4 x i32> %v496 to <2 x i64>
  %v498 = bitcast <2 x i64> %v392 to <4 x i32>
  %v499 = bitcast <2 x i64> %v485 to <4 x i32>
  %v500 = add <4 x i32> %v498, %v499
  %v501 = bitcast <4 x i32> %v500 to <2 x i64>
  br label %loop78
else82:
  br label %end80
end80:
  br label %end79
end79:
  %v502 = bitcast <2 x i64> %v385 to <4 x i32>
  %v503 = bitcast <2 x i64> %v389 to <4 x i32>
  %v504 = add <4 x i32> %v502, %v503
  %v505 = bitcast <4 x i32> %v504 to <2 x i64>
  %v506 = bitcast <2 x i64> %v386 to <4 x i32>
  %v507 = bitcast <2 x i64> %v390 to <4 x i32>
  %v508 = add <4 x i32> %v506, %v507
  %v509 = bitcast <4 x i32> %v508 to <2 x i64>
  %v510 = bitcast <2 x i64> %v387 to <4 x i32>
  %v511 = bitcast <2 x i64> %v391 to <4 x i32>
  %v512 = add <4 x i32> %v510, %v511
  %v513 = bitcast <4 x i32> %v512 to <2 x i64>
  %v514 = bitcast <2 x i64> %v388 to <4 x i32>
  %v515 = bitcast <2 x i64> %v392 to <4 x i32>
  %v516 = add <4 x i32> %v514, %v515
  %v517 = bitcast <4 x i32> %v516 to <2 x i64>
  br label %loop83
loop83:
  %v518 = phi i32 [ %v384, %end79 ], [ %v523, %then86 ]
  %v519 = phi <2 x i64> [ %v505, %end79 ], [ %v565, %then86 ]
  %v520 = phi <2 x i64> [ %v509, %end79 ], [ %v569, %then86 ]
  %v521 = phi <2 x i64> [ %v513, %end79 ], [ %v573, %then86 ]
  %v522 = phi <2 x i64> [ %v517, %end79 ], [ %v577, %then86 ]
  %v523 = add i32 %v518, 16
  %v524 = icmp ule i32 %v523, %v113
  br i1 %v524, label %then86, label %else87
then86:
  %v525 = add i32 %v383, %v518
  %v526 = zext i32 %v525 to i64
  %v527 = getelementptr i8, ptr %a1, i64 %v526
  %v528 = load <2 x i64>, ptr %v527, align 1, !tbaa !4
  %v529 = bitcast <2 x i64> %v528 to <16 x i8>
  %v530 = bitcast <2 x i64> zeroinitializer to <16 x i8>
  %v531 = icmp ne <16 x i8> %v529, %v530
  %v532 = sext <16 x i1> %v531 to <16 x i8>
  %v533 = bitcast <16 x i8> %v532 to <2 x i64>
  %v534 = bitcast <2 x i64> %v533 to <16 x i8>
  %v535 = shufflevector <16 x i8> %v534, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v536 = sext <8 x i8> %v535 to <8 x i16>
  %v537 = bitcast <8 x i16> %v536 to <2 x i64>
  %v538 = bitcast <2 x i64> %v533 to <16 x i8>
  %v539 = shufflevector <16 x i8> %v538, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v540 = sext <8 x i8> %v539 to <8 x i16>
  %v541 = bitcast <8 x i16> %v540 to <2 x i64>
  %v542 = bitcast <2 x i64> %v537 to <8 x i16>
  %v543 = shufflevector <8 x i16> %v542, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v544 = sext <4 x i16> %v543 to <4 x i32>
  %v545 = bitcast <4 x i32> %v544 to <2 x i64>
  %v546 = bitcast <2 x i64> %v537 to <8 x i16>
  %v547 = shufflevector <8 x i16> %v546, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v548 = sext <4 x i16> %v547 to <4 x i32>
  %v549 = bitcast <4 x i32> %v548 to <2 x i64>
  %v550 = bitcast <2 x i64> %v541 to <8 x i16>
  %v551 = shufflevector <8 x i16> %v550, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v552 = sext <4 x i16> %v551 to <4 x i32>
  %v553 = bitcast <4 x i32> %v552 to <2 x i64>
  %v554 = bitcast <2 x i64> %v541 to <8 x i16>
  %v555 = shufflevector <8 x i16> %v554, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v556 = sext <4 x i16> %v555 to <4 x i32>
  %v557 = bitcast <4 x i32> %v556 to <2 x i64>
  %v558 = and <2 x i64> %v545, <i64 4294967297, i64 4294967297>
  %v559 = and <2 x i64> %v549, <i64 4294967297, i64 4294967297>
  %v560 = and <2 x i64> %v553, <i64 4294967297, i64 4294967297>
  %v561 = and <2 x i64> %v557, <i64 4294967297, i64 4294967297>
  %v562 = bitcast <2 x i64> %v519 to <4 x i32>
  %v563 = bitcast <2 x i64> %v558 to <4 x i32>
  %v564 = add <4 x i32> %v562, %v563
  %v565 = bitcast <4 x i32> %v564 to <2 x i64>
  %v566 = bitcast <2 x i64> %v520 to <4 x i32>
  %v567 = bitcast <2 x i64> %v559 to <4 x i32>
  %v568 = add <4 x i32> %v566, %v567
  %v569 = bitcast <4 x i32> %v568 to <2 x i64>
  %v570 = bitcast <2 x i64> %v521 to <4 x i32>
  %v571 = bitcast <2 x i64> %v560 to <4 x i32>
  %v572 = add <4 x i32> %v570, %v571
  %v573 = bitcast <4 x i32> %v572 to <2 x i64>
  %v574 = bitcast <2 x i64> %v522 to <4 x i32>
  %v575 = bitcast <2 x i64> %v561 to <4 x i32>
  %v576 = add <4 x i32> %v574, %v575
  %v577 = bitcast <4 x i32> %v576 to <2 x i64>
  br label %loop83
else87:
  br label %end85
end85:
  br label %end84
end84:
  %v578 = bitcast <2 x i64> %v519 to <4 x i32>
  %v579 = bitcast <2 x i64> %v521 to <4 x i32>
  %v580 = add <4 x i32> %v578, %v579
  %v581 = bitcast <4 x i32> %v580 to <2 x i64>
  %v582 = bitcast <2 x i64> %v520 to <4 x i32>
  %v583 = bitcast <2 x i64> %v522 to <4 x i32>
  %v584 = add <4 x i32> %v582, %v583
  %v585 = bitcast <4 x i32> %v584 to <2 x i64>
  %v586 = bitcast <2 x i64> %v581 to <4 x i32>
  %v587 = bitcast <2 x i64> %v585 to <4 x i32>
  %v588 = add <4 x i32> %v586, %v587
  %v589 = bitcast <4 x i32> %v588 to <2 x i64>
  %v590 = bitcast <2 x i64> %v589 to <4 x i32>
  %v591 = extractelement <4 x i32> %v590, i32 0
  %v592 = add i32 %v381, %v591
  %v593 = bitcast <2 x i64> %v589 to <4 x i32>
  %v594 = extractelement <4 x i32> %v593, i32 1
  %v595 = add i32 %v592, %v594
  %v596 = bitcast <2 x i64> %v589 to <4 x i32>
  %v597 = extractelement <4 x i32> %v596, i32 2
  %v598 = add i32 %v595, %v597
  %v599 = bitcast <2 x i64> %v589 to <4 x i32>
  %v600 = extractelement <4 x i32> %v599, i32 3
  %v601 = add i32 %v598, %v600
  br label %loop88
loop88:
  %v602 = phi i32 [ %v518, %end84 ], [ %v614, %on94 ]
  %v603 = phi i32 [ %v601, %end84 ], [ %v613, %on94 ]
  %v604 = icmp slt i32 %v602, %a3
  br i1 %v604, label %then91, label %else92
then91:
  %v605 = add i32 %v383, %v602
  %v606 = zext i32 %v605 to i64
  %v607 = getelementptr i8, ptr %a1, i64 %v606
  %v608 = load i8, ptr %v607, align 1, !tbaa !4
  %v609 = icmp ugt i8 %v608, 1
  br i1 %v609, label %trap93, label %on94, !prof !5
trap93:
  %v610 = insertvalue { i32, i32 } zeroinitializer, i32 265, 0
  ret { i32, i32 } %v610
on94:
  %v611 = trunc i8 %v608 to i1
  %v612 = zext i1 %v611 to i32
  %v613 = add i32 %v603, %v612
  %v614 = add i32 %v602, 1
  br label %loop88
else92:
  br label %end90
end90:
  br label %end89
end89:
  %v615 = add i32 %v380, 1
  br label %loop73
else77:
  br label %end75
end75:
  br label %end74
end74:
  %v616 = call i32 @life.rt_release(ptr %cx, i32 %v4)
  %v617 = icmp ne i32 %v616, 0
  %v618 = or i32 %v616, 288
  %v619 = icmp ult i32 %v616, 32
  %v620 = select i1 %v619, i32 %v618, i32 %v616
  br i1 %v617, label %trap95, label %on96, !prof !5
trap95:
  %v621 = insertvalue { i32, i32 } zeroinitializer, i32 %v620, 0
  ret { i32, i32 } %v621
on96:
  %v622 = insertvalue { i32, i32 } zeroinitializer, i32 0, 0
  %v623 = insertvalue { i32, i32 } %v622, i32 %v381, 1
  ret { i32, i32 } %v623
}

define internal i32 @life.kernel_life_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 9
  %x9 = load ptr, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 10
  %x10 = load i32, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 11
  %x11 = load i32, ptr %p11
  %status = call i32 @life.kernel_life_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, i32 %x7, i32 %x8, ptr %x9, i32 %x10, i32 %x11)
  ret i32 %status
}

define internal i32 @life.kernel_life_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 10
  %x10 = load ptr, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 11
  %x11 = load i32, ptr %p11
  %p12 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 12
  %x12 = load i32, ptr %p12
  %status = call i32 @life.kernel_life_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, i32 %x7, ptr %x8, i32 %x9, ptr %x10, i32 %x11, i32 %x12)
  ret i32 %status
}

define internal i32 @life.kernel_life_3.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %status = call i32 @life.kernel_life_3(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define i32 @life(ptr %a0, ptr %a1, i32 %a2, i32 %a3, ptr %r0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %heap = load ptr, ptr @life.context
  %new = icmp eq ptr %heap, null
  br i1 %new, label %make, label %call
make:
  %made = call i1 @life.open(ptr @life.context)
  br i1 %made, label %call, label %fail
fail:
  ret i32 330
call:
  %all = call { i32, i32 } @life.kernel_life(ptr @life.context, ptr %a0, ptr %a1, i32 %a2, i32 %a3)
  %status = extractvalue { i32, i32 } %all, 0
  %trapped = icmp ne i32 %status, 0
  br i1 %trapped, label %trap, label %done
trap:
  call void @trinity.close(ptr @life.context)
  ret i32 %status
done:
  %out0 = extractvalue { i32, i32 } %all, 1
  store i32 %out0, ptr %r0
  ret i32 0
}

define internal i32 @gradient.kernel_gradient_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, ptr noalias nocapture %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; images.tri:32
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v72, %end6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = mul i32 %v0, %a5
  %v3 = mul i32 %v0, %a7
  br label %loop5
loop5:
  %v4 = phi i32 [ 0, %then3 ], [ %v6, %on20 ]
  %v5 = icmp slt i32 %v4, %a4
  br i1 %v5, label %then8, label %else9
then8:
  %v6 = add i32 %v4, 1
  %v7 = icmp slt i32 %v6, %a4
  %v8 = add i32 %v2, %v4
  %v9 = zext i32 %v8 to i64
  %v10 = getelementptr i8, ptr %a6, i64 %v9
  %v11 = load i8, ptr %v10, align 1, !tbaa !4
  br i1 %v7, label %then11, label %else12
then11:
  %v12 = icmp uge i32 %v6, %a5
  br i1 %v12, label %trap13, label %on14, !prof !5
trap13:
  ret i32 35
on14:
  %v13 = add i32 %v2, %v6
  %v14 = zext i32 %v13 to i64
  %v15 = getelementptr i8, ptr %a6, i64 %v14
  %v16 = load i8, ptr %v15, align 1, !tbaa !4
  %v17 = zext i8 %v16 to i32
  %v18 = zext i8 %v11 to i32
  %v19 = icmp sgt i32 %v17, %v18
  %v20 = icmp slt i32 %v17, %v18
  %v21 = zext i1 %v19 to i8
  %v22 = zext i1 %v20 to i8
  %v23 = sub i8 %v21, %v22
  br label %end10
else12:
  br label %end10
end10:
  %v24 = phi i8 [ %v23, %on14 ], [ 0, %else12 ]
  %v25 = lshr i32 %v4, 7
  %v26 = shl i32 %v25, 5
  %v27 = add i32 %v3, %v26
  %v28 = lshr i32 %v4, 3
  %v29 = and i32 %v28, 15
  %v30 = add i32 %v27, %v29
  %v31 = and i32 %v4, 7
  %v32 = sext i8 %v24 to i32
  %v33 = icmp slt i32 %v31, 0
  br i1 %v33, label %trap15, label %on16, !prof !5
trap15:
  ret i32 72
on16:
  %v34 = icmp ult i32 %v31, 32
  %v35 = select i1 %v34, i32 %v31, i32 0
  %v36 = shl i32 1, %v35
  %v37 = select i1 %v34, i32 %v36, i32 0
  %v38 = xor i32 %v37, -1
  %v39 = and i32 %v32, 1
  %v40 = zext i32 %v30 to i64
  %v41 = getelementptr i8, ptr %a8, i64 %v40
  %v42 = load i8, ptr %v41, align 1, !tbaa !4
  %v43 = zext i8 %v42 to i32
  %v44 = and i32 %v43, %v38
  %v45 = icmp slt i32 %v31, 0
  br i1 %v45, label %trap17, label %on18, !prof !5
trap17:
  ret i32 72
on18:
  %v46 = icmp ult i32 %v31, 32
  %v47 = select i1 %v46, i32 %v31, i32 0
  %v48 = shl i32 %v39, %v47
  %v49 = select i1 %v46, i32 %v48, i32 0
  %v50 = or i32 %v44, %v49
  %v51 = trunc i32 %v50 to i8
  %v52 = zext i32 %v30 to i64
  %v53 = getelementptr i8, ptr %a8, i64 %v52
  store i8 %v51, ptr %v53, align 1, !tbaa !4
  %v54 = ashr i32 %v32, 1
  %v55 = and i32 %v54, 1
  %v56 = zext i32 %v30 to i64
  %v57 = getelementptr i8, ptr %a8, i64 %v56
  %v58 = getelementptr i8, ptr %v57, i64 16
  %v59 = load i8, ptr %v58, align 1, !tbaa !4
  %v60 = zext i8 %v59 to i32
  %v61 = and i32 %v60, %v38
  %v62 = icmp slt i32 %v31, 0
  br i1 %v62, label %trap19, label %on20, !prof !5
trap19:
  ret i32 72
on20:
  %v63 = icmp ult i32 %v31, 32
  %v64 = select i1 %v63, i32 %v31, i32 0
  %v65 = shl i32 %v55, %v64
  %v66 = select i1 %v63, i32 %v65, i32 0
  %v67 = or i32 %v61, %v66
  %v68 = trunc i32 %v67 to i8
  %v69 = zext i32 %v30 to i64
  %v70 = getelementptr i8, ptr %a8, i64 %v69
  %v71 = getelementptr i8, ptr %v70, i64 16
  store i8 %v68, ptr %v71, align 1, !tbaa !4
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v72 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @gradient.kernel_gradient(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v25 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }
  ; images.tri:31
  %v0 = add i32 %a3, 127
  %v1 = lshr i32 %v0, 7
  %v2 = shl i32 %v1, 5
  ; images.tri:32
  %v3 = icmp sgt i32 %a2, 0
  %v4 = select i1 %v3, i32 %a2, i32 0
  %v5 = icmp sgt i32 %a3, 0
  %v6 = select i1 %v5, i32 %a3, i32 0
  %v7 = zext i32 %v6 to i64
  %v8 = zext i32 55 to i64
  %v9 = mul i64 %v7, %v8
  %v10 = icmp ugt i64 %v9, 4294967295
  %v11 = select i1 %v10, i64 4294967295, i64 %v9
  %v12 = select i1 false, i64 0, i64 %v11
  %v13 = trunc i64 %v12 to i32
  %v14 = zext i32 %v13 to i64
  %v15 = zext i32 1 to i64
  %v16 = add i64 %v14, %v15
  %v17 = icmp sgt i64 %v16, 4294967295
  %v18 = icmp slt i64 %v16, 0
  %v19 = select i1 %v17, i64 4294967295, i64 %v16
  %v20 = select i1 %v18, i64 0, i64 %v19
  %v21 = trunc i64 %v20 to i32
  %v22 = load ptr, ptr @trinity_spread
  %v23 = icmp eq ptr %v22, null
  br i1 %v23, label %alone0, label %shared1
alone0:
  %v24 = call i32 @gradient.kernel_gradient_1(ptr %cx, i32 0, i32 %v4, i32 1, i32 %v21, i32 %a3, i32 %a3, ptr %a0, i32 %v2, ptr %a1)
  br label %on2
shared1:
  %v26 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v25, i32 0, i32 0
  store ptr %cx, ptr %v26
  %v27 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v25, i32 0, i32 1
  store i32 0, ptr %v27
  %v28 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v25, i32 0, i32 2
  store i32 %v4, ptr %v28
  %v29 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v25, i32 0, i32 3
  store i32 1, ptr %v29
  %v30 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v25, i32 0, i32 4
  store i32 %v21, ptr %v30
  %v31 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v25, i32 0, i32 5
  store i32 %a3, ptr %v31
  %v32 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v25, i32 0, i32 6
  store i32 %a3, ptr %v32
  %v33 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v25, i32 0, i32 7
  store ptr %a0, ptr %v33
  %v34 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v25, i32 0, i32 8
  store i32 %v2, ptr %v34
  %v35 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v25, i32 0, i32 9
  store ptr %a1, ptr %v35
  %v36 = call i32 %v22(ptr @gradient.kernel_gradient_1.range, ptr %v25, i32 0, i32 %v4, i32 1, i32 %v21)
  br label %on2
on2:
  %v37 = phi i32 [ %v24, %alone0 ], [ %v36, %shared1 ]
  %v38 = icmp ne i32 %v37, 0
  %v39 = or i32 %v37, 96
  %v40 = icmp ult i32 %v37, 32
  %v41 = select i1 %v40, i32 %v39, i32 %v37
  br i1 %v38, label %trap3, label %on4, !prof !5
trap3:
  ret i32 %v41
on4:
  ret i32 0
}

define internal i32 @gradient.kernel_gradient_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @gradient.kernel_gradient_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, ptr %x9)
  ret i32 %status
}

define i32 @gradient(ptr %a0, ptr %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @gradient.kernel_gradient(ptr null, ptr %a0, ptr %a1, i32 %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @histogram.kernel_histogram_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, ptr noalias nocapture %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; images.tri:35
  %v0 = icmp sgt i32 %a7, 0
  %v1 = select i1 %v0, i32 %a7, i32 0
  br label %loop0
loop0:
  %v2 = phi i32 [ %a0, %entry ], [ %v318, %end6 ]
  %v3 = icmp slt i32 %v2, %a1
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = insertelement <4 x i32> poison, i32 %v2, i32 0
  %v5 = shufflevector <4 x i32> %v4, <4 x i32> poison, <4 x i32> zeroinitializer
  %v6 = bitcast <4 x i32> %v5 to <2 x i64>
  br label %loop5
loop5:
  %v7 = phi i32 [ 0, %then3 ], [ %v314, %end21 ]
  %v8 = phi i32 [ 0, %then3 ], [ %v302, %end21 ]
  %v9 = icmp slt i32 %v7, %a4
  br i1 %v9, label %then8, label %else9
then8:
  %v10 = mul i32 %v7, %a5
  br label %loop10
loop10:
  %v11 = phi i32 [ 0, %then8 ], [ %v20, %then13 ]
  %v12 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v86, %then13 ]
  %v13 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v90, %then13 ]
  %v14 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v94, %then13 ]
  %v15 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v98, %then13 ]
  %v16 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v164, %then13 ]
  %v17 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v168, %then13 ]
  %v18 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v172, %then13 ]
  %v19 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v176, %then13 ]
  %v20 = add i32 %v11, 32
  %v21 = icmp ule i32 %v20, %v1
  br i1 %v21, label %then13, label %else14
then13:
  %v22 = add i32 %v10, %v11
  %v23 = zext i32 %v22 to i64
  %v24 = getelementptr i8, ptr %a6, i64 %v23
  %v25 = load <2 x i64>, ptr %v24, align 1, !tbaa !4
  %v26 = and i32 4, 7
  %v27 = trunc i32 %v26 to i8
  %v28 = insertelement <16 x i8> poison, i8 %v27, i32 0
  %v29 = shufflevector <16 x i8> %v28, <16 x i8> poison, <16 x i32> zeroinitializer
  %v30 = bitcast <16 x i8> %v29 to <2 x i64>
  %v31 = bitcast <2 x i64> %v25 to <16 x i8>
  %v32 = bitcast <2 x i64> %v30 to <16 x i8>
  %v33 = lshr <16 x i8> %v31, %v32
  %v34 = bitcast <16 x i8> %v33 to <2 x i64>
  %v35 = bitcast <2 x i64> %v34 to <16 x i8>
  %v36 = shufflevector <16 x i8> %v35, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v37 = zext <8 x i8> %v36 to <8 x i16>
  %v38 = bitcast <8 x i16> %v37 to <2 x i64>
  %v39 = bitcast <2 x i64> %v34 to <16 x i8>
  %v40 = shufflevector <16 x i8> %v39, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v41 = zext <8 x i8> %v40 to <8 x i16>
  %v42 = bitcast <8 x i16> %v41 to <2 x i64>
  %v43 = bitcast <2 x i64> %v38 to <8 x i16>
  %v44 = shufflevector <8 x i16> %v43, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v45 = zext <4 x i16> %v44 to <4 x i32>
  %v46 = bitcast <4 x i32> %v45 to <2 x i64>
  %v47 = bitcast <2 x i64> %v38 to <8 x i16>
  %v48 = shufflevector <8 x i16> %v47, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v49 = zext <4 x i16> %v48 to <4 x i32>
  %v50 = bitcast <4 x i32> %v49 to <2 x i64>
  %v51 = bitcast <2 x i64> %v42 to <8 x i16>
  %v52 = shufflevector <8 x i16> %v51, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v53 = zext <4 x i16> %v52 to <4 x i32>
  %v54 = bitcast <4 x i32> %v53 to <2 x i64>
  %v55 = bitcast <2 x i64> %v42 to <8 x i16>
  %v56 = shufflevector <8 x i16> %v55, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v57 = zext <4 x i16> %v56 to <4 x i32>
  %v58 = bitcast <4 x i32> %v57 to <2 x i64>
  %v59 = bitcast <2 x i64> %v46 to <4 x i32>
  %v60 = bitcast <2 x i64> %v6 to <4 x i32>
  %v61 = icmp eq <4 x i32> %v59, %v60
  %v62 = sext <4 x i1> %v61 to <4 x i32>
  %v63 = bitcast <4 x i32> %v62 to <2 x i64>
  %v64 = bitcast <2 x i64> %v50 to <4 x i32>
  %v65 = bitcast <2 x i64> %v6 to <4 x i32>
  %v66 = icmp eq <4 x i32> %v64, %v65
  %v67 = sext <4 x i1> %v66 to <4 x i32>
  %v68 = bitcast <4 x i32> %v67 to <2 x i64>
  %v69 = bitcast <2 x i64> %v54 to <4 x i32>
  %v70 = bitcast <2 x i64> %v6 to <4 x i32>
  %v71 = icmp eq <4 x i32> %v69, %v70
  %v72 = sext <4 x i1> %v71 to <4 x i32>
  %v73 = bitcast <4 x i32> %v72 to <2 x i64>
  %v74 = bitcast <2 x i64> %v58 to <4 x i32>
  %v75 = bitcast <2 x i64> %v6 to <4 x i32>
  %v76 = icmp eq <4 x i32> %v74, %v75
  %v77 = sext <4 x i1> %v76 to <4 x i32>
  %v78 = bitcast <4 x i32> %v77 to <2 x i64>
  %v79 = and <2 x i64> %v63, <i64 4294967297, i64 4294967297>
  %v80 = and <2 x i64> %v68, <i64 4294967297, i64 4294967297>
  %v81 = and <2 x i64> %v73, <i64 4294967297, i64 4294967297>
  %v82 = and <2 x i64> %v78, <i64 4294967297, i64 4294967297>
  %v83 = bitcast <2 x i64> %v12 to <4 x i32>
  %v84 = bitcast <2 x i64> %v79 to <4 x i32>
  %v85 = add <4 x i32> %v83, %v84
  %v86 = bitcast <4 x i32> %v85 to <2 x i64>
  %v87 = bitcast <2 x i64> %v13 to <4 x i32>
  %v88 = bitcast <2 x i64> %v80 to <4 x i32>
  %v89 = add <4 x i32> %v87, %v88
  %v90 = bitcast <4 x i32> %v89 to <2 x i64>
  %v91 = bitcast <2 x i64> %v14 to <4 x i32>
  %v92 = bitcast <2 x i64> %v81 to <4 x i32>
  %v93 = add <4 x i32> %v91, %v92
  %v94 = bitcast <4 x i32> %v93 to <2 x i64>
  %v95 = bitcast <2 x i64> %v15 to <4 x i32>
  %v96 = bitcast <2 x i64> %v82 to <4 x i32>
  %v97 = add <4 x i32> %v95, %v96
  %v98 = bitcast <4 x i32> %v97 to <2 x i64>
  %v99 = add i32 %v11, 16
  %v100 = add i32 %v10, %v99
  %v101 = zext i32 %v100 to i64
  %v102 = getelementptr i8, ptr %a6, i64 %v101
  %v103 = load <2 x i64>, ptr %v102, align 1, !tbaa !4
  %v104 = and i32 4, 7
  %v105 = trunc i32 %v104 to i8
  %v106 = insertelement <16 x i8> poison, i8 %v105, i32 0
  %v107 = shufflevector <16 x i8> %v106, <16 x i8> poison, <16 x i32> zeroinitializer
  %v108 = bitcast <16 x i8> %v107 to <2 x i64>
  %v109 = bitcast <2 x i64> %v103 to <16 x i8>
  %v110 = bitcast <2 x i64> %v108 to <16 x i8>
  %v111 = lshr <16 x i8> %v109, %v110
  %v112 = bitcast <16 x i8> %v111 to <2 x i64>
  %v113 = bitcast <2 x i64> %v112 to <16 x i8>
  %v114 = shufflevector <16 x i8> %v113, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v115 = zext <8 x i8> %v114 to <8 x i16>
  %v116 = bitcast <8 x i16> %v115 to <2 x i64>
  %v117 = bitcast <2 x i64> %v112 to <16 x i8>
  %v118 = shufflevector <16 x i8> %v117, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v119 = zext <8 x i8> %v118 to <8 x i16>
  %v120 = bitcast <8 x i16> %v119 to <2 x i64>
  %v121 = bitcast <2 x i64> %v116 to <8 x i16>
  %v122 = shufflevector <8 x i16> %v121, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v123 = zext <4 x i16> %v122 to <4 x i32>
  %v124 = bitcast <4 x i32> %v123 to <2 x i64>
  %v125 = bitcast <2 x i64> %v116 to <8 x i16>
  %v126 = shufflevector <8 x i16> %v125, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v127 = zext <4 x i16> %v126 to <4 x i32>
  %v128 = bitcast <4 x i32> %v127 to <2 x i64>
  %v129 = bitcast <2 x i64> %v120 to <8 x i16>
  %v130 = shufflevector <8 x i16> %v129, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v131 = zext <4 x i16> %v130 to <4 x i32>
  %v132 = bitcast <4 x i32> %v131 to <2 x i64>
  %v133 = bitcast <2 x i64> %v120 to <8 x i16>
  %v134 = shufflevector <8 x i16> %v133, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v135 = zext <4 x i16> %v134 to <4 x i32>
  %v136 = bitcast <4 x i32> %v135 to <2 x i64>
  %v137 = bitcast <2 x i64> %v124 to <4 x i32>
  %v138 = bitcast <2 x i64> %v6 to <4 x i32>
  %v139 = icmp eq <4 x i32> %v137, %v138
  %v140 = sext <4 x i1> %v139 to <4 x i32>
  %v141 = bitcast <4 x i32> %v140 to <2 x i64>
  %v142 = bitcast <2 x i64> %v128 to <4 x i32>
  %v143 = bitcast <2 x i64> %v6 to <4 x i32>
  %v144 = icmp eq <4 x i32> %v142, %v143
  %v145 = sext <4 x i1> %v144 to <4 x i32>
  %v146 = bitcast <4 x i32> %v145 to <2 x i64>
  %v147 = bitcast <2 x i64> %v132 to <4 x i32>
  %v148 = bitcast <2 x i64> %v6 to <4 x i32>
  %v149 = icmp eq <4 x i32> %v147, %v148
  %v150 = sext <4 x i1> %v149 to <4 x i32>
  %v151 = bitcast <4 x i32> %v150 to <2 x i64>
  %v152 = bitcast <2 x i64> %v136 to <4 x i32>
  %v153 = bitcast <2 x i64> %v6 to <4 x i32>
  %v154 = icmp eq <4 x i32> %v152, %v153
  %v155 = sext <4 x i1> %v154 to <4 x i32>
  %v156 = bitcast <4 x i32> %v155 to <2 x i64>
  %v157 = and <2 x i64> %v141, <i64 4294967297, i64 4294967297>
  %v158 = and <2 x i64> %v146, <i64 4294967297, i64 4294967297>
  %v159 = and <2 x i64> %v151, <i64 4294967297, i64 4294967297>
  %v160 = and <2 x i64> %v156, <i64 4294967297, i64 4294967297>
  %v161 = bitcast <2 x i64> %v16 to <4 x i32>
  %v162 = bitcast <2 x i64> %v157 to <4 x i32>
  %v163 = add <4 x i32> %v161, %v162
  %v164 = bitcast <4 x i32> %v163 to <2 x i64>
  %v165 = bitcast <2 x i64> %v17 to <4 x i32>
  %v166 = bitcast <2 x i64> %v158 to <4 x i32>
  %v167 = add <4 x i32> %v165, %v166
  %v168 = bitcast <4 x i32> %v167 to <2 x i64>
  %v169 = bitcast <2 x i64> %v18 to <4 x i32>
  %v170 = bitcast <2 x i64> %v159 to <4 x i32>
  %v171 = add <4 x i32> %v169, %v170
  %v172 = bitcast <4 x i32> %v171 to <2 x i64>
  %v173 = bitcast <2 x i64> %v19 to <4 x i32>
  %v174 = bitcast <2 x i64> %v160 to <4 x i32>
  %v175 = add <4 x i32> %v173, %v174
  %v176 = bitcast <4 x i32> %v175 to <2 x i64>
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v177 = bitcast <2 x i64> %v12 to <4 x i32>
  %v178 = bitcast <2 x i64> %v16 to <4 x i32>
  %v179 = add <4 x i32> %v177, %v178
  %v180 = bitcast <4 x i32> %v179 to <2 x i64>
  %v181 = bitcast <2 x i64> %v13 to <4 x i32>
  %v182 = bitcast <2 x i64> %v17 to <4 x i32>
  %v183 = add <4 x i32> %v181, %v182
  %v184 = bitcast <4 x i32> %v183 to <2 x i64>
  %v185 = bitcast <2 x i64> %v14 to <4 x i32>
  %v186 = bitcast <2 x i64> %v18 to <4 x i32>
  %v187 = add <4 x i32> %v185, %v186
  %v188 = bitcast <4 x i32> %v187 to <2 x i64>
  %v189 = bitcast <2 x i64> %v15 to <4 x i32>
  %v190 = bitcast <2 x i64> %v19 to <4 x i32>
  %v191 = add <4 x i32> %v189, %v190
  %v192 = bitcast <4 x i32> %v191 to <2 x i64>
  br label %loop15
loop15:
  %v193 = phi i32 [ %v11, %end11 ], [ %v198, %then18 ]
  %v194 = phi <2 x i64> [ %v180, %end11 ], [ %v264, %then18 ]
  %v195 = phi <2 x i64> [ %v184, %end11 ], [ %v268, %then18 ]
  %v196 = phi <2 x i64> [ %v188, %end11 ], [ %v272, %then18 ]
  %v197 = phi <2 x i64> [ %v192, %end11 ], [ %v276, %then18 ]
  %v198 = add i32 %v193, 16
  %v199 = icmp ule i32 %v198, %v1
  br i1 %v199, label %then18, label %else19
then18:
  %v200 = add i32 %v10, %v193
  %v201 = zext i32 %v200 to i64
  %v202 = getelementptr i8, ptr %a6, i64 %v201
  %v203 = load <2 x i64>, ptr %v202, align 1, !tbaa !4
  %v204 = and i32 4, 7
  %v205 = trunc i32 %v204 to i8
  %v206 = insertelement <16 x i8> poison, i8 %v205, i32 0
  %v207 = shufflevector <16 x i8> %v206, <16 x i8> poison, <16 x i32> zeroinitializer
  %v208 = bitcast <16 x i8> %v207 to <2 x i64>
  %v209 = bitcast <2 x i64> %v203 to <16 x i8>
  %v210 = bitcast <2 x i64> %v208 to <16 x i8>
  %v211 = lshr <16 x i8> %v209, %v210
  %v212 = bitcast <16 x i8> %v211 to <2 x i64>
  %v213 = bitcast <2 x i64> %v212 to <16 x i8>
  %v214 = shufflevector <16 x i8> %v213, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v215 = zext <8 x i8> %v214 to <8 x i16>
  %v216 = bitcast <8 x i16> %v215 to <2 x i64>
  %v217 = bitcast <2 x i64> %v212 to <16 x i8>
  %v218 = shufflevector <16 x i8> %v217, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v219 = zext <8 x i8> %v218 to <8 x i16>
  %v220 = bitcast <8 x i16> %v219 to <2 x i64>
  %v221 = bitcast <2 x i64> %v216 to <8 x i16>
  %v222 = shufflevector <8 x i16> %v221, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v223 = zext <4 x i16> %v222 to <4 x i32>
  %v224 = bitcast <4 x i32> %v223 to <2 x i64>
  %v225 = bitcast <2 x i64> %v216 to <8 x i16>
  %v226 = shufflevector <8 x i16> %v225, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v227 = zext <4 x i16> %v226 to <4 x i32>
  %v228 = bitcast <4 x i32> %v227 to <2 x i64>
  %v229 = bitcast <2 x i64> %v220 to <8 x i16>
  %v230 = shufflevector <8 x i16> %v229, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v231 = zext <4 x i16> %v230 to <4 x i32>
  %v232 = bitcast <4 x i32> %v231 to <2 x i64>
  %v233 = bitcast <2 x i64> %v220 to <8 x i16>
  %v234 = shufflevector <8 x i16> %v233, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v235 = zext <4 x i16> %v234 to <4 x i32>
  %v236 = bitcast <4 x i32> %v235 to <2 x i64>
  %v237 = bitcast <2 x i64> %v224 to <4 x i32>
  %v238 = bitcast <2 x i64> %v6 to <4 x i32>
  %v239 = icmp eq <4 x i32> %v237, %v238
  %v240 = sext <4 x i1> %v239 to <4 x i32>
  %v241 = bitcast <4 x i32> %v240 to <2 x i64>
  %v242 = bitcast <2 x i64> %v228 to <4 x i32>
  %v243 = bitcast <2 x i64> %v6 to <4 x i32>
  %v244 = icmp eq <4 x i32> %v242, %v243
  %v245 = sext <4 x i1> %v244 to <4 x i32>
  %v246 = bitcast <4 x i32> %v245 to <2 x i64>
  %v247 = bitcast <2 x i64> %v232 to <4 x i32>
  %v248 = bitcast <2 x i64> %v6 to <4 x i32>
  %v249 = icmp eq <4 x i32> %v247, %v248
  %v250 = sext <4 x i1> %v249 to <4 x i32>
  %v251 = bitcast <4 x i32> %v250 to <2 x i64>
  %v252 = bitcast <2 x i64> %v236 to <4 x i32>
  %v253 = bitcast <2 x i64> %v6 to <4 x i32>
  %v254 = icmp eq <4 x i32> %v252, %v253
  %v255 = sext <4 x i1> %v254 to <4 x i32>
  %v256 = bitcast <4 x i32> %v255 to <2 x i64>
  %v257 = and <2 x i64> %v241, <i64 4294967297, i64 4294967297>
  %v258 = and <2 x i64> %v246, <i64 4294967297, i64 4294967297>
  %v259 = and <2 x i64> %v251, <i64 4294967297, i64 4294967297>
  %v260 = and <2 x i64> %v256, <i64 4294967297, i64 4294967297>
  %v261 = bitcast <2 x i64> %v194 to <4 x i32>
  %v262 = bitcast <2 x i64> %v257 to <4 x i32>
  %v263 = add <4 x i32> %v261, %v262
  %v264 = bitcast <4 x i32> %v263 to <2 x i64>
  %v265 = bitcast <2 x i64> %v195 to <4 x i32>
  %v266 = bitcast <2 x i64> %v258 to <4 x i32>
  %v267 = add <4 x i32> %v265, %v266
  %v268 = bitcast <4 x i32> %v267 to <2 x i64>
  %v269 = bitcast <2 x i64> %v196 to <4 x i32>
  %v270 = bitcast <2 x i64> %v259 to <4 x i32>
  %v271 = add <4 x i32> %v269, %v270
  %v272 = bitcast <4 x i32> %v271 to <2 x i64>
  %v273 = bitcast <2 x i64> %v197 to <4 x i32>
  %v274 = bitcast <2 x i64> %v260 to <4 x i32>
  %v275 = add <4 x i32> %v273, %v274
  %v276 = bitcast <4 x i32> %v275 to <2 x i64>
  br label %loop15
else19:
  br label %end17
end17:
  br label %end16
end16:
  %v277 = bitcast <2 x i64> %v194 to <4 x i32>
  %v278 = bitcast <2 x i64> %v196 to <4 x i32>
  %v279 = add <4 x i32> %v277, %v278
  %v280 = bitcast <4 x i32> %v279 to <2 x i64>
  %v281 = bitcast <2 x i64> %v195 to <4 x i32>
  %v282 = bitcast <2 x i64> %v197 to <4 x i32>
  %v283 = add <4 x i32> %v281, %v282
  %v284 = bitcast <4 x i32> %v283 to <2 x i64>
  %v285 = bitcast <2 x i64> %v280 to <4 x i32>
  %v286 = bitcast <2 x i64> %v284 to <4 x i32>
  %v287 = add <4 x i32> %v285, %v286
  %v288 = bitcast <4 x i32> %v287 to <2 x i64>
  %v289 = bitcast <2 x i64> %v288 to <4 x i32>
  %v290 = extractelement <4 x i32> %v289, i32 0
  %v291 = add i32 %v8, %v290
  %v292 = bitcast <2 x i64> %v288 to <4 x i32>
  %v293 = extractelement <4 x i32> %v292, i32 1
  %v294 = add i32 %v291, %v293
  %v295 = bitcast <2 x i64> %v288 to <4 x i32>
  %v296 = extractelement <4 x i32> %v295, i32 2
  %v297 = add i32 %v294, %v296
  %v298 = bitcast <2 x i64> %v288 to <4 x i32>
  %v299 = extractelement <4 x i32> %v298, i32 3
  %v300 = add i32 %v297, %v299
  br label %loop20
loop20:
  %v301 = phi i32 [ %v193, %end16 ], [ %v313, %then23 ]
  %v302 = phi i32 [ %v300, %end16 ], [ %v312, %then23 ]
  %v303 = icmp slt i32 %v301, %a7
  br i1 %v303, label %then23, label %else24
then23:
  %v304 = add i32 %v10, %v301
  %v305 = zext i32 %v304 to i64
  %v306 = getelementptr i8, ptr %a6, i64 %v305
  %v307 = load i8, ptr %v306, align 1, !tbaa !4
  %v308 = lshr i8 %v307, 4
  %v309 = zext i8 %v308 to i32
  %v310 = icmp eq i32 %v309, %v2
  %v311 = zext i1 %v310 to i32
  %v312 = add i32 %v302, %v311
  %v313 = add i32 %v301, 1
  br label %loop20
else24:
  br label %end22
end22:
  br label %end21
end21:
  %v314 = add i32 %v7, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v315 = shl i32 %v2, 2
  %v316 = zext i32 %v315 to i64
  %v317 = getelementptr i8, ptr %a8, i64 %v316
  store i32 %v8, ptr %v317, align 1, !tbaa !4
  %v318 = add i32 %v2, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @histogram.kernel_histogram(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v248 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }
  ; images.tri:35
  %v0 = icmp sgt i32 %a3, 0
  %v1 = select i1 %v0, i32 %a3, i32 0
  %v2 = icmp ugt i32 %v1, 0
  %v3 = select i1 %v2, i32 %v1, i32 0
  %v4 = lshr i32 %v3, 5
  %v5 = zext i32 %v4 to i64
  %v6 = zext i32 49 to i64
  %v7 = mul i64 %v5, %v6
  %v8 = icmp ugt i64 %v7, 4294967295
  %v9 = select i1 %v8, i64 4294967295, i64 %v7
  %v10 = select i1 false, i64 0, i64 %v9
  %v11 = trunc i64 %v10 to i32
  %v12 = zext i32 %v11 to i64
  %v13 = zext i32 6 to i64
  %v14 = add i64 %v12, %v13
  %v15 = icmp sgt i64 %v14, 4294967295
  %v16 = icmp slt i64 %v14, 0
  %v17 = select i1 %v15, i64 4294967295, i64 %v14
  %v18 = select i1 %v16, i64 0, i64 %v17
  %v19 = trunc i64 %v18 to i32
  %v20 = zext i32 %v19 to i64
  %v21 = zext i32 1 to i64
  %v22 = add i64 %v20, %v21
  %v23 = icmp sgt i64 %v22, 4294967295
  %v24 = icmp slt i64 %v22, 0
  %v25 = select i1 %v23, i64 4294967295, i64 %v22
  %v26 = select i1 %v24, i64 0, i64 %v25
  %v27 = trunc i64 %v26 to i32
  %v28 = zext i32 %v27 to i64
  %v29 = zext i32 1 to i64
  %v30 = add i64 %v28, %v29
  %v31 = icmp sgt i64 %v30, 4294967295
  %v32 = icmp slt i64 %v30, 0
  %v33 = select i1 %v31, i64 4294967295, i64 %v30
  %v34 = select i1 %v32, i64 0, i64 %v33
  %v35 = trunc i64 %v34 to i32
  %v36 = zext i32 %v35 to i64
  %v37 = zext i32 1 to i64
  %v38 = add i64 %v36, %v37
  %v39 = icmp sgt i64 %v38, 4294967295
  %v40 = icmp slt i64 %v38, 0
  %v41 = select i1 %v39, i64 4294967295, i64 %v38
  %v42 = select i1 %v40, i64 0, i64 %v41
  %v43 = trunc i64 %v42 to i32
  %v44 = zext i32 %v43 to i64
  %v45 = zext i32 1 to i64
  %v46 = add i64 %v44, %v45
  %v47 = icmp sgt i64 %v46, 4294967295
  %v48 = icmp slt i64 %v46, 0
  %v49 = select i1 %v47, i64 4294967295, i64 %v46
  %v50 = select i1 %v48, i64 0, i64 %v49
  %v51 = trunc i64 %v50 to i32
  %v52 = zext i32 %v51 to i64
  %v53 = zext i32 416 to i64
  %v54 = add i64 %v52, %v53
  %v55 = icmp sgt i64 %v54, 4294967295
  %v56 = icmp slt i64 %v54, 0
  %v57 = select i1 %v55, i64 4294967295, i64 %v54
  %v58 = select i1 %v56, i64 0, i64 %v57
  %v59 = trunc i64 %v58 to i32
  %v60 = zext i32 %v59 to i64
  %v61 = zext i32 1 to i64
  %v62 = add i64 %v60, %v61
  %v63 = icmp sgt i64 %v62, 4294967295
  %v64 = icmp slt i64 %v62, 0
  %v65 = select i1 %v63, i64 4294967295, i64 %v62
  %v66 = select i1 %v64, i64 0, i64 %v65
  %v67 = trunc i64 %v66 to i32
  %v68 = zext i32 %v67 to i64
  %v69 = zext i32 1 to i64
  %v70 = add i64 %v68, %v69
  %v71 = icmp sgt i64 %v70, 4294967295
  %v72 = icmp slt i64 %v70, 0
  %v73 = select i1 %v71, i64 4294967295, i64 %v70
  %v74 = select i1 %v72, i64 0, i64 %v73
  %v75 = trunc i64 %v74 to i32
  %v76 = zext i32 %v75 to i64
  %v77 = zext i32 1 to i64
  %v78 = add i64 %v76, %v77
  %v79 = icmp sgt i64 %v78, 4294967295
  %v80 = icmp slt i64 %v78, 0
  %v81 = select i1 %v79, i64 4294967295, i64 %v78
  %v82 = select i1 %v80, i64 0, i64 %v81
  %v83 = trunc i64 %v82 to i32
  %v84 = zext i32 %v83 to i64
  %v85 = zext i32 1 to i64
  %v86 = add i64 %v84, %v85
  %v87 = icmp sgt i64 %v86, 4294967295
  %v88 = icmp slt i64 %v86, 0
  %v89 = select i1 %v87, i64 4294967295, i64 %v86
  %v90 = select i1 %v88, i64 0, i64 %v89
  %v91 = trunc i64 %v90 to i32
  %v92 = zext i32 %v91 to i64
  %v93 = zext i32 1 to i64
  %v94 = add i64 %v92, %v93
  %v95 = icmp sgt i64 %v94, 4294967295
  %v96 = icmp slt i64 %v94, 0
  %v97 = select i1 %v95, i64 4294967295, i64 %v94
  %v98 = select i1 %v96, i64 0, i64 %v97
  %v99 = trunc i64 %v98 to i32
  %v100 = zext i32 %v99 to i64
  %v101 = zext i32 1 to i64
  %v102 = add i64 %v100, %v101
  %v103 = icmp sgt i64 %v102, 4294967295
  %v104 = icmp slt i64 %v102, 0
  %v105 = select i1 %v103, i64 4294967295, i64 %v102
  %v106 = select i1 %v104, i64 0, i64 %v105
  %v107 = trunc i64 %v106 to i32
  %v108 = zext i32 %v107 to i64
  %v109 = zext i32 1 to i64
  %v110 = add i64 %v108, %v109
  %v111 = icmp sgt i64 %v110, 4294967295
  %v112 = icmp slt i64 %v110, 0
  %v113 = select i1 %v111, i64 4294967295, i64 %v110
  %v114 = select i1 %v112, i64 0, i64 %v113
  %v115 = trunc i64 %v114 to i32
  %v116 = zext i32 %v115 to i64
  %v117 = zext i32 1 to i64
  %v118 = add i64 %v116, %v117
  %v119 = icmp sgt i64 %v118, 4294967295
  %v120 = icmp slt i64 %v118, 0
  %v121 = select i1 %v119, i64 4294967295, i64 %v118
  %v122 = select i1 %v120, i64 0, i64 %v121
  %v123 = trunc i64 %v122 to i32
  %v124 = zext i32 %v123 to i64
  %v125 = zext i32 1 to i64
  %v126 = add i64 %v124, %v125
  %v127 = icmp sgt i64 %v126, 4294967295
  %v128 = icmp slt i64 %v126, 0
  %v129 = select i1 %v127, i64 4294967295, i64 %v126
  %v130 = select i1 %v128, i64 0, i64 %v129
  %v131 = trunc i64 %v130 to i32
  %v132 = zext i32 %v131 to i64
  %v133 = zext i32 1 to i64
  %v134 = add i64 %v132, %v133
  %v135 = icmp sgt i64 %v134, 4294967295
  %v136 = icmp slt i64 %v134, 0
  %v137 = select i1 %v135, i64 4294967295, i64 %v134
  %v138 = select i1 %v136, i64 0, i64 %v137
  %v139 = trunc i64 %v138 to i32
  %v140 = zext i32 %v139 to i64
  %v141 = zext i32 1 to i64
  %v142 = add i64 %v140, %v141
  %v143 = icmp sgt i64 %v142, 4294967295
  %v144 = icmp slt i64 %v142, 0
  %v145 = select i1 %v143, i64 4294967295, i64 %v142
  %v146 = select i1 %v144, i64 0, i64 %v145
  %v147 = trunc i64 %v146 to i32
  %v148 = zext i32 %v147 to i64
  %v149 = zext i32 1 to i64
  %v150 = add i64 %v148, %v149
  %v151 = icmp sgt i64 %v150, 4294967295
  %v152 = icmp slt i64 %v150, 0
  %v153 = select i1 %v151, i64 4294967295, i64 %v150
  %v154 = select i1 %v152, i64 0, i64 %v153
  %v155 = trunc i64 %v154 to i32
  %v156 = zext i32 %v155 to i64
  %v157 = zext i32 224 to i64
  %v158 = add i64 %v156, %v157
  %v159 = icmp sgt i64 %v158, 4294967295
  %v160 = icmp slt i64 %v158, 0
  %v161 = select i1 %v159, i64 4294967295, i64 %v158
  %v162 = select i1 %v160, i64 0, i64 %v161
  %v163 = trunc i64 %v162 to i32
  %v164 = zext i32 %v163 to i64
  %v165 = zext i32 1 to i64
  %v166 = add i64 %v164, %v165
  %v167 = icmp sgt i64 %v166, 4294967295
  %v168 = icmp slt i64 %v166, 0
  %v169 = select i1 %v167, i64 4294967295, i64 %v166
  %v170 = select i1 %v168, i64 0, i64 %v169
  %v171 = trunc i64 %v170 to i32
  %v172 = zext i32 %v171 to i64
  %v173 = zext i32 1 to i64
  %v174 = add i64 %v172, %v173
  %v175 = icmp sgt i64 %v174, 4294967295
  %v176 = icmp slt i64 %v174, 0
  %v177 = select i1 %v175, i64 4294967295, i64 %v174
  %v178 = select i1 %v176, i64 0, i64 %v177
  %v179 = trunc i64 %v178 to i32
  %v180 = zext i32 %v179 to i64
  %v181 = zext i32 1 to i64
  %v182 = add i64 %v180, %v181
  %v183 = icmp sgt i64 %v182, 4294967295
  %v184 = icmp slt i64 %v182, 0
  %v185 = select i1 %v183, i64 4294967295, i64 %v182
  %v186 = select i1 %v184, i64 0, i64 %v185
  %v187 = trunc i64 %v186 to i32
  %v188 = zext i32 %v187 to i64
  %v189 = zext i32 1 to i64
  %v190 = add i64 %v188, %v189
  %v191 = icmp sgt i64 %v190, 4294967295
  %v192 = icmp slt i64 %v190, 0
  %v193 = select i1 %v191, i64 4294967295, i64 %v190
  %v194 = select i1 %v192, i64 0, i64 %v193
  %v195 = trunc i64 %v194 to i32
  %v196 = icmp sgt i32 %a2, 0
  %v197 = select i1 %v196, i32 %a2, i32 0
  %v198 = zext i32 %v197 to i64
  %v199 = zext i32 %v195 to i64
  %v200 = mul i64 %v198, %v199
  %v201 = icmp ugt i64 %v200, 4294967295
  %v202 = select i1 %v201, i64 4294967295, i64 %v200
  %v203 = select i1 false, i64 0, i64 %v202
  %v204 = trunc i64 %v203 to i32
  %v205 = zext i32 %v204 to i64
  %v206 = zext i32 1 to i64
  %v207 = add i64 %v205, %v206
  %v208 = icmp sgt i64 %v207, 4294967295
  %v209 = icmp slt i64 %v207, 0
  %v210 = select i1 %v208, i64 4294967295, i64 %v207
  %v211 = select i1 %v209, i64 0, i64 %v210
  %v212 = trunc i64 %v211 to i32
  %v213 = zext i32 %v212 to i64
  %v214 = zext i32 1 to i64
  %v215 = add i64 %v213, %v214
  %v216 = icmp sgt i64 %v215, 4294967295
  %v217 = icmp slt i64 %v215, 0
  %v218 = select i1 %v216, i64 4294967295, i64 %v215
  %v219 = select i1 %v217, i64 0, i64 %v218
  %v220 = trunc i64 %v219 to i32
  %v221 = zext i32 %v220 to i64
  %v222 = zext i32 1 to i64
  %v223 = add i64 %v221, %v222
  %v224 = icmp sgt i64 %v223, 4294967295
  %v225 = icmp slt i64 %v223, 0
  %v226 = select i1 %v224, i64 4294967295, i64 %v223
  %v227 = select i1 %v225, i64 0, i64 %v226
  %v228 = trunc i64 %v227 to i32
  %v229 = zext i32 %v228 to i64
  %v230 = zext i32 1 to i64
  %v231 = add i64 %v229, %v230
  %v232 = icmp sgt i64 %v231, 4294967295
  %v233 = icmp slt i64 %v231, 0
  %v234 = select i1 %v232, i64 4294967295, i64 %v231
  %v235 = select i1 %v233, i64 0, i64 %v234
  %v236 = trunc i64 %v235 to i32
  %v237 = zext i32 %v236 to i64
  %v238 = zext i32 1 to i64
  %v239 = add i64 %v237, %v238
  %v240 = icmp sgt i64 %v239, 4294967295
  %v241 = icmp slt i64 %v239, 0
  %v242 = select i1 %v240, i64 4294967295, i64 %v239
  %v243 = select i1 %v241, i64 0, i64 %v242
  %v244 = trunc i64 %v243 to i32
  %v245 = load ptr, ptr @trinity_spread
  %v246 = icmp eq ptr %v245, null
  br i1 %v246, label %alone0, label %shared1
alone0:
  %v247 = call i32 @histogram.kernel_histogram_1(ptr %cx, i32 0, i32 16, i32 1, i32 %v244, i32 %a2, i32 %a3, ptr %a0, i32 %a3, ptr %a1)
  br label %on2
shared1:
  %v249 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v248, i32 0, i32 0
  store ptr %cx, ptr %v249
  %v250 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v248, i32 0, i32 1
  store i32 0, ptr %v250
  %v251 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v248, i32 0, i32 2
  store i32 16, ptr %v251
  %v252 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v248, i32 0, i32 3
  store i32 1, ptr %v252
  %v253 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v248, i32 0, i32 4
  store i32 %v244, ptr %v253
  %v254 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v248, i32 0, i32 5
  store i32 %a2, ptr %v254
  %v255 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v248, i32 0, i32 6
  store i32 %a3, ptr %v255
  %v256 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v248, i32 0, i32 7
  store ptr %a0, ptr %v256
  %v257 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v248, i32 0, i32 8
  store i32 %a3, ptr %v257
  %v258 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v248, i32 0, i32 9
  store ptr %a1, ptr %v258
  %v259 = call i32 %v245(ptr @histogram.kernel_histogram_1.range, ptr %v248, i32 0, i32 16, i32 1, i32 %v244)
  br label %on2
on2:
  %v260 = phi i32 [ %v247, %alone0 ], [ %v259, %shared1 ]
  %v261 = icmp ne i32 %v260, 0
  %v262 = or i32 %v260, 32
  %v263 = icmp ult i32 %v260, 32
  %v264 = select i1 %v263, i32 %v262, i32 %v260
  br i1 %v261, label %trap3, label %on4, !prof !5
trap3:
  ret i32 %v264
on4:
  ret i32 0
}

define internal i32 @histogram.kernel_histogram_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @histogram.kernel_histogram_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, ptr %x9)
  ret i32 %status
}

define i32 @histogram(ptr %a0, ptr %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @histogram.kernel_histogram(ptr null, ptr %a0, ptr %a1, i32 %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

declare <4 x i32> @llvm.smax.v4i32(<4 x i32>, <4 x i32>)
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
