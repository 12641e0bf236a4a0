import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDraft, anOpenCampaign, aSeat } from '../testing/builders.ts'
import { compose, type OpenCampaign } from './build-letter.ts'
import type { Draft } from './draft.ts'
import { type GrowingLetter, growLetter } from './growing-letter.ts'

const slugs = ['one', 'two', 'three', 'four', 'five']

/** Five points, of which some have a sentence of their own that leads over to them. */
function aLongCampaign(languages: readonly ('en' | 'cy')[] = ['en']): OpenCampaign {
  const { content, ...campaign } = anOpenCampaign()
  const say = (text: string) => (languages.includes('cy') ? { en: text, cy: `Yn Gymraeg: ${text}` } : { en: text })
  const points = slugs.map((slug, index) => ({
    slug,
    heading: say(`About ${slug}`),
    text: say(`The reason is ${slug}.`),
    bridge: index % 2 === 0 ? say(`Hear of ${slug}.`) : null,
    variant: null,
    sources: [],
  }))
  const [subjects, openings] = [content.subjects, content.openings].map((texts) =>
    texts.map((each) => ({ ...each, text: say(each.text.en) })),
  )
  const closing = { ...content.closing, text: say(content.closing.text.en) }
  return {
    ...campaign,
    content: { ...content, title: say('A title'), subjects: subjects ?? [], openings: openings ?? [], points, closing },
  }
}

/** What a reader of the growing letter sees, in paragraphs. */
function read({ before, why, points, ownWords, after }: GrowingLetter): string[] {
  const said = points.flatMap(({ lead, text }) => (lead === null ? [] : [`${lead} ${text}`.trim()]))
  return [...before.map(({ text }) => text), ...why, ...said, ...ownWords, ...after.map(({ text }) => text)]
}

function grow(draft: Draft, differs: Partial<Parameters<typeof growLetter>[0]> = {}): GrowingLetter[] {
  return growLetter({ draft, language: 'en', seat: aSeat(), campaign: aLongCampaign(), ...differs })
}

test('whatever is chosen and written, the letter as it grows says what the letter says', () => {
  const words = fc.array(fc.constantFrom('Because I mind.', 'since then', 'I mind.', '\n\n', ' ', 'Because'), {
    maxLength: 6,
  })
  const draft = fc.record({ points: fc.shuffledSubarray(slugs), why: words, ownWords: words })
  fc.assert(
    fc.property(draft, ({ points, why, ownWords }) => {
      const written = aDraft({ points, why: why.join(''), ownWords: ownWords.join('') })
      const [letter] = grow(written)
      const whole = compose(written, 'en', { seat: aSeat(), campaign: aLongCampaign() })
      expect(letter && read(letter)).toEqual(whole.paragraphs.map(({ text }) => text))
    }),
  )
})

test('what is not chosen is there unseen, after what is', () => {
  const [letter] = grow(aDraft({ points: ['four', 'two'] }))
  expect(letter?.points.map(({ slug }) => slug)).toEqual(['four', 'two', 'one', 'three', 'five'])
  expect(letter?.points.map(({ lead }) => lead !== null)).toEqual([true, true, false, false, false])
})

test.each([
  { who: 'a reader of English in England', language: 'en', nation: 'England', letterLanguage: 'en', offered: ['en'] },
  { who: 'a reader of English in Wales', language: 'en', nation: 'Wales', letterLanguage: 'en', offered: ['en', 'cy'] },
  {
    who: 'a reader of Welsh in England',
    language: 'cy',
    nation: 'England',
    letterLanguage: 'en',
    offered: ['en', 'cy'],
  },
  { who: 'whoever chose Welsh', language: 'es', nation: 'England', letterLanguage: 'cy', offered: ['en', 'cy'] },
] as const)('$who may choose among $offered', ({ language, nation, letterLanguage, offered }) => {
  const asked = { language, seat: aSeat({ nation }), campaign: aLongCampaign(['en', 'cy']) }
  const letters = grow(aDraft({ letterLanguage, points: ['one'] }), asked)
  expect(letters.map((letter) => letter.language)).toEqual(offered)
  expect(letters.filter(({ isChosen }) => isChosen).map((letter) => letter.language)).toEqual([letterLanguage])
})

test('nothing is offered in Welsh that has no Welsh', () => {
  expect(grow(aDraft({ letterLanguage: 'cy' }), { language: 'cy' })).toMatchObject([{ language: 'en', isChosen: true }])
})
