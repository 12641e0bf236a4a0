/** Who may write to an MP, where one wonders. */
export const en = {
  anyone:
    '<b>Anyone who lives there may write</b>: of any nationality, any immigration status, any age. You need no vote.',
  title: 'What is an MP? Abroad, no e-mail, an organisation',
  mp: 'An MP',
  abroad: {
    term: 'You live abroad and vote in the United Kingdom',
    says: 'Your MP is that of the seat where you are registered to vote: as a rule, where you were last on the register. Use a postcode from there, or choose the seat from the list.',
  },
  crown: {
    term: 'Jersey, Guernsey and the Isle of Man',
    says: 'They have no MP. They make laws of their own: write to your member of the States Assembly, of the States of Deliberation or of the House of Keys.',
  },
  noEmail: {
    term: 'You have no e-mail address',
    says: 'You need none: print the letter, or copy it out by hand, and post it. Give an address in it only if you want an answer there.',
  },
  organisation: {
    term: 'You write for an organisation',
    says: 'This letter is a person’s, who lives in the seat. An organisation can write too: in its own name, to the MP of the place where it works.',
  },
}
