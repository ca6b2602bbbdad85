import { say } from '../../src/locale/catalogue';
import { en } from '../../src/locale/en';
import { vi } from '../../src/locale/vi';

describe('a sentence', () => {
  it('words a date for the language', () => {
    const params = { title: 'Hạn', value: '2021-01-20' };
    expect(say('vi', 'input', params)).toContain('20/01/2021');
    expect(say('en', 'input', params)).toContain('2021-01-20');
  });

  it('leaves what it quotes as it was written: a date in an expression is ISO', () => {
    const bare = say('vi', 'expression.bare-date', { quote: '2021-11-15' });
    expect(bare).toContain('“2021-11-15”');
    expect(bare).toContain('date("2021-11-15")');
    const none = say('vi', 'expression.date', { quote: 'date("2021-02-30")', text: '2021-02-30' });
    expect(none).toContain('“2021-02-30”');
  });

  it('words numbers, yes and no wherever they stand', () => {
    expect(say('vi', 'rules.not-whole', { received: 0.5 })).toContain('0,5');
    expect(say('vi', 'input', { title: 'Đạt', value: true })).toContain('có');
    expect(say('en', 'input', { title: 'Đạt', value: null })).toContain(en['value.missing']);
  });

  it('has the same parameters in both languages', () => {
    const parameters = (text: string): string[] =>
      [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();
    const codes = Object.keys(vi) as (keyof typeof vi)[];
    const differing = codes.filter((code) => `${parameters(vi[code])}` !== `${parameters(en[code])}`);
    expect(differing).toEqual([]);
  });
});
