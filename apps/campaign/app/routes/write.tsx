export default function Write() {
  return <h1>Before you write</h1>
}
