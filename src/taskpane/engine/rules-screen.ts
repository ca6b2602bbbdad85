import type { Problem } from '../../engine/problem';
import { isCode, say } from '../../locale/catalogue';
import type { Language } from '../../locale/language';
import { packById } from '../../rules/packs';
import type { RuleSet } from '../../rules/rule-set';
import { settingsOf } from '../../rules/settings/settings-of';
import { withSettings } from '../../rules/settings/with-settings';
import { validateRules } from '../../rules/validate';
import { EngineError } from './engine-error';
import type { RulesScreen, Setup } from './review-engine';

/** The pack of a setup as JSON. @throws EngineError `taskpane.pack.unknown` */
export function packOf({ pack }: Setup): unknown {
  const json = packById(pack);
  if (json) return json;
  throw new EngineError({ code: 'taskpane.pack.unknown', params: { id: pack } });
}

/** A pack with the figures that can be changed, those that were, and what is wrong with the changes. */
export function rulesScreen(setup: Setup, language: Language): RulesScreen {
  const json = packOf(setup);
  const original = validateRules(json, { language });
  if (!original.rules) throw new Error('a pack is valid');
  const changed = withSettings(json, setup.changes, language);
  const problems =
    changed.json === json
      ? changed.problems
      : [
          ...changed.problems,
          ...newProblems(validateRules(changed.json, { language }).problems, original.problems),
        ];
  const { title, version, period, sources = [], populations } = original.rules;
  const settings = settingsOf(json, language, setup.changes);
  return {
    title,
    ...(version !== undefined && { version }),
    ...(period !== undefined && { period }),
    unverified: sources.filter(({ verified }) => !verified).map(sourceText),
    populations: populations.map((population) => ({ id: population.id, title: population.title })),
    settings,
    problems: problems.map((problem) => {
      const path = fieldOf(problem.path, settings, setup.changes);
      return { ...(path !== undefined && { path }), text: sentenceOf(problem, language) };
    }),
  };
}

function sourceText({ text, article }: NonNullable<RuleSet['sources']>[number]): string {
  return article === undefined ? text : `${article}, ${text}`;
}

/** What the changes brought about: the pack's own remarks are not the secretary's. */
function newProblems(problems: readonly Problem[], known: readonly Problem[]): Problem[] {
  const keys = new Set(known.map((problem) => JSON.stringify(problem)));
  return problems.filter((problem) => !keys.has(JSON.stringify(problem)));
}

function sentenceOf({ code, params, path, sheet, cell }: Problem, language: Language): string {
  if (!isCode(code)) throw new Error(`no sentence for ${code}`);
  return say(language, code, { path, sheet, cell, ...params });
}

/**
 * The field beside which a problem is told: where it stands; else the change in the nearest object around it, as a
 * maximum that is too small for the points of a tier.
 */
function fieldOf(
  path: string | undefined,
  settings: RulesScreen['settings'],
  changes: Setup['changes'],
): string | undefined {
  if (path === undefined) return undefined;
  if (settings.some((setting) => setting.path === path)) return path;
  const around = settings
    .filter(
      (setting) => Object.hasOwn(changes, setting.path) && path.startsWith(`${holderOf(setting.path)}.`),
    )
    .sort((a, b) => holderOf(b.path).length - holderOf(a.path).length);
  return around[0]?.path;
}

function holderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.'));
}
