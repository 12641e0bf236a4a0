import type { LineageText } from '@safe-to-report/bill-tracker/reading'

type Told = Pick<LineageText, 'slug' | 'label' | 'happenedOn' | 'rule' | 'namesConsent'>

/** Texts one after the other whose words make the same of data and of consent. */
export interface Stretch extends Pick<Told, 'rule' | 'namesConsent'> {
  /** Day of the first of them. */
  from: string | null
  texts: Pick<Told, 'slug' | 'label'>[]
}

/** What each rule would have made of data, to stand alone. */
export const ruleWords = {
  duty: 'a duty on ministers to make arrangements',
  'no-automatic-sharing': 'a rule against automatic sharing',
  ban: 'a plain ban on using the data',
} as const satisfies Record<NonNullable<LineageText['rule']>, string>

export function tellConsent(namesConsent: boolean | null): string {
  if (namesConsent === null) return 'not on our record'
  return namesConsent ? 'named' : 'not named'
}

/** The texts of which somebody has said what their words make of data, in stretches. */
export function listStretches(texts: readonly Told[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { slug, label, happenedOn, rule, namesConsent } of texts) {
    if (rule === null && namesConsent === null) continue
    const last = stretches.at(-1)
    if (last && last.rule === rule && last.namesConsent === namesConsent) last.texts.push({ slug, label })
    else stretches.push({ rule, namesConsent, from: happenedOn, texts: [{ slug, label }] })
  }
  return stretches
}

/** What changed over the years, in sentences: the step to a plain ban, and when consent was named. */
export function tellSteps(stretches: readonly Stretch[]): string[] {
  return [tellBan(stretches), tellConsents(stretches)].filter((told) => told !== null)
}

/** What changed from one text to another, as far as somebody has said what their words make of data; null where nobody has. */
export function tellBetween(
  from: Pick<Told, 'rule' | 'namesConsent'>,
  to: Pick<Told, 'rule' | 'namesConsent'>,
): string | null {
  const told = [tellRules(from.rule, to.rule), tellNaming(from.namesConsent, to.namesConsent)].filter(Boolean)
  return told.length === 0 ? null : told.join(' ')
}

function tellRules(from: Told['rule'], to: Told['rule']): string | null {
  if (from === null || to === null) return null
  return from === to ? `Both are ${ruleWords[to]}.` : `From ${ruleWords[from]} to ${ruleWords[to]}.`
}

function tellNaming(from: boolean | null, to: boolean | null): string | null {
  if (from === null || to === null) return null
  if (from === to) return to ? 'Both name consent.' : 'Neither names consent.'
  return to ? 'Only the second names consent.' : 'Only the first names consent.'
}

function tellBan(stretches: readonly Stretch[]): string | null {
  const ban = stretches.find(({ rule }) => rule === 'ban')
  const duty = stretches.findLast(({ rule, from }) => rule === 'duty' && isBefore(from, ban?.from ?? null))
  if (!ban || !duty || ban.from === null || duty.from === null) return null
  return `The step from a duty on ministers to a plain ban came in ${yearOf(ban.from)}: in ${yearOf(duty.from)} the words were ${ruleWords.duty}.`
}

function tellConsents(stretches: readonly Stretch[]): string | null {
  const named = yearsWhere(stretches, true)
  const not = yearsWhere(stretches, false)
  if (named.length === 0 || not.length === 0) return null
  return `Consent was named in ${list.format(named)}, and not in ${list.format(not)}.`
}

const list = new Intl.ListFormat('en-GB')

function yearsWhere(stretches: readonly Stretch[], namesConsent: boolean): string[] {
  const found = stretches.filter((one) => one.namesConsent === namesConsent)
  return [...new Set(found.flatMap(({ from }) => (from === null ? [] : [yearOf(from)])))]
}

function isBefore(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one < other
}

function yearOf(day: string): string {
  return day.slice(0, 4)
}
