import { setTimeout as sleep } from 'node:timers/promises'
import { createPoster } from '../traces/send-forms.ts'
import { mark, nasty } from './make-form.ts'

export interface NastyLetters {
  origin: string
  random: () => number
  /** Addresses of our own pages in mail that has come since the last call. */
  readLinks: () => string[]
}

/** Writes a letter of each nasty text, in every field that takes it, and confirms those that were let through: how many. */
export async function sendNastyLetters({ origin, random, readLinks }: NastyLetters): Promise<number> {
  let accepted = 0
  for (const [index, make] of nasty.entries()) {
    const post = createPoster(origin, { address: `203.0.113.${index}` })
    const text = make(random)
    const draft = { gss: 'E14001172', points: ['silence-protects-offenders'], intent: 'send' }
    const letter = { ...draft, email: `${mark}${index}@example.org`, name: 'A Writer', ownWords: text.slice(0, 5_000) }
    const asTyped = await post('/write/letter', {
      ...letter,
      name: text.slice(0, 100),
      addressLine: text.slice(0, 200),
    })
    // A name that is refused leaves the text, which has its own way to the MP.
    const { status } = asTyped.status === 303 ? asTyped : await post('/write/letter', letter)
    if (status === 303) accepted += 1
  }
  const end = Date.now() + 60_000
  for (let confirmed = 0; confirmed < accepted && Date.now() < end; await sleep(100)) {
    for (const path of readLinks().flatMap((link) => /\/confirm\/[\w-]{43}/.exec(link)?.[0] ?? [])) {
      await createPoster(origin)(path, { yes: '' })
      confirmed += 1
    }
  }
  return accepted
}
