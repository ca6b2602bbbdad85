import type { Language } from '../locale/language';

/**
 * Where the pane finds itself. `waiting`: office.js has not answered yet. `no-library`: Excel opened the pane, but
 * office.js could not be loaded. `old-excel`: this Excel lacks the required API set.
 */
export type Host = 'waiting' | 'excel' | 'browser' | 'no-library' | 'old-excel';

export interface Surroundings {
  readonly host: Host;
  readonly language: Language;
  /** Whether Office shows a dark theme; undefined where it does not say. */
  readonly dark: boolean | undefined;
}

/** The set that manifest.xml requires; Office LTSC 2021 has it. */
export const REQUIRED_API = { set: 'ExcelApi', version: '1.9' } as const;

/** Excel opens the pane with `_host_Info=Excel$…` in its address; a person in a browser does not. */
export function openedByExcel(query: string): boolean {
  return /[?&]_host_Info=Excel\b/i.test(query);
}

/** `?lang=` decides, then the language Office is shown in; Vietnamese where neither says. */
export function chooseLanguage(query: string, officeLanguage?: string): Language {
  const wished = new URLSearchParams(query).get('lang') ?? officeLanguage ?? 'vi';
  return /^en\b/i.test(wished) ? 'en' : 'vi';
}
