import { numberStages, type BillContent } from './bill-content.ts'

/** Bill 3443. Dates, numbers and decisions are facts that we hold a source for; ids are made. */
export const victimsAndPrisonersBill: BillContent = {
  billId: 3443,
  title: 'Victims and Prisoners Act 2024',
  formerTitle: 'Victims and Prisoners Bill',
  longTitle: null,
  isAct: true,
  sessions: [37, 38],
  lastUpdate: '2024-05-24T20:00:00.0000001',
  stages: numberStages(3443, [
    { description: '1st reading', house: 'Commons', days: ['2023-03-29'] },
    { description: '2nd reading', house: 'Commons', days: ['2023-05-15'] },
    {
      description: 'Committee stage',
      house: 'Commons',
      days: ['2023-06-20', '2023-06-22', '2023-06-27', '2023-06-29', '2023-07-04', '2023-07-06', '2023-07-11'],
    },
    {
      description: 'Report stage',
      house: 'Commons',
      days: ['2023-12-04'],
      amendments: [
        { number: 'NC27', decision: 'AgreedOnDivision', summary: [] },
        { number: 'NC14', decision: 'NegativedOnDivision', summary: [] },
        { number: '33', decision: 'NegativedOnDivision', summary: [] },
        // What became of these two is not known to us: the stand-in says no more than that.
        {
          number: 'NC36',
          decision: 'NoDecision',
          summary: ['Services not to share victims’ data with the Home Office'],
          sponsors: ['Sarah Champion'],
        },
        {
          number: 'NC8',
          decision: 'NoDecision',
          summary: ['Leave to remain and the concession for every migrant victim'],
          sponsors: ['Sarah Champion'],
        },
      ],
    },
    { description: '3rd reading', house: 'Commons', days: ['2023-12-04'] },
    { description: '1st reading', house: 'Lords', days: ['2023-12-06'] },
    { description: '2nd reading', house: 'Lords', days: ['2023-12-18'] },
    {
      description: 'Committee stage',
      house: 'Lords',
      days: [
        '2024-01-24',
        '2024-01-31',
        '2024-02-05',
        '2024-02-07',
        '2024-02-13',
        '2024-02-26',
        '2024-03-12',
        '2024-03-25',
      ],
    },
    {
      description: 'Report stage',
      house: 'Lords',
      days: ['2024-04-16', '2024-04-23', '2024-04-30', '2024-05-21'],
      amendments: [
        {
          number: '96',
          decision: 'AgreedOnDivision',
          summary: ['Data of victims and witnesses not to be used for immigration control without their consent'],
          sponsors: ['Baroness Meacher', 'Baroness Lister', 'Baroness Brinton', 'Bishop of Gloucester'],
        },
      ],
    },
    { description: '3rd reading', house: 'Lords', days: ['2024-05-23'] },
    { description: 'Consideration of Lords amendments', house: 'Commons', days: ['2024-05-24'] },
    { description: 'Consideration of Commons amendments and / or reasons', house: 'Lords', days: ['2024-05-24'] },
    { description: 'Royal Assent', house: 'Unassigned', days: ['2024-05-24'] },
  ]),
  publications: [
    {
      title: 'Victims and Prisoners Act 2024 (c. 21)',
      type: 'Act of Parliament',
      house: 'Unassigned',
      day: '2024-05-24',
      url: 'https://www.legislation.gov.uk/ukpga/2024/21/contents',
    },
  ],
}
