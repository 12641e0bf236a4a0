import deskUrl from '../../look/desk.css?url'
import { data, href, redirect } from 'react-router'
import { clientAddressContext, servicesContext } from '../../contexts.ts'
import { GuardFields } from '../../pages/guard-fields.tsx'
import { readGuard } from '../../proof/guard.ts'
import { signInForm } from '../../staff/request-sign-in.ts'
import type { Route } from './+types/sign-in'

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: deskUrl }]

export const meta: Route.MetaFunction = () => [{ title: 'Desk' }]

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await context.get(servicesContext).staff.findSignedIn(request)
  return staff ? redirect(href('/staff'), 303) : null
}

export async function action({ request, context }: Route.ActionArgs) {
  const { staff, guard: ours } = context.get(servicesContext)
  const sent = await request.formData()
  const guard = readGuard(sent)
  const form = signInForm.safeParse({ email: sent.get('email') })
  if (!form.success) {
    return data({ problem: 'Give your e-mail address, such as name@example.org.' }, { status: 400 })
  }
  if (guard.isTrapped) {
    return data({ problem: 'A field that people do not see was filled in. Please try once more.' }, { status: 400 })
  }
  const isWithProof = await ours.isProven(guard.proof)
  const asked = await staff.requestSignIn({
    email: form.data.email,
    address: context.get(clientAddressContext),
    isProven: isWithProof,
    knownBrowser: staff.cookies.known.read(request),
  })
  // Also when no link is mailed: one that is in the inbox already then works here.
  const headers = { 'Set-Cookie': staff.cookies.browser.set(asked.browser) }
  if (asked.outcome === 'too-many-tries') {
    const hint = isWithProof ? '' : ' With JavaScript switched on in your browser it may work at once.'
    const problem = `That was asked for too often from where you are. Wait a quarter of an hour and try again.${hint} A link that is in your inbox already, younger than a quarter of an hour, now works in this browser too.`
    return data({ problem }, { status: 429, headers })
  }
  return redirect(href('/staff/sign-in/sent'), {
    status: 303,
    headers,
  })
}

export default function SignIn({ actionData }: Route.ComponentProps) {
  const problem = actionData?.problem
  return (
    <div className="desk">
      <h1>Sign in to the desk</h1>
      <p>For people of the coalition who keep the record. We mail you a link; there is no password.</p>
      <form method="post" autoComplete="off" className="desk-form" noValidate>
        <div className="desk-field">
          <label htmlFor="email">E-mail address</label>
          {problem && (
            <p className="desk-problem" id="email-problem">
              {problem}
            </p>
          )}
          <input
            id="email"
            name="email"
            type="email"
            autoComplete="off"
            spellCheck="false"
            autoFocus={problem !== undefined}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? 'email-problem' : undefined}
          />
        </div>
        <GuardFields />
        <button className="button">Send me a link</button>
      </form>
    </div>
  )
}
