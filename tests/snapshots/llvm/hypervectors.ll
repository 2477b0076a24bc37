; clang -O3 -fno-slp-vectorize -ffp-contract=off -c hypervectors.ll (clang 15 or newer; no option that changes floats)
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

define internal i32 @bind.kernel_bind_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, ptr noalias readonly nocapture %a5, ptr noalias nocapture %a6) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; hypervectors.tri:5
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
  %v19 = xor <2 x i64> %v10, %v17
  %v20 = and <2 x i64> %v18, %v19
  %v21 = zext i32 %v2 to i64
  %v22 = getelementptr i8, ptr %a6, i64 %v21
  store <2 x i64> %v18, ptr %v22, align 1, !tbaa !4
  %v23 = zext i32 %v2 to i64
  %v24 = getelementptr i8, ptr %a6, i64 %v23
  %v25 = getelementptr i8, ptr %v24, i64 16
  store <2 x i64> %v20, ptr %v25, align 1, !tbaa !4
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
  %v43 = xor <2 x i64> %v33, %v41
  %v44 = and <2 x i64> %v42, %v43
  %v45 = zext i32 %v2 to i64
  %v46 = getelementptr i8, ptr %a6, i64 %v45
  %v47 = getelementptr i8, ptr %v46, i64 32
  store <2 x i64> %v42, ptr %v47, align 1, !tbaa !4
  %v48 = zext i32 %v2 to i64
  %v49 = getelementptr i8, ptr %a6, i64 %v48
  %v50 = getelementptr i8, ptr %v49, i64 48
  store <2 x i64> %v44, ptr %v50, align 1, !tbaa !4
  %v51 = add i32 %v2, 64
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @bind.kernel_bind(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v10 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, ptr }
  ; hypervectors.tri:5
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
  %v9 = call i32 @bind.kernel_bind_1(ptr %cx, i32 0, i32 %v5, i32 1, i32 22, ptr %a0, ptr %a1, ptr %a2)
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
  %v19 = call i32 %v7(ptr @bind.kernel_bind_1.range, ptr %v10, i32 0, i32 %v5, i32 1, i32 22)
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
  %v43 = xor <2 x i64> %v34, %v41
  %v44 = and <2 x i64> %v42, %v43
  %v45 = zext i32 %v25 to i64
  %v46 = getelementptr i8, ptr %a2, i64 %v45
  store <2 x i64> %v42, ptr %v46, align 1, !tbaa !4
  %v47 = zext i32 %v25 to i64
  %v48 = getelementptr i8, ptr %a2, i64 %v47
  %v49 = getelementptr i8, ptr %v48, i64 16
  store <2 x i64> %v44, ptr %v49, align 1, !tbaa !4
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
  %v67 = xor <2 x i64> %v57, %v65
  %v68 = and <2 x i64> %v66, %v67
  %v69 = zext i32 %v25 to i64
  %v70 = getelementptr i8, ptr %a2, i64 %v69
  %v71 = getelementptr i8, ptr %v70, i64 32
  store <2 x i64> %v66, ptr %v71, align 1, !tbaa !4
  %v72 = zext i32 %v25 to i64
  %v73 = getelementptr i8, ptr %a2, i64 %v72
  %v74 = getelementptr i8, ptr %v73, i64 48
  store <2 x i64> %v68, ptr %v74, align 1, !tbaa !4
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
  %v94 = xor <2 x i64> %v85, %v92
  %v95 = and <2 x i64> %v93, %v94
  %v96 = zext i32 %v76 to i64
  %v97 = getelementptr i8, ptr %a2, i64 %v96
  store <2 x i64> %v93, ptr %v97, align 1, !tbaa !4
  %v98 = zext i32 %v76 to i64
  %v99 = getelementptr i8, ptr %a2, i64 %v98
  %v100 = getelementptr i8, ptr %v99, i64 16
  store <2 x i64> %v95, ptr %v100, align 1, !tbaa !4
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  ret i32 0
}

define internal i32 @bind.kernel_bind_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @bind.kernel_bind_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, ptr %x7)
  ret i32 %status
}

define i32 @bind(ptr %a0, ptr %a1, ptr %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @bind.kernel_bind(ptr null, ptr %a0, ptr %a1, ptr %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @bundle.kernel_bundle_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, ptr noalias nocapture %a7) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; hypervectors.tri:8
  %v0 = shl i32 %a1, 5
  %v1 = shl i32 %a0, 5
  %v2 = and i32 %a4, 1
  %v3 = sub i32 0, %v2
  %v4 = trunc i32 %v3 to i8
  %v5 = insertelement <16 x i8> poison, i8 %v4, i32 0
  %v6 = shufflevector <16 x i8> %v5, <16 x i8> poison, <16 x i32> zeroinitializer
  %v7 = bitcast <16 x i8> %v6 to <2 x i64>
  %v8 = ashr i32 %a4, 1
  %v9 = and i32 %v8, 1
  %v10 = sub i32 0, %v9
  %v11 = trunc i32 %v10 to i8
  %v12 = insertelement <16 x i8> poison, i8 %v11, i32 0
  %v13 = shufflevector <16 x i8> %v12, <16 x i8> poison, <16 x i32> zeroinitializer
  %v14 = bitcast <16 x i8> %v13 to <2 x i64>
  %v15 = ashr i32 %a4, 2
  %v16 = and i32 %v15, 1
  %v17 = sub i32 0, %v16
  %v18 = trunc i32 %v17 to i8
  %v19 = insertelement <16 x i8> poison, i8 %v18, i32 0
  %v20 = shufflevector <16 x i8> %v19, <16 x i8> poison, <16 x i32> zeroinitializer
  %v21 = bitcast <16 x i8> %v20 to <2 x i64>
  %v22 = ashr i32 %a4, 3
  %v23 = and i32 %v22, 1
  %v24 = sub i32 0, %v23
  %v25 = trunc i32 %v24 to i8
  %v26 = insertelement <16 x i8> poison, i8 %v25, i32 0
  %v27 = shufflevector <16 x i8> %v26, <16 x i8> poison, <16 x i32> zeroinitializer
  %v28 = bitcast <16 x i8> %v27 to <2 x i64>
  %v29 = ashr i32 %a4, 4
  %v30 = and i32 %v29, 1
  %v31 = sub i32 0, %v30
  %v32 = trunc i32 %v31 to i8
  %v33 = insertelement <16 x i8> poison, i8 %v32, i32 0
  %v34 = shufflevector <16 x i8> %v33, <16 x i8> poison, <16 x i32> zeroinitializer
  %v35 = bitcast <16 x i8> %v34 to <2 x i64>
  %v36 = ashr i32 %a4, 5
  %v37 = and i32 %v36, 1
  %v38 = sub i32 0, %v37
  %v39 = trunc i32 %v38 to i8
  %v40 = insertelement <16 x i8> poison, i8 %v39, i32 0
  %v41 = shufflevector <16 x i8> %v40, <16 x i8> poison, <16 x i32> zeroinitializer
  %v42 = bitcast <16 x i8> %v41 to <2 x i64>
  %v43 = ashr i32 %a4, 6
  %v44 = and i32 %v43, 1
  %v45 = sub i32 0, %v44
  %v46 = trunc i32 %v45 to i8
  %v47 = insertelement <16 x i8> poison, i8 %v46, i32 0
  %v48 = shufflevector <16 x i8> %v47, <16 x i8> poison, <16 x i32> zeroinitializer
  %v49 = bitcast <16 x i8> %v48 to <2 x i64>
  %v50 = ashr i32 %a4, 7
  %v51 = and i32 %v50, 1
  %v52 = sub i32 0, %v51
  %v53 = trunc i32 %v52 to i8
  %v54 = insertelement <16 x i8> poison, i8 %v53, i32 0
  %v55 = shufflevector <16 x i8> %v54, <16 x i8> poison, <16 x i32> zeroinitializer
  %v56 = bitcast <16 x i8> %v55 to <2 x i64>
  %v57 = ashr i32 %a4, 8
  %v58 = and i32 %v57, 1
  %v59 = sub i32 0, %v58
  %v60 = trunc i32 %v59 to i8
  %v61 = insertelement <16 x i8> poison, i8 %v60, i32 0
  %v62 = shufflevector <16 x i8> %v61, <16 x i8> poison, <16 x i32> zeroinitializer
  %v63 = bitcast <16 x i8> %v62 to <2 x i64>
  %v64 = add i32 %a4, 1
  %v65 = and i32 %v64, 1
  %v66 = sub i32 0, %v65
  %v67 = trunc i32 %v66 to i8
  %v68 = insertelement <16 x i8> poison, i8 %v67, i32 0
  %v69 = shufflevector <16 x i8> %v68, <16 x i8> poison, <16 x i32> zeroinitializer
  %v70 = bitcast <16 x i8> %v69 to <2 x i64>
  %v71 = ashr i32 %v64, 1
  %v72 = and i32 %v71, 1
  %v73 = sub i32 0, %v72
  %v74 = trunc i32 %v73 to i8
  %v75 = insertelement <16 x i8> poison, i8 %v74, i32 0
  %v76 = shufflevector <16 x i8> %v75, <16 x i8> poison, <16 x i32> zeroinitializer
  %v77 = bitcast <16 x i8> %v76 to <2 x i64>
  %v78 = ashr i32 %v64, 2
  %v79 = and i32 %v78, 1
  %v80 = sub i32 0, %v79
  %v81 = trunc i32 %v80 to i8
  %v82 = insertelement <16 x i8> poison, i8 %v81, i32 0
  %v83 = shufflevector <16 x i8> %v82, <16 x i8> poison, <16 x i32> zeroinitializer
  %v84 = bitcast <16 x i8> %v83 to <2 x i64>
  %v85 = ashr i32 %v64, 3
  %v86 = and i32 %v85, 1
  %v87 = sub i32 0, %v86
  %v88 = trunc i32 %v87 to i8
  %v89 = insertelement <16 x i8> poison, i8 %v88, i32 0
  %v90 = shufflevector <16 x i8> %v89, <16 x i8> poison, <16 x i32> zeroinitializer
  %v91 = bitcast <16 x i8> %v90 to <2 x i64>
  %v92 = ashr i32 %v64, 4
  %v93 = and i32 %v92, 1
  %v94 = sub i32 0, %v93
  %v95 = trunc i32 %v94 to i8
  %v96 = insertelement <16 x i8> poison, i8 %v95, i32 0
  %v97 = shufflevector <16 x i8> %v96, <16 x i8> poison, <16 x i32> zeroinitializer
  %v98 = bitcast <16 x i8> %v97 to <2 x i64>
  %v99 = ashr i32 %v64, 5
  %v100 = and i32 %v99, 1
  %v101 = sub i32 0, %v100
  %v102 = trunc i32 %v101 to i8
  %v103 = insertelement <16 x i8> poison, i8 %v102, i32 0
  %v104 = shufflevector <16 x i8> %v103, <16 x i8> poison, <16 x i32> zeroinitializer
  %v105 = bitcast <16 x i8> %v104 to <2 x i64>
  %v106 = ashr i32 %v64, 6
  %v107 = and i32 %v106, 1
  %v108 = sub i32 0, %v107
  %v109 = trunc i32 %v108 to i8
  %v110 = insertelement <16 x i8> poison, i8 %v109, i32 0
  %v111 = shufflevector <16 x i8> %v110, <16 x i8> poison, <16 x i32> zeroinitializer
  %v112 = bitcast <16 x i8> %v111 to <2 x i64>
  %v113 = ashr i32 %v64, 7
  %v114 = and i32 %v113, 1
  %v115 = sub i32 0, %v114
  %v116 = trunc i32 %v115 to i8
  %v117 = insertelement <16 x i8> poison, i8 %v116, i32 0
  %v118 = shufflevector <16 x i8> %v117, <16 x i8> poison, <16 x i32> zeroinitializer
  %v119 = bitcast <16 x i8> %v118 to <2 x i64>
  %v120 = ashr i32 %v64, 8
  %v121 = and i32 %v120, 1
  %v122 = sub i32 0, %v121
  %v123 = trunc i32 %v122 to i8
  %v124 = insertelement <16 x i8> poison, i8 %v123, i32 0
  %v125 = shufflevector <16 x i8> %v124, <16 x i8> poison, <16 x i32> zeroinitializer
  %v126 = bitcast <16 x i8> %v125 to <2 x i64>
  br label %loop0
loop0:
  %v127 = phi i32 [ %v1, %entry ], [ %v441, %end11 ]
  %v128 = icmp ult i32 %v127, %v0
  br i1 %v128, label %then3, label %else4
then3:
  br label %loop5
loop5:
  %v129 = phi i32 [ 0, %then3 ], [ %v139, %then8 ]
  %v130 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v250, %then8 ]
  %v131 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v271, %then8 ]
  %v132 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v283, %then8 ]
  %v133 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v289, %then8 ]
  %v134 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v294, %then8 ]
  %v135 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v296, %then8 ]
  %v136 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v298, %then8 ]
  %v137 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v300, %then8 ]
  %v138 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v302, %then8 ]
  %v139 = add i32 %v129, 8
  %v140 = icmp sle i32 %v139, %a4
  br i1 %v140, label %then8, label %else9
then8:
  %v141 = mul i32 %v129, %a5
  %v142 = add i32 %v141, %v127
  %v143 = zext i32 %v142 to i64
  %v144 = getelementptr i8, ptr %a6, i64 %v143
  %v145 = load <2 x i64>, ptr %v144, align 1, !tbaa !4
  %v146 = zext i32 %v142 to i64
  %v147 = getelementptr i8, ptr %a6, i64 %v146
  %v148 = getelementptr i8, ptr %v147, i64 16
  %v149 = load <2 x i64>, ptr %v148, align 1, !tbaa !4
  %v150 = add i32 %v129, 1
  %v151 = mul i32 %v150, %a5
  %v152 = add i32 %v151, %v127
  %v153 = zext i32 %v152 to i64
  %v154 = getelementptr i8, ptr %a6, i64 %v153
  %v155 = load <2 x i64>, ptr %v154, align 1, !tbaa !4
  %v156 = zext i32 %v152 to i64
  %v157 = getelementptr i8, ptr %a6, i64 %v156
  %v158 = getelementptr i8, ptr %v157, i64 16
  %v159 = load <2 x i64>, ptr %v158, align 1, !tbaa !4
  %v160 = add i32 %v129, 2
  %v161 = mul i32 %v160, %a5
  %v162 = add i32 %v161, %v127
  %v163 = zext i32 %v162 to i64
  %v164 = getelementptr i8, ptr %a6, i64 %v163
  %v165 = load <2 x i64>, ptr %v164, align 1, !tbaa !4
  %v166 = zext i32 %v162 to i64
  %v167 = getelementptr i8, ptr %a6, i64 %v166
  %v168 = getelementptr i8, ptr %v167, i64 16
  %v169 = load <2 x i64>, ptr %v168, align 1, !tbaa !4
  %v170 = add i32 %v129, 3
  %v171 = mul i32 %v170, %a5
  %v172 = add i32 %v171, %v127
  %v173 = zext i32 %v172 to i64
  %v174 = getelementptr i8, ptr %a6, i64 %v173
  %v175 = load <2 x i64>, ptr %v174, align 1, !tbaa !4
  %v176 = zext i32 %v172 to i64
  %v177 = getelementptr i8, ptr %a6, i64 %v176
  %v178 = getelementptr i8, ptr %v177, i64 16
  %v179 = load <2 x i64>, ptr %v178, align 1, !tbaa !4
  %v180 = add i32 %v129, 4
  %v181 = mul i32 %v180, %a5
  %v182 = add i32 %v181, %v127
  %v183 = zext i32 %v182 to i64
  %v184 = getelementptr i8, ptr %a6, i64 %v183
  %v185 = load <2 x i64>, ptr %v184, align 1, !tbaa !4
  %v186 = zext i32 %v182 to i64
  %v187 = getelementptr i8, ptr %a6, i64 %v186
  %v188 = getelementptr i8, ptr %v187, i64 16
  %v189 = load <2 x i64>, ptr %v188, align 1, !tbaa !4
  %v190 = add i32 %v129, 5
  %v191 = mul i32 %v190, %a5
  %v192 = add i32 %v191, %v127
  %v193 = zext i32 %v192 to i64
  %v194 = getelementptr i8, ptr %a6, i64 %v193
  %v195 = load <2 x i64>, ptr %v194, align 1, !tbaa !4
  %v196 = zext i32 %v192 to i64
  %v197 = getelementptr i8, ptr %a6, i64 %v196
  %v198 = getelementptr i8, ptr %v197, i64 16
  %v199 = load <2 x i64>, ptr %v198, align 1, !tbaa !4
  %v200 = add i32 %v129, 6
  %v201 = mul i32 %v200, %a5
  %v202 = add i32 %v201, %v127
  %v203 = zext i32 %v202 to i64
  %v204 = getelementptr i8, ptr %a6, i64 %v203
  %v205 = load <2 x i64>, ptr %v204, align 1, !tbaa !4
  %v206 = zext i32 %v202 to i64
  %v207 = getelementptr i8, ptr %a6, i64 %v206
  %v208 = getelementptr i8, ptr %v207, i64 16
  %v209 = load <2 x i64>, ptr %v208, align 1, !tbaa !4
  %v210 = add i32 %v129, 7
  %v211 = mul i32 %v210, %a5
  %v212 = add i32 %v211, %v127
  %v213 = zext i32 %v212 to i64
  %v214 = getelementptr i8, ptr %a6, i64 %v213
  %v215 = load <2 x i64>, ptr %v214, align 1, !tbaa !4
  %v216 = zext i32 %v212 to i64
  %v217 = getelementptr i8, ptr %a6, i64 %v216
  %v218 = getelementptr i8, ptr %v217, i64 16
  %v219 = load <2 x i64>, ptr %v218, align 1, !tbaa !4
  %v220 = or <2 x i64> %v130, %v145
  %v221 = xor <2 x i64> %v220, <i64 -1, i64 -1>
  %v222 = xor <2 x i64> %v130, %v145
  %v223 = or <2 x i64> %v149, %v221
  %v224 = xor <2 x i64> %v155, <i64 -1, i64 -1>
  %v225 = and <2 x i64> %v222, %v224
  %v226 = xor <2 x i64> %v222, %v155
  %v227 = or <2 x i64> %v159, %v225
  %v228 = or <2 x i64> %v226, %v165
  %v229 = xor <2 x i64> %v228, <i64 -1, i64 -1>
  %v230 = xor <2 x i64> %v226, %v165
  %v231 = or <2 x i64> %v169, %v229
  %v232 = xor <2 x i64> %v175, <i64 -1, i64 -1>
  %v233 = and <2 x i64> %v230, %v232
  %v234 = xor <2 x i64> %v230, %v175
  %v235 = or <2 x i64> %v179, %v233
  %v236 = or <2 x i64> %v234, %v185
  %v237 = xor <2 x i64> %v236, <i64 -1, i64 -1>
  %v238 = xor <2 x i64> %v234, %v185
  %v239 = or <2 x i64> %v189, %v237
  %v240 = xor <2 x i64> %v195, <i64 -1, i64 -1>
  %v241 = and <2 x i64> %v238, %v240
  %v242 = xor <2 x i64> %v238, %v195
  %v243 = or <2 x i64> %v199, %v241
  %v244 = or <2 x i64> %v242, %v205
  %v245 = xor <2 x i64> %v244, <i64 -1, i64 -1>
  %v246 = xor <2 x i64> %v242, %v205
  %v247 = or <2 x i64> %v209, %v245
  %v248 = xor <2 x i64> %v215, <i64 -1, i64 -1>
  %v249 = and <2 x i64> %v246, %v248
  %v250 = xor <2 x i64> %v246, %v215
  %v251 = or <2 x i64> %v219, %v249
  %v252 = xor <2 x i64> %v223, %v227
  %v253 = xor <2 x i64> %v252, %v131
  %v254 = and <2 x i64> %v131, %v252
  %v255 = xor <2 x i64> %v252, <i64 -1, i64 -1>
  %v256 = and <2 x i64> %v223, %v255
  %v257 = or <2 x i64> %v254, %v256
  %v258 = xor <2 x i64> %v231, %v235
  %v259 = xor <2 x i64> %v258, %v253
  %v260 = and <2 x i64> %v253, %v258
  %v261 = xor <2 x i64> %v258, <i64 -1, i64 -1>
  %v262 = and <2 x i64> %v231, %v261
  %v263 = or <2 x i64> %v260, %v262
  %v264 = xor <2 x i64> %v239, %v243
  %v265 = xor <2 x i64> %v264, %v259
  %v266 = and <2 x i64> %v259, %v264
  %v267 = xor <2 x i64> %v264, <i64 -1, i64 -1>
  %v268 = and <2 x i64> %v239, %v267
  %v269 = or <2 x i64> %v266, %v268
  %v270 = xor <2 x i64> %v247, %v251
  %v271 = xor <2 x i64> %v270, %v265
  %v272 = and <2 x i64> %v265, %v270
  %v273 = xor <2 x i64> %v270, <i64 -1, i64 -1>
  %v274 = and <2 x i64> %v247, %v273
  %v275 = or <2 x i64> %v272, %v274
  %v276 = xor <2 x i64> %v257, %v263
  %v277 = xor <2 x i64> %v276, %v132
  %v278 = and <2 x i64> %v132, %v276
  %v279 = xor <2 x i64> %v276, <i64 -1, i64 -1>
  %v280 = and <2 x i64> %v257, %v279
  %v281 = or <2 x i64> %v278, %v280
  %v282 = xor <2 x i64> %v269, %v275
  %v283 = xor <2 x i64> %v282, %v277
  %v284 = and <2 x i64> %v277, %v282
  %v285 = xor <2 x i64> %v282, <i64 -1, i64 -1>
  %v286 = and <2 x i64> %v269, %v285
  %v287 = or <2 x i64> %v284, %v286
  %v288 = xor <2 x i64> %v281, %v287
  %v289 = xor <2 x i64> %v288, %v133
  %v290 = and <2 x i64> %v133, %v288
  %v291 = xor <2 x i64> %v288, <i64 -1, i64 -1>
  %v292 = and <2 x i64> %v281, %v291
  %v293 = or <2 x i64> %v290, %v292
  %v294 = xor <2 x i64> %v134, %v293
  %v295 = and <2 x i64> %v134, %v293
  %v296 = xor <2 x i64> %v135, %v295
  %v297 = and <2 x i64> %v135, %v295
  %v298 = xor <2 x i64> %v136, %v297
  %v299 = and <2 x i64> %v136, %v297
  %v300 = xor <2 x i64> %v137, %v299
  %v301 = and <2 x i64> %v137, %v299
  %v302 = xor <2 x i64> %v138, %v301
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  br label %loop10
loop10:
  %v303 = phi i32 [ %v129, %end6 ], [ %v343, %then13 ]
  %v304 = phi <2 x i64> [ %v130, %end6 ], [ %v342, %then13 ]
  %v305 = phi <2 x i64> [ %v131, %end6 ], [ %v327, %then13 ]
  %v306 = phi <2 x i64> [ %v132, %end6 ], [ %v329, %then13 ]
  %v307 = phi <2 x i64> [ %v133, %end6 ], [ %v331, %then13 ]
  %v308 = phi <2 x i64> [ %v134, %end6 ], [ %v333, %then13 ]
  %v309 = phi <2 x i64> [ %v135, %end6 ], [ %v335, %then13 ]
  %v310 = phi <2 x i64> [ %v136, %end6 ], [ %v337, %then13 ]
  %v311 = phi <2 x i64> [ %v137, %end6 ], [ %v339, %then13 ]
  %v312 = phi <2 x i64> [ %v138, %end6 ], [ %v341, %then13 ]
  %v313 = icmp slt i32 %v303, %a4
  br i1 %v313, label %then13, label %else14
then13:
  %v314 = mul i32 %v303, %a5
  %v315 = add i32 %v314, %v127
  %v316 = zext i32 %v315 to i64
  %v317 = getelementptr i8, ptr %a6, i64 %v316
  %v318 = load <2 x i64>, ptr %v317, align 1, !tbaa !4
  %v319 = zext i32 %v315 to i64
  %v320 = getelementptr i8, ptr %a6, i64 %v319
  %v321 = getelementptr i8, ptr %v320, i64 16
  %v322 = load <2 x i64>, ptr %v321, align 1, !tbaa !4
  %v323 = or <2 x i64> %v304, %v318
  %v324 = xor <2 x i64> %v323, <i64 -1, i64 -1>
  %v325 = xor <2 x i64> %v304, %v318
  %v326 = or <2 x i64> %v322, %v324
  %v327 = xor <2 x i64> %v305, %v326
  %v328 = and <2 x i64> %v305, %v326
  %v329 = xor <2 x i64> %v306, %v328
  %v330 = and <2 x i64> %v306, %v328
  %v331 = xor <2 x i64> %v307, %v330
  %v332 = and <2 x i64> %v307, %v330
  %v333 = xor <2 x i64> %v308, %v332
  %v334 = and <2 x i64> %v308, %v332
  %v335 = xor <2 x i64> %v309, %v334
  %v336 = and <2 x i64> %v309, %v334
  %v337 = xor <2 x i64> %v310, %v336
  %v338 = and <2 x i64> %v310, %v336
  %v339 = xor <2 x i64> %v311, %v338
  %v340 = and <2 x i64> %v311, %v338
  %v341 = xor <2 x i64> %v312, %v340
  %v342 = xor <2 x i64> %v325, <i64 -1, i64 -1>
  %v343 = add i32 %v303, 1
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v344 = and <2 x i64> %v70, %v304
  %v345 = xor <2 x i64> %v304, <i64 -1, i64 -1>
  %v346 = and <2 x i64> %v7, %v345
  %v347 = or <2 x i64> %v344, %v346
  %v348 = and <2 x i64> %v77, %v304
  %v349 = xor <2 x i64> %v304, <i64 -1, i64 -1>
  %v350 = and <2 x i64> %v14, %v349
  %v351 = or <2 x i64> %v348, %v350
  %v352 = and <2 x i64> %v84, %v304
  %v353 = xor <2 x i64> %v304, <i64 -1, i64 -1>
  %v354 = and <2 x i64> %v21, %v353
  %v355 = or <2 x i64> %v352, %v354
  %v356 = and <2 x i64> %v91, %v304
  %v357 = xor <2 x i64> %v304, <i64 -1, i64 -1>
  %v358 = and <2 x i64> %v28, %v357
  %v359 = or <2 x i64> %v356, %v358
  %v360 = and <2 x i64> %v98, %v304
  %v361 = xor <2 x i64> %v304, <i64 -1, i64 -1>
  %v362 = and <2 x i64> %v35, %v361
  %v363 = or <2 x i64> %v360, %v362
  %v364 = and <2 x i64> %v105, %v304
  %v365 = xor <2 x i64> %v304, <i64 -1, i64 -1>
  %v366 = and <2 x i64> %v42, %v365
  %v367 = or <2 x i64> %v364, %v366
  %v368 = and <2 x i64> %v112, %v304
  %v369 = xor <2 x i64> %v304, <i64 -1, i64 -1>
  %v370 = and <2 x i64> %v49, %v369
  %v371 = or <2 x i64> %v368, %v370
  %v372 = and <2 x i64> %v119, %v304
  %v373 = xor <2 x i64> %v304, <i64 -1, i64 -1>
  %v374 = and <2 x i64> %v56, %v373
  %v375 = or <2 x i64> %v372, %v374
  %v376 = and <2 x i64> %v126, %v304
  %v377 = xor <2 x i64> %v304, <i64 -1, i64 -1>
  %v378 = and <2 x i64> %v63, %v377
  %v379 = or <2 x i64> %v376, %v378
  %v380 = xor <2 x i64> %v379, <i64 -1, i64 -1>
  %v381 = and <2 x i64> %v312, %v380
  %v382 = xor <2 x i64> %v312, %v379
  %v383 = xor <2 x i64> %v382, <i64 -1, i64 -1>
  %v384 = xor <2 x i64> %v375, <i64 -1, i64 -1>
  %v385 = and <2 x i64> %v311, %v384
  %v386 = and <2 x i64> %v383, %v385
  %v387 = or <2 x i64> %v381, %v386
  %v388 = xor <2 x i64> %v311, %v375
  %v389 = xor <2 x i64> %v388, <i64 -1, i64 -1>
  %v390 = and <2 x i64> %v383, %v389
  %v391 = xor <2 x i64> %v371, <i64 -1, i64 -1>
  %v392 = and <2 x i64> %v310, %v391
  %v393 = and <2 x i64> %v390, %v392
  %v394 = or <2 x i64> %v387, %v393
  %v395 = xor <2 x i64> %v310, %v371
  %v396 = xor <2 x i64> %v395, <i64 -1, i64 -1>
  %v397 = and <2 x i64> %v390, %v396
  %v398 = xor <2 x i64> %v367, <i64 -1, i64 -1>
  %v399 = and <2 x i64> %v309, %v398
  %v400 = and <2 x i64> %v397, %v399
  %v401 = or <2 x i64> %v394, %v400
  %v402 = xor <2 x i64> %v309, %v367
  %v403 = xor <2 x i64> %v402, <i64 -1, i64 -1>
  %v404 = and <2 x i64> %v397, %v403
  %v405 = xor <2 x i64> %v363, <i64 -1, i64 -1>
  %v406 = and <2 x i64> %v308, %v405
  %v407 = and <2 x i64> %v404, %v406
  %v408 = or <2 x i64> %v401, %v407
  %v409 = xor <2 x i64> %v308, %v363
  %v410 = xor <2 x i64> %v409, <i64 -1, i64 -1>
  %v411 = and <2 x i64> %v404, %v410
  %v412 = xor <2 x i64> %v359, <i64 -1, i64 -1>
  %v413 = and <2 x i64> %v307, %v412
  %v414 = and <2 x i64> %v411, %v413
  %v415 = or <2 x i64> %v408, %v414
  %v416 = xor <2 x i64> %v307, %v359
  %v417 = xor <2 x i64> %v416, <i64 -1, i64 -1>
  %v418 = and <2 x i64> %v411, %v417
  %v419 = xor <2 x i64> %v355, <i64 -1, i64 -1>
  %v420 = and <2 x i64> %v306, %v419
  %v421 = and <2 x i64> %v418, %v420
  %v422 = or <2 x i64> %v415, %v421
  %v423 = xor <2 x i64> %v306, %v355
  %v424 = xor <2 x i64> %v423, <i64 -1, i64 -1>
  %v425 = and <2 x i64> %v418, %v424
  %v426 = xor <2 x i64> %v351, <i64 -1, i64 -1>
  %v427 = and <2 x i64> %v305, %v426
  %v428 = and <2 x i64> %v425, %v427
  %v429 = or <2 x i64> %v422, %v428
  %v430 = xor <2 x i64> %v305, %v351
  %v431 = xor <2 x i64> %v430, <i64 -1, i64 -1>
  %v432 = and <2 x i64> %v425, %v431
  %v433 = xor <2 x i64> %v347, <i64 -1, i64 -1>
  %v434 = and <2 x i64> %v432, %v433
  %v435 = xor <2 x i64> %v434, <i64 -1, i64 -1>
  %v436 = zext i32 %v127 to i64
  %v437 = getelementptr i8, ptr %a7, i64 %v436
  store <2 x i64> %v435, ptr %v437, align 1, !tbaa !4
  %v438 = zext i32 %v127 to i64
  %v439 = getelementptr i8, ptr %a7, i64 %v438
  %v440 = getelementptr i8, ptr %v439, i64 16
  store <2 x i64> %v429, ptr %v440, align 1, !tbaa !4
  %v441 = add i32 %v127, 32
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @bundle.kernel_bundle_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, ptr noalias nocapture %a7) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; hypervectors.tri:8
  %v0 = shl i32 %a1, 5
  %v1 = shl i32 %a0, 5
  %v2 = and i32 %a4, 1
  %v3 = sub i32 0, %v2
  %v4 = trunc i32 %v3 to i8
  %v5 = insertelement <16 x i8> poison, i8 %v4, i32 0
  %v6 = shufflevector <16 x i8> %v5, <16 x i8> poison, <16 x i32> zeroinitializer
  %v7 = bitcast <16 x i8> %v6 to <2 x i64>
  %v8 = ashr i32 %a4, 1
  %v9 = and i32 %v8, 1
  %v10 = sub i32 0, %v9
  %v11 = trunc i32 %v10 to i8
  %v12 = insertelement <16 x i8> poison, i8 %v11, i32 0
  %v13 = shufflevector <16 x i8> %v12, <16 x i8> poison, <16 x i32> zeroinitializer
  %v14 = bitcast <16 x i8> %v13 to <2 x i64>
  %v15 = ashr i32 %a4, 2
  %v16 = and i32 %v15, 1
  %v17 = sub i32 0, %v16
  %v18 = trunc i32 %v17 to i8
  %v19 = insertelement <16 x i8> poison, i8 %v18, i32 0
  %v20 = shufflevector <16 x i8> %v19, <16 x i8> poison, <16 x i32> zeroinitializer
  %v21 = bitcast <16 x i8> %v20 to <2 x i64>
  %v22 = ashr i32 %a4, 3
  %v23 = and i32 %v22, 1
  %v24 = sub i32 0, %v23
  %v25 = trunc i32 %v24 to i8
  %v26 = insertelement <16 x i8> poison, i8 %v25, i32 0
  %v27 = shufflevector <16 x i8> %v26, <16 x i8> poison, <16 x i32> zeroinitializer
  %v28 = bitcast <16 x i8> %v27 to <2 x i64>
  %v29 = ashr i32 %a4, 4
  %v30 = and i32 %v29, 1
  %v31 = sub i32 0, %v30
  %v32 = trunc i32 %v31 to i8
  %v33 = insertelement <16 x i8> poison, i8 %v32, i32 0
  %v34 = shufflevector <16 x i8> %v33, <16 x i8> poison, <16 x i32> zeroinitializer
  %v35 = bitcast <16 x i8> %v34 to <2 x i64>
  %v36 = ashr i32 %a4, 5
  %v37 = and i32 %v36, 1
  %v38 = sub i32 0, %v37
  %v39 = trunc i32 %v38 to i8
  %v40 = insertelement <16 x i8> poison, i8 %v39, i32 0
  %v41 = shufflevector <16 x i8> %v40, <16 x i8> poison, <16 x i32> zeroinitializer
  %v42 = bitcast <16 x i8> %v41 to <2 x i64>
  %v43 = ashr i32 %a4, 6
  %v44 = and i32 %v43, 1
  %v45 = sub i32 0, %v44
  %v46 = trunc i32 %v45 to i8
  %v47 = insertelement <16 x i8> poison, i8 %v46, i32 0
  %v48 = shufflevector <16 x i8> %v47, <16 x i8> poison, <16 x i32> zeroinitializer
  %v49 = bitcast <16 x i8> %v48 to <2 x i64>
  %v50 = ashr i32 %a4, 7
  %v51 = and i32 %v50, 1
  %v52 = sub i32 0, %v51
  %v53 = trunc i32 %v52 to i8
  %v54 = insertelement <16 x i8> poison, i8 %v53, i32 0
  %v55 = shufflevector <16 x i8> %v54, <16 x i8> poison, <16 x i32> zeroinitializer
  %v56 = bitcast <16 x i8> %v55 to <2 x i64>
  %v57 = ashr i32 %a4, 8
  %v58 = and i32 %v57, 1
  %v59 = sub i32 0, %v58
  %v60 = trunc i32 %v59 to i8
  %v61 = insertelement <16 x i8> poison, i8 %v60, i32 0
  %v62 = shufflevector <16 x i8> %v61, <16 x i8> poison, <16 x i32> zeroinitializer
  %v63 = bitcast <16 x i8> %v62 to <2 x i64>
  %v64 = ashr i32 %a4, 9
  %v65 = and i32 %v64, 1
  %v66 = sub i32 0, %v65
  %v67 = trunc i32 %v66 to i8
  %v68 = insertelement <16 x i8> poison, i8 %v67, i32 0
  %v69 = shufflevector <16 x i8> %v68, <16 x i8> poison, <16 x i32> zeroinitializer
  %v70 = bitcast <16 x i8> %v69 to <2 x i64>
  %v71 = ashr i32 %a4, 10
  %v72 = and i32 %v71, 1
  %v73 = sub i32 0, %v72
  %v74 = trunc i32 %v73 to i8
  %v75 = insertelement <16 x i8> poison, i8 %v74, i32 0
  %v76 = shufflevector <16 x i8> %v75, <16 x i8> poison, <16 x i32> zeroinitializer
  %v77 = bitcast <16 x i8> %v76 to <2 x i64>
  %v78 = ashr i32 %a4, 11
  %v79 = and i32 %v78, 1
  %v80 = sub i32 0, %v79
  %v81 = trunc i32 %v80 to i8
  %v82 = insertelement <16 x i8> poison, i8 %v81, i32 0
  %v83 = shufflevector <16 x i8> %v82, <16 x i8> poison, <16 x i32> zeroinitializer
  %v84 = bitcast <16 x i8> %v83 to <2 x i64>
  %v85 = ashr i32 %a4, 12
  %v86 = and i32 %v85, 1
  %v87 = sub i32 0, %v86
  %v88 = trunc i32 %v87 to i8
  %v89 = insertelement <16 x i8> poison, i8 %v88, i32 0
  %v90 = shufflevector <16 x i8> %v89, <16 x i8> poison, <16 x i32> zeroinitializer
  %v91 = bitcast <16 x i8> %v90 to <2 x i64>
  %v92 = ashr i32 %a4, 13
  %v93 = and i32 %v92, 1
  %v94 = sub i32 0, %v93
  %v95 = trunc i32 %v94 to i8
  %v96 = insertelement <16 x i8> poison, i8 %v95, i32 0
  %v97 = shufflevector <16 x i8> %v96, <16 x i8> poison, <16 x i32> zeroinitializer
  %v98 = bitcast <16 x i8> %v97 to <2 x i64>
  %v99 = ashr i32 %a4, 14
  %v100 = and i32 %v99, 1
  %v101 = sub i32 0, %v100
  %v102 = trunc i32 %v101 to i8
  %v103 = insertelement <16 x i8> poison, i8 %v102, i32 0
  %v104 = shufflevector <16 x i8> %v103, <16 x i8> poison, <16 x i32> zeroinitializer
  %v105 = bitcast <16 x i8> %v104 to <2 x i64>
  %v106 = ashr i32 %a4, 15
  %v107 = and i32 %v106, 1
  %v108 = sub i32 0, %v107
  %v109 = trunc i32 %v108 to i8
  %v110 = insertelement <16 x i8> poison, i8 %v109, i32 0
  %v111 = shufflevector <16 x i8> %v110, <16 x i8> poison, <16 x i32> zeroinitializer
  %v112 = bitcast <16 x i8> %v111 to <2 x i64>
  %v113 = ashr i32 %a4, 16
  %v114 = and i32 %v113, 1
  %v115 = sub i32 0, %v114
  %v116 = trunc i32 %v115 to i8
  %v117 = insertelement <16 x i8> poison, i8 %v116, i32 0
  %v118 = shufflevector <16 x i8> %v117, <16 x i8> poison, <16 x i32> zeroinitializer
  %v119 = bitcast <16 x i8> %v118 to <2 x i64>
  %v120 = ashr i32 %a4, 17
  %v121 = and i32 %v120, 1
  %v122 = sub i32 0, %v121
  %v123 = trunc i32 %v122 to i8
  %v124 = insertelement <16 x i8> poison, i8 %v123, i32 0
  %v125 = shufflevector <16 x i8> %v124, <16 x i8> poison, <16 x i32> zeroinitializer
  %v126 = bitcast <16 x i8> %v125 to <2 x i64>
  %v127 = ashr i32 %a4, 18
  %v128 = and i32 %v127, 1
  %v129 = sub i32 0, %v128
  %v130 = trunc i32 %v129 to i8
  %v131 = insertelement <16 x i8> poison, i8 %v130, i32 0
  %v132 = shufflevector <16 x i8> %v131, <16 x i8> poison, <16 x i32> zeroinitializer
  %v133 = bitcast <16 x i8> %v132 to <2 x i64>
  %v134 = ashr i32 %a4, 19
  %v135 = and i32 %v134, 1
  %v136 = sub i32 0, %v135
  %v137 = trunc i32 %v136 to i8
  %v138 = insertelement <16 x i8> poison, i8 %v137, i32 0
  %v139 = shufflevector <16 x i8> %v138, <16 x i8> poison, <16 x i32> zeroinitializer
  %v140 = bitcast <16 x i8> %v139 to <2 x i64>
  %v141 = ashr i32 %a4, 20
  %v142 = and i32 %v141, 1
  %v143 = sub i32 0, %v142
  %v144 = trunc i32 %v143 to i8
  %v145 = insertelement <16 x i8> poison, i8 %v144, i32 0
  %v146 = shufflevector <16 x i8> %v145, <16 x i8> poison, <16 x i32> zeroinitializer
  %v147 = bitcast <16 x i8> %v146 to <2 x i64>
  %v148 = add i32 %a4, 1
  %v149 = and i32 %v148, 1
  %v150 = sub i32 0, %v149
  %v151 = trunc i32 %v150 to i8
  %v152 = insertelement <16 x i8> poison, i8 %v151, i32 0
  %v153 = shufflevector <16 x i8> %v152, <16 x i8> poison, <16 x i32> zeroinitializer
  %v154 = bitcast <16 x i8> %v153 to <2 x i64>
  %v155 = ashr i32 %v148, 1
  %v156 = and i32 %v155, 1
  %v157 = sub i32 0, %v156
  %v158 = trunc i32 %v157 to i8
  %v159 = insertelement <16 x i8> poison, i8 %v158, i32 0
  %v160 = shufflevector <16 x i8> %v159, <16 x i8> poison, <16 x i32> zeroinitializer
  %v161 = bitcast <16 x i8> %v160 to <2 x i64>
  %v162 = ashr i32 %v148, 2
  %v163 = and i32 %v162, 1
  %v164 = sub i32 0, %v163
  %v165 = trunc i32 %v164 to i8
  %v166 = insertelement <16 x i8> poison, i8 %v165, i32 0
  %v167 = shufflevector <16 x i8> %v166, <16 x i8> poison, <16 x i32> zeroinitializer
  %v168 = bitcast <16 x i8> %v167 to <2 x i64>
  %v169 = ashr i32 %v148, 3
  %v170 = and i32 %v169, 1
  %v171 = sub i32 0, %v170
  %v172 = trunc i32 %v171 to i8
  %v173 = insertelement <16 x i8> poison, i8 %v172, i32 0
  %v174 = shufflevector <16 x i8> %v173, <16 x i8> poison, <16 x i32> zeroinitializer
  %v175 = bitcast <16 x i8> %v174 to <2 x i64>
  %v176 = ashr i32 %v148, 4
  %v177 = and i32 %v176, 1
  %v178 = sub i32 0, %v177
  %v179 = trunc i32 %v178 to i8
  %v180 = insertelement <16 x i8> poison, i8 %v179, i32 0
  %v181 = shufflevector <16 x i8> %v180, <16 x i8> poison, <16 x i32> zeroinitializer
  %v182 = bitcast <16 x i8> %v181 to <2 x i64>
  %v183 = ashr i32 %v148, 5
  %v184 = and i32 %v183, 1
  %v185 = sub i32 0, %v184
  %v186 = trunc i32 %v185 to i8
  %v187 = insertelement <16 x i8> poison, i8 %v186, i32 0
  %v188 = shufflevector <16 x i8> %v187, <16 x i8> poison, <16 x i32> zeroinitializer
  %v189 = bitcast <16 x i8> %v188 to <2 x i64>
  %v190 = ashr i32 %v148, 6
  %v191 = and i32 %v190, 1
  %v192 = sub i32 0, %v191
  %v193 = trunc i32 %v192 to i8
  %v194 = insertelement <16 x i8> poison, i8 %v193, i32 0
  %v195 = shufflevector <16 x i8> %v194, <16 x i8> poison, <16 x i32> zeroinitializer
  %v196 = bitcast <16 x i8> %v195 to <2 x i64>
  %v197 = ashr i32 %v148, 7
  %v198 = and i32 %v197, 1
  %v199 = sub i32 0, %v198
  %v200 = trunc i32 %v199 to i8
  %v201 = insertelement <16 x i8> poison, i8 %v200, i32 0
  %v202 = shufflevector <16 x i8> %v201, <16 x i8> poison, <16 x i32> zeroinitializer
  %v203 = bitcast <16 x i8> %v202 to <2 x i64>
  %v204 = ashr i32 %v148, 8
  %v205 = and i32 %v204, 1
  %v206 = sub i32 0, %v205
  %v207 = trunc i32 %v206 to i8
  %v208 = insertelement <16 x i8> poison, i8 %v207, i32 0
  %v209 = shufflevector <16 x i8> %v208, <16 x i8> poison, <16 x i32> zeroinitializer
  %v210 = bitcast <16 x i8> %v209 to <2 x i64>
  %v211 = ashr i32 %v148, 9
  %v212 = and i32 %v211, 1
  %v213 = sub i32 0, %v212
  %v214 = trunc i32 %v213 to i8
  %v215 = insertelement <16 x i8> poison, i8 %v214, i32 0
  %v216 = shufflevector <16 x i8> %v215, <16 x i8> poison, <16 x i32> zeroinitializer
  %v217 = bitcast <16 x i8> %v216 to <2 x i64>
  %v218 = ashr i32 %v148, 10
  %v219 = and i32 %v218, 1
  %v220 = sub i32 0, %v219
  %v221 = trunc i32 %v220 to i8
  %v222 = insertelement <16 x i8> poison, i8 %v221, i32 0
  %v223 = shufflevector <16 x i8> %v222, <16 x i8> poison, <16 x i32> zeroinitializer
  %v224 = bitcast <16 x i8> %v223 to <2 x i64>
  %v225 = ashr i32 %v148, 11
  %v226 = and i32 %v225, 1
  %v227 = sub i32 0, %v226
  %v228 = trunc i32 %v227 to i8
  %v229 = insertelement <16 x i8> poison, i8 %v228, i32 0
  %v230 = shufflevector <16 x i8> %v229, <16 x i8> poison, <16 x i32> zeroinitializer
  %v231 = bitcast <16 x i8> %v230 to <2 x i64>
  %v232 = ashr i32 %v148, 12
  %v233 = and i32 %v232, 1
  %v234 = sub i32 0, %v233
  %v235 = trunc i32 %v234 to i8
  %v236 = insertelement <16 x i8> poison, i8 %v235, i32 0
  %v237 = shufflevector <16 x i8> %v236, <16 x i8> poison, <16 x i32> zeroinitializer
  %v238 = bitcast <16 x i8> %v237 to <2 x i64>
  %v239 = ashr i32 %v148, 13
  %v240 = and i32 %v239, 1
  %v241 = sub i32 0, %v240
  %v242 = trunc i32 %v241 to i8
  %v243 = insertelement <16 x i8> poison, i8 %v242, i32 0
  %v244 = shufflevector <16 x i8> %v243, <16 x i8> poison, <16 x i32> zeroinitializer
  %v245 = bitcast <16 x i8> %v244 to <2 x i64>
  %v246 = ashr i32 %v148, 14
  %v247 = and i32 %v246, 1
  %v248 = sub i32 0, %v247
  %v249 = trunc i32 %v248 to i8
  %v250 = insertelement <16 x i8> poison, i8 %v249, i32 0
  %v251 = shufflevector <16 x i8> %v250, <16 x i8> poison, <16 x i32> zeroinitializer
  %v252 = bitcast <16 x i8> %v251 to <2 x i64>
  %v253 = ashr i32 %v148, 15
  %v254 = and i32 %v253, 1
  %v255 = sub i32 0, %v254
  %v256 = trunc i32 %v255 to i8
  %v257 = insertelement <16 x i8> poison, i8 %v256, i32 0
  %v258 = shufflevector <16 x i8> %v257, <16 x i8> poison, <16 x i32> zeroinitializer
  %v259 = bitcast <16 x i8> %v258 to <2 x i64>
  %v260 = ashr i32 %v148, 16
  %v261 = and i32 %v260, 1
  %v262 = sub i32 0, %v261
  %v263 = trunc i32 %v262 to i8
  %v264 = insertelement <16 x i8> poison, i8 %v263, i32 0
  %v265 = shufflevector <16 x i8> %v264, <16 x i8> poison, <16 x i32> zeroinitializer
  %v266 = bitcast <16 x i8> %v265 to <2 x i64>
  %v267 = ashr i32 %v148, 17
  %v268 = and i32 %v267, 1
  %v269 = sub i32 0, %v268
  %v270 = trunc i32 %v269 to i8
  %v271 = insertelement <16 x i8> poison, i8 %v270, i32 0
  %v272 = shufflevector <16 x i8> %v271, <16 x i8> poison, <16 x i32> zeroinitializer
  %v273 = bitcast <16 x i8> %v272 to <2 x i64>
  %v274 = ashr i32 %v148, 18
  %v275 = and i32 %v274, 1
  %v276 = sub i32 0, %v275
  %v277 = trunc i32 %v276 to i8
  %v278 = insertelement <16 x i8> poison, i8 %v277, i32 0
  %v279 = shufflevector <16 x i8> %v278, <16 x i8> poison, <16 x i32> zeroinitializer
  %v280 = bitcast <16 x i8> %v279 to <2 x i64>
  %v281 = ashr i32 %v148, 19
  %v282 = and i32 %v281, 1
  %v283 = sub i32 0, %v282
  %v284 = trunc i32 %v283 to i8
  %v285 = insertelement <16 x i8> poison, i8 %v284, i32 0
  %v286 = shufflevector <16 x i8> %v285, <16 x i8> poison, <16 x i32> zeroinitializer
  %v287 = bitcast <16 x i8> %v286 to <2 x i64>
  %v288 = ashr i32 %v148, 20
  %v289 = and i32 %v288, 1
  %v290 = sub i32 0, %v289
  %v291 = trunc i32 %v290 to i8
  %v292 = insertelement <16 x i8> poison, i8 %v291, i32 0
  %v293 = shufflevector <16 x i8> %v292, <16 x i8> poison, <16 x i32> zeroinitializer
  %v294 = bitcast <16 x i8> %v293 to <2 x i64>
  br label %loop0
loop0:
  %v295 = phi i32 [ %v1, %entry ], [ %v813, %end11 ]
  %v296 = icmp ult i32 %v295, %v0
  br i1 %v296, label %then3, label %else4
then3:
  br label %loop5
loop5:
  %v297 = phi i32 [ 0, %then3 ], [ %v319, %then8 ]
  %v298 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v430, %then8 ]
  %v299 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v451, %then8 ]
  %v300 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v463, %then8 ]
  %v301 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v469, %then8 ]
  %v302 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v474, %then8 ]
  %v303 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v476, %then8 ]
  %v304 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v478, %then8 ]
  %v305 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v480, %then8 ]
  %v306 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v482, %then8 ]
  %v307 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v484, %then8 ]
  %v308 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v486, %then8 ]
  %v309 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v488, %then8 ]
  %v310 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v490, %then8 ]
  %v311 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v492, %then8 ]
  %v312 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v494, %then8 ]
  %v313 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v496, %then8 ]
  %v314 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v498, %then8 ]
  %v315 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v500, %then8 ]
  %v316 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v502, %then8 ]
  %v317 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v504, %then8 ]
  %v318 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v506, %then8 ]
  %v319 = add i32 %v297, 8
  %v320 = icmp sle i32 %v319, %a4
  br i1 %v320, label %then8, label %else9
then8:
  %v321 = mul i32 %v297, %a5
  %v322 = add i32 %v321, %v295
  %v323 = zext i32 %v322 to i64
  %v324 = getelementptr i8, ptr %a6, i64 %v323
  %v325 = load <2 x i64>, ptr %v324, align 1, !tbaa !4
  %v326 = zext i32 %v322 to i64
  %v327 = getelementptr i8, ptr %a6, i64 %v326
  %v328 = getelementptr i8, ptr %v327, i64 16
  %v329 = load <2 x i64>, ptr %v328, align 1, !tbaa !4
  %v330 = add i32 %v297, 1
  %v331 = mul i32 %v330, %a5
  %v332 = add i32 %v331, %v295
  %v333 = zext i32 %v332 to i64
  %v334 = getelementptr i8, ptr %a6, i64 %v333
  %v335 = load <2 x i64>, ptr %v334, align 1, !tbaa !4
  %v336 = zext i32 %v332 to i64
  %v337 = getelementptr i8, ptr %a6, i64 %v336
  %v338 = getelementptr i8, ptr %v337, i64 16
  %v339 = load <2 x i64>, ptr %v338, align 1, !tbaa !4
  %v340 = add i32 %v297, 2
  %v341 = mul i32 %v340, %a5
  %v342 = add i32 %v341, %v295
  %v343 = zext i32 %v342 to i64
  %v344 = getelementptr i8, ptr %a6, i64 %v343
  %v345 = load <2 x i64>, ptr %v344, align 1, !tbaa !4
  %v346 = zext i32 %v342 to i64
  %v347 = getelementptr i8, ptr %a6, i64 %v346
  %v348 = getelementptr i8, ptr %v347, i64 16
  %v349 = load <2 x i64>, ptr %v348, align 1, !tbaa !4
  %v350 = add i32 %v297, 3
  %v351 = mul i32 %v350, %a5
  %v352 = add i32 %v351, %v295
  %v353 = zext i32 %v352 to i64
  %v354 = getelementptr i8, ptr %a6, i64 %v353
  %v355 = load <2 x i64>, ptr %v354, align 1, !tbaa !4
  %v356 = zext i32 %v352 to i64
  %v357 = getelementptr i8, ptr %a6, i64 %v356
  %v358 = getelementptr i8, ptr %v357, i64 16
  %v359 = load <2 x i64>, ptr %v358, align 1, !tbaa !4
  %v360 = add i32 %v297, 4
  %v361 = mul i32 %v360, %a5
  %v362 = add i32 %v361, %v295
  %v363 = zext i32 %v362 to i64
  %v364 = getelementptr i8, ptr %a6, i64 %v363
  %v365 = load <2 x i64>, ptr %v364, align 1, !tbaa !4
  %v366 = zext i32 %v362 to i64
  %v367 = getelementptr i8, ptr %a6, i64 %v366
  %v368 = getelementptr i8, ptr %v367, i64 16
  %v369 = load <2 x i64>, ptr %v368, align 1, !tbaa !4
  %v370 = add i32 %v297, 5
  %v371 = mul i32 %v370, %a5
  %v372 = add i32 %v371, %v295
  %v373 = zext i32 %v372 to i64
  %v374 = getelementptr i8, ptr %a6, i64 %v373
  %v375 = load <2 x i64>, ptr %v374, align 1, !tbaa !4
  %v376 = zext i32 %v372 to i64
  %v377 = getelementptr i8, ptr %a6, i64 %v376
  %v378 = getelementptr i8, ptr %v377, i64 16
  %v379 = load <2 x i64>, ptr %v378, align 1, !tbaa !4
  %v380 = add i32 %v297, 6
  %v381 = mul i32 %v380, %a5
  %v382 = add i32 %v381, %v295
  %v383 = zext i32 %v382 to i64
  %v384 = getelementptr i8, ptr %a6, i64 %v383
  %v385 = load <2 x i64>, ptr %v384, align 1, !tbaa !4
  %v386 = zext i32 %v382 to i64
  %v387 = getelementptr i8, ptr %a6, i64 %v386
  %v388 = getelementptr i8, ptr %v387, i64 16
  %v389 = load <2 x i64>, ptr %v388, align 1, !tbaa !4
  %v390 = add i32 %v297, 7
  %v391 = mul i32 %v390, %a5
  %v392 = add i32 %v391, %v295
  %v393 = zext i32 %v392 to i64
  %v394 = getelementptr i8, ptr %a6, i64 %v393
  %v395 = load <2 x i64>, ptr %v394, align 1, !tbaa !4
  %v396 = zext i32 %v392 to i64
  %v397 = getelementptr i8, ptr %a6, i64 %v396
  %v398 = getelementptr i8, ptr %v397, i64 16
  %v399 = load <2 x i64>, ptr %v398, align 1, !tbaa !4
  %v400 = or <2 x i64> %v298, %v325
  %v401 = xor <2 x i64> %v400, <i64 -1, i64 -1>
  %v402 = xor <2 x i64> %v298, %v325
  %v403 = or <2 x i64> %v329, %v401
  %v404 = xor <2 x i64> %v335, <i64 -1, i64 -1>
  %v405 = and <2 x i64> %v402, %v404
  %v406 = xor <2 x i64> %v402, %v335
  %v407 = or <2 x i64> %v339, %v405
  %v408 = or <2 x i64> %v406, %v345
  %v409 = xor <2 x i64> %v408, <i64 -1, i64 -1>
  %v410 = xor <2 x i64> %v406, %v345
  %v411 = or <2 x i64> %v349, %v409
  %v412 = xor <2 x i64> %v355, <i64 -1, i64 -1>
  %v413 = and <2 x i64> %v410, %v412
  %v414 = xor <2 x i64> %v410, %v355
  %v415 = or <2 x i64> %v359, %v413
  %v416 = or <2 x i64> %v414, %v365
  %v417 = xor <2 x i64> %v416, <i64 -1, i64 -1>
  %v418 = xor <2 x i64> %v414, %v365
  %v419 = or <2 x i64> %v369, %v417
  %v420 = xor <2 x i64> %v375, <i64 -1, i64 -1>
  %v421 = and <2 x i64> %v418, %v420
  %v422 = xor <2 x i64> %v418, %v375
  %v423 = or <2 x i64> %v379, %v421
  %v424 = or <2 x i64> %v422, %v385
  %v425 = xor <2 x i64> %v424, <i64 -1, i64 -1>
  %v426 = xor <2 x i64> %v422, %v385
  %v427 = or <2 x i64> %v389, %v425
  %v428 = xor <2 x i64> %v395, <i64 -1, i64 -1>
  %v429 = and <2 x i64> %v426, %v428
  %v430 = xor <2 x i64> %v426, %v395
  %v431 = or <2 x i64> %v399, %v429
  %v432 = xor <2 x i64> %v403, %v407
  %v433 = xor <2 x i64> %v432, %v299
  %v434 = and <2 x i64> %v299, %v432
  %v435 = xor <2 x i64> %v432, <i64 -1, i64 -1>
  %v436 = and <2 x i64> %v403, %v435
  %v437 = or <2 x i64> %v434, %v436
  %v438 = xor <2 x i64> %v411, %v415
  %v439 = xor <2 x i64> %v438, %v433
  %v440 = and <2 x i64> %v433, %v438
  %v441 = xor <2 x i64> %v438, <i64 -1, i64 -1>
  %v442 = and <2 x i64> %v411, %v441
  %v443 = or <2 x i64> %v440, %v442
  %v444 = xor <2 x i64> %v419, %v423
  %v445 = xor <2 x i64> %v444, %v439
  %v446 = and <2 x i64> %v439, %v444
  %v447 = xor <2 x i64> %v444, <i64 -1, i64 -1>
  %v448 = and <2 x i64> %v419, %v447
  %v449 = or <2 x i64> %v446, %v448
  %v450 = xor <2 x i64> %v427, %v431
  %v451 = xor <2 x i64> %v450, %v445
  %v452 = and <2 x i64> %v445, %v450
  %v453 = xor <2 x i64> %v450, <i64 -1, i64 -1>
  %v454 = and <2 x i64> %v427, %v453
  %v455 = or <2 x i64> %v452, %v454
  %v456 = xor <2 x i64> %v437, %v443
  %v457 = xor <2 x i64> %v456, %v300
  %v458 = and <2 x i64> %v300, %v456
  %v459 = xor <2 x i64> %v456, <i64 -1, i64 -1>
  %v460 = and <2 x i64> %v437, %v459
  %v461 = or <2 x i64> %v458, %v460
  %v462 = xor <2 x i64> %v449, %v455
  %v463 = xor <2 x i64> %v462, %v457
  %v464 = and <2 x i64> %v457, %v462
  %v465 = xor <2 x i64> %v462, <i64 -1, i64 -1>
  %v466 = and <2 x i64> %v449, %v465
  %v467 = or <2 x i64> %v464, %v466
  %v468 = xor <2 x i64> %v461, %v467
  %v469 = xor <2 x i64> %v468, %v301
  %v470 = and <2 x i64> %v301, %v468
  %v471 = xor <2 x i64> %v468, <i64 -1, i64 -1>
  %v472 = and <2 x i64> %v461, %v471
  %v473 = or <2 x i64> %v470, %v472
  %v474 = xor <2 x i64> %v302, %v473
  %v475 = and <2 x i64> %v302, %v473
  %v476 = xor <2 x i64> %v303, %v475
  %v477 = and <2 x i64> %v303, %v475
  %v478 = xor <2 x i64> %v304, %v477
  %v479 = and <2 x i64> %v304, %v477
  %v480 = xor <2 x i64> %v305, %v479
  %v481 = and <2 x i64> %v305, %v479
  %v482 = xor <2 x i64> %v306, %v481
  %v483 = and <2 x i64> %v306, %v481
  %v484 = xor <2 x i64> %v307, %v483
  %v485 = and <2 x i64> %v307, %v483
  %v486 = xor <2 x i64> %v308, %v485
  %v487 = and <2 x i64> %v308, %v485
  %v488 = xor <2 x i64> %v309, %v487
  %v489 = and <2 x i64> %v309, %v487
  %v490 = xor <2 x i64> %v310, %v489
  %v491 = and <2 x i64> %v310, %v489
  %v492 = xor <2 x i64> %v311, %v491
  %v493 = and <2 x i64> %v311, %v491
  %v494 = xor <2 x i64> %v312, %v493
  %v495 = and <2 x i64> %v312, %v493
  %v496 = xor <2 x i64> %v313, %v495
  %v497 = and <2 x i64> %v313, %v495
  %v498 = xor <2 x i64> %v314, %v497
  %v499 = and <2 x i64> %v314, %v497
  %v500 = xor <2 x i64> %v315, %v499
  %v501 = and <2 x i64> %v315, %v499
  %v502 = xor <2 x i64> %v316, %v501
  %v503 = and <2 x i64> %v316, %v501
  %v504 = xor <2 x i64> %v317, %v503
  %v505 = and <2 x i64> %v317, %v503
  %v506 = xor <2 x i64> %v318, %v505
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  br label %loop10
loop10:
  %v507 = phi i32 [ %v297, %end6 ], [ %v583, %then13 ]
  %v508 = phi <2 x i64> [ %v298, %end6 ], [ %v582, %then13 ]
  %v509 = phi <2 x i64> [ %v299, %end6 ], [ %v543, %then13 ]
  %v510 = phi <2 x i64> [ %v300, %end6 ], [ %v545, %then13 ]
  %v511 = phi <2 x i64> [ %v301, %end6 ], [ %v547, %then13 ]
  %v512 = phi <2 x i64> [ %v302, %end6 ], [ %v549, %then13 ]
  %v513 = phi <2 x i64> [ %v303, %end6 ], [ %v551, %then13 ]
  %v514 = phi <2 x i64> [ %v304, %end6 ], [ %v553, %then13 ]
  %v515 = phi <2 x i64> [ %v305, %end6 ], [ %v555, %then13 ]
  %v516 = phi <2 x i64> [ %v306, %end6 ], [ %v557, %then13 ]
  %v517 = phi <2 x i64> [ %v307, %end6 ], [ %v559, %then13 ]
  %v518 = phi <2 x i64> [ %v308, %end6 ], [ %v561, %then13 ]
  %v519 = phi <2 x i64> [ %v309, %end6 ], [ %v563, %then13 ]
  %v520 = phi <2 x i64> [ %v310, %end6 ], [ %v565, %then13 ]
  %v521 = phi <2 x i64> [ %v311, %end6 ], [ %v567, %then13 ]
  %v522 = phi <2 x i64> [ %v312, %end6 ], [ %v569, %then13 ]
  %v523 = phi <2 x i64> [ %v313, %end6 ], [ %v571, %then13 ]
  %v524 = phi <2 x i64> [ %v314, %end6 ], [ %v573, %then13 ]
  %v525 = phi <2 x i64> [ %v315, %end6 ], [ %v575, %then13 ]
  %v526 = phi <2 x i64> [ %v316, %end6 ], [ %v577, %then13 ]
  %v527 = phi <2 x i64> [ %v317, %end6 ], [ %v579, %then13 ]
  %v528 = phi <2 x i64> [ %v318, %end6 ], [ %v581, %then13 ]
  %v529 = icmp slt i32 %v507, %a4
  br i1 %v529, label %then13, label %else14
then13:
  %v530 = mul i32 %v507, %a5
  %v531 = add i32 %v530, %v295
  %v532 = zext i32 %v531 to i64
  %v533 = getelementptr i8, ptr %a6, i64 %v532
  %v534 = load <2 x i64>, ptr %v533, align 1, !tbaa !4
  %v535 = zext i32 %v531 to i64
  %v536 = getelementptr i8, ptr %a6, i64 %v535
  %v537 = getelementptr i8, ptr %v536, i64 16
  %v538 = load <2 x i64>, ptr %v537, align 1, !tbaa !4
  %v539 = or <2 x i64> %v508, %v534
  %v540 = xor <2 x i64> %v539, <i64 -1, i64 -1>
  %v541 = xor <2 x i64> %v508, %v534
  %v542 = or <2 x i64> %v538, %v540
  %v543 = xor <2 x i64> %v509, %v542
  %v544 = and <2 x i64> %v509, %v542
  %v545 = xor <2 x i64> %v510, %v544
  %v546 = and <2 x i64> %v510, %v544
  %v547 = xor <2 x i64> %v511, %v546
  %v548 = and <2 x i64> %v511, %v546
  %v549 = xor <2 x i64> %v512, %v548
  %v550 = and <2 x i64> %v512, %v548
  %v551 = xor <2 x i64> %v513, %v550
  %v552 = and <2 x i64> %v513, %v550
  %v553 = xor <2 x i64> %v514, %v552
  %v554 = and <2 x i64> %v514, %v552
  %v555 = xor <2 x i64> %v515, %v554
  %v556 = and <2 x i64> %v515, %v554
  %v557 = xor <2 x i64> %v516, %v556
  %v558 = and <2 x i64> %v516, %v556
  %v559 = xor <2 x i64> %v517, %v558
  %v560 = and <2 x i64> %v517, %v558
  %v561 = xor <2 x i64> %v518, %v560
  %v562 = and <2 x i64> %v518, %v560
  %v563 = xor <2 x i64> %v519, %v562
  %v564 = and <2 x i64> %v519, %v562
  %v565 = xor <2 x i64> %v520, %v564
  %v566 = and <2 x i64> %v520, %v564
  %v567 = xor <2 x i64> %v521, %v566
  %v568 = and <2 x i64> %v521, %v566
  %v569 = xor <2 x i64> %v522, %v568
  %v570 = and <2 x i64> %v522, %v568
  %v571 = xor <2 x i64> %v523, %v570
  %v572 = and <2 x i64> %v523, %v570
  %v573 = xor <2 x i64> %v524, %v572
  %v574 = and <2 x i64> %v524, %v572
  %v575 = xor <2 x i64> %v525, %v574
  %v576 = and <2 x i64> %v525, %v574
  %v577 = xor <2 x i64> %v526, %v576
  %v578 = and <2 x i64> %v526, %v576
  %v579 = xor <2 x i64> %v527, %v578
  %v580 = and <2 x i64> %v527, %v578
  %v581 = xor <2 x i64> %v528, %v580
  %v582 = xor <2 x i64> %v541, <i64 -1, i64 -1>
  %v583 = add i32 %v507, 1
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v584 = and <2 x i64> %v154, %v508
  %v585 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v586 = and <2 x i64> %v7, %v585
  %v587 = or <2 x i64> %v584, %v586
  %v588 = and <2 x i64> %v161, %v508
  %v589 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v590 = and <2 x i64> %v14, %v589
  %v591 = or <2 x i64> %v588, %v590
  %v592 = and <2 x i64> %v168, %v508
  %v593 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v594 = and <2 x i64> %v21, %v593
  %v595 = or <2 x i64> %v592, %v594
  %v596 = and <2 x i64> %v175, %v508
  %v597 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v598 = and <2 x i64> %v28, %v597
  %v599 = or <2 x i64> %v596, %v598
  %v600 = and <2 x i64> %v182, %v508
  %v601 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v602 = and <2 x i64> %v35, %v601
  %v603 = or <2 x i64> %v600, %v602
  %v604 = and <2 x i64> %v189, %v508
  %v605 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v606 = and <2 x i64> %v42, %v605
  %v607 = or <2 x i64> %v604, %v606
  %v608 = and <2 x i64> %v196, %v508
  %v609 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v610 = and <2 x i64> %v49, %v609
  %v611 = or <2 x i64> %v608, %v610
  %v612 = and <2 x i64> %v203, %v508
  %v613 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v614 = and <2 x i64> %v56, %v613
  %v615 = or <2 x i64> %v612, %v614
  %v616 = and <2 x i64> %v210, %v508
  %v617 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v618 = and <2 x i64> %v63, %v617
  %v619 = or <2 x i64> %v616, %v618
  %v620 = and <2 x i64> %v217, %v508
  %v621 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v622 = and <2 x i64> %v70, %v621
  %v623 = or <2 x i64> %v620, %v622
  %v624 = and <2 x i64> %v224, %v508
  %v625 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v626 = and <2 x i64> %v77, %v625
  %v627 = or <2 x i64> %v624, %v626
  %v628 = and <2 x i64> %v231, %v508
  %v629 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v630 = and <2 x i64> %v84, %v629
  %v631 = or <2 x i64> %v628, %v630
  %v632 = and <2 x i64> %v238, %v508
  %v633 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v634 = and <2 x i64> %v91, %v633
  %v635 = or <2 x i64> %v632, %v634
  %v636 = and <2 x i64> %v245, %v508
  %v637 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v638 = and <2 x i64> %v98, %v637
  %v639 = or <2 x i64> %v636, %v638
  %v640 = and <2 x i64> %v252, %v508
  %v641 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v642 = and <2 x i64> %v105, %v641
  %v643 = or <2 x i64> %v640, %v642
  %v644 = and <2 x i64> %v259, %v508
  %v645 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v646 = and <2 x i64> %v112, %v645
  %v647 = or <2 x i64> %v644, %v646
  %v648 = and <2 x i64> %v266, %v508
  %v649 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v650 = and <2 x i64> %v119, %v649
  %v651 = or <2 x i64> %v648, %v650
  %v652 = and <2 x i64> %v273, %v508
  %v653 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v654 = and <2 x i64> %v126, %v653
  %v655 = or <2 x i64> %v652, %v654
  %v656 = and <2 x i64> %v280, %v508
  %v657 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v658 = and <2 x i64> %v133, %v657
  %v659 = or <2 x i64> %v656, %v658
  %v660 = and <2 x i64> %v287, %v508
  %v661 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v662 = and <2 x i64> %v140, %v661
  %v663 = or <2 x i64> %v660, %v662
  %v664 = and <2 x i64> %v294, %v508
  %v665 = xor <2 x i64> %v508, <i64 -1, i64 -1>
  %v666 = and <2 x i64> %v147, %v665
  %v667 = or <2 x i64> %v664, %v666
  %v668 = xor <2 x i64> %v667, <i64 -1, i64 -1>
  %v669 = and <2 x i64> %v528, %v668
  %v670 = xor <2 x i64> %v528, %v667
  %v671 = xor <2 x i64> %v670, <i64 -1, i64 -1>
  %v672 = xor <2 x i64> %v663, <i64 -1, i64 -1>
  %v673 = and <2 x i64> %v527, %v672
  %v674 = and <2 x i64> %v671, %v673
  %v675 = or <2 x i64> %v669, %v674
  %v676 = xor <2 x i64> %v527, %v663
  %v677 = xor <2 x i64> %v676, <i64 -1, i64 -1>
  %v678 = and <2 x i64> %v671, %v677
  %v679 = xor <2 x i64> %v659, <i64 -1, i64 -1>
  %v680 = and <2 x i64> %v526, %v679
  %v681 = and <2 x i64> %v678, %v680
  %v682 = or <2 x i64> %v675, %v681
  %v683 = xor <2 x i64> %v526, %v659
  %v684 = xor <2 x i64> %v683, <i64 -1, i64 -1>
  %v685 = and <2 x i64> %v678, %v684
  %v686 = xor <2 x i64> %v655, <i64 -1, i64 -1>
  %v687 = and <2 x i64> %v525, %v686
  %v688 = and <2 x i64> %v685, %v687
  %v689 = or <2 x i64> %v682, %v688
  %v690 = xor <2 x i64> %v525, %v655
  %v691 = xor <2 x i64> %v690, <i64 -1, i64 -1>
  %v692 = and <2 x i64> %v685, %v691
  %v693 = xor <2 x i64> %v651, <i64 -1, i64 -1>
  %v694 = and <2 x i64> %v524, %v693
  %v695 = and <2 x i64> %v692, %v694
  %v696 = or <2 x i64> %v689, %v695
  %v697 = xor <2 x i64> %v524, %v651
  %v698 = xor <2 x i64> %v697, <i64 -1, i64 -1>
  %v699 = and <2 x i64> %v692, %v698
  %v700 = xor <2 x i64> %v647, <i64 -1, i64 -1>
  %v701 = and <2 x i64> %v523, %v700
  %v702 = and <2 x i64> %v699, %v701
  %v703 = or <2 x i64> %v696, %v702
  %v704 = xor <2 x i64> %v523, %v647
  %v705 = xor <2 x i64> %v704, <i64 -1, i64 -1>
  %v706 = and <2 x i64> %v699, %v705
  %v707 = xor <2 x i64> %v643, <i64 -1, i64 -1>
  %v708 = and <2 x i64> %v522, %v707
  %v709 = and <2 x i64> %v706, %v708
  %v710 = or <2 x i64> %v703, %v709
  %v711 = xor <2 x i64> %v522, %v643
  %v712 = xor <2 x i64> %v711, <i64 -1, i64 -1>
  %v713 = and <2 x i64> %v706, %v712
  %v714 = xor <2 x i64> %v639, <i64 -1, i64 -1>
  %v715 = and <2 x i64> %v521, %v714
  %v716 = and <2 x i64> %v713, %v715
  %v717 = or <2 x i64> %v710, %v716
  %v718 = xor <2 x i64> %v521, %v639
  %v719 = xor <2 x i64> %v718, <i64 -1, i64 -1>
  %v720 = and <2 x i64> %v713, %v719
  %v721 = xor <2 x i64> %v635, <i64 -1, i64 -1>
  %v722 = and <2 x i64> %v520, %v721
  %v723 = and <2 x i64> %v720, %v722
  %v724 = or <2 x i64> %v717, %v723
  %v725 = xor <2 x i64> %v520, %v635
  %v726 = xor <2 x i64> %v725, <i64 -1, i64 -1>
  %v727 = and <2 x i64> %v720, %v726
  %v728 = xor <2 x i64> %v631, <i64 -1, i64 -1>
  %v729 = and <2 x i64> %v519, %v728
  %v730 = and <2 x i64> %v727, %v729
  %v731 = or <2 x i64> %v724, %v730
  %v732 = xor <2 x i64> %v519, %v631
  %v733 = xor <2 x i64> %v732, <i64 -1, i64 -1>
  %v734 = and <2 x i64> %v727, %v733
  %v735 = xor <2 x i64> %v627, <i64 -1, i64 -1>
  %v736 = and <2 x i64> %v518, %v735
  %v737 = and <2 x i64> %v734, %v736
  %v738 = or <2 x i64> %v731, %v737
  %v739 = xor <2 x i64> %v518, %v627
  %v740 = xor <2 x i64> %v739, <i64 -1, i64 -1>
  %v741 = and <2 x i64> %v734, %v740
  %v742 = xor <2 x i64> %v623, <i64 -1, i64 -1>
  %v743 = and <2 x i64> %v517, %v742
  %v744 = and <2 x i64> %v741, %v743
  %v745 = or <2 x i64> %v738, %v744
  %v746 = xor <2 x i64> %v517, %v623
  %v747 = xor <2 x i64> %v746, <i64 -1, i64 -1>
  %v748 = and <2 x i64> %v741, %v747
  %v749 = xor <2 x i64> %v619, <i64 -1, i64 -1>
  %v750 = and <2 x i64> %v516, %v749
  %v751 = and <2 x i64> %v748, %v750
  %v752 = or <2 x i64> %v745, %v751
  %v753 = xor <2 x i64> %v516, %v619
  %v754 = xor <2 x i64> %v753, <i64 -1, i64 -1>
  %v755 = and <2 x i64> %v748, %v754
  %v756 = xor <2 x i64> %v615, <i64 -1, i64 -1>
  %v757 = and <2 x i64> %v515, %v756
  %v758 = and <2 x i64> %v755, %v757
  %v759 = or <2 x i64> %v752, %v758
  %v760 = xor <2 x i64> %v515, %v615
  %v761 = xor <2 x i64> %v760, <i64 -1, i64 -1>
  %v762 = and <2 x i64> %v755, %v761
  %v763 = xor <2 x i64> %v611, <i64 -1, i64 -1>
  %v764 = and <2 x i64> %v514, %v763
  %v765 = and <2 x i64> %v762, %v764
  %v766 = or <2 x i64> %v759, %v765
  %v767 = xor <2 x i64> %v514, %v611
  %v768 = xor <2 x i64> %v767, <i64 -1, i64 -1>
  %v769 = and <2 x i64> %v762, %v768
  %v770 = xor <2 x i64> %v607, <i64 -1, i64 -1>
  %v771 = and <2 x i64> %v513, %v770
  %v772 = and <2 x i64> %v769, %v771
  %v773 = or <2 x i64> %v766, %v772
  %v774 = xor <2 x i64> %v513, %v607
  %v775 = xor <2 x i64> %v774, <i64 -1, i64 -1>
  %v776 = and <2 x i64> %v769, %v775
  %v777 = xor <2 x i64> %v603, <i64 -1, i64 -1>
  %v778 = and <2 x i64> %v512, %v777
  %v779 = and <2 x i64> %v776, %v778
  %v780 = or <2 x i64> %v773, %v779
  %v781 = xor <2 x i64> %v512, %v603
  %v782 = xor <2 x i64> %v781, <i64 -1, i64 -1>
  %v783 = and <2 x i64> %v776, %v782
  %v784 = xor <2 x i64> %v599, <i64 -1, i64 -1>
  %v785 = and <2 x i64> %v511, %v784
  %v786 = and <2 x i64> %v783, %v785
  %v787 = or <2 x i64> %v780, %v786
  %v788 = xor <2 x i64> %v511, %v599
  %v789 = xor <2 x i64> %v788, <i64 -1, i64 -1>
  %v790 = and <2 x i64> %v783, %v789
  %v791 = xor <2 x i64> %v595, <i64 -1, i64 -1>
  %v792 = and <2 x i64> %v510, %v791
  %v793 = and <2 x i64> %v790, %v792
  %v794 = or <2 x i64> %v787, %v793
  %v795 = xor <2 x i64> %v510, %v595
  %v796 = xor <2 x i64> %v795, <i64 -1, i64 -1>
  %v797 = and <2 x i64> %v790, %v796
  %v798 = xor <2 x i64> %v591, <i64 -1, i64 -1>
  %v799 = and <2 x i64> %v509, %v798
  %v800 = and <2 x i64> %v797, %v799
  %v801 = or <2 x i64> %v794, %v800
  %v802 = xor <2 x i64> %v509, %v591
  %v803 = xor <2 x i64> %v802, <i64 -1, i64 -1>
  %v804 = and <2 x i64> %v797, %v803
  %v805 = xor <2 x i64> %v587, <i64 -1, i64 -1>
  %v806 = and <2 x i64> %v804, %v805
  %v807 = xor <2 x i64> %v806, <i64 -1, i64 -1>
  %v808 = zext i32 %v295 to i64
  %v809 = getelementptr i8, ptr %a7, i64 %v808
  store <2 x i64> %v807, ptr %v809, align 1, !tbaa !4
  %v810 = zext i32 %v295 to i64
  %v811 = getelementptr i8, ptr %a7, i64 %v810
  %v812 = getelementptr i8, ptr %v811, i64 16
  store <2 x i64> %v801, ptr %v812, align 1, !tbaa !4
  %v813 = add i32 %v295, 32
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @bundle.kernel_bundle(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v1030 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }
  %v3413 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }
  ; hypervectors.tri:8
  %v0 = add i32 %a3, 127
  %v1 = lshr i32 %v0, 7
  %v2 = shl i32 %v1, 5
  %v3 = icmp sgt i32 %a2, 0
  %v4 = select i1 %v3, i32 %a2, i32 0
  %v5 = icmp slt i32 %v4, 256
  br i1 %v5, label %then1, label %else2
then1:
  %v6 = icmp ugt i32 %v2, 0
  %v7 = select i1 %v6, i32 %v2, i32 0
  %v8 = lshr i32 %v7, 5
  %v9 = icmp sgt i32 %v4, 0
  %v10 = select i1 %v9, i32 %v4, i32 0
  %v11 = lshr i32 %v10, 3
  %v12 = zext i32 %v11 to i64
  %v13 = zext i32 118 to i64
  %v14 = mul i64 %v12, %v13
  %v15 = icmp ugt i64 %v14, 4294967295
  %v16 = select i1 %v15, i64 4294967295, i64 %v14
  %v17 = select i1 false, i64 0, i64 %v16
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
  %v28 = zext i32 480 to i64
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
  %v140 = zext i32 1 to i64
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
  %v203 = zext i32 %v202 to i64
  %v204 = zext i32 1 to i64
  %v205 = add i64 %v203, %v204
  %v206 = icmp sgt i64 %v205, 4294967295
  %v207 = icmp slt i64 %v205, 0
  %v208 = select i1 %v206, i64 4294967295, i64 %v205
  %v209 = select i1 %v207, i64 0, i64 %v208
  %v210 = trunc i64 %v209 to i32
  %v211 = zext i32 %v210 to i64
  %v212 = zext i32 1 to i64
  %v213 = add i64 %v211, %v212
  %v214 = icmp sgt i64 %v213, 4294967295
  %v215 = icmp slt i64 %v213, 0
  %v216 = select i1 %v214, i64 4294967295, i64 %v213
  %v217 = select i1 %v215, i64 0, i64 %v216
  %v218 = trunc i64 %v217 to i32
  %v219 = zext i32 %v218 to i64
  %v220 = zext i32 1 to i64
  %v221 = add i64 %v219, %v220
  %v222 = icmp sgt i64 %v221, 4294967295
  %v223 = icmp slt i64 %v221, 0
  %v224 = select i1 %v222, i64 4294967295, i64 %v221
  %v225 = select i1 %v223, i64 0, i64 %v224
  %v226 = trunc i64 %v225 to i32
  %v227 = zext i32 %v226 to i64
  %v228 = zext i32 1 to i64
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
  %v260 = zext i32 1 to i64
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
  %v340 = zext i32 1 to i64
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
  %v436 = zext i32 1 to i64
  %v437 = add i64 %v435, %v436
  %v438 = icmp sgt i64 %v437, 4294967295
  %v439 = icmp slt i64 %v437, 0
  %v440 = select i1 %v438, i64 4294967295, i64 %v437
  %v441 = select i1 %v439, i64 0, i64 %v440
  %v442 = trunc i64 %v441 to i32
  %v443 = zext i32 %v442 to i64
  %v444 = zext i32 1 to i64
  %v445 = add i64 %v443, %v444
  %v446 = icmp sgt i64 %v445, 4294967295
  %v447 = icmp slt i64 %v445, 0
  %v448 = select i1 %v446, i64 4294967295, i64 %v445
  %v449 = select i1 %v447, i64 0, i64 %v448
  %v450 = trunc i64 %v449 to i32
  %v451 = zext i32 %v450 to i64
  %v452 = zext i32 1 to i64
  %v453 = add i64 %v451, %v452
  %v454 = icmp sgt i64 %v453, 4294967295
  %v455 = icmp slt i64 %v453, 0
  %v456 = select i1 %v454, i64 4294967295, i64 %v453
  %v457 = select i1 %v455, i64 0, i64 %v456
  %v458 = trunc i64 %v457 to i32
  %v459 = zext i32 %v458 to i64
  %v460 = zext i32 1 to i64
  %v461 = add i64 %v459, %v460
  %v462 = icmp sgt i64 %v461, 4294967295
  %v463 = icmp slt i64 %v461, 0
  %v464 = select i1 %v462, i64 4294967295, i64 %v461
  %v465 = select i1 %v463, i64 0, i64 %v464
  %v466 = trunc i64 %v465 to i32
  %v467 = zext i32 %v466 to i64
  %v468 = zext i32 1 to i64
  %v469 = add i64 %v467, %v468
  %v470 = icmp sgt i64 %v469, 4294967295
  %v471 = icmp slt i64 %v469, 0
  %v472 = select i1 %v470, i64 4294967295, i64 %v469
  %v473 = select i1 %v471, i64 0, i64 %v472
  %v474 = trunc i64 %v473 to i32
  %v475 = zext i32 %v474 to i64
  %v476 = zext i32 1 to i64
  %v477 = add i64 %v475, %v476
  %v478 = icmp sgt i64 %v477, 4294967295
  %v479 = icmp slt i64 %v477, 0
  %v480 = select i1 %v478, i64 4294967295, i64 %v477
  %v481 = select i1 %v479, i64 0, i64 %v480
  %v482 = trunc i64 %v481 to i32
  %v483 = zext i32 %v482 to i64
  %v484 = zext i32 1 to i64
  %v485 = add i64 %v483, %v484
  %v486 = icmp sgt i64 %v485, 4294967295
  %v487 = icmp slt i64 %v485, 0
  %v488 = select i1 %v486, i64 4294967295, i64 %v485
  %v489 = select i1 %v487, i64 0, i64 %v488
  %v490 = trunc i64 %v489 to i32
  %v491 = zext i32 %v490 to i64
  %v492 = zext i32 1 to i64
  %v493 = add i64 %v491, %v492
  %v494 = icmp sgt i64 %v493, 4294967295
  %v495 = icmp slt i64 %v493, 0
  %v496 = select i1 %v494, i64 4294967295, i64 %v493
  %v497 = select i1 %v495, i64 0, i64 %v496
  %v498 = trunc i64 %v497 to i32
  %v499 = zext i32 %v498 to i64
  %v500 = zext i32 1 to i64
  %v501 = add i64 %v499, %v500
  %v502 = icmp sgt i64 %v501, 4294967295
  %v503 = icmp slt i64 %v501, 0
  %v504 = select i1 %v502, i64 4294967295, i64 %v501
  %v505 = select i1 %v503, i64 0, i64 %v504
  %v506 = trunc i64 %v505 to i32
  %v507 = zext i32 %v506 to i64
  %v508 = zext i32 1 to i64
  %v509 = add i64 %v507, %v508
  %v510 = icmp sgt i64 %v509, 4294967295
  %v511 = icmp slt i64 %v509, 0
  %v512 = select i1 %v510, i64 4294967295, i64 %v509
  %v513 = select i1 %v511, i64 0, i64 %v512
  %v514 = trunc i64 %v513 to i32
  %v515 = zext i32 %v514 to i64
  %v516 = zext i32 1 to i64
  %v517 = add i64 %v515, %v516
  %v518 = icmp sgt i64 %v517, 4294967295
  %v519 = icmp slt i64 %v517, 0
  %v520 = select i1 %v518, i64 4294967295, i64 %v517
  %v521 = select i1 %v519, i64 0, i64 %v520
  %v522 = trunc i64 %v521 to i32
  %v523 = zext i32 %v522 to i64
  %v524 = zext i32 1 to i64
  %v525 = add i64 %v523, %v524
  %v526 = icmp sgt i64 %v525, 4294967295
  %v527 = icmp slt i64 %v525, 0
  %v528 = select i1 %v526, i64 4294967295, i64 %v525
  %v529 = select i1 %v527, i64 0, i64 %v528
  %v530 = trunc i64 %v529 to i32
  %v531 = zext i32 %v530 to i64
  %v532 = zext i32 1 to i64
  %v533 = add i64 %v531, %v532
  %v534 = icmp sgt i64 %v533, 4294967295
  %v535 = icmp slt i64 %v533, 0
  %v536 = select i1 %v534, i64 4294967295, i64 %v533
  %v537 = select i1 %v535, i64 0, i64 %v536
  %v538 = trunc i64 %v537 to i32
  %v539 = zext i32 %v538 to i64
  %v540 = zext i32 1 to i64
  %v541 = add i64 %v539, %v540
  %v542 = icmp sgt i64 %v541, 4294967295
  %v543 = icmp slt i64 %v541, 0
  %v544 = select i1 %v542, i64 4294967295, i64 %v541
  %v545 = select i1 %v543, i64 0, i64 %v544
  %v546 = trunc i64 %v545 to i32
  %v547 = zext i32 %v546 to i64
  %v548 = zext i32 1 to i64
  %v549 = add i64 %v547, %v548
  %v550 = icmp sgt i64 %v549, 4294967295
  %v551 = icmp slt i64 %v549, 0
  %v552 = select i1 %v550, i64 4294967295, i64 %v549
  %v553 = select i1 %v551, i64 0, i64 %v552
  %v554 = trunc i64 %v553 to i32
  %v555 = zext i32 %v554 to i64
  %v556 = zext i32 1 to i64
  %v557 = add i64 %v555, %v556
  %v558 = icmp sgt i64 %v557, 4294967295
  %v559 = icmp slt i64 %v557, 0
  %v560 = select i1 %v558, i64 4294967295, i64 %v557
  %v561 = select i1 %v559, i64 0, i64 %v560
  %v562 = trunc i64 %v561 to i32
  %v563 = zext i32 %v562 to i64
  %v564 = zext i32 1 to i64
  %v565 = add i64 %v563, %v564
  %v566 = icmp sgt i64 %v565, 4294967295
  %v567 = icmp slt i64 %v565, 0
  %v568 = select i1 %v566, i64 4294967295, i64 %v565
  %v569 = select i1 %v567, i64 0, i64 %v568
  %v570 = trunc i64 %v569 to i32
  %v571 = zext i32 %v570 to i64
  %v572 = zext i32 1 to i64
  %v573 = add i64 %v571, %v572
  %v574 = icmp sgt i64 %v573, 4294967295
  %v575 = icmp slt i64 %v573, 0
  %v576 = select i1 %v574, i64 4294967295, i64 %v573
  %v577 = select i1 %v575, i64 0, i64 %v576
  %v578 = trunc i64 %v577 to i32
  %v579 = zext i32 %v578 to i64
  %v580 = zext i32 1 to i64
  %v581 = add i64 %v579, %v580
  %v582 = icmp sgt i64 %v581, 4294967295
  %v583 = icmp slt i64 %v581, 0
  %v584 = select i1 %v582, i64 4294967295, i64 %v581
  %v585 = select i1 %v583, i64 0, i64 %v584
  %v586 = trunc i64 %v585 to i32
  %v587 = zext i32 %v586 to i64
  %v588 = zext i32 1 to i64
  %v589 = add i64 %v587, %v588
  %v590 = icmp sgt i64 %v589, 4294967295
  %v591 = icmp slt i64 %v589, 0
  %v592 = select i1 %v590, i64 4294967295, i64 %v589
  %v593 = select i1 %v591, i64 0, i64 %v592
  %v594 = trunc i64 %v593 to i32
  %v595 = zext i32 %v594 to i64
  %v596 = zext i32 1 to i64
  %v597 = add i64 %v595, %v596
  %v598 = icmp sgt i64 %v597, 4294967295
  %v599 = icmp slt i64 %v597, 0
  %v600 = select i1 %v598, i64 4294967295, i64 %v597
  %v601 = select i1 %v599, i64 0, i64 %v600
  %v602 = trunc i64 %v601 to i32
  %v603 = zext i32 %v602 to i64
  %v604 = zext i32 1 to i64
  %v605 = add i64 %v603, %v604
  %v606 = icmp sgt i64 %v605, 4294967295
  %v607 = icmp slt i64 %v605, 0
  %v608 = select i1 %v606, i64 4294967295, i64 %v605
  %v609 = select i1 %v607, i64 0, i64 %v608
  %v610 = trunc i64 %v609 to i32
  %v611 = zext i32 %v610 to i64
  %v612 = zext i32 1 to i64
  %v613 = add i64 %v611, %v612
  %v614 = icmp sgt i64 %v613, 4294967295
  %v615 = icmp slt i64 %v613, 0
  %v616 = select i1 %v614, i64 4294967295, i64 %v613
  %v617 = select i1 %v615, i64 0, i64 %v616
  %v618 = trunc i64 %v617 to i32
  %v619 = zext i32 %v618 to i64
  %v620 = zext i32 1 to i64
  %v621 = add i64 %v619, %v620
  %v622 = icmp sgt i64 %v621, 4294967295
  %v623 = icmp slt i64 %v621, 0
  %v624 = select i1 %v622, i64 4294967295, i64 %v621
  %v625 = select i1 %v623, i64 0, i64 %v624
  %v626 = trunc i64 %v625 to i32
  %v627 = zext i32 %v626 to i64
  %v628 = zext i32 1 to i64
  %v629 = add i64 %v627, %v628
  %v630 = icmp sgt i64 %v629, 4294967295
  %v631 = icmp slt i64 %v629, 0
  %v632 = select i1 %v630, i64 4294967295, i64 %v629
  %v633 = select i1 %v631, i64 0, i64 %v632
  %v634 = trunc i64 %v633 to i32
  %v635 = zext i32 %v634 to i64
  %v636 = zext i32 1 to i64
  %v637 = add i64 %v635, %v636
  %v638 = icmp sgt i64 %v637, 4294967295
  %v639 = icmp slt i64 %v637, 0
  %v640 = select i1 %v638, i64 4294967295, i64 %v637
  %v641 = select i1 %v639, i64 0, i64 %v640
  %v642 = trunc i64 %v641 to i32
  %v643 = zext i32 %v642 to i64
  %v644 = zext i32 1 to i64
  %v645 = add i64 %v643, %v644
  %v646 = icmp sgt i64 %v645, 4294967295
  %v647 = icmp slt i64 %v645, 0
  %v648 = select i1 %v646, i64 4294967295, i64 %v645
  %v649 = select i1 %v647, i64 0, i64 %v648
  %v650 = trunc i64 %v649 to i32
  %v651 = zext i32 %v650 to i64
  %v652 = zext i32 1 to i64
  %v653 = add i64 %v651, %v652
  %v654 = icmp sgt i64 %v653, 4294967295
  %v655 = icmp slt i64 %v653, 0
  %v656 = select i1 %v654, i64 4294967295, i64 %v653
  %v657 = select i1 %v655, i64 0, i64 %v656
  %v658 = trunc i64 %v657 to i32
  %v659 = zext i32 %v658 to i64
  %v660 = zext i32 1 to i64
  %v661 = add i64 %v659, %v660
  %v662 = icmp sgt i64 %v661, 4294967295
  %v663 = icmp slt i64 %v661, 0
  %v664 = select i1 %v662, i64 4294967295, i64 %v661
  %v665 = select i1 %v663, i64 0, i64 %v664
  %v666 = trunc i64 %v665 to i32
  %v667 = zext i32 %v666 to i64
  %v668 = zext i32 1 to i64
  %v669 = add i64 %v667, %v668
  %v670 = icmp sgt i64 %v669, 4294967295
  %v671 = icmp slt i64 %v669, 0
  %v672 = select i1 %v670, i64 4294967295, i64 %v669
  %v673 = select i1 %v671, i64 0, i64 %v672
  %v674 = trunc i64 %v673 to i32
  %v675 = zext i32 %v674 to i64
  %v676 = zext i32 1 to i64
  %v677 = add i64 %v675, %v676
  %v678 = icmp sgt i64 %v677, 4294967295
  %v679 = icmp slt i64 %v677, 0
  %v680 = select i1 %v678, i64 4294967295, i64 %v677
  %v681 = select i1 %v679, i64 0, i64 %v680
  %v682 = trunc i64 %v681 to i32
  %v683 = zext i32 %v682 to i64
  %v684 = zext i32 1 to i64
  %v685 = add i64 %v683, %v684
  %v686 = icmp sgt i64 %v685, 4294967295
  %v687 = icmp slt i64 %v685, 0
  %v688 = select i1 %v686, i64 4294967295, i64 %v685
  %v689 = select i1 %v687, i64 0, i64 %v688
  %v690 = trunc i64 %v689 to i32
  %v691 = zext i32 %v690 to i64
  %v692 = zext i32 1 to i64
  %v693 = add i64 %v691, %v692
  %v694 = icmp sgt i64 %v693, 4294967295
  %v695 = icmp slt i64 %v693, 0
  %v696 = select i1 %v694, i64 4294967295, i64 %v693
  %v697 = select i1 %v695, i64 0, i64 %v696
  %v698 = trunc i64 %v697 to i32
  %v699 = zext i32 %v698 to i64
  %v700 = zext i32 1 to i64
  %v701 = add i64 %v699, %v700
  %v702 = icmp sgt i64 %v701, 4294967295
  %v703 = icmp slt i64 %v701, 0
  %v704 = select i1 %v702, i64 4294967295, i64 %v701
  %v705 = select i1 %v703, i64 0, i64 %v704
  %v706 = trunc i64 %v705 to i32
  %v707 = zext i32 %v706 to i64
  %v708 = zext i32 1 to i64
  %v709 = add i64 %v707, %v708
  %v710 = icmp sgt i64 %v709, 4294967295
  %v711 = icmp slt i64 %v709, 0
  %v712 = select i1 %v710, i64 4294967295, i64 %v709
  %v713 = select i1 %v711, i64 0, i64 %v712
  %v714 = trunc i64 %v713 to i32
  %v715 = zext i32 %v714 to i64
  %v716 = zext i32 1 to i64
  %v717 = add i64 %v715, %v716
  %v718 = icmp sgt i64 %v717, 4294967295
  %v719 = icmp slt i64 %v717, 0
  %v720 = select i1 %v718, i64 4294967295, i64 %v717
  %v721 = select i1 %v719, i64 0, i64 %v720
  %v722 = trunc i64 %v721 to i32
  %v723 = zext i32 %v722 to i64
  %v724 = zext i32 1 to i64
  %v725 = add i64 %v723, %v724
  %v726 = icmp sgt i64 %v725, 4294967295
  %v727 = icmp slt i64 %v725, 0
  %v728 = select i1 %v726, i64 4294967295, i64 %v725
  %v729 = select i1 %v727, i64 0, i64 %v728
  %v730 = trunc i64 %v729 to i32
  %v731 = zext i32 %v730 to i64
  %v732 = zext i32 1 to i64
  %v733 = add i64 %v731, %v732
  %v734 = icmp sgt i64 %v733, 4294967295
  %v735 = icmp slt i64 %v733, 0
  %v736 = select i1 %v734, i64 4294967295, i64 %v733
  %v737 = select i1 %v735, i64 0, i64 %v736
  %v738 = trunc i64 %v737 to i32
  %v739 = zext i32 %v738 to i64
  %v740 = zext i32 1 to i64
  %v741 = add i64 %v739, %v740
  %v742 = icmp sgt i64 %v741, 4294967295
  %v743 = icmp slt i64 %v741, 0
  %v744 = select i1 %v742, i64 4294967295, i64 %v741
  %v745 = select i1 %v743, i64 0, i64 %v744
  %v746 = trunc i64 %v745 to i32
  %v747 = zext i32 %v746 to i64
  %v748 = zext i32 1 to i64
  %v749 = add i64 %v747, %v748
  %v750 = icmp sgt i64 %v749, 4294967295
  %v751 = icmp slt i64 %v749, 0
  %v752 = select i1 %v750, i64 4294967295, i64 %v749
  %v753 = select i1 %v751, i64 0, i64 %v752
  %v754 = trunc i64 %v753 to i32
  %v755 = zext i32 %v754 to i64
  %v756 = zext i32 1 to i64
  %v757 = add i64 %v755, %v756
  %v758 = icmp sgt i64 %v757, 4294967295
  %v759 = icmp slt i64 %v757, 0
  %v760 = select i1 %v758, i64 4294967295, i64 %v757
  %v761 = select i1 %v759, i64 0, i64 %v760
  %v762 = trunc i64 %v761 to i32
  %v763 = zext i32 %v762 to i64
  %v764 = zext i32 1 to i64
  %v765 = add i64 %v763, %v764
  %v766 = icmp sgt i64 %v765, 4294967295
  %v767 = icmp slt i64 %v765, 0
  %v768 = select i1 %v766, i64 4294967295, i64 %v765
  %v769 = select i1 %v767, i64 0, i64 %v768
  %v770 = trunc i64 %v769 to i32
  %v771 = zext i32 %v770 to i64
  %v772 = zext i32 1 to i64
  %v773 = add i64 %v771, %v772
  %v774 = icmp sgt i64 %v773, 4294967295
  %v775 = icmp slt i64 %v773, 0
  %v776 = select i1 %v774, i64 4294967295, i64 %v773
  %v777 = select i1 %v775, i64 0, i64 %v776
  %v778 = trunc i64 %v777 to i32
  %v779 = zext i32 %v778 to i64
  %v780 = zext i32 1 to i64
  %v781 = add i64 %v779, %v780
  %v782 = icmp sgt i64 %v781, 4294967295
  %v783 = icmp slt i64 %v781, 0
  %v784 = select i1 %v782, i64 4294967295, i64 %v781
  %v785 = select i1 %v783, i64 0, i64 %v784
  %v786 = trunc i64 %v785 to i32
  %v787 = zext i32 %v786 to i64
  %v788 = zext i32 1 to i64
  %v789 = add i64 %v787, %v788
  %v790 = icmp sgt i64 %v789, 4294967295
  %v791 = icmp slt i64 %v789, 0
  %v792 = select i1 %v790, i64 4294967295, i64 %v789
  %v793 = select i1 %v791, i64 0, i64 %v792
  %v794 = trunc i64 %v793 to i32
  %v795 = zext i32 %v794 to i64
  %v796 = zext i32 1 to i64
  %v797 = add i64 %v795, %v796
  %v798 = icmp sgt i64 %v797, 4294967295
  %v799 = icmp slt i64 %v797, 0
  %v800 = select i1 %v798, i64 4294967295, i64 %v797
  %v801 = select i1 %v799, i64 0, i64 %v800
  %v802 = trunc i64 %v801 to i32
  %v803 = zext i32 %v802 to i64
  %v804 = zext i32 1 to i64
  %v805 = add i64 %v803, %v804
  %v806 = icmp sgt i64 %v805, 4294967295
  %v807 = icmp slt i64 %v805, 0
  %v808 = select i1 %v806, i64 4294967295, i64 %v805
  %v809 = select i1 %v807, i64 0, i64 %v808
  %v810 = trunc i64 %v809 to i32
  %v811 = zext i32 %v810 to i64
  %v812 = zext i32 1 to i64
  %v813 = add i64 %v811, %v812
  %v814 = icmp sgt i64 %v813, 4294967295
  %v815 = icmp slt i64 %v813, 0
  %v816 = select i1 %v814, i64 4294967295, i64 %v813
  %v817 = select i1 %v815, i64 0, i64 %v816
  %v818 = trunc i64 %v817 to i32
  %v819 = zext i32 %v818 to i64
  %v820 = zext i32 1 to i64
  %v821 = add i64 %v819, %v820
  %v822 = icmp sgt i64 %v821, 4294967295
  %v823 = icmp slt i64 %v821, 0
  %v824 = select i1 %v822, i64 4294967295, i64 %v821
  %v825 = select i1 %v823, i64 0, i64 %v824
  %v826 = trunc i64 %v825 to i32
  %v827 = zext i32 %v826 to i64
  %v828 = zext i32 1 to i64
  %v829 = add i64 %v827, %v828
  %v830 = icmp sgt i64 %v829, 4294967295
  %v831 = icmp slt i64 %v829, 0
  %v832 = select i1 %v830, i64 4294967295, i64 %v829
  %v833 = select i1 %v831, i64 0, i64 %v832
  %v834 = trunc i64 %v833 to i32
  %v835 = zext i32 %v834 to i64
  %v836 = zext i32 1 to i64
  %v837 = add i64 %v835, %v836
  %v838 = icmp sgt i64 %v837, 4294967295
  %v839 = icmp slt i64 %v837, 0
  %v840 = select i1 %v838, i64 4294967295, i64 %v837
  %v841 = select i1 %v839, i64 0, i64 %v840
  %v842 = trunc i64 %v841 to i32
  %v843 = zext i32 %v842 to i64
  %v844 = zext i32 1 to i64
  %v845 = add i64 %v843, %v844
  %v846 = icmp sgt i64 %v845, 4294967295
  %v847 = icmp slt i64 %v845, 0
  %v848 = select i1 %v846, i64 4294967295, i64 %v845
  %v849 = select i1 %v847, i64 0, i64 %v848
  %v850 = trunc i64 %v849 to i32
  %v851 = zext i32 %v850 to i64
  %v852 = zext i32 1 to i64
  %v853 = add i64 %v851, %v852
  %v854 = icmp sgt i64 %v853, 4294967295
  %v855 = icmp slt i64 %v853, 0
  %v856 = select i1 %v854, i64 4294967295, i64 %v853
  %v857 = select i1 %v855, i64 0, i64 %v856
  %v858 = trunc i64 %v857 to i32
  %v859 = zext i32 %v858 to i64
  %v860 = zext i32 1 to i64
  %v861 = add i64 %v859, %v860
  %v862 = icmp sgt i64 %v861, 4294967295
  %v863 = icmp slt i64 %v861, 0
  %v864 = select i1 %v862, i64 4294967295, i64 %v861
  %v865 = select i1 %v863, i64 0, i64 %v864
  %v866 = trunc i64 %v865 to i32
  %v867 = zext i32 %v866 to i64
  %v868 = zext i32 1 to i64
  %v869 = add i64 %v867, %v868
  %v870 = icmp sgt i64 %v869, 4294967295
  %v871 = icmp slt i64 %v869, 0
  %v872 = select i1 %v870, i64 4294967295, i64 %v869
  %v873 = select i1 %v871, i64 0, i64 %v872
  %v874 = trunc i64 %v873 to i32
  %v875 = zext i32 %v874 to i64
  %v876 = zext i32 1 to i64
  %v877 = add i64 %v875, %v876
  %v878 = icmp sgt i64 %v877, 4294967295
  %v879 = icmp slt i64 %v877, 0
  %v880 = select i1 %v878, i64 4294967295, i64 %v877
  %v881 = select i1 %v879, i64 0, i64 %v880
  %v882 = trunc i64 %v881 to i32
  %v883 = zext i32 %v882 to i64
  %v884 = zext i32 1 to i64
  %v885 = add i64 %v883, %v884
  %v886 = icmp sgt i64 %v885, 4294967295
  %v887 = icmp slt i64 %v885, 0
  %v888 = select i1 %v886, i64 4294967295, i64 %v885
  %v889 = select i1 %v887, i64 0, i64 %v888
  %v890 = trunc i64 %v889 to i32
  %v891 = zext i32 %v890 to i64
  %v892 = zext i32 1 to i64
  %v893 = add i64 %v891, %v892
  %v894 = icmp sgt i64 %v893, 4294967295
  %v895 = icmp slt i64 %v893, 0
  %v896 = select i1 %v894, i64 4294967295, i64 %v893
  %v897 = select i1 %v895, i64 0, i64 %v896
  %v898 = trunc i64 %v897 to i32
  %v899 = zext i32 %v898 to i64
  %v900 = zext i32 1 to i64
  %v901 = add i64 %v899, %v900
  %v902 = icmp sgt i64 %v901, 4294967295
  %v903 = icmp slt i64 %v901, 0
  %v904 = select i1 %v902, i64 4294967295, i64 %v901
  %v905 = select i1 %v903, i64 0, i64 %v904
  %v906 = trunc i64 %v905 to i32
  %v907 = zext i32 %v906 to i64
  %v908 = zext i32 1 to i64
  %v909 = add i64 %v907, %v908
  %v910 = icmp sgt i64 %v909, 4294967295
  %v911 = icmp slt i64 %v909, 0
  %v912 = select i1 %v910, i64 4294967295, i64 %v909
  %v913 = select i1 %v911, i64 0, i64 %v912
  %v914 = trunc i64 %v913 to i32
  %v915 = zext i32 %v914 to i64
  %v916 = zext i32 1 to i64
  %v917 = add i64 %v915, %v916
  %v918 = icmp sgt i64 %v917, 4294967295
  %v919 = icmp slt i64 %v917, 0
  %v920 = select i1 %v918, i64 4294967295, i64 %v917
  %v921 = select i1 %v919, i64 0, i64 %v920
  %v922 = trunc i64 %v921 to i32
  %v923 = zext i32 %v922 to i64
  %v924 = zext i32 1 to i64
  %v925 = add i64 %v923, %v924
  %v926 = icmp sgt i64 %v925, 4294967295
  %v927 = icmp slt i64 %v925, 0
  %v928 = select i1 %v926, i64 4294967295, i64 %v925
  %v929 = select i1 %v927, i64 0, i64 %v928
  %v930 = trunc i64 %v929 to i32
  %v931 = zext i32 %v930 to i64
  %v932 = zext i32 1 to i64
  %v933 = add i64 %v931, %v932
  %v934 = icmp sgt i64 %v933, 4294967295
  %v935 = icmp slt i64 %v933, 0
  %v936 = select i1 %v934, i64 4294967295, i64 %v933
  %v937 = select i1 %v935, i64 0, i64 %v936
  %v938 = trunc i64 %v937 to i32
  %v939 = zext i32 %v938 to i64
  %v940 = zext i32 1 to i64
  %v941 = add i64 %v939, %v940
  %v942 = icmp sgt i64 %v941, 4294967295
  %v943 = icmp slt i64 %v941, 0
  %v944 = select i1 %v942, i64 4294967295, i64 %v941
  %v945 = select i1 %v943, i64 0, i64 %v944
  %v946 = trunc i64 %v945 to i32
  %v947 = zext i32 %v946 to i64
  %v948 = zext i32 1 to i64
  %v949 = add i64 %v947, %v948
  %v950 = icmp sgt i64 %v949, 4294967295
  %v951 = icmp slt i64 %v949, 0
  %v952 = select i1 %v950, i64 4294967295, i64 %v949
  %v953 = select i1 %v951, i64 0, i64 %v952
  %v954 = trunc i64 %v953 to i32
  %v955 = zext i32 %v954 to i64
  %v956 = zext i32 1 to i64
  %v957 = add i64 %v955, %v956
  %v958 = icmp sgt i64 %v957, 4294967295
  %v959 = icmp slt i64 %v957, 0
  %v960 = select i1 %v958, i64 4294967295, i64 %v957
  %v961 = select i1 %v959, i64 0, i64 %v960
  %v962 = trunc i64 %v961 to i32
  %v963 = zext i32 %v962 to i64
  %v964 = zext i32 1 to i64
  %v965 = add i64 %v963, %v964
  %v966 = icmp sgt i64 %v965, 4294967295
  %v967 = icmp slt i64 %v965, 0
  %v968 = select i1 %v966, i64 4294967295, i64 %v965
  %v969 = select i1 %v967, i64 0, i64 %v968
  %v970 = trunc i64 %v969 to i32
  %v971 = zext i32 %v970 to i64
  %v972 = zext i32 1 to i64
  %v973 = add i64 %v971, %v972
  %v974 = icmp sgt i64 %v973, 4294967295
  %v975 = icmp slt i64 %v973, 0
  %v976 = select i1 %v974, i64 4294967295, i64 %v973
  %v977 = select i1 %v975, i64 0, i64 %v976
  %v978 = trunc i64 %v977 to i32
  %v979 = zext i32 %v978 to i64
  %v980 = zext i32 1 to i64
  %v981 = add i64 %v979, %v980
  %v982 = icmp sgt i64 %v981, 4294967295
  %v983 = icmp slt i64 %v981, 0
  %v984 = select i1 %v982, i64 4294967295, i64 %v981
  %v985 = select i1 %v983, i64 0, i64 %v984
  %v986 = trunc i64 %v985 to i32
  %v987 = zext i32 %v986 to i64
  %v988 = zext i32 1 to i64
  %v989 = add i64 %v987, %v988
  %v990 = icmp sgt i64 %v989, 4294967295
  %v991 = icmp slt i64 %v989, 0
  %v992 = select i1 %v990, i64 4294967295, i64 %v989
  %v993 = select i1 %v991, i64 0, i64 %v992
  %v994 = trunc i64 %v993 to i32
  %v995 = zext i32 %v994 to i64
  %v996 = zext i32 1 to i64
  %v997 = add i64 %v995, %v996
  %v998 = icmp sgt i64 %v997, 4294967295
  %v999 = icmp slt i64 %v997, 0
  %v1000 = select i1 %v998, i64 4294967295, i64 %v997
  %v1001 = select i1 %v999, i64 0, i64 %v1000
  %v1002 = trunc i64 %v1001 to i32
  %v1003 = zext i32 %v1002 to i64
  %v1004 = zext i32 1 to i64
  %v1005 = add i64 %v1003, %v1004
  %v1006 = icmp sgt i64 %v1005, 4294967295
  %v1007 = icmp slt i64 %v1005, 0
  %v1008 = select i1 %v1006, i64 4294967295, i64 %v1005
  %v1009 = select i1 %v1007, i64 0, i64 %v1008
  %v1010 = trunc i64 %v1009 to i32
  %v1011 = zext i32 %v1010 to i64
  %v1012 = zext i32 1 to i64
  %v1013 = add i64 %v1011, %v1012
  %v1014 = icmp sgt i64 %v1013, 4294967295
  %v1015 = icmp slt i64 %v1013, 0
  %v1016 = select i1 %v1014, i64 4294967295, i64 %v1013
  %v1017 = select i1 %v1015, i64 0, i64 %v1016
  %v1018 = trunc i64 %v1017 to i32
  %v1019 = zext i32 %v1018 to i64
  %v1020 = zext i32 1 to i64
  %v1021 = add i64 %v1019, %v1020
  %v1022 = icmp sgt i64 %v1021, 4294967295
  %v1023 = icmp slt i64 %v1021, 0
  %v1024 = select i1 %v1022, i64 4294967295, i64 %v1021
  %v1025 = select i1 %v1023, i64 0, i64 %v1024
  %v1026 = trunc i64 %v1025 to i32
  %v1027 = load ptr, ptr @trinity_spread
  %v1028 = icmp eq ptr %v1027, null
  br i1 %v1028, label %alone3, label %shared4
alone3:
  %v1029 = call i32 @bundle.kernel_bundle_1(ptr %cx, i32 0, i32 %v8, i32 1, i32 %v1026, i32 %v4, i32 %v2, ptr %a0, ptr %a1)
  br label %on5
shared4:
  %v1031 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v1030, i32 0, i32 0
  store ptr %cx, ptr %v1031
  %v1032 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v1030, i32 0, i32 1
  store i32 0, ptr %v1032
  %v1033 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v1030, i32 0, i32 2
  store i32 %v8, ptr %v1033
  %v1034 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v1030, i32 0, i32 3
  store i32 1, ptr %v1034
  %v1035 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v1030, i32 0, i32 4
  store i32 %v1026, ptr %v1035
  %v1036 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v1030, i32 0, i32 5
  store i32 %v4, ptr %v1036
  %v1037 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v1030, i32 0, i32 6
  store i32 %v2, ptr %v1037
  %v1038 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v1030, i32 0, i32 7
  store ptr %a0, ptr %v1038
  %v1039 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v1030, i32 0, i32 8
  store ptr %a1, ptr %v1039
  %v1040 = call i32 %v1027(ptr @bundle.kernel_bundle_1.range, ptr %v1030, i32 0, i32 %v8, i32 1, i32 %v1026)
  br label %on5
on5:
  %v1041 = phi i32 [ %v1029, %alone3 ], [ %v1040, %shared4 ]
  %v1042 = icmp ne i32 %v1041, 0
  %v1043 = or i32 %v1041, 32
  %v1044 = icmp ult i32 %v1041, 32
  %v1045 = select i1 %v1044, i32 %v1043, i32 %v1041
  br i1 %v1042, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v1045
on7:
  br label %end0
else2:
  %v1046 = icmp slt i32 %v4, 1048576
  br i1 %v1046, label %then9, label %else10
then9:
  %v1047 = icmp ugt i32 %v2, 0
  %v1048 = select i1 %v1047, i32 %v2, i32 0
  %v1049 = lshr i32 %v1048, 5
  %v1050 = lshr i32 %v4, 3
  %v1051 = zext i32 %v1050 to i64
  %v1052 = zext i32 142 to i64
  %v1053 = mul i64 %v1051, %v1052
  %v1054 = icmp ugt i64 %v1053, 4294967295
  %v1055 = select i1 %v1054, i64 4294967295, i64 %v1053
  %v1056 = select i1 false, i64 0, i64 %v1055
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
  %v1067 = zext i32 864 to i64
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
  %v1115 = zext i32 1 to i64
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
  %v1211 = zext i32 1 to i64
  %v1212 = add i64 %v1210, %v1211
  %v1213 = icmp sgt i64 %v1212, 4294967295
  %v1214 = icmp slt i64 %v1212, 0
  %v1215 = select i1 %v1213, i64 4294967295, i64 %v1212
  %v1216 = select i1 %v1214, i64 0, i64 %v1215
  %v1217 = trunc i64 %v1216 to i32
  %v1218 = zext i32 %v1217 to i64
  %v1219 = zext i32 1 to i64
  %v1220 = add i64 %v1218, %v1219
  %v1221 = icmp sgt i64 %v1220, 4294967295
  %v1222 = icmp slt i64 %v1220, 0
  %v1223 = select i1 %v1221, i64 4294967295, i64 %v1220
  %v1224 = select i1 %v1222, i64 0, i64 %v1223
  %v1225 = trunc i64 %v1224 to i32
  %v1226 = zext i32 %v1225 to i64
  %v1227 = zext i32 1 to i64
  %v1228 = add i64 %v1226, %v1227
  %v1229 = icmp sgt i64 %v1228, 4294967295
  %v1230 = icmp slt i64 %v1228, 0
  %v1231 = select i1 %v1229, i64 4294967295, i64 %v1228
  %v1232 = select i1 %v1230, i64 0, i64 %v1231
  %v1233 = trunc i64 %v1232 to i32
  %v1234 = zext i32 %v1233 to i64
  %v1235 = zext i32 1 to i64
  %v1236 = add i64 %v1234, %v1235
  %v1237 = icmp sgt i64 %v1236, 4294967295
  %v1238 = icmp slt i64 %v1236, 0
  %v1239 = select i1 %v1237, i64 4294967295, i64 %v1236
  %v1240 = select i1 %v1238, i64 0, i64 %v1239
  %v1241 = trunc i64 %v1240 to i32
  %v1242 = zext i32 %v1241 to i64
  %v1243 = zext i32 1 to i64
  %v1244 = add i64 %v1242, %v1243
  %v1245 = icmp sgt i64 %v1244, 4294967295
  %v1246 = icmp slt i64 %v1244, 0
  %v1247 = select i1 %v1245, i64 4294967295, i64 %v1244
  %v1248 = select i1 %v1246, i64 0, i64 %v1247
  %v1249 = trunc i64 %v1248 to i32
  %v1250 = zext i32 %v1249 to i64
  %v1251 = zext i32 1 to i64
  %v1252 = add i64 %v1250, %v1251
  %v1253 = icmp sgt i64 %v1252, 4294967295
  %v1254 = icmp slt i64 %v1252, 0
  %v1255 = select i1 %v1253, i64 4294967295, i64 %v1252
  %v1256 = select i1 %v1254, i64 0, i64 %v1255
  %v1257 = trunc i64 %v1256 to i32
  %v1258 = zext i32 %v1257 to i64
  %v1259 = zext i32 1 to i64
  %v1260 = add i64 %v1258, %v1259
  %v1261 = icmp sgt i64 %v1260, 4294967295
  %v1262 = icmp slt i64 %v1260, 0
  %v1263 = select i1 %v1261, i64 4294967295, i64 %v1260
  %v1264 = select i1 %v1262, i64 0, i64 %v1263
  %v1265 = trunc i64 %v1264 to i32
  %v1266 = zext i32 %v1265 to i64
  %v1267 = zext i32 1 to i64
  %v1268 = add i64 %v1266, %v1267
  %v1269 = icmp sgt i64 %v1268, 4294967295
  %v1270 = icmp slt i64 %v1268, 0
  %v1271 = select i1 %v1269, i64 4294967295, i64 %v1268
  %v1272 = select i1 %v1270, i64 0, i64 %v1271
  %v1273 = trunc i64 %v1272 to i32
  %v1274 = zext i32 %v1273 to i64
  %v1275 = zext i32 1 to i64
  %v1276 = add i64 %v1274, %v1275
  %v1277 = icmp sgt i64 %v1276, 4294967295
  %v1278 = icmp slt i64 %v1276, 0
  %v1279 = select i1 %v1277, i64 4294967295, i64 %v1276
  %v1280 = select i1 %v1278, i64 0, i64 %v1279
  %v1281 = trunc i64 %v1280 to i32
  %v1282 = zext i32 %v1281 to i64
  %v1283 = zext i32 1 to i64
  %v1284 = add i64 %v1282, %v1283
  %v1285 = icmp sgt i64 %v1284, 4294967295
  %v1286 = icmp slt i64 %v1284, 0
  %v1287 = select i1 %v1285, i64 4294967295, i64 %v1284
  %v1288 = select i1 %v1286, i64 0, i64 %v1287
  %v1289 = trunc i64 %v1288 to i32
  %v1290 = zext i32 %v1289 to i64
  %v1291 = zext i32 1 to i64
  %v1292 = add i64 %v1290, %v1291
  %v1293 = icmp sgt i64 %v1292, 4294967295
  %v1294 = icmp slt i64 %v1292, 0
  %v1295 = select i1 %v1293, i64 4294967295, i64 %v1292
  %v1296 = select i1 %v1294, i64 0, i64 %v1295
  %v1297 = trunc i64 %v1296 to i32
  %v1298 = zext i32 %v1297 to i64
  %v1299 = zext i32 1 to i64
  %v1300 = add i64 %v1298, %v1299
  %v1301 = icmp sgt i64 %v1300, 4294967295
  %v1302 = icmp slt i64 %v1300, 0
  %v1303 = select i1 %v1301, i64 4294967295, i64 %v1300
  %v1304 = select i1 %v1302, i64 0, i64 %v1303
  %v1305 = trunc i64 %v1304 to i32
  %v1306 = zext i32 %v1305 to i64
  %v1307 = zext i32 1 to i64
  %v1308 = add i64 %v1306, %v1307
  %v1309 = icmp sgt i64 %v1308, 4294967295
  %v1310 = icmp slt i64 %v1308, 0
  %v1311 = select i1 %v1309, i64 4294967295, i64 %v1308
  %v1312 = select i1 %v1310, i64 0, i64 %v1311
  %v1313 = trunc i64 %v1312 to i32
  %v1314 = zext i32 %v1313 to i64
  %v1315 = zext i32 1 to i64
  %v1316 = add i64 %v1314, %v1315
  %v1317 = icmp sgt i64 %v1316, 4294967295
  %v1318 = icmp slt i64 %v1316, 0
  %v1319 = select i1 %v1317, i64 4294967295, i64 %v1316
  %v1320 = select i1 %v1318, i64 0, i64 %v1319
  %v1321 = trunc i64 %v1320 to i32
  %v1322 = zext i32 %v1321 to i64
  %v1323 = zext i32 1 to i64
  %v1324 = add i64 %v1322, %v1323
  %v1325 = icmp sgt i64 %v1324, 4294967295
  %v1326 = icmp slt i64 %v1324, 0
  %v1327 = select i1 %v1325, i64 4294967295, i64 %v1324
  %v1328 = select i1 %v1326, i64 0, i64 %v1327
  %v1329 = trunc i64 %v1328 to i32
  %v1330 = zext i32 %v1329 to i64
  %v1331 = zext i32 1 to i64
  %v1332 = add i64 %v1330, %v1331
  %v1333 = icmp sgt i64 %v1332, 4294967295
  %v1334 = icmp slt i64 %v1332, 0
  %v1335 = select i1 %v1333, i64 4294967295, i64 %v1332
  %v1336 = select i1 %v1334, i64 0, i64 %v1335
  %v1337 = trunc i64 %v1336 to i32
  %v1338 = zext i32 %v1337 to i64
  %v1339 = zext i32 1 to i64
  %v1340 = add i64 %v1338, %v1339
  %v1341 = icmp sgt i64 %v1340, 4294967295
  %v1342 = icmp slt i64 %v1340, 0
  %v1343 = select i1 %v1341, i64 4294967295, i64 %v1340
  %v1344 = select i1 %v1342, i64 0, i64 %v1343
  %v1345 = trunc i64 %v1344 to i32
  %v1346 = zext i32 %v1345 to i64
  %v1347 = zext i32 1 to i64
  %v1348 = add i64 %v1346, %v1347
  %v1349 = icmp sgt i64 %v1348, 4294967295
  %v1350 = icmp slt i64 %v1348, 0
  %v1351 = select i1 %v1349, i64 4294967295, i64 %v1348
  %v1352 = select i1 %v1350, i64 0, i64 %v1351
  %v1353 = trunc i64 %v1352 to i32
  %v1354 = zext i32 %v1353 to i64
  %v1355 = zext i32 1 to i64
  %v1356 = add i64 %v1354, %v1355
  %v1357 = icmp sgt i64 %v1356, 4294967295
  %v1358 = icmp slt i64 %v1356, 0
  %v1359 = select i1 %v1357, i64 4294967295, i64 %v1356
  %v1360 = select i1 %v1358, i64 0, i64 %v1359
  %v1361 = trunc i64 %v1360 to i32
  %v1362 = zext i32 %v1361 to i64
  %v1363 = zext i32 1 to i64
  %v1364 = add i64 %v1362, %v1363
  %v1365 = icmp sgt i64 %v1364, 4294967295
  %v1366 = icmp slt i64 %v1364, 0
  %v1367 = select i1 %v1365, i64 4294967295, i64 %v1364
  %v1368 = select i1 %v1366, i64 0, i64 %v1367
  %v1369 = trunc i64 %v1368 to i32
  %v1370 = zext i32 %v1369 to i64
  %v1371 = zext i32 1 to i64
  %v1372 = add i64 %v1370, %v1371
  %v1373 = icmp sgt i64 %v1372, 4294967295
  %v1374 = icmp slt i64 %v1372, 0
  %v1375 = select i1 %v1373, i64 4294967295, i64 %v1372
  %v1376 = select i1 %v1374, i64 0, i64 %v1375
  %v1377 = trunc i64 %v1376 to i32
  %v1378 = zext i32 %v1377 to i64
  %v1379 = zext i32 1 to i64
  %v1380 = add i64 %v1378, %v1379
  %v1381 = icmp sgt i64 %v1380, 4294967295
  %v1382 = icmp slt i64 %v1380, 0
  %v1383 = select i1 %v1381, i64 4294967295, i64 %v1380
  %v1384 = select i1 %v1382, i64 0, i64 %v1383
  %v1385 = trunc i64 %v1384 to i32
  %v1386 = zext i32 %v1385 to i64
  %v1387 = zext i32 1 to i64
  %v1388 = add i64 %v1386, %v1387
  %v1389 = icmp sgt i64 %v1388, 4294967295
  %v1390 = icmp slt i64 %v1388, 0
  %v1391 = select i1 %v1389, i64 4294967295, i64 %v1388
  %v1392 = select i1 %v1390, i64 0, i64 %v1391
  %v1393 = trunc i64 %v1392 to i32
  %v1394 = zext i32 %v1393 to i64
  %v1395 = zext i32 1 to i64
  %v1396 = add i64 %v1394, %v1395
  %v1397 = icmp sgt i64 %v1396, 4294967295
  %v1398 = icmp slt i64 %v1396, 0
  %v1399 = select i1 %v1397, i64 4294967295, i64 %v1396
  %v1400 = select i1 %v1398, i64 0, i64 %v1399
  %v1401 = trunc i64 %v1400 to i32
  %v1402 = zext i32 %v1401 to i64
  %v1403 = zext i32 1 to i64
  %v1404 = add i64 %v1402, %v1403
  %v1405 = icmp sgt i64 %v1404, 4294967295
  %v1406 = icmp slt i64 %v1404, 0
  %v1407 = select i1 %v1405, i64 4294967295, i64 %v1404
  %v1408 = select i1 %v1406, i64 0, i64 %v1407
  %v1409 = trunc i64 %v1408 to i32
  %v1410 = zext i32 %v1409 to i64
  %v1411 = zext i32 1 to i64
  %v1412 = add i64 %v1410, %v1411
  %v1413 = icmp sgt i64 %v1412, 4294967295
  %v1414 = icmp slt i64 %v1412, 0
  %v1415 = select i1 %v1413, i64 4294967295, i64 %v1412
  %v1416 = select i1 %v1414, i64 0, i64 %v1415
  %v1417 = trunc i64 %v1416 to i32
  %v1418 = zext i32 %v1417 to i64
  %v1419 = zext i32 1 to i64
  %v1420 = add i64 %v1418, %v1419
  %v1421 = icmp sgt i64 %v1420, 4294967295
  %v1422 = icmp slt i64 %v1420, 0
  %v1423 = select i1 %v1421, i64 4294967295, i64 %v1420
  %v1424 = select i1 %v1422, i64 0, i64 %v1423
  %v1425 = trunc i64 %v1424 to i32
  %v1426 = zext i32 %v1425 to i64
  %v1427 = zext i32 1 to i64
  %v1428 = add i64 %v1426, %v1427
  %v1429 = icmp sgt i64 %v1428, 4294967295
  %v1430 = icmp slt i64 %v1428, 0
  %v1431 = select i1 %v1429, i64 4294967295, i64 %v1428
  %v1432 = select i1 %v1430, i64 0, i64 %v1431
  %v1433 = trunc i64 %v1432 to i32
  %v1434 = zext i32 %v1433 to i64
  %v1435 = zext i32 1 to i64
  %v1436 = add i64 %v1434, %v1435
  %v1437 = icmp sgt i64 %v1436, 4294967295
  %v1438 = icmp slt i64 %v1436, 0
  %v1439 = select i1 %v1437, i64 4294967295, i64 %v1436
  %v1440 = select i1 %v1438, i64 0, i64 %v1439
  %v1441 = trunc i64 %v1440 to i32
  %v1442 = zext i32 %v1441 to i64
  %v1443 = zext i32 1 to i64
  %v1444 = add i64 %v1442, %v1443
  %v1445 = icmp sgt i64 %v1444, 4294967295
  %v1446 = icmp slt i64 %v1444, 0
  %v1447 = select i1 %v1445, i64 4294967295, i64 %v1444
  %v1448 = select i1 %v1446, i64 0, i64 %v1447
  %v1449 = trunc i64 %v1448 to i32
  %v1450 = zext i32 %v1449 to i64
  %v1451 = zext i32 1 to i64
  %v1452 = add i64 %v1450, %v1451
  %v1453 = icmp sgt i64 %v1452, 4294967295
  %v1454 = icmp slt i64 %v1452, 0
  %v1455 = select i1 %v1453, i64 4294967295, i64 %v1452
  %v1456 = select i1 %v1454, i64 0, i64 %v1455
  %v1457 = trunc i64 %v1456 to i32
  %v1458 = zext i32 %v1457 to i64
  %v1459 = zext i32 1 to i64
  %v1460 = add i64 %v1458, %v1459
  %v1461 = icmp sgt i64 %v1460, 4294967295
  %v1462 = icmp slt i64 %v1460, 0
  %v1463 = select i1 %v1461, i64 4294967295, i64 %v1460
  %v1464 = select i1 %v1462, i64 0, i64 %v1463
  %v1465 = trunc i64 %v1464 to i32
  %v1466 = zext i32 %v1465 to i64
  %v1467 = zext i32 1 to i64
  %v1468 = add i64 %v1466, %v1467
  %v1469 = icmp sgt i64 %v1468, 4294967295
  %v1470 = icmp slt i64 %v1468, 0
  %v1471 = select i1 %v1469, i64 4294967295, i64 %v1468
  %v1472 = select i1 %v1470, i64 0, i64 %v1471
  %v1473 = trunc i64 %v1472 to i32
  %v1474 = zext i32 %v1473 to i64
  %v1475 = zext i32 1 to i64
  %v1476 = add i64 %v1474, %v1475
  %v1477 = icmp sgt i64 %v1476, 4294967295
  %v1478 = icmp slt i64 %v1476, 0
  %v1479 = select i1 %v1477, i64 4294967295, i64 %v1476
  %v1480 = select i1 %v1478, i64 0, i64 %v1479
  %v1481 = trunc i64 %v1480 to i32
  %v1482 = zext i32 %v1481 to i64
  %v1483 = zext i32 1 to i64
  %v1484 = add i64 %v1482, %v1483
  %v1485 = icmp sgt i64 %v1484, 4294967295
  %v1486 = icmp slt i64 %v1484, 0
  %v1487 = select i1 %v1485, i64 4294967295, i64 %v1484
  %v1488 = select i1 %v1486, i64 0, i64 %v1487
  %v1489 = trunc i64 %v1488 to i32
  %v1490 = zext i32 %v1489 to i64
  %v1491 = zext i32 1 to i64
  %v1492 = add i64 %v1490, %v1491
  %v1493 = icmp sgt i64 %v1492, 4294967295
  %v1494 = icmp slt i64 %v1492, 0
  %v1495 = select i1 %v1493, i64 4294967295, i64 %v1492
  %v1496 = select i1 %v1494, i64 0, i64 %v1495
  %v1497 = trunc i64 %v1496 to i32
  %v1498 = zext i32 %v1497 to i64
  %v1499 = zext i32 1 to i64
  %v1500 = add i64 %v1498, %v1499
  %v1501 = icmp sgt i64 %v1500, 4294967295
  %v1502 = icmp slt i64 %v1500, 0
  %v1503 = select i1 %v1501, i64 4294967295, i64 %v1500
  %v1504 = select i1 %v1502, i64 0, i64 %v1503
  %v1505 = trunc i64 %v1504 to i32
  %v1506 = zext i32 %v1505 to i64
  %v1507 = zext i32 1 to i64
  %v1508 = add i64 %v1506, %v1507
  %v1509 = icmp sgt i64 %v1508, 4294967295
  %v1510 = icmp slt i64 %v1508, 0
  %v1511 = select i1 %v1509, i64 4294967295, i64 %v1508
  %v1512 = select i1 %v1510, i64 0, i64 %v1511
  %v1513 = trunc i64 %v1512 to i32
  %v1514 = zext i32 %v1513 to i64
  %v1515 = zext i32 1 to i64
  %v1516 = add i64 %v1514, %v1515
  %v1517 = icmp sgt i64 %v1516, 4294967295
  %v1518 = icmp slt i64 %v1516, 0
  %v1519 = select i1 %v1517, i64 4294967295, i64 %v1516
  %v1520 = select i1 %v1518, i64 0, i64 %v1519
  %v1521 = trunc i64 %v1520 to i32
  %v1522 = zext i32 %v1521 to i64
  %v1523 = zext i32 1 to i64
  %v1524 = add i64 %v1522, %v1523
  %v1525 = icmp sgt i64 %v1524, 4294967295
  %v1526 = icmp slt i64 %v1524, 0
  %v1527 = select i1 %v1525, i64 4294967295, i64 %v1524
  %v1528 = select i1 %v1526, i64 0, i64 %v1527
  %v1529 = trunc i64 %v1528 to i32
  %v1530 = zext i32 %v1529 to i64
  %v1531 = zext i32 1 to i64
  %v1532 = add i64 %v1530, %v1531
  %v1533 = icmp sgt i64 %v1532, 4294967295
  %v1534 = icmp slt i64 %v1532, 0
  %v1535 = select i1 %v1533, i64 4294967295, i64 %v1532
  %v1536 = select i1 %v1534, i64 0, i64 %v1535
  %v1537 = trunc i64 %v1536 to i32
  %v1538 = zext i32 %v1537 to i64
  %v1539 = zext i32 1 to i64
  %v1540 = add i64 %v1538, %v1539
  %v1541 = icmp sgt i64 %v1540, 4294967295
  %v1542 = icmp slt i64 %v1540, 0
  %v1543 = select i1 %v1541, i64 4294967295, i64 %v1540
  %v1544 = select i1 %v1542, i64 0, i64 %v1543
  %v1545 = trunc i64 %v1544 to i32
  %v1546 = zext i32 %v1545 to i64
  %v1547 = zext i32 1 to i64
  %v1548 = add i64 %v1546, %v1547
  %v1549 = icmp sgt i64 %v1548, 4294967295
  %v1550 = icmp slt i64 %v1548, 0
  %v1551 = select i1 %v1549, i64 4294967295, i64 %v1548
  %v1552 = select i1 %v1550, i64 0, i64 %v1551
  %v1553 = trunc i64 %v1552 to i32
  %v1554 = zext i32 %v1553 to i64
  %v1555 = zext i32 1 to i64
  %v1556 = add i64 %v1554, %v1555
  %v1557 = icmp sgt i64 %v1556, 4294967295
  %v1558 = icmp slt i64 %v1556, 0
  %v1559 = select i1 %v1557, i64 4294967295, i64 %v1556
  %v1560 = select i1 %v1558, i64 0, i64 %v1559
  %v1561 = trunc i64 %v1560 to i32
  %v1562 = zext i32 %v1561 to i64
  %v1563 = zext i32 1 to i64
  %v1564 = add i64 %v1562, %v1563
  %v1565 = icmp sgt i64 %v1564, 4294967295
  %v1566 = icmp slt i64 %v1564, 0
  %v1567 = select i1 %v1565, i64 4294967295, i64 %v1564
  %v1568 = select i1 %v1566, i64 0, i64 %v1567
  %v1569 = trunc i64 %v1568 to i32
  %v1570 = zext i32 %v1569 to i64
  %v1571 = zext i32 1 to i64
  %v1572 = add i64 %v1570, %v1571
  %v1573 = icmp sgt i64 %v1572, 4294967295
  %v1574 = icmp slt i64 %v1572, 0
  %v1575 = select i1 %v1573, i64 4294967295, i64 %v1572
  %v1576 = select i1 %v1574, i64 0, i64 %v1575
  %v1577 = trunc i64 %v1576 to i32
  %v1578 = zext i32 %v1577 to i64
  %v1579 = zext i32 1 to i64
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
  %v1611 = zext i32 1 to i64
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
  %v1691 = zext i32 1 to i64
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
  %v1738 = zext i32 %v1737 to i64
  %v1739 = zext i32 1 to i64
  %v1740 = add i64 %v1738, %v1739
  %v1741 = icmp sgt i64 %v1740, 4294967295
  %v1742 = icmp slt i64 %v1740, 0
  %v1743 = select i1 %v1741, i64 4294967295, i64 %v1740
  %v1744 = select i1 %v1742, i64 0, i64 %v1743
  %v1745 = trunc i64 %v1744 to i32
  %v1746 = zext i32 %v1745 to i64
  %v1747 = zext i32 1 to i64
  %v1748 = add i64 %v1746, %v1747
  %v1749 = icmp sgt i64 %v1748, 4294967295
  %v1750 = icmp slt i64 %v1748, 0
  %v1751 = select i1 %v1749, i64 4294967295, i64 %v1748
  %v1752 = select i1 %v1750, i64 0, i64 %v1751
  %v1753 = trunc i64 %v1752 to i32
  %v1754 = zext i32 %v1753 to i64
  %v1755 = zext i32 1 to i64
  %v1756 = add i64 %v1754, %v1755
  %v1757 = icmp sgt i64 %v1756, 4294967295
  %v1758 = icmp slt i64 %v1756, 0
  %v1759 = select i1 %v1757, i64 4294967295, i64 %v1756
  %v1760 = select i1 %v1758, i64 0, i64 %v1759
  %v1761 = trunc i64 %v1760 to i32
  %v1762 = zext i32 %v1761 to i64
  %v1763 = zext i32 1 to i64
  %v1764 = add i64 %v1762, %v1763
  %v1765 = icmp sgt i64 %v1764, 4294967295
  %v1766 = icmp slt i64 %v1764, 0
  %v1767 = select i1 %v1765, i64 4294967295, i64 %v1764
  %v1768 = select i1 %v1766, i64 0, i64 %v1767
  %v1769 = trunc i64 %v1768 to i32
  %v1770 = zext i32 %v1769 to i64
  %v1771 = zext i32 1 to i64
  %v1772 = add i64 %v1770, %v1771
  %v1773 = icmp sgt i64 %v1772, 4294967295
  %v1774 = icmp slt i64 %v1772, 0
  %v1775 = select i1 %v1773, i64 4294967295, i64 %v1772
  %v1776 = select i1 %v1774, i64 0, i64 %v1775
  %v1777 = trunc i64 %v1776 to i32
  %v1778 = zext i32 %v1777 to i64
  %v1779 = zext i32 1 to i64
  %v1780 = add i64 %v1778, %v1779
  %v1781 = icmp sgt i64 %v1780, 4294967295
  %v1782 = icmp slt i64 %v1780, 0
  %v1783 = select i1 %v1781, i64 4294967295, i64 %v1780
  %v1784 = select i1 %v1782, i64 0, i64 %v1783
  %v1785 = trunc i64 %v1784 to i32
  %v1786 = zext i32 %v1785 to i64
  %v1787 = zext i32 1 to i64
  %v1788 = add i64 %v1786, %v1787
  %v1789 = icmp sgt i64 %v1788, 4294967295
  %v1790 = icmp slt i64 %v1788, 0
  %v1791 = select i1 %v1789, i64 4294967295, i64 %v1788
  %v1792 = select i1 %v1790, i64 0, i64 %v1791
  %v1793 = trunc i64 %v1792 to i32
  %v1794 = zext i32 %v1793 to i64
  %v1795 = zext i32 1 to i64
  %v1796 = add i64 %v1794, %v1795
  %v1797 = icmp sgt i64 %v1796, 4294967295
  %v1798 = icmp slt i64 %v1796, 0
  %v1799 = select i1 %v1797, i64 4294967295, i64 %v1796
  %v1800 = select i1 %v1798, i64 0, i64 %v1799
  %v1801 = trunc i64 %v1800 to i32
  %v1802 = zext i32 %v1801 to i64
  %v1803 = zext i32 1 to i64
  %v1804 = add i64 %v1802, %v1803
  %v1805 = icmp sgt i64 %v1804, 4294967295
  %v1806 = icmp slt i64 %v1804, 0
  %v1807 = select i1 %v1805, i64 4294967295, i64 %v1804
  %v1808 = select i1 %v1806, i64 0, i64 %v1807
  %v1809 = trunc i64 %v1808 to i32
  %v1810 = zext i32 %v1809 to i64
  %v1811 = zext i32 1 to i64
  %v1812 = add i64 %v1810, %v1811
  %v1813 = icmp sgt i64 %v1812, 4294967295
  %v1814 = icmp slt i64 %v1812, 0
  %v1815 = select i1 %v1813, i64 4294967295, i64 %v1812
  %v1816 = select i1 %v1814, i64 0, i64 %v1815
  %v1817 = trunc i64 %v1816 to i32
  %v1818 = zext i32 %v1817 to i64
  %v1819 = zext i32 1 to i64
  %v1820 = add i64 %v1818, %v1819
  %v1821 = icmp sgt i64 %v1820, 4294967295
  %v1822 = icmp slt i64 %v1820, 0
  %v1823 = select i1 %v1821, i64 4294967295, i64 %v1820
  %v1824 = select i1 %v1822, i64 0, i64 %v1823
  %v1825 = trunc i64 %v1824 to i32
  %v1826 = zext i32 %v1825 to i64
  %v1827 = zext i32 1 to i64
  %v1828 = add i64 %v1826, %v1827
  %v1829 = icmp sgt i64 %v1828, 4294967295
  %v1830 = icmp slt i64 %v1828, 0
  %v1831 = select i1 %v1829, i64 4294967295, i64 %v1828
  %v1832 = select i1 %v1830, i64 0, i64 %v1831
  %v1833 = trunc i64 %v1832 to i32
  %v1834 = zext i32 %v1833 to i64
  %v1835 = zext i32 1 to i64
  %v1836 = add i64 %v1834, %v1835
  %v1837 = icmp sgt i64 %v1836, 4294967295
  %v1838 = icmp slt i64 %v1836, 0
  %v1839 = select i1 %v1837, i64 4294967295, i64 %v1836
  %v1840 = select i1 %v1838, i64 0, i64 %v1839
  %v1841 = trunc i64 %v1840 to i32
  %v1842 = zext i32 %v1841 to i64
  %v1843 = zext i32 1 to i64
  %v1844 = add i64 %v1842, %v1843
  %v1845 = icmp sgt i64 %v1844, 4294967295
  %v1846 = icmp slt i64 %v1844, 0
  %v1847 = select i1 %v1845, i64 4294967295, i64 %v1844
  %v1848 = select i1 %v1846, i64 0, i64 %v1847
  %v1849 = trunc i64 %v1848 to i32
  %v1850 = zext i32 %v1849 to i64
  %v1851 = zext i32 1 to i64
  %v1852 = add i64 %v1850, %v1851
  %v1853 = icmp sgt i64 %v1852, 4294967295
  %v1854 = icmp slt i64 %v1852, 0
  %v1855 = select i1 %v1853, i64 4294967295, i64 %v1852
  %v1856 = select i1 %v1854, i64 0, i64 %v1855
  %v1857 = trunc i64 %v1856 to i32
  %v1858 = zext i32 %v1857 to i64
  %v1859 = zext i32 1 to i64
  %v1860 = add i64 %v1858, %v1859
  %v1861 = icmp sgt i64 %v1860, 4294967295
  %v1862 = icmp slt i64 %v1860, 0
  %v1863 = select i1 %v1861, i64 4294967295, i64 %v1860
  %v1864 = select i1 %v1862, i64 0, i64 %v1863
  %v1865 = trunc i64 %v1864 to i32
  %v1866 = zext i32 %v1865 to i64
  %v1867 = zext i32 1 to i64
  %v1868 = add i64 %v1866, %v1867
  %v1869 = icmp sgt i64 %v1868, 4294967295
  %v1870 = icmp slt i64 %v1868, 0
  %v1871 = select i1 %v1869, i64 4294967295, i64 %v1868
  %v1872 = select i1 %v1870, i64 0, i64 %v1871
  %v1873 = trunc i64 %v1872 to i32
  %v1874 = zext i32 %v1873 to i64
  %v1875 = zext i32 1 to i64
  %v1876 = add i64 %v1874, %v1875
  %v1877 = icmp sgt i64 %v1876, 4294967295
  %v1878 = icmp slt i64 %v1876, 0
  %v1879 = select i1 %v1877, i64 4294967295, i64 %v1876
  %v1880 = select i1 %v1878, i64 0, i64 %v1879
  %v1881 = trunc i64 %v1880 to i32
  %v1882 = zext i32 %v1881 to i64
  %v1883 = zext i32 1 to i64
  %v1884 = add i64 %v1882, %v1883
  %v1885 = icmp sgt i64 %v1884, 4294967295
  %v1886 = icmp slt i64 %v1884, 0
  %v1887 = select i1 %v1885, i64 4294967295, i64 %v1884
  %v1888 = select i1 %v1886, i64 0, i64 %v1887
  %v1889 = trunc i64 %v1888 to i32
  %v1890 = zext i32 %v1889 to i64
  %v1891 = zext i32 1 to i64
  %v1892 = add i64 %v1890, %v1891
  %v1893 = icmp sgt i64 %v1892, 4294967295
  %v1894 = icmp slt i64 %v1892, 0
  %v1895 = select i1 %v1893, i64 4294967295, i64 %v1892
  %v1896 = select i1 %v1894, i64 0, i64 %v1895
  %v1897 = trunc i64 %v1896 to i32
  %v1898 = zext i32 %v1897 to i64
  %v1899 = zext i32 1 to i64
  %v1900 = add i64 %v1898, %v1899
  %v1901 = icmp sgt i64 %v1900, 4294967295
  %v1902 = icmp slt i64 %v1900, 0
  %v1903 = select i1 %v1901, i64 4294967295, i64 %v1900
  %v1904 = select i1 %v1902, i64 0, i64 %v1903
  %v1905 = trunc i64 %v1904 to i32
  %v1906 = zext i32 %v1905 to i64
  %v1907 = zext i32 1 to i64
  %v1908 = add i64 %v1906, %v1907
  %v1909 = icmp sgt i64 %v1908, 4294967295
  %v1910 = icmp slt i64 %v1908, 0
  %v1911 = select i1 %v1909, i64 4294967295, i64 %v1908
  %v1912 = select i1 %v1910, i64 0, i64 %v1911
  %v1913 = trunc i64 %v1912 to i32
  %v1914 = zext i32 %v1913 to i64
  %v1915 = zext i32 1 to i64
  %v1916 = add i64 %v1914, %v1915
  %v1917 = icmp sgt i64 %v1916, 4294967295
  %v1918 = icmp slt i64 %v1916, 0
  %v1919 = select i1 %v1917, i64 4294967295, i64 %v1916
  %v1920 = select i1 %v1918, i64 0, i64 %v1919
  %v1921 = trunc i64 %v1920 to i32
  %v1922 = zext i32 %v1921 to i64
  %v1923 = zext i32 1 to i64
  %v1924 = add i64 %v1922, %v1923
  %v1925 = icmp sgt i64 %v1924, 4294967295
  %v1926 = icmp slt i64 %v1924, 0
  %v1927 = select i1 %v1925, i64 4294967295, i64 %v1924
  %v1928 = select i1 %v1926, i64 0, i64 %v1927
  %v1929 = trunc i64 %v1928 to i32
  %v1930 = zext i32 %v1929 to i64
  %v1931 = zext i32 1 to i64
  %v1932 = add i64 %v1930, %v1931
  %v1933 = icmp sgt i64 %v1932, 4294967295
  %v1934 = icmp slt i64 %v1932, 0
  %v1935 = select i1 %v1933, i64 4294967295, i64 %v1932
  %v1936 = select i1 %v1934, i64 0, i64 %v1935
  %v1937 = trunc i64 %v1936 to i32
  %v1938 = zext i32 %v1937 to i64
  %v1939 = zext i32 1 to i64
  %v1940 = add i64 %v1938, %v1939
  %v1941 = icmp sgt i64 %v1940, 4294967295
  %v1942 = icmp slt i64 %v1940, 0
  %v1943 = select i1 %v1941, i64 4294967295, i64 %v1940
  %v1944 = select i1 %v1942, i64 0, i64 %v1943
  %v1945 = trunc i64 %v1944 to i32
  %v1946 = zext i32 %v1945 to i64
  %v1947 = zext i32 1 to i64
  %v1948 = add i64 %v1946, %v1947
  %v1949 = icmp sgt i64 %v1948, 4294967295
  %v1950 = icmp slt i64 %v1948, 0
  %v1951 = select i1 %v1949, i64 4294967295, i64 %v1948
  %v1952 = select i1 %v1950, i64 0, i64 %v1951
  %v1953 = trunc i64 %v1952 to i32
  %v1954 = zext i32 %v1953 to i64
  %v1955 = zext i32 1 to i64
  %v1956 = add i64 %v1954, %v1955
  %v1957 = icmp sgt i64 %v1956, 4294967295
  %v1958 = icmp slt i64 %v1956, 0
  %v1959 = select i1 %v1957, i64 4294967295, i64 %v1956
  %v1960 = select i1 %v1958, i64 0, i64 %v1959
  %v1961 = trunc i64 %v1960 to i32
  %v1962 = zext i32 %v1961 to i64
  %v1963 = zext i32 1 to i64
  %v1964 = add i64 %v1962, %v1963
  %v1965 = icmp sgt i64 %v1964, 4294967295
  %v1966 = icmp slt i64 %v1964, 0
  %v1967 = select i1 %v1965, i64 4294967295, i64 %v1964
  %v1968 = select i1 %v1966, i64 0, i64 %v1967
  %v1969 = trunc i64 %v1968 to i32
  %v1970 = zext i32 %v1969 to i64
  %v1971 = zext i32 1 to i64
  %v1972 = add i64 %v1970, %v1971
  %v1973 = icmp sgt i64 %v1972, 4294967295
  %v1974 = icmp slt i64 %v1972, 0
  %v1975 = select i1 %v1973, i64 4294967295, i64 %v1972
  %v1976 = select i1 %v1974, i64 0, i64 %v1975
  %v1977 = trunc i64 %v1976 to i32
  %v1978 = zext i32 %v1977 to i64
  %v1979 = zext i32 1 to i64
  %v1980 = add i64 %v1978, %v1979
  %v1981 = icmp sgt i64 %v1980, 4294967295
  %v1982 = icmp slt i64 %v1980, 0
  %v1983 = select i1 %v1981, i64 4294967295, i64 %v1980
  %v1984 = select i1 %v1982, i64 0, i64 %v1983
  %v1985 = trunc i64 %v1984 to i32
  %v1986 = zext i32 %v1985 to i64
  %v1987 = zext i32 1 to i64
  %v1988 = add i64 %v1986, %v1987
  %v1989 = icmp sgt i64 %v1988, 4294967295
  %v1990 = icmp slt i64 %v1988, 0
  %v1991 = select i1 %v1989, i64 4294967295, i64 %v1988
  %v1992 = select i1 %v1990, i64 0, i64 %v1991
  %v1993 = trunc i64 %v1992 to i32
  %v1994 = zext i32 %v1993 to i64
  %v1995 = zext i32 1 to i64
  %v1996 = add i64 %v1994, %v1995
  %v1997 = icmp sgt i64 %v1996, 4294967295
  %v1998 = icmp slt i64 %v1996, 0
  %v1999 = select i1 %v1997, i64 4294967295, i64 %v1996
  %v2000 = select i1 %v1998, i64 0, i64 %v1999
  %v2001 = trunc i64 %v2000 to i32
  %v2002 = zext i32 %v2001 to i64
  %v2003 = zext i32 1 to i64
  %v2004 = add i64 %v2002, %v2003
  %v2005 = icmp sgt i64 %v2004, 4294967295
  %v2006 = icmp slt i64 %v2004, 0
  %v2007 = select i1 %v2005, i64 4294967295, i64 %v2004
  %v2008 = select i1 %v2006, i64 0, i64 %v2007
  %v2009 = trunc i64 %v2008 to i32
  %v2010 = zext i32 %v2009 to i64
  %v2011 = zext i32 1 to i64
  %v2012 = add i64 %v2010, %v2011
  %v2013 = icmp sgt i64 %v2012, 4294967295
  %v2014 = icmp slt i64 %v2012, 0
  %v2015 = select i1 %v2013, i64 4294967295, i64 %v2012
  %v2016 = select i1 %v2014, i64 0, i64 %v2015
  %v2017 = trunc i64 %v2016 to i32
  %v2018 = zext i32 %v2017 to i64
  %v2019 = zext i32 1 to i64
  %v2020 = add i64 %v2018, %v2019
  %v2021 = icmp sgt i64 %v2020, 4294967295
  %v2022 = icmp slt i64 %v2020, 0
  %v2023 = select i1 %v2021, i64 4294967295, i64 %v2020
  %v2024 = select i1 %v2022, i64 0, i64 %v2023
  %v2025 = trunc i64 %v2024 to i32
  %v2026 = zext i32 %v2025 to i64
  %v2027 = zext i32 1 to i64
  %v2028 = add i64 %v2026, %v2027
  %v2029 = icmp sgt i64 %v2028, 4294967295
  %v2030 = icmp slt i64 %v2028, 0
  %v2031 = select i1 %v2029, i64 4294967295, i64 %v2028
  %v2032 = select i1 %v2030, i64 0, i64 %v2031
  %v2033 = trunc i64 %v2032 to i32
  %v2034 = zext i32 %v2033 to i64
  %v2035 = zext i32 1 to i64
  %v2036 = add i64 %v2034, %v2035
  %v2037 = icmp sgt i64 %v2036, 4294967295
  %v2038 = icmp slt i64 %v2036, 0
  %v2039 = select i1 %v2037, i64 4294967295, i64 %v2036
  %v2040 = select i1 %v2038, i64 0, i64 %v2039
  %v2041 = trunc i64 %v2040 to i32
  %v2042 = zext i32 %v2041 to i64
  %v2043 = zext i32 1 to i64
  %v2044 = add i64 %v2042, %v2043
  %v2045 = icmp sgt i64 %v2044, 4294967295
  %v2046 = icmp slt i64 %v2044, 0
  %v2047 = select i1 %v2045, i64 4294967295, i64 %v2044
  %v2048 = select i1 %v2046, i64 0, i64 %v2047
  %v2049 = trunc i64 %v2048 to i32
  %v2050 = zext i32 %v2049 to i64
  %v2051 = zext i32 1 to i64
  %v2052 = add i64 %v2050, %v2051
  %v2053 = icmp sgt i64 %v2052, 4294967295
  %v2054 = icmp slt i64 %v2052, 0
  %v2055 = select i1 %v2053, i64 4294967295, i64 %v2052
  %v2056 = select i1 %v2054, i64 0, i64 %v2055
  %v2057 = trunc i64 %v2056 to i32
  %v2058 = zext i32 %v2057 to i64
  %v2059 = zext i32 1 to i64
  %v2060 = add i64 %v2058, %v2059
  %v2061 = icmp sgt i64 %v2060, 4294967295
  %v2062 = icmp slt i64 %v2060, 0
  %v2063 = select i1 %v2061, i64 4294967295, i64 %v2060
  %v2064 = select i1 %v2062, i64 0, i64 %v2063
  %v2065 = trunc i64 %v2064 to i32
  %v2066 = zext i32 %v2065 to i64
  %v2067 = zext i32 1 to i64
  %v2068 = add i64 %v2066, %v2067
  %v2069 = icmp sgt i64 %v2068, 4294967295
  %v2070 = icmp slt i64 %v2068, 0
  %v2071 = select i1 %v2069, i64 4294967295, i64 %v2068
  %v2072 = select i1 %v2070, i64 0, i64 %v2071
  %v2073 = trunc i64 %v2072 to i32
  %v2074 = zext i32 %v2073 to i64
  %v2075 = zext i32 1 to i64
  %v2076 = add i64 %v2074, %v2075
  %v2077 = icmp sgt i64 %v2076, 4294967295
  %v2078 = icmp slt i64 %v2076, 0
  %v2079 = select i1 %v2077, i64 4294967295, i64 %v2076
  %v2080 = select i1 %v2078, i64 0, i64 %v2079
  %v2081 = trunc i64 %v2080 to i32
  %v2082 = zext i32 %v2081 to i64
  %v2083 = zext i32 1 to i64
  %v2084 = add i64 %v2082, %v2083
  %v2085 = icmp sgt i64 %v2084, 4294967295
  %v2086 = icmp slt i64 %v2084, 0
  %v2087 = select i1 %v2085, i64 4294967295, i64 %v2084
  %v2088 = select i1 %v2086, i64 0, i64 %v2087
  %v2089 = trunc i64 %v2088 to i32
  %v2090 = zext i32 %v2089 to i64
  %v2091 = zext i32 1 to i64
  %v2092 = add i64 %v2090, %v2091
  %v2093 = icmp sgt i64 %v2092, 4294967295
  %v2094 = icmp slt i64 %v2092, 0
  %v2095 = select i1 %v2093, i64 4294967295, i64 %v2092
  %v2096 = select i1 %v2094, i64 0, i64 %v2095
  %v2097 = trunc i64 %v2096 to i32
  %v2098 = zext i32 %v2097 to i64
  %v2099 = zext i32 1 to i64
  %v2100 = add i64 %v2098, %v2099
  %v2101 = icmp sgt i64 %v2100, 4294967295
  %v2102 = icmp slt i64 %v2100, 0
  %v2103 = select i1 %v2101, i64 4294967295, i64 %v2100
  %v2104 = select i1 %v2102, i64 0, i64 %v2103
  %v2105 = trunc i64 %v2104 to i32
  %v2106 = zext i32 %v2105 to i64
  %v2107 = zext i32 1 to i64
  %v2108 = add i64 %v2106, %v2107
  %v2109 = icmp sgt i64 %v2108, 4294967295
  %v2110 = icmp slt i64 %v2108, 0
  %v2111 = select i1 %v2109, i64 4294967295, i64 %v2108
  %v2112 = select i1 %v2110, i64 0, i64 %v2111
  %v2113 = trunc i64 %v2112 to i32
  %v2114 = zext i32 %v2113 to i64
  %v2115 = zext i32 1 to i64
  %v2116 = add i64 %v2114, %v2115
  %v2117 = icmp sgt i64 %v2116, 4294967295
  %v2118 = icmp slt i64 %v2116, 0
  %v2119 = select i1 %v2117, i64 4294967295, i64 %v2116
  %v2120 = select i1 %v2118, i64 0, i64 %v2119
  %v2121 = trunc i64 %v2120 to i32
  %v2122 = zext i32 %v2121 to i64
  %v2123 = zext i32 1 to i64
  %v2124 = add i64 %v2122, %v2123
  %v2125 = icmp sgt i64 %v2124, 4294967295
  %v2126 = icmp slt i64 %v2124, 0
  %v2127 = select i1 %v2125, i64 4294967295, i64 %v2124
  %v2128 = select i1 %v2126, i64 0, i64 %v2127
  %v2129 = trunc i64 %v2128 to i32
  %v2130 = zext i32 %v2129 to i64
  %v2131 = zext i32 1 to i64
  %v2132 = add i64 %v2130, %v2131
  %v2133 = icmp sgt i64 %v2132, 4294967295
  %v2134 = icmp slt i64 %v2132, 0
  %v2135 = select i1 %v2133, i64 4294967295, i64 %v2132
  %v2136 = select i1 %v2134, i64 0, i64 %v2135
  %v2137 = trunc i64 %v2136 to i32
  %v2138 = zext i32 %v2137 to i64
  %v2139 = zext i32 1 to i64
  %v2140 = add i64 %v2138, %v2139
  %v2141 = icmp sgt i64 %v2140, 4294967295
  %v2142 = icmp slt i64 %v2140, 0
  %v2143 = select i1 %v2141, i64 4294967295, i64 %v2140
  %v2144 = select i1 %v2142, i64 0, i64 %v2143
  %v2145 = trunc i64 %v2144 to i32
  %v2146 = zext i32 %v2145 to i64
  %v2147 = zext i32 1 to i64
  %v2148 = add i64 %v2146, %v2147
  %v2149 = icmp sgt i64 %v2148, 4294967295
  %v2150 = icmp slt i64 %v2148, 0
  %v2151 = select i1 %v2149, i64 4294967295, i64 %v2148
  %v2152 = select i1 %v2150, i64 0, i64 %v2151
  %v2153 = trunc i64 %v2152 to i32
  %v2154 = zext i32 %v2153 to i64
  %v2155 = zext i32 1 to i64
  %v2156 = add i64 %v2154, %v2155
  %v2157 = icmp sgt i64 %v2156, 4294967295
  %v2158 = icmp slt i64 %v2156, 0
  %v2159 = select i1 %v2157, i64 4294967295, i64 %v2156
  %v2160 = select i1 %v2158, i64 0, i64 %v2159
  %v2161 = trunc i64 %v2160 to i32
  %v2162 = zext i32 %v2161 to i64
  %v2163 = zext i32 1 to i64
  %v2164 = add i64 %v2162, %v2163
  %v2165 = icmp sgt i64 %v2164, 4294967295
  %v2166 = icmp slt i64 %v2164, 0
  %v2167 = select i1 %v2165, i64 4294967295, i64 %v2164
  %v2168 = select i1 %v2166, i64 0, i64 %v2167
  %v2169 = trunc i64 %v2168 to i32
  %v2170 = zext i32 %v2169 to i64
  %v2171 = zext i32 1 to i64
  %v2172 = add i64 %v2170, %v2171
  %v2173 = icmp sgt i64 %v2172, 4294967295
  %v2174 = icmp slt i64 %v2172, 0
  %v2175 = select i1 %v2173, i64 4294967295, i64 %v2172
  %v2176 = select i1 %v2174, i64 0, i64 %v2175
  %v2177 = trunc i64 %v2176 to i32
  %v2178 = zext i32 %v2177 to i64
  %v2179 = zext i32 1 to i64
  %v2180 = add i64 %v2178, %v2179
  %v2181 = icmp sgt i64 %v2180, 4294967295
  %v2182 = icmp slt i64 %v2180, 0
  %v2183 = select i1 %v2181, i64 4294967295, i64 %v2180
  %v2184 = select i1 %v2182, i64 0, i64 %v2183
  %v2185 = trunc i64 %v2184 to i32
  %v2186 = zext i32 %v2185 to i64
  %v2187 = zext i32 1 to i64
  %v2188 = add i64 %v2186, %v2187
  %v2189 = icmp sgt i64 %v2188, 4294967295
  %v2190 = icmp slt i64 %v2188, 0
  %v2191 = select i1 %v2189, i64 4294967295, i64 %v2188
  %v2192 = select i1 %v2190, i64 0, i64 %v2191
  %v2193 = trunc i64 %v2192 to i32
  %v2194 = zext i32 %v2193 to i64
  %v2195 = zext i32 1 to i64
  %v2196 = add i64 %v2194, %v2195
  %v2197 = icmp sgt i64 %v2196, 4294967295
  %v2198 = icmp slt i64 %v2196, 0
  %v2199 = select i1 %v2197, i64 4294967295, i64 %v2196
  %v2200 = select i1 %v2198, i64 0, i64 %v2199
  %v2201 = trunc i64 %v2200 to i32
  %v2202 = zext i32 %v2201 to i64
  %v2203 = zext i32 1 to i64
  %v2204 = add i64 %v2202, %v2203
  %v2205 = icmp sgt i64 %v2204, 4294967295
  %v2206 = icmp slt i64 %v2204, 0
  %v2207 = select i1 %v2205, i64 4294967295, i64 %v2204
  %v2208 = select i1 %v2206, i64 0, i64 %v2207
  %v2209 = trunc i64 %v2208 to i32
  %v2210 = zext i32 %v2209 to i64
  %v2211 = zext i32 1 to i64
  %v2212 = add i64 %v2210, %v2211
  %v2213 = icmp sgt i64 %v2212, 4294967295
  %v2214 = icmp slt i64 %v2212, 0
  %v2215 = select i1 %v2213, i64 4294967295, i64 %v2212
  %v2216 = select i1 %v2214, i64 0, i64 %v2215
  %v2217 = trunc i64 %v2216 to i32
  %v2218 = zext i32 %v2217 to i64
  %v2219 = zext i32 1 to i64
  %v2220 = add i64 %v2218, %v2219
  %v2221 = icmp sgt i64 %v2220, 4294967295
  %v2222 = icmp slt i64 %v2220, 0
  %v2223 = select i1 %v2221, i64 4294967295, i64 %v2220
  %v2224 = select i1 %v2222, i64 0, i64 %v2223
  %v2225 = trunc i64 %v2224 to i32
  %v2226 = zext i32 %v2225 to i64
  %v2227 = zext i32 1 to i64
  %v2228 = add i64 %v2226, %v2227
  %v2229 = icmp sgt i64 %v2228, 4294967295
  %v2230 = icmp slt i64 %v2228, 0
  %v2231 = select i1 %v2229, i64 4294967295, i64 %v2228
  %v2232 = select i1 %v2230, i64 0, i64 %v2231
  %v2233 = trunc i64 %v2232 to i32
  %v2234 = zext i32 %v2233 to i64
  %v2235 = zext i32 1 to i64
  %v2236 = add i64 %v2234, %v2235
  %v2237 = icmp sgt i64 %v2236, 4294967295
  %v2238 = icmp slt i64 %v2236, 0
  %v2239 = select i1 %v2237, i64 4294967295, i64 %v2236
  %v2240 = select i1 %v2238, i64 0, i64 %v2239
  %v2241 = trunc i64 %v2240 to i32
  %v2242 = zext i32 %v2241 to i64
  %v2243 = zext i32 1 to i64
  %v2244 = add i64 %v2242, %v2243
  %v2245 = icmp sgt i64 %v2244, 4294967295
  %v2246 = icmp slt i64 %v2244, 0
  %v2247 = select i1 %v2245, i64 4294967295, i64 %v2244
  %v2248 = select i1 %v2246, i64 0, i64 %v2247
  %v2249 = trunc i64 %v2248 to i32
  %v2250 = zext i32 %v2249 to i64
  %v2251 = zext i32 1 to i64
  %v2252 = add i64 %v2250, %v2251
  %v2253 = icmp sgt i64 %v2252, 4294967295
  %v2254 = icmp slt i64 %v2252, 0
  %v2255 = select i1 %v2253, i64 4294967295, i64 %v2252
  %v2256 = select i1 %v2254, i64 0, i64 %v2255
  %v2257 = trunc i64 %v2256 to i32
  %v2258 = zext i32 %v2257 to i64
  %v2259 = zext i32 1 to i64
  %v2260 = add i64 %v2258, %v2259
  %v2261 = icmp sgt i64 %v2260, 4294967295
  %v2262 = icmp slt i64 %v2260, 0
  %v2263 = select i1 %v2261, i64 4294967295, i64 %v2260
  %v2264 = select i1 %v2262, i64 0, i64 %v2263
  %v2265 = trunc i64 %v2264 to i32
  %v2266 = zext i32 %v2265 to i64
  %v2267 = zext i32 1 to i64
  %v2268 = add i64 %v2266, %v2267
  %v2269 = icmp sgt i64 %v2268, 4294967295
  %v2270 = icmp slt i64 %v2268, 0
  %v2271 = select i1 %v2269, i64 4294967295, i64 %v2268
  %v2272 = select i1 %v2270, i64 0, i64 %v2271
  %v2273 = trunc i64 %v2272 to i32
  %v2274 = zext i32 %v2273 to i64
  %v2275 = zext i32 1 to i64
  %v2276 = add i64 %v2274, %v2275
  %v2277 = icmp sgt i64 %v2276, 4294967295
  %v2278 = icmp slt i64 %v2276, 0
  %v2279 = select i1 %v2277, i64 4294967295, i64 %v2276
  %v2280 = select i1 %v2278, i64 0, i64 %v2279
  %v2281 = trunc i64 %v2280 to i32
  %v2282 = zext i32 %v2281 to i64
  %v2283 = zext i32 1 to i64
  %v2284 = add i64 %v2282, %v2283
  %v2285 = icmp sgt i64 %v2284, 4294967295
  %v2286 = icmp slt i64 %v2284, 0
  %v2287 = select i1 %v2285, i64 4294967295, i64 %v2284
  %v2288 = select i1 %v2286, i64 0, i64 %v2287
  %v2289 = trunc i64 %v2288 to i32
  %v2290 = zext i32 %v2289 to i64
  %v2291 = zext i32 1 to i64
  %v2292 = add i64 %v2290, %v2291
  %v2293 = icmp sgt i64 %v2292, 4294967295
  %v2294 = icmp slt i64 %v2292, 0
  %v2295 = select i1 %v2293, i64 4294967295, i64 %v2292
  %v2296 = select i1 %v2294, i64 0, i64 %v2295
  %v2297 = trunc i64 %v2296 to i32
  %v2298 = zext i32 %v2297 to i64
  %v2299 = zext i32 1 to i64
  %v2300 = add i64 %v2298, %v2299
  %v2301 = icmp sgt i64 %v2300, 4294967295
  %v2302 = icmp slt i64 %v2300, 0
  %v2303 = select i1 %v2301, i64 4294967295, i64 %v2300
  %v2304 = select i1 %v2302, i64 0, i64 %v2303
  %v2305 = trunc i64 %v2304 to i32
  %v2306 = zext i32 %v2305 to i64
  %v2307 = zext i32 1 to i64
  %v2308 = add i64 %v2306, %v2307
  %v2309 = icmp sgt i64 %v2308, 4294967295
  %v2310 = icmp slt i64 %v2308, 0
  %v2311 = select i1 %v2309, i64 4294967295, i64 %v2308
  %v2312 = select i1 %v2310, i64 0, i64 %v2311
  %v2313 = trunc i64 %v2312 to i32
  %v2314 = zext i32 %v2313 to i64
  %v2315 = zext i32 1 to i64
  %v2316 = add i64 %v2314, %v2315
  %v2317 = icmp sgt i64 %v2316, 4294967295
  %v2318 = icmp slt i64 %v2316, 0
  %v2319 = select i1 %v2317, i64 4294967295, i64 %v2316
  %v2320 = select i1 %v2318, i64 0, i64 %v2319
  %v2321 = trunc i64 %v2320 to i32
  %v2322 = zext i32 %v2321 to i64
  %v2323 = zext i32 1 to i64
  %v2324 = add i64 %v2322, %v2323
  %v2325 = icmp sgt i64 %v2324, 4294967295
  %v2326 = icmp slt i64 %v2324, 0
  %v2327 = select i1 %v2325, i64 4294967295, i64 %v2324
  %v2328 = select i1 %v2326, i64 0, i64 %v2327
  %v2329 = trunc i64 %v2328 to i32
  %v2330 = zext i32 %v2329 to i64
  %v2331 = zext i32 1 to i64
  %v2332 = add i64 %v2330, %v2331
  %v2333 = icmp sgt i64 %v2332, 4294967295
  %v2334 = icmp slt i64 %v2332, 0
  %v2335 = select i1 %v2333, i64 4294967295, i64 %v2332
  %v2336 = select i1 %v2334, i64 0, i64 %v2335
  %v2337 = trunc i64 %v2336 to i32
  %v2338 = zext i32 %v2337 to i64
  %v2339 = zext i32 1 to i64
  %v2340 = add i64 %v2338, %v2339
  %v2341 = icmp sgt i64 %v2340, 4294967295
  %v2342 = icmp slt i64 %v2340, 0
  %v2343 = select i1 %v2341, i64 4294967295, i64 %v2340
  %v2344 = select i1 %v2342, i64 0, i64 %v2343
  %v2345 = trunc i64 %v2344 to i32
  %v2346 = zext i32 %v2345 to i64
  %v2347 = zext i32 1 to i64
  %v2348 = add i64 %v2346, %v2347
  %v2349 = icmp sgt i64 %v2348, 4294967295
  %v2350 = icmp slt i64 %v2348, 0
  %v2351 = select i1 %v2349, i64 4294967295, i64 %v2348
  %v2352 = select i1 %v2350, i64 0, i64 %v2351
  %v2353 = trunc i64 %v2352 to i32
  %v2354 = zext i32 %v2353 to i64
  %v2355 = zext i32 1 to i64
  %v2356 = add i64 %v2354, %v2355
  %v2357 = icmp sgt i64 %v2356, 4294967295
  %v2358 = icmp slt i64 %v2356, 0
  %v2359 = select i1 %v2357, i64 4294967295, i64 %v2356
  %v2360 = select i1 %v2358, i64 0, i64 %v2359
  %v2361 = trunc i64 %v2360 to i32
  %v2362 = zext i32 %v2361 to i64
  %v2363 = zext i32 1 to i64
  %v2364 = add i64 %v2362, %v2363
  %v2365 = icmp sgt i64 %v2364, 4294967295
  %v2366 = icmp slt i64 %v2364, 0
  %v2367 = select i1 %v2365, i64 4294967295, i64 %v2364
  %v2368 = select i1 %v2366, i64 0, i64 %v2367
  %v2369 = trunc i64 %v2368 to i32
  %v2370 = zext i32 %v2369 to i64
  %v2371 = zext i32 1 to i64
  %v2372 = add i64 %v2370, %v2371
  %v2373 = icmp sgt i64 %v2372, 4294967295
  %v2374 = icmp slt i64 %v2372, 0
  %v2375 = select i1 %v2373, i64 4294967295, i64 %v2372
  %v2376 = select i1 %v2374, i64 0, i64 %v2375
  %v2377 = trunc i64 %v2376 to i32
  %v2378 = zext i32 %v2377 to i64
  %v2379 = zext i32 1 to i64
  %v2380 = add i64 %v2378, %v2379
  %v2381 = icmp sgt i64 %v2380, 4294967295
  %v2382 = icmp slt i64 %v2380, 0
  %v2383 = select i1 %v2381, i64 4294967295, i64 %v2380
  %v2384 = select i1 %v2382, i64 0, i64 %v2383
  %v2385 = trunc i64 %v2384 to i32
  %v2386 = zext i32 %v2385 to i64
  %v2387 = zext i32 1 to i64
  %v2388 = add i64 %v2386, %v2387
  %v2389 = icmp sgt i64 %v2388, 4294967295
  %v2390 = icmp slt i64 %v2388, 0
  %v2391 = select i1 %v2389, i64 4294967295, i64 %v2388
  %v2392 = select i1 %v2390, i64 0, i64 %v2391
  %v2393 = trunc i64 %v2392 to i32
  %v2394 = zext i32 %v2393 to i64
  %v2395 = zext i32 1 to i64
  %v2396 = add i64 %v2394, %v2395
  %v2397 = icmp sgt i64 %v2396, 4294967295
  %v2398 = icmp slt i64 %v2396, 0
  %v2399 = select i1 %v2397, i64 4294967295, i64 %v2396
  %v2400 = select i1 %v2398, i64 0, i64 %v2399
  %v2401 = trunc i64 %v2400 to i32
  %v2402 = zext i32 %v2401 to i64
  %v2403 = zext i32 1 to i64
  %v2404 = add i64 %v2402, %v2403
  %v2405 = icmp sgt i64 %v2404, 4294967295
  %v2406 = icmp slt i64 %v2404, 0
  %v2407 = select i1 %v2405, i64 4294967295, i64 %v2404
  %v2408 = select i1 %v2406, i64 0, i64 %v2407
  %v2409 = trunc i64 %v2408 to i32
  %v2410 = zext i32 %v2409 to i64
  %v2411 = zext i32 1 to i64
  %v2412 = add i64 %v2410, %v2411
  %v2413 = icmp sgt i64 %v2412, 4294967295
  %v2414 = icmp slt i64 %v2412, 0
  %v2415 = select i1 %v2413, i64 4294967295, i64 %v2412
  %v2416 = select i1 %v2414, i64 0, i64 %v2415
  %v2417 = trunc i64 %v2416 to i32
  %v2418 = zext i32 %v2417 to i64
  %v2419 = zext i32 1 to i64
  %v2420 = add i64 %v2418, %v2419
  %v2421 = icmp sgt i64 %v2420, 4294967295
  %v2422 = icmp slt i64 %v2420, 0
  %v2423 = select i1 %v2421, i64 4294967295, i64 %v2420
  %v2424 = select i1 %v2422, i64 0, i64 %v2423
  %v2425 = trunc i64 %v2424 to i32
  %v2426 = zext i32 %v2425 to i64
  %v2427 = zext i32 1 to i64
  %v2428 = add i64 %v2426, %v2427
  %v2429 = icmp sgt i64 %v2428, 4294967295
  %v2430 = icmp slt i64 %v2428, 0
  %v2431 = select i1 %v2429, i64 4294967295, i64 %v2428
  %v2432 = select i1 %v2430, i64 0, i64 %v2431
  %v2433 = trunc i64 %v2432 to i32
  %v2434 = zext i32 %v2433 to i64
  %v2435 = zext i32 1 to i64
  %v2436 = add i64 %v2434, %v2435
  %v2437 = icmp sgt i64 %v2436, 4294967295
  %v2438 = icmp slt i64 %v2436, 0
  %v2439 = select i1 %v2437, i64 4294967295, i64 %v2436
  %v2440 = select i1 %v2438, i64 0, i64 %v2439
  %v2441 = trunc i64 %v2440 to i32
  %v2442 = zext i32 %v2441 to i64
  %v2443 = zext i32 1 to i64
  %v2444 = add i64 %v2442, %v2443
  %v2445 = icmp sgt i64 %v2444, 4294967295
  %v2446 = icmp slt i64 %v2444, 0
  %v2447 = select i1 %v2445, i64 4294967295, i64 %v2444
  %v2448 = select i1 %v2446, i64 0, i64 %v2447
  %v2449 = trunc i64 %v2448 to i32
  %v2450 = zext i32 %v2449 to i64
  %v2451 = zext i32 1 to i64
  %v2452 = add i64 %v2450, %v2451
  %v2453 = icmp sgt i64 %v2452, 4294967295
  %v2454 = icmp slt i64 %v2452, 0
  %v2455 = select i1 %v2453, i64 4294967295, i64 %v2452
  %v2456 = select i1 %v2454, i64 0, i64 %v2455
  %v2457 = trunc i64 %v2456 to i32
  %v2458 = zext i32 %v2457 to i64
  %v2459 = zext i32 1 to i64
  %v2460 = add i64 %v2458, %v2459
  %v2461 = icmp sgt i64 %v2460, 4294967295
  %v2462 = icmp slt i64 %v2460, 0
  %v2463 = select i1 %v2461, i64 4294967295, i64 %v2460
  %v2464 = select i1 %v2462, i64 0, i64 %v2463
  %v2465 = trunc i64 %v2464 to i32
  %v2466 = zext i32 %v2465 to i64
  %v2467 = zext i32 1 to i64
  %v2468 = add i64 %v2466, %v2467
  %v2469 = icmp sgt i64 %v2468, 4294967295
  %v2470 = icmp slt i64 %v2468, 0
  %v2471 = select i1 %v2469, i64 4294967295, i64 %v2468
  %v2472 = select i1 %v2470, i64 0, i64 %v2471
  %v2473 = trunc i64 %v2472 to i32
  %v2474 = zext i32 %v2473 to i64
  %v2475 = zext i32 1 to i64
  %v2476 = add i64 %v2474, %v2475
  %v2477 = icmp sgt i64 %v2476, 4294967295
  %v2478 = icmp slt i64 %v2476, 0
  %v2479 = select i1 %v2477, i64 4294967295, i64 %v2476
  %v2480 = select i1 %v2478, i64 0, i64 %v2479
  %v2481 = trunc i64 %v2480 to i32
  %v2482 = zext i32 %v2481 to i64
  %v2483 = zext i32 1 to i64
  %v2484 = add i64 %v2482, %v2483
  %v2485 = icmp sgt i64 %v2484, 4294967295
  %v2486 = icmp slt i64 %v2484, 0
  %v2487 = select i1 %v2485, i64 4294967295, i64 %v2484
  %v2488 = select i1 %v2486, i64 0, i64 %v2487
  %v2489 = trunc i64 %v2488 to i32
  %v2490 = zext i32 %v2489 to i64
  %v2491 = zext i32 1 to i64
  %v2492 = add i64 %v2490, %v2491
  %v2493 = icmp sgt i64 %v2492, 4294967295
  %v2494 = icmp slt i64 %v2492, 0
  %v2495 = select i1 %v2493, i64 4294967295, i64 %v2492
  %v2496 = select i1 %v2494, i64 0, i64 %v2495
  %v2497 = trunc i64 %v2496 to i32
  %v2498 = zext i32 %v2497 to i64
  %v2499 = zext i32 1 to i64
  %v2500 = add i64 %v2498, %v2499
  %v2501 = icmp sgt i64 %v2500, 4294967295
  %v2502 = icmp slt i64 %v2500, 0
  %v2503 = select i1 %v2501, i64 4294967295, i64 %v2500
  %v2504 = select i1 %v2502, i64 0, i64 %v2503
  %v2505 = trunc i64 %v2504 to i32
  %v2506 = zext i32 %v2505 to i64
  %v2507 = zext i32 1 to i64
  %v2508 = add i64 %v2506, %v2507
  %v2509 = icmp sgt i64 %v2508, 4294967295
  %v2510 = icmp slt i64 %v2508, 0
  %v2511 = select i1 %v2509, i64 4294967295, i64 %v2508
  %v2512 = select i1 %v2510, i64 0, i64 %v2511
  %v2513 = trunc i64 %v2512 to i32
  %v2514 = zext i32 %v2513 to i64
  %v2515 = zext i32 1 to i64
  %v2516 = add i64 %v2514, %v2515
  %v2517 = icmp sgt i64 %v2516, 4294967295
  %v2518 = icmp slt i64 %v2516, 0
  %v2519 = select i1 %v2517, i64 4294967295, i64 %v2516
  %v2520 = select i1 %v2518, i64 0, i64 %v2519
  %v2521 = trunc i64 %v2520 to i32
  %v2522 = zext i32 %v2521 to i64
  %v2523 = zext i32 1 to i64
  %v2524 = add i64 %v2522, %v2523
  %v2525 = icmp sgt i64 %v2524, 4294967295
  %v2526 = icmp slt i64 %v2524, 0
  %v2527 = select i1 %v2525, i64 4294967295, i64 %v2524
  %v2528 = select i1 %v2526, i64 0, i64 %v2527
  %v2529 = trunc i64 %v2528 to i32
  %v2530 = zext i32 %v2529 to i64
  %v2531 = zext i32 1 to i64
  %v2532 = add i64 %v2530, %v2531
  %v2533 = icmp sgt i64 %v2532, 4294967295
  %v2534 = icmp slt i64 %v2532, 0
  %v2535 = select i1 %v2533, i64 4294967295, i64 %v2532
  %v2536 = select i1 %v2534, i64 0, i64 %v2535
  %v2537 = trunc i64 %v2536 to i32
  %v2538 = zext i32 %v2537 to i64
  %v2539 = zext i32 1 to i64
  %v2540 = add i64 %v2538, %v2539
  %v2541 = icmp sgt i64 %v2540, 4294967295
  %v2542 = icmp slt i64 %v2540, 0
  %v2543 = select i1 %v2541, i64 4294967295, i64 %v2540
  %v2544 = select i1 %v2542, i64 0, i64 %v2543
  %v2545 = trunc i64 %v2544 to i32
  %v2546 = zext i32 %v2545 to i64
  %v2547 = zext i32 1 to i64
  %v2548 = add i64 %v2546, %v2547
  %v2549 = icmp sgt i64 %v2548, 4294967295
  %v2550 = icmp slt i64 %v2548, 0
  %v2551 = select i1 %v2549, i64 4294967295, i64 %v2548
  %v2552 = select i1 %v2550, i64 0, i64 %v2551
  %v2553 = trunc i64 %v2552 to i32
  %v2554 = zext i32 %v2553 to i64
  %v2555 = zext i32 1 to i64
  %v2556 = add i64 %v2554, %v2555
  %v2557 = icmp sgt i64 %v2556, 4294967295
  %v2558 = icmp slt i64 %v2556, 0
  %v2559 = select i1 %v2557, i64 4294967295, i64 %v2556
  %v2560 = select i1 %v2558, i64 0, i64 %v2559
  %v2561 = trunc i64 %v2560 to i32
  %v2562 = zext i32 %v2561 to i64
  %v2563 = zext i32 1 to i64
  %v2564 = add i64 %v2562, %v2563
  %v2565 = icmp sgt i64 %v2564, 4294967295
  %v2566 = icmp slt i64 %v2564, 0
  %v2567 = select i1 %v2565, i64 4294967295, i64 %v2564
  %v2568 = select i1 %v2566, i64 0, i64 %v2567
  %v2569 = trunc i64 %v2568 to i32
  %v2570 = zext i32 %v2569 to i64
  %v2571 = zext i32 1 to i64
  %v2572 = add i64 %v2570, %v2571
  %v2573 = icmp sgt i64 %v2572, 4294967295
  %v2574 = icmp slt i64 %v2572, 0
  %v2575 = select i1 %v2573, i64 4294967295, i64 %v2572
  %v2576 = select i1 %v2574, i64 0, i64 %v2575
  %v2577 = trunc i64 %v2576 to i32
  %v2578 = zext i32 %v2577 to i64
  %v2579 = zext i32 1 to i64
  %v2580 = add i64 %v2578, %v2579
  %v2581 = icmp sgt i64 %v2580, 4294967295
  %v2582 = icmp slt i64 %v2580, 0
  %v2583 = select i1 %v2581, i64 4294967295, i64 %v2580
  %v2584 = select i1 %v2582, i64 0, i64 %v2583
  %v2585 = trunc i64 %v2584 to i32
  %v2586 = zext i32 %v2585 to i64
  %v2587 = zext i32 1 to i64
  %v2588 = add i64 %v2586, %v2587
  %v2589 = icmp sgt i64 %v2588, 4294967295
  %v2590 = icmp slt i64 %v2588, 0
  %v2591 = select i1 %v2589, i64 4294967295, i64 %v2588
  %v2592 = select i1 %v2590, i64 0, i64 %v2591
  %v2593 = trunc i64 %v2592 to i32
  %v2594 = zext i32 %v2593 to i64
  %v2595 = zext i32 1 to i64
  %v2596 = add i64 %v2594, %v2595
  %v2597 = icmp sgt i64 %v2596, 4294967295
  %v2598 = icmp slt i64 %v2596, 0
  %v2599 = select i1 %v2597, i64 4294967295, i64 %v2596
  %v2600 = select i1 %v2598, i64 0, i64 %v2599
  %v2601 = trunc i64 %v2600 to i32
  %v2602 = zext i32 %v2601 to i64
  %v2603 = zext i32 1 to i64
  %v2604 = add i64 %v2602, %v2603
  %v2605 = icmp sgt i64 %v2604, 4294967295
  %v2606 = icmp slt i64 %v2604, 0
  %v2607 = select i1 %v2605, i64 4294967295, i64 %v2604
  %v2608 = select i1 %v2606, i64 0, i64 %v2607
  %v2609 = trunc i64 %v2608 to i32
  %v2610 = zext i32 %v2609 to i64
  %v2611 = zext i32 1 to i64
  %v2612 = add i64 %v2610, %v2611
  %v2613 = icmp sgt i64 %v2612, 4294967295
  %v2614 = icmp slt i64 %v2612, 0
  %v2615 = select i1 %v2613, i64 4294967295, i64 %v2612
  %v2616 = select i1 %v2614, i64 0, i64 %v2615
  %v2617 = trunc i64 %v2616 to i32
  %v2618 = zext i32 %v2617 to i64
  %v2619 = zext i32 1 to i64
  %v2620 = add i64 %v2618, %v2619
  %v2621 = icmp sgt i64 %v2620, 4294967295
  %v2622 = icmp slt i64 %v2620, 0
  %v2623 = select i1 %v2621, i64 4294967295, i64 %v2620
  %v2624 = select i1 %v2622, i64 0, i64 %v2623
  %v2625 = trunc i64 %v2624 to i32
  %v2626 = zext i32 %v2625 to i64
  %v2627 = zext i32 1 to i64
  %v2628 = add i64 %v2626, %v2627
  %v2629 = icmp sgt i64 %v2628, 4294967295
  %v2630 = icmp slt i64 %v2628, 0
  %v2631 = select i1 %v2629, i64 4294967295, i64 %v2628
  %v2632 = select i1 %v2630, i64 0, i64 %v2631
  %v2633 = trunc i64 %v2632 to i32
  %v2634 = zext i32 %v2633 to i64
  %v2635 = zext i32 1 to i64
  %v2636 = add i64 %v2634, %v2635
  %v2637 = icmp sgt i64 %v2636, 4294967295
  %v2638 = icmp slt i64 %v2636, 0
  %v2639 = select i1 %v2637, i64 4294967295, i64 %v2636
  %v2640 = select i1 %v2638, i64 0, i64 %v2639
  %v2641 = trunc i64 %v2640 to i32
  %v2642 = zext i32 %v2641 to i64
  %v2643 = zext i32 1 to i64
  %v2644 = add i64 %v2642, %v2643
  %v2645 = icmp sgt i64 %v2644, 4294967295
  %v2646 = icmp slt i64 %v2644, 0
  %v2647 = select i1 %v2645, i64 4294967295, i64 %v2644
  %v2648 = select i1 %v2646, i64 0, i64 %v2647
  %v2649 = trunc i64 %v2648 to i32
  %v2650 = zext i32 %v2649 to i64
  %v2651 = zext i32 1 to i64
  %v2652 = add i64 %v2650, %v2651
  %v2653 = icmp sgt i64 %v2652, 4294967295
  %v2654 = icmp slt i64 %v2652, 0
  %v2655 = select i1 %v2653, i64 4294967295, i64 %v2652
  %v2656 = select i1 %v2654, i64 0, i64 %v2655
  %v2657 = trunc i64 %v2656 to i32
  %v2658 = zext i32 %v2657 to i64
  %v2659 = zext i32 1 to i64
  %v2660 = add i64 %v2658, %v2659
  %v2661 = icmp sgt i64 %v2660, 4294967295
  %v2662 = icmp slt i64 %v2660, 0
  %v2663 = select i1 %v2661, i64 4294967295, i64 %v2660
  %v2664 = select i1 %v2662, i64 0, i64 %v2663
  %v2665 = trunc i64 %v2664 to i32
  %v2666 = zext i32 %v2665 to i64
  %v2667 = zext i32 1 to i64
  %v2668 = add i64 %v2666, %v2667
  %v2669 = icmp sgt i64 %v2668, 4294967295
  %v2670 = icmp slt i64 %v2668, 0
  %v2671 = select i1 %v2669, i64 4294967295, i64 %v2668
  %v2672 = select i1 %v2670, i64 0, i64 %v2671
  %v2673 = trunc i64 %v2672 to i32
  %v2674 = zext i32 %v2673 to i64
  %v2675 = zext i32 1 to i64
  %v2676 = add i64 %v2674, %v2675
  %v2677 = icmp sgt i64 %v2676, 4294967295
  %v2678 = icmp slt i64 %v2676, 0
  %v2679 = select i1 %v2677, i64 4294967295, i64 %v2676
  %v2680 = select i1 %v2678, i64 0, i64 %v2679
  %v2681 = trunc i64 %v2680 to i32
  %v2682 = zext i32 %v2681 to i64
  %v2683 = zext i32 1 to i64
  %v2684 = add i64 %v2682, %v2683
  %v2685 = icmp sgt i64 %v2684, 4294967295
  %v2686 = icmp slt i64 %v2684, 0
  %v2687 = select i1 %v2685, i64 4294967295, i64 %v2684
  %v2688 = select i1 %v2686, i64 0, i64 %v2687
  %v2689 = trunc i64 %v2688 to i32
  %v2690 = zext i32 %v2689 to i64
  %v2691 = zext i32 1 to i64
  %v2692 = add i64 %v2690, %v2691
  %v2693 = icmp sgt i64 %v2692, 4294967295
  %v2694 = icmp slt i64 %v2692, 0
  %v2695 = select i1 %v2693, i64 4294967295, i64 %v2692
  %v2696 = select i1 %v2694, i64 0, i64 %v2695
  %v2697 = trunc i64 %v2696 to i32
  %v2698 = zext i32 %v2697 to i64
  %v2699 = zext i32 1 to i64
  %v2700 = add i64 %v2698, %v2699
  %v2701 = icmp sgt i64 %v2700, 4294967295
  %v2702 = icmp slt i64 %v2700, 0
  %v2703 = select i1 %v2701, i64 4294967295, i64 %v2700
  %v2704 = select i1 %v2702, i64 0, i64 %v2703
  %v2705 = trunc i64 %v2704 to i32
  %v2706 = zext i32 %v2705 to i64
  %v2707 = zext i32 1 to i64
  %v2708 = add i64 %v2706, %v2707
  %v2709 = icmp sgt i64 %v2708, 4294967295
  %v2710 = icmp slt i64 %v2708, 0
  %v2711 = select i1 %v2709, i64 4294967295, i64 %v2708
  %v2712 = select i1 %v2710, i64 0, i64 %v2711
  %v2713 = trunc i64 %v2712 to i32
  %v2714 = zext i32 %v2713 to i64
  %v2715 = zext i32 1 to i64
  %v2716 = add i64 %v2714, %v2715
  %v2717 = icmp sgt i64 %v2716, 4294967295
  %v2718 = icmp slt i64 %v2716, 0
  %v2719 = select i1 %v2717, i64 4294967295, i64 %v2716
  %v2720 = select i1 %v2718, i64 0, i64 %v2719
  %v2721 = trunc i64 %v2720 to i32
  %v2722 = zext i32 %v2721 to i64
  %v2723 = zext i32 1 to i64
  %v2724 = add i64 %v2722, %v2723
  %v2725 = icmp sgt i64 %v2724, 4294967295
  %v2726 = icmp slt i64 %v2724, 0
  %v2727 = select i1 %v2725, i64 4294967295, i64 %v2724
  %v2728 = select i1 %v2726, i64 0, i64 %v2727
  %v2729 = trunc i64 %v2728 to i32
  %v2730 = zext i32 %v2729 to i64
  %v2731 = zext i32 1 to i64
  %v2732 = add i64 %v2730, %v2731
  %v2733 = icmp sgt i64 %v2732, 4294967295
  %v2734 = icmp slt i64 %v2732, 0
  %v2735 = select i1 %v2733, i64 4294967295, i64 %v2732
  %v2736 = select i1 %v2734, i64 0, i64 %v2735
  %v2737 = trunc i64 %v2736 to i32
  %v2738 = zext i32 %v2737 to i64
  %v2739 = zext i32 1 to i64
  %v2740 = add i64 %v2738, %v2739
  %v2741 = icmp sgt i64 %v2740, 4294967295
  %v2742 = icmp slt i64 %v2740, 0
  %v2743 = select i1 %v2741, i64 4294967295, i64 %v2740
  %v2744 = select i1 %v2742, i64 0, i64 %v2743
  %v2745 = trunc i64 %v2744 to i32
  %v2746 = zext i32 %v2745 to i64
  %v2747 = zext i32 1 to i64
  %v2748 = add i64 %v2746, %v2747
  %v2749 = icmp sgt i64 %v2748, 4294967295
  %v2750 = icmp slt i64 %v2748, 0
  %v2751 = select i1 %v2749, i64 4294967295, i64 %v2748
  %v2752 = select i1 %v2750, i64 0, i64 %v2751
  %v2753 = trunc i64 %v2752 to i32
  %v2754 = zext i32 %v2753 to i64
  %v2755 = zext i32 1 to i64
  %v2756 = add i64 %v2754, %v2755
  %v2757 = icmp sgt i64 %v2756, 4294967295
  %v2758 = icmp slt i64 %v2756, 0
  %v2759 = select i1 %v2757, i64 4294967295, i64 %v2756
  %v2760 = select i1 %v2758, i64 0, i64 %v2759
  %v2761 = trunc i64 %v2760 to i32
  %v2762 = zext i32 %v2761 to i64
  %v2763 = zext i32 1 to i64
  %v2764 = add i64 %v2762, %v2763
  %v2765 = icmp sgt i64 %v2764, 4294967295
  %v2766 = icmp slt i64 %v2764, 0
  %v2767 = select i1 %v2765, i64 4294967295, i64 %v2764
  %v2768 = select i1 %v2766, i64 0, i64 %v2767
  %v2769 = trunc i64 %v2768 to i32
  %v2770 = zext i32 %v2769 to i64
  %v2771 = zext i32 1 to i64
  %v2772 = add i64 %v2770, %v2771
  %v2773 = icmp sgt i64 %v2772, 4294967295
  %v2774 = icmp slt i64 %v2772, 0
  %v2775 = select i1 %v2773, i64 4294967295, i64 %v2772
  %v2776 = select i1 %v2774, i64 0, i64 %v2775
  %v2777 = trunc i64 %v2776 to i32
  %v2778 = zext i32 %v2777 to i64
  %v2779 = zext i32 1 to i64
  %v2780 = add i64 %v2778, %v2779
  %v2781 = icmp sgt i64 %v2780, 4294967295
  %v2782 = icmp slt i64 %v2780, 0
  %v2783 = select i1 %v2781, i64 4294967295, i64 %v2780
  %v2784 = select i1 %v2782, i64 0, i64 %v2783
  %v2785 = trunc i64 %v2784 to i32
  %v2786 = zext i32 %v2785 to i64
  %v2787 = zext i32 1 to i64
  %v2788 = add i64 %v2786, %v2787
  %v2789 = icmp sgt i64 %v2788, 4294967295
  %v2790 = icmp slt i64 %v2788, 0
  %v2791 = select i1 %v2789, i64 4294967295, i64 %v2788
  %v2792 = select i1 %v2790, i64 0, i64 %v2791
  %v2793 = trunc i64 %v2792 to i32
  %v2794 = zext i32 %v2793 to i64
  %v2795 = zext i32 1 to i64
  %v2796 = add i64 %v2794, %v2795
  %v2797 = icmp sgt i64 %v2796, 4294967295
  %v2798 = icmp slt i64 %v2796, 0
  %v2799 = select i1 %v2797, i64 4294967295, i64 %v2796
  %v2800 = select i1 %v2798, i64 0, i64 %v2799
  %v2801 = trunc i64 %v2800 to i32
  %v2802 = zext i32 %v2801 to i64
  %v2803 = zext i32 1 to i64
  %v2804 = add i64 %v2802, %v2803
  %v2805 = icmp sgt i64 %v2804, 4294967295
  %v2806 = icmp slt i64 %v2804, 0
  %v2807 = select i1 %v2805, i64 4294967295, i64 %v2804
  %v2808 = select i1 %v2806, i64 0, i64 %v2807
  %v2809 = trunc i64 %v2808 to i32
  %v2810 = zext i32 %v2809 to i64
  %v2811 = zext i32 1 to i64
  %v2812 = add i64 %v2810, %v2811
  %v2813 = icmp sgt i64 %v2812, 4294967295
  %v2814 = icmp slt i64 %v2812, 0
  %v2815 = select i1 %v2813, i64 4294967295, i64 %v2812
  %v2816 = select i1 %v2814, i64 0, i64 %v2815
  %v2817 = trunc i64 %v2816 to i32
  %v2818 = zext i32 %v2817 to i64
  %v2819 = zext i32 1 to i64
  %v2820 = add i64 %v2818, %v2819
  %v2821 = icmp sgt i64 %v2820, 4294967295
  %v2822 = icmp slt i64 %v2820, 0
  %v2823 = select i1 %v2821, i64 4294967295, i64 %v2820
  %v2824 = select i1 %v2822, i64 0, i64 %v2823
  %v2825 = trunc i64 %v2824 to i32
  %v2826 = zext i32 %v2825 to i64
  %v2827 = zext i32 1 to i64
  %v2828 = add i64 %v2826, %v2827
  %v2829 = icmp sgt i64 %v2828, 4294967295
  %v2830 = icmp slt i64 %v2828, 0
  %v2831 = select i1 %v2829, i64 4294967295, i64 %v2828
  %v2832 = select i1 %v2830, i64 0, i64 %v2831
  %v2833 = trunc i64 %v2832 to i32
  %v2834 = zext i32 %v2833 to i64
  %v2835 = zext i32 1 to i64
  %v2836 = add i64 %v2834, %v2835
  %v2837 = icmp sgt i64 %v2836, 4294967295
  %v2838 = icmp slt i64 %v2836, 0
  %v2839 = select i1 %v2837, i64 4294967295, i64 %v2836
  %v2840 = select i1 %v2838, i64 0, i64 %v2839
  %v2841 = trunc i64 %v2840 to i32
  %v2842 = zext i32 %v2841 to i64
  %v2843 = zext i32 1 to i64
  %v2844 = add i64 %v2842, %v2843
  %v2845 = icmp sgt i64 %v2844, 4294967295
  %v2846 = icmp slt i64 %v2844, 0
  %v2847 = select i1 %v2845, i64 4294967295, i64 %v2844
  %v2848 = select i1 %v2846, i64 0, i64 %v2847
  %v2849 = trunc i64 %v2848 to i32
  %v2850 = zext i32 %v2849 to i64
  %v2851 = zext i32 1 to i64
  %v2852 = add i64 %v2850, %v2851
  %v2853 = icmp sgt i64 %v2852, 4294967295
  %v2854 = icmp slt i64 %v2852, 0
  %v2855 = select i1 %v2853, i64 4294967295, i64 %v2852
  %v2856 = select i1 %v2854, i64 0, i64 %v2855
  %v2857 = trunc i64 %v2856 to i32
  %v2858 = zext i32 %v2857 to i64
  %v2859 = zext i32 1 to i64
  %v2860 = add i64 %v2858, %v2859
  %v2861 = icmp sgt i64 %v2860, 4294967295
  %v2862 = icmp slt i64 %v2860, 0
  %v2863 = select i1 %v2861, i64 4294967295, i64 %v2860
  %v2864 = select i1 %v2862, i64 0, i64 %v2863
  %v2865 = trunc i64 %v2864 to i32
  %v2866 = zext i32 %v2865 to i64
  %v2867 = zext i32 1 to i64
  %v2868 = add i64 %v2866, %v2867
  %v2869 = icmp sgt i64 %v2868, 4294967295
  %v2870 = icmp slt i64 %v2868, 0
  %v2871 = select i1 %v2869, i64 4294967295, i64 %v2868
  %v2872 = select i1 %v2870, i64 0, i64 %v2871
  %v2873 = trunc i64 %v2872 to i32
  %v2874 = zext i32 %v2873 to i64
  %v2875 = zext i32 1 to i64
  %v2876 = add i64 %v2874, %v2875
  %v2877 = icmp sgt i64 %v2876, 4294967295
  %v2878 = icmp slt i64 %v2876, 0
  %v2879 = select i1 %v2877, i64 4294967295, i64 %v2876
  %v2880 = select i1 %v2878, i64 0, i64 %v2879
  %v2881 = trunc i64 %v2880 to i32
  %v2882 = zext i32 %v2881 to i64
  %v2883 = zext i32 1 to i64
  %v2884 = add i64 %v2882, %v2883
  %v2885 = icmp sgt i64 %v2884, 4294967295
  %v2886 = icmp slt i64 %v2884, 0
  %v2887 = select i1 %v2885, i64 4294967295, i64 %v2884
  %v2888 = select i1 %v2886, i64 0, i64 %v2887
  %v2889 = trunc i64 %v2888 to i32
  %v2890 = zext i32 %v2889 to i64
  %v2891 = zext i32 1 to i64
  %v2892 = add i64 %v2890, %v2891
  %v2893 = icmp sgt i64 %v2892, 4294967295
  %v2894 = icmp slt i64 %v2892, 0
  %v2895 = select i1 %v2893, i64 4294967295, i64 %v2892
  %v2896 = select i1 %v2894, i64 0, i64 %v2895
  %v2897 = trunc i64 %v2896 to i32
  %v2898 = zext i32 %v2897 to i64
  %v2899 = zext i32 1 to i64
  %v2900 = add i64 %v2898, %v2899
  %v2901 = icmp sgt i64 %v2900, 4294967295
  %v2902 = icmp slt i64 %v2900, 0
  %v2903 = select i1 %v2901, i64 4294967295, i64 %v2900
  %v2904 = select i1 %v2902, i64 0, i64 %v2903
  %v2905 = trunc i64 %v2904 to i32
  %v2906 = zext i32 %v2905 to i64
  %v2907 = zext i32 1 to i64
  %v2908 = add i64 %v2906, %v2907
  %v2909 = icmp sgt i64 %v2908, 4294967295
  %v2910 = icmp slt i64 %v2908, 0
  %v2911 = select i1 %v2909, i64 4294967295, i64 %v2908
  %v2912 = select i1 %v2910, i64 0, i64 %v2911
  %v2913 = trunc i64 %v2912 to i32
  %v2914 = zext i32 %v2913 to i64
  %v2915 = zext i32 1 to i64
  %v2916 = add i64 %v2914, %v2915
  %v2917 = icmp sgt i64 %v2916, 4294967295
  %v2918 = icmp slt i64 %v2916, 0
  %v2919 = select i1 %v2917, i64 4294967295, i64 %v2916
  %v2920 = select i1 %v2918, i64 0, i64 %v2919
  %v2921 = trunc i64 %v2920 to i32
  %v2922 = zext i32 %v2921 to i64
  %v2923 = zext i32 1 to i64
  %v2924 = add i64 %v2922, %v2923
  %v2925 = icmp sgt i64 %v2924, 4294967295
  %v2926 = icmp slt i64 %v2924, 0
  %v2927 = select i1 %v2925, i64 4294967295, i64 %v2924
  %v2928 = select i1 %v2926, i64 0, i64 %v2927
  %v2929 = trunc i64 %v2928 to i32
  %v2930 = zext i32 %v2929 to i64
  %v2931 = zext i32 1 to i64
  %v2932 = add i64 %v2930, %v2931
  %v2933 = icmp sgt i64 %v2932, 4294967295
  %v2934 = icmp slt i64 %v2932, 0
  %v2935 = select i1 %v2933, i64 4294967295, i64 %v2932
  %v2936 = select i1 %v2934, i64 0, i64 %v2935
  %v2937 = trunc i64 %v2936 to i32
  %v2938 = zext i32 %v2937 to i64
  %v2939 = zext i32 1 to i64
  %v2940 = add i64 %v2938, %v2939
  %v2941 = icmp sgt i64 %v2940, 4294967295
  %v2942 = icmp slt i64 %v2940, 0
  %v2943 = select i1 %v2941, i64 4294967295, i64 %v2940
  %v2944 = select i1 %v2942, i64 0, i64 %v2943
  %v2945 = trunc i64 %v2944 to i32
  %v2946 = zext i32 %v2945 to i64
  %v2947 = zext i32 1 to i64
  %v2948 = add i64 %v2946, %v2947
  %v2949 = icmp sgt i64 %v2948, 4294967295
  %v2950 = icmp slt i64 %v2948, 0
  %v2951 = select i1 %v2949, i64 4294967295, i64 %v2948
  %v2952 = select i1 %v2950, i64 0, i64 %v2951
  %v2953 = trunc i64 %v2952 to i32
  %v2954 = zext i32 %v2953 to i64
  %v2955 = zext i32 1 to i64
  %v2956 = add i64 %v2954, %v2955
  %v2957 = icmp sgt i64 %v2956, 4294967295
  %v2958 = icmp slt i64 %v2956, 0
  %v2959 = select i1 %v2957, i64 4294967295, i64 %v2956
  %v2960 = select i1 %v2958, i64 0, i64 %v2959
  %v2961 = trunc i64 %v2960 to i32
  %v2962 = zext i32 %v2961 to i64
  %v2963 = zext i32 1 to i64
  %v2964 = add i64 %v2962, %v2963
  %v2965 = icmp sgt i64 %v2964, 4294967295
  %v2966 = icmp slt i64 %v2964, 0
  %v2967 = select i1 %v2965, i64 4294967295, i64 %v2964
  %v2968 = select i1 %v2966, i64 0, i64 %v2967
  %v2969 = trunc i64 %v2968 to i32
  %v2970 = zext i32 %v2969 to i64
  %v2971 = zext i32 1 to i64
  %v2972 = add i64 %v2970, %v2971
  %v2973 = icmp sgt i64 %v2972, 4294967295
  %v2974 = icmp slt i64 %v2972, 0
  %v2975 = select i1 %v2973, i64 4294967295, i64 %v2972
  %v2976 = select i1 %v2974, i64 0, i64 %v2975
  %v2977 = trunc i64 %v2976 to i32
  %v2978 = zext i32 %v2977 to i64
  %v2979 = zext i32 1 to i64
  %v2980 = add i64 %v2978, %v2979
  %v2981 = icmp sgt i64 %v2980, 4294967295
  %v2982 = icmp slt i64 %v2980, 0
  %v2983 = select i1 %v2981, i64 4294967295, i64 %v2980
  %v2984 = select i1 %v2982, i64 0, i64 %v2983
  %v2985 = trunc i64 %v2984 to i32
  %v2986 = zext i32 %v2985 to i64
  %v2987 = zext i32 1 to i64
  %v2988 = add i64 %v2986, %v2987
  %v2989 = icmp sgt i64 %v2988, 4294967295
  %v2990 = icmp slt i64 %v2988, 0
  %v2991 = select i1 %v2989, i64 4294967295, i64 %v2988
  %v2992 = select i1 %v2990, i64 0, i64 %v2991
  %v2993 = trunc i64 %v2992 to i32
  %v2994 = zext i32 %v2993 to i64
  %v2995 = zext i32 1 to i64
  %v2996 = add i64 %v2994, %v2995
  %v2997 = icmp sgt i64 %v2996, 4294967295
  %v2998 = icmp slt i64 %v2996, 0
  %v2999 = select i1 %v2997, i64 4294967295, i64 %v2996
  %v3000 = select i1 %v2998, i64 0, i64 %v2999
  %v3001 = trunc i64 %v3000 to i32
  %v3002 = zext i32 %v3001 to i64
  %v3003 = zext i32 1 to i64
  %v3004 = add i64 %v3002, %v3003
  %v3005 = icmp sgt i64 %v3004, 4294967295
  %v3006 = icmp slt i64 %v3004, 0
  %v3007 = select i1 %v3005, i64 4294967295, i64 %v3004
  %v3008 = select i1 %v3006, i64 0, i64 %v3007
  %v3009 = trunc i64 %v3008 to i32
  %v3010 = zext i32 %v3009 to i64
  %v3011 = zext i32 1 to i64
  %v3012 = add i64 %v3010, %v3011
  %v3013 = icmp sgt i64 %v3012, 4294967295
  %v3014 = icmp slt i64 %v3012, 0
  %v3015 = select i1 %v3013, i64 4294967295, i64 %v3012
  %v3016 = select i1 %v3014, i64 0, i64 %v3015
  %v3017 = trunc i64 %v3016 to i32
  %v3018 = zext i32 %v3017 to i64
  %v3019 = zext i32 1 to i64
  %v3020 = add i64 %v3018, %v3019
  %v3021 = icmp sgt i64 %v3020, 4294967295
  %v3022 = icmp slt i64 %v3020, 0
  %v3023 = select i1 %v3021, i64 4294967295, i64 %v3020
  %v3024 = select i1 %v3022, i64 0, i64 %v3023
  %v3025 = trunc i64 %v3024 to i32
  %v3026 = zext i32 %v3025 to i64
  %v3027 = zext i32 1 to i64
  %v3028 = add i64 %v3026, %v3027
  %v3029 = icmp sgt i64 %v3028, 4294967295
  %v3030 = icmp slt i64 %v3028, 0
  %v3031 = select i1 %v3029, i64 4294967295, i64 %v3028
  %v3032 = select i1 %v3030, i64 0, i64 %v3031
  %v3033 = trunc i64 %v3032 to i32
  %v3034 = zext i32 %v3033 to i64
  %v3035 = zext i32 1 to i64
  %v3036 = add i64 %v3034, %v3035
  %v3037 = icmp sgt i64 %v3036, 4294967295
  %v3038 = icmp slt i64 %v3036, 0
  %v3039 = select i1 %v3037, i64 4294967295, i64 %v3036
  %v3040 = select i1 %v3038, i64 0, i64 %v3039
  %v3041 = trunc i64 %v3040 to i32
  %v3042 = zext i32 %v3041 to i64
  %v3043 = zext i32 1 to i64
  %v3044 = add i64 %v3042, %v3043
  %v3045 = icmp sgt i64 %v3044, 4294967295
  %v3046 = icmp slt i64 %v3044, 0
  %v3047 = select i1 %v3045, i64 4294967295, i64 %v3044
  %v3048 = select i1 %v3046, i64 0, i64 %v3047
  %v3049 = trunc i64 %v3048 to i32
  %v3050 = zext i32 %v3049 to i64
  %v3051 = zext i32 1 to i64
  %v3052 = add i64 %v3050, %v3051
  %v3053 = icmp sgt i64 %v3052, 4294967295
  %v3054 = icmp slt i64 %v3052, 0
  %v3055 = select i1 %v3053, i64 4294967295, i64 %v3052
  %v3056 = select i1 %v3054, i64 0, i64 %v3055
  %v3057 = trunc i64 %v3056 to i32
  %v3058 = zext i32 %v3057 to i64
  %v3059 = zext i32 1 to i64
  %v3060 = add i64 %v3058, %v3059
  %v3061 = icmp sgt i64 %v3060, 4294967295
  %v3062 = icmp slt i64 %v3060, 0
  %v3063 = select i1 %v3061, i64 4294967295, i64 %v3060
  %v3064 = select i1 %v3062, i64 0, i64 %v3063
  %v3065 = trunc i64 %v3064 to i32
  %v3066 = zext i32 %v3065 to i64
  %v3067 = zext i32 1 to i64
  %v3068 = add i64 %v3066, %v3067
  %v3069 = icmp sgt i64 %v3068, 4294967295
  %v3070 = icmp slt i64 %v3068, 0
  %v3071 = select i1 %v3069, i64 4294967295, i64 %v3068
  %v3072 = select i1 %v3070, i64 0, i64 %v3071
  %v3073 = trunc i64 %v3072 to i32
  %v3074 = zext i32 %v3073 to i64
  %v3075 = zext i32 1 to i64
  %v3076 = add i64 %v3074, %v3075
  %v3077 = icmp sgt i64 %v3076, 4294967295
  %v3078 = icmp slt i64 %v3076, 0
  %v3079 = select i1 %v3077, i64 4294967295, i64 %v3076
  %v3080 = select i1 %v3078, i64 0, i64 %v3079
  %v3081 = trunc i64 %v3080 to i32
  %v3082 = zext i32 %v3081 to i64
  %v3083 = zext i32 1 to i64
  %v3084 = add i64 %v3082, %v3083
  %v3085 = icmp sgt i64 %v3084, 4294967295
  %v3086 = icmp slt i64 %v3084, 0
  %v3087 = select i1 %v3085, i64 4294967295, i64 %v3084
  %v3088 = select i1 %v3086, i64 0, i64 %v3087
  %v3089 = trunc i64 %v3088 to i32
  %v3090 = zext i32 %v3089 to i64
  %v3091 = zext i32 1 to i64
  %v3092 = add i64 %v3090, %v3091
  %v3093 = icmp sgt i64 %v3092, 4294967295
  %v3094 = icmp slt i64 %v3092, 0
  %v3095 = select i1 %v3093, i64 4294967295, i64 %v3092
  %v3096 = select i1 %v3094, i64 0, i64 %v3095
  %v3097 = trunc i64 %v3096 to i32
  %v3098 = zext i32 %v3097 to i64
  %v3099 = zext i32 1 to i64
  %v3100 = add i64 %v3098, %v3099
  %v3101 = icmp sgt i64 %v3100, 4294967295
  %v3102 = icmp slt i64 %v3100, 0
  %v3103 = select i1 %v3101, i64 4294967295, i64 %v3100
  %v3104 = select i1 %v3102, i64 0, i64 %v3103
  %v3105 = trunc i64 %v3104 to i32
  %v3106 = zext i32 %v3105 to i64
  %v3107 = zext i32 1 to i64
  %v3108 = add i64 %v3106, %v3107
  %v3109 = icmp sgt i64 %v3108, 4294967295
  %v3110 = icmp slt i64 %v3108, 0
  %v3111 = select i1 %v3109, i64 4294967295, i64 %v3108
  %v3112 = select i1 %v3110, i64 0, i64 %v3111
  %v3113 = trunc i64 %v3112 to i32
  %v3114 = zext i32 %v3113 to i64
  %v3115 = zext i32 1 to i64
  %v3116 = add i64 %v3114, %v3115
  %v3117 = icmp sgt i64 %v3116, 4294967295
  %v3118 = icmp slt i64 %v3116, 0
  %v3119 = select i1 %v3117, i64 4294967295, i64 %v3116
  %v3120 = select i1 %v3118, i64 0, i64 %v3119
  %v3121 = trunc i64 %v3120 to i32
  %v3122 = zext i32 %v3121 to i64
  %v3123 = zext i32 1 to i64
  %v3124 = add i64 %v3122, %v3123
  %v3125 = icmp sgt i64 %v3124, 4294967295
  %v3126 = icmp slt i64 %v3124, 0
  %v3127 = select i1 %v3125, i64 4294967295, i64 %v3124
  %v3128 = select i1 %v3126, i64 0, i64 %v3127
  %v3129 = trunc i64 %v3128 to i32
  %v3130 = zext i32 %v3129 to i64
  %v3131 = zext i32 1 to i64
  %v3132 = add i64 %v3130, %v3131
  %v3133 = icmp sgt i64 %v3132, 4294967295
  %v3134 = icmp slt i64 %v3132, 0
  %v3135 = select i1 %v3133, i64 4294967295, i64 %v3132
  %v3136 = select i1 %v3134, i64 0, i64 %v3135
  %v3137 = trunc i64 %v3136 to i32
  %v3138 = zext i32 %v3137 to i64
  %v3139 = zext i32 1 to i64
  %v3140 = add i64 %v3138, %v3139
  %v3141 = icmp sgt i64 %v3140, 4294967295
  %v3142 = icmp slt i64 %v3140, 0
  %v3143 = select i1 %v3141, i64 4294967295, i64 %v3140
  %v3144 = select i1 %v3142, i64 0, i64 %v3143
  %v3145 = trunc i64 %v3144 to i32
  %v3146 = zext i32 %v3145 to i64
  %v3147 = zext i32 1 to i64
  %v3148 = add i64 %v3146, %v3147
  %v3149 = icmp sgt i64 %v3148, 4294967295
  %v3150 = icmp slt i64 %v3148, 0
  %v3151 = select i1 %v3149, i64 4294967295, i64 %v3148
  %v3152 = select i1 %v3150, i64 0, i64 %v3151
  %v3153 = trunc i64 %v3152 to i32
  %v3154 = zext i32 %v3153 to i64
  %v3155 = zext i32 1 to i64
  %v3156 = add i64 %v3154, %v3155
  %v3157 = icmp sgt i64 %v3156, 4294967295
  %v3158 = icmp slt i64 %v3156, 0
  %v3159 = select i1 %v3157, i64 4294967295, i64 %v3156
  %v3160 = select i1 %v3158, i64 0, i64 %v3159
  %v3161 = trunc i64 %v3160 to i32
  %v3162 = zext i32 %v3161 to i64
  %v3163 = zext i32 1 to i64
  %v3164 = add i64 %v3162, %v3163
  %v3165 = icmp sgt i64 %v3164, 4294967295
  %v3166 = icmp slt i64 %v3164, 0
  %v3167 = select i1 %v3165, i64 4294967295, i64 %v3164
  %v3168 = select i1 %v3166, i64 0, i64 %v3167
  %v3169 = trunc i64 %v3168 to i32
  %v3170 = zext i32 %v3169 to i64
  %v3171 = zext i32 1 to i64
  %v3172 = add i64 %v3170, %v3171
  %v3173 = icmp sgt i64 %v3172, 4294967295
  %v3174 = icmp slt i64 %v3172, 0
  %v3175 = select i1 %v3173, i64 4294967295, i64 %v3172
  %v3176 = select i1 %v3174, i64 0, i64 %v3175
  %v3177 = trunc i64 %v3176 to i32
  %v3178 = zext i32 %v3177 to i64
  %v3179 = zext i32 1 to i64
  %v3180 = add i64 %v3178, %v3179
  %v3181 = icmp sgt i64 %v3180, 4294967295
  %v3182 = icmp slt i64 %v3180, 0
  %v3183 = select i1 %v3181, i64 4294967295, i64 %v3180
  %v3184 = select i1 %v3182, i64 0, i64 %v3183
  %v3185 = trunc i64 %v3184 to i32
  %v3186 = zext i32 %v3185 to i64
  %v3187 = zext i32 1 to i64
  %v3188 = add i64 %v3186, %v3187
  %v3189 = icmp sgt i64 %v3188, 4294967295
  %v3190 = icmp slt i64 %v3188, 0
  %v3191 = select i1 %v3189, i64 4294967295, i64 %v3188
  %v3192 = select i1 %v3190, i64 0, i64 %v3191
  %v3193 = trunc i64 %v3192 to i32
  %v3194 = zext i32 %v3193 to i64
  %v3195 = zext i32 1 to i64
  %v3196 = add i64 %v3194, %v3195
  %v3197 = icmp sgt i64 %v3196, 4294967295
  %v3198 = icmp slt i64 %v3196, 0
  %v3199 = select i1 %v3197, i64 4294967295, i64 %v3196
  %v3200 = select i1 %v3198, i64 0, i64 %v3199
  %v3201 = trunc i64 %v3200 to i32
  %v3202 = zext i32 %v3201 to i64
  %v3203 = zext i32 1 to i64
  %v3204 = add i64 %v3202, %v3203
  %v3205 = icmp sgt i64 %v3204, 4294967295
  %v3206 = icmp slt i64 %v3204, 0
  %v3207 = select i1 %v3205, i64 4294967295, i64 %v3204
  %v3208 = select i1 %v3206, i64 0, i64 %v3207
  %v3209 = trunc i64 %v3208 to i32
  %v3210 = zext i32 %v3209 to i64
  %v3211 = zext i32 1 to i64
  %v3212 = add i64 %v3210, %v3211
  %v3213 = icmp sgt i64 %v3212, 4294967295
  %v3214 = icmp slt i64 %v3212, 0
  %v3215 = select i1 %v3213, i64 4294967295, i64 %v3212
  %v3216 = select i1 %v3214, i64 0, i64 %v3215
  %v3217 = trunc i64 %v3216 to i32
  %v3218 = zext i32 %v3217 to i64
  %v3219 = zext i32 1 to i64
  %v3220 = add i64 %v3218, %v3219
  %v3221 = icmp sgt i64 %v3220, 4294967295
  %v3222 = icmp slt i64 %v3220, 0
  %v3223 = select i1 %v3221, i64 4294967295, i64 %v3220
  %v3224 = select i1 %v3222, i64 0, i64 %v3223
  %v3225 = trunc i64 %v3224 to i32
  %v3226 = zext i32 %v3225 to i64
  %v3227 = zext i32 1 to i64
  %v3228 = add i64 %v3226, %v3227
  %v3229 = icmp sgt i64 %v3228, 4294967295
  %v3230 = icmp slt i64 %v3228, 0
  %v3231 = select i1 %v3229, i64 4294967295, i64 %v3228
  %v3232 = select i1 %v3230, i64 0, i64 %v3231
  %v3233 = trunc i64 %v3232 to i32
  %v3234 = zext i32 %v3233 to i64
  %v3235 = zext i32 1 to i64
  %v3236 = add i64 %v3234, %v3235
  %v3237 = icmp sgt i64 %v3236, 4294967295
  %v3238 = icmp slt i64 %v3236, 0
  %v3239 = select i1 %v3237, i64 4294967295, i64 %v3236
  %v3240 = select i1 %v3238, i64 0, i64 %v3239
  %v3241 = trunc i64 %v3240 to i32
  %v3242 = zext i32 %v3241 to i64
  %v3243 = zext i32 1 to i64
  %v3244 = add i64 %v3242, %v3243
  %v3245 = icmp sgt i64 %v3244, 4294967295
  %v3246 = icmp slt i64 %v3244, 0
  %v3247 = select i1 %v3245, i64 4294967295, i64 %v3244
  %v3248 = select i1 %v3246, i64 0, i64 %v3247
  %v3249 = trunc i64 %v3248 to i32
  %v3250 = zext i32 %v3249 to i64
  %v3251 = zext i32 1 to i64
  %v3252 = add i64 %v3250, %v3251
  %v3253 = icmp sgt i64 %v3252, 4294967295
  %v3254 = icmp slt i64 %v3252, 0
  %v3255 = select i1 %v3253, i64 4294967295, i64 %v3252
  %v3256 = select i1 %v3254, i64 0, i64 %v3255
  %v3257 = trunc i64 %v3256 to i32
  %v3258 = zext i32 %v3257 to i64
  %v3259 = zext i32 1 to i64
  %v3260 = add i64 %v3258, %v3259
  %v3261 = icmp sgt i64 %v3260, 4294967295
  %v3262 = icmp slt i64 %v3260, 0
  %v3263 = select i1 %v3261, i64 4294967295, i64 %v3260
  %v3264 = select i1 %v3262, i64 0, i64 %v3263
  %v3265 = trunc i64 %v3264 to i32
  %v3266 = zext i32 %v3265 to i64
  %v3267 = zext i32 1 to i64
  %v3268 = add i64 %v3266, %v3267
  %v3269 = icmp sgt i64 %v3268, 4294967295
  %v3270 = icmp slt i64 %v3268, 0
  %v3271 = select i1 %v3269, i64 4294967295, i64 %v3268
  %v3272 = select i1 %v3270, i64 0, i64 %v3271
  %v3273 = trunc i64 %v3272 to i32
  %v3274 = zext i32 %v3273 to i64
  %v3275 = zext i32 1 to i64
  %v3276 = add i64 %v3274, %v3275
  %v3277 = icmp sgt i64 %v3276, 4294967295
  %v3278 = icmp slt i64 %v3276, 0
  %v3279 = select i1 %v3277, i64 4294967295, i64 %v3276
  %v3280 = select i1 %v3278, i64 0, i64 %v3279
  %v3281 = trunc i64 %v3280 to i32
  %v3282 = zext i32 %v3281 to i64
  %v3283 = zext i32 1 to i64
  %v3284 = add i64 %v3282, %v3283
  %v3285 = icmp sgt i64 %v3284, 4294967295
  %v3286 = icmp slt i64 %v3284, 0
  %v3287 = select i1 %v3285, i64 4294967295, i64 %v3284
  %v3288 = select i1 %v3286, i64 0, i64 %v3287
  %v3289 = trunc i64 %v3288 to i32
  %v3290 = zext i32 %v3289 to i64
  %v3291 = zext i32 1 to i64
  %v3292 = add i64 %v3290, %v3291
  %v3293 = icmp sgt i64 %v3292, 4294967295
  %v3294 = icmp slt i64 %v3292, 0
  %v3295 = select i1 %v3293, i64 4294967295, i64 %v3292
  %v3296 = select i1 %v3294, i64 0, i64 %v3295
  %v3297 = trunc i64 %v3296 to i32
  %v3298 = zext i32 %v3297 to i64
  %v3299 = zext i32 1 to i64
  %v3300 = add i64 %v3298, %v3299
  %v3301 = icmp sgt i64 %v3300, 4294967295
  %v3302 = icmp slt i64 %v3300, 0
  %v3303 = select i1 %v3301, i64 4294967295, i64 %v3300
  %v3304 = select i1 %v3302, i64 0, i64 %v3303
  %v3305 = trunc i64 %v3304 to i32
  %v3306 = zext i32 %v3305 to i64
  %v3307 = zext i32 1 to i64
  %v3308 = add i64 %v3306, %v3307
  %v3309 = icmp sgt i64 %v3308, 4294967295
  %v3310 = icmp slt i64 %v3308, 0
  %v3311 = select i1 %v3309, i64 4294967295, i64 %v3308
  %v3312 = select i1 %v3310, i64 0, i64 %v3311
  %v3313 = trunc i64 %v3312 to i32
  %v3314 = zext i32 %v3313 to i64
  %v3315 = zext i32 1 to i64
  %v3316 = add i64 %v3314, %v3315
  %v3317 = icmp sgt i64 %v3316, 4294967295
  %v3318 = icmp slt i64 %v3316, 0
  %v3319 = select i1 %v3317, i64 4294967295, i64 %v3316
  %v3320 = select i1 %v3318, i64 0, i64 %v3319
  %v3321 = trunc i64 %v3320 to i32
  %v3322 = zext i32 %v3321 to i64
  %v3323 = zext i32 1 to i64
  %v3324 = add i64 %v3322, %v3323
  %v3325 = icmp sgt i64 %v3324, 4294967295
  %v3326 = icmp slt i64 %v3324, 0
  %v3327 = select i1 %v3325, i64 4294967295, i64 %v3324
  %v3328 = select i1 %v3326, i64 0, i64 %v3327
  %v3329 = trunc i64 %v3328 to i32
  %v3330 = zext i32 %v3329 to i64
  %v3331 = zext i32 1 to i64
  %v3332 = add i64 %v3330, %v3331
  %v3333 = icmp sgt i64 %v3332, 4294967295
  %v3334 = icmp slt i64 %v3332, 0
  %v3335 = select i1 %v3333, i64 4294967295, i64 %v3332
  %v3336 = select i1 %v3334, i64 0, i64 %v3335
  %v3337 = trunc i64 %v3336 to i32
  %v3338 = zext i32 %v3337 to i64
  %v3339 = zext i32 1 to i64
  %v3340 = add i64 %v3338, %v3339
  %v3341 = icmp sgt i64 %v3340, 4294967295
  %v3342 = icmp slt i64 %v3340, 0
  %v3343 = select i1 %v3341, i64 4294967295, i64 %v3340
  %v3344 = select i1 %v3342, i64 0, i64 %v3343
  %v3345 = trunc i64 %v3344 to i32
  %v3346 = zext i32 %v3345 to i64
  %v3347 = zext i32 1 to i64
  %v3348 = add i64 %v3346, %v3347
  %v3349 = icmp sgt i64 %v3348, 4294967295
  %v3350 = icmp slt i64 %v3348, 0
  %v3351 = select i1 %v3349, i64 4294967295, i64 %v3348
  %v3352 = select i1 %v3350, i64 0, i64 %v3351
  %v3353 = trunc i64 %v3352 to i32
  %v3354 = zext i32 %v3353 to i64
  %v3355 = zext i32 1 to i64
  %v3356 = add i64 %v3354, %v3355
  %v3357 = icmp sgt i64 %v3356, 4294967295
  %v3358 = icmp slt i64 %v3356, 0
  %v3359 = select i1 %v3357, i64 4294967295, i64 %v3356
  %v3360 = select i1 %v3358, i64 0, i64 %v3359
  %v3361 = trunc i64 %v3360 to i32
  %v3362 = zext i32 %v3361 to i64
  %v3363 = zext i32 1 to i64
  %v3364 = add i64 %v3362, %v3363
  %v3365 = icmp sgt i64 %v3364, 4294967295
  %v3366 = icmp slt i64 %v3364, 0
  %v3367 = select i1 %v3365, i64 4294967295, i64 %v3364
  %v3368 = select i1 %v3366, i64 0, i64 %v3367
  %v3369 = trunc i64 %v3368 to i32
  %v3370 = zext i32 %v3369 to i64
  %v3371 = zext i32 1 to i64
  %v3372 = add i64 %v3370, %v3371
  %v3373 = icmp sgt i64 %v3372, 4294967295
  %v3374 = icmp slt i64 %v3372, 0
  %v3375 = select i1 %v3373, i64 4294967295, i64 %v3372
  %v3376 = select i1 %v3374, i64 0, i64 %v3375
  %v3377 = trunc i64 %v3376 to i32
  %v3378 = zext i32 %v3377 to i64
  %v3379 = zext i32 1 to i64
  %v3380 = add i64 %v3378, %v3379
  %v3381 = icmp sgt i64 %v3380, 4294967295
  %v3382 = icmp slt i64 %v3380, 0
  %v3383 = select i1 %v3381, i64 4294967295, i64 %v3380
  %v3384 = select i1 %v3382, i64 0, i64 %v3383
  %v3385 = trunc i64 %v3384 to i32
  %v3386 = zext i32 %v3385 to i64
  %v3387 = zext i32 1 to i64
  %v3388 = add i64 %v3386, %v3387
  %v3389 = icmp sgt i64 %v3388, 4294967295
  %v3390 = icmp slt i64 %v3388, 0
  %v3391 = select i1 %v3389, i64 4294967295, i64 %v3388
  %v3392 = select i1 %v3390, i64 0, i64 %v3391
  %v3393 = trunc i64 %v3392 to i32
  %v3394 = zext i32 %v3393 to i64
  %v3395 = zext i32 1 to i64
  %v3396 = add i64 %v3394, %v3395
  %v3397 = icmp sgt i64 %v3396, 4294967295
  %v3398 = icmp slt i64 %v3396, 0
  %v3399 = select i1 %v3397, i64 4294967295, i64 %v3396
  %v3400 = select i1 %v3398, i64 0, i64 %v3399
  %v3401 = trunc i64 %v3400 to i32
  %v3402 = zext i32 %v3401 to i64
  %v3403 = zext i32 1 to i64
  %v3404 = add i64 %v3402, %v3403
  %v3405 = icmp sgt i64 %v3404, 4294967295
  %v3406 = icmp slt i64 %v3404, 0
  %v3407 = select i1 %v3405, i64 4294967295, i64 %v3404
  %v3408 = select i1 %v3406, i64 0, i64 %v3407
  %v3409 = trunc i64 %v3408 to i32
  %v3410 = load ptr, ptr @trinity_spread
  %v3411 = icmp eq ptr %v3410, null
  br i1 %v3411, label %alone11, label %shared12
alone11:
  %v3412 = call i32 @bundle.kernel_bundle_2(ptr %cx, i32 0, i32 %v1049, i32 1, i32 %v3409, i32 %v4, i32 %v2, ptr %a0, ptr %a1)
  br label %on13
shared12:
  %v3414 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v3413, i32 0, i32 0
  store ptr %cx, ptr %v3414
  %v3415 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v3413, i32 0, i32 1
  store i32 0, ptr %v3415
  %v3416 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v3413, i32 0, i32 2
  store i32 %v1049, ptr %v3416
  %v3417 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v3413, i32 0, i32 3
  store i32 1, ptr %v3417
  %v3418 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v3413, i32 0, i32 4
  store i32 %v3409, ptr %v3418
  %v3419 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v3413, i32 0, i32 5
  store i32 %v4, ptr %v3419
  %v3420 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v3413, i32 0, i32 6
  store i32 %v2, ptr %v3420
  %v3421 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v3413, i32 0, i32 7
  store ptr %a0, ptr %v3421
  %v3422 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, ptr }, ptr %v3413, i32 0, i32 8
  store ptr %a1, ptr %v3422
  %v3423 = call i32 %v3410(ptr @bundle.kernel_bundle_2.range, ptr %v3413, i32 0, i32 %v1049, i32 1, i32 %v3409)
  br label %on13
on13:
  %v3424 = phi i32 [ %v3412, %alone11 ], [ %v3423, %shared12 ]
  %v3425 = icmp ne i32 %v3424, 0
  %v3426 = or i32 %v3424, 32
  %v3427 = icmp ult i32 %v3424, 32
  %v3428 = select i1 %v3427, i32 %v3426, i32 %v3424
  br i1 %v3425, label %trap14, label %on15, !prof !5
trap14:
  ret i32 %v3428
on15:
  br label %end8
else10:
  br label %loop16
loop16:
  %v3429 = phi i32 [ 0, %else10 ], [ %v3520, %on35 ]
  %v3430 = icmp slt i32 %v3429, %a3
  br i1 %v3430, label %then19, label %else20
then19:
  %v3431 = lshr i32 %v3429, 7
  %v3432 = shl i32 %v3431, 5
  %v3433 = lshr i32 %v3429, 3
  %v3434 = and i32 %v3433, 15
  %v3435 = and i32 %v3429, 7
  br label %loop21
loop21:
  %v3436 = phi i32 [ 0, %then19 ], [ %v3473, %on29 ]
  %v3437 = phi i32 [ 0, %then19 ], [ %v3472, %on29 ]
  %v3438 = icmp slt i32 %v3436, %a2
  br i1 %v3438, label %then24, label %else25
then24:
  %v3439 = mul i32 %v3436, %v2
  %v3440 = add i32 %v3439, %v3432
  %v3441 = add i32 %v3440, %v3434
  %v3442 = zext i32 %v3441 to i64
  %v3443 = getelementptr i8, ptr %a0, i64 %v3442
  %v3444 = load i8, ptr %v3443, align 1, !tbaa !4
  %v3445 = zext i8 %v3444 to i32
  %v3446 = icmp slt i32 %v3435, 0
  br i1 %v3446, label %trap26, label %on27, !prof !5
trap26:
  ret i32 72
on27:
  %v3447 = icmp ule i32 %v3435, 31
  %v3448 = select i1 %v3447, i32 %v3435, i32 31
  %v3449 = ashr i32 %v3445, %v3448
  %v3450 = and i32 %v3449, 1
  %v3451 = zext i32 %v3441 to i64
  %v3452 = getelementptr i8, ptr %a0, i64 %v3451
  %v3453 = getelementptr i8, ptr %v3452, i64 16
  %v3454 = load i8, ptr %v3453, align 1, !tbaa !4
  %v3455 = zext i8 %v3454 to i32
  %v3456 = icmp slt i32 %v3435, 0
  br i1 %v3456, label %trap28, label %on29, !prof !5
trap28:
  ret i32 72
on29:
  %v3457 = icmp ule i32 %v3435, 31
  %v3458 = select i1 %v3457, i32 %v3435, i32 31
  %v3459 = ashr i32 %v3455, %v3458
  %v3460 = and i32 %v3459, 1
  %v3461 = shl i32 %v3460, 1
  %v3462 = sub i32 %v3450, %v3461
  %v3463 = srem i32 %v3462, 3
  %v3464 = icmp slt i32 %v3463, -1
  %v3465 = add i32 %v3463, 3
  %v3466 = select i1 %v3464, i32 %v3465, i32 %v3463
  %v3467 = icmp sgt i32 %v3463, 1
  %v3468 = sub i32 %v3463, 3
  %v3469 = select i1 %v3467, i32 %v3468, i32 %v3466
  %v3470 = trunc i32 %v3469 to i8
  %v3471 = sext i8 %v3470 to i32
  %v3472 = add i32 %v3437, %v3471
  %v3473 = add i32 %v3436, 1
  br label %loop21
else25:
  br label %end23
end23:
  br label %end22
end22:
  %v3474 = icmp sgt i32 %v3437, 0
  %v3475 = icmp slt i32 %v3437, 0
  %v3476 = zext i1 %v3474 to i8
  %v3477 = zext i1 %v3475 to i8
  %v3478 = sub i8 %v3476, %v3477
  %v3479 = add i32 %v3432, %v3434
  %v3480 = sext i8 %v3478 to i32
  %v3481 = icmp slt i32 %v3435, 0
  br i1 %v3481, label %trap30, label %on31, !prof !5
trap30:
  ret i32 104
on31:
  %v3482 = icmp ult i32 %v3435, 32
  %v3483 = select i1 %v3482, i32 %v3435, i32 0
  %v3484 = shl i32 1, %v3483
  %v3485 = select i1 %v3482, i32 %v3484, i32 0
  %v3486 = xor i32 %v3485, -1
  %v3487 = and i32 %v3480, 1
  %v3488 = zext i32 %v3479 to i64
  %v3489 = getelementptr i8, ptr %a1, i64 %v3488
  %v3490 = load i8, ptr %v3489, align 1, !tbaa !4
  %v3491 = zext i8 %v3490 to i32
  %v3492 = and i32 %v3491, %v3486
  %v3493 = icmp slt i32 %v3435, 0
  br i1 %v3493, label %trap32, label %on33, !prof !5
trap32:
  ret i32 104
on33:
  %v3494 = icmp ult i32 %v3435, 32
  %v3495 = select i1 %v3494, i32 %v3435, i32 0
  %v3496 = shl i32 %v3487, %v3495
  %v3497 = select i1 %v3494, i32 %v3496, i32 0
  %v3498 = or i32 %v3492, %v3497
  %v3499 = trunc i32 %v3498 to i8
  %v3500 = zext i32 %v3479 to i64
  %v3501 = getelementptr i8, ptr %a1, i64 %v3500
  store i8 %v3499, ptr %v3501, align 1, !tbaa !4
  %v3502 = ashr i32 %v3480, 1
  %v3503 = and i32 %v3502, 1
  %v3504 = zext i32 %v3479 to i64
  %v3505 = getelementptr i8, ptr %a1, i64 %v3504
  %v3506 = getelementptr i8, ptr %v3505, i64 16
  %v3507 = load i8, ptr %v3506, align 1, !tbaa !4
  %v3508 = zext i8 %v3507 to i32
  %v3509 = and i32 %v3508, %v3486
  %v3510 = icmp slt i32 %v3435, 0
  br i1 %v3510, label %trap34, label %on35, !prof !5
trap34:
  ret i32 104
on35:
  %v3511 = icmp ult i32 %v3435, 32
  %v3512 = select i1 %v3511, i32 %v3435, i32 0
  %v3513 = shl i32 %v3503, %v3512
  %v3514 = select i1 %v3511, i32 %v3513, i32 0
  %v3515 = or i32 %v3509, %v3514
  %v3516 = trunc i32 %v3515 to i8
  %v3517 = zext i32 %v3479 to i64
  %v3518 = getelementptr i8, ptr %a1, i64 %v3517
  %v3519 = getelementptr i8, ptr %v3518, i64 16
  store i8 %v3516, ptr %v3519, align 1, !tbaa !4
  %v3520 = add i32 %v3429, 1
  br label %loop16
else20:
  br label %end18
end18:
  br label %end17
end17:
  br label %end8
end8:
  br label %end0
end0:
  ret i32 0
}

define internal i32 @bundle.kernel_bundle_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @bundle.kernel_bundle_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, ptr %x8)
  ret i32 %status
}

define internal i32 @bundle.kernel_bundle_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @bundle.kernel_bundle_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, ptr %x8)
  ret i32 %status
}

define i32 @bundle(ptr %a0, ptr %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @bundle.kernel_bundle(ptr null, ptr %a0, ptr %a1, i32 %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal { i32, i32 } @dot.kernel_dot(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, i32 %a2) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; hypervectors.tri:10
  %v0 = add i32 %a2, 127
  %v1 = lshr i32 %v0, 7
  %v2 = shl i32 %v1, 5
  br label %loop0
loop0:
  %v3 = phi i32 [ 0, %entry ], [ %v10, %end6 ]
  %v4 = phi <2 x i64> [ zeroinitializer, %entry ], [ %v63, %end6 ]
  %v5 = phi <2 x i64> [ zeroinitializer, %entry ], [ %v81, %end6 ]
  %v6 = icmp ult i32 %v3, %v2
  br i1 %v6, label %then3, label %else4
then3:
  %v7 = add i32 %v3, 992
  %v8 = icmp ult i32 %v2, %v7
  %v9 = select i1 %v8, i32 %v2, i32 %v7
  br label %loop5
loop5:
  %v10 = phi i32 [ %v3, %then3 ], [ %v13, %then8 ]
  %v11 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v38, %then8 ]
  %v12 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v45, %then8 ]
  %v13 = add i32 %v10, 32
  %v14 = icmp ule i32 %v13, %v9
  br i1 %v14, label %then8, label %else9
then8:
  %v15 = zext i32 %v10 to i64
  %v16 = getelementptr i8, ptr %a0, i64 %v15
  %v17 = load <2 x i64>, ptr %v16, align 1, !tbaa !4
  %v18 = zext i32 %v10 to i64
  %v19 = getelementptr i8, ptr %a0, i64 %v18
  %v20 = getelementptr i8, ptr %v19, i64 16
  %v21 = load <2 x i64>, ptr %v20, align 1, !tbaa !4
  %v22 = zext i32 %v10 to i64
  %v23 = getelementptr i8, ptr %a1, i64 %v22
  %v24 = load <2 x i64>, ptr %v23, align 1, !tbaa !4
  %v25 = zext i32 %v10 to i64
  %v26 = getelementptr i8, ptr %a1, i64 %v25
  %v27 = getelementptr i8, ptr %v26, i64 16
  %v28 = load <2 x i64>, ptr %v27, align 1, !tbaa !4
  %v29 = and <2 x i64> %v17, %v24
  %v30 = xor <2 x i64> %v21, %v28
  %v31 = and <2 x i64> %v29, %v30
  %v32 = bitcast <2 x i64> %v29 to <16 x i8>
  %v33 = call <16 x i8> @llvm.ctpop.v16i8(<16 x i8> %v32)
  %v34 = bitcast <16 x i8> %v33 to <2 x i64>
  %v35 = bitcast <2 x i64> %v11 to <16 x i8>
  %v36 = bitcast <2 x i64> %v34 to <16 x i8>
  %v37 = add <16 x i8> %v35, %v36
  %v38 = bitcast <16 x i8> %v37 to <2 x i64>
  %v39 = bitcast <2 x i64> %v31 to <16 x i8>
  %v40 = call <16 x i8> @llvm.ctpop.v16i8(<16 x i8> %v39)
  %v41 = bitcast <16 x i8> %v40 to <2 x i64>
  %v42 = bitcast <2 x i64> %v12 to <16 x i8>
  %v43 = bitcast <2 x i64> %v41 to <16 x i8>
  %v44 = add <16 x i8> %v42, %v43
  %v45 = bitcast <16 x i8> %v44 to <2 x i64>
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v46 = bitcast <2 x i64> %v11 to <16 x i8>
  %v47 = shufflevector <16 x i8> %v46, <16 x i8> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %v48 = shufflevector <16 x i8> %v46, <16 x i8> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %v49 = zext <8 x i8> %v47 to <8 x i16>
  %v50 = zext <8 x i8> %v48 to <8 x i16>
  %v51 = add <8 x i16> %v49, %v50
  %v52 = bitcast <8 x i16> %v51 to <2 x i64>
  %v53 = bitcast <2 x i64> %v52 to <8 x i16>
  %v54 = shufflevector <8 x i16> %v53, <8 x i16> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v55 = shufflevector <8 x i16> %v53, <8 x i16> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v56 = zext <4 x i16> %v54 to <4 x i32>
  %v57 = zext <4 x i16> %v55 to <4 x i32>
  %v58 = add <4 x i32> %v56, %v57
  %v59 = bitcast <4 x i32> %v58 to <2 x i64>
  %v60 = bitcast <2 x i64> %v4 to <4 x i32>
  %v61 = bitcast <2 x i64> %v59 to <4 x i32>
  %v62 = add <4 x i32> %v60, %v61
  %v63 = bitcast <4 x i32> %v62 to <2 x i64>
  %v64 = bitcast <2 x i64> %v12 to <16 x i8>
  %v65 = shufflevector <16 x i8> %v64, <16 x i8> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %v66 = shufflevector <16 x i8> %v64, <16 x i8> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %v67 = zext <8 x i8> %v65 to <8 x i16>
  %v68 = zext <8 x i8> %v66 to <8 x i16>
  %v69 = add <8 x i16> %v67, %v68
  %v70 = bitcast <8 x i16> %v69 to <2 x i64>
  %v71 = bitcast <2 x i64> %v70 to <8 x i16>
  %v72 = shufflevector <8 x i16> %v71, <8 x i16> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v73 = shufflevector <8 x i16> %v71, <8 x i16> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v74 = zext <4 x i16> %v72 to <4 x i32>
  %v75 = zext <4 x i16> %v73 to <4 x i32>
  %v76 = add <4 x i32> %v74, %v75
  %v77 = bitcast <4 x i32> %v76 to <2 x i64>
  %v78 = bitcast <2 x i64> %v5 to <4 x i32>
  %v79 = bitcast <2 x i64> %v77 to <4 x i32>
  %v80 = add <4 x i32> %v78, %v79
  %v81 = bitcast <4 x i32> %v80 to <2 x i64>
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  %v82 = bitcast <2 x i64> %v4 to <4 x i32>
  %v83 = extractelement <4 x i32> %v82, i32 0
  %v84 = bitcast <2 x i64> %v4 to <4 x i32>
  %v85 = extractelement <4 x i32> %v84, i32 1
  %v86 = add i32 %v83, %v85
  %v87 = bitcast <2 x i64> %v4 to <4 x i32>
  %v88 = extractelement <4 x i32> %v87, i32 2
  %v89 = bitcast <2 x i64> %v4 to <4 x i32>
  %v90 = extractelement <4 x i32> %v89, i32 3
  %v91 = add i32 %v88, %v90
  %v92 = add i32 %v86, %v91
  %v93 = bitcast <2 x i64> %v5 to <4 x i32>
  %v94 = extractelement <4 x i32> %v93, i32 0
  %v95 = bitcast <2 x i64> %v5 to <4 x i32>
  %v96 = extractelement <4 x i32> %v95, i32 1
  %v97 = add i32 %v94, %v96
  %v98 = bitcast <2 x i64> %v5 to <4 x i32>
  %v99 = extractelement <4 x i32> %v98, i32 2
  %v100 = bitcast <2 x i64> %v5 to <4 x i32>
  %v101 = extractelement <4 x i32> %v100, i32 3
  %v102 = add i32 %v99, %v101
  %v103 = add i32 %v97, %v102
  %v104 = mul i32 %v103, -2
  %v105 = add i32 %v92, %v104
  %v106 = insertvalue { i32, i32 } zeroinitializer, i32 0, 0
  %v107 = insertvalue { i32, i32 } %v106, i32 %v105, 1
  ret { i32, i32 } %v107
}

define i32 @dot(ptr %a0, ptr %a1, i32 %a2, ptr %r0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call { i32, i32 } @dot.kernel_dot(ptr null, ptr %a0, ptr %a1, i32 %a2)
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

@nearest.context = internal thread_local global [48 x i8] zeroinitializer, align 16
@nearest.data0 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\05\00\00\00\00\00\00\00\01\00\00\00\1F\00\00\00\80\00\00\00\81\00\00\00\04\01\00\00\00\00\00\00\00\00\00\00\00\00\00\00"
@nearest.data1 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\1A\00\00\00\00\00\00\00\63\5B\64\5D\20\3D\3D\20\61\5B\64\5D\20\2A\20\62\5B\64\5D\20\2A\20\62\5B\64\5D\00\00\00\00\00\00"
@nearest.data2 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\6C\65\66\74\3A\20\20\00\00\00\00\00\00"
@nearest.data3 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\72\69\67\68\74\3A\20\00\00\00\00\00\00"
@nearest.data4 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0E\00\00\00\00\00\00\00\64\6F\74\28\61\2C\20\62\29\20\3D\3D\20\73\00\00"
@nearest.data5 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\12\00\00\00\00\00\00\00\68\61\6D\6D\69\6E\67\28\61\2C\20\62\29\20\3D\3D\20\68\00\00\00\00\00\00\00\00\00\00\00\00\00\00"
@nearest.data6 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\19\00\00\00\00\00\00\00\70\5B\64\5D\20\3D\3D\20\61\5B\28\64\20\2B\20\33\29\20\25\20\73\69\7A\65\5D\00\00\00\00\00\00\00"
@nearest.data7 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\03\00\00\00\00\00\00\00\01\00\00\00\7F\00\00\00\04\01\00\00\00\00\00\00"
@nearest.data8 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\05\00\00\00\00\00\00\00\01\00\00\00\02\00\00\00\03\00\00\00\05\00\00\00\09\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00"
@nearest.data9 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0F\00\00\00\00\00\00\00\63\5B\64\5D\20\3D\3D\20\73\69\67\6E\28\73\29\00"
@nearest.data10 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\1B\00\00\00\00\00\00\00\62\65\73\74\20\3D\3D\20\61\74\20\26\26\20\73\63\6F\72\65\20\3D\3D\20\6D\6F\73\74\00\00\00\00\00"
define internal i1 @nearest.open(ptr %cx) noinline nounwind {
  %heap = call ptr @trinity.open(ptr %cx, i64 65536)
  %none = icmp eq ptr %heap, null
  br i1 %none, label %fail, label %fill
fail:
  ret i1 false
fill:
  %to0 = getelementptr i8, ptr %heap, i64 640
  call void @llvm.memcpy.p0.p0.i64(ptr %to0, ptr @nearest.data0, i64 48, i1 false)
  %to1 = getelementptr i8, ptr %heap, i64 688
  call void @llvm.memcpy.p0.p0.i64(ptr %to1, ptr @nearest.data1, i64 48, i1 false)
  %to2 = getelementptr i8, ptr %heap, i64 736
  call void @llvm.memcpy.p0.p0.i64(ptr %to2, ptr @nearest.data2, i64 32, i1 false)
  %to3 = getelementptr i8, ptr %heap, i64 768
  call void @llvm.memcpy.p0.p0.i64(ptr %to3, ptr @nearest.data3, i64 32, i1 false)
  %to4 = getelementptr i8, ptr %heap, i64 800
  call void @llvm.memcpy.p0.p0.i64(ptr %to4, ptr @nearest.data4, i64 32, i1 false)
  %to5 = getelementptr i8, ptr %heap, i64 832
  call void @llvm.memcpy.p0.p0.i64(ptr %to5, ptr @nearest.data5, i64 48, i1 false)
  %to6 = getelementptr i8, ptr %heap, i64 880
  call void @llvm.memcpy.p0.p0.i64(ptr %to6, ptr @nearest.data6, i64 48, i1 false)
  %to7 = getelementptr i8, ptr %heap, i64 928
  call void @llvm.memcpy.p0.p0.i64(ptr %to7, ptr @nearest.data7, i64 32, i1 false)
  %to8 = getelementptr i8, ptr %heap, i64 960
  call void @llvm.memcpy.p0.p0.i64(ptr %to8, ptr @nearest.data8, i64 48, i1 false)
  %to9 = getelementptr i8, ptr %heap, i64 1008
  call void @llvm.memcpy.p0.p0.i64(ptr %to9, ptr @nearest.data9, i64 32, i1 false)
  %to10 = getelementptr i8, ptr %heap, i64 1040
  call void @llvm.memcpy.p0.p0.i64(ptr %to10, ptr @nearest.data10, i64 48, i1 false)
  %g0 = getelementptr i8, ptr %cx, i64 32
  store i32 1088, ptr %g0, align 16
  ret i1 true
}

define internal { i32, i32 } @nearest.rt_alloc(ptr noalias %cx, i32 %a0, i32 %a1) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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

define internal i32 @nearest.kernel_nearest_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, ptr noalias readonly nocapture %a5, i32 %a6, ptr noalias readonly nocapture %a7, i32 %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; hypervectors.tri:14
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v112, %end6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = mul i32 %v0, %a4
  br label %loop5
loop5:
  %v3 = phi i32 [ 0, %then3 ], [ %v10, %end11 ]
  %v4 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v64, %end11 ]
  %v5 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v82, %end11 ]
  %v6 = icmp ult i32 %v3, %a4
  br i1 %v6, label %then8, label %else9
then8:
  %v7 = add i32 %v3, 992
  %v8 = icmp ult i32 %a4, %v7
  %v9 = select i1 %v8, i32 %a4, i32 %v7
  br label %loop10
loop10:
  %v10 = phi i32 [ %v3, %then8 ], [ %v13, %then13 ]
  %v11 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v39, %then13 ]
  %v12 = phi <2 x i64> [ zeroinitializer, %then8 ], [ %v46, %then13 ]
  %v13 = add i32 %v10, 32
  %v14 = icmp ule i32 %v13, %v9
  br i1 %v14, label %then13, label %else14
then13:
  %v15 = add i32 %v2, %v10
  %v16 = zext i32 %v15 to i64
  %v17 = getelementptr i8, ptr %a5, i64 %v16
  %v18 = load <2 x i64>, ptr %v17, align 1, !tbaa !4
  %v19 = zext i32 %v15 to i64
  %v20 = getelementptr i8, ptr %a5, i64 %v19
  %v21 = getelementptr i8, ptr %v20, i64 16
  %v22 = load <2 x i64>, ptr %v21, align 1, !tbaa !4
  %v23 = zext i32 %v10 to i64
  %v24 = getelementptr i8, ptr %a7, i64 %v23
  %v25 = load <2 x i64>, ptr %v24, align 1, !tbaa !4
  %v26 = zext i32 %v10 to i64
  %v27 = getelementptr i8, ptr %a7, i64 %v26
  %v28 = getelementptr i8, ptr %v27, i64 16
  %v29 = load <2 x i64>, ptr %v28, align 1, !tbaa !4
  %v30 = and <2 x i64> %v18, %v25
  %v31 = xor <2 x i64> %v22, %v29
  %v32 = and <2 x i64> %v30, %v31
  %v33 = bitcast <2 x i64> %v30 to <16 x i8>
  %v34 = call <16 x i8> @llvm.ctpop.v16i8(<16 x i8> %v33)
  %v35 = bitcast <16 x i8> %v34 to <2 x i64>
  %v36 = bitcast <2 x i64> %v11 to <16 x i8>
  %v37 = bitcast <2 x i64> %v35 to <16 x i8>
  %v38 = add <16 x i8> %v36, %v37
  %v39 = bitcast <16 x i8> %v38 to <2 x i64>
  %v40 = bitcast <2 x i64> %v32 to <16 x i8>
  %v41 = call <16 x i8> @llvm.ctpop.v16i8(<16 x i8> %v40)
  %v42 = bitcast <16 x i8> %v41 to <2 x i64>
  %v43 = bitcast <2 x i64> %v12 to <16 x i8>
  %v44 = bitcast <2 x i64> %v42 to <16 x i8>
  %v45 = add <16 x i8> %v43, %v44
  %v46 = bitcast <16 x i8> %v45 to <2 x i64>
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v47 = bitcast <2 x i64> %v11 to <16 x i8>
  %v48 = shufflevector <16 x i8> %v47, <16 x i8> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %v49 = shufflevector <16 x i8> %v47, <16 x i8> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %v50 = zext <8 x i8> %v48 to <8 x i16>
  %v51 = zext <8 x i8> %v49 to <8 x i16>
  %v52 = add <8 x i16> %v50, %v51
  %v53 = bitcast <8 x i16> %v52 to <2 x i64>
  %v54 = bitcast <2 x i64> %v53 to <8 x i16>
  %v55 = shufflevector <8 x i16> %v54, <8 x i16> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v56 = shufflevector <8 x i16> %v54, <8 x i16> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v57 = zext <4 x i16> %v55 to <4 x i32>
  %v58 = zext <4 x i16> %v56 to <4 x i32>
  %v59 = add <4 x i32> %v57, %v58
  %v60 = bitcast <4 x i32> %v59 to <2 x i64>
  %v61 = bitcast <2 x i64> %v4 to <4 x i32>
  %v62 = bitcast <2 x i64> %v60 to <4 x i32>
  %v63 = add <4 x i32> %v61, %v62
  %v64 = bitcast <4 x i32> %v63 to <2 x i64>
  %v65 = bitcast <2 x i64> %v12 to <16 x i8>
  %v66 = shufflevector <16 x i8> %v65, <16 x i8> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %v67 = shufflevector <16 x i8> %v65, <16 x i8> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %v68 = zext <8 x i8> %v66 to <8 x i16>
  %v69 = zext <8 x i8> %v67 to <8 x i16>
  %v70 = add <8 x i16> %v68, %v69
  %v71 = bitcast <8 x i16> %v70 to <2 x i64>
  %v72 = bitcast <2 x i64> %v71 to <8 x i16>
  %v73 = shufflevector <8 x i16> %v72, <8 x i16> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v74 = shufflevector <8 x i16> %v72, <8 x i16> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v75 = zext <4 x i16> %v73 to <4 x i32>
  %v76 = zext <4 x i16> %v74 to <4 x i32>
  %v77 = add <4 x i32> %v75, %v76
  %v78 = bitcast <4 x i32> %v77 to <2 x i64>
  %v79 = bitcast <2 x i64> %v5 to <4 x i32>
  %v80 = bitcast <2 x i64> %v78 to <4 x i32>
  %v81 = add <4 x i32> %v79, %v80
  %v82 = bitcast <4 x i32> %v81 to <2 x i64>
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v83 = bitcast <2 x i64> %v4 to <4 x i32>
  %v84 = extractelement <4 x i32> %v83, i32 0
  %v85 = bitcast <2 x i64> %v4 to <4 x i32>
  %v86 = extractelement <4 x i32> %v85, i32 1
  %v87 = add i32 %v84, %v86
  %v88 = bitcast <2 x i64> %v4 to <4 x i32>
  %v89 = extractelement <4 x i32> %v88, i32 2
  %v90 = bitcast <2 x i64> %v4 to <4 x i32>
  %v91 = extractelement <4 x i32> %v90, i32 3
  %v92 = add i32 %v89, %v91
  %v93 = add i32 %v87, %v92
  %v94 = bitcast <2 x i64> %v5 to <4 x i32>
  %v95 = extractelement <4 x i32> %v94, i32 0
  %v96 = bitcast <2 x i64> %v5 to <4 x i32>
  %v97 = extractelement <4 x i32> %v96, i32 1
  %v98 = add i32 %v95, %v97
  %v99 = bitcast <2 x i64> %v5 to <4 x i32>
  %v100 = extractelement <4 x i32> %v99, i32 2
  %v101 = bitcast <2 x i64> %v5 to <4 x i32>
  %v102 = extractelement <4 x i32> %v101, i32 3
  %v103 = add i32 %v100, %v102
  %v104 = add i32 %v98, %v103
  %v105 = mul i32 %v104, -2
  %v106 = add i32 %v93, %v105
  %v107 = shl i32 %v0, 2
  %v108 = add i32 %a8, %v107
  %v109 = load ptr, ptr %cx, !tbaa !3
  %v110 = zext i32 %v108 to i64
  %v111 = getelementptr i8, ptr %v109, i64 %v110
  store i32 %v106, ptr %v111, align 1, !tbaa !4
  %v112 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @nearest.rt_release(ptr noalias %cx, i32 %a0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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

define internal { i32, i32, i32 } @nearest.kernel_nearest(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v18 = alloca { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }
  ; hypervectors.tri:13
  %v0 = add i32 %a3, 127
  %v1 = lshr i32 %v0, 7
  %v2 = shl i32 %v1, 5
  ; hypervectors.tri:14
  %v3 = shl i32 %a2, 2
  %v4 = call { i32, i32 } @nearest.rt_alloc(ptr %cx, i32 %v3, i32 16)
  %v5 = extractvalue { i32, i32 } %v4, 0
  %v6 = extractvalue { i32, i32 } %v4, 1
  %v7 = icmp ne i32 %v5, 0
  %v8 = or i32 %v5, 32
  %v9 = icmp ult i32 %v5, 32
  %v10 = select i1 %v9, i32 %v8, i32 %v5
  br i1 %v7, label %trap0, label %on1, !prof !5
trap0:
  %v11 = insertvalue { i32, i32, i32 } zeroinitializer, i32 %v10, 0
  ret { i32, i32, i32 } %v11
on1:
  %v12 = add i32 %v6, 16
  %v13 = icmp sgt i32 %a2, 0
  %v14 = select i1 %v13, i32 %a2, i32 0
  %v15 = load ptr, ptr @trinity_spread
  %v16 = icmp eq ptr %v15, null
  br i1 %v16, label %alone2, label %shared3
alone2:
  %v17 = call i32 @nearest.kernel_nearest_1(ptr %cx, i32 0, i32 %v14, i32 1, i32 4538, i32 %v2, ptr %a0, i32 %a3, ptr %a1, i32 %v12)
  br label %on4
shared3:
  %v19 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v18, i32 0, i32 0
  store ptr %cx, ptr %v19
  %v20 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v18, i32 0, i32 1
  store i32 0, ptr %v20
  %v21 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v18, i32 0, i32 2
  store i32 %v14, ptr %v21
  %v22 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v18, i32 0, i32 3
  store i32 1, ptr %v22
  %v23 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v18, i32 0, i32 4
  store i32 4538, ptr %v23
  %v24 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v18, i32 0, i32 5
  store i32 %v2, ptr %v24
  %v25 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v18, i32 0, i32 6
  store ptr %a0, ptr %v25
  %v26 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v18, i32 0, i32 7
  store i32 %a3, ptr %v26
  %v27 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v18, i32 0, i32 8
  store ptr %a1, ptr %v27
  %v28 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v18, i32 0, i32 9
  store i32 %v12, ptr %v28
  %v29 = call i32 %v15(ptr @nearest.kernel_nearest_1.range, ptr %v18, i32 0, i32 %v14, i32 1, i32 4538)
  br label %on4
on4:
  %v30 = phi i32 [ %v17, %alone2 ], [ %v29, %shared3 ]
  %v31 = icmp ne i32 %v30, 0
  %v32 = or i32 %v30, 32
  %v33 = icmp ult i32 %v30, 32
  %v34 = select i1 %v33, i32 %v32, i32 %v30
  br i1 %v31, label %trap5, label %on6, !prof !5
trap5:
  %v35 = insertvalue { i32, i32, i32 } zeroinitializer, i32 %v34, 0
  ret { i32, i32, i32 } %v35
on6:
  ; hypervectors.tri:15
  %v36 = icmp sle i32 %a2, 0
  br i1 %v36, label %trap7, label %on8, !prof !5
trap7:
  %v37 = insertvalue { i32, i32, i32 } zeroinitializer, i32 68, 0
  ret { i32, i32, i32 } %v37
on8:
  %v38 = icmp sgt i32 %a2, 0
  %v39 = select i1 %v38, i32 %a2, i32 0
  br label %loop9
loop9:
  %v40 = phi i32 [ 0, %on8 ], [ %v49, %then12 ]
  %v41 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on8 ], [ %v98, %then12 ]
  %v42 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on8 ], [ %v102, %then12 ]
  %v43 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on8 ], [ %v106, %then12 ]
  %v44 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %on8 ], [ %v110, %then12 ]
  %v45 = phi <2 x i64> [ zeroinitializer, %on8 ], [ %v118, %then12 ]
  %v46 = phi <2 x i64> [ zeroinitializer, %on8 ], [ %v126, %then12 ]
  %v47 = phi <2 x i64> [ zeroinitializer, %on8 ], [ %v134, %then12 ]
  %v48 = phi <2 x i64> [ zeroinitializer, %on8 ], [ %v142, %then12 ]
  %v49 = add i32 %v40, 16
  %v50 = icmp ule i32 %v49, %v39
  br i1 %v50, label %then12, label %else13
then12:
  %v51 = shl i32 %v40, 2
  %v52 = add i32 %v12, %v51
  %v53 = load ptr, ptr %cx, !tbaa !3
  %v54 = zext i32 %v52 to i64
  %v55 = getelementptr i8, ptr %v53, i64 %v54
  %v56 = load <2 x i64>, ptr %v55, align 1, !tbaa !4
  %v57 = load ptr, ptr %cx, !tbaa !3
  %v58 = zext i32 %v52 to i64
  %v59 = getelementptr i8, ptr %v57, i64 %v58
  %v60 = getelementptr i8, ptr %v59, i64 16
  %v61 = load <2 x i64>, ptr %v60, align 1, !tbaa !4
  %v62 = load ptr, ptr %cx, !tbaa !3
  %v63 = zext i32 %v52 to i64
  %v64 = getelementptr i8, ptr %v62, i64 %v63
  %v65 = getelementptr i8, ptr %v64, i64 32
  %v66 = load <2 x i64>, ptr %v65, align 1, !tbaa !4
  %v67 = load ptr, ptr %cx, !tbaa !3
  %v68 = zext i32 %v52 to i64
  %v69 = getelementptr i8, ptr %v67, i64 %v68
  %v70 = getelementptr i8, ptr %v69, i64 48
  %v71 = load <2 x i64>, ptr %v70, align 1, !tbaa !4
  %v72 = insertelement <4 x i32> poison, i32 %v40, i32 0
  %v73 = shufflevector <4 x i32> %v72, <4 x i32> poison, <4 x i32> zeroinitializer
  %v74 = bitcast <4 x i32> %v73 to <2 x i64>
  %v75 = bitcast <2 x i64> %v56 to <4 x i32>
  %v76 = bitcast <2 x i64> %v41 to <4 x i32>
  %v77 = icmp sgt <4 x i32> %v75, %v76
  %v78 = sext <4 x i1> %v77 to <4 x i32>
  %v79 = bitcast <4 x i32> %v78 to <2 x i64>
  %v80 = bitcast <2 x i64> %v61 to <4 x i32>
  %v81 = bitcast <2 x i64> %v42 to <4 x i32>
  %v82 = icmp sgt <4 x i32> %v80, %v81
  %v83 = sext <4 x i1> %v82 to <4 x i32>
  %v84 = bitcast <4 x i32> %v83 to <2 x i64>
  %v85 = bitcast <2 x i64> %v66 to <4 x i32>
  %v86 = bitcast <2 x i64> %v43 to <4 x i32>
  %v87 = icmp sgt <4 x i32> %v85, %v86
  %v88 = sext <4 x i1> %v87 to <4 x i32>
  %v89 = bitcast <4 x i32> %v88 to <2 x i64>
  %v90 = bitcast <2 x i64> %v71 to <4 x i32>
  %v91 = bitcast <2 x i64> %v44 to <4 x i32>
  %v92 = icmp sgt <4 x i32> %v90, %v91
  %v93 = sext <4 x i1> %v92 to <4 x i32>
  %v94 = bitcast <4 x i32> %v93 to <2 x i64>
  %v95 = and <2 x i64> %v56, %v79
  %v96 = xor <2 x i64> %v79, <i64 -1, i64 -1>
  %v97 = and <2 x i64> %v41, %v96
  %v98 = or <2 x i64> %v95, %v97
  %v99 = and <2 x i64> %v61, %v84
  %v100 = xor <2 x i64> %v84, <i64 -1, i64 -1>
  %v101 = and <2 x i64> %v42, %v100
  %v102 = or <2 x i64> %v99, %v101
  %v103 = and <2 x i64> %v66, %v89
  %v104 = xor <2 x i64> %v89, <i64 -1, i64 -1>
  %v105 = and <2 x i64> %v43, %v104
  %v106 = or <2 x i64> %v103, %v105
  %v107 = and <2 x i64> %v71, %v94
  %v108 = xor <2 x i64> %v94, <i64 -1, i64 -1>
  %v109 = and <2 x i64> %v44, %v108
  %v110 = or <2 x i64> %v107, %v109
  %v111 = bitcast <2 x i64> %v74 to <4 x i32>
  %v112 = bitcast <2 x i64> <i64 4294967296, i64 12884901890> to <4 x i32>
  %v113 = add <4 x i32> %v111, %v112
  %v114 = bitcast <4 x i32> %v113 to <2 x i64>
  %v115 = and <2 x i64> %v114, %v79
  %v116 = xor <2 x i64> %v79, <i64 -1, i64 -1>
  %v117 = and <2 x i64> %v45, %v116
  %v118 = or <2 x i64> %v115, %v117
  %v119 = bitcast <2 x i64> %v74 to <4 x i32>
  %v120 = bitcast <2 x i64> <i64 21474836484, i64 30064771078> to <4 x i32>
  %v121 = add <4 x i32> %v119, %v120
  %v122 = bitcast <4 x i32> %v121 to <2 x i64>
  %v123 = and <2 x i64> %v122, %v84
  %v124 = xor <2 x i64> %v84, <i64 -1, i64 -1>
  %v125 = and <2 x i64> %v46, %v124
  %v126 = or <2 x i64> %v123, %v125
  %v127 = bitcast <2 x i64> %v74 to <4 x i32>
  %v128 = bitcast <2 x i64> <i64 38654705672, i64 47244640266> to <4 x i32>
  %v129 = add <4 x i32> %v127, %v128
  %v130 = bitcast <4 x i32> %v129 to <2 x i64>
  %v131 = and <2 x i64> %v130, %v89
  %v132 = xor <2 x i64> %v89, <i64 -1, i64 -1>
  %v133 = and <2 x i64> %v47, %v132
  %v134 = or <2 x i64> %v131, %v133
  %v135 = bitcast <2 x i64> %v74 to <4 x i32>
  %v136 = bitcast <2 x i64> <i64 55834574860, i64 64424509454> to <4 x i32>
  %v137 = add <4 x i32> %v135, %v136
  %v138 = bitcast <4 x i32> %v137 to <2 x i64>
  %v139 = and <2 x i64> %v138, %v94
  %v140 = xor <2 x i64> %v94, <i64 -1, i64 -1>
  %v141 = and <2 x i64> %v48, %v140
  %v142 = or <2 x i64> %v139, %v141
  br label %loop9
else13:
  br label %end11
end11:
  br label %end10
end10:
  %v143 = bitcast <2 x i64> %v41 to <4 x i32>
  %v144 = extractelement <4 x i32> %v143, i32 0
  %v145 = bitcast <2 x i64> %v45 to <4 x i32>
  %v146 = extractelement <4 x i32> %v145, i32 0
  %v147 = icmp eq i32 %v144, -2147483648
  %v148 = icmp slt i32 %v146, 0
  %v149 = and i1 %v147, %v148
  %v150 = icmp sgt i32 %v144, -2147483648
  %v151 = or i1 %v150, %v149
  %v152 = select i1 %v151, i32 %v144, i32 -2147483648
  %v153 = select i1 %v151, i32 %v146, i32 0
  %v154 = bitcast <2 x i64> %v41 to <4 x i32>
  %v155 = extractelement <4 x i32> %v154, i32 1
  %v156 = bitcast <2 x i64> %v45 to <4 x i32>
  %v157 = extractelement <4 x i32> %v156, i32 1
  %v158 = icmp eq i32 %v155, %v152
  %v159 = icmp slt i32 %v157, %v153
  %v160 = and i1 %v158, %v159
  %v161 = icmp sgt i32 %v155, %v152
  %v162 = or i1 %v161, %v160
  %v163 = select i1 %v162, i32 %v155, i32 %v152
  %v164 = select i1 %v162, i32 %v157, i32 %v153
  %v165 = bitcast <2 x i64> %v41 to <4 x i32>
  %v166 = extractelement <4 x i32> %v165, i32 2
  %v167 = bitcast <2 x i64> %v45 to <4 x i32>
  %v168 = extractelement <4 x i32> %v167, i32 2
  %v169 = icmp eq i32 %v166, %v163
  %v170 = icmp slt i32 %v168, %v164
  %v171 = and i1 %v169, %v170
  %v172 = icmp sgt i32 %v166, %v163
  %v173 = or i1 %v172, %v171
  %v174 = select i1 %v173, i32 %v166, i32 %v163
  %v175 = select i1 %v173, i32 %v168, i32 %v164
  %v176 = bitcast <2 x i64> %v41 to <4 x i32>
  %v177 = extractelement <4 x i32> %v176, i32 3
  %v178 = bitcast <2 x i64> %v45 to <4 x i32>
  %v179 = extractelement <4 x i32> %v178, i32 3
  %v180 = icmp eq i32 %v177, %v174
  %v181 = icmp slt i32 %v179, %v175
  %v182 = and i1 %v180, %v181
  %v183 = icmp sgt i32 %v177, %v174
  %v184 = or i1 %v183, %v182
  %v185 = select i1 %v184, i32 %v177, i32 %v174
  %v186 = select i1 %v184, i32 %v179, i32 %v175
  %v187 = bitcast <2 x i64> %v42 to <4 x i32>
  %v188 = extractelement <4 x i32> %v187, i32 0
  %v189 = bitcast <2 x i64> %v46 to <4 x i32>
  %v190 = extractelement <4 x i32> %v189, i32 0
  %v191 = icmp eq i32 %v188, %v185
  %v192 = icmp slt i32 %v190, %v186
  %v193 = and i1 %v191, %v192
  %v194 = icmp sgt i32 %v188, %v185
  %v195 = or i1 %v194, %v193
  %v196 = select i1 %v195, i32 %v188, i32 %v185
  %v197 = select i1 %v195, i32 %v190, i32 %v186
  %v198 = bitcast <2 x i64> %v42 to <4 x i32>
  %v199 = extractelement <4 x i32> %v198, i32 1
  %v200 = bitcast <2 x i64> %v46 to <4 x i32>
  %v201 = extractelement <4 x i32> %v200, i32 1
  %v202 = icmp eq i32 %v199, %v196
  %v203 = icmp slt i32 %v201, %v197
  %v204 = and i1 %v202, %v203
  %v205 = icmp sgt i32 %v199, %v196
  %v206 = or i1 %v205, %v204
  %v207 = select i1 %v206, i32 %v199, i32 %v196
  %v208 = select i1 %v206, i32 %v201, i32 %v197
  %v209 = bitcast <2 x i64> %v42 to <4 x i32>
  %v210 = extractelement <4 x i32> %v209, i32 2
  %v211 = bitcast <2 x i64> %v46 to <4 x i32>
  %v212 = extractelement <4 x i32> %v211, i32 2
  %v213 = icmp eq i32 %v210, %v207
  %v214 = icmp slt i32 %v212, %v208
  %v215 = and i1 %v213, %v214
  %v216 = icmp sgt i32 %v210, %v207
  %v217 = or i1 %v216, %v215
  %v218 = select i1 %v217, i32 %v210, i32 %v207
  %v219 = select i1 %v217, i32 %v212, i32 %v208
  %v220 = bitcast <2 x i64> %v42 to <4 x i32>
  %v221 = extractelement <4 x i32> %v220, i32 3
  %v222 = bitcast <2 x i64> %v46 to <4 x i32>
  %v223 = extractelement <4 x i32> %v222, i32 3
  %v224 = icmp eq i32 %v221, %v218
  %v225 = icmp slt i32 %v223, %v219
  %v226 = and i1 %v224, %v225
  %v227 = icmp sgt i32 %v221, %v218
  %v228 = or i1 %v227, %v226
  %v229 = select i1 %v228, i32 %v221, i32 %v218
  %v230 = select i1 %v228, i32 %v223, i32 %v219
  %v231 = bitcast <2 x i64> %v43 to <4 x i32>
  %v232 = extractelement <4 x i32> %v231, i32 0
  %v233 = bitcast <2 x i64> %v47 to <4 x i32>
  %v234 = extractelement <4 x i32> %v233, i32 0
  %v235 = icmp eq i32 %v232, %v229
  %v236 = icmp slt i32 %v234, %v230
  %v237 = and i1 %v235, %v236
  %v238 = icmp sgt i32 %v232, %v229
  %v239 = or i1 %v238, %v237
  %v240 = select i1 %v239, i32 %v232, i32 %v229
  %v241 = select i1 %v239, i32 %v234, i32 %v230
  %v242 = bitcast <2 x i64> %v43 to <4 x i32>
  %v243 = extractelement <4 x i32> %v242, i32 1
  %v244 = bitcast <2 x i64> %v47 to <4 x i32>
  %v245 = extractelement <4 x i32> %v244, i32 1
  %v246 = icmp eq i32 %v243, %v240
  %v247 = icmp slt i32 %v245, %v241
  %v248 = and i1 %v246, %v247
  %v249 = icmp sgt i32 %v243, %v240
  %v250 = or i1 %v249, %v248
  %v251 = select i1 %v250, i32 %v243, i32 %v240
  %v252 = select i1 %v250, i32 %v245, i32 %v241
  %v253 = bitcast <2 x i64> %v43 to <4 x i32>
  %v254 = extractelement <4 x i32> %v253, i32 2
  %v255 = bitcast <2 x i64> %v47 to <4 x i32>
  %v256 = extractelement <4 x i32> %v255, i32 2
  %v257 = icmp eq i32 %v254, %v251
  %v258 = icmp slt i32 %v256, %v252
  %v259 = and i1 %v257, %v258
  %v260 = icmp sgt i32 %v254, %v251
  %v261 = or i1 %v260, %v259
  %v262 = select i1 %v261, i32 %v254, i32 %v251
  %v263 = select i1 %v261, i32 %v256, i32 %v252
  %v264 = bitcast <2 x i64> %v43 to <4 x i32>
  %v265 = extractelement <4 x i32> %v264, i32 3
  %v266 = bitcast <2 x i64> %v47 to <4 x i32>
  %v267 = extractelement <4 x i32> %v266, i32 3
  %v268 = icmp eq i32 %v265, %v262
  %v269 = icmp slt i32 %v267, %v263
  %v270 = and i1 %v268, %v269
  %v271 = icmp sgt i32 %v265, %v262
  %v272 = or i1 %v271, %v270
  %v273 = select i1 %v272, i32 %v265, i32 %v262
  %v274 = select i1 %v272, i32 %v267, i32 %v263
  %v275 = bitcast <2 x i64> %v44 to <4 x i32>
  %v276 = extractelement <4 x i32> %v275, i32 0
  %v277 = bitcast <2 x i64> %v48 to <4 x i32>
  %v278 = extractelement <4 x i32> %v277, i32 0
  %v279 = icmp eq i32 %v276, %v273
  %v280 = icmp slt i32 %v278, %v274
  %v281 = and i1 %v279, %v280
  %v282 = icmp sgt i32 %v276, %v273
  %v283 = or i1 %v282, %v281
  %v284 = select i1 %v283, i32 %v276, i32 %v273
  %v285 = select i1 %v283, i32 %v278, i32 %v274
  %v286 = bitcast <2 x i64> %v44 to <4 x i32>
  %v287 = extractelement <4 x i32> %v286, i32 1
  %v288 = bitcast <2 x i64> %v48 to <4 x i32>
  %v289 = extractelement <4 x i32> %v288, i32 1
  %v290 = icmp eq i32 %v287, %v284
  %v291 = icmp slt i32 %v289, %v285
  %v292 = and i1 %v290, %v291
  %v293 = icmp sgt i32 %v287, %v284
  %v294 = or i1 %v293, %v292
  %v295 = select i1 %v294, i32 %v287, i32 %v284
  %v296 = select i1 %v294, i32 %v289, i32 %v285
  %v297 = bitcast <2 x i64> %v44 to <4 x i32>
  %v298 = extractelement <4 x i32> %v297, i32 2
  %v299 = bitcast <2 x i64> %v48 to <4 x i32>
  %v300 = extractelement <4 x i32> %v299, i32 2
  %v301 = icmp eq i32 %v298, %v295
  %v302 = icmp slt i32 %v300, %v296
  %v303 = and i1 %v301, %v302
  %v304 = icmp sgt i32 %v298, %v295
  %v305 = or i1 %v304, %v303
  %v306 = select i1 %v305, i32 %v298, i32 %v295
  %v307 = select i1 %v305, i32 %v300, i32 %v296
  %v308 = bitcast <2 x i64> %v44 to <4 x i32>
  %v309 = extractelement <4 x i32> %v308, i32 3
  %v310 = bitcast <2 x i64> %v48 to <4 x i32>
  %v311 = extractelement <4 x i32> %v310, i32 3
  %v312 = icmp eq i32 %v309, %v306
  %v313 = icmp slt i32 %v311, %v307
  %v314 = and i1 %v312, %v313
  %v315 = icmp sgt i32 %v309, %v306
  %v316 = or i1 %v315, %v314
  %v317 = select i1 %v316, i32 %v309, i32 %v306
  %v318 = select i1 %v316, i32 %v311, i32 %v307
  br label %loop14
loop14:
  %v319 = phi i32 [ %v40, %end10 ], [ %v332, %then17 ]
  %v320 = phi i32 [ %v317, %end10 ], [ %v330, %then17 ]
  %v321 = phi i32 [ %v318, %end10 ], [ %v331, %then17 ]
  %v322 = icmp slt i32 %v319, %a2
  br i1 %v322, label %then17, label %else18
then17:
  %v323 = shl i32 %v319, 2
  %v324 = add i32 %v12, %v323
  %v325 = load ptr, ptr %cx, !tbaa !3
  %v326 = zext i32 %v324 to i64
  %v327 = getelementptr i8, ptr %v325, i64 %v326
  %v328 = load i32, ptr %v327, align 1, !tbaa !4
  %v329 = icmp sgt i32 %v328, %v320
  %v330 = select i1 %v329, i32 %v328, i32 %v320
  %v331 = select i1 %v329, i32 %v319, i32 %v321
  %v332 = add i32 %v319, 1
  br label %loop14
else18:
  br label %end16
end16:
  br label %end15
end15:
  ; hypervectors.tri:16
  br label %loop19
loop19:
  %v333 = phi i32 [ 0, %end15 ], [ %v338, %then22 ]
  %v334 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %end15 ], [ %v349, %then22 ]
  %v335 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %end15 ], [ %v360, %then22 ]
  %v336 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %end15 ], [ %v371, %then22 ]
  %v337 = phi <2 x i64> [ <i64 -9223372034707292160, i64 -9223372034707292160>, %end15 ], [ %v382, %then22 ]
  %v338 = add i32 %v333, 16
  %v339 = icmp ule i32 %v338, %v39
  br i1 %v339, label %then22, label %else23
then22:
  %v340 = shl i32 %v333, 2
  %v341 = add i32 %v12, %v340
  %v342 = load ptr, ptr %cx, !tbaa !3
  %v343 = zext i32 %v341 to i64
  %v344 = getelementptr i8, ptr %v342, i64 %v343
  %v345 = load <2 x i64>, ptr %v344, align 1, !tbaa !4
  %v346 = bitcast <2 x i64> %v334 to <4 x i32>
  %v347 = bitcast <2 x i64> %v345 to <4 x i32>
  %v348 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v346, <4 x i32> %v347)
  %v349 = bitcast <4 x i32> %v348 to <2 x i64>
  %v350 = add i32 %v333, 4
  %v351 = shl i32 %v350, 2
  %v352 = add i32 %v12, %v351
  %v353 = load ptr, ptr %cx, !tbaa !3
  %v354 = zext i32 %v352 to i64
  %v355 = getelementptr i8, ptr %v353, i64 %v354
  %v356 = load <2 x i64>, ptr %v355, align 1, !tbaa !4
  %v357 = bitcast <2 x i64> %v335 to <4 x i32>
  %v358 = bitcast <2 x i64> %v356 to <4 x i32>
  %v359 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v357, <4 x i32> %v358)
  %v360 = bitcast <4 x i32> %v359 to <2 x i64>
  %v361 = add i32 %v333, 8
  %v362 = shl i32 %v361, 2
  %v363 = add i32 %v12, %v362
  %v364 = load ptr, ptr %cx, !tbaa !3
  %v365 = zext i32 %v363 to i64
  %v366 = getelementptr i8, ptr %v364, i64 %v365
  %v367 = load <2 x i64>, ptr %v366, align 1, !tbaa !4
  %v368 = bitcast <2 x i64> %v336 to <4 x i32>
  %v369 = bitcast <2 x i64> %v367 to <4 x i32>
  %v370 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v368, <4 x i32> %v369)
  %v371 = bitcast <4 x i32> %v370 to <2 x i64>
  %v372 = add i32 %v333, 12
  %v373 = shl i32 %v372, 2
  %v374 = add i32 %v12, %v373
  %v375 = load ptr, ptr %cx, !tbaa !3
  %v376 = zext i32 %v374 to i64
  %v377 = getelementptr i8, ptr %v375, i64 %v376
  %v378 = load <2 x i64>, ptr %v377, align 1, !tbaa !4
  %v379 = bitcast <2 x i64> %v337 to <4 x i32>
  %v380 = bitcast <2 x i64> %v378 to <4 x i32>
  %v381 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v379, <4 x i32> %v380)
  %v382 = bitcast <4 x i32> %v381 to <2 x i64>
  br label %loop19
else23:
  br label %end21
end21:
  br label %end20
end20:
  %v383 = bitcast <2 x i64> %v334 to <4 x i32>
  %v384 = bitcast <2 x i64> %v335 to <4 x i32>
  %v385 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v383, <4 x i32> %v384)
  %v386 = bitcast <4 x i32> %v385 to <2 x i64>
  %v387 = bitcast <2 x i64> %v386 to <4 x i32>
  %v388 = bitcast <2 x i64> %v336 to <4 x i32>
  %v389 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v387, <4 x i32> %v388)
  %v390 = bitcast <4 x i32> %v389 to <2 x i64>
  %v391 = bitcast <2 x i64> %v390 to <4 x i32>
  %v392 = bitcast <2 x i64> %v337 to <4 x i32>
  %v393 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v391, <4 x i32> %v392)
  %v394 = bitcast <4 x i32> %v393 to <2 x i64>
  br label %loop24
loop24:
  %v395 = phi i32 [ %v333, %end20 ], [ %v397, %then27 ]
  %v396 = phi <2 x i64> [ %v394, %end20 ], [ %v408, %then27 ]
  %v397 = add i32 %v395, 4
  %v398 = icmp ule i32 %v397, %v39
  br i1 %v398, label %then27, label %else28
then27:
  %v399 = shl i32 %v395, 2
  %v400 = add i32 %v12, %v399
  %v401 = load ptr, ptr %cx, !tbaa !3
  %v402 = zext i32 %v400 to i64
  %v403 = getelementptr i8, ptr %v401, i64 %v402
  %v404 = load <2 x i64>, ptr %v403, align 1, !tbaa !4
  %v405 = bitcast <2 x i64> %v396 to <4 x i32>
  %v406 = bitcast <2 x i64> %v404 to <4 x i32>
  %v407 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v405, <4 x i32> %v406)
  %v408 = bitcast <4 x i32> %v407 to <2 x i64>
  br label %loop24
else28:
  br label %end26
end26:
  br label %end25
end25:
  %v409 = bitcast <2 x i64> %v396 to <4 x i32>
  %v410 = extractelement <4 x i32> %v409, i32 0
  %v411 = bitcast <2 x i64> %v396 to <4 x i32>
  %v412 = extractelement <4 x i32> %v411, i32 1
  %v413 = icmp sgt i32 %v410, %v412
  %v414 = select i1 %v413, i32 %v410, i32 %v412
  %v415 = bitcast <2 x i64> %v396 to <4 x i32>
  %v416 = extractelement <4 x i32> %v415, i32 2
  %v417 = icmp sgt i32 %v414, %v416
  %v418 = select i1 %v417, i32 %v414, i32 %v416
  %v419 = bitcast <2 x i64> %v396 to <4 x i32>
  %v420 = extractelement <4 x i32> %v419, i32 3
  %v421 = icmp sgt i32 %v418, %v420
  %v422 = select i1 %v421, i32 %v418, i32 %v420
  br label %loop29
loop29:
  %v423 = phi i32 [ %v395, %end25 ], [ %v434, %then32 ]
  %v424 = phi i32 [ %v422, %end25 ], [ %v433, %then32 ]
  %v425 = icmp slt i32 %v423, %a2
  br i1 %v425, label %then32, label %else33
then32:
  %v426 = shl i32 %v423, 2
  %v427 = add i32 %v12, %v426
  %v428 = load ptr, ptr %cx, !tbaa !3
  %v429 = zext i32 %v427 to i64
  %v430 = getelementptr i8, ptr %v428, i64 %v429
  %v431 = load i32, ptr %v430, align 1, !tbaa !4
  %v432 = icmp sgt i32 %v424, %v431
  %v433 = select i1 %v432, i32 %v424, i32 %v431
  %v434 = add i32 %v423, 1
  br label %loop29
else33:
  br label %end31
end31:
  br label %end30
end30:
  %v435 = call i32 @nearest.rt_release(ptr %cx, i32 %v6)
  %v436 = icmp ne i32 %v435, 0
  %v437 = or i32 %v435, 96
  %v438 = icmp ult i32 %v435, 32
  %v439 = select i1 %v438, i32 %v437, i32 %v435
  br i1 %v436, label %trap34, label %on35, !prof !5
trap34:
  %v440 = insertvalue { i32, i32, i32 } zeroinitializer, i32 %v439, 0
  ret { i32, i32, i32 } %v440
on35:
  %v441 = insertvalue { i32, i32, i32 } zeroinitializer, i32 0, 0
  %v442 = insertvalue { i32, i32, i32 } %v441, i32 %v321, 1
  %v443 = insertvalue { i32, i32, i32 } %v442, i32 %v424, 2
  ret { i32, i32, i32 } %v443
}

define internal i32 @nearest.kernel_nearest_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %args, i32 0, i32 9
  %x9 = load i32, ptr %p9
  %status = call i32 @nearest.kernel_nearest_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, ptr %x6, i32 %x7, ptr %x8, i32 %x9)
  ret i32 %status
}

define i32 @nearest(ptr %a0, ptr %a1, i32 %a2, i32 %a3, ptr %r0, ptr %r1) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %heap = load ptr, ptr @nearest.context
  %new = icmp eq ptr %heap, null
  br i1 %new, label %make, label %call
make:
  %made = call i1 @nearest.open(ptr @nearest.context)
  br i1 %made, label %call, label %fail
fail:
  ret i32 138
call:
  %all = call { i32, i32, i32 } @nearest.kernel_nearest(ptr @nearest.context, ptr %a0, ptr %a1, i32 %a2, i32 %a3)
  %status = extractvalue { i32, i32, i32 } %all, 0
  %trapped = icmp ne i32 %status, 0
  br i1 %trapped, label %trap, label %done
trap:
  call void @trinity.close(ptr @nearest.context)
  ret i32 %status
done:
  %out0 = extractvalue { i32, i32, i32 } %all, 1
  store i32 %out0, ptr %r0
  %out1 = extractvalue { i32, i32, i32 } %all, 2
  store i32 %out1, ptr %r1
  ret i32 0
}

define internal i32 @permute.kernel_permute(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; hypervectors.tri:19
  br label %loop0
loop0:
  %v0 = phi i32 [ 0, %entry ], [ %v89, %on18 ]
  %v1 = icmp slt i32 %v0, %a3
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = add i32 %v0, %a2
  %v3 = icmp eq i32 %a3, 0
  br i1 %v3, label %trap5, label %on6, !prof !5
trap5:
  ret i32 37
on6:
  %v4 = icmp eq i32 %a3, -1
  %v5 = select i1 %v4, i32 1, i32 %a3
  %v6 = srem i32 %v2, %v5
  %v7 = icmp uge i32 %v6, %a3
  br i1 %v7, label %trap7, label %on8, !prof !5
trap7:
  ret i32 67
on8:
  %v8 = lshr i32 %v6, 7
  %v9 = shl i32 %v8, 5
  %v10 = lshr i32 %v6, 3
  %v11 = and i32 %v10, 15
  %v12 = add i32 %v9, %v11
  %v13 = and i32 %v6, 7
  %v14 = zext i32 %v12 to i64
  %v15 = getelementptr i8, ptr %a0, i64 %v14
  %v16 = load i8, ptr %v15, align 1, !tbaa !4
  %v17 = zext i8 %v16 to i32
  %v18 = icmp slt i32 %v13, 0
  br i1 %v18, label %trap9, label %on10, !prof !5
trap9:
  ret i32 104
on10:
  %v19 = icmp ule i32 %v13, 31
  %v20 = select i1 %v19, i32 %v13, i32 31
  %v21 = ashr i32 %v17, %v20
  %v22 = and i32 %v21, 1
  %v23 = zext i32 %v12 to i64
  %v24 = getelementptr i8, ptr %a0, i64 %v23
  %v25 = getelementptr i8, ptr %v24, i64 16
  %v26 = load i8, ptr %v25, align 1, !tbaa !4
  %v27 = zext i8 %v26 to i32
  %v28 = icmp slt i32 %v13, 0
  br i1 %v28, label %trap11, label %on12, !prof !5
trap11:
  ret i32 104
on12:
  %v29 = icmp ule i32 %v13, 31
  %v30 = select i1 %v29, i32 %v13, i32 31
  %v31 = ashr i32 %v27, %v30
  %v32 = and i32 %v31, 1
  %v33 = shl i32 %v32, 1
  %v34 = sub i32 %v22, %v33
  %v35 = srem i32 %v34, 3
  %v36 = icmp slt i32 %v35, -1
  %v37 = add i32 %v35, 3
  %v38 = select i1 %v36, i32 %v37, i32 %v35
  %v39 = icmp sgt i32 %v35, 1
  %v40 = sub i32 %v35, 3
  %v41 = select i1 %v39, i32 %v40, i32 %v38
  %v42 = trunc i32 %v41 to i8
  %v43 = lshr i32 %v0, 7
  %v44 = shl i32 %v43, 5
  %v45 = lshr i32 %v0, 3
  %v46 = and i32 %v45, 15
  %v47 = add i32 %v44, %v46
  %v48 = and i32 %v0, 7
  %v49 = sext i8 %v42 to i32
  %v50 = icmp slt i32 %v48, 0
  br i1 %v50, label %trap13, label %on14, !prof !5
trap13:
  ret i32 136
on14:
  %v51 = icmp ult i32 %v48, 32
  %v52 = select i1 %v51, i32 %v48, i32 0
  %v53 = shl i32 1, %v52
  %v54 = select i1 %v51, i32 %v53, i32 0
  %v55 = xor i32 %v54, -1
  %v56 = and i32 %v49, 1
  %v57 = zext i32 %v47 to i64
  %v58 = getelementptr i8, ptr %a1, i64 %v57
  %v59 = load i8, ptr %v58, align 1, !tbaa !4
  %v60 = zext i8 %v59 to i32
  %v61 = and i32 %v60, %v55
  %v62 = icmp slt i32 %v48, 0
  br i1 %v62, label %trap15, label %on16, !prof !5
trap15:
  ret i32 136
on16:
  %v63 = icmp ult i32 %v48, 32
  %v64 = select i1 %v63, i32 %v48, i32 0
  %v65 = shl i32 %v56, %v64
  %v66 = select i1 %v63, i32 %v65, i32 0
  %v67 = or i32 %v61, %v66
  %v68 = trunc i32 %v67 to i8
  %v69 = zext i32 %v47 to i64
  %v70 = getelementptr i8, ptr %a1, i64 %v69
  store i8 %v68, ptr %v70, align 1, !tbaa !4
  %v71 = ashr i32 %v49, 1
  %v72 = and i32 %v71, 1
  %v73 = zext i32 %v47 to i64
  %v74 = getelementptr i8, ptr %a1, i64 %v73
  %v75 = getelementptr i8, ptr %v74, i64 16
  %v76 = load i8, ptr %v75, align 1, !tbaa !4
  %v77 = zext i8 %v76 to i32
  %v78 = and i32 %v77, %v55
  %v79 = icmp slt i32 %v48, 0
  br i1 %v79, label %trap17, label %on18, !prof !5
trap17:
  ret i32 136
on18:
  %v80 = icmp ult i32 %v48, 32
  %v81 = select i1 %v80, i32 %v48, i32 0
  %v82 = shl i32 %v72, %v81
  %v83 = select i1 %v80, i32 %v82, i32 0
  %v84 = or i32 %v78, %v83
  %v85 = trunc i32 %v84 to i8
  %v86 = zext i32 %v47 to i64
  %v87 = getelementptr i8, ptr %a1, i64 %v86
  %v88 = getelementptr i8, ptr %v87, i64 16
  store i8 %v85, ptr %v88, align 1, !tbaa !4
  %v89 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define i32 @permute(ptr %a0, ptr %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @permute.kernel_permute(ptr null, ptr %a0, ptr %a1, i32 %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal { i32, i32 } @hamming.kernel_hamming(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, i32 %a2) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; hypervectors.tri:22
  %v0 = add i32 %a2, 127
  %v1 = lshr i32 %v0, 7
  %v2 = shl i32 %v1, 5
  br label %loop0
loop0:
  %v3 = phi i32 [ 0, %entry ], [ %v9, %end6 ]
  %v4 = phi <2 x i64> [ zeroinitializer, %entry ], [ %v54, %end6 ]
  %v5 = icmp ult i32 %v3, %v2
  br i1 %v5, label %then3, label %else4
then3:
  %v6 = add i32 %v3, 992
  %v7 = icmp ult i32 %v2, %v6
  %v8 = select i1 %v7, i32 %v2, i32 %v6
  br label %loop5
loop5:
  %v9 = phi i32 [ %v3, %then3 ], [ %v11, %then8 ]
  %v10 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v36, %then8 ]
  %v11 = add i32 %v9, 32
  %v12 = icmp ule i32 %v11, %v8
  br i1 %v12, label %then8, label %else9
then8:
  %v13 = zext i32 %v9 to i64
  %v14 = getelementptr i8, ptr %a0, i64 %v13
  %v15 = load <2 x i64>, ptr %v14, align 1, !tbaa !4
  %v16 = zext i32 %v9 to i64
  %v17 = getelementptr i8, ptr %a0, i64 %v16
  %v18 = getelementptr i8, ptr %v17, i64 16
  %v19 = load <2 x i64>, ptr %v18, align 1, !tbaa !4
  %v20 = zext i32 %v9 to i64
  %v21 = getelementptr i8, ptr %a1, i64 %v20
  %v22 = load <2 x i64>, ptr %v21, align 1, !tbaa !4
  %v23 = zext i32 %v9 to i64
  %v24 = getelementptr i8, ptr %a1, i64 %v23
  %v25 = getelementptr i8, ptr %v24, i64 16
  %v26 = load <2 x i64>, ptr %v25, align 1, !tbaa !4
  %v27 = xor <2 x i64> %v15, %v22
  %v28 = xor <2 x i64> %v19, %v26
  %v29 = or <2 x i64> %v27, %v28
  %v30 = bitcast <2 x i64> %v29 to <16 x i8>
  %v31 = call <16 x i8> @llvm.ctpop.v16i8(<16 x i8> %v30)
  %v32 = bitcast <16 x i8> %v31 to <2 x i64>
  %v33 = bitcast <2 x i64> %v10 to <16 x i8>
  %v34 = bitcast <2 x i64> %v32 to <16 x i8>
  %v35 = add <16 x i8> %v33, %v34
  %v36 = bitcast <16 x i8> %v35 to <2 x i64>
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v37 = bitcast <2 x i64> %v10 to <16 x i8>
  %v38 = shufflevector <16 x i8> %v37, <16 x i8> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %v39 = shufflevector <16 x i8> %v37, <16 x i8> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %v40 = zext <8 x i8> %v38 to <8 x i16>
  %v41 = zext <8 x i8> %v39 to <8 x i16>
  %v42 = add <8 x i16> %v40, %v41
  %v43 = bitcast <8 x i16> %v42 to <2 x i64>
  %v44 = bitcast <2 x i64> %v43 to <8 x i16>
  %v45 = shufflevector <8 x i16> %v44, <8 x i16> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v46 = shufflevector <8 x i16> %v44, <8 x i16> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v47 = zext <4 x i16> %v45 to <4 x i32>
  %v48 = zext <4 x i16> %v46 to <4 x i32>
  %v49 = add <4 x i32> %v47, %v48
  %v50 = bitcast <4 x i32> %v49 to <2 x i64>
  %v51 = bitcast <2 x i64> %v4 to <4 x i32>
  %v52 = bitcast <2 x i64> %v50 to <4 x i32>
  %v53 = add <4 x i32> %v51, %v52
  %v54 = bitcast <4 x i32> %v53 to <2 x i64>
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  %v55 = bitcast <2 x i64> %v4 to <4 x i32>
  %v56 = extractelement <4 x i32> %v55, i32 0
  %v57 = bitcast <2 x i64> %v4 to <4 x i32>
  %v58 = extractelement <4 x i32> %v57, i32 1
  %v59 = add i32 %v56, %v58
  %v60 = bitcast <2 x i64> %v4 to <4 x i32>
  %v61 = extractelement <4 x i32> %v60, i32 2
  %v62 = bitcast <2 x i64> %v4 to <4 x i32>
  %v63 = extractelement <4 x i32> %v62, i32 3
  %v64 = add i32 %v61, %v63
  %v65 = add i32 %v59, %v64
  %v66 = insertvalue { i32, i32 } zeroinitializer, i32 0, 0
  %v67 = insertvalue { i32, i32 } %v66, i32 %v65, 1
  ret { i32, i32 } %v67
}

define i32 @hamming(ptr %a0, ptr %a1, i32 %a2, ptr %r0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call { i32, i32 } @hamming.kernel_hamming(ptr null, ptr %a0, ptr %a1, i32 %a2)
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

declare <16 x i8> @llvm.ctpop.v16i8(<16 x i8>)
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
