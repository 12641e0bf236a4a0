import { escapeXml, wrap } from '../cards/build-card-svg.ts'
import { numberSources } from '../words/number-sources.ts'
import { filePen, pagePen } from './pen.ts'
import type { FoundPicture, Width } from './picture.ts'

/** On a page, at one width: its parts are classes, and its title and description are heard. */
export function toPageSvg(picture: FoundPicture, width: Width): string {
  const { width: w, height, body } = picture.draw(width, pagePen)
  const id = `picture-${picture.name}-${width}`
  // What holds links is a group: as one image they could not be reached.
  const role = body.includes('<a ') ? 'group' : 'img'
  return [
    `<svg class="${width}" role="${role}" aria-labelledby="${id}-title" aria-describedby="${id}-desc" viewBox="0 0 ${w} ${height}">`,
    `<title id="${id}-title">${escapeXml(picture.title)}</title><desc id="${id}-desc">${escapeXml(picture.description)}</desc>`,
    body,
    '</svg>',
  ].join('')
}

const margin = 32
const typeface = 'font-family="\'Atkinson Hyperlegible Next\', system-ui, sans-serif"'

/** A file that stands alone: the finding above, what it rests on below, in the light colours, naming nothing outside itself. */
export function toFileSvg(picture: FoundPicture, { siteUrl, scale = 1 }: { siteUrl: string; scale?: number }): string {
  const { width: w, height: h, body } = picture.draw('wide', filePen)
  const title = wrap(picture.title, Math.floor(w / 13.5), 4)
  const credit = wrap(tellCredit(picture, siteUrl), Math.floor(w / 6.9), 4)
  const top = margin + title.length * 32 + 16
  const [width, height] = [w + 2 * margin, top + h + 24 + credit.length * 19 + margin]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}" role="img" ${typeface}>`,
    `<title>${escapeXml(picture.title)}</title><desc>${escapeXml(picture.description)}</desc>`,
    filePen.box('ground', { x: 0, y: 0, width, height }),
    filePen.box('night', { x: 0, y: height - 8, width, height: 8 }),
    ...title.map((words, at) =>
      filePen.words('ink', words, { x: margin, y: margin + 26 + at * 32, size: 27, isBold: true }),
    ),
    `<g transform="translate(${margin} ${top})">${body}</g>`,
    ...credit.map((words, at) => filePen.words('soft', words, { x: margin, y: top + h + 38 + at * 19, size: 13.5 })),
    '</svg>',
  ].join('')
}

/** Beside other words, such as on the picture of a shared link: without title and credit. */
export function toPartSvg(
  picture: FoundPicture,
  place: { x: number; y: number; width: number; height: number },
): string {
  const { width, height, body } = picture.draw('narrow', filePen)
  return `<svg x="${place.x}" y="${place.y}" width="${place.width}" height="${place.height}" viewBox="0 0 ${width} ${height}">${body}</svg>`
}

function tellCredit({ name, places }: FoundPicture, siteUrl: string): string {
  const { list } = numberSources(places)
  const publishers = new Set(list.map(({ source }) => source.publisher))
  const host = siteUrl.replace(/^https?:\/\//, '')
  return `Sources: ${[...publishers].join(', ')}. Safe to Report, ${host}/pictures/${name}. CC BY 4.0.`
}
