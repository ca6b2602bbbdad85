import type { ExampleInput, Known, ParameterType } from '../../../src/engine/criteria/method';
import type { Worth } from '../../../src/engine/criteria/worth';
import { formatNumber } from '../../../src/locale/format';

/** What an example gives for a parameter, for one of its rows; nothing where it gives nothing. */
export function valueWords(input: ExampleInput | undefined, type: ParameterType, row: number): string {
  if (input === undefined) return '';
  if (type === 'pair') return (input as readonly number[]).map(known).join(' đến ');
  if (type === 'worth') return worth(input as Worth);
  if (type === 'tiers') {
    const tiers = input as readonly (Worth & { when: Known | readonly Known[] })[];
    return tiers.map((tier) => `${known(at(tier.when, row))}: ${worth(tier)}`).join('; ');
  }
  if (type === 'points-by-level') {
    const points = Object.entries(input as Readonly<Record<string, number>>);
    return points.map(([level, value]) => `${level}: ${known(value)}`).join('; ');
  }
  return known(at(input as Known | readonly Known[], row));
}

function at(value: Known | readonly Known[], row: number): Known {
  return Array.isArray(value) ? ((value as readonly Known[])[row] ?? null) : (value as Known);
}

function known(value: Known): string {
  if (value === null) return '(trống)';
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  return typeof value === 'number' ? formatNumber('vi', value) : value;
}

function worth(value: Worth): string {
  if ('points' in value) return `${known(value.points)} điểm`;
  return 'share' in value ? `${value.share} điểm tối đa` : `điểm tối đa trừ ${known(value.lose)}`;
}
