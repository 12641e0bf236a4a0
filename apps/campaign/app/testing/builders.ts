import { type Campaign, type CampaignContent, chooseVariants, noFacts } from '@safe-to-report/letters/campaigns'
import type { Draft } from '../journey/draft.ts'
import type { LetterView } from '../journey/letter-view.ts'
import type { OpenCampaign } from '../journey/build-letter.ts'
import type { Seat, SeatMember } from '../journey/seat.ts'

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
    opensWith: null,
    opensLostAt: null,
    closesOn: null,
    closesWith: null,
    closesLostAt: null,
    expectsVote: false,
    revision: 0,
    editedAt: null,
    content,
  }
}

/** The same, made for a member of whom nothing is known. */
export function anOpenCampaign(seat: Seat = aSeat()): OpenCampaign {
  const { id, askSlug } = aCampaign()
  return {
    id,
    askSlug,
    recipientKind: 'member',
    content: chooseVariants(content, { member: seat.member, seat, facts: noFacts }),
  }
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

/** A letter that waits to be confirmed, as its page tells of it. */
export function aLetterView(differs: Partial<LetterView> = {}): LetterView {
  return {
    state: 'unconfirmed',
    recipientKind: 'member',
    seatName: 'Exampleton',
    recipientName: 'Ann Example',
    askSlug: 'firewall',
    wroteAt: '11:00',
    handedOverAt: null,
    serverReply: null,
    wait: null,
    reason: null,
    isTest: false,
    mailToWriter: { is: 'sent' },
    texts: [],
    number: '1234 5678',
    hasText: true,
    isStill: false,
    mayChange: true,
    reloadSeconds: null,
    copiesLeft: 1,
    erasedBy: '11:00',
    ...differs,
  }
}
