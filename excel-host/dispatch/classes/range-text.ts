import { displayed } from '../../model/displayed';
import type { HostState } from '../host-state';
import { notSimulated } from '../not-simulated';
import type { RangeTarget } from '../range-target';
import { currentValue, readCells } from '../read-cells';

/** `text`: what the cells show; a number format that this host cannot show is refused, never guessed. */
export function readText(range: RangeTarget, state: HostState): string[][] | null {
  return readCells(range, (cell) => {
    const { numberFormat } = cell.style;
    const shown = displayed(currentValue(cell, state), numberFormat);
    return shown ?? notSimulated(state, 'Range.text', `number format ${numberFormat}`);
  });
}
