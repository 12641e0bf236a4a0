/** An answer without some of its fields, wherever in it they stand: what names private persons is not kept. */
export function without(answer: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(answer)) return answer.map((one) => without(one, fields))
  if (typeof answer !== 'object' || answer === null) return answer
  return Object.fromEntries(
    Object.entries(answer).flatMap(([name, value]) => (fields.includes(name) ? [] : [[name, without(value, fields)]])),
  )
}
