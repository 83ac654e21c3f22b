/** To be built. */
export function AboutScreen() {
  return <h1>AboutScreen</h1>;
}
