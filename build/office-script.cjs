const { readFileSync } = require('node:fs');
const path = require('node:path');

/** Microsoft's own server, which Microsoft wants add-ins to use. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * What Excel loads of the package, in Windows, on the Mac and on the web: the library, one file per platform with the part
 * that some builds ask for alone, the texts of messages in our two languages (another one falls back to English), and the
 * telemetry script that the library asks for. With the licence, which has to go with them.
 */
const FILES = [
  'LICENSE.md',
  'dist/office.js',
  'dist/o15apptofilemappingtable.js',
  'dist/excel-win32-16.01.js',
  'dist/excel-win32-16.01-core.js',
  'dist/excel-web-16.00.js',
  'dist/excel-web-16.00-core.js',
  'dist/excel-mac-16.00.js',
  'dist/excel-mac-16.00-core.js',
  'dist/vi-vn/office_strings.js',
  'dist/en-us/office_strings.js',
  'dist/telemetry/oteljs_agave.js',
];

/**
 * Where the pages load office.js from, and what has to be served beside them for it.
 * @param {string} [choice] OFFICE_JS: `self` for networks without the internet, else `cdn`
 * @param {string} root the repository
 * @returns {{ address: string, files: { from: string, to: string }[] }} files are copied as they are: the licence of the
 *   package allows no change
 */
function officeScript(choice, root) {
  if (!choice || choice === 'cdn') return { address: CDN, files: [] };
  if (choice !== 'self') {
    const message = `OFFICE_JS is "self" (a copy beside the pane) or "cdn" (Microsoft's server), not "${choice}".`;
    throw Object.assign(new Error(message), { stack: message });
  }
  const source = path.join(root, 'node_modules', '@microsoft', 'office-js');
  const { version } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8'));
  // The version in the path: a newer copy is never taken from a cache.
  const folder = `office-js/${version}`;
  const files = FILES.map((name) => ({
    from: path.join(source, name),
    to: `${folder}/${name.replace(/^dist\//, '')}`,
  }));
  return { address: `${folder}/office.js`, files };
}

module.exports = { CDN, officeScript };
