import { asksForSomething } from './asks';

/** Words of a sentence that ask for at most one thing. */
export interface Clause {
  readonly words: string;
  /** They follow `trong đó`. */
  readonly isPart: boolean;
  /** What stands before the brackets that the words stand in. */
  readonly above?: string;
}

const MARK =
  /^(?:\s*(?:[-+*•–]+|\d+(?:\.\d+)*[.)](?=\s)|\d+(?:\.\d+)+(?=\s+\p{Lu})|[a-zđ]\)|[IVX]+[.)](?=\s))\s*)+/u;
/** The end of a sentence or of one of its parts; the dot of a number has a digit behind it, that of `...` a dot. */
const ENDS = /;|(?<![.\d])\.(?=\s|$)|(?<=\d)\.(?=\s|$)/u;
const WITHIN = /[,:\s]*(?<![\p{L}\p{M}])trong đó[,:\s]*/iu;
const JOINT = /,\s+|\s+và\s+|\s+với\s+/giu;

/** The clauses of a line of a plan, in their order. */
export function clausesOf(line: string): Clause[] {
  return stretchesOf(line.replace(MARK, '')).flatMap(({ words, above }) => {
    const [first = '', ...parts] = words.split(WITHIN);
    const whole = first.trim() === '' ? [] : joined(first);
    return [
      ...whole.map((each): Clause => ({ words: each, isPart: false, ...(above !== undefined && { above }) })),
      ...parts.flatMap(joined).map((each): Clause => ({ words: each, isPart: true })),
    ];
  });
}

interface Stretch {
  readonly words: string;
  readonly above?: string;
}

/** Between semicolons and full stops; brackets that ask for something are a stretch of their own. */
function stretchesOf(line: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const words of partsOf(line)) {
    let outer = '';
    for (const piece of words.split(/(\([^()]*\))/u)) {
      if (!piece.startsWith('(') || !asksForSomething(piece.slice(1, -1))) {
        outer += piece;
        continue;
      }
      const above = outer.trim();
      if (asksForSomething(above)) stretches.push({ words: above });
      stretches.push({ words: piece.slice(1, -1).trim(), above });
      if (asksForSomething(above)) outer = '';
    }
    stretches.push({ words: outer.trim() });
  }
  return stretches.filter(({ words }) => words !== '');
}

/** Semicolons and full stops in brackets end nothing. */
function partsOf(line: string): string[] {
  const parts: string[] = [];
  for (const part of line.split(ENDS)) {
    const last = parts.at(-1);
    if (last !== undefined && opened(last)) parts[parts.length - 1] = `${last};${part}`;
    else parts.push(part);
  }
  return parts;
}

function opened(words: string): boolean {
  return words.lastIndexOf('(') > words.lastIndexOf(')');
}

interface Piece {
  readonly joint: string;
  readonly words: string;
}

/** Words put together again so that each asks for one thing: `Mẫu giáo đạt 95%, Tiểu học đạt 99,5%`. */
function joined(words: string): string[] {
  const groups: Piece[][] = [];
  let open: Piece[] = [];
  for (const piece of piecesOf(words)) {
    if (asksForSomething(textOf(open)) && asksForSomething(piece.words)) {
      const from = beginningOf(open);
      groups.push(open.slice(0, from));
      open = open.slice(from);
    }
    open.push(piece);
  }
  groups.push(open);
  return groups.map((group) => textOf(group).replace(/^[,\s]+|[,\s]+$/gu, '')).filter((text) => text !== '');
}

/** Where the next target begins among words behind one: at a comma and a small letter; names in a list are large. */
function beginningOf(open: readonly Piece[]): number {
  const last = open.findLastIndex(
    (_, i) => asksForSomething(textOf(open.slice(0, i + 1))) && !asksForSomething(textOf(open.slice(0, i))),
  );
  const next = open.findIndex(
    ({ joint, words }, i) => i > last && joint.startsWith(',') && /^\p{Ll}/u.test(words),
  );
  return next < 0 ? open.length : next;
}

function piecesOf(words: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let joint = '';
  for (const found of words.matchAll(JOINT)) {
    if (opened(words.slice(0, found.index))) continue;
    pieces.push({ joint, words: words.slice(from, found.index) });
    joint = found[0];
    from = found.index + joint.length;
  }
  return [...pieces, { joint, words: words.slice(from) }];
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ joint, words }, i) => (i === 0 ? words : joint + words)).join('');
}
