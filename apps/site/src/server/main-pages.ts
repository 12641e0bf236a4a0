import { languageOfAddress, pathIn, translatedSitePages } from '@safe-to-report/languages'

/**
 * What people come for, and what is still to be read when the database is down: the front page, asks and bills, and the pages that
 * explain. As many as somebody wrote, whoever asks for what; of members, cards and filtered lists there are thousands.
 */
const mainPages =
  /^(\/|\/asks|\/asks\/[^/?]+|\/bills|\/bills\/[^/?]+|\/evidence|\/notices(\/[^/?]+)?|\/now|\/pictures(\/[a-z0-9-]+)?|\/press(\/briefing)?|\/progress|\/glossary|\/privacy-and-safety|\/explained(\/[^/?]+)?|\/about(\/[^/?]+)?|\/follow|\/divisions|\/timeline|\/search(\/postcode(-in-address)?)?)$/

/** Whether a page is dropped last when more are kept than there is room for. */
export function isMainPage(address: string): boolean {
  return mainPages.test(address) || isTranslatedPage(address)
}

function isTranslatedPage(address: string): boolean {
  const language = languageOfAddress(address)
  return language !== 'en' && translatedSitePages.some((page) => pathIn(language, page) === address)
}
