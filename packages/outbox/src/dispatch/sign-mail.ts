import DKIM from 'nodemailer/lib/dkim'

/** Signs the bytes of a finished mail: gives them back with a DKIM-Signature header before them. */
export type SignMail = (bytes: Buffer) => Promise<Buffer>

export interface DkimKey {
  /** The domain that signs: that of MAIL_FROM, or one above it, so that DMARC counts it. */
  domain: string
  selector: string
  /** PEM. */
  privateKey: string
}

/** What a change on the way would break, and a receiver would show: RFC 6376 section 5.4. */
const signedHeaders = [
  'From',
  'Reply-To',
  'Subject',
  'Date',
  'Message-ID',
  'To',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'Auto-Submitted',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
].join(':')

/** A signer with one key (RSA or Ed25519), relaxed canonicalisation, SHA-256. */
export function createSigner({ domain, selector, privateKey }: DkimKey): SignMail {
  const dkim = new DKIM({ domainName: domain, keySelector: selector, privateKey, headerFieldNames: signedHeaders })
  return async (bytes) => {
    const chunks: Buffer[] = []
    for await (const chunk of dkim.sign(bytes)) chunks.push(Buffer.from(chunk))
    return Buffer.concat(chunks)
  }
}
