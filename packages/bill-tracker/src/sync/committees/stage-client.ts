import { z } from 'zod'
import type { AnswerSource } from '../asking/answer-source.ts'
import type { StageClient } from './sync-bill-committees.ts'

/** A committee that a stage of a bill is before. */
export interface StageCommittee {
  id: number
  name: string
}

const stageAnswer = z.object({
  id: z.int(),
  committee: z.object({ id: z.int(), name: z.string().nullish() }).nullish(),
})

/** A client of one path of the Bills API: a stage in full names the committee that it is before. */
export function openStageClient(source: AnswerSource): StageClient & Pick<AnswerSource, 'requestCount'> {
  return {
    requestCount: source.requestCount,
    fetchStageCommittee: async (billId, stageId) => {
      const { committee } = await source.fetchAnswer(`/api/v1/Bills/${billId}/Stages/${stageId}`, stageAnswer)
      // Numbered 0 is the API's word for none.
      if (!committee || committee.id === 0) return null
      return { id: committee.id, name: committee.name?.trim() || 'Public Bill Committee' }
    },
  }
}
