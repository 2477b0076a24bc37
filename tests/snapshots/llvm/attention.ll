; clang -O3 -fno-slp-vectorize -ffp-contract=off -c attention.ll (clang 15 or newer; no option that changes floats)
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

define internal i32 @scores.kernel_scores_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, i32 %a8, i32 %a9, ptr noalias readonly nocapture %a10, i32 %a11, ptr noalias nocapture %a12) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; attention.tri:5
  %v0 = icmp sgt i32 %a4, 0
  %v1 = select i1 %v0, i32 %a4, i32 0
  br label %loop0
loop0:
  %v2 = phi i32 [ %a0, %entry ], [ %v742, %end21 ]
  %v3 = icmp slt i32 %v2, %a1
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = mul i32 %v2, %a5
  %v5 = mul i32 %v2, %a11
  br label %loop5
loop5:
  %v6 = phi i32 [ 0, %then3 ], [ %v7, %end16 ]
  %v7 = add i32 %v6, 8
  %v8 = icmp sle i32 %v7, %a7
  br i1 %v8, label %then8, label %else9
then8:
  %v9 = add i32 %v6, 1
  %v10 = add i32 %v6, 2
  %v11 = add i32 %v6, 3
  %v12 = add i32 %v6, 4
  %v13 = add i32 %v6, 5
  %v14 = add i32 %v6, 6
  %v15 = add i32 %v6, 7
  %v16 = mul i32 %v6, %a8
  %v17 = add i32 %v16, %v2
  %v18 = mul i32 %v17, %a9
  %v19 = mul i32 %v9, %a8
  %v20 = add i32 %v19, %v2
  %v21 = mul i32 %v20, %a9
  %v22 = mul i32 %v10, %a8
  %v23 = add i32 %v22, %v2
  %v24 = mul i32 %v23, %a9
  %v25 = mul i32 %v11, %a8
  %v26 = add i32 %v25, %v2
  %v27 = mul i32 %v26, %a9
  %v28 = mul i32 %v12, %a8
  %v29 = add i32 %v28, %v2
  %v30 = mul i32 %v29, %a9
  %v31 = mul i32 %v13, %a8
  %v32 = add i32 %v31, %v2
  %v33 = mul i32 %v32, %a9
  %v34 = mul i32 %v14, %a8
  %v35 = add i32 %v34, %v2
  %v36 = mul i32 %v35, %a9
  %v37 = mul i32 %v15, %a8
  %v38 = add i32 %v37, %v2
  %v39 = mul i32 %v38, %a9
  br label %loop10
loop10:
  %v40 = phi i32 [ 0, %then8 ], [ %v49, %then13 ]
  %v41 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v90, %then13 ]
  %v42 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v118, %then13 ]
  %v43 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v146, %then13 ]
  %v44 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v174, %then13 ]
  %v45 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v202, %then13 ]
  %v46 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v230, %then13 ]
  %v47 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v258, %then13 ]
  %v48 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v286, %then13 ]
  %v49 = add i32 %v40, 16
  %v50 = icmp ule i32 %v49, %v1
  br i1 %v50, label %then13, label %else14
then13:
  %v51 = add i32 %v4, %v40
  %v52 = zext i32 %v51 to i64
  %v53 = getelementptr i8, ptr %a6, i64 %v52
  %v54 = load <2 x i64>, ptr %v53, align 1, !tbaa !4
  %v55 = bitcast <2 x i64> %v54 to <16 x i8>
  %v56 = shufflevector <16 x i8> %v55, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v57 = sext <8 x i8> %v56 to <8 x i16>
  %v58 = bitcast <8 x i16> %v57 to <2 x i64>
  %v59 = bitcast <2 x i64> %v54 to <16 x i8>
  %v60 = shufflevector <16 x i8> %v59, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v61 = sext <8 x i8> %v60 to <8 x i16>
  %v62 = bitcast <8 x i16> %v61 to <2 x i64>
  %v63 = add i32 %v18, %v40
  %v64 = zext i32 %v63 to i64
  %v65 = getelementptr i8, ptr %a10, i64 %v64
  %v66 = load <2 x i64>, ptr %v65, align 1, !tbaa !4
  %v67 = bitcast <2 x i64> %v66 to <16 x i8>
  %v68 = shufflevector <16 x i8> %v67, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v69 = sext <8 x i8> %v68 to <8 x i16>
  %v70 = bitcast <8 x i16> %v69 to <2 x i64>
  %v71 = bitcast <2 x i64> %v66 to <16 x i8>
  %v72 = shufflevector <16 x i8> %v71, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v73 = sext <8 x i8> %v72 to <8 x i16>
  %v74 = bitcast <8 x i16> %v73 to <2 x i64>
  %v75 = bitcast <2 x i64> %v70 to <8 x i16>
  %v76 = bitcast <2 x i64> %v58 to <8 x i16>
  %v77 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v75, <8 x i16> %v76)
  %v78 = bitcast <4 x i32> %v77 to <2 x i64>
  %v79 = bitcast <2 x i64> %v41 to <4 x i32>
  %v80 = bitcast <2 x i64> %v78 to <4 x i32>
  %v81 = add <4 x i32> %v79, %v80
  %v82 = bitcast <4 x i32> %v81 to <2 x i64>
  %v83 = bitcast <2 x i64> %v74 to <8 x i16>
  %v84 = bitcast <2 x i64> %v62 to <8 x i16>
  %v85 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v83, <8 x i16> %v84)
  %v86 = bitcast <4 x i32> %v85 to <2 x i64>
  %v87 = bitcast <2 x i64> %v82 to <4 x i32>
  %v88 = bitcast <2 x i64> %v86 to <4 x i32>
  %v89 = add <4 x i32> %v87, %v88
  %v90 = bitcast <4 x i32> %v89 to <2 x i64>
  %v91 = add i32 %v21, %v40
  %v92 = zext i32 %v91 to i64
  %v93 = getelementptr i8, ptr %a10, i64 %v92
  %v94 = load <2 x i64>, ptr %v93, align 1, !tbaa !4
  %v95 = bitcast <2 x i64> %v94 to <16 x i8>
  %v96 = shufflevector <16 x i8> %v95, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v97 = sext <8 x i8> %v96 to <8 x i16>
  %v98 = bitcast <8 x i16> %v97 to <2 x i64>
  %v99 = bitcast <2 x i64> %v94 to <16 x i8>
  %v100 = shufflevector <16 x i8> %v99, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v101 = sext <8 x i8> %v100 to <8 x i16>
  %v102 = bitcast <8 x i16> %v101 to <2 x i64>
  %v103 = bitcast <2 x i64> %v98 to <8 x i16>
  %v104 = bitcast <2 x i64> %v58 to <8 x i16>
  %v105 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v103, <8 x i16> %v104)
  %v106 = bitcast <4 x i32> %v105 to <2 x i64>
  %v107 = bitcast <2 x i64> %v42 to <4 x i32>
  %v108 = bitcast <2 x i64> %v106 to <4 x i32>
  %v109 = add <4 x i32> %v107, %v108
  %v110 = bitcast <4 x i32> %v109 to <2 x i64>
  %v111 = bitcast <2 x i64> %v102 to <8 x i16>
  %v112 = bitcast <2 x i64> %v62 to <8 x i16>
  %v113 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v111, <8 x i16> %v112)
  %v114 = bitcast <4 x i32> %v113 to <2 x i64>
  %v115 = bitcast <2 x i64> %v110 to <4 x i32>
  %v116 = bitcast <2 x i64> %v114 to <4 x i32>
  %v117 = add <4 x i32> %v115, %v116
  %v118 = bitcast <4 x i32> %v117 to <2 x i64>
  %v119 = add i32 %v24, %v40
  %v120 = zext i32 %v119 to i64
  %v121 = getelementptr i8, ptr %a10, i64 %v120
  %v122 = load <2 x i64>, ptr %v121, align 1, !tbaa !4
  %v123 = bitcast <2 x i64> %v122 to <16 x i8>
  %v124 = shufflevector <16 x i8> %v123, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v125 = sext <8 x i8> %v124 to <8 x i16>
  %v126 = bitcast <8 x i16> %v125 to <2 x i64>
  %v127 = bitcast <2 x i64> %v122 to <16 x i8>
  %v128 = shufflevector <16 x i8> %v127, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v129 = sext <8 x i8> %v128 to <8 x i16>
  %v130 = bitcast <8 x i16> %v129 to <2 x i64>
  %v131 = bitcast <2 x i64> %v126 to <8 x i16>
  %v132 = bitcast <2 x i64> %v58 to <8 x i16>
  %v133 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v131, <8 x i16> %v132)
  %v134 = bitcast <4 x i32> %v133 to <2 x i64>
  %v135 = bitcast <2 x i64> %v43 to <4 x i32>
  %v136 = bitcast <2 x i64> %v134 to <4 x i32>
  %v137 = add <4 x i32> %v135, %v136
  %v138 = bitcast <4 x i32> %v137 to <2 x i64>
  %v139 = bitcast <2 x i64> %v130 to <8 x i16>
  %v140 = bitcast <2 x i64> %v62 to <8 x i16>
  %v141 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v139, <8 x i16> %v140)
  %v142 = bitcast <4 x i32> %v141 to <2 x i64>
  %v143 = bitcast <2 x i64> %v138 to <4 x i32>
  %v144 = bitcast <2 x i64> %v142 to <4 x i32>
  %v145 = add <4 x i32> %v143, %v144
  %v146 = bitcast <4 x i32> %v145 to <2 x i64>
  %v147 = add i32 %v27, %v40
  %v148 = zext i32 %v147 to i64
  %v149 = getelementptr i8, ptr %a10, i64 %v148
  %v150 = load <2 x i64>, ptr %v149, align 1, !tbaa !4
  %v151 = bitcast <2 x i64> %v150 to <16 x i8>
  %v152 = shufflevector <16 x i8> %v151, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v153 = sext <8 x i8> %v152 to <8 x i16>
  %v154 = bitcast <8 x i16> %v153 to <2 x i64>
  %v155 = bitcast <2 x i64> %v150 to <16 x i8>
  %v156 = shufflevector <16 x i8> %v155, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v157 = sext <8 x i8> %v156 to <8 x i16>
  %v158 = bitcast <8 x i16> %v157 to <2 x i64>
  %v159 = bitcast <2 x i64> %v154 to <8 x i16>
  %v160 = bitcast <2 x i64> %v58 to <8 x i16>
  %v161 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v159, <8 x i16> %v160)
  %v162 = bitcast <4 x i32> %v161 to <2 x i64>
  %v163 = bitcast <2 x i64> %v44 to <4 x i32>
  %v164 = bitcast <2 x i64> %v162 to <4 x i32>
  %v165 = add <4 x i32> %v163, %v164
  %v166 = bitcast <4 x i32> %v165 to <2 x i64>
  %v167 = bitcast <2 x i64> %v158 to <8 x i16>
  %v168 = bitcast <2 x i64> %v62 to <8 x i16>
  %v169 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v167, <8 x i16> %v168)
  %v170 = bitcast <4 x i32> %v169 to <2 x i64>
  %v171 = bitcast <2 x i64> %v166 to <4 x i32>
  %v172 = bitcast <2 x i64> %v170 to <4 x i32>
  %v173 = add <4 x i32> %v171, %v172
  %v174 = bitcast <4 x i32> %v173 to <2 x i64>
  %v175 = add i32 %v30, %v40
  %v176 = zext i32 %v175 to i64
  %v177 = getelementptr i8, ptr %a10, i64 %v176
  %v178 = load <2 x i64>, ptr %v177, align 1, !tbaa !4
  %v179 = bitcast <2 x i64> %v178 to <16 x i8>
  %v180 = shufflevector <16 x i8> %v179, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v181 = sext <8 x i8> %v180 to <8 x i16>
  %v182 = bitcast <8 x i16> %v181 to <2 x i64>
  %v183 = bitcast <2 x i64> %v178 to <16 x i8>
  %v184 = shufflevector <16 x i8> %v183, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v185 = sext <8 x i8> %v184 to <8 x i16>
  %v186 = bitcast <8 x i16> %v185 to <2 x i64>
  %v187 = bitcast <2 x i64> %v182 to <8 x i16>
  %v188 = bitcast <2 x i64> %v58 to <8 x i16>
  %v189 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v187, <8 x i16> %v188)
  %v190 = bitcast <4 x i32> %v189 to <2 x i64>
  %v191 = bitcast <2 x i64> %v45 to <4 x i32>
  %v192 = bitcast <2 x i64> %v190 to <4 x i32>
  %v193 = add <4 x i32> %v191, %v192
  %v194 = bitcast <4 x i32> %v193 to <2 x i64>
  %v195 = bitcast <2 x i64> %v186 to <8 x i16>
  %v196 = bitcast <2 x i64> %v62 to <8 x i16>
  %v197 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v195, <8 x i16> %v196)
  %v198 = bitcast <4 x i32> %v197 to <2 x i64>
  %v199 = bitcast <2 x i64> %v194 to <4 x i32>
  %v200 = bitcast <2 x i64> %v198 to <4 x i32>
  %v201 = add <4 x i32> %v199, %v200
  %v202 = bitcast <4 x i32> %v201 to <2 x i64>
  %v203 = add i32 %v33, %v40
  %v204 = zext i32 %v203 to i64
  %v205 = getelementptr i8, ptr %a10, i64 %v204
  %v206 = load <2 x i64>, ptr %v205, align 1, !tbaa !4
  %v207 = bitcast <2 x i64> %v206 to <16 x i8>
  %v208 = shufflevector <16 x i8> %v207, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v209 = sext <8 x i8> %v208 to <8 x i16>
  %v210 = bitcast <8 x i16> %v209 to <2 x i64>
  %v211 = bitcast <2 x i64> %v206 to <16 x i8>
  %v212 = shufflevector <16 x i8> %v211, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v213 = sext <8 x i8> %v212 to <8 x i16>
  %v214 = bitcast <8 x i16> %v213 to <2 x i64>
  %v215 = bitcast <2 x i64> %v210 to <8 x i16>
  %v216 = bitcast <2 x i64> %v58 to <8 x i16>
  %v217 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v215, <8 x i16> %v216)
  %v218 = bitcast <4 x i32> %v217 to <2 x i64>
  %v219 = bitcast <2 x i64> %v46 to <4 x i32>
  %v220 = bitcast <2 x i64> %v218 to <4 x i32>
  %v221 = add <4 x i32> %v219, %v220
  %v222 = bitcast <4 x i32> %v221 to <2 x i64>
  %v223 = bitcast <2 x i64> %v214 to <8 x i16>
  %v224 = bitcast <2 x i64> %v62 to <8 x i16>
  %v225 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v223, <8 x i16> %v224)
  %v226 = bitcast <4 x i32> %v225 to <2 x i64>
  %v227 = bitcast <2 x i64> %v222 to <4 x i32>
  %v228 = bitcast <2 x i64> %v226 to <4 x i32>
  %v229 = add <4 x i32> %v227, %v228
  %v230 = bitcast <4 x i32> %v229 to <2 x i64>
  %v231 = add i32 %v36, %v40
  %v232 = zext i32 %v231 to i64
  %v233 = getelementptr i8, ptr %a10, i64 %v232
  %v234 = load <2 x i64>, ptr %v233, align 1, !tbaa !4
  %v235 = bitcast <2 x i64> %v234 to <16 x i8>
  %v236 = shufflevector <16 x i8> %v235, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v237 = sext <8 x i8> %v236 to <8 x i16>
  %v238 = bitcast <8 x i16> %v237 to <2 x i64>
  %v239 = bitcast <2 x i64> %v234 to <16 x i8>
  %v240 = shufflevector <16 x i8> %v239, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v241 = sext <8 x i8> %v240 to <8 x i16>
  %v242 = bitcast <8 x i16> %v241 to <2 x i64>
  %v243 = bitcast <2 x i64> %v238 to <8 x i16>
  %v244 = bitcast <2 x i64> %v58 to <8 x i16>
  %v245 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v243, <8 x i16> %v244)
  %v246 = bitcast <4 x i32> %v245 to <2 x i64>
  %v247 = bitcast <2 x i64> %v47 to <4 x i32>
  %v248 = bitcast <2 x i64> %v246 to <4 x i32>
  %v249 = add <4 x i32> %v247, %v248
  %v250 = bitcast <4 x i32> %v249 to <2 x i64>
  %v251 = bitcast <2 x i64> %v242 to <8 x i16>
  %v252 = bitcast <2 x i64> %v62 to <8 x i16>
  %v253 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v251, <8 x i16> %v252)
  %v254 = bitcast <4 x i32> %v253 to <2 x i64>
  %v255 = bitcast <2 x i64> %v250 to <4 x i32>
  %v256 = bitcast <2 x i64> %v254 to <4 x i32>
  %v257 = add <4 x i32> %v255, %v256
  %v258 = bitcast <4 x i32> %v257 to <2 x i64>
  %v259 = add i32 %v39, %v40
  %v260 = zext i32 %v259 to i64
  %v261 = getelementptr i8, ptr %a10, i64 %v260
  %v262 = load <2 x i64>, ptr %v261, align 1, !tbaa !4
  %v263 = bitcast <2 x i64> %v262 to <16 x i8>
  %v264 = shufflevector <16 x i8> %v263, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v265 = sext <8 x i8> %v264 to <8 x i16>
  %v266 = bitcast <8 x i16> %v265 to <2 x i64>
  %v267 = bitcast <2 x i64> %v262 to <16 x i8>
  %v268 = shufflevector <16 x i8> %v267, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v269 = sext <8 x i8> %v268 to <8 x i16>
  %v270 = bitcast <8 x i16> %v269 to <2 x i64>
  %v271 = bitcast <2 x i64> %v266 to <8 x i16>
  %v272 = bitcast <2 x i64> %v58 to <8 x i16>
  %v273 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v271, <8 x i16> %v272)
  %v274 = bitcast <4 x i32> %v273 to <2 x i64>
  %v275 = bitcast <2 x i64> %v48 to <4 x i32>
  %v276 = bitcast <2 x i64> %v274 to <4 x i32>
  %v277 = add <4 x i32> %v275, %v276
  %v278 = bitcast <4 x i32> %v277 to <2 x i64>
  %v279 = bitcast <2 x i64> %v270 to <8 x i16>
  %v280 = bitcast <2 x i64> %v62 to <8 x i16>
  %v281 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v279, <8 x i16> %v280)
  %v282 = bitcast <4 x i32> %v281 to <2 x i64>
  %v283 = bitcast <2 x i64> %v278 to <4 x i32>
  %v284 = bitcast <2 x i64> %v282 to <4 x i32>
  %v285 = add <4 x i32> %v283, %v284
  %v286 = bitcast <4 x i32> %v285 to <2 x i64>
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v287 = bitcast <2 x i64> %v41 to <4 x i32>
  %v288 = extractelement <4 x i32> %v287, i32 0
  %v289 = bitcast <2 x i64> %v41 to <4 x i32>
  %v290 = extractelement <4 x i32> %v289, i32 1
  %v291 = add i32 %v288, %v290
  %v292 = bitcast <2 x i64> %v41 to <4 x i32>
  %v293 = extractelement <4 x i32> %v292, i32 2
  %v294 = bitcast <2 x i64> %v41 to <4 x i32>
  %v295 = extractelement <4 x i32> %v294, i32 3
  %v296 = add i32 %v293, %v295
  %v297 = add i32 %v291, %v296
  %v298 = bitcast <2 x i64> %v42 to <4 x i32>
  %v299 = extractelement <4 x i32> %v298, i32 0
  %v300 = bitcast <2 x i64> %v42 to <4 x i32>
  %v301 = extractelement <4 x i32> %v300, i32 1
  %v302 = add i32 %v299, %v301
  %v303 = bitcast <2 x i64> %v42 to <4 x i32>
  %v304 = extractelement <4 x i32> %v303, i32 2
  %v305 = bitcast <2 x i64> %v42 to <4 x i32>
  %v306 = extractelement <4 x i32> %v305, i32 3
  %v307 = add i32 %v304, %v306
  %v308 = add i32 %v302, %v307
  %v309 = bitcast <2 x i64> %v43 to <4 x i32>
  %v310 = extractelement <4 x i32> %v309, i32 0
  %v311 = bitcast <2 x i64> %v43 to <4 x i32>
  %v312 = extractelement <4 x i32> %v311, i32 1
  %v313 = add i32 %v310, %v312
  %v314 = bitcast <2 x i64> %v43 to <4 x i32>
  %v315 = extractelement <4 x i32> %v314, i32 2
  %v316 = bitcast <2 x i64> %v43 to <4 x i32>
  %v317 = extractelement <4 x i32> %v316, i32 3
  %v318 = add i32 %v315, %v317
  %v319 = add i32 %v313, %v318
  %v320 = bitcast <2 x i64> %v44 to <4 x i32>
  %v321 = extractelement <4 x i32> %v320, i32 0
  %v322 = bitcast <2 x i64> %v44 to <4 x i32>
  %v323 = extractelement <4 x i32> %v322, i32 1
  %v324 = add i32 %v321, %v323
  %v325 = bitcast <2 x i64> %v44 to <4 x i32>
  %v326 = extractelement <4 x i32> %v325, i32 2
  %v327 = bitcast <2 x i64> %v44 to <4 x i32>
  %v328 = extractelement <4 x i32> %v327, i32 3
  %v329 = add i32 %v326, %v328
  %v330 = add i32 %v324, %v329
  %v331 = bitcast <2 x i64> %v45 to <4 x i32>
  %v332 = extractelement <4 x i32> %v331, i32 0
  %v333 = bitcast <2 x i64> %v45 to <4 x i32>
  %v334 = extractelement <4 x i32> %v333, i32 1
  %v335 = add i32 %v332, %v334
  %v336 = bitcast <2 x i64> %v45 to <4 x i32>
  %v337 = extractelement <4 x i32> %v336, i32 2
  %v338 = bitcast <2 x i64> %v45 to <4 x i32>
  %v339 = extractelement <4 x i32> %v338, i32 3
  %v340 = add i32 %v337, %v339
  %v341 = add i32 %v335, %v340
  %v342 = bitcast <2 x i64> %v46 to <4 x i32>
  %v343 = extractelement <4 x i32> %v342, i32 0
  %v344 = bitcast <2 x i64> %v46 to <4 x i32>
  %v345 = extractelement <4 x i32> %v344, i32 1
  %v346 = add i32 %v343, %v345
  %v347 = bitcast <2 x i64> %v46 to <4 x i32>
  %v348 = extractelement <4 x i32> %v347, i32 2
  %v349 = bitcast <2 x i64> %v46 to <4 x i32>
  %v350 = extractelement <4 x i32> %v349, i32 3
  %v351 = add i32 %v348, %v350
  %v352 = add i32 %v346, %v351
  %v353 = bitcast <2 x i64> %v47 to <4 x i32>
  %v354 = extractelement <4 x i32> %v353, i32 0
  %v355 = bitcast <2 x i64> %v47 to <4 x i32>
  %v356 = extractelement <4 x i32> %v355, i32 1
  %v357 = add i32 %v354, %v356
  %v358 = bitcast <2 x i64> %v47 to <4 x i32>
  %v359 = extractelement <4 x i32> %v358, i32 2
  %v360 = bitcast <2 x i64> %v47 to <4 x i32>
  %v361 = extractelement <4 x i32> %v360, i32 3
  %v362 = add i32 %v359, %v361
  %v363 = add i32 %v357, %v362
  %v364 = bitcast <2 x i64> %v48 to <4 x i32>
  %v365 = extractelement <4 x i32> %v364, i32 0
  %v366 = bitcast <2 x i64> %v48 to <4 x i32>
  %v367 = extractelement <4 x i32> %v366, i32 1
  %v368 = add i32 %v365, %v367
  %v369 = bitcast <2 x i64> %v48 to <4 x i32>
  %v370 = extractelement <4 x i32> %v369, i32 2
  %v371 = bitcast <2 x i64> %v48 to <4 x i32>
  %v372 = extractelement <4 x i32> %v371, i32 3
  %v373 = add i32 %v370, %v372
  %v374 = add i32 %v368, %v373
  br label %loop15
loop15:
  %v375 = phi i32 [ %v40, %end11 ], [ %v446, %then18 ]
  %v376 = phi i32 [ %v297, %end11 ], [ %v396, %then18 ]
  %v377 = phi i32 [ %v308, %end11 ], [ %v403, %then18 ]
  %v378 = phi i32 [ %v319, %end11 ], [ %v410, %then18 ]
  %v379 = phi i32 [ %v330, %end11 ], [ %v417, %then18 ]
  %v380 = phi i32 [ %v341, %end11 ], [ %v424, %then18 ]
  %v381 = phi i32 [ %v352, %end11 ], [ %v431, %then18 ]
  %v382 = phi i32 [ %v363, %end11 ], [ %v438, %then18 ]
  %v383 = phi i32 [ %v374, %end11 ], [ %v445, %then18 ]
  %v384 = icmp slt i32 %v375, %a4
  br i1 %v384, label %then18, label %else19
then18:
  %v385 = add i32 %v4, %v375
  %v386 = zext i32 %v385 to i64
  %v387 = getelementptr i8, ptr %a6, i64 %v386
  %v388 = load i8, ptr %v387, align 1, !tbaa !4
  %v389 = sext i8 %v388 to i32
  %v390 = add i32 %v18, %v375
  %v391 = zext i32 %v390 to i64
  %v392 = getelementptr i8, ptr %a10, i64 %v391
  %v393 = load i8, ptr %v392, align 1, !tbaa !4
  %v394 = sext i8 %v393 to i32
  %v395 = mul i32 %v389, %v394
  %v396 = add i32 %v376, %v395
  %v397 = add i32 %v21, %v375
  %v398 = zext i32 %v397 to i64
  %v399 = getelementptr i8, ptr %a10, i64 %v398
  %v400 = load i8, ptr %v399, align 1, !tbaa !4
  %v401 = sext i8 %v400 to i32
  %v402 = mul i32 %v389, %v401
  %v403 = add i32 %v377, %v402
  %v404 = add i32 %v24, %v375
  %v405 = zext i32 %v404 to i64
  %v406 = getelementptr i8, ptr %a10, i64 %v405
  %v407 = load i8, ptr %v406, align 1, !tbaa !4
  %v408 = sext i8 %v407 to i32
  %v409 = mul i32 %v389, %v408
  %v410 = add i32 %v378, %v409
  %v411 = add i32 %v27, %v375
  %v412 = zext i32 %v411 to i64
  %v413 = getelementptr i8, ptr %a10, i64 %v412
  %v414 = load i8, ptr %v413, align 1, !tbaa !4
  %v415 = sext i8 %v414 to i32
  %v416 = mul i32 %v389, %v415
  %v417 = add i32 %v379, %v416
  %v418 = add i32 %v30, %v375
  %v419 = zext i32 %v418 to i64
  %v420 = getelementptr i8, ptr %a10, i64 %v419
  %v421 = load i8, ptr %v420, align 1, !tbaa !4
  %v422 = sext i8 %v421 to i32
  %v423 = mul i32 %v389, %v422
  %v424 = add i32 %v380, %v423
  %v425 = add i32 %v33, %v375
  %v426 = zext i32 %v425 to i64
  %v427 = getelementptr i8, ptr %a10, i64 %v426
  %v428 = load i8, ptr %v427, align 1, !tbaa !4
  %v429 = sext i8 %v428 to i32
  %v430 = mul i32 %v389, %v429
  %v431 = add i32 %v381, %v430
  %v432 = add i32 %v36, %v375
  %v433 = zext i32 %v432 to i64
  %v434 = getelementptr i8, ptr %a10, i64 %v433
  %v435 = load i8, ptr %v434, align 1, !tbaa !4
  %v436 = sext i8 %v435 to i32
  %v437 = mul i32 %v389, %v436
  %v438 = add i32 %v382, %v437
  %v439 = add i32 %v39, %v375
  %v440 = zext i32 %v439 to i64
  %v441 = getelementptr i8, ptr %a10, i64 %v440
  %v442 = load i8, ptr %v441, align 1, !tbaa !4
  %v443 = sext i8 %v442 to i32
  %v444 = mul i32 %v389, %v443
  %v445 = add i32 %v383, %v444
  %v446 = add i32 %v375, 1
  br label %loop15
else19:
  br label %end17
end17:
  br label %end16
end16:
  %v447 = add i32 %v5, %v6
  %v448 = shl i32 %v447, 2
  %v449 = zext i32 %v448 to i64
  %v450 = getelementptr i8, ptr %a12, i64 %v449
  store i32 %v376, ptr %v450, align 1, !tbaa !4
  %v451 = add i32 %v5, %v9
  %v452 = shl i32 %v451, 2
  %v453 = zext i32 %v452 to i64
  %v454 = getelementptr i8, ptr %a12, i64 %v453
  store i32 %v377, ptr %v454, align 1, !tbaa !4
  %v455 = add i32 %v5, %v10
  %v456 = shl i32 %v455, 2
  %v457 = zext i32 %v456 to i64
  %v458 = getelementptr i8, ptr %a12, i64 %v457
  store i32 %v378, ptr %v458, align 1, !tbaa !4
  %v459 = add i32 %v5, %v11
  %v460 = shl i32 %v459, 2
  %v461 = zext i32 %v460 to i64
  %v462 = getelementptr i8, ptr %a12, i64 %v461
  store i32 %v379, ptr %v462, align 1, !tbaa !4
  %v463 = add i32 %v5, %v12
  %v464 = shl i32 %v463, 2
  %v465 = zext i32 %v464 to i64
  %v466 = getelementptr i8, ptr %a12, i64 %v465
  store i32 %v380, ptr %v466, align 1, !tbaa !4
  %v467 = add i32 %v5, %v13
  %v468 = shl i32 %v467, 2
  %v469 = zext i32 %v468 to i64
  %v470 = getelementptr i8, ptr %a12, i64 %v469
  store i32 %v381, ptr %v470, align 1, !tbaa !4
  %v471 = add i32 %v5, %v14
  %v472 = shl i32 %v471, 2
  %v473 = zext i32 %v472 to i64
  %v474 = getelementptr i8, ptr %a12, i64 %v473
  store i32 %v382, ptr %v474, align 1, !tbaa !4
  %v475 = add i32 %v5, %v15
  %v476 = shl i32 %v475, 2
  %v477 = zext i32 %v476 to i64
  %v478 = getelementptr i8, ptr %a12, i64 %v477
  store i32 %v383, ptr %v478, align 1, !tbaa !4
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  br label %loop20
loop20:
  %v479 = phi i32 [ %v6, %end6 ], [ %v741, %end36 ]
  %v480 = icmp slt i32 %v479, %a7
  br i1 %v480, label %then23, label %else24
then23:
  %v481 = mul i32 %v479, %a8
  %v482 = add i32 %v481, %v2
  %v483 = mul i32 %v482, %a9
  br label %loop25
loop25:
  %v484 = phi i32 [ 0, %then23 ], [ %v489, %then28 ]
  %v485 = phi <2 x i64> [ zeroinitializer, %then23 ], [ %v530, %then28 ]
  %v486 = phi <2 x i64> [ zeroinitializer, %then23 ], [ %v571, %then28 ]
  %v487 = phi <2 x i64> [ zeroinitializer, %then23 ], [ %v612, %then28 ]
  %v488 = phi <2 x i64> [ zeroinitializer, %then23 ], [ %v653, %then28 ]
  %v489 = add i32 %v484, 64
  %v490 = icmp ule i32 %v489, %v1
  br i1 %v490, label %then28, label %else29
then28:
  %v491 = add i32 %v4, %v484
  %v492 = zext i32 %v491 to i64
  %v493 = getelementptr i8, ptr %a6, i64 %v492
  %v494 = load <2 x i64>, ptr %v493, align 1, !tbaa !4
  %v495 = add i32 %v483, %v484
  %v496 = zext i32 %v495 to i64
  %v497 = getelementptr i8, ptr %a10, i64 %v496
  %v498 = load <2 x i64>, ptr %v497, align 1, !tbaa !4
  %v499 = bitcast <2 x i64> %v498 to <16 x i8>
  %v500 = shufflevector <16 x i8> %v499, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v501 = sext <8 x i8> %v500 to <8 x i16>
  %v502 = bitcast <8 x i16> %v501 to <2 x i64>
  %v503 = bitcast <2 x i64> %v498 to <16 x i8>
  %v504 = shufflevector <16 x i8> %v503, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v505 = sext <8 x i8> %v504 to <8 x i16>
  %v506 = bitcast <8 x i16> %v505 to <2 x i64>
  %v507 = bitcast <2 x i64> %v494 to <16 x i8>
  %v508 = shufflevector <16 x i8> %v507, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v509 = sext <8 x i8> %v508 to <8 x i16>
  %v510 = bitcast <8 x i16> %v509 to <2 x i64>
  %v511 = bitcast <2 x i64> %v494 to <16 x i8>
  %v512 = shufflevector <16 x i8> %v511, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v513 = sext <8 x i8> %v512 to <8 x i16>
  %v514 = bitcast <8 x i16> %v513 to <2 x i64>
  %v515 = bitcast <2 x i64> %v510 to <8 x i16>
  %v516 = bitcast <2 x i64> %v502 to <8 x i16>
  %v517 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v515, <8 x i16> %v516)
  %v518 = bitcast <4 x i32> %v517 to <2 x i64>
  %v519 = bitcast <2 x i64> %v485 to <4 x i32>
  %v520 = bitcast <2 x i64> %v518 to <4 x i32>
  %v521 = add <4 x i32> %v519, %v520
  %v522 = bitcast <4 x i32> %v521 to <2 x i64>
  %v523 = bitcast <2 x i64> %v514 to <8 x i16>
  %v524 = bitcast <2 x i64> %v506 to <8 x i16>
  %v525 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v523, <8 x i16> %v524)
  %v526 = bitcast <4 x i32> %v525 to <2 x i64>
  %v527 = bitcast <2 x i64> %v522 to <4 x i32>
  %v528 = bitcast <2 x i64> %v526 to <4 x i32>
  %v529 = add <4 x i32> %v527, %v528
  %v530 = bitcast <4 x i32> %v529 to <2 x i64>
  %v531 = add i32 %v484, 16
  %v532 = add i32 %v4, %v531
  %v533 = zext i32 %v532 to i64
  %v534 = getelementptr i8, ptr %a6, i64 %v533
  %v535 = load <2 x i64>, ptr %v534, align 1, !tbaa !4
  %v536 = add i32 %v483, %v531
  %v537 = zext i32 %v536 to i64
  %v538 = getelementptr i8, ptr %a10, i64 %v537
  %v539 = load <2 x i64>, ptr %v538, align 1, !tbaa !4
  %v540 = bitcast <2 x i64> %v539 to <16 x i8>
  %v541 = shufflevector <16 x i8> %v540, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v542 = sext <8 x i8> %v541 to <8 x i16>
  %v543 = bitcast <8 x i16> %v542 to <2 x i64>
  %v544 = bitcast <2 x i64> %v539 to <16 x i8>
  %v545 = shufflevector <16 x i8> %v544, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v546 = sext <8 x i8> %v545 to <8 x i16>
  %v547 = bitcast <8 x i16> %v546 to <2 x i64>
  %v548 = bitcast <2 x i64> %v535 to <16 x i8>
  %v549 = shufflevector <16 x i8> %v548, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v550 = sext <8 x i8> %v549 to <8 x i16>
  %v551 = bitcast <8 x i16> %v550 to <2 x i64>
  %v552 = bitcast <2 x i64> %v535 to <16 x i8>
  %v553 = shufflevector <16 x i8> %v552, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v554 = sext <8 x i8> %v553 to <8 x i16>
  %v555 = bitcast <8 x i16> %v554 to <2 x i64>
  %v556 = bitcast <2 x i64> %v551 to <8 x i16>
  %v557 = bitcast <2 x i64> %v543 to <8 x i16>
  %v558 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v556, <8 x i16> %v557)
  %v559 = bitcast <4 x i32> %v558 to <2 x i64>
  %v560 = bitcast <2 x i64> %v486 to <4 x i32>
  %v561 = bitcast <2 x i64> %v559 to <4 x i32>
  %v562 = add <4 x i32> %v560, %v561
  %v563 = bitcast <4 x i32> %v562 to <2 x i64>
  %v564 = bitcast <2 x i64> %v555 to <8 x i16>
  %v565 = bitcast <2 x i64> %v547 to <8 x i16>
  %v566 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v564, <8 x i16> %v565)
  %v567 = bitcast <4 x i32> %v566 to <2 x i64>
  %v568 = bitcast <2 x i64> %v563 to <4 x i32>
  %v569 = bitcast <2 x i64> %v567 to <4 x i32>
  %v570 = add <4 x i32> %v568, %v569
  %v571 = bitcast <4 x i32> %v570 to <2 x i64>
  %v572 = add i32 %v484, 32
  %v573 = add i32 %v4, %v572
  %v574 = zext i32 %v573 to i64
  %v575 = getelementptr i8, ptr %a6, i64 %v574
  %v576 = load <2 x i64>, ptr %v575, align 1, !tbaa !4
  %v577 = add i32 %v483, %v572
  %v578 = zext i32 %v577 to i64
  %v579 = getelementptr i8, ptr %a10, i64 %v578
  %v580 = load <2 x i64>, ptr %v579, align 1, !tbaa !4
  %v581 = bitcast <2 x i64> %v580 to <16 x i8>
  %v582 = shufflevector <16 x i8> %v581, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v583 = sext <8 x i8> %v582 to <8 x i16>
  %v584 = bitcast <8 x i16> %v583 to <2 x i64>
  %v585 = bitcast <2 x i64> %v580 to <16 x i8>
  %v586 = shufflevector <16 x i8> %v585, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v587 = sext <8 x i8> %v586 to <8 x i16>
  %v588 = bitcast <8 x i16> %v587 to <2 x i64>
  %v589 = bitcast <2 x i64> %v576 to <16 x i8>
  %v590 = shufflevector <16 x i8> %v589, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v591 = sext <8 x i8> %v590 to <8 x i16>
  %v592 = bitcast <8 x i16> %v591 to <2 x i64>
  %v593 = bitcast <2 x i64> %v576 to <16 x i8>
  %v594 = shufflevector <16 x i8> %v593, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v595 = sext <8 x i8> %v594 to <8 x i16>
  %v596 = bitcast <8 x i16> %v595 to <2 x i64>
  %v597 = bitcast <2 x i64> %v592 to <8 x i16>
  %v598 = bitcast <2 x i64> %v584 to <8 x i16>
  %v599 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v597, <8 x i16> %v598)
  %v600 = bitcast <4 x i32> %v599 to <2 x i64>
  %v601 = bitcast <2 x i64> %v487 to <4 x i32>
  %v602 = bitcast <2 x i64> %v600 to <4 x i32>
  %v603 = add <4 x i32> %v601, %v602
  %v604 = bitcast <4 x i32> %v603 to <2 x i64>
  %v605 = bitcast <2 x i64> %v596 to <8 x i16>
  %v606 = bitcast <2 x i64> %v588 to <8 x i16>
  %v607 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v605, <8 x i16> %v606)
  %v608 = bitcast <4 x i32> %v607 to <2 x i64>
  %v609 = bitcast <2 x i64> %v604 to <4 x i32>
  %v610 = bitcast <2 x i64> %v608 to <4 x i32>
  %v611 = add <4 x i32> %v609, %v610
  %v612 = bitcast <4 x i32> %v611 to <2 x i64>
  %v613 = add i32 %v484, 48
  %v614 = add i32 %v4, %v613
  %v615 = zext i32 %v614 to i64
  %v616 = getelementptr i8, ptr %a6, i64 %v615
  %v617 = load <2 x i64>, ptr %v616, align 1, !tbaa !4
  %v618 = add i32 %v483, %v613
  %v619 = zext i32 %v618 to i64
  %v620 = getelementptr i8, ptr %a10, i64 %v619
  %v621 = load <2 x i64>, ptr %v620, align 1, !tbaa !4
  %v622 = bitcast <2 x i64> %v621 to <16 x i8>
  %v623 = shufflevector <16 x i8> %v622, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v624 = sext <8 x i8> %v623 to <8 x i16>
  %v625 = bitcast <8 x i16> %v624 to <2 x i64>
  %v626 = bitcast <2 x i64> %v621 to <16 x i8>
  %v627 = shufflevector <16 x i8> %v626, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v628 = sext <8 x i8> %v627 to <8 x i16>
  %v629 = bitcast <8 x i16> %v628 to <2 x i64>
  %v630 = bitcast <2 x i64> %v617 to <16 x i8>
  %v631 = shufflevector <16 x i8> %v630, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v632 = sext <8 x i8> %v631 to <8 x i16>
  %v633 = bitcast <8 x i16> %v632 to <2 x i64>
  %v634 = bitcast <2 x i64> %v617 to <16 x i8>
  %v635 = shufflevector <16 x i8> %v634, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v636 = sext <8 x i8> %v635 to <8 x i16>
  %v637 = bitcast <8 x i16> %v636 to <2 x i64>
  %v638 = bitcast <2 x i64> %v633 to <8 x i16>
  %v639 = bitcast <2 x i64> %v625 to <8 x i16>
  %v640 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v638, <8 x i16> %v639)
  %v641 = bitcast <4 x i32> %v640 to <2 x i64>
  %v642 = bitcast <2 x i64> %v488 to <4 x i32>
  %v643 = bitcast <2 x i64> %v641 to <4 x i32>
  %v644 = add <4 x i32> %v642, %v643
  %v645 = bitcast <4 x i32> %v644 to <2 x i64>
  %v646 = bitcast <2 x i64> %v637 to <8 x i16>
  %v647 = bitcast <2 x i64> %v629 to <8 x i16>
  %v648 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v646, <8 x i16> %v647)
  %v649 = bitcast <4 x i32> %v648 to <2 x i64>
  %v650 = bitcast <2 x i64> %v645 to <4 x i32>
  %v651 = bitcast <2 x i64> %v649 to <4 x i32>
  %v652 = add <4 x i32> %v650, %v651
  %v653 = bitcast <4 x i32> %v652 to <2 x i64>
  br label %loop25
else29:
  br label %end27
end27:
  br label %end26
end26:
  %v654 = bitcast <2 x i64> %v485 to <4 x i32>
  %v655 = bitcast <2 x i64> %v486 to <4 x i32>
  %v656 = add <4 x i32> %v654, %v655
  %v657 = bitcast <4 x i32> %v656 to <2 x i64>
  %v658 = bitcast <2 x i64> %v657 to <4 x i32>
  %v659 = bitcast <2 x i64> %v487 to <4 x i32>
  %v660 = add <4 x i32> %v658, %v659
  %v661 = bitcast <4 x i32> %v660 to <2 x i64>
  %v662 = bitcast <2 x i64> %v661 to <4 x i32>
  %v663 = bitcast <2 x i64> %v488 to <4 x i32>
  %v664 = add <4 x i32> %v662, %v663
  %v665 = bitcast <4 x i32> %v664 to <2 x i64>
  br label %loop30
loop30:
  %v666 = phi i32 [ %v484, %end26 ], [ %v668, %then33 ]
  %v667 = phi <2 x i64> [ %v665, %end26 ], [ %v709, %then33 ]
  %v668 = add i32 %v666, 16
  %v669 = icmp ule i32 %v668, %v1
  br i1 %v669, label %then33, label %else34
then33:
  %v670 = add i32 %v4, %v666
  %v671 = zext i32 %v670 to i64
  %v672 = getelementptr i8, ptr %a6, i64 %v671
  %v673 = load <2 x i64>, ptr %v672, align 1, !tbaa !4
  %v674 = add i32 %v483, %v666
  %v675 = zext i32 %v674 to i64
  %v676 = getelementptr i8, ptr %a10, i64 %v675
  %v677 = load <2 x i64>, ptr %v676, align 1, !tbaa !4
  %v678 = bitcast <2 x i64> %v677 to <16 x i8>
  %v679 = shufflevector <16 x i8> %v678, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v680 = sext <8 x i8> %v679 to <8 x i16>
  %v681 = bitcast <8 x i16> %v680 to <2 x i64>
  %v682 = bitcast <2 x i64> %v677 to <16 x i8>
  %v683 = shufflevector <16 x i8> %v682, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v684 = sext <8 x i8> %v683 to <8 x i16>
  %v685 = bitcast <8 x i16> %v684 to <2 x i64>
  %v686 = bitcast <2 x i64> %v673 to <16 x i8>
  %v687 = shufflevector <16 x i8> %v686, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v688 = sext <8 x i8> %v687 to <8 x i16>
  %v689 = bitcast <8 x i16> %v688 to <2 x i64>
  %v690 = bitcast <2 x i64> %v673 to <16 x i8>
  %v691 = shufflevector <16 x i8> %v690, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v692 = sext <8 x i8> %v691 to <8 x i16>
  %v693 = bitcast <8 x i16> %v692 to <2 x i64>
  %v694 = bitcast <2 x i64> %v689 to <8 x i16>
  %v695 = bitcast <2 x i64> %v681 to <8 x i16>
  %v696 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v694, <8 x i16> %v695)
  %v697 = bitcast <4 x i32> %v696 to <2 x i64>
  %v698 = bitcast <2 x i64> %v667 to <4 x i32>
  %v699 = bitcast <2 x i64> %v697 to <4 x i32>
  %v700 = add <4 x i32> %v698, %v699
  %v701 = bitcast <4 x i32> %v700 to <2 x i64>
  %v702 = bitcast <2 x i64> %v693 to <8 x i16>
  %v703 = bitcast <2 x i64> %v685 to <8 x i16>
  %v704 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v702, <8 x i16> %v703)
  %v705 = bitcast <4 x i32> %v704 to <2 x i64>
  %v706 = bitcast <2 x i64> %v701 to <4 x i32>
  %v707 = bitcast <2 x i64> %v705 to <4 x i32>
  %v708 = add <4 x i32> %v706, %v707
  %v709 = bitcast <4 x i32> %v708 to <2 x i64>
  br label %loop30
else34:
  br label %end32
end32:
  br label %end31
end31:
  %v710 = bitcast <2 x i64> %v667 to <4 x i32>
  %v711 = extractelement <4 x i32> %v710, i32 0
  %v712 = bitcast <2 x i64> %v667 to <4 x i32>
  %v713 = extractelement <4 x i32> %v712, i32 1
  %v714 = add i32 %v711, %v713
  %v715 = bitcast <2 x i64> %v667 to <4 x i32>
  %v716 = extractelement <4 x i32> %v715, i32 2
  %v717 = add i32 %v714, %v716
  %v718 = bitcast <2 x i64> %v667 to <4 x i32>
  %v719 = extractelement <4 x i32> %v718, i32 3
  %v720 = add i32 %v717, %v719
  br label %loop35
loop35:
  %v721 = phi i32 [ %v666, %end31 ], [ %v736, %then38 ]
  %v722 = phi i32 [ %v720, %end31 ], [ %v735, %then38 ]
  %v723 = icmp slt i32 %v721, %a4
  br i1 %v723, label %then38, label %else39
then38:
  %v724 = add i32 %v4, %v721
  %v725 = zext i32 %v724 to i64
  %v726 = getelementptr i8, ptr %a6, i64 %v725
  %v727 = load i8, ptr %v726, align 1, !tbaa !4
  %v728 = sext i8 %v727 to i32
  %v729 = add i32 %v483, %v721
  %v730 = zext i32 %v729 to i64
  %v731 = getelementptr i8, ptr %a10, i64 %v730
  %v732 = load i8, ptr %v731, align 1, !tbaa !4
  %v733 = sext i8 %v732 to i32
  %v734 = mul i32 %v728, %v733
  %v735 = add i32 %v722, %v734
  %v736 = add i32 %v721, 1
  br label %loop35
else39:
  br label %end37
end37:
  br label %end36
end36:
  %v737 = add i32 %v5, %v479
  %v738 = shl i32 %v737, 2
  %v739 = zext i32 %v738 to i64
  %v740 = getelementptr i8, ptr %a12, i64 %v739
  store i32 %v722, ptr %v740, align 1, !tbaa !4
  %v741 = add i32 %v479, 1
  br label %loop20
else24:
  br label %end22
end22:
  br label %end21
end21:
  %v742 = add i32 %v2, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @scores.kernel_scores_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, i32 %a6, ptr readonly nocapture %a7, i32 %a8, ptr readonly nocapture %a9, i32 %a10, i32 %a11, ptr readonly nocapture %a12, i32 %a13, ptr nocapture %a14) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; attention.tri:5
  %v0 = shl i32 %a1, 3
  %v1 = shl i32 %a0, 3
  %v2 = mul i32 %a4, %a11
  %v3 = mul i32 %a4, %a13
  br label %loop0
loop0:
  %v4 = phi i32 [ %v1, %entry ], [ %v475, %end11 ]
  %v5 = icmp slt i32 %v4, %v0
  br i1 %v5, label %then3, label %else4
then3:
  %v6 = add i32 %v4, 1
  %v7 = add i32 %v4, 2
  %v8 = add i32 %v4, 3
  %v9 = add i32 %v4, 4
  %v10 = add i32 %v4, 5
  %v11 = add i32 %v4, 6
  %v12 = add i32 %v4, 7
  %v13 = mul i32 %v4, %a5
  %v14 = add i32 %v13, %a4
  %v15 = mul i32 %v14, %a6
  %v16 = mul i32 %v6, %a5
  %v17 = add i32 %v16, %a4
  %v18 = mul i32 %v17, %a6
  %v19 = mul i32 %v7, %a5
  %v20 = add i32 %v19, %a4
  %v21 = mul i32 %v20, %a6
  %v22 = mul i32 %v8, %a5
  %v23 = add i32 %v22, %a4
  %v24 = mul i32 %v23, %a6
  %v25 = mul i32 %v9, %a5
  %v26 = add i32 %v25, %a4
  %v27 = mul i32 %v26, %a6
  %v28 = mul i32 %v10, %a5
  %v29 = add i32 %v28, %a4
  %v30 = mul i32 %v29, %a6
  %v31 = mul i32 %v11, %a5
  %v32 = add i32 %v31, %a4
  %v33 = mul i32 %v32, %a6
  %v34 = mul i32 %v12, %a5
  %v35 = add i32 %v34, %a4
  %v36 = mul i32 %v35, %a6
  br label %loop5
loop5:
  %v37 = phi i32 [ 0, %then3 ], [ %v46, %then8 ]
  %v38 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v86, %then8 ]
  %v39 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v114, %then8 ]
  %v40 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v142, %then8 ]
  %v41 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v170, %then8 ]
  %v42 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v198, %then8 ]
  %v43 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v226, %then8 ]
  %v44 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v254, %then8 ]
  %v45 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v282, %then8 ]
  %v46 = add i32 %v37, 16
  %v47 = icmp ule i32 %v46, %a8
  br i1 %v47, label %then8, label %else9
then8:
  %v48 = zext i32 %v37 to i64
  %v49 = getelementptr i8, ptr %a9, i64 %v48
  %v50 = load <2 x i64>, ptr %v49, align 1, !tbaa !4
  %v51 = bitcast <2 x i64> %v50 to <16 x i8>
  %v52 = shufflevector <16 x i8> %v51, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v53 = sext <8 x i8> %v52 to <8 x i16>
  %v54 = bitcast <8 x i16> %v53 to <2 x i64>
  %v55 = bitcast <2 x i64> %v50 to <16 x i8>
  %v56 = shufflevector <16 x i8> %v55, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v57 = sext <8 x i8> %v56 to <8 x i16>
  %v58 = bitcast <8 x i16> %v57 to <2 x i64>
  %v59 = add i32 %v15, %v37
  %v60 = zext i32 %v59 to i64
  %v61 = getelementptr i8, ptr %a7, i64 %v60
  %v62 = load <2 x i64>, ptr %v61, align 1, !tbaa !4
  %v63 = bitcast <2 x i64> %v62 to <16 x i8>
  %v64 = shufflevector <16 x i8> %v63, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v65 = sext <8 x i8> %v64 to <8 x i16>
  %v66 = bitcast <8 x i16> %v65 to <2 x i64>
  %v67 = bitcast <2 x i64> %v62 to <16 x i8>
  %v68 = shufflevector <16 x i8> %v67, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v69 = sext <8 x i8> %v68 to <8 x i16>
  %v70 = bitcast <8 x i16> %v69 to <2 x i64>
  %v71 = bitcast <2 x i64> %v66 to <8 x i16>
  %v72 = bitcast <2 x i64> %v54 to <8 x i16>
  %v73 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v71, <8 x i16> %v72)
  %v74 = bitcast <4 x i32> %v73 to <2 x i64>
  %v75 = bitcast <2 x i64> %v38 to <4 x i32>
  %v76 = bitcast <2 x i64> %v74 to <4 x i32>
  %v77 = add <4 x i32> %v75, %v76
  %v78 = bitcast <4 x i32> %v77 to <2 x i64>
  %v79 = bitcast <2 x i64> %v70 to <8 x i16>
  %v80 = bitcast <2 x i64> %v58 to <8 x i16>
  %v81 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v79, <8 x i16> %v80)
  %v82 = bitcast <4 x i32> %v81 to <2 x i64>
  %v83 = bitcast <2 x i64> %v78 to <4 x i32>
  %v84 = bitcast <2 x i64> %v82 to <4 x i32>
  %v85 = add <4 x i32> %v83, %v84
  %v86 = bitcast <4 x i32> %v85 to <2 x i64>
  %v87 = add i32 %v18, %v37
  %v88 = zext i32 %v87 to i64
  %v89 = getelementptr i8, ptr %a7, i64 %v88
  %v90 = load <2 x i64>, ptr %v89, align 1, !tbaa !4
  %v91 = bitcast <2 x i64> %v90 to <16 x i8>
  %v92 = shufflevector <16 x i8> %v91, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v93 = sext <8 x i8> %v92 to <8 x i16>
  %v94 = bitcast <8 x i16> %v93 to <2 x i64>
  %v95 = bitcast <2 x i64> %v90 to <16 x i8>
  %v96 = shufflevector <16 x i8> %v95, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v97 = sext <8 x i8> %v96 to <8 x i16>
  %v98 = bitcast <8 x i16> %v97 to <2 x i64>
  %v99 = bitcast <2 x i64> %v94 to <8 x i16>
  %v100 = bitcast <2 x i64> %v54 to <8 x i16>
  %v101 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v99, <8 x i16> %v100)
  %v102 = bitcast <4 x i32> %v101 to <2 x i64>
  %v103 = bitcast <2 x i64> %v39 to <4 x i32>
  %v104 = bitcast <2 x i64> %v102 to <4 x i32>
  %v105 = add <4 x i32> %v103, %v104
  %v106 = bitcast <4 x i32> %v105 to <2 x i64>
  %v107 = bitcast <2 x i64> %v98 to <8 x i16>
  %v108 = bitcast <2 x i64> %v58 to <8 x i16>
  %v109 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v107, <8 x i16> %v108)
  %v110 = bitcast <4 x i32> %v109 to <2 x i64>
  %v111 = bitcast <2 x i64> %v106 to <4 x i32>
  %v112 = bitcast <2 x i64> %v110 to <4 x i32>
  %v113 = add <4 x i32> %v111, %v112
  %v114 = bitcast <4 x i32> %v113 to <2 x i64>
  %v115 = add i32 %v21, %v37
  %v116 = zext i32 %v115 to i64
  %v117 = getelementptr i8, ptr %a7, i64 %v116
  %v118 = load <2 x i64>, ptr %v117, align 1, !tbaa !4
  %v119 = bitcast <2 x i64> %v118 to <16 x i8>
  %v120 = shufflevector <16 x i8> %v119, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v121 = sext <8 x i8> %v120 to <8 x i16>
  %v122 = bitcast <8 x i16> %v121 to <2 x i64>
  %v123 = bitcast <2 x i64> %v118 to <16 x i8>
  %v124 = shufflevector <16 x i8> %v123, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v125 = sext <8 x i8> %v124 to <8 x i16>
  %v126 = bitcast <8 x i16> %v125 to <2 x i64>
  %v127 = bitcast <2 x i64> %v122 to <8 x i16>
  %v128 = bitcast <2 x i64> %v54 to <8 x i16>
  %v129 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v127, <8 x i16> %v128)
  %v130 = bitcast <4 x i32> %v129 to <2 x i64>
  %v131 = bitcast <2 x i64> %v40 to <4 x i32>
  %v132 = bitcast <2 x i64> %v130 to <4 x i32>
  %v133 = add <4 x i32> %v131, %v132
  %v134 = bitcast <4 x i32> %v133 to <2 x i64>
  %v135 = bitcast <2 x i64> %v126 to <8 x i16>
  %v136 = bitcast <2 x i64> %v58 to <8 x i16>
  %v137 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v135, <8 x i16> %v136)
  %v138 = bitcast <4 x i32> %v137 to <2 x i64>
  %v139 = bitcast <2 x i64> %v134 to <4 x i32>
  %v140 = bitcast <2 x i64> %v138 to <4 x i32>
  %v141 = add <4 x i32> %v139, %v140
  %v142 = bitcast <4 x i32> %v141 to <2 x i64>
  %v143 = add i32 %v24, %v37
  %v144 = zext i32 %v143 to i64
  %v145 = getelementptr i8, ptr %a7, i64 %v144
  %v146 = load <2 x i64>, ptr %v145, align 1, !tbaa !4
  %v147 = bitcast <2 x i64> %v146 to <16 x i8>
  %v148 = shufflevector <16 x i8> %v147, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v149 = sext <8 x i8> %v148 to <8 x i16>
  %v150 = bitcast <8 x i16> %v149 to <2 x i64>
  %v151 = bitcast <2 x i64> %v146 to <16 x i8>
  %v152 = shufflevector <16 x i8> %v151, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v153 = sext <8 x i8> %v152 to <8 x i16>
  %v154 = bitcast <8 x i16> %v153 to <2 x i64>
  %v155 = bitcast <2 x i64> %v150 to <8 x i16>
  %v156 = bitcast <2 x i64> %v54 to <8 x i16>
  %v157 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v155, <8 x i16> %v156)
  %v158 = bitcast <4 x i32> %v157 to <2 x i64>
  %v159 = bitcast <2 x i64> %v41 to <4 x i32>
  %v160 = bitcast <2 x i64> %v158 to <4 x i32>
  %v161 = add <4 x i32> %v159, %v160
  %v162 = bitcast <4 x i32> %v161 to <2 x i64>
  %v163 = bitcast <2 x i64> %v154 to <8 x i16>
  %v164 = bitcast <2 x i64> %v58 to <8 x i16>
  %v165 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v163, <8 x i16> %v164)
  %v166 = bitcast <4 x i32> %v165 to <2 x i64>
  %v167 = bitcast <2 x i64> %v162 to <4 x i32>
  %v168 = bitcast <2 x i64> %v166 to <4 x i32>
  %v169 = add <4 x i32> %v167, %v168
  %v170 = bitcast <4 x i32> %v169 to <2 x i64>
  %v171 = add i32 %v27, %v37
  %v172 = zext i32 %v171 to i64
  %v173 = getelementptr i8, ptr %a7, i64 %v172
  %v174 = load <2 x i64>, ptr %v173, align 1, !tbaa !4
  %v175 = bitcast <2 x i64> %v174 to <16 x i8>
  %v176 = shufflevector <16 x i8> %v175, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v177 = sext <8 x i8> %v176 to <8 x i16>
  %v178 = bitcast <8 x i16> %v177 to <2 x i64>
  %v179 = bitcast <2 x i64> %v174 to <16 x i8>
  %v180 = shufflevector <16 x i8> %v179, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v181 = sext <8 x i8> %v180 to <8 x i16>
  %v182 = bitcast <8 x i16> %v181 to <2 x i64>
  %v183 = bitcast <2 x i64> %v178 to <8 x i16>
  %v184 = bitcast <2 x i64> %v54 to <8 x i16>
  %v185 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v183, <8 x i16> %v184)
  %v186 = bitcast <4 x i32> %v185 to <2 x i64>
  %v187 = bitcast <2 x i64> %v42 to <4 x i32>
  %v188 = bitcast <2 x i64> %v186 to <4 x i32>
  %v189 = add <4 x i32> %v187, %v188
  %v190 = bitcast <4 x i32> %v189 to <2 x i64>
  %v191 = bitcast <2 x i64> %v182 to <8 x i16>
  %v192 = bitcast <2 x i64> %v58 to <8 x i16>
  %v193 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v191, <8 x i16> %v192)
  %v194 = bitcast <4 x i32> %v193 to <2 x i64>
  %v195 = bitcast <2 x i64> %v190 to <4 x i32>
  %v196 = bitcast <2 x i64> %v194 to <4 x i32>
  %v197 = add <4 x i32> %v195, %v196
  %v198 = bitcast <4 x i32> %v197 to <2 x i64>
  %v199 = add i32 %v30, %v37
  %v200 = zext i32 %v199 to i64
  %v201 = getelementptr i8, ptr %a7, i64 %v200
  %v202 = load <2 x i64>, ptr %v201, align 1, !tbaa !4
  %v203 = bitcast <2 x i64> %v202 to <16 x i8>
  %v204 = shufflevector <16 x i8> %v203, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v205 = sext <8 x i8> %v204 to <8 x i16>
  %v206 = bitcast <8 x i16> %v205 to <2 x i64>
  %v207 = bitcast <2 x i64> %v202 to <16 x i8>
  %v208 = shufflevector <16 x i8> %v207, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v209 = sext <8 x i8> %v208 to <8 x i16>
  %v210 = bitcast <8 x i16> %v209 to <2 x i64>
  %v211 = bitcast <2 x i64> %v206 to <8 x i16>
  %v212 = bitcast <2 x i64> %v54 to <8 x i16>
  %v213 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v211, <8 x i16> %v212)
  %v214 = bitcast <4 x i32> %v213 to <2 x i64>
  %v215 = bitcast <2 x i64> %v43 to <4 x i32>
  %v216 = bitcast <2 x i64> %v214 to <4 x i32>
  %v217 = add <4 x i32> %v215, %v216
  %v218 = bitcast <4 x i32> %v217 to <2 x i64>
  %v219 = bitcast <2 x i64> %v210 to <8 x i16>
  %v220 = bitcast <2 x i64> %v58 to <8 x i16>
  %v221 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v219, <8 x i16> %v220)
  %v222 = bitcast <4 x i32> %v221 to <2 x i64>
  %v223 = bitcast <2 x i64> %v218 to <4 x i32>
  %v224 = bitcast <2 x i64> %v222 to <4 x i32>
  %v225 = add <4 x i32> %v223, %v224
  %v226 = bitcast <4 x i32> %v225 to <2 x i64>
  %v227 = add i32 %v33, %v37
  %v228 = zext i32 %v227 to i64
  %v229 = getelementptr i8, ptr %a7, i64 %v228
  %v230 = load <2 x i64>, ptr %v229, align 1, !tbaa !4
  %v231 = bitcast <2 x i64> %v230 to <16 x i8>
  %v232 = shufflevector <16 x i8> %v231, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v233 = sext <8 x i8> %v232 to <8 x i16>
  %v234 = bitcast <8 x i16> %v233 to <2 x i64>
  %v235 = bitcast <2 x i64> %v230 to <16 x i8>
  %v236 = shufflevector <16 x i8> %v235, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v237 = sext <8 x i8> %v236 to <8 x i16>
  %v238 = bitcast <8 x i16> %v237 to <2 x i64>
  %v239 = bitcast <2 x i64> %v234 to <8 x i16>
  %v240 = bitcast <2 x i64> %v54 to <8 x i16>
  %v241 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v239, <8 x i16> %v240)
  %v242 = bitcast <4 x i32> %v241 to <2 x i64>
  %v243 = bitcast <2 x i64> %v44 to <4 x i32>
  %v244 = bitcast <2 x i64> %v242 to <4 x i32>
  %v245 = add <4 x i32> %v243, %v244
  %v246 = bitcast <4 x i32> %v245 to <2 x i64>
  %v247 = bitcast <2 x i64> %v238 to <8 x i16>
  %v248 = bitcast <2 x i64> %v58 to <8 x i16>
  %v249 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v247, <8 x i16> %v248)
  %v250 = bitcast <4 x i32> %v249 to <2 x i64>
  %v251 = bitcast <2 x i64> %v246 to <4 x i32>
  %v252 = bitcast <2 x i64> %v250 to <4 x i32>
  %v253 = add <4 x i32> %v251, %v252
  %v254 = bitcast <4 x i32> %v253 to <2 x i64>
  %v255 = add i32 %v36, %v37
  %v256 = zext i32 %v255 to i64
  %v257 = getelementptr i8, ptr %a7, i64 %v256
  %v258 = load <2 x i64>, ptr %v257, align 1, !tbaa !4
  %v259 = bitcast <2 x i64> %v258 to <16 x i8>
  %v260 = shufflevector <16 x i8> %v259, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v261 = sext <8 x i8> %v260 to <8 x i16>
  %v262 = bitcast <8 x i16> %v261 to <2 x i64>
  %v263 = bitcast <2 x i64> %v258 to <16 x i8>
  %v264 = shufflevector <16 x i8> %v263, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v265 = sext <8 x i8> %v264 to <8 x i16>
  %v266 = bitcast <8 x i16> %v265 to <2 x i64>
  %v267 = bitcast <2 x i64> %v262 to <8 x i16>
  %v268 = bitcast <2 x i64> %v54 to <8 x i16>
  %v269 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v267, <8 x i16> %v268)
  %v270 = bitcast <4 x i32> %v269 to <2 x i64>
  %v271 = bitcast <2 x i64> %v45 to <4 x i32>
  %v272 = bitcast <2 x i64> %v270 to <4 x i32>
  %v273 = add <4 x i32> %v271, %v272
  %v274 = bitcast <4 x i32> %v273 to <2 x i64>
  %v275 = bitcast <2 x i64> %v266 to <8 x i16>
  %v276 = bitcast <2 x i64> %v58 to <8 x i16>
  %v277 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v275, <8 x i16> %v276)
  %v278 = bitcast <4 x i32> %v277 to <2 x i64>
  %v279 = bitcast <2 x i64> %v274 to <4 x i32>
  %v280 = bitcast <2 x i64> %v278 to <4 x i32>
  %v281 = add <4 x i32> %v279, %v280
  %v282 = bitcast <4 x i32> %v281 to <2 x i64>
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v283 = bitcast <2 x i64> %v38 to <4 x i32>
  %v284 = extractelement <4 x i32> %v283, i32 0
  %v285 = bitcast <2 x i64> %v38 to <4 x i32>
  %v286 = extractelement <4 x i32> %v285, i32 1
  %v287 = add i32 %v284, %v286
  %v288 = bitcast <2 x i64> %v38 to <4 x i32>
  %v289 = extractelement <4 x i32> %v288, i32 2
  %v290 = bitcast <2 x i64> %v38 to <4 x i32>
  %v291 = extractelement <4 x i32> %v290, i32 3
  %v292 = add i32 %v289, %v291
  %v293 = add i32 %v287, %v292
  %v294 = bitcast <2 x i64> %v39 to <4 x i32>
  %v295 = extractelement <4 x i32> %v294, i32 0
  %v296 = bitcast <2 x i64> %v39 to <4 x i32>
  %v297 = extractelement <4 x i32> %v296, i32 1
  %v298 = add i32 %v295, %v297
  %v299 = bitcast <2 x i64> %v39 to <4 x i32>
  %v300 = extractelement <4 x i32> %v299, i32 2
  %v301 = bitcast <2 x i64> %v39 to <4 x i32>
  %v302 = extractelement <4 x i32> %v301, i32 3
  %v303 = add i32 %v300, %v302
  %v304 = add i32 %v298, %v303
  %v305 = bitcast <2 x i64> %v40 to <4 x i32>
  %v306 = extractelement <4 x i32> %v305, i32 0
  %v307 = bitcast <2 x i64> %v40 to <4 x i32>
  %v308 = extractelement <4 x i32> %v307, i32 1
  %v309 = add i32 %v306, %v308
  %v310 = bitcast <2 x i64> %v40 to <4 x i32>
  %v311 = extractelement <4 x i32> %v310, i32 2
  %v312 = bitcast <2 x i64> %v40 to <4 x i32>
  %v313 = extractelement <4 x i32> %v312, i32 3
  %v314 = add i32 %v311, %v313
  %v315 = add i32 %v309, %v314
  %v316 = bitcast <2 x i64> %v41 to <4 x i32>
  %v317 = extractelement <4 x i32> %v316, i32 0
  %v318 = bitcast <2 x i64> %v41 to <4 x i32>
  %v319 = extractelement <4 x i32> %v318, i32 1
  %v320 = add i32 %v317, %v319
  %v321 = bitcast <2 x i64> %v41 to <4 x i32>
  %v322 = extractelement <4 x i32> %v321, i32 2
  %v323 = bitcast <2 x i64> %v41 to <4 x i32>
  %v324 = extractelement <4 x i32> %v323, i32 3
  %v325 = add i32 %v322, %v324
  %v326 = add i32 %v320, %v325
  %v327 = bitcast <2 x i64> %v42 to <4 x i32>
  %v328 = extractelement <4 x i32> %v327, i32 0
  %v329 = bitcast <2 x i64> %v42 to <4 x i32>
  %v330 = extractelement <4 x i32> %v329, i32 1
  %v331 = add i32 %v328, %v330
  %v332 = bitcast <2 x i64> %v42 to <4 x i32>
  %v333 = extractelement <4 x i32> %v332, i32 2
  %v334 = bitcast <2 x i64> %v42 to <4 x i32>
  %v335 = extractelement <4 x i32> %v334, i32 3
  %v336 = add i32 %v333, %v335
  %v337 = add i32 %v331, %v336
  %v338 = bitcast <2 x i64> %v43 to <4 x i32>
  %v339 = extractelement <4 x i32> %v338, i32 0
  %v340 = bitcast <2 x i64> %v43 to <4 x i32>
  %v341 = extractelement <4 x i32> %v340, i32 1
  %v342 = add i32 %v339, %v341
  %v343 = bitcast <2 x i64> %v43 to <4 x i32>
  %v344 = extractelement <4 x i32> %v343, i32 2
  %v345 = bitcast <2 x i64> %v43 to <4 x i32>
  %v346 = extractelement <4 x i32> %v345, i32 3
  %v347 = add i32 %v344, %v346
  %v348 = add i32 %v342, %v347
  %v349 = bitcast <2 x i64> %v44 to <4 x i32>
  %v350 = extractelement <4 x i32> %v349, i32 0
  %v351 = bitcast <2 x i64> %v44 to <4 x i32>
  %v352 = extractelement <4 x i32> %v351, i32 1
  %v353 = add i32 %v350, %v352
  %v354 = bitcast <2 x i64> %v44 to <4 x i32>
  %v355 = extractelement <4 x i32> %v354, i32 2
  %v356 = bitcast <2 x i64> %v44 to <4 x i32>
  %v357 = extractelement <4 x i32> %v356, i32 3
  %v358 = add i32 %v355, %v357
  %v359 = add i32 %v353, %v358
  %v360 = bitcast <2 x i64> %v45 to <4 x i32>
  %v361 = extractelement <4 x i32> %v360, i32 0
  %v362 = bitcast <2 x i64> %v45 to <4 x i32>
  %v363 = extractelement <4 x i32> %v362, i32 1
  %v364 = add i32 %v361, %v363
  %v365 = bitcast <2 x i64> %v45 to <4 x i32>
  %v366 = extractelement <4 x i32> %v365, i32 2
  %v367 = bitcast <2 x i64> %v45 to <4 x i32>
  %v368 = extractelement <4 x i32> %v367, i32 3
  %v369 = add i32 %v366, %v368
  %v370 = add i32 %v364, %v369
  br label %loop10
loop10:
  %v371 = phi i32 [ %v37, %end6 ], [ %v442, %then13 ]
  %v372 = phi i32 [ %v293, %end6 ], [ %v392, %then13 ]
  %v373 = phi i32 [ %v304, %end6 ], [ %v399, %then13 ]
  %v374 = phi i32 [ %v315, %end6 ], [ %v406, %then13 ]
  %v375 = phi i32 [ %v326, %end6 ], [ %v413, %then13 ]
  %v376 = phi i32 [ %v337, %end6 ], [ %v420, %then13 ]
  %v377 = phi i32 [ %v348, %end6 ], [ %v427, %then13 ]
  %v378 = phi i32 [ %v359, %end6 ], [ %v434, %then13 ]
  %v379 = phi i32 [ %v370, %end6 ], [ %v441, %then13 ]
  %v380 = icmp slt i32 %v371, %a10
  br i1 %v380, label %then13, label %else14
then13:
  %v381 = add i32 %v2, %v371
  %v382 = zext i32 %v381 to i64
  %v383 = getelementptr i8, ptr %a12, i64 %v382
  %v384 = load i8, ptr %v383, align 1, !tbaa !4
  %v385 = sext i8 %v384 to i32
  %v386 = add i32 %v15, %v371
  %v387 = zext i32 %v386 to i64
  %v388 = getelementptr i8, ptr %a7, i64 %v387
  %v389 = load i8, ptr %v388, align 1, !tbaa !4
  %v390 = sext i8 %v389 to i32
  %v391 = mul i32 %v385, %v390
  %v392 = add i32 %v372, %v391
  %v393 = add i32 %v18, %v371
  %v394 = zext i32 %v393 to i64
  %v395 = getelementptr i8, ptr %a7, i64 %v394
  %v396 = load i8, ptr %v395, align 1, !tbaa !4
  %v397 = sext i8 %v396 to i32
  %v398 = mul i32 %v385, %v397
  %v399 = add i32 %v373, %v398
  %v400 = add i32 %v21, %v371
  %v401 = zext i32 %v400 to i64
  %v402 = getelementptr i8, ptr %a7, i64 %v401
  %v403 = load i8, ptr %v402, align 1, !tbaa !4
  %v404 = sext i8 %v403 to i32
  %v405 = mul i32 %v385, %v404
  %v406 = add i32 %v374, %v405
  %v407 = add i32 %v24, %v371
  %v408 = zext i32 %v407 to i64
  %v409 = getelementptr i8, ptr %a7, i64 %v408
  %v410 = load i8, ptr %v409, align 1, !tbaa !4
  %v411 = sext i8 %v410 to i32
  %v412 = mul i32 %v385, %v411
  %v413 = add i32 %v375, %v412
  %v414 = add i32 %v27, %v371
  %v415 = zext i32 %v414 to i64
  %v416 = getelementptr i8, ptr %a7, i64 %v415
  %v417 = load i8, ptr %v416, align 1, !tbaa !4
  %v418 = sext i8 %v417 to i32
  %v419 = mul i32 %v385, %v418
  %v420 = add i32 %v376, %v419
  %v421 = add i32 %v30, %v371
  %v422 = zext i32 %v421 to i64
  %v423 = getelementptr i8, ptr %a7, i64 %v422
  %v424 = load i8, ptr %v423, align 1, !tbaa !4
  %v425 = sext i8 %v424 to i32
  %v426 = mul i32 %v385, %v425
  %v427 = add i32 %v377, %v426
  %v428 = add i32 %v33, %v371
  %v429 = zext i32 %v428 to i64
  %v430 = getelementptr i8, ptr %a7, i64 %v429
  %v431 = load i8, ptr %v430, align 1, !tbaa !4
  %v432 = sext i8 %v431 to i32
  %v433 = mul i32 %v385, %v432
  %v434 = add i32 %v378, %v433
  %v435 = add i32 %v36, %v371
  %v436 = zext i32 %v435 to i64
  %v437 = getelementptr i8, ptr %a7, i64 %v436
  %v438 = load i8, ptr %v437, align 1, !tbaa !4
  %v439 = sext i8 %v438 to i32
  %v440 = mul i32 %v385, %v439
  %v441 = add i32 %v379, %v440
  %v442 = add i32 %v371, 1
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v443 = add i32 %v3, %v4
  %v444 = shl i32 %v443, 2
  %v445 = zext i32 %v444 to i64
  %v446 = getelementptr i8, ptr %a14, i64 %v445
  store i32 %v372, ptr %v446, align 1, !tbaa !4
  %v447 = add i32 %v3, %v6
  %v448 = shl i32 %v447, 2
  %v449 = zext i32 %v448 to i64
  %v450 = getelementptr i8, ptr %a14, i64 %v449
  store i32 %v373, ptr %v450, align 1, !tbaa !4
  %v451 = add i32 %v3, %v7
  %v452 = shl i32 %v451, 2
  %v453 = zext i32 %v452 to i64
  %v454 = getelementptr i8, ptr %a14, i64 %v453
  store i32 %v374, ptr %v454, align 1, !tbaa !4
  %v455 = add i32 %v3, %v8
  %v456 = shl i32 %v455, 2
  %v457 = zext i32 %v456 to i64
  %v458 = getelementptr i8, ptr %a14, i64 %v457
  store i32 %v375, ptr %v458, align 1, !tbaa !4
  %v459 = add i32 %v3, %v9
  %v460 = shl i32 %v459, 2
  %v461 = zext i32 %v460 to i64
  %v462 = getelementptr i8, ptr %a14, i64 %v461
  store i32 %v376, ptr %v462, align 1, !tbaa !4
  %v463 = add i32 %v3, %v10
  %v464 = shl i32 %v463, 2
  %v465 = zext i32 %v464 to i64
  %v466 = getelementptr i8, ptr %a14, i64 %v465
  store i32 %v377, ptr %v466, align 1, !tbaa !4
  %v467 = add i32 %v3, %v11
  %v468 = shl i32 %v467, 2
  %v469 = zext i32 %v468 to i64
  %v470 = getelementptr i8, ptr %a14, i64 %v469
  store i32 %v378, ptr %v470, align 1, !tbaa !4
  %v471 = add i32 %v3, %v12
  %v472 = shl i32 %v471, 2
  %v473 = zext i32 %v472 to i64
  %v474 = getelementptr i8, ptr %a14, i64 %v473
  store i32 %v379, ptr %v474, align 1, !tbaa !4
  %v475 = add i32 %v4, 8
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @scores.kernel_scores(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, i32 %a3, i32 %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v1227 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }
  %v1257 = alloca { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }
  ; attention.tri:4
  ; attention.tri:5
  %v0 = icmp sgt i32 %a3, 0
  %v1 = select i1 %v0, i32 %a3, i32 0
  %v2 = icmp sgt i32 %a4, 0
  %v3 = select i1 %v2, i32 %a4, i32 0
  %v4 = icmp ugt i32 %v3, 0
  %v5 = select i1 %v4, i32 %v3, i32 0
  %v6 = lshr i32 %v5, 4
  %v7 = zext i32 %v6 to i64
  %v8 = zext i32 72 to i64
  %v9 = mul i64 %v7, %v8
  %v10 = icmp ugt i64 %v9, 4294967295
  %v11 = select i1 %v10, i64 4294967295, i64 %v9
  %v12 = select i1 false, i64 0, i64 %v11
  %v13 = trunc i64 %v12 to i32
  %v14 = zext i32 %v13 to i64
  %v15 = zext i32 55 to i64
  %v16 = add i64 %v14, %v15
  %v17 = icmp sgt i64 %v16, 4294967295
  %v18 = icmp slt i64 %v16, 0
  %v19 = select i1 %v17, i64 4294967295, i64 %v16
  %v20 = select i1 %v18, i64 0, i64 %v19
  %v21 = trunc i64 %v20 to i32
  %v22 = zext i32 %v21 to i64
  %v23 = zext i32 1 to i64
  %v24 = add i64 %v22, %v23
  %v25 = icmp sgt i64 %v24, 4294967295
  %v26 = icmp slt i64 %v24, 0
  %v27 = select i1 %v25, i64 4294967295, i64 %v24
  %v28 = select i1 %v26, i64 0, i64 %v27
  %v29 = trunc i64 %v28 to i32
  %v30 = zext i32 %v29 to i64
  %v31 = zext i32 1 to i64
  %v32 = add i64 %v30, %v31
  %v33 = icmp sgt i64 %v32, 4294967295
  %v34 = icmp slt i64 %v32, 0
  %v35 = select i1 %v33, i64 4294967295, i64 %v32
  %v36 = select i1 %v34, i64 0, i64 %v35
  %v37 = trunc i64 %v36 to i32
  %v38 = zext i32 %v37 to i64
  %v39 = zext i32 1 to i64
  %v40 = add i64 %v38, %v39
  %v41 = icmp sgt i64 %v40, 4294967295
  %v42 = icmp slt i64 %v40, 0
  %v43 = select i1 %v41, i64 4294967295, i64 %v40
  %v44 = select i1 %v42, i64 0, i64 %v43
  %v45 = trunc i64 %v44 to i32
  %v46 = zext i32 %v45 to i64
  %v47 = zext i32 1 to i64
  %v48 = add i64 %v46, %v47
  %v49 = icmp sgt i64 %v48, 4294967295
  %v50 = icmp slt i64 %v48, 0
  %v51 = select i1 %v49, i64 4294967295, i64 %v48
  %v52 = select i1 %v50, i64 0, i64 %v51
  %v53 = trunc i64 %v52 to i32
  %v54 = zext i32 %v53 to i64
  %v55 = zext i32 1 to i64
  %v56 = add i64 %v54, %v55
  %v57 = icmp sgt i64 %v56, 4294967295
  %v58 = icmp slt i64 %v56, 0
  %v59 = select i1 %v57, i64 4294967295, i64 %v56
  %v60 = select i1 %v58, i64 0, i64 %v59
  %v61 = trunc i64 %v60 to i32
  %v62 = zext i32 %v61 to i64
  %v63 = zext i32 1 to i64
  %v64 = add i64 %v62, %v63
  %v65 = icmp sgt i64 %v64, 4294967295
  %v66 = icmp slt i64 %v64, 0
  %v67 = select i1 %v65, i64 4294967295, i64 %v64
  %v68 = select i1 %v66, i64 0, i64 %v67
  %v69 = trunc i64 %v68 to i32
  %v70 = zext i32 %v69 to i64
  %v71 = zext i32 1 to i64
  %v72 = add i64 %v70, %v71
  %v73 = icmp sgt i64 %v72, 4294967295
  %v74 = icmp slt i64 %v72, 0
  %v75 = select i1 %v73, i64 4294967295, i64 %v72
  %v76 = select i1 %v74, i64 0, i64 %v75
  %v77 = trunc i64 %v76 to i32
  %v78 = zext i32 %v77 to i64
  %v79 = zext i32 1 to i64
  %v80 = add i64 %v78, %v79
  %v81 = icmp sgt i64 %v80, 4294967295
  %v82 = icmp slt i64 %v80, 0
  %v83 = select i1 %v81, i64 4294967295, i64 %v80
  %v84 = select i1 %v82, i64 0, i64 %v83
  %v85 = trunc i64 %v84 to i32
  %v86 = zext i32 %v85 to i64
  %v87 = zext i32 1 to i64
  %v88 = add i64 %v86, %v87
  %v89 = icmp sgt i64 %v88, 4294967295
  %v90 = icmp slt i64 %v88, 0
  %v91 = select i1 %v89, i64 4294967295, i64 %v88
  %v92 = select i1 %v90, i64 0, i64 %v91
  %v93 = trunc i64 %v92 to i32
  %v94 = zext i32 %v93 to i64
  %v95 = zext i32 1 to i64
  %v96 = add i64 %v94, %v95
  %v97 = icmp sgt i64 %v96, 4294967295
  %v98 = icmp slt i64 %v96, 0
  %v99 = select i1 %v97, i64 4294967295, i64 %v96
  %v100 = select i1 %v98, i64 0, i64 %v99
  %v101 = trunc i64 %v100 to i32
  %v102 = zext i32 %v101 to i64
  %v103 = zext i32 1 to i64
  %v104 = add i64 %v102, %v103
  %v105 = icmp sgt i64 %v104, 4294967295
  %v106 = icmp slt i64 %v104, 0
  %v107 = select i1 %v105, i64 4294967295, i64 %v104
  %v108 = select i1 %v106, i64 0, i64 %v107
  %v109 = trunc i64 %v108 to i32
  %v110 = zext i32 %v109 to i64
  %v111 = zext i32 1 to i64
  %v112 = add i64 %v110, %v111
  %v113 = icmp sgt i64 %v112, 4294967295
  %v114 = icmp slt i64 %v112, 0
  %v115 = select i1 %v113, i64 4294967295, i64 %v112
  %v116 = select i1 %v114, i64 0, i64 %v115
  %v117 = trunc i64 %v116 to i32
  %v118 = zext i32 %v117 to i64
  %v119 = zext i32 1 to i64
  %v120 = add i64 %v118, %v119
  %v121 = icmp sgt i64 %v120, 4294967295
  %v122 = icmp slt i64 %v120, 0
  %v123 = select i1 %v121, i64 4294967295, i64 %v120
  %v124 = select i1 %v122, i64 0, i64 %v123
  %v125 = trunc i64 %v124 to i32
  %v126 = zext i32 %v125 to i64
  %v127 = zext i32 1 to i64
  %v128 = add i64 %v126, %v127
  %v129 = icmp sgt i64 %v128, 4294967295
  %v130 = icmp slt i64 %v128, 0
  %v131 = select i1 %v129, i64 4294967295, i64 %v128
  %v132 = select i1 %v130, i64 0, i64 %v131
  %v133 = trunc i64 %v132 to i32
  %v134 = zext i32 %v133 to i64
  %v135 = zext i32 1 to i64
  %v136 = add i64 %v134, %v135
  %v137 = icmp sgt i64 %v136, 4294967295
  %v138 = icmp slt i64 %v136, 0
  %v139 = select i1 %v137, i64 4294967295, i64 %v136
  %v140 = select i1 %v138, i64 0, i64 %v139
  %v141 = trunc i64 %v140 to i32
  %v142 = zext i32 %v141 to i64
  %v143 = zext i32 1 to i64
  %v144 = add i64 %v142, %v143
  %v145 = icmp sgt i64 %v144, 4294967295
  %v146 = icmp slt i64 %v144, 0
  %v147 = select i1 %v145, i64 4294967295, i64 %v144
  %v148 = select i1 %v146, i64 0, i64 %v147
  %v149 = trunc i64 %v148 to i32
  %v150 = zext i32 %v149 to i64
  %v151 = zext i32 1 to i64
  %v152 = add i64 %v150, %v151
  %v153 = icmp sgt i64 %v152, 4294967295
  %v154 = icmp slt i64 %v152, 0
  %v155 = select i1 %v153, i64 4294967295, i64 %v152
  %v156 = select i1 %v154, i64 0, i64 %v155
  %v157 = trunc i64 %v156 to i32
  %v158 = zext i32 %v157 to i64
  %v159 = zext i32 1 to i64
  %v160 = add i64 %v158, %v159
  %v161 = icmp sgt i64 %v160, 4294967295
  %v162 = icmp slt i64 %v160, 0
  %v163 = select i1 %v161, i64 4294967295, i64 %v160
  %v164 = select i1 %v162, i64 0, i64 %v163
  %v165 = trunc i64 %v164 to i32
  %v166 = zext i32 %v165 to i64
  %v167 = zext i32 1 to i64
  %v168 = add i64 %v166, %v167
  %v169 = icmp sgt i64 %v168, 4294967295
  %v170 = icmp slt i64 %v168, 0
  %v171 = select i1 %v169, i64 4294967295, i64 %v168
  %v172 = select i1 %v170, i64 0, i64 %v171
  %v173 = trunc i64 %v172 to i32
  %v174 = zext i32 %v173 to i64
  %v175 = zext i32 1 to i64
  %v176 = add i64 %v174, %v175
  %v177 = icmp sgt i64 %v176, 4294967295
  %v178 = icmp slt i64 %v176, 0
  %v179 = select i1 %v177, i64 4294967295, i64 %v176
  %v180 = select i1 %v178, i64 0, i64 %v179
  %v181 = trunc i64 %v180 to i32
  %v182 = zext i32 %v181 to i64
  %v183 = zext i32 1 to i64
  %v184 = add i64 %v182, %v183
  %v185 = icmp sgt i64 %v184, 4294967295
  %v186 = icmp slt i64 %v184, 0
  %v187 = select i1 %v185, i64 4294967295, i64 %v184
  %v188 = select i1 %v186, i64 0, i64 %v187
  %v189 = trunc i64 %v188 to i32
  %v190 = zext i32 %v189 to i64
  %v191 = zext i32 1 to i64
  %v192 = add i64 %v190, %v191
  %v193 = icmp sgt i64 %v192, 4294967295
  %v194 = icmp slt i64 %v192, 0
  %v195 = select i1 %v193, i64 4294967295, i64 %v192
  %v196 = select i1 %v194, i64 0, i64 %v195
  %v197 = trunc i64 %v196 to i32
  %v198 = zext i32 %v197 to i64
  %v199 = zext i32 1 to i64
  %v200 = add i64 %v198, %v199
  %v201 = icmp sgt i64 %v200, 4294967295
  %v202 = icmp slt i64 %v200, 0
  %v203 = select i1 %v201, i64 4294967295, i64 %v200
  %v204 = select i1 %v202, i64 0, i64 %v203
  %v205 = trunc i64 %v204 to i32
  %v206 = zext i32 %v205 to i64
  %v207 = zext i32 1 to i64
  %v208 = add i64 %v206, %v207
  %v209 = icmp sgt i64 %v208, 4294967295
  %v210 = icmp slt i64 %v208, 0
  %v211 = select i1 %v209, i64 4294967295, i64 %v208
  %v212 = select i1 %v210, i64 0, i64 %v211
  %v213 = trunc i64 %v212 to i32
  %v214 = zext i32 %v213 to i64
  %v215 = zext i32 1 to i64
  %v216 = add i64 %v214, %v215
  %v217 = icmp sgt i64 %v216, 4294967295
  %v218 = icmp slt i64 %v216, 0
  %v219 = select i1 %v217, i64 4294967295, i64 %v216
  %v220 = select i1 %v218, i64 0, i64 %v219
  %v221 = trunc i64 %v220 to i32
  %v222 = zext i32 %v221 to i64
  %v223 = zext i32 1 to i64
  %v224 = add i64 %v222, %v223
  %v225 = icmp sgt i64 %v224, 4294967295
  %v226 = icmp slt i64 %v224, 0
  %v227 = select i1 %v225, i64 4294967295, i64 %v224
  %v228 = select i1 %v226, i64 0, i64 %v227
  %v229 = trunc i64 %v228 to i32
  %v230 = zext i32 %v229 to i64
  %v231 = zext i32 1 to i64
  %v232 = add i64 %v230, %v231
  %v233 = icmp sgt i64 %v232, 4294967295
  %v234 = icmp slt i64 %v232, 0
  %v235 = select i1 %v233, i64 4294967295, i64 %v232
  %v236 = select i1 %v234, i64 0, i64 %v235
  %v237 = trunc i64 %v236 to i32
  %v238 = zext i32 %v237 to i64
  %v239 = zext i32 1 to i64
  %v240 = add i64 %v238, %v239
  %v241 = icmp sgt i64 %v240, 4294967295
  %v242 = icmp slt i64 %v240, 0
  %v243 = select i1 %v241, i64 4294967295, i64 %v240
  %v244 = select i1 %v242, i64 0, i64 %v243
  %v245 = trunc i64 %v244 to i32
  %v246 = zext i32 %v245 to i64
  %v247 = zext i32 1 to i64
  %v248 = add i64 %v246, %v247
  %v249 = icmp sgt i64 %v248, 4294967295
  %v250 = icmp slt i64 %v248, 0
  %v251 = select i1 %v249, i64 4294967295, i64 %v248
  %v252 = select i1 %v250, i64 0, i64 %v251
  %v253 = trunc i64 %v252 to i32
  %v254 = zext i32 %v253 to i64
  %v255 = zext i32 1 to i64
  %v256 = add i64 %v254, %v255
  %v257 = icmp sgt i64 %v256, 4294967295
  %v258 = icmp slt i64 %v256, 0
  %v259 = select i1 %v257, i64 4294967295, i64 %v256
  %v260 = select i1 %v258, i64 0, i64 %v259
  %v261 = trunc i64 %v260 to i32
  %v262 = zext i32 %v261 to i64
  %v263 = zext i32 1 to i64
  %v264 = add i64 %v262, %v263
  %v265 = icmp sgt i64 %v264, 4294967295
  %v266 = icmp slt i64 %v264, 0
  %v267 = select i1 %v265, i64 4294967295, i64 %v264
  %v268 = select i1 %v266, i64 0, i64 %v267
  %v269 = trunc i64 %v268 to i32
  %v270 = zext i32 %v269 to i64
  %v271 = zext i32 1 to i64
  %v272 = add i64 %v270, %v271
  %v273 = icmp sgt i64 %v272, 4294967295
  %v274 = icmp slt i64 %v272, 0
  %v275 = select i1 %v273, i64 4294967295, i64 %v272
  %v276 = select i1 %v274, i64 0, i64 %v275
  %v277 = trunc i64 %v276 to i32
  %v278 = zext i32 %v277 to i64
  %v279 = zext i32 1 to i64
  %v280 = add i64 %v278, %v279
  %v281 = icmp sgt i64 %v280, 4294967295
  %v282 = icmp slt i64 %v280, 0
  %v283 = select i1 %v281, i64 4294967295, i64 %v280
  %v284 = select i1 %v282, i64 0, i64 %v283
  %v285 = trunc i64 %v284 to i32
  %v286 = zext i32 %v285 to i64
  %v287 = zext i32 1 to i64
  %v288 = add i64 %v286, %v287
  %v289 = icmp sgt i64 %v288, 4294967295
  %v290 = icmp slt i64 %v288, 0
  %v291 = select i1 %v289, i64 4294967295, i64 %v288
  %v292 = select i1 %v290, i64 0, i64 %v291
  %v293 = trunc i64 %v292 to i32
  %v294 = zext i32 %v293 to i64
  %v295 = zext i32 1 to i64
  %v296 = add i64 %v294, %v295
  %v297 = icmp sgt i64 %v296, 4294967295
  %v298 = icmp slt i64 %v296, 0
  %v299 = select i1 %v297, i64 4294967295, i64 %v296
  %v300 = select i1 %v298, i64 0, i64 %v299
  %v301 = trunc i64 %v300 to i32
  %v302 = zext i32 %v301 to i64
  %v303 = zext i32 1 to i64
  %v304 = add i64 %v302, %v303
  %v305 = icmp sgt i64 %v304, 4294967295
  %v306 = icmp slt i64 %v304, 0
  %v307 = select i1 %v305, i64 4294967295, i64 %v304
  %v308 = select i1 %v306, i64 0, i64 %v307
  %v309 = trunc i64 %v308 to i32
  %v310 = zext i32 %v309 to i64
  %v311 = zext i32 1 to i64
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
  %v479 = zext i32 2480 to i64
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
  %v959 = zext i32 2 to i64
  %v960 = add i64 %v958, %v959
  %v961 = icmp sgt i64 %v960, 4294967295
  %v962 = icmp slt i64 %v960, 0
  %v963 = select i1 %v961, i64 4294967295, i64 %v960
  %v964 = select i1 %v962, i64 0, i64 %v963
  %v965 = trunc i64 %v964 to i32
  %v966 = icmp sgt i32 %a5, 0
  %v967 = select i1 %v966, i32 %a5, i32 0
  %v968 = lshr i32 %v967, 3
  %v969 = zext i32 %v968 to i64
  %v970 = zext i32 %v965 to i64
  %v971 = mul i64 %v969, %v970
  %v972 = icmp ugt i64 %v971, 4294967295
  %v973 = select i1 %v972, i64 4294967295, i64 %v971
  %v974 = select i1 false, i64 0, i64 %v973
  %v975 = trunc i64 %v974 to i32
  %v976 = zext i32 %v975 to i64
  %v977 = zext i32 5 to i64
  %v978 = add i64 %v976, %v977
  %v979 = icmp sgt i64 %v978, 4294967295
  %v980 = icmp slt i64 %v978, 0
  %v981 = select i1 %v979, i64 4294967295, i64 %v978
  %v982 = select i1 %v980, i64 0, i64 %v981
  %v983 = trunc i64 %v982 to i32
  %v984 = lshr i32 %v5, 6
  %v985 = zext i32 %v984 to i64
  %v986 = zext i32 55 to i64
  %v987 = mul i64 %v985, %v986
  %v988 = icmp ugt i64 %v987, 4294967295
  %v989 = select i1 %v988, i64 4294967295, i64 %v987
  %v990 = select i1 false, i64 0, i64 %v989
  %v991 = trunc i64 %v990 to i32
  %v992 = zext i32 %v991 to i64
  %v993 = zext i32 12 to i64
  %v994 = add i64 %v992, %v993
  %v995 = icmp sgt i64 %v994, 4294967295
  %v996 = icmp slt i64 %v994, 0
  %v997 = select i1 %v995, i64 4294967295, i64 %v994
  %v998 = select i1 %v996, i64 0, i64 %v997
  %v999 = trunc i64 %v998 to i32
  %v1000 = zext i32 %v999 to i64
  %v1001 = zext i32 1 to i64
  %v1002 = add i64 %v1000, %v1001
  %v1003 = icmp sgt i64 %v1002, 4294967295
  %v1004 = icmp slt i64 %v1002, 0
  %v1005 = select i1 %v1003, i64 4294967295, i64 %v1002
  %v1006 = select i1 %v1004, i64 0, i64 %v1005
  %v1007 = trunc i64 %v1006 to i32
  %v1008 = zext i32 %v1007 to i64
  %v1009 = zext i32 1 to i64
  %v1010 = add i64 %v1008, %v1009
  %v1011 = icmp sgt i64 %v1010, 4294967295
  %v1012 = icmp slt i64 %v1010, 0
  %v1013 = select i1 %v1011, i64 4294967295, i64 %v1010
  %v1014 = select i1 %v1012, i64 0, i64 %v1013
  %v1015 = trunc i64 %v1014 to i32
  %v1016 = zext i32 %v1015 to i64
  %v1017 = zext i32 1 to i64
  %v1018 = add i64 %v1016, %v1017
  %v1019 = icmp sgt i64 %v1018, 4294967295
  %v1020 = icmp slt i64 %v1018, 0
  %v1021 = select i1 %v1019, i64 4294967295, i64 %v1018
  %v1022 = select i1 %v1020, i64 0, i64 %v1021
  %v1023 = trunc i64 %v1022 to i32
  %v1024 = zext i32 %v1023 to i64
  %v1025 = zext i32 256 to i64
  %v1026 = add i64 %v1024, %v1025
  %v1027 = icmp sgt i64 %v1026, 4294967295
  %v1028 = icmp slt i64 %v1026, 0
  %v1029 = select i1 %v1027, i64 4294967295, i64 %v1026
  %v1030 = select i1 %v1028, i64 0, i64 %v1029
  %v1031 = trunc i64 %v1030 to i32
  %v1032 = zext i32 %v1031 to i64
  %v1033 = zext i32 1 to i64
  %v1034 = add i64 %v1032, %v1033
  %v1035 = icmp sgt i64 %v1034, 4294967295
  %v1036 = icmp slt i64 %v1034, 0
  %v1037 = select i1 %v1035, i64 4294967295, i64 %v1034
  %v1038 = select i1 %v1036, i64 0, i64 %v1037
  %v1039 = trunc i64 %v1038 to i32
  %v1040 = zext i32 %v1039 to i64
  %v1041 = zext i32 1 to i64
  %v1042 = add i64 %v1040, %v1041
  %v1043 = icmp sgt i64 %v1042, 4294967295
  %v1044 = icmp slt i64 %v1042, 0
  %v1045 = select i1 %v1043, i64 4294967295, i64 %v1042
  %v1046 = select i1 %v1044, i64 0, i64 %v1045
  %v1047 = trunc i64 %v1046 to i32
  %v1048 = zext i32 %v1047 to i64
  %v1049 = zext i32 1 to i64
  %v1050 = add i64 %v1048, %v1049
  %v1051 = icmp sgt i64 %v1050, 4294967295
  %v1052 = icmp slt i64 %v1050, 0
  %v1053 = select i1 %v1051, i64 4294967295, i64 %v1050
  %v1054 = select i1 %v1052, i64 0, i64 %v1053
  %v1055 = trunc i64 %v1054 to i32
  %v1056 = zext i32 %v1055 to i64
  %v1057 = zext i32 1 to i64
  %v1058 = add i64 %v1056, %v1057
  %v1059 = icmp sgt i64 %v1058, 4294967295
  %v1060 = icmp slt i64 %v1058, 0
  %v1061 = select i1 %v1059, i64 4294967295, i64 %v1058
  %v1062 = select i1 %v1060, i64 0, i64 %v1061
  %v1063 = trunc i64 %v1062 to i32
  %v1064 = zext i32 %v1063 to i64
  %v1065 = zext i32 1 to i64
  %v1066 = add i64 %v1064, %v1065
  %v1067 = icmp sgt i64 %v1066, 4294967295
  %v1068 = icmp slt i64 %v1066, 0
  %v1069 = select i1 %v1067, i64 4294967295, i64 %v1066
  %v1070 = select i1 %v1068, i64 0, i64 %v1069
  %v1071 = trunc i64 %v1070 to i32
  %v1072 = zext i32 %v1071 to i64
  %v1073 = zext i32 1 to i64
  %v1074 = add i64 %v1072, %v1073
  %v1075 = icmp sgt i64 %v1074, 4294967295
  %v1076 = icmp slt i64 %v1074, 0
  %v1077 = select i1 %v1075, i64 4294967295, i64 %v1074
  %v1078 = select i1 %v1076, i64 0, i64 %v1077
  %v1079 = trunc i64 %v1078 to i32
  %v1080 = zext i32 %v1079 to i64
  %v1081 = zext i32 1 to i64
  %v1082 = add i64 %v1080, %v1081
  %v1083 = icmp sgt i64 %v1082, 4294967295
  %v1084 = icmp slt i64 %v1082, 0
  %v1085 = select i1 %v1083, i64 4294967295, i64 %v1082
  %v1086 = select i1 %v1084, i64 0, i64 %v1085
  %v1087 = trunc i64 %v1086 to i32
  %v1088 = zext i32 %v1087 to i64
  %v1089 = zext i32 1 to i64
  %v1090 = add i64 %v1088, %v1089
  %v1091 = icmp sgt i64 %v1090, 4294967295
  %v1092 = icmp slt i64 %v1090, 0
  %v1093 = select i1 %v1091, i64 4294967295, i64 %v1090
  %v1094 = select i1 %v1092, i64 0, i64 %v1093
  %v1095 = trunc i64 %v1094 to i32
  %v1096 = zext i32 %v1095 to i64
  %v1097 = zext i32 1 to i64
  %v1098 = add i64 %v1096, %v1097
  %v1099 = icmp sgt i64 %v1098, 4294967295
  %v1100 = icmp slt i64 %v1098, 0
  %v1101 = select i1 %v1099, i64 4294967295, i64 %v1098
  %v1102 = select i1 %v1100, i64 0, i64 %v1101
  %v1103 = trunc i64 %v1102 to i32
  %v1104 = zext i32 %v1103 to i64
  %v1105 = zext i32 352 to i64
  %v1106 = add i64 %v1104, %v1105
  %v1107 = icmp sgt i64 %v1106, 4294967295
  %v1108 = icmp slt i64 %v1106, 0
  %v1109 = select i1 %v1107, i64 4294967295, i64 %v1106
  %v1110 = select i1 %v1108, i64 0, i64 %v1109
  %v1111 = trunc i64 %v1110 to i32
  %v1112 = zext i32 %v1111 to i64
  %v1113 = zext i32 1 to i64
  %v1114 = add i64 %v1112, %v1113
  %v1115 = icmp sgt i64 %v1114, 4294967295
  %v1116 = icmp slt i64 %v1114, 0
  %v1117 = select i1 %v1115, i64 4294967295, i64 %v1114
  %v1118 = select i1 %v1116, i64 0, i64 %v1117
  %v1119 = trunc i64 %v1118 to i32
  %v1120 = zext i32 %v1119 to i64
  %v1121 = zext i32 1 to i64
  %v1122 = add i64 %v1120, %v1121
  %v1123 = icmp sgt i64 %v1122, 4294967295
  %v1124 = icmp slt i64 %v1122, 0
  %v1125 = select i1 %v1123, i64 4294967295, i64 %v1122
  %v1126 = select i1 %v1124, i64 0, i64 %v1125
  %v1127 = trunc i64 %v1126 to i32
  %v1128 = zext i32 %v1127 to i64
  %v1129 = zext i32 1 to i64
  %v1130 = add i64 %v1128, %v1129
  %v1131 = icmp sgt i64 %v1130, 4294967295
  %v1132 = icmp slt i64 %v1130, 0
  %v1133 = select i1 %v1131, i64 4294967295, i64 %v1130
  %v1134 = select i1 %v1132, i64 0, i64 %v1133
  %v1135 = trunc i64 %v1134 to i32
  %v1136 = zext i32 %v1135 to i64
  %v1137 = zext i32 1 to i64
  %v1138 = add i64 %v1136, %v1137
  %v1139 = icmp sgt i64 %v1138, 4294967295
  %v1140 = icmp slt i64 %v1138, 0
  %v1141 = select i1 %v1139, i64 4294967295, i64 %v1138
  %v1142 = select i1 %v1140, i64 0, i64 %v1141
  %v1143 = trunc i64 %v1142 to i32
  %v1144 = zext i32 %v1143 to i64
  %v1145 = zext i32 1 to i64
  %v1146 = add i64 %v1144, %v1145
  %v1147 = icmp sgt i64 %v1146, 4294967295
  %v1148 = icmp slt i64 %v1146, 0
  %v1149 = select i1 %v1147, i64 4294967295, i64 %v1146
  %v1150 = select i1 %v1148, i64 0, i64 %v1149
  %v1151 = trunc i64 %v1150 to i32
  %v1152 = zext i32 %v1151 to i64
  %v1153 = zext i32 1 to i64
  %v1154 = add i64 %v1152, %v1153
  %v1155 = icmp sgt i64 %v1154, 4294967295
  %v1156 = icmp slt i64 %v1154, 0
  %v1157 = select i1 %v1155, i64 4294967295, i64 %v1154
  %v1158 = select i1 %v1156, i64 0, i64 %v1157
  %v1159 = trunc i64 %v1158 to i32
  %v1160 = zext i32 %v1159 to i64
  %v1161 = zext i32 1 to i64
  %v1162 = add i64 %v1160, %v1161
  %v1163 = icmp sgt i64 %v1162, 4294967295
  %v1164 = icmp slt i64 %v1162, 0
  %v1165 = select i1 %v1163, i64 4294967295, i64 %v1162
  %v1166 = select i1 %v1164, i64 0, i64 %v1165
  %v1167 = trunc i64 %v1166 to i32
  %v1168 = zext i32 %v1167 to i64
  %v1169 = zext i32 1 to i64
  %v1170 = add i64 %v1168, %v1169
  %v1171 = icmp sgt i64 %v1170, 4294967295
  %v1172 = icmp slt i64 %v1170, 0
  %v1173 = select i1 %v1171, i64 4294967295, i64 %v1170
  %v1174 = select i1 %v1172, i64 0, i64 %v1173
  %v1175 = trunc i64 %v1174 to i32
  %v1176 = zext i32 %v1175 to i64
  %v1177 = zext i32 1 to i64
  %v1178 = add i64 %v1176, %v1177
  %v1179 = icmp sgt i64 %v1178, 4294967295
  %v1180 = icmp slt i64 %v1178, 0
  %v1181 = select i1 %v1179, i64 4294967295, i64 %v1178
  %v1182 = select i1 %v1180, i64 0, i64 %v1181
  %v1183 = trunc i64 %v1182 to i32
  %v1184 = zext i32 %v1183 to i64
  %v1185 = zext i32 1 to i64
  %v1186 = add i64 %v1184, %v1185
  %v1187 = icmp sgt i64 %v1186, 4294967295
  %v1188 = icmp slt i64 %v1186, 0
  %v1189 = select i1 %v1187, i64 4294967295, i64 %v1186
  %v1190 = select i1 %v1188, i64 0, i64 %v1189
  %v1191 = trunc i64 %v1190 to i32
  %v1192 = zext i32 %v1191 to i64
  %v1193 = zext i32 1 to i64
  %v1194 = add i64 %v1192, %v1193
  %v1195 = icmp sgt i64 %v1194, 4294967295
  %v1196 = icmp slt i64 %v1194, 0
  %v1197 = select i1 %v1195, i64 4294967295, i64 %v1194
  %v1198 = select i1 %v1196, i64 0, i64 %v1197
  %v1199 = trunc i64 %v1198 to i32
  %v1200 = zext i32 %v1199 to i64
  %v1201 = zext i32 16 to i64
  %v1202 = mul i64 %v1200, %v1201
  %v1203 = icmp ugt i64 %v1202, 4294967295
  %v1204 = select i1 %v1203, i64 4294967295, i64 %v1202
  %v1205 = select i1 false, i64 0, i64 %v1204
  %v1206 = trunc i64 %v1205 to i32
  %v1207 = zext i32 %v983 to i64
  %v1208 = zext i32 %v1206 to i64
  %v1209 = add i64 %v1207, %v1208
  %v1210 = icmp sgt i64 %v1209, 4294967295
  %v1211 = icmp slt i64 %v1209, 0
  %v1212 = select i1 %v1210, i64 4294967295, i64 %v1209
  %v1213 = select i1 %v1211, i64 0, i64 %v1212
  %v1214 = trunc i64 %v1213 to i32
  %v1215 = zext i32 %v1214 to i64
  %v1216 = zext i32 1 to i64
  %v1217 = add i64 %v1215, %v1216
  %v1218 = icmp sgt i64 %v1217, 4294967295
  %v1219 = icmp slt i64 %v1217, 0
  %v1220 = select i1 %v1218, i64 4294967295, i64 %v1217
  %v1221 = select i1 %v1219, i64 0, i64 %v1220
  %v1222 = trunc i64 %v1221 to i32
  %v1223 = icmp uge i32 %v1, 4
  br i1 %v1223, label %then1, label %else2
then1:
  %v1224 = load ptr, ptr @trinity_spread
  %v1225 = icmp eq ptr %v1224, null
  br i1 %v1225, label %alone3, label %shared4
alone3:
  %v1226 = call i32 @scores.kernel_scores_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 %v1222, i32 %a4, i32 %a4, ptr %a0, i32 %a5, i32 %a3, i32 %a4, ptr %a1, i32 %a5, ptr %a2)
  br label %on5
shared4:
  %v1228 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %v1227, i32 0, i32 0
  store ptr %cx, ptr %v1228
  %v1229 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %v1227, i32 0, i32 1
  store i32 0, ptr %v1229
  %v1230 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %v1227, i32 0, i32 2
  store i32 %v1, ptr %v1230
  %v1231 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %v1227, i32 0, i32 3
  store i32 1, ptr %v1231
  %v1232 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %v1227, i32 0, i32 4
  store i32 %v1222, ptr %v1232
  %v1233 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %v1227, i32 0, i32 5
  store i32 %a4, ptr %v1233
  %v1234 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %v1227, i32 0, i32 6
  store i32 %a4, ptr %v1234
  %v1235 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %v1227, i32 0, i32 7
  store ptr %a0, ptr %v1235
  %v1236 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %v1227, i32 0, i32 8
  store i32 %a5, ptr %v1236
  %v1237 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %v1227, i32 0, i32 9
  store i32 %a3, ptr %v1237
  %v1238 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %v1227, i32 0, i32 10
  store i32 %a4, ptr %v1238
  %v1239 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %v1227, i32 0, i32 11
  store ptr %a1, ptr %v1239
  %v1240 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %v1227, i32 0, i32 12
  store i32 %a5, ptr %v1240
  %v1241 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %v1227, i32 0, i32 13
  store ptr %a2, ptr %v1241
  %v1242 = call i32 %v1224(ptr @scores.kernel_scores_1.range, ptr %v1227, i32 0, i32 %v1, i32 1, i32 %v1222)
  br label %on5
on5:
  %v1243 = phi i32 [ %v1226, %alone3 ], [ %v1242, %shared4 ]
  %v1244 = icmp ne i32 %v1243, 0
  %v1245 = or i32 %v1243, 32
  %v1246 = icmp ult i32 %v1243, 32
  %v1247 = select i1 %v1246, i32 %v1245, i32 %v1243
  br i1 %v1244, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v1247
on7:
  br label %end0
else2:
  %v1248 = shl i32 %v968, 3
  br label %loop8
loop8:
  %v1249 = phi i32 [ 0, %else2 ], [ %v1544, %end19 ]
  %v1250 = icmp slt i32 %v1249, %a3
  br i1 %v1250, label %then11, label %else12
then11:
  %v1251 = mul i32 %v1249, %a4
  %v1252 = zext i32 %v1251 to i64
  %v1253 = getelementptr i8, ptr %a0, i64 %v1252
  %v1254 = load ptr, ptr @trinity_spread
  %v1255 = icmp eq ptr %v1254, null
  br i1 %v1255, label %alone13, label %shared14
alone13:
  %v1256 = call i32 @scores.kernel_scores_2(ptr %cx, i32 0, i32 %v968, i32 1, i32 %v941, i32 %v1249, i32 %a3, i32 %a4, ptr %a1, i32 %v3, ptr %v1253, i32 %a4, i32 %a4, ptr %a0, i32 %a5, ptr %a2)
  br label %on15
shared14:
  %v1258 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v1257, i32 0, i32 0
  store ptr %cx, ptr %v1258
  %v1259 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v1257, i32 0, i32 1
  store i32 0, ptr %v1259
  %v1260 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v1257, i32 0, i32 2
  store i32 %v968, ptr %v1260
  %v1261 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v1257, i32 0, i32 3
  store i32 1, ptr %v1261
  %v1262 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v1257, i32 0, i32 4
  store i32 %v941, ptr %v1262
  %v1263 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v1257, i32 0, i32 5
  store i32 %v1249, ptr %v1263
  %v1264 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v1257, i32 0, i32 6
  store i32 %a3, ptr %v1264
  %v1265 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v1257, i32 0, i32 7
  store i32 %a4, ptr %v1265
  %v1266 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v1257, i32 0, i32 8
  store ptr %a1, ptr %v1266
  %v1267 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v1257, i32 0, i32 9
  store i32 %v3, ptr %v1267
  %v1268 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v1257, i32 0, i32 10
  store ptr %v1253, ptr %v1268
  %v1269 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v1257, i32 0, i32 11
  store i32 %a4, ptr %v1269
  %v1270 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v1257, i32 0, i32 12
  store i32 %a4, ptr %v1270
  %v1271 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v1257, i32 0, i32 13
  store ptr %a0, ptr %v1271
  %v1272 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v1257, i32 0, i32 14
  store i32 %a5, ptr %v1272
  %v1273 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v1257, i32 0, i32 15
  store ptr %a2, ptr %v1273
  %v1274 = call i32 %v1254(ptr @scores.kernel_scores_2.range, ptr %v1257, i32 0, i32 %v968, i32 1, i32 %v941)
  br label %on15
on15:
  %v1275 = phi i32 [ %v1256, %alone13 ], [ %v1274, %shared14 ]
  %v1276 = icmp ne i32 %v1275, 0
  %v1277 = or i32 %v1275, 32
  %v1278 = icmp ult i32 %v1275, 32
  %v1279 = select i1 %v1278, i32 %v1277, i32 %v1275
  br i1 %v1276, label %trap16, label %on17, !prof !5
trap16:
  ret i32 %v1279
on17:
  %v1280 = mul i32 %v1249, %a5
  br label %loop18
loop18:
  %v1281 = phi i32 [ %v1248, %on17 ], [ %v1543, %end34 ]
  %v1282 = icmp slt i32 %v1281, %a5
  br i1 %v1282, label %then21, label %else22
then21:
  %v1283 = mul i32 %v1281, %a3
  %v1284 = add i32 %v1283, %v1249
  %v1285 = mul i32 %v1284, %a4
  br label %loop23
loop23:
  %v1286 = phi i32 [ 0, %then21 ], [ %v1291, %then26 ]
  %v1287 = phi <2 x i64> [ zeroinitializer, %then21 ], [ %v1332, %then26 ]
  %v1288 = phi <2 x i64> [ zeroinitializer, %then21 ], [ %v1373, %then26 ]
  %v1289 = phi <2 x i64> [ zeroinitializer, %then21 ], [ %v1414, %then26 ]
  %v1290 = phi <2 x i64> [ zeroinitializer, %then21 ], [ %v1455, %then26 ]
  %v1291 = add i32 %v1286, 64
  %v1292 = icmp ule i32 %v1291, %v3
  br i1 %v1292, label %then26, label %else27
then26:
  %v1293 = add i32 %v1251, %v1286
  %v1294 = zext i32 %v1293 to i64
  %v1295 = getelementptr i8, ptr %a0, i64 %v1294
  %v1296 = load <2 x i64>, ptr %v1295, align 1, !tbaa !4
  %v1297 = add i32 %v1285, %v1286
  %v1298 = zext i32 %v1297 to i64
  %v1299 = getelementptr i8, ptr %a1, i64 %v1298
  %v1300 = load <2 x i64>, ptr %v1299, align 1, !tbaa !4
  %v1301 = bitcast <2 x i64> %v1300 to <16 x i8>
  %v1302 = shufflevector <16 x i8> %v1301, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1303 = sext <8 x i8> %v1302 to <8 x i16>
  %v1304 = bitcast <8 x i16> %v1303 to <2 x i64>
  %v1305 = bitcast <2 x i64> %v1300 to <16 x i8>
  %v1306 = shufflevector <16 x i8> %v1305, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1307 = sext <8 x i8> %v1306 to <8 x i16>
  %v1308 = bitcast <8 x i16> %v1307 to <2 x i64>
  %v1309 = bitcast <2 x i64> %v1296 to <16 x i8>
  %v1310 = shufflevector <16 x i8> %v1309, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1311 = sext <8 x i8> %v1310 to <8 x i16>
  %v1312 = bitcast <8 x i16> %v1311 to <2 x i64>
  %v1313 = bitcast <2 x i64> %v1296 to <16 x i8>
  %v1314 = shufflevector <16 x i8> %v1313, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1315 = sext <8 x i8> %v1314 to <8 x i16>
  %v1316 = bitcast <8 x i16> %v1315 to <2 x i64>
  %v1317 = bitcast <2 x i64> %v1312 to <8 x i16>
  %v1318 = bitcast <2 x i64> %v1304 to <8 x i16>
  %v1319 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1317, <8 x i16> %v1318)
  %v1320 = bitcast <4 x i32> %v1319 to <2 x i64>
  %v1321 = bitcast <2 x i64> %v1287 to <4 x i32>
  %v1322 = bitcast <2 x i64> %v1320 to <4 x i32>
  %v1323 = add <4 x i32> %v1321, %v1322
  %v1324 = bitcast <4 x i32> %v1323 to <2 x i64>
  %v1325 = bitcast <2 x i64> %v1316 to <8 x i16>
  %v1326 = bitcast <2 x i64> %v1308 to <8 x i16>
  %v1327 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1325, <8 x i16> %v1326)
  %v1328 = bitcast <4 x i32> %v1327 to <2 x i64>
  %v1329 = bitcast <2 x i64> %v1324 to <4 x i32>
  %v1330 = bitcast <2 x i64> %v1328 to <4 x i32>
  %v1331 = add <4 x i32> %v1329, %v1330
  %v1332 = bitcast <4 x i32> %v1331 to <2 x i64>
  %v1333 = add i32 %v1286, 16
  %v1334 = add i32 %v1251, %v1333
  %v1335 = zext i32 %v1334 to i64
  %v1336 = getelementptr i8, ptr %a0, i64 %v1335
  %v1337 = load <2 x i64>, ptr %v1336, align 1, !tbaa !4
  %v1338 = add i32 %v1285, %v1333
  %v1339 = zext i32 %v1338 to i64
  %v1340 = getelementptr i8, ptr %a1, i64 %v1339
  %v1341 = load <2 x i64>, ptr %v1340, align 1, !tbaa !4
  %v1342 = bitcast <2 x i64> %v1341 to <16 x i8>
  %v1343 = shufflevector <16 x i8> %v1342, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1344 = sext <8 x i8> %v1343 to <8 x i16>
  %v1345 = bitcast <8 x i16> %v1344 to <2 x i64>
  %v1346 = bitcast <2 x i64> %v1341 to <16 x i8>
  %v1347 = shufflevector <16 x i8> %v1346, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1348 = sext <8 x i8> %v1347 to <8 x i16>
  %v1349 = bitcast <8 x i16> %v1348 to <2 x i64>
  %v1350 = bitcast <2 x i64> %v1337 to <16 x i8>
  %v1351 = shufflevector <16 x i8> %v1350, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1352 = sext <8 x i8> %v1351 to <8 x i16>
  %v1353 = bitcast <8 x i16> %v1352 to <2 x i64>
  %v1354 = bitcast <2 x i64> %v1337 to <16 x i8>
  %v1355 = shufflevector <16 x i8> %v1354, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1356 = sext <8 x i8> %v1355 to <8 x i16>
  %v1357 = bitcast <8 x i16> %v1356 to <2 x i64>
  %v1358 = bitcast <2 x i64> %v1353 to <8 x i16>
  %v1359 = bitcast <2 x i64> %v1345 to <8 x i16>
  %v1360 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1358, <8 x i16> %v1359)
  %v1361 = bitcast <4 x i32> %v1360 to <2 x i64>
  %v1362 = bitcast <2 x i64> %v1288 to <4 x i32>
  %v1363 = bitcast <2 x i64> %v1361 to <4 x i32>
  %v1364 = add <4 x i32> %v1362, %v1363
  %v1365 = bitcast <4 x i32> %v1364 to <2 x i64>
  %v1366 = bitcast <2 x i64> %v1357 to <8 x i16>
  %v1367 = bitcast <2 x i64> %v1349 to <8 x i16>
  %v1368 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1366, <8 x i16> %v1367)
  %v1369 = bitcast <4 x i32> %v1368 to <2 x i64>
  %v1370 = bitcast <2 x i64> %v1365 to <4 x i32>
  %v1371 = bitcast <2 x i64> %v1369 to <4 x i32>
  %v1372 = add <4 x i32> %v1370, %v1371
  %v1373 = bitcast <4 x i32> %v1372 to <2 x i64>
  %v1374 = add i32 %v1286, 32
  %v1375 = add i32 %v1251, %v1374
  %v1376 = zext i32 %v1375 to i64
  %v1377 = getelementptr i8, ptr %a0, i64 %v1376
  %v1378 = load <2 x i64>, ptr %v1377, align 1, !tbaa !4
  %v1379 = add i32 %v1285, %v1374
  %v1380 = zext i32 %v1379 to i64
  %v1381 = getelementptr i8, ptr %a1, i64 %v1380
  %v1382 = load <2 x i64>, ptr %v1381, align 1, !tbaa !4
  %v1383 = bitcast <2 x i64> %v1382 to <16 x i8>
  %v1384 = shufflevector <16 x i8> %v1383, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1385 = sext <8 x i8> %v1384 to <8 x i16>
  %v1386 = bitcast <8 x i16> %v1385 to <2 x i64>
  %v1387 = bitcast <2 x i64> %v1382 to <16 x i8>
  %v1388 = shufflevector <16 x i8> %v1387, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1389 = sext <8 x i8> %v1388 to <8 x i16>
  %v1390 = bitcast <8 x i16> %v1389 to <2 x i64>
  %v1391 = bitcast <2 x i64> %v1378 to <16 x i8>
  %v1392 = shufflevector <16 x i8> %v1391, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1393 = sext <8 x i8> %v1392 to <8 x i16>
  %v1394 = bitcast <8 x i16> %v1393 to <2 x i64>
  %v1395 = bitcast <2 x i64> %v1378 to <16 x i8>
  %v1396 = shufflevector <16 x i8> %v1395, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1397 = sext <8 x i8> %v1396 to <8 x i16>
  %v1398 = bitcast <8 x i16> %v1397 to <2 x i64>
  %v1399 = bitcast <2 x i64> %v1394 to <8 x i16>
  %v1400 = bitcast <2 x i64> %v1386 to <8 x i16>
  %v1401 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1399, <8 x i16> %v1400)
  %v1402 = bitcast <4 x i32> %v1401 to <2 x i64>
  %v1403 = bitcast <2 x i64> %v1289 to <4 x i32>
  %v1404 = bitcast <2 x i64> %v1402 to <4 x i32>
  %v1405 = add <4 x i32> %v1403, %v1404
  %v1406 = bitcast <4 x i32> %v1405 to <2 x i64>
  %v1407 = bitcast <2 x i64> %v1398 to <8 x i16>
  %v1408 = bitcast <2 x i64> %v1390 to <8 x i16>
  %v1409 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1407, <8 x i16> %v1408)
  %v1410 = bitcast <4 x i32> %v1409 to <2 x i64>
  %v1411 = bitcast <2 x i64> %v1406 to <4 x i32>
  %v1412 = bitcast <2 x i64> %v1410 to <4 x i32>
  %v1413 = add <4 x i32> %v1411, %v1412
  %v1414 = bitcast <4 x i32> %v1413 to <2 x i64>
  %v1415 = add i32 %v1286, 48
  %v1416 = add i32 %v1251, %v1415
  %v1417 = zext i32 %v1416 to i64
  %v1418 = getelementptr i8, ptr %a0, i64 %v1417
  %v1419 = load <2 x i64>, ptr %v1418, align 1, !tbaa !4
  %v1420 = add i32 %v1285, %v1415
  %v1421 = zext i32 %v1420 to i64
  %v1422 = getelementptr i8, ptr %a1, i64 %v1421
  %v1423 = load <2 x i64>, ptr %v1422, align 1, !tbaa !4
  %v1424 = bitcast <2 x i64> %v1423 to <16 x i8>
  %v1425 = shufflevector <16 x i8> %v1424, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1426 = sext <8 x i8> %v1425 to <8 x i16>
  %v1427 = bitcast <8 x i16> %v1426 to <2 x i64>
  %v1428 = bitcast <2 x i64> %v1423 to <16 x i8>
  %v1429 = shufflevector <16 x i8> %v1428, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1430 = sext <8 x i8> %v1429 to <8 x i16>
  %v1431 = bitcast <8 x i16> %v1430 to <2 x i64>
  %v1432 = bitcast <2 x i64> %v1419 to <16 x i8>
  %v1433 = shufflevector <16 x i8> %v1432, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1434 = sext <8 x i8> %v1433 to <8 x i16>
  %v1435 = bitcast <8 x i16> %v1434 to <2 x i64>
  %v1436 = bitcast <2 x i64> %v1419 to <16 x i8>
  %v1437 = shufflevector <16 x i8> %v1436, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1438 = sext <8 x i8> %v1437 to <8 x i16>
  %v1439 = bitcast <8 x i16> %v1438 to <2 x i64>
  %v1440 = bitcast <2 x i64> %v1435 to <8 x i16>
  %v1441 = bitcast <2 x i64> %v1427 to <8 x i16>
  %v1442 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1440, <8 x i16> %v1441)
  %v1443 = bitcast <4 x i32> %v1442 to <2 x i64>
  %v1444 = bitcast <2 x i64> %v1290 to <4 x i32>
  %v1445 = bitcast <2 x i64> %v1443 to <4 x i32>
  %v1446 = add <4 x i32> %v1444, %v1445
  %v1447 = bitcast <4 x i32> %v1446 to <2 x i64>
  %v1448 = bitcast <2 x i64> %v1439 to <8 x i16>
  %v1449 = bitcast <2 x i64> %v1431 to <8 x i16>
  %v1450 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1448, <8 x i16> %v1449)
  %v1451 = bitcast <4 x i32> %v1450 to <2 x i64>
  %v1452 = bitcast <2 x i64> %v1447 to <4 x i32>
  %v1453 = bitcast <2 x i64> %v1451 to <4 x i32>
  %v1454 = add <4 x i32> %v1452, %v1453
  %v1455 = bitcast <4 x i32> %v1454 to <2 x i64>
  br label %loop23
else27:
  br label %end25
end25:
  br label %end24
end24:
  %v1456 = bitcast <2 x i64> %v1287 to <4 x i32>
  %v1457 = bitcast <2 x i64> %v1288 to <4 x i32>
  %v1458 = add <4 x i32> %v1456, %v1457
  %v1459 = bitcast <4 x i32> %v1458 to <2 x i64>
  %v1460 = bitcast <2 x i64> %v1459 to <4 x i32>
  %v1461 = bitcast <2 x i64> %v1289 to <4 x i32>
  %v1462 = add <4 x i32> %v1460, %v1461
  %v1463 = bitcast <4 x i32> %v1462 to <2 x i64>
  %v1464 = bitcast <2 x i64> %v1463 to <4 x i32>
  %v1465 = bitcast <2 x i64> %v1290 to <4 x i32>
  %v1466 = add <4 x i32> %v1464, %v1465
  %v1467 = bitcast <4 x i32> %v1466 to <2 x i64>
  br label %loop28
loop28:
  %v1468 = phi i32 [ %v1286, %end24 ], [ %v1470, %then31 ]
  %v1469 = phi <2 x i64> [ %v1467, %end24 ], [ %v1511, %then31 ]
  %v1470 = add i32 %v1468, 16
  %v1471 = icmp ule i32 %v1470, %v3
  br i1 %v1471, label %then31, label %else32
then31:
  %v1472 = add i32 %v1251, %v1468
  %v1473 = zext i32 %v1472 to i64
  %v1474 = getelementptr i8, ptr %a0, i64 %v1473
  %v1475 = load <2 x i64>, ptr %v1474, align 1, !tbaa !4
  %v1476 = add i32 %v1285, %v1468
  %v1477 = zext i32 %v1476 to i64
  %v1478 = getelementptr i8, ptr %a1, i64 %v1477
  %v1479 = load <2 x i64>, ptr %v1478, align 1, !tbaa !4
  %v1480 = bitcast <2 x i64> %v1479 to <16 x i8>
  %v1481 = shufflevector <16 x i8> %v1480, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1482 = sext <8 x i8> %v1481 to <8 x i16>
  %v1483 = bitcast <8 x i16> %v1482 to <2 x i64>
  %v1484 = bitcast <2 x i64> %v1479 to <16 x i8>
  %v1485 = shufflevector <16 x i8> %v1484, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1486 = sext <8 x i8> %v1485 to <8 x i16>
  %v1487 = bitcast <8 x i16> %v1486 to <2 x i64>
  %v1488 = bitcast <2 x i64> %v1475 to <16 x i8>
  %v1489 = shufflevector <16 x i8> %v1488, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1490 = sext <8 x i8> %v1489 to <8 x i16>
  %v1491 = bitcast <8 x i16> %v1490 to <2 x i64>
  %v1492 = bitcast <2 x i64> %v1475 to <16 x i8>
  %v1493 = shufflevector <16 x i8> %v1492, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1494 = sext <8 x i8> %v1493 to <8 x i16>
  %v1495 = bitcast <8 x i16> %v1494 to <2 x i64>
  %v1496 = bitcast <2 x i64> %v1491 to <8 x i16>
  %v1497 = bitcast <2 x i64> %v1483 to <8 x i16>
  %v1498 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1496, <8 x i16> %v1497)
  %v1499 = bitcast <4 x i32> %v1498 to <2 x i64>
  %v1500 = bitcast <2 x i64> %v1469 to <4 x i32>
  %v1501 = bitcast <2 x i64> %v1499 to <4 x i32>
  %v1502 = add <4 x i32> %v1500, %v1501
  %v1503 = bitcast <4 x i32> %v1502 to <2 x i64>
  %v1504 = bitcast <2 x i64> %v1495 to <8 x i16>
  %v1505 = bitcast <2 x i64> %v1487 to <8 x i16>
  %v1506 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1504, <8 x i16> %v1505)
  %v1507 = bitcast <4 x i32> %v1506 to <2 x i64>
  %v1508 = bitcast <2 x i64> %v1503 to <4 x i32>
  %v1509 = bitcast <2 x i64> %v1507 to <4 x i32>
  %v1510 = add <4 x i32> %v1508, %v1509
  %v1511 = bitcast <4 x i32> %v1510 to <2 x i64>
  br label %loop28
else32:
  br label %end30
end30:
  br label %end29
end29:
  %v1512 = bitcast <2 x i64> %v1469 to <4 x i32>
  %v1513 = extractelement <4 x i32> %v1512, i32 0
  %v1514 = bitcast <2 x i64> %v1469 to <4 x i32>
  %v1515 = extractelement <4 x i32> %v1514, i32 1
  %v1516 = add i32 %v1513, %v1515
  %v1517 = bitcast <2 x i64> %v1469 to <4 x i32>
  %v1518 = extractelement <4 x i32> %v1517, i32 2
  %v1519 = add i32 %v1516, %v1518
  %v1520 = bitcast <2 x i64> %v1469 to <4 x i32>
  %v1521 = extractelement <4 x i32> %v1520, i32 3
  %v1522 = add i32 %v1519, %v1521
  br label %loop33
loop33:
  %v1523 = phi i32 [ %v1468, %end29 ], [ %v1538, %then36 ]
  %v1524 = phi i32 [ %v1522, %end29 ], [ %v1537, %then36 ]
  %v1525 = icmp slt i32 %v1523, %a4
  br i1 %v1525, label %then36, label %else37
then36:
  %v1526 = add i32 %v1251, %v1523
  %v1527 = zext i32 %v1526 to i64
  %v1528 = getelementptr i8, ptr %a0, i64 %v1527
  %v1529 = load i8, ptr %v1528, align 1, !tbaa !4
  %v1530 = sext i8 %v1529 to i32
  %v1531 = add i32 %v1285, %v1523
  %v1532 = zext i32 %v1531 to i64
  %v1533 = getelementptr i8, ptr %a1, i64 %v1532
  %v1534 = load i8, ptr %v1533, align 1, !tbaa !4
  %v1535 = sext i8 %v1534 to i32
  %v1536 = mul i32 %v1530, %v1535
  %v1537 = add i32 %v1524, %v1536
  %v1538 = add i32 %v1523, 1
  br label %loop33
else37:
  br label %end35
end35:
  br label %end34
end34:
  %v1539 = add i32 %v1280, %v1281
  %v1540 = shl i32 %v1539, 2
  %v1541 = zext i32 %v1540 to i64
  %v1542 = getelementptr i8, ptr %a2, i64 %v1541
  store i32 %v1524, ptr %v1542, align 1, !tbaa !4
  %v1543 = add i32 %v1281, 1
  br label %loop18
else22:
  br label %end20
end20:
  br label %end19
end19:
  %v1544 = add i32 %v1249, 1
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

define internal i32 @scores.kernel_scores_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 10
  %x10 = load i32, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 11
  %x11 = load ptr, ptr %p11
  %p12 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 12
  %x12 = load i32, ptr %p12
  %p13 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 13
  %x13 = load ptr, ptr %p13
  %status = call i32 @scores.kernel_scores_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, i32 %x9, i32 %x10, ptr %x11, i32 %x12, ptr %x13)
  ret i32 %status
}

define internal i32 @scores.kernel_scores_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 10
  %x10 = load ptr, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 11
  %x11 = load i32, ptr %p11
  %p12 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 12
  %x12 = load i32, ptr %p12
  %p13 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 13
  %x13 = load ptr, ptr %p13
  %p14 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 14
  %x14 = load i32, ptr %p14
  %p15 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 15
  %x15 = load ptr, ptr %p15
  %status = call i32 @scores.kernel_scores_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, i32 %x7, ptr %x8, i32 %x9, ptr %x10, i32 %x11, i32 %x12, ptr %x13, i32 %x14, ptr %x15)
  ret i32 %status
}

define i32 @scores(ptr %a0, ptr %a1, ptr %a2, i32 %a3, i32 %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @scores.kernel_scores(ptr null, ptr %a0, ptr %a1, ptr %a2, i32 %a3, i32 %a4, i32 %a5)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @weighed.kernel_weighed_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, ptr noalias nocapture %a5, i32 %a6, i32 %a7, i32 %a8, ptr noalias readonly nocapture %a9, i32 %a10, i32 %a11, ptr noalias readonly nocapture %a12, i32 %a13) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; attention.tri:9
  %v0 = icmp sgt i32 %a6, 0
  %v1 = select i1 %v0, i32 %a6, i32 0
  br label %loop0
loop0:
  %v2 = phi i32 [ %a0, %entry ], [ %v127, %end16 ]
  %v3 = icmp slt i32 %v2, %a1
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = mul i32 %v2, %a4
  %v5 = mul i32 %v2, %a8
  br label %loop5
loop5:
  %v6 = phi i32 [ 0, %then3 ], [ %v7, %end11 ]
  %v7 = add i32 %v6, 16
  %v8 = icmp ule i32 %v7, %v1
  br i1 %v8, label %then8, label %else9
then8:
  br label %loop10
loop10:
  %v9 = phi i32 [ 0, %then8 ], [ %v86, %then13 ]
  %v10 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v73, %then13 ]
  %v11 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v77, %then13 ]
  %v12 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v81, %then13 ]
  %v13 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v85, %then13 ]
  %v14 = icmp slt i32 %v9, %a7
  br i1 %v14, label %then13, label %else14
then13:
  %v15 = add i32 %v5, %v9
  %v16 = shl i32 %v15, 2
  %v17 = zext i32 %v16 to i64
  %v18 = getelementptr i8, ptr %a9, i64 %v17
  %v19 = load i32, ptr %v18, align 1, !tbaa !4
  %v20 = mul i32 %v9, %a10
  %v21 = add i32 %v20, %v2
  %v22 = mul i32 %v21, %a11
  %v23 = add i32 %v22, %v6
  %v24 = zext i32 %v23 to i64
  %v25 = getelementptr i8, ptr %a12, i64 %v24
  %v26 = load <2 x i64>, ptr %v25, align 1, !tbaa !4
  %v27 = bitcast <2 x i64> %v26 to <16 x i8>
  %v28 = shufflevector <16 x i8> %v27, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v29 = sext <8 x i8> %v28 to <8 x i16>
  %v30 = bitcast <8 x i16> %v29 to <2 x i64>
  %v31 = bitcast <2 x i64> %v26 to <16 x i8>
  %v32 = shufflevector <16 x i8> %v31, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v33 = sext <8 x i8> %v32 to <8 x i16>
  %v34 = bitcast <8 x i16> %v33 to <2 x i64>
  %v35 = bitcast <2 x i64> %v30 to <8 x i16>
  %v36 = shufflevector <8 x i16> %v35, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v37 = sext <4 x i16> %v36 to <4 x i32>
  %v38 = bitcast <4 x i32> %v37 to <2 x i64>
  %v39 = bitcast <2 x i64> %v30 to <8 x i16>
  %v40 = shufflevector <8 x i16> %v39, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v41 = sext <4 x i16> %v40 to <4 x i32>
  %v42 = bitcast <4 x i32> %v41 to <2 x i64>
  %v43 = bitcast <2 x i64> %v34 to <8 x i16>
  %v44 = shufflevector <8 x i16> %v43, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v45 = sext <4 x i16> %v44 to <4 x i32>
  %v46 = bitcast <4 x i32> %v45 to <2 x i64>
  %v47 = bitcast <2 x i64> %v34 to <8 x i16>
  %v48 = shufflevector <8 x i16> %v47, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v49 = sext <4 x i16> %v48 to <4 x i32>
  %v50 = bitcast <4 x i32> %v49 to <2 x i64>
  %v51 = insertelement <4 x i32> poison, i32 %v19, i32 0
  %v52 = shufflevector <4 x i32> %v51, <4 x i32> poison, <4 x i32> zeroinitializer
  %v53 = bitcast <4 x i32> %v52 to <2 x i64>
  %v54 = bitcast <2 x i64> %v53 to <4 x i32>
  %v55 = bitcast <2 x i64> %v38 to <4 x i32>
  %v56 = mul <4 x i32> %v54, %v55
  %v57 = bitcast <4 x i32> %v56 to <2 x i64>
  %v58 = bitcast <2 x i64> %v53 to <4 x i32>
  %v59 = bitcast <2 x i64> %v42 to <4 x i32>
  %v60 = mul <4 x i32> %v58, %v59
  %v61 = bitcast <4 x i32> %v60 to <2 x i64>
  %v62 = bitcast <2 x i64> %v53 to <4 x i32>
  %v63 = bitcast <2 x i64> %v46 to <4 x i32>
  %v64 = mul <4 x i32> %v62, %v63
  %v65 = bitcast <4 x i32> %v64 to <2 x i64>
  %v66 = bitcast <2 x i64> %v53 to <4 x i32>
  %v67 = bitcast <2 x i64> %v50 to <4 x i32>
  %v68 = mul <4 x i32> %v66, %v67
  %v69 = bitcast <4 x i32> %v68 to <2 x i64>
  %v70 = bitcast <2 x i64> %v10 to <4 x i32>
  %v71 = bitcast <2 x i64> %v57 to <4 x i32>
  %v72 = add <4 x i32> %v70, %v71
  %v73 = bitcast <4 x i32> %v72 to <2 x i64>
  %v74 = bitcast <2 x i64> %v11 to <4 x i32>
  %v75 = bitcast <2 x i64> %v61 to <4 x i32>
  %v76 = add <4 x i32> %v74, %v75
  %v77 = bitcast <4 x i32> %v76 to <2 x i64>
  %v78 = bitcast <2 x i64> %v12 to <4 x i32>
  %v79 = bitcast <2 x i64> %v65 to <4 x i32>
  %v80 = add <4 x i32> %v78, %v79
  %v81 = bitcast <4 x i32> %v80 to <2 x i64>
  %v82 = bitcast <2 x i64> %v13 to <4 x i32>
  %v83 = bitcast <2 x i64> %v69 to <4 x i32>
  %v84 = add <4 x i32> %v82, %v83
  %v85 = bitcast <4 x i32> %v84 to <2 x i64>
  %v86 = add i32 %v9, 1
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v87 = shl i32 %v6, 2
  %v88 = add i32 %v4, %v87
  %v89 = zext i32 %v88 to i64
  %v90 = getelementptr i8, ptr %a5, i64 %v89
  store <2 x i64> %v10, ptr %v90, align 1, !tbaa !4
  %v91 = zext i32 %v88 to i64
  %v92 = getelementptr i8, ptr %a5, i64 %v91
  %v93 = getelementptr i8, ptr %v92, i64 16
  store <2 x i64> %v11, ptr %v93, align 1, !tbaa !4
  %v94 = zext i32 %v88 to i64
  %v95 = getelementptr i8, ptr %a5, i64 %v94
  %v96 = getelementptr i8, ptr %v95, i64 32
  store <2 x i64> %v12, ptr %v96, align 1, !tbaa !4
  %v97 = zext i32 %v88 to i64
  %v98 = getelementptr i8, ptr %a5, i64 %v97
  %v99 = getelementptr i8, ptr %v98, i64 48
  store <2 x i64> %v13, ptr %v99, align 1, !tbaa !4
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v100 = mul i32 %v2, %a13
  br label %loop15
loop15:
  %v101 = phi i32 [ %v6, %end6 ], [ %v126, %end21 ]
  %v102 = icmp slt i32 %v101, %a6
  br i1 %v102, label %then18, label %else19
then18:
  br label %loop20
loop20:
  %v103 = phi i32 [ 0, %then18 ], [ %v121, %then23 ]
  %v104 = phi i32 [ 0, %then18 ], [ %v120, %then23 ]
  %v105 = icmp slt i32 %v103, %a7
  br i1 %v105, label %then23, label %else24
then23:
  %v106 = add i32 %v5, %v103
  %v107 = shl i32 %v106, 2
  %v108 = zext i32 %v107 to i64
  %v109 = getelementptr i8, ptr %a9, i64 %v108
  %v110 = load i32, ptr %v109, align 1, !tbaa !4
  %v111 = mul i32 %v103, %a10
  %v112 = add i32 %v111, %v2
  %v113 = mul i32 %v112, %a11
  %v114 = add i32 %v113, %v101
  %v115 = zext i32 %v114 to i64
  %v116 = getelementptr i8, ptr %a12, i64 %v115
  %v117 = load i8, ptr %v116, align 1, !tbaa !4
  %v118 = sext i8 %v117 to i32
  %v119 = mul i32 %v110, %v118
  %v120 = add i32 %v104, %v119
  %v121 = add i32 %v103, 1
  br label %loop20
else24:
  br label %end22
end22:
  br label %end21
end21:
  %v122 = add i32 %v100, %v101
  %v123 = shl i32 %v122, 2
  %v124 = zext i32 %v123 to i64
  %v125 = getelementptr i8, ptr %a5, i64 %v124
  store i32 %v104, ptr %v125, align 1, !tbaa !4
  %v126 = add i32 %v101, 1
  br label %loop15
else19:
  br label %end17
end17:
  br label %end16
end16:
  %v127 = add i32 %v2, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @weighed.kernel_weighed_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, i32 %a6, ptr noalias readonly nocapture %a7, i32 %a8, i32 %a9, ptr noalias readonly nocapture %a10, ptr noalias nocapture %a11) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; attention.tri:9
  %v0 = shl i32 %a1, 4
  %v1 = shl i32 %a0, 4
  %v2 = mul i32 %a5, %a6
  br label %loop0
loop0:
  %v3 = phi i32 [ %v1, %entry ], [ %v95, %end6 ]
  %v4 = icmp ult i32 %v3, %v0
  br i1 %v4, label %then3, label %else4
then3:
  br label %loop5
loop5:
  %v5 = phi i32 [ 0, %then3 ], [ %v82, %then8 ]
  %v6 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v69, %then8 ]
  %v7 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v73, %then8 ]
  %v8 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v77, %then8 ]
  %v9 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v81, %then8 ]
  %v10 = icmp slt i32 %v5, %a4
  br i1 %v10, label %then8, label %else9
then8:
  %v11 = add i32 %v2, %v5
  %v12 = shl i32 %v11, 2
  %v13 = zext i32 %v12 to i64
  %v14 = getelementptr i8, ptr %a7, i64 %v13
  %v15 = load i32, ptr %v14, align 1, !tbaa !4
  %v16 = mul i32 %v5, %a8
  %v17 = add i32 %v16, %a5
  %v18 = mul i32 %v17, %a9
  %v19 = add i32 %v18, %v3
  %v20 = zext i32 %v19 to i64
  %v21 = getelementptr i8, ptr %a10, i64 %v20
  %v22 = load <2 x i64>, ptr %v21, align 1, !tbaa !4
  %v23 = bitcast <2 x i64> %v22 to <16 x i8>
  %v24 = shufflevector <16 x i8> %v23, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v25 = sext <8 x i8> %v24 to <8 x i16>
  %v26 = bitcast <8 x i16> %v25 to <2 x i64>
  %v27 = bitcast <2 x i64> %v22 to <16 x i8>
  %v28 = shufflevector <16 x i8> %v27, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v29 = sext <8 x i8> %v28 to <8 x i16>
  %v30 = bitcast <8 x i16> %v29 to <2 x i64>
  %v31 = bitcast <2 x i64> %v26 to <8 x i16>
  %v32 = shufflevector <8 x i16> %v31, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v33 = sext <4 x i16> %v32 to <4 x i32>
  %v34 = bitcast <4 x i32> %v33 to <2 x i64>
  %v35 = bitcast <2 x i64> %v26 to <8 x i16>
  %v36 = shufflevector <8 x i16> %v35, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v37 = sext <4 x i16> %v36 to <4 x i32>
  %v38 = bitcast <4 x i32> %v37 to <2 x i64>
  %v39 = bitcast <2 x i64> %v30 to <8 x i16>
  %v40 = shufflevector <8 x i16> %v39, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v41 = sext <4 x i16> %v40 to <4 x i32>
  %v42 = bitcast <4 x i32> %v41 to <2 x i64>
  %v43 = bitcast <2 x i64> %v30 to <8 x i16>
  %v44 = shufflevector <8 x i16> %v43, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v45 = sext <4 x i16> %v44 to <4 x i32>
  %v46 = bitcast <4 x i32> %v45 to <2 x i64>
  %v47 = insertelement <4 x i32> poison, i32 %v15, i32 0
  %v48 = shufflevector <4 x i32> %v47, <4 x i32> poison, <4 x i32> zeroinitializer
  %v49 = bitcast <4 x i32> %v48 to <2 x i64>
  %v50 = bitcast <2 x i64> %v49 to <4 x i32>
  %v51 = bitcast <2 x i64> %v34 to <4 x i32>
  %v52 = mul <4 x i32> %v50, %v51
  %v53 = bitcast <4 x i32> %v52 to <2 x i64>
  %v54 = bitcast <2 x i64> %v49 to <4 x i32>
  %v55 = bitcast <2 x i64> %v38 to <4 x i32>
  %v56 = mul <4 x i32> %v54, %v55
  %v57 = bitcast <4 x i32> %v56 to <2 x i64>
  %v58 = bitcast <2 x i64> %v49 to <4 x i32>
  %v59 = bitcast <2 x i64> %v42 to <4 x i32>
  %v60 = mul <4 x i32> %v58, %v59
  %v61 = bitcast <4 x i32> %v60 to <2 x i64>
  %v62 = bitcast <2 x i64> %v49 to <4 x i32>
  %v63 = bitcast <2 x i64> %v46 to <4 x i32>
  %v64 = mul <4 x i32> %v62, %v63
  %v65 = bitcast <4 x i32> %v64 to <2 x i64>
  %v66 = bitcast <2 x i64> %v6 to <4 x i32>
  %v67 = bitcast <2 x i64> %v53 to <4 x i32>
  %v68 = add <4 x i32> %v66, %v67
  %v69 = bitcast <4 x i32> %v68 to <2 x i64>
  %v70 = bitcast <2 x i64> %v7 to <4 x i32>
  %v71 = bitcast <2 x i64> %v57 to <4 x i32>
  %v72 = add <4 x i32> %v70, %v71
  %v73 = bitcast <4 x i32> %v72 to <2 x i64>
  %v74 = bitcast <2 x i64> %v8 to <4 x i32>
  %v75 = bitcast <2 x i64> %v61 to <4 x i32>
  %v76 = add <4 x i32> %v74, %v75
  %v77 = bitcast <4 x i32> %v76 to <2 x i64>
  %v78 = bitcast <2 x i64> %v9 to <4 x i32>
  %v79 = bitcast <2 x i64> %v65 to <4 x i32>
  %v80 = add <4 x i32> %v78, %v79
  %v81 = bitcast <4 x i32> %v80 to <2 x i64>
  %v82 = add i32 %v5, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v83 = shl i32 %v3, 2
  %v84 = zext i32 %v83 to i64
  %v85 = getelementptr i8, ptr %a11, i64 %v84
  store <2 x i64> %v6, ptr %v85, align 1, !tbaa !4
  %v86 = zext i32 %v83 to i64
  %v87 = getelementptr i8, ptr %a11, i64 %v86
  %v88 = getelementptr i8, ptr %v87, i64 16
  store <2 x i64> %v7, ptr %v88, align 1, !tbaa !4
  %v89 = zext i32 %v83 to i64
  %v90 = getelementptr i8, ptr %a11, i64 %v89
  %v91 = getelementptr i8, ptr %v90, i64 32
  store <2 x i64> %v8, ptr %v91, align 1, !tbaa !4
  %v92 = zext i32 %v83 to i64
  %v93 = getelementptr i8, ptr %a11, i64 %v92
  %v94 = getelementptr i8, ptr %v93, i64 48
  store <2 x i64> %v9, ptr %v94, align 1, !tbaa !4
  %v95 = add i32 %v3, 16
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @weighed.kernel_weighed(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, i32 %a3, i32 %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v250 = alloca { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }
  %v289 = alloca { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }
  ; attention.tri:8
  %v0 = shl i32 %a5, 2
  ; attention.tri:9
  %v1 = icmp sgt i32 %a3, 0
  %v2 = select i1 %v1, i32 %a3, i32 0
  %v3 = icmp sgt i32 %a4, 0
  %v4 = select i1 %v3, i32 %a4, i32 0
  %v5 = zext i32 %v4 to i64
  %v6 = zext i32 33 to i64
  %v7 = mul i64 %v5, %v6
  %v8 = icmp ugt i64 %v7, 4294967295
  %v9 = select i1 %v8, i64 4294967295, i64 %v7
  %v10 = select i1 false, i64 0, i64 %v9
  %v11 = trunc i64 %v10 to i32
  %v12 = zext i32 %v11 to i64
  %v13 = zext i32 1 to i64
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
  %v53 = zext i32 1 to i64
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
  %v93 = zext i32 2 to i64
  %v94 = add i64 %v92, %v93
  %v95 = icmp sgt i64 %v94, 4294967295
  %v96 = icmp slt i64 %v94, 0
  %v97 = select i1 %v95, i64 4294967295, i64 %v94
  %v98 = select i1 %v96, i64 0, i64 %v97
  %v99 = trunc i64 %v98 to i32
  %v100 = icmp sgt i32 %a5, 0
  %v101 = select i1 %v100, i32 %a5, i32 0
  %v102 = icmp ugt i32 %v101, 0
  %v103 = select i1 %v102, i32 %v101, i32 0
  %v104 = lshr i32 %v103, 4
  %v105 = zext i32 %v104 to i64
  %v106 = zext i32 %v99 to i64
  %v107 = mul i64 %v105, %v106
  %v108 = icmp ugt i64 %v107, 4294967295
  %v109 = select i1 %v108, i64 4294967295, i64 %v107
  %v110 = select i1 false, i64 0, i64 %v109
  %v111 = trunc i64 %v110 to i32
  %v112 = zext i32 %v111 to i64
  %v113 = zext i32 5 to i64
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
  %v128 = zext i32 %v4 to i64
  %v129 = zext i32 22 to i64
  %v130 = mul i64 %v128, %v129
  %v131 = icmp ugt i64 %v130, 4294967295
  %v132 = select i1 %v131, i64 4294967295, i64 %v130
  %v133 = select i1 false, i64 0, i64 %v132
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
  %v175 = zext i32 %v174 to i64
  %v176 = zext i32 1 to i64
  %v177 = add i64 %v175, %v176
  %v178 = icmp sgt i64 %v177, 4294967295
  %v179 = icmp slt i64 %v177, 0
  %v180 = select i1 %v178, i64 4294967295, i64 %v177
  %v181 = select i1 %v179, i64 0, i64 %v180
  %v182 = trunc i64 %v181 to i32
  %v183 = zext i32 %v182 to i64
  %v184 = zext i32 1 to i64
  %v185 = add i64 %v183, %v184
  %v186 = icmp sgt i64 %v185, 4294967295
  %v187 = icmp slt i64 %v185, 0
  %v188 = select i1 %v186, i64 4294967295, i64 %v185
  %v189 = select i1 %v187, i64 0, i64 %v188
  %v190 = trunc i64 %v189 to i32
  %v191 = zext i32 %v190 to i64
  %v192 = zext i32 1 to i64
  %v193 = add i64 %v191, %v192
  %v194 = icmp sgt i64 %v193, 4294967295
  %v195 = icmp slt i64 %v193, 0
  %v196 = select i1 %v194, i64 4294967295, i64 %v193
  %v197 = select i1 %v195, i64 0, i64 %v196
  %v198 = trunc i64 %v197 to i32
  %v199 = zext i32 %v198 to i64
  %v200 = zext i32 1 to i64
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
  %v215 = zext i32 %v214 to i64
  %v216 = zext i32 1 to i64
  %v217 = add i64 %v215, %v216
  %v218 = icmp sgt i64 %v217, 4294967295
  %v219 = icmp slt i64 %v217, 0
  %v220 = select i1 %v218, i64 4294967295, i64 %v217
  %v221 = select i1 %v219, i64 0, i64 %v220
  %v222 = trunc i64 %v221 to i32
  %v223 = zext i32 %v222 to i64
  %v224 = zext i32 16 to i64
  %v225 = mul i64 %v223, %v224
  %v226 = icmp ugt i64 %v225, 4294967295
  %v227 = select i1 %v226, i64 4294967295, i64 %v225
  %v228 = select i1 false, i64 0, i64 %v227
  %v229 = trunc i64 %v228 to i32
  %v230 = zext i32 %v127 to i64
  %v231 = zext i32 %v229 to i64
  %v232 = add i64 %v230, %v231
  %v233 = icmp sgt i64 %v232, 4294967295
  %v234 = icmp slt i64 %v232, 0
  %v235 = select i1 %v233, i64 4294967295, i64 %v232
  %v236 = select i1 %v234, i64 0, i64 %v235
  %v237 = trunc i64 %v236 to i32
  %v238 = zext i32 %v237 to i64
  %v239 = zext i32 1 to i64
  %v240 = add i64 %v238, %v239
  %v241 = icmp sgt i64 %v240, 4294967295
  %v242 = icmp slt i64 %v240, 0
  %v243 = select i1 %v241, i64 4294967295, i64 %v240
  %v244 = select i1 %v242, i64 0, i64 %v243
  %v245 = trunc i64 %v244 to i32
  %v246 = icmp uge i32 %v2, 4
  br i1 %v246, label %then1, label %else2
then1:
  %v247 = load ptr, ptr @trinity_spread
  %v248 = icmp eq ptr %v247, null
  br i1 %v248, label %alone3, label %shared4
alone3:
  %v249 = call i32 @weighed.kernel_weighed_1(ptr %cx, i32 0, i32 %v2, i32 1, i32 %v245, i32 %v0, ptr %a2, i32 %a5, i32 %a4, i32 %a4, ptr %a0, i32 %a3, i32 %a5, ptr %a1, i32 %a5)
  br label %on5
shared4:
  %v251 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v250, i32 0, i32 0
  store ptr %cx, ptr %v251
  %v252 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v250, i32 0, i32 1
  store i32 0, ptr %v252
  %v253 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v250, i32 0, i32 2
  store i32 %v2, ptr %v253
  %v254 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v250, i32 0, i32 3
  store i32 1, ptr %v254
  %v255 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v250, i32 0, i32 4
  store i32 %v245, ptr %v255
  %v256 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v250, i32 0, i32 5
  store i32 %v0, ptr %v256
  %v257 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v250, i32 0, i32 6
  store ptr %a2, ptr %v257
  %v258 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v250, i32 0, i32 7
  store i32 %a5, ptr %v258
  %v259 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v250, i32 0, i32 8
  store i32 %a4, ptr %v259
  %v260 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v250, i32 0, i32 9
  store i32 %a4, ptr %v260
  %v261 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v250, i32 0, i32 10
  store ptr %a0, ptr %v261
  %v262 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v250, i32 0, i32 11
  store i32 %a3, ptr %v262
  %v263 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v250, i32 0, i32 12
  store i32 %a5, ptr %v263
  %v264 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v250, i32 0, i32 13
  store ptr %a1, ptr %v264
  %v265 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v250, i32 0, i32 14
  store i32 %a5, ptr %v265
  %v266 = call i32 %v247(ptr @weighed.kernel_weighed_1.range, ptr %v250, i32 0, i32 %v2, i32 1, i32 %v245)
  br label %on5
on5:
  %v267 = phi i32 [ %v249, %alone3 ], [ %v266, %shared4 ]
  %v268 = icmp ne i32 %v267, 0
  %v269 = or i32 %v267, 32
  %v270 = icmp ult i32 %v267, 32
  %v271 = select i1 %v270, i32 %v269, i32 %v267
  br i1 %v268, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v271
on7:
  br label %end0
else2:
  %v272 = zext i32 %v104 to i64
  %v273 = zext i32 %v75 to i64
  %v274 = mul i64 %v272, %v273
  %v275 = icmp ugt i64 %v274, 4294967295
  %v276 = select i1 %v275, i64 4294967295, i64 %v274
  %v277 = select i1 false, i64 0, i64 %v276
  %v278 = trunc i64 %v277 to i32
  %v279 = icmp uge i32 %v278, 4096
  %v280 = shl i32 %v104, 4
  br label %loop8
loop8:
  %v281 = phi i32 [ 0, %else2 ], [ %v432, %end32 ]
  %v282 = icmp slt i32 %v281, %a3
  br i1 %v282, label %then11, label %else12
then11:
  %v283 = mul i32 %v281, %v0
  br i1 %v279, label %then14, label %else15
then14:
  %v284 = zext i32 %v283 to i64
  %v285 = getelementptr i8, ptr %a2, i64 %v284
  %v286 = load ptr, ptr @trinity_spread
  %v287 = icmp eq ptr %v286, null
  br i1 %v287, label %alone16, label %shared17
alone16:
  %v288 = call i32 @weighed.kernel_weighed_2(ptr %cx, i32 0, i32 %v104, i32 1, i32 %v75, i32 %a4, i32 %v281, i32 %a4, ptr %a0, i32 %a3, i32 %a5, ptr %a1, ptr %v285)
  br label %on18
shared17:
  %v290 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %v289, i32 0, i32 0
  store ptr %cx, ptr %v290
  %v291 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %v289, i32 0, i32 1
  store i32 0, ptr %v291
  %v292 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %v289, i32 0, i32 2
  store i32 %v104, ptr %v292
  %v293 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %v289, i32 0, i32 3
  store i32 1, ptr %v293
  %v294 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %v289, i32 0, i32 4
  store i32 %v75, ptr %v294
  %v295 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %v289, i32 0, i32 5
  store i32 %a4, ptr %v295
  %v296 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %v289, i32 0, i32 6
  store i32 %v281, ptr %v296
  %v297 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %v289, i32 0, i32 7
  store i32 %a4, ptr %v297
  %v298 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %v289, i32 0, i32 8
  store ptr %a0, ptr %v298
  %v299 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %v289, i32 0, i32 9
  store i32 %a3, ptr %v299
  %v300 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %v289, i32 0, i32 10
  store i32 %a5, ptr %v300
  %v301 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %v289, i32 0, i32 11
  store ptr %a1, ptr %v301
  %v302 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %v289, i32 0, i32 12
  store ptr %v285, ptr %v302
  %v303 = call i32 %v286(ptr @weighed.kernel_weighed_2.range, ptr %v289, i32 0, i32 %v104, i32 1, i32 %v75)
  br label %on18
on18:
  %v304 = phi i32 [ %v288, %alone16 ], [ %v303, %shared17 ]
  %v305 = icmp ne i32 %v304, 0
  %v306 = or i32 %v304, 32
  %v307 = icmp ult i32 %v304, 32
  %v308 = select i1 %v307, i32 %v306, i32 %v304
  br i1 %v305, label %trap19, label %on20, !prof !5
trap19:
  ret i32 %v308
on20:
  br label %end13
else15:
  %v309 = mul i32 %v281, %a4
  br label %loop21
loop21:
  %v310 = phi i32 [ 0, %else15 ], [ %v311, %end27 ]
  %v311 = add i32 %v310, 16
  %v312 = icmp ule i32 %v311, %v101
  br i1 %v312, label %then24, label %else25
then24:
  br label %loop26
loop26:
  %v313 = phi i32 [ 0, %then24 ], [ %v390, %then29 ]
  %v314 = phi <2 x i64> [ zeroinitializer, %then24 ], [ %v377, %then29 ]
  %v315 = phi <2 x i64> [ zeroinitializer, %then24 ], [ %v381, %then29 ]
  %v316 = phi <2 x i64> [ zeroinitializer, %then24 ], [ %v385, %then29 ]
  %v317 = phi <2 x i64> [ zeroinitializer, %then24 ], [ %v389, %then29 ]
  %v318 = icmp slt i32 %v313, %a4
  br i1 %v318, label %then29, label %else30
then29:
  %v319 = add i32 %v309, %v313
  %v320 = shl i32 %v319, 2
  %v321 = zext i32 %v320 to i64
  %v322 = getelementptr i8, ptr %a0, i64 %v321
  %v323 = load i32, ptr %v322, align 1, !tbaa !4
  %v324 = mul i32 %v313, %a3
  %v325 = add i32 %v324, %v281
  %v326 = mul i32 %v325, %a5
  %v327 = add i32 %v326, %v310
  %v328 = zext i32 %v327 to i64
  %v329 = getelementptr i8, ptr %a1, i64 %v328
  %v330 = load <2 x i64>, ptr %v329, align 1, !tbaa !4
  %v331 = bitcast <2 x i64> %v330 to <16 x i8>
  %v332 = shufflevector <16 x i8> %v331, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v333 = sext <8 x i8> %v332 to <8 x i16>
  %v334 = bitcast <8 x i16> %v333 to <2 x i64>
  %v335 = bitcast <2 x i64> %v330 to <16 x i8>
  %v336 = shufflevector <16 x i8> %v335, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v337 = sext <8 x i8> %v336 to <8 x i16>
  %v338 = bitcast <8 x i16> %v337 to <2 x i64>
  %v339 = bitcast <2 x i64> %v334 to <8 x i16>
  %v340 = shufflevector <8 x i16> %v339, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v341 = sext <4 x i16> %v340 to <4 x i32>
  %v342 = bitcast <4 x i32> %v341 to <2 x i64>
  %v343 = bitcast <2 x i64> %v334 to <8 x i16>
  %v344 = shufflevector <8 x i16> %v343, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v345 = sext <4 x i16> %v344 to <4 x i32>
  %v346 = bitcast <4 x i32> %v345 to <2 x i64>
  %v347 = bitcast <2 x i64> %v338 to <8 x i16>
  %v348 = shufflevector <8 x i16> %v347, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v349 = sext <4 x i16> %v348 to <4 x i32>
  %v350 = bitcast <4 x i32> %v349 to <2 x i64>
  %v351 = bitcast <2 x i64> %v338 to <8 x i16>
  %v352 = shufflevector <8 x i16> %v351, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v353 = sext <4 x i16> %v352 to <4 x i32>
  %v354 = bitcast <4 x i32> %v353 to <2 x i64>
  %v355 = insertelement <4 x i32> poison, i32 %v323, i32 0
  %v356 = shufflevector <4 x i32> %v355, <4 x i32> poison, <4 x i32> zeroinitializer
  %v357 = bitcast <4 x i32> %v356 to <2 x i64>
  %v358 = bitcast <2 x i64> %v357 to <4 x i32>
  %v359 = bitcast <2 x i64> %v342 to <4 x i32>
  %v360 = mul <4 x i32> %v358, %v359
  %v361 = bitcast <4 x i32> %v360 to <2 x i64>
  %v362 = bitcast <2 x i64> %v357 to <4 x i32>
  %v363 = bitcast <2 x i64> %v346 to <4 x i32>
  %v364 = mul <4 x i32> %v362, %v363
  %v365 = bitcast <4 x i32> %v364 to <2 x i64>
  %v366 = bitcast <2 x i64> %v357 to <4 x i32>
  %v367 = bitcast <2 x i64> %v350 to <4 x i32>
  %v368 = mul <4 x i32> %v366, %v367
  %v369 = bitcast <4 x i32> %v368 to <2 x i64>
  %v370 = bitcast <2 x i64> %v357 to <4 x i32>
  %v371 = bitcast <2 x i64> %v354 to <4 x i32>
  %v372 = mul <4 x i32> %v370, %v371
  %v373 = bitcast <4 x i32> %v372 to <2 x i64>
  %v374 = bitcast <2 x i64> %v314 to <4 x i32>
  %v375 = bitcast <2 x i64> %v361 to <4 x i32>
  %v376 = add <4 x i32> %v374, %v375
  %v377 = bitcast <4 x i32> %v376 to <2 x i64>
  %v378 = bitcast <2 x i64> %v315 to <4 x i32>
  %v379 = bitcast <2 x i64> %v365 to <4 x i32>
  %v380 = add <4 x i32> %v378, %v379
  %v381 = bitcast <4 x i32> %v380 to <2 x i64>
  %v382 = bitcast <2 x i64> %v316 to <4 x i32>
  %v383 = bitcast <2 x i64> %v369 to <4 x i32>
  %v384 = add <4 x i32> %v382, %v383
  %v385 = bitcast <4 x i32> %v384 to <2 x i64>
  %v386 = bitcast <2 x i64> %v317 to <4 x i32>
  %v387 = bitcast <2 x i64> %v373 to <4 x i32>
  %v388 = add <4 x i32> %v386, %v387
  %v389 = bitcast <4 x i32> %v388 to <2 x i64>
  %v390 = add i32 %v313, 1
  br label %loop26
else30:
  br label %end28
end28:
  br label %end27
end27:
  %v391 = shl i32 %v310, 2
  %v392 = add i32 %v283, %v391
  %v393 = zext i32 %v392 to i64
  %v394 = getelementptr i8, ptr %a2, i64 %v393
  store <2 x i64> %v314, ptr %v394, align 1, !tbaa !4
  %v395 = zext i32 %v392 to i64
  %v396 = getelementptr i8, ptr %a2, i64 %v395
  %v397 = getelementptr i8, ptr %v396, i64 16
  store <2 x i64> %v315, ptr %v397, align 1, !tbaa !4
  %v398 = zext i32 %v392 to i64
  %v399 = getelementptr i8, ptr %a2, i64 %v398
  %v400 = getelementptr i8, ptr %v399, i64 32
  store <2 x i64> %v316, ptr %v400, align 1, !tbaa !4
  %v401 = zext i32 %v392 to i64
  %v402 = getelementptr i8, ptr %a2, i64 %v401
  %v403 = getelementptr i8, ptr %v402, i64 48
  store <2 x i64> %v317, ptr %v403, align 1, !tbaa !4
  br label %loop21
else25:
  br label %end23
end23:
  br label %end22
end22:
  br label %end13
end13:
  %v404 = mul i32 %v281, %a4
  %v405 = mul i32 %v281, %a5
  br label %loop31
loop31:
  %v406 = phi i32 [ %v280, %end13 ], [ %v431, %end37 ]
  %v407 = icmp slt i32 %v406, %a5
  br i1 %v407, label %then34, label %else35
then34:
  br label %loop36
loop36:
  %v408 = phi i32 [ 0, %then34 ], [ %v426, %then39 ]
  %v409 = phi i32 [ 0, %then34 ], [ %v425, %then39 ]
  %v410 = icmp slt i32 %v408, %a4
  br i1 %v410, label %then39, label %else40
then39:
  %v411 = add i32 %v404, %v408
  %v412 = shl i32 %v411, 2
  %v413 = zext i32 %v412 to i64
  %v414 = getelementptr i8, ptr %a0, i64 %v413
  %v415 = load i32, ptr %v414, align 1, !tbaa !4
  %v416 = mul i32 %v408, %a3
  %v417 = add i32 %v416, %v281
  %v418 = mul i32 %v417, %a5
  %v419 = add i32 %v418, %v406
  %v420 = zext i32 %v419 to i64
  %v421 = getelementptr i8, ptr %a1, i64 %v420
  %v422 = load i8, ptr %v421, align 1, !tbaa !4
  %v423 = sext i8 %v422 to i32
  %v424 = mul i32 %v415, %v423
  %v425 = add i32 %v409, %v424
  %v426 = add i32 %v408, 1
  br label %loop36
else40:
  br label %end38
end38:
  br label %end37
end37:
  %v427 = add i32 %v405, %v406
  %v428 = shl i32 %v427, 2
  %v429 = zext i32 %v428 to i64
  %v430 = getelementptr i8, ptr %a2, i64 %v429
  store i32 %v409, ptr %v430, align 1, !tbaa !4
  %v431 = add i32 %v406, 1
  br label %loop31
else35:
  br label %end33
end33:
  br label %end32
end32:
  %v432 = add i32 %v281, 1
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

define internal i32 @weighed.kernel_weighed_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 10
  %x10 = load ptr, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 11
  %x11 = load i32, ptr %p11
  %p12 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 12
  %x12 = load i32, ptr %p12
  %p13 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 13
  %x13 = load ptr, ptr %p13
  %p14 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 14
  %x14 = load i32, ptr %p14
  %status = call i32 @weighed.kernel_weighed_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, ptr %x6, i32 %x7, i32 %x8, i32 %x9, ptr %x10, i32 %x11, i32 %x12, ptr %x13, i32 %x14)
  ret i32 %status
}

define internal i32 @weighed.kernel_weighed_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 10
  %x10 = load i32, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 11
  %x11 = load ptr, ptr %p11
  %p12 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, ptr }, ptr %args, i32 0, i32 12
  %x12 = load ptr, ptr %p12
  %status = call i32 @weighed.kernel_weighed_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, i32 %x7, ptr %x8, i32 %x9, i32 %x10, ptr %x11, ptr %x12)
  ret i32 %status
}

define i32 @weighed(ptr %a0, ptr %a1, ptr %a2, i32 %a3, i32 %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @weighed.kernel_weighed(ptr null, ptr %a0, ptr %a1, ptr %a2, i32 %a3, i32 %a4, i32 %a5)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @causal.kernel_causal_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, ptr noalias readonly nocapture %a5, i32 %a6, ptr noalias nocapture %a7, i32 %a8, i32 %a9, i32 %a10, i32 %a11) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; attention.tri:14
  %v0 = icmp sgt i32 %a8, 0
  %v1 = select i1 %v0, i32 %a8, i32 0
  %v2 = insertelement <4 x i32> poison, i32 %a9, i32 0
  %v3 = shufflevector <4 x i32> %v2, <4 x i32> poison, <4 x i32> zeroinitializer
  %v4 = bitcast <4 x i32> %v3 to <2 x i64>
  br label %loop0
loop0:
  %v5 = phi i32 [ %a0, %entry ], [ %v52, %end11 ]
  %v6 = icmp slt i32 %v5, %a1
  br i1 %v6, label %then3, label %else4
then3:
  %v7 = mul i32 %v5, %a4
  %v8 = mul i32 %v5, %a6
  br label %loop5
loop5:
  %v9 = phi i32 [ 0, %then3 ], [ %v10, %then8 ]
  %v10 = add i32 %v9, 4
  %v11 = icmp ule i32 %v10, %v1
  br i1 %v11, label %then8, label %else9
then8:
  %v12 = insertelement <4 x i32> poison, i32 %v9, i32 0
  %v13 = shufflevector <4 x i32> %v12, <4 x i32> poison, <4 x i32> zeroinitializer
  %v14 = bitcast <4 x i32> %v13 to <2 x i64>
  %v15 = bitcast <2 x i64> %v14 to <4 x i32>
  %v16 = bitcast <2 x i64> <i64 4294967296, i64 12884901890> to <4 x i32>
  %v17 = add <4 x i32> %v15, %v16
  %v18 = bitcast <4 x i32> %v17 to <2 x i64>
  %v19 = bitcast <2 x i64> %v18 to <4 x i32>
  %v20 = bitcast <2 x i64> %v4 to <4 x i32>
  %v21 = icmp sle <4 x i32> %v19, %v20
  %v22 = sext <4 x i1> %v21 to <4 x i32>
  %v23 = bitcast <4 x i32> %v22 to <2 x i64>
  %v24 = shl i32 %v9, 2
  %v25 = add i32 %v7, %v24
  %v26 = zext i32 %v25 to i64
  %v27 = getelementptr i8, ptr %a5, i64 %v26
  %v28 = load <2 x i64>, ptr %v27, align 1, !tbaa !4
  %v29 = and <2 x i64> %v28, %v23
  %v30 = xor <2 x i64> %v23, <i64 -1, i64 -1>
  %v31 = and <2 x i64> <i64 -4294963002032704, i64 -4294963002032704>, %v30
  %v32 = or <2 x i64> %v29, %v31
  %v33 = add i32 %v8, %v24
  %v34 = zext i32 %v33 to i64
  %v35 = getelementptr i8, ptr %a7, i64 %v34
  store <2 x i64> %v32, ptr %v35, align 1, !tbaa !4
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v36 = mul i32 %v5, %a10
  %v37 = mul i32 %v5, %a11
  br label %loop10
loop10:
  %v38 = phi i32 [ %v9, %end6 ], [ %v51, %then13 ]
  %v39 = icmp slt i32 %v38, %a8
  br i1 %v39, label %then13, label %else14
then13:
  %v40 = icmp sle i32 %v38, %a9
  %v41 = add i32 %v36, %v38
  %v42 = shl i32 %v41, 2
  %v43 = zext i32 %v42 to i64
  %v44 = getelementptr i8, ptr %a5, i64 %v43
  %v45 = load i32, ptr %v44, align 1, !tbaa !4
  %v46 = select i1 %v40, i32 %v45, i32 -1000000
  %v47 = add i32 %v37, %v38
  %v48 = shl i32 %v47, 2
  %v49 = zext i32 %v48 to i64
  %v50 = getelementptr i8, ptr %a7, i64 %v49
  store i32 %v46, ptr %v50, align 1, !tbaa !4
  %v51 = add i32 %v38, 1
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v52 = add i32 %v5, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @causal.kernel_causal_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; attention.tri:14
  %v0 = shl i32 %a1, 2
  %v1 = shl i32 %a0, 2
  %v2 = insertelement <4 x i32> poison, i32 %a4, i32 0
  %v3 = shufflevector <4 x i32> %v2, <4 x i32> poison, <4 x i32> zeroinitializer
  %v4 = bitcast <4 x i32> %v3 to <2 x i64>
  br label %loop0
loop0:
  %v5 = phi i32 [ %v1, %entry ], [ %v29, %then3 ]
  %v6 = icmp ult i32 %v5, %v0
  br i1 %v6, label %then3, label %else4
then3:
  %v7 = insertelement <4 x i32> poison, i32 %v5, i32 0
  %v8 = shufflevector <4 x i32> %v7, <4 x i32> poison, <4 x i32> zeroinitializer
  %v9 = bitcast <4 x i32> %v8 to <2 x i64>
  %v10 = bitcast <2 x i64> %v9 to <4 x i32>
  %v11 = bitcast <2 x i64> <i64 4294967296, i64 12884901890> to <4 x i32>
  %v12 = add <4 x i32> %v10, %v11
  %v13 = bitcast <4 x i32> %v12 to <2 x i64>
  %v14 = bitcast <2 x i64> %v13 to <4 x i32>
  %v15 = bitcast <2 x i64> %v4 to <4 x i32>
  %v16 = icmp sle <4 x i32> %v14, %v15
  %v17 = sext <4 x i1> %v16 to <4 x i32>
  %v18 = bitcast <4 x i32> %v17 to <2 x i64>
  %v19 = shl i32 %v5, 2
  %v20 = zext i32 %v19 to i64
  %v21 = getelementptr i8, ptr %a5, i64 %v20
  %v22 = load <2 x i64>, ptr %v21, align 1, !tbaa !4
  %v23 = and <2 x i64> %v22, %v18
  %v24 = xor <2 x i64> %v18, <i64 -1, i64 -1>
  %v25 = and <2 x i64> <i64 -4294963002032704, i64 -4294963002032704>, %v24
  %v26 = or <2 x i64> %v23, %v25
  %v27 = zext i32 %v19 to i64
  %v28 = getelementptr i8, ptr %a6, i64 %v27
  store <2 x i64> %v26, ptr %v28, align 1, !tbaa !4
  %v29 = add i32 %v5, 4
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @causal.kernel_causal_3(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, i32 %a8, ptr noalias nocapture %a9) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; attention.tri:15
  %v0 = icmp sle i32 %a4, 0
  %v1 = icmp sgt i32 %a4, 0
  %v2 = select i1 %v1, i32 %a4, i32 0
  %v3 = insertelement <4 x i32> poison, i32 %a7, i32 0
  %v4 = shufflevector <4 x i32> %v3, <4 x i32> poison, <4 x i32> zeroinitializer
  %v5 = bitcast <4 x i32> %v4 to <2 x i64>
  br label %loop0
loop0:
  %v6 = phi i32 [ %a0, %entry ], [ %v191, %end18 ]
  %v7 = icmp slt i32 %v6, %a1
  br i1 %v7, label %then3, label %else4
then3:
  br i1 %v0, label %trap5, label %on6, !prof !5
trap5:
  ret i32 36
on6:
  %v8 = mul i32 %v6, %a5
  br label %loop7
loop7:
  %v9 = phi i32 [ 0, %on6 ], [ %v14, %then10 ]
  %v10 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on6 ], [ %v40, %then10 ]
  %v11 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on6 ], [ %v66, %then10 ]
  %v12 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on6 ], [ %v92, %then10 ]
  %v13 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on6 ], [ %v118, %then10 ]
  %v14 = add i32 %v9, 16
  %v15 = icmp ule i32 %v14, %v2
  br i1 %v15, label %then10, label %else11
then10:
  %v16 = insertelement <4 x i32> poison, i32 %v9, i32 0
  %v17 = shufflevector <4 x i32> %v16, <4 x i32> poison, <4 x i32> zeroinitializer
  %v18 = bitcast <4 x i32> %v17 to <2 x i64>
  %v19 = bitcast <2 x i64> %v18 to <4 x i32>
  %v20 = bitcast <2 x i64> <i64 4294967296, i64 12884901890> to <4 x i32>
  %v21 = add <4 x i32> %v19, %v20
  %v22 = bitcast <4 x i32> %v21 to <2 x i64>
  %v23 = bitcast <2 x i64> %v22 to <4 x i32>
  %v24 = bitcast <2 x i64> %v5 to <4 x i32>
  %v25 = icmp sle <4 x i32> %v23, %v24
  %v26 = sext <4 x i1> %v25 to <4 x i32>
  %v27 = bitcast <4 x i32> %v26 to <2 x i64>
  %v28 = shl i32 %v9, 2
  %v29 = add i32 %v8, %v28
  %v30 = zext i32 %v29 to i64
  %v31 = getelementptr i8, ptr %a6, i64 %v30
  %v32 = load <2 x i64>, ptr %v31, align 1, !tbaa !4
  %v33 = and <2 x i64> %v32, %v27
  %v34 = xor <2 x i64> %v27, <i64 -1, i64 -1>
  %v35 = and <2 x i64> <i64 -4294963002032704, i64 -4294963002032704>, %v34
  %v36 = or <2 x i64> %v33, %v35
  %v37 = bitcast <2 x i64> %v10 to <4 x i32>
  %v38 = bitcast <2 x i64> %v36 to <4 x i32>
  %v39 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v37, <4 x i32> %v38)
  %v40 = bitcast <4 x i32> %v39 to <2 x i64>
  %v41 = add i32 %v9, 4
  %v42 = insertelement <4 x i32> poison, i32 %v41, i32 0
  %v43 = shufflevector <4 x i32> %v42, <4 x i32> poison, <4 x i32> zeroinitializer
  %v44 = bitcast <4 x i32> %v43 to <2 x i64>
  %v45 = bitcast <2 x i64> %v44 to <4 x i32>
  %v46 = bitcast <2 x i64> <i64 4294967296, i64 12884901890> to <4 x i32>
  %v47 = add <4 x i32> %v45, %v46
  %v48 = bitcast <4 x i32> %v47 to <2 x i64>
  %v49 = bitcast <2 x i64> %v48 to <4 x i32>
  %v50 = bitcast <2 x i64> %v5 to <4 x i32>
  %v51 = icmp sle <4 x i32> %v49, %v50
  %v52 = sext <4 x i1> %v51 to <4 x i32>
  %v53 = bitcast <4 x i32> %v52 to <2 x i64>
  %v54 = shl i32 %v41, 2
  %v55 = add i32 %v8, %v54
  %v56 = zext i32 %v55 to i64
  %v57 = getelementptr i8, ptr %a6, i64 %v56
  %v58 = load <2 x i64>, ptr %v57, align 1, !tbaa !4
  %v59 = and <2 x i64> %v58, %v53
  %v60 = xor <2 x i64> %v53, <i64 -1, i64 -1>
  %v61 = and <2 x i64> <i64 -4294963002032704, i64 -4294963002032704>, %v60
  %v62 = or <2 x i64> %v59, %v61
  %v63 = bitcast <2 x i64> %v11 to <4 x i32>
  %v64 = bitcast <2 x i64> %v62 to <4 x i32>
  %v65 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v63, <4 x i32> %v64)
  %v66 = bitcast <4 x i32> %v65 to <2 x i64>
  %v67 = add i32 %v9, 8
  %v68 = insertelement <4 x i32> poison, i32 %v67, i32 0
  %v69 = shufflevector <4 x i32> %v68, <4 x i32> poison, <4 x i32> zeroinitializer
  %v70 = bitcast <4 x i32> %v69 to <2 x i64>
  %v71 = bitcast <2 x i64> %v70 to <4 x i32>
  %v72 = bitcast <2 x i64> <i64 4294967296, i64 12884901890> to <4 x i32>
  %v73 = add <4 x i32> %v71, %v72
  %v74 = bitcast <4 x i32> %v73 to <2 x i64>
  %v75 = bitcast <2 x i64> %v74 to <4 x i32>
  %v76 = bitcast <2 x i64> %v5 to <4 x i32>
  %v77 = icmp sle <4 x i32> %v75, %v76
  %v78 = sext <4 x i1> %v77 to <4 x i32>
  %v79 = bitcast <4 x i32> %v78 to <2 x i64>
  %v80 = shl i32 %v67, 2
  %v81 = add i32 %v8, %v80
  %v82 = zext i32 %v81 to i64
  %v83 = getelementptr i8, ptr %a6, i64 %v82
  %v84 = load <2 x i64>, ptr %v83, align 1, !tbaa !4
  %v85 = and <2 x i64> %v84, %v79
  %v86 = xor <2 x i64> %v79, <i64 -1, i64 -1>
  %v87 = and <2 x i64> <i64 -4294963002032704, i64 -4294963002032704>, %v86
  %v88 = or <2 x i64> %v85, %v87
  %v89 = bitcast <2 x i64> %v12 to <4 x i32>
  %v90 = bitcast <2 x i64> %v88 to <4 x i32>
  %v91 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v89, <4 x i32> %v90)
  %v92 = bitcast <4 x i32> %v91 to <2 x i64>
  %v93 = add i32 %v9, 12
  %v94 = insertelement <4 x i32> poison, i32 %v93, i32 0
  %v95 = shufflevector <4 x i32> %v94, <4 x i32> poison, <4 x i32> zeroinitializer
  %v96 = bitcast <4 x i32> %v95 to <2 x i64>
  %v97 = bitcast <2 x i64> %v96 to <4 x i32>
  %v98 = bitcast <2 x i64> <i64 4294967296, i64 12884901890> to <4 x i32>
  %v99 = add <4 x i32> %v97, %v98
  %v100 = bitcast <4 x i32> %v99 to <2 x i64>
  %v101 = bitcast <2 x i64> %v100 to <4 x i32>
  %v102 = bitcast <2 x i64> %v5 to <4 x i32>
  %v103 = icmp sle <4 x i32> %v101, %v102
  %v104 = sext <4 x i1> %v103 to <4 x i32>
  %v105 = bitcast <4 x i32> %v104 to <2 x i64>
  %v106 = shl i32 %v93, 2
  %v107 = add i32 %v8, %v106
  %v108 = zext i32 %v107 to i64
  %v109 = getelementptr i8, ptr %a6, i64 %v108
  %v110 = load <2 x i64>, ptr %v109, align 1, !tbaa !4
  %v111 = and <2 x i64> %v110, %v105
  %v112 = xor <2 x i64> %v105, <i64 -1, i64 -1>
  %v113 = and <2 x i64> <i64 -4294963002032704, i64 -4294963002032704>, %v112
  %v114 = or <2 x i64> %v111, %v113
  %v115 = bitcast <2 x i64> %v13 to <4 x i32>
  %v116 = bitcast <2 x i64> %v114 to <4 x i32>
  %v117 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v115, <4 x i32> %v116)
  %v118 = bitcast <4 x i32> %v117 to <2 x i64>
  br label %loop7
else11:
  br label %end9
end9:
  br label %end8
end8:
  %v119 = bitcast <2 x i64> %v10 to <4 x i32>
  %v120 = bitcast <2 x i64> %v11 to <4 x i32>
  %v121 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v119, <4 x i32> %v120)
  %v122 = bitcast <4 x i32> %v121 to <2 x i64>
  %v123 = bitcast <2 x i64> %v122 to <4 x i32>
  %v124 = bitcast <2 x i64> %v12 to <4 x i32>
  %v125 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v123, <4 x i32> %v124)
  %v126 = bitcast <4 x i32> %v125 to <2 x i64>
  %v127 = bitcast <2 x i64> %v126 to <4 x i32>
  %v128 = bitcast <2 x i64> %v13 to <4 x i32>
  %v129 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v127, <4 x i32> %v128)
  %v130 = bitcast <4 x i32> %v129 to <2 x i64>
  br label %loop12
loop12:
  %v131 = phi i32 [ %v9, %end8 ], [ %v133, %then15 ]
  %v132 = phi <2 x i64> [ %v130, %end8 ], [ %v159, %then15 ]
  %v133 = add i32 %v131, 4
  %v134 = icmp ule i32 %v133, %v2
  br i1 %v134, label %then15, label %else16
then15:
  %v135 = insertelement <4 x i32> poison, i32 %v131, i32 0
  %v136 = shufflevector <4 x i32> %v135, <4 x i32> poison, <4 x i32> zeroinitializer
  %v137 = bitcast <4 x i32> %v136 to <2 x i64>
  %v138 = bitcast <2 x i64> %v137 to <4 x i32>
  %v139 = bitcast <2 x i64> <i64 4294967296, i64 12884901890> to <4 x i32>
  %v140 = add <4 x i32> %v138, %v139
  %v141 = bitcast <4 x i32> %v140 to <2 x i64>
  %v142 = bitcast <2 x i64> %v141 to <4 x i32>
  %v143 = bitcast <2 x i64> %v5 to <4 x i32>
  %v144 = icmp sle <4 x i32> %v142, %v143
  %v145 = sext <4 x i1> %v144 to <4 x i32>
  %v146 = bitcast <4 x i32> %v145 to <2 x i64>
  %v147 = shl i32 %v131, 2
  %v148 = add i32 %v8, %v147
  %v149 = zext i32 %v148 to i64
  %v150 = getelementptr i8, ptr %a6, i64 %v149
  %v151 = load <2 x i64>, ptr %v150, align 1, !tbaa !4
  %v152 = and <2 x i64> %v151, %v146
  %v153 = xor <2 x i64> %v146, <i64 -1, i64 -1>
  %v154 = and <2 x i64> <i64 -4294963002032704, i64 -4294963002032704>, %v153
  %v155 = or <2 x i64> %v152, %v154
  %v156 = bitcast <2 x i64> %v132 to <4 x i32>
  %v157 = bitcast <2 x i64> %v155 to <4 x i32>
  %v158 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v156, <4 x i32> %v157)
  %v159 = bitcast <4 x i32> %v158 to <2 x i64>
  br label %loop12
else16:
  br label %end14
end14:
  br label %end13
end13:
  %v160 = bitcast <2 x i64> %v132 to <4 x i32>
  %v161 = extractelement <4 x i32> %v160, i32 0
  %v162 = bitcast <2 x i64> %v132 to <4 x i32>
  %v163 = extractelement <4 x i32> %v162, i32 1
  %v164 = icmp sgt i32 %v161, %v163
  %v165 = select i1 %v164, i32 %v161, i32 %v163
  %v166 = bitcast <2 x i64> %v132 to <4 x i32>
  %v167 = extractelement <4 x i32> %v166, i32 2
  %v168 = icmp sgt i32 %v165, %v167
  %v169 = select i1 %v168, i32 %v165, i32 %v167
  %v170 = bitcast <2 x i64> %v132 to <4 x i32>
  %v171 = extractelement <4 x i32> %v170, i32 3
  %v172 = icmp sgt i32 %v169, %v171
  %v173 = select i1 %v172, i32 %v169, i32 %v171
  %v174 = mul i32 %v6, %a8
  br label %loop17
loop17:
  %v175 = phi i32 [ %v131, %end13 ], [ %v187, %then20 ]
  %v176 = phi i32 [ %v173, %end13 ], [ %v186, %then20 ]
  %v177 = icmp slt i32 %v175, %a4
  br i1 %v177, label %then20, label %else21
then20:
  %v178 = icmp sle i32 %v175, %a7
  %v179 = add i32 %v174, %v175
  %v180 = shl i32 %v179, 2
  %v181 = zext i32 %v180 to i64
  %v182 = getelementptr i8, ptr %a6, i64 %v181
  %v183 = load i32, ptr %v182, align 1, !tbaa !4
  %v184 = select i1 %v178, i32 %v183, i32 -1000000
  %v185 = icmp sgt i32 %v176, %v184
  %v186 = select i1 %v185, i32 %v176, i32 %v184
  %v187 = add i32 %v175, 1
  br label %loop17
else21:
  br label %end19
end19:
  br label %end18
end18:
  %v188 = shl i32 %v6, 2
  %v189 = zext i32 %v188 to i64
  %v190 = getelementptr i8, ptr %a9, i64 %v189
  store i32 %v176, ptr %v190, align 1, !tbaa !4
  %v191 = add i32 %v6, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @causal.kernel_causal(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, ptr noalias nocapture %a2, i32 %a3, i32 %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v51 = alloca { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }
  %v86 = alloca { ptr, i32, i32, i32, i32, i32, ptr, ptr }
  %v313 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }
  ; attention.tri:13
  %v0 = shl i32 %a5, 2
  ; attention.tri:14
  %v1 = icmp sgt i32 %a4, 0
  %v2 = select i1 %v1, i32 %a4, i32 0
  %v3 = icmp sgt i32 %a5, 0
  %v4 = select i1 %v3, i32 %a5, i32 0
  %v5 = icmp ugt i32 %v4, 0
  %v6 = select i1 %v5, i32 %v4, i32 0
  %v7 = lshr i32 %v6, 2
  %v8 = zext i32 %v7 to i64
  %v9 = zext i32 17 to i64
  %v10 = mul i64 %v8, %v9
  %v11 = icmp ugt i64 %v10, 4294967295
  %v12 = select i1 %v11, i64 4294967295, i64 %v10
  %v13 = select i1 false, i64 0, i64 %v12
  %v14 = trunc i64 %v13 to i32
  %v15 = zext i32 %v14 to i64
  %v16 = zext i32 8 to i64
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
  %v32 = zext i32 304 to i64
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
  %v47 = icmp uge i32 %v2, 4
  br i1 %v47, label %then1, label %else2
then1:
  %v48 = load ptr, ptr @trinity_spread
  %v49 = icmp eq ptr %v48, null
  br i1 %v49, label %alone3, label %shared4
alone3:
  %v50 = call i32 @causal.kernel_causal_1(ptr %cx, i32 0, i32 %v2, i32 1, i32 %v46, i32 %v0, ptr %a0, i32 %v0, ptr %a1, i32 %a5, i32 %a3, i32 %a5, i32 %a5)
  br label %on5
shared4:
  %v52 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %v51, i32 0, i32 0
  store ptr %cx, ptr %v52
  %v53 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %v51, i32 0, i32 1
  store i32 0, ptr %v53
  %v54 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %v51, i32 0, i32 2
  store i32 %v2, ptr %v54
  %v55 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %v51, i32 0, i32 3
  store i32 1, ptr %v55
  %v56 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %v51, i32 0, i32 4
  store i32 %v46, ptr %v56
  %v57 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %v51, i32 0, i32 5
  store i32 %v0, ptr %v57
  %v58 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %v51, i32 0, i32 6
  store ptr %a0, ptr %v58
  %v59 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %v51, i32 0, i32 7
  store i32 %v0, ptr %v59
  %v60 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %v51, i32 0, i32 8
  store ptr %a1, ptr %v60
  %v61 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %v51, i32 0, i32 9
  store i32 %a5, ptr %v61
  %v62 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %v51, i32 0, i32 10
  store i32 %a3, ptr %v62
  %v63 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %v51, i32 0, i32 11
  store i32 %a5, ptr %v63
  %v64 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %v51, i32 0, i32 12
  store i32 %a5, ptr %v64
  %v65 = call i32 %v48(ptr @causal.kernel_causal_1.range, ptr %v51, i32 0, i32 %v2, i32 1, i32 %v46)
  br label %on5
on5:
  %v66 = phi i32 [ %v50, %alone3 ], [ %v65, %shared4 ]
  %v67 = icmp ne i32 %v66, 0
  %v68 = or i32 %v66, 64
  %v69 = icmp ult i32 %v66, 32
  %v70 = select i1 %v69, i32 %v68, i32 %v66
  br i1 %v67, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v70
on7:
  br label %end0
else2:
  %v71 = icmp uge i32 %v7, 293
  %v72 = insertelement <4 x i32> poison, i32 %a3, i32 0
  %v73 = shufflevector <4 x i32> %v72, <4 x i32> poison, <4 x i32> zeroinitializer
  %v74 = bitcast <4 x i32> %v73 to <2 x i64>
  %v75 = shl i32 %v7, 2
  br label %loop8
loop8:
  %v76 = phi i32 [ 0, %else2 ], [ %v141, %end27 ]
  %v77 = icmp slt i32 %v76, %a4
  br i1 %v77, label %then11, label %else12
then11:
  %v78 = mul i32 %v76, %v0
  br i1 %v71, label %then14, label %else15
then14:
  %v79 = zext i32 %v78 to i64
  %v80 = getelementptr i8, ptr %a0, i64 %v79
  %v81 = zext i32 %v78 to i64
  %v82 = getelementptr i8, ptr %a1, i64 %v81
  %v83 = load ptr, ptr @trinity_spread
  %v84 = icmp eq ptr %v83, null
  br i1 %v84, label %alone16, label %shared17
alone16:
  %v85 = call i32 @causal.kernel_causal_2(ptr %cx, i32 0, i32 %v7, i32 1, i32 14, i32 %a3, ptr %v80, ptr %v82)
  br label %on18
shared17:
  %v87 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v86, i32 0, i32 0
  store ptr %cx, ptr %v87
  %v88 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v86, i32 0, i32 1
  store i32 0, ptr %v88
  %v89 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v86, i32 0, i32 2
  store i32 %v7, ptr %v89
  %v90 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v86, i32 0, i32 3
  store i32 1, ptr %v90
  %v91 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v86, i32 0, i32 4
  store i32 14, ptr %v91
  %v92 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v86, i32 0, i32 5
  store i32 %a3, ptr %v92
  %v93 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v86, i32 0, i32 6
  store ptr %v80, ptr %v93
  %v94 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v86, i32 0, i32 7
  store ptr %v82, ptr %v94
  %v95 = call i32 %v83(ptr @causal.kernel_causal_2.range, ptr %v86, i32 0, i32 %v7, i32 1, i32 14)
  br label %on18
on18:
  %v96 = phi i32 [ %v85, %alone16 ], [ %v95, %shared17 ]
  %v97 = icmp ne i32 %v96, 0
  %v98 = or i32 %v96, 64
  %v99 = icmp ult i32 %v96, 32
  %v100 = select i1 %v99, i32 %v98, i32 %v96
  br i1 %v97, label %trap19, label %on20, !prof !5
trap19:
  ret i32 %v100
on20:
  br label %end13
else15:
  br label %loop21
loop21:
  %v101 = phi i32 [ 0, %else15 ], [ %v102, %then24 ]
  %v102 = add i32 %v101, 4
  %v103 = icmp ule i32 %v102, %v4
  br i1 %v103, label %then24, label %else25
then24:
  %v104 = insertelement <4 x i32> poison, i32 %v101, i32 0
  %v105 = shufflevector <4 x i32> %v104, <4 x i32> poison, <4 x i32> zeroinitializer
  %v106 = bitcast <4 x i32> %v105 to <2 x i64>
  %v107 = bitcast <2 x i64> %v106 to <4 x i32>
  %v108 = bitcast <2 x i64> <i64 4294967296, i64 12884901890> to <4 x i32>
  %v109 = add <4 x i32> %v107, %v108
  %v110 = bitcast <4 x i32> %v109 to <2 x i64>
  %v111 = bitcast <2 x i64> %v110 to <4 x i32>
  %v112 = bitcast <2 x i64> %v74 to <4 x i32>
  %v113 = icmp sle <4 x i32> %v111, %v112
  %v114 = sext <4 x i1> %v113 to <4 x i32>
  %v115 = bitcast <4 x i32> %v114 to <2 x i64>
  %v116 = shl i32 %v101, 2
  %v117 = add i32 %v78, %v116
  %v118 = zext i32 %v117 to i64
  %v119 = getelementptr i8, ptr %a0, i64 %v118
  %v120 = load <2 x i64>, ptr %v119, align 1, !tbaa !4
  %v121 = and <2 x i64> %v120, %v115
  %v122 = xor <2 x i64> %v115, <i64 -1, i64 -1>
  %v123 = and <2 x i64> <i64 -4294963002032704, i64 -4294963002032704>, %v122
  %v124 = or <2 x i64> %v121, %v123
  %v125 = add i32 %v78, %v116
  %v126 = zext i32 %v125 to i64
  %v127 = getelementptr i8, ptr %a1, i64 %v126
  store <2 x i64> %v124, ptr %v127, align 1, !tbaa !4
  br label %loop21
else25:
  br label %end23
end23:
  br label %end22
end22:
  br label %end13
end13:
  %v128 = mul i32 %v76, %a5
  br label %loop26
loop26:
  %v129 = phi i32 [ %v75, %end13 ], [ %v140, %then29 ]
  %v130 = icmp slt i32 %v129, %a5
  br i1 %v130, label %then29, label %else30
then29:
  %v131 = icmp sle i32 %v129, %a3
  %v132 = add i32 %v128, %v129
  %v133 = shl i32 %v132, 2
  %v134 = zext i32 %v133 to i64
  %v135 = getelementptr i8, ptr %a0, i64 %v134
  %v136 = load i32, ptr %v135, align 1, !tbaa !4
  %v137 = select i1 %v131, i32 %v136, i32 -1000000
  %v138 = zext i32 %v133 to i64
  %v139 = getelementptr i8, ptr %a1, i64 %v138
  store i32 %v137, ptr %v139, align 1, !tbaa !4
  %v140 = add i32 %v129, 1
  br label %loop26
else30:
  br label %end28
end28:
  br label %end27
end27:
  %v141 = add i32 %v76, 1
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  ; attention.tri:15
  %v142 = lshr i32 %v6, 4
  %v143 = zext i32 %v142 to i64
  %v144 = zext i32 51 to i64
  %v145 = mul i64 %v143, %v144
  %v146 = icmp ugt i64 %v145, 4294967295
  %v147 = select i1 %v146, i64 4294967295, i64 %v145
  %v148 = select i1 false, i64 0, i64 %v147
  %v149 = trunc i64 %v148 to i32
  %v150 = zext i32 %v149 to i64
  %v151 = zext i32 8 to i64
  %v152 = add i64 %v150, %v151
  %v153 = icmp sgt i64 %v152, 4294967295
  %v154 = icmp slt i64 %v152, 0
  %v155 = select i1 %v153, i64 4294967295, i64 %v152
  %v156 = select i1 %v154, i64 0, i64 %v155
  %v157 = trunc i64 %v156 to i32
  %v158 = zext i32 %v157 to i64
  %v159 = zext i32 1 to i64
  %v160 = add i64 %v158, %v159
  %v161 = icmp sgt i64 %v160, 4294967295
  %v162 = icmp slt i64 %v160, 0
  %v163 = select i1 %v161, i64 4294967295, i64 %v160
  %v164 = select i1 %v162, i64 0, i64 %v163
  %v165 = trunc i64 %v164 to i32
  %v166 = zext i32 %v165 to i64
  %v167 = zext i32 1 to i64
  %v168 = add i64 %v166, %v167
  %v169 = icmp sgt i64 %v168, 4294967295
  %v170 = icmp slt i64 %v168, 0
  %v171 = select i1 %v169, i64 4294967295, i64 %v168
  %v172 = select i1 %v170, i64 0, i64 %v171
  %v173 = trunc i64 %v172 to i32
  %v174 = zext i32 %v173 to i64
  %v175 = zext i32 1 to i64
  %v176 = add i64 %v174, %v175
  %v177 = icmp sgt i64 %v176, 4294967295
  %v178 = icmp slt i64 %v176, 0
  %v179 = select i1 %v177, i64 4294967295, i64 %v176
  %v180 = select i1 %v178, i64 0, i64 %v179
  %v181 = trunc i64 %v180 to i32
  %v182 = zext i32 %v181 to i64
  %v183 = zext i32 240 to i64
  %v184 = add i64 %v182, %v183
  %v185 = icmp sgt i64 %v184, 4294967295
  %v186 = icmp slt i64 %v184, 0
  %v187 = select i1 %v185, i64 4294967295, i64 %v184
  %v188 = select i1 %v186, i64 0, i64 %v187
  %v189 = trunc i64 %v188 to i32
  %v190 = zext i32 %v189 to i64
  %v191 = zext i32 1 to i64
  %v192 = add i64 %v190, %v191
  %v193 = icmp sgt i64 %v192, 4294967295
  %v194 = icmp slt i64 %v192, 0
  %v195 = select i1 %v193, i64 4294967295, i64 %v192
  %v196 = select i1 %v194, i64 0, i64 %v195
  %v197 = trunc i64 %v196 to i32
  %v198 = zext i32 %v197 to i64
  %v199 = zext i32 1 to i64
  %v200 = add i64 %v198, %v199
  %v201 = icmp sgt i64 %v200, 4294967295
  %v202 = icmp slt i64 %v200, 0
  %v203 = select i1 %v201, i64 4294967295, i64 %v200
  %v204 = select i1 %v202, i64 0, i64 %v203
  %v205 = trunc i64 %v204 to i32
  %v206 = zext i32 %v205 to i64
  %v207 = zext i32 1 to i64
  %v208 = add i64 %v206, %v207
  %v209 = icmp sgt i64 %v208, 4294967295
  %v210 = icmp slt i64 %v208, 0
  %v211 = select i1 %v209, i64 4294967295, i64 %v208
  %v212 = select i1 %v210, i64 0, i64 %v211
  %v213 = trunc i64 %v212 to i32
  %v214 = zext i32 %v213 to i64
  %v215 = zext i32 1 to i64
  %v216 = add i64 %v214, %v215
  %v217 = icmp sgt i64 %v216, 4294967295
  %v218 = icmp slt i64 %v216, 0
  %v219 = select i1 %v217, i64 4294967295, i64 %v216
  %v220 = select i1 %v218, i64 0, i64 %v219
  %v221 = trunc i64 %v220 to i32
  %v222 = zext i32 %v221 to i64
  %v223 = zext i32 1 to i64
  %v224 = add i64 %v222, %v223
  %v225 = icmp sgt i64 %v224, 4294967295
  %v226 = icmp slt i64 %v224, 0
  %v227 = select i1 %v225, i64 4294967295, i64 %v224
  %v228 = select i1 %v226, i64 0, i64 %v227
  %v229 = trunc i64 %v228 to i32
  %v230 = zext i32 %v229 to i64
  %v231 = zext i32 1 to i64
  %v232 = add i64 %v230, %v231
  %v233 = icmp sgt i64 %v232, 4294967295
  %v234 = icmp slt i64 %v232, 0
  %v235 = select i1 %v233, i64 4294967295, i64 %v232
  %v236 = select i1 %v234, i64 0, i64 %v235
  %v237 = trunc i64 %v236 to i32
  %v238 = zext i32 %v237 to i64
  %v239 = zext i32 1 to i64
  %v240 = add i64 %v238, %v239
  %v241 = icmp sgt i64 %v240, 4294967295
  %v242 = icmp slt i64 %v240, 0
  %v243 = select i1 %v241, i64 4294967295, i64 %v240
  %v244 = select i1 %v242, i64 0, i64 %v243
  %v245 = trunc i64 %v244 to i32
  %v246 = zext i32 %v245 to i64
  %v247 = zext i32 1 to i64
  %v248 = add i64 %v246, %v247
  %v249 = icmp sgt i64 %v248, 4294967295
  %v250 = icmp slt i64 %v248, 0
  %v251 = select i1 %v249, i64 4294967295, i64 %v248
  %v252 = select i1 %v250, i64 0, i64 %v251
  %v253 = trunc i64 %v252 to i32
  %v254 = zext i32 %v253 to i64
  %v255 = zext i32 1 to i64
  %v256 = add i64 %v254, %v255
  %v257 = icmp sgt i64 %v256, 4294967295
  %v258 = icmp slt i64 %v256, 0
  %v259 = select i1 %v257, i64 4294967295, i64 %v256
  %v260 = select i1 %v258, i64 0, i64 %v259
  %v261 = trunc i64 %v260 to i32
  %v262 = zext i32 %v261 to i64
  %v263 = zext i32 208 to i64
  %v264 = add i64 %v262, %v263
  %v265 = icmp sgt i64 %v264, 4294967295
  %v266 = icmp slt i64 %v264, 0
  %v267 = select i1 %v265, i64 4294967295, i64 %v264
  %v268 = select i1 %v266, i64 0, i64 %v267
  %v269 = trunc i64 %v268 to i32
  %v270 = zext i32 %v269 to i64
  %v271 = zext i32 1 to i64
  %v272 = add i64 %v270, %v271
  %v273 = icmp sgt i64 %v272, 4294967295
  %v274 = icmp slt i64 %v272, 0
  %v275 = select i1 %v273, i64 4294967295, i64 %v272
  %v276 = select i1 %v274, i64 0, i64 %v275
  %v277 = trunc i64 %v276 to i32
  %v278 = zext i32 %v277 to i64
  %v279 = zext i32 1 to i64
  %v280 = add i64 %v278, %v279
  %v281 = icmp sgt i64 %v280, 4294967295
  %v282 = icmp slt i64 %v280, 0
  %v283 = select i1 %v281, i64 4294967295, i64 %v280
  %v284 = select i1 %v282, i64 0, i64 %v283
  %v285 = trunc i64 %v284 to i32
  %v286 = zext i32 %v285 to i64
  %v287 = zext i32 1 to i64
  %v288 = add i64 %v286, %v287
  %v289 = icmp sgt i64 %v288, 4294967295
  %v290 = icmp slt i64 %v288, 0
  %v291 = select i1 %v289, i64 4294967295, i64 %v288
  %v292 = select i1 %v290, i64 0, i64 %v291
  %v293 = trunc i64 %v292 to i32
  %v294 = zext i32 %v293 to i64
  %v295 = zext i32 1 to i64
  %v296 = add i64 %v294, %v295
  %v297 = icmp sgt i64 %v296, 4294967295
  %v298 = icmp slt i64 %v296, 0
  %v299 = select i1 %v297, i64 4294967295, i64 %v296
  %v300 = select i1 %v298, i64 0, i64 %v299
  %v301 = trunc i64 %v300 to i32
  %v302 = zext i32 %v301 to i64
  %v303 = zext i32 1 to i64
  %v304 = add i64 %v302, %v303
  %v305 = icmp sgt i64 %v304, 4294967295
  %v306 = icmp slt i64 %v304, 0
  %v307 = select i1 %v305, i64 4294967295, i64 %v304
  %v308 = select i1 %v306, i64 0, i64 %v307
  %v309 = trunc i64 %v308 to i32
  %v310 = load ptr, ptr @trinity_spread
  %v311 = icmp eq ptr %v310, null
  br i1 %v311, label %alone31, label %shared32
alone31:
  %v312 = call i32 @causal.kernel_causal_3(ptr %cx, i32 0, i32 %v2, i32 1, i32 %v309, i32 %a5, i32 %v0, ptr %a0, i32 %a3, i32 %a5, ptr %a2)
  br label %on33
shared32:
  %v314 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v313, i32 0, i32 0
  store ptr %cx, ptr %v314
  %v315 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v313, i32 0, i32 1
  store i32 0, ptr %v315
  %v316 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v313, i32 0, i32 2
  store i32 %v2, ptr %v316
  %v317 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v313, i32 0, i32 3
  store i32 1, ptr %v317
  %v318 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v313, i32 0, i32 4
  store i32 %v309, ptr %v318
  %v319 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v313, i32 0, i32 5
  store i32 %a5, ptr %v319
  %v320 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v313, i32 0, i32 6
  store i32 %v0, ptr %v320
  %v321 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v313, i32 0, i32 7
  store ptr %a0, ptr %v321
  %v322 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v313, i32 0, i32 8
  store i32 %a3, ptr %v322
  %v323 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v313, i32 0, i32 9
  store i32 %a5, ptr %v323
  %v324 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr }, ptr %v313, i32 0, i32 10
  store ptr %a2, ptr %v324
  %v325 = call i32 %v310(ptr @causal.kernel_causal_3.range, ptr %v313, i32 0, i32 %v2, i32 1, i32 %v309)
  br label %on33
on33:
  %v326 = phi i32 [ %v312, %alone31 ], [ %v325, %shared32 ]
  %v327 = icmp ne i32 %v326, 0
  %v328 = or i32 %v326, 96
  %v329 = icmp ult i32 %v326, 32
  %v330 = select i1 %v329, i32 %v328, i32 %v326
  br i1 %v327, label %trap34, label %on35, !prof !5
trap34:
  ret i32 %v330
on35:
  ret i32 0
}

define internal i32 @causal.kernel_causal_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 10
  %x10 = load i32, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 11
  %x11 = load i32, ptr %p11
  %p12 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, i32, i32 }, ptr %args, i32 0, i32 12
  %x12 = load i32, ptr %p12
  %status = call i32 @causal.kernel_causal_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, ptr %x6, i32 %x7, ptr %x8, i32 %x9, i32 %x10, i32 %x11, i32 %x12)
  ret i32 %status
}

define internal i32 @causal.kernel_causal_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @causal.kernel_causal_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define internal i32 @causal.kernel_causal_3.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @causal.kernel_causal_3(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, i32 %x9, ptr %x10)
  ret i32 %status
}

define i32 @causal(ptr %a0, ptr %a1, ptr %a2, i32 %a3, i32 %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @causal.kernel_causal(ptr null, ptr %a0, ptr %a1, ptr %a2, i32 %a3, i32 %a4, i32 %a5)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

@attend.context = internal thread_local global [48 x i8] zeroinitializer, align 16
@attend.data0 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\17\00\00\00\00\00\00\00\6B\5B\74\2C\20\68\2C\20\64\5D\20\3D\3D\20\72\6F\77\5B\68\2C\20\64\5D\00\00\00\00\00\00\00\00\00"
@attend.data1 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\6C\65\66\74\3A\20\20\00\00\00\00\00\00"
@attend.data2 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\72\69\67\68\74\3A\20\00\00\00\00\00\00"
@attend.data3 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0E\00\00\00\00\00\00\00\6F\5B\68\2C\20\64\5D\20\3D\3D\20\73\75\6D\00\00"
define internal i1 @attend.open(ptr %cx) noinline nounwind {
  %heap = call ptr @trinity.open(ptr %cx, i64 65536)
  %none = icmp eq ptr %heap, null
  br i1 %none, label %fail, label %fill
fail:
  ret i1 false
fill:
  %to0 = getelementptr i8, ptr %heap, i64 640
  call void @llvm.memcpy.p0.p0.i64(ptr %to0, ptr @attend.data0, i64 48, i1 false)
  %to1 = getelementptr i8, ptr %heap, i64 688
  call void @llvm.memcpy.p0.p0.i64(ptr %to1, ptr @attend.data1, i64 32, i1 false)
  %to2 = getelementptr i8, ptr %heap, i64 720
  call void @llvm.memcpy.p0.p0.i64(ptr %to2, ptr @attend.data2, i64 32, i1 false)
  %to3 = getelementptr i8, ptr %heap, i64 752
  call void @llvm.memcpy.p0.p0.i64(ptr %to3, ptr @attend.data3, i64 32, i1 false)
  %g0 = getelementptr i8, ptr %cx, i64 32
  store i32 784, ptr %g0, align 16
  ret i1 true
}

define internal { i32, i32 } @attend.rt_alloc(ptr noalias %cx, i32 %a0, i32 %a1) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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

define internal i32 @attend.kernel_attend_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, i32 %a8, i32 %a9, ptr noalias readonly nocapture %a10, i32 %a11, i32 %a12) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; attention.tri:5
  %v0 = icmp sgt i32 %a4, 0
  %v1 = select i1 %v0, i32 %a4, i32 0
  br label %loop0
loop0:
  %v2 = phi i32 [ %a0, %entry ], [ %v760, %end21 ]
  %v3 = icmp slt i32 %v2, %a1
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = mul i32 %v2, %a5
  %v5 = mul i32 %v2, %a11
  br label %loop5
loop5:
  %v6 = phi i32 [ 0, %then3 ], [ %v7, %end16 ]
  %v7 = add i32 %v6, 8
  %v8 = icmp sle i32 %v7, %a7
  br i1 %v8, label %then8, label %else9
then8:
  %v9 = add i32 %v6, 1
  %v10 = add i32 %v6, 2
  %v11 = add i32 %v6, 3
  %v12 = add i32 %v6, 4
  %v13 = add i32 %v6, 5
  %v14 = add i32 %v6, 6
  %v15 = add i32 %v6, 7
  %v16 = mul i32 %v6, %a8
  %v17 = add i32 %v16, %v2
  %v18 = mul i32 %v17, %a9
  %v19 = mul i32 %v9, %a8
  %v20 = add i32 %v19, %v2
  %v21 = mul i32 %v20, %a9
  %v22 = mul i32 %v10, %a8
  %v23 = add i32 %v22, %v2
  %v24 = mul i32 %v23, %a9
  %v25 = mul i32 %v11, %a8
  %v26 = add i32 %v25, %v2
  %v27 = mul i32 %v26, %a9
  %v28 = mul i32 %v12, %a8
  %v29 = add i32 %v28, %v2
  %v30 = mul i32 %v29, %a9
  %v31 = mul i32 %v13, %a8
  %v32 = add i32 %v31, %v2
  %v33 = mul i32 %v32, %a9
  %v34 = mul i32 %v14, %a8
  %v35 = add i32 %v34, %v2
  %v36 = mul i32 %v35, %a9
  %v37 = mul i32 %v15, %a8
  %v38 = add i32 %v37, %v2
  %v39 = mul i32 %v38, %a9
  br label %loop10
loop10:
  %v40 = phi i32 [ 0, %then8 ], [ %v49, %then13 ]
  %v41 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v90, %then13 ]
  %v42 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v118, %then13 ]
  %v43 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v146, %then13 ]
  %v44 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v174, %then13 ]
  %v45 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v202, %then13 ]
  %v46 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v230, %then13 ]
  %v47 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v258, %then13 ]
  %v48 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v286, %then13 ]
  %v49 = add i32 %v40, 16
  %v50 = icmp ule i32 %v49, %v1
  br i1 %v50, label %then13, label %else14
then13:
  %v51 = add i32 %v4, %v40
  %v52 = zext i32 %v51 to i64
  %v53 = getelementptr i8, ptr %a6, i64 %v52
  %v54 = load <2 x i64>, ptr %v53, align 1, !tbaa !4
  %v55 = bitcast <2 x i64> %v54 to <16 x i8>
  %v56 = shufflevector <16 x i8> %v55, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v57 = sext <8 x i8> %v56 to <8 x i16>
  %v58 = bitcast <8 x i16> %v57 to <2 x i64>
  %v59 = bitcast <2 x i64> %v54 to <16 x i8>
  %v60 = shufflevector <16 x i8> %v59, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v61 = sext <8 x i8> %v60 to <8 x i16>
  %v62 = bitcast <8 x i16> %v61 to <2 x i64>
  %v63 = add i32 %v18, %v40
  %v64 = zext i32 %v63 to i64
  %v65 = getelementptr i8, ptr %a10, i64 %v64
  %v66 = load <2 x i64>, ptr %v65, align 1, !tbaa !4
  %v67 = bitcast <2 x i64> %v66 to <16 x i8>
  %v68 = shufflevector <16 x i8> %v67, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v69 = sext <8 x i8> %v68 to <8 x i16>
  %v70 = bitcast <8 x i16> %v69 to <2 x i64>
  %v71 = bitcast <2 x i64> %v66 to <16 x i8>
  %v72 = shufflevector <16 x i8> %v71, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v73 = sext <8 x i8> %v72 to <8 x i16>
  %v74 = bitcast <8 x i16> %v73 to <2 x i64>
  %v75 = bitcast <2 x i64> %v70 to <8 x i16>
  %v76 = bitcast <2 x i64> %v58 to <8 x i16>
  %v77 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v75, <8 x i16> %v76)
  %v78 = bitcast <4 x i32> %v77 to <2 x i64>
  %v79 = bitcast <2 x i64> %v41 to <4 x i32>
  %v80 = bitcast <2 x i64> %v78 to <4 x i32>
  %v81 = add <4 x i32> %v79, %v80
  %v82 = bitcast <4 x i32> %v81 to <2 x i64>
  %v83 = bitcast <2 x i64> %v74 to <8 x i16>
  %v84 = bitcast <2 x i64> %v62 to <8 x i16>
  %v85 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v83, <8 x i16> %v84)
  %v86 = bitcast <4 x i32> %v85 to <2 x i64>
  %v87 = bitcast <2 x i64> %v82 to <4 x i32>
  %v88 = bitcast <2 x i64> %v86 to <4 x i32>
  %v89 = add <4 x i32> %v87, %v88
  %v90 = bitcast <4 x i32> %v89 to <2 x i64>
  %v91 = add i32 %v21, %v40
  %v92 = zext i32 %v91 to i64
  %v93 = getelementptr i8, ptr %a10, i64 %v92
  %v94 = load <2 x i64>, ptr %v93, align 1, !tbaa !4
  %v95 = bitcast <2 x i64> %v94 to <16 x i8>
  %v96 = shufflevector <16 x i8> %v95, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v97 = sext <8 x i8> %v96 to <8 x i16>
  %v98 = bitcast <8 x i16> %v97 to <2 x i64>
  %v99 = bitcast <2 x i64> %v94 to <16 x i8>
  %v100 = shufflevector <16 x i8> %v99, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v101 = sext <8 x i8> %v100 to <8 x i16>
  %v102 = bitcast <8 x i16> %v101 to <2 x i64>
  %v103 = bitcast <2 x i64> %v98 to <8 x i16>
  %v104 = bitcast <2 x i64> %v58 to <8 x i16>
  %v105 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v103, <8 x i16> %v104)
  %v106 = bitcast <4 x i32> %v105 to <2 x i64>
  %v107 = bitcast <2 x i64> %v42 to <4 x i32>
  %v108 = bitcast <2 x i64> %v106 to <4 x i32>
  %v109 = add <4 x i32> %v107, %v108
  %v110 = bitcast <4 x i32> %v109 to <2 x i64>
  %v111 = bitcast <2 x i64> %v102 to <8 x i16>
  %v112 = bitcast <2 x i64> %v62 to <8 x i16>
  %v113 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v111, <8 x i16> %v112)
  %v114 = bitcast <4 x i32> %v113 to <2 x i64>
  %v115 = bitcast <2 x i64> %v110 to <4 x i32>
  %v116 = bitcast <2 x i64> %v114 to <4 x i32>
  %v117 = add <4 x i32> %v115, %v116
  %v118 = bitcast <4 x i32> %v117 to <2 x i64>
  %v119 = add i32 %v24, %v40
  %v120 = zext i32 %v119 to i64
  %v121 = getelementptr i8, ptr %a10, i64 %v120
  %v122 = load <2 x i64>, ptr %v121, align 1, !tbaa !4
  %v123 = bitcast <2 x i64> %v122 to <16 x i8>
  %v124 = shufflevector <16 x i8> %v123, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v125 = sext <8 x i8> %v124 to <8 x i16>
  %v126 = bitcast <8 x i16> %v125 to <2 x i64>
  %v127 = bitcast <2 x i64> %v122 to <16 x i8>
  %v128 = shufflevector <16 x i8> %v127, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v129 = sext <8 x i8> %v128 to <8 x i16>
  %v130 = bitcast <8 x i16> %v129 to <2 x i64>
  %v131 = bitcast <2 x i64> %v126 to <8 x i16>
  %v132 = bitcast <2 x i64> %v58 to <8 x i16>
  %v133 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v131, <8 x i16> %v132)
  %v134 = bitcast <4 x i32> %v133 to <2 x i64>
  %v135 = bitcast <2 x i64> %v43 to <4 x i32>
  %v136 = bitcast <2 x i64> %v134 to <4 x i32>
  %v137 = add <4 x i32> %v135, %v136
  %v138 = bitcast <4 x i32> %v137 to <2 x i64>
  %v139 = bitcast <2 x i64> %v130 to <8 x i16>
  %v140 = bitcast <2 x i64> %v62 to <8 x i16>
  %v141 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v139, <8 x i16> %v140)
  %v142 = bitcast <4 x i32> %v141 to <2 x i64>
  %v143 = bitcast <2 x i64> %v138 to <4 x i32>
  %v144 = bitcast <2 x i64> %v142 to <4 x i32>
  %v145 = add <4 x i32> %v143, %v144
  %v146 = bitcast <4 x i32> %v145 to <2 x i64>
  %v147 = add i32 %v27, %v40
  %v148 = zext i32 %v147 to i64
  %v149 = getelementptr i8, ptr %a10, i64 %v148
  %v150 = load <2 x i64>, ptr %v149, align 1, !tbaa !4
  %v151 = bitcast <2 x i64> %v150 to <16 x i8>
  %v152 = shufflevector <16 x i8> %v151, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v153 = sext <8 x i8> %v152 to <8 x i16>
  %v154 = bitcast <8 x i16> %v153 to <2 x i64>
  %v155 = bitcast <2 x i64> %v150 to <16 x i8>
  %v156 = shufflevector <16 x i8> %v155, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v157 = sext <8 x i8> %v156 to <8 x i16>
  %v158 = bitcast <8 x i16> %v157 to <2 x i64>
  %v159 = bitcast <2 x i64> %v154 to <8 x i16>
  %v160 = bitcast <2 x i64> %v58 to <8 x i16>
  %v161 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v159, <8 x i16> %v160)
  %v162 = bitcast <4 x i32> %v161 to <2 x i64>
  %v163 = bitcast <2 x i64> %v44 to <4 x i32>
  %v164 = bitcast <2 x i64> %v162 to <4 x i32>
  %v165 = add <4 x i32> %v163, %v164
  %v166 = bitcast <4 x i32> %v165 to <2 x i64>
  %v167 = bitcast <2 x i64> %v158 to <8 x i16>
  %v168 = bitcast <2 x i64> %v62 to <8 x i16>
  %v169 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v167, <8 x i16> %v168)
  %v170 = bitcast <4 x i32> %v169 to <2 x i64>
  %v171 = bitcast <2 x i64> %v166 to <4 x i32>
  %v172 = bitcast <2 x i64> %v170 to <4 x i32>
  %v173 = add <4 x i32> %v171, %v172
  %v174 = bitcast <4 x i32> %v173 to <2 x i64>
  %v175 = add i32 %v30, %v40
  %v176 = zext i32 %v175 to i64
  %v177 = getelementptr i8, ptr %a10, i64 %v176
  %v178 = load <2 x i64>, ptr %v177, align 1, !tbaa !4
  %v179 = bitcast <2 x i64> %v178 to <16 x i8>
  %v180 = shufflevector <16 x i8> %v179, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v181 = sext <8 x i8> %v180 to <8 x i16>
  %v182 = bitcast <8 x i16> %v181 to <2 x i64>
  %v183 = bitcast <2 x i64> %v178 to <16 x i8>
  %v184 = shufflevector <16 x i8> %v183, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v185 = sext <8 x i8> %v184 to <8 x i16>
  %v186 = bitcast <8 x i16> %v185 to <2 x i64>
  %v187 = bitcast <2 x i64> %v182 to <8 x i16>
  %v188 = bitcast <2 x i64> %v58 to <8 x i16>
  %v189 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v187, <8 x i16> %v188)
  %v190 = bitcast <4 x i32> %v189 to <2 x i64>
  %v191 = bitcast <2 x i64> %v45 to <4 x i32>
  %v192 = bitcast <2 x i64> %v190 to <4 x i32>
  %v193 = add <4 x i32> %v191, %v192
  %v194 = bitcast <4 x i32> %v193 to <2 x i64>
  %v195 = bitcast <2 x i64> %v186 to <8 x i16>
  %v196 = bitcast <2 x i64> %v62 to <8 x i16>
  %v197 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v195, <8 x i16> %v196)
  %v198 = bitcast <4 x i32> %v197 to <2 x i64>
  %v199 = bitcast <2 x i64> %v194 to <4 x i32>
  %v200 = bitcast <2 x i64> %v198 to <4 x i32>
  %v201 = add <4 x i32> %v199, %v200
  %v202 = bitcast <4 x i32> %v201 to <2 x i64>
  %v203 = add i32 %v33, %v40
  %v204 = zext i32 %v203 to i64
  %v205 = getelementptr i8, ptr %a10, i64 %v204
  %v206 = load <2 x i64>, ptr %v205, align 1, !tbaa !4
  %v207 = bitcast <2 x i64> %v206 to <16 x i8>
  %v208 = shufflevector <16 x i8> %v207, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v209 = sext <8 x i8> %v208 to <8 x i16>
  %v210 = bitcast <8 x i16> %v209 to <2 x i64>
  %v211 = bitcast <2 x i64> %v206 to <16 x i8>
  %v212 = shufflevector <16 x i8> %v211, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v213 = sext <8 x i8> %v212 to <8 x i16>
  %v214 = bitcast <8 x i16> %v213 to <2 x i64>
  %v215 = bitcast <2 x i64> %v210 to <8 x i16>
  %v216 = bitcast <2 x i64> %v58 to <8 x i16>
  %v217 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v215, <8 x i16> %v216)
  %v218 = bitcast <4 x i32> %v217 to <2 x i64>
  %v219 = bitcast <2 x i64> %v46 to <4 x i32>
  %v220 = bitcast <2 x i64> %v218 to <4 x i32>
  %v221 = add <4 x i32> %v219, %v220
  %v222 = bitcast <4 x i32> %v221 to <2 x i64>
  %v223 = bitcast <2 x i64> %v214 to <8 x i16>
  %v224 = bitcast <2 x i64> %v62 to <8 x i16>
  %v225 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v223, <8 x i16> %v224)
  %v226 = bitcast <4 x i32> %v225 to <2 x i64>
  %v227 = bitcast <2 x i64> %v222 to <4 x i32>
  %v228 = bitcast <2 x i64> %v226 to <4 x i32>
  %v229 = add <4 x i32> %v227, %v228
  %v230 = bitcast <4 x i32> %v229 to <2 x i64>
  %v231 = add i32 %v36, %v40
  %v232 = zext i32 %v231 to i64
  %v233 = getelementptr i8, ptr %a10, i64 %v232
  %v234 = load <2 x i64>, ptr %v233, align 1, !tbaa !4
  %v235 = bitcast <2 x i64> %v234 to <16 x i8>
  %v236 = shufflevector <16 x i8> %v235, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v237 = sext <8 x i8> %v236 to <8 x i16>
  %v238 = bitcast <8 x i16> %v237 to <2 x i64>
  %v239 = bitcast <2 x i64> %v234 to <16 x i8>
  %v240 = shufflevector <16 x i8> %v239, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v241 = sext <8 x i8> %v240 to <8 x i16>
  %v242 = bitcast <8 x i16> %v241 to <2 x i64>
  %v243 = bitcast <2 x i64> %v238 to <8 x i16>
  %v244 = bitcast <2 x i64> %v58 to <8 x i16>
  %v245 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v243, <8 x i16> %v244)
  %v246 = bitcast <4 x i32> %v245 to <2 x i64>
  %v247 = bitcast <2 x i64> %v47 to <4 x i32>
  %v248 = bitcast <2 x i64> %v246 to <4 x i32>
  %v249 = add <4 x i32> %v247, %v248
  %v250 = bitcast <4 x i32> %v249 to <2 x i64>
  %v251 = bitcast <2 x i64> %v242 to <8 x i16>
  %v252 = bitcast <2 x i64> %v62 to <8 x i16>
  %v253 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v251, <8 x i16> %v252)
  %v254 = bitcast <4 x i32> %v253 to <2 x i64>
  %v255 = bitcast <2 x i64> %v250 to <4 x i32>
  %v256 = bitcast <2 x i64> %v254 to <4 x i32>
  %v257 = add <4 x i32> %v255, %v256
  %v258 = bitcast <4 x i32> %v257 to <2 x i64>
  %v259 = add i32 %v39, %v40
  %v260 = zext i32 %v259 to i64
  %v261 = getelementptr i8, ptr %a10, i64 %v260
  %v262 = load <2 x i64>, ptr %v261, align 1, !tbaa !4
  %v263 = bitcast <2 x i64> %v262 to <16 x i8>
  %v264 = shufflevector <16 x i8> %v263, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v265 = sext <8 x i8> %v264 to <8 x i16>
  %v266 = bitcast <8 x i16> %v265 to <2 x i64>
  %v267 = bitcast <2 x i64> %v262 to <16 x i8>
  %v268 = shufflevector <16 x i8> %v267, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v269 = sext <8 x i8> %v268 to <8 x i16>
  %v270 = bitcast <8 x i16> %v269 to <2 x i64>
  %v271 = bitcast <2 x i64> %v266 to <8 x i16>
  %v272 = bitcast <2 x i64> %v58 to <8 x i16>
  %v273 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v271, <8 x i16> %v272)
  %v274 = bitcast <4 x i32> %v273 to <2 x i64>
  %v275 = bitcast <2 x i64> %v48 to <4 x i32>
  %v276 = bitcast <2 x i64> %v274 to <4 x i32>
  %v277 = add <4 x i32> %v275, %v276
  %v278 = bitcast <4 x i32> %v277 to <2 x i64>
  %v279 = bitcast <2 x i64> %v270 to <8 x i16>
  %v280 = bitcast <2 x i64> %v62 to <8 x i16>
  %v281 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v279, <8 x i16> %v280)
  %v282 = bitcast <4 x i32> %v281 to <2 x i64>
  %v283 = bitcast <2 x i64> %v278 to <4 x i32>
  %v284 = bitcast <2 x i64> %v282 to <4 x i32>
  %v285 = add <4 x i32> %v283, %v284
  %v286 = bitcast <4 x i32> %v285 to <2 x i64>
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v287 = bitcast <2 x i64> %v41 to <4 x i32>
  %v288 = extractelement <4 x i32> %v287, i32 0
  %v289 = bitcast <2 x i64> %v41 to <4 x i32>
  %v290 = extractelement <4 x i32> %v289, i32 1
  %v291 = add i32 %v288, %v290
  %v292 = bitcast <2 x i64> %v41 to <4 x i32>
  %v293 = extractelement <4 x i32> %v292, i32 2
  %v294 = bitcast <2 x i64> %v41 to <4 x i32>
  %v295 = extractelement <4 x i32> %v294, i32 3
  %v296 = add i32 %v293, %v295
  %v297 = add i32 %v291, %v296
  %v298 = bitcast <2 x i64> %v42 to <4 x i32>
  %v299 = extractelement <4 x i32> %v298, i32 0
  %v300 = bitcast <2 x i64> %v42 to <4 x i32>
  %v301 = extractelement <4 x i32> %v300, i32 1
  %v302 = add i32 %v299, %v301
  %v303 = bitcast <2 x i64> %v42 to <4 x i32>
  %v304 = extractelement <4 x i32> %v303, i32 2
  %v305 = bitcast <2 x i64> %v42 to <4 x i32>
  %v306 = extractelement <4 x i32> %v305, i32 3
  %v307 = add i32 %v304, %v306
  %v308 = add i32 %v302, %v307
  %v309 = bitcast <2 x i64> %v43 to <4 x i32>
  %v310 = extractelement <4 x i32> %v309, i32 0
  %v311 = bitcast <2 x i64> %v43 to <4 x i32>
  %v312 = extractelement <4 x i32> %v311, i32 1
  %v313 = add i32 %v310, %v312
  %v314 = bitcast <2 x i64> %v43 to <4 x i32>
  %v315 = extractelement <4 x i32> %v314, i32 2
  %v316 = bitcast <2 x i64> %v43 to <4 x i32>
  %v317 = extractelement <4 x i32> %v316, i32 3
  %v318 = add i32 %v315, %v317
  %v319 = add i32 %v313, %v318
  %v320 = bitcast <2 x i64> %v44 to <4 x i32>
  %v321 = extractelement <4 x i32> %v320, i32 0
  %v322 = bitcast <2 x i64> %v44 to <4 x i32>
  %v323 = extractelement <4 x i32> %v322, i32 1
  %v324 = add i32 %v321, %v323
  %v325 = bitcast <2 x i64> %v44 to <4 x i32>
  %v326 = extractelement <4 x i32> %v325, i32 2
  %v327 = bitcast <2 x i64> %v44 to <4 x i32>
  %v328 = extractelement <4 x i32> %v327, i32 3
  %v329 = add i32 %v326, %v328
  %v330 = add i32 %v324, %v329
  %v331 = bitcast <2 x i64> %v45 to <4 x i32>
  %v332 = extractelement <4 x i32> %v331, i32 0
  %v333 = bitcast <2 x i64> %v45 to <4 x i32>
  %v334 = extractelement <4 x i32> %v333, i32 1
  %v335 = add i32 %v332, %v334
  %v336 = bitcast <2 x i64> %v45 to <4 x i32>
  %v337 = extractelement <4 x i32> %v336, i32 2
  %v338 = bitcast <2 x i64> %v45 to <4 x i32>
  %v339 = extractelement <4 x i32> %v338, i32 3
  %v340 = add i32 %v337, %v339
  %v341 = add i32 %v335, %v340
  %v342 = bitcast <2 x i64> %v46 to <4 x i32>
  %v343 = extractelement <4 x i32> %v342, i32 0
  %v344 = bitcast <2 x i64> %v46 to <4 x i32>
  %v345 = extractelement <4 x i32> %v344, i32 1
  %v346 = add i32 %v343, %v345
  %v347 = bitcast <2 x i64> %v46 to <4 x i32>
  %v348 = extractelement <4 x i32> %v347, i32 2
  %v349 = bitcast <2 x i64> %v46 to <4 x i32>
  %v350 = extractelement <4 x i32> %v349, i32 3
  %v351 = add i32 %v348, %v350
  %v352 = add i32 %v346, %v351
  %v353 = bitcast <2 x i64> %v47 to <4 x i32>
  %v354 = extractelement <4 x i32> %v353, i32 0
  %v355 = bitcast <2 x i64> %v47 to <4 x i32>
  %v356 = extractelement <4 x i32> %v355, i32 1
  %v357 = add i32 %v354, %v356
  %v358 = bitcast <2 x i64> %v47 to <4 x i32>
  %v359 = extractelement <4 x i32> %v358, i32 2
  %v360 = bitcast <2 x i64> %v47 to <4 x i32>
  %v361 = extractelement <4 x i32> %v360, i32 3
  %v362 = add i32 %v359, %v361
  %v363 = add i32 %v357, %v362
  %v364 = bitcast <2 x i64> %v48 to <4 x i32>
  %v365 = extractelement <4 x i32> %v364, i32 0
  %v366 = bitcast <2 x i64> %v48 to <4 x i32>
  %v367 = extractelement <4 x i32> %v366, i32 1
  %v368 = add i32 %v365, %v367
  %v369 = bitcast <2 x i64> %v48 to <4 x i32>
  %v370 = extractelement <4 x i32> %v369, i32 2
  %v371 = bitcast <2 x i64> %v48 to <4 x i32>
  %v372 = extractelement <4 x i32> %v371, i32 3
  %v373 = add i32 %v370, %v372
  %v374 = add i32 %v368, %v373
  br label %loop15
loop15:
  %v375 = phi i32 [ %v40, %end11 ], [ %v446, %then18 ]
  %v376 = phi i32 [ %v297, %end11 ], [ %v396, %then18 ]
  %v377 = phi i32 [ %v308, %end11 ], [ %v403, %then18 ]
  %v378 = phi i32 [ %v319, %end11 ], [ %v410, %then18 ]
  %v379 = phi i32 [ %v330, %end11 ], [ %v417, %then18 ]
  %v380 = phi i32 [ %v341, %end11 ], [ %v424, %then18 ]
  %v381 = phi i32 [ %v352, %end11 ], [ %v431, %then18 ]
  %v382 = phi i32 [ %v363, %end11 ], [ %v438, %then18 ]
  %v383 = phi i32 [ %v374, %end11 ], [ %v445, %then18 ]
  %v384 = icmp slt i32 %v375, %a4
  br i1 %v384, label %then18, label %else19
then18:
  %v385 = add i32 %v4, %v375
  %v386 = zext i32 %v385 to i64
  %v387 = getelementptr i8, ptr %a6, i64 %v386
  %v388 = load i8, ptr %v387, align 1, !tbaa !4
  %v389 = sext i8 %v388 to i32
  %v390 = add i32 %v18, %v375
  %v391 = zext i32 %v390 to i64
  %v392 = getelementptr i8, ptr %a10, i64 %v391
  %v393 = load i8, ptr %v392, align 1, !tbaa !4
  %v394 = sext i8 %v393 to i32
  %v395 = mul i32 %v389, %v394
  %v396 = add i32 %v376, %v395
  %v397 = add i32 %v21, %v375
  %v398 = zext i32 %v397 to i64
  %v399 = getelementptr i8, ptr %a10, i64 %v398
  %v400 = load i8, ptr %v399, align 1, !tbaa !4
  %v401 = sext i8 %v400 to i32
  %v402 = mul i32 %v389, %v401
  %v403 = add i32 %v377, %v402
  %v404 = add i32 %v24, %v375
  %v405 = zext i32 %v404 to i64
  %v406 = getelementptr i8, ptr %a10, i64 %v405
  %v407 = load i8, ptr %v406, align 1, !tbaa !4
  %v408 = sext i8 %v407 to i32
  %v409 = mul i32 %v389, %v408
  %v410 = add i32 %v378, %v409
  %v411 = add i32 %v27, %v375
  %v412 = zext i32 %v411 to i64
  %v413 = getelementptr i8, ptr %a10, i64 %v412
  %v414 = load i8, ptr %v413, align 1, !tbaa !4
  %v415 = sext i8 %v414 to i32
  %v416 = mul i32 %v389, %v415
  %v417 = add i32 %v379, %v416
  %v418 = add i32 %v30, %v375
  %v419 = zext i32 %v418 to i64
  %v420 = getelementptr i8, ptr %a10, i64 %v419
  %v421 = load i8, ptr %v420, align 1, !tbaa !4
  %v422 = sext i8 %v421 to i32
  %v423 = mul i32 %v389, %v422
  %v424 = add i32 %v380, %v423
  %v425 = add i32 %v33, %v375
  %v426 = zext i32 %v425 to i64
  %v427 = getelementptr i8, ptr %a10, i64 %v426
  %v428 = load i8, ptr %v427, align 1, !tbaa !4
  %v429 = sext i8 %v428 to i32
  %v430 = mul i32 %v389, %v429
  %v431 = add i32 %v381, %v430
  %v432 = add i32 %v36, %v375
  %v433 = zext i32 %v432 to i64
  %v434 = getelementptr i8, ptr %a10, i64 %v433
  %v435 = load i8, ptr %v434, align 1, !tbaa !4
  %v436 = sext i8 %v435 to i32
  %v437 = mul i32 %v389, %v436
  %v438 = add i32 %v382, %v437
  %v439 = add i32 %v39, %v375
  %v440 = zext i32 %v439 to i64
  %v441 = getelementptr i8, ptr %a10, i64 %v440
  %v442 = load i8, ptr %v441, align 1, !tbaa !4
  %v443 = sext i8 %v442 to i32
  %v444 = mul i32 %v389, %v443
  %v445 = add i32 %v383, %v444
  %v446 = add i32 %v375, 1
  br label %loop15
else19:
  br label %end17
end17:
  br label %end16
end16:
  %v447 = add i32 %v5, %v6
  %v448 = shl i32 %v447, 2
  %v449 = add i32 %a12, %v448
  %v450 = load ptr, ptr %cx, !tbaa !3
  %v451 = zext i32 %v449 to i64
  %v452 = getelementptr i8, ptr %v450, i64 %v451
  store i32 %v376, ptr %v452, align 1, !tbaa !4
  %v453 = add i32 %v5, %v9
  %v454 = shl i32 %v453, 2
  %v455 = add i32 %a12, %v454
  %v456 = load ptr, ptr %cx, !tbaa !3
  %v457 = zext i32 %v455 to i64
  %v458 = getelementptr i8, ptr %v456, i64 %v457
  store i32 %v377, ptr %v458, align 1, !tbaa !4
  %v459 = add i32 %v5, %v10
  %v460 = shl i32 %v459, 2
  %v461 = add i32 %a12, %v460
  %v462 = load ptr, ptr %cx, !tbaa !3
  %v463 = zext i32 %v461 to i64
  %v464 = getelementptr i8, ptr %v462, i64 %v463
  store i32 %v378, ptr %v464, align 1, !tbaa !4
  %v465 = add i32 %v5, %v11
  %v466 = shl i32 %v465, 2
  %v467 = add i32 %a12, %v466
  %v468 = load ptr, ptr %cx, !tbaa !3
  %v469 = zext i32 %v467 to i64
  %v470 = getelementptr i8, ptr %v468, i64 %v469
  store i32 %v379, ptr %v470, align 1, !tbaa !4
  %v471 = add i32 %v5, %v12
  %v472 = shl i32 %v471, 2
  %v473 = add i32 %a12, %v472
  %v474 = load ptr, ptr %cx, !tbaa !3
  %v475 = zext i32 %v473 to i64
  %v476 = getelementptr i8, ptr %v474, i64 %v475
  store i32 %v380, ptr %v476, align 1, !tbaa !4
  %v477 = add i32 %v5, %v13
  %v478 = shl i32 %v477, 2
  %v479 = add i32 %a12, %v478
  %v480 = load ptr, ptr %cx, !tbaa !3
  %v481 = zext i32 %v479 to i64
  %v482 = getelementptr i8, ptr %v480, i64 %v481
  store i32 %v381, ptr %v482, align 1, !tbaa !4
  %v483 = add i32 %v5, %v14
  %v484 = shl i32 %v483, 2
  %v485 = add i32 %a12, %v484
  %v486 = load ptr, ptr %cx, !tbaa !3
  %v487 = zext i32 %v485 to i64
  %v488 = getelementptr i8, ptr %v486, i64 %v487
  store i32 %v382, ptr %v488, align 1, !tbaa !4
  %v489 = add i32 %v5, %v15
  %v490 = shl i32 %v489, 2
  %v491 = add i32 %a12, %v490
  %v492 = load ptr, ptr %cx, !tbaa !3
  %v493 = zext i32 %v491 to i64
  %v494 = getelementptr i8, ptr %v492, i64 %v493
  store i32 %v383, ptr %v494, align 1, !tbaa !4
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  br label %loop20
loop20:
  %v495 = phi i32 [ %v6, %end6 ], [ %v759, %end36 ]
  %v496 = icmp slt i32 %v495, %a7
  br i1 %v496, label %then23, label %else24
then23:
  %v497 = mul i32 %v495, %a8
  %v498 = add i32 %v497, %v2
  %v499 = mul i32 %v498, %a9
  br label %loop25
loop25:
  %v500 = phi i32 [ 0, %then23 ], [ %v505, %then28 ]
  %v501 = phi <2 x i64> [ zeroinitializer, %then23 ], [ %v546, %then28 ]
  %v502 = phi <2 x i64> [ zeroinitializer, %then23 ], [ %v587, %then28 ]
  %v503 = phi <2 x i64> [ zeroinitializer, %then23 ], [ %v628, %then28 ]
  %v504 = phi <2 x i64> [ zeroinitializer, %then23 ], [ %v669, %then28 ]
  %v505 = add i32 %v500, 64
  %v506 = icmp ule i32 %v505, %v1
  br i1 %v506, label %then28, label %else29
then28:
  %v507 = add i32 %v4, %v500
  %v508 = zext i32 %v507 to i64
  %v509 = getelementptr i8, ptr %a6, i64 %v508
  %v510 = load <2 x i64>, ptr %v509, align 1, !tbaa !4
  %v511 = add i32 %v499, %v500
  %v512 = zext i32 %v511 to i64
  %v513 = getelementptr i8, ptr %a10, i64 %v512
  %v514 = load <2 x i64>, ptr %v513, align 1, !tbaa !4
  %v515 = bitcast <2 x i64> %v514 to <16 x i8>
  %v516 = shufflevector <16 x i8> %v515, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v517 = sext <8 x i8> %v516 to <8 x i16>
  %v518 = bitcast <8 x i16> %v517 to <2 x i64>
  %v519 = bitcast <2 x i64> %v514 to <16 x i8>
  %v520 = shufflevector <16 x i8> %v519, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v521 = sext <8 x i8> %v520 to <8 x i16>
  %v522 = bitcast <8 x i16> %v521 to <2 x i64>
  %v523 = bitcast <2 x i64> %v510 to <16 x i8>
  %v524 = shufflevector <16 x i8> %v523, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v525 = sext <8 x i8> %v524 to <8 x i16>
  %v526 = bitcast <8 x i16> %v525 to <2 x i64>
  %v527 = bitcast <2 x i64> %v510 to <16 x i8>
  %v528 = shufflevector <16 x i8> %v527, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v529 = sext <8 x i8> %v528 to <8 x i16>
  %v530 = bitcast <8 x i16> %v529 to <2 x i64>
  %v531 = bitcast <2 x i64> %v526 to <8 x i16>
  %v532 = bitcast <2 x i64> %v518 to <8 x i16>
  %v533 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v531, <8 x i16> %v532)
  %v534 = bitcast <4 x i32> %v533 to <2 x i64>
  %v535 = bitcast <2 x i64> %v501 to <4 x i32>
  %v536 = bitcast <2 x i64> %v534 to <4 x i32>
  %v537 = add <4 x i32> %v535, %v536
  %v538 = bitcast <4 x i32> %v537 to <2 x i64>
  %v539 = bitcast <2 x i64> %v530 to <8 x i16>
  %v540 = bitcast <2 x i64> %v522 to <8 x i16>
  %v541 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v539, <8 x i16> %v540)
  %v542 = bitcast <4 x i32> %v541 to <2 x i64>
  %v543 = bitcast <2 x i64> %v538 to <4 x i32>
  %v544 = bitcast <2 x i64> %v542 to <4 x i32>
  %v545 = add <4 x i32> %v543, %v544
  %v546 = bitcast <4 x i32> %v545 to <2 x i64>
  %v547 = add i32 %v500, 16
  %v548 = add i32 %v4, %v547
  %v549 = zext i32 %v548 to i64
  %v550 = getelementptr i8, ptr %a6, i64 %v549
  %v551 = load <2 x i64>, ptr %v550, align 1, !tbaa !4
  %v552 = add i32 %v499, %v547
  %v553 = zext i32 %v552 to i64
  %v554 = getelementptr i8, ptr %a10, i64 %v553
  %v555 = load <2 x i64>, ptr %v554, align 1, !tbaa !4
  %v556 = bitcast <2 x i64> %v555 to <16 x i8>
  %v557 = shufflevector <16 x i8> %v556, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v558 = sext <8 x i8> %v557 to <8 x i16>
  %v559 = bitcast <8 x i16> %v558 to <2 x i64>
  %v560 = bitcast <2 x i64> %v555 to <16 x i8>
  %v561 = shufflevector <16 x i8> %v560, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v562 = sext <8 x i8> %v561 to <8 x i16>
  %v563 = bitcast <8 x i16> %v562 to <2 x i64>
  %v564 = bitcast <2 x i64> %v551 to <16 x i8>
  %v565 = shufflevector <16 x i8> %v564, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v566 = sext <8 x i8> %v565 to <8 x i16>
  %v567 = bitcast <8 x i16> %v566 to <2 x i64>
  %v568 = bitcast <2 x i64> %v551 to <16 x i8>
  %v569 = shufflevector <16 x i8> %v568, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v570 = sext <8 x i8> %v569 to <8 x i16>
  %v571 = bitcast <8 x i16> %v570 to <2 x i64>
  %v572 = bitcast <2 x i64> %v567 to <8 x i16>
  %v573 = bitcast <2 x i64> %v559 to <8 x i16>
  %v574 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v572, <8 x i16> %v573)
  %v575 = bitcast <4 x i32> %v574 to <2 x i64>
  %v576 = bitcast <2 x i64> %v502 to <4 x i32>
  %v577 = bitcast <2 x i64> %v575 to <4 x i32>
  %v578 = add <4 x i32> %v576, %v577
  %v579 = bitcast <4 x i32> %v578 to <2 x i64>
  %v580 = bitcast <2 x i64> %v571 to <8 x i16>
  %v581 = bitcast <2 x i64> %v563 to <8 x i16>
  %v582 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v580, <8 x i16> %v581)
  %v583 = bitcast <4 x i32> %v582 to <2 x i64>
  %v584 = bitcast <2 x i64> %v579 to <4 x i32>
  %v585 = bitcast <2 x i64> %v583 to <4 x i32>
  %v586 = add <4 x i32> %v584, %v585
  %v587 = bitcast <4 x i32> %v586 to <2 x i64>
  %v588 = add i32 %v500, 32
  %v589 = add i32 %v4, %v588
  %v590 = zext i32 %v589 to i64
  %v591 = getelementptr i8, ptr %a6, i64 %v590
  %v592 = load <2 x i64>, ptr %v591, align 1, !tbaa !4
  %v593 = add i32 %v499, %v588
  %v594 = zext i32 %v593 to i64
  %v595 = getelementptr i8, ptr %a10, i64 %v594
  %v596 = load <2 x i64>, ptr %v595, align 1, !tbaa !4
  %v597 = bitcast <2 x i64> %v596 to <16 x i8>
  %v598 = shufflevector <16 x i8> %v597, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v599 = sext <8 x i8> %v598 to <8 x i16>
  %v600 = bitcast <8 x i16> %v599 to <2 x i64>
  %v601 = bitcast <2 x i64> %v596 to <16 x i8>
  %v602 = shufflevector <16 x i8> %v601, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v603 = sext <8 x i8> %v602 to <8 x i16>
  %v604 = bitcast <8 x i16> %v603 to <2 x i64>
  %v605 = bitcast <2 x i64> %v592 to <16 x i8>
  %v606 = shufflevector <16 x i8> %v605, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v607 = sext <8 x i8> %v606 to <8 x i16>
  %v608 = bitcast <8 x i16> %v607 to <2 x i64>
  %v609 = bitcast <2 x i64> %v592 to <16 x i8>
  %v610 = shufflevector <16 x i8> %v609, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v611 = sext <8 x i8> %v610 to <8 x i16>
  %v612 = bitcast <8 x i16> %v611 to <2 x i64>
  %v613 = bitcast <2 x i64> %v608 to <8 x i16>
  %v614 = bitcast <2 x i64> %v600 to <8 x i16>
  %v615 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v613, <8 x i16> %v614)
  %v616 = bitcast <4 x i32> %v615 to <2 x i64>
  %v617 = bitcast <2 x i64> %v503 to <4 x i32>
  %v618 = bitcast <2 x i64> %v616 to <4 x i32>
  %v619 = add <4 x i32> %v617, %v618
  %v620 = bitcast <4 x i32> %v619 to <2 x i64>
  %v621 = bitcast <2 x i64> %v612 to <8 x i16>
  %v622 = bitcast <2 x i64> %v604 to <8 x i16>
  %v623 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v621, <8 x i16> %v622)
  %v624 = bitcast <4 x i32> %v623 to <2 x i64>
  %v625 = bitcast <2 x i64> %v620 to <4 x i32>
  %v626 = bitcast <2 x i64> %v624 to <4 x i32>
  %v627 = add <4 x i32> %v625, %v626
  %v628 = bitcast <4 x i32> %v627 to <2 x i64>
  %v629 = add i32 %v500, 48
  %v630 = add i32 %v4, %v629
  %v631 = zext i32 %v630 to i64
  %v632 = getelementptr i8, ptr %a6, i64 %v631
  %v633 = load <2 x i64>, ptr %v632, align 1, !tbaa !4
  %v634 = add i32 %v499, %v629
  %v635 = zext i32 %v634 to i64
  %v636 = getelementptr i8, ptr %a10, i64 %v635
  %v637 = load <2 x i64>, ptr %v636, align 1, !tbaa !4
  %v638 = bitcast <2 x i64> %v637 to <16 x i8>
  %v639 = shufflevector <16 x i8> %v638, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v640 = sext <8 x i8> %v639 to <8 x i16>
  %v641 = bitcast <8 x i16> %v640 to <2 x i64>
  %v642 = bitcast <2 x i64> %v637 to <16 x i8>
  %v643 = shufflevector <16 x i8> %v642, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v644 = sext <8 x i8> %v643 to <8 x i16>
  %v645 = bitcast <8 x i16> %v644 to <2 x i64>
  %v646 = bitcast <2 x i64> %v633 to <16 x i8>
  %v647 = shufflevector <16 x i8> %v646, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v648 = sext <8 x i8> %v647 to <8 x i16>
  %v649 = bitcast <8 x i16> %v648 to <2 x i64>
  %v650 = bitcast <2 x i64> %v633 to <16 x i8>
  %v651 = shufflevector <16 x i8> %v650, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v652 = sext <8 x i8> %v651 to <8 x i16>
  %v653 = bitcast <8 x i16> %v652 to <2 x i64>
  %v654 = bitcast <2 x i64> %v649 to <8 x i16>
  %v655 = bitcast <2 x i64> %v641 to <8 x i16>
  %v656 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v654, <8 x i16> %v655)
  %v657 = bitcast <4 x i32> %v656 to <2 x i64>
  %v658 = bitcast <2 x i64> %v504 to <4 x i32>
  %v659 = bitcast <2 x i64> %v657 to <4 x i32>
  %v660 = add <4 x i32> %v658, %v659
  %v661 = bitcast <4 x i32> %v660 to <2 x i64>
  %v662 = bitcast <2 x i64> %v653 to <8 x i16>
  %v663 = bitcast <2 x i64> %v645 to <8 x i16>
  %v664 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v662, <8 x i16> %v663)
  %v665 = bitcast <4 x i32> %v664 to <2 x i64>
  %v666 = bitcast <2 x i64> %v661 to <4 x i32>
  %v667 = bitcast <2 x i64> %v665 to <4 x i32>
  %v668 = add <4 x i32> %v666, %v667
  %v669 = bitcast <4 x i32> %v668 to <2 x i64>
  br label %loop25
else29:
  br label %end27
end27:
  br label %end26
end26:
  %v670 = bitcast <2 x i64> %v501 to <4 x i32>
  %v671 = bitcast <2 x i64> %v502 to <4 x i32>
  %v672 = add <4 x i32> %v670, %v671
  %v673 = bitcast <4 x i32> %v672 to <2 x i64>
  %v674 = bitcast <2 x i64> %v673 to <4 x i32>
  %v675 = bitcast <2 x i64> %v503 to <4 x i32>
  %v676 = add <4 x i32> %v674, %v675
  %v677 = bitcast <4 x i32> %v676 to <2 x i64>
  %v678 = bitcast <2 x i64> %v677 to <4 x i32>
  %v679 = bitcast <2 x i64> %v504 to <4 x i32>
  %v680 = add <4 x i32> %v678, %v679
  %v681 = bitcast <4 x i32> %v680 to <2 x i64>
  br label %loop30
loop30:
  %v682 = phi i32 [ %v500, %end26 ], [ %v684, %then33 ]
  %v683 = phi <2 x i64> [ %v681, %end26 ], [ %v725, %then33 ]
  %v684 = add i32 %v682, 16
  %v685 = icmp ule i32 %v684, %v1
  br i1 %v685, label %then33, label %else34
then33:
  %v686 = add i32 %v4, %v682
  %v687 = zext i32 %v686 to i64
  %v688 = getelementptr i8, ptr %a6, i64 %v687
  %v689 = load <2 x i64>, ptr %v688, align 1, !tbaa !4
  %v690 = add i32 %v499, %v682
  %v691 = zext i32 %v690 to i64
  %v692 = getelementptr i8, ptr %a10, i64 %v691
  %v693 = load <2 x i64>, ptr %v692, align 1, !tbaa !4
  %v694 = bitcast <2 x i64> %v693 to <16 x i8>
  %v695 = shufflevector <16 x i8> %v694, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v696 = sext <8 x i8> %v695 to <8 x i16>
  %v697 = bitcast <8 x i16> %v696 to <2 x i64>
  %v698 = bitcast <2 x i64> %v693 to <16 x i8>
  %v699 = shufflevector <16 x i8> %v698, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v700 = sext <8 x i8> %v699 to <8 x i16>
  %v701 = bitcast <8 x i16> %v700 to <2 x i64>
  %v702 = bitcast <2 x i64> %v689 to <16 x i8>
  %v703 = shufflevector <16 x i8> %v702, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v704 = sext <8 x i8> %v703 to <8 x i16>
  %v705 = bitcast <8 x i16> %v704 to <2 x i64>
  %v706 = bitcast <2 x i64> %v689 to <16 x i8>
  %v707 = shufflevector <16 x i8> %v706, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v708 = sext <8 x i8> %v707 to <8 x i16>
  %v709 = bitcast <8 x i16> %v708 to <2 x i64>
  %v710 = bitcast <2 x i64> %v705 to <8 x i16>
  %v711 = bitcast <2 x i64> %v697 to <8 x i16>
  %v712 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v710, <8 x i16> %v711)
  %v713 = bitcast <4 x i32> %v712 to <2 x i64>
  %v714 = bitcast <2 x i64> %v683 to <4 x i32>
  %v715 = bitcast <2 x i64> %v713 to <4 x i32>
  %v716 = add <4 x i32> %v714, %v715
  %v717 = bitcast <4 x i32> %v716 to <2 x i64>
  %v718 = bitcast <2 x i64> %v709 to <8 x i16>
  %v719 = bitcast <2 x i64> %v701 to <8 x i16>
  %v720 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v718, <8 x i16> %v719)
  %v721 = bitcast <4 x i32> %v720 to <2 x i64>
  %v722 = bitcast <2 x i64> %v717 to <4 x i32>
  %v723 = bitcast <2 x i64> %v721 to <4 x i32>
  %v724 = add <4 x i32> %v722, %v723
  %v725 = bitcast <4 x i32> %v724 to <2 x i64>
  br label %loop30
else34:
  br label %end32
end32:
  br label %end31
end31:
  %v726 = bitcast <2 x i64> %v683 to <4 x i32>
  %v727 = extractelement <4 x i32> %v726, i32 0
  %v728 = bitcast <2 x i64> %v683 to <4 x i32>
  %v729 = extractelement <4 x i32> %v728, i32 1
  %v730 = add i32 %v727, %v729
  %v731 = bitcast <2 x i64> %v683 to <4 x i32>
  %v732 = extractelement <4 x i32> %v731, i32 2
  %v733 = add i32 %v730, %v732
  %v734 = bitcast <2 x i64> %v683 to <4 x i32>
  %v735 = extractelement <4 x i32> %v734, i32 3
  %v736 = add i32 %v733, %v735
  br label %loop35
loop35:
  %v737 = phi i32 [ %v682, %end31 ], [ %v752, %then38 ]
  %v738 = phi i32 [ %v736, %end31 ], [ %v751, %then38 ]
  %v739 = icmp slt i32 %v737, %a4
  br i1 %v739, label %then38, label %else39
then38:
  %v740 = add i32 %v4, %v737
  %v741 = zext i32 %v740 to i64
  %v742 = getelementptr i8, ptr %a6, i64 %v741
  %v743 = load i8, ptr %v742, align 1, !tbaa !4
  %v744 = sext i8 %v743 to i32
  %v745 = add i32 %v499, %v737
  %v746 = zext i32 %v745 to i64
  %v747 = getelementptr i8, ptr %a10, i64 %v746
  %v748 = load i8, ptr %v747, align 1, !tbaa !4
  %v749 = sext i8 %v748 to i32
  %v750 = mul i32 %v744, %v749
  %v751 = add i32 %v738, %v750
  %v752 = add i32 %v737, 1
  br label %loop35
else39:
  br label %end37
end37:
  br label %end36
end36:
  %v753 = add i32 %v5, %v495
  %v754 = shl i32 %v753, 2
  %v755 = add i32 %a12, %v754
  %v756 = load ptr, ptr %cx, !tbaa !3
  %v757 = zext i32 %v755 to i64
  %v758 = getelementptr i8, ptr %v756, i64 %v757
  store i32 %v738, ptr %v758, align 1, !tbaa !4
  %v759 = add i32 %v495, 1
  br label %loop20
else24:
  br label %end22
end22:
  br label %end21
end21:
  %v760 = add i32 %v2, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @attend.kernel_attend_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, i32 %a6, ptr readonly nocapture %a7, i32 %a8, ptr readonly nocapture %a9, i32 %a10, i32 %a11, ptr readonly nocapture %a12, i32 %a13, i32 %a14) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; attention.tri:5
  %v0 = shl i32 %a1, 3
  %v1 = shl i32 %a0, 3
  %v2 = mul i32 %a4, %a11
  %v3 = mul i32 %a4, %a13
  br label %loop0
loop0:
  %v4 = phi i32 [ %v1, %entry ], [ %v491, %end11 ]
  %v5 = icmp slt i32 %v4, %v0
  br i1 %v5, label %then3, label %else4
then3:
  %v6 = add i32 %v4, 1
  %v7 = add i32 %v4, 2
  %v8 = add i32 %v4, 3
  %v9 = add i32 %v4, 4
  %v10 = add i32 %v4, 5
  %v11 = add i32 %v4, 6
  %v12 = add i32 %v4, 7
  %v13 = mul i32 %v4, %a5
  %v14 = add i32 %v13, %a4
  %v15 = mul i32 %v14, %a6
  %v16 = mul i32 %v6, %a5
  %v17 = add i32 %v16, %a4
  %v18 = mul i32 %v17, %a6
  %v19 = mul i32 %v7, %a5
  %v20 = add i32 %v19, %a4
  %v21 = mul i32 %v20, %a6
  %v22 = mul i32 %v8, %a5
  %v23 = add i32 %v22, %a4
  %v24 = mul i32 %v23, %a6
  %v25 = mul i32 %v9, %a5
  %v26 = add i32 %v25, %a4
  %v27 = mul i32 %v26, %a6
  %v28 = mul i32 %v10, %a5
  %v29 = add i32 %v28, %a4
  %v30 = mul i32 %v29, %a6
  %v31 = mul i32 %v11, %a5
  %v32 = add i32 %v31, %a4
  %v33 = mul i32 %v32, %a6
  %v34 = mul i32 %v12, %a5
  %v35 = add i32 %v34, %a4
  %v36 = mul i32 %v35, %a6
  br label %loop5
loop5:
  %v37 = phi i32 [ 0, %then3 ], [ %v46, %then8 ]
  %v38 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v86, %then8 ]
  %v39 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v114, %then8 ]
  %v40 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v142, %then8 ]
  %v41 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v170, %then8 ]
  %v42 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v198, %then8 ]
  %v43 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v226, %then8 ]
  %v44 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v254, %then8 ]
  %v45 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v282, %then8 ]
  %v46 = add i32 %v37, 16
  %v47 = icmp ule i32 %v46, %a8
  br i1 %v47, label %then8, label %else9
then8:
  %v48 = zext i32 %v37 to i64
  %v49 = getelementptr i8, ptr %a9, i64 %v48
  %v50 = load <2 x i64>, ptr %v49, align 1, !tbaa !4
  %v51 = bitcast <2 x i64> %v50 to <16 x i8>
  %v52 = shufflevector <16 x i8> %v51, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v53 = sext <8 x i8> %v52 to <8 x i16>
  %v54 = bitcast <8 x i16> %v53 to <2 x i64>
  %v55 = bitcast <2 x i64> %v50 to <16 x i8>
  %v56 = shufflevector <16 x i8> %v55, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v57 = sext <8 x i8> %v56 to <8 x i16>
  %v58 = bitcast <8 x i16> %v57 to <2 x i64>
  %v59 = add i32 %v15, %v37
  %v60 = zext i32 %v59 to i64
  %v61 = getelementptr i8, ptr %a7, i64 %v60
  %v62 = load <2 x i64>, ptr %v61, align 1, !tbaa !4
  %v63 = bitcast <2 x i64> %v62 to <16 x i8>
  %v64 = shufflevector <16 x i8> %v63, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v65 = sext <8 x i8> %v64 to <8 x i16>
  %v66 = bitcast <8 x i16> %v65 to <2 x i64>
  %v67 = bitcast <2 x i64> %v62 to <16 x i8>
  %v68 = shufflevector <16 x i8> %v67, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v69 = sext <8 x i8> %v68 to <8 x i16>
  %v70 = bitcast <8 x i16> %v69 to <2 x i64>
  %v71 = bitcast <2 x i64> %v66 to <8 x i16>
  %v72 = bitcast <2 x i64> %v54 to <8 x i16>
  %v73 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v71, <8 x i16> %v72)
  %v74 = bitcast <4 x i32> %v73 to <2 x i64>
  %v75 = bitcast <2 x i64> %v38 to <4 x i32>
  %v76 = bitcast <2 x i64> %v74 to <4 x i32>
  %v77 = add <4 x i32> %v75, %v76
  %v78 = bitcast <4 x i32> %v77 to <2 x i64>
  %v79 = bitcast <2 x i64> %v70 to <8 x i16>
  %v80 = bitcast <2 x i64> %v58 to <8 x i16>
  %v81 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v79, <8 x i16> %v80)
  %v82 = bitcast <4 x i32> %v81 to <2 x i64>
  %v83 = bitcast <2 x i64> %v78 to <4 x i32>
  %v84 = bitcast <2 x i64> %v82 to <4 x i32>
  %v85 = add <4 x i32> %v83, %v84
  %v86 = bitcast <4 x i32> %v85 to <2 x i64>
  %v87 = add i32 %v18, %v37
  %v88 = zext i32 %v87 to i64
  %v89 = getelementptr i8, ptr %a7, i64 %v88
  %v90 = load <2 x i64>, ptr %v89, align 1, !tbaa !4
  %v91 = bitcast <2 x i64> %v90 to <16 x i8>
  %v92 = shufflevector <16 x i8> %v91, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v93 = sext <8 x i8> %v92 to <8 x i16>
  %v94 = bitcast <8 x i16> %v93 to <2 x i64>
  %v95 = bitcast <2 x i64> %v90 to <16 x i8>
  %v96 = shufflevector <16 x i8> %v95, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v97 = sext <8 x i8> %v96 to <8 x i16>
  %v98 = bitcast <8 x i16> %v97 to <2 x i64>
  %v99 = bitcast <2 x i64> %v94 to <8 x i16>
  %v100 = bitcast <2 x i64> %v54 to <8 x i16>
  %v101 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v99, <8 x i16> %v100)
  %v102 = bitcast <4 x i32> %v101 to <2 x i64>
  %v103 = bitcast <2 x i64> %v39 to <4 x i32>
  %v104 = bitcast <2 x i64> %v102 to <4 x i32>
  %v105 = add <4 x i32> %v103, %v104
  %v106 = bitcast <4 x i32> %v105 to <2 x i64>
  %v107 = bitcast <2 x i64> %v98 to <8 x i16>
  %v108 = bitcast <2 x i64> %v58 to <8 x i16>
  %v109 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v107, <8 x i16> %v108)
  %v110 = bitcast <4 x i32> %v109 to <2 x i64>
  %v111 = bitcast <2 x i64> %v106 to <4 x i32>
  %v112 = bitcast <2 x i64> %v110 to <4 x i32>
  %v113 = add <4 x i32> %v111, %v112
  %v114 = bitcast <4 x i32> %v113 to <2 x i64>
  %v115 = add i32 %v21, %v37
  %v116 = zext i32 %v115 to i64
  %v117 = getelementptr i8, ptr %a7, i64 %v116
  %v118 = load <2 x i64>, ptr %v117, align 1, !tbaa !4
  %v119 = bitcast <2 x i64> %v118 to <16 x i8>
  %v120 = shufflevector <16 x i8> %v119, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v121 = sext <8 x i8> %v120 to <8 x i16>
  %v122 = bitcast <8 x i16> %v121 to <2 x i64>
  %v123 = bitcast <2 x i64> %v118 to <16 x i8>
  %v124 = shufflevector <16 x i8> %v123, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v125 = sext <8 x i8> %v124 to <8 x i16>
  %v126 = bitcast <8 x i16> %v125 to <2 x i64>
  %v127 = bitcast <2 x i64> %v122 to <8 x i16>
  %v128 = bitcast <2 x i64> %v54 to <8 x i16>
  %v129 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v127, <8 x i16> %v128)
  %v130 = bitcast <4 x i32> %v129 to <2 x i64>
  %v131 = bitcast <2 x i64> %v40 to <4 x i32>
  %v132 = bitcast <2 x i64> %v130 to <4 x i32>
  %v133 = add <4 x i32> %v131, %v132
  %v134 = bitcast <4 x i32> %v133 to <2 x i64>
  %v135 = bitcast <2 x i64> %v126 to <8 x i16>
  %v136 = bitcast <2 x i64> %v58 to <8 x i16>
  %v137 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v135, <8 x i16> %v136)
  %v138 = bitcast <4 x i32> %v137 to <2 x i64>
  %v139 = bitcast <2 x i64> %v134 to <4 x i32>
  %v140 = bitcast <2 x i64> %v138 to <4 x i32>
  %v141 = add <4 x i32> %v139, %v140
  %v142 = bitcast <4 x i32> %v141 to <2 x i64>
  %v143 = add i32 %v24, %v37
  %v144 = zext i32 %v143 to i64
  %v145 = getelementptr i8, ptr %a7, i64 %v144
  %v146 = load <2 x i64>, ptr %v145, align 1, !tbaa !4
  %v147 = bitcast <2 x i64> %v146 to <16 x i8>
  %v148 = shufflevector <16 x i8> %v147, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v149 = sext <8 x i8> %v148 to <8 x i16>
  %v150 = bitcast <8 x i16> %v149 to <2 x i64>
  %v151 = bitcast <2 x i64> %v146 to <16 x i8>
  %v152 = shufflevector <16 x i8> %v151, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v153 = sext <8 x i8> %v152 to <8 x i16>
  %v154 = bitcast <8 x i16> %v153 to <2 x i64>
  %v155 = bitcast <2 x i64> %v150 to <8 x i16>
  %v156 = bitcast <2 x i64> %v54 to <8 x i16>
  %v157 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v155, <8 x i16> %v156)
  %v158 = bitcast <4 x i32> %v157 to <2 x i64>
  %v159 = bitcast <2 x i64> %v41 to <4 x i32>
  %v160 = bitcast <2 x i64> %v158 to <4 x i32>
  %v161 = add <4 x i32> %v159, %v160
  %v162 = bitcast <4 x i32> %v161 to <2 x i64>
  %v163 = bitcast <2 x i64> %v154 to <8 x i16>
  %v164 = bitcast <2 x i64> %v58 to <8 x i16>
  %v165 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v163, <8 x i16> %v164)
  %v166 = bitcast <4 x i32> %v165 to <2 x i64>
  %v167 = bitcast <2 x i64> %v162 to <4 x i32>
  %v168 = bitcast <2 x i64> %v166 to <4 x i32>
  %v169 = add <4 x i32> %v167, %v168
  %v170 = bitcast <4 x i32> %v169 to <2 x i64>
  %v171 = add i32 %v27, %v37
  %v172 = zext i32 %v171 to i64
  %v173 = getelementptr i8, ptr %a7, i64 %v172
  %v174 = load <2 x i64>, ptr %v173, align 1, !tbaa !4
  %v175 = bitcast <2 x i64> %v174 to <16 x i8>
  %v176 = shufflevector <16 x i8> %v175, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v177 = sext <8 x i8> %v176 to <8 x i16>
  %v178 = bitcast <8 x i16> %v177 to <2 x i64>
  %v179 = bitcast <2 x i64> %v174 to <16 x i8>
  %v180 = shufflevector <16 x i8> %v179, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v181 = sext <8 x i8> %v180 to <8 x i16>
  %v182 = bitcast <8 x i16> %v181 to <2 x i64>
  %v183 = bitcast <2 x i64> %v178 to <8 x i16>
  %v184 = bitcast <2 x i64> %v54 to <8 x i16>
  %v185 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v183, <8 x i16> %v184)
  %v186 = bitcast <4 x i32> %v185 to <2 x i64>
  %v187 = bitcast <2 x i64> %v42 to <4 x i32>
  %v188 = bitcast <2 x i64> %v186 to <4 x i32>
  %v189 = add <4 x i32> %v187, %v188
  %v190 = bitcast <4 x i32> %v189 to <2 x i64>
  %v191 = bitcast <2 x i64> %v182 to <8 x i16>
  %v192 = bitcast <2 x i64> %v58 to <8 x i16>
  %v193 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v191, <8 x i16> %v192)
  %v194 = bitcast <4 x i32> %v193 to <2 x i64>
  %v195 = bitcast <2 x i64> %v190 to <4 x i32>
  %v196 = bitcast <2 x i64> %v194 to <4 x i32>
  %v197 = add <4 x i32> %v195, %v196
  %v198 = bitcast <4 x i32> %v197 to <2 x i64>
  %v199 = add i32 %v30, %v37
  %v200 = zext i32 %v199 to i64
  %v201 = getelementptr i8, ptr %a7, i64 %v200
  %v202 = load <2 x i64>, ptr %v201, align 1, !tbaa !4
  %v203 = bitcast <2 x i64> %v202 to <16 x i8>
  %v204 = shufflevector <16 x i8> %v203, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v205 = sext <8 x i8> %v204 to <8 x i16>
  %v206 = bitcast <8 x i16> %v205 to <2 x i64>
  %v207 = bitcast <2 x i64> %v202 to <16 x i8>
  %v208 = shufflevector <16 x i8> %v207, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v209 = sext <8 x i8> %v208 to <8 x i16>
  %v210 = bitcast <8 x i16> %v209 to <2 x i64>
  %v211 = bitcast <2 x i64> %v206 to <8 x i16>
  %v212 = bitcast <2 x i64> %v54 to <8 x i16>
  %v213 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v211, <8 x i16> %v212)
  %v214 = bitcast <4 x i32> %v213 to <2 x i64>
  %v215 = bitcast <2 x i64> %v43 to <4 x i32>
  %v216 = bitcast <2 x i64> %v214 to <4 x i32>
  %v217 = add <4 x i32> %v215, %v216
  %v218 = bitcast <4 x i32> %v217 to <2 x i64>
  %v219 = bitcast <2 x i64> %v210 to <8 x i16>
  %v220 = bitcast <2 x i64> %v58 to <8 x i16>
  %v221 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v219, <8 x i16> %v220)
  %v222 = bitcast <4 x i32> %v221 to <2 x i64>
  %v223 = bitcast <2 x i64> %v218 to <4 x i32>
  %v224 = bitcast <2 x i64> %v222 to <4 x i32>
  %v225 = add <4 x i32> %v223, %v224
  %v226 = bitcast <4 x i32> %v225 to <2 x i64>
  %v227 = add i32 %v33, %v37
  %v228 = zext i32 %v227 to i64
  %v229 = getelementptr i8, ptr %a7, i64 %v228
  %v230 = load <2 x i64>, ptr %v229, align 1, !tbaa !4
  %v231 = bitcast <2 x i64> %v230 to <16 x i8>
  %v232 = shufflevector <16 x i8> %v231, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v233 = sext <8 x i8> %v232 to <8 x i16>
  %v234 = bitcast <8 x i16> %v233 to <2 x i64>
  %v235 = bitcast <2 x i64> %v230 to <16 x i8>
  %v236 = shufflevector <16 x i8> %v235, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v237 = sext <8 x i8> %v236 to <8 x i16>
  %v238 = bitcast <8 x i16> %v237 to <2 x i64>
  %v239 = bitcast <2 x i64> %v234 to <8 x i16>
  %v240 = bitcast <2 x i64> %v54 to <8 x i16>
  %v241 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v239, <8 x i16> %v240)
  %v242 = bitcast <4 x i32> %v241 to <2 x i64>
  %v243 = bitcast <2 x i64> %v44 to <4 x i32>
  %v244 = bitcast <2 x i64> %v242 to <4 x i32>
  %v245 = add <4 x i32> %v243, %v244
  %v246 = bitcast <4 x i32> %v245 to <2 x i64>
  %v247 = bitcast <2 x i64> %v238 to <8 x i16>
  %v248 = bitcast <2 x i64> %v58 to <8 x i16>
  %v249 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v247, <8 x i16> %v248)
  %v250 = bitcast <4 x i32> %v249 to <2 x i64>
  %v251 = bitcast <2 x i64> %v246 to <4 x i32>
  %v252 = bitcast <2 x i64> %v250 to <4 x i32>
  %v253 = add <4 x i32> %v251, %v252
  %v254 = bitcast <4 x i32> %v253 to <2 x i64>
  %v255 = add i32 %v36, %v37
  %v256 = zext i32 %v255 to i64
  %v257 = getelementptr i8, ptr %a7, i64 %v256
  %v258 = load <2 x i64>, ptr %v257, align 1, !tbaa !4
  %v259 = bitcast <2 x i64> %v258 to <16 x i8>
  %v260 = shufflevector <16 x i8> %v259, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v261 = sext <8 x i8> %v260 to <8 x i16>
  %v262 = bitcast <8 x i16> %v261 to <2 x i64>
  %v263 = bitcast <2 x i64> %v258 to <16 x i8>
  %v264 = shufflevector <16 x i8> %v263, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v265 = sext <8 x i8> %v264 to <8 x i16>
  %v266 = bitcast <8 x i16> %v265 to <2 x i64>
  %v267 = bitcast <2 x i64> %v262 to <8 x i16>
  %v268 = bitcast <2 x i64> %v54 to <8 x i16>
  %v269 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v267, <8 x i16> %v268)
  %v270 = bitcast <4 x i32> %v269 to <2 x i64>
  %v271 = bitcast <2 x i64> %v45 to <4 x i32>
  %v272 = bitcast <2 x i64> %v270 to <4 x i32>
  %v273 = add <4 x i32> %v271, %v272
  %v274 = bitcast <4 x i32> %v273 to <2 x i64>
  %v275 = bitcast <2 x i64> %v266 to <8 x i16>
  %v276 = bitcast <2 x i64> %v58 to <8 x i16>
  %v277 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v275, <8 x i16> %v276)
  %v278 = bitcast <4 x i32> %v277 to <2 x i64>
  %v279 = bitcast <2 x i64> %v274 to <4 x i32>
  %v280 = bitcast <2 x i64> %v278 to <4 x i32>
  %v281 = add <4 x i32> %v279, %v280
  %v282 = bitcast <4 x i32> %v281 to <2 x i64>
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v283 = bitcast <2 x i64> %v38 to <4 x i32>
  %v284 = extractelement <4 x i32> %v283, i32 0
  %v285 = bitcast <2 x i64> %v38 to <4 x i32>
  %v286 = extractelement <4 x i32> %v285, i32 1
  %v287 = add i32 %v284, %v286
  %v288 = bitcast <2 x i64> %v38 to <4 x i32>
  %v289 = extractelement <4 x i32> %v288, i32 2
  %v290 = bitcast <2 x i64> %v38 to <4 x i32>
  %v291 = extractelement <4 x i32> %v290, i32 3
  %v292 = add i32 %v289, %v291
  %v293 = add i32 %v287, %v292
  %v294 = bitcast <2 x i64> %v39 to <4 x i32>
  %v295 = extractelement <4 x i32> %v294, i32 0
  %v296 = bitcast <2 x i64> %v39 to <4 x i32>
  %v297 = extractelement <4 x i32> %v296, i32 1
  %v298 = add i32 %v295, %v297
  %v299 = bitcast <2 x i64> %v39 to <4 x i32>
  %v300 = extractelement <4 x i32> %v299, i32 2
  %v301 = bitcast <2 x i64> %v39 to <4 x i32>
  %v302 = extractelement <4 x i32> %v301, i32 3
  %v303 = add i32 %v300, %v302
  %v304 = add i32 %v298, %v303
  %v305 = bitcast <2 x i64> %v40 to <4 x i32>
  %v306 = extractelement <4 x i32> %v305, i32 0
  %v307 = bitcast <2 x i64> %v40 to <4 x i32>
  %v308 = extractelement <4 x i32> %v307, i32 1
  %v309 = add i32 %v306, %v308
  %v310 = bitcast <2 x i64> %v40 to <4 x i32>
  %v311 = extractelement <4 x i32> %v310, i32 2
  %v312 = bitcast <2 x i64> %v40 to <4 x i32>
  %v313 = extractelement <4 x i32> %v312, i32 3
  %v314 = add i32 %v311, %v313
  %v315 = add i32 %v309, %v314
  %v316 = bitcast <2 x i64> %v41 to <4 x i32>
  %v317 = extractelement <4 x i32> %v316, i32 0
  %v318 = bitcast <2 x i64> %v41 to <4 x i32>
  %v319 = extractelement <4 x i32> %v318, i32 1
  %v320 = add i32 %v317, %v319
  %v321 = bitcast <2 x i64> %v41 to <4 x i32>
  %v322 = extractelement <4 x i32> %v321, i32 2
  %v323 = bitcast <2 x i64> %v41 to <4 x i32>
  %v324 = extractelement <4 x i32> %v323, i32 3
  %v325 = add i32 %v322, %v324
  %v326 = add i32 %v320, %v325
  %v327 = bitcast <2 x i64> %v42 to <4 x i32>
  %v328 = extractelement <4 x i32> %v327, i32 0
  %v329 = bitcast <2 x i64> %v42 to <4 x i32>
  %v330 = extractelement <4 x i32> %v329, i32 1
  %v331 = add i32 %v328, %v330
  %v332 = bitcast <2 x i64> %v42 to <4 x i32>
  %v333 = extractelement <4 x i32> %v332, i32 2
  %v334 = bitcast <2 x i64> %v42 to <4 x i32>
  %v335 = extractelement <4 x i32> %v334, i32 3
  %v336 = add i32 %v333, %v335
  %v337 = add i32 %v331, %v336
  %v338 = bitcast <2 x i64> %v43 to <4 x i32>
  %v339 = extractelement <4 x i32> %v338, i32 0
  %v340 = bitcast <2 x i64> %v43 to <4 x i32>
  %v341 = extractelement <4 x i32> %v340, i32 1
  %v342 = add i32 %v339, %v341
  %v343 = bitcast <2 x i64> %v43 to <4 x i32>
  %v344 = extractelement <4 x i32> %v343, i32 2
  %v345 = bitcast <2 x i64> %v43 to <4 x i32>
  %v346 = extractelement <4 x i32> %v345, i32 3
  %v347 = add i32 %v344, %v346
  %v348 = add i32 %v342, %v347
  %v349 = bitcast <2 x i64> %v44 to <4 x i32>
  %v350 = extractelement <4 x i32> %v349, i32 0
  %v351 = bitcast <2 x i64> %v44 to <4 x i32>
  %v352 = extractelement <4 x i32> %v351, i32 1
  %v353 = add i32 %v350, %v352
  %v354 = bitcast <2 x i64> %v44 to <4 x i32>
  %v355 = extractelement <4 x i32> %v354, i32 2
  %v356 = bitcast <2 x i64> %v44 to <4 x i32>
  %v357 = extractelement <4 x i32> %v356, i32 3
  %v358 = add i32 %v355, %v357
  %v359 = add i32 %v353, %v358
  %v360 = bitcast <2 x i64> %v45 to <4 x i32>
  %v361 = extractelement <4 x i32> %v360, i32 0
  %v362 = bitcast <2 x i64> %v45 to <4 x i32>
  %v363 = extractelement <4 x i32> %v362, i32 1
  %v364 = add i32 %v361, %v363
  %v365 = bitcast <2 x i64> %v45 to <4 x i32>
  %v366 = extractelement <4 x i32> %v365, i32 2
  %v367 = bitcast <2 x i64> %v45 to <4 x i32>
  %v368 = extractelement <4 x i32> %v367, i32 3
  %v369 = add i32 %v366, %v368
  %v370 = add i32 %v364, %v369
  br label %loop10
loop10:
  %v371 = phi i32 [ %v37, %end6 ], [ %v442, %then13 ]
  %v372 = phi i32 [ %v293, %end6 ], [ %v392, %then13 ]
  %v373 = phi i32 [ %v304, %end6 ], [ %v399, %then13 ]
  %v374 = phi i32 [ %v315, %end6 ], [ %v406, %then13 ]
  %v375 = phi i32 [ %v326, %end6 ], [ %v413, %then13 ]
  %v376 = phi i32 [ %v337, %end6 ], [ %v420, %then13 ]
  %v377 = phi i32 [ %v348, %end6 ], [ %v427, %then13 ]
  %v378 = phi i32 [ %v359, %end6 ], [ %v434, %then13 ]
  %v379 = phi i32 [ %v370, %end6 ], [ %v441, %then13 ]
  %v380 = icmp slt i32 %v371, %a10
  br i1 %v380, label %then13, label %else14
then13:
  %v381 = add i32 %v2, %v371
  %v382 = zext i32 %v381 to i64
  %v383 = getelementptr i8, ptr %a12, i64 %v382
  %v384 = load i8, ptr %v383, align 1, !tbaa !4
  %v385 = sext i8 %v384 to i32
  %v386 = add i32 %v15, %v371
  %v387 = zext i32 %v386 to i64
  %v388 = getelementptr i8, ptr %a7, i64 %v387
  %v389 = load i8, ptr %v388, align 1, !tbaa !4
  %v390 = sext i8 %v389 to i32
  %v391 = mul i32 %v385, %v390
  %v392 = add i32 %v372, %v391
  %v393 = add i32 %v18, %v371
  %v394 = zext i32 %v393 to i64
  %v395 = getelementptr i8, ptr %a7, i64 %v394
  %v396 = load i8, ptr %v395, align 1, !tbaa !4
  %v397 = sext i8 %v396 to i32
  %v398 = mul i32 %v385, %v397
  %v399 = add i32 %v373, %v398
  %v400 = add i32 %v21, %v371
  %v401 = zext i32 %v400 to i64
  %v402 = getelementptr i8, ptr %a7, i64 %v401
  %v403 = load i8, ptr %v402, align 1, !tbaa !4
  %v404 = sext i8 %v403 to i32
  %v405 = mul i32 %v385, %v404
  %v406 = add i32 %v374, %v405
  %v407 = add i32 %v24, %v371
  %v408 = zext i32 %v407 to i64
  %v409 = getelementptr i8, ptr %a7, i64 %v408
  %v410 = load i8, ptr %v409, align 1, !tbaa !4
  %v411 = sext i8 %v410 to i32
  %v412 = mul i32 %v385, %v411
  %v413 = add i32 %v375, %v412
  %v414 = add i32 %v27, %v371
  %v415 = zext i32 %v414 to i64
  %v416 = getelementptr i8, ptr %a7, i64 %v415
  %v417 = load i8, ptr %v416, align 1, !tbaa !4
  %v418 = sext i8 %v417 to i32
  %v419 = mul i32 %v385, %v418
  %v420 = add i32 %v376, %v419
  %v421 = add i32 %v30, %v371
  %v422 = zext i32 %v421 to i64
  %v423 = getelementptr i8, ptr %a7, i64 %v422
  %v424 = load i8, ptr %v423, align 1, !tbaa !4
  %v425 = sext i8 %v424 to i32
  %v426 = mul i32 %v385, %v425
  %v427 = add i32 %v377, %v426
  %v428 = add i32 %v33, %v371
  %v429 = zext i32 %v428 to i64
  %v430 = getelementptr i8, ptr %a7, i64 %v429
  %v431 = load i8, ptr %v430, align 1, !tbaa !4
  %v432 = sext i8 %v431 to i32
  %v433 = mul i32 %v385, %v432
  %v434 = add i32 %v378, %v433
  %v435 = add i32 %v36, %v371
  %v436 = zext i32 %v435 to i64
  %v437 = getelementptr i8, ptr %a7, i64 %v436
  %v438 = load i8, ptr %v437, align 1, !tbaa !4
  %v439 = sext i8 %v438 to i32
  %v440 = mul i32 %v385, %v439
  %v441 = add i32 %v379, %v440
  %v442 = add i32 %v371, 1
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v443 = add i32 %v3, %v4
  %v444 = shl i32 %v443, 2
  %v445 = add i32 %a14, %v444
  %v446 = load ptr, ptr %cx, !tbaa !3
  %v447 = zext i32 %v445 to i64
  %v448 = getelementptr i8, ptr %v446, i64 %v447
  store i32 %v372, ptr %v448, align 1, !tbaa !4
  %v449 = add i32 %v3, %v6
  %v450 = shl i32 %v449, 2
  %v451 = add i32 %a14, %v450
  %v452 = load ptr, ptr %cx, !tbaa !3
  %v453 = zext i32 %v451 to i64
  %v454 = getelementptr i8, ptr %v452, i64 %v453
  store i32 %v373, ptr %v454, align 1, !tbaa !4
  %v455 = add i32 %v3, %v7
  %v456 = shl i32 %v455, 2
  %v457 = add i32 %a14, %v456
  %v458 = load ptr, ptr %cx, !tbaa !3
  %v459 = zext i32 %v457 to i64
  %v460 = getelementptr i8, ptr %v458, i64 %v459
  store i32 %v374, ptr %v460, align 1, !tbaa !4
  %v461 = add i32 %v3, %v8
  %v462 = shl i32 %v461, 2
  %v463 = add i32 %a14, %v462
  %v464 = load ptr, ptr %cx, !tbaa !3
  %v465 = zext i32 %v463 to i64
  %v466 = getelementptr i8, ptr %v464, i64 %v465
  store i32 %v375, ptr %v466, align 1, !tbaa !4
  %v467 = add i32 %v3, %v9
  %v468 = shl i32 %v467, 2
  %v469 = add i32 %a14, %v468
  %v470 = load ptr, ptr %cx, !tbaa !3
  %v471 = zext i32 %v469 to i64
  %v472 = getelementptr i8, ptr %v470, i64 %v471
  store i32 %v376, ptr %v472, align 1, !tbaa !4
  %v473 = add i32 %v3, %v10
  %v474 = shl i32 %v473, 2
  %v475 = add i32 %a14, %v474
  %v476 = load ptr, ptr %cx, !tbaa !3
  %v477 = zext i32 %v475 to i64
  %v478 = getelementptr i8, ptr %v476, i64 %v477
  store i32 %v377, ptr %v478, align 1, !tbaa !4
  %v479 = add i32 %v3, %v11
  %v480 = shl i32 %v479, 2
  %v481 = add i32 %a14, %v480
  %v482 = load ptr, ptr %cx, !tbaa !3
  %v483 = zext i32 %v481 to i64
  %v484 = getelementptr i8, ptr %v482, i64 %v483
  store i32 %v378, ptr %v484, align 1, !tbaa !4
  %v485 = add i32 %v3, %v12
  %v486 = shl i32 %v485, 2
  %v487 = add i32 %a14, %v486
  %v488 = load ptr, ptr %cx, !tbaa !3
  %v489 = zext i32 %v487 to i64
  %v490 = getelementptr i8, ptr %v488, i64 %v489
  store i32 %v379, ptr %v490, align 1, !tbaa !4
  %v491 = add i32 %v4, 8
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @attend.kernel_attend_3(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, i32 %a6, i32 %a7, i32 %a8, i32 %a9) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; attention.tri:15
  %v0 = icmp sle i32 %a4, 0
  %v1 = icmp sgt i32 %a4, 0
  %v2 = select i1 %v1, i32 %a4, i32 0
  %v3 = insertelement <4 x i32> poison, i32 %a7, i32 0
  %v4 = shufflevector <4 x i32> %v3, <4 x i32> poison, <4 x i32> zeroinitializer
  %v5 = bitcast <4 x i32> %v4 to <2 x i64>
  br label %loop0
loop0:
  %v6 = phi i32 [ %a0, %entry ], [ %v201, %end18 ]
  %v7 = icmp slt i32 %v6, %a1
  br i1 %v7, label %then3, label %else4
then3:
  br i1 %v0, label %trap5, label %on6, !prof !5
trap5:
  ret i32 36
on6:
  %v8 = mul i32 %v6, %a5
  %v9 = add i32 %a6, %v8
  br label %loop7
loop7:
  %v10 = phi i32 [ 0, %on6 ], [ %v15, %then10 ]
  %v11 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on6 ], [ %v42, %then10 ]
  %v12 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on6 ], [ %v69, %then10 ]
  %v13 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on6 ], [ %v96, %then10 ]
  %v14 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on6 ], [ %v123, %then10 ]
  %v15 = add i32 %v10, 16
  %v16 = icmp ule i32 %v15, %v2
  br i1 %v16, label %then10, label %else11
then10:
  %v17 = insertelement <4 x i32> poison, i32 %v10, i32 0
  %v18 = shufflevector <4 x i32> %v17, <4 x i32> poison, <4 x i32> zeroinitializer
  %v19 = bitcast <4 x i32> %v18 to <2 x i64>
  %v20 = bitcast <2 x i64> %v19 to <4 x i32>
  %v21 = bitcast <2 x i64> <i64 4294967296, i64 12884901890> to <4 x i32>
  %v22 = add <4 x i32> %v20, %v21
  %v23 = bitcast <4 x i32> %v22 to <2 x i64>
  %v24 = bitcast <2 x i64> %v23 to <4 x i32>
  %v25 = bitcast <2 x i64> %v5 to <4 x i32>
  %v26 = icmp sle <4 x i32> %v24, %v25
  %v27 = sext <4 x i1> %v26 to <4 x i32>
  %v28 = bitcast <4 x i32> %v27 to <2 x i64>
  %v29 = shl i32 %v10, 2
  %v30 = add i32 %v9, %v29
  %v31 = load ptr, ptr %cx, !tbaa !3
  %v32 = zext i32 %v30 to i64
  %v33 = getelementptr i8, ptr %v31, i64 %v32
  %v34 = load <2 x i64>, ptr %v33, align 1, !tbaa !4
  %v35 = and <2 x i64> %v34, %v28
  %v36 = xor <2 x i64> %v28, <i64 -1, i64 -1>
  %v37 = and <2 x i64> <i64 -4294963002032704, i64 -4294963002032704>, %v36
  %v38 = or <2 x i64> %v35, %v37
  %v39 = bitcast <2 x i64> %v11 to <4 x i32>
  %v40 = bitcast <2 x i64> %v38 to <4 x i32>
  %v41 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v39, <4 x i32> %v40)
  %v42 = bitcast <4 x i32> %v41 to <2 x i64>
  %v43 = add i32 %v10, 4
  %v44 = insertelement <4 x i32> poison, i32 %v43, i32 0
  %v45 = shufflevector <4 x i32> %v44, <4 x i32> poison, <4 x i32> zeroinitializer
  %v46 = bitcast <4 x i32> %v45 to <2 x i64>
  %v47 = bitcast <2 x i64> %v46 to <4 x i32>
  %v48 = bitcast <2 x i64> <i64 4294967296, i64 12884901890> to <4 x i32>
  %v49 = add <4 x i32> %v47, %v48
  %v50 = bitcast <4 x i32> %v49 to <2 x i64>
  %v51 = bitcast <2 x i64> %v50 to <4 x i32>
  %v52 = bitcast <2 x i64> %v5 to <4 x i32>
  %v53 = icmp sle <4 x i32> %v51, %v52
  %v54 = sext <4 x i1> %v53 to <4 x i32>
  %v55 = bitcast <4 x i32> %v54 to <2 x i64>
  %v56 = shl i32 %v43, 2
  %v57 = add i32 %v9, %v56
  %v58 = load ptr, ptr %cx, !tbaa !3
  %v59 = zext i32 %v57 to i64
  %v60 = getelementptr i8, ptr %v58, i64 %v59
  %v61 = load <2 x i64>, ptr %v60, align 1, !tbaa !4
  %v62 = and <2 x i64> %v61, %v55
  %v63 = xor <2 x i64> %v55, <i64 -1, i64 -1>
  %v64 = and <2 x i64> <i64 -4294963002032704, i64 -4294963002032704>, %v63
  %v65 = or <2 x i64> %v62, %v64
  %v66 = bitcast <2 x i64> %v12 to <4 x i32>
  %v67 = bitcast <2 x i64> %v65 to <4 x i32>
  %v68 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v66, <4 x i32> %v67)
  %v69 = bitcast <4 x i32> %v68 to <2 x i64>
  %v70 = add i32 %v10, 8
  %v71 = insertelement <4 x i32> poison, i32 %v70, i32 0
  %v72 = shufflevector <4 x i32> %v71, <4 x i32> poison, <4 x i32> zeroinitializer
  %v73 = bitcast <4 x i32> %v72 to <2 x i64>
  %v74 = bitcast <2 x i64> %v73 to <4 x i32>
  %v75 = bitcast <2 x i64> <i64 4294967296, i64 12884901890> to <4 x i32>
  %v76 = add <4 x i32> %v74, %v75
  %v77 = bitcast <4 x i32> %v76 to <2 x i64>
  %v78 = bitcast <2 x i64> %v77 to <4 x i32>
  %v79 = bitcast <2 x i64> %v5 to <4 x i32>
  %v80 = icmp sle <4 x i32> %v78, %v79
  %v81 = sext <4 x i1> %v80 to <4 x i32>
  %v82 = bitcast <4 x i32> %v81 to <2 x i64>
  %v83 = shl i32 %v70, 2
  %v84 = add i32 %v9, %v83
  %v85 = load ptr, ptr %cx, !tbaa !3
  %v86 = zext i32 %v84 to i64
  %v87 = getelementptr i8, ptr %v85, i64 %v86
  %v88 = load <2 x i64>, ptr %v87, align 1, !tbaa !4
  %v89 = and <2 x i64> %v88, %v82
  %v90 = xor <2 x i64> %v82, <i64 -1, i64 -1>
  %v91 = and <2 x i64> <i64 -4294963002032704, i64 -4294963002032704>, %v90
  %v92 = or <2 x i64> %v89, %v91
  %v93 = bitcast <2 x i64> %v13 to <4 x i32>
  %v94 = bitcast <2 x i64> %v92 to <4 x i32>
  %v95 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v93, <4 x i32> %v94)
  %v96 = bitcast <4 x i32> %v95 to <2 x i64>
  %v97 = add i32 %v10, 12
  %v98 = insertelement <4 x i32> poison, i32 %v97, i32 0
  %v99 = shufflevector <4 x i32> %v98, <4 x i32> poison, <4 x i32> zeroinitializer
  %v100 = bitcast <4 x i32> %v99 to <2 x i64>
  %v101 = bitcast <2 x i64> %v100 to <4 x i32>
  %v102 = bitcast <2 x i64> <i64 4294967296, i64 12884901890> to <4 x i32>
  %v103 = add <4 x i32> %v101, %v102
  %v104 = bitcast <4 x i32> %v103 to <2 x i64>
  %v105 = bitcast <2 x i64> %v104 to <4 x i32>
  %v106 = bitcast <2 x i64> %v5 to <4 x i32>
  %v107 = icmp sle <4 x i32> %v105, %v106
  %v108 = sext <4 x i1> %v107 to <4 x i32>
  %v109 = bitcast <4 x i32> %v108 to <2 x i64>
  %v110 = shl i32 %v97, 2
  %v111 = add i32 %v9, %v110
  %v112 = load ptr, ptr %cx, !tbaa !3
  %v113 = zext i32 %v111 to i64
  %v114 = getelementptr i8, ptr %v112, i64 %v113
  %v115 = load <2 x i64>, ptr %v114, align 1, !tbaa !4
  %v116 = and <2 x i64> %v115, %v109
  %v117 = xor <2 x i64> %v109, <i64 -1, i64 -1>
  %v118 = and <2 x i64> <i64 -4294963002032704, i64 -4294963002032704>, %v117
  %v119 = or <2 x i64> %v116, %v118
  %v120 = bitcast <2 x i64> %v14 to <4 x i32>
  %v121 = bitcast <2 x i64> %v119 to <4 x i32>
  %v122 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v120, <4 x i32> %v121)
  %v123 = bitcast <4 x i32> %v122 to <2 x i64>
  br label %loop7
else11:
  br label %end9
end9:
  br label %end8
end8:
  %v124 = bitcast <2 x i64> %v11 to <4 x i32>
  %v125 = bitcast <2 x i64> %v12 to <4 x i32>
  %v126 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v124, <4 x i32> %v125)
  %v127 = bitcast <4 x i32> %v126 to <2 x i64>
  %v128 = bitcast <2 x i64> %v127 to <4 x i32>
  %v129 = bitcast <2 x i64> %v13 to <4 x i32>
  %v130 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v128, <4 x i32> %v129)
  %v131 = bitcast <4 x i32> %v130 to <2 x i64>
  %v132 = bitcast <2 x i64> %v131 to <4 x i32>
  %v133 = bitcast <2 x i64> %v14 to <4 x i32>
  %v134 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v132, <4 x i32> %v133)
  %v135 = bitcast <4 x i32> %v134 to <2 x i64>
  br label %loop12
loop12:
  %v136 = phi i32 [ %v10, %end8 ], [ %v138, %then15 ]
  %v137 = phi <2 x i64> [ %v135, %end8 ], [ %v165, %then15 ]
  %v138 = add i32 %v136, 4
  %v139 = icmp ule i32 %v138, %v2
  br i1 %v139, label %then15, label %else16
then15:
  %v140 = insertelement <4 x i32> poison, i32 %v136, i32 0
  %v141 = shufflevector <4 x i32> %v140, <4 x i32> poison, <4 x i32> zeroinitializer
  %v142 = bitcast <4 x i32> %v141 to <2 x i64>
  %v143 = bitcast <2 x i64> %v142 to <4 x i32>
  %v144 = bitcast <2 x i64> <i64 4294967296, i64 12884901890> to <4 x i32>
  %v145 = add <4 x i32> %v143, %v144
  %v146 = bitcast <4 x i32> %v145 to <2 x i64>
  %v147 = bitcast <2 x i64> %v146 to <4 x i32>
  %v148 = bitcast <2 x i64> %v5 to <4 x i32>
  %v149 = icmp sle <4 x i32> %v147, %v148
  %v150 = sext <4 x i1> %v149 to <4 x i32>
  %v151 = bitcast <4 x i32> %v150 to <2 x i64>
  %v152 = shl i32 %v136, 2
  %v153 = add i32 %v9, %v152
  %v154 = load ptr, ptr %cx, !tbaa !3
  %v155 = zext i32 %v153 to i64
  %v156 = getelementptr i8, ptr %v154, i64 %v155
  %v157 = load <2 x i64>, ptr %v156, align 1, !tbaa !4
  %v158 = and <2 x i64> %v157, %v151
  %v159 = xor <2 x i64> %v151, <i64 -1, i64 -1>
  %v160 = and <2 x i64> <i64 -4294963002032704, i64 -4294963002032704>, %v159
  %v161 = or <2 x i64> %v158, %v160
  %v162 = bitcast <2 x i64> %v137 to <4 x i32>
  %v163 = bitcast <2 x i64> %v161 to <4 x i32>
  %v164 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v162, <4 x i32> %v163)
  %v165 = bitcast <4 x i32> %v164 to <2 x i64>
  br label %loop12
else16:
  br label %end14
end14:
  br label %end13
end13:
  %v166 = bitcast <2 x i64> %v137 to <4 x i32>
  %v167 = extractelement <4 x i32> %v166, i32 0
  %v168 = bitcast <2 x i64> %v137 to <4 x i32>
  %v169 = extractelement <4 x i32> %v168, i32 1
  %v170 = icmp sgt i32 %v167, %v169
  %v171 = select i1 %v170, i32 %v167, i32 %v169
  %v172 = bitcast <2 x i64> %v137 to <4 x i32>
  %v173 = extractelement <4 x i32> %v172, i32 2
  %v174 = icmp sgt i32 %v171, %v173
  %v175 = select i1 %v174, i32 %v171, i32 %v173
  %v176 = bitcast <2 x i64> %v137 to <4 x i32>
  %v177 = extractelement <4 x i32> %v176, i32 3
  %v178 = icmp sgt i32 %v175, %v177
  %v179 = select i1 %v178, i32 %v175, i32 %v177
  %v180 = mul i32 %v6, %a8
  br label %loop17
loop17:
  %v181 = phi i32 [ %v136, %end13 ], [ %v195, %then20 ]
  %v182 = phi i32 [ %v179, %end13 ], [ %v194, %then20 ]
  %v183 = icmp slt i32 %v181, %a4
  br i1 %v183, label %then20, label %else21
then20:
  %v184 = icmp sle i32 %v181, %a7
  %v185 = add i32 %v180, %v181
  %v186 = shl i32 %v185, 2
  %v187 = add i32 %a6, %v186
  %v188 = load ptr, ptr %cx, !tbaa !3
  %v189 = zext i32 %v187 to i64
  %v190 = getelementptr i8, ptr %v188, i64 %v189
  %v191 = load i32, ptr %v190, align 1, !tbaa !4
  %v192 = select i1 %v184, i32 %v191, i32 -1000000
  %v193 = icmp sgt i32 %v182, %v192
  %v194 = select i1 %v193, i32 %v182, i32 %v192
  %v195 = add i32 %v181, 1
  br label %loop17
else21:
  br label %end19
end19:
  br label %end18
end18:
  %v196 = shl i32 %v6, 2
  %v197 = add i32 %a9, %v196
  %v198 = load ptr, ptr %cx, !tbaa !3
  %v199 = zext i32 %v197 to i64
  %v200 = getelementptr i8, ptr %v198, i64 %v199
  store i32 %v182, ptr %v200, align 1, !tbaa !4
  %v201 = add i32 %v6, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @attend.kernel_attend_4(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, i32 %a6, i32 %a7, i32 %a8, i32 %a9, i32 %a10) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; attention.tri:27
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v32, %end6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  ; attention.tri:14
  %v2 = mul i32 %v0, %a6
  ; attention.tri:27
  %v3 = shl i32 %v0, 2
  %v4 = add i32 %a8, %v3
  %v5 = mul i32 %v0, %a9
  br label %loop5
loop5:
  %v6 = phi i32 [ 0, %then3 ], [ %v31, %then8 ]
  %v7 = icmp slt i32 %v6, %a4
  br i1 %v7, label %then8, label %else9
then8:
  ; attention.tri:14
  %v8 = icmp sle i32 %v6, %a5
  %v9 = add i32 %v2, %v6
  %v10 = shl i32 %v9, 2
  %v11 = add i32 %a7, %v10
  %v12 = load ptr, ptr %cx, !tbaa !3
  %v13 = zext i32 %v11 to i64
  %v14 = getelementptr i8, ptr %v12, i64 %v13
  %v15 = load i32, ptr %v14, align 1, !tbaa !4
  %v16 = select i1 %v8, i32 %v15, i32 -1000000
  ; attention.tri:27
  %v17 = load ptr, ptr %cx, !tbaa !3
  %v18 = zext i32 %v4 to i64
  %v19 = getelementptr i8, ptr %v17, i64 %v18
  %v20 = load i32, ptr %v19, align 1, !tbaa !4
  %v21 = sub i32 %v16, %v20
  %v22 = add i32 %v21, 4096
  %v23 = icmp sgt i32 %v22, 0
  %v24 = select i1 %v23, i32 %v22, i32 0
  %v25 = add i32 %v5, %v6
  %v26 = shl i32 %v25, 2
  %v27 = add i32 %a10, %v26
  %v28 = load ptr, ptr %cx, !tbaa !3
  %v29 = zext i32 %v27 to i64
  %v30 = getelementptr i8, ptr %v28, i64 %v29
  store i32 %v24, ptr %v30, align 1, !tbaa !4
  %v31 = add i32 %v6, 1
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

define internal i32 @attend.kernel_attend_5(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, i32 %a6, i32 %a7, i32 %a8, i32 %a9, ptr noalias readonly nocapture %a10, i32 %a11, ptr noalias nocapture %a12) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; attention.tri:9
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v32, %end6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = mul i32 %v0, %a6
  %v3 = mul i32 %v0, %a11
  br label %loop5
loop5:
  %v4 = phi i32 [ 0, %then3 ], [ %v31, %end11 ]
  %v5 = icmp slt i32 %v4, %a4
  br i1 %v5, label %then8, label %else9
then8:
  br label %loop10
loop10:
  %v6 = phi i32 [ 0, %then8 ], [ %v26, %then13 ]
  %v7 = phi i32 [ 0, %then8 ], [ %v25, %then13 ]
  %v8 = icmp slt i32 %v6, %a5
  br i1 %v8, label %then13, label %else14
then13:
  %v9 = add i32 %v2, %v6
  %v10 = shl i32 %v9, 2
  %v11 = add i32 %a7, %v10
  %v12 = load ptr, ptr %cx, !tbaa !3
  %v13 = zext i32 %v11 to i64
  %v14 = getelementptr i8, ptr %v12, i64 %v13
  %v15 = load i32, ptr %v14, align 1, !tbaa !4
  %v16 = mul i32 %v6, %a8
  %v17 = add i32 %v16, %v0
  %v18 = mul i32 %v17, %a9
  %v19 = add i32 %v18, %v4
  %v20 = zext i32 %v19 to i64
  %v21 = getelementptr i8, ptr %a10, i64 %v20
  %v22 = load i8, ptr %v21, align 1, !tbaa !4
  %v23 = sext i8 %v22 to i32
  %v24 = mul i32 %v15, %v23
  %v25 = add i32 %v7, %v24
  %v26 = add i32 %v6, 1
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v27 = add i32 %v3, %v4
  %v28 = shl i32 %v27, 2
  %v29 = zext i32 %v28 to i64
  %v30 = getelementptr i8, ptr %a12, i64 %v29
  store i32 %v7, ptr %v30, align 1, !tbaa !4
  %v31 = add i32 %v4, 1
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

define internal i32 @attend.rt_release(ptr noalias %cx, i32 %a0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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

define internal i32 @attend.kernel_attend(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias readonly nocapture %a2, ptr noalias nocapture %a3, i32 %a4, i32 %a5, i32 %a6, i32 %a7) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v1237 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }
  %v1267 = alloca { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }
  %v1741 = alloca { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }
  %v1793 = alloca { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }
  %v1965 = alloca { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }
  ; attention.tri:19
  ; attention.tri:20
  %v0 = shl i32 %a7, 2
  %v1 = mul i32 %a5, %v0
  %v2 = call { i32, i32 } @attend.rt_alloc(ptr %cx, i32 %v1, i32 16)
  %v3 = extractvalue { i32, i32 } %v2, 0
  %v4 = extractvalue { i32, i32 } %v2, 1
  %v5 = icmp ne i32 %v3, 0
  %v6 = or i32 %v3, 64
  %v7 = icmp ult i32 %v3, 32
  %v8 = select i1 %v7, i32 %v6, i32 %v3
  br i1 %v5, label %trap0, label %on1, !prof !5
trap0:
  ret i32 %v8
on1:
  %v9 = add i32 %v4, 16
  ; attention.tri:5
  %v10 = icmp sgt i32 %a5, 0
  %v11 = select i1 %v10, i32 %a5, i32 0
  %v12 = icmp sgt i32 %a6, 0
  %v13 = select i1 %v12, i32 %a6, i32 0
  %v14 = icmp ugt i32 %v13, 0
  %v15 = select i1 %v14, i32 %v13, i32 0
  %v16 = lshr i32 %v15, 4
  %v17 = zext i32 %v16 to i64
  %v18 = zext i32 72 to i64
  %v19 = mul i64 %v17, %v18
  %v20 = icmp ugt i64 %v19, 4294967295
  %v21 = select i1 %v20, i64 4294967295, i64 %v19
  %v22 = select i1 false, i64 0, i64 %v21
  %v23 = trunc i64 %v22 to i32
  %v24 = zext i32 %v23 to i64
  %v25 = zext i32 55 to i64
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
  %v73 = zext i32 1 to i64
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
  %v256 = zext i32 %v255 to i64
  %v257 = zext i32 1 to i64
  %v258 = add i64 %v256, %v257
  %v259 = icmp sgt i64 %v258, 4294967295
  %v260 = icmp slt i64 %v258, 0
  %v261 = select i1 %v259, i64 4294967295, i64 %v258
  %v262 = select i1 %v260, i64 0, i64 %v261
  %v263 = trunc i64 %v262 to i32
  %v264 = zext i32 %v263 to i64
  %v265 = zext i32 1 to i64
  %v266 = add i64 %v264, %v265
  %v267 = icmp sgt i64 %v266, 4294967295
  %v268 = icmp slt i64 %v266, 0
  %v269 = select i1 %v267, i64 4294967295, i64 %v266
  %v270 = select i1 %v268, i64 0, i64 %v269
  %v271 = trunc i64 %v270 to i32
  %v272 = zext i32 %v271 to i64
  %v273 = zext i32 1 to i64
  %v274 = add i64 %v272, %v273
  %v275 = icmp sgt i64 %v274, 4294967295
  %v276 = icmp slt i64 %v274, 0
  %v277 = select i1 %v275, i64 4294967295, i64 %v274
  %v278 = select i1 %v276, i64 0, i64 %v277
  %v279 = trunc i64 %v278 to i32
  %v280 = zext i32 %v279 to i64
  %v281 = zext i32 1 to i64
  %v282 = add i64 %v280, %v281
  %v283 = icmp sgt i64 %v282, 4294967295
  %v284 = icmp slt i64 %v282, 0
  %v285 = select i1 %v283, i64 4294967295, i64 %v282
  %v286 = select i1 %v284, i64 0, i64 %v285
  %v287 = trunc i64 %v286 to i32
  %v288 = zext i32 %v287 to i64
  %v289 = zext i32 1 to i64
  %v290 = add i64 %v288, %v289
  %v291 = icmp sgt i64 %v290, 4294967295
  %v292 = icmp slt i64 %v290, 0
  %v293 = select i1 %v291, i64 4294967295, i64 %v290
  %v294 = select i1 %v292, i64 0, i64 %v293
  %v295 = trunc i64 %v294 to i32
  %v296 = zext i32 %v295 to i64
  %v297 = zext i32 1 to i64
  %v298 = add i64 %v296, %v297
  %v299 = icmp sgt i64 %v298, 4294967295
  %v300 = icmp slt i64 %v298, 0
  %v301 = select i1 %v299, i64 4294967295, i64 %v298
  %v302 = select i1 %v300, i64 0, i64 %v301
  %v303 = trunc i64 %v302 to i32
  %v304 = zext i32 %v303 to i64
  %v305 = zext i32 1 to i64
  %v306 = add i64 %v304, %v305
  %v307 = icmp sgt i64 %v306, 4294967295
  %v308 = icmp slt i64 %v306, 0
  %v309 = select i1 %v307, i64 4294967295, i64 %v306
  %v310 = select i1 %v308, i64 0, i64 %v309
  %v311 = trunc i64 %v310 to i32
  %v312 = zext i32 %v311 to i64
  %v313 = zext i32 1 to i64
  %v314 = add i64 %v312, %v313
  %v315 = icmp sgt i64 %v314, 4294967295
  %v316 = icmp slt i64 %v314, 0
  %v317 = select i1 %v315, i64 4294967295, i64 %v314
  %v318 = select i1 %v316, i64 0, i64 %v317
  %v319 = trunc i64 %v318 to i32
  %v320 = zext i32 %v319 to i64
  %v321 = zext i32 1 to i64
  %v322 = add i64 %v320, %v321
  %v323 = icmp sgt i64 %v322, 4294967295
  %v324 = icmp slt i64 %v322, 0
  %v325 = select i1 %v323, i64 4294967295, i64 %v322
  %v326 = select i1 %v324, i64 0, i64 %v325
  %v327 = trunc i64 %v326 to i32
  %v328 = zext i32 %v327 to i64
  %v329 = zext i32 1 to i64
  %v330 = add i64 %v328, %v329
  %v331 = icmp sgt i64 %v330, 4294967295
  %v332 = icmp slt i64 %v330, 0
  %v333 = select i1 %v331, i64 4294967295, i64 %v330
  %v334 = select i1 %v332, i64 0, i64 %v333
  %v335 = trunc i64 %v334 to i32
  %v336 = zext i32 %v335 to i64
  %v337 = zext i32 1 to i64
  %v338 = add i64 %v336, %v337
  %v339 = icmp sgt i64 %v338, 4294967295
  %v340 = icmp slt i64 %v338, 0
  %v341 = select i1 %v339, i64 4294967295, i64 %v338
  %v342 = select i1 %v340, i64 0, i64 %v341
  %v343 = trunc i64 %v342 to i32
  %v344 = zext i32 %v343 to i64
  %v345 = zext i32 1 to i64
  %v346 = add i64 %v344, %v345
  %v347 = icmp sgt i64 %v346, 4294967295
  %v348 = icmp slt i64 %v346, 0
  %v349 = select i1 %v347, i64 4294967295, i64 %v346
  %v350 = select i1 %v348, i64 0, i64 %v349
  %v351 = trunc i64 %v350 to i32
  %v352 = zext i32 %v351 to i64
  %v353 = zext i32 1 to i64
  %v354 = add i64 %v352, %v353
  %v355 = icmp sgt i64 %v354, 4294967295
  %v356 = icmp slt i64 %v354, 0
  %v357 = select i1 %v355, i64 4294967295, i64 %v354
  %v358 = select i1 %v356, i64 0, i64 %v357
  %v359 = trunc i64 %v358 to i32
  %v360 = zext i32 %v359 to i64
  %v361 = zext i32 1 to i64
  %v362 = add i64 %v360, %v361
  %v363 = icmp sgt i64 %v362, 4294967295
  %v364 = icmp slt i64 %v362, 0
  %v365 = select i1 %v363, i64 4294967295, i64 %v362
  %v366 = select i1 %v364, i64 0, i64 %v365
  %v367 = trunc i64 %v366 to i32
  %v368 = zext i32 %v367 to i64
  %v369 = zext i32 1 to i64
  %v370 = add i64 %v368, %v369
  %v371 = icmp sgt i64 %v370, 4294967295
  %v372 = icmp slt i64 %v370, 0
  %v373 = select i1 %v371, i64 4294967295, i64 %v370
  %v374 = select i1 %v372, i64 0, i64 %v373
  %v375 = trunc i64 %v374 to i32
  %v376 = zext i32 %v375 to i64
  %v377 = zext i32 1 to i64
  %v378 = add i64 %v376, %v377
  %v379 = icmp sgt i64 %v378, 4294967295
  %v380 = icmp slt i64 %v378, 0
  %v381 = select i1 %v379, i64 4294967295, i64 %v378
  %v382 = select i1 %v380, i64 0, i64 %v381
  %v383 = trunc i64 %v382 to i32
  %v384 = zext i32 %v383 to i64
  %v385 = zext i32 1 to i64
  %v386 = add i64 %v384, %v385
  %v387 = icmp sgt i64 %v386, 4294967295
  %v388 = icmp slt i64 %v386, 0
  %v389 = select i1 %v387, i64 4294967295, i64 %v386
  %v390 = select i1 %v388, i64 0, i64 %v389
  %v391 = trunc i64 %v390 to i32
  %v392 = zext i32 %v391 to i64
  %v393 = zext i32 1 to i64
  %v394 = add i64 %v392, %v393
  %v395 = icmp sgt i64 %v394, 4294967295
  %v396 = icmp slt i64 %v394, 0
  %v397 = select i1 %v395, i64 4294967295, i64 %v394
  %v398 = select i1 %v396, i64 0, i64 %v397
  %v399 = trunc i64 %v398 to i32
  %v400 = zext i32 %v399 to i64
  %v401 = zext i32 1 to i64
  %v402 = add i64 %v400, %v401
  %v403 = icmp sgt i64 %v402, 4294967295
  %v404 = icmp slt i64 %v402, 0
  %v405 = select i1 %v403, i64 4294967295, i64 %v402
  %v406 = select i1 %v404, i64 0, i64 %v405
  %v407 = trunc i64 %v406 to i32
  %v408 = zext i32 %v407 to i64
  %v409 = zext i32 1 to i64
  %v410 = add i64 %v408, %v409
  %v411 = icmp sgt i64 %v410, 4294967295
  %v412 = icmp slt i64 %v410, 0
  %v413 = select i1 %v411, i64 4294967295, i64 %v410
  %v414 = select i1 %v412, i64 0, i64 %v413
  %v415 = trunc i64 %v414 to i32
  %v416 = zext i32 %v415 to i64
  %v417 = zext i32 1 to i64
  %v418 = add i64 %v416, %v417
  %v419 = icmp sgt i64 %v418, 4294967295
  %v420 = icmp slt i64 %v418, 0
  %v421 = select i1 %v419, i64 4294967295, i64 %v418
  %v422 = select i1 %v420, i64 0, i64 %v421
  %v423 = trunc i64 %v422 to i32
  %v424 = zext i32 %v423 to i64
  %v425 = zext i32 1 to i64
  %v426 = add i64 %v424, %v425
  %v427 = icmp sgt i64 %v426, 4294967295
  %v428 = icmp slt i64 %v426, 0
  %v429 = select i1 %v427, i64 4294967295, i64 %v426
  %v430 = select i1 %v428, i64 0, i64 %v429
  %v431 = trunc i64 %v430 to i32
  %v432 = zext i32 %v431 to i64
  %v433 = zext i32 1 to i64
  %v434 = add i64 %v432, %v433
  %v435 = icmp sgt i64 %v434, 4294967295
  %v436 = icmp slt i64 %v434, 0
  %v437 = select i1 %v435, i64 4294967295, i64 %v434
  %v438 = select i1 %v436, i64 0, i64 %v437
  %v439 = trunc i64 %v438 to i32
  %v440 = zext i32 %v439 to i64
  %v441 = zext i32 1 to i64
  %v442 = add i64 %v440, %v441
  %v443 = icmp sgt i64 %v442, 4294967295
  %v444 = icmp slt i64 %v442, 0
  %v445 = select i1 %v443, i64 4294967295, i64 %v442
  %v446 = select i1 %v444, i64 0, i64 %v445
  %v447 = trunc i64 %v446 to i32
  %v448 = zext i32 %v447 to i64
  %v449 = zext i32 1 to i64
  %v450 = add i64 %v448, %v449
  %v451 = icmp sgt i64 %v450, 4294967295
  %v452 = icmp slt i64 %v450, 0
  %v453 = select i1 %v451, i64 4294967295, i64 %v450
  %v454 = select i1 %v452, i64 0, i64 %v453
  %v455 = trunc i64 %v454 to i32
  %v456 = zext i32 %v455 to i64
  %v457 = zext i32 1 to i64
  %v458 = add i64 %v456, %v457
  %v459 = icmp sgt i64 %v458, 4294967295
  %v460 = icmp slt i64 %v458, 0
  %v461 = select i1 %v459, i64 4294967295, i64 %v458
  %v462 = select i1 %v460, i64 0, i64 %v461
  %v463 = trunc i64 %v462 to i32
  %v464 = zext i32 %v463 to i64
  %v465 = zext i32 1 to i64
  %v466 = add i64 %v464, %v465
  %v467 = icmp sgt i64 %v466, 4294967295
  %v468 = icmp slt i64 %v466, 0
  %v469 = select i1 %v467, i64 4294967295, i64 %v466
  %v470 = select i1 %v468, i64 0, i64 %v469
  %v471 = trunc i64 %v470 to i32
  %v472 = zext i32 %v471 to i64
  %v473 = zext i32 1 to i64
  %v474 = add i64 %v472, %v473
  %v475 = icmp sgt i64 %v474, 4294967295
  %v476 = icmp slt i64 %v474, 0
  %v477 = select i1 %v475, i64 4294967295, i64 %v474
  %v478 = select i1 %v476, i64 0, i64 %v477
  %v479 = trunc i64 %v478 to i32
  %v480 = zext i32 %v479 to i64
  %v481 = zext i32 1 to i64
  %v482 = add i64 %v480, %v481
  %v483 = icmp sgt i64 %v482, 4294967295
  %v484 = icmp slt i64 %v482, 0
  %v485 = select i1 %v483, i64 4294967295, i64 %v482
  %v486 = select i1 %v484, i64 0, i64 %v485
  %v487 = trunc i64 %v486 to i32
  %v488 = zext i32 %v487 to i64
  %v489 = zext i32 2480 to i64
  %v490 = add i64 %v488, %v489
  %v491 = icmp sgt i64 %v490, 4294967295
  %v492 = icmp slt i64 %v490, 0
  %v493 = select i1 %v491, i64 4294967295, i64 %v490
  %v494 = select i1 %v492, i64 0, i64 %v493
  %v495 = trunc i64 %v494 to i32
  %v496 = zext i32 %v495 to i64
  %v497 = zext i32 1 to i64
  %v498 = add i64 %v496, %v497
  %v499 = icmp sgt i64 %v498, 4294967295
  %v500 = icmp slt i64 %v498, 0
  %v501 = select i1 %v499, i64 4294967295, i64 %v498
  %v502 = select i1 %v500, i64 0, i64 %v501
  %v503 = trunc i64 %v502 to i32
  %v504 = zext i32 %v503 to i64
  %v505 = zext i32 1 to i64
  %v506 = add i64 %v504, %v505
  %v507 = icmp sgt i64 %v506, 4294967295
  %v508 = icmp slt i64 %v506, 0
  %v509 = select i1 %v507, i64 4294967295, i64 %v506
  %v510 = select i1 %v508, i64 0, i64 %v509
  %v511 = trunc i64 %v510 to i32
  %v512 = zext i32 %v511 to i64
  %v513 = zext i32 1 to i64
  %v514 = add i64 %v512, %v513
  %v515 = icmp sgt i64 %v514, 4294967295
  %v516 = icmp slt i64 %v514, 0
  %v517 = select i1 %v515, i64 4294967295, i64 %v514
  %v518 = select i1 %v516, i64 0, i64 %v517
  %v519 = trunc i64 %v518 to i32
  %v520 = zext i32 %v519 to i64
  %v521 = zext i32 1 to i64
  %v522 = add i64 %v520, %v521
  %v523 = icmp sgt i64 %v522, 4294967295
  %v524 = icmp slt i64 %v522, 0
  %v525 = select i1 %v523, i64 4294967295, i64 %v522
  %v526 = select i1 %v524, i64 0, i64 %v525
  %v527 = trunc i64 %v526 to i32
  %v528 = zext i32 %v527 to i64
  %v529 = zext i32 1 to i64
  %v530 = add i64 %v528, %v529
  %v531 = icmp sgt i64 %v530, 4294967295
  %v532 = icmp slt i64 %v530, 0
  %v533 = select i1 %v531, i64 4294967295, i64 %v530
  %v534 = select i1 %v532, i64 0, i64 %v533
  %v535 = trunc i64 %v534 to i32
  %v536 = zext i32 %v535 to i64
  %v537 = zext i32 1 to i64
  %v538 = add i64 %v536, %v537
  %v539 = icmp sgt i64 %v538, 4294967295
  %v540 = icmp slt i64 %v538, 0
  %v541 = select i1 %v539, i64 4294967295, i64 %v538
  %v542 = select i1 %v540, i64 0, i64 %v541
  %v543 = trunc i64 %v542 to i32
  %v544 = zext i32 %v543 to i64
  %v545 = zext i32 1 to i64
  %v546 = add i64 %v544, %v545
  %v547 = icmp sgt i64 %v546, 4294967295
  %v548 = icmp slt i64 %v546, 0
  %v549 = select i1 %v547, i64 4294967295, i64 %v546
  %v550 = select i1 %v548, i64 0, i64 %v549
  %v551 = trunc i64 %v550 to i32
  %v552 = zext i32 %v551 to i64
  %v553 = zext i32 1 to i64
  %v554 = add i64 %v552, %v553
  %v555 = icmp sgt i64 %v554, 4294967295
  %v556 = icmp slt i64 %v554, 0
  %v557 = select i1 %v555, i64 4294967295, i64 %v554
  %v558 = select i1 %v556, i64 0, i64 %v557
  %v559 = trunc i64 %v558 to i32
  %v560 = zext i32 %v559 to i64
  %v561 = zext i32 1 to i64
  %v562 = add i64 %v560, %v561
  %v563 = icmp sgt i64 %v562, 4294967295
  %v564 = icmp slt i64 %v562, 0
  %v565 = select i1 %v563, i64 4294967295, i64 %v562
  %v566 = select i1 %v564, i64 0, i64 %v565
  %v567 = trunc i64 %v566 to i32
  %v568 = zext i32 %v567 to i64
  %v569 = zext i32 1 to i64
  %v570 = add i64 %v568, %v569
  %v571 = icmp sgt i64 %v570, 4294967295
  %v572 = icmp slt i64 %v570, 0
  %v573 = select i1 %v571, i64 4294967295, i64 %v570
  %v574 = select i1 %v572, i64 0, i64 %v573
  %v575 = trunc i64 %v574 to i32
  %v576 = zext i32 %v575 to i64
  %v577 = zext i32 1 to i64
  %v578 = add i64 %v576, %v577
  %v579 = icmp sgt i64 %v578, 4294967295
  %v580 = icmp slt i64 %v578, 0
  %v581 = select i1 %v579, i64 4294967295, i64 %v578
  %v582 = select i1 %v580, i64 0, i64 %v581
  %v583 = trunc i64 %v582 to i32
  %v584 = zext i32 %v583 to i64
  %v585 = zext i32 1 to i64
  %v586 = add i64 %v584, %v585
  %v587 = icmp sgt i64 %v586, 4294967295
  %v588 = icmp slt i64 %v586, 0
  %v589 = select i1 %v587, i64 4294967295, i64 %v586
  %v590 = select i1 %v588, i64 0, i64 %v589
  %v591 = trunc i64 %v590 to i32
  %v592 = zext i32 %v591 to i64
  %v593 = zext i32 1 to i64
  %v594 = add i64 %v592, %v593
  %v595 = icmp sgt i64 %v594, 4294967295
  %v596 = icmp slt i64 %v594, 0
  %v597 = select i1 %v595, i64 4294967295, i64 %v594
  %v598 = select i1 %v596, i64 0, i64 %v597
  %v599 = trunc i64 %v598 to i32
  %v600 = zext i32 %v599 to i64
  %v601 = zext i32 1 to i64
  %v602 = add i64 %v600, %v601
  %v603 = icmp sgt i64 %v602, 4294967295
  %v604 = icmp slt i64 %v602, 0
  %v605 = select i1 %v603, i64 4294967295, i64 %v602
  %v606 = select i1 %v604, i64 0, i64 %v605
  %v607 = trunc i64 %v606 to i32
  %v608 = zext i32 %v607 to i64
  %v609 = zext i32 1 to i64
  %v610 = add i64 %v608, %v609
  %v611 = icmp sgt i64 %v610, 4294967295
  %v612 = icmp slt i64 %v610, 0
  %v613 = select i1 %v611, i64 4294967295, i64 %v610
  %v614 = select i1 %v612, i64 0, i64 %v613
  %v615 = trunc i64 %v614 to i32
  %v616 = zext i32 %v615 to i64
  %v617 = zext i32 1 to i64
  %v618 = add i64 %v616, %v617
  %v619 = icmp sgt i64 %v618, 4294967295
  %v620 = icmp slt i64 %v618, 0
  %v621 = select i1 %v619, i64 4294967295, i64 %v618
  %v622 = select i1 %v620, i64 0, i64 %v621
  %v623 = trunc i64 %v622 to i32
  %v624 = zext i32 %v623 to i64
  %v625 = zext i32 1 to i64
  %v626 = add i64 %v624, %v625
  %v627 = icmp sgt i64 %v626, 4294967295
  %v628 = icmp slt i64 %v626, 0
  %v629 = select i1 %v627, i64 4294967295, i64 %v626
  %v630 = select i1 %v628, i64 0, i64 %v629
  %v631 = trunc i64 %v630 to i32
  %v632 = zext i32 %v631 to i64
  %v633 = zext i32 1 to i64
  %v634 = add i64 %v632, %v633
  %v635 = icmp sgt i64 %v634, 4294967295
  %v636 = icmp slt i64 %v634, 0
  %v637 = select i1 %v635, i64 4294967295, i64 %v634
  %v638 = select i1 %v636, i64 0, i64 %v637
  %v639 = trunc i64 %v638 to i32
  %v640 = zext i32 %v639 to i64
  %v641 = zext i32 1 to i64
  %v642 = add i64 %v640, %v641
  %v643 = icmp sgt i64 %v642, 4294967295
  %v644 = icmp slt i64 %v642, 0
  %v645 = select i1 %v643, i64 4294967295, i64 %v642
  %v646 = select i1 %v644, i64 0, i64 %v645
  %v647 = trunc i64 %v646 to i32
  %v648 = zext i32 %v647 to i64
  %v649 = zext i32 1 to i64
  %v650 = add i64 %v648, %v649
  %v651 = icmp sgt i64 %v650, 4294967295
  %v652 = icmp slt i64 %v650, 0
  %v653 = select i1 %v651, i64 4294967295, i64 %v650
  %v654 = select i1 %v652, i64 0, i64 %v653
  %v655 = trunc i64 %v654 to i32
  %v656 = zext i32 %v655 to i64
  %v657 = zext i32 1 to i64
  %v658 = add i64 %v656, %v657
  %v659 = icmp sgt i64 %v658, 4294967295
  %v660 = icmp slt i64 %v658, 0
  %v661 = select i1 %v659, i64 4294967295, i64 %v658
  %v662 = select i1 %v660, i64 0, i64 %v661
  %v663 = trunc i64 %v662 to i32
  %v664 = zext i32 %v663 to i64
  %v665 = zext i32 1 to i64
  %v666 = add i64 %v664, %v665
  %v667 = icmp sgt i64 %v666, 4294967295
  %v668 = icmp slt i64 %v666, 0
  %v669 = select i1 %v667, i64 4294967295, i64 %v666
  %v670 = select i1 %v668, i64 0, i64 %v669
  %v671 = trunc i64 %v670 to i32
  %v672 = zext i32 %v671 to i64
  %v673 = zext i32 1 to i64
  %v674 = add i64 %v672, %v673
  %v675 = icmp sgt i64 %v674, 4294967295
  %v676 = icmp slt i64 %v674, 0
  %v677 = select i1 %v675, i64 4294967295, i64 %v674
  %v678 = select i1 %v676, i64 0, i64 %v677
  %v679 = trunc i64 %v678 to i32
  %v680 = zext i32 %v679 to i64
  %v681 = zext i32 1 to i64
  %v682 = add i64 %v680, %v681
  %v683 = icmp sgt i64 %v682, 4294967295
  %v684 = icmp slt i64 %v682, 0
  %v685 = select i1 %v683, i64 4294967295, i64 %v682
  %v686 = select i1 %v684, i64 0, i64 %v685
  %v687 = trunc i64 %v686 to i32
  %v688 = zext i32 %v687 to i64
  %v689 = zext i32 1 to i64
  %v690 = add i64 %v688, %v689
  %v691 = icmp sgt i64 %v690, 4294967295
  %v692 = icmp slt i64 %v690, 0
  %v693 = select i1 %v691, i64 4294967295, i64 %v690
  %v694 = select i1 %v692, i64 0, i64 %v693
  %v695 = trunc i64 %v694 to i32
  %v696 = zext i32 %v695 to i64
  %v697 = zext i32 1 to i64
  %v698 = add i64 %v696, %v697
  %v699 = icmp sgt i64 %v698, 4294967295
  %v700 = icmp slt i64 %v698, 0
  %v701 = select i1 %v699, i64 4294967295, i64 %v698
  %v702 = select i1 %v700, i64 0, i64 %v701
  %v703 = trunc i64 %v702 to i32
  %v704 = zext i32 %v703 to i64
  %v705 = zext i32 1 to i64
  %v706 = add i64 %v704, %v705
  %v707 = icmp sgt i64 %v706, 4294967295
  %v708 = icmp slt i64 %v706, 0
  %v709 = select i1 %v707, i64 4294967295, i64 %v706
  %v710 = select i1 %v708, i64 0, i64 %v709
  %v711 = trunc i64 %v710 to i32
  %v712 = zext i32 %v711 to i64
  %v713 = zext i32 1 to i64
  %v714 = add i64 %v712, %v713
  %v715 = icmp sgt i64 %v714, 4294967295
  %v716 = icmp slt i64 %v714, 0
  %v717 = select i1 %v715, i64 4294967295, i64 %v714
  %v718 = select i1 %v716, i64 0, i64 %v717
  %v719 = trunc i64 %v718 to i32
  %v720 = zext i32 %v719 to i64
  %v721 = zext i32 1 to i64
  %v722 = add i64 %v720, %v721
  %v723 = icmp sgt i64 %v722, 4294967295
  %v724 = icmp slt i64 %v722, 0
  %v725 = select i1 %v723, i64 4294967295, i64 %v722
  %v726 = select i1 %v724, i64 0, i64 %v725
  %v727 = trunc i64 %v726 to i32
  %v728 = zext i32 %v727 to i64
  %v729 = zext i32 1 to i64
  %v730 = add i64 %v728, %v729
  %v731 = icmp sgt i64 %v730, 4294967295
  %v732 = icmp slt i64 %v730, 0
  %v733 = select i1 %v731, i64 4294967295, i64 %v730
  %v734 = select i1 %v732, i64 0, i64 %v733
  %v735 = trunc i64 %v734 to i32
  %v736 = zext i32 %v735 to i64
  %v737 = zext i32 1 to i64
  %v738 = add i64 %v736, %v737
  %v739 = icmp sgt i64 %v738, 4294967295
  %v740 = icmp slt i64 %v738, 0
  %v741 = select i1 %v739, i64 4294967295, i64 %v738
  %v742 = select i1 %v740, i64 0, i64 %v741
  %v743 = trunc i64 %v742 to i32
  %v744 = zext i32 %v743 to i64
  %v745 = zext i32 1 to i64
  %v746 = add i64 %v744, %v745
  %v747 = icmp sgt i64 %v746, 4294967295
  %v748 = icmp slt i64 %v746, 0
  %v749 = select i1 %v747, i64 4294967295, i64 %v746
  %v750 = select i1 %v748, i64 0, i64 %v749
  %v751 = trunc i64 %v750 to i32
  %v752 = zext i32 %v751 to i64
  %v753 = zext i32 1 to i64
  %v754 = add i64 %v752, %v753
  %v755 = icmp sgt i64 %v754, 4294967295
  %v756 = icmp slt i64 %v754, 0
  %v757 = select i1 %v755, i64 4294967295, i64 %v754
  %v758 = select i1 %v756, i64 0, i64 %v757
  %v759 = trunc i64 %v758 to i32
  %v760 = zext i32 %v759 to i64
  %v761 = zext i32 1 to i64
  %v762 = add i64 %v760, %v761
  %v763 = icmp sgt i64 %v762, 4294967295
  %v764 = icmp slt i64 %v762, 0
  %v765 = select i1 %v763, i64 4294967295, i64 %v762
  %v766 = select i1 %v764, i64 0, i64 %v765
  %v767 = trunc i64 %v766 to i32
  %v768 = zext i32 %v767 to i64
  %v769 = zext i32 1 to i64
  %v770 = add i64 %v768, %v769
  %v771 = icmp sgt i64 %v770, 4294967295
  %v772 = icmp slt i64 %v770, 0
  %v773 = select i1 %v771, i64 4294967295, i64 %v770
  %v774 = select i1 %v772, i64 0, i64 %v773
  %v775 = trunc i64 %v774 to i32
  %v776 = zext i32 %v775 to i64
  %v777 = zext i32 1 to i64
  %v778 = add i64 %v776, %v777
  %v779 = icmp sgt i64 %v778, 4294967295
  %v780 = icmp slt i64 %v778, 0
  %v781 = select i1 %v779, i64 4294967295, i64 %v778
  %v782 = select i1 %v780, i64 0, i64 %v781
  %v783 = trunc i64 %v782 to i32
  %v784 = zext i32 %v783 to i64
  %v785 = zext i32 1 to i64
  %v786 = add i64 %v784, %v785
  %v787 = icmp sgt i64 %v786, 4294967295
  %v788 = icmp slt i64 %v786, 0
  %v789 = select i1 %v787, i64 4294967295, i64 %v786
  %v790 = select i1 %v788, i64 0, i64 %v789
  %v791 = trunc i64 %v790 to i32
  %v792 = zext i32 %v791 to i64
  %v793 = zext i32 1 to i64
  %v794 = add i64 %v792, %v793
  %v795 = icmp sgt i64 %v794, 4294967295
  %v796 = icmp slt i64 %v794, 0
  %v797 = select i1 %v795, i64 4294967295, i64 %v794
  %v798 = select i1 %v796, i64 0, i64 %v797
  %v799 = trunc i64 %v798 to i32
  %v800 = zext i32 %v799 to i64
  %v801 = zext i32 1 to i64
  %v802 = add i64 %v800, %v801
  %v803 = icmp sgt i64 %v802, 4294967295
  %v804 = icmp slt i64 %v802, 0
  %v805 = select i1 %v803, i64 4294967295, i64 %v802
  %v806 = select i1 %v804, i64 0, i64 %v805
  %v807 = trunc i64 %v806 to i32
  %v808 = zext i32 %v807 to i64
  %v809 = zext i32 1 to i64
  %v810 = add i64 %v808, %v809
  %v811 = icmp sgt i64 %v810, 4294967295
  %v812 = icmp slt i64 %v810, 0
  %v813 = select i1 %v811, i64 4294967295, i64 %v810
  %v814 = select i1 %v812, i64 0, i64 %v813
  %v815 = trunc i64 %v814 to i32
  %v816 = zext i32 %v815 to i64
  %v817 = zext i32 1 to i64
  %v818 = add i64 %v816, %v817
  %v819 = icmp sgt i64 %v818, 4294967295
  %v820 = icmp slt i64 %v818, 0
  %v821 = select i1 %v819, i64 4294967295, i64 %v818
  %v822 = select i1 %v820, i64 0, i64 %v821
  %v823 = trunc i64 %v822 to i32
  %v824 = zext i32 %v823 to i64
  %v825 = zext i32 1 to i64
  %v826 = add i64 %v824, %v825
  %v827 = icmp sgt i64 %v826, 4294967295
  %v828 = icmp slt i64 %v826, 0
  %v829 = select i1 %v827, i64 4294967295, i64 %v826
  %v830 = select i1 %v828, i64 0, i64 %v829
  %v831 = trunc i64 %v830 to i32
  %v832 = zext i32 %v831 to i64
  %v833 = zext i32 1 to i64
  %v834 = add i64 %v832, %v833
  %v835 = icmp sgt i64 %v834, 4294967295
  %v836 = icmp slt i64 %v834, 0
  %v837 = select i1 %v835, i64 4294967295, i64 %v834
  %v838 = select i1 %v836, i64 0, i64 %v837
  %v839 = trunc i64 %v838 to i32
  %v840 = zext i32 %v839 to i64
  %v841 = zext i32 1 to i64
  %v842 = add i64 %v840, %v841
  %v843 = icmp sgt i64 %v842, 4294967295
  %v844 = icmp slt i64 %v842, 0
  %v845 = select i1 %v843, i64 4294967295, i64 %v842
  %v846 = select i1 %v844, i64 0, i64 %v845
  %v847 = trunc i64 %v846 to i32
  %v848 = zext i32 %v847 to i64
  %v849 = zext i32 1 to i64
  %v850 = add i64 %v848, %v849
  %v851 = icmp sgt i64 %v850, 4294967295
  %v852 = icmp slt i64 %v850, 0
  %v853 = select i1 %v851, i64 4294967295, i64 %v850
  %v854 = select i1 %v852, i64 0, i64 %v853
  %v855 = trunc i64 %v854 to i32
  %v856 = zext i32 %v855 to i64
  %v857 = zext i32 1 to i64
  %v858 = add i64 %v856, %v857
  %v859 = icmp sgt i64 %v858, 4294967295
  %v860 = icmp slt i64 %v858, 0
  %v861 = select i1 %v859, i64 4294967295, i64 %v858
  %v862 = select i1 %v860, i64 0, i64 %v861
  %v863 = trunc i64 %v862 to i32
  %v864 = zext i32 %v863 to i64
  %v865 = zext i32 1 to i64
  %v866 = add i64 %v864, %v865
  %v867 = icmp sgt i64 %v866, 4294967295
  %v868 = icmp slt i64 %v866, 0
  %v869 = select i1 %v867, i64 4294967295, i64 %v866
  %v870 = select i1 %v868, i64 0, i64 %v869
  %v871 = trunc i64 %v870 to i32
  %v872 = zext i32 %v871 to i64
  %v873 = zext i32 1 to i64
  %v874 = add i64 %v872, %v873
  %v875 = icmp sgt i64 %v874, 4294967295
  %v876 = icmp slt i64 %v874, 0
  %v877 = select i1 %v875, i64 4294967295, i64 %v874
  %v878 = select i1 %v876, i64 0, i64 %v877
  %v879 = trunc i64 %v878 to i32
  %v880 = zext i32 %v879 to i64
  %v881 = zext i32 1 to i64
  %v882 = add i64 %v880, %v881
  %v883 = icmp sgt i64 %v882, 4294967295
  %v884 = icmp slt i64 %v882, 0
  %v885 = select i1 %v883, i64 4294967295, i64 %v882
  %v886 = select i1 %v884, i64 0, i64 %v885
  %v887 = trunc i64 %v886 to i32
  %v888 = zext i32 %v887 to i64
  %v889 = zext i32 1 to i64
  %v890 = add i64 %v888, %v889
  %v891 = icmp sgt i64 %v890, 4294967295
  %v892 = icmp slt i64 %v890, 0
  %v893 = select i1 %v891, i64 4294967295, i64 %v890
  %v894 = select i1 %v892, i64 0, i64 %v893
  %v895 = trunc i64 %v894 to i32
  %v896 = zext i32 %v895 to i64
  %v897 = zext i32 1 to i64
  %v898 = add i64 %v896, %v897
  %v899 = icmp sgt i64 %v898, 4294967295
  %v900 = icmp slt i64 %v898, 0
  %v901 = select i1 %v899, i64 4294967295, i64 %v898
  %v902 = select i1 %v900, i64 0, i64 %v901
  %v903 = trunc i64 %v902 to i32
  %v904 = zext i32 %v903 to i64
  %v905 = zext i32 1 to i64
  %v906 = add i64 %v904, %v905
  %v907 = icmp sgt i64 %v906, 4294967295
  %v908 = icmp slt i64 %v906, 0
  %v909 = select i1 %v907, i64 4294967295, i64 %v906
  %v910 = select i1 %v908, i64 0, i64 %v909
  %v911 = trunc i64 %v910 to i32
  %v912 = zext i32 %v911 to i64
  %v913 = zext i32 1 to i64
  %v914 = add i64 %v912, %v913
  %v915 = icmp sgt i64 %v914, 4294967295
  %v916 = icmp slt i64 %v914, 0
  %v917 = select i1 %v915, i64 4294967295, i64 %v914
  %v918 = select i1 %v916, i64 0, i64 %v917
  %v919 = trunc i64 %v918 to i32
  %v920 = zext i32 %v919 to i64
  %v921 = zext i32 1 to i64
  %v922 = add i64 %v920, %v921
  %v923 = icmp sgt i64 %v922, 4294967295
  %v924 = icmp slt i64 %v922, 0
  %v925 = select i1 %v923, i64 4294967295, i64 %v922
  %v926 = select i1 %v924, i64 0, i64 %v925
  %v927 = trunc i64 %v926 to i32
  %v928 = zext i32 %v927 to i64
  %v929 = zext i32 1 to i64
  %v930 = add i64 %v928, %v929
  %v931 = icmp sgt i64 %v930, 4294967295
  %v932 = icmp slt i64 %v930, 0
  %v933 = select i1 %v931, i64 4294967295, i64 %v930
  %v934 = select i1 %v932, i64 0, i64 %v933
  %v935 = trunc i64 %v934 to i32
  %v936 = zext i32 %v935 to i64
  %v937 = zext i32 1 to i64
  %v938 = add i64 %v936, %v937
  %v939 = icmp sgt i64 %v938, 4294967295
  %v940 = icmp slt i64 %v938, 0
  %v941 = select i1 %v939, i64 4294967295, i64 %v938
  %v942 = select i1 %v940, i64 0, i64 %v941
  %v943 = trunc i64 %v942 to i32
  %v944 = zext i32 %v943 to i64
  %v945 = zext i32 1 to i64
  %v946 = add i64 %v944, %v945
  %v947 = icmp sgt i64 %v946, 4294967295
  %v948 = icmp slt i64 %v946, 0
  %v949 = select i1 %v947, i64 4294967295, i64 %v946
  %v950 = select i1 %v948, i64 0, i64 %v949
  %v951 = trunc i64 %v950 to i32
  %v952 = zext i32 %v951 to i64
  %v953 = zext i32 1 to i64
  %v954 = add i64 %v952, %v953
  %v955 = icmp sgt i64 %v954, 4294967295
  %v956 = icmp slt i64 %v954, 0
  %v957 = select i1 %v955, i64 4294967295, i64 %v954
  %v958 = select i1 %v956, i64 0, i64 %v957
  %v959 = trunc i64 %v958 to i32
  %v960 = zext i32 %v959 to i64
  %v961 = zext i32 1 to i64
  %v962 = add i64 %v960, %v961
  %v963 = icmp sgt i64 %v962, 4294967295
  %v964 = icmp slt i64 %v962, 0
  %v965 = select i1 %v963, i64 4294967295, i64 %v962
  %v966 = select i1 %v964, i64 0, i64 %v965
  %v967 = trunc i64 %v966 to i32
  %v968 = zext i32 %v967 to i64
  %v969 = zext i32 2 to i64
  %v970 = add i64 %v968, %v969
  %v971 = icmp sgt i64 %v970, 4294967295
  %v972 = icmp slt i64 %v970, 0
  %v973 = select i1 %v971, i64 4294967295, i64 %v970
  %v974 = select i1 %v972, i64 0, i64 %v973
  %v975 = trunc i64 %v974 to i32
  %v976 = icmp sgt i32 %a7, 0
  %v977 = select i1 %v976, i32 %a7, i32 0
  %v978 = lshr i32 %v977, 3
  %v979 = zext i32 %v978 to i64
  %v980 = zext i32 %v975 to i64
  %v981 = mul i64 %v979, %v980
  %v982 = icmp ugt i64 %v981, 4294967295
  %v983 = select i1 %v982, i64 4294967295, i64 %v981
  %v984 = select i1 false, i64 0, i64 %v983
  %v985 = trunc i64 %v984 to i32
  %v986 = zext i32 %v985 to i64
  %v987 = zext i32 5 to i64
  %v988 = add i64 %v986, %v987
  %v989 = icmp sgt i64 %v988, 4294967295
  %v990 = icmp slt i64 %v988, 0
  %v991 = select i1 %v989, i64 4294967295, i64 %v988
  %v992 = select i1 %v990, i64 0, i64 %v991
  %v993 = trunc i64 %v992 to i32
  %v994 = lshr i32 %v15, 6
  %v995 = zext i32 %v994 to i64
  %v996 = zext i32 55 to i64
  %v997 = mul i64 %v995, %v996
  %v998 = icmp ugt i64 %v997, 4294967295
  %v999 = select i1 %v998, i64 4294967295, i64 %v997
  %v1000 = select i1 false, i64 0, i64 %v999
  %v1001 = trunc i64 %v1000 to i32
  %v1002 = zext i32 %v1001 to i64
  %v1003 = zext i32 12 to i64
  %v1004 = add i64 %v1002, %v1003
  %v1005 = icmp sgt i64 %v1004, 4294967295
  %v1006 = icmp slt i64 %v1004, 0
  %v1007 = select i1 %v1005, i64 4294967295, i64 %v1004
  %v1008 = select i1 %v1006, i64 0, i64 %v1007
  %v1009 = trunc i64 %v1008 to i32
  %v1010 = zext i32 %v1009 to i64
  %v1011 = zext i32 1 to i64
  %v1012 = add i64 %v1010, %v1011
  %v1013 = icmp sgt i64 %v1012, 4294967295
  %v1014 = icmp slt i64 %v1012, 0
  %v1015 = select i1 %v1013, i64 4294967295, i64 %v1012
  %v1016 = select i1 %v1014, i64 0, i64 %v1015
  %v1017 = trunc i64 %v1016 to i32
  %v1018 = zext i32 %v1017 to i64
  %v1019 = zext i32 1 to i64
  %v1020 = add i64 %v1018, %v1019
  %v1021 = icmp sgt i64 %v1020, 4294967295
  %v1022 = icmp slt i64 %v1020, 0
  %v1023 = select i1 %v1021, i64 4294967295, i64 %v1020
  %v1024 = select i1 %v1022, i64 0, i64 %v1023
  %v1025 = trunc i64 %v1024 to i32
  %v1026 = zext i32 %v1025 to i64
  %v1027 = zext i32 1 to i64
  %v1028 = add i64 %v1026, %v1027
  %v1029 = icmp sgt i64 %v1028, 4294967295
  %v1030 = icmp slt i64 %v1028, 0
  %v1031 = select i1 %v1029, i64 4294967295, i64 %v1028
  %v1032 = select i1 %v1030, i64 0, i64 %v1031
  %v1033 = trunc i64 %v1032 to i32
  %v1034 = zext i32 %v1033 to i64
  %v1035 = zext i32 256 to i64
  %v1036 = add i64 %v1034, %v1035
  %v1037 = icmp sgt i64 %v1036, 4294967295
  %v1038 = icmp slt i64 %v1036, 0
  %v1039 = select i1 %v1037, i64 4294967295, i64 %v1036
  %v1040 = select i1 %v1038, i64 0, i64 %v1039
  %v1041 = trunc i64 %v1040 to i32
  %v1042 = zext i32 %v1041 to i64
  %v1043 = zext i32 1 to i64
  %v1044 = add i64 %v1042, %v1043
  %v1045 = icmp sgt i64 %v1044, 4294967295
  %v1046 = icmp slt i64 %v1044, 0
  %v1047 = select i1 %v1045, i64 4294967295, i64 %v1044
  %v1048 = select i1 %v1046, i64 0, i64 %v1047
  %v1049 = trunc i64 %v1048 to i32
  %v1050 = zext i32 %v1049 to i64
  %v1051 = zext i32 1 to i64
  %v1052 = add i64 %v1050, %v1051
  %v1053 = icmp sgt i64 %v1052, 4294967295
  %v1054 = icmp slt i64 %v1052, 0
  %v1055 = select i1 %v1053, i64 4294967295, i64 %v1052
  %v1056 = select i1 %v1054, i64 0, i64 %v1055
  %v1057 = trunc i64 %v1056 to i32
  %v1058 = zext i32 %v1057 to i64
  %v1059 = zext i32 1 to i64
  %v1060 = add i64 %v1058, %v1059
  %v1061 = icmp sgt i64 %v1060, 4294967295
  %v1062 = icmp slt i64 %v1060, 0
  %v1063 = select i1 %v1061, i64 4294967295, i64 %v1060
  %v1064 = select i1 %v1062, i64 0, i64 %v1063
  %v1065 = trunc i64 %v1064 to i32
  %v1066 = zext i32 %v1065 to i64
  %v1067 = zext i32 1 to i64
  %v1068 = add i64 %v1066, %v1067
  %v1069 = icmp sgt i64 %v1068, 4294967295
  %v1070 = icmp slt i64 %v1068, 0
  %v1071 = select i1 %v1069, i64 4294967295, i64 %v1068
  %v1072 = select i1 %v1070, i64 0, i64 %v1071
  %v1073 = trunc i64 %v1072 to i32
  %v1074 = zext i32 %v1073 to i64
  %v1075 = zext i32 1 to i64
  %v1076 = add i64 %v1074, %v1075
  %v1077 = icmp sgt i64 %v1076, 4294967295
  %v1078 = icmp slt i64 %v1076, 0
  %v1079 = select i1 %v1077, i64 4294967295, i64 %v1076
  %v1080 = select i1 %v1078, i64 0, i64 %v1079
  %v1081 = trunc i64 %v1080 to i32
  %v1082 = zext i32 %v1081 to i64
  %v1083 = zext i32 1 to i64
  %v1084 = add i64 %v1082, %v1083
  %v1085 = icmp sgt i64 %v1084, 4294967295
  %v1086 = icmp slt i64 %v1084, 0
  %v1087 = select i1 %v1085, i64 4294967295, i64 %v1084
  %v1088 = select i1 %v1086, i64 0, i64 %v1087
  %v1089 = trunc i64 %v1088 to i32
  %v1090 = zext i32 %v1089 to i64
  %v1091 = zext i32 1 to i64
  %v1092 = add i64 %v1090, %v1091
  %v1093 = icmp sgt i64 %v1092, 4294967295
  %v1094 = icmp slt i64 %v1092, 0
  %v1095 = select i1 %v1093, i64 4294967295, i64 %v1092
  %v1096 = select i1 %v1094, i64 0, i64 %v1095
  %v1097 = trunc i64 %v1096 to i32
  %v1098 = zext i32 %v1097 to i64
  %v1099 = zext i32 1 to i64
  %v1100 = add i64 %v1098, %v1099
  %v1101 = icmp sgt i64 %v1100, 4294967295
  %v1102 = icmp slt i64 %v1100, 0
  %v1103 = select i1 %v1101, i64 4294967295, i64 %v1100
  %v1104 = select i1 %v1102, i64 0, i64 %v1103
  %v1105 = trunc i64 %v1104 to i32
  %v1106 = zext i32 %v1105 to i64
  %v1107 = zext i32 1 to i64
  %v1108 = add i64 %v1106, %v1107
  %v1109 = icmp sgt i64 %v1108, 4294967295
  %v1110 = icmp slt i64 %v1108, 0
  %v1111 = select i1 %v1109, i64 4294967295, i64 %v1108
  %v1112 = select i1 %v1110, i64 0, i64 %v1111
  %v1113 = trunc i64 %v1112 to i32
  %v1114 = zext i32 %v1113 to i64
  %v1115 = zext i32 352 to i64
  %v1116 = add i64 %v1114, %v1115
  %v1117 = icmp sgt i64 %v1116, 4294967295
  %v1118 = icmp slt i64 %v1116, 0
  %v1119 = select i1 %v1117, i64 4294967295, i64 %v1116
  %v1120 = select i1 %v1118, i64 0, i64 %v1119
  %v1121 = trunc i64 %v1120 to i32
  %v1122 = zext i32 %v1121 to i64
  %v1123 = zext i32 1 to i64
  %v1124 = add i64 %v1122, %v1123
  %v1125 = icmp sgt i64 %v1124, 4294967295
  %v1126 = icmp slt i64 %v1124, 0
  %v1127 = select i1 %v1125, i64 4294967295, i64 %v1124
  %v1128 = select i1 %v1126, i64 0, i64 %v1127
  %v1129 = trunc i64 %v1128 to i32
  %v1130 = zext i32 %v1129 to i64
  %v1131 = zext i32 1 to i64
  %v1132 = add i64 %v1130, %v1131
  %v1133 = icmp sgt i64 %v1132, 4294967295
  %v1134 = icmp slt i64 %v1132, 0
  %v1135 = select i1 %v1133, i64 4294967295, i64 %v1132
  %v1136 = select i1 %v1134, i64 0, i64 %v1135
  %v1137 = trunc i64 %v1136 to i32
  %v1138 = zext i32 %v1137 to i64
  %v1139 = zext i32 1 to i64
  %v1140 = add i64 %v1138, %v1139
  %v1141 = icmp sgt i64 %v1140, 4294967295
  %v1142 = icmp slt i64 %v1140, 0
  %v1143 = select i1 %v1141, i64 4294967295, i64 %v1140
  %v1144 = select i1 %v1142, i64 0, i64 %v1143
  %v1145 = trunc i64 %v1144 to i32
  %v1146 = zext i32 %v1145 to i64
  %v1147 = zext i32 1 to i64
  %v1148 = add i64 %v1146, %v1147
  %v1149 = icmp sgt i64 %v1148, 4294967295
  %v1150 = icmp slt i64 %v1148, 0
  %v1151 = select i1 %v1149, i64 4294967295, i64 %v1148
  %v1152 = select i1 %v1150, i64 0, i64 %v1151
  %v1153 = trunc i64 %v1152 to i32
  %v1154 = zext i32 %v1153 to i64
  %v1155 = zext i32 1 to i64
  %v1156 = add i64 %v1154, %v1155
  %v1157 = icmp sgt i64 %v1156, 4294967295
  %v1158 = icmp slt i64 %v1156, 0
  %v1159 = select i1 %v1157, i64 4294967295, i64 %v1156
  %v1160 = select i1 %v1158, i64 0, i64 %v1159
  %v1161 = trunc i64 %v1160 to i32
  %v1162 = zext i32 %v1161 to i64
  %v1163 = zext i32 1 to i64
  %v1164 = add i64 %v1162, %v1163
  %v1165 = icmp sgt i64 %v1164, 4294967295
  %v1166 = icmp slt i64 %v1164, 0
  %v1167 = select i1 %v1165, i64 4294967295, i64 %v1164
  %v1168 = select i1 %v1166, i64 0, i64 %v1167
  %v1169 = trunc i64 %v1168 to i32
  %v1170 = zext i32 %v1169 to i64
  %v1171 = zext i32 1 to i64
  %v1172 = add i64 %v1170, %v1171
  %v1173 = icmp sgt i64 %v1172, 4294967295
  %v1174 = icmp slt i64 %v1172, 0
  %v1175 = select i1 %v1173, i64 4294967295, i64 %v1172
  %v1176 = select i1 %v1174, i64 0, i64 %v1175
  %v1177 = trunc i64 %v1176 to i32
  %v1178 = zext i32 %v1177 to i64
  %v1179 = zext i32 1 to i64
  %v1180 = add i64 %v1178, %v1179
  %v1181 = icmp sgt i64 %v1180, 4294967295
  %v1182 = icmp slt i64 %v1180, 0
  %v1183 = select i1 %v1181, i64 4294967295, i64 %v1180
  %v1184 = select i1 %v1182, i64 0, i64 %v1183
  %v1185 = trunc i64 %v1184 to i32
  %v1186 = zext i32 %v1185 to i64
  %v1187 = zext i32 1 to i64
  %v1188 = add i64 %v1186, %v1187
  %v1189 = icmp sgt i64 %v1188, 4294967295
  %v1190 = icmp slt i64 %v1188, 0
  %v1191 = select i1 %v1189, i64 4294967295, i64 %v1188
  %v1192 = select i1 %v1190, i64 0, i64 %v1191
  %v1193 = trunc i64 %v1192 to i32
  %v1194 = zext i32 %v1193 to i64
  %v1195 = zext i32 1 to i64
  %v1196 = add i64 %v1194, %v1195
  %v1197 = icmp sgt i64 %v1196, 4294967295
  %v1198 = icmp slt i64 %v1196, 0
  %v1199 = select i1 %v1197, i64 4294967295, i64 %v1196
  %v1200 = select i1 %v1198, i64 0, i64 %v1199
  %v1201 = trunc i64 %v1200 to i32
  %v1202 = zext i32 %v1201 to i64
  %v1203 = zext i32 1 to i64
  %v1204 = add i64 %v1202, %v1203
  %v1205 = icmp sgt i64 %v1204, 4294967295
  %v1206 = icmp slt i64 %v1204, 0
  %v1207 = select i1 %v1205, i64 4294967295, i64 %v1204
  %v1208 = select i1 %v1206, i64 0, i64 %v1207
  %v1209 = trunc i64 %v1208 to i32
  %v1210 = zext i32 %v1209 to i64
  %v1211 = zext i32 16 to i64
  %v1212 = mul i64 %v1210, %v1211
  %v1213 = icmp ugt i64 %v1212, 4294967295
  %v1214 = select i1 %v1213, i64 4294967295, i64 %v1212
  %v1215 = select i1 false, i64 0, i64 %v1214
  %v1216 = trunc i64 %v1215 to i32
  %v1217 = zext i32 %v993 to i64
  %v1218 = zext i32 %v1216 to i64
  %v1219 = add i64 %v1217, %v1218
  %v1220 = icmp sgt i64 %v1219, 4294967295
  %v1221 = icmp slt i64 %v1219, 0
  %v1222 = select i1 %v1220, i64 4294967295, i64 %v1219
  %v1223 = select i1 %v1221, i64 0, i64 %v1222
  %v1224 = trunc i64 %v1223 to i32
  %v1225 = zext i32 %v1224 to i64
  %v1226 = zext i32 1 to i64
  %v1227 = add i64 %v1225, %v1226
  %v1228 = icmp sgt i64 %v1227, 4294967295
  %v1229 = icmp slt i64 %v1227, 0
  %v1230 = select i1 %v1228, i64 4294967295, i64 %v1227
  %v1231 = select i1 %v1229, i64 0, i64 %v1230
  %v1232 = trunc i64 %v1231 to i32
  %v1233 = icmp uge i32 %v11, 4
  br i1 %v1233, label %then3, label %else4
then3:
  %v1234 = load ptr, ptr @trinity_spread
  %v1235 = icmp eq ptr %v1234, null
  br i1 %v1235, label %alone5, label %shared6
alone5:
  %v1236 = call i32 @attend.kernel_attend_1(ptr %cx, i32 0, i32 %v11, i32 1, i32 %v1232, i32 %a6, i32 %a6, ptr %a0, i32 %a7, i32 %a5, i32 %a6, ptr %a1, i32 %a7, i32 %v9)
  br label %on7
shared6:
  %v1238 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %v1237, i32 0, i32 0
  store ptr %cx, ptr %v1238
  %v1239 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %v1237, i32 0, i32 1
  store i32 0, ptr %v1239
  %v1240 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %v1237, i32 0, i32 2
  store i32 %v11, ptr %v1240
  %v1241 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %v1237, i32 0, i32 3
  store i32 1, ptr %v1241
  %v1242 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %v1237, i32 0, i32 4
  store i32 %v1232, ptr %v1242
  %v1243 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %v1237, i32 0, i32 5
  store i32 %a6, ptr %v1243
  %v1244 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %v1237, i32 0, i32 6
  store i32 %a6, ptr %v1244
  %v1245 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %v1237, i32 0, i32 7
  store ptr %a0, ptr %v1245
  %v1246 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %v1237, i32 0, i32 8
  store i32 %a7, ptr %v1246
  %v1247 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %v1237, i32 0, i32 9
  store i32 %a5, ptr %v1247
  %v1248 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %v1237, i32 0, i32 10
  store i32 %a6, ptr %v1248
  %v1249 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %v1237, i32 0, i32 11
  store ptr %a1, ptr %v1249
  %v1250 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %v1237, i32 0, i32 12
  store i32 %a7, ptr %v1250
  %v1251 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %v1237, i32 0, i32 13
  store i32 %v9, ptr %v1251
  %v1252 = call i32 %v1234(ptr @attend.kernel_attend_1.range, ptr %v1237, i32 0, i32 %v11, i32 1, i32 %v1232)
  br label %on7
on7:
  %v1253 = phi i32 [ %v1236, %alone5 ], [ %v1252, %shared6 ]
  %v1254 = icmp ne i32 %v1253, 0
  %v1255 = or i32 %v1253, 96
  %v1256 = icmp ult i32 %v1253, 32
  %v1257 = select i1 %v1256, i32 %v1255, i32 %v1253
  br i1 %v1254, label %trap8, label %on9, !prof !5
trap8:
  ret i32 %v1257
on9:
  br label %end2
else4:
  %v1258 = shl i32 %v978, 3
  br label %loop10
loop10:
  %v1259 = phi i32 [ 0, %else4 ], [ %v1556, %end21 ]
  %v1260 = icmp slt i32 %v1259, %a5
  br i1 %v1260, label %then13, label %else14
then13:
  %v1261 = mul i32 %v1259, %a6
  %v1262 = zext i32 %v1261 to i64
  %v1263 = getelementptr i8, ptr %a0, i64 %v1262
  %v1264 = load ptr, ptr @trinity_spread
  %v1265 = icmp eq ptr %v1264, null
  br i1 %v1265, label %alone15, label %shared16
alone15:
  %v1266 = call i32 @attend.kernel_attend_2(ptr %cx, i32 0, i32 %v978, i32 1, i32 %v951, i32 %v1259, i32 %a5, i32 %a6, ptr %a1, i32 %v13, ptr %v1263, i32 %a6, i32 %a6, ptr %a0, i32 %a7, i32 %v9)
  br label %on17
shared16:
  %v1268 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %v1267, i32 0, i32 0
  store ptr %cx, ptr %v1268
  %v1269 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %v1267, i32 0, i32 1
  store i32 0, ptr %v1269
  %v1270 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %v1267, i32 0, i32 2
  store i32 %v978, ptr %v1270
  %v1271 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %v1267, i32 0, i32 3
  store i32 1, ptr %v1271
  %v1272 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %v1267, i32 0, i32 4
  store i32 %v951, ptr %v1272
  %v1273 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %v1267, i32 0, i32 5
  store i32 %v1259, ptr %v1273
  %v1274 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %v1267, i32 0, i32 6
  store i32 %a5, ptr %v1274
  %v1275 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %v1267, i32 0, i32 7
  store i32 %a6, ptr %v1275
  %v1276 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %v1267, i32 0, i32 8
  store ptr %a1, ptr %v1276
  %v1277 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %v1267, i32 0, i32 9
  store i32 %v13, ptr %v1277
  %v1278 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %v1267, i32 0, i32 10
  store ptr %v1263, ptr %v1278
  %v1279 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %v1267, i32 0, i32 11
  store i32 %a6, ptr %v1279
  %v1280 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %v1267, i32 0, i32 12
  store i32 %a6, ptr %v1280
  %v1281 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %v1267, i32 0, i32 13
  store ptr %a0, ptr %v1281
  %v1282 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %v1267, i32 0, i32 14
  store i32 %a7, ptr %v1282
  %v1283 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %v1267, i32 0, i32 15
  store i32 %v9, ptr %v1283
  %v1284 = call i32 %v1264(ptr @attend.kernel_attend_2.range, ptr %v1267, i32 0, i32 %v978, i32 1, i32 %v951)
  br label %on17
on17:
  %v1285 = phi i32 [ %v1266, %alone15 ], [ %v1284, %shared16 ]
  %v1286 = icmp ne i32 %v1285, 0
  %v1287 = or i32 %v1285, 96
  %v1288 = icmp ult i32 %v1285, 32
  %v1289 = select i1 %v1288, i32 %v1287, i32 %v1285
  br i1 %v1286, label %trap18, label %on19, !prof !5
trap18:
  ret i32 %v1289
on19:
  %v1290 = mul i32 %v1259, %a7
  br label %loop20
loop20:
  %v1291 = phi i32 [ %v1258, %on19 ], [ %v1555, %end36 ]
  %v1292 = icmp slt i32 %v1291, %a7
  br i1 %v1292, label %then23, label %else24
then23:
  %v1293 = mul i32 %v1291, %a5
  %v1294 = add i32 %v1293, %v1259
  %v1295 = mul i32 %v1294, %a6
  br label %loop25
loop25:
  %v1296 = phi i32 [ 0, %then23 ], [ %v1301, %then28 ]
  %v1297 = phi <2 x i64> [ zeroinitializer, %then23 ], [ %v1342, %then28 ]
  %v1298 = phi <2 x i64> [ zeroinitializer, %then23 ], [ %v1383, %then28 ]
  %v1299 = phi <2 x i64> [ zeroinitializer, %then23 ], [ %v1424, %then28 ]
  %v1300 = phi <2 x i64> [ zeroinitializer, %then23 ], [ %v1465, %then28 ]
  %v1301 = add i32 %v1296, 64
  %v1302 = icmp ule i32 %v1301, %v13
  br i1 %v1302, label %then28, label %else29
then28:
  %v1303 = add i32 %v1261, %v1296
  %v1304 = zext i32 %v1303 to i64
  %v1305 = getelementptr i8, ptr %a0, i64 %v1304
  %v1306 = load <2 x i64>, ptr %v1305, align 1, !tbaa !4
  %v1307 = add i32 %v1295, %v1296
  %v1308 = zext i32 %v1307 to i64
  %v1309 = getelementptr i8, ptr %a1, i64 %v1308
  %v1310 = load <2 x i64>, ptr %v1309, align 1, !tbaa !4
  %v1311 = bitcast <2 x i64> %v1310 to <16 x i8>
  %v1312 = shufflevector <16 x i8> %v1311, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1313 = sext <8 x i8> %v1312 to <8 x i16>
  %v1314 = bitcast <8 x i16> %v1313 to <2 x i64>
  %v1315 = bitcast <2 x i64> %v1310 to <16 x i8>
  %v1316 = shufflevector <16 x i8> %v1315, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1317 = sext <8 x i8> %v1316 to <8 x i16>
  %v1318 = bitcast <8 x i16> %v1317 to <2 x i64>
  %v1319 = bitcast <2 x i64> %v1306 to <16 x i8>
  %v1320 = shufflevector <16 x i8> %v1319, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1321 = sext <8 x i8> %v1320 to <8 x i16>
  %v1322 = bitcast <8 x i16> %v1321 to <2 x i64>
  %v1323 = bitcast <2 x i64> %v1306 to <16 x i8>
  %v1324 = shufflevector <16 x i8> %v1323, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1325 = sext <8 x i8> %v1324 to <8 x i16>
  %v1326 = bitcast <8 x i16> %v1325 to <2 x i64>
  %v1327 = bitcast <2 x i64> %v1322 to <8 x i16>
  %v1328 = bitcast <2 x i64> %v1314 to <8 x i16>
  %v1329 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1327, <8 x i16> %v1328)
  %v1330 = bitcast <4 x i32> %v1329 to <2 x i64>
  %v1331 = bitcast <2 x i64> %v1297 to <4 x i32>
  %v1332 = bitcast <2 x i64> %v1330 to <4 x i32>
  %v1333 = add <4 x i32> %v1331, %v1332
  %v1334 = bitcast <4 x i32> %v1333 to <2 x i64>
  %v1335 = bitcast <2 x i64> %v1326 to <8 x i16>
  %v1336 = bitcast <2 x i64> %v1318 to <8 x i16>
  %v1337 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1335, <8 x i16> %v1336)
  %v1338 = bitcast <4 x i32> %v1337 to <2 x i64>
  %v1339 = bitcast <2 x i64> %v1334 to <4 x i32>
  %v1340 = bitcast <2 x i64> %v1338 to <4 x i32>
  %v1341 = add <4 x i32> %v1339, %v1340
  %v1342 = bitcast <4 x i32> %v1341 to <2 x i64>
  %v1343 = add i32 %v1296, 16
  %v1344 = add i32 %v1261, %v1343
  %v1345 = zext i32 %v1344 to i64
  %v1346 = getelementptr i8, ptr %a0, i64 %v1345
  %v1347 = load <2 x i64>, ptr %v1346, align 1, !tbaa !4
  %v1348 = add i32 %v1295, %v1343
  %v1349 = zext i32 %v1348 to i64
  %v1350 = getelementptr i8, ptr %a1, i64 %v1349
  %v1351 = load <2 x i64>, ptr %v1350, align 1, !tbaa !4
  %v1352 = bitcast <2 x i64> %v1351 to <16 x i8>
  %v1353 = shufflevector <16 x i8> %v1352, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1354 = sext <8 x i8> %v1353 to <8 x i16>
  %v1355 = bitcast <8 x i16> %v1354 to <2 x i64>
  %v1356 = bitcast <2 x i64> %v1351 to <16 x i8>
  %v1357 = shufflevector <16 x i8> %v1356, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1358 = sext <8 x i8> %v1357 to <8 x i16>
  %v1359 = bitcast <8 x i16> %v1358 to <2 x i64>
  %v1360 = bitcast <2 x i64> %v1347 to <16 x i8>
  %v1361 = shufflevector <16 x i8> %v1360, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1362 = sext <8 x i8> %v1361 to <8 x i16>
  %v1363 = bitcast <8 x i16> %v1362 to <2 x i64>
  %v1364 = bitcast <2 x i64> %v1347 to <16 x i8>
  %v1365 = shufflevector <16 x i8> %v1364, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1366 = sext <8 x i8> %v1365 to <8 x i16>
  %v1367 = bitcast <8 x i16> %v1366 to <2 x i64>
  %v1368 = bitcast <2 x i64> %v1363 to <8 x i16>
  %v1369 = bitcast <2 x i64> %v1355 to <8 x i16>
  %v1370 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1368, <8 x i16> %v1369)
  %v1371 = bitcast <4 x i32> %v1370 to <2 x i64>
  %v1372 = bitcast <2 x i64> %v1298 to <4 x i32>
  %v1373 = bitcast <2 x i64> %v1371 to <4 x i32>
  %v1374 = add <4 x i32> %v1372, %v1373
  %v1375 = bitcast <4 x i32> %v1374 to <2 x i64>
  %v1376 = bitcast <2 x i64> %v1367 to <8 x i16>
  %v1377 = bitcast <2 x i64> %v1359 to <8 x i16>
  %v1378 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1376, <8 x i16> %v1377)
  %v1379 = bitcast <4 x i32> %v1378 to <2 x i64>
  %v1380 = bitcast <2 x i64> %v1375 to <4 x i32>
  %v1381 = bitcast <2 x i64> %v1379 to <4 x i32>
  %v1382 = add <4 x i32> %v1380, %v1381
  %v1383 = bitcast <4 x i32> %v1382 to <2 x i64>
  %v1384 = add i32 %v1296, 32
  %v1385 = add i32 %v1261, %v1384
  %v1386 = zext i32 %v1385 to i64
  %v1387 = getelementptr i8, ptr %a0, i64 %v1386
  %v1388 = load <2 x i64>, ptr %v1387, align 1, !tbaa !4
  %v1389 = add i32 %v1295, %v1384
  %v1390 = zext i32 %v1389 to i64
  %v1391 = getelementptr i8, ptr %a1, i64 %v1390
  %v1392 = load <2 x i64>, ptr %v1391, align 1, !tbaa !4
  %v1393 = bitcast <2 x i64> %v1392 to <16 x i8>
  %v1394 = shufflevector <16 x i8> %v1393, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1395 = sext <8 x i8> %v1394 to <8 x i16>
  %v1396 = bitcast <8 x i16> %v1395 to <2 x i64>
  %v1397 = bitcast <2 x i64> %v1392 to <16 x i8>
  %v1398 = shufflevector <16 x i8> %v1397, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1399 = sext <8 x i8> %v1398 to <8 x i16>
  %v1400 = bitcast <8 x i16> %v1399 to <2 x i64>
  %v1401 = bitcast <2 x i64> %v1388 to <16 x i8>
  %v1402 = shufflevector <16 x i8> %v1401, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1403 = sext <8 x i8> %v1402 to <8 x i16>
  %v1404 = bitcast <8 x i16> %v1403 to <2 x i64>
  %v1405 = bitcast <2 x i64> %v1388 to <16 x i8>
  %v1406 = shufflevector <16 x i8> %v1405, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1407 = sext <8 x i8> %v1406 to <8 x i16>
  %v1408 = bitcast <8 x i16> %v1407 to <2 x i64>
  %v1409 = bitcast <2 x i64> %v1404 to <8 x i16>
  %v1410 = bitcast <2 x i64> %v1396 to <8 x i16>
  %v1411 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1409, <8 x i16> %v1410)
  %v1412 = bitcast <4 x i32> %v1411 to <2 x i64>
  %v1413 = bitcast <2 x i64> %v1299 to <4 x i32>
  %v1414 = bitcast <2 x i64> %v1412 to <4 x i32>
  %v1415 = add <4 x i32> %v1413, %v1414
  %v1416 = bitcast <4 x i32> %v1415 to <2 x i64>
  %v1417 = bitcast <2 x i64> %v1408 to <8 x i16>
  %v1418 = bitcast <2 x i64> %v1400 to <8 x i16>
  %v1419 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1417, <8 x i16> %v1418)
  %v1420 = bitcast <4 x i32> %v1419 to <2 x i64>
  %v1421 = bitcast <2 x i64> %v1416 to <4 x i32>
  %v1422 = bitcast <2 x i64> %v1420 to <4 x i32>
  %v1423 = add <4 x i32> %v1421, %v1422
  %v1424 = bitcast <4 x i32> %v1423 to <2 x i64>
  %v1425 = add i32 %v1296, 48
  %v1426 = add i32 %v1261, %v1425
  %v1427 = zext i32 %v1426 to i64
  %v1428 = getelementptr i8, ptr %a0, i64 %v1427
  %v1429 = load <2 x i64>, ptr %v1428, align 1, !tbaa !4
  %v1430 = add i32 %v1295, %v1425
  %v1431 = zext i32 %v1430 to i64
  %v1432 = getelementptr i8, ptr %a1, i64 %v1431
  %v1433 = load <2 x i64>, ptr %v1432, align 1, !tbaa !4
  %v1434 = bitcast <2 x i64> %v1433 to <16 x i8>
  %v1435 = shufflevector <16 x i8> %v1434, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1436 = sext <8 x i8> %v1435 to <8 x i16>
  %v1437 = bitcast <8 x i16> %v1436 to <2 x i64>
  %v1438 = bitcast <2 x i64> %v1433 to <16 x i8>
  %v1439 = shufflevector <16 x i8> %v1438, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1440 = sext <8 x i8> %v1439 to <8 x i16>
  %v1441 = bitcast <8 x i16> %v1440 to <2 x i64>
  %v1442 = bitcast <2 x i64> %v1429 to <16 x i8>
  %v1443 = shufflevector <16 x i8> %v1442, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1444 = sext <8 x i8> %v1443 to <8 x i16>
  %v1445 = bitcast <8 x i16> %v1444 to <2 x i64>
  %v1446 = bitcast <2 x i64> %v1429 to <16 x i8>
  %v1447 = shufflevector <16 x i8> %v1446, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1448 = sext <8 x i8> %v1447 to <8 x i16>
  %v1449 = bitcast <8 x i16> %v1448 to <2 x i64>
  %v1450 = bitcast <2 x i64> %v1445 to <8 x i16>
  %v1451 = bitcast <2 x i64> %v1437 to <8 x i16>
  %v1452 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1450, <8 x i16> %v1451)
  %v1453 = bitcast <4 x i32> %v1452 to <2 x i64>
  %v1454 = bitcast <2 x i64> %v1300 to <4 x i32>
  %v1455 = bitcast <2 x i64> %v1453 to <4 x i32>
  %v1456 = add <4 x i32> %v1454, %v1455
  %v1457 = bitcast <4 x i32> %v1456 to <2 x i64>
  %v1458 = bitcast <2 x i64> %v1449 to <8 x i16>
  %v1459 = bitcast <2 x i64> %v1441 to <8 x i16>
  %v1460 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1458, <8 x i16> %v1459)
  %v1461 = bitcast <4 x i32> %v1460 to <2 x i64>
  %v1462 = bitcast <2 x i64> %v1457 to <4 x i32>
  %v1463 = bitcast <2 x i64> %v1461 to <4 x i32>
  %v1464 = add <4 x i32> %v1462, %v1463
  %v1465 = bitcast <4 x i32> %v1464 to <2 x i64>
  br label %loop25
else29:
  br label %end27
end27:
  br label %end26
end26:
  %v1466 = bitcast <2 x i64> %v1297 to <4 x i32>
  %v1467 = bitcast <2 x i64> %v1298 to <4 x i32>
  %v1468 = add <4 x i32> %v1466, %v1467
  %v1469 = bitcast <4 x i32> %v1468 to <2 x i64>
  %v1470 = bitcast <2 x i64> %v1469 to <4 x i32>
  %v1471 = bitcast <2 x i64> %v1299 to <4 x i32>
  %v1472 = add <4 x i32> %v1470, %v1471
  %v1473 = bitcast <4 x i32> %v1472 to <2 x i64>
  %v1474 = bitcast <2 x i64> %v1473 to <4 x i32>
  %v1475 = bitcast <2 x i64> %v1300 to <4 x i32>
  %v1476 = add <4 x i32> %v1474, %v1475
  %v1477 = bitcast <4 x i32> %v1476 to <2 x i64>
  br label %loop30
loop30:
  %v1478 = phi i32 [ %v1296, %end26 ], [ %v1480, %then33 ]
  %v1479 = phi <2 x i64> [ %v1477, %end26 ], [ %v1521, %then33 ]
  %v1480 = add i32 %v1478, 16
  %v1481 = icmp ule i32 %v1480, %v13
  br i1 %v1481, label %then33, label %else34
then33:
  %v1482 = add i32 %v1261, %v1478
  %v1483 = zext i32 %v1482 to i64
  %v1484 = getelementptr i8, ptr %a0, i64 %v1483
  %v1485 = load <2 x i64>, ptr %v1484, align 1, !tbaa !4
  %v1486 = add i32 %v1295, %v1478
  %v1487 = zext i32 %v1486 to i64
  %v1488 = getelementptr i8, ptr %a1, i64 %v1487
  %v1489 = load <2 x i64>, ptr %v1488, align 1, !tbaa !4
  %v1490 = bitcast <2 x i64> %v1489 to <16 x i8>
  %v1491 = shufflevector <16 x i8> %v1490, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1492 = sext <8 x i8> %v1491 to <8 x i16>
  %v1493 = bitcast <8 x i16> %v1492 to <2 x i64>
  %v1494 = bitcast <2 x i64> %v1489 to <16 x i8>
  %v1495 = shufflevector <16 x i8> %v1494, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1496 = sext <8 x i8> %v1495 to <8 x i16>
  %v1497 = bitcast <8 x i16> %v1496 to <2 x i64>
  %v1498 = bitcast <2 x i64> %v1485 to <16 x i8>
  %v1499 = shufflevector <16 x i8> %v1498, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v1500 = sext <8 x i8> %v1499 to <8 x i16>
  %v1501 = bitcast <8 x i16> %v1500 to <2 x i64>
  %v1502 = bitcast <2 x i64> %v1485 to <16 x i8>
  %v1503 = shufflevector <16 x i8> %v1502, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v1504 = sext <8 x i8> %v1503 to <8 x i16>
  %v1505 = bitcast <8 x i16> %v1504 to <2 x i64>
  %v1506 = bitcast <2 x i64> %v1501 to <8 x i16>
  %v1507 = bitcast <2 x i64> %v1493 to <8 x i16>
  %v1508 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1506, <8 x i16> %v1507)
  %v1509 = bitcast <4 x i32> %v1508 to <2 x i64>
  %v1510 = bitcast <2 x i64> %v1479 to <4 x i32>
  %v1511 = bitcast <2 x i64> %v1509 to <4 x i32>
  %v1512 = add <4 x i32> %v1510, %v1511
  %v1513 = bitcast <4 x i32> %v1512 to <2 x i64>
  %v1514 = bitcast <2 x i64> %v1505 to <8 x i16>
  %v1515 = bitcast <2 x i64> %v1497 to <8 x i16>
  %v1516 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v1514, <8 x i16> %v1515)
  %v1517 = bitcast <4 x i32> %v1516 to <2 x i64>
  %v1518 = bitcast <2 x i64> %v1513 to <4 x i32>
  %v1519 = bitcast <2 x i64> %v1517 to <4 x i32>
  %v1520 = add <4 x i32> %v1518, %v1519
  %v1521 = bitcast <4 x i32> %v1520 to <2 x i64>
  br label %loop30
else34:
  br label %end32
end32:
  br label %end31
end31:
  %v1522 = bitcast <2 x i64> %v1479 to <4 x i32>
  %v1523 = extractelement <4 x i32> %v1522, i32 0
  %v1524 = bitcast <2 x i64> %v1479 to <4 x i32>
  %v1525 = extractelement <4 x i32> %v1524, i32 1
  %v1526 = add i32 %v1523, %v1525
  %v1527 = bitcast <2 x i64> %v1479 to <4 x i32>
  %v1528 = extractelement <4 x i32> %v1527, i32 2
  %v1529 = add i32 %v1526, %v1528
  %v1530 = bitcast <2 x i64> %v1479 to <4 x i32>
  %v1531 = extractelement <4 x i32> %v1530, i32 3
  %v1532 = add i32 %v1529, %v1531
  br label %loop35
loop35:
  %v1533 = phi i32 [ %v1478, %end31 ], [ %v1548, %then38 ]
  %v1534 = phi i32 [ %v1532, %end31 ], [ %v1547, %then38 ]
  %v1535 = icmp slt i32 %v1533, %a6
  br i1 %v1535, label %then38, label %else39
then38:
  %v1536 = add i32 %v1261, %v1533
  %v1537 = zext i32 %v1536 to i64
  %v1538 = getelementptr i8, ptr %a0, i64 %v1537
  %v1539 = load i8, ptr %v1538, align 1, !tbaa !4
  %v1540 = sext i8 %v1539 to i32
  %v1541 = add i32 %v1295, %v1533
  %v1542 = zext i32 %v1541 to i64
  %v1543 = getelementptr i8, ptr %a1, i64 %v1542
  %v1544 = load i8, ptr %v1543, align 1, !tbaa !4
  %v1545 = sext i8 %v1544 to i32
  %v1546 = mul i32 %v1540, %v1545
  %v1547 = add i32 %v1534, %v1546
  %v1548 = add i32 %v1533, 1
  br label %loop35
else39:
  br label %end37
end37:
  br label %end36
end36:
  %v1549 = add i32 %v1290, %v1291
  %v1550 = shl i32 %v1549, 2
  %v1551 = add i32 %v9, %v1550
  %v1552 = load ptr, ptr %cx, !tbaa !3
  %v1553 = zext i32 %v1551 to i64
  %v1554 = getelementptr i8, ptr %v1552, i64 %v1553
  store i32 %v1534, ptr %v1554, align 1, !tbaa !4
  %v1555 = add i32 %v1291, 1
  br label %loop20
else24:
  br label %end22
end22:
  br label %end21
end21:
  %v1556 = add i32 %v1259, 1
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  br label %end2
end2:
  ; attention.tri:21
  %v1557 = shl i32 %a5, 2
  %v1558 = call { i32, i32 } @attend.rt_alloc(ptr %cx, i32 %v1557, i32 16)
  %v1559 = extractvalue { i32, i32 } %v1558, 0
  %v1560 = extractvalue { i32, i32 } %v1558, 1
  %v1561 = icmp ne i32 %v1559, 0
  %v1562 = or i32 %v1559, 128
  %v1563 = icmp ult i32 %v1559, 32
  %v1564 = select i1 %v1563, i32 %v1562, i32 %v1559
  br i1 %v1561, label %trap40, label %on41, !prof !5
trap40:
  ret i32 %v1564
on41:
  %v1565 = add i32 %v1560, 16
  ; attention.tri:15
  %v1566 = icmp sgt i32 %a7, 0
  %v1567 = select i1 %v1566, i32 %a7, i32 0
  %v1568 = icmp ugt i32 %v1567, 0
  %v1569 = select i1 %v1568, i32 %v1567, i32 0
  %v1570 = lshr i32 %v1569, 4
  %v1571 = zext i32 %v1570 to i64
  %v1572 = zext i32 51 to i64
  %v1573 = mul i64 %v1571, %v1572
  %v1574 = icmp ugt i64 %v1573, 4294967295
  %v1575 = select i1 %v1574, i64 4294967295, i64 %v1573
  %v1576 = select i1 false, i64 0, i64 %v1575
  %v1577 = trunc i64 %v1576 to i32
  %v1578 = zext i32 %v1577 to i64
  %v1579 = zext i32 8 to i64
  %v1580 = add i64 %v1578, %v1579
  %v1581 = icmp sgt i64 %v1580, 4294967295
  %v1582 = icmp slt i64 %v1580, 0
  %v1583 = select i1 %v1581, i64 4294967295, i64 %v1580
  %v1584 = select i1 %v1582, i64 0, i64 %v1583
  %v1585 = trunc i64 %v1584 to i32
  %v1586 = zext i32 %v1585 to i64
  %v1587 = zext i32 1 to i64
  %v1588 = add i64 %v1586, %v1587
  %v1589 = icmp sgt i64 %v1588, 4294967295
  %v1590 = icmp slt i64 %v1588, 0
  %v1591 = select i1 %v1589, i64 4294967295, i64 %v1588
  %v1592 = select i1 %v1590, i64 0, i64 %v1591
  %v1593 = trunc i64 %v1592 to i32
  %v1594 = zext i32 %v1593 to i64
  %v1595 = zext i32 1 to i64
  %v1596 = add i64 %v1594, %v1595
  %v1597 = icmp sgt i64 %v1596, 4294967295
  %v1598 = icmp slt i64 %v1596, 0
  %v1599 = select i1 %v1597, i64 4294967295, i64 %v1596
  %v1600 = select i1 %v1598, i64 0, i64 %v1599
  %v1601 = trunc i64 %v1600 to i32
  %v1602 = zext i32 %v1601 to i64
  %v1603 = zext i32 1 to i64
  %v1604 = add i64 %v1602, %v1603
  %v1605 = icmp sgt i64 %v1604, 4294967295
  %v1606 = icmp slt i64 %v1604, 0
  %v1607 = select i1 %v1605, i64 4294967295, i64 %v1604
  %v1608 = select i1 %v1606, i64 0, i64 %v1607
  %v1609 = trunc i64 %v1608 to i32
  %v1610 = zext i32 %v1609 to i64
  %v1611 = zext i32 240 to i64
  %v1612 = add i64 %v1610, %v1611
  %v1613 = icmp sgt i64 %v1612, 4294967295
  %v1614 = icmp slt i64 %v1612, 0
  %v1615 = select i1 %v1613, i64 4294967295, i64 %v1612
  %v1616 = select i1 %v1614, i64 0, i64 %v1615
  %v1617 = trunc i64 %v1616 to i32
  %v1618 = zext i32 %v1617 to i64
  %v1619 = zext i32 1 to i64
  %v1620 = add i64 %v1618, %v1619
  %v1621 = icmp sgt i64 %v1620, 4294967295
  %v1622 = icmp slt i64 %v1620, 0
  %v1623 = select i1 %v1621, i64 4294967295, i64 %v1620
  %v1624 = select i1 %v1622, i64 0, i64 %v1623
  %v1625 = trunc i64 %v1624 to i32
  %v1626 = zext i32 %v1625 to i64
  %v1627 = zext i32 1 to i64
  %v1628 = add i64 %v1626, %v1627
  %v1629 = icmp sgt i64 %v1628, 4294967295
  %v1630 = icmp slt i64 %v1628, 0
  %v1631 = select i1 %v1629, i64 4294967295, i64 %v1628
  %v1632 = select i1 %v1630, i64 0, i64 %v1631
  %v1633 = trunc i64 %v1632 to i32
  %v1634 = zext i32 %v1633 to i64
  %v1635 = zext i32 1 to i64
  %v1636 = add i64 %v1634, %v1635
  %v1637 = icmp sgt i64 %v1636, 4294967295
  %v1638 = icmp slt i64 %v1636, 0
  %v1639 = select i1 %v1637, i64 4294967295, i64 %v1636
  %v1640 = select i1 %v1638, i64 0, i64 %v1639
  %v1641 = trunc i64 %v1640 to i32
  %v1642 = zext i32 %v1641 to i64
  %v1643 = zext i32 1 to i64
  %v1644 = add i64 %v1642, %v1643
  %v1645 = icmp sgt i64 %v1644, 4294967295
  %v1646 = icmp slt i64 %v1644, 0
  %v1647 = select i1 %v1645, i64 4294967295, i64 %v1644
  %v1648 = select i1 %v1646, i64 0, i64 %v1647
  %v1649 = trunc i64 %v1648 to i32
  %v1650 = zext i32 %v1649 to i64
  %v1651 = zext i32 1 to i64
  %v1652 = add i64 %v1650, %v1651
  %v1653 = icmp sgt i64 %v1652, 4294967295
  %v1654 = icmp slt i64 %v1652, 0
  %v1655 = select i1 %v1653, i64 4294967295, i64 %v1652
  %v1656 = select i1 %v1654, i64 0, i64 %v1655
  %v1657 = trunc i64 %v1656 to i32
  %v1658 = zext i32 %v1657 to i64
  %v1659 = zext i32 1 to i64
  %v1660 = add i64 %v1658, %v1659
  %v1661 = icmp sgt i64 %v1660, 4294967295
  %v1662 = icmp slt i64 %v1660, 0
  %v1663 = select i1 %v1661, i64 4294967295, i64 %v1660
  %v1664 = select i1 %v1662, i64 0, i64 %v1663
  %v1665 = trunc i64 %v1664 to i32
  %v1666 = zext i32 %v1665 to i64
  %v1667 = zext i32 1 to i64
  %v1668 = add i64 %v1666, %v1667
  %v1669 = icmp sgt i64 %v1668, 4294967295
  %v1670 = icmp slt i64 %v1668, 0
  %v1671 = select i1 %v1669, i64 4294967295, i64 %v1668
  %v1672 = select i1 %v1670, i64 0, i64 %v1671
  %v1673 = trunc i64 %v1672 to i32
  %v1674 = zext i32 %v1673 to i64
  %v1675 = zext i32 1 to i64
  %v1676 = add i64 %v1674, %v1675
  %v1677 = icmp sgt i64 %v1676, 4294967295
  %v1678 = icmp slt i64 %v1676, 0
  %v1679 = select i1 %v1677, i64 4294967295, i64 %v1676
  %v1680 = select i1 %v1678, i64 0, i64 %v1679
  %v1681 = trunc i64 %v1680 to i32
  %v1682 = zext i32 %v1681 to i64
  %v1683 = zext i32 1 to i64
  %v1684 = add i64 %v1682, %v1683
  %v1685 = icmp sgt i64 %v1684, 4294967295
  %v1686 = icmp slt i64 %v1684, 0
  %v1687 = select i1 %v1685, i64 4294967295, i64 %v1684
  %v1688 = select i1 %v1686, i64 0, i64 %v1687
  %v1689 = trunc i64 %v1688 to i32
  %v1690 = zext i32 %v1689 to i64
  %v1691 = zext i32 208 to i64
  %v1692 = add i64 %v1690, %v1691
  %v1693 = icmp sgt i64 %v1692, 4294967295
  %v1694 = icmp slt i64 %v1692, 0
  %v1695 = select i1 %v1693, i64 4294967295, i64 %v1692
  %v1696 = select i1 %v1694, i64 0, i64 %v1695
  %v1697 = trunc i64 %v1696 to i32
  %v1698 = zext i32 %v1697 to i64
  %v1699 = zext i32 1 to i64
  %v1700 = add i64 %v1698, %v1699
  %v1701 = icmp sgt i64 %v1700, 4294967295
  %v1702 = icmp slt i64 %v1700, 0
  %v1703 = select i1 %v1701, i64 4294967295, i64 %v1700
  %v1704 = select i1 %v1702, i64 0, i64 %v1703
  %v1705 = trunc i64 %v1704 to i32
  %v1706 = zext i32 %v1705 to i64
  %v1707 = zext i32 1 to i64
  %v1708 = add i64 %v1706, %v1707
  %v1709 = icmp sgt i64 %v1708, 4294967295
  %v1710 = icmp slt i64 %v1708, 0
  %v1711 = select i1 %v1709, i64 4294967295, i64 %v1708
  %v1712 = select i1 %v1710, i64 0, i64 %v1711
  %v1713 = trunc i64 %v1712 to i32
  %v1714 = zext i32 %v1713 to i64
  %v1715 = zext i32 1 to i64
  %v1716 = add i64 %v1714, %v1715
  %v1717 = icmp sgt i64 %v1716, 4294967295
  %v1718 = icmp slt i64 %v1716, 0
  %v1719 = select i1 %v1717, i64 4294967295, i64 %v1716
  %v1720 = select i1 %v1718, i64 0, i64 %v1719
  %v1721 = trunc i64 %v1720 to i32
  %v1722 = zext i32 %v1721 to i64
  %v1723 = zext i32 1 to i64
  %v1724 = add i64 %v1722, %v1723
  %v1725 = icmp sgt i64 %v1724, 4294967295
  %v1726 = icmp slt i64 %v1724, 0
  %v1727 = select i1 %v1725, i64 4294967295, i64 %v1724
  %v1728 = select i1 %v1726, i64 0, i64 %v1727
  %v1729 = trunc i64 %v1728 to i32
  %v1730 = zext i32 %v1729 to i64
  %v1731 = zext i32 1 to i64
  %v1732 = add i64 %v1730, %v1731
  %v1733 = icmp sgt i64 %v1732, 4294967295
  %v1734 = icmp slt i64 %v1732, 0
  %v1735 = select i1 %v1733, i64 4294967295, i64 %v1732
  %v1736 = select i1 %v1734, i64 0, i64 %v1735
  %v1737 = trunc i64 %v1736 to i32
  %v1738 = load ptr, ptr @trinity_spread
  %v1739 = icmp eq ptr %v1738, null
  br i1 %v1739, label %alone42, label %shared43
alone42:
  %v1740 = call i32 @attend.kernel_attend_3(ptr %cx, i32 0, i32 %v11, i32 1, i32 %v1737, i32 %a7, i32 %v0, i32 %v9, i32 %a4, i32 %a7, i32 %v1565)
  br label %on44
shared43:
  %v1742 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1741, i32 0, i32 0
  store ptr %cx, ptr %v1742
  %v1743 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1741, i32 0, i32 1
  store i32 0, ptr %v1743
  %v1744 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1741, i32 0, i32 2
  store i32 %v11, ptr %v1744
  %v1745 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1741, i32 0, i32 3
  store i32 1, ptr %v1745
  %v1746 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1741, i32 0, i32 4
  store i32 %v1737, ptr %v1746
  %v1747 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1741, i32 0, i32 5
  store i32 %a7, ptr %v1747
  %v1748 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1741, i32 0, i32 6
  store i32 %v0, ptr %v1748
  %v1749 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1741, i32 0, i32 7
  store i32 %v9, ptr %v1749
  %v1750 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1741, i32 0, i32 8
  store i32 %a4, ptr %v1750
  %v1751 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1741, i32 0, i32 9
  store i32 %a7, ptr %v1751
  %v1752 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1741, i32 0, i32 10
  store i32 %v1565, ptr %v1752
  %v1753 = call i32 %v1738(ptr @attend.kernel_attend_3.range, ptr %v1741, i32 0, i32 %v11, i32 1, i32 %v1737)
  br label %on44
on44:
  %v1754 = phi i32 [ %v1740, %alone42 ], [ %v1753, %shared43 ]
  %v1755 = icmp ne i32 %v1754, 0
  %v1756 = or i32 %v1754, 160
  %v1757 = icmp ult i32 %v1754, 32
  %v1758 = select i1 %v1757, i32 %v1756, i32 %v1754
  br i1 %v1755, label %trap45, label %on46, !prof !5
trap45:
  ret i32 %v1758
on46:
  ; attention.tri:22
  %v1759 = call { i32, i32 } @attend.rt_alloc(ptr %cx, i32 %v1, i32 16)
  %v1760 = extractvalue { i32, i32 } %v1759, 0
  %v1761 = extractvalue { i32, i32 } %v1759, 1
  %v1762 = icmp ne i32 %v1760, 0
  %v1763 = or i32 %v1760, 192
  %v1764 = icmp ult i32 %v1760, 32
  %v1765 = select i1 %v1764, i32 %v1763, i32 %v1760
  br i1 %v1762, label %trap47, label %on48, !prof !5
trap47:
  ret i32 %v1765
on48:
  %v1766 = add i32 %v1761, 16
  ; attention.tri:27
  %v1767 = zext i32 %v977 to i64
  %v1768 = zext i32 26 to i64
  %v1769 = mul i64 %v1767, %v1768
  %v1770 = icmp ugt i64 %v1769, 4294967295
  %v1771 = select i1 %v1770, i64 4294967295, i64 %v1769
  %v1772 = select i1 false, i64 0, i64 %v1771
  %v1773 = trunc i64 %v1772 to i32
  %v1774 = zext i32 %v1773 to i64
  %v1775 = zext i32 1 to i64
  %v1776 = add i64 %v1774, %v1775
  %v1777 = icmp sgt i64 %v1776, 4294967295
  %v1778 = icmp slt i64 %v1776, 0
  %v1779 = select i1 %v1777, i64 4294967295, i64 %v1776
  %v1780 = select i1 %v1778, i64 0, i64 %v1779
  %v1781 = trunc i64 %v1780 to i32
  %v1782 = zext i32 %v11 to i64
  %v1783 = zext i32 %v1781 to i64
  %v1784 = mul i64 %v1782, %v1783
  %v1785 = icmp ugt i64 %v1784, 4294967295
  %v1786 = select i1 %v1785, i64 4294967295, i64 %v1784
  %v1787 = select i1 false, i64 0, i64 %v1786
  %v1788 = trunc i64 %v1787 to i32
  %v1789 = icmp uge i32 %v1788, 4096
  br i1 %v1789, label %then50, label %else51
then50:
  %v1790 = load ptr, ptr @trinity_spread
  %v1791 = icmp eq ptr %v1790, null
  br i1 %v1791, label %alone52, label %shared53
alone52:
  %v1792 = call i32 @attend.kernel_attend_4(ptr %cx, i32 0, i32 %v11, i32 1, i32 %v1781, i32 %a7, i32 %a4, i32 %a7, i32 %v9, i32 %v1565, i32 %a7, i32 %v1766)
  br label %on54
shared53:
  %v1794 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1793, i32 0, i32 0
  store ptr %cx, ptr %v1794
  %v1795 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1793, i32 0, i32 1
  store i32 0, ptr %v1795
  %v1796 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1793, i32 0, i32 2
  store i32 %v11, ptr %v1796
  %v1797 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1793, i32 0, i32 3
  store i32 1, ptr %v1797
  %v1798 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1793, i32 0, i32 4
  store i32 %v1781, ptr %v1798
  %v1799 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1793, i32 0, i32 5
  store i32 %a7, ptr %v1799
  %v1800 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1793, i32 0, i32 6
  store i32 %a4, ptr %v1800
  %v1801 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1793, i32 0, i32 7
  store i32 %a7, ptr %v1801
  %v1802 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1793, i32 0, i32 8
  store i32 %v9, ptr %v1802
  %v1803 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1793, i32 0, i32 9
  store i32 %v1565, ptr %v1803
  %v1804 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1793, i32 0, i32 10
  store i32 %a7, ptr %v1804
  %v1805 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1793, i32 0, i32 11
  store i32 %v1766, ptr %v1805
  %v1806 = call i32 %v1790(ptr @attend.kernel_attend_4.range, ptr %v1793, i32 0, i32 %v11, i32 1, i32 %v1781)
  br label %on54
on54:
  %v1807 = phi i32 [ %v1792, %alone52 ], [ %v1806, %shared53 ]
  %v1808 = icmp ne i32 %v1807, 0
  %v1809 = or i32 %v1807, 224
  %v1810 = icmp ult i32 %v1807, 32
  %v1811 = select i1 %v1810, i32 %v1809, i32 %v1807
  br i1 %v1808, label %trap55, label %on56, !prof !5
trap55:
  ret i32 %v1811
on56:
  br label %end49
else51:
  br label %loop57
loop57:
  %v1812 = phi i32 [ 0, %else51 ], [ %v1841, %end63 ]
  %v1813 = icmp slt i32 %v1812, %a5
  br i1 %v1813, label %then60, label %else61
then60:
  ; attention.tri:14
  %v1814 = mul i32 %v1812, %a7
  ; attention.tri:27
  %v1815 = shl i32 %v1812, 2
  %v1816 = add i32 %v1565, %v1815
  br label %loop62
loop62:
  %v1817 = phi i32 [ 0, %then60 ], [ %v1840, %then65 ]
  %v1818 = icmp slt i32 %v1817, %a7
  br i1 %v1818, label %then65, label %else66
then65:
  ; attention.tri:14
  %v1819 = icmp sle i32 %v1817, %a4
  %v1820 = add i32 %v1814, %v1817
  %v1821 = shl i32 %v1820, 2
  %v1822 = add i32 %v9, %v1821
  %v1823 = load ptr, ptr %cx, !tbaa !3
  %v1824 = zext i32 %v1822 to i64
  %v1825 = getelementptr i8, ptr %v1823, i64 %v1824
  %v1826 = load i32, ptr %v1825, align 1, !tbaa !4
  %v1827 = select i1 %v1819, i32 %v1826, i32 -1000000
  ; attention.tri:27
  %v1828 = load ptr, ptr %cx, !tbaa !3
  %v1829 = zext i32 %v1816 to i64
  %v1830 = getelementptr i8, ptr %v1828, i64 %v1829
  %v1831 = load i32, ptr %v1830, align 1, !tbaa !4
  %v1832 = sub i32 %v1827, %v1831
  %v1833 = add i32 %v1832, 4096
  %v1834 = icmp sgt i32 %v1833, 0
  %v1835 = select i1 %v1834, i32 %v1833, i32 0
  %v1836 = add i32 %v1766, %v1821
  %v1837 = load ptr, ptr %cx, !tbaa !3
  %v1838 = zext i32 %v1836 to i64
  %v1839 = getelementptr i8, ptr %v1837, i64 %v1838
  store i32 %v1835, ptr %v1839, align 1, !tbaa !4
  %v1840 = add i32 %v1817, 1
  br label %loop62
else66:
  br label %end64
end64:
  br label %end63
end63:
  %v1841 = add i32 %v1812, 1
  br label %loop57
else61:
  br label %end59
end59:
  br label %end58
end58:
  br label %end49
end49:
  ; attention.tri:9
  %v1842 = zext i32 %v977 to i64
  %v1843 = zext i32 22 to i64
  %v1844 = mul i64 %v1842, %v1843
  %v1845 = icmp ugt i64 %v1844, 4294967295
  %v1846 = select i1 %v1845, i64 4294967295, i64 %v1844
  %v1847 = select i1 false, i64 0, i64 %v1846
  %v1848 = trunc i64 %v1847 to i32
  %v1849 = zext i32 %v1848 to i64
  %v1850 = zext i32 1 to i64
  %v1851 = add i64 %v1849, %v1850
  %v1852 = icmp sgt i64 %v1851, 4294967295
  %v1853 = icmp slt i64 %v1851, 0
  %v1854 = select i1 %v1852, i64 4294967295, i64 %v1851
  %v1855 = select i1 %v1853, i64 0, i64 %v1854
  %v1856 = trunc i64 %v1855 to i32
  %v1857 = zext i32 %v1856 to i64
  %v1858 = zext i32 1 to i64
  %v1859 = add i64 %v1857, %v1858
  %v1860 = icmp sgt i64 %v1859, 4294967295
  %v1861 = icmp slt i64 %v1859, 0
  %v1862 = select i1 %v1860, i64 4294967295, i64 %v1859
  %v1863 = select i1 %v1861, i64 0, i64 %v1862
  %v1864 = trunc i64 %v1863 to i32
  %v1865 = zext i32 %v1864 to i64
  %v1866 = zext i32 1 to i64
  %v1867 = add i64 %v1865, %v1866
  %v1868 = icmp sgt i64 %v1867, 4294967295
  %v1869 = icmp slt i64 %v1867, 0
  %v1870 = select i1 %v1868, i64 4294967295, i64 %v1867
  %v1871 = select i1 %v1869, i64 0, i64 %v1870
  %v1872 = trunc i64 %v1871 to i32
  %v1873 = zext i32 %v1872 to i64
  %v1874 = zext i32 1 to i64
  %v1875 = add i64 %v1873, %v1874
  %v1876 = icmp sgt i64 %v1875, 4294967295
  %v1877 = icmp slt i64 %v1875, 0
  %v1878 = select i1 %v1876, i64 4294967295, i64 %v1875
  %v1879 = select i1 %v1877, i64 0, i64 %v1878
  %v1880 = trunc i64 %v1879 to i32
  %v1881 = zext i32 %v1880 to i64
  %v1882 = zext i32 1 to i64
  %v1883 = add i64 %v1881, %v1882
  %v1884 = icmp sgt i64 %v1883, 4294967295
  %v1885 = icmp slt i64 %v1883, 0
  %v1886 = select i1 %v1884, i64 4294967295, i64 %v1883
  %v1887 = select i1 %v1885, i64 0, i64 %v1886
  %v1888 = trunc i64 %v1887 to i32
  %v1889 = zext i32 %v1888 to i64
  %v1890 = zext i32 1 to i64
  %v1891 = add i64 %v1889, %v1890
  %v1892 = icmp sgt i64 %v1891, 4294967295
  %v1893 = icmp slt i64 %v1891, 0
  %v1894 = select i1 %v1892, i64 4294967295, i64 %v1891
  %v1895 = select i1 %v1893, i64 0, i64 %v1894
  %v1896 = trunc i64 %v1895 to i32
  %v1897 = zext i32 %v1896 to i64
  %v1898 = zext i32 1 to i64
  %v1899 = add i64 %v1897, %v1898
  %v1900 = icmp sgt i64 %v1899, 4294967295
  %v1901 = icmp slt i64 %v1899, 0
  %v1902 = select i1 %v1900, i64 4294967295, i64 %v1899
  %v1903 = select i1 %v1901, i64 0, i64 %v1902
  %v1904 = trunc i64 %v1903 to i32
  %v1905 = zext i32 %v1904 to i64
  %v1906 = zext i32 1 to i64
  %v1907 = add i64 %v1905, %v1906
  %v1908 = icmp sgt i64 %v1907, 4294967295
  %v1909 = icmp slt i64 %v1907, 0
  %v1910 = select i1 %v1908, i64 4294967295, i64 %v1907
  %v1911 = select i1 %v1909, i64 0, i64 %v1910
  %v1912 = trunc i64 %v1911 to i32
  %v1913 = zext i32 %v1912 to i64
  %v1914 = zext i32 1 to i64
  %v1915 = add i64 %v1913, %v1914
  %v1916 = icmp sgt i64 %v1915, 4294967295
  %v1917 = icmp slt i64 %v1915, 0
  %v1918 = select i1 %v1916, i64 4294967295, i64 %v1915
  %v1919 = select i1 %v1917, i64 0, i64 %v1918
  %v1920 = trunc i64 %v1919 to i32
  %v1921 = zext i32 %v1920 to i64
  %v1922 = zext i32 1 to i64
  %v1923 = add i64 %v1921, %v1922
  %v1924 = icmp sgt i64 %v1923, 4294967295
  %v1925 = icmp slt i64 %v1923, 0
  %v1926 = select i1 %v1924, i64 4294967295, i64 %v1923
  %v1927 = select i1 %v1925, i64 0, i64 %v1926
  %v1928 = trunc i64 %v1927 to i32
  %v1929 = zext i32 %v1928 to i64
  %v1930 = zext i32 1 to i64
  %v1931 = add i64 %v1929, %v1930
  %v1932 = icmp sgt i64 %v1931, 4294967295
  %v1933 = icmp slt i64 %v1931, 0
  %v1934 = select i1 %v1932, i64 4294967295, i64 %v1931
  %v1935 = select i1 %v1933, i64 0, i64 %v1934
  %v1936 = trunc i64 %v1935 to i32
  %v1937 = icmp sgt i32 %a6, 0
  %v1938 = select i1 %v1937, i32 %a6, i32 0
  %v1939 = zext i32 %v1938 to i64
  %v1940 = zext i32 %v1936 to i64
  %v1941 = mul i64 %v1939, %v1940
  %v1942 = icmp ugt i64 %v1941, 4294967295
  %v1943 = select i1 %v1942, i64 4294967295, i64 %v1941
  %v1944 = select i1 false, i64 0, i64 %v1943
  %v1945 = trunc i64 %v1944 to i32
  %v1946 = zext i32 %v1945 to i64
  %v1947 = zext i32 1 to i64
  %v1948 = add i64 %v1946, %v1947
  %v1949 = icmp sgt i64 %v1948, 4294967295
  %v1950 = icmp slt i64 %v1948, 0
  %v1951 = select i1 %v1949, i64 4294967295, i64 %v1948
  %v1952 = select i1 %v1950, i64 0, i64 %v1951
  %v1953 = trunc i64 %v1952 to i32
  %v1954 = zext i32 %v11 to i64
  %v1955 = zext i32 %v1953 to i64
  %v1956 = mul i64 %v1954, %v1955
  %v1957 = icmp ugt i64 %v1956, 4294967295
  %v1958 = select i1 %v1957, i64 4294967295, i64 %v1956
  %v1959 = select i1 false, i64 0, i64 %v1958
  %v1960 = trunc i64 %v1959 to i32
  %v1961 = icmp uge i32 %v1960, 4096
  br i1 %v1961, label %then68, label %else69
then68:
  %v1962 = load ptr, ptr @trinity_spread
  %v1963 = icmp eq ptr %v1962, null
  br i1 %v1963, label %alone70, label %shared71
alone70:
  %v1964 = call i32 @attend.kernel_attend_5(ptr %cx, i32 0, i32 %v11, i32 1, i32 %v1953, i32 %a6, i32 %a7, i32 %a7, i32 %v1766, i32 %a5, i32 %a6, ptr %a2, i32 %a6, ptr %a3)
  br label %on72
shared71:
  %v1966 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1965, i32 0, i32 0
  store ptr %cx, ptr %v1966
  %v1967 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1965, i32 0, i32 1
  store i32 0, ptr %v1967
  %v1968 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1965, i32 0, i32 2
  store i32 %v11, ptr %v1968
  %v1969 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1965, i32 0, i32 3
  store i32 1, ptr %v1969
  %v1970 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1965, i32 0, i32 4
  store i32 %v1953, ptr %v1970
  %v1971 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1965, i32 0, i32 5
  store i32 %a6, ptr %v1971
  %v1972 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1965, i32 0, i32 6
  store i32 %a7, ptr %v1972
  %v1973 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1965, i32 0, i32 7
  store i32 %a7, ptr %v1973
  %v1974 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1965, i32 0, i32 8
  store i32 %v1766, ptr %v1974
  %v1975 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1965, i32 0, i32 9
  store i32 %a5, ptr %v1975
  %v1976 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1965, i32 0, i32 10
  store i32 %a6, ptr %v1976
  %v1977 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1965, i32 0, i32 11
  store ptr %a2, ptr %v1977
  %v1978 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1965, i32 0, i32 12
  store i32 %a6, ptr %v1978
  %v1979 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1965, i32 0, i32 13
  store ptr %a3, ptr %v1979
  %v1980 = call i32 %v1962(ptr @attend.kernel_attend_5.range, ptr %v1965, i32 0, i32 %v11, i32 1, i32 %v1953)
  br label %on72
on72:
  %v1981 = phi i32 [ %v1964, %alone70 ], [ %v1980, %shared71 ]
  %v1982 = icmp ne i32 %v1981, 0
  %v1983 = or i32 %v1981, 256
  %v1984 = icmp ult i32 %v1981, 32
  %v1985 = select i1 %v1984, i32 %v1983, i32 %v1981
  br i1 %v1982, label %trap73, label %on74, !prof !5
trap73:
  ret i32 %v1985
on74:
  br label %end67
else69:
  br label %loop75
loop75:
  %v1986 = phi i32 [ 0, %else69 ], [ %v2018, %end81 ]
  %v1987 = icmp slt i32 %v1986, %a5
  br i1 %v1987, label %then78, label %else79
then78:
  %v1988 = mul i32 %v1986, %a7
  %v1989 = mul i32 %v1986, %a6
  br label %loop80
loop80:
  %v1990 = phi i32 [ 0, %then78 ], [ %v2017, %end86 ]
  %v1991 = icmp slt i32 %v1990, %a6
  br i1 %v1991, label %then83, label %else84
then83:
  br label %loop85
loop85:
  %v1992 = phi i32 [ 0, %then83 ], [ %v2012, %then88 ]
  %v1993 = phi i32 [ 0, %then83 ], [ %v2011, %then88 ]
  %v1994 = icmp slt i32 %v1992, %a7
  br i1 %v1994, label %then88, label %else89
then88:
  %v1995 = add i32 %v1988, %v1992
  %v1996 = shl i32 %v1995, 2
  %v1997 = add i32 %v1766, %v1996
  %v1998 = load ptr, ptr %cx, !tbaa !3
  %v1999 = zext i32 %v1997 to i64
  %v2000 = getelementptr i8, ptr %v1998, i64 %v1999
  %v2001 = load i32, ptr %v2000, align 1, !tbaa !4
  %v2002 = mul i32 %v1992, %a5
  %v2003 = add i32 %v2002, %v1986
  %v2004 = mul i32 %v2003, %a6
  %v2005 = add i32 %v2004, %v1990
  %v2006 = zext i32 %v2005 to i64
  %v2007 = getelementptr i8, ptr %a2, i64 %v2006
  %v2008 = load i8, ptr %v2007, align 1, !tbaa !4
  %v2009 = sext i8 %v2008 to i32
  %v2010 = mul i32 %v2001, %v2009
  %v2011 = add i32 %v1993, %v2010
  %v2012 = add i32 %v1992, 1
  br label %loop85
else89:
  br label %end87
end87:
  br label %end86
end86:
  %v2013 = add i32 %v1989, %v1990
  %v2014 = shl i32 %v2013, 2
  %v2015 = zext i32 %v2014 to i64
  %v2016 = getelementptr i8, ptr %a3, i64 %v2015
  store i32 %v1993, ptr %v2016, align 1, !tbaa !4
  %v2017 = add i32 %v1990, 1
  br label %loop80
else84:
  br label %end82
end82:
  br label %end81
end81:
  %v2018 = add i32 %v1986, 1
  br label %loop75
else79:
  br label %end77
end77:
  br label %end76
end76:
  br label %end67
end67:
  %v2019 = call i32 @attend.rt_release(ptr %cx, i32 %v4)
  %v2020 = icmp ne i32 %v2019, 0
  %v2021 = or i32 %v2019, 256
  %v2022 = icmp ult i32 %v2019, 32
  %v2023 = select i1 %v2022, i32 %v2021, i32 %v2019
  br i1 %v2020, label %trap90, label %on91, !prof !5
trap90:
  ret i32 %v2023
on91:
  %v2024 = call i32 @attend.rt_release(ptr %cx, i32 %v1560)
  %v2025 = icmp ne i32 %v2024, 0
  %v2026 = or i32 %v2024, 256
  %v2027 = icmp ult i32 %v2024, 32
  %v2028 = select i1 %v2027, i32 %v2026, i32 %v2024
  br i1 %v2025, label %trap92, label %on93, !prof !5
trap92:
  ret i32 %v2028
on93:
  %v2029 = call i32 @attend.rt_release(ptr %cx, i32 %v1761)
  %v2030 = icmp ne i32 %v2029, 0
  %v2031 = or i32 %v2029, 256
  %v2032 = icmp ult i32 %v2029, 32
  %v2033 = select i1 %v2032, i32 %v2031, i32 %v2029
  br i1 %v2030, label %trap94, label %on95, !prof !5
trap94:
  ret i32 %v2033
on95:
  ret i32 0
}

define internal i32 @attend.kernel_attend_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 10
  %x10 = load i32, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 11
  %x11 = load ptr, ptr %p11
  %p12 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 12
  %x12 = load i32, ptr %p12
  %p13 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 13
  %x13 = load i32, ptr %p13
  %status = call i32 @attend.kernel_attend_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, i32 %x9, i32 %x10, ptr %x11, i32 %x12, i32 %x13)
  ret i32 %status
}

define internal i32 @attend.kernel_attend_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 10
  %x10 = load ptr, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 11
  %x11 = load i32, ptr %p11
  %p12 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 12
  %x12 = load i32, ptr %p12
  %p13 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 13
  %x13 = load ptr, ptr %p13
  %p14 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 14
  %x14 = load i32, ptr %p14
  %p15 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 15
  %x15 = load i32, ptr %p15
  %status = call i32 @attend.kernel_attend_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, i32 %x7, ptr %x8, i32 %x9, ptr %x10, i32 %x11, i32 %x12, ptr %x13, i32 %x14, i32 %x15)
  ret i32 %status
}

define internal i32 @attend.kernel_attend_3.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 10
  %x10 = load i32, ptr %p10
  %status = call i32 @attend.kernel_attend_3(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, i32 %x7, i32 %x8, i32 %x9, i32 %x10)
  ret i32 %status
}

define internal i32 @attend.kernel_attend_4.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 10
  %x10 = load i32, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %args, i32 0, i32 11
  %x11 = load i32, ptr %p11
  %status = call i32 @attend.kernel_attend_4(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, i32 %x7, i32 %x8, i32 %x9, i32 %x10, i32 %x11)
  ret i32 %status
}

define internal i32 @attend.kernel_attend_5.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 10
  %x10 = load i32, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 11
  %x11 = load ptr, ptr %p11
  %p12 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 12
  %x12 = load i32, ptr %p12
  %p13 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 13
  %x13 = load ptr, ptr %p13
  %status = call i32 @attend.kernel_attend_5(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, i32 %x7, i32 %x8, i32 %x9, i32 %x10, ptr %x11, i32 %x12, ptr %x13)
  ret i32 %status
}

define i32 @attend(ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4, i32 %a5, i32 %a6, i32 %a7) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %heap = load ptr, ptr @attend.context
  %new = icmp eq ptr %heap, null
  br i1 %new, label %make, label %call
make:
  %made = call i1 @attend.open(ptr @attend.context)
  br i1 %made, label %call, label %fail
fail:
  ret i32 298
call:
  %all = call i32 @attend.kernel_attend(ptr @attend.context, ptr %a0, ptr %a1, ptr %a2, ptr %a3, i32 %a4, i32 %a5, i32 %a6, i32 %a7)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  call void @trinity.close(ptr @attend.context)
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @store.kernel_store_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, i32 %a6, ptr noalias readonly nocapture %a7, i32 %a8, i32 %a9, ptr noalias nocapture %a10, i32 %a11) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; attention.tri:31
  %v0 = icmp sgt i32 %a11, 0
  %v1 = select i1 %v0, i32 %a11, i32 0
  br label %loop0
loop0:
  %v2 = phi i32 [ %a0, %entry ], [ %v49, %end6 ]
  %v3 = icmp slt i32 %v2, %a1
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = icmp eq i32 %v2, %a5
  %v5 = mul i32 %v2, %a8
  %v6 = zext i1 %v4 to i32
  %v7 = sub i32 0, %v6
  %v8 = trunc i32 %v7 to i8
  %v9 = insertelement <16 x i8> poison, i8 %v8, i32 0
  %v10 = shufflevector <16 x i8> %v9, <16 x i8> poison, <16 x i32> zeroinitializer
  %v11 = bitcast <16 x i8> %v10 to <2 x i64>
  br label %loop5
loop5:
  %v12 = phi i32 [ 0, %then3 ], [ %v48, %end16 ]
  %v13 = icmp slt i32 %v12, %a4
  br i1 %v13, label %then8, label %else9
then8:
  %v14 = mul i32 %v12, %a6
  %v15 = add i32 %v5, %v12
  %v16 = mul i32 %v15, %a9
  br label %loop10
loop10:
  %v17 = phi i32 [ 0, %then8 ], [ %v18, %then13 ]
  %v18 = add i32 %v17, 16
  %v19 = icmp ule i32 %v18, %v1
  br i1 %v19, label %then13, label %else14
then13:
  %v20 = add i32 %v14, %v17
  %v21 = zext i32 %v20 to i64
  %v22 = getelementptr i8, ptr %a7, i64 %v21
  %v23 = load <2 x i64>, ptr %v22, align 1, !tbaa !4
  %v24 = add i32 %v16, %v17
  %v25 = zext i32 %v24 to i64
  %v26 = getelementptr i8, ptr %a10, i64 %v25
  %v27 = load <2 x i64>, ptr %v26, align 1, !tbaa !4
  %v28 = and <2 x i64> %v23, %v11
  %v29 = xor <2 x i64> %v11, <i64 -1, i64 -1>
  %v30 = and <2 x i64> %v27, %v29
  %v31 = or <2 x i64> %v28, %v30
  %v32 = zext i32 %v24 to i64
  %v33 = getelementptr i8, ptr %a10, i64 %v32
  store <2 x i64> %v31, ptr %v33, align 1, !tbaa !4
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  br label %loop15
loop15:
  %v34 = phi i32 [ %v17, %end11 ], [ %v47, %then18 ]
  %v35 = icmp slt i32 %v34, %a11
  br i1 %v35, label %then18, label %else19
then18:
  %v36 = add i32 %v14, %v34
  %v37 = zext i32 %v36 to i64
  %v38 = getelementptr i8, ptr %a7, i64 %v37
  %v39 = load i8, ptr %v38, align 1, !tbaa !4
  %v40 = add i32 %v16, %v34
  %v41 = zext i32 %v40 to i64
  %v42 = getelementptr i8, ptr %a10, i64 %v41
  %v43 = load i8, ptr %v42, align 1, !tbaa !4
  %v44 = select i1 %v4, i8 %v39, i8 %v43
  %v45 = zext i32 %v40 to i64
  %v46 = getelementptr i8, ptr %a10, i64 %v45
  store i8 %v44, ptr %v46, align 1, !tbaa !4
  %v47 = add i32 %v34, 1
  br label %loop15
else19:
  br label %end17
end17:
  br label %end16
end16:
  %v48 = add i32 %v12, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v49 = add i32 %v2, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @store.kernel_store_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr readonly nocapture %a4, ptr readonly nocapture %a5, i1 %a6, ptr nocapture %a7) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; attention.tri:31
  %v0 = shl i32 %a1, 4
  %v1 = shl i32 %a0, 4
  %v2 = zext i1 %a6 to i32
  %v3 = sub i32 0, %v2
  %v4 = trunc i32 %v3 to i8
  %v5 = insertelement <16 x i8> poison, i8 %v4, i32 0
  %v6 = shufflevector <16 x i8> %v5, <16 x i8> poison, <16 x i32> zeroinitializer
  %v7 = bitcast <16 x i8> %v6 to <2 x i64>
  br label %loop0
loop0:
  %v8 = phi i32 [ %v1, %entry ], [ %v22, %then3 ]
  %v9 = icmp ult i32 %v8, %v0
  br i1 %v9, label %then3, label %else4
then3:
  %v10 = zext i32 %v8 to i64
  %v11 = getelementptr i8, ptr %a4, i64 %v10
  %v12 = load <2 x i64>, ptr %v11, align 1, !tbaa !4
  %v13 = zext i32 %v8 to i64
  %v14 = getelementptr i8, ptr %a5, i64 %v13
  %v15 = load <2 x i64>, ptr %v14, align 1, !tbaa !4
  %v16 = and <2 x i64> %v12, %v7
  %v17 = xor <2 x i64> %v7, <i64 -1, i64 -1>
  %v18 = and <2 x i64> %v15, %v17
  %v19 = or <2 x i64> %v16, %v18
  %v20 = zext i32 %v8 to i64
  %v21 = getelementptr i8, ptr %a7, i64 %v20
  store <2 x i64> %v19, ptr %v21, align 1, !tbaa !4
  %v22 = add i32 %v8, 16
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @store.kernel_store(ptr noalias %cx, ptr noalias nocapture %a0, ptr noalias readonly nocapture %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v91 = alloca { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }
  %v137 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, i1, ptr }
  ; attention.tri:30
  ; attention.tri:31
  %v0 = icmp sgt i32 %a3, 0
  %v1 = select i1 %v0, i32 %a3, i32 0
  %v2 = icmp sgt i32 %a5, 0
  %v3 = select i1 %v2, i32 %a5, i32 0
  %v4 = icmp ugt i32 %v3, 0
  %v5 = select i1 %v4, i32 %v3, i32 0
  %v6 = lshr i32 %v5, 4
  %v7 = zext i32 %v6 to i64
  %v8 = zext i32 14 to i64
  %v9 = mul i64 %v7, %v8
  %v10 = icmp ugt i64 %v9, 4294967295
  %v11 = select i1 %v10, i64 4294967295, i64 %v9
  %v12 = select i1 false, i64 0, i64 %v11
  %v13 = trunc i64 %v12 to i32
  %v14 = zext i32 %v13 to i64
  %v15 = zext i32 18 to i64
  %v16 = add i64 %v14, %v15
  %v17 = icmp sgt i64 %v16, 4294967295
  %v18 = icmp slt i64 %v16, 0
  %v19 = select i1 %v17, i64 4294967295, i64 %v16
  %v20 = select i1 %v18, i64 0, i64 %v19
  %v21 = trunc i64 %v20 to i32
  %v22 = zext i32 %v21 to i64
  %v23 = zext i32 1 to i64
  %v24 = add i64 %v22, %v23
  %v25 = icmp sgt i64 %v24, 4294967295
  %v26 = icmp slt i64 %v24, 0
  %v27 = select i1 %v25, i64 4294967295, i64 %v24
  %v28 = select i1 %v26, i64 0, i64 %v27
  %v29 = trunc i64 %v28 to i32
  %v30 = zext i32 %v29 to i64
  %v31 = zext i32 464 to i64
  %v32 = add i64 %v30, %v31
  %v33 = icmp sgt i64 %v32, 4294967295
  %v34 = icmp slt i64 %v32, 0
  %v35 = select i1 %v33, i64 4294967295, i64 %v32
  %v36 = select i1 %v34, i64 0, i64 %v35
  %v37 = trunc i64 %v36 to i32
  %v38 = zext i32 %v37 to i64
  %v39 = zext i32 1 to i64
  %v40 = add i64 %v38, %v39
  %v41 = icmp sgt i64 %v40, 4294967295
  %v42 = icmp slt i64 %v40, 0
  %v43 = select i1 %v41, i64 4294967295, i64 %v40
  %v44 = select i1 %v42, i64 0, i64 %v43
  %v45 = trunc i64 %v44 to i32
  %v46 = zext i32 %v45 to i64
  %v47 = zext i32 1 to i64
  %v48 = add i64 %v46, %v47
  %v49 = icmp sgt i64 %v48, 4294967295
  %v50 = icmp slt i64 %v48, 0
  %v51 = select i1 %v49, i64 4294967295, i64 %v48
  %v52 = select i1 %v50, i64 0, i64 %v51
  %v53 = trunc i64 %v52 to i32
  %v54 = zext i32 %v53 to i64
  %v55 = zext i32 1 to i64
  %v56 = add i64 %v54, %v55
  %v57 = icmp sgt i64 %v56, 4294967295
  %v58 = icmp slt i64 %v56, 0
  %v59 = select i1 %v57, i64 4294967295, i64 %v56
  %v60 = select i1 %v58, i64 0, i64 %v59
  %v61 = trunc i64 %v60 to i32
  %v62 = zext i32 %v61 to i64
  %v63 = zext i32 1 to i64
  %v64 = add i64 %v62, %v63
  %v65 = icmp sgt i64 %v64, 4294967295
  %v66 = icmp slt i64 %v64, 0
  %v67 = select i1 %v65, i64 4294967295, i64 %v64
  %v68 = select i1 %v66, i64 0, i64 %v67
  %v69 = trunc i64 %v68 to i32
  %v70 = icmp sgt i32 %a4, 0
  %v71 = select i1 %v70, i32 %a4, i32 0
  %v72 = zext i32 %v71 to i64
  %v73 = zext i32 %v69 to i64
  %v74 = mul i64 %v72, %v73
  %v75 = icmp ugt i64 %v74, 4294967295
  %v76 = select i1 %v75, i64 4294967295, i64 %v74
  %v77 = select i1 false, i64 0, i64 %v76
  %v78 = trunc i64 %v77 to i32
  %v79 = zext i32 %v78 to i64
  %v80 = zext i32 1 to i64
  %v81 = add i64 %v79, %v80
  %v82 = icmp sgt i64 %v81, 4294967295
  %v83 = icmp slt i64 %v81, 0
  %v84 = select i1 %v82, i64 4294967295, i64 %v81
  %v85 = select i1 %v83, i64 0, i64 %v84
  %v86 = trunc i64 %v85 to i32
  %v87 = icmp uge i32 %v1, 4
  br i1 %v87, label %then1, label %else2
then1:
  %v88 = load ptr, ptr @trinity_spread
  %v89 = icmp eq ptr %v88, null
  br i1 %v89, label %alone3, label %shared4
alone3:
  %v90 = call i32 @store.kernel_store_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 %v86, i32 %a4, i32 %a2, i32 %a5, ptr %a1, i32 %a4, i32 %a5, ptr %a0, i32 %a5)
  br label %on5
shared4:
  %v92 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v91, i32 0, i32 0
  store ptr %cx, ptr %v92
  %v93 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v91, i32 0, i32 1
  store i32 0, ptr %v93
  %v94 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v91, i32 0, i32 2
  store i32 %v1, ptr %v94
  %v95 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v91, i32 0, i32 3
  store i32 1, ptr %v95
  %v96 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v91, i32 0, i32 4
  store i32 %v86, ptr %v96
  %v97 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v91, i32 0, i32 5
  store i32 %a4, ptr %v97
  %v98 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v91, i32 0, i32 6
  store i32 %a2, ptr %v98
  %v99 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v91, i32 0, i32 7
  store i32 %a5, ptr %v99
  %v100 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v91, i32 0, i32 8
  store ptr %a1, ptr %v100
  %v101 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v91, i32 0, i32 9
  store i32 %a4, ptr %v101
  %v102 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v91, i32 0, i32 10
  store i32 %a5, ptr %v102
  %v103 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v91, i32 0, i32 11
  store ptr %a0, ptr %v103
  %v104 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %v91, i32 0, i32 12
  store i32 %a5, ptr %v104
  %v105 = call i32 %v88(ptr @store.kernel_store_1.range, ptr %v91, i32 0, i32 %v1, i32 1, i32 %v86)
  br label %on5
on5:
  %v106 = phi i32 [ %v90, %alone3 ], [ %v105, %shared4 ]
  %v107 = icmp ne i32 %v106, 0
  %v108 = or i32 %v106, 32
  %v109 = icmp ult i32 %v106, 32
  %v110 = select i1 %v109, i32 %v108, i32 %v106
  br i1 %v107, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v110
on7:
  br label %end0
else2:
  %v111 = icmp uge i32 %v6, 373
  %v112 = shl i32 %v6, 4
  br label %loop8
loop8:
  %v113 = phi i32 [ 0, %else2 ], [ %v185, %end14 ]
  %v114 = icmp slt i32 %v113, %a3
  br i1 %v114, label %then11, label %else12
then11:
  %v115 = icmp eq i32 %v113, %a2
  %v116 = mul i32 %v113, %a4
  %v117 = zext i1 %v115 to i32
  %v118 = sub i32 0, %v117
  %v119 = trunc i32 %v118 to i8
  %v120 = insertelement <16 x i8> poison, i8 %v119, i32 0
  %v121 = shufflevector <16 x i8> %v120, <16 x i8> poison, <16 x i32> zeroinitializer
  %v122 = bitcast <16 x i8> %v121 to <2 x i64>
  br label %loop13
loop13:
  %v123 = phi i32 [ 0, %then11 ], [ %v184, %end32 ]
  %v124 = icmp slt i32 %v123, %a4
  br i1 %v124, label %then16, label %else17
then16:
  %v125 = mul i32 %v123, %a5
  %v126 = add i32 %v116, %v123
  %v127 = mul i32 %v126, %a5
  br i1 %v111, label %then19, label %else20
then19:
  %v128 = zext i32 %v125 to i64
  %v129 = getelementptr i8, ptr %a1, i64 %v128
  %v130 = zext i32 %v127 to i64
  %v131 = getelementptr i8, ptr %a0, i64 %v130
  %v132 = zext i32 %v127 to i64
  %v133 = getelementptr i8, ptr %a0, i64 %v132
  %v134 = load ptr, ptr @trinity_spread
  %v135 = icmp eq ptr %v134, null
  br i1 %v135, label %alone21, label %shared22
alone21:
  %v136 = call i32 @store.kernel_store_2(ptr %cx, i32 0, i32 %v6, i32 1, i32 11, ptr %v129, ptr %v131, i1 %v115, ptr %v133)
  br label %on23
shared22:
  %v138 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i1, ptr }, ptr %v137, i32 0, i32 0
  store ptr %cx, ptr %v138
  %v139 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i1, ptr }, ptr %v137, i32 0, i32 1
  store i32 0, ptr %v139
  %v140 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i1, ptr }, ptr %v137, i32 0, i32 2
  store i32 %v6, ptr %v140
  %v141 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i1, ptr }, ptr %v137, i32 0, i32 3
  store i32 1, ptr %v141
  %v142 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i1, ptr }, ptr %v137, i32 0, i32 4
  store i32 11, ptr %v142
  %v143 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i1, ptr }, ptr %v137, i32 0, i32 5
  store ptr %v129, ptr %v143
  %v144 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i1, ptr }, ptr %v137, i32 0, i32 6
  store ptr %v131, ptr %v144
  %v145 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i1, ptr }, ptr %v137, i32 0, i32 7
  store i1 %v115, ptr %v145
  %v146 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i1, ptr }, ptr %v137, i32 0, i32 8
  store ptr %v133, ptr %v146
  %v147 = call i32 %v134(ptr @store.kernel_store_2.range, ptr %v137, i32 0, i32 %v6, i32 1, i32 11)
  br label %on23
on23:
  %v148 = phi i32 [ %v136, %alone21 ], [ %v147, %shared22 ]
  %v149 = icmp ne i32 %v148, 0
  %v150 = or i32 %v148, 64
  %v151 = icmp ult i32 %v148, 32
  %v152 = select i1 %v151, i32 %v150, i32 %v148
  br i1 %v149, label %trap24, label %on25, !prof !5
trap24:
  ret i32 %v152
on25:
  br label %end18
else20:
  br label %loop26
loop26:
  %v153 = phi i32 [ 0, %else20 ], [ %v154, %then29 ]
  %v154 = add i32 %v153, 16
  %v155 = icmp ule i32 %v154, %v3
  br i1 %v155, label %then29, label %else30
then29:
  %v156 = add i32 %v125, %v153
  %v157 = zext i32 %v156 to i64
  %v158 = getelementptr i8, ptr %a1, i64 %v157
  %v159 = load <2 x i64>, ptr %v158, align 1, !tbaa !4
  %v160 = add i32 %v127, %v153
  %v161 = zext i32 %v160 to i64
  %v162 = getelementptr i8, ptr %a0, i64 %v161
  %v163 = load <2 x i64>, ptr %v162, align 1, !tbaa !4
  %v164 = and <2 x i64> %v159, %v122
  %v165 = xor <2 x i64> %v122, <i64 -1, i64 -1>
  %v166 = and <2 x i64> %v163, %v165
  %v167 = or <2 x i64> %v164, %v166
  %v168 = zext i32 %v160 to i64
  %v169 = getelementptr i8, ptr %a0, i64 %v168
  store <2 x i64> %v167, ptr %v169, align 1, !tbaa !4
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
  %v170 = phi i32 [ %v112, %end18 ], [ %v183, %then34 ]
  %v171 = icmp slt i32 %v170, %a5
  br i1 %v171, label %then34, label %else35
then34:
  %v172 = add i32 %v125, %v170
  %v173 = zext i32 %v172 to i64
  %v174 = getelementptr i8, ptr %a1, i64 %v173
  %v175 = load i8, ptr %v174, align 1, !tbaa !4
  %v176 = add i32 %v127, %v170
  %v177 = zext i32 %v176 to i64
  %v178 = getelementptr i8, ptr %a0, i64 %v177
  %v179 = load i8, ptr %v178, align 1, !tbaa !4
  %v180 = select i1 %v115, i8 %v175, i8 %v179
  %v181 = zext i32 %v176 to i64
  %v182 = getelementptr i8, ptr %a0, i64 %v181
  store i8 %v180, ptr %v182, align 1, !tbaa !4
  %v183 = add i32 %v170, 1
  br label %loop31
else35:
  br label %end33
end33:
  br label %end32
end32:
  %v184 = add i32 %v123, 1
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  %v185 = add i32 %v113, 1
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

define internal i32 @store.kernel_store_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 10
  %x10 = load i32, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 11
  %x11 = load ptr, ptr %p11
  %p12 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32 }, ptr %args, i32 0, i32 12
  %x12 = load i32, ptr %p12
  %status = call i32 @store.kernel_store_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, i32 %x7, ptr %x8, i32 %x9, i32 %x10, ptr %x11, i32 %x12)
  ret i32 %status
}

define internal i32 @store.kernel_store_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i1, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i1, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i1, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i1, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i1, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i1, ptr }, ptr %args, i32 0, i32 5
  %x5 = load ptr, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i1, ptr }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i1, ptr }, ptr %args, i32 0, i32 7
  %x7 = load i1, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i1, ptr }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %status = call i32 @store.kernel_store_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, i1 %x7, ptr %x8)
  ret i32 %status
}

define i32 @store(ptr %a0, ptr %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @store.kernel_store(ptr null, ptr %a0, ptr %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

declare <4 x i32> @llvm.smax.v4i32(<4 x i32>, <4 x i32>)
declare <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16>, <8 x i16>)
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
