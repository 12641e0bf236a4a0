import type { House, StageKind } from '@safe-to-report/db'

const kinds: readonly (readonly [RegExp, StageKind])[] = [
  [/second reading committee/, 'other'],
  [/^(1st|first) reading/, 'first-reading'],
  [/^(2nd|second) reading/, 'second-reading'],
  [/^(3rd|third) reading/, 'third-reading'],
  [/^report/, 'report'],
  [/^consideration of lords/, 'lords-amendments'],
  [/^consideration of commons/, 'commons-amendments'],
  [/^royal assent/, 'royal-assent'],
  [/^money resolution/, 'money-resolution'],
  [/^programme motion/, 'programme-motion'],
  [/^carry.?over/, 'carry-over'],
  [/^select committee|discharged/, 'other'],
  [/^(public bill |grand )?committee/, 'committee'],
]

/** Which sort of stage Parliament's description names. Words, not numbers: the reference ids of the Lords are not published. */
export function toStageKind(description: string): StageKind {
  const folded = description.trim().toLowerCase()
  return kinds.find(([words]) => words.test(folded))?.[1] ?? 'other'
}

/** Where amendments are tabled; a stage we cannot name may be such a place too. */
export function canBeAmended(kind: StageKind): boolean {
  return kind === 'committee' || kind === 'report' || kind === 'third-reading' || kind === 'other'
}

/** Where the Houses answer each other. */
export function isPingPong(kind: StageKind): boolean {
  return kind === 'lords-amendments' || kind === 'commons-amendments'
}

/** Royal Assent is in neither House, whatever the answer says. */
export function houseOfStage(kind: StageKind, house: House | null): House | null {
  return kind === 'royal-assent' ? null : house
}
