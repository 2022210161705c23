/** @jsxImportSource react */
import { historyOf } from '../../history';
import { Transcript } from '../chat/Transcript';

/** Read only: no composer, nothing to edit. */
export function SharePage({ conversation }: { conversation: string }) {
  return <Transcript turns={historyOf(conversation)} />;
}
