import { createXlsx } from '../../src/workbook/file/create-xlsx';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { documentOf, row } from './support/documents';
import { handMade, type HandMade } from './support/packages';
import { refusal } from './support/refusal';

const NAME = 'kết quả.xlsx';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

async function writing(made: HandMade, text = 'một'): Promise<string> {
  const book = await openXlsx(handMade(made), NAME);
  const before = book.bytes();
  const work = book.write({ documents: [documentOf('Mới', row(0, 'text', text))], ours: [] });
  const { code } = await refusal(work);
  expect(book.bytes()).toEqual(before);
  return code;
}

describe('a workbook that cannot be added to stays as it is', () => {
  it.each(['1', 'true'])('when its structure is protected (lockStructure="%s")', async (yes) => {
    expect(await writing({ before: `<workbookProtection lockStructure="${yes}"/>` })).toBe(
      'workbook.structure-protected',
    );
  });

  it('when it is signed', async () => {
    const type = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
    expect(
      await writing({
        rootRelations: `<Relationship Id="g" Type="${type}" Target="_xmlsignatures/origin.sigs"/>`,
      }),
    ).toBe('workbook.signed');
  });

  it('when it is shared in the legacy way', async () => {
    expect(
      await writing({
        bookRelations: `<Relationship Id="v" Type="${OFFICE}/revisionHeaders" Target="revisions/h.xml"/>`,
      }),
    ).toBe('workbook.shared');
  });

  it('when a text is longer than a cell can hold', async () => {
    expect(await writing({}, 'x'.repeat(32_768))).toBe('workbook.text-too-long');
  });

  it('when it is full of cell formats', async () => {
    const styles = `<cellXfs>${'<xf numFmtId="0"/>'.repeat(64_000)}</cellXfs>`;
    expect(await writing({ styles })).toBe('workbook.too-many-styles');
  });

  it('when a document is made wrongly, which is an error of the program', async () => {
    const book = await openXlsx(handMade(), NAME);
    const before = book.bytes();
    const wrong = [
      documentOf('Mới', [...row(0, 'text', 'a'), ...row(0, 'text', 'b')]),
      documentOf('Mới', row(0, 'number', Number.NaN)),
      documentOf('Mới', row(1_048_576, 'text', 'a')),
      documentOf('Mới', [], { merges: [0, 1].map((left) => ({ top: 0, left, bottom: 1, right: 2 })) }),
      documentOf('Mới', [{ row: 0, column: 0, value: 1, style: 'number', decimals: -1 }]),
    ];
    for (const document of wrong) {
      await expect(book.write({ documents: [documentOf('Tốt', []), document], ours: [] })).rejects.toThrow(
        RangeError,
      );
    }
    expect(book.bytes()).toEqual(before);
  });
});

it('a workbook without a visible sheet is not written', async () => {
  const hidden = { ...documentOf('Một', []), visibility: 'hidden' as const };
  await expect(createXlsx().write({ documents: [hidden], ours: [] })).rejects.toThrow(RangeError);
  const book = await openXlsx(handMade(), NAME);
  await expect(book.write({ documents: [hidden], ours: ['Một'] })).rejects.toThrow(RangeError);
  expect((await book.write({ documents: [hidden], ours: [] })).names).toEqual(['Một (2)']);
});

describe('an unprotected structure', () => {
  it('may be written into', async () => {
    const book = await openXlsx(
      handMade({ before: '<workbookProtection lockStructure="0" lockWindows="1"/>' }),
      NAME,
    );
    expect(await book.write({ documents: [documentOf('Mới', [])], ours: [] })).toEqual({ names: ['Mới'] });
  });
});
