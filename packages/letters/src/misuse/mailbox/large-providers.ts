import { domainOf } from './mailbox-of.ts'
import { providers } from './providers.ts'

/**
 * Domains at which so many strangers to each other have a mailbox that to count them together would count nobody. A domain
 * that is missing costs its users a look by staff in a flood; one too many costs the brake an eye.
 */
const largeProviders: ReadonlySet<string> = new Set([
  ...providers.flatMap(({ domains }) => domains),
  ...listWords(`
    outlook.com outlook.ie outlook.es outlook.fr outlook.pt hotmail.com hotmail.co.uk hotmail.es hotmail.fr hotmail.it
    hotmail.de live.com live.co.uk live.ie msn.com aol.com aol.co.uk gmx.com gmx.co.uk gmx.net gmx.de web.de mail.com`),
  // What networks in the United Kingdom and Ireland give their customers
  ...listWords(`
    btinternet.com bt.com btopenworld.com talk21.com sky.com virginmedia.com virgin.net ntlworld.com blueyonder.co.uk
    talktalk.net tiscali.co.uk plus.net plus.com plusnet.com orange.net o2.co.uk ee.co.uk uwclub.net zen.co.uk eircom.net
    eir.ie waitrose.com`),
  ...listWords(`
    orange.fr wanadoo.fr free.fr laposte.net sfr.fr t-online.de freenet.de libero.it sapo.pt uol.com.br bol.com.br
    terra.com.br yandex.com yandex.ru ya.ru mail.ru ukr.net i.ua wp.pl o2.pl onet.pl interia.pl op.pl seznam.cz centrum.cz
    abv.bg qq.com 163.com 126.com naver.com rediffmail.com zoho.com zohomail.com zohomail.eu`),
  // Chosen for privacy
  ...listWords(`
    tutanota.com tutanota.de tuta.com tuta.io tutamail.com keemail.me posteo.net posteo.de mailbox.org hey.com riseup.net
    disroot.org hushmail.com startmail.com runbox.com duck.com privaterelay.appleid.com mozmail.com simplelogin.com
    passmail.net addy.io anonaddy.me`),
])

/**
 * The domain by which writers are counted together, or undefined at a large provider. Parts of a domain can be had without end by
 * whoever has it, so they count as one: `x.example.org` with `example.org`.
 */
export function countedDomainOf(email: string): string | undefined {
  const domain = domainOf(email)
  if (largeProviders.has(domain)) return undefined
  return registrable(domain)
}

/** The part of a domain that somebody registered. Of what is registered below `co.uk` and its like, that takes three labels. */
function registrable(domain: string): string {
  const labels = domain.split('.')
  const isBelowSecondLevel = secondLevels.has(labels.slice(-2).join('.'))
  return labels.slice(isBelowSecondLevel ? -3 : -2).join('.')
}

/** https://www.nominet.uk/second-level-domains, and what is most often met from elsewhere. */
const secondLevels = new Set(
  listWords(`
    co.uk org.uk me.uk ltd.uk plc.uk net.uk sch.uk ac.uk gov.uk nhs.uk police.uk com.au org.au net.au co.nz org.nz co.za
    co.in com.br org.br com.pt com.es com.pl com.ua com.tr co.jp com.cn com.hk com.sg com.ng com.pk com.mx com.ar`),
)

function listWords(words: string): string[] {
  return words.trim().split(/\s+/)
}
