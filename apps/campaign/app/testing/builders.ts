import { type Campaign, type CampaignContent, chooseVariants, noFacts } from '@safe-to-report/letters/campaigns'
import { RouterContextProvider } from 'react-router'
import { clientAddressContext, servicesContext, visitContext } from '../contexts.ts'
import type { Draft } from '../journey/draft.ts'
import type { OpenCampaign } from '../journey/build-letter.ts'
import type { Seat, SeatMember } from '../journey/seat.ts'
import type { Services } from '../services/index.server.ts'
import { createVisitSeal } from '../visit/seal-visit.server.ts'
import { visitCookies } from '../visit/visit-cookies.ts'
import { createVisitKeeper, type VisitKeeper } from '../visit/visit-keeper.server.ts'

export function aMember(differs: Partial<SeatMember> = {}): SeatMember {
  return {
    id: 1,
    name: 'Alex Example',
    party: 'Independent',
    email: 'member@example.org',
    phone: null,
    postalAddress: null,
    website: null,
    presides: false,
    isSample: false,
    asOf: '2026-04-03',
    ...differs,
  }
}

export function aSeat(differs: Partial<Seat> = {}): Seat {
  return { gss: 'E14000001', name: 'Exampleton', nation: 'England', seat: 'held', member: aMember(), ...differs }
}

const content: CampaignContent = {
  title: { en: 'Ask for it' },
  subjects: [{ slug: 'plain', text: { en: 'Please support it' }, sources: [], variants: [] }],
  openings: [{ slug: 'plain', text: { en: 'I write to ask for one thing.' }, sources: [], variants: [] }],
  points: [
    {
      slug: 'first',
      heading: { en: 'The first point' },
      text: { en: 'The first reason.' },
      sources: [],
      variants: [
        { slug: 'in-wales', when: [{ nation: ['Wales'] }], text: { en: 'The first reason in Wales.' }, sources: [] },
      ],
    },
    {
      slug: 'second',
      heading: { en: 'The second point' },
      text: { en: 'The second reason.' },
      sources: [],
      variants: [],
    },
  ],
  closing: { text: { en: 'Will you support it?' }, sources: [], variants: [] },
}

/** A campaign as the database gives it. */
export function aCampaign(): Campaign {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    slug: 'data-sharing-firewall',
    askSlug: 'data-sharing-firewall',
    target: 'own-mp',
    state: 'open',
    opensOn: '2026-01-01',
    closesOn: null,
    revision: 0,
    editedAt: null,
    content,
  }
}

/** The same, made for a member of whom nothing is known. */
export function anOpenCampaign(seat: Seat = aSeat()): OpenCampaign {
  const { id, askSlug } = aCampaign()
  return { id, askSlug, content: chooseVariants(content, { member: seat.member, seat, facts: noFacts }) }
}

export function aDraft(differs: Partial<Draft> = {}): Draft {
  return {
    campaign: 'data-sharing-firewall',
    gss: 'E14000001',
    meeting: '',
    border: '',
    readTo: '',
    readAs: '',
    letterLanguage: 'en',
    points: ['first'],
    subject: '',
    opening: '',
    why: 'In words of my own.',
    ownWords: '',
    name: 'Sam Writer',
    addressLine: '',
    postcodeInLetter: '',
    replyByEmail: true,
    email: 'sam@example.org',
    kept: [],
    ...differs,
  }
}

const settings: Services['settings'] = {
  campaignUrl: 'http://campaign.test',
  siteUrl: 'http://site.test',
  exitUrl: 'http://weather.test/',
  installation: { kind: 'trial' },
}

/** What a route is called with: a context holding only the doors that the test gives it. */
export function aContext(doors: Partial<Services>, visit: VisitKeeper = aVisit()): RouterContextProvider {
  const closed = (): never => {
    throw new Error('this door is not open in this test')
  }
  const services: Services = {
    settings,
    findHelp: closed,
    now: () => Promise.resolve(new Date('2026-11-21T12:00:00Z')),
    postcodes: { by: 'postcodes-io' },
    isDissolved: () => Promise.resolve(false),
    lookUpPostcode: closed,
    findSamplePlace: closed,
    findSeat: () => Promise.resolve(aSeat()),
    listSeats: closed,
    findCampaign: () => Promise.resolve(aCampaign()),
    findAskSlug: () => Promise.resolve('data-sharing-firewall'),
    listCampaigns: () => Promise.resolve([aCampaign()]),
    listTested: () => Promise.resolve(new Set()),
    findMemberFacts: () => Promise.resolve(noFacts),
    findSources: () => Promise.resolve(new Map()),
    isLikeOthers: () => Promise.resolve(false),
    submitLetter: closed,
    confirmLetter: closed,
    confirmLetterByCode: closed,
    confirmLetterByNumber: closed,
    findLetterStatus: closed,
    eraseLetter: closed,
    withdrawLetter: closed,
    askForText: closed,
    makeChallenge: closed,
    findHoldings: closed,
    listErasures: closed,
    findLastErasure: closed,
    backupDays: undefined,
    isProven: () => Promise.resolve(true),
    listTopics: closed,
    subscribe: closed,
    findSubscription: closed,
    confirmSubscription: closed,
    changeSubscription: closed,
    stopSubscription: closed,
    isWithinLimit: () => Promise.resolve(true),
    countLookUp: closed,
    takePlace: closed,
    openVisit: closed,
    endVisit: closed,
    isVisitEnded: closed,
    endStaffSession: closed,
    get staff() {
      return closed()
    },
    ...doors,
  }
  const context = new RouterContextProvider()
  context.set(servicesContext, services)
  context.set(clientAddressContext, '192.0.2.1')
  context.set(visitContext, visit)
  return context
}

/** The visit of a request that brings these cookies. */
export function aVisit(cookies = '', now = new Date('2026-11-21T12:00:00Z')): VisitKeeper {
  const means = { seal: createVisitSeal('p'.repeat(43)), cookies: visitCookies('http://campaign.test') }
  return createVisitKeeper(cookies, now, means)
}

export function aPost(path: string, fields: Record<string, string | string[]>): Request {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const each of [value].flat()) body.append(name, each)
  }
  return new Request(`http://campaign.test${path}`, { method: 'POST', body })
}
