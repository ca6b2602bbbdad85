const { writeFileSync } = require('node:fs');

/**
 * Ends a jest run with one line for programs, `12 passed, 0 failed`, or writes the two counts as JSON to the file
 * named by UNIT_COUNTS. A test file that could not even be loaded counts as one failure.
 */
class PlainReporter {
  onRunComplete(_contexts, results) {
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    };
    if (process.env.UNIT_COUNTS) writeFileSync(process.env.UNIT_COUNTS, JSON.stringify(counts));
    else process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
  }
}

module.exports = PlainReporter;
