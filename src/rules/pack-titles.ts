import capXa2025 from '../../packs/cap-xa-2025.json';
import cumMau100 from '../../packs/cum-mau-100.json';
import quangThanh2021 from '../../packs/quang-thanh-2021.json';
import type { Pack } from './packs';

/** The packs to choose from, where their rules are not needed: a bundle takes no more of the files than what is named here. */
export const PACK_TITLES: readonly Pack[] = [
  { id: quangThanh2021.id, title: quangThanh2021.title },
  { id: cumMau100.id, title: cumMau100.title },
  { id: capXa2025.id, title: capXa2025.title },
];
