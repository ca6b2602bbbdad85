/** Whether office.js has been run in this page. */
export function officeIsHere(): boolean {
  return typeof Office !== 'undefined';
}

/** The language Excel is shown in, once it has answered; undefined where the page is not in Excel. */
export async function meetExcel(): Promise<{ readonly language: string } | undefined> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? { language: Office.context.displayLanguage } : undefined;
}
