// Shows of a form of the desk what fits what is typed into it, by the same rule as the server. What does not fit is hidden and keeps
// what was typed into it. Without this script the server shows it one step later.
import { listWhatFits, type Fits } from '../staff/forms/fits.ts'

interface Field {
  element: HTMLElement
  name: string
  fits: Fits | undefined
}

function readFields(form: HTMLFormElement): Field[] {
  return [...form.querySelectorAll<HTMLElement>('[data-field]')].map((element) => {
    const { field = '', fits } = element.dataset
    return { element, name: field, fits: fits === undefined ? undefined : JSON.parse(fits) }
  })
}

function readTyped(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

function keepUp(form: HTMLFormElement, shown: HTMLInputElement): void {
  const fields = readFields(form)
  const show = (): void => {
    const here = new Set(listWhatFits(fields, readTyped(form), ({ name }) => name))
    for (const field of fields) field.element.hidden = !here.has(field)
    // What was shown once was seen, and left empty if it is.
    const seen = new Set([...shown.value.split(' '), ...[...here].map(({ name }) => name)])
    shown.value = [...seen].join(' ')
  }
  form.addEventListener('input', show)
  // A browser that goes back fills the form in again, and tells of it when the page shows.
  addEventListener('pageshow', show)
}

for (const shown of document.querySelectorAll<HTMLInputElement>('input[name="shown"]')) {
  if (shown.form) keepUp(shown.form, shown)
}
