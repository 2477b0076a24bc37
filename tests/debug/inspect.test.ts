import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { files, temporaryFolder } from '../cli/support.ts';
import { root, startCode } from '../cli/process.ts';
import { Client } from './cdp.ts';
import { Debugger } from './debugger.ts';

const PROGRAM = `struct Pair { small: i32, large: i32 }

fn grown(x: i32) -> i32 {
  let pair = Pair { small: x, large: x * 2 }
  let y = pair.large
  y + 1
}

fn main() {
  var size = 1
  while size < 10 {
    size = grown(size)
  }
  println(size)
}
`;
const lines = PROGRAM.split('\n').map((l) => l.trim());

describe('run --inspect', () => {
  it('waits for a debugger, stops before main, and lets it stop at lines', async () => {
    const path = files(temporaryFolder(), { 'p.tri': PROGRAM })['p.tri'];
    const args = ['--input-type=module', '-e', startCode(), '--', 'run', path, '--inspect=0'];
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1' } });
    let out = '';
    child.stdout.on('data', (data) => (out += String(data)));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let told = '';
        child.stderr.on('data', (data) => {
          told += String(data);
          const found = /listening on (ws:\S+)/.exec(told);
          if (found) resolve(found[1]!);
        });
        void ended.then(() => reject(new Error(told)));
      });
      const client = await Client.connect(address);
      for (const method of ['Runtime.enable', 'Debugger.enable', 'Runtime.runIfWaitingForDebugger'])
        await client.send(method);
      const program = await Debugger.ofWebAssembly(client);
      expect(program.map.sources[0]).toBe(pathToFileURL(path).href);
      expect(program.map.sourcesContent[0]).toBe(PROGRAM);
      const { callFrames } = await client.event('Debugger.paused');
      expect((callFrames as { functionName: string }[]).map((f) => f.functionName)).toContain('waitForDebugger');

      await program.breakAt(lines.indexOf('y + 1') + 1);
      const seen: unknown[] = [];
      for (let i = 0; i < 3; i++) {
        await program.resume();
        const frames = await program.paused();
        expect(frames.map((f) => lines[f.line - 1])).toEqual(['y + 1', 'size = grown(size)']);
        seen.push((await program.locals(frames[0]!))['$pair.large']);
      }
      expect(seen).toEqual([2, 6, 14]);
      await program.resume();
      // A process that is debugged stays until the debugger leaves.
      client.close();
      expect(await ended).toBe(0);
      expect(out).toBe('15\n');
    } finally {
      child.kill('SIGKILL');
    }
  }, 30_000);
});
