'use strict';

var crypto = require('crypto');
var childProcess = require('child_process');
var fs = require('fs');
var path = require('path');

/** Runs `npm ci` when what is installed is not what the lockfile wants. `done(error)`. */
function run(root, done) {
  var stampFile = path.join(root, 'node_modules', '.chophien-install');
  var wanted = stampOf(root, process.versions.node, process.platform + '-' + process.arch);
  if (readText(stampFile) === wanted) return done(null);

  // whoever works on the floor runs `npm install` by hand: what is right already is not thrown away
  if (isInstalled(root)) {
    fs.writeFileSync(stampFile, wanted);
    return done(null);
  }
  var lock = readJson(path.join(root, 'package-lock.json'));
  var total = lock ? Object.keys(lock.packages).filter(function (key) { return key.indexOf('node_modules/') !== -1; }).length : 0;
  console.log('· Cài đặt thư viện (npm ci, ' + total + ' gói) / installing packages');
  npmCi(root, total, function (error) {
    if (error) return done(error);
    fs.writeFileSync(stampFile, wanted);
    done(null);
  });
}

/** Hash of everything that decides what has to be installed. */
function stampOf(root, nodeVersion, platform) {
  var hash = crypto.createHash('sha256');
  hash.update(String(nodeVersion).split('.')[0] + '\n' + platform + '\n');
  var files = ['package-lock.json', 'package.json', '.npmrc'].concat(workspaceManifests(root));
  files.forEach(function (file) {
    var text = readText(path.join(root, file));
    hash.update(file + '\n' + (text === null ? '' : text.length + '\n' + text) + '\n');
  });
  return hash.digest('hex');
}

function workspaceManifests(root) {
  var found = [];
  ['apps', 'libs'].forEach(function (folder) {
    var names = [];
    try {
      names = fs.readdirSync(path.join(root, folder)).sort();
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
    names.forEach(function (name) {
      var file = folder + '/' + name + '/package.json';
      if (fs.existsSync(path.join(root, file))) found.push(file);
    });
  });
  return found;
}

/**
 * Compares the lockfile with npm's own record of what lies in node_modules (written last, so an interrupted install has none), and the
 * manifests with the lockfile.
 */
function isInstalled(root) {
  var lock = readJson(path.join(root, 'package-lock.json'));
  var installed = readJson(path.join(root, 'node_modules', '.package-lock.json'));
  if (!lock || !installed) return false;
  var same = Object.keys(lock.packages).every(function (key) {
    var want = lock.packages[key];
    if (key === '' || key.indexOf('node_modules/') === -1) return true;
    var have = installed.packages[key];
    // what is optional may be for another platform
    if (!have) return want.optional === true || want.extraneous === true;
    return have.version === want.version && (want.link === true || fs.existsSync(path.join(root, key)));
  });
  return same && ['package.json'].concat(workspaceManifests(root)).every(function (file) {
    var manifest = readJson(path.join(root, file));
    var locked = lock.packages[file === 'package.json' ? '' : path.posix.dirname(file)];
    return locked && ['dependencies', 'devDependencies', 'optionalDependencies'].every(function (kind) {
      return asText(manifest[kind]) === asText(locked[kind]);
    });
  });
}

function asText(dependencies) {
  var given = dependencies || {};
  return Object.keys(given).sort().map(function (name) { return name + '@' + given[name]; }).join(' ');
}

function npmCi(root, total, done) {
  var npm = findNpm();
  if (!npm) {
    return done(new Error('Không tìm thấy npm; cài npm đi kèm Node.js rồi chạy `npm start`. / npm was not found; install the npm that comes with Node.js and run `npm start`.'));
  }
  var env = Object.assign({}, process.env);
  // as root npm would run scripts under the owner of the folder, and a production setting would leave the build tools out
  delete env.NODE_ENV;
  var child = childProcess.spawn(process.execPath, [npm, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=http'], {
    cwd: root, env: env, stdio: ['ignore', 'ignore', 'pipe']
  });
  var stop = passSignals(child);
  var seen = {};
  var count = 0;
  var lastShown = 0;
  var tail = [];
  var half = '';
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', function (text) {
    var lines = (half + text).split('\n');
    half = lines.pop();
    lines.forEach(function (line) {
      var fetched = /http (?:fetch|cache) (?:GET \d+ )?(\S+\.tgz)/.exec(line);
      if (fetched) {
        if (!seen[fetched[1]]) count += 1;
        seen[fetched[1]] = true;
        if (Date.now() - lastShown > 1000) {
          lastShown = Date.now();
          console.log('  ' + count + '/' + total);
        }
      } else if (line.indexOf('npm http') !== 0 && line.trim() !== '') {
        tail.push(line);
        if (tail.length > 20) tail.shift();
      }
    });
  });
  child.on('error', done);
  child.on('close', function (code) {
    stop();
    if (code === 0) return done(null);
    console.error(tail.join('\n'));
    done(new Error(reasonOf(tail.join('\n'))));
  });
}

/** The common causes in words; npm's own last lines stand above them. */
function reasonOf(text) {
  if (text.indexOf('ENOSPC') !== -1) return 'Đĩa đã đầy: giải phóng chỗ (cần khoảng 1,5 GB) rồi chạy lại. / The disk is full: free about 1.5 GB and run this again.';
  if (/E(AI_AGAIN|NOTFOUND|CONNREFUSED|TIMEDOUT|CONNRESET)/.test(text)) return 'Không tới được kho gói npm: kiểm tra mạng rồi chạy lại. / The npm registry cannot be reached: check the network and run this again.';
  if (text.indexOf('can only install packages when your package.json and package-lock.json') !== -1) return 'package.json và package-lock.json không khớp: chạy `npm install` một lần. / package.json and package-lock.json disagree: run `npm install` once.';
  return '`npm ci` không xong, nguyên nhân ở các dòng trên. / `npm ci` failed, the lines above say why.';
}

function findNpm() {
  var beside = path.join(path.dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  var windows = path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  var candidates = [process.env.npm_execpath, beside, windows];
  return candidates.filter(function (file) { return file && /npm-cli\.js$/.test(file) && fs.existsSync(file); })[0] || null;
}

/** While a child works, our end is its end. Gives a function that takes the handlers away. */
function passSignals(child) {
  var names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  var handlers = names.map(function (name) {
    var handler = function () {
      child.once('close', function () { process.exit(1); });
      child.kill(name);
    };
    process.on(name, handler);
    return handler;
  });
  return function () {
    names.forEach(function (name, index) { process.removeListener(name, handlers[index]); });
  };
}

function readText(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
}

function readJson(file) {
  var text = readText(file);
  return text === null ? null : JSON.parse(text);
}

module.exports = { run: run, stampOf: stampOf, isInstalled: isInstalled, passSignals: passSignals, reasonOf: reasonOf };
