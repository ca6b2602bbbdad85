import type { Oracle } from '../oracle/oracle';
import type { Choice } from '../oracle/titles';
import type { Dice } from './dice';

/** What a council might write about the ties that await it: admits as many as there is room for, or fewer. */
export function someChoices(dice: Dice, oracle: Oracle): Choice[] {
  const { world } = oracle;
  return world.rules.populations.flatMap(({ id: population, titles = [] }) =>
    titles.flatMap(({ id: title }) =>
      oracle.titles.of(population, title).quotas.flatMap(({ cut, seats, taken }) => {
        const tied = (cut?.tied ?? []).filter((row) => oracle.titles.isOpen(population, row, title));
        const room = Math.min(seats - taken, tied.length);
        if (room <= 0) return [];
        const line = (kind: Choice['kind'], row: number): Choice => ({
          kind,
          population,
          title,
          key: world.key(population, row),
        });
        const admitted = rotated(tied, dice.int(0, tied.length - 1)).slice(
          0,
          dice.chance(70) ? room : room - 1,
        );
        const others = tied.filter((row) => !admitted.includes(row));
        const refused = admitted.length === room && dice.chance(50) ? others : [];
        return [...admitted.map((row) => line('admit', row)), ...refused.map((row) => line('refuse', row))];
      }),
    ),
  );
}

const rotated = <T>(list: readonly T[], by: number): readonly T[] => [
  ...list.slice(by),
  ...list.slice(0, by),
];
