import { ExcelHost } from '../../../../excel-host/host';
import { connect } from '../../../../excel-host/transports/bare';

/** A host that the client talks to from now on, for tests with many: they look at its record themselves. */
export function excelClient(): ExcelHost {
  const host = new ExcelHost();
  connect(host);
  return host;
}
