import type { workbook as canonical } from '../vi/workbook';

export const workbook: Readonly<Record<keyof typeof canonical, string>> = {};
