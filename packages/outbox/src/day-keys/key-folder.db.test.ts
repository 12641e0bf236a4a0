import { randomUUID } from 'node:crypto'
import { chmod, link, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type KeyFolder, openKeyFolder } from './key-folder.ts'

const endsAt = new Date('2026-12-30T07:00:00.123Z')

async function aFolder(): Promise<{ path: string; folder: KeyFolder }> {
  const home = await mkdtemp(join(tmpdir(), 'safe-to-report-folder-'))
  onTestFinished(() => rm(home, { recursive: true }))
  const path = join(home, 'keys')
  return { path, folder: await openKeyFolder(path) }
}

test('a key is read back as it was kept, and nobody else on the machine may read it', async () => {
  const { path, folder } = await aFolder()
  const id = randomUUID()
  await folder.keep({ id, endsAt, privateKey: Buffer.alloc(32, 7) })
  expect(await folder.read(id)).toEqual({ id, endsAt, privateKey: Buffer.alloc(32, 7) })
  expect(await folder.list()).toEqual([{ id, endsAt }])
  expect((await stat(path)).mode & 0o777).toBe(0o700)
  expect((await stat(join(path, `${id}.key`))).mode & 0o777).toBe(0o600)
})

test('a key that is destroyed is overwritten first, and destroying it twice is no error', async () => {
  const { path, folder } = await aFolder()
  const id = randomUUID()
  await folder.keep({ id, endsAt, privateKey: Buffer.alloc(32, 7) })
  const still = join(path, 'still-held-by-somebody')
  await link(join(path, `${id}.key`), still)
  await folder.destroy(id)
  await folder.destroy(id)
  expect(await folder.read(id)).toBeUndefined()
  expect(await readdir(path)).toEqual(['still-held-by-somebody'])
  const left = await readFile(still)
  expect(left).toHaveLength(48)
  expect(left.includes(Buffer.alloc(8, 7))).toBe(false)
})

test('a folder that others may look into is refused by name', async () => {
  const { path } = await aFolder()
  await chmod(path, 0o750)
  await expect(openKeyFolder(path)).rejects.toThrow('chmod 700')
})

test('a file that a worker had overwritten when it died is no key, and is due to be taken away', async () => {
  const { path, folder } = await aFolder()
  const id = randomUUID()
  await folder.keep({ id, endsAt, privateKey: Buffer.alloc(32, 7) })
  await writeFile(join(path, `${id}.key`), Buffer.alloc(48, 0xff))
  expect(await folder.read(id)).toBeUndefined()
  expect(await folder.list()).toEqual([{ id, endsAt: new Date(0) }])
  await folder.destroy(id)
  expect(await folder.list()).toEqual([])
})

test('a file that was cut short, or is none of ours, is no key and is left alone', async () => {
  const { path, folder } = await aFolder()
  const id = randomUUID()
  await writeFile(join(path, `${id}.key`), Buffer.alloc(20, 7), { mode: 0o600 })
  await writeFile(join(path, 'notes.txt'), 'notes')
  expect(await folder.read(id)).toBeUndefined()
  expect(await folder.list()).toEqual([])
  expect(await readdir(path)).toHaveLength(2)
})

test('no key takes the place of another', async () => {
  const { folder } = await aFolder()
  const key = { id: randomUUID(), endsAt, privateKey: Buffer.alloc(32, 7) }
  await folder.keep(key)
  await expect(folder.keep(key)).rejects.toThrow('EEXIST')
})
