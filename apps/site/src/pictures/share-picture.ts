import type { Sharing } from '../layouts/sharing.ts'
import type { FoundPicture } from './picture.ts'

/** What a link to a picture shows: of its subject and of Parliament, never of a reader. */
export function sharePicture({ name, shared }: Pick<FoundPicture, 'name' | 'shared'>, siteUrl: string): Sharing {
  const { title, description } = shared
  return {
    title,
    description,
    image: `/cards/pictures/${name}.png`,
    imageAlt: `${title}. ${description}`,
    isEmbeddable: true,
    structured: {
      '@context': 'https://schema.org',
      '@type': 'ImageObject',
      url: `${siteUrl}/pictures/${name}`,
      contentUrl: `${siteUrl}/pictures/${name}.png`,
      name: title,
      description,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      inLanguage: 'en-GB',
      isAccessibleForFree: true,
    },
  }
}
