/** What the pilot measured, and what it amounts to. */
export default function Results() {
  return <h2>Results</h2>;
}
