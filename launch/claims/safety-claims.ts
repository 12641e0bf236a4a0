import type { BannedClaim } from './banned-claims.ts'

/** Claims that could move somebody to call, or not to call, who should not. */
export const safetyClaims: readonly BannedClaim[] = [
  {
    claim: 'none of the 537 led to enforcement, or a quarter were served with papers, said alone',
    why: 'Safety: two sources, other months, that do not agree (Chartered Institute of Housing; The Detail and the Guardian). Both or neither.',
    said: [
      /\bnone\b[^.]*\b(led to|resulted in|ended in)\b[^.]*\benforcement\b/i,
      /\bno(t one)?\b[^.]*\b(referral|case|enquir)[^.]*\bled to enforcement\b/i,
      /\bquarter\b[^.]*\b(enforcement papers|served with)\b/i,
      /\b(ningun[oa]|ning[uú]n caso)\b[^.]*(537|expulsi|detenci|medidas)/i,
      /\b(nenhum[a]?)\b[^.]*(537|expuls|deten[çc]|medidas)/i,
      /\b(yr un|dim un)\b[^.]*(537|gorfodi|symud o)/i,
    ],
    unless: [
      /April 2020 (to|and) March 2023/,
      /April (to|and) December 2020/,
      /Chartered Institute of Housing/,
      /The Detail/,
      /quarter/i,
    ],
    caught: [
      'According to the Chartered Institute of Housing none of them led to enforcement.',
      'From April 2020 to March 2023 none of the 537 cases led to enforcement.',
      'In 2020 a quarter of them were served with enforcement papers.',
      'Ninguno de los 537 casos terminó en expulsión.',
      'Nenhum dos 537 casos acabou em detenção.',
      'Ni arweiniodd yr un o’r 537 at orfodi.',
    ],
    passes: [
      'For April 2020 to March 2023 the Chartered Institute of Housing says that none of them led to enforcement. For April to December 2020 a Home Office paper seen by The Detail says that a quarter were “served with enforcement papers”.',
      'None of these votes tells us how an MP would vote now.',
    ],
  },
  {
    claim: 'a count of one span set against a count of another',
    why: '537 is domestic abuse, April 2020 to March 2023; 2,656 and 2,672 are all crimes, other months. Never added, never compared.',
    said: [/\b2[,.]?(656|672)\b[^.]*\b537\b/, /\b537\b[^.]*\b2[,.]?(656|672)\b/],
    unless: [/not to be|do not/i],
    caught: ['Of the 2,672 victims 537 were victims of domestic abuse.', 'It was 537, and 2.656 in all.'],
    passes: ['2,672 victims of crime, May 2020 to September 2022.', 'The 537 and the 2,672 are not to be compared.'],
  },
  {
    claim: 'the rule on consent of December 2025, told as known',
    why: 'Safety: one source, Southall Black Sisters; the strategy’s own words were not seen; conditional; data may still be shared.',
    said: [
      /\bDecember 2025\b[^]*\b(consent|agree)/i,
      /\b(diciembre de 2025)\b[^]*\bconsent/i,
      /\b(dezembro de 2025)\b[^]*\bconsent/i,
      /\bRhagfyr 2025\b[^]*\bcydsyn/i,
    ],
    unless: [/Southall Black Sisters/, /condition|condici|condi[çc]|amod/i],
    caught: [
      'Since 18 December 2025 the police must ask for consent before they share data.',
      'Desde diciembre de 2025 la policía pide el consentimiento.',
    ],
    passes: [
      'On 18 December 2025, say Southall Black Sisters, came a rule on consent. It is conditional, and data can still be shared.',
    ],
  },
  {
    claim: 'it is safe to report, or data is no longer passed on',
    why: 'Safety: nobody knows that. The Government’s text was not seen; data may still be shared.',
    said: [
      /\b(police|they) (no longer|do not|don’t|will not|cannot|never) (pass|share|tell|send|give)\b[^.]*\b(data|details|Home Office|immigration)\b/i,
      /\bdata is (no longer|not) (shared|passed on)\b/i,
      /\bit is (now )?safe to (report|call the police)\b/i,
      /\bya no (se )?(comparte|pasa|transmite)|\bes seguro denunciar\b/i,
      /\bj[áa] n[ãa]o (se )?(partilha|passa|transmite)|\b[ée] seguro denunciar\b/i,
      /\bnid yw[^.]*bellach yn (rhannu|trosglwyddo)/i,
    ],
    caught: [
      'The police no longer pass data to the Home Office.',
      'It is now safe to report.',
      'La policía ya no comparte los datos.',
      'A polícia já não partilha os dados.',
      'Nid yw’r heddlu bellach yn rhannu data.',
    ],
    passes: ['Data can still be shared.', 'A promise to assure victims that reporting is safe.'],
  },
  {
    claim: 'the protocol or the code is in force',
    why: 'Not found either way; HL9622 of 31 July 2023 says “finalised and communicated later this year”.',
    said: [
      /\b(protocol|code)\b[^.]*\b(is in force|came into force|was issued|has been issued|is now in place)\b/i,
      /“finalised later this year”/,
    ],
    unless: [/whether|not known/i],
    caught: ['The protocol is in force.', 'A code was issued in 2022.', 'It would be “finalised later this year”.'],
    passes: [
      'Whether such a code has been issued is not known to us.',
      'The protocol would be “finalised and communicated later this year”.',
    ],
  },
  {
    claim: 'only forces in England and Wales',
    why: 'The Detail and the Guardian have figures from Police Scotland and the PSNI too (May 2020 to September 2022).',
    said: [
      /\bonly\b[^.]*\bforces? in England and Wales\b/i,
      /\bfigures do not (reach|cover)\b/i,
      /\bcifras no abarcan\b|\bn[úu]meros n[ãa]o abrangem\b|\bffigurau hynny’n cwmpasu\b/i,
    ],
    unless: [/The Detail/],
    caught: [
      'Only police forces in England and Wales do so.',
      'Those figures do not reach Scotland.',
      'Esas cifras no abarcan Escocia.',
    ],
    passes: [
      'Every force in England and Wales.',
      'They do not cover Scotland. The Detail found that Police Scotland did so too.',
    ],
  },
]
