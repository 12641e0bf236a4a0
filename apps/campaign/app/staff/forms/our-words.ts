import type { FieldWords } from './kind-form.ts'

export const veryWords: FieldWords = {
  label: 'The very words',
  input: 'words',
  rows: 9,
  hint: 'Pasted from the source, line by line; two spaces at the beginning of a line set it in. Earlier words stay readable.',
}

/** What we say of a part of a bill. */
export const ourWords = {
  plainSummary: { input: 'prose', rows: 5, hint: 'What it would do, in plain words.' },
  note: { input: 'prose', rows: 3, hint: 'Shown under the summary. May be left empty.' },
} as const satisfies Record<string, FieldWords>
