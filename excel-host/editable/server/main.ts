import { makeCertificate } from '../../transports/certificate';
import { serveEditable, type Editable, type EditableOptions } from './serve';

/** Starts the servers with a certificate made for this run. @throws Error where openssl is missing or fails */
export function start(options: Omit<EditableOptions, 'certificate'>): Promise<Editable> {
  return serveEditable({ ...options, certificate: makeCertificate() });
}
