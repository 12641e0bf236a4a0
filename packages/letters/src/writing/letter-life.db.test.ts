import { cloneDatabase } from '@safe-to-report/db/testing'
import fc from 'fast-check'
import { afterAll, expect, inject, test } from 'vitest'
import { commandOfLife, beginnings } from '../testing/letter-life/ways.ts'
import { emptyModel, type Model } from '../testing/letter-life/model.ts'
import { countCopies } from '../testing/letter-life/model-of-sending.ts'
import { clearWorld, look, openWorld, tellMail, type World } from '../testing/letter-life/world.ts'
import { openMailOffice } from '../testing/mail-office.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)
const world = await openWorld(office)

afterAll(async () => {
  await office.close()
  await database.drop()
})

/** The model, as the database is to look. */
function foresee({ letters, receipts }: Model): Awaited<ReturnType<typeof look>> {
  return {
    letters: letters.map(({ state, hasText, isHeld, isOver, mails }) => ({
      state,
      hasText,
      isHeld,
      isOver: state !== 'gone' && isOver,
      page: state === 'gone' || (isOver && state !== 'uncertain') ? 'gone' : `${state}${isHeld ? ', held' : ''}`,
      mails: mails.map(tellMail).toSorted(),
    })),
    receipts: receipts.toSorted(),
  }
}

const seen = new Set<string>()

/** After each step the database is as foreseen, nothing erased is back, and no letter may have gone twice. */
async function compare(model: Model, real: World, before: string[]): Promise<void> {
  expect(await look(real)).toEqual(foresee(model))
  for (const [index, { state, sentAgain, erasedByWriter, mails }] of model.letters.entries()) {
    seen.add(`${before[index] ?? 'typed'} → ${state}`)
    expect(countCopies(model, index)).toBeLessThanOrEqual(1 + sentAgain)
    if (erasedByWriter) expect(mails.filter(({ hasWords, isOver }) => hasWords && !isOver)).toEqual([])
  }
}

function watch(one: fc.AsyncCommand<Model, World>): fc.AsyncCommand<Model, World> {
  return {
    check: (model) => one.check(model),
    run: async (model, real) => {
      const before = model.letters.map(({ state }) => state)
      await one.run(model, real)
      await compare(model, real, before)
    },
    toString: () => one.toString(),
  }
}

test('whatever is done to letters, in any order, they stay within the rules', async () => {
  const anything = fc.commands([commandOfLife.map(watch)], { maxCommands: 40, size: 'max' })
  await fc.assert(
    fc.asyncProperty(beginnings, anything, async (way, more) => {
      const real = await clearWorld(world)
      const model = emptyModel()
      await fc.asyncModelRun(() => ({ model, real }), way.map(watch))
      await fc.asyncModelRun(() => ({ model, real }), more)
    }),
    { numRuns: 50 },
  )
  expect(seen.size).toBeGreaterThan(15)
})
