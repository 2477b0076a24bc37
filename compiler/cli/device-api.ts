import type { Device, DeviceOptions, Probe, Target } from '../../backends/target.ts';
import { loadTarget, TARGET_NAMES } from '../../backends/targets.ts';
import { openDevice as open } from './devices.ts';
import { hostTools } from './host-tools.ts';

/**
 * Devices of this machine for embedders in Node: `import { openDevice } from 'trinityc/devices'`, then `instantiate(module, { device })`
 * or `deviceProgram(module, device)` of `trinityc/vm`.
 */
export type { Device, DeviceBuffer, DeviceOptions, Probe } from '../../backends/target.ts';
export { UnsupportedError } from '../../backends/target.ts';
export { Offload } from '../../vm/offload/index.ts';
export type { OffloadOptions } from '../../vm/offload/index.ts';

/** Names of the targets whose kernels can be run, whether they can be here or not. */
export async function deviceNames(): Promise<string[]> {
  const targets = await Promise.all(TARGET_NAMES.map(loadTarget));
  return targets.flatMap((t) => (t?.open ? [t.name] : []));
}

/** What a device would run on here, and what is missing. Rejects with an Error where there is none of the name. */
export async function probeDevice(name: string): Promise<Probe> {
  return (await targetOf(name)).probe(hostTools(process.env));
}

/**
 * Opens a device; it answers at once, as instances need it. Rejects with an Error that says what is missing where it cannot be used
 * here. `dispose` it in the end.
 */
export async function openDevice(name: string, options: DeviceOptions = {}): Promise<Device> {
  return open(await targetOf(name), hostTools(process.env), options);
}

async function targetOf(name: string): Promise<Target> {
  const target = await loadTarget(name);
  if (!target?.open) throw new Error(`there is no device ${name}: there are ${(await deviceNames()).join(', ')}`);
  return target;
}
