import inspector from 'node:inspector';

/**
 * Opens Node's inspector on a port of this machine (0: a free one), which says so on standard error, waits until a debugger
 * has come, and stops in it: the program's code is there then, so that breakpoints can be set in it.
 */
export function waitForDebugger(port: number): void {
  if (inspector.url() === undefined) inspector.open(port, '127.0.0.1');
  inspector.waitForDebugger();
  debugger;
}
