import { spawnSync } from 'node:child_process';

/** manifest.xml as it was in the last release, which is the youngest tag v…; undefined where there is none. */
export function releasedManifest(root) {
  const tag = git(root, 'describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*');
  return tag === undefined ? undefined : git(root, 'show', `${tag.trim()}:manifest.xml`);
}

function git(root, ...args) {
  const { error, status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return error === undefined && status === 0 ? stdout : undefined;
}
