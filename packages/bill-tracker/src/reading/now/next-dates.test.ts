import { expect, test } from 'vitest'
import type { Proceeding } from '../proceedings/proceeding-types.ts'
import { listNextDates } from './next-dates.ts'

function aQuestion(slug: string, ask: string, url: string): Proceeding {
  return {
    id: slug,
    slug,
    kind: 'question',
    title: 'Police: Victims',
    words: null,
    meaning: null,
    happenedOn: '2026-11-30',
    house: 'Commons',
    url,
    member: null,
    body: null,
    dueOn: '2026-12-03',
    closesOn: null,
    howTo: null,
    answer: null,
    closesAt: null,
    isCorrected: false,
    stands: { is: 'waiting', dueOn: '2026-12-03', lookedOn: null },
    signatures: null,
    startsAt: null,
    isAfterOther: false,
    ask: { slug: ask, title: ask },
    bill: null,
    sources: [],
  }
}

test('what touches two asks has its day once; two things of the same title have theirs each', () => {
  const proceedings = [
    aQuestion('police-victims', 'one', 'https://parliament.uk/1'),
    aQuestion('police-victims-2', 'two', 'https://parliament.uk/1'),
    aQuestion('police-victims-3', 'one', 'https://parliament.uk/2'),
  ]
  const dates = listNextDates({ proceedings, sittings: [], notices: [], today: '2026-12-01' })
  expect(dates.map(({ subjectId }) => subjectId)).toEqual(['police-victims', 'police-victims-3'])
})
