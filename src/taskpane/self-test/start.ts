import { meetExcel, officeIsHere } from '../../workbook/office/self-test/meet-excel';
import { scriptLoaded } from '../office-script';
import { chooseLanguage } from '../surroundings';
import { Session } from './session';
import { makeView } from './view';

const query = window.location.search;
/** The pane, with what Excel has written into the address. */
const back = `taskpane.html${query}`;

const root = document.getElementById('root');
if (root === null) throw new Error('self-test.html has no element #root.');
makeView(root, chooseLanguage(query), back).tell('self-test.waiting');
void open(root);

async function open(place: HTMLElement): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script#office-js');
  const excel = (await scriptLoaded(script, officeIsHere)) ? await meetExcel() : undefined;
  const view = makeView(place, chooseLanguage(query, excel?.language), back);
  if (excel === undefined) view.tell('self-test.no-excel');
  else new Session(view);
}
