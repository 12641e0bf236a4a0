// Loaded into a process before anything else (`node --import`): writes the address of each module that it loads, whenever it
// does, into the file MODULES_FILE, a line each.
import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

const file = process.env['MODULES_FILE'] ?? ''

registerHooks({
  load: (url, context, nextLoad) => {
    appendFileSync(file, `${url}\n`)
    return nextLoad(url, context)
  },
})
