import type { app as canonical } from '../vi/app';

export const app: Readonly<Record<keyof typeof canonical, string>> = {};
