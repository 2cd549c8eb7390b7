// shared/parameter-paths.ts
/** Where an environment's parameters stand. What the box may read and what only the pipeline may are never under one path. */
const pathsOf = (environment) => ({
	app: `/skillgap/${environment}`,
	deploy: `/skillgap-deploy/${environment}`,
	/** Of a rotation that is under way: how far it has come, and its lock. */
	rotation: `/skillgap-deploy/${environment}/rotation`
});
export { pathsOf as t };
