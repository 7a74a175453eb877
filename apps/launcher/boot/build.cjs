'use strict';

var crypto = require('crypto');
var childProcess = require('child_process');
var fs = require('fs');
var path = require('path');
var passSignals = require('./install.cjs').passSignals;

/** Folders that hold no source of the build. */
var leftOut = { node_modules: true, dist: true, '.data': true, '.nx': true, e2e: true, reports: true };

/**
 * Builds when sources changed since the last build. Scope 'all' is every project; 'launcher' is the launcher with the libs below it,
 * which is what tests and the commands need. `done(error)`.
 */
function run(root, scope, done) {
  var stampFile = path.join(root, '.nx', 'chophien-built-' + scope);
  var wanted = stampOf(root, scope);
  if (readText(stampFile) === wanted && missingOutputs(root, scope).length === 0) return done(null);
  console.log('· Dựng mã nguồn / building');
  var nx = path.join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  var args = [nx, 'run-many', '-t', 'build', '--output-style=static', '--parallel=2'];
  if (scope === 'launcher') args.push('-p', '@chophien/launcher');
  var env = Object.assign({}, process.env, { NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true' });
  // a setting of the machine must not turn the build into a development build
  delete env.NODE_ENV;
  var child = childProcess.spawn(process.execPath, args, { cwd: root, env: env, stdio: ['ignore', 'pipe', 'pipe'] });
  var stop = passSignals(child);
  var tail = [];
  follow(child.stdout, tail);
  follow(child.stderr, tail);
  child.on('error', done);
  child.on('close', function (code) {
    stop();
    if (code !== 0) {
      console.error(tail.join('\n'));
      return done(new Error(tail.join('\n').indexOf('ENOSPC') !== -1
        ? 'Đĩa đã đầy: giải phóng chỗ rồi chạy lại. / The disk is full: free some space and run this again.'
        : 'Dựng không xong, nguyên nhân ở các dòng trên. / The build failed, the lines above say why.'));
    }
    fs.mkdirSync(path.dirname(stampFile), { recursive: true });
    fs.writeFileSync(stampFile, wanted);
    done(null);
  });
}

/** Shows one line per finished project and keeps the last lines for the case that it fails. */
function follow(stream, tail) {
  var half = '';
  stream.setEncoding('utf8');
  stream.on('data', function (text) {
    var lines = (half + text).split('\n');
    half = lines.pop();
    lines.forEach(function (line) {
      if (line.trim() === '') return;
      tail.push(line);
      if (tail.length > 60) tail.shift();
      var finished = /(?:^|\s)nx run @chophien\/([a-z-]+):build/.exec(line);
      if (finished) console.log('  ' + finished[1]);
    });
  });
}

/** Hash of every file that a build reads. Content, not times: a checkout changes times. */
function stampOf(root, scope) {
  var hash = crypto.createHash('sha256');
  hash.update(process.versions.node.split('.')[0]);
  var tops = ['.swcrc', 'package-lock.json', 'tsconfig.base.json', 'nx.json', 'libs'].concat(scope === 'all' ? ['apps'] : ['apps/launcher']);
  tops.forEach(function (top) { add(root, top, hash); });
  return hash.digest('hex');
}

function add(root, relative, hash) {
  var full = path.join(root, relative);
  var stat;
  try {
    stat = fs.statSync(full);
  } catch (error) {
    // a file that goes away while we look, or a link to nothing: not a source
    if (error.code === 'ENOENT') return;
    throw error;
  }
  if (stat.isDirectory()) {
    fs.readdirSync(full).sort().forEach(function (name) {
      if (leftOut[name] !== true) add(root, relative + '/' + name, hash);
    });
  } else if (isSource(relative)) {
    hash.update(relative + '\n' + stat.size + '\n');
    hash.update(fs.readFileSync(full));
  }
}

/** Specs and words for people change no output. */
function isSource(file) {
  return !/\.spec\.tsx?$/.test(file) && !/\.md$/.test(file) && !/\.log$/.test(file);
}

/** Projects whose output folder somebody has removed. */
function missingOutputs(root, scope) {
  var missing = [];
  ['libs', 'apps'].forEach(function (folder) {
    fs.readdirSync(path.join(root, folder)).forEach(function (name) {
      if (folder === 'apps' && scope === 'launcher' && name !== 'launcher') return;
      if (folder === 'libs' && scope === 'launcher' && (name === 'ui' || name === 'api-contract')) return;
      var text = readText(path.join(root, folder, name, 'package.json'));
      if (text === null) return;
      var scripts = JSON.parse(text).scripts || {};
      if (scripts.build && !fs.existsSync(path.join(root, folder, name, 'dist'))) missing.push(folder + '/' + name);
    });
  });
  return missing;
}

function readText(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
}

module.exports = { run: run, stampOf: stampOf, isSource: isSource, missingOutputs: missingOutputs };
