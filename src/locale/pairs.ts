/** A sentence for each pair of words, under `<prefix>.<first>.<second>`. */
export function pairs<P extends string, A extends string, B extends string>(
  prefix: P,
  first: Readonly<Record<A, string>>,
  second: Readonly<Record<B, string>>,
  sentence: (first: string, second: string) => string,
): Readonly<Record<`${P}.${A}.${B}`, string>> {
  const entries = Object.entries<string>(first).flatMap(([a, firstWord]) =>
    Object.entries<string>(second).map(([b, secondWord]) => [
      `${prefix}.${a}.${b}`,
      sentence(firstWord, secondWord),
    ]),
  );
  return Object.fromEntries(entries) as Record<`${P}.${A}.${B}`, string>;
}
