import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateSealingKeys } from '@safe-to-report/letters'
import { z } from 'zod'
import { dataFolder } from './places.ts'

const secretsFile = z.object({
  rolePasswords: z.object({ safe_site: z.string(), safe_campaign: z.string(), safe_worker: z.string() }),
  sealing: z.object({ publicKey: z.string(), privateKey: z.string() }),
})
export type Secrets = z.infer<typeof secretsFile>

/** This machine's own secrets, made at the first start and readable by nobody else. */
export async function readOrMakeSecrets(): Promise<Secrets> {
  const file = join(dataFolder, 'secrets.json')
  if (existsSync(file)) return secretsFile.parse(JSON.parse(await readFile(file, 'utf8')))
  const password = (): string => randomBytes(24).toString('hex')
  const secrets: Secrets = {
    rolePasswords: { safe_site: password(), safe_campaign: password(), safe_worker: password() },
    sealing: await generateSealingKeys(),
  }
  await mkdir(dataFolder, { recursive: true, mode: 0o755 })
  await writeFile(file, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  return secrets
}
