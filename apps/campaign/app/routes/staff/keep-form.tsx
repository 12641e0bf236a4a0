import deskUrl from '../../look/desk.css?url'
import { data, href, redirect } from 'react-router'
import { keepForm, type FormToKeep } from '../../staff/form-to-keep.ts'
import type { Route } from './+types/keep-form'

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: deskUrl }]

export const meta: Route.MetaFunction = () => [{ title: 'Desk' }]

/** Nothing is stored: what was typed goes back to the browser, in a form that can be sent once more. */
export async function action({ request, url }: Route.ActionArgs) {
  const kept = keepForm(url.searchParams.get('to'), await request.formData())
  if (!kept) return redirect(href('/staff/sign-in'), 303)
  const isDown = url.searchParams.get('want') === 'records'
  return data({ kept, isDown }, { status: isDown ? 503 : 200 })
}

export default function KeepForm({ actionData }: Route.ComponentProps) {
  return (
    <div className="desk">
      <h1>{actionData?.isDown ? 'We cannot reach our records' : 'You were signed out'}</h1>
      {actionData ? (
        <SendAgain {...actionData} />
      ) : (
        <p>
          <a href={href('/staff/sign-in')}>Sign in again</a>
        </p>
      )}
    </div>
  )
}

function SendAgain({ kept, isDown }: { kept: FormToKeep; isDown: boolean }) {
  return (
    <>
      <p>
        Nothing was saved, and nothing you typed is lost.{' '}
        {isDown ? 'Usually it passes in a minute: wait, and send it again.' : 'To go on:'}
      </p>
      <ol hidden={isDown}>
        <li>
          <a href={href('/staff/sign-in')} target="_blank" rel="noreferrer">
            Sign in again in a new tab
          </a>
          .
        </li>
        <li>Come back to this tab and send it again.</li>
      </ol>
      <form method="post" autoComplete="off" action={kept.to}>
        {Object.entries(kept.typed).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button className="button">Send it again</button>
      </form>
    </>
  )
}
