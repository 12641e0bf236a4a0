import type { Language } from '@safe-to-report/languages'
import type { PostcodeSource } from '../journey/postcode-source.ts'
import { useLanguage } from '../language.ts'
import { postcodeMessages } from '../messages/postcode/index.ts'
import { whichSeatMessages } from '../messages/which-seat/index.ts'
import { seatMessages } from '../messages/seat/index.ts'

/**
 * Who looks the postcode up. With a table of ours, the script that looks it up on the device shows its own sentence instead
 * once it can, and below the field what it found wrong: all words are here, hidden, so that nothing is asked for.
 */
export function LookupNote({ source }: { source: PostcodeSource | undefined }) {
  const words = postcodeMessages[useLanguage()]
  return (
    <div id="postcode-lookup">
      {source?.by === 'table' ? (
        <>
          <p className="hint" data-says="on-this-server">
            {words.onThisServer}
          </p>
          <p className="hint" data-says="on-this-device" hidden>
            {words.onThisDevice}
          </p>
        </>
      ) : (
        <p className="hint">{words.atPostcodesIo}</p>
      )}
    </div>
  )
}

/** What a script says of a postcode that leads to no seat, by the names that it has for these. */
export function deviceWords(language: Language) {
  const words = postcodeMessages[language]
  const { faults, crown } = seatMessages[language]
  const which = whichSeatMessages[language]
  return {
    empty: faults.empty,
    'first-half-only': faults['first-half-only'],
    malformed: words.malformed,
    'not-here': faults.unknown,
    ended: which.ended,
    crown: crown.says,
    overseas: words.overseas.says,
    forces: words.forces.says,
    nowhere: words.nowhere.says,
    mistyped: faults.mistyped('{}'),
    accept: which.accept('{}'),
  }
}

export function DeviceFaults() {
  const { mistyped, accept, ...told } = deviceWords(useLanguage())
  return (
    <>
      {Object.entries(told).map(([name, says]) => (
        <p key={name} className="fault" id={`device-${name}`} data-says={name} hidden>
          {says}
        </p>
      ))}
      <div className="fault" id="device-mistyped" data-says="mistyped" hidden>
        <p data-words={mistyped} />
        <button type="button" className="link" data-accepts="" data-words={accept} />
      </div>
    </>
  )
}
