import { expect, test } from 'vitest'
import { alertMailMessages } from '@safe-to-report/letters/testing'
import { type Language, languages } from '@safe-to-report/languages'
import { compareMessages } from '@safe-to-report/languages/testing'
import { mailMessages } from './index.ts'
import { recipientWords } from './recipients/index.ts'

const all: [string, Record<Language, object>][] = [
  ['mails about a letter', mailMessages],
  ['mails of news', alertMailMessages],
  ...Object.entries(recipientWords).map(([kind, { messages }]): [string, Record<Language, object>] => [
    `mails about a letter to a ${kind}`,
    messages,
  ]),
]

test.each(all)('%s say the same in every language', (_, messages) => {
  expect(compareMessages(messages)).toEqual([])
})

const telling =
  /abus|viol|immigra|migra|mewnfud|mudiad|víctima|vítima|victim|dioddef|polic|heddlu|polícia|firewall|mp\b|parlam|senedd/i

test.each(languages)('no subject in %s tells what the letter is about', (language) => {
  const { confirmation, notice } = mailMessages[language]
  expect([confirmation.subject, notice.subject].join(' ')).not.toMatch(telling)
})
