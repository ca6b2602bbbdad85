import type { rules as canonical } from '../vi/rules';

export const rules: Readonly<Record<keyof typeof canonical, string>> = {};
