import { METHODS } from '../../src/engine/criteria/registry';
import { fold } from '../../src/engine/text/fold';
import { leafForm, SECTION } from '../../src/rules/worksheets/criterion-forms';
import { METHOD_WORDS } from '../../src/rules/worksheets/method-words';
import type { Form } from '../../src/rules/worksheets/property';
import { PART_WORDS, TITLE_FORMS } from '../../src/rules/worksheets/title-forms';

const forms: readonly (readonly [string, Form])[] = [
  ['a section', SECTION],
  ...METHODS.map(({ kind }) => [kind, leafForm(kind)!] as const),
  ...Object.entries(TITLE_FORMS),
];

describe('the words of the rule sheets', () => {
  it.each(forms)('of %s tell properties of one cell apart, and choices of one property', (_, form) => {
    for (const column of new Set(form.map(({ line }) => line))) {
      const labels = form.filter(({ line }) => line === column && line !== undefined);
      expect(new Set(labels.map(({ label }) => fold(label))).size).toBe(labels.length);
    }
    for (const { kind } of form)
      if (typeof kind === 'object') {
        const words = Object.values(kind.choice).map(fold);
        expect(new Set(words).size).toBe(words.length);
        // a word that is the id of another choice would be read as that one
        for (const [id, word] of Object.entries(kind.choice))
          for (const other of Object.keys(kind.choice))
            if (other !== id) expect(fold(word)).not.toBe(fold(other));
      }
  });

  it('are Vietnamese for every method, parameter and choice that is declared', () => {
    for (const { kind, parameters } of METHODS) {
      expect(METHOD_WORDS[kind]).toBeDefined();
      const form = leafForm(kind)!;
      for (const { name, type } of parameters) {
        const property = form.find(({ keys }) => keys.join('.') === `method.${name}`)!;
        expect(property.label).not.toBe(name);
        if (typeof type !== 'object' || typeof property.kind !== 'object') continue;
        expect(Object.keys(property.kind.choice)).toEqual(type.choice);
        for (const [id, word] of Object.entries(property.kind.choice)) expect(word).not.toBe(id);
      }
    }
    expect(Object.keys(PART_WORDS)).toEqual(['population', ...Object.keys(TITLE_FORMS)]);
  });
});
