import { parseShare, toNumber } from '../../../src/engine/arithmetic/ratio';
import type { Column } from '../../../src/engine/columns/column';
import { inputsFrom } from '../../../src/engine/criteria/bound-inputs';
import type { Constants, Example, Method } from '../../../src/engine/criteria/method';
import { METHODS } from '../../../src/engine/criteria/registry';

/** One row that holds what the example gives for the method's expressions, and its constants as the rules hold them. */
function evaluate(method: Method, { inputs, max }: Example): number {
  const columns = new Map<string, Column>();
  for (const { name, type } of method.parameters) {
    const value = inputs[name];
    if (value === undefined) continue;
    if (type === 'expression:flag')
      columns.set(name, { type: 'flag', values: Uint8Array.of(value === true ? 1 : 0) });
    else if (type === 'expression:level') columns.set(name, levelColumn(inputs, String(value)));
    else if (typeof value === 'number') columns.set(name, { type: 'number', values: Float64Array.of(value) });
  }
  const constants: Constants = {
    number: () => undefined,
    share: (name) => (inputs[name] === undefined ? undefined : toNumber(parseShare(String(inputs[name]))!)),
    choice: (name) => inputs[name] as string | undefined,
    flag: (name) => inputs[name] === true,
    points: (name) => inputs[name] as Readonly<Record<string, number>> | undefined,
  };
  return method.evaluate(inputsFrom(constants, columns, 1), { min: 0, max }).points[0]!;
}

function levelColumn(inputs: Example['inputs'], level: string): Column {
  const scale = Object.keys(inputs['points'] as object).map((id) => ({ id, title: id }));
  return { type: 'level', scale, codes: Int32Array.of(scale.findIndex(({ id }) => id === level)) };
}

describe.each(METHODS.map((method) => [method.kind, method] as const))('the method %s', (_, method) => {
  it('carries an example, a source and help for every parameter', () => {
    expect(method.examples.length).toBeGreaterThan(0);
    expect(method.source).not.toBe('');
    for (const { help } of method.parameters) expect(help).toMatch(/^method\./);
  });

  it.each(method.examples.map((example) => [JSON.stringify(example.inputs), example] as const))(
    'gives what its example says for %s',
    (__, example) => {
      expect(evaluate(method, example)).toBeCloseTo(example.points, 9);
    },
  );
});
