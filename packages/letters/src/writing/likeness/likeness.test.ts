import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashRuns, listOwnRuns, measureLikeness } from './measure-likeness.ts'
import { buildSketch, compareSketches } from './sketch.ts'

const point = 'When victims fear that a call for help will end in detention or removal, they do not call.'
const runs = hashRuns([point])

test('the campaign’s own words are nobody’s own', () => {
  expect(measureLikeness(point, runs)).toEqual({ ownShare: 0, ownWordCount: 0, wordCount: 18, says: 'campaign-words' })
})

test('capitals, accents and stops make no words one’s own', () => {
  expect(measureLikeness(point.toUpperCase().replaceAll(',', ';'), runs).ownShare).toBe(0)
})

test('words that the campaign has not are one’s own', () => {
  const own = 'My neighbour was hurt and told nobody for a year.'
  expect(measureLikeness(own, runs)).toMatchObject({ ownShare: 1, says: 'all-yours' })
  expect(measureLikeness(`${own} ${point}`, runs)).toMatchObject({ ownWordCount: 10, says: 'partly-yours' })
})

test('one word changed is one word of one’s own', () => {
  expect(measureLikeness(point.replace('detention', 'prison'), runs)).toMatchObject({ ownWordCount: 1 })
})

test('an empty letter has no words at all', () => {
  expect(measureLikeness(' ', runs)).toEqual({ ownShare: 0, ownWordCount: 0, wordCount: 0, says: 'campaign-words' })
})

test('the share is between none and all, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { ownShare, ownWordCount, wordCount } = measureLikeness(text, runs)
      expect(ownShare).toBeGreaterThanOrEqual(0)
      expect(ownShare).toBeLessThanOrEqual(1)
      expect(ownWordCount).toBeLessThanOrEqual(wordCount)
    }),
  )
})

const key = Buffer.alloc(32, 7)

function letterOf(seed: number, length = 80): number[] {
  const words = Array.from({ length }, (_, index) => `w${(seed * 7919 + index * index * 31) % 99_991}`)
  return listOwnRuns(words.join(' '), new Set())
}

function sketchOf(letter: number[], under = key): Buffer {
  const sketch = buildSketch(letter, under)
  if (!sketch) throw new Error('too short for a sketch')
  return sketch
}

test('the same words make the same sketch of 16 bytes', () => {
  expect(sketchOf(letterOf(1))).toEqual(sketchOf(letterOf(1)))
  expect(sketchOf(letterOf(1))).toHaveLength(16)
})

test('letters that share most of their words are alike, others are not', () => {
  const one = letterOf(1)
  const nearly = [...one.slice(0, 70), ...letterOf(2).slice(0, 8)]
  expect(compareSketches(sketchOf(one), sketchOf(nearly))).toBeGreaterThan(0.5)
  for (let seed = 2; seed < 300; seed += 1) {
    expect(compareSketches(sketchOf(one), sketchOf(letterOf(seed)))).toBeLessThan(0.5)
  }
})

test('under another key a sketch of the same words says nothing', () => {
  expect(compareSketches(sketchOf(letterOf(1)), sketchOf(letterOf(1), Buffer.alloc(32, 8)))).toBeLessThan(0.5)
})

test('a sentence or two leave no sketch, since they could be guessed', () => {
  expect(buildSketch(letterOf(1, 18), key)).toBeUndefined()
  expect(buildSketch(letterOf(1, 19), key)).toBeDefined()
})

const letter = fc.array(fc.nat(0xffffffff), { minLength: 16, maxLength: 80 }).filter((all) => new Set(all).size >= 16)
const anyKey = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes))

test('how alike two letters are is the same either way, between none and all, and all for the same words in any order', () => {
  fc.assert(
    fc.property(letter, letter, anyKey, (one, other, under) => {
      const [a, b] = [sketchOf(one, under), sketchOf(other, under)]
      expect(compareSketches(a, b)).toBe(compareSketches(b, a))
      expect(compareSketches(a, b)).toBeGreaterThanOrEqual(0)
      expect(compareSketches(a, b)).toBeLessThanOrEqual(1)
      expect(compareSketches(a, sketchOf([...one.toReversed(), ...one], under))).toBe(1)
    }),
  )
})

test('any text of four words or more has nothing of its own beside itself, and all of its own beside nothing', () => {
  const text = fc
    .array(fc.stringMatching(/^[a-zé0-9]{1,9}$/), { minLength: 4, maxLength: 60 })
    .map((all) => all.join(', '))
  fc.assert(
    fc.property(text, text, (words, others) => {
      expect(measureLikeness(words, hashRuns([others, words])).ownShare).toBe(0)
      expect(measureLikeness(words, new Set()).ownShare).toBe(1)
      expect(listOwnRuns(words, hashRuns([words]))).toEqual([])
      const more = measureLikeness(words, hashRuns([others])).ownShare
      expect(measureLikeness(words, hashRuns([others, words.slice(0, 40)])).ownShare).toBeLessThanOrEqual(more)
    }),
  )
})
