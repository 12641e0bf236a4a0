import { BeforeYouWrite } from '../pages/before-you-write.tsx'

export default function Write() {
  return <BeforeYouWrite />
}
