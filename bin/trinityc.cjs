#!/usr/bin/env node
// Starts the compiler's command line (dist/compiler/cli/main.js, which exports `launch(argv, launcher): Promise<number>`; bundled, which
// starts faster, in dist/compiler/bundle).
// Written in syntax that any Node parses, so that an old one says what it needs instead of a SyntaxError.
'use strict';

var fs = require('fs');
var path = require('path');

var NEEDED = [22, 12];
var root = path.dirname(__dirname);

function isRecent(version) {
  var parts = version.split('.');
  var major = Number(parts[0]);
  return major > NEEDED[0] || (major === NEEDED[0] && Number(parts[1]) >= NEEDED[1]);
}

/** A checkout's own Node, which `npm ci` brings on some platforms; null in an installed package. */
function checkoutNode() {
  var exe = path.join(root, 'node_modules', '.bin', 'node');
  return fs.existsSync(exe) ? exe : null;
}

function startElsewhere(exe) {
  var args = process.execArgv.concat([__filename], process.argv.slice(2));
  var env = Object.assign({}, process.env, { TRINITYC_RESTARTED: '1' });
  var done = require('child_process').spawnSync(exe, args, { stdio: 'inherit', env: env });
  if (done.error) throw done.error;
  if (done.signal) process.kill(process.pid, done.signal);
  process.exit(done.status === null ? 70 : done.status);
}

function fail(code, lines) {
  process.stderr.write(lines.join('\n') + '\n');
  process.exit(code);
}

/**
 * Runs the same command line in a thread with a stack for the 10,000 nested calls that programs may make: compiled code
 * calls on V8's own stack, of which the main thread has too little. The thread is told `carried`.
 */
function deep(carried) {
  var threads = require('worker_threads');
  return new Promise(function (resolve) {
    var worker = new threads.Worker(__filename, {
      argv: process.argv.slice(2),
      workerData: carried,
      resourceLimits: { stackSizeMb: 48 },
    });
    worker.on('error', function (error) {
      fail(70, ['trinityc: internal error: ' + ((error && error.stack) || error)]);
    });
    worker.on('exit', resolve);
  });
}

function start() {
  var main = path.join(root, 'dist', 'compiler', 'bundle', 'main.js');
  if (!fs.existsSync(main)) main = path.join(root, 'dist', 'compiler', 'cli', 'main.js');
  if (!fs.existsSync(main)) {
    fail(70, [
      'trinityc: it has not been built: ' + path.relative(process.cwd(), main) + ' is missing.',
      'In a checkout run: npm ci        (or, with the packages installed: npm run build)',
    ]);
  }
  // Half of a cold start is compiling JavaScript: keep V8's code between runs.
  require('module').enableCompileCache();
  var threads = require('worker_threads');
  var launcher = threads.isMainThread ? { deep: deep } : { carried: threads.workerData };
  import(require('url').pathToFileURL(main).href)
    .then(function (cli) {
      return cli.launch(process.argv.slice(2), launcher);
    })
    .then(
      function (code) {
        process.exitCode = code;
      },
      function (error) {
        fail(70, ['trinityc: internal error: ' + ((error && error.stack) || error)]);
      },
    );
}

if (isRecent(process.versions.node)) {
  start();
} else {
  var other = process.env.TRINITYC_RESTARTED ? null : checkoutNode();
  if (other) startElsewhere(other);
  fail(4, [
    'trinityc: Node.js ' + NEEDED.join('.') + ' or later is needed; this is ' + process.versions.node + '.',
    'See https://nodejs.org/ for a current version.',
  ]);
}
