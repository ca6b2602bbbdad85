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
  'ranking.shared-place': '{title}: shared place {place} ({tied} equal) of {of}',
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
