import type { StaffAction } from '@safe-to-report/db'

/** What staff do, as the audit tells it after a name, and in which group it is looked for. */
export const acts = {
  proposed: { group: 'record', did: 'handed in a proposal' },
  'sent-back': { group: 'record', did: 'sent a proposal back' },
  withdrawn: { group: 'record', did: 'withdrew a proposal' },
  published: { group: 'record', did: 'published' },
  looked: { group: 'record', did: 'took a second look, and said that it is so' },
  undone: { group: 'record', did: 'undid all that was published together' },
  checked: { group: 'record', did: 'checked and made public' },
  'taken-back': { group: 'record', did: 'took off the public record' },
  settled: { group: 'record', did: 'kept ours where Parliament differs' },
  'fact-closed': { group: 'record', did: 'closed a thing to check' },
  'fact-reopened': { group: 'record', did: 'opened a thing to check again' },
  'find-decided': { group: 'record', did: 'decided on something that was found' },
  'find-reopened': { group: 'record', did: 'took back what was decided on something that was found' },
  'watch-saved': { group: 'record', did: 'changed what is looked for' },
  'campaign-saved': { group: 'campaigns', did: 'saved a campaign' },
  'campaign-opened': { group: 'campaigns', did: 'opened a campaign to supporters' },
  'campaign-closed': { group: 'campaigns', did: 'closed a campaign' },
  'sending-changed': { group: 'sending', did: 'changed how letters go out' },
  'letter-settled': { group: 'sending', did: 'settled a letter that may not have arrived' },
  'brake-changed': { group: 'sending', did: 'changed when letters are held' },
  'held-released': { group: 'sending', did: 'let held letters go out' },
  'held-dropped': { group: 'sending', did: 'did not let held letters go out' },
  'meeting-opened': { group: 'sending', did: 'opened a window for a meeting' },
  'meeting-ended': { group: 'sending', did: 'ended a window for a meeting' },
  'account-added': { group: 'accounts', did: 'added a staff account' },
  'account-disabled': { group: 'accounts', did: 'closed a staff account' },
  'signed-in': { group: 'accounts', did: 'signed in' },
  'signed-out': { group: 'accounts', did: 'signed out' },
} as const satisfies Record<StaffAction, { group: string; did: string }>

export type ActGroup = (typeof acts)[StaffAction]['group']

export const actGroups = {
  record: 'On the record',
  campaigns: 'On campaigns',
  sending: 'On sending and meetings',
  accounts: 'On accounts',
} as const satisfies Record<ActGroup, string>

const names = Object.keys(acts).filter((name): name is StaffAction => name in acts)
export const groupNames = Object.keys(actGroups).filter((name): name is ActGroup => name in actGroups)

/** The acts of a group, in the order in which they are offered. */
export function actsOf(group: ActGroup): StaffAction[] {
  return names.filter((name) => acts[name].group === group)
}

/** One act, or all of a group, by its name in an address. */
export function findActs(named: string): StaffAction[] | undefined {
  const group = groupNames.find((known) => known === named)
  if (group !== undefined) return actsOf(group)
  const act = names.find((known) => known === named)
  return act && [act]
}
