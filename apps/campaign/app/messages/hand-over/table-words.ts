/** What a table holds, in plain words: for the page that says what could be handed over. */
export interface TableWords {
  holds: string
  until: string
  /** Which of our programs can read it. */
  readBy: string
  /** What a column holds; `sealed` where only the worker's keys open it. */
  columns: Record<string, string>
}

export const worker = 'the program that sends mail'
export const both = 'the website and the program that sends mail'
export const campaign = 'the website, for staff who are signed in'
