import { removeAll } from './containers.ts';
import { leftBehind } from './state.ts';

const label = leftBehind.load();
if (label !== null) await removeAll({ label });
