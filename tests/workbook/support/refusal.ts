import { isCode, say } from '../../../src/locale/catalogue';
import { WorkbookError } from '../../../src/workbook/port';

/** The error a piece of work ends with, and that there is a whole sentence for it in both languages. */
export async function refusal(
  work: Promise<unknown>,
): Promise<{ code: string; params: WorkbookError['params'] }> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookError)) throw new Error(`not refused: ${String(error)}`);
  const { code, params } = error;
  if (!isCode(code)) throw new Error(`no sentence for ${code}`);
  for (const language of ['vi', 'en'] as const) {
    const sentence = say(language, code, params);
    for (const value of Object.values(params)) {
      if (typeof value === 'string') expect(sentence).toContain(value);
    }
    expect(sentence).not.toContain(say(language, 'value.missing'));
  }
  return { code, params };
}
