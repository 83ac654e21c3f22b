/** To be built. */
export function OrganisationScreen() {
  return <h1>OrganisationScreen</h1>;
}
