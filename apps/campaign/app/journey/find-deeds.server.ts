import { logFailure } from '../log.server.ts'
import type { Services } from '../services/index.server.ts'
import type { SeatAnswer } from './seat-answer.ts'

/** The answer with what its member did about the ask. Whose MP it is was asked: should the record not tell more, that still is answered. */
export async function withDeeds(answer: SeatAnswer, { campaigns }: Pick<Services, 'campaigns'>): Promise<SeatAnswer> {
  if (answer.answer !== 'seat' || !answer.seat.member) return answer
  const deeds = await campaigns.findDeeds(answer.seat.member.id).catch((error: unknown) => {
    logFailure(error)
    return undefined
  })
  return deeds ? { ...answer, deeds } : answer
}
