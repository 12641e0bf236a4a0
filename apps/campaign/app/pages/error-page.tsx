import { href, isRouteErrorResponse } from 'react-router'
import { isDatabaseDown } from '../http/database-down.ts'

interface ErrorWords {
  title: string
  says: string
}

const unknownFault: ErrorWords = {
  title: 'Something went wrong here',
  says: 'The fault is ours, and our staff are told of it without any of your words. Please try again.',
}

const wordsByStatus: Record<number, ErrorWords> = {
  403: {
    title: 'This form did not come from our page',
    says: 'To protect you, a form is taken only from our own pages, and your browser did not tell us that this one is. A newer browser will. You can also write to your MP from your own mail.',
  },
  404: { title: 'There is no such page', says: 'The address may be mistyped, or the page has gone.' },
  405: { title: 'That cannot be done here', says: 'Please go back to the start of the letter.' },
  411: { title: 'That form was not whole', says: 'Please go back and send it again.' },
  413: { title: 'That is too much at once', says: 'Please go back and shorten what you wrote.' },
  429: {
    title: 'Too many in a short time',
    says: 'Only so many requests are taken at a time, and people who share an internet connection share them. Please wait ten minutes.',
  },
  503: {
    title: 'We cannot reach our records',
    says: 'The fault is ours and usually passes in a minute. If you have typed something, go back and keep a copy of it. Then try again.',
  },
}

export function ErrorPage({ error }: { error: unknown }) {
  const { title, says } = wordsOf(error)
  return (
    <>
      <title>Page</title>
      <h1>{title}</h1>
      <p className="lede">{says}</p>
      <p className="act">
        <a className="button" href={href('/write')}>
          To the start of the letter
        </a>
      </p>
    </>
  )
}

function wordsOf(error: unknown): ErrorWords {
  if (isRouteErrorResponse(error)) return wordsByStatus[error.status] ?? unknownFault
  return (isDatabaseDown(error) ? wordsByStatus[503] : undefined) ?? unknownFault
}
