import { stanceSides, stanceSources, type StanceSide, type StanceSource } from '@safe-to-report/db'
import type { KindForm } from './kind-form.ts'

const sideWords: Record<StanceSide, string> = {
  for: 'For it',
  against: 'Against it',
  unknown: 'Answered, and took neither side',
}
const sourceWords: Record<StanceSource, string> = {
  public: 'In public: anybody can read or hear it at the source',
  private: 'In a letter that two of us have seen',
}

const isPublic = [{ source: { is: ['public'] } }] as const

export const stanceForm: KindForm<'stance'> = {
  fields: {
    side: {
      input: 'choice',
      ask: 'Say where they stand.',
      hint: 'What they said themselves, of the whole ask. A vote or a party says nothing of it.',
      choices: stanceSides.map((value) => ({ value, words: sideWords[value] })),
    },
    saidOn: {
      label: 'Said on',
      input: 'date',
      past: true,
      ask: 'Say when they said it.',
      hint: 'The newest counts. Of a letter its own day, which the public does not read.',
    },
    source: {
      label: 'Who can read it',
      input: 'choice',
      ask: 'Say who can read where they said it.',
      hint: 'Of a letter the public reads that two of us have seen it, and since when. Never write down who had it: no name, no place, no word of a member of the public. Whoever publishes it has the letter shown to them first; nobody can alone or in a hurry.',
      choices: stanceSources.map((value) => ({ value, words: sourceWords[value] })),
    },
    saidWhere: {
      label: 'Where they said it',
      input: 'line',
      ask: 'Say where they said it.',
      fits: isPublic,
      hint: 'Of what was said in public: “House of Commons, second reading”, “Their own site”.',
    },
    words: {
      label: 'The very words',
      input: 'prose',
      rows: 2,
      most: 600,
      fits: isPublic,
      hint: 'A few of their own public words, if you like.',
    },
  },
  adding: {
    called: 'what a member said',
    standsIn: {
      memberId: {
        label: 'Member',
        input: 'choice',
        ask: 'Choose the member.',
        hint: 'Who sits in the House of Commons now, by name.',
      },
      askId: { label: 'Ask', input: 'choice', ask: 'Choose the ask.', hint: 'Which ask they spoke of.' },
    },
  },
  listed: 'What members said',
}
