import { expect, test } from 'vitest'
import { languages } from '../languages.ts'
import { compareMessages } from '../testing/compare-messages.ts'
import { mailMessages } from './index.ts'

test('mails say the same in every language', () => {
  expect(compareMessages(mailMessages)).toEqual([])
})

const telling =
  /abus|viol|immigra|migra|mewnfud|mudiad|víctima|vítima|victim|dioddef|polic|heddlu|polícia|firewall|mp\b|parlam|senedd/i

test.each(languages)('no subject in %s tells what the letter is about', (language) => {
  const { confirmation, notice } = mailMessages[language]
  expect([confirmation.subject, notice.subject].join(' ')).not.toMatch(telling)
})
