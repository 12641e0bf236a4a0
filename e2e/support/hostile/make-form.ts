import type { SeenField, SeenForm } from './read-forms.ts'

/** One post as it goes over the wire. */
export interface HostileForm {
  /** What is wrong with it, in words. */
  kind: string
  path: string
  headers: Record<string, string>
  body: Buffer
  /** Say more than is sent, and hang up; or send it drop by drop. */
  manner: 'whole' | 'cut' | 'slow'
}

/** In everything that is typed, so that it is found wherever it was kept. */
export const mark = 'qzxmark'

type Random = () => number

export const nasty: readonly ((random: Random) => string)[] = [
  () => `${mark}\r\nBcc: second@evil.example\r\n\r\nbody`,
  () => `${mark}\u0000\u0007\u001b[31m\u009f`,
  () => `\u202e${mark}\u2066gpj.exe\u2069`,
  () => `{{ ${mark} | upcase }}{% include 'secrets' %}\${7*7}<%= 7*7 %>`,
  () => `'; drop table letters.mail; -- ${mark}`,
  () => `<script>alert('${mark}')</script><img src=x onerror=alert(1)>"><svg/onload=1>`,
  () => `${mark}@a.example, second@evil.example`,
  () => `${mark}@example.org\nCc:second@evil.example`,
  () => `"${mark}"@example.org`,
  () => `${mark}@example.org`,
  () => `${mark}${'é日😀'.repeat(200)}`,
  (random) => mark.repeat(1 + Math.floor(random() * 4_000)),
  () => `${mark}\ud800`,
  () => `../../etc/passwd?${mark}`,
  () => '',
  () => 'E14001172',
  () => 'SW1A 0AA',
  () => `-1e309${mark}`,
  () => `[object Object]${mark}`,
  (random) => `${mark} ${Math.floor(random() * 1e9)} a quiet sentence.`,
]

const kinds = [
  'plain',
  'plain',
  'plain',
  'duplicated',
  'arrays',
  'dropped',
  'deep',
  'prototype',
  'unknown intent',
  'broken percent',
  'latin-1',
  'multipart',
  'broken multipart',
  'json',
  'text',
  'no type',
  'foreign origin',
  'no origin',
  'huge',
  'many fields',
  'cut',
  'slow',
] as const
type Kind = (typeof kinds)[number] | 'nearly right'

/** How many posts are nearly right: what a page gave is sent back, one button is pressed, and only what is typed is nasty. */
const nearlyRight = 0.4
/** Of those, how many of the forms that ask for a proof of work bring one. */
const proven = 0.5

/** What no post is without: where it comes from, and a proof of work for those that take the trouble. */
export interface Attacker {
  origin: string
  random: Random
  proveWork: () => Promise<string>
}

/** Makes a post out of a form that a page has shown: some fields as they were, some nasty, and one thing more amiss. */
export async function makeForm(form: SeenForm, attacker: Attacker): Promise<HostileForm> {
  const { random } = attacker
  if (random() < nearlyRight) return makeNearlyRight(form, attacker)
  const kind = pick(kinds, random)
  const fields = withMischief(
    kind,
    form.fields.map((field) => fill(field, random)),
    random,
  )
  return toForm({ kind, path: form.path, fields }, attacker)
}

/** Gets past the first checks, and so into the outbox, to a confirmation and to an MP. */
async function makeNearlyRight(form: SeenForm, attacker: Attacker): Promise<HostileForm> {
  const { random, proveWork } = attacker
  const buttons = form.fields.filter(({ isButton }) => isButton)
  const pressed = buttons.length > 0 ? pick(buttons, random) : undefined
  const fields: Field[] = []
  for (const field of form.fields) {
    if (field.isButton && field !== pressed) continue
    if (field.name === 'proof') fields.push({ ...field, value: random() < proven ? await proveWork() : '' })
    else if (field.value === '' && field.name !== 'reference-number') fields.push(fill(field, random))
    else fields.push(field)
  }
  return toForm({ kind: 'nearly right', path: form.path, fields }, attacker)
}

/** A botnet's next address: limits that count addresses do not end the attack. */
export function anyAddress(random: Random): string {
  return [1, 2, 3, 4].map(() => Math.floor(random() * 255)).join('.')
}

interface Plan {
  kind: Kind
  path: string
  fields: readonly Field[]
}

function toForm({ kind, path, fields }: Plan, { origin, random }: Attacker): HostileForm {
  const { type, body } = encode(kind, fields, random)
  return {
    kind,
    path,
    headers: {
      ...originHeaders(kind, origin),
      ...(type === undefined ? {} : { 'content-type': type }),
      'x-forwarded-for': anyAddress(random),
    },
    body,
    manner: kind === 'cut' || kind === 'slow' ? kind : 'whole',
  }
}

type Field = Pick<SeenField, 'name' | 'value'>

/** Addresses that mail may go to: some posts get as far as that. */
export const ownAddress = new RegExp(`^${mark}\\d*@example\\.org$`)

function fill(field: Field, random: Random): Field {
  if (random() < 0.5 && field.value !== '') return field
  if (/mail/i.test(field.name) && random() < 0.6) {
    return { name: field.name, value: `${mark}${Math.floor(random() * 1e9)}@example.org` }
  }
  return { name: field.name, value: pick(nasty, random)(random) }
}

function withMischief(kind: string, fields: Field[], random: Random): Field[] {
  const value = pick(nasty, random)(random)
  switch (kind) {
    case 'duplicated':
      return fields.flatMap((field) => [field, { name: field.name, value }])
    case 'arrays':
      return fields.map((field) => ({ name: `${field.name}[]`, value: field.value }))
    case 'dropped':
      return fields.filter(() => random() < 0.5)
    case 'deep':
      return [...fields, { name: `a${'[b]'.repeat(500)}`, value }]
    case 'prototype':
      return [
        ...fields,
        ...['__proto__', 'constructor', 'toString', '__proto__[admin]'].map((name) => ({ name, value })),
      ]
    case 'unknown intent':
      return [...fields.filter(({ name }) => name !== 'intent'), { name: 'intent', value }]
    case 'huge':
      return [...fields, { name: fields[0]?.name ?? 'x', value: mark.repeat(300_000) }]
    case 'many fields':
      return [...fields, ...Array.from({ length: 5_000 }, (_, index) => ({ name: `f${index}`, value: mark }))]
    default:
      return fields
  }
}

function encode(kind: string, fields: readonly Field[], random: Random): { type: string | undefined; body: Buffer } {
  const encoded = new URLSearchParams(fields.map(({ name, value }): [string, string] => [name, value])).toString()
  const form = 'application/x-www-form-urlencoded'
  switch (kind) {
    case 'broken percent':
      return { type: form, body: Buffer.from(encoded.replaceAll(/%\w\w/g, () => (random() < 0.3 ? '%zz%' : '%ff'))) }
    case 'latin-1':
      return { type: `${form}; charset=utf-16`, body: Buffer.from(`${encoded}&x=\xe9\xff${mark}`, 'latin1') }
    case 'multipart':
      return { type: 'multipart/form-data; boundary=edge', body: Buffer.from(multipart(fields)) }
    case 'broken multipart':
      return { type: 'multipart/form-data; boundary=other', body: Buffer.from(multipart(fields).slice(0, -7)) }
    case 'json':
      return {
        type: 'application/json',
        body: Buffer.from(JSON.stringify(Object.fromEntries(fields.map((f) => [f.name, f])))),
      }
    case 'text':
      return { type: 'text/plain', body: Buffer.from(encoded) }
    case 'no type':
      return { type: undefined, body: Buffer.from(encoded) }
    default:
      return { type: form, body: Buffer.from(encoded) }
  }
}

function multipart(fields: readonly Field[]): string {
  const parts = fields.map(
    ({ name, value }, index) =>
      `--edge\r\ncontent-disposition: form-data; name="${name}"${index % 3 === 2 ? `; filename="${mark}.exe"` : ''}\r\n\r\n${value}\r\n`,
  )
  return `${parts.join('')}--edge--\r\n`
}

function originHeaders(kind: Kind, origin: string): Record<string, string> {
  if (kind === 'no origin') return {}
  if (kind === 'foreign origin') return { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
  return { origin, 'sec-fetch-site': 'same-origin' }
}

export function pick<Item>(from: readonly Item[], random: Random): Item {
  const item = from[Math.floor(random() * from.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
