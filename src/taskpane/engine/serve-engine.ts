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
    calculated: (sheets) => peer.call('calculated', [sheets]),
  };
  const engine = new LocalEngine(workbook);
  const peer: Peer<WorkbookService, EngineService> = new Peer<WorkbookService, EngineService>(
    channel,
    {
      rules: (args) => engine.rules(...args),
      reading: (args, tell) => engine.reading(...args, tell),
      samples: (args) => engine.samples(...args),
      run: (args, tell) => engine.run(...args, tell),
      screen: (args) => engine.screen(...args),
      problems: (args) => engine.problems(...args),
      ranking: (args) => engine.ranking(...args),
      award: (args) => engine.award(...args),
      row: (args) => engine.row(...args),
      write: (args, tell) => engine.write(...args, tell),
      check: (args, tell) => engine.check(...args, tell),
      file: () => engine.file(),
      targets: (args, tell) => engine.targets(...args, tell),
      collect: (args, tell) => engine.collect(...args, tell),
      collected: (args) => engine.collected(...args),
      writeCollected: (args, tell) => engine.writeCollected(...args, tell),
      collectedFile: (args) => engine.collectedFile(...args),
      writeRules: (args, tell) => engine.writeRules(...args, tell),
      readRules: (args, tell) => engine.readRules(...args, tell),
    },
    { remote: WORKBOOK_PARCELS },
  );
}
