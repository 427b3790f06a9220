/** Remembers the latest keys, and forgets the oldest beyond a number. */
export interface Recent {
  /** Whether the key is new; it is remembered from now on. */
  add(key: string): boolean;
  forget(key: string): void;
}

export function rememberRecent(maximum: number): Recent {
  // A Set keeps the order in which its members came.
  const keys = new Set<string>();
  return {
    add(key) {
      if (keys.has(key)) return false;
      keys.add(key);
      const [oldest] = keys;
      if (keys.size > maximum && oldest !== undefined) keys.delete(oldest);
      return true;
    },
    forget(key) {
      keys.delete(key);
    },
  };
}
