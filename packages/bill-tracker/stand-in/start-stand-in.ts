import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { todayInLondon } from '../src/words/london-date.ts'
import { parliamentAt, type ParliamentUrls } from '../src/sync/parliament-urls.ts'
import type { BillContent } from './bill-content.ts'
import { buildDemonstrationBill } from './demonstration-bill.ts'
import { passDay } from './pass-day.ts'
import { buildPaperBill } from './paper-bill.ts'
import { domesticAbuseBill } from './domestic-abuse-bill.ts'
import { buildDivisions, buildVoters } from './divisions.ts'
import { openFaultBox, sendFaulty, sendJson, type Fault, type FaultBox } from './faults.ts'
import { buildHistories } from './history-answers.ts'
import { answerOrder } from './orders.ts'
import { buildPosts } from './posts.ts'
import { Refused } from './refused.ts'
import { answerTo, type Holdings } from './routes.ts'
import { buildSeats } from './seats.ts'
import { buildSittings } from './sittings.ts'
import { tableAmendment, type Tabled } from './table-amendment.ts'
import { openTravel, type Travelled } from './travel.ts'
import { travellingBillId } from './travelling-bill.ts'
import { buildUnwatchedBill } from './unwatched-bill.ts'
import { buildWatched } from './watched.ts'
import { victimsAndPrisonersBill } from './victims-and-prisoners-bill.ts'

export interface StandInOptions {
  /** Of the system's choosing unless told. */
  port?: number
  /** Told in a line of each request. */
  log?: (line: string) => void
  /** How many amendments the demonstration bill (9001) has; 48 unless told. */
  amendments?: number
  /** The London day before which questions, motions and petitions were made, and about which Parliament sits; today unless told. */
  today?: string
}

export interface Decided {
  billId: number
  amendmentId: number
  decision: string
}

export interface StandInParliament {
  /** Origin that serves all of Parliament's APIs. */
  url: string
  /** The same, for each of them. */
  urls: ParliamentUrls
  addFault: (fault: Fault) => void
  clearFaults: () => void
  /** Decides an amendment; false when there is no such amendment. */
  decide: (decided: Decided) => boolean
  /** The next day's paper of a bill: stars go, names come. False when there is no such bill. */
  passDay: (billId: number) => boolean
  /** Tables an amendment; Parliament's number of it, undefined where there is no such bill or stage. */
  table: (tabled: Tabled) => number | undefined
  /** Sends bill 9003 to a moment of its life: it is not there before it travels. */
  travel: (travelled: Travelled) => void
  /** Moves a bill's last update, as Parliament does when anything of it changes. */
  touch: (billId: number) => void
  /** Path, query and user agent of each request so far. */
  requests: { path: string; userAgent: string | undefined }[]
  /** Content, free for a test to change. */
  holdings: Holdings
  stop: () => Promise<void>
}

/** Starts a stand-in for Parliament's APIs on this machine. */
export async function startStandInParliament(options: StandInOptions = {}): Promise<StandInParliament> {
  const today = options.today ?? todayInLondon(new Date())
  const holdings: Holdings = {
    bills: structuredClone<BillContent[]>([
      domesticAbuseBill,
      victimsAndPrisonersBill,
      buildDemonstrationBill(options.amendments ?? 48),
      buildPaperBill(),
      buildUnwatchedBill(),
    ]),
    seats: buildSeats(),
    divisions: buildDivisions(),
    histories: [
      ...buildHistories(buildVoters('Commons').map((voter) => ({ ...voter, house: 1 }))),
      ...buildHistories(buildVoters('Lords').map((voter) => ({ ...voter, house: 2 }))),
    ],
    posts: buildPosts(),
    ...buildWatched(today),
    ...buildSittings(today),
  }
  const faults = openFaultBox()
  const orders = takeOrders(holdings)
  const requests: StandInParliament['requests'] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://stand-in')
    options.log?.(`${request.method ?? ''} ${url.pathname}${url.search}`)
    if (url.pathname.startsWith('/stand-in/')) {
      void answerOrder({ request, response, path: url.pathname }, { faults, ...orders })
      return
    }
    requests.push({ path: `${url.pathname}${url.search}`, userAgent: request.headers['user-agent'] })
    void answerRequest({ holdings, faults, url }, request, response)
  })
  const origin = await listening(server, options.port ?? 0)
  return {
    url: origin,
    urls: parliamentAt(origin),
    addFault: faults.add,
    clearFaults: faults.clear,
    ...orders,
    requests,
    holdings,
    stop: () => stop(server),
  }
}

type Orders = Pick<StandInParliament, 'decide' | 'passDay' | 'table' | 'travel' | 'touch'>

/** What it can be told to do to its bills: each moves the bill's last update. */
function takeOrders(holdings: Holdings): Orders {
  const touch = openTouch(holdings)
  const goTo = openTravel(holdings)
  const travel = (travelled: Travelled): void => {
    goTo(travelled)
    touch(findBill(holdings, travellingBillId))
  }
  const decide = (decided: Decided): boolean => {
    const isDecided = decideIn(holdings, decided)
    if (isDecided) touch(findBill(holdings, decided.billId))
    return isDecided
  }
  const pass = (billId: number): boolean => {
    const bill = findBill(holdings, billId)
    if (bill) passDay(bill)
    touch(bill)
    return bill !== undefined
  }
  const table = (tabled: Tabled): number | undefined => {
    const amendmentId = tableAmendment(holdings.bills, tabled)
    if (amendmentId !== undefined) touch(findBill(holdings, tabled.billId))
    return amendmentId
  }
  return { decide, passDay: pass, table, travel, touch: (billId) => touch(findBill(holdings, billId)) }
}

interface Serving {
  holdings: Holdings
  faults: FaultBox
  url: URL
}

async function answerRequest(
  { holdings, faults, url }: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = request.method === 'GET' ? answerTo(holdings, url) : undefined
  const fault = faults.take(`${url.pathname}${url.search}`)
  if (fault) await sendFaulty(response, fault, answer ?? { title: 'Not Found', status: 404 })
  else if (answer === undefined) sendJson(response, 404, { title: 'Not Found', status: 404 })
  else if (answer instanceof Refused) sendJson(response, answer.status, { status: answer.status })
  else sendJson(response, 200, answer)
}

function findBill({ bills }: Holdings, billId: number): BillContent | undefined {
  return bills.find((held) => held.billId === billId)
}

function decideIn(holdings: Holdings, { billId, amendmentId, decision }: Decided): boolean {
  const bill = findBill(holdings, billId)
  const amendment = bill?.stages.flatMap((stage) => stage.amendments).find((held) => held.amendmentId === amendmentId)
  if (!bill || !amendment) return false
  amendment.decision = decision
  return true
}

/** Moves the last update of a bill: it is the one that moved last then, of all bills and of all that it was before. */
function openTouch({ bills }: Holdings): (bill: BillContent | undefined) => void {
  let last = ''
  return (bill) => {
    if (!bill) return
    const [newest = ''] = [last, ...bills.map(({ lastUpdate }) => lastUpdate)].toSorted().toReversed()
    last = `${newest.slice(0, 20)}${String(Number(newest.slice(20)) + 1).padStart(7, '0')}`
    bill.lastUpdate = last
  }
}

function listening(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('The stand-in has no port'))
      else resolve(`http://127.0.0.1:${address.port}`)
    })
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
