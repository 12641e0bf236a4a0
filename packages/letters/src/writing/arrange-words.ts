// How what is chosen and typed becomes paragraphs. A page draws the letter as it grows by these very functions, so nothing here needs
// anything that a browser has not.

/** The sentences of a letter's own language that lead from one thing to the next. */
export interface LeadingWords {
  /** Before a reason that begins with "because". */
  mattersToMe: string
  /** Leads to the second point and on, where the campaign has no sentence of its own for that. */
  further: readonly string[]
  /** Leads to the last point. */
  last: string
}

/** Points as a line of thought: what leads over to each after the first, given the campaign's own sentences for that. */
export function leadOver(bridges: readonly string[], { further, last }: Omit<LeadingWords, 'mattersToMe'>): string[] {
  return bridges.map((bridge, index) => {
    if (index === 0) return ''
    const isLast = index === bridges.length - 1 && index > 1
    return bridge || (isLast ? last : (further[(index - 1) % further.length] ?? ''))
  })
}

/** A reason, in paragraphs. One begun in the middle of a sentence gets its beginning; nothing else of it is touched. */
export function tellWhy(why: string, { mattersToMe }: Pick<LeadingWords, 'mattersToMe'>): string[] {
  const said = why.trim()
  const isMiddle = /^(because|since|oherwydd|achos|porque)\b/iu.test(said)
  return listParagraphs(isMiddle ? `${mattersToMe} ${said.charAt(0).toLowerCase()}${said.slice(1)}` : said)
}

export function listParagraphs(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}
