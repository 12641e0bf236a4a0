import { refuse } from './refuse.ts'

/**
 * Refuses what is sent as a form and is none, or that PostgreSQL could not hold: no browser of a person sends one. Actions read the
 * body again; its length has been looked at before.
 */
export async function refuseUnreadableForms(request: Request): Promise<void> {
  if (request.method === 'POST' && !(await isReadable(request))) refuse(400)
}

export async function isReadable(request: Request): Promise<boolean> {
  try {
    const form = [...(await request.clone().formData())]
    return form.length <= mostFields && form.every(([name, value]) => isName(name) && isText(value))
  } catch {
    return false
  }
}

/** More than the longest form of ours has, which is that of a campaign with everything in it. */
const mostFields = 4_000

function isName(name: string): boolean {
  return name.length <= 200 && isText(name)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && !value.includes('\u0000')
}
