import { toWholeSource } from '../planning/source.ts'
import { openInstrumentsClient } from './instruments-client.ts'
import { syncInstruments } from './sync-instruments.ts'

/** One or two pages each time, and up to six instruments in full. */
const everyMinutes = 10

export const instruments = toWholeSource({
  name: 'instruments',
  brings: 'instruments that are laid before Parliament, or proposed',
  everyMinutes,
  start: ({ db, urls, client: asked, onProgress, now }) => {
    const client = openInstrumentsClient({ ...asked, baseUrl: urls.instruments })
    return { work: () => syncInstruments({ db, client, onProgress, now }), requestCount: client.requestCount }
  },
})
