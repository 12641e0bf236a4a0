/** How a provider reads addresses, as far as it says so itself. */
export interface ProviderRules {
  /** Domains of which each name is one mailbox, whichever of them it stands before. The first speaks for all. */
  domains: readonly string[]
  /** Marks in a name that make no difference. */
  ignores?: RegExp
  /** What begins a tag, besides `+`. */
  tag?: string
  /** `anything@name.domain` reaches `name@domain`. */
  hasSubdomains?: true
}

/**
 * Only what the provider documents: to take two people for one would be worse than to take one for two. Tags after `+` are
 * cut everywhere (RFC 5233), so that providers which have no more than that need no line here.
 */
export const providers: readonly ProviderRules[] = [
  // https://support.google.com/mail/answer/7436150 (dots); googlemail.com is its older name in Britain and Germany
  { domains: ['gmail.com', 'googlemail.com'], ignores: /\./g },
  // https://support.apple.com/118230
  { domains: ['icloud.com', 'me.com', 'mac.com'] },
  // https://proton.me/support/addresses-and-aliases and https://proton.me/support/change-username ("transparent")
  { domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'], ignores: /[._-]/g },
  // A base name, then `-` and a keyword; a name of an account has no `-`. http://help.yahoo.com/help/uk/bt/tutorials/mail/addressguard2.html
  { domains: ['yahoo.com'], tag: '-' },
  { domains: ['yahoo.co.uk'], tag: '-' },
  { domains: ['yahoo.ie'], tag: '-' },
  { domains: ['yahoo.es'], tag: '-' },
  { domains: ['yahoo.fr'], tag: '-' },
  { domains: ['yahoo.de'], tag: '-' },
  { domains: ['yahoo.it'], tag: '-' },
  { domains: ['yahoo.com.br'], tag: '-' },
  { domains: ['yahoo.co.in'], tag: '-' },
  { domains: ['yahoo.in'], tag: '-' },
  { domains: ['ymail.com'], tag: '-' },
  { domains: ['rocketmail.com'], tag: '-' },
  // https://www.fastmail.help/hc/en-us/articles/360060591053
  { domains: ['fastmail.com'], hasSubdomains: true },
  { domains: ['fastmail.fm'], hasSubdomains: true },
  { domains: ['fastmail.co.uk'], hasSubdomains: true },
  { domains: ['fastmail.org'], hasSubdomains: true },
  { domains: ['sent.com'], hasSubdomains: true },
]
