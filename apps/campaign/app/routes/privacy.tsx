import { Privacy } from '../pages/privacy.tsx'

export default function PrivacyRoute() {
  return <Privacy />
}
