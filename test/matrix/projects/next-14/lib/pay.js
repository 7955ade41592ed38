import { unwrap } from 'mangopay-fetch';
import { mangopay } from './mangopay';

/** A user is made, and all are counted: a cache would get both wrong. */
export async function pay() {
  const owner = await unwrap(
    mangopay.operations.createNaturalUserSca({
      body: {
        UserCategory: 'PAYER',
        FirstName: 'Ada',
        LastName: 'Marlowe',
        Email: 'ada@example.com',
        TermsAndConditionsAccepted: true,
      },
    }),
  );
  return Response.json({ owner: owner.Id, users: (await unwrap(mangopay.operations.listUsers())).length });
}
