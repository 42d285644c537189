/** Atlassian's feature flags, of which the editor's schema asks a few. Here every flag is off and nobody is asked. */
const off = (): false => false;

export { off as fg, off as isExperimentEnabled, off as expValEqualsNoExposure };
