import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { faultKinds, sendJson, type FaultBox } from './faults.ts'
import type { Tabled } from './table-amendment.ts'
import type { Travelled } from './travel.ts'
import { moments } from './moments.ts'

const faultOrder = z.strictObject({
  kind: z.enum(faultKinds),
  path: z.string().refine(isPattern, 'no regular expression').optional(),
  times: z.int().positive().optional(),
  field: z.string().optional(),
  total: z.int().optional(),
  delay: z.int().nonnegative().optional(),
  retryAfter: z.enum(['seconds', 'date']).optional(),
})
const passDayOrder = z.strictObject({ billId: z.int() })
const travelOrder = z.strictObject({ to: z.enum(moments), today: z.iso.date().optional() })
const tableOrder = z.strictObject({
  billId: z.int(),
  stageId: z.int().optional(),
  number: z.string().min(1),
  words: z.string().min(1),
  header: z.string().optional(),
  explanatory: z.string().optional(),
  sponsors: z.array(z.string().min(1)).optional(),
})
const decideOrder = z.strictObject({ billId: z.int(), amendmentId: z.int(), decision: z.string() })

function isPattern(pattern: string): boolean {
  try {
    return Boolean(new RegExp(pattern))
  } catch {
    return false
  }
}

interface Ordered {
  request: IncomingMessage
  response: ServerResponse
  path: string
}

interface Powers {
  faults: FaultBox
  decide: (decided: z.infer<typeof decideOrder>) => boolean
  passDay: (billId: number) => boolean
  table: (tabled: Tabled) => number | undefined
  travel: (travelled: Travelled) => void
}

/** Answers `/stand-in/…`: what to do wrong, what to decide, and what time it is for a bill. */
export async function answerOrder({ request, response, path }: Ordered, powers: Powers): Promise<void> {
  if (`${request.method} ${path}` === 'DELETE /stand-in/faults') {
    powers.faults.clear()
    return sendJson(response, 200, { faults: 'cleared' })
  }
  const obey = request.method === 'POST' ? toObey(powers).get(path) : undefined
  if (!obey) return sendJson(response, 404, { title: 'No such order', status: 404 })
  const { status, answer } = obey(await readJson(request))
  return sendJson(response, status, answer)
}

interface Obeyed {
  status: number
  answer: object
}

function toObey({ faults, decide, passDay, table, travel }: Powers): Map<string, (given: unknown) => Obeyed> {
  return new Map([
    [
      '/stand-in/faults',
      order(faultOrder, (fault) => {
        faults.add(fault)
        return { fault: fault.kind }
      }),
    ],
    ['/stand-in/decide', order(decideOrder, (decided) => decide(decided) && { decided: decided.decision })],
    [
      '/stand-in/table',
      order(tableOrder, (tabled) => {
        const amendmentId = table(tabled)
        return amendmentId !== undefined && { amendmentId }
      }),
    ],
    ['/stand-in/pass-day', order(passDayOrder, ({ billId }) => passDay(billId) && { passed: 'a day' })],
    [
      '/stand-in/travel',
      order(travelOrder, (travelled) => {
        travel(travelled)
        return { travelled: travelled.to }
      }),
    ],
  ])
}

/** What is done where an order says all that it must; `false` where what it is about is not there. */
function order<T>(told: z.ZodType<T>, obey: (order: T) => object | false): (given: unknown) => Obeyed {
  return (given) => {
    const parsed = told.safeParse(given)
    if (!parsed.success) return { status: 400, answer: { title: z.prettifyError(parsed.error), status: 400 } }
    const answer = obey(parsed.data)
    return answer === false
      ? { status: 404, answer: { title: 'No such bill or amendment', status: 404 } }
      : { status: 200, answer }
  }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return undefined
  }
}
