import { Worker } from 'node:worker_threads';
import type { Device, DeviceOptions, HostTools, Target } from '../../backends/target.ts';
import { blockingDevice } from '../../vm/offload/index.ts';
import type { DeviceWorkerData } from './device-worker.ts';

/** Opens devices so that they answer at once: those that cannot live in a thread of their own. */
export async function openDevice(target: Target, tools: HostTools, options: DeviceOptions = {}): Promise<Device> {
  if (!target.open) throw new Error(`the target ${target.name} runs no kernels`);
  if (target.asynchronous !== true) return target.open(tools, options);
  let worker: Worker | undefined;
  return blockingDevice(
    (channel) => {
      const workerData: DeviceWorkerData = {
        target: target.name,
        env: { ...tools.env },
        channel,
        threads: options.threads,
      };
      worker = new Worker(workerFile(), { workerData });
      worker.unref();
      return worker;
    },
    { ...(options.note && { note: options.note }), end: () => void worker?.terminate() },
  );
}

/** The thread's file, from the sources or beside the bundle that this may be part of. */
function workerFile(): URL {
  const suffix = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  return new URL(`../cli/device-worker${suffix}`, import.meta.url);
}
