import type { HostTools, Probe, Target } from '../target.ts';
import { INSTALL, INSTALL_DRIVER, PACKAGE, describe, openAdapter } from './dawn.ts';
import { openDevice } from './device.ts';
import { emit, OPTIONS } from './emit.ts';

/** WebGPU: WGSL with an ES module that runs it in browsers; here on Dawn. */
export const target: Target = {
  name: 'webgpu',
  makes: 'WGSL shaders with an ES module that runs them on a GPUDevice, and types',
  needsSizes: true,
  asynchronous: true,
  tools: [{ name: 'Dawn', package: PACKAGE, install: INSTALL, optional: true }],
  options: OPTIONS,
  emit,
  probe,
  open: openDevice,
};

async function probe(tools: HostTools): Promise<Probe> {
  try {
    await tools.load(PACKAGE);
  } catch {
    return { usable: false, runsOn: '', missing: [{ what: `the npm package ${PACKAGE} (Dawn)`, install: INSTALL }] };
  }
  try {
    const { adapter } = await openAdapter(tools);
    return { usable: true, runsOn: describe(adapter.info), missing: [] };
  } catch {
    return { usable: false, runsOn: '', missing: [{ what: 'a driver that WebGPU can use', install: INSTALL_DRIVER }] };
  }
}
