/** Which mutant is on, and which places have been reached. What is mutated asks here, often. */

interface Cell {
  active: number;
  seen: Uint8Array;
}

const cells = new Map<string, Cell>();

function cellOf(file: string): Cell {
  let cell = cells.get(file);
  if (!cell) cells.set(file, (cell = { active: -1, seen: new Uint8Array(4096) }));
  return cell;
}

/** What a file asks of each of its mutants: whether it is on. */
export function switchOf(file: string): (index: number) => boolean {
  const cell = cellOf(file);
  return (index) => {
    cell.seen[index] = 1;
    return index === cell.active;
  };
}

/** Turns one mutant on and all others off. */
export function activate(file: string, index: number): void {
  for (const cell of cells.values()) cell.active = -1;
  cellOf(file).active = index;
}

/** By file, a one at each place reached since the last call. */
export function takeReached(): ReadonlyMap<string, Uint8Array> {
  const out = new Map([...cells].map(([file, cell]) => [file, cell.seen.slice()]));
  for (const cell of cells.values()) cell.seen.fill(0);
  return out;
}
