import type { CampaignStep } from '../../../staff/campaigns/answer-form.ts'

/** What the browser is told of a form that comes back. */
export function statusOf({ problems, meanwhile, file }: CampaignStep): number {
  if (meanwhile) return 409
  return Object.keys(problems).length > 0 || file.problems.length > 0 ? 400 : 200
}
