import { cloneDatabase } from '@safe-to-report/db/testing'
import { Resvg } from '@resvg/resvg-js'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { buildCardSvg } from '../cards/build-card-svg.ts'
import { drawCard, font } from '../cards/draw-card.ts'
import { findCard } from '../cards/find-card.ts'
import { openRecord } from '../record.ts'
import { telling } from '../words/neutral-titles.ts'
import { framePicture } from './frame-picture.ts'
import { filePen, parts } from './pen.ts'
import { findPicture, findPictures, pictures, titleOfPicture } from './pictures.ts'
import { toFileSvg, toPageSvg } from './to-svg.ts'
import { toPictureCsv } from './to-picture-csv.ts'

const siteUrl = 'https://site.example'
const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const { record, close } = openRecord(database.urlFor('safe_site'), () => undefined)
const found = await findPictures(record)

afterAll(async () => {
  await close()
  await database.drop()
})

const widths = ['wide', 'narrow'] as const
/** What would be asked of somebody, would run, or would be painted from elsewhere. */
const outside = /https?:|href|url\(|@import|<(image|style|script|use|foreignObject)|style=|\son\w+=/

test('the founding record holds what every picture is made from, but the names of who voted', () => {
  expect(found.map(({ name }) => name)).toEqual(pictures.map(({ name }) => name).filter((name) => name !== 'seats'))
})

describe.each(found.map((picture) => ({ name: picture.name, picture })))('$name', ({ name, picture }) => {
  test('its file stands alone: it names nothing outside, and is drawn', async () => {
    const svg = toFileSvg(picture, { siteUrl })
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(outside)
    expect(svg).toContain(`site.example/pictures/${name}. CC BY 4.0.`)
    // What is not well-formed is not drawn at all.
    const [single, double] = await Promise.all([svg, toFileSvg(picture, { siteUrl, scale: 2 })].map(drawCard))
    expect(double?.readUInt32BE(16)).toBe(2 * (single?.readUInt32BE(16) ?? 0))
  })

  test.each(widths)('on a page, %s, it has a title and a description, and takes its colours from the page', (width) => {
    const svg = toPageSvg(picture, width)
    const [, title, description] = /aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/.exec(svg) ?? []
    expect(svg).toContain(`<title id="${title}">`)
    expect(svg).toContain(`<desc id="${description}">`)
    expect(svg).not.toMatch(/\s(fill|stroke)="|#[0-9a-f]{3,6}\b/)
    const classes = [...svg.matchAll(/class="([^"]+)"/g)].map(([, one]) => one)
    expect(classes.filter((one) => one !== width && !parts.some((part) => part === one))).toEqual([])
  })

  test.each(widths)('nothing of it is cut off, %s', (width) => {
    const drawing = picture.draw(width, filePen)
    // The joints of a wall are as wide as the wall: what measures a line takes it for as wide in every direction.
    const body = drawing.body.replace(/<path [^>]*stroke-dasharray="1 8"[^>]*>/g, '')
    const room = 400
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${drawing.width + 2 * room}" height="${drawing.height + 2 * room}"><g transform="translate(${room} ${room})">${body}</g></svg>`
    const box = new Resvg(svg, { font }).getBBox()
    if (!box) throw new Error('nothing is drawn')
    // A line that runs along an edge is as wide outside as within.
    expect(box.x).toBeGreaterThanOrEqual(room - 4)
    expect(box.x + box.width).toBeLessThanOrEqual(room + drawing.width + 4)
    expect(box.y).toBeGreaterThanOrEqual(room - 4)
    expect(box.y + box.height).toBeLessThanOrEqual(room + drawing.height + 4)
  })

  test.each(['programs', 'spreadsheets'] as const)('its CSV for %s says what its table says', (reader) => {
    const [header, ...rows] = parse(toPictureCsv(picture.table, reader), { bom: true })
    expect(header).toEqual(picture.table.header)
    expect(rows).toEqual(picture.table.rows.map((row) => row.map(String)))
    expect(rows.length).toBeGreaterThan(2)
    expect(rows.filter((row) => row.length !== picture.table.header.length)).toEqual([])
  })

  test('all that it rests on can be opened', () => {
    expect(picture.places.length).toBeGreaterThan(0)
    const shut = picture.places.filter(({ sources }) => !sources.some(({ url, inPrint }) => url ?? inPrint))
    expect(shut.map(({ of }) => of)).toEqual([])
  })

  test('its title is a finding, and what stands in a tab or an address tells nothing of it', () => {
    expect(picture.title).toMatch(/^\p{Lu}.{20,}[^.]$/u)
    expect(titleOfPicture(name)).not.toMatch(telling)
    expect(name).not.toMatch(telling)
    const { title, description } = picture.shared
    expect(`${title} ${description}`).not.toMatch(/\byou(r|rs)?\b|\bhelp\b|abuse|refuge|danger/i)
  })

  test('it has a card to be shared by, and a frame that is high enough for it', async () => {
    const card = await findCard(record, { kind: 'pictures', slug: name, siteUrl })
    if (!card) throw new Error('no card')
    const png = await drawCard(buildCardSvg(card.card))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(card.tags).toEqual(picture.tags)
    const { width, height } = picture.draw('narrow', filePen)
    expect(framePicture(picture).height).toBeGreaterThan(300 * (height / width) + 100)
  })
})

test('numbers of pictures are those of the record', async () => {
  const ask = await record.findAskPage('data-sharing-firewall')
  const texts = ask?.lineage.flatMap((bill) => bill.texts) ?? []
  const howFar = await findPicture(record, 'how-far')
  const labels = howFar?.table.rows.map(([label]) => label) ?? []
  expect(labels.filter((label) => !texts.some((text) => text.label === label))).toEqual([])
  const agreed = texts.filter(({ fate, strength }) => fate.key === 'agreed-on-division' && strength !== 'instead')
  expect(howFar?.table.rows.filter(([, passed]) => passed === 4)).toHaveLength(agreed.length)
  const forces = await findPicture(record, 'forces')
  expect(forces?.table.rows).toHaveLength(46)
})

test('there are no two pictures of one name, and none of another', async () => {
  expect(new Set(pictures.map(({ name }) => name)).size).toBe(pictures.length)
  expect(await findPicture(record, 'none')).toBeUndefined()
})
