import { afterAll, expect, inject, test } from 'vitest'
import { openDatabase } from '../open-database.ts'
import { cloneDatabase } from '../testing/index.ts'
import { findRuleFaults } from './find-rule-faults.ts'
import { readRuleFiles, type RuleFile } from './rule-files.ts'

const closing: (() => Promise<void>)[] = []

afterAll(async () => {
  for (const close of closing) await close()
})

/** What is wrong with these files, in the eyes of a migrated database of their own. */
async function faultsOf(files: readonly RuleFile[]): Promise<string[]> {
  const database = await cloneDatabase(inject('clusterUrl'))
  const { db, close } = openDatabase(database.ownerUrl, { applicationName: 'test owner', max: 1 })
  closing.push(close, database.drop)
  return await findRuleFaults(db, files)
}

const files = readRuleFiles()
const faults = await faultsOf(files)

test('each function, view and trigger of the migrated database has one rule file, which says what the migrations made', async () => {
  const howToMend =
    'packages/db/rules and the migrations differ. What writes into a migration what a rule file says now: npm run db:rule'
  expect(faults, howToMend).toEqual([])
})

interface Case {
  title: string
  name: string
  change: (text: string) => string
  faults: string[]
}

const cases: Case[] = [
  {
    title: 'one word of a function',
    name: 'letters.claim',
    change: (text) => text.replace('order by random()', 'order by l.id'),
    faults: [
      'letters/claim.sql: the migrations do not make function letters.claim(most integer, most_unhurried integer, lease_seconds double precision) so',
    ],
  },
  {
    title: 'a comment inside a function, which the database keeps',
    name: 'letters.end_mail_about',
    change: (text) => text.replace('-- First,', '-- At first,'),
    faults: ['letters/end_mail_about.sql: the migrations do not make function letters.end_mail_about(letter uuid) so'],
  },
  {
    title: 'as whom a function runs',
    name: 'staff.is_live',
    change: (text) => text.replace('stable', 'stable security definer'),
    faults: ['staff/is_live.sql: the migrations do not make function staff.is_live(s staff.sessions) so'],
  },
  {
    title: 'who may call a function',
    name: 'staff.idle_time',
    change: (text) => `${text}grant execute on function staff.idle_time() to safe_site;\n`,
    faults: ['staff/idle_time.sql: the migrations do not make function staff.idle_time() so'],
  },
  {
    title: 'another argument of a function',
    name: 'letters.draw_edge',
    change: (text) => text.replace('draw_edge()', 'draw_edge(tosses integer)'),
    faults: [
      'letters/draw_edge.sql: the migrations do not make function letters.draw_edge(tosses integer) so',
      'letters/draw_edge.sql does not have function letters.draw_edge(), as the migrations make it',
    ],
  },
  {
    title: 'one word of a view',
    name: 'record.published_votes',
    change: (text) => text.replace('division_id in', 'division_id not in'),
    faults: ['record/published_votes.sql: the migrations do not make view record.published_votes so'],
  },
  {
    title: 'an option of a view',
    name: 'record.published_posts',
    change: (text) => text.replace(' as\n', ' with (security_barrier) as\n'),
    faults: ['record/published_posts.sql: the migrations do not make view record.published_posts so'],
  },
  {
    title: 'when a trigger runs',
    name: 'letters.wake_the_worker',
    change: (text) => text.replace("new.state = 'queued'", "new.state <> 'sending'"),
    faults: ['letters/wake_the_worker.sql: the migrations do not make trigger wake_the_worker on letters.mail so'],
  },
  {
    title: 'a trigger that is left out',
    name: 'letters.hold_alert',
    change: (text) => text.slice(0, text.indexOf('create or replace trigger')),
    faults: ['letters/hold_alert.sql does not have trigger hold_alert on letters.mail, as the migrations make it'],
  },
  {
    title: 'a text that cannot be run',
    name: 'record.pieces',
    change: (text) => text.replace('create', 'crate'),
    faults: ['record/pieces.sql cannot be run: line 3: syntax error at or near "crate"'],
  },
  {
    title: 'a second home',
    name: 'letters.easter',
    change: (text) => `${text}\n${textOf('letters.mark_test')}`,
    faults: [
      'letters/easter.sql has function letters.mark_test(), whose file is letters/mark_test.sql',
      'letters/easter.sql has trigger mark_test on letters.letters, whose file is letters/mark_test.sql',
    ],
  },
]

const missing = {
  name: 'letters.leave_a_receipt',
  faults: [
    'function letters.leave_a_receipt() has no file, letters/leave_a_receipt.sql',
    'trigger leave_a_receipt on letters.mail has no file, letters/leave_a_receipt.sql',
  ],
}
const leftOver = {
  file: { name: 'letters.forgotten', path: 'letters/forgotten.sql', text: '-- Nothing any more.\n' },
  faults: ['letters/forgotten.sql has no letters.forgotten'],
}

function textOf(name: string): string {
  return files.find((file) => file.name === name)?.text ?? ''
}

// All at once: each run writes every function and view anew.
const told = await faultsOf([
  ...files
    .filter(({ name }) => name !== missing.name)
    .map((file) => {
      const found = cases.find(({ name }) => name === file.name)
      return found ? { ...file, text: found.change(file.text) } : file
    }),
  leftOver.file,
])

test.each(cases)('it tells of $title', ({ name, change, faults: own }) => {
  expect(change(textOf(name))).not.toBe(textOf(name))
  expect(told).toEqual(expect.arrayContaining(own))
})

test('it tells of a file that is missing, and of one that is left over', () => {
  expect(told).toEqual(expect.arrayContaining([...missing.faults, ...leftOver.faults]))
})

test('it tells of nothing else', () => {
  expect(told.filter((fault) => !faults.includes(fault)).toSorted()).toEqual(
    [...cases.flatMap((each) => each.faults), ...missing.faults, ...leftOver.faults].toSorted(),
  )
})
