/** The languages that a notice can be in besides English. */
export const noticeLanguages = ['es', 'pt', 'cy'] as const
export type NoticeLanguage = (typeof noticeLanguages)[number]

/** What a notice says in one language. */
export interface NoticeWords {
  title: string
  words: string
  /** Null where it has no button. */
  buttonLabel: string | null
}

/** A notice's words in all its languages, as its row has them. */
export type NoticeColumns = NoticeWords & {
  [Field in `${'title' | 'words' | 'buttonLabel'}${'Es' | 'Pt' | 'Cy'}`]: string | null
}

/** What it says in each language in which it says all of it. */
export function listTranslations(row: NoticeColumns): (NoticeWords & { language: NoticeLanguage })[] {
  return noticeLanguages.flatMap((language) => {
    const { title, words, buttonLabel } = wordsIn(row, language)
    if (title === null || words === null || (row.buttonLabel !== null && buttonLabel === null)) return []
    return [{ language, title, words, buttonLabel: row.buttonLabel === null ? null : buttonLabel }]
  })
}

/** The languages in which it does not say all of it. */
export function listMissingLanguages(row: NoticeColumns): NoticeLanguage[] {
  const whole = new Set(listTranslations(row).map(({ language }) => language))
  return noticeLanguages.filter((language) => !whole.has(language))
}

function wordsIn(
  row: NoticeColumns,
  language: NoticeLanguage,
): { title: string | null; words: string | null; buttonLabel: string | null } {
  switch (language) {
    case 'es':
      return { title: row.titleEs, words: row.wordsEs, buttonLabel: row.buttonLabelEs }
    case 'pt':
      return { title: row.titlePt, words: row.wordsPt, buttonLabel: row.buttonLabelPt }
    case 'cy':
      return { title: row.titleCy, words: row.wordsCy, buttonLabel: row.buttonLabelCy }
  }
}
