export type { FollowScope, News } from './following/following-types.ts'
export { findNews } from './following/find-news.ts'
export { pathOf } from '../words/in-public.ts'
export { shortenLines, tellChangedLines } from './following/tell-changed-page.ts'
