import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from './cdp.ts';
import { findChromium, startChromium } from './chromium.ts';
import type { Frame } from './debugger.ts';
import { Debugger } from './debugger.ts';
import { PROGRAM, programText, serve } from './serve.ts';

const chromium = findChromium();
const lines = programText().split('\n');
const lineOf = (text: string): number => lines.findIndex((l) => l.includes(text)) + 1;
const shown = (frames: readonly Frame[]): string[] => frames.map((f) => lines[f.line - 1]?.trim() ?? '');

describe.skipIf(!chromium)(
  `Chromium's debugger on compiled code${chromium ? '' : ' (no Chromium is installed)'}`,
  () => {
    let client: Client;
    let at: Debugger;
    let address: string;
    const ends: (() => unknown)[] = [];

    beforeAll(async () => {
      const served = await serve();
      ends.push(() => served.server.close());
      ({ address } = served);
      const browser = await startChromium(chromium!);
      ends.push(browser.stop);
      ({ client } = browser);
      for (const domain of ['Runtime', 'Page', 'Debugger']) await client.send(`${domain}.enable`);
      await client.send('Page.navigate', { url: address });
      at = await Debugger.ofWebAssembly(client);
      await evaluate('new Promise((ready) => setInterval(() => globalThis.work && ready(1), 10))');
    }, 60_000);

    afterAll(async () => {
      for (const end of ends.reverse()) await end();
    });

    async function evaluate(expression: string): Promise<unknown> {
      const { result } = await client.send('Runtime.evaluate', { expression, awaitPromise: true });
      return (result as { value: unknown }).value;
    }

    it('finds the source by its source map', async () => {
      const source = `${address}${PROGRAM}`;
      expect(at.map.sources).toEqual([source]);
      expect(await evaluate(`fetch(${JSON.stringify(source)}).then((r) => r.text())`)).toBe(programText());
      const mapped = new Set(at.segments.flatMap((s) => (s.place ? [s.place.line] : [])));
      for (const text of ['let twice', 'twice + x', 'let part', 'total = total'])
        expect(mapped).toContain(lineOf(text));
    });

    it('stops at a line, steps over and into and out by lines, and shows variables', async () => {
      await at.breakAt(lineOf('let part'));
      const result = evaluate('work(3)');

      let frames = await at.paused();
      expect(frames[0]!.source).toBe(`${address}${PROGRAM}`);
      expect(shown(frames)).toEqual(['let part = triple(i)']);
      expect(await at.locals(frames[0]!)).toMatchObject({ $n: 3, $i: 0, $total: 0 });

      frames = await at.step('stepInto', frames[0]!);
      expect(shown(frames)).toEqual(['fn triple(x: i32) -> i32 {', 'let part = triple(i)']);
      frames = await at.step('stepOver', frames[0]!);
      expect(shown(frames)[0]).toBe('let twice = x + x');
      frames = await at.step('stepOver', frames[0]!);
      expect(shown(frames)[0]).toBe('twice + x');
      expect(await at.locals(frames[0]!)).toMatchObject({ $x: 0, $twice: 0 });
      frames = await at.stepOut();
      expect(shown(frames)).toEqual(['let part = triple(i)']);

      frames = await at.step('stepOver', frames[0]!);
      expect(shown(frames)).toEqual(['total = total + part']);

      for (const i of [1, 2]) {
        await at.resume();
        frames = await at.paused();
        expect(shown(frames)).toEqual(['let part = triple(i)']);
        expect(await at.locals(frames[0]!)).toMatchObject({ $i: i, $total: i === 1 ? 0 : 3 });
      }
      frames = await at.step('stepOver', frames[0]!);
      expect(await at.locals(frames[0]!)).toMatchObject({ $part: 6 });
      await at.resume();
      expect(await result).toBe(9);
    });
  },
);
