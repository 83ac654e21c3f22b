/** To be built. */
export function PlanScreen() {
  return <h1>PlanScreen</h1>;
}
