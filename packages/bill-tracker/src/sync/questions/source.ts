import { toWholeSource } from '../planning/source.ts'
import { openQuestionsClient } from './questions-client.ts'
import { syncQuestions } from './sync-questions.ts'

export const questions = toWholeSource({
  name: 'questions',
  brings: 'written questions, and their answers',
  everyMinutes: 10,
  start: ({ db, urls, client: asked, onProgress, now }) => {
    const client = openQuestionsClient({ ...asked, baseUrl: urls.questions })
    return { work: () => syncQuestions({ db, client, onProgress, now }), requestCount: client.requestCount }
  },
})
