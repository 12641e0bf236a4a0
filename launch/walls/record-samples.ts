import { from, may, never, record, type Sample } from './sample.ts'

/** The walls within the record. */
export const recordSamples: readonly Sample[] = [
  ...never(
    `${record}/reading/pages/sample.ts`,
    "reading is the site's: it knows none of the other doors.",
    from(
      '../../seats/seats.ts',
      '../../desk/editable.ts',
      '../../sync/sources.ts',
      '../../founding/index.ts',
      '../../help/index.ts',
    ),
  ),
  ...never(`${record}/reading/index.ts`, "reading is the site's: it knows none of the other doors.", [
    "export { findSeat } from '../seats/seats.ts'",
    "const { runSync } = await import('../sync/run-sync.ts')",
  ]),
  ...never(`${record}/reading/pages/sample.ts`, 'reading selects published views alone, as safe_site may.', [
    "import { amendments } from '@safe-to-report/db'",
    "import { publishedBills, bills } from '@safe-to-report/db'",
    "import * as everything from '@safe-to-report/db'",
    "export { votes } from '@safe-to-report/db'",
  ]),
  ...may(`${record}/reading/pages/sample.ts`, [
    "import { publishedBills, subjectKinds, type Queryable } from '@safe-to-report/db'",
    "import type { bills } from '@safe-to-report/db'",
    "import { fateOf } from '../../words/fate.ts'",
    "import { sql } from 'drizzle-orm'",
  ]),
  ...['bills', 'divisions', 'members', 'posts', 'planning', 'asking', 'bills-api'].flatMap((folder) => [
    ...never(
      `${record}/sync/${folder}/sample.ts`,
      'No source of Parliament knows another: what they share is in planning, asking, watching and bills-api.',
      from('../petitions/source.ts', '../run-sync.ts', '../sources.ts'),
    ),
    ...may(
      `${record}/sync/${folder}/sample.ts`,
      from(
        '../planning/synced.ts',
        '../asking/errors.ts',
        '../bills-api/bills-client.ts',
        '../parliament-urls.ts',
        './source.ts',
        '../../words/slugs.ts',
      ),
    ),
  ]),
  ...['words', 'kinds', 'shipped'].flatMap((folder) =>
    never(
      `${record}/${folder}/sample.ts`,
      'words, kinds and shipped stand below every door.',
      ['reading', 'seats', 'desk', 'sync', 'founding', 'help'].flatMap((door) => from(`../${door}/index.ts`)),
    ),
  ),
  ...['words', 'shipped'].flatMap((folder) => [
    ...never(
      `${record}/${folder}/sample.ts`,
      'words and shipped neither read nor write the record.',
      from('drizzle-orm', 'drizzle-orm/pg-core', 'pg', 'ky'),
    ),
    ...never(`${record}/${folder}/sample.ts`, 'Of db they take types and lists of values alone.', [
      "import { bills } from '@safe-to-report/db'",
      "import * as everything from '@safe-to-report/db'",
    ]),
    ...may(`${record}/${folder}/sample.ts`, ["import { decisions, type Queryable } from '@safe-to-report/db'"]),
  ]),
  ...never(
    `${record}/kinds/sample.ts`,
    'kinds says what a row is; who reads or writes it has a connection, and no kind has.',
    [
      "import { openDatabase } from '@safe-to-report/db'",
      "import type { Queryable } from '@safe-to-report/db'",
      "import { posts, type Database } from '@safe-to-report/db'",
    ],
  ),
  ...may(`${record}/kinds/sample.ts`, [
    "import { posts } from '@safe-to-report/db'",
    "import type { PgColumn } from 'drizzle-orm/pg-core'",
  ]),
]
