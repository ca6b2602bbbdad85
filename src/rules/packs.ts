import capXa2025 from '../../packs/cap-xa-2025.json';
import cumMau100 from '../../packs/cum-mau-100.json';
import quangThanh2021 from '../../packs/quang-thanh-2021.json';

/** The rule packs that come with the product, as JSON: they are validated like any other rule set. */
export const PACKS: readonly Pack[] = [quangThanh2021, cumMau100, capXa2025];

/** What is known of a pack before it is validated. */
export interface Pack {
  readonly id: string;
  readonly title: string;
}

export function packById(id: string): Pack | undefined {
  return PACKS.find((pack) => pack.id === id);
}
