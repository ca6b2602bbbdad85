import process from 'node:process';
import { cli } from './cli';

const { stdout, stderr, argv } = process;

// whoever reads the output may stop early (`| head`): that is no fault of the run
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** The exit status is set, not forced, so that everything written reaches a pipe. */
void cli(argv.slice(2), {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  color: stdout.isTTY && process.env['NO_COLOR'] === undefined,
  width: stdout.columns ?? 100,
}).then((status) => {
  process.exitCode = status;
});
