/** What is wrong with a certificate, by the codes that OpenSSL and Node give; each goes on after "its certificate". */
const certificateTrouble: Record<string, string> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is self-made, so that nobody vouches for it',
  SELF_SIGNED_CERT_IN_CHAIN: 'leads to an authority that is self-made',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'comes without the ones between it and an authority',
  UNABLE_TO_GET_ISSUER_CERT: 'is by an authority that is not known here',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'is by an authority that is not known here',
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet, by the clock of this machine',
  CERT_REVOKED: 'was revoked',
  CERT_UNTRUSTED: 'is by an authority that is not trusted here',
  CERT_REJECTED: 'is by an authority that is not trusted here',
  CERT_CHAIN_TOO_LONG: 'leads through too many others',
  PATH_LENGTH_EXCEEDED: 'leads through too many others',
  INVALID_CA: 'is by one that may not vouch for others',
  INVALID_PURPOSE: 'is not meant for servers',
  HOSTNAME_MISMATCH: 'is for another name',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another name',
}

/** What is wrong with a server's certificate, if it is that which a connection failed by. */
export function sayCertificateTrouble(code: string): string | undefined {
  const trouble = certificateTrouble[code]
  return trouble === undefined ? undefined : `its certificate ${trouble} (${code})`
}

/** Whether a connection failed since no TLS could be agreed on: by a server that speaks none at that port, or only an old one. */
export function isNoTls(code: string): boolean {
  return code === 'EPROTO' || code.startsWith('ERR_SSL_')
}
