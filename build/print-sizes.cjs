const { gzipSync } = require('node:zlib');

/** Says what was built and how large it is, plain and as a server would send it (gzip). */
class PrintSizes {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('PrintSizes', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'PrintSizes', stage }, (assets) => {
        const logger = compiler.getInfrastructureLogger(compiler.name);
        for (const [name, source] of Object.entries(assets)) {
          if (!/\.(c?js|html|css)$/.test(name)) continue;
          const bytes = source.buffer();
          logger.info(`${name}: ${kilobytes(bytes)} kB, gzip ${kilobytes(gzipSync(bytes))} kB`);
        }
      });
    });
  }
}

function kilobytes(bytes) {
  return (bytes.length / 1000).toFixed(1);
}

module.exports = { PrintSizes };
