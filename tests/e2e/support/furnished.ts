import { ExcelHost, type HostOptions } from '../../../excel-host/host';
import { openSample } from './samples';

export const SAMPLE = 'quang-thanh-2021.xlsx';
export const PACK = 'quang-thanh-2021';

/** The main sample with what else somebody may keep in a workbook: a name, a chart, settings of another add-in, a note of a sheet. */
export function furnished(options: Omit<HostOptions, 'workbook'> = {}): ExcelHost {
  const { workbook } = openSample(SAMPLE);
  const id = String(workbook.nextNumber());
  workbook.names.push({
    id,
    name: 'Số_người',
    formula: "=COUNTA('Cá nhân'!$B$14:$B$43)",
    visible: true,
    comment: 'của tôi',
  });
  workbook.sheet('Tập thể').carried.push({ kind: 'chart', key: 'Biểu đồ 1', content: '<chart/>' });
  workbook.settings.set('other-add-in', '{"theirs":true}');
  workbook.documentSettings.set('other-add-in', '"theirs"');
  workbook.xmlParts.push({ id: workbook.nextId(), xml: '<theirs xmlns="urn:theirs"/>' });
  const host = new ExcelHost({ ...options, workbook });
  host.user.add('Nháp của tôi');
  host.user.type('Nháp của tôi', 'B2', 'đừng xoá');
  return host;
}
