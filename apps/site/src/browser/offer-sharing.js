// The buttons of a page that open the system's own sheet to share.
import { offerSharing } from '@safe-to-report/look/share-here.js'

offerSharing()
