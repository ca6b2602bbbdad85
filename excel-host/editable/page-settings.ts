import type { Language } from './texts';

/** What the frame of the add-in is made with; its name must be there before it is inserted. */
export interface FrameSettings {
  readonly name: string;
  readonly src: string;
  readonly origin: string;
}

/** What the server tells the page's script once, in the page itself. */
export interface PageSettings {
  readonly frame: FrameSettings;
  readonly language: Language;
}
