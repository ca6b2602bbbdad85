/**
 * Shares the columns of a sheet among the columns of a table that has fewer: how many each covers, so that each comes
 * close to its weight of the whole width. There must be at least as many columns as weights.
 */
export function spansFor(widths: readonly number[], weights: readonly number[]): number[] {
  const whole = sum(widths) / sum(weights);
  const spans: number[] = [];
  let start = 0;
  weights.forEach((weight, index) => {
    const left = weights.length - index - 1;
    let end = left === 0 ? widths.length : start + 1;
    let width = sum(widths.slice(start, end));
    while (end < widths.length - left && nearer(width, widths[end]!, weight * whole)) {
      width += widths[end]!;
      end += 1;
    }
    spans.push(end - start);
    start = end;
  });
  return spans;
}

/** Whether taking the next column brings the width closer to what is wished. */
function nearer(width: number, next: number, wished: number): boolean {
  return Math.abs(width + next - wished) < Math.abs(width - wished);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
