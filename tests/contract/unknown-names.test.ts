import { broken, errorPaths, pointsAt, type Json } from './support/faulty-rules';

const xa = 'populations[0]';
const nguoi = 'populations[1]';
const title = `${xa}.titles[0]`;

/** A place that names something, and what stands there instead. */
const PLACES: readonly (readonly [string, Json])[] = [
  // ids
  [`parameters[0].basis[0]`, 'zz'],
  [`${xa}.key[0]`, 'zz'],
  [`${xa}.historyKey[0]`, 'zz'],
  [`${nguoi}.belongsTo.population`, 'zz'],
  [`${nguoi}.belongsTo.by[0]`, 'zz'],
  [`${xa}.columns[1].rollUp.over`, 'zz'],
  [`${xa}.criteria[0].children[0].basis[0]`, 'zz'],
  [`${xa}.criteria[0].children[1].method.field`, 'zz'],
  [`${xa}.criteria[1].method.points.zz`, 3],
  [`${xa}.gates[0].basis[0]`, 'zz'],
  [`${xa}.gates[1].effect.bandAtMost`, 'zz'],
  [`${xa}.bands[0].basis[0]`, 'zz'],
  [`${title}.basis[0]`, 'zz'],
  [`${title}.conditions[0].basis[0]`, 'zz'],
  [`${title}.quota.basis[0]`, 'zz'],
  [`${title}.quota.of.band`, 'zz'],
  [`${title}.quota.of.title`, 'zz'],
  [`${title}.quota.of.remainingAfter[0]`, 'zz'],
  [`${title}.list.columns[0]`, 'zz'],
  [`${xa}.titles[1].requires[0]`, 'zz'],
  [`${xa}.titles[1].excludes[0]`, 'zz'],
  // titles of the other population are unknown here
  [`${xa}.titles[1].requires[0]`, 'lđtt'],
  [`${xa}.titles[1].excludes[0]`, 'lđtt'],
  [`${title}.quota.of.title`, 'lđtt'],
  // honours only the history holds
  [`${xa}.titles[1].requires[0]`, 'bằng_khen'],
  // names in expressions
  [`${xa}.columns[0].formula`, 'zz + 1'],
  [`${xa}.columns[1].rollUp.of`, 'zz'],
  [`${xa}.columns[1].rollUp.where`, 'zz'],
  [`${xa}.columns[2].rollUp.over.within`, 'zz'],
  [`${xa}.checks[0].must`, 'zz > 0'],
  [`${xa}.criteria[0].children[0].method.actual`, 'zz'],
  [`${xa}.criteria[0].children[0].method.target`, 'zz'],
  [`${xa}.criteria[1].applies`, 'zz'],
  [`${xa}.criteria[1].method.of`, 'zz'],
  [`${xa}.criteria[2].method.when`, 'zz'],
  [`${xa}.criteria[3].method.expression`, 'zz'],
  [`${xa}.gates[0].when`, 'zz'],
  [`${xa}.rankings[0].by`, 'zz'],
  [`${xa}.rankings[0].ties[0].by`, 'zz'],
  [`${xa}.rankings[1].within`, 'zz'],
  [`${xa}.bandsBy`, 'zz'],
  [`${xa}.bands[0].when`, 'zz'],
  [`${title}.candidates`, 'zz'],
  [`${title}.conditions[0].must`, 'zz'],
  [`${title}.order[0].by`, 'zz'],
  [`${title}.quota.per`, 'zz'],
  [`${title}.quota.of.where`, 'zz'],
  [`${title}.list.sort[0].by`, 'zz'],
  // what is not seen from there
  [`${xa}.columns[0].formula`, 'tuổi + 1'],
  [`${xa}.columns[1].rollUp.of`, 'có'],
  [`${xa}.columns[0].formula`, 'parent.số'],
  [`${nguoi}.titles[0].conditions[0].must`, 'parent.zz > 0'],
  [`${nguoi}.titles[0].conditions[0].must`, 'số > 0'],
  [`${nguoi}.titles[0].conditions[0].must`, 'parent.parent.số > 0'],
  [`${nguoi}.titles[0].order[0].by`, 'total'],
  // levels, bands, criteria, functions
  [`${title}.conditions[0].must`, 'mức >= "zz"'],
  [`${title}.conditions[0].must`, 'band >= "zz"'],
  [`${title}.conditions[0].must`, 'ratio(zz) >= 1'],
  [`${title}.conditions[0].must`, 'ratio(số) >= 1'],
  [`${title}.conditions[0].must`, 'sin(số) >= 1'],
  [`${title}.conditions[0].must`, 'pi > 3'],
];

describe('a name that does not exist', () => {
  it.each(PLACES)('at %s (%j) is an error there', (path, value) => {
    // order[0] of a title without one, and lists that are empty, are filled by the test itself
    const around: Record<string, Json> = path.endsWith('order[0].by')
      ? { [path.slice(0, -6)]: [{ by: 'zz' }] }
      : {};
    const lists: Record<string, Json> = path.includes('historyKey')
      ? { [`${xa}.historyKey`]: ['zz'] }
      : path.includes('remainingAfter')
        ? { [`${title}.quota.of`]: { remainingAfter: ['zz'] } }
        : {};
    const errors = errorPaths(broken({ ...around, ...lists, [path]: value }));
    expect(errors.some((error) => pointsAt(path, error))).toBe(true);
  });

  it('in many places is reported in each of them at once', () => {
    const places = PLACES.filter(([path]) => !/order|historyKey|remainingAfter/.test(path));
    const firstOf = new Map(places.map(([path, value]) => [path, value]));
    // what an unknown population, key or scale leaves open is no second mistake
    for (const path of [...firstOf.keys()])
      if (/rollUp\.over$|belongsTo|key|points\.zz/.test(path)) firstOf.delete(path);
    const errors = errorPaths(broken(Object.fromEntries(firstOf)));
    const silent = [...firstOf.keys()].filter((path) => !errors.some((error) => pointsAt(path, error)));
    expect(silent).toEqual([]);
  });
});
