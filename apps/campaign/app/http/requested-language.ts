import { type Language, languageOfPrefix } from '@safe-to-report/languages'

/** The language that a request for a supporters' page asks for; routes/in-language.tsx has refused all others. */
export function requestedLanguage(params: { language?: string | undefined }): Language {
  return languageOfPrefix(params.language) ?? 'en'
}
