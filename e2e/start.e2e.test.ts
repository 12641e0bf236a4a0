import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clusterFolder } from '@safe-to-report/db/embedded'
import { afterAll, expect, test } from 'vitest'
import { root } from '../launch/places.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'safe-to-report-start-'))
/** Neither lent to connections that go out, nor among those that `freePort` gives to the journeys beside this one. */
const ports = { SITE_PORT: '19321', CAMPAIGN_PORT: '19322', INBOX_PORT: '19323', SMTP_PORT: '19325' }
const cluster = clusterFolder(dataFolder)
const started: ChildProcess[] = []

afterAll(async () => {
  for (const child of started) await ended(child, 'SIGTERM')
  rmSync(dataFolder, { recursive: true, force: true })
  rmSync(cluster, { recursive: true, force: true })
})

function start(): { child: ChildProcess; printed: () => string } {
  const child = spawn(process.execPath, [join(root, 'launch', 'start.ts')], {
    cwd: root,
    env: { ...process.env, ...ports, DATA_FOLDER: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  return { child, printed: () => printed }
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}

function answers(port: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.unref()
  })
}

async function expectAllPortsFree(): Promise<void> {
  await expect.poll(async () => (await Promise.all(Object.values(ports).map(answers))).includes(true)).toBe(false)
}

test('one command brings everything up, survives its own kill -9, and frees its ports on Ctrl-C', async () => {
  const first = start()
  await expect.poll(first.printed).toContain('Become staff')
  for (const [name, path] of [
    [ports.SITE_PORT, '/'],
    [ports.CAMPAIGN_PORT, '/write'],
    [ports.CAMPAIGN_PORT, '/staff'],
    [ports.INBOX_PORT, '/'],
  ]) {
    expect((await fetch(`http://localhost:${name}${path}`)).status).toBe(200)
  }

  await ended(first.child, 'SIGKILL')
  await expectAllPortsFree()

  const second = start()
  await expect.poll(second.printed).toContain('Become staff')
  expect(second.printed()).not.toContain('loaded the founding record')
  expect((await fetch(`http://localhost:${ports.SITE_PORT}/`)).status).toBe(200)

  await ended(second.child, 'SIGINT')
  await expectAllPortsFree()
})

test('a taken port is named with the variable that moves it, and nothing is started', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(Number(ports.CAMPAIGN_PORT), '127.0.0.1', resolve))
  const { child, printed } = start()
  const code = await new Promise((resolve) => child.once('exit', resolve))
  await new Promise((resolve) => other.close(resolve))
  expect(code).toBe(1)
  expect(printed()).toContain(`Port ${ports.CAMPAIGN_PORT} (letters and staff desk) is taken`)
  expect(printed()).toContain('CAMPAIGN_PORT=')
  expect(printed()).not.toContain('Starting')
})
