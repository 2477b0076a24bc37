/**
 * What every module brings along. The heap of a thread's calls is a block that grows in pages of 64 KiB up to what 32-bit
 * addresses reach. `trinity_spread`, set by the host through `trinity_threads`, shares ranges of a part among threads:
 * it calls `run(args, from, to)` for ranges that cover `from` to `to` and meet at multiples of `grain` from `from`, and gives
 * the first status, in the order of the ranges, that is not 0.
 */
export const RUNTIME = `@trinity_spread = weak hidden global ptr null

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
`;

/** What it calls: name, result, parameters. */
export const RUNTIME_NEEDS: readonly (readonly [name: string, result: string, params: readonly string[]])[] = [
  ['calloc', 'ptr', ['i64', 'i64']],
  ['realloc', 'ptr', ['ptr', 'i64']],
  ['free', 'void', ['ptr']],
  ['llvm.memset.p0.i64', 'void', ['ptr', 'i8', 'i64', 'i1']],
  ['llvm.memcpy.p0.p0.i64', 'void', ['ptr', 'ptr', 'i64', 'i1']],
];
