/**
 * Fields that the description requires and the API does without, by operation: the vendor's SDKs leave them out, and
 * their calls succeed. The older operations of users come from before there were categories and terms.
 */
export const OMISSIBLE: Readonly<Record<string, readonly string[]>> = {
  createNaturalUser: ['TermsAndConditionsAccepted'],
  createLegalUser: ['TermsAndConditionsAccepted', 'HeadquartersAddress', 'CompanyNumber'],
  updateNaturalUser: ['TermsAndConditionsAccepted'],
  updateLegalUser: ['TermsAndConditionsAccepted'],
  updateNaturalUserSca: ['TermsAndConditionsAccepted'],
  updateLegalUserSca: ['TermsAndConditionsAccepted'],
  createPayPalPayIn: ['LineItems.Description'],
  createRecurringPayPalPayIn: ['LineItems.Description'],
  deactivateRecipient: ['Status'],
};

/** Fields that the description has in responses alone, and that the SDKs send: they come back as they were sent. */
export const ECHOED: readonly string[] = ['Requested3DSVersion'];
