import { DOUBLES } from './doubles.ts';
import { FLOATS } from './floats.ts';
import { RESERVED } from './types.ts';
import { WORDS } from './words.ts';

/** Functions and variables that generated code makes for itself. */
const OWN: ReadonlySet<string> = new Set([
  ...Object.keys(WORDS),
  ...Object.keys(FLOATS),
  ...Object.keys(DOUBLES),
  'Unpacked',
  ...[
    'status',
    'call',
    'Call',
    'trapped',
    'NO_TRAP',
    'lane_index',
    'lanes_i',
    'lanes_u',
    'lanes_w',
    'lanes_f',
    'lanes_d',
    'lanes_b',
  ],
  ...['tri1', 'tri2', 'dot4_add', 'rounded'],
]);

/** What names of library functions end in, or begin with those of a memory's accesses. */
const HELPER = /_(t\d+|[iuf]\d+|bool)$|^(load|store)\d_/;

/** An identifier of WGSL that hides nothing, for a name of the program, which may clash with others of them. */
export function identifier(name: string): string {
  let s = name
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .replace(/__+/g, '_')
    .replace(/^_+/, '');
  if (!/^[A-Za-z]/.test(s)) s = `n${s}`;
  return RESERVED.has(s) || OWN.has(s) || HELPER.test(s) ? `${s.replace(/_$/, '')}_` : s;
}

/** Names in one scope and those around it. */
export class Names {
  readonly #taken: Set<string>;
  readonly #next = new Map<string, number>();

  constructor(outer?: Names) {
    this.#taken = new Set(outer ? outer.#taken : []);
  }

  /** An identifier like `name` that no other call gave. */
  fresh(name: string): string {
    const base = identifier(name);
    let s = base;
    for (let n = this.#next.get(base) ?? 2; this.#taken.has(s); n++) {
      s = `${base}${/[\d_]$/.test(base) ? (base.endsWith('_') ? '' : '_') : ''}${n}`;
      this.#next.set(base, n + 1);
    }
    this.#taken.add(s);
    return s;
  }
}
