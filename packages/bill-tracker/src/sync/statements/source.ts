import { toWholeSource } from '../planning/source.ts'
import { openStatementsClient } from './statements-client.ts'
import { syncStatements } from './sync-statements.ts'

export const statements = toWholeSource({
  name: 'statements',
  brings: 'written statements of ministers',
  everyMinutes: 10,
  asks: ['questions'],
  start: ({ db, urls, client: asked, now }) => {
    const client = openStatementsClient({ ...asked, baseUrl: urls.questions })
    return { work: () => syncStatements({ db, client, now }), requestCount: client.requestCount }
  },
})
