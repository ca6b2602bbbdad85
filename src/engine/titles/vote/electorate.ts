import { compare, ratio } from '../../arithmetic/ratio';
import { foldKey } from '../../text/fold';
import type { CouncilBody, CouncilSeat } from '../recorded/ballots';
import type { Vote } from './vote';

/** Who may vote on an award in a body: its members by their attendance. */
export interface Electorate {
  /** Undefined where it is not known which body votes. */
  readonly body: CouncilBody | undefined;
  readonly members: number;
  readonly present: number;
  readonly inWriting: number;
  /** Those present, and those who wrote where the rule counts that as present. */
  readonly voters: readonly CouncilSeat[];
  /** Those who neither came nor sent an opinion. */
  readonly absent: readonly CouncilSeat[];
  /** The seat of the chair; undefined where none or several are called so. */
  readonly chair: CouncilSeat | undefined;
  /** Whether enough members take part; true where the rule asks for no quorum. */
  readonly quorate: boolean;
}

export function electorateOf(
  body: CouncilBody | undefined,
  { inWriting, quorum }: Pick<Vote, 'inWriting' | 'quorum'>,
): Electorate {
  const seats = body?.seats ?? [];
  const at = (attendance: CouncilSeat['attendance']): readonly CouncilSeat[] =>
    seats.filter((seat) => seat.attendance === attendance);
  const voters = seats.filter(
    ({ attendance }) => attendance === 'present' || (inWriting && attendance === 'written'),
  );
  return {
    body,
    members: seats.length,
    present: at('present').length,
    inWriting: at('written').length,
    voters,
    absent: at('absent'),
    chair: chairOf(seats),
    quorate:
      !quorum ||
      seats.length === 0 ||
      compare(ratio(BigInt(voters.length), BigInt(seats.length)), quorum) >= 0,
  };
}

/** The seat that presides: the chair of a council, the head of a cluster; never a deputy. */
function chairOf(seats: readonly CouncilSeat[]): CouncilSeat | undefined {
  const chairs = seats.filter(({ role }) => CHAIR.test(foldKey(role)));
  return chairs.length === 1 ? chairs[0] : undefined;
}

/** *Chủ tịch*, also *Chủ tịch UBND xã, Chủ tịch Hội đồng*; a *Chủ tịch Hội Phụ nữ* is a member like any other. */
const CHAIR =
  /(?<!\p{L}|phó )chủ tịch(?: (?:hội đồng|hđ)(?!\p{L})|$)|^(?:chair(?:man|woman|person)?|(?:cụm|khối) trưởng|trưởng (?:cụm|khối))(?!\p{L})/u;
