export function LetterErased() {
  return (
    <>
      <title>Letter</title>
      <h1>Erased</h1>
      <p className="lede">
        Your name, your addresses and your words are gone from here, and so is this private page. If the letter had
        already gone out, your MP still has it.
      </p>
      <p>
        Messages from us may still be in your inbox: you can delete them. Your browser may remember having been here.
      </p>
    </>
  )
}
