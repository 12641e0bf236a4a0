import type { EditableKind } from '@safe-to-report/bill-tracker/desk'
import { amendmentForm } from './amendment.ts'
import { campaignEventForm } from './campaign-event.ts'
import { divisionForm } from './division.ts'
import { evidenceForm } from './evidence.ts'
import { helpServiceForm } from './help-service.ts'
import type { KindForm } from './kind-form.ts'
import { positionForm } from './position.ts'
import { sittingForm } from './sitting.ts'
import { sourceForm } from './source.ts'
import { stageForm } from './stage.ts'
import { textForm } from './text.ts'

/** The words of the desk's forms, by kind of row, in the order in which the desk offers to add one. */
export const forms: { [K in EditableKind]: KindForm<K> } = {
  amendment: amendmentForm,
  stage: stageForm,
  text: textForm,
  division: divisionForm,
  sitting: sittingForm,
  'campaign-event': campaignEventForm,
  evidence: evidenceForm,
  position: positionForm,
  'help-service': helpServiceForm,
  source: sourceForm,
}
