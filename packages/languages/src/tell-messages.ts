/** What is given to a message that wants values: found again in what it says. */
const values = ['‹1›', '‹2›', '‹3›']

/**
 * Every message of a part by its path, each function asked with marked values: what translators read, and what tests compare.
 *
 * @example
 * tellMessages({ seen: (name: string) => `Seen: ${name}` }) // Map { 'seen' => 'Seen: ‹1›' }
 */
export function tellMessages(messages: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): [string, string][] => {
      const name = path === '' ? key : `${path}.${key}`
      if (typeof value === 'string') return [[name, value]]
      if (typeof value === 'function') return [[name, String(value(...values))]]
      return typeof value === 'object' && value !== null ? [...tellMessages(value, name)] : []
    }),
  )
}
