import type { PlainMailContent } from '../seal/sealed-content.ts'
import type { AttachedFile } from './read-mail.ts'

type Attachments = NonNullable<PlainMailContent['attachments']>

/** All files of one answer together: an inbox takes so much from anybody, and it is sealed and sent once. */
const mostBytes = 3_500_000
const mostFiles = 10

/** Kinds of files in which offices answer, none of which runs by itself. The type is ours, whatever the sender called it. */
const kinds: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  txt: 'text/plain',
  ics: 'text/calendar',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
}

export interface FilesToPassOn {
  attachments: Attachments
  /** Files that are not passed on; without a size where it is not known. */
  left: { name: string; bytes?: number }[]
}

/**
 * Which files of an answer are passed on, and which are named alone: those of other kinds, those for which there is no room, and all
 * of a mail whose end was not read, since one of them is broken.
 */
export function filesToPassOn(files: readonly AttachedFile[], isCut: boolean): FilesToPassOn {
  const attachments: Attachments = []
  const left: FilesToPassOn['left'] = []
  let room = mostBytes
  for (const { name: given, mimeType, bytes } of files) {
    const name = nameOf(given, mimeType)
    const kind = kinds[/\.([a-z\d]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '']
    if (isCut) left.push({ name })
    else if (kind === undefined || bytes.length > room || attachments.length === mostFiles) {
      left.push({ name, bytes: bytes.length })
    } else {
      room -= bytes.length
      attachments.push({ name, mimeType: kind, base64: Buffer.from(bytes).toString('base64') })
    }
  }
  return { attachments, left }
}

/** Without characters that turn a name around or hide a part of it; a nameless file of a known kind gets that one's ending. */
function nameOf(given: string, mimeType: string): string {
  const name = given.replaceAll(/[\p{C}\p{Zl}\p{Zp}<>"]/gu, '').trim()
  if (name !== '') return name
  const ending = Object.entries(kinds).find(([, kind]) => kind === mimeType.toLowerCase())?.[0]
  return ending === undefined ? '' : `answer.${ending}`
}
