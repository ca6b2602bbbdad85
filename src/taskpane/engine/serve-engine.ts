import type { Workbook } from '../../workbook/port';
import { LocalEngine } from './local-engine';
import type { Channel } from './rpc/channel';
import { Peer } from './rpc/peer';
import { WORKBOOK_PARCELS, type EngineService, type WorkbookService } from './services';

/** The worker's end: an engine that answers the pane, over a workbook that only the pane's thread can reach. */
export function serveEngine(channel: Channel): void {
  const workbook: Workbook = {
    sheets: () => peer.call('sheets', []),
    read: (plan) => peer.call('read', [plan]),
    write: (plan) => peer.call('write', [plan]),
  };
  const engine = new LocalEngine(workbook);
  const peer: Peer<WorkbookService, EngineService> = new Peer<WorkbookService, EngineService>(
    channel,
    {
      rules: (args) => engine.rules(...args),
      run: (args, tell) => engine.run(...args, tell),
      screen: (args) => engine.screen(...args),
      problems: (args) => engine.problems(...args),
      ranking: (args) => engine.ranking(...args),
      award: (args) => engine.award(...args),
      row: (args) => engine.row(...args),
      write: (args, tell) => engine.write(...args, tell),
      file: () => engine.file(),
    },
    { remote: WORKBOOK_PARCELS },
  );
}
