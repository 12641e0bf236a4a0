import { openAnswerSource } from '../asking/answer-source.ts'
import { toWholeSource } from '../planning/source.ts'
import { openCommitteesClient } from './committees-client.ts'
import { openStageClient } from './stage-client.ts'
import { syncCommittees } from './sync-committees.ts'

/** Three or four requests each time, and up to ten for what is new. */
const everyMinutes = 10

export const committees = toWholeSource({
  name: 'committees',
  brings: 'inquiries, calls for evidence, reports and replies of committees, and who sits on those of bills',
  everyMinutes,
  start: ({ db, urls, client: asked, onProgress, now }) => {
    const client = openCommitteesClient({ ...asked, baseUrl: urls.committees })
    const stages = openStageClient(openAnswerSource({ ...asked, baseUrl: urls.bills }))
    return {
      work: () => syncCommittees({ db, client, stages, onProgress, now }),
      requestCount: () => client.requestCount() + stages.requestCount(),
    }
  },
})
