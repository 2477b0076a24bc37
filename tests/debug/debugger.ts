import type { Client, Params } from './cdp.ts';

/** What a debugger's front end does with compiled code: finds its source map, sets breakpoints at lines, steps line by line. */

interface Segment {
  /** Byte offset in the WebAssembly module. */
  readonly offset: number;
  /** Source file and line (from 1); undefined: none. */
  readonly place: { readonly source: string; readonly line: number } | undefined;
}

export interface Frame {
  readonly func: string;
  readonly source: string;
  readonly line: number;
  readonly raw: Params;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The segments of a source map of one line, as ECMA-426 says. */
export function decodeMap(map: { sources: string[]; mappings: string }): Segment[] {
  const last = [0, 0, 0, 0];
  return map.mappings.split(',').map((text): Segment => {
    let [value, shift, field] = [0, 0, 0];
    for (const c of text) {
      const digit = DIGITS.indexOf(c);
      value += (digit & 31) * 2 ** shift;
      shift += 5;
      if (digit >= 32) continue;
      last[field]! += value % 2 === 1 ? -(value - 1) / 2 : value / 2;
      field++;
      [value, shift] = [0, 0];
    }
    const place = field < 4 ? undefined : { source: map.sources[last[1]!]!, line: last[2]! + 1 };
    return { offset: last[0]!, place };
  });
}

export class Debugger {
  readonly client: Client;
  readonly script: string;
  readonly map: { sources: string[]; sourcesContent: (string | null)[]; mappings: string };
  readonly segments: Segment[];

  private constructor(client: Client, script: string, map: Debugger['map']) {
    this.client = client;
    this.script = script;
    this.map = map;
    this.segments = decodeMap(map);
  }

  /** Waits until a WebAssembly module with a source map is there; the debugger must be enabled. */
  static async ofWebAssembly(client: Client): Promise<Debugger> {
    const { scriptId, sourceMapURL } = await client.event(
      'Debugger.scriptParsed',
      (p) => p['scriptLanguage'] === 'WebAssembly' && String(p['sourceMapURL']) !== '',
    );
    const [head, data] = String(sourceMapURL).split(',') as [string, string];
    if (head !== 'data:application/json;base64') throw new Error(`a source map of another kind: ${head}`);
    return new Debugger(
      client,
      String(scriptId),
      JSON.parse(Buffer.from(data, 'base64').toString()) as Debugger['map'],
    );
  }

  /** Sets a breakpoint at the first code of a line. */
  async breakAt(line: number): Promise<void> {
    const first = this.segments.find((s) => s.place?.line === line);
    if (!first) throw new Error(`no code of line ${line}`);
    await this.client.send('Debugger.setBreakpoint', {
      location: { scriptId: this.script, lineNumber: 0, columnNumber: first.offset },
    });
  }

  /** Waits for a pause; the frames of this module, the innermost first. */
  async paused(): Promise<Frame[]> {
    const { callFrames } = await this.client.event('Debugger.paused');
    return (callFrames as Params[]).flatMap((raw) => {
      const { scriptId, columnNumber } = raw['location'] as { scriptId: string; columnNumber: number };
      if (scriptId !== this.script) return [];
      const place = this.segments.findLast((s) => s.offset <= columnNumber)?.place;
      return [{ func: String(raw['functionName']), source: place?.source ?? '', line: place?.line ?? 0, raw }];
    });
  }

  /** Steps to another line, as the developer tools do: code of the same line, and code without one, is passed over. */
  async step(kind: 'stepOver' | 'stepInto', from: Frame): Promise<Frame[]> {
    // Ranges that meet are one: the protocol wants positions that rise.
    const ranges: [number, number][] = [];
    this.segments.forEach((s, i) => {
      if (s.place !== undefined && s.place.line !== from.line) return;
      const end = this.segments[i + 1]?.offset ?? s.offset + 1;
      const last = ranges.at(-1);
      if (last?.[1] === s.offset) last[1] = end;
      else ranges.push([s.offset, end]);
    });
    const at = (columnNumber: number): Params => ({ lineNumber: 0, columnNumber });
    const skipList = ranges.map(([start, end]) => ({ scriptId: this.script, start: at(start), end: at(end) }));
    await this.client.send(`Debugger.${kind}`, { skipList });
    return this.paused();
  }

  async stepOut(): Promise<Frame[]> {
    await this.client.send('Debugger.stepOut');
    return this.paused();
  }

  resume(): Promise<Params> {
    return this.client.send('Debugger.resume');
  }

  /** What the locals of a frame hold, by name. */
  async locals(frame: Frame): Promise<Record<string, unknown>> {
    const scopes = frame.raw['scopeChain'] as { type: string; object: { objectId: string } }[];
    const local = scopes.find((s) => s.type === 'local');
    if (!local) return {};
    const found = await this.properties(local.object.objectId);
    const out: Record<string, unknown> = {};
    for (const { name, value } of found) out[name] = await this.#value(value);
    return out;
  }

  async #value(value: { value?: unknown; objectId?: string; description?: string }): Promise<unknown> {
    if (value.objectId === undefined) return value.value;
    const inner = (await this.properties(value.objectId)).find((p) => p.name === 'value');
    return inner ? inner.value.value : value.description;
  }

  async properties(objectId: string): Promise<{ name: string; value: { value?: unknown; objectId?: string } }[]> {
    const { result } = await this.client.send('Runtime.getProperties', { objectId, ownProperties: true });
    return (result as { name: string; value?: { value?: unknown } }[]).flatMap(({ name, value }) =>
      value ? [{ name, value }] : [],
    );
  }
}
