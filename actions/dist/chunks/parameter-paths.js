// shared/parameter-paths.ts
/** The paths of an environment's parameters. What the box may read and what only the pipeline may read never share a path. */
const pathsOf = (environment) => ({
	app: `/skillgap/${environment}`,
	deploy: `/skillgap-deploy/${environment}`,
	/** The state and the lock of a rotation in progress. */
	rotation: `/skillgap-deploy/${environment}/rotation`
});
export { pathsOf as t };
