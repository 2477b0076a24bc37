import { parentPort, workerData } from 'node:worker_threads';
import { readStack, stackBuffer, StackTimes } from '../../vm/profile/stacks.ts';

/**
 * The thread that looks at a program's stack of calls while it runs in another. It begins when it is started, tells so, and when
 * `control[0]` is set, tells what it has seen and ends.
 */
export interface SamplerData {
  readonly marks: WebAssembly.Memory;
  readonly control: Int32Array;
  /** Milliseconds between two looks, on average. */
  readonly intervalMs: number;
}

/** Intervals after which the machine was busy with something else, so that more time is not the program's. */
const LONGEST = 4;

function sample({ marks, control, intervalMs }: SamplerData): StackTimes {
  const words = new Int32Array(marks.buffer);
  const stack = stackBuffer();
  const times = new StackTimes();
  let random = 1;
  let last = performance.now();
  while (Atomics.load(control, 0) === 0) {
    // Unequal pauses, so that a loop of the program and the looks at it do not keep step.
    random = (Math.imul(random, 1664525) + 1013904223) | 0;
    Atomics.wait(control, 0, 0, intervalMs * (0.5 + (random >>> 8) / 2 ** 24));
    const length = readStack(words, stack);
    const now = performance.now();
    if (length > 0) times.add(stack.subarray(0, length), Math.min(now - last, LONGEST * intervalMs));
    last = now;
  }
  return times;
}

if (parentPort) {
  parentPort.postMessage('ready');
  const times = sample(workerData as SamplerData);
  parentPort.postMessage(times.list());
}
