const { readFileSync, rmSync, writeFileSync } = require('node:fs');
const { serverAddress } = require('./server-address.cjs');

/** The address that manifest.xml names while developing. */
const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * The manifest with every development address replaced and without the comments, which are for developers.
 * @param {string} manifest text of manifest.xml
 * @param {string} baseUrl where dist/taskpane is served: https, no query, with or without a closing slash
 * @throws {Error} when baseUrl is no such address
 */
function productionManifest(manifest, baseUrl) {
  const address = serverAddress(baseUrl).replaceAll('&', '&amp;');
  return manifest.replace(/<!--[\s\S]*?-->\n?/g, '').replaceAll(DEVELOPMENT_URL, () => address);
}

/**
 * Writes the manifest for the server named by BASE_URL beside the build; without BASE_URL no old one stays there.
 * A development server leaves it alone.
 */
class ProductionManifest {
  constructor({ from, to, baseUrl }) {
    // A wrong address ends the build before it has written anything.
    if (baseUrl) serverAddress(baseUrl);
    Object.assign(this, { from, to, baseUrl });
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('ProductionManifest', () => {
      if (compiler.watchMode) return;
      const logger = compiler.getInfrastructureLogger(compiler.name);
      if (!this.baseUrl) {
        rmSync(this.to, { force: true });
        logger.info('no dist/manifest.xml: BASE_URL=https://… npm run build writes one for that server');
        return;
      }
      writeFileSync(this.to, productionManifest(readFileSync(this.from, 'utf8'), this.baseUrl));
      logger.info(`dist/manifest.xml for ${serverAddress(this.baseUrl)}`);
    });
  }
}

module.exports = { DEVELOPMENT_URL, ProductionManifest, productionManifest };
