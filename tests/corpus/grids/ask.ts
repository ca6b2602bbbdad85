import type { Criterion, Field, Population } from '../../../src/rules/rule-set';

export function text(id: string, title: string, ...aliases: string[]): Field {
  return { id, title, type: 'text', ...named(aliases) };
}

export function number(id: string, title: string, unit?: string, ...aliases: string[]): Field {
  return { id, title, type: 'number', ...(unit === undefined ? {} : { unit }), ...named(aliases) };
}

export function flag(id: string, title: string, ...aliases: string[]): Field {
  return { id, title, type: 'flag', ...named(aliases) };
}

export function date(id: string, title: string, ...aliases: string[]): Field {
  return { id, title, type: 'date', ...named(aliases) };
}

/** A text that stands in the section row above or in the sheet's name. */
export function textFrom(from: 'section' | 'sheet', id: string, title: string): Field {
  return { id, title, type: 'text', from };
}

export const RATING: Field = {
  id: 'muc_ht',
  title: 'Mức độ hoàn thành nhiệm vụ',
  aliases: ['Mức độ HT nhiệm vụ', 'Xếp loại'],
  type: 'level',
  levels: [
    { id: 'khong', title: 'Không hoàn thành nhiệm vụ', aliases: ['KHTNV'] },
    { id: 'ht', title: 'Hoàn thành nhiệm vụ', aliases: ['HTNV'] },
    { id: 'tot', title: 'Hoàn thành tốt nhiệm vụ', aliases: ['HTTNV', 'Hoàn thành tốt'] },
    { id: 'xuat_sac', title: 'Hoàn thành xuất sắc nhiệm vụ', aliases: ['HTXSNV', 'Hoàn thành xuất sắc'] },
  ],
};

export const AWARD: Field = {
  id: 'danh_hieu',
  title: 'Danh hiệu đề nghị',
  aliases: ['Danh hiệu', 'Danh hiệu thi đua', 'Danh hiệu thi đua/Hình thức khen thưởng'],
  type: 'level',
  levels: [
    { id: 'ldtt', title: 'Lao động tiên tiến', aliases: ['LĐTT'] },
    { id: 'cstdcs', title: 'Chiến sĩ thi đua cơ sở', aliases: ['CSTĐCS', 'Chiến sĩ thi đua cấp cơ sở'] },
  ],
};

export const UNIT_NAME = text('ten', 'Tên đơn vị', 'Đơn vị', 'Xã, phường', 'Tên tập thể');
export const PERSON_NAME = text('ho_ten', 'Họ và tên', 'Họ tên', 'Ông (bà)');
export const WORKPLACE = text('don_vi', 'Đơn vị công tác', 'Đơn vị', 'Phòng, ban');
export const CLUSTER_ABOVE = textFrom('section', 'cum', 'Cụm thi đua');
export const INSURED = number('bhyt', 'Tỷ lệ bao phủ BHYT', '%', 'BHYT', 'Tỷ lệ tham gia BHYT');
export const RICE = number('lua', 'Sản lượng lúa', 'tấn', 'Lúa');
export const POINTS = number('diem', 'Điểm', 'điểm', 'Tổng điểm', 'Số điểm');

/** Units with one row each, keyed by their name. */
export function units(fields: readonly Field[], more: Partial<Population> = {}): Population {
  return { id: 'don_vi', title: 'Đơn vị', key: ['ten'], fields: [UNIT_NAME, ...fields], ...more };
}

/** People with one row each, keyed by name and unit. */
export function people(fields: readonly Field[], more: Partial<Population> = {}): Population {
  return {
    id: 'ca_nhan',
    title: 'Cá nhân',
    key: ['ho_ten', 'don_vi'],
    fields: [PERSON_NAME, WORKPLACE, ...fields],
    ...more,
  };
}

/** Criteria that give fields their targets. */
export function targets(values: Readonly<Record<string, number>>): Criterion[] {
  return Object.entries(values).map(([field, target]) => ({
    id: `tc_${field}`,
    title: `Tiêu chí ${field}`,
    max: 10,
    method: { kind: 'proportional', actual: field, target },
  }));
}

function named(aliases: readonly string[]): { aliases?: string[] } {
  return aliases.length === 0 ? {} : { aliases: [...aliases] };
}
