; clang -O3 -fno-slp-vectorize -ffp-contract=off -c indexing.ll (clang 15 or newer; no option that changes floats)
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

define internal i32 @transpose.kernel_transpose_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, ptr noalias nocapture %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; indexing.tri:4
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v16, %end6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = mul i32 %v0, %a7
  br label %loop5
loop5:
  %v3 = phi i32 [ 0, %then3 ], [ %v15, %then8 ]
  %v4 = icmp slt i32 %v3, %a4
  br i1 %v4, label %then8, label %else9
then8:
  %v5 = mul i32 %v3, %a5
  %v6 = add i32 %v5, %v0
  %v7 = shl i32 %v6, 1
  %v8 = zext i32 %v7 to i64
  %v9 = getelementptr i8, ptr %a6, i64 %v8
  %v10 = load i16, ptr %v9, align 1, !tbaa !4
  %v11 = add i32 %v2, %v3
  %v12 = shl i32 %v11, 1
  %v13 = zext i32 %v12 to i64
  %v14 = getelementptr i8, ptr %a8, i64 %v13
  store i16 %v10, ptr %v14, align 1, !tbaa !4
  %v15 = add i32 %v3, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v16 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @transpose.kernel_transpose(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v30 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }
  ; indexing.tri:4
  %v0 = icmp sgt i32 %a3, 0
  %v1 = select i1 %v0, i32 %a3, i32 0
  %v2 = icmp sgt i32 %a2, 0
  %v3 = select i1 %v2, i32 %a2, i32 0
  %v4 = zext i32 %v3 to i64
  %v5 = zext i32 17 to i64
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
  %v19 = zext i32 %v1 to i64
  %v20 = zext i32 %v18 to i64
  %v21 = mul i64 %v19, %v20
  %v22 = icmp ugt i64 %v21, 4294967295
  %v23 = select i1 %v22, i64 4294967295, i64 %v21
  %v24 = select i1 false, i64 0, i64 %v23
  %v25 = trunc i64 %v24 to i32
  %v26 = icmp uge i32 %v25, 4096
  br i1 %v26, label %then1, label %else2
then1:
  %v27 = load ptr, ptr @trinity_spread
  %v28 = icmp eq ptr %v27, null
  br i1 %v28, label %alone3, label %shared4
alone3:
  %v29 = call i32 @transpose.kernel_transpose_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 %v18, i32 %a2, i32 %a3, ptr %a0, i32 %a2, ptr %a1)
  br label %on5
shared4:
  %v31 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 0
  store ptr %cx, ptr %v31
  %v32 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 1
  store i32 0, ptr %v32
  %v33 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 2
  store i32 %v1, ptr %v33
  %v34 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 3
  store i32 1, ptr %v34
  %v35 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 4
  store i32 %v18, ptr %v35
  %v36 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 5
  store i32 %a2, ptr %v36
  %v37 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 6
  store i32 %a3, ptr %v37
  %v38 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 7
  store ptr %a0, ptr %v38
  %v39 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 8
  store i32 %a2, ptr %v39
  %v40 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 9
  store ptr %a1, ptr %v40
  %v41 = call i32 %v27(ptr @transpose.kernel_transpose_1.range, ptr %v30, i32 0, i32 %v1, i32 1, i32 %v18)
  br label %on5
on5:
  %v42 = phi i32 [ %v29, %alone3 ], [ %v41, %shared4 ]
  %v43 = icmp ne i32 %v42, 0
  %v44 = or i32 %v42, 32
  %v45 = icmp ult i32 %v42, 32
  %v46 = select i1 %v45, i32 %v44, i32 %v42
  br i1 %v43, label %trap6, label %on7, !prof !5
trap6:
  ret i32 %v46
on7:
  br label %end0
else2:
  br label %loop8
loop8:
  %v47 = phi i32 [ 0, %else2 ], [ %v63, %end14 ]
  %v48 = icmp slt i32 %v47, %a3
  br i1 %v48, label %then11, label %else12
then11:
  %v49 = mul i32 %v47, %a2
  br label %loop13
loop13:
  %v50 = phi i32 [ 0, %then11 ], [ %v62, %then16 ]
  %v51 = icmp slt i32 %v50, %a2
  br i1 %v51, label %then16, label %else17
then16:
  %v52 = mul i32 %v50, %a3
  %v53 = add i32 %v52, %v47
  %v54 = shl i32 %v53, 1
  %v55 = zext i32 %v54 to i64
  %v56 = getelementptr i8, ptr %a0, i64 %v55
  %v57 = load i16, ptr %v56, align 1, !tbaa !4
  %v58 = add i32 %v49, %v50
  %v59 = shl i32 %v58, 1
  %v60 = zext i32 %v59 to i64
  %v61 = getelementptr i8, ptr %a1, i64 %v60
  store i16 %v57, ptr %v61, align 1, !tbaa !4
  %v62 = add i32 %v50, 1
  br label %loop13
else17:
  br label %end15
end15:
  br label %end14
end14:
  %v63 = add i32 %v47, 1
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

define internal i32 @transpose.kernel_transpose_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @transpose.kernel_transpose_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, ptr %x9)
  ret i32 %status
}

define i32 @transpose(ptr %a0, ptr %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @transpose.kernel_transpose(ptr null, ptr %a0, ptr %a1, i32 %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

@transpose_trits.context = internal thread_local global [32 x i8] zeroinitializer, align 16
@transpose_trits.data0 = internal unnamed_addr constant [64 x i8] c"\00\00\00\80\30\00\00\00\28\00\00\00\00\00\00\00\79\5B\6A\2C\20\69\5D\20\3D\3D\20\78\5B\69\2C\20\6A\5D\20\26\26\20\75\5B\6A\2C\20\69\5D\20\3D\3D\20\74\5B\69\2C\20\6A\5D\00\00\00\00\00\00\00\00"
@transpose_trits.data1 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\16\00\00\00\00\00\00\00\70\5B\69\2C\20\6A\5D\20\3D\3D\20\77\5B\61\74\5B\69\5D\2C\20\6A\5D\00\00\00\00\00\00\00\00\00\00"
@transpose_trits.data2 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\6C\65\66\74\3A\20\20\00\00\00\00\00\00"
@transpose_trits.data3 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\72\69\67\68\74\3A\20\00\00\00\00\00\00"
@transpose_trits.data4 = internal unnamed_addr constant [80 x i8] c"\00\00\00\80\40\00\00\00\38\00\00\00\00\00\00\00\79\5B\69\5D\20\3D\3D\20\78\5B\69\5D\20\2B\20\78\5B\69\20\2B\20\31\5D\20\2B\20\78\5B\69\20\2B\20\32\5D\20\2B\20\78\5B\69\20\2B\20\33\5D\20\2B\20\78\5B\69\20\2B\20\34\5D\00\00\00\00\00\00\00\00"
@transpose_trits.data5 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\20\00\00\00\00\00\00\00\7A\5B\69\5D\20\3D\3D\20\78\5B\32\20\2A\20\69\20\2B\20\31\5D\20\2D\20\78\5B\32\30\20\2D\20\69\5D"
@transpose_trits.data6 = internal unnamed_addr constant [64 x i8] c"\00\00\00\80\30\00\00\00\21\00\00\00\00\00\00\00\6D\5B\69\2C\20\6A\5D\20\3D\3D\20\28\69\20\2D\20\6A\29\20\2A\20\32\20\2B\20\78\5B\6A\5D\20\2A\20\69\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00"
@transpose_trits.data7 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0C\00\00\00\00\00\00\00\74\6F\74\61\6C\20\3D\3D\20\73\75\6D\00\00\00\00"
@transpose_trits.data8 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\08\00\00\00\00\00\00\00\14\00\00\00\00\00\00\00\05\00\00\00\05\00\00\00\13\00\00\00\01\00\00\00\02\00\00\00\03\00\00\00"
@transpose_trits.data9 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\08\00\00\00\00\00\00\00\5E\01\00\00\CE\FF\FF\FF\E7\FF\FF\FF\E7\FF\FF\FF\37\01\00\00\CF\FF\FF\FF\D2\FF\FF\FF\D7\FF\FF\FF"
@transpose_trits.data10 = internal unnamed_addr constant [64 x i8] c"\00\00\00\80\30\00\00\00\2D\00\00\00\00\00\00\00\67\20\3D\3D\20\5B\33\35\30\2C\20\2D\35\30\2C\20\2D\32\35\2C\20\2D\32\35\2C\20\33\31\31\2C\20\2D\34\39\2C\20\2D\34\36\2C\20\2D\34\31\5D\00\00\00"
@transpose_trits.data11 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\01\00\00\00\00\00\00\00\5B\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00"
@transpose_trits.data12 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\02\00\00\00\00\00\00\00\2C\20\00\00\00\00\00\00\00\00\00\00\00\00\00\00"
@transpose_trits.data13 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\01\00\00\00\00\00\00\00\5D\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00"
@transpose_trits.data14 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\16\00\00\00\00\00\00\00\7A\5B\69\2C\20\6A\5D\20\3D\3D\20\61\5B\69\5D\20\2A\20\62\5B\6A\5D\00\00\00\00\00\00\00\00\00\00"
define internal i1 @transpose_trits.open(ptr %cx) noinline nounwind {
  %heap = call ptr @trinity.open(ptr %cx, i64 65536)
  %none = icmp eq ptr %heap, null
  br i1 %none, label %fail, label %fill
fail:
  ret i1 false
fill:
  %to0 = getelementptr i8, ptr %heap, i64 640
  call void @llvm.memcpy.p0.p0.i64(ptr %to0, ptr @transpose_trits.data0, i64 64, i1 false)
  %to1 = getelementptr i8, ptr %heap, i64 704
  call void @llvm.memcpy.p0.p0.i64(ptr %to1, ptr @transpose_trits.data1, i64 48, i1 false)
  %to2 = getelementptr i8, ptr %heap, i64 752
  call void @llvm.memcpy.p0.p0.i64(ptr %to2, ptr @transpose_trits.data2, i64 32, i1 false)
  %to3 = getelementptr i8, ptr %heap, i64 784
  call void @llvm.memcpy.p0.p0.i64(ptr %to3, ptr @transpose_trits.data3, i64 32, i1 false)
  %to4 = getelementptr i8, ptr %heap, i64 816
  call void @llvm.memcpy.p0.p0.i64(ptr %to4, ptr @transpose_trits.data4, i64 80, i1 false)
  %to5 = getelementptr i8, ptr %heap, i64 896
  call void @llvm.memcpy.p0.p0.i64(ptr %to5, ptr @transpose_trits.data5, i64 48, i1 false)
  %to6 = getelementptr i8, ptr %heap, i64 944
  call void @llvm.memcpy.p0.p0.i64(ptr %to6, ptr @transpose_trits.data6, i64 64, i1 false)
  %to7 = getelementptr i8, ptr %heap, i64 1008
  call void @llvm.memcpy.p0.p0.i64(ptr %to7, ptr @transpose_trits.data7, i64 32, i1 false)
  %to8 = getelementptr i8, ptr %heap, i64 1040
  call void @llvm.memcpy.p0.p0.i64(ptr %to8, ptr @transpose_trits.data8, i64 48, i1 false)
  %to9 = getelementptr i8, ptr %heap, i64 1088
  call void @llvm.memcpy.p0.p0.i64(ptr %to9, ptr @transpose_trits.data9, i64 48, i1 false)
  %to10 = getelementptr i8, ptr %heap, i64 1136
  call void @llvm.memcpy.p0.p0.i64(ptr %to10, ptr @transpose_trits.data10, i64 64, i1 false)
  %to11 = getelementptr i8, ptr %heap, i64 1200
  call void @llvm.memcpy.p0.p0.i64(ptr %to11, ptr @transpose_trits.data11, i64 32, i1 false)
  %to12 = getelementptr i8, ptr %heap, i64 1232
  call void @llvm.memcpy.p0.p0.i64(ptr %to12, ptr @transpose_trits.data12, i64 32, i1 false)
  %to13 = getelementptr i8, ptr %heap, i64 1264
  call void @llvm.memcpy.p0.p0.i64(ptr %to13, ptr @transpose_trits.data13, i64 32, i1 false)
  %to14 = getelementptr i8, ptr %heap, i64 1296
  call void @llvm.memcpy.p0.p0.i64(ptr %to14, ptr @transpose_trits.data14, i64 48, i1 false)
  ret i1 true
}

define internal i32 @transpose_trits.kernel_transpose_trits_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr noalias readonly nocapture %a6, i32 %a7, ptr noalias nocapture %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; indexing.tri:6
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v78, %end6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = lshr i32 %v0, 7
  %v3 = shl i32 %v2, 5
  %v4 = lshr i32 %v0, 3
  %v5 = and i32 %v4, 15
  %v6 = and i32 %v0, 7
  %v7 = mul i32 %v0, %a7
  br label %loop5
loop5:
  %v8 = phi i32 [ 0, %then3 ], [ %v77, %on17 ]
  %v9 = icmp slt i32 %v8, %a4
  br i1 %v9, label %then8, label %else9
then8:
  %v10 = mul i32 %v8, %a5
  %v11 = add i32 %v10, %v3
  %v12 = add i32 %v11, %v5
  %v13 = zext i32 %v12 to i64
  %v14 = getelementptr i8, ptr %a6, i64 %v13
  %v15 = load i8, ptr %v14, align 1, !tbaa !4
  %v16 = zext i8 %v15 to i32
  %v17 = icmp slt i32 %v6, 0
  br i1 %v17, label %trap10, label %on11, !prof !5
trap10:
  ret i32 40
on11:
  %v18 = icmp ule i32 %v6, 31
  %v19 = select i1 %v18, i32 %v6, i32 31
  %v20 = ashr i32 %v16, %v19
  %v21 = and i32 %v20, 1
  %v22 = zext i32 %v12 to i64
  %v23 = getelementptr i8, ptr %a6, i64 %v22
  %v24 = getelementptr i8, ptr %v23, i64 16
  %v25 = load i8, ptr %v24, align 1, !tbaa !4
  %v26 = zext i8 %v25 to i32
  %v27 = icmp slt i32 %v6, 0
  br i1 %v27, label %trap12, label %on13, !prof !5
trap12:
  ret i32 40
on13:
  %v28 = icmp ule i32 %v6, 31
  %v29 = select i1 %v28, i32 %v6, i32 31
  %v30 = ashr i32 %v26, %v29
  %v31 = and i32 %v30, 1
  %v32 = shl i32 %v31, 1
  %v33 = sub i32 %v21, %v32
  %v34 = srem i32 %v33, 3
  %v35 = icmp slt i32 %v34, -1
  %v36 = add i32 %v34, 3
  %v37 = select i1 %v35, i32 %v36, i32 %v34
  %v38 = icmp sgt i32 %v34, 1
  %v39 = sub i32 %v34, 3
  %v40 = select i1 %v38, i32 %v39, i32 %v37
  %v41 = trunc i32 %v40 to i8
  %v42 = udiv i32 %v8, 80
  %v43 = shl i32 %v42, 4
  %v44 = add i32 %v7, %v43
  %v45 = mul i32 %v42, 80
  %v46 = sub i32 %v8, %v45
  %v47 = lshr i32 %v46, 4
  %v48 = shl i32 %v47, 3
  %v49 = icmp slt i32 %v48, 0
  br i1 %v49, label %trap14, label %on15, !prof !5
trap14:
  ret i32 72
on15:
  %v50 = icmp ule i32 %v48, 63
  %v51 = select i1 %v50, i32 %v48, i32 63
  %v52 = zext i32 %v51 to i64
  %v53 = ashr i64 348345926401, %v52
  %v54 = and i64 %v53, 255
  %v55 = and i32 %v46, 15
  %v56 = add i32 %v44, %v55
  %v57 = trunc i64 %v54 to i32
  %v58 = sext i8 %v41 to i32
  %v59 = zext i32 %v56 to i64
  %v60 = getelementptr i8, ptr %a8, i64 %v59
  %v61 = load i8, ptr %v60, align 1, !tbaa !4
  %v62 = zext i8 %v61 to i32
  %v63 = add i32 %v58, 1
  %v64 = icmp eq i32 %v57, 0
  br i1 %v64, label %trap16, label %on17, !prof !5
trap16:
  ret i32 101
on17:
  %v65 = icmp eq i32 %v57, -1
  %v66 = select i1 %v65, i32 1, i32 %v57
  %v67 = sub i32 0, %v62
  %v68 = sdiv i32 %v62, %v66
  %v69 = select i1 %v65, i32 %v67, i32 %v68
  %v70 = srem i32 %v69, 3
  %v71 = sub i32 %v63, %v70
  %v72 = mul i32 %v71, %v57
  %v73 = add i32 %v62, %v72
  %v74 = trunc i32 %v73 to i8
  %v75 = zext i32 %v56 to i64
  %v76 = getelementptr i8, ptr %a8, i64 %v75
  store i8 %v74, ptr %v76, align 1, !tbaa !4
  %v77 = add i32 %v8, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v78 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @transpose_trits.kernel_transpose_trits(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v30 = alloca { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }
  ; indexing.tri:6
  %v0 = add i32 %a3, 127
  %v1 = lshr i32 %v0, 7
  %v2 = shl i32 %v1, 5
  %v3 = add i32 %a2, 79
  %v4 = udiv i32 %v3, 80
  %v5 = shl i32 %v4, 4
  %v6 = mul i32 %a3, %v5
  %v7 = zext i32 %v6 to i64
  call void @llvm.memset.p0.i64(ptr %a1, i8 121, i64 %v7, i1 false)
  %v8 = icmp sgt i32 %a3, 0
  %v9 = select i1 %v8, i32 %a3, i32 0
  %v10 = icmp sgt i32 %a2, 0
  %v11 = select i1 %v10, i32 %a2, i32 0
  %v12 = zext i32 %v11 to i64
  %v13 = zext i32 54 to i64
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
  %v27 = load ptr, ptr @trinity_spread
  %v28 = icmp eq ptr %v27, null
  br i1 %v28, label %alone0, label %shared1
alone0:
  %v29 = call i32 @transpose_trits.kernel_transpose_trits_1(ptr %cx, i32 0, i32 %v9, i32 1, i32 %v26, i32 %a2, i32 %v2, ptr %a0, i32 %v5, ptr %a1)
  br label %on2
shared1:
  %v31 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 0
  store ptr %cx, ptr %v31
  %v32 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 1
  store i32 0, ptr %v32
  %v33 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 2
  store i32 %v9, ptr %v33
  %v34 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 3
  store i32 1, ptr %v34
  %v35 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 4
  store i32 %v26, ptr %v35
  %v36 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 5
  store i32 %a2, ptr %v36
  %v37 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 6
  store i32 %v2, ptr %v37
  %v38 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 7
  store ptr %a0, ptr %v38
  %v39 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 8
  store i32 %v5, ptr %v39
  %v40 = getelementptr { ptr, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }, ptr %v30, i32 0, i32 9
  store ptr %a1, ptr %v40
  %v41 = call i32 %v27(ptr @transpose_trits.kernel_transpose_trits_1.range, ptr %v30, i32 0, i32 %v9, i32 1, i32 %v26)
  br label %on2
on2:
  %v42 = phi i32 [ %v29, %alone0 ], [ %v41, %shared1 ]
  %v43 = icmp ne i32 %v42, 0
  %v44 = or i32 %v42, 128
  %v45 = icmp ult i32 %v42, 32
  %v46 = select i1 %v45, i32 %v44, i32 %v42
  br i1 %v43, label %trap3, label %on4, !prof !5
trap3:
  ret i32 %v46
on4:
  ret i32 0
}

define internal i32 @transpose_trits.kernel_transpose_trits_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @transpose_trits.kernel_transpose_trits_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, i32 %x6, ptr %x7, i32 %x8, ptr %x9)
  ret i32 %status
}

define i32 @transpose_trits(ptr %a0, ptr %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %heap = load ptr, ptr @transpose_trits.context
  %new = icmp eq ptr %heap, null
  br i1 %new, label %make, label %call
make:
  %made = call i1 @transpose_trits.open(ptr @transpose_trits.context)
  br i1 %made, label %call, label %fail
fail:
  ret i32 170
call:
  %all = call i32 @transpose_trits.kernel_transpose_trits(ptr @transpose_trits.context, ptr %a0, ptr %a1, i32 %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  call void @trinity.close(ptr @transpose_trits.context)
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @gather.kernel_gather_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, i32 %a5, ptr noalias readonly nocapture %a6, ptr noalias nocapture %a7) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; indexing.tri:8
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v13, %on6 ]
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
  %v11 = zext i32 %v2 to i64
  %v12 = getelementptr i8, ptr %a7, i64 %v11
  store i32 %v10, ptr %v12, align 1, !tbaa !4
  %v13 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @gather.kernel_gather(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, i32 %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v6 = alloca { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }
  ; indexing.tri:8
  %v0 = icmp sgt i32 %a4, 0
  %v1 = select i1 %v0, i32 %a4, i32 0
  %v2 = icmp uge i32 %v1, 274
  br i1 %v2, label %then1, label %else2
then1:
  %v3 = load ptr, ptr @trinity_spread
  %v4 = icmp eq ptr %v3, null
  br i1 %v4, label %alone3, label %shared4
alone3:
  %v5 = call i32 @gather.kernel_gather_1(ptr %cx, i32 0, i32 %v1, i32 1, i32 15, ptr %a1, i32 %a3, ptr %a0, ptr %a2)
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
  store i32 15, ptr %v11
  %v12 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v6, i32 0, i32 5
  store ptr %a1, ptr %v12
  %v13 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v6, i32 0, i32 6
  store i32 %a3, ptr %v13
  %v14 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v6, i32 0, i32 7
  store ptr %a0, ptr %v14
  %v15 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, ptr }, ptr %v6, i32 0, i32 8
  store ptr %a2, ptr %v15
  %v16 = call i32 %v3(ptr @gather.kernel_gather_1.range, ptr %v6, i32 0, i32 %v1, i32 1, i32 15)
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
  %v22 = phi i32 [ 0, %else2 ], [ %v35, %on14 ]
  %v23 = icmp slt i32 %v22, %a4
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
  %v33 = zext i32 %v24 to i64
  %v34 = getelementptr i8, ptr %a2, i64 %v33
  store i32 %v32, ptr %v34, align 1, !tbaa !4
  %v35 = add i32 %v22, 1
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

define internal i32 @gather.kernel_gather_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @gather.kernel_gather_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, i32 %x6, ptr %x7, ptr %x8)
  ret i32 %status
}

define i32 @gather(ptr %a0, ptr %a1, ptr %a2, i32 %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @gather.kernel_gather(ptr null, ptr %a0, ptr %a1, ptr %a2, i32 %a3, i32 %a4)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @pick_rows.kernel_pick_rows_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, ptr noalias readonly nocapture %a5, i32 %a6, i32 %a7, ptr noalias readonly nocapture %a8, i32 %a9, ptr noalias nocapture %a10) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; indexing.tri:10
  br label %loop0
loop0:
  %v0 = phi i32 [ %a0, %entry ], [ %v83, %end6 ]
  %v1 = icmp slt i32 %v0, %a1
  br i1 %v1, label %then3, label %else4
then3:
  %v2 = shl i32 %v0, 2
  %v3 = mul i32 %v0, %a9
  br label %loop5
loop5:
  %v4 = phi i32 [ 0, %then3 ], [ %v82, %on19 ]
  %v5 = icmp slt i32 %v4, %a4
  br i1 %v5, label %then8, label %else9
then8:
  %v6 = zext i32 %v2 to i64
  %v7 = getelementptr i8, ptr %a5, i64 %v6
  %v8 = load i32, ptr %v7, align 1, !tbaa !4
  %v9 = icmp uge i32 %v8, %a6
  br i1 %v9, label %trap10, label %on11, !prof !5
trap10:
  ret i32 35
on11:
  %v10 = lshr i32 %v4, 6
  %v11 = mul i32 %v8, %a7
  %v12 = shl i32 %v10, 4
  %v13 = add i32 %v11, %v12
  %v14 = and i32 %v4, 15
  %v15 = add i32 %v13, %v14
  %v16 = lshr i32 %v4, 3
  %v17 = and i32 %v16, 6
  %v18 = zext i32 %v15 to i64
  %v19 = getelementptr i8, ptr %a8, i64 %v18
  %v20 = load i8, ptr %v19, align 1, !tbaa !4
  %v21 = zext i8 %v20 to i32
  %v22 = icmp slt i32 %v17, 0
  br i1 %v22, label %trap12, label %on13, !prof !5
trap12:
  ret i32 72
on13:
  %v23 = icmp ule i32 %v17, 31
  %v24 = select i1 %v23, i32 %v17, i32 31
  %v25 = ashr i32 %v21, %v24
  %v26 = and i32 %v25, 3
  %v27 = add i32 %v26, -1
  %v28 = srem i32 %v27, 3
  %v29 = icmp slt i32 %v28, -1
  %v30 = add i32 %v28, 3
  %v31 = select i1 %v29, i32 %v30, i32 %v28
  %v32 = icmp sgt i32 %v28, 1
  %v33 = sub i32 %v28, 3
  %v34 = select i1 %v32, i32 %v33, i32 %v31
  %v35 = trunc i32 %v34 to i8
  %v36 = lshr i32 %v4, 7
  %v37 = shl i32 %v36, 5
  %v38 = add i32 %v3, %v37
  %v39 = and i32 %v16, 15
  %v40 = add i32 %v38, %v39
  %v41 = and i32 %v4, 7
  %v42 = sext i8 %v35 to i32
  %v43 = icmp slt i32 %v41, 0
  br i1 %v43, label %trap14, label %on15, !prof !5
trap14:
  ret i32 104
on15:
  %v44 = icmp ult i32 %v41, 32
  %v45 = select i1 %v44, i32 %v41, i32 0
  %v46 = shl i32 1, %v45
  %v47 = select i1 %v44, i32 %v46, i32 0
  %v48 = xor i32 %v47, -1
  %v49 = and i32 %v42, 1
  %v50 = zext i32 %v40 to i64
  %v51 = getelementptr i8, ptr %a10, i64 %v50
  %v52 = load i8, ptr %v51, align 1, !tbaa !4
  %v53 = zext i8 %v52 to i32
  %v54 = and i32 %v53, %v48
  %v55 = icmp slt i32 %v41, 0
  br i1 %v55, label %trap16, label %on17, !prof !5
trap16:
  ret i32 104
on17:
  %v56 = icmp ult i32 %v41, 32
  %v57 = select i1 %v56, i32 %v41, i32 0
  %v58 = shl i32 %v49, %v57
  %v59 = select i1 %v56, i32 %v58, i32 0
  %v60 = or i32 %v54, %v59
  %v61 = trunc i32 %v60 to i8
  %v62 = zext i32 %v40 to i64
  %v63 = getelementptr i8, ptr %a10, i64 %v62
  store i8 %v61, ptr %v63, align 1, !tbaa !4
  %v64 = ashr i32 %v42, 1
  %v65 = and i32 %v64, 1
  %v66 = zext i32 %v40 to i64
  %v67 = getelementptr i8, ptr %a10, i64 %v66
  %v68 = getelementptr i8, ptr %v67, i64 16
  %v69 = load i8, ptr %v68, align 1, !tbaa !4
  %v70 = zext i8 %v69 to i32
  %v71 = and i32 %v70, %v48
  %v72 = icmp slt i32 %v41, 0
  br i1 %v72, label %trap18, label %on19, !prof !5
trap18:
  ret i32 104
on19:
  %v73 = icmp ult i32 %v41, 32
  %v74 = select i1 %v73, i32 %v41, i32 0
  %v75 = shl i32 %v65, %v74
  %v76 = select i1 %v73, i32 %v75, i32 0
  %v77 = or i32 %v71, %v76
  %v78 = trunc i32 %v77 to i8
  %v79 = zext i32 %v40 to i64
  %v80 = getelementptr i8, ptr %a10, i64 %v79
  %v81 = getelementptr i8, ptr %v80, i64 16
  store i8 %v78, ptr %v81, align 1, !tbaa !4
  %v82 = add i32 %v4, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v83 = add i32 %v0, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @pick_rows.kernel_pick_rows(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, i32 %a3, i32 %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v28 = alloca { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }
  ; indexing.tri:10
  %v0 = add i32 %a4, 63
  %v1 = lshr i32 %v0, 6
  %v2 = shl i32 %v1, 4
  %v3 = add i32 %a4, 127
  %v4 = lshr i32 %v3, 7
  %v5 = shl i32 %v4, 5
  %v6 = icmp sgt i32 %a5, 0
  %v7 = select i1 %v6, i32 %a5, i32 0
  %v8 = icmp sgt i32 %a4, 0
  %v9 = select i1 %v8, i32 %a4, i32 0
  %v10 = zext i32 %v9 to i64
  %v11 = zext i32 59 to i64
  %v12 = mul i64 %v10, %v11
  %v13 = icmp ugt i64 %v12, 4294967295
  %v14 = select i1 %v13, i64 4294967295, i64 %v12
  %v15 = select i1 false, i64 0, i64 %v14
  %v16 = trunc i64 %v15 to i32
  %v17 = zext i32 %v16 to i64
  %v18 = zext i32 1 to i64
  %v19 = add i64 %v17, %v18
  %v20 = icmp sgt i64 %v19, 4294967295
  %v21 = icmp slt i64 %v19, 0
  %v22 = select i1 %v20, i64 4294967295, i64 %v19
  %v23 = select i1 %v21, i64 0, i64 %v22
  %v24 = trunc i64 %v23 to i32
  %v25 = load ptr, ptr @trinity_spread
  %v26 = icmp eq ptr %v25, null
  br i1 %v26, label %alone0, label %shared1
alone0:
  %v27 = call i32 @pick_rows.kernel_pick_rows_1(ptr %cx, i32 0, i32 %v7, i32 1, i32 %v24, i32 %a4, ptr %a1, i32 %a3, i32 %v2, ptr %a0, i32 %v5, ptr %a2)
  br label %on2
shared1:
  %v29 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v28, i32 0, i32 0
  store ptr %cx, ptr %v29
  %v30 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v28, i32 0, i32 1
  store i32 0, ptr %v30
  %v31 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v28, i32 0, i32 2
  store i32 %v7, ptr %v31
  %v32 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v28, i32 0, i32 3
  store i32 1, ptr %v32
  %v33 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v28, i32 0, i32 4
  store i32 %v24, ptr %v33
  %v34 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v28, i32 0, i32 5
  store i32 %a4, ptr %v34
  %v35 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v28, i32 0, i32 6
  store ptr %a1, ptr %v35
  %v36 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v28, i32 0, i32 7
  store i32 %a3, ptr %v36
  %v37 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v28, i32 0, i32 8
  store i32 %v2, ptr %v37
  %v38 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v28, i32 0, i32 9
  store ptr %a0, ptr %v38
  %v39 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v28, i32 0, i32 10
  store i32 %v5, ptr %v39
  %v40 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %v28, i32 0, i32 11
  store ptr %a2, ptr %v40
  %v41 = call i32 %v25(ptr @pick_rows.kernel_pick_rows_1.range, ptr %v28, i32 0, i32 %v7, i32 1, i32 %v24)
  br label %on2
on2:
  %v42 = phi i32 [ %v27, %alone0 ], [ %v41, %shared1 ]
  %v43 = icmp ne i32 %v42, 0
  %v44 = or i32 %v42, 128
  %v45 = icmp ult i32 %v42, 32
  %v46 = select i1 %v45, i32 %v44, i32 %v42
  br i1 %v43, label %trap3, label %on4, !prof !5
trap3:
  ret i32 %v46
on4:
  ret i32 0
}

define internal i32 @pick_rows.kernel_pick_rows_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load i32, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 9
  %x9 = load ptr, ptr %p9
  %p10 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 10
  %x10 = load i32, ptr %p10
  %p11 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 11
  %x11 = load ptr, ptr %p11
  %status = call i32 @pick_rows.kernel_pick_rows_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, ptr %x6, i32 %x7, i32 %x8, ptr %x9, i32 %x10, ptr %x11)
  ret i32 %status
}

define i32 @pick_rows(ptr %a0, ptr %a1, ptr %a2, i32 %a3, i32 %a4, i32 %a5) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @pick_rows.kernel_pick_rows(ptr null, ptr %a0, ptr %a1, ptr %a2, i32 %a3, i32 %a4, i32 %a5)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @windows.kernel_windows(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias nocapture %a1, ptr noalias nocapture %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; indexing.tri:12
  ; indexing.tri:13
  %v0 = sext i32 %a3 to i64
  %v1 = icmp sgt i64 %v0, 11
  %v2 = select i1 %v1, i32 8, i32 0
  %v3 = icmp ugt i32 %v2, 0
  %v4 = select i1 %v3, i32 %v2, i32 0
  %v5 = lshr i32 %v4, 4
  br label %loop0
loop0:
  %v6 = phi i32 [ 0, %entry ], [ %v7, %end6 ]
  %v7 = add i32 %v6, 16
  %v8 = icmp ule i32 %v7, %v2
  br i1 %v8, label %then3, label %else4
then3:
  %v9 = shl i32 %v6, 2
  br label %loop5
loop5:
  %v10 = phi i32 [ 0, %then3 ], [ %v49, %then8 ]
  %v11 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v36, %then8 ]
  %v12 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v40, %then8 ]
  %v13 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v44, %then8 ]
  %v14 = phi <2 x i64> [ zeroinitializer, %then3 ], [ %v48, %then8 ]
  %v15 = icmp slt i32 %v10, 5
  br i1 %v15, label %then8, label %else9
then8:
  %v16 = shl i32 %v10, 2
  %v17 = add i32 %v16, %v9
  %v18 = zext i32 %v17 to i64
  %v19 = getelementptr i8, ptr %a0, i64 %v18
  %v20 = load <2 x i64>, ptr %v19, align 1, !tbaa !4
  %v21 = zext i32 %v17 to i64
  %v22 = getelementptr i8, ptr %a0, i64 %v21
  %v23 = getelementptr i8, ptr %v22, i64 16
  %v24 = load <2 x i64>, ptr %v23, align 1, !tbaa !4
  %v25 = zext i32 %v17 to i64
  %v26 = getelementptr i8, ptr %a0, i64 %v25
  %v27 = getelementptr i8, ptr %v26, i64 32
  %v28 = load <2 x i64>, ptr %v27, align 1, !tbaa !4
  %v29 = zext i32 %v17 to i64
  %v30 = getelementptr i8, ptr %a0, i64 %v29
  %v31 = getelementptr i8, ptr %v30, i64 48
  %v32 = load <2 x i64>, ptr %v31, align 1, !tbaa !4
  %v33 = bitcast <2 x i64> %v11 to <4 x i32>
  %v34 = bitcast <2 x i64> %v20 to <4 x i32>
  %v35 = add <4 x i32> %v33, %v34
  %v36 = bitcast <4 x i32> %v35 to <2 x i64>
  %v37 = bitcast <2 x i64> %v12 to <4 x i32>
  %v38 = bitcast <2 x i64> %v24 to <4 x i32>
  %v39 = add <4 x i32> %v37, %v38
  %v40 = bitcast <4 x i32> %v39 to <2 x i64>
  %v41 = bitcast <2 x i64> %v13 to <4 x i32>
  %v42 = bitcast <2 x i64> %v28 to <4 x i32>
  %v43 = add <4 x i32> %v41, %v42
  %v44 = bitcast <4 x i32> %v43 to <2 x i64>
  %v45 = bitcast <2 x i64> %v14 to <4 x i32>
  %v46 = bitcast <2 x i64> %v32 to <4 x i32>
  %v47 = add <4 x i32> %v45, %v46
  %v48 = bitcast <4 x i32> %v47 to <2 x i64>
  %v49 = add i32 %v10, 1
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v50 = zext i32 %v9 to i64
  %v51 = getelementptr i8, ptr %a1, i64 %v50
  store <2 x i64> %v11, ptr %v51, align 1, !tbaa !4
  %v52 = zext i32 %v9 to i64
  %v53 = getelementptr i8, ptr %a1, i64 %v52
  %v54 = getelementptr i8, ptr %v53, i64 16
  store <2 x i64> %v12, ptr %v54, align 1, !tbaa !4
  %v55 = zext i32 %v9 to i64
  %v56 = getelementptr i8, ptr %a1, i64 %v55
  %v57 = getelementptr i8, ptr %v56, i64 32
  store <2 x i64> %v13, ptr %v57, align 1, !tbaa !4
  %v58 = zext i32 %v9 to i64
  %v59 = getelementptr i8, ptr %a1, i64 %v58
  %v60 = getelementptr i8, ptr %v59, i64 48
  store <2 x i64> %v14, ptr %v60, align 1, !tbaa !4
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  %v61 = shl i32 %v5, 4
  %v62 = sub i32 %v2, %v61
  %v63 = icmp ult i32 %v61, %v2
  %v64 = select i1 %v63, i32 %v62, i32 0
  %v65 = lshr i32 %v64, 2
  br label %loop10
loop10:
  %v66 = phi i32 [ %v61, %end1 ], [ %v67, %end16 ]
  %v67 = add i32 %v66, 4
  %v68 = icmp ule i32 %v67, %v2
  br i1 %v68, label %then13, label %else14
then13:
  %v69 = shl i32 %v66, 2
  br label %loop15
loop15:
  %v70 = phi i32 [ 0, %then13 ], [ %v82, %then18 ]
  %v71 = phi <2 x i64> [ zeroinitializer, %then13 ], [ %v81, %then18 ]
  %v72 = icmp slt i32 %v70, 5
  br i1 %v72, label %then18, label %else19
then18:
  %v73 = shl i32 %v70, 2
  %v74 = add i32 %v73, %v69
  %v75 = zext i32 %v74 to i64
  %v76 = getelementptr i8, ptr %a0, i64 %v75
  %v77 = load <2 x i64>, ptr %v76, align 1, !tbaa !4
  %v78 = bitcast <2 x i64> %v71 to <4 x i32>
  %v79 = bitcast <2 x i64> %v77 to <4 x i32>
  %v80 = add <4 x i32> %v78, %v79
  %v81 = bitcast <4 x i32> %v80 to <2 x i64>
  %v82 = add i32 %v70, 1
  br label %loop15
else19:
  br label %end17
end17:
  br label %end16
end16:
  %v83 = zext i32 %v69 to i64
  %v84 = getelementptr i8, ptr %a1, i64 %v83
  store <2 x i64> %v71, ptr %v84, align 1, !tbaa !4
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v85 = shl i32 %v65, 2
  %v86 = add i32 %v61, %v85
  br label %loop20
loop20:
  %v87 = phi i32 [ %v86, %end11 ], [ %v189, %end36 ]
  %v88 = icmp slt i32 %v87, 8
  br i1 %v88, label %then23, label %else24
then23:
  %v89 = shl i32 %v87, 2
  %v90 = sext i32 %v87 to i64
  %v91 = add i64 %v90, 4
  %v92 = icmp slt i64 %v91, %v0
  %v93 = select i1 %v92, i32 5, i32 0
  br label %loop25
loop25:
  %v94 = phi i32 [ 0, %then23 ], [ %v99, %then28 ]
  %v95 = phi <2 x i64> [ zeroinitializer, %then23 ], [ %v109, %then28 ]
  %v96 = phi <2 x i64> [ zeroinitializer, %then23 ], [ %v119, %then28 ]
  %v97 = phi <2 x i64> [ zeroinitializer, %then23 ], [ %v129, %then28 ]
  %v98 = phi <2 x i64> [ zeroinitializer, %then23 ], [ %v139, %then28 ]
  %v99 = add i32 %v94, 16
  %v100 = icmp ule i32 %v99, %v93
  br i1 %v100, label %then28, label %else29
then28:
  %v101 = shl i32 %v94, 2
  %v102 = add i32 %v89, %v101
  %v103 = zext i32 %v102 to i64
  %v104 = getelementptr i8, ptr %a0, i64 %v103
  %v105 = load <2 x i64>, ptr %v104, align 1, !tbaa !4
  %v106 = bitcast <2 x i64> %v95 to <4 x i32>
  %v107 = bitcast <2 x i64> %v105 to <4 x i32>
  %v108 = add <4 x i32> %v106, %v107
  %v109 = bitcast <4 x i32> %v108 to <2 x i64>
  %v110 = add i32 %v94, 4
  %v111 = shl i32 %v110, 2
  %v112 = add i32 %v89, %v111
  %v113 = zext i32 %v112 to i64
  %v114 = getelementptr i8, ptr %a0, i64 %v113
  %v115 = load <2 x i64>, ptr %v114, align 1, !tbaa !4
  %v116 = bitcast <2 x i64> %v96 to <4 x i32>
  %v117 = bitcast <2 x i64> %v115 to <4 x i32>
  %v118 = add <4 x i32> %v116, %v117
  %v119 = bitcast <4 x i32> %v118 to <2 x i64>
  %v120 = add i32 %v94, 8
  %v121 = shl i32 %v120, 2
  %v122 = add i32 %v89, %v121
  %v123 = zext i32 %v122 to i64
  %v124 = getelementptr i8, ptr %a0, i64 %v123
  %v125 = load <2 x i64>, ptr %v124, align 1, !tbaa !4
  %v126 = bitcast <2 x i64> %v97 to <4 x i32>
  %v127 = bitcast <2 x i64> %v125 to <4 x i32>
  %v128 = add <4 x i32> %v126, %v127
  %v129 = bitcast <4 x i32> %v128 to <2 x i64>
  %v130 = add i32 %v94, 12
  %v131 = shl i32 %v130, 2
  %v132 = add i32 %v89, %v131
  %v133 = zext i32 %v132 to i64
  %v134 = getelementptr i8, ptr %a0, i64 %v133
  %v135 = load <2 x i64>, ptr %v134, align 1, !tbaa !4
  %v136 = bitcast <2 x i64> %v98 to <4 x i32>
  %v137 = bitcast <2 x i64> %v135 to <4 x i32>
  %v138 = add <4 x i32> %v136, %v137
  %v139 = bitcast <4 x i32> %v138 to <2 x i64>
  br label %loop25
else29:
  br label %end27
end27:
  br label %end26
end26:
  %v140 = bitcast <2 x i64> %v95 to <4 x i32>
  %v141 = bitcast <2 x i64> %v96 to <4 x i32>
  %v142 = add <4 x i32> %v140, %v141
  %v143 = bitcast <4 x i32> %v142 to <2 x i64>
  %v144 = bitcast <2 x i64> %v143 to <4 x i32>
  %v145 = bitcast <2 x i64> %v97 to <4 x i32>
  %v146 = add <4 x i32> %v144, %v145
  %v147 = bitcast <4 x i32> %v146 to <2 x i64>
  %v148 = bitcast <2 x i64> %v147 to <4 x i32>
  %v149 = bitcast <2 x i64> %v98 to <4 x i32>
  %v150 = add <4 x i32> %v148, %v149
  %v151 = bitcast <4 x i32> %v150 to <2 x i64>
  br label %loop30
loop30:
  %v152 = phi i32 [ %v94, %end26 ], [ %v154, %then33 ]
  %v153 = phi <2 x i64> [ %v151, %end26 ], [ %v164, %then33 ]
  %v154 = add i32 %v152, 4
  %v155 = icmp ule i32 %v154, %v93
  br i1 %v155, label %then33, label %else34
then33:
  %v156 = shl i32 %v152, 2
  %v157 = add i32 %v89, %v156
  %v158 = zext i32 %v157 to i64
  %v159 = getelementptr i8, ptr %a0, i64 %v158
  %v160 = load <2 x i64>, ptr %v159, align 1, !tbaa !4
  %v161 = bitcast <2 x i64> %v153 to <4 x i32>
  %v162 = bitcast <2 x i64> %v160 to <4 x i32>
  %v163 = add <4 x i32> %v161, %v162
  %v164 = bitcast <4 x i32> %v163 to <2 x i64>
  br label %loop30
else34:
  br label %end32
end32:
  br label %end31
end31:
  %v165 = bitcast <2 x i64> %v153 to <4 x i32>
  %v166 = extractelement <4 x i32> %v165, i32 0
  %v167 = bitcast <2 x i64> %v153 to <4 x i32>
  %v168 = extractelement <4 x i32> %v167, i32 1
  %v169 = add i32 %v166, %v168
  %v170 = bitcast <2 x i64> %v153 to <4 x i32>
  %v171 = extractelement <4 x i32> %v170, i32 2
  %v172 = add i32 %v169, %v171
  %v173 = bitcast <2 x i64> %v153 to <4 x i32>
  %v174 = extractelement <4 x i32> %v173, i32 3
  %v175 = add i32 %v172, %v174
  br label %loop35
loop35:
  %v176 = phi i32 [ %v152, %end31 ], [ %v186, %on41 ]
  %v177 = phi i32 [ %v175, %end31 ], [ %v185, %on41 ]
  %v178 = icmp slt i32 %v176, 5
  br i1 %v178, label %then38, label %else39
then38:
  %v179 = add i32 %v87, %v176
  %v180 = icmp uge i32 %v179, %a3
  br i1 %v180, label %trap40, label %on41, !prof !5
trap40:
  ret i32 35
on41:
  %v181 = shl i32 %v179, 2
  %v182 = zext i32 %v181 to i64
  %v183 = getelementptr i8, ptr %a0, i64 %v182
  %v184 = load i32, ptr %v183, align 1, !tbaa !4
  %v185 = add i32 %v177, %v184
  %v186 = add i32 %v176, 1
  br label %loop35
else39:
  br label %end37
end37:
  br label %end36
end36:
  %v187 = zext i32 %v89 to i64
  %v188 = getelementptr i8, ptr %a1, i64 %v187
  store i32 %v177, ptr %v188, align 1, !tbaa !4
  %v189 = add i32 %v87, 1
  br label %loop20
else24:
  br label %end22
end22:
  br label %end21
end21:
  ; indexing.tri:14
  %v190 = add i32 %a3, -1
  %v191 = add i32 %a3, -1
  %v192 = shl i32 %v191, 2
  %v193 = icmp sgt i64 %v0, 15
  %v194 = add i64 %v0, -1
  %v195 = add i64 %v0, -8
  %v196 = icmp sge i64 %v195, 0
  %v197 = and i1 %v193, %v196
  %v198 = icmp slt i64 %v194, %v0
  %v199 = and i1 %v197, %v198
  %v200 = select i1 %v199, i32 8, i32 0
  %v201 = icmp ugt i32 %v200, 0
  %v202 = select i1 %v201, i32 %v200, i32 0
  %v203 = lshr i32 %v202, 2
  br label %loop42
loop42:
  %v204 = phi i32 [ 0, %end21 ], [ %v205, %then45 ]
  %v205 = add i32 %v204, 4
  %v206 = icmp ule i32 %v205, %v200
  br i1 %v206, label %then45, label %else46
then45:
  %v207 = mul i32 %v204, 8
  %v208 = add i32 4, %v207
  %v209 = zext i32 %v208 to i64
  %v210 = getelementptr i8, ptr %a0, i64 %v209
  %v211 = load i32, ptr %v210, align 1, !tbaa !4
  %v212 = add i32 %v208, 8
  %v213 = insertelement <4 x i32> poison, i32 %v211, i32 0
  %v214 = shufflevector <4 x i32> %v213, <4 x i32> poison, <4 x i32> zeroinitializer
  %v215 = bitcast <4 x i32> %v214 to <2 x i64>
  %v216 = zext i32 %v212 to i64
  %v217 = getelementptr i8, ptr %a0, i64 %v216
  %v218 = load i32, ptr %v217, align 1, !tbaa !4
  %v219 = add i32 %v208, 16
  %v220 = bitcast <2 x i64> %v215 to <4 x i32>
  %v221 = insertelement <4 x i32> %v220, i32 %v218, i32 1
  %v222 = bitcast <4 x i32> %v221 to <2 x i64>
  %v223 = zext i32 %v219 to i64
  %v224 = getelementptr i8, ptr %a0, i64 %v223
  %v225 = load i32, ptr %v224, align 1, !tbaa !4
  %v226 = add i32 %v208, 24
  %v227 = bitcast <2 x i64> %v222 to <4 x i32>
  %v228 = insertelement <4 x i32> %v227, i32 %v225, i32 2
  %v229 = bitcast <4 x i32> %v228 to <2 x i64>
  %v230 = zext i32 %v226 to i64
  %v231 = getelementptr i8, ptr %a0, i64 %v230
  %v232 = load i32, ptr %v231, align 1, !tbaa !4
  %v233 = bitcast <2 x i64> %v229 to <4 x i32>
  %v234 = insertelement <4 x i32> %v233, i32 %v232, i32 3
  %v235 = bitcast <4 x i32> %v234 to <2 x i64>
  %v236 = mul i32 %v204, -4
  %v237 = add i32 %v192, %v236
  %v238 = zext i32 %v237 to i64
  %v239 = getelementptr i8, ptr %a0, i64 %v238
  %v240 = load i32, ptr %v239, align 1, !tbaa !4
  %v241 = add i32 %v237, -4
  %v242 = insertelement <4 x i32> poison, i32 %v240, i32 0
  %v243 = shufflevector <4 x i32> %v242, <4 x i32> poison, <4 x i32> zeroinitializer
  %v244 = bitcast <4 x i32> %v243 to <2 x i64>
  %v245 = zext i32 %v241 to i64
  %v246 = getelementptr i8, ptr %a0, i64 %v245
  %v247 = load i32, ptr %v246, align 1, !tbaa !4
  %v248 = add i32 %v237, -8
  %v249 = bitcast <2 x i64> %v244 to <4 x i32>
  %v250 = insertelement <4 x i32> %v249, i32 %v247, i32 1
  %v251 = bitcast <4 x i32> %v250 to <2 x i64>
  %v252 = zext i32 %v248 to i64
  %v253 = getelementptr i8, ptr %a0, i64 %v252
  %v254 = load i32, ptr %v253, align 1, !tbaa !4
  %v255 = add i32 %v237, -12
  %v256 = bitcast <2 x i64> %v251 to <4 x i32>
  %v257 = insertelement <4 x i32> %v256, i32 %v254, i32 2
  %v258 = bitcast <4 x i32> %v257 to <2 x i64>
  %v259 = zext i32 %v255 to i64
  %v260 = getelementptr i8, ptr %a0, i64 %v259
  %v261 = load i32, ptr %v260, align 1, !tbaa !4
  %v262 = bitcast <2 x i64> %v258 to <4 x i32>
  %v263 = insertelement <4 x i32> %v262, i32 %v261, i32 3
  %v264 = bitcast <4 x i32> %v263 to <2 x i64>
  %v265 = bitcast <2 x i64> %v235 to <4 x i32>
  %v266 = bitcast <2 x i64> %v264 to <4 x i32>
  %v267 = sub <4 x i32> %v265, %v266
  %v268 = bitcast <4 x i32> %v267 to <2 x i64>
  %v269 = shl i32 %v204, 2
  %v270 = zext i32 %v269 to i64
  %v271 = getelementptr i8, ptr %a2, i64 %v270
  store <2 x i64> %v268, ptr %v271, align 1, !tbaa !4
  br label %loop42
else46:
  br label %end44
end44:
  br label %end43
end43:
  %v272 = shl i32 %v203, 2
  br label %loop47
loop47:
  %v273 = phi i32 [ %v272, %end43 ], [ %v292, %on55 ]
  %v274 = icmp slt i32 %v273, 8
  br i1 %v274, label %then50, label %else51
then50:
  %v275 = mul i32 %v273, 2
  %v276 = add i32 %v275, 1
  %v277 = icmp uge i32 %v276, %a3
  br i1 %v277, label %trap52, label %on53, !prof !5
trap52:
  ret i32 67
on53:
  %v278 = shl i32 %v276, 2
  %v279 = zext i32 %v278 to i64
  %v280 = getelementptr i8, ptr %a0, i64 %v279
  %v281 = load i32, ptr %v280, align 1, !tbaa !4
  %v282 = sub i32 %v190, %v273
  %v283 = icmp uge i32 %v282, %a3
  br i1 %v283, label %trap54, label %on55, !prof !5
trap54:
  ret i32 99
on55:
  %v284 = shl i32 %v282, 2
  %v285 = zext i32 %v284 to i64
  %v286 = getelementptr i8, ptr %a0, i64 %v285
  %v287 = load i32, ptr %v286, align 1, !tbaa !4
  %v288 = sub i32 %v281, %v287
  %v289 = shl i32 %v273, 2
  %v290 = zext i32 %v289 to i64
  %v291 = getelementptr i8, ptr %a2, i64 %v290
  store i32 %v288, ptr %v291, align 1, !tbaa !4
  %v292 = add i32 %v273, 1
  br label %loop47
else51:
  br label %end49
end49:
  br label %end48
end48:
  ret i32 0
}

define i32 @windows(ptr %a0, ptr %a1, ptr %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call i32 @windows.kernel_windows(ptr null, ptr %a0, ptr %a1, ptr %a2, i32 %a3)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  ret i32 %all
done:
  ret i32 0
}

@outer.context = internal thread_local global [32 x i8] zeroinitializer, align 16
@outer.data0 = internal unnamed_addr constant [64 x i8] c"\00\00\00\80\30\00\00\00\28\00\00\00\00\00\00\00\79\5B\6A\2C\20\69\5D\20\3D\3D\20\78\5B\69\2C\20\6A\5D\20\26\26\20\75\5B\6A\2C\20\69\5D\20\3D\3D\20\74\5B\69\2C\20\6A\5D\00\00\00\00\00\00\00\00"
@outer.data1 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\16\00\00\00\00\00\00\00\70\5B\69\2C\20\6A\5D\20\3D\3D\20\77\5B\61\74\5B\69\5D\2C\20\6A\5D\00\00\00\00\00\00\00\00\00\00"
@outer.data2 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\6C\65\66\74\3A\20\20\00\00\00\00\00\00"
@outer.data3 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0A\00\00\00\00\00\00\00\0A\20\20\72\69\67\68\74\3A\20\00\00\00\00\00\00"
@outer.data4 = internal unnamed_addr constant [80 x i8] c"\00\00\00\80\40\00\00\00\38\00\00\00\00\00\00\00\79\5B\69\5D\20\3D\3D\20\78\5B\69\5D\20\2B\20\78\5B\69\20\2B\20\31\5D\20\2B\20\78\5B\69\20\2B\20\32\5D\20\2B\20\78\5B\69\20\2B\20\33\5D\20\2B\20\78\5B\69\20\2B\20\34\5D\00\00\00\00\00\00\00\00"
@outer.data5 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\20\00\00\00\00\00\00\00\7A\5B\69\5D\20\3D\3D\20\78\5B\32\20\2A\20\69\20\2B\20\31\5D\20\2D\20\78\5B\32\30\20\2D\20\69\5D"
@outer.data6 = internal unnamed_addr constant [64 x i8] c"\00\00\00\80\30\00\00\00\21\00\00\00\00\00\00\00\6D\5B\69\2C\20\6A\5D\20\3D\3D\20\28\69\20\2D\20\6A\29\20\2A\20\32\20\2B\20\78\5B\6A\5D\20\2A\20\69\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00"
@outer.data7 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\0C\00\00\00\00\00\00\00\74\6F\74\61\6C\20\3D\3D\20\73\75\6D\00\00\00\00"
@outer.data8 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\08\00\00\00\00\00\00\00\14\00\00\00\00\00\00\00\05\00\00\00\05\00\00\00\13\00\00\00\01\00\00\00\02\00\00\00\03\00\00\00"
@outer.data9 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\08\00\00\00\00\00\00\00\5E\01\00\00\CE\FF\FF\FF\E7\FF\FF\FF\E7\FF\FF\FF\37\01\00\00\CF\FF\FF\FF\D2\FF\FF\FF\D7\FF\FF\FF"
@outer.data10 = internal unnamed_addr constant [64 x i8] c"\00\00\00\80\30\00\00\00\2D\00\00\00\00\00\00\00\67\20\3D\3D\20\5B\33\35\30\2C\20\2D\35\30\2C\20\2D\32\35\2C\20\2D\32\35\2C\20\33\31\31\2C\20\2D\34\39\2C\20\2D\34\36\2C\20\2D\34\31\5D\00\00\00"
@outer.data11 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\01\00\00\00\00\00\00\00\5B\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00"
@outer.data12 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\02\00\00\00\00\00\00\00\2C\20\00\00\00\00\00\00\00\00\00\00\00\00\00\00"
@outer.data13 = internal unnamed_addr constant [32 x i8] c"\00\00\00\80\10\00\00\00\01\00\00\00\00\00\00\00\5D\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00"
@outer.data14 = internal unnamed_addr constant [48 x i8] c"\00\00\00\80\20\00\00\00\16\00\00\00\00\00\00\00\7A\5B\69\2C\20\6A\5D\20\3D\3D\20\61\5B\69\5D\20\2A\20\62\5B\6A\5D\00\00\00\00\00\00\00\00\00\00"
define internal i1 @outer.open(ptr %cx) noinline nounwind {
  %heap = call ptr @trinity.open(ptr %cx, i64 65536)
  %none = icmp eq ptr %heap, null
  br i1 %none, label %fail, label %fill
fail:
  ret i1 false
fill:
  %to0 = getelementptr i8, ptr %heap, i64 640
  call void @llvm.memcpy.p0.p0.i64(ptr %to0, ptr @outer.data0, i64 64, i1 false)
  %to1 = getelementptr i8, ptr %heap, i64 704
  call void @llvm.memcpy.p0.p0.i64(ptr %to1, ptr @outer.data1, i64 48, i1 false)
  %to2 = getelementptr i8, ptr %heap, i64 752
  call void @llvm.memcpy.p0.p0.i64(ptr %to2, ptr @outer.data2, i64 32, i1 false)
  %to3 = getelementptr i8, ptr %heap, i64 784
  call void @llvm.memcpy.p0.p0.i64(ptr %to3, ptr @outer.data3, i64 32, i1 false)
  %to4 = getelementptr i8, ptr %heap, i64 816
  call void @llvm.memcpy.p0.p0.i64(ptr %to4, ptr @outer.data4, i64 80, i1 false)
  %to5 = getelementptr i8, ptr %heap, i64 896
  call void @llvm.memcpy.p0.p0.i64(ptr %to5, ptr @outer.data5, i64 48, i1 false)
  %to6 = getelementptr i8, ptr %heap, i64 944
  call void @llvm.memcpy.p0.p0.i64(ptr %to6, ptr @outer.data6, i64 64, i1 false)
  %to7 = getelementptr i8, ptr %heap, i64 1008
  call void @llvm.memcpy.p0.p0.i64(ptr %to7, ptr @outer.data7, i64 32, i1 false)
  %to8 = getelementptr i8, ptr %heap, i64 1040
  call void @llvm.memcpy.p0.p0.i64(ptr %to8, ptr @outer.data8, i64 48, i1 false)
  %to9 = getelementptr i8, ptr %heap, i64 1088
  call void @llvm.memcpy.p0.p0.i64(ptr %to9, ptr @outer.data9, i64 48, i1 false)
  %to10 = getelementptr i8, ptr %heap, i64 1136
  call void @llvm.memcpy.p0.p0.i64(ptr %to10, ptr @outer.data10, i64 64, i1 false)
  %to11 = getelementptr i8, ptr %heap, i64 1200
  call void @llvm.memcpy.p0.p0.i64(ptr %to11, ptr @outer.data11, i64 32, i1 false)
  %to12 = getelementptr i8, ptr %heap, i64 1232
  call void @llvm.memcpy.p0.p0.i64(ptr %to12, ptr @outer.data12, i64 32, i1 false)
  %to13 = getelementptr i8, ptr %heap, i64 1264
  call void @llvm.memcpy.p0.p0.i64(ptr %to13, ptr @outer.data13, i64 32, i1 false)
  %to14 = getelementptr i8, ptr %heap, i64 1296
  call void @llvm.memcpy.p0.p0.i64(ptr %to14, ptr @outer.data14, i64 48, i1 false)
  ret i1 true
}

define internal i32 @outer.kernel_outer_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr noalias readonly nocapture %a4, i32 %a5, ptr noalias nocapture %a6, i32 %a7, ptr noalias readonly nocapture %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; indexing.tri:17
  %v0 = icmp sgt i32 %a7, 0
  %v1 = select i1 %v0, i32 %a7, i32 0
  br label %loop0
loop0:
  %v2 = phi i32 [ %a0, %entry ], [ %v442, %end15 ]
  %v3 = icmp slt i32 %v2, %a1
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = lshr i32 %v2, 7
  %v5 = shl i32 %v4, 5
  %v6 = lshr i32 %v2, 3
  %v7 = and i32 %v6, 15
  %v8 = add i32 %v5, %v7
  %v9 = and i32 %v2, 7
  %v10 = zext i32 %v8 to i64
  %v11 = getelementptr i8, ptr %a4, i64 %v10
  %v12 = load i8, ptr %v11, align 1, !tbaa !4
  %v13 = zext i8 %v12 to i32
  %v14 = icmp slt i32 %v9, 0
  br i1 %v14, label %trap5, label %on6, !prof !5
trap5:
  ret i32 40
on6:
  %v15 = icmp ule i32 %v9, 31
  %v16 = select i1 %v15, i32 %v9, i32 31
  %v17 = ashr i32 %v13, %v16
  %v18 = and i32 %v17, 1
  %v19 = zext i32 %v8 to i64
  %v20 = getelementptr i8, ptr %a4, i64 %v19
  %v21 = getelementptr i8, ptr %v20, i64 16
  %v22 = load i8, ptr %v21, align 1, !tbaa !4
  %v23 = zext i8 %v22 to i32
  %v24 = icmp slt i32 %v9, 0
  br i1 %v24, label %trap7, label %on8, !prof !5
trap7:
  ret i32 40
on8:
  %v25 = icmp ule i32 %v9, 31
  %v26 = select i1 %v25, i32 %v9, i32 31
  %v27 = ashr i32 %v23, %v26
  %v28 = and i32 %v27, 1
  %v29 = shl i32 %v28, 1
  %v30 = sub i32 %v18, %v29
  %v31 = srem i32 %v30, 3
  %v32 = icmp slt i32 %v31, -1
  %v33 = add i32 %v31, 3
  %v34 = select i1 %v32, i32 %v33, i32 %v31
  %v35 = icmp sgt i32 %v31, 1
  %v36 = sub i32 %v31, 3
  %v37 = select i1 %v35, i32 %v36, i32 %v34
  %v38 = trunc i32 %v37 to i8
  %v39 = mul i32 %v2, %a5
  %v40 = sext i8 %v38 to i32
  %v41 = trunc i32 %v40 to i8
  %v42 = insertelement <16 x i8> poison, i8 %v41, i32 0
  %v43 = shufflevector <16 x i8> %v42, <16 x i8> poison, <16 x i32> zeroinitializer
  %v44 = bitcast <16 x i8> %v43 to <2 x i64>
  %v45 = bitcast <2 x i64> %v44 to <16 x i8>
  %v46 = bitcast <2 x i64> zeroinitializer to <16 x i8>
  %v47 = icmp ne <16 x i8> %v45, %v46
  %v48 = sext <16 x i1> %v47 to <16 x i8>
  %v49 = bitcast <16 x i8> %v48 to <2 x i64>
  br label %loop9
loop9:
  %v50 = phi i32 [ 0, %on8 ], [ %v51, %then12 ]
  %v51 = add i32 %v50, 16
  %v52 = icmp ule i32 %v51, %v1
  br i1 %v52, label %then12, label %else13
then12:
  %v53 = lshr i32 %v50, 7
  %v54 = shl i32 %v53, 5
  %v55 = lshr i32 %v50, 3
  %v56 = and i32 %v55, 15
  %v57 = add i32 %v54, %v56
  %v58 = zext i32 %v57 to i64
  %v59 = getelementptr i8, ptr %a8, i64 %v58
  %v60 = load i16, ptr %v59, align 1, !tbaa !4
  %v61 = zext i16 %v60 to i32
  %v62 = trunc i32 %v61 to i16
  %v63 = insertelement <8 x i16> poison, i16 %v62, i32 0
  %v64 = shufflevector <8 x i16> %v63, <8 x i16> poison, <8 x i32> zeroinitializer
  %v65 = bitcast <8 x i16> %v64 to <2 x i64>
  %v66 = bitcast <2 x i64> %v65 to <16 x i8>
  %v67 = bitcast <2 x i64> <i64 0, i64 72340172838076673> to <16 x i8>
  %v68 = extractelement <16 x i8> %v67, i32 0
  %v69 = icmp ult i8 %v68, 16
  %v70 = and i8 %v68, 15
  %v71 = extractelement <16 x i8> %v66, i8 %v70
  %v72 = select i1 %v69, i8 %v71, i8 0
  %v73 = insertelement <16 x i8> zeroinitializer, i8 %v72, i32 0
  %v74 = extractelement <16 x i8> %v67, i32 1
  %v75 = icmp ult i8 %v74, 16
  %v76 = and i8 %v74, 15
  %v77 = extractelement <16 x i8> %v66, i8 %v76
  %v78 = select i1 %v75, i8 %v77, i8 0
  %v79 = insertelement <16 x i8> %v73, i8 %v78, i32 1
  %v80 = extractelement <16 x i8> %v67, i32 2
  %v81 = icmp ult i8 %v80, 16
  %v82 = and i8 %v80, 15
  %v83 = extractelement <16 x i8> %v66, i8 %v82
  %v84 = select i1 %v81, i8 %v83, i8 0
  %v85 = insertelement <16 x i8> %v79, i8 %v84, i32 2
  %v86 = extractelement <16 x i8> %v67, i32 3
  %v87 = icmp ult i8 %v86, 16
  %v88 = and i8 %v86, 15
  %v89 = extractelement <16 x i8> %v66, i8 %v88
  %v90 = select i1 %v87, i8 %v89, i8 0
  %v91 = insertelement <16 x i8> %v85, i8 %v90, i32 3
  %v92 = extractelement <16 x i8> %v67, i32 4
  %v93 = icmp ult i8 %v92, 16
  %v94 = and i8 %v92, 15
  %v95 = extractelement <16 x i8> %v66, i8 %v94
  %v96 = select i1 %v93, i8 %v95, i8 0
  %v97 = insertelement <16 x i8> %v91, i8 %v96, i32 4
  %v98 = extractelement <16 x i8> %v67, i32 5
  %v99 = icmp ult i8 %v98, 16
  %v100 = and i8 %v98, 15
  %v101 = extractelement <16 x i8> %v66, i8 %v100
  %v102 = select i1 %v99, i8 %v101, i8 0
  %v103 = insertelement <16 x i8> %v97, i8 %v102, i32 5
  %v104 = extractelement <16 x i8> %v67, i32 6
  %v105 = icmp ult i8 %v104, 16
  %v106 = and i8 %v104, 15
  %v107 = extractelement <16 x i8> %v66, i8 %v106
  %v108 = select i1 %v105, i8 %v107, i8 0
  %v109 = insertelement <16 x i8> %v103, i8 %v108, i32 6
  %v110 = extractelement <16 x i8> %v67, i32 7
  %v111 = icmp ult i8 %v110, 16
  %v112 = and i8 %v110, 15
  %v113 = extractelement <16 x i8> %v66, i8 %v112
  %v114 = select i1 %v111, i8 %v113, i8 0
  %v115 = insertelement <16 x i8> %v109, i8 %v114, i32 7
  %v116 = extractelement <16 x i8> %v67, i32 8
  %v117 = icmp ult i8 %v116, 16
  %v118 = and i8 %v116, 15
  %v119 = extractelement <16 x i8> %v66, i8 %v118
  %v120 = select i1 %v117, i8 %v119, i8 0
  %v121 = insertelement <16 x i8> %v115, i8 %v120, i32 8
  %v122 = extractelement <16 x i8> %v67, i32 9
  %v123 = icmp ult i8 %v122, 16
  %v124 = and i8 %v122, 15
  %v125 = extractelement <16 x i8> %v66, i8 %v124
  %v126 = select i1 %v123, i8 %v125, i8 0
  %v127 = insertelement <16 x i8> %v121, i8 %v126, i32 9
  %v128 = extractelement <16 x i8> %v67, i32 10
  %v129 = icmp ult i8 %v128, 16
  %v130 = and i8 %v128, 15
  %v131 = extractelement <16 x i8> %v66, i8 %v130
  %v132 = select i1 %v129, i8 %v131, i8 0
  %v133 = insertelement <16 x i8> %v127, i8 %v132, i32 10
  %v134 = extractelement <16 x i8> %v67, i32 11
  %v135 = icmp ult i8 %v134, 16
  %v136 = and i8 %v134, 15
  %v137 = extractelement <16 x i8> %v66, i8 %v136
  %v138 = select i1 %v135, i8 %v137, i8 0
  %v139 = insertelement <16 x i8> %v133, i8 %v138, i32 11
  %v140 = extractelement <16 x i8> %v67, i32 12
  %v141 = icmp ult i8 %v140, 16
  %v142 = and i8 %v140, 15
  %v143 = extractelement <16 x i8> %v66, i8 %v142
  %v144 = select i1 %v141, i8 %v143, i8 0
  %v145 = insertelement <16 x i8> %v139, i8 %v144, i32 12
  %v146 = extractelement <16 x i8> %v67, i32 13
  %v147 = icmp ult i8 %v146, 16
  %v148 = and i8 %v146, 15
  %v149 = extractelement <16 x i8> %v66, i8 %v148
  %v150 = select i1 %v147, i8 %v149, i8 0
  %v151 = insertelement <16 x i8> %v145, i8 %v150, i32 13
  %v152 = extractelement <16 x i8> %v67, i32 14
  %v153 = icmp ult i8 %v152, 16
  %v154 = and i8 %v152, 15
  %v155 = extractelement <16 x i8> %v66, i8 %v154
  %v156 = select i1 %v153, i8 %v155, i8 0
  %v157 = insertelement <16 x i8> %v151, i8 %v156, i32 14
  %v158 = extractelement <16 x i8> %v67, i32 15
  %v159 = icmp ult i8 %v158, 16
  %v160 = and i8 %v158, 15
  %v161 = extractelement <16 x i8> %v66, i8 %v160
  %v162 = select i1 %v159, i8 %v161, i8 0
  %v163 = insertelement <16 x i8> %v157, i8 %v162, i32 15
  %v164 = bitcast <16 x i8> %v163 to <2 x i64>
  %v165 = and <2 x i64> %v164, <i64 -9205322385119247871, i64 -9205322385119247871>
  %v166 = bitcast <2 x i64> %v165 to <16 x i8>
  %v167 = bitcast <2 x i64> <i64 -9205322385119247871, i64 -9205322385119247871> to <16 x i8>
  %v168 = icmp eq <16 x i8> %v166, %v167
  %v169 = sext <16 x i1> %v168 to <16 x i8>
  %v170 = bitcast <16 x i8> %v169 to <2 x i64>
  %v171 = zext i32 %v57 to i64
  %v172 = getelementptr i8, ptr %a8, i64 %v171
  %v173 = getelementptr i8, ptr %v172, i64 16
  %v174 = load i16, ptr %v173, align 1, !tbaa !4
  %v175 = zext i16 %v174 to i32
  %v176 = trunc i32 %v175 to i16
  %v177 = insertelement <8 x i16> poison, i16 %v176, i32 0
  %v178 = shufflevector <8 x i16> %v177, <8 x i16> poison, <8 x i32> zeroinitializer
  %v179 = bitcast <8 x i16> %v178 to <2 x i64>
  %v180 = bitcast <2 x i64> %v179 to <16 x i8>
  %v181 = bitcast <2 x i64> <i64 0, i64 72340172838076673> to <16 x i8>
  %v182 = extractelement <16 x i8> %v181, i32 0
  %v183 = icmp ult i8 %v182, 16
  %v184 = and i8 %v182, 15
  %v185 = extractelement <16 x i8> %v180, i8 %v184
  %v186 = select i1 %v183, i8 %v185, i8 0
  %v187 = insertelement <16 x i8> zeroinitializer, i8 %v186, i32 0
  %v188 = extractelement <16 x i8> %v181, i32 1
  %v189 = icmp ult i8 %v188, 16
  %v190 = and i8 %v188, 15
  %v191 = extractelement <16 x i8> %v180, i8 %v190
  %v192 = select i1 %v189, i8 %v191, i8 0
  %v193 = insertelement <16 x i8> %v187, i8 %v192, i32 1
  %v194 = extractelement <16 x i8> %v181, i32 2
  %v195 = icmp ult i8 %v194, 16
  %v196 = and i8 %v194, 15
  %v197 = extractelement <16 x i8> %v180, i8 %v196
  %v198 = select i1 %v195, i8 %v197, i8 0
  %v199 = insertelement <16 x i8> %v193, i8 %v198, i32 2
  %v200 = extractelement <16 x i8> %v181, i32 3
  %v201 = icmp ult i8 %v200, 16
  %v202 = and i8 %v200, 15
  %v203 = extractelement <16 x i8> %v180, i8 %v202
  %v204 = select i1 %v201, i8 %v203, i8 0
  %v205 = insertelement <16 x i8> %v199, i8 %v204, i32 3
  %v206 = extractelement <16 x i8> %v181, i32 4
  %v207 = icmp ult i8 %v206, 16
  %v208 = and i8 %v206, 15
  %v209 = extractelement <16 x i8> %v180, i8 %v208
  %v210 = select i1 %v207, i8 %v209, i8 0
  %v211 = insertelement <16 x i8> %v205, i8 %v210, i32 4
  %v212 = extractelement <16 x i8> %v181, i32 5
  %v213 = icmp ult i8 %v212, 16
  %v214 = and i8 %v212, 15
  %v215 = extractelement <16 x i8> %v180, i8 %v214
  %v216 = select i1 %v213, i8 %v215, i8 0
  %v217 = insertelement <16 x i8> %v211, i8 %v216, i32 5
  %v218 = extractelement <16 x i8> %v181, i32 6
  %v219 = icmp ult i8 %v218, 16
  %v220 = and i8 %v218, 15
  %v221 = extractelement <16 x i8> %v180, i8 %v220
  %v222 = select i1 %v219, i8 %v221, i8 0
  %v223 = insertelement <16 x i8> %v217, i8 %v222, i32 6
  %v224 = extractelement <16 x i8> %v181, i32 7
  %v225 = icmp ult i8 %v224, 16
  %v226 = and i8 %v224, 15
  %v227 = extractelement <16 x i8> %v180, i8 %v226
  %v228 = select i1 %v225, i8 %v227, i8 0
  %v229 = insertelement <16 x i8> %v223, i8 %v228, i32 7
  %v230 = extractelement <16 x i8> %v181, i32 8
  %v231 = icmp ult i8 %v230, 16
  %v232 = and i8 %v230, 15
  %v233 = extractelement <16 x i8> %v180, i8 %v232
  %v234 = select i1 %v231, i8 %v233, i8 0
  %v235 = insertelement <16 x i8> %v229, i8 %v234, i32 8
  %v236 = extractelement <16 x i8> %v181, i32 9
  %v237 = icmp ult i8 %v236, 16
  %v238 = and i8 %v236, 15
  %v239 = extractelement <16 x i8> %v180, i8 %v238
  %v240 = select i1 %v237, i8 %v239, i8 0
  %v241 = insertelement <16 x i8> %v235, i8 %v240, i32 9
  %v242 = extractelement <16 x i8> %v181, i32 10
  %v243 = icmp ult i8 %v242, 16
  %v244 = and i8 %v242, 15
  %v245 = extractelement <16 x i8> %v180, i8 %v244
  %v246 = select i1 %v243, i8 %v245, i8 0
  %v247 = insertelement <16 x i8> %v241, i8 %v246, i32 10
  %v248 = extractelement <16 x i8> %v181, i32 11
  %v249 = icmp ult i8 %v248, 16
  %v250 = and i8 %v248, 15
  %v251 = extractelement <16 x i8> %v180, i8 %v250
  %v252 = select i1 %v249, i8 %v251, i8 0
  %v253 = insertelement <16 x i8> %v247, i8 %v252, i32 11
  %v254 = extractelement <16 x i8> %v181, i32 12
  %v255 = icmp ult i8 %v254, 16
  %v256 = and i8 %v254, 15
  %v257 = extractelement <16 x i8> %v180, i8 %v256
  %v258 = select i1 %v255, i8 %v257, i8 0
  %v259 = insertelement <16 x i8> %v253, i8 %v258, i32 12
  %v260 = extractelement <16 x i8> %v181, i32 13
  %v261 = icmp ult i8 %v260, 16
  %v262 = and i8 %v260, 15
  %v263 = extractelement <16 x i8> %v180, i8 %v262
  %v264 = select i1 %v261, i8 %v263, i8 0
  %v265 = insertelement <16 x i8> %v259, i8 %v264, i32 13
  %v266 = extractelement <16 x i8> %v181, i32 14
  %v267 = icmp ult i8 %v266, 16
  %v268 = and i8 %v266, 15
  %v269 = extractelement <16 x i8> %v180, i8 %v268
  %v270 = select i1 %v267, i8 %v269, i8 0
  %v271 = insertelement <16 x i8> %v265, i8 %v270, i32 14
  %v272 = extractelement <16 x i8> %v181, i32 15
  %v273 = icmp ult i8 %v272, 16
  %v274 = and i8 %v272, 15
  %v275 = extractelement <16 x i8> %v180, i8 %v274
  %v276 = select i1 %v273, i8 %v275, i8 0
  %v277 = insertelement <16 x i8> %v271, i8 %v276, i32 15
  %v278 = bitcast <16 x i8> %v277 to <2 x i64>
  %v279 = and <2 x i64> %v278, <i64 -9205322385119247871, i64 -9205322385119247871>
  %v280 = bitcast <2 x i64> %v279 to <16 x i8>
  %v281 = bitcast <2 x i64> <i64 -9205322385119247871, i64 -9205322385119247871> to <16 x i8>
  %v282 = icmp eq <16 x i8> %v280, %v281
  %v283 = sext <16 x i1> %v282 to <16 x i8>
  %v284 = bitcast <16 x i8> %v283 to <2 x i64>
  %v285 = bitcast <2 x i64> %v284 to <16 x i8>
  %v286 = bitcast <2 x i64> %v284 to <16 x i8>
  %v287 = add <16 x i8> %v285, %v286
  %v288 = bitcast <16 x i8> %v287 to <2 x i64>
  %v289 = bitcast <2 x i64> %v288 to <16 x i8>
  %v290 = bitcast <2 x i64> %v170 to <16 x i8>
  %v291 = sub <16 x i8> %v289, %v290
  %v292 = bitcast <16 x i8> %v291 to <2 x i64>
  %v293 = xor <2 x i64> %v44, %v292
  %v294 = or <2 x i64> %v293, <i64 72340172838076673, i64 72340172838076673>
  %v295 = bitcast <2 x i64> %v292 to <16 x i8>
  %v296 = bitcast <2 x i64> zeroinitializer to <16 x i8>
  %v297 = icmp ne <16 x i8> %v295, %v296
  %v298 = sext <16 x i1> %v297 to <16 x i8>
  %v299 = bitcast <16 x i8> %v298 to <2 x i64>
  %v300 = and <2 x i64> %v49, %v299
  %v301 = and <2 x i64> %v294, %v300
  %v302 = lshr i32 %v50, 6
  %v303 = shl i32 %v302, 4
  %v304 = add i32 %v39, %v303
  %v305 = and i32 %v55, 6
  %v306 = bitcast <2 x i64> %v301 to <16 x i8>
  %v307 = bitcast <2 x i64> <i64 72340172838076673, i64 72340172838076673> to <16 x i8>
  %v308 = add <16 x i8> %v306, %v307
  %v309 = bitcast <16 x i8> %v308 to <2 x i64>
  %v310 = and i32 %v305, 7
  %v311 = trunc i32 %v310 to i8
  %v312 = insertelement <16 x i8> poison, i8 %v311, i32 0
  %v313 = shufflevector <16 x i8> %v312, <16 x i8> poison, <16 x i32> zeroinitializer
  %v314 = bitcast <16 x i8> %v313 to <2 x i64>
  %v315 = bitcast <2 x i64> %v309 to <16 x i8>
  %v316 = bitcast <2 x i64> %v314 to <16 x i8>
  %v317 = shl <16 x i8> %v315, %v316
  %v318 = bitcast <16 x i8> %v317 to <2 x i64>
  %v319 = and i32 %v305, 7
  %v320 = trunc i32 %v319 to i8
  %v321 = insertelement <16 x i8> poison, i8 %v320, i32 0
  %v322 = shufflevector <16 x i8> %v321, <16 x i8> poison, <16 x i32> zeroinitializer
  %v323 = bitcast <16 x i8> %v322 to <2 x i64>
  %v324 = bitcast <2 x i64> <i64 217020518514230019, i64 217020518514230019> to <16 x i8>
  %v325 = bitcast <2 x i64> %v323 to <16 x i8>
  %v326 = shl <16 x i8> %v324, %v325
  %v327 = bitcast <16 x i8> %v326 to <2 x i64>
  %v328 = zext i32 %v304 to i64
  %v329 = getelementptr i8, ptr %a6, i64 %v328
  %v330 = load <2 x i64>, ptr %v329, align 1, !tbaa !4
  %v331 = and <2 x i64> %v318, %v327
  %v332 = xor <2 x i64> %v327, <i64 -1, i64 -1>
  %v333 = and <2 x i64> %v330, %v332
  %v334 = or <2 x i64> %v331, %v333
  %v335 = zext i32 %v304 to i64
  %v336 = getelementptr i8, ptr %a6, i64 %v335
  store <2 x i64> %v334, ptr %v336, align 1, !tbaa !4
  br label %loop9
else13:
  br label %end11
end11:
  br label %end10
end10:
  br label %loop14
loop14:
  %v337 = phi i32 [ %v50, %end10 ], [ %v441, %on30 ]
  %v338 = icmp slt i32 %v337, %a7
  br i1 %v338, label %then17, label %else18
then17:
  %v339 = zext i32 %v8 to i64
  %v340 = getelementptr i8, ptr %a4, i64 %v339
  %v341 = load i8, ptr %v340, align 1, !tbaa !4
  %v342 = zext i8 %v341 to i32
  %v343 = icmp slt i32 %v9, 0
  br i1 %v343, label %trap19, label %on20, !prof !5
trap19:
  ret i32 40
on20:
  %v344 = icmp ule i32 %v9, 31
  %v345 = select i1 %v344, i32 %v9, i32 31
  %v346 = ashr i32 %v342, %v345
  %v347 = and i32 %v346, 1
  %v348 = zext i32 %v8 to i64
  %v349 = getelementptr i8, ptr %a4, i64 %v348
  %v350 = getelementptr i8, ptr %v349, i64 16
  %v351 = load i8, ptr %v350, align 1, !tbaa !4
  %v352 = zext i8 %v351 to i32
  %v353 = icmp slt i32 %v9, 0
  br i1 %v353, label %trap21, label %on22, !prof !5
trap21:
  ret i32 40
on22:
  %v354 = icmp ule i32 %v9, 31
  %v355 = select i1 %v354, i32 %v9, i32 31
  %v356 = ashr i32 %v352, %v355
  %v357 = and i32 %v356, 1
  %v358 = shl i32 %v357, 1
  %v359 = sub i32 %v347, %v358
  %v360 = srem i32 %v359, 3
  %v361 = icmp slt i32 %v360, -1
  %v362 = add i32 %v360, 3
  %v363 = select i1 %v361, i32 %v362, i32 %v360
  %v364 = icmp sgt i32 %v360, 1
  %v365 = sub i32 %v360, 3
  %v366 = select i1 %v364, i32 %v365, i32 %v363
  %v367 = trunc i32 %v366 to i8
  %v368 = lshr i32 %v337, 7
  %v369 = shl i32 %v368, 5
  %v370 = lshr i32 %v337, 3
  %v371 = and i32 %v370, 15
  %v372 = add i32 %v369, %v371
  %v373 = and i32 %v337, 7
  %v374 = zext i32 %v372 to i64
  %v375 = getelementptr i8, ptr %a8, i64 %v374
  %v376 = load i8, ptr %v375, align 1, !tbaa !4
  %v377 = zext i8 %v376 to i32
  %v378 = icmp slt i32 %v373, 0
  br i1 %v378, label %trap23, label %on24, !prof !5
trap23:
  ret i32 72
on24:
  %v379 = icmp ule i32 %v373, 31
  %v380 = select i1 %v379, i32 %v373, i32 31
  %v381 = ashr i32 %v377, %v380
  %v382 = and i32 %v381, 1
  %v383 = zext i32 %v372 to i64
  %v384 = getelementptr i8, ptr %a8, i64 %v383
  %v385 = getelementptr i8, ptr %v384, i64 16
  %v386 = load i8, ptr %v385, align 1, !tbaa !4
  %v387 = zext i8 %v386 to i32
  %v388 = icmp slt i32 %v373, 0
  br i1 %v388, label %trap25, label %on26, !prof !5
trap25:
  ret i32 72
on26:
  %v389 = icmp ule i32 %v373, 31
  %v390 = select i1 %v389, i32 %v373, i32 31
  %v391 = ashr i32 %v387, %v390
  %v392 = and i32 %v391, 1
  %v393 = shl i32 %v392, 1
  %v394 = sub i32 %v382, %v393
  %v395 = srem i32 %v394, 3
  %v396 = icmp slt i32 %v395, -1
  %v397 = add i32 %v395, 3
  %v398 = select i1 %v396, i32 %v397, i32 %v395
  %v399 = icmp sgt i32 %v395, 1
  %v400 = sub i32 %v395, 3
  %v401 = select i1 %v399, i32 %v400, i32 %v398
  %v402 = trunc i32 %v401 to i8
  %v403 = sext i8 %v367 to i16
  %v404 = sext i8 %v402 to i16
  %v405 = mul i16 %v403, %v404
  %v406 = icmp slt i16 %v405, -1
  %v407 = add i16 %v405, 3
  %v408 = select i1 %v406, i16 %v407, i16 %v405
  %v409 = icmp sgt i16 %v405, 1
  %v410 = sub i16 %v405, 3
  %v411 = select i1 %v409, i16 %v410, i16 %v408
  %v412 = trunc i16 %v411 to i8
  %v413 = lshr i32 %v337, 6
  %v414 = shl i32 %v413, 4
  %v415 = add i32 %v39, %v414
  %v416 = and i32 %v337, 15
  %v417 = add i32 %v415, %v416
  %v418 = and i32 %v370, 6
  %v419 = sext i8 %v412 to i32
  %v420 = icmp slt i32 %v418, 0
  br i1 %v420, label %trap27, label %on28, !prof !5
trap27:
  ret i32 104
on28:
  %v421 = icmp ult i32 %v418, 32
  %v422 = select i1 %v421, i32 %v418, i32 0
  %v423 = shl i32 3, %v422
  %v424 = select i1 %v421, i32 %v423, i32 0
  %v425 = xor i32 %v424, -1
  %v426 = add i32 %v419, 1
  %v427 = icmp slt i32 %v418, 0
  br i1 %v427, label %trap29, label %on30, !prof !5
trap29:
  ret i32 104
on30:
  %v428 = icmp ult i32 %v418, 32
  %v429 = select i1 %v428, i32 %v418, i32 0
  %v430 = shl i32 %v426, %v429
  %v431 = select i1 %v428, i32 %v430, i32 0
  %v432 = zext i32 %v417 to i64
  %v433 = getelementptr i8, ptr %a6, i64 %v432
  %v434 = load i8, ptr %v433, align 1, !tbaa !4
  %v435 = zext i8 %v434 to i32
  %v436 = and i32 %v435, %v425
  %v437 = or i32 %v436, %v431
  %v438 = trunc i32 %v437 to i8
  %v439 = zext i32 %v417 to i64
  %v440 = getelementptr i8, ptr %a6, i64 %v439
  store i8 %v438, ptr %v440, align 1, !tbaa !4
  %v441 = add i32 %v337, 1
  br label %loop14
else18:
  br label %end16
end16:
  br label %end15
end15:
  %v442 = add i32 %v2, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @outer.kernel_outer(ptr noalias %cx, ptr noalias readonly nocapture %a0, ptr noalias readonly nocapture %a1, ptr noalias nocapture %a2, i32 %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v54 = alloca { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }
  ; indexing.tri:17
  %v0 = add i32 %a4, 63
  %v1 = lshr i32 %v0, 6
  %v2 = shl i32 %v1, 4
  %v3 = mul i32 %a3, %v2
  %v4 = zext i32 %v3 to i64
  call void @llvm.memset.p0.i64(ptr %a2, i8 85, i64 %v4, i1 false)
  %v5 = icmp sgt i32 %a3, 0
  %v6 = select i1 %v5, i32 %a3, i32 0
  %v7 = icmp sgt i32 %a4, 0
  %v8 = select i1 %v7, i32 %a4, i32 0
  %v9 = icmp ugt i32 %v8, 0
  %v10 = select i1 %v9, i32 %v8, i32 0
  %v11 = lshr i32 %v10, 4
  %v12 = zext i32 %v11 to i64
  %v13 = zext i32 44 to i64
  %v14 = mul i64 %v12, %v13
  %v15 = icmp ugt i64 %v14, 4294967295
  %v16 = select i1 %v15, i64 4294967295, i64 %v14
  %v17 = select i1 false, i64 0, i64 %v16
  %v18 = trunc i64 %v17 to i32
  %v19 = zext i32 %v18 to i64
  %v20 = zext i32 25 to i64
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
  %v36 = zext i32 1072 to i64
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
  %v51 = load ptr, ptr @trinity_spread
  %v52 = icmp eq ptr %v51, null
  br i1 %v52, label %alone0, label %shared1
alone0:
  %v53 = call i32 @outer.kernel_outer_1(ptr %cx, i32 0, i32 %v6, i32 1, i32 %v50, ptr %a0, i32 %v2, ptr %a2, i32 %a4, ptr %a1)
  br label %on2
shared1:
  %v55 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v54, i32 0, i32 0
  store ptr %cx, ptr %v55
  %v56 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v54, i32 0, i32 1
  store i32 0, ptr %v56
  %v57 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v54, i32 0, i32 2
  store i32 %v6, ptr %v57
  %v58 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v54, i32 0, i32 3
  store i32 1, ptr %v58
  %v59 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v54, i32 0, i32 4
  store i32 %v50, ptr %v59
  %v60 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v54, i32 0, i32 5
  store ptr %a0, ptr %v60
  %v61 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v54, i32 0, i32 6
  store i32 %v2, ptr %v61
  %v62 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v54, i32 0, i32 7
  store ptr %a2, ptr %v62
  %v63 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v54, i32 0, i32 8
  store i32 %a4, ptr %v63
  %v64 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %v54, i32 0, i32 9
  store ptr %a1, ptr %v64
  %v65 = call i32 %v51(ptr @outer.kernel_outer_1.range, ptr %v54, i32 0, i32 %v6, i32 1, i32 %v50)
  br label %on2
on2:
  %v66 = phi i32 [ %v53, %alone0 ], [ %v65, %shared1 ]
  %v67 = icmp ne i32 %v66, 0
  %v68 = or i32 %v66, 128
  %v69 = icmp ult i32 %v66, 32
  %v70 = select i1 %v69, i32 %v68, i32 %v66
  br i1 %v67, label %trap3, label %on4, !prof !5
trap3:
  ret i32 %v70
on4:
  ret i32 0
}

define internal i32 @outer.kernel_outer_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load ptr, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load i32, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 7
  %x7 = load ptr, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 8
  %x8 = load i32, ptr %p8
  %p9 = getelementptr { ptr, i32, i32, i32, i32, ptr, i32, ptr, i32, ptr }, ptr %args, i32 0, i32 9
  %x9 = load ptr, ptr %p9
  %status = call i32 @outer.kernel_outer_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, i32 %x6, ptr %x7, i32 %x8, ptr %x9)
  ret i32 %status
}

define i32 @outer(ptr %a0, ptr %a1, ptr %a2, i32 %a3, i32 %a4) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %heap = load ptr, ptr @outer.context
  %new = icmp eq ptr %heap, null
  br i1 %new, label %make, label %call
make:
  %made = call i1 @outer.open(ptr @outer.context)
  br i1 %made, label %call, label %fail
fail:
  ret i32 170
call:
  %all = call i32 @outer.kernel_outer(ptr @outer.context, ptr %a0, ptr %a1, ptr %a2, i32 %a3, i32 %a4)
  %trapped = icmp ne i32 %all, 0
  br i1 %trapped, label %trap, label %done
trap:
  call void @trinity.close(ptr @outer.context)
  ret i32 %all
done:
  ret i32 0
}

define internal i32 @shear.kernel_shear_1(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, ptr noalias nocapture %a5, i32 %a6, ptr noalias readonly nocapture %a7, i32 %a8) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; indexing.tri:20
  %v0 = icmp sgt i32 %a6, 0
  %v1 = select i1 %v0, i32 %a6, i32 0
  br label %loop0
loop0:
  %v2 = phi i32 [ %a0, %entry ], [ %v51, %end11 ]
  %v3 = icmp slt i32 %v2, %a1
  br i1 %v3, label %then3, label %else4
then3:
  %v4 = mul i32 %v2, %a4
  %v5 = insertelement <4 x i32> poison, i32 %v2, i32 0
  %v6 = shufflevector <4 x i32> %v5, <4 x i32> poison, <4 x i32> zeroinitializer
  %v7 = bitcast <4 x i32> %v6 to <2 x i64>
  br label %loop5
loop5:
  %v8 = phi i32 [ 0, %then3 ], [ %v9, %then8 ]
  %v9 = add i32 %v8, 4
  %v10 = icmp ule i32 %v9, %v1
  br i1 %v10, label %then8, label %else9
then8:
  %v11 = shl i32 %v8, 2
  %v12 = add i32 %v4, %v11
  %v13 = zext i32 %v12 to i64
  %v14 = getelementptr i8, ptr %a5, i64 %v13
  %v15 = load <2 x i64>, ptr %v14, align 1, !tbaa !4
  %v16 = bitcast <2 x i64> %v15 to <4 x i32>
  %v17 = bitcast <2 x i64> <i64 8589934594, i64 8589934594> to <4 x i32>
  %v18 = mul <4 x i32> %v16, %v17
  %v19 = bitcast <4 x i32> %v18 to <2 x i64>
  %v20 = zext i32 %v11 to i64
  %v21 = getelementptr i8, ptr %a7, i64 %v20
  %v22 = load <2 x i64>, ptr %v21, align 1, !tbaa !4
  %v23 = bitcast <2 x i64> %v22 to <4 x i32>
  %v24 = bitcast <2 x i64> %v7 to <4 x i32>
  %v25 = mul <4 x i32> %v23, %v24
  %v26 = bitcast <4 x i32> %v25 to <2 x i64>
  %v27 = bitcast <2 x i64> %v19 to <4 x i32>
  %v28 = bitcast <2 x i64> %v26 to <4 x i32>
  %v29 = add <4 x i32> %v27, %v28
  %v30 = bitcast <4 x i32> %v29 to <2 x i64>
  %v31 = zext i32 %v12 to i64
  %v32 = getelementptr i8, ptr %a5, i64 %v31
  store <2 x i64> %v30, ptr %v32, align 1, !tbaa !4
  br label %loop5
else9:
  br label %end7
end7:
  br label %end6
end6:
  %v33 = mul i32 %v2, %a8
  br label %loop10
loop10:
  %v34 = phi i32 [ %v8, %end6 ], [ %v50, %then13 ]
  %v35 = icmp slt i32 %v34, %a6
  br i1 %v35, label %then13, label %else14
then13:
  %v36 = add i32 %v33, %v34
  %v37 = shl i32 %v36, 2
  %v38 = zext i32 %v37 to i64
  %v39 = getelementptr i8, ptr %a5, i64 %v38
  %v40 = load i32, ptr %v39, align 1, !tbaa !4
  %v41 = mul i32 %v40, 2
  %v42 = shl i32 %v34, 2
  %v43 = zext i32 %v42 to i64
  %v44 = getelementptr i8, ptr %a7, i64 %v43
  %v45 = load i32, ptr %v44, align 1, !tbaa !4
  %v46 = mul i32 %v45, %v2
  %v47 = add i32 %v41, %v46
  %v48 = zext i32 %v37 to i64
  %v49 = getelementptr i8, ptr %a5, i64 %v48
  store i32 %v47, ptr %v49, align 1, !tbaa !4
  %v50 = add i32 %v34, 1
  br label %loop10
else14:
  br label %end12
end12:
  br label %end11
end11:
  %v51 = add i32 %v2, 1
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal i32 @shear.kernel_shear_2(ptr noalias %cx, i32 %a0, i32 %a1, i32 %a2, i32 %a3, ptr readonly nocapture %a4, ptr readonly nocapture %a5, i32 %a6, ptr nocapture %a7) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  ; indexing.tri:20
  %v0 = shl i32 %a1, 2
  %v1 = shl i32 %a0, 2
  %v2 = insertelement <4 x i32> poison, i32 %a6, i32 0
  %v3 = shufflevector <4 x i32> %v2, <4 x i32> poison, <4 x i32> zeroinitializer
  %v4 = bitcast <4 x i32> %v3 to <2 x i64>
  br label %loop0
loop0:
  %v5 = phi i32 [ %v1, %entry ], [ %v28, %then3 ]
  %v6 = icmp ult i32 %v5, %v0
  br i1 %v6, label %then3, label %else4
then3:
  %v7 = shl i32 %v5, 2
  %v8 = zext i32 %v7 to i64
  %v9 = getelementptr i8, ptr %a4, i64 %v8
  %v10 = load <2 x i64>, ptr %v9, align 1, !tbaa !4
  %v11 = bitcast <2 x i64> %v10 to <4 x i32>
  %v12 = bitcast <2 x i64> <i64 8589934594, i64 8589934594> to <4 x i32>
  %v13 = mul <4 x i32> %v11, %v12
  %v14 = bitcast <4 x i32> %v13 to <2 x i64>
  %v15 = zext i32 %v7 to i64
  %v16 = getelementptr i8, ptr %a5, i64 %v15
  %v17 = load <2 x i64>, ptr %v16, align 1, !tbaa !4
  %v18 = bitcast <2 x i64> %v17 to <4 x i32>
  %v19 = bitcast <2 x i64> %v4 to <4 x i32>
  %v20 = mul <4 x i32> %v18, %v19
  %v21 = bitcast <4 x i32> %v20 to <2 x i64>
  %v22 = bitcast <2 x i64> %v14 to <4 x i32>
  %v23 = bitcast <2 x i64> %v21 to <4 x i32>
  %v24 = add <4 x i32> %v22, %v23
  %v25 = bitcast <4 x i32> %v24 to <2 x i64>
  %v26 = zext i32 %v7 to i64
  %v27 = getelementptr i8, ptr %a7, i64 %v26
  store <2 x i64> %v25, ptr %v27, align 1, !tbaa !4
  %v28 = add i32 %v5, 4
  br label %loop0
else4:
  br label %end2
end2:
  br label %end1
end1:
  ret i32 0
}

define internal { i32, i32 } @shear.kernel_shear(ptr noalias %cx, ptr noalias nocapture %a0, ptr noalias readonly nocapture %a1, i32 %a2, i32 %a3) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %v51 = alloca { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }
  %v81 = alloca { ptr, i32, i32, i32, i32, ptr, ptr, i32, ptr }
  ; indexing.tri:19
  %v0 = shl i32 %a3, 2
  ; indexing.tri:20
  %v1 = icmp sgt i32 %a2, 0
  %v2 = select i1 %v1, i32 %a2, i32 0
  %v3 = icmp sgt i32 %a3, 0
  %v4 = select i1 %v3, i32 %a3, i32 0
  %v5 = icmp ugt i32 %v4, 0
  %v6 = select i1 %v5, i32 %v4, i32 0
  %v7 = lshr i32 %v6, 2
  %v8 = zext i32 %v7 to i64
  %v9 = zext i32 18 to i64
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
  %v32 = zext i32 384 to i64
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
  %v50 = call i32 @shear.kernel_shear_1(ptr %cx, i32 0, i32 %v2, i32 1, i32 %v46, i32 %v0, ptr %a0, i32 %a3, ptr %a1, i32 %a3)
  br label %on5
shared4:
  %v52 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v51, i32 0, i32 0
  store ptr %cx, ptr %v52
  %v53 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v51, i32 0, i32 1
  store i32 0, ptr %v53
  %v54 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v51, i32 0, i32 2
  store i32 %v2, ptr %v54
  %v55 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v51, i32 0, i32 3
  store i32 1, ptr %v55
  %v56 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v51, i32 0, i32 4
  store i32 %v46, ptr %v56
  %v57 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v51, i32 0, i32 5
  store i32 %v0, ptr %v57
  %v58 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v51, i32 0, i32 6
  store ptr %a0, ptr %v58
  %v59 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v51, i32 0, i32 7
  store i32 %a3, ptr %v59
  %v60 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v51, i32 0, i32 8
  store ptr %a1, ptr %v60
  %v61 = getelementptr { ptr, i32, i32, i32, i32, i32, ptr, i32, ptr, i32 }, ptr %v51, i32 0, i32 9
  store i32 %a3, ptr %v61
  %v62 = call i32 %v48(ptr @shear.kernel_shear_1.range, ptr %v51, i32 0, i32 %v2, i32 1, i32 %v46)
  br label %on5
on5:
  %v63 = phi i32 [ %v50, %alone3 ], [ %v62, %shared4 ]
  %v64 = icmp ne i32 %v63, 0
  %v65 = or i32 %v63, 32
  %v66 = icmp ult i32 %v63, 32
  %v67 = select i1 %v66, i32 %v65, i32 %v63
  br i1 %v64, label %trap6, label %on7, !prof !5
trap6:
  %v68 = insertvalue { i32, i32 } zeroinitializer, i32 %v67, 0
  ret { i32, i32 } %v68
on7:
  br label %end0
else2:
  %v69 = icmp uge i32 %v7, 274
  %v70 = shl i32 %v7, 2
  br label %loop8
loop8:
  %v71 = phi i32 [ 0, %else2 ], [ %v144, %end27 ]
  %v72 = icmp slt i32 %v71, %a2
  br i1 %v72, label %then11, label %else12
then11:
  %v73 = mul i32 %v71, %v0
  br i1 %v69, label %then14, label %else15
then14:
  %v74 = zext i32 %v73 to i64
  %v75 = getelementptr i8, ptr %a0, i64 %v74
  %v76 = zext i32 %v73 to i64
  %v77 = getelementptr i8, ptr %a0, i64 %v76
  %v78 = load ptr, ptr @trinity_spread
  %v79 = icmp eq ptr %v78, null
  br i1 %v79, label %alone16, label %shared17
alone16:
  %v80 = call i32 @shear.kernel_shear_2(ptr %cx, i32 0, i32 %v7, i32 1, i32 15, ptr %v75, ptr %a1, i32 %v71, ptr %v77)
  br label %on18
shared17:
  %v82 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i32, ptr }, ptr %v81, i32 0, i32 0
  store ptr %cx, ptr %v82
  %v83 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i32, ptr }, ptr %v81, i32 0, i32 1
  store i32 0, ptr %v83
  %v84 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i32, ptr }, ptr %v81, i32 0, i32 2
  store i32 %v7, ptr %v84
  %v85 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i32, ptr }, ptr %v81, i32 0, i32 3
  store i32 1, ptr %v85
  %v86 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i32, ptr }, ptr %v81, i32 0, i32 4
  store i32 15, ptr %v86
  %v87 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i32, ptr }, ptr %v81, i32 0, i32 5
  store ptr %v75, ptr %v87
  %v88 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i32, ptr }, ptr %v81, i32 0, i32 6
  store ptr %a1, ptr %v88
  %v89 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i32, ptr }, ptr %v81, i32 0, i32 7
  store i32 %v71, ptr %v89
  %v90 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i32, ptr }, ptr %v81, i32 0, i32 8
  store ptr %v77, ptr %v90
  %v91 = call i32 %v78(ptr @shear.kernel_shear_2.range, ptr %v81, i32 0, i32 %v7, i32 1, i32 15)
  br label %on18
on18:
  %v92 = phi i32 [ %v80, %alone16 ], [ %v91, %shared17 ]
  %v93 = icmp ne i32 %v92, 0
  %v94 = or i32 %v92, 32
  %v95 = icmp ult i32 %v92, 32
  %v96 = select i1 %v95, i32 %v94, i32 %v92
  br i1 %v93, label %trap19, label %on20, !prof !5
trap19:
  %v97 = insertvalue { i32, i32 } zeroinitializer, i32 %v96, 0
  ret { i32, i32 } %v97
on20:
  br label %end13
else15:
  %v98 = insertelement <4 x i32> poison, i32 %v71, i32 0
  %v99 = shufflevector <4 x i32> %v98, <4 x i32> poison, <4 x i32> zeroinitializer
  %v100 = bitcast <4 x i32> %v99 to <2 x i64>
  br label %loop21
loop21:
  %v101 = phi i32 [ 0, %else15 ], [ %v102, %then24 ]
  %v102 = add i32 %v101, 4
  %v103 = icmp ule i32 %v102, %v4
  br i1 %v103, label %then24, label %else25
then24:
  %v104 = shl i32 %v101, 2
  %v105 = add i32 %v73, %v104
  %v106 = zext i32 %v105 to i64
  %v107 = getelementptr i8, ptr %a0, i64 %v106
  %v108 = load <2 x i64>, ptr %v107, align 1, !tbaa !4
  %v109 = bitcast <2 x i64> %v108 to <4 x i32>
  %v110 = bitcast <2 x i64> <i64 8589934594, i64 8589934594> to <4 x i32>
  %v111 = mul <4 x i32> %v109, %v110
  %v112 = bitcast <4 x i32> %v111 to <2 x i64>
  %v113 = zext i32 %v104 to i64
  %v114 = getelementptr i8, ptr %a1, i64 %v113
  %v115 = load <2 x i64>, ptr %v114, align 1, !tbaa !4
  %v116 = bitcast <2 x i64> %v115 to <4 x i32>
  %v117 = bitcast <2 x i64> %v100 to <4 x i32>
  %v118 = mul <4 x i32> %v116, %v117
  %v119 = bitcast <4 x i32> %v118 to <2 x i64>
  %v120 = bitcast <2 x i64> %v112 to <4 x i32>
  %v121 = bitcast <2 x i64> %v119 to <4 x i32>
  %v122 = add <4 x i32> %v120, %v121
  %v123 = bitcast <4 x i32> %v122 to <2 x i64>
  %v124 = zext i32 %v105 to i64
  %v125 = getelementptr i8, ptr %a0, i64 %v124
  store <2 x i64> %v123, ptr %v125, align 1, !tbaa !4
  br label %loop21
else25:
  br label %end23
end23:
  br label %end22
end22:
  br label %end13
end13:
  %v126 = mul i32 %v71, %a3
  br label %loop26
loop26:
  %v127 = phi i32 [ %v70, %end13 ], [ %v143, %then29 ]
  %v128 = icmp slt i32 %v127, %a3
  br i1 %v128, label %then29, label %else30
then29:
  %v129 = add i32 %v126, %v127
  %v130 = shl i32 %v129, 2
  %v131 = zext i32 %v130 to i64
  %v132 = getelementptr i8, ptr %a0, i64 %v131
  %v133 = load i32, ptr %v132, align 1, !tbaa !4
  %v134 = mul i32 %v133, 2
  %v135 = shl i32 %v127, 2
  %v136 = zext i32 %v135 to i64
  %v137 = getelementptr i8, ptr %a1, i64 %v136
  %v138 = load i32, ptr %v137, align 1, !tbaa !4
  %v139 = mul i32 %v138, %v71
  %v140 = add i32 %v134, %v139
  %v141 = zext i32 %v130 to i64
  %v142 = getelementptr i8, ptr %a0, i64 %v141
  store i32 %v140, ptr %v142, align 1, !tbaa !4
  %v143 = add i32 %v127, 1
  br label %loop26
else30:
  br label %end28
end28:
  br label %end27
end27:
  %v144 = add i32 %v71, 1
  br label %loop8
else12:
  br label %end10
end10:
  br label %end9
end9:
  br label %end0
end0:
  ; indexing.tri:21
  br label %loop31
loop31:
  %v145 = phi i32 [ 0, %end0 ], [ %v243, %end47 ]
  %v146 = phi i32 [ 0, %end0 ], [ %v234, %end47 ]
  %v147 = icmp slt i32 %v145, %a2
  br i1 %v147, label %then34, label %else35
then34:
  %v148 = mul i32 %v145, %v0
  br label %loop36
loop36:
  %v149 = phi i32 [ 0, %then34 ], [ %v154, %then39 ]
  %v150 = phi <2 x i64> [ zeroinitializer, %then34 ], [ %v164, %then39 ]
  %v151 = phi <2 x i64> [ zeroinitializer, %then34 ], [ %v174, %then39 ]
  %v152 = phi <2 x i64> [ zeroinitializer, %then34 ], [ %v184, %then39 ]
  %v153 = phi <2 x i64> [ zeroinitializer, %then34 ], [ %v194, %then39 ]
  %v154 = add i32 %v149, 16
  %v155 = icmp ule i32 %v154, %v4
  br i1 %v155, label %then39, label %else40
then39:
  %v156 = shl i32 %v149, 2
  %v157 = add i32 %v148, %v156
  %v158 = zext i32 %v157 to i64
  %v159 = getelementptr i8, ptr %a0, i64 %v158
  %v160 = load <2 x i64>, ptr %v159, align 1, !tbaa !4
  %v161 = bitcast <2 x i64> %v150 to <4 x i32>
  %v162 = bitcast <2 x i64> %v160 to <4 x i32>
  %v163 = add <4 x i32> %v161, %v162
  %v164 = bitcast <4 x i32> %v163 to <2 x i64>
  %v165 = add i32 %v149, 4
  %v166 = shl i32 %v165, 2
  %v167 = add i32 %v148, %v166
  %v168 = zext i32 %v167 to i64
  %v169 = getelementptr i8, ptr %a0, i64 %v168
  %v170 = load <2 x i64>, ptr %v169, align 1, !tbaa !4
  %v171 = bitcast <2 x i64> %v151 to <4 x i32>
  %v172 = bitcast <2 x i64> %v170 to <4 x i32>
  %v173 = add <4 x i32> %v171, %v172
  %v174 = bitcast <4 x i32> %v173 to <2 x i64>
  %v175 = add i32 %v149, 8
  %v176 = shl i32 %v175, 2
  %v177 = add i32 %v148, %v176
  %v178 = zext i32 %v177 to i64
  %v179 = getelementptr i8, ptr %a0, i64 %v178
  %v180 = load <2 x i64>, ptr %v179, align 1, !tbaa !4
  %v181 = bitcast <2 x i64> %v152 to <4 x i32>
  %v182 = bitcast <2 x i64> %v180 to <4 x i32>
  %v183 = add <4 x i32> %v181, %v182
  %v184 = bitcast <4 x i32> %v183 to <2 x i64>
  %v185 = add i32 %v149, 12
  %v186 = shl i32 %v185, 2
  %v187 = add i32 %v148, %v186
  %v188 = zext i32 %v187 to i64
  %v189 = getelementptr i8, ptr %a0, i64 %v188
  %v190 = load <2 x i64>, ptr %v189, align 1, !tbaa !4
  %v191 = bitcast <2 x i64> %v153 to <4 x i32>
  %v192 = bitcast <2 x i64> %v190 to <4 x i32>
  %v193 = add <4 x i32> %v191, %v192
  %v194 = bitcast <4 x i32> %v193 to <2 x i64>
  br label %loop36
else40:
  br label %end38
end38:
  br label %end37
end37:
  %v195 = bitcast <2 x i64> %v150 to <4 x i32>
  %v196 = bitcast <2 x i64> %v151 to <4 x i32>
  %v197 = add <4 x i32> %v195, %v196
  %v198 = bitcast <4 x i32> %v197 to <2 x i64>
  %v199 = bitcast <2 x i64> %v198 to <4 x i32>
  %v200 = bitcast <2 x i64> %v152 to <4 x i32>
  %v201 = add <4 x i32> %v199, %v200
  %v202 = bitcast <4 x i32> %v201 to <2 x i64>
  %v203 = bitcast <2 x i64> %v202 to <4 x i32>
  %v204 = bitcast <2 x i64> %v153 to <4 x i32>
  %v205 = add <4 x i32> %v203, %v204
  %v206 = bitcast <4 x i32> %v205 to <2 x i64>
  br label %loop41
loop41:
  %v207 = phi i32 [ %v149, %end37 ], [ %v209, %then44 ]
  %v208 = phi <2 x i64> [ %v206, %end37 ], [ %v219, %then44 ]
  %v209 = add i32 %v207, 4
  %v210 = icmp ule i32 %v209, %v4
  br i1 %v210, label %then44, label %else45
then44:
  %v211 = shl i32 %v207, 2
  %v212 = add i32 %v148, %v211
  %v213 = zext i32 %v212 to i64
  %v214 = getelementptr i8, ptr %a0, i64 %v213
  %v215 = load <2 x i64>, ptr %v214, align 1, !tbaa !4
  %v216 = bitcast <2 x i64> %v208 to <4 x i32>
  %v217 = bitcast <2 x i64> %v215 to <4 x i32>
  %v218 = add <4 x i32> %v216, %v217
  %v219 = bitcast <4 x i32> %v218 to <2 x i64>
  br label %loop41
else45:
  br label %end43
end43:
  br label %end42
end42:
  %v220 = bitcast <2 x i64> %v208 to <4 x i32>
  %v221 = extractelement <4 x i32> %v220, i32 0
  %v222 = add i32 %v146, %v221
  %v223 = bitcast <2 x i64> %v208 to <4 x i32>
  %v224 = extractelement <4 x i32> %v223, i32 1
  %v225 = add i32 %v222, %v224
  %v226 = bitcast <2 x i64> %v208 to <4 x i32>
  %v227 = extractelement <4 x i32> %v226, i32 2
  %v228 = add i32 %v225, %v227
  %v229 = bitcast <2 x i64> %v208 to <4 x i32>
  %v230 = extractelement <4 x i32> %v229, i32 3
  %v231 = add i32 %v228, %v230
  %v232 = mul i32 %v145, %a3
  br label %loop46
loop46:
  %v233 = phi i32 [ %v207, %end42 ], [ %v242, %then49 ]
  %v234 = phi i32 [ %v231, %end42 ], [ %v241, %then49 ]
  %v235 = icmp slt i32 %v233, %a3
  br i1 %v235, label %then49, label %else50
then49:
  %v236 = add i32 %v232, %v233
  %v237 = shl i32 %v236, 2
  %v238 = zext i32 %v237 to i64
  %v239 = getelementptr i8, ptr %a0, i64 %v238
  %v240 = load i32, ptr %v239, align 1, !tbaa !4
  %v241 = add i32 %v234, %v240
  %v242 = add i32 %v233, 1
  br label %loop46
else50:
  br label %end48
end48:
  br label %end47
end47:
  %v243 = add i32 %v145, 1
  br label %loop31
else35:
  br label %end33
end33:
  br label %end32
end32:
  %v244 = insertvalue { i32, i32 } zeroinitializer, i32 0, 0
  %v245 = insertvalue { i32, i32 } %v244, i32 %v146, 1
  ret { i32, i32 } %v245
}

define internal i32 @shear.kernel_shear_1.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
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
  %status = call i32 @shear.kernel_shear_1(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, i32 %x5, ptr %x6, i32 %x7, ptr %x8, i32 %x9)
  ret i32 %status
}

define internal i32 @shear.kernel_shear_2.range(ptr %args, i32 %from, i32 %to) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
  %p0 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i32, ptr }, ptr %args, i32 0, i32 0
  %x0 = load ptr, ptr %p0
  %p1 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i32, ptr }, ptr %args, i32 0, i32 1
  %x1 = load i32, ptr %p1
  %p2 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i32, ptr }, ptr %args, i32 0, i32 2
  %x2 = load i32, ptr %p2
  %p3 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i32, ptr }, ptr %args, i32 0, i32 3
  %x3 = load i32, ptr %p3
  %p4 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i32, ptr }, ptr %args, i32 0, i32 4
  %x4 = load i32, ptr %p4
  %p5 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i32, ptr }, ptr %args, i32 0, i32 5
  %x5 = load ptr, ptr %p5
  %p6 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i32, ptr }, ptr %args, i32 0, i32 6
  %x6 = load ptr, ptr %p6
  %p7 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i32, ptr }, ptr %args, i32 0, i32 7
  %x7 = load i32, ptr %p7
  %p8 = getelementptr { ptr, i32, i32, i32, i32, ptr, ptr, i32, ptr }, ptr %args, i32 0, i32 8
  %x8 = load ptr, ptr %p8
  %status = call i32 @shear.kernel_shear_2(ptr %x0, i32 %from, i32 %to, i32 %x3, i32 %x4, ptr %x5, ptr %x6, i32 %x7, ptr %x8)
  ret i32 %status
}

define i32 @shear(ptr %a0, ptr %a1, i32 %a2, i32 %a3, ptr %r0) nounwind "min-legal-vector-width"="128" "prefer-vector-width"="128" {
entry:
  %all = call { i32, i32 } @shear.kernel_shear(ptr null, ptr %a0, ptr %a1, i32 %a2, i32 %a3)
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
