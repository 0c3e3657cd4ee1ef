/** The risk register. */
export default function Risks() {
  return <h2>Risks</h2>;
}
