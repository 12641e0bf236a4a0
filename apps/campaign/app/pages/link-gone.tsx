import { href } from 'react-router'

/** One answer for a wrong link, an expired one and an erased letter: who holds the link learns nothing by trying. */
export function LinkGone() {
  return (
    <>
      <title>Letter</title>
      <h1>There is nothing here</h1>
      <p className="lede">This link leads to no letter, or to one that has been erased.</p>
      <p>
        We erase a letter 24 hours after it was written if it was not confirmed, 72 hours after your MP’s mail server
        took it, or at once when its writer asks. Mail programs sometimes break a long link in two: if yours did, copy
        all of it.
      </p>
      <p className="act">
        <a className="button" href={href('/write')}>
          Write a letter
        </a>
      </p>
    </>
  )
}
