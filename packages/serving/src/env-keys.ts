import { z } from 'zod'

const howToMake = 'make one with npm run keys'

/** A key of 32 random bytes in base64url. What somebody typed, repeated or counted up is none. */
export const randomKey: z.ZodType<string> = z.string().superRefine((key, context) => {
  const message = findKeyFault(key)
  if (message !== undefined) context.addIssue({ code: 'custom', message })
})

/** One such key, or several with commas, as they are while one takes the place of another. */
export const randomKeys: z.ZodType<string> = z.string().superRefine((keys, context) => {
  const faults = new Set(keys.split(',').map((key) => findKeyFault(key.trim())))
  for (const message of faults) if (message !== undefined) context.addIssue({ code: 'custom', message })
})

function findKeyFault(key: string): string | undefined {
  if (!/^[\w-]{43}$/.test(key)) return `must be 43 characters of base64url: ${howToMake}`
  return isTyped(key) || isRegular(key) ? `is not random, so it can be guessed: ${howToMake}` : undefined
}

/** Letters of one case alone, or bytes that are all printed ones: of random keys fewer than one in a thousand million. */
function isTyped(key: string): boolean {
  const bytes = Buffer.from(key, 'base64url')
  return /^(?:[a-z\d_-]+|[A-Z\d_-]+)$/.test(key) || bytes.every((byte) => byte >= 0x20 && byte < 0x7f)
}

/**
 * Few different bytes or characters, or a run that counts up, down or not at all. Of 64 characters six in such a run are found in one
 * random key of two million, seven in one of a hundred million.
 */
function isRegular(key: string): boolean {
  const bytes = [...Buffer.from(key, 'base64url')]
  const codes = [...Buffer.from(key, 'latin1')]
  return new Set(bytes).size < 20 || new Set(codes).size < 16 || hasEvenStretch(codes, 7) || hasEvenStretch(bytes, 6)
}

function hasEvenStretch(values: readonly number[], length: number): boolean {
  let run = 1
  let step: number | undefined
  for (const [at, value] of values.entries()) {
    const next = value - (values[at - 1] ?? Number.NaN)
    run = next === step ? run + 1 : 2
    step = next
    if (run >= length) return true
  }
  return false
}

/** Which of the variables that hold keys are one another's, or hold what another variable holds: each key is for one thing. */
export function findSharedKeys(
  given: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): string[] {
  const partsOf = (name: string): string[] => (given[name] ?? '').split(',').flatMap((part) => part.trim() || [])
  return names.flatMap((name) => {
    const parts = partsOf(name)
    const other = Object.keys(given).find((one) => one !== name && partsOf(one).some((part) => parts.includes(part)))
    return other === undefined ? [] : [`${name}: is the same as ${other}; each key is for one thing: ${howToMake}`]
  })
}
