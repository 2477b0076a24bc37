import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flamePage } from '../../compiler/cli/flame-page.ts';
import type { Profile, TreeNode } from '../../vm/profile/report.ts';
import { temporaryFolder } from '../cli/support.ts';
import type { Client } from './cdp.ts';
import { findChromium, startChromium } from './chromium.ts';

const chromium = findChromium();
const folder = temporaryFolder();

function node(name: string, selfMs: number, children: readonly TreeNode[] = [], line = 1): TreeNode {
  const totalMs = children.reduce((sum, c) => sum + c.totalMs, selfMs);
  const file = name === '' ? '' : 'p.tri';
  return { name, kind: 'program', file, line, selfMs, totalMs, lines: { [line]: totalMs }, children: [...children] };
}

const tree = node('', 0, [node('main', 10, [node('left', 30, [node('<deep>', 30, [], 3)], 2), node('right', 30)])]);
const profile: Profile = {
  ...{ engine: 'jit', ms: 100, samples: 200, kernels: [], limits: undefined, tree },
  functions: [],
  lines: [{ file: 'p.tri', line: 3, selfMs: 30, totalMs: 30 }],
};

describe.skipIf(!chromium)(`the flame graph in Chromium${chromium ? '' : ' (no Chromium is installed)'}`, () => {
  let client: Client;
  let stop: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    const page = join(folder, 'p.html');
    const text = 'fn main() {}\nlet s = "</script>"\ndeep & <b>\n';
    writeFileSync(page, flamePage(profile, [{ path: 'p.tri', text }], 'en'));
    ({ client, stop } = await startChromium(chromium!));
    await client.send('Page.enable');
    await client.send('Emulation.setDeviceMetricsOverride', {
      width: 1040,
      height: 600,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await client.send('Page.navigate', { url: pathToFileURL(page).href });
    await client.event('Page.loadEventFired');
  }, 60_000);

  afterAll(() => stop?.());

  async function evaluate(expression: string): Promise<unknown> {
    const { result } = await client.send('Runtime.evaluate', { expression, returnByValue: true });
    return (result as { value: unknown }).value;
  }

  /** Names of the frames and their widths in percent of the whole. */
  const frames = (): Promise<unknown> =>
    evaluate(`[...document.querySelectorAll('#graph .frame')].map((e) =>
      e.node.name + ' ' + Math.round(100 * (e.offsetWidth + 1) / document.getElementById('graph').clientWidth))`);
  const frame = (name: string): string =>
    `[...document.querySelectorAll('#graph .frame')].find((e) => e.node.name === ${JSON.stringify(name)})`;

  it('shows frames as wide as their time, callees below callers', async () => {
    expect(await frames()).toEqual([' 100', 'main 100', 'left 60', '<deep> 30', 'right 30']);
    const tops: unknown[] = [];
    for (const name of ['main', 'left', '<deep>']) tops.push(await evaluate(`${frame(name)}.offsetTop`));
    expect(tops).toEqual([21, 42, 63]);
  });

  it('shows the numbers and lines of the frame that is pointed at', async () => {
    const at = (await evaluate(`(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(
      ${frame('<deep>')}.getBoundingClientRect())`)) as { x: number; y: number };
    await client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
    const tip = await evaluate(`document.getElementById('tip').innerText`);
    for (const text of ['<deep>', 'p.tri:3', '30.0 ms', '30 %', 'deep & <b>']) expect(tip).toContain(text);
  });

  it('zooms to a frame that is clicked, and back', async () => {
    await evaluate(`${frame('left')}.click()`);
    expect(await frames()).toEqual([' 100', 'main 100', 'left 100', '<deep> 50']);
    expect(await evaluate(`document.querySelector('.here').id`)).toBe('L0-2');
    await evaluate(`dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))`);
    expect(await frames()).toContain('right 30');
  });

  it('finds functions', async () => {
    await evaluate(`((box) => {
      box.value = 'deep';
      box.dispatchEvent(new Event('input'));
    })(document.getElementById('find'))`);
    expect(await evaluate(`[...document.querySelectorAll('.hit')].map((e) => e.node.name)`)).toEqual(['<deep>']);
    expect(await evaluate(`document.getElementById('found').textContent`)).toBe('30 %');
  });
});
