import { createRoot } from 'react-dom/client';
import { OfficeWorkbook } from '../workbook/office/office-workbook';
import { connectEngine } from './engine/connect-engine';
import { scriptLoaded } from './office-script';
import { Pane } from './pane';
import type { Connection } from './review/connection';
import { chooseLanguage, openedByExcel, REQUIRED_API, type Host, type Surroundings } from './surroundings';

/** How long office.js may take before the pane says that it is missing; it may still arrive later. */
const PATIENCE_MS = 8_000;

const container = document.getElementById('root');
if (container === null) throw new Error('taskpane.html has no element #root.');
const root = createRoot(container);

const query = window.location.search;
const withoutOffice: Host = openedByExcel(query) ? 'no-library' : 'browser';

let surroundings: Surroundings = { host: 'waiting', language: chooseLanguage(query), dark: undefined };
let connection: Connection | undefined;
update({});

const giveUp = window.setTimeout(() => update({ host: withoutOffice }), PATIENCE_MS);
void meetOffice().then((found) => {
  window.clearTimeout(giveUp);
  update(found);
});

function update(change: Partial<Surroundings>): void {
  surroundings = { ...surroundings, ...change };
  root.render(<Pane surroundings={surroundings} {...(connection === undefined ? {} : { connection })} />);
}

async function meetOffice(): Promise<Partial<Surroundings>> {
  const script = document.querySelector<HTMLScriptElement>('script#office-js');
  if (!(await scriptLoaded(script, () => typeof Office !== 'undefined'))) return { host: withoutOffice };
  const info = await Office.onReady();
  if (info.host !== Office.HostType.Excel) return { host: 'browser' };
  // Excel has no event for a changed theme: look again whenever somebody comes back to the pane.
  window.addEventListener('focus', () => update({ dark: officeDark() }));
  const fits = Office.context.requirements.isSetSupported(REQUIRED_API.set, REQUIRED_API.version);
  if (fits) connection = connectEngine((hooks) => new OfficeWorkbook(hooks));
  return {
    host: fits ? 'excel' : 'old-excel',
    language: chooseLanguage(query, Office.context.displayLanguage),
    dark: officeDark(),
  };
}

/** Not every Excel has a theme to tell, whatever the types say. */
function officeDark(): boolean | undefined {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  return theme?.isDarkTheme;
}
