import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keptCompiled } from '@safe-to-report/serving/testing'
import { afterAll, expect, test } from 'vitest'
import { splitMbox } from './split-mbox.ts'

const folder = await mkdtemp(join(tmpdir(), 'safe-classify-'))
afterAll(() => rm(folder, { recursive: true }))

const bounce = [
  'From: MAILER-DAEMON@mx.example.org',
  'To: back@campaign.example',
  'Subject: failure notice',
  '',
  'We have given up on this message for office@example.org.',
  'The last answer was 550 5.1.1 User unknown.',
  '',
].join('\n')
const answer = 'From: office@example.org\nTo: back@campaign.example\nSubject: Re: your letter\n\nI shall raise it.\n'

async function keep(name: string, content: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

/** Runs the command with no environment at all: it needs none. */
function classify(...paths: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const script = fileURLToPath(new URL('mail.ts', import.meta.url))
  const child = spawn(process.execPath, [script, 'classify', ...paths], { env: keptCompiled })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said })))
}

const lines = (out: string): unknown[] =>
  out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

test('of each mail it is told in a line what it is, why, whom it blames and what would follow', async () => {
  const paths = [await keep('a.eml', bounce), await keep('b.eml', answer)]
  const { code, out, err } = await classify(...paths)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(lines(out)).toEqual([
    {
      file: paths[0],
      class: 'no-such-address',
      cause: 'unknown-address',
      blames: 'recipient',
      follows: {
        letter: 'its writer gets the text back; staff are told to check the address',
        alert: 'said twice, a day to 60 days apart, it ends the subscription',
      },
    },
    {
      file: paths[1],
      class: 'reply',
      cause: null,
      blames: null,
      follows: { letter: 'passed on to its writer', alert: 'waits for people in the folder Unclear' },
    },
  ])
})

test('a file that cannot be read is named, the others are read, and the command says that it failed', async () => {
  const missing = join(folder, 'missing.eml')
  const { code, out, err } = await classify(missing, await keep('c.eml', bounce), await keep('empty.eml', ''))
  expect(code).toBe(1)
  expect(err).toContain(missing)
  expect(err).toContain('empty.eml')
  expect(lines(out)).toHaveLength(1)
})

test('an mbox file is told mail by mail', async () => {
  const from = 'From MAILER-DAEMON Sat Nov 21 10:00:00 2026\n'
  const { out } = await classify(await keep('box', `${from}${bounce}\n${from}${answer}`))
  expect(lines(out)).toMatchObject([
    { mail: 1, class: 'no-such-address' },
    { mail: 2, class: 'reply' },
  ])
})

test('without a file it says how it is used', async () => {
  const { code, err } = await classify()
  expect(code).toBe(1)
  expect(err).toContain('classify FILE')
})

test.each([
  ['a mail that is no mbox', bounce, 1],
  [
    'two, with carriage returns',
    `From a@b.example Sat Nov 21 10:00:00 2026\n${bounce}\nFrom c Sat Nov 21 10:00:00 2026\n${answer}`.replaceAll(
      '\n',
      '\r\n',
    ),
    2,
  ],
  ['a line "From" within one', `From a Sat Nov 21 10:00:00 2026\n${answer}\nFrom what I hear, nothing.\n`, 1],
])('%s is taken apart', (_what, file, count) => {
  expect(splitMbox(Buffer.from(file))).toHaveLength(count)
})
