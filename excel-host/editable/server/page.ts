import type { FrameSettings, PageSettings } from '../page-settings';
import { TEXTS, type Language } from '../texts';

export interface PageOptions {
  /** The page of the add-in, with its own origin. */
  readonly addIn: string;
  readonly conversationId: string;
  readonly hostOrigin: string;
  readonly language: Language;
}

/** The locale of an Excel in that language. */
export const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-US' };

/** What the client in the add-in's frame must find in the frame's name and address (Excel on the web). */
function frameSettings({ addIn, conversationId, hostOrigin, language }: PageOptions): FrameSettings {
  const hostInfo = `Excel$Web$16.01$${LOCALES[language]}$${conversationId}$$$0`;
  const name = JSON.stringify({
    baseFrameName: `_xdm_${conversationId}`,
    hostInfo,
    xdmInfo: `${conversationId}|add-in|${hostOrigin}`,
    serializerVersion: '1',
    flights: '[]',
  });
  const address = new URL(addIn);
  address.searchParams.set('_host_Info', hostInfo);
  return { name, src: String(address), origin: address.origin };
}

/** The page with the sheet at the left and the add-in at the right; everything else is done by its script. */
export function pageHtml(options: PageOptions): string {
  const settings: PageSettings = { frame: frameSettings(options), language: options.language };
  const data = JSON.stringify(settings).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${options.language}">
<meta charset="utf-8">
<title>${TEXTS[options.language].title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/univer.css">
<link rel="stylesheet" href="/page.css">
<script type="application/json" id="settings">${data}</script>
<body>
<header id="bar"></header>
<main><div id="sheet"></div><aside id="pane"></aside></main>
<p id="notice" role="status"></p>
<script src="/page.js"></script>
</body>
</html>
`;
}
