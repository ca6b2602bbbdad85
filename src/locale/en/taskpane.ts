import type { taskpane as canonical } from '../vi/taskpane';

export const taskpane: Readonly<Record<keyof typeof canonical, string>> = {
  'taskpane.title': 'Bình Xét',
  'taskpane.tagline': 'Emulation and commendation reviews inside the worksheet, with every figure explained.',
  'taskpane.opening': 'Opening Bình Xét…',
  'taskpane.without-scripts': 'Bình Xét needs JavaScript. Turn it on and open this pane again.',
  'taskpane.unsupported.title': 'This version of Office is not supported',
  'taskpane.unsupported.text':
    'Bình Xét runs in Excel 2021 or later, Microsoft 365, Excel for Mac and Excel on the web. Please open the workbook in one of them.',
  'taskpane.broken.title': 'Bình Xét could not be opened',
  'taskpane.broken.text':
    'A file of the add-in could not be loaded. Check the network, close this pane and open it again; if that does not help, tell whoever installed it.',

  'taskpane.host.waiting': 'Connecting to Excel…',
  'taskpane.host.excel.title': 'Open in Excel',
  'taskpane.host.excel.text':
    'For now this pane only introduces itself: it neither reads nor writes the open workbook.',
  'taskpane.host.browser.title': 'Open in a browser',
  'taskpane.host.browser.text':
    'This page is the pane on the right-hand side of Excel. Once installed, open it with the Bình Xét button on the Home tab.',
  'taskpane.host.no-library.title': 'No connection to Excel yet',
  'taskpane.host.no-library.text':
    'The Office library could not be loaded from appsforoffice.microsoft.com. Check the network and open this pane again.',
  'taskpane.host.old-excel.title': 'This Excel lacks functions',
  'taskpane.host.old-excel.text':
    'Bình Xét needs Excel 2021 or later, or Microsoft 365 (ExcelApi 1.9). Update Office and open the pane again.',

  'taskpane.steps.title': 'A review takes six steps',
  'taskpane.steps.read.title': 'Read',
  'taskpane.steps.read.text':
    'Recognises the sheet of results you already have: header rows, merged cells, departments. Where something is unclear it names the cell and asks.',
  'taskpane.steps.score.title': 'Score',
  'taskpane.steps.score.text': 'Works out every criterion by the rule set and rounds before comparing.',
  'taskpane.steps.rank.title': 'Rank',
  'taskpane.steps.rank.text':
    'Ranks inside each department, cluster or block and overall; equal scores are shown as equal.',
  'taskpane.steps.titles.title': 'Titles and quotas',
  'taskpane.steps.titles.text':
    'Checks every condition and computes the exact number of seats. A tie for the last seat is for the council, never for the order of rows.',
  'taskpane.steps.ballots.title': 'The council’s ballots',
  'taskpane.steps.ballots.text': 'Counts the ballots, the share in favour and the votes still needed.',
  'taskpane.steps.write.title': 'Write the lists',
  'taskpane.steps.write.text':
    'Writes scores, ranking and nomination lists to sheets of their own; none of your cells is changed.',
  'taskpane.steps.planned': 'not yet',

  'taskpane.packs.title': 'Rule sets included',
  'taskpane.packs.id': 'Id: {id}',

  'taskpane.missing.title': 'What cannot be done here yet',
  'taskpane.missing.text':
    'Reading and writing inside Excel is being built. Today the steps above – except the ballots – run from the command line on an .xlsx file:',
  'taskpane.missing.command': 'npx --no-install binh-xet run data.xlsx --rules {id} --out result.xlsx',
  'taskpane.missing.command-label': 'Command for one file',

  'taskpane.privacy.title': 'Data stays on this machine',
  'taskpane.privacy.text':
    'Bình Xét sends no figures anywhere. This pane loads only itself and Microsoft’s Office library; the page may not connect to any other place.',

  'taskpane.version': 'Version {version}',
  'taskpane.other-language': 'Tiếng Việt',
};
