import { sittings } from '@safe-to-report/db'
import { z } from 'zod'
import { onBill } from './bill.ts'
import { told, type Kind } from './kind.ts'
import { nameStage } from './stage.ts'
import { day } from './values.ts'

export const sitting = {
  called: ['sitting', 'sittings'],
  table: sittings,
  shown: {
    within: { stage: sittings.stageId },
    title: told(
      sittings,
      ['sitsOn'],
      ({ sitsOn }, { stage }) => `Sitting of ${sitsOn}, ${stage === null ? '' : nameStage(stage)}`,
    ),
    path: onBill,
  },
  editable: { values: z.strictObject({ sitsOn: day }), shared: ['sitsOn'] },
  addable: { parents: z.object({ stageId: z.uuid() }), once: [['stageId', 'sitsOn']] },
} satisfies Kind
