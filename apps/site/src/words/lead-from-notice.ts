import type { ButtonTarget, Notice, NoticeLanguage } from '@safe-to-report/bill-tracker/reading'

/** What the button of a notice says, and where it leads. */
export interface NoticeLead {
  label: string
  url: string
  /** Somebody else's page is not to know from where its reader came. */
  attributes: { rel: string; referrerpolicy: 'no-referrer' } | undefined
  /** Whose page it is, where it is somebody else's. */
  elsewhere: string | undefined
}

type Pressed = Pick<Notice, 'buttonLabel' | 'target' | 'isOver' | 'campaign'>

/** Where its button leads, in the reader's language; undefined where there is none to press: it is over, or its campaign takes no letters. */
export function leadFromNotice(
  { buttonLabel, target, isOver, campaign }: Pressed,
  campaignUrl: string,
  language?: NoticeLanguage,
): NoticeLead | undefined {
  if (buttonLabel === null || target === null || isOver) return undefined
  if (campaign !== null && campaign !== 'open') return undefined
  const [url, elsewhere] = toUrl(target, campaignUrl, language)
  const attributes = elsewhere === undefined ? undefined : away
  return { label: buttonLabel, url, attributes, elsewhere }
}

const away = { rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' } as const

function toUrl(
  target: ButtonTarget,
  campaignUrl: string,
  language: NoticeLanguage | undefined,
): [url: string, elsewhere: string | undefined] {
  switch (target.to) {
    case 'page':
      return [target.path, undefined]
    case 'campaign':
      return [`${campaignUrl}${language === undefined ? '' : `/${language}`}/write/about/${target.slug}`, undefined]
    case 'elsewhere':
      return [target.url, new URL(target.url).hostname.replace(/^www\./, '')]
  }
}

const longest = 240

/** As much of its words as a list shows: whole sentences where some fit, else whole words. */
export function shortenNotice(words: string): string {
  if (words.length <= longest) return words
  const cut = words.slice(0, longest + 1)
  const sentences = cut.match(/^.*[.!?](?=\s)/s)?.[0]
  return sentences ?? `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))} …`
}
