import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { generatedText } from './text.ts';

/** Writes the interpreter's WebAssembly as a module to the path given, unless it is there already. */
const path = process.argv[2] ?? 'vm/interp-wasm/generated.ts';
const text = generatedText();
if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
