import { type Database, followClock } from '@safe-to-report/db'
import { endVisit, isVisitEnded } from '@safe-to-report/letters/writing'
import { createVisitSeal } from '../visit/seal-visit.server.ts'
import { visitCookies } from '../visit/visit-cookies.ts'
import { createVisitKeeper } from '../visit/visit-keeper.server.ts'

interface VisitMeans {
  db: Database
  campaignUrl: string
  /** A key that only this process holds. */
  secret: string
}

/** What a browser without a script carries from page to page. */
export function openVisits({ db, campaignUrl, secret }: VisitMeans) {
  const clock = followClock(db)
  const means = { seal: createVisitSeal(secret), cookies: visitCookies(campaignUrl) }
  return {
    /** The visit that a request belongs to. */
    open: (request: Request) => createVisitKeeper(request.headers.get('cookie') ?? '', clock(), means),
    /** Of the letter of this number: after that its cookie opens nothing, even one that a browser brings back from its backup. */
    end: (letterNumber: string) => endVisit(db, letterNumber),
    isEnded: (letterNumber: string) => isVisitEnded(db, letterNumber),
  }
}
