import { workbookProblem } from '../app/run-case';
import { ENGINE } from '../engine/version';
import { say } from '../locale/catalogue';
import { worded } from '../rules/decide/decide';
import { WorkbookError } from '../workbook/port';
import { check } from './commands/check';
import { collect } from './commands/collect';
import { explain } from './commands/explain';
import { packs } from './commands/packs';
import { rules } from './commands/rules';
import { run } from './commands/run';
import { targets } from './commands/targets';
import { validate } from './commands/validate';
import { Exit, type Console } from './console';
import { parseCall, WrongCall, type Call } from './options';

/** The command line: what it prints goes to `console`, what comes back is the exit status. */
export async function cli(args: readonly string[], console: Console): Promise<number> {
  try {
    const call = parseCall(args);
    if (call.help) {
      console.out(`${say(call.options.language, 'cli.usage')}\n`);
      return Exit.done;
    }
    if (call.version) {
      console.out(`${ENGINE}\n`);
      return Exit.done;
    }
    return await dispatch(call, console);
  } catch (error) {
    return explainFailure(error, args, console);
  }
}

async function dispatch({ command, operands, options }: Call, console: Console): Promise<number> {
  switch (command) {
    case 'run':
      return run(operands, options, console);
    case 'check':
      return check(operands, options, console);
    case 'explain':
      return explain(operands, options, console);
    case 'validate':
      return validate(operands, options, console);
    case 'packs':
      return packs(options, console);
    case 'collect':
      return collect(operands, options, console);
    case 'rules':
      return rules(operands, options, console);
    case 'targets':
      return targets(operands, options, console);
    case 'verify':
      throw new WrongCall('cli.command-to-come', { command });
    default:
      throw command === undefined
        ? new WrongCall('cli.missing-argument', {
            argument: 'run | check | explain | validate | collect | targets | rules | packs',
          })
        : new WrongCall('cli.no-command', { command });
  }
}

function explainFailure(error: unknown, args: readonly string[], console: Console): number {
  const language = args.includes('en') ? 'en' : 'vi';
  if (error instanceof WrongCall) {
    console.err(`${say(language, error.code, error.params)}\n\n${say(language, 'cli.usage')}\n`);
    return Exit.wrongCall;
  }
  if (error instanceof WorkbookError) {
    console.err(`${worded(workbookProblem(error), language).message}\n`);
    return Exit.blocked;
  }
  throw error;
}
