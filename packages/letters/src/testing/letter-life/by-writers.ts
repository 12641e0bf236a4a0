import { createHash, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { confirmLetter, confirmLetterByCode } from '../../writing/confirm-letter.ts'
import { askForText, eraseLetter, withdrawLetter } from '../../writing/act-on-letter.ts'
import { submitLetter } from '../../writing/submit-letter.ts'
import { aLetter } from '../letters-for-tests.ts'
import { agree, command, mostLetters, ofLetter, which, type Command } from './command.ts'
import * as rules from './model.ts'

export const submit = fc
  .tuple(fc.nat(1), fc.constantFrom(null, null, null, 'many-letters' as const, 'one-address' as const))
  .map(([person, holdFor]) =>
    command(
      `submit(person ${person}, ${holdFor})`,
      ({ letters }) => letters.length < mostLetters,
      async (model, world) => {
        rules.addLetter(model, { person, holdFor })
        const { campaign, dispatchOptions, campaignId } = world.office
        const words = `zeppelin-${randomBytes(6).toString('hex')}`
        let [id, text] = ['', '']
        const options = {
          db: campaign.db,
          publicUrl: 'https://write.example',
          personHash: createHash('sha256').update(String(person)).digest(),
          holdFor,
          seal: (...args: Parameters<typeof dispatchOptions.seal>) => {
            if (args[0].kind === 'letter') id = args[0].id
            else text = args[1]
            return dispatchOptions.seal(...args)
          },
        }
        const letter = aLetter(campaignId, { body: `Dear Sample Member, ${words}`, subject: words })
        const { statusToken } = await submitLetter(options, letter)
        const confirmToken = /\/confirm\/([\w-]{43})/.exec(text)?.[1] ?? ''
        const code = /\\n(\d{6})\\n/.exec(text)?.[1] ?? ''
        world.letters.push({ id, statusToken, confirmToken, code, words })
      },
    ),
  )

export const confirmLink = (index: number): Command =>
  ofLetter('confirm', index, async ({ letter, real, model, world }) => {
    const { outcome } = await confirmLetter(world.office.campaign.db, real.confirmToken)
    agree(outcome, rules.confirm(model, letter))
  })

export const confirm = which.map(confirmLink)

export const confirmByCode = fc.tuple(which, fc.boolean()).map(([index, isRight]) =>
  ofLetter(`confirmByCode ${isRight ? 'right' : 'wrong'}`, index, async ({ letter, real, model, world }) => {
    const code = isRight ? real.code : String((Number(real.code) + 1) % 1_000_000).padStart(6, '0')
    const { outcome } = await confirmLetterByCode(world.office.campaign.db, real.statusToken, code)
    agree(outcome, rules.confirmByCode(model, letter, isRight))
  }),
)

export const withdraw = which.map((index) =>
  ofLetter('withdraw', index, async ({ letter, real, model, world }) => {
    const { outcome } = await withdrawLetter(world.office.campaign.db, real.statusToken)
    agree(outcome, rules.withdraw(model, letter))
  }),
)

export const erase = which.map((index) =>
  ofLetter('erase', index, async ({ letter, real, model, world }) => {
    const { outcome } = await eraseLetter(world.office.campaign.db, real.statusToken)
    agree(outcome, rules.eraseByWriter(model, letter))
  }),
)

export const ask = which.map((index) =>
  ofLetter('askForText', index, async ({ letter, real, world }) => {
    const { outcome } = await askForText(world.office.campaign.db, real.statusToken)
    agree(outcome, rules.askForText(letter))
  }),
)
