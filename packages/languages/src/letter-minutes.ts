import type { Language } from './languages.ts'

/**
 * About how many minutes a letter takes to read, from the first page to the button that sends it: the median of what is met, at 200
 * words a minute. Its source is a count of those pages that fails when they grow or shrink (`apps/campaign/app/pages/letter-words.test.ts`);
 * `npm run bench -- letter-words` counts the same in a browser. What somebody writes themselves comes on top, and is said beside it. Other
 * languages than English have the letter's meaning besides the letter.
 */
export const letterMinutes: Readonly<Record<Language, number>> = { en: 4, es: 6, pt: 6, cy: 6 }
