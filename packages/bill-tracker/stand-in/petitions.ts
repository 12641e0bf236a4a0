import { dayFrom } from './days.ts'

export interface PetitionContent {
  id: number
  isArchived: boolean
  state: 'open' | 'closed' | 'rejected'
  action: string
  background: string
  details: string
  openedOn: string
  closedOn: string | null
  signatures: number
  /** A private person's name: made, and there to show that it is left out. */
  creator: string
  response: { on: string; summary: string; details: string } | null
  debateOn: string | null
  debate: { on: string; overview: string } | null
}

/** A petition of no matter. */
export function aPetition(given: Partial<PetitionContent> & Pick<PetitionContent, 'id' | 'openedOn'>): PetitionContent {
  return {
    isArchived: false,
    state: 'open',
    action: 'Bring back the made-up coin',
    background: 'We miss it.',
    details: '',
    closedOn: null,
    signatures: 120,
    creator: 'Made-up Private Person',
    response: null,
    debateOn: null,
    debate: null,
    ...given,
  }
}

/** Made petitions: open, answered by the Government, with a day for a debate, debated, closed, rejected, of an earlier Parliament. */
export function buildPetitions(today: string): PetitionContent[] {
  const ago = (days: number): string => dayFrom(today, -days)
  return [
    aPetition({
      id: 790_001,
      openedOn: ago(1),
      action: 'Stop the police passing on the data of migrant victims of domestic abuse',
      background: 'Victims should be able to report abuse without fear of Immigration Enforcement.',
      details: 'We want a firewall in law.',
      signatures: 11_204,
    }),
    aPetition({ id: 790_002, openedOn: ago(2) }),
    aPetition({
      id: 790_003,
      openedOn: ago(40),
      signatures: 12_000,
      response: {
        on: ago(1),
        summary: 'The Government has no plans to bring back the made-up coin.',
        details: '<p>The coin was made up.</p><p>The Department will keep it under review.</p>',
      },
    }),
    aPetition({ id: 790_004, openedOn: ago(90), signatures: 104_000, debateOn: dayFrom(today, 12) }),
    aPetition({
      id: 790_005,
      openedOn: ago(150),
      signatures: 150_000,
      debateOn: ago(9),
      debate: { on: ago(9), overview: 'It was debated.' },
    }),
    aPetition({ id: 790_006, openedOn: ago(200), state: 'closed', closedOn: ago(18) }),
    aPetition({ id: 790_007, openedOn: ago(3), state: 'rejected' }),
    aPetition({
      id: 690_001,
      isArchived: true,
      state: 'closed',
      openedOn: ago(1_500),
      closedOn: ago(1_320),
      action: 'Give migrant victims of domestic abuse a safe way to report',
      background: 'Many are afraid.',
    }),
  ]
}
