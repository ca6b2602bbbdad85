import { fieldNode } from '../../engine/graph/field-node';
import { formulaNode } from '../../engine/graph/formula-node';
import { rollUpNode } from '../../engine/graph/roll-up-node';
import { ownFields } from '../fields';
import type { Column } from '../rule-set';
import type { Compilation } from './compilation';
import type { Namespace } from './namespace';

/** The nodes of what a population reads and computes from it. */
export function compileColumns(compilation: Compilation, { population, path }: Namespace): void {
  for (const field of ownFields(population)) compilation.add(fieldNode(population.id, field));
  population.columns?.forEach((column, i) =>
    compileColumn(compilation, population.id, column, `${path}.columns[${i}]`),
  );
}

function compileColumn(compilation: Compilation, population: string, column: Column, path: string): void {
  const { id, title, decimals } = column;
  const rounding = compilation.rules.rounding?.mode ?? 'half-away';
  if ('formula' in column) {
    const expression = compilation.bind(
      column.formula,
      `${path}.formula`,
      compilation.placeOf(population),
      'any',
    );
    if (expression) compilation.add(formulaNode(population, { id, title, expression, decimals, rounding }));
    return;
  }
  const { over, take, of, where } = column.rollUp;
  const members = typeof over === 'string' ? over : population;
  if (typeof over === 'string' && !isMemberOf(compilation, over, population, `${path}.rollUp.over`)) return;
  const measuring = take !== 'count' && take !== 'share';
  if (take !== 'count' && of === undefined) {
    compilation.report(`${path}.rollUp`, 'rules.roll-up-needs-of', { take });
    return;
  }
  // inside a roll-up names are the member's, and parent.x is the roll-up's own row
  const place = { population: members, parent: population };
  compilation.add(
    rollUpNode(population, {
      id,
      title,
      members,
      take,
      decimals,
      rounding,
      within:
        typeof over === 'string'
          ? undefined
          : compilation.bind(
              over.within,
              `${path}.rollUp.over.within`,
              compilation.placeOf(population),
              'group',
            ),
      of: compilation.bindOptional(of, `${path}.rollUp.of`, place, measuring ? 'number' : 'flag'),
      where: compilation.bindOptional(where, `${path}.rollUp.where`, place, 'flag'),
    }),
  );
}

function isMemberOf(compilation: Compilation, members: string, owner: string, path: string): boolean {
  const namespace = compilation.namespace(members);
  if (!namespace) {
    compilation.report(path, 'rules.unknown-population', { population: members });
    return false;
  }
  if (namespace.population.belongsTo?.population === owner) return true;
  compilation.report(path, 'rules.not-members', { members, owner });
  return false;
}
