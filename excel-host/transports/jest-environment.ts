import { Script } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';
import { clientScript } from '../schema/installed-client';

/** The shipped, minified client of Excel on the web. */
const SCRIPT = 'excel-web-16.00.js';

let compiled: Script | undefined;

/**
 * A jest environment in which Microsoft's client has been run as a browser runs a script: unmodified, in the realm
 * of the tests, its `Excel`, `Office` and `OfficeExtension` global. A test file asks for it by
 * `@jest-environment ./excel-host/transports/jest-environment.ts` and then calls `connect`.
 */
export default class ExcelEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const context = this.getVmContext();
    if (context === null) throw new Error('the test environment has no context');
    compiled ??= new Script(clientScript(SCRIPT), { filename: SCRIPT });
    Object.assign(this.global, {
      window: this.global,
      navigator: { userAgent: 'Node' },
      location: {
        protocol: 'https:',
        hostname: 'localhost',
        href: 'https://localhost/',
        search: '',
        hash: '',
      },
    });
    compiled.runInContext(context);
  }
}
