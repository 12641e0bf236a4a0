import { expect, test } from 'vitest'
import { weighDecision } from './weigh-decision.ts'

test.each([
  { what: 'a decision where we hold none', stored: null, offered: 'agreed', verdict: 'take' },
  { what: '“none yet” where we hold none', stored: null, offered: 'no-decision', verdict: 'keep' },
  { what: 'nothing where we hold none', stored: null, offered: 'not-said', verdict: 'keep' },
  { what: 'nothing after “none yet”', stored: 'no-decision', offered: 'not-said', verdict: 'take' },
  { what: 'nothing after a decision', stored: 'agreed', offered: 'not-said', verdict: 'keep' },
  { what: 'a decision after nothing', stored: 'not-said', offered: 'agreed', verdict: 'take' },
  { what: 'a decision after “none yet”', stored: 'no-decision', offered: 'withdrawn', verdict: 'take' },
  { what: 'a decision after one that we could not read', stored: 'unknown', offered: 'agreed', verdict: 'take' },
  { what: 'another decision', stored: 'withdrawn', offered: 'not-moved', verdict: 'take' },
  { what: 'that there was a division', stored: 'agreed', offered: 'agreed-on-division', verdict: 'take' },
  { what: 'a vaguer word', stored: 'agreed-on-division', offered: 'agreed', verdict: 'keep' },
  { what: 'a vaguer word for a refusal', stored: 'negatived-on-division', offered: 'disagreed', verdict: 'keep' },
  { what: 'a vaguer word for accepting', stored: 'accepted', offered: 'agreed', verdict: 'keep' },
  { what: '“none yet” after a decision', stored: 'agreed', offered: 'no-decision', verdict: 'ask-staff' },
  { what: 'a word we cannot read', stored: 'agreed-on-division', offered: 'unknown', verdict: 'ask-staff' },
  { what: 'any word for a House giving way', stored: 'not-insisted-on', offered: 'agreed', verdict: 'ask-staff' },
] as const)('when Parliament says $what: $verdict', ({ stored, offered, verdict }) => {
  expect(weighDecision(stored, offered)).toBe(verdict)
})
