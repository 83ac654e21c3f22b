/** To be built. */
export function QuestionnaireScreen() {
  return <h1>QuestionnaireScreen</h1>;
}
