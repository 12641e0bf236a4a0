import type { z } from 'zod'

/**
 * What zod finds, in our words, where a schema has none of its own: `schema.safeParse(typed, { error: sayIssue })`. Zod's are about
 * types and for programmers; these are for whoever sent a form or wrote a file.
 */
export function sayIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? notThere : `This must be ${typeWords[issue.expected] ?? 'something else'}.`
    case 'too_small':
      return issue.origin === 'number' ? `${issue.minimum} is the least.` : 'Write something here.'
    case 'too_big':
      return sayTooBig(issue.origin, Number(issue.maximum))
    case 'invalid_value':
      return issue.input === undefined ? notThere : 'Choose one of those that are offered.'
    case 'unrecognized_keys':
      return `There is no ${issue.keys.map((key) => `“${key.slice(0, 60)}”`).join(', ')} here.`
    default:
      return 'This could not be read. Please look at it once more.'
  }
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
