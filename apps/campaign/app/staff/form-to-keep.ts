import { readTyped, type Typed } from './edit-form.ts'

/** A form that was sent after its session had ended: where it was going, and what it held. */
export interface FormToKeep {
  to: string
  typed: Typed
}

/** Whether this is a page of the desk whose form is worth keeping: all but those by which somebody signs in or out. */
export function isDeskForm(path: string): boolean {
  return /^\/staff(?:\/(?!sign-)[a-z\d-]{1,40}){0,4}$/.test(path)
}

/** Takes over a form, to be sent again after signing in. It goes nowhere but to a page of the desk. */
export function keepForm(to: string | null, form: FormData): FormToKeep | undefined {
  return to !== null && isDeskForm(to) ? { to, typed: readTyped(form) } : undefined
}
