import { z } from 'zod'

const words = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(300, 'is longer than 300 characters')
  .regex(/^[^<>]*$/, 'still holds the words of the example: put your own in place of <…>')
const email = words.pipe(z.email('must be an e-mail address'))
const site = z.url({ protocol: /^https$/, error: 'must be an https address' }).max(300, 'is longer than 300 characters')

/** What an installation says of who runs it: one file, which both apps read. */
const installationFile = z.strictObject({
  /** Who runs it, by name. */
  name: words,
  members: z.array(z.strictObject({ name: words, site: site.optional() })).min(1, 'names nobody'),
  contact: z.strictObject({
    email,
    /** Where to say that something is wrong; `email` unless told. */
    corrections: email.optional(),
    post: words.optional(),
  }),
  /** Who decides about personal data and answers for it (UK GDPR, article 13). */
  controller: z.strictObject({ name: words, address: words, email }),
  /** With the Information Commissioner: the number on the register of fee payers, or why there is none. */
  registration: z
    .strictObject({
      number: z
        .string()
        .regex(/^Z[A-Z\d]\d{6}$/, 'must be as the register has it: Z and seven more, such as ZA000000')
        .optional(),
      exemptBecause: words.optional(),
    })
    .refine(({ number, exemptBecause }) => (number === undefined) !== (exemptBecause === undefined), {
      message: 'needs either number or exemptBecause',
    }),
})

/** Who runs an installation; a trial one is run by nobody. */
export type Installation = { kind: 'trial' } | ({ kind: 'named' } & z.infer<typeof installationFile>)

export type InstallationAnswer = { ok: true; installation: Installation } | { ok: false; faults: string[] }

/** Reads what such a file holds, or names all that is missing or wrong in it, at once. */
export function parseInstallation(text: string): InstallationAnswer {
  const given = parseJson(text)
  if (given === undefined) return { ok: false, faults: ['is not JSON'] }
  const answer = installationFile.safeParse(given)
  if (answer.success) return { ok: true, installation: { kind: 'named', ...answer.data } }
  return { ok: false, faults: answer.error.issues.flatMap((issue) => tellFaults(issue, given)) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function tellFaults(issue: z.core.$ZodIssue, given: unknown): string[] {
  const place = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${[...issue.path, key].join('.')} is nothing we know`)
  }
  const isMissing = issue.code === 'invalid_type' && valueAt(given, issue.path) === undefined
  if (isMissing) return missingParts(issue.path).map((part) => `${part} is missing`)
  const says =
    issue.code === 'invalid_type' ? `must be ${issue.expected === 'array' ? 'a list' : 'text'}` : issue.message
  return [place === '' ? says : `${place} ${says}`]
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  let value = given
  for (const key of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return value
}

/** Of a whole part that is missing, what it has to hold. */
function missingParts(path: readonly PropertyKey[]): string[] {
  const parts: Record<string, string[]> = {
    contact: ['contact.email'],
    controller: ['controller.name', 'controller.address', 'controller.email'],
    registration: ['registration.number (or registration.exemptBecause)'],
  }
  const place = path.join('.')
  return parts[place] ?? [place]
}
