import { data, href, redirect, type RouterContextProvider } from 'react-router'
import { servicesContext } from '../../../contexts.ts'
import { refuse } from '../../../http/refuse.ts'
import { ProposalPage } from '../../../pages/staff/proposals/proposal-page.tsx'
import { readTyped } from '../../../staff/edit-form.ts'
import { letterShown, readPublishing, readWords } from '../../../staff/proposals/publishing-form.ts'
import { staffContext } from '../../../staff/staff-context.ts'
import { tellNotPublished } from '../../../staff/tell-refusal.ts'
import type { Route } from './+types/proposal'

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { desk } = context.get(servicesContext).staff
  const staff = context.get(staffContext)
  const proposal = await findProposal(params.id, context)
  const isOpen = proposal.state === 'waiting'
  const coming = proposal.waitsFor.filter(({ state }) => state === 'waiting')
  const [ahead, done] = await Promise.all([
    isOpen ? desk.lookAhead(staff, [...coming, proposal]) : null,
    desk.findDone(staff, url.searchParams),
  ])
  return { proposal, ahead, done }
}

export async function action({ params, context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const intent = form.get('intent')
  if (intent === 'publish' || intent === 'hurry') return publish(params.id, context, form)
  if (intent === 'send-back' || intent === 'comment') return say(params.id, context, form)
  return intent === 'withdraw' ? withdraw(params.id, context) : refuse(400)
}

async function findProposal(id: string, context: Readonly<RouterContextProvider>) {
  const proposal = await context.get(servicesContext).staff.desk.findProposal(context.get(staffContext), id)
  return proposal ?? refuse(404)
}

async function publish(id: string, context: Readonly<RouterContextProvider>, form: FormData) {
  const { desk } = context.get(servicesContext).staff
  const answer = readPublishing(form)
  if (answer.outcome === 'invalid') return again(answer.problems, answer.typed)
  const published = await desk.publishProposals(context.get(staffContext), answer.publishing)
  if (published.outcome === 'published') {
    return redirect(`${href('/staff/sets/:id', { id: published.setId })}?published=now`, 303)
  }
  const field = published.outcome === 'letter-not-shown' ? letterShown : 'form'
  return again({ [field]: tellNotPublished(published) }, readTyped(form), field === 'form' ? 409 : 400)
}

async function say(id: string, context: Readonly<RouterContextProvider>, form: FormData) {
  const { desk } = context.get(servicesContext).staff
  const staff = context.get(staffContext)
  const typed = readTyped(form)
  const said = readWords(form, typed['intent'] === 'comment' ? 'comment-words' : 'send-back-words')
  if (said.outcome === 'invalid') return again(said.problems, typed)
  const { words } = said
  const outcome =
    typed['intent'] === 'comment'
      ? await desk.comment(staff, { id, words })
      : await desk.sendBack(staff, { id, revision: Number(typed['revision']), words })
  if (outcome === 'done') return redirect(href('/staff/proposals/:id', { id }), 303)
  return again({ form: notDone[outcome] }, typed, 409)
}

async function withdraw(id: string, context: Readonly<RouterContextProvider>) {
  const { desk } = context.get(servicesContext).staff
  const outcome = await desk.withdraw(context.get(staffContext), id)
  if (outcome === 'done') return redirect(href('/staff/proposals/:id', { id }), 303)
  return again({ form: notDone[outcome] }, {}, 409)
}

const notDone = {
  gone: 'Nothing was done: somebody decided on it meanwhile, or its author has changed it. Look at it as it is now.',
  'needs-another': 'Nothing was done: that is for somebody else.',
} as const

function again(problems: Record<string, string>, typed: Record<string, string>, status = 400) {
  return data({ problems, typed }, { status })
}

export default function Proposal({ loaderData, actionData }: Route.ComponentProps) {
  return <ProposalPage {...loaderData} answer={actionData ?? { problems: {}, typed: {} }} />
}
