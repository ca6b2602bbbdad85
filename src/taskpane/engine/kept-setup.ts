import * as v from 'valibot';
import { byId } from '../../rules/schema/objects';
import type { SettingValue } from '../../rules/settings/setting';
import { answersSchema, mappingSchema } from '../../sheets/choices/choices-schema';
import type { Setup } from './review-engine';

/** What is kept with a workbook: a setup, and of each change the figure that it was made to. */
export interface KeptSetup extends Omit<Setup, 'changes'> {
  /** Of the pack when it was kept. */
  readonly version?: string;
  /** By path, which another version of the pack may have given to another figure. */
  readonly changes: Readonly<Record<string, KeptChange>>;
}

export interface KeptChange {
  readonly value: SettingValue;
  /** What the figure was called. */
  readonly name: string;
  /** What the rule set said itself. */
  readonly original: SettingValue;
}

const value = v.union([v.pipe(v.number(), v.finite()), v.string(), v.boolean()]);

const setup = v.object({
  pack: v.string(),
  period: v.optional(v.string()),
  sheets: byId(v.array(v.string())),
  version: v.optional(v.string()),
  changes: byId(v.object({ value, name: v.string(), original: value })),
  mapping: v.optional(mappingSchema),
  answers: v.optional(answersSchema),
});

/** What was kept under `setup` in a workbook; undefined where it is anything else, as from another version. Never throws. */
export function readKeptSetup(kept: unknown): KeptSetup | undefined {
  const { success, output } = v.safeParse(setup, kept);
  if (!success) return undefined;
  const { pack, period, sheets, version, changes, mapping, answers } = output;
  return {
    pack,
    ...(period !== undefined && { period }),
    sheets,
    ...(version !== undefined && { version }),
    changes,
    ...(mapping !== undefined && { mapping }),
    ...(answers !== undefined && { answers }),
  };
}
