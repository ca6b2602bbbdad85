import { isIsoDate } from '../schema/shapes';
import type { Id, Population, RuleSet } from '../rule-set';
import type { Compilation } from './compilation';
import type { Namespace } from './namespace';
import { reportTwice } from './report-twice';

/** What the rules name besides expressions: sources, keys, the population rows belong to, dates. */
export function checkReferences(compilation: Compilation): void {
  const { rules } = compilation;
  reportTwice(compilation, rules.sources ?? [], 'sources');
  reportTwice(compilation, rules.parameters ?? [], 'parameters');
  reportTwice(compilation, rules.honours ?? [], 'honours');
  checkBasis(compilation, rules, '');
  rules.parameters?.forEach(({ type, value }, i) => {
    if (type !== 'date') return;
    if (typeof value !== 'string' || !isIsoDate(value)) {
      compilation.report(`parameters[${i}].value`, 'rules.bad-date', { received: String(value) });
    }
  });
  for (const namespace of compilation.all) checkPopulation(compilation, namespace);
}

function checkPopulation(compilation: Compilation, { population, path }: Namespace): void {
  const fields = new Map(population.fields.map((field) => [field.id, field]));
  for (const key of ['key', 'historyKey'] as const) {
    population[key]?.forEach((id, i) => {
      if (!fields.has(id)) compilation.report(`${path}.${key}[${i}]`, 'rules.unknown-field', { field: id });
    });
  }
  population.fields.forEach((field, i) => {
    const at = `${path}.fields[${i}]`;
    if (field.type === 'level' && !field.levels?.length)
      compilation.report(at, 'rules.level-without-levels', { field: field.id });
    if (field.type !== 'level' && field.levels)
      compilation.report(`${at}.levels`, 'rules.levels-without-level', { field: field.id });
    reportTwice(compilation, field.levels ?? [], `${at}.levels`);
    if (field.many && field.type !== 'text')
      compilation.report(`${at}.many`, 'rules.many-needs-text', { field: field.id });
  });
  for (const list of ['checks', 'gates', 'bands'] as const)
    reportTwice(compilation, population[list] ?? [], `${path}.${list}`);
  checkBelongsTo(compilation, population, fields, path);
}

function checkBelongsTo(
  compilation: Compilation,
  population: Population,
  fields: ReadonlyMap<Id, unknown>,
  path: string,
): void {
  const { belongsTo } = population;
  if (!belongsTo) return;
  const owner = compilation.namespace(belongsTo.population)?.population;
  if (!owner || owner === population) {
    compilation.report(`${path}.belongsTo.population`, 'rules.unknown-population', {
      population: belongsTo.population,
    });
    return;
  }
  belongsTo.by.forEach((id, i) => {
    if (!fields.has(id))
      compilation.report(`${path}.belongsTo.by[${i}]`, 'rules.unknown-field', { field: id });
  });
  if (belongsTo.by.length > 0 && belongsTo.by.length !== owner.key.length) {
    const params = { given: belongsTo.by.length, needed: owner.key.length };
    compilation.report(`${path}.belongsTo.by`, 'rules.belongs-to-parts', params);
  }
}

/** Every `basis`, wherever it stands, names sources of the rule set. */
function checkBasis(compilation: Compilation, value: unknown, path: string): void {
  if (Array.isArray(value)) {
    value.forEach((item, i) => checkBasis(compilation, item, `${path}[${i}]`));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (key === 'basis' && Array.isArray(item))
      reportUnknownSources(compilation, compilation.rules, item, at);
    else checkBasis(compilation, item, at);
  }
}

function reportUnknownSources(
  compilation: Compilation,
  rules: RuleSet,
  basis: readonly unknown[],
  path: string,
): void {
  basis.forEach((id, i) => {
    if (!rules.sources?.some((source) => source.id === id)) {
      compilation.report(`${path}[${i}]`, 'rules.unknown-source', { source: String(id) });
    }
  });
}
