/**
 * The one form that the public site sends here: whose MP is somebody's. By a press of its button, which asks for a page, and by its
 * script, which puts the answer below the field. Nothing else is taken from there, and from nowhere else anything.
 */
const addresses = /^\/(?:(?:es|pt|cy)\/)?write\/mp(?:\/here)?$/
/** More than the longest form of the site's, even when every character is percent-encoded. */
export const mostFromSite = 4 * 1024

/** Whether a page of the public site sends this, as its browser says: no page can make one say so. */
export function isFromSite({ url, headers }: Pick<Request, 'url' | 'headers'>, siteOrigin: string): boolean {
  return addresses.test(new URL(url).pathname) && headers.get('origin') === siteOrigin
}

/** The fields of that form; whatever else it brings is nobody's to say from there. */
const fields = ['postcode', 'gss', 'border', 'foundBy', 'among', 'askedFor'] as const
/** The one button of the site's that does more than ask. */
const write = 'write'

export function keepAskedFields(form: FormData): FormData {
  const kept = new FormData()
  for (const name of fields) {
    const value = form.get(name)
    if (typeof value === 'string') kept.set(name, value)
  }
  if (form.get('intent') === write) kept.set('intent', write)
  return kept
}

/** Lets a page of the site read an answer, and nobody else's. */
export function openToSite(siteUrl: string): Record<string, string> {
  return { 'Access-Control-Allow-Origin': new URL(siteUrl).origin }
}
