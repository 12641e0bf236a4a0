import { expect, test } from 'vitest'
import { z } from 'zod'
import { readEnv } from './read-env.ts'

const schema = z
  .object({
    DATABASE_URL: z.url({ protocol: /^postgres$/ }),
    PORT: z.coerce.number().int().default(4321),
    KEY: z.string().refine((key) => key.length === 4, 'must have four letters'),
    PAIR: z.string().optional(),
  })
  .superRefine(({ PAIR }, context) => {
    if (PAIR === undefined) context.addIssue({ code: 'custom', path: ['PAIR'], message: 'goes with KEY' })
  })

const whole = { DATABASE_URL: 'postgres://me:secret@db/safe', KEY: 'abcd', PAIR: 'x' }

test('an empty value counts as absent', () => {
  expect(readEnv(schema, { ...whole, PORT: '' })).toEqual({ ok: true, env: { ...whole, PORT: 4321 } })
})

test('every fault is told at once, by name and never by value', () => {
  const answer = readEnv(schema, { ...whole, DATABASE_URL: 'mysql://me:hunter2@db', PORT: 'many', KEY: '' })
  const faults = answer.ok ? [] : answer.faults
  expect(faults.map((fault) => fault.split(':')[0])).toEqual(['DATABASE_URL', 'PORT', 'KEY'])
  expect(faults).toContain('KEY: is missing')
  expect(faults.join(' ')).not.toMatch(/hunter2|many/)
})

test('a variable that another one asks for is told with the reason', () => {
  expect(readEnv(schema, { ...whole, PAIR: '' })).toEqual({ ok: false, faults: ['PAIR: goes with KEY'] })
})
