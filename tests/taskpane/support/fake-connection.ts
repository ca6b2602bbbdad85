import type { Connection } from '../../../src/taskpane/review/connection';
import { FakeEngine } from './fake-engine';
import { FakeWorkbook } from './fake-workbook';

export interface FakeConnection extends Connection {
  readonly engine: FakeEngine;
  readonly workbook: FakeWorkbook;
  /** As when Excel waits for somebody to end editing a cell. */
  readonly editCell: () => void;
}

export function fakeConnection(workbook = new FakeWorkbook()): FakeConnection {
  const listeners = new Set<() => void>();
  return {
    engine: new FakeEngine(),
    workbook,
    onCellEditing: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    editCell: () => listeners.forEach((listener) => listener()),
  };
}
