import { expect, test } from 'vitest'
import { composeLetter, type LetterParts } from './compose-letter.ts'
import { readFoundingCampaign } from './found-campaigns.ts'
import { letterLimits } from './letter-form.ts'

const parts: LetterParts = {
  campaign: { subject: 'A subject', opening: 'I am writing to ask for one thing.', closing: 'Will you support it?' },
  points: [{ body: 'The first point.\n' }, { body: 'The second point.' }],
  ownWords: 'My own words.',
  member: { name: 'Ms Sample Member MP' },
  seatName: 'Testford North',
  supporter: { name: 'Ana Example', addressLine: '1 High Street' },
}

test('a letter reads from the salutation to the signature', () => {
  expect(composeLetter(parts)).toEqual({
    subject: 'A subject',
    body: `Dear Ms Sample Member MP,

I live in Testford North. I am writing to ask for one thing.

The first point.

The second point.

My own words.

Will you support it?

Please reply to me by e-mail, not by post or telephone.

Yours sincerely,

Ana Example
1 High Street
`,
  })
})

test('what is not given leaves no gap', () => {
  const { body } = composeLetter({ ...parts, points: [], ownWords: ' \n', supporter: { name: 'Ana Example' } })
  expect(body).not.toMatch(/\n{3}/)
  expect(body.endsWith('Yours sincerely,\n\nAna Example\n')).toBe(true)
})

test('points stand in the order in which they were chosen', () => {
  const { body } = composeLetter({ ...parts, points: parts.points.toReversed() })
  expect(body.indexOf('The second point.')).toBeLessThan(body.indexOf('The first point.'))
})

test('the founding campaign with every point and the longest own words can be submitted', async () => {
  const campaign = await readFoundingCampaign()
  const { subject, body } = composeLetter({
    ...parts,
    campaign,
    points: campaign.points,
    ownWords: 'a'.repeat(letterLimits.ownWords),
  })
  expect(subject.length).toBeLessThanOrEqual(letterLimits.subject)
  expect(body.length).toBeLessThanOrEqual(letterLimits.body)
})
