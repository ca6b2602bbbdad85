/**
 * Names the programs that some tests need and that are not here, and the one line that installs them on Debian.
 * With CI=true that is an error; otherwise those tests are skipped and say so.
 */
import { spawnSync } from 'node:child_process';

const TOOLS = [
  { name: 'soffice', package: 'libreoffice-calc', call: ['soffice', '--version'] },
  { name: 'chromium', package: 'chromium', call: ['chromium', '--version'] },
  { name: 'xmllint', package: 'libxml2-utils', call: ['xmllint', '--version'] },
  { name: 'openssl', package: 'openssl', call: ['openssl', 'version'] },
  { name: 'pdftoppm', package: 'poppler-utils', call: ['pdftoppm', '-v'] },
  {
    name: 'Liberation Serif',
    package: 'fonts-liberation2',
    call: ['fc-match', '--format=%{family}', 'Liberation Serif'],
    says: /Liberation Serif/,
  },
  // Debian's own Python: another one first on the PATH would not see Debian's openpyxl.
  { name: 'openpyxl', package: 'python3-openpyxl', call: ['/usr/bin/python3', '-c', 'import openpyxl'] },
];

const missing = TOOLS.filter((tool) => !works(tool));

if (missing.length === 0) {
  console.log(`tools: all here (${TOOLS.map(({ name }) => name).join(', ')})`);
} else {
  const names = missing.map(({ name }) => name).join(', ');
  const packages = missing.map((tool) => tool.package).join(' ');
  console.log(
    `tools: missing ${names}; tests that need them are skipped. Debian: apt-get install --no-install-recommends ${packages}`,
  );
  if (process.env.CI === 'true') process.exitCode = 1;
}

function works({ call: [program, ...args], says = /^/ }) {
  const { error, status, stdout } = spawnSync(program, args, { encoding: 'utf8', timeout: 60_000 });
  return error === undefined && status === 0 && says.test(stdout);
}
