import { parentPort, workerData } from 'node:worker_threads';
import { loadTarget } from '../../backends/targets.ts';
import type { Channel, Request } from '../../vm/offload/index.ts';
import { abandon, serveDevice } from '../../vm/offload/index.ts';
import { hostTools } from './host-tools.ts';

/** The thread of a device that answers with promises. */

export interface DeviceWorkerData {
  readonly target: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly channel: Channel;
  readonly threads: number | undefined;
}

const { target, env, channel, threads } = workerData as DeviceWorkerData;

const serve = serveDevice(channel, async (note) => {
  const found = await loadTarget(target);
  return found!.open!(hostTools(env), { note, ...(threads !== undefined && { threads }) });
});
// Whatever ends this thread: nobody shall wait for it.
process.on('exit', () => abandon(channel));
parentPort!.on('message', (request: Request) => serve(request));
