import { expect, test } from 'vitest'
import { openBillsClient } from '../bills-api/bills-client.ts'
import { fetchParliamentBill } from './fetch-parliament-bill.ts'
import type { ParliamentBill } from '../bills-api/parliament-bill.ts'

test('amendments are asked for where there can be any, and what the Houses send each other where they do', async () => {
  const asked: string[] = []
  await fetchFrom('https://bills-api.parliament.uk', asked)
  expect(asked.filter((path) => path.includes('/Stages/'))).toEqual([
    '/api/v1/Bills/1/Stages/12/Amendments',
    '/api/v1/Bills/1/Stages/13/PingPongItems',
  ])
})

test('an amendment from Parliament itself is linked to its page there, and cites the list it came from', async () => {
  const bill = await fetchFrom('https://bills-api.parliament.uk')
  expect(bill.stages[1]?.amendments).toMatchObject([
    {
      parliamentUrl: 'https://bills.parliament.uk/bills/1/stages/12/amendments/5',
      sourceUrl: 'https://bills-api.parliament.uk/api/v1/Bills/1/Stages/12/Amendments',
    },
  ])
})

test('an amendment from anywhere else is linked to no page of Parliament’s', async () => {
  const bill = await fetchFrom('http://127.0.0.1:4010')
  expect(bill.stages[1]?.amendments).toMatchObject([{ parliamentId: 5, parliamentUrl: null }])
})

const stage = { stageSittings: [], house: 'Commons' }
const answers: Record<string, object> = {
  '/api/v1/Bills/1': {
    billId: 1,
    shortTitle: 'Example Bill',
    currentHouse: 'Commons',
    originatingHouse: 'Commons',
    lastUpdate: '2024-01-01T00:00:00',
    isDefeated: false,
    isAct: false,
  },
  '/api/v1/Bills/1/Stages': aList([
    { ...stage, id: 11, description: '2nd reading', sortOrder: 1 },
    { ...stage, id: 12, description: 'Report stage', sortOrder: 2 },
    { ...stage, id: 13, description: 'Consideration of Lords amendments', sortOrder: 3 },
  ]),
  '/api/v1/Bills/1/Publications': { billId: 1, publications: [] },
  '/api/v1/Bills/1/Stages/12/Amendments': aList([{ amendmentId: 5, marshalledListText: '1', decision: 'NoDecision' }]),
  '/api/v1/Bills/1/Stages/13/PingPongItems': aList([]),
}

function aList(items: object[]): object {
  return { items, totalResults: items.length, itemsPerPage: 20 }
}

async function fetchFrom(baseUrl: string, asked: string[] = []): Promise<ParliamentBill> {
  const client = openBillsClient({
    baseUrl,
    userAgent: 'SafeToReport/0.1',
    fetch: async (input, init) => {
      const { pathname } = new URL(new Request(input, init).url)
      asked.push(pathname)
      return Response.json(answers[pathname] ?? {}, { status: answers[pathname] ? 200 : 404 })
    },
  })
  const head = await client.fetchBill(1)
  return fetchParliamentBill({ client, billId: 1, head, onProgress: () => {} })
}
