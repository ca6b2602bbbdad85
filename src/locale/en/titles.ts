import type { titles as canonical } from '../vi/titles';

export const titles: Readonly<Record<keyof typeof canonical, string>> = {
  'ranking.place': '{title}: place {place} of {of}',
  'ranking.place-in-group': '{title}: place {place} of {of} in “{group}”',
  'ranking.shared-place':
    '{title}: shared place {place} ({tied} equal on every rung of the ladder) of {of}; with {names}',
  'ranking.shared-place-in-group':
    '{title}: shared place {place} ({tied} equal on every rung of the ladder) of {of} in “{group}”; with {names}',
  'ranking.tie-ahead': 'Equal to {who} in {equal}. Told apart by {rung}: {own} against {theirs}, so ahead',
  'ranking.tie-behind': 'Equal to {who} in {equal}. Told apart by {rung}: {own} against {theirs}, so behind',
  'ranking.more-ties': 'Others are equal in {rung} too; they are told apart by the same ladder',
  'ranking.out-by-gate': '{title}: no place, because: {because}',
  'ranking.out-by-unknown-gate': '{title}: no place yet, unknown whether “{because}” holds',
  'ranking.out-by-points': '{title}: no place yet, data is missing, so there is no total',
  'ranking.out-by-group': '{title}: no place yet, the group is unknown ({by})',
  'ranking.out-by-value': '{title}: no place yet, there is no {by}',
  'band.from': 'Band “{band}”: from {min}',
  'band.above': 'Band “{band}”: above {min}',
  'band.rest': 'Band “{band}”',
  'band.below-min': 'Not “{band}”: {points} does not reach {min}',
  'band.not-above-min': 'Not “{band}”: {points} is not above {min}',
  'band.when-unmet': 'Not “{band}”: the condition does not hold: {condition}',
  'band.when-unknown': 'Unknown whether “{band}”: data is missing for the condition {condition}',
  'band.below-floor': 'Not “{band}”: {criterion} has {points} of {max}, below the floor of {floor}',
  'band.floor-unknown':
    'Unknown whether “{band}”: {criterion} has no points yet, and must reach the floor of {floor}',
  'band.more-below-floor': 'Not “{band}”: {more} more criteria are below the floor',
  'band.above-ceiling': 'Not “{band}”: at most “{ceiling}”, because: {because}',
  'band.seated': 'Has a seat of “{band}”: place {place} of {eligible} who reach it, {seats} seats',
  'band.admitted': 'Chosen by the council for “{band}” among equals at place {place}. Reason: {because}',
  'band.refused':
    'Reaches “{band}”, but not chosen by the council among equals at place {place}. Reason: {because}',
  'band.tie':
    'Reaches “{band}”, but equal at the last seat: {tied} share place {place}, only {seats} seats. The council decides',
  'band.no-group': 'Reaches “{band}”, but the group is unknown, so no seat can be given',
  'band.unknown': 'No band yet: data is missing to know whether it is “{band}”',
  'band.no-figure': 'No band yet, there is no {by}',
  'band.over-quota':
    'Reaches “{band}”, but the seats are taken: place {place}, only {seats} seats; the next band is tried',
  'band.none': 'In no band',

  'gate.open': 'Gate “{because}”: open',
  'gate.closed': 'Closed: {because}',
  'gate.lifted': 'The council lifts “{because}”. Reason: {reason}',
  'gate.lifted-by': '{by} lifts “{because}”. Reason: {reason}',
  'gate.imposed': 'The council applies “{because}”. Reason: {reason}',
  'gate.imposed-by': '{by} applies “{because}”. Reason: {reason}',
  'gate.unknown': 'Unknown whether “{because}” holds: data is missing. Fill in the blank cell.',

  'quota.base-unknown':
    'Unknown whether this row counts for the base of the quota ({expression}): data is missing. Fill in the blank cell.',
  'quota.band-unknown':
    'Data is missing, so there is no band, and the row does not count for the base of the quota. Fill in the blank cell.',
  'quota.share-differs':
    'The share of the quota ({expression}) must be the same in a group, but the rows {rows} differ: {values}. Make them agree.',
  'quota.share-unknown':
    'The share of the quota ({expression}) is unknown because data is missing in the rows: {rows}. Fill in the blank cell.',
  'quota.share-not-listed':
    'The quota has no share for “{value}” ({expression}), rows: {rows}. Values with a share: {listed}.',
  'quota.count-differs':
    'The number of seats ({expression}) must be the same in a group, but the rows {rows} differ: {values}. Make them agree.',
  'quota.count-unknown':
    'The number of seats ({expression}) is unknown because data is missing in the rows: {rows}. Fill in the blank cell.',
  'quota.count-not-whole':
    'The number of seats ({expression}) must be a whole number of at least 0, it is {value}; rows: {rows}.',
  'quota.at-least-differs':
    'The condition for the least number of seats ({expression}) must be the same in a group, but the rows {rows} differ: {values}.',
  'quota.at-least-unknown':
    'Whether the group has the least number of seats ({expression}) is unknown because data is missing in the rows: {rows}. Fill in the blank cell.',
  'quota.part-unknown':
    'Whether this row belongs to the part “{part}” of the quota ({expression}) is unknown because data is missing. Fill in the blank cell.',
  'quota.part-short':
    'The part “{part}” must have at least {least} seats and has only {taken}. Its other seats stay empty.',
  'quota.part-short-in-group':
    '{group}: the part “{part}” must have at least {least} seats and has only {taken}. Its other seats stay empty.',
  'quota.no-seat':
    'Rounding leaves no seat: {share} of {base} is {exact}. Units may be pooled (`per`), or a least number of seats set with its legal basis (`atLeast`).',
  'quota.groups-without-seat':
    'Rounding leaves {count} groups without a seat though there is somebody to count: {groups}. Units may be pooled (`per`), or a least number of seats set with its legal basis (`atLeast`).',
  'quota.remainders-tied':
    '{left} seats are left for {count} groups with equal remainders: {groups}. The council decides; record the seats of each group as a choice of kind “seats”.',
  'title.nominated': 'Meets all conditions, nominated for {title}',
  'title.seated':
    'Meets all conditions and has a seat: place {place} of {eligible} eligible, {seats} seats for {title}',
  'title.seated-in-group':
    '{group}: meets all conditions and has a seat: place {place} of {eligible} eligible, {seats} seats for {title}',
  'title.admitted': 'Chosen by the council among equals at place {place}. Reason: {because}',
  'title.over-quota':
    'Meets all conditions, but the seats are taken: place {place} of {eligible}, only {seats} seats for {title}',
  'title.over-quota-in-group':
    '{group}: meets all conditions, but the seats are taken: place {place} of {eligible}, only {seats} seats for {title}',
  'title.refused': 'Not chosen by the council among equals at place {place}. Reason: {because}',
  'title.tie':
    'Equal at the last seat: {tied} share place {place}, only {seats} seats for {title}. The council decides',
  'title.tie-in-group':
    '{group}: equal at the last seat: {tied} share place {place}, only {seats} seats for {title}. The council decides',
  'seats.part-tie':
    'Equal at the last seat of the part “{part}”: {tied} share place {place}, the part has {room} seats of {award} left. The council decides',
  'seats.part-tie-reserved':
    'Equal at the last seat outside the part “{part}”: {tied} share place {place}, {room} seats of {award} are left outside it. The council decides',
  'seats.tie-rules':
    'The council chooses at most {room}; with none of them {none} seats are taken, with all {tied} of them {all}, and there are {seats}',
  'seats.remainders-tied':
    '{group}: the council decides which of the groups with equal remainders has one more seat of {award}; counted so far: {seats} seats',
  'seats.raised': 'The seats of {award} are raised from {from} to {seats}. Legal basis: {because}',
  'seats.set': 'The council sets {seats} seats of {award}. Reason: {because}',
  'seats.no-number': 'No seat of {award} can be given: the number of seats of the group is unknown',
  'title.condition-unmet': '{text}',
  'title.condition-met': 'Meets the condition “{condition}”: {must}',
  'title.condition-undecided': 'Undecided, data is missing: is it so that “{text}”?',
  'title.list-place': 'Number {place} in the list of {title}, which is ordered by {by}',
  'title.not-candidate': 'Not considered for {title}',
  'title.candidate-unknown': 'Unknown whether considered for {title}: data is missing',
  'title.candidate': 'Is considered for {title}',
  'title.lowered': 'Is considered for {title} because enough ballots ask for it instead of “{from}”',
  'title.requires-held': 'Nominated for {required}',
  'title.not-excluded-by': 'Not nominated for {excluded}, so {title} is open',
  'title.requires': 'Not nominated for {required}',
  'title.excluded-by': 'Nominated for {excluded}, so not for {title}',
  'title.gate': '{because}',
  'title.row-blocked': '{title} not decided: data for the score is missing',
  'title.no-group': 'No seat of {title} can be given: the group is unknown',

  'history.nominated': '{period}: nominated for {title} in this run',
  'history.nominated-open': '{period}: nominated for {title} in this run, which may still change',
  'history.not-nominated': '{period}: not nominated for {title} in this run',
  'history.open': '{period}: this run has not decided about {title} yet, taken as no for now',
  'history.ignored':
    '{period}: the history has {title}, but this run decides about this period. Compare the two',
  'history.held': '{period}: {title}',
  'history.gap': '{period}: no {title}, the chain ends here',
  'history.since': '{period}: {title}, only later periods count',
  'history.earlier': '{period}: {title}, not counted: it is not connected, or was counted before',
  'history.window': 'The last {periods} periods up to {period}',
  'history.no-period': 'The period of this run is unknown',
  'history.whose':
    'It is unknown whose history it is: the name it is looked up by is blank, or not the only one',

  'vote.attendance': '{body}: {members} members, {present} present, {inWriting} opinions in writing',
  'vote.attendance-absent':
    '{body}: {members} members, {present} present, {inWriting} opinions in writing, {absent} absent ({names})',
  'vote.attendance-of-the-only':
    'The council has {members} members, {present} present, {inWriting} opinions in writing',
  'vote.attendance-of-the-only-absent':
    'The council has {members} members, {present} present, {inWriting} opinions in writing, {absent} absent ({names})',
  'vote.count.members':
    '{yes} in favour of {base} members in all ({no} against, {lower} for a lower title). Threshold {threshold}: {required} are needed',
  'vote.count.present':
    '{yes} in favour of {base} who took part ({no} against, {lower} for a lower title). Threshold {threshold}: {required} are needed',
  'vote.count.valid':
    '{yes} in favour of {base} valid ballots ({no} against, {lower} for a lower title). Threshold {threshold}: {required} are needed',
  'vote.up': 'Meets the conditions and is up for the vote on {title}',
  'vote.passed': 'The vote on {title} reaches the threshold',
  'vote.failed': 'The vote on {title} does not reach the threshold: {needed} in favour are lacking',
  'vote.passed-by-chair': 'A tie; the chair is in favour, so {title} is passed',
  'vote.failed-by-chair': 'A tie; the chair is not in favour, so {title} is not passed',
  'vote.tied': 'A tie; it is not known how the chair voted, so the council is awaited',
  'vote.admitted': 'The council decided in favour. Reason: {because}',
  'vote.refused': 'The council decided against. Reason: {because}',
  'vote.no-quorum': 'Too few members take part to vote on {title}. The council is awaited',
  'vote.faulty':
    'The ballots on {title} are not recorded properly and are not counted. See the problems with ballots',
  'vote.open':
    'The vote on {title} is not closed: {needed} more in favour are needed; {pending} have not voted yet',
  'vote.lowered':
    '{lower}/{base} ballots ask for a lower title, which reaches the threshold {threshold}: considered for “{lowerTitle}”',
  'vote.not-lowered':
    '{lower}/{base} ballots ask for the lower title “{lowerTitle}”, which does not reach the threshold {threshold}',
  'vote.out-of-reach':
    'At most {most} of {members} members can still be in favour; {required} are needed; absent: {names}',
  'vote.out-of-reach-unless-in-writing':
    'At most {most} of {members} members can still be in favour; {required} are needed. An opinion in writing of {names} would make it reachable',
  'vote.unreachable':
    'Vote on {title}: at most {most} of {members} members can be in favour; {required} are needed. Absent: {names}.',
  'vote.unreachable-unless-in-writing':
    'Vote on {title}: at most {most} of {members} members can be in favour; {required} are needed. Ask {names} for an opinion in writing before the vote is closed.',
  'vote.no-council':
    'There is no list of the council, so the ballots on {title} cannot be counted. Make the sheet “Hội đồng” (or the file council.csv).',
  'vote.which-body':
    'There are several bodies ({body}) and the rules do not say which one votes on {title}. Write the key body.',
  'vote.body-missing': 'It is not known who votes on {title} for this row. Fill in the blank cell.',
  'vote.unknown-body':
    'There is no “{body}” in the list of the council, so it is not known who votes on {title}. Check the name.',

  'ballots.both-ways':
    'Ballots on {title} are recorded both seat by seat and as a count for the same nominee. Keep one way.',
  'ballots.counted-twice':
    'The count of ballots on {title} is recorded twice for this nominee. Keep one line.',
  'ballots.not-whole.issued':
    'The number of ballots issued, {count}, is not a whole number from 0. Correct the cell.',
  'ballots.not-whole.returned':
    'The number of ballots returned, {count}, is not a whole number from 0. Correct the cell.',
  'ballots.not-whole.valid':
    'The number of valid ballots, {count}, is not a whole number from 0. Correct the cell.',
  'ballots.not-whole.yes':
    'The number of ballots in favour, {count}, is not a whole number from 0. Correct the cell.',
  'ballots.not-whole.no':
    'The number of ballots against, {count}, is not a whole number from 0. Correct the cell.',
  'ballots.not-whole.lower':
    'The number of ballots for a lower title, {count}, is not a whole number from 0. Correct the cell.',
  'ballots.more-than-members':
    'There are {count} ballots on {title} but only {members} members. Count again.',
  'ballots.issued-above-voters':
    '{count} ballots on {title} were issued, but only {limit} may vote (present, or in writing where the rules count that). Check.',
  'ballots.returned-above-issued':
    '{count} ballots on {title} were returned, more than the {limit} issued. Check.',
  'ballots.valid-above-returned':
    '{count} ballots on {title} are valid, more than the {limit} returned. Check.',
  'ballots.answers-above-valid':
    'In favour, against and lower on {title} make {count}, more than the {limit} ballots there can be. Count again.',
  'ballots.valid-unknown':
    'The threshold of {title} is a share of the valid ballots, but neither the valid ballots nor those against are recorded. Add them.',
  'ballots.unknown-seat': 'There is no seat “{seat}” in the council that votes on {title}. Check the list.',
  'ballots.seat-twice': 'The seat “{seat}” votes twice on {title} for the same nominee. Keep one ballot.',
  'ballots.absent-seat':
    'The seat “{seat}” ({name}) is absent but has a ballot on {title}. Correct the ballot or the attendance.',
  'ballots.written-seat':
    'The seat “{seat}” ({name}) only sent an opinion in writing, which the rules do not count (inWriting). Correct the ballot or the rules.',
  'ballots.not-secret':
    'The rules ask for a secret vote on {title}, but the ballots are recorded seat by seat.',
  'ballots.not-up':
    'There are ballots on {title} for a row that is not up for the vote; they are not counted.',
};
