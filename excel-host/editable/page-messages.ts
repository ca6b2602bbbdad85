import type { Changes } from './picture/shapes';

/** What a person does in the page, told to the server; sheets by the ids of the feed. */
export type PageAction =
  /** Texts as typed, into single cells. */
  | { readonly kind: 'type'; readonly sheet: string; readonly cells: readonly TypedCell[] }
  | { readonly kind: 'select'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'add' }
  | { readonly kind: 'rename'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'delete'; readonly sheet: string }
  | { readonly kind: 'move'; readonly sheet: string; readonly position: number }
  | { readonly kind: 'show'; readonly sheet: string; readonly visible: boolean }
  /** The page may show what the workbook does not have: show the sheet anew. */
  | { readonly kind: 'refresh'; readonly sheet: string }
  | { readonly kind: 'editing'; readonly on: boolean }
  | { readonly kind: 'protect-sheet'; readonly sheet: string }
  | { readonly kind: 'protect-structure' }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'fault'; readonly fault: FaultChoice };

export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Faults that strike the next request of the add-in. */
export const FAULT_CHOICES = [
  'session',
  'request-too-large',
  'answer-too-large',
  'access-denied',
  'lost-reply',
  'delay',
  'co-author',
] as const;
export type FaultChoice = (typeof FAULT_CHOICES)[number];

/** What the server tells the page beside the messages for the add-in's frame. */
export type ServerMessage =
  | { readonly kind: 'changes'; readonly changes: Changes }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'notice'; readonly text: string }
  /** Another workbook was opened: the page loads again. */
  | { readonly kind: 'reload' };

export interface Status {
  readonly workbook: string;
  readonly editing: boolean;
  readonly sheetProtected: boolean;
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  readonly requests: number;
  readonly faultsWaiting: number;
  /** What the add-in did that Excel, or this host, does not know. */
  readonly violations: readonly string[];
  /** How many workbooks the add-in has opened beside this one. */
  readonly opened: number;
}
