import { openFile } from '../file/open-file';
import { invalidArgument } from '../model/host-error';
import { WorkbookError } from '../../src/workbook/port';
import type { CallArguments } from './call-arguments';
import { hostObject, type HostObject } from './host-object';
import type { HostState } from './host-state';
import { notSimulated } from './not-simulated';

/** The root of the requests by which the client opens a new workbook in Excel on the web. */
export const WEB_ROOT = 'WacWorkbook';

/** Opens a new workbook beside this one: it is kept for the test to look at. */
export function openCreated(base64: string | undefined, state: HostState): void {
  if (base64 === undefined) notSimulated(state, 'Excel.createWorkbook', 'of an empty workbook');
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  try {
    state.created.push(openFile(bytes, `Sổ tính ${state.created.length + 2}.xlsx`));
    state.createdFrom.push(bytes);
  } catch (error) {
    if (error instanceof WorkbookError) throw invalidArgument(error.code);
    throw error;
  }
}

/** Calls of the client on objects that are no part of the Excel object model; undefined for any other. */
export function serviceCall(
  type: string,
  method: string,
  args: CallArguments,
  state: HostState,
): { readonly result: unknown } | undefined {
  if (SERVICES[type]?.includes(method) === true) return { result: null };
  if (type !== WEB_ROOT || method !== 'CreateAndOpenWorkbook') return undefined;
  state.record.use('Excel.createWorkbook', { name: 'ExcelApi', version: '1.8' });
  openCreated(args.optionalText(0), state);
  return { result: null };
}

/**
 * Services that the client calls for itself at its start, on no add-in's behalf; they are no part of the Excel
 * object model, so the schema does not have them. Each with the methods this host takes note of.
 */
const SERVICES: Readonly<Record<string, readonly string[]>> = {
  'Microsoft.InternalService.AddinInternalService': ['NotifyActionHandlerReady'],
};

export const clientService = (name: string): HostObject | undefined =>
  SERVICES[name] === undefined ? undefined : hostObject(name, {});
