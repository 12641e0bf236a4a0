import { billOutcomes, bills } from '@safe-to-report/db'
import { z } from 'zod'
import { pathOf } from '../words/in-public.ts'
import { told, type Kind, type Place } from './kind.ts'
import { refuse } from './refuse.ts'
import { address, day, house, line, parliamentsNumber, prose } from './values.ts'

/** The page of the bill that a row is a part of. */
export function onBill({ bill }: Pick<Place, 'bill'>): string {
  return pathOf({ page: 'bill', slug: bill?.slug ?? '' })
}

/** "2019-21" as it is printed, with the longer dash. */
const sessions = z
  .string()
  .trim()
  .max(100)
  .transform((text) => text.replaceAll(/(\d{4}) ?[-–—] ?(\d{2})\b/g, '$1–$2'))
  .refine((text) => /^\d{4}–\d{2}(?:(?:, | and )\d{4}–\d{2})*$/.test(text), 'Give the years as printed: “2019–21”.')

const values = z.strictObject({
  shortTitle: line,
  outcome: z.enum(billOutcomes).nullable(),
  outcomeNote: prose.nullable(),
  parliamentId: parliamentsNumber,
  longTitle: prose.nullable(),
  sessions: sessions.nullable(),
  originatingHouse: house,
  currentHouse: house,
  actTitle: line.nullable(),
  actUrl: address,
  royalAssentOn: day.nullable(),
  plainSummary: prose.nullable(),
  lookedOn: day.nullable(),
})
type Values = z.infer<typeof values>

const isNoAct = ({ outcome }: Values): boolean => outcome !== 'act'
const onlyAnAct = 'Only a bill that became an Act has one.'
const isAnnounced = ({ outcome }: Values): boolean => outcome === 'announced'

export const bill = {
  called: ['bill', 'bills'],
  table: bills,
  shown: { within: { bill: bills.id }, title: told(bills, [], () => 'The bill'), path: onBill },
  editable: {
    values: values.superRefine(
      refuse<Values>([
        { beside: 'actTitle', says: onlyAnAct, isSo: (row) => isNoAct(row) && row.actTitle !== null },
        { beside: 'actUrl', says: onlyAnAct, isSo: (row) => isNoAct(row) && row.actUrl !== null },
        { beside: 'royalAssentOn', says: onlyAnAct, isSo: (row) => isNoAct(row) && row.royalAssentOn !== null },
        {
          beside: 'actTitle',
          says: 'Give the title of the Act, which ends in its year.',
          isSo: ({ actTitle }) => actTitle !== null && yearOf(actTitle) === undefined,
        },
        {
          beside: 'royalAssentOn',
          says: 'The year in the Act’s title is another.',
          isSo: ({ actTitle, royalAssentOn }) => {
            const year = yearOf(actTitle ?? '')
            return year !== undefined && royalAssentOn !== null && !royalAssentOn.startsWith(year)
          },
        },
        {
          beside: 'parliamentId',
          says: 'A bill that has a number is more than announced: say what became of it.',
          isSo: (row) => isAnnounced(row) && row.parliamentId !== null,
        },
        {
          beside: 'currentHouse',
          says: 'A bill that is only announced is in neither House yet.',
          isSo: (row) => isAnnounced(row) && row.currentHouse !== null,
        },
      ]),
    ),
    shared: ['shortTitle', 'longTitle', 'originatingHouse', 'currentHouse', 'outcome', 'actTitle', 'royalAssentOn'],
  },
  addable: { parents: z.object({}), slugOf: 'shortTitle', once: [['parliamentId'], ['shortTitle', 'sessions']] },
  mustCite: true,
} satisfies Kind

/** "Domestic Abuse Act 2021": an Act, and behind it a year. */
function yearOf(actTitle: string): string | undefined {
  const act = actTitle.search(/\bAct\b/)
  return act < 0 ? undefined : /\b\d{4}\b/.exec(actTitle.slice(act))?.[0]
}
