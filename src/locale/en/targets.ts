/** Reading the targets of a plan and proposing what they change in the rules. */
export const targets = {
  'targets.asks.moreThan': 'more than {value}',
  'targets.asks.atLeast': 'at least {value}',
  'targets.asks.lessThan': 'less than {value}',
  'targets.asks.atMost': 'at most {value}',
  'targets.asks.exactly': 'exactly {value}',
  'targets.asks.between': '{low} to {high}',
  'targets.asks.bare': '{value}',
  'targets.asks.rating': 'rated “{rating}”',
  'targets.asks.pass': 'met or not met',
  'targets.asks.assigned': 'the number given by {by}',
  'targets.asks.unread': 'not read yet',
  'targets.asks.increase': 'up {asks}',
  'targets.asks.decrease': 'down {asks}',
  'targets.asks.approximate': 'about {asks}',
  'targets.asks.exceed': '{asks} and beyond',
  'targets.role.target': '{now} → {read}',
  'targets.role.low': 'from: {now} → {read}',
  'targets.role.high': 'to: {now} → {read}',

  'targets.because.same-name': 'same name',
  'targets.because.contained': 'one name contains the other: {shared}',
  'targets.because.shared-words': 'words in common: {shared}',
  'targets.confidence': '{percent}% alike, {because}',

  'targets.doubt.bare-higher':
    'The plan gives a bare number, neither “at least” nor “exactly”. Is at least {value} meant?',
  'targets.doubt.bare-lower':
    'The plan gives a bare number, neither “at most” nor “exactly”. Is at most {value} meant?',
  'targets.doubt.bare-unknown':
    'The plan gives a bare number, {value}, neither “at least” nor “at most”. Is it to be taken?',
  'targets.doubt.by-or-to':
    'Down by that much, or down to that much? The number is right only if the rules mean the same.',
  'targets.doubt.direction': 'Is more better, or less? The rules take {better} for better.',
  'targets.better.higher': 'more',
  'targets.better.unknown': 'neither',
  'targets.better.lower': 'less',
  'targets.doubt.base': 'A share of what: of the whole group, or of the part named just before?',
  'targets.doubt.one-or-both': 'The plan names two ways of reckoning. Must one be met, or both?',
  'targets.doubt.value': 'The number is given elsewhere and is not in the plan. Please type it.',
  'targets.doubt.unit':
    'Different units: the plan has “{written}”, the rules use “{held}”. Please convert and type it.',
  'targets.doubt.which': 'Several criteria are nearly as alike. Please choose the right one.',
  'targets.doubt.unsure': 'The names are not very alike. Is it really this criterion?',
  'targets.doubt.end':
    'The plan and the rules differ in kind: one has a number, the other a range. Is this number to be taken?',
  'targets.doubt.against':
    'Opposite directions: the plan asks for {asks}, the criterion takes {better} for better. Please check before accepting.',
  'targets.doubt.strictness':
    'The plan says {asks}; the rules count reaching the number itself as met. Is that acceptable?',
  'targets.doubt.average': 'It is an average ({of}). Do the rules score an average?',
  'targets.average.years': 'over the years',
  'targets.average.units': 'over the units',

  'targets.state.certain': 'certain',
  'targets.state.asked': 'to be confirmed',
  'targets.state.same': 'already as in the plan',
  'targets.state.elsewhere': 'each unit has its own, in the column “{field}”',
  'targets.state.unread': 'no number to take',
  'targets.state.unmatched': 'no criterion like it',

  'cli.targets-none': 'No sheet of a plan with targets was found. Please name it with --sheet.',
  'cli.targets-line': '{number}. {sheet}!{cell} – {counted}: {asks} [{state}]',
  'cli.targets-candidate': '   → {owner} ({confidence}): {changes}',
  'cli.targets-choice': '   {number}.{choice} → {owner} ({confidence}): {changes}',
  'cli.targets-summary':
    'Read {lines} targets from {sheets}: {certain} certain, {asked} to be confirmed, {same} already right, {other} that change nothing.',
  'cli.targets-nothing-changed':
    'Nothing is changed yet. Accept proposals with --accept certain or --accept 1,3,5.2 (the number, and behind a dot the choice), together with --out.',
  'cli.targets-accepted': 'Accepted {count} proposals; the new rule set is in: {path}',
  'cli.targets-bad-accept':
    '--accept needs “certain” or numbers of lines that propose something, not “{accept}”.',
  'cli.targets-twice': 'Two accepted proposals change {path} to different numbers. Please leave one out.',
};
