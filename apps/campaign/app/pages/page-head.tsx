import { LanguageButtons, LanguageLinks, type TypedPage } from './language-choice.tsx'

interface PageHeadProps {
  /** Says nothing of what the page is about: a tab can be seen by others. */
  title: string
  /** On a page that holds what somebody typed: changing the language must take it along. */
  typed?: TypedPage | undefined
}

/** What begins every page for supporters: its title, and the same page in the other languages. */
export function PageHead({ title, typed }: PageHeadProps) {
  return (
    <>
      <title>{title}</title>
      {typed ? <LanguageButtons typed={typed} /> : <LanguageLinks />}
    </>
  )
}
