import type { Page } from './page.ts'

/**
 * The two places where other people's pages may use ours, and nothing wider: any page may read the open data, which holds
 * only what is public, and any page may show the card of an ask in a frame. An error in either place stays closed.
 */
export function openRoute(path: string, page: Page, security: Record<string, string>): Record<string, string> {
  if (page.status !== 200) return security
  if (isOpenData(path)) {
    return {
      ...security,
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Link',
      'cross-origin-resource-policy': 'cross-origin',
    }
  }
  return isCard(path) ? openToFrames(security) : security
}

function isOpenData(path: string): boolean {
  return /^\/api\/v1\/[a-z-]+\.(json|csv)$/.test(path)
}

function isCard(path: string): boolean {
  return /^\/embed\/asks\/[a-z0-9-]+$/.test(path)
}

function openToFrames(security: Record<string, string>): Record<string, string> {
  const { 'x-frame-options': _, 'content-security-policy': policy = '', ...others } = security
  return {
    ...others,
    'content-security-policy': policy.replace("frame-ancestors 'none'", 'frame-ancestors *'),
    // A page that isolates itself may show the card too.
    'cross-origin-resource-policy': 'cross-origin',
  }
}
