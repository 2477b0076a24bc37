import { readFileSync } from 'node:fs';

/** The package's version, read from its package.json (two folders up from dist/compiler/cli or compiler/cli). */
export function version(): string {
  for (const up of ['../../package.json', '../../../package.json']) {
    try {
      const json = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8')) as {
        name?: string;
        version?: string;
      };
      if (json.name === 'trinityc' && json.version) return json.version;
    } catch {
      // Not there: sources run from one folder, the built package from another.
    }
  }
  return '0.0.0';
}
