import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

export const faultKinds = [
  'slow',
  'cut',
  '404',
  '429',
  '500',
  'html',
  'missing-field',
  'new-enum',
  'lying-total',
  'duplicates',
  'empty',
  'changed-shape',
] as const
export type FaultKind = (typeof faultKinds)[number]

/** Something that goes wrong, at which paths and how often. */
export interface Fault {
  kind: FaultKind
  /** Regular expression over path and query; every path unless told. */
  path?: string | undefined
  /** How many requests it strikes; until cleared unless told. */
  times?: number | undefined
  /** For `missing-field`: which; `amendmentId` unless told. */
  field?: string | undefined
  /** For `lying-total`: what `totalResults` says; 1 unless told. */
  total?: number | undefined
  /** For `slow`: how long the answer is held back, in milliseconds; 20 s unless told. */
  delay?: number | undefined
  /** For `429`: how `Retry-After` is given, a second from now either way; in seconds unless told. */
  retryAfter?: 'seconds' | 'date' | undefined
}

interface OpenFault extends Fault {
  pattern: RegExp
  left: number
}

/** The faults that are on. */
export interface FaultBox {
  add: (fault: Fault) => void
  clear: () => void
  /** The fault that strikes this request, if any does; it is then used up once. */
  take: (pathAndQuery: string) => Fault | undefined
}

export function openFaultBox(): FaultBox {
  let open: OpenFault[] = []
  return {
    add: (fault) => {
      open.push({ ...fault, pattern: new RegExp(fault.path ?? ''), left: fault.times ?? Number.POSITIVE_INFINITY })
    },
    clear: () => {
      open = []
    },
    take: (pathAndQuery) => {
      const fault = open.find(({ pattern, left }) => left > 0 && pattern.test(pathAndQuery))
      if (fault) fault.left -= 1
      return fault
    },
  }
}

type Send = (response: ServerResponse, fault: Fault, answer: unknown) => Promise<void> | void

/** How those faults are sent that are none of what the answer says. */
const senders: Partial<Record<FaultKind, Send>> = {
  slow: async (response, { delay }, answer) => {
    await wait(delay ?? 20_000, undefined, { ref: false })
    sendJson(response, 200, answer)
  },
  cut: (response, _fault, answer) => cutHalfway(response, JSON.stringify(answer)),
  '404': (response) => sendJson(response, 404, { title: 'Not Found', status: 404 }),
  '429': (response, fault) => {
    response.setHeader('retry-after', retryAfter(fault))
    sendJson(response, 429, { title: 'Too Many Requests', status: 429 })
  },
  '500': (response) => sendJson(response, 500, { title: 'Internal Server Error', status: 500 }),
  html: (response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end('<!doctype html><title>Back soon</title><p>This service is away for maintenance.')
  },
}

/** Sends an answer as the fault has it: not as it should come, or not saying what it should. */
export async function sendFaulty(response: ServerResponse, fault: Fault, answer: unknown): Promise<void> {
  const send = senders[fault.kind]
  if (send) await send(response, fault, answer)
  else sendJson(response, 200, spoil(answer, fault))
}

function cutHalfway(response: ServerResponse, whole: string): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(whole) })
  response.write(whole.slice(0, whole.length / 2), () => response.destroy())
}

function spoil(answer: unknown, fault: Fault): unknown {
  if (fault.kind === 'missing-field') return without(answer, fault.field ?? 'amendmentId')
  if (fault.kind === 'new-enum') return replaceDecisions(answer)
  if (fault.kind === 'empty') return emptied(answer)
  if (fault.kind === 'changed-shape') return renamed(answer)
  return fault.kind === 'lying-total' ? withTotal(answer, fault.total ?? 1) : withTwins(answer)
}

/** A date has no fractions: the second after next is a second away at least. */
function retryAfter(fault: Fault): string {
  return fault.retryAfter === 'date' ? new Date(Date.now() + 2_000).toUTCString() : '1'
}

/** Sends an answer as JSON. */
export function sendJson(response: ServerResponse, status: number, answer: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(answer))
}

/** What lists of the APIs are called. */
const lists = ['items', 'results', 'Response', 'data'] as const

function withTwins(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return answer
  const told: Record<string, unknown> = { ...answer }
  for (const name of lists) {
    const list = told[name]
    if (Array.isArray(list)) told[name] = twice(list)
  }
  return told
}

/** Wherever a list says how many it has. */
function withTotal(answer: unknown, total: number): unknown {
  if (typeof answer !== 'object' || answer === null) return answer
  if ('totalResults' in answer) return { ...answer, totalResults: total }
  if (!('PagingInfo' in answer) || typeof answer.PagingInfo !== 'object') return answer
  return { ...answer, PagingInfo: { ...answer.PagingInfo, Total: total } }
}

/** The first and the last item of the page a second time. */
function twice(items: unknown[]): unknown[] {
  return [...items.slice(0, 1), ...items, ...items.slice(-1)]
}

function without(answer: unknown, field: string): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === field ? undefined : value)))
}

/** `totalResults`, `TotalResultCount`, `total`, `count`: what lists call how many there are. */
const totals = /^total|count$/i

/**
 * The same answer with every list at its top empty and its totals nought, as a search says it that has lost its index: status
 * 200 and no word of a fault. In an envelope (`Response`) the lists are a step further in; lists within items stay.
 */
function emptied(answer: unknown, depth = 0): unknown {
  if (Array.isArray(answer)) return []
  if (typeof answer !== 'object' || answer === null || depth > 1) return answer
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'number' && totals.test(name) ? 0 : emptied(value, depth + 1),
    ]),
  )
}

/** The same answer under other names, as a new version of an API has it: each field of the two outermost levels ends in `V2`. */
function renamed(answer: unknown, depth = 0): unknown {
  if (Array.isArray(answer)) return answer.map((item: unknown) => renamed(item, depth))
  if (typeof answer !== 'object' || answer === null || depth > 1) return answer
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]: [string, unknown]) => [`${name}V2`, renamed(value, depth + 1)]),
  )
}

function replaceDecisions(answer: unknown): unknown {
  const text = JSON.stringify(answer, (key, value: unknown) => (key === 'decision' ? 'ReferredBackNextYear' : value))
  return JSON.parse(text)
}
