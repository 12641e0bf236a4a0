export { type AlertSending, findAlertSending, letAlertsGo } from '../alerts/alert-sending.ts'
export {
  type UncertainDecision,
  savePace,
  saveSending,
  sendingSettings,
  settleUncertain,
  uncertainDecisions,
} from './change-sending.ts'
export {
  type CampaignSending,
  type DomainPace,
  type SendingOverview,
  type SendingSettings,
  type UncertainLetter,
  findSending,
} from './find-sending.ts'
export { listTestedCampaigns } from './list-tested.ts'
export {
  type BrakeSettings,
  type HeldDecision,
  type HeldGroup,
  brakeSettings,
  decideHeld,
  heldDecisions,
  listBrakes,
  listHeld,
  saveBrake,
  usualBrake,
} from '../misuse/brake.ts'
export { formatMeetingCode } from '../misuse/meetings/meeting-code.ts'
export {
  type Meeting,
  type MeetingToOpen,
  type OpenMeetingOutcome,
  endMeeting,
  listMeetings,
  meetingToOpen,
  openMeeting,
} from '../misuse/meetings/meetings.ts'
