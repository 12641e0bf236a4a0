import type { AnswerClass } from '@safe-to-report/db'

interface Said {
  answerClass: AnswerClass
  says: readonly RegExp[]
}

// Whom a letter of a minister's is to, when it takes the place of an answer.
const asker =
  '(?:(?:my|the) )?(?:(?:rt|right|very) )?(?:hon(?:ourable|\\.)?|noble|learned|gallant)\\b|(?:my|the) (?:noble |hon\\.? )?(?:member|peer|lady|lord|baroness|gentleman|friend)\\b|(?:him|her|them)(?! own)\\b'
const writer =
  "(?:i|we|(?:the|my)(?: [\\w.'-]+){1,8}?|officials|(?:the )?(?:chief executive|national statistician)(?: [\\w']+){0,8}?)"
const holder =
  "(?:we|the (?:home office|ministry(?: of \\w+)?|government|cabinet office|treasury)|the department(?: (?:for|of)(?: [\\w,'-]+){1,6}?)?|(?:my|this|the) (?:department|ministry|office))"
const asked = '(?:information|data|figures?|statistics|breakdown|details?|records?)'

const endings: Said = {
  answerClass: 'refused',
  // Nothing follows: what was not answered by then lapses.
  says: [
    /it has not (?:proved|been) possible to (?:respond|answer|reply)[^;]{0,160}? before (?:the )?(?:prorogation|dissolution|end of the session)/i,
  ],
}

const promises: readonly Said[] = [
  {
    answerClass: 'will-write',
    says: [
      new RegExp(
        `\\b${writer} (?:will|shall|would be happy to|am happy to|undertake to) (?:\\w+ )?write (?:directly )?(?:to|with)? ?(?:${asker})`,
        'i',
      ),
      new RegExp(`\\b(?:will|shall) be written to\\b|\\ba letter (?:will|shall) be sent to (?:${asker})`, 'i'),
      new RegExp(`\\b(?:asked|invited) (?:[\\w.'-]+ ){1,12}?to (?:write|reply)(?: directly)? to (?:${asker})`, 'i'),
    ],
  },
]

const holding: readonly Said[] = [
  {
    answerClass: 'holding',
    says: [
      /it has not (?:proved|been) possible to (?:respond|answer|reply|provide)[^;]{0,160}?(?:time available|in time|by the (?:named|due) day)/i,
      /\bit will not be possible to (?:answer|respond|reply)[^;]{0,160}? within the usual (?:time|period)/i,
      new RegExp(
        `\\b(?:i|we) (?:will|shall|hope to|intend to|aim to|expect to) (?:(?:answer|respond|reply)(?: to)?(?: (?:${asker}|(?:this|the|your|these) questions?)[^;]{0,60}?)?|provide (?:an|a full|a substantive) (?:answer|response|reply))[ ,](?:as soon as|shortly|in due course|once|when)\\b`,
        'i',
      ),
      /\b(?:a|this is a|my) holding (?:answer|reply|response)\b/i,
      /\b(?:an|the|a substantive|a full) (?:answer|response|reply) (?:is being prepared|will (?:be (?:provided|given|sent|published)|follow))/i,
    ],
  },
]

const reasons: readonly Said[] = [
  {
    answerClass: 'not-held',
    says: [
      new RegExp(
        `\\b${holder} (?:does|do) not (?:currently |centrally |routinely |itself )*(?:hold|record|collect|collate|keep|capture|maintain)\\b`,
        'i',
      ),
      new RegExp(
        `\\b${asked}[^.;]{0,160}? (?:is|are) not (?:currently |centrally |routinely )*(?:held|recorded|collected|collated|captured|kept|available centrally|available from published|available in the (?:form|format))`,
        'i',
      ),
      new RegExp(`\\bno (?:such |central )*${asked} (?:\\w+ ){0,4}?(?:is|are) (?:held|kept|collected|recorded)`, 'i'),
      new RegExp(`\\bnot held (?:centrally|by (?:the|this|my))`, 'i'),
      new RegExp(`\\b${holder} holds no (?:central )?${asked}`, 'i'),
    ],
  },
  {
    answerClass: 'refused',
    says: [
      /\bdisproportionate cost\b/i,
      /\b(?:would|will) not be (?:appropriate|right|proper) (?:for (?:me|us|ministers|the \w+(?: \w+)?) )?to (?:comment|disclose|share|publish|provide|discuss|speculate|go into|confirm)/i,
      // Who passes data on to whom is what is asked about: that somebody else does not disclose it is an answer.
      new RegExp(
        `\\b(?:i|${holder}) (?:do|does|ca|can|could|will|wo)(?: not|not|n't) (?:routinely |generally |normally )*(?:comment on|provide a running commentary|give a running commentary|discuss|disclose(?![^.]{0,80} to ))\\b`,
        'i',
      ),
      /\b(?:is|are|am) unable to (?:comment|disclose|provide (?:this|that|the) information)/i,
      /\b(?:not|against) (?:be )?in the public interest to\b/i,
      /\b(?:neither confirm nor deny)\b/i,
      /\bexempt(?:ed)? from (?:release|disclosure)\b/i,
    ],
  },
]

/** What answers say, the kinds that count first before the others. A letter that is promised counts before the reason for it; a reason, before a mere answer. */
export const answerPatterns: readonly (readonly Said[])[] = [[endings], promises, holding, reasons]
