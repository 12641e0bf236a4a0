import { stageKinds, stages, type StageKind } from '@safe-to-report/db'
import { z } from 'zod'
import { onBill } from './bill.ts'
import { told, type Kind, type StageName } from './kind.ts'
import { refuse } from './refuse.ts'
import { house, line, place, prose } from './values.ts'

export function nameStage({ house: inHouse, name }: StageName): string {
  return inHouse ? `${inHouse}: ${name}` : name
}

/** Kinds of stage that a bill is at once in a House, and no more. */
export const stagesOfOnce = [
  'first-reading',
  'second-reading',
  'third-reading',
  'royal-assent',
] as const satisfies readonly StageKind[]

/** Of a stage of these, Parliament may name no House. */
const inNoHouse: readonly StageKind[] = ['royal-assent', 'carry-over', 'other']

const values = z.strictObject({
  kind: z.enum(stageKinds),
  house,
  name: line,
  /** Nothing is the first time, and the place behind the others. */
  round: place.nullable(),
  position: place.nullable(),
  plainSummary: prose.nullable(),
  note: prose.nullable(),
})
type Values = z.infer<typeof values>

export const stage = {
  called: ['stage', 'stages'],
  table: stages,
  shown: { within: { bill: stages.billId }, title: told(stages, ['name', 'house'], nameStage), path: onBill },
  editable: {
    values: values.superRefine(
      refuse<Values>([
        {
          beside: 'house',
          says: 'Royal Assent is in neither House.',
          isSo: (row) => row.kind === 'royal-assent' && row.house !== null,
        },
        {
          beside: 'house',
          says: 'Say in which House.',
          isSo: (row) => row.house === null && !inNoHouse.includes(row.kind),
        },
        {
          beside: 'house',
          says: 'The Commons consider the Lords’ amendments.',
          isSo: (row) => row.kind === 'lords-amendments' && row.house === 'Lords',
        },
        {
          beside: 'house',
          says: 'The Lords consider the Commons’ amendments.',
          isSo: (row) => row.kind === 'commons-amendments' && row.house === 'Commons',
        },
        {
          beside: 'round',
          says: 'A bill has this stage once in a House.',
          isSo: ({ kind, round }) => stagesOfOnce.some((once) => once === kind) && (round ?? 1) > 1,
        },
      ]),
    ),
    shared: ['name'],
  },
  addable: { parents: z.object({ billId: z.uuid() }), once: [['billId', 'kind', 'house', 'round']] },
} satisfies Kind
