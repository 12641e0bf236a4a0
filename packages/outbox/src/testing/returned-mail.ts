/** Mails as mail servers write them, made up for tests: the shapes are theirs, the words and names are ours. */
export interface ReturnedMail {
  /** The return address that it comes to. */
  to: string
  from?: string
  subject?: string
  headers?: string[]
}

interface Report extends ReturnedMail {
  /** What people read. */
  text: string
  /** The fields for machines, of one recipient. */
  fields: string[]
  /** Headers of the mail that comes back. */
  returned?: string[]
}

/** A delivery report (RFC 3464): text, fields, and the headers of what is returned. */
export function deliveryReport(report: Report): string {
  return mime([
    `From: ${report.from ?? 'Mail Delivery System <MAILER-DAEMON@mx.parliament.example>'}`,
    `To: ${report.to}`,
    `Subject: ${report.subject ?? 'Undelivered Mail Returned to Sender'}`,
    ...(report.headers ?? []),
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    report.text,
    '',
    '--part',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.parliament.example',
    'Arrival-Date: Sat, 21 Nov 2026 10:00:00 +0000',
    '',
    ...report.fields,
    '',
    '--part',
    'Content-Type: text/rfc822-headers',
    '',
    ...(report.returned ?? ['Subject: Xylophone subject', 'To: member@parliament.example']),
    '',
    '--part--',
  ])
}

/** A mail in plain words: an answer of somebody's, or a bounce of before the reports. */
export function plainMail({ to, from, subject, headers = [] }: ReturnedMail, text: string): string {
  return mime([
    `From: ${from ?? 'The office <member@parliament.example>'}`,
    `To: ${to}`,
    `Subject: ${subject ?? 'Re: Xylophone subject'}`,
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ])
}

/** The report of a mailbox that does not exist. */
export function noSuchAddress(to: string): string {
  return deliveryReport({
    to,
    text: 'I am sorry to have to inform you that your message could not be delivered.',
    fields: [
      'Final-Recipient: rfc822; member@parliament.example',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 <member@parliament.example>: Recipient address',
      '    rejected: User unknown in virtual mailbox table',
    ],
  })
}

export function mime(lines: string[]): string {
  return lines.join('\n').replaceAll(/\r?\n/g, '\r\n')
}
