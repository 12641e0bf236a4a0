import { dayFrom } from './days.ts'
import { madeMember, type MadePerson } from './made-people.ts'

export interface MotionContent {
  id: number
  uin: number
  /** Of an amendment to a motion: `A1`. */
  suffix: string | null
  amends: number | null
  tabledOn: string
  title: string
  text: string
  isWithdrawn: boolean
  statusOn: string
  /** The instrument against which it prays. */
  instrument: { id: number; number: number; year: string; title: string } | null
  /** The first of them tabled it. */
  signatures: SignatureContent[]
}

export interface SignatureContent {
  member: MadePerson
  signedOn: string
  /** Withdrawn signatures stay in the list of them, and in their count. */
  withdrawnOn: string | null
}

/** A motion of no matter. */
export function aMotion(given: Partial<MotionContent> & Pick<MotionContent, 'id' | 'tabledOn'>): MotionContent {
  return {
    uin: given.id - 990_700_000,
    suffix: null,
    amends: null,
    title: 'Made-up anniversary',
    text: 'That this House notes a made-up anniversary.',
    isWithdrawn: false,
    statusOn: given.tabledOn,
    instrument: null,
    signatures: [signatureOf(20, given.tabledOn), signatureOf(21, given.tabledOn)],
    ...given,
  }
}

/** That a made member signed. */
export function signatureOf(number: number, signedOn: string, withdrawnOn: string | null = null): SignatureContent {
  return { member: madeMember(number), signedOn, withdrawnOn }
}

/** Made motions of the days before today: signatures that were withdrawn, a prayer, an amendment, a motion withdrawn. */
export function buildMotions(today: string): MotionContent[] {
  const ago = (days: number): string => dayFrom(today, -days)
  return [
    aMotion({
      id: 990_700_001,
      tabledOn: ago(2),
      title: 'Safe reporting for made-up victims',
      text: 'That this House believes that nobody should fear to report domestic abuse to the police; and calls on the Government to bar in law the passing of the personal data of migrant victims to Immigration Enforcement.',
      signatures: [
        signatureOf(30, ago(2)),
        signatureOf(31, ago(2)),
        signatureOf(32, ago(1), ago(1)),
        signatureOf(33, ago(1)),
      ],
    }),
    aMotion({
      id: 990_700_002,
      tabledOn: ago(3),
      title: 'Made-up Regulations',
      text: 'That an humble Address be presented to His Majesty, praying that the Made-up Regulations 2026 (S.I., 2026, No. 901), a copy of which was laid before this House, be annulled.',
      instrument: { id: 990_801, number: 901, year: '2026', title: 'Made-up Regulations 2026' },
    }),
    aMotion({
      id: 990_700_003,
      uin: 1,
      suffix: 'A1',
      amends: 990_700_001,
      tabledOn: ago(1),
      title: 'Safe reporting for made-up victims',
      text: 'Line 2, leave out “in law” and insert “by guidance”.',
      signatures: [signatureOf(40, ago(1))],
    }),
    aMotion({ id: 990_700_004, tabledOn: ago(6), isWithdrawn: true, statusOn: ago(2) }),
    aMotion({ id: 990_700_005, tabledOn: ago(7) }),
  ]
}
