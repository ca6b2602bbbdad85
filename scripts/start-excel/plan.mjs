import { homedir } from 'node:os';
import path from 'node:path';

/** Microsoft's tools, fetched by npx when they are needed: versions tried together, of OfficeDev/Office-Addin-Scripts. */
export const DEBUGGING = 'office-addin-debugging@7.0.0';
export const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
export const USAGE_DATA = 'office-addin-usage-data@3.0.0';

/** Where office-addin-dev-certs puts the certificate of localhost and its key. */
const FOLDER = '.office-addin-dev-certs';

/** Why there is no Excel to start on that platform, in both languages; undefined where there is one. */
export function withoutExcel(platform) {
  if (platform === 'win32' || platform === 'darwin') return undefined;
  return 'Máy này không có Excel: Excel chỉ chạy trên Windows, máy Mac và trình duyệt; hãy dùng npm run excel-host. | There is no Excel on this machine, only on Windows, on a Mac and on the web; use npm run excel-host.';
}

/**
 * Whose certificate the pane is served with.
 * @param {Record<string, string | undefined>} environment DEV_CERT and DEV_KEY name one that the machine trusts already
 * @returns {{ certificate: 'own' | 'install', environment: { DEV_CERT: string, DEV_KEY: string } }} for the development server
 */
export function plan({ DEV_CERT, DEV_KEY }, home = homedir()) {
  if (DEV_CERT && DEV_KEY) return { certificate: 'own', environment: { DEV_CERT, DEV_KEY } };
  if (DEV_CERT || DEV_KEY) throw new Error('DEV_CERT and DEV_KEY name a certificate and its key: give both.');
  return {
    certificate: 'install',
    environment: {
      DEV_CERT: path.join(home, FOLDER, 'localhost.crt'),
      DEV_KEY: path.join(home, FOLDER, 'localhost.key'),
    },
  };
}
