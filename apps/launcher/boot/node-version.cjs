'use strict';

/** The oldest Node that the floor runs on; the same number stands in the root package.json. */
var oldest = [20, 19];

/** Takes a version such as "18.2.0"; gives null when it will do, else the line that says what to do. */
function complaint(version) {
  var parts = String(version).split('.');
  var major = parseInt(parts[0], 10);
  var minor = parseInt(parts[1], 10);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return null;
  var wanted = oldest.join('.');
  return '✗ Chợ Phiên cần Node.js ' + wanted + ' trở lên, máy này đang có ' + version + '; cài bản mới từ https://nodejs.org rồi chạy lại. / ' +
    'Chợ Phiên needs Node.js ' + wanted + ' or newer, this is ' + version + '; install a newer one from https://nodejs.org and run this again.';
}

module.exports = { complaint: complaint };
