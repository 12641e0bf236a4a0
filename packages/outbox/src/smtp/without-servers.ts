import { mostKept } from './tidy-reply.ts'

/** Stands for a server while the words around it are put right. */
const mark = '\ue000'
const link = /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s<>"]{1,300}/gi
/** What may stand around a name: brackets, quotes, "helo=". */
const between = /([\s<>()[\]{}"'`=,;|]+)/
/** After which a name without a dot is one all the same: "server EX01", "host mailgate said". */
const alone =
  /\b(host|server|relay|gateway|node|mta|client)(:? {1,3})(?:[a-z][a-z_-]{0,40}\d[\w-]{0,40}|(?!that |which |it )[\w-]{1,63}(?= (?:said|says|answered|replied)\b))/gi
const label = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?$/u
const lastLabel = /^(?:\p{L}{2,24}|xn--[a-z\d-]{2,59})$/iu
/** Ends of names that are also written with a capital: "Mail.Example.Org", where "rejected.Please" lacks a space. */
const capitalEnds = /^(?:com|org|net|edu|gov|uk|eu|io|de|fr|local|lan|internal|intern|corp|home|example|test|invalid)$/i

/**
 * A server's words as supporters read them: without names and numbers of servers, ours or others', which tell them nothing and
 * fill lines. What stands there instead is "[server]", or "[link]" for an address of a page.
 */
export function withoutServers(reply: string): string {
  return endedWell(reply)
    .replaceAll(mark, '')
    .replaceAll(link, '[link]')
    .split(between)
    .map((piece, at) => (at % 2 === 1 ? piece : withoutNames(piece)))
    .join('')
    .replaceAll(alone, `$1$2${mark}`)
    .replaceAll(/(?<![\w.\]-])[\w-]{1,63}(?=\[\ue000\])/g, mark)
    .replaceAll(/([<("'[{]?)\ue000([>)"'\]}]?)(?::\d{1,5}(?!\d))?/g, (_, open: string, shut: string) =>
      open !== '' && shut !== '' ? mark : `${open}${mark}${shut}`,
    )
    .replaceAll(/\ue000(?:[\s:,]{0,3}\ue000){1,20}/g, mark)
    .replaceAll(/(?<=[\p{L}\p{N}\]])\ue000/gu, ` ${mark}`)
    .replaceAll(mark, '[server]')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Words that were cut may end within a name. */
function endedWell(reply: string): string {
  return reply.length < mostKept - 1 ? reply : `${reply.slice(0, Math.max(0, reply.lastIndexOf(' ')))} …`
}

/** One piece without spaces: a link, a server, or as it was. Reply codes before it and stops behind it stay. */
function withoutNames(piece: string): string {
  const [, before = '', name = '', after = ''] =
    /^((?:\d{3}-)?[^\p{L}\p{N}_:]{0,20})(.*?)([.:!?*-]{0,5})$/su.exec(piece) ?? []
  const parts = name.split('/')
  if (parts.length > 1 && parts.some(isServer)) return `${before}[link]`
  return isServer(name) ? `${before}${mark}${after.replace(/^\./, '')}` : piece
}

function isServer(piece: string): boolean {
  const name = piece.replace(/(?<=[^:]):\d{1,5}$/, '').replace(/%[\w-]{1,20}$/, '')
  return /^localhost$/i.test(name) || isAddress(name) || isHostName(name)
}

function isAddress(name: string): boolean {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(name)) return true
  // Times have colons too, two of them.
  const six = name.replace(/^ipv6:/i, '')
  return /^(?=.*[\da-f])[\da-f:.]{3,45}$/i.test(six) && (six.includes('::') || six.split(':').length > 4)
}

function isHostName(name: string): boolean {
  const labels = name.split(/\.{1,3}/)
  const [first = '', ...others] = labels
  const last = others.at(-1)
  if (last === undefined || !lastLabel.test(last) || !labels.every((each) => label.test(each))) return false
  if (!/^\p{Lu}.*\p{Ll}/u.test(last) || capitalEnds.test(last)) return true
  // "rejected.Please" lacks a space, and "RESOLVER.ADR.RecipientNotFound" is a reason of Exchange's.
  return others.length > 1 && !/^[A-Z]{4,}$/.test(first)
}
