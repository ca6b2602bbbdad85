import { child, readXml } from './xml-tree.mjs';

/**
 * Office keeps ribbon and addresses of a version it knows, so a manifest that differs from a released one needs a higher
 * Version.
 * @param {string} text the manifest now
 * @param {string} released the manifest of the last release
 */
export function lintGrowth(text, released) {
  const [now, then] = [text, released].map((one) => child(readXml(one), 'Version')?.text.trim() ?? '');
  if (compare(now, then) < 0) return [`Version ${now} is lower than ${then}, which has been released`];
  const changed = withoutComments(text) !== withoutComments(released);
  return changed && compare(now, then) === 0
    ? [`the manifest has changed since the release of ${then}, Version has not`]
    : [];
}

function withoutComments(text) {
  return text.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, ' ');
}

function compare(one, other) {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const differing = a.findIndex((part, index) => part !== (b[index] ?? 0));
  return differing < 0 ? 0 : a[differing] - (b[differing] ?? 0);
}
