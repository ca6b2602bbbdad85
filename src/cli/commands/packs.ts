import { PACKS } from '../../rules/packs';
import { Exit, giveJson, type Console } from '../console';
import type { Options } from '../options';

/** `binh-xet packs`: the rule packs that come with the product. */
export function packs(options: Options, console: Console): number {
  if (options.json !== '-') for (const { id, title } of PACKS) console.out(`${id}\t${title}\n`);
  giveJson(
    console,
    options,
    PACKS.map(({ id, title }) => ({ id, title })),
  );
  return Exit.done;
}
