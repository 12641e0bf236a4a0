import type { Config } from '@react-router/dev/config'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isKept } from './kept-scripts.ts'

export default {
  appDirectory: 'app',
  ssr: true,
  // The built-in check goes by the `Host` that a proxy may have changed. Our stricter one, against CAMPAIGN_URL
  // (app/http/refuse-foreign-forms.ts), stands before every action.
  allowedActionOrigins: ['**'],
  buildEnd: ({ reactRouterConfig }) => deleteHydration(join(reactRouterConfig.buildDirectory, 'client', 'assets')),
} satisfies Config

/** No page is hydrated, so of the scripts built for browsers only those stay that a page names. */
async function deleteHydration(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((name) => name.endsWith('.js') && !isKept(name))
  await Promise.all(unused.map((name) => rm(join(folder, name))))
}
