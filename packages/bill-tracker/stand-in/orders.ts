import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { faultKinds, sendJson, type FaultBox } from './faults.ts'

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
}

/** Answers `/stand-in/…`: what to do wrong, and what to decide. */
export async function answerOrder({ request, response, path }: Ordered, powers: Powers): Promise<void> {
  const { faults, decide, passDay } = powers
  const order = `${request.method} ${path}`
  if (order === 'DELETE /stand-in/faults') {
    faults.clear()
    return sendJson(response, 200, { faults: 'cleared' })
  }
  if (order === 'POST /stand-in/faults') {
    const fault = faultOrder.safeParse(await readJson(request))
    if (!fault.success) return sendJson(response, 400, { title: z.prettifyError(fault.error), status: 400 })
    faults.add(fault.data)
    return sendJson(response, 200, { fault: fault.data.kind })
  }
  if (order === 'POST /stand-in/decide') {
    const decided = decideOrder.safeParse(await readJson(request))
    if (!decided.success) return sendJson(response, 400, { title: z.prettifyError(decided.error), status: 400 })
    if (!decide(decided.data)) return sendJson(response, 404, { title: 'No such amendment', status: 404 })
    return sendJson(response, 200, { decided: decided.data.decision })
  }
  if (order === 'POST /stand-in/pass-day') {
    const asked = passDayOrder.safeParse(await readJson(request))
    if (!asked.success) return sendJson(response, 400, { title: z.prettifyError(asked.error), status: 400 })
    if (!passDay(asked.data.billId)) return sendJson(response, 404, { title: 'No such bill', status: 404 })
    return sendJson(response, 200, { passed: 'a day' })
  }
  return sendJson(response, 404, { title: 'No such order', status: 404 })
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
