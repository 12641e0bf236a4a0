import { isTranslated, type Language } from '@safe-to-report/languages'
import { getCollection, getEntry, type CollectionEntry } from 'astro:content'

/** A text that explains: what it says in a language, and its English, which holds what it rests on. */
export interface ExplainerIn {
  language: Language
  path: `/explained/${string}`
  english: CollectionEntry<'explainers'>
  text: CollectionEntry<'explainers'> | CollectionEntry<'translatedExplainers'>
}

/** An explainer by its address; undefined where there is none, or none in the language. */
export async function findExplainer(language: Language, slug: string): Promise<ExplainerIn | undefined> {
  const path = `/explained/${slug}` as const
  // Not by `getEntry`: it warns of what is not there, and anybody can ask for anything.
  const english = (await getCollection('explainers')).find(({ id }) => id === slug)
  if (english === undefined) return undefined
  if (language === 'en') return { language, path, english, text: english }
  const text = isTranslated(path) ? await getEntry('translatedExplainers', `${language}/${slug}`) : undefined
  return text && { language, path, english, text }
}
