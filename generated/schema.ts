// Written by `npm run gen` from spec/. Do not edit: change the description and run it again.

export interface paths {
    "/v2.01/{ClientId}/cardregistrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin the registration of a card
         * @description First of three steps from a card number to a card that can be charged, none of which shows the number to your server:
         *
         *     1. This operation gives `AccessKey`, `PreregistrationData` and `CardRegistrationURL`. Hand all three to the
         *        payment page.
         *     2. The page sends them, with the card data, to `CardRegistrationURL` (the callback `tokenizeCard`) and gets a
         *        string back.
         *     3. Your server sends that string with `updateCardRegistration` and gets the `CardId`.
         *
         *     The currency is fixed here: a card can only be charged in it. Within 24 hours of the registration the card must be
         *     used in a payment, a preauthorization or a validation that succeeds, otherwise it becomes invalid.
         */
        post: operations["createCardRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/cardregistrations/{CardRegistrationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a card registration
         * @description Gives a card registration with its state and, once validated, the identifier of the card.
         */
        get: operations["getCardRegistration"];
        /**
         * Finish the registration of a card
         * @description Hands on what the tokenization server answered, and creates the card. Send the string whole, prefix included, even when
         *     it is an `errorCode=`.
         *
         *     The answer is 200 in both cases: look at `Status`. `VALIDATED` comes with a `CardId`; `ERROR` comes with a
         *     `ResultCode` and cannot be mended, so begin a new registration.
         */
        put: operations["updateCardRegistration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/cards/{CardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a card
         * @description Gives a registered card. Its number cannot be had from any operation; `Alias` is all there is to show.
         */
        get: operations["getCard"];
        /**
         * Deactivate a card or set its holder name
         * @description Takes a card out of use, or sets the name on it.
         *
         *     Both happen once: a deactivated card cannot be activated again, and a name that is set cannot be changed. Deactivate a
         *     card when its owner no longer wants it kept. The answer to a deactivation may still show `Active: true`.
         */
        put: operations["updateCard"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/cards/{CardId}/validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate a card without charging it
         * @description Lets the owner authenticate, so that a card whose `Validity` is `UNKNOWN` becomes `VALID` without a payment. Do it
         *     within 24 hours of the registration. Only cards of the type `CB_VISA_MASTERCARD` can be validated, and a card that is
         *     valid or invalid already is refused.
         *
         *     If `SecureModeNeeded` is true, send the owner to `SecureModeRedirectURL`; the end comes with a webhook, or look with
         *     `getCardValidation`.
         */
        post: operations["createCardValidation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/cards/{CardId}/validation/{ValidationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a card validation
         * @description Gives a validation of a card with its state and result.
         */
        get: operations["getCardValidation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/cards/fingerprints/{Fingerprint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the cards with a fingerprint
         * @description Gives every registration of one card number on your platform, whoever the user. Good for finding one card under several accounts, which may be a sign of fraud.
         */
        get: operations["listCardsForFingerprint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/cards/fingerprints/{Fingerprint}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of a card fingerprint
         * @description Gives the users who registered one card number on your platform, in short. Ask for a user by identifier to get the rest.
         */
        get: operations["listUsersForCardFingerprint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your platform
         * @description Gives the details of the platform that the `ClientId` in the path stands for. A cheap call that changes nothing,
         *     and so a good one to try credentials with.
         */
        get: operations["getClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/clients/conversions/instant-conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert the platform's funds at the rate of the moment
         * @description Converts funds between two wallets of the platform at once, at the market rate of this moment. Wallets of the
         *     platform are named by type and currency, not by identifier, and no fees can be taken.
         *
         *     Foreign exchange has to be activated for your platform: until then the answer is `forbidden_ressource`, and
         *     `forex_not_available` for a currency that is not activated.
         */
        post: operations["createClientInstantConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/clients/conversions/quoted-conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert the platform's funds at a quoted rate
         * @description Redeems a quote between two wallets of the platform. A quote with `Fees` is refused with `param_error` on
         *     `QuoteId`; its `UserMargin` is ignored, so that `FinalRate` is `ClientRate`.
         *
         *     Any pairing of `FEES` and `CREDIT` works; the currencies of the quote say which wallets are meant.
         */
        post: operations["createClientQuotedConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/conversions/{ConversionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a conversion
         * @description Gives one conversion, whichever of the four ways it was created in. `QuoteId` tells a quoted one from an instant
         *     one.
         */
        get: operations["getConversion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/conversions/instant-conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert at the rate of the moment
         * @description Converts funds between two wallets of one user at once, at the market rate of this moment. The credited amount
         *     is `(DebitedFunds - Fees) × MarketRate`. A conversion cannot be refunded.
         *
         *     The author has to own both wallets (`author_is_not_debited_wallet_owner`,
         *     `author_is_not_credited_wallet_owner`), and each currency has to be that of its wallet
         *     (`currency_incompatibility`). Foreign exchange has to be activated for your platform: until then the answer is
         *     `forbidden_ressource`, and `forex_not_available` for a currency that is not activated.
         *
         *     A conversion that cannot be carried out, for want of funds or because the market is closed, answers 200 with
         *     `Status: FAILED`.
         */
        post: operations["createInstantConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/conversions/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a quote
         * @description Locks a rate for 5 or 60 minutes, for one conversion between wallets of a user or of the platform. Give the
         *     amount of one side only; the other, the fees and the margins are worked out and shown.
         *
         *     A quote that is meant for wallets of the platform must have no `Fees`, or it cannot be redeemed there. A
         *     duration, a currency or a feature outside your contract is refused with 403.
         */
        post: operations["createQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/conversions/quote/{QuoteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a quote again
         * @description Gives a quote that was created before, and whether it has expired.
         */
        get: operations["getQuote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/conversions/quoted-conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert at a quoted rate
         * @description Redeems a quote: converts its amounts between two wallets of one user at the promised rate. A quote that is
         *     unknown, expired or used is refused with `param_error` on `QuoteId`.
         *
         *     The author has to own both wallets, and their currencies have to be those of the quote
         *     (`currency_incompatibility`).
         */
        post: operations["createQuotedConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/conversions/rate/{DebitedCurrency}/{CreditedCurrency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a conversion rate
         * @description Gives the rate between two currencies as it is now. It is indicative and binds nobody: to be sure of a rate, ask
         *     for a quote.
         *
         *     Foreign exchange has to be activated for your platform: until then the answer is `forbidden_ressource`, and
         *     `forex_not_available` for a currency that is not activated. Here that comes as 400.
         */
        get: operations["getConversionRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Gives what happened in the last 45 days, to catch up on notifications that were missed. A range that reaches
         *     further back is refused with `param_error` on `AfterDate` or `BeforeDate`.
         *
         *     Sort by `Date`, since events have no creation date. The object itself is not in the answer: read it with the
         *     operation that its event type names.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/hooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List hooks
         * @description Gives all hooks of the platform, disabled and invalid ones included. Worth a regular look: a hook that became
         *     `INVALID` stays silent until it is revived.
         */
        get: operations["listHooks"];
        put?: never;
        /**
         * Create a hook
         * @description Names the address that is told of each event of one type. There can be one hook for each event type: a second one
         *     is refused with `param_error` on `EventType`, and the existing one has to be changed with `updateHook`.
         *
         *     The address must answer 200 within two seconds. See the webhooks of this description for what it is sent.
         */
        post: operations["createHook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/hooks/{HookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a hook
         * @description Gives one hook with its `Status`, which you set, and its `Validity`, which Mangopay sets. Notifications are sent
         *     only while it is `ENABLED` and `VALID`.
         */
        get: operations["getHook"];
        /**
         * Change a hook
         * @description Changes the address, turns the hook on or off, or revives one that became `INVALID` by sending `Validity: VALID`.
         *     The event type cannot be changed, and there is no way to delete a hook: disable it.
         *
         *     A new address does not set the count of failed notifications back; a notification that succeeds does.
         */
        put: operations["updateHook"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/kyc/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all KYC documents
         * @description Gives the documents of all users. With `Status=VALIDATION_ASKED`, it tells what is still with Mangopay.
         */
        get: operations["listKycDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/kyc/documents/{KycDocumentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a KYC document
         * @description Gives a document, with the reasons in `RefusedReasonType` and `Flags` if it was refused.
         */
        get: operations["getKycDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/kyc/documents/{KycDocumentId}/consult": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make links to the pages of a KYC document
         * @description Makes an address for each page of a document, at which the file can be seen without a token until it expires.
         */
        post: operations["createKycDocumentConsult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mandates
         * @description Gives the mandates of all users of the platform, in a shorter form.
         */
        get: operations["listMandates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/mandates/{MandateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a mandate
         * @description Gives one mandate with its scheme, its reference at the bank and its addresses. The webhooks `MANDATE_…` spare
         *     you from asking again and again.
         */
        get: operations["getMandate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/mandates/{MandateId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel a mandate
         * @description Ends a mandate that is `SUBMITTED` or `ACTIVE`: it becomes `FAILED` with 001806, and no pay-in can be made
         *     against it any more. In any other status the answer is 400 `mandate_cannot_be_cancelled`. There is no body to
         *     send.
         */
        put: operations["cancelMandate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/mandates/directdebit/web": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a mandate
         * @description Asks a user for consent to debit an account of theirs. Send the user to `RedirectURL` to confirm; unless that
         *     happens within an hour, the mandate fails with 001807 and a new one is needed.
         *
         *     Once it is `SUBMITTED`, direct debit pay-ins can be made against it. The scheme follows from the account: SEPA
         *     for euros, Bacs for pounds. Direct debit has to be activated for your platform.
         *
         *     A language that the scheme does not know is refused with `param_error` on `Culture`.
         */
        post: operations["createMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/{PayInId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the refunds of a pay-in
         * @description The refunds that were made of a pay-in, or tried.
         */
        get: operations["listRefundsForPayIn"];
        put?: never;
        /**
         * Refund a pay-in
         * @description Gives a pay-in back to the payer, in full or in part, the way it came. The pay-in must have succeeded, must not be
         *     disputed, and must be within the time that its payment method allows. Bank wires and payments to virtual accounts cannot
         *     be refunded so: pay them back with a payout whose `PaymentRef` names the pay-in.
         *
         *     With `AuthorId` alone everything goes back, fees included. For a part, give both `DebitedFunds` and `Fees`: an amount of
         *     `Fees` below zero gives fees back, one above zero takes more. The wallet that had been credited must hold enough.
         *
         *     To capture or refund the same amount twice within 24 hours is no mistake to the API: the `Idempotency-Key` alone keeps a
         *     repeated request from taking effect twice.
         */
        post: operations["createRefundForPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payouts/{PayoutId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a payout
         * @description The payout as it is now, without the mode it took: `getPayoutMode` gives that too. Transactions are kept for 13 months, and can no longer be found after that.
         */
        get: operations["getPayout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payouts/{PayoutId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the refunds of a payout
         * @description A payout has a refund when a bank sent the money back. Nobody but Mangopay makes these.
         */
        get: operations["listRefundsForPayout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payouts/bankwire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a payout
         * @description Sends money from a wallet to a bank account. Only verified owners can pay out: a user with `KYCLevel` `REGULAR`. For a
         *     payer the payout fails with 002701.
         *
         *     Name the account with `RecipientId`. `BankAccountId` works too, for accounts from before May 2026, and takes the
         *     identifier of a recipient as well. A recipient of scope `PAYIN` is refused, save for a payout whose `PaymentRef` pays a
         *     pay-in back.
         *
         *     The answer comes before the money moves, so `Status` is usually `CREATED`: wait for `PAYOUT_NORMAL_SUCCEEDED` or
         *     `PAYOUT_NORMAL_FAILED`. Even a payout that succeeded can come back days later; then it has a refund.
         *
         *     `PayoutModeRequested` matters for euros only. If the feature is off or the bank out of reach, instant modes are refused
         *     with `param_error`; `checkInstantPayoutEligibility` tells beforehand.
         */
        post: operations["createPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payouts/bankwire/{PayoutId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a payout with its mode
         * @description The same payout as `getPayout` gives, and on top of it which mode was asked for, which one was taken, and why an instant
         *     payout went as a standard one. Transactions are kept for 13 months, and can no longer be found after that.
         */
        get: operations["getPayoutMode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/recipients/{RecipientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a recipient
         * @description The recipient as it is now. Takes the identifier of a bank account that was turned into a recipient as well.
         */
        get: operations["getRecipient"];
        /**
         * Deactivate a recipient
         * @description Switches an active recipient off for good. A recipient that is not active is refused with `other`.
         */
        put: operations["deactivateRecipient"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/refunds/{RefundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a refund
         * @description The refund as it is now. Transactions are kept for 13 months, and can no longer be found after that. A refund can outlive the transaction that it gave back.
         */
        get: operations["getRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/repudiations/{RepudiationId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the refunds of a repudiation
         * @description A repudiation has a refund when disputed money came back to the platform, for example after a dispute that was won.
         */
        get: operations["listRefundsForRepudiation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/responses/{IdempotencyKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the answer to an idempotency key
         * @description Gives the answer that the request with this `Idempotency-Key` got, for 24 hours. Ask for it when the answer was
         *     lost on the way, or when a repeated request was refused with 409.
         *
         *     `StatusCode` tells whether the original request succeeded; this call itself answers 200 in either case, and 404 if
         *     the key is unknown, which means that the request never arrived and can be sent again with the same key.
         */
        get: operations["getApiResponse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/sca/users/{UserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Gives a user, natural or legal, with the fields of strong customer authentication. `PersonType` says which shape it
         *     has.
         *
         *     `PendingUserAction` is `null` here even while the user has yet to enroll: ask `enrollUserInSca` for an address.
         */
        get: operations["getUserSca"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/sca/users/legal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a legal user
         * @description Creates an entity: a business, a partnership, an organisation or a sole trader, as a payer or as an owner.
         *
         *     For a payer, the name of the representative is enough. For an owner the representative's birthday, nationality,
         *     country of residence and e-mail address are required, as are the seat, the acceptance of the terms and, for a
         *     `BUSINESS`, the company number. The owner starts as `PENDING_USER_ACTION`, and the representative enrolls in strong
         *     customer authentication at `PendingUserAction.RedirectUrl`, to which you append your own `returnUrl`.
         *
         *     The sandbox gives that address for a `SOLETRADER` only, unless you have arranged otherwise. A payer can be made an
         *     owner later, with `categorizeLegalUser`.
         */
        post: operations["createLegalUserSca"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/sca/users/legal/{UserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a legal user
         * @description Changes what is known of an entity. Fields that are left out keep their value, but `TermsAndConditionsAccepted` has to
         *     be repeated, and stay true for an owner.
         *
         *     Changing the representative's e-mail address or phone number takes an owner back to `PENDING_USER_ACTION`, and verified
         *     data that changes may take the entity back to `KYCLevel` `LIGHT`. The category is changed with `categorizeLegalUser`.
         */
        put: operations["updateLegalUserSca"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/sca/users/natural": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a natural user
         * @description Creates a person, as a payer or as an owner.
         *
         *     A payer needs no more than a name and an e-mail address, and is `ACTIVE` at once. An owner must also give the day of
         *     birth, nationality and country of residence and accept the terms; the user starts as `PENDING_USER_ACTION`, and
         *     `PendingUserAction.RedirectUrl` is where to send them to enroll in strong customer authentication. Append your own
         *     `returnUrl` to it; the session lasts ten minutes, and `enrollUserInSca` gives a new one.
         *
         *     A payer can be made an owner later, with `categorizeNaturalUser`. In the sandbox, an e-mail address that contains the
         *     word accept skips the enrollment.
         */
        post: operations["createNaturalUserSca"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/sca/users/natural/{UserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a natural user
         * @description Changes what is known of a person. Fields that are left out keep their value, but `TermsAndConditionsAccepted` has to
         *     be repeated, and stay true for an owner.
         *
         *     Two changes have consequences. A new e-mail address or phone number takes an owner back to `PENDING_USER_ACTION`, with
         *     an address to enroll again in `PendingUserAction`. A new name, birthday or nationality takes a verified person back to
         *     `KYCLevel` `LIGHT`. The category is changed with `categorizeNaturalUser`.
         */
        put: operations["updateNaturalUserSca"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a transfer
         * @description Moves money from one wallet to another of the same currency. `AuthorId` has to own the debited wallet. `Fees` come out of
         *     `DebitedFunds`, so the credited wallet gets the difference.
         *
         *     A refusal is not an HTTP error: the answer is 200 with `Status` `FAILED` and a `ResultCode`, for example 001001 if the
         *     wallet holds too little.
         *
         *     If the debited wallet belongs to an owner, strong authentication may be due. The transfer then stays `CREATED` until the
         *     user has been to `PendingUserAction.RedirectUrl`, for ten minutes at most; the webhooks `TRANSFER_NORMAL_SUCCEEDED` and
         *     `TRANSFER_NORMAL_FAILED` tell the outcome. In the sandbox it is due above 500 euros between two different owners.
         *     `ScaContext` `USER_NOT_PRESENT` goes without, but needs an approved proxy and the user's consent.
         */
        post: operations["createTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/transfers/{TransferId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a transfer
         * @description The transfer as it is now. Transactions are kept for 13 months, and can no longer be found after that.
         */
        get: operations["getTransfer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/transfers/{TransferId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the refunds of a transfer
         * @description The refunds that were made of a transfer, or tried.
         */
        get: operations["listRefundsForTransfer"];
        put?: never;
        /**
         * Refund a transfer
         * @description Gives a transfer back, in full or in part, from the wallet that had been credited. The transfer must have succeeded, and
         *     the wallet must hold enough.
         *
         *     With `AuthorId` alone everything goes back, fees included. For a part, give both `DebitedFunds` and `Fees`: an amount of
         *     `Fees` below zero gives fees back, one above zero takes more. A transfer may be refunded in several parts, as long as
         *     these do not exceed it.
         */
        post: operations["createRefundForTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all users
         * @description Gives all users of the platform, natural and legal, in short: neither names nor addresses. `PersonType` says which is
         *     which; the rest comes with `getUserSca`.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/bankaccounts/{BankAccountId}/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a bank account's mandates
         * @description Gives the mandates over one bank account, in a shorter form. Mandates over a recipient do not show here.
         */
        get: operations["listMandatesForBankAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/bankaccounts/iban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an IBAN account
         * @deprecated
         * @description Registers a bank account by IBAN. Superseded by `createRecipient`: payouts to accounts that were registered here after
         *     30 April 2026 fail with 121018.
         *
         *     For accounts in countries that use IBANs. British accounts that are paid in pounds, American and Canadian ones have types
         *     of their own. IBAN and BIC are checked, in the sandbox too.
         */
        post: operations["createIbanBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the cards of a user
         * @description Gives every card that the user registered, deactivated ones included unless filtered. A card registered twice is listed twice, with the same `Fingerprint`.
         */
        get: operations["listCardsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/kyc/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the KYC documents of a user
         * @description Gives the documents of one user, in every state unless `Status` narrows it.
         */
        get: operations["listKycDocumentsForUser"];
        put?: never;
        /**
         * Create a KYC document
         * @description Creates an empty document of one type for a user. Add its pages with `createKycDocumentPage`, then hand it in with
         *     `submitKycDocument`.
         *
         *     Which types there are depends on the user, see `Type`. Only owners can be verified. Hosted sessions, see
         *     `createIdvSession`, take the place of documents; these stay for what Mangopay asks for in addition.
         */
        post: operations["createKycDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/kyc/documents/{KycDocumentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a KYC document of a user
         * @description Gives a document by user and identifier. `getKycDocument` gives the same without the user, and is the one that the
         *     vendor documents.
         */
        get: operations["getKycDocumentForUser"];
        /**
         * Submit a KYC document
         * @description Hands a document with its pages in for validation. No page can be added after that. The result comes as an event
         *     `KYC_SUCCEEDED`, `KYC_FAILED` or `KYC_OUTDATED`; after a refusal, a new document has to be made.
         */
        put: operations["submitKycDocument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/kyc/documents/{KycDocumentId}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a page to a KYC document
         * @description Adds a file to a document that has not been submitted yet. A document takes up to five, for example the two sides of
         *     an identity card. The answer has no body.
         */
        post: operations["createKycDocumentPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's mandates
         * @description Gives the mandates of one user over all of their accounts, in a shorter form.
         */
        get: operations["listMandatesForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the recipients of a user
         * @description The recipients that are registered under a user, whatever their status. Items leave out the holder and the account: ask
         *     for the single recipient to see these.
         */
        get: operations["listRecipientsForUser"];
        put?: never;
        /**
         * Create a recipient
         * @description Registers an account that money can be sent to. Ask `getPayoutMethods` how an account of its country and currency can be
         *     reached and `getRecipientSchema` what that takes; `validateRecipient` tries the data without registering it.
         *
         *     `RecipientType` wants `IndividualRecipient` or `BusinessRecipient`, `PayoutMethodType` wants `LocalBankTransfer` or
         *     `InternationalBankTransfer`. `LocalBankTransfer` holds the account under the code of its currency.
         *
         *     With scope `PAYOUT`, the default, the user must be an owner and has to authenticate at
         *     `PendingUserAction.RedirectUrl`; if they do not, the recipient ends as `CANCELED` and another one is needed. Every
         *     recipient starts as `PENDING`, whatever its scope: wait for the webhook `RECIPIENT_ACTIVE`. `ScaContext`
         *     `USER_NOT_PRESENT` goes without the user, but needs an approved proxy and the user's consent.
         *
         *     Wrong data is refused with `param_error`, one entry a field in `Errors`, the path of the field as its key
         *     (`IndividualRecipient.Address.Region`). An entry `SCA` says that the user cannot authenticate: a payer who asks for scope
         *     `PAYOUT`, or a legal user whose representative has no e-mail address.
         */
        post: operations["createRecipient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the transactions of a user
         * @description Whatever a user made or received, over all of their wallets.
         *
         *     Reading this of an owner asks for strong authentication once in 180 days. When it is due, the answer is a 401 without a
         *     body whose `WWW-Authenticate` header names the address to send the user to; the same call works once they have been
         *     there. There is no webhook for it. The authentication covers all four reads of wallets and transactions.
         *
         *     Transactions are kept for 13 months, and can no longer be found after that.
         */
        get: operations["listTransactionsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/wallets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the wallets of a user
         * @description All wallets that a user owns, with their balances.
         *
         *     Reading this of an owner asks for strong authentication once in 180 days. When it is due, the answer is a 401 without a
         *     body whose `WWW-Authenticate` header names the address to send the user to; the same call works once they have been
         *     there. There is no webhook for it. The authentication covers all four reads of wallets and transactions.
         */
        get: operations["listWalletsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/wallets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a wallet
         * @description Opens a wallet for one user in one currency. Owner and currency are final: for another currency, open another wallet.
         *     Nobody pays into a wallet by knowing its identifier; money arrives by pay-ins, transfers and conversions.
         *
         *     A currency that your contract does not cover is refused with `param_error` on `Currency`.
         */
        post: operations["createWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/wallets/{WalletId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a wallet
         * @description The wallet and what is in it now.
         *
         *     Reading this of an owner asks for strong authentication once in 180 days. When it is due, the answer is a 401 without a
         *     body whose `WWW-Authenticate` header names the address to send the user to; the same call works once they have been
         *     there. There is no webhook for it. The authentication covers all four reads of wallets and transactions.
         */
        get: operations["getWallet"];
        /**
         * Update a wallet
         * @description Changes description or tag of a wallet. Nothing else of it can be changed, and a wallet cannot be deleted.
         */
        put: operations["updateWallet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/wallets/{WalletId}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the transactions of a wallet
         * @description Whatever debited or credited a wallet, or tried to.
         *
         *     Reading this of an owner asks for strong authentication once in 180 days. When it is due, the answer is a 401 without a
         *     body whose `WWW-Authenticate` header names the address to send the user to; the same call works once they have been
         *     there. There is no webhook for it. The authentication covers all four reads of wallets and transactions.
         *
         *     Transactions are kept for 13 months, and can no longer be found after that.
         */
        get: operations["listTransactionsForWallet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description Exchanges the platform's `ClientId` and API key for a bearer token (RFC 6749, section 4.4). The pair goes into
         *     the `Authorization` header as it is, not form-encoded first.
         *
         *     Trust `expires_in`: it differs between environments. Use one token until shortly before it runs out. Calling this
         *     operation too often, or repeatedly with wrong credentials, gets the account or the address locked for a while.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A postal address as the API gives it back. A part that was never set is `null`. */
        Address: {
            /**
             * @description First line, usually number and street.
             * @example 12 Quai des Tanneurs
             */
            AddressLine1?: string | null;
            /**
             * @description Second line, for example a floor or a building.
             * @example Staircase B
             */
            AddressLine2?: string | null;
            /**
             * @description Town or city.
             * @example Nantes
             */
            City?: string | null;
            /** @description Country of the address. */
            Country?: components["schemas"]["Country"] | null;
            /**
             * @description Postal code, made of letters, digits, dashes and spaces.
             * @example 44000
             */
            PostalCode?: string | null;
            /**
             * @description State, province or region. Needed when the country is US, CA or MX.
             * @example Pays de la Loire
             */
            Region?: string | null;
        };
        /** @description A postal address to be stored. */
        AddressInput: {
            /**
             * @description First line, usually number and street.
             * @example 12 Quai des Tanneurs
             */
            AddressLine1: string;
            /**
             * @description Second line, for example a floor or a building.
             * @example Staircase B
             */
            AddressLine2?: string | null;
            /**
             * @description Town or city.
             * @example Nantes
             */
            City: string;
            Country: components["schemas"]["Country"];
            /**
             * @description Postal code, made of letters, digits, dashes and spaces.
             * @example 44000
             */
            PostalCode: string;
            /**
             * @description State, province or region. Needed when the country is US, CA or MX.
             * @example Pays de la Loire
             */
            Region?: string | null;
        };
        /** @description What the API answered to a request that carried an idempotency key. Numbers come as strings here. */
        ApiResponse: {
            /**
             * @description Size of the original body in bytes, as a string.
             * @example 412
             */
            ContentLength?: string | null;
            /**
             * @description Media type of the original body.
             * @example application/json; charset=utf-8
             */
            ContentType?: string | null;
            /**
             * @description When the original answer was sent, as an HTTP date (RFC 9110) and not as Unix seconds.
             * @example Mon, 01 Dec 2025 00:00:00 GMT
             */
            Date?: string | null;
            /**
             * @description Address of the original request.
             * @example https://api.mangopay.com/v2.01/acme-marketplace/transfers
             */
            RequestURL: string;
            /**
             * @description Body of the original answer: the object that was created or, if the request was refused, the error report. Its shape is that of the original operation.
             * @example {
             *       "Id": "xfer_m_01JDX5P8Q1W3E5R7T9Y2U4I6O8",
             *       "Status": "SUCCEEDED"
             *     }
             */
            Resource?: unknown;
            /**
             * @description HTTP status of the original answer, as a string.
             * @example 200
             */
            StatusCode: string;
        };
        /** @description How the payer was authenticated. */
        AuthenticationResult: {
            /**
             * @description Kind of authentication that took place.
             * @example CHALLENGE
             */
            AuthenticationType?: string | null;
        };
        /** @description An account with an IBAN. */
        BankAccountIban: {
            /**
             * @description Whether the account can be used. Once false, it stays so.
             * @example true
             */
            Active: boolean;
            /**
             * @description The bank, in 8 or 11 characters.
             * @example AGRIFRPP
             */
            BIC: string | null;
            CreationDate: components["schemas"]["Timestamp"];
            /**
             * @description Account number in international form.
             * @example FR7630006000011234567890189
             */
            IBAN: string;
            /**
             * @description Identifier of the account. Also names the recipient that it was turned into.
             * @example bankacc_m_01JDX7E9G3J7N0S4W8A2C5E9RL
             */
            Id: string;
            /** @description Where the owner lives or is seated. */
            OwnerAddress: components["schemas"]["Address"];
            /**
             * @description Full name of the owner of the account.
             * @example Maëlle Kerguen
             */
            OwnerName: string;
            Tag: components["schemas"]["Tag"];
            /**
             * @description Says which fields the account has. Here always `IBAN`.
             * @example IBAN
             * @constant
             */
            Type: "IBAN";
            /**
             * @description The user who owns the account.
             * @example user_m_01JDX5K7Q2V8T4N7R0C5M9H3K1
             */
            UserId: string;
        };
        /** @description A bank account to be registered, in a country that uses IBANs. For British accounts paid in pounds, American and Canadian ones there are types of their own. */
        BankAccountIbanCreate: {
            /**
             * @description The bank, in 8 or 11 characters. Can be left out, as it follows from the IBAN.
             * @example AGRIFRPP
             */
            BIC?: string;
            /**
             * @description Account number in international form. Even the sandbox takes only one that exists.
             * @example FR7630006000011234567890189
             */
            IBAN: string;
            OwnerAddress: components["schemas"]["BankAccountOwnerAddress"];
            /**
             * @description Full name of the owner of the account.
             * @example Maëlle Kerguen
             */
            OwnerName: string;
            Tag?: components["schemas"]["Tag"];
            /**
             * @description Repeats what the path says. Needs not be sent.
             * @example IBAN
             * @constant
             */
            Type?: "IBAN";
        };
        /** @description Where the owner of the account lives or is seated. */
        BankAccountOwnerAddress: {
            /**
             * @description First line, usually number and street.
             * @example 12 Quai des Tanneurs
             */
            AddressLine1: string;
            /**
             * @description Second line, for example a floor or a building.
             * @example Staircase B
             */
            AddressLine2?: string;
            /**
             * @description Town or city.
             * @example Nantes
             */
            City: string;
            Country: components["schemas"]["Country"];
            /**
             * @description Postal code, made of letters, digits, dashes and spaces. Optional here, unlike in the address of a user.
             * @example 44000
             */
            PostalCode?: string;
            /**
             * @description State, province or region. Needed when the country is US, CA or MX.
             * @example Pays de la Loire
             */
            Region?: string;
        };
        /** @description The browser of the payer, as it was sent with the payment. */
        BrowserInfo: {
            /**
             * @description The `Accept` header that the browser sends.
             * @example text/html,application/xhtml+xml,application/xml;q=0.9,*\/*;q=0.8
             */
            AcceptHeader?: string;
            /**
             * @description Bits a pixel has (`screen.colorDepth`).
             * @example 24
             */
            ColorDepth?: number;
            /**
             * @description Whether the browser can run Java (`navigator.javaEnabled()`).
             * @example false
             */
            JavaEnabled?: boolean;
            /**
             * @description Whether the browser runs JavaScript.
             * @example true
             */
            JavascriptEnabled: boolean;
            /**
             * @description Language of the browser (`navigator.language`): two letters, with or without a region.
             * @example fr-FR
             */
            Language?: string;
            /**
             * @description Height of the screen in pixels (`screen.height`).
             * @example 1080
             */
            ScreenHeight?: number;
            /**
             * @description Width of the screen in pixels (`screen.width`).
             * @example 1920
             */
            ScreenWidth?: number;
            /**
             * @description Minutes between UTC and the local time of the browser, as `getTimezoneOffset()` of a JavaScript `Date` gives them.
             * @example -60
             */
            TimeZoneOffset?: number;
            /**
             * @description The `User-Agent` header that the browser sends.
             * @example Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0
             */
            UserAgent: string;
        };
        /** @description What the browser of the payer says of itself. 3-D Secure 2 needs all of it, so gather it on the payment page. */
        BrowserInfoInput: {
            /**
             * @description The `Accept` header that the browser sends.
             * @example text/html,application/xhtml+xml,application/xml;q=0.9,*\/*;q=0.8
             */
            AcceptHeader: string;
            /**
             * @description Bits a pixel has (`screen.colorDepth`).
             * @example 24
             */
            ColorDepth: number;
            /**
             * @description Whether the browser can run Java (`navigator.javaEnabled()`).
             * @example false
             */
            JavaEnabled: boolean;
            /**
             * @description Whether the browser runs JavaScript.
             * @example true
             */
            JavascriptEnabled: boolean;
            /**
             * @description Language of the browser (`navigator.language`): two letters, with or without a region.
             * @example fr-FR
             */
            Language: string;
            /**
             * @description Height of the screen in pixels (`screen.height`).
             * @example 1080
             */
            ScreenHeight: number;
            /**
             * @description Width of the screen in pixels (`screen.width`).
             * @example 1920
             */
            ScreenWidth: number;
            /**
             * @description Minutes between UTC and the local time of the browser, as `getTimezoneOffset()` of a JavaScript `Date` gives them. A string of digits is taken too.
             * @example -60
             */
            TimeZoneOffset: number | string;
            /**
             * @description The `User-Agent` header that the browser sends.
             * @example Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0
             */
            UserAgent: string;
        };
        /** @description A registered card. */
        Card: {
            /**
             * @description Whether the card may be used. Once false, it stays false.
             * @example true
             */
            Active: boolean;
            /**
             * @description The card number with its middle blanked out, to show to the owner.
             * @example 497020XXXXXX4417
             */
            Alias: string;
            /**
             * @description Code of the bank that issued the card, or the word `unknown`.
             * @example unknown
             */
            BankCode?: string | null;
            /**
             * @description Name on the card. It can be set once, at the registration or later.
             * @example CAMILLE OKAFOR
             */
            CardHolderName?: string | null;
            /**
             * @description Network of the card.
             * @example VISA
             */
            CardProvider?: ("CB" | "VISA" | "MASTERCARD" | "AMEX" | "MAESTRO" | "BCMC" | "JCB" | "DISCOVER" | (string & {})) | null;
            /**
             * @description Family of the card.
             * @example CB_VISA_MASTERCARD
             */
            CardType: "CB_VISA_MASTERCARD" | "AMEX" | "MAESTRO" | "BCMC" | "IDEAL" | "DINERS" | "MASTERPASS" | "P24" | "PAYLIB" | (string & {});
            /**
             * @description Country of the issuer by its three-letter code (ISO 3166-1 alpha-3), unlike other countries in this API.
             * @example FRA
             */
            Country?: string | null;
            CreationDate: components["schemas"]["Timestamp"];
            /** @description The only currency that the card can be charged in. */
            Currency: components["schemas"]["Currency"];
            /**
             * @description End of validity, as month and year in four digits (`MMYY`).
             * @example 1229
             */
            ExpirationDate: string;
            /**
             * @description The same for every registration of one card number, whoever the user is. Good for finding one card under several accounts.
             * @example 7c1e0b94a2f84d0f9d3a5b6c8e1f2a47
             */
            Fingerprint: string;
            /**
             * @description Identifier of the card, to be used in payments.
             * @example card_m_01JDX5N8W4G6J8M0P2R4T6V8XZ
             */
            Id: string;
            /**
             * @description Short code of the product of the network, such as G1 or MCC.
             * @example F
             */
            Product?: string | null;
            /** @description Free text that the card registration was created with. */
            Tag?: components["schemas"]["Tag"];
            /**
             * @description The user who owns the card.
             * @example user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB
             */
            UserId: string;
            /**
             * @description `UNKNOWN` until the card is first used, then `VALID` or `INVALID`. A card still unknown 24 hours after its registration becomes invalid.
             * @example VALID
             * @enum {string}
             */
            Validity: "UNKNOWN" | "VALID" | "INVALID";
        };
        /** @description A user who has registered the card, in short. */
        CardFingerprintUser: {
            CreationDate: components["schemas"]["Timestamp"];
            /**
             * @description E-mail address of the user.
             * @example camille.okafor@example.com
             */
            Email?: string | null;
            /**
             * @description Identifier of the user.
             * @example user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB
             */
            Id: string;
            /**
             * @description Whether the user is verified (`REGULAR`) or not (`LIGHT`).
             * @example LIGHT
             * @enum {string}
             */
            KYCLevel?: "LIGHT" | "REGULAR";
            /**
             * @description Whether the user is a person or an organisation.
             * @example NATURAL
             * @enum {string}
             */
            PersonType: "NATURAL" | "LEGAL";
            /**
             * @description Phone number of the user, in international form.
             * @example +33639980102
             */
            PhoneNumber?: string | null;
            /** @description Country that the phone number belongs to. */
            PhoneNumberCountry?: components["schemas"]["Country"] | null;
            Tag?: components["schemas"]["Tag"];
            /**
             * @description Whether the user accepted the terms of Mangopay.
             * @example true
             */
            TermsAndConditionsAccepted?: boolean;
            /** @description When the user accepted the terms. */
            TermsAndConditionsAcceptedDate?: components["schemas"]["Timestamp"] | null;
            /**
             * @description Whether the user only pays, or also receives money.
             * @example PAYER
             */
            UserCategory?: "PAYER" | "OWNER" | "PLATFORM" | (string & {});
            /**
             * @description State of the user.
             * @example ACTIVE
             */
            UserStatus?: "PENDING_USER_ACTION" | "ACTIVE" | "CLOSED" | (string & {});
        };
        /** @description What the issuer is known to say about the card. Taken from its first digits, so all of it can be missing. */
        CardInfo: {
            /**
             * @description First digits of the card number, which name the issuer.
             * @example 497020
             */
            BIN?: string | null;
            /**
             * @description Brand of the card, in capitals.
             * @example VISA
             */
            Brand?: string | null;
            /** @description Country the card was issued in. */
            IssuerCountryCode?: components["schemas"]["Country"] | null;
            /**
             * @description Bank that issued the card, in capitals as a rule.
             * @example BANQUE DU LITTORAL
             */
            IssuingBank?: string | null;
            /**
             * @description Product within the brand, such as CLASSIC, GOLD or PREPAID.
             * @example GOLD
             */
            SubType?: string | null;
            /**
             * @description Kind of card. Mind the blank in `CHARGE CARD`.
             * @example DEBIT
             */
            Type?: ("DEBIT" | "CREDIT" | "CHARGE CARD" | (string & {})) | null;
        };
        /** @description The registration of a card on its way from number to card object. */
        CardRegistration: {
            /**
             * @description First of the two values that the payment page sends to the tokenization server, as `accessKeyRef`.
             * @example kT7nQ2wXz9LmRb4VyHsD
             */
            AccessKey?: string | null;
            /**
             * @description The card that came of it; `null` until `Status` is `VALIDATED`.
             * @example card_m_01JDX5N8W4G6J8M0P2R4T6V8XZ
             */
            CardId?: string | null;
            /**
             * @description Address of the tokenization server, made for this one registration. Use it as it is, with host, path and query.
             * @example https://pci.sandbox.mangopay.com/api/mangopay/vault/tokenize/eyJjIjoiYWNtZSJ9
             */
            CardRegistrationURL: string;
            /**
             * @description Family of the card.
             * @example CB_VISA_MASTERCARD
             */
            CardType: "CB_VISA_MASTERCARD" | "AMEX" | "MAESTRO" | "BCMC" | (string & {});
            CreationDate: components["schemas"]["Timestamp"];
            /** @description Currency of the card. */
            Currency: components["schemas"]["Currency"];
            /**
             * @description Identifier of the registration.
             * @example cardreg_m_01JDX5M3V7F9H1K3N5P7R9T1VX
             */
            Id: string;
            /**
             * @description Second of the two values that the payment page sends to the tokenization server, as `data`.
             * @example Hn3VqL8sXw2ZtKc6RyBd9MpJf4Gv7Ta1Eu5Ni0
             */
            PreregistrationData?: string | null;
            /**
             * @description What the tokenization server answered, once you have handed it on; `null` before.
             * @example data=Qm9xV2YzR2tLd1pIc1RhTnBYdUNlRmlKbU8
             */
            RegistrationData?: string | null;
            /** @description How the registration ended; `null` before that. */
            ResultCode?: components["schemas"]["ResultCode"] | null;
            /**
             * @description The result in words.
             * @example Success
             */
            ResultMessage?: string | null;
            /**
             * @description `CREATED` while the card data is awaited, `VALIDATED` once there is a card, `ERROR` if tokenization failed; `ResultCode` then says why.
             * @example CREATED
             * @enum {string}
             */
            Status: "CREATED" | "VALIDATED" | "ERROR";
            Tag?: components["schemas"]["Tag"];
            /**
             * @description The user who owns the card.
             * @example user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB
             */
            UserId: string;
        };
        /** @description What is needed to begin the registration of a card. */
        CardRegistrationCreate: {
            /**
             * @description Family of the card. `CB_VISA_MASTERCARD` covers CB, Visa and Mastercard.
             * @default CB_VISA_MASTERCARD
             * @example CB_VISA_MASTERCARD
             * @enum {string}
             */
            CardType?: "CB_VISA_MASTERCARD" | "AMEX" | "MAESTRO" | "BCMC";
            /** @description Currency of the card. It cannot be changed, and every payment with the card must be in it. */
            Currency: components["schemas"]["Currency"];
            /** @description Free text of your own. The card takes it over and keeps it for good. */
            Tag?: components["schemas"]["Tag"];
            /**
             * @description The user who owns the card.
             * @example user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB
             */
            UserId: string;
        };
        /** @description The answer of the tokenization server, handed on. */
        CardRegistrationUpdate: {
            /**
             * @description Name on the card, as its owner typed it. Stay within 45 characters, which the documentation names as the limit; the API itself refuses more than 255. It cannot be changed once set.
             * @example CAMILLE OKAFOR
             */
            CardHolderName?: string;
            /**
             * @description What the tokenization server answered, whole and unchanged: `data=…` on success, `errorCode=…` on failure.
             * @example data=Qm9xV2YzR2tLd1pIc1RhTnBYdUNlRmlKbU8
             */
            RegistrationData: string;
        };
        /** @description The card data, as a form that the payer fills in. */
        CardTokenizationRequest: {
            /**
             * @description `AccessKey` of the card registration.
             * @example kT7nQ2wXz9LmRb4VyHsD
             */
            accessKeyRef: string;
            /**
             * @description Security code: three digits, on an American Express card four. For a card without one, as Maestro has, send 000 or 999.
             * @example 123
             */
            cardCvx: string;
            /**
             * @description End of validity, as month and year in four digits (`MMYY`).
             * @example 1229
             */
            cardExpirationDate: string;
            /**
             * @description The card number, digits only.
             * @example 4970105181818183
             */
            cardNumber: string;
            /**
             * @description `PreregistrationData` of the card registration.
             * @example Hn3VqL8sXw2ZtKc6RyBd9MpJf4Gv7Ta1Eu5Ni0
             */
            data: string;
        };
        /** @description What can be changed: the name, once, and the end of use, for good. */
        CardUpdate: {
            /**
             * @description `false` to deactivate the card. There is no way back.
             * @example false
             * @constant
             */
            Active?: false;
            /**
             * @description Name on the card, if none is set yet. Stay within 45 characters, which the documentation names as the limit; the API itself refuses more than 255.
             * @example CAMILLE OKAFOR
             */
            CardHolderName?: string;
        };
        /** @description The validation of a card: the owner authenticates, and nothing is charged. */
        CardValidation: {
            /**
             * @description Version of 3-D Secure that was used.
             * @example V2_1
             */
            Applied3DSVersion?: ("V1" | "V2_1" | (string & {})) | null;
            /** @description How the owner was authenticated. */
            AuthenticationResult?: components["schemas"]["AuthenticationResult"] | null;
            /**
             * @description The user who owns the card.
             * @example user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB
             */
            AuthorId: string;
            /** @description When the bank agreed. */
            AuthorizationDate?: components["schemas"]["Timestamp"] | null;
            /** @description The browser of the owner. */
            BrowserInfo?: components["schemas"]["BrowserInfo"] | null;
            /** @description What the issuer is known to say about the card. */
            CardInfo?: components["schemas"]["CardInfo"] | null;
            CreationDate: components["schemas"]["Timestamp"];
            /**
             * @description Identifier of the validation.
             * @example 3f9a1c52-7b8e-4d60-9a41-c05d2e8b7f16
             */
            Id: string;
            /**
             * @description IP address of the owner.
             * @example 203.0.113.42
             */
            IpAddress?: string | null;
            /**
             * @description How the owner gave the card data.
             * @example ECommerce
             * @enum {string|null}
             */
            PaymentCategory?: "ECommerce" | "TelephoneOrder" | null;
            /**
             * @description The network that was asked for.
             * @example CB
             * @enum {string|null}
             */
            PreferredCardNetwork?: "VISA" | "MASTERCARD" | "CB" | "MAESTRO" | null;
            /**
             * @description Reference of the profiling session of the fraud prevention service.
             * @example prof_01JDX5R6T8V0X2Z4B6D8F0H2K4
             */
            ProfilingAttemptReference?: string | null;
            /** @description How the validation ended; `null` before that. */
            ResultCode?: components["schemas"]["ResultCode"] | null;
            /**
             * @description The result in words.
             * @example Success
             */
            ResultMessage?: string | null;
            /**
             * @description How 3-D Secure was asked for.
             * @example DEFAULT
             * @enum {string|null}
             */
            SecureMode?: "DEFAULT" | "FORCE" | "NO_CHOICE" | null;
            /**
             * @description Whether the owner must be sent to `SecureModeRedirectURL`.
             * @example false
             */
            SecureModeNeeded: boolean;
            /**
             * @description Where to send the owner to authenticate; `null` where that is not needed.
             * @example https://pay.sandbox.mangopay.com/3ds?id=3f9a1c52
             */
            SecureModeRedirectURL?: string | null;
            /**
             * @description Where the owner comes back to, with `cardValidationId` appended.
             * @example https://shop.example.com/cards/checked?cardValidationId=3f9a1c52-7b8e-4d60-9a41-c05d2e8b7f16
             */
            SecureModeReturnURL?: string | null;
            /**
             * @description `CREATED` while the owner has to authenticate, then `SUCCEEDED` or `FAILED`.
             * @example SUCCEEDED
             * @enum {string}
             */
            Status: "CREATED" | "SUCCEEDED" | "FAILED";
            Tag?: components["schemas"]["Tag"];
            /**
             * @description Always `CARD_VALIDATION`.
             * @example CARD_VALIDATION
             * @constant
             */
            Type: "CARD_VALIDATION";
            /**
             * @description What the card will be used for: payments started without the owner (`MIT`) or with them (`CIT`).
             * @example CIT
             * @enum {string|null}
             */
            ValidationUsage?: "MIT" | "CIT" | null;
            /**
             * @description What is now known of the card.
             * @example VALID
             * @enum {string}
             */
            Validity: "UNKNOWN" | "VALID" | "INVALID";
        };
        /** @description What is needed to validate a card without charging it. */
        CardValidationCreate: {
            /**
             * @description The user who owns the card.
             * @example user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB
             */
            AuthorId: string;
            BrowserInfo: components["schemas"]["BrowserInfoInput"];
            /**
             * @description IP address of the owner, IPv4 or IPv6.
             * @example 203.0.113.42
             */
            IpAddress: string;
            /**
             * @description How the owner gave the card data: online, or by phone or mail. `TelephoneOrder` must be activated for the platform.
             * @default ECommerce
             * @example ECommerce
             * @enum {string}
             */
            PaymentCategory?: "ECommerce" | "TelephoneOrder";
            PreferredCardNetwork?: components["schemas"]["PreferredCardNetwork"];
            /**
             * @description Reference of the profiling session of the fraud prevention service.
             * @example prof_01JDX5R6T8V0X2Z4B6D8F0H2K4
             */
            ProfilingAttemptReference?: string;
            SecureMode?: components["schemas"]["SecureMode"];
            /**
             * @description Where the owner is sent after authenticating; the API appends `cardValidationId` to it.
             * @example https://shop.example.com/cards/checked
             */
            SecureModeReturnURL: string;
            Tag?: components["schemas"]["Tag"];
            /**
             * @description What the card will be used for: `MIT` for payments that you start without the owner, `CIT` for payments in which the owner takes part.
             * @default MIT
             * @example MIT
             * @enum {string}
             */
            ValidationUsage?: "MIT" | "CIT";
        };
        /** @description Your platform as Mangopay knows it. There is one for each ClientId. */
        Client: {
            /**
             * @description Whom Mangopay writes to about administrative and commercial matters.
             * @example [
             *       "office@shop.example"
             *     ]
             */
            AdminEmails?: string[] | null;
            /**
             * @description Whom Mangopay writes to about its invoices.
             * @example [
             *       "accounting@shop.example"
             *     ]
             */
            BillingEmails?: string[] | null;
            /**
             * @description Identifier of the platform, the same as in the path of every request.
             * @example acme-marketplace
             */
            ClientId: string;
            /**
             * @description Registration number that the authority of its country gave to the company.
             * @example 552100554
             */
            CompanyNumber?: string | null;
            /**
             * @description Reference of the platform at Mangopay, to be named to its support.
             * @example ACME-FR-0042
             */
            CompanyReference?: string | null;
            /**
             * @description Whom Mangopay writes to about fraud and compliance.
             * @example [
             *       "compliance@shop.example"
             *     ]
             */
            FraudEmails?: string[] | null;
            /** @description Address of the headquarters. Payouts of the platform are not processed without it. */
            HeadquartersAddress?: components["schemas"]["Address"] | null;
            /**
             * @description Phone number of the headquarters, in international form (E.164).
             * @example +33240000000
             */
            HeadquartersPhoneNumber?: string | null;
            /**
             * @description Which Mangopay entity the platform has its contract with. It took the place of the header that used to choose between them.
             * @example EU
             */
            Licensor?: ("EU" | "UK" | (string & {})) | null;
            /**
             * @description Address of your logo on pages that Mangopay hosts; `null` until one is uploaded with `uploadClientLogo`.
             * @example https://cdn.mangopay.com/logos/acme-marketplace.png
             */
            Logo?: string | null;
            /**
             * @description Merchant category code, four digits.
             * @example 5732
             */
            MCC?: string | null;
            /**
             * @description Trading name of the company behind the platform.
             * @example Acme Marketplace
             */
            Name: string;
            /** @description Business type and sector. */
            PlatformCategorization?: components["schemas"]["ClientPlatformCategorization"] | null;
            /**
             * @description What the platform does, in a few sentences.
             * @example A marketplace for second-hand cameras and lenses.
             */
            PlatformDescription?: string | null;
            /**
             * @deprecated
             * @description Former kind of platform. `PlatformCategorization` took its place; usually `null`.
             * @example MARKETPLACE
             */
            PlatformType?: ("NotSpecified" | "OTHER" | "MARKETPLACE" | "P2P_PAYMENT" | "CROWDFUNDING_DONATION" | "CROWDFUNDING_REWARD" | "CROWDFUNDING_EQUITY" | "CROWDFUNDING_LOAN" | (string & {})) | null;
            /**
             * @description Address of the platform's website.
             * @example https://shop.example
             */
            PlatformURL?: string | null;
            /**
             * @description Colour of the main buttons on pages that Mangopay hosts, as a hexadecimal CSS colour.
             * @example #e4572e
             */
            PrimaryButtonColour?: string | null;
            /**
             * @description Main colour of your brand on pages that Mangopay hosts, as a hexadecimal CSS colour.
             * @example #1f6f5c
             */
            PrimaryThemeColour?: string | null;
            /**
             * @description Name under which the company is registered.
             * @example Acme Marketplace SAS
             */
            RegisteredName: string | null;
            /**
             * @description Tax or VAT number of the company.
             * @example FR76552100554
             */
            TaxNumber?: string | null;
            /**
             * @description Whom Mangopay writes to about technical matters. Addresses of more than 40 characters make some payments fail.
             * @example [
             *       "tech@shop.example"
             *     ]
             */
            TechEmails?: string[] | null;
        };
        /** @description A conversion between two wallets of the platform at the rate of the moment. There can be no fees. */
        ClientInstantConversionCreate: {
            /** @description What to buy. The amount follows from the rate. */
            CreditedFunds: components["schemas"]["ConversionFundsToWorkOut"];
            /**
             * @description Which wallet of the platform to buy into: `FEES` for collected fees, `CREDIT` for the repudiation wallet.
             * @example CREDIT
             * @enum {string}
             */
            CreditedWalletType: "FEES" | "CREDIT";
            /** @description How much to sell. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description Which wallet of the platform to sell from: `FEES` for collected fees, `CREDIT` for the repudiation wallet. The currency picks it among those of that type.
             * @example FEES
             * @enum {string}
             */
            DebitedWalletType: "FEES" | "CREDIT";
            Tag?: components["schemas"]["Tag"];
        };
        /** @description What kind of business the platform is. Mangopay sets it. */
        ClientPlatformCategorization: {
            /**
             * @description How the platform makes its business.
             * @example MARKETPLACE
             */
            BusinessType?: ("MARKETPLACE" | "CROWDFUNDING" | "FRANCHISE" | "OTHER" | (string & {})) | null;
            /**
             * @description What the platform deals in. `FRANCHISE_` and `OTHER_` do end in an underscore.
             * @example RENTALS
             */
            Sector?: ("RENTALS" | "STORES_FASHION_ACCESSORIES_OBJECTS" | "BEAUTY_COSMETICS_HEALTH" | "FOOD_WINE_RESTAURANTS" | "HOSPITALITY_TRAVEL_CORIDING" | "ART_MUSIC_ENTERTAINMENT" | "FURNITURE_GARDEN" | "SERVICES_JOBBING_EDUCATION" | "SPORT_RECREATION_ACTIVITIES" | "TICKETING" | "LOAN" | "EQUITY" | "PROPERTY_EQUITY" | "REWARDS_CHARITY" | "POOL_GROUP_PAYMENT" | "FRANCHISE_" | "OTHER_" | (string & {})) | null;
        };
        /** @description A conversion between two wallets of the platform at the rate of a quote. The quote must be one without fees. */
        ClientQuotedConversionCreate: {
            /**
             * @description Which wallet of the platform to buy into: `FEES` for collected fees, `CREDIT` for the repudiation wallet.
             * @example CREDIT
             * @enum {string}
             */
            CreditedWalletType: "FEES" | "CREDIT";
            /**
             * @description Which wallet of the platform to sell from: `FEES` for collected fees, `CREDIT` for the repudiation wallet. The currency picks it among those of that type.
             * @example FEES
             * @enum {string}
             */
            DebitedWalletType: "FEES" | "CREDIT";
            /**
             * @description The quote whose rate to use. It must be active and can be used once.
             * @example cvrquote_01JDXA2C4E6G8J1K3M5N7P9Q0R
             */
            QuoteId: string;
            Tag?: components["schemas"]["Tag"];
        };
        /** @description A conversion of funds between two wallets of one owner. It cannot be refunded; to undo it, convert back. */
        Conversion: {
            /**
             * @description The user who owns both wallets, or your `ClientId` for wallets of the platform.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            AuthorId: string;
            ConversionRateResponse: components["schemas"]["ConversionRateApplied"];
            /** @description When the conversion was asked for. */
            CreationDate: components["schemas"]["Timestamp"];
            /** @description What was bought: debited funds less fees, times the market rate. */
            CreditedFunds: components["schemas"]["Money"];
            /**
             * @description The wallet that was bought into; for wallets of the platform type and currency, as in `CREDIT_GBP`.
             * @example wlt_m_01JDX5W8R3M6N1Q5S7T9V2X4ZA
             */
            CreditedWalletId: string;
            /** @description What was sold, fees included. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description The wallet that was sold from; for wallets of the platform type and currency, as in `FEES_EUR`.
             * @example wlt_m_01JDX5W2P7K4Y9H3B6T8V1C0QE
             */
            DebitedWalletId: string;
            /** @description When the conversion succeeded. `null` for any other status. */
            ExecutionDate: components["schemas"]["Timestamp"] | null;
            /** @description What went to your fees wallet, in the sold currency. Absent for wallets of the platform. */
            Fees?: components["schemas"]["Money"] | null;
            /**
             * @description Identifier of the conversion.
             * @example cvr_01JDXA9S8R7Q6P5N4M3K2J1H0G
             */
            Id: string;
            /** @description What the margins come to, yours and Mangopay's. */
            MarginsResponse?: components["schemas"]["ConversionMargins"] | null;
            /**
             * @description The context of the transaction; a conversion is `REGULAR`.
             * @example REGULAR
             * @enum {string}
             */
            Nature: "REGULAR" | "REPUDIATION" | "REFUND" | "SETTLEMENT";
            /**
             * @description The quote that fixed the rate. `null` or absent when the conversion was instant.
             * @example cvrquote_01JDXA2C4E6G8J1K3M5N7P9Q0R
             */
            QuoteId?: string | null;
            /** @description The fees as they were asked for. */
            RequestedFees?: components["schemas"]["ConversionFeesRequested"] | null;
            /** @description Outcome: `000000` for success, another code when it failed, `null` while it is under way. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The outcome in words.
             * @example Success
             */
            ResultMessage: string | null;
            /**
             * @description Where the conversion stands. One that cannot be carried out is `FAILED`, and the answer to the request is still a 200.
             * @example SUCCEEDED
             * @enum {string}
             */
            Status: "CREATED" | "SUCCEEDED" | "FAILED";
            Tag?: components["schemas"]["Tag"];
            /**
             * @description What kind of transaction this is: always a conversion.
             * @example CONVERSION
             * @constant
             */
            Type: "CONVERSION";
        };
        /**
         * @deprecated
         * @description Fees as a fixed amount, the way of before February 2026. Still accepted, and taken as `FIXED`.
         */
        ConversionFeesByAmount: {
            /**
             * Format: int64
             * @description The fees in minor units.
             * @example 100
             */
            Amount: number;
            /** @description Currency of the fees: the one that is sold. */
            Currency: components["schemas"]["Currency"];
        };
        /** @description Fees as a share of the debited funds or as a fixed amount. */
        ConversionFeesByValue: {
            /** @description Currency of the fees: the one that is sold. */
            Currency?: components["schemas"]["Currency"];
            /**
             * @description Whether `Value` is a share of the debited funds or an amount.
             * @example PERCENTAGE
             * @enum {string}
             */
            Type: "PERCENTAGE" | "FIXED";
            /**
             * @description With `FIXED`, the fees in minor units. With `PERCENTAGE`, the share; the vendor's own example takes 70 out of 1000 with a value of 700, so it seems to count hundredths of a percent: compare `Fees` in the answer before going live.
             * @example 150
             */
            Value: number;
        };
        /** @description What your platform takes for the conversion, out of the debited funds and before they are converted. Say it by `Type` and `Value`; an `Amount` is the older way. */
        ConversionFeesInput: components["schemas"]["ConversionFeesByValue"] | components["schemas"]["ConversionFeesByAmount"];
        /** @description The fees as you asked for them; what they came to is in `Fees`. */
        ConversionFeesRequested: {
            /**
             * Format: int64
             * @deprecated
             * @description The amount in minor units, where the request gave one in the older way.
             * @example 100
             */
            Amount?: number | null;
            /** @description Currency of the fees. */
            Currency?: components["schemas"]["Currency"] | null;
            /**
             * @description Whether `Value` is a share of the debited funds or an amount.
             * @example PERCENTAGE
             */
            Type?: ("PERCENTAGE" | "FIXED" | (string & {})) | null;
            /**
             * @description The share or the amount that was asked for.
             * @example 150
             */
            Value?: number | null;
        };
        /** @description The side of a conversion whose amount the rate decides: only its currency is given. */
        ConversionFundsToWorkOut: {
            /** @description Currency of that side; it has to be the currency of the wallet there. */
            Currency: components["schemas"]["Currency"];
        };
        /** @description One margin, as it was set and as it comes out for this conversion. */
        ConversionMargin: {
            /**
             * Format: int64
             * @description What the margin comes to, in minor units of the currency. Nothing is taken from the wallets: it is for you to charge.
             * @example 15
             */
            Amount?: number | null;
            /**
             * @description How the margin is expressed: as a percentage of the rate, or in pips of 0.0001.
             * @example PERCENTAGE
             */
            Type?: "PERCENTAGE" | "PIP" | (string & {});
            /**
             * @description The margin in the unit that `Type` names, so 1.5 with `PERCENTAGE` is 1.5 percent.
             * @example 1.5
             */
            Value?: number;
        };
        /** @description The margins of the two parties, worked out for this conversion. */
        ConversionMargins: {
            /** @description Mangopay's markup, agreed by contract and invoiced to your platform. */
            Mangopay?: components["schemas"]["ConversionMargin"] | null;
            /** @description Your own margin towards the user, from `UserMargin`. `null` where you asked for none. */
            User?: components["schemas"]["ConversionMargin"] | null;
        };
        /** @description What one unit of a currency buys of another at this moment. It is indicative: an instant conversion uses the rate of the moment at which it is carried out. */
        ConversionRate: {
            /**
             * @description The market rate less Mangopay's markup, which is what a conversion costs your platform in the end: the markup is invoiced, not taken from the converted amount.
             * @example 0.8315
             */
            ClientRate: number;
            /** @description The currency that would be bought. */
            CreditedCurrency: components["schemas"]["Currency"];
            /** @description The currency that would be sold. */
            DebitedCurrency: components["schemas"]["Currency"];
            /**
             * @description The rate that funds are converted at.
             * @example 0.8399
             */
            MarketRate: number;
            /** @description When the market rate was taken. */
            MarketRateDate: components["schemas"]["Timestamp"];
        };
        /** @description The rates of a conversion or a quote. Funds are converted at `MarketRate`; the other two are for your own accounts. */
        ConversionRateApplied: {
            /**
             * @description The market rate less Mangopay's markup, as it will be invoiced to your platform.
             * @example 0.8315
             */
            ClientRate: number;
            /**
             * @description The client rate less the margin that you asked to have worked out in `UserMargin`, to show the user. The same as `ClientRate` where there is no such margin.
             * @example 0.819
             */
            FinalRate?: number | null;
            /**
             * @description The rate that the funds are converted at.
             * @example 0.8399
             */
            MarketRate: number;
        };
        /** @description A margin of yours to be worked out, but not charged: the answer gives the rate and the amount that it comes to. Ignored for conversions between wallets of the platform. */
        ConversionUserMargin: {
            /** @description Currency of the margin. */
            Currency?: components["schemas"]["Currency"];
            /**
             * @description Whether `Value` is a percentage or a number of pips, that is, of steps of 0.0001.
             * @example PERCENTAGE
             * @enum {string}
             */
            Type: "PERCENTAGE" | "PIP";
            /**
             * @description How much: 1.5 is 1.5 percent, or one and a half pips.
             * @example 1.5
             */
            Value: number;
        };
        /**
         * @description A country by its two-letter code (ISO 3166-1 alpha-2, upper case; `XK` for Kosovo is accepted too).
         * @example FR
         */
        Country: string;
        /**
         * @description A currency by its three-letter code. The known values are those that Mangopay lists; which of them an account or a payment method takes depends on the contract. `CNH` (offshore renminbi) is accepted although ISO 4217 does not list it.
         * @example EUR
         */
        Currency: "AED" | "AUD" | "CAD" | "CHF" | "CNH" | "CZK" | "DKK" | "EUR" | "GBP" | "HKD" | "HUF" | "ILS" | "JPY" | "MXN" | "NOK" | "NZD" | "PLN" | "RON" | "SAR" | "SEK" | "SGD" | "TRY" | "USD" | "ZAR" | (string & {});
        /** @description How the API reports a refused request. A 401 `invalid_credentials` has neither `Id` nor `errors`. */
        ErrorReport: {
            /**
             * @description When it happened, in Unix seconds. Some services write it with a fraction, as in 1764547200.0.
             * @example 1764547200
             */
            Date?: number | null;
            /**
             * @description One sentence a field, keyed by field name or, at times, by free text.
             * @example {
             *       "Currency": "The Currency field is required."
             *     }
             */
            errors?: {
                [key: string]: string;
            } | null;
            /**
             * @description The same as `errors`, as some services spell it.
             * @example {
             *       "Currency": "The Currency field is required."
             *     }
             */
            Errors?: {
                [key: string]: string;
            } | null;
            /**
             * @description Identifier of this report. Give it to support when you ask about the error.
             * @example 5dc5c7ab-96d7-4b6c-8f1d-2f6b7f3a0f51#1764547200
             */
            Id?: string | null;
            /**
             * @description What went wrong, for a developer to read.
             * @example One or several required parameters are missing or incorrect.
             */
            Message: string;
            /**
             * @description Kind of error, to be switched on. New kinds may appear at any time.
             * @example param_error
             */
            Type: "param_error" | "invalid_action" | "forbidden_ressource" | "currency_incompatibility" | "user_hasnt_accepted_terms_and_conditions" | "fraud_policy" | "bankaccount_error" | "wallet_banking_alias_already_exists" | "country_not_associated_to_wallet_currency" | "author_is_not_debited_wallet_owner" | "author_is_not_credited_wallet_owner" | "not_allowed_for_user_category_owner" | "not_allowed_for_user_category_payer" | "user_closure_not_possible" | "user_closure_failed" | "sca_proxy_missing" | "incorrect_account_purpose_for_wallet" | "card_already_not_active" | "forex_not_available" | "disabled_mean_of_payment_for_currency" | "dispute_contest_deadline_passed" | "max_page_number" | "mandate_cannot_be_cancelled" | "preauthorization_payment_status_can_not_be_canceled" | "original_transaction_must_be_succeeded" | "wallet_currency_not_supported" | "user_error" | "other" | "ressource_not_found" | "idempotent_creation_conflict" | "rate_limit" | "invalid_credentials" | "not_authorized" | (string & {});
        };
        /** @description Something that happened to one of your objects. */
        Event: {
            /** @description When it happened. */
            Date: components["schemas"]["Timestamp"];
            EventType: components["schemas"]["EventType"];
            /**
             * @description Identifier of the object that it happened to; of which kind follows from `EventType`. Spelt with one s here, but `RessourceId` in notifications.
             * @example payin_m_01JDX5K7Q2W8E4R6T9Y1U3I5O7
             */
            ResourceId: string;
        };
        /**
         * @description What happened. Names are built of the resource and the state that it reached. New ones appear without notice, so let code that meets an unknown one pass it by.
         * @example PAYIN_NORMAL_SUCCEEDED
         */
        EventType: "CARD_VALIDATION_CREATED" | "CARD_VALIDATION_FAILED" | "CARD_VALIDATION_SUCCEEDED" | "COUNTRY_AUTHORIZATION_UPDATED" | "DEPOSIT_PREAUTHORIZATION_CREATED" | "DEPOSIT_PREAUTHORIZATION_FAILED" | "DEPOSIT_PREAUTHORIZATION_PAYMENT_CANCELED" | "DEPOSIT_PREAUTHORIZATION_PAYMENT_CANCEL_REQUEST" | "DEPOSIT_PREAUTHORIZATION_PAYMENT_CANCEL_REQUESTED" | "DEPOSIT_PREAUTHORIZATION_PAYMENT_EXPIRED" | "DEPOSIT_PREAUTHORIZATION_PAYMENT_FAILED" | "DEPOSIT_PREAUTHORIZATION_PAYMENT_NO_SHOW" | "DEPOSIT_PREAUTHORIZATION_PAYMENT_NO_SHOW_REQUESTED" | "DEPOSIT_PREAUTHORIZATION_PAYMENT_TO_BE_COMPLETED" | "DEPOSIT_PREAUTHORIZATION_PAYMENT_VALIDATED" | "DEPOSIT_PREAUTHORIZATION_PAYMENT_WAITING" | "DISPUTE_ACTION_REQUIRED" | "DISPUTE_CLOSED" | "DISPUTE_CREATED" | "DISPUTE_DOCUMENT_CREATED" | "DISPUTE_DOCUMENT_FAILED" | "DISPUTE_DOCUMENT_SUCCEEDED" | "DISPUTE_DOCUMENT_VALIDATION_ASKED" | "DISPUTE_FURTHER_ACTION_REQUIRED" | "DISPUTE_SENT_TO_BANK" | "DISPUTE_SUBMITTED" | "IDENTITY_VERIFICATION_EXPIRED" | "IDENTITY_VERIFICATION_FAILED" | "IDENTITY_VERIFICATION_INCONCLUSIVE" | "IDENTITY_VERIFICATION_OUTDATED" | "IDENTITY_VERIFICATION_PENDING" | "IDENTITY_VERIFICATION_PENDING_PSC_ACTION" | "IDENTITY_VERIFICATION_PSC_ABANDONED" | "IDENTITY_VERIFICATION_PSC_PENDING" | "IDENTITY_VERIFICATION_PSC_REJECTED" | "IDENTITY_VERIFICATION_PSC_VALIDATED" | "IDENTITY_VERIFICATION_TIMEOUT" | "IDENTITY_VERIFICATION_VALIDATED" | "INSTANT_CONVERSION_CREATED" | "INSTANT_CONVERSION_FAILED" | "INSTANT_CONVERSION_SUCCEEDED" | "INSTANT_PAYOUT_FAILED" | "INSTANT_PAYOUT_FALLBACKED" | "INSTANT_PAYOUT_SUCCEEDED" | "INTENT_AUTHORIZED" | "INTENT_CAPTURED" | "INTENT_DISPUTE_CREATED" | "INTENT_DISPUTE_DEFENDED" | "INTENT_DISPUTE_LOST" | "INTENT_DISPUTE_WON" | "INTENT_PAID" | "INTENT_REFUNDED" | "INTENT_REFUND_REVERSED" | "INTENT_SETTLED_NOT_PAID" | "KYC_CREATED" | "KYC_FAILED" | "KYC_OUTDATED" | "KYC_SUCCEEDED" | "KYC_VALIDATION_ASKED" | "LEGAL_COMPANY_NUMBER_VALIDATION_FAILED" | "LEGAL_COMPANY_NUMBER_VALIDATION_SUCCEEDED" | "MANDATE_ACTIVATED" | "MANDATE_CREATED" | "MANDATE_EXPIRED" | "MANDATE_FAILED" | "MANDATE_SUBMITTED" | "PAYIN_NORMAL_CREATED" | "PAYIN_NORMAL_FAILED" | "PAYIN_NORMAL_PROCESSING_STATUS_PENDING_SUCCEEDED" | "PAYIN_NORMAL_SUCCEEDED" | "PAYIN_REFUND_CREATED" | "PAYIN_REFUND_FAILED" | "PAYIN_REFUND_SUCCEEDED" | "PAYIN_REPUDIATION_CREATED" | "PAYIN_REPUDIATION_FAILED" | "PAYIN_REPUDIATION_SUCCEEDED" | "PAYOUT_NORMAL_CREATED" | "PAYOUT_NORMAL_FAILED" | "PAYOUT_NORMAL_SUCCEEDED" | "PAYOUT_REFUND_CREATED" | "PAYOUT_REFUND_FAILED" | "PAYOUT_REFUND_SUCCEEDED" | "PREAUTHORIZATION_CREATED" | "PREAUTHORIZATION_FAILED" | "PREAUTHORIZATION_PAYMENT_CANCELED" | "PREAUTHORIZATION_PAYMENT_EXPIRED" | "PREAUTHORIZATION_PAYMENT_VALIDATED" | "PREAUTHORIZATION_PAYMENT_WAITING" | "PREAUTHORIZATION_SUCCEEDED" | "QUOTED_CONVERSION_CREATED" | "QUOTED_CONVERSION_FAILED" | "QUOTED_CONVERSION_SUCCEEDED" | "RECIPIENT_ACTIVE" | "RECIPIENT_CANCELED" | "RECIPIENT_DEACTIVATED" | "RECURRING_REGISTRATION_AUTH_NEEDED" | "RECURRING_REGISTRATION_CREATED" | "RECURRING_REGISTRATION_ENDED" | "RECURRING_REGISTRATION_IN_PROGRESS" | "REPORT_FAILED" | "REPORT_GENERATED" | "SCA_CONTACT_INFORMATION_UPDATE_CONSENT_GIVEN" | "SCA_CONTACT_INFORMATION_UPDATE_CONSENT_REVOKED" | "SCA_EMAIL_VERIFIED" | "SCA_ENROLLMENT_EXPIRED" | "SCA_ENROLLMENT_FAILED" | "SCA_ENROLLMENT_SUCCEEDED" | "SCA_PHONE_NUMBER_VERIFIED" | "SCA_RECIPIENT_REGISTRATION_CONSENT_GIVEN" | "SCA_RECIPIENT_REGISTRATION_CONSENT_REVOKED" | "SCA_TRANSFER_CONSENT_GIVEN" | "SCA_TRANSFER_CONSENT_REVOKED" | "SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_GIVEN" | "SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_REVOKED" | "SPLIT_AVAILABLE" | "SPLIT_CREATED" | "SPLIT_PENDING_FUNDS_RECEPTION" | "SPLIT_REJECTED" | "SPLIT_REVERSED" | "TRANSFER_NORMAL_CREATED" | "TRANSFER_NORMAL_FAILED" | "TRANSFER_NORMAL_SUCCEEDED" | "TRANSFER_REFUND_CREATED" | "TRANSFER_REFUND_FAILED" | "TRANSFER_REFUND_SUCCEEDED" | "TRANSFER_SETTLEMENT_CREATED" | "TRANSFER_SETTLEMENT_FAILED" | "TRANSFER_SETTLEMENT_SUCCEEDED" | "UBO_DECLARATION_CREATED" | "UBO_DECLARATION_INCOMPLETE" | "UBO_DECLARATION_REFUSED" | "UBO_DECLARATION_VALIDATED" | "UBO_DECLARATION_VALIDATION_ASKED" | "USER_ACCOUNT_ACTIVATED" | "USER_ACCOUNT_CLOSED" | "USER_ACCOUNT_VALIDATION_ASKED" | "USER_CATEGORY_UPDATED_TO_OWNER" | "USER_CATEGORY_UPDATED_TO_PAYER" | "USER_CATEGORY_UPDATED_TO_PLATFORM" | "USER_INFLOWS_BLOCKED" | "USER_INFLOWS_UNBLOCKED" | "USER_KYC_LIGHT" | "USER_KYC_REGULAR" | "USER_KYC_RENEWAL_REQUIRED" | "USER_KYC_RENEWED" | "USER_OUTFLOWS_BLOCKED" | "USER_OUTFLOWS_UNBLOCKED" | "VIRTUAL_ACCOUNT_ACTIVE" | "VIRTUAL_ACCOUNT_BLOCKED" | "VIRTUAL_ACCOUNT_CLOSED" | "VIRTUAL_ACCOUNT_FAILED" | (string & {});
        /** @description Where the notifications of one event type are sent. */
        Hook: {
            /** @description When the hook was created. */
            CreationDate: components["schemas"]["Timestamp"];
            /**
             * @description Address that is told of notifications that fail in a row. With `null` nobody is told, and the hook becomes `INVALID` all the same.
             * @example payments-oncall@shop.example
             */
            Email?: string | null;
            /** @description The event type whose notifications come here. Cannot be changed. */
            EventType: components["schemas"]["EventType"];
            /**
             * @description Identifier of the hook.
             * @example hook_m_01JDX5M2N4B6V8C0X1Z3A5S7D9
             */
            Id: string;
            /**
             * @description Whether notifications are sent. You set it.
             * @example ENABLED
             * @enum {string}
             */
            Status: "ENABLED" | "DISABLED";
            Tag?: components["schemas"]["Tag"];
            /**
             * @description Address that notifications are sent to.
             * @example https://shop.example/mangopay/notifications
             */
            Url: string;
            /**
             * @description Whether the address is thought to work. Mangopay sets `INVALID` after 100 notifications in a row failed, and sends nothing more until the hook is revived with `updateHook`.
             * @example VALID
             */
            Validity: "VALID" | "INVALID" | "UNKNOWN" | (string & {});
        };
        /** @description A hook to be created. */
        HookCreate: {
            /**
             * Format: email
             * @description Address to be told after 25, 50 and 75 failed notifications in a row, and when the hook becomes `INVALID` at 100. Once you set it on any hook, later hooks that leave it out get none, even where Mangopay used to fill one in.
             * @example payments-oncall@shop.example
             */
            Email?: string;
            /** @description The event type to be told of. There can be one hook for each. */
            EventType: components["schemas"]["EventType"];
            Tag?: components["schemas"]["Tag"];
            /**
             * @description Address to send notifications to. It needs a trusted certificate (TLS 1.2 or newer, not self-signed). Mangopay adds its own query parameters.
             * @example https://shop.example/mangopay/notifications
             */
            Url: string;
        };
        /** @description Changes to a hook. What is left out stays as it is. */
        HookUpdate: {
            /**
             * Format: email
             * @description Address to be told of notifications that fail in a row.
             * @example payments-oncall@shop.example
             */
            Email?: string;
            /**
             * @description Whether notifications are sent. Hooks cannot be deleted, so `DISABLED` is how to end one.
             * @example DISABLED
             * @enum {string}
             */
            Status?: "ENABLED" | "DISABLED";
            Tag?: components["schemas"]["Tag"];
            /**
             * @description New address. The count of failed notifications goes on from where it was.
             * @example https://shop.example/mangopay/notifications
             */
            Url?: string;
            /**
             * @description Send `VALID` to revive a hook that became `INVALID`. No other value is useful.
             * @example VALID
             * @enum {string}
             */
            Validity?: "VALID";
        };
        /** @description A conversion between two wallets of a user at the rate of the moment. */
        InstantConversionCreate: {
            /**
             * @description The user who converts. Both wallets must be this user's.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            AuthorId: string;
            /** @description What to buy. The amount follows from the rate. */
            CreditedFunds: components["schemas"]["ConversionFundsToWorkOut"];
            /**
             * @description The wallet to buy into. Its currency is the one bought.
             * @example wlt_m_01JDX5W8R3M6N1Q5S7T9V2X4ZA
             */
            CreditedWalletId: string;
            /** @description How much to sell, fees included. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description The wallet to sell from. Its currency is the one sold.
             * @example wlt_m_01JDX5W2P7K4Y9H3B6T8V1C0QE
             */
            DebitedWalletId: string;
            Fees?: components["schemas"]["ConversionFeesInput"];
            Tag?: components["schemas"]["Tag"];
            UserMargin?: components["schemas"]["ConversionUserMargin"];
        };
        /** @description A proof of identity, address or registration, made of up to five pages. To see the pages, use `createKycDocumentConsult`. */
        KycDocument: {
            /** @description When the document was created. */
            CreationDate: components["schemas"]["Timestamp"];
            /** @description Finer reasons for the refusal of an `IDENTITY_PROOF`, as codes of six digits: 009004 is a blurred picture, 009021 an expired document. Empty for the other types, and while nothing was refused. */
            Flags: string[];
            /**
             * @description Identifier of the document.
             * @example kyc_01JDX6B3F8G1H4J7K9M2N5P8Q0
             */
            Id: string;
            /** @description When Mangopay validated or refused the document, `null` before that. */
            ProcessedDate: components["schemas"]["Timestamp"] | null;
            /**
             * @description What the reviewer adds to the reason, to be read by a person.
             * @example The passport expired in March.
             */
            RefusedReasonMessage: string | null;
            /**
             * @description Why the document was refused, the gravest reason if there are several. `null` unless it is `REFUSED`.
             * @example DOCUMENT_HAS_EXPIRED
             */
            RefusedReasonType: ("DOCUMENT_UNREADABLE" | "DOCUMENT_NOT_ACCEPTED" | "DOCUMENT_HAS_EXPIRED" | "DOCUMENT_INCOMPLETE" | "DOCUMENT_MISSING" | "DOCUMENT_FALSIFIED" | "DOCUMENT_DO_NOT_MATCH_USER_DATA" | "DOCUMENT_DO_NOT_MATCH_ACCOUNT_DATA" | "UNDERAGE_PERSON" | "SPECIFIC_CASE" | (string & {})) | null;
            Status: components["schemas"]["KycDocumentStatus"];
            Tag: components["schemas"]["Tag"];
            Type: components["schemas"]["KycDocumentType"];
            /**
             * @description The user whom the document is about.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            UserId: string;
        };
        /** @description The document to be created, still without pages. */
        KycDocumentCreate: {
            /** @description Free text of your own. In the sandbox, `accept` has the document validated once it is submitted, and other words have it refused for a given reason. */
            Tag?: components["schemas"]["Tag"];
            Type: components["schemas"]["KycDocumentType"];
        };
        /** @description Where one page of a document can be seen for a while. */
        KycDocumentPageConsult: {
            /** @description Until when the address works. */
            ExpirationDate: components["schemas"]["Timestamp"];
            /**
             * Format: uri
             * @description Address of the page. It needs no token, so keep it to yourself.
             * @example https://api.sandbox.mangopay.com/public/documents/4f7a21/consult/Qm3TzX8vKc
             */
            Url: string;
        };
        /** @description One file of a document. */
        KycDocumentPageCreate: {
            /**
             * @description The file in Base64, without a `data:` prefix: PDF, JPEG or PNG, up to about 7 MB before and 10 MB after encoding. Files below 1 KB are refused, and below 32 KB for an `IDENTITY_PROOF`.
             * @example JVBERi0xLjcKJcfsj6IKNSAwIG9iago8PC9MZW5ndGggNiAwIFI+PgpzdHJlYW0K
             */
            File: string;
        };
        /**
         * @description `CREATED` takes pages; `VALIDATION_ASKED` is with Mangopay. `REFUSED` and `OUT_OF_DATE` are final: a new document has to be made.
         * @example VALIDATION_ASKED
         * @enum {string}
         */
        KycDocumentStatus: "CREATED" | "VALIDATION_ASKED" | "VALIDATED" | "REFUSED" | "OUT_OF_DATE";
        /** @description Asks for validation. */
        KycDocumentSubmit: {
            /**
             * @description The only state that a document can be brought into.
             * @example VALIDATION_ASKED
             * @constant
             */
            Status: "VALIDATION_ASKED";
            Tag?: components["schemas"]["Tag"];
        };
        /**
         * @description What the document proves. A natural user has `IDENTITY_PROOF` and `ADDRESS_PROOF` only. A legal user has all but `ADDRESS_PROOF`, and a `SOLETRADER` no `ARTICLES_OF_ASSOCIATION` either.
         * @example IDENTITY_PROOF
         * @enum {string}
         */
        KycDocumentType: "IDENTITY_PROOF" | "REGISTRATION_PROOF" | "ARTICLES_OF_ASSOCIATION" | "SHAREHOLDER_DECLARATION" | "ADDRESS_PROOF";
        /** @description The consent of a user to debit an account of theirs. Direct debit pay-ins are made against it. */
        Mandate: {
            /**
             * @description The bank account that is debited. Absent or `null` for a mandate over a recipient.
             * @example bankacc_m_01JDX7B3D5F7H9K1M4P6R8T0V2
             */
            BankAccountId?: string | null;
            /**
             * @description The reference under which the user finds the mandate at their bank. `null` until the user has confirmed.
             * @example MGPQX7B
             */
            BankReference: string | null;
            /** @description When the mandate was asked for. Unless the user confirms within an hour, it fails with 001807. */
            CreationDate: components["schemas"]["Timestamp"];
            /**
             * @description Language of the page on which the user confirms.
             * @example FR
             * @enum {string}
             */
            Culture: "DE" | "EN" | "ES" | "FR" | "IT" | "NL" | "PL";
            /**
             * Format: uri
             * @description Where the text of the mandate can be downloaded.
             * @example https://api.sandbox.mangopay.com/webhook/eu/public/mandates/01jdxe3f/document?version=2.01
             */
            DocumentURL: string | null;
            /**
             * @description How the mandate is confirmed: on a page that Mangopay hosts.
             * @example WEB
             * @constant
             */
            ExecutionType: "WEB";
            /**
             * @description Identifier of the mandate.
             * @example mdt_m_01JDXE3F5H7J9L1N4Q6S8U0W2Y
             */
            Id: string;
            /**
             * @description What the mandate is for: direct debits.
             * @example DIRECT_DEBIT
             * @constant
             */
            MandateType: "DIRECT_DEBIT";
            /**
             * @description The recipient whose account is debited. Absent or `null` for a mandate over a bank account.
             * @example rec_01JDX7C4E6G8J0L2N5Q7S9U1W3
             */
            RecipientId?: string | null;
            /**
             * Format: uri
             * @description Where to send the user to confirm. Use it as it is, query included; it differs from mandate to mandate.
             * @example https://api.sandbox.mangopay.com/mvc/eu/public/mandates/01jdxe3f/confirmation?version=2.01
             */
            RedirectURL: string | null;
            /** @description Why the mandate ended as it did, such as 001806 when your platform cancelled it; `000000` once it is active, `null` before. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The same in words.
             * @example Success
             */
            ResultMessage: string | null;
            /**
             * Format: uri
             * @description Where the user comes back to, with `MandateId` appended.
             * @example https://shop.example/mandates/done?MandateId=mdt_m_01JDXE3F5H7J9L1N4Q6S8U0W2Y
             */
            ReturnURL: string | null;
            /**
             * @description The scheme, which follows from the account: SEPA for euros, Bacs for pounds. `null` until the user has confirmed.
             * @example SEPA
             * @enum {string|null}
             */
            Scheme: "SEPA" | "BACS" | null;
            /**
             * @description How far the mandate is. `CREATED` waits for the user, for an hour; `SUBMITTED` is confirmed and with the bank, and pay-ins can be asked for; `ACTIVE` is accepted by the bank; `FAILED` was cancelled, never confirmed or refused; `EXPIRED` is no longer valid.
             * @example SUBMITTED
             * @enum {string}
             */
            Status: "CREATED" | "SUBMITTED" | "ACTIVE" | "FAILED" | "EXPIRED";
            Tag?: components["schemas"]["Tag"];
            /**
             * @description The user who owns the account, and who confirms.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            UserId: string;
        };
        /** @description What a mandate is asked for. Exactly one of `RecipientId` and `BankAccountId` says which account it is about. */
        MandateCreate: components["schemas"]["MandateCreateForRecipient"] | components["schemas"]["MandateCreateForBankAccount"];
        /** @description A mandate over a bank account of the older kind. New integrations use a recipient. */
        MandateCreateForBankAccount: {
            /**
             * @description The account that will be debited. Its type decides the scheme: `IBAN` for SEPA, `GB` for Bacs. A Danish IBAN is refused.
             * @example bankacc_m_01JDX7B3D5F7H9K1M4P6R8T0V2
             */
            BankAccountId: string;
            /**
             * @description Language of the page on which the user confirms. Bacs knows `EN` only: another one is refused with `param_error` on `Culture`.
             * @example FR
             * @enum {string}
             */
            Culture: "DE" | "EN" | "ES" | "FR" | "IT" | "NL" | "PL";
            /**
             * Format: uri
             * @description Where the user comes back to afterwards, whether the mandate was confirmed or not. `MandateId` is appended to the query.
             * @example https://shop.example/mandates/done
             */
            ReturnURL: string;
            Tag?: components["schemas"]["Tag"];
        };
        /** @description A mandate over the account of a recipient, the way since 30 September 2026. */
        MandateCreateForRecipient: {
            /**
             * @description Language of the page on which the user confirms. Bacs knows `EN` only: another one is refused with `param_error` on `Culture`.
             * @example FR
             * @enum {string}
             */
            Culture: "DE" | "EN" | "ES" | "FR" | "IT" | "NL" | "PL";
            /**
             * @description The recipient whose account will be debited, of either scope. For SEPA its currency is `EUR`; for Bacs it is `GBP`, and its payout method `LocalBankTransfer`.
             * @example rec_01JDX7C4E6G8J0L2N5Q7S9U1W3
             */
            RecipientId: string;
            /**
             * Format: uri
             * @description Where the user comes back to afterwards, whether the mandate was confirmed or not. `MandateId` is appended to the query.
             * @example https://shop.example/mandates/done
             */
            ReturnURL: string;
            Tag?: components["schemas"]["Tag"];
        };
        /** @description A mandate as lists show it: which account it is about, its scheme and its addresses are left out. Ask for it by its identifier to see them. */
        MandateListItem: {
            /** @description When the mandate was asked for. Unless the user confirms within an hour, it fails with 001807. */
            CreationDate: components["schemas"]["Timestamp"];
            /**
             * @description How the mandate is confirmed: on a page that Mangopay hosts.
             * @example WEB
             * @constant
             */
            ExecutionType: "WEB";
            /**
             * @description Identifier of the mandate.
             * @example mdt_m_01JDXE3F5H7J9L1N4Q6S8U0W2Y
             */
            Id: string;
            /**
             * @description What the mandate is for: direct debits.
             * @example DIRECT_DEBIT
             * @constant
             */
            MandateType: "DIRECT_DEBIT";
            /** @description Why the mandate ended as it did, such as 001806 when your platform cancelled it; `000000` once it is active, `null` before. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The same in words.
             * @example Success
             */
            ResultMessage: string | null;
            /**
             * @description How far the mandate is. `CREATED` waits for the user, for an hour; `SUBMITTED` is confirmed and with the bank, and pay-ins can be asked for; `ACTIVE` is accepted by the bank; `FAILED` was cancelled, never confirmed or refused; `EXPIRED` is no longer valid.
             * @example SUBMITTED
             * @enum {string}
             */
            Status: "CREATED" | "SUBMITTED" | "ACTIVE" | "FAILED" | "EXPIRED";
            Tag?: components["schemas"]["Tag"];
            /**
             * @description The user who owns the account, and who confirms.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            UserId: string;
        };
        /** @description An amount of money, counted in the smallest unit of its currency. */
        Money: {
            /**
             * Format: int64
             * @description The amount in minor units, so EUR 12.60 is 1260 and JPY 12 is 12. Never a string, never a fraction.
             * @example 1260
             */
            Amount: number;
            Currency: components["schemas"]["Currency"];
        };
        /** @description How the token endpoint reports an error (RFC 6749, section 5.2). */
        OAuthError: {
            /**
             * @description Error code.
             * @example invalid_client
             */
            error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | (string & {});
            /**
             * @description More for a developer to read. Absent more often than not.
             * @example The authorization header was malformed or not recognized
             */
            error_description?: string;
        };
        /** @description Money sent, or to be sent, from a wallet to a bank account. What a bank sends back arrives as a refund of the payout. */
        Payout: {
            /**
             * @description The user who pays out, or your `ClientId` where the platform pays out its own money.
             * @example user_m_01JDX5K7Q2V8T4N7R0C5M9H3K1
             */
            AuthorId: string;
            /**
             * @description The account that is paid, a bank account or a recipient. `null` where the request gave a `RecipientId`.
             * @example bankacc_m_01JDX7E9G3J7N0S4W8A2C5E9RL
             */
            BankAccountId?: string | null;
            /**
             * @description Text for the bank statement of the receiver.
             * @example POTTERY 1042
             */
            BankWireRef: string | null;
            /** @description Who pays the banks on the way of a SWIFT payout. */
            ChargeBearer?: components["schemas"]["PayoutChargeBearer"] | null;
            CreationDate: components["schemas"]["Timestamp"];
            /** @description What is sent to the account, `DebitedFunds` less `Fees`. */
            CreditedFunds: components["schemas"]["Money"];
            /**
             * @description Always `null`, since no wallet is credited.
             * @example null
             */
            CreditedUserId: string | null;
            /**
             * @description Always `null`, since no wallet is credited.
             * @example null
             */
            CreditedWalletId: string | null;
            /** @description What is taken from the wallet, fees included. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description The wallet that the money comes from.
             * @example wlt_m_01JDX5R6B4F8H1L5N7S0W2Z3TD
             */
            DebitedWalletId: string;
            /**
             * @description Reference that travels with the money to the receiving bank. Have it ready when you ask where a payout is.
             * @example 6d0c3b9f4a8e4c7f9b1a2e5d7c8f0a34
             */
            EndToEndId?: string | null;
            /** @description When the money left. `null` unless `Status` is `SUCCEEDED`. */
            ExecutionDate: components["schemas"]["Timestamp"] | null;
            /** @description Why an instant payout went as a standard one. `null` where it did not. */
            FallbackReason?: components["schemas"]["PayoutFallbackReason"] | null;
            /** @description What your platform keeps. */
            Fees: components["schemas"]["Money"];
            /**
             * @description Identifier of the payout.
             * @example po_m_01JDX7G0H4K8P1T5X9B3D6F0SM
             */
            Id: string;
            /** @description The mode that was used. Not given by `getPayout`; ask `getPayoutMode`. */
            ModeApplied?: components["schemas"]["PayoutModeApplied"] | null;
            /** @description The mode that was asked for, `null` if none was. Not given by `getPayout`. */
            ModeRequested?: components["schemas"]["PayoutMode"] | null;
            Nature: components["schemas"]["TransactionNature"];
            /** @description What the payout pays back, if anything. */
            PaymentRef?: components["schemas"]["PayoutPaymentRef"] | null;
            /**
             * @description Always `BANK_WIRE`.
             * @example BANK_WIRE
             * @constant
             */
            PaymentType: "BANK_WIRE";
            /** @description The mode as the request calls it. Answers usually give `ModeRequested` instead. */
            PayoutModeRequested?: components["schemas"]["PayoutMode"] | null;
            /** @description Typed by the vendor's libraries, which share the type with transfers. A payout asks for no authentication. */
            PendingUserAction?: components["schemas"]["PendingUserAction"] | null;
            /**
             * @description The recipient that is paid. `null` where the request gave a `BankAccountId`.
             * @example rec_01JDX7C8F2H6M9R3V7Z1B4D8QK
             */
            RecipientId?: string | null;
            /** @description Whether the name fits the account. Given for instant and standard SEPA payouts of users who have a virtual account of their own. */
            RecipientVerificationOfPayee?: components["schemas"]["RecipientVerification"] | null;
            /** @description Why it ended as it did. `null` until that is known, and in some successful payouts. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The same in words, for a developer to read.
             * @example Success
             */
            ResultMessage: string | null;
            /** @description Typed by the vendor's libraries, which share the type with transfers. A payout asks for no authentication. */
            ScaContext?: components["schemas"]["ScaContext"] | null;
            Status: components["schemas"]["TransactionStatus"];
            Tag: components["schemas"]["Tag"];
            /**
             * @description Always `PAYOUT`.
             * @example PAYOUT
             * @constant
             */
            Type: "PAYOUT";
        };
        /**
         * @description Who pays the banks on the way of a SWIFT payout. `SHA` shares the cost, so less arrives; `OUR` bills it to your platform, so all of it arrives, and has to be activated.
         * @example SHA
         * @enum {string}
         */
        PayoutChargeBearer: "SHA" | "OUR";
        /** @description Money to be sent from a wallet to a bank account. Either `RecipientId` or `BankAccountId` says which. */
        PayoutCreate: components["schemas"]["PayoutToRecipientCreate"] | components["schemas"]["PayoutToBankAccountCreate"];
        /** @description What every new payout has, whatever names the account. */
        PayoutCreateCore: {
            /**
             * @description The user who pays out: an owner, verified (`KYCLevel` is `REGULAR`). If the account belongs to somebody else, it has to be registered under that other user, or compliance rejects the payout.
             * @example user_m_01JDX5K7Q2V8T4N7R0C5M9H3K1
             */
            AuthorId: string;
            /**
             * @description Text for the bank statement of the receiver. Beyond 12 characters banks may cut it.
             * @example POTTERY 1042
             */
            BankWireRef?: string;
            ChargeBearer?: components["schemas"]["PayoutChargeBearer"];
            /** @description What is taken from the wallet, fees included. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description The wallet to take the money from.
             * @example wlt_m_01JDX5R6B4F8H1L5N7S0W2Z3TD
             */
            DebitedWalletId: string;
            /** @description What your platform keeps, in the same currency. Zero is allowed, but the field is not optional. */
            Fees: components["schemas"]["Money"];
            /** @description Another name of `PayoutModeRequested`, as in the bodies that the vendor shows. Prefer the documented one. */
            ModeRequested?: components["schemas"]["PayoutMode"];
            PaymentRef?: components["schemas"]["PayoutPaymentRef"];
            /**
             * @description The only way of paying out. Needs not be sent.
             * @example BANK_WIRE
             * @constant
             */
            PaymentType?: "BANK_WIRE";
            PayoutModeRequested?: components["schemas"]["PayoutMode"];
            Tag?: components["schemas"]["Tag"];
        };
        /** @description Why an instant payout went as a standard one, or cannot go at all. Bodies have `Code` and `Message`; the tables of the documentation call them `ResultCode` and `ResultMessage`. */
        PayoutFallbackReason: {
            /** @description The reason as a result code. */
            Code?: components["schemas"]["ResultCode"];
            /**
             * @description The reason in words.
             * @example Destination Bank is not reachable
             */
            Message?: string | null;
            /** @description The reason as a result code, under the other name. */
            ResultCode?: components["schemas"]["ResultCode"] | null;
            /**
             * @description The reason in words, under the other name.
             * @example Destination Bank is not reachable
             */
            ResultMessage?: string | null;
        };
        /**
         * @description How a payout in euros is to travel. `STANDARD` takes a SEPA credit transfer. `INSTANT_PAYMENT` takes an instant one and falls back to `STANDARD`; `INSTANT_PAYMENT_ONLY` fails instead and the wallet is refunded. `RTGS_PAYMENT` goes through T2 on the same working day, with no fallback. Other currencies find their own way, whatever is asked for.
         * @example INSTANT_PAYMENT
         * @enum {string}
         */
        PayoutMode: "STANDARD" | "INSTANT_PAYMENT" | "INSTANT_PAYMENT_ONLY" | "RTGS_PAYMENT";
        /**
         * @description How the payout really travelled. `PENDING_RESPONSE` until that is decided.
         * @example STANDARD
         * @enum {string}
         */
        PayoutModeApplied: "STANDARD" | "INSTANT_PAYMENT" | "RTGS_PAYMENT" | "PENDING_RESPONSE";
        /** @description What the payout pays back. To be given when a payout returns a bank wire or a payment to a virtual account, which cannot be refunded otherwise. */
        PayoutPaymentRef: {
            /**
             * @description Why the reference is given. One reason is known.
             * @example PAYIN_REFUND
             */
            ReasonType: "PAYIN_REFUND" | (string & {});
            /**
             * @description Identifier of the pay-in that is paid back.
             * @example payin_m_01JDX6V3E7G1L4P8S2X6Y9B5CG
             */
            ReferenceId: string;
        };
        /** @description A payout to a bank account that was registered before recipients took over, or to a recipient in its place. */
        PayoutToBankAccountCreate: components["schemas"]["PayoutCreateCore"] & {
            /**
             * @description The account to pay, a bank account or a recipient. Prefer `RecipientId`: payouts to bank accounts created after 30 April 2026 fail with 121018.
             * @example bankacc_m_01JDX7E9G3J7N0S4W8A2C5E9RL
             */
            BankAccountId: string;
        };
        /** @description A payout to a recipient, to be made. */
        PayoutToRecipientCreate: components["schemas"]["PayoutCreateCore"] & {
            /**
             * @description The recipient to pay. Its scope has to be `PAYOUT`, unless the payout pays back a pay-in.
             * @example rec_01JDX7C8F2H6M9R3V7Z1B4D8QK
             */
            RecipientId: string;
        };
        /** @description Says that the user must act before the object takes effect: send them to `RedirectUrl` for strong customer authentication, after appending your own `returnUrl`. */
        PendingUserAction: {
            /**
             * @description Address of the hosted session. It is good for ten minutes.
             * @example https://sca.sandbox.mangopay.com/?token=sca_01JDX5K7
             */
            RedirectUrl?: string | null;
        };
        /**
         * @description The network to use when the card belongs to two, as French cards do with CB. The payer must be able to choose; without a choice the network is picked for you.
         * @example CB
         * @enum {string}
         */
        PreferredCardNetwork: "VISA" | "MASTERCARD" | "CB" | "MAESTRO";
        /** @description How some newer services report an error (the shape of RFC 9457 problem details). */
        ProblemDetails: {
            /**
             * @description The HTTP status, repeated.
             * @example 403
             */
            status: number;
            /**
             * @description The kind of problem in a few words.
             * @example Forbidden
             */
            title: string;
            /**
             * @description Identifier of the request at Mangopay.
             * @example 00-0f1d6c9a2b3e4f5a6b7c8d9e0f1a2b3c-1a2b3c4d5e6f7a8b-00
             */
            traceId?: string;
            /**
             * @description Address that names the kind of problem.
             * @example https://tools.ietf.org/html/rfc7231#section-6.5.3
             */
            type?: string;
        };
        /** @description A promise of a rate for a while, to be redeemed by one quoted conversion. */
        Quote: {
            ConversionRateResponse: components["schemas"]["ConversionRateApplied"];
            /** @description When the quote was given. */
            CreationDate: components["schemas"]["Timestamp"];
            /** @description What the conversion will buy. */
            CreditedFunds: components["schemas"]["Money"];
            /** @description What the conversion will sell, fees included. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description For how many seconds the rate was promised, where the answer repeats it.
             * @example 300
             */
            Duration?: number | null;
            /** @description Until when the rate holds. */
            ExpirationDate: components["schemas"]["Timestamp"];
            /** @description What will go to your fees wallet. */
            Fees?: components["schemas"]["Money"] | null;
            /**
             * @description Identifier of the quote, to be given as `QuoteId` of the conversion.
             * @example cvrquote_01JDXA2C4E6G8J1K3M5N7P9Q0R
             */
            Id: string;
            /** @description What the margins come to, yours and Mangopay's. */
            MarginsResponse?: components["schemas"]["ConversionMargins"] | null;
            /** @description The fees as they were asked for. */
            RequestedFees?: components["schemas"]["ConversionFeesRequested"] | null;
            /**
             * @description `ACTIVE` until it expires. Whether it has been used does not show here.
             * @example ACTIVE
             * @enum {string}
             */
            Status: "ACTIVE" | "EXPIRED";
            Tag?: components["schemas"]["Tag"];
        };
        /** @description What to quote. Exactly one of the two sides has an `Amount`: with none, or with both, the request is refused. */
        QuoteCreate: components["schemas"]["QuoteCreateSelling"] | components["schemas"]["QuoteCreateBuying"];
        /** @description A quote for buying a known amount; what has to be sold is worked out. */
        QuoteCreateBuying: {
            /** @description How much to buy. */
            CreditedFunds: components["schemas"]["Money"];
            /** @description What to sell. The amount follows from the rate and the fees. */
            DebitedFunds: components["schemas"]["ConversionFundsToWorkOut"];
            /**
             * @description For how many seconds the rate holds. Which of the two your platform may ask for depends on its contract; the other is refused with 403.
             * @example 300
             * @enum {integer}
             */
            Duration: 300 | 3600;
            Fees?: components["schemas"]["ConversionFeesInput"];
            Tag?: components["schemas"]["Tag"];
            UserMargin?: components["schemas"]["ConversionUserMargin"];
        };
        /** @description A quote for selling a known amount; what it buys is worked out. */
        QuoteCreateSelling: {
            /** @description What to buy. The amount follows from the rate. */
            CreditedFunds: components["schemas"]["ConversionFundsToWorkOut"];
            /** @description How much to sell, fees included. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description For how many seconds the rate holds. Which of the two your platform may ask for depends on its contract; the other is refused with 403.
             * @example 300
             * @enum {integer}
             */
            Duration: 300 | 3600;
            Fees?: components["schemas"]["ConversionFeesInput"];
            Tag?: components["schemas"]["Tag"];
            UserMargin?: components["schemas"]["ConversionUserMargin"];
        };
        /** @description A conversion between two wallets of a user at the rate of a quote. Amounts, fees and margin are those of the quote. */
        QuotedConversionCreate: {
            /**
             * @description The user who converts. Both wallets must be this user's.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            AuthorId: string;
            /**
             * @description The wallet to buy into. Its currency is the one bought.
             * @example wlt_m_01JDX5W8R3M6N1Q5S7T9V2X4ZA
             */
            CreditedWalletId: string;
            /**
             * @description The wallet to sell from. Its currency is the one sold.
             * @example wlt_m_01JDX5W2P7K4Y9H3B6T8V1C0QE
             */
            DebitedWalletId: string;
            /**
             * @description The quote whose rate to use. It must be active and can be used once.
             * @example cvrquote_01JDXA2C4E6G8J1K3M5N7P9Q0R
             */
            QuoteId: string;
            Tag?: components["schemas"]["Tag"];
        };
        /** @description Somebody's account that money can be sent to, or taken from. `RecipientType` says who holds it, `PayoutMethodType` how it is reached, and each goes with the object of its name: four shapes in all. Active bank accounts of old were turned into recipients and kept their identifiers. */
        Recipient: components["schemas"]["RecipientIndividualLocal"] | components["schemas"]["RecipientIndividualInternational"] | components["schemas"]["RecipientBusinessLocal"] | components["schemas"]["RecipientBusinessInternational"];
        /** @description Where the account holder lives or is seated. Stricter than other addresses on which signs it takes. */
        RecipientAddressInput: {
            /**
             * @description First line, usually number and street.
             * @example 12 Quai des Tanneurs
             */
            AddressLine1: string;
            /**
             * @description Second line, for example a floor or a building. Leave it out rather than send it empty.
             * @example Staircase B
             */
            AddressLine2?: string;
            /**
             * @description Town or city.
             * @example Nantes
             */
            City: string;
            Country: components["schemas"]["Country"];
            /**
             * @description Postal code.
             * @example 44000
             */
            PostalCode: string;
            /**
             * @description State, province or region. Leave it out rather than send it empty.
             * @example Pays de la Loire
             */
            Region?: string;
        };
        /** @description The legal entity that holds the account. */
        RecipientBusiness: {
            /** @description Where the entity is seated. */
            Address?: components["schemas"]["Address"];
            /**
             * @description Name of the entity.
             * @example Atelier Kerguen SARL
             */
            BusinessName: string;
        };
        /** @description The legal entity that holds the account. */
        RecipientBusinessInput: {
            Address: components["schemas"]["RecipientAddressInput"];
            /**
             * @description Name of the entity, as the bank knows it.
             * @example Atelier Kerguen SARL
             */
            BusinessName: string;
        };
        /** @description An account of a legal entity, reached by SWIFT. */
        RecipientBusinessInternational: components["schemas"]["RecipientCore"] & components["schemas"]["RecipientOfBusiness"] & components["schemas"]["RecipientByInternationalTransfer"];
        /** @description An account of a legal entity, reached over domestic rails. */
        RecipientBusinessLocal: components["schemas"]["RecipientCore"] & components["schemas"]["RecipientOfBusiness"] & components["schemas"]["RecipientByLocalTransfer"];
        /** @description An account that is reached by SWIFT. */
        RecipientByInternationalTransfer: {
            InternationalBankTransfer: components["schemas"]["RecipientInternationalAccount"];
            /**
             * @description Says that the account is reached by SWIFT.
             * @example InternationalBankTransfer
             * @constant
             */
            PayoutMethodType: "InternationalBankTransfer";
        };
        /** @description An account that is reached over the domestic rails of its currency. */
        RecipientByLocalTransfer: {
            LocalBankTransfer: components["schemas"]["RecipientLocalAccount"];
            /**
             * @description Says that the account is reached over domestic rails.
             * @example LocalBankTransfer
             * @constant
             */
            PayoutMethodType: "LocalBankTransfer";
        };
        /** @description What every recipient has, whoever holds the account. */
        RecipientCore: {
            /** @description Country of the account. */
            Country: components["schemas"]["Country"];
            CreationDate: components["schemas"]["Timestamp"];
            /** @description Currency that the account receives. */
            Currency: components["schemas"]["Currency"];
            /**
             * @description What to call the account in front of the user. `null` for a bank account of old.
             * @example Pottery stall account
             */
            DisplayName: string | null;
            /**
             * @description Identifier of the recipient, or of the bank account that it was made from.
             * @example rec_01JDX7C8F2H6M9R3V7Z1B4D8QK
             */
            Id: string;
            /** @description Where to send the user for strong authentication. Only while that is due. */
            PendingUserAction?: components["schemas"]["PendingUserAction"] | null;
            RecipientScope: components["schemas"]["RecipientScope"];
            /** @description Whether the name fits the account. Only for local accounts in euros. */
            RecipientVerificationOfPayee?: components["schemas"]["RecipientVerification"] | null;
            Status: components["schemas"]["RecipientStatus"];
            Tag?: components["schemas"]["Tag"];
            /**
             * @description The user under whom the account is registered.
             * @example user_m_01JDX5K7Q2V8T4N7R0C5M9H3K1
             */
            UserId: string;
        };
        /** @description An account to be registered. `RecipientType` decides who holds it, `PayoutMethodType` how it is reached, and each asks for the object of its name. The two together make four shapes. */
        RecipientCreate: components["schemas"]["RecipientCreateIndividualLocal"] | components["schemas"]["RecipientCreateIndividualInternational"] | components["schemas"]["RecipientCreateBusinessLocal"] | components["schemas"]["RecipientCreateBusinessInternational"];
        /** @description The account of a legal entity. */
        RecipientCreateBusiness: {
            BusinessRecipient: components["schemas"]["RecipientBusinessInput"];
            /**
             * @description Says that a legal entity holds the account.
             * @example Business
             * @constant
             */
            RecipientType: "Business";
        };
        /** @description An account of a legal entity, reached by SWIFT, to be registered. */
        RecipientCreateBusinessInternational: components["schemas"]["RecipientCreateCore"] & components["schemas"]["RecipientCreateBusiness"] & components["schemas"]["RecipientCreateInternational"];
        /** @description An account of a legal entity, reached over domestic rails, to be registered. */
        RecipientCreateBusinessLocal: components["schemas"]["RecipientCreateCore"] & components["schemas"]["RecipientCreateBusiness"] & components["schemas"]["RecipientCreateLocal"];
        /** @description What every new recipient has, whoever holds the account. */
        RecipientCreateCore: {
            /** @description Country of the account. The documentation wants it; the vendor also shows a request without. */
            Country?: components["schemas"]["Country"];
            /** @description Currency that the account is to receive. For a local account, also the key of its details. */
            Currency: components["schemas"]["Currency"];
            /**
             * @description What to call the account in front of the user. Cannot be changed.
             * @example Pottery stall account
             */
            DisplayName: string;
            RecipientScope?: components["schemas"]["RecipientScope"];
            /** @description Whether the user is there to authenticate. Not given back. */
            ScaContext?: components["schemas"]["ScaContext"];
            /**
             * @description Free text of your own. Cannot be changed.
             * @example order-1042
             */
            Tag?: string;
        };
        /** @description The account of a person. */
        RecipientCreateIndividual: {
            IndividualRecipient: components["schemas"]["RecipientIndividualInput"];
            /**
             * @description Says that a person holds the account.
             * @example Individual
             * @constant
             */
            RecipientType: "Individual";
        };
        /** @description An account of a person, reached by SWIFT, to be registered. */
        RecipientCreateIndividualInternational: components["schemas"]["RecipientCreateCore"] & components["schemas"]["RecipientCreateIndividual"] & components["schemas"]["RecipientCreateInternational"];
        /** @description An account of a person, reached over domestic rails, to be registered. */
        RecipientCreateIndividualLocal: components["schemas"]["RecipientCreateCore"] & components["schemas"]["RecipientCreateIndividual"] & components["schemas"]["RecipientCreateLocal"];
        /** @description An account that is reached by SWIFT. */
        RecipientCreateInternational: {
            InternationalBankTransfer: components["schemas"]["RecipientInternationalAccountInput"];
            /**
             * @description Says that the account is reached by SWIFT.
             * @example InternationalBankTransfer
             * @constant
             */
            PayoutMethodType: "InternationalBankTransfer";
        };
        /** @description An account that is reached over the domestic rails of its currency. */
        RecipientCreateLocal: {
            LocalBankTransfer: components["schemas"]["RecipientLocalAccountInput"];
            /**
             * @description Says that the account is reached over domestic rails.
             * @example LocalBankTransfer
             * @constant
             */
            PayoutMethodType: "LocalBankTransfer";
        };
        /** @description Switches a recipient off for good. */
        RecipientDeactivate: {
            /**
             * @description Always `DEACTIVATED`. There is no way back.
             * @example DEACTIVATED
             * @constant
             */
            Status: "DEACTIVATED";
        };
        /** @description The person who holds the account. */
        RecipientIndividual: {
            /** @description Where the person lives. */
            Address?: components["schemas"]["Address"];
            /**
             * @description First name.
             * @example Maëlle
             */
            FirstName: string;
            /**
             * @description Last name.
             * @example Kerguen
             */
            LastName: string;
        };
        /** @description The person who holds the account. */
        RecipientIndividualInput: {
            Address: components["schemas"]["RecipientAddressInput"];
            /**
             * @description First name, as the bank knows it.
             * @example Maëlle
             */
            FirstName: string;
            /**
             * @description Last name, as the bank knows it.
             * @example Kerguen
             */
            LastName: string;
        };
        /** @description An account of a person, reached by SWIFT. */
        RecipientIndividualInternational: components["schemas"]["RecipientCore"] & components["schemas"]["RecipientOfIndividual"] & components["schemas"]["RecipientByInternationalTransfer"];
        /** @description An account of a person, reached over domestic rails. */
        RecipientIndividualLocal: components["schemas"]["RecipientCore"] & components["schemas"]["RecipientOfIndividual"] & components["schemas"]["RecipientByLocalTransfer"];
        /** @description An account that is reached by SWIFT. */
        RecipientInternationalAccount: {
            /**
             * @description The IBAN where the country uses them, otherwise the account number in the form of the country.
             * @example FR7630006000011234567890189
             */
            AccountNumber?: string | null;
            /**
             * @description The bank, in 8 or 11 characters, found from the IBAN where there is one.
             * @example AGRIFRPPXXX
             */
            BIC?: string | null;
            /**
             * @description The IBAN. Some answers name it so, instead of `AccountNumber`.
             * @example FR7630006000011234567890189
             */
            IBAN?: string | null;
        };
        /** @description An account that is reached by SWIFT. `getRecipientSchema` says what its country wants. */
        RecipientInternationalAccountInput: {
            /**
             * @description The IBAN where the country uses them, otherwise the account number in the form of the country.
             * @example FR7630006000011234567890189
             */
            AccountNumber: string;
            /**
             * @description The bank, in 8 or 11 characters. Needed where there is no IBAN, otherwise ignored.
             * @example AGRIFRPPXXX
             */
            BIC?: string;
        };
        /** @description A recipient as lists give it, usually without the holder and the account. Ask for the recipient to see those. */
        RecipientListItem: {
            BusinessRecipient?: components["schemas"]["RecipientBusiness"];
            /** @description Country of the account. */
            Country: components["schemas"]["Country"];
            CreationDate: components["schemas"]["Timestamp"];
            /** @description Currency that the account receives. */
            Currency: components["schemas"]["Currency"];
            /**
             * @description What to call the account in front of the user. `null` for a bank account of old.
             * @example Pottery stall account
             */
            DisplayName: string | null;
            /**
             * @description Identifier of the recipient, or of the bank account that it was made from.
             * @example rec_01JDX7C8F2H6M9R3V7Z1B4D8QK
             */
            Id: string;
            IndividualRecipient?: components["schemas"]["RecipientIndividual"];
            InternationalBankTransfer?: components["schemas"]["RecipientInternationalAccount"];
            LocalBankTransfer?: components["schemas"]["RecipientLocalAccount"];
            PayoutMethodType: components["schemas"]["RecipientPayoutMethodType"];
            /** @description Where to send the user for strong authentication. Only while that is due. */
            PendingUserAction?: components["schemas"]["PendingUserAction"] | null;
            RecipientScope: components["schemas"]["RecipientScope"];
            RecipientType: components["schemas"]["RecipientType"];
            /** @description Whether the name fits the account. Only for local accounts in euros. */
            RecipientVerificationOfPayee?: components["schemas"]["RecipientVerification"] | null;
            Status: components["schemas"]["RecipientStatus"];
            Tag?: components["schemas"]["Tag"];
            /**
             * @description The user under whom the account is registered.
             * @example user_m_01JDX5K7Q2V8T4N7R0C5M9H3K1
             */
            UserId: string;
        };
        /** @description The account, under the code of its currency. */
        RecipientLocalAccount: {
            /** @description An account in Canadian dollars. */
            CAD?: components["schemas"]["RecipientLocalCad"];
            /** @description An account in Swiss francs. */
            CHF?: components["schemas"]["RecipientLocalIban"];
            /** @description An account in Czech crowns. */
            CZK?: components["schemas"]["RecipientLocalIban"];
            /** @description An account in Danish crowns. */
            DKK?: components["schemas"]["RecipientLocalIban"];
            /** @description An account in euros. */
            EUR?: components["schemas"]["RecipientLocalIban"];
            /** @description An account in pounds. */
            GBP?: components["schemas"]["RecipientLocalGbp"];
            /** @description An account in forints. */
            HUF?: components["schemas"]["RecipientLocalIban"];
            /** @description An account in Norwegian crowns. */
            NOK?: components["schemas"]["RecipientLocalIban"];
            /** @description An account in zlotys. */
            PLN?: components["schemas"]["RecipientLocalIban"];
            /** @description An account in lei. */
            RON?: components["schemas"]["RecipientLocalIban"];
            /** @description An account in Swedish crowns. */
            SEK?: components["schemas"]["RecipientLocalIban"];
            /** @description An account in US dollars. */
            USD?: components["schemas"]["RecipientLocalUsd"];
        };
        /** @description The account, under the code of its currency: one key, the same as `Currency`. */
        RecipientLocalAccountInput: {
            /** @description An account in Canadian dollars. */
            CAD?: components["schemas"]["RecipientLocalCadInput"];
            /** @description An account in Swiss francs. */
            CHF?: components["schemas"]["RecipientLocalIbanInput"];
            /** @description An account in Czech crowns. */
            CZK?: components["schemas"]["RecipientLocalIbanInput"];
            /** @description An account in Danish crowns. */
            DKK?: components["schemas"]["RecipientLocalIbanInput"];
            /** @description An account in euros. */
            EUR?: components["schemas"]["RecipientLocalIbanInput"];
            /** @description An account in pounds. */
            GBP?: components["schemas"]["RecipientLocalGbpInput"];
            /** @description An account in forints. */
            HUF?: components["schemas"]["RecipientLocalIbanInput"];
            /** @description An account in Norwegian crowns. */
            NOK?: components["schemas"]["RecipientLocalIbanInput"];
            /** @description An account in zlotys. */
            PLN?: components["schemas"]["RecipientLocalIbanInput"];
            /** @description An account in lei. */
            RON?: components["schemas"]["RecipientLocalIbanInput"];
            /** @description An account in Swedish crowns. */
            SEK?: components["schemas"]["RecipientLocalIbanInput"];
            /** @description An account in US dollars. */
            USD?: components["schemas"]["RecipientLocalUsdInput"];
        };
        /** @description A Canadian account. */
        RecipientLocalCad: {
            /**
             * @description Account number, 7 to 35 digits.
             * @example 00123456789
             */
            AccountNumber: string;
            /**
             * @description Name of the bank.
             * @example Caisse du Plateau
             */
            BankName: string;
            /**
             * @description Number of the branch, five digits.
             * @example 30800
             */
            BranchCode: string;
            /**
             * @description Number of the bank, three digits.
             * @example 815
             */
            InstitutionNumber: string;
        };
        /** @description A Canadian account. */
        RecipientLocalCadInput: {
            /**
             * @description Account number, 7 to 35 digits.
             * @example 00123456789
             */
            AccountNumber: string;
            /**
             * @description Name of the bank.
             * @example Caisse du Plateau
             */
            BankName: string;
            /**
             * @description Number of the branch, five digits.
             * @example 30800
             */
            BranchCode: string;
            /**
             * @description Number of the bank, three digits.
             * @example 815
             */
            InstitutionNumber: string;
        };
        /** @description A British account. */
        RecipientLocalGbp: {
            /**
             * @description Account number, eight digits.
             * @example 31926819
             */
            AccountNumber: string;
            /**
             * @description Sort code of the branch, six digits without dashes.
             * @example 601613
             */
            SortCode: string;
        };
        /** @description A British account. */
        RecipientLocalGbpInput: {
            /**
             * @description Account number, eight digits.
             * @example 31926819
             */
            AccountNumber: string;
            /**
             * @description Sort code of the branch, six digits without dashes.
             * @example 601613
             */
            SortCode: string;
        };
        /** @description An account that an IBAN names. */
        RecipientLocalIban: {
            /**
             * @description The bank, found from the IBAN.
             * @example AGRIFRPPXXX
             */
            BIC?: string | null;
            /**
             * @description Account number in international form.
             * @example FR7630006000011234567890189
             */
            IBAN: string;
        };
        /** @description An account that an IBAN names. */
        RecipientLocalIbanInput: {
            /**
             * @description Account number in international form.
             * @example FR7630006000011234567890189
             */
            IBAN: string;
        };
        /** @description An American account. */
        RecipientLocalUsd: {
            /**
             * @description Routing number of the bank, nine digits.
             * @example 021000021
             */
            ABA: string;
            /**
             * @description Account number, 8 to 12 letters or digits.
             * @example 000123456789
             */
            AccountNumber: string;
            /**
             * @description For further credit: the account number, `/FFC` and where the money goes on to, 140 characters in all.
             * @example 000123456789/FFC Atelier Kerguen
             */
            FFC?: string | null;
        };
        /** @description An American account. */
        RecipientLocalUsdInput: {
            /**
             * @description Routing number of the bank, nine digits.
             * @example 021000021
             */
            ABA: string;
            /**
             * @description Account number, 8 to 12 letters or digits.
             * @example 000123456789
             */
            AccountNumber: string;
            /**
             * @description For further credit: the account number, `/FFC` and where the money goes on to, 140 characters in all.
             * @example 000123456789/FFC Atelier Kerguen
             */
            FFC?: string;
        };
        /** @description The account of a legal entity. */
        RecipientOfBusiness: {
            BusinessRecipient: components["schemas"]["RecipientBusiness"];
            /**
             * @description Says that a legal entity holds the account.
             * @example Business
             * @constant
             */
            RecipientType: "Business";
        };
        /** @description The account of a person. */
        RecipientOfIndividual: {
            IndividualRecipient: components["schemas"]["RecipientIndividual"];
            /**
             * @description Says that a person holds the account.
             * @example Individual
             * @constant
             */
            RecipientType: "Individual";
        };
        /**
         * @description How the account is reached. `LocalBankTransfer` takes only the currency of its country, over domestic rails. `InternationalBankTransfer` takes other currencies too, by SWIFT, and goes over domestic rails where it can.
         * @example LocalBankTransfer
         * @enum {string}
         */
        RecipientPayoutMethodType: "LocalBankTransfer" | "InternationalBankTransfer";
        /**
         * @description What the account can be used for. `PAYOUT` takes everything, but only an owner can register it, with strong authentication. `PAYIN` serves direct debits and payouts that pay back a pay-in; payers can register it too, without authentication.
         * @default PAYOUT
         * @example PAYOUT
         * @enum {string}
         */
        RecipientScope: "PAYOUT" | "PAYIN";
        /**
         * @description `PENDING` waits for the user's authentication (`PAYOUT` scope) or for processing (`PAYIN` scope). `CANCELED` means that the user did not authenticate: create another. Only `ACTIVE` can be used; `DEACTIVATED` is final.
         * @example ACTIVE
         * @enum {string}
         */
        RecipientStatus: "PENDING" | "CANCELED" | "ACTIVE" | "DEACTIVATED";
        /**
         * @description Whether the account belongs to a person or to a legal entity.
         * @example Individual
         * @enum {string}
         */
        RecipientType: "Individual" | "Business";
        /** @description Verification of payee: what the receiving bank says on whether name and IBAN belong together. For accounts in euros that are reached within SEPA. Money sent on anything less than a match may not come back. */
        RecipientVerification: {
            /**
             * @description The finding. `MATCH_NOT_POSSIBLE` can be for the moment only, while the check is still running.
             * @example MATCH
             */
            RecipientVerificationCheck: "MATCH" | "CLOSE_MATCH" | "NO_MATCH" | "MATCH_NOT_POSSIBLE" | (string & {});
            /**
             * @description Identifier of the check.
             * @example 7b1e9d52-4c3a-4f0e-8d6b-2a9c5e7f1034
             */
            RecipientVerificationId?: string | null;
            /**
             * @description The finding in words. For `CLOSE_MATCH` it holds the name that the bank has.
             * @example Account name fully matches account identifier.
             */
            RecipientVerificationMessage?: string | null;
        };
        /** @description Money given back: a pay-in to the payer, a transfer to the debited wallet, or a payout that a bank sent back. `Type` is the direction of the refund itself, so `PAYOUT` for a pay-in that is refunded. */
        Refund: {
            /**
             * @description The user who made the transaction that is given back.
             * @example user_m_01JDX5K7Q2V8T4N7R0C5M9H3K1
             */
            AuthorId: string;
            CreationDate: components["schemas"]["Timestamp"];
            /** @description What the receiver gets, `DebitedFunds` less `Fees`, so more than the debit when fees are given back. */
            CreditedFunds: components["schemas"]["Money"];
            /**
             * @description The user who receives the money, or your `ClientId`. `null` more often than not.
             * @example user_m_01JDX5N4S9W1F6B8J2P3T7Y5ZD
             */
            CreditedUserId: string | null;
            /**
             * @description The wallet that the money goes to. `null` for the refund of a pay-in.
             * @example wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC
             */
            CreditedWalletId: string | null;
            /** @description What is taken back from the wallet that had been credited. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description The wallet that the money is taken from. `null` for a payout that comes back.
             * @example wlt_m_01JDX5R6B4F8H1L5N7S0W2Z3TD
             */
            DebitedWalletId: string | null;
            /** @description When the money moved. `null` unless `Status` is `SUCCEEDED`. */
            ExecutionDate: components["schemas"]["Timestamp"] | null;
            /** @description Below zero, the fees that your platform gives back; above zero, further fees that it takes. */
            Fees: components["schemas"]["Money"];
            /**
             * @description Identifier of the refund.
             * @example refund_m_01JDX7A4D6F8K2N5Q9T3W7Z1VF
             */
            Id: string;
            /**
             * @description The transaction that is given back. It may be past its 13 months when the refund is not. Not in every list.
             * @example payin_m_01JDX6V3E7G1L4P8S2X6Y9B5CG
             */
            InitialTransactionId?: string;
            /** @description Nature of the transaction that is given back. Not in every list. */
            InitialTransactionNature?: components["schemas"]["TransactionNature"];
            /** @description Type of the transaction that is given back. Not in every list. */
            InitialTransactionType?: components["schemas"]["TransactionType"];
            /**
             * @description Always `REFUND`.
             * @example REFUND
             * @constant
             */
            Nature: "REFUND";
            RefundReason?: components["schemas"]["RefundReason"];
            /** @description Why it ended as it did. `null` until that is known. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The same in words, for a developer to read. `null` until the refund has ended.
             * @example Success
             */
            ResultMessage: string | null;
            /**
             * @description Text for the bank statement of the payer, where the refund of a direct debit set one.
             * @example POTTERY
             */
            StatementDescriptor?: string | null;
            Status: components["schemas"]["TransactionStatus"];
            Tag: components["schemas"]["Tag"];
            Type: components["schemas"]["TransactionType"];
        };
        /** @description How much to take back, at least one minor unit. Together, the refunds of one transaction cannot exceed its `CreditedFunds`. */
        RefundDebitedFunds: components["schemas"]["Money"] & {
            /**
             * Format: int64
             * @description The amount in minor units.
             * @example 2500
             */
            Amount?: number;
        };
        /** @description A pay-in to be given back: in full with `AuthorId` alone, in part with `DebitedFunds` and `Fees` together. */
        RefundForPayInCreate: {
            /**
             * @description The author of the pay-in, no other user.
             * @example user_m_01JDX5K7Q2V8T4N7R0C5M9H3K1
             */
            AuthorId: string;
            DebitedFunds?: components["schemas"]["RefundDebitedFunds"];
            /** @description Fees to give back as an amount below zero, or further fees to take as one above. Together, refunds cannot give back more than was taken. Left out along with `DebitedFunds`, all fees go back. */
            Fees?: components["schemas"]["Money"];
            /**
             * @description Text for the bank statement of the payer. Only for SEPA and Bacs direct debits.
             * @example POTTERY
             */
            StatementDescriptor?: string;
            Tag?: components["schemas"]["Tag"];
        };
        /** @description A transfer to be given back: in full with `AuthorId` alone, in part with `DebitedFunds` and `Fees` together. */
        RefundForTransferCreate: {
            /**
             * @description The author of the transfer, no other user.
             * @example user_m_01JDX5K7Q2V8T4N7R0C5M9H3K1
             */
            AuthorId: string;
            DebitedFunds?: components["schemas"]["RefundDebitedFunds"];
            /** @description Fees to give back as an amount below zero, or further fees to take as one above. Together, refunds cannot give back more than was taken. Left out along with `DebitedFunds`, all fees go back. */
            Fees?: components["schemas"]["Money"];
            Tag?: components["schemas"]["Tag"];
        };
        /** @description Why the money was given back. */
        RefundReason: {
            /**
             * @description The reason in words. `null` more often than not.
             * @example Account closed by its holder
             */
            RefundReasonMessage?: string | null;
            /**
             * @description The reason as a code. `INITIALIZED_BY_CLIENT` is a refund that you asked for; most others are reasons for which a bank sent a payout back, the ISO 20022 code in front.
             * @example INITIALIZED_BY_CLIENT
             */
            RefundReasonType?: "INITIALIZED_BY_CLIENT" | "INITIALIZED_BY_MANGOPAY" | "BANKACCOUNT_INCORRECT" | "OWNER_DO_NOT_MATCH_BANKACCOUNT" | "BANKACCOUNT_HAS_BEEN_CLOSED" | "WITHDRAWAL_IMPOSSIBLE_ON_SAVINGS_ACCOUNTS" | "AG01_FORBIDDEN_TRANSACTION" | "AC06_BLOCKED_BANKACCOUNT" | "AG02_INVALID_BANK_OPERATION" | "AM05_DUPLICATE_PAYMENT" | "BE04_BENEFICIARY_ADDRESS_MISSING" | "CNOR_INVALID_BIC" | "ERIN_REMITTANCE_INFO_NOT_SUPPORTED" | "MD07_BENEFICIARY_IS_DECEASED" | "MS02_BENEFICIARY_ORDER" | "MS03_NOT_SPECIFIED" | "RC01_INVALIDE_BIC" | "RR01_REGULATORY_REASON" | "RR02_REGULATORY_REASON" | "RR03_BENEFICIARY_NAME_OR_ADDRESS_MISSING" | "RR04_REGULATORY_REASON" | "ED05_SETTLEMENT_FAILED" | "FF01_INVALID_FILE_FORMAT" | "TM01_CUT_OFF_TIME" | "DNOR_DEBTOR_BANK_NOT_REGISTERED" | "FOCR_RECALLED" | "CB" | "OTHER" | (string & {});
        };
        /**
         * @description Why a transaction ended as it did: six digits, `000000` for success, anything else for a failure, which is not an HTTP error but an object with `Status: FAILED`. `x-result-codes` lists the known codes with the message that comes along in `ResultMessage`, spelled as the API spells it (`null` where it is not published), and their group. New codes may appear.
         * @example 001001
         */
        ResultCode: string;
        /**
         * @description Whether the user is there to authenticate. `USER_NOT_PRESENT` needs an approved proxy and the user's consent, otherwise the answer is 403 `sca_proxy_missing`.
         * @default USER_PRESENT
         * @example USER_PRESENT
         * @enum {string}
         */
        ScaContext: "USER_PRESENT" | "USER_NOT_PRESENT";
        /**
         * @description How 3-D Secure is asked for. `DEFAULT` asks for an exemption where the rules and the contract allow one, `FORCE` always asks for strong customer authentication, `NO_CHOICE` leaves it to the bank of the payer.
         * @default DEFAULT
         * @example DEFAULT
         * @enum {string}
         */
        SecureMode: "DEFAULT" | "FORCE" | "NO_CHOICE";
        /**
         * @description Free text of your own, kept with the object and given back unchanged, for example an order number.
         * @example order-1042
         */
        Tag: string | null;
        /**
         * Format: int64
         * @description A moment in whole seconds since 1970-01-01T00:00:00Z (Unix time, UTC).
         * @example 1764547200
         */
        Timestamp: number;
        /** @description An access token and how long it lives. */
        Token: {
            /**
             * @description The token, to be sent as it is. Opaque.
             * @example 8a1f0c3d5e7b49268c0d1e2f3a4b5c6d
             */
            access_token: string;
            /**
             * @description Life of the token in seconds, counted from the request.
             * @example 1199
             */
            expires_in: number;
            /**
             * @description Always bearer, in lower or upper case.
             * @example bearer
             */
            token_type: string;
        };
        /** @description The form that asks for a token. */
        TokenRequest: {
            /**
             * @description The only grant there is.
             * @example client_credentials
             * @constant
             */
            grant_type: "client_credentials";
        };
        /** @description What all movements of money have in common, whatever their type. Lists of transactions give this much; the rest is found by asking for the pay-in, transfer, payout, refund or conversion itself by `Id`. Kept for 13 months. */
        Transaction: {
            /**
             * @description The user who made the transaction, or your `ClientId` if it was the platform.
             * @example user_m_01JDX5K7Q2V8T4N7R0C5M9H3K1
             */
            AuthorId: string;
            CreationDate: components["schemas"]["Timestamp"];
            /** @description What arrives, always `DebitedFunds` less `Fees`. */
            CreditedFunds: components["schemas"]["Money"];
            /**
             * @description The user whose wallet is credited, or your `ClientId`. `null` where the money leaves the wallets, and in many refunds.
             * @example user_m_01JDX5N4S9W1F6B8J2P3T7Y5ZD
             */
            CreditedUserId: string | null;
            /**
             * @description The wallet that was credited. `null` for a payout, whose money goes outside.
             * @example wlt_m_01JDX5R6B4F8H1L5N7S0W2Z3TD
             */
            CreditedWalletId: string | null;
            /** @description What is taken from the payer. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description The wallet that was debited. `null` for a pay-in, whose money comes from outside.
             * @example wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC
             */
            DebitedWalletId: string | null;
            /**
             * @description The deposit preauthorization that a pay-in captured, if there was one.
             * @example deposit_m_01JDX6T1C5D9J3P7R2V6Y8A4WE
             */
            DepositId?: string | null;
            /** @description When the money moved. `null` unless `Status` is `SUCCEEDED`. */
            ExecutionDate: components["schemas"]["Timestamp"] | null;
            /** @description What your platform keeps. Below zero in a refund that gives fees back. */
            Fees: components["schemas"]["Money"];
            /**
             * @description Identifier of the pay-in, transfer, payout, refund or conversion.
             * @example xfer_m_01JDX6Q2V8T4N7R0C5M9H3K1BW
             */
            Id: string;
            Nature: components["schemas"]["TransactionNature"];
            /** @description Why it ended as it did. `null` until that is known. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The same in words, for a developer to read. `null` until the transaction has ended.
             * @example Success
             */
            ResultMessage: string | null;
            Status: components["schemas"]["TransactionStatus"];
            Tag: components["schemas"]["Tag"];
            Type: components["schemas"]["TransactionType"];
        };
        /**
         * @description What the transaction is for. `REGULAR` is the usual case, `REFUND` gives back another transaction, `REPUDIATION` takes disputed money from the repudiation wallet, `SETTLEMENT` fills that wallet up again after a lost dispute.
         * @example REGULAR
         * @enum {string}
         */
        TransactionNature: "REGULAR" | "REPUDIATION" | "REFUND" | "SETTLEMENT";
        /**
         * @description How far a transaction has come. `CREATED` is on its way, and waits for the user if strong authentication is due. The other two are final; a failure says why in `ResultCode`.
         * @example SUCCEEDED
         * @enum {string}
         */
        TransactionStatus: "CREATED" | "SUCCEEDED" | "FAILED";
        /**
         * @description Which way the money went: in, from wallet to wallet, from currency to currency, or out. `CARD_VALIDATION` moves none. A refund has the type of its own direction, so the refund of a pay-in is a `PAYOUT`.
         * @example TRANSFER
         * @enum {string}
         */
        TransactionType: "PAYIN" | "TRANSFER" | "CONVERSION" | "PAYOUT" | "CARD_VALIDATION";
        /** @description Money moved, or to be moved, from one wallet to another. */
        Transfer: {
            /**
             * @description The user who moves the money, the owner of the debited wallet.
             * @example user_m_01JDX5K7Q2V8T4N7R0C5M9H3K1
             */
            AuthorId: string;
            CreationDate: components["schemas"]["Timestamp"];
            /** @description What arrives in the credited wallet, `DebitedFunds` less `Fees`. */
            CreditedFunds: components["schemas"]["Money"];
            /**
             * @description The user who receives the money, the owner of the credited wallet.
             * @example user_m_01JDX5N4S9W1F6B8J2P3T7Y5ZD
             */
            CreditedUserId: string | null;
            /**
             * @description The wallet that the money goes to.
             * @example wlt_m_01JDX5R6B4F8H1L5N7S0W2Z3TD
             */
            CreditedWalletId: string;
            /** @description What is taken from the debited wallet, fees included. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description The wallet that the money comes from.
             * @example wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC
             */
            DebitedWalletId: string;
            /** @description When the money moved. `null` unless `Status` is `SUCCEEDED`. */
            ExecutionDate: components["schemas"]["Timestamp"] | null;
            /** @description What your platform keeps. */
            Fees: components["schemas"]["Money"];
            /**
             * @description Identifier of the transfer.
             * @example xfer_m_01JDX6Q2V8T4N7R0C5M9H3K1BW
             */
            Id: string;
            Nature: components["schemas"]["TransactionNature"];
            /** @description Where to send the user for strong authentication. `null` or absent where none is due. */
            PendingUserAction?: components["schemas"]["PendingUserAction"] | null;
            /** @description Why it ended as it did, `null` until that is known. `007101` and `007102` say that the user failed to authenticate, or did not do it in time. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The same in words, for a developer to read. `null` until the transfer has ended.
             * @example Success
             */
            ResultMessage: string | null;
            /** @description Whether the user was there to authenticate, as the request said or by default. */
            ScaContext?: components["schemas"]["ScaContext"] | null;
            Status: components["schemas"]["TransactionStatus"];
            Tag: components["schemas"]["Tag"];
            /**
             * @description Always `TRANSFER`.
             * @example TRANSFER
             * @constant
             */
            Type: "TRANSFER";
        };
        /** @description Money to be moved from one wallet to another of the same currency. */
        TransferCreate: {
            /**
             * @description The user who moves the money. Must own the debited wallet.
             * @example user_m_01JDX5K7Q2V8T4N7R0C5M9H3K1
             */
            AuthorId: string;
            /**
             * @description The user who receives the money. Follows from the credited wallet when it is left out.
             * @example user_m_01JDX5N4S9W1F6B8J2P3T7Y5ZD
             */
            CreditedUserId?: string;
            /**
             * @description The wallet to put the money into.
             * @example wlt_m_01JDX5R6B4F8H1L5N7S0W2Z3TD
             */
            CreditedWalletId: string;
            /** @description What is taken from the debited wallet, fees included. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description The wallet to take the money from.
             * @example wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC
             */
            DebitedWalletId: string;
            /** @description What your platform keeps, in the same currency. Zero is allowed, but the field is not optional. */
            Fees: components["schemas"]["Money"];
            ScaContext?: components["schemas"]["ScaContext"];
            Tag?: components["schemas"]["Tag"];
        };
        /**
         * @description What the user may do: a `PAYER` only pays, an `OWNER` also holds money and gets paid out, and must have accepted the terms. `PLATFORM` is the user that stands for your platform; it cannot be created through the API.
         * @example OWNER
         * @enum {string}
         */
        UserCategory: "PAYER" | "OWNER" | "PLATFORM";
        /** @description What natural and legal users have in common, and all that a list of users tells of each. */
        UserCore: {
            /** @description When the user was created. */
            CreationDate: components["schemas"]["Timestamp"];
            /**
             * @description Address at which the person or the entity is reached. For a legal user, this is not the representative's.
             * @example ines.carvalho@atelier.example
             */
            Email: string;
            /**
             * @description Identifier of the user. Older users have plain digits.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            Id: string;
            KYCLevel: components["schemas"]["UserKycLevel"];
            Tag: components["schemas"]["Tag"];
            /**
             * @description Whether the user has accepted Mangopay's terms. Always true for an owner.
             * @example true
             */
            TermsAndConditionsAccepted: boolean;
            /** @description When the acceptance was recorded, `null` while there is none. */
            TermsAndConditionsAcceptedDate: components["schemas"]["Timestamp"] | null;
            UserCategory: components["schemas"]["UserCategory"];
            UserStatus: components["schemas"]["UserStatus"];
        };
        /**
         * Format: email
         * @description An e-mail address in the form that the API accepts, without accented letters.
         * @example ines.carvalho@atelier.example
         */
        UserEmail: string;
        /**
         * @description Income a year, as a bracket in thousands: 1 is below 18, 2 up to 30, 3 up to 50, 4 up to 80, 5 up to 120, 6 above that.
         * @example 3
         * @enum {integer|null}
         */
        UserIncomeRange: 1 | 2 | 3 | 4 | 5 | 6 | null;
        /**
         * @description `LIGHT` until Mangopay has verified the user, then `REGULAR`. It falls back to `LIGHT` when verified data is changed.
         * @example LIGHT
         * @enum {string}
         */
        UserKycLevel: "LIGHT" | "REGULAR";
        /** @description What a legal user has in both forms, with a nested representative and with a flat one. */
        UserLegalCore: components["schemas"]["UserCore"] & {
            /**
             * @description Number in the national register. `validateUserDataFormat` tells whether a number has the form of its country.
             * @example 514872063
             */
            CompanyNumber: string | null;
            /** @description Registered seat of the entity. All its parts are `null` for a payer who never gave it. */
            HeadquartersAddress: components["schemas"]["Address"];
            LegalPersonType: components["schemas"]["UserLegalPersonType"];
            /** @description Address of the representative. All its parts are `null` while it is not set. */
            LegalRepresentativeAddress: components["schemas"]["Address"];
            /**
             * @description Registered name of the entity.
             * @example Hortas do Sul
             */
            Name: string;
            /**
             * @description Says that this user is an entity.
             * @example LEGAL
             * @constant
             */
            PersonType: "LEGAL";
            /**
             * @description Identifier of the validated KYC document of type `REGISTRATION_PROOF`, `null` while there is none.
             * @example kyc_01JDX6D1E4F7G0H3J6K9M2N5P8
             */
            ProofOfRegistration: string | null;
            /**
             * @description Identifier of the validated KYC document of type `SHAREHOLDER_DECLARATION`, `null` while there is none.
             * @example kyc_01JDX6D7Q0R3S6T9V2W5X8Y1Z4
             */
            ShareholderDeclaration: string | null;
            /**
             * @description Identifier of the validated KYC document of type `ARTICLES_OF_ASSOCIATION`, `null` while there is none.
             * @example kyc_01JDX6E3A6B9C2D5E8F1G4H7J0
             */
            Statute: string | null;
        };
        /**
         * @description What kind of entity the legal user is. It decides which KYC documents are asked for, and whether a UBO declaration is needed.
         * @example BUSINESS
         * @enum {string}
         */
        UserLegalPersonType: "BUSINESS" | "PARTNERSHIP" | "ORGANIZATION" | "SOLETRADER";
        /** @description The person who represents the entity in law, and who enrolls in strong customer authentication for a sole trader. */
        UserLegalRepresentative: {
            /** @description Day of birth, as midnight UTC of that day. */
            Birthday: components["schemas"]["Timestamp"] | null;
            /** @description Where the representative lives. */
            CountryOfResidence: components["schemas"]["Country"] | null;
            /**
             * @description The representative's own e-mail address. Always there for an owner.
             * @example tomas.vidal@hortas.example
             */
            Email: string | null;
            /**
             * @description Given name of the representative.
             * @example Tomás
             */
            FirstName: string;
            /**
             * @description Family name of the representative.
             * @example Vidal
             */
            LastName: string;
            /** @description Nationality of the representative. */
            Nationality: components["schemas"]["Country"] | null;
            /**
             * @description Phone number, in E.164 form or in the local form of `PhoneNumberCountry`.
             * @example +34612345678
             */
            PhoneNumber: string | null;
            /** @description Country in whose local form `PhoneNumber` is written, or `null`. */
            PhoneNumberCountry: components["schemas"]["Country"] | null;
            /**
             * @description Identifier of the representative's validated KYC document of type `IDENTITY_PROOF`, `null` while there is none.
             * @example kyc_01JDX6C5D8E1F4G7H0J3K6M9N2
             */
            ProofOfIdentity: string | null;
        };
        /** @description The representative of an entity that holds money and gets paid out. */
        UserLegalRepresentativeOwnerCreate: {
            /** @description Day of birth, as midnight UTC of that day. A local midnight would fall on the day before. */
            Birthday: components["schemas"]["Timestamp"];
            /** @description Where the representative lives. Some countries are blocked, see `getCountryAuthorizations`. */
            CountryOfResidence: components["schemas"]["Country"];
            /** @description The representative's own e-mail address. An owner's representative enrolls with it. */
            Email: components["schemas"]["UserEmail"];
            /**
             * @description Given name of the representative. Names that look made up are refused with `fraud_policy`.
             * @example Tomás
             */
            FirstName: string;
            /**
             * @description Family name of the representative.
             * @example Vidal
             */
            LastName: string;
            /** @description Nationality of the representative. Some countries are blocked, see `getCountryAuthorizations`. */
            Nationality: components["schemas"]["Country"];
            /**
             * @description Phone number, in E.164 form (plus sign and country code) or in the local form, which needs `PhoneNumberCountry`. It prefills the enrollment, where it may be corrected.
             * @example +34612345678
             */
            PhoneNumber?: string;
            /** @description Country in whose local form `PhoneNumber` is written. Required unless that begins with a plus sign. */
            PhoneNumberCountry?: components["schemas"]["Country"];
        };
        /** @description The representative of an entity that only pays. The name is enough. */
        UserLegalRepresentativePayerCreate: {
            /** @description Day of birth, as midnight UTC of that day. A local midnight would fall on the day before. */
            Birthday?: components["schemas"]["Timestamp"];
            /** @description Where the representative lives. Some countries are blocked, see `getCountryAuthorizations`. */
            CountryOfResidence?: components["schemas"]["Country"];
            /** @description The representative's own e-mail address. An owner's representative enrolls with it. */
            Email?: components["schemas"]["UserEmail"];
            /**
             * @description Given name of the representative. Names that look made up are refused with `fraud_policy`.
             * @example Tomás
             */
            FirstName: string;
            /**
             * @description Family name of the representative.
             * @example Vidal
             */
            LastName: string;
            /** @description Nationality of the representative. Some countries are blocked, see `getCountryAuthorizations`. */
            Nationality?: components["schemas"]["Country"];
            /**
             * @description Phone number, in E.164 form (plus sign and country code) or in the local form, which needs `PhoneNumberCountry`. It prefills the enrollment, where it may be corrected.
             * @example +34612345678
             */
            PhoneNumber?: string;
            /** @description Country in whose local form `PhoneNumber` is written. Required unless that begins with a plus sign. */
            PhoneNumberCountry?: components["schemas"]["Country"];
        };
        /** @description What to change of the representative. */
        UserLegalRepresentativeUpdate: {
            /** @description Day of birth, as midnight UTC of that day. A local midnight would fall on the day before. */
            Birthday?: components["schemas"]["Timestamp"];
            /** @description Where the representative lives. Some countries are blocked, see `getCountryAuthorizations`. */
            CountryOfResidence?: components["schemas"]["Country"];
            /** @description The representative's own e-mail address. A change makes an owner enroll again. */
            Email?: components["schemas"]["UserEmail"];
            /**
             * @description Given name of the representative. Names that look made up are refused with `fraud_policy`.
             * @example Tomás
             */
            FirstName?: string;
            /**
             * @description Family name of the representative.
             * @example Vidal
             */
            LastName?: string;
            /** @description Nationality of the representative. Some countries are blocked, see `getCountryAuthorizations`. */
            Nationality?: components["schemas"]["Country"];
            /**
             * @description Phone number, in E.164 form (plus sign and country code) or in the local form, which needs `PhoneNumberCountry`. A change makes an owner enroll again.
             * @example +34612345678
             */
            PhoneNumber?: string;
            /** @description Country in whose local form `PhoneNumber` is written. Required unless that begins with a plus sign. */
            PhoneNumberCountry?: components["schemas"]["Country"];
        };
        /** @description An entity, as the operations with strong customer authentication give it: the representative is an object of its own. */
        UserLegalSca: components["schemas"]["UserLegalCore"] & {
            LegalRepresentative: components["schemas"]["UserLegalRepresentative"];
            /** @description Where to send the representative to enroll, in the answer to the call that made enrollment necessary. Otherwise `null`, also when the user is read again while still `PENDING_USER_ACTION`. */
            PendingUserAction: components["schemas"]["PendingUserAction"] | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            PersonType: "LEGAL";
        };
        /** @description A business that holds money and gets paid out. Its company number is required. */
        UserLegalScaBusinessOwnerCreate: components["schemas"]["UserLegalScaCreateBase"] & {
            /**
             * @description Number in the national register. Try its form with `validateUserDataFormat` first.
             * @example 514872063
             */
            CompanyNumber: string;
            /** @description Registered seat of the entity. */
            HeadquartersAddress: components["schemas"]["AddressInput"];
            /**
             * @description Says that the entity is a business.
             * @example BUSINESS
             * @constant
             */
            LegalPersonType: "BUSINESS";
            LegalRepresentative: components["schemas"]["UserLegalRepresentativeOwnerCreate"];
            /**
             * @description Says that the entity holds money and gets paid out.
             * @example OWNER
             * @constant
             */
            UserCategory: "OWNER";
        };
        /** @description An entity to be created. `UserCategory` and `LegalPersonType` together decide what has to be told. */
        UserLegalScaCreate: components["schemas"]["UserLegalScaPayerCreate"] | components["schemas"]["UserLegalScaBusinessOwnerCreate"] | components["schemas"]["UserLegalScaOtherOwnerCreate"];
        /** @description What is told of an entity at creation, whatever its category. */
        UserLegalScaCreateBase: {
            /** @description The entity's e-mail address. The representative's goes into `LegalRepresentative`. */
            Email: components["schemas"]["UserEmail"];
            /** @description Where the representative lives. */
            LegalRepresentativeAddress?: components["schemas"]["AddressInput"];
            /**
             * @description Name under which the entity is registered.
             * @example Hortas do Sul
             */
            Name: string;
            ScaContext?: components["schemas"]["ScaContext"];
            Tag?: components["schemas"]["Tag"];
            /**
             * @description Whether the entity has accepted Mangopay's terms. It must be true for an owner, otherwise the answer is 403 `user_hasnt_accepted_terms_and_conditions`.
             * @example true
             */
            TermsAndConditionsAccepted: boolean;
        };
        /** @description A sole trader, partnership or organisation that holds money and gets paid out. */
        UserLegalScaOtherOwnerCreate: components["schemas"]["UserLegalScaCreateBase"] & {
            /**
             * @description Number in the national register, if there is one.
             * @example 514872063
             */
            CompanyNumber?: string;
            /** @description Registered seat of the entity. */
            HeadquartersAddress: components["schemas"]["AddressInput"];
            /**
             * @description Says which kind of entity it is.
             * @example SOLETRADER
             * @enum {string}
             */
            LegalPersonType: "PARTNERSHIP" | "ORGANIZATION" | "SOLETRADER";
            LegalRepresentative: components["schemas"]["UserLegalRepresentativeOwnerCreate"];
            /**
             * @description Says that the entity holds money and gets paid out.
             * @example OWNER
             * @constant
             */
            UserCategory: "OWNER";
        };
        /** @description An entity that only pays. Becomes `ACTIVE` at once, without enrollment. */
        UserLegalScaPayerCreate: components["schemas"]["UserLegalScaCreateBase"] & {
            /**
             * @description Number in the national register. Not kept for a payer.
             * @example 514872063
             */
            CompanyNumber?: string;
            /** @description Registered seat of the entity. Not kept for a payer. */
            HeadquartersAddress?: components["schemas"]["AddressInput"];
            LegalPersonType: components["schemas"]["UserLegalPersonType"];
            LegalRepresentative: components["schemas"]["UserLegalRepresentativePayerCreate"];
            /**
             * @description Says that the entity only pays.
             * @example PAYER
             * @constant
             */
            UserCategory: "PAYER";
        };
        /** @description What to change. A field that is left out keeps its value. */
        UserLegalScaUpdate: {
            /**
             * @description Number in the national register.
             * @example 514872063
             */
            CompanyNumber?: string;
            /** @description The entity's e-mail address. */
            Email?: components["schemas"]["UserEmail"];
            /** @description Registered seat of the entity. It replaces the stored address as a whole. */
            HeadquartersAddress?: components["schemas"]["AddressInput"];
            /** @description Kind of entity. A change may take a verified entity back to `LIGHT`. */
            LegalPersonType?: components["schemas"]["UserLegalPersonType"];
            LegalRepresentative?: components["schemas"]["UserLegalRepresentativeUpdate"];
            /** @description Where the representative lives. It replaces the stored address as a whole. */
            LegalRepresentativeAddress?: components["schemas"]["AddressInput"];
            /**
             * @description Name under which the entity is registered.
             * @example Hortas do Sul
             */
            Name?: string;
            ScaContext?: components["schemas"]["ScaContext"];
            Tag?: components["schemas"]["Tag"];
            /**
             * @description Whether the entity has accepted Mangopay's terms; to be repeated with every change. It must be true for an owner, otherwise the answer is 403 `user_hasnt_accepted_terms_and_conditions`.
             * @example true
             */
            TermsAndConditionsAccepted: boolean;
            /**
             * @description The category, repeated. To turn a payer into an owner, use `categorizeLegalUser`.
             * @example OWNER
             * @enum {string}
             */
            UserCategory?: "PAYER" | "OWNER";
        };
        /** @description A user in short, as lists give it. Names, addresses and proofs come with `getUserSca`. */
        UserListItem: components["schemas"]["UserListItemNatural"] | components["schemas"]["UserListItemLegal"];
        /** @description An entity in a list of users. */
        UserListItemLegal: components["schemas"]["UserCore"] & {
            /**
             * @description Says that this user is an entity.
             * @example LEGAL
             * @constant
             */
            PersonType: "LEGAL";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            PersonType: "LEGAL";
        };
        /** @description A person in a list of users. */
        UserListItemNatural: components["schemas"]["UserCore"] & {
            /**
             * @description Says that this user is a person.
             * @example NATURAL
             * @constant
             */
            PersonType: "NATURAL";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            PersonType: "NATURAL";
        };
        /** @description A person. */
        UserNatural: components["schemas"]["UserCore"] & {
            /** @description Where the person lives. All its parts are `null` while it is not set. */
            Address: components["schemas"]["Address"];
            /** @description Day of birth, as midnight UTC of that day. Negative before 1970, `null` for a payer who never gave it. */
            Birthday: components["schemas"]["Timestamp"] | null;
            /**
             * @description Capacity in which the person is registered. Practically always `NORMAL`.
             * @example NORMAL
             */
            Capacity: ("NORMAL" | "DECLARATIVE" | (string & {})) | null;
            /** @description Where the person lives, `null` for a payer who never gave it. */
            CountryOfResidence: components["schemas"]["Country"] | null;
            /**
             * @description Given name. Verification replaces it by what the identity document says.
             * @example Inês
             */
            FirstName: string;
            IncomeRange: components["schemas"]["UserIncomeRange"];
            /**
             * @description Family name.
             * @example Carvalho
             */
            LastName: string;
            /** @description Nationality, `null` for a payer who never gave it. */
            Nationality: components["schemas"]["Country"] | null;
            /**
             * @description What the person does for a living, in their own words.
             * @example Ceramist
             */
            Occupation: string | null;
            /**
             * @description Says that this user is a person.
             * @example NATURAL
             * @constant
             */
            PersonType: "NATURAL";
            /**
             * @description Phone number, as it was given: in E.164 form, or in the local form of `PhoneNumberCountry`.
             * @example +351912345678
             */
            PhoneNumber?: string | null;
            /** @description Country in whose local form `PhoneNumber` is written, or `null`. */
            PhoneNumberCountry?: components["schemas"]["Country"] | null;
            /**
             * @description Identifier of the validated KYC document of type `ADDRESS_PROOF`, `null` while there is none.
             * @example kyc_01JDX6B9R2S5T8V1W4X7Y0Z3A6
             */
            ProofOfAddress: string | null;
            /**
             * @description Identifier of the validated KYC document of type `IDENTITY_PROOF`, `null` while there is none.
             * @example kyc_01JDX6B3F8G1H4J7K9M2N5P8Q0
             */
            ProofOfIdentity: string | null;
        };
        /** @description A person, as the operations with strong customer authentication give it. */
        UserNaturalSca: components["schemas"]["UserNatural"] & {
            /** @description Where to send the person to enroll, in the answer to the call that made enrollment necessary. Otherwise `null`, also when the user is read again while still `PENDING_USER_ACTION`. */
            PendingUserAction: components["schemas"]["PendingUserAction"] | null;
            /**
             * @description Phone number, as it was given: in E.164 form, or in the local form of `PhoneNumberCountry`. The person may have changed it while enrolling.
             * @example +351912345678
             */
            PhoneNumber: string | null;
            /** @description Country in whose local form `PhoneNumber` is written, or `null`. */
            PhoneNumberCountry: components["schemas"]["Country"] | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            PersonType: "NATURAL";
        };
        /** @description A person to be created. `UserCategory` decides what has to be told. */
        UserNaturalScaCreate: components["schemas"]["UserNaturalScaPayerCreate"] | components["schemas"]["UserNaturalScaOwnerCreate"];
        /** @description What is told of a person at creation, whatever their category. */
        UserNaturalScaCreateBase: {
            /** @description Where the person lives. */
            Address?: components["schemas"]["AddressInput"];
            /** @description Day of birth, as midnight UTC of that day. A local midnight would fall on the day before. */
            Birthday?: components["schemas"]["Timestamp"];
            /** @description Where the person lives. Some countries are blocked, see `getCountryAuthorizations`. */
            CountryOfResidence?: components["schemas"]["Country"];
            /** @description The person's e-mail address. An owner enrolls with it. */
            Email: components["schemas"]["UserEmail"];
            /**
             * @description Given name, as on the identity document. Names that look made up are refused with `fraud_policy`.
             * @example Inês
             */
            FirstName: string;
            IncomeRange?: components["schemas"]["UserIncomeRange"];
            /**
             * @description Family name, as on the identity document.
             * @example Carvalho
             */
            LastName: string;
            /** @description Nationality. Some countries are blocked, see `getCountryAuthorizations`. */
            Nationality?: components["schemas"]["Country"];
            /**
             * @description What the person does for a living, in their own words.
             * @example Ceramist
             */
            Occupation?: string;
            /**
             * @description Phone number, in E.164 form (plus sign and country code) or in the local form, which needs `PhoneNumberCountry`. It prefills the enrollment of an owner, who may correct it there.
             * @example +351912345678
             */
            PhoneNumber?: string;
            /** @description Country in whose local form `PhoneNumber` is written. Required unless that begins with a plus sign. */
            PhoneNumberCountry?: components["schemas"]["Country"];
            ScaContext?: components["schemas"]["ScaContext"];
            Tag?: components["schemas"]["Tag"];
            /**
             * @description Whether the user has accepted Mangopay's terms. It must be true for an owner, otherwise the answer is 403 `user_hasnt_accepted_terms_and_conditions`.
             * @example true
             */
            TermsAndConditionsAccepted: boolean;
        };
        /** @description A person who also holds money and gets paid out. Has to enroll before the account becomes active. */
        UserNaturalScaOwnerCreate: components["schemas"]["UserNaturalScaCreateBase"] & {
            /** @description Day of birth, as midnight UTC of that day. A local midnight would fall on the day before. */
            Birthday: components["schemas"]["Timestamp"];
            /** @description Where the person lives. Some countries are blocked, see `getCountryAuthorizations`. */
            CountryOfResidence: components["schemas"]["Country"];
            /** @description Nationality. Some countries are blocked, see `getCountryAuthorizations`. */
            Nationality: components["schemas"]["Country"];
            /**
             * @description Says that the person holds money and gets paid out.
             * @example OWNER
             * @constant
             */
            UserCategory: "OWNER";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            UserCategory: "OWNER";
        };
        /** @description A person who only pays. Becomes `ACTIVE` at once, without enrollment. */
        UserNaturalScaPayerCreate: components["schemas"]["UserNaturalScaCreateBase"] & {
            /**
             * @description Says that the person only pays.
             * @example PAYER
             * @constant
             */
            UserCategory: "PAYER";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            UserCategory: "PAYER";
        };
        /** @description What to change. A field that is left out keeps its value. */
        UserNaturalScaUpdate: {
            /** @description Where the person lives. It replaces the stored address as a whole. */
            Address?: components["schemas"]["AddressInput"];
            /** @description Day of birth, as midnight UTC of that day. A change takes a verified person back to `LIGHT`. */
            Birthday?: components["schemas"]["Timestamp"];
            /** @description Where the person lives. Some countries are blocked, see `getCountryAuthorizations`. */
            CountryOfResidence?: components["schemas"]["Country"];
            /** @description The person's e-mail address. A change makes an owner enroll again. */
            Email?: components["schemas"]["UserEmail"];
            /**
             * @description Given name. A change takes a verified person back to `LIGHT`.
             * @example Inês
             */
            FirstName?: string;
            IncomeRange?: components["schemas"]["UserIncomeRange"];
            /**
             * @description Family name. A change takes a verified person back to `LIGHT`.
             * @example Carvalho
             */
            LastName?: string;
            /** @description Nationality. Some countries are blocked. A change takes a verified person back to `LIGHT`. */
            Nationality?: components["schemas"]["Country"];
            /**
             * @description What the person does for a living, in their own words.
             * @example Ceramist
             */
            Occupation?: string;
            /**
             * @description Phone number, in E.164 form (plus sign and country code) or in the local form, which needs `PhoneNumberCountry`. A change makes an owner enroll again.
             * @example +351912345678
             */
            PhoneNumber?: string;
            /** @description Country in whose local form `PhoneNumber` is written. Required unless that begins with a plus sign. A change makes an owner enroll again. */
            PhoneNumberCountry?: components["schemas"]["Country"];
            ScaContext?: components["schemas"]["ScaContext"];
            Tag?: components["schemas"]["Tag"];
            /**
             * @description Whether the user has accepted Mangopay's terms; to be repeated with every change. It must be true for an owner, otherwise the answer is 403 `user_hasnt_accepted_terms_and_conditions`.
             * @example true
             */
            TermsAndConditionsAccepted: boolean;
            /**
             * @description The category, repeated. To turn a payer into an owner, use `categorizeNaturalUser`.
             * @example OWNER
             * @enum {string}
             */
            UserCategory?: "PAYER" | "OWNER";
        };
        /** @description A user in the form of the operations with strong customer authentication. `PersonType` says whether it is a person or an entity. */
        UserSca: components["schemas"]["UserNaturalSca"] | components["schemas"]["UserLegalSca"];
        /**
         * @description `PENDING_USER_ACTION` is an owner who still has to enroll in strong customer authentication, and can do little until then; a payer is `ACTIVE` from the start. `CLOSED` is final.
         * @example ACTIVE
         * @enum {string}
         */
        UserStatus: "PENDING_USER_ACTION" | "ACTIVE" | "CLOSED";
        /** @description Electronic money of one user in one currency. The balance changes through pay-ins, transfers, conversions, payouts and refunds alone. */
        Wallet: {
            /** @description What is in the wallet now, in the currency of the wallet. */
            Balance: components["schemas"]["Money"];
            CreationDate: components["schemas"]["Timestamp"];
            Currency: components["schemas"]["Currency"];
            /**
             * @description What the wallet is for, in your own words.
             * @example Sales of the pottery stall
             */
            Description: string;
            FundsType: components["schemas"]["WalletFundsType"];
            /**
             * @description Identifier of the wallet.
             * @example wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC
             */
            Id: string;
            /**
             * @description The user who owns the wallet. A list, but it never holds more than one.
             * @example [
             *       "user_m_01JDX5K7Q2V8T4N7R0C5M9H3K1"
             *     ]
             */
            Owners: string[];
            Tag: components["schemas"]["Tag"];
        };
        /** @description A wallet to be created. Owner and currency can never be changed. */
        WalletCreate: {
            Currency: components["schemas"]["Currency"];
            /**
             * @description What the wallet is for, in your own words.
             * @example Sales of the pottery stall
             */
            Description: string;
            /**
             * @description The user who will own the wallet. A list, but more than one is refused with `param_error`.
             * @example [
             *       "user_m_01JDX5K7Q2V8T4N7R0C5M9H3K1"
             *     ]
             */
            Owners: string[];
            Tag?: components["schemas"]["Tag"];
        };
        /**
         * @description Whose money it is. A wallet of a user is `DEFAULT`. `FEES` and `CREDIT` are the platform's own wallets, for collected fees and for its own funds.
         * @example DEFAULT
         * @enum {string}
         */
        WalletFundsType: "DEFAULT" | "FEES" | "CREDIT";
        /** @description What can be changed of a wallet. A field that is left out stays as it is. */
        WalletUpdate: {
            /**
             * @description What the wallet is for, in your own words.
             * @example Sales of the pottery stall
             * @example second season
             */
            Description?: string;
            Tag?: components["schemas"]["Tag"];
        };
    };
    responses: {
        /** @description The request was refused. `Type` says why, `errors` which fields are at fault. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorReport"];
            };
        };
        /** @description The key lacks the permission scope of this operation, the feature is not activated, the user is blocked, or the call comes from an address outside the allowlist. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorReport"] | components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The `Idempotency-Key` was used within the last 24 hours. The request was not carried out again, and the first answer is not replayed: ask for it with `getApiResponse`. */
        IdempotencyConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Message": "A resource has already been created with this Idempotency Key",
                 *       "Type": "idempotent_creation_conflict",
                 *       "Id": "3b0f9a5e-3c55-4dc0-8a7d-1c7d2f7b9a10#1764547200",
                 *       "Date": 1764547200,
                 *       "errors": null
                 *     }
                 */
                "application/json": components["schemas"]["ErrorReport"];
            };
        };
        /** @description The page was refused. The file cannot be decoded or is too small, or the document has five pages already. */
        KycDocumentPageRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorReport"];
            };
        };
        /** @description The document was refused, mostly since a user of this kind cannot have a document of this type. */
        KycDocumentRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorReport"];
            };
        };
        /** @description There is no such object, or it is past its retention period. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Message": "The ressource does not exist",
                 *       "Type": "ressource_not_found",
                 *       "Id": "0c9b2a84-6c5e-4b6f-8a53-8f2f3b7f6b21#1764547200",
                 *       "Date": 1764547200,
                 *       "errors": {
                 *         "RessourceNotFound": "Cannot find the ressource with the given identifier."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorReport"];
            };
        };
        /** @description What your server answers, within two seconds; a body is not read. Anything else counts as a failure, and the notification is sent again every ten minutes in the first hour, then every eight hours for three days. After 100 failures in a row the hook becomes `INVALID` and falls silent. */
        NotificationReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The limit of one of the sliding windows is reached. There is no `Retry-After`: wait until the reset time of the window whose remaining count is zero. */
        TooManyRequests: {
            headers: {
                "x-ratelimit": components["headers"]["RateLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Message": "Rate limit exceeded. Please contact support for more assistance",
                 *       "Type": "rate_limit",
                 *       "Id": "9f3e6f1c-5e43-4a1e-bb0e-5a6f0d2f8c77#1764547200",
                 *       "Date": 1764547200,
                 *       "errors": null
                 *     }
                 */
                "application/json": components["schemas"]["ErrorReport"];
            };
        };
        /** @description The token is unknown, expired or revoked. Get a new one and send the request again. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Message": "The authorization credentials are not valid",
                 *       "Type": "invalid_credentials",
                 *       "Date": 1764547200
                 *     }
                 */
                "application/json": components["schemas"]["ErrorReport"];
            };
        };
        /** @description Either the token is unknown, expired or revoked, as everywhere; or the user must authenticate before this data may be seen. In the second case the body is empty and `WWW-Authenticate` holds `PendingUserAction RedirectUrl=` and the address to send the user to: a new token would not help. */
        UnauthorizedOrScaRequired: {
            headers: {
                "WWW-Authenticate": components["headers"]["PendingUserActionChallenge"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Message": "The authorization credentials are not valid",
                 *       "Type": "invalid_credentials",
                 *       "Date": 1764547200
                 *     }
                 */
                "application/json": components["schemas"]["ErrorReport"];
            };
        };
        /** @description Any other failure. The body is usually an error report; some services send problem details, and a gateway may send HTML or nothing. */
        UnexpectedError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Message": "Internal Server Error",
                 *       "Type": "other",
                 *       "Id": "b3b1b8f6-52b1-46f5-9f0a-3f9a2a0f9d4e#1764547200",
                 *       "Date": 1764547200,
                 *       "errors": null
                 *     }
                 */
                "application/json": components["schemas"]["ErrorReport"] | components["schemas"]["ProblemDetails"];
            };
        };
        /** @description An owner has not accepted the terms, `USER_NOT_PRESENT` was said without the user's consent to it, or one of the usual reasons: the key lacks the permission scope, or the call comes from an address outside the allowlist. */
        UserForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorReport"] | components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The user was refused. `param_error` names the fields at fault, nested ones joined by a dot; `fraud_policy` means that a name looks made up. */
        UserRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorReport"];
            };
        };
    };
    parameters: {
        /** @description Only items created after this moment, in Unix seconds. */
        AfterDate: number;
        /** @description Identifier of the bank account. */
        BankAccountId: string;
        /** @description Only items created before this moment, in Unix seconds. */
        BeforeDate: number;
        /** @description Identifier of the conversion, instant or quoted, of a user or of the platform. */
        ConversionId: string;
        /** @description Identifier of the hook. */
        HookId: string;
        /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
        IdempotencyKey: string;
        /** @description Identifier of the KYC document. */
        KycDocumentId: string;
        /** @description Only documents in one of these states, sent as one value joined by commas. */
        KycDocumentStatusFilter: components["schemas"]["KycDocumentStatus"][];
        /** @description Only documents of one of these types, sent as one value joined by commas. */
        KycDocumentTypeFilter: components["schemas"]["KycDocumentType"][];
        /** @description Identifier of the mandate. */
        MandateId: string;
        /** @description When it happened, in Unix seconds. */
        NotificationDate: number;
        /** @description What happened. */
        NotificationEventType: components["schemas"]["EventType"];
        /** @description Identifier of the object that it happened to. Spelt with two s, unlike in the events list. */
        NotificationRessourceId: string;
        /** @description Which page to give, counted from 1. */
        Page: number;
        /** @description How many items a page has, 100 at most. */
        PerPage: number;
        /** @description Identifier of the quote. */
        QuoteId: string;
        /** @description Only items that ended with one of these codes, sent as one value joined by commas. */
        ResultCodeFilter: components["schemas"]["ResultCode"][];
        /** @description Whether the user is there to authenticate. With `USER_PRESENT`, the default, the answer may be a 401 that names the address to send the user to. */
        ScaContext: components["schemas"]["ScaContext"];
        /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
        Sort: string;
        /** @description Only transactions of one of these natures, sent as one value joined by commas. */
        TransactionNatureFilter: components["schemas"]["TransactionNature"][];
        /** @description Only items with one of these statuses, sent as one value joined by commas. */
        TransactionStatusFilter: components["schemas"]["TransactionStatus"][];
        /** @description Only transactions of one of these types, sent as one value joined by commas. */
        TransactionTypeFilter: components["schemas"]["TransactionType"][];
        /** @description Identifier of the user, natural or legal. */
        UserId: string;
    };
    requestBodies: never;
    headers: {
        /** @description Addresses of the first, previous, next and last page (RFC 8288). The address may be quoted inside the angle brackets. */
        Link: string;
        /** @description How many items the whole list has. */
        NumberOfItems: number;
        /** @description How many pages the list has at this page size. */
        NumberOfPages: number;
        /** @description Present when the user must authenticate. The scheme is `PendingUserAction` and its parameter `RedirectUrl`; compare both without regard to case. */
        PendingUserActionChallenge: string;
        /** @description Calls made, one number a window (15, 30, 60 and 1440 minutes, sliding). They come joined by commas or as several lines. */
        RateLimit: string;
        /** @description Calls left, one number a window, in the same order as `x-ratelimit`. */
        RateLimitRemaining: string;
        /** @description Unix seconds at which each window is empty again. Which window a value belongs to follows from how far away it is, not from its position. */
        RateLimitReset: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createCardRegistration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "UserId": "user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB",
                 *       "Currency": "EUR",
                 *       "CardType": "CB_VISA_MASTERCARD",
                 *       "Tag": "customer-2209"
                 *     }
                 */
                "application/json": components["schemas"]["CardRegistrationCreate"];
            };
        };
        responses: {
            /** @description The registration, waiting for the card data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "cardreg_m_01JDX5M3V7F9H1K3N5P7R9T1VX",
                     *       "Tag": "customer-2209",
                     *       "CreationDate": 1764547200,
                     *       "UserId": "user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB",
                     *       "AccessKey": "kT7nQ2wXz9LmRb4VyHsD",
                     *       "PreregistrationData": "Hn3VqL8sXw2ZtKc6RyBd9MpJf4Gv7Ta1Eu5Ni0",
                     *       "CardRegistrationURL": "https://pci.sandbox.mangopay.com/api/mangopay/vault/tokenize/eyJjIjoiYWNtZSJ9",
                     *       "RegistrationData": null,
                     *       "CardId": null,
                     *       "CardType": "CB_VISA_MASTERCARD",
                     *       "Currency": "EUR",
                     *       "Status": "CREATED",
                     *       "ResultCode": null,
                     *       "ResultMessage": null
                     *     }
                     */
                    "application/json": components["schemas"]["CardRegistration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getCardRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The card registration. */
                CardRegistrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card registration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "cardreg_m_01JDX5M3V7F9H1K3N5P7R9T1VX",
                     *       "Tag": "customer-2209",
                     *       "CreationDate": 1764547200,
                     *       "UserId": "user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB",
                     *       "AccessKey": "kT7nQ2wXz9LmRb4VyHsD",
                     *       "PreregistrationData": "Hn3VqL8sXw2ZtKc6RyBd9MpJf4Gv7Ta1Eu5Ni0",
                     *       "CardRegistrationURL": "https://pci.sandbox.mangopay.com/api/mangopay/vault/tokenize/eyJjIjoiYWNtZSJ9",
                     *       "RegistrationData": "data=Qm9xV2YzR2tLd1pIc1RhTnBYdUNlRmlKbU8",
                     *       "CardId": "card_m_01JDX5N8W4G6J8M0P2R4T6V8XZ",
                     *       "CardType": "CB_VISA_MASTERCARD",
                     *       "Currency": "EUR",
                     *       "Status": "VALIDATED",
                     *       "ResultCode": "000000",
                     *       "ResultMessage": "Success"
                     *     }
                     */
                    "application/json": components["schemas"]["CardRegistration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateCardRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The card registration. */
                CardRegistrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "RegistrationData": "data=Qm9xV2YzR2tLd1pIc1RhTnBYdUNlRmlKbU8",
                 *       "CardHolderName": "CAMILLE OKAFOR"
                 *     }
                 */
                "application/json": components["schemas"]["CardRegistrationUpdate"];
            };
        };
        responses: {
            /** @description The registration, finished or failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardRegistration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The card. */
                CardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "card_m_01JDX5N8W4G6J8M0P2R4T6V8XZ",
                     *       "Tag": "customer-2209",
                     *       "CreationDate": 1764547230,
                     *       "UserId": "user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB",
                     *       "CardType": "CB_VISA_MASTERCARD",
                     *       "CardProvider": "VISA",
                     *       "Alias": "497020XXXXXX4417",
                     *       "ExpirationDate": "1229",
                     *       "CardHolderName": "CAMILLE OKAFOR",
                     *       "Currency": "EUR",
                     *       "Country": "FRA",
                     *       "Product": "F",
                     *       "BankCode": "unknown",
                     *       "Active": true,
                     *       "Validity": "VALID",
                     *       "Fingerprint": "7c1e0b94a2f84d0f9d3a5b6c8e1f2a47"
                     *     }
                     */
                    "application/json": components["schemas"]["Card"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The card. */
                CardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardUpdate"];
            };
        };
        responses: {
            /** @description The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "card_m_01JDX5N8W4G6J8M0P2R4T6V8XZ",
                     *       "Tag": "customer-2209",
                     *       "CreationDate": 1764547230,
                     *       "UserId": "user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB",
                     *       "CardType": "CB_VISA_MASTERCARD",
                     *       "CardProvider": "VISA",
                     *       "Alias": "497020XXXXXX4417",
                     *       "ExpirationDate": "1229",
                     *       "CardHolderName": "CAMILLE OKAFOR",
                     *       "Currency": "EUR",
                     *       "Country": "FRA",
                     *       "Product": "F",
                     *       "BankCode": "unknown",
                     *       "Active": false,
                     *       "Validity": "VALID",
                     *       "Fingerprint": "7c1e0b94a2f84d0f9d3a5b6c8e1f2a47"
                     *     }
                     */
                    "application/json": components["schemas"]["Card"];
                };
            };
            /** @description The card is deactivated already, or the name is set already or malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReport"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createCardValidation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The card. */
                CardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "AuthorId": "user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB",
                 *       "SecureModeReturnURL": "https://shop.example.com/cards/checked",
                 *       "IpAddress": "203.0.113.42",
                 *       "BrowserInfo": {
                 *         "AcceptHeader": "text/html,application/xhtml+xml,application/xml;q=0.9,*\/*;q=0.8",
                 *         "JavaEnabled": false,
                 *         "Language": "fr-FR",
                 *         "ColorDepth": 24,
                 *         "ScreenHeight": 1080,
                 *         "ScreenWidth": 1920,
                 *         "TimeZoneOffset": -60,
                 *         "UserAgent": "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0",
                 *         "JavascriptEnabled": true
                 *       },
                 *       "SecureMode": "DEFAULT",
                 *       "ValidationUsage": "CIT"
                 *     }
                 */
                "application/json": components["schemas"]["CardValidationCreate"];
            };
        };
        responses: {
            /** @description The validation, finished or waiting for the owner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "3f9a1c52-7b8e-4d60-9a41-c05d2e8b7f16",
                     *       "Tag": null,
                     *       "CreationDate": 1764547260,
                     *       "AuthorId": "user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB",
                     *       "Status": "SUCCEEDED",
                     *       "ResultCode": "000000",
                     *       "ResultMessage": "Success",
                     *       "Validity": "VALID",
                     *       "Type": "CARD_VALIDATION",
                     *       "AuthorizationDate": 1764547262,
                     *       "SecureModeNeeded": false,
                     *       "SecureModeRedirectURL": null,
                     *       "SecureModeReturnURL": "https://shop.example.com/cards/checked?cardValidationId=3f9a1c52-7b8e-4d60-9a41-c05d2e8b7f16",
                     *       "SecureMode": "DEFAULT",
                     *       "ValidationUsage": "CIT",
                     *       "PaymentCategory": "ECommerce",
                     *       "PreferredCardNetwork": null,
                     *       "Applied3DSVersion": "V2_1",
                     *       "IpAddress": "203.0.113.42",
                     *       "BrowserInfo": {
                     *         "AcceptHeader": "text/html,application/xhtml+xml,application/xml;q=0.9,*\/*;q=0.8",
                     *         "JavaEnabled": false,
                     *         "Language": "fr-FR",
                     *         "ColorDepth": 24,
                     *         "ScreenHeight": 1080,
                     *         "ScreenWidth": 1920,
                     *         "TimeZoneOffset": -60,
                     *         "UserAgent": "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0",
                     *         "JavascriptEnabled": true
                     *       },
                     *       "CardInfo": {
                     *         "BIN": "497020",
                     *         "IssuingBank": "BANQUE DU LITTORAL",
                     *         "IssuerCountryCode": "FR",
                     *         "Type": "DEBIT",
                     *         "Brand": "VISA",
                     *         "SubType": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CardValidation"];
                };
            };
            /** @description The card cannot be validated. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReport"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getCardValidation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The card. */
                CardId: string;
                /** @description The card validation. */
                ValidationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card validation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "3f9a1c52-7b8e-4d60-9a41-c05d2e8b7f16",
                     *       "Tag": null,
                     *       "CreationDate": 1764547260,
                     *       "AuthorId": "user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB",
                     *       "Status": "SUCCEEDED",
                     *       "ResultCode": "000000",
                     *       "ResultMessage": "Success",
                     *       "Validity": "VALID",
                     *       "Type": "CARD_VALIDATION",
                     *       "AuthorizationDate": 1764547262,
                     *       "SecureModeNeeded": false,
                     *       "SecureModeRedirectURL": null,
                     *       "SecureModeReturnURL": "https://shop.example.com/cards/checked?cardValidationId=3f9a1c52-7b8e-4d60-9a41-c05d2e8b7f16",
                     *       "SecureMode": "DEFAULT",
                     *       "ValidationUsage": "CIT",
                     *       "PaymentCategory": "ECommerce",
                     *       "PreferredCardNetwork": null,
                     *       "Applied3DSVersion": "V2_1",
                     *       "IpAddress": "203.0.113.42",
                     *       "BrowserInfo": {
                     *         "AcceptHeader": "text/html,application/xhtml+xml,application/xml;q=0.9,*\/*;q=0.8",
                     *         "JavaEnabled": false,
                     *         "Language": "fr-FR",
                     *         "ColorDepth": 24,
                     *         "ScreenHeight": 1080,
                     *         "ScreenWidth": 1920,
                     *         "TimeZoneOffset": -60,
                     *         "UserAgent": "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0",
                     *         "JavascriptEnabled": true
                     *       },
                     *       "CardInfo": {
                     *         "BIN": "497020",
                     *         "IssuingBank": "BANQUE DU LITTORAL",
                     *         "IssuerCountryCode": "FR",
                     *         "Type": "DEBIT",
                     *         "Brand": "VISA",
                     *         "SubType": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CardValidation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCardsForFingerprint: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /** @description `Fingerprint` of the card. */
                Fingerprint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cards. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "Id": "card_m_01JDX5N8W4G6J8M0P2R4T6V8XZ",
                     *         "Tag": "customer-2209",
                     *         "CreationDate": 1764547230,
                     *         "UserId": "user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB",
                     *         "CardType": "CB_VISA_MASTERCARD",
                     *         "CardProvider": "VISA",
                     *         "Alias": "497020XXXXXX4417",
                     *         "ExpirationDate": "1229",
                     *         "CardHolderName": "CAMILLE OKAFOR",
                     *         "Currency": "EUR",
                     *         "Country": "FRA",
                     *         "Product": "F",
                     *         "BankCode": "unknown",
                     *         "Active": true,
                     *         "Validity": "VALID",
                     *         "Fingerprint": "7c1e0b94a2f84d0f9d3a5b6c8e1f2a47"
                     *       },
                     *       {
                     *         "Id": "card_m_01JDX6Q2Y6J8L0N2Q4S6V8X0ZB",
                     *         "Tag": null,
                     *         "CreationDate": 1764633600,
                     *         "UserId": "user_m_01JDX6P0X4H6K8M0P2R4T6W8YA",
                     *         "CardType": "CB_VISA_MASTERCARD",
                     *         "CardProvider": "VISA",
                     *         "Alias": "497020XXXXXX4417",
                     *         "ExpirationDate": "1229",
                     *         "CardHolderName": "C OKAFOR",
                     *         "Currency": "EUR",
                     *         "Country": "FRA",
                     *         "Product": "F",
                     *         "BankCode": "unknown",
                     *         "Active": true,
                     *         "Validity": "VALID",
                     *         "Fingerprint": "7c1e0b94a2f84d0f9d3a5b6c8e1f2a47"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Card"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listUsersForCardFingerprint: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /** @description `Fingerprint` of the card. */
                Fingerprint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "Id": "user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB",
                     *         "Tag": null,
                     *         "CreationDate": 1764540000,
                     *         "PersonType": "NATURAL",
                     *         "Email": "camille.okafor@example.com",
                     *         "PhoneNumber": null,
                     *         "PhoneNumberCountry": null,
                     *         "KYCLevel": "LIGHT",
                     *         "TermsAndConditionsAccepted": true,
                     *         "TermsAndConditionsAcceptedDate": 1764540100,
                     *         "UserCategory": "PAYER",
                     *         "UserStatus": "ACTIVE"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CardFingerprintUser"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The platform. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ClientId": "acme-marketplace",
                     *       "Name": "Acme Marketplace",
                     *       "RegisteredName": "Acme Marketplace SAS",
                     *       "Licensor": "EU",
                     *       "CompanyNumber": "552100554",
                     *       "CompanyReference": null,
                     *       "MCC": "5732",
                     *       "TaxNumber": "FR76552100554",
                     *       "PlatformURL": "https://shop.example",
                     *       "PlatformDescription": "A marketplace for second-hand cameras and lenses.",
                     *       "PlatformCategorization": {
                     *         "BusinessType": "MARKETPLACE",
                     *         "Sector": "STORES_FASHION_ACCESSORIES_OBJECTS"
                     *       },
                     *       "PlatformType": null,
                     *       "TechEmails": [
                     *         "tech@shop.example"
                     *       ],
                     *       "AdminEmails": [
                     *         "office@shop.example"
                     *       ],
                     *       "BillingEmails": [
                     *         "accounting@shop.example"
                     *       ],
                     *       "FraudEmails": [
                     *         "compliance@shop.example"
                     *       ],
                     *       "HeadquartersAddress": {
                     *         "AddressLine1": "12 Quai des Tanneurs",
                     *         "AddressLine2": null,
                     *         "City": "Nantes",
                     *         "Region": "Pays de la Loire",
                     *         "PostalCode": "44000",
                     *         "Country": "FR"
                     *       },
                     *       "HeadquartersPhoneNumber": "+33240000000",
                     *       "PrimaryThemeColour": "#1f6f5c",
                     *       "PrimaryButtonColour": "#e4572e",
                     *       "Logo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createClientInstantConversion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "DebitedWalletType": "FEES",
                 *       "DebitedFunds": {
                 *         "Currency": "EUR",
                 *         "Amount": 50000
                 *       },
                 *       "CreditedWalletType": "FEES",
                 *       "CreditedFunds": {
                 *         "Currency": "GBP"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ClientInstantConversionCreate"];
            };
        };
        responses: {
            /** @description The conversion. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "cvr_01JDXC5G7J9L2N4Q6S8V0X1Z3B",
                     *       "Tag": null,
                     *       "CreationDate": 1764547200,
                     *       "Status": "SUCCEEDED",
                     *       "ResultCode": "000000",
                     *       "ResultMessage": "Success",
                     *       "ExecutionDate": 1764547200,
                     *       "Type": "CONVERSION",
                     *       "Nature": "REGULAR",
                     *       "AuthorId": "acme-marketplace",
                     *       "DebitedWalletId": "FEES_EUR",
                     *       "CreditedWalletId": "FEES_GBP",
                     *       "DebitedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 50000
                     *       },
                     *       "CreditedFunds": {
                     *         "Currency": "GBP",
                     *         "Amount": 41995
                     *       },
                     *       "ConversionRateResponse": {
                     *         "ClientRate": 0.8315,
                     *         "MarketRate": 0.8399
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Conversion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createClientQuotedConversion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "QuoteId": "cvrquote_01JDXD6H8K0M2P4R6T8W1Y3Z5C",
                 *       "DebitedWalletType": "FEES",
                 *       "CreditedWalletType": "FEES"
                 *     }
                 */
                "application/json": components["schemas"]["ClientQuotedConversionCreate"];
            };
        };
        responses: {
            /** @description The conversion. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "cvr_01JDXD8L0N2Q4S6V8X1Z3B5D7F",
                     *       "Tag": null,
                     *       "CreationDate": 1764547200,
                     *       "Status": "SUCCEEDED",
                     *       "ResultCode": "000000",
                     *       "ResultMessage": "Success",
                     *       "ExecutionDate": 1764547200,
                     *       "Type": "CONVERSION",
                     *       "Nature": "REGULAR",
                     *       "AuthorId": "acme-marketplace",
                     *       "DebitedWalletId": "FEES_EUR",
                     *       "CreditedWalletId": "FEES_GBP",
                     *       "DebitedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 50000
                     *       },
                     *       "CreditedFunds": {
                     *         "Currency": "GBP",
                     *         "Amount": 41995
                     *       },
                     *       "ConversionRateResponse": {
                     *         "ClientRate": 0.8315,
                     *         "MarketRate": 0.8399
                     *       },
                     *       "QuoteId": "cvrquote_01JDXD6H8K0M2P4R6T8W1Y3Z5C"
                     *     }
                     */
                    "application/json": components["schemas"]["Conversion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getConversion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the conversion, instant or quoted, of a user or of the platform. */
                ConversionId: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversion. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createInstantConversion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "AuthorId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                 *       "DebitedWalletId": "wlt_m_01JDX5W2P7K4Y9H3B6T8V1C0QE",
                 *       "CreditedWalletId": "wlt_m_01JDX5W8R3M6N1Q5S7T9V2X4ZA",
                 *       "DebitedFunds": {
                 *         "Currency": "EUR",
                 *         "Amount": 20000
                 *       },
                 *       "CreditedFunds": {
                 *         "Currency": "GBP"
                 *       },
                 *       "Fees": {
                 *         "Type": "FIXED",
                 *         "Value": 200,
                 *         "Currency": "EUR"
                 *       },
                 *       "UserMargin": {
                 *         "Type": "PERCENTAGE",
                 *         "Value": 1.5
                 *       },
                 *       "Tag": "order-1042"
                 *     }
                 */
                "application/json": components["schemas"]["InstantConversionCreate"];
            };
        };
        responses: {
            /** @description The conversion. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "cvr_01JDXA9S8R7Q6P5N4M3K2J1H0G",
                     *       "Tag": "order-1042",
                     *       "CreationDate": 1764547200,
                     *       "Status": "SUCCEEDED",
                     *       "ResultCode": "000000",
                     *       "ResultMessage": "Success",
                     *       "ExecutionDate": 1764547201,
                     *       "Type": "CONVERSION",
                     *       "Nature": "REGULAR",
                     *       "AuthorId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *       "DebitedWalletId": "wlt_m_01JDX5W2P7K4Y9H3B6T8V1C0QE",
                     *       "CreditedWalletId": "wlt_m_01JDX5W8R3M6N1Q5S7T9V2X4ZA",
                     *       "DebitedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 20000
                     *       },
                     *       "CreditedFunds": {
                     *         "Currency": "GBP",
                     *         "Amount": 16630
                     *       },
                     *       "Fees": {
                     *         "Currency": "EUR",
                     *         "Amount": 200
                     *       },
                     *       "RequestedFees": {
                     *         "Type": "FIXED",
                     *         "Value": 200,
                     *         "Currency": "EUR"
                     *       },
                     *       "ConversionRateResponse": {
                     *         "ClientRate": 0.8315,
                     *         "MarketRate": 0.8399,
                     *         "FinalRate": 0.819
                     *       },
                     *       "MarginsResponse": {
                     *         "Mangopay": {
                     *           "Type": "PERCENTAGE",
                     *           "Value": 1,
                     *           "Amount": 200
                     *         },
                     *         "User": {
                     *           "Type": "PERCENTAGE",
                     *           "Value": 1.5,
                     *           "Amount": 300
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Conversion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createQuote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteCreate"];
            };
        };
        responses: {
            /** @description The quote. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "cvrquote_01JDXA2C4E6G8J1K3M5N7P9Q0R",
                     *       "Tag": "order-1042",
                     *       "CreationDate": 1764547200,
                     *       "ExpirationDate": 1764547500,
                     *       "Status": "ACTIVE",
                     *       "DebitedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 20000
                     *       },
                     *       "CreditedFunds": {
                     *         "Currency": "GBP",
                     *         "Amount": 16630
                     *       },
                     *       "Fees": {
                     *         "Currency": "EUR",
                     *         "Amount": 200
                     *       },
                     *       "RequestedFees": {
                     *         "Type": "FIXED",
                     *         "Value": 200,
                     *         "Currency": "EUR"
                     *       },
                     *       "ConversionRateResponse": {
                     *         "ClientRate": 0.8315,
                     *         "MarketRate": 0.8399,
                     *         "FinalRate": 0.819
                     *       },
                     *       "MarginsResponse": {
                     *         "Mangopay": {
                     *           "Type": "PERCENTAGE",
                     *           "Value": 1,
                     *           "Amount": 200
                     *         },
                     *         "User": {
                     *           "Type": "PERCENTAGE",
                     *           "Value": 1.5,
                     *           "Amount": 300
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the quote. */
                QuoteId: components["parameters"]["QuoteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quote. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "cvrquote_01JDXA2C4E6G8J1K3M5N7P9Q0R",
                     *       "Tag": "order-1042",
                     *       "CreationDate": 1764547200,
                     *       "ExpirationDate": 1764547500,
                     *       "Status": "EXPIRED",
                     *       "DebitedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 20000
                     *       },
                     *       "CreditedFunds": {
                     *         "Currency": "GBP",
                     *         "Amount": 16630
                     *       },
                     *       "Fees": {
                     *         "Currency": "EUR",
                     *         "Amount": 200
                     *       },
                     *       "RequestedFees": {
                     *         "Type": "FIXED",
                     *         "Value": 200,
                     *         "Currency": "EUR"
                     *       },
                     *       "ConversionRateResponse": {
                     *         "ClientRate": 0.8315,
                     *         "MarketRate": 0.8399,
                     *         "FinalRate": 0.819
                     *       },
                     *       "MarginsResponse": {
                     *         "Mangopay": {
                     *           "Type": "PERCENTAGE",
                     *           "Value": 1,
                     *           "Amount": 200
                     *         },
                     *         "User": {
                     *           "Type": "PERCENTAGE",
                     *           "Value": 1.5,
                     *           "Amount": 300
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createQuotedConversion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "QuoteId": "cvrquote_01JDXA2C4E6G8J1K3M5N7P9Q0R",
                 *       "AuthorId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                 *       "DebitedWalletId": "wlt_m_01JDX5W2P7K4Y9H3B6T8V1C0QE",
                 *       "CreditedWalletId": "wlt_m_01JDX5W8R3M6N1Q5S7T9V2X4ZA",
                 *       "Tag": "order-1042"
                 *     }
                 */
                "application/json": components["schemas"]["QuotedConversionCreate"];
            };
        };
        responses: {
            /** @description The conversion. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "cvr_01JDXB4F6H8K1M3P5R7T9W0Y2Z",
                     *       "Tag": "order-1042",
                     *       "CreationDate": 1764547200,
                     *       "Status": "SUCCEEDED",
                     *       "ResultCode": "000000",
                     *       "ResultMessage": "Success",
                     *       "ExecutionDate": 1764547201,
                     *       "Type": "CONVERSION",
                     *       "Nature": "REGULAR",
                     *       "AuthorId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *       "DebitedWalletId": "wlt_m_01JDX5W2P7K4Y9H3B6T8V1C0QE",
                     *       "CreditedWalletId": "wlt_m_01JDX5W8R3M6N1Q5S7T9V2X4ZA",
                     *       "DebitedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 20000
                     *       },
                     *       "CreditedFunds": {
                     *         "Currency": "GBP",
                     *         "Amount": 16630
                     *       },
                     *       "Fees": {
                     *         "Currency": "EUR",
                     *         "Amount": 200
                     *       },
                     *       "RequestedFees": {
                     *         "Type": "FIXED",
                     *         "Value": 200,
                     *         "Currency": "EUR"
                     *       },
                     *       "ConversionRateResponse": {
                     *         "ClientRate": 0.8315,
                     *         "MarketRate": 0.8399,
                     *         "FinalRate": 0.819
                     *       },
                     *       "MarginsResponse": {
                     *         "Mangopay": {
                     *           "Type": "PERCENTAGE",
                     *           "Value": 1,
                     *           "Amount": 200
                     *         },
                     *         "User": {
                     *           "Type": "PERCENTAGE",
                     *           "Value": 1.5,
                     *           "Amount": 300
                     *         }
                     *       },
                     *       "QuoteId": "cvrquote_01JDXA2C4E6G8J1K3M5N7P9Q0R"
                     *     }
                     */
                    "application/json": components["schemas"]["Conversion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getConversionRate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The currency to buy.
                 * @example GBP
                 */
                CreditedCurrency: components["schemas"]["Currency"];
                /**
                 * @description The currency to sell.
                 * @example EUR
                 */
                DebitedCurrency: components["schemas"]["Currency"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rate of the moment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "DebitedCurrency": "EUR",
                     *       "CreditedCurrency": "GBP",
                     *       "ClientRate": 0.8315,
                     *       "MarketRate": 0.8399,
                     *       "MarketRateDate": 1764547200
                     *     }
                     */
                    "application/json": components["schemas"]["ConversionRate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Only items created after this moment, in Unix seconds. */
                AfterDate?: components["parameters"]["AfterDate"];
                /** @description Only items created before this moment, in Unix seconds. */
                BeforeDate?: components["parameters"]["BeforeDate"];
                /** @description Only events of this type. The vendor calls it required, but also shows lists of mixed types, which are what comes without it. */
                EventType?: components["schemas"]["EventType"];
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "ResourceId": "payin_m_01JDX5K7Q2W8E4R6T9Y1U3I5O7",
                     *         "EventType": "PAYIN_NORMAL_SUCCEEDED",
                     *         "Date": 1764547200
                     *       },
                     *       {
                     *         "ResourceId": "kyc_01JDX5R4T6Y8U0I2O4P6A8S0D2",
                     *         "EventType": "KYC_CREATED",
                     *         "Date": 1764547260
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Event"][];
                };
            };
            /** @description The range reaches further back than 45 days, or another parameter is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReport"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listHooks: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of hooks. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "Id": "hook_m_01JDX5M2N4B6V8C0X1Z3A5S7D9",
                     *         "EventType": "PAYIN_NORMAL_SUCCEEDED",
                     *         "Url": "https://shop.example/mangopay/notifications",
                     *         "Status": "ENABLED",
                     *         "Validity": "VALID",
                     *         "Email": "payments-oncall@shop.example",
                     *         "Tag": "checkout",
                     *         "CreationDate": 1764547200
                     *       },
                     *       {
                     *         "Id": "hook_m_01JDX5N3P5C7B9V1N2M4L6K8J0",
                     *         "EventType": "KYC_SUCCEEDED",
                     *         "Url": "https://shop.example/mangopay/notifications",
                     *         "Status": "DISABLED",
                     *         "Validity": "VALID",
                     *         "Email": null,
                     *         "Tag": null,
                     *         "CreationDate": 1764547200
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Hook"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createHook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "EventType": "PAYIN_NORMAL_SUCCEEDED",
                 *       "Url": "https://shop.example/mangopay/notifications",
                 *       "Email": "payments-oncall@shop.example",
                 *       "Tag": "checkout"
                 *     }
                 */
                "application/json": components["schemas"]["HookCreate"];
            };
        };
        responses: {
            /** @description The hook, enabled and valid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "hook_m_01JDX5M2N4B6V8C0X1Z3A5S7D9",
                     *       "EventType": "PAYIN_NORMAL_SUCCEEDED",
                     *       "Url": "https://shop.example/mangopay/notifications",
                     *       "Status": "ENABLED",
                     *       "Validity": "VALID",
                     *       "Email": "payments-oncall@shop.example",
                     *       "Tag": "checkout",
                     *       "CreationDate": 1764547200
                     *     }
                     */
                    "application/json": components["schemas"]["Hook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the hook. */
                HookId: components["parameters"]["HookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "hook_m_01JDX5M2N4B6V8C0X1Z3A5S7D9",
                     *       "EventType": "PAYIN_NORMAL_SUCCEEDED",
                     *       "Url": "https://shop.example/mangopay/notifications",
                     *       "Status": "ENABLED",
                     *       "Validity": "VALID",
                     *       "Email": "payments-oncall@shop.example",
                     *       "Tag": "checkout",
                     *       "CreationDate": 1764547200
                     *     }
                     */
                    "application/json": components["schemas"]["Hook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the hook. */
                HookId: components["parameters"]["HookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "Url": "https://shop.example/mangopay/notifications",
                 *       "Status": "ENABLED",
                 *       "Validity": "VALID"
                 *     }
                 */
                "application/json": components["schemas"]["HookUpdate"];
            };
        };
        responses: {
            /** @description The hook after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "hook_m_01JDX5M2N4B6V8C0X1Z3A5S7D9",
                     *       "EventType": "PAYIN_NORMAL_SUCCEEDED",
                     *       "Url": "https://shop.example/mangopay/notifications",
                     *       "Status": "ENABLED",
                     *       "Validity": "VALID",
                     *       "Email": "payments-oncall@shop.example",
                     *       "Tag": "checkout",
                     *       "CreationDate": 1764547200
                     *     }
                     */
                    "application/json": components["schemas"]["Hook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listKycDocuments: {
        parameters: {
            query?: {
                /** @description Only items created after this moment, in Unix seconds. */
                AfterDate?: components["parameters"]["AfterDate"];
                /** @description Only items created before this moment, in Unix seconds. */
                BeforeDate?: components["parameters"]["BeforeDate"];
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Only documents in one of these states, sent as one value joined by commas. */
                Status?: components["parameters"]["KycDocumentStatusFilter"];
                /** @description Only documents of one of these types, sent as one value joined by commas. */
                Type?: components["parameters"]["KycDocumentTypeFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of documents. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "Type": "IDENTITY_PROOF",
                     *         "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *         "Flags": [
                     *           "009021"
                     *         ],
                     *         "Id": "kyc_01JDX6B3F8G1H4J7K9M2N5P8Q0",
                     *         "Tag": "passport",
                     *         "CreationDate": 1764547500,
                     *         "ProcessedDate": 1764561600,
                     *         "Status": "REFUSED",
                     *         "RefusedReasonType": "DOCUMENT_HAS_EXPIRED",
                     *         "RefusedReasonMessage": "The passport expired in March."
                     *       },
                     *       {
                     *         "Type": "IDENTITY_PROOF",
                     *         "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *         "Flags": [],
                     *         "Id": "kyc_01JDX8D4R7S0T3V6W9X2Y5Z8A1",
                     *         "Tag": "passport",
                     *         "CreationDate": 1764622800,
                     *         "ProcessedDate": 1764633600,
                     *         "Status": "VALIDATED",
                     *         "RefusedReasonType": null,
                     *         "RefusedReasonMessage": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["KycDocument"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getKycDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the KYC document. */
                KycDocumentId: components["parameters"]["KycDocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Type": "IDENTITY_PROOF",
                     *       "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *       "Flags": [],
                     *       "Id": "kyc_01JDX6B3F8G1H4J7K9M2N5P8Q0",
                     *       "Tag": "passport",
                     *       "CreationDate": 1764547500,
                     *       "ProcessedDate": 1764561600,
                     *       "Status": "VALIDATED",
                     *       "RefusedReasonType": null,
                     *       "RefusedReasonMessage": null
                     *     }
                     */
                    "application/json": components["schemas"]["KycDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createKycDocumentConsult: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the KYC document. */
                KycDocumentId: components["parameters"]["KycDocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One link a page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "Url": "https://api.sandbox.mangopay.com/public/documents/4f7a21/consult/Qm3TzX8vKc",
                     *         "ExpirationDate": 1764549000
                     *       },
                     *       {
                     *         "Url": "https://api.sandbox.mangopay.com/public/documents/4f7a21/consult/Hw9BnR2yLd",
                     *         "ExpirationDate": 1764549000
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["KycDocumentPageConsult"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listMandates: {
        parameters: {
            query?: {
                /** @description Only items created after this moment, in Unix seconds. */
                AfterDate?: components["parameters"]["AfterDate"];
                /** @description Only items created before this moment, in Unix seconds. */
                BeforeDate?: components["parameters"]["BeforeDate"];
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of mandates. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "Id": "mdt_m_01JDXE3F5H7J9L1N4Q6S8U0W2Y",
                     *         "Tag": "subscription-77",
                     *         "CreationDate": 1764547200,
                     *         "Status": "ACTIVE",
                     *         "ResultCode": "000000",
                     *         "ResultMessage": "Success",
                     *         "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *         "ExecutionType": "WEB",
                     *         "MandateType": "DIRECT_DEBIT"
                     *       },
                     *       {
                     *         "Id": "mdt_m_01JDXD1C3E5G7J9L2N4Q6S8U0W",
                     *         "Tag": null,
                     *         "CreationDate": 1764460800,
                     *         "Status": "FAILED",
                     *         "ResultCode": "001807",
                     *         "ResultMessage": "User has let the mandate session expire without confirming",
                     *         "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *         "ExecutionType": "WEB",
                     *         "MandateType": "DIRECT_DEBIT"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["MandateListItem"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getMandate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the mandate. */
                MandateId: components["parameters"]["MandateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mandate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "mdt_m_01JDXE3F5H7J9L1N4Q6S8U0W2Y",
                     *       "Tag": "subscription-77",
                     *       "CreationDate": 1764547200,
                     *       "Status": "SUBMITTED",
                     *       "ResultCode": null,
                     *       "ResultMessage": null,
                     *       "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *       "RecipientId": "rec_01JDX7C4E6G8J0L2N5Q7S9U1W3",
                     *       "Scheme": "SEPA",
                     *       "BankReference": "MGPQX7B",
                     *       "ExecutionType": "WEB",
                     *       "MandateType": "DIRECT_DEBIT",
                     *       "Culture": "FR",
                     *       "RedirectURL": "https://api.sandbox.mangopay.com/mvc/eu/public/mandates/01jdxe3f/confirmation?version=2.01",
                     *       "ReturnURL": "https://shop.example/mandates/done?MandateId=mdt_m_01JDXE3F5H7J9L1N4Q6S8U0W2Y",
                     *       "DocumentURL": "https://api.sandbox.mangopay.com/webhook/eu/public/mandates/01jdxe3f/document?version=2.01"
                     *     }
                     */
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    cancelMandate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the mandate. */
                MandateId: components["parameters"]["MandateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mandate, ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "mdt_m_01JDXE3F5H7J9L1N4Q6S8U0W2Y",
                     *       "Tag": "subscription-77",
                     *       "CreationDate": 1764547200,
                     *       "Status": "FAILED",
                     *       "ResultCode": "001806",
                     *       "ResultMessage": "The client has cancelled the mandate",
                     *       "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *       "RecipientId": "rec_01JDX7C4E6G8J0L2N5Q7S9U1W3",
                     *       "Scheme": "SEPA",
                     *       "BankReference": "MGPQX7B",
                     *       "ExecutionType": "WEB",
                     *       "MandateType": "DIRECT_DEBIT",
                     *       "Culture": "FR",
                     *       "RedirectURL": "https://api.sandbox.mangopay.com/mvc/eu/public/mandates/01jdxe3f/confirmation?version=2.01",
                     *       "ReturnURL": "https://shop.example/mandates/done?MandateId=mdt_m_01JDXE3F5H7J9L1N4Q6S8U0W2Y",
                     *       "DocumentURL": "https://api.sandbox.mangopay.com/webhook/eu/public/mandates/01jdxe3f/document?version=2.01"
                     *     }
                     */
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createMandate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MandateCreate"];
            };
        };
        responses: {
            /** @description The mandate, still to be confirmed by the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "mdt_m_01JDXE3F5H7J9L1N4Q6S8U0W2Y",
                     *       "Tag": "subscription-77",
                     *       "CreationDate": 1764547200,
                     *       "Status": "CREATED",
                     *       "ResultCode": null,
                     *       "ResultMessage": null,
                     *       "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *       "RecipientId": "rec_01JDX7C4E6G8J0L2N5Q7S9U1W3",
                     *       "Scheme": null,
                     *       "BankReference": null,
                     *       "ExecutionType": "WEB",
                     *       "MandateType": "DIRECT_DEBIT",
                     *       "Culture": "FR",
                     *       "RedirectURL": "https://api.sandbox.mangopay.com/mvc/eu/public/mandates/01jdxe3f/confirmation?version=2.01",
                     *       "ReturnURL": "https://shop.example/mandates/done?MandateId=mdt_m_01JDXE3F5H7J9L1N4Q6S8U0W2Y",
                     *       "DocumentURL": "https://api.sandbox.mangopay.com/webhook/eu/public/mandates/01jdxe3f/document?version=2.01"
                     *     }
                     */
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listRefundsForPayIn: {
        parameters: {
            query?: {
                /** @description Only items created after this moment, in Unix seconds. */
                AfterDate?: components["parameters"]["AfterDate"];
                /** @description Only items created before this moment, in Unix seconds. */
                BeforeDate?: components["parameters"]["BeforeDate"];
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Only items that ended with one of these codes, sent as one value joined by commas. */
                ResultCode?: components["parameters"]["ResultCodeFilter"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
            };
            header?: never;
            path: {
                /** @description Identifier of the pay-in. */
                PayInId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of refunds. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "Id": "refund_m_01JDX7A4D6F8K2N5Q9T3W7Z1VF",
                     *         "Tag": "return-88",
                     *         "CreationDate": 1764720000,
                     *         "Type": "PAYOUT",
                     *         "Nature": "REFUND",
                     *         "Status": "SUCCEEDED",
                     *         "ResultCode": "000000",
                     *         "ResultMessage": "Success",
                     *         "ExecutionDate": 1764720001,
                     *         "InitialTransactionId": "payin_m_01JDX6V3E7G1L4P8S2X6Y9B5CG",
                     *         "InitialTransactionType": "PAYIN",
                     *         "InitialTransactionNature": "REGULAR",
                     *         "AuthorId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *         "CreditedUserId": null,
                     *         "DebitedFunds": {
                     *           "Currency": "EUR",
                     *           "Amount": 1500
                     *         },
                     *         "CreditedFunds": {
                     *           "Currency": "EUR",
                     *           "Amount": 1575
                     *         },
                     *         "Fees": {
                     *           "Currency": "EUR",
                     *           "Amount": -75
                     *         },
                     *         "DebitedWalletId": "wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC",
                     *         "CreditedWalletId": null,
                     *         "RefundReason": {
                     *           "RefundReasonType": "INITIALIZED_BY_CLIENT",
                     *           "RefundReasonMessage": null
                     *         },
                     *         "StatementDescriptor": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Refund"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createRefundForPayIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the pay-in. */
                PayInId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundForPayInCreate"];
            };
        };
        responses: {
            /** @description The refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "refund_m_01JDX7A4D6F8K2N5Q9T3W7Z1VF",
                     *       "Tag": "return-88",
                     *       "CreationDate": 1764720000,
                     *       "Type": "PAYOUT",
                     *       "Nature": "REFUND",
                     *       "Status": "SUCCEEDED",
                     *       "ResultCode": "000000",
                     *       "ResultMessage": "Success",
                     *       "ExecutionDate": 1764720001,
                     *       "InitialTransactionId": "payin_m_01JDX6V3E7G1L4P8S2X6Y9B5CG",
                     *       "InitialTransactionType": "PAYIN",
                     *       "InitialTransactionNature": "REGULAR",
                     *       "AuthorId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *       "CreditedUserId": null,
                     *       "DebitedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 1500
                     *       },
                     *       "CreditedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 1575
                     *       },
                     *       "Fees": {
                     *         "Currency": "EUR",
                     *         "Amount": -75
                     *       },
                     *       "DebitedWalletId": "wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC",
                     *       "CreditedWalletId": null,
                     *       "RefundReason": {
                     *         "RefundReasonType": "INITIALIZED_BY_CLIENT",
                     *         "RefundReasonMessage": null
                     *       },
                     *       "StatementDescriptor": null
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getPayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the payout. */
                PayoutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payout. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "po_m_01JDX7G0H4K8P1T5X9B3D6F0SM",
                     *       "Tag": null,
                     *       "CreationDate": 1764633600,
                     *       "Type": "PAYOUT",
                     *       "Nature": "REGULAR",
                     *       "Status": "SUCCEEDED",
                     *       "ResultCode": "000000",
                     *       "ResultMessage": "Success",
                     *       "ExecutionDate": 1764633720,
                     *       "AuthorId": "user_m_01JDX5N4S9W1F6B8J2P3T7Y5ZD",
                     *       "CreditedUserId": null,
                     *       "DebitedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 3990
                     *       },
                     *       "CreditedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 3990
                     *       },
                     *       "Fees": {
                     *         "Currency": "EUR",
                     *         "Amount": 0
                     *       },
                     *       "DebitedWalletId": "wlt_m_01JDX5R6B4F8H1L5N7S0W2Z3TD",
                     *       "CreditedWalletId": null,
                     *       "PaymentType": "BANK_WIRE",
                     *       "RecipientId": "rec_01JDX7C8F2H6M9R3V7Z1B4D8QK",
                     *       "BankAccountId": null,
                     *       "BankWireRef": "POTTERY 1042"
                     *     }
                     */
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listRefundsForPayout: {
        parameters: {
            query?: {
                /** @description Only items created after this moment, in Unix seconds. */
                AfterDate?: components["parameters"]["AfterDate"];
                /** @description Only items created before this moment, in Unix seconds. */
                BeforeDate?: components["parameters"]["BeforeDate"];
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Only items that ended with one of these codes, sent as one value joined by commas. */
                ResultCode?: components["parameters"]["ResultCodeFilter"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
            };
            header?: never;
            path: {
                /** @description Identifier of the payout. */
                PayoutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of refunds. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "Id": "refund_m_01JDX7J1K5M9Q2V6Y0C4E7G1TN",
                     *         "Tag": null,
                     *         "CreationDate": 1764720000,
                     *         "Type": "PAYIN",
                     *         "Nature": "REFUND",
                     *         "Status": "SUCCEEDED",
                     *         "ResultCode": "000000",
                     *         "ResultMessage": "Success",
                     *         "ExecutionDate": 1764720001,
                     *         "InitialTransactionId": "po_m_01JDX7G0H4K8P1T5X9B3D6F0SM",
                     *         "InitialTransactionType": "PAYOUT",
                     *         "InitialTransactionNature": "REGULAR",
                     *         "AuthorId": "user_m_01JDX5N4S9W1F6B8J2P3T7Y5ZD",
                     *         "CreditedUserId": null,
                     *         "DebitedFunds": {
                     *           "Currency": "EUR",
                     *           "Amount": 3990
                     *         },
                     *         "CreditedFunds": {
                     *           "Currency": "EUR",
                     *           "Amount": 3990
                     *         },
                     *         "Fees": {
                     *           "Currency": "EUR",
                     *           "Amount": 0
                     *         },
                     *         "DebitedWalletId": null,
                     *         "CreditedWalletId": "wlt_m_01JDX5R6B4F8H1L5N7S0W2Z3TD",
                     *         "RefundReason": {
                     *           "RefundReasonType": "BANKACCOUNT_HAS_BEEN_CLOSED",
                     *           "RefundReasonMessage": null
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Refund"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createPayout: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutCreate"];
            };
        };
        responses: {
            /** @description The payout, on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "po_m_01JDX7G0H4K8P1T5X9B3D6F0SM",
                     *       "Tag": null,
                     *       "CreationDate": 1764633600,
                     *       "Type": "PAYOUT",
                     *       "Nature": "REGULAR",
                     *       "Status": "CREATED",
                     *       "ResultCode": null,
                     *       "ResultMessage": null,
                     *       "ExecutionDate": null,
                     *       "AuthorId": "user_m_01JDX5N4S9W1F6B8J2P3T7Y5ZD",
                     *       "CreditedUserId": null,
                     *       "DebitedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 3990
                     *       },
                     *       "CreditedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 3990
                     *       },
                     *       "Fees": {
                     *         "Currency": "EUR",
                     *         "Amount": 0
                     *       },
                     *       "DebitedWalletId": "wlt_m_01JDX5R6B4F8H1L5N7S0W2Z3TD",
                     *       "CreditedWalletId": null,
                     *       "PaymentType": "BANK_WIRE",
                     *       "RecipientId": "rec_01JDX7C8F2H6M9R3V7Z1B4D8QK",
                     *       "BankAccountId": null,
                     *       "BankWireRef": "POTTERY 1042",
                     *       "ModeRequested": "INSTANT_PAYMENT",
                     *       "ModeApplied": "PENDING_RESPONSE",
                     *       "FallbackReason": null,
                     *       "EndToEndId": "6d0c3b9f4a8e4c7f9b1a2e5d7c8f0a34",
                     *       "PaymentRef": null
                     *     }
                     */
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getPayoutMode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the payout. */
                PayoutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payout, with its mode. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "po_m_01JDX7G0H4K8P1T5X9B3D6F0SM",
                     *       "Tag": null,
                     *       "CreationDate": 1764633600,
                     *       "Type": "PAYOUT",
                     *       "Nature": "REGULAR",
                     *       "Status": "SUCCEEDED",
                     *       "ResultCode": "000000",
                     *       "ResultMessage": "Success",
                     *       "ExecutionDate": 1764633720,
                     *       "AuthorId": "user_m_01JDX5N4S9W1F6B8J2P3T7Y5ZD",
                     *       "CreditedUserId": null,
                     *       "DebitedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 3990
                     *       },
                     *       "CreditedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 3990
                     *       },
                     *       "Fees": {
                     *         "Currency": "EUR",
                     *         "Amount": 0
                     *       },
                     *       "DebitedWalletId": "wlt_m_01JDX5R6B4F8H1L5N7S0W2Z3TD",
                     *       "CreditedWalletId": null,
                     *       "PaymentType": "BANK_WIRE",
                     *       "RecipientId": "rec_01JDX7C8F2H6M9R3V7Z1B4D8QK",
                     *       "BankAccountId": null,
                     *       "BankWireRef": "POTTERY 1042",
                     *       "ModeRequested": "INSTANT_PAYMENT",
                     *       "ModeApplied": "INSTANT_PAYMENT",
                     *       "FallbackReason": null,
                     *       "EndToEndId": "6d0c3b9f4a8e4c7f9b1a2e5d7c8f0a34",
                     *       "PaymentRef": null
                     *     }
                     */
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getRecipient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the recipient, or of the bank account that it was made from. */
                RecipientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recipient. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "rec_01JDX7C8F2H6M9R3V7Z1B4D8QK",
                     *       "Tag": "stall-17",
                     *       "CreationDate": 1764550800,
                     *       "Status": "ACTIVE",
                     *       "DisplayName": "Pottery stall account",
                     *       "Currency": "EUR",
                     *       "Country": "FR",
                     *       "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *       "RecipientScope": "PAYOUT",
                     *       "RecipientType": "Individual",
                     *       "IndividualRecipient": {
                     *         "FirstName": "Maëlle",
                     *         "LastName": "Kerguen",
                     *         "Address": {
                     *           "AddressLine1": "12 Quai des Tanneurs",
                     *           "AddressLine2": "Staircase B",
                     *           "City": "Nantes",
                     *           "Region": "Pays de la Loire",
                     *           "PostalCode": "44000",
                     *           "Country": "FR"
                     *         }
                     *       },
                     *       "PayoutMethodType": "LocalBankTransfer",
                     *       "LocalBankTransfer": {
                     *         "EUR": {
                     *           "IBAN": "FR7630006000011234567890189",
                     *           "BIC": "AGRIFRPPXXX"
                     *         }
                     *       },
                     *       "RecipientVerificationOfPayee": {
                     *         "RecipientVerificationId": "7b1e9d52-4c3a-4f0e-8d6b-2a9c5e7f1034",
                     *         "RecipientVerificationCheck": "MATCH",
                     *         "RecipientVerificationMessage": "Account name fully matches account identifier."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Recipient"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deactivateRecipient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the recipient, or of the bank account that it was made from. */
                RecipientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "Status": "DEACTIVATED"
                 *     }
                 */
                "application/json": components["schemas"]["RecipientDeactivate"];
            };
        };
        responses: {
            /** @description The recipient, switched off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "rec_01JDX7C8F2H6M9R3V7Z1B4D8QK",
                     *       "Tag": "stall-17",
                     *       "CreationDate": 1764550800,
                     *       "Status": "DEACTIVATED",
                     *       "DisplayName": "Pottery stall account",
                     *       "Currency": "EUR",
                     *       "Country": "FR",
                     *       "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *       "RecipientScope": "PAYOUT",
                     *       "RecipientType": "Individual",
                     *       "IndividualRecipient": {
                     *         "FirstName": "Maëlle",
                     *         "LastName": "Kerguen",
                     *         "Address": {
                     *           "AddressLine1": "12 Quai des Tanneurs",
                     *           "AddressLine2": "Staircase B",
                     *           "City": "Nantes",
                     *           "Region": "Pays de la Loire",
                     *           "PostalCode": "44000",
                     *           "Country": "FR"
                     *         }
                     *       },
                     *       "PayoutMethodType": "LocalBankTransfer",
                     *       "LocalBankTransfer": {
                     *         "EUR": {
                     *           "IBAN": "FR7630006000011234567890189",
                     *           "BIC": "AGRIFRPPXXX"
                     *         }
                     *       },
                     *       "RecipientVerificationOfPayee": {
                     *         "RecipientVerificationId": "7b1e9d52-4c3a-4f0e-8d6b-2a9c5e7f1034",
                     *         "RecipientVerificationCheck": "MATCH",
                     *         "RecipientVerificationMessage": "Account name fully matches account identifier."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Recipient"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the refund. */
                RefundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "refund_m_01JDX7A4D6F8K2N5Q9T3W7Z1VF",
                     *       "Tag": "return-88",
                     *       "CreationDate": 1764720000,
                     *       "Type": "PAYOUT",
                     *       "Nature": "REFUND",
                     *       "Status": "SUCCEEDED",
                     *       "ResultCode": "000000",
                     *       "ResultMessage": "Success",
                     *       "ExecutionDate": 1764720001,
                     *       "InitialTransactionId": "payin_m_01JDX6V3E7G1L4P8S2X6Y9B5CG",
                     *       "InitialTransactionType": "PAYIN",
                     *       "InitialTransactionNature": "REGULAR",
                     *       "AuthorId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *       "CreditedUserId": null,
                     *       "DebitedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 1500
                     *       },
                     *       "CreditedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 1575
                     *       },
                     *       "Fees": {
                     *         "Currency": "EUR",
                     *         "Amount": -75
                     *       },
                     *       "DebitedWalletId": "wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC",
                     *       "CreditedWalletId": null,
                     *       "RefundReason": {
                     *         "RefundReasonType": "INITIALIZED_BY_CLIENT",
                     *         "RefundReasonMessage": null
                     *       },
                     *       "StatementDescriptor": null
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listRefundsForRepudiation: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Only items that ended with one of these codes, sent as one value joined by commas. */
                ResultCode?: components["parameters"]["ResultCodeFilter"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
            };
            header?: never;
            path: {
                /** @description Identifier of the repudiation. */
                RepudiationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of refunds. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "Id": "refund_m_01JDX7J1K5M9Q2V6Y0C4E7G1TN",
                     *         "Tag": null,
                     *         "CreationDate": 1764720000,
                     *         "Type": "PAYIN",
                     *         "Nature": "REFUND",
                     *         "Status": "SUCCEEDED",
                     *         "ResultCode": "000000",
                     *         "ResultMessage": "Success",
                     *         "ExecutionDate": 1764720001,
                     *         "InitialTransactionId": "repud_m_01JDX7M2N6P0S4X8A2C5E9G3VQ",
                     *         "InitialTransactionType": "PAYOUT",
                     *         "InitialTransactionNature": "REPUDIATION",
                     *         "AuthorId": "user_m_01JDX5N4S9W1F6B8J2P3T7Y5ZD",
                     *         "CreditedUserId": "acme-marketplace",
                     *         "DebitedFunds": {
                     *           "Currency": "EUR",
                     *           "Amount": 3990
                     *         },
                     *         "CreditedFunds": {
                     *           "Currency": "EUR",
                     *           "Amount": 3990
                     *         },
                     *         "Fees": {
                     *           "Currency": "EUR",
                     *           "Amount": 0
                     *         },
                     *         "DebitedWalletId": null,
                     *         "CreditedWalletId": "CREDIT_EUR",
                     *         "RefundReason": {
                     *           "RefundReasonType": "OTHER",
                     *           "RefundReasonMessage": null
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Refund"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getApiResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The value of the Idempotency-Key header of the original request. */
                IdempotencyKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The original answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "StatusCode": "200",
                     *       "ContentLength": "214",
                     *       "ContentType": "application/json; charset=utf-8",
                     *       "Date": "Mon, 01 Dec 2025 00:00:00 GMT",
                     *       "RequestURL": "https://api.mangopay.com/v2.01/acme-marketplace/users/user_m_01JDX5H1G3F5D7S9A2Q4W6E8R0/kyc/documents",
                     *       "Resource": {
                     *         "Id": "kyc_01JDX5R4T6Y8U0I2O4P6A8S0D2",
                     *         "Tag": null,
                     *         "CreationDate": 1764547200,
                     *         "Type": "IDENTITY_PROOF",
                     *         "Status": "CREATED",
                     *         "RefusedReasonType": null,
                     *         "RefusedReasonMessage": null,
                     *         "UserId": "user_m_01JDX5H1G3F5D7S9A2Q4W6E8R0"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getUserSca: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the user, natural or legal. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSca"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createLegalUserSca: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserLegalScaCreate"];
            };
        };
        responses: {
            /** @description The user. An owner has yet to enroll. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Name": "Nora Weiss Keramik",
                     *       "LegalPersonType": "SOLETRADER",
                     *       "LegalRepresentative": {
                     *         "FirstName": "Nora",
                     *         "LastName": "Weiss",
                     *         "ProofOfIdentity": null,
                     *         "Birthday": 623376000,
                     *         "Nationality": "DE",
                     *         "CountryOfResidence": "DE",
                     *         "Email": "nora@weiss-keramik.example",
                     *         "PhoneNumber": null,
                     *         "PhoneNumberCountry": null
                     *       },
                     *       "ProofOfRegistration": null,
                     *       "ShareholderDeclaration": null,
                     *       "Statute": null,
                     *       "CompanyNumber": null,
                     *       "PendingUserAction": {
                     *         "RedirectUrl": "https://sca.sandbox.mangopay.com/?token=sca_01JDX5N3P6Q9R2S5T8V1W4X7Y0"
                     *       },
                     *       "HeadquartersAddress": {
                     *         "AddressLine1": "Lindenhof 4",
                     *         "AddressLine2": null,
                     *         "City": "Freiburg",
                     *         "Region": null,
                     *         "PostalCode": "79098",
                     *         "Country": "DE"
                     *       },
                     *       "LegalRepresentativeAddress": {
                     *         "AddressLine1": null,
                     *         "AddressLine2": null,
                     *         "City": null,
                     *         "Region": null,
                     *         "PostalCode": null,
                     *         "Country": null
                     *       },
                     *       "Id": "user_m_01JDX5N2K8M4N0P6Q1R7S3T9V5",
                     *       "Tag": null,
                     *       "CreationDate": 1764547320,
                     *       "PersonType": "LEGAL",
                     *       "Email": "post@weiss-keramik.example",
                     *       "KYCLevel": "LIGHT",
                     *       "TermsAndConditionsAccepted": true,
                     *       "TermsAndConditionsAcceptedDate": 1764547320,
                     *       "UserCategory": "OWNER",
                     *       "UserStatus": "PENDING_USER_ACTION"
                     *     }
                     */
                    "application/json": components["schemas"]["UserLegalSca"];
                };
            };
            400: components["responses"]["UserRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UserForbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateLegalUserSca: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the user, natural or legal. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "TermsAndConditionsAccepted": true,
                 *       "LegalRepresentativeAddress": {
                 *         "AddressLine1": "Rua do Forno 21",
                 *         "City": "Olhão",
                 *         "PostalCode": "8700-312",
                 *         "Country": "PT"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UserLegalScaUpdate"];
            };
        };
        responses: {
            /** @description The user as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Name": "Hortas do Sul",
                     *       "LegalPersonType": "BUSINESS",
                     *       "LegalRepresentative": {
                     *         "FirstName": "Tomás",
                     *         "LastName": "Vidal",
                     *         "ProofOfIdentity": "kyc_01JDX6C5D8E1F4G7H0J3K6M9N2",
                     *         "Birthday": 441763200,
                     *         "Nationality": "ES",
                     *         "CountryOfResidence": "PT",
                     *         "Email": "tomas.vidal@hortas.example",
                     *         "PhoneNumber": "+34612345678",
                     *         "PhoneNumberCountry": null
                     *       },
                     *       "ProofOfRegistration": "kyc_01JDX6D1E4F7G0H3J6K9M2N5P8",
                     *       "ShareholderDeclaration": null,
                     *       "Statute": "kyc_01JDX6E3A6B9C2D5E8F1G4H7J0",
                     *       "CompanyNumber": "514872063",
                     *       "PendingUserAction": null,
                     *       "HeadquartersAddress": {
                     *         "AddressLine1": "Rua da Nora 8",
                     *         "AddressLine2": null,
                     *         "City": "Faro",
                     *         "Region": null,
                     *         "PostalCode": "8000-145",
                     *         "Country": "PT"
                     *       },
                     *       "LegalRepresentativeAddress": {
                     *         "AddressLine1": "Rua do Forno 21",
                     *         "AddressLine2": null,
                     *         "City": "Olhão",
                     *         "Region": null,
                     *         "PostalCode": "8700-312",
                     *         "Country": "PT"
                     *       },
                     *       "Id": "user_m_01JDX5M4E7F0G3H6J9K2M5N8P1",
                     *       "Tag": "seller-207",
                     *       "CreationDate": 1764547290,
                     *       "PersonType": "LEGAL",
                     *       "Email": "contas@hortas.example",
                     *       "KYCLevel": "REGULAR",
                     *       "TermsAndConditionsAccepted": true,
                     *       "TermsAndConditionsAcceptedDate": 1764547290,
                     *       "UserCategory": "OWNER",
                     *       "UserStatus": "ACTIVE"
                     *     }
                     */
                    "application/json": components["schemas"]["UserLegalSca"];
                };
            };
            400: components["responses"]["UserRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createNaturalUserSca: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserNaturalScaCreate"];
            };
        };
        responses: {
            /** @description The user. An owner has yet to enroll. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserNaturalSca"];
                };
            };
            400: components["responses"]["UserRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UserForbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateNaturalUserSca: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the user, natural or legal. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "TermsAndConditionsAccepted": true,
                 *       "PhoneNumber": "+351912345678",
                 *       "Occupation": "Ceramist",
                 *       "IncomeRange": 2
                 *     }
                 */
                "application/json": components["schemas"]["UserNaturalScaUpdate"];
            };
        };
        responses: {
            /** @description The user as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "FirstName": "Inês",
                     *       "LastName": "Carvalho",
                     *       "Birthday": 570758400,
                     *       "Nationality": "PT",
                     *       "CountryOfResidence": "FR",
                     *       "Occupation": "Ceramist",
                     *       "IncomeRange": 2,
                     *       "ProofOfIdentity": null,
                     *       "ProofOfAddress": null,
                     *       "Capacity": "NORMAL",
                     *       "PhoneNumber": "+351912345678",
                     *       "PhoneNumberCountry": null,
                     *       "Address": {
                     *         "AddressLine1": "12 Quai des Tanneurs",
                     *         "AddressLine2": null,
                     *         "City": "Nantes",
                     *         "Region": "Pays de la Loire",
                     *         "PostalCode": "44000",
                     *         "Country": "FR"
                     *       },
                     *       "PendingUserAction": {
                     *         "RedirectUrl": "https://sca.sandbox.mangopay.com/?token=sca_01JDX7B2C5D8E1F4G7H0J3K6M9"
                     *       },
                     *       "Id": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *       "Tag": "seller-118",
                     *       "CreationDate": 1764547260,
                     *       "PersonType": "NATURAL",
                     *       "Email": "ines.carvalho@atelier.example",
                     *       "KYCLevel": "LIGHT",
                     *       "TermsAndConditionsAccepted": true,
                     *       "TermsAndConditionsAcceptedDate": 1764547260,
                     *       "UserCategory": "OWNER",
                     *       "UserStatus": "PENDING_USER_ACTION"
                     *     }
                     */
                    "application/json": components["schemas"]["UserNaturalSca"];
                };
            };
            400: components["responses"]["UserRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "AuthorId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                 *       "DebitedFunds": {
                 *         "Currency": "EUR",
                 *         "Amount": 4200
                 *       },
                 *       "Fees": {
                 *         "Currency": "EUR",
                 *         "Amount": 210
                 *       },
                 *       "DebitedWalletId": "wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC",
                 *       "CreditedWalletId": "wlt_m_01JDX5R6B4F8H1L5N7S0W2Z3TD",
                 *       "ScaContext": "USER_PRESENT",
                 *       "Tag": "order-1042"
                 *     }
                 */
                "application/json": components["schemas"]["TransferCreate"];
            };
        };
        responses: {
            /** @description The transfer: done, failed, or waiting for the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the transfer. */
                TransferId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transfer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "xfer_m_01JDX6Q2V8T4N7R0C5M9H3K1BW",
                     *       "Tag": "order-1042",
                     *       "CreationDate": 1764550800,
                     *       "Type": "TRANSFER",
                     *       "Nature": "REGULAR",
                     *       "Status": "SUCCEEDED",
                     *       "ResultCode": "000000",
                     *       "ResultMessage": "Success",
                     *       "ExecutionDate": 1764550801,
                     *       "AuthorId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *       "CreditedUserId": "user_m_01JDX5N4S9W1F6B8J2P3T7Y5ZD",
                     *       "DebitedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 4200
                     *       },
                     *       "CreditedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 3990
                     *       },
                     *       "Fees": {
                     *         "Currency": "EUR",
                     *         "Amount": 210
                     *       },
                     *       "DebitedWalletId": "wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC",
                     *       "CreditedWalletId": "wlt_m_01JDX5R6B4F8H1L5N7S0W2Z3TD",
                     *       "ScaContext": "USER_PRESENT",
                     *       "PendingUserAction": null
                     *     }
                     */
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listRefundsForTransfer: {
        parameters: {
            query?: {
                /** @description Only items created after this moment, in Unix seconds. */
                AfterDate?: components["parameters"]["AfterDate"];
                /** @description Only items created before this moment, in Unix seconds. */
                BeforeDate?: components["parameters"]["BeforeDate"];
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Only items that ended with one of these codes, sent as one value joined by commas. */
                ResultCode?: components["parameters"]["ResultCodeFilter"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
            };
            header?: never;
            path: {
                /** @description Identifier of the transfer. */
                TransferId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of refunds. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "Id": "refund_m_01JDX7A4D6F8K2N5Q9T3W7Z1VF",
                     *         "Tag": "return-88",
                     *         "CreationDate": 1764720000,
                     *         "Type": "TRANSFER",
                     *         "Nature": "REFUND",
                     *         "Status": "SUCCEEDED",
                     *         "ResultCode": "000000",
                     *         "ResultMessage": "Success",
                     *         "ExecutionDate": 1764720001,
                     *         "InitialTransactionId": "xfer_m_01JDX6Q2V8T4N7R0C5M9H3K1BW",
                     *         "InitialTransactionType": "TRANSFER",
                     *         "InitialTransactionNature": "REGULAR",
                     *         "AuthorId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *         "CreditedUserId": null,
                     *         "DebitedFunds": {
                     *           "Currency": "EUR",
                     *           "Amount": 1500
                     *         },
                     *         "CreditedFunds": {
                     *           "Currency": "EUR",
                     *           "Amount": 1575
                     *         },
                     *         "Fees": {
                     *           "Currency": "EUR",
                     *           "Amount": -75
                     *         },
                     *         "DebitedWalletId": "wlt_m_01JDX5R6B4F8H1L5N7S0W2Z3TD",
                     *         "CreditedWalletId": "wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC",
                     *         "RefundReason": {
                     *           "RefundReasonType": "INITIALIZED_BY_CLIENT",
                     *           "RefundReasonMessage": null
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Refund"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createRefundForTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the transfer. */
                TransferId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundForTransferCreate"];
            };
        };
        responses: {
            /** @description The refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "refund_m_01JDX7A4D6F8K2N5Q9T3W7Z1VF",
                     *       "Tag": "return-88",
                     *       "CreationDate": 1764720000,
                     *       "Type": "TRANSFER",
                     *       "Nature": "REFUND",
                     *       "Status": "SUCCEEDED",
                     *       "ResultCode": "000000",
                     *       "ResultMessage": "Success",
                     *       "ExecutionDate": 1764720001,
                     *       "InitialTransactionId": "xfer_m_01JDX6Q2V8T4N7R0C5M9H3K1BW",
                     *       "InitialTransactionType": "TRANSFER",
                     *       "InitialTransactionNature": "REGULAR",
                     *       "AuthorId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *       "CreditedUserId": null,
                     *       "DebitedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 1500
                     *       },
                     *       "CreditedFunds": {
                     *         "Currency": "EUR",
                     *         "Amount": 1575
                     *       },
                     *       "Fees": {
                     *         "Currency": "EUR",
                     *         "Amount": -75
                     *       },
                     *       "DebitedWalletId": "wlt_m_01JDX5R6B4F8H1L5N7S0W2Z3TD",
                     *       "CreditedWalletId": "wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC",
                     *       "RefundReason": {
                     *         "RefundReasonType": "INITIALIZED_BY_CLIENT",
                     *         "RefundReasonMessage": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "Id": "user_m_01JDX4R8S2T5V9W1X4Y7Z0A3B6",
                     *         "Tag": "buyer-2207",
                     *         "CreationDate": 1764547200,
                     *         "PersonType": "NATURAL",
                     *         "Email": "mateo.lindqvist@mail.example",
                     *         "KYCLevel": "LIGHT",
                     *         "TermsAndConditionsAccepted": false,
                     *         "TermsAndConditionsAcceptedDate": null,
                     *         "UserCategory": "PAYER",
                     *         "UserStatus": "ACTIVE"
                     *       },
                     *       {
                     *         "Id": "user_m_01JDX5N2K8M4N0P6Q1R7S3T9V5",
                     *         "Tag": null,
                     *         "CreationDate": 1764547320,
                     *         "PersonType": "LEGAL",
                     *         "Email": "post@weiss-keramik.example",
                     *         "KYCLevel": "REGULAR",
                     *         "TermsAndConditionsAccepted": true,
                     *         "TermsAndConditionsAcceptedDate": 1764547320,
                     *         "UserCategory": "OWNER",
                     *         "UserStatus": "ACTIVE"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["UserListItem"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listMandatesForBankAccount: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /** @description Identifier of the bank account. */
                BankAccountId: components["parameters"]["BankAccountId"];
                /** @description Identifier of the user, natural or legal. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of mandates. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "Id": "mdt_m_01JDXE3F5H7J9L1N4Q6S8U0W2Y",
                     *         "Tag": "subscription-77",
                     *         "CreationDate": 1764547200,
                     *         "Status": "ACTIVE",
                     *         "ResultCode": "000000",
                     *         "ResultMessage": "Success",
                     *         "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *         "ExecutionType": "WEB",
                     *         "MandateType": "DIRECT_DEBIT"
                     *       },
                     *       {
                     *         "Id": "mdt_m_01JDXD1C3E5G7J9L2N4Q6S8U0W",
                     *         "Tag": null,
                     *         "CreationDate": 1764460800,
                     *         "Status": "FAILED",
                     *         "ResultCode": "001807",
                     *         "ResultMessage": "User has let the mandate session expire without confirming",
                     *         "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *         "ExecutionType": "WEB",
                     *         "MandateType": "DIRECT_DEBIT"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["MandateListItem"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createIbanBankAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the user, natural or legal. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "OwnerName": "Maëlle Kerguen",
                 *       "OwnerAddress": {
                 *         "AddressLine1": "12 Quai des Tanneurs",
                 *         "AddressLine2": "Staircase B",
                 *         "City": "Nantes",
                 *         "Region": "Pays de la Loire",
                 *         "PostalCode": "44000",
                 *         "Country": "FR"
                 *       },
                 *       "IBAN": "FR7630006000011234567890189",
                 *       "BIC": "AGRIFRPP",
                 *       "Tag": "stall-17"
                 *     }
                 */
                "application/json": components["schemas"]["BankAccountIbanCreate"];
            };
        };
        responses: {
            /** @description The bank account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "bankacc_m_01JDX7E9G3J7N0S4W8A2C5E9RL",
                     *       "Tag": "stall-17",
                     *       "CreationDate": 1764547200,
                     *       "Type": "IBAN",
                     *       "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *       "Active": true,
                     *       "OwnerName": "Maëlle Kerguen",
                     *       "OwnerAddress": {
                     *         "AddressLine1": "12 Quai des Tanneurs",
                     *         "AddressLine2": "Staircase B",
                     *         "City": "Nantes",
                     *         "Region": "Pays de la Loire",
                     *         "PostalCode": "44000",
                     *         "Country": "FR"
                     *       },
                     *       "IBAN": "FR7630006000011234567890189",
                     *       "BIC": "AGRIFRPP"
                     *     }
                     */
                    "application/json": components["schemas"]["BankAccountIban"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCardsForUser: {
        parameters: {
            query?: {
                /** @description `true` for cards in use only, `false` for deactivated ones only. */
                Active?: boolean;
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /** @description The user who owns the cards. */
                UserId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cards. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "Id": "card_m_01JDX5N8W4G6J8M0P2R4T6V8XZ",
                     *         "Tag": "customer-2209",
                     *         "CreationDate": 1764547230,
                     *         "UserId": "user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB",
                     *         "CardType": "CB_VISA_MASTERCARD",
                     *         "CardProvider": "VISA",
                     *         "Alias": "497020XXXXXX4417",
                     *         "ExpirationDate": "1229",
                     *         "CardHolderName": "CAMILLE OKAFOR",
                     *         "Currency": "EUR",
                     *         "Country": "FRA",
                     *         "Product": "F",
                     *         "BankCode": "unknown",
                     *         "Active": true,
                     *         "Validity": "VALID",
                     *         "Fingerprint": "7c1e0b94a2f84d0f9d3a5b6c8e1f2a47"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Card"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listKycDocumentsForUser: {
        parameters: {
            query?: {
                /** @description Only items created after this moment, in Unix seconds. */
                AfterDate?: components["parameters"]["AfterDate"];
                /** @description Only items created before this moment, in Unix seconds. */
                BeforeDate?: components["parameters"]["BeforeDate"];
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Only documents in one of these states, sent as one value joined by commas. */
                Status?: components["parameters"]["KycDocumentStatusFilter"];
                /** @description Only documents of one of these types, sent as one value joined by commas. */
                Type?: components["parameters"]["KycDocumentTypeFilter"];
            };
            header?: never;
            path: {
                /** @description Identifier of the user, natural or legal. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the user's documents. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "Type": "IDENTITY_PROOF",
                     *         "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *         "Flags": [
                     *           "009021"
                     *         ],
                     *         "Id": "kyc_01JDX6B3F8G1H4J7K9M2N5P8Q0",
                     *         "Tag": "passport",
                     *         "CreationDate": 1764547500,
                     *         "ProcessedDate": 1764561600,
                     *         "Status": "REFUSED",
                     *         "RefusedReasonType": "DOCUMENT_HAS_EXPIRED",
                     *         "RefusedReasonMessage": "The passport expired in March."
                     *       },
                     *       {
                     *         "Type": "IDENTITY_PROOF",
                     *         "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *         "Flags": [],
                     *         "Id": "kyc_01JDX8D4R7S0T3V6W9X2Y5Z8A1",
                     *         "Tag": "passport",
                     *         "CreationDate": 1764622800,
                     *         "ProcessedDate": 1764633600,
                     *         "Status": "VALIDATED",
                     *         "RefusedReasonType": null,
                     *         "RefusedReasonMessage": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["KycDocument"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createKycDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the user, natural or legal. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "Type": "IDENTITY_PROOF",
                 *       "Tag": "passport"
                 *     }
                 */
                "application/json": components["schemas"]["KycDocumentCreate"];
            };
        };
        responses: {
            /** @description The document, waiting for its pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Type": "IDENTITY_PROOF",
                     *       "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *       "Flags": [],
                     *       "Id": "kyc_01JDX6B3F8G1H4J7K9M2N5P8Q0",
                     *       "Tag": "passport",
                     *       "CreationDate": 1764547500,
                     *       "ProcessedDate": null,
                     *       "Status": "CREATED",
                     *       "RefusedReasonType": null,
                     *       "RefusedReasonMessage": null
                     *     }
                     */
                    "application/json": components["schemas"]["KycDocument"];
                };
            };
            400: components["responses"]["KycDocumentRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getKycDocumentForUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the KYC document. */
                KycDocumentId: components["parameters"]["KycDocumentId"];
                /** @description Identifier of the user, natural or legal. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Type": "IDENTITY_PROOF",
                     *       "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *       "Flags": [],
                     *       "Id": "kyc_01JDX6B3F8G1H4J7K9M2N5P8Q0",
                     *       "Tag": "passport",
                     *       "CreationDate": 1764547500,
                     *       "ProcessedDate": null,
                     *       "Status": "VALIDATION_ASKED",
                     *       "RefusedReasonType": null,
                     *       "RefusedReasonMessage": null
                     *     }
                     */
                    "application/json": components["schemas"]["KycDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    submitKycDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the KYC document. */
                KycDocumentId: components["parameters"]["KycDocumentId"];
                /** @description Identifier of the user, natural or legal. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "Status": "VALIDATION_ASKED"
                 *     }
                 */
                "application/json": components["schemas"]["KycDocumentSubmit"];
            };
        };
        responses: {
            /** @description The document, waiting for its validation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Type": "IDENTITY_PROOF",
                     *       "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *       "Flags": [],
                     *       "Id": "kyc_01JDX6B3F8G1H4J7K9M2N5P8Q0",
                     *       "Tag": "passport",
                     *       "CreationDate": 1764547500,
                     *       "ProcessedDate": null,
                     *       "Status": "VALIDATION_ASKED",
                     *       "RefusedReasonType": null,
                     *       "RefusedReasonMessage": null
                     *     }
                     */
                    "application/json": components["schemas"]["KycDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createKycDocumentPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the KYC document. */
                KycDocumentId: components["parameters"]["KycDocumentId"];
                /** @description Identifier of the user, natural or legal. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "File": "JVBERi0xLjcKJcfsj6IKNSAwIG9iago8PC9MZW5ndGggNiAwIFI+PgpzdHJlYW0K"
                 *     }
                 */
                "application/json": components["schemas"]["KycDocumentPageCreate"];
            };
        };
        responses: {
            /** @description The page was added. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["KycDocumentPageRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyConflict"];
            /** @description The request is larger than about 10 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listMandatesForUser: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /** @description Identifier of the user, natural or legal. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of mandates. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "Id": "mdt_m_01JDXE3F5H7J9L1N4Q6S8U0W2Y",
                     *         "Tag": "subscription-77",
                     *         "CreationDate": 1764547200,
                     *         "Status": "ACTIVE",
                     *         "ResultCode": "000000",
                     *         "ResultMessage": "Success",
                     *         "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *         "ExecutionType": "WEB",
                     *         "MandateType": "DIRECT_DEBIT"
                     *       },
                     *       {
                     *         "Id": "mdt_m_01JDXD1C3E5G7J9L2N4Q6S8U0W",
                     *         "Tag": null,
                     *         "CreationDate": 1764460800,
                     *         "Status": "FAILED",
                     *         "ResultCode": "001807",
                     *         "ResultMessage": "User has let the mandate session expire without confirming",
                     *         "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *         "ExecutionType": "WEB",
                     *         "MandateType": "DIRECT_DEBIT"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["MandateListItem"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listRecipientsForUser: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description `PAYIN` gives the recipients that serve pay-ins alone. */
                RecipientScope?: "PAYIN";
            };
            header?: never;
            path: {
                /** @description Identifier of the user, natural or legal. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of recipients. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "Id": "rec_01JDX7C8F2H6M9R3V7Z1B4D8QK",
                     *         "CreationDate": 1764550800,
                     *         "Status": "ACTIVE",
                     *         "DisplayName": "Pottery stall account",
                     *         "PayoutMethodType": "LocalBankTransfer",
                     *         "RecipientType": "Individual",
                     *         "Currency": "EUR",
                     *         "Country": "FR",
                     *         "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *         "RecipientScope": "PAYOUT"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RecipientListItem"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createRecipient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the user, natural or legal. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecipientCreate"];
            };
        };
        responses: {
            /** @description The recipient, not yet active. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "rec_01JDX7C8F2H6M9R3V7Z1B4D8QK",
                     *       "Tag": "stall-17",
                     *       "CreationDate": 1764550800,
                     *       "Status": "PENDING",
                     *       "DisplayName": "Pottery stall account",
                     *       "Currency": "EUR",
                     *       "Country": "FR",
                     *       "UserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *       "RecipientScope": "PAYOUT",
                     *       "RecipientType": "Individual",
                     *       "IndividualRecipient": {
                     *         "FirstName": "Maëlle",
                     *         "LastName": "Kerguen",
                     *         "Address": {
                     *           "AddressLine1": "12 Quai des Tanneurs",
                     *           "AddressLine2": "Staircase B",
                     *           "City": "Nantes",
                     *           "Region": "Pays de la Loire",
                     *           "PostalCode": "44000",
                     *           "Country": "FR"
                     *         }
                     *       },
                     *       "PayoutMethodType": "LocalBankTransfer",
                     *       "LocalBankTransfer": {
                     *         "EUR": {
                     *           "IBAN": "FR7630006000011234567890189",
                     *           "BIC": "AGRIFRPPXXX"
                     *         }
                     *       },
                     *       "PendingUserAction": {
                     *         "RedirectUrl": "https://sca.sandbox.mangopay.com/?token=sca_01JDX7C8F2"
                     *       },
                     *       "RecipientVerificationOfPayee": {
                     *         "RecipientVerificationId": "7b1e9d52-4c3a-4f0e-8d6b-2a9c5e7f1034",
                     *         "RecipientVerificationCheck": "MATCH",
                     *         "RecipientVerificationMessage": "Account name fully matches account identifier."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Recipient"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listTransactionsForUser: {
        parameters: {
            query?: {
                /** @description Only items created after this moment, in Unix seconds. */
                AfterDate?: components["parameters"]["AfterDate"];
                /** @description Only items created before this moment, in Unix seconds. */
                BeforeDate?: components["parameters"]["BeforeDate"];
                /** @description Only transactions of one of these natures, sent as one value joined by commas. */
                Nature?: components["parameters"]["TransactionNatureFilter"];
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Only items that ended with one of these codes, sent as one value joined by commas. */
                ResultCode?: components["parameters"]["ResultCodeFilter"];
                /** @description Whether the user is there to authenticate. With `USER_PRESENT`, the default, the answer may be a 401 that names the address to send the user to. */
                ScaContext?: components["parameters"]["ScaContext"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
                /** @description Only transactions of one of these types, sent as one value joined by commas. */
                Type?: components["parameters"]["TransactionTypeFilter"];
            };
            header?: never;
            path: {
                /** @description Identifier of the user, natural or legal. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of transactions. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "Id": "payin_m_01JDX6V3E7G1L4P8S2X6Y9B5CG",
                     *         "Tag": "order-1042",
                     *         "CreationDate": 1764547800,
                     *         "Type": "PAYIN",
                     *         "Nature": "REGULAR",
                     *         "Status": "SUCCEEDED",
                     *         "ResultCode": "000000",
                     *         "ResultMessage": "Success",
                     *         "ExecutionDate": 1764547802,
                     *         "AuthorId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *         "CreditedUserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *         "DebitedFunds": {
                     *           "Currency": "EUR",
                     *           "Amount": 4200
                     *         },
                     *         "CreditedFunds": {
                     *           "Currency": "EUR",
                     *           "Amount": 4200
                     *         },
                     *         "Fees": {
                     *           "Currency": "EUR",
                     *           "Amount": 0
                     *         },
                     *         "DebitedWalletId": null,
                     *         "CreditedWalletId": "wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC",
                     *         "DepositId": null
                     *       },
                     *       {
                     *         "Id": "xfer_m_01JDX6Q2V8T4N7R0C5M9H3K1BW",
                     *         "Tag": "order-1042",
                     *         "CreationDate": 1764550800,
                     *         "Type": "TRANSFER",
                     *         "Nature": "REGULAR",
                     *         "Status": "SUCCEEDED",
                     *         "ResultCode": "000000",
                     *         "ResultMessage": "Success",
                     *         "ExecutionDate": 1764550801,
                     *         "AuthorId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *         "CreditedUserId": "user_m_01JDX5N4S9W1F6B8J2P3T7Y5ZD",
                     *         "DebitedFunds": {
                     *           "Currency": "EUR",
                     *           "Amount": 4200
                     *         },
                     *         "CreditedFunds": {
                     *           "Currency": "EUR",
                     *           "Amount": 3990
                     *         },
                     *         "Fees": {
                     *           "Currency": "EUR",
                     *           "Amount": 210
                     *         },
                     *         "DebitedWalletId": "wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC",
                     *         "CreditedWalletId": "wlt_m_01JDX5R6B4F8H1L5N7S0W2Z3TD",
                     *         "DepositId": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Transaction"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["UnauthorizedOrScaRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listWalletsForUser: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Whether the user is there to authenticate. With `USER_PRESENT`, the default, the answer may be a 401 that names the address to send the user to. */
                ScaContext?: components["parameters"]["ScaContext"];
            };
            header?: never;
            path: {
                /** @description Identifier of the user, natural or legal. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of wallets. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "Id": "wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC",
                     *         "Tag": "stall-17",
                     *         "CreationDate": 1764547200,
                     *         "Owners": [
                     *           "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7"
                     *         ],
                     *         "Description": "Sales of the pottery stall",
                     *         "Currency": "EUR",
                     *         "Balance": {
                     *           "Currency": "EUR",
                     *           "Amount": 12650
                     *         },
                     *         "FundsType": "DEFAULT"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Wallet"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["UnauthorizedOrScaRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createWallet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "Owners": [
                 *         "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7"
                 *       ],
                 *       "Description": "Sales of the pottery stall",
                 *       "Currency": "EUR",
                 *       "Tag": "stall-17"
                 *     }
                 */
                "application/json": components["schemas"]["WalletCreate"];
            };
        };
        responses: {
            /** @description The wallet, empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC",
                     *       "Tag": "stall-17",
                     *       "CreationDate": 1764547200,
                     *       "Owners": [
                     *         "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7"
                     *       ],
                     *       "Description": "Sales of the pottery stall",
                     *       "Currency": "EUR",
                     *       "Balance": {
                     *         "Currency": "EUR",
                     *         "Amount": 0
                     *       },
                     *       "FundsType": "DEFAULT"
                     *     }
                     */
                    "application/json": components["schemas"]["Wallet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getWallet: {
        parameters: {
            query?: {
                /** @description Whether the user is there to authenticate. With `USER_PRESENT`, the default, the answer may be a 401 that names the address to send the user to. */
                ScaContext?: components["parameters"]["ScaContext"];
            };
            header?: never;
            path: {
                /** @description Identifier of the wallet. */
                WalletId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wallet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC",
                     *       "Tag": "stall-17",
                     *       "CreationDate": 1764547200,
                     *       "Owners": [
                     *         "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7"
                     *       ],
                     *       "Description": "Sales of the pottery stall",
                     *       "Currency": "EUR",
                     *       "Balance": {
                     *         "Currency": "EUR",
                     *         "Amount": 12650
                     *       },
                     *       "FundsType": "DEFAULT"
                     *     }
                     */
                    "application/json": components["schemas"]["Wallet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["UnauthorizedOrScaRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateWallet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the wallet. */
                WalletId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "Description": "Sales of the pottery stall, second season"
                 *     }
                 */
                "application/json": components["schemas"]["WalletUpdate"];
            };
        };
        responses: {
            /** @description The wallet as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Id": "wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC",
                     *       "Tag": "stall-17",
                     *       "CreationDate": 1764547200,
                     *       "Owners": [
                     *         "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7"
                     *       ],
                     *       "Description": "Sales of the pottery stall, second season",
                     *       "Currency": "EUR",
                     *       "Balance": {
                     *         "Currency": "EUR",
                     *         "Amount": 12650
                     *       },
                     *       "FundsType": "DEFAULT"
                     *     }
                     */
                    "application/json": components["schemas"]["Wallet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listTransactionsForWallet: {
        parameters: {
            query?: {
                /** @description Only items created after this moment, in Unix seconds. */
                AfterDate?: components["parameters"]["AfterDate"];
                /** @description Only items created before this moment, in Unix seconds. */
                BeforeDate?: components["parameters"]["BeforeDate"];
                /** @description Only transactions of one of these natures, sent as one value joined by commas. */
                Nature?: components["parameters"]["TransactionNatureFilter"];
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Only items that ended with one of these codes, sent as one value joined by commas. */
                ResultCode?: components["parameters"]["ResultCodeFilter"];
                /** @description Whether the user is there to authenticate. With `USER_PRESENT`, the default, the answer may be a 401 that names the address to send the user to. */
                ScaContext?: components["parameters"]["ScaContext"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
                /** @description Only transactions of one of these types, sent as one value joined by commas. */
                Type?: components["parameters"]["TransactionTypeFilter"];
            };
            header?: never;
            path: {
                /** @description Identifier of the wallet. */
                WalletId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of transactions. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "Id": "payin_m_01JDX6V3E7G1L4P8S2X6Y9B5CG",
                     *         "Tag": "order-1042",
                     *         "CreationDate": 1764547800,
                     *         "Type": "PAYIN",
                     *         "Nature": "REGULAR",
                     *         "Status": "SUCCEEDED",
                     *         "ResultCode": "000000",
                     *         "ResultMessage": "Success",
                     *         "ExecutionDate": 1764547802,
                     *         "AuthorId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *         "CreditedUserId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *         "DebitedFunds": {
                     *           "Currency": "EUR",
                     *           "Amount": 4200
                     *         },
                     *         "CreditedFunds": {
                     *           "Currency": "EUR",
                     *           "Amount": 4200
                     *         },
                     *         "Fees": {
                     *           "Currency": "EUR",
                     *           "Amount": 0
                     *         },
                     *         "DebitedWalletId": null,
                     *         "CreditedWalletId": "wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC",
                     *         "DepositId": null
                     *       },
                     *       {
                     *         "Id": "xfer_m_01JDX6Q2V8T4N7R0C5M9H3K1BW",
                     *         "Tag": "order-1042",
                     *         "CreationDate": 1764550800,
                     *         "Type": "TRANSFER",
                     *         "Nature": "REGULAR",
                     *         "Status": "SUCCEEDED",
                     *         "ResultCode": "000000",
                     *         "ResultMessage": "Success",
                     *         "ExecutionDate": 1764550801,
                     *         "AuthorId": "user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7",
                     *         "CreditedUserId": "user_m_01JDX5N4S9W1F6B8J2P3T7Y5ZD",
                     *         "DebitedFunds": {
                     *           "Currency": "EUR",
                     *           "Amount": 4200
                     *         },
                     *         "CreditedFunds": {
                     *           "Currency": "EUR",
                     *           "Amount": 3990
                     *         },
                     *         "Fees": {
                     *           "Currency": "EUR",
                     *           "Amount": 210
                     *         },
                     *         "DebitedWalletId": "wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC",
                     *         "CreditedWalletId": "wlt_m_01JDX5R6B4F8H1L5N7S0W2Z3TD",
                     *         "DepositId": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Transaction"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["UnauthorizedOrScaRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grant_type": "client_credentials"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "8a1f0c3d5e7b49268c0d1e2f3a4b5c6d",
                     *       "token_type": "bearer",
                     *       "expires_in": 1199
                     *     }
                     */
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description The account is locked for a while after repeated wrong credentials, or the request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "unauthorized_client",
                     *       "error_description": "This account has been temporarily locked for security reasons. Please try again later."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The ClientId or the API key is wrong, or they belong to the other environment. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "invalid_client"
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
