import { parse } from 'yaml'
import { z } from 'zod'

/** A founding file that does not say what it has to, with every fault by file and row. */
export class FoundingFileFaulty extends Error {
  override readonly name = 'FoundingFileFaulty'
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(`The founding record cannot be read:\n${faults.map((fault) => `- ${fault}`).join('\n')}`)
    this.faults = faults
  }
}

/**
 * Parses one founding file that lists rows.
 *
 * @param file its name, for messages
 * @throws {FoundingFileFaulty} naming the file, the row (by slug or key where it has one) and the field
 */
export function parseRows<Row>(file: string, yaml: string, row: z.ZodType<Row>): Row[] {
  const answer = z.array(row).safeParse(parseYaml(file, yaml))
  if (answer.success) return answer.data
  const rows = z.array(z.unknown()).catch([]).parse(parseYaml(file, yaml))
  throw new FoundingFileFaulty(
    answer.error.issues.map((issue) => `${file}, ${tellPlace(rows, issue.path)}: ${issue.message}`),
  )
}

/** Parses a founding file that is one thing rather than a list. Throws like `parseRows`. */
export function parseWhole<Whole>(file: string, yaml: string, whole: z.ZodType<Whole>): Whole {
  const answer = whole.safeParse(parseYaml(file, yaml))
  if (answer.success) return answer.data
  throw new FoundingFileFaulty(answer.error.issues.map((issue) => `${file}, ${issue.path.join('.')}: ${issue.message}`))
}

function parseYaml(file: string, yaml: string): unknown {
  try {
    return parse(yaml)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new FoundingFileFaulty([`${file}: ${said}`])
  }
}

const named = z.object({ slug: z.string().optional(), key: z.string().optional() })

function tellPlace(rows: unknown[], path: readonly PropertyKey[]): string {
  const [at, ...field] = path
  if (typeof at !== 'number') return 'the whole file'
  const { data } = named.safeParse(rows[at])
  const row = data?.slug ?? data?.key ?? `row ${at + 1}`
  return field.length === 0 ? row : `${row}, ${field.join('.')}`
}
