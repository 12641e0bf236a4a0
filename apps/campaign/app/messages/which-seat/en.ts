/** Asking somebody in which of a few seats they live, where a postcode alone does not tell. */
export const en = {
  title: 'Which of these is yours?',
  border: (seats: string) => `This postcode lies near a border: homes around it are in ${seats}.`,
  row: (seats: string) =>
    `This postcode and those that differ from it only in the last letter are, or were before they ended, in different seats: ${seats}.`,
  mostIn: (seat: string) => `Most homes in it are in ${seat}.`,
  northernIreland:
    'Our table of postcodes leaves out Northern Ireland, so a postcode cannot tell us your seat there. These are its seats.',
  around: {
    title: 'Is one of these your seat?',
    says: 'These are the seats around that postcode. Choose yours if you know it.',
  },
  memberUnknown: 'We do not know yet who sits for it',
  vacant: 'Vacant at the moment',
  unsure: {
    title: 'I do not know',
    says: 'Your polling card names your constituency, which is your seat. So does your council: look for “elections” on its website, or ask its electoral services.',
    stillUnsure: (seat: string, border: string) =>
      `If you cannot find out: write to the MP for ${seat}. Your letter then says that you live at the border of ${border}, so that the office can tell.`,
    go: 'Go on like this',
  },
  letterSays: (border: string) =>
    `Your letter will say that you live at the border of ${border}, since you do not know on which side.`,
  edges: 'A postcode at the edge of a seat can also lie partly in the seat next door. Your polling card names yours.',
  ended: 'This postcode is not in use any more. Please give the one in use now, or choose your seat from the list.',
  accept: (postcode: string) => `Yes, I meant ${postcode}`,
  filter: {
    label: 'Find it by its name',
    hint: 'Type a part of the name, such as the name of a town. The list gets shorter as you type.',
    none: 'No seat has a name like that. Try a town nearby, or a part of the word.',
    many: (count: string) => `${count} seats have it in their name. Type a little more.`,
    whole: 'Open the list: the seats stand under their nation, in alphabetical order.',
  },
}
