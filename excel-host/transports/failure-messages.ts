import { FAILURE } from '../dispatch/protocol';

/** The texts of failures of a whole request, in the words of our own; the code is what an add-in goes by. */
export const MESSAGES: Readonly<Record<number, string>> = {
  [FAILURE.cellEditMode]: 'A cell is being edited.',
  [FAILURE.timedOutSession]: 'The session has ended.',
  [FAILURE.modalDialogOpen]: 'A dialog is open.',
  [FAILURE.activityLimit]: 'Too many requests.',
  [FAILURE.requestTooLarge]: 'The request is too large.',
  [FAILURE.responseTooLarge]: 'The answer is too large.',
  [FAILURE.noCapability]: 'Not allowed.',
};
