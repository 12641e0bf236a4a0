import { formatLondonDate, formatLondonTime, todayInLondon } from '@safe-to-report/bill-tracker/words'
import { buildPage, type Page } from './page.ts'

/**
 * The same page with a line at its head that says when it was made: for a page that is served because no newer one can
 * be. What is not a page to read (a feed, a file of data) stays as it is.
 */
export async function tellAge(page: Page, madeAt: Date): Promise<Page> {
  if (!(page.headers['content-type'] ?? '').startsWith('text/html')) return page
  const when = `${formatLondonTime(madeAt)} on ${formatLondonDate(todayInLondon(madeAt))}`
  const line =
    `<p class="as-it-was"><strong>This page is as it was at <time datetime="${madeAt.toISOString()}">${when}</time>.</strong> ` +
    'We cannot bring it up to date just now.</p>'
  const body = page.body.toString().replace(/<main\b[^<>]*>/, (tag) => tag + line)
  return buildPage(page.status, page.headers, Buffer.from(body))
}
