import type { paneWriting as canonical } from '../vi/pane-writing';

export const paneWriting: Readonly<Record<keyof typeof canonical, string>> = {
  'taskpane.write.no-run': 'Nothing to write yet. Review first.',
  'taskpane.write.formulas': 'Write live formulas',
  'taskpane.write.formulas-what':
    'When a cell of the data is changed, Excel calculates points, places and decisions on these sheets again. What is signed had better be values.',
  'taskpane.write.what':
    'Scores, rankings, nomination lists and the like go to sheets of their own. Result sheets of the last time get new content; your own sheets stay as they are.',
  'taskpane.write.nothing':
    'Nothing can be written: the workbook or the rule set could not be read. See Problems among the results.',
  'taskpane.write.blocked':
    'It can still be written, for looking and correcting, but every list says that it has faults and is not for submission.',
  'taskpane.write.open': 'What is still awaited is stated on every list.',
  'taskpane.done.written': 'Written.',
  'taskpane.check.same': 'Excel calculates {count} formula cells as the review says.',
  'taskpane.check.differs': 'Excel calculates {count} of {compared} cells otherwise than the review.',
  'taskpane.check.list': 'Cells that Excel calculates otherwise',
  'taskpane.check.figures': 'review: {engine}; Excel: {excel}',
  'taskpane.check.others': 'and {count} cells more',
  'taskpane.check.todo':
    'The review holds for the data as they were read. Take this write back, review again and write without live formulas.',
  'taskpane.check.stopped':
    'The comparison of what Excel calculates with the review was stopped. The sheets are written whole.',
  'taskpane.check.failed':
    'What Excel calculates could not be compared with the review. {reason} The sheets are written whole.',
  'taskpane.check.again': 'Compare again',
  'taskpane.check.text': '“{text}”',
  'taskpane.check.empty': 'an empty cell',
  'taskpane.done.undone': 'The last write has been taken back.',
  'taskpane.done.opened': 'The results are open in a new workbook. Save that workbook.',
  'taskpane.done.sheets': 'Result sheets:',
  'taskpane.done.fixed': 'Written as values, without a formula',
  'taskpane.done.copies': 'Copies that keep what was changed by hand:',
  'taskpane.done.restored': 'Sheets with their former content:',
  'taskpane.done.undone-partly': 'Only part of the write could be taken back.',
  'taskpane.done.left':
    'Left as they are, because they are protected or have a table on them. Unprotect them or remove the table, and take the write back again:',
  'taskpane.done.removed': 'Sheets removed:',
  'taskpane.undo.title': 'The last write',
  'taskpane.undo.sheets': 'Sheets of the last write',
  'taskpane.undo.button': 'Take back the last write',
  'taskpane.undo.question': 'Take back the last write?',
  'taskpane.undo.what':
    'Sheets it made will be removed; sheets that got new content will be as before. What somebody changed since is kept as a copy. Your own data stays as it is.',
  'taskpane.undo.confirm': 'Take back',
  'taskpane.edited.title': 'Result sheets have been changed',
  'taskpane.edited.what':
    'Keep a copy: what was changed by hand stays on a sheet beside. Overwrite: it is replaced; taking the write back brings it back.',
};
