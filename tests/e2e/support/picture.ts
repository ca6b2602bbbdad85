import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { ReviewPane } from './review-pane';

const output = path.resolve(__dirname, '../../../output');

/** A picture of the pane as it is, in output/, for somebody to look at. */
export async function takePicture(pane: ReviewPane, name: string): Promise<void> {
  mkdirSync(output, { recursive: true });
  await pane.visit.page.screenshot({ path: path.join(output, `e2e-${name}.png`), animations: 'disabled' });
}
