import fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterWords } from '../../testing/letter-sentences.ts'
import { serversInFields } from '../../testing/servers-in-fields.ts'
import { serversInWords } from '../../testing/servers-in-words.ts'
import { classifyReturn } from '../classify-return.ts'
import { readMail } from '../read-mail.ts'
import { causes } from './causes.ts'

const manyServers = [...serversInFields, ...serversInWords]

/** Class and cause alone: what a server said is not what is asked here. */
async function judge(raw: string): Promise<string> {
  const classified = classifyReturn(await readMail(Buffer.from(raw)))
  return 'cause' in classified ? classified.cause : classified.class
}

test.each(manyServers.map(({ whose, build, is }) => [whose, is, build] as const))(
  'a mail in the shape of %s is told: %s',
  async (_whose, is, build) => {
    expect(await judge(build('Dear Member, I write to you.'))).toBe(is)
  },
)

test('who is refused for our sake is never told to be gone or full', () => {
  for (const { class: failure, blames } of Object.values(causes)) {
    expect(blames === 'recipient').toBe(failure === 'no-such-address' || failure === 'mailbox-full')
    expect(failure === 'policy' ? blames : 'us').toBe('us')
  }
})

test('no sentence of any letter, put anywhere into what is returned, changes what a mail is', async () => {
  const sentences = fc.array(fc.constantFrom(...letterWords), { minLength: 1, maxLength: 4 })
  const layout = fc.constantFrom('\n', ' ', '\n\n', '\n\n\n')
  for (const { whose, build, is } of manyServers) {
    await fc.assert(
      fc.asyncProperty(sentences, layout, async (words, between) => {
        expect(await judge(build(words.join(between))), `${whose}: ${words.join(' / ')}`).toBe(is)
      }),
      { numRuns: 12 },
    )
  }
})

test('nor does one behind the end of the mail, below all that the server wrote', async () => {
  const sentence = fc.constantFrom(...letterWords)
  const returning = manyServers.filter(({ build }) => build('zz') !== build('yy'))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...returning), sentence, async ({ build, is }, words) => {
      expect(await judge(`${build('Dear Member')}\r\n${words}\r\n`)).toBe(is)
    }),
    { numRuns: 300 },
  )
})
