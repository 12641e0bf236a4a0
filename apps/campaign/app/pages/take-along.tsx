// eslint-disable-next-line import/default -- `?url` gives the file's address, whatever the file exports
import takeScript from '../browser/take-along.js?url'

/** The script of the buttons that copy and print, for a page that has one. */
export function TakeAlong() {
  return <script type="module" src={takeScript} />
}
