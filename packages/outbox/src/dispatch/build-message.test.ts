import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { hostileWords as words } from '../testing/hostile-words.ts'
import { buildLetter } from './build-message.ts'

const memberEmail = 'member@parliament.example'
const mailFrom = 'post@campaign.example'
const email = 'ana@example.org'

test('whatever is typed, a letter has one sender, one recipient, one subject and one address to answer to', async () => {
  await fc.assert(
    fc.asyncProperty(words, words, words, async (name, subject, body) => {
      const sending = { id: 'one', mailFrom, returnTo: mailFrom, now: new Date() }
      const content = { supporter: { name, email }, language: 'en' as const, subject, body }
      const { envelope, bytes } = await buildLetter(sending, content, memberEmail)
      expect(envelope).toEqual({ from: mailFrom, to: [memberEmail] })
      const parsed = await PostalMime.parse(bytes)
      const keys = parsed.headers.map(({ key }) => key)
      for (const header of ['from', 'to', 'reply-to']) expect(keys.filter((key) => key === header)).toEqual([header])
      expect(keys.filter((key) => key === 'subject').length).toBeLessThanOrEqual(1)
      expect(keys.filter((key) => /^(resent-.*|cc|bcc|sender)$/.test(key))).toEqual([])
      expect(parsed.from?.address).toBe(mailFrom)
      expect(parsed.to?.map(({ address }) => address)).toEqual([memberEmail])
      expect(parsed.replyTo?.map(({ address }) => address)).toEqual([email])
    }),
    { numRuns: 300 },
  )
})
