import { expect, test } from 'vitest'
import { findLag } from './bills.ts'

const bill = {
  outcome: null,
  amendments: 3,
  parliamentUrl: 'https://bills.parliament.uk/bills/1',
  syncedAt: new Date('2026-03-01T09:00:00Z'),
}
const paper = (
  kind: string,
  publishedOn: string,
  url: string | null = `https://papers.example.org/${publishedOn}`,
) => ({
  id: publishedOn,
  title: kind,
  kind,
  house: null,
  publishedOn,
  url,
})

test('the latest paper of amendments that can be opened is the one to look at', () => {
  const papers = [
    paper('Marshalled list for Report', '2026-02-24'),
    paper('Amendment Paper', '2026-02-20'),
    paper('Amendment Paper', '2026-02-26', null),
    paper('Bill', '2026-02-27'),
  ]
  expect(findLag(bill, papers)).toEqual({
    paper: papers[0],
    allPapers: 'https://bills.parliament.uk/bills/1/publications',
  })
  expect(findLag({ ...bill, outcome: 'in-progress' }, [])?.paper).toBeNull()
})

test.each([
  { what: 'is over', of: { ...bill, outcome: 'act' as const } },
  { what: 'fell', of: { ...bill, outcome: 'fell' as const } },
  { what: 'was never had from Parliament', of: { ...bill, syncedAt: null } },
  { what: 'has no amendment', of: { ...bill, amendments: 0 } },
])('of a bill that $what, nothing is said', ({ of }) => {
  expect(findLag(of, [])).toBeNull()
})
