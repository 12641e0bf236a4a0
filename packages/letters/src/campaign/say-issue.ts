import type { z } from 'zod'

/**
 * What zod finds, in our words, where a schema has none of its own: `schema.safeParse(typed, { error: sayIssue })`. Zod's are about
 * types and for programmers; these are for whoever sent a form or wrote a file.
 */
export function sayIssue(issue: z.core.$ZodRawIssue): string {
  const isMissing = issue.input === undefined
  if (issue.code === 'invalid_type')
    return isMissing ? notThere : `This must be ${typeWords[issue.expected] ?? 'something else'}.`
  if (issue.code === 'invalid_value') return isMissing ? notThere : 'Choose one of those that are offered.'
  if (issue.code === 'too_small')
    return issue.origin === 'number' ? `${issue.minimum} is the least.` : 'Write something here.'
  if (issue.code === 'too_big') return sayTooBig(issue.origin, Number(issue.maximum))
  if (issue.code === 'unrecognized_keys') return `There is no ${issue.keys.map(quote).join(', ')} here.`
  return 'This could not be read. Please look at it once more.'
}

function quote(key: string): string {
  return `“${key.slice(0, 60)}”`
}

const notThere = 'This is missing.'

const typeWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'a group of named things',
  record: 'a group of named things',
}

function sayTooBig(origin: string, most: number): string {
  if (origin === 'string') return `Use at most ${most} characters.`
  return origin === 'array' ? `There can be at most ${most} of these.` : `${most} is the most.`
}
