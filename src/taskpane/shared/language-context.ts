import { createContext, useCallback, useContext } from 'react';
import { say, type PaneCode, type Values } from '../../locale/pane-catalogue';
import type { Language } from '../../locale/language';

export const LanguageContext = createContext<Language>('vi');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Texts in the language of the pane around. */
export function useSay(): (code: PaneCode, params?: Values) => string {
  const language = useLanguage();
  return useCallback((code, params) => say(language, code, params), [language]);
}
