import type { engine as canonical } from '../vi/engine';

export const engine: Readonly<Record<keyof typeof canonical, string>> = {
  'field.read': '{title}: read “{written}”, understood as {value}',
  'field.missing': '{title}: the cell is blank',
  'column.formula': '{title} = {value}, by the formula {formula}',
  input: '{title}: {value}',
  'input.parent': '{title} (of the collective): {value}',
  'input.facet': '{title} ({facet}): {value}',
  'input.ratio': '{title}, result over target: {value}',
  'input.met': '{title}, target met: {value}',
  'input.exceeded': '{title}, target exceeded: {value}',
  'input.max': '{title}, most points: {value}',
  'input.parameter': '{title}: {value}',

  'roll-up.count': '{title}: {value} ({taken} counted among {base} rows)',
  'roll-up.share': '{title}: {taken}/{base}',
  'roll-up.sum': '{title}: {value} (sum of {base} rows)',
  'roll-up.mean': '{title}: {value} (mean of {base} rows)',
  'roll-up.min': '{title}: {value} (least of {base} rows)',
  'roll-up.max': '{title}: {value} (greatest of {base} rows)',
  'over-part':
    'Meets all conditions, but the part “{part}” has no seat left: at most {room} of the {seats} seats of {award}; the seat goes to the next in order',
  'over-part-reserved':
    'Meets all conditions, but the seats left of {award} are kept for the part “{part}”; others may take at most {room} of {seats} seats',

  'row.belongs-nowhere': '“{key}” finds no collective of its own in “{owner}”. Check the collective’s name.',
  'row.belongs-nowhere-near':
    '“{key}”: there is no “{written}” in “{owner}”. Is it “{near}”? Make the names agree.',
  'check.fails': '{otherwise} ({read})',
};
