import { HostError } from '../model/host-error';
import type { HostState } from './host-state';

/** Refuses, and records, a case of a simulated member that this host does not simulate. */
export function notSimulated(state: HostState, member: string, detail: string): never {
  state.record.violate('not-simulated', member, detail);
  throw new HostError('ApiNotFound', `This host does not simulate ${member}: ${detail}`);
}
