import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { decideHeld } from '../../misuse/brake.ts'
import { runErasure } from '../../erasures/run-erasure.ts'
import { applyReturn, type Classified } from '@safe-to-report/outbox/testing'
import { settleUncertain, uncertainDecisions } from '../../desk/change-sending.ts'
import { agree, command, contextOf, ofLetter, which } from './command.ts'
import * as rules from './model-of-sending.ts'

export const decide = fc
  .tuple(
    fc.constantFrom('many-letters' as const, 'one-address' as const),
    fc.constantFrom('release' as const, 'drop' as const),
  )
  .map(([why, decision]) =>
    command(
      `${decision}Held(${why})`,
      ({ letters }) => letters.some(({ isHeld }) => isHeld),
      async (model, world) => {
        const { campaign, campaignId } = world.office
        const decided = { staffId: world.staffId, campaignId, why, area: null, decision }
        agree(await decideHeld(campaign.db, decided), rules.decideHeld(model, why, decision))
      },
    ),
  )

export const settle = fc.tuple(which, fc.constantFrom(...uncertainDecisions)).map(([index, decision]) =>
  ofLetter(`settle ${decision}`, index, async ({ letter, real, model, world }) => {
    const { campaign } = world.office
    const settled = await settleUncertain(campaign.db, { staffId: world.staffId, letterId: real.id, decision })
    agree(settled, rules.settleUncertain(model, letter, decision) ? 'settled' : 'gone')
  }),
)

const returned: Record<rules.Return, Classified> = {
  'no-such-address': {
    class: 'no-such-address',
    cause: 'unknown-address',
    said: '550 no such user',
    saidBy: 'office',
  },
  delayed: { class: 'delayed' },
  delivered: { class: 'delivered' },
  'auto-reply': { class: 'auto-reply', isClosed: false },
}

export const takeReturn = fc
  .tuple(
    which,
    fc.constantFrom('no-such-address', 'no-such-address', 'delayed', 'delivered', 'auto-reply'),
    fc.boolean(),
  )
  .map(([index, came, isReadTwice]) =>
    ofLetter(`return ${came}`, index, async ({ letter, real, model, world }) => {
      world.returns += 1
      const fingerprint = createHash('sha256').update(`${real.id} ${world.returns}`).digest()
      const answer = { text: 'I am away.', files: [], from: 'office@parliament.example', isCut: false }
      const returnsTo = { kind: 'letter' as const, id: real.id }
      const mail = { fingerprint, classified: returned[came], returnsTo, answer }
      const disposal = await applyReturn(contextOf(world), mail)
      agree(disposal, rules.takeReturn(model, letter, came))
      if (isReadTwice && disposal === 'delete') agree(await applyReturn(contextOf(world), mail), 'delete')
    }),
  )

export const passTime = which.map((index) =>
  ofLetter('passTime', index, async ({ letter, world }) => {
    const ids = [
      world.letters[index]?.id,
      ...[...world.letterOfMail].filter(([, of]) => of === index).map(([id]) => id),
    ]
    await world.office.owner.db.execute(sql`
      update letters.mail set erase_at = now() - interval '1 second'
      where id = any (${sql.param(ids)}::uuid[]) and erase_at is not null`)
    await world.office.owner.db.execute(sql`
      update letters.letters set confirmed_at = now() - interval '15 days'
      where id = ${world.letters[index]?.id} and confirmed_at is not null`)
    rules.passTime(letter)
  }),
)

export const eraseDue = fc.constant(
  command(
    'eraseDue',
    ({ letters }) => letters.length > 0,
    async (model, { office: { worker } }) => {
      await runErasure(worker.db)
      rules.eraseDue(model)
    },
  ),
)
