import type { Language } from '@safe-to-report/languages'
import { expect, test } from 'vitest'
import { aDraft, aMember, anOpenCampaign, aSeat } from '../testing/builders.ts'
import type { OpenCampaign } from './build-letter.ts'
import { decideLetterStep, type LetterIntent, letterIntents } from './letter-step.ts'

interface Differs {
  draft?: object
  seat?: object
  language?: Language
  campaign?: OpenCampaign
  move?: string
}

function decide(intent: LetterIntent, differs: Differs = {}) {
  return decideLetterStep({
    intent,
    draft: aDraft(differs.draft),
    move: differs.move ?? '',
    language: differs.language ?? 'en',
    seat: aSeat(differs.seat),
    campaign: differs.campaign ?? anOpenCampaign(),
  })
}

test.each([
  ['write', 'why'],
  ['why', 'why'],
  ['sign', 'sign'],
] as const)('%s gives all that is typed and no fault', (intent, step) => {
  const draft = aDraft({ name: '' })
  expect(decide(intent, { draft })).toMatchObject({ step, draft, faults: [] })
})

test('whoever chose no point and wrote no word is told so where both are asked', () => {
  const draft = { points: [], why: ' ' }
  for (const intent of ['sign', 'read', 'send'] as const) {
    expect(decide(intent, { draft })).toMatchObject({
      step: 'why',
      faults: [{ field: 'points', fault: 'points-missing' }],
    })
  }
})

test('a point that the campaign no longer offers is not counted', () => {
  const draft = { points: ['gone'], why: '' }
  expect(decide('sign', { draft })).toMatchObject({ step: 'why', faults: [{ fault: 'points-missing' }] })
})

test('a moved point stands in its new place', () => {
  const decided = decide('why', { draft: { points: ['first', 'second'] }, move: 'up second' })
  expect(decided).toMatchObject({ step: 'why', draft: { points: ['second', 'first'] } })
})

test('somebody who writes all of it themselves needs no point', () => {
  const draft = { points: [], why: 'I mind, very much.' }
  expect(decide('why', { draft })).toMatchObject({ step: 'why', faults: [] })
  expect(decide('sign', { draft }).step).toBe('sign')
})

test.each([
  ['why', { points: ['first'], why: 'w'.repeat(2_001) }, 'why-too-long'],
  ['why', { points: [], why: '' }, 'points-missing'],
] as const)('what is wrong on the page %s leads back to it before anybody signs', (step, draft, fault) => {
  expect(decide('sign', { draft: { ...draft, points: [...draft.points] } })).toMatchObject({
    step,
    faults: [{ fault }],
  })
})

test('of several pages with faults the first is shown, with its own faults only', () => {
  const draft = { why: 'w'.repeat(2_001), name: '' }
  expect(decide('read', { draft })).toMatchObject({ step: 'why', faults: [{ field: 'why' }] })
})

test('a letter is read with how much of it is one’s own, and what it seems to give away', () => {
  const draft = { why: 'Ring me on 07700 900123.' }
  expect(decide('read', { draft })).toMatchObject({
    step: 'read',
    findings: [{ kind: 'phone-number', words: '07700 900123', isKept: false }],
  })
})

test('a letter of the campaign’s words alone has none of its own, and goes on all the same', () => {
  const draft = { why: '' }
  expect(decide('read', { draft, campaign: inLongWords() })).toMatchObject({ step: 'read', likeness: { ownShare: 0 } })
  expect(decide('read', { campaign: inLongWords() })).toMatchObject({ likeness: { ownWordCount: 5 } })
  expect(decide('own-mail', { draft }).step).toBe('own-mail')
})

test('what a letter gives away stops nobody', () => {
  expect(decide('send', { draft: { why: 'Ring me on 07700 900123.' } }).step).toBe('send')
})

test('the letter asks for an answer by e-mail unless its writer does not want that', () => {
  const bodyOf = (replyByEmail: boolean): string => {
    const decided = decide('read', { draft: { replyByEmail } })
    return 'letter' in decided ? decided.letter.body : ''
  }
  expect(bodyOf(true)).toContain('Please reply to me by e-mail')
  expect(bodyOf(false)).not.toContain('e-mail')
})

test.each(['read', 'own-mail', 'paper'] as const)('%s shows the letter whole', (step) => {
  const decided = decide(step)
  expect(decided.step).toBe(step)
  expect(decided).toMatchObject({ letter: { subject: 'Please support it' } })
  const body = 'letter' in decided ? decided.letter.body : ''
  expect(body).toContain('Dear Alex Example,')
  expect(body).toContain('The first reason.')
  expect(body).not.toContain('The second reason.')
  expect(body).toContain('In words of my own.')
  expect(body).toContain('Sam Writer')
})

test('to send is to send what was read, to the seat’s member', () => {
  const read = decide('read')
  const send = decide('send')
  expect(send).toMatchObject({ step: 'send', recipient: { kind: 'member', area: 'E14000001', holder: 1 } })
  expect('letter' in send && send.letter).toEqual('letter' in read && read.letter)
})

test('what is missing leads back to the form, with the words still in it', () => {
  expect(decide('send', { draft: { name: '' } })).toMatchObject({
    step: 'sign',
    draft: { why: 'In words of my own.' },
    faults: [{ field: 'name' }],
  })
})

test('an address is asked for where it is needed', () => {
  expect(decide('send', { draft: { email: '' } })).toMatchObject({ step: 'read', faults: [{ fault: 'email-missing' }] })
  expect(decide('send', { draft: { email: 'sam@' } })).toMatchObject({
    step: 'read',
    draft: { email: 'sam@' },
    faults: [{ fault: 'email-malformed' }],
  })
  expect(decide('read', { draft: { email: 'sam@' } })).toMatchObject({ step: 'sign', faults: [{ field: 'email' }] })
})

test('own mail and paper need no e-mail address', () => {
  expect(decide('own-mail', { draft: { email: '' } }).step).toBe('own-mail')
  expect(decide('paper', { draft: { email: '' } }).step).toBe('paper')
})

test('points stand in the order in which they were chosen, and one that is not offered falls away', () => {
  const decided = decide('read', { draft: { points: ['second', 'forged', 'first'] } })
  const body = 'letter' in decided ? decided.letter.body : ''
  expect(body.indexOf('The second reason.')).toBeLessThan(body.indexOf('The first reason.'))
  expect(body).not.toContain('forged')
})

test('a member without an address is never sent to', () => {
  expect(decide('send', { seat: { member: aMember({ email: null }) } }).step).toBe('read')
})

test('before the member is known, the letter greets the office', () => {
  const decided = decide('paper', { seat: { seat: 'unknown', member: null } })
  expect('letter' in decided && decided.letter.body).toContain('Dear Member of Parliament,')
})

/** Texts of a sentence each, as campaigns have: runs of words are what is compared. */
function inLongWords(): OpenCampaign {
  const { id, askSlug, recipientKind, content } = anOpenCampaign()
  const longer = (text: string) => ({ en: `${text} It is given here in so many words.` })
  return {
    id,
    askSlug,
    recipientKind,
    content: { ...content, points: content.points.map((point) => ({ ...point, text: longer('The reason is this.') })) },
  }
}

const inFour = { en: 'In English.', es: 'En español.', pt: 'Em português.', cy: 'Yn Gymraeg.' }

/** A campaign whose every text is there in four languages. */
function inEveryLanguage(): OpenCampaign {
  const piece = { slug: 'first', text: inFour, variant: null, sources: [] }
  return {
    id: 'c',
    askSlug: 'a',
    recipientKind: 'member',
    content: {
      title: inFour,
      subjects: [piece],
      openings: [piece],
      points: [{ ...piece, heading: inFour, bridge: null }],
      closing: piece,
    },
  }
}

test('whoever reads another language than the letter’s sees what it says, and the letter stays as it is', () => {
  const english = decide('read', { campaign: inEveryLanguage() })
  const spanish = decide('read', { campaign: inEveryLanguage(), language: 'es' })
  if (!('letter' in english) || !('letter' in spanish)) throw new Error('no letter was shown')
  expect(english.letter.meaning).toBeNull()
  expect(spanish.letter).toMatchObject({ body: english.letter.body, writtenIn: 'en' })
  expect(spanish.letter.meaning).toMatchObject({ language: 'es', subject: 'En español.' })
  const meaning = spanish.letter.meaning?.paragraphs.join('\n') ?? ''
  expect(meaning).toContain('Vivo en Exampleton. En español.')
  expect(meaning, 'the writer knows their own words').not.toContain('In words of my own.')
})

test('a letter is in Welsh where its writer chose so and every text has Welsh words', () => {
  const draft = { letterLanguage: 'cy' }
  const welsh = decide('send', { campaign: inEveryLanguage(), draft, language: 'cy' })
  expect(welsh).toMatchObject({ letter: { writtenIn: 'cy', subject: 'Yn Gymraeg.', meaning: null } })
  expect('letter' in welsh && welsh.letter.body).toContain('Annwyl Alex Example,')
  const withoutWelsh = decide('send', { draft, language: 'cy' })
  expect(withoutWelsh).toMatchObject({ letter: { writtenIn: 'en' } })
})

test.each(['own-mail', 'paper', 'send'] as const)('%s comes after the letter was read to whom it is', (intent) => {
  const readToAnother = decide(intent, { draft: { readTo: '7' } })
  expect(readToAnother).toMatchObject({ step: 'read', isToAnother: true, draft: { readTo: '1' } })
  expect(decide(intent, { draft: { readTo: '1' } }).step).toBe(intent)
  const unknown = decide(intent, { draft: { readTo: '1' }, seat: { seat: 'unknown', member: null } })
  expect(unknown).toMatchObject({ step: 'read', isToAnother: true, draft: { readTo: '0' } })
})

test('reading it says nothing of another MP the first time, nor again', () => {
  expect(decide('read')).toMatchObject({ isToAnother: false, draft: { readTo: '1' } })
  expect(decide('read', { draft: { readTo: '1' } })).toMatchObject({ isToAnother: false })
})

function shownIn(step: ReturnType<typeof decide>): string {
  return 'letter' in step ? step.letter.body : ''
}

test.each(['own-mail', 'paper', 'send'] as const)(
  'no word goes out by %s that its writer has not read, whatever the campaign says by then',
  (intent) => {
    const read = decide('read')
    const draft = { readTo: read.draft.readTo, readAs: read.draft.readAs }
    expect(decide(intent, { draft }), 'as it was read').toMatchObject({ step: intent, draft })

    const { content, ...campaign } = anOpenCampaign()
    const edited = { ...content, closing: { ...content.closing, text: { en: 'Will you vote for all of it?' } } }
    const again = decide(intent, { draft, campaign: { ...campaign, content: edited } })
    expect(again).toMatchObject({ step: 'read', isReworded: true, isToAnother: false })
    expect(shownIn(again)).toContain('Will you vote for all of it?')
    expect(again.draft.why).toBe('In words of my own.')
    const readAgain = { ...draft, readAs: again.draft.readAs }
    expect(decide(intent, { draft: readAgain, campaign: { ...campaign, content: edited } }).step).toBe(intent)
  },
)

test('an edited subject is read too', () => {
  const { content, ...campaign } = anOpenCampaign()
  const { readAs } = decide('read').draft
  const subjects = content.subjects.map((subject) => ({ ...subject, text: { en: 'Please vote for it' } }))
  expect(
    decide('send', { draft: { readAs }, campaign: { ...campaign, content: { ...content, subjects } } }),
  ).toMatchObject({ step: 'read', isReworded: true, letter: { subject: 'Please vote for it' } })
})

test('whoever changes their own words and reads the letter is told of no change', () => {
  const { readAs } = decide('read').draft
  const changed = decide('read', { draft: { readAs, why: 'In other words of my own.' } })
  expect(changed).toMatchObject({ step: 'read', isReworded: false })
  expect(changed.draft.readAs).not.toBe(readAs)
})

test('an address for answers is no change of the letter', () => {
  const { readAs } = decide('read', { draft: { email: '' } }).draft
  expect(decide('send', { draft: { readAs, email: 'sam@example.org' } }).step).toBe('send')
})

test('where nobody holds the seat, every button keeps all that was typed', () => {
  for (const intent of letterIntents) {
    const decided = decide(intent, { seat: { seat: 'vacant', member: null } })
    expect(decided).toEqual({ step: 'nobody', draft: aDraft() })
  }
})

test.each([
  { email: '', replyByEmail: true, mayAdd: 'Please reply to me by e-mail, not by post or telephone.' },
  { email: '', replyByEmail: false, mayAdd: null },
  { email: 'sam@example.org', replyByEmail: true, mayAdd: null },
])('a letter that is read says what $email and $replyByEmail may add later', ({ mayAdd, ...draft }) => {
  const decided = decide('read', { draft })
  expect(decided.step === 'read' && decided.mayAdd).toBe(mayAdd)
})

test('without an address, a letter asks for an answer by e-mail from the own mail alone', () => {
  const bodyOf = (intent: 'read' | 'paper' | 'own-mail') => {
    const decided = decide(intent, { draft: { email: '' } })
    return 'letter' in decided ? decided.letter.body : ''
  }
  expect(bodyOf('read')).not.toContain('e-mail')
  expect(bodyOf('paper')).not.toContain('e-mail')
  expect(bodyOf('own-mail')).toContain('Please reply to me by e-mail')
})

test.each(['read', 'paper', 'own-mail', 'send'] as const)(
  'a postcode that is given stands in the letter: %s',
  (intent) => {
    const decided = decide(intent, { draft: { postcodeInLetter: 'm1 1ad' } })
    expect('letter' in decided && decided.letter.body).toMatch(/\nSam Writer\nM1 1AD\n$/)
    expect(decided.draft.postcodeInLetter).toBe('M1 1AD')
  },
)

test.each(['read', 'paper', 'own-mail', 'send'] as const)(
  'half a postcode leads back to where it was typed: %s',
  (intent) => {
    expect(decide(intent, { draft: { postcodeInLetter: 'M1' } })).toMatchObject({
      step: 'sign',
      faults: [{ field: 'postcodeInLetter', fault: 'postcode-malformed' }],
    })
  },
)
