import { catalogueOf, type Values } from './catalogue-of';
import { en } from './en';
import type { Language } from './language';
import { vi, type Code } from './vi';

export type { Code, Language, Values };

/** Every text shown comes from here, or, in the pane, from its part of it. */
export const { say, isCode } = catalogueOf<Code>({ vi, en });
