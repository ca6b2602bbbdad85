const { gzipSync } = require('node:zlib');

/**
 * Ends the build where a named chunk is larger than it may be, plain or as a server would send it (gzip): whoever adds
 * to it decides to, and says by how much. A chunk without a budget is a fault too.
 */
class SizeBudget {
  /** @param budgets chunk name → kB, plain and gzip */
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    if (compiler.options.mode !== 'production' || compiler.options.watch) return;
    compiler.hooks.thisCompilation.tap('SizeBudget', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'SizeBudget', stage }, () => {
        for (const chunk of compilation.chunks) {
          for (const file of chunk.files) {
            const fault = this.fault(chunk.name, compilation.getAsset(file).source.buffer());
            if (fault) compilation.errors.push(new compiler.webpack.WebpackError(`${file}: ${fault}`));
          }
        }
      });
    });
  }

  fault(name, bytes) {
    const budget = this.budgets[name];
    if (!budget) return 'a chunk that has no budget in build/pane.cjs';
    const [plain, packed] = [bytes.length / 1000, gzipSync(bytes).length / 1000];
    if (plain <= budget.plain && packed <= budget.gzip) return undefined;
    return `${plain.toFixed(1)} kB, gzip ${packed.toFixed(1)} kB, more than ${budget.plain} and ${budget.gzip} kB`;
  }
}

module.exports = { SizeBudget };
