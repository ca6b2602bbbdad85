import type { taskpane as canonical } from '../vi/taskpane';

export const taskpane: Readonly<Record<keyof typeof canonical, string>> = {};
