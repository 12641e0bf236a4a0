import { expect, test } from 'vitest'
import { formatCampaignFile, parseCampaign, parseCampaignFile } from './campaign-file.ts'
import { findChangedParts } from './changed-parts.ts'
import { readFoundingCampaign } from './found-campaigns.ts'

const founding = await readFoundingCampaign()
const stage = 'stage/made-bill/lords/report/1'
const byDay = { opens: '2026-10-01', opensWith: null, closes: '2026-11-01', closesWith: null, expectsVote: false }
const byRecord = {
  opens: null,
  opensWith: `reached:${stage}`,
  closes: null,
  closesWith: stage,
  expectsVote: true,
}

test.each([
  { what: 'days of its own', days: byDay },
  { what: 'what the record has', days: byRecord },
  { what: 'a day, and the end of a call', days: { ...byDay, closes: null, closesWith: 'call/made-call' } },
  { what: 'no end', days: { ...byDay, closes: null } },
])('a file is read as it is written: $what', ({ days }) => {
  const campaign = { ...founding, ...days }
  expect(parseCampaignFile(formatCampaignFile(campaign))).toEqual({ ok: true, campaign })
})

test('a file from before there was anything of the record in it is read', () => {
  const { opensWith: _opens, closesWith: _closes, expectsVote: _vote, ...old } = { ...founding, ...byDay }
  expect(parseCampaign(old)).toEqual({ ok: true, campaign: { ...founding, ...byDay } })
})

test.each([
  { what: 'no beginning', days: { opens: null }, at: 'opens' },
  { what: 'two beginnings', days: { opensWith: byRecord.opensWith }, at: 'opens' },
  { what: 'two ends', days: { closesWith: stage }, at: 'closes' },
  { what: 'an end before its beginning', days: { closes: '2026-09-30' }, at: 'closes' },
  { what: 'a beginning with a call', days: { opens: null, opensWith: 'reached:call/made-call' }, at: 'opensWith' },
  { what: 'a beginning with something else', days: { opens: null, opensWith: stage }, at: 'opensWith' },
  { what: 'an end with something else', days: { closes: null, closesWith: 'bill/made-bill' }, at: 'closesWith' },
  { what: 'a vote on a day', days: { expectsVote: true }, at: 'expectsVote' },
  {
    what: 'a vote at the end of a call',
    days: { closes: null, closesWith: 'call/made-call', expectsVote: true },
    at: 'expectsVote',
  },
])('a campaign with $what is refused where it is', ({ days, at }) => {
  expect(parseCampaign({ ...founding, ...byDay, ...days })).toMatchObject({ ok: false, problems: [{ path: [at] }] })
})

test('a save that changes with what it opens or closes changes these parts', () => {
  expect(findChangedParts({ ...founding, ...byDay }, { ...founding, ...byRecord })).toEqual(['opens', 'closes'])
  expect(findChangedParts({ ...founding, ...byRecord }, { ...founding, ...byRecord, expectsVote: false })).toEqual([
    'closes',
  ])
})
