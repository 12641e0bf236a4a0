import type { SubjectKind } from '@safe-to-report/db'
import { href } from 'react-router'

/** Something to write down next, in what was just handed in. */
export interface NextStep {
  words: string
  path: string
}

interface HandedIn {
  /** The proposal, whose source is offered again. */
  id: string
  kind: SubjectKind
  subjectId: string
  proposed: Readonly<Record<string, unknown>>
  billId: string | null
}

/** What one would write down next: a stage of a bill, an amendment at a stage, the ask that an amendment carries. */
export function listNextSteps({ id: from, kind, subjectId, proposed, billId }: HandedIn): NextStep[] {
  const add = (words: string, what: string, inside: Record<string, string>): NextStep => ({
    words,
    path: newRowPath(what, { ...inside, from }),
  })
  const stageId = typeof proposed['stageId'] === 'string' ? proposed['stageId'] : null
  const steps: Partial<Record<SubjectKind, NextStep[]>> = {
    bill: [add('Now a stage of it', 'stage', { billId: subjectId })],
    stage: [
      add('Now an amendment at it', 'amendment', { stageId: subjectId }),
      add('A day on which it sits', 'sitting', { stageId: subjectId }),
      ...(billId === null ? [] : [add('Another stage', 'stage', { billId })]),
    ],
    sitting:
      stageId === null
        ? []
        : [add('Now an amendment at this stage', 'amendment', { stageId }), add('Another day', 'sitting', { stageId })],
    amendment: [
      add('Which ask does it carry?', 'text', { amendmentId: subjectId }),
      ...(stageId === null ? [] : [add('Another amendment at this stage', 'amendment', { stageId })]),
    ],
  }
  return steps[kind] ?? []
}

/** The form of a new row, with some of it filled in. */
export function newRowPath(kind: string, typed: Record<string, string>): string {
  return `${href('/staff/record/:kind/new', { kind })}?${new URLSearchParams(typed).toString()}`
}
