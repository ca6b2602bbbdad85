import type { Order, Quota, Title } from '../../../src/rules/rule-set';
import type { Run } from '../../../src/rules/run-result';
import { both } from './evaluate';
import { add, fromNumber, ONE, over, q, share, times, wholeSeats, type Q } from './rational';
import { ordersOf, type Standing } from './standing';
import { groupOf, isStep } from './value';
import { Memory, type World } from './world';
import type { Reading } from './points';

export type Decision = Run['populations'][string]['rows'][number]['titles'][string]['decision'];

export interface Choice {
  readonly kind: 'admit' | 'refuse';
  readonly population: string;
  readonly title: string;
  readonly key: readonly string[];
}

export interface Seats {
  readonly group: string | null;
  readonly base: number;
  readonly exact: readonly [string, string];
  readonly seats: number;
  readonly eligible: number;
  readonly taken: number;
  /** The class that is larger than the room left; of a council's class, those it has not settled yet. */
  readonly cut?: { readonly place: number; readonly tied: readonly number[] };
}

interface Outcome {
  readonly decisions: readonly Decision[];
  readonly quotas: readonly Seats[];
}

/** Who is considered, who is eligible, and who takes a seat. */
export class Titles {
  private readonly memory = new Memory();

  constructor(
    private readonly world: World,
    private readonly read: Reading,
    private readonly standing: Standing,
    private readonly choices: readonly Choice[],
  ) {}

  has(population: string, id: string): boolean {
    return (this.world.population(population).titles ?? []).some((title) => title.id === id);
  }

  of(population: string, id: string): Outcome {
    return this.memory.once(`${population}/${id}`, () => {
      const title = this.world.population(population).titles!.find((each) => each.id === id)!;
      const decisions: Decision[] = this.world
        .indices(population)
        .map((row) => this.beforeSeats(population, row, title));
      const quota = Array.isArray(title.quota) ? title.quota[0] : title.quota;
      if (quota === undefined) return { decisions, quotas: [] };
      const quotas = this.groups(population, quota).map(([label, rows]) =>
        this.seat(population, title, quota, label, rows, decisions),
      );
      return { decisions, quotas };
    });
  }

  nominated(population: string, row: number, id: string): boolean {
    return this.of(population, id).decisions[row] === 'nominated';
  }

  isOpen(population: string, row: number, id: string): boolean {
    return ['council', 'undecided'].includes(this.of(population, id).decisions[row]!);
  }

  /** “candidates → gates → requires → excludes → conditions”; nominated stands for eligible until the seats are given. */
  private beforeSeats(population: string, row: number, title: Title): Decision {
    const answer = (written: string): boolean | null => this.read(population, row, written) as boolean | null;
    if (this.standing.blocked(population, row)) return 'undecided';
    // unknown candidates are undecided only as long as nothing later refuses the row anyway: “`and`/`or` decide when
    // one side settles them”
    const candidate = title.candidates === undefined ? true : answer(title.candidates);
    if (candidate === false) return 'not-considered';
    const gates = this.world.population(population).gates ?? [];
    const closed = this.standing.closed(population, row);
    if (gates.some(({ id, effect }) => effect === 'no-titles' && closed.includes(id))) return 'not-eligible';
    if (!(title.requires ?? []).every((id) => this.nominated(population, row, id))) return 'not-eligible';
    if ((title.excludes ?? []).some((id) => this.nominated(population, row, id))) return 'not-eligible';
    const met = (title.conditions ?? []).map(({ must }) => answer(must)).reduce(both, candidate);
    return met === null ? 'undecided' : met ? 'nominated' : 'not-eligible';
  }

  private groups(population: string, quota: Quota): readonly (readonly [string | null, readonly number[]])[] {
    const rows = this.world.indices(population);
    const { per } = quota;
    if (per === undefined) return [[null, rows]];
    const labels = rows.map((row) => groupOf(this.read(population, row, per)));
    return [...new Set(labels)].map((label) => [label, rows.filter((row) => labels[row] === label)] as const);
  }

  /** “seats = round(share × base), in exact arithmetic; with `withoutOwn`: share × base ÷ (1 + share)” */
  private seat(
    population: string,
    title: Title,
    quota: Quota,
    group: string | null,
    rows: readonly number[],
    decisions: Decision[],
  ): Seats {
    const base = rows.filter((row) => this.inBase(population, row, quota)).length;
    const exact = exactSeats(quota, base);
    const rounding = quota.rounding ?? 'down';
    if (rounding === 'largest-remainder') throw new Error('the oracle has no largest remainders');
    const seats = Number(wholeSeats(exact, rounding));
    const eligible = rows.filter((row) => decisions[row] === 'nominated');
    const cut = this.walk(population, title, quota, seats, eligible, decisions);
    const taken = eligible.filter((row) => decisions[row] === 'nominated').length;
    const fraction = [String(exact.n), String(exact.d)] as const;
    return { group, base, exact: fraction, seats, eligible: eligible.length, taken, ...(cut && { cut }) };
  }

  private inBase(population: string, row: number, { of = {} }: Quota): boolean {
    if (of.title !== undefined && !this.nominated(population, row, of.title)) return false;
    if (of.band !== undefined) {
      const band = this.standing.band(population, row);
      const wanted = this.world.bandScale(population).indexOf(of.band);
      if (!isStep(band) || (of.orBetter ? band.at < wanted : band.at !== wanted)) return false;
    }
    if (of.where !== undefined && this.read(population, row, of.where) !== true) return false;
    // “An open decision counts as not nominated, but as taken in `remainingAfter`”
    return !(of.remainingAfter ?? []).some(
      (id) => this.nominated(population, row, id) || this.isOpen(population, row, id),
    );
  }

  /** “Rows are walked in classes of equal order; a class larger than the room left follows `tie`, the rest is `over-quota`.” */
  private walk(
    population: string,
    title: Title,
    { tie = 'council' }: Quota,
    seats: number,
    eligible: readonly number[],
    decisions: Decision[],
  ): Seats['cut'] {
    const orders = title.order ?? this.defaultOrder(population);
    const before = (a: number, b: number): number => this.standing.compare(population, a, b, orders);
    let left = [...eligible];
    let room = seats;
    while (left.length > 0) {
      const best = left.filter((row) => !left.some((other) => before(other, row) < 0));
      if (best.length > room) break;
      room -= best.length;
      left = left.filter((row) => !best.includes(row));
    }
    for (const row of left) decisions[row] = 'over-quota';
    if (left.length === 0 || room === 0) return undefined;
    const tied = left.filter((row) => !left.some((other) => before(other, row) < 0));
    if (tie === 'all') for (const row of tied) decisions[row] = 'nominated';
    if (tie === 'council') this.settle(population, title.id, tied, room, decisions);
    const open = tie === 'council' ? tied.filter((row) => decisions[row] === 'council') : tied;
    return open.length === 0 ? undefined : { place: eligible.length - left.length + 1, tied: open };
  }

  /** “default: the first ranking's by and ties”; without a ranking by total, the ranking's own default; else all are equal. */
  private defaultOrder(population: string): readonly Order[] {
    const [first] = this.world.population(population).rankings ?? [];
    if (first) return ordersOf(first);
    return this.world.criteria(population).length > 0 ? ordersOf({}) : [];
  }

  /** The council's choices among the tied; who is left stays open until the seats are given or suffice. */
  private settle(
    population: string,
    title: string,
    tied: readonly number[],
    room: number,
    decisions: Decision[],
  ): void {
    const chosen = (kind: Choice['kind']): readonly number[] =>
      tied.filter((row) =>
        this.choices.some(
          (choice) =>
            choice.kind === kind &&
            choice.population === population &&
            choice.title === title &&
            choice.key.join('|') === this.world.key(population, row).join('|'),
        ),
      );
    const [admitted, refused] = [chosen('admit'), chosen('refuse')];
    const rest = tied.filter((row) => !admitted.includes(row) && !refused.includes(row));
    const free = room - admitted.length;
    for (const row of admitted) decisions[row] = 'nominated';
    for (const row of rest)
      decisions[row] = free === 0 ? 'over-quota' : rest.length <= free ? 'nominated' : 'council';
  }
}

function exactSeats(quota: Quota, base: number): Q {
  if ('count' in quota) return fromNumber(Number(quota.count));
  if (!('share' in quota)) throw new Error('the oracle has no share that varies');
  const part = share(quota.share);
  const exact = times(part, q(base));
  return quota.of?.withoutOwn ? over(exact, add(ONE, part)) : exact;
}
