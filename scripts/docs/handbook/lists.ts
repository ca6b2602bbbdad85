import { RESERVED } from '../../../src/engine/expression/names';
import { questionsOf } from '../../../src/rules/decide/confirm';
import type { RuleSet } from '../../../src/rules/rule-set';
import { CHOICE_COLUMNS } from '../../../src/sheets/choice-columns';
import { choiceKind, KIND_WORDS } from '../../../src/sheets/choice-kinds';
import { PACK } from './excerpt';
import { code, table } from './markdown';

/** Words that can name nothing in a rule set. */
export function reserved(): string {
  return [...RESERVED].map(code).join(', ');
}

/** The questions of the pack, by the id that an answer names. */
export function questions(): string {
  const rows = questionsOf(PACK as unknown as RuleSet).map(({ id, question }) => [code(id), question]);
  return table(['mã câu hỏi', 'câu hỏi'], rows);
}

/** The columns of the council's decisions, in a file and on a sheet. */
export function choiceColumns(meanings: Readonly<Record<string, string>>): string {
  const rows = CHOICE_COLUMNS.map(({ id, heading }) => [code(id), heading, wordsFor(meanings, id)]);
  return table(['cột trong tệp', 'tiêu đề trên trang tính', 'ghi gì'], rows);
}

/** The kinds of decisions: the word on the sheet and in the file. */
export function choiceKinds(meanings: Readonly<Record<string, string>>): string {
  const rows = KIND_WORDS.map((word) => {
    const kind = choiceKind(word)!;
    return [word, code(kind), wordsFor(meanings, kind)];
  });
  return table(['loại quyết định', 'trong tệp', 'nghĩa'], rows);
}

function wordsFor(meanings: Readonly<Record<string, string>>, key: string): string {
  const found = meanings[key];
  if (found === undefined) throw new Error(`docs/templates/side-files.json says nothing of ${key}`);
  return found;
}
