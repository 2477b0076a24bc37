import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from './cdp.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser that `CHROMIUM` names, or one that is installed. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM'], ...PLACES].find((path) => path !== undefined && existsSync(path));
}

const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--remote-debugging-port=0'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** What a browser needs for WebGPU on a software driver. */
export const WEBGPU_FLAGS = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'];

/** Starts a browser without a window; the client speaks to its one, empty page. */
export async function startChromium(
  path: string,
  more: readonly string[] = [],
): Promise<{ client: Client; stop: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'trinity-chromium-'));
  const browser = spawn(path, [...FLAGS, ...more, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const closed = new Promise<void>((resolve) => browser.on('close', () => resolve()));
  const stop = async (): Promise<void> => {
    browser.kill('SIGKILL');
    await closed;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let told = '';
      browser.stderr.on('data', (data) => {
        told += String(data);
        const found = /DevTools listening on (ws:\S+)/.exec(told);
        if (found) resolve(found[1]!);
      });
      browser.on('error', reject);
      void closed.then(() => reject(new Error(`the browser ended: ${told}`)));
    });
    const client = await Client.connect(address);
    const { targetId } = await client.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await client.send('Target.attachToTarget', { targetId, flatten: true });
    client.session = String(sessionId);
    return { client, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
