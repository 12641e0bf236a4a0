/** A call to act, on the first page of the campaign that it asks to write for. */
export const en = {
  title: 'Why now',
  until: (day: string) => `Until ${day}.`,
  /** Beside what is there in English alone; in English it is never shown. */
  inEnglish: 'This part has not been translated yet: it is in English.',
}
