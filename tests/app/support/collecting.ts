import { writeXlsx } from 'hucre/xlsx';
import { collect } from '../../../src/app/collect/collect';
import type { Collected, CollectCase, SourceFile } from '../../../src/app/collect/collect-case';
import { runCase } from '../../../src/app/run-case';
import type { RuleSet } from '../../../src/rules/rule-set';
import type { Run } from '../../../src/rules/run-result';
import { columnLetters, type Grid } from '../../../src/sheets/grid';
import { writtenText } from '../../../src/sheets/cell';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { changed } from '../../workbook/support/files';

type Cell = string | number | boolean | null;
export type Lines = readonly (readonly Cell[])[];

/** A cluster of communes: two criteria under review at four stages, a field of its own, bands and a ranking. */
export function clusterRules(about: Partial<RuleSet['populations'][number]> = {}): RuleSet {
  return {
    format: 'binh-xet/1',
    id: 'cum-thu',
    title: 'Cụm thử',
    populations: [
      {
        id: 'xa',
        title: 'Đơn vị',
        key: ['ten'],
        fields: [
          { id: 'ten', title: 'Tên đơn vị', type: 'text', required: true },
          { id: 'ho', title: 'Số hộ', type: 'number' },
        ],
        criteria: [
          { id: 'thu', code: 'I.1', title: 'Thu ngân sách', max: 20, method: { kind: 'given' } },
          { id: 'cchc', code: 'I.2', title: 'Cải cách hành chính', max: 30, method: { kind: 'given' } },
        ],
        review: {
          stages: [
            { id: 'self', title: 'Tự chấm' },
            { id: 'cross', title: 'Chấm chéo' },
            { id: 'appraised', title: 'Thẩm định' },
            { id: 'council', title: 'Hội đồng' },
          ],
          use: 'last',
          missing: 'earlier',
          flag: { above: 2 },
        },
        rankings: [{}],
        bands: [
          { id: 'tot', title: 'Tốt', min: 40 },
          { id: 'kha', title: 'Khá', min: 0 },
        ],
        ...about,
      },
    ],
  };
}

export const SELF_HEADER = [
  'STT',
  'Tên đơn vị',
  'Số hộ',
  'Thu ngân sách: Tự chấm',
  'I.2 Cải cách hành chính: Tự chấm',
];

/** An .xlsx of these sheets, each a list of rows. */
export async function xlsx(sheets: Readonly<Record<string, Lines>>): Promise<Uint8Array> {
  const list = Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) }));
  return new Uint8Array(await writeXlsx({ sheets: list }));
}

/** A commune's own file: a title, and its self-scores. */
export async function selfFile(...units: Lines): Promise<Uint8Array> {
  const rows: Lines = [['PHIẾU TỰ CHẤM'], SELF_HEADER, ...units.map((unit, i) => [i + 1, ...unit])];
  return xlsx({ 'Đơn vị': rows });
}

export function source(name: string, bytes: Uint8Array): SourceFile {
  return {
    name,
    open: async () => {
      const workbook = await openXlsx(bytes, name);
      return { workbook, files: [], saved: workbook.saved() };
    },
  };
}

export async function collecting(
  files: Readonly<Record<string, Uint8Array>>,
  rules: RuleSet = clusterRules(),
  more: Partial<CollectCase> = {},
): Promise<Collected> {
  return collect({
    sources: Object.entries(files).map(([name, bytes]) => source(name, bytes)),
    json: rules,
    name: rules.id,
    language: 'vi',
    ...more,
  });
}

/** The workbook that was collected. */
export function bytesOf({ workbook, report }: Collected): Uint8Array {
  if (!workbook) throw new Error(report.problems.map(({ message }) => message).join('\n'));
  return workbook.bytes;
}

export async function running(bytes: Uint8Array, rules: RuleSet = clusterRules()): Promise<Run> {
  const data = { workbook: await openXlsx(bytes, 'run.xlsx'), files: [] };
  return (await runCase({ data, json: rules, name: rules.id, language: 'vi' })).run;
}

/** What a run decided about each row, by its key: what does not depend on where the row stood. */
export function decided(run: Run, population = 'xa'): Record<string, unknown> {
  return Object.fromEntries(
    run.populations[population]!.rows.map(
      ({ key, values, stages, differences, ranks, titles, states, maxima }) => [
        Object.values(key).join(' | '),
        { values, stages, differences, ranks, titles, states, maxima },
      ],
    ),
  );
}

/** A sheet of a workbook, to be asked for its texts. */
export class SheetTexts {
  private constructor(private readonly grid: Grid) {}

  static async of(bytes: Uint8Array, sheet: string): Promise<SheetTexts> {
    const [grid] = await (await openXlsx(bytes, 'out.xlsx')).read({ sheets: [sheet] });
    return new SheetTexts(grid!);
  }

  get rows(): string[][] {
    return this.grid.rows.map((row) => Array.from(row, writtenText));
  }

  /** The texts of the first row that holds this one. */
  rowWith(text: string): string[] {
    const row = this.rows.find((cells) => cells.includes(text));
    if (!row) throw new Error(`no row with ${text}`);
    return row;
  }

  /** The address of the first cell with this text, moved by some columns. */
  cellOf(text: string, right = 0): string {
    const row = this.rows.findIndex((cells) => cells.includes(text));
    return `${columnLetters(this.rows[row]!.indexOf(text) + right)}${row + 1}`;
  }
}

/** The workbook after somebody wrote a text or a number into a cell of a sheet of ours. */
export function filledIn(
  bytes: Uint8Array,
  part: string,
  cell: string,
  value: string | number,
  savedBy?: string,
): Uint8Array {
  const content = typeof value === 'number' ? `<v>${value}</v>` : `<is><t>${value}</t></is>`;
  const type = typeof value === 'number' ? '' : ' t="inlineStr"';
  const edited = changed(bytes, {
    [part]: (xml) => {
      const pattern = new RegExp(`<c r="${cell}" s="(\\d+)"[^>]*?(?:/>|>.*?</c>)`, 'u');
      if (!pattern.test(xml)) throw new Error(`no cell ${cell} in ${part}`);
      return xml.replace(pattern, `<c r="${cell}" s="$1"${type}>${content}</c>`);
    },
  });
  return savedBy === undefined ? edited : withSaver(edited, savedBy, '2025-12-24T08:00:00Z');
}

/** The workbook as a program saves it for somebody. */
export function withSaver(bytes: Uint8Array, by: string, at: string): Uint8Array {
  const relation =
    '<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>';
  return changed(bytes, {
    '_rels/.rels': (xml) =>
      xml
        .replace(/<Relationship [^>]*core-properties[^>]*\/>/u, '')
        .replace('</Relationships>', `${relation}</Relationships>`),
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<cp:lastModifiedBy>${by}</cp:lastModifiedBy><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`,
  });
}
