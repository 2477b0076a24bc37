import type { Device, DeviceBuffer, Executable, MaybePromise, Outcome, ScalarValue } from '../../backends/target.ts';

/** A call that was queued; `outcome` is set once it was waited for. */
export interface Queued {
  outcome: Outcome | undefined;
}

/** One device's calls in order, so that whoever waits gives every caller its own outcome. */
export class Queue {
  readonly device: Device;
  #open: Queued[] = [];

  private constructor(device: Device) {
    this.device = device;
  }

  static readonly #queues = new WeakMap<Device, Queue>();

  /** The queue of a device: everyone who calls it takes the same. */
  static of(device: Device): Queue {
    let queue = Queue.#queues.get(device);
    if (!queue) Queue.#queues.set(device, (queue = new Queue(device)));
    return queue;
  }

  run(executable: Executable, args: readonly (DeviceBuffer | ScalarValue)[]): Queued {
    this.device.run(executable, args);
    const queued: Queued = { outcome: undefined };
    this.#open.push(queued);
    return queued;
  }

  /** Waits until all calls are done. */
  finish(): MaybePromise<void> {
    const open = this.#open;
    this.#open = [];
    const settle = (outcomes: readonly Outcome[]): void => {
      if (outcomes.length !== open.length) {
        throw new Error(`${this.device.name} told how ${outcomes.length} of ${open.length} calls ended`);
      }
      open.forEach((q, i) => (q.outcome = outcomes[i]));
    };
    const outcomes = this.device.finish();
    return outcomes instanceof Promise ? outcomes.then(settle) : settle(outcomes);
  }
}

/** What a device that works at once gives. Throws an Error for one that gives promises. */
export function atOnce<T>(device: Device, value: MaybePromise<T>): T {
  if (!(value instanceof Promise)) return value;
  throw new Error(
    `${device.name} answers later: calls of the virtual machine need a device that answers at once (blockingDevice)`,
  );
}
