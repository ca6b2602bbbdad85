import { readFileSync } from 'node:fs';
import path from 'node:path';
import { documents, TEMPLATE, type Document } from '../../../scripts/docs/documents';

const root = path.resolve(__dirname, '../../..');

/** A file of the repository, as it stands. */
export function committed(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** What the code and the templates give now. */
export function generated(): Promise<Document[]> {
  return documents(committed(TEMPLATE));
}
