import type { TrapName } from '../../../spec/traps.ts';
import type { Json } from './values.ts';

/** Cases and markers that programs carry in comments; README.md defines them. */

export interface Case {
  /** Line of the case in the file, from 1. */
  readonly line: number;
  readonly func: string;
  readonly args: readonly Json[];
  readonly fuel: number | undefined;
  readonly memory: number | undefined;
  readonly stack: number | undefined;
  readonly expected: { readonly value: Json } | { readonly trap: TrapName; readonly at: number | undefined };
}

const CASE = /^\/\/> (\w+) (\[.*)$/;
const LABEL = /\/\/ @(\w+)\s*$/;
const LIMIT = /^ with ((?:(?:fuel|memory|stack) \d+ ?)+)/;

/** End of the JSON array that begins a text. */
function arrayEnd(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '"') {
      for (i++; text[i] !== '"'; i++) if (text[i] === '\\') i++;
    } else if (c === '[' || c === '{') depth++;
    else if ((c === ']' || c === '}') && --depth === 0) return i + 1;
  }
  throw new Error(`unfinished arguments: ${text}`);
}

export function readCases(source: string): Case[] {
  const lines = source.split('\n');
  const labels = new Map<string, number>();
  lines.forEach((text, i) => {
    const m = LABEL.exec(text);
    if (m && !text.startsWith('//>')) labels.set(m[1]!, i + 1);
  });
  return lines.flatMap((text, i) => {
    if (!text.startsWith('//>')) return [];
    const m = CASE.exec(text);
    if (!m) throw new Error(`line ${i + 1} is no case: ${text}`);
    return [readCase(m[1]!, m[2]!, i + 1, labels)];
  });
}

function readCase(func: string, text: string, line: number, labels: ReadonlyMap<string, number>): Case {
  const end = arrayEnd(text);
  const args = JSON.parse(text.slice(0, end)) as Json[];
  let rest = text.slice(end);
  const limits: Record<string, number> = {};
  const limit = LIMIT.exec(rest);
  if (limit) {
    const words = limit[1]!.trim().split(' ');
    for (let i = 0; i < words.length; i += 2) limits[words[i]!] = Number(words[i + 1]);
    rest = ` ${rest.slice(limit[0].length).trimStart()}`;
  }
  if (!rest.startsWith(' => ')) throw new Error(`line ${line}: => expected: ${text}`);
  const { fuel, memory, stack } = limits;
  return { line, func, args, fuel, memory, stack, expected: readExpected(rest.slice(4).trim(), line, labels) };
}

function readExpected(text: string, line: number, labels: ReadonlyMap<string, number>): Case['expected'] {
  const trap = /^trap (\w+)(?: @(\w+))?$/.exec(text);
  if (!trap) return { value: JSON.parse(text) as Json };
  const label = trap[2];
  if (label !== undefined && !labels.has(label)) throw new Error(`line ${line}: no label @${label}`);
  return { trap: trap[1] as TrapName, at: label === undefined ? undefined : labels.get(label) };
}

/** Errors that a rejected program marks: `//~ CODE` at the end of the line that the error begins on. */
export function readMarks(source: string): { line: number; code: string }[] {
  return source.split('\n').flatMap((text, i) => {
    const m = /\/\/~ ([EW\d ]+?)\s*$/.exec(text);
    return m ? m[1]!.split(' ').map((code) => ({ line: i + 1, code })) : [];
  });
}
