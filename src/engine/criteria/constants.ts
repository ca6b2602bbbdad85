import type { Tier, Worth } from './worth';

/** Constants of the rules as given: numbers, exact shares as numbers, choices, points by level. */
export interface Constants {
  number(name: string): number | undefined;
  /** A share's value; its exact form is compared by the engine, points are float64 (design §3). */
  share(name: string): number | undefined;
  choice(name: string): string | undefined;
  flag(name: string): boolean;
  points(name: string): Readonly<Record<string, number>> | undefined;
  pair(name: string): readonly [number, number] | undefined;
  worth(name: string): Worth | undefined;
  tiers(name: string): readonly Tier[];
}
