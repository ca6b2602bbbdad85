import { rational, times, type Rational } from '../../reckoning/rational';
import { minus, over, plus } from '../reckoning/fractions';

/**
 * The exact value of arithmetic as it is written in a Vietnamese text: `3 + 3 × (12/10 − 1)/(16/10 − 1)`, `8 × 53,2/54`.
 *
 * @throws where the text is no arithmetic
 */
export function valueOf(text: string): Rational {
  const tokens = text.match(/\d+(?:,\d+)?|[+−×/()]|\S/gu) ?? [];
  let at = 0;

  function sum(): Rational {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '−') {
      const operation = tokens[at++] === '+' ? plus : minus;
      value = operation(value, product());
    }
    return value;
  }

  function product(): Rational {
    let value = single();
    while (tokens[at] === '×' || tokens[at] === '/') {
      const operation = tokens[at++] === '×' ? times : over;
      value = operation(value, single());
    }
    return value;
  }

  function single(): Rational {
    const token = tokens[at++];
    if (token === '(') {
      const value = sum();
      if (tokens[at++] !== ')') throw new Error(`“${text}”: a bracket is not closed`);
      return value;
    }
    if (token === undefined || !/^\d/.test(token)) throw new Error(`“${text}”: ${token} is no number`);
    const [whole, decimals = ''] = token.split(',');
    return rational(BigInt(whole! + decimals), 10n ** BigInt(decimals.length));
  }

  const value = sum();
  if (at < tokens.length) throw new Error(`“${text}”: ${tokens[at]} is left over`);
  return value;
}
