'use strict';

var fs = require('fs');
var path = require('path');

/**
 * Takes a lock file that names its holder. `done(error, release)`. A lock whose holder is gone is taken over.
 * With `wait` it looks again until the holder ends; else the error bears `holder`.
 */
function take(file, options, done) {
  var told = false;
  function attempt() {
    var holder;
    try {
      holder = tryOnce(file);
    } catch (error) {
      return done(error);
    }
    if (!holder) {
      return done(null, function release() {
        var now = read(file);
        if (now && now.pid === process.pid) unlink(file);
      });
    }
    if (!options.wait) {
      var taken = new Error('held by process ' + holder.pid);
      taken.holder = holder.pid;
      return done(taken);
    }
    if (!told && options.onWait) options.onWait(holder.pid);
    told = true;
    setTimeout(attempt, 500);
  }
  attempt();
}

/** Gives null when the lock is ours, else who holds it. */
function tryOnce(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  var mine = { pid: process.pid, started: startedAt(process.pid) };
  var draft = file + '.' + process.pid;
  fs.writeFileSync(draft, JSON.stringify(mine));
  try {
    for (;;) {
      try {
        // a link appears whole or not at all: nobody reads half a lock
        fs.linkSync(draft, file);
        return null;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      var holder = read(file);
      if (holder && holder.pid !== process.pid && isAlive(holder)) return holder;
      unlink(file);
    }
  } finally {
    unlink(draft);
  }
}

function read(file) {
  try {
    var value = JSON.parse(fs.readFileSync(file, 'utf8'));
    return typeof value.pid === 'number' ? value : null;
  } catch (error) {
    // gone meanwhile, or not ours: nobody holds it
    if (error.code && error.code !== 'ENOENT') throw error;
    return null;
  }
}

function unlink(file) {
  try {
    fs.unlinkSync(file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/** A pid alone is not a name: it is given again. Where the system tells, the start time is compared too. */
function isAlive(holder) {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (error.code === 'ESRCH') return false;
  }
  var started = startedAt(holder.pid);
  return started === null || holder.started === null || started === holder.started;
}

/** Start of a process in clock ticks since boot, or null where /proc is not there. */
function startedAt(pid) {
  try {
    var stat = fs.readFileSync('/proc/' + pid + '/stat', 'utf8');
    // the name may hold blanks and brackets: count from the last bracket
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] || null;
  } catch (error) {
    if (!error.code) throw error;
    return null;
  }
}

module.exports = { take: take, isAlive: isAlive, startedAt: startedAt };
