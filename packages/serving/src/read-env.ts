import type { z } from 'zod'

export type EnvAnswer<Env> = { ok: true; env: Env } | { ok: false; faults: string[] }

/** The variables that are set, as text. */
export type GivenEnv = Readonly<Record<string, string | undefined>>

/**
 * Reads a process's environment whole: every fault is told at once, by the variable's name and never by its value, since some are
 * secrets. An empty value counts as absent. `findTogether` names what is wrong with several at once.
 */
export function readEnv<Env>(
  schema: z.ZodType<Env>,
  environment: NodeJS.ProcessEnv,
  findTogether: (given: GivenEnv) => string[] = () => [],
): EnvAnswer<Env> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const answer = schema.safeParse(given)
  const together = findTogether(given)
  if (answer.success) return together.length === 0 ? { ok: true, env: answer.data } : { ok: false, faults: together }
  const faults = answer.error.issues.map(({ path, message, code }) => {
    const name = path.join('.')
    return code !== 'custom' && given[name] === undefined ? `${name}: is missing` : `${name}: ${message}`
  })
  return { ok: false, faults: [...faults, ...together] }
}
