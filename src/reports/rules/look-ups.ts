import { say, type Code } from '../../locale/catalogue';
import { formatDate, formatNumber } from '../../locale/format';
import type { Language } from '../../locale/language';
import type { Column, Field, Population, RuleSet } from '../../rules/rule-set';
import { TITLE_FORMS } from '../../rules/worksheets/title-forms';
import { daysOf } from '../facts/value';
import { formCells } from './form-cells';

/** Lines that are only looked up: a name, its id, and what it means. */
export interface LookUp {
  readonly heading: string;
  readonly lines: readonly LookUpLine[];
}

export interface LookUpLine {
  readonly title: string;
  readonly id: string;
  readonly means: string;
}

type Say = (code: Code, params?: Parameters<typeof say>[2]) => string;

/** The names that the expressions of a rule set may read: parameters, and of every population fields and columns. */
export function namesToRead(rules: RuleSet, language: Language): LookUp[] {
  const tell: Say = (code, params) => say(language, code, params);
  return told([
    { heading: tell('reports.rules.points'), lines: roundingLines(rules, tell) },
    ...rules.populations.map((population) => ({
      heading: tell('reports.rules.points-of', { population: population.title }),
      lines: [...adjustLines(population, language, tell), ...stageLines(population, tell)],
    })),
    { heading: tell('reports.rules.parameters'), lines: parameterLines(rules, language) },
    ...rules.populations.map(({ title, fields, columns = [] }) => ({
      heading: tell('reports.rules.names-of', { population: title }),
      lines: [
        ...fields.map((field) => fieldLine(field, tell)),
        ...columns.map((column) => columnLine(column, tell)),
      ],
    })),
  ]);
}

/** What decides beside criteria and titles: gates, rankings, bands; and the sources that *Căn cứ* names. */
export function whatElseDecides(rules: RuleSet, language: Language): LookUp[] {
  const tell: Say = (code, params) => say(language, code, params);
  const sources = (rules.sources ?? []).map(({ id, text, article = '' }) => ({
    title: article,
    id,
    means: text,
  }));
  return told([
    ...rules.populations.flatMap((population) => [
      {
        heading: tell('reports.rules.bands-of', { population: population.title }),
        lines: bandLines(population, language, tell),
      },
      {
        heading: tell('reports.rules.gates-of', { population: population.title }),
        lines: gateLines(population, tell),
      },
      {
        heading: tell('reports.rules.rankings-of', { population: population.title }),
        lines: rankingLines(population, tell),
      },
    ]),
    { heading: tell('reports.rules.sources'), lines: sources },
  ]);
}

function told(lookUps: readonly LookUp[]): LookUp[] {
  return lookUps.filter(({ lines }) => lines.length > 0);
}

function parameterLines({ parameters = [] }: RuleSet, language: Language): LookUpLine[] {
  return parameters.map(({ id, title, value, unit = '' }) => {
    const days = typeof value === 'string' ? daysOf(value) : undefined;
    const shown =
      days !== undefined
        ? formatDate(language, days)
        : typeof value === 'number'
          ? formatNumber(language, value)
          : typeof value === 'boolean'
            ? say(language, value ? 'value.yes' : 'value.no')
            : value;
    return { title, id, means: `${shown} ${unit}`.trim() };
  });
}

function fieldLine({ id, title, type, unit, levels = [] }: Field, tell: Say): LookUpLine {
  const scale = levels.map((level) => `${level.id} (${level.title})`).join(' < ');
  const parts = [tell(`reports.rules.type-${type}`), unit ?? '', scale].filter((part) => part !== '');
  return { title, id, means: parts.join(', ') };
}

function columnLine(column: Column, tell: Say): LookUpLine {
  const { id, title } = column;
  if ('formula' in column)
    return { title, id, means: tell('reports.rules.formula', { formula: column.formula }) };
  const { over, take, of, where } = column.rollUp;
  const rows = typeof over === 'string' ? over : over.within;
  const parts = [`${take}(${of ?? ''})`, rows, ...(where === undefined ? [] : [where])];
  return { title, id, means: tell('reports.rules.roll-up', { parts }) };
}

function roundingLines({ rounding = {} }: RuleSet, tell: Say): LookUpLine[] {
  const { at = 'criterion', decimals = 2, mode = 'half-away' } = rounding;
  const means = tell(`reports.rules.rounded-${at}`, { decimals, mode: tell(`reports.rules.mode-${mode}`) });
  return [{ title: tell('reports.rules.rounding'), id: 'rounding', means }];
}

function adjustLines({ adjust = {} }: Population, language: Language, tell: Say): LookUpLine[] {
  const caps = (['bonusCap', 'penaltyCap', 'totalMin', 'totalMax'] as const).flatMap((id) => {
    const value = adjust[id];
    if (value === undefined) return [];
    return [{ title: tell(`reports.rules.${id}`), id, means: formatNumber(language, value) }];
  });
  const { rescale } = adjust;
  if (rescale === undefined) return caps;
  const means = tell(`reports.rules.rescale-${rescale}`);
  return [...caps, { title: tell('reports.rules.rescale'), id: 'rescale', means }];
}

function stageLines({ review }: Population, tell: Say): LookUpLine[] {
  if (!review) return [];
  const stages = review.stages.map(({ id, title }, index) => ({
    title,
    id,
    means: tell('reports.rules.stage', { number: index + 1 }),
  }));
  const means = tell(`reports.rules.use-${review.use}`);
  return [...stages, { title: tell('reports.rules.use'), id: 'use', means }];
}

function gateLines({ gates = [] }: Population, tell: Say): LookUpLine[] {
  return gates.map(({ id, when, effect, because }) => {
    const word =
      typeof effect === 'string'
        ? tell(`reports.rules.gate-${effect}`)
        : tell('reports.rules.gate-band', { band: effect.bandAtMost });
    return { title: because, id, means: `${when} → ${word}` };
  });
}

/** What a band asks for, its quota and vote in the words of the titles' rows. */
function bandLines({ bands = [] }: Population, language: Language, tell: Say): LookUpLine[] {
  return bands.map(({ id, title, min, includeMin = true, when = '', floor, quota, vote }) => {
    const parts = [
      min === undefined
        ? ''
        : tell(includeMin ? 'reports.rules.from' : 'reports.rules.above', {
            min: formatNumber(language, min),
          }),
      when,
      floor ? tell(`reports.rules.floor-${floor.of ?? 'criteria'}`, { share: floor.share }) : '',
      ...(quota ? formCells(quota, TITLE_FORMS.quota).values() : []),
      ...(vote ? formCells(vote, TITLE_FORMS.vote).values() : []),
    ].map((part) => String(part).replaceAll('\n', '; '));
    return { title, id, means: parts.filter((part) => part !== '').join('; ') };
  });
}

function rankingLines({ rankings = [] }: Population, tell: Say): LookUpLine[] {
  return rankings.map(({ id, by, within, ties = [] }, index) => {
    const order = [by ?? 'total', ...ties.map((tie) => tie.by)].join(', ');
    const means = within === undefined ? order : tell('reports.rules.ranked-within', { order, within });
    return { title: tell('reports.rules.ranking', { number: index + 1 }), id: id ?? 'rank', means };
  });
}
