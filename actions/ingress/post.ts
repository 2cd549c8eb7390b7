import { closePort } from './close.ts';
import { loadOpening } from './state.ts';

const opening = loadOpening();
if (opening !== null) await closePort(opening);
