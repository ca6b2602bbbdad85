import type { Ballot, CouncilData } from '../../../../scripts/samples/hoi-dong-xa/model.mjs';

/** The answer of the council about one nominee. */
export interface Tally {
  readonly title: string;
  readonly key: string;
  readonly members: number;
  readonly present: number;
  readonly inWriting: number;
  readonly valid: number;
  readonly yes: number;
  readonly no: number;
  readonly lower: number;
  /** How many must say yes, and how many more. */
  readonly required: number;
  readonly needed: number;
  readonly result: 'passed' | 'failed' | 'open' | 'no-quorum';
  /** Whether so many ask for the lower title as the vote needs. */
  readonly isLowered: boolean;
}

type Said = Pick<Tally, 'valid' | 'yes' | 'no' | 'lower'>;
const NOTHING: Said = { valid: 0, yes: 0, no: 0, lower: 0 };

/** Of nine members more than half are 5; nine tenths are 8.1, that is 9. */
function neededOf(title: string, members: number): number {
  return title === 'cstd_tinh' ? Math.ceil((members * 9) / 10) : Math.floor(members / 2) + 1;
}

export function tallyOf(title: string, key: string, { council, ballots }: CouncilData): Tally {
  const members = council.length;
  const present = council.filter(({ attendance }) => attendance === 'present').length;
  const inWriting = council.filter(({ attendance }) => attendance === 'written').length;
  const own = ballots.filter((ballot) => ballot.title === title && ballot.key === key);
  const said = own.reduce(add, NOTHING);
  const required = neededOf(title, members);
  const needed = Math.max(0, required - said.yes);
  const figures = { title, key, members, present, inWriting, ...said, required, needed };
  const isLowered = said.lower >= required;
  const result = resultOf(own, said.valid, needed, { voters: present + inWriting, members });
  return { ...figures, result, isLowered };
}

function add(sum: Said, ballot: Ballot): Said {
  if (!('seat' in ballot)) {
    const { valid, yes, no, lower } = ballot;
    return { valid: sum.valid + valid, yes: sum.yes + yes, no: sum.no + no, lower: sum.lower + lower };
  }
  return { ...sum, valid: sum.valid + 1, [ballot.vote]: sum[ballot.vote] + 1 };
}

/** A count closes the vote; one by seats is closed once everybody has voted, or nobody can turn it any more. */
function resultOf(
  own: readonly Ballot[],
  valid: number,
  needed: number,
  { voters, members }: { voters: number; members: number },
): Tally['result'] {
  if (voters * 3 < members * 2) return 'no-quorum';
  if (own.length === 0) return 'open';
  if (needed === 0) return 'passed';
  const everybodyVoted = !('seat' in own[0]!) || valid === voters;
  return everybodyVoted || needed > members - valid ? 'failed' : 'open';
}
