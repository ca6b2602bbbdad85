// The rule set, version 1: the shape of the JSON. What it means: rule-language.md.
export type Id = string; // a letter or _, then letters, digits, _ (any script, NFC); unique in its population; no reserved word
export type Expr = string; // see "Expressions"
export type Share = string; // an exact ratio, never a float: '15%', '7.5%', '5‰', '2/3'
export type Order = { by: Expr; order?: 'desc' | 'asc' }; // default desc; a missing value comes last
export interface Grounds {
  basis?: Id[];
  confirm?: string;
} // ids of sources; a question to settle before anything is printed

export interface RuleSet {
  format: 'binh-xet/1';
  id: string;
  title: string;
  version?: string;
  period?: string; // '2021', '2024-2025'; a run may name another
  effective?: { from?: string; to?: string }; // ISO dates
  sources?: { id: Id; text: string; article?: string; url?: string; verified: boolean }[];
  rounding?: {
    at?: 'criterion' | 'total';
    decimals?: number;
    mode?: 'half-away' | 'half-even' | 'down' | 'up';
  }; // Excel's ROUND, –, ROUNDDOWN, ROUNDUP
  parameters?: ({
    id: Id;
    title: string;
    type?: 'date';
    unit?: string;
    value: number | string | boolean;
  } & Grounds)[]; // readable in every expression
  honours?: { id: Id; title: string; aliases?: string[] }[]; // titles and ratings that only the history holds
  populations: Population[];
}
export interface Population {
  id: Id;
  title: string;
  sheets?: string[]; // names its sheet may have
  layout?: 'rows' | 'columns' | 'sheets'; // one row each | one column each, criteria down | one sheet each, criteria down, stages across
  key: Id[];
  historyKey?: Id[]; // historyKey: default key; ['code'] keeps a person's chain after a move
  belongsTo?: { population: Id; by: Id[] }; // one field per field of that population's key, in its order ([]: its only row); read as parent.x
  fields: Field[];
  columns?: Column[];
  checks?: { id: Id; must: Expr; otherwise: string; severity?: 'error' | 'warning' }[];
  criteria?: Criterion[]; // a tree; gives score, bonus, penalty and total
  adjust?: {
    bonusCap?: number;
    penaltyCap?: number;
    totalMin?: number;
    totalMax?: number;
    rescale?: 'section' | 'total' | 'none';
  };
  review?: Review;
  gates?: ({
    id: Id;
    when: Expr;
    effect: 'unranked' | 'no-titles' | { bandAtMost: Id };
    because: string;
  } & Grounds)[]; // true closes the gate
  rankings?: {
    id?: Id;
    by?: Expr;
    order?: 'desc' | 'asc';
    within?: Expr;
    method?: 'competition' | 'dense' | 'average';
    ties?: Order[];
  }[]; // 1224, 1223, 1 2.5 2.5 4; the first is the column rank
  bandsBy?: Expr;
  bands?: Band[]; // default total; best first, a row takes the first band that holds
  titles?: Title[];
}
export interface Field {
  id: Id;
  title: string;
  aliases?: string[];
  required?: boolean;
  type: 'text' | 'number' | 'flag' | 'date' | 'level';
  unit?: string; // the value is held in this unit: 98 for 98 %, 5.8 for 5,8 ‰
  levels?: { id: Id; title: string; aliases?: string[] }[]; // lowest first
  many?: boolean; // several texts in a cell, separated by ; or a line break
  from?: 'column' | 'section' | 'sheet'; // where it stands: in a column, in the section row above, in the sheet's name
}
export type Column = { id: Id; title: string; unit?: string; decimals?: number } & (
  { formula: Expr } | { rollUp: RollUp }
);
export interface RollUp {
  over: Id | { within: Expr }; // a population that belongs to this one | the rows of this one that share the value
  take: 'count' | 'share' | 'sum' | 'mean' | 'min' | 'max';
  of?: Expr;
  where?: Expr; // read on each member: yes/no for count and share, else a number; who is looked at (share's base)
}
export type Criterion = Grounds & {
  id: Id;
  code?: string;
  title: string;
  kind?: 'score' | 'bonus' | 'penalty'; // code: the printed number, 'I.1', 'a)'
  max?: number;
  min?: number;
  weight?: number;
  applies?: Expr; // points lie in min…max; min: default 0
} & (
    | {
        children: Criterion[];
        aggregate?:
          'sum' | 'weighted-mean' | 'geometric-mean' | 'harmonic-mean' | 'best' | 'worst' | 'met-share';
      }
    | { method: Method; missing?: 'block' | 'zero' | 'exclude' | 'full' }
  );
export interface Measure {
  actual: Expr;
  target: number | Expr;
  better?: 'higher' | 'lower';
  strictly?: boolean;
} // strictly: met only beyond the target ('trên 85 %')
export interface Steps {
  step: number | Share;
  count?: 'whole' | 'begun' | 'exact';
  lose: number;
} // a number is in the measure's unit, a Share is of the target
export type Worth = { points: number } | { share: Share } | { lose: number }; // points; of max; max less this
export type Method =
  | { kind: 'given'; field?: Id } // points typed in; outside min…max is a problem; field: default the criterion's own id
  | (Measure & { kind: 'proportional'; from?: Share; cap?: Share }) // max × ratio; 0 below from; the ratio counts up to cap (default 100%)
  | (Measure & Steps & { kind: 'step'; gain?: number; gainCap?: number }) // gain comes on top of max, up to gainCap
  | {
      kind: 'tiers';
      hit?: 'first' | 'unique' | 'max' | 'sum';
      tiers: ({ when: Expr } & Worth)[];
      otherwise?: Worth;
    } // no hit and no otherwise: a problem
  | { kind: 'pass'; when: Expr }
  | { kind: 'levels'; of: Expr; points: Record<Id, number> } // a level field or a band; every level is listed
  | { kind: 'per-count'; count: Expr; each: number } // max is the cap
  | ({
      kind: 'range';
      actual: Expr;
      low: number | Expr;
      high: number | Expr;
      outside?: 'both' | 'below' | 'above';
    } & Partial<Steps>) // outside: the side that loses
  | (Measure & {
      kind: 'leader';
      within?: Expr;
      atTarget?: Share;
      decimals?: number;
      unassigned?: 'block' | 'relative' | 'exclude' | 'full';
    })
  | {
      kind: 'normalised';
      actual: Expr;
      by: 'min-max' | 'z-score' | 'rank' | 'percent-rank' | 'distance-to-best' | 'goalposts';
      better?: 'higher' | 'lower';
      within?: Expr;
      low?: number;
      high?: number;
      to?: [number, number];
    }
  | { kind: 'formula'; expression: Expr }; // the points
export interface Review {
  stages: { id: Id; title: string; aliases?: string[] }[]; // in order: self, cross, appraised, council
  use: 'last' | 'lowest' | 'mean';
  from?: Id;
  missing?: 'earlier' | 'block'; // from: no earlier stage may stand as the result
  flag?: { above: number | Share; at?: 'criterion' | 'section' | 'total'; between?: 'neighbours' | [Id, Id] };
}
export type Band = Grounds & {
  id: Id;
  title: string;
  aliases?: string[];
  min?: number;
  includeMin?: boolean;
  when?: Expr;
  floor?: { share: Share; of?: 'criteria' | 'sections' }; // every one reaches this share of its own max
  quota?: Quota;
  vote?: Vote; // refused: the next band is tried
};
export type Title = Grounds & {
  id: Id;
  title: string;
  aliases?: string[];
  decidedBy?: string;
  through?: string[]; // through: who passes it upward, in order
  candidates?: Expr; // who is considered at all: registered, of this kind
  requires?: Id[];
  excludes?: Id[]; // titles of this population, decided before this one
  conditions?: ({ id: Id; must: Expr; otherwise: string } & Grounds)[];
  order?: Order[]; // default: the first ranking's by and ties
  quota?: Quota | Quota[];
  vote?: Vote; // several quotas: a seat needs room in each
  list?: { columns: Id[]; sort?: Order[] }; // what the nomination list carries of each row, and its order
};
export type Quota = Grounds &
  (
    { share: Share } | { shareBy: { column: Expr; shares: Record<string, Share> } } | { count: number | Expr }
  ) & {
    of?: Base;
    per?: Expr; // of is required with a share; per: counted apart in each group
    rounding?: 'down' | 'half-up' | 'up' | 'largest-remainder';
    atLeast?: { seats: number; where?: Expr; because: string }; // may pass the ceiling: always reported
    parts?: { id: Id; title: string; where: Expr; atMost?: Share; atLeast?: Share; of?: 'seats' | 'taken' }[];
    tie?: 'council' | 'none' | 'all';
  };
export interface Base {
  title?: Id;
  band?: Id;
  orBetter?: boolean;
  where?: Expr;
  remainingAfter?: Id[];
  withoutOwn?: boolean;
} // what is given holds together; {} is every row
export interface Vote {
  body?: Expr;
  quorum?: Share;
  threshold: string; // '90%' at least, '>50%' more than, '2/3' at least
  of: 'members' | 'present' | 'valid';
  inWriting?: boolean;
  secret?: boolean; // inWriting: opinions in writing count as present
  lower?: Id; // the title that a ballot 'hạ danh hiệu' stands for
  on?: 'seated' | 'eligible';
  refill?: boolean;
  chairBreaksTie?: boolean; // eligible: before the quota, so that votes(title) can order the seats
}
