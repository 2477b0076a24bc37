/** Identifiers of the output. */

const KEYWORDS = `alignas alignof and and_eq asm atomic auto bitand bitor bool break case catch char class compl concept const
const_cast constant constexpr continue decltype default delete device do double dynamic_cast else enum explicit export
extern false float for friend goto half if inline int kernel long mutable namespace new noexcept not not_eq nullptr operator or or_eq
private protected public register reinterpret_cast requires restrict return short signed sizeof static static_assert static_cast
struct switch template this thread thread_local threadgroup throw true try typedef typeid typename typeof union unsigned using
virtual void volatile wchar_t while xor xor_eq main NULL assert errno signal abort exit malloc calloc realloc free abs labs div
memcpy memset memmove memcmp strlen rand time index printf v128 cx heap status leave`;

const MATHS = `acos acosh asin asinh atan atan2 atanh cbrt ceil copysign cos cosh erf erfc exp exp10 exp2 expm1 fabs fdim floor fma fmax
fmin fmod frexp gamma hypot ilogb isfinite isinf isnan isnormal j0 j1 jn ldexp lgamma llrint llround log log10 log1p log2 logb lrint
lround modf nan nearbyint nextafter nexttoward norm normcdf pow powi remainder remquo rint round rsqrt scalbln scalbn signbit sin
sincos sinh sinpi cospi sqrt tan tanh tgamma trunc y0 y1 yn rcbrt rhypot min max clamp mix step select saturate`;

const RESERVED: ReadonlySet<string> = new Set([
  ...KEYWORDS.split(/\s+/),
  ...MATHS.split(/\s+/).flatMap((n) => [n, `${n}f`, `${n}l`]),
]);

/** Helpers end so, and so does no name of a program. */
const HELPER = /_(t\d+|[iu]\d+|b?f\d+|v128|bool|tri)$|^(v128|[if]\d+x\d+)_/;

/** A C identifier for a name of the program, which may clash with others. */
export function identifier(name: string): string {
  let s = name
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .replace(/__+/g, '_')
    .replace(/^_+|_+$/g, '');
  if (s === '' || /^\d/.test(s)) s = `n${s}`;
  return RESERVED.has(s) || HELPER.test(s) || /^[A-Z0-9_]+_(MIN|MAX|C)$/.test(s) ? `${s}_` : s;
}

/** Names in one scope. */
export class Names {
  readonly #used: Set<string>;
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#used = new Set(taken);
  }

  /** An identifier like `name` that no other call gave. */
  fresh(name: string): string {
    const base = identifier(name);
    let s = base;
    const reserved = (x: string): boolean => x === 'v128' || this.#used.has(x);
    for (let n = this.#next.get(base) ?? 2; reserved(s); n++) {
      s = `${base}${/\d$/.test(base) ? '_' : ''}${n}`;
      this.#next.set(base, n + 1);
    }
    this.#used.add(s);
    return s;
  }
}
