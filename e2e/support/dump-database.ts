import pg from 'pg'

/** Every row of every table as text: what a full dump would show to whoever stole it. */
export async function dumpDatabase(ownerUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ name: string }>(`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`)
    const dumped: string[] = []
    for (const { name } of tables) {
      const { rows } = await client.query<{ line: string }>(`select row_to_json(t)::text as line from ${name} t`)
      dumped.push(name, ...rows.map((row) => row.line))
    }
    return dumped.join('\n')
  } finally {
    await client.end()
  }
}

/** A word as it is, in other cases, and as a dump, a log or a mail would show it encoded: hex, base64, quoted-printable. */
export function waysToFind(word: string): string[] {
  return [...new Set([word, word.toLowerCase(), word.toUpperCase()])].flatMap((form) => {
    const bytes = Buffer.from(form)
    return [...new Set([form, bytes.toString('hex'), toQuotedPrintable(bytes), ...inBase64(bytes)])]
  })
}

/** Base64 of bytes that stand somewhere in others: it depends on where, and the first and last letter on the neighbours. */
function inBase64(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const isWhole = (before + bytes.length) % 3 === 0
    return encoded.slice(before === 0 ? 0 : before + 1, isWhole ? undefined : -1)
  })
}

function toQuotedPrintable(bytes: Buffer): string {
  return [...bytes]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
    )
    .join('')
}
