/** Everything of ours on the box is under it. */
export const ROOT = '/opt/skillgap';
