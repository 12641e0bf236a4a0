import { expect, test } from 'vitest'
import { alertForm, formatTopic, parseTopic } from './alert-form.ts'

test.each(['everything', 'ask:data-sharing-firewall', 'bill:domestic-abuse-bill-2020'])(
  'the word %s names a topic and comes back as it was',
  (word) => {
    const topic = parseTopic(word)
    expect(topic && formatTopic(topic)).toBe(word)
  },
)

test.each(['', 'ask', 'bill:', 'everything:x', 'member:x', 'ask:Two words', 'ask:../x', `ask:${'x'.repeat(200)}`])(
  'the word %j names no topic',
  (word) => {
    expect(parseTopic(word)).toBeUndefined()
  },
)

test.each(['', 'ana', 'ana@example.org, ben@example.org', 'ana@example.org\nBcc: ben@example.org'])(
  'alerts cannot go to %j',
  (email) => {
    const form = { email, topic: { scope: 'everything', slug: null }, pace: 'weekly', language: 'en' }
    expect(alertForm.safeParse(form).success).toBe(false)
    expect(alertForm.safeParse({ ...form, email: 'ana@example.org' }).success).toBe(true)
  },
)
