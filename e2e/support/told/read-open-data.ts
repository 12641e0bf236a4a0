import { z } from 'zod'

interface Asked {
  siteUrl: string
  ask: string
  bill: string
}

const slug = z.string()
const openAsk = z.object({ slug, status: z.object({ sentence: z.string() }) })
const openBill = z.object({ slug, state: z.string() })
const openAmendment = z.object({ slug, fate: z.string().nullable() })
const openText = z.object({
  slug,
  ask: slug,
  amendment: slug.nullable(),
  fate: z.string().nullable(),
  door: z.string().nullable(),
})

/** What the open data tell of an ask, a bill, and the clause whose page is at `path`. */
export async function readOpenData(
  { siteUrl, ask, bill }: Asked,
  path: string | null,
): Promise<Record<'ask' | 'bill' | 'clause' | 'asText' | 'door', string | null>> {
  const clause = path?.replace('/amendments/', '') ?? null
  const [asks, bills, amendments, texts] = await Promise.all([
    listOpen(siteUrl, 'asks', openAsk),
    listOpen(siteUrl, 'bills', openBill),
    listOpen(siteUrl, 'amendments', openAmendment),
    listOpen(siteUrl, 'texts', openText),
  ])
  return {
    ask: asks.find((one) => one.slug === ask)?.status.sentence ?? null,
    bill: bills.find((one) => one.slug === bill)?.state ?? null,
    clause: amendments.find((one) => one.slug === clause)?.fate ?? null,
    ...tellText(texts.find((one) => one.ask === ask && one.amendment !== null && one.amendment === clause)),
  }
}

function tellText(text: z.infer<typeof openText> | undefined): Record<'asText' | 'door', string | null> {
  return { asText: text?.fate ?? null, door: text?.door ?? null }
}

async function listOpen<Item>(siteUrl: string, list: string, shape: z.ZodType<Item>): Promise<Item[]> {
  const page = z.object({ items: z.array(shape), next: z.string().nullable() })
  const items: Item[] = []
  let next: string | null = `${siteUrl}/api/v1/${list}.json`
  while (next !== null) {
    // oxlint-disable-next-line no-await-in-loop -- each page names the next
    const read: z.infer<typeof page> = page.parse(await (await fetch(next)).json())
    items.push(...read.items)
    next = read.next
  }
  return items
}
