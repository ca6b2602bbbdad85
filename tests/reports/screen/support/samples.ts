import { readFileSync } from 'node:fs';
import path from 'node:path';
import capXa from '../../../../packs/cap-xa-2025.json';
import cumMau from '../../../../packs/cum-mau-100.json';
import quangThanh from '../../../../packs/quang-thanh-2021.json';
import { runCase, type Outcome } from '../../../../src/app/run-case';
import type { Data } from '../../../../src/app/data';
import type { Language } from '../../../../src/locale/language';
import { reportContext, type ReportContext } from '../../../../src/reports/facts/context';
import { openXlsx } from '../../../../src/workbook/file/open-xlsx';

const FOLDER = path.resolve(__dirname, '../../../../samples');

/** The samples by name: the workbook, its rules, and the files laid beside it. */
const SAMPLES = {
  quangThanh: { file: 'quang-thanh-2021.xlsx', pack: quangThanh, beside: [] },
  cum: { file: 'cum-12-don-vi.xlsx', pack: cumMau, beside: [] },
  xaOpen: { file: 'hoi-dong-xa.xlsx', pack: capXa, beside: [] },
  xaComplete: {
    file: 'hoi-dong-xa.xlsx',
    pack: capXa,
    beside: ['ballots.csv', 'choices.csv', 'council.csv'],
  },
} as const;

export type Sample = keyof typeof SAMPLES;
export const samples = Object.keys(SAMPLES) as Sample[];

const outcomes = new Map<Sample, Promise<Outcome>>();

/** A sample decided, and ready to be told in a language. */
export async function contextOf(sample: Sample, language: Language = 'vi'): Promise<ReportContext> {
  const outcome = outcomes.get(sample) ?? decide(sample);
  outcomes.set(sample, outcome);
  const { run, rules, recorded } = await outcome;
  if (!rules) throw new Error(`${sample} cannot be read`);
  return reportContext(run, rules, language, recorded);
}

async function decide(sample: Sample): Promise<Outcome> {
  const { file, pack, beside } = SAMPLES[sample];
  const workbook = await openXlsx(new Uint8Array(readFileSync(path.join(FOLDER, file))), file);
  const files: Data['files'] = beside.map((name) => ({
    name,
    text: readFileSync(path.join(FOLDER, 'hoi-dong-xa', name), 'utf8'),
  }));
  return runCase({ data: { workbook, files }, json: pack, name: file, language: 'vi' });
}
