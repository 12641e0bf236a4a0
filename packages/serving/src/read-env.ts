import type { z } from 'zod'

export type EnvAnswer<Env> = { ok: true; env: Env } | { ok: false; faults: string[] }

/**
 * Reads a process's environment whole: every fault is told at once, by the variable's name and never by its value, since some are
 * secrets. An empty value counts as absent.
 */
export function readEnv<Env>(schema: z.ZodType<Env>, environment: NodeJS.ProcessEnv): EnvAnswer<Env> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const answer = schema.safeParse(given)
  if (answer.success) return { ok: true, env: answer.data }
  const faults = answer.error.issues.map(({ path, message, code }) => {
    const name = path.join('.')
    return code !== 'custom' && given[name] === undefined ? `${name}: is missing` : `${name}: ${message}`
  })
  return { ok: false, faults }
}
