import {
  tellBillState,
  tellStatus,
  type AmendmentCard,
  type AskPage,
  type LineageText,
} from '@safe-to-report/bill-tracker/reading'
import type { ReadRecord } from '../../record.ts'

/** What a reader is told; null where there is no such thing in public. */
export interface ToldOnTheWay {
  /** Where the ask stands. */
  ask: string
  /** Where the bill stands. */
  bill: string | null
  /** What became of the clause. */
  clause: string | null
  /** How the clause is drawn as a text of the ask; null while nobody has said that it is one. */
  door: string | null
  /** Of the division that was on the clause. */
  votes: string | null
  /** Its stages so far, each once a day on which it sits. */
  stages: string[]
}

export interface Reader {
  told: () => Promise<ToldOnTheWay>
  findAmendment: (number: string) => Promise<AmendmentCard | undefined>
  findStageId: (name: string) => Promise<string>
}

interface Followed {
  ask: string
  bill: string
  /** As it is printed. */
  clause: string
}

/** Reads of one ask, one bill and one clause of it what the public are told. */
export function openReader(record: ReadRecord, { ask, bill, clause }: Followed): Reader {
  const findAmendment: Reader['findAmendment'] = async (number) =>
    (await record.findBillPage(bill))?.amendments.find((amendment) => amendment.number === number)
  return {
    findAmendment,
    findStageId: async (name) =>
      (await record.findBillPage(bill))?.stages.find((stage) => stage.name === name)?.id ?? '',
    told: async () => {
      const [askPage, billPage] = await Promise.all([record.findAskPage(ask), record.findBillPage(bill)])
      const found = await findAmendment(clause)
      return {
        ask: askPage ? tellStatus(askPage.status).mark : '',
        bill: billPage ? tellBillState(billPage.bill.state) : null,
        clause: found?.fate.words ?? null,
        door: findText(askPage, found)?.door ?? null,
        votes: found?.division ? await tellVotes(record, found.division) : null,
        stages: billPage?.stages.map(({ house, name }) => `${house}: ${name}`) ?? [],
      }
    },
  }
}

function findText(page: AskPage | undefined, carrying: AmendmentCard | undefined): LineageText | undefined {
  const texts = page?.lineage.flatMap((stretch) => stretch.texts) ?? []
  return texts.find(({ amendment }) => amendment !== null && amendment.id === carrying?.id)
}

async function tellVotes(record: ReadRecord, slug: string): Promise<string | null> {
  const found = await record.findDivisionPage(slug)
  return found ? `${found.division.ayeCount} to ${found.division.noCount}` : null
}
