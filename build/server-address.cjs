const LOCAL = /^(localhost|.*\.localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/;
const EXAMPLE = 'https://intranet.example/binh-xet';

/**
 * The address of the folder that dist/taskpane will be served from, without a closing slash.
 * @param {string} given BASE_URL: https, a host, perhaps a path
 * @throws {Error} with a sentence for the person who builds, where it is anything else
 */
function serverAddress(given) {
  const refuse = (why) => {
    const message = `BASE_URL must be the https address of a folder, such as ${EXAMPLE}: "${given}" ${why}.`;
    // webpack prints the stack, which tells nothing to whoever has mistyped an address.
    throw Object.assign(new Error(message), { stack: message });
  };
  // The parser of addresses forgives blanks, backslashes and missing slashes; whoever wrote them meant something else.
  if (/[\s\\<>"]/.test(given)) refuse('has a blank, a quotation mark, a backslash or a bracket in it');
  if (/^http:/i.test(given)) refuse('is plain http, which Office does not open');
  if (!/^https:\/\/[^/]/i.test(given) || !URL.canParse(given)) refuse('is no such address');
  const url = new URL(given);
  if (url.username !== '' || url.password !== '') refuse('holds a name or a password');
  if (given.includes('?')) refuse('ends in a query (?…)');
  if (given.includes('#')) refuse('ends in a fragment (#…)');
  if (given.includes('*')) refuse('has a wildcard in it');
  if (LOCAL.test(url.hostname)) refuse('is this machine; for trying out, manifest.xml is enough');
  if (/\.(html?|xml|js|png)\/?$/i.test(url.pathname)) refuse('names a file, not the folder it lies in');
  if (/\/\/|[;,]$/.test(url.pathname)) refuse('has something left over in its path');
  return url.href.replace(/\/$/, '');
}

module.exports = { serverAddress };
