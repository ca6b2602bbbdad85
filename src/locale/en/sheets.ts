import type { sheets as canonical } from '../vi/sheets';

export const sheets: Readonly<Record<keyof typeof canonical, string>> = {
  'sheets.population-not-found':
    'The table “{population}” was not found. Looked for sheets named {looked} and for its columns; there are: {sheets}. Rename the sheet.',
  'sheets.chosen-missing':
    'The sheet “{sheet}” chosen for “{population}” is not in the workbook, or is a sheet Bình Xét wrote, or one of ballots or the council. Choose again; there are: {sheets}.',
  'sheets.sheet-ambiguous':
    'The sheet “{sheet}” could be the table of {populations}; it was not read. Name the sheet after its population.',
  'sheets.file-in-place': '{file} is read in place of the sheet “{sheet}”.',
  'sheets.sheet-hidden': 'The sheet “{sheet}” is hidden; it is read for “{population}” all the same.',
  'sheets.sheet-by-headers':
    'The sheet “{sheet}” is also read for “{population}” because it has all its columns. If it is a draft, delete it or rename its columns.',
  'sheets.sheet-beside':
    'Sheet “{sheet}” has all columns of “{population}” too, but not the name that the rules give; it is not read.',
  'sheets.sheet-too-large':
    'The sheet “{sheet}” has {rows} rows and {columns} columns; at most {MAX_ROWS} rows and {MAX_COLUMNS} columns are read. Split the table “{population}”.',
  'sheets.header-not-found':
    'The header of the table “{population}” was not found in the first 30 rows. Columns needed: {looked}.',
  'sheets.column-not-found':
    'The header has no column “{column}”. Looked for: {looked}. Add the column or mend its name.',
  'sheets.column-not-found-optional':
    'There is no column “{column}” (looked for: {looked}); it is missing in every row. Is that right?',
  'sheets.section-not-found':
    'There is neither a column “{column}” nor a section row (I., II., …) that names it. Looked for: {looked}.',
  'sheets.section-not-found-optional':
    'There is neither a column nor a section row for “{column}”; it is missing in every row. Is that right?',
  'sheets.which-column':
    'This column and the one at {first} are both “{column}”; neither is read yet. Choose one, or rename the other.',
  'sheets.column-twice':
    'This column and the one at {first} are both “{column}”. Keep one and rename the other; for now {first} is read.',
  'sheets.header-too-wide':
    'The heading “{column}” is merged over the columns {columns}, and several hold data (row {row}, for example); only the first is read. Put the data into one column.',
  'sheets.stages-not-found':
    'There is no column of points of any stage (looked for: {looked}); everyone is taken to have no points. Is that right?',
  'sheets.because-given': '“{field}” stands here because that was confirmed.',
  'sheets.because-title': 'The heading “{words}” is the name of “{field}”.',
  'sheets.because-alias': 'The heading “{words}” is another name of “{field}”.',
  'sheets.because-criterion': 'The heading “{words}” names the criterion “{field}”.',
  'sheets.because-part': 'Only a part of the heading “{words}” (“{name}”) agrees with “{field}”.',
  'sheets.because-but-values':
    'The heading “{words}” agrees with “{field}”, but most values of the column look otherwise.',
  'sheets.because-disputed': '{count} columns bear the name of “{field}”; this one says “{words}”.',
  'sheets.because-similar': 'The heading “{words}” is close to “{name}”; confirm whether it is “{field}”.',
  'sheets.because-section': '“{field}” is taken from the section row (I., II., …) above.',
  'sheets.because-sheet': '“{field}” is taken from the sheet’s name.',
  'sheets.because-line': 'The line “{words}” is “{field}”.',
  'sheets.because-stage': 'This column holds the stage “{field}”.',
  'sheets.no-rows': 'The table “{population}” has a header and no rows.',
  'sheets.row-without-key':
    'This row has values but no {keys}; it is not read. Fill it in or delete the row.',
  'sheets.section-with-values':
    'The row “{section}” is numbered as a section but has values; it is taken as a section and its values do not count. Is that right?',
  'sheets.rows-after-end':
    'The rows {rows} stand below the signatures but look like data; they are not read. Move them up.',
  'sheets.hidden-rows': 'Hidden or filtered rows of the sheet “{sheet}” are read all the same: {rows}.',
  'sheets.hidden-columns': 'Hidden columns of the sheet “{sheet}” are read all the same: {columns}.',

  'sheets.form-not-found':
    'The sheet “{sheet}” could not be read as the form “{population}”: the lines {looked} or the column of their values were not found.',
  'sheets.sheet-not-form':
    'The sheet “{sheet}” does not look like the form of {population} ({known} lines known); it is not read. Is that right?',
  'sheets.form-hidden':
    'The sheet “{sheet}” is hidden and looks like the form of {population}; it is not read. If it counts, unhide it.',
  'sheets.form-blank':
    'This form has no values yet; it still counts as one row of “{population}”. Is that right?',
  'sheets.form-without-key': 'This form does not say {keys}; it is not read. Fill it in.',
  'sheets.form-columns-unread':
    'Only the column {read} is read; the columns {columns} hold values too and are not read. Is that right?',
  'sheets.line-not-found':
    'There is no line “{column}”. Looked for: {looked}. Add the line or mend its name.',
  'sheets.line-not-found-optional':
    'There is no line “{column}” (looked for: {looked}); it is taken as missing. Is that right?',
  'sheets.line-twice':
    'This line and the one at {first} are both “{column}”. Keep one; for now {first} is read.',
  'sheets.line-other-title':
    'Line {code} says “{written}”, but {code} of the rules is “{column}”; the line is not read. Are they one? If so, write them alike.',
  'sheets.column-without-key':
    'This column has values but no {keys}; it is not read. Fill it in or delete the column.',
  'sheets.unit-too-wide':
    '“{unit}” is merged over the columns {columns}, and row {row} holds values in several of them; only the first is read. Split the columns or name each.',
  'sheets.unit-without-stage':
    '“{unit}” has no column {stages} as those beside it have; that is taken as not held. Is that right? If it is no row of the table, delete the column.',

  'sheets.value-missing': '“{column}” is required and blank. Fill it in.',
  'sheets.value-not-given': '“{column}” says “{written}”: taken as missing.',
  'sheets.cell-error': '“{column}” shows the error {written}. Mend the formula.',
  'sheets.text-too-long': '“{column}” has {length} characters; at most {most}. Shorten it.',
  'sheets.number-expected': '“{column}” needs a number, it says “{written}”.',
  'sheets.number-too-long':
    '“{column}” says “{written}”: more than 15 digits cannot be held exactly. Check it.',
  'sheets.number-ambiguous':
    '“{column}” ({cells}) says “{written}”: is it {asThousands} or {asDecimal}? Answer once for the column, or enter numbers.',
  'sheets.number-other-unit': '“{column}” says “{written}”, which is not in {unit}. Convert it to that unit.',
  'sheets.number-maybe-none':
    '“{column}” says “{written}”: is it 0 or not known yet? Enter a number or leave it blank.',
  'sheets.number-is-date':
    '“{column}” ({cells}) needs a number but holds the date {written}: Excel may have made it out of a range such as 8-9. Enter it again.',
  'sheets.number-range':
    '“{column}” says a range, “{written}”; a result is one number. Enter what was reached.',
  'sheets.number-comparison':
    '“{column}” says “{written}”: a comparison, not what was reached. Enter what was reached.',
  'sheets.legacy-sheet':
    'This sheet ({cells}) is typed in the old encoding {encoding}: “{written}” is read as “{text}”. Is that right?',
  'sheets.legacy-text':
    '“{column}” ({cells}) is typed in the old encoding {encoding}: “{written}” is read as “{text}”. Is that right?',
  'sheets.target-against':
    '“{column}” says “{written}”, the opposite of the criterion’s direction. The number is read; check that the column is right.',
  'sheets.target-strict': '“{column}” says “{written}”; the rules count reaching the very number as met.',
  'sheets.target-about': '“{column}” says “{written}”; it is read as an exact number.',
  'sheets.target-change':
    '“{column}” says “{written}”: by that much, or to that much? Enter the level to be reached.',
  'sheets.target-range':
    '“{column}” says “{written}”, a range where the rules need one number. Enter the number to be reached.',
  'sheets.number-merged':
    '“{column}”: the number {written} is merged over the rows {rows}. How much is each row’s? Unmerge the cell.',
  'sheets.number-merged-across':
    '“{column}”: the number {written} is merged over the columns {columns}. How much is each column’s? Unmerge the cell.',
  'sheets.date-expected': '“{column}” needs a date such as 15/11/2021, it says “{written}”.',
  'sheets.date-invalid': '“{column}” says “{written}”: there is no such day (read day/month/year).',
  'sheets.date-serial':
    '“{column}” holds the number {written}; as a date it would be {date}. Format the cell as a date to confirm.',
  'sheets.date-swapped':
    '“{column}” ({cells}): is the date {written} really {swapped}? Days above 12 are still text, so Excel may have swapped day and month.',
  'sheets.date-short-year': '“{column}” says “{written}”: is it {date}? Write the year with four digits.',
  'sheets.date-maybe-none':
    '“{column}” says “{written}”: no date, or not known yet? Enter a date or leave it blank.',
  'sheets.flag-expected': '“{column}” needs x, có (yes) or không (no), it says “{written}”.',
  'sheets.flag-column-blank': '“{column}” has no mark at all: read as no in every row. Is that right?',
  'sheets.level-unknown': '“{column}” says “{written}”; allowed: {allowed}.',
  'sheets.level-unknown-near': '“{column}” says “{written}”; allowed: {allowed}. Is “{near}” meant?',

  'sheets.given-population-unknown':
    'Reading choices ({at}): there is no population “{written}”; there are only: {allowed}.',
  'sheets.given-field-unknown':
    'Reading choices ({at}): “{population}” has no “{written}”; it has only: {allowed}.',
  'sheets.given-question-unknown':
    'Reading choices ({at}): there is no question “{written}”; there are only: {allowed}.',
  'sheets.given-answer-unknown':
    'Reading choices ({at}): this question has no answer “{written}”; it takes only: {allowed}.',
  'sheets.given-sheet-gone':
    'Reading choices ({at}): sheet “{sheet}” is no longer there for “{population}”, so the columns and answers chosen on it cannot be used; there are: {sheets}. If it was renamed, choose again.',
  'sheets.given-sheet-unread':
    'Columns were chosen or questions answered on sheet “{sheet}”, but “{population}” is not read from it; they have no effect.',
  'sheets.given-no-place':
    '“{field}” on sheet “{sheet}” was chosen to be “{place}”: that is neither the letters of a column nor the number of a row; it is not read. Choose again.',
  'sheets.given-place-gone':
    '“{field}” was chosen to be in {place} of sheet “{sheet}”, but nothing is there any more; it is not read. Choose again.',
  'sheets.given-place-moved':
    '“{field}” was confirmed in {place} (“{words}”) of sheet “{sheet}”; that heading now stands in {now}, and is read there.',
  'sheets.given-words-gone':
    '“{field}” was confirmed in {place} of sheet “{sheet}”, which said “{words}”; now it says “{now}”. It is not read. Choose again.',
  'sheets.given-place-named':
    '“{field}” was confirmed not to be on sheet “{sheet}”, but {place} now bears its name (“{words}”); it is still not read. Choose again.',
  'sheets.answer.number-ambiguous.thousands': 'It is {asThousands} (the mark parts thousands)',
  'sheets.answer.number-ambiguous.decimals': 'It is {asDecimal} (a decimal mark)',
  'sheets.answer.number-is-date.number': 'It is the number {number}, only formatted as a date',
  'sheets.answer.number-is-date.range': 'It is the range {range}, to be written as one number',
  'sheets.answer.number-is-date.date': 'It is the date {written} indeed, not a number',
  'sheets.answer.date-swapped.as-shown': 'It is {written}',
  'sheets.answer.date-swapped.swapped': 'It is {swapped} (day and month swapped)',
  'sheets.answer.legacy-text.converted': 'It is “{text}”',
  'sheets.answer.legacy-text.as-written': 'Keep “{written}”',
  'sheets.answered.number-ambiguous.thousands': 'Answered: the mark in the numbers parts thousands.',
  'sheets.answered.number-ambiguous.decimals': 'Answered: the mark in the numbers is a decimal mark.',
  'sheets.answered.number-is-date.number': 'Answered: cells shown as dates are numbers.',
  'sheets.answered.number-is-date.range': 'Answered: cells shown as dates are ranges such as 8-9.',
  'sheets.answered.number-is-date.date': 'Answered: the cells hold dates, not numbers.',
  'sheets.answered.date-swapped.as-shown': 'Answered: day and month are as shown.',
  'sheets.answered.date-swapped.swapped': 'Answered: day and month are swapped.',
  'sheets.answered.legacy-text.converted': 'Answered: the text of the legacy font is converted rightly.',
  'sheets.answered.legacy-text.as-written': 'Answered: the text stays as written.',
  'sheets.understood.nothing': 'not understood',

  'sheets.key-twice': '“{key}” already stands at {other}. Each may stand once; delete or mend one row.',
  'sheets.key-near': '“{key}” is nearly “{otherKey}” at {other}. Are they one? If so, write them alike.',

  'sheets.side-header-not-found':
    'The header of “{sheet}” was not found in the first 30 rows. Columns that may be used: {looked}.',
  'sheets.side-too-large':
    '“{sheet}” has {rows} rows and {columns} columns; at most {MAX_ROWS} rows and {MAX_COLUMNS} columns can be read.',
  'sheets.side-title-missing': 'The title is missing. There are: {allowed}.',
  'sheets.side-title-unknown':
    'The rules have no “{written}”; lines not counted: {count}. There are: {allowed}.',
  'sheets.side-title-unknown-near':
    'The rules have no “{written}”; lines not counted: {count}. There are: {allowed}. Is “{near}” meant?',
  'sheets.side-key-missing': 'Whose line this is, is missing; write it as: {form}.',
  'sheets.history-period':
    'The period “{written}” is neither a year (2021) nor a school year (2024-2025), so this line does not count. Mend it.',
  'sheets.attendance-not-found':
    'The council’s list says of nobody whether they were there (present, absent, opinion in writing); all are taken as absent for now.',
  'sheets.attendance-unknown': 'The attendance says “{written}”; allowed: {allowed}.',
  'sheets.attendance-missing':
    'Whether this member was present or absent is missing; taken as absent for now.',
  'sheets.attendance-contradiction':
    'This member is both present and absent, or present and in writing. Keep one of them.',
  'sheets.seat-missing': 'This line names neither a seat nor a member; it was not read.',
  'sheets.seat-twice':
    'The member “{seat}” already stands at {other}; counted once. Delete or mend one line.',
  'sheets.ballot-count': '“{column}” must be a number of ballots, whole and from 0; it says “{written}”.',
  'sheets.ballot-yes-missing': 'The number of yes ballots is missing.',
  'sheets.ballot-vote-unknown': 'The ballot says “{written}”; allowed: {allowed}.',
  'sheets.ballot-seat-missing': 'There is an opinion, but not whose it is.',
  'sheets.ballot-sum-differs':
    'It says {written} ballots, but the members’ columns add up to {counted}. Check them.',
  'sheets.ballot-column-unknown':
    'The column “{column}” holds ballots and belongs to no member of the council’s list; it was not read. Mend the heading or the list.',
  'sheets.ballot-votes-not-found':
    'No column holds ballots. Needed is a column for each member, or the columns: {looked}.',
  'sheets.choice-kind-unknown': 'There is no kind of decision “{written}”; allowed: {allowed}.',
  'sheets.choice-population-unknown': 'There is no population “{written}”; there are: {allowed}.',
  'sheets.choice-title-unknown': 'There is no “{written}” to decide about; there are: {allowed}.',
  'sheets.choice-key-parts': 'The key “{written}” is not whole; write it as: {form}.',
  'sheets.choice-value-seats': 'Seats must be a whole number from 0, it says “{written}”.',
  'sheets.choice-value-points': 'Points must be a number, it says “{written}”.',

  'sheets.rules-number':
    '“{label}” must be a number, such as 10 or 2.5; it says “{written}”. Please mend this cell.',
  'sheets.rules-number-unclear':
    '“{written}” in “{label}” may mean thousands or decimals. Write thousands without a point, and decimals with a comma.',
  'sheets.rules-share':
    '“{label}” must be a share, such as 15%, 7.5%, 5‰ or 2/3; it says “{written}”. Please mend this cell.',
  'sheets.rules-choice': '“{label}” does not take “{written}”. Write one of: {allowed}.',
  'sheets.rules-numbers-by-name':
    '“{written}” in “{label}” cannot be read. Write every item once, as: id = number; id = number.',
  'sheets.rules-shares-by-name':
    '“{written}” in “{label}” cannot be read. Write every item once, as: name = 15%; name = 20%.',
  'sheets.rules-pair': '“{label}” must be two numbers, as: 1,5; 3. It says “{written}”.',
  'sheets.rules-worth':
    'The worth “{written}” in “{label}” cannot be read. Write it as: 5 điểm (points), 70% (of the maximum), or trừ 1,5 điểm (less).',
  'sheets.rules-tier':
    'The tier “{written}” cannot be read. Write it as: condition → 5 điểm (or 70%, or trừ 1,5 điểm).',
  'sheets.rules-date':
    'This cell holds a date. If 2/3 or 1.1 is meant, format the cell as text and write it again.',
  'sheets.rules-cell-error': 'This cell shows the error {written}. Write its value again.',
  'sheets.rules-column-missing':
    'The rule sheet has no column “{column}”. Write the heading exactly so; the order of columns does not matter.',
  'sheets.rules-line':
    'The line “{written}” is incomplete. Every line of this cell reads: name: value. The name is one of: {allowed}.',
  'sheets.rules-label-unknown': 'This row has no item “{written}”. Use one of: {allowed}.',
  'sheets.rules-label-twice': 'The item “{written}” stands twice in a cell. Keep one line.',
  'sheets.rules-not-here':
    'This cell says “{written}”, but this kind of row or method does not use this column. Clear the cell, or choose another method.',
  'sheets.rules-no-population':
    'No row above this one names a population. Move this row below the name of its population.',
  'sheets.rules-population-unknown':
    'There is no population with the id “{written}”. Write one of these ids: {allowed}.',
  'sheets.rules-population-twice': 'The population “{written}” is named in two rows. Make them one.',
  'sheets.rules-population-gone':
    'The row that names the population “{population}” (id {id}) is gone from this sheet. Leave that row, even if nothing stands below it.',
  'sheets.rules-level':
    'The column “Cấp” must be a whole number from 1, at most {most} in this row (or “Nhóm” where a population is named); it says “{written}”.',
  'sheets.rules-method-missing':
    'This criterion has no method, nor criteria below it. Write a method: {allowed}; or give the rows below it a higher level.',
  'sheets.rules-part-place': 'A row “{part}” must stand below a row “{above}”. Move it to its place.',
  'sheets.rules-vote-twice': 'This title has two rows for its vote. Keep one.',
  'sheets.rules-several':
    'Several sheets hold rules of one kind: {sheets}. Name the one that counts “{name}”, or delete the others.',
  'sheets.rules-instead':
    'The figure {to} chosen in the pane for “{name}” is not used, because the sheets {sheets} say otherwise. Mend it on the sheet, or delete the sheet.',
  'sheets.rules-of-others':
    'The sheet “{sheet}” belongs to the rule set “{rules}”; this run uses “{wanted}”, so that sheet was not read.',
};
