import type { RecordChange } from '../../words/tell-change.ts'

/** Fields that say nothing by themselves, or whose change is news of Parliament and no mistake of ours. */
const noMistake = new Set([
  '*',
  'verified',
  'words',
  'groups',
  'votes',
  'stageId',
  'statusIndicator',
  'slug',
  'position',
  'numberKey',
  'parliamentId',
  'checkedOn',
])

/** Whether somebody of the campaign changed what the record said in public to something else. */
export function isCorrection({ origin, field, before, after }: RecordChange): boolean {
  return origin === 'staff' && !noMistake.has(field) && before !== null && before !== '' && before !== after
}
