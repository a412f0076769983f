/**
 * A list of the method as ordered items, each with its key: what a select box, a table or an export needs.
 * In: the keys in order and the facts by key. Out: the facts in that order, key included.
 */
export function listOf<Key extends string | number, Facts extends object>(
  keys: readonly Key[],
  facts: Readonly<Record<Key, Facts>>,
): ({ readonly key: Key } & Facts)[] {
  return keys.map((key) => ({ key, ...facts[key] }))
}

/** Whether a value from outside is one of the keys of a list. */
export function isKeyOf<Key extends string | number>(keys: readonly Key[], value: unknown): value is Key {
  return (keys as readonly unknown[]).includes(value)
}
