import { parentPort, workerData } from 'node:worker_threads';
import { load } from '../../vm/index.ts';
import { bytecodeStarter } from '../engines.ts';

/** Runs a module without any limit: only its parent can end it. */
const { name, bytes } = workerData as { name: 'interp' | 'interp-js' | 'jit'; bytes: Uint8Array };
const loaded = load(bytes);
if (!('module' in loaded)) throw new Error('refused');
const engine = (await bytecodeStarter(name, { tbc: loaded.module }))({ hosts: [] });
parentPort!.postMessage('runs');
engine.call(0, []);
