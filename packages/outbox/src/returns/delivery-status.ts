/** What a delivery report says of one recipient (RFC 3464, section 2.3). Empty text for a field that is missing. */
export interface RecipientReport {
  /** failed, delayed, delivered, relayed or expanded; in lower case. */
  action: string
  /** An enhanced status code (RFC 3463), such as 5.1.1. */
  status: string
  /** What the server that refused it said. */
  diagnostic: string
  /** In whose words that is: smtp for another server's, x-postfix and others for the reporting one's; in lower case. */
  diagnosticType: string
  /** The address that it was for, as the report has it. */
  recipient: string
  /** The server that was talked to, if one was. */
  remote: string
  /** The server that reports. */
  reporting: string
}

const mostRecipients = 20
const longestField = 1_000

/** Reads the machine's part of a delivery report. Senders who put all fields in one block are understood, too. */
export function parseDeliveryStatus(text: string): RecipientReport[] {
  const blocks = text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/, mostRecipients + 1)
    .map((block) => parseFields(block))
  const reporting = withoutType(blocks.find((fields) => fields.has('reporting-mta'))?.get('reporting-mta') ?? '')
  return blocks
    .filter((fields) => ['final-recipient', 'action', 'status'].some((name) => fields.has(name)))
    .map((fields) => toRecipient(fields, reporting))
}

function toRecipient(fields: Map<string, string>, reporting: string): RecipientReport {
  const field = (name: string): string => fields.get(name) ?? ''
  const diagnostic = field('diagnostic-code')
  return {
    action:
      field('action')
        .toLowerCase()
        .split(/[\s(;]/, 1)[0] ?? '',
    status: findStatus(field('status')) ?? '',
    diagnostic: withoutType(diagnostic),
    diagnosticType: typed.exec(diagnostic)?.[1]?.toLowerCase() ?? '',
    recipient: withoutType(field('final-recipient') || field('original-recipient')).replaceAll(/[<>]/g, ''),
    remote: withoutType(field('remote-mta')),
    reporting,
  }
}

/** "smtp; 550 no", "rfc822; a@b.example", "dns; mx.b.example". */
const typed = /^([\w.-]{1,30})\s*;\s*/

function withoutType(value: string): string {
  return value.replace(typed, '')
}

/** The first enhanced status code in some text, if there is one. */
export function findStatus(text: string): string | undefined {
  return /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])/.exec(text)?.[0]
}

function parseFields(block: string): Map<string, string> {
  const fields = new Map<string, string>()
  let last: string | undefined
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line)) {
      if (last !== undefined) fields.set(last, `${fields.get(last)} ${line.trim()}`.slice(0, longestField))
    } else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      fields.set(last, line.slice(colon + 1, colon + longestField).trim())
    }
  }
  return fields
}
