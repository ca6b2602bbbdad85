const cli = require('./build/cli.cjs');
const pane = require('./build/pane.cjs');

/**
 * `cli`: the command line, one readable file, made by npm's `prepare`.
 * `pane`: the static folder that a web server offers to Excel, and dist/manifest.xml when BASE_URL is set.
 */
module.exports = [cli, pane];
