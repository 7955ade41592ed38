// The marketplace, from two strangers to a payout: `npm run demo`. With MANGOPAY_CLIENT_ID and MANGOPAY_API_KEY set it
// runs on Mangopay's own sandbox.
import { setStage } from './demo/stage.js';

const eur = (Amount: number) => ({ Currency: 'EUR', Amount });
const amount = ({ Balance }: { Balance?: { Amount: number; Currency: string } }) =>
  Balance ? `balance ${Balance.Currency} ${(Balance.Amount / 100).toFixed(2)}` : '';
const outcome = ({ Status, ResultMessage }: { Status?: string | null; ResultMessage?: string | null }) =>
  [Status, ResultMessage].filter(Boolean).join(', ');

// in Mangopay's sandbox, an address with this word skips strong customer authentication
const email = (name: string) => `${name}+accept@shop.example`;
const address = { AddressLine1: '12 Quai des Tanneurs', City: 'Nantes', PostalCode: '44000', Country: 'FR' };

await using stage = await setStage();
const { mangopay, narrator, sandbox, pause } = stage;
const { tell } = narrator;
const api = mangopay.operations;

const seller = await tell(
  'createLegalUserSca',
  () =>
    api.createLegalUserSca({
      body: {
        UserCategory: 'OWNER',
        LegalPersonType: 'BUSINESS',
        Name: 'Atelier Kerguen',
        Email: email('atelier'),
        TermsAndConditionsAccepted: true,
        CompanyNumber: '552100554',
        HeadquartersAddress: address,
        LegalRepresentative: {
          FirstName: 'Maëlle',
          LastName: 'Kerguen',
          Email: email('maelle'),
          Birthday: 441763200,
          Nationality: 'FR',
          CountryOfResidence: 'FR',
          PhoneNumber: '+33611111111',
        },
        LegalRepresentativeAddress: address,
      },
    }),
  ({ UserStatus }) => `the seller, ${UserStatus}`,
);
await pause();
const buyer = await tell(
  'createNaturalUserSca',
  () =>
    api.createNaturalUserSca({
      body: {
        UserCategory: 'OWNER',
        FirstName: 'Ana',
        LastName: 'Lima',
        Email: email('ana'),
        TermsAndConditionsAccepted: true,
        Birthday: 570758400,
        Nationality: 'PT',
        CountryOfResidence: 'FR',
        PhoneNumber: '+33611111111',
      },
    }),
  ({ UserStatus }) => `the buyer, ${UserStatus}`,
);
await pause();
const [sales, purse] = await Promise.all(
  [seller, buyer].map(({ Id }) =>
    tell(
      'createWallet',
      () => api.createWallet({ body: { Owners: [Id], Currency: 'EUR', Description: 'EUR' } }),
      amount,
    ),
  ),
);
if (!sales || !purse) throw new Error('There are two wallets');
await pause();

const registration = await tell('createCardRegistration', () =>
  api.createCardRegistration({ body: { UserId: buyer.Id, Currency: 'EUR' } }),
);
// what the page in the buyer's browser does: the card number never comes here
const tokenized = await fetch(registration.CardRegistrationURL, {
  method: 'POST',
  body: new URLSearchParams({
    accessKeyRef: registration.AccessKey ?? '',
    data: registration.PreregistrationData ?? '',
    cardNumber: '4970105181818183',
    cardExpirationDate: '1229',
    cardCvx: '123',
  }),
});
const RegistrationData = await tokenized.text();
await pause();
const { CardId } = await tell(
  'updateCardRegistration',
  () =>
    api.updateCardRegistration({
      params: { path: { CardRegistrationId: registration.Id } },
      body: { RegistrationData },
    }),
  outcome,
);
await pause();

await tell(
  'createDirectCardPayIn',
  () =>
    api.createDirectCardPayIn({
      body: {
        AuthorId: buyer.Id,
        CreditedWalletId: purse.Id,
        CardId: CardId ?? '',
        DebitedFunds: eur(12_000),
        Fees: eur(0),
        SecureModeReturnURL: 'https://shop.example/3ds',
        IpAddress: '203.0.113.7',
        BrowserInfo: {
          AcceptHeader: 'text/html',
          JavaEnabled: false,
          JavascriptEnabled: true,
          Language: 'FR-FR',
          ColorDepth: 24,
          ScreenHeight: 1080,
          ScreenWidth: 1920,
          TimeZoneOffset: -60,
          UserAgent: 'Mozilla/5.0',
        },
      },
    }),
  outcome,
);
await pause();
await tell(
  'createTransfer',
  () =>
    api.createTransfer({
      body: {
        AuthorId: buyer.Id,
        DebitedWalletId: purse.Id,
        CreditedWalletId: sales.Id,
        DebitedFunds: eur(12_000),
        Fees: eur(1_200),
      },
    }),
  outcome,
);
await pause();
await tell('getWallet', () => api.getWallet({ params: { path: { WalletId: sales.Id } } }), amount);
await pause();

// on our own sandbox nobody but us verifies the seller, and money leaves only for verified owners
sandbox?.resources.update(seller.Id, { KYCLevel: 'REGULAR' });
const recipient = await tell(
  'createRecipient',
  () =>
    api.createRecipient({
      params: { path: { UserId: seller.Id } },
      body: {
        DisplayName: 'Till account',
        RecipientType: 'Business',
        BusinessRecipient: { BusinessName: 'Atelier Kerguen', Address: address },
        PayoutMethodType: 'LocalBankTransfer',
        LocalBankTransfer: { EUR: { IBAN: 'FR7630004000031234567890143' } },
        Currency: 'EUR',
        Country: 'FR',
        RecipientScope: 'PAYOUT',
      },
    }),
  outcome,
);
await pause();
const payout = await tell(
  'createPayout',
  () =>
    api.createPayout({
      body: {
        AuthorId: seller.Id,
        DebitedWalletId: sales.Id,
        RecipientId: recipient.Id,
        DebitedFunds: eur(10_800),
        Fees: eur(0),
        BankWireRef: 'ORDER 1042',
      },
    }),
  outcome,
);
// on our own sandbox nobody but us plays the bank
sandbox?.resources.settle(payout.Id);
await pause();
await tell('getPayout', () => api.getPayout({ params: { path: { PayoutId: payout.Id } } }), outcome);
await tell('getWallet', () => api.getWallet({ params: { path: { WalletId: sales.Id } } }), amount);
await tell(
  'listTransactionsForWallet',
  () => api.listTransactionsForWallet({ params: { path: { WalletId: sales.Id } } }),
  (transactions) => transactions.map(({ Type }) => Type).join(', '),
);

console.log(`\n${narrator.summary()}`);
