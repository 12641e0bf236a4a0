import { stages } from '@safe-to-report/db'
import { z } from 'zod'
import { onBill } from './bill.ts'
import { told, type Kind, type StageName } from './kind.ts'
import { prose } from './values.ts'

export function nameStage({ house, name }: StageName): string {
  return house ? `${house}: ${name}` : name
}

export const stage = {
  called: ['stage', 'stages'],
  table: stages,
  shown: { within: { bill: stages.billId }, title: told(stages, ['name', 'house'], nameStage), path: onBill },
  editable: { values: z.strictObject({ plainSummary: prose.nullable(), note: prose.nullable() }) },
} satisfies Kind
