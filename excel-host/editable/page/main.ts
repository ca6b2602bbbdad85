import type { PageSettings } from '../page-settings';
import { TEXTS } from '../texts';
import { openBar } from './bar';
import { openFrame } from './frame';
import { listen } from './listen';
import { Show } from './show';
import { hear } from './talk';
import { startUniver } from './univer';

const NOTICE_MS = 6_000;

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no ${id}`);
  return found;
}

function start(): void {
  const { frame, language } = JSON.parse(element('settings').textContent ?? '') as PageSettings;
  const texts = TEXTS[language];
  const sheets = startUniver('sheet', language);
  const show = new Show(sheets);
  let fading: ReturnType<typeof setTimeout> | undefined;
  const notice = (text: string): void => {
    element('notice').textContent = text;
    clearTimeout(fading);
    fading = setTimeout(() => element('notice').replaceChildren(), NOTICE_MS);
  };
  const status = openBar(element('bar'), texts, {
    activeId: () => sheets.api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? '',
  });
  let first = true;
  hear(
    (message) => {
      if (message.kind === 'reload') window.location.reload();
      else if (message.kind === 'notice') notice(message.text);
      else if (message.kind === 'status') status(message.status);
      else {
        show.apply(message.changes);
        if (!first) return;
        first = false;
        listen(sheets, show, texts, notice);
        openFrame(element('pane'), frame);
      }
    },
    () => notice(texts.gone),
  );
}

start();
