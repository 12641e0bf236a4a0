import type { BannedClaim } from './banned-claims.ts'

/** Claims of what Parliament did that Hansard does not bear out. */
export const recordClaims: readonly BannedClaim[] = [
  {
    claim: '40B and 40C are a lesser text',
    why: '40B is Amendment 67 word for word; 40C locks its start until both Houses vote (Lords Hansard, 15 March 2021 col. 35; 21 April col. 1901).',
    said: [
      /\bsofter?\b|\bsoftened\b|\bwatered[ -]down\b|\bweaker (text|words|firewall|version|form)\b|\bsomething weaker\b/i,
      /\bm[áa]s (suave|d[ée]bil)|\bsuavizad|\bdescafeinad|\baguad[oa]/i,
      /\bmais (suave|brand[oa]|frac[oa])|\bsuavizad|\baguad[oa]/i,
      /\b(meddalach|gwannach|glastwreidd)/i,
      /\b40[BC]\b[^.]*\b(guidance only|did not ban|only guidance|instead of a ban)/i,
      /\bfrom a ban to a duty\b/i,
    ],
    caught: [
      'In between they voted for a softer text.',
      'The words were watered down.',
      'Después votaron un texto más suave.',
      'Depois votaram um texto mais fraco.',
      'Wedyn pleidleisiwyd dros eiriau gwannach.',
      '40B and 40C did not ban the use of data.',
      'From a ban to a duty: ministers would make arrangements.',
    ],
    passes: [
      'The same clause, word for word, that could begin only after both Houses voted for it.',
      'Microsoft software.',
    ],
  },
  {
    claim: 'the words of 2021 were a ban, or the ban came before 2024',
    why: '67 and 40B tell ministers to make arrangements; the step from that duty to a plain rule is of 2024 (Amendment 96, 30 April 2024).',
    said: [/\b(67|40B?|2021)\b[^.]*\b(a|plain|outright) ban\b/i, /\ba ban on (using|the use of)\b/i],
    caught: ['Amendment 67 was a ban on using victims’ data.', 'In 2021 the Lords voted for a plain ban.'],
    passes: ['Ministers must make sure that what victims say is not used for immigration control.'],
  },
  {
    claim: 'consent is new in 2024',
    why: 'New Clause 37 of 17 June 2020 had it; it fell out in 2021 and came back in 2024.',
    said: [
      /\bconsent\b[^.]*\b(first (named|asked|told)|for the first time|new in)\b[^.]*\b2024\b/i,
      /\b2024\b[^.]*\bconsent\b[^.]*\bfor the first time\b/i,
    ],
    caught: ['Consent was named for the first time in 2024.', 'The words of 2024 name consent for the first time.'],
    passes: ['The words of 2024 bring consent back.', 'Consent was there first, in 2020, and came back in 2024.'],
  },
  {
    claim: 'the lineage begins in 2021',
    why: 'New Clause 37, Public Bill Committee, 17 June 2020 (Jess Phillips).',
    said: [
      /\bfirst (firewall|clause|text|asked|put to Parliament)\b[^.]*\b2021\b/i,
      /\b2021\b[^.]*\bfirst (firewall|clause|text)\b/i,
    ],
    caught: ['The first firewall was asked for on 1 February 2021.', 'In 2021 came the first text.'],
    passes: ['The first clause was debated on 17 June 2020.'],
  },
  {
    claim: 'the ask is partly in law',
    why: 'Nothing that was asked for is law: one review, done in 2021, and a power to issue a code that nobody has shown us (sections 81 and 82).',
    said: [
      /\b(partly|partially|in part|half) (in law|law|enacted|won|safe)\b|\bin law,? in part\b/i,
      /\b(parcialmente|en parte) (en la ley|es ley|ley)\b/i,
      /\b(parcialmente|em parte) (na lei|em lei|é lei)\b/i,
      /\brhannol (mewn|yn y) (cyfraith|gyfraith|ddeddf)|\byn rhannol yn y gyfraith\b/i,
    ],
    caught: ['Partly in law', 'Está en parte en la ley.', 'Está parcialmente na lei.', 'Mae’n rhannol mewn cyfraith.'],
    passes: ['Nothing that was asked for is law.', 'In law', 'Part of the Home Office.'],
  },
  {
    claim: 'Amendment 154 was withdrawn',
    why: 'Not moved, on 8 February 2021 (Lords Hansard col. 123); 55 was the one withdrawn.',
    said: [/\b154\b[^]*\bwithdr/i, /\bMeacher\b[^.]*\bwithdr/i],
    unless: [/\b55\b/],
    caught: [
      'Amendment 154, withdrawn on 1 February 2021.',
      'Baroness Meacher put forward Amendment 154. She withdrew it after the debate.',
    ],
    passes: ['Amendment 154 was not moved.', 'Debated with 154, Amendment 55 was withdrawn.'],
  },
  {
    claim: '58A or 139A is the whole ask',
    why: 'Both are against automatic sharing, with section 20 of the Act of 1999 (Lords Hansard, 2 March 2022 col. 920; 14 June 2023 col. 2051).',
    said: [
      /\b(58A|139A)\b[^.]*\b(whole|full|entire) (ask|firewall)\b/i,
      /\bThe ask(,| again,) (put into another bill|at the next stage)\b/i,
    ],
    caught: [
      '58A: the whole ask.',
      'The ask again, at the next stage.',
      'The ask, put into another bill on immigration.',
    ],
    passes: ['139A was against automatic sharing.', 'The ask, put into a bill on immigration.'],
  },
  {
    claim: 'Amendment 148 is on leave to remain',
    why: '148 is on public funds and renting; 151 on leave, 160 on equal protection (Lords Hansard, 8 February 2021 cols. 74 to 137).',
    said: [/\b148\b[^.,;]*\b(leave to remain|and two more)\b/i],
    caught: ['Amendment 148 and two more', 'Amendment 148 on leave to remain.'],
    passes: ['148 on public funds, 151 on leave to remain.'],
  },
  {
    claim: 'Baroness Helic moved Amendment 87',
    why: 'In her name; Baroness Hamwee moved it late on 15 March 2021 (col. 150), voted on 17 March (col. 333).',
    said: [/\bHelic\b[^.;]*\bmoved\b/i, /\b87\b[^.]*\bmoved by Baroness Helic\b/i],
    caught: ['Baroness Helic moved it on 15 March.', 'Amendment 87, moved by Baroness Helic.'],
    passes: ['In Baroness Helic’s name. Baroness Hamwee moved it.'],
  },
  {
    claim: 'no bill carries it or could carry it; nothing since 2024',
    why: 'The Immigration and Asylum Bill could, and was in Committee on 5 October 2026 by public trackers; two firewalls for workers were debated in 2025.',
    said: [
      /\bno vehicle\b|\bno bill (before|in) Parliament (now )?(carries|could carry|can carry)\b/i,
      /\bno (firewall )?(amendment|clause|attempt|try)\b[^.]*\bsince (May )?2024\b|\bnothing has been (tried|tabled) since\b/i,
      /\bning[uú]n proyecto de ley\b[^.]*\b(la lleva|la incluye|podr[íi]a)/i,
      /\bnenhum projeto de lei\b[^.]*\b(a inclui|a leva|poderia)/i,
      /\bnid oes (bil|unrhyw fil)\b[^.]*\b(yn ei chario|gerbron)/i,
    ],
    caught: [
      'No vehicle now',
      'No bill before Parliament carries it, as far as our record goes.',
      'There has been no firewall amendment since 2024.',
      'Ningún proyecto de ley ante el Parlamento la incluye.',
      'Nenhum projeto de lei perante o Parlamento a inclui.',
      'Nid oes bil gerbron y Senedd.',
    ],
    passes: ['A bill that could carry it is before the Commons. Whether anybody has put one into it we do not know.'],
  },
  {
    claim: 'a firewall of 2025 for every victim',
    why: 'Amendment 190 and the one in the Employment Rights Bill were for workers (10 July and 18 June 2025).',
    said: [/\b(Amendment 190|273PA?)\b/],
    unless: [/workers/i],
    caught: ['Amendment 190 asked for a firewall.'],
    passes: ['Amendment 190 asked for a firewall for workers, not for every victim.'],
  },
  {
    claim: 'somebody still has to be named',
    why: 'What nobody has checked is not public; that report is by Essex News and Investigations.',
    said: [/\bname being checked\b|\bto be checked\b|\bTBC\b|\bTODO\b/],
    caught: ['A newspaper (name being checked)'],
    passes: ['Essex News and Investigations'],
  },
]
