import { expect, test } from 'vitest'
import type { ReadRecord } from '../record.ts'
import { renderPage, type Render } from './render-page.ts'

const unreadable = (): Promise<never> => Promise.reject(new Error('no database'))

function aRecord(onFailure: () => void = () => undefined): ReadRecord {
  const failing = (): Promise<never> => {
    onFailure()
    return unreadable()
  }
  return {
    findHome: failing,
    findFormerAddress: failing,
    listAsks: failing,
    findAskPage: failing,
    listBills: failing,
    findBillPage: failing,
    listDivisions: failing,
    listSecondLooks: failing,
    findDivisionPage: failing,
    findMemberPage: failing,
    findAmendmentPage: failing,
    findNoticesPage: failing,
    findNoticePage: failing,
    findNowPage: failing,
    findProceedingPage: failing,
    findEvidencePage: failing,
    findDataPage: failing,
    listCorrectionsOf: failing,
    findOpenPage: failing,
    findAddresses: failing,
    findFollowing: failing,
    findCalendar: failing,
    findComparePage: failing,
    findVersionsPage: failing,
    findProgress: failing,
    findSeatVotes: failing,
    findStancesPage: failing,
    findTimeline: failing,
    findSearchPage: failing,
    withFailureHook: aRecord,
  }
}

function rendered(render: Render) {
  const locals = {
    record: aRecord(),
    siteUrl: 'https://site.example',
    campaignUrl: 'https://write.example',
    installation: { kind: 'trial' as const },
    exitUrl: 'https://weather.example',
    drawCard: unreadable,
  }
  return renderPage({ render, locals, path: '/bills/one', onFailure: () => undefined })
}

test('a page that says how long it may be kept is kept under its tags, and the reader sees none of that', async () => {
  const { page, keeping } = await rendered(() =>
    Promise.resolve(
      new Response('<p>A bill</p>', {
        headers: {
          'content-type': 'text/html',
          'x-keep-seconds': '60',
          'x-keep-stale-seconds': '600',
          'x-keep-tags': 'bill-1,kind:stage',
        },
      }),
    ),
  )
  expect(keeping).toEqual({ freshFor: 60, staleFor: 600, tags: ['bill-1', 'kind:stage'] })
  expect(page.headers).toEqual({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, no-cache, stale-if-error=86400',
  })
})

test('when the record cannot be read the answer is 503, asks to come again and is not kept', async () => {
  const { page, keeping } = await rendered(async (_request, locals) => {
    await locals.record.findHome().catch(() => undefined)
    return new Response('sorry', { status: 500, headers: { 'x-keep-seconds': '60' } })
  })
  expect([page.status, page.headers['retry-after'], page.headers['cache-control']]).toEqual([503, '15', 'no-store'])
  expect(keeping).toBeUndefined()
})

test('a fault of the page itself stays a 500', async () => {
  const { page } = await rendered(() => Promise.resolve(new Response('sorry', { status: 500 })))
  expect(page.status).toBe(500)
})

test('a page that is not there is not kept', async () => {
  const { page, keeping } = await rendered(() => Promise.resolve(new Response('none', { status: 404 })))
  expect([page.status, keeping]).toEqual([404, undefined])
})
