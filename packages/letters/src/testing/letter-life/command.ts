import fc from 'fast-check'
import type { Model, ModelLetter } from './model.ts'
import type { RealLetter, World } from './world.ts'

export type Command = fc.AsyncCommand<Model, World>
type Step = (model: Model, world: World) => Promise<void>

export function command(name: string, isPossible: (model: Model) => boolean, run: Step): Command {
  return { check: isPossible, run, toString: () => name }
}

/** What the product answers is what the model says. */
export function agree(answered: unknown, foreseen: unknown): void {
  if (answered !== foreseen)
    throw new Error(`answered was ${String(answered)}, where the model says ${String(foreseen)}`)
}

/** A step that concerns one letter, if there are as many. */
export function ofLetter(
  name: string,
  index: number,
  run: (both: { letter: ModelLetter; real: RealLetter; model: Model; world: World }) => Promise<void>,
): Command {
  return command(
    `${name}(${index})`,
    ({ letters }) => index < letters.length,
    async (model, world) => {
      const [letter, real] = [model.letters[index], world.letters[index]]
      if (letter && real) await run({ letter, real, model, world })
    },
  )
}

export const mostLetters = 3
export const which = fc.nat(mostLetters - 1)

export function contextOf({ office: { worker, dispatchOptions } }: World) {
  const { seal, open, publicUrl } = dispatchOptions
  return { db: worker.db, seal, open, publicUrl }
}
