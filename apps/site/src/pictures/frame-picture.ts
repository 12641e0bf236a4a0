import type { Framed } from '../following/build-oembed.ts'
import { pagePen } from './pen.ts'
import type { FoundPicture } from './picture.ts'

/** Less than the narrowest frame leaves beside its edges, and more than any telephone gives. */
const [narrowest, widest] = [300, 420]
/** The lines of a finding in the narrowest frame, and all that stands above and below the drawing. */
const [lettersInLine, lineHeight, around] = [30, 22, 190]

/** How large the frame of a picture's card is on another site: high enough at 320 points for all that it holds. */
export function framePicture(picture: Pick<FoundPicture, 'name' | 'title' | 'draw'>): Framed {
  const { width, height } = picture.draw('narrow', pagePen)
  const drawn = Math.max(narrowest, widest - 32) * (height / width)
  const title = Math.ceil(picture.title.length / lettersInLine) * lineHeight
  return {
    path: `/embed/pictures/${picture.name}`,
    width: widest,
    height: Math.ceil((drawn + title + around) / 10) * 10,
  }
}
