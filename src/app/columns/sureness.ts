import { TAKEN, type ColumnMatch } from '../../sheets/mapping/column-match';

/** A confidence in words. */
export type Sureness = 'confirmed' | 'sure' | 'likely' | 'proposed';

/** From here on nothing but the field's own name, or another name of it in full, was met. */
const SURE = 0.9;

export function sureness({ confidence, because }: Pick<ColumnMatch, 'confidence' | 'because'>): Sureness {
  if (because.code === 'sheets.because-given') return 'confirmed';
  if (confidence < TAKEN) return 'proposed';
  return confidence >= SURE ? 'sure' : 'likely';
}
