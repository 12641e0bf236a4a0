export interface InstrumentContent {
  /** Eight letters and figures. */
  id: string
  name: string
  procedure: string
  number: number | null
  madeOn: string | null
  laidCommons: string | null
  laidLords: string | null
  body: string
  acts: string[]
  steps: { on: string; what: string }[]
}

/** Made instruments, many old ones and a few of the last days. */
export function buildInstruments(): InstrumentContent[] {
  const recent: InstrumentContent[] = [
    {
      id: 'mAdeUp01',
      name: 'The Made-up Victims (Information) Regulations 2026',
      procedure: 'Made negative',
      number: 996,
      madeOn: '2026-02-26',
      laidCommons: '2026-02-27',
      laidLords: '2026-02-27',
      body: 'Made-up Department 1',
      acts: ['Made-up Abuse Act 2021'],
      steps: [
        { on: '2026-02-27', what: 'Laid before the House of Commons' },
        { on: '2026-04-21', what: 'End of the objection period' },
      ],
    },
    {
      id: 'mAdeUp02',
      name: 'The Made-up Harbours (Fees) Regulations 2026',
      procedure: 'Proposed negative statutory instrument',
      number: null,
      madeOn: null,
      laidCommons: '2026-02-26',
      laidLords: null,
      body: 'Made-up Department 2',
      acts: [],
      steps: [],
    },
  ]
  const old = Array.from({ length: 130 }, (_, index): InstrumentContent => {
    const day = new Date(Date.UTC(2026, 0, 20) - index * 86_400_000).toISOString().slice(0, 10)
    return {
      id: `oldOne${String(index).padStart(3, '0')}`,
      name: `The Made-up Order ${index} 2025`,
      procedure: 'Draft affirmative',
      number: null,
      madeOn: null,
      laidCommons: day,
      laidLords: day,
      body: 'Made-up Department 3',
      acts: ['Made-up Orders Act 1990'],
      steps: [],
    }
  })
  return [...recent, ...old]
}
