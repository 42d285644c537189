declare module '@atlaskit/tokens/dist/esm/artifacts/themes/*' {
  /** A theme's custom properties as the text of a style sheet. */
  const css: string;
  export { css as default };
}
