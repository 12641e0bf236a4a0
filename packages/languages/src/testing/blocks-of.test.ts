import { expect, test } from 'vitest'
import { blocksOf, countWords } from './blocks-of.ts'

const page = `<title>Letter</title><nav class="languages"><ul><li>English</li></ul></nav><h1>Sign <b>here</b></h1>
<p>Two&nbsp;words<span class="unseen">: not these</span></p><p hidden>never</p>
<details><summary>More</summary><p>folded <em>away</em></p><details open><summary>Deeper</summary>deep</details></details>
<details open><summary>Open</summary><p>shown</p></details><p class="trap"><label>Leave empty</label></p>
<div class="letter-text">Dear you,\n\nplease.</div><button>Go on</button><script>let it</script><svg><text>drawn</text></svg>`

test('what somebody reads without touching the page is read, and nothing else', () => {
  expect(blocksOf(page)).toEqual([
    'English',
    'Sign here',
    'Two words',
    'More',
    'Open',
    'shown',
    'Dear you, please.',
    'Go on',
  ])
})

test('what is folded is read where it is asked for, and a class can be left out', () => {
  const all = blocksOf(page, { isUnfolded: true, without: ['letter-text', 'languages'] })
  expect(all).toEqual(['Sign here', 'Two words', 'More', 'folded away', 'Deeper', 'deep', 'Open', 'shown', 'Go on'])
})

test('words are counted as by hand', () => {
  expect(countWords(['Your e-mail – 72 hours', '“Leave now”', '·'])).toBe(6)
})
