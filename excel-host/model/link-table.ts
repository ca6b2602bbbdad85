import { contains, intersection, type Area } from './area';
import { withoutLinks, type Link } from './link';

/** The hyperlinks of a sheet, in the order in which they came; those of one row, nearly all, are found by it. */
export class LinkTable {
  private readonly links = new Set<Link>();
  private readonly byRow = new Map<number, Set<Link>>();
  private readonly tall = new Set<Link>();

  constructor(links: Iterable<Link> = []) {
    for (const link of links) this.add(link);
  }

  all(): Link[] {
    return [...this.links];
  }

  /** The link that all of an area has, if one has it. */
  of(area: Area): Link | undefined {
    return this.near(area).find((link) => contains(link.area, area));
  }

  /** Gives an area a link in place of those it has. */
  put(link: Link): void {
    for (const old of this.near(link.area)) {
      if (intersection(old.area, link.area) === undefined) continue;
      this.remove(old);
      for (const rest of withoutLinks([old], link.area)) this.add(rest);
    }
    this.add(link);
  }

  /** Every link that may share cells with an area. */
  private near({ top, bottom }: Area): Link[] {
    if (bottom - top > this.byRow.size) return this.all();
    const found = [...this.tall];
    for (let row = top; row <= bottom; row++) found.push(...(this.byRow.get(row) ?? []));
    return found;
  }

  private add(link: Link): void {
    this.links.add(link);
    this.shelfOf(link).add(link);
  }

  private remove(link: Link): void {
    this.links.delete(link);
    this.shelfOf(link).delete(link);
  }

  private shelfOf({ area: { top, bottom } }: Link): Set<Link> {
    if (top !== bottom) return this.tall;
    const row = this.byRow.get(top) ?? new Set();
    this.byRow.set(top, row);
    return row;
  }
}
