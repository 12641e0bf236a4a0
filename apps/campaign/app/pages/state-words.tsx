import { href } from 'react-router'
import type { LetterView } from '../journey/letter-view.ts'

/** How far a letter is, in plain words, and no further than we know. */
export function StateWords({ letter }: { letter: LetterView }) {
  const { title, says } = wordsOf(letter)
  return (
    <>
      <h1>{title}</h1>
      <p className="lede">{says}</p>
      {letter.serverReply && <ServerReply letter={letter} reply={letter.serverReply} />}
      {(letter.state === 'refused' || letter.state === 'bounced') && (
        <p>
          We have sent you your own text by e-mail. You can <a href={href('/write')}>write again</a> and use your own
          mail or paper.
        </p>
      )}
    </>
  )
}

function ServerReply({ letter, reply }: { letter: LetterView; reply: string }) {
  return (
    <div className="reply">
      <p>{letter.state === 'handed-over' ? 'Its own words for “I have it”:' : 'This is what we were told:'}</p>
      <p>
        <samp>{reply}</samp>
      </p>
    </div>
  )
}

function wordsOf(letter: LetterView): { title: string; says: string } {
  switch (letter.state) {
    case 'unconfirmed':
      return {
        title: 'Check your inbox',
        says: 'We have written you one message, “Please confirm your message”. Open the page in it and press the button, or type its code here. Nothing goes to your MP before that.',
      }
    case 'queued':
      return letter.hasBeenTried
        ? {
            title: 'Waiting to be sent',
            says: 'The mail server could not take it just now. We try again by ourselves; you need do nothing.',
          }
        : {
            title: 'Confirmed. It goes out next',
            says: 'Your letter waits its turn. That takes seconds, or minutes when many write at once.',
          }
    case 'sending':
      return { title: 'It is being sent', says: 'This very moment. Look again in a minute.' }
    case 'handed-over':
      return {
        title: 'Handed over',
        says: `At ${letter.handedOverAt ?? 'a time we no longer hold'} the mail server took charge of your letter for the MP for ${letter.seatName}. Whether it has been read, we cannot know; an answer comes to your own inbox.`,
      }
    case 'uncertain':
      return {
        title: 'We are not sure that it arrived',
        says: 'The connection broke while the letter was being handed over. It may or may not have arrived, and we do not send it a second time on a guess. To be sure, use your own mail or paper.',
      }
    case 'refused':
      return {
        title: 'It was refused',
        says: `The mail server did not take your letter to the MP for ${letter.seatName}.`,
      }
    case 'bounced':
      return {
        title: 'It came back',
        says: `The letter to the MP for ${letter.seatName} was taken first and then returned.`,
      }
    case 'withdrawn':
      return { title: 'Withdrawn', says: 'You took the letter back before it was sent. Nothing went out.' }
  }
}
