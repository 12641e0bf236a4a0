import pg from 'pg'

/** The roles that processes log in as, made by the migrations. */
export const processRoles = ['safe_site', 'safe_campaign', 'safe_worker'] as const
export type ProcessRole = (typeof processRoles)[number]

/** Lets each process role log in with its password. `ownerUrl` must be allowed to alter roles. */
export async function setUpRoles(ownerUrl: string, passwords: Record<ProcessRole, string>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'set up roles' })
  await client.connect()
  try {
    for (const role of processRoles) {
      await client.query(`alter role ${role} login password ${client.escapeLiteral(passwords[role])}`)
    }
  } finally {
    await client.end()
  }
}

/** The same database, as another role. */
export function urlForRole(ownerUrl: string, role: ProcessRole, password: string): string {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = password
  return url.href
}
