import type { engine as canonical } from '../vi/engine';

export const engine: Readonly<Record<keyof typeof canonical, string>> = {
  'field.read': '{title}: read “{written}”, understood as {value}',
  'field.missing': '{title}: the cell is blank',
  'column.formula': '{title} = {value}, by the formula {formula}',
  input: '{title}: {value}',
  'input.parent': '{title} (of the collective): {value}',
  'input.facet': '{title} ({facet}): {value}',
  'input.parameter': '{title}: {value}',

  'roll-up.count': '{title}: {value} ({taken} counted among {base} rows)',
  'roll-up.share': '{title}: {taken}/{base}',
  'roll-up.sum': '{title}: {value} (sum of {base} rows)',
  'roll-up.mean': '{title}: {value} (mean of {base} rows)',
  'roll-up.min': '{title}: {value} (least of {base} rows)',
  'roll-up.max': '{title}: {value} (greatest of {base} rows)',

  'method.given': 'Points given: {points} (at most {max})',
  'method.given.outside':
    '“{criterion}”: the points given, {points}, lie outside {min} to {max}. Correct the cell.',
  'method.proportional': 'Points = {max} × {actual} ÷ {target} = {points}',
  'method.proportional.lower': 'Lower is better: points = {max} × {target} ÷ {actual} = {points}',
  'method.proportional.capped':
    'Beyond the target ({actual} against {target}): counted up to {cap} times {max} = {points}',
  'method.proportional.below':
    'The result {actual} against {target} is below what counts ({from} of the target): {points}',
  'method.target-zero':
    '“{criterion}”: cannot divide, the target is 0 (result {actual}). Enter the target, or say when the criterion applies.',
  'method.target-negative':
    '“{criterion}”: the target {target} is negative, so there is no ratio. Correct the target.',
  'method.pass.yes': 'Met: {points} points (at most {max})',
  'method.pass.no': 'Not met: {points} points (at most {max})',
  'method.levels': 'Level “{level}”: {points} points',
  'method.formula': 'The formula gives {points}',
  'method.actual': 'The result',
  'method.target': 'The target',
  'method.better': 'Whether higher or lower is better',
  'method.strictly': 'Met only beyond the target',
  'method.proportional.from': 'Below this share: 0 points',
  'method.proportional.cap': 'The highest share that counts',
  'method.given.field': 'The column that holds the points',
  'method.pass.when': 'The condition to meet',
  'method.levels.of': 'The level reached',
  'method.levels.points': 'Points for each level',
  'method.formula.expression': 'The formula of the points',
  'method.within': 'The group in which rows are compared; blank: all rows are one group',
  'method.step.step': 'How long a step is: a number in the measure’s unit, or a share of the target',
  'method.step.count': 'Which steps count: whole ones, begun ones, or exact fractions',
  'method.step.lose': 'Points lost for each step',
  'method.step.gain': 'Points gained for each step beyond the target',
  'method.step.gain-cap': 'The most points gained',
  'method.step.full': 'Target reached ({actual} against {target}): full {max} points',
  'method.step.short': 'Target not reached: {actual} against {target}',
  'method.step.beyond': 'Beyond the target: {actual} against {target}',
  'method.steps.lost':
    'Off by {distance}, a step is {length}: {quotient} steps, {steps} count. Minus {lose} × {steps} = {lost}, leaves {max} − {lost} = {points}',
  'method.steps.gained':
    'Off by {distance}, a step is {length}: {quotient} steps, {steps} count. Plus {gain} × {steps} = {gained}, gives {max} + {gained} = {points}',
  'method.steps.gained-to-cap':
    'Off by {distance}, a step is {length}: {quotient} steps, {steps} count. Plus {gain} × {steps}, at most {cap}: {gained}, gives {max} + {gained} = {points}',
  'method.tiers.hit':
    'Where several tiers hold: the first, only one may (unique), the one with most points (max), all together (sum)',
  'method.tiers.tiers': 'The tiers: a condition and what it is worth',
  'method.tiers.otherwise': 'The points where no tier holds',
  'method.tiers.points': 'Tier {tier} holds ({when}): {points} points',
  'method.tiers.share': 'Tier {tier} holds ({when}): {share} of {max} = {points} points',
  'method.tiers.lose': 'Tier {tier} holds ({when}): minus {lose}, leaves {max} − {lose} = {points}',
  'method.tiers.otherwise-points': 'No tier holds: {points} points',
  'method.tiers.otherwise-share': 'No tier holds: {share} of {max} = {points} points',
  'method.tiers.otherwise-lose': 'No tier holds: minus {lose}, leaves {max} − {lose} = {points}',
  'method.tiers.best': '{hits} tiers hold, the one with most points counts: {points} points',
  'method.tiers.sum': '{hits} tiers hold, together {points} points',
  'method.tiers.no-hit':
    '“{criterion}”: the data is in no tier, and the rules do not say what that is worth (otherwise). Check the data, or complete the rules.',
  'method.tiers.several-hits':
    '“{criterion}”: the data is in the tiers {tiers} at once, and only one may hold. Check the data, or correct the tiers.',
  'method.per-count': '{count} × {each} = {points} points',
  'method.per-count.capped': '{count} × {each} = {product}, at most {max}: {points} points',
  'method.per-count.negative': '“{criterion}”: the count {count} is negative. Correct the cell.',
  'method.per-count.count': 'The count',
  'method.per-count.each': 'Points for each one counted',
  'method.range.low': 'The low end of the range',
  'method.range.high': 'The high end of the range',
  'method.range.outside': 'Which side loses points: both, below, above',
  'method.range.inside': '{actual} lies in {low} to {high}: full {max} points',
  'method.range.free':
    '{actual} lies outside {low} to {high}, on the side that loses nothing: full {max} points',
  'method.range.below': '{actual} lies below {low} to {high}',
  'method.range.above': '{actual} lies above {low} to {high}',
  'method.range.below-all': '{actual} lies below {low} to {high}: {points} points',
  'method.range.above-all': '{actual} lies above {low} to {high}: {points} points',
  'method.range.crossed':
    '“{criterion}”: the low end {low} is above the high end {high}, so there is no range. Correct them.',
  'method.range.no-step':
    '“{criterion}”: a step is a share of {bound}, which is not above 0. Correct it, or give the step as a number.',
  'method.leader.at-target': 'The share of the points for reaching the target exactly',
  'method.leader.decimals': 'Decimals of the ratio that decides who leads',
  'method.leader.unassigned':
    'Where there is a result but no target: relative to each other, block, exclude, full points',
  'method.leader.no-target': '“{criterion}”: there is a result, {actual}, but no target. Enter the target.',
  'method.leader.below': 'Target not reached: {base} × {actual} ÷ {target} = {points}',
  'method.leader.below-lower': 'Target not reached: {base} × {target} ÷ {actual} = {points}',
  'method.leader.at': 'Target reached exactly: {atTarget} × {max} = {points}',
  'method.leader.leads': 'Beyond the target, {ratio} times, the highest of the group: full {max} points',
  'method.leader.leads-shared':
    'Beyond the target, {ratio} times, the highest of the group together with {who}: full {max} points',
  'method.leader.beyond':
    'Beyond the target, {ratio} times; {who} leads the group with {leading} times: {base} + ({max} − {base}) × ({ratio} − 1) ÷ ({leading} − 1) = {points}',
  'method.leader.relative':
    'No target was given: {max} × {actual} ÷ {best} (highest of those without a target) = {points}',
  'method.leader.relative-lower':
    'No target was given: {max} × {best} (lowest of those without a target) ÷ {actual} = {points}',
  'method.leader.relative-lowest':
    'No target was given, and {actual} is the lowest of those without one: full {max} points',
  'method.leader.relative-none':
    'No target was given, and nobody without one has a result above 0: {points} points',
  'method.leader.unassigned-full': 'No target was given: full {max} points by the rules',
  'method.leader.unassigned-exclude': 'No target was given, so the criterion does not count',
  'method.leader.unassigned-block': 'No target was given, so there is no score yet',
  'method.normalised.by': 'How results are brought onto one scale',
  'method.normalised.low': 'The low post',
  'method.normalised.high': 'The high post',
  'method.normalised.to': 'The points at both ends of the scale; blank: from 0 to the maximum',
  'method.normalised.min-max':
    'Of {of} results in the group the worst is {worst} and the best {best} (in this order: {who}): ({actual} − {worst}) ÷ ({best} − {worst}) = {value}',
  'method.normalised.all-equal': 'All {of} results in the group are {actual}, nobody is behind: {value}',
  'method.normalised.z-score':
    'The mean of {of} results in the group is {mean}, the standard deviation {deviation}: {actual} is {value} standard deviations better than the mean (negative: worse)',
  'method.normalised.at-mean': 'All {of} results in the group are {actual}, which is the mean: {value}',
  'method.normalised.rank':
    'The result {actual} has place {place} from the bottom of {of} results in the group: {place} ÷ {of} = {value}',
  'method.normalised.percent-rank':
    'The result {actual} has place {place} from the bottom of {of} results in the group: ({place} − 1) ÷ ({of} − 1) = {value}',
  'method.normalised.alone': 'The group has only one result, {actual}: {value}',
  'method.normalised.best': 'The result {actual} is the best of the group: {value}',
  'method.normalised.distance-to-best':
    'The best of the group is {best} ({who}): {actual} ÷ {best} = {value}',
  'method.normalised.distance-to-best-lower':
    'The best of the group is {best} ({who}): {best} ÷ {actual} = {value}',
  'method.normalised.goalposts':
    'From the post {worst} to the post {best}: ({actual} − {worst}) ÷ ({best} − {worst}), held between 0 and 1: {value}',
  'method.normalised.points': 'Points = {from} + ({upTo} − {from}) × {value} = {points}',
  'method.normalised.negative':
    '“{criterion}”: the result {actual} is negative, so it is no share of the best one. Correct the cell, or choose another way.',

  'criterion.points': '{title}: {points} points (at most {max})',
  'criterion.bounded': 'The result {points} is held between {min} and {max}',
  'criterion.excluded': '{title}: does not apply, leaves the maximum',
  'criterion.blocked': '{title}: cannot be scored, a result is missing',
  'criterion.missing-zero': '{title}: the result is missing, {points} points by the rules',
  'criterion.missing-full': '{title}: the result is missing, full {points} points by the rules',
  'criterion.result-missing':
    '“{criterion}”: data is missing, so there is no score, no place and no decision. Fill in: {cells}.',
  'section.sum': '{title}: {points} points together (at most {reachable})',
  'section.weighted-mean': '{title}: weighted mean of the shares × {max} = {points}',
  'section.geometric-mean': '{title}: geometric mean of the shares × {max} = {points}',
  'section.harmonic-mean': '{title}: harmonic mean of the shares × {max} = {points}',
  'section.best': '{title}: the best = {points}',
  'section.worst': '{title}: the worst = {points}',
  'section.met-share': '{title}: the share of criteria met × {max} = {points}',
  'section.no-value':
    '“{criterion}”: the {aggregate} has no value: a share is negative, or the weights sum to 0. Correct the rules or the data.',
  'section.blocked': '{title}: cannot be summed, a criterion has no result',
  'section.child.score': '{title}: {points}',
  'section.child.bonus': 'plus {title}: {points}',
  'section.child.penalty': 'minus {title}: {points}',
  'score.points': '{title}: {points}',
  'bonus.points': '{title}: {points} (at most {cap})',
  'penalty.points': '{title}: {points} (at most {cap})',
  'total.points': 'Total = {score} + bonus {bonus} − penalty {penalty} = {total}',
  'total.blocked': 'No total: a criterion has no result',

  'ranking.place': '{title}: place {place} of {of}',
  'ranking.shared-place': '{title}: shared place {place} ({tied} equal) of {of}; with {names}',
  'ranking.no-place': '{title}: no place',
  'band.from': 'Band “{band}”: from {min}',
  'band.above': 'Band “{band}”: above {min}',
  'band.rest': 'Band “{band}”',
  'band.over-quota':
    'Reaches “{band}”, but the seats are taken: place {place}, only {seats} seats; the next band is tried',
  'band.none': 'In no band',

  'gate.open': 'Gate “{because}”: open',
  'gate.closed': 'Closed: {because}',
  'gate.unknown': 'Unknown whether “{because}” holds: data is missing. Fill in the blank cell.',

  'quota.base-unknown':
    'Unknown whether this row counts for the base of the quota ({expression}): data is missing. Fill in the blank cell.',
  'quota.band-unknown':
    'Data is missing, so there is no band, and the row does not count for the base of the quota. Fill in the blank cell.',
  'title.nominated': 'Meets all conditions, nominated for {title}',
  'title.seated':
    'Meets all conditions and has a seat: place {place} of {eligible} eligible, {seats} seats for {title}',
  'title.admitted': 'Chosen by the council among equals at place {place}. Reason: {because}',
  'title.over-quota':
    'Meets all conditions, but the seats are taken: place {place} of {eligible}, only {seats} seats for {title}',
  'title.refused': 'Not chosen by the council among equals at place {place}. Reason: {because}',
  'title.tie':
    'Equal at the last seat: {tied} share place {place}, only {seats} seats for {title}. The council decides',
  'title.condition-unmet': '{text}',
  'title.condition-met': 'Meets condition {condition}: {must}',
  'title.condition-undecided': 'Undecided, data is missing: {text}?',
  'title.not-candidate': 'Not considered for {title}',
  'title.candidate-unknown': 'Unknown whether considered for {title}: data is missing',
  'title.requires': 'Not nominated for {required}',
  'title.excluded-by': 'Nominated for {excluded}, so not for {title}',
  'title.gate': '{because}',
  'title.row-blocked': '{title} not decided: data for the score is missing',
  'title.no-group': 'No seat of {title} can be given: the group is unknown',

  'row.belongs-nowhere': '“{key}” finds no collective of its own in “{owner}”. Check the collective’s name.',
  'check.fails': '{otherwise} ({read})',
};
