export { checkMailDns } from './check-mail.ts'
export { checkMailServer } from './check-server.ts'
export { openDns } from './open-dns.ts'
