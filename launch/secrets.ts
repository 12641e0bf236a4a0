import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateSealingKeys } from '@safe-to-report/outbox/keys'
import { publicKeyOf } from '@safe-to-report/outbox/seal'
import { z } from 'zod'
import { dataFolder } from './places.ts'

const secretsFile = z.object({
  rolePasswords: z.object({ safe_site: z.string(), safe_campaign: z.string(), safe_worker: z.string() }),
  sealing: z.object({ publicKey: z.string(), privateKey: z.string() }),
  personKey: z.string(),
})
export type Secrets = z.infer<typeof secretsFile>

/** This machine's own secrets, made at the first start and readable by nobody else. */
export async function readOrMakeSecrets(): Promise<Secrets> {
  const file = join(dataFolder, 'secrets.json')
  const personKey = randomBytes(32).toString('base64url')
  if (existsSync(file)) {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'))
    const read = secretsFile.partial({ personKey: true }).parse(kept)
    const { privateKey } = read.sealing
    // An older installation's public key was of another sort; the private one is the same.
    const known = { ...read, sealing: { privateKey, publicKey: publicKeyOf(privateKey) } }
    if (known.personKey !== undefined) return { ...known, personKey: known.personKey }
    // Made before there was such a key.
    await writeFile(file, JSON.stringify({ ...known, personKey }, null, 2), { mode: 0o600 })
    return { ...known, personKey }
  }
  const password = (): string => randomBytes(24).toString('hex')
  const secrets: Secrets = {
    rolePasswords: { safe_site: password(), safe_campaign: password(), safe_worker: password() },
    sealing: generateSealingKeys(),
    personKey,
  }
  await mkdir(dataFolder, { recursive: true, mode: 0o755 })
  await writeFile(file, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  return secrets
}
