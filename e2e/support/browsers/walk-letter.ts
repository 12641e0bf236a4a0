import type { Tab } from './tab.ts'
import { fill, pressButton, tick, unfold, waitForHeading } from './use-page.ts'

/** What a supporter types, each of it a word that occurs nowhere else. */
export interface Typed {
  postcode: string
  why: string
  ownWords: string
  name: string
  addressLine: string
  email: string
}

/** New words for each letter, so that what is found tells where it was typed. */
export function plantWords(serial: string): Typed {
  return {
    postcode: 'SW1A 0AA',
    why: `Quillfeather${serial} was afraid to ring anybody.`,
    ownWords: `Brambleholt${serial} would ask you for an answer.`,
    name: `Wilhelmina Ashgrove${serial}`,
    addressLine: `Larkspur${serial} Mews`,
    email: `vexington${serial}@example.com`,
  }
}

/** The part of each that no page of ours has by itself, and whom it led to. */
export function tellingWords(typed: Typed): string[] {
  const longest = (text: string): string => text.split(/[ .]/).toSorted((a, b) => b.length - a.length)[0] ?? ''
  const { postcode, email, ...sentences } = typed
  return [postcode, postcode.replace(' ', ''), email, ...Object.values(sentences).map(longest)]
}

/** Whom the postcode leads to. */
export const member = ['Rachel Blake', 'Cities of London and Westminster', 'E14001172']

export interface Step {
  to: string
  /** How the page's heading begins: until it is there, nothing has come of the step. */
  heading: string
  take: (tab: Tab, typed: Typed) => Promise<void>
  /** What is typed there, by the names of the fields. */
  fields?: Record<string, keyof Typed>
}

/** One after the other, from the first page to the letter that is read, where its way is chosen. */
export const stepsOfLetter: Step[] = [
  {
    to: 'a postcode typed',
    heading: 'Write to your MP',
    take: () => Promise.resolve(),
    fields: { 'Your postcode': 'postcode' },
  },
  { to: 'the MP shown', heading: 'Is this your MP?', take: (tab) => pressButton(tab, 'Find my MP') },
  {
    to: 'own words typed',
    heading: 'Why does it matter to you?',
    take: async (tab) => {
      await pressButton(tab, 'Write the letter')
      await tick(tab, 'Fear of reporting protects offenders')
      await tick(tab, 'It happens in every police force')
      await unfold(tab, 'Something else to add')
    },
    fields: { 'In your own words': 'why', 'More in your own words': 'ownWords' },
  },
  {
    to: 'name and e-mail typed',
    heading: 'Sign your letter',
    take: (tab) => pressButton(tab, 'Go on'),
    fields: { 'Your name': 'name', 'Your town or address': 'addressLine', 'Your e-mail address': 'email' },
  },
  { to: 'the letter shown', heading: 'This is your letter', take: (tab) => pressButton(tab, 'See your letter') },
]

const ends: Step[] = [
  { to: 'own mail', heading: 'From your own mail', take: (tab) => pressButton(tab, 'Use my own mail') },
  { to: 'paper', heading: 'On paper', take: (tab) => pressButton(tab, 'Print it') },
  { to: 'sent', heading: 'Check your inbox', take: (tab) => pressButton(tab, 'Send it for me') },
]

export const moments = [...stepsOfLetter, ...ends].map(({ to }) => to)

/** Goes one step on from the page before it, and types what is asked there. */
export async function takeStep(tab: Tab, { take, heading, fields = {} }: Step, typed: Typed): Promise<void> {
  await take(tab, typed)
  await waitForHeading(tab, heading)
  for (const [name, key] of Object.entries(fields)) await fill(tab, name, typed[key])
}

/** Writes a letter up to a moment, from the page before writing. */
export async function walkTo(tab: Tab, moment: string, typed: Typed): Promise<void> {
  const end = ends.find(({ to }) => to === moment)
  const last = end ? stepsOfLetter.length - 1 : stepsOfLetter.findIndex(({ to }) => to === moment)
  if (last < 0) throw new Error(`No step leads to "${moment}".`)
  for (const step of stepsOfLetter.slice(0, last + 1)) await takeStep(tab, step, typed)
  if (end) await takeStep(tab, end, typed)
}
