import { languageOfAddress, languages, locales, pathIn, type Language } from '@safe-to-report/languages'

const marks = /en inglés|em inglês|yn Saesneg/gi

/**
 * Links of a page that lead out of its language and do not say so: to a machine by `hreflang`, and to the eye by a word beside them, in the
 * sentence or the line that they stand in; or by their own words being English, as a title is.
 */
export function findUnmarkedLinks(html: string, language: Language): string[] {
  const [, body = ''] = html.split('<body')
  return blocksOf(body).flatMap((block) => {
    const links = [...block.matchAll(/<a\b[^>]*\shref="([^"]+)"[^>]*>/g)].filter(([link]) => !isSwitch(link))
    const unsaid = links.filter(([link, href = '']) => leavesLanguage(href, language) && !saysSo(link))
    const toEnglish = links.filter(([link]) => saysSo(link))
    const inEnglish = toEnglish.filter(([link]) => link.includes('lang="en-GB"')).length
    // In the menu, one word stands before all of them.
    const needed = block.startsWith('<nav') ? Math.min(1, toEnglish.length) : toEnglish.length
    const told = (block.match(marks) ?? []).length + inEnglish
    return [...unsaid.map(([link]) => link), ...(told < needed ? [block] : [])]
  })
}

/** What stands together on a page, such as a sentence or a line of a list. */
function blocksOf(html: string): string[] {
  return html.split(/(?=<(?:nav|p|li|h[1-6]|dd|summary|section)[ >])/)
}

function isSwitch(link: string): boolean {
  return languages.some((language) => link.includes(`hreflang="${locales[language]}" lang="${locales[language]}"`))
}

function saysSo(link: string): boolean {
  return link.includes('hreflang="en"')
}

/** Pages of ours by their address; those of others are taken for English, but for a programme that takes a text to share: it speaks as its reader set it. */
function leavesLanguage(href: string, language: Language): boolean {
  if (href.startsWith('/')) return href !== '/leave' && languageOfAddress(href) !== language
  return href.startsWith('https:') && !/[?]text=/.test(href)
}

/** What of its translations a page does not name: to search engines in its head, and to readers in the switch of its bar. */
export function findMissingTranslations(
  html: string,
  { page, language, siteUrl }: { page: `/${string}`; language: Language; siteUrl: string },
): string[] {
  const inHead = languages.map((other) => `hreflang="${locales[other]}" href="${siteUrl}${pathIn(other, page)}"`)
  const inBar = languages
    .filter((other) => other !== language)
    .map((other) => `<a href="${pathIn(other, page)}" hreflang="${locales[other]}" lang="${locales[other]}"`)
  return [`<html lang="${locales[language]}"`, ...inHead, ...inBar].filter((part) => !html.includes(part))
}
