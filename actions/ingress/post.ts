import { closePort } from './close.ts';
import { leftOpen } from './state.ts';

const opening = leftOpen.load();
if (opening !== null) await closePort(opening);
