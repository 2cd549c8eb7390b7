import { closeDoor } from './close.ts';
import { loadDoor } from './state.ts';

const door = loadDoor();
if (door !== null) await closeDoor(door);
