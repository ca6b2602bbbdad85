import { fold } from '../../engine/text/fold';
import { isCounted, isRate, isShare, type MeasureUnit } from './measure-unit';
import type { NumberField } from './number-field';

/** Two readings of one cell, in the field's unit. */
export interface Readings {
  readonly asThousands: number;
  readonly asDecimal: number;
}

export type Marks = 'thousands' | 'decimals';

/**
 * Which of two readings, a thousand times apart, the rule set's unit and target and the writer's own unit leave; undefined
 * where nothing decides, or one thing speaks against another (domain facts §6.3).
 *
 * @param writtenUnit the unit beside the number, where it stands with it: `29.835 tấn`
 * @param usual what the writing itself says
 */
export function decideMarks(
  readings: Readings,
  field: NumberField,
  held: MeasureUnit,
  writtenUnit?: MeasureUnit,
  usual?: Marks,
): Marks | undefined {
  const said = [
    usual,
    bySize(readings, field),
    byUnit(readings, held),
    usual ? undefined : byWriter(writtenUnit),
  ];
  const [first, ...others] = said.filter((marks) => marks !== undefined);
  return others.every((marks) => marks === first) ? first : undefined;
}

/** As large as a target: within ten times either way. The other reading is then a hundred times off at least. */
const NEAR = 10;

function bySize(
  { asThousands, asDecimal }: Readings,
  { targets = [], most }: NumberField,
): Marks | undefined {
  const isNear = (value: number): boolean =>
    targets.some(
      (target) => Math.abs(value) <= target * NEAR && Math.abs(value) * NEAR >= target && target > 0,
    );
  if (isNear(asThousands) !== isNear(asDecimal)) return isNear(asThousands) ? 'thousands' : 'decimals';
  const fits = (value: number): boolean => most === undefined || Math.abs(value) <= most;
  return fits(asDecimal) && !fits(asThousands) ? 'decimals' : undefined;
}

/** Scales of points go up to 1,000, and a little beyond with a bonus. */
const POINTS = fold('điểm');
const BEYOND_POINTS = 2000;

function byUnit({ asThousands }: Readings, held: MeasureUnit): Marks | undefined {
  // nobody reaches 1,000 %
  if (isShare(held)) return 'decimals';
  if (held.measure === POINTS && Math.abs(asThousands) >= BEYOND_POINTS) return 'decimals';
  return isCounted(held) ? 'thousands' : undefined;
}

/** A quantity beside its unit is written as the plans write it, 10.000 tấn; an average may have decimals. */
function byWriter(written: MeasureUnit | undefined): Marks | undefined {
  return written === undefined || isShare(written) || isRate(written) ? undefined : 'thousands';
}
