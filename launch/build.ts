import { z } from 'zod'
import { buildApp } from './build-apps.ts'

// `npm test` builds through here, so that a journey that starts the whole product finds both apps built, and does not build one
// under another journey that runs it.
await buildApp(z.enum(['site', 'campaign']).parse(process.argv[2]), console.log)
