/** Text to take along. The button shows itself only where a script can do what it says. */
export function CopyField({ id, label, text, rows }: { id: string; label: string; text: string; rows: number }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} readOnly rows={rows} autoComplete="off" defaultValue={text} />
      <button type="button" className="link" data-copies={id} hidden>
        Copy
        <span className="unseen"> {label.toLowerCase()}</span>
      </button>
    </div>
  )
}
