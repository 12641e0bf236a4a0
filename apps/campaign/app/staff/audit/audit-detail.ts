import { z } from 'zod'

const detailFields = z
  .object({
    changeIds: z.array(z.number()),
    proposalId: z.string(),
    setId: z.string(),
    conflictId: z.string(),
    heldFactId: z.string(),
    campaignId: z.string(),
    isNew: z.boolean(),
    parts: z.array(z.string()),
    /** Of settings: those that changed, as they were. */
    before: z.record(z.string(), z.unknown()),
    domain: z.string(),
    alerts: z.string(),
    letterId: z.string(),
    decision: z.string(),
    why: z.string(),
    area: z.string().nullable(),
    letters: z.number(),
    day: z.string(),
    from: z.string(),
    to: z.string(),
    room: z.number().nullable(),
    taken: z.number(),
    findId: z.string(),
    itemTitle: z.string(),
    verdict: z.string(),
    watchName: z.string(),
    accountId: z.string(),
    again: z.boolean(),
  })
  .partial()

/** What a line of the audit holds besides who, when and which act; a line of another shape says nothing more. */
export type AuditDetail = z.infer<typeof detailFields>

export function readAuditDetail(detail: unknown): AuditDetail {
  return detailFields.safeParse(detail).data ?? {}
}

/** The settings that a line holds, by their names: what `detail` says beyond what it is about. */
export function readSettings(detail: unknown): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).safeParse(detail).data ?? {}
}
