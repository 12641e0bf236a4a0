import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { readEnv } from './read-env.ts'
import { findTrialFaults, installation } from './read-installation.ts'

const schema = z.object({ INSTALLATION_FILE: installation, HOST: z.string() })

function aFile(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'installation-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'installation.json'), content)
  return join(folder, 'installation.json')
}

test('without the variable a process does not start', () => {
  expect(readEnv(schema, { HOST: 'a' })).toEqual({ ok: false, faults: ['INSTALLATION_FILE: is missing'] })
})

test('faults of the file are told with those of the environment, and not where it lies', () => {
  expect(readEnv(schema, { INSTALLATION_FILE: aFile('{"name":"A","members":[{"name":"B"}]}') })).toEqual({
    ok: false,
    faults: [
      'INSTALLATION_FILE: contact.email is missing',
      'INSTALLATION_FILE: controller.name is missing',
      'INSTALLATION_FILE: controller.address is missing',
      'INSTALLATION_FILE: controller.email is missing',
      'INSTALLATION_FILE: registration.number (or registration.exemptBecause) is missing',
      'HOST: is missing',
    ],
  })
  expect(readEnv(schema, { INSTALLATION_FILE: '/nowhere/secret.json', HOST: 'a' })).toEqual({
    ok: false,
    faults: ['INSTALLATION_FILE: cannot be read (ENOENT)'],
  })
})

test.each([
  ['https://www.example.org', 'https://write.example.org', 1],
  ['http://localhost:1', 'https://write.example.org', 1],
  ['http://localhost:1', 'http://127.0.0.1:2', 0],
])('a trial at %s and %s has %i fault', (SITE_URL, CAMPAIGN_URL, faults) => {
  const given = { INSTALLATION_FILE: 'trial', SITE_URL, CAMPAIGN_URL }
  expect(findTrialFaults(given)).toHaveLength(faults)
  expect(findTrialFaults({ ...given, INSTALLATION_FILE: '/a.json' })).toEqual([])
})
