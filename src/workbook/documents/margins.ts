/** Millimetres of NĐ 30/2020/NĐ-CP, phụ lục I: the page number stands 10 mm from the top. */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const;

/** Excel's limits of a scale, in per cent. */
export function printedScale(scale: number): number {
  return Math.min(400, Math.max(10, scale));
}
