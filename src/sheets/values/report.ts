import type { Params, Problem } from '../../engine/problem';

/** Told about a value that could not be taken as it stands; whoever calls knows the cell. */
export type Report = (severity: Problem['severity'], code: string, params: Params) => void;
