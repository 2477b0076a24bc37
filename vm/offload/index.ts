/**
 * Kernels of a bytecode module on a device (backends/target.ts): each function that is a kernel's scalar form becomes an import
 * that copies tensors to the device as far as they are not there, runs the kernel and brings back what it wrote. Any engine
 * runs the rest. Kernels that a module's compiler inlined into other functions stay on the virtual machine.
 */
export type { Device, DeviceBuffer } from '../../backends/target.ts';
export { UnsupportedError } from '../../backends/target.ts';
export { DEVICE_MODULE, moveKernels } from './module.ts';
export type { MovedKernel, MovedModule } from './module.ts';
export { DeviceCall, DeviceKernel, DeviceProgram, DeviceTensor } from './resident.ts';
export type { DeviceArguments } from './resident.ts';
export { Offload } from './session.ts';
export type { OffloadOptions, Session } from './session.ts';
export { blockingDevice, serveDevice } from './blocking.ts';
export type { BlockingOptions, Request, RequestPort } from './blocking.ts';
export { abandon } from './channel.ts';
export type { Channel } from './channel.ts';
