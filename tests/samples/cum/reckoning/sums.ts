import { hundredths, rational } from '../../reckoning/rational';
import type { Points } from './economy';
import { STAGES, type Leaf, type Leaves, type Stage } from './leaves';

/** The whole table of a unit: criteria, sections, score, bonus, penalty and total. */
export function withSums(leaves: Leaves): Leaves {
  const kinhTe = stretched(30n, { thu_ns: 10n, tang_truong: 8n, htx: 6n, ntm: 6n }, leaves);
  const vanXa = add(leaves, ['thu_nhap', 'ho_ngheo', 'chuyen_doi_so']);
  const qpAn = add(leaves, ['tuyen_quan', 'an_ninh']);
  const parts: Leaves = { ...leaves, kinh_te: kinhTe, van_xa: vanXa, qp_an: qpAn };
  const sections = {
    ...parts,
    muc_1: add(parts, ['kinh_te', 'van_xa', 'qp_an']),
    muc_2: add(parts, ['dang_bo', 'tthc', 'khieu_to', 'chinh_quyen']),
    muc_3: add(parts, ['phong_trao', 'dien_hinh', 'hoat_dong_cum', 'ho_so']),
    thuong: add(parts, ['thuong_mo_hinh', 'thuong_co']),
    tru: add(parts, ['tru_vuot_cap', 'tru_cham', 'tru_ky_luat']),
  };
  const score = add(sections, ['muc_1', 'muc_2', 'muc_3']);
  const bonus = each((at) => atMost(500n, at(sections.thuong)));
  const penalty = sections.tru;
  const total = each((at) => {
    const [scored, added, taken] = [at(score), at(bonus), at(penalty)];
    return scored === null || added === null || taken === null ? null : scored + added - taken;
  });
  return { ...sections, score, bonus, penalty, total };
}

/** The same sum for the result and for every stage. */
function each(reckon: (at: (leaf: Leaf) => Points) => Points): Leaf {
  const atStage = (stage: Stage): Points => reckon(({ stages }) => stages[stage]);
  const [self, cross, appraised] = STAGES;
  return {
    result: reckon(({ result }) => result),
    stages: {
      [self]: atStage(self),
      [cross]: atStage(cross),
      [appraised]: atStage(appraised),
    },
  };
}

/** Null where one of them is missing: none of these ever fails to apply. */
function add(leaves: Leaves, ids: readonly string[]): Leaf {
  return each((at) => sum(ids.map((id) => at(leaves[id]!))));
}

function sum(points: readonly Points[]): Points {
  return points.reduce((all, own) => (all === null || own === null ? null : all + own), 0n);
}

/** Criteria that do not apply leave the sum, and what is left is stretched to the whole of the section. */
function stretched(whole: bigint, most: Readonly<Record<string, bigint>>, leaves: Leaves): Leaf {
  return each((at) => {
    const applying = Object.keys(most).filter((id) => at(leaves[id]!) !== null);
    const points = sum(applying.map((id) => at(leaves[id]!)))!;
    const reachable = applying.reduce((all, id) => all + most[id]!, 0n);
    return hundredths(rational(points * whole, reachable * 100n));
  });
}

function atMost(cap: bigint, points: Points): Points {
  return points !== null && points > cap ? cap : points;
}
