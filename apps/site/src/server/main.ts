import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { listen } from '@safe-to-report/db'
import { endGracefully, openLog, refuseMalformed, securityHeaders, startOrTell } from '@safe-to-report/serving'
import { drawCard } from '../cards/draw-card.ts'
import { readSiteEnv, type SiteEnv } from '../env.ts'
import { openRecord } from '../record.ts'
import { answerRequests } from './answer-requests.ts'
import { isMainPage } from './main-pages.ts'
import { bytesOf, type Page } from './page.ts'
import { createPageCache } from './page-cache.ts'
import { renderPage, type Render } from './render-page.ts'
import { createPageServer } from './serve-pages.ts'
import { loadStaticFiles } from './static-files.ts'
import { tagsOfNotice } from './tags-of-notice.ts'
import { tellAge } from './tell-age.ts'
import { tellFailure } from './tell-failure.ts'

const log = openLog('site')
/** For the pages that are kept: all of the record's today is a fifth of it. */
const room = { capacity: 2_000, mostBytes: 96 * 1024 * 1024 }
const built = (path: string): URL => new URL(`../../dist/${path}`, import.meta.url)

/** Nothing here goes by this machine's clock but how old a page is called; all the same its people should know. */
const toldOfClock = {
  onWrong: (aheadSeconds: number) =>
    log.error({ aheadSeconds }, 'the clock of this machine, or that of the database, is wrong: the database’s decides'),
  onRight: () => log.info('the clocks agree again'),
}

await startOrTell(readSiteEnv(), start, log)

async function start(env: SiteEnv): Promise<void> {
  const { render }: { render: Render } = await import(built('server/entry.mjs').href)
  const { record, tellClock, tellDays, close } = openRecord(env.DATABASE_URL, () =>
    log.warn('an idle connection to the record broke'),
  )
  const stopTelling = tellClock(toldOfClock)
  const locals = {
    record,
    siteUrl: env.SITE_URL,
    campaignUrl: env.CAMPAIGN_URL,
    installation: env.INSTALLATION_FILE,
    drawCard,
  }
  const onFailure = (path: string, error: unknown): void => log.error(tellFailure(path, error), 'a page failed')
  const pages = createPageServer({
    cache: createPageCache<Page>({ ...room, bytesOf, isMain: isMainPage, now: () => performance.now() }),
    render: (path) => renderPage({ render, locals, path, onFailure }),
    tellAge: (page, age) => tellAge(page, new Date(Date.now() - age)),
    onFailure,
  })
  const changes = listen({
    url: env.DATABASE_URL,
    channel: 'record_changed',
    onNotice: (notice) => pages.outdate(tagsOfNotice(notice)),
    // What was said before the line was open has been missed.
    onListening: () => pages.outdate(['*']),
    // And while it is broken nobody tells of changes: no page can be said to be true of this moment.
    onBreak: () => {
      pages.outdate(['*'])
      log.warn('the line that tells of changes broke; trying again')
    },
  })
  // What begins or ends with a day, and all that says what is so today, is made anew though nothing was written.
  const stopTellingDays = tellDays(() => pages.outdate(['*']))
  const security = securityHeaders(env.SITE_URL)
  const files = await loadStaticFiles(fileURLToPath(built('client')))
  const server = createServer(
    { requireHostHeader: false },
    answerRequests({
      files,
      pageFor: pages.pageFor,
      security,
      exitUrl: env.EXIT_URL,
      campaignUrl: env.CAMPAIGN_URL,
      onFailure,
    }),
  )
  refuseMalformed(server, security)
  const letGo = async (): Promise<void> => {
    stopTelling()
    stopTellingDays()
    await changes.stop()
    await close()
  }
  endGracefully(server, { close: letGo, log })
  server.once('error', (error) => {
    log.fatal({ reason: error.message }, `the site cannot listen on port ${env.SITE_PORT}: set SITE_PORT to a free one`)
    process.exitCode = 1
    void letGo()
  })
  server.listen(env.SITE_PORT, env.HOST, () => log.info({ url: env.SITE_URL, port: env.SITE_PORT }, 'ready'))
}
