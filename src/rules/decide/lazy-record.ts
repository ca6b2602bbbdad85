/**
 * A plain record to whoever reads it, whose values are made when they are first read: ten thousand rows have half a million
 * explanations, and people read a few.
 */
export function lazyRecord<Value>(
  keys: ReadonlySet<string>,
  make: (key: string) => Value,
): Record<string, Value> {
  const made: Record<string, Value> = {};
  const valueOf = (key: string): Value => {
    if (!Object.hasOwn(made, key)) made[key] = make(key);
    return made[key]!;
  };
  const has = (key: string | symbol): key is string => typeof key === 'string' && keys.has(key);
  return new Proxy(made, {
    get: (target, key) => (has(key) ? valueOf(key) : Reflect.get(target, key)),
    has: (target, key) => has(key) || Reflect.has(target, key),
    ownKeys: () => [...keys],
    getOwnPropertyDescriptor: (_, key) =>
      has(key) ? { value: valueOf(key), enumerable: true, configurable: true, writable: true } : undefined,
  });
}
