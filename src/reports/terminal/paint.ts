export type Colour = 'bold' | 'dim' | 'good' | 'bad' | 'open';
export type Paint = (text: string, colour: Colour) => string;

/** ANSI codes: bold, faint, green, red, yellow. */
const CODES: Readonly<Record<Colour, number>> = { bold: 1, dim: 2, good: 32, bad: 31, open: 33 };

const withColour: Paint = (text, colour) => `\u001b[${CODES[colour]}m${text}\u001b[0m`;
const plain: Paint = (text) => text;

export function paintFor(color: boolean): Paint {
  return color ? withColour : plain;
}
