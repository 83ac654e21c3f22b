/** To be built. */
export function NewAssessmentScreen() {
  return <h1>NewAssessmentScreen</h1>;
}
