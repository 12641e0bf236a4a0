import type { EditableKind } from '@safe-to-report/bill-tracker/desk'
import { amendmentForm } from './amendment.ts'
import { askForm } from './ask.ts'
import { billForm } from './bill.ts'
import { campaignEventForm } from './campaign-event.ts'
import { couldCarryForm } from './could-carry.ts'
import { divisionForm } from './division.ts'
import { evidenceForm } from './evidence.ts'
import { helpServiceForm } from './help-service.ts'
import type { KindForm } from './kind-form.ts'
import { noticeForm } from './notice.ts'
import { positionForm } from './position.ts'
import { proceedingForm } from './proceeding.ts'
import { publicationForm } from './publication.ts'
import { sittingForm } from './sitting.ts'
import { sourceForm } from './source.ts'
import { stageForm } from './stage.ts'
import { stanceForm } from './stance.ts'
import { textForm } from './text.ts'

/** The words of the desk's forms, by kind of row, in the order in which the desk offers to add one. */
export const forms: { [K in EditableKind]: KindForm<K> } = {
  bill: billForm,
  stage: stageForm,
  sitting: sittingForm,
  publication: publicationForm,
  amendment: amendmentForm,
  division: divisionForm,
  ask: askForm,
  text: textForm,
  proceeding: proceedingForm,
  'could-carry': couldCarryForm,
  notice: noticeForm,
  'campaign-event': campaignEventForm,
  evidence: evidenceForm,
  position: positionForm,
  stance: stanceForm,
  'help-service': helpServiceForm,
  source: sourceForm,
}
