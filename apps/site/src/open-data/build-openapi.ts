import { openListNames, openLists, type OpenListName } from '@safe-to-report/bill-tracker/reading'
import { z } from 'zod'

/** The answer to a request for one page of a list. */
function answerSchema(list: OpenListName): z.ZodObject {
  return z.strictObject({
    list: z.literal(list),
    page: z.int().min(1),
    pages: z.int().min(1).describe('How many pages there are; ask for the next until it is null'),
    total: z.int().min(0).describe('How many items there are in all'),
    next: z.nullable(z.url()),
    licence: z.string(),
    items: z.array(openLists[list].item),
  })
}

/** The open data described in OpenAPI 3.1, from the schemas that the answers are tested against. */
export function buildOpenapi(siteUrl: string): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Safe to Report: open data',
      version: '1.0.0',
      summary: 'Bills, amendments, votes and what became of one ask, with a source for every fact.',
      description:
        'Everything on the public record. No key, no account, no limit but courtesy: send If-None-Match with the ETag you hold. ' +
        'Our words are under CC BY 4.0, Parliament’s under the Open Parliament Licence v3.0; CSV and JSON alike.',
      license: { name: 'CC BY 4.0; Open Parliament Licence v3.0', url: `${siteUrl}/press#licence` },
    },
    servers: [{ url: `${siteUrl}/api/v1` }],
    paths: Object.fromEntries(openListNames.flatMap((list) => [jsonPath(list), csvPath(list)])),
    components: {
      schemas: Object.fromEntries(openListNames.map((list) => [list, toSchema(answerSchema(list))])),
      headers: { ETag: { description: 'Changes when the answer does', schema: { type: 'string' } } },
      parameters: {
        page: {
          name: 'page',
          in: 'query',
          description: 'Counts from 1',
          schema: { type: 'integer', minimum: 1, default: 1 },
        },
        for: {
          name: 'for',
          in: 'query',
          description:
            'For a spreadsheet, the table begins with a byte order mark, so that accents are right in Excel too. Without it there is none.',
          schema: { type: 'string', enum: ['spreadsheets'] },
        },
      },
    },
  }
}

function jsonPath(list: OpenListName): [string, unknown] {
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${list}` } } }
  return [`/${list}.json`, describe(list, { operationId: `list-${list}`, parameters: ['page'], content })]
}

function csvPath(list: OpenListName): [string, unknown] {
  const content = {
    'text/csv': {
      schema: {
        type: 'string',
        description:
          'A header line, then a line for each item. Words that a spreadsheet would run as a formula begin with an apostrophe',
      },
    },
  }
  return [`/${list}.csv`, describe(list, { operationId: `list-${list}-as-csv`, parameters: ['page', 'for'], content })]
}

interface Described {
  operationId: string
  parameters: readonly ('page' | 'for')[]
  content: unknown
}

function describe(list: OpenListName, { operationId, parameters, content }: Described): unknown {
  return {
    get: {
      operationId,
      summary: openLists[list].description,
      parameters: parameters.map((name) => ({ $ref: `#/components/parameters/${name}` })),
      responses: {
        200: { description: 'One page of the list', headers: { ETag: { $ref: '#/components/headers/ETag' } }, content },
        304: { description: 'You hold this page already' },
        404: { description: 'There is no such page' },
      },
    },
  }
}

/** OpenAPI 3.1 takes JSON Schema as it is; its dialect is told once for the whole document, not in each schema. */
function toSchema(schema: z.ZodType): unknown {
  const { $schema: _, ...described } = z.toJSONSchema(schema)
  return described
}
