; clang -O3 -fno-slp-vectorize -ffp-contract=off -c float_rows.ll (clang 15 or newer; no option that changes floats)
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

@rms_norm.context = internal thread_local global [48 x i8] zeroinitializer, align 16
@rms_norm.data0 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\04\00\00\00\00\00\00\00\01\00\00\00\1F\00\00\00\20\00\00\00\4B\00\00\00"
@rms_norm.data1 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\1D\00\00\00\00\00\00\00\79\5B\69\2C\20\6A\5D\20\3D\3D\20\78\5B\69\2C\20\6A\5D\20\2A\20\72\20\2A\20\67\5B\6A\5D\00\00\00"
@rms_norm.data2 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\6C\65\66\74\3A\20\20\00\00\00\00\00\00"
@rms_norm.data3 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\72\69\67\68\74\3A\20\00\00\00\00\00\00"
@rms_norm.data4 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\13\00\00\00\00\00\00\00\70\5B\69\2C\20\6A\5D\20\3D\3D\20\65\5B\6A\5D\20\2F\20\73\00\00\00\00\00\00\00\00\00\00\00\00\00"
@rms_norm.data5 = internal unnamed_addr constant [64 x i8] c"\00\00\00\80\30\00\00\00\27\00\00\00\00\00\00\00\77\68\65\72\65\5F\6C\6F\77\5B\69\5D\20\3D\3D\20\61\20\26\26\20\77\68\65\72\65\5F\68\69\67\68\5B\69\5D\20\3D\3D\20\62\00\00\00\00\00\00\00\00\00"
@rms_norm.data6 = internal unnamed_addr constant [64 x i8] c"\00\00\00\80\30\00\00\00\27\00\00\00\00\00\00\00\6C\6F\77\5B\69\5D\20\3D\3D\20\78\5B\69\2C\20\61\5D\20\26\26\20\68\69\67\68\5B\69\5D\20\3D\3D\20\78\5B\69\2C\20\62\5D\00\00\00\00\00\00\00\00\00"
@rms_norm.data7 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\1E\00\00\00\00\00\00\00\6D\65\61\6E\20\3D\3D\20\32\2E\30\20\26\26\20\76\61\72\69\61\6E\63\65\20\3D\3D\20\32\2E\30\00\00"
define internal i1 @rms_norm.open(ptr %cx) noinline nounwind {
  %heap = call ptr @trinity.open(ptr %cx, i64 65536)
  %none = icmp eq ptr %heap, null
  br i1 %none, label %fail, label %fill
fail:
  ret i1 false
fill:
  %to0 = getelementptr i8, ptr %heap, i64 640
  call void @llvm.memcpy.p0.p0.i64(ptr %to0, ptr @rms_norm.data0, i64 32, i1 false)
  %to1 = getelementptr i8, ptr %heap, i64 672
  call void @llvm.memcpy.p0.p0.i64(ptr %to1, ptr @rms_norm.data1, i64 48, i1 false)
  %to2 = getelementptr i8, ptr %heap, i64 720
  call void @llvm.memcpy.p0.p0.i64(ptr %to2, ptr @rms_norm.data2, i64 32, i1 false)
  %to3 = getelementptr i8, ptr %heap, i64 752
  call void @llvm.memcpy.p0.p0.i64(ptr %to3, ptr @rms_norm.data3, i64 32, i1 false)
  %to4 = getelementptr i8, ptr %heap, i64 784
  call void @llvm.memcpy.p0.p0.i64(ptr %to4, ptr @rms_norm.data4, i64 48, i1 false)
  %to5 = getelementptr i8, ptr %heap, i64 832
  call void @llvm.memcpy.p0.p0.i64(ptr %to5, ptr @rms_norm.data5, i64 64, i1 false)
  %to6 = getelementptr i8, ptr %heap, i64 896
  call void @llvm.memcpy.p0.p0.i64(ptr %to6, ptr @rms_norm.data6, i64 64, i1 false)
  %to7 = getelementptr i8, ptr %heap, i64 960
  call void @llvm.memcpy.p0.p0.i64(ptr %to7, ptr @rms_norm.data7, i64 48, i1 false)
  %g0 = getelementptr i8, ptr %cx, i64 32
  store i32 1008, ptr %g0, align 16
  ret i1 true
}

define internal { i32, i32 } @rms_norm.rt_alloc(ptr noalias %cx, i32 %a0, i32 %a1) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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

define internal i32 @rms_norm.kernel_rms_norm_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, ptr noalias readonly nocapture %a5, i32 %a6, i32 %a7, i32 %a8, i32 %a9) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; float_rows.tri:6
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
  %v6 = phi i32 [ %a0, %on1 ], [ %v378, %end13 ]
  %v7 = icmp slt i32 %v6, %a1
  br i1 %v7, label %then5, label %else6
then5:
  %v8 = mul i32 %v6, %a4
  br label %loop7
loop7:
  %v9 = phi i32 [ 0, %then5 ], [ %v18, %then10 ]
  %v10 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v102, %then10 ]
  %v11 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v106, %then10 ]
  %v12 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v110, %then10 ]
  %v13 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v114, %then10 ]
  %v14 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v118, %then10 ]
  %v15 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v122, %then10 ]
  %v16 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v126, %then10 ]
  %v17 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v130, %then10 ]
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
  %v26 = bitcast <2 x i64> %v24 to <4 x float>
  %v27 = fmul <4 x float> %v25, %v26
  %v28 = bitcast <4 x float> %v27 to <2 x i64>
  %v29 = add i32 %v9, 4
  %v30 = shl i32 %v29, 2
  %v31 = add i32 %v8, %v30
  %v32 = zext i32 %v31 to i64
  %v33 = getelementptr i8, ptr %a5, i64 %v32
  %v34 = load <2 x i64>, ptr %v33, align 1, !tbaa !4
  %v35 = bitcast <2 x i64> %v34 to <4 x float>
  %v36 = bitcast <2 x i64> %v34 to <4 x float>
  %v37 = fmul <4 x float> %v35, %v36
  %v38 = bitcast <4 x float> %v37 to <2 x i64>
  %v39 = add i32 %v9, 8
  %v40 = shl i32 %v39, 2
  %v41 = add i32 %v8, %v40
  %v42 = zext i32 %v41 to i64
  %v43 = getelementptr i8, ptr %a5, i64 %v42
  %v44 = load <2 x i64>, ptr %v43, align 1, !tbaa !4
  %v45 = bitcast <2 x i64> %v44 to <4 x float>
  %v46 = bitcast <2 x i64> %v44 to <4 x float>
  %v47 = fmul <4 x float> %v45, %v46
  %v48 = bitcast <4 x float> %v47 to <2 x i64>
  %v49 = add i32 %v9, 12
  %v50 = shl i32 %v49, 2
  %v51 = add i32 %v8, %v50
  %v52 = zext i32 %v51 to i64
  %v53 = getelementptr i8, ptr %a5, i64 %v52
  %v54 = load <2 x i64>, ptr %v53, align 1, !tbaa !4
  %v55 = bitcast <2 x i64> %v54 to <4 x float>
  %v56 = bitcast <2 x i64> %v54 to <4 x float>
  %v57 = fmul <4 x float> %v55, %v56
  %v58 = bitcast <4 x float> %v57 to <2 x i64>
  %v59 = add i32 %v9, 16
  %v60 = shl i32 %v59, 2
  %v61 = add i32 %v8, %v60
  %v62 = zext i32 %v61 to i64
  %v63 = getelementptr i8, ptr %a5, i64 %v62
  %v64 = load <2 x i64>, ptr %v63, align 1, !tbaa !4
  %v65 = bitcast <2 x i64> %v64 to <4 x float>
  %v66 = bitcast <2 x i64> %v64 to <4 x float>
  %v67 = fmul <4 x float> %v65, %v66
  %v68 = bitcast <4 x float> %v67 to <2 x i64>
  %v69 = add i32 %v9, 20
  %v70 = shl i32 %v69, 2
  %v71 = add i32 %v8, %v70
  %v72 = zext i32 %v71 to i64
  %v73 = getelementptr i8, ptr %a5, i64 %v72
  %v74 = load <2 x i64>, ptr %v73, align 1, !tbaa !4
  %v75 = bitcast <2 x i64> %v74 to <4 x float>
  %v76 = bitcast <2 x i64> %v74 to <4 x float>
  %v77 = fmul <4 x float> %v75, %v76
  %v78 = bitcast <4 x float> %v77 to <2 x i64>
  %v79 = add i32 %v9, 24
  %v80 = shl i32 %v79, 2
  %v81 = add i32 %v8, %v80
  %v82 = zext i32 %v81 to i64
  %v83 = getelementptr i8, ptr %a5, i64 %v82
  %v84 = load <2 x i64>, ptr %v83, align 1, !tbaa !4
  %v85 = bitcast <2 x i64> %v84 to <4 x float>
  %v86 = bitcast <2 x i64> %v84 to <4 x float>
  %v87 = fmul <4 x float> %v85, %v86
  %v88 = bitcast <4 x float> %v87 to <2 x i64>
  %v89 = add i32 %v9, 28
  %v90 = shl i32 %v89, 2
  %v91 = add i32 %v8, %v90
  %v92 = zext i32 %v91 to i64
  %v93 = getelementptr i8, ptr %a5, i64 %v92
  %v94 = load <2 x i64>, ptr %v93, align 1, !tbaa !4
  %v95 = bitcast <2 x i64> %v94 to <4 x float>
  %v96 = bitcast <2 x i64> %v94 to <4 x float>
  %v97 = fmul <4 x float> %v95, %v96
  %v98 = bitcast <4 x float> %v97 to <2 x i64>
  %v99 = bitcast <2 x i64> %v10 to <4 x float>
  %v100 = bitcast <2 x i64> %v28 to <4 x float>
  %v101 = fadd <4 x float> %v99, %v100
  %v102 = bitcast <4 x float> %v101 to <2 x i64>
  %v103 = bitcast <2 x i64> %v11 to <4 x float>
  %v104 = bitcast <2 x i64> %v38 to <4 x float>
  %v105 = fadd <4 x float> %v103, %v104
  %v106 = bitcast <4 x float> %v105 to <2 x i64>
  %v107 = bitcast <2 x i64> %v12 to <4 x float>
  %v108 = bitcast <2 x i64> %v48 to <4 x float>
  %v109 = fadd <4 x float> %v107, %v108
  %v110 = bitcast <4 x float> %v109 to <2 x i64>
  %v111 = bitcast <2 x i64> %v13 to <4 x float>
  %v112 = bitcast <2 x i64> %v58 to <4 x float>
  %v113 = fadd <4 x float> %v111, %v112
  %v114 = bitcast <4 x float> %v113 to <2 x i64>
  %v115 = bitcast <2 x i64> %v14 to <4 x float>
  %v116 = bitcast <2 x i64> %v68 to <4 x float>
  %v117 = fadd <4 x float> %v115, %v116
  %v118 = bitcast <4 x float> %v117 to <2 x i64>
  %v119 = bitcast <2 x i64> %v15 to <4 x float>
  %v120 = bitcast <2 x i64> %v78 to <4 x float>
  %v121 = fadd <4 x float> %v119, %v120
  %v122 = bitcast <4 x float> %v121 to <2 x i64>
  %v123 = bitcast <2 x i64> %v16 to <4 x float>
  %v124 = bitcast <2 x i64> %v88 to <4 x float>
  %v125 = fadd <4 x float> %v123, %v124
  %v126 = bitcast <4 x float> %v125 to <2 x i64>
  %v127 = bitcast <2 x i64> %v17 to <4 x float>
  %v128 = bitcast <2 x i64> %v98 to <4 x float>
  %v129 = fadd <4 x float> %v127, %v128
  %v130 = bitcast <4 x float> %v129 to <2 x i64>
  br label %loop7
else11:
  br label %end9
end9:
  br label %end8
end8:
  %v131 = load ptr, ptr %cx, !tbaa !3
  %v132 = zext i32 %v3 to i64
  %v133 = getelementptr i8, ptr %v131, i64 %v132
  store <2 x i64> %v10, ptr %v133, align 1, !tbaa !4
  %v134 = load ptr, ptr %cx, !tbaa !3
  %v135 = zext i32 %v3 to i64
  %v136 = getelementptr i8, ptr %v134, i64 %v135
  %v137 = getelementptr i8, ptr %v136, i64 16
  store <2 x i64> %v11, ptr %v137, align 1, !tbaa !4
  %v138 = load ptr, ptr %cx, !tbaa !3
  %v139 = zext i32 %v3 to i64
  %v140 = getelementptr i8, ptr %v138, i64 %v139
  %v141 = getelementptr i8, ptr %v140, i64 32
  store <2 x i64> %v12, ptr %v141, align 1, !tbaa !4
  %v142 = load ptr, ptr %cx, !tbaa !3
  %v143 = zext i32 %v3 to i64
  %v144 = getelementptr i8, ptr %v142, i64 %v143
  %v145 = getelementptr i8, ptr %v144, i64 48
  store <2 x i64> %v13, ptr %v145, align 1, !tbaa !4
  %v146 = load ptr, ptr %cx, !tbaa !3
  %v147 = zext i32 %v3 to i64
  %v148 = getelementptr i8, ptr %v146, i64 %v147
  %v149 = getelementptr i8, ptr %v148, i64 64
  store <2 x i64> %v14, ptr %v149, align 1, !tbaa !4
  %v150 = load ptr, ptr %cx, !tbaa !3
  %v151 = zext i32 %v3 to i64
  %v152 = getelementptr i8, ptr %v150, i64 %v151
  %v153 = getelementptr i8, ptr %v152, i64 80
  store <2 x i64> %v15, ptr %v153, align 1, !tbaa !4
  %v154 = load ptr, ptr %cx, !tbaa !3
  %v155 = zext i32 %v3 to i64
  %v156 = getelementptr i8, ptr %v154, i64 %v155
  %v157 = getelementptr i8, ptr %v156, i64 96
  store <2 x i64> %v16, ptr %v157, align 1, !tbaa !4
  %v158 = load ptr, ptr %cx, !tbaa !3
  %v159 = zext i32 %v3 to i64
  %v160 = getelementptr i8, ptr %v158, i64 %v159
  %v161 = getelementptr i8, ptr %v160, i64 112
  store <2 x i64> %v17, ptr %v161, align 1, !tbaa !4
  %v162 = mul i32 %v6, %a8
  br label %loop12
loop12:
  %v163 = phi i32 [ %v9, %end8 ], [ %v182, %then15 ]
  %v164 = icmp slt i32 %v163, %a7
  br i1 %v164, label %then15, label %else16
then15:
  %v165 = add i32 %v162, %v163
  %v166 = shl i32 %v165, 2
  %v167 = zext i32 %v166 to i64
  %v168 = getelementptr i8, ptr %a5, i64 %v167
  %v169 = load float, ptr %v168, align 1, !tbaa !4
  %v170 = fmul float %v169, %v169
  %v171 = and i32 %v163, 31
  %v172 = shl i32 %v171, 2
  %v173 = add i32 %v3, %v172
  %v174 = load ptr, ptr %cx, !tbaa !3
  %v175 = zext i32 %v173 to i64
  %v176 = getelementptr i8, ptr %v174, i64 %v175
  %v177 = load float, ptr %v176, align 1, !tbaa !4
  %v178 = fadd float %v177, %v170
  %v179 = load ptr, ptr %cx, !tbaa !3
  %v180 = zext i32 %v173 to i64
  %v181 = getelementptr i8, ptr %v179, i64 %v180
  store float %v178, ptr %v181, align 1, !tbaa !4
  %v182 = add i32 %v163, 1
  br label %loop12
else16:
  br label %end14
end14:
  br label %end13
end13:
  %v183 = load ptr, ptr %cx, !tbaa !3
  %v184 = zext i32 %v3 to i64
  %v185 = getelementptr i8, ptr %v183, i64 %v184
  %v186 = load float, ptr %v185, align 1, !tbaa !4
  %v187 = load ptr, ptr %cx, !tbaa !3
  %v188 = zext i32 %v3 to i64
  %v189 = getelementptr i8, ptr %v187, i64 %v188
  %v190 = getelementptr i8, ptr %v189, i64 4
  %v191 = load float, ptr %v190, align 1, !tbaa !4
  %v192 = load ptr, ptr %cx, !tbaa !3
  %v193 = zext i32 %v3 to i64
  %v194 = getelementptr i8, ptr %v192, i64 %v193
  %v195 = getelementptr i8, ptr %v194, i64 8
  %v196 = load float, ptr %v195, align 1, !tbaa !4
  %v197 = load ptr, ptr %cx, !tbaa !3
  %v198 = zext i32 %v3 to i64
  %v199 = getelementptr i8, ptr %v197, i64 %v198
  %v200 = getelementptr i8, ptr %v199, i64 12
  %v201 = load float, ptr %v200, align 1, !tbaa !4
  %v202 = load ptr, ptr %cx, !tbaa !3
  %v203 = zext i32 %v3 to i64
  %v204 = getelementptr i8, ptr %v202, i64 %v203
  %v205 = getelementptr i8, ptr %v204, i64 16
  %v206 = load float, ptr %v205, align 1, !tbaa !4
  %v207 = load ptr, ptr %cx, !tbaa !3
  %v208 = zext i32 %v3 to i64
  %v209 = getelementptr i8, ptr %v207, i64 %v208
  %v210 = getelementptr i8, ptr %v209, i64 20
  %v211 = load float, ptr %v210, align 1, !tbaa !4
  %v212 = load ptr, ptr %cx, !tbaa !3
  %v213 = zext i32 %v3 to i64
  %v214 = getelementptr i8, ptr %v212, i64 %v213
  %v215 = getelementptr i8, ptr %v214, i64 24
  %v216 = load float, ptr %v215, align 1, !tbaa !4
  %v217 = load ptr, ptr %cx, !tbaa !3
  %v218 = zext i32 %v3 to i64
  %v219 = getelementptr i8, ptr %v217, i64 %v218
  %v220 = getelementptr i8, ptr %v219, i64 28
  %v221 = load float, ptr %v220, align 1, !tbaa !4
  %v222 = load ptr, ptr %cx, !tbaa !3
  %v223 = zext i32 %v3 to i64
  %v224 = getelementptr i8, ptr %v222, i64 %v223
  %v225 = getelementptr i8, ptr %v224, i64 32
  %v226 = load float, ptr %v225, align 1, !tbaa !4
  %v227 = load ptr, ptr %cx, !tbaa !3
  %v228 = zext i32 %v3 to i64
  %v229 = getelementptr i8, ptr %v227, i64 %v228
  %v230 = getelementptr i8, ptr %v229, i64 36
  %v231 = load float, ptr %v230, align 1, !tbaa !4
  %v232 = load ptr, ptr %cx, !tbaa !3
  %v233 = zext i32 %v3 to i64
  %v234 = getelementptr i8, ptr %v232, i64 %v233
  %v235 = getelementptr i8, ptr %v234, i64 40
  %v236 = load float, ptr %v235, align 1, !tbaa !4
  %v237 = load ptr, ptr %cx, !tbaa !3
  %v238 = zext i32 %v3 to i64
  %v239 = getelementptr i8, ptr %v237, i64 %v238
  %v240 = getelementptr i8, ptr %v239, i64 44
  %v241 = load float, ptr %v240, align 1, !tbaa !4
  %v242 = load ptr, ptr %cx, !tbaa !3
  %v243 = zext i32 %v3 to i64
  %v244 = getelementptr i8, ptr %v242, i64 %v243
  %v245 = getelementptr i8, ptr %v244, i64 48
  %v246 = load float, ptr %v245, align 1, !tbaa !4
  %v247 = load ptr, ptr %cx, !tbaa !3
  %v248 = zext i32 %v3 to i64
  %v249 = getelementptr i8, ptr %v247, i64 %v248
  %v250 = getelementptr i8, ptr %v249, i64 52
  %v251 = load float, ptr %v250, align 1, !tbaa !4
  %v252 = load ptr, ptr %cx, !tbaa !3
  %v253 = zext i32 %v3 to i64
  %v254 = getelementptr i8, ptr %v252, i64 %v253
  %v255 = getelementptr i8, ptr %v254, i64 56
  %v256 = load float, ptr %v255, align 1, !tbaa !4
  %v257 = load ptr, ptr %cx, !tbaa !3
  %v258 = zext i32 %v3 to i64
  %v259 = getelementptr i8, ptr %v257, i64 %v258
  %v260 = getelementptr i8, ptr %v259, i64 60
  %v261 = load float, ptr %v260, align 1, !tbaa !4
  %v262 = load ptr, ptr %cx, !tbaa !3
  %v263 = zext i32 %v3 to i64
  %v264 = getelementptr i8, ptr %v262, i64 %v263
  %v265 = getelementptr i8, ptr %v264, i64 64
  %v266 = load float, ptr %v265, align 1, !tbaa !4
  %v267 = load ptr, ptr %cx, !tbaa !3
  %v268 = zext i32 %v3 to i64
  %v269 = getelementptr i8, ptr %v267, i64 %v268
  %v270 = getelementptr i8, ptr %v269, i64 68
  %v271 = load float, ptr %v270, align 1, !tbaa !4
  %v272 = load ptr, ptr %cx, !tbaa !3
  %v273 = zext i32 %v3 to i64
  %v274 = getelementptr i8, ptr %v272, i64 %v273
  %v275 = getelementptr i8, ptr %v274, i64 72
  %v276 = load float, ptr %v275, align 1, !tbaa !4
  %v277 = load ptr, ptr %cx, !tbaa !3
  %v278 = zext i32 %v3 to i64
  %v279 = getelementptr i8, ptr %v277, i64 %v278
  %v280 = getelementptr i8, ptr %v279, i64 76
  %v281 = load float, ptr %v280, align 1, !tbaa !4
  %v282 = load ptr, ptr %cx, !tbaa !3
  %v283 = zext i32 %v3 to i64
  %v284 = getelementptr i8, ptr %v282, i64 %v283
  %v285 = getelementptr i8, ptr %v284, i64 80
  %v286 = load float, ptr %v285, align 1, !tbaa !4
  %v287 = load ptr, ptr %cx, !tbaa !3
  %v288 = zext i32 %v3 to i64
  %v289 = getelementptr i8, ptr %v287, i64 %v288
  %v290 = getelementptr i8, ptr %v289, i64 84
  %v291 = load float, ptr %v290, align 1, !tbaa !4
  %v292 = load ptr, ptr %cx, !tbaa !3
  %v293 = zext i32 %v3 to i64
  %v294 = getelementptr i8, ptr %v292, i64 %v293
  %v295 = getelementptr i8, ptr %v294, i64 88
  %v296 = load float, ptr %v295, align 1, !tbaa !4
  %v297 = load ptr, ptr %cx, !tbaa !3
  %v298 = zext i32 %v3 to i64
  %v299 = getelementptr i8, ptr %v297, i64 %v298
  %v300 = getelementptr i8, ptr %v299, i64 92
  %v301 = load float, ptr %v300, align 1, !tbaa !4
  %v302 = load ptr, ptr %cx, !tbaa !3
  %v303 = zext i32 %v3 to i64
  %v304 = getelementptr i8, ptr %v302, i64 %v303
  %v305 = getelementptr i8, ptr %v304, i64 96
  %v306 = load float, ptr %v305, align 1, !tbaa !4
  %v307 = load ptr, ptr %cx, !tbaa !3
  %v308 = zext i32 %v3 to i64
  %v309 = getelementptr i8, ptr %v307, i64 %v308
  %v310 = getelementptr i8, ptr %v309, i64 100
  %v311 = load float, ptr %v310, align 1, !tbaa !4
  %v312 = load ptr, ptr %cx, !tbaa !3
  %v313 = zext i32 %v3 to i64
  %v314 = getelementptr i8, ptr %v312, i64 %v313
  %v315 = getelementptr i8, ptr %v314, i64 104
  %v316 = load float, ptr %v315, align 1, !tbaa !4
  %v317 = load ptr, ptr %cx, !tbaa !3
  %v318 = zext i32 %v3 to i64
  %v319 = getelementptr i8, ptr %v317, i64 %v318
  %v320 = getelementptr i8, ptr %v319, i64 108
  %v321 = load float, ptr %v320, align 1, !tbaa !4
  %v322 = load ptr, ptr %cx, !tbaa !3
  %v323 = zext i32 %v3 to i64
  %v324 = getelementptr i8, ptr %v322, i64 %v323
  %v325 = getelementptr i8, ptr %v324, i64 112
  %v326 = load float, ptr %v325, align 1, !tbaa !4
  %v327 = load ptr, ptr %cx, !tbaa !3
  %v328 = zext i32 %v3 to i64
  %v329 = getelementptr i8, ptr %v327, i64 %v328
  %v330 = getelementptr i8, ptr %v329, i64 116
  %v331 = load float, ptr %v330, align 1, !tbaa !4
  %v332 = load ptr, ptr %cx, !tbaa !3
  %v333 = zext i32 %v3 to i64
  %v334 = getelementptr i8, ptr %v332, i64 %v333
  %v335 = getelementptr i8, ptr %v334, i64 120
  %v336 = load float, ptr %v335, align 1, !tbaa !4
  %v337 = load ptr, ptr %cx, !tbaa !3
  %v338 = zext i32 %v3 to i64
  %v339 = getelementptr i8, ptr %v337, i64 %v338
  %v340 = getelementptr i8, ptr %v339, i64 124
  %v341 = load float, ptr %v340, align 1, !tbaa !4
  %v342 = fadd float %v186, %v266
  %v343 = fadd float %v191, %v271
  %v344 = fadd float %v196, %v276
  %v345 = fadd float %v201, %v281
  %v346 = fadd float %v206, %v286
  %v347 = fadd float %v211, %v291
  %v348 = fadd float %v216, %v296
  %v349 = fadd float %v221, %v301
  %v350 = fadd float %v226, %v306
  %v351 = fadd float %v231, %v311
  %v352 = fadd float %v236, %v316
  %v353 = fadd float %v241, %v321
  %v354 = fadd float %v246, %v326
  %v355 = fadd float %v251, %v331
  %v356 = fadd float %v256, %v336
  %v357 = fadd float %v261, %v341
  %v358 = fadd float %v342, %v350
  %v359 = fadd float %v343, %v351
  %v360 = fadd float %v344, %v352
  %v361 = fadd float %v345, %v353
  %v362 = fadd float %v346, %v354
  %v363 = fadd float %v347, %v355
  %v364 = fadd float %v348, %v356
  %v365 = fadd float %v349, %v357
  %v366 = fadd float %v358, %v362
  %v367 = fadd float %v359, %v363
  %v368 = fadd float %v360, %v364
  %v369 = fadd float %v361, %v365
  %v370 = fadd float %v366, %v368
  %v371 = fadd float %v367, %v369
  %v372 = fadd float %v370, %v371
  %v373 = shl i32 %v6, 2
  %v374 = add i32 %a9, %v373
  %v375 = load ptr, ptr %cx, !tbaa !3
  %v376 = zext i32 %v374 to i64
  %v377 = getelementptr i8, ptr %v375, i64 %v376
  store float %v372, ptr %v377, align 1, !tbaa !4
  %v378 = add i32 %v6, 1
  br label %loop2
else6:
  br label %end4
end4:
  br label %end3
end3:
  ret i32 0
}

define internal i32 @rms_norm.rt_release(ptr noalias %cx, i32 %a0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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

define internal i32 @rms_norm.kernel_rms_norm_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, float %a5, float %a6, i32 %a7) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; float_rows.tri:7
  %v0 = shl i32 %a1, 2
  %v1 = shl i32 %a0, 2
  %v2 = insertelement <4 x float> poison, float %a5, i32 0
  %v3 = shufflevector <4 x float> %v2, <4 x float> poison, <4 x i32> zeroinitializer
  %v4 = bitcast <4 x float> %v3 to <2 x i64>
  %v5 = insertelement <4 x float> poison, float %a6, i32 0
  %v6 = shufflevector <4 x float> %v5, <4 x float> poison, <4 x i32> zeroinitializer
  %v7 = bitcast <4 x float> %v6 to <2 x i64>
  br label %loop0
loop0:
  %v8 = phi i32 [ %v1, %entry ], [ %v35, %then3 ]
  %v9 = icmp ult i32 %v8, %v0
  br i1 %v9, label %then3, label %else4
then3:
  %v10 = shl i32 %v8, 2
  %v11 = add i32 %a4, %v10
  %v12 = load ptr, ptr %cx, !tbaa !3
  %v13 = zext i32 %v11 to i64
  %v14 = getelementptr i8, ptr %v12, i64 %v13
  %v15 = load <2 x i64>, ptr %v14, align 1, !tbaa !4
  %v16 = bitcast <2 x i64> %v15 to <4 x float>
  %v17 = bitcast <2 x i64> %v4 to <4 x float>
  %v18 = fdiv <4 x float> %v16, %v17
  %v19 = bitcast <4 x float> %v18 to <2 x i64>
  %v20 = bitcast <2 x i64> %v19 to <4 x float>
  %v21 = bitcast <2 x i64> %v7 to <4 x float>
  %v22 = fadd <4 x float> %v20, %v21
  %v23 = bitcast <4 x float> %v22 to <2 x i64>
  %v24 = bitcast <2 x i64> %v23 to <4 x float>
  %v25 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v24)
  %v26 = bitcast <4 x float> %v25 to <2 x i64>
  %v27 = bitcast <2 x i64> <i64 4575657222473777152, i64 4575657222473777152> to <4 x float>
  %v28 = bitcast <2 x i64> %v26 to <4 x float>
  %v29 = fdiv <4 x float> %v27, %v28
  %v30 = bitcast <4 x float> %v29 to <2 x i64>
  %v31 = add i32 %a7, %v10
  %v32 = load ptr, ptr %cx, !tbaa !3
  %v33 = zext i32 %v31 to i64
  %v34 = getelementptr i8, ptr %v32, i64 %v33
  store <2 x i64> %v30, ptr %v34, align 1, !tbaa !4
  %v35 = add i32 %v8, 4
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @rms_norm.kernel_rms_norm_3(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, ptr noalias readonly nocapture %a8, i32 %a9, ptr noalias nocapture %a10) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; float_rows.tri:8
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v28, %end6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = mul i32 %v0, %a5
  %v3 = shl i32 %v0, 2
  %v4 = add i32 %a7, %v3
  %v5 = mul i32 %v0, %a9
  br label %loop5
loop5:
  %v6 = phi i32 [ 0, %then3 ], [ %v27, %then8 ]
  %v7 = icmp slt i32 %v6, %a4
  br i1 %v7, label %then8, label %else9
then8:
  %v8 = add i32 %v2, %v6
  %v9 = shl i32 %v8, 2
  %v10 = zext i32 %v9 to i64
  %v11 = getelementptr i8, ptr %a6, i64 %v10
  %v12 = load float, ptr %v11, align 1, !tbaa !4
  %v13 = load ptr, ptr %cx, !tbaa !3
  %v14 = zext i32 %v4 to i64
  %v15 = getelementptr i8, ptr %v13, i64 %v14
  %v16 = load float, ptr %v15, align 1, !tbaa !4
  %v17 = fmul float %v12, %v16
  %v18 = shl i32 %v6, 2
  %v19 = zext i32 %v18 to i64
  %v20 = getelementptr i8, ptr %a8, i64 %v19
  %v21 = load float, ptr %v20, align 1, !tbaa !4
  %v22 = fmul float %v17, %v21
  %v23 = add i32 %v5, %v6
  %v24 = shl i32 %v23, 2
  %v25 = zext i32 %v24 to i64
  %v26 = getelementptr i8, ptr %a10, i64 %v25
  store float %v22, ptr %v26, align 1, !tbaa !4
  %v27 = add i32 %v6, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v28 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @rms_norm.kernel_rms_norm(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, float %a3, i32 %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v685 = alloca { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }
  %v713 = alloca { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }
  %v749 = alloca { ptr, i32, i32, i32, i32, i32, float, float, i32 }
  %v845 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }
  ; float_rows.tri:5
  %v0 = call { i32, i32 } @rms_norm.rt_alloc(ptr %cx, i32 128, i32 16)
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
  %v8 = shl i32 %a5, 2
  ; float_rows.tri:6
  %v9 = shl i32 %a4, 2
  %v10 = call { i32, i32 } @rms_norm.rt_alloc(ptr %cx, i32 %v9, i32 16)
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
  %v18 = icmp sgt i32 %a4, 0
  %v19 = select i1 %v18, i32 %a4, i32 0
  %v20 = icmp sgt i32 %a5, 0
  %v21 = select i1 %v20, i32 %a5, i32 0
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
  %v672 = call { i32, i32 } @rms_norm.rt_alloc(ptr %cx, i32 8192, i32 16)
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
  %v684 = call i32 @rms_norm.kernel_rms_norm_1(ptr %cx, i32 0, i32 %v19, i32 %v680, i32 %v663, i32 %v8, ptr %a0, i32 %v681, i32 %a5, i32 %a5, i32 %v17)
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
  store i32 %a5, ptr %v694
  %v695 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v685, i32 0, i32 9
  store i32 %a5, ptr %v695
  %v696 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v685, i32 0, i32 10
  store i32 %v17, ptr %v696
  %v697 = call i32 %v682(ptr @rms_norm.kernel_rms_norm_1.range, ptr %v685, i32 0, i32 %v19, i32 %v680, i32 %v663)
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
  %v703 = call i32 @rms_norm.rt_release(ptr %cx, i32 %v674)
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
  %v712 = call i32 @rms_norm.kernel_rms_norm_1(ptr %cx, i32 0, i32 %v19, i32 %v709, i32 %v663, i32 %v8, ptr %a0, i32 %v7, i32 %a5, i32 %a5, i32 %v17)
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
  store i32 %a5, ptr %v722
  %v723 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v713, i32 0, i32 9
  store i32 %a5, ptr %v723
  %v724 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, i32, i32 }, ptr %v713, i32 0, i32 10
  store i32 %v17, ptr %v724
  %v725 = call i32 %v710(ptr @rms_norm.kernel_rms_norm_1.range, ptr %v713, i32 0, i32 %v19, i32 %v709, i32 %v663)
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
  ; float_rows.tri:7
  %v731 = call { i32, i32 } @rms_norm.rt_alloc(ptr %cx, i32 %v9, i32 16)
  %v732 = extractvalue { i32, i32 } %v731, 0
  %v733 = extractvalue { i32, i32 } %v731, 1
  %v734 = icmp ne i32 %v732, 0
  %v735 = or i32 %v732, 128
  %v736 = icmp ult i32 %v732, 32
  %v737 = select i1 %v736, i32 %v735, i32 %v732
  br i1 %v734, label %trap21, label %on22, !prof !5
trap21:
  ret i32 %v737
on22:
  %v738 = add i32 %v733, 16
  %v739 = sitofp i32 %a5 to float
  %v740 = icmp sgt i32 %a4, 0
  %v741 = select i1 %v740, i32 %a4, i32 0
  %v742 = icmp ugt i32 %v741, 0
  %v743 = select i1 %v742, i32 %v741, i32 0
  %v744 = lshr i32 %v743, 2
  %v745 = icmp uge i32 %v744, 293
  br i1 %v745, label %then24, label %else25
then24:
  %v746 = load ptr, ptr @trinity_spread
  %v747 = icmp eq ptr %v746, null
  br i1 %v747, label %alone26, label %shared27
alone26:
  %v748 = call i32 @rms_norm.kernel_rms_norm_2(ptr %cx, i32 0, i32 %v744, i32 1, i32 14, i32 %v17, float %v739, float %a3, i32 %v738)
  br label %on28
shared27:
  %v750 = getelementptr { ptr, i32, i32, i32, i32, i32, float, float, i32 }, ptr %v749, i32 0, i32 0
  store ptr %cx, ptr %v750
  %v751 = getelementptr { ptr, i32, i32, i32, i32, i32, float, float, i32 }, ptr %v749, i32 0, i32 1
  store i32 0, ptr %v751
  %v752 = getelementptr { ptr, i32, i32, i32, i32, i32, float, float, i32 }, ptr %v749, i32 0, i32 2
  store i32 %v744, ptr %v752
  %v753 = getelementptr { ptr, i32, i32, i32, i32, i32, float, float, i32 }, ptr %v749, i32 0, i32 3
  store i32 1, ptr %v753
  %v754 = getelementptr { ptr, i32, i32, i32, i32, i32, float, float, i32 }, ptr %v749, i32 0, i32 4
  store i32 14, ptr %v754
  %v755 = getelementptr { ptr, i32, i32, i32, i32, i32, float, float, i32 }, ptr %v749, i32 0, i32 5
  store i32 %v17, ptr %v755
  %v756 = getelementptr { ptr, i32, i32, i32, i32, i32, float, float, i32 }, ptr %v749, i32 0, i32 6
  store float %v739, ptr %v756
  %v757 = getelementptr { ptr, i32, i32, i32, i32, i32, float, float, i32 }, ptr %v749, i32 0, i32 7
  store float %a3, ptr %v757
  %v758 = getelementptr { ptr, i32, i32, i32, i32, i32, float, float, i32 }, ptr %v749, i32 0, i32 8
  store i32 %v738, ptr %v758
  %v759 = call i32 %v746(ptr @rms_norm.kernel_rms_norm_2.range, ptr %v749, i32 0, i32 %v744, i32 1, i32 14)
  br label %on28
on28:
  %v760 = phi i32 [ %v748, %alone26 ], [ %v759, %shared27 ]
  %v761 = icmp ne i32 %v760, 0
  %v762 = or i32 %v760, 160
  %v763 = icmp ult i32 %v760, 32
  %v764 = select i1 %v763, i32 %v762, i32 %v760
  br i1 %v761, label %trap29, label %on30, !prof !5
trap29:
  ret i32 %v764
on30:
  br label %end23
else25:
  %v765 = insertelement <4 x float> poison, float %v739, i32 0
  %v766 = shufflevector <4 x float> %v765, <4 x float> poison, <4 x i32> zeroinitializer
  %v767 = bitcast <4 x float> %v766 to <2 x i64>
  %v768 = insertelement <4 x float> poison, float %a3, i32 0
  %v769 = shufflevector <4 x float> %v768, <4 x float> poison, <4 x i32> zeroinitializer
  %v770 = bitcast <4 x float> %v769 to <2 x i64>
  br label %loop31
loop31:
  %v771 = phi i32 [ 0, %else25 ], [ %v772, %then34 ]
  %v772 = add i32 %v771, 4
  %v773 = icmp ule i32 %v772, %v741
  br i1 %v773, label %then34, label %else35
then34:
  %v774 = shl i32 %v771, 2
  %v775 = add i32 %v17, %v774
  %v776 = load ptr, ptr %cx, !tbaa !3
  %v777 = zext i32 %v775 to i64
  %v778 = getelementptr i8, ptr %v776, i64 %v777
  %v779 = load <2 x i64>, ptr %v778, align 1, !tbaa !4
  %v780 = bitcast <2 x i64> %v779 to <4 x float>
  %v781 = bitcast <2 x i64> %v767 to <4 x float>
  %v782 = fdiv <4 x float> %v780, %v781
  %v783 = bitcast <4 x float> %v782 to <2 x i64>
  %v784 = bitcast <2 x i64> %v783 to <4 x float>
  %v785 = bitcast <2 x i64> %v770 to <4 x float>
  %v786 = fadd <4 x float> %v784, %v785
  %v787 = bitcast <4 x float> %v786 to <2 x i64>
  %v788 = bitcast <2 x i64> %v787 to <4 x float>
  %v789 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v788)
  %v790 = bitcast <4 x float> %v789 to <2 x i64>
  %v791 = bitcast <2 x i64> <i64 4575657222473777152, i64 4575657222473777152> to <4 x float>
  %v792 = bitcast <2 x i64> %v790 to <4 x float>
  %v793 = fdiv <4 x float> %v791, %v792
  %v794 = bitcast <4 x float> %v793 to <2 x i64>
  %v795 = add i32 %v738, %v774
  %v796 = load ptr, ptr %cx, !tbaa !3
  %v797 = zext i32 %v795 to i64
  %v798 = getelementptr i8, ptr %v796, i64 %v797
  store <2 x i64> %v794, ptr %v798, align 1, !tbaa !4
  br label %loop31
else35:
  br label %end33
end33:
  br label %end32
end32:
  br label %end23
end23:
  %v799 = shl i32 %v744, 2
  br label %loop36
loop36:
  %v800 = phi i32 [ %v799, %end23 ], [ %v816, %then39 ]
  %v801 = icmp slt i32 %v800, %a4
  br i1 %v801, label %then39, label %else40
then39:
  %v802 = shl i32 %v800, 2
  %v803 = add i32 %v17, %v802
  %v804 = load ptr, ptr %cx, !tbaa !3
  %v805 = zext i32 %v803 to i64
  %v806 = getelementptr i8, ptr %v804, i64 %v805
  %v807 = load float, ptr %v806, align 1, !tbaa !4
  %v808 = fdiv float %v807, %v739
  %v809 = fadd float %v808, %a3
  %v810 = call float @llvm.sqrt.f32(float %v809)
  %v811 = fdiv float 0x3FF0000000000000, %v810
  %v812 = add i32 %v738, %v802
  %v813 = load ptr, ptr %cx, !tbaa !3
  %v814 = zext i32 %v812 to i64
  %v815 = getelementptr i8, ptr %v813, i64 %v814
  store float %v811, ptr %v815, align 1, !tbaa !4
  %v816 = add i32 %v800, 1
  br label %loop36
else40:
  br label %end38
end38:
  br label %end37
end37:
  ; float_rows.tri:8
  %v817 = icmp sgt i32 %a5, 0
  %v818 = select i1 %v817, i32 %a5, i32 0
  %v819 = zext i32 %v818 to i64
  %v820 = zext i32 27 to i64
  %v821 = mul i64 %v819, %v820
  %v822 = icmp ugt i64 %v821, 4294967295
  %v823 = select i1 %v822, i64 4294967295, i64 %v821
  %v824 = select i1 false, i64 0, i64 %v823
  %v825 = trunc i64 %v824 to i32
  %v826 = zext i32 %v825 to i64
  %v827 = zext i32 1 to i64
  %v828 = add i64 %v826, %v827
  %v829 = icmp sgt i64 %v828, 4294967295
  %v830 = icmp slt i64 %v828, 0
  %v831 = select i1 %v829, i64 4294967295, i64 %v828
  %v832 = select i1 %v830, i64 0, i64 %v831
  %v833 = trunc i64 %v832 to i32
  %v834 = zext i32 %v19 to i64
  %v835 = zext i32 %v833 to i64
  %v836 = mul i64 %v834, %v835
  %v837 = icmp ugt i64 %v836, 4294967295
  %v838 = select i1 %v837, i64 4294967295, i64 %v836
  %v839 = select i1 false, i64 0, i64 %v838
  %v840 = trunc i64 %v839 to i32
  %v841 = icmp uge i32 %v840, 4096
  br i1 %v841, label %then42, label %else43
then42:
  %v842 = load ptr, ptr @trinity_spread
  %v843 = icmp eq ptr %v842, null
  br i1 %v843, label %alone44, label %shared45
alone44:
  %v844 = call i32 @rms_norm.kernel_rms_norm_3(ptr %cx, i32 0, i32 %v19, i32 1, i32 %v833, i32 %a5, i32 %a5, ptr %a0, i32 %v738, ptr %a1, i32 %a5, ptr %a2)
  br label %on46
shared45:
  %v846 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v845, i32 0, i32 0
  store ptr %cx, ptr %v846
  %v847 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v845, i32 0, i32 1
  store i32 0, ptr %v847
  %v848 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v845, i32 0, i32 2
  store i32 %v19, ptr %v848
  %v849 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v845, i32 0, i32 3
  store i32 1, ptr %v849
  %v850 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v845, i32 0, i32 4
  store i32 %v833, ptr %v850
  %v851 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v845, i32 0, i32 5
  store i32 %a5, ptr %v851
  %v852 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v845, i32 0, i32 6
  store i32 %a5, ptr %v852
  %v853 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v845, i32 0, i32 7
  store ptr %a0, ptr %v853
  %v854 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v845, i32 0, i32 8
  store i32 %v738, ptr %v854
  %v855 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v845, i32 0, i32 9
  store ptr %a1, ptr %v855
  %v856 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v845, i32 0, i32 10
  store i32 %a5, ptr %v856
  %v857 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v845, i32 0, i32 11
  store ptr %a2, ptr %v857
  %v858 = call i32 %v842(ptr @rms_norm.kernel_rms_norm_3.range, ptr %v845, i32 0, i32 %v19, i32 1, i32 %v833)
  br label %on46
on46:
  %v859 = phi i32 [ %v844, %alone44 ], [ %v858, %shared45 ]
  %v860 = icmp ne i32 %v859, 0
  %v861 = or i32 %v859, 192
  %v862 = icmp ult i32 %v859, 32
  %v863 = select i1 %v862, i32 %v861, i32 %v859
  br i1 %v860, label %trap47, label %on48, !prof !5
trap47:
  ret i32 %v863
on48:
  br label %end41
else43:
  br label %loop49
loop49:
  %v864 = phi i32 [ 0, %else43 ], [ %v889, %end55 ]
  %v865 = icmp slt i32 %v864, %a4
  br i1 %v865, label %then52, label %else53
then52:
  %v866 = mul i32 %v864, %a5
  %v867 = shl i32 %v864, 2
  %v868 = add i32 %v738, %v867
  br label %loop54
loop54:
  %v869 = phi i32 [ 0, %then52 ], [ %v888, %then57 ]
  %v870 = icmp slt i32 %v869, %a5
  br i1 %v870, label %then57, label %else58
then57:
  %v871 = add i32 %v866, %v869
  %v872 = shl i32 %v871, 2
  %v873 = zext i32 %v872 to i64
  %v874 = getelementptr i8, ptr %a0, i64 %v873
  %v875 = load float, ptr %v874, align 1, !tbaa !4
  %v876 = load ptr, ptr %cx, !tbaa !3
  %v877 = zext i32 %v868 to i64
  %v878 = getelementptr i8, ptr %v876, i64 %v877
  %v879 = load float, ptr %v878, align 1, !tbaa !4
  %v880 = fmul float %v875, %v879
  %v881 = shl i32 %v869, 2
  %v882 = zext i32 %v881 to i64
  %v883 = getelementptr i8, ptr %a1, i64 %v882
  %v884 = load float, ptr %v883, align 1, !tbaa !4
  %v885 = fmul float %v880, %v884
  %v886 = zext i32 %v872 to i64
  %v887 = getelementptr i8, ptr %a2, i64 %v886
  store float %v885, ptr %v887, align 1, !tbaa !4
  %v888 = add i32 %v869, 1
  br label %loop54
else58:
  br label %end56
end56:
  br label %end55
end55:
  %v889 = add i32 %v864, 1
  br label %loop49
else53:
  br label %end51
end51:
  br label %end50
end50:
  br label %end41
end41:
  %v890 = call i32 @rms_norm.rt_release(ptr %cx, i32 %v2)
  %v891 = icmp ne i32 %v890, 0
  %v892 = or i32 %v890, 192
  %v893 = icmp ult i32 %v890, 32
  %v894 = select i1 %v893, i32 %v892, i32 %v890
  br i1 %v891, label %trap59, label %on60, !prof !5
trap59:
  ret i32 %v894
on60:
  %v895 = call i32 @rms_norm.rt_release(ptr %cx, i32 %v12)
  %v896 = icmp ne i32 %v895, 0
  %v897 = or i32 %v895, 192
  %v898 = icmp ult i32 %v895, 32
  %v899 = select i1 %v898, i32 %v897, i32 %v895
  br i1 %v896, label %trap61, label %on62, !prof !5
trap61:
  ret i32 %v899
on62:
  %v900 = call i32 @rms_norm.rt_release(ptr %cx, i32 %v733)
  %v901 = icmp ne i32 %v900, 0
  %v902 = or i32 %v900, 192
  %v903 = icmp ult i32 %v900, 32
  %v904 = select i1 %v903, i32 %v902, i32 %v900
  br i1 %v901, label %trap63, label %on64, !prof !5
trap63:
  ret i32 %v904
on64:
  ret i32 0
}

define internal i32 @rms_norm.kernel_rms_norm_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @rms_norm.kernel_rms_norm_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, ptr %x6, i32 %x7, i32 %x8, i32 %x9, i32 %x10)
  ret i32 %status
}

define internal i32 @rms_norm.kernel_rms_norm_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, float, float, i32 }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, float, float, i32 }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, float, float, i32 }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, float, float, i32 }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, float, float, i32 }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, float, float, i32 }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, float, float, i32 }, ptr %args, i32 0, i32 6
  %x6 = load float, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, float, float, i32 }, ptr %args, i32 0, i32 7
  %x7 = load float, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, float, float, i32 }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %status = call i32 @rms_norm.kernel_rms_norm_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, float %x6, float %x7, i32 %x8)
  ret i32 %status
}

define internal i32 @rms_norm.kernel_rms_norm_3.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 9
  %x9 = load ptr, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 10
  %x10 = load i32, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 11
  %x11 = load ptr, ptr %p11
  %status = call i32 @rms_norm.kernel_rms_norm_3(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, ptr %x9, i32 %x10, ptr %x11)
  ret i32 %status
}

define i32 @rms_norm(ptr %a0, ptr %a1, ptr %a2, float %a3, i32 %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %heap = load ptr, ptr @rms_norm.context
  %new = icmp eq ptr %heap, null
  br i1 %new, label %make, label %call
make:
  %made = call i1 @rms_norm.open(ptr @rms_norm.context)
  br i1 %made, label %call, label %fail
fail:
  ret i32 234
call:
  %all = call i32 @rms_norm.kernel_rms_norm(ptr @rms_norm.context, ptr %a0, ptr %a1, ptr %a2, float %a3, i32 %a4, i32 %a5)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  call void @trinity.close(ptr @rms_norm.context)
  ret i32 %all
done:
  ret i32 0
}

@soft_max.context = internal thread_local global [48 x i8] zeroinitializer, align 16
@soft_max.data0 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\04\00\00\00\00\00\00\00\01\00\00\00\1F\00\00\00\20\00\00\00\4B\00\00\00"
@soft_max.data1 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\1D\00\00\00\00\00\00\00\79\5B\69\2C\20\6A\5D\20\3D\3D\20\78\5B\69\2C\20\6A\5D\20\2A\20\72\20\2A\20\67\5B\6A\5D\00\00\00"
@soft_max.data2 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\6C\65\66\74\3A\20\20\00\00\00\00\00\00"
@soft_max.data3 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\72\69\67\68\74\3A\20\00\00\00\00\00\00"
@soft_max.data4 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\13\00\00\00\00\00\00\00\70\5B\69\2C\20\6A\5D\20\3D\3D\20\65\5B\6A\5D\20\2F\20\73\00\00\00\00\00\00\00\00\00\00\00\00\00"
@soft_max.data5 = internal unnamed_addr constant [64 x i8] c"\00\00\00\80\30\00\00\00\27\00\00\00\00\00\00\00\77\68\65\72\65\5F\6C\6F\77\5B\69\5D\20\3D\3D\20\61\20\26\26\20\77\68\65\72\65\5F\68\69\67\68\5B\69\5D\20\3D\3D\20\62\00\00\00\00\00\00\00\00\00"
@soft_max.data6 = internal unnamed_addr constant [64 x i8] c"\00\00\00\80\30\00\00\00\27\00\00\00\00\00\00\00\6C\6F\77\5B\69\5D\20\3D\3D\20\78\5B\69\2C\20\61\5D\20\26\26\20\68\69\67\68\5B\69\5D\20\3D\3D\20\78\5B\69\2C\20\62\5D\00\00\00\00\00\00\00\00\00"
@soft_max.data7 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\1E\00\00\00\00\00\00\00\6D\65\61\6E\20\3D\3D\20\32\2E\30\20\26\26\20\76\61\72\69\61\6E\63\65\20\3D\3D\20\32\2E\30\00\00"
define internal i1 @soft_max.open(ptr %cx) noinline nounwind {
  %heap = call ptr @trinity.open(ptr %cx, i64 65536)
  %none = icmp eq ptr %heap, null
  br i1 %none, label %fail, label %fill
fail:
  ret i1 false
fill:
  %to0 = getelementptr i8, ptr %heap, i64 640
  call void @llvm.memcpy.p0.p0.i64(ptr %to0, ptr @soft_max.data0, i64 32, i1 false)
  %to1 = getelementptr i8, ptr %heap, i64 672
  call void @llvm.memcpy.p0.p0.i64(ptr %to1, ptr @soft_max.data1, i64 48, i1 false)
  %to2 = getelementptr i8, ptr %heap, i64 720
  call void @llvm.memcpy.p0.p0.i64(ptr %to2, ptr @soft_max.data2, i64 32, i1 false)
  %to3 = getelementptr i8, ptr %heap, i64 752
  call void @llvm.memcpy.p0.p0.i64(ptr %to3, ptr @soft_max.data3, i64 32, i1 false)
  %to4 = getelementptr i8, ptr %heap, i64 784
  call void @llvm.memcpy.p0.p0.i64(ptr %to4, ptr @soft_max.data4, i64 48, i1 false)
  %to5 = getelementptr i8, ptr %heap, i64 832
  call void @llvm.memcpy.p0.p0.i64(ptr %to5, ptr @soft_max.data5, i64 64, i1 false)
  %to6 = getelementptr i8, ptr %heap, i64 896
  call void @llvm.memcpy.p0.p0.i64(ptr %to6, ptr @soft_max.data6, i64 64, i1 false)
  %to7 = getelementptr i8, ptr %heap, i64 960
  call void @llvm.memcpy.p0.p0.i64(ptr %to7, ptr @soft_max.data7, i64 48, i1 false)
  %g0 = getelementptr i8, ptr %cx, i64 32
  store i32 1008, ptr %g0, align 16
  ret i1 true
}

define internal { i32, i32 } @soft_max.rt_alloc(ptr noalias %cx, i32 %a0, i32 %a1) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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

define internal i32 @soft_max.kernel_soft_max_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, i32 %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; float_rows.tri:21
  %v0 = icmp sle i32 %a4, 0
  %v1 = icmp sgt i32 %a4, 0
  %v2 = select i1 %v1, i32 %a4, i32 0
  br label %loop0
loop0:
  %v3 = phi i32 [ %a0, %entry ], [ %v235, %end18 ]
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
  %v7 = phi <2 x i64> [ <i64 -36028792732385280, i64 -36028792732385280>, %on6 ], [ %v31, %then10 ]
  %v8 = phi <2 x i64> [ <i64 -36028792732385280, i64 -36028792732385280>, %on6 ], [ %v51, %then10 ]
  %v9 = phi <2 x i64> [ <i64 -36028792732385280, i64 -36028792732385280>, %on6 ], [ %v71, %then10 ]
  %v10 = phi <2 x i64> [ <i64 -36028792732385280, i64 -36028792732385280>, %on6 ], [ %v91, %then10 ]
  %v11 = add i32 %v6, 16
  %v12 = icmp ule i32 %v11, %v2
  br i1 %v12, label %then10, label %else11
then10:
  %v13 = shl i32 %v6, 2
  %v14 = add i32 %v5, %v13
  %v15 = zext i32 %v14 to i64
  %v16 = getelementptr i8, ptr %a6, i64 %v15
  %v17 = load <2 x i64>, ptr %v16, align 1, !tbaa !4
  %v18 = bitcast <2 x i64> %v7 to <4 x float>
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
  %v32 = add i32 %v6, 4
  %v33 = shl i32 %v32, 2
  %v34 = add i32 %v5, %v33
  %v35 = zext i32 %v34 to i64
  %v36 = getelementptr i8, ptr %a6, i64 %v35
  %v37 = load <2 x i64>, ptr %v36, align 1, !tbaa !4
  %v38 = bitcast <2 x i64> %v8 to <4 x float>
  %v39 = bitcast <2 x i64> %v37 to <4 x float>
  %v40 = fcmp ogt <4 x float> %v38, %v39
  %v41 = fcmp oeq <4 x float> %v38, %v39
  %v42 = fcmp uno <4 x float> %v38, %v39
  %v43 = bitcast <4 x float> %v38 to <4 x i32>
  %v44 = bitcast <4 x float> %v39 to <4 x i32>
  %v45 = and <4 x i32> %v43, %v44
  %v46 = bitcast <4 x i32> %v45 to <4 x float>
  %v47 = fadd <4 x float> %v38, %v39
  %v48 = select <4 x i1> %v40, <4 x float> %v38, <4 x float> %v39
  %v49 = select <4 x i1> %v41, <4 x float> %v46, <4 x float> %v48
  %v50 = select <4 x i1> %v42, <4 x float> %v47, <4 x float> %v49
  %v51 = bitcast <4 x float> %v50 to <2 x i64>
  %v52 = add i32 %v6, 8
  %v53 = shl i32 %v52, 2
  %v54 = add i32 %v5, %v53
  %v55 = zext i32 %v54 to i64
  %v56 = getelementptr i8, ptr %a6, i64 %v55
  %v57 = load <2 x i64>, ptr %v56, align 1, !tbaa !4
  %v58 = bitcast <2 x i64> %v9 to <4 x float>
  %v59 = bitcast <2 x i64> %v57 to <4 x float>
  %v60 = fcmp ogt <4 x float> %v58, %v59
  %v61 = fcmp oeq <4 x float> %v58, %v59
  %v62 = fcmp uno <4 x float> %v58, %v59
  %v63 = bitcast <4 x float> %v58 to <4 x i32>
  %v64 = bitcast <4 x float> %v59 to <4 x i32>
  %v65 = and <4 x i32> %v63, %v64
  %v66 = bitcast <4 x i32> %v65 to <4 x float>
  %v67 = fadd <4 x float> %v58, %v59
  %v68 = select <4 x i1> %v60, <4 x float> %v58, <4 x float> %v59
  %v69 = select <4 x i1> %v61, <4 x float> %v66, <4 x float> %v68
  %v70 = select <4 x i1> %v62, <4 x float> %v67, <4 x float> %v69
  %v71 = bitcast <4 x float> %v70 to <2 x i64>
  %v72 = add i32 %v6, 12
  %v73 = shl i32 %v72, 2
  %v74 = add i32 %v5, %v73
  %v75 = zext i32 %v74 to i64
  %v76 = getelementptr i8, ptr %a6, i64 %v75
  %v77 = load <2 x i64>, ptr %v76, align 1, !tbaa !4
  %v78 = bitcast <2 x i64> %v10 to <4 x float>
  %v79 = bitcast <2 x i64> %v77 to <4 x float>
  %v80 = fcmp ogt <4 x float> %v78, %v79
  %v81 = fcmp oeq <4 x float> %v78, %v79
  %v82 = fcmp uno <4 x float> %v78, %v79
  %v83 = bitcast <4 x float> %v78 to <4 x i32>
  %v84 = bitcast <4 x float> %v79 to <4 x i32>
  %v85 = and <4 x i32> %v83, %v84
  %v86 = bitcast <4 x i32> %v85 to <4 x float>
  %v87 = fadd <4 x float> %v78, %v79
  %v88 = select <4 x i1> %v80, <4 x float> %v78, <4 x float> %v79
  %v89 = select <4 x i1> %v81, <4 x float> %v86, <4 x float> %v88
  %v90 = select <4 x i1> %v82, <4 x float> %v87, <4 x float> %v89
  %v91 = bitcast <4 x float> %v90 to <2 x i64>
  br label %loop7
else11:
  br label %end9
end9:
  br label %end8
end8:
  %v92 = bitcast <2 x i64> %v7 to <4 x float>
  %v93 = bitcast <2 x i64> %v8 to <4 x float>
  %v94 = fcmp ogt <4 x float> %v92, %v93
  %v95 = fcmp oeq <4 x float> %v92, %v93
  %v96 = fcmp uno <4 x float> %v92, %v93
  %v97 = bitcast <4 x float> %v92 to <4 x i32>
  %v98 = bitcast <4 x float> %v93 to <4 x i32>
  %v99 = and <4 x i32> %v97, %v98
  %v100 = bitcast <4 x i32> %v99 to <4 x float>
  %v101 = fadd <4 x float> %v92, %v93
  %v102 = select <4 x i1> %v94, <4 x float> %v92, <4 x float> %v93
  %v103 = select <4 x i1> %v95, <4 x float> %v100, <4 x float> %v102
  %v104 = select <4 x i1> %v96, <4 x float> %v101, <4 x float> %v103
  %v105 = bitcast <4 x float> %v104 to <2 x i64>
  %v106 = bitcast <2 x i64> %v105 to <4 x float>
  %v107 = bitcast <2 x i64> %v9 to <4 x float>
  %v108 = fcmp ogt <4 x float> %v106, %v107
  %v109 = fcmp oeq <4 x float> %v106, %v107
  %v110 = fcmp uno <4 x float> %v106, %v107
  %v111 = bitcast <4 x float> %v106 to <4 x i32>
  %v112 = bitcast <4 x float> %v107 to <4 x i32>
  %v113 = and <4 x i32> %v111, %v112
  %v114 = bitcast <4 x i32> %v113 to <4 x float>
  %v115 = fadd <4 x float> %v106, %v107
  %v116 = select <4 x i1> %v108, <4 x float> %v106, <4 x float> %v107
  %v117 = select <4 x i1> %v109, <4 x float> %v114, <4 x float> %v116
  %v118 = select <4 x i1> %v110, <4 x float> %v115, <4 x float> %v117
  %v119 = bitcast <4 x float> %v118 to <2 x i64>
  %v120 = bitcast <2 x i64> %v119 to <4 x float>
  %v121 = bitcast <2 x i64> %v10 to <4 x float>
  %v122 = fcmp ogt <4 x float> %v120, %v121
  %v123 = fcmp oeq <4 x float> %v120, %v121
  %v124 = fcmp uno <4 x float> %v120, %v121
  %v125 = bitcast <4 x float> %v120 to <4 x i32>
  %v126 = bitcast <4 x float> %v121 to <4 x i32>
  %v127 = and <4 x i32> %v125, %v126
  %v128 = bitcast <4 x i32> %v127 to <4 x float>
  %v129 = fadd <4 x float> %v120, %v121
  %v130 = select <4 x i1> %v122, <4 x float> %v120, <4 x float> %v121
  %v131 = select <4 x i1> %v123, <4 x float> %v128, <4 x float> %v130
  %v132 = select <4 x i1> %v124, <4 x float> %v129, <4 x float> %v131
  %v133 = bitcast <4 x float> %v132 to <2 x i64>
  br label %loop12
loop12:
  %v134 = phi i32 [ %v6, %end8 ], [ %v136, %then15 ]
  %v135 = phi <2 x i64> [ %v133, %end8 ], [ %v156, %then15 ]
  %v136 = add i32 %v134, 4
  %v137 = icmp ule i32 %v136, %v2
  br i1 %v137, label %then15, label %else16
then15:
  %v138 = shl i32 %v134, 2
  %v139 = add i32 %v5, %v138
  %v140 = zext i32 %v139 to i64
  %v141 = getelementptr i8, ptr %a6, i64 %v140
  %v142 = load <2 x i64>, ptr %v141, align 1, !tbaa !4
  %v143 = bitcast <2 x i64> %v135 to <4 x float>
  %v144 = bitcast <2 x i64> %v142 to <4 x float>
  %v145 = fcmp ogt <4 x float> %v143, %v144
  %v146 = fcmp oeq <4 x float> %v143, %v144
  %v147 = fcmp uno <4 x float> %v143, %v144
  %v148 = bitcast <4 x float> %v143 to <4 x i32>
  %v149 = bitcast <4 x float> %v144 to <4 x i32>
  %v150 = and <4 x i32> %v148, %v149
  %v151 = bitcast <4 x i32> %v150 to <4 x float>
  %v152 = fadd <4 x float> %v143, %v144
  %v153 = select <4 x i1> %v145, <4 x float> %v143, <4 x float> %v144
  %v154 = select <4 x i1> %v146, <4 x float> %v151, <4 x float> %v153
  %v155 = select <4 x i1> %v147, <4 x float> %v152, <4 x float> %v154
  %v156 = bitcast <4 x float> %v155 to <2 x i64>
  br label %loop12
else16:
  br label %end14
end14:
  br label %end13
end13:
  %v157 = bitcast <2 x i64> %v135 to <4 x float>
  %v158 = extractelement <4 x float> %v157, i32 0
  %v159 = fcmp ogt float %v158, 0xFFF0000000000000
  %v160 = fcmp oeq float %v158, 0xFFF0000000000000
  %v161 = fcmp uno float %v158, 0xFFF0000000000000
  %v162 = bitcast float %v158 to i32
  %v163 = bitcast float 0xFFF0000000000000 to i32
  %v164 = and i32 %v162, %v163
  %v165 = bitcast i32 %v164 to float
  %v166 = fadd float %v158, 0xFFF0000000000000
  %v167 = select i1 %v159, float %v158, float 0xFFF0000000000000
  %v168 = select i1 %v160, float %v165, float %v167
  %v169 = select i1 %v161, float %v166, float %v168
  %v170 = bitcast <2 x i64> %v135 to <4 x float>
  %v171 = extractelement <4 x float> %v170, i32 1
  %v172 = fcmp ogt float %v169, %v171
  %v173 = fcmp oeq float %v169, %v171
  %v174 = fcmp uno float %v169, %v171
  %v175 = bitcast float %v169 to i32
  %v176 = bitcast float %v171 to i32
  %v177 = and i32 %v175, %v176
  %v178 = bitcast i32 %v177 to float
  %v179 = fadd float %v169, %v171
  %v180 = select i1 %v172, float %v169, float %v171
  %v181 = select i1 %v173, float %v178, float %v180
  %v182 = select i1 %v174, float %v179, float %v181
  %v183 = bitcast <2 x i64> %v135 to <4 x float>
  %v184 = extractelement <4 x float> %v183, i32 2
  %v185 = fcmp ogt float %v182, %v184
  %v186 = fcmp oeq float %v182, %v184
  %v187 = fcmp uno float %v182, %v184
  %v188 = bitcast float %v182 to i32
  %v189 = bitcast float %v184 to i32
  %v190 = and i32 %v188, %v189
  %v191 = bitcast i32 %v190 to float
  %v192 = fadd float %v182, %v184
  %v193 = select i1 %v185, float %v182, float %v184
  %v194 = select i1 %v186, float %v191, float %v193
  %v195 = select i1 %v187, float %v192, float %v194
  %v196 = bitcast <2 x i64> %v135 to <4 x float>
  %v197 = extractelement <4 x float> %v196, i32 3
  %v198 = fcmp ogt float %v195, %v197
  %v199 = fcmp oeq float %v195, %v197
  %v200 = fcmp uno float %v195, %v197
  %v201 = bitcast float %v195 to i32
  %v202 = bitcast float %v197 to i32
  %v203 = and i32 %v201, %v202
  %v204 = bitcast i32 %v203 to float
  %v205 = fadd float %v195, %v197
  %v206 = select i1 %v198, float %v195, float %v197
  %v207 = select i1 %v199, float %v204, float %v206
  %v208 = select i1 %v200, float %v205, float %v207
  %v209 = mul i32 %v3, %a7
  br label %loop17
loop17:
  %v210 = phi i32 [ %v134, %end13 ], [ %v229, %then20 ]
  %v211 = phi float [ %v208, %end13 ], [ %v228, %then20 ]
  %v212 = icmp slt i32 %v210, %a4
  br i1 %v212, label %then20, label %else21
then20:
  %v213 = add i32 %v209, %v210
  %v214 = shl i32 %v213, 2
  %v215 = zext i32 %v214 to i64
  %v216 = getelementptr i8, ptr %a6, i64 %v215
  %v217 = load float, ptr %v216, align 1, !tbaa !4
  %v218 = fcmp ogt float %v211, %v217
  %v219 = fcmp oeq float %v211, %v217
  %v220 = fcmp uno float %v211, %v217
  %v221 = bitcast float %v211 to i32
  %v222 = bitcast float %v217 to i32
  %v223 = and i32 %v221, %v222
  %v224 = bitcast i32 %v223 to float
  %v225 = fadd float %v211, %v217
  %v226 = select i1 %v218, float %v211, float %v217
  %v227 = select i1 %v219, float %v224, float %v226
  %v228 = select i1 %v220, float %v225, float %v227
  %v229 = add i32 %v210, 1
  br label %loop17
else21:
  br label %end19
end19:
  br label %end18
end18:
  %v230 = shl i32 %v3, 2
  %v231 = add i32 %a8, %v230
  %v232 = load ptr, ptr %cx, !tbaa !3
  %v233 = zext i32 %v231 to i64
  %v234 = getelementptr i8, ptr %v232, i64 %v233
  store float %v211, ptr %v234, align 1, !tbaa !4
  %v235 = add i32 %v3, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @soft_max.kernel_soft_max_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, i32 %a8, i32 %a9) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; float_rows.tri:22
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v51, %end6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = mul i32 %v0, %a5
  %v3 = shl i32 %v0, 2
  %v4 = add i32 %a7, %v3
  %v5 = mul i32 %v0, %a8
  br label %loop5
loop5:
  %v6 = phi i32 [ 0, %then3 ], [ %v50, %on13 ]
  %v7 = icmp slt i32 %v6, %a4
  br i1 %v7, label %then8, label %else9
then8:
  %v8 = add i32 %v2, %v6
  %v9 = shl i32 %v8, 2
  %v10 = zext i32 %v9 to i64
  %v11 = getelementptr i8, ptr %a6, i64 %v10
  %v12 = load float, ptr %v11, align 1, !tbaa !4
  %v13 = load ptr, ptr %cx, !tbaa !3
  %v14 = zext i32 %v4 to i64
  %v15 = getelementptr i8, ptr %v13, i64 %v14
  %v16 = load float, ptr %v15, align 1, !tbaa !4
  %v17 = fsub float %v12, %v16
  ; float_rows.tri:13
  %v18 = fmul float %v17, 0x3FF7154760000000
  ; float_rows.tri:14
  %v19 = call float @llvm.floor.f32(float %v18)
  ; float_rows.tri:15
  %v20 = fsub float %v18, %v19
  %v21 = fmul float %v20, 0x3FE62E4300000000
  ; float_rows.tri:16
  %v22 = fmul float %v21, 0x3FA5555560000000
  %v23 = fadd float %v22, 0x3FC5555560000000
  %v24 = fmul float %v21, %v23
  %v25 = fadd float %v24, 0x3FE0000000000000
  %v26 = fmul float %v21, %v25
  %v27 = fadd float %v26, 0x3FF0000000000000
  %v28 = fmul float %v21, %v27
  %v29 = fadd float %v28, 0x3FF0000000000000
  ; float_rows.tri:17
  %v30 = fpext float %v19 to double
  %v31 = call double @llvm.trunc.f64(double %v30)
  %v32 = fcmp ogt double %v31, 0xC1E0000000200000
  %v33 = fcmp olt double %v31, 0x41E0000000000000
  %v34 = and i1 %v32, %v33
  %v35 = xor i1 %v34, true
  br i1 %v35, label %trap10, label %on11, !prof !5
trap10:
  ret i32 70
on11:
  %v36 = fptosi double %v31 to i64
  %v37 = trunc i64 %v36 to i32
  %v38 = add i32 %v37, 127
  %v39 = shl i32 %v38, 23
  %v40 = sub i32 %v39, 0
  %v41 = icmp ugt i32 %v40, 2147483647
  br i1 %v41, label %trap12, label %on13, !prof !5
trap12:
  ret i32 102
on13:
  %v42 = bitcast i32 %v39 to float
  %v43 = fmul float %v29, %v42
  ; float_rows.tri:22
  %v44 = add i32 %v5, %v6
  %v45 = shl i32 %v44, 2
  %v46 = add i32 %a9, %v45
  %v47 = load ptr, ptr %cx, !tbaa !3
  %v48 = zext i32 %v46 to i64
  %v49 = getelementptr i8, ptr %v47, i64 %v48
  store float %v43, ptr %v49, align 1, !tbaa !4
  %v50 = add i32 %v6, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v51 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @soft_max.kernel_soft_max_3(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, i32 %a6, i32 %a7, i32 %a8, i32 %a9) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; float_rows.tri:23
  %v0 = icmp eq i32 %a2, 0
  br i1 %v0, label %trap0, label %on1, !prof !5
trap0:
  ret i32 133
on1:
  %v1 = udiv i32 %a0, %a2
  %v2 = shl i32 %v1, 7
  %v3 = add i32 %a6, %v2
  %v4 = icmp sgt i32 %a7, 0
  %v5 = select i1 %v4, i32 %a7, i32 0
  br label %loop2
loop2:
  %v6 = phi i32 [ %a0, %on1 ], [ %v356, %end13 ]
  %v7 = icmp slt i32 %v6, %a1
  br i1 %v7, label %then5, label %else6
then5:
  %v8 = mul i32 %v6, %a4
  %v9 = add i32 %a5, %v8
  br label %loop7
loop7:
  %v10 = phi i32 [ 0, %then5 ], [ %v19, %then10 ]
  %v11 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v79, %then10 ]
  %v12 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v83, %then10 ]
  %v13 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v87, %then10 ]
  %v14 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v91, %then10 ]
  %v15 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v95, %then10 ]
  %v16 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v99, %then10 ]
  %v17 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v103, %then10 ]
  %v18 = phi <2 x i64> [ zeroinitializer, %then5 ], [ %v107, %then10 ]
  %v19 = add i32 %v10, 32
  %v20 = icmp ule i32 %v19, %v5
  br i1 %v20, label %then10, label %else11
then10:
  %v21 = shl i32 %v10, 2
  %v22 = add i32 %v9, %v21
  %v23 = load ptr, ptr %cx, !tbaa !3
  %v24 = zext i32 %v22 to i64
  %v25 = getelementptr i8, ptr %v23, i64 %v24
  %v26 = load <2 x i64>, ptr %v25, align 1, !tbaa !4
  %v27 = add i32 %v10, 4
  %v28 = shl i32 %v27, 2
  %v29 = add i32 %v9, %v28
  %v30 = load ptr, ptr %cx, !tbaa !3
  %v31 = zext i32 %v29 to i64
  %v32 = getelementptr i8, ptr %v30, i64 %v31
  %v33 = load <2 x i64>, ptr %v32, align 1, !tbaa !4
  %v34 = add i32 %v10, 8
  %v35 = shl i32 %v34, 2
  %v36 = add i32 %v9, %v35
  %v37 = load ptr, ptr %cx, !tbaa !3
  %v38 = zext i32 %v36 to i64
  %v39 = getelementptr i8, ptr %v37, i64 %v38
  %v40 = load <2 x i64>, ptr %v39, align 1, !tbaa !4
  %v41 = add i32 %v10, 12
  %v42 = shl i32 %v41, 2
  %v43 = add i32 %v9, %v42
  %v44 = load ptr, ptr %cx, !tbaa !3
  %v45 = zext i32 %v43 to i64
  %v46 = getelementptr i8, ptr %v44, i64 %v45
  %v47 = load <2 x i64>, ptr %v46, align 1, !tbaa !4
  %v48 = add i32 %v10, 16
  %v49 = shl i32 %v48, 2
  %v50 = add i32 %v9, %v49
  %v51 = load ptr, ptr %cx, !tbaa !3
  %v52 = zext i32 %v50 to i64
  %v53 = getelementptr i8, ptr %v51, i64 %v52
  %v54 = load <2 x i64>, ptr %v53, align 1, !tbaa !4
  %v55 = add i32 %v10, 20
  %v56 = shl i32 %v55, 2
  %v57 = add i32 %v9, %v56
  %v58 = load ptr, ptr %cx, !tbaa !3
  %v59 = zext i32 %v57 to i64
  %v60 = getelementptr i8, ptr %v58, i64 %v59
  %v61 = load <2 x i64>, ptr %v60, align 1, !tbaa !4
  %v62 = add i32 %v10, 24
  %v63 = shl i32 %v62, 2
  %v64 = add i32 %v9, %v63
  %v65 = load ptr, ptr %cx, !tbaa !3
  %v66 = zext i32 %v64 to i64
  %v67 = getelementptr i8, ptr %v65, i64 %v66
  %v68 = load <2 x i64>, ptr %v67, align 1, !tbaa !4
  %v69 = add i32 %v10, 28
  %v70 = shl i32 %v69, 2
  %v71 = add i32 %v9, %v70
  %v72 = load ptr, ptr %cx, !tbaa !3
  %v73 = zext i32 %v71 to i64
  %v74 = getelementptr i8, ptr %v72, i64 %v73
  %v75 = load <2 x i64>, ptr %v74, align 1, !tbaa !4
  %v76 = bitcast <2 x i64> %v11 to <4 x float>
  %v77 = bitcast <2 x i64> %v26 to <4 x float>
  %v78 = fadd <4 x float> %v76, %v77
  %v79 = bitcast <4 x float> %v78 to <2 x i64>
  %v80 = bitcast <2 x i64> %v12 to <4 x float>
  %v81 = bitcast <2 x i64> %v33 to <4 x float>
  %v82 = fadd <4 x float> %v80, %v81
  %v83 = bitcast <4 x float> %v82 to <2 x i64>
  %v84 = bitcast <2 x i64> %v13 to <4 x float>
  %v85 = bitcast <2 x i64> %v40 to <4 x float>
  %v86 = fadd <4 x float> %v84, %v85
  %v87 = bitcast <4 x float> %v86 to <2 x i64>
  %v88 = bitcast <2 x i64> %v14 to <4 x float>
  %v89 = bitcast <2 x i64> %v47 to <4 x float>
  %v90 = fadd <4 x float> %v88, %v89
  %v91 = bitcast <4 x float> %v90 to <2 x i64>
  %v92 = bitcast <2 x i64> %v15 to <4 x float>
  %v93 = bitcast <2 x i64> %v54 to <4 x float>
  %v94 = fadd <4 x float> %v92, %v93
  %v95 = bitcast <4 x float> %v94 to <2 x i64>
  %v96 = bitcast <2 x i64> %v16 to <4 x float>
  %v97 = bitcast <2 x i64> %v61 to <4 x float>
  %v98 = fadd <4 x float> %v96, %v97
  %v99 = bitcast <4 x float> %v98 to <2 x i64>
  %v100 = bitcast <2 x i64> %v17 to <4 x float>
  %v101 = bitcast <2 x i64> %v68 to <4 x float>
  %v102 = fadd <4 x float> %v100, %v101
  %v103 = bitcast <4 x float> %v102 to <2 x i64>
  %v104 = bitcast <2 x i64> %v18 to <4 x float>
  %v105 = bitcast <2 x i64> %v75 to <4 x float>
  %v106 = fadd <4 x float> %v104, %v105
  %v107 = bitcast <4 x float> %v106 to <2 x i64>
  br label %loop7
else11:
  br label %end9
end9:
  br label %end8
end8:
  %v108 = load ptr, ptr %cx, !tbaa !3
  %v109 = zext i32 %v3 to i64
  %v110 = getelementptr i8, ptr %v108, i64 %v109
  store <2 x i64> %v11, ptr %v110, align 1, !tbaa !4
  %v111 = load ptr, ptr %cx, !tbaa !3
  %v112 = zext i32 %v3 to i64
  %v113 = getelementptr i8, ptr %v111, i64 %v112
  %v114 = getelementptr i8, ptr %v113, i64 16
  store <2 x i64> %v12, ptr %v114, align 1, !tbaa !4
  %v115 = load ptr, ptr %cx, !tbaa !3
  %v116 = zext i32 %v3 to i64
  %v117 = getelementptr i8, ptr %v115, i64 %v116
  %v118 = getelementptr i8, ptr %v117, i64 32
  store <2 x i64> %v13, ptr %v118, align 1, !tbaa !4
  %v119 = load ptr, ptr %cx, !tbaa !3
  %v120 = zext i32 %v3 to i64
  %v121 = getelementptr i8, ptr %v119, i64 %v120
  %v122 = getelementptr i8, ptr %v121, i64 48
  store <2 x i64> %v14, ptr %v122, align 1, !tbaa !4
  %v123 = load ptr, ptr %cx, !tbaa !3
  %v124 = zext i32 %v3 to i64
  %v125 = getelementptr i8, ptr %v123, i64 %v124
  %v126 = getelementptr i8, ptr %v125, i64 64
  store <2 x i64> %v15, ptr %v126, align 1, !tbaa !4
  %v127 = load ptr, ptr %cx, !tbaa !3
  %v128 = zext i32 %v3 to i64
  %v129 = getelementptr i8, ptr %v127, i64 %v128
  %v130 = getelementptr i8, ptr %v129, i64 80
  store <2 x i64> %v16, ptr %v130, align 1, !tbaa !4
  %v131 = load ptr, ptr %cx, !tbaa !3
  %v132 = zext i32 %v3 to i64
  %v133 = getelementptr i8, ptr %v131, i64 %v132
  %v134 = getelementptr i8, ptr %v133, i64 96
  store <2 x i64> %v17, ptr %v134, align 1, !tbaa !4
  %v135 = load ptr, ptr %cx, !tbaa !3
  %v136 = zext i32 %v3 to i64
  %v137 = getelementptr i8, ptr %v135, i64 %v136
  %v138 = getelementptr i8, ptr %v137, i64 112
  store <2 x i64> %v18, ptr %v138, align 1, !tbaa !4
  %v139 = mul i32 %v6, %a8
  br label %loop12
loop12:
  %v140 = phi i32 [ %v10, %end8 ], [ %v160, %then15 ]
  %v141 = icmp slt i32 %v140, %a7
  br i1 %v141, label %then15, label %else16
then15:
  %v142 = add i32 %v139, %v140
  %v143 = shl i32 %v142, 2
  %v144 = add i32 %a5, %v143
  %v145 = load ptr, ptr %cx, !tbaa !3
  %v146 = zext i32 %v144 to i64
  %v147 = getelementptr i8, ptr %v145, i64 %v146
  %v148 = load float, ptr %v147, align 1, !tbaa !4
  %v149 = and i32 %v140, 31
  %v150 = shl i32 %v149, 2
  %v151 = add i32 %v3, %v150
  %v152 = load ptr, ptr %cx, !tbaa !3
  %v153 = zext i32 %v151 to i64
  %v154 = getelementptr i8, ptr %v152, i64 %v153
  %v155 = load float, ptr %v154, align 1, !tbaa !4
  %v156 = fadd float %v155, %v148
  %v157 = load ptr, ptr %cx, !tbaa !3
  %v158 = zext i32 %v151 to i64
  %v159 = getelementptr i8, ptr %v157, i64 %v158
  store float %v156, ptr %v159, align 1, !tbaa !4
  %v160 = add i32 %v140, 1
  br label %loop12
else16:
  br label %end14
end14:
  br label %end13
end13:
  %v161 = load ptr, ptr %cx, !tbaa !3
  %v162 = zext i32 %v3 to i64
  %v163 = getelementptr i8, ptr %v161, i64 %v162
  %v164 = load float, ptr %v163, align 1, !tbaa !4
  %v165 = load ptr, ptr %cx, !tbaa !3
  %v166 = zext i32 %v3 to i64
  %v167 = getelementptr i8, ptr %v165, i64 %v166
  %v168 = getelementptr i8, ptr %v167, i64 4
  %v169 = load float, ptr %v168, align 1, !tbaa !4
  %v170 = load ptr, ptr %cx, !tbaa !3
  %v171 = zext i32 %v3 to i64
  %v172 = getelementptr i8, ptr %v170, i64 %v171
  %v173 = getelementptr i8, ptr %v172, i64 8
  %v174 = load float, ptr %v173, align 1, !tbaa !4
  %v175 = load ptr, ptr %cx, !tbaa !3
  %v176 = zext i32 %v3 to i64
  %v177 = getelementptr i8, ptr %v175, i64 %v176
  %v178 = getelementptr i8, ptr %v177, i64 12
  %v179 = load float, ptr %v178, align 1, !tbaa !4
  %v180 = load ptr, ptr %cx, !tbaa !3
  %v181 = zext i32 %v3 to i64
  %v182 = getelementptr i8, ptr %v180, i64 %v181
  %v183 = getelementptr i8, ptr %v182, i64 16
  %v184 = load float, ptr %v183, align 1, !tbaa !4
  %v185 = load ptr, ptr %cx, !tbaa !3
  %v186 = zext i32 %v3 to i64
  %v187 = getelementptr i8, ptr %v185, i64 %v186
  %v188 = getelementptr i8, ptr %v187, i64 20
  %v189 = load float, ptr %v188, align 1, !tbaa !4
  %v190 = load ptr, ptr %cx, !tbaa !3
  %v191 = zext i32 %v3 to i64
  %v192 = getelementptr i8, ptr %v190, i64 %v191
  %v193 = getelementptr i8, ptr %v192, i64 24
  %v194 = load float, ptr %v193, align 1, !tbaa !4
  %v195 = load ptr, ptr %cx, !tbaa !3
  %v196 = zext i32 %v3 to i64
  %v197 = getelementptr i8, ptr %v195, i64 %v196
  %v198 = getelementptr i8, ptr %v197, i64 28
  %v199 = load float, ptr %v198, align 1, !tbaa !4
  %v200 = load ptr, ptr %cx, !tbaa !3
  %v201 = zext i32 %v3 to i64
  %v202 = getelementptr i8, ptr %v200, i64 %v201
  %v203 = getelementptr i8, ptr %v202, i64 32
  %v204 = load float, ptr %v203, align 1, !tbaa !4
  %v205 = load ptr, ptr %cx, !tbaa !3
  %v206 = zext i32 %v3 to i64
  %v207 = getelementptr i8, ptr %v205, i64 %v206
  %v208 = getelementptr i8, ptr %v207, i64 36
  %v209 = load float, ptr %v208, align 1, !tbaa !4
  %v210 = load ptr, ptr %cx, !tbaa !3
  %v211 = zext i32 %v3 to i64
  %v212 = getelementptr i8, ptr %v210, i64 %v211
  %v213 = getelementptr i8, ptr %v212, i64 40
  %v214 = load float, ptr %v213, align 1, !tbaa !4
  %v215 = load ptr, ptr %cx, !tbaa !3
  %v216 = zext i32 %v3 to i64
  %v217 = getelementptr i8, ptr %v215, i64 %v216
  %v218 = getelementptr i8, ptr %v217, i64 44
  %v219 = load float, ptr %v218, align 1, !tbaa !4
  %v220 = load ptr, ptr %cx, !tbaa !3
  %v221 = zext i32 %v3 to i64
  %v222 = getelementptr i8, ptr %v220, i64 %v221
  %v223 = getelementptr i8, ptr %v222, i64 48
  %v224 = load float, ptr %v223, align 1, !tbaa !4
  %v225 = load ptr, ptr %cx, !tbaa !3
  %v226 = zext i32 %v3 to i64
  %v227 = getelementptr i8, ptr %v225, i64 %v226
  %v228 = getelementptr i8, ptr %v227, i64 52
  %v229 = load float, ptr %v228, align 1, !tbaa !4
  %v230 = load ptr, ptr %cx, !tbaa !3
  %v231 = zext i32 %v3 to i64
  %v232 = getelementptr i8, ptr %v230, i64 %v231
  %v233 = getelementptr i8, ptr %v232, i64 56
  %v234 = load float, ptr %v233, align 1, !tbaa !4
  %v235 = load ptr, ptr %cx, !tbaa !3
  %v236 = zext i32 %v3 to i64
  %v237 = getelementptr i8, ptr %v235, i64 %v236
  %v238 = getelementptr i8, ptr %v237, i64 60
  %v239 = load float, ptr %v238, align 1, !tbaa !4
  %v240 = load ptr, ptr %cx, !tbaa !3
  %v241 = zext i32 %v3 to i64
  %v242 = getelementptr i8, ptr %v240, i64 %v241
  %v243 = getelementptr i8, ptr %v242, i64 64
  %v244 = load float, ptr %v243, align 1, !tbaa !4
  %v245 = load ptr, ptr %cx, !tbaa !3
  %v246 = zext i32 %v3 to i64
  %v247 = getelementptr i8, ptr %v245, i64 %v246
  %v248 = getelementptr i8, ptr %v247, i64 68
  %v249 = load float, ptr %v248, align 1, !tbaa !4
  %v250 = load ptr, ptr %cx, !tbaa !3
  %v251 = zext i32 %v3 to i64
  %v252 = getelementptr i8, ptr %v250, i64 %v251
  %v253 = getelementptr i8, ptr %v252, i64 72
  %v254 = load float, ptr %v253, align 1, !tbaa !4
  %v255 = load ptr, ptr %cx, !tbaa !3
  %v256 = zext i32 %v3 to i64
  %v257 = getelementptr i8, ptr %v255, i64 %v256
  %v258 = getelementptr i8, ptr %v257, i64 76
  %v259 = load float, ptr %v258, align 1, !tbaa !4
  %v260 = load ptr, ptr %cx, !tbaa !3
  %v261 = zext i32 %v3 to i64
  %v262 = getelementptr i8, ptr %v260, i64 %v261
  %v263 = getelementptr i8, ptr %v262, i64 80
  %v264 = load float, ptr %v263, align 1, !tbaa !4
  %v265 = load ptr, ptr %cx, !tbaa !3
  %v266 = zext i32 %v3 to i64
  %v267 = getelementptr i8, ptr %v265, i64 %v266
  %v268 = getelementptr i8, ptr %v267, i64 84
  %v269 = load float, ptr %v268, align 1, !tbaa !4
  %v270 = load ptr, ptr %cx, !tbaa !3
  %v271 = zext i32 %v3 to i64
  %v272 = getelementptr i8, ptr %v270, i64 %v271
  %v273 = getelementptr i8, ptr %v272, i64 88
  %v274 = load float, ptr %v273, align 1, !tbaa !4
  %v275 = load ptr, ptr %cx, !tbaa !3
  %v276 = zext i32 %v3 to i64
  %v277 = getelementptr i8, ptr %v275, i64 %v276
  %v278 = getelementptr i8, ptr %v277, i64 92
  %v279 = load float, ptr %v278, align 1, !tbaa !4
  %v280 = load ptr, ptr %cx, !tbaa !3
  %v281 = zext i32 %v3 to i64
  %v282 = getelementptr i8, ptr %v280, i64 %v281
  %v283 = getelementptr i8, ptr %v282, i64 96
  %v284 = load float, ptr %v283, align 1, !tbaa !4
  %v285 = load ptr, ptr %cx, !tbaa !3
  %v286 = zext i32 %v3 to i64
  %v287 = getelementptr i8, ptr %v285, i64 %v286
  %v288 = getelementptr i8, ptr %v287, i64 100
  %v289 = load float, ptr %v288, align 1, !tbaa !4
  %v290 = load ptr, ptr %cx, !tbaa !3
  %v291 = zext i32 %v3 to i64
  %v292 = getelementptr i8, ptr %v290, i64 %v291
  %v293 = getelementptr i8, ptr %v292, i64 104
  %v294 = load float, ptr %v293, align 1, !tbaa !4
  %v295 = load ptr, ptr %cx, !tbaa !3
  %v296 = zext i32 %v3 to i64
  %v297 = getelementptr i8, ptr %v295, i64 %v296
  %v298 = getelementptr i8, ptr %v297, i64 108
  %v299 = load float, ptr %v298, align 1, !tbaa !4
  %v300 = load ptr, ptr %cx, !tbaa !3
  %v301 = zext i32 %v3 to i64
  %v302 = getelementptr i8, ptr %v300, i64 %v301
  %v303 = getelementptr i8, ptr %v302, i64 112
  %v304 = load float, ptr %v303, align 1, !tbaa !4
  %v305 = load ptr, ptr %cx, !tbaa !3
  %v306 = zext i32 %v3 to i64
  %v307 = getelementptr i8, ptr %v305, i64 %v306
  %v308 = getelementptr i8, ptr %v307, i64 116
  %v309 = load float, ptr %v308, align 1, !tbaa !4
  %v310 = load ptr, ptr %cx, !tbaa !3
  %v311 = zext i32 %v3 to i64
  %v312 = getelementptr i8, ptr %v310, i64 %v311
  %v313 = getelementptr i8, ptr %v312, i64 120
  %v314 = load float, ptr %v313, align 1, !tbaa !4
  %v315 = load ptr, ptr %cx, !tbaa !3
  %v316 = zext i32 %v3 to i64
  %v317 = getelementptr i8, ptr %v315, i64 %v316
  %v318 = getelementptr i8, ptr %v317, i64 124
  %v319 = load float, ptr %v318, align 1, !tbaa !4
  %v320 = fadd float %v164, %v244
  %v321 = fadd float %v169, %v249
  %v322 = fadd float %v174, %v254
  %v323 = fadd float %v179, %v259
  %v324 = fadd float %v184, %v264
  %v325 = fadd float %v189, %v269
  %v326 = fadd float %v194, %v274
  %v327 = fadd float %v199, %v279
  %v328 = fadd float %v204, %v284
  %v329 = fadd float %v209, %v289
  %v330 = fadd float %v214, %v294
  %v331 = fadd float %v219, %v299
  %v332 = fadd float %v224, %v304
  %v333 = fadd float %v229, %v309
  %v334 = fadd float %v234, %v314
  %v335 = fadd float %v239, %v319
  %v336 = fadd float %v320, %v328
  %v337 = fadd float %v321, %v329
  %v338 = fadd float %v322, %v330
  %v339 = fadd float %v323, %v331
  %v340 = fadd float %v324, %v332
  %v341 = fadd float %v325, %v333
  %v342 = fadd float %v326, %v334
  %v343 = fadd float %v327, %v335
  %v344 = fadd float %v336, %v340
  %v345 = fadd float %v337, %v341
  %v346 = fadd float %v338, %v342
  %v347 = fadd float %v339, %v343
  %v348 = fadd float %v344, %v346
  %v349 = fadd float %v345, %v347
  %v350 = fadd float %v348, %v349
  %v351 = shl i32 %v6, 2
  %v352 = add i32 %a9, %v351
  %v353 = load ptr, ptr %cx, !tbaa !3
  %v354 = zext i32 %v352 to i64
  %v355 = getelementptr i8, ptr %v353, i64 %v354
  store float %v350, ptr %v355, align 1, !tbaa !4
  %v356 = add i32 %v6, 1
  br label %loop2
else6:
  br label %end4
end4:
  br label %end3
end3:
  ret i32 0
}

define internal i32 @soft_max.rt_release(ptr noalias %cx, i32 %a0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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

define internal i32 @soft_max.kernel_soft_max_4(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, i32 %a6, i32 %a7, i32 %a8, ptr noalias nocapture %a9) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; float_rows.tri:24
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v25, %end6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = mul i32 %v0, %a5
  %v3 = shl i32 %v0, 2
  %v4 = add i32 %a7, %v3
  %v5 = mul i32 %v0, %a8
  br label %loop5
loop5:
  %v6 = phi i32 [ 0, %then3 ], [ %v24, %then8 ]
  %v7 = icmp slt i32 %v6, %a4
  br i1 %v7, label %then8, label %else9
then8:
  %v8 = add i32 %v2, %v6
  %v9 = shl i32 %v8, 2
  %v10 = add i32 %a6, %v9
  %v11 = load ptr, ptr %cx, !tbaa !3
  %v12 = zext i32 %v10 to i64
  %v13 = getelementptr i8, ptr %v11, i64 %v12
  %v14 = load float, ptr %v13, align 1, !tbaa !4
  %v15 = load ptr, ptr %cx, !tbaa !3
  %v16 = zext i32 %v4 to i64
  %v17 = getelementptr i8, ptr %v15, i64 %v16
  %v18 = load float, ptr %v17, align 1, !tbaa !4
  %v19 = fdiv float %v14, %v18
  %v20 = add i32 %v5, %v6
  %v21 = shl i32 %v20, 2
  %v22 = zext i32 %v21 to i64
  %v23 = getelementptr i8, ptr %a9, i64 %v22
  store float %v19, ptr %v23, align 1, !tbaa !4
  %v24 = add i32 %v6, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v25 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @soft_max.kernel_soft_max(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v195 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }
  %v249 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }
  %v977 = alloca { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }
  %v1005 = alloca { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }
  %v1049 = alloca { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }
  ; float_rows.tri:20
  %v0 = call { i32, i32 } @soft_max.rt_alloc(ptr %cx, i32 128, i32 16)
  %v1 = extractvalue { i32, i32 } %v0, 0
  %v2 = extractvalue { i32, i32 } %v0, 1
  %v3 = icmp ne i32 %v1, 0
  %v4 = or i32 %v1, 160
  %v5 = icmp ult i32 %v1, 32
  %v6 = select i1 %v5, i32 %v4, i32 %v1
  br i1 %v3, label %trap0, label %on1, !prof !5
trap0:
  ret i32 %v6
on1:
  %v7 = add i32 %v2, 16
  %v8 = shl i32 %a3, 2
  ; float_rows.tri:21
  %v9 = shl i32 %a2, 2
  %v10 = call { i32, i32 } @soft_max.rt_alloc(ptr %cx, i32 %v9, i32 16)
  %v11 = extractvalue { i32, i32 } %v10, 0
  %v12 = extractvalue { i32, i32 } %v10, 1
  %v13 = icmp ne i32 %v11, 0
  %v14 = or i32 %v11, 192
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
  %v24 = lshr i32 %v23, 4
  %v25 = zext i32 %v24 to i64
  %v26 = zext i32 23 to i64
  %v27 = mul i64 %v25, %v26
  %v28 = icmp ugt i64 %v27, 4294967295
  %v29 = select i1 %v28, i64 4294967295, i64 %v27
  %v30 = select i1 false, i64 0, i64 %v29
  %v31 = trunc i64 %v30 to i32
  %v32 = zext i32 %v31 to i64
  %v33 = zext i32 8 to i64
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
  %v65 = zext i32 128 to i64
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
  %v145 = zext i32 176 to i64
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
  %v192 = load ptr, ptr @trinity_spread
  %v193 = icmp eq ptr %v192, null
  br i1 %v193, label %alone4, label %shared5
alone4:
  %v194 = call i32 @soft_max.kernel_soft_max_1(ptr %cx, i32 0, i32 %v19, i32 1, i32 %v191, i32 %a3, i32 %v8, ptr %a0, i32 %a3, i32 %v17)
  br label %on6
shared5:
  %v196 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v195, i32 0, i32 0
  store ptr %cx, ptr %v196
  %v197 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v195, i32 0, i32 1
  store i32 0, ptr %v197
  %v198 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v195, i32 0, i32 2
  store i32 %v19, ptr %v198
  %v199 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v195, i32 0, i32 3
  store i32 1, ptr %v199
  %v200 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v195, i32 0, i32 4
  store i32 %v191, ptr %v200
  %v201 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v195, i32 0, i32 5
  store i32 %a3, ptr %v201
  %v202 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v195, i32 0, i32 6
  store i32 %v8, ptr %v202
  %v203 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v195, i32 0, i32 7
  store ptr %a0, ptr %v203
  %v204 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v195, i32 0, i32 8
  store i32 %a3, ptr %v204
  %v205 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %v195, i32 0, i32 9
  store i32 %v17, ptr %v205
  %v206 = call i32 %v192(ptr @soft_max.kernel_soft_max_1.range, ptr %v195, i32 0, i32 %v19, i32 1, i32 %v191)
  br label %on6
on6:
  %v207 = phi i32 [ %v194, %alone4 ], [ %v206, %shared5 ]
  %v208 = icmp ne i32 %v207, 0
  %v209 = or i32 %v207, 192
  %v210 = icmp ult i32 %v207, 32
  %v211 = select i1 %v210, i32 %v209, i32 %v207
  br i1 %v208, label %trap7, label %on8, !prof !5
trap7:
  ret i32 %v211
on8:
  ; float_rows.tri:22
  %v212 = mul i32 %a2, %v8
  %v213 = call { i32, i32 } @soft_max.rt_alloc(ptr %cx, i32 %v212, i32 16)
  %v214 = extractvalue { i32, i32 } %v213, 0
  %v215 = extractvalue { i32, i32 } %v213, 1
  %v216 = icmp ne i32 %v214, 0
  %v217 = or i32 %v214, 224
  %v218 = icmp ult i32 %v214, 32
  %v219 = select i1 %v218, i32 %v217, i32 %v214
  br i1 %v216, label %trap9, label %on10, !prof !5
trap9:
  ret i32 %v219
on10:
  %v220 = add i32 %v215, 16
  %v221 = icmp sgt i32 %a3, 0
  %v222 = select i1 %v221, i32 %a3, i32 0
  %v223 = zext i32 %v222 to i64
  %v224 = zext i32 40 to i64
  %v225 = mul i64 %v223, %v224
  %v226 = icmp ugt i64 %v225, 4294967295
  %v227 = select i1 %v226, i64 4294967295, i64 %v225
  %v228 = select i1 false, i64 0, i64 %v227
  %v229 = trunc i64 %v228 to i32
  %v230 = zext i32 %v229 to i64
  %v231 = zext i32 1 to i64
  %v232 = add i64 %v230, %v231
  %v233 = icmp sgt i64 %v232, 4294967295
  %v234 = icmp slt i64 %v232, 0
  %v235 = select i1 %v233, i64 4294967295, i64 %v232
  %v236 = select i1 %v234, i64 0, i64 %v235
  %v237 = trunc i64 %v236 to i32
  %v238 = zext i32 %v19 to i64
  %v239 = zext i32 %v237 to i64
  %v240 = mul i64 %v238, %v239
  %v241 = icmp ugt i64 %v240, 4294967295
  %v242 = select i1 %v241, i64 4294967295, i64 %v240
  %v243 = select i1 false, i64 0, i64 %v242
  %v244 = trunc i64 %v243 to i32
  %v245 = icmp uge i32 %v244, 4096
  br i1 %v245, label %then12, label %else13
then12:
  %v246 = load ptr, ptr @trinity_spread
  %v247 = icmp eq ptr %v246, null
  br i1 %v247, label %alone14, label %shared15
alone14:
  %v248 = call i32 @soft_max.kernel_soft_max_2(ptr %cx, i32 0, i32 %v19, i32 1, i32 %v237, i32 %a3, i32 %a3, ptr %a0, i32 %v17, i32 %a3, i32 %v220)
  br label %on16
shared15:
  %v250 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %v249, i32 0, i32 0
  store ptr %cx, ptr %v250
  %v251 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %v249, i32 0, i32 1
  store i32 0, ptr %v251
  %v252 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %v249, i32 0, i32 2
  store i32 %v19, ptr %v252
  %v253 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %v249, i32 0, i32 3
  store i32 1, ptr %v253
  %v254 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %v249, i32 0, i32 4
  store i32 %v237, ptr %v254
  %v255 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %v249, i32 0, i32 5
  store i32 %a3, ptr %v255
  %v256 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %v249, i32 0, i32 6
  store i32 %a3, ptr %v256
  %v257 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %v249, i32 0, i32 7
  store ptr %a0, ptr %v257
  %v258 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %v249, i32 0, i32 8
  store i32 %v17, ptr %v258
  %v259 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %v249, i32 0, i32 9
  store i32 %a3, ptr %v259
  %v260 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %v249, i32 0, i32 10
  store i32 %v220, ptr %v260
  %v261 = call i32 %v246(ptr @soft_max.kernel_soft_max_2.range, ptr %v249, i32 0, i32 %v19, i32 1, i32 %v237)
  br label %on16
on16:
  %v262 = phi i32 [ %v248, %alone14 ], [ %v261, %shared15 ]
  %v263 = icmp ne i32 %v262, 0
  %v264 = or i32 %v262, 224
  %v265 = icmp ult i32 %v262, 32
  %v266 = select i1 %v265, i32 %v264, i32 %v262
  br i1 %v263, label %trap17, label %on18, !prof !5
trap17:
  ret i32 %v266
on18:
  br label %end11
else13:
  br label %loop19
loop19:
  %v267 = phi i32 [ 0, %else13 ], [ %v315, %end25 ]
  %v268 = icmp slt i32 %v267, %a2
  br i1 %v268, label %then22, label %else23
then22:
  %v269 = mul i32 %v267, %a3
  %v270 = shl i32 %v267, 2
  %v271 = add i32 %v17, %v270
  br label %loop24
loop24:
  %v272 = phi i32 [ 0, %then22 ], [ %v314, %on32 ]
  %v273 = icmp slt i32 %v272, %a3
  br i1 %v273, label %then27, label %else28
then27:
  %v274 = add i32 %v269, %v272
  %v275 = shl i32 %v274, 2
  %v276 = zext i32 %v275 to i64
  %v277 = getelementptr i8, ptr %a0, i64 %v276
  %v278 = load float, ptr %v277, align 1, !tbaa !4
  %v279 = load ptr, ptr %cx, !tbaa !3
  %v280 = zext i32 %v271 to i64
  %v281 = getelementptr i8, ptr %v279, i64 %v280
  %v282 = load float, ptr %v281, align 1, !tbaa !4
  %v283 = fsub float %v278, %v282
  ; float_rows.tri:13
  %v284 = fmul float %v283, 0x3FF7154760000000
  ; float_rows.tri:14
  %v285 = call float @llvm.floor.f32(float %v284)
  ; float_rows.tri:15
  %v286 = fsub float %v284, %v285
  %v287 = fmul float %v286, 0x3FE62E4300000000
  ; float_rows.tri:16
  %v288 = fmul float %v287, 0x3FA5555560000000
  %v289 = fadd float %v288, 0x3FC5555560000000
  %v290 = fmul float %v287, %v289
  %v291 = fadd float %v290, 0x3FE0000000000000
  %v292 = fmul float %v287, %v291
  %v293 = fadd float %v292, 0x3FF0000000000000
  %v294 = fmul float %v287, %v293
  %v295 = fadd float %v294, 0x3FF0000000000000
  ; float_rows.tri:17
  %v296 = fpext float %v285 to double
  %v297 = call double @llvm.trunc.f64(double %v296)
  %v298 = fcmp ogt double %v297, 0xC1E0000000200000
  %v299 = fcmp olt double %v297, 0x41E0000000000000
  %v300 = and i1 %v298, %v299
  %v301 = xor i1 %v300, true
  br i1 %v301, label %trap29, label %on30, !prof !5
trap29:
  ret i32 70
on30:
  %v302 = fptosi double %v297 to i64
  %v303 = trunc i64 %v302 to i32
  %v304 = add i32 %v303, 127
  %v305 = shl i32 %v304, 23
  %v306 = sub i32 %v305, 0
  %v307 = icmp ugt i32 %v306, 2147483647
  br i1 %v307, label %trap31, label %on32, !prof !5
trap31:
  ret i32 102
on32:
  %v308 = bitcast i32 %v305 to float
  %v309 = fmul float %v295, %v308
  ; float_rows.tri:22
  %v310 = add i32 %v220, %v275
  %v311 = load ptr, ptr %cx, !tbaa !3
  %v312 = zext i32 %v310 to i64
  %v313 = getelementptr i8, ptr %v311, i64 %v312
  store float %v309, ptr %v313, align 1, !tbaa !4
  %v314 = add i32 %v272, 1
  br label %loop24
else28:
  br label %end26
end26:
  br label %end25
end25:
  %v315 = add i32 %v267, 1
  br label %loop19
else23:
  br label %end21
end21:
  br label %end20
end20:
  br label %end11
end11:
  ; float_rows.tri:23
  %v316 = lshr i32 %v23, 5
  %v317 = zext i32 %v316 to i64
  %v318 = zext i32 43 to i64
  %v319 = mul i64 %v317, %v318
  %v320 = icmp ugt i64 %v319, 4294967295
  %v321 = select i1 %v320, i64 4294967295, i64 %v319
  %v322 = select i1 false, i64 0, i64 %v321
  %v323 = trunc i64 %v322 to i32
  %v324 = zext i32 %v323 to i64
  %v325 = zext i32 6 to i64
  %v326 = add i64 %v324, %v325
  %v327 = icmp sgt i64 %v326, 4294967295
  %v328 = icmp slt i64 %v326, 0
  %v329 = select i1 %v327, i64 4294967295, i64 %v326
  %v330 = select i1 %v328, i64 0, i64 %v329
  %v331 = trunc i64 %v330 to i32
  %v332 = zext i32 %v331 to i64
  %v333 = zext i32 1 to i64
  %v334 = add i64 %v332, %v333
  %v335 = icmp sgt i64 %v334, 4294967295
  %v336 = icmp slt i64 %v334, 0
  %v337 = select i1 %v335, i64 4294967295, i64 %v334
  %v338 = select i1 %v336, i64 0, i64 %v337
  %v339 = trunc i64 %v338 to i32
  %v340 = zext i32 %v339 to i64
  %v341 = zext i32 1 to i64
  %v342 = add i64 %v340, %v341
  %v343 = icmp sgt i64 %v342, 4294967295
  %v344 = icmp slt i64 %v342, 0
  %v345 = select i1 %v343, i64 4294967295, i64 %v342
  %v346 = select i1 %v344, i64 0, i64 %v345
  %v347 = trunc i64 %v346 to i32
  %v348 = zext i32 %v347 to i64
  %v349 = zext i32 1 to i64
  %v350 = add i64 %v348, %v349
  %v351 = icmp sgt i64 %v350, 4294967295
  %v352 = icmp slt i64 %v350, 0
  %v353 = select i1 %v351, i64 4294967295, i64 %v350
  %v354 = select i1 %v352, i64 0, i64 %v353
  %v355 = trunc i64 %v354 to i32
  %v356 = zext i32 %v355 to i64
  %v357 = zext i32 1 to i64
  %v358 = add i64 %v356, %v357
  %v359 = icmp sgt i64 %v358, 4294967295
  %v360 = icmp slt i64 %v358, 0
  %v361 = select i1 %v359, i64 4294967295, i64 %v358
  %v362 = select i1 %v360, i64 0, i64 %v361
  %v363 = trunc i64 %v362 to i32
  %v364 = zext i32 %v363 to i64
  %v365 = zext i32 1 to i64
  %v366 = add i64 %v364, %v365
  %v367 = icmp sgt i64 %v366, 4294967295
  %v368 = icmp slt i64 %v366, 0
  %v369 = select i1 %v367, i64 4294967295, i64 %v366
  %v370 = select i1 %v368, i64 0, i64 %v369
  %v371 = trunc i64 %v370 to i32
  %v372 = zext i32 %v371 to i64
  %v373 = zext i32 1 to i64
  %v374 = add i64 %v372, %v373
  %v375 = icmp sgt i64 %v374, 4294967295
  %v376 = icmp slt i64 %v374, 0
  %v377 = select i1 %v375, i64 4294967295, i64 %v374
  %v378 = select i1 %v376, i64 0, i64 %v377
  %v379 = trunc i64 %v378 to i32
  %v380 = zext i32 %v379 to i64
  %v381 = zext i32 1 to i64
  %v382 = add i64 %v380, %v381
  %v383 = icmp sgt i64 %v382, 4294967295
  %v384 = icmp slt i64 %v382, 0
  %v385 = select i1 %v383, i64 4294967295, i64 %v382
  %v386 = select i1 %v384, i64 0, i64 %v385
  %v387 = trunc i64 %v386 to i32
  %v388 = zext i32 %v387 to i64
  %v389 = zext i32 1 to i64
  %v390 = add i64 %v388, %v389
  %v391 = icmp sgt i64 %v390, 4294967295
  %v392 = icmp slt i64 %v390, 0
  %v393 = select i1 %v391, i64 4294967295, i64 %v390
  %v394 = select i1 %v392, i64 0, i64 %v393
  %v395 = trunc i64 %v394 to i32
  %v396 = zext i32 %v395 to i64
  %v397 = zext i32 1 to i64
  %v398 = add i64 %v396, %v397
  %v399 = icmp sgt i64 %v398, 4294967295
  %v400 = icmp slt i64 %v398, 0
  %v401 = select i1 %v399, i64 4294967295, i64 %v398
  %v402 = select i1 %v400, i64 0, i64 %v401
  %v403 = trunc i64 %v402 to i32
  %v404 = zext i32 %v403 to i64
  %v405 = zext i32 272 to i64
  %v406 = add i64 %v404, %v405
  %v407 = icmp sgt i64 %v406, 4294967295
  %v408 = icmp slt i64 %v406, 0
  %v409 = select i1 %v407, i64 4294967295, i64 %v406
  %v410 = select i1 %v408, i64 0, i64 %v409
  %v411 = trunc i64 %v410 to i32
  %v412 = zext i32 %v411 to i64
  %v413 = zext i32 1 to i64
  %v414 = add i64 %v412, %v413
  %v415 = icmp sgt i64 %v414, 4294967295
  %v416 = icmp slt i64 %v414, 0
  %v417 = select i1 %v415, i64 4294967295, i64 %v414
  %v418 = select i1 %v416, i64 0, i64 %v417
  %v419 = trunc i64 %v418 to i32
  %v420 = zext i32 %v419 to i64
  %v421 = zext i32 1 to i64
  %v422 = add i64 %v420, %v421
  %v423 = icmp sgt i64 %v422, 4294967295
  %v424 = icmp slt i64 %v422, 0
  %v425 = select i1 %v423, i64 4294967295, i64 %v422
  %v426 = select i1 %v424, i64 0, i64 %v425
  %v427 = trunc i64 %v426 to i32
  %v428 = zext i32 %v427 to i64
  %v429 = zext i32 1 to i64
  %v430 = add i64 %v428, %v429
  %v431 = icmp sgt i64 %v430, 4294967295
  %v432 = icmp slt i64 %v430, 0
  %v433 = select i1 %v431, i64 4294967295, i64 %v430
  %v434 = select i1 %v432, i64 0, i64 %v433
  %v435 = trunc i64 %v434 to i32
  %v436 = zext i32 %v435 to i64
  %v437 = zext i32 1 to i64
  %v438 = add i64 %v436, %v437
  %v439 = icmp sgt i64 %v438, 4294967295
  %v440 = icmp slt i64 %v438, 0
  %v441 = select i1 %v439, i64 4294967295, i64 %v438
  %v442 = select i1 %v440, i64 0, i64 %v441
  %v443 = trunc i64 %v442 to i32
  %v444 = zext i32 %v443 to i64
  %v445 = zext i32 1 to i64
  %v446 = add i64 %v444, %v445
  %v447 = icmp sgt i64 %v446, 4294967295
  %v448 = icmp slt i64 %v446, 0
  %v449 = select i1 %v447, i64 4294967295, i64 %v446
  %v450 = select i1 %v448, i64 0, i64 %v449
  %v451 = trunc i64 %v450 to i32
  %v452 = zext i32 %v451 to i64
  %v453 = zext i32 1 to i64
  %v454 = add i64 %v452, %v453
  %v455 = icmp sgt i64 %v454, 4294967295
  %v456 = icmp slt i64 %v454, 0
  %v457 = select i1 %v455, i64 4294967295, i64 %v454
  %v458 = select i1 %v456, i64 0, i64 %v457
  %v459 = trunc i64 %v458 to i32
  %v460 = zext i32 %v459 to i64
  %v461 = zext i32 1 to i64
  %v462 = add i64 %v460, %v461
  %v463 = icmp sgt i64 %v462, 4294967295
  %v464 = icmp slt i64 %v462, 0
  %v465 = select i1 %v463, i64 4294967295, i64 %v462
  %v466 = select i1 %v464, i64 0, i64 %v465
  %v467 = trunc i64 %v466 to i32
  %v468 = zext i32 %v467 to i64
  %v469 = zext i32 1 to i64
  %v470 = add i64 %v468, %v469
  %v471 = icmp sgt i64 %v470, 4294967295
  %v472 = icmp slt i64 %v470, 0
  %v473 = select i1 %v471, i64 4294967295, i64 %v470
  %v474 = select i1 %v472, i64 0, i64 %v473
  %v475 = trunc i64 %v474 to i32
  %v476 = zext i32 %v475 to i64
  %v477 = zext i32 1 to i64
  %v478 = add i64 %v476, %v477
  %v479 = icmp sgt i64 %v478, 4294967295
  %v480 = icmp slt i64 %v478, 0
  %v481 = select i1 %v479, i64 4294967295, i64 %v478
  %v482 = select i1 %v480, i64 0, i64 %v481
  %v483 = trunc i64 %v482 to i32
  %v484 = zext i32 %v483 to i64
  %v485 = zext i32 1 to i64
  %v486 = add i64 %v484, %v485
  %v487 = icmp sgt i64 %v486, 4294967295
  %v488 = icmp slt i64 %v486, 0
  %v489 = select i1 %v487, i64 4294967295, i64 %v486
  %v490 = select i1 %v488, i64 0, i64 %v489
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
  %v524 = zext i32 %v523 to i64
  %v525 = zext i32 1 to i64
  %v526 = add i64 %v524, %v525
  %v527 = icmp sgt i64 %v526, 4294967295
  %v528 = icmp slt i64 %v526, 0
  %v529 = select i1 %v527, i64 4294967295, i64 %v526
  %v530 = select i1 %v528, i64 0, i64 %v529
  %v531 = trunc i64 %v530 to i32
  %v532 = zext i32 %v531 to i64
  %v533 = zext i32 1 to i64
  %v534 = add i64 %v532, %v533
  %v535 = icmp sgt i64 %v534, 4294967295
  %v536 = icmp slt i64 %v534, 0
  %v537 = select i1 %v535, i64 4294967295, i64 %v534
  %v538 = select i1 %v536, i64 0, i64 %v537
  %v539 = trunc i64 %v538 to i32
  %v540 = zext i32 %v539 to i64
  %v541 = zext i32 1 to i64
  %v542 = add i64 %v540, %v541
  %v543 = icmp sgt i64 %v542, 4294967295
  %v544 = icmp slt i64 %v542, 0
  %v545 = select i1 %v543, i64 4294967295, i64 %v542
  %v546 = select i1 %v544, i64 0, i64 %v545
  %v547 = trunc i64 %v546 to i32
  %v548 = zext i32 %v547 to i64
  %v549 = zext i32 1 to i64
  %v550 = add i64 %v548, %v549
  %v551 = icmp sgt i64 %v550, 4294967295
  %v552 = icmp slt i64 %v550, 0
  %v553 = select i1 %v551, i64 4294967295, i64 %v550
  %v554 = select i1 %v552, i64 0, i64 %v553
  %v555 = trunc i64 %v554 to i32
  %v556 = zext i32 %v555 to i64
  %v557 = zext i32 1 to i64
  %v558 = add i64 %v556, %v557
  %v559 = icmp sgt i64 %v558, 4294967295
  %v560 = icmp slt i64 %v558, 0
  %v561 = select i1 %v559, i64 4294967295, i64 %v558
  %v562 = select i1 %v560, i64 0, i64 %v561
  %v563 = trunc i64 %v562 to i32
  %v564 = zext i32 %v563 to i64
  %v565 = zext i32 1 to i64
  %v566 = add i64 %v564, %v565
  %v567 = icmp sgt i64 %v566, 4294967295
  %v568 = icmp slt i64 %v566, 0
  %v569 = select i1 %v567, i64 4294967295, i64 %v566
  %v570 = select i1 %v568, i64 0, i64 %v569
  %v571 = trunc i64 %v570 to i32
  %v572 = zext i32 %v571 to i64
  %v573 = zext i32 1 to i64
  %v574 = add i64 %v572, %v573
  %v575 = icmp sgt i64 %v574, 4294967295
  %v576 = icmp slt i64 %v574, 0
  %v577 = select i1 %v575, i64 4294967295, i64 %v574
  %v578 = select i1 %v576, i64 0, i64 %v577
  %v579 = trunc i64 %v578 to i32
  %v580 = zext i32 %v579 to i64
  %v581 = zext i32 1 to i64
  %v582 = add i64 %v580, %v581
  %v583 = icmp sgt i64 %v582, 4294967295
  %v584 = icmp slt i64 %v582, 0
  %v585 = select i1 %v583, i64 4294967295, i64 %v582
  %v586 = select i1 %v584, i64 0, i64 %v585
  %v587 = trunc i64 %v586 to i32
  %v588 = zext i32 %v587 to i64
  %v589 = zext i32 1 to i64
  %v590 = add i64 %v588, %v589
  %v591 = icmp sgt i64 %v590, 4294967295
  %v592 = icmp slt i64 %v590, 0
  %v593 = select i1 %v591, i64 4294967295, i64 %v590
  %v594 = select i1 %v592, i64 0, i64 %v593
  %v595 = trunc i64 %v594 to i32
  %v596 = zext i32 %v595 to i64
  %v597 = zext i32 1 to i64
  %v598 = add i64 %v596, %v597
  %v599 = icmp sgt i64 %v598, 4294967295
  %v600 = icmp slt i64 %v598, 0
  %v601 = select i1 %v599, i64 4294967295, i64 %v598
  %v602 = select i1 %v600, i64 0, i64 %v601
  %v603 = trunc i64 %v602 to i32
  %v604 = zext i32 %v603 to i64
  %v605 = zext i32 1 to i64
  %v606 = add i64 %v604, %v605
  %v607 = icmp sgt i64 %v606, 4294967295
  %v608 = icmp slt i64 %v606, 0
  %v609 = select i1 %v607, i64 4294967295, i64 %v606
  %v610 = select i1 %v608, i64 0, i64 %v609
  %v611 = trunc i64 %v610 to i32
  %v612 = zext i32 %v611 to i64
  %v613 = zext i32 1 to i64
  %v614 = add i64 %v612, %v613
  %v615 = icmp sgt i64 %v614, 4294967295
  %v616 = icmp slt i64 %v614, 0
  %v617 = select i1 %v615, i64 4294967295, i64 %v614
  %v618 = select i1 %v616, i64 0, i64 %v617
  %v619 = trunc i64 %v618 to i32
  %v620 = zext i32 %v619 to i64
  %v621 = zext i32 1 to i64
  %v622 = add i64 %v620, %v621
  %v623 = icmp sgt i64 %v622, 4294967295
  %v624 = icmp slt i64 %v622, 0
  %v625 = select i1 %v623, i64 4294967295, i64 %v622
  %v626 = select i1 %v624, i64 0, i64 %v625
  %v627 = trunc i64 %v626 to i32
  %v628 = zext i32 %v627 to i64
  %v629 = zext i32 1 to i64
  %v630 = add i64 %v628, %v629
  %v631 = icmp sgt i64 %v630, 4294967295
  %v632 = icmp slt i64 %v630, 0
  %v633 = select i1 %v631, i64 4294967295, i64 %v630
  %v634 = select i1 %v632, i64 0, i64 %v633
  %v635 = trunc i64 %v634 to i32
  %v636 = zext i32 %v635 to i64
  %v637 = zext i32 1 to i64
  %v638 = add i64 %v636, %v637
  %v639 = icmp sgt i64 %v638, 4294967295
  %v640 = icmp slt i64 %v638, 0
  %v641 = select i1 %v639, i64 4294967295, i64 %v638
  %v642 = select i1 %v640, i64 0, i64 %v641
  %v643 = trunc i64 %v642 to i32
  %v644 = zext i32 %v643 to i64
  %v645 = zext i32 1 to i64
  %v646 = add i64 %v644, %v645
  %v647 = icmp sgt i64 %v646, 4294967295
  %v648 = icmp slt i64 %v646, 0
  %v649 = select i1 %v647, i64 4294967295, i64 %v646
  %v650 = select i1 %v648, i64 0, i64 %v649
  %v651 = trunc i64 %v650 to i32
  %v652 = zext i32 %v651 to i64
  %v653 = zext i32 1 to i64
  %v654 = add i64 %v652, %v653
  %v655 = icmp sgt i64 %v654, 4294967295
  %v656 = icmp slt i64 %v654, 0
  %v657 = select i1 %v655, i64 4294967295, i64 %v654
  %v658 = select i1 %v656, i64 0, i64 %v657
  %v659 = trunc i64 %v658 to i32
  %v660 = zext i32 %v659 to i64
  %v661 = zext i32 1 to i64
  %v662 = add i64 %v660, %v661
  %v663 = icmp sgt i64 %v662, 4294967295
  %v664 = icmp slt i64 %v662, 0
  %v665 = select i1 %v663, i64 4294967295, i64 %v662
  %v666 = select i1 %v664, i64 0, i64 %v665
  %v667 = trunc i64 %v666 to i32
  %v668 = zext i32 %v667 to i64
  %v669 = zext i32 1 to i64
  %v670 = add i64 %v668, %v669
  %v671 = icmp sgt i64 %v670, 4294967295
  %v672 = icmp slt i64 %v670, 0
  %v673 = select i1 %v671, i64 4294967295, i64 %v670
  %v674 = select i1 %v672, i64 0, i64 %v673
  %v675 = trunc i64 %v674 to i32
  %v676 = zext i32 %v675 to i64
  %v677 = zext i32 1 to i64
  %v678 = add i64 %v676, %v677
  %v679 = icmp sgt i64 %v678, 4294967295
  %v680 = icmp slt i64 %v678, 0
  %v681 = select i1 %v679, i64 4294967295, i64 %v678
  %v682 = select i1 %v680, i64 0, i64 %v681
  %v683 = trunc i64 %v682 to i32
  %v684 = zext i32 %v683 to i64
  %v685 = zext i32 1 to i64
  %v686 = add i64 %v684, %v685
  %v687 = icmp sgt i64 %v686, 4294967295
  %v688 = icmp slt i64 %v686, 0
  %v689 = select i1 %v687, i64 4294967295, i64 %v686
  %v690 = select i1 %v688, i64 0, i64 %v689
  %v691 = trunc i64 %v690 to i32
  %v692 = zext i32 %v691 to i64
  %v693 = zext i32 1 to i64
  %v694 = add i64 %v692, %v693
  %v695 = icmp sgt i64 %v694, 4294967295
  %v696 = icmp slt i64 %v694, 0
  %v697 = select i1 %v695, i64 4294967295, i64 %v694
  %v698 = select i1 %v696, i64 0, i64 %v697
  %v699 = trunc i64 %v698 to i32
  %v700 = zext i32 %v699 to i64
  %v701 = zext i32 1 to i64
  %v702 = add i64 %v700, %v701
  %v703 = icmp sgt i64 %v702, 4294967295
  %v704 = icmp slt i64 %v702, 0
  %v705 = select i1 %v703, i64 4294967295, i64 %v702
  %v706 = select i1 %v704, i64 0, i64 %v705
  %v707 = trunc i64 %v706 to i32
  %v708 = zext i32 %v707 to i64
  %v709 = zext i32 1 to i64
  %v710 = add i64 %v708, %v709
  %v711 = icmp sgt i64 %v710, 4294967295
  %v712 = icmp slt i64 %v710, 0
  %v713 = select i1 %v711, i64 4294967295, i64 %v710
  %v714 = select i1 %v712, i64 0, i64 %v713
  %v715 = trunc i64 %v714 to i32
  %v716 = zext i32 %v715 to i64
  %v717 = zext i32 1 to i64
  %v718 = add i64 %v716, %v717
  %v719 = icmp sgt i64 %v718, 4294967295
  %v720 = icmp slt i64 %v718, 0
  %v721 = select i1 %v719, i64 4294967295, i64 %v718
  %v722 = select i1 %v720, i64 0, i64 %v721
  %v723 = trunc i64 %v722 to i32
  %v724 = zext i32 %v723 to i64
  %v725 = zext i32 1 to i64
  %v726 = add i64 %v724, %v725
  %v727 = icmp sgt i64 %v726, 4294967295
  %v728 = icmp slt i64 %v726, 0
  %v729 = select i1 %v727, i64 4294967295, i64 %v726
  %v730 = select i1 %v728, i64 0, i64 %v729
  %v731 = trunc i64 %v730 to i32
  %v732 = zext i32 %v731 to i64
  %v733 = zext i32 1 to i64
  %v734 = add i64 %v732, %v733
  %v735 = icmp sgt i64 %v734, 4294967295
  %v736 = icmp slt i64 %v734, 0
  %v737 = select i1 %v735, i64 4294967295, i64 %v734
  %v738 = select i1 %v736, i64 0, i64 %v737
  %v739 = trunc i64 %v738 to i32
  %v740 = zext i32 %v739 to i64
  %v741 = zext i32 1 to i64
  %v742 = add i64 %v740, %v741
  %v743 = icmp sgt i64 %v742, 4294967295
  %v744 = icmp slt i64 %v742, 0
  %v745 = select i1 %v743, i64 4294967295, i64 %v742
  %v746 = select i1 %v744, i64 0, i64 %v745
  %v747 = trunc i64 %v746 to i32
  %v748 = zext i32 %v747 to i64
  %v749 = zext i32 1 to i64
  %v750 = add i64 %v748, %v749
  %v751 = icmp sgt i64 %v750, 4294967295
  %v752 = icmp slt i64 %v750, 0
  %v753 = select i1 %v751, i64 4294967295, i64 %v750
  %v754 = select i1 %v752, i64 0, i64 %v753
  %v755 = trunc i64 %v754 to i32
  %v756 = zext i32 %v755 to i64
  %v757 = zext i32 1 to i64
  %v758 = add i64 %v756, %v757
  %v759 = icmp sgt i64 %v758, 4294967295
  %v760 = icmp slt i64 %v758, 0
  %v761 = select i1 %v759, i64 4294967295, i64 %v758
  %v762 = select i1 %v760, i64 0, i64 %v761
  %v763 = trunc i64 %v762 to i32
  %v764 = zext i32 %v763 to i64
  %v765 = zext i32 1 to i64
  %v766 = add i64 %v764, %v765
  %v767 = icmp sgt i64 %v766, 4294967295
  %v768 = icmp slt i64 %v766, 0
  %v769 = select i1 %v767, i64 4294967295, i64 %v766
  %v770 = select i1 %v768, i64 0, i64 %v769
  %v771 = trunc i64 %v770 to i32
  %v772 = zext i32 %v771 to i64
  %v773 = zext i32 1 to i64
  %v774 = add i64 %v772, %v773
  %v775 = icmp sgt i64 %v774, 4294967295
  %v776 = icmp slt i64 %v774, 0
  %v777 = select i1 %v775, i64 4294967295, i64 %v774
  %v778 = select i1 %v776, i64 0, i64 %v777
  %v779 = trunc i64 %v778 to i32
  %v780 = zext i32 %v779 to i64
  %v781 = zext i32 1 to i64
  %v782 = add i64 %v780, %v781
  %v783 = icmp sgt i64 %v782, 4294967295
  %v784 = icmp slt i64 %v782, 0
  %v785 = select i1 %v783, i64 4294967295, i64 %v782
  %v786 = select i1 %v784, i64 0, i64 %v785
  %v787 = trunc i64 %v786 to i32
  %v788 = zext i32 %v787 to i64
  %v789 = zext i32 1 to i64
  %v790 = add i64 %v788, %v789
  %v791 = icmp sgt i64 %v790, 4294967295
  %v792 = icmp slt i64 %v790, 0
  %v793 = select i1 %v791, i64 4294967295, i64 %v790
  %v794 = select i1 %v792, i64 0, i64 %v793
  %v795 = trunc i64 %v794 to i32
  %v796 = zext i32 %v795 to i64
  %v797 = zext i32 1 to i64
  %v798 = add i64 %v796, %v797
  %v799 = icmp sgt i64 %v798, 4294967295
  %v800 = icmp slt i64 %v798, 0
  %v801 = select i1 %v799, i64 4294967295, i64 %v798
  %v802 = select i1 %v800, i64 0, i64 %v801
  %v803 = trunc i64 %v802 to i32
  %v804 = zext i32 %v803 to i64
  %v805 = zext i32 1 to i64
  %v806 = add i64 %v804, %v805
  %v807 = icmp sgt i64 %v806, 4294967295
  %v808 = icmp slt i64 %v806, 0
  %v809 = select i1 %v807, i64 4294967295, i64 %v806
  %v810 = select i1 %v808, i64 0, i64 %v809
  %v811 = trunc i64 %v810 to i32
  %v812 = zext i32 %v811 to i64
  %v813 = zext i32 1 to i64
  %v814 = add i64 %v812, %v813
  %v815 = icmp sgt i64 %v814, 4294967295
  %v816 = icmp slt i64 %v814, 0
  %v817 = select i1 %v815, i64 4294967295, i64 %v814
  %v818 = select i1 %v816, i64 0, i64 %v817
  %v819 = trunc i64 %v818 to i32
  %v820 = zext i32 %v819 to i64
  %v821 = zext i32 1 to i64
  %v822 = add i64 %v820, %v821
  %v823 = icmp sgt i64 %v822, 4294967295
  %v824 = icmp slt i64 %v822, 0
  %v825 = select i1 %v823, i64 4294967295, i64 %v822
  %v826 = select i1 %v824, i64 0, i64 %v825
  %v827 = trunc i64 %v826 to i32
  %v828 = zext i32 %v827 to i64
  %v829 = zext i32 1 to i64
  %v830 = add i64 %v828, %v829
  %v831 = icmp sgt i64 %v830, 4294967295
  %v832 = icmp slt i64 %v830, 0
  %v833 = select i1 %v831, i64 4294967295, i64 %v830
  %v834 = select i1 %v832, i64 0, i64 %v833
  %v835 = trunc i64 %v834 to i32
  %v836 = zext i32 %v835 to i64
  %v837 = zext i32 1 to i64
  %v838 = add i64 %v836, %v837
  %v839 = icmp sgt i64 %v838, 4294967295
  %v840 = icmp slt i64 %v838, 0
  %v841 = select i1 %v839, i64 4294967295, i64 %v838
  %v842 = select i1 %v840, i64 0, i64 %v841
  %v843 = trunc i64 %v842 to i32
  %v844 = zext i32 %v843 to i64
  %v845 = zext i32 1 to i64
  %v846 = add i64 %v844, %v845
  %v847 = icmp sgt i64 %v846, 4294967295
  %v848 = icmp slt i64 %v846, 0
  %v849 = select i1 %v847, i64 4294967295, i64 %v846
  %v850 = select i1 %v848, i64 0, i64 %v849
  %v851 = trunc i64 %v850 to i32
  %v852 = zext i32 %v851 to i64
  %v853 = zext i32 1 to i64
  %v854 = add i64 %v852, %v853
  %v855 = icmp sgt i64 %v854, 4294967295
  %v856 = icmp slt i64 %v854, 0
  %v857 = select i1 %v855, i64 4294967295, i64 %v854
  %v858 = select i1 %v856, i64 0, i64 %v857
  %v859 = trunc i64 %v858 to i32
  %v860 = zext i32 %v859 to i64
  %v861 = zext i32 1 to i64
  %v862 = add i64 %v860, %v861
  %v863 = icmp sgt i64 %v862, 4294967295
  %v864 = icmp slt i64 %v862, 0
  %v865 = select i1 %v863, i64 4294967295, i64 %v862
  %v866 = select i1 %v864, i64 0, i64 %v865
  %v867 = trunc i64 %v866 to i32
  %v868 = zext i32 %v867 to i64
  %v869 = zext i32 1 to i64
  %v870 = add i64 %v868, %v869
  %v871 = icmp sgt i64 %v870, 4294967295
  %v872 = icmp slt i64 %v870, 0
  %v873 = select i1 %v871, i64 4294967295, i64 %v870
  %v874 = select i1 %v872, i64 0, i64 %v873
  %v875 = trunc i64 %v874 to i32
  %v876 = zext i32 %v875 to i64
  %v877 = zext i32 1 to i64
  %v878 = add i64 %v876, %v877
  %v879 = icmp sgt i64 %v878, 4294967295
  %v880 = icmp slt i64 %v878, 0
  %v881 = select i1 %v879, i64 4294967295, i64 %v878
  %v882 = select i1 %v880, i64 0, i64 %v881
  %v883 = trunc i64 %v882 to i32
  %v884 = zext i32 %v883 to i64
  %v885 = zext i32 1 to i64
  %v886 = add i64 %v884, %v885
  %v887 = icmp sgt i64 %v886, 4294967295
  %v888 = icmp slt i64 %v886, 0
  %v889 = select i1 %v887, i64 4294967295, i64 %v886
  %v890 = select i1 %v888, i64 0, i64 %v889
  %v891 = trunc i64 %v890 to i32
  %v892 = zext i32 %v891 to i64
  %v893 = zext i32 1 to i64
  %v894 = add i64 %v892, %v893
  %v895 = icmp sgt i64 %v894, 4294967295
  %v896 = icmp slt i64 %v894, 0
  %v897 = select i1 %v895, i64 4294967295, i64 %v894
  %v898 = select i1 %v896, i64 0, i64 %v897
  %v899 = trunc i64 %v898 to i32
  %v900 = zext i32 %v899 to i64
  %v901 = zext i32 1 to i64
  %v902 = add i64 %v900, %v901
  %v903 = icmp sgt i64 %v902, 4294967295
  %v904 = icmp slt i64 %v902, 0
  %v905 = select i1 %v903, i64 4294967295, i64 %v902
  %v906 = select i1 %v904, i64 0, i64 %v905
  %v907 = trunc i64 %v906 to i32
  %v908 = zext i32 %v907 to i64
  %v909 = zext i32 1 to i64
  %v910 = add i64 %v908, %v909
  %v911 = icmp sgt i64 %v910, 4294967295
  %v912 = icmp slt i64 %v910, 0
  %v913 = select i1 %v911, i64 4294967295, i64 %v910
  %v914 = select i1 %v912, i64 0, i64 %v913
  %v915 = trunc i64 %v914 to i32
  %v916 = zext i32 %v915 to i64
  %v917 = zext i32 1 to i64
  %v918 = add i64 %v916, %v917
  %v919 = icmp sgt i64 %v918, 4294967295
  %v920 = icmp slt i64 %v918, 0
  %v921 = select i1 %v919, i64 4294967295, i64 %v918
  %v922 = select i1 %v920, i64 0, i64 %v921
  %v923 = trunc i64 %v922 to i32
  %v924 = zext i32 %v923 to i64
  %v925 = zext i32 1 to i64
  %v926 = add i64 %v924, %v925
  %v927 = icmp sgt i64 %v926, 4294967295
  %v928 = icmp slt i64 %v926, 0
  %v929 = select i1 %v927, i64 4294967295, i64 %v926
  %v930 = select i1 %v928, i64 0, i64 %v929
  %v931 = trunc i64 %v930 to i32
  %v932 = zext i32 %v931 to i64
  %v933 = zext i32 1 to i64
  %v934 = add i64 %v932, %v933
  %v935 = icmp sgt i64 %v934, 4294967295
  %v936 = icmp slt i64 %v934, 0
  %v937 = select i1 %v935, i64 4294967295, i64 %v934
  %v938 = select i1 %v936, i64 0, i64 %v937
  %v939 = trunc i64 %v938 to i32
  %v940 = zext i32 %v939 to i64
  %v941 = zext i32 1 to i64
  %v942 = add i64 %v940, %v941
  %v943 = icmp sgt i64 %v942, 4294967295
  %v944 = icmp slt i64 %v942, 0
  %v945 = select i1 %v943, i64 4294967295, i64 %v942
  %v946 = select i1 %v944, i64 0, i64 %v945
  %v947 = trunc i64 %v946 to i32
  %v948 = zext i32 %v947 to i64
  %v949 = zext i32 1 to i64
  %v950 = add i64 %v948, %v949
  %v951 = icmp sgt i64 %v950, 4294967295
  %v952 = icmp slt i64 %v950, 0
  %v953 = select i1 %v951, i64 4294967295, i64 %v950
  %v954 = select i1 %v952, i64 0, i64 %v953
  %v955 = trunc i64 %v954 to i32
  %v956 = zext i32 %v19 to i64
  %v957 = zext i32 %v955 to i64
  %v958 = mul i64 %v956, %v957
  %v959 = icmp ugt i64 %v958, 4294967295
  %v960 = select i1 %v959, i64 4294967295, i64 %v958
  %v961 = select i1 false, i64 0, i64 %v960
  %v962 = trunc i64 %v961 to i32
  %v963 = icmp uge i32 %v962, 32768
  br i1 %v963, label %then34, label %else35
then34:
  %v964 = call { i32, i32 } @soft_max.rt_alloc(ptr %cx, i32 8192, i32 16)
  %v965 = extractvalue { i32, i32 } %v964, 0
  %v966 = extractvalue { i32, i32 } %v964, 1
  %v967 = icmp ne i32 %v965, 0
  %v968 = or i32 %v965, 256
  %v969 = icmp ult i32 %v965, 32
  %v970 = select i1 %v969, i32 %v968, i32 %v965
  br i1 %v967, label %trap36, label %on37, !prof !5
trap36:
  ret i32 %v970
on37:
  %v971 = add i32 %v19, 63
  %v972 = lshr i32 %v971, 6
  %v973 = add i32 %v966, 16
  %v974 = load ptr, ptr @trinity_spread
  %v975 = icmp eq ptr %v974, null
  br i1 %v975, label %alone38, label %shared39
alone38:
  %v976 = call i32 @soft_max.kernel_soft_max_3(ptr %cx, i32 0, i32 %v19, i32 %v972, i32 %v955, i32 %v8, i32 %v220, i32 %v973, i32 %a3, i32 %a3, i32 %v17)
  br label %on40
shared39:
  %v978 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v977, i32 0, i32 0
  store ptr %cx, ptr %v978
  %v979 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v977, i32 0, i32 1
  store i32 0, ptr %v979
  %v980 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v977, i32 0, i32 2
  store i32 %v19, ptr %v980
  %v981 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v977, i32 0, i32 3
  store i32 %v972, ptr %v981
  %v982 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v977, i32 0, i32 4
  store i32 %v955, ptr %v982
  %v983 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v977, i32 0, i32 5
  store i32 %v8, ptr %v983
  %v984 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v977, i32 0, i32 6
  store i32 %v220, ptr %v984
  %v985 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v977, i32 0, i32 7
  store i32 %v973, ptr %v985
  %v986 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v977, i32 0, i32 8
  store i32 %a3, ptr %v986
  %v987 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v977, i32 0, i32 9
  store i32 %a3, ptr %v987
  %v988 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v977, i32 0, i32 10
  store i32 %v17, ptr %v988
  %v989 = call i32 %v974(ptr @soft_max.kernel_soft_max_3.range, ptr %v977, i32 0, i32 %v19, i32 %v972, i32 %v955)
  br label %on40
on40:
  %v990 = phi i32 [ %v976, %alone38 ], [ %v989, %shared39 ]
  %v991 = icmp ne i32 %v990, 0
  %v992 = or i32 %v990, 256
  %v993 = icmp ult i32 %v990, 32
  %v994 = select i1 %v993, i32 %v992, i32 %v990
  br i1 %v991, label %trap41, label %on42, !prof !5
trap41:
  ret i32 %v994
on42:
  %v995 = call i32 @soft_max.rt_release(ptr %cx, i32 %v966)
  %v996 = icmp ne i32 %v995, 0
  %v997 = or i32 %v995, 256
  %v998 = icmp ult i32 %v995, 32
  %v999 = select i1 %v998, i32 %v997, i32 %v995
  br i1 %v996, label %trap43, label %on44, !prof !5
trap43:
  ret i32 %v999
on44:
  br label %end33
else35:
  %v1000 = icmp ugt i32 %v19, 1
  %v1001 = select i1 %v1000, i32 %v19, i32 1
  %v1002 = load ptr, ptr @trinity_spread
  %v1003 = icmp eq ptr %v1002, null
  br i1 %v1003, label %alone45, label %shared46
alone45:
  %v1004 = call i32 @soft_max.kernel_soft_max_3(ptr %cx, i32 0, i32 %v19, i32 %v1001, i32 %v955, i32 %v8, i32 %v220, i32 %v7, i32 %a3, i32 %a3, i32 %v17)
  br label %on47
shared46:
  %v1006 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1005, i32 0, i32 0
  store ptr %cx, ptr %v1006
  %v1007 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1005, i32 0, i32 1
  store i32 0, ptr %v1007
  %v1008 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1005, i32 0, i32 2
  store i32 %v19, ptr %v1008
  %v1009 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1005, i32 0, i32 3
  store i32 %v1001, ptr %v1009
  %v1010 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1005, i32 0, i32 4
  store i32 %v955, ptr %v1010
  %v1011 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1005, i32 0, i32 5
  store i32 %v8, ptr %v1011
  %v1012 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1005, i32 0, i32 6
  store i32 %v220, ptr %v1012
  %v1013 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1005, i32 0, i32 7
  store i32 %v7, ptr %v1013
  %v1014 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1005, i32 0, i32 8
  store i32 %a3, ptr %v1014
  %v1015 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1005, i32 0, i32 9
  store i32 %a3, ptr %v1015
  %v1016 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }, ptr %v1005, i32 0, i32 10
  store i32 %v17, ptr %v1016
  %v1017 = call i32 %v1002(ptr @soft_max.kernel_soft_max_3.range, ptr %v1005, i32 0, i32 %v19, i32 %v1001, i32 %v955)
  br label %on47
on47:
  %v1018 = phi i32 [ %v1004, %alone45 ], [ %v1017, %shared46 ]
  %v1019 = icmp ne i32 %v1018, 0
  %v1020 = or i32 %v1018, 256
  %v1021 = icmp ult i32 %v1018, 32
  %v1022 = select i1 %v1021, i32 %v1020, i32 %v1018
  br i1 %v1019, label %trap48, label %on49, !prof !5
trap48:
  ret i32 %v1022
on49:
  br label %end33
end33:
  ; float_rows.tri:24
  %v1023 = zext i32 %v222 to i64
  %v1024 = zext i32 22 to i64
  %v1025 = mul i64 %v1023, %v1024
  %v1026 = icmp ugt i64 %v1025, 4294967295
  %v1027 = select i1 %v1026, i64 4294967295, i64 %v1025
  %v1028 = select i1 false, i64 0, i64 %v1027
  %v1029 = trunc i64 %v1028 to i32
  %v1030 = zext i32 %v1029 to i64
  %v1031 = zext i32 1 to i64
  %v1032 = add i64 %v1030, %v1031
  %v1033 = icmp sgt i64 %v1032, 4294967295
  %v1034 = icmp slt i64 %v1032, 0
  %v1035 = select i1 %v1033, i64 4294967295, i64 %v1032
  %v1036 = select i1 %v1034, i64 0, i64 %v1035
  %v1037 = trunc i64 %v1036 to i32
  %v1038 = zext i32 %v19 to i64
  %v1039 = zext i32 %v1037 to i64
  %v1040 = mul i64 %v1038, %v1039
  %v1041 = icmp ugt i64 %v1040, 4294967295
  %v1042 = select i1 %v1041, i64 4294967295, i64 %v1040
  %v1043 = select i1 false, i64 0, i64 %v1042
  %v1044 = trunc i64 %v1043 to i32
  %v1045 = icmp uge i32 %v1044, 4096
  br i1 %v1045, label %then51, label %else52
then51:
  %v1046 = load ptr, ptr @trinity_spread
  %v1047 = icmp eq ptr %v1046, null
  br i1 %v1047, label %alone53, label %shared54
alone53:
  %v1048 = call i32 @soft_max.kernel_soft_max_4(ptr %cx, i32 0, i32 %v19, i32 1, i32 %v1037, i32 %a3, i32 %a3, i32 %v220, i32 %v17, i32 %a3, ptr %a1)
  br label %on55
shared54:
  %v1050 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %v1049, i32 0, i32 0
  store ptr %cx, ptr %v1050
  %v1051 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %v1049, i32 0, i32 1
  store i32 0, ptr %v1051
  %v1052 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %v1049, i32 0, i32 2
  store i32 %v19, ptr %v1052
  %v1053 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %v1049, i32 0, i32 3
  store i32 1, ptr %v1053
  %v1054 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %v1049, i32 0, i32 4
  store i32 %v1037, ptr %v1054
  %v1055 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %v1049, i32 0, i32 5
  store i32 %a3, ptr %v1055
  %v1056 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %v1049, i32 0, i32 6
  store i32 %a3, ptr %v1056
  %v1057 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %v1049, i32 0, i32 7
  store i32 %v220, ptr %v1057
  %v1058 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %v1049, i32 0, i32 8
  store i32 %v17, ptr %v1058
  %v1059 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %v1049, i32 0, i32 9
  store i32 %a3, ptr %v1059
  %v1060 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %v1049, i32 0, i32 10
  store ptr %a1, ptr %v1060
  %v1061 = call i32 %v1046(ptr @soft_max.kernel_soft_max_4.range, ptr %v1049, i32 0, i32 %v19, i32 1, i32 %v1037)
  br label %on55
on55:
  %v1062 = phi i32 [ %v1048, %alone53 ], [ %v1061, %shared54 ]
  %v1063 = icmp ne i32 %v1062, 0
  %v1064 = or i32 %v1062, 288
  %v1065 = icmp ult i32 %v1062, 32
  %v1066 = select i1 %v1065, i32 %v1064, i32 %v1062
  br i1 %v1063, label %trap56, label %on57, !prof !5
trap56:
  ret i32 %v1066
on57:
  br label %end50
else52:
  br label %loop58
loop58:
  %v1067 = phi i32 [ 0, %else52 ], [ %v1089, %end64 ]
  %v1068 = icmp slt i32 %v1067, %a2
  br i1 %v1068, label %then61, label %else62
then61:
  %v1069 = mul i32 %v1067, %a3
  %v1070 = shl i32 %v1067, 2
  %v1071 = add i32 %v17, %v1070
  br label %loop63
loop63:
  %v1072 = phi i32 [ 0, %then61 ], [ %v1088, %then66 ]
  %v1073 = icmp slt i32 %v1072, %a3
  br i1 %v1073, label %then66, label %else67
then66:
  %v1074 = add i32 %v1069, %v1072
  %v1075 = shl i32 %v1074, 2
  %v1076 = add i32 %v220, %v1075
  %v1077 = load ptr, ptr %cx, !tbaa !3
  %v1078 = zext i32 %v1076 to i64
  %v1079 = getelementptr i8, ptr %v1077, i64 %v1078
  %v1080 = load float, ptr %v1079, align 1, !tbaa !4
  %v1081 = load ptr, ptr %cx, !tbaa !3
  %v1082 = zext i32 %v1071 to i64
  %v1083 = getelementptr i8, ptr %v1081, i64 %v1082
  %v1084 = load float, ptr %v1083, align 1, !tbaa !4
  %v1085 = fdiv float %v1080, %v1084
  %v1086 = zext i32 %v1075 to i64
  %v1087 = getelementptr i8, ptr %a1, i64 %v1086
  store float %v1085, ptr %v1087, align 1, !tbaa !4
  %v1088 = add i32 %v1072, 1
  br label %loop63
else67:
  br label %end65
end65:
  br label %end64
end64:
  %v1089 = add i32 %v1067, 1
  br label %loop58
else62:
  br label %end60
end60:
  br label %end59
end59:
  br label %end50
end50:
  %v1090 = call i32 @soft_max.rt_release(ptr %cx, i32 %v2)
  %v1091 = icmp ne i32 %v1090, 0
  %v1092 = or i32 %v1090, 288
  %v1093 = icmp ult i32 %v1090, 32
  %v1094 = select i1 %v1093, i32 %v1092, i32 %v1090
  br i1 %v1091, label %trap68, label %on69, !prof !5
trap68:
  ret i32 %v1094
on69:
  %v1095 = call i32 @soft_max.rt_release(ptr %cx, i32 %v12)
  %v1096 = icmp ne i32 %v1095, 0
  %v1097 = or i32 %v1095, 288
  %v1098 = icmp ult i32 %v1095, 32
  %v1099 = select i1 %v1098, i32 %v1097, i32 %v1095
  br i1 %v1096, label %trap70, label %on71, !prof !5
trap70:
  ret i32 %v1099
on71:
  %v1100 = call i32 @soft_max.rt_release(ptr %cx, i32 %v215)
  %v1101 = icmp ne i32 %v1100, 0
  %v1102 = or i32 %v1100, 288
  %v1103 = icmp ult i32 %v1100, 32
  %v1104 = select i1 %v1103, i32 %v1102, i32 %v1100
  br i1 %v1101, label %trap72, label %on73, !prof !5
trap72:
  ret i32 %v1104
on73:
  ret i32 0
}

define internal i32 @soft_max.kernel_soft_max_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32 }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %status = call i32 @soft_max.kernel_soft_max_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, i32 %x9)
  ret i32 %status
}

define internal i32 @soft_max.kernel_soft_max_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, i32, i32 }, ptr %args, i32 0, i32 10
  %x10 = load i32, ptr %p10
  %status = call i32 @soft_max.kernel_soft_max_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, i32 %x9, i32 %x10)
  ret i32 %status
}

define internal i32 @soft_max.kernel_soft_max_3.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @soft_max.kernel_soft_max_3(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, i32 %x7, i32 %x8, i32 %x9, i32 %x10)
  ret i32 %status
}

define internal i32 @soft_max.kernel_soft_max_4.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }, ptr %args, i32 0, i32 10
  %x10 = load ptr, ptr %p10
  %status = call i32 @soft_max.kernel_soft_max_4(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, i32 %x7, i32 %x8, i32 %x9, ptr %x10)
  ret i32 %status
}

define i32 @soft_max(ptr %a0, ptr %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %heap = load ptr, ptr @soft_max.context
  %new = icmp eq ptr %heap, null
  br i1 %new, label %make, label %call
make:
  %made = call i1 @soft_max.open(ptr @soft_max.context)
  br i1 %made, label %call, label %fail
fail:
  ret i32 330
call:
  %all = call i32 @soft_max.kernel_soft_max(ptr @soft_max.context, ptr %a0, ptr %a1, i32 %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  call void @trinity.close(ptr @soft_max.context)
  ret i32 %all
done:
  ret i32 0
}

@moments.context = internal thread_local global [48 x i8] zeroinitializer, align 16
@moments.data0 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\04\00\00\00\00\00\00\00\01\00\00\00\1F\00\00\00\20\00\00\00\4B\00\00\00"
@moments.data1 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\1D\00\00\00\00\00\00\00\79\5B\69\2C\20\6A\5D\20\3D\3D\20\78\5B\69\2C\20\6A\5D\20\2A\20\72\20\2A\20\67\5B\6A\5D\00\00\00"
@moments.data2 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\6C\65\66\74\3A\20\20\00\00\00\00\00\00"
@moments.data3 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\72\69\67\68\74\3A\20\00\00\00\00\00\00"
@moments.data4 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\13\00\00\00\00\00\00\00\70\5B\69\2C\20\6A\5D\20\3D\3D\20\65\5B\6A\5D\20\2F\20\73\00\00\00\00\00\00\00\00\00\00\00\00\00"
@moments.data5 = internal unnamed_addr constant [64 x i8] c"\00\00\00\80\30\00\00\00\27\00\00\00\00\00\00\00\77\68\65\72\65\5F\6C\6F\77\5B\69\5D\20\3D\3D\20\61\20\26\26\20\77\68\65\72\65\5F\68\69\67\68\5B\69\5D\20\3D\3D\20\62\00\00\00\00\00\00\00\00\00"
@moments.data6 = internal unnamed_addr constant [64 x i8] c"\00\00\00\80\30\00\00\00\27\00\00\00\00\00\00\00\6C\6F\77\5B\69\5D\20\3D\3D\20\78\5B\69\2C\20\61\5D\20\26\26\20\68\69\67\68\5B\69\5D\20\3D\3D\20\78\5B\69\2C\20\62\5D\00\00\00\00\00\00\00\00\00"
@moments.data7 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\1E\00\00\00\00\00\00\00\6D\65\61\6E\20\3D\3D\20\32\2E\30\20\26\26\20\76\61\72\69\61\6E\63\65\20\3D\3D\20\32\2E\30\00\00"
define internal i1 @moments.open(ptr %cx) noinline nounwind {
  %heap = call ptr @trinity.open(ptr %cx, i64 65536)
  %none = icmp eq ptr %heap, null
  br i1 %none, label %fail, label %fill
fail:
  ret i1 false
fill:
  %to0 = getelementptr i8, ptr %heap, i64 640
  call void @llvm.memcpy.p0.p0.i64(ptr %to0, ptr @moments.data0, i64 32, i1 false)
  %to1 = getelementptr i8, ptr %heap, i64 672
  call void @llvm.memcpy.p0.p0.i64(ptr %to1, ptr @moments.data1, i64 48, i1 false)
  %to2 = getelementptr i8, ptr %heap, i64 720
  call void @llvm.memcpy.p0.p0.i64(ptr %to2, ptr @moments.data2, i64 32, i1 false)
  %to3 = getelementptr i8, ptr %heap, i64 752
  call void @llvm.memcpy.p0.p0.i64(ptr %to3, ptr @moments.data3, i64 32, i1 false)
  %to4 = getelementptr i8, ptr %heap, i64 784
  call void @llvm.memcpy.p0.p0.i64(ptr %to4, ptr @moments.data4, i64 48, i1 false)
  %to5 = getelementptr i8, ptr %heap, i64 832
  call void @llvm.memcpy.p0.p0.i64(ptr %to5, ptr @moments.data5, i64 64, i1 false)
  %to6 = getelementptr i8, ptr %heap, i64 896
  call void @llvm.memcpy.p0.p0.i64(ptr %to6, ptr @moments.data6, i64 64, i1 false)
  %to7 = getelementptr i8, ptr %heap, i64 960
  call void @llvm.memcpy.p0.p0.i64(ptr %to7, ptr @moments.data7, i64 48, i1 false)
  %g0 = getelementptr i8, ptr %cx, i64 32
  store i32 1008, ptr %g0, align 16
  ret i1 true
}

define internal { i32, i32 } @moments.rt_alloc(ptr noalias %cx, i32 %a0, i32 %a1) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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

define internal i32 @moments.rt_release(ptr noalias %cx, i32 %a0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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

define internal { i32, double, double } @moments.kernel_moments(ptr noalias %cx, ptr noalias readonly nocapture %a0, i32 %a1) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; float_rows.tri:27
  %v0 = call { i32, i32 } @moments.rt_alloc(ptr %cx, i32 512, i32 16)
  %v1 = extractvalue { i32, i32 } %v0, 0
  %v2 = extractvalue { i32, i32 } %v0, 1
  %v3 = icmp ne i32 %v1, 0
  %v4 = or i32 %v1, 32
  %v5 = icmp ult i32 %v1, 32
  %v6 = select i1 %v5, i32 %v4, i32 %v1
  br i1 %v3, label %trap0, label %on1, !prof !5
trap0:
  %v7 = insertvalue { i32, double, double } zeroinitializer, i32 %v6, 0
  ret { i32, double, double } %v7
on1:
  %v8 = add i32 %v2, 16
  ; float_rows.tri:28
  %v9 = icmp sgt i32 %a1, 0
  %v10 = select i1 %v9, i32 %a1, i32 0
  br label %loop2
loop2:
  %v11 = phi i32 [ 0, %on1 ], [ %v28, %then5 ]
  %v12 = phi <2 x i64> [ zeroinitializer, %on1 ], [ %v112, %then5 ]
  %v13 = phi <2 x i64> [ zeroinitializer, %on1 ], [ %v116, %then5 ]
  %v14 = phi <2 x i64> [ zeroinitializer, %on1 ], [ %v120, %then5 ]
  %v15 = phi <2 x i64> [ zeroinitializer, %on1 ], [ %v124, %then5 ]
  %v16 = phi <2 x i64> [ zeroinitializer, %on1 ], [ %v128, %then5 ]
  %v17 = phi <2 x i64> [ zeroinitializer, %on1 ], [ %v132, %then5 ]
  %v18 = phi <2 x i64> [ zeroinitializer, %on1 ], [ %v136, %then5 ]
  %v19 = phi <2 x i64> [ zeroinitializer, %on1 ], [ %v140, %then5 ]
  %v20 = phi <2 x i64> [ zeroinitializer, %on1 ], [ %v144, %then5 ]
  %v21 = phi <2 x i64> [ zeroinitializer, %on1 ], [ %v148, %then5 ]
  %v22 = phi <2 x i64> [ zeroinitializer, %on1 ], [ %v152, %then5 ]
  %v23 = phi <2 x i64> [ zeroinitializer, %on1 ], [ %v156, %then5 ]
  %v24 = phi <2 x i64> [ zeroinitializer, %on1 ], [ %v160, %then5 ]
  %v25 = phi <2 x i64> [ zeroinitializer, %on1 ], [ %v164, %then5 ]
  %v26 = phi <2 x i64> [ zeroinitializer, %on1 ], [ %v168, %then5 ]
  %v27 = phi <2 x i64> [ zeroinitializer, %on1 ], [ %v172, %then5 ]
  %v28 = add i32 %v11, 32
  %v29 = icmp ule i32 %v28, %v10
  br i1 %v29, label %then5, label %else6
then5:
  %v30 = shl i32 %v11, 3
  %v31 = zext i32 %v30 to i64
  %v32 = getelementptr i8, ptr %a0, i64 %v31
  %v33 = load <2 x i64>, ptr %v32, align 1, !tbaa !4
  %v34 = add i32 %v11, 2
  %v35 = shl i32 %v34, 3
  %v36 = zext i32 %v35 to i64
  %v37 = getelementptr i8, ptr %a0, i64 %v36
  %v38 = load <2 x i64>, ptr %v37, align 1, !tbaa !4
  %v39 = add i32 %v11, 4
  %v40 = shl i32 %v39, 3
  %v41 = zext i32 %v40 to i64
  %v42 = getelementptr i8, ptr %a0, i64 %v41
  %v43 = load <2 x i64>, ptr %v42, align 1, !tbaa !4
  %v44 = add i32 %v11, 6
  %v45 = shl i32 %v44, 3
  %v46 = zext i32 %v45 to i64
  %v47 = getelementptr i8, ptr %a0, i64 %v46
  %v48 = load <2 x i64>, ptr %v47, align 1, !tbaa !4
  %v49 = add i32 %v11, 8
  %v50 = shl i32 %v49, 3
  %v51 = zext i32 %v50 to i64
  %v52 = getelementptr i8, ptr %a0, i64 %v51
  %v53 = load <2 x i64>, ptr %v52, align 1, !tbaa !4
  %v54 = add i32 %v11, 10
  %v55 = shl i32 %v54, 3
  %v56 = zext i32 %v55 to i64
  %v57 = getelementptr i8, ptr %a0, i64 %v56
  %v58 = load <2 x i64>, ptr %v57, align 1, !tbaa !4
  %v59 = add i32 %v11, 12
  %v60 = shl i32 %v59, 3
  %v61 = zext i32 %v60 to i64
  %v62 = getelementptr i8, ptr %a0, i64 %v61
  %v63 = load <2 x i64>, ptr %v62, align 1, !tbaa !4
  %v64 = add i32 %v11, 14
  %v65 = shl i32 %v64, 3
  %v66 = zext i32 %v65 to i64
  %v67 = getelementptr i8, ptr %a0, i64 %v66
  %v68 = load <2 x i64>, ptr %v67, align 1, !tbaa !4
  %v69 = add i32 %v11, 16
  %v70 = shl i32 %v69, 3
  %v71 = zext i32 %v70 to i64
  %v72 = getelementptr i8, ptr %a0, i64 %v71
  %v73 = load <2 x i64>, ptr %v72, align 1, !tbaa !4
  %v74 = add i32 %v11, 18
  %v75 = shl i32 %v74, 3
  %v76 = zext i32 %v75 to i64
  %v77 = getelementptr i8, ptr %a0, i64 %v76
  %v78 = load <2 x i64>, ptr %v77, align 1, !tbaa !4
  %v79 = add i32 %v11, 20
  %v80 = shl i32 %v79, 3
  %v81 = zext i32 %v80 to i64
  %v82 = getelementptr i8, ptr %a0, i64 %v81
  %v83 = load <2 x i64>, ptr %v82, align 1, !tbaa !4
  %v84 = add i32 %v11, 22
  %v85 = shl i32 %v84, 3
  %v86 = zext i32 %v85 to i64
  %v87 = getelementptr i8, ptr %a0, i64 %v86
  %v88 = load <2 x i64>, ptr %v87, align 1, !tbaa !4
  %v89 = add i32 %v11, 24
  %v90 = shl i32 %v89, 3
  %v91 = zext i32 %v90 to i64
  %v92 = getelementptr i8, ptr %a0, i64 %v91
  %v93 = load <2 x i64>, ptr %v92, align 1, !tbaa !4
  %v94 = add i32 %v11, 26
  %v95 = shl i32 %v94, 3
  %v96 = zext i32 %v95 to i64
  %v97 = getelementptr i8, ptr %a0, i64 %v96
  %v98 = load <2 x i64>, ptr %v97, align 1, !tbaa !4
  %v99 = add i32 %v11, 28
  %v100 = shl i32 %v99, 3
  %v101 = zext i32 %v100 to i64
  %v102 = getelementptr i8, ptr %a0, i64 %v101
  %v103 = load <2 x i64>, ptr %v102, align 1, !tbaa !4
  %v104 = add i32 %v11, 30
  %v105 = shl i32 %v104, 3
  %v106 = zext i32 %v105 to i64
  %v107 = getelementptr i8, ptr %a0, i64 %v106
  %v108 = load <2 x i64>, ptr %v107, align 1, !tbaa !4
  %v109 = bitcast <2 x i64> %v12 to <2 x double>
  %v110 = bitcast <2 x i64> %v33 to <2 x double>
  %v111 = fadd <2 x double> %v109, %v110
  %v112 = bitcast <2 x double> %v111 to <2 x i64>
  %v113 = bitcast <2 x i64> %v13 to <2 x double>
  %v114 = bitcast <2 x i64> %v38 to <2 x double>
  %v115 = fadd <2 x double> %v113, %v114
  %v116 = bitcast <2 x double> %v115 to <2 x i64>
  %v117 = bitcast <2 x i64> %v14 to <2 x double>
  %v118 = bitcast <2 x i64> %v43 to <2 x double>
  %v119 = fadd <2 x double> %v117, %v118
  %v120 = bitcast <2 x double> %v119 to <2 x i64>
  %v121 = bitcast <2 x i64> %v15 to <2 x double>
  %v122 = bitcast <2 x i64> %v48 to <2 x double>
  %v123 = fadd <2 x double> %v121, %v122
  %v124 = bitcast <2 x double> %v123 to <2 x i64>
  %v125 = bitcast <2 x i64> %v16 to <2 x double>
  %v126 = bitcast <2 x i64> %v53 to <2 x double>
  %v127 = fadd <2 x double> %v125, %v126
  %v128 = bitcast <2 x double> %v127 to <2 x i64>
  %v129 = bitcast <2 x i64> %v17 to <2 x double>
  %v130 = bitcast <2 x i64> %v58 to <2 x double>
  %v131 = fadd <2 x double> %v129, %v130
  %v132 = bitcast <2 x double> %v131 to <2 x i64>
  %v133 = bitcast <2 x i64> %v18 to <2 x double>
  %v134 = bitcast <2 x i64> %v63 to <2 x double>
  %v135 = fadd <2 x double> %v133, %v134
  %v136 = bitcast <2 x double> %v135 to <2 x i64>
  %v137 = bitcast <2 x i64> %v19 to <2 x double>
  %v138 = bitcast <2 x i64> %v68 to <2 x double>
  %v139 = fadd <2 x double> %v137, %v138
  %v140 = bitcast <2 x double> %v139 to <2 x i64>
  %v141 = bitcast <2 x i64> %v20 to <2 x double>
  %v142 = bitcast <2 x i64> %v73 to <2 x double>
  %v143 = fadd <2 x double> %v141, %v142
  %v144 = bitcast <2 x double> %v143 to <2 x i64>
  %v145 = bitcast <2 x i64> %v21 to <2 x double>
  %v146 = bitcast <2 x i64> %v78 to <2 x double>
  %v147 = fadd <2 x double> %v145, %v146
  %v148 = bitcast <2 x double> %v147 to <2 x i64>
  %v149 = bitcast <2 x i64> %v22 to <2 x double>
  %v150 = bitcast <2 x i64> %v83 to <2 x double>
  %v151 = fadd <2 x double> %v149, %v150
  %v152 = bitcast <2 x double> %v151 to <2 x i64>
  %v153 = bitcast <2 x i64> %v23 to <2 x double>
  %v154 = bitcast <2 x i64> %v88 to <2 x double>
  %v155 = fadd <2 x double> %v153, %v154
  %v156 = bitcast <2 x double> %v155 to <2 x i64>
  %v157 = bitcast <2 x i64> %v24 to <2 x double>
  %v158 = bitcast <2 x i64> %v93 to <2 x double>
  %v159 = fadd <2 x double> %v157, %v158
  %v160 = bitcast <2 x double> %v159 to <2 x i64>
  %v161 = bitcast <2 x i64> %v25 to <2 x double>
  %v162 = bitcast <2 x i64> %v98 to <2 x double>
  %v163 = fadd <2 x double> %v161, %v162
  %v164 = bitcast <2 x double> %v163 to <2 x i64>
  %v165 = bitcast <2 x i64> %v26 to <2 x double>
  %v166 = bitcast <2 x i64> %v103 to <2 x double>
  %v167 = fadd <2 x double> %v165, %v166
  %v168 = bitcast <2 x double> %v167 to <2 x i64>
  %v169 = bitcast <2 x i64> %v27 to <2 x double>
  %v170 = bitcast <2 x i64> %v108 to <2 x double>
  %v171 = fadd <2 x double> %v169, %v170
  %v172 = bitcast <2 x double> %v171 to <2 x i64>
  br label %loop2
else6:
  br label %end4
end4:
  br label %end3
end3:
  %v173 = load ptr, ptr %cx, !tbaa !3
  %v174 = zext i32 %v8 to i64
  %v175 = getelementptr i8, ptr %v173, i64 %v174
  store <2 x i64> %v12, ptr %v175, align 1, !tbaa !4
  %v176 = load ptr, ptr %cx, !tbaa !3
  %v177 = zext i32 %v8 to i64
  %v178 = getelementptr i8, ptr %v176, i64 %v177
  %v179 = getelementptr i8, ptr %v178, i64 16
  store <2 x i64> %v13, ptr %v179, align 1, !tbaa !4
  %v180 = load ptr, ptr %cx, !tbaa !3
  %v181 = zext i32 %v8 to i64
  %v182 = getelementptr i8, ptr %v180, i64 %v181
  %v183 = getelementptr i8, ptr %v182, i64 32
  store <2 x i64> %v14, ptr %v183, align 1, !tbaa !4
  %v184 = load ptr, ptr %cx, !tbaa !3
  %v185 = zext i32 %v8 to i64
  %v186 = getelementptr i8, ptr %v184, i64 %v185
  %v187 = getelementptr i8, ptr %v186, i64 48
  store <2 x i64> %v15, ptr %v187, align 1, !tbaa !4
  %v188 = load ptr, ptr %cx, !tbaa !3
  %v189 = zext i32 %v8 to i64
  %v190 = getelementptr i8, ptr %v188, i64 %v189
  %v191 = getelementptr i8, ptr %v190, i64 64
  store <2 x i64> %v16, ptr %v191, align 1, !tbaa !4
  %v192 = load ptr, ptr %cx, !tbaa !3
  %v193 = zext i32 %v8 to i64
  %v194 = getelementptr i8, ptr %v192, i64 %v193
  %v195 = getelementptr i8, ptr %v194, i64 80
  store <2 x i64> %v17, ptr %v195, align 1, !tbaa !4
  %v196 = load ptr, ptr %cx, !tbaa !3
  %v197 = zext i32 %v8 to i64
  %v198 = getelementptr i8, ptr %v196, i64 %v197
  %v199 = getelementptr i8, ptr %v198, i64 96
  store <2 x i64> %v18, ptr %v199, align 1, !tbaa !4
  %v200 = load ptr, ptr %cx, !tbaa !3
  %v201 = zext i32 %v8 to i64
  %v202 = getelementptr i8, ptr %v200, i64 %v201
  %v203 = getelementptr i8, ptr %v202, i64 112
  store <2 x i64> %v19, ptr %v203, align 1, !tbaa !4
  %v204 = load ptr, ptr %cx, !tbaa !3
  %v205 = zext i32 %v8 to i64
  %v206 = getelementptr i8, ptr %v204, i64 %v205
  %v207 = getelementptr i8, ptr %v206, i64 128
  store <2 x i64> %v20, ptr %v207, align 1, !tbaa !4
  %v208 = load ptr, ptr %cx, !tbaa !3
  %v209 = zext i32 %v8 to i64
  %v210 = getelementptr i8, ptr %v208, i64 %v209
  %v211 = getelementptr i8, ptr %v210, i64 144
  store <2 x i64> %v21, ptr %v211, align 1, !tbaa !4
  %v212 = load ptr, ptr %cx, !tbaa !3
  %v213 = zext i32 %v8 to i64
  %v214 = getelementptr i8, ptr %v212, i64 %v213
  %v215 = getelementptr i8, ptr %v214, i64 160
  store <2 x i64> %v22, ptr %v215, align 1, !tbaa !4
  %v216 = load ptr, ptr %cx, !tbaa !3
  %v217 = zext i32 %v8 to i64
  %v218 = getelementptr i8, ptr %v216, i64 %v217
  %v219 = getelementptr i8, ptr %v218, i64 176
  store <2 x i64> %v23, ptr %v219, align 1, !tbaa !4
  %v220 = load ptr, ptr %cx, !tbaa !3
  %v221 = zext i32 %v8 to i64
  %v222 = getelementptr i8, ptr %v220, i64 %v221
  %v223 = getelementptr i8, ptr %v222, i64 192
  store <2 x i64> %v24, ptr %v223, align 1, !tbaa !4
  %v224 = load ptr, ptr %cx, !tbaa !3
  %v225 = zext i32 %v8 to i64
  %v226 = getelementptr i8, ptr %v224, i64 %v225
  %v227 = getelementptr i8, ptr %v226, i64 208
  store <2 x i64> %v25, ptr %v227, align 1, !tbaa !4
  %v228 = load ptr, ptr %cx, !tbaa !3
  %v229 = zext i32 %v8 to i64
  %v230 = getelementptr i8, ptr %v228, i64 %v229
  %v231 = getelementptr i8, ptr %v230, i64 224
  store <2 x i64> %v26, ptr %v231, align 1, !tbaa !4
  %v232 = load ptr, ptr %cx, !tbaa !3
  %v233 = zext i32 %v8 to i64
  %v234 = getelementptr i8, ptr %v232, i64 %v233
  %v235 = getelementptr i8, ptr %v234, i64 240
  store <2 x i64> %v27, ptr %v235, align 1, !tbaa !4
  br label %loop7
loop7:
  %v236 = phi i32 [ %v11, %end3 ], [ %v253, %then10 ]
  %v237 = icmp slt i32 %v236, %a1
  br i1 %v237, label %then10, label %else11
then10:
  %v238 = shl i32 %v236, 3
  %v239 = zext i32 %v238 to i64
  %v240 = getelementptr i8, ptr %a0, i64 %v239
  %v241 = load double, ptr %v240, align 1, !tbaa !4
  %v242 = and i32 %v236, 31
  %v243 = shl i32 %v242, 3
  %v244 = add i32 %v8, %v243
  %v245 = load ptr, ptr %cx, !tbaa !3
  %v246 = zext i32 %v244 to i64
  %v247 = getelementptr i8, ptr %v245, i64 %v246
  %v248 = load double, ptr %v247, align 1, !tbaa !4
  %v249 = fadd double %v248, %v241
  %v250 = load ptr, ptr %cx, !tbaa !3
  %v251 = zext i32 %v244 to i64
  %v252 = getelementptr i8, ptr %v250, i64 %v251
  store double %v249, ptr %v252, align 1, !tbaa !4
  %v253 = add i32 %v236, 1
  br label %loop7
else11:
  br label %end9
end9:
  br label %end8
end8:
  %v254 = load ptr, ptr %cx, !tbaa !3
  %v255 = zext i32 %v8 to i64
  %v256 = getelementptr i8, ptr %v254, i64 %v255
  %v257 = load double, ptr %v256, align 1, !tbaa !4
  %v258 = load ptr, ptr %cx, !tbaa !3
  %v259 = zext i32 %v8 to i64
  %v260 = getelementptr i8, ptr %v258, i64 %v259
  %v261 = getelementptr i8, ptr %v260, i64 8
  %v262 = load double, ptr %v261, align 1, !tbaa !4
  %v263 = load ptr, ptr %cx, !tbaa !3
  %v264 = zext i32 %v8 to i64
  %v265 = getelementptr i8, ptr %v263, i64 %v264
  %v266 = getelementptr i8, ptr %v265, i64 16
  %v267 = load double, ptr %v266, align 1, !tbaa !4
  %v268 = load ptr, ptr %cx, !tbaa !3
  %v269 = zext i32 %v8 to i64
  %v270 = getelementptr i8, ptr %v268, i64 %v269
  %v271 = getelementptr i8, ptr %v270, i64 24
  %v272 = load double, ptr %v271, align 1, !tbaa !4
  %v273 = load ptr, ptr %cx, !tbaa !3
  %v274 = zext i32 %v8 to i64
  %v275 = getelementptr i8, ptr %v273, i64 %v274
  %v276 = getelementptr i8, ptr %v275, i64 32
  %v277 = load double, ptr %v276, align 1, !tbaa !4
  %v278 = load ptr, ptr %cx, !tbaa !3
  %v279 = zext i32 %v8 to i64
  %v280 = getelementptr i8, ptr %v278, i64 %v279
  %v281 = getelementptr i8, ptr %v280, i64 40
  %v282 = load double, ptr %v281, align 1, !tbaa !4
  %v283 = load ptr, ptr %cx, !tbaa !3
  %v284 = zext i32 %v8 to i64
  %v285 = getelementptr i8, ptr %v283, i64 %v284
  %v286 = getelementptr i8, ptr %v285, i64 48
  %v287 = load double, ptr %v286, align 1, !tbaa !4
  %v288 = load ptr, ptr %cx, !tbaa !3
  %v289 = zext i32 %v8 to i64
  %v290 = getelementptr i8, ptr %v288, i64 %v289
  %v291 = getelementptr i8, ptr %v290, i64 56
  %v292 = load double, ptr %v291, align 1, !tbaa !4
  %v293 = load ptr, ptr %cx, !tbaa !3
  %v294 = zext i32 %v8 to i64
  %v295 = getelementptr i8, ptr %v293, i64 %v294
  %v296 = getelementptr i8, ptr %v295, i64 64
  %v297 = load double, ptr %v296, align 1, !tbaa !4
  %v298 = load ptr, ptr %cx, !tbaa !3
  %v299 = zext i32 %v8 to i64
  %v300 = getelementptr i8, ptr %v298, i64 %v299
  %v301 = getelementptr i8, ptr %v300, i64 72
  %v302 = load double, ptr %v301, align 1, !tbaa !4
  %v303 = load ptr, ptr %cx, !tbaa !3
  %v304 = zext i32 %v8 to i64
  %v305 = getelementptr i8, ptr %v303, i64 %v304
  %v306 = getelementptr i8, ptr %v305, i64 80
  %v307 = load double, ptr %v306, align 1, !tbaa !4
  %v308 = load ptr, ptr %cx, !tbaa !3
  %v309 = zext i32 %v8 to i64
  %v310 = getelementptr i8, ptr %v308, i64 %v309
  %v311 = getelementptr i8, ptr %v310, i64 88
  %v312 = load double, ptr %v311, align 1, !tbaa !4
  %v313 = load ptr, ptr %cx, !tbaa !3
  %v314 = zext i32 %v8 to i64
  %v315 = getelementptr i8, ptr %v313, i64 %v314
  %v316 = getelementptr i8, ptr %v315, i64 96
  %v317 = load double, ptr %v316, align 1, !tbaa !4
  %v318 = load ptr, ptr %cx, !tbaa !3
  %v319 = zext i32 %v8 to i64
  %v320 = getelementptr i8, ptr %v318, i64 %v319
  %v321 = getelementptr i8, ptr %v320, i64 104
  %v322 = load double, ptr %v321, align 1, !tbaa !4
  %v323 = load ptr, ptr %cx, !tbaa !3
  %v324 = zext i32 %v8 to i64
  %v325 = getelementptr i8, ptr %v323, i64 %v324
  %v326 = getelementptr i8, ptr %v325, i64 112
  %v327 = load double, ptr %v326, align 1, !tbaa !4
  %v328 = load ptr, ptr %cx, !tbaa !3
  %v329 = zext i32 %v8 to i64
  %v330 = getelementptr i8, ptr %v328, i64 %v329
  %v331 = getelementptr i8, ptr %v330, i64 120
  %v332 = load double, ptr %v331, align 1, !tbaa !4
  %v333 = load ptr, ptr %cx, !tbaa !3
  %v334 = zext i32 %v8 to i64
  %v335 = getelementptr i8, ptr %v333, i64 %v334
  %v336 = getelementptr i8, ptr %v335, i64 128
  %v337 = load double, ptr %v336, align 1, !tbaa !4
  %v338 = load ptr, ptr %cx, !tbaa !3
  %v339 = zext i32 %v8 to i64
  %v340 = getelementptr i8, ptr %v338, i64 %v339
  %v341 = getelementptr i8, ptr %v340, i64 136
  %v342 = load double, ptr %v341, align 1, !tbaa !4
  %v343 = load ptr, ptr %cx, !tbaa !3
  %v344 = zext i32 %v8 to i64
  %v345 = getelementptr i8, ptr %v343, i64 %v344
  %v346 = getelementptr i8, ptr %v345, i64 144
  %v347 = load double, ptr %v346, align 1, !tbaa !4
  %v348 = load ptr, ptr %cx, !tbaa !3
  %v349 = zext i32 %v8 to i64
  %v350 = getelementptr i8, ptr %v348, i64 %v349
  %v351 = getelementptr i8, ptr %v350, i64 152
  %v352 = load double, ptr %v351, align 1, !tbaa !4
  %v353 = load ptr, ptr %cx, !tbaa !3
  %v354 = zext i32 %v8 to i64
  %v355 = getelementptr i8, ptr %v353, i64 %v354
  %v356 = getelementptr i8, ptr %v355, i64 160
  %v357 = load double, ptr %v356, align 1, !tbaa !4
  %v358 = load ptr, ptr %cx, !tbaa !3
  %v359 = zext i32 %v8 to i64
  %v360 = getelementptr i8, ptr %v358, i64 %v359
  %v361 = getelementptr i8, ptr %v360, i64 168
  %v362 = load double, ptr %v361, align 1, !tbaa !4
  %v363 = load ptr, ptr %cx, !tbaa !3
  %v364 = zext i32 %v8 to i64
  %v365 = getelementptr i8, ptr %v363, i64 %v364
  %v366 = getelementptr i8, ptr %v365, i64 176
  %v367 = load double, ptr %v366, align 1, !tbaa !4
  %v368 = load ptr, ptr %cx, !tbaa !3
  %v369 = zext i32 %v8 to i64
  %v370 = getelementptr i8, ptr %v368, i64 %v369
  %v371 = getelementptr i8, ptr %v370, i64 184
  %v372 = load double, ptr %v371, align 1, !tbaa !4
  %v373 = load ptr, ptr %cx, !tbaa !3
  %v374 = zext i32 %v8 to i64
  %v375 = getelementptr i8, ptr %v373, i64 %v374
  %v376 = getelementptr i8, ptr %v375, i64 192
  %v377 = load double, ptr %v376, align 1, !tbaa !4
  %v378 = load ptr, ptr %cx, !tbaa !3
  %v379 = zext i32 %v8 to i64
  %v380 = getelementptr i8, ptr %v378, i64 %v379
  %v381 = getelementptr i8, ptr %v380, i64 200
  %v382 = load double, ptr %v381, align 1, !tbaa !4
  %v383 = load ptr, ptr %cx, !tbaa !3
  %v384 = zext i32 %v8 to i64
  %v385 = getelementptr i8, ptr %v383, i64 %v384
  %v386 = getelementptr i8, ptr %v385, i64 208
  %v387 = load double, ptr %v386, align 1, !tbaa !4
  %v388 = load ptr, ptr %cx, !tbaa !3
  %v389 = zext i32 %v8 to i64
  %v390 = getelementptr i8, ptr %v388, i64 %v389
  %v391 = getelementptr i8, ptr %v390, i64 216
  %v392 = load double, ptr %v391, align 1, !tbaa !4
  %v393 = load ptr, ptr %cx, !tbaa !3
  %v394 = zext i32 %v8 to i64
  %v395 = getelementptr i8, ptr %v393, i64 %v394
  %v396 = getelementptr i8, ptr %v395, i64 224
  %v397 = load double, ptr %v396, align 1, !tbaa !4
  %v398 = load ptr, ptr %cx, !tbaa !3
  %v399 = zext i32 %v8 to i64
  %v400 = getelementptr i8, ptr %v398, i64 %v399
  %v401 = getelementptr i8, ptr %v400, i64 232
  %v402 = load double, ptr %v401, align 1, !tbaa !4
  %v403 = load ptr, ptr %cx, !tbaa !3
  %v404 = zext i32 %v8 to i64
  %v405 = getelementptr i8, ptr %v403, i64 %v404
  %v406 = getelementptr i8, ptr %v405, i64 240
  %v407 = load double, ptr %v406, align 1, !tbaa !4
  %v408 = load ptr, ptr %cx, !tbaa !3
  %v409 = zext i32 %v8 to i64
  %v410 = getelementptr i8, ptr %v408, i64 %v409
  %v411 = getelementptr i8, ptr %v410, i64 248
  %v412 = load double, ptr %v411, align 1, !tbaa !4
  %v413 = fadd double %v257, %v337
  %v414 = fadd double %v262, %v342
  %v415 = fadd double %v267, %v347
  %v416 = fadd double %v272, %v352
  %v417 = fadd double %v277, %v357
  %v418 = fadd double %v282, %v362
  %v419 = fadd double %v287, %v367
  %v420 = fadd double %v292, %v372
  %v421 = fadd double %v297, %v377
  %v422 = fadd double %v302, %v382
  %v423 = fadd double %v307, %v387
  %v424 = fadd double %v312, %v392
  %v425 = fadd double %v317, %v397
  %v426 = fadd double %v322, %v402
  %v427 = fadd double %v327, %v407
  %v428 = fadd double %v332, %v412
  %v429 = fadd double %v413, %v421
  %v430 = fadd double %v414, %v422
  %v431 = fadd double %v415, %v423
  %v432 = fadd double %v416, %v424
  %v433 = fadd double %v417, %v425
  %v434 = fadd double %v418, %v426
  %v435 = fadd double %v419, %v427
  %v436 = fadd double %v420, %v428
  %v437 = fadd double %v429, %v433
  %v438 = fadd double %v430, %v434
  %v439 = fadd double %v431, %v435
  %v440 = fadd double %v432, %v436
  %v441 = fadd double %v437, %v439
  %v442 = fadd double %v438, %v440
  %v443 = fadd double %v441, %v442
  %v444 = sitofp i32 %a1 to double
  %v445 = fdiv double %v443, %v444
  ; float_rows.tri:29
  %v446 = add i32 %v2, 272
  %v447 = insertelement <2 x double> poison, double %v445, i32 0
  %v448 = shufflevector <2 x double> %v447, <2 x double> poison, <2 x i32> zeroinitializer
  %v449 = bitcast <2 x double> %v448 to <2 x i64>
  br label %loop12
loop12:
  %v450 = phi i32 [ 0, %end8 ], [ %v467, %then15 ]
  %v451 = phi <2 x i64> [ zeroinitializer, %end8 ], [ %v679, %then15 ]
  %v452 = phi <2 x i64> [ zeroinitializer, %end8 ], [ %v683, %then15 ]
  %v453 = phi <2 x i64> [ zeroinitializer, %end8 ], [ %v687, %then15 ]
  %v454 = phi <2 x i64> [ zeroinitializer, %end8 ], [ %v691, %then15 ]
  %v455 = phi <2 x i64> [ zeroinitializer, %end8 ], [ %v695, %then15 ]
  %v456 = phi <2 x i64> [ zeroinitializer, %end8 ], [ %v699, %then15 ]
  %v457 = phi <2 x i64> [ zeroinitializer, %end8 ], [ %v703, %then15 ]
  %v458 = phi <2 x i64> [ zeroinitializer, %end8 ], [ %v707, %then15 ]
  %v459 = phi <2 x i64> [ zeroinitializer, %end8 ], [ %v711, %then15 ]
  %v460 = phi <2 x i64> [ zeroinitializer, %end8 ], [ %v715, %then15 ]
  %v461 = phi <2 x i64> [ zeroinitializer, %end8 ], [ %v719, %then15 ]
  %v462 = phi <2 x i64> [ zeroinitializer, %end8 ], [ %v723, %then15 ]
  %v463 = phi <2 x i64> [ zeroinitializer, %end8 ], [ %v727, %then15 ]
  %v464 = phi <2 x i64> [ zeroinitializer, %end8 ], [ %v731, %then15 ]
  %v465 = phi <2 x i64> [ zeroinitializer, %end8 ], [ %v735, %then15 ]
  %v466 = phi <2 x i64> [ zeroinitializer, %end8 ], [ %v739, %then15 ]
  %v467 = add i32 %v450, 32
  %v468 = icmp ule i32 %v467, %v10
  br i1 %v468, label %then15, label %else16
then15:
  %v469 = shl i32 %v450, 3
  %v470 = zext i32 %v469 to i64
  %v471 = getelementptr i8, ptr %a0, i64 %v470
  %v472 = load <2 x i64>, ptr %v471, align 1, !tbaa !4
  %v473 = bitcast <2 x i64> %v472 to <2 x double>
  %v474 = bitcast <2 x i64> %v449 to <2 x double>
  %v475 = fsub <2 x double> %v473, %v474
  %v476 = bitcast <2 x double> %v475 to <2 x i64>
  %v477 = bitcast <2 x i64> %v476 to <2 x double>
  %v478 = bitcast <2 x i64> %v476 to <2 x double>
  %v479 = fmul <2 x double> %v477, %v478
  %v480 = bitcast <2 x double> %v479 to <2 x i64>
  %v481 = add i32 %v450, 2
  %v482 = shl i32 %v481, 3
  %v483 = zext i32 %v482 to i64
  %v484 = getelementptr i8, ptr %a0, i64 %v483
  %v485 = load <2 x i64>, ptr %v484, align 1, !tbaa !4
  %v486 = bitcast <2 x i64> %v485 to <2 x double>
  %v487 = bitcast <2 x i64> %v449 to <2 x double>
  %v488 = fsub <2 x double> %v486, %v487
  %v489 = bitcast <2 x double> %v488 to <2 x i64>
  %v490 = bitcast <2 x i64> %v489 to <2 x double>
  %v491 = bitcast <2 x i64> %v489 to <2 x double>
  %v492 = fmul <2 x double> %v490, %v491
  %v493 = bitcast <2 x double> %v492 to <2 x i64>
  %v494 = add i32 %v450, 4
  %v495 = shl i32 %v494, 3
  %v496 = zext i32 %v495 to i64
  %v497 = getelementptr i8, ptr %a0, i64 %v496
  %v498 = load <2 x i64>, ptr %v497, align 1, !tbaa !4
  %v499 = bitcast <2 x i64> %v498 to <2 x double>
  %v500 = bitcast <2 x i64> %v449 to <2 x double>
  %v501 = fsub <2 x double> %v499, %v500
  %v502 = bitcast <2 x double> %v501 to <2 x i64>
  %v503 = bitcast <2 x i64> %v502 to <2 x double>
  %v504 = bitcast <2 x i64> %v502 to <2 x double>
  %v505 = fmul <2 x double> %v503, %v504
  %v506 = bitcast <2 x double> %v505 to <2 x i64>
  %v507 = add i32 %v450, 6
  %v508 = shl i32 %v507, 3
  %v509 = zext i32 %v508 to i64
  %v510 = getelementptr i8, ptr %a0, i64 %v509
  %v511 = load <2 x i64>, ptr %v510, align 1, !tbaa !4
  %v512 = bitcast <2 x i64> %v511 to <2 x double>
  %v513 = bitcast <2 x i64> %v449 to <2 x double>
  %v514 = fsub <2 x double> %v512, %v513
  %v515 = bitcast <2 x double> %v514 to <2 x i64>
  %v516 = bitcast <2 x i64> %v515 to <2 x double>
  %v517 = bitcast <2 x i64> %v515 to <2 x double>
  %v518 = fmul <2 x double> %v516, %v517
  %v519 = bitcast <2 x double> %v518 to <2 x i64>
  %v520 = add i32 %v450, 8
  %v521 = shl i32 %v520, 3
  %v522 = zext i32 %v521 to i64
  %v523 = getelementptr i8, ptr %a0, i64 %v522
  %v524 = load <2 x i64>, ptr %v523, align 1, !tbaa !4
  %v525 = bitcast <2 x i64> %v524 to <2 x double>
  %v526 = bitcast <2 x i64> %v449 to <2 x double>
  %v527 = fsub <2 x double> %v525, %v526
  %v528 = bitcast <2 x double> %v527 to <2 x i64>
  %v529 = bitcast <2 x i64> %v528 to <2 x double>
  %v530 = bitcast <2 x i64> %v528 to <2 x double>
  %v531 = fmul <2 x double> %v529, %v530
  %v532 = bitcast <2 x double> %v531 to <2 x i64>
  %v533 = add i32 %v450, 10
  %v534 = shl i32 %v533, 3
  %v535 = zext i32 %v534 to i64
  %v536 = getelementptr i8, ptr %a0, i64 %v535
  %v537 = load <2 x i64>, ptr %v536, align 1, !tbaa !4
  %v538 = bitcast <2 x i64> %v537 to <2 x double>
  %v539 = bitcast <2 x i64> %v449 to <2 x double>
  %v540 = fsub <2 x double> %v538, %v539
  %v541 = bitcast <2 x double> %v540 to <2 x i64>
  %v542 = bitcast <2 x i64> %v541 to <2 x double>
  %v543 = bitcast <2 x i64> %v541 to <2 x double>
  %v544 = fmul <2 x double> %v542, %v543
  %v545 = bitcast <2 x double> %v544 to <2 x i64>
  %v546 = add i32 %v450, 12
  %v547 = shl i32 %v546, 3
  %v548 = zext i32 %v547 to i64
  %v549 = getelementptr i8, ptr %a0, i64 %v548
  %v550 = load <2 x i64>, ptr %v549, align 1, !tbaa !4
  %v551 = bitcast <2 x i64> %v550 to <2 x double>
  %v552 = bitcast <2 x i64> %v449 to <2 x double>
  %v553 = fsub <2 x double> %v551, %v552
  %v554 = bitcast <2 x double> %v553 to <2 x i64>
  %v555 = bitcast <2 x i64> %v554 to <2 x double>
  %v556 = bitcast <2 x i64> %v554 to <2 x double>
  %v557 = fmul <2 x double> %v555, %v556
  %v558 = bitcast <2 x double> %v557 to <2 x i64>
  %v559 = add i32 %v450, 14
  %v560 = shl i32 %v559, 3
  %v561 = zext i32 %v560 to i64
  %v562 = getelementptr i8, ptr %a0, i64 %v561
  %v563 = load <2 x i64>, ptr %v562, align 1, !tbaa !4
  %v564 = bitcast <2 x i64> %v563 to <2 x double>
  %v565 = bitcast <2 x i64> %v449 to <2 x double>
  %v566 = fsub <2 x double> %v564, %v565
  %v567 = bitcast <2 x double> %v566 to <2 x i64>
  %v568 = bitcast <2 x i64> %v567 to <2 x double>
  %v569 = bitcast <2 x i64> %v567 to <2 x double>
  %v570 = fmul <2 x double> %v568, %v569
  %v571 = bitcast <2 x double> %v570 to <2 x i64>
  %v572 = add i32 %v450, 16
  %v573 = shl i32 %v572, 3
  %v574 = zext i32 %v573 to i64
  %v575 = getelementptr i8, ptr %a0, i64 %v574
  %v576 = load <2 x i64>, ptr %v575, align 1, !tbaa !4
  %v577 = bitcast <2 x i64> %v576 to <2 x double>
  %v578 = bitcast <2 x i64> %v449 to <2 x double>
  %v579 = fsub <2 x double> %v577, %v578
  %v580 = bitcast <2 x double> %v579 to <2 x i64>
  %v581 = bitcast <2 x i64> %v580 to <2 x double>
  %v582 = bitcast <2 x i64> %v580 to <2 x double>
  %v583 = fmul <2 x double> %v581, %v582
  %v584 = bitcast <2 x double> %v583 to <2 x i64>
  %v585 = add i32 %v450, 18
  %v586 = shl i32 %v585, 3
  %v587 = zext i32 %v586 to i64
  %v588 = getelementptr i8, ptr %a0, i64 %v587
  %v589 = load <2 x i64>, ptr %v588, align 1, !tbaa !4
  %v590 = bitcast <2 x i64> %v589 to <2 x double>
  %v591 = bitcast <2 x i64> %v449 to <2 x double>
  %v592 = fsub <2 x double> %v590, %v591
  %v593 = bitcast <2 x double> %v592 to <2 x i64>
  %v594 = bitcast <2 x i64> %v593 to <2 x double>
  %v595 = bitcast <2 x i64> %v593 to <2 x double>
  %v596 = fmul <2 x double> %v594, %v595
  %v597 = bitcast <2 x double> %v596 to <2 x i64>
  %v598 = add i32 %v450, 20
  %v599 = shl i32 %v598, 3
  %v600 = zext i32 %v599 to i64
  %v601 = getelementptr i8, ptr %a0, i64 %v600
  %v602 = load <2 x i64>, ptr %v601, align 1, !tbaa !4
  %v603 = bitcast <2 x i64> %v602 to <2 x double>
  %v604 = bitcast <2 x i64> %v449 to <2 x double>
  %v605 = fsub <2 x double> %v603, %v604
  %v606 = bitcast <2 x double> %v605 to <2 x i64>
  %v607 = bitcast <2 x i64> %v606 to <2 x double>
  %v608 = bitcast <2 x i64> %v606 to <2 x double>
  %v609 = fmul <2 x double> %v607, %v608
  %v610 = bitcast <2 x double> %v609 to <2 x i64>
  %v611 = add i32 %v450, 22
  %v612 = shl i32 %v611, 3
  %v613 = zext i32 %v612 to i64
  %v614 = getelementptr i8, ptr %a0, i64 %v613
  %v615 = load <2 x i64>, ptr %v614, align 1, !tbaa !4
  %v616 = bitcast <2 x i64> %v615 to <2 x double>
  %v617 = bitcast <2 x i64> %v449 to <2 x double>
  %v618 = fsub <2 x double> %v616, %v617
  %v619 = bitcast <2 x double> %v618 to <2 x i64>
  %v620 = bitcast <2 x i64> %v619 to <2 x double>
  %v621 = bitcast <2 x i64> %v619 to <2 x double>
  %v622 = fmul <2 x double> %v620, %v621
  %v623 = bitcast <2 x double> %v622 to <2 x i64>
  %v624 = add i32 %v450, 24
  %v625 = shl i32 %v624, 3
  %v626 = zext i32 %v625 to i64
  %v627 = getelementptr i8, ptr %a0, i64 %v626
  %v628 = load <2 x i64>, ptr %v627, align 1, !tbaa !4
  %v629 = bitcast <2 x i64> %v628 to <2 x double>
  %v630 = bitcast <2 x i64> %v449 to <2 x double>
  %v631 = fsub <2 x double> %v629, %v630
  %v632 = bitcast <2 x double> %v631 to <2 x i64>
  %v633 = bitcast <2 x i64> %v632 to <2 x double>
  %v634 = bitcast <2 x i64> %v632 to <2 x double>
  %v635 = fmul <2 x double> %v633, %v634
  %v636 = bitcast <2 x double> %v635 to <2 x i64>
  %v637 = add i32 %v450, 26
  %v638 = shl i32 %v637, 3
  %v639 = zext i32 %v638 to i64
  %v640 = getelementptr i8, ptr %a0, i64 %v639
  %v641 = load <2 x i64>, ptr %v640, align 1, !tbaa !4
  %v642 = bitcast <2 x i64> %v641 to <2 x double>
  %v643 = bitcast <2 x i64> %v449 to <2 x double>
  %v644 = fsub <2 x double> %v642, %v643
  %v645 = bitcast <2 x double> %v644 to <2 x i64>
  %v646 = bitcast <2 x i64> %v645 to <2 x double>
  %v647 = bitcast <2 x i64> %v645 to <2 x double>
  %v648 = fmul <2 x double> %v646, %v647
  %v649 = bitcast <2 x double> %v648 to <2 x i64>
  %v650 = add i32 %v450, 28
  %v651 = shl i32 %v650, 3
  %v652 = zext i32 %v651 to i64
  %v653 = getelementptr i8, ptr %a0, i64 %v652
  %v654 = load <2 x i64>, ptr %v653, align 1, !tbaa !4
  %v655 = bitcast <2 x i64> %v654 to <2 x double>
  %v656 = bitcast <2 x i64> %v449 to <2 x double>
  %v657 = fsub <2 x double> %v655, %v656
  %v658 = bitcast <2 x double> %v657 to <2 x i64>
  %v659 = bitcast <2 x i64> %v658 to <2 x double>
  %v660 = bitcast <2 x i64> %v658 to <2 x double>
  %v661 = fmul <2 x double> %v659, %v660
  %v662 = bitcast <2 x double> %v661 to <2 x i64>
  %v663 = add i32 %v450, 30
  %v664 = shl i32 %v663, 3
  %v665 = zext i32 %v664 to i64
  %v666 = getelementptr i8, ptr %a0, i64 %v665
  %v667 = load <2 x i64>, ptr %v666, align 1, !tbaa !4
  %v668 = bitcast <2 x i64> %v667 to <2 x double>
  %v669 = bitcast <2 x i64> %v449 to <2 x double>
  %v670 = fsub <2 x double> %v668, %v669
  %v671 = bitcast <2 x double> %v670 to <2 x i64>
  %v672 = bitcast <2 x i64> %v671 to <2 x double>
  %v673 = bitcast <2 x i64> %v671 to <2 x double>
  %v674 = fmul <2 x double> %v672, %v673
  %v675 = bitcast <2 x double> %v674 to <2 x i64>
  %v676 = bitcast <2 x i64> %v451 to <2 x double>
  %v677 = bitcast <2 x i64> %v480 to <2 x double>
  %v678 = fadd <2 x double> %v676, %v677
  %v679 = bitcast <2 x double> %v678 to <2 x i64>
  %v680 = bitcast <2 x i64> %v452 to <2 x double>
  %v681 = bitcast <2 x i64> %v493 to <2 x double>
  %v682 = fadd <2 x double> %v680, %v681
  %v683 = bitcast <2 x double> %v682 to <2 x i64>
  %v684 = bitcast <2 x i64> %v453 to <2 x double>
  %v685 = bitcast <2 x i64> %v506 to <2 x double>
  %v686 = fadd <2 x double> %v684, %v685
  %v687 = bitcast <2 x double> %v686 to <2 x i64>
  %v688 = bitcast <2 x i64> %v454 to <2 x double>
  %v689 = bitcast <2 x i64> %v519 to <2 x double>
  %v690 = fadd <2 x double> %v688, %v689
  %v691 = bitcast <2 x double> %v690 to <2 x i64>
  %v692 = bitcast <2 x i64> %v455 to <2 x double>
  %v693 = bitcast <2 x i64> %v532 to <2 x double>
  %v694 = fadd <2 x double> %v692, %v693
  %v695 = bitcast <2 x double> %v694 to <2 x i64>
  %v696 = bitcast <2 x i64> %v456 to <2 x double>
  %v697 = bitcast <2 x i64> %v545 to <2 x double>
  %v698 = fadd <2 x double> %v696, %v697
  %v699 = bitcast <2 x double> %v698 to <2 x i64>
  %v700 = bitcast <2 x i64> %v457 to <2 x double>
  %v701 = bitcast <2 x i64> %v558 to <2 x double>
  %v702 = fadd <2 x double> %v700, %v701
  %v703 = bitcast <2 x double> %v702 to <2 x i64>
  %v704 = bitcast <2 x i64> %v458 to <2 x double>
  %v705 = bitcast <2 x i64> %v571 to <2 x double>
  %v706 = fadd <2 x double> %v704, %v705
  %v707 = bitcast <2 x double> %v706 to <2 x i64>
  %v708 = bitcast <2 x i64> %v459 to <2 x double>
  %v709 = bitcast <2 x i64> %v584 to <2 x double>
  %v710 = fadd <2 x double> %v708, %v709
  %v711 = bitcast <2 x double> %v710 to <2 x i64>
  %v712 = bitcast <2 x i64> %v460 to <2 x double>
  %v713 = bitcast <2 x i64> %v597 to <2 x double>
  %v714 = fadd <2 x double> %v712, %v713
  %v715 = bitcast <2 x double> %v714 to <2 x i64>
  %v716 = bitcast <2 x i64> %v461 to <2 x double>
  %v717 = bitcast <2 x i64> %v610 to <2 x double>
  %v718 = fadd <2 x double> %v716, %v717
  %v719 = bitcast <2 x double> %v718 to <2 x i64>
  %v720 = bitcast <2 x i64> %v462 to <2 x double>
  %v721 = bitcast <2 x i64> %v623 to <2 x double>
  %v722 = fadd <2 x double> %v720, %v721
  %v723 = bitcast <2 x double> %v722 to <2 x i64>
  %v724 = bitcast <2 x i64> %v463 to <2 x double>
  %v725 = bitcast <2 x i64> %v636 to <2 x double>
  %v726 = fadd <2 x double> %v724, %v725
  %v727 = bitcast <2 x double> %v726 to <2 x i64>
  %v728 = bitcast <2 x i64> %v464 to <2 x double>
  %v729 = bitcast <2 x i64> %v649 to <2 x double>
  %v730 = fadd <2 x double> %v728, %v729
  %v731 = bitcast <2 x double> %v730 to <2 x i64>
  %v732 = bitcast <2 x i64> %v465 to <2 x double>
  %v733 = bitcast <2 x i64> %v662 to <2 x double>
  %v734 = fadd <2 x double> %v732, %v733
  %v735 = bitcast <2 x double> %v734 to <2 x i64>
  %v736 = bitcast <2 x i64> %v466 to <2 x double>
  %v737 = bitcast <2 x i64> %v675 to <2 x double>
  %v738 = fadd <2 x double> %v736, %v737
  %v739 = bitcast <2 x double> %v738 to <2 x i64>
  br label %loop12
else16:
  br label %end14
end14:
  br label %end13
end13:
  %v740 = load ptr, ptr %cx, !tbaa !3
  %v741 = zext i32 %v446 to i64
  %v742 = getelementptr i8, ptr %v740, i64 %v741
  store <2 x i64> %v451, ptr %v742, align 1, !tbaa !4
  %v743 = load ptr, ptr %cx, !tbaa !3
  %v744 = zext i32 %v446 to i64
  %v745 = getelementptr i8, ptr %v743, i64 %v744
  %v746 = getelementptr i8, ptr %v745, i64 16
  store <2 x i64> %v452, ptr %v746, align 1, !tbaa !4
  %v747 = load ptr, ptr %cx, !tbaa !3
  %v748 = zext i32 %v446 to i64
  %v749 = getelementptr i8, ptr %v747, i64 %v748
  %v750 = getelementptr i8, ptr %v749, i64 32
  store <2 x i64> %v453, ptr %v750, align 1, !tbaa !4
  %v751 = load ptr, ptr %cx, !tbaa !3
  %v752 = zext i32 %v446 to i64
  %v753 = getelementptr i8, ptr %v751, i64 %v752
  %v754 = getelementptr i8, ptr %v753, i64 48
  store <2 x i64> %v454, ptr %v754, align 1, !tbaa !4
  %v755 = load ptr, ptr %cx, !tbaa !3
  %v756 = zext i32 %v446 to i64
  %v757 = getelementptr i8, ptr %v755, i64 %v756
  %v758 = getelementptr i8, ptr %v757, i64 64
  store <2 x i64> %v455, ptr %v758, align 1, !tbaa !4
  %v759 = load ptr, ptr %cx, !tbaa !3
  %v760 = zext i32 %v446 to i64
  %v761 = getelementptr i8, ptr %v759, i64 %v760
  %v762 = getelementptr i8, ptr %v761, i64 80
  store <2 x i64> %v456, ptr %v762, align 1, !tbaa !4
  %v763 = load ptr, ptr %cx, !tbaa !3
  %v764 = zext i32 %v446 to i64
  %v765 = getelementptr i8, ptr %v763, i64 %v764
  %v766 = getelementptr i8, ptr %v765, i64 96
  store <2 x i64> %v457, ptr %v766, align 1, !tbaa !4
  %v767 = load ptr, ptr %cx, !tbaa !3
  %v768 = zext i32 %v446 to i64
  %v769 = getelementptr i8, ptr %v767, i64 %v768
  %v770 = getelementptr i8, ptr %v769, i64 112
  store <2 x i64> %v458, ptr %v770, align 1, !tbaa !4
  %v771 = load ptr, ptr %cx, !tbaa !3
  %v772 = zext i32 %v446 to i64
  %v773 = getelementptr i8, ptr %v771, i64 %v772
  %v774 = getelementptr i8, ptr %v773, i64 128
  store <2 x i64> %v459, ptr %v774, align 1, !tbaa !4
  %v775 = load ptr, ptr %cx, !tbaa !3
  %v776 = zext i32 %v446 to i64
  %v777 = getelementptr i8, ptr %v775, i64 %v776
  %v778 = getelementptr i8, ptr %v777, i64 144
  store <2 x i64> %v460, ptr %v778, align 1, !tbaa !4
  %v779 = load ptr, ptr %cx, !tbaa !3
  %v780 = zext i32 %v446 to i64
  %v781 = getelementptr i8, ptr %v779, i64 %v780
  %v782 = getelementptr i8, ptr %v781, i64 160
  store <2 x i64> %v461, ptr %v782, align 1, !tbaa !4
  %v783 = load ptr, ptr %cx, !tbaa !3
  %v784 = zext i32 %v446 to i64
  %v785 = getelementptr i8, ptr %v783, i64 %v784
  %v786 = getelementptr i8, ptr %v785, i64 176
  store <2 x i64> %v462, ptr %v786, align 1, !tbaa !4
  %v787 = load ptr, ptr %cx, !tbaa !3
  %v788 = zext i32 %v446 to i64
  %v789 = getelementptr i8, ptr %v787, i64 %v788
  %v790 = getelementptr i8, ptr %v789, i64 192
  store <2 x i64> %v463, ptr %v790, align 1, !tbaa !4
  %v791 = load ptr, ptr %cx, !tbaa !3
  %v792 = zext i32 %v446 to i64
  %v793 = getelementptr i8, ptr %v791, i64 %v792
  %v794 = getelementptr i8, ptr %v793, i64 208
  store <2 x i64> %v464, ptr %v794, align 1, !tbaa !4
  %v795 = load ptr, ptr %cx, !tbaa !3
  %v796 = zext i32 %v446 to i64
  %v797 = getelementptr i8, ptr %v795, i64 %v796
  %v798 = getelementptr i8, ptr %v797, i64 224
  store <2 x i64> %v465, ptr %v798, align 1, !tbaa !4
  %v799 = load ptr, ptr %cx, !tbaa !3
  %v800 = zext i32 %v446 to i64
  %v801 = getelementptr i8, ptr %v799, i64 %v800
  %v802 = getelementptr i8, ptr %v801, i64 240
  store <2 x i64> %v466, ptr %v802, align 1, !tbaa !4
  br label %loop17
loop17:
  %v803 = phi i32 [ %v450, %end13 ], [ %v822, %then20 ]
  %v804 = icmp slt i32 %v803, %a1
  br i1 %v804, label %then20, label %else21
then20:
  %v805 = shl i32 %v803, 3
  %v806 = zext i32 %v805 to i64
  %v807 = getelementptr i8, ptr %a0, i64 %v806
  %v808 = load double, ptr %v807, align 1, !tbaa !4
  %v809 = fsub double %v808, %v445
  %v810 = fmul double %v809, %v809
  %v811 = and i32 %v803, 31
  %v812 = shl i32 %v811, 3
  %v813 = add i32 %v446, %v812
  %v814 = load ptr, ptr %cx, !tbaa !3
  %v815 = zext i32 %v813 to i64
  %v816 = getelementptr i8, ptr %v814, i64 %v815
  %v817 = load double, ptr %v816, align 1, !tbaa !4
  %v818 = fadd double %v817, %v810
  %v819 = load ptr, ptr %cx, !tbaa !3
  %v820 = zext i32 %v813 to i64
  %v821 = getelementptr i8, ptr %v819, i64 %v820
  store double %v818, ptr %v821, align 1, !tbaa !4
  %v822 = add i32 %v803, 1
  br label %loop17
else21:
  br label %end19
end19:
  br label %end18
end18:
  %v823 = load ptr, ptr %cx, !tbaa !3
  %v824 = zext i32 %v446 to i64
  %v825 = getelementptr i8, ptr %v823, i64 %v824
  %v826 = load double, ptr %v825, align 1, !tbaa !4
  %v827 = load ptr, ptr %cx, !tbaa !3
  %v828 = zext i32 %v446 to i64
  %v829 = getelementptr i8, ptr %v827, i64 %v828
  %v830 = getelementptr i8, ptr %v829, i64 8
  %v831 = load double, ptr %v830, align 1, !tbaa !4
  %v832 = load ptr, ptr %cx, !tbaa !3
  %v833 = zext i32 %v446 to i64
  %v834 = getelementptr i8, ptr %v832, i64 %v833
  %v835 = getelementptr i8, ptr %v834, i64 16
  %v836 = load double, ptr %v835, align 1, !tbaa !4
  %v837 = load ptr, ptr %cx, !tbaa !3
  %v838 = zext i32 %v446 to i64
  %v839 = getelementptr i8, ptr %v837, i64 %v838
  %v840 = getelementptr i8, ptr %v839, i64 24
  %v841 = load double, ptr %v840, align 1, !tbaa !4
  %v842 = load ptr, ptr %cx, !tbaa !3
  %v843 = zext i32 %v446 to i64
  %v844 = getelementptr i8, ptr %v842, i64 %v843
  %v845 = getelementptr i8, ptr %v844, i64 32
  %v846 = load double, ptr %v845, align 1, !tbaa !4
  %v847 = load ptr, ptr %cx, !tbaa !3
  %v848 = zext i32 %v446 to i64
  %v849 = getelementptr i8, ptr %v847, i64 %v848
  %v850 = getelementptr i8, ptr %v849, i64 40
  %v851 = load double, ptr %v850, align 1, !tbaa !4
  %v852 = load ptr, ptr %cx, !tbaa !3
  %v853 = zext i32 %v446 to i64
  %v854 = getelementptr i8, ptr %v852, i64 %v853
  %v855 = getelementptr i8, ptr %v854, i64 48
  %v856 = load double, ptr %v855, align 1, !tbaa !4
  %v857 = load ptr, ptr %cx, !tbaa !3
  %v858 = zext i32 %v446 to i64
  %v859 = getelementptr i8, ptr %v857, i64 %v858
  %v860 = getelementptr i8, ptr %v859, i64 56
  %v861 = load double, ptr %v860, align 1, !tbaa !4
  %v862 = load ptr, ptr %cx, !tbaa !3
  %v863 = zext i32 %v446 to i64
  %v864 = getelementptr i8, ptr %v862, i64 %v863
  %v865 = getelementptr i8, ptr %v864, i64 64
  %v866 = load double, ptr %v865, align 1, !tbaa !4
  %v867 = load ptr, ptr %cx, !tbaa !3
  %v868 = zext i32 %v446 to i64
  %v869 = getelementptr i8, ptr %v867, i64 %v868
  %v870 = getelementptr i8, ptr %v869, i64 72
  %v871 = load double, ptr %v870, align 1, !tbaa !4
  %v872 = load ptr, ptr %cx, !tbaa !3
  %v873 = zext i32 %v446 to i64
  %v874 = getelementptr i8, ptr %v872, i64 %v873
  %v875 = getelementptr i8, ptr %v874, i64 80
  %v876 = load double, ptr %v875, align 1, !tbaa !4
  %v877 = load ptr, ptr %cx, !tbaa !3
  %v878 = zext i32 %v446 to i64
  %v879 = getelementptr i8, ptr %v877, i64 %v878
  %v880 = getelementptr i8, ptr %v879, i64 88
  %v881 = load double, ptr %v880, align 1, !tbaa !4
  %v882 = load ptr, ptr %cx, !tbaa !3
  %v883 = zext i32 %v446 to i64
  %v884 = getelementptr i8, ptr %v882, i64 %v883
  %v885 = getelementptr i8, ptr %v884, i64 96
  %v886 = load double, ptr %v885, align 1, !tbaa !4
  %v887 = load ptr, ptr %cx, !tbaa !3
  %v888 = zext i32 %v446 to i64
  %v889 = getelementptr i8, ptr %v887, i64 %v888
  %v890 = getelementptr i8, ptr %v889, i64 104
  %v891 = load double, ptr %v890, align 1, !tbaa !4
  %v892 = load ptr, ptr %cx, !tbaa !3
  %v893 = zext i32 %v446 to i64
  %v894 = getelementptr i8, ptr %v892, i64 %v893
  %v895 = getelementptr i8, ptr %v894, i64 112
  %v896 = load double, ptr %v895, align 1, !tbaa !4
  %v897 = load ptr, ptr %cx, !tbaa !3
  %v898 = zext i32 %v446 to i64
  %v899 = getelementptr i8, ptr %v897, i64 %v898
  %v900 = getelementptr i8, ptr %v899, i64 120
  %v901 = load double, ptr %v900, align 1, !tbaa !4
  %v902 = load ptr, ptr %cx, !tbaa !3
  %v903 = zext i32 %v446 to i64
  %v904 = getelementptr i8, ptr %v902, i64 %v903
  %v905 = getelementptr i8, ptr %v904, i64 128
  %v906 = load double, ptr %v905, align 1, !tbaa !4
  %v907 = load ptr, ptr %cx, !tbaa !3
  %v908 = zext i32 %v446 to i64
  %v909 = getelementptr i8, ptr %v907, i64 %v908
  %v910 = getelementptr i8, ptr %v909, i64 136
  %v911 = load double, ptr %v910, align 1, !tbaa !4
  %v912 = load ptr, ptr %cx, !tbaa !3
  %v913 = zext i32 %v446 to i64
  %v914 = getelementptr i8, ptr %v912, i64 %v913
  %v915 = getelementptr i8, ptr %v914, i64 144
  %v916 = load double, ptr %v915, align 1, !tbaa !4
  %v917 = load ptr, ptr %cx, !tbaa !3
  %v918 = zext i32 %v446 to i64
  %v919 = getelementptr i8, ptr %v917, i64 %v918
  %v920 = getelementptr i8, ptr %v919, i64 152
  %v921 = load double, ptr %v920, align 1, !tbaa !4
  %v922 = load ptr, ptr %cx, !tbaa !3
  %v923 = zext i32 %v446 to i64
  %v924 = getelementptr i8, ptr %v922, i64 %v923
  %v925 = getelementptr i8, ptr %v924, i64 160
  %v926 = load double, ptr %v925, align 1, !tbaa !4
  %v927 = load ptr, ptr %cx, !tbaa !3
  %v928 = zext i32 %v446 to i64
  %v929 = getelementptr i8, ptr %v927, i64 %v928
  %v930 = getelementptr i8, ptr %v929, i64 168
  %v931 = load double, ptr %v930, align 1, !tbaa !4
  %v932 = load ptr, ptr %cx, !tbaa !3
  %v933 = zext i32 %v446 to i64
  %v934 = getelementptr i8, ptr %v932, i64 %v933
  %v935 = getelementptr i8, ptr %v934, i64 176
  %v936 = load double, ptr %v935, align 1, !tbaa !4
  %v937 = load ptr, ptr %cx, !tbaa !3
  %v938 = zext i32 %v446 to i64
  %v939 = getelementptr i8, ptr %v937, i64 %v938
  %v940 = getelementptr i8, ptr %v939, i64 184
  %v941 = load double, ptr %v940, align 1, !tbaa !4
  %v942 = load ptr, ptr %cx, !tbaa !3
  %v943 = zext i32 %v446 to i64
  %v944 = getelementptr i8, ptr %v942, i64 %v943
  %v945 = getelementptr i8, ptr %v944, i64 192
  %v946 = load double, ptr %v945, align 1, !tbaa !4
  %v947 = load ptr, ptr %cx, !tbaa !3
  %v948 = zext i32 %v446 to i64
  %v949 = getelementptr i8, ptr %v947, i64 %v948
  %v950 = getelementptr i8, ptr %v949, i64 200
  %v951 = load double, ptr %v950, align 1, !tbaa !4
  %v952 = load ptr, ptr %cx, !tbaa !3
  %v953 = zext i32 %v446 to i64
  %v954 = getelementptr i8, ptr %v952, i64 %v953
  %v955 = getelementptr i8, ptr %v954, i64 208
  %v956 = load double, ptr %v955, align 1, !tbaa !4
  %v957 = load ptr, ptr %cx, !tbaa !3
  %v958 = zext i32 %v446 to i64
  %v959 = getelementptr i8, ptr %v957, i64 %v958
  %v960 = getelementptr i8, ptr %v959, i64 216
  %v961 = load double, ptr %v960, align 1, !tbaa !4
  %v962 = load ptr, ptr %cx, !tbaa !3
  %v963 = zext i32 %v446 to i64
  %v964 = getelementptr i8, ptr %v962, i64 %v963
  %v965 = getelementptr i8, ptr %v964, i64 224
  %v966 = load double, ptr %v965, align 1, !tbaa !4
  %v967 = load ptr, ptr %cx, !tbaa !3
  %v968 = zext i32 %v446 to i64
  %v969 = getelementptr i8, ptr %v967, i64 %v968
  %v970 = getelementptr i8, ptr %v969, i64 232
  %v971 = load double, ptr %v970, align 1, !tbaa !4
  %v972 = load ptr, ptr %cx, !tbaa !3
  %v973 = zext i32 %v446 to i64
  %v974 = getelementptr i8, ptr %v972, i64 %v973
  %v975 = getelementptr i8, ptr %v974, i64 240
  %v976 = load double, ptr %v975, align 1, !tbaa !4
  %v977 = load ptr, ptr %cx, !tbaa !3
  %v978 = zext i32 %v446 to i64
  %v979 = getelementptr i8, ptr %v977, i64 %v978
  %v980 = getelementptr i8, ptr %v979, i64 248
  %v981 = load double, ptr %v980, align 1, !tbaa !4
  %v982 = fadd double %v826, %v906
  %v983 = fadd double %v831, %v911
  %v984 = fadd double %v836, %v916
  %v985 = fadd double %v841, %v921
  %v986 = fadd double %v846, %v926
  %v987 = fadd double %v851, %v931
  %v988 = fadd double %v856, %v936
  %v989 = fadd double %v861, %v941
  %v990 = fadd double %v866, %v946
  %v991 = fadd double %v871, %v951
  %v992 = fadd double %v876, %v956
  %v993 = fadd double %v881, %v961
  %v994 = fadd double %v886, %v966
  %v995 = fadd double %v891, %v971
  %v996 = fadd double %v896, %v976
  %v997 = fadd double %v901, %v981
  %v998 = fadd double %v982, %v990
  %v999 = fadd double %v983, %v991
  %v1000 = fadd double %v984, %v992
  %v1001 = fadd double %v985, %v993
  %v1002 = fadd double %v986, %v994
  %v1003 = fadd double %v987, %v995
  %v1004 = fadd double %v988, %v996
  %v1005 = fadd double %v989, %v997
  %v1006 = fadd double %v998, %v1002
  %v1007 = fadd double %v999, %v1003
  %v1008 = fadd double %v1000, %v1004
  %v1009 = fadd double %v1001, %v1005
  %v1010 = fadd double %v1006, %v1008
  %v1011 = fadd double %v1007, %v1009
  %v1012 = fadd double %v1010, %v1011
  %v1013 = fdiv double %v1012, %v444
  %v1014 = call i32 @moments.rt_release(ptr %cx, i32 %v2)
  %v1015 = icmp ne i32 %v1014, 0
  %v1016 = or i32 %v1014, 64
  %v1017 = icmp ult i32 %v1014, 32
  %v1018 = select i1 %v1017, i32 %v1016, i32 %v1014
  br i1 %v1015, label %trap22, label %on23, !prof !5
trap22:
  %v1019 = insertvalue { i32, double, double } zeroinitializer, i32 %v1018, 0
  ret { i32, double, double } %v1019
on23:
  %v1020 = insertvalue { i32, double, double } zeroinitializer, i32 0, 0
  %v1021 = insertvalue { i32, double, double } %v1020, double %v445, 1
  %v1022 = insertvalue { i32, double, double } %v1021, double %v1013, 2
  ret { i32, double, double } %v1022
}

define i32 @moments(ptr %a0, i32 %a1, ptr %r0, ptr %r1) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %heap = load ptr, ptr @moments.context
  %new = icmp eq ptr %heap, null
  br i1 %new, label %make, label %call
make:
  %made = call i1 @moments.open(ptr @moments.context)
  br i1 %made, label %call, label %fail
fail:
  ret i32 106
call:
  %all = call { i32, double, double } @moments.kernel_moments(ptr @moments.context, ptr %a0, i32 %a1)
  %status = extractvalue { i32, double, double } %all, 0
  %trapped = icmp ne i32 %status, 0
  br i1 %trapped, label %trap, label %done
trap:
  call void @trinity.close(ptr @moments.context)
  ret i32 %status
done:
  %out0 = extractvalue { i32, double, double } %all, 1
  store double %out0, ptr %r0
  %out1 = extractvalue { i32, double, double } %all, 2
  store double %out1, ptr %r1
  ret i32 0
}

define internal i32 @row_ends.kernel_row_ends_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, ptr noalias nocapture %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; float_rows.tri:38
  %v0 = icmp sle i32 %a4, 0
  %v1 = icmp sgt i32 %a4, 0
  %v2 = select i1 %v1, i32 %a4, i32 0
  br label %loop0
loop0:
  %v3 = phi i32 [ %a0, %entry ], [ %v233, %end18 ]
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
  %v7 = phi <2 x i64> [ <i64 9187343241974906880, i64 9187343241974906880>, %on6 ], [ %v31, %then10 ]
  %v8 = phi <2 x i64> [ <i64 9187343241974906880, i64 9187343241974906880>, %on6 ], [ %v51, %then10 ]
  %v9 = phi <2 x i64> [ <i64 9187343241974906880, i64 9187343241974906880>, %on6 ], [ %v71, %then10 ]
  %v10 = phi <2 x i64> [ <i64 9187343241974906880, i64 9187343241974906880>, %on6 ], [ %v91, %then10 ]
  %v11 = add i32 %v6, 16
  %v12 = icmp ule i32 %v11, %v2
  br i1 %v12, label %then10, label %else11
then10:
  %v13 = shl i32 %v6, 2
  %v14 = add i32 %v5, %v13
  %v15 = zext i32 %v14 to i64
  %v16 = getelementptr i8, ptr %a6, i64 %v15
  %v17 = load <2 x i64>, ptr %v16, align 1, !tbaa !4
  %v18 = bitcast <2 x i64> %v7 to <4 x float>
  %v19 = bitcast <2 x i64> %v17 to <4 x float>
  %v20 = fcmp olt <4 x float> %v18, %v19
  %v21 = fcmp oeq <4 x float> %v18, %v19
  %v22 = fcmp uno <4 x float> %v18, %v19
  %v23 = bitcast <4 x float> %v18 to <4 x i32>
  %v24 = bitcast <4 x float> %v19 to <4 x i32>
  %v25 = or <4 x i32> %v23, %v24
  %v26 = bitcast <4 x i32> %v25 to <4 x float>
  %v27 = fadd <4 x float> %v18, %v19
  %v28 = select <4 x i1> %v20, <4 x float> %v18, <4 x float> %v19
  %v29 = select <4 x i1> %v21, <4 x float> %v26, <4 x float> %v28
  %v30 = select <4 x i1> %v22, <4 x float> %v27, <4 x float> %v29
  %v31 = bitcast <4 x float> %v30 to <2 x i64>
  %v32 = add i32 %v6, 4
  %v33 = shl i32 %v32, 2
  %v34 = add i32 %v5, %v33
  %v35 = zext i32 %v34 to i64
  %v36 = getelementptr i8, ptr %a6, i64 %v35
  %v37 = load <2 x i64>, ptr %v36, align 1, !tbaa !4
  %v38 = bitcast <2 x i64> %v8 to <4 x float>
  %v39 = bitcast <2 x i64> %v37 to <4 x float>
  %v40 = fcmp olt <4 x float> %v38, %v39
  %v41 = fcmp oeq <4 x float> %v38, %v39
  %v42 = fcmp uno <4 x float> %v38, %v39
  %v43 = bitcast <4 x float> %v38 to <4 x i32>
  %v44 = bitcast <4 x float> %v39 to <4 x i32>
  %v45 = or <4 x i32> %v43, %v44
  %v46 = bitcast <4 x i32> %v45 to <4 x float>
  %v47 = fadd <4 x float> %v38, %v39
  %v48 = select <4 x i1> %v40, <4 x float> %v38, <4 x float> %v39
  %v49 = select <4 x i1> %v41, <4 x float> %v46, <4 x float> %v48
  %v50 = select <4 x i1> %v42, <4 x float> %v47, <4 x float> %v49
  %v51 = bitcast <4 x float> %v50 to <2 x i64>
  %v52 = add i32 %v6, 8
  %v53 = shl i32 %v52, 2
  %v54 = add i32 %v5, %v53
  %v55 = zext i32 %v54 to i64
  %v56 = getelementptr i8, ptr %a6, i64 %v55
  %v57 = load <2 x i64>, ptr %v56, align 1, !tbaa !4
  %v58 = bitcast <2 x i64> %v9 to <4 x float>
  %v59 = bitcast <2 x i64> %v57 to <4 x float>
  %v60 = fcmp olt <4 x float> %v58, %v59
  %v61 = fcmp oeq <4 x float> %v58, %v59
  %v62 = fcmp uno <4 x float> %v58, %v59
  %v63 = bitcast <4 x float> %v58 to <4 x i32>
  %v64 = bitcast <4 x float> %v59 to <4 x i32>
  %v65 = or <4 x i32> %v63, %v64
  %v66 = bitcast <4 x i32> %v65 to <4 x float>
  %v67 = fadd <4 x float> %v58, %v59
  %v68 = select <4 x i1> %v60, <4 x float> %v58, <4 x float> %v59
  %v69 = select <4 x i1> %v61, <4 x float> %v66, <4 x float> %v68
  %v70 = select <4 x i1> %v62, <4 x float> %v67, <4 x float> %v69
  %v71 = bitcast <4 x float> %v70 to <2 x i64>
  %v72 = add i32 %v6, 12
  %v73 = shl i32 %v72, 2
  %v74 = add i32 %v5, %v73
  %v75 = zext i32 %v74 to i64
  %v76 = getelementptr i8, ptr %a6, i64 %v75
  %v77 = load <2 x i64>, ptr %v76, align 1, !tbaa !4
  %v78 = bitcast <2 x i64> %v10 to <4 x float>
  %v79 = bitcast <2 x i64> %v77 to <4 x float>
  %v80 = fcmp olt <4 x float> %v78, %v79
  %v81 = fcmp oeq <4 x float> %v78, %v79
  %v82 = fcmp uno <4 x float> %v78, %v79
  %v83 = bitcast <4 x float> %v78 to <4 x i32>
  %v84 = bitcast <4 x float> %v79 to <4 x i32>
  %v85 = or <4 x i32> %v83, %v84
  %v86 = bitcast <4 x i32> %v85 to <4 x float>
  %v87 = fadd <4 x float> %v78, %v79
  %v88 = select <4 x i1> %v80, <4 x float> %v78, <4 x float> %v79
  %v89 = select <4 x i1> %v81, <4 x float> %v86, <4 x float> %v88
  %v90 = select <4 x i1> %v82, <4 x float> %v87, <4 x float> %v89
  %v91 = bitcast <4 x float> %v90 to <2 x i64>
  br label %loop7
else11:
  br label %end9
end9:
  br label %end8
end8:
  %v92 = bitcast <2 x i64> %v7 to <4 x float>
  %v93 = bitcast <2 x i64> %v8 to <4 x float>
  %v94 = fcmp olt <4 x float> %v92, %v93
  %v95 = fcmp oeq <4 x float> %v92, %v93
  %v96 = fcmp uno <4 x float> %v92, %v93
  %v97 = bitcast <4 x float> %v92 to <4 x i32>
  %v98 = bitcast <4 x float> %v93 to <4 x i32>
  %v99 = or <4 x i32> %v97, %v98
  %v100 = bitcast <4 x i32> %v99 to <4 x float>
  %v101 = fadd <4 x float> %v92, %v93
  %v102 = select <4 x i1> %v94, <4 x float> %v92, <4 x float> %v93
  %v103 = select <4 x i1> %v95, <4 x float> %v100, <4 x float> %v102
  %v104 = select <4 x i1> %v96, <4 x float> %v101, <4 x float> %v103
  %v105 = bitcast <4 x float> %v104 to <2 x i64>
  %v106 = bitcast <2 x i64> %v105 to <4 x float>
  %v107 = bitcast <2 x i64> %v9 to <4 x float>
  %v108 = fcmp olt <4 x float> %v106, %v107
  %v109 = fcmp oeq <4 x float> %v106, %v107
  %v110 = fcmp uno <4 x float> %v106, %v107
  %v111 = bitcast <4 x float> %v106 to <4 x i32>
  %v112 = bitcast <4 x float> %v107 to <4 x i32>
  %v113 = or <4 x i32> %v111, %v112
  %v114 = bitcast <4 x i32> %v113 to <4 x float>
  %v115 = fadd <4 x float> %v106, %v107
  %v116 = select <4 x i1> %v108, <4 x float> %v106, <4 x float> %v107
  %v117 = select <4 x i1> %v109, <4 x float> %v114, <4 x float> %v116
  %v118 = select <4 x i1> %v110, <4 x float> %v115, <4 x float> %v117
  %v119 = bitcast <4 x float> %v118 to <2 x i64>
  %v120 = bitcast <2 x i64> %v119 to <4 x float>
  %v121 = bitcast <2 x i64> %v10 to <4 x float>
  %v122 = fcmp olt <4 x float> %v120, %v121
  %v123 = fcmp oeq <4 x float> %v120, %v121
  %v124 = fcmp uno <4 x float> %v120, %v121
  %v125 = bitcast <4 x float> %v120 to <4 x i32>
  %v126 = bitcast <4 x float> %v121 to <4 x i32>
  %v127 = or <4 x i32> %v125, %v126
  %v128 = bitcast <4 x i32> %v127 to <4 x float>
  %v129 = fadd <4 x float> %v120, %v121
  %v130 = select <4 x i1> %v122, <4 x float> %v120, <4 x float> %v121
  %v131 = select <4 x i1> %v123, <4 x float> %v128, <4 x float> %v130
  %v132 = select <4 x i1> %v124, <4 x float> %v129, <4 x float> %v131
  %v133 = bitcast <4 x float> %v132 to <2 x i64>
  br label %loop12
loop12:
  %v134 = phi i32 [ %v6, %end8 ], [ %v136, %then15 ]
  %v135 = phi <2 x i64> [ %v133, %end8 ], [ %v156, %then15 ]
  %v136 = add i32 %v134, 4
  %v137 = icmp ule i32 %v136, %v2
  br i1 %v137, label %then15, label %else16
then15:
  %v138 = shl i32 %v134, 2
  %v139 = add i32 %v5, %v138
  %v140 = zext i32 %v139 to i64
  %v141 = getelementptr i8, ptr %a6, i64 %v140
  %v142 = load <2 x i64>, ptr %v141, align 1, !tbaa !4
  %v143 = bitcast <2 x i64> %v135 to <4 x float>
  %v144 = bitcast <2 x i64> %v142 to <4 x float>
  %v145 = fcmp olt <4 x float> %v143, %v144
  %v146 = fcmp oeq <4 x float> %v143, %v144
  %v147 = fcmp uno <4 x float> %v143, %v144
  %v148 = bitcast <4 x float> %v143 to <4 x i32>
  %v149 = bitcast <4 x float> %v144 to <4 x i32>
  %v150 = or <4 x i32> %v148, %v149
  %v151 = bitcast <4 x i32> %v150 to <4 x float>
  %v152 = fadd <4 x float> %v143, %v144
  %v153 = select <4 x i1> %v145, <4 x float> %v143, <4 x float> %v144
  %v154 = select <4 x i1> %v146, <4 x float> %v151, <4 x float> %v153
  %v155 = select <4 x i1> %v147, <4 x float> %v152, <4 x float> %v154
  %v156 = bitcast <4 x float> %v155 to <2 x i64>
  br label %loop12
else16:
  br label %end14
end14:
  br label %end13
end13:
  %v157 = bitcast <2 x i64> %v135 to <4 x float>
  %v158 = extractelement <4 x float> %v157, i32 0
  %v159 = fcmp olt float %v158, 0x7FF0000000000000
  %v160 = fcmp oeq float %v158, 0x7FF0000000000000
  %v161 = fcmp uno float %v158, 0x7FF0000000000000
  %v162 = bitcast float %v158 to i32
  %v163 = bitcast float 0x7FF0000000000000 to i32
  %v164 = or i32 %v162, %v163
  %v165 = bitcast i32 %v164 to float
  %v166 = fadd float %v158, 0x7FF0000000000000
  %v167 = select i1 %v159, float %v158, float 0x7FF0000000000000
  %v168 = select i1 %v160, float %v165, float %v167
  %v169 = select i1 %v161, float %v166, float %v168
  %v170 = bitcast <2 x i64> %v135 to <4 x float>
  %v171 = extractelement <4 x float> %v170, i32 1
  %v172 = fcmp olt float %v169, %v171
  %v173 = fcmp oeq float %v169, %v171
  %v174 = fcmp uno float %v169, %v171
  %v175 = bitcast float %v169 to i32
  %v176 = bitcast float %v171 to i32
  %v177 = or i32 %v175, %v176
  %v178 = bitcast i32 %v177 to float
  %v179 = fadd float %v169, %v171
  %v180 = select i1 %v172, float %v169, float %v171
  %v181 = select i1 %v173, float %v178, float %v180
  %v182 = select i1 %v174, float %v179, float %v181
  %v183 = bitcast <2 x i64> %v135 to <4 x float>
  %v184 = extractelement <4 x float> %v183, i32 2
  %v185 = fcmp olt float %v182, %v184
  %v186 = fcmp oeq float %v182, %v184
  %v187 = fcmp uno float %v182, %v184
  %v188 = bitcast float %v182 to i32
  %v189 = bitcast float %v184 to i32
  %v190 = or i32 %v188, %v189
  %v191 = bitcast i32 %v190 to float
  %v192 = fadd float %v182, %v184
  %v193 = select i1 %v185, float %v182, float %v184
  %v194 = select i1 %v186, float %v191, float %v193
  %v195 = select i1 %v187, float %v192, float %v194
  %v196 = bitcast <2 x i64> %v135 to <4 x float>
  %v197 = extractelement <4 x float> %v196, i32 3
  %v198 = fcmp olt float %v195, %v197
  %v199 = fcmp oeq float %v195, %v197
  %v200 = fcmp uno float %v195, %v197
  %v201 = bitcast float %v195 to i32
  %v202 = bitcast float %v197 to i32
  %v203 = or i32 %v201, %v202
  %v204 = bitcast i32 %v203 to float
  %v205 = fadd float %v195, %v197
  %v206 = select i1 %v198, float %v195, float %v197
  %v207 = select i1 %v199, float %v204, float %v206
  %v208 = select i1 %v200, float %v205, float %v207
  %v209 = mul i32 %v3, %a7
  br label %loop17
loop17:
  %v210 = phi i32 [ %v134, %end13 ], [ %v229, %then20 ]
  %v211 = phi float [ %v208, %end13 ], [ %v228, %then20 ]
  %v212 = icmp slt i32 %v210, %a4
  br i1 %v212, label %then20, label %else21
then20:
  %v213 = add i32 %v209, %v210
  %v214 = shl i32 %v213, 2
  %v215 = zext i32 %v214 to i64
  %v216 = getelementptr i8, ptr %a6, i64 %v215
  %v217 = load float, ptr %v216, align 1, !tbaa !4
  %v218 = fcmp olt float %v211, %v217
  %v219 = fcmp oeq float %v211, %v217
  %v220 = fcmp uno float %v211, %v217
  %v221 = bitcast float %v211 to i32
  %v222 = bitcast float %v217 to i32
  %v223 = or i32 %v221, %v222
  %v224 = bitcast i32 %v223 to float
  %v225 = fadd float %v211, %v217
  %v226 = select i1 %v218, float %v211, float %v217
  %v227 = select i1 %v219, float %v224, float %v226
  %v228 = select i1 %v220, float %v225, float %v227
  %v229 = add i32 %v210, 1
  br label %loop17
else21:
  br label %end19
end19:
  br label %end18
end18:
  %v230 = shl i32 %v3, 2
  %v231 = zext i32 %v230 to i64
  %v232 = getelementptr i8, ptr %a8, i64 %v231
  store float %v211, ptr %v232, align 1, !tbaa !4
  %v233 = add i32 %v3, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @row_ends.kernel_row_ends_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, ptr noalias nocapture %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; float_rows.tri:39
  %v0 = icmp sle i32 %a4, 0
  %v1 = icmp sgt i32 %a4, 0
  %v2 = select i1 %v1, i32 %a4, i32 0
  br label %loop0
loop0:
  %v3 = phi i32 [ %a0, %entry ], [ %v233, %end18 ]
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
  %v7 = phi <2 x i64> [ <i64 -36028792732385280, i64 -36028792732385280>, %on6 ], [ %v31, %then10 ]
  %v8 = phi <2 x i64> [ <i64 -36028792732385280, i64 -36028792732385280>, %on6 ], [ %v51, %then10 ]
  %v9 = phi <2 x i64> [ <i64 -36028792732385280, i64 -36028792732385280>, %on6 ], [ %v71, %then10 ]
  %v10 = phi <2 x i64> [ <i64 -36028792732385280, i64 -36028792732385280>, %on6 ], [ %v91, %then10 ]
  %v11 = add i32 %v6, 16
  %v12 = icmp ule i32 %v11, %v2
  br i1 %v12, label %then10, label %else11
then10:
  %v13 = shl i32 %v6, 2
  %v14 = add i32 %v5, %v13
  %v15 = zext i32 %v14 to i64
  %v16 = getelementptr i8, ptr %a6, i64 %v15
  %v17 = load <2 x i64>, ptr %v16, align 1, !tbaa !4
  %v18 = bitcast <2 x i64> %v7 to <4 x float>
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
  %v32 = add i32 %v6, 4
  %v33 = shl i32 %v32, 2
  %v34 = add i32 %v5, %v33
  %v35 = zext i32 %v34 to i64
  %v36 = getelementptr i8, ptr %a6, i64 %v35
  %v37 = load <2 x i64>, ptr %v36, align 1, !tbaa !4
  %v38 = bitcast <2 x i64> %v8 to <4 x float>
  %v39 = bitcast <2 x i64> %v37 to <4 x float>
  %v40 = fcmp ogt <4 x float> %v38, %v39
  %v41 = fcmp oeq <4 x float> %v38, %v39
  %v42 = fcmp uno <4 x float> %v38, %v39
  %v43 = bitcast <4 x float> %v38 to <4 x i32>
  %v44 = bitcast <4 x float> %v39 to <4 x i32>
  %v45 = and <4 x i32> %v43, %v44
  %v46 = bitcast <4 x i32> %v45 to <4 x float>
  %v47 = fadd <4 x float> %v38, %v39
  %v48 = select <4 x i1> %v40, <4 x float> %v38, <4 x float> %v39
  %v49 = select <4 x i1> %v41, <4 x float> %v46, <4 x float> %v48
  %v50 = select <4 x i1> %v42, <4 x float> %v47, <4 x float> %v49
  %v51 = bitcast <4 x float> %v50 to <2 x i64>
  %v52 = add i32 %v6, 8
  %v53 = shl i32 %v52, 2
  %v54 = add i32 %v5, %v53
  %v55 = zext i32 %v54 to i64
  %v56 = getelementptr i8, ptr %a6, i64 %v55
  %v57 = load <2 x i64>, ptr %v56, align 1, !tbaa !4
  %v58 = bitcast <2 x i64> %v9 to <4 x float>
  %v59 = bitcast <2 x i64> %v57 to <4 x float>
  %v60 = fcmp ogt <4 x float> %v58, %v59
  %v61 = fcmp oeq <4 x float> %v58, %v59
  %v62 = fcmp uno <4 x float> %v58, %v59
  %v63 = bitcast <4 x float> %v58 to <4 x i32>
  %v64 = bitcast <4 x float> %v59 to <4 x i32>
  %v65 = and <4 x i32> %v63, %v64
  %v66 = bitcast <4 x i32> %v65 to <4 x float>
  %v67 = fadd <4 x float> %v58, %v59
  %v68 = select <4 x i1> %v60, <4 x float> %v58, <4 x float> %v59
  %v69 = select <4 x i1> %v61, <4 x float> %v66, <4 x float> %v68
  %v70 = select <4 x i1> %v62, <4 x float> %v67, <4 x float> %v69
  %v71 = bitcast <4 x float> %v70 to <2 x i64>
  %v72 = add i32 %v6, 12
  %v73 = shl i32 %v72, 2
  %v74 = add i32 %v5, %v73
  %v75 = zext i32 %v74 to i64
  %v76 = getelementptr i8, ptr %a6, i64 %v75
  %v77 = load <2 x i64>, ptr %v76, align 1, !tbaa !4
  %v78 = bitcast <2 x i64> %v10 to <4 x float>
  %v79 = bitcast <2 x i64> %v77 to <4 x float>
  %v80 = fcmp ogt <4 x float> %v78, %v79
  %v81 = fcmp oeq <4 x float> %v78, %v79
  %v82 = fcmp uno <4 x float> %v78, %v79
  %v83 = bitcast <4 x float> %v78 to <4 x i32>
  %v84 = bitcast <4 x float> %v79 to <4 x i32>
  %v85 = and <4 x i32> %v83, %v84
  %v86 = bitcast <4 x i32> %v85 to <4 x float>
  %v87 = fadd <4 x float> %v78, %v79
  %v88 = select <4 x i1> %v80, <4 x float> %v78, <4 x float> %v79
  %v89 = select <4 x i1> %v81, <4 x float> %v86, <4 x float> %v88
  %v90 = select <4 x i1> %v82, <4 x float> %v87, <4 x float> %v89
  %v91 = bitcast <4 x float> %v90 to <2 x i64>
  br label %loop7
else11:
  br label %end9
end9:
  br label %end8
end8:
  %v92 = bitcast <2 x i64> %v7 to <4 x float>
  %v93 = bitcast <2 x i64> %v8 to <4 x float>
  %v94 = fcmp ogt <4 x float> %v92, %v93
  %v95 = fcmp oeq <4 x float> %v92, %v93
  %v96 = fcmp uno <4 x float> %v92, %v93
  %v97 = bitcast <4 x float> %v92 to <4 x i32>
  %v98 = bitcast <4 x float> %v93 to <4 x i32>
  %v99 = and <4 x i32> %v97, %v98
  %v100 = bitcast <4 x i32> %v99 to <4 x float>
  %v101 = fadd <4 x float> %v92, %v93
  %v102 = select <4 x i1> %v94, <4 x float> %v92, <4 x float> %v93
  %v103 = select <4 x i1> %v95, <4 x float> %v100, <4 x float> %v102
  %v104 = select <4 x i1> %v96, <4 x float> %v101, <4 x float> %v103
  %v105 = bitcast <4 x float> %v104 to <2 x i64>
  %v106 = bitcast <2 x i64> %v105 to <4 x float>
  %v107 = bitcast <2 x i64> %v9 to <4 x float>
  %v108 = fcmp ogt <4 x float> %v106, %v107
  %v109 = fcmp oeq <4 x float> %v106, %v107
  %v110 = fcmp uno <4 x float> %v106, %v107
  %v111 = bitcast <4 x float> %v106 to <4 x i32>
  %v112 = bitcast <4 x float> %v107 to <4 x i32>
  %v113 = and <4 x i32> %v111, %v112
  %v114 = bitcast <4 x i32> %v113 to <4 x float>
  %v115 = fadd <4 x float> %v106, %v107
  %v116 = select <4 x i1> %v108, <4 x float> %v106, <4 x float> %v107
  %v117 = select <4 x i1> %v109, <4 x float> %v114, <4 x float> %v116
  %v118 = select <4 x i1> %v110, <4 x float> %v115, <4 x float> %v117
  %v119 = bitcast <4 x float> %v118 to <2 x i64>
  %v120 = bitcast <2 x i64> %v119 to <4 x float>
  %v121 = bitcast <2 x i64> %v10 to <4 x float>
  %v122 = fcmp ogt <4 x float> %v120, %v121
  %v123 = fcmp oeq <4 x float> %v120, %v121
  %v124 = fcmp uno <4 x float> %v120, %v121
  %v125 = bitcast <4 x float> %v120 to <4 x i32>
  %v126 = bitcast <4 x float> %v121 to <4 x i32>
  %v127 = and <4 x i32> %v125, %v126
  %v128 = bitcast <4 x i32> %v127 to <4 x float>
  %v129 = fadd <4 x float> %v120, %v121
  %v130 = select <4 x i1> %v122, <4 x float> %v120, <4 x float> %v121
  %v131 = select <4 x i1> %v123, <4 x float> %v128, <4 x float> %v130
  %v132 = select <4 x i1> %v124, <4 x float> %v129, <4 x float> %v131
  %v133 = bitcast <4 x float> %v132 to <2 x i64>
  br label %loop12
loop12:
  %v134 = phi i32 [ %v6, %end8 ], [ %v136, %then15 ]
  %v135 = phi <2 x i64> [ %v133, %end8 ], [ %v156, %then15 ]
  %v136 = add i32 %v134, 4
  %v137 = icmp ule i32 %v136, %v2
  br i1 %v137, label %then15, label %else16
then15:
  %v138 = shl i32 %v134, 2
  %v139 = add i32 %v5, %v138
  %v140 = zext i32 %v139 to i64
  %v141 = getelementptr i8, ptr %a6, i64 %v140
  %v142 = load <2 x i64>, ptr %v141, align 1, !tbaa !4
  %v143 = bitcast <2 x i64> %v135 to <4 x float>
  %v144 = bitcast <2 x i64> %v142 to <4 x float>
  %v145 = fcmp ogt <4 x float> %v143, %v144
  %v146 = fcmp oeq <4 x float> %v143, %v144
  %v147 = fcmp uno <4 x float> %v143, %v144
  %v148 = bitcast <4 x float> %v143 to <4 x i32>
  %v149 = bitcast <4 x float> %v144 to <4 x i32>
  %v150 = and <4 x i32> %v148, %v149
  %v151 = bitcast <4 x i32> %v150 to <4 x float>
  %v152 = fadd <4 x float> %v143, %v144
  %v153 = select <4 x i1> %v145, <4 x float> %v143, <4 x float> %v144
  %v154 = select <4 x i1> %v146, <4 x float> %v151, <4 x float> %v153
  %v155 = select <4 x i1> %v147, <4 x float> %v152, <4 x float> %v154
  %v156 = bitcast <4 x float> %v155 to <2 x i64>
  br label %loop12
else16:
  br label %end14
end14:
  br label %end13
end13:
  %v157 = bitcast <2 x i64> %v135 to <4 x float>
  %v158 = extractelement <4 x float> %v157, i32 0
  %v159 = fcmp ogt float %v158, 0xFFF0000000000000
  %v160 = fcmp oeq float %v158, 0xFFF0000000000000
  %v161 = fcmp uno float %v158, 0xFFF0000000000000
  %v162 = bitcast float %v158 to i32
  %v163 = bitcast float 0xFFF0000000000000 to i32
  %v164 = and i32 %v162, %v163
  %v165 = bitcast i32 %v164 to float
  %v166 = fadd float %v158, 0xFFF0000000000000
  %v167 = select i1 %v159, float %v158, float 0xFFF0000000000000
  %v168 = select i1 %v160, float %v165, float %v167
  %v169 = select i1 %v161, float %v166, float %v168
  %v170 = bitcast <2 x i64> %v135 to <4 x float>
  %v171 = extractelement <4 x float> %v170, i32 1
  %v172 = fcmp ogt float %v169, %v171
  %v173 = fcmp oeq float %v169, %v171
  %v174 = fcmp uno float %v169, %v171
  %v175 = bitcast float %v169 to i32
  %v176 = bitcast float %v171 to i32
  %v177 = and i32 %v175, %v176
  %v178 = bitcast i32 %v177 to float
  %v179 = fadd float %v169, %v171
  %v180 = select i1 %v172, float %v169, float %v171
  %v181 = select i1 %v173, float %v178, float %v180
  %v182 = select i1 %v174, float %v179, float %v181
  %v183 = bitcast <2 x i64> %v135 to <4 x float>
  %v184 = extractelement <4 x float> %v183, i32 2
  %v185 = fcmp ogt float %v182, %v184
  %v186 = fcmp oeq float %v182, %v184
  %v187 = fcmp uno float %v182, %v184
  %v188 = bitcast float %v182 to i32
  %v189 = bitcast float %v184 to i32
  %v190 = and i32 %v188, %v189
  %v191 = bitcast i32 %v190 to float
  %v192 = fadd float %v182, %v184
  %v193 = select i1 %v185, float %v182, float %v184
  %v194 = select i1 %v186, float %v191, float %v193
  %v195 = select i1 %v187, float %v192, float %v194
  %v196 = bitcast <2 x i64> %v135 to <4 x float>
  %v197 = extractelement <4 x float> %v196, i32 3
  %v198 = fcmp ogt float %v195, %v197
  %v199 = fcmp oeq float %v195, %v197
  %v200 = fcmp uno float %v195, %v197
  %v201 = bitcast float %v195 to i32
  %v202 = bitcast float %v197 to i32
  %v203 = and i32 %v201, %v202
  %v204 = bitcast i32 %v203 to float
  %v205 = fadd float %v195, %v197
  %v206 = select i1 %v198, float %v195, float %v197
  %v207 = select i1 %v199, float %v204, float %v206
  %v208 = select i1 %v200, float %v205, float %v207
  %v209 = mul i32 %v3, %a7
  br label %loop17
loop17:
  %v210 = phi i32 [ %v134, %end13 ], [ %v229, %then20 ]
  %v211 = phi float [ %v208, %end13 ], [ %v228, %then20 ]
  %v212 = icmp slt i32 %v210, %a4
  br i1 %v212, label %then20, label %else21
then20:
  %v213 = add i32 %v209, %v210
  %v214 = shl i32 %v213, 2
  %v215 = zext i32 %v214 to i64
  %v216 = getelementptr i8, ptr %a6, i64 %v215
  %v217 = load float, ptr %v216, align 1, !tbaa !4
  %v218 = fcmp ogt float %v211, %v217
  %v219 = fcmp oeq float %v211, %v217
  %v220 = fcmp uno float %v211, %v217
  %v221 = bitcast float %v211 to i32
  %v222 = bitcast float %v217 to i32
  %v223 = and i32 %v221, %v222
  %v224 = bitcast i32 %v223 to float
  %v225 = fadd float %v211, %v217
  %v226 = select i1 %v218, float %v211, float %v217
  %v227 = select i1 %v219, float %v224, float %v226
  %v228 = select i1 %v220, float %v225, float %v227
  %v229 = add i32 %v210, 1
  br label %loop17
else21:
  br label %end19
end19:
  br label %end18
end18:
  %v230 = shl i32 %v3, 2
  %v231 = zext i32 %v230 to i64
  %v232 = getelementptr i8, ptr %a8, i64 %v231
  store float %v211, ptr %v232, align 1, !tbaa !4
  %v233 = add i32 %v3, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @row_ends.kernel_row_ends_3(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, ptr noalias nocapture %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; float_rows.tri:40
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
  %v7 = phi <2 x i64> [ <i64 9187343241974906880, i64 9187343241974906880>, %on6 ], [ %v60, %then10 ]
  %v8 = phi <2 x i64> [ <i64 9187343241974906880, i64 9187343241974906880>, %on6 ], [ %v64, %then10 ]
  %v9 = phi <2 x i64> [ <i64 9187343241974906880, i64 9187343241974906880>, %on6 ], [ %v68, %then10 ]
  %v10 = phi <2 x i64> [ <i64 9187343241974906880, i64 9187343241974906880>, %on6 ], [ %v72, %then10 ]
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
  %v37 = bitcast <2 x i64> %v21 to <4 x float>
  %v38 = bitcast <2 x i64> %v7 to <4 x float>
  %v39 = fcmp olt <4 x float> %v37, %v38
  %v40 = sext <4 x i1> %v39 to <4 x i32>
  %v41 = bitcast <4 x i32> %v40 to <2 x i64>
  %v42 = bitcast <2 x i64> %v25 to <4 x float>
  %v43 = bitcast <2 x i64> %v8 to <4 x float>
  %v44 = fcmp olt <4 x float> %v42, %v43
  %v45 = sext <4 x i1> %v44 to <4 x i32>
  %v46 = bitcast <4 x i32> %v45 to <2 x i64>
  %v47 = bitcast <2 x i64> %v29 to <4 x float>
  %v48 = bitcast <2 x i64> %v9 to <4 x float>
  %v49 = fcmp olt <4 x float> %v47, %v48
  %v50 = sext <4 x i1> %v49 to <4 x i32>
  %v51 = bitcast <4 x i32> %v50 to <2 x i64>
  %v52 = bitcast <2 x i64> %v33 to <4 x float>
  %v53 = bitcast <2 x i64> %v10 to <4 x float>
  %v54 = fcmp olt <4 x float> %v52, %v53
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
  %v105 = bitcast <2 x i64> %v7 to <4 x float>
  %v106 = extractelement <4 x float> %v105, i32 0
  %v107 = bitcast <2 x i64> %v11 to <4 x i32>
  %v108 = extractelement <4 x i32> %v107, i32 0
  %v109 = fcmp oeq float %v106, 0x7FF0000000000000
  %v110 = icmp slt i32 %v108, 0
  %v111 = and i1 %v109, %v110
  %v112 = fcmp olt float %v106, 0x7FF0000000000000
  %v113 = or i1 %v112, %v111
  %v114 = select i1 %v113, float %v106, float 0x7FF0000000000000
  %v115 = select i1 %v113, i32 %v108, i32 0
  %v116 = bitcast <2 x i64> %v7 to <4 x float>
  %v117 = extractelement <4 x float> %v116, i32 1
  %v118 = bitcast <2 x i64> %v11 to <4 x i32>
  %v119 = extractelement <4 x i32> %v118, i32 1
  %v120 = fcmp oeq float %v117, %v114
  %v121 = icmp slt i32 %v119, %v115
  %v122 = and i1 %v120, %v121
  %v123 = fcmp olt float %v117, %v114
  %v124 = or i1 %v123, %v122
  %v125 = select i1 %v124, float %v117, float %v114
  %v126 = select i1 %v124, i32 %v119, i32 %v115
  %v127 = bitcast <2 x i64> %v7 to <4 x float>
  %v128 = extractelement <4 x float> %v127, i32 2
  %v129 = bitcast <2 x i64> %v11 to <4 x i32>
  %v130 = extractelement <4 x i32> %v129, i32 2
  %v131 = fcmp oeq float %v128, %v125
  %v132 = icmp slt i32 %v130, %v126
  %v133 = and i1 %v131, %v132
  %v134 = fcmp olt float %v128, %v125
  %v135 = or i1 %v134, %v133
  %v136 = select i1 %v135, float %v128, float %v125
  %v137 = select i1 %v135, i32 %v130, i32 %v126
  %v138 = bitcast <2 x i64> %v7 to <4 x float>
  %v139 = extractelement <4 x float> %v138, i32 3
  %v140 = bitcast <2 x i64> %v11 to <4 x i32>
  %v141 = extractelement <4 x i32> %v140, i32 3
  %v142 = fcmp oeq float %v139, %v136
  %v143 = icmp slt i32 %v141, %v137
  %v144 = and i1 %v142, %v143
  %v145 = fcmp olt float %v139, %v136
  %v146 = or i1 %v145, %v144
  %v147 = select i1 %v146, float %v139, float %v136
  %v148 = select i1 %v146, i32 %v141, i32 %v137
  %v149 = bitcast <2 x i64> %v8 to <4 x float>
  %v150 = extractelement <4 x float> %v149, i32 0
  %v151 = bitcast <2 x i64> %v12 to <4 x i32>
  %v152 = extractelement <4 x i32> %v151, i32 0
  %v153 = fcmp oeq float %v150, %v147
  %v154 = icmp slt i32 %v152, %v148
  %v155 = and i1 %v153, %v154
  %v156 = fcmp olt float %v150, %v147
  %v157 = or i1 %v156, %v155
  %v158 = select i1 %v157, float %v150, float %v147
  %v159 = select i1 %v157, i32 %v152, i32 %v148
  %v160 = bitcast <2 x i64> %v8 to <4 x float>
  %v161 = extractelement <4 x float> %v160, i32 1
  %v162 = bitcast <2 x i64> %v12 to <4 x i32>
  %v163 = extractelement <4 x i32> %v162, i32 1
  %v164 = fcmp oeq float %v161, %v158
  %v165 = icmp slt i32 %v163, %v159
  %v166 = and i1 %v164, %v165
  %v167 = fcmp olt float %v161, %v158
  %v168 = or i1 %v167, %v166
  %v169 = select i1 %v168, float %v161, float %v158
  %v170 = select i1 %v168, i32 %v163, i32 %v159
  %v171 = bitcast <2 x i64> %v8 to <4 x float>
  %v172 = extractelement <4 x float> %v171, i32 2
  %v173 = bitcast <2 x i64> %v12 to <4 x i32>
  %v174 = extractelement <4 x i32> %v173, i32 2
  %v175 = fcmp oeq float %v172, %v169
  %v176 = icmp slt i32 %v174, %v170
  %v177 = and i1 %v175, %v176
  %v178 = fcmp olt float %v172, %v169
  %v179 = or i1 %v178, %v177
  %v180 = select i1 %v179, float %v172, float %v169
  %v181 = select i1 %v179, i32 %v174, i32 %v170
  %v182 = bitcast <2 x i64> %v8 to <4 x float>
  %v183 = extractelement <4 x float> %v182, i32 3
  %v184 = bitcast <2 x i64> %v12 to <4 x i32>
  %v185 = extractelement <4 x i32> %v184, i32 3
  %v186 = fcmp oeq float %v183, %v180
  %v187 = icmp slt i32 %v185, %v181
  %v188 = and i1 %v186, %v187
  %v189 = fcmp olt float %v183, %v180
  %v190 = or i1 %v189, %v188
  %v191 = select i1 %v190, float %v183, float %v180
  %v192 = select i1 %v190, i32 %v185, i32 %v181
  %v193 = bitcast <2 x i64> %v9 to <4 x float>
  %v194 = extractelement <4 x float> %v193, i32 0
  %v195 = bitcast <2 x i64> %v13 to <4 x i32>
  %v196 = extractelement <4 x i32> %v195, i32 0
  %v197 = fcmp oeq float %v194, %v191
  %v198 = icmp slt i32 %v196, %v192
  %v199 = and i1 %v197, %v198
  %v200 = fcmp olt float %v194, %v191
  %v201 = or i1 %v200, %v199
  %v202 = select i1 %v201, float %v194, float %v191
  %v203 = select i1 %v201, i32 %v196, i32 %v192
  %v204 = bitcast <2 x i64> %v9 to <4 x float>
  %v205 = extractelement <4 x float> %v204, i32 1
  %v206 = bitcast <2 x i64> %v13 to <4 x i32>
  %v207 = extractelement <4 x i32> %v206, i32 1
  %v208 = fcmp oeq float %v205, %v202
  %v209 = icmp slt i32 %v207, %v203
  %v210 = and i1 %v208, %v209
  %v211 = fcmp olt float %v205, %v202
  %v212 = or i1 %v211, %v210
  %v213 = select i1 %v212, float %v205, float %v202
  %v214 = select i1 %v212, i32 %v207, i32 %v203
  %v215 = bitcast <2 x i64> %v9 to <4 x float>
  %v216 = extractelement <4 x float> %v215, i32 2
  %v217 = bitcast <2 x i64> %v13 to <4 x i32>
  %v218 = extractelement <4 x i32> %v217, i32 2
  %v219 = fcmp oeq float %v216, %v213
  %v220 = icmp slt i32 %v218, %v214
  %v221 = and i1 %v219, %v220
  %v222 = fcmp olt float %v216, %v213
  %v223 = or i1 %v222, %v221
  %v224 = select i1 %v223, float %v216, float %v213
  %v225 = select i1 %v223, i32 %v218, i32 %v214
  %v226 = bitcast <2 x i64> %v9 to <4 x float>
  %v227 = extractelement <4 x float> %v226, i32 3
  %v228 = bitcast <2 x i64> %v13 to <4 x i32>
  %v229 = extractelement <4 x i32> %v228, i32 3
  %v230 = fcmp oeq float %v227, %v224
  %v231 = icmp slt i32 %v229, %v225
  %v232 = and i1 %v230, %v231
  %v233 = fcmp olt float %v227, %v224
  %v234 = or i1 %v233, %v232
  %v235 = select i1 %v234, float %v227, float %v224
  %v236 = select i1 %v234, i32 %v229, i32 %v225
  %v237 = bitcast <2 x i64> %v10 to <4 x float>
  %v238 = extractelement <4 x float> %v237, i32 0
  %v239 = bitcast <2 x i64> %v14 to <4 x i32>
  %v240 = extractelement <4 x i32> %v239, i32 0
  %v241 = fcmp oeq float %v238, %v235
  %v242 = icmp slt i32 %v240, %v236
  %v243 = and i1 %v241, %v242
  %v244 = fcmp olt float %v238, %v235
  %v245 = or i1 %v244, %v243
  %v246 = select i1 %v245, float %v238, float %v235
  %v247 = select i1 %v245, i32 %v240, i32 %v236
  %v248 = bitcast <2 x i64> %v10 to <4 x float>
  %v249 = extractelement <4 x float> %v248, i32 1
  %v250 = bitcast <2 x i64> %v14 to <4 x i32>
  %v251 = extractelement <4 x i32> %v250, i32 1
  %v252 = fcmp oeq float %v249, %v246
  %v253 = icmp slt i32 %v251, %v247
  %v254 = and i1 %v252, %v253
  %v255 = fcmp olt float %v249, %v246
  %v256 = or i1 %v255, %v254
  %v257 = select i1 %v256, float %v249, float %v246
  %v258 = select i1 %v256, i32 %v251, i32 %v247
  %v259 = bitcast <2 x i64> %v10 to <4 x float>
  %v260 = extractelement <4 x float> %v259, i32 2
  %v261 = bitcast <2 x i64> %v14 to <4 x i32>
  %v262 = extractelement <4 x i32> %v261, i32 2
  %v263 = fcmp oeq float %v260, %v257
  %v264 = icmp slt i32 %v262, %v258
  %v265 = and i1 %v263, %v264
  %v266 = fcmp olt float %v260, %v257
  %v267 = or i1 %v266, %v265
  %v268 = select i1 %v267, float %v260, float %v257
  %v269 = select i1 %v267, i32 %v262, i32 %v258
  %v270 = bitcast <2 x i64> %v10 to <4 x float>
  %v271 = extractelement <4 x float> %v270, i32 3
  %v272 = bitcast <2 x i64> %v14 to <4 x i32>
  %v273 = extractelement <4 x i32> %v272, i32 3
  %v274 = fcmp oeq float %v271, %v268
  %v275 = icmp slt i32 %v273, %v269
  %v276 = and i1 %v274, %v275
  %v277 = fcmp olt float %v271, %v268
  %v278 = or i1 %v277, %v276
  %v279 = select i1 %v278, float %v271, float %v268
  %v280 = select i1 %v278, i32 %v273, i32 %v269
  %v281 = mul i32 %v3, %a7
  br label %loop12
loop12:
  %v282 = phi i32 [ %v6, %end8 ], [ %v294, %then15 ]
  %v283 = phi float [ %v279, %end8 ], [ %v292, %then15 ]
  %v284 = phi i32 [ %v280, %end8 ], [ %v293, %then15 ]
  %v285 = icmp slt i32 %v282, %a4
  br i1 %v285, label %then15, label %else16
then15:
  %v286 = add i32 %v281, %v282
  %v287 = shl i32 %v286, 2
  %v288 = zext i32 %v287 to i64
  %v289 = getelementptr i8, ptr %a6, i64 %v288
  %v290 = load float, ptr %v289, align 1, !tbaa !4
  %v291 = fcmp olt float %v290, %v283
  %v292 = select i1 %v291, float %v290, float %v283
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

define internal i32 @row_ends.kernel_row_ends_4(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, ptr noalias nocapture %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; float_rows.tri:41
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
  %v7 = phi <2 x i64> [ <i64 -36028792732385280, i64 -36028792732385280>, %on6 ], [ %v60, %then10 ]
  %v8 = phi <2 x i64> [ <i64 -36028792732385280, i64 -36028792732385280>, %on6 ], [ %v64, %then10 ]
  %v9 = phi <2 x i64> [ <i64 -36028792732385280, i64 -36028792732385280>, %on6 ], [ %v68, %then10 ]
  %v10 = phi <2 x i64> [ <i64 -36028792732385280, i64 -36028792732385280>, %on6 ], [ %v72, %then10 ]
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
  %v37 = bitcast <2 x i64> %v21 to <4 x float>
  %v38 = bitcast <2 x i64> %v7 to <4 x float>
  %v39 = fcmp ogt <4 x float> %v37, %v38
  %v40 = sext <4 x i1> %v39 to <4 x i32>
  %v41 = bitcast <4 x i32> %v40 to <2 x i64>
  %v42 = bitcast <2 x i64> %v25 to <4 x float>
  %v43 = bitcast <2 x i64> %v8 to <4 x float>
  %v44 = fcmp ogt <4 x float> %v42, %v43
  %v45 = sext <4 x i1> %v44 to <4 x i32>
  %v46 = bitcast <4 x i32> %v45 to <2 x i64>
  %v47 = bitcast <2 x i64> %v29 to <4 x float>
  %v48 = bitcast <2 x i64> %v9 to <4 x float>
  %v49 = fcmp ogt <4 x float> %v47, %v48
  %v50 = sext <4 x i1> %v49 to <4 x i32>
  %v51 = bitcast <4 x i32> %v50 to <2 x i64>
  %v52 = bitcast <2 x i64> %v33 to <4 x float>
  %v53 = bitcast <2 x i64> %v10 to <4 x float>
  %v54 = fcmp ogt <4 x float> %v52, %v53
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
  %v105 = bitcast <2 x i64> %v7 to <4 x float>
  %v106 = extractelement <4 x float> %v105, i32 0
  %v107 = bitcast <2 x i64> %v11 to <4 x i32>
  %v108 = extractelement <4 x i32> %v107, i32 0
  %v109 = fcmp oeq float %v106, 0xFFF0000000000000
  %v110 = icmp slt i32 %v108, 0
  %v111 = and i1 %v109, %v110
  %v112 = fcmp ogt float %v106, 0xFFF0000000000000
  %v113 = or i1 %v112, %v111
  %v114 = select i1 %v113, float %v106, float 0xFFF0000000000000
  %v115 = select i1 %v113, i32 %v108, i32 0
  %v116 = bitcast <2 x i64> %v7 to <4 x float>
  %v117 = extractelement <4 x float> %v116, i32 1
  %v118 = bitcast <2 x i64> %v11 to <4 x i32>
  %v119 = extractelement <4 x i32> %v118, i32 1
  %v120 = fcmp oeq float %v117, %v114
  %v121 = icmp slt i32 %v119, %v115
  %v122 = and i1 %v120, %v121
  %v123 = fcmp ogt float %v117, %v114
  %v124 = or i1 %v123, %v122
  %v125 = select i1 %v124, float %v117, float %v114
  %v126 = select i1 %v124, i32 %v119, i32 %v115
  %v127 = bitcast <2 x i64> %v7 to <4 x float>
  %v128 = extractelement <4 x float> %v127, i32 2
  %v129 = bitcast <2 x i64> %v11 to <4 x i32>
  %v130 = extractelement <4 x i32> %v129, i32 2
  %v131 = fcmp oeq float %v128, %v125
  %v132 = icmp slt i32 %v130, %v126
  %v133 = and i1 %v131, %v132
  %v134 = fcmp ogt float %v128, %v125
  %v135 = or i1 %v134, %v133
  %v136 = select i1 %v135, float %v128, float %v125
  %v137 = select i1 %v135, i32 %v130, i32 %v126
  %v138 = bitcast <2 x i64> %v7 to <4 x float>
  %v139 = extractelement <4 x float> %v138, i32 3
  %v140 = bitcast <2 x i64> %v11 to <4 x i32>
  %v141 = extractelement <4 x i32> %v140, i32 3
  %v142 = fcmp oeq float %v139, %v136
  %v143 = icmp slt i32 %v141, %v137
  %v144 = and i1 %v142, %v143
  %v145 = fcmp ogt float %v139, %v136
  %v146 = or i1 %v145, %v144
  %v147 = select i1 %v146, float %v139, float %v136
  %v148 = select i1 %v146, i32 %v141, i32 %v137
  %v149 = bitcast <2 x i64> %v8 to <4 x float>
  %v150 = extractelement <4 x float> %v149, i32 0
  %v151 = bitcast <2 x i64> %v12 to <4 x i32>
  %v152 = extractelement <4 x i32> %v151, i32 0
  %v153 = fcmp oeq float %v150, %v147
  %v154 = icmp slt i32 %v152, %v148
  %v155 = and i1 %v153, %v154
  %v156 = fcmp ogt float %v150, %v147
  %v157 = or i1 %v156, %v155
  %v158 = select i1 %v157, float %v150, float %v147
  %v159 = select i1 %v157, i32 %v152, i32 %v148
  %v160 = bitcast <2 x i64> %v8 to <4 x float>
  %v161 = extractelement <4 x float> %v160, i32 1
  %v162 = bitcast <2 x i64> %v12 to <4 x i32>
  %v163 = extractelement <4 x i32> %v162, i32 1
  %v164 = fcmp oeq float %v161, %v158
  %v165 = icmp slt i32 %v163, %v159
  %v166 = and i1 %v164, %v165
  %v167 = fcmp ogt float %v161, %v158
  %v168 = or i1 %v167, %v166
  %v169 = select i1 %v168, float %v161, float %v158
  %v170 = select i1 %v168, i32 %v163, i32 %v159
  %v171 = bitcast <2 x i64> %v8 to <4 x float>
  %v172 = extractelement <4 x float> %v171, i32 2
  %v173 = bitcast <2 x i64> %v12 to <4 x i32>
  %v174 = extractelement <4 x i32> %v173, i32 2
  %v175 = fcmp oeq float %v172, %v169
  %v176 = icmp slt i32 %v174, %v170
  %v177 = and i1 %v175, %v176
  %v178 = fcmp ogt float %v172, %v169
  %v179 = or i1 %v178, %v177
  %v180 = select i1 %v179, float %v172, float %v169
  %v181 = select i1 %v179, i32 %v174, i32 %v170
  %v182 = bitcast <2 x i64> %v8 to <4 x float>
  %v183 = extractelement <4 x float> %v182, i32 3
  %v184 = bitcast <2 x i64> %v12 to <4 x i32>
  %v185 = extractelement <4 x i32> %v184, i32 3
  %v186 = fcmp oeq float %v183, %v180
  %v187 = icmp slt i32 %v185, %v181
  %v188 = and i1 %v186, %v187
  %v189 = fcmp ogt float %v183, %v180
  %v190 = or i1 %v189, %v188
  %v191 = select i1 %v190, float %v183, float %v180
  %v192 = select i1 %v190, i32 %v185, i32 %v181
  %v193 = bitcast <2 x i64> %v9 to <4 x float>
  %v194 = extractelement <4 x float> %v193, i32 0
  %v195 = bitcast <2 x i64> %v13 to <4 x i32>
  %v196 = extractelement <4 x i32> %v195, i32 0
  %v197 = fcmp oeq float %v194, %v191
  %v198 = icmp slt i32 %v196, %v192
  %v199 = and i1 %v197, %v198
  %v200 = fcmp ogt float %v194, %v191
  %v201 = or i1 %v200, %v199
  %v202 = select i1 %v201, float %v194, float %v191
  %v203 = select i1 %v201, i32 %v196, i32 %v192
  %v204 = bitcast <2 x i64> %v9 to <4 x float>
  %v205 = extractelement <4 x float> %v204, i32 1
  %v206 = bitcast <2 x i64> %v13 to <4 x i32>
  %v207 = extractelement <4 x i32> %v206, i32 1
  %v208 = fcmp oeq float %v205, %v202
  %v209 = icmp slt i32 %v207, %v203
  %v210 = and i1 %v208, %v209
  %v211 = fcmp ogt float %v205, %v202
  %v212 = or i1 %v211, %v210
  %v213 = select i1 %v212, float %v205, float %v202
  %v214 = select i1 %v212, i32 %v207, i32 %v203
  %v215 = bitcast <2 x i64> %v9 to <4 x float>
  %v216 = extractelement <4 x float> %v215, i32 2
  %v217 = bitcast <2 x i64> %v13 to <4 x i32>
  %v218 = extractelement <4 x i32> %v217, i32 2
  %v219 = fcmp oeq float %v216, %v213
  %v220 = icmp slt i32 %v218, %v214
  %v221 = and i1 %v219, %v220
  %v222 = fcmp ogt float %v216, %v213
  %v223 = or i1 %v222, %v221
  %v224 = select i1 %v223, float %v216, float %v213
  %v225 = select i1 %v223, i32 %v218, i32 %v214
  %v226 = bitcast <2 x i64> %v9 to <4 x float>
  %v227 = extractelement <4 x float> %v226, i32 3
  %v228 = bitcast <2 x i64> %v13 to <4 x i32>
  %v229 = extractelement <4 x i32> %v228, i32 3
  %v230 = fcmp oeq float %v227, %v224
  %v231 = icmp slt i32 %v229, %v225
  %v232 = and i1 %v230, %v231
  %v233 = fcmp ogt float %v227, %v224
  %v234 = or i1 %v233, %v232
  %v235 = select i1 %v234, float %v227, float %v224
  %v236 = select i1 %v234, i32 %v229, i32 %v225
  %v237 = bitcast <2 x i64> %v10 to <4 x float>
  %v238 = extractelement <4 x float> %v237, i32 0
  %v239 = bitcast <2 x i64> %v14 to <4 x i32>
  %v240 = extractelement <4 x i32> %v239, i32 0
  %v241 = fcmp oeq float %v238, %v235
  %v242 = icmp slt i32 %v240, %v236
  %v243 = and i1 %v241, %v242
  %v244 = fcmp ogt float %v238, %v235
  %v245 = or i1 %v244, %v243
  %v246 = select i1 %v245, float %v238, float %v235
  %v247 = select i1 %v245, i32 %v240, i32 %v236
  %v248 = bitcast <2 x i64> %v10 to <4 x float>
  %v249 = extractelement <4 x float> %v248, i32 1
  %v250 = bitcast <2 x i64> %v14 to <4 x i32>
  %v251 = extractelement <4 x i32> %v250, i32 1
  %v252 = fcmp oeq float %v249, %v246
  %v253 = icmp slt i32 %v251, %v247
  %v254 = and i1 %v252, %v253
  %v255 = fcmp ogt float %v249, %v246
  %v256 = or i1 %v255, %v254
  %v257 = select i1 %v256, float %v249, float %v246
  %v258 = select i1 %v256, i32 %v251, i32 %v247
  %v259 = bitcast <2 x i64> %v10 to <4 x float>
  %v260 = extractelement <4 x float> %v259, i32 2
  %v261 = bitcast <2 x i64> %v14 to <4 x i32>
  %v262 = extractelement <4 x i32> %v261, i32 2
  %v263 = fcmp oeq float %v260, %v257
  %v264 = icmp slt i32 %v262, %v258
  %v265 = and i1 %v263, %v264
  %v266 = fcmp ogt float %v260, %v257
  %v267 = or i1 %v266, %v265
  %v268 = select i1 %v267, float %v260, float %v257
  %v269 = select i1 %v267, i32 %v262, i32 %v258
  %v270 = bitcast <2 x i64> %v10 to <4 x float>
  %v271 = extractelement <4 x float> %v270, i32 3
  %v272 = bitcast <2 x i64> %v14 to <4 x i32>
  %v273 = extractelement <4 x i32> %v272, i32 3
  %v274 = fcmp oeq float %v271, %v268
  %v275 = icmp slt i32 %v273, %v269
  %v276 = and i1 %v274, %v275
  %v277 = fcmp ogt float %v271, %v268
  %v278 = or i1 %v277, %v276
  %v279 = select i1 %v278, float %v271, float %v268
  %v280 = select i1 %v278, i32 %v273, i32 %v269
  %v281 = mul i32 %v3, %a7
  br label %loop12
loop12:
  %v282 = phi i32 [ %v6, %end8 ], [ %v294, %then15 ]
  %v283 = phi float [ %v279, %end8 ], [ %v292, %then15 ]
  %v284 = phi i32 [ %v280, %end8 ], [ %v293, %then15 ]
  %v285 = icmp slt i32 %v282, %a4
  br i1 %v285, label %then15, label %else16
then15:
  %v286 = add i32 %v281, %v282
  %v287 = shl i32 %v286, 2
  %v288 = zext i32 %v287 to i64
  %v289 = getelementptr i8, ptr %a6, i64 %v288
  %v290 = load float, ptr %v289, align 1, !tbaa !4
  %v291 = fcmp ogt float %v290, %v283
  %v292 = select i1 %v291, float %v290, float %v283
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

define internal i32 @row_ends.kernel_row_ends(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, ptr noalias nocapture %a2, ptr noalias nocapture %a3, ptr noalias nocapture %a4, i32 %a5, i32 %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v178 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }
  %v198 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }
  %v1441 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }
  %v1461 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }
  ; float_rows.tri:32
  %v0 = shl i32 %a6, 2
  ; float_rows.tri:38
  %v1 = icmp sgt i32 %a5, 0
  %v2 = select i1 %v1, i32 %a5, i32 0
  %v3 = icmp sgt i32 %a6, 0
  %v4 = select i1 %v3, i32 %a6, i32 0
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
  %v177 = call i32 @row_ends.kernel_row_ends_1(ptr %cx, i32 0, i32 %v2, i32 1, i32 %v174, i32 %a6, i32 %v0, ptr %a0, i32 %a6, ptr %a1)
  br label %on2
shared1:
  %v179 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v178, i32 0, i32 0
  store ptr %cx, ptr %v179
  %v180 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v178, i32 0, i32 1
  store i32 0, ptr %v180
  %v181 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v178, i32 0, i32 2
  store i32 %v2, ptr %v181
  %v182 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v178, i32 0, i32 3
  store i32 1, ptr %v182
  %v183 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v178, i32 0, i32 4
  store i32 %v174, ptr %v183
  %v184 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v178, i32 0, i32 5
  store i32 %a6, ptr %v184
  %v185 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v178, i32 0, i32 6
  store i32 %v0, ptr %v185
  %v186 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v178, i32 0, i32 7
  store ptr %a0, ptr %v186
  %v187 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v178, i32 0, i32 8
  store i32 %a6, ptr %v187
  %v188 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v178, i32 0, i32 9
  store ptr %a1, ptr %v188
  %v189 = call i32 %v175(ptr @row_ends.kernel_row_ends_1.range, ptr %v178, i32 0, i32 %v2, i32 1, i32 %v174)
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
  ; float_rows.tri:39
  %v195 = load ptr, ptr @trinity_spread
  %v196 = icmp eq ptr %v195, null
  br i1 %v196, label %alone5, label %shared6
alone5:
  %v197 = call i32 @row_ends.kernel_row_ends_2(ptr %cx, i32 0, i32 %v2, i32 1, i32 %v174, i32 %a6, i32 %v0, ptr %a0, i32 %a6, ptr %a2)
  br label %on7
shared6:
  %v199 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v198, i32 0, i32 0
  store ptr %cx, ptr %v199
  %v200 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v198, i32 0, i32 1
  store i32 0, ptr %v200
  %v201 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v198, i32 0, i32 2
  store i32 %v2, ptr %v201
  %v202 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v198, i32 0, i32 3
  store i32 1, ptr %v202
  %v203 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v198, i32 0, i32 4
  store i32 %v174, ptr %v203
  %v204 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v198, i32 0, i32 5
  store i32 %a6, ptr %v204
  %v205 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v198, i32 0, i32 6
  store i32 %v0, ptr %v205
  %v206 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v198, i32 0, i32 7
  store ptr %a0, ptr %v206
  %v207 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v198, i32 0, i32 8
  store i32 %a6, ptr %v207
  %v208 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v198, i32 0, i32 9
  store ptr %a2, ptr %v208
  %v209 = call i32 %v195(ptr @row_ends.kernel_row_ends_2.range, ptr %v198, i32 0, i32 %v2, i32 1, i32 %v174)
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
  ; float_rows.tri:40
  %v215 = zext i32 %v7 to i64
  %v216 = zext i32 28 to i64
  %v217 = mul i64 %v215, %v216
  %v218 = icmp ugt i64 %v217, 4294967295
  %v219 = select i1 %v218, i64 4294967295, i64 %v217
  %v220 = select i1 false, i64 0, i64 %v219
  %v221 = trunc i64 %v220 to i32
  %v222 = zext i32 %v221 to i64
  %v223 = zext i32 8 to i64
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
  %v1391 = zext i32 208 to i64
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
  %v1438 = load ptr, ptr @trinity_spread
  %v1439 = icmp eq ptr %v1438, null
  br i1 %v1439, label %alone10, label %shared11
alone10:
  %v1440 = call i32 @row_ends.kernel_row_ends_3(ptr %cx, i32 0, i32 %v2, i32 1, i32 %v1437, i32 %a6, i32 %v0, ptr %a0, i32 %a6, ptr %a3)
  br label %on12
shared11:
  %v1442 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1441, i32 0, i32 0
  store ptr %cx, ptr %v1442
  %v1443 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1441, i32 0, i32 1
  store i32 0, ptr %v1443
  %v1444 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1441, i32 0, i32 2
  store i32 %v2, ptr %v1444
  %v1445 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1441, i32 0, i32 3
  store i32 1, ptr %v1445
  %v1446 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1441, i32 0, i32 4
  store i32 %v1437, ptr %v1446
  %v1447 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1441, i32 0, i32 5
  store i32 %a6, ptr %v1447
  %v1448 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1441, i32 0, i32 6
  store i32 %v0, ptr %v1448
  %v1449 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1441, i32 0, i32 7
  store ptr %a0, ptr %v1449
  %v1450 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1441, i32 0, i32 8
  store i32 %a6, ptr %v1450
  %v1451 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1441, i32 0, i32 9
  store ptr %a3, ptr %v1451
  %v1452 = call i32 %v1438(ptr @row_ends.kernel_row_ends_3.range, ptr %v1441, i32 0, i32 %v2, i32 1, i32 %v1437)
  br label %on12
on12:
  %v1453 = phi i32 [ %v1440, %alone10 ], [ %v1452, %shared11 ]
  %v1454 = icmp ne i32 %v1453, 0
  %v1455 = or i32 %v1453, 224
  %v1456 = icmp ult i32 %v1453, 32
  %v1457 = select i1 %v1456, i32 %v1455, i32 %v1453
  br i1 %v1454, label %trap13, label %on14, !prof !5
trap13:
  ret i32 %v1457
on14:
  ; float_rows.tri:41
  %v1458 = load ptr, ptr @trinity_spread
  %v1459 = icmp eq ptr %v1458, null
  br i1 %v1459, label %alone15, label %shared16
alone15:
  %v1460 = call i32 @row_ends.kernel_row_ends_4(ptr %cx, i32 0, i32 %v2, i32 1, i32 %v1437, i32 %a6, i32 %v0, ptr %a0, i32 %a6, ptr %a4)
  br label %on17
shared16:
  %v1462 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1461, i32 0, i32 0
  store ptr %cx, ptr %v1462
  %v1463 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1461, i32 0, i32 1
  store i32 0, ptr %v1463
  %v1464 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1461, i32 0, i32 2
  store i32 %v2, ptr %v1464
  %v1465 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1461, i32 0, i32 3
  store i32 1, ptr %v1465
  %v1466 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1461, i32 0, i32 4
  store i32 %v1437, ptr %v1466
  %v1467 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1461, i32 0, i32 5
  store i32 %a6, ptr %v1467
  %v1468 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1461, i32 0, i32 6
  store i32 %v0, ptr %v1468
  %v1469 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1461, i32 0, i32 7
  store ptr %a0, ptr %v1469
  %v1470 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1461, i32 0, i32 8
  store i32 %a6, ptr %v1470
  %v1471 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v1461, i32 0, i32 9
  store ptr %a4, ptr %v1471
  %v1472 = call i32 %v1458(ptr @row_ends.kernel_row_ends_4.range, ptr %v1461, i32 0, i32 %v2, i32 1, i32 %v1437)
  br label %on17
on17:
  %v1473 = phi i32 [ %v1460, %alone15 ], [ %v1472, %shared16 ]
  %v1474 = icmp ne i32 %v1473, 0
  %v1475 = or i32 %v1473, 256
  %v1476 = icmp ult i32 %v1473, 32
  %v1477 = select i1 %v1476, i32 %v1475, i32 %v1473
  br i1 %v1474, label %trap18, label %on19, !prof !5
trap18:
  ret i32 %v1477
on19:
  ret i32 0
}

define internal i32 @row_ends.kernel_row_ends_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @row_ends.kernel_row_ends_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, ptr %x9)
  ret i32 %status
}

define internal i32 @row_ends.kernel_row_ends_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @row_ends.kernel_row_ends_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, ptr %x9)
  ret i32 %status
}

define internal i32 @row_ends.kernel_row_ends_3.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @row_ends.kernel_row_ends_3(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, ptr %x9)
  ret i32 %status
}

define internal i32 @row_ends.kernel_row_ends_4.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @row_ends.kernel_row_ends_4(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, ptr %x9)
  ret i32 %status
}

define i32 @row_ends(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, i32 %a5, i32 %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @row_ends.kernel_row_ends(ptr null, ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, i32 %a5, i32 %a6)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

declare <4 x float> @llvm.sqrt.v4f32(<4 x float>)
declare double @llvm.trunc.f64(double)
declare float @llvm.floor.f32(float)
declare float @llvm.sqrt.f32(float)
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
