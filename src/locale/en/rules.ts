import type { rules as canonical } from '../vi/rules';

export const rules: Readonly<Record<keyof typeof canonical, string>> = {
  'rules.not-json':
    'The rules are no valid JSON ({reason}). Open the original file again, or ask its author.',
  'rules.unknown-key': 'The rule language knows no “{key}”. Remove or rename it.',
  'rules.unknown-key-near': 'The rule language knows no “{key}”. Is “{suggestion}” meant?',
  'rules.missing-key': '“{key}” is missing. Add it.',
  'rules.needs-number': 'A number is wanted, not {received}.',
  'rules.needs-text': 'A text in quotes is wanted, not {received}.',
  'rules.needs-flag': 'true or false is wanted, not {received}.',
  'rules.needs-object': 'An object { … } is wanted, not {received}.',
  'rules.needs-list': 'A list [ … ] is wanted, not {received}.',
  'rules.needs-number-or-text': 'A number, or an expression or share in quotes, is wanted, not {received}.',
  'rules.needs-number-text-or-flag': 'A number, a text in quotes, true or false is wanted, not {received}.',
  'rules.too-many-items': 'This list may hold only {most} items.',
  'rules.missing-item': 'Item {place} of the list is missing.',
  'rules.wrong-type': 'The value {received} is of the wrong type; {expected} is wanted.',
  'rules.wrong-choice': 'The value {received} is not allowed; choose one of: {choices}.',
  'rules.bad-id':
    'The name {received} is not valid: a letter or _, then letters, digits, _; and no reserved word.',
  'rules.bad-label': 'The id {received} is not valid: a letter or _, then letters, digits, _.',
  'rules.bad-pack-id': 'The rule set’s id {received} is not valid: letters, digits and hyphens only.',
  'rules.empty-text': 'The text must not be empty.',
  'rules.empty-expression': 'The expression must not be empty.',
  'rules.bad-share': 'The share {received} is not valid; write "15%", "7.5%", "5‰" or "2/3".',
  'rules.bad-threshold': 'The threshold {received} is not valid; write "90%", ">50%" or "2/3".',
  'rules.bad-date': 'The date {received} does not exist or is not written as 2021-11-15.',
  'rules.not-finite': 'The number {received} is too large.',
  'rules.not-whole': 'The value {received} must be a whole number.',
  'rules.negative': 'The value {received} must not be negative.',
  'rules.too-many-decimals': 'At most 15 decimals.',
  'rules.empty-section': 'A section has at least one criterion.',
  'rules.empty-key': 'The key has at least one field.',
  'rules.no-fields': 'There is at least one field.',
  'rules.no-populations': 'There is at least one population.',
  'rules.population-twice': 'Two populations are named “{population}”.',
  'rules.built-in-name': 'The name “{name}” belongs to a built-in column. Choose another.',
  'rules.name-clash': 'The name “{name}” is taken at {first}. A name is used once in a population.',
  'rules.id-twice': 'The name “{id}” is taken at {first}.',
  'rules.cycle': 'The rules run in a circle: {members}. Remove one link of it.',
  'rules.unknown-population': 'There is no population “{population}”.',
  'rules.unknown-field': 'There is no field “{field}”.',
  'rules.unknown-title': 'There is no title “{title}” in this population.',
  'rules.unknown-band': 'There is no band “{band}”.',
  'rules.unknown-column': 'There is no column “{column}”.',
  'rules.unknown-source': 'There is no source “{source}”.',
  'rules.unknown-level': 'There is no level “{level}”; the levels are: {levels}.',
  'rules.levels-without-points': 'These levels have no points: {levels}.',
  'rules.no-level': 'The expression “{expression}” gives no level.',
  'rules.no-criterion': '“{name}” is no criterion.',
  'rules.criterion-has-no-target':
    'The criterion “{name}” is scored without a target to compare with, so this cannot be asked of it.',
  'rules.field-holds-no-number': 'The field “{field}” holds no number.',
  'rules.level-without-levels': 'The field “{field}” of type level must list its levels.',
  'rules.levels-without-level': 'The field “{field}” lists levels but is not of type level.',
  'rules.many-needs-text': 'The field “{field}”: many goes with type text only.',
  'rules.belongs-to-parts':
    'belongsTo needs {needed} fields, one for each part of the other key; {given} are given.',
  'rules.not-members': 'The population “{members}” does not belong to “{owner}” (belongsTo is missing).',
  'rules.roll-up-needs-of': 'The roll-up “{take}” needs `of`.',
  'rules.max-below-min': 'The maximum {max} is below the minimum {min}.',
  'rules.max-differs-from-children':
    'The maximum {max} differs from the sum of the children’s maxima ({sum}).',
  'rules.mean-needs-maxima':
    'This aggregate works on shares of points, so “{criterion}” needs a maximum above 0.',
  'rules.max-differs-from-largest':
    'The maximum {max} differs from the largest of the children’s maxima ({sum}).',
  'rules.unknown-stage': 'There is no review stage “{stage}”; the stages are: {stages}.',
  'rules.no-past-title':
    '“{name}” is neither a title of this population nor one of the honours; there are: {titles}.',
  'rules.no-stages': 'A review has at least one stage.',
  'rules.points-above-max': 'A level gives {points} points, above the maximum {max}.',
  'rules.band-out-of-reach':
    'This band is never reached: “{better}” stands before it with a lower or equal minimum.',
  'rules.share-above-one': 'The share {share} is above 100 %.',
  'rules.quota-needs-of': 'The quota {share} must say of what it is taken (`of`).',
  'rules.no-shares': 'At least one value needs a share.',
  'rules.share-value-twice': 'The value “{value}” has two shares.',
  'rules.part-least-above-most':
    'This part has at least {atLeast} and at most {atMost}; the least may not be above the most.',
  'rules.pack-unknown':
    'There is no rule pack “{id}”. The packs are: {packs}. Or give the path of a .json file.',

  'rules.column.score': 'Score',
  'rules.column.bonus': 'Bonus',
  'rules.column.penalty': 'Penalty',
  'rules.column.total': 'Total',
  'rules.column.rank': 'Place overall',
  'rules.column.rank-within': 'Place within {group}',
  'rules.column.band': 'Band',
  'rules.column.streak': 'Consecutive periods of {title}',
  'rules.column.streak-since': 'Consecutive periods of {title} after {since}',
  'rules.column.times': 'Times {title} in {periods} periods',

  confirm: 'The secretary has to answer: {question} (question id: {id})',
  'confirm.misread': 'The answer “{value}” is not understood. The question: {question}',
  'confirm.refused':
    'The question “{question}” was answered “no”, so the rules must be put right before use.',
  'confirm.without-question': 'No question of the rule set has the id “{id}”.',
  'choice.unknown-setting': 'The rules have no “{title}” to decide about; there are: {known}.',
  'choice.needs-reason': 'The choice about {title} gives no reason, so it was not applied. Give the reason.',
  'choice.bad-points': 'The points that the council sets must be a number, it says “{value}”.',
  'choice.points-outside':
    'The council sets {points} points for “{criterion}”, outside of {min} to {max}; not applied.',
  'choice.points-below': 'The council sets {points} points for “{criterion}”, below {min}; not applied.',
  'choice.points-not-applicable': '“{criterion}” does not apply to this row, so no points can be set.',
  'choice.bad-gate': 'A choice about a gate must be yes or no, it says “{value}”.',
  'choice.gate-as-before':
    'The gate {title} applies to all rows as the rules have it; this choice changes nothing.',
  'choice.two-values': 'There are two different choices about {title} of “{key}”. Keep one of them.',
  'choice.unknown-row': 'A choice names “{key}”, which is not in the data.',
  'choice.contradiction': 'The council both admits and refuses “{key}”. Keep one of the choices.',
  'choice.too-many':
    'The council admits more than the seats left of {title}, so “{key}” has none. Admit fewer.',
  'choice.no-quota': '“{title}” has no quota, so no number of seats can be set.',
  'choice.bad-seats': 'A number of seats is a whole number of at least 0, not “{value}”.',
  'choice.seats-contradiction':
    'The council sets two numbers of seats for {title}, group “{group}”: {before} and {value}. Keep one of the choices.',
  'choice.unknown-group':
    'A choice about the seats of {title} names the group “{group}”; the groups are: {groups}.',
  'choice.group-needed':
    'The quota of {title} is counted in groups; a choice about its seats must name one: {groups}.',
  'choice.no-groups':
    'The quota of {title} is not counted in groups; leave out the group “{group}” in the choice about its seats.',
  'choice.without-effect':
    'The choice about “{key}” ({title}) has no effect: it is not among equals that await the council.',

  'history.needs-period':
    'The rules count periods with a title, but the period of this run is unknown. Run with --period 2021 (or 2024-2025), or write period in the rules.',
  'history.period-unread':
    'The period “{period}” is neither a year (2021) nor a school year (2024-2025), so periods with a title cannot be counted. Run with --period.',
  'history.other-form':
    'The period “{period}” is not of the kind of this run’s ({now}), so it cannot be counted. Write periods in one way.',
  'history.future':
    'The history has {count} awards of periods after this run’s ({now}), not counted: {cells}. Are the periods right?',
  'history.twice': '“{key}” has {title} of {period} twice (first at {other}); it counts once.',
  'history.fits-nobody':
    'There is no “{key}” in the data; {count} awards of the history count for nobody. Was a person or unit renamed?',
  'history.fits-nobody-near':
    'There is no “{key}” in the data; {count} awards of the history count for nobody. Is it {near}? If so, write the names alike.',
  'history.fits-two':
    'The history of “{key}” could be that of several rows: {cells}. It counts for none; add a code or the unit to tell them apart.',
  'history.row-without-key': '“{key}” has a blank {fields}, so its history cannot be looked up. Fill it in.',

  'rules.no-vote': '“{name}” is no title with a vote.',
  'rules.threshold-above-all': 'The threshold {threshold} can never be reached.',
  'rules.column.votes': 'Share in favour of {title}',
  'ballots.unknown-population': 'A ballot names the population “{population}”, which the rules do not have.',
  'ballots.unknown-title':
    'A ballot names “{title}”, but this population has no such title or band; it has: {titles}.',
  'ballots.unknown-row': 'A ballot on {title} names “{key}”, which is not in the data.',
  'ballots.without-vote':
    'There are {count} lines of ballots on {title}, which the rules do not vote on; they are not counted.',
  'council.seat-twice':
    'The seat “{seat}” is listed twice in the list of the council (first at {first}). Keep one line.',
  'council.seat-without-body': 'The seat “{seat}” does not say which council it belongs to. Fill it in.',

  'problem.at-cell': 'Sheet “{sheet}”, cell {cell}: {sentence}',
  'problem.at-line': 'File {sheet}, line {cell}: {sentence}',
  'problem.at-path': 'Rules, {path}: {sentence}',

  'rules.setting-unknown':
    'The rules have no such figure; the change is left out. Look at your changes again.',
  'rules.setting.quota': 'quota {number}',
  'rules.setting.at-most': '{part}: at most',
  'rules.setting.at-least': '{part}: at least',
  'rules.setting.low': 'low end',
  'rules.setting.high': 'high end',

  'rules.not-positive': 'The value {received} must be above 0.',
  'rules.needs-beside':
    '“{key}” means something only with “{needs}” beside it. Add “{needs}” or remove “{key}”.',
  'rules.without-effect': '“{key}” has no effect with “{by}”. Remove it.',
  'rules.low-above-high': 'The low end {low} is above the high end {high}.',
  'rules.low-not-below-high': 'The low post {low} must be below the high post {high}.',
  'rules.empty-tiers': 'There is at least one tier.',
  'rules.one-worth': 'Give exactly one of points, share (of the maximum) and lose.',
  'rules.tiers-overlap':
    'Tier {tier} overlaps tier {other}: both hold where {name} = {value}, and only one may (hit: unique).',
  'rules.tiers-same': 'Tier {tier} has the same condition as tier {other} ({when}), and only one may hold.',
  'rules.units-differ':
    'The result “{actual}” is in “{actualUnit}”, “{compared}” is in “{comparedUnit}” (blank: a plain ratio); both need the same unit.',
};
