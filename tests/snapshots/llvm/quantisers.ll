; clang -O3 -fno-slp-vectorize -ffp-contract=off -c quantisers.ll (clang 15 or newer; no option that changes floats)
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

define internal i32 @to_bytes.kernel_to_bytes_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, float %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; quantisers.tri:8
  %v0 = shl i32 %a1, 4
  %v1 = shl i32 %a0, 4
  %v2 = insertelement <4 x float> poison, float %a5, i32 0
  %v3 = shufflevector <4 x float> %v2, <4 x float> poison, <4 x i32> zeroinitializer
  %v4 = bitcast <4 x float> %v3 to <2 x i64>
  br label %loop0
loop0:
  %v5 = phi i32 [ %v1, %entry ], [ %v95, %then3 ]
  %v6 = icmp ult i32 %v5, %v0
  br i1 %v6, label %then3, label %else4
then3:
  %v7 = shl i32 %v5, 2
  %v8 = zext i32 %v7 to i64
  %v9 = getelementptr i8, ptr %a4, i64 %v8
  %v10 = load <2 x i64>, ptr %v9, align 1, !tbaa !4
  %v11 = zext i32 %v7 to i64
  %v12 = getelementptr i8, ptr %a4, i64 %v11
  %v13 = getelementptr i8, ptr %v12, i64 16
  %v14 = load <2 x i64>, ptr %v13, align 1, !tbaa !4
  %v15 = zext i32 %v7 to i64
  %v16 = getelementptr i8, ptr %a4, i64 %v15
  %v17 = getelementptr i8, ptr %v16, i64 32
  %v18 = load <2 x i64>, ptr %v17, align 1, !tbaa !4
  %v19 = zext i32 %v7 to i64
  %v20 = getelementptr i8, ptr %a4, i64 %v19
  %v21 = getelementptr i8, ptr %v20, i64 48
  %v22 = load <2 x i64>, ptr %v21, align 1, !tbaa !4
  %v23 = bitcast <2 x i64> %v10 to <4 x float>
  %v24 = bitcast <2 x i64> %v4 to <4 x float>
  %v25 = fdiv <4 x float> %v23, %v24
  %v26 = bitcast <4 x float> %v25 to <2 x i64>
  %v27 = bitcast <2 x i64> %v14 to <4 x float>
  %v28 = bitcast <2 x i64> %v4 to <4 x float>
  %v29 = fdiv <4 x float> %v27, %v28
  %v30 = bitcast <4 x float> %v29 to <2 x i64>
  %v31 = bitcast <2 x i64> %v18 to <4 x float>
  %v32 = bitcast <2 x i64> %v4 to <4 x float>
  %v33 = fdiv <4 x float> %v31, %v32
  %v34 = bitcast <4 x float> %v33 to <2 x i64>
  %v35 = bitcast <2 x i64> %v22 to <4 x float>
  %v36 = bitcast <2 x i64> %v4 to <4 x float>
  %v37 = fdiv <4 x float> %v35, %v36
  %v38 = bitcast <4 x float> %v37 to <2 x i64>
  %v39 = bitcast <2 x i64> %v26 to <4 x float>
  %v40 = call <4 x float> @llvm.roundeven.v4f32(<4 x float> %v39)
  %v41 = bitcast <4 x float> %v40 to <2 x i64>
  %v42 = bitcast <2 x i64> %v30 to <4 x float>
  %v43 = call <4 x float> @llvm.roundeven.v4f32(<4 x float> %v42)
  %v44 = bitcast <4 x float> %v43 to <2 x i64>
  %v45 = bitcast <2 x i64> %v34 to <4 x float>
  %v46 = call <4 x float> @llvm.roundeven.v4f32(<4 x float> %v45)
  %v47 = bitcast <4 x float> %v46 to <2 x i64>
  %v48 = bitcast <2 x i64> %v38 to <4 x float>
  %v49 = call <4 x float> @llvm.roundeven.v4f32(<4 x float> %v48)
  %v50 = bitcast <4 x float> %v49 to <2 x i64>
  %v51 = bitcast <2 x i64> %v41 to <4 x float>
  %v52 = call <4 x i32> @llvm.fptosi.sat.v4i32.v4f32(<4 x float> %v51)
  %v53 = bitcast <4 x i32> %v52 to <2 x i64>
  %v54 = bitcast <2 x i64> %v44 to <4 x float>
  %v55 = call <4 x i32> @llvm.fptosi.sat.v4i32.v4f32(<4 x float> %v54)
  %v56 = bitcast <4 x i32> %v55 to <2 x i64>
  %v57 = bitcast <2 x i64> %v47 to <4 x float>
  %v58 = call <4 x i32> @llvm.fptosi.sat.v4i32.v4f32(<4 x float> %v57)
  %v59 = bitcast <4 x i32> %v58 to <2 x i64>
  %v60 = bitcast <2 x i64> %v50 to <4 x float>
  %v61 = call <4 x i32> @llvm.fptosi.sat.v4i32.v4f32(<4 x float> %v60)
  %v62 = bitcast <4 x i32> %v61 to <2 x i64>
  %v63 = bitcast <2 x i64> %v53 to <4 x i32>
  %v64 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v63, <4 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v65 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v64, <4 x i32> <i32 32767, i32 32767, i32 32767, i32 32767>)
  %v66 = trunc <4 x i32> %v65 to <4 x i16>
  %v67 = bitcast <2 x i64> %v56 to <4 x i32>
  %v68 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v67, <4 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v69 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v68, <4 x i32> <i32 32767, i32 32767, i32 32767, i32 32767>)
  %v70 = trunc <4 x i32> %v69 to <4 x i16>
  %v71 = shufflevector <4 x i16> %v66, <4 x i16> %v70, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v72 = bitcast <8 x i16> %v71 to <2 x i64>
  %v73 = bitcast <2 x i64> %v59 to <4 x i32>
  %v74 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v73, <4 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v75 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v74, <4 x i32> <i32 32767, i32 32767, i32 32767, i32 32767>)
  %v76 = trunc <4 x i32> %v75 to <4 x i16>
  %v77 = bitcast <2 x i64> %v62 to <4 x i32>
  %v78 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v77, <4 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v79 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v78, <4 x i32> <i32 32767, i32 32767, i32 32767, i32 32767>)
  %v80 = trunc <4 x i32> %v79 to <4 x i16>
  %v81 = shufflevector <4 x i16> %v76, <4 x i16> %v80, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v82 = bitcast <8 x i16> %v81 to <2 x i64>
  %v83 = bitcast <2 x i64> %v72 to <8 x i16>
  %v84 = call <8 x i16> @llvm.smax.v8i16(<8 x i16> %v83, <8 x i16> <i16 -128, i16 -128, i16 -128, i16 -128, i16 -128, i16 -128, i16 -128, i16 -128>)
  %v85 = call <8 x i16> @llvm.smin.v8i16(<8 x i16> %v84, <8 x i16> <i16 127, i16 127, i16 127, i16 127, i16 127, i16 127, i16 127, i16 127>)
  %v86 = trunc <8 x i16> %v85 to <8 x i8>
  %v87 = bitcast <2 x i64> %v82 to <8 x i16>
  %v88 = call <8 x i16> @llvm.smax.v8i16(<8 x i16> %v87, <8 x i16> <i16 -128, i16 -128, i16 -128, i16 -128, i16 -128, i16 -128, i16 -128, i16 -128>)
  %v89 = call <8 x i16> @llvm.smin.v8i16(<8 x i16> %v88, <8 x i16> <i16 127, i16 127, i16 127, i16 127, i16 127, i16 127, i16 127, i16 127>)
  %v90 = trunc <8 x i16> %v89 to <8 x i8>
  %v91 = shufflevector <8 x i8> %v86, <8 x i8> %v90, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v92 = bitcast <16 x i8> %v91 to <2 x i64>
  %v93 = zext i32 %v5 to i64
  %v94 = getelementptr i8, ptr %a6, i64 %v93
  store <2 x i64> %v92, ptr %v94, align 1, !tbaa !4
  %v95 = add i32 %v5, 16
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal { i32, float } @to_bytes.kernel_to_bytes(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, i32 %a2) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v245 = alloca { ptr, i32, i32, i32, i32, ptr, float, ptr }
  ; quantisers.tri:6
  %v0 = icmp sle i32 %a2, 0
  br i1 %v0, label %trap0, label %on1, !prof !5
trap0:
  %v1 = insertvalue { i32, float } zeroinitializer, i32 36, 0
  ret { i32, float } %v1
on1:
  %v2 = icmp sgt i32 %a2, 0
  %v3 = select i1 %v2, i32 %a2, i32 0
  br label %loop2
loop2:
  %v4 = phi i32 [ 0, %on1 ], [ %v9, %then5 ]
  %v5 = phi <2 x i64> [ <i64 -36028792732385280, i64 -36028792732385280>, %on1 ], [ %v31, %then5 ]
  %v6 = phi <2 x i64> [ <i64 -36028792732385280, i64 -36028792732385280>, %on1 ], [ %v53, %then5 ]
  %v7 = phi <2 x i64> [ <i64 -36028792732385280, i64 -36028792732385280>, %on1 ], [ %v75, %then5 ]
  %v8 = phi <2 x i64> [ <i64 -36028792732385280, i64 -36028792732385280>, %on1 ], [ %v97, %then5 ]
  %v9 = add i32 %v4, 16
  %v10 = icmp ule i32 %v9, %v3
  br i1 %v10, label %then5, label %else6
then5:
  %v11 = shl i32 %v4, 2
  %v12 = zext i32 %v11 to i64
  %v13 = getelementptr i8, ptr %a0, i64 %v12
  %v14 = load <2 x i64>, ptr %v13, align 1, !tbaa !4
  %v15 = bitcast <2 x i64> %v14 to <4 x float>
  %v16 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %v15)
  %v17 = bitcast <4 x float> %v16 to <2 x i64>
  %v18 = bitcast <2 x i64> %v5 to <4 x float>
  %v19 = bitcast <2 x i64> %v17 to <4 x float>
  %v20 = fcmp ogt <4 x float> %v18, %v19
  %v21 = fcmp oeq <4 x float> %v18, %v19
  %v22 = fcmp uno <4 x float> %v18, %v19
  %v23 = bitcast <4 x float> %v18 to <4 x i32>
  %v24 = bitcast <4 x float> %v19 to <4 x i32>
  %v25 = and <4 x i32> %v23, %v24
  %v26 = bitcast <4 x i32> %v25 to <4 x float>
  %v27 = fadd <4 x float> %v18, %v19
  %v28 = select <4 x i1> %v20, <4 x float> %v18, <4 x float> %v19
  %v29 = select <4 x i1> %v21, <4 x float> %v26, <4 x float> %v28
  %v30 = select <4 x i1> %v22, <4 x float> %v27, <4 x float> %v29
  %v31 = bitcast <4 x float> %v30 to <2 x i64>
  %v32 = add i32 %v4, 4
  %v33 = shl i32 %v32, 2
  %v34 = zext i32 %v33 to i64
  %v35 = getelementptr i8, ptr %a0, i64 %v34
  %v36 = load <2 x i64>, ptr %v35, align 1, !tbaa !4
  %v37 = bitcast <2 x i64> %v36 to <4 x float>
  %v38 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %v37)
  %v39 = bitcast <4 x float> %v38 to <2 x i64>
  %v40 = bitcast <2 x i64> %v6 to <4 x float>
  %v41 = bitcast <2 x i64> %v39 to <4 x float>
  %v42 = fcmp ogt <4 x float> %v40, %v41
  %v43 = fcmp oeq <4 x float> %v40, %v41
  %v44 = fcmp uno <4 x float> %v40, %v41
  %v45 = bitcast <4 x float> %v40 to <4 x i32>
  %v46 = bitcast <4 x float> %v41 to <4 x i32>
  %v47 = and <4 x i32> %v45, %v46
  %v48 = bitcast <4 x i32> %v47 to <4 x float>
  %v49 = fadd <4 x float> %v40, %v41
  %v50 = select <4 x i1> %v42, <4 x float> %v40, <4 x float> %v41
  %v51 = select <4 x i1> %v43, <4 x float> %v48, <4 x float> %v50
  %v52 = select <4 x i1> %v44, <4 x float> %v49, <4 x float> %v51
  %v53 = bitcast <4 x float> %v52 to <2 x i64>
  %v54 = add i32 %v4, 8
  %v55 = shl i32 %v54, 2
  %v56 = zext i32 %v55 to i64
  %v57 = getelementptr i8, ptr %a0, i64 %v56
  %v58 = load <2 x i64>, ptr %v57, align 1, !tbaa !4
  %v59 = bitcast <2 x i64> %v58 to <4 x float>
  %v60 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %v59)
  %v61 = bitcast <4 x float> %v60 to <2 x i64>
  %v62 = bitcast <2 x i64> %v7 to <4 x float>
  %v63 = bitcast <2 x i64> %v61 to <4 x float>
  %v64 = fcmp ogt <4 x float> %v62, %v63
  %v65 = fcmp oeq <4 x float> %v62, %v63
  %v66 = fcmp uno <4 x float> %v62, %v63
  %v67 = bitcast <4 x float> %v62 to <4 x i32>
  %v68 = bitcast <4 x float> %v63 to <4 x i32>
  %v69 = and <4 x i32> %v67, %v68
  %v70 = bitcast <4 x i32> %v69 to <4 x float>
  %v71 = fadd <4 x float> %v62, %v63
  %v72 = select <4 x i1> %v64, <4 x float> %v62, <4 x float> %v63
  %v73 = select <4 x i1> %v65, <4 x float> %v70, <4 x float> %v72
  %v74 = select <4 x i1> %v66, <4 x float> %v71, <4 x float> %v73
  %v75 = bitcast <4 x float> %v74 to <2 x i64>
  %v76 = add i32 %v4, 12
  %v77 = shl i32 %v76, 2
  %v78 = zext i32 %v77 to i64
  %v79 = getelementptr i8, ptr %a0, i64 %v78
  %v80 = load <2 x i64>, ptr %v79, align 1, !tbaa !4
  %v81 = bitcast <2 x i64> %v80 to <4 x float>
  %v82 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %v81)
  %v83 = bitcast <4 x float> %v82 to <2 x i64>
  %v84 = bitcast <2 x i64> %v8 to <4 x float>
  %v85 = bitcast <2 x i64> %v83 to <4 x float>
  %v86 = fcmp ogt <4 x float> %v84, %v85
  %v87 = fcmp oeq <4 x float> %v84, %v85
  %v88 = fcmp uno <4 x float> %v84, %v85
  %v89 = bitcast <4 x float> %v84 to <4 x i32>
  %v90 = bitcast <4 x float> %v85 to <4 x i32>
  %v91 = and <4 x i32> %v89, %v90
  %v92 = bitcast <4 x i32> %v91 to <4 x float>
  %v93 = fadd <4 x float> %v84, %v85
  %v94 = select <4 x i1> %v86, <4 x float> %v84, <4 x float> %v85
  %v95 = select <4 x i1> %v87, <4 x float> %v92, <4 x float> %v94
  %v96 = select <4 x i1> %v88, <4 x float> %v93, <4 x float> %v95
  %v97 = bitcast <4 x float> %v96 to <2 x i64>
  br label %loop2
else6:
  br label %end4
end4:
  br label %end3
end3:
  %v98 = bitcast <2 x i64> %v5 to <4 x float>
  %v99 = bitcast <2 x i64> %v6 to <4 x float>
  %v100 = fcmp ogt <4 x float> %v98, %v99
  %v101 = fcmp oeq <4 x float> %v98, %v99
  %v102 = fcmp uno <4 x float> %v98, %v99
  %v103 = bitcast <4 x float> %v98 to <4 x i32>
  %v104 = bitcast <4 x float> %v99 to <4 x i32>
  %v105 = and <4 x i32> %v103, %v104
  %v106 = bitcast <4 x i32> %v105 to <4 x float>
  %v107 = fadd <4 x float> %v98, %v99
  %v108 = select <4 x i1> %v100, <4 x float> %v98, <4 x float> %v99
  %v109 = select <4 x i1> %v101, <4 x float> %v106, <4 x float> %v108
  %v110 = select <4 x i1> %v102, <4 x float> %v107, <4 x float> %v109
  %v111 = bitcast <4 x float> %v110 to <2 x i64>
  %v112 = bitcast <2 x i64> %v111 to <4 x float>
  %v113 = bitcast <2 x i64> %v7 to <4 x float>
  %v114 = fcmp ogt <4 x float> %v112, %v113
  %v115 = fcmp oeq <4 x float> %v112, %v113
  %v116 = fcmp uno <4 x float> %v112, %v113
  %v117 = bitcast <4 x float> %v112 to <4 x i32>
  %v118 = bitcast <4 x float> %v113 to <4 x i32>
  %v119 = and <4 x i32> %v117, %v118
  %v120 = bitcast <4 x i32> %v119 to <4 x float>
  %v121 = fadd <4 x float> %v112, %v113
  %v122 = select <4 x i1> %v114, <4 x float> %v112, <4 x float> %v113
  %v123 = select <4 x i1> %v115, <4 x float> %v120, <4 x float> %v122
  %v124 = select <4 x i1> %v116, <4 x float> %v121, <4 x float> %v123
  %v125 = bitcast <4 x float> %v124 to <2 x i64>
  %v126 = bitcast <2 x i64> %v125 to <4 x float>
  %v127 = bitcast <2 x i64> %v8 to <4 x float>
  %v128 = fcmp ogt <4 x float> %v126, %v127
  %v129 = fcmp oeq <4 x float> %v126, %v127
  %v130 = fcmp uno <4 x float> %v126, %v127
  %v131 = bitcast <4 x float> %v126 to <4 x i32>
  %v132 = bitcast <4 x float> %v127 to <4 x i32>
  %v133 = and <4 x i32> %v131, %v132
  %v134 = bitcast <4 x i32> %v133 to <4 x float>
  %v135 = fadd <4 x float> %v126, %v127
  %v136 = select <4 x i1> %v128, <4 x float> %v126, <4 x float> %v127
  %v137 = select <4 x i1> %v129, <4 x float> %v134, <4 x float> %v136
  %v138 = select <4 x i1> %v130, <4 x float> %v135, <4 x float> %v137
  %v139 = bitcast <4 x float> %v138 to <2 x i64>
  br label %loop7
loop7:
  %v140 = phi i32 [ %v4, %end3 ], [ %v142, %then10 ]
  %v141 = phi <2 x i64> [ %v139, %end3 ], [ %v164, %then10 ]
  %v142 = add i32 %v140, 4
  %v143 = icmp ule i32 %v142, %v3
  br i1 %v143, label %then10, label %else11
then10:
  %v144 = shl i32 %v140, 2
  %v145 = zext i32 %v144 to i64
  %v146 = getelementptr i8, ptr %a0, i64 %v145
  %v147 = load <2 x i64>, ptr %v146, align 1, !tbaa !4
  %v148 = bitcast <2 x i64> %v147 to <4 x float>
  %v149 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %v148)
  %v150 = bitcast <4 x float> %v149 to <2 x i64>
  %v151 = bitcast <2 x i64> %v141 to <4 x float>
  %v152 = bitcast <2 x i64> %v150 to <4 x float>
  %v153 = fcmp ogt <4 x float> %v151, %v152
  %v154 = fcmp oeq <4 x float> %v151, %v152
  %v155 = fcmp uno <4 x float> %v151, %v152
  %v156 = bitcast <4 x float> %v151 to <4 x i32>
  %v157 = bitcast <4 x float> %v152 to <4 x i32>
  %v158 = and <4 x i32> %v156, %v157
  %v159 = bitcast <4 x i32> %v158 to <4 x float>
  %v160 = fadd <4 x float> %v151, %v152
  %v161 = select <4 x i1> %v153, <4 x float> %v151, <4 x float> %v152
  %v162 = select <4 x i1> %v154, <4 x float> %v159, <4 x float> %v161
  %v163 = select <4 x i1> %v155, <4 x float> %v160, <4 x float> %v162
  %v164 = bitcast <4 x float> %v163 to <2 x i64>
  br label %loop7
else11:
  br label %end9
end9:
  br label %end8
end8:
  %v165 = bitcast <2 x i64> %v141 to <4 x float>
  %v166 = extractelement <4 x float> %v165, i32 0
  %v167 = fcmp ogt float %v166, 0xFFF0000000000000
  %v168 = fcmp oeq float %v166, 0xFFF0000000000000
  %v169 = fcmp uno float %v166, 0xFFF0000000000000
  %v170 = bitcast float %v166 to i32
  %v171 = bitcast float 0xFFF0000000000000 to i32
  %v172 = and i32 %v170, %v171
  %v173 = bitcast i32 %v172 to float
  %v174 = fadd float %v166, 0xFFF0000000000000
  %v175 = select i1 %v167, float %v166, float 0xFFF0000000000000
  %v176 = select i1 %v168, float %v173, float %v175
  %v177 = select i1 %v169, float %v174, float %v176
  %v178 = bitcast <2 x i64> %v141 to <4 x float>
  %v179 = extractelement <4 x float> %v178, i32 1
  %v180 = fcmp ogt float %v177, %v179
  %v181 = fcmp oeq float %v177, %v179
  %v182 = fcmp uno float %v177, %v179
  %v183 = bitcast float %v177 to i32
  %v184 = bitcast float %v179 to i32
  %v185 = and i32 %v183, %v184
  %v186 = bitcast i32 %v185 to float
  %v187 = fadd float %v177, %v179
  %v188 = select i1 %v180, float %v177, float %v179
  %v189 = select i1 %v181, float %v186, float %v188
  %v190 = select i1 %v182, float %v187, float %v189
  %v191 = bitcast <2 x i64> %v141 to <4 x float>
  %v192 = extractelement <4 x float> %v191, i32 2
  %v193 = fcmp ogt float %v190, %v192
  %v194 = fcmp oeq float %v190, %v192
  %v195 = fcmp uno float %v190, %v192
  %v196 = bitcast float %v190 to i32
  %v197 = bitcast float %v192 to i32
  %v198 = and i32 %v196, %v197
  %v199 = bitcast i32 %v198 to float
  %v200 = fadd float %v190, %v192
  %v201 = select i1 %v193, float %v190, float %v192
  %v202 = select i1 %v194, float %v199, float %v201
  %v203 = select i1 %v195, float %v200, float %v202
  %v204 = bitcast <2 x i64> %v141 to <4 x float>
  %v205 = extractelement <4 x float> %v204, i32 3
  %v206 = fcmp ogt float %v203, %v205
  %v207 = fcmp oeq float %v203, %v205
  %v208 = fcmp uno float %v203, %v205
  %v209 = bitcast float %v203 to i32
  %v210 = bitcast float %v205 to i32
  %v211 = and i32 %v209, %v210
  %v212 = bitcast i32 %v211 to float
  %v213 = fadd float %v203, %v205
  %v214 = select i1 %v206, float %v203, float %v205
  %v215 = select i1 %v207, float %v212, float %v214
  %v216 = select i1 %v208, float %v213, float %v215
  br label %loop12
loop12:
  %v217 = phi i32 [ %v140, %end8 ], [ %v236, %then15 ]
  %v218 = phi float [ %v216, %end8 ], [ %v235, %then15 ]
  %v219 = icmp slt i32 %v217, %a2
  br i1 %v219, label %then15, label %else16
then15:
  %v220 = shl i32 %v217, 2
  %v221 = zext i32 %v220 to i64
  %v222 = getelementptr i8, ptr %a0, i64 %v221
  %v223 = load float, ptr %v222, align 1, !tbaa !4
  %v224 = call float @llvm.fabs.f32(float %v223)
  %v225 = fcmp ogt float %v218, %v224
  %v226 = fcmp oeq float %v218, %v224
  %v227 = fcmp uno float %v218, %v224
  %v228 = bitcast float %v218 to i32
  %v229 = bitcast float %v224 to i32
  %v230 = and i32 %v228, %v229
  %v231 = bitcast i32 %v230 to float
  %v232 = fadd float %v218, %v224
  %v233 = select i1 %v225, float %v218, float %v224
  %v234 = select i1 %v226, float %v231, float %v233
  %v235 = select i1 %v227, float %v232, float %v234
  %v236 = add i32 %v217, 1
  br label %loop12
else16:
  br label %end14
end14:
  br label %end13
end13:
  ; quantisers.tri:7
  %v237 = fcmp ogt float %v218, 0x0000000000000000
  br i1 %v237, label %then18, label %else19
then18:
  %v238 = fdiv float %v218, 0x405FC00000000000
  br label %end17
else19:
  br label %end17
end17:
  %v239 = phi float [ %v238, %then18 ], [ 0x3FF0000000000000, %else19 ]
  ; quantisers.tri:8
  %v240 = lshr i32 %v3, 4
  %v241 = icmp uge i32 %v240, 164
  br i1 %v241, label %then21, label %else22
then21:
  %v242 = load ptr, ptr @trinity_spread
  %v243 = icmp eq ptr %v242, null
  br i1 %v243, label %alone23, label %shared24
alone23:
  %v244 = call i32 @to_bytes.kernel_to_bytes_1(ptr %cx, i32 0, i32 %v240, i32 1, i32 25, ptr %a0, float %v239, ptr %a1)
  br label %on25
shared24:
  %v246 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v245, i32 0, i32 0
  store ptr %cx, ptr %v246
  %v247 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v245, i32 0, i32 1
  store i32 0, ptr %v247
  %v248 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v245, i32 0, i32 2
  store i32 %v240, ptr %v248
  %v249 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v245, i32 0, i32 3
  store i32 1, ptr %v249
  %v250 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v245, i32 0, i32 4
  store i32 25, ptr %v250
  %v251 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v245, i32 0, i32 5
  store ptr %a0, ptr %v251
  %v252 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v245, i32 0, i32 6
  store float %v239, ptr %v252
  %v253 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v245, i32 0, i32 7
  store ptr %a1, ptr %v253
  %v254 = call i32 %v242(ptr @to_bytes.kernel_to_bytes_1.range, ptr %v245, i32 0, i32 %v240, i32 1, i32 25)
  br label %on25
on25:
  %v255 = phi i32 [ %v244, %alone23 ], [ %v254, %shared24 ]
  %v256 = icmp ne i32 %v255, 0
  %v257 = or i32 %v255, 64
  %v258 = icmp ult i32 %v255, 32
  %v259 = select i1 %v258, i32 %v257, i32 %v255
  br i1 %v256, label %trap26, label %on27, !prof !5
trap26:
  %v260 = insertvalue { i32, float } zeroinitializer, i32 %v259, 0
  ret { i32, float } %v260
on27:
  br label %end20
else22:
  %v261 = insertelement <4 x float> poison, float %v239, i32 0
  %v262 = shufflevector <4 x float> %v261, <4 x float> poison, <4 x i32> zeroinitializer
  %v263 = bitcast <4 x float> %v262 to <2 x i64>
  br label %loop28
loop28:
  %v264 = phi i32 [ 0, %else22 ], [ %v265, %then31 ]
  %v265 = add i32 %v264, 16
  %v266 = icmp ule i32 %v265, %v3
  br i1 %v266, label %then31, label %else32
then31:
  %v267 = shl i32 %v264, 2
  %v268 = zext i32 %v267 to i64
  %v269 = getelementptr i8, ptr %a0, i64 %v268
  %v270 = load <2 x i64>, ptr %v269, align 1, !tbaa !4
  %v271 = zext i32 %v267 to i64
  %v272 = getelementptr i8, ptr %a0, i64 %v271
  %v273 = getelementptr i8, ptr %v272, i64 16
  %v274 = load <2 x i64>, ptr %v273, align 1, !tbaa !4
  %v275 = zext i32 %v267 to i64
  %v276 = getelementptr i8, ptr %a0, i64 %v275
  %v277 = getelementptr i8, ptr %v276, i64 32
  %v278 = load <2 x i64>, ptr %v277, align 1, !tbaa !4
  %v279 = zext i32 %v267 to i64
  %v280 = getelementptr i8, ptr %a0, i64 %v279
  %v281 = getelementptr i8, ptr %v280, i64 48
  %v282 = load <2 x i64>, ptr %v281, align 1, !tbaa !4
  %v283 = bitcast <2 x i64> %v270 to <4 x float>
  %v284 = bitcast <2 x i64> %v263 to <4 x float>
  %v285 = fdiv <4 x float> %v283, %v284
  %v286 = bitcast <4 x float> %v285 to <2 x i64>
  %v287 = bitcast <2 x i64> %v274 to <4 x float>
  %v288 = bitcast <2 x i64> %v263 to <4 x float>
  %v289 = fdiv <4 x float> %v287, %v288
  %v290 = bitcast <4 x float> %v289 to <2 x i64>
  %v291 = bitcast <2 x i64> %v278 to <4 x float>
  %v292 = bitcast <2 x i64> %v263 to <4 x float>
  %v293 = fdiv <4 x float> %v291, %v292
  %v294 = bitcast <4 x float> %v293 to <2 x i64>
  %v295 = bitcast <2 x i64> %v282 to <4 x float>
  %v296 = bitcast <2 x i64> %v263 to <4 x float>
  %v297 = fdiv <4 x float> %v295, %v296
  %v298 = bitcast <4 x float> %v297 to <2 x i64>
  %v299 = bitcast <2 x i64> %v286 to <4 x float>
  %v300 = call <4 x float> @llvm.roundeven.v4f32(<4 x float> %v299)
  %v301 = bitcast <4 x float> %v300 to <2 x i64>
  %v302 = bitcast <2 x i64> %v290 to <4 x float>
  %v303 = call <4 x float> @llvm.roundeven.v4f32(<4 x float> %v302)
  %v304 = bitcast <4 x float> %v303 to <2 x i64>
  %v305 = bitcast <2 x i64> %v294 to <4 x float>
  %v306 = call <4 x float> @llvm.roundeven.v4f32(<4 x float> %v305)
  %v307 = bitcast <4 x float> %v306 to <2 x i64>
  %v308 = bitcast <2 x i64> %v298 to <4 x float>
  %v309 = call <4 x float> @llvm.roundeven.v4f32(<4 x float> %v308)
  %v310 = bitcast <4 x float> %v309 to <2 x i64>
  %v311 = bitcast <2 x i64> %v301 to <4 x float>
  %v312 = call <4 x i32> @llvm.fptosi.sat.v4i32.v4f32(<4 x float> %v311)
  %v313 = bitcast <4 x i32> %v312 to <2 x i64>
  %v314 = bitcast <2 x i64> %v304 to <4 x float>
  %v315 = call <4 x i32> @llvm.fptosi.sat.v4i32.v4f32(<4 x float> %v314)
  %v316 = bitcast <4 x i32> %v315 to <2 x i64>
  %v317 = bitcast <2 x i64> %v307 to <4 x float>
  %v318 = call <4 x i32> @llvm.fptosi.sat.v4i32.v4f32(<4 x float> %v317)
  %v319 = bitcast <4 x i32> %v318 to <2 x i64>
  %v320 = bitcast <2 x i64> %v310 to <4 x float>
  %v321 = call <4 x i32> @llvm.fptosi.sat.v4i32.v4f32(<4 x float> %v320)
  %v322 = bitcast <4 x i32> %v321 to <2 x i64>
  %v323 = bitcast <2 x i64> %v313 to <4 x i32>
  %v324 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v323, <4 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v325 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v324, <4 x i32> <i32 32767, i32 32767, i32 32767, i32 32767>)
  %v326 = trunc <4 x i32> %v325 to <4 x i16>
  %v327 = bitcast <2 x i64> %v316 to <4 x i32>
  %v328 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v327, <4 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v329 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v328, <4 x i32> <i32 32767, i32 32767, i32 32767, i32 32767>)
  %v330 = trunc <4 x i32> %v329 to <4 x i16>
  %v331 = shufflevector <4 x i16> %v326, <4 x i16> %v330, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v332 = bitcast <8 x i16> %v331 to <2 x i64>
  %v333 = bitcast <2 x i64> %v319 to <4 x i32>
  %v334 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v333, <4 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v335 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v334, <4 x i32> <i32 32767, i32 32767, i32 32767, i32 32767>)
  %v336 = trunc <4 x i32> %v335 to <4 x i16>
  %v337 = bitcast <2 x i64> %v322 to <4 x i32>
  %v338 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v337, <4 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v339 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v338, <4 x i32> <i32 32767, i32 32767, i32 32767, i32 32767>)
  %v340 = trunc <4 x i32> %v339 to <4 x i16>
  %v341 = shufflevector <4 x i16> %v336, <4 x i16> %v340, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v342 = bitcast <8 x i16> %v341 to <2 x i64>
  %v343 = bitcast <2 x i64> %v332 to <8 x i16>
  %v344 = call <8 x i16> @llvm.smax.v8i16(<8 x i16> %v343, <8 x i16> <i16 -128, i16 -128, i16 -128, i16 -128, i16 -128, i16 -128, i16 -128, i16 -128>)
  %v345 = call <8 x i16> @llvm.smin.v8i16(<8 x i16> %v344, <8 x i16> <i16 127, i16 127, i16 127, i16 127, i16 127, i16 127, i16 127, i16 127>)
  %v346 = trunc <8 x i16> %v345 to <8 x i8>
  %v347 = bitcast <2 x i64> %v342 to <8 x i16>
  %v348 = call <8 x i16> @llvm.smax.v8i16(<8 x i16> %v347, <8 x i16> <i16 -128, i16 -128, i16 -128, i16 -128, i16 -128, i16 -128, i16 -128, i16 -128>)
  %v349 = call <8 x i16> @llvm.smin.v8i16(<8 x i16> %v348, <8 x i16> <i16 127, i16 127, i16 127, i16 127, i16 127, i16 127, i16 127, i16 127>)
  %v350 = trunc <8 x i16> %v349 to <8 x i8>
  %v351 = shufflevector <8 x i8> %v346, <8 x i8> %v350, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v352 = bitcast <16 x i8> %v351 to <2 x i64>
  %v353 = zext i32 %v264 to i64
  %v354 = getelementptr i8, ptr %a1, i64 %v353
  store <2 x i64> %v352, ptr %v354, align 1, !tbaa !4
  br label %loop28
else32:
  br label %end30
end30:
  br label %end29
end29:
  br label %end20
end20:
  %v355 = shl i32 %v240, 4
  br label %loop33
loop33:
  %v356 = phi i32 [ %v355, %end20 ], [ %v367, %then36 ]
  %v357 = icmp slt i32 %v356, %a2
  br i1 %v357, label %then36, label %else37
then36:
  %v358 = shl i32 %v356, 2
  %v359 = zext i32 %v358 to i64
  %v360 = getelementptr i8, ptr %a0, i64 %v359
  %v361 = load float, ptr %v360, align 1, !tbaa !4
  %v362 = fdiv float %v361, %v239
  %v363 = call float @llvm.roundeven.f32(float %v362)
  %v364 = call i8 @llvm.fptosi.sat.i8.f32(float %v363)
  %v365 = zext i32 %v356 to i64
  %v366 = getelementptr i8, ptr %a1, i64 %v365
  store i8 %v364, ptr %v366, align 1, !tbaa !4
  %v367 = add i32 %v356, 1
  br label %loop33
else37:
  br label %end35
end35:
  br label %end34
end34:
  %v368 = insertvalue { i32, float } zeroinitializer, i32 0, 0
  %v369 = insertvalue { i32, float } %v368, float %v239, 1
  ret { i32, float } %v369
}

define internal i32 @to_bytes.kernel_to_bytes_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 5
  %x5 = load ptr, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 6
  %x6 = load float, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %status = call i32 @to_bytes.kernel_to_bytes_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, float %x6, ptr %x7)
  ret i32 %status
}

define i32 @to_bytes(ptr %a0, ptr %a1, i32 %a2, ptr %r0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call { i32, float } @to_bytes.kernel_to_bytes(ptr null, ptr %a0, ptr %a1, i32 %a2)
  %status = extractvalue { i32, float } %all, 0
  %trapped = icmp ne i32 %status, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %status
done:
  %out0 = extractvalue { i32, float } %all, 1
  store float %out0, ptr %r0
  ret i32 0
}

@absmean.context = internal thread_local global [48 x i8] zeroinitializer, align 16
@absmean.data0 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\03\00\00\00\00\00\00\00\01\00\00\00\21\00\00\00\64\00\00\00\00\00\00\00"
@absmean.data1 = internal unnamed_addr constant [64 x i8] c"\00\00\00\80\30\00\00\00\22\00\00\00\00\00\00\00\71\5B\69\5D\20\3D\3D\20\73\61\74\3C\69\38\3E\28\6E\65\61\72\65\73\74\28\78\5B\69\5D\20\2F\20\73\29\29\00\00\00\00\00\00\00\00\00\00\00\00\00\00"
@absmean.data2 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\6C\65\66\74\3A\20\20\00\00\00\00\00\00"
@absmean.data3 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\72\69\67\68\74\3A\20\00\00\00\00\00\00"
@absmean.data4 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\73\63\61\6C\65\20\3D\3D\20\73\00\00\00\00\00\00"
@absmean.data5 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\1B\00\00\00\00\00\00\00\7A\5B\69\5D\20\3D\3D\20\66\33\32\28\77\69\64\65\5B\69\5D\29\20\2A\20\30\2E\32\35\00\00\00\00\00"
@absmean.data6 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\12\00\00\00\00\00\00\00\73\5B\69\5D\20\3D\3D\20\72\6F\77\20\2F\20\36\34\2E\30\00\00\00\00\00\00\00\00\00\00\00\00\00\00"
@absmean.data7 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\16\00\00\00\00\00\00\00\73\63\61\6C\65\20\3D\3D\20\74\6F\74\61\6C\20\2F\20\33\32\30\2E\30\00\00\00\00\00\00\00\00\00\00"
@absmean.data8 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0F\00\00\00\00\00\00\00\74\5B\69\2C\20\6B\5D\20\3D\3D\20\77\61\6E\74\00"
@absmean.data9 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0C\00\00\00\00\00\00\00\75\5B\69\5D\20\3D\3D\20\77\61\6E\74\00\00\00\00"
@absmean.data10 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\06\00\00\00\00\00\00\00\6E\20\3D\3D\20\6D\00\00\00\00\00\00\00\00\00\00"
@absmean.data11 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\1A\00\00\00\00\00\00\00\62\61\63\6B\5B\69\5D\20\3D\3D\20\66\33\32\28\75\5B\69\5D\29\20\2A\20\30\2E\35\00\00\00\00\00\00"
define internal i1 @absmean.open(ptr %cx) noinline nounwind {
  %heap = call ptr @trinity.open(ptr %cx, i64 65536)
  %none = icmp eq ptr %heap, null
  br i1 %none, label %fail, label %fill
fail:
  ret i1 false
fill:
  %to0 = getelementptr i8, ptr %heap, i64 640
  call void @llvm.memcpy.p0.p0.i64(ptr %to0, ptr @absmean.data0, i64 32, i1 false)
  %to1 = getelementptr i8, ptr %heap, i64 672
  call void @llvm.memcpy.p0.p0.i64(ptr %to1, ptr @absmean.data1, i64 64, i1 false)
  %to2 = getelementptr i8, ptr %heap, i64 736
  call void @llvm.memcpy.p0.p0.i64(ptr %to2, ptr @absmean.data2, i64 32, i1 false)
  %to3 = getelementptr i8, ptr %heap, i64 768
  call void @llvm.memcpy.p0.p0.i64(ptr %to3, ptr @absmean.data3, i64 32, i1 false)
  %to4 = getelementptr i8, ptr %heap, i64 800
  call void @llvm.memcpy.p0.p0.i64(ptr %to4, ptr @absmean.data4, i64 32, i1 false)
  %to5 = getelementptr i8, ptr %heap, i64 832
  call void @llvm.memcpy.p0.p0.i64(ptr %to5, ptr @absmean.data5, i64 48, i1 false)
  %to6 = getelementptr i8, ptr %heap, i64 880
  call void @llvm.memcpy.p0.p0.i64(ptr %to6, ptr @absmean.data6, i64 48, i1 false)
  %to7 = getelementptr i8, ptr %heap, i64 928
  call void @llvm.memcpy.p0.p0.i64(ptr %to7, ptr @absmean.data7, i64 48, i1 false)
  %to8 = getelementptr i8, ptr %heap, i64 976
  call void @llvm.memcpy.p0.p0.i64(ptr %to8, ptr @absmean.data8, i64 32, i1 false)
  %to9 = getelementptr i8, ptr %heap, i64 1008
  call void @llvm.memcpy.p0.p0.i64(ptr %to9, ptr @absmean.data9, i64 32, i1 false)
  %to10 = getelementptr i8, ptr %heap, i64 1040
  call void @llvm.memcpy.p0.p0.i64(ptr %to10, ptr @absmean.data10, i64 32, i1 false)
  %to11 = getelementptr i8, ptr %heap, i64 1072
  call void @llvm.memcpy.p0.p0.i64(ptr %to11, ptr @absmean.data11, i64 48, i1 false)
  %g0 = getelementptr i8, ptr %cx, i64 32
  store i32 1120, ptr %g0, align 16
  ret i1 true
}

define internal { i32, i32 } @absmean.rt_alloc(ptr noalias %cx, i32 %a0, i32 %a1) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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

define internal i32 @absmean.kernel_absmean_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, float %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, ptr noalias nocapture %a8, i32 %a9, i32 %a10) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; quantisers.tri:15
  %v0 = fdiv float %a4, 0x4000000000000000
  %v1 = icmp sgt i32 %a9, 0
  %v2 = select i1 %v1, i32 %a9, i32 0
  %v3 = insertelement <4 x float> poison, float %v0, i32 0
  %v4 = shufflevector <4 x float> %v3, <4 x float> poison, <4 x i32> zeroinitializer
  %v5 = bitcast <4 x float> %v4 to <2 x i64>
  %v6 = fneg float %v0
  %v7 = insertelement <4 x float> poison, float %v6, i32 0
  %v8 = shufflevector <4 x float> %v7, <4 x float> poison, <4 x i32> zeroinitializer
  %v9 = bitcast <4 x float> %v8 to <2 x i64>
  br label %loop0
loop0:
  %v10 = phi i32 [ %a0, %entry ], [ %v184, %end11 ]
  %v11 = icmp slt i32 %v10, %a1
  br i1 %v11, label %then3, label %else4
then3:
  %v12 = mul i32 %v10, %a5
  %v13 = mul i32 %v10, %a7
  br label %loop5
loop5:
  %v14 = phi i32 [ 0, %then3 ], [ %v15, %then8 ]
  %v15 = add i32 %v14, 16
  %v16 = icmp ule i32 %v15, %v2
  br i1 %v16, label %then8, label %else9
then8:
  %v17 = shl i32 %v14, 2
  %v18 = add i32 %v12, %v17
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
  %v34 = bitcast <2 x i64> %v21 to <4 x float>
  %v35 = bitcast <2 x i64> %v5 to <4 x float>
  %v36 = fcmp ogt <4 x float> %v34, %v35
  %v37 = sext <4 x i1> %v36 to <4 x i32>
  %v38 = bitcast <4 x i32> %v37 to <2 x i64>
  %v39 = bitcast <2 x i64> %v25 to <4 x float>
  %v40 = bitcast <2 x i64> %v5 to <4 x float>
  %v41 = fcmp ogt <4 x float> %v39, %v40
  %v42 = sext <4 x i1> %v41 to <4 x i32>
  %v43 = bitcast <4 x i32> %v42 to <2 x i64>
  %v44 = bitcast <2 x i64> %v29 to <4 x float>
  %v45 = bitcast <2 x i64> %v5 to <4 x float>
  %v46 = fcmp ogt <4 x float> %v44, %v45
  %v47 = sext <4 x i1> %v46 to <4 x i32>
  %v48 = bitcast <4 x i32> %v47 to <2 x i64>
  %v49 = bitcast <2 x i64> %v33 to <4 x float>
  %v50 = bitcast <2 x i64> %v5 to <4 x float>
  %v51 = fcmp ogt <4 x float> %v49, %v50
  %v52 = sext <4 x i1> %v51 to <4 x i32>
  %v53 = bitcast <4 x i32> %v52 to <2 x i64>
  %v54 = bitcast <2 x i64> %v21 to <4 x float>
  %v55 = bitcast <2 x i64> %v9 to <4 x float>
  %v56 = fcmp olt <4 x float> %v54, %v55
  %v57 = sext <4 x i1> %v56 to <4 x i32>
  %v58 = bitcast <4 x i32> %v57 to <2 x i64>
  %v59 = bitcast <2 x i64> %v25 to <4 x float>
  %v60 = bitcast <2 x i64> %v9 to <4 x float>
  %v61 = fcmp olt <4 x float> %v59, %v60
  %v62 = sext <4 x i1> %v61 to <4 x i32>
  %v63 = bitcast <4 x i32> %v62 to <2 x i64>
  %v64 = bitcast <2 x i64> %v29 to <4 x float>
  %v65 = bitcast <2 x i64> %v9 to <4 x float>
  %v66 = fcmp olt <4 x float> %v64, %v65
  %v67 = sext <4 x i1> %v66 to <4 x i32>
  %v68 = bitcast <4 x i32> %v67 to <2 x i64>
  %v69 = bitcast <2 x i64> %v33 to <4 x float>
  %v70 = bitcast <2 x i64> %v9 to <4 x float>
  %v71 = fcmp olt <4 x float> %v69, %v70
  %v72 = sext <4 x i1> %v71 to <4 x i32>
  %v73 = bitcast <4 x i32> %v72 to <2 x i64>
  %v74 = bitcast <2 x i64> %v58 to <16 x i8>
  %v75 = bitcast <2 x i64> %v63 to <16 x i8>
  %v76 = shufflevector <16 x i8> %v74, <16 x i8> %v75, <16 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13, i32 16, i32 17, i32 20, i32 21, i32 24, i32 25, i32 28, i32 29>
  %v77 = bitcast <16 x i8> %v76 to <2 x i64>
  %v78 = bitcast <2 x i64> %v68 to <16 x i8>
  %v79 = bitcast <2 x i64> %v73 to <16 x i8>
  %v80 = shufflevector <16 x i8> %v78, <16 x i8> %v79, <16 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13, i32 16, i32 17, i32 20, i32 21, i32 24, i32 25, i32 28, i32 29>
  %v81 = bitcast <16 x i8> %v80 to <2 x i64>
  %v82 = bitcast <2 x i64> %v77 to <16 x i8>
  %v83 = bitcast <2 x i64> %v81 to <16 x i8>
  %v84 = shufflevector <16 x i8> %v82, <16 x i8> %v83, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v85 = bitcast <16 x i8> %v84 to <2 x i64>
  %v86 = and <2 x i64> <i64 -1, i64 -1>, %v85
  %v87 = xor <2 x i64> %v85, <i64 -1, i64 -1>
  %v88 = and <2 x i64> zeroinitializer, %v87
  %v89 = or <2 x i64> %v86, %v88
  %v90 = bitcast <2 x i64> %v38 to <16 x i8>
  %v91 = bitcast <2 x i64> %v43 to <16 x i8>
  %v92 = shufflevector <16 x i8> %v90, <16 x i8> %v91, <16 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13, i32 16, i32 17, i32 20, i32 21, i32 24, i32 25, i32 28, i32 29>
  %v93 = bitcast <16 x i8> %v92 to <2 x i64>
  %v94 = bitcast <2 x i64> %v48 to <16 x i8>
  %v95 = bitcast <2 x i64> %v53 to <16 x i8>
  %v96 = shufflevector <16 x i8> %v94, <16 x i8> %v95, <16 x i32> <i32 0, i32 1, i32 4, i32 5, i32 8, i32 9, i32 12, i32 13, i32 16, i32 17, i32 20, i32 21, i32 24, i32 25, i32 28, i32 29>
  %v97 = bitcast <16 x i8> %v96 to <2 x i64>
  %v98 = bitcast <2 x i64> %v93 to <16 x i8>
  %v99 = bitcast <2 x i64> %v97 to <16 x i8>
  %v100 = shufflevector <16 x i8> %v98, <16 x i8> %v99, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v101 = bitcast <16 x i8> %v100 to <2 x i64>
  %v102 = and <2 x i64> <i64 72340172838076673, i64 72340172838076673>, %v101
  %v103 = xor <2 x i64> %v101, <i64 -1, i64 -1>
  %v104 = and <2 x i64> %v89, %v103
  %v105 = or <2 x i64> %v102, %v104
  %v106 = lshr i32 %v14, 6
  %v107 = shl i32 %v106, 4
  %v108 = add i32 %v13, %v107
  %v109 = lshr i32 %v14, 3
  %v110 = and i32 %v109, 6
  %v111 = bitcast <2 x i64> %v105 to <16 x i8>
  %v112 = bitcast <2 x i64> <i64 72340172838076673, i64 72340172838076673> to <16 x i8>
  %v113 = add <16 x i8> %v111, %v112
  %v114 = bitcast <16 x i8> %v113 to <2 x i64>
  %v115 = and i32 %v110, 7
  %v116 = trunc i32 %v115 to i8
  %v117 = insertelement <16 x i8> poison, i8 %v116, i32 0
  %v118 = shufflevector <16 x i8> %v117, <16 x i8> poison, <16 x i32> zeroinitializer
  %v119 = bitcast <16 x i8> %v118 to <2 x i64>
  %v120 = bitcast <2 x i64> %v114 to <16 x i8>
  %v121 = bitcast <2 x i64> %v119 to <16 x i8>
  %v122 = shl <16 x i8> %v120, %v121
  %v123 = bitcast <16 x i8> %v122 to <2 x i64>
  %v124 = and i32 %v110, 7
  %v125 = trunc i32 %v124 to i8
  %v126 = insertelement <16 x i8> poison, i8 %v125, i32 0
  %v127 = shufflevector <16 x i8> %v126, <16 x i8> poison, <16 x i32> zeroinitializer
  %v128 = bitcast <16 x i8> %v127 to <2 x i64>
  %v129 = bitcast <2 x i64> <i64 217020518514230019, i64 217020518514230019> to <16 x i8>
  %v130 = bitcast <2 x i64> %v128 to <16 x i8>
  %v131 = shl <16 x i8> %v129, %v130
  %v132 = bitcast <16 x i8> %v131 to <2 x i64>
  %v133 = zext i32 %v108 to i64
  %v134 = getelementptr i8, ptr %a8, i64 %v133
  %v135 = load <2 x i64>, ptr %v134, align 1, !tbaa !4
  %v136 = and <2 x i64> %v123, %v132
  %v137 = xor <2 x i64> %v132, <i64 -1, i64 -1>
  %v138 = and <2 x i64> %v135, %v137
  %v139 = or <2 x i64> %v136, %v138
  %v140 = zext i32 %v108 to i64
  %v141 = getelementptr i8, ptr %a8, i64 %v140
  store <2 x i64> %v139, ptr %v141, align 1, !tbaa !4
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v142 = mul i32 %v10, %a10
  br label %loop10
loop10:
  %v143 = phi i32 [ %v14, %end6 ], [ %v183, %on21 ]
  %v144 = icmp slt i32 %v143, %a9
  br i1 %v144, label %then13, label %else14
then13:
  %v145 = add i32 %v142, %v143
  %v146 = shl i32 %v145, 2
  %v147 = zext i32 %v146 to i64
  %v148 = getelementptr i8, ptr %a6, i64 %v147
  %v149 = load float, ptr %v148, align 1, !tbaa !4
  %v150 = fcmp ogt float %v149, %v0
  br i1 %v150, label %then16, label %else17
then16:
  br label %end15
else17:
  %v151 = fcmp olt float %v149, %v6
  %v152 = select i1 %v151, i8 -1, i8 0
  br label %end15
end15:
  %v153 = phi i8 [ 1, %then16 ], [ %v152, %else17 ]
  %v154 = lshr i32 %v143, 6
  %v155 = shl i32 %v154, 4
  %v156 = add i32 %v13, %v155
  %v157 = and i32 %v143, 15
  %v158 = add i32 %v156, %v157
  %v159 = lshr i32 %v143, 3
  %v160 = and i32 %v159, 6
  %v161 = sext i8 %v153 to i32
  %v162 = icmp slt i32 %v160, 0
  br i1 %v162, label %trap18, label %on19, !prof !5
trap18:
  ret i32 40
on19:
  %v163 = icmp ult i32 %v160, 32
  %v164 = select i1 %v163, i32 %v160, i32 0
  %v165 = shl i32 3, %v164
  %v166 = select i1 %v163, i32 %v165, i32 0
  %v167 = xor i32 %v166, -1
  %v168 = add i32 %v161, 1
  %v169 = icmp slt i32 %v160, 0
  br i1 %v169, label %trap20, label %on21, !prof !5
trap20:
  ret i32 40
on21:
  %v170 = icmp ult i32 %v160, 32
  %v171 = select i1 %v170, i32 %v160, i32 0
  %v172 = shl i32 %v168, %v171
  %v173 = select i1 %v170, i32 %v172, i32 0
  %v174 = zext i32 %v158 to i64
  %v175 = getelementptr i8, ptr %a8, i64 %v174
  %v176 = load i8, ptr %v175, align 1, !tbaa !4
  %v177 = zext i8 %v176 to i32
  %v178 = and i32 %v177, %v167
  %v179 = or i32 %v178, %v173
  %v180 = trunc i32 %v179 to i8
  %v181 = zext i32 %v158 to i64
  %v182 = getelementptr i8, ptr %a8, i64 %v181
  store i8 %v180, ptr %v182, align 1, !tbaa !4
  %v183 = add i32 %v143, 1
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v184 = add i32 %v10, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @absmean.rt_release(ptr noalias %cx, i32 %a0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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

define internal { i32, float } @absmean.kernel_absmean(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v288 = alloca { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }
  ; quantisers.tri:12
  %v0 = call { i32, i32 } @absmean.rt_alloc(ptr %cx, i32 128, i32 16)
  %v1 = extractvalue { i32, i32 } %v0, 0
  %v2 = extractvalue { i32, i32 } %v0, 1
  %v3 = icmp ne i32 %v1, 0
  %v4 = or i32 %v1, 64
  %v5 = icmp ult i32 %v1, 32
  %v6 = select i1 %v5, i32 %v4, i32 %v1
  br i1 %v3, label %trap0, label %on1, !prof !5
trap0:
  %v7 = insertvalue { i32, float } zeroinitializer, i32 %v6, 0
  ret { i32, float } %v7
on1:
  %v8 = add i32 %v2, 16
  %v9 = shl i32 %a3, 2
  %v10 = add i32 %a3, 63
  %v11 = lshr i32 %v10, 6
  %v12 = shl i32 %v11, 4
  %v13 = mul i32 %a2, %v12
  %v14 = zext i32 %v13 to i64
  call void @llvm.memset.p0.i64(ptr %a1, i8 85, i64 %v14, i1 false)
  ; quantisers.tri:13
  %v15 = zext i32 128 to i64
  %v16 = load ptr, ptr %cx, !tbaa !3
  %v17 = zext i32 %v8 to i64
  %v18 = getelementptr i8, ptr %v16, i64 %v17
  call void @llvm.memset.p0.i64(ptr %v18, i8 0, i64 %v15, i1 false)
  br label %loop2
loop2:
  %v19 = phi i32 [ 0, %on1 ], [ %v45, %end8 ]
  %v20 = phi i32 [ 0, %on1 ], [ %v24, %end8 ]
  %v21 = icmp slt i32 %v19, %a2
  br i1 %v21, label %then5, label %else6
then5:
  %v22 = mul i32 %v19, %a3
  br label %loop7
loop7:
  %v23 = phi i32 [ 0, %then5 ], [ %v44, %then10 ]
  %v24 = phi i32 [ %v20, %then5 ], [ %v43, %then10 ]
  %v25 = icmp slt i32 %v23, %a3
  br i1 %v25, label %then10, label %else11
then10:
  %v26 = add i32 %v22, %v23
  %v27 = shl i32 %v26, 2
  %v28 = zext i32 %v27 to i64
  %v29 = getelementptr i8, ptr %a0, i64 %v28
  %v30 = load float, ptr %v29, align 1, !tbaa !4
  %v31 = call float @llvm.fabs.f32(float %v30)
  %v32 = and i32 %v24, 31
  %v33 = shl i32 %v32, 2
  %v34 = add i32 %v8, %v33
  %v35 = load ptr, ptr %cx, !tbaa !3
  %v36 = zext i32 %v34 to i64
  %v37 = getelementptr i8, ptr %v35, i64 %v36
  %v38 = load float, ptr %v37, align 1, !tbaa !4
  %v39 = fadd float %v38, %v31
  %v40 = load ptr, ptr %cx, !tbaa !3
  %v41 = zext i32 %v34 to i64
  %v42 = getelementptr i8, ptr %v40, i64 %v41
  store float %v39, ptr %v42, align 1, !tbaa !4
  %v43 = add i32 %v24, 1
  %v44 = add i32 %v23, 1
  br label %loop7
else11:
  br label %end9
end9:
  br label %end8
end8:
  %v45 = add i32 %v19, 1
  br label %loop2
else6:
  br label %end4
end4:
  br label %end3
end3:
  %v46 = load ptr, ptr %cx, !tbaa !3
  %v47 = zext i32 %v8 to i64
  %v48 = getelementptr i8, ptr %v46, i64 %v47
  %v49 = load float, ptr %v48, align 1, !tbaa !4
  %v50 = load ptr, ptr %cx, !tbaa !3
  %v51 = zext i32 %v8 to i64
  %v52 = getelementptr i8, ptr %v50, i64 %v51
  %v53 = getelementptr i8, ptr %v52, i64 4
  %v54 = load float, ptr %v53, align 1, !tbaa !4
  %v55 = load ptr, ptr %cx, !tbaa !3
  %v56 = zext i32 %v8 to i64
  %v57 = getelementptr i8, ptr %v55, i64 %v56
  %v58 = getelementptr i8, ptr %v57, i64 8
  %v59 = load float, ptr %v58, align 1, !tbaa !4
  %v60 = load ptr, ptr %cx, !tbaa !3
  %v61 = zext i32 %v8 to i64
  %v62 = getelementptr i8, ptr %v60, i64 %v61
  %v63 = getelementptr i8, ptr %v62, i64 12
  %v64 = load float, ptr %v63, align 1, !tbaa !4
  %v65 = load ptr, ptr %cx, !tbaa !3
  %v66 = zext i32 %v8 to i64
  %v67 = getelementptr i8, ptr %v65, i64 %v66
  %v68 = getelementptr i8, ptr %v67, i64 16
  %v69 = load float, ptr %v68, align 1, !tbaa !4
  %v70 = load ptr, ptr %cx, !tbaa !3
  %v71 = zext i32 %v8 to i64
  %v72 = getelementptr i8, ptr %v70, i64 %v71
  %v73 = getelementptr i8, ptr %v72, i64 20
  %v74 = load float, ptr %v73, align 1, !tbaa !4
  %v75 = load ptr, ptr %cx, !tbaa !3
  %v76 = zext i32 %v8 to i64
  %v77 = getelementptr i8, ptr %v75, i64 %v76
  %v78 = getelementptr i8, ptr %v77, i64 24
  %v79 = load float, ptr %v78, align 1, !tbaa !4
  %v80 = load ptr, ptr %cx, !tbaa !3
  %v81 = zext i32 %v8 to i64
  %v82 = getelementptr i8, ptr %v80, i64 %v81
  %v83 = getelementptr i8, ptr %v82, i64 28
  %v84 = load float, ptr %v83, align 1, !tbaa !4
  %v85 = load ptr, ptr %cx, !tbaa !3
  %v86 = zext i32 %v8 to i64
  %v87 = getelementptr i8, ptr %v85, i64 %v86
  %v88 = getelementptr i8, ptr %v87, i64 32
  %v89 = load float, ptr %v88, align 1, !tbaa !4
  %v90 = load ptr, ptr %cx, !tbaa !3
  %v91 = zext i32 %v8 to i64
  %v92 = getelementptr i8, ptr %v90, i64 %v91
  %v93 = getelementptr i8, ptr %v92, i64 36
  %v94 = load float, ptr %v93, align 1, !tbaa !4
  %v95 = load ptr, ptr %cx, !tbaa !3
  %v96 = zext i32 %v8 to i64
  %v97 = getelementptr i8, ptr %v95, i64 %v96
  %v98 = getelementptr i8, ptr %v97, i64 40
  %v99 = load float, ptr %v98, align 1, !tbaa !4
  %v100 = load ptr, ptr %cx, !tbaa !3
  %v101 = zext i32 %v8 to i64
  %v102 = getelementptr i8, ptr %v100, i64 %v101
  %v103 = getelementptr i8, ptr %v102, i64 44
  %v104 = load float, ptr %v103, align 1, !tbaa !4
  %v105 = load ptr, ptr %cx, !tbaa !3
  %v106 = zext i32 %v8 to i64
  %v107 = getelementptr i8, ptr %v105, i64 %v106
  %v108 = getelementptr i8, ptr %v107, i64 48
  %v109 = load float, ptr %v108, align 1, !tbaa !4
  %v110 = load ptr, ptr %cx, !tbaa !3
  %v111 = zext i32 %v8 to i64
  %v112 = getelementptr i8, ptr %v110, i64 %v111
  %v113 = getelementptr i8, ptr %v112, i64 52
  %v114 = load float, ptr %v113, align 1, !tbaa !4
  %v115 = load ptr, ptr %cx, !tbaa !3
  %v116 = zext i32 %v8 to i64
  %v117 = getelementptr i8, ptr %v115, i64 %v116
  %v118 = getelementptr i8, ptr %v117, i64 56
  %v119 = load float, ptr %v118, align 1, !tbaa !4
  %v120 = load ptr, ptr %cx, !tbaa !3
  %v121 = zext i32 %v8 to i64
  %v122 = getelementptr i8, ptr %v120, i64 %v121
  %v123 = getelementptr i8, ptr %v122, i64 60
  %v124 = load float, ptr %v123, align 1, !tbaa !4
  %v125 = load ptr, ptr %cx, !tbaa !3
  %v126 = zext i32 %v8 to i64
  %v127 = getelementptr i8, ptr %v125, i64 %v126
  %v128 = getelementptr i8, ptr %v127, i64 64
  %v129 = load float, ptr %v128, align 1, !tbaa !4
  %v130 = load ptr, ptr %cx, !tbaa !3
  %v131 = zext i32 %v8 to i64
  %v132 = getelementptr i8, ptr %v130, i64 %v131
  %v133 = getelementptr i8, ptr %v132, i64 68
  %v134 = load float, ptr %v133, align 1, !tbaa !4
  %v135 = load ptr, ptr %cx, !tbaa !3
  %v136 = zext i32 %v8 to i64
  %v137 = getelementptr i8, ptr %v135, i64 %v136
  %v138 = getelementptr i8, ptr %v137, i64 72
  %v139 = load float, ptr %v138, align 1, !tbaa !4
  %v140 = load ptr, ptr %cx, !tbaa !3
  %v141 = zext i32 %v8 to i64
  %v142 = getelementptr i8, ptr %v140, i64 %v141
  %v143 = getelementptr i8, ptr %v142, i64 76
  %v144 = load float, ptr %v143, align 1, !tbaa !4
  %v145 = load ptr, ptr %cx, !tbaa !3
  %v146 = zext i32 %v8 to i64
  %v147 = getelementptr i8, ptr %v145, i64 %v146
  %v148 = getelementptr i8, ptr %v147, i64 80
  %v149 = load float, ptr %v148, align 1, !tbaa !4
  %v150 = load ptr, ptr %cx, !tbaa !3
  %v151 = zext i32 %v8 to i64
  %v152 = getelementptr i8, ptr %v150, i64 %v151
  %v153 = getelementptr i8, ptr %v152, i64 84
  %v154 = load float, ptr %v153, align 1, !tbaa !4
  %v155 = load ptr, ptr %cx, !tbaa !3
  %v156 = zext i32 %v8 to i64
  %v157 = getelementptr i8, ptr %v155, i64 %v156
  %v158 = getelementptr i8, ptr %v157, i64 88
  %v159 = load float, ptr %v158, align 1, !tbaa !4
  %v160 = load ptr, ptr %cx, !tbaa !3
  %v161 = zext i32 %v8 to i64
  %v162 = getelementptr i8, ptr %v160, i64 %v161
  %v163 = getelementptr i8, ptr %v162, i64 92
  %v164 = load float, ptr %v163, align 1, !tbaa !4
  %v165 = load ptr, ptr %cx, !tbaa !3
  %v166 = zext i32 %v8 to i64
  %v167 = getelementptr i8, ptr %v165, i64 %v166
  %v168 = getelementptr i8, ptr %v167, i64 96
  %v169 = load float, ptr %v168, align 1, !tbaa !4
  %v170 = load ptr, ptr %cx, !tbaa !3
  %v171 = zext i32 %v8 to i64
  %v172 = getelementptr i8, ptr %v170, i64 %v171
  %v173 = getelementptr i8, ptr %v172, i64 100
  %v174 = load float, ptr %v173, align 1, !tbaa !4
  %v175 = load ptr, ptr %cx, !tbaa !3
  %v176 = zext i32 %v8 to i64
  %v177 = getelementptr i8, ptr %v175, i64 %v176
  %v178 = getelementptr i8, ptr %v177, i64 104
  %v179 = load float, ptr %v178, align 1, !tbaa !4
  %v180 = load ptr, ptr %cx, !tbaa !3
  %v181 = zext i32 %v8 to i64
  %v182 = getelementptr i8, ptr %v180, i64 %v181
  %v183 = getelementptr i8, ptr %v182, i64 108
  %v184 = load float, ptr %v183, align 1, !tbaa !4
  %v185 = load ptr, ptr %cx, !tbaa !3
  %v186 = zext i32 %v8 to i64
  %v187 = getelementptr i8, ptr %v185, i64 %v186
  %v188 = getelementptr i8, ptr %v187, i64 112
  %v189 = load float, ptr %v188, align 1, !tbaa !4
  %v190 = load ptr, ptr %cx, !tbaa !3
  %v191 = zext i32 %v8 to i64
  %v192 = getelementptr i8, ptr %v190, i64 %v191
  %v193 = getelementptr i8, ptr %v192, i64 116
  %v194 = load float, ptr %v193, align 1, !tbaa !4
  %v195 = load ptr, ptr %cx, !tbaa !3
  %v196 = zext i32 %v8 to i64
  %v197 = getelementptr i8, ptr %v195, i64 %v196
  %v198 = getelementptr i8, ptr %v197, i64 120
  %v199 = load float, ptr %v198, align 1, !tbaa !4
  %v200 = load ptr, ptr %cx, !tbaa !3
  %v201 = zext i32 %v8 to i64
  %v202 = getelementptr i8, ptr %v200, i64 %v201
  %v203 = getelementptr i8, ptr %v202, i64 124
  %v204 = load float, ptr %v203, align 1, !tbaa !4
  %v205 = fadd float %v49, %v129
  %v206 = fadd float %v54, %v134
  %v207 = fadd float %v59, %v139
  %v208 = fadd float %v64, %v144
  %v209 = fadd float %v69, %v149
  %v210 = fadd float %v74, %v154
  %v211 = fadd float %v79, %v159
  %v212 = fadd float %v84, %v164
  %v213 = fadd float %v89, %v169
  %v214 = fadd float %v94, %v174
  %v215 = fadd float %v99, %v179
  %v216 = fadd float %v104, %v184
  %v217 = fadd float %v109, %v189
  %v218 = fadd float %v114, %v194
  %v219 = fadd float %v119, %v199
  %v220 = fadd float %v124, %v204
  %v221 = fadd float %v205, %v213
  %v222 = fadd float %v206, %v214
  %v223 = fadd float %v207, %v215
  %v224 = fadd float %v208, %v216
  %v225 = fadd float %v209, %v217
  %v226 = fadd float %v210, %v218
  %v227 = fadd float %v211, %v219
  %v228 = fadd float %v212, %v220
  %v229 = fadd float %v221, %v225
  %v230 = fadd float %v222, %v226
  %v231 = fadd float %v223, %v227
  %v232 = fadd float %v224, %v228
  %v233 = fadd float %v229, %v231
  %v234 = fadd float %v230, %v232
  %v235 = fadd float %v233, %v234
  ; quantisers.tri:14
  %v236 = mul i32 %a2, %a3
  %v237 = sitofp i32 %v236 to float
  %v238 = fdiv float %v235, %v237
  ; quantisers.tri:15
  %v239 = icmp sgt i32 %a2, 0
  %v240 = select i1 %v239, i32 %a2, i32 0
  %v241 = icmp sgt i32 %a3, 0
  %v242 = select i1 %v241, i32 %a3, i32 0
  %v243 = icmp ugt i32 %v242, 0
  %v244 = select i1 %v243, i32 %v242, i32 0
  %v245 = lshr i32 %v244, 4
  %v246 = zext i32 %v245 to i64
  %v247 = zext i32 48 to i64
  %v248 = mul i64 %v246, %v247
  %v249 = icmp ugt i64 %v248, 4294967295
  %v250 = select i1 %v249, i64 4294967295, i64 %v248
  %v251 = select i1 false, i64 0, i64 %v250
  %v252 = trunc i64 %v251 to i32
  %v253 = zext i32 %v252 to i64
  %v254 = zext i32 9 to i64
  %v255 = add i64 %v253, %v254
  %v256 = icmp sgt i64 %v255, 4294967295
  %v257 = icmp slt i64 %v255, 0
  %v258 = select i1 %v256, i64 4294967295, i64 %v255
  %v259 = select i1 %v257, i64 0, i64 %v258
  %v260 = trunc i64 %v259 to i32
  %v261 = zext i32 %v260 to i64
  %v262 = zext i32 1 to i64
  %v263 = add i64 %v261, %v262
  %v264 = icmp sgt i64 %v263, 4294967295
  %v265 = icmp slt i64 %v263, 0
  %v266 = select i1 %v264, i64 4294967295, i64 %v263
  %v267 = select i1 %v265, i64 0, i64 %v266
  %v268 = trunc i64 %v267 to i32
  %v269 = zext i32 %v268 to i64
  %v270 = zext i32 624 to i64
  %v271 = add i64 %v269, %v270
  %v272 = icmp sgt i64 %v271, 4294967295
  %v273 = icmp slt i64 %v271, 0
  %v274 = select i1 %v272, i64 4294967295, i64 %v271
  %v275 = select i1 %v273, i64 0, i64 %v274
  %v276 = trunc i64 %v275 to i32
  %v277 = zext i32 %v276 to i64
  %v278 = zext i32 1 to i64
  %v279 = add i64 %v277, %v278
  %v280 = icmp sgt i64 %v279, 4294967295
  %v281 = icmp slt i64 %v279, 0
  %v282 = select i1 %v280, i64 4294967295, i64 %v279
  %v283 = select i1 %v281, i64 0, i64 %v282
  %v284 = trunc i64 %v283 to i32
  %v285 = load ptr, ptr @trinity_spread
  %v286 = icmp eq ptr %v285, null
  br i1 %v286, label %alone12, label %shared13
alone12:
  %v287 = call i32 @absmean.kernel_absmean_1(ptr %cx, i32 0, i32 %v240, i32 1, i32 %v284, float %v238, i32 %v9, ptr %a0, i32 %v12, ptr %a1, i32 %a3, i32 %a3)
  br label %on14
shared13:
  %v289 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %v288, i32 0, i32 0
  store ptr %cx, ptr %v289
  %v290 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %v288, i32 0, i32 1
  store i32 0, ptr %v290
  %v291 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %v288, i32 0, i32 2
  store i32 %v240, ptr %v291
  %v292 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %v288, i32 0, i32 3
  store i32 1, ptr %v292
  %v293 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %v288, i32 0, i32 4
  store i32 %v284, ptr %v293
  %v294 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %v288, i32 0, i32 5
  store float %v238, ptr %v294
  %v295 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %v288, i32 0, i32 6
  store i32 %v9, ptr %v295
  %v296 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %v288, i32 0, i32 7
  store ptr %a0, ptr %v296
  %v297 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %v288, i32 0, i32 8
  store i32 %v12, ptr %v297
  %v298 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %v288, i32 0, i32 9
  store ptr %a1, ptr %v298
  %v299 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %v288, i32 0, i32 10
  store i32 %a3, ptr %v299
  %v300 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %v288, i32 0, i32 11
  store i32 %a3, ptr %v300
  %v301 = call i32 %v285(ptr @absmean.kernel_absmean_1.range, ptr %v288, i32 0, i32 %v240, i32 1, i32 %v284)
  br label %on14
on14:
  %v302 = phi i32 [ %v287, %alone12 ], [ %v301, %shared13 ]
  %v303 = icmp ne i32 %v302, 0
  %v304 = or i32 %v302, 96
  %v305 = icmp ult i32 %v302, 32
  %v306 = select i1 %v305, i32 %v304, i32 %v302
  br i1 %v303, label %trap15, label %on16, !prof !5
trap15:
  %v307 = insertvalue { i32, float } zeroinitializer, i32 %v306, 0
  ret { i32, float } %v307
on16:
  %v308 = call i32 @absmean.rt_release(ptr %cx, i32 %v2)
  %v309 = icmp ne i32 %v308, 0
  %v310 = or i32 %v308, 96
  %v311 = icmp ult i32 %v308, 32
  %v312 = select i1 %v311, i32 %v310, i32 %v308
  br i1 %v309, label %trap17, label %on18, !prof !5
trap17:
  %v313 = insertvalue { i32, float } zeroinitializer, i32 %v312, 0
  ret { i32, float } %v313
on18:
  %v314 = insertvalue { i32, float } zeroinitializer, i32 0, 0
  %v315 = insertvalue { i32, float } %v314, float %v238, 1
  ret { i32, float } %v315
}

define internal i32 @absmean.kernel_absmean_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 5
  %x5 = load float, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 9
  %x9 = load ptr, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 10
  %x10 = load i32, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, float, i32, ptr, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 11
  %x11 = load i32, ptr %p11
  %status = call i32 @absmean.kernel_absmean_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, float %x5, i32 %x6, ptr %x7, i32 %x8, ptr %x9, i32 %x10, i32 %x11)
  ret i32 %status
}

define i32 @absmean(ptr %a0, ptr %a1, i32 %a2, i32 %a3, ptr %r0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %heap = load ptr, ptr @absmean.context
  %new = icmp eq ptr %heap, null
  br i1 %new, label %make, label %call
make:
  %made = call i1 @absmean.open(ptr @absmean.context)
  br i1 %made, label %call, label %fail
fail:
  ret i32 138
call:
  %all = call { i32, float } @absmean.kernel_absmean(ptr @absmean.context, ptr %a0, ptr %a1, i32 %a2, i32 %a3)
  %status = extractvalue { i32, float } %all, 0
  %trapped = icmp ne i32 %status, 0
  br i1 %trapped, label %trap, label %done
trap:
  call void @trinity.close(ptr @absmean.context)
  ret i32 %status
done:
  %out0 = extractvalue { i32, float } %all, 1
  store float %out0, ptr %r0
  ret i32 0
}

define internal i32 @rescale.kernel_rescale_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, float %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; quantisers.tri:20
  %v0 = shl i32 %a1, 2
  %v1 = shl i32 %a0, 2
  %v2 = insertelement <4 x float> poison, float %a5, i32 0
  %v3 = shufflevector <4 x float> %v2, <4 x float> poison, <4 x i32> zeroinitializer
  %v4 = bitcast <4 x float> %v3 to <2 x i64>
  br label %loop0
loop0:
  %v5 = phi i32 [ %v1, %entry ], [ %v20, %then3 ]
  %v6 = icmp ult i32 %v5, %v0
  br i1 %v6, label %then3, label %else4
then3:
  %v7 = shl i32 %v5, 2
  %v8 = zext i32 %v7 to i64
  %v9 = getelementptr i8, ptr %a4, i64 %v8
  %v10 = load <2 x i64>, ptr %v9, align 1, !tbaa !4
  %v11 = bitcast <2 x i64> %v10 to <4 x i32>
  %v12 = sitofp <4 x i32> %v11 to <4 x float>
  %v13 = bitcast <4 x float> %v12 to <2 x i64>
  %v14 = bitcast <2 x i64> %v13 to <4 x float>
  %v15 = bitcast <2 x i64> %v4 to <4 x float>
  %v16 = fmul <4 x float> %v14, %v15
  %v17 = bitcast <4 x float> %v16 to <2 x i64>
  %v18 = zext i32 %v7 to i64
  %v19 = getelementptr i8, ptr %a6, i64 %v18
  store <2 x i64> %v17, ptr %v19, align 1, !tbaa !4
  %v20 = add i32 %v5, 4
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @rescale.kernel_rescale(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, float %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v9 = alloca { ptr, i32, i32, i32, i32, ptr, float, ptr }
  ; quantisers.tri:20
  %v0 = icmp sgt i32 %a3, 0
  %v1 = select i1 %v0, i32 %a3, i32 0
  %v2 = icmp ugt i32 %v1, 0
  %v3 = select i1 %v2, i32 %v1, i32 0
  %v4 = lshr i32 %v3, 2
  %v5 = icmp uge i32 %v4, 410
  br i1 %v5, label %then1, label %else2
then1:
  %v6 = load ptr, ptr @trinity_spread
  %v7 = icmp eq ptr %v6, null
  br i1 %v7, label %alone3, label %shared4
alone3:
  %v8 = call i32 @rescale.kernel_rescale_1(ptr %cx, i32 0, i32 %v4, i32 1, i32 10, ptr %a0, float %a2, ptr %a1)
  br label %on5
shared4:
  %v10 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v9, i32 0, i32 0
  store ptr %cx, ptr %v10
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v9, i32 0, i32 1
  store i32 0, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v9, i32 0, i32 2
  store i32 %v4, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v9, i32 0, i32 3
  store i32 1, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v9, i32 0, i32 4
  store i32 10, ptr %v14
  %v15 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v9, i32 0, i32 5
  store ptr %a0, ptr %v15
  %v16 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v9, i32 0, i32 6
  store float %a2, ptr %v16
  %v17 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v9, i32 0, i32 7
  store ptr %a1, ptr %v17
  %v18 = call i32 %v6(ptr @rescale.kernel_rescale_1.range, ptr %v9, i32 0, i32 %v4, i32 1, i32 10)
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
  %v24 = insertelement <4 x float> poison, float %a2, i32 0
  %v25 = shufflevector <4 x float> %v24, <4 x float> poison, <4 x i32> zeroinitializer
  %v26 = bitcast <4 x float> %v25 to <2 x i64>
  br label %loop8
loop8:
  %v27 = phi i32 [ 0, %else2 ], [ %v28, %then11 ]
  %v28 = add i32 %v27, 4
  %v29 = icmp ule i32 %v28, %v1
  br i1 %v29, label %then11, label %else12
then11:
  %v30 = shl i32 %v27, 2
  %v31 = zext i32 %v30 to i64
  %v32 = getelementptr i8, ptr %a0, i64 %v31
  %v33 = load <2 x i64>, ptr %v32, align 1, !tbaa !4
  %v34 = bitcast <2 x i64> %v33 to <4 x i32>
  %v35 = sitofp <4 x i32> %v34 to <4 x float>
  %v36 = bitcast <4 x float> %v35 to <2 x i64>
  %v37 = bitcast <2 x i64> %v36 to <4 x float>
  %v38 = bitcast <2 x i64> %v26 to <4 x float>
  %v39 = fmul <4 x float> %v37, %v38
  %v40 = bitcast <4 x float> %v39 to <2 x i64>
  %v41 = zext i32 %v30 to i64
  %v42 = getelementptr i8, ptr %a1, i64 %v41
  store <2 x i64> %v40, ptr %v42, align 1, !tbaa !4
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  %v43 = shl i32 %v4, 2
  br label %loop13
loop13:
  %v44 = phi i32 [ %v43, %end0 ], [ %v54, %then16 ]
  %v45 = icmp slt i32 %v44, %a3
  br i1 %v45, label %then16, label %else17
then16:
  %v46 = shl i32 %v44, 2
  %v47 = zext i32 %v46 to i64
  %v48 = getelementptr i8, ptr %a0, i64 %v47
  %v49 = load i32, ptr %v48, align 1, !tbaa !4
  %v50 = sitofp i32 %v49 to float
  %v51 = fmul float %v50, %a2
  %v52 = zext i32 %v46 to i64
  %v53 = getelementptr i8, ptr %a1, i64 %v52
  store float %v51, ptr %v53, align 1, !tbaa !4
  %v54 = add i32 %v44, 1
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  ret i32 0
}

define internal i32 @rescale.kernel_rescale_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 5
  %x5 = load ptr, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 6
  %x6 = load float, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %status = call i32 @rescale.kernel_rescale_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, float %x6, ptr %x7)
  ret i32 %status
}

define i32 @rescale(ptr %a0, ptr %a1, float %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @rescale.kernel_rescale(ptr null, ptr %a0, ptr %a1, float %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

@row_means.context = internal thread_local global [48 x i8] zeroinitializer, align 16
@row_means.data0 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\03\00\00\00\00\00\00\00\01\00\00\00\21\00\00\00\64\00\00\00\00\00\00\00"
@row_means.data1 = internal unnamed_addr constant [64 x i8] c"\00\00\00\80\30\00\00\00\22\00\00\00\00\00\00\00\71\5B\69\5D\20\3D\3D\20\73\61\74\3C\69\38\3E\28\6E\65\61\72\65\73\74\28\78\5B\69\5D\20\2F\20\73\29\29\00\00\00\00\00\00\00\00\00\00\00\00\00\00"
@row_means.data2 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\6C\65\66\74\3A\20\20\00\00\00\00\00\00"
@row_means.data3 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\72\69\67\68\74\3A\20\00\00\00\00\00\00"
@row_means.data4 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\73\63\61\6C\65\20\3D\3D\20\73\00\00\00\00\00\00"
@row_means.data5 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\1B\00\00\00\00\00\00\00\7A\5B\69\5D\20\3D\3D\20\66\33\32\28\77\69\64\65\5B\69\5D\29\20\2A\20\30\2E\32\35\00\00\00\00\00"
@row_means.data6 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\12\00\00\00\00\00\00\00\73\5B\69\5D\20\3D\3D\20\72\6F\77\20\2F\20\36\34\2E\30\00\00\00\00\00\00\00\00\00\00\00\00\00\00"
@row_means.data7 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\16\00\00\00\00\00\00\00\73\63\61\6C\65\20\3D\3D\20\74\6F\74\61\6C\20\2F\20\33\32\30\2E\30\00\00\00\00\00\00\00\00\00\00"
@row_means.data8 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0F\00\00\00\00\00\00\00\74\5B\69\2C\20\6B\5D\20\3D\3D\20\77\61\6E\74\00"
@row_means.data9 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0C\00\00\00\00\00\00\00\75\5B\69\5D\20\3D\3D\20\77\61\6E\74\00\00\00\00"
@row_means.data10 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\06\00\00\00\00\00\00\00\6E\20\3D\3D\20\6D\00\00\00\00\00\00\00\00\00\00"
@row_means.data11 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\1A\00\00\00\00\00\00\00\62\61\63\6B\5B\69\5D\20\3D\3D\20\66\33\32\28\75\5B\69\5D\29\20\2A\20\30\2E\35\00\00\00\00\00\00"
define internal i1 @row_means.open(ptr %cx) noinline nounwind {
  %heap = call ptr @trinity.open(ptr %cx, i64 65536)
  %none = icmp eq ptr %heap, null
  br i1 %none, label %fail, label %fill
fail:
  ret i1 false
fill:
  %to0 = getelementptr i8, ptr %heap, i64 640
  call void @llvm.memcpy.p0.p0.i64(ptr %to0, ptr @row_means.data0, i64 32, i1 false)
  %to1 = getelementptr i8, ptr %heap, i64 672
  call void @llvm.memcpy.p0.p0.i64(ptr %to1, ptr @row_means.data1, i64 64, i1 false)
  %to2 = getelementptr i8, ptr %heap, i64 736
  call void @llvm.memcpy.p0.p0.i64(ptr %to2, ptr @row_means.data2, i64 32, i1 false)
  %to3 = getelementptr i8, ptr %heap, i64 768
  call void @llvm.memcpy.p0.p0.i64(ptr %to3, ptr @row_means.data3, i64 32, i1 false)
  %to4 = getelementptr i8, ptr %heap, i64 800
  call void @llvm.memcpy.p0.p0.i64(ptr %to4, ptr @row_means.data4, i64 32, i1 false)
  %to5 = getelementptr i8, ptr %heap, i64 832
  call void @llvm.memcpy.p0.p0.i64(ptr %to5, ptr @row_means.data5, i64 48, i1 false)
  %to6 = getelementptr i8, ptr %heap, i64 880
  call void @llvm.memcpy.p0.p0.i64(ptr %to6, ptr @row_means.data6, i64 48, i1 false)
  %to7 = getelementptr i8, ptr %heap, i64 928
  call void @llvm.memcpy.p0.p0.i64(ptr %to7, ptr @row_means.data7, i64 48, i1 false)
  %to8 = getelementptr i8, ptr %heap, i64 976
  call void @llvm.memcpy.p0.p0.i64(ptr %to8, ptr @row_means.data8, i64 32, i1 false)
  %to9 = getelementptr i8, ptr %heap, i64 1008
  call void @llvm.memcpy.p0.p0.i64(ptr %to9, ptr @row_means.data9, i64 32, i1 false)
  %to10 = getelementptr i8, ptr %heap, i64 1040
  call void @llvm.memcpy.p0.p0.i64(ptr %to10, ptr @row_means.data10, i64 32, i1 false)
  %to11 = getelementptr i8, ptr %heap, i64 1072
  call void @llvm.memcpy.p0.p0.i64(ptr %to11, ptr @row_means.data11, i64 48, i1 false)
  %g0 = getelementptr i8, ptr %cx, i64 32
  store i32 1120, ptr %g0, align 16
  ret i1 true
}

define internal { i32, i32 } @row_means.rt_alloc(ptr noalias %cx, i32 %a0, i32 %a1) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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

define internal i32 @row_means.kernel_row_means_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, ptr noalias readonly nocapture %a5, i32 %a6, i32 %a7, i32 %a8, i32 %a9) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; quantisers.tri:24
  %v0 = icmp eq i32 %a2, 0
  br i1 %v0, label %trap0, label %on1, !prof !5
trap0:
  ret i32 37
on1:
  %v1 = udiv i32 %a0, %a2
  %v2 = shl i32 %v1, 7
  %v3 = add i32 %a6, %v2
  %v4 = icmp sgt i32 %a7, 0
  %v5 = select i1 %v4, i32 %a7, i32 0
  br label %loop2
loop2:
  %v6 = phi i32 [ %a0, %on1 ], [ %v370, %end13 ]
  %v7 = icmp slt i32 %v6, %a1
  br i1 %v7, label %then5, label %else6
then5:
  %v8 = mul i32 %v6, %a4
  br label %loop7
loop7:
  %v9 = phi i32 [ 0, %then5 ], [ %v18, %then10 ]
  %v10 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v94, %then10 ]
  %v11 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v98, %then10 ]
  %v12 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v102, %then10 ]
  %v13 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v106, %then10 ]
  %v14 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v110, %then10 ]
  %v15 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v114, %then10 ]
  %v16 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v118, %then10 ]
  %v17 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v122, %then10 ]
  %v18 = add i32 %v9, 32
  %v19 = icmp ule i32 %v18, %v5
  br i1 %v19, label %then10, label %else11
then10:
  %v20 = shl i32 %v9, 2
  %v21 = add i32 %v8, %v20
  %v22 = zext i32 %v21 to i64
  %v23 = getelementptr i8, ptr %a5, i64 %v22
  %v24 = load <2 x i64>, ptr %v23, align 1, !tbaa !4
  %v25 = bitcast <2 x i64> %v24 to <4 x float>
  %v26 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %v25)
  %v27 = bitcast <4 x float> %v26 to <2 x i64>
  %v28 = add i32 %v9, 4
  %v29 = shl i32 %v28, 2
  %v30 = add i32 %v8, %v29
  %v31 = zext i32 %v30 to i64
  %v32 = getelementptr i8, ptr %a5, i64 %v31
  %v33 = load <2 x i64>, ptr %v32, align 1, !tbaa !4
  %v34 = bitcast <2 x i64> %v33 to <4 x float>
  %v35 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %v34)
  %v36 = bitcast <4 x float> %v35 to <2 x i64>
  %v37 = add i32 %v9, 8
  %v38 = shl i32 %v37, 2
  %v39 = add i32 %v8, %v38
  %v40 = zext i32 %v39 to i64
  %v41 = getelementptr i8, ptr %a5, i64 %v40
  %v42 = load <2 x i64>, ptr %v41, align 1, !tbaa !4
  %v43 = bitcast <2 x i64> %v42 to <4 x float>
  %v44 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %v43)
  %v45 = bitcast <4 x float> %v44 to <2 x i64>
  %v46 = add i32 %v9, 12
  %v47 = shl i32 %v46, 2
  %v48 = add i32 %v8, %v47
  %v49 = zext i32 %v48 to i64
  %v50 = getelementptr i8, ptr %a5, i64 %v49
  %v51 = load <2 x i64>, ptr %v50, align 1, !tbaa !4
  %v52 = bitcast <2 x i64> %v51 to <4 x float>
  %v53 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %v52)
  %v54 = bitcast <4 x float> %v53 to <2 x i64>
  %v55 = add i32 %v9, 16
  %v56 = shl i32 %v55, 2
  %v57 = add i32 %v8, %v56
  %v58 = zext i32 %v57 to i64
  %v59 = getelementptr i8, ptr %a5, i64 %v58
  %v60 = load <2 x i64>, ptr %v59, align 1, !tbaa !4
  %v61 = bitcast <2 x i64> %v60 to <4 x float>
  %v62 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %v61)
  %v63 = bitcast <4 x float> %v62 to <2 x i64>
  %v64 = add i32 %v9, 20
  %v65 = shl i32 %v64, 2
  %v66 = add i32 %v8, %v65
  %v67 = zext i32 %v66 to i64
  %v68 = getelementptr i8, ptr %a5, i64 %v67
  %v69 = load <2 x i64>, ptr %v68, align 1, !tbaa !4
  %v70 = bitcast <2 x i64> %v69 to <4 x float>
  %v71 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %v70)
  %v72 = bitcast <4 x float> %v71 to <2 x i64>
  %v73 = add i32 %v9, 24
  %v74 = shl i32 %v73, 2
  %v75 = add i32 %v8, %v74
  %v76 = zext i32 %v75 to i64
  %v77 = getelementptr i8, ptr %a5, i64 %v76
  %v78 = load <2 x i64>, ptr %v77, align 1, !tbaa !4
  %v79 = bitcast <2 x i64> %v78 to <4 x float>
  %v80 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %v79)
  %v81 = bitcast <4 x float> %v80 to <2 x i64>
  %v82 = add i32 %v9, 28
  %v83 = shl i32 %v82, 2
  %v84 = add i32 %v8, %v83
  %v85 = zext i32 %v84 to i64
  %v86 = getelementptr i8, ptr %a5, i64 %v85
  %v87 = load <2 x i64>, ptr %v86, align 1, !tbaa !4
  %v88 = bitcast <2 x i64> %v87 to <4 x float>
  %v89 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %v88)
  %v90 = bitcast <4 x float> %v89 to <2 x i64>
  %v91 = bitcast <2 x i64> %v10 to <4 x float>
  %v92 = bitcast <2 x i64> %v27 to <4 x float>
  %v93 = fadd <4 x float> %v91, %v92
  %v94 = bitcast <4 x float> %v93 to <2 x i64>
  %v95 = bitcast <2 x i64> %v11 to <4 x float>
  %v96 = bitcast <2 x i64> %v36 to <4 x float>
  %v97 = fadd <4 x float> %v95, %v96
  %v98 = bitcast <4 x float> %v97 to <2 x i64>
  %v99 = bitcast <2 x i64> %v12 to <4 x float>
  %v100 = bitcast <2 x i64> %v45 to <4 x float>
  %v101 = fadd <4 x float> %v99, %v100
  %v102 = bitcast <4 x float> %v101 to <2 x i64>
  %v103 = bitcast <2 x i64> %v13 to <4 x float>
  %v104 = bitcast <2 x i64> %v54 to <4 x float>
  %v105 = fadd <4 x float> %v103, %v104
  %v106 = bitcast <4 x float> %v105 to <2 x i64>
  %v107 = bitcast <2 x i64> %v14 to <4 x float>
  %v108 = bitcast <2 x i64> %v63 to <4 x float>
  %v109 = fadd <4 x float> %v107, %v108
  %v110 = bitcast <4 x float> %v109 to <2 x i64>
  %v111 = bitcast <2 x i64> %v15 to <4 x float>
  %v112 = bitcast <2 x i64> %v72 to <4 x float>
  %v113 = fadd <4 x float> %v111, %v112
  %v114 = bitcast <4 x float> %v113 to <2 x i64>
  %v115 = bitcast <2 x i64> %v16 to <4 x float>
  %v116 = bitcast <2 x i64> %v81 to <4 x float>
  %v117 = fadd <4 x float> %v115, %v116
  %v118 = bitcast <4 x float> %v117 to <2 x i64>
  %v119 = bitcast <2 x i64> %v17 to <4 x float>
  %v120 = bitcast <2 x i64> %v90 to <4 x float>
  %v121 = fadd <4 x float> %v119, %v120
  %v122 = bitcast <4 x float> %v121 to <2 x i64>
  br label %loop7
else11:
  br label %end9
end9:
  br label %end8
end8:
  %v123 = load ptr, ptr %cx, !tbaa !3
  %v124 = zext i32 %v3 to i64
  %v125 = getelementptr i8, ptr %v123, i64 %v124
  store <2 x i64> %v10, ptr %v125, align 1, !tbaa !4
  %v126 = load ptr, ptr %cx, !tbaa !3
  %v127 = zext i32 %v3 to i64
  %v128 = getelementptr i8, ptr %v126, i64 %v127
  %v129 = getelementptr i8, ptr %v128, i64 16
  store <2 x i64> %v11, ptr %v129, align 1, !tbaa !4
  %v130 = load ptr, ptr %cx, !tbaa !3
  %v131 = zext i32 %v3 to i64
  %v132 = getelementptr i8, ptr %v130, i64 %v131
  %v133 = getelementptr i8, ptr %v132, i64 32
  store <2 x i64> %v12, ptr %v133, align 1, !tbaa !4
  %v134 = load ptr, ptr %cx, !tbaa !3
  %v135 = zext i32 %v3 to i64
  %v136 = getelementptr i8, ptr %v134, i64 %v135
  %v137 = getelementptr i8, ptr %v136, i64 48
  store <2 x i64> %v13, ptr %v137, align 1, !tbaa !4
  %v138 = load ptr, ptr %cx, !tbaa !3
  %v139 = zext i32 %v3 to i64
  %v140 = getelementptr i8, ptr %v138, i64 %v139
  %v141 = getelementptr i8, ptr %v140, i64 64
  store <2 x i64> %v14, ptr %v141, align 1, !tbaa !4
  %v142 = load ptr, ptr %cx, !tbaa !3
  %v143 = zext i32 %v3 to i64
  %v144 = getelementptr i8, ptr %v142, i64 %v143
  %v145 = getelementptr i8, ptr %v144, i64 80
  store <2 x i64> %v15, ptr %v145, align 1, !tbaa !4
  %v146 = load ptr, ptr %cx, !tbaa !3
  %v147 = zext i32 %v3 to i64
  %v148 = getelementptr i8, ptr %v146, i64 %v147
  %v149 = getelementptr i8, ptr %v148, i64 96
  store <2 x i64> %v16, ptr %v149, align 1, !tbaa !4
  %v150 = load ptr, ptr %cx, !tbaa !3
  %v151 = zext i32 %v3 to i64
  %v152 = getelementptr i8, ptr %v150, i64 %v151
  %v153 = getelementptr i8, ptr %v152, i64 112
  store <2 x i64> %v17, ptr %v153, align 1, !tbaa !4
  %v154 = mul i32 %v6, %a8
  br label %loop12
loop12:
  %v155 = phi i32 [ %v9, %end8 ], [ %v174, %then15 ]
  %v156 = icmp slt i32 %v155, %a7
  br i1 %v156, label %then15, label %else16
then15:
  %v157 = add i32 %v154, %v155
  %v158 = shl i32 %v157, 2
  %v159 = zext i32 %v158 to i64
  %v160 = getelementptr i8, ptr %a5, i64 %v159
  %v161 = load float, ptr %v160, align 1, !tbaa !4
  %v162 = call float @llvm.fabs.f32(float %v161)
  %v163 = and i32 %v155, 31
  %v164 = shl i32 %v163, 2
  %v165 = add i32 %v3, %v164
  %v166 = load ptr, ptr %cx, !tbaa !3
  %v167 = zext i32 %v165 to i64
  %v168 = getelementptr i8, ptr %v166, i64 %v167
  %v169 = load float, ptr %v168, align 1, !tbaa !4
  %v170 = fadd float %v169, %v162
  %v171 = load ptr, ptr %cx, !tbaa !3
  %v172 = zext i32 %v165 to i64
  %v173 = getelementptr i8, ptr %v171, i64 %v172
  store float %v170, ptr %v173, align 1, !tbaa !4
  %v174 = add i32 %v155, 1
  br label %loop12
else16:
  br label %end14
end14:
  br label %end13
end13:
  %v175 = load ptr, ptr %cx, !tbaa !3
  %v176 = zext i32 %v3 to i64
  %v177 = getelementptr i8, ptr %v175, i64 %v176
  %v178 = load float, ptr %v177, align 1, !tbaa !4
  %v179 = load ptr, ptr %cx, !tbaa !3
  %v180 = zext i32 %v3 to i64
  %v181 = getelementptr i8, ptr %v179, i64 %v180
  %v182 = getelementptr i8, ptr %v181, i64 4
  %v183 = load float, ptr %v182, align 1, !tbaa !4
  %v184 = load ptr, ptr %cx, !tbaa !3
  %v185 = zext i32 %v3 to i64
  %v186 = getelementptr i8, ptr %v184, i64 %v185
  %v187 = getelementptr i8, ptr %v186, i64 8
  %v188 = load float, ptr %v187, align 1, !tbaa !4
  %v189 = load ptr, ptr %cx, !tbaa !3
  %v190 = zext i32 %v3 to i64
  %v191 = getelementptr i8, ptr %v189, i64 %v190
  %v192 = getelementptr i8, ptr %v191, i64 12
  %v193 = load float, ptr %v192, align 1, !tbaa !4
  %v194 = load ptr, ptr %cx, !tbaa !3
  %v195 = zext i32 %v3 to i64
  %v196 = getelementptr i8, ptr %v194, i64 %v195
  %v197 = getelementptr i8, ptr %v196, i64 16
  %v198 = load float, ptr %v197, align 1, !tbaa !4
  %v199 = load ptr, ptr %cx, !tbaa !3
  %v200 = zext i32 %v3 to i64
  %v201 = getelementptr i8, ptr %v199, i64 %v200
  %v202 = getelementptr i8, ptr %v201, i64 20
  %v203 = load float, ptr %v202, align 1, !tbaa !4
  %v204 = load ptr, ptr %cx, !tbaa !3
  %v205 = zext i32 %v3 to i64
  %v206 = getelementptr i8, ptr %v204, i64 %v205
  %v207 = getelementptr i8, ptr %v206, i64 24
  %v208 = load float, ptr %v207, align 1, !tbaa !4
  %v209 = load ptr, ptr %cx, !tbaa !3
  %v210 = zext i32 %v3 to i64
  %v211 = getelementptr i8, ptr %v209, i64 %v210
  %v212 = getelementptr i8, ptr %v211, i64 28
  %v213 = load float, ptr %v212, align 1, !tbaa !4
  %v214 = load ptr, ptr %cx, !tbaa !3
  %v215 = zext i32 %v3 to i64
  %v216 = getelementptr i8, ptr %v214, i64 %v215
  %v217 = getelementptr i8, ptr %v216, i64 32
  %v218 = load float, ptr %v217, align 1, !tbaa !4
  %v219 = load ptr, ptr %cx, !tbaa !3
  %v220 = zext i32 %v3 to i64
  %v221 = getelementptr i8, ptr %v219, i64 %v220
  %v222 = getelementptr i8, ptr %v221, i64 36
  %v223 = load float, ptr %v222, align 1, !tbaa !4
  %v224 = load ptr, ptr %cx, !tbaa !3
  %v225 = zext i32 %v3 to i64
  %v226 = getelementptr i8, ptr %v224, i64 %v225
  %v227 = getelementptr i8, ptr %v226, i64 40
  %v228 = load float, ptr %v227, align 1, !tbaa !4
  %v229 = load ptr, ptr %cx, !tbaa !3
  %v230 = zext i32 %v3 to i64
  %v231 = getelementptr i8, ptr %v229, i64 %v230
  %v232 = getelementptr i8, ptr %v231, i64 44
  %v233 = load float, ptr %v232, align 1, !tbaa !4
  %v234 = load ptr, ptr %cx, !tbaa !3
  %v235 = zext i32 %v3 to i64
  %v236 = getelementptr i8, ptr %v234, i64 %v235
  %v237 = getelementptr i8, ptr %v236, i64 48
  %v238 = load float, ptr %v237, align 1, !tbaa !4
  %v239 = load ptr, ptr %cx, !tbaa !3
  %v240 = zext i32 %v3 to i64
  %v241 = getelementptr i8, ptr %v239, i64 %v240
  %v242 = getelementptr i8, ptr %v241, i64 52
  %v243 = load float, ptr %v242, align 1, !tbaa !4
  %v244 = load ptr, ptr %cx, !tbaa !3
  %v245 = zext i32 %v3 to i64
  %v246 = getelementptr i8, ptr %v244, i64 %v245
  %v247 = getelementptr i8, ptr %v246, i64 56
  %v248 = load float, ptr %v247, align 1, !tbaa !4
  %v249 = load ptr, ptr %cx, !tbaa !3
  %v250 = zext i32 %v3 to i64
  %v251 = getelementptr i8, ptr %v249, i64 %v250
  %v252 = getelementptr i8, ptr %v251, i64 60
  %v253 = load float, ptr %v252, align 1, !tbaa !4
  %v254 = load ptr, ptr %cx, !tbaa !3
  %v255 = zext i32 %v3 to i64
  %v256 = getelementptr i8, ptr %v254, i64 %v255
  %v257 = getelementptr i8, ptr %v256, i64 64
  %v258 = load float, ptr %v257, align 1, !tbaa !4
  %v259 = load ptr, ptr %cx, !tbaa !3
  %v260 = zext i32 %v3 to i64
  %v261 = getelementptr i8, ptr %v259, i64 %v260
  %v262 = getelementptr i8, ptr %v261, i64 68
  %v263 = load float, ptr %v262, align 1, !tbaa !4
  %v264 = load ptr, ptr %cx, !tbaa !3
  %v265 = zext i32 %v3 to i64
  %v266 = getelementptr i8, ptr %v264, i64 %v265
  %v267 = getelementptr i8, ptr %v266, i64 72
  %v268 = load float, ptr %v267, align 1, !tbaa !4
  %v269 = load ptr, ptr %cx, !tbaa !3
  %v270 = zext i32 %v3 to i64
  %v271 = getelementptr i8, ptr %v269, i64 %v270
  %v272 = getelementptr i8, ptr %v271, i64 76
  %v273 = load float, ptr %v272, align 1, !tbaa !4
  %v274 = load ptr, ptr %cx, !tbaa !3
  %v275 = zext i32 %v3 to i64
  %v276 = getelementptr i8, ptr %v274, i64 %v275
  %v277 = getelementptr i8, ptr %v276, i64 80
  %v278 = load float, ptr %v277, align 1, !tbaa !4
  %v279 = load ptr, ptr %cx, !tbaa !3
  %v280 = zext i32 %v3 to i64
  %v281 = getelementptr i8, ptr %v279, i64 %v280
  %v282 = getelementptr i8, ptr %v281, i64 84
  %v283 = load float, ptr %v282, align 1, !tbaa !4
  %v284 = load ptr, ptr %cx, !tbaa !3
  %v285 = zext i32 %v3 to i64
  %v286 = getelementptr i8, ptr %v284, i64 %v285
  %v287 = getelementptr i8, ptr %v286, i64 88
  %v288 = load float, ptr %v287, align 1, !tbaa !4
  %v289 = load ptr, ptr %cx, !tbaa !3
  %v290 = zext i32 %v3 to i64
  %v291 = getelementptr i8, ptr %v289, i64 %v290
  %v292 = getelementptr i8, ptr %v291, i64 92
  %v293 = load float, ptr %v292, align 1, !tbaa !4
  %v294 = load ptr, ptr %cx, !tbaa !3
  %v295 = zext i32 %v3 to i64
  %v296 = getelementptr i8, ptr %v294, i64 %v295
  %v297 = getelementptr i8, ptr %v296, i64 96
  %v298 = load float, ptr %v297, align 1, !tbaa !4
  %v299 = load ptr, ptr %cx, !tbaa !3
  %v300 = zext i32 %v3 to i64
  %v301 = getelementptr i8, ptr %v299, i64 %v300
  %v302 = getelementptr i8, ptr %v301, i64 100
  %v303 = load float, ptr %v302, align 1, !tbaa !4
  %v304 = load ptr, ptr %cx, !tbaa !3
  %v305 = zext i32 %v3 to i64
  %v306 = getelementptr i8, ptr %v304, i64 %v305
  %v307 = getelementptr i8, ptr %v306, i64 104
  %v308 = load float, ptr %v307, align 1, !tbaa !4
  %v309 = load ptr, ptr %cx, !tbaa !3
  %v310 = zext i32 %v3 to i64
  %v311 = getelementptr i8, ptr %v309, i64 %v310
  %v312 = getelementptr i8, ptr %v311, i64 108
  %v313 = load float, ptr %v312, align 1, !tbaa !4
  %v314 = load ptr, ptr %cx, !tbaa !3
  %v315 = zext i32 %v3 to i64
  %v316 = getelementptr i8, ptr %v314, i64 %v315
  %v317 = getelementptr i8, ptr %v316, i64 112
  %v318 = load float, ptr %v317, align 1, !tbaa !4
  %v319 = load ptr, ptr %cx, !tbaa !3
  %v320 = zext i32 %v3 to i64
  %v321 = getelementptr i8, ptr %v319, i64 %v320
  %v322 = getelementptr i8, ptr %v321, i64 116
  %v323 = load float, ptr %v322, align 1, !tbaa !4
  %v324 = load ptr, ptr %cx, !tbaa !3
  %v325 = zext i32 %v3 to i64
  %v326 = getelementptr i8, ptr %v324, i64 %v325
  %v327 = getelementptr i8, ptr %v326, i64 120
  %v328 = load float, ptr %v327, align 1, !tbaa !4
  %v329 = load ptr, ptr %cx, !tbaa !3
  %v330 = zext i32 %v3 to i64
  %v331 = getelementptr i8, ptr %v329, i64 %v330
  %v332 = getelementptr i8, ptr %v331, i64 124
  %v333 = load float, ptr %v332, align 1, !tbaa !4
  %v334 = fadd float %v178, %v258
  %v335 = fadd float %v183, %v263
  %v336 = fadd float %v188, %v268
  %v337 = fadd float %v193, %v273
  %v338 = fadd float %v198, %v278
  %v339 = fadd float %v203, %v283
  %v340 = fadd float %v208, %v288
  %v341 = fadd float %v213, %v293
  %v342 = fadd float %v218, %v298
  %v343 = fadd float %v223, %v303
  %v344 = fadd float %v228, %v308
  %v345 = fadd float %v233, %v313
  %v346 = fadd float %v238, %v318
  %v347 = fadd float %v243, %v323
  %v348 = fadd float %v248, %v328
  %v349 = fadd float %v253, %v333
  %v350 = fadd float %v334, %v342
  %v351 = fadd float %v335, %v343
  %v352 = fadd float %v336, %v344
  %v353 = fadd float %v337, %v345
  %v354 = fadd float %v338, %v346
  %v355 = fadd float %v339, %v347
  %v356 = fadd float %v340, %v348
  %v357 = fadd float %v341, %v349
  %v358 = fadd float %v350, %v354
  %v359 = fadd float %v351, %v355
  %v360 = fadd float %v352, %v356
  %v361 = fadd float %v353, %v357
  %v362 = fadd float %v358, %v360
  %v363 = fadd float %v359, %v361
  %v364 = fadd float %v362, %v363
  %v365 = shl i32 %v6, 2
  %v366 = add i32 %a9, %v365
  %v367 = load ptr, ptr %cx, !tbaa !3
  %v368 = zext i32 %v366 to i64
  %v369 = getelementptr i8, ptr %v367, i64 %v368
  store float %v364, ptr %v369, align 1, !tbaa !4
  %v370 = add i32 %v6, 1
  br label %loop2
else6:
  br label %end4
end4:
  br label %end3
end3:
  ret i32 0
}

define internal i32 @row_means.rt_release(ptr noalias %cx, i32 %a0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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

define internal i32 @row_means.kernel_row_means_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, float %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; quantisers.tri:25
  %v0 = shl i32 %a1, 2
  %v1 = shl i32 %a0, 2
  %v2 = insertelement <4 x float> poison, float %a5, i32 0
  %v3 = shufflevector <4 x float> %v2, <4 x float> poison, <4 x i32> zeroinitializer
  %v4 = bitcast <4 x float> %v3 to <2 x i64>
  br label %loop0
loop0:
  %v5 = phi i32 [ %v1, %entry ], [ %v19, %then3 ]
  %v6 = icmp ult i32 %v5, %v0
  br i1 %v6, label %then3, label %else4
then3:
  %v7 = shl i32 %v5, 2
  %v8 = add i32 %a4, %v7
  %v9 = load ptr, ptr %cx, !tbaa !3
  %v10 = zext i32 %v8 to i64
  %v11 = getelementptr i8, ptr %v9, i64 %v10
  %v12 = load <2 x i64>, ptr %v11, align 1, !tbaa !4
  %v13 = bitcast <2 x i64> %v12 to <4 x float>
  %v14 = bitcast <2 x i64> %v4 to <4 x float>
  %v15 = fdiv <4 x float> %v13, %v14
  %v16 = bitcast <4 x float> %v15 to <2 x i64>
  %v17 = zext i32 %v7 to i64
  %v18 = getelementptr i8, ptr %a6, i64 %v17
  store <2 x i64> %v16, ptr %v18, align 1, !tbaa !4
  %v19 = add i32 %v5, 4
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @row_means.kernel_row_means(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v685 = alloca { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }
  %v713 = alloca { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }
  %v741 = alloca { ptr, i32, i32, i32, i32, i32, float, ptr }
  ; quantisers.tri:23
  %v0 = call { i32, i32 } @row_means.rt_alloc(ptr %cx, i32 128, i32 16)
  %v1 = extractvalue { i32, i32 } %v0, 0
  %v2 = extractvalue { i32, i32 } %v0, 1
  %v3 = icmp ne i32 %v1, 0
  %v4 = or i32 %v1, 64
  %v5 = icmp ult i32 %v1, 32
  %v6 = select i1 %v5, i32 %v4, i32 %v1
  br i1 %v3, label %trap0, label %on1, !prof !5
trap0:
  ret i32 %v6
on1:
  %v7 = add i32 %v2, 16
  %v8 = shl i32 %a3, 2
  ; quantisers.tri:24
  %v9 = shl i32 %a2, 2
  %v10 = call { i32, i32 } @row_means.rt_alloc(ptr %cx, i32 %v9, i32 16)
  %v11 = extractvalue { i32, i32 } %v10, 0
  %v12 = extractvalue { i32, i32 } %v10, 1
  %v13 = icmp ne i32 %v11, 0
  %v14 = or i32 %v11, 96
  %v15 = icmp ult i32 %v11, 32
  %v16 = select i1 %v15, i32 %v14, i32 %v11
  br i1 %v13, label %trap2, label %on3, !prof !5
trap2:
  ret i32 %v16
on3:
  %v17 = add i32 %v12, 16
  %v18 = icmp sgt i32 %a2, 0
  %v19 = select i1 %v18, i32 %a2, i32 0
  %v20 = icmp sgt i32 %a3, 0
  %v21 = select i1 %v20, i32 %a3, i32 0
  %v22 = icmp ugt i32 %v21, 0
  %v23 = select i1 %v22, i32 %v21, i32 0
  %v24 = lshr i32 %v23, 5
  %v25 = zext i32 %v24 to i64
  %v26 = zext i32 51 to i64
  %v27 = mul i64 %v25, %v26
  %v28 = icmp ugt i64 %v27, 4294967295
  %v29 = select i1 %v28, i64 4294967295, i64 %v27
  %v30 = select i1 false, i64 0, i64 %v29
  %v31 = trunc i64 %v30 to i32
  %v32 = zext i32 %v31 to i64
  %v33 = zext i32 6 to i64
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
  %v113 = zext i32 288 to i64
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
  %v489 = zext i32 1 to i64
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
  %v664 = zext i32 %v19 to i64
  %v665 = zext i32 %v663 to i64
  %v666 = mul i64 %v664, %v665
  %v667 = icmp ugt i64 %v666, 4294967295
  %v668 = select i1 %v667, i64 4294967295, i64 %v666
  %v669 = select i1 false, i64 0, i64 %v668
  %v670 = trunc i64 %v669 to i32
  %v671 = icmp uge i32 %v670, 32768
  br i1 %v671, label %then5, label %else6
then5:
  %v672 = call { i32, i32 } @row_means.rt_alloc(ptr %cx, i32 8192, i32 16)
  %v673 = extractvalue { i32, i32 } %v672, 0
  %v674 = extractvalue { i32, i32 } %v672, 1
  %v675 = icmp ne i32 %v673, 0
  %v676 = or i32 %v673, 96
  %v677 = icmp ult i32 %v673, 32
  %v678 = select i1 %v677, i32 %v676, i32 %v673
  br i1 %v675, label %trap7, label %on8, !prof !5
trap7:
  ret i32 %v678
on8:
  %v679 = add i32 %v19, 63
  %v680 = lshr i32 %v679, 6
  %v681 = add i32 %v674, 16
  %v682 = load ptr, ptr @trinity_spread
  %v683 = icmp eq ptr %v682, null
  br i1 %v683, label %alone9, label %shared10
alone9:
  %v684 = call i32 @row_means.kernel_row_means_1(ptr %cx, i32 0, i32 %v19, i32 %v680, i32 %v663, i32 %v8, ptr %a0, i32 %v681, i32 %a3, i32 %a3, i32 %v17)
  br label %on11
shared10:
  %v686 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v685, i32 0, i32 0
  store ptr %cx, ptr %v686
  %v687 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v685, i32 0, i32 1
  store i32 0, ptr %v687
  %v688 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v685, i32 0, i32 2
  store i32 %v19, ptr %v688
  %v689 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v685, i32 0, i32 3
  store i32 %v680, ptr %v689
  %v690 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v685, i32 0, i32 4
  store i32 %v663, ptr %v690
  %v691 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v685, i32 0, i32 5
  store i32 %v8, ptr %v691
  %v692 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v685, i32 0, i32 6
  store ptr %a0, ptr %v692
  %v693 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v685, i32 0, i32 7
  store i32 %v681, ptr %v693
  %v694 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v685, i32 0, i32 8
  store i32 %a3, ptr %v694
  %v695 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v685, i32 0, i32 9
  store i32 %a3, ptr %v695
  %v696 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v685, i32 0, i32 10
  store i32 %v17, ptr %v696
  %v697 = call i32 %v682(ptr @row_means.kernel_row_means_1.range, ptr %v685, i32 0, i32 %v19, i32 %v680, i32 %v663)
  br label %on11
on11:
  %v698 = phi i32 [ %v684, %alone9 ], [ %v697, %shared10 ]
  %v699 = icmp ne i32 %v698, 0
  %v700 = or i32 %v698, 96
  %v701 = icmp ult i32 %v698, 32
  %v702 = select i1 %v701, i32 %v700, i32 %v698
  br i1 %v699, label %trap12, label %on13, !prof !5
trap12:
  ret i32 %v702
on13:
  %v703 = call i32 @row_means.rt_release(ptr %cx, i32 %v674)
  %v704 = icmp ne i32 %v703, 0
  %v705 = or i32 %v703, 96
  %v706 = icmp ult i32 %v703, 32
  %v707 = select i1 %v706, i32 %v705, i32 %v703
  br i1 %v704, label %trap14, label %on15, !prof !5
trap14:
  ret i32 %v707
on15:
  br label %end4
else6:
  %v708 = icmp ugt i32 %v19, 1
  %v709 = select i1 %v708, i32 %v19, i32 1
  %v710 = load ptr, ptr @trinity_spread
  %v711 = icmp eq ptr %v710, null
  br i1 %v711, label %alone16, label %shared17
alone16:
  %v712 = call i32 @row_means.kernel_row_means_1(ptr %cx, i32 0, i32 %v19, i32 %v709, i32 %v663, i32 %v8, ptr %a0, i32 %v7, i32 %a3, i32 %a3, i32 %v17)
  br label %on18
shared17:
  %v714 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v713, i32 0, i32 0
  store ptr %cx, ptr %v714
  %v715 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v713, i32 0, i32 1
  store i32 0, ptr %v715
  %v716 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v713, i32 0, i32 2
  store i32 %v19, ptr %v716
  %v717 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v713, i32 0, i32 3
  store i32 %v709, ptr %v717
  %v718 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v713, i32 0, i32 4
  store i32 %v663, ptr %v718
  %v719 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v713, i32 0, i32 5
  store i32 %v8, ptr %v719
  %v720 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v713, i32 0, i32 6
  store ptr %a0, ptr %v720
  %v721 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v713, i32 0, i32 7
  store i32 %v7, ptr %v721
  %v722 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v713, i32 0, i32 8
  store i32 %a3, ptr %v722
  %v723 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v713, i32 0, i32 9
  store i32 %a3, ptr %v723
  %v724 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v713, i32 0, i32 10
  store i32 %v17, ptr %v724
  %v725 = call i32 %v710(ptr @row_means.kernel_row_means_1.range, ptr %v713, i32 0, i32 %v19, i32 %v709, i32 %v663)
  br label %on18
on18:
  %v726 = phi i32 [ %v712, %alone16 ], [ %v725, %shared17 ]
  %v727 = icmp ne i32 %v726, 0
  %v728 = or i32 %v726, 96
  %v729 = icmp ult i32 %v726, 32
  %v730 = select i1 %v729, i32 %v728, i32 %v726
  br i1 %v727, label %trap19, label %on20, !prof !5
trap19:
  ret i32 %v730
on20:
  br label %end4
end4:
  ; quantisers.tri:25
  %v731 = sitofp i32 %a3 to float
  %v732 = icmp sgt i32 %a2, 0
  %v733 = select i1 %v732, i32 %a2, i32 0
  %v734 = icmp ugt i32 %v733, 0
  %v735 = select i1 %v734, i32 %v733, i32 0
  %v736 = lshr i32 %v735, 2
  %v737 = icmp uge i32 %v736, 456
  br i1 %v737, label %then22, label %else23
then22:
  %v738 = load ptr, ptr @trinity_spread
  %v739 = icmp eq ptr %v738, null
  br i1 %v739, label %alone24, label %shared25
alone24:
  %v740 = call i32 @row_means.kernel_row_means_2(ptr %cx, i32 0, i32 %v736, i32 1, i32 9, i32 %v17, float %v731, ptr %a1)
  br label %on26
shared25:
  %v742 = getelementptr { ptr, i32, i32, i32, i32, i32, float, ptr }, ptr %v741, i32 0, i32 0
  store ptr %cx, ptr %v742
  %v743 = getelementptr { ptr, i32, i32, i32, i32, i32, float, ptr }, ptr %v741, i32 0, i32 1
  store i32 0, ptr %v743
  %v744 = getelementptr { ptr, i32, i32, i32, i32, i32, float, ptr }, ptr %v741, i32 0, i32 2
  store i32 %v736, ptr %v744
  %v745 = getelementptr { ptr, i32, i32, i32, i32, i32, float, ptr }, ptr %v741, i32 0, i32 3
  store i32 1, ptr %v745
  %v746 = getelementptr { ptr, i32, i32, i32, i32, i32, float, ptr }, ptr %v741, i32 0, i32 4
  store i32 9, ptr %v746
  %v747 = getelementptr { ptr, i32, i32, i32, i32, i32, float, ptr }, ptr %v741, i32 0, i32 5
  store i32 %v17, ptr %v747
  %v748 = getelementptr { ptr, i32, i32, i32, i32, i32, float, ptr }, ptr %v741, i32 0, i32 6
  store float %v731, ptr %v748
  %v749 = getelementptr { ptr, i32, i32, i32, i32, i32, float, ptr }, ptr %v741, i32 0, i32 7
  store ptr %a1, ptr %v749
  %v750 = call i32 %v738(ptr @row_means.kernel_row_means_2.range, ptr %v741, i32 0, i32 %v736, i32 1, i32 9)
  br label %on26
on26:
  %v751 = phi i32 [ %v740, %alone24 ], [ %v750, %shared25 ]
  %v752 = icmp ne i32 %v751, 0
  %v753 = or i32 %v751, 128
  %v754 = icmp ult i32 %v751, 32
  %v755 = select i1 %v754, i32 %v753, i32 %v751
  br i1 %v752, label %trap27, label %on28, !prof !5
trap27:
  ret i32 %v755
on28:
  br label %end21
else23:
  %v756 = insertelement <4 x float> poison, float %v731, i32 0
  %v757 = shufflevector <4 x float> %v756, <4 x float> poison, <4 x i32> zeroinitializer
  %v758 = bitcast <4 x float> %v757 to <2 x i64>
  br label %loop29
loop29:
  %v759 = phi i32 [ 0, %else23 ], [ %v760, %then32 ]
  %v760 = add i32 %v759, 4
  %v761 = icmp ule i32 %v760, %v733
  br i1 %v761, label %then32, label %else33
then32:
  %v762 = shl i32 %v759, 2
  %v763 = add i32 %v17, %v762
  %v764 = load ptr, ptr %cx, !tbaa !3
  %v765 = zext i32 %v763 to i64
  %v766 = getelementptr i8, ptr %v764, i64 %v765
  %v767 = load <2 x i64>, ptr %v766, align 1, !tbaa !4
  %v768 = bitcast <2 x i64> %v767 to <4 x float>
  %v769 = bitcast <2 x i64> %v758 to <4 x float>
  %v770 = fdiv <4 x float> %v768, %v769
  %v771 = bitcast <4 x float> %v770 to <2 x i64>
  %v772 = zext i32 %v762 to i64
  %v773 = getelementptr i8, ptr %a1, i64 %v772
  store <2 x i64> %v771, ptr %v773, align 1, !tbaa !4
  br label %loop29
else33:
  br label %end31
end31:
  br label %end30
end30:
  br label %end21
end21:
  %v774 = shl i32 %v736, 2
  br label %loop34
loop34:
  %v775 = phi i32 [ %v774, %end21 ], [ %v786, %then37 ]
  %v776 = icmp slt i32 %v775, %a2
  br i1 %v776, label %then37, label %else38
then37:
  %v777 = shl i32 %v775, 2
  %v778 = add i32 %v17, %v777
  %v779 = load ptr, ptr %cx, !tbaa !3
  %v780 = zext i32 %v778 to i64
  %v781 = getelementptr i8, ptr %v779, i64 %v780
  %v782 = load float, ptr %v781, align 1, !tbaa !4
  %v783 = fdiv float %v782, %v731
  %v784 = zext i32 %v777 to i64
  %v785 = getelementptr i8, ptr %a1, i64 %v784
  store float %v783, ptr %v785, align 1, !tbaa !4
  %v786 = add i32 %v775, 1
  br label %loop34
else38:
  br label %end36
end36:
  br label %end35
end35:
  %v787 = call i32 @row_means.rt_release(ptr %cx, i32 %v2)
  %v788 = icmp ne i32 %v787, 0
  %v789 = or i32 %v787, 160
  %v790 = icmp ult i32 %v787, 32
  %v791 = select i1 %v790, i32 %v789, i32 %v787
  br i1 %v788, label %trap39, label %on40, !prof !5
trap39:
  ret i32 %v791
on40:
  %v792 = call i32 @row_means.rt_release(ptr %cx, i32 %v12)
  %v793 = icmp ne i32 %v792, 0
  %v794 = or i32 %v792, 160
  %v795 = icmp ult i32 %v792, 32
  %v796 = select i1 %v795, i32 %v794, i32 %v792
  br i1 %v793, label %trap41, label %on42, !prof !5
trap41:
  ret i32 %v796
on42:
  ret i32 0
}

define internal i32 @row_means.kernel_row_means_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @row_means.kernel_row_means_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, ptr %x6, i32 %x7, i32 %x8, i32 %x9, i32 %x10)
  ret i32 %status
}

define internal i32 @row_means.kernel_row_means_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, float, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, float, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, float, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, float, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, float, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, float, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, float, ptr }, ptr %args, i32 0, i32 6
  %x6 = load float, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, float, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %status = call i32 @row_means.kernel_row_means_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, float %x6, ptr %x7)
  ret i32 %status
}

define i32 @row_means(ptr %a0, ptr %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %heap = load ptr, ptr @row_means.context
  %new = icmp eq ptr %heap, null
  br i1 %new, label %make, label %call
make:
  %made = call i1 @row_means.open(ptr @row_means.context)
  br i1 %made, label %call, label %fail
fail:
  ret i32 202
call:
  %all = call i32 @row_means.kernel_row_means(ptr @row_means.context, ptr %a0, ptr %a1, i32 %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  call void @trinity.close(ptr @row_means.context)
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @thresholds.kernel_thresholds_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, i16 %a5, i16 %a6, ptr noalias nocapture %a7) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; quantisers.tri:29
  %v0 = shl i32 %a1, 4
  %v1 = shl i32 %a0, 4
  %v2 = sext i16 %a5 to i32
  %v3 = trunc i32 %v2 to i16
  %v4 = insertelement <8 x i16> poison, i16 %v3, i32 0
  %v5 = shufflevector <8 x i16> %v4, <8 x i16> poison, <8 x i32> zeroinitializer
  %v6 = bitcast <8 x i16> %v5 to <2 x i64>
  %v7 = sext i16 %a6 to i32
  %v8 = trunc i32 %v7 to i16
  %v9 = insertelement <8 x i16> poison, i16 %v8, i32 0
  %v10 = shufflevector <8 x i16> %v9, <8 x i16> poison, <8 x i32> zeroinitializer
  %v11 = bitcast <8 x i16> %v10 to <2 x i64>
  br label %loop0
loop0:
  %v12 = phi i32 [ %v1, %entry ], [ %v83, %then3 ]
  %v13 = icmp ult i32 %v12, %v0
  br i1 %v13, label %then3, label %else4
then3:
  %v14 = shl i32 %v12, 1
  %v15 = zext i32 %v14 to i64
  %v16 = getelementptr i8, ptr %a4, i64 %v15
  %v17 = load <2 x i64>, ptr %v16, align 1, !tbaa !4
  %v18 = zext i32 %v14 to i64
  %v19 = getelementptr i8, ptr %a4, i64 %v18
  %v20 = getelementptr i8, ptr %v19, i64 16
  %v21 = load <2 x i64>, ptr %v20, align 1, !tbaa !4
  %v22 = bitcast <2 x i64> %v17 to <8 x i16>
  %v23 = bitcast <2 x i64> %v6 to <8 x i16>
  %v24 = icmp sgt <8 x i16> %v22, %v23
  %v25 = sext <8 x i1> %v24 to <8 x i16>
  %v26 = bitcast <8 x i16> %v25 to <2 x i64>
  %v27 = bitcast <2 x i64> %v21 to <8 x i16>
  %v28 = bitcast <2 x i64> %v6 to <8 x i16>
  %v29 = icmp sgt <8 x i16> %v27, %v28
  %v30 = sext <8 x i1> %v29 to <8 x i16>
  %v31 = bitcast <8 x i16> %v30 to <2 x i64>
  %v32 = bitcast <2 x i64> %v17 to <8 x i16>
  %v33 = bitcast <2 x i64> %v11 to <8 x i16>
  %v34 = icmp slt <8 x i16> %v32, %v33
  %v35 = sext <8 x i1> %v34 to <8 x i16>
  %v36 = bitcast <8 x i16> %v35 to <2 x i64>
  %v37 = bitcast <2 x i64> %v21 to <8 x i16>
  %v38 = bitcast <2 x i64> %v11 to <8 x i16>
  %v39 = icmp slt <8 x i16> %v37, %v38
  %v40 = sext <8 x i1> %v39 to <8 x i16>
  %v41 = bitcast <8 x i16> %v40 to <2 x i64>
  %v42 = bitcast <2 x i64> %v36 to <16 x i8>
  %v43 = bitcast <2 x i64> %v41 to <16 x i8>
  %v44 = shufflevector <16 x i8> %v42, <16 x i8> %v43, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v45 = bitcast <16 x i8> %v44 to <2 x i64>
  %v46 = and <2 x i64> <i64 -1, i64 -1>, %v45
  %v47 = xor <2 x i64> %v45, <i64 -1, i64 -1>
  %v48 = and <2 x i64> zeroinitializer, %v47
  %v49 = or <2 x i64> %v46, %v48
  %v50 = bitcast <2 x i64> %v26 to <16 x i8>
  %v51 = bitcast <2 x i64> %v31 to <16 x i8>
  %v52 = shufflevector <16 x i8> %v50, <16 x i8> %v51, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v53 = bitcast <16 x i8> %v52 to <2 x i64>
  %v54 = and <2 x i64> <i64 72340172838076673, i64 72340172838076673>, %v53
  %v55 = xor <2 x i64> %v53, <i64 -1, i64 -1>
  %v56 = and <2 x i64> %v49, %v55
  %v57 = or <2 x i64> %v54, %v56
  %v58 = lshr i32 %v12, 7
  %v59 = shl i32 %v58, 5
  %v60 = lshr i32 %v12, 3
  %v61 = and i32 %v60, 15
  %v62 = add i32 %v59, %v61
  %v63 = bitcast <2 x i64> %v57 to <16 x i8>
  %v64 = bitcast <2 x i64> zeroinitializer to <16 x i8>
  %v65 = icmp ne <16 x i8> %v63, %v64
  %v66 = sext <16 x i1> %v65 to <16 x i8>
  %v67 = bitcast <16 x i8> %v66 to <2 x i64>
  %v68 = bitcast <2 x i64> %v67 to <16 x i8>
  %v69 = icmp slt <16 x i8> %v68, zeroinitializer
  %v70 = bitcast <16 x i1> %v69 to i16
  %v71 = zext i16 %v70 to i32
  %v72 = trunc i32 %v71 to i16
  %v73 = zext i32 %v62 to i64
  %v74 = getelementptr i8, ptr %a7, i64 %v73
  store i16 %v72, ptr %v74, align 1, !tbaa !4
  %v75 = bitcast <2 x i64> %v57 to <16 x i8>
  %v76 = icmp slt <16 x i8> %v75, zeroinitializer
  %v77 = bitcast <16 x i1> %v76 to i16
  %v78 = zext i16 %v77 to i32
  %v79 = trunc i32 %v78 to i16
  %v80 = zext i32 %v62 to i64
  %v81 = getelementptr i8, ptr %a7, i64 %v80
  %v82 = getelementptr i8, ptr %v81, i64 16
  store i16 %v79, ptr %v82, align 1, !tbaa !4
  %v83 = add i32 %v12, 16
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal { i32, i32 } @thresholds.kernel_thresholds(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, i16 %a2, i16 %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v9 = alloca { ptr, i32, i32, i32, i32, ptr, i16, i16, ptr }
  ; quantisers.tri:29
  %v0 = icmp sgt i32 %a4, 0
  %v1 = select i1 %v0, i32 %a4, i32 0
  %v2 = icmp ugt i32 %v1, 0
  %v3 = select i1 %v2, i32 %v1, i32 0
  %v4 = lshr i32 %v3, 4
  %v5 = icmp uge i32 %v4, 114
  br i1 %v5, label %then1, label %else2
then1:
  %v6 = load ptr, ptr @trinity_spread
  %v7 = icmp eq ptr %v6, null
  br i1 %v7, label %alone3, label %shared4
alone3:
  %v8 = call i32 @thresholds.kernel_thresholds_1(ptr %cx, i32 0, i32 %v4, i32 1, i32 36, ptr %a0, i16 %a3, i16 %a2, ptr %a1)
  br label %on5
shared4:
  %v10 = getelementptr { ptr, i32, i32, i32, i32, ptr, i16, i16, ptr }, ptr %v9, i32 0, i32 0
  store ptr %cx, ptr %v10
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, i16, i16, ptr }, ptr %v9, i32 0, i32 1
  store i32 0, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, i16, i16, ptr }, ptr %v9, i32 0, i32 2
  store i32 %v4, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, i16, i16, ptr }, ptr %v9, i32 0, i32 3
  store i32 1, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, i16, i16, ptr }, ptr %v9, i32 0, i32 4
  store i32 36, ptr %v14
  %v15 = getelementptr { ptr, i32, i32, i32, i32, ptr, i16, i16, ptr }, ptr %v9, i32 0, i32 5
  store ptr %a0, ptr %v15
  %v16 = getelementptr { ptr, i32, i32, i32, i32, ptr, i16, i16, ptr }, ptr %v9, i32 0, i32 6
  store i16 %a3, ptr %v16
  %v17 = getelementptr { ptr, i32, i32, i32, i32, ptr, i16, i16, ptr }, ptr %v9, i32 0, i32 7
  store i16 %a2, ptr %v17
  %v18 = getelementptr { ptr, i32, i32, i32, i32, ptr, i16, i16, ptr }, ptr %v9, i32 0, i32 8
  store ptr %a1, ptr %v18
  %v19 = call i32 %v6(ptr @thresholds.kernel_thresholds_1.range, ptr %v9, i32 0, i32 %v4, i32 1, i32 36)
  br label %on5
on5:
  %v20 = phi i32 [ %v8, %alone3 ], [ %v19, %shared4 ]
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
  %v26 = sext i16 %a3 to i32
  %v27 = trunc i32 %v26 to i16
  %v28 = insertelement <8 x i16> poison, i16 %v27, i32 0
  %v29 = shufflevector <8 x i16> %v28, <8 x i16> poison, <8 x i32> zeroinitializer
  %v30 = bitcast <8 x i16> %v29 to <2 x i64>
  %v31 = sext i16 %a2 to i32
  %v32 = trunc i32 %v31 to i16
  %v33 = insertelement <8 x i16> poison, i16 %v32, i32 0
  %v34 = shufflevector <8 x i16> %v33, <8 x i16> poison, <8 x i32> zeroinitializer
  %v35 = bitcast <8 x i16> %v34 to <2 x i64>
  br label %loop8
loop8:
  %v36 = phi i32 [ 0, %else2 ], [ %v37, %then11 ]
  %v37 = add i32 %v36, 16
  %v38 = icmp ule i32 %v37, %v1
  br i1 %v38, label %then11, label %else12
then11:
  %v39 = shl i32 %v36, 1
  %v40 = zext i32 %v39 to i64
  %v41 = getelementptr i8, ptr %a0, i64 %v40
  %v42 = load <2 x i64>, ptr %v41, align 1, !tbaa !4
  %v43 = zext i32 %v39 to i64
  %v44 = getelementptr i8, ptr %a0, i64 %v43
  %v45 = getelementptr i8, ptr %v44, i64 16
  %v46 = load <2 x i64>, ptr %v45, align 1, !tbaa !4
  %v47 = bitcast <2 x i64> %v42 to <8 x i16>
  %v48 = bitcast <2 x i64> %v30 to <8 x i16>
  %v49 = icmp sgt <8 x i16> %v47, %v48
  %v50 = sext <8 x i1> %v49 to <8 x i16>
  %v51 = bitcast <8 x i16> %v50 to <2 x i64>
  %v52 = bitcast <2 x i64> %v46 to <8 x i16>
  %v53 = bitcast <2 x i64> %v30 to <8 x i16>
  %v54 = icmp sgt <8 x i16> %v52, %v53
  %v55 = sext <8 x i1> %v54 to <8 x i16>
  %v56 = bitcast <8 x i16> %v55 to <2 x i64>
  %v57 = bitcast <2 x i64> %v42 to <8 x i16>
  %v58 = bitcast <2 x i64> %v35 to <8 x i16>
  %v59 = icmp slt <8 x i16> %v57, %v58
  %v60 = sext <8 x i1> %v59 to <8 x i16>
  %v61 = bitcast <8 x i16> %v60 to <2 x i64>
  %v62 = bitcast <2 x i64> %v46 to <8 x i16>
  %v63 = bitcast <2 x i64> %v35 to <8 x i16>
  %v64 = icmp slt <8 x i16> %v62, %v63
  %v65 = sext <8 x i1> %v64 to <8 x i16>
  %v66 = bitcast <8 x i16> %v65 to <2 x i64>
  %v67 = bitcast <2 x i64> %v61 to <16 x i8>
  %v68 = bitcast <2 x i64> %v66 to <16 x i8>
  %v69 = shufflevector <16 x i8> %v67, <16 x i8> %v68, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v70 = bitcast <16 x i8> %v69 to <2 x i64>
  %v71 = and <2 x i64> <i64 -1, i64 -1>, %v70
  %v72 = xor <2 x i64> %v70, <i64 -1, i64 -1>
  %v73 = and <2 x i64> zeroinitializer, %v72
  %v74 = or <2 x i64> %v71, %v73
  %v75 = bitcast <2 x i64> %v51 to <16 x i8>
  %v76 = bitcast <2 x i64> %v56 to <16 x i8>
  %v77 = shufflevector <16 x i8> %v75, <16 x i8> %v76, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v78 = bitcast <16 x i8> %v77 to <2 x i64>
  %v79 = and <2 x i64> <i64 72340172838076673, i64 72340172838076673>, %v78
  %v80 = xor <2 x i64> %v78, <i64 -1, i64 -1>
  %v81 = and <2 x i64> %v74, %v80
  %v82 = or <2 x i64> %v79, %v81
  %v83 = lshr i32 %v36, 7
  %v84 = shl i32 %v83, 5
  %v85 = lshr i32 %v36, 3
  %v86 = and i32 %v85, 15
  %v87 = add i32 %v84, %v86
  %v88 = bitcast <2 x i64> %v82 to <16 x i8>
  %v89 = bitcast <2 x i64> zeroinitializer to <16 x i8>
  %v90 = icmp ne <16 x i8> %v88, %v89
  %v91 = sext <16 x i1> %v90 to <16 x i8>
  %v92 = bitcast <16 x i8> %v91 to <2 x i64>
  %v93 = bitcast <2 x i64> %v92 to <16 x i8>
  %v94 = icmp slt <16 x i8> %v93, zeroinitializer
  %v95 = bitcast <16 x i1> %v94 to i16
  %v96 = zext i16 %v95 to i32
  %v97 = trunc i32 %v96 to i16
  %v98 = zext i32 %v87 to i64
  %v99 = getelementptr i8, ptr %a1, i64 %v98
  store i16 %v97, ptr %v99, align 1, !tbaa !4
  %v100 = bitcast <2 x i64> %v82 to <16 x i8>
  %v101 = icmp slt <16 x i8> %v100, zeroinitializer
  %v102 = bitcast <16 x i1> %v101 to i16
  %v103 = zext i16 %v102 to i32
  %v104 = trunc i32 %v103 to i16
  %v105 = zext i32 %v87 to i64
  %v106 = getelementptr i8, ptr %a1, i64 %v105
  %v107 = getelementptr i8, ptr %v106, i64 16
  store i16 %v104, ptr %v107, align 1, !tbaa !4
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  %v108 = shl i32 %v4, 4
  br label %loop13
loop13:
  %v109 = phi i32 [ %v108, %end0 ], [ %v168, %on26 ]
  %v110 = icmp slt i32 %v109, %a4
  br i1 %v110, label %then16, label %else17
then16:
  %v111 = shl i32 %v109, 1
  %v112 = zext i32 %v111 to i64
  %v113 = getelementptr i8, ptr %a0, i64 %v112
  %v114 = load i16, ptr %v113, align 1, !tbaa !4
  %v115 = icmp sgt i16 %v114, %a3
  br i1 %v115, label %then19, label %else20
then19:
  br label %end18
else20:
  %v116 = icmp slt i16 %v114, %a2
  %v117 = select i1 %v116, i8 -1, i8 0
  br label %end18
end18:
  %v118 = phi i8 [ 1, %then19 ], [ %v117, %else20 ]
  %v119 = lshr i32 %v109, 7
  %v120 = shl i32 %v119, 5
  %v121 = lshr i32 %v109, 3
  %v122 = and i32 %v121, 15
  %v123 = add i32 %v120, %v122
  %v124 = and i32 %v109, 7
  %v125 = sext i8 %v118 to i32
  %v126 = icmp slt i32 %v124, 0
  br i1 %v126, label %trap21, label %on22, !prof !5
trap21:
  %v127 = insertvalue { i32, i32 } zeroinitializer, i32 72, 0
  ret { i32, i32 } %v127
on22:
  %v128 = icmp ult i32 %v124, 32
  %v129 = select i1 %v128, i32 %v124, i32 0
  %v130 = shl i32 1, %v129
  %v131 = select i1 %v128, i32 %v130, i32 0
  %v132 = xor i32 %v131, -1
  %v133 = and i32 %v125, 1
  %v134 = zext i32 %v123 to i64
  %v135 = getelementptr i8, ptr %a1, i64 %v134
  %v136 = load i8, ptr %v135, align 1, !tbaa !4
  %v137 = zext i8 %v136 to i32
  %v138 = and i32 %v137, %v132
  %v139 = icmp slt i32 %v124, 0
  br i1 %v139, label %trap23, label %on24, !prof !5
trap23:
  %v140 = insertvalue { i32, i32 } zeroinitializer, i32 72, 0
  ret { i32, i32 } %v140
on24:
  %v141 = icmp ult i32 %v124, 32
  %v142 = select i1 %v141, i32 %v124, i32 0
  %v143 = shl i32 %v133, %v142
  %v144 = select i1 %v141, i32 %v143, i32 0
  %v145 = or i32 %v138, %v144
  %v146 = trunc i32 %v145 to i8
  %v147 = zext i32 %v123 to i64
  %v148 = getelementptr i8, ptr %a1, i64 %v147
  store i8 %v146, ptr %v148, align 1, !tbaa !4
  %v149 = ashr i32 %v125, 1
  %v150 = and i32 %v149, 1
  %v151 = zext i32 %v123 to i64
  %v152 = getelementptr i8, ptr %a1, i64 %v151
  %v153 = getelementptr i8, ptr %v152, i64 16
  %v154 = load i8, ptr %v153, align 1, !tbaa !4
  %v155 = zext i8 %v154 to i32
  %v156 = and i32 %v155, %v132
  %v157 = icmp slt i32 %v124, 0
  br i1 %v157, label %trap25, label %on26, !prof !5
trap25:
  %v158 = insertvalue { i32, i32 } zeroinitializer, i32 72, 0
  ret { i32, i32 } %v158
on26:
  %v159 = icmp ult i32 %v124, 32
  %v160 = select i1 %v159, i32 %v124, i32 0
  %v161 = shl i32 %v150, %v160
  %v162 = select i1 %v159, i32 %v161, i32 0
  %v163 = or i32 %v156, %v162
  %v164 = trunc i32 %v163 to i8
  %v165 = zext i32 %v123 to i64
  %v166 = getelementptr i8, ptr %a1, i64 %v165
  %v167 = getelementptr i8, ptr %v166, i64 16
  store i8 %v164, ptr %v167, align 1, !tbaa !4
  %v168 = add i32 %v109, 1
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  ; quantisers.tri:30
  %v169 = sext i16 %a3 to i32
  %v170 = trunc i32 %v169 to i16
  %v171 = insertelement <8 x i16> poison, i16 %v170, i32 0
  %v172 = shufflevector <8 x i16> %v171, <8 x i16> poison, <8 x i32> zeroinitializer
  %v173 = bitcast <8 x i16> %v172 to <2 x i64>
  %v174 = sext i16 %a2 to i32
  %v175 = trunc i32 %v174 to i16
  %v176 = insertelement <8 x i16> poison, i16 %v175, i32 0
  %v177 = shufflevector <8 x i16> %v176, <8 x i16> poison, <8 x i32> zeroinitializer
  %v178 = bitcast <8 x i16> %v177 to <2 x i64>
  br label %loop27
loop27:
  %v179 = phi i32 [ 0, %end14 ], [ %v188, %then30 ]
  %v180 = phi <2 x i64> [ zeroinitializer, %end14 ], [ %v235, %then30 ]
  %v181 = phi <2 x i64> [ zeroinitializer, %end14 ], [ %v239, %then30 ]
  %v182 = phi <2 x i64> [ zeroinitializer, %end14 ], [ %v286, %then30 ]
  %v183 = phi <2 x i64> [ zeroinitializer, %end14 ], [ %v290, %then30 ]
  %v184 = phi <2 x i64> [ zeroinitializer, %end14 ], [ %v337, %then30 ]
  %v185 = phi <2 x i64> [ zeroinitializer, %end14 ], [ %v341, %then30 ]
  %v186 = phi <2 x i64> [ zeroinitializer, %end14 ], [ %v388, %then30 ]
  %v187 = phi <2 x i64> [ zeroinitializer, %end14 ], [ %v392, %then30 ]
  %v188 = add i32 %v179, 32
  %v189 = icmp ule i32 %v188, %v1
  br i1 %v189, label %then30, label %else31
then30:
  %v190 = shl i32 %v179, 1
  %v191 = zext i32 %v190 to i64
  %v192 = getelementptr i8, ptr %a0, i64 %v191
  %v193 = load <2 x i64>, ptr %v192, align 1, !tbaa !4
  %v194 = bitcast <2 x i64> %v193 to <8 x i16>
  %v195 = bitcast <2 x i64> %v173 to <8 x i16>
  %v196 = icmp sgt <8 x i16> %v194, %v195
  %v197 = sext <8 x i1> %v196 to <8 x i16>
  %v198 = bitcast <8 x i16> %v197 to <2 x i64>
  %v199 = bitcast <2 x i64> %v198 to <8 x i16>
  %v200 = shufflevector <8 x i16> %v199, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v201 = sext <4 x i16> %v200 to <4 x i32>
  %v202 = bitcast <4 x i32> %v201 to <2 x i64>
  %v203 = bitcast <2 x i64> %v198 to <8 x i16>
  %v204 = shufflevector <8 x i16> %v203, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v205 = sext <4 x i16> %v204 to <4 x i32>
  %v206 = bitcast <4 x i32> %v205 to <2 x i64>
  %v207 = and <2 x i64> %v202, <i64 4294967297, i64 4294967297>
  %v208 = and <2 x i64> %v206, <i64 4294967297, i64 4294967297>
  %v209 = bitcast <2 x i64> %v193 to <8 x i16>
  %v210 = bitcast <2 x i64> %v178 to <8 x i16>
  %v211 = icmp slt <8 x i16> %v209, %v210
  %v212 = sext <8 x i1> %v211 to <8 x i16>
  %v213 = bitcast <8 x i16> %v212 to <2 x i64>
  %v214 = bitcast <2 x i64> %v213 to <8 x i16>
  %v215 = shufflevector <8 x i16> %v214, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v216 = sext <4 x i16> %v215 to <4 x i32>
  %v217 = bitcast <4 x i32> %v216 to <2 x i64>
  %v218 = bitcast <2 x i64> %v213 to <8 x i16>
  %v219 = shufflevector <8 x i16> %v218, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v220 = sext <4 x i16> %v219 to <4 x i32>
  %v221 = bitcast <4 x i32> %v220 to <2 x i64>
  %v222 = and <2 x i64> %v217, <i64 4294967297, i64 4294967297>
  %v223 = and <2 x i64> %v221, <i64 4294967297, i64 4294967297>
  %v224 = bitcast <2 x i64> %v207 to <4 x i32>
  %v225 = bitcast <2 x i64> %v222 to <4 x i32>
  %v226 = sub <4 x i32> %v224, %v225
  %v227 = bitcast <4 x i32> %v226 to <2 x i64>
  %v228 = bitcast <2 x i64> %v208 to <4 x i32>
  %v229 = bitcast <2 x i64> %v223 to <4 x i32>
  %v230 = sub <4 x i32> %v228, %v229
  %v231 = bitcast <4 x i32> %v230 to <2 x i64>
  %v232 = bitcast <2 x i64> %v180 to <4 x i32>
  %v233 = bitcast <2 x i64> %v227 to <4 x i32>
  %v234 = add <4 x i32> %v232, %v233
  %v235 = bitcast <4 x i32> %v234 to <2 x i64>
  %v236 = bitcast <2 x i64> %v181 to <4 x i32>
  %v237 = bitcast <2 x i64> %v231 to <4 x i32>
  %v238 = add <4 x i32> %v236, %v237
  %v239 = bitcast <4 x i32> %v238 to <2 x i64>
  %v240 = add i32 %v179, 8
  %v241 = shl i32 %v240, 1
  %v242 = zext i32 %v241 to i64
  %v243 = getelementptr i8, ptr %a0, i64 %v242
  %v244 = load <2 x i64>, ptr %v243, align 1, !tbaa !4
  %v245 = bitcast <2 x i64> %v244 to <8 x i16>
  %v246 = bitcast <2 x i64> %v173 to <8 x i16>
  %v247 = icmp sgt <8 x i16> %v245, %v246
  %v248 = sext <8 x i1> %v247 to <8 x i16>
  %v249 = bitcast <8 x i16> %v248 to <2 x i64>
  %v250 = bitcast <2 x i64> %v249 to <8 x i16>
  %v251 = shufflevector <8 x i16> %v250, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v252 = sext <4 x i16> %v251 to <4 x i32>
  %v253 = bitcast <4 x i32> %v252 to <2 x i64>
  %v254 = bitcast <2 x i64> %v249 to <8 x i16>
  %v255 = shufflevector <8 x i16> %v254, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v256 = sext <4 x i16> %v255 to <4 x i32>
  %v257 = bitcast <4 x i32> %v256 to <2 x i64>
  %v258 = and <2 x i64> %v253, <i64 4294967297, i64 4294967297>
  %v259 = and <2 x i64> %v257, <i64 4294967297, i64 4294967297>
  %v260 = bitcast <2 x i64> %v244 to <8 x i16>
  %v261 = bitcast <2 x i64> %v178 to <8 x i16>
  %v262 = icmp slt <8 x i16> %v260, %v261
  %v263 = sext <8 x i1> %v262 to <8 x i16>
  %v264 = bitcast <8 x i16> %v263 to <2 x i64>
  %v265 = bitcast <2 x i64> %v264 to <8 x i16>
  %v266 = shufflevector <8 x i16> %v265, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v267 = sext <4 x i16> %v266 to <4 x i32>
  %v268 = bitcast <4 x i32> %v267 to <2 x i64>
  %v269 = bitcast <2 x i64> %v264 to <8 x i16>
  %v270 = shufflevector <8 x i16> %v269, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v271 = sext <4 x i16> %v270 to <4 x i32>
  %v272 = bitcast <4 x i32> %v271 to <2 x i64>
  %v273 = and <2 x i64> %v268, <i64 4294967297, i64 4294967297>
  %v274 = and <2 x i64> %v272, <i64 4294967297, i64 4294967297>
  %v275 = bitcast <2 x i64> %v258 to <4 x i32>
  %v276 = bitcast <2 x i64> %v273 to <4 x i32>
  %v277 = sub <4 x i32> %v275, %v276
  %v278 = bitcast <4 x i32> %v277 to <2 x i64>
  %v279 = bitcast <2 x i64> %v259 to <4 x i32>
  %v280 = bitcast <2 x i64> %v274 to <4 x i32>
  %v281 = sub <4 x i32> %v279, %v280
  %v282 = bitcast <4 x i32> %v281 to <2 x i64>
  %v283 = bitcast <2 x i64> %v182 to <4 x i32>
  %v284 = bitcast <2 x i64> %v278 to <4 x i32>
  %v285 = add <4 x i32> %v283, %v284
  %v286 = bitcast <4 x i32> %v285 to <2 x i64>
  %v287 = bitcast <2 x i64> %v183 to <4 x i32>
  %v288 = bitcast <2 x i64> %v282 to <4 x i32>
  %v289 = add <4 x i32> %v287, %v288
  %v290 = bitcast <4 x i32> %v289 to <2 x i64>
  %v291 = add i32 %v179, 16
  %v292 = shl i32 %v291, 1
  %v293 = zext i32 %v292 to i64
  %v294 = getelementptr i8, ptr %a0, i64 %v293
  %v295 = load <2 x i64>, ptr %v294, align 1, !tbaa !4
  %v296 = bitcast <2 x i64> %v295 to <8 x i16>
  %v297 = bitcast <2 x i64> %v173 to <8 x i16>
  %v298 = icmp sgt <8 x i16> %v296, %v297
  %v299 = sext <8 x i1> %v298 to <8 x i16>
  %v300 = bitcast <8 x i16> %v299 to <2 x i64>
  %v301 = bitcast <2 x i64> %v300 to <8 x i16>
  %v302 = shufflevector <8 x i16> %v301, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v303 = sext <4 x i16> %v302 to <4 x i32>
  %v304 = bitcast <4 x i32> %v303 to <2 x i64>
  %v305 = bitcast <2 x i64> %v300 to <8 x i16>
  %v306 = shufflevector <8 x i16> %v305, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v307 = sext <4 x i16> %v306 to <4 x i32>
  %v308 = bitcast <4 x i32> %v307 to <2 x i64>
  %v309 = and <2 x i64> %v304, <i64 4294967297, i64 4294967297>
  %v310 = and <2 x i64> %v308, <i64 4294967297, i64 4294967297>
  %v311 = bitcast <2 x i64> %v295 to <8 x i16>
  %v312 = bitcast <2 x i64> %v178 to <8 x i16>
  %v313 = icmp slt <8 x i16> %v311, %v312
  %v314 = sext <8 x i1> %v313 to <8 x i16>
  %v315 = bitcast <8 x i16> %v314 to <2 x i64>
  %v316 = bitcast <2 x i64> %v315 to <8 x i16>
  %v317 = shufflevector <8 x i16> %v316, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v318 = sext <4 x i16> %v317 to <4 x i32>
  %v319 = bitcast <4 x i32> %v318 to <2 x i64>
  %v320 = bitcast <2 x i64> %v315 to <8 x i16>
  %v321 = shufflevector <8 x i16> %v320, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v322 = sext <4 x i16> %v321 to <4 x i32>
  %v323 = bitcast <4 x i32> %v322 to <2 x i64>
  %v324 = and <2 x i64> %v319, <i64 4294967297, i64 4294967297>
  %v325 = and <2 x i64> %v323, <i64 4294967297, i64 4294967297>
  %v326 = bitcast <2 x i64> %v309 to <4 x i32>
  %v327 = bitcast <2 x i64> %v324 to <4 x i32>
  %v328 = sub <4 x i32> %v326, %v327
  %v329 = bitcast <4 x i32> %v328 to <2 x i64>
  %v330 = bitcast <2 x i64> %v310 to <4 x i32>
  %v331 = bitcast <2 x i64> %v325 to <4 x i32>
  %v332 = sub <4 x i32> %v330, %v331
  %v333 = bitcast <4 x i32> %v332 to <2 x i64>
  %v334 = bitcast <2 x i64> %v184 to <4 x i32>
  %v335 = bitcast <2 x i64> %v329 to <4 x i32>
  %v336 = add <4 x i32> %v334, %v335
  %v337 = bitcast <4 x i32> %v336 to <2 x i64>
  %v338 = bitcast <2 x i64> %v185 to <4 x i32>
  %v339 = bitcast <2 x i64> %v333 to <4 x i32>
  %v340 = add <4 x i32> %v338, %v339
  %v341 = bitcast <4 x i32> %v340 to <2 x i64>
  %v342 = add i32 %v179, 24
  %v343 = shl i32 %v342, 1
  %v344 = zext i32 %v343 to i64
  %v345 = getelementptr i8, ptr %a0, i64 %v344
  %v346 = load <2 x i64>, ptr %v345, align 1, !tbaa !4
  %v347 = bitcast <2 x i64> %v346 to <8 x i16>
  %v348 = bitcast <2 x i64> %v173 to <8 x i16>
  %v349 = icmp sgt <8 x i16> %v347, %v348
  %v350 = sext <8 x i1> %v349 to <8 x i16>
  %v351 = bitcast <8 x i16> %v350 to <2 x i64>
  %v352 = bitcast <2 x i64> %v351 to <8 x i16>
  %v353 = shufflevector <8 x i16> %v352, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v354 = sext <4 x i16> %v353 to <4 x i32>
  %v355 = bitcast <4 x i32> %v354 to <2 x i64>
  %v356 = bitcast <2 x i64> %v351 to <8 x i16>
  %v357 = shufflevector <8 x i16> %v356, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v358 = sext <4 x i16> %v357 to <4 x i32>
  %v359 = bitcast <4 x i32> %v358 to <2 x i64>
  %v360 = and <2 x i64> %v355, <i64 4294967297, i64 4294967297>
  %v361 = and <2 x i64> %v359, <i64 4294967297, i64 4294967297>
  %v362 = bitcast <2 x i64> %v346 to <8 x i16>
  %v363 = bitcast <2 x i64> %v178 to <8 x i16>
  %v364 = icmp slt <8 x i16> %v362, %v363
  %v365 = sext <8 x i1> %v364 to <8 x i16>
  %v366 = bitcast <8 x i16> %v365 to <2 x i64>
  %v367 = bitcast <2 x i64> %v366 to <8 x i16>
  %v368 = shufflevector <8 x i16> %v367, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v369 = sext <4 x i16> %v368 to <4 x i32>
  %v370 = bitcast <4 x i32> %v369 to <2 x i64>
  %v371 = bitcast <2 x i64> %v366 to <8 x i16>
  %v372 = shufflevector <8 x i16> %v371, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v373 = sext <4 x i16> %v372 to <4 x i32>
  %v374 = bitcast <4 x i32> %v373 to <2 x i64>
  %v375 = and <2 x i64> %v370, <i64 4294967297, i64 4294967297>
  %v376 = and <2 x i64> %v374, <i64 4294967297, i64 4294967297>
  %v377 = bitcast <2 x i64> %v360 to <4 x i32>
  %v378 = bitcast <2 x i64> %v375 to <4 x i32>
  %v379 = sub <4 x i32> %v377, %v378
  %v380 = bitcast <4 x i32> %v379 to <2 x i64>
  %v381 = bitcast <2 x i64> %v361 to <4 x i32>
  %v382 = bitcast <2 x i64> %v376 to <4 x i32>
  %v383 = sub <4 x i32> %v381, %v382
  %v384 = bitcast <4 x i32> %v383 to <2 x i64>
  %v385 = bitcast <2 x i64> %v186 to <4 x i32>
  %v386 = bitcast <2 x i64> %v380 to <4 x i32>
  %v387 = add <4 x i32> %v385, %v386
  %v388 = bitcast <4 x i32> %v387 to <2 x i64>
  %v389 = bitcast <2 x i64> %v187 to <4 x i32>
  %v390 = bitcast <2 x i64> %v384 to <4 x i32>
  %v391 = add <4 x i32> %v389, %v390
  %v392 = bitcast <4 x i32> %v391 to <2 x i64>
  br label %loop27
else31:
  br label %end29
end29:
  br label %end28
end28:
  %v393 = bitcast <2 x i64> %v180 to <4 x i32>
  %v394 = bitcast <2 x i64> %v182 to <4 x i32>
  %v395 = add <4 x i32> %v393, %v394
  %v396 = bitcast <4 x i32> %v395 to <2 x i64>
  %v397 = bitcast <2 x i64> %v181 to <4 x i32>
  %v398 = bitcast <2 x i64> %v183 to <4 x i32>
  %v399 = add <4 x i32> %v397, %v398
  %v400 = bitcast <4 x i32> %v399 to <2 x i64>
  %v401 = bitcast <2 x i64> %v396 to <4 x i32>
  %v402 = bitcast <2 x i64> %v184 to <4 x i32>
  %v403 = add <4 x i32> %v401, %v402
  %v404 = bitcast <4 x i32> %v403 to <2 x i64>
  %v405 = bitcast <2 x i64> %v400 to <4 x i32>
  %v406 = bitcast <2 x i64> %v185 to <4 x i32>
  %v407 = add <4 x i32> %v405, %v406
  %v408 = bitcast <4 x i32> %v407 to <2 x i64>
  %v409 = bitcast <2 x i64> %v404 to <4 x i32>
  %v410 = bitcast <2 x i64> %v186 to <4 x i32>
  %v411 = add <4 x i32> %v409, %v410
  %v412 = bitcast <4 x i32> %v411 to <2 x i64>
  %v413 = bitcast <2 x i64> %v408 to <4 x i32>
  %v414 = bitcast <2 x i64> %v187 to <4 x i32>
  %v415 = add <4 x i32> %v413, %v414
  %v416 = bitcast <4 x i32> %v415 to <2 x i64>
  br label %loop32
loop32:
  %v417 = phi i32 [ %v179, %end28 ], [ %v420, %then35 ]
  %v418 = phi <2 x i64> [ %v412, %end28 ], [ %v467, %then35 ]
  %v419 = phi <2 x i64> [ %v416, %end28 ], [ %v471, %then35 ]
  %v420 = add i32 %v417, 8
  %v421 = icmp ule i32 %v420, %v1
  br i1 %v421, label %then35, label %else36
then35:
  %v422 = shl i32 %v417, 1
  %v423 = zext i32 %v422 to i64
  %v424 = getelementptr i8, ptr %a0, i64 %v423
  %v425 = load <2 x i64>, ptr %v424, align 1, !tbaa !4
  %v426 = bitcast <2 x i64> %v425 to <8 x i16>
  %v427 = bitcast <2 x i64> %v173 to <8 x i16>
  %v428 = icmp sgt <8 x i16> %v426, %v427
  %v429 = sext <8 x i1> %v428 to <8 x i16>
  %v430 = bitcast <8 x i16> %v429 to <2 x i64>
  %v431 = bitcast <2 x i64> %v430 to <8 x i16>
  %v432 = shufflevector <8 x i16> %v431, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v433 = sext <4 x i16> %v432 to <4 x i32>
  %v434 = bitcast <4 x i32> %v433 to <2 x i64>
  %v435 = bitcast <2 x i64> %v430 to <8 x i16>
  %v436 = shufflevector <8 x i16> %v435, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v437 = sext <4 x i16> %v436 to <4 x i32>
  %v438 = bitcast <4 x i32> %v437 to <2 x i64>
  %v439 = and <2 x i64> %v434, <i64 4294967297, i64 4294967297>
  %v440 = and <2 x i64> %v438, <i64 4294967297, i64 4294967297>
  %v441 = bitcast <2 x i64> %v425 to <8 x i16>
  %v442 = bitcast <2 x i64> %v178 to <8 x i16>
  %v443 = icmp slt <8 x i16> %v441, %v442
  %v444 = sext <8 x i1> %v443 to <8 x i16>
  %v445 = bitcast <8 x i16> %v444 to <2 x i64>
  %v446 = bitcast <2 x i64> %v445 to <8 x i16>
  %v447 = shufflevector <8 x i16> %v446, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v448 = sext <4 x i16> %v447 to <4 x i32>
  %v449 = bitcast <4 x i32> %v448 to <2 x i64>
  %v450 = bitcast <2 x i64> %v445 to <8 x i16>
  %v451 = shufflevector <8 x i16> %v450, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v452 = sext <4 x i16> %v451 to <4 x i32>
  %v453 = bitcast <4 x i32> %v452 to <2 x i64>
  %v454 = and <2 x i64> %v449, <i64 4294967297, i64 4294967297>
  %v455 = and <2 x i64> %v453, <i64 4294967297, i64 4294967297>
  %v456 = bitcast <2 x i64> %v439 to <4 x i32>
  %v457 = bitcast <2 x i64> %v454 to <4 x i32>
  %v458 = sub <4 x i32> %v456, %v457
  %v459 = bitcast <4 x i32> %v458 to <2 x i64>
  %v460 = bitcast <2 x i64> %v440 to <4 x i32>
  %v461 = bitcast <2 x i64> %v455 to <4 x i32>
  %v462 = sub <4 x i32> %v460, %v461
  %v463 = bitcast <4 x i32> %v462 to <2 x i64>
  %v464 = bitcast <2 x i64> %v418 to <4 x i32>
  %v465 = bitcast <2 x i64> %v459 to <4 x i32>
  %v466 = add <4 x i32> %v464, %v465
  %v467 = bitcast <4 x i32> %v466 to <2 x i64>
  %v468 = bitcast <2 x i64> %v419 to <4 x i32>
  %v469 = bitcast <2 x i64> %v463 to <4 x i32>
  %v470 = add <4 x i32> %v468, %v469
  %v471 = bitcast <4 x i32> %v470 to <2 x i64>
  br label %loop32
else36:
  br label %end34
end34:
  br label %end33
end33:
  %v472 = bitcast <2 x i64> %v418 to <4 x i32>
  %v473 = bitcast <2 x i64> %v419 to <4 x i32>
  %v474 = add <4 x i32> %v472, %v473
  %v475 = bitcast <4 x i32> %v474 to <2 x i64>
  %v476 = bitcast <2 x i64> %v475 to <4 x i32>
  %v477 = extractelement <4 x i32> %v476, i32 0
  %v478 = bitcast <2 x i64> %v475 to <4 x i32>
  %v479 = extractelement <4 x i32> %v478, i32 1
  %v480 = add i32 %v477, %v479
  %v481 = bitcast <2 x i64> %v475 to <4 x i32>
  %v482 = extractelement <4 x i32> %v481, i32 2
  %v483 = add i32 %v480, %v482
  %v484 = bitcast <2 x i64> %v475 to <4 x i32>
  %v485 = extractelement <4 x i32> %v484, i32 3
  %v486 = add i32 %v483, %v485
  br label %loop37
loop37:
  %v487 = phi i32 [ %v417, %end33 ], [ %v500, %then40 ]
  %v488 = phi i32 [ %v486, %end33 ], [ %v499, %then40 ]
  %v489 = icmp slt i32 %v487, %a4
  br i1 %v489, label %then40, label %else41
then40:
  %v490 = shl i32 %v487, 1
  %v491 = zext i32 %v490 to i64
  %v492 = getelementptr i8, ptr %a0, i64 %v491
  %v493 = load i16, ptr %v492, align 1, !tbaa !4
  %v494 = icmp sgt i16 %v493, %a3
  %v495 = zext i1 %v494 to i32
  %v496 = icmp slt i16 %v493, %a2
  %v497 = zext i1 %v496 to i32
  %v498 = sub i32 %v495, %v497
  %v499 = add i32 %v488, %v498
  %v500 = add i32 %v487, 1
  br label %loop37
else41:
  br label %end39
end39:
  br label %end38
end38:
  %v501 = insertvalue { i32, i32 } zeroinitializer, i32 0, 0
  %v502 = insertvalue { i32, i32 } %v501, i32 %v488, 1
  ret { i32, i32 } %v502
}

define internal i32 @thresholds.kernel_thresholds_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, ptr, i16, i16, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, ptr, i16, i16, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, ptr, i16, i16, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, ptr, i16, i16, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, ptr, i16, i16, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, ptr, i16, i16, ptr }, ptr %args, i32 0, i32 5
  %x5 = load ptr, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, ptr, i16, i16, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i16, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, ptr, i16, i16, ptr }, ptr %args, i32 0, i32 7
  %x7 = load i16, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, ptr, i16, i16, ptr }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %status = call i32 @thresholds.kernel_thresholds_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, i16 %x6, i16 %x7, ptr %x8)
  ret i32 %status
}

define i32 @thresholds(ptr %a0, ptr %a1, i16 signext %a2, i16 signext %a3, i32 %a4, ptr %r0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call { i32, i32 } @thresholds.kernel_thresholds(ptr null, ptr %a0, ptr %a1, i16 %a2, i16 %a3, i32 %a4)
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

define internal i32 @from_trits.kernel_from_trits_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, float %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; quantisers.tri:33
  %v0 = shl i32 %a1, 4
  %v1 = shl i32 %a0, 4
  %v2 = insertelement <4 x float> poison, float %a5, i32 0
  %v3 = shufflevector <4 x float> %v2, <4 x float> poison, <4 x i32> zeroinitializer
  %v4 = bitcast <4 x float> %v3 to <2 x i64>
  br label %loop0
loop0:
  %v5 = phi i32 [ %v1, %entry ], [ %v190, %on8 ]
  %v6 = icmp ult i32 %v5, %v0
  br i1 %v6, label %then3, label %else4
then3:
  %v7 = udiv i32 %v5, 80
  %v8 = mul i32 %v7, 80
  %v9 = sub i32 %v5, %v8
  %v10 = lshr i32 %v9, 4
  %v11 = shl i32 %v10, 3
  %v12 = icmp slt i32 %v11, 0
  br i1 %v12, label %trap5, label %on6, !prof !5
trap5:
  ret i32 40
on6:
  %v13 = icmp ule i32 %v11, 63
  %v14 = select i1 %v13, i32 %v11, i32 63
  %v15 = zext i32 %v14 to i64
  %v16 = ashr i64 872200907521, %v15
  %v17 = and i64 %v16, 255
  %v18 = trunc i64 %v17 to i32
  %v19 = trunc i32 %v18 to i16
  %v20 = insertelement <8 x i16> poison, i16 %v19, i32 0
  %v21 = shufflevector <8 x i16> %v20, <8 x i16> poison, <8 x i32> zeroinitializer
  %v22 = bitcast <8 x i16> %v21 to <2 x i64>
  %v23 = icmp slt i32 %v11, 0
  br i1 %v23, label %trap7, label %on8, !prof !5
trap7:
  ret i32 40
on8:
  %v24 = icmp ule i32 %v11, 63
  %v25 = select i1 %v24, i32 %v11, i32 63
  %v26 = zext i32 %v25 to i64
  %v27 = ashr i64 60281129216, %v26
  %v28 = and i64 %v27, 255
  %v29 = trunc i64 %v28 to i32
  %v30 = shl i32 %v7, 4
  %v31 = zext i32 %v30 to i64
  %v32 = getelementptr i8, ptr %a4, i64 %v31
  %v33 = load <2 x i64>, ptr %v32, align 1, !tbaa !4
  %v34 = and <2 x i64> %v33, <i64 71777214294589695, i64 71777214294589695>
  %v35 = and i32 8, 15
  %v36 = trunc i32 %v35 to i16
  %v37 = insertelement <8 x i16> poison, i16 %v36, i32 0
  %v38 = shufflevector <8 x i16> %v37, <8 x i16> poison, <8 x i32> zeroinitializer
  %v39 = bitcast <8 x i16> %v38 to <2 x i64>
  %v40 = bitcast <2 x i64> %v33 to <8 x i16>
  %v41 = bitcast <2 x i64> %v39 to <8 x i16>
  %v42 = lshr <8 x i16> %v40, %v41
  %v43 = bitcast <8 x i16> %v42 to <2 x i64>
  %v44 = bitcast <2 x i64> %v34 to <8 x i16>
  %v45 = bitcast <2 x i64> %v22 to <8 x i16>
  %v46 = mul <8 x i16> %v44, %v45
  %v47 = bitcast <8 x i16> %v46 to <2 x i64>
  %v48 = and i32 %v29, 15
  %v49 = trunc i32 %v48 to i16
  %v50 = insertelement <8 x i16> poison, i16 %v49, i32 0
  %v51 = shufflevector <8 x i16> %v50, <8 x i16> poison, <8 x i32> zeroinitializer
  %v52 = bitcast <8 x i16> %v51 to <2 x i64>
  %v53 = bitcast <2 x i64> %v47 to <8 x i16>
  %v54 = bitcast <2 x i64> %v52 to <8 x i16>
  %v55 = lshr <8 x i16> %v53, %v54
  %v56 = bitcast <8 x i16> %v55 to <2 x i64>
  %v57 = bitcast <2 x i64> %v56 to <8 x i16>
  %v58 = bitcast <2 x i64> <i64 48132955468136619, i64 48132955468136619> to <8 x i16>
  %v59 = mul <8 x i16> %v57, %v58
  %v60 = bitcast <8 x i16> %v59 to <2 x i64>
  %v61 = and i32 9, 15
  %v62 = trunc i32 %v61 to i16
  %v63 = insertelement <8 x i16> poison, i16 %v62, i32 0
  %v64 = shufflevector <8 x i16> %v63, <8 x i16> poison, <8 x i32> zeroinitializer
  %v65 = bitcast <8 x i16> %v64 to <2 x i64>
  %v66 = bitcast <2 x i64> %v60 to <8 x i16>
  %v67 = bitcast <2 x i64> %v65 to <8 x i16>
  %v68 = lshr <8 x i16> %v66, %v67
  %v69 = bitcast <8 x i16> %v68 to <2 x i64>
  %v70 = bitcast <2 x i64> %v69 to <8 x i16>
  %v71 = bitcast <2 x i64> <i64 844437815230467, i64 844437815230467> to <8 x i16>
  %v72 = mul <8 x i16> %v70, %v71
  %v73 = bitcast <8 x i16> %v72 to <2 x i64>
  %v74 = bitcast <2 x i64> %v56 to <8 x i16>
  %v75 = bitcast <2 x i64> %v73 to <8 x i16>
  %v76 = sub <8 x i16> %v74, %v75
  %v77 = bitcast <8 x i16> %v76 to <2 x i64>
  %v78 = bitcast <2 x i64> %v43 to <8 x i16>
  %v79 = bitcast <2 x i64> %v22 to <8 x i16>
  %v80 = mul <8 x i16> %v78, %v79
  %v81 = bitcast <8 x i16> %v80 to <2 x i64>
  %v82 = and i32 %v29, 15
  %v83 = trunc i32 %v82 to i16
  %v84 = insertelement <8 x i16> poison, i16 %v83, i32 0
  %v85 = shufflevector <8 x i16> %v84, <8 x i16> poison, <8 x i32> zeroinitializer
  %v86 = bitcast <8 x i16> %v85 to <2 x i64>
  %v87 = bitcast <2 x i64> %v81 to <8 x i16>
  %v88 = bitcast <2 x i64> %v86 to <8 x i16>
  %v89 = lshr <8 x i16> %v87, %v88
  %v90 = bitcast <8 x i16> %v89 to <2 x i64>
  %v91 = bitcast <2 x i64> %v90 to <8 x i16>
  %v92 = bitcast <2 x i64> <i64 48132955468136619, i64 48132955468136619> to <8 x i16>
  %v93 = mul <8 x i16> %v91, %v92
  %v94 = bitcast <8 x i16> %v93 to <2 x i64>
  %v95 = and i32 9, 15
  %v96 = trunc i32 %v95 to i16
  %v97 = insertelement <8 x i16> poison, i16 %v96, i32 0
  %v98 = shufflevector <8 x i16> %v97, <8 x i16> poison, <8 x i32> zeroinitializer
  %v99 = bitcast <8 x i16> %v98 to <2 x i64>
  %v100 = bitcast <2 x i64> %v94 to <8 x i16>
  %v101 = bitcast <2 x i64> %v99 to <8 x i16>
  %v102 = lshr <8 x i16> %v100, %v101
  %v103 = bitcast <8 x i16> %v102 to <2 x i64>
  %v104 = bitcast <2 x i64> %v103 to <8 x i16>
  %v105 = bitcast <2 x i64> <i64 844437815230467, i64 844437815230467> to <8 x i16>
  %v106 = mul <8 x i16> %v104, %v105
  %v107 = bitcast <8 x i16> %v106 to <2 x i64>
  %v108 = bitcast <2 x i64> %v90 to <8 x i16>
  %v109 = bitcast <2 x i64> %v107 to <8 x i16>
  %v110 = sub <8 x i16> %v108, %v109
  %v111 = bitcast <8 x i16> %v110 to <2 x i64>
  %v112 = and i32 8, 15
  %v113 = trunc i32 %v112 to i16
  %v114 = insertelement <8 x i16> poison, i16 %v113, i32 0
  %v115 = shufflevector <8 x i16> %v114, <8 x i16> poison, <8 x i32> zeroinitializer
  %v116 = bitcast <8 x i16> %v115 to <2 x i64>
  %v117 = bitcast <2 x i64> %v111 to <8 x i16>
  %v118 = bitcast <2 x i64> %v116 to <8 x i16>
  %v119 = shl <8 x i16> %v117, %v118
  %v120 = bitcast <8 x i16> %v119 to <2 x i64>
  %v121 = or <2 x i64> %v77, %v120
  %v122 = bitcast <2 x i64> %v121 to <16 x i8>
  %v123 = bitcast <2 x i64> <i64 72340172838076673, i64 72340172838076673> to <16 x i8>
  %v124 = sub <16 x i8> %v122, %v123
  %v125 = bitcast <16 x i8> %v124 to <2 x i64>
  %v126 = bitcast <2 x i64> %v125 to <16 x i8>
  %v127 = shufflevector <16 x i8> %v126, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v128 = sext <8 x i8> %v127 to <8 x i16>
  %v129 = bitcast <8 x i16> %v128 to <2 x i64>
  %v130 = bitcast <2 x i64> %v125 to <16 x i8>
  %v131 = shufflevector <16 x i8> %v130, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v132 = sext <8 x i8> %v131 to <8 x i16>
  %v133 = bitcast <8 x i16> %v132 to <2 x i64>
  %v134 = bitcast <2 x i64> %v129 to <8 x i16>
  %v135 = shufflevector <8 x i16> %v134, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v136 = sext <4 x i16> %v135 to <4 x i32>
  %v137 = bitcast <4 x i32> %v136 to <2 x i64>
  %v138 = bitcast <2 x i64> %v129 to <8 x i16>
  %v139 = shufflevector <8 x i16> %v138, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v140 = sext <4 x i16> %v139 to <4 x i32>
  %v141 = bitcast <4 x i32> %v140 to <2 x i64>
  %v142 = bitcast <2 x i64> %v133 to <8 x i16>
  %v143 = shufflevector <8 x i16> %v142, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v144 = sext <4 x i16> %v143 to <4 x i32>
  %v145 = bitcast <4 x i32> %v144 to <2 x i64>
  %v146 = bitcast <2 x i64> %v133 to <8 x i16>
  %v147 = shufflevector <8 x i16> %v146, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v148 = sext <4 x i16> %v147 to <4 x i32>
  %v149 = bitcast <4 x i32> %v148 to <2 x i64>
  %v150 = bitcast <2 x i64> %v137 to <4 x i32>
  %v151 = sitofp <4 x i32> %v150 to <4 x float>
  %v152 = bitcast <4 x float> %v151 to <2 x i64>
  %v153 = bitcast <2 x i64> %v141 to <4 x i32>
  %v154 = sitofp <4 x i32> %v153 to <4 x float>
  %v155 = bitcast <4 x float> %v154 to <2 x i64>
  %v156 = bitcast <2 x i64> %v145 to <4 x i32>
  %v157 = sitofp <4 x i32> %v156 to <4 x float>
  %v158 = bitcast <4 x float> %v157 to <2 x i64>
  %v159 = bitcast <2 x i64> %v149 to <4 x i32>
  %v160 = sitofp <4 x i32> %v159 to <4 x float>
  %v161 = bitcast <4 x float> %v160 to <2 x i64>
  %v162 = bitcast <2 x i64> %v152 to <4 x float>
  %v163 = bitcast <2 x i64> %v4 to <4 x float>
  %v164 = fmul <4 x float> %v162, %v163
  %v165 = bitcast <4 x float> %v164 to <2 x i64>
  %v166 = bitcast <2 x i64> %v155 to <4 x float>
  %v167 = bitcast <2 x i64> %v4 to <4 x float>
  %v168 = fmul <4 x float> %v166, %v167
  %v169 = bitcast <4 x float> %v168 to <2 x i64>
  %v170 = bitcast <2 x i64> %v158 to <4 x float>
  %v171 = bitcast <2 x i64> %v4 to <4 x float>
  %v172 = fmul <4 x float> %v170, %v171
  %v173 = bitcast <4 x float> %v172 to <2 x i64>
  %v174 = bitcast <2 x i64> %v161 to <4 x float>
  %v175 = bitcast <2 x i64> %v4 to <4 x float>
  %v176 = fmul <4 x float> %v174, %v175
  %v177 = bitcast <4 x float> %v176 to <2 x i64>
  %v178 = shl i32 %v5, 2
  %v179 = zext i32 %v178 to i64
  %v180 = getelementptr i8, ptr %a6, i64 %v179
  store <2 x i64> %v165, ptr %v180, align 1, !tbaa !4
  %v181 = zext i32 %v178 to i64
  %v182 = getelementptr i8, ptr %a6, i64 %v181
  %v183 = getelementptr i8, ptr %v182, i64 16
  store <2 x i64> %v169, ptr %v183, align 1, !tbaa !4
  %v184 = zext i32 %v178 to i64
  %v185 = getelementptr i8, ptr %a6, i64 %v184
  %v186 = getelementptr i8, ptr %v185, i64 32
  store <2 x i64> %v173, ptr %v186, align 1, !tbaa !4
  %v187 = zext i32 %v178 to i64
  %v188 = getelementptr i8, ptr %a6, i64 %v187
  %v189 = getelementptr i8, ptr %v188, i64 48
  store <2 x i64> %v177, ptr %v189, align 1, !tbaa !4
  %v190 = add i32 %v5, 16
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @from_trits.kernel_from_trits(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, float %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v8 = alloca { ptr, i32, i32, i32, i32, ptr, float, ptr }
  ; quantisers.tri:33
  %v0 = icmp sgt i32 %a3, 0
  %v1 = select i1 %v0, i32 %a3, i32 0
  %v2 = icmp ugt i32 %v1, 0
  %v3 = select i1 %v2, i32 %v1, i32 0
  %v4 = lshr i32 %v3, 4
  %v5 = load ptr, ptr @trinity_spread
  %v6 = icmp eq ptr %v5, null
  br i1 %v6, label %alone0, label %shared1
alone0:
  %v7 = call i32 @from_trits.kernel_from_trits_1(ptr %cx, i32 0, i32 %v4, i32 1, i32 55, ptr %a0, float %a2, ptr %a1)
  br label %on2
shared1:
  %v9 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v8, i32 0, i32 0
  store ptr %cx, ptr %v9
  %v10 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v8, i32 0, i32 1
  store i32 0, ptr %v10
  %v11 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v8, i32 0, i32 2
  store i32 %v4, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v8, i32 0, i32 3
  store i32 1, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v8, i32 0, i32 4
  store i32 55, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v8, i32 0, i32 5
  store ptr %a0, ptr %v14
  %v15 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v8, i32 0, i32 6
  store float %a2, ptr %v15
  %v16 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %v8, i32 0, i32 7
  store ptr %a1, ptr %v16
  %v17 = call i32 %v5(ptr @from_trits.kernel_from_trits_1.range, ptr %v8, i32 0, i32 %v4, i32 1, i32 55)
  br label %on2
on2:
  %v18 = phi i32 [ %v7, %alone0 ], [ %v17, %shared1 ]
  %v19 = icmp ne i32 %v18, 0
  %v20 = or i32 %v18, 64
  %v21 = icmp ult i32 %v18, 32
  %v22 = select i1 %v21, i32 %v20, i32 %v18
  br i1 %v19, label %trap3, label %on4, !prof !5
trap3:
  ret i32 %v22
on4:
  %v23 = shl i32 %v4, 4
  br label %loop5
loop5:
  %v24 = phi i32 [ %v23, %on4 ], [ %v66, %on13 ]
  %v25 = icmp slt i32 %v24, %a3
  br i1 %v25, label %then8, label %else9
then8:
  %v26 = udiv i32 %v24, 80
  %v27 = shl i32 %v26, 4
  %v28 = mul i32 %v26, 80
  %v29 = sub i32 %v24, %v28
  %v30 = lshr i32 %v29, 4
  %v31 = shl i32 %v30, 3
  %v32 = icmp slt i32 %v31, 0
  br i1 %v32, label %trap10, label %on11, !prof !5
trap10:
  ret i32 104
on11:
  %v33 = icmp ule i32 %v31, 63
  %v34 = select i1 %v33, i32 %v31, i32 63
  %v35 = zext i32 %v34 to i64
  %v36 = ashr i64 348345926401, %v35
  %v37 = and i64 %v36, 255
  %v38 = and i32 %v29, 15
  %v39 = add i32 %v27, %v38
  %v40 = trunc i64 %v37 to i32
  %v41 = zext i32 %v39 to i64
  %v42 = getelementptr i8, ptr %a0, i64 %v41
  %v43 = load i8, ptr %v42, align 1, !tbaa !4
  %v44 = zext i8 %v43 to i32
  %v45 = icmp eq i32 %v40, 0
  br i1 %v45, label %trap12, label %on13, !prof !5
trap12:
  ret i32 133
on13:
  %v46 = icmp eq i32 %v40, -1
  %v47 = select i1 %v46, i32 1, i32 %v40
  %v48 = sub i32 0, %v44
  %v49 = sdiv i32 %v44, %v47
  %v50 = select i1 %v46, i32 %v48, i32 %v49
  %v51 = srem i32 %v50, 3
  %v52 = add i32 %v51, -1
  %v53 = srem i32 %v52, 3
  %v54 = icmp slt i32 %v53, -1
  %v55 = add i32 %v53, 3
  %v56 = select i1 %v54, i32 %v55, i32 %v53
  %v57 = icmp sgt i32 %v53, 1
  %v58 = sub i32 %v53, 3
  %v59 = select i1 %v57, i32 %v58, i32 %v56
  %v60 = trunc i32 %v59 to i8
  %v61 = sitofp i8 %v60 to float
  %v62 = fmul float %v61, %a2
  %v63 = shl i32 %v24, 2
  %v64 = zext i32 %v63 to i64
  %v65 = getelementptr i8, ptr %a1, i64 %v64
  store float %v62, ptr %v65, align 1, !tbaa !4
  %v66 = add i32 %v24, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  ret i32 0
}

define internal i32 @from_trits.kernel_from_trits_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 5
  %x5 = load ptr, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 6
  %x6 = load float, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, ptr, float, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %status = call i32 @from_trits.kernel_from_trits_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, float %x6, ptr %x7)
  ret i32 %status
}

define i32 @from_trits(ptr %a0, ptr %a1, float %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @from_trits.kernel_from_trits(ptr null, ptr %a0, ptr %a1, float %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

declare <4 x float> @llvm.fabs.v4f32(<4 x float>)
declare <4 x float> @llvm.roundeven.v4f32(<4 x float>)
declare <4 x i32> @llvm.fptosi.sat.v4i32.v4f32(<4 x float>)
declare <4 x i32> @llvm.smax.v4i32(<4 x i32>, <4 x i32>)
declare <4 x i32> @llvm.smin.v4i32(<4 x i32>, <4 x i32>)
declare <8 x i16> @llvm.smax.v8i16(<8 x i16>, <8 x i16>)
declare <8 x i16> @llvm.smin.v8i16(<8 x i16>, <8 x i16>)
declare float @llvm.fabs.f32(float)
declare float @llvm.roundeven.f32(float)
declare i32 @llvm.ctlz.i32(i32, i1)
declare i8 @llvm.fptosi.sat.i8.f32(float)
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
