import { ruleSetJsonSchema } from '../../scripts/docs/json-schema/rule-set-schema';
import { samplesOf } from '../../scripts/docs/json-schema/samples';
import { unsupported } from '../../src/rules/unsupported';
import { validateRules } from '../../src/rules/validate';
import { printJson } from '../../scripts/docs/json-schema/print-json';
import { writeFileSync } from 'node:fs';
test('x', () => {
  const places: string[] = [];
  const schema = ruleSetJsonSchema((place, s) => { places.push(place + (s.enum ? ' ' + s.enum.join('|') : '')); return undefined; });
  writeFileSync('/tmp/schema.json', printJson(schema)+'\n');
  writeFileSync('/tmp/places.txt', [...new Set(places)].join('\n'));
  const samples = samplesOf(schema);
  const seen = new Set();
  const out: string[] = [String(samples.length)];
  for (const s of samples) {
    const p = unsupported(s.value as never);
    if (p.length) out.push(s.place + ' ' + JSON.stringify(s.choice) + ' ' + p.map((x) => x.params.feature + ' @ ' + x.path).join(';'));
    const shape = validateRules(s.value).problems.filter((x) => /needs|key|choice|bad/.test(x.code) && !/missing-key/.test(x.code));
    if (shape.length && !seen.has(s.place)) { seen.add(s.place); out.push('BAD ' + s.place + JSON.stringify(shape)); }
  }
  writeFileSync('/tmp/uns.txt', out.join('\n'));
});
