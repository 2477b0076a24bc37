import { parentPort } from 'node:worker_threads';
import { serveJit } from '../../vm/jit/index.ts';

/** A thread of Node that compiles for others. */
serveJit(parentPort!);
