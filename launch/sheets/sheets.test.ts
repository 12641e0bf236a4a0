import postcss from 'postcss'
import { describe, expect, test } from 'vitest'
import { listBareLengths } from './list-bare-lengths.ts'
import { classesOf, findGiven, listClasses } from './list-classes.ts'
import {
  indexes,
  listLayers,
  listOfLayers,
  listOwnSheets,
  listSheets,
  parseSheet,
  readIndex,
  type Look,
} from './list-sheets.ts'

const looks: Look[] = ['site', 'supporters', 'desk']
const sheets = listSheets()
const layers = listLayers()
const ownOf = { site: listOwnSheets('site'), supporters: listOwnSheets('campaign'), desk: [] } satisfies Record<
  Look,
  string[]
>
const own = [...ownOf.site, ...ownOf.supporters]
const named = (look: Look): string[] =>
  readIndex(indexes[look])
    .imports.map(({ file }) => file)
    .filter((file) => file !== listOfLayers)
const sheetsOf = (look: Look): string[] => [...named(look), ...ownOf[look]]

test('there are sheets, and layers for them', () => {
  expect(sheets.length).toBeGreaterThan(35)
  expect(layers).toEqual(['tokens', 'words', 'page', 'parts', 'app', 'desk', 'print'])
})

describe.each(looks)('the sheets of %s', (look) => {
  const { imports, others } = readIndex(indexes[look])

  test('are named by the list of layers first, then each in one of them', () => {
    const [first, ...rest] = imports
    expect(others).toEqual([])
    expect(first).toEqual({ file: listOfLayers, layer: undefined })
    expect(rest.filter(({ layer }) => layer === undefined || !layers.includes(layer))).toEqual([])
  })

  test('are there, and named once', () => {
    const files = named(look)
    expect(files.filter((file) => !sheets.includes(file))).toEqual([])
    expect(new Set(files).size).toBe(files.length)
  })

  test('have no class that no page gives', () => {
    const given = listClasses(look)
    const idle = sheetsOf(look).flatMap((file) =>
      classesOf(parseSheet(file))
        .filter((name) => !given.has(name))
        .map((name) => `${file}: .${name}`),
    )
    expect(idle).toEqual([])
  })

  test('use no name for a value that none of them says', () => {
    const files = look === 'desk' ? [...sheetsOf('supporters'), ...sheetsOf('desk')] : sheetsOf(look)
    const texts = files.map((file) => parseSheet(file).toString())
    const said = new Set(texts.flatMap((text) => [...text.matchAll(/(--[\w-]+):/g)].map(([, name]) => name)))
    const used = texts.flatMap((text) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
    expect(used.length).toBeGreaterThan(100)
    expect(used.filter((name) => !said.has(name))).toEqual([])
  })
})

test.each(sheets)('%s is named by the index of its app; what lies in look, by both', (file) => {
  const apps = { site: sheetsOf('site'), campaign: [...sheetsOf('supporters'), ...sheetsOf('desk')] }
  const names = Object.entries(apps).flatMap(([app, files]) => (files.includes(file) ? [app] : []))
  const [, app = ''] = /^apps\/(\w+)\//.exec(file) ?? []
  expect(names).toEqual(app === '' ? ['site', 'campaign'] : [app])
})

test.each(own)('%s, which only some pages load, names the layers, is in them, and in no index', (file) => {
  const [first, ...rest] = parseSheet(file).nodes.filter(({ type }) => type !== 'comment')
  expect(first).toMatchObject({ name: 'import', params: "'@safe-to-report/look/layers.css'" })
  expect(rest.length).toBeGreaterThan(0)
  expect(rest.map((node) => (node.type === 'atrule' ? node.name : node.type))).toEqual(rest.map(() => 'layer'))
  expect(rest.filter((node) => node.type === 'atrule' && !layers.includes(node.params))).toEqual([])
  expect(looks.filter((look) => named(look).includes(file))).toEqual([])
})

test.each(sheets.filter((file) => !own.includes(file)))(
  '%s leaves its layer to the index, and shouts down no other',
  (file) => {
    const shouted: string[] = []
    const nested: string[] = []
    parseSheet(file).walk((node) => {
      if (node.type === 'decl' && node.important) shouted.push(node.toString())
      if (node.type === 'atrule' && ['layer', 'import'].includes(node.name)) nested.push(node.toString())
    })
    expect([...shouted, ...nested]).toEqual([])
  },
)

test.each(sheets)('rooms and sizes of words in %s are those of the scale, or say why not', (file) => {
  expect(listBareLengths(parseSheet(file))).toEqual([])
})

describe('what the tests above look for is found', () => {
  test.each([
    ['margin: 0.7rem', 1],
    ['padding: 0 0 0 1.1em', 1],
    ['gap: clamp(0.9rem, 2.5vw, var(--s18))', 1],
    ['margin-inline-start: -1px', 1],
    ['font-size: 14px', 1],
    ['/* Off the scale: in the units of the drawing. */ font-size: 14px', 0],
    ['/* Small. */ font-size: 14px', 1],
    ['margin: 0 auto var(--s12)', 0],
    ['padding: clamp(var(--s10), 4vw, var(--s20)) 0', 0],
    ['margin: 18mm 16mm', 0],
    ['border: 1px solid', 0],
  ])('a bare length: %s', (declaration, count) => {
    expect(listBareLengths(postcss.parse(`p { ${declaration} }`))).toHaveLength(count)
  })

  test.each([
    ['<p class="a b-c">', ['a', 'b-c']],
    ['<p className={isDone ? "a" : undefined}>', ['a']],
    ["<p className={fault ? 'field faulty' : 'field'}>", ['field', 'faulty', 'field']],
    ["<p class:list={['a', { few: marks.length, 'wash-up': isLate }]}>", ['a', 'wash-up', 'few']],
    ['<p class={`in-${indent}`}>', ['in-']],
    ["told.className = 'hint left'", ['hint', 'left']],
    ["field.classList.add('faulty')", ['faulty']],
  ])('a class that is given: %s', (text, names) => {
    expect(findGiven(text)).toEqual(names)
  })
})
