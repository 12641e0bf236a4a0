import { mailKinds } from '@safe-to-report/db'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterContent } from './sealed-content.ts'
import { createSealer, type SealedFor } from './sealing.ts'
import { CannotOpen, createOpener } from '../day-keys/opening.ts'
import { aDayKey } from '../testing/a-day-key.ts'

const today = aDayKey()
const seal = createSealer(today.findSealing)
const open = createOpener(today.findOpening)
const others = Array.from({ length: 5 }, aDayKey)

/** Any text that a program can hold, halves of pairs among them. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom('\ud800', '\udfff', '😀', '\u0000', 'naïve', '日本', '\r\n'), { maxLength: 9 })
    .map((parts) => parts.join('')),
)
const owner = fc.record({ id: fc.uuid(), kind: fc.constantFrom(...mailKinds, 'subscription' as const) })

test('whatever is sealed opens as it was, for its own row; half a pair becomes the sign for an unknown character', async () => {
  await fc.assert(
    fc.asyncProperty(owner, text, async (row, words) => {
      expect(await open(row, await seal(row, words))).toBe(words.toWellFormed())
    }),
  )
})

test('what a letter holds opens to the last half of a pair', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uuid(), text, text, text, async (id, name, subject, body) => {
      const content = { supporter: { name, email: 'ana@example.org' }, language: 'cy', subject, body }
      const row: SealedFor = { id, kind: 'letter' }
      const opened: unknown = JSON.parse(await open(row, await seal(row, JSON.stringify(content))))
      expect(letterContent.parse(opened)).toEqual(content)
    }),
  )
})

test('sealed bytes tell the length of the words in bytes, and nothing else of them', async () => {
  await fc.assert(
    fc.asyncProperty(owner, fc.string({ minLength: 8 }), async (row, words) => {
      const [once, twice] = await Promise.all([seal(row, words), seal(row, words)])
      expect(once.sealed).toHaveLength(12 + Buffer.byteLength(words) + 16)
      expect(once.wrappedKey).toHaveLength(16 + 32 + 48)
      expect(once.sealed.includes(words)).toBe(false)
      expect(once.sealed.subarray(0, 12).equals(twice.sealed.subarray(0, 12))).toBe(false)
      expect(once.wrappedKey.equals(twice.wrappedKey)).toBe(false)
    }),
  )
})

test('in another row, as another kind, or with another key, nothing opens', async () => {
  await fc.assert(
    fc.asyncProperty(owner, owner, text, fc.constantFrom(...others), async (row, other, words, another) => {
      fc.pre(row.id !== other.id && row.kind !== other.kind)
      const sealed = await seal(row, words)
      for (const wrong of [
        other,
        { ...row, id: other.id },
        { ...row, kind: other.kind },
        { ...row, id: row.id.toUpperCase() },
      ]) {
        if (wrong.id === row.id && wrong.kind === row.kind) continue
        await expect(open(wrong, sealed)).rejects.toThrow(CannotOpen)
      }
      await expect(createOpener(async () => [another.privateKey])(row, sealed)).rejects.toThrow(CannotOpen)
    }),
  )
})

test('columns of two rows, or of one row with each other, do not open together', async () => {
  await fc.assert(
    fc.asyncProperty(owner, owner, text, async (row, other, words) => {
      const [one, two] = [await seal(row, words), await seal(other, words)]
      for (const mixed of [
        { sealed: one.sealed, wrappedKey: two.wrappedKey },
        { sealed: two.sealed, wrappedKey: one.wrappedKey },
        { sealed: one.wrappedKey, wrappedKey: one.sealed },
        { sealed: one.sealed, wrappedKey: one.sealed },
      ]) {
        await expect(open(row, mixed)).rejects.toThrow(CannotOpen)
        await expect(open(other, mixed)).rejects.toThrow(CannotOpen)
      }
    }),
    { numRuns: 50 },
  )
})

type Damage = (bytes: Buffer) => Buffer

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })).map(([at, by]): Damage => (bytes) => {
    const copy = Buffer.from(bytes)
    copy.writeUInt8(copy.readUInt8(at % copy.length) ^ by, at % copy.length)
    return copy
  }),
  fc.nat().map(
    (length): Damage =>
      (bytes) =>
        bytes.subarray(0, length % bytes.length),
  ),
  fc.integer({ min: 1 }).map(
    (from): Damage =>
      (bytes) =>
        bytes.subarray(1 + (from % (bytes.length - 1))),
  ),
  fc.uint8Array({ minLength: 1, maxLength: 20 }).map(
    (more): Damage =>
      (bytes) =>
        Buffer.concat([bytes, more]),
  ),
)

test('of bytes that were changed, cut short, cut off or added to, none open', async () => {
  await fc.assert(
    fc.asyncProperty(owner, text, damage, async (row, words, harm) => {
      const { sealed, wrappedKey } = await seal(row, words)
      await expect(open(row, { sealed: harm(sealed), wrappedKey })).rejects.toThrow(CannotOpen)
      await expect(open(row, { sealed, wrappedKey: harm(wrappedKey) })).rejects.toThrow(CannotOpen)
    }),
    { numRuns: 300 },
  )
})
