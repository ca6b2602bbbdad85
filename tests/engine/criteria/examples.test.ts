import type { Example, Method, Step } from '../../../src/engine/criteria/method';
import { METHODS } from '../../../src/engine/criteria/registry';
import { isCode, type Code } from '../../../src/locale/catalogue';
import { en } from '../../../src/locale/en';
import { vi } from '../../../src/locale/vi';
import { inputsOf, pointsOf } from './support';

const rowsOf = ({ points }: Example): readonly (number | null)[] =>
  typeof points === 'object' && points !== null ? points : [points];

describe.each(METHODS.map((method) => [method.kind, method] as const))('the method %s', (kind, method) => {
  it('carries examples, a source and help in words for every parameter', () => {
    expect(method.examples.length).toBeGreaterThan(0);
    expect(method.source).not.toBe('');
    for (const { help } of method.parameters) expect([help, isCode(help)]).toEqual([help, true]);
  });

  it.each(method.examples.map((example) => [JSON.stringify(example.inputs), example] as const))(
    'gives what its example says for %s',
    (_, example) => {
      const points = pointsOf(kind, example.inputs, { max: example.max });
      expect(points.map(rounded)).toEqual(rowsOf(example).map(rounded));
    },
  );

  it('knows of every row what it declares: the ratio, whether the target was reached, whether passed', () => {
    for (const { inputs, max } of method.examples) {
      const scores = method.evaluate(inputsOf(method, inputs), { min: 0, max });
      const given = (['ratio', 'met', 'exceeded'] as const).filter((known) => scores[known] !== undefined);
      expect(given).toEqual([...(method.knows ?? [])]);
    }
  });

  it.each(method.examples.map((example) => [JSON.stringify(example.inputs), example] as const))(
    'explains in both languages how the points of %s came about, with every figure',
    (_, example) => {
      rowsOf(example).forEach((points, row) => {
        const steps = stepsOf(method, example, row);
        if (points !== null) expect(steps).not.toEqual([]);
        for (const { code, params, rows = [] } of steps) {
          const known = [...Object.keys(params), ...(rows.length > 0 ? ['who'] : [])];
          for (const catalogue of [vi, en]) {
            const wanted = [...catalogue[code as Code].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
            expect([code, wanted.filter((name) => !known.includes(name!))]).toEqual([code, []]);
          }
        }
      });
    },
  );
});

const stepsOf = (method: Method, { inputs, max }: Example, row: number): Step[] => {
  const bounds = { min: 0, max };
  const read = inputsOf(method, inputs);
  return method.explain(read, row, method.evaluate(read, bounds).points[row]!, bounds);
};

const rounded = (value: number | null): number | null => value && Number(value.toPrecision(12));
