import type { sheets as canonical } from '../vi/sheets';

export const sheets: Readonly<Record<keyof typeof canonical, string>> = {};
