import { href, redirect } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { staffContext } from '../../staff/staff-context.ts'
import type { Route } from './+types/sign-out'

export function loader(): Response {
  return redirect(href('/staff'), 303)
}

export async function action({ request, context }: Route.ActionArgs): Promise<Response> {
  const { staff } = context.get(servicesContext)
  const form = await request.formData()
  if (form.get('where') === 'everywhere') await staff.signOutEverywhere(request, context.get(staffContext))
  else await staff.endSession(request, 'this')
  return redirect(href('/staff/sign-in'), { status: 303, headers: { 'Set-Cookie': staff.cookies.session.clear() } })
}
