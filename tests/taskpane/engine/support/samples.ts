import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Setup } from '../../../../src/taskpane/engine/review-engine';

const samples = path.resolve(__dirname, '../../../../samples');

export const sampleFile = path.join(samples, 'quang-thanh-2021.xlsx');

export const sample = (): Uint8Array => new Uint8Array(readFileSync(sampleFile));

export const SETUP: Setup = { pack: 'quang-thanh-2021', sheets: {}, changes: {} };

/** The share of Chiến sĩ thi đua cơ sở in that pack. */
export const SHARE = 'populations[1].titles[1].quota.share';
