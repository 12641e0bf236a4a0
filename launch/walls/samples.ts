import { recordSamples } from './record-samples.ts'
import { from, may, never, record, type Sample } from './sample.ts'

/**
 * For each "never" of lint's walls at least one file that it finds, and for each door one that it lets pass. A new wall is a
 * pattern in .oxlintrc.json and a line here. A later override takes the place of an earlier one, so a room says again what
 * its package says; and whatever a group of patterns lets pass (`!`) no other group finds: a wall within it is a `regex`.
 */
export const samples: readonly Sample[] = [
  // Packages stand on what is below them, in their rooms as well.
  ...never('packages/db/src/sample.ts', 'db is the bottom layer.', from('@safe-to-report/serving')),
  ...[record, `${record}/reading/pages`, `${record}/sync/posts`, `${record}/words`].flatMap((folder) =>
    never(
      `${folder}/sample.ts`,
      'bill-tracker stands on db alone.',
      from(
        '@safe-to-report/serving',
        '@safe-to-report/letters',
        '@safe-to-report/letters/likeness',
        '@safe-to-report/bill-tracker/words',
      ),
    ),
  ),
  ...never(
    'packages/postcodes-io-client/src/sample.ts',
    'This package stands on the shape of postcodes alone.',
    from('@safe-to-report/db'),
  ),
  ...never(
    'packages/letters/src/sample.ts',
    'letters stands on db, languages and outbox alone.',
    from('@safe-to-report/bill-tracker/words', '@safe-to-report/serving'),
  ),
  ...may('packages/letters/src/sample.ts', from('@safe-to-report/outbox/seal', '@safe-to-report/languages')),
  ...never(
    'packages/letters/src/sample.ts',
    'A letter is never opened here: the worker alone sends and reads what comes back.',
    from('@safe-to-report/outbox/dispatch', '@safe-to-report/outbox/keys', '@safe-to-report/outbox/returns'),
  ),
  ...never(
    'packages/outbox/src/sample.ts',
    'outbox stands on db and languages alone: it does not know what a mail is about.',
    from('@safe-to-report/letters/writing', '@safe-to-report/bill-tracker/words'),
  ),
  ...never('packages/serving/src/sample.ts', 'This package stands alone.', from('@safe-to-report/db')),
  ...never('packages/mail-catcher/src/sample.ts', 'mail-catcher stands on serving alone.', from('@safe-to-report/db')),

  // Apps hold no SQL, in any of their rooms.
  ...[
    'apps/site/src',
    'apps/worker/src',
    'apps/campaign',
    'apps/campaign/app/routes',
    'apps/campaign/app/staff',
  ].flatMap((folder) =>
    never(`${folder}/sample.ts`, 'SQL lives in packages.', from('drizzle-orm', 'drizzle-orm/pg-core', 'pg')),
  ),

  // The site.
  ...never(
    'apps/site/src/sample.ts',
    'The site knows of no letter, no supporter and no mail.',
    from(
      '@safe-to-report/letters',
      '@safe-to-report/letters/campaigns',
      '@safe-to-report/outbox',
      '@safe-to-report/alerts/asking',
    ),
  ),
  ...never(
    'apps/site/src/pages/sample.astro',
    'The site knows of no letter, no supporter and no mail.',
    from('@safe-to-report/letters'),
  ),
  ...never(
    'apps/site/src/sample.ts',
    "The site's doors are reading and words: safe_site selects published views alone.",
    ['desk', 'sync', 'finding', 'founding', 'seats', 'help', 'parliament-urls'].flatMap((door) =>
      from(`@safe-to-report/bill-tracker/${door}`),
    ),
  ),
  ...may(
    'apps/site/src/sample.ts',
    from('@safe-to-report/bill-tracker/reading', '@safe-to-report/bill-tracker/words', '@safe-to-report/serving'),
  ),
  ...may('apps/site/src/sample.db.test.ts', from('@safe-to-report/bill-tracker/sync')),

  // The worker.
  ...never(
    'apps/worker/src/sample.ts',
    "safe_worker has no staff schema: what staff change is the campaign's.",
    from('@safe-to-report/bill-tracker/desk'),
  ),
  ...never(
    'apps/worker/src/sample.ts',
    'The worker sends what others wrote: it writes no letter, and changes nothing of how they are sent.',
    from(
      '@safe-to-report/letters/writing',
      '@safe-to-report/letters/desk',
      '@safe-to-report/letters/misuse',
      '@safe-to-report/letters/alerts',
      '@safe-to-report/letters/founding',
    ),
  ),
  ...may(
    'apps/worker/src/sample.ts',
    from(
      '@safe-to-report/bill-tracker/sync',
      '@safe-to-report/bill-tracker/news',
      '@safe-to-report/outbox/keys',
      '@safe-to-report/letters/erasing',
    ),
  ),

  // The campaign.
  ...['apps/campaign', 'apps/campaign/app/staff', 'apps/campaign/app/routes', 'apps/campaign/app/routes/staff'].flatMap(
    (folder) =>
      never(
        `${folder}/sample.ts`,
        "The campaign asks Parliament nothing and founds no record: that is the worker's, and the owner's.",
        from(
          '@safe-to-report/bill-tracker/sync',
          '@safe-to-report/bill-tracker/finding',
          '@safe-to-report/bill-tracker/founding',
          '@safe-to-report/bill-tracker/parliament-urls',
        ),
      ),
  ),
  ...['routes', 'pages', 'journey'].flatMap((folder) => [
    ...never(
      `apps/campaign/app/${folder}/sample.tsx`,
      "What staff change is no business of a supporter's page.",
      from('@safe-to-report/bill-tracker/desk'),
    ),
    ...may(`apps/campaign/app/${folder}/sample.tsx`, from('@safe-to-report/bill-tracker/seats')),
    ...may(`apps/campaign/app/${folder}/staff/sample.tsx`, from('@safe-to-report/bill-tracker/desk')),
  ]),

  ...['apps/campaign', 'apps/campaign/app/services', 'apps/campaign/app/staff', 'apps/campaign/app/routes'].flatMap(
    (folder) =>
      never(
        `${folder}/sample.ts`,
        "The campaign seals and never opens: sending, what comes back and erasing are the worker's, founding is the owner's.",
        from(
          '@safe-to-report/outbox/dispatch',
          '@safe-to-report/outbox/keys',
          '@safe-to-report/outbox/returns',
          '@safe-to-report/outbox/erasing',
          '@safe-to-report/letters/erasing',
          '@safe-to-report/letters/alerts-queueing',
          '@safe-to-report/letters/founding',
        ),
      ),
  ),
  ...['routes', 'pages', 'journey'].flatMap((folder) => [
    ...never(
      `apps/campaign/app/${folder}/sample.ts`,
      "What staff see of the sending is no business of a supporter's page.",
      from('@safe-to-report/letters/desk', '@safe-to-report/outbox/overview'),
    ),
    ...may(
      `apps/campaign/app/${folder}/sample.ts`,
      from('@safe-to-report/letters/writing', '@safe-to-report/outbox/seal'),
    ),
    ...may(`apps/campaign/app/${folder}/staff/sample.ts`, from('@safe-to-report/letters/desk')),
  ]),

  // Mail.
  ...['seal/sample.ts', 'mails.ts', 'erasing.ts'].flatMap((file) => [
    ...never(
      `packages/outbox/src/${file}`,
      'Who seals opens nothing: what opens a mail is behind the door of keys.',
      from(
        `${file.includes('/') ? '..' : '.'}/day-keys/opening.ts`,
        `${file.includes('/') ? '..' : '.'}/day-keys/key-ring.ts`,
      ),
    ),
    ...never(
      `packages/outbox/src/${file}`,
      'outbox stands on db and languages alone: it does not know what a mail is about.',
      from('@safe-to-report/letters/writing'),
    ),
    ...may(`packages/outbox/src/${file}`, from('../day-keys/find-day-key.ts')),
  ]),

  ...recordSamples,
]
