import { isDeepStrictEqual } from 'node:util'

/** What the settings were that change: the audit says it beside what they are. */
export function findBefore<Settings extends object>(
  before: Partial<Settings>,
  after: Settings,
): Record<string, unknown> {
  const is = new Map<string, unknown>(Object.entries(after))
  return Object.fromEntries(Object.entries(before).filter(([name, value]) => !isDeepStrictEqual(value, is.get(name))))
}
