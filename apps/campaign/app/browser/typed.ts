// What was typed and chosen, whichever page asked for it: a page that is come back to has old values in its hidden fields, and
// what is sent on is what was typed last.

export type Typed = ReadonlyMap<string, string[]>

/** What a person fills in or chooses. */
const asking = 'input:not([type=hidden]), textarea, select'

function isField(element: Element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  )
}

/** The names of the fields that travel with a form unseen; undefined for a form of something else (pages/kept-fields.tsx). */
function travellingWith(form: HTMLFormElement): string[] | undefined {
  return form.querySelector<HTMLElement>('[data-keeps]')?.dataset['keeps']?.split(' ')
}

/** What the letter's forms on this page hold: of the fields that a person fills in … */
export function readFilledIn(forms: Iterable<HTMLFormElement>): Typed {
  return readForms(forms, (form) => [...form.querySelectorAll(asking)].map((field) => field.getAttribute('name') ?? ''))
}

/** … or of those that travel unseen, as the server has cleaned them. */
export function readTravelling(forms: Iterable<HTMLFormElement>): Typed {
  return readForms(forms, (form) => travellingWith(form) ?? [])
}

function readForms(forms: Iterable<HTMLFormElement>, namesIn: (form: HTMLFormElement) => string[]): Typed {
  const typed = new Map<string, string[]>()
  for (const form of forms) {
    if (travellingWith(form) === undefined) continue
    const fields = new FormData(form)
    for (const name of namesIn(form)) if (name !== '') typed.set(name, textsOf(fields, name))
  }
  return typed
}

function textsOf(fields: FormData, name: string): string[] {
  return fields.getAll(name).filter((value) => typeof value === 'string')
}

/** What a form sends: its own fields, and for those that travel unseen what was typed last. */
export function toBody(form: HTMLFormElement, submitter: HTMLElement | null, typed: Typed): URLSearchParams {
  const fields = new FormData(form, submitter)
  for (const name of travellingWith(form) ?? []) {
    const last = typed.get(name)
    if (last === undefined) continue
    fields.delete(name)
    for (const value of last) fields.append(name, value)
  }
  const body = new URLSearchParams()
  for (const name of new Set(fields.keys())) for (const value of textsOf(fields, name)) body.append(name, value)
  // The page has all of the letter itself: it needs no visit, and works where a browser takes no cookie.
  if (!body.has('asks')) body.delete('letterNumber')
  return body
}

/** Gives the fields of a page that is shown again what was typed in them last. */
export function fillIn(forms: Iterable<HTMLFormElement>, typed: Typed): void {
  for (const form of forms) {
    if (travellingWith(form) === undefined) continue
    for (const field of form.querySelectorAll(asking)) {
      const last = isField(field) ? typed.get(field.name) : undefined
      if (last && isField(field)) fill(field, last)
    }
    for (const list of form.querySelectorAll<HTMLElement>('[data-ordered]')) {
      putInOrder(list, typed.get(list.dataset['ordered'] ?? '') ?? [])
    }
  }
}

/** What was ticked last stands first, in the order that it was put in. */
function putInOrder(list: Element, last: readonly string[]): void {
  const parts = [...list.children]
  const ticked = last.flatMap((value) => parts.find((part) => part.querySelector('input')?.value === value) ?? [])
  list.prepend(...ticked)
}

function fill(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, last: string[]): void {
  if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
    field.checked = last.includes(field.value)
  } else {
    field.value = last[0] ?? ''
  }
}
