import * as v from 'valibot';
import type { Problem } from '../engine/problem';
import { compileRules, type CompiledRules, type CompileOptions } from './compile/compile';
import { keysOf, ruleProblem, schemaProblem } from './problems';
import { prune } from './pruning/prune';
import type { Keys } from './pruning/keys';
import type { RuleSet } from './rule-set';
import { ruleSetSchema } from './schema/rule-set';

export interface Validation {
  readonly problems: readonly Problem[];
  /** Present when the rule set can run: no problem is an error. */
  readonly rules?: RuleSet;
  readonly compiled?: CompiledRules;
}

/** The JSON of a rule set, or the problem that it is none. */
export function parseJson(text: string): { json: unknown } | { problem: Problem } {
  try {
    return { json: composed(JSON.parse(text.replace(/^\ufeff/, ''))) };
  } catch (error) {
    return {
      problem: ruleProblem('', 'rules.not-json', {
        reason: error instanceof Error ? error.message : String(error),
      }),
    };
  }
}

/** Every text in NFC: the same name in two spellings of Unicode is one name. */
function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.normalize('NFC'), composed(item)]),
  );
}

/** Everything that is wrong with a rule set, all at once: its shape and its meaning. */
export function validateRules(json: unknown, options?: CompileOptions): Validation {
  const shape = checkShape(json);
  if (shape.faults.length > 0) return { problems: [...shape.problems, ...ofTheRest(json, options)] };

  const rules = withoutPointer(json as RuleSet); // its shape has just been checked, but for unknown keys, which nothing reads
  const meaning = compileRules(rules, options);
  const problems = [...shape.problems, ...meaning.problems];
  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  return { problems, rules, ...('compiled' in meaning && { compiled: meaning.compiled }) };
}

/** `$schema` tells an editor where the JSON Schema is; the rules are the same with and without it. */
function withoutPointer(rules: RuleSet): RuleSet {
  return Object.fromEntries(Object.entries(rules).filter(([key]) => key !== '$schema')) as unknown as RuleSet;
}

interface Shape {
  readonly problems: readonly Problem[];
  /** Where the faults are that leave a part unreadable; an unknown key does not. */
  readonly faults: readonly Keys[];
}

function checkShape(json: unknown): Shape {
  const { issues = [] } = v.safeParse(ruleSetSchema, json);
  const faults = issues.filter(({ type }) => type !== 'never').map(keysOf);
  return { problems: issues.map(schemaProblem), faults };
}

/** What is wrong with the meaning of the parts whose shape is right. */
function ofTheRest(json: unknown, options?: CompileOptions): Problem[] {
  const pruned = prune(json, (rest) => checkShape(rest).faults);
  if (!pruned) return [];
  const rest = pruned.json as RuleSet;
  return compileRules(rest, options).problems.flatMap((problem) => pruned.restore(problem) ?? []);
}
