/** Small codes turned into others: each code into what stands for it in the table. */
export function recoded(codes: Uint8Array, table: readonly number[]): Uint8Array {
  const turned = new Uint8Array(codes.length);
  for (let row = 0; row < turned.length; row++) turned[row] = table[codes[row]!]!;
  return turned;
}
