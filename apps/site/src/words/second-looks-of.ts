import type { SecondLooks } from '@safe-to-report/bill-tracker/words'
import type { ReadRecord } from '../record.ts'

interface Asked {
  request: Request
  locals: { record: Pick<ReadRecord, 'listSecondLooks'> }
}

const read = new WeakMap<Request, Promise<SecondLooks>>()

/** The rows that one person alone has looked at so far: read once for a page, however many of its rows ask. */
export function secondLooksOf({ request, locals }: Asked): Promise<SecondLooks> {
  const known = read.get(request) ?? locals.record.listSecondLooks()
  read.set(request, known)
  return known
}
