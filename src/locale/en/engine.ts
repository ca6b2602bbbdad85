import type { engine as canonical } from '../vi/engine';

export const engine: Readonly<Record<keyof typeof canonical, string>> = {};
