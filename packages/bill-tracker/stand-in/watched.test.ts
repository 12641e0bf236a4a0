import { expect, onTestFinished, test } from 'vitest'
import { aQuestion, anAnswer } from './written-questions.ts'
import { startStandInParliament } from './start-stand-in.ts'

const today = '2026-03-04'
const questions = '/api/writtenquestions/questions'

test('twenty questions come unless more are asked for, and never more than a hundred', async () => {
  const { ask, standIn } = await start()
  standIn.holdings.questions = Array.from({ length: 130 }, (_, index) =>
    aQuestion({ id: 990_510_000 + index, tabledOn: today }),
  )
  for (const [take, length] of [
    ['', 20],
    ['?take=50', 50],
    ['?take=500', 100],
  ] as const) {
    expect(await ask(`${questions}${take}`)).toMatchObject({ totalResults: 130, results: { length } })
  }
})

test('a list cuts an answer with dots and a question without, and takes tags away; under its number it is whole', async () => {
  const { ask, standIn } = await start()
  const answer = anAnswer(today, `<p>${'One sentence. '.repeat(20)}</p><p>Two.</p>`)
  standIn.holdings.questions = [aQuestion({ id: 990_510_000, tabledOn: today, text: 'To ask. '.repeat(40), answer })]
  const listed = await ask(questions)
  expect(listed).toMatchObject({
    results: [
      {
        value: {
          questionText: 'To ask. '.repeat(40).slice(0, 255),
          answerText: expect.stringMatching(/^One.{252}\.{3}$/),
        },
      },
    ],
  })
  expect(await ask(`${questions}/990510000`)).toMatchObject({ value: { answerText: answer.html } })
})

test.each([
  { term: 'ICE', what: 'finds part of a longer word', text: 'To ask about justice.', found: 1 },
  { term: 'data-sharing', what: 'with a hyphen loses the spoken form', text: 'To ask about data sharing.', found: 0 },
  { term: 'data sharing', what: 'in its spoken form finds it', text: 'To ask about data sharing.', found: 1 },
])('a search for "$term" $what', async ({ term, text, found }) => {
  const { ask, standIn } = await start()
  standIn.holdings.questions = [aQuestion({ id: 990_510_000, tabledOn: today, heading: 'H', text })]
  expect(await ask(`${questions}?searchTerm=${encodeURIComponent(term)}`)).toMatchObject({ totalResults: found })
})

test('a search for any term with "international" in it fails', async () => {
  const { standIn } = await start()
  expect((await fetch(`${standIn.url}${questions}?searchTerm=international%20protection`)).status).toBe(500)
})

test('a search for motions looks at titles alone', async () => {
  const { ask } = await start()
  expect(await ask('/EarlyDayMotions/list?parameters.searchTerm=Immigration')).toMatchObject({ Response: [] })
  expect(await ask('/EarlyDayMotions/list?parameters.searchTerm=Safe%20reporting')).toMatchObject({
    Response: { length: 2 },
  })
})

test('a petition’s own page says from where it was signed, and a list says who made it', async () => {
  const { ask } = await start()
  expect(await ask('/petitions/790001.json')).toMatchObject({
    data: { attributes: { signatures_by_constituency: { length: 1 } } },
  })
  expect(JSON.stringify(await ask('/petitions.json?state=recent'))).toContain('Made-up Private Person')
})

async function start() {
  const standIn = await startStandInParliament({ today })
  onTestFinished(standIn.stop)
  const ask = async (path: string): Promise<unknown> => (await fetch(`${standIn.url}${path}`)).json()
  return { standIn, ask }
}
