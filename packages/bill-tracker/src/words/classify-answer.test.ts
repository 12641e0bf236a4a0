import { expect, test } from 'vitest'
import { classifyAnswer } from './classify-answer.ts'

// Made sentences, in the manner of departments.
test.each([
  ['answered', 'The Government has no plans to change the law on the sharing of data about victims.'],
  ['answered', 'I refer the hon. Member to the answer I gave on 3 November 2025 to Question 12345.'],
  ['answered', 'I wrote to the hon. Member on 3 March, and a copy of my letter is in the Library.'],
  ['answered', 'Guidance says that officers should treat anybody who reports a crime as a victim first.'],
  ['answered', 'The Department will write to local authorities this spring to remind them of the duty.'],
  ['answered', 'The Home Secretary will write to all chief constables once the code has been laid.'],
  ['answered', 'Forces are not required to hold a record of each referral. In 2024, 1,204 were made.'],
  [
    'answered',
    'Forces record the number of referrals; the latest figures are in the table. We will publish the next in due course.',
  ],
  ['answered', 'The review will be published in due course.'],
  ['answered', 'The police do not routinely disclose what a victim tells them.'],
  ['answered', 'The Home Office does not disclose the data of victims to other departments.'],
  ['answered', 'We will respond to the consultation in due course.'],
  ['answered', 'We will reply to the Committee’s report when it is published.'],
  ['holding', 'I will reply to the noble Baroness as soon as the figures are checked.'],
  ['answered', 'The cost of the scheme in 2025 was not disproportionate to its benefits.'],
  [
    'answered',
    `The scheme helped 1,204 people in 2024 and 1,310 in 2025, as the table shows. ${'It is run by a partner in each of the nations, who report every quarter. '.repeat(6)}Data on referrals by charities are not held centrally.`,
  ],
  [
    'holding',
    'It has not proved possible to respond to the hon. Member in the time available before the answer is due.',
  ],
  [
    'holding',
    'It has not been possible to answer this question within the time available. An answer will be provided soon.',
  ],
  ['holding', 'I will respond to the hon. Member as soon as possible.'],
  ['holding', 'We will answer the question shortly.'],
  [
    'holding',
    'It will not be possible to answer this question within the usual time period. An answer is being prepared.',
  ],
  ['holding', 'This is a holding answer.'],
  ['holding', 'I hope to provide a substantive answer in due course.'],
  ['will-write', 'I will write to the hon. Member with the figures, and place a copy of the letter in the Library.'],
  ['will-write', 'I shall write to the noble Lord.'],
  ['will-write', 'The Minister for Made-up Affairs will write to my hon. Friend.'],
  ['will-write', 'My officials will write to the right hon. Lady about this.'],
  ['will-write', 'As I do not have the figures to hand, I will write to her.'],
  ['will-write', 'I have asked the National Statistician to write to the hon. Gentleman.'],
  ['will-write', 'The information requested is not held centrally. I will write to the hon. Member for Made-up Seat.'],
  ['will-write', 'It has not proved possible to answer in the time available. I will write to the hon. Member.'],
  ['not-held', 'The information requested is not held centrally.'],
  ['not-held', 'The Home Office does not hold this information.'],
  ['not-held', 'The Home Office does not centrally record how often data about a victim are passed on.'],
  ['not-held', 'Data on the immigration status of those who report a crime are not collected.'],
  ['not-held', 'We do not hold data on the number of people who withdrew a statement.'],
  ['not-held', 'No central records of such requests are kept.'],
  ['not-held', 'The Ministry of Justice holds no data on the status of witnesses.'],
  ['not-held', 'This information is not held by the Department.'],
  ['not-held', 'The Department for Made-up Affairs does not collect these figures, which are a matter for each force.'],
  ['not-held', 'The information is not held centrally and could only be obtained at disproportionate cost.'],
  ['refused', 'The information requested could only be obtained at disproportionate cost.'],
  ['refused', 'The information is not readily available and could be provided only at disproportionate cost.'],
  ['refused', 'It would not be appropriate to comment while the review is under way.'],
  ['refused', 'It would not be appropriate for Ministers to comment on operational matters of the police.'],
  ['refused', 'The Government does not routinely comment on leaked documents.'],
  ['refused', 'We do not disclose operational guidance.'],
  ['refused', 'I can’t comment on individual cases.'],
  ['refused', 'We neither confirm nor deny whether such an agreement exists.'],
  ['refused', 'The protocol is exempt from disclosure under section 31 of the Freedom of Information Act 2000.'],
  ['refused', 'It has not proved possible to respond to the hon. Member in the time available before Prorogation.'],
  ['refused', 'It has not been possible to answer before Dissolution.'],
] as const)('%s: %s', (answerClass, text) => {
  expect(classifyAnswer({ text })?.answerClass).toBe(answerClass)
})

test('what Parliament marks as a holding answer is one, whatever its words', () => {
  expect(classifyAnswer({ text: 'The Home Office does not hold this information.', isHolding: true })).toEqual({
    answerClass: 'holding',
    because: null,
  })
})

test('the words that speak for it are quoted as they stand, white space folded', () => {
  expect(classifyAnswer({ text: 'I can’t  comment on\nindividual cases.' })).toEqual({
    answerClass: 'refused',
    because: 'I can’t comment on',
  })
})

test('no words are no answer', () => {
  expect(classifyAnswer({ text: ' \n' })).toBeUndefined()
})
