import { parentPort, workerData } from 'node:worker_threads';
import type { Device, DeviceBuffer } from '../../backends/target.ts';
import type { Channel, Request } from '../../vm/offload/index.ts';
import { abandon, serveDevice } from '../../vm/offload/index.ts';
import { OracleDevice } from './oracle.ts';

/** The oracle as a device that answers later, in a thread of its own. */

async function later<T>(value: () => T | Promise<T>): Promise<T> {
  await new Promise((resolve) => setImmediate(resolve));
  return value();
}

function slow(oracle: OracleDevice): Device {
  const buffers = new Map<DeviceBuffer, DeviceBuffer>();
  return {
    name: oracle.name,
    runsOn: oracle.runsOn,
    compile: (kernel) => later(() => oracle.compile(kernel)),
    allocate: (bytes) => {
      const buffer = oracle.allocate(bytes);
      const made: DeviceBuffer = {
        bytes,
        write: (data, offset) => buffer.write(data, offset),
        read: (into, offset) => later(() => buffer.read(into, offset)),
        free: () => buffer.free(),
      };
      buffers.set(made, buffer);
      return made;
    },
    run: (executable, args) =>
      oracle.run(
        executable,
        args.map((a) => (typeof a === 'object' ? buffers.get(a)! : a)),
      ),
    finish: () => later(() => oracle.finish()),
    dispose: () => oracle.dispose(),
  };
}

const { channel, dies } = workerData as { readonly channel: Channel; readonly dies?: boolean };
const refuses = (kernel: { readonly name: string }): string | undefined =>
  kernel.name === 'total' ? 'it has a sum' : undefined;
const serve = serveDevice(channel, (note) => {
  note('opened');
  // As a driver might: outside of any call.
  if (dies) setTimeout(() => process.exit(1), 50);
  return later(() => slow(new OracleDevice({ refuses })));
});
process.on('exit', () => abandon(channel));
parentPort!.on('message', (request: Request) => serve(request));
