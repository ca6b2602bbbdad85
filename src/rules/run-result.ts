// What a run answers (`binh-xet run … --json`). What it means: rule-language.md.
export type Id = string;
type Key = Record<Id, string>;
export interface Run {
  engine: string;
  rules: { id: string; version?: string; fingerprint: string };
  period?: string;
  input: { fingerprint: string };
  choices?: { fingerprint: string };
  state: 'complete' | 'open' | 'blocked'; // open: the council, or a confirm question, is still awaited
  populations: Record<
    Id,
    {
      columns: {
        id: Id;
        code?: string;
        title: string;
        kind: 'field' | 'column' | 'criterion' | 'score' | 'bonus' | 'penalty' | 'total' | 'ranking' | 'band';
        parent?: Id;
        max?: number;
        unit?: string;
        decimals?: number;
      }[];
      rows: {
        sheet: string;
        row: number;
        key: Key; // for CSV: the file's name and the line
        values: Record<Id, number | string | boolean | null>; // fields too
        states?: Record<Id, 'missing' | 'excluded' | 'blocked' | 'open' | 'overridden'>; // only where the value is not plain
        maxima?: Record<Id, number>;
        met?: Id[];
        exceeded?: Id[]; // maxima: where it is not the column's
        stages?: Record<Id, Record<Id, number | null>>;
        differences?: Id[];
        ranks: Record<Id, { group: string | null; place: number | null; tied: number }>;
        gates?: Id[];
        titles: Record<
          Id,
          {
            decision:
              | 'nominated'
              | 'not-considered'
              | 'not-eligible'
              | 'undecided'
              | 'over-quota'
              | 'council'
              | 'voted-down';
            provisional?: true;
            reasons: Entry[];
          }
        >;
        why?: Record<Id, Entry[]>; // with --explain
      }[];
      quotas: {
        for: Id;
        of: 'title' | 'band';
        group: string | null;
        share?: string;
        base: number;
        exact: [string, string];
        rounding: string;
        seats: number; // exact: [numerator, denominator] in lowest terms, ['69', '20']; texts show 3,45
        raisedFrom?: number;
        because?: string;
        eligible: number;
        taken: number;
        effective: string | null;
        /* '3/23' */ parts?: { id: Id; seats: number; taken: number }[];
        cut?: { place: number; tied: Key[] };
        provisional?: true;
        basis?: Id[];
      }[];
      votes: {
        for: Id;
        key: Key;
        body: string;
        members: number;
        present: number;
        inWriting: number;
        valid: number;
        yes: number;
        no: number;
        lower?: number;
        base: number;
        threshold: string;
        needed: number;
        result: 'passed' | 'failed' | 'open' | 'no-quorum';
      }[];
    }
  >;
  bodies?: {
    id: string;
    seats: { seat: string; name?: string; role?: string; attendance: 'present' | 'absent' | 'written' }[];
  }[];
  problems: {
    severity: 'error' | 'warning' | 'question';
    code: string;
    population?: Id;
    key?: Key;
    column?: Id;
    path?: string;
    sheet?: string;
    cell?: string;
    params: Record<string, unknown>;
    message: string;
  }[];
}
export interface Entry {
  code: string;
  params: Record<string, number | string | boolean | null>;
  cells?: readonly { readonly sheet: string; readonly cell: string }[];
}
