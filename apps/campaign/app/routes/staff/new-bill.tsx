import { data, href, redirect } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { ChoiceField } from '../../pages/staff/choice-field.tsx'
import { Told } from '../../pages/staff/desk-parts.tsx'
import { TextField } from '../../pages/staff/text-field.tsx'
import { FetchForm, WishList } from '../../pages/staff/wish-parts.tsx'
import { staffContext } from '../../staff/staff-context.ts'
import type { Route } from './+types/new-bill'

export function loader({ context }: Route.LoaderArgs) {
  return context.get(servicesContext).staff.wishes.findNew()
}

export async function action({ request, context }: Route.ActionArgs) {
  const asked = await context.get(servicesContext).staff.wishes.ask(context.get(staffContext), await request.formData())
  if (asked.outcome === 'wished') return redirect(href('/staff/bills/new/:id', { id: asked.id }), 303)
  return data(asked, { status: asked.outcome === 'refused' ? 400 : 200 })
}

export default function NewBill({ loaderData: { wishes, unnumbered }, actionData: asked }: Route.ComponentProps) {
  return (
    <>
      <p className="desk-soft">
        <a href={href('/staff')}>Desk</a>
      </p>
      <h1>A new bill</h1>
      {asked?.outcome === 'already-there' && <AlreadyThere {...asked} />}
      {asked?.outcome === 'refused' && (
        <Told isFault>
          <p>
            <a href="#number">{asked.says}</a>
          </p>
        </Told>
      )}
      <section aria-labelledby="by-number">
        <h2 id="by-number">Parliament has a number for it</h2>
        <p>
          Its stages, days and amendments are fetched while you wait, and are public at once: they are Parliament’s own
          words. What somebody wrote down of it by hand stays, and becomes the same bill.
        </p>
        <form method="post" autoComplete="off" className="desk-form">
          <TextField
            name="number"
            label="Parliament’s number of the bill"
            value={asked?.typed ?? ''}
            problem={asked?.outcome === 'refused' ? asked.says : undefined}
            hint="It stands in the address of the bill’s page: bills.parliament.uk/bills/3443 is 3443. You may paste the address."
          />
          {unnumbered.length > 0 && (
            <ChoiceField
              name="is"
              label="A bill of the record that it is"
              value={asked?.outcome === 'refused' ? asked.is : ''}
              problem={undefined}
              hint="Where titles and sessions agree, it is found without your help. One that was announced under another title is not."
              choices={unnumbered.map(({ slug, title, sessions }) => ({
                value: slug,
                words: sessions ? `${title}, ${sessions}` : title,
              }))}
            />
          )}
          <button className="button">Fetch it from Parliament</button>
        </form>
      </section>
      <section aria-labelledby="by-hand">
        <h2 id="by-hand">It has no number yet</h2>
        <p>
          A bill that was only announced is written down by hand. When Parliament gives it a number, ask for it here: it
          keeps its address, and all that was written of it.
        </p>
        <p>
          <a href={href('/staff/record/:kind/new', { kind: 'bill' })}>Write it down by hand</a>
        </p>
      </section>
      <WishList wishes={wishes} />
    </>
  )
}

function AlreadyThere({ number, slug, title }: { number: number; slug: string; title: string }) {
  return (
    <Told>
      <p>
        Bill {number} is on the record already:{' '}
        <a href={href('/staff/bills/:slug', { slug })}>
          <strong>{title}</strong>
        </a>
        .
      </p>
      <FetchForm number={number} is="again">
        Ask Parliament again now
      </FetchForm>
    </Told>
  )
}
