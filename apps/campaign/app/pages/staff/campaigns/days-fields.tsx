import type { Milestone } from '@safe-to-report/bill-tracker/desk'
import type { CampaignStep } from '../../../staff/campaigns/answer-form.ts'
import type { Choice } from '../../../staff/forms/kind-form.ts'
import { ChoiceField } from '../choice-field.tsx'
import { TextField } from '../text-field.tsx'
import { nameMilestone } from './name-milestone.ts'

interface DaysFieldsProps {
  step: CampaignStep
  milestones: readonly Milestone[]
}

/** When a campaign takes letters: from and to a day, or with what the record has. */
export function DaysFields({ step: { form, problems }, milestones }: DaysFieldsProps) {
  const given = (name: 'opens' | 'opensWith' | 'closes' | 'closesWith' | 'expectsVote') => ({
    name,
    value: form[name],
    problem: problems[name],
  })
  return (
    <>
      <div className="desk-row">
        <TextField {...given('opens')} label="First day" hint="Or say what it opens with." type="date" />
        <ChoiceField
          {...given('opensWith')}
          label="Opens with"
          hint="Its first day is then the record’s, and moves with it. Once open it stays so."
          choices={withChosen(listOpenings(milestones), form.opensWith)}
        />
      </div>
      <div className="desk-row">
        <TextField
          {...given('closes')}
          label="Last day"
          hint="Leave it empty for no end, or say what it closes with."
          type="date"
        />
        <ChoiceField
          {...given('closesWith')}
          label="Closes with"
          hint="Its last day is then the record’s. While the record has none, it stays open."
          choices={withChosen(listEnds(milestones), form.closesWith)}
        />
      </div>
      <ChoiceField
        {...given('expectsVote')}
        label="Is a vote on the ask expected at that stage?"
        hint="Only where you know it: supporters then read “write before the vote”, with its day."
        choices={[{ value: 'yes', words: 'Yes, a vote is expected' }]}
      />
    </>
  )
}

function listOpenings(milestones: readonly Milestone[]): Choice[] {
  return milestones
    .filter(({ kind }) => kind === 'stage')
    .flatMap((stage) => [
      { value: `reached:${stage.ref}`, words: `${nameMilestone(stage)}: on its first day` },
      { value: `has-a-day:${stage.ref}`, words: `${nameMilestone(stage)}: as soon as a day of it is known` },
    ])
}

function listEnds(milestones: readonly Milestone[]): Choice[] {
  return milestones.map((one) => ({
    value: one.ref,
    words: `${nameMilestone(one)}: when it ${one.kind === 'stage' ? 'has sat' : 'closes'}`,
  }))
}

/** What was chosen and is not on the record any more is still shown: it is for staff to choose again. */
function withChosen(choices: Choice[], value: string): Choice[] {
  if (value === '' || choices.some((choice) => choice.value === value)) return choices
  return [{ value, words: `${value} (not on the record any more)` }, ...choices]
}
