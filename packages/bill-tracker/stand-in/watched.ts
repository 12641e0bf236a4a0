import { motionRoutes } from './early-day-motion-answers.ts'
import { buildMotions, type MotionContent } from './early-day-motions.ts'
import { petitionRoutes } from './petition-answers.ts'
import { buildPetitions, type PetitionContent } from './petitions.ts'
import { questionRoutes } from './written-question-answers.ts'
import { buildQuestions, type QuestionContent } from './written-questions.ts'
import { statementRoutes } from './written-statement-answers.ts'
import { buildStatements, type StatementContent } from './written-statements.ts'

/** What members ask, move and are told in writing, and what people petition for. */
export interface WatchedContent {
  questions: QuestionContent[]
  statements: StatementContent[]
  motions: MotionContent[]
  petitions: PetitionContent[]
}

/** All of it as it stands on a London day. */
export function buildWatched(today: string): WatchedContent {
  return {
    questions: buildQuestions(today),
    statements: buildStatements(today),
    motions: buildMotions(today),
    petitions: buildPetitions(today),
  }
}

export const watchedRoutes = [...questionRoutes, ...statementRoutes, ...motionRoutes, ...petitionRoutes] as const
