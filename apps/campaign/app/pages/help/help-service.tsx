import type { HelpService as Service } from '@safe-to-report/bill-tracker/help'
import { dayIn, type Language } from '@safe-to-report/languages'
import { useLanguage } from '../../language.ts'
import { helpMessages } from '../../messages/help/index.ts'
import { OutwardLink } from '../outward-link.tsx'
import { Sentence } from '../sentence.tsx'
import { tellHours, tellLanguages, tellNations, unbroken } from './help-words.ts'

/** How to reach one service: its number first, then for whom it is, how one is understood there, and where it is. */
export function HelpService({ service, isInNation = false }: { service: Service; isInNation?: boolean }) {
  const language = useLanguage()
  const words = helpMessages[language]
  const { name, runBy, number, textNumber, checkedOn, nations } = service
  return (
    <>
      <h3 lang="en-GB">{name}</h3>
      {number && (
        <p className="help-number">
          <a href={telephone(number)}>{unbroken(number)}</a>
        </p>
      )}
      <p>
        {words.audiences[service.audience]}. {runBy && <Sentence text={`${words.runBy(runBy)} `} />}
        {nations.length > 0 && !isInNation && words.nations.only(tellNations(language, nations))}
      </p>
      <ul className="help-facts">
        {tellFacts(service, language).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {textNumber && (
          <li>
            <Sentence
              text={words.text(unbroken(textNumber))}
              parts={{ text: (given) => <a href={`sms:${textNumber.replaceAll(' ', '')}`}>{given}</a> }}
            />
          </li>
        )}
        <Sites service={service} />
      </ul>
      <p className="soft">{words.checked(dayIn(language, checkedOn))}</p>
    </>
  )
}

function tellFacts(service: Service, language: Language): string[] {
  const words = helpMessages[language]
  const { hours, isFree, languages, access, passesNothingOn } = service
  return [
    hours && tellHours(language, hours),
    isFree && words.free,
    languages.length > 0 && words.languages(tellLanguages(language, languages)),
    access.includes('interpreters') && words.interpreters,
    access.includes('chat') && words.access.chat,
    access.includes('sign-language') && words.access['sign-language'],
    passesNothingOn && words.discretion,
  ].flatMap((fact) => fact || [])
}

function Sites({ service: { site, sites } }: { service: Service }) {
  const language = useLanguage()
  const words = helpMessages[language]
  const own = language === 'en' ? null : sites[language]
  return (
    <>
      {own && language !== 'en' && (
        <li>
          <Sentence
            text={words.siteIn(tellLanguages(language, [language]))}
            parts={{ site: () => <OutwardLink to={own} /> }}
          />
        </li>
      )}
      {site && (
        <li>
          <Sentence text={words.site} parts={{ site: () => <OutwardLink to={site} /> }} />
        </li>
      )}
    </>
  )
}

function telephone(number: string): string {
  return `tel:${number.replaceAll(' ', '')}`
}
