import { href } from 'react-router'
import { actGroups, acts, actsOf, groupNames } from '../../../staff/audit/acts.ts'
import type { AuditChoices } from '../../../staff/audit/audit-types.ts'
import { commandLine, type AskedAudit } from '../../../staff/audit/audit-filter.ts'
import { FilterField, FilterForm } from '../filter-form.tsx'

/** By whom, what, to what, and when: sent as an address, so that it can be kept and passed on. */
export function AuditFilterForm({ asked, choices }: { asked: AskedAudit; choices: AuditChoices }) {
  const isAsked = Object.values(asked).some((value) => value !== '')
  return (
    <FilterForm action={href('/staff/audit')} isAsked={isAsked}>
      <FilterField
        name="who"
        label="Who"
        value={asked.who}
        all="Anybody"
        choices={[...choices.people, { value: commandLine, words: 'At the command line' }]}
      />
      <FilterField name="did" label="What was done" value={asked.did} all="Anything" groups={offered} />
      <FilterField name="thing" label="To what" value={asked.thing} all="Anything" groups={choices.things} />
      <div className="desk-field">
        <label htmlFor="day">Day</label>
        <input type="date" id="day" name="day" defaultValue={asked.day} autoComplete="off" />
      </div>
    </FilterForm>
  )
}

const offered = groupNames.map((group) => ({
  group: actGroups[group],
  choices: [
    { value: group, words: `All of these: ${actGroups[group].toLowerCase()}` },
    ...actsOf(group).map((act) => ({ value: act, words: capital(acts[act].did) })),
  ],
}))

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
