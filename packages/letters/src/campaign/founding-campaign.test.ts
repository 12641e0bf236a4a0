import { languages } from '../languages.ts'
import { expect, test } from 'vitest'
import { composeLetter } from '../compose-letter.ts'
import { letterLimits } from '../letter-form.ts'
import { formatCampaignFile, parseCampaignFile } from './campaign-file.ts'
import { chooseVariants, type LetterFacts, listLetterLanguages } from './choose-variants.ts'
import { readFoundingCampaign } from './found-campaigns.ts'
import { type MemberFacts, memberVotes, nations, noFacts } from './rules.ts'

const founding = await readFoundingCampaign()
const theVote = 'commons-2021-04-15-lords-amendment-40'

const everyMember: MemberFacts[] = nations.flatMap((nation) =>
  [null, ...memberVotes].flatMap((vote) =>
    [null, ['government' as const]].map((posts) => ({
      ...noFacts,
      nation,
      posts,
      votes: vote === null ? {} : { [theVote]: vote },
    })),
  ),
)

function about(facts: MemberFacts): LetterFacts {
  const member = { name: 'Alex Example' }
  return { member, seat: { name: 'Testford North', nation: facts.nation ?? 'England' }, facts }
}

test('every text of the founding campaign is there in four languages, for every MP', () => {
  for (const facts of everyMember) {
    const { title, subjects, openings, points, closing } = chooseVariants(founding.content, about(facts))
    const texts = [
      title,
      ...[...subjects, ...openings, ...points, closing].map(({ text }) => text),
      ...points.flatMap(({ heading, bridge }) => [heading, ...(bridge ? [bridge] : [])]),
    ]
    for (const text of texts) expect(Object.keys(text).toSorted()).toEqual(languages.toSorted())
  }
})

test('a letter of it can be English or Welsh', () => {
  expect(listLetterLanguages(chooseVariants(founding.content, about(noFacts)))).toEqual(['en', 'cy'])
})

test('every variant is for somebody', () => {
  const chosen = new Set(
    everyMember.flatMap((facts) => {
      const content = chooseVariants(founding.content, about(facts))
      return [...content.subjects, ...content.openings, ...content.points, content.closing].map(
        ({ variant }) => variant,
      )
    }),
  )
  const { subjects, openings, points, closing } = founding.content
  const all = [...subjects, ...openings, ...points, closing].flatMap(({ variants }) => variants.map(({ slug }) => slug))
  expect(all.length).toBeGreaterThan(4)
  expect(all.filter((slug) => !chosen.has(slug))).toEqual([])
})

test('with every point and the longest own words it can be submitted', () => {
  for (const facts of everyMember) {
    const content = chooseVariants(founding.content, about(facts))
    const { subject, body } = composeLetter({
      content,
      language: 'cy',
      choice: {
        subject: '',
        opening: '',
        points: content.points.map(({ slug }) => slug),
        why: 'a'.repeat(letterLimits.why),
        ownWords: 'a'.repeat(letterLimits.ownWords),
        replyByEmail: true,
      },
      member: { name: 'Alex Example' },
      seat: { name: 'Testford North' },
      supporter: {
        name: 'a'.repeat(letterLimits.name),
        addressLine: 'a'.repeat(letterLimits.addressLine),
        hasEmail: true,
      },
    })
    expect(subject.length).toBeLessThanOrEqual(letterLimits.subject)
    expect(body.length).toBeLessThanOrEqual(letterLimits.body)
  }
})

test('every text that names a day, a year or a count has a source on the record', () => {
  const { openings, points, closing } = founding.content
  const pieces = [...openings, ...points, closing].flatMap((piece) => [piece, ...piece.variants])
  const unsourced = pieces.filter(({ text, sources }) => /\d/.test(text.en) && sources.length === 0)
  expect(unsourced).toEqual([])
})

test('what is given out as a file can be taken in again', () => {
  expect(parseCampaignFile(formatCampaignFile(founding))).toEqual({ ok: true, campaign: founding })
})

test('the founding campaign calls an MP what the pages around it do', () => {
  expect(formatCampaignFile(founding)).not.toMatch(/diputad|deputad/i)
})
