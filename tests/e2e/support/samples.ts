import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openFile, type OpenedFile } from '../../../excel-host/file/open-file';
import { freshBuild } from '../../support/fresh-build';

const root = path.resolve(__dirname, '../../..');

/** Below samples/, as somebody opens it in Excel. */
export function openSample(name: string): OpenedFile {
  return openFile(new Uint8Array(readFileSync(path.join(root, 'samples', name))), name);
}

/** What `binh-xet run … --out` makes of a sample, opened in the same host. */
export function commandLineOutput(name: string, pack: string): OpenedFile {
  const folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-e2e-'));
  try {
    const out = path.join(folder, 'ket-qua.xlsx');
    const program = path.join(freshBuild('cli'), 'binh-xet.cjs');
    const args = [program, 'run', path.join(root, 'samples', name), '--rules', pack, '--out', out];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`binh-xet run ${name} ended with ${status}:\n${stdout}${stderr}`);
    return openFile(new Uint8Array(readFileSync(out)), name);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What manifest.xml asks of Excel. */
export function manifestRequirement(): { readonly set: string; readonly version: string } {
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  const [, set = '', version = ''] = /<Set Name="(\w+)" MinVersion="([\d.]+)"/.exec(manifest) ?? [];
  return { set, version };
}
