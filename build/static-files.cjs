const { createHash } = require('node:crypto');
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');

/** A file's name with a hash of its content, so that a changed file is never taken from a cache. */
function hashedName(file) {
  const { name, ext } = path.parse(file);
  return `${name}.${createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8)}${ext}`;
}

/** Every file of a folder as `{ from, to }`, under the folder's name. */
function wholeFolder(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ from: path.join(folder, name), to: `${path.basename(folder)}/${name}` }));
}

/** Copies files into the output byte by byte; the minimiser leaves them alone. */
class StaticFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('StaticFiles', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'StaticFiles', stage }, () => {
        for (const { from, to } of this.files) {
          compilation.fileDependencies.add(from);
          compilation.emitAsset(to, new compiler.webpack.sources.RawSource(readFileSync(from)), {
            minimized: true,
          });
        }
      });
    });
  }
}

module.exports = { StaticFiles, hashedName, wholeFolder };
