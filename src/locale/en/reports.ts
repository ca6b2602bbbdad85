import type { reports as canonical } from '../vi/reports';

export const reports: Readonly<Record<keyof typeof canonical, string>> = {};
