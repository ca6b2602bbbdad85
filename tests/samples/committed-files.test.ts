import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { allSamples } from '../../scripts/samples/all-samples.mjs';
import { FAMILY_NAMES, GIVEN_NAMES, inventNames } from '../../scripts/samples/names.mjs';
import { OFFICE } from '../../scripts/samples/office.mjs';
import { PEOPLE } from '../../scripts/samples/people.mjs';
import { LONG, sample } from './support/command-line';

jest.setTimeout(LONG);

/** What people wrote. */
const WRITTEN = ['README.md', 'cum-12-don-vi.md', 'hoi-dong-xa.md', 'loi/README.md'];

/** Every file below samples/, by its path there. */
function committed(): string[] {
  return readdirSync(sample('.'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(sample('.'), path.join(entry.parentPath, entry.name)))
    .sort();
}

/** Everything that can be read in a file; of a workbook all its parts. */
function textOf(name: string): string {
  const bytes = new Uint8Array(readFileSync(sample(name)));
  if (!name.endsWith('.xlsx')) return strFromU8(bytes);
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

describe('the files of samples/', () => {
  test('are what the generator makes, byte for byte, and what people wrote', async () => {
    const made = await allSamples();
    expect(committed()).toEqual([...made.keys(), ...WRITTEN].sort());
    for (const [name, bytes] of made) {
      expect({ name, same: Buffer.compare(readFileSync(sample(name)), bytes) === 0 }).toEqual({
        name,
        same: true,
      });
    }
  });

  test('come out the same a second time', async () => {
    const [once, again] = [await allSamples(), await allSamples()];
    for (const [name, bytes] of once) expect(Buffer.compare(bytes, again.get(name)!)).toBe(0);
  });

  test('are small', () => {
    for (const name of committed()) {
      expect(readFileSync(sample(name)).length).toBeLessThan(40_000);
    }
  });
});

describe('the people in the samples', () => {
  test('have names from the lists of the generator, no two with one given name', () => {
    const middle = [...GIVEN_NAMES.women.middle, ...GIVEN_NAMES.men.middle];
    const given = [...GIVEN_NAMES.women.given, ...GIVEN_NAMES.men.given];
    for (const { name } of PEOPLE) {
      const words = name.split(' ');
      expect(FAMILY_NAMES).toContain(words[0]);
      expect(middle).toContain(words.slice(1, -1).join(' '));
      expect(given).toContain(words.at(-1));
    }
    expect(new Set(PEOPLE.map(({ name }) => name.split(' ').at(-1))).size).toBe(24);
  });

  test('are drawn anew by another seed', () => {
    const sexes = PEOPLE.map((_, i) => (i % 2 === 0 ? 'woman' : 'man'));
    expect(inventNames(1, sexes)).not.toEqual(inventNames(2, sexes));
  });

  test('bring no identity number, telephone number, address of mail or name of an official', () => {
    for (const name of committed()) {
      const text = textOf(name);
      // CMND 9 digits, CCCD 12, telephone 10, also in groups; hexadecimal colours and URLs are parts of the format
      const visible = text.replace(/(?:https?:|urn:)[^"<\s]*|[0-9A-F]{8}(?=")|\d+\.\d{5,}/g, '');
      expect(visible).not.toMatch(/(?<![\d.])\d{9,12}(?!\d)/);
      expect(visible).not.toMatch(/(?<!\d)0\d{2,3}[ .]\d{3}[ .]\d{3,4}(?!\d)/);
      expect(visible).not.toMatch(/[\w.]+@[\w-]+\.\w/);
      expect(visible).not.toContain('Nguyễn Văn Khoa');
    }
  });

  test('are the only names: whoever signs is left blank', () => {
    expect(OFFICE.name).toBe('Văn phòng HĐND và UBND xã Quảng Thành');
    const text = textOf('quang-thanh-2021.xlsx');
    const surnames = FAMILY_NAMES.join('|');
    const inText = text.match(new RegExp(`(?<=>)(?:${surnames})(?: \\p{Lu}\\p{Ll}+){1,3}(?=<)`, 'gu')) ?? [];
    expect(new Set(inText)).toEqual(new Set(PEOPLE.map(({ name }) => name)));
  });
});
