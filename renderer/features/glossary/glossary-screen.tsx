/** To be built. */
export function GlossaryScreen() {
  return <h1>GlossaryScreen</h1>;
}
