import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CaughtMail } from '@safe-to-report/mail-catcher'
import { proveWork } from '../../e2e/support/hostile/prove-work.ts'
import { createPoster, type SentForm } from '../../e2e/support/traces/send-forms.ts'
import type { Measurement } from '../measurement.ts'
import { openMailRoomWithPages, type MailRoomWithPages } from './mail-room-with-pages.ts'
import { inParallel } from './mail-room.ts'

/** `LETTERS_BY_FORM` makes a run smaller or larger. Each takes a proof of work, which is most of what a run costs. */
const letters = Number(process.env['LETTERS_BY_FORM'] ?? 2_000)
const campaigns = 2
const workers = 4

/**
 * Letters posted to two campaign processes as a browser posts them, confirmed by the links in their mails, twice at the same moment
 * at both processes, and sent by four workers on one database: each is to arrive exactly once.
 */
export const throughThePages: Measurement = {
  name: 'through-the-pages',
  measure: async (clusterUrl) => {
    const room = await openMailRoomWithPages(clusterUrl, { campaigns, workers })
    try {
      const began = performance.now()
      const writers = await inParallel(letters, 16, (index) => writeLetter(room, index))
      await arrivals(room, letters)
      const seconds = (performance.now() - began) / 1_000
      await sleep(3_000) // for any that comes too often
      const copies = countByWriter(room.mails)
      const counts = writers.map((writer) => copies.get(writer) ?? 0)
      const [once, never] = [1, 0].map((many) => counts.filter((count) => count === many).length)
      const count = (value: number): string => value.toLocaleString('en-GB')
      return [
        {
          what: `${count(letters)} letters posted to ${campaigns} campaign processes, each with a proof of work, confirmed twice at once from their mails, sent by ${workers} workers`,
          bar: 'each exactly once',
          measured: `${count(once ?? 0)} came once, ${count(letters - (once ?? 0) - (never ?? 0))} oftener, ${count(never ?? 0)} never; ${count(Math.round(letters / seconds))}/s from form to MP, proofs and all`,
          isHeld: once === letters && room.trouble.length === 0,
        },
      ]
    } finally {
      await room.close()
    }
  },
}

/** Writes and confirms one letter: its writer's address. */
async function writeLetter(room: MailRoomWithPages, index: number): Promise<string> {
  const origin = room.origins[index % campaigns] ?? ''
  const posters = room.origins.map((each) => createPoster(each, { address: addressOf(index) }))
  const writer = `writer-${index}-${randomBytes(4).toString('hex')}@example.com`
  const sent = await posters[index % campaigns]?.('/write/letter', {
    intent: 'send',
    gss: room.seats[index % room.seats.length] ?? '',
    points: ['silence-protects-offenders'],
    ownWords: `My own words are these: ${randomBytes(24).toString('base64')}.`,
    name: 'A Writer',
    email: writer,
    proof: await proveWork(origin, addressOf(index)),
  })
  if (sent?.status !== 303) throw new Error(`a letter was answered with ${sent?.status}`)
  await confirmTwice(posters, await room.waitForConfirmation(writer))
  return writer
}

async function confirmTwice(posters: readonly SentForm[], path: string): Promise<void> {
  const answers = await Promise.all(posters.map((post) => post(path, { yes: '' })))
  const wrong = answers.find(({ status }) => status !== 303)
  if (wrong) throw new Error(`confirming was answered with ${wrong.status}`)
}

/** Each from an internet address of its own, or the limits would end it. */
function addressOf(index: number): string {
  return `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`
}

/** Waits until so many letters came. */
async function arrivals(room: MailRoomWithPages, wanted: number): Promise<void> {
  const end = Date.now() + 300_000
  while (countByWriter(room.mails).size < wanted && Date.now() < end) await sleep(200)
}

/** Letters by whom their answer goes to. */
function countByWriter(mails: readonly CaughtMail[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { parsed, recipients } of mails) {
    const writer = parsed.replyTo?.[0]?.address
    if (writer === undefined || recipients.includes(writer)) continue
    counts.set(writer, (counts.get(writer) ?? 0) + 1)
  }
  return counts
}
