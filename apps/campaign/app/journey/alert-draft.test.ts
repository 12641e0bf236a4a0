import { expect, test } from 'vitest'
import { type AlertDraft, parseAlertDraft, nameOfTopic, startAlertDraft, type Topics } from './alert-draft.ts'

const topics: Topics = {
  asks: [{ slug: 'data-sharing-firewall', name: 'A firewall' }],
  bills: [{ slug: 'domestic-abuse-bill', name: 'Domestic Abuse Bill' }],
}

function aDraft(differs: Partial<AlertDraft> = {}): AlertDraft {
  return { email: 'ana@example.org', topic: 'everything', pace: 'weekly', consent: true, ...differs }
}

test.each([
  ['ask=data-sharing-firewall', 'ask:data-sharing-firewall'],
  ['bill=domestic-abuse-bill', 'bill:domestic-abuse-bill'],
  ['ask=none', 'everything'],
  ['bill=%3Cscript%3E', 'everything'],
  ['', 'everything'],
])('a link with %j begins with %s', (asked, topic) => {
  expect(startAlertDraft(new URLSearchParams(asked), topics)).toEqual({
    email: '',
    topic,
    pace: 'weekly',
    consent: false,
  })
})

test('while nobody can say what there is, a link keeps what it chose', () => {
  expect(startAlertDraft(new URLSearchParams('ask=data-sharing-firewall'), null).topic).toBe(
    'ask:data-sharing-firewall',
  )
  expect(startAlertDraft(new URLSearchParams('ask=<b>'), null).topic).toBe('everything')
})

test('what is whole is taken, without the spaces that a phone adds', () => {
  expect(
    parseAlertDraft(aDraft({ email: ' ana@example.org ', topic: 'bill:domestic-abuse-bill' }), topics, 'es'),
  ).toEqual({
    ok: true,
    form: {
      email: 'ana@example.org',
      topic: { scope: 'bill', slug: 'domestic-abuse-bill' },
      pace: 'weekly',
      language: 'es',
    },
  })
})

test.each([
  ['no address', { email: '' }, { field: 'email', fault: 'email-missing' }],
  ['no address of mail', { email: 'ana' }, { field: 'email', fault: 'email-malformed' }],
  ['two addresses', { email: 'a@example.org,b@example.org' }, { field: 'email', fault: 'email-malformed' }],
  ['two lines', { email: 'a@example.org\nBcc: b@example.org' }, { field: 'email', fault: 'not-one-line' }],
  ['no consent', { consent: false }, { field: 'consent', fault: 'consent-missing' }],
  ['a bill that is not there', { topic: 'bill:none' }, { field: 'topic', fault: 'topic-unknown' }],
  ['a word that is no topic', { topic: 'member:1' }, { field: 'topic', fault: 'topic-unknown' }],
  ['another pace', { pace: 'hourly' }, { field: 'pace', fault: 'pace-unknown' }],
] as const)('%s is told at its field', (_what, differs, fault) => {
  expect(parseAlertDraft(aDraft(differs), topics, 'en')).toEqual({ ok: false, faults: [fault] })
})

test('all that is wrong is told at once, in the order of the form', () => {
  const checked = parseAlertDraft({ email: '', topic: '', pace: '', consent: false }, topics, 'en')
  expect(!checked.ok && checked.faults.map(({ field }) => field)).toEqual(['topic', 'pace', 'email', 'consent'])
})

test('what is followed has a name as long as it is there', () => {
  expect(nameOfTopic('ask:data-sharing-firewall', topics)).toBe('A firewall')
  expect(nameOfTopic('bill:gone', topics)).toBeUndefined()
})
