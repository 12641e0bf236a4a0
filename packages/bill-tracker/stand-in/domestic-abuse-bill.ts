import { numberStages, type BillContent } from './bill-content.ts'

const firewall = ['Data of victims and witnesses not to be used for immigration control']

/** Bill 2709. Dates, numbers and decisions are facts that we hold a source for; ids are made. */
export const domesticAbuseBill: BillContent = {
  billId: 2709,
  title: 'Domestic Abuse Act 2021',
  formerTitle: 'Domestic Abuse Bill',
  longTitle: null,
  isAct: true,
  sessions: [35],
  lastUpdate: '2021-04-29T18:00:00.0000001',
  stages: numberStages(2709, [
    { description: '1st reading', house: 'Commons', days: ['2020-03-03'] },
    { description: '2nd reading', house: 'Commons', days: ['2020-04-28'] },
    {
      description: 'Committee stage',
      house: 'Commons',
      // Morning and afternoon: Parliament lists a day twice.
      days: [
        '2020-06-04',
        '2020-06-04',
        '2020-06-09',
        '2020-06-09',
        '2020-06-10',
        '2020-06-10',
        '2020-06-11',
        '2020-06-11',
        '2020-06-16',
        '2020-06-16',
        '2020-06-17',
        '2020-06-17',
      ],
    },
    {
      description: 'Report stage',
      house: 'Commons',
      days: ['2020-07-06'],
      amendments: [
        { number: 'NC22', decision: 'NegativedOnDivision', summary: ['Recourse to public funds for victims'] },
        { number: 'NC23', decision: 'NegativedOnDivision', summary: ['Services whatever a victim’s status'] },
      ],
    },
    { description: '3rd reading', house: 'Commons', days: ['2020-07-06'] },
    { description: '1st reading', house: 'Lords', days: ['2020-07-07'] },
    { description: '2nd reading', house: 'Lords', days: ['2021-01-05'] },
    {
      description: 'Committee stage',
      house: 'Lords',
      days: ['2021-01-25', '2021-01-27', '2021-02-01', '2021-02-03', '2021-02-08', '2021-02-10'],
      amendments: [
        {
          number: '154',
          decision: 'NotMoved',
          summary: firewall,
          sponsors: ['Baroness Meacher', 'Baroness Wilcox of Newport', 'Baroness Hamwee', 'Bishop of London'],
        },
      ],
    },
    {
      description: 'Report stage',
      house: 'Lords',
      days: ['2021-03-08', '2021-03-10', '2021-03-15', '2021-03-17'],
      amendments: [
        { number: '50', decision: 'AgreedOnDivision', summary: [] },
        {
          number: '67',
          decision: 'AgreedOnDivision',
          summary: firewall,
          sponsors: ['Baroness Meacher', 'Baroness Wilcox of Newport', 'Baroness Hamwee', 'Bishop of London'],
        },
        {
          number: '70',
          decision: 'AgreedOnDivision',
          summary: ['Leave to remain and support for migrant victims'],
          sponsors: ['Bishop of Gloucester'],
        },
      ],
    },
    { description: '3rd reading', house: 'Lords', days: ['2021-03-24'] },
    {
      description: 'Consideration of Lords amendments',
      house: 'Commons',
      days: ['2021-04-15'],
      pingPong: [
        { type: 'Amendment', number: '40', decision: 'Disagreed', summary: 'The firewall of the Lords' },
        { type: 'Amendment', number: '41', decision: 'Disagreed', summary: 'Leave to remain and support' },
      ],
    },
    {
      description: 'Consideration of Commons amendments and / or reasons',
      house: 'Lords',
      days: ['2021-04-21'],
      pingPong: [
        {
          type: 'Motion',
          number: 'E1',
          decision: 'AgreedOnDivision',
          summary: '40B and 40C in place of 40',
          sponsors: ['Baroness Meacher'],
        },
        {
          type: 'Motion',
          number: 'F1',
          decision: 'AgreedOnDivision',
          summary: '41B in place of 41',
          sponsors: ['Bishop of Gloucester'],
        },
      ],
    },
    { description: 'Consideration of Lords message', house: 'Commons', days: ['2021-04-26'] },
    { description: 'Consideration of Commons amendments and / or reasons', house: 'Lords', days: ['2021-04-27'] },
    { description: 'Royal Assent', house: 'Unassigned', days: ['2021-04-29'] },
  ]),
  publications: [
    {
      title: 'Domestic Abuse Act 2021 (c. 17)',
      type: 'Act of Parliament',
      house: 'Unassigned',
      day: '2021-04-29',
      url: 'https://www.legislation.gov.uk/ukpga/2021/17/contents',
    },
  ],
}
