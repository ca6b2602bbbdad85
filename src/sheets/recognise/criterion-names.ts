import { stageField } from '../../rules/fields';
import type { Id, Population } from '../../rules/rule-set';
import { givenCriteria, titleWords } from './criterion-words';
import { headerKey } from './header-key';
import { isTelling } from './numbering';
import { stageWords } from './stage-words';

type Name = readonly [key: string, field: Id];

/**
 * Header keys of the fields that hold the points of criteria, beside the fields' own names: the criterion's title
 * alone, behind its code, or behind its section's title; its code alone. At a stage of review, with the stage's words
 * behind them; or, for titles, in front.
 */
export function criterionNames(population: Population): Name[] {
  const { review } = population;
  const stages = review?.stages.map((stage) => ({ id: stage.id, keys: stageWords(stage).map(headerKey) }));
  return givenCriteria(population).flatMap((criterion): Name[] => {
    const titles = titleWords(criterion).map(headerKey);
    const { code = '' } = criterion;
    if (stages === undefined) {
      const names = isTelling(code) ? [...titles, headerKey(code)] : titles;
      return names.map((key) => [key, criterion.field]);
    }
    const codes = code === '' ? [] : [headerKey(code)];
    return stages.flatMap(({ id, keys }) => {
      const behind = [...titles, ...codes].flatMap((title) => keys.map((stage) => title + stage));
      const before = titles.flatMap((title) => keys.map((stage) => stage + title));
      return [...behind, ...before].map((key): Name => [key, stageField(criterion.id, id)]);
    });
  });
}
