import type { Span } from './span.ts';

/** Languages that messages are written in. */
export type Lang = 'en' | 'ru' | 'zh';
export type Localized = Readonly<Record<Lang, string>>;

/**
 * One kind of diagnostic as data. Texts hold `{name}` placeholders, filled from the diagnostic's arguments.
 * `failing` and `mended` are whole programs: the first gives exactly this code, the second none (both are tests).
 */
export interface DiagnosticRow {
  readonly severity: 'error' | 'warning';
  readonly message: Localized;
  /** What to do about it. */
  readonly help?: Localized;
  /** Text beside the marked source, where the message alone does not say it. */
  readonly label?: Localized;
  /** A paragraph or two for `trinityc explain`. */
  readonly explain: Localized;
  readonly failing: string;
  readonly mended: string;
  /** Extra files of the examples by path (for import errors). */
  readonly files?: Readonly<Record<string, string>>;
}

/** An instance: data only; rendering to text, colour or JSON is the command line's and the editor's business. */
export interface Diagnostic {
  /** A key of the diagnostics table, `E0123` or `W0001`. */
  readonly code: string;
  readonly span: Span;
  readonly args: Readonly<Record<string, string | number>>;
  /** Further places that matter, each with the key of a short text in the table of notes. */
  readonly related?: readonly {
    readonly span: Span;
    readonly note: string;
    readonly args?: Readonly<Record<string, string | number>>;
  }[];
  /** Replaces the row's help where the instance knows better (for example a spelling suggestion). */
  readonly suggestion?: { readonly span: Span; readonly text: string };
  /** Key of a text in the table of hints, in place of the row's help. A suggestion goes before it. */
  readonly hint?: string;
}
