import { languages } from '@safe-to-report/languages'
import { expect, test } from 'vitest'
import { composeLetter } from '../writing/compose-letter.ts'
import { letterLimits } from './letter-limits.ts'
import { formatCampaignFile, parseCampaignFile } from './campaign-file.ts'
import { chooseVariants, type LetterFacts, listLetterLanguages } from './choose-variants.ts'
import { readFoundingCampaign } from './found-campaigns.ts'
import { type MemberFacts, memberVotes, nations, noFacts } from './rules.ts'

const founding = await readFoundingCampaign()
const theVote = 'commons-2021-04-15-lords-amendment-40'

const everyMember: MemberFacts[] = nations.flatMap((nation) =>
  [null, ...memberVotes].flatMap((vote) =>
    [
      { posts: null },
      { posts: ['government' as const] },
      { posts: ['speaker' as const] },
      { posts: [], party: 'Sinn Féin' },
    ].flatMap((known) =>
      [null, 'supports' as const].map((stance) => ({
        ...noFacts,
        nation,
        ...known,
        stance,
        votes: vote === null ? {} : { [theVote]: vote },
      })),
    ),
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

/** What nobody may be asked for who takes no side, and what nobody may be told who has no vote: in every language. */
const asksForASide = /support|cefnog|apoy|apoi(?!o)|vote with|pleidleisioch|you voted|votó con|votou/i
const speaksOfTheirVote =
  /next decision could be yours|dwylo chi|decisión puede ser suya|decisão pode ser sua|you voted|pleidleisioch/i

const chair = everyMember.filter(({ posts }) => posts?.includes('speaker'))
/** Who never sat voted on neither side. */
const away = everyMember.filter(
  ({ party, votes }) => party === 'Sinn Féin' && votes[theVote] !== 'for' && votes[theVote] !== 'against',
)

/** Every letter that can be built for such a member, whatever its writer chooses. */
function listLetters(facts: MemberFacts) {
  const content = chooseVariants(founding.content, about(facts))
  return languages.flatMap((language) =>
    content.subjects.flatMap((subject) =>
      content.openings.map((opening) =>
        composeLetter({
          content,
          language,
          choice: {
            subject: subject.slug,
            opening: opening.slug,
            points: content.points.map(({ slug }) => slug),
            why: '',
            ownWords: '',
            replyByEmail: true,
          },
          member: { name: 'Alex Example' },
          seat: { name: 'Testford North' },
          supporter: { name: 'Ana Example', hasEmail: true },
        }),
      ),
    ),
  )
}

test('no letter asks the Speaker or a deputy to take a side, and each asks them to tell ministers', () => {
  expect(chair.length).toBeGreaterThan(0)
  for (const { subject, body } of chair.flatMap(listLetters)) {
    expect(
      `${subject}\n${body}`
        .replaceAll('no side', '')
        .replaceAll(/(not ask for your|gofyn am eich|le pido su|peço) \w+/g, ''),
    ).not.toMatch(asksForASide)
    expect(body).toMatch(/tell ministers|wrth weinidogion|a los ministros|aos ministros/)
  }
})

test('a letter to a member of Sinn Féin says that they do not sit, speaks of no vote of theirs, and asks them to write to ministers', () => {
  expect(away.length).toBeGreaterThan(0)
  for (const { body } of away.flatMap(listLetters)) {
    expect(body).toMatch(/do not take your seat|nad ydych yn cymryd eich sedd|no ocupa su escaño|não ocupa o seu lugar/)
    expect(body).toMatch(
      /write to ministers|ysgrifennu at weinidogion|escribirá a los ministros|escrever aos ministros/i,
    )
    expect(body).not.toMatch(speaksOfTheirVote)
  }
})

test('all other letters say none of that', () => {
  const others = everyMember.filter((facts) => !chair.includes(facts) && facts.party !== 'Sinn Féin')
  for (const { body } of others.flatMap(listLetters)) expect(body).not.toMatch(/take your seat|take no side/)
  const texts = formatCampaignFile(founding)
  // A line that is folded within a word would put a blank into it.
  expect(texts).not.toMatch(/\p{L}- \p{L}/u)
})

const agrees = everyMember.filter(({ stance, posts }) => stance === 'supports' && !posts?.includes('speaker'))
const thanks = /thank you|thank you again|diolch|gracias|agradeço|agradecer/gi
/** What nobody is asked who has said so already, and what nobody is told who may have changed their mind since a vote. */
const asksAgain =
  /ask(?:ing)? for your support|support again|whether you support|gofyn am eich cefnogaeth|a ydych yn cefnogi|pedirle (?:que apoye|su apoyo)|si apoya|pedir (?:o seu apoio|de novo)|se apoia|que apoie|afresh|o’r newydd|considerar la cuestión|considerar a questão/i
const thanksAndAsks =
  /(?:again for saying|eto am ddweud|otra vez por decir|mais uma vez por ter dito).*(?:ministers|Government|weinidogion|Llywodraeth|ministros|Gobierno|Governo)/s

test('whoever has said that they are for it is thanked, at the beginning and the end, and asked to act', () => {
  expect(agrees.length).toBeGreaterThan(0)
  for (const { body } of agrees.flatMap(listLetters)) {
    expect(body.match(thanks)?.length ?? 0).toBeGreaterThanOrEqual(2)
    expect(body).not.toMatch(asksAgain)
    expect(body).toMatch(thanksAndAsks)
  }
})

test('nobody is thanked who has not said so', () => {
  const others = everyMember.filter(({ stance }) => stance !== 'supports')
  for (const { subject, body } of others.flatMap(listLetters)) expect(`${subject} ${body}`).not.toMatch(thanks)
})
