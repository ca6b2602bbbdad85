import type { Batch } from '../requests';

/** One round trip; an error of Excel comes as it is. */
export function ask<Answer>(batch: Batch<Answer>): Promise<Answer> {
  return Excel.run(async (context) => {
    const read = batch(context);
    await context.sync();
    return read();
  });
}

/** One round trip that asks for nothing. */
export function tell(batch: (context: Excel.RequestContext) => void): Promise<void> {
  return ask((context) => {
    batch(context);
    return () => undefined;
  });
}

/** `done`, or the code of the error that the work ends with. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** What a method has answered; to be asked after the round trip. */
export function resultOf<Value>(result: { readonly value: Value }): Value {
  return result.value;
}

/** The values of a range as JSON. */
export function valuesOf(sheet: string, address: string): Promise<string> {
  return ask(({ workbook }) => {
    const range = workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    return () => JSON.stringify(range.toJSON().values);
  });
}
