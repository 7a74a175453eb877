/*
 * The first file that runs, on a machine about which nothing is known yet: Node's builtins only, and syntax that every Node understands,
 * so that an old Node is told what to do in place of a SyntaxError. Checks, installs, builds what is stale; then the rest is imported.
 */
'use strict';

var nodeVersion = require('./boot/node-version.cjs');

var complaint = nodeVersion.complaint(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}

var path = require('path');
var url = require('url');
var startLock = require('./boot/start-lock.cjs');
var install = require('./boot/install.cjs');
var build = require('./boot/build.cjs');

var root = path.resolve(__dirname, '..', '..');
var command = process.argv[2] || 'start';
var rest = process.argv.slice(3);

// Whoever read our words may be gone before us; that is no reason to fall while the floor is being stopped.
process.stdout.on('error', ignore);
process.stderr.on('error', ignore);

// npm hands SIGTERM to the shell between it and us, and that dies without a word: its end is our signal.
if (process.env.npm_lifecycle_event) watchParent(process.ppid);

// Two starts at once would install over each other: one works, the other waits and then finds everything done.
startLock.take(path.join(root, '.nx', 'chophien-prepare.lock'), {
  wait: true,
  onWait: function (pid) {
    console.log('· Một lệnh khác (tiến trình ' + pid + ') đang cài đặt, xin chờ / another command is installing, waiting');
  }
}, function (error, release) {
  if (error) return fail(error);
  install.run(root, function (failed) {
    if (failed) return fail(failed);
    build.run(root, command === 'start' || command === 'bench' ? 'all' : 'launcher', function (broken) {
      if (broken) return fail(broken);
      release();
      enter();
    });
  });
});

function enter() {
  var main = url.pathToFileURL(path.join(__dirname, 'dist', 'main.js')).href;
  // import() is a syntax error to an old parser, so it is made at run time
  var load = new Function('address', 'return import(address)');
  load(main).then(function (module) {
    return module.run(command, rest);
  }).then(function (code) {
    process.exit(code);
  }, function (error) {
    console.error(error && error.stack ? error.stack : error);
    process.exit(1);
  });
}

function watchParent(parent) {
  setTimeout(function () {
    if (process.ppid === parent) return watchParent(parent);
    process.kill(process.pid, 'SIGTERM');
  }, 250).unref();
}

function ignore() {}

function fail(error) {
  console.error('✗ ' + error.message);
  process.exit(1);
}
