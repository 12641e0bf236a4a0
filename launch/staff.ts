import { addStaff, disableStaff, openDatabase } from '@safe-to-report/db'
import { readLaunchEnv } from './env.ts'
import { openDatabaseForCommand } from './local-database.ts'

const usage = `npm run staff -- add "<name>" <email>      lets somebody sign in at /staff
npm run staff -- disable <email>           ends it, and every session they have`

const env = readLaunchEnv(process.env)
const [action, ...rest] = process.argv.slice(2)

const database = await openDatabaseForCommand(env.DATABASE_URL)
const { db, close } = openDatabase(database.ownerUrl, { applicationName: 'staff' })
try {
  if (action === 'add' && rest.length >= 2) {
    const email = rest.at(-1) ?? ''
    console.log(await addStaff(db, { name: rest.slice(0, -1).join(' '), email }))
  } else if (action === 'disable' && rest.length === 1) {
    console.log(await disableStaff(db, rest[0] ?? ''))
  } else {
    console.error(usage)
    process.exitCode = 1
  }
} finally {
  await close()
  await database.release()
}
