import type { HostTools } from '../target.ts';
import type { Gpu, GpuAdapter, GpuAdapterInfo } from './gpu-api.ts';

/** WebGPU outside of browsers: Dawn, from the npm package `webgpu`, on a driver of Vulkan, Metal or Direct3D 12. */

export const PACKAGE = 'webgpu';
export const INSTALL = 'npm install webgpu';
export const INSTALL_DRIVER = "the GPU's Vulkan driver, or a software one: apt-get install chromium";

export interface Opened {
  readonly gpu: Gpu;
  readonly adapter: GpuAdapter;
}

/** Instances of Dawn that found an adapter. One that is collected before its devices aborts the process, so that none ever is. */
const found: { readonly tools: HostTools; readonly gpu: Gpu }[] = [];

const BEST = { powerPreference: 'high-performance' } as const;

/** Where descriptions of Vulkan drivers lie; the loader of Vulkan finds them itself. */
const DRIVER_FOLDERS = ['/usr/share/vulkan/icd.d', '/etc/vulkan/icd.d', '/usr/local/share/vulkan/icd.d'];
const DRIVERS = [
  ...['nvidia_icd.json', 'nvidia_icd.x86_64.json', 'nvidia_icd.aarch64.json'],
  ...['radeon_icd.json', 'radeon_icd.x86_64.json', 'radeon_icd.aarch64.json', 'amd_icd64.json'],
  ...['intel_icd.json', 'intel_icd.x86_64.json', 'asahi_icd.json', 'freedreno_icd.json', 'panfrost_icd.json'],
  ...['lvp_icd.json', 'lvp_icd.x86_64.json', 'lvp_icd.aarch64.json'],
];

/** The software driver that comes with Chromium, which the loader does not find by itself. */
const SWIFTSHADER = [
  '/usr/lib/chromium/vk_swiftshader_icd.json',
  '/usr/lib/chromium-browser/vk_swiftshader_icd.json',
  '/usr/lib64/chromium-browser/vk_swiftshader_icd.json',
  '/opt/google/chrome/vk_swiftshader_icd.json',
  '/opt/microsoft/msedge/vk_swiftshader_icd.json',
];

/** Opens the best adapter; each gives one device. Throws an Error for users where there is no package, or no driver. */
export async function openAdapter(tools: HostTools): Promise<Opened> {
  const known = found.find((f) => f.tools === tools);
  const before = await known?.gpu.requestAdapter(BEST);
  if (known && before) return { gpu: known.gpu, adapter: before };
  const { create } = (await tools.load(PACKAGE)) as { create: (options: readonly string[]) => Gpu };
  const attempt = async (): Promise<Opened | undefined> => {
    const gpu = create([]);
    const adapter = await gpu.requestAdapter(BEST);
    if (!adapter) return undefined;
    found.push({ tools, gpu });
    return { gpu, adapter };
  };
  const software = softwareDriver(tools);
  // Where no driver is installed, Dawn would complain on the terminal before it is given another.
  const first = software === undefined || hasDriver(tools) ? await attempt() : undefined;
  const opened = first ?? (software !== undefined && useDriver(tools, software) ? await attempt() : undefined);
  if (!opened) throw new Error(`no driver for WebGPU was found; install ${INSTALL_DRIVER}`);
  return opened;
}

function hasDriver(tools: HostTools): boolean {
  const { env } = tools;
  if (env['VK_ICD_FILENAMES'] !== undefined || env['VK_DRIVER_FILES'] !== undefined) return true;
  return DRIVER_FOLDERS.some((folder) => DRIVERS.some((name) => tools.read(`${folder}/${name}`) !== undefined));
}

function softwareDriver(tools: HostTools): string | undefined {
  if (tools.platform !== 'linux') return undefined;
  return SWIFTSHADER.find((path) => tools.read(path) !== undefined);
}

/**
 * Names a driver to the loader of Vulkan, which asks the C library's environment; setting Node's own would not reach it from
 * a worker.
 */
function useDriver(tools: HostTools, path: string): boolean {
  try {
    const libc = tools.library('libc.so.6');
    libc.func('int setenv(const char *name, const char *value, int overwrite)')('VK_ICD_FILENAMES', path, 1);
    return true;
  } catch {
    return false;
  }
}

/** What kernels run on, in words. */
export function describe({ vendor, architecture, device, description }: GpuAdapterInfo): string {
  const parts = [description, device, architecture, vendor].filter((s) => s !== '');
  return `${parts[0] ?? 'an unknown adapter'} through Dawn`;
}
