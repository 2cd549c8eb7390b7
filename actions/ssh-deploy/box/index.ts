export * from './container.ts';
export * from './lock.ts';
export * from './observe.ts';
export * from './release.ts';
export * from './script.ts';
export * from './traffic.ts';
