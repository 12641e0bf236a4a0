import pg from 'pg'

/** The last day of every campaign was yesterday. */
export async function closeCampaigns(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('update letters.campaigns set closes_on = current_date - 2')
  } finally {
    await client.end()
  }
}
