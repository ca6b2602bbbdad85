import { endsValue, isMark, type Token } from './token';

/** How deeply brackets, calls, signs, powers and choices may stand inside one another. */
export const MAX_DEPTH = 64;

/** What nests without a bracket since the bracket was opened. */
interface Level {
  /** Signs and powers: `- - x`, `a ^ b ^ c`. */
  chain: number;
  /** `a ? b : c ? d : e`. */
  choices: number;
}

/**
 * The first token that stands deeper than allowed. It is looked for before parsing, because mathjs recurses for each
 * level. Chains that do not nest (`a + b + … + z`) count once, whatever their length.
 */
export function firstTooDeep(tokens: readonly Token[]): number | undefined {
  const levels: Level[] = [{ chain: 0, choices: 0 }];
  for (const [position, token] of tokens.entries()) {
    step(levels, token, tokens[position - 1]);
    const depth = levels.reduce((sum, { chain, choices }) => sum + 1 + chain + choices, -1);
    if (depth > MAX_DEPTH) return position;
  }
  return undefined;
}

function step(levels: Level[], token: Token, before: Token | undefined): void {
  const level = levels.at(-1)!;
  if (isMark(token, '(')) levels.push({ chain: 0, choices: 0 });
  else if (isMark(token, ')')) {
    if (levels.length > 1) levels.pop();
  } else if (isMark(token, '^', 'not') || (isMark(token, '-', '+') && !endsValue(before))) level.chain++;
  else if (isMark(token, '?')) [level.chain, level.choices] = [0, level.choices + 1];
  else if (isMark(token, ',')) [level.chain, level.choices] = [0, 0];
  else if (token.kind === 'mark' && !isMark(token, '.')) level.chain = 0;
}
