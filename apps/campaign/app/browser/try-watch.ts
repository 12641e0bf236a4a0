// Shows what the terms of a watch would find while somebody writes them, a moment after the last letter. Nothing is saved by it, and
// without this script the button does the same.

const restAfter = 900

function keepTrying(form: HTMLFormElement, part: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  const ask = async (intent: string): Promise<void> => {
    const mine = (asked += 1)
    const typed = new FormData(form)
    typed.set('intent', intent)
    const body = new URLSearchParams(
      [...typed].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    )
    part.setAttribute('aria-busy', 'true')
    const answer = await fetch(location.href, { method: 'POST', body, headers: { accept: 'text/html' } }).catch(
      () => undefined,
    )
    // What was asked later answers for what is written now; signed out meanwhile, what is here stays.
    if (mine !== asked) return
    part.removeAttribute('aria-busy')
    if (!answer || answer.redirected || answer.status >= 500) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.querySelector('[data-part="tried"]')
    if (fresh && mine === asked) part.replaceChildren(...fresh.childNodes)
  }
  form.addEventListener('input', (event) => {
    if (!(event.target instanceof HTMLTextAreaElement)) return
    clearTimeout(timer)
    timer = setTimeout(() => void ask('try'), restAfter)
  })
  form.addEventListener('submit', (event) => {
    clearTimeout(timer)
    const { submitter } = event
    if (!(submitter instanceof HTMLButtonElement) || !['try', 'further'].includes(submitter.value)) return
    event.preventDefault()
    void ask(submitter.value)
  })
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-tries]')) {
  const part = form.querySelector<HTMLElement>('[data-part="tried"]')
  if (part) keepTrying(form, part)
}
