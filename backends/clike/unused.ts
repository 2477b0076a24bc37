/** Printed lines by the names that they mention. */

const DECLARATION = /^ *const \w+ (\w+) = /;

/** How often each word stands in lines. */
export function mentions(lines: readonly string[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const l of lines) for (const [w] of l.matchAll(/\b[A-Za-z_]\w*/g)) count.set(w, (count.get(w) ?? 0) + 1);
  return count;
}

/** Without constants that nothing mentions: an op may not need all of its operands. */
export function withoutUnused(lines: readonly string[]): readonly string[] {
  const count = mentions(lines);
  const kept = lines.filter((l) => {
    const name = DECLARATION.exec(l)?.[1];
    return name === undefined || count.get(name) !== 1;
  });
  return kept.length < lines.length ? withoutUnused(kept) : lines;
}
