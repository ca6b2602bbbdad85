export const selfTest = {
  'self-test.title': 'Bình Xét: self-test in Excel',
  'self-test.link': 'Self-test',
  'self-test.intro':
    'This page tries each thing Bình Xét needs of Excel: entering cells, hidden sheets, copying, printing, protection, limits, speed. Open a blank workbook and run it there; the sheets it makes are deleted at the end. Nothing is sent anywhere: you copy the report and send it yourself.',
  'self-test.start': 'Run the test',
  'self-test.stop': 'Stop',
  'self-test.back': 'Back to the pane',
  'self-test.waiting': 'Connecting to Excel…',
  'self-test.no-excel': 'This page works inside Excel only.',
  'self-test.not-blank':
    'This workbook has content ({what}). Open a new, blank workbook, and this page again in it.',
  'self-test.read-only': 'This workbook is read-only. Open a new, blank one.',
  'self-test.progress': 'Trying {done} of {all}: {name}',
  'self-test.done': 'Done: {good} as expected, {bad} different, {told} only noted.',
  'self-test.stopped': 'Stopped. The report has only what was tried.',
  'self-test.failed': 'Cannot go on: {reason}',
  'self-test.report': 'Report to send back (no personal data)',
  'self-test.copy': 'Copy the report',
  'self-test.copied': 'Copied.',
  'self-test.not-copied': 'It could not be copied: the report is selected, press Ctrl+C (on a Mac ⌘C).',
  'self-test.editing.title': 'By hand: while a cell is being edited',
  'self-test.editing.text':
    'Press the button below, then within 10 seconds double-click an empty cell, type something and do not press Enter. Press Enter when the page says so.',
  'self-test.editing.start': 'Begin with editing a cell',
  'self-test.editing.begin': 'Double-click a cell and type; do not press Enter. {seconds} seconds left…',
  'self-test.editing.enter': 'Now press Enter in that cell.',
  'self-test.editing.done': 'Noted in the report.',

  'help.title': 'Bình Xét: help',
  'help.what.title': 'What is Bình Xét?',
  'help.what.text':
    'An Excel add-in for emulation and commendation councils: scores, ranking, titles within quotas, nomination lists. Open it from the Home tab, button Bình Xét.',
  'help.needs.title': 'Which Excel does it need?',
  'help.needs.text':
    'Excel 2021 or later, Microsoft 365, Excel for Mac or Excel on the web (ExcelApi 1.9). An older one does not show the button.',
  'help.data.title': 'Where do data go?',
  'help.data.text':
    'Nowhere: figures stay in the workbook and are worked on in this machine. The add-in loads only itself and the Office library.',
  'help.fault.title': 'When it does not work',
  'help.fault.text':
    'Close the pane and open it again; check the network; see whether the workbook is protected or a cell is still being edited. If it stays so, tell whoever installed Bình Xét where you work, with a picture of the pane.',
  'help.test.title': 'Self-test',
  'help.test.text':
    'At the foot of the pane there is a self-test: it tries your Excel on a blank workbook and makes a report for whoever helps you.',
};
