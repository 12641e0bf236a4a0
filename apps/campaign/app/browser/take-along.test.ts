import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** The page as the script finds it: one text, its button, and the place where is said what came of it. */
async function pressCopy(clipboard: { writeText: (text: string) => Promise<void> }) {
  const says = { textContent: '' }
  const source = { value: 'Dear MP', select: vi.fn<() => void>() }
  const button = {
    dataset: { copies: 'body', copied: 'Copied', byHand: 'Copy it by hand' },
    hidden: true,
    textContent: 'Copy: Letter',
    parentElement: { querySelector: () => says },
    addEventListener: (_: string, press: () => Promise<void>) => pressed.push(press),
  }
  const pressed: (() => Promise<void>)[] = []
  vi.stubGlobal('navigator', { clipboard })
  vi.stubGlobal('document', {
    querySelectorAll: (selector: string) => (selector.includes('copies') ? [button] : []),
    getElementById: () => source,
    addEventListener: () => undefined,
  })
  await import('./take-along.js')
  await pressed[0]?.()
  return { says: says.textContent, button, source }
}

test('a copy is said where a screen reader hears it, and the button keeps its name', async () => {
  const copied: string[] = []
  const { says, button } = await pressCopy({ writeText: async (text) => void copied.push(text) })
  expect(copied).toEqual(['Dear MP'])
  expect(says).toBe('Copied')
  expect(button).toMatchObject({ hidden: false, textContent: 'Copy: Letter' })
})

test('where copying is not allowed, the text is selected and it is said how to copy it by hand', async () => {
  const { says, source } = await pressCopy({ writeText: () => Promise.reject(new Error('NotAllowedError')) })
  expect(source.select).toHaveBeenCalledOnce()
  expect(says).toBe('Copy it by hand')
})
