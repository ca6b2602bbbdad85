import { PACK_TITLES } from '../../src/rules/pack-titles';
import { PACKS } from '../../src/rules/packs';

test('the packs to choose from are the packs there are, in the same order', () => {
  expect(PACK_TITLES).toEqual(PACKS.map(({ id, title }) => ({ id, title })));
});
