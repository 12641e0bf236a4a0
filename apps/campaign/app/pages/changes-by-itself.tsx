import { useRouteLoaderData } from 'react-router'
import type { LetterView } from '../journey/letter-view.ts'
import { useLanguage } from '../language.ts'
import { statusMessages } from '../messages/status/index.ts'
import type { loader as confirmLoader } from '../routes/confirm.tsx'
import type { loader as statusLoader } from '../routes/letter-status.tsx'
import type { loader as textLoader } from '../routes/staff/found/text.tsx'
import type { loader as wishLoader } from '../routes/staff/wished-bill.tsx'

/** That the page changes by itself, and how to stop that: before it does, for whoever reads slowly. */
export function ChangesByItself({ letter }: { letter: LetterView }) {
  const words = statusMessages[useLanguage()].changes
  if (!letter.mayChange) return null
  if (letter.isStill) return <p className="soft small">{words.stopped}</p>
  return (
    <p className="soft small" data-keeps-current="" data-stopped={words.stopped}>
      {/* Where only a script keeps up, it shows this itself. */}
      <span hidden={letter.reloadSeconds === null}>
        {words.says} <a href="?still">{words.stop}</a>
      </span>
    </p>
  )
}

/** In the head: a browser without a script loads the page again, a few times. */
export function ReloadByItself() {
  const status = useRouteLoaderData<typeof statusLoader>('routes/letter-status')
  const confirm = useRouteLoaderData<typeof confirmLoader>('routes/confirm')
  const wish = useRouteLoaderData<typeof wishLoader>('routes/staff/wished-bill')
  const text = useRouteLoaderData<typeof textLoader>('routes/staff/found/text')
  const page = status ?? confirm ?? wish ?? text
  const seconds = page && 'reloadSeconds' in page && !page.isStill ? page.reloadSeconds : null
  if (seconds === null) return null
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(seconds)} />
    </noscript>
  )
}
