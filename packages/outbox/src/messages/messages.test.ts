import { expect, test } from 'vitest'
import { alertMailMessages } from '@safe-to-report/letters/testing'
import { languages } from '@safe-to-report/languages'
import { compareMessages } from '@safe-to-report/languages/testing'
import { mailMessages } from './index.ts'

test.each([
  ['mails about a letter', mailMessages],
  ['mails of news', alertMailMessages],
])('%s say the same in every language', (_, messages) => {
  expect(compareMessages(messages)).toEqual([])
})

const telling =
  /abus|viol|immigra|migra|mewnfud|mudiad|víctima|vítima|victim|dioddef|polic|heddlu|polícia|firewall|mp\b|parlam|senedd/i

test.each(languages)('no subject in %s tells what the letter is about', (language) => {
  const { confirmation, notice } = mailMessages[language]
  expect([confirmation.subject, notice.subject].join(' ')).not.toMatch(telling)
})
