/** A bill as the stand-in holds it: short notes, from which answers in Parliament's shapes are made. */
export interface BillContent {
  billId: number
  title: string
  /** The title it had as a bill, once it is an Act. */
  formerTitle: string | null
  longTitle: string | null
  isAct: boolean
  /** Commons unless told; of an Act none. */
  currentHouse?: StageContent['house']
  /** Whether it was withdrawn. */
  isWithdrawn?: boolean
  sessions: number[]
  lastUpdate: string
  /** Id of the stage that it is at; the last that is listed unless told. */
  currentStage?: number
  stages: StageContent[]
  publications: { title: string; type: string; house: string; day: string; url: string }[]
  news?: { title: string; content: string; day: string }[]
}

export interface LineContent {
  /** The number, or the quotation mark, that hangs before the line. */
  number?: string
  text: string | null
  indentation: number
  isImage?: boolean
}

/** What stands behind an item of the list of amendments; none for those whose words we hold no source for. */
export interface WordsContent {
  lines: LineContent[]
  header?: string
  location?: string
  explanatory?: string
  note?: string
}

export interface StageContent {
  id: number
  description: string
  house: 'Commons' | 'Lords' | 'Unassigned'
  days: string[]
  amendments: AmendmentContent[]
  pingPong: PingPongContent[]
}

export interface AmendmentContent {
  amendmentId: number
  /** Null while it is printed without one. */
  number: string | null
  /** Parliament's reference, which it has from the first: "hoc6". */
  dNum?: string
  decision: string
  summary: string[]
  sponsors: SponsorContent[]
  /** Who will add their names, one a day. */
  joining?: string[]
  star?: string
  clause?: number
  words?: WordsContent
}

/** One part of a motion: its text, and the amendments it proposes. */
interface GroupContent {
  text: LineContent[]
  amendments: { number: string; decision: string; text: LineContent[] }[]
}

export interface PingPongContent {
  type: 'Motion' | 'Amendment'
  number: string
  decision: string
  summary: string
  sponsors: SponsorContent[]
  groups?: GroupContent[]
}

export interface SponsorContent {
  memberId: number
  name: string
  house: 'Commons' | 'Lords'
  isLead: boolean
}

type StageNotes = Pick<StageContent, 'description' | 'house' | 'days'> & {
  amendments?: (Omit<AmendmentContent, 'amendmentId' | 'sponsors'> & { sponsors?: string[] })[]
  pingPong?: (Omit<PingPongContent, 'sponsors'> & { sponsors?: string[] })[]
}

/**
 * Numbers a bill's stages and amendments. The ids are made, and plainly so: the bill's number with a count behind it, and
 * 990000000 and up for sponsors.
 */
export function numberStages(billId: number, stages: StageNotes[]): StageContent[] {
  let amendmentCount = 0
  return stages.map((stage, index) => ({
    id: billId * 1_000 + index + 1,
    description: stage.description,
    house: stage.house,
    days: stage.days,
    amendments: (stage.amendments ?? []).map((amendment) => {
      amendmentCount += 1
      return {
        ...amendment,
        amendmentId: billId * 10_000 + amendmentCount,
        sponsors: toSponsors(amendment.sponsors ?? [], stage.house),
      }
    }),
    pingPong: (stage.pingPong ?? []).map((item) => ({
      ...item,
      sponsors: toSponsors(item.sponsors ?? [], stage.house),
    })),
  }))
}

/** A name more under an amendment, behind those that stand there. */
export function addSponsor(amendment: AmendmentContent, name: string, house: StageContent['house']): void {
  const [sponsor] = toSponsors([name], house)
  if (sponsor) amendment.sponsors.push({ ...sponsor, isLead: amendment.sponsors.length === 0 })
}

const sponsorIds = new Map<string, number>()

/** Members made for divisions (`divisions.ts`) have their ids there. */
function idOfVoter(name: string): number | undefined {
  const [, house, count] = /^Made-up (Member|Peer) (\d+)$/.exec(name) ?? []
  return house === undefined ? undefined : (house === 'Member' ? 990_200_000 : 990_300_000) + Number(count)
}

function toSponsors(names: string[], house: StageContent['house']): SponsorContent[] {
  return names.map((name, index) => {
    const memberId = idOfVoter(name) ?? sponsorIds.get(name) ?? 990_000_000 + sponsorIds.size
    sponsorIds.set(name, memberId)
    return { memberId, name, house: house === 'Commons' ? 'Commons' : 'Lords', isLead: index === 0 }
  })
}
