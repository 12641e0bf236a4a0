import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import {
  claimDueMail,
  markDataBegun,
  settleLapsedLeases,
  recordOutcome,
  type Outcome,
} from '@safe-to-report/outbox/testing'
import { aLetter } from '../letters-for-tests.ts'
import { agree, command, contextOf, ofLetter, which, type Command } from './command.ts'
import type { Model, ModelClaim } from './model.ts'
import * as rules from './model-of-sending.ts'
import type { World } from './world.ts'

export const claimAll = command(
  'claim',
  ({ letters }) => letters.length > 0,
  async (model, world) => {
    const claims = await claimDueMail(world.office.worker.db, { limit: 100, leaseSeconds: 60 })
    const before = model.claims.length
    rules.claim(model)
    for (const { letter } of model.claims.slice(before)) {
      const taken = claims.find(({ id }) => id === world.letters[letter]?.id)
      if (taken === undefined) throw new Error(`letter ${letter} was to be claimed`)
      world.claims.push(taken)
    }
    world.otherClaims.push(...claims.filter(({ kind }) => kind !== 'letter'))
    agree(claims.filter(({ kind }) => kind === 'letter').length, model.claims.length - before)
  },
)

export const claim = fc.constant(claimAll)

/** One of the claims there ever were, the newest first: a worker may wake up late. */
function ofClaim(
  name: string,
  place: number,
  run: (claim: ModelClaim, model: Model, world: World, index: number) => Promise<void>,
): Command {
  const indexIn = ({ claims }: Model): number => claims.length - 1 - place
  return command(
    `${name}(${place})`,
    (model) => model.claims[indexIn(model)]?.isAnswered === false,
    async (model, world) => {
      const index = indexIn(model)
      const taken = model.claims[index]
      if (taken) await run(taken, model, world, index)
    },
  )
}

const recent = fc.nat(2)

export const beginAt = (place: number): Command =>
  ofClaim('begin', place, async (taken, model, world, index) => {
    const real = world.claims[index]
    if (real === undefined || taken.truth !== 'nothing-left') return
    agree(await markDataBegun(world.office.worker.db, real, 60), rules.begin(model, taken))
  })

export const begin = recent.map(beginAt)

const answers = ['handed-over', 'queued', 'uncertain', 'refused'] as const

export const recordAt = (place: number, wanted: rules.Answer): Command =>
  ofClaim(`record ${wanted}`, place, async (taken, model, world, index) => {
    const real = world.claims[index]
    // A server that was given no bytes has neither taken the mail nor left us unsure.
    const answer =
      taken.truth === 'nothing-left' && (wanted === 'handed-over' || wanted === 'uncertain') ? 'queued' : wanted
    if (real === undefined) return
    const isRecorded = await recordOutcome(contextOf(world), real, toOutcome(answer, world, taken.letter))
    agree(isRecorded, rules.record(model, taken, answer))
  })

export const record = fc.tuple(recent, fc.constantFrom(...answers)).map(([place, wanted]) => recordAt(place, wanted))

function toOutcome(answer: rules.Answer, world: World, index: number): Outcome {
  const reply = 'as the server said'
  if (answer === 'queued') return { outcome: answer, reply, delaySeconds: 0 }
  if (answer !== 'refused') return { outcome: answer, reply }
  const { subject, body, supporter, language } = aLetter(world.office.campaignId, {
    body: world.letters[index]?.words ?? '',
  })
  const letter = { subject, body, supporter, language }
  return {
    outcome: answer,
    reply,
    reason: 'refused-by-server',
    notice: { kind: 'member', letter, reason: { why: 'refused', by: 'relay', reply } },
  }
}

export const answerOthers = fc
  .tuple(which, fc.constantFrom('handed-over' as const, 'queued' as const, 'refused' as const))
  .map(([index, answer]) =>
    ofLetter(`others ${answer}`, index, async ({ letter, world }) => {
      const isOfThis = ({ id }: { id: string }): boolean => world.letterOfMail.get(id) === index
      for (const taken of world.otherClaims.filter(isOfThis)) {
        await recordOutcome(contextOf(world), taken, { outcome: answer, reply: 'as said', delaySeconds: 0 })
      }
      world.otherClaims = world.otherClaims.filter((taken) => !isOfThis(taken))
      rules.answerOthers(letter, answer)
    }),
  )

export const lapseAll = command(
  'lapse',
  ({ letters }) => letters.length > 0,
  async (model, { office: { owner, worker } }) => {
    await owner.db.execute(
      sql`update letters.mail set locked_until = now() - interval '1 second' where state = 'sending'`,
    )
    await settleLapsedLeases(worker.db)
    for (const letter of model.letters) rules.lapse(letter)
  },
)

export const lapse = fc.constant(lapseAll)
