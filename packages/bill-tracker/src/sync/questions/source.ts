import { toWholeSource, type Asking, type Work } from '../planning/source.ts'
import { openQuestionsClient, type QuestionsClient } from './questions-client.ts'
import { countRequests, syncQuestions } from './sync-questions.ts'

export const questions = toWholeSource({
  name: 'questions',
  brings: 'written questions, and their answers',
  everyMinutes: 10,
  asks: ['questions'],
  start: startQuestions,
})

/** Opens the API at the pace of news, of looking for it, and of what can wait; by hand all of it is wished for. */
function startQuestions({ db, urls, client: asked, onProgress, now }: Asking): Work {
  const isWished = asked.urgency === 'wished'
  const open = (urgency: 'look' | 'news' | 'again'): QuestionsClient =>
    openQuestionsClient({ ...asked, baseUrl: urls.questions, urgency: isWished ? 'wished' : urgency })
  const clients = { look: open('look'), news: open('news'), again: open('again') }
  const room = async (urgency: 'again'): Promise<number> =>
    asked.pace ? asked.pace.room(isWished ? 'wished' : urgency) : Number.MAX_SAFE_INTEGER
  return {
    work: () => syncQuestions({ db, clients, room, onProgress, now }),
    requestCount: () => countRequests(clients),
  }
}
