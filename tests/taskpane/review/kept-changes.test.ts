import type { Setting } from '../../../src/rules/settings/setting';
import { fittedChanges, keptSetup } from '../../../src/taskpane/review/kept-changes';
import { rulesScreen } from '../support/fake-screens';

const setup = { pack: 'một', sheets: {}, changes: {} };

function share(index: number, title: string, original = '15%'): Setting {
  const path = `populations[0].titles[${index}].quota.share`;
  return { path, kind: 'share', owner: ['Cá nhân', title], original, value: original };
}

/** The rules with these figures alone. */
const rules = (version: string, ...settings: Setting[]) => ({ ...rulesScreen(setup), version, settings });

const first = rules('1.0', share(0, 'Lao động tiên tiến'), share(1, 'Chiến sĩ thi đua'));
const { path } = share(1, '');
const kept = keptSetup({ ...setup, changes: { [path]: '20%' } }, first);

test('a change is kept with the figure it was made to, and fits as long as that is there', () => {
  expect(kept).toEqual({
    ...setup,
    version: '1.0',
    changes: { [path]: { value: '20%', name: 'Chiến sĩ thi đua', original: '15%' } },
  });
  expect(fittedChanges(kept, first)).toEqual({ changes: { [path]: '20%' }, dropped: [] });
  const later = rules('2.0', share(0, 'Gia đình văn hoá'), share(1, 'Chiến sĩ thi đua'));
  expect(fittedChanges(kept, later).changes).toEqual({ [path]: '20%' });
});

test.each([
  ['another figure took its place', [share(1, 'Lao động tiên tiến'), share(0, 'Chiến sĩ thi đua')]],
  ['the rule set says something else now', [share(1, 'Chiến sĩ thi đua', '10%')]],
  ['the figure is gone', [share(0, 'Chiến sĩ thi đua')]],
])('a change is dropped by its name where %s in a later version', (_, settings) => {
  expect(fittedChanges(kept, rules('2.0', ...settings))).toEqual({
    changes: {},
    dropped: [{ name: 'Chiến sĩ thi đua', value: '20%' }],
  });
});

test('the same version in another language keeps its changes, though some names are worded otherwise', () => {
  const english = rules('1.0', share(0, 'Lao động tiên tiến'), {
    ...share(1, 'Chiến sĩ thi đua'),
    title: 'quota 1',
  });
  expect(fittedChanges(kept, english).dropped).toEqual([]);
});
