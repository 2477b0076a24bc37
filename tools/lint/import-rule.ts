/** The import rule as a pure function of tools/import-rule.json, so that the linter and the tests ask the same judge. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

export interface ImportRule {
  readonly rooms: readonly {
    readonly room: string;
    readonly at: readonly string[];
    readonly mayImport: readonly string[];
    readonly mayLoad?: readonly string[];
  }[];
  readonly packages: readonly {
    readonly package: string;
    readonly only: readonly string[];
    readonly lazily?: boolean;
  }[];
  readonly ambient: {
    readonly only: readonly string[];
    readonly globals: readonly string[];
    readonly members: readonly string[];
  };
}

/** How a module is named: by a static import, by one of types alone, or by `import()`. */
export type ImportKind = 'static' | 'type' | 'dynamic';

export function readImportRule(): ImportRule {
  return JSON.parse(readFileSync(new URL('../import-rule.json', import.meta.url), 'utf8')) as ImportRule;
}

function within(file: string, places: readonly string[]): boolean {
  return places.some((place) => (place.endsWith('/') ? file.startsWith(place) : file === place));
}

/** The room a file lives in, or null outside every room. `file` is relative to the repository, with forward slashes. */
export function roomOf(rule: ImportRule, file: string): string | null {
  let best: string | null = null;
  let length = -1;
  for (const room of rule.rooms) {
    for (const place of room.at) {
      if (place.length > length && within(file, [place])) {
        best = room.room;
        length = place.length;
      }
    }
  }
  return best;
}

/** Whether `file` may read files, the clock and the environment. Files outside every room (configuration) may. */
export function mayUseAmbient(rule: ImportRule, file: string): boolean {
  return roomOf(rule, file) === null || within(file, rule.ambient.only);
}

/** Says why `file` may not import `specifier`, or null if it may. */
export function whyForbidden(rule: ImportRule, file: string, specifier: string, kind: ImportKind): string | null {
  const from = roomOf(rule, file);
  if (from === null) return null;
  return specifier.startsWith('.')
    ? whyRoomForbidden(rule, file, from, specifier, kind)
    : whyPackageForbidden(rule, file, from, specifier, kind);
}

function whyRoomForbidden(
  rule: ImportRule,
  file: string,
  from: string,
  specifier: string,
  kind: ImportKind,
): string | null {
  const target = posix.normalize(posix.join(posix.dirname(file), specifier));
  const to = roomOf(rule, target);
  const { mayImport: allowed, mayLoad = [] } = rule.rooms.find((room) => room.room === from)!;
  if (allowed.includes('*') || to === from) return null;
  if (to === null) return `'${from}' imports ${target}, which is outside every room`;
  if (allowed.includes(to) || (kind !== 'static' && mayLoad.includes(to))) return null;
  const list = allowed.length === 0 ? 'nothing' : allowed.join(', ');
  return `'${from}' may not import '${to}' (${target}); it may import ${list}`;
}

function whyPackageForbidden(
  rule: ImportRule,
  file: string,
  from: string,
  specifier: string,
  kind: ImportKind,
): string | null {
  if (rule.rooms.find((room) => room.room === from)!.mayImport.includes('*') || kind === 'type') return null;
  if (specifier.startsWith('node:')) {
    return mayUseAmbient(rule, file)
      ? null
      : `'${from}' may not import ${specifier}: nothing below the driver meets the machine`;
  }
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const row = rule.packages.find((entry) => entry.package === name);
  if (row === undefined) return `the package ${name} is not listed in tools/import-rule.json`;
  if (!within(file, row.only)) return `the package ${name} may be imported in ${row.only.join(', ')} alone`;
  if (row.lazily === true && kind === 'static') return `the package ${name} must be loaded lazily: use import()`;
  return null;
}
