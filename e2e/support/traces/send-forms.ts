export interface Posted {
  status: number
  /** Where the answer leads. */
  to: string
  html: string
}

/** A form's post as a browser without JavaScript sends it from our own page, not following where the answer leads. */
export type SentForm = (path: string, fields: Record<string, string | string[]>) => Promise<Posted>

/** `address`: the internet address from which a proxy says that it comes. */
export function createPoster(origin: string, { address }: { address?: string } = {}): SentForm {
  return async (path, fields) => {
    const body = new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])),
    )
    const answer = await fetch(new URL(path, origin), {
      method: 'POST',
      redirect: 'manual',
      headers: { origin, 'sec-fetch-site': 'same-origin', ...(address && { 'x-forwarded-for': address }) },
      body,
    })
    return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() }
  }
}
