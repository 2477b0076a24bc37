import fc from 'fast-check';

/** Tapes for one to three functions. */
export const TAPES = fc.array(fc.array(fc.nat(20000), { minLength: 4, maxLength: 220 }), {
  minLength: 1,
  maxLength: 3,
});
