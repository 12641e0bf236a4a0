import type { BillPage, CampaignEvent, LineageText } from '@safe-to-report/bill-tracker/reading'
import type { Source } from '@safe-to-report/bill-tracker/words'

/** One thing that happened, on its day: no source gives an hour. */
export interface Beat {
  id: string
  day: string
  house: 'Commons' | 'Lords' | null
  title: string
  told: string
  /** What it did to the words; null where it left them as they were. */
  did: 'refused' | 'let-go' | null
  /** Whether the words are still in the bill, or alive between the Houses, when it is over. */
  isIn: boolean
  sources: Source[]
}

interface Told {
  days: readonly string[]
  events: readonly Pick<CampaignEvent, 'slug' | 'happenedOn' | 'precision' | 'title' | 'summary' | 'sources'>[]
  stages: BillPage['stages']
  texts: readonly LineageText[]
}

/** What happened on these days to words that a House had put into the bill, in order. */
export function listBeats({ days, events, stages, texts }: Told): Beat[] {
  const beats: Beat[] = []
  let isIn = true
  for (const day of days) {
    for (const event of events) {
      if (event.happenedOn === day && event.precision === 'day') beats.push(ofEvent(event, isIn))
    }
    for (const stage of stages) {
      if (!stage.sittings.includes(day)) continue
      const decided = texts.find((text) => text.happenedOn === day && didOf(text) !== null && isAtStage(text, stage))
      const did = decided ? didOf(decided) : null
      isIn = isIn && did === null
      beats.push(ofStage(stage, { day, did, isIn, sources: decided?.sources ?? [] }))
    }
  }
  return beats
}

function ofEvent(event: Told['events'][number], isIn: boolean): Beat {
  const { slug, happenedOn, title, summary, sources } = event
  return { id: slug, day: happenedOn, house: null, title, told: summary ?? '', did: null, isIn, sources }
}

function ofStage(
  stage: BillPage['stages'][number],
  { day, did, isIn, sources }: Pick<Beat, 'day' | 'did' | 'isIn' | 'sources'>,
): Beat {
  return {
    id: `stage-${stage.id}`,
    day,
    house: stage.house,
    title: stage.house === null ? stage.name : `${stage.house}: ${stage.name}`,
    told: stage.plainSummary ?? stage.note ?? (isIn ? 'The firewall was still in the bill.' : ''),
    did,
    isIn,
    sources: [...sources, ...stage.sources],
  }
}

function didOf({ fate }: Pick<LineageText, 'fate'>): Beat['did'] {
  if (fate.key === 'disagreed') return 'refused'
  return fate.key === 'not-insisted-on' ? 'let-go' : null
}

/** By its amendment; where it has none, by what happens at which stage: the Commons answers the Lords, then the Lords the Commons. */
function isAtStage({ amendment, fate }: LineageText, { house, kind }: BillPage['stages'][number]): boolean {
  if (amendment) return amendment.house === house && amendment.stageKind === kind
  return kind === (fate.key === 'disagreed' ? 'lords-amendments' : 'commons-amendments')
}
