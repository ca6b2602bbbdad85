import type { Border } from '../model/style';

/** The words of a file for lines, and what Excel's object model calls them. */
const LINES: Readonly<Record<string, Pick<Border, 'style' | 'weight'>>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

export const lineOf = (word: string | undefined): Pick<Border, 'style' | 'weight'> | undefined =>
  word === undefined ? undefined : LINES[word];

/** The word for a line; the nearest of its style where the weight has none of its own. */
export function lineWord({ style, weight }: Border): string {
  const words = Object.entries(LINES).filter(([, line]) => line.style === style);
  return (words.find(([, line]) => line.weight === weight) ?? words[0] ?? ['thin'])[0];
}
