import { similar } from '../../engine/expression/suggestion';
import { identityOf, relate } from '../../engine/graph/relation';
import type { Problem } from '../../engine/problem';
import type { Population, RuleSet } from '../../rules/rule-set';
import type { PartsTable } from '../build-table';
import { keyText } from '../key-values';
import { problemPlace } from '../place';

/**
 * Rows that belong to no row of the population they should belong to: asked, each with its cell and the row that may
 * have been meant. Nothing is said where the other population has no rows at all.
 */
export function orphanProblems(rules: RuleSet, tables: ReadonlyMap<string, PartsTable>): Problem[] {
  return rules.populations.flatMap((population) => {
    const { belongsTo } = population;
    const members = tables.get(population.id);
    const owners = belongsTo && tables.get(belongsTo.population);
    if (!belongsTo || !members || !owners || owners.rowCount === 0) return [];
    const owner = rules.populations.find(({ id }) => id === belongsTo.population)?.title ?? '';
    return orphansOf(population, belongsTo.by, members, owners, owner);
  });
}

function orphansOf(
  population: Population,
  by: readonly string[],
  members: PartsTable,
  owners: PartsTable,
  owner: string,
): Problem[] {
  const known = Array.from({ length: owners.rowCount }, (_, row) => shown(Object.values(owners.keyOf(row))));
  const proposals = new Map<string, string | undefined>();
  const proposalFor = (key: readonly string[]): string | undefined => {
    const identity = identityOf(key);
    if (!proposals.has(identity)) proposals.set(identity, similar(shown(key), known));
    return proposals.get(identity);
  };
  const { parent } = relate(members, by, owners);
  return [...parent].flatMap((found, row): Problem[] => {
    if (found >= 0) return [];
    const written = by.map((field) => keyText(members.fields.get(field), row));
    const near = written.includes('') ? undefined : proposalFor(written);
    const field = by.find((id) => members.cellOf(id, row) !== undefined);
    const anchor = members.rowAnchor(row);
    const place = problemPlace(anchor.grid, anchor.row, anchor.column);
    return [
      {
        severity: 'question',
        code: near === undefined ? 'row.belongs-nowhere' : 'row.belongs-nowhere-near',
        params: {
          key: shown(Object.values(members.keyOf(row))),
          owner,
          written: shown(written),
          ...(near !== undefined && { near }),
        },
        population: population.id,
        key: members.keyOf(row),
        ...(field === undefined ? place : placeOf(members, field, row)),
      },
    ];
  });
}

function placeOf(
  members: PartsTable,
  id: string,
  row: number,
): { column: string; sheet: string; cell: string } {
  const { column, sheet, cell } = members.problemAt({ id, title: '', type: 'text' }, row);
  return { column, sheet, cell };
}

function shown(key: readonly string[]): string {
  return key.join(' | ');
}
