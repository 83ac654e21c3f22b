/** To be built. */
export function ResultsScreen() {
  return <h1>ResultsScreen</h1>;
}
