import { isThere } from './is-there';
import type { Requests } from './requests';

/** What the pane keeps with the workbook, under names of its own. */
const keyOf = (name: string): string => `binh-xet.${name}`;

/** What was kept under a name; undefined where there is nothing, or nothing that can be read. @throws WorkbookError */
export async function recallSetting(requests: Requests, name: string): Promise<unknown> {
  const text = await requests.repeatable(({ workbook }) => {
    const setting = workbook.settings.getItemOrNullObject(keyOf(name));
    setting.load('value');
    return (): unknown => (isThere(setting) ? setting.toJSON().value : undefined);
  });
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Keeps plain data as JSON text: Excel has its own ideas about other values. @throws WorkbookError */
export async function keepSetting(requests: Requests, name: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value);
  if (text === undefined) throw new RangeError(`${name} is no plain data`);
  await requests.repeatable(({ workbook }) => {
    workbook.settings.add(keyOf(name), text);
    return () => undefined;
  });
}
