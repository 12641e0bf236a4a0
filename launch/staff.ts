import { addStaff, disableStaff, openDatabase } from '@safe-to-report/db'
import { readLaunchEnv } from './env.ts'
import { openDatabaseForCommand } from './local-database.ts'

const usage = `npm run staff -- add "<name>" <email>      lets somebody sign in at /staff
npm run staff -- disable <email>           ends it, and every session they have`

const addedWords = {
  added: 'Done: they can now sign in at /staff with that address.',
  'opened-again': 'Done: that account was disabled and can sign in again.',
  'already-there': 'That address has an account already; nothing was changed.',
}
const disabledWords = {
  disabled: 'Done: that account can no longer sign in, and its sessions have ended.',
  'already-disabled': 'That account was disabled already; nothing was changed.',
  'not-found': 'No account has that address; nothing was changed.',
}

const env = readLaunchEnv(process.env)
const [action, ...rest] = process.argv.slice(2)

const database = await openDatabaseForCommand(env.DATABASE_URL)
const { db, close } = openDatabase(database.ownerUrl, { applicationName: 'staff' })
try {
  if (action === 'add' && rest.length >= 2) {
    const email = rest.at(-1) ?? ''
    const added = await addStaff(db, { name: rest.slice(0, -1).join(' '), email })
    console.log(added.outcome === 'not-valid' ? added.problems.join('\n') : addedWords[added.outcome])
    if (added.outcome === 'not-valid') process.exitCode = 1
  } else if (action === 'disable' && rest.length === 1) {
    console.log(disabledWords[await disableStaff(db, { email: rest[0] ?? '' })])
  } else {
    console.error(usage)
    process.exitCode = 1
  }
} finally {
  await close()
  await database.release()
}
