import type { ReactNode } from 'react'

interface PartProps {
  name: string
  /** What the part shows, in short: while this is the same, so is the part. */
  version: readonly (string | number | boolean | null | undefined)[]
  /** Whether those who hear the page are told when it changes. */
  isLive?: boolean
  children?: ReactNode
}

/** A part of a page that changes by itself (browser/keep-current.ts). */
export function Part({ name, version, isLive = false, children }: PartProps) {
  return (
    <div
      data-part={name}
      data-version={version.map((each) => String(each ?? '')).join(' ')}
      aria-live={isLive ? 'polite' : undefined}
    >
      {children}
    </div>
  )
}
