import type {
  AmendmentCard,
  Ask,
  BillStage,
  CampaignEvent,
  Correction,
  Evidence,
  LineageBill,
  LineageText,
  Notice,
  PlacedEntry,
  Position,
  Proceeding,
} from '@safe-to-report/bill-tracker/reading'
import type { Source } from '@safe-to-report/bill-tracker/words'
import type { CitedPlace } from './number-sources.ts'

/** What stands behind each thing that a page shows, by the names under which its numbers are asked for. */

export const standLines = [
  ['Where it stands', 'standsNow'],
  ['Closest it came', 'closestItCame'],
  ['Enacted instead of it', 'inLawInstead'],
] as const

/** The three lines of where an ask stands; behind one that has no source of its own stands what is behind the whole ask. */
export function citeStands(ask: Ask): CitedPlace[] {
  return standLines
    .filter(([, field]) => ask[field] !== null)
    .map(([of, field]) => {
      const own = ask.sources.filter((source) => source.field === field)
      return { id: `stands-${field}`, of, sources: own.length > 0 ? own : behindWhole(ask) }
    })
}

/** What stands behind the whole ask, and behind who asks for it. */
export function citeAsk(ask: Ask): CitedPlace[] {
  return [
    { id: 'ask', of: ask.title, sources: behindWhole(ask) },
    { id: 'who-asks', of: 'who asks', sources: ask.sources.filter(({ field }) => field === 'whoAsks') },
  ]
}

function behindWhole({ sources }: Ask): Source[] {
  const apart = new Set<string | null>([...standLines.map(([, field]) => field), 'whoAsks'])
  return sources.filter(({ field }) => !apart.has(field))
}

export function citeLineage(lineage: readonly LineageBill[]): CitedPlace[] {
  return lineage.flatMap(({ texts }) => texts.map(citeText))
}

function citeText(text: LineageText): CitedPlace {
  return { id: `text-${text.slug}`, of: text.label, sources: behindText(text) }
}

function behindText({ sources, amendment }: LineageText): Source[] {
  return [...sources, ...(amendment?.sources ?? [])]
}

export function citeFacts(evidence: readonly Evidence[]): CitedPlace[] {
  return evidence.map(({ slug, figure, statement, sources }) => ({
    id: `fact-${slug}`,
    of: shorten([figure, statement].filter(Boolean).join(': ')),
    sources,
  }))
}

export function citeViews(positions: readonly Position[]): CitedPlace[] {
  // As they are read: those for it, then those against it.
  const inOrder = positions.toSorted((one, other) => Number(one.side === 'against') - Number(other.side === 'against'))
  return inOrder.map(({ slug, who, sources }) => ({ id: `view-${slug}`, of: `the view of ${who}`, sources }))
}

export function citeEvents(events: readonly CampaignEvent[]): CitedPlace[] {
  return events.map(({ slug, title, sources }) => ({ id: `event-${slug}`, of: title, sources }))
}

export function citeNotices(notices: readonly Notice[]): CitedPlace[] {
  return notices.map(({ slug, title, sources }) => ({ id: `notice-${slug}`, of: title, sources }))
}

export function citeProceedings(proceedings: readonly Proceeding[]): CitedPlace[] {
  return proceedings.map(({ slug, title, sources }) => ({ id: `proceeding-${slug}`, of: shorten(title), sources }))
}

export function citeStages(stages: readonly BillStage[]): CitedPlace[] {
  return stages.map(({ id, house, name, sources }) => ({
    id: `stage-${id}`,
    of: [house, name].filter(Boolean).join(', '),
    sources,
  }))
}

export function citeAmendments(amendments: readonly AmendmentCard[]): CitedPlace[] {
  return amendments.map(({ slug, number, sources }) => ({ id: `amendment-${slug}`, of: number, sources }))
}

export function citeCorrections(corrections: readonly Correction[]): CitedPlace[] {
  return corrections.map(({ slug, said, sources }) => ({ id: `correction-${slug}`, of: shorten(said), sources }))
}

export function citeEntries(entries: readonly PlacedEntry[]): CitedPlace[] {
  return entries.map(({ id, title, sources }) => ({ id, of: shorten(title), sources }))
}

/** What Parliament's own data said on a day. */
export function citeParliament(id: string, told: { title: string; url: string; asOf: string }): CitedPlace {
  const source = {
    title: told.title,
    publisher: 'UK Parliament',
    url: told.url,
    publishedOn: null,
    archiveUrl: null,
    checkedOn: told.asOf,
    inPrint: null,
    field: null,
    quote: null,
    place: null,
  }
  return { id, of: told.title, sources: [source] }
}

const longest = 80

/** To a whole word: it is heard beside a number, and no more than a name. */
function shorten(words: string): string {
  if (words.length <= longest) return words
  const cut = words.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))} …`
}
