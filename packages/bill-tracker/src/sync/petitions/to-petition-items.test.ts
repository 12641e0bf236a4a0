import { expect, test } from 'vitest'
import { petitionAnswer, petitionsAnswer } from './petitions-answers.ts'
import { toPetitionItems } from './to-petition-items.ts'

const open = {
  type: 'petition',
  id: 790_901,
  links: { self: 'https://petition.parliament.uk/petitions/790901.json' },
  attributes: {
    action: 'Bring back the made-up coin',
    background: 'We miss it.',
    additional_details: 'It was round.',
    state: 'open',
    signature_count: 11_204,
    opened_at: '2026-03-02T23:30:00.000Z',
    closed_at: null,
    creator_name: 'Made-up Private Person',
    scheduled_debate_date: null,
    government_response: null,
    debate: null,
    departments: [{ acronym: 'MD', name: 'Made-up Department', url: 'https://example.org' }],
    signatures_by_constituency: [{ name: 'Made-up Seat', mp: 'Made-up Member 1', signature_count: 7 }],
    signatures_by_country: [{ name: 'Made-up Land', code: 'ML', signature_count: 3 }],
    other_parliamentary_business: [{ subject: 'Dear Made-up Signatory', body: 'A mail to whoever signed.' }],
  },
}

test('a petition is an item with what it asks for, how many signed, and where it stands', () => {
  expect(items(open)).toMatchObject([
    {
      kind: 'petition',
      key: 'petition-790901',
      number: '790901',
      title: 'Bring back the made-up coin',
      text: 'We miss it.\nIt was round.',
      happenedOn: '2026-03-02',
      house: 'Commons',
      body: 'Made-up Department',
      standing: 'open',
      url: 'https://petition.parliament.uk/petitions/790901',
      details: { signatures: 11_204 },
    },
  ])
})

test('of private persons nothing is kept: not who made it, not from where it was signed, not who was written to', () => {
  const kept = JSON.stringify(items(open))
  for (const words of ['Private Person', 'Made-up Seat', 'Made-up Land', 'Signatory', 'creator', 'signatures_by']) {
    expect(kept).not.toContain(words)
  }
})

test('the Government’s response is an item of its own, with its own day, about the petition by its key', () => {
  const government_response = {
    responded_on: '2026-03-04',
    created_at: '2026-03-05T10:00:00.000Z',
    summary: 'There are no plans.',
    details: '<p>It was made up.</p><p>It is kept under review.</p>',
  }
  const answered = { ...open, attributes: { ...open.attributes, government_response } }
  expect(items(answered)[1]).toMatchObject({
    kind: 'reply',
    key: 'petition-790901',
    aboutKey: 'petition-790901',
    title: 'Bring back the made-up coin',
    text: 'There are no plans.\nIt was made up.\nIt is kept under review.',
    happenedOn: '2026-03-04',
    url: 'https://petition.parliament.uk/petitions/790901?reveal_response=yes#response-threshold',
  })
  const undated = { ...government_response, responded_on: null }
  expect(items({ ...open, attributes: { ...open.attributes, government_response: undated } })[1]).toMatchObject({
    happenedOn: '2026-03-05',
  })
})

test('a day for a debate, a debate that was held, and an archive are told', () => {
  const attributes = {
    ...open.attributes,
    state: 'closed',
    closed_at: '2026-02-01T23:59:59.000Z',
    scheduled_debate_date: '2026-03-16',
    debate: {
      debated_on: '2026-03-16',
      transcript_url: 'https://hansard.parliament.uk/x',
      overview: 'It was debated.',
    },
  }
  expect(items({ ...open, type: 'archived-petition', attributes })[0]).toMatchObject({
    standing: 'closed',
    url: 'https://petition.parliament.uk/archived/petitions/790901',
    details: {
      closedOn: '2026-02-01',
      debateOn: '2026-03-16',
      debatedOn: '2026-03-16',
      debateUrl: 'https://hansard.parliament.uk/x',
      isArchived: true,
    },
  })
})

test('an odd row of a list is set aside by its number', () => {
  const odd = { ...open, id: 790_902, attributes: { ...open.attributes, action: null } }
  const read = petitionsAnswer.parse({ links: { next: null }, data: [open, odd] })
  expect(read.data.rows.map(({ id }) => id)).toEqual([790_901])
  expect(read.data.unread).toEqual(['790902'])
  expect(petitionsAnswer.safeParse({ links: { next: null } }).success).toBe(false)
})

function items(said: object): ReturnType<typeof toPetitionItems> {
  return toPetitionItems(petitionAnswer.parse(said))
}
