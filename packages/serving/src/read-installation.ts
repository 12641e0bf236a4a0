import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { isOwnMachine } from './env-addresses.ts'
import { parseInstallation, type Installation, type InstallationAnswer } from './installation-file.ts'
import type { GivenEnv } from './read-env.ts'

/** In place of a file, where somebody only tries the program out. */
const trial = 'trial'

/** The variable that names the installation's file: read when the process starts, with all faults of it. */
export const installation: z.ZodType<Installation> = z.string().transform((path, context) => {
  const answer = path === trial ? { ok: true as const, installation: { kind: 'trial' as const } } : readFrom(path)
  if (answer.ok) return answer.installation
  for (const message of answer.faults) context.addIssue({ code: 'custom', message })
  return z.NEVER
})

function readFrom(path: string): InstallationAnswer {
  try {
    return parseInstallation(readFileSync(path, 'utf8'))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return { ok: false, faults: [`cannot be read (${code})`] }
  }
}

/** Where others can reach it, an installation says who runs it. */
export function findTrialFaults({ INSTALLATION_FILE, SITE_URL, CAMPAIGN_URL }: GivenEnv): string[] {
  if (INSTALLATION_FILE !== trial) return []
  const isReachable = [SITE_URL, CAMPAIGN_URL].some((url) => url !== undefined && !isOwnMachine(url))
  return isReachable
    ? ['INSTALLATION_FILE: "trial" is for this machine alone: name a file that says who runs this (docs/operations.md)']
    : []
}
