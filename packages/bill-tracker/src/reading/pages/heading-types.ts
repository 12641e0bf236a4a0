/** The bill that a text or an amendment belongs to, as much as its heading needs. */
export interface BillHeading {
  slug: string
  shortTitle: string
  sessions: string | null
}

/** The ask that an amendment is a text of. */
export interface AskHeading {
  slug: string
  title: string
}
