/** To be built. */
export function LearnScreen() {
  return <h1>LearnScreen</h1>;
}
