/** Plans side by side. */
export default function Compare() {
  return <h2>Compare</h2>;
}
