// Written by `npm run gen` from spec/. Do not edit: change the description and run it again.

export interface paths {
    "/v2.01/{ClientId}/bankaccounts/{BankAccountId}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTransactionsForBankAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/bankingaliases/{BankingAliasId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @deprecated */
        get: operations["getBankingAlias"];
        /** @deprecated */
        put: operations["deactivateBankingAlias"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/cardregistrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        get: operations["getCardRegistration"];
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
        get: operations["getCard"];
        put: operations["updateCard"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/cards/{CardId}/deposit-preauthorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @deprecated */
        get: operations["listDepositPreauthorizationsForCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/cards/{CardId}/extended-preauthorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listExtendedPreauthorizationsForCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/cards/{CardId}/preauthorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPreauthorizationsForCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/cards/{CardId}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTransactionsForCard"];
        put?: never;
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
        get: operations["listCardsForFingerprint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/cards/fingerprints/{Fingerprint}/deposit-preauthorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @deprecated */
        get: operations["listDepositPreauthorizationsForCardFingerprint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/cards/fingerprints/{Fingerprint}/preauthorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPreauthorizationsForCardFingerprint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/cards/fingerprints/{Fingerprint}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTransactionsForCardFingerprint"];
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
        get: operations["getClient"];
        put: operations["updateClient"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/clients/bankaccounts/iban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createClientIbanBankAccount"];
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
        post: operations["createClientQuotedConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/clients/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["uploadClientLogo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/clients/payins/bankwire/direct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createRepudiationWalletBankWirePayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/clients/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createClientPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/clients/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listClientTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/clients/wallets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listClientWallets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/clients/wallets/{FundsType}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listClientWalletsByFundsType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/clients/wallets/{FundsType}/{Currency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getClientWallet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/clients/wallets/{FundsType}/{Currency}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTransactionsForClientWallet"];
        put?: never;
        post?: never;
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
        get: operations["getConversionRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/deposit-preauthorizations/{DepositId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @deprecated */
        get: operations["getDepositPreauthorization"];
        /** @deprecated */
        put: operations["cancelDepositPreauthorization"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/deposit-preauthorizations/{DepositId}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @deprecated */
        get: operations["listTransactionsForDepositPreauthorization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/deposit-preauthorizations/card/direct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["createDepositPreauthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/deposit-preauthorizations/payment-methods/paypal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["createPayPalDepositPreauthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/dispute-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDisputeDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/dispute-documents/{DisputeDocumentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDisputeDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/dispute-documents/{DisputeDocumentId}/consult": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createDisputeDocumentConsult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/disputes/{DisputeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDispute"];
        put: operations["updateDispute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/disputes/{DisputeId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["closeDispute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/disputes/{DisputeId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDisputeDocumentsForDispute"];
        put?: never;
        post: operations["createDisputeDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/disputes/{DisputeId}/documents/{DisputeDocumentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["submitDisputeDocument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/disputes/{DisputeId}/documents/{DisputeDocumentId}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createDisputeDocumentPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/disputes/{DisputeId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["submitDispute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/disputes/{DisputeId}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTransactionsForDispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/disputes/pendingsettlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDisputesPendingSettlement"];
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
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/extended-preauthorizations/{ExtendedPreauthorizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getExtendedPreauthorization"];
        put: operations["cancelExtendedPreauthorization"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/extended-preauthorizations/{ExtendedPreauthorizationId}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTransactionsForExtendedPreauthorization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/extended-preauthorizations/card/direct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createCardExtendedPreauthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/extended-preauthorizations/payment-methods/paypal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createPayPalExtendedPreauthorization"];
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
        get: operations["listHooks"];
        put?: never;
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
        get: operations["getHook"];
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
        put: operations["cancelMandate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/mandates/{MandateId}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTransactionsForMandate"];
        put?: never;
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
        post: operations["createMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/{PayInId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPayIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/{PayInId}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDisputesForPayIn"];
        put?: never;
        post?: never;
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
        get: operations["listRefundsForPayIn"];
        put?: never;
        post: operations["createRefundForPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/{PayInId}/trackings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["addPayPalPayInTracking"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/applepay/direct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createApplePayPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/bankwire/direct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createBankWirePayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/card/direct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createDirectCardPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/card/web": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createWebCardPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/card/web/{PayInId}/extended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWebCardPayInCardDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/deposit-preauthorized/direct/capture-with-complement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["createDepositPreauthorizedPayInPriorToComplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/deposit-preauthorized/direct/complement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["createDepositPreauthorizedPayInComplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/deposit-preauthorized/direct/full-capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["createDepositPreauthorizedPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/directdebit/direct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createDirectDebitPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/directdebit/web": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createWebDirectDebitPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/extended-preauthorized/direct/full-capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createExtendedPreauthorizedPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/googlepay/direct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["createLegacyGooglePayPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/payment-methods/bancontact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createBancontactPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/payment-methods/bizum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createBizumPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/payment-methods/blik": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createBlikPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/payment-methods/giropay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["createGiropayPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/payment-methods/googlepay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createGooglePayPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/payment-methods/ideal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createIdealPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/payment-methods/klarna": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createKlarnaPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/payment-methods/mbway": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createMbWayPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/payment-methods/multibanco": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createMultibancoPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/payment-methods/openbanking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createPayByBankPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/payment-methods/payconiq": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["createPayconiqPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/payment-methods/paypal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createPayPalPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/payment-methods/paypal/data-collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createPayPalDataCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/payment-methods/paypal/data-collection/{DataCollectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPayPalDataCollection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/payment-methods/satispay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createSatispayPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/payment-methods/swish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createSwishPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/payment-methods/twint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createTwintPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/paypal/web": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["createLegacyPayPalPayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payins/preauthorized/direct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createPreauthorizedPayIn"];
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
        get: operations["getPayoutMode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/payouts/reachability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkInstantPayoutEligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/preauthorizations/{PreauthorizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPreauthorization"];
        put: operations["updatePreauthorization"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/preauthorizations/{PreauthorizationId}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTransactionsForPreauthorization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/preauthorizations/card/direct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createPreauthorization"];
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
        get: operations["getRecipient"];
        put: operations["deactivateRecipient"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/recipients/payout-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPayoutMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/recipients/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRecipientSchema"];
        put?: never;
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
        get: operations["getRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/reports/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["createLegacyTransactionsReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/repudiations/{RepudiationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRepudiation"];
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
        get: operations["listRefundsForRepudiation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/repudiations/{RepudiationId}/settlementtransfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createSettlementTransfer"];
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
        get: operations["getUserSca"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/sca/users/{UserId}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["manageUserProxyConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/sca/users/{UserId}/enrollment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enrollUserInSca"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/sca/users/{UserId}/sca-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUserScaStatus"];
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
        get: operations["getLegalUserSca"];
        put: operations["updateLegalUserSca"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/sca/users/legal/{UserId}/category": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["categorizeLegalUser"];
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
        get: operations["getNaturalUserSca"];
        put: operations["updateNaturalUserSca"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/sca/users/natural/{UserId}/category": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["categorizeNaturalUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/settlements/{SettlementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSettlementTransfer"];
        put?: never;
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
        get: operations["listRefundsForTransfer"];
        put?: never;
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
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @deprecated */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/bankaccounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBankAccountsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/bankaccounts/{BankAccountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBankAccount"];
        put: operations["deactivateBankAccount"];
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
        get: operations["listMandatesForBankAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/bankaccounts/ca": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["createCaBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/bankaccounts/gb": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["createGbBankAccount"];
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
        /** @deprecated */
        post: operations["createIbanBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/bankaccounts/other": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["createOtherBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/bankaccounts/us": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["createUsBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/blockstatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUserBlockStatus"];
        put?: never;
        post?: never;
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
        get: operations["listCardsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/deposit-preauthorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @deprecated */
        get: operations["listDepositPreauthorizationsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDisputesForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/emoney/{Year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUserYearlyEMoney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/emoney/{Year}/{Month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUserMonthlyEMoney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/extended-preauthorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listExtendedPreauthorizationsForUser"];
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
        get: operations["listKycDocumentsForUser"];
        put?: never;
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
        get: operations["getKycDocumentForUser"];
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
        get: operations["listMandatesForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/preauthorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPreauthorizationsForUser"];
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
        get: operations["listRecipientsForUser"];
        put?: never;
        post: operations["createRecipient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/recipients/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["validateRecipient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/regulatory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUserRegulatoryStatus"];
        put?: never;
        post?: never;
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
        get: operations["listTransactionsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}/verified-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUserVerifiedIdentity"];
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
        get: operations["listWalletsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/data-formats/validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["validateUserDataFormat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/legal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["createLegalUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/legal/{UserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @deprecated */
        get: operations["getLegalUser"];
        /** @deprecated */
        put: operations["updateLegalUser"];
        post?: never;
        delete: operations["closeLegalUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/natural": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["createNaturalUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/natural/{UserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @deprecated */
        get: operations["getNaturalUser"];
        /** @deprecated */
        put: operations["updateNaturalUser"];
        post?: never;
        delete: operations["closeNaturalUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/virtual-accounts/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getVirtualAccountAvailability"];
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
        get: operations["getWallet"];
        put: operations["updateWallet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/wallets/{WalletId}/bankingaliases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @deprecated */
        get: operations["listBankingAliasesForWallet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/wallets/{WalletId}/bankingaliases/iban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["createIbanBankingAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/wallets/{WalletId}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDisputesForWallet"];
        put?: never;
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
        get: operations["listTransactionsForWallet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/wallets/{WalletId}/virtual-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listVirtualAccountsForWallet"];
        put?: never;
        post: operations["createVirtualAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/wallets/{WalletId}/virtual-accounts/{VirtualAccountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getVirtualAccount"];
        put: operations["deactivateVirtualAccount"];
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
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/oauth/token/embedded/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createCheckoutEmbeddedToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/oauth/token/embedded/recipient": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createRecipientEmbeddedToken"];
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
        /** @description A payment with Apple Pay. The device authenticates the payer, so there is no redirection. */
        ApplePayPayIn: components["schemas"]["CardPayInBase"] & {
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example DIRECT
             * @constant
             */
            ExecutionType: "DIRECT";
            /** @description What Apple Pay gave. Seldom given back. */
            PaymentData?: components["schemas"]["ApplePayPaymentData"] | null;
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example APPLEPAY
             * @constant
             */
            PaymentType: "APPLEPAY";
        };
        /** @description A payment with Apple Pay. Amount and currency must be those that were asked of Apple Pay. */
        ApplePayPayInCreate: components["schemas"]["PayInCreateBase"] & {
            PaymentData: components["schemas"]["ApplePayPaymentDataInput"];
            /**
             * @description Text of yours for the statement of the payer: at most 22 letters, digits and blanks. The name of the platform comes before it, and the bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
        };
        /** @description What Apple Pay gives to a payment. */
        ApplePayPaymentData: {
            /**
             * @description Network of the card.
             * @example Visa
             */
            network?: string | null;
            /**
             * @description The same as `network`, in another spelling.
             * @example Visa
             */
            Network?: string | null;
            /**
             * @description The encrypted payment data, as text.
             * @example {"data":"Zm9v","signature":"YmFy","version":"EC_v1"}
             */
            tokenData?: string | null;
            /**
             * @description The same as `tokenData`, in another spelling.
             * @example {"data":"Zm9v","signature":"YmFy","version":"EC_v1"}
             */
            TokenData?: string | null;
            /**
             * @description Identifier of the transaction at Apple.
             * @example 3f1c9a7e5b2d4860a1c3e5f7092b4d6e
             */
            transactionId?: string | null;
            /**
             * @description The same as `transactionId`, in another spelling.
             * @example 3f1c9a7e5b2d4860a1c3e5f7092b4d6e
             */
            TransactionId?: string | null;
        };
        /** @description What Apple Pay gave to your page or app. The names begin with a small letter, as documented; older clients send them with a capital. */
        ApplePayPaymentDataInput: {
            /**
             * @description Network of the card, as Apple Pay names it.
             * @example Visa
             */
            network?: string;
            /**
             * @description The same as `network`, in another spelling.
             * @example Visa
             */
            Network?: string;
            /**
             * @description The encrypted payment data of the token, as text, not as an object.
             * @example {"data":"Zm9v","signature":"YmFy","version":"EC_v1"}
             */
            tokenData?: string;
            /**
             * @description The same as `tokenData`, in another spelling.
             * @example {"data":"Zm9v","signature":"YmFy","version":"EC_v1"}
             */
            TokenData?: string;
            /**
             * @description Identifier of the transaction at Apple.
             * @example 3f1c9a7e5b2d4860a1c3e5f7092b4d6e
             */
            transactionId?: string;
            /**
             * @description The same as `transactionId`, in another spelling.
             * @example 3f1c9a7e5b2d4860a1c3e5f7092b4d6e
             */
            TransactionId?: string;
        } | unknown | unknown;
        /** @description How the payer was authenticated. */
        AuthenticationResult: {
            /**
             * @description Kind of authentication that took place.
             * @example CHALLENGE
             */
            AuthenticationType?: string | null;
        };
        /** @description A payment with Bancontact (Belgium), by card on a page or in the app. */
        BancontactPayIn: components["schemas"]["RedirectPayInBase"] & {
            /** @description Language of the payment page. */
            Culture?: ("DE" | "EN" | "FR" | "NL" | (string & {})) | null;
            /**
             * @description Address that opens the Bancontact app on a phone.
             * @example bancontact://pay?token=01JDX61Z3B
             */
            DeepLinkURL?: string | null;
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example WEB
             * @constant
             */
            ExecutionType: "WEB";
            /** @description Where the platform runs: in a browser or in an app. */
            PaymentFlow?: ("WEB" | "APP" | (string & {})) | null;
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example BCMC
             * @constant
             */
            PaymentType: "BCMC";
            /**
             * @description Whether the payment begins a recurring one.
             * @example false
             */
            Recurring?: boolean | null;
        };
        /** @description A payment with Bancontact. */
        BancontactPayInCreate: components["schemas"]["PayInCreateBase"] & {
            /**
             * @description Language of the payment page.
             * @example FR
             */
            Culture?: "DE" | "EN" | "FR" | "NL" | (string & {});
            /**
             * @description Where the platform runs: in a browser (`WEB`) or in an app (`APP`).
             * @default WEB
             * @example WEB
             * @enum {string}
             */
            PaymentFlow?: "WEB" | "APP";
            /**
             * @description Whether the payment is to begin a recurring one.
             * @example false
             */
            Recurring?: boolean;
            /**
             * @description Where the payer comes back to; the API appends `transactionId`. Coming back says nothing about success.
             * @example https://shop.example.com/paid
             */
            ReturnURL: string;
            /**
             * @description Text of yours for the statement of the payer: at most 10 letters, digits and blanks. The name of the platform comes before it, and the bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
        };
        /** @description A bank account of a user, as it was registered before recipients took over. `Type` says which fields it has. */
        BankAccount: components["schemas"]["BankAccountIban"] | components["schemas"]["BankAccountGb"] | components["schemas"]["BankAccountUs"] | components["schemas"]["BankAccountCa"] | components["schemas"]["BankAccountOther"];
        /** @description An account in Canada. */
        BankAccountCa: {
            /**
             * @description Account number, up to 20 digits.
             * @example 00123456789
             */
            AccountNumber: string;
            /**
             * @description Whether the account can be used. Once false, it stays so.
             * @example true
             */
            Active: boolean;
            /**
             * @description Name of the bank, letters and digits.
             * @example Caisse du Plateau
             */
            BankName: string;
            /**
             * @description Number of the branch, five digits.
             * @example 30800
             */
            BranchCode: string;
            CreationDate: components["schemas"]["Timestamp"];
            /**
             * @description Identifier of the account. Also names the recipient that it was turned into.
             * @example bankacc_m_01JDX7E9G3J7N0S4W8A2C5E9RL
             */
            Id: string;
            /**
             * @description Number of the bank, three or four digits.
             * @example 815
             */
            InstitutionNumber: string;
            /** @description Where the owner lives or is seated. */
            OwnerAddress: components["schemas"]["Address"];
            /**
             * @description Full name of the owner of the account.
             * @example Maëlle Kerguen
             */
            OwnerName: string;
            Tag: components["schemas"]["Tag"];
            /**
             * @description Says which fields the account has. Here always `CA`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            Type: "CA";
            /**
             * @description The user who owns the account.
             * @example user_m_01JDX5K7Q2V8T4N7R0C5M9H3K1
             */
            UserId: string;
        };
        /** @description A bank account to be registered, in Canada. */
        BankAccountCaCreate: {
            /**
             * @description Account number, up to 20 digits.
             * @example 00123456789
             */
            AccountNumber: string;
            /**
             * @description Name of the bank, letters and digits.
             * @example Caisse du Plateau
             */
            BankName: string;
            /**
             * @description Number of the branch, five digits.
             * @example 30800
             */
            BranchCode: string;
            /**
             * @description Number of the bank, three or four digits.
             * @example 815
             */
            InstitutionNumber: string;
            OwnerAddress: components["schemas"]["BankAccountOwnerAddress"];
            /**
             * @description Full name of the owner of the account.
             * @example Maëlle Kerguen
             */
            OwnerName: string;
            Tag?: components["schemas"]["Tag"];
            /**
             * @description Repeats what the path says. Needs not be sent.
             * @example CA
             * @constant
             */
            Type?: "CA";
        };
        /** @description Switches a bank account off for good. */
        BankAccountDeactivate: {
            /**
             * @description Always false. There is no way back.
             * @example false
             * @constant
             */
            Active: false;
        };
        /** @description A British account that is paid in pounds. */
        BankAccountGb: {
            /**
             * @description Account number, eight digits.
             * @example 31926819
             */
            AccountNumber: string;
            /**
             * @description Whether the account can be used. Once false, it stays so.
             * @example true
             */
            Active: boolean;
            CreationDate: components["schemas"]["Timestamp"];
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
            /**
             * @description Sort code of the branch, six digits without dashes. Has to fit the account number.
             * @example 601613
             */
            SortCode: string;
            Tag: components["schemas"]["Tag"];
            /**
             * @description Says which fields the account has. Here always `GB`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            Type: "GB";
            /**
             * @description The user who owns the account.
             * @example user_m_01JDX5K7Q2V8T4N7R0C5M9H3K1
             */
            UserId: string;
        };
        /** @description A bank account to be registered, in the United Kingdom, for payouts in pounds. For other currencies use the IBAN type. */
        BankAccountGbCreate: {
            /**
             * @description Account number, eight digits.
             * @example 31926819
             */
            AccountNumber: string;
            OwnerAddress: components["schemas"]["BankAccountOwnerAddress"];
            /**
             * @description Full name of the owner of the account.
             * @example Maëlle Kerguen
             */
            OwnerName: string;
            /**
             * @description Sort code of the branch, six digits without dashes. Has to fit the account number.
             * @example 601613
             */
            SortCode: string;
            Tag?: components["schemas"]["Tag"];
            /**
             * @description Repeats what the path says. Needs not be sent.
             * @example GB
             * @constant
             */
            Type?: "GB";
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
             * @description Says which fields the account has. Here always `IBAN`. (enum property replaced by openapi-typescript)
             * @enum {string}
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
        /** @description An account where neither IBANs are used nor one of the other types fits. */
        BankAccountOther: {
            /**
             * @description Account number in the form of its country.
             * @example 063210115432876
             */
            AccountNumber: string;
            /**
             * @description Whether the account can be used. Once false, it stays so.
             * @example true
             */
            Active: boolean;
            /**
             * @description The bank, in 8 or 11 characters.
             * @example CTBAAU2S
             */
            BIC: string;
            /** @description Country of the account. */
            Country: components["schemas"]["Country"];
            CreationDate: components["schemas"]["Timestamp"];
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
             * @description Says which fields the account has. Here always `OTHER`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            Type: "OTHER";
            /**
             * @description The user who owns the account.
             * @example user_m_01JDX5K7Q2V8T4N7R0C5M9H3K1
             */
            UserId: string;
        };
        /** @description A bank account to be registered, where neither IBANs are used nor one of the other types fits. */
        BankAccountOtherCreate: {
            /**
             * @description Account number in the form of its country.
             * @example 063210115432876
             */
            AccountNumber: string;
            /**
             * @description The bank, in 8 or 11 characters.
             * @example CTBAAU2S
             */
            BIC: string;
            /** @description Country of the account. */
            Country: components["schemas"]["Country"];
            OwnerAddress: components["schemas"]["BankAccountOwnerAddress"];
            /**
             * @description Full name of the owner of the account.
             * @example Maëlle Kerguen
             */
            OwnerName: string;
            Tag?: components["schemas"]["Tag"];
            /**
             * @description Repeats what the path says. Needs not be sent.
             * @example OTHER
             * @constant
             */
            Type?: "OTHER";
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
        /** @description An account in the United States. */
        BankAccountUs: {
            /**
             * @description Routing number of the bank, nine digits.
             * @example 021000021
             */
            ABA: string;
            /**
             * @description Account number, digits only.
             * @example 000123456789
             */
            AccountNumber: string;
            /**
             * @description Whether the account can be used. Once false, it stays so.
             * @example true
             */
            Active: boolean;
            CreationDate: components["schemas"]["Timestamp"];
            /**
             * @description Kind of account.
             * @example CHECKING
             * @enum {string|null}
             */
            DepositAccountType?: "CHECKING" | "SAVINGS" | null;
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
             * @description Says which fields the account has. Here always `US`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            Type: "US";
            /**
             * @description The user who owns the account.
             * @example user_m_01JDX5K7Q2V8T4N7R0C5M9H3K1
             */
            UserId: string;
        };
        /** @description A bank account to be registered, in the United States. */
        BankAccountUsCreate: {
            /**
             * @description Routing number of the bank, nine digits.
             * @example 021000021
             */
            ABA: string;
            /**
             * @description Account number, digits only.
             * @example 000123456789
             */
            AccountNumber: string;
            /**
             * @description Kind of account.
             * @example CHECKING
             * @enum {string}
             */
            DepositAccountType?: "CHECKING" | "SAVINGS";
            OwnerAddress: components["schemas"]["BankAccountOwnerAddress"];
            /**
             * @description Full name of the owner of the account.
             * @example Maëlle Kerguen
             */
            OwnerName: string;
            Tag?: components["schemas"]["Tag"];
            /**
             * @description Repeats what the path says. Needs not be sent.
             * @example US
             * @constant
             */
            Type?: "US";
        };
        /** @description An IBAN that leads into one wallet, the forerunner of the virtual account. `Type` says which fields it has. */
        BankingAlias: components["schemas"]["BankingAliasIban"] | components["schemas"]["BankingAliasGb"];
        /** @description An IBAN to be opened for a wallet. */
        BankingAliasCreate: {
            /**
             * @description Country of the IBAN. Has to go with the currency of the wallet.
             * @example FR
             * @enum {string}
             */
            Country: "DE" | "DK" | "ES" | "FR" | "GB" | "LU" | "PL";
            /**
             * @description Name of the wallet's owner. Still to be sent, though Mangopay sets the name itself; trust the answer.
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
            /**
             * @description Repeats what the path says. Needs not be sent.
             * @example wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC
             */
            WalletId?: string;
        };
        /** @description Switches a banking alias off for good. */
        BankingAliasDeactivate: {
            /**
             * @description Always false. There is no way back.
             * @example false
             * @constant
             */
            Active: false;
            /**
             * @description Repeats what the path says. Needs not be sent.
             * @example wltbank_m_01JDX7R6S0T4V8X2Z6B0D4F8HY
             */
            Id?: string;
        };
        /** @description A British alias, with a sort code beside the IBAN. */
        BankingAliasGb: {
            /**
             * @description Whether the alias receives money. Once false, it stays so.
             * @example true
             */
            Active: boolean;
            /**
             * @description The bank, in 8 or 11 characters. `null` for a British alias.
             * @example null
             */
            BIC: string | null;
            /** @description Country of the alias. */
            Country: components["schemas"]["Country"];
            CreationDate: components["schemas"]["Timestamp"];
            /**
             * @description The user who owns the wallet.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            CreditedUserId: string;
            /**
             * @description The IBAN to wire money to.
             * @example GB33BUKB20201555555555
             */
            IBAN: string;
            /**
             * @description Identifier of the alias, and of the virtual account that it is today.
             * @example wltbank_m_01JDX7R6S0T4V8X2Z6B0D4F8HY
             */
            Id: string;
            LocalAccountDetails: components["schemas"]["BankingAliasLocalAccount"];
            /**
             * @description Name to wire money to. Mangopay sets it: the user's own for a verified owner, otherwise its own with the trading name of your platform.
             * @example MGP Acme Marketplace
             */
            OwnerName: string;
            Tag: components["schemas"]["Tag"];
            /**
             * @description Says which fields the alias has. Here always `GB`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            Type: "GB";
            /** @description Whose name the alias bears, as the documentation's tables spell the field. */
            VirtualAccountPurpose?: components["schemas"]["VirtualAccountPurpose"];
            /** @description Whose name the alias bears, as bodies spell the field. */
            VirtualAccountPurposeResponse?: components["schemas"]["VirtualAccountPurpose"];
            /**
             * @description The wallet that is credited.
             * @example wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC
             */
            WalletId: string;
        };
        /** @description An alias that an IBAN names. */
        BankingAliasIban: {
            /**
             * @description Whether the alias receives money. Once false, it stays so.
             * @example true
             */
            Active: boolean;
            /**
             * @description The bank, in 8 or 11 characters. `null` for a British alias.
             * @example AGRIFRPP
             */
            BIC: string | null;
            /** @description Country of the alias. */
            Country: components["schemas"]["Country"];
            CreationDate: components["schemas"]["Timestamp"];
            /**
             * @description The user who owns the wallet.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            CreditedUserId: string;
            /**
             * @description The IBAN to wire money to.
             * @example FR7630006000011234567890189
             */
            IBAN: string;
            /**
             * @description Identifier of the alias, and of the virtual account that it is today.
             * @example wltbank_m_01JDX7R6S0T4V8X2Z6B0D4F8HY
             */
            Id: string;
            /**
             * @description Name to wire money to. Mangopay sets it: the user's own for a verified owner, otherwise its own with the trading name of your platform.
             * @example MGP Acme Marketplace
             */
            OwnerName: string;
            Tag: components["schemas"]["Tag"];
            /**
             * @description Says which fields the alias has. Here always `IBAN`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            Type: "IBAN";
            /** @description Whose name the alias bears, as the documentation's tables spell the field. */
            VirtualAccountPurpose?: components["schemas"]["VirtualAccountPurpose"];
            /** @description Whose name the alias bears, as bodies spell the field. */
            VirtualAccountPurposeResponse?: components["schemas"]["VirtualAccountPurpose"];
            /**
             * @description The wallet that is credited.
             * @example wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC
             */
            WalletId: string;
        };
        /** @description The alias in the form that British payers use. */
        BankingAliasLocalAccount: {
            /**
             * @description Account number, eight digits.
             * @example 31926819
             */
            AccountNumber: string;
            /**
             * @description Sort code, six digits.
             * @example 601613
             */
            SortCode: string;
        };
        /** @description A bank transfer that the payer was asked to make, to an account of Mangopay and with a reference. Amounts are zero, in the currency `XXX`, until the money arrives. */
        BankWirePayIn: components["schemas"]["PayInBase"] & {
            BankAccount: components["schemas"]["BankWirePayInBankAccount"];
            /** @description What the payer was asked to transfer. */
            DeclaredDebitedFunds: components["schemas"]["Money"];
            /** @description What the platform asked to keep of it. */
            DeclaredFees: components["schemas"]["Money"];
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example DIRECT
             * @constant
             */
            ExecutionType: "DIRECT";
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example BANK_WIRE
             * @constant
             */
            PaymentType: "BANK_WIRE";
            /** @description What the bank tells of the transfers that arrived; empty before. */
            TransactionDetails?: components["schemas"]["BankWireTransactionDetails"][] | null;
            /**
             * @description What the payer must write on the transfer so that it is recognised.
             * @example k3Hq9Zt2Rw
             */
            WireReference: string;
        };
        /** @description The account that the payer has to transfer to. It belongs to Mangopay. */
        BankWirePayInBankAccount: {
            /**
             * @description The bank of the account.
             * @example BNPAFRPPXXX
             */
            BIC?: string | null;
            /**
             * @description The account number.
             * @example FR7630004000031234567890143
             */
            IBAN?: string | null;
            /** @description Address of the account holder. */
            OwnerAddress?: components["schemas"]["Address"] | null;
            /**
             * @description Name of the account holder.
             * @example MANGOPAY SA
             */
            OwnerName: string | null;
            /**
             * @description Form that the account is written in.
             * @example IBAN
             */
            Type: "IBAN" | "US" | "CA" | "GB" | "OTHER" | (string & {});
        };
        /** @description A bank transfer to be announced. */
        BankWirePayInCreate: {
            /**
             * @description The user who pays.
             * @example user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB
             */
            AuthorId: string;
            /**
             * @description The user whose wallet receives the money. Follows from the wallet, so it need not be sent.
             * @example user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB
             */
            CreditedUserId?: string;
            /**
             * @description The wallet that receives the money. Its currency must be that of the payment.
             * @example wlt_m_01JDX5S1F3H5K7M9P1R3T5V7X9
             */
            CreditedWalletId: string;
            /** @description What the payer is going to transfer. */
            DeclaredDebitedFunds: components["schemas"]["Money"];
            /** @description What the platform keeps of it, in the same currency. May be zero. */
            DeclaredFees: components["schemas"]["Money"];
            FlowDescriptor?: components["schemas"]["FlowDescriptor"];
            /**
             * @description Reference of the profiling session of the fraud prevention service.
             * @example prof_01JDX5R6T8V0X2Z4B6D8F0H2K4
             */
            ProfilingAttemptReference?: string;
            Tag?: components["schemas"]["Tag"];
        };
        /** @description What the bank tells of one incoming transfer. Any of it may be `null`. */
        BankWireTransactionDetails: {
            /**
             * @description What the transfer is, first level (ISO 20022 bank transaction code).
             * @example PMNT
             */
            BankTransactionDomainCode?: string | null;
            /**
             * @description What the transfer is, second level.
             * @example RCDT
             */
            BankTransactionDomainFamilyCode?: string | null;
            /**
             * @description What the transfer is, third level.
             * @example ESCT
             */
            BankTransactionDomainSubFamilyCode?: string | null;
            /**
             * @description Account that the money came from.
             * @example FR7612345678901234567890185
             */
            DebtorAccount?: string | null;
            /**
             * @description Address of who sent the money, line 1.
             * @example 5 Rue du Port
             */
            DebtorAddressLine1?: string | null;
            /**
             * @description Address of who sent the money, line 2.
             * @example 5 Rue du Port
             */
            DebtorAddressLine2?: string | null;
            /**
             * @description Address of who sent the money, line 3.
             * @example 5 Rue du Port
             */
            DebtorAddressLine3?: string | null;
            /**
             * @description Bank that the money came from, by its BIC.
             * @example AGRIFRPPXXX
             */
            DebtorAgent?: string | null;
            /**
             * @description Name of who sent the money.
             * @example Okafor Interiors SARL
             */
            DebtorName?: string | null;
            /** @description References that came with the transfer. */
            References?: components["schemas"]["BankWireTransactionReference"][] | null;
            /**
             * @description Remittance text of the transfer, line 1.
             * @example k3Hq9Zt2Rw
             */
            RemittanceInformationLine1?: string | null;
            /**
             * @description Remittance text of the transfer, line 2.
             * @example k3Hq9Zt2Rw
             */
            RemittanceInformationLine2?: string | null;
            /**
             * @description Remittance text of the transfer, line 3.
             * @example k3Hq9Zt2Rw
             */
            RemittanceInformationLine3?: string | null;
            /**
             * @description Remittance text of the transfer, line 4.
             * @example k3Hq9Zt2Rw
             */
            RemittanceInformationLine4?: string | null;
        };
        /** @description A reference that came with a bank transfer. */
        BankWireTransactionReference: {
            /**
             * @description Kind of reference.
             * @example EndToEndId
             */
            Type?: string | null;
            /**
             * @description The reference.
             * @example INV-2025-0417
             */
            Value?: string | null;
        };
        /** @description Who pays, and the address that the bill is made out to. Any part may be `null`. */
        Billing: {
            /** @description Address of the person. */
            Address?: components["schemas"]["Address"] | null;
            /**
             * @description First name of the person.
             * @example Camille
             */
            FirstName?: string | null;
            /**
             * @description Last name of the person.
             * @example Okafor
             */
            LastName?: string | null;
        };
        /** @description Address that a card or account is registered at. `Region` is needed when the country is US, CA or MX. */
        BillingAddressInput: {
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
            City?: string | null;
            Country: components["schemas"]["Country"];
            /**
             * @description Postal code, made of letters, digits, dashes and spaces.
             * @example 44000
             */
            PostalCode: string;
            /**
             * @description State, province or region.
             * @example Pays de la Loire
             */
            Region?: string | null;
        };
        /** @description Who pays, and the address that the card or account is registered at. Banks compare it with what they know. */
        BillingInput: {
            Address?: components["schemas"]["BillingAddressInput"];
            /**
             * @description First name of the person.
             * @example Camille
             */
            FirstName?: string;
            /**
             * @description Last name of the person.
             * @example Okafor
             */
            LastName?: string;
        };
        /** @description A payment with Bizum (Spain), confirmed in the banking app if a phone number was given, by redirection otherwise. */
        BizumPayIn: components["schemas"]["RedirectPayInBase"] & {
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example WEB
             * @constant
             */
            ExecutionType: "WEB";
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example BIZUM
             * @constant
             */
            PaymentType: "BIZUM";
            /**
             * @description Phone number of the payer.
             * @example +34612345678
             */
            Phone?: string | null;
        };
        /** @description A payment with Bizum, either with `Phone`, to be confirmed in the banking app, or with `ReturnURL`, to redirect the payer. */
        BizumPayInCreate: (components["schemas"]["PayInCreateBase"] & {
            /**
             * @description Spanish mobile number of the payer.
             * @example +34612345678
             */
            Phone?: string;
            /**
             * @description Where the payer comes back to; the API appends `transactionId`. Coming back says nothing about success.
             * @example https://shop.example.com/paid
             */
            ReturnURL?: string;
            /**
             * @description Text of yours for the statement of the payer: at most 10 letters, digits and blanks. The name of the platform comes before it, and the bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
        }) | unknown | unknown;
        /** @description What the browser of the payer says of itself. BLIK needs less than cards do. */
        BlikBrowserInfoInput: {
            /**
             * @description Whether the browser runs JavaScript.
             * @example true
             */
            JavascriptEnabled: boolean;
            /**
             * @description The `User-Agent` header that the browser sends.
             * @example Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0
             */
            UserAgent: string;
        };
        /** @description A payment with BLIK (Poland), with a code from the banking app or by redirection. */
        BlikPayIn: components["schemas"]["RedirectPayInBase"] & {
            /** @description The browser of the payer. */
            BrowserInfo?: components["schemas"]["BrowserInfo"] | null;
            /**
             * @description The six digits from the banking app; `null` if the payer is redirected.
             * @example 739204
             */
            Code?: string | null;
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example WEB
             * @constant
             */
            ExecutionType: "WEB";
            /**
             * @description IP address of the payer, IPv4 or IPv6.
             * @example 203.0.113.42
             */
            IpAddress?: string | null;
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example BLIK
             * @constant
             */
            PaymentType: "BLIK";
        };
        /** @description A payment with BLIK: with `Code`, `IpAddress` and `BrowserInfo` if the payer types in the code on your page, or with `ReturnURL` alone to redirect them. */
        BlikPayInCreate: (components["schemas"]["PayInCreateBase"] & {
            BrowserInfo?: components["schemas"]["BlikBrowserInfoInput"];
            /**
             * @description The six digits that the banking app shows.
             * @example 739204
             */
            Code?: string;
            /**
             * @description IP address of the payer, IPv4 or IPv6.
             * @example 203.0.113.42
             */
            IpAddress?: string;
            /**
             * @description The same as `ReturnURL`, in the spelling that examples of the vendor use.
             * @example https://shop.example.com/paid
             */
            ReturnUrl?: string;
            /**
             * @description Where the payer comes back to; the API appends `transactionId`. Coming back says nothing about success.
             * @example https://shop.example.com/paid
             */
            ReturnURL?: string;
            /**
             * @description Text of yours for the statement of the payer: at most 10 letters, digits and blanks. The name of the platform comes before it, and the bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
        }) | unknown | unknown | unknown;
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
            /** @description Network of the card. */
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
        /** @description Funds held on a Visa, Mastercard or CB card for up to 30 days; count on 29 and a half. They can be captured once. */
        CardDepositPreauthorization: {
            /**
             * @description Version of 3-D Secure that was used.
             * @example V2_1
             */
            Applied3DSVersion?: ("V1" | "V2_1" | (string & {})) | null;
            /** @description How the user was authenticated. `null` where it did not come to that. */
            AuthenticationResult?: components["schemas"]["AuthenticationResult"] | null;
            /**
             * @description The user who owns the card.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            AuthorId: string;
            /** @description When the issuer agreed to hold the funds. Absent or `null` until then. */
            AuthorizationDate?: components["schemas"]["Timestamp"] | null;
            /** @description Who pays. `null` in lists. */
            Billing?: components["schemas"]["Billing"] | null;
            /** @description The browser of the user. `null` in lists. */
            BrowserInfo?: components["schemas"]["BrowserInfo"] | null;
            /**
             * @description The card that the funds are held on.
             * @example card_m_01JDX6H2J4K6M8N0P1Q3R5S7T9
             */
            CardId: string;
            /** @description What the issuer is known to say about the card. */
            CardInfo?: components["schemas"]["CardInfo"] | null;
            /** @description When the preauthorization was asked for. */
            CreationDate: components["schemas"]["Timestamp"];
            /**
             * @description Language of the pages that the user may see.
             * @example FR
             */
            Culture?: ("DE" | "EN" | "ES" | "FR" | "IT" | "NL" | "PL" | "PT" | (string & {})) | null;
            /** @description What is held. One capture can take all of it or a part; the rest is released. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description How the payment is carried out: with a registered card, without a payment page.
             * @example DIRECT
             * @constant
             */
            ExecutionType: "DIRECT";
            /** @description When the hold ends. */
            ExpirationDate: components["schemas"]["Timestamp"] | null;
            /**
             * @description Identifier of the deposit preauthorization.
             * @example deposit_m_01JDXB3C5D7E9F1G2H4J6K8M0N
             */
            Id: string;
            /**
             * @description IP address of the user. `null` in lists.
             * @example 203.0.113.42
             */
            IpAddress?: string | null;
            /** @description The pay-ins that have captured the funds. */
            PayinsLinked: components["schemas"]["PreauthorizationPayInsLinked"] | null;
            PaymentStatus: components["schemas"]["DepositPaymentStatus"];
            /**
             * @description What the funds are held on: a card. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            PaymentType: "CARD";
            /**
             * @description The network that was asked for.
             * @example CB
             * @enum {string|null}
             */
            PreferredCardNetwork?: "VISA" | "MASTERCARD" | "CB" | "MAESTRO" | null;
            /**
             * @description Reference of the profiling session. As a rule it is not given back.
             * @example f8c1a0d2-5b7e-4c39-9a64-2e1d7f0b8c35
             */
            ProfilingAttemptReference?: string | null;
            /**
             * @description Version of 3-D Secure that was asked for.
             * @example V2_1
             */
            Requested3DSVersion?: ("V1" | "V2_1" | (string & {})) | null;
            /** @description Outcome of the authorization: `000000` when the funds are held, another code when that failed, `null` before. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The outcome in words.
             * @example Success
             */
            ResultMessage: string | null;
            /**
             * @description Whether the user must be sent to `SecureModeRedirectURL` to authenticate.
             * @example true
             */
            SecureModeNeeded: boolean | null;
            /**
             * @description Where to send the user to authenticate; `null` where that is not needed, and afterwards.
             * @example https://api.sandbox.mangopay.com/mvc/eu/Redirect/ACSWithoutValidation?token=4c1d
             */
            SecureModeRedirectURL: string | null;
            /**
             * @description Where the user comes back to, with the identifier appended. `null` in lists.
             * @example https://shop.example/3ds?id=preauth_m_01JDX8A1B2C3D4E5F6G7H8J9KM
             */
            SecureModeReturnURL: string | null;
            /** @description Who receives the goods. `null` in lists. */
            Shipping?: components["schemas"]["Shipping"] | null;
            /**
             * @description Your text for the bank statement.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
            /** @description How far the authorization is: `CREATED` while the user has to authenticate, `SUCCEEDED` when the funds are held, `FAILED` when they are not. */
            Status: components["schemas"]["TransactionStatus"];
            Tag?: components["schemas"]["Tag"];
        };
        /** @description What to hold on a registered Visa, Mastercard or CB card for up to 30 days, and the browser of its owner. */
        CardDepositPreauthorizationCreate: {
            /**
             * @description The user who owns the card.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            AuthorId: string;
            /** @description Who pays, and their address. Left out, `Shipping` stands in, and failing that what is known of the user. */
            Billing?: components["schemas"]["BillingInput"];
            BrowserInfo: components["schemas"]["BrowserInfoInput"];
            /**
             * @description The registered card to hold the funds on. It has to be `VALID`, or registered within the last 24 hours.
             * @example card_m_01JDX6H2J4K6M8N0P1Q3R5S7T9
             */
            CardId: string;
            /**
             * @description Language of the pages that the user may see.
             * @example FR
             * @enum {string}
             */
            Culture?: "DE" | "EN" | "ES" | "FR" | "IT" | "NL" | "PL" | "PT";
            /** @description How much to hold. Captures cannot go beyond it. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description IP address of the user, IPv4 or IPv6.
             * @example 203.0.113.42
             */
            IpAddress: string;
            PreferredCardNetwork?: components["schemas"]["PreferredCardNetwork"];
            /**
             * @description Reference of the profiling session of the fraud prevention service. It is not given back.
             * @example f8c1a0d2-5b7e-4c39-9a64-2e1d7f0b8c35
             */
            ProfilingAttemptReference?: string;
            /**
             * @description Where the user comes back to after authenticating; the API appends the identifier of the preauthorization to it. Coming back says nothing about the outcome.
             * @example https://shop.example/3ds
             */
            SecureModeReturnURL: string;
            /** @description Who receives the goods. Left out, `Billing` stands in, and failing that what is known of the user. */
            Shipping?: components["schemas"]["ShippingInput"];
            /**
             * @description Text of yours for the user's bank statement, after the name of the platform. The bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
            Tag?: components["schemas"]["Tag"];
        };
        /** @description Funds held on a Visa, Mastercard or CB card for up to 30 days; count on 29 and a half. They can be captured once. */
        CardExtendedPreauthorization: {
            /**
             * @description Version of 3-D Secure that was used.
             * @example V2_1
             */
            Applied3DSVersion?: ("V1" | "V2_1" | (string & {})) | null;
            /** @description How the user was authenticated. `null` where it did not come to that. */
            AuthenticationResult?: components["schemas"]["AuthenticationResult"] | null;
            /**
             * @description The user who owns the card.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            AuthorId: string;
            /** @description When the issuer agreed to hold the funds. Absent or `null` until then. */
            AuthorizationDate?: components["schemas"]["Timestamp"] | null;
            /** @description Who pays. `null` in lists. */
            Billing?: components["schemas"]["Billing"] | null;
            /** @description The browser of the user. `null` in lists. */
            BrowserInfo?: components["schemas"]["BrowserInfo"] | null;
            /**
             * @description The card that the funds are held on.
             * @example card_m_01JDX6H2J4K6M8N0P1Q3R5S7T9
             */
            CardId: string;
            /** @description What the issuer is known to say about the card. */
            CardInfo?: components["schemas"]["CardInfo"] | null;
            /** @description When the preauthorization was asked for. */
            CreationDate: components["schemas"]["Timestamp"];
            /**
             * @description Language of the pages that the user may see.
             * @example FR
             */
            Culture?: ("DE" | "EN" | "ES" | "FR" | "IT" | "NL" | "PL" | "PT" | (string & {})) | null;
            /** @description What is held. One capture can take all of it or a part; the rest is released. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description How the payment is carried out: with a registered card, without a payment page.
             * @example DIRECT
             * @constant
             */
            ExecutionType: "DIRECT";
            /** @description When the hold ends. */
            ExpirationDate: components["schemas"]["Timestamp"] | null;
            /**
             * @description Identifier of the extended preauthorization.
             * @example c2f7d6a4-1b3e-4f58-9a7c-0d6e5b4a3f21
             */
            Id: string;
            /**
             * @description IP address of the user. `null` in lists.
             * @example 203.0.113.42
             */
            IpAddress?: string | null;
            /** @description The pay-ins that have captured the funds. */
            PayinsLinked: components["schemas"]["PreauthorizationPayInsLinked"] | null;
            PaymentStatus: components["schemas"]["ExtendedPreauthorizationPaymentStatus"];
            /**
             * @description What the funds are held on: a card. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            PaymentType: "CARD";
            /**
             * @description The network that was asked for.
             * @example CB
             * @enum {string|null}
             */
            PreferredCardNetwork?: "VISA" | "MASTERCARD" | "CB" | "MAESTRO" | null;
            /**
             * @description Reference of the profiling session. As a rule it is not given back.
             * @example f8c1a0d2-5b7e-4c39-9a64-2e1d7f0b8c35
             */
            ProfilingAttemptReference?: string | null;
            /**
             * @description Version of 3-D Secure that was asked for.
             * @example V2_1
             */
            Requested3DSVersion?: ("V1" | "V2_1" | (string & {})) | null;
            /** @description Outcome of the authorization: `000000` when the funds are held, another code when that failed, `null` before. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The outcome in words.
             * @example Success
             */
            ResultMessage: string | null;
            /**
             * @description Whether the user must be sent to `SecureModeRedirectURL` to authenticate.
             * @example true
             */
            SecureModeNeeded: boolean | null;
            /**
             * @description Where to send the user to authenticate; `null` where that is not needed, and afterwards.
             * @example https://api.sandbox.mangopay.com/mvc/eu/Redirect/ACSWithoutValidation?token=4c1d
             */
            SecureModeRedirectURL: string | null;
            /**
             * @description Where the user comes back to, with the identifier appended. `null` in lists.
             * @example https://shop.example/3ds?id=preauth_m_01JDX8A1B2C3D4E5F6G7H8J9KM
             */
            SecureModeReturnURL: string | null;
            /** @description Who receives the goods. `null` in lists. */
            Shipping?: components["schemas"]["Shipping"] | null;
            /**
             * @description Your text for the bank statement.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
            /** @description How far the authorization is: `CREATED` while the user has to authenticate, `SUCCEEDED` when the funds are held, `FAILED` when they are not. */
            Status: components["schemas"]["TransactionStatus"];
            Tag?: components["schemas"]["Tag"];
        };
        /** @description What to hold on a registered Visa, Mastercard or CB card for up to 30 days, and the browser of its owner. */
        CardExtendedPreauthorizationCreate: {
            /**
             * @description The user who owns the card.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            AuthorId: string;
            /** @description Who pays, and their address. Left out, `Shipping` stands in, and failing that what is known of the user. */
            Billing?: components["schemas"]["BillingInput"];
            BrowserInfo: components["schemas"]["BrowserInfoInput"];
            /**
             * @description The registered card to hold the funds on. It has to be `VALID`, or registered within the last 24 hours.
             * @example card_m_01JDX6H2J4K6M8N0P1Q3R5S7T9
             */
            CardId: string;
            /**
             * @description Language of the pages that the user may see.
             * @example FR
             * @enum {string}
             */
            Culture?: "DE" | "EN" | "ES" | "FR" | "IT" | "NL" | "PL" | "PT";
            /** @description How much to hold. Captures cannot go beyond it. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description IP address of the user, IPv4 or IPv6.
             * @example 203.0.113.42
             */
            IpAddress: string;
            PreferredCardNetwork?: components["schemas"]["PreferredCardNetwork"];
            /**
             * @description Reference of the profiling session of the fraud prevention service. It is not given back.
             * @example f8c1a0d2-5b7e-4c39-9a64-2e1d7f0b8c35
             */
            ProfilingAttemptReference?: string;
            /**
             * @description Where the user comes back to after authenticating; the API appends the identifier of the preauthorization to it. Coming back says nothing about the outcome.
             * @example https://shop.example/3ds
             */
            SecureModeReturnURL: string;
            /** @description Who receives the goods. Left out, `Billing` stands in, and failing that what is known of the user. */
            Shipping?: components["schemas"]["ShippingInput"];
            /**
             * @description Text of yours for the user's bank statement, after the name of the platform. The bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
            Tag?: components["schemas"]["Tag"];
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
            /** @description Kind of card. Mind the blank in `CHARGE CARD`. */
            Type?: ("DEBIT" | "CREDIT" | "CHARGE CARD" | (string & {})) | null;
        };
        /** @description What pay-ins by card have in common, whether the card is registered or comes from Apple Pay or Google Pay. */
        CardPayInBase: components["schemas"]["PayInBase"] & {
            /** @description Version of 3-D Secure that was used. */
            Applied3DSVersion?: ("V1" | "V2_1" | (string & {})) | null;
            /** @description How the payer was authenticated. */
            AuthenticationResult?: components["schemas"]["AuthenticationResult"] | null;
            /** @description Who pays, and the address of the bill. */
            Billing?: components["schemas"]["Billing"] | null;
            /** @description The browser of the payer. */
            BrowserInfo?: components["schemas"]["BrowserInfo"] | null;
            /**
             * @description The registered card; `null` if there is none, as with Apple Pay.
             * @example card_m_01JDX5N8W4G6J8M0P2R4T6V8XZ
             */
            CardId?: string | null;
            /** @description What the issuer is known to say about the card. */
            CardInfo?: components["schemas"]["CardInfo"] | null;
            /**
             * @description Language of the pages that the payer sees, by its two-letter code in capitals.
             * @example EN
             */
            Culture?: string | null;
            /**
             * @description IP address of the payer, IPv4 or IPv6.
             * @example 203.0.113.42
             */
            IpAddress?: string | null;
            /** @description How the payer gave the card data: online, or by phone or mail. */
            PaymentCategory?: ("ECommerce" | "TelephoneOrder" | (string & {})) | null;
            /**
             * @description The network that was asked for.
             * @example CB
             * @enum {string|null}
             */
            PreferredCardNetwork?: "VISA" | "MASTERCARD" | "CB" | "MAESTRO" | null;
            /**
             * @description The recurring registration that this payment belongs to. Mind the small i in `Payin`.
             * @example recpayinreg_m_01JDX73V9X1Z3B5D7F9H1K3N5P
             */
            RecurringPayinRegistrationId?: string | null;
            /** @description Version of 3-D Secure that was asked for. */
            Requested3DSVersion?: ("V1" | "V2_1" | (string & {})) | null;
            /**
             * @description How 3-D Secure was asked for.
             * @example DEFAULT
             * @enum {string|null}
             */
            SecureMode?: "DEFAULT" | "FORCE" | "NO_CHOICE" | null;
            /**
             * @description Whether the payer must be sent to `SecureModeRedirectURL` to authenticate.
             * @example true
             */
            SecureModeNeeded?: boolean | null;
            /**
             * @description Where to send the payer to authenticate; `null` where that is not needed.
             * @example https://pay.sandbox.mangopay.com/3ds?id=01JDX61Z3B
             */
            SecureModeRedirectURL?: string | null;
            /**
             * @description Where the payer comes back to, with `transactionId` appended.
             * @example https://shop.example.com/paid?transactionId=payin_m_01JDX61Z3B5D7F9H1K3N5P7R9T
             */
            SecureModeReturnURL?: string | null;
            /** @description What the bank checked besides. */
            SecurityInfo?: components["schemas"]["SecurityInfo"] | null;
            /** @description Who receives the goods, and where. */
            Shipping?: components["schemas"]["Shipping"] | null;
            /**
             * @description Your text on the statement of the payer, as it was sent.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
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
            /** @description Version of 3-D Secure that was used. */
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
        /** @description A bank account of the platform. */
        ClientBankAccount: {
            /**
             * @description Whether the account can be paid.
             * @example true
             */
            Active?: boolean;
            /**
             * @description The bank, in 8 or 11 characters.
             * @example AGRIFRPP
             */
            BIC?: string | null;
            /** @description When the account was registered. */
            CreationDate?: components["schemas"]["Timestamp"];
            /**
             * @description Account number in international form.
             * @example FR7630006000011234567890189
             */
            IBAN: string;
            /**
             * @description Identifier of the account, to be named in `createClientPayout`.
             * @example bankacc_m_01JDX6E5T7Y9U1I3O5P7A9S1D3
             */
            Id: string;
            /** @description Address of the owner of the account. */
            OwnerAddress?: components["schemas"]["Address"];
            /**
             * @description Full name of the owner of the account.
             * @example Acme Marketplace SAS
             */
            OwnerName: string;
            Tag?: components["schemas"]["Tag"];
            /**
             * @description The only type of account that a platform has.
             * @example IBAN
             * @constant
             */
            Type: "IBAN";
            /**
             * @description Owner of the object, here the platform.
             * @example acme-marketplace
             */
            UserId?: string | null;
        };
        /** @description A bank account of the platform, to be registered for payouts of its own wallets. */
        ClientBankAccountIbanCreate: {
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
            /** @description Address of the owner of the account. */
            OwnerAddress: components["schemas"]["AddressInput"];
            /**
             * @description Full name of the owner of the account, as a rule the company.
             * @example Acme Marketplace SAS
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
        /** @description A bank wire that you announce to your repudiation wallet. */
        ClientBankWirePayInCreate: {
            /**
             * @description The repudiation wallet to be filled, `CREDIT_` and the currency.
             * @example CREDIT_EUR
             */
            CreditedWalletId: string;
            /** @description How much you are going to send. */
            DeclaredDebitedFunds: components["schemas"]["Money"];
        };
        /**
         * @description The kind of funds of a platform wallet.
         * @example FEES
         * @enum {string}
         */
        ClientFundsType: "FEES" | "CREDIT";
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
        /** @description The logo to be shown on pages that Mangopay hosts. */
        ClientLogoUpload: {
            /**
             * @description The picture in Base64, without a `data:` prefix.
             * @example iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
             */
            File: string;
        };
        /** @description A payout from one of the platform's own wallets. */
        ClientPayoutCreate: {
            /**
             * @description Not needed, as the author is the platform.
             * @example acme-marketplace
             */
            AuthorId?: string;
            /**
             * @description The account of the platform to pay, as made with `createClientIbanBankAccount`.
             * @example bankacc_m_01JDX6E5T7Y9U1I3O5P7A9S1D3
             */
            BankAccountId?: string;
            /**
             * @description Text for the bank statement. Beyond 12 characters banks may cut it.
             * @example FEES NOV
             */
            BankWireRef?: string;
            ChargeBearer?: components["schemas"]["PayoutChargeBearer"];
            /** @description How much to take from the wallet. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description The wallet to take from, the kind of funds and the currency joined by an underscore.
             * @example FEES_EUR
             */
            DebitedWalletId: string;
            /** @description Fees of the platform. Not needed, as they would go to itself. */
            Fees?: components["schemas"]["Money"];
            /**
             * @description The only way of paying out. Needs not be sent.
             * @example BANK_WIRE
             * @constant
             */
            PaymentType?: "BANK_WIRE";
            /** @description How fast the payout should be. */
            PayoutModeRequested?: components["schemas"]["PayoutMode"];
            /**
             * @description The recipient to pay, in place of a bank account.
             * @example rec_01JDX6F6Y8U0I2O4P6A8S0D2F4
             */
            RecipientId?: string;
            Tag?: components["schemas"]["Tag"];
        } | unknown | unknown;
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
        /** @description Changes to the details of your platform. What is left out stays as it is. */
        ClientUpdate: {
            /**
             * @description Whom Mangopay writes to about administrative and commercial matters.
             * @example [
             *       "office@shop.example"
             *     ]
             */
            AdminEmails?: string[];
            /**
             * @description Whom Mangopay writes to about its invoices.
             * @example [
             *       "accounting@shop.example"
             *     ]
             */
            BillingEmails?: string[];
            /**
             * @description Whom Mangopay writes to about fraud and compliance.
             * @example [
             *       "compliance@shop.example"
             *     ]
             */
            FraudEmails?: string[];
            /** @description Address of the headquarters. Payouts of the platform are not processed without it. */
            HeadquartersAddress?: components["schemas"]["AddressInput"];
            /**
             * @description Phone number of the headquarters, in international form (E.164).
             * @example +33240000000
             */
            HeadquartersPhoneNumber?: string;
            /**
             * @description What the platform does, in a few sentences.
             * @example A marketplace for second-hand cameras and lenses.
             */
            PlatformDescription?: string;
            /**
             * @deprecated
             * @description Former kind of platform. Mangopay now keeps `PlatformCategorization`, which cannot be set here.
             * @example MARKETPLACE
             * @enum {string}
             */
            PlatformType?: "NotSpecified" | "OTHER" | "MARKETPLACE" | "P2P_PAYMENT" | "CROWDFUNDING_DONATION" | "CROWDFUNDING_REWARD" | "CROWDFUNDING_EQUITY" | "CROWDFUNDING_LOAN";
            /**
             * @description Address of the platform's website.
             * @example https://shop.example
             */
            PlatformURL?: string;
            /**
             * @description Colour of the main buttons on pages that Mangopay hosts, as a hexadecimal CSS colour.
             * @example #e4572e
             */
            PrimaryButtonColour?: string;
            /**
             * @description Main colour of your brand on pages that Mangopay hosts, as a hexadecimal CSS colour.
             * @example #1f6f5c
             */
            PrimaryThemeColour?: string;
            /**
             * @description Tax or VAT number of the company.
             * @example FR76552100554
             */
            TaxNumber?: string;
            /**
             * @description Whom Mangopay writes to about technical matters. Longer addresses make some payments fail.
             * @example [
             *       "tech@shop.example"
             *     ]
             */
            TechEmails?: string[];
        };
        /** @description One of the platform's own wallets. There is one for each currency and kind of funds, made by Mangopay when first needed. */
        ClientWallet: {
            /** @description What is in the wallet. Below zero in a `CREDIT` wallet that has disputes to be settled. */
            Balance: components["schemas"]["Money"];
            /** @description When the wallet was created. */
            CreationDate: components["schemas"]["Timestamp"];
            Currency: components["schemas"]["Currency"];
            /**
             * @description What the wallet is for: `FEES` gathers the fees that you take, `CREDIT` holds the platform's own funds and is the repudiation wallet that disputes are taken from.
             * @example FEES
             */
            FundsType: "FEES" | "CREDIT" | "DEFAULT" | (string & {});
            /**
             * @description Kind of funds and currency joined by an underscore. Not unique beyond your platform.
             * @example FEES_EUR
             */
            Id: string;
            Tag: components["schemas"]["Tag"];
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
            /** @description What the transaction is for; a conversion is `REGULAR`. */
            Nature: components["schemas"]["TransactionNature"];
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
            /** @description Where the conversion stands. One that cannot be carried out is `FAILED`, and the answer to the request is still a 200. */
            Status: components["schemas"]["TransactionStatus"];
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
        /** @description The account that an incoming transfer came from. Which fields are filled depends on the country. */
        DebitedBankAccount: {
            /**
             * @description The account number where there is no IBAN.
             * @example 11696419
             */
            AccountNumber?: string | null;
            /**
             * @description The bank of the account.
             * @example AGRIFRPPXXX
             */
            BIC?: string | null;
            /** @description Country of the account. */
            Country?: components["schemas"]["Country"] | null;
            /**
             * @description The account number as an IBAN.
             * @example FR7612345678901234567890185
             */
            IBAN?: string | null;
            /**
             * @description Name of the account holder.
             * @example Okafor Interiors SARL
             */
            OwnerName?: string | null;
            /** @description Form that the account is written in. */
            Type?: ("IBAN" | "US" | "CA" | "GB" | "OTHER" | (string & {})) | null;
        };
        /**
         * @description What has become of the held funds. `WAITING`: they can be captured, once `Status` is `SUCCEEDED`, or given back. `CANCEL_REQUESTED`: giving them back is under way. `CANCELED`: given back. `VALIDATED`: captured. `FAILED`: a capture failed; another may be tried. `EXPIRED`: the hold ran out unused. The rest belongs to captures with a complement, which are no longer to be used: `TO_BE_COMPLETED` after the first capture, `NO_SHOW_REQUESTED` and `NO_SHOW` when nobody came.
         * @example WAITING
         * @enum {string}
         */
        DepositPaymentStatus: "WAITING" | "CANCEL_REQUESTED" | "CANCELED" | "VALIDATED" | "FAILED" | "EXPIRED" | "TO_BE_COMPLETED" | "NO_SHOW_REQUESTED" | "NO_SHOW";
        /** @description Funds held for up to 30 days, on a card or on a PayPal account, as `PaymentType` says. The former name of extended preauthorizations. */
        DepositPreauthorization: components["schemas"]["CardDepositPreauthorization"] | components["schemas"]["PayPalDepositPreauthorization"];
        /** @description The pay-in that a capture of a deposit preauthorization makes. Since 1 October 2026 it may name `ExtendedPreauthorizationId` beside `DepositId`. */
        DepositPreauthorizationCapture: components["schemas"]["ExtendedPreauthorizedPayIn"] | components["schemas"]["DepositPreauthorizedPayIn"];
        /** @description How to end the hold early. */
        DepositPreauthorizationUpdate: {
            /**
             * @description `CANCELED` gives the funds back. `NO_SHOW_REQUESTED` announced a further charge because nobody came; like captures with a complement, it is no longer to be used.
             * @example CANCELED
             * @enum {string}
             */
            PaymentStatus: "CANCELED" | "NO_SHOW_REQUESTED";
        };
        /** @description A capture of funds held by a deposit preauthorization that names `DepositId` alone. One that names `ExtendedPreauthorizationId` as well, as captures may do since 1 October 2026 whichever operation made them, is an `ExtendedPreauthorizedPayIn`. */
        DepositPreauthorizedPayIn: {
            /** @description How the user was authenticated when the funds were held. Absent or `null` for PayPal, and on pay-ins from before February 2026. */
            AuthenticationResult?: components["schemas"]["AuthenticationResult"] | null;
            /**
             * @description The user whose card or PayPal account was debited. It is the author of the preauthorization, whatever the request said.
             * @example user_m_01JDX5K7M3N8P2Q4R6S9T1V0WX
             */
            AuthorId: string;
            /** @description When the capture was asked for. */
            CreationDate: components["schemas"]["Timestamp"];
            /** @description What reaches the wallet: `DebitedFunds` less `Fees`. */
            CreditedFunds: components["schemas"]["Money"];
            /**
             * @description The user who is credited. The API puts the author of the preauthorization here, whatever the request said.
             * @example user_m_01JDX5K7M3N8P2Q4R6S9T1V0WX
             */
            CreditedUserId: string;
            /**
             * @description The wallet that receives the funds.
             * @example wlt_m_01JDX5W2P7K4Y9H3B6T8V1C0QE
             */
            CreditedWalletId: string;
            /** @description What is taken from the held amount. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description Always `null`, since the money comes from outside.
             * @example null
             */
            DebitedWalletId?: string | null;
            /**
             * @description The deposit preauthorization that is captured.
             * @example deposit_m_01JDXB3C5D7E9F1G2H4J6K8M0N
             */
            DepositId: string;
            /** @description When the capture succeeded. `null` for any other status. */
            ExecutionDate: components["schemas"]["Timestamp"] | null;
            /**
             * @description How the payment is carried out: without a payment page.
             * @example DIRECT
             * @constant
             */
            ExecutionType: "DIRECT";
            /**
             * @description Absent or `null`. Where it has a value, the pay-in is an `ExtendedPreauthorizedPayIn`.
             * @example null
             */
            ExtendedPreauthorizationId?: null;
            /** @description Your platform's share, credited to its fees wallet. */
            Fees: components["schemas"]["Money"];
            /**
             * @description Identifier of the pay-in.
             * @example payin_m_01JDX9T4W8Q6Z1F2R7N5K3M0BA
             */
            Id: string;
            /** @description What the transaction is for; a capture is `REGULAR`. */
            Nature: components["schemas"]["TransactionNature"];
            /**
             * @description How the payment is made: against a preauthorization, be it on a card or on a PayPal account. Which of the two it was, only the preauthorization says.
             * @example PREAUTHORIZED
             * @constant
             */
            PaymentType: "PREAUTHORIZED";
            /**
             * @description Reference of the fraud-prevention profiling session, where one was given and is returned.
             * @example f8c1a0d2-5b7e-4c39-9a64-2e1d7f0b8c35
             */
            ProfilingAttemptReference?: string | null;
            /** @description Outcome of the capture: `000000` for success, another code when it failed, `null` while it is under way. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The outcome in words, `null` while the capture is under way.
             * @example Success
             */
            ResultMessage: string | null;
            /** @description Where the capture stands. A capture that the issuer or Mangopay refuses is `FAILED`, and the answer to the request is still a 200. */
            Status: components["schemas"]["TransactionStatus"];
            Tag?: components["schemas"]["Tag"];
            /**
             * @description What kind of transaction this is: always a pay-in.
             * @example PAYIN
             * @constant
             */
            Type: "PAYIN";
        };
        /** @description How much of the held funds to capture, and for whom. */
        DepositPreauthorizedPayInCreate: {
            /**
             * @description The author of the preauthorization. The answer names that user whatever is sent.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            AuthorId: string;
            /**
             * @description The wallet that receives the funds.
             * @example wlt_m_01JDX5W2P7K4Y9H3B6T8V1C0QE
             */
            CreditedWalletId: string;
            /** @description How much to capture, at most what is held. The rest is released. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description The deposit preauthorization to capture from.
             * @example deposit_m_01JDXB3C5D7E9F1G2H4J6K8M0N
             */
            DepositId: string;
            /** @description What your platform keeps of it. Zero is an amount too. */
            Fees: components["schemas"]["Money"];
            Tag?: components["schemas"]["Tag"];
        };
        /** @description A payment with a registered card, one-off or part of a recurring registration. */
        DirectCardPayIn: components["schemas"]["CardPayInBase"] & {
            /**
             * @description The registered card.
             * @example card_m_01JDX5N8W4G6J8M0P2R4T6V8XZ
             */
            CardId: string;
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example DIRECT
             * @constant
             */
            ExecutionType: "DIRECT";
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example CARD
             * @constant
             */
            PaymentType: "CARD";
            /**
             * @description Whether the payer must be sent to `SecureModeRedirectURL` to authenticate.
             * @example true
             */
            SecureModeNeeded: boolean;
        };
        /** @description A payment with a registered card. */
        DirectCardPayInCreate: components["schemas"]["PayInCreateBase"] & {
            Billing?: components["schemas"]["BillingInput"];
            BrowserInfo: components["schemas"]["BrowserInfoInput"];
            /**
             * @description The registered card. The payment must be in its currency.
             * @example card_m_01JDX5N8W4G6J8M0P2R4T6V8XZ
             */
            CardId: string;
            /**
             * @deprecated
             * @description Language, by its two-letter code in capitals. Without effect, kept for older integrations.
             * @example EN
             */
            Culture?: string;
            /**
             * @description IP address of the payer, IPv4 or IPv6.
             * @example 203.0.113.42
             */
            IpAddress: string;
            /**
             * @description How the payer gave the card data: online, or by phone or mail. `TelephoneOrder` must be activated for the platform.
             * @default ECommerce
             * @example ECommerce
             * @enum {string}
             */
            PaymentCategory?: "ECommerce" | "TelephoneOrder";
            PreferredCardNetwork?: components["schemas"]["PreferredCardNetwork"];
            SecureMode?: components["schemas"]["SecureMode"];
            /**
             * @description Where the payer comes back to after authenticating; the API appends `transactionId`.
             * @example https://shop.example.com/paid
             */
            SecureModeReturnURL: string;
            Shipping?: components["schemas"]["ShippingInput"];
            /**
             * @description Text of yours for the statement of the payer: at most 22 letters, digits and blanks. The name of the platform comes before it, and the bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
        };
        /** @description A direct debit on the ground of a mandate. */
        DirectDebitPayIn: components["schemas"]["PayInBase"] & {
            /** @description When the account is charged; `null` until it is known. */
            ChargeDate?: components["schemas"]["Timestamp"] | null;
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example DIRECT
             * @constant
             */
            ExecutionType: "DIRECT";
            /**
             * @description The mandate.
             * @example mdt_m_01JDX6D2N4Q6S8V0X2Z4B6D8F0
             */
            MandateId: string;
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example DIRECT_DEBIT
             * @constant
             */
            PaymentType: "DIRECT_DEBIT";
            /**
             * @description Your text on the statement of the payer, as it was sent.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
        };
        /** @description A direct debit. */
        DirectDebitPayInCreate: components["schemas"]["PayInCreateBase"] & {
            /**
             * @description The mandate that permits it.
             * @example mdt_m_01JDX6D2N4Q6S8V0X2Z4B6D8F0
             */
            MandateId: string;
            /**
             * @description Text of yours for the statement of the payer: letters, digits and blanks, at most 100 for SEPA. For BACS it is cut after ten.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
        };
        /** @description A pay-in that the payer contests at their bank. Mangopay opens it; for all but retrievals the amount has been taken from the repudiation wallet of the platform. */
        Dispute: {
            /** @description When the dispute was closed. */
            ClosedDate?: components["schemas"]["Timestamp"] | null;
            /** @description Until when the dispute can be contested, set by the bank and usually 7 to 18 days away. After that it is closed. `null` where there is nothing to contest. */
            ContestDeadlineDate?: components["schemas"]["Timestamp"] | null;
            /** @description How much of it you contest; the whole amount until you say otherwise. */
            ContestedFunds?: components["schemas"]["Money"] | null;
            /** @description When Mangopay opened the dispute. */
            CreationDate: components["schemas"]["Timestamp"];
            /** @description How much the payer wants back. */
            DisputedFunds: components["schemas"]["Money"];
            /** @description Why the payer contests the payment. */
            DisputeReason?: components["schemas"]["DisputeReason"] | null;
            DisputeType: components["schemas"]["DisputeType"];
            /**
             * @description Identifier of the dispute.
             * @example dispute_m_01JDX6A1S3D5F7G9H2J4K6L8Z0
             */
            Id: string;
            /**
             * @description The pay-in that is contested.
             * @example payin_m_01JDX5K7Q2W8E4R6T9Y1U3I5O7
             */
            InitialTransactionId: string;
            /** @description Nature of the contested transaction. */
            InitialTransactionNature: components["schemas"]["TransactionNature"];
            /** @description Type of the contested transaction, so far always `PAYIN`. */
            InitialTransactionType: components["schemas"]["TransactionType"];
            /**
             * @description The repudiation that took the amount from the repudiation wallet. `null` for a retrieval, which takes nothing.
             * @example repud_m_01JDX6B2X4C6V8B0N1M3Q5W7E9
             */
            RepudiationId?: string | null;
            /**
             * @description How it ended. An empty string, or `null`, until then. Unlike the field of this name elsewhere, not six digits.
             * @example LOST
             */
            ResultCode?: ("WON" | "LOST" | "VOID" | "" | (string & {})) | null;
            /**
             * @description The outcome in words.
             * @example The bank decided in favour of the payer.
             */
            ResultMessage?: string | null;
            Status: components["schemas"]["DisputeStatus"];
            /**
             * @description What Mangopay has to say on the status, for example which document is missing.
             * @example Please add the signed proof of delivery.
             */
            StatusMessage?: string | null;
            Tag: components["schemas"]["Tag"];
        };
        /** @description Evidence in a dispute, made of one or more pages. */
        DisputeDocument: {
            /** @description When the document was created. */
            CreationDate: components["schemas"]["Timestamp"];
            /**
             * @description The dispute that the document belongs to.
             * @example dispute_m_01JDX6A1S3D5F7G9H2J4K6L8Z0
             */
            DisputeId: string;
            /**
             * @description Identifier of the document.
             * @example dispdoc_m_01JDX6C3V5B7N9M1L2K4J6H8G0
             */
            Id: string;
            /** @description When Mangopay accepted or refused the document; `null` until then. */
            ProcessedDate: components["schemas"]["Timestamp"] | null;
            /**
             * @description What the reviewer adds to the reason.
             * @example The date of delivery cannot be read.
             */
            RefusedReasonMessage: string | null;
            /**
             * @description Why the document was refused; `null` unless it is `REFUSED`.
             * @example DOCUMENT_UNREADABLE
             */
            RefusedReasonType: ("DOCUMENT_UNREADABLE" | "DOCUMENT_NOT_ACCEPTED" | "DOCUMENT_HAS_EXPIRED" | "DOCUMENT_INCOMPLETE" | "DOCUMENT_MISSING" | "DOCUMENT_FALSIFIED" | "SPECIFIC_CASE" | "OTHER" | (string & {})) | null;
            /**
             * @description Where the document stands. `CREATED` until you submit it, then `VALIDATION_ASKED` until Mangopay has decided.
             * @example VALIDATION_ASKED
             */
            Status: "CREATED" | "VALIDATION_ASKED" | "VALIDATED" | "REFUSED" | "OUT_OF_DATE" | (string & {});
            Tag: components["schemas"]["Tag"];
            Type: components["schemas"]["DisputeDocumentType"];
            /**
             * @description The user whom the document is about. Usually absent.
             * @example user_m_01JDX5H1G3F5D7S9A2Q4W6E8R0
             */
            UserId?: string | null;
        };
        /** @description A document to be added to a dispute. */
        DisputeDocumentCreate: {
            Tag?: components["schemas"]["Tag"];
            Type: components["schemas"]["DisputeDocumentType"];
        };
        /** @description Where one page of a document can be seen for a while. */
        DisputeDocumentPageConsult: {
            /** @description Until when the address works. */
            ExpirationDate: components["schemas"]["Timestamp"];
            /**
             * Format: uri
             * @description Address of the page. It needs no token, so keep it to yourself.
             * @example https://api.sandbox.mangopay.com/public/documents/7b21f0/consult/Hq5RtW2nLs
             */
            Url: string;
        };
        /** @description One page of a document. */
        DisputeDocumentPageCreate: {
            /**
             * @description The file in Base64, without a `data:` prefix.
             * @example JVBERi0xLjcKJcfsj6IKNSAwIG9iago8PC9MZW5ndGggNiAwIFI+PgpzdHJlYW0K
             */
            File: string;
        };
        /** @description Sends the document to Mangopay for review. */
        DisputeDocumentSubmit: {
            /**
             * @description The only status that you can set.
             * @example VALIDATION_ASKED
             * @constant
             */
            Status: "VALIDATION_ASKED";
            Tag?: components["schemas"]["Tag"];
        };
        /**
         * @description What the document proves. `USER_CORRESPONDANCE` is spelt so by the API.
         * @example DELIVERY_PROOF
         * @enum {string}
         */
        DisputeDocumentType: "DELIVERY_PROOF" | "INVOICE" | "REFUND_PROOF" | "USER_CORRESPONDANCE" | "USER_ACCEPTANCE_PROOF" | "PRODUCT_REPLACEMENT_PROOF" | "OTHER";
        /** @description Why the payer contests the payment. It decides which documents help. */
        DisputeReason: {
            /**
             * @description The reason in words, as the bank gave it.
             * @example Goods not received
             */
            DisputeReasonMessage?: string | null;
            /**
             * @description The reason as a code. Those that begin with `LATE_FAILURE` belong to direct debits.
             * @example PRODUCT_NOT_PROVIDED
             */
            DisputeReasonType: "AUTHORISATION_DISPUTED" | "CANCELED_REOCCURING_TRANSACTION" | "DUPLICATE" | "FRAUD" | "LATE_FAILURE_BANKACCOUNT_CLOSED" | "LATE_FAILURE_BANKACCOUNT_INCOMPATIBLE" | "LATE_FAILURE_BANKACCOUNT_INCORRECT" | "LATE_FAILURE_CONTACT_USER" | "LATE_FAILURE_INSUFFICIENT_FUNDS" | "PRODUCT_NOT_PROVIDED" | "PRODUCT_UNACCEPTABLE" | "REFUND_CONVERSION_RATE" | "REFUND_NOT_PROCESSED" | "TRANSACTION_NOT_RECOGNIZED" | "UNKNOWN" | "OTHER" | (string & {});
        };
        /**
         * @description Where the dispute stands. In `PENDING_CLIENT_ACTION` and `REOPENED_PENDING_CLIENT_ACTION` it waits for you, in `SUBMITTED` for Mangopay, in `PENDING_BANK_ACTION` for the bank. `CLOSED` is final.
         * @example PENDING_CLIENT_ACTION
         */
        DisputeStatus: "CREATED" | "PENDING_CLIENT_ACTION" | "SUBMITTED" | "PENDING_BANK_ACTION" | "REOPENED_PENDING_CLIENT_ACTION" | "CLOSED" | (string & {});
        /** @description How much you contest. */
        DisputeSubmit: {
            /** @description The amount you contest, at most `DisputedFunds` and in its currency. Needed the first time; on resubmission it may be left out. */
            ContestedFunds?: components["schemas"]["Money"];
        };
        /**
         * @description Whether there is anything to be done. A `CONTESTABLE` one can be contested; a `NOT_CONTESTABLE` one, such as the late failure of a direct debit, is closed from the start; a `RETRIEVAL` warns of a dispute to come, so nothing has been taken yet, and can be answered with documents.
         * @example CONTESTABLE
         */
        DisputeType: "CONTESTABLE" | "NOT_CONTESTABLE" | "RETRIEVAL" | (string & {});
        /** @description What you may change in a dispute. */
        DisputeUpdate: {
            Tag?: components["schemas"]["Tag"];
        };
        /** @description A token for one user and one embedded experience, to be handed to the browser. */
        EmbeddedToken: {
            /**
             * @description The token, to be given to the library in the browser as its `clientToken`.
             * @example rec_019bb6d3e14d723dada740a0d8d9ba18
             */
            access_token: string;
            /**
             * @description Life of the token in seconds, 15 minutes.
             * @example 900
             */
            expires_in: number;
            /**
             * @description What the token is good for, as names joined by spaces.
             * @example bankaccounts:r bankaccounts:w
             */
            scope?: string;
            /**
             * @description Always Bearer.
             * @example Bearer
             */
            token_type: string;
        };
        /** @description For whom the token is. Unlike elsewhere the names begin with a small letter. */
        EmbeddedTokenRequest: {
            /** @description What the token is bound to. */
            claims: {
                /**
                 * @description The user, natural or legal, who uses the embedded page. A token serves this one user only.
                 * @example user_m_01JDX5H1G3F5D7S9A2Q4W6E8R0
                 */
                userId: string;
            };
            /**
             * @description Your platform's identifier.
             * @example acme-marketplace
             */
            clientId: string;
        };
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
        /** @description Funds held for up to 30 days, on a card or on a PayPal account, as `PaymentType` says. */
        ExtendedPreauthorization: components["schemas"]["CardExtendedPreauthorization"] | components["schemas"]["PayPalExtendedPreauthorization"];
        /**
         * @description What has become of the held funds. `WAITING`: they can be captured, once `Status` is `SUCCEEDED`, or given back. `CANCEL_REQUESTED`: giving them back is under way. `CANCELED`: given back. `VALIDATED`: captured. `FAILED`: a capture failed; another may be tried. `EXPIRED`: the hold ran out unused.
         * @example WAITING
         * @enum {string}
         */
        ExtendedPreauthorizationPaymentStatus: "WAITING" | "CANCEL_REQUESTED" | "CANCELED" | "VALIDATED" | "FAILED" | "EXPIRED";
        /** @description How to end the hold early. */
        ExtendedPreauthorizationUpdate: {
            /**
             * @description Gives the funds back; nothing else can be asked for.
             * @example CANCELED
             * @constant
             */
            PaymentStatus: "CANCELED";
        };
        /** @description A capture of funds held for up to 30 days on a card or a PayPal account by an extended preauthorization. There is one such pay-in a preauthorization, since what it does not capture is released. */
        ExtendedPreauthorizedPayIn: {
            /** @description How the user was authenticated when the funds were held. Absent or `null` for PayPal, and on pay-ins from before February 2026. */
            AuthenticationResult?: components["schemas"]["AuthenticationResult"] | null;
            /**
             * @description The user whose card or PayPal account was debited. It is the author of the preauthorization, whatever the request said.
             * @example user_m_01JDX5K7M3N8P2Q4R6S9T1V0WX
             */
            AuthorId: string;
            /** @description When the capture was asked for. */
            CreationDate: components["schemas"]["Timestamp"];
            /** @description What reaches the wallet: `DebitedFunds` less `Fees`. */
            CreditedFunds: components["schemas"]["Money"];
            /**
             * @description The user who is credited. The API puts the author of the preauthorization here, whatever the request said.
             * @example user_m_01JDX5K7M3N8P2Q4R6S9T1V0WX
             */
            CreditedUserId: string;
            /**
             * @description The wallet that receives the funds.
             * @example wlt_m_01JDX5W2P7K4Y9H3B6T8V1C0QE
             */
            CreditedWalletId: string;
            /** @description What is taken from the held amount. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description Always `null`, since the money comes from outside.
             * @example null
             */
            DebitedWalletId?: string | null;
            /**
             * @deprecated
             * @description The same identifier under its former name, for integrations that still read it.
             * @example c2f7d6a4-1b3e-4f58-9a7c-0d6e5b4a3f21
             */
            DepositId?: string | null;
            /** @description When the capture succeeded. `null` for any other status. */
            ExecutionDate: components["schemas"]["Timestamp"] | null;
            /**
             * @description How the payment is carried out: without a payment page.
             * @example DIRECT
             * @constant
             */
            ExecutionType: "DIRECT";
            /**
             * @description The extended preauthorization that is captured. Its prefix shows whether it was created as a deposit or as an extended preauthorization.
             * @example c2f7d6a4-1b3e-4f58-9a7c-0d6e5b4a3f21
             */
            ExtendedPreauthorizationId: string;
            /** @description Your platform's share, credited to its fees wallet. */
            Fees: components["schemas"]["Money"];
            /**
             * @description Identifier of the pay-in.
             * @example payin_m_01JDX9T4W8Q6Z1F2R7N5K3M0BA
             */
            Id: string;
            /** @description What the transaction is for; a capture is `REGULAR`. */
            Nature: components["schemas"]["TransactionNature"];
            /**
             * @description How the payment is made: against a preauthorization, be it on a card or on a PayPal account. Which of the two it was, only the preauthorization says.
             * @example PREAUTHORIZED
             * @constant
             */
            PaymentType: "PREAUTHORIZED";
            /**
             * @description Reference of the fraud-prevention profiling session, where one was given and is returned.
             * @example f8c1a0d2-5b7e-4c39-9a64-2e1d7f0b8c35
             */
            ProfilingAttemptReference?: string | null;
            /** @description Outcome of the capture: `000000` for success, another code when it failed, `null` while it is under way. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The outcome in words, `null` while the capture is under way.
             * @example Success
             */
            ResultMessage: string | null;
            /** @description Where the capture stands. A capture that the issuer or Mangopay refuses is `FAILED`, and the answer to the request is still a 200. */
            Status: components["schemas"]["TransactionStatus"];
            Tag?: components["schemas"]["Tag"];
            /**
             * @description What kind of transaction this is: always a pay-in.
             * @example PAYIN
             * @constant
             */
            Type: "PAYIN";
        };
        /** @description How much of the held funds to capture, and for whom. */
        ExtendedPreauthorizedPayInCreate: components["schemas"]["ExtendedPreauthorizedPayInCreateByExtendedPreauthorization"] | components["schemas"]["ExtendedPreauthorizedPayInCreateByDeposit"];
        /**
         * @deprecated
         * @description A capture that names what it captures by its former name.
         */
        ExtendedPreauthorizedPayInCreateByDeposit: {
            /**
             * @description The author of the preauthorization. The answer names that user whatever is sent.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            AuthorId: string;
            /**
             * @description The wallet that receives the funds.
             * @example wlt_m_01JDX5W2P7K4Y9H3B6T8V1C0QE
             */
            CreditedWalletId: string;
            /** @description How much to capture, at most what is held. The rest is released. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description The preauthorization to capture from.
             * @example deposit_m_01JDXB3C5D7E9F1G2H4J6K8M0N
             */
            DepositId: string;
            /** @description What your platform keeps of it. Zero is an amount too. */
            Fees: components["schemas"]["Money"];
            Tag?: components["schemas"]["Tag"];
        };
        /** @description A capture that names what it captures by its present name. */
        ExtendedPreauthorizedPayInCreateByExtendedPreauthorization: {
            /**
             * @description The author of the preauthorization. The answer names that user whatever is sent.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            AuthorId: string;
            /**
             * @description The wallet that receives the funds.
             * @example wlt_m_01JDX5W2P7K4Y9H3B6T8V1C0QE
             */
            CreditedWalletId: string;
            /** @description How much to capture, at most what is held. The rest is released. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description The extended preauthorization to capture from.
             * @example c2f7d6a4-1b3e-4f58-9a7c-0d6e5b4a3f21
             */
            ExtendedPreauthorizationId: string;
            /** @description What your platform keeps of it. Zero is an amount too. */
            Fees: components["schemas"]["Money"];
            Tag?: components["schemas"]["Tag"];
        };
        /** @description A bank transfer that nobody asked for through the API: it arrived on a banking alias or a virtual account. */
        ExternalInstructionBankWirePayIn: components["schemas"]["PayInBase"] & {
            /**
             * @description The banking alias that was paid into.
             * @example wltbank_m_01JDX6A8K0M2P4R6T8V0X2Z4B6
             */
            BankingAliasId?: string | null;
            /** @description The account that the money came from. */
            DebitedBankAccount?: components["schemas"]["DebitedBankAccount"] | null;
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example EXTERNAL_INSTRUCTION
             * @constant
             */
            ExecutionType: "EXTERNAL_INSTRUCTION";
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example BANK_WIRE
             * @constant
             */
            PaymentType: "BANK_WIRE";
            /**
             * @description What the payer wrote on the transfer.
             * @example INV-2025-0417
             */
            WireReference: string | null;
        };
        /** @description Who the money is meant for in the end. */
        FlowDescriptor: {
            /** @description The users whom the pay-in and the transfers after it are for. Each must be a verified owner or the platform itself; otherwise the pay-in fails with the result code 002951. While this list is sent, the owner of the credited wallet is not checked. */
            Beneficiaries: components["schemas"]["FlowDescriptorBeneficiary"][];
        };
        /** @description A user whom the money is meant for. */
        FlowDescriptorBeneficiary: {
            /**
             * @description Identifier of the user.
             * @example user_m_01JDX6P0X4H6K8M0P2R4T6W8YA
             */
            UserId: string;
        };
        /** @description A payment with Giropay (Germany). The scheme has ended; older pay-ins can still be read. */
        GiropayPayIn: components["schemas"]["RedirectPayInBase"] & {
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example WEB
             * @constant
             */
            ExecutionType: "WEB";
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example GIROPAY
             * @constant
             */
            PaymentType: "GIROPAY";
        };
        /** @description A payment with Giropay. */
        GiropayPayInCreate: components["schemas"]["PayInCreateBase"] & {
            /**
             * @description Where the payer comes back to; the API appends `transactionId`. Coming back says nothing about success.
             * @example https://shop.example.com/paid
             */
            ReturnURL: string;
            /**
             * @description Text of yours for the statement of the payer: at most 10 letters, digits and blanks. The name of the platform comes before it, and the bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
        };
        /** @description A payment with Google Pay. The payer is redirected only if the card is not one that Google has authenticated. */
        GooglePayPayIn: components["schemas"]["CardPayInBase"] & {
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example DIRECT
             * @constant
             */
            ExecutionType: "DIRECT";
            /**
             * @description What Google Pay gave. Seldom given back.
             * @example {"protocolVersion":"ECv2","signature":"MEQ"}
             */
            PaymentData?: string | null;
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example GOOGLE_PAY
             * @constant
             */
            PaymentType: "GOOGLE_PAY";
            /**
             * @description Where to send the payer, on pay-ins of the former integration.
             * @example https://pay.sandbox.mangopay.com/r?tx=01JDX61Z3B
             */
            RedirectURL?: string | null;
            /**
             * @description Where the payer comes back to.
             * @example https://shop.example.com/paid?transactionId=payin_m_01JDX61Z3B5D7F9H1K3N5P7R9T
             */
            ReturnURL?: string | null;
        };
        /** @description A payment with Google Pay. */
        GooglePayPayInCreate: components["schemas"]["PayInCreateBase"] & {
            Billing?: components["schemas"]["BillingInput"];
            BrowserInfo: components["schemas"]["BrowserInfoInput"];
            /**
             * @description IP address of the payer, IPv4 or IPv6.
             * @example 203.0.113.42
             */
            IpAddress: string;
            /**
             * @description What Google Pay gave to your page or app, as text, not as an object.
             * @example {"protocolVersion":"ECv2","signature":"MEQ"}
             */
            PaymentData: string;
            /**
             * @description Where the payer comes back to; the API appends `transactionId`. Coming back says nothing about success.
             * @example https://shop.example.com/paid
             */
            ReturnURL?: string;
            SecureMode?: components["schemas"]["SecureMode"];
            /**
             * @description Where the payer comes back to after authenticating; the API appends `transactionId`.
             * @example https://shop.example.com/paid
             */
            SecureModeReturnURL: string;
            Shipping?: components["schemas"]["ShippingInput"];
            /**
             * @description Text of yours for the statement of the payer: at most 22 letters, digits and blanks. The name of the platform comes before it, and the bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
        };
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
        /** @description A payment with iDEAL (Netherlands). */
        IdealPayIn: components["schemas"]["RedirectPayInBase"] & {
            /**
             * @description Bank that the payer chose.
             * @example ING Bank
             */
            BankName?: string | null;
            /**
             * @description Bank that the payer was asked for, by its BIC.
             * @example INGBNL2A
             */
            Bic?: string | null;
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example WEB
             * @constant
             */
            ExecutionType: "WEB";
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example IDEAL
             * @constant
             */
            PaymentType: "IDEAL";
        };
        /** @description A payment with iDEAL. */
        IdealPayInCreate: components["schemas"]["PayInCreateBase"] & {
            /**
             * @description Bank of the payer by its BIC. Left out, the payer chooses on the page.
             * @example INGBNL2A
             */
            Bic?: string;
            /**
             * @description Where the payer comes back to; the API appends `transactionId`. Coming back says nothing about success.
             * @example https://shop.example.com/paid
             */
            ReturnURL: string;
            /**
             * @description Text of yours for the statement of the payer: at most 10 letters, digits and blanks. The name of the platform comes before it, and the bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
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
        /** @description Who pays, and where they live. */
        KlarnaBillingInput: {
            /** @description Where the person lives. */
            Address?: {
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
                City?: string | null;
                Country?: components["schemas"]["Country"];
                /**
                 * @description Postal code, made of letters, digits, dashes and spaces.
                 * @example 44000
                 */
                PostalCode: string;
                /**
                 * @description State, province or region.
                 * @example Pays de la Loire
                 */
                Region?: string | null;
            };
            /**
             * @description First name of the person.
             * @example Camille
             */
            FirstName?: string;
            /**
             * @description Last name of the person.
             * @example Okafor
             */
            LastName?: string;
        };
        /** @description An item that is bought. Quantity times price and tax, over all items, must give the amount of the pay-in. */
        KlarnaLineItemCreate: {
            /**
             * @description Kind of item, in your own words or those of Klarna.
             * @example PHYSICAL_GOODS
             */
            Category?: string | null;
            /**
             * @description Reference of the seller of the item: the same for all items of one seller.
             * @example user_m_01JDX6P0X4H6K8M0P2R4T6W8YA
             */
            Description?: string | null;
            /**
             * Format: int64
             * @description Discount on the item, in minor units.
             * @example 0
             */
            Discount?: number | null;
            /**
             * @description What the item is called.
             * @example Oak coffee table
             */
            Name: string;
            /**
             * @description How many of it.
             * @example 1
             */
            Quantity: number;
            /**
             * @description Your own number of the item.
             * @example SKU-7781
             */
            Sku?: string | null;
            /**
             * Format: int64
             * @description Tax on one, in minor units.
             * @default 0
             * @example 400
             */
            TaxAmount?: number | null;
            /**
             * Format: int64
             * @description Price of one, tax excluded, in minor units.
             * @example 2000
             */
            UnitAmount: number;
        };
        /** @description A payment with Klarna. */
        KlarnaPayIn: components["schemas"]["RedirectPayInBase"] & {
            /**
             * @description What else was told to Klarna, as JSON text.
             * @example {"customer_account_info":[]}
             */
            AdditionalData?: string | null;
            /** @description Who pays, and the address of the bill. */
            Billing?: components["schemas"]["Billing"] | null;
            /** @description Country that the payer lives in. */
            Country?: components["schemas"]["Country"] | null;
            /**
             * @description Language of the Klarna page, by its two-letter code in capitals.
             * @example FR
             */
            Culture?: string | null;
            /**
             * @description E-mail address of the payer.
             * @example camille.okafor@example.com
             */
            Email?: string | null;
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example WEB
             * @constant
             */
            ExecutionType: "WEB";
            /** @description What was bought. */
            LineItems?: components["schemas"]["PayInLineItem"][] | null;
            /**
             * @description What the payer chose at Klarna; known once they have paid.
             * @example Pay in 30 days
             */
            PaymentMethod?: string | null;
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example KLARNA
             * @constant
             */
            PaymentType: "KLARNA";
            /**
             * @description Phone number of the payer, in the form that Klarna writes it.
             * @example [+33][639980102]
             */
            Phone?: string | null;
            /**
             * @description Your reference of the order.
             * @example order-1042
             */
            Reference?: string | null;
            /** @description Who receives the goods, and where. */
            Shipping?: components["schemas"]["Shipping"] | null;
        };
        /** @description A payment with Klarna. */
        KlarnaPayInCreate: components["schemas"]["PayInCreateBase"] & {
            /**
             * @description What else to tell Klarna about payer and order, as JSON text, not as an object.
             * @example {"customer_account_info":[]}
             */
            AdditionalData?: string | null;
            Billing: components["schemas"]["KlarnaBillingInput"];
            /** @description Country that the payer lives in. */
            Country: components["schemas"]["Country"];
            /**
             * @description Language of the Klarna page, by its two-letter code in capitals.
             * @example FR
             */
            Culture?: string;
            /**
             * @description E-mail address of the payer.
             * @example camille.okafor@example.com
             */
            Email: string;
            /** @description What is bought. The sum of the items must be the amount of the pay-in. */
            LineItems: components["schemas"]["KlarnaLineItemCreate"][];
            /**
             * @description Phone number of the payer: country code and number, in the form that Klarna writes it.
             * @example [+33][639980102]
             */
            Phone?: string;
            /**
             * @description Your reference of the order.
             * @example order-1042
             */
            Reference: string;
            /**
             * @description Where the payer comes back to; the API appends `transactionId`. Coming back says nothing about success.
             * @example https://shop.example.com/paid
             */
            ReturnURL: string;
            Shipping?: components["schemas"]["ShippingInput"];
            /**
             * @description Text of yours for the statement of the payer: at most 10 letters, digits and blanks. The name of the platform comes before it, and the bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
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
        /** @description A payment with PayPal in the former integration. */
        LegacyPayPalPayInCreate: components["schemas"]["PayInCreateBase"] & {
            /**
             * @description Language of the PayPal page.
             * @example FR
             */
            Culture?: "DE" | "EN" | "ES" | "FR" | "IT" | "NL" | "PL" | "PT" | (string & {});
            /**
             * @description Where the payer comes back to; the API appends `transactionId`. Coming back says nothing about success.
             * @example https://shop.example.com/paid
             */
            ReturnURL: string;
            ShippingAddress?: components["schemas"]["PayPalShippingAddressInput"];
            /**
             * @description Text of yours for the statement of the payer: at most 10 letters, digits and blanks. The name of the platform comes before it, and the bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
        };
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
        /** @description A payment with MB WAY (Portugal). The payer confirms in the app; there is no redirection. */
        MbWayPayIn: components["schemas"]["PayInBase"] & {
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example WEB
             * @constant
             */
            ExecutionType: "WEB";
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example MBWAY
             * @constant
             */
            PaymentType: "MBWAY";
            /**
             * @description Phone number of the payer: country code, `#`, number.
             * @example 351#912345678
             */
            Phone: string;
            /**
             * @description Your text on the statement of the payer, as it was sent.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
        };
        /** @description A payment with MB WAY. */
        MbWayPayInCreate: components["schemas"]["PayInCreateBase"] & {
            /**
             * @description Phone number of the payer: country code, `#`, number.
             * @example 351#912345678
             */
            Phone: string;
            /**
             * @description Text of yours for the statement of the payer: at most 10 letters, digits and blanks. The name of the platform comes before it, and the bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
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
        /** @description A payment with Multibanco (Portugal), made at a cash machine or in online banking. */
        MultibancoPayIn: components["schemas"]["RedirectPayInBase"] & {
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example WEB
             * @constant
             */
            ExecutionType: "WEB";
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example MULTIBANCO
             * @constant
             */
            PaymentType: "MULTIBANCO";
        };
        /** @description A payment with Multibanco. */
        MultibancoPayInCreate: components["schemas"]["PayInCreateBase"] & {
            /**
             * @description Where the payer comes back to; the API appends `transactionId`. Coming back says nothing about success.
             * @example https://shop.example.com/paid
             */
            ReturnURL: string;
            /**
             * @description Text of yours for the statement of the payer: at most 10 letters, digits and blanks. The name of the platform comes before it, and the bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
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
        /** @description A bank transfer that the payer starts from their online banking (open banking). */
        PayByBankPayIn: components["schemas"]["RedirectPayInBase"] & {
            /**
             * @description The bank, by the technical name that the list of supported banks gives.
             * @example fr-demobank-open-banking-redirect
             */
            BankName?: string | null;
            /**
             * @description Bank of the payer.
             * @example AGRIFRPP
             */
            BIC?: string | null;
            /** @description Country of the bank of the payer. */
            Country?: components["schemas"]["Country"] | null;
            /**
             * @description Language of the payment page, by its two-letter code in capitals.
             * @example FR
             */
            Culture?: string | null;
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example WEB
             * @constant
             */
            ExecutionType: "WEB";
            /**
             * @description Account of the payer.
             * @example FR7612345678901234567890185
             */
            IBAN?: string | null;
            /** @description Where the platform runs: in a browser or in an app. */
            PaymentFlow?: ("WEB" | "APP" | (string & {})) | null;
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example PAY_BY_BANK
             * @constant
             */
            PaymentType: "PAY_BY_BANK";
            /** @description `PENDING_SUCCEEDED` once the payer has started the transfer and the money is not there yet. */
            ProcessingStatus?: ("PENDING_SUCCEEDED" | (string & {})) | null;
            /**
             * @description Transfer scheme, such as `SEPA_INSTANT_CREDIT_TRANSFER`.
             * @example SEPA_INSTANT_CREDIT_TRANSFER
             */
            Scheme?: string | null;
        };
        /** @description A bank transfer that the payer starts from their online banking. */
        PayByBankPayInCreate: components["schemas"]["PayInCreateBase"] & {
            /**
             * @description The bank, by the technical name that `getPayByBankSupportedBanks` gives. Left out, the payer chooses on the page.
             * @example fr-demobank-open-banking-redirect
             */
            BankName?: string;
            /**
             * @description Bank of the payer.
             * @example AGRIFRPP
             */
            BIC?: string;
            /**
             * @description Country of the bank of the payer, by its two-letter code.
             * @example FR
             */
            Country: "AT" | "DE" | "DK" | "EE" | "ES" | "FI" | "FR" | "GB" | "IE" | "IT" | "LT" | "LV" | "NL" | "NO" | "PL" | "PT" | (string & {});
            /**
             * @description Language of the payment page.
             * @example FR
             */
            Culture?: "CS" | "DA" | "DE" | "EN" | "ES" | "ET" | "FI" | "FR" | "IT" | "LT" | "LV" | "NL" | "NO" | "PL" | "PT" | "SV" | (string & {});
            /**
             * @description Account of the payer. With it, and with `BIC`, the page asks for less.
             * @example FR7612345678901234567890185
             */
            IBAN?: string;
            /**
             * @description Where the platform runs: in a browser (`WEB`) or in an app (`APP`).
             * @default WEB
             * @example WEB
             * @enum {string}
             */
            PaymentFlow?: "WEB" | "APP";
            /**
             * @description Where the payer comes back to; the API appends `transactionId`. Coming back says nothing about success.
             * @example https://shop.example.com/paid
             */
            ReturnURL: string;
            /**
             * @description Transfer scheme; which ones there are depends on country and bank.
             * @example SEPA_INSTANT_CREDIT_TRANSFER
             */
            Scheme?: string;
            /**
             * @description Text of yours for the statement of the payer: at most 10 letters, digits and blanks. The name of the platform comes before it, and the bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
        };
        /** @description A payment with Payconiq (Belgium and Luxembourg). The service has ended; older pay-ins can still be read. */
        PayconiqPayIn: components["schemas"]["RedirectPayInBase"] & {
            /** @description Country of the payer, BE or LU. */
            Country?: components["schemas"]["Country"] | null;
            /**
             * @description Address that opens the Payconiq app on a phone.
             * @example https://payconiq.com/pay/2/01JDX61Z3B
             */
            DeepLinkURL?: string | null;
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example WEB
             * @constant
             */
            ExecutionType: "WEB";
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example PAYCONIQ
             * @constant
             */
            PaymentType: "PAYCONIQ";
            /**
             * @description Address of the QR code to scan with the app.
             * @example https://portal.payconiq.com/qrcode?c=01JDX61Z3B
             */
            QRCodeURL?: string | null;
        };
        /** @description A payment with Payconiq. */
        PayconiqPayInCreate: components["schemas"]["PayInCreateBase"] & {
            /**
             * @description Country of the payer.
             * @example BE
             * @enum {string}
             */
            Country: "BE" | "LU";
            /**
             * @description Where the payer comes back to; the API appends `transactionId`. Coming back says nothing about success.
             * @example https://shop.example.com/paid
             */
            ReturnURL: string;
            /**
             * @description Text of yours for the statement of the payer: at most 10 letters, digits and blanks. The name of the platform comes before it, and the bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
        };
        /** @description A pay-in of any payment method. Test both `PaymentType` and `ExecutionType` to narrow it. Only the captures of preauthorizations, all `PREAUTHORIZED` and `DIRECT`, are then told apart by which of `PreauthorizationId`, `DepositId` and `ExtendedPreauthorizationId` they have. */
        PayIn: components["schemas"]["DirectCardPayIn"] | components["schemas"]["WebCardPayIn"] | components["schemas"]["BankWirePayIn"] | components["schemas"]["ExternalInstructionBankWirePayIn"] | components["schemas"]["WebDirectDebitPayIn"] | components["schemas"]["DirectDebitPayIn"] | components["schemas"]["PayPalPayIn"] | components["schemas"]["ApplePayPayIn"] | components["schemas"]["GooglePayPayIn"] | components["schemas"]["MbWayPayIn"] | components["schemas"]["MultibancoPayIn"] | components["schemas"]["SatispayPayIn"] | components["schemas"]["BlikPayIn"] | components["schemas"]["KlarnaPayIn"] | components["schemas"]["IdealPayIn"] | components["schemas"]["GiropayPayIn"] | components["schemas"]["BancontactPayIn"] | components["schemas"]["BizumPayIn"] | components["schemas"]["SwishPayIn"] | components["schemas"]["TwintPayIn"] | components["schemas"]["PayconiqPayIn"] | components["schemas"]["PayByBankPayIn"] | components["schemas"]["PreauthorizedPayIn"] | components["schemas"]["DepositPreauthorizedPayIn"] | components["schemas"]["ExtendedPreauthorizedPayIn"];
        /** @description What every pay-in has, whatever the payment method. `PaymentType` and `ExecutionType` of the whole say which one it is. */
        PayInBase: {
            /**
             * @description The user who pays.
             * @example user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB
             */
            AuthorId: string;
            CreationDate: components["schemas"]["Timestamp"];
            /** @description What reaches the wallet: `DebitedFunds` less `Fees`. */
            CreditedFunds: components["schemas"]["Money"];
            /**
             * @description The user whose wallet receives the money.
             * @example user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB
             */
            CreditedUserId?: string | null;
            /**
             * @description The wallet that receives the money.
             * @example wlt_m_01JDX5S1F3H5K7M9P1R3T5V7X9
             */
            CreditedWalletId?: string | null;
            /** @description What the payer pays. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description Always `null`: a pay-in comes from outside.
             * @example null
             */
            DebitedWalletId?: string | null;
            /** @description When the payment succeeded; `null` unless it did. */
            ExecutionDate: components["schemas"]["Timestamp"] | null;
            /** @description What the platform keeps; it goes to its fees wallet. */
            Fees: components["schemas"]["Money"];
            /**
             * @description Identifier of the pay-in.
             * @example payin_m_01JDX61Z3B5D7F9H1K3N5P7R9T
             */
            Id: string;
            /**
             * @description Why the transaction exists. `REGULAR` for a payment.
             * @example REGULAR
             */
            Nature: "REGULAR" | "REPUDIATION" | "REFUND" | "SETTLEMENT" | (string & {});
            /**
             * @description Reference of the profiling session of the fraud prevention service. As a rule it is not given back.
             * @example prof_01JDX5R6T8V0X2Z4B6D8F0H2K4
             */
            ProfilingAttemptReference?: string | null;
            /** @description How the payment ended; `null` before that. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The result in words.
             * @example Success
             */
            ResultMessage: string | null;
            /**
             * @description `CREATED` while the payer or the bank has still to act, then `SUCCEEDED` or `FAILED` for good.
             * @example SUCCEEDED
             * @enum {string}
             */
            Status: "CREATED" | "SUCCEEDED" | "FAILED";
            Tag?: components["schemas"]["Tag"];
            /**
             * @description Always `PAYIN`.
             * @example PAYIN
             * @constant
             */
            Type: "PAYIN";
        };
        /** @description What nearly every pay-in is created with. */
        PayInCreateBase: {
            /**
             * @description The user who pays.
             * @example user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB
             */
            AuthorId: string;
            /**
             * @description The user whose wallet receives the money. Follows from the wallet, so it need not be sent.
             * @example user_m_01JDX5K7M2Q8R4T6V9W1Y3Z5AB
             */
            CreditedUserId?: string;
            /**
             * @description The wallet that receives the money. Its currency must be that of the payment.
             * @example wlt_m_01JDX5S1F3H5K7M9P1R3T5V7X9
             */
            CreditedWalletId: string;
            /** @description What the payer pays. */
            DebitedFunds: components["schemas"]["Money"];
            /** @description What the platform keeps of it, in the same currency. May be zero. */
            Fees: components["schemas"]["Money"];
            FlowDescriptor?: components["schemas"]["FlowDescriptor"];
            /**
             * @description Reference of the profiling session of the fraud prevention service.
             * @example prof_01JDX5R6T8V0X2Z4B6D8F0H2K4
             */
            ProfilingAttemptReference?: string;
            Tag?: components["schemas"]["Tag"];
        };
        /** @description An item that was bought. */
        PayInLineItem: {
            /**
             * @description Kind of item: `PHYSICAL_GOODS`, `DIGITAL_GOODS` or `DONATION`.
             * @example PHYSICAL_GOODS
             */
            Category?: string | null;
            /**
             * @description Reference of the seller of the item: the same for all items of one seller.
             * @example user_m_01JDX6P0X4H6K8M0P2R4T6W8YA
             */
            Description?: string | null;
            /**
             * Format: int64
             * @description Discount on the item, in minor units.
             * @example 0
             */
            Discount?: number | null;
            /**
             * @description What the item is called.
             * @example Oak coffee table
             */
            Name?: string | null;
            /**
             * @description How many of it.
             * @example 1
             */
            Quantity?: number | null;
            /**
             * @description Your own number of the item.
             * @example SKU-7781
             */
            Sku?: string | null;
            /**
             * Format: int64
             * @description Tax on one, in minor units.
             * @example 400
             */
            TaxAmount?: number | null;
            /**
             * Format: int64
             * @description Price of one, tax excluded, in minor units.
             * @example 2000
             */
            UnitAmount?: number | null;
        };
        /** @description How some services behind the payment methods report a refused request: the usual report, with its names in small letters. */
        PaymentMethodErrorReport: {
            /**
             * @description When it happened, in Unix seconds.
             * @example 1764547200
             */
            date?: number | null;
            /**
             * @description One sentence a field.
             * @example {
             *       "phone": "The format is wrong."
             *     }
             */
            errors?: {
                [key: string]: string;
            } | null;
            /**
             * @description Identifier of this report.
             * @example 34554ec3-e46e-49f2-b29c-12db3e7e1c90
             */
            id?: string | null;
            /**
             * @description What went wrong, for a developer to read.
             * @example One or several required parameters are missing or incorrect.
             */
            message: string;
            /**
             * @description Kind of error, as `Type` of the usual report.
             * @example param_error
             */
            type: string;
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
        /** @description Whether an instant payout would go through. */
        PayoutEligibility: {
            InstantPayout: components["schemas"]["PayoutInstantEligibility"];
        };
        /** @description A payout that is meant to be instant, to be checked before it is made. */
        PayoutEligibilityCheck: {
            /**
             * @description The user who would pay out.
             * @example user_m_01JDX5K7Q2V8T4N7R0C5M9H3K1
             */
            AuthorId: string;
            /**
             * @description The account that would be paid, a bank account or a recipient.
             * @example rec_01JDX7C8F2H6M9R3V7Z1B4D8QK
             */
            BankAccountId: string;
            /**
             * @description Text for the bank statement of the receiver.
             * @example POTTERY 1042
             */
            BankWireRef?: string;
            /** @description What would be taken from the wallet, fees included. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description The wallet that would be debited.
             * @example wlt_m_01JDX5R6B4F8H1L5N7S0W2Z3TD
             */
            DebitedWalletId: string;
            /** @description What your platform would keep. */
            Fees: components["schemas"]["Money"];
            /**
             * @description The only way of paying out. Needs not be sent.
             * @example BANK_WIRE
             * @constant
             */
            PaymentType?: "BANK_WIRE";
            /**
             * @description The mode to check. There is no other to be checked.
             * @example INSTANT_PAYMENT
             * @constant
             */
            PayoutModeRequested: "INSTANT_PAYMENT";
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
        /** @description The finding for the instant mode. */
        PayoutInstantEligibility: {
            /**
             * @description Whether the payout could be instant, as far as wallet and receiving bank are concerned.
             * @example false
             */
            IsReachable: boolean;
            /** @description Why it could not. `null` where it could. */
            UnreachableReason?: components["schemas"]["PayoutFallbackReason"] | null;
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
        /** @description Data about buyer and seller as it was handed in, with some fields that are added on the way. */
        PayPalDataCollection: {
            /**
             * @description Added on the way: account number of the platform at PayPal.
             * @example 4410092837465510293
             */
            api_caller?: string | null;
            /**
             * @description Name of the business of the seller.
             * @example Atelier Moreau
             */
            business_name?: string | null;
            /**
             * @description Identifier of the data, to be sent with the pay-in.
             * @example 4b7d1f06-92c8-4e5a-8d3b-6f0a2c9e7158
             */
            DataCollectionId: string;
            /**
             * @description When buyer and seller first dealt with one another (ISO 8601).
             * @example 2024-02-19T18:44:02.010+01:00
             */
            first_interaction_date?: string | null;
            /**
             * @description Added on the way. PayPal does not say what it means.
             * @example 0
             */
            rcs?: string | null;
            /**
             * @description Added on the way: identifier of the data at PayPal.
             * @example 9b1e4c70-3d5f-4a8b-b6c2-71d0e8f2a934
             */
            rdauuid?: string | null;
            /**
             * @description Identifier of the seller on your platform.
             * @example seller-318
             */
            receiver_account_id?: string | null;
            /**
             * @description Country of the seller by its two-letter code.
             * @example FR
             */
            receiver_address_country_code?: string | null;
            /**
             * @description When the seller signed up on your platform (ISO 8601).
             * @example 2021-10-02T15:03:18.400+02:00
             */
            receiver_create_date?: string | null;
            /**
             * @description E-mail address of the seller.
             * @example studio@atelier-moreau.example
             */
            receiver_email?: string | null;
            /**
             * @description How well the seller is rated on your platform; `high`, for example.
             * @example high
             */
            recipient_popularity_score?: string | null;
            /**
             * @description Identifier of the buyer on your platform.
             * @example cust-2209
             */
            sender_account_id?: string | null;
            /**
             * @description Postal code of the buyer.
             * @example 44000
             */
            sender_address_zip?: string | null;
            /**
             * @description Country of the buyer by its two-letter code.
             * @example FR
             */
            sender_country_code?: string | null;
            /**
             * @description When the buyer signed up on your platform (ISO 8601).
             * @example 2023-04-11T09:20:41.115+02:00
             */
            sender_create_date?: string | null;
            /**
             * @description E-mail address of the buyer.
             * @example camille.okafor@example.com
             */
            sender_email?: string | null;
            /**
             * @description First name of the buyer.
             * @example Camille
             */
            sender_first_name?: string | null;
            /**
             * @description Last name of the buyer.
             * @example Okafor
             */
            sender_last_name?: string | null;
            /**
             * @description Phone number of the buyer.
             * @example (0033) 639980102
             */
            sender_phone?: string | null;
            /**
             * @description How well the buyer is rated on your platform; `high`, for example.
             * @example high
             */
            sender_popularity_score?: string | null;
            /**
             * @description IP address that the buyer signed up from.
             * @example 203.0.113.42
             */
            sender_signup_ip?: string | null;
            /**
             * @description Added on the way. PayPal does not say what it means.
             * @example 2.0
             */
            stc?: string | null;
            /**
             * @description `1` for goods, `0` for something that is not shipped.
             * @example 1
             */
            transaction_is_tangible?: string | null;
            /**
             * @description How many orders the buyer has made, as text.
             * @example 34
             */
            txn_count_total?: string | null;
            /**
             * @description Line of business.
             * @example Household goods
             */
            vertical?: string | null;
        };
        /** @description Data about buyer and seller, named as PayPal names it. Which fields to send is agreed with PayPal, so others than these are taken too; every value is text. */
        PayPalDataCollectionCreate: {
            /**
             * @description Name of the business of the seller.
             * @example Atelier Moreau
             */
            business_name?: string;
            /**
             * @description When buyer and seller first dealt with one another (ISO 8601).
             * @example 2024-02-19T18:44:02.010+01:00
             */
            first_interaction_date?: string;
            /**
             * @description Identifier of the seller on your platform.
             * @example seller-318
             */
            receiver_account_id?: string;
            /**
             * @description Country of the seller by its two-letter code.
             * @example FR
             */
            receiver_address_country_code?: string;
            /**
             * @description When the seller signed up on your platform (ISO 8601).
             * @example 2021-10-02T15:03:18.400+02:00
             */
            receiver_create_date?: string;
            /**
             * @description E-mail address of the seller.
             * @example studio@atelier-moreau.example
             */
            receiver_email?: string;
            /**
             * @description How well the seller is rated on your platform; `high`, for example.
             * @example high
             */
            recipient_popularity_score?: string;
            /**
             * @description Identifier of the buyer on your platform.
             * @example cust-2209
             */
            sender_account_id?: string;
            /**
             * @description Postal code of the buyer.
             * @example 44000
             */
            sender_address_zip?: string;
            /**
             * @description Country of the buyer by its two-letter code.
             * @example FR
             */
            sender_country_code?: string;
            /**
             * @description When the buyer signed up on your platform (ISO 8601).
             * @example 2023-04-11T09:20:41.115+02:00
             */
            sender_create_date?: string;
            /**
             * @description E-mail address of the buyer.
             * @example camille.okafor@example.com
             */
            sender_email?: string;
            /**
             * @description First name of the buyer.
             * @example Camille
             */
            sender_first_name?: string;
            /**
             * @description Last name of the buyer.
             * @example Okafor
             */
            sender_last_name?: string;
            /**
             * @description Phone number of the buyer.
             * @example (0033) 639980102
             */
            sender_phone?: string;
            /**
             * @description How well the buyer is rated on your platform; `high`, for example.
             * @example high
             */
            sender_popularity_score?: string;
            /**
             * @description IP address that the buyer signed up from.
             * @example 203.0.113.42
             */
            sender_signup_ip?: string;
            /**
             * @description `1` for goods, `0` for something that is not shipped.
             * @example 1
             */
            transaction_is_tangible?: string;
            /**
             * @description How many orders the buyer has made, as text.
             * @example 34
             */
            txn_count_total?: string;
            /**
             * @description Line of business.
             * @example Household goods
             */
            vertical?: string;
        } & {
            [key: string]: string;
        };
        /** @description The identifier of what was handed in. */
        PayPalDataCollectionCreated: {
            /**
             * @description Identifier of the data, to be sent with the pay-in.
             * @example 4b7d1f06-92c8-4e5a-8d3b-6f0a2c9e7158
             */
            DataCollectionId: string;
        };
        /** @description Funds held on a PayPal account. They can be captured once, within 29 days at the latest; PayPal advises three, as afterwards the funds behind the account may be gone. */
        PayPalDepositPreauthorization: {
            /**
             * @description The user whose PayPal account is debited.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            AuthorId: string;
            /** @description When the issuer agreed to hold the funds. Absent or `null` until then. */
            AuthorizationDate?: components["schemas"]["Timestamp"] | null;
            /** @description Who pays, where that is known. */
            Billing?: components["schemas"]["Billing"] | null;
            /**
             * @description Country of the PayPal account by its two-letter code.
             * @example FR
             */
            BuyerCountry?: string | null;
            /**
             * @description First name on the PayPal account. Mind the small n.
             * @example Camille
             */
            BuyerFirstname?: string | null;
            /**
             * @description Last name on the PayPal account. Mind the small n.
             * @example Okafor
             */
            BuyerLastname?: string | null;
            /**
             * @description Phone number on the PayPal account.
             * @example +33639980102
             */
            BuyerPhone?: string | null;
            /**
             * @description Where the user comes back to after cancelling, with the identifier appended.
             * @example https://shop.example/paypal/cancelled?depositId=deposit_m_01JDXB3C5D7E9F1G2H4J6K8M0N
             */
            CancelURL?: string | null;
            /** @description When the preauthorization was asked for. */
            CreationDate: components["schemas"]["Timestamp"];
            /**
             * @description Language of the PayPal page.
             * @example FR
             */
            Culture?: string | null;
            /**
             * @description The data about the buyer that was handed in before. As a rule it is not given back.
             * @example 77d0c1b2-3e4f-4a5b-8c6d-9e0f1a2b3c4d
             */
            DataCollectionId?: string | null;
            /** @description What is held. One capture can take all of it or a part; the rest is released. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description How the payment is carried out: on a page of PayPal.
             * @example WEB
             */
            ExecutionType: "WEB" | (string & {});
            /** @description When the hold ends. */
            ExpirationDate?: components["schemas"]["Timestamp"] | null;
            /**
             * @description Identifier of the deposit preauthorization.
             * @example deposit_m_01JDXB3C5D7E9F1G2H4J6K8M0N
             */
            Id: string;
            /** @description What is bought. */
            LineItems?: components["schemas"]["PayInLineItem"][] | null;
            /** @description The pay-ins that have captured the funds. */
            PayinsLinked?: components["schemas"]["PreauthorizationPayInsLinked"] | null;
            PaymentStatus: components["schemas"]["DepositPaymentStatus"];
            /**
             * @description What the funds are held on: a PayPal account. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            PaymentType: "PAYPAL";
            /**
             * @description E-mail address of the PayPal account; `null` until the buyer has agreed.
             * @example camille.okafor@example.com
             */
            PaypalBuyerAccountEmail?: string | null;
            /**
             * @description Identifier of the order at PayPal.
             * @example 8RX41207KT553920M
             */
            PaypalOrderID?: string | null;
            /**
             * @description Identifier of the buyer at PayPal; `null` until they have agreed.
             * @example Q7T9XKZ3M5W8N
             */
            PaypalPayerID?: string | null;
            /**
             * @description Reference of the profiling session. As a rule it is not given back.
             * @example f8c1a0d2-5b7e-4c39-9a64-2e1d7f0b8c35
             */
            ProfilingAttemptReference?: string | null;
            /**
             * @description The page of PayPal to send the user to. `null` when it is no longer needed.
             * @example https://www.sandbox.paypal.com/checkoutnow?token=8RX41207KT553920M
             */
            RedirectURL?: string | null;
            /**
             * @description Your reference of the order.
             * @example order-1042
             */
            Reference?: string | null;
            /** @description Outcome of the authorization: `000000` when the funds are held, another code when that failed, `null` before. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The outcome in words.
             * @example Success
             */
            ResultMessage: string | null;
            /**
             * @description Where the user comes back to, with the identifier appended.
             * @example https://shop.example/paypal/done?depositId=deposit_m_01JDXB3C5D7E9F1G2H4J6K8M0N
             */
            ReturnURL?: string | null;
            /** @description Who receives the goods, and where. */
            Shipping?: components["schemas"]["Shipping"] | null;
            /**
             * @description Which address the PayPal page shows: the one sent along, the one that the buyer chooses at PayPal, or none.
             * @example SET_PROVIDED_ADDRESS
             * @enum {string|null}
             */
            ShippingPreference?: "SET_PROVIDED_ADDRESS" | "GET_FROM_FILE" | "NO_SHIPPING" | null;
            /**
             * @description Your text for the statement.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
            /** @description How far the authorization is: `CREATED` until the user has agreed at PayPal, then `SUCCEEDED` or `FAILED`. */
            Status: components["schemas"]["TransactionStatus"];
            Tag?: components["schemas"]["Tag"];
            /** @description Parcels told to PayPal; `null` where there are none. */
            Trackings?: components["schemas"]["PayPalTracking"][] | null;
        };
        /** @description What to hold on the PayPal account of a user, and what is bought. */
        PayPalDepositPreauthorizationCreate: {
            /**
             * @description The user whose PayPal account is debited.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            AuthorId: string;
            /**
             * @description Where the user comes back to after cancelling at PayPal.
             * @example https://shop.example/paypal/cancelled
             */
            CancelURL?: string;
            /**
             * @description Language of the PayPal page; PayPal goes by country codes as much as by languages.
             * @example FR
             */
            Culture?: "AT" | "BR" | "CA" | "CH" | "CN" | "DE" | "DK" | "EN" | "ES" | "FR" | "GB" | "ID" | "IL" | "IT" | "JK" | "JP" | "NL" | "NO" | "PL" | "PT" | "RU" | "SE" | "TH" | "TR" | "TW" | "US" | (string & {});
            /**
             * @description Data about the buyer that was handed in before, with `createPayPalDataCollection`. Each preauthorization needs a new one; it is not given back.
             * @example 77d0c1b2-3e4f-4a5b-8c6d-9e0f1a2b3c4d
             */
            DataCollectionId?: string;
            /** @description How much to hold. Captures cannot go beyond it. */
            DebitedFunds: components["schemas"]["Money"];
            /** @description What is bought. The sum of the items must be the held amount. */
            LineItems: components["schemas"]["PayPalLineItemCreate"][];
            /**
             * @description Your reference of the order.
             * @example order-1042
             */
            Reference?: string;
            /**
             * @description Where the user comes back to from PayPal, whatever the outcome; the API appends the identifier of the preauthorization.
             * @example https://shop.example/paypal/done
             */
            ReturnURL: string;
            Shipping?: components["schemas"]["ShippingInput"];
            /**
             * @description Which address the PayPal page shows: `SET_PROVIDED_ADDRESS` the one in `Shipping`, which then is needed and cannot be changed; `GET_FROM_FILE` one that the buyer chooses there, `Shipping` being ignored; `NO_SHIPPING` none.
             * @example SET_PROVIDED_ADDRESS
             * @enum {string}
             */
            ShippingPreference?: "SET_PROVIDED_ADDRESS" | "GET_FROM_FILE" | "NO_SHIPPING";
            /**
             * @description Text of yours for the user's bank statement, after the name of the platform. The bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
            Tag?: components["schemas"]["Tag"];
        };
        /** @description Funds held on a PayPal account. They can be captured once, within 29 days at the latest; PayPal advises three, as afterwards the funds behind the account may be gone. */
        PayPalExtendedPreauthorization: {
            /**
             * @description The user whose PayPal account is debited.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            AuthorId: string;
            /** @description When the issuer agreed to hold the funds. Absent or `null` until then. */
            AuthorizationDate?: components["schemas"]["Timestamp"] | null;
            /** @description Who pays, where that is known. */
            Billing?: components["schemas"]["Billing"] | null;
            /**
             * @description Country of the PayPal account by its two-letter code.
             * @example FR
             */
            BuyerCountry?: string | null;
            /**
             * @description First name on the PayPal account. Mind the small n.
             * @example Camille
             */
            BuyerFirstname?: string | null;
            /**
             * @description Last name on the PayPal account. Mind the small n.
             * @example Okafor
             */
            BuyerLastname?: string | null;
            /**
             * @description Phone number on the PayPal account.
             * @example +33639980102
             */
            BuyerPhone?: string | null;
            /**
             * @description Where the user comes back to after cancelling, with the identifier appended.
             * @example https://shop.example/paypal/cancelled?depositId=c2f7d6a4-1b3e-4f58-9a7c-0d6e5b4a3f21
             */
            CancelURL?: string | null;
            /** @description When the preauthorization was asked for. */
            CreationDate: components["schemas"]["Timestamp"];
            /**
             * @description Language of the PayPal page.
             * @example FR
             */
            Culture?: string | null;
            /**
             * @description The data about the buyer that was handed in before. As a rule it is not given back.
             * @example 77d0c1b2-3e4f-4a5b-8c6d-9e0f1a2b3c4d
             */
            DataCollectionId?: string | null;
            /** @description What is held. One capture can take all of it or a part; the rest is released. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description How the payment is carried out: on a page of PayPal.
             * @example WEB
             */
            ExecutionType: "WEB" | (string & {});
            /** @description When the hold ends. */
            ExpirationDate?: components["schemas"]["Timestamp"] | null;
            /**
             * @description Identifier of the extended preauthorization.
             * @example c2f7d6a4-1b3e-4f58-9a7c-0d6e5b4a3f21
             */
            Id: string;
            /** @description What is bought. */
            LineItems?: components["schemas"]["PayInLineItem"][] | null;
            /** @description The pay-ins that have captured the funds. */
            PayinsLinked?: components["schemas"]["PreauthorizationPayInsLinked"] | null;
            PaymentStatus: components["schemas"]["ExtendedPreauthorizationPaymentStatus"];
            /**
             * @description What the funds are held on: a PayPal account. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            PaymentType: "PAYPAL";
            /**
             * @description E-mail address of the PayPal account; `null` until the buyer has agreed.
             * @example camille.okafor@example.com
             */
            PaypalBuyerAccountEmail?: string | null;
            /**
             * @description Identifier of the order at PayPal.
             * @example 8RX41207KT553920M
             */
            PaypalOrderID?: string | null;
            /**
             * @description Identifier of the buyer at PayPal; `null` until they have agreed.
             * @example Q7T9XKZ3M5W8N
             */
            PaypalPayerID?: string | null;
            /**
             * @description Reference of the profiling session. As a rule it is not given back.
             * @example f8c1a0d2-5b7e-4c39-9a64-2e1d7f0b8c35
             */
            ProfilingAttemptReference?: string | null;
            /**
             * @description The page of PayPal to send the user to. `null` when it is no longer needed.
             * @example https://www.sandbox.paypal.com/checkoutnow?token=8RX41207KT553920M
             */
            RedirectURL?: string | null;
            /**
             * @description Your reference of the order.
             * @example order-1042
             */
            Reference?: string | null;
            /** @description Outcome of the authorization: `000000` when the funds are held, another code when that failed, `null` before. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The outcome in words.
             * @example Success
             */
            ResultMessage: string | null;
            /**
             * @description Where the user comes back to, with the identifier appended.
             * @example https://shop.example/paypal/done?depositId=c2f7d6a4-1b3e-4f58-9a7c-0d6e5b4a3f21
             */
            ReturnURL?: string | null;
            /** @description Who receives the goods, and where. */
            Shipping?: components["schemas"]["Shipping"] | null;
            /**
             * @description Which address the PayPal page shows: the one sent along, the one that the buyer chooses at PayPal, or none.
             * @example SET_PROVIDED_ADDRESS
             * @enum {string|null}
             */
            ShippingPreference?: "SET_PROVIDED_ADDRESS" | "GET_FROM_FILE" | "NO_SHIPPING" | null;
            /**
             * @description Your text for the statement.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
            /** @description How far the authorization is: `CREATED` until the user has agreed at PayPal, then `SUCCEEDED` or `FAILED`. */
            Status: components["schemas"]["TransactionStatus"];
            Tag?: components["schemas"]["Tag"];
            /** @description Parcels told to PayPal; `null` where there are none. */
            Trackings?: components["schemas"]["PayPalTracking"][] | null;
        };
        /** @description What to hold on the PayPal account of a user, and what is bought. */
        PayPalExtendedPreauthorizationCreate: {
            /**
             * @description The user whose PayPal account is debited.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            AuthorId: string;
            /**
             * @description Where the user comes back to after cancelling at PayPal.
             * @example https://shop.example/paypal/cancelled
             */
            CancelURL?: string;
            /**
             * @description Language of the PayPal page; PayPal goes by country codes as much as by languages.
             * @example FR
             */
            Culture?: "AT" | "BR" | "CA" | "CH" | "CN" | "DE" | "DK" | "EN" | "ES" | "FR" | "GB" | "ID" | "IL" | "IT" | "JK" | "JP" | "NL" | "NO" | "PL" | "PT" | "RU" | "SE" | "TH" | "TR" | "TW" | "US" | (string & {});
            /**
             * @description Data about the buyer that was handed in before, with `createPayPalDataCollection`. Each preauthorization needs a new one; it is not given back.
             * @example 77d0c1b2-3e4f-4a5b-8c6d-9e0f1a2b3c4d
             */
            DataCollectionId?: string;
            /** @description How much to hold. Captures cannot go beyond it. */
            DebitedFunds: components["schemas"]["Money"];
            /** @description What is bought. The sum of the items must be the held amount. */
            LineItems: components["schemas"]["PayPalLineItemCreate"][];
            /**
             * @description Your reference of the order.
             * @example order-1042
             */
            Reference?: string;
            /**
             * @description Where the user comes back to from PayPal, whatever the outcome; the API appends the identifier of the preauthorization.
             * @example https://shop.example/paypal/done
             */
            ReturnURL: string;
            Shipping?: components["schemas"]["ShippingInput"];
            /**
             * @description Which address the PayPal page shows: `SET_PROVIDED_ADDRESS` the one in `Shipping`, which then is needed and cannot be changed; `GET_FROM_FILE` one that the buyer chooses there, `Shipping` being ignored; `NO_SHIPPING` none.
             * @example SET_PROVIDED_ADDRESS
             * @enum {string}
             */
            ShippingPreference?: "SET_PROVIDED_ADDRESS" | "GET_FROM_FILE" | "NO_SHIPPING";
            /**
             * @description Text of yours for the user's bank statement, after the name of the platform. The bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
            Tag?: components["schemas"]["Tag"];
        };
        /** @description An item that is bought. Quantity times price and tax, over all items, must give the amount of the pay-in. */
        PayPalLineItemCreate: {
            /**
             * @description Kind of item.
             * @example PHYSICAL_GOODS
             * @enum {string}
             */
            Category?: "PHYSICAL_GOODS" | "DIGITAL_GOODS" | "DONATION";
            /**
             * @description Reference of the seller of the item: the same for all items of one seller.
             * @example user_m_01JDX6P0X4H6K8M0P2R4T6W8YA
             */
            Description: string;
            /**
             * Format: int64
             * @description Discount on the item, in minor units.
             * @example 0
             */
            Discount?: number | null;
            /**
             * @description What the item is called.
             * @example Oak coffee table
             */
            Name: string;
            /**
             * @description How many of it.
             * @example 1
             */
            Quantity: number;
            /**
             * @description Your own number of the item.
             * @example SKU-7781
             */
            Sku?: string | null;
            /**
             * Format: int64
             * @description Tax on one, in minor units.
             * @default 0
             * @example 400
             */
            TaxAmount?: number | null;
            /**
             * Format: int64
             * @description Price of one, tax excluded, in minor units.
             * @example 2000
             */
            UnitAmount: number;
        };
        /** @description A payment with PayPal, one-off or part of a recurring registration. */
        PayPalPayIn: components["schemas"]["RedirectPayInBase"] & {
            /**
             * @description Country of the PayPal account by its two-letter code.
             * @example FR
             */
            BuyerCountry?: string | null;
            /**
             * @description First name on the PayPal account. Mind the small n.
             * @example Camille
             */
            BuyerFirstname?: string | null;
            /**
             * @description Last name on the PayPal account. Mind the small n.
             * @example Okafor
             */
            BuyerLastname?: string | null;
            /**
             * @description Phone number on the PayPal account.
             * @example +33639980102
             */
            BuyerPhone?: string | null;
            /**
             * @description Where the buyer comes back to after cancelling.
             * @example https://shop.example.com/cancelled?transactionId=payin_m_01JDX61Z3B5D7F9H1K3N5P7R9T
             */
            CancelURL?: string | null;
            /**
             * @description Language of the PayPal page, by its two-letter code in capitals.
             * @example FR
             */
            Culture?: string | null;
            /**
             * @description The data about the buyer that was handed in before.
             * @example 4b7d1f06-92c8-4e5a-8d3b-6f0a2c9e7158
             */
            DataCollectionId?: string | null;
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example WEB
             * @constant
             */
            ExecutionType: "WEB";
            /** @description What was bought. */
            LineItems?: components["schemas"]["PayInLineItem"][] | null;
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example PAYPAL
             * @constant
             */
            PaymentType: "PAYPAL";
            /**
             * @description E-mail address of the PayPal account that paid.
             * @example camille.okafor@example.com
             */
            PaypalBuyerAccountEmail?: string | null;
            /**
             * @description Identifier of the order at PayPal.
             * @example 8RX41207KT553920M
             */
            PaypalOrderID?: string | null;
            /**
             * @description Identifier of the buyer at PayPal; `null` until they have paid.
             * @example Q7T9XKZ3M5W8N
             */
            PaypalPayerID?: string | null;
            /**
             * @description The recurring registration that this payment belongs to.
             * @example recpayinreg_m_01JDX73V9X1Z3B5D7F9H1K3N5P
             */
            RecurringPayinRegistrationId?: string | null;
            /**
             * @description Your reference of the order.
             * @example order-1042
             */
            Reference?: string | null;
            /** @description Who receives the goods, and where. */
            Shipping?: components["schemas"]["Shipping"] | null;
            /** @description Where the goods go, as pay-ins of the former integration have it in place of `Shipping`. */
            ShippingAddress?: components["schemas"]["PayPalShippingAddress"] | null;
            /**
             * @description Which address the PayPal page shows.
             * @example SET_PROVIDED_ADDRESS
             * @enum {string|null}
             */
            ShippingPreference?: "SET_PROVIDED_ADDRESS" | "GET_FROM_FILE" | "NO_SHIPPING" | null;
            /** @description Parcels told to PayPal; `null` if there are none. */
            Trackings?: components["schemas"]["PayPalTracking"][] | null;
        };
        /** @description A payment with PayPal. */
        PayPalPayInCreate: components["schemas"]["PayInCreateBase"] & {
            /**
             * @description Where the buyer comes back to after cancelling. Left out, they come back to `ReturnURL`.
             * @example https://shop.example.com/cancelled
             */
            CancelURL?: string;
            /**
             * @description Language of the PayPal page.
             * @example FR
             */
            Culture?: "CS" | "DA" | "DE" | "EL" | "EN" | "ES" | "ET" | "FI" | "FR" | "HU" | "IT" | "LT" | "LV" | "NL" | "NO" | "PL" | "PT" | "SK" | "SV" | (string & {});
            /**
             * @description Data about the buyer that was handed in before, with `createPayPalDataCollection`.
             * @example 4b7d1f06-92c8-4e5a-8d3b-6f0a2c9e7158
             */
            DataCollectionId?: string;
            /** @description What is bought. The sum of the items must be the amount of the pay-in. */
            LineItems: components["schemas"]["PayPalLineItemCreate"][];
            /**
             * @description Your reference of the order.
             * @example order-1042
             */
            Reference?: string;
            /**
             * @description Where the payer comes back to; the API appends `transactionId`. Coming back says nothing about success.
             * @example https://shop.example.com/paid
             */
            ReturnURL: string;
            Shipping?: components["schemas"]["ShippingInput"];
            /**
             * @description Which address the PayPal page shows: the one sent here, which then is needed and cannot be changed; the one that the buyer chooses at PayPal; or none.
             * @example SET_PROVIDED_ADDRESS
             * @enum {string}
             */
            ShippingPreference?: "SET_PROVIDED_ADDRESS" | "GET_FROM_FILE" | "NO_SHIPPING";
            /**
             * @description Text of yours for the statement of the payer: at most 10 letters, digits and blanks. The name of the platform comes before it, and the bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
        };
        /** @description Where the goods go, in the form of the former integration. */
        PayPalShippingAddress: {
            /** @description Where the goods go. */
            Address?: components["schemas"]["Address"] | null;
            /**
             * @description Who receives the goods.
             * @example Camille Okafor
             */
            RecipientName?: string | null;
        };
        /** @description Where the goods go, in the form of the former integration. */
        PayPalShippingAddressInput: {
            Address: components["schemas"]["AddressInput"];
            /**
             * @description Who receives the goods.
             * @example Camille Okafor
             */
            RecipientName: string;
        };
        /** @description One parcel. */
        PayPalTracking: {
            /**
             * @description The carrier, by the name that PayPal knows it under.
             * @example DHL
             */
            Carrier: string;
            /**
             * @description Whether PayPal tells the buyer by e-mail.
             * @example true
             */
            NotifyBuyer?: boolean | null;
            /**
             * @description Number that the carrier gave the parcel.
             * @example 1Z999AA10123456784
             */
            TrackingNumber: string;
        };
        /** @description A parcel to be told to PayPal. */
        PayPalTrackingCreate: {
            /**
             * @description The carrier, by the name that PayPal knows it under; prefer the name for the country where there is one.
             * @example DHL
             */
            Carrier: string;
            /**
             * @description Whether PayPal tells the buyer by e-mail.
             * @default false
             * @example true
             */
            NotifyBuyer?: boolean;
            /**
             * @description Number that the carrier gave the parcel.
             * @example 1Z999AA10123456784
             */
            TrackingNumber: string;
        };
        /** @description Says that the user must act before the object takes effect: send them to `RedirectUrl` for strong customer authentication, after appending your own `returnUrl`. */
        PendingUserAction: {
            /**
             * @description Address of the hosted session. It is good for ten minutes.
             * @example https://sca.sandbox.mangopay.com/?token=sca_01JDX5K7
             */
            RedirectUrl?: string | null;
        };
        /** @description Funds held on a card for up to seven days; count on six and a half. They can be captured in several parts. */
        Preauthorization: {
            /**
             * @description Version of 3-D Secure that was used.
             * @example V2_1
             */
            Applied3DSVersion?: ("V1" | "V2_1" | (string & {})) | null;
            /** @description How the user was authenticated. `null` where it did not come to that. */
            AuthenticationResult?: components["schemas"]["AuthenticationResult"] | null;
            /**
             * @description The user who owns the card.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            AuthorId: string;
            /** @description When the issuer agreed to hold the funds. Absent or `null` until then. */
            AuthorizationDate: components["schemas"]["Timestamp"] | null;
            /** @description Who pays. `null` in lists. */
            Billing?: components["schemas"]["Billing"] | null;
            /** @description The browser of the user. `null` in lists. */
            BrowserInfo?: components["schemas"]["BrowserInfo"] | null;
            /**
             * @description The card that the funds are held on.
             * @example card_m_01JDX6H2J4K6M8N0P1Q3R5S7T9
             */
            CardId: string;
            /** @description What the issuer is known to say about the card. */
            CardInfo?: components["schemas"]["CardInfo"] | null;
            /** @description When the preauthorization was asked for. */
            CreationDate: components["schemas"]["Timestamp"];
            /**
             * @description Language of the pages that the user may see.
             * @example FR
             */
            Culture?: ("DE" | "EN" | "ES" | "FR" | "IT" | "NL" | "PL" | "PT" | (string & {})) | null;
            /** @description What was held at first. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description How the payment is carried out: with a registered card, without a payment page.
             * @example DIRECT
             * @constant
             */
            ExecutionType: "DIRECT";
            /** @description When the hold ends. `null` until the funds are held. */
            ExpirationDate: components["schemas"]["Timestamp"] | null;
            /**
             * @description Identifier of the preauthorization.
             * @example preauth_m_01JDX8A1B2C3D4E5F6G7H8J9KM
             */
            Id: string;
            /**
             * @description IP address of the user. `null` in lists.
             * @example 203.0.113.42
             */
            IpAddress?: string | null;
            /**
             * @description Whether funds can be captured in several parts, as is possible with Visa, Mastercard, CB and American Express.
             * @example true
             */
            MultiCapture: boolean;
            /**
             * @description The pay-in that captured funds, the latest where there are several.
             * @example payin_m_01JDX9T4W8Q6Z1F2R7N5K3M0BA
             */
            PayInId: string | null;
            /**
             * @description How the card data was given.
             * @example ECommerce
             * @enum {string|null}
             */
            PaymentCategory?: "ECommerce" | "TelephoneOrder" | null;
            PaymentStatus: components["schemas"]["PreauthorizationPaymentStatus"];
            /**
             * @description What the funds are held on: a card.
             * @example CARD
             * @constant
             */
            PaymentType: "CARD";
            /**
             * @description The network that was asked for.
             * @example CB
             * @enum {string|null}
             */
            PreferredCardNetwork?: "VISA" | "MASTERCARD" | "CB" | "MAESTRO" | null;
            /**
             * @description Reference of the profiling session. As a rule it is not given back.
             * @example f8c1a0d2-5b7e-4c39-9a64-2e1d7f0b8c35
             */
            ProfilingAttemptReference?: string | null;
            /** @description What can still be captured. Zero once the hold has ended. */
            RemainingFunds: components["schemas"]["Money"];
            /**
             * @description Version of 3-D Secure that was asked for.
             * @example V2_1
             */
            Requested3DSVersion?: ("V1" | "V2_1" | (string & {})) | null;
            /** @description Outcome of the authorization: `000000` when the funds are held, another code when that failed, `null` before. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The outcome in words.
             * @example Success
             */
            ResultMessage: string | null;
            /**
             * @description How 3-D Secure was asked for.
             * @example DEFAULT
             * @enum {string|null}
             */
            SecureMode: "DEFAULT" | "FORCE" | "NO_CHOICE" | null;
            /**
             * @description Whether the user must be sent to `SecureModeRedirectURL` to authenticate.
             * @example true
             */
            SecureModeNeeded: boolean;
            /**
             * @description Where to send the user to authenticate; `null` where that is not needed, and afterwards.
             * @example https://api.sandbox.mangopay.com/mvc/eu/Redirect/ACSWithoutValidation?token=4c1d
             */
            SecureModeRedirectURL: string | null;
            /**
             * @description Where the user comes back to, with `preAuthorizationId` appended. `null` in lists.
             * @example https://shop.example/3ds?id=preauth_m_01JDX8A1B2C3D4E5F6G7H8J9KM
             */
            SecureModeReturnURL: string | null;
            /** @description What the bank checked besides. `null` in lists. */
            SecurityInfo?: components["schemas"]["SecurityInfo"] | null;
            /** @description Who receives the goods. `null` in lists. */
            Shipping?: components["schemas"]["Shipping"] | null;
            /**
             * @description Your text for the bank statement.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
            /** @description How far the authorization is: `CREATED` while the user has to authenticate, `SUCCEEDED` when the funds are held, `FAILED` when they are not. */
            Status: components["schemas"]["TransactionStatus"];
            Tag?: components["schemas"]["Tag"];
        };
        /** @description What to hold on a registered card, and the browser of its owner. */
        PreauthorizationCreate: {
            /**
             * @description The user who owns the card.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            AuthorId: string;
            /** @description Who pays, and their address. Left out, `Shipping` stands in, and failing that what is known of the user. */
            Billing?: components["schemas"]["BillingInput"];
            BrowserInfo: components["schemas"]["BrowserInfoInput"];
            /**
             * @description The registered card to hold the funds on. It has to be `VALID`, or registered within the last 24 hours.
             * @example card_m_01JDX6H2J4K6M8N0P1Q3R5S7T9
             */
            CardId: string;
            /**
             * @description Language of the pages that the user may see.
             * @example FR
             * @enum {string}
             */
            Culture?: "DE" | "EN" | "ES" | "FR" | "IT" | "NL" | "PL" | "PT";
            /** @description How much to hold. Captures cannot go beyond it. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description IP address of the user, IPv4 or IPv6.
             * @example 203.0.113.42
             */
            IpAddress: string;
            /**
             * @description How the card data was given: online, or by phone or mail. `TelephoneOrder` has to be activated for your platform.
             * @default ECommerce
             * @example ECommerce
             * @enum {string}
             */
            PaymentCategory?: "ECommerce" | "TelephoneOrder";
            PreferredCardNetwork?: components["schemas"]["PreferredCardNetwork"];
            /**
             * @description Reference of the profiling session of the fraud prevention service. It is not given back.
             * @example f8c1a0d2-5b7e-4c39-9a64-2e1d7f0b8c35
             */
            ProfilingAttemptReference?: string;
            SecureMode?: components["schemas"]["SecureMode"];
            /**
             * @description Where the user comes back to after authenticating; the API appends `preAuthorizationId` to it. Coming back says nothing about the outcome.
             * @example https://shop.example/3ds
             */
            SecureModeReturnURL: string;
            /** @description Who receives the goods. Left out, `Billing` stands in, and failing that what is known of the user. */
            Shipping?: components["schemas"]["ShippingInput"];
            /**
             * @description Text of yours for the user's bank statement, after the name of the platform. The bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
            Tag?: components["schemas"]["Tag"];
        };
        /** @description The pay-ins that have captured the funds. */
        PreauthorizationPayInsLinked: {
            /**
             * @description The capture. `null` before it. Mind the small i in `Payin`.
             * @example payin_m_01JDX9T4W8Q6Z1F2R7N5K3M0BA
             */
            PayinCaptureId?: string | null;
            /**
             * @description A further charge beyond the held amount, from the time when that was possible.
             * @example payin_m_01JDXF4G6H8J0K2M5N7P9Q1R3S
             */
            PayinComplementId?: string | null;
        };
        /**
         * @description What has become of the held funds. `WAITING`: they can be captured, once `Status` is `SUCCEEDED`. `VALIDATED`: all was captured, or something was and the rest released. `CANCELED`: released, nothing captured. `EXPIRED`: the hold ran out, nothing captured. `FAILED` and `CANCEL_REQUESTED` are rare.
         * @example WAITING
         * @enum {string}
         */
        PreauthorizationPaymentStatus: "WAITING" | "VALIDATED" | "CANCELED" | "EXPIRED" | "FAILED" | "CANCEL_REQUESTED";
        /** @description How to end the hold early. */
        PreauthorizationUpdate: {
            /**
             * @description `CANCELED` where nothing was captured, `VALIDATED` where something was. Either releases what is left, for good.
             * @example CANCELED
             * @enum {string}
             */
            PaymentStatus: "CANCELED" | "VALIDATED";
            Tag?: components["schemas"]["Tag"];
        };
        /** @description A capture of funds held on a card by a preauthorization of up to seven days. `PreauthorizationId` tells it from the captures of deposit and extended preauthorizations, which have the same `PaymentType`. */
        PreauthorizedPayIn: {
            /** @description How the user was authenticated when the funds were held. Absent or `null` for PayPal, and on pay-ins from before February 2026. */
            AuthenticationResult?: components["schemas"]["AuthenticationResult"] | null;
            /**
             * @description The cardholder: the user who owns the preauthorized card.
             * @example user_m_01JDX5K7M3N8P2Q4R6S9T1V0WX
             */
            AuthorId: string;
            /** @description When the capture was asked for. */
            CreationDate: components["schemas"]["Timestamp"];
            /** @description What reaches the wallet: `DebitedFunds` less `Fees`. */
            CreditedFunds: components["schemas"]["Money"];
            /**
             * @description The owner of the credited wallet.
             * @example user_m_01JDX6A9B8C7D6E5F4G3H2J1K0
             */
            CreditedUserId: string;
            /**
             * @description The wallet that receives the funds.
             * @example wlt_m_01JDX5W2P7K4Y9H3B6T8V1C0QE
             */
            CreditedWalletId: string;
            /** @description What is taken from the held amount. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description Always `null`, since the money comes from outside.
             * @example null
             */
            DebitedWalletId?: string | null;
            /** @description When the capture succeeded. `null` for any other status. */
            ExecutionDate: components["schemas"]["Timestamp"] | null;
            /**
             * @description How the payment is carried out: without a payment page.
             * @example DIRECT
             * @constant
             */
            ExecutionType: "DIRECT";
            /** @description Your platform's share, credited to its fees wallet. */
            Fees: components["schemas"]["Money"];
            /**
             * @description Identifier of the pay-in.
             * @example payin_m_01JDX9T4W8Q6Z1F2R7N5K3M0BA
             */
            Id: string;
            /** @description What the transaction is for; a capture is `REGULAR`. */
            Nature: components["schemas"]["TransactionNature"];
            /**
             * @description How the payment is made: against a preauthorization.
             * @example PREAUTHORIZED
             * @constant
             */
            PaymentType: "PREAUTHORIZED";
            /**
             * @description The preauthorization that is captured.
             * @example preauth_m_01JDX8A1B2C3D4E5F6G7H8J9KM
             */
            PreauthorizationId: string;
            /**
             * @description Reference of the fraud-prevention profiling session, where one was given and is returned.
             * @example f8c1a0d2-5b7e-4c39-9a64-2e1d7f0b8c35
             */
            ProfilingAttemptReference?: string | null;
            /** @description Outcome of the capture: `000000` for success, another code when it failed, `null` while it is under way. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The outcome in words, `null` while the capture is under way.
             * @example Success
             */
            ResultMessage: string | null;
            /** @description Where the capture stands. A capture that the issuer or Mangopay refuses is `FAILED`, and the answer to the request is still a 200. */
            Status: components["schemas"]["TransactionStatus"];
            Tag?: components["schemas"]["Tag"];
            /**
             * @description What kind of transaction this is: always a pay-in.
             * @example PAYIN
             * @constant
             */
            Type: "PAYIN";
        };
        /** @description How much of the held funds to capture, and for whom. */
        PreauthorizedPayInCreate: {
            /**
             * @description The user who owns the card. Can be left out.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            AuthorId?: string;
            /**
             * @description The owner of the wallet, who is meant where this is left out.
             * @example user_m_01JDX6A9B8C7D6E5F4G3H2J1K0
             */
            CreditedUserId?: string;
            /**
             * @description The wallet that receives the funds.
             * @example wlt_m_01JDX5W2P7K4Y9H3B6T8V1C0QE
             */
            CreditedWalletId: string;
            /** @description How much to capture, at most what remains. */
            DebitedFunds: components["schemas"]["Money"];
            /** @description What your platform keeps of it. Zero is an amount too. */
            Fees: components["schemas"]["Money"];
            /**
             * @description The preauthorization to capture from. Its `Status` must be `SUCCEEDED`, its `PaymentStatus` `WAITING`.
             * @example preauth_m_01JDX8A1B2C3D4E5F6G7H8J9KM
             */
            PreauthorizationId: string;
            /**
             * @description Reference of the profiling session of the fraud prevention service. It is not given back.
             * @example f8c1a0d2-5b7e-4c39-9a64-2e1d7f0b8c35
             */
            ProfilingAttemptReference?: string;
            Tag?: components["schemas"]["Tag"];
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
        /** @description Rules for the address of the account holder. */
        RecipientAddressRules: {
            AddressLine1?: components["schemas"]["RecipientFieldRule"];
            AddressLine2?: components["schemas"]["RecipientFieldRule"];
            City?: components["schemas"]["RecipientFieldRule"];
            Country?: components["schemas"]["RecipientFieldRule"];
            PostalCode?: components["schemas"]["RecipientFieldRule"];
            Region?: components["schemas"]["RecipientFieldRule"];
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
        /** @description Rules for a legal entity that holds the account. */
        RecipientBusinessRules: {
            Address?: components["schemas"]["RecipientAddressRules"];
            BusinessName?: components["schemas"]["RecipientFieldRule"];
        };
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
        /**
         * @description Whether a field belongs in a form.
         * @example Show
         * @enum {string}
         */
        RecipientFieldDisplay: "Show" | "Hide";
        /** @description What one field of a recipient has to be like, and how to ask for it in a form. */
        RecipientFieldRule: {
            /**
             * @description The only values allowed, where there are such.
             * @example [
             *       "EUR"
             *     ]
             */
            AllowedValues?: string[] | null;
            /** @description Whether to ask the user for it, or to send it without asking. */
            EndUserDisplay?: components["schemas"]["RecipientFieldDisplay"] | null;
            /**
             * @description What to call the field in a form, in English.
             * @example Account Number
             */
            Label?: string | null;
            /**
             * @description Most characters.
             * @example 12
             */
            MaxLength?: number | null;
            /**
             * @description Fewest characters.
             * @example 8
             */
            MinLength?: number | null;
            /**
             * @description Regular expression that the value has to match.
             * @example ^[0-9a-zA-Z]{8,12}$
             */
            Pattern?: string | null;
            /**
             * @description Whether the field has to be sent.
             * @example true
             */
            Required: boolean;
        };
        /**
         * @description Rules by field name, for an account whose fields depend on currency and country.
         * @example {
         *       "AccountNumber": {
         *         "Required": true,
         *         "MinLength": 8,
         *         "MaxLength": 12,
         *         "Pattern": "^[0-9a-zA-Z]{8,12}$",
         *         "Label": "Account Number",
         *         "EndUserDisplay": "Show"
         *       }
         *     }
         */
        RecipientFieldRules: {
            [key: string]: components["schemas"]["RecipientFieldRule"];
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
        /** @description Rules for a person who holds the account. */
        RecipientIndividualRules: {
            Address?: components["schemas"]["RecipientAddressRules"];
            FirstName?: components["schemas"]["RecipientFieldRule"];
            LastName?: components["schemas"]["RecipientFieldRule"];
        };
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
        /** @description How an account of one country can be reached in one currency. */
        RecipientPayoutMethods: {
            /**
             * @description The methods to choose from.
             * @example [
             *       "LocalBankTransfer",
             *       "InternationalBankTransfer"
             *     ]
             */
            AvailablePayoutMethods: components["schemas"]["RecipientPayoutMethodType"][];
        };
        /**
         * @description How the account is reached. `LocalBankTransfer` takes only the currency of its country, over domestic rails. `InternationalBankTransfer` takes other currencies too, by SWIFT, and goes over domestic rails where it can.
         * @example LocalBankTransfer
         * @enum {string}
         */
        RecipientPayoutMethodType: "LocalBankTransfer" | "InternationalBankTransfer";
        /** @description What a recipient of one currency, country, method and holder has to look like. Laid out as the recipient itself, with a rule in the place of each value; only the objects that are wanted are there. */
        RecipientSchema: {
            BusinessRecipient?: components["schemas"]["RecipientBusinessRules"];
            Country: components["schemas"]["RecipientFieldRule"];
            Currency: components["schemas"]["RecipientFieldRule"];
            DisplayName: components["schemas"]["RecipientFieldRule"];
            IndividualRecipient?: components["schemas"]["RecipientIndividualRules"];
            /** @description Rules for the account. For `InternationalBankTransfer` alone. */
            InternationalBankTransfer?: components["schemas"]["RecipientFieldRules"];
            /**
             * @description Rules for the account, under the code of the currency. For `LocalBankTransfer` alone.
             * @example {
             *       "EUR": {
             *         "IBAN": {
             *           "Required": true,
             *           "MaxLength": 34,
             *           "Label": "IBAN",
             *           "EndUserDisplay": "Show"
             *         }
             *       }
             *     }
             */
            LocalBankTransfer?: {
                [key: string]: components["schemas"]["RecipientFieldRules"];
            };
            PayoutMethodType: components["schemas"]["RecipientFieldRule"];
            RecipientScope?: components["schemas"]["RecipientFieldRule"];
            RecipientType: components["schemas"]["RecipientFieldRule"];
            Tag?: components["schemas"]["RecipientFieldRule"];
        };
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
        /** @description What pay-ins have in common for which the payer is sent to a page of the payment method. */
        RedirectPayInBase: components["schemas"]["PayInBase"] & {
            /**
             * @description Where to send the payer.
             * @example https://pay.sandbox.mangopay.com/r?tx=01JDX61Z3B
             */
            RedirectURL?: string | null;
            /**
             * @description Where the payer comes back to, with `transactionId` appended. Coming back says nothing about success.
             * @example https://shop.example.com/paid?transactionId=payin_m_01JDX61Z3B5D7F9H1K3N5P7R9T
             */
            ReturnURL?: string | null;
            /**
             * @description Your text on the statement of the payer, as it was sent.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
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
        /** @description The transaction that takes a disputed amount from the repudiation wallet of the platform and gives it back to the payer. The wallet goes below zero until the dispute is won or settled. */
        Repudiation: {
            /**
             * @description Author of the contested pay-in.
             * @example user_m_01JDX5H1G3F5D7S9A2Q4W6E8R0
             */
            AuthorId: string;
            /** @description When the repudiation was created. */
            CreationDate: components["schemas"]["Timestamp"];
            /** @description What the payer gets back, `DebitedFunds` less `Fees`. */
            CreditedFunds: components["schemas"]["Money"];
            /**
             * @description Usually `null`, since the money goes to no wallet.
             * @example user_m_01JDX5H1G3F5D7S9A2Q4W6E8R0
             */
            CreditedUserId?: string | null;
            /**
             * @description Usually `null`, since the money goes to no wallet.
             * @example wlt_m_01JDX5T3Y5U7I9O1P2A4S6D8F0
             */
            CreditedWalletId?: string | null;
            /** @description What is taken from the repudiation wallet. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description The repudiation wallet, `CREDIT_` and the currency.
             * @example CREDIT_EUR
             */
            DebitedWalletId?: string | null;
            /**
             * @description The deposit preauthorization that the contested pay-in captured, if there was one.
             * @example deposit_m_01JDX6T1C5D9J3P7R2V6Y8A4WE
             */
            DepositId?: string | null;
            /** @description When the money moved; `null` unless the status is `SUCCEEDED`. */
            ExecutionDate: components["schemas"]["Timestamp"] | null;
            /** @description Fees of the platform, as a rule zero. */
            Fees: components["schemas"]["Money"];
            /**
             * @description Identifier of the repudiation.
             * @example repud_m_01JDX6B2X4C6V8B0N1M3Q5W7E9
             */
            Id: string;
            /**
             * @description The contested pay-in.
             * @example payin_m_01JDX5K7Q2W8E4R6T9Y1U3I5O7
             */
            InitialTransactionId: string;
            /** @description Nature of the contested transaction. */
            InitialTransactionNature?: components["schemas"]["TransactionNature"] | null;
            /** @description Type of the contested transaction. */
            InitialTransactionType: components["schemas"]["TransactionType"];
            /**
             * @description What tells a repudiation from other transactions.
             * @example REPUDIATION
             * @constant
             */
            Nature: "REPUDIATION";
            /** @description Why the money was given back. Usually absent, as the dispute itself says it. */
            RefundReason?: components["schemas"]["RefundReason"] | null;
            /** @description Why it ended as it did; `null` until it has. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The same in words.
             * @example Success
             */
            ResultMessage: string | null;
            Status: components["schemas"]["TransactionStatus"];
            Tag: components["schemas"]["Tag"];
            /** @description Type of the transaction. A repudiation is a `PAYOUT`, since the money leaves. */
            Type: components["schemas"]["TransactionType"];
        };
        /**
         * @description Why a transaction ended as it did: six digits, `000000` for success, anything else for a failure, which is not an HTTP error but an object with `Status: FAILED`. `x-result-codes` lists the known codes with the message that comes along in `ResultMessage`, spelled as the API spells it (`null` where it is not published), and their group. New codes may appear.
         * @example 001001
         */
        ResultCode: string;
        /** @description A payment with Satispay. */
        SatispayPayIn: components["schemas"]["RedirectPayInBase"] & {
            /** @description Country that the payer lives in. */
            Country?: components["schemas"]["Country"] | null;
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example WEB
             * @constant
             */
            ExecutionType: "WEB";
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example SATISPAY
             * @constant
             */
            PaymentType: "SATISPAY";
        };
        /** @description A payment with Satispay. */
        SatispayPayInCreate: components["schemas"]["PayInCreateBase"] & {
            /** @description Country that the payer lives in. */
            Country: components["schemas"]["Country"];
            /**
             * @description Where the payer comes back to; the API appends `transactionId`. Coming back says nothing about success.
             * @example https://shop.example.com/paid
             */
            ReturnURL: string;
            /**
             * @description Text of yours for the statement of the payer: at most 10 letters, digits and blanks. The name of the platform comes before it, and the bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
        };
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
        /** @description What the bank checked besides the authentication. */
        SecurityInfo: {
            /** @description How far the billing address agrees with the one that the bank of the card knows (Address Verification System). */
            AVSResult?: ("NO_CHECK" | "NO_MATCH" | "ADDRESS_MATCH_ONLY" | "POSTAL_CODE_MATCH_ONLY" | "FULL_MATCH" | (string & {})) | null;
        };
        /** @description The transfer that makes up for a lost dispute: from the wallet of the user who got the contested money to the repudiation wallet of the platform. */
        SettlementTransfer: {
            /**
             * @description Author of the contested pay-in.
             * @example user_m_01JDX5H1G3F5D7S9A2Q4W6E8R0
             */
            AuthorId: string;
            /** @description When the settlement transfer was created. */
            CreationDate: components["schemas"]["Timestamp"];
            /** @description What arrives in the repudiation wallet. */
            CreditedFunds: components["schemas"]["Money"];
            /**
             * @description Owner of the credited wallet, usually `null`, as that is the platform.
             * @example acme-marketplace
             */
            CreditedUserId?: string | null;
            /**
             * @description The repudiation wallet, `CREDIT_` and the currency.
             * @example CREDIT_EUR
             */
            CreditedWalletId?: string | null;
            /** @description What is taken from the wallet of the user. */
            DebitedFunds: components["schemas"]["Money"];
            /**
             * @description The wallet that the contested pay-in was credited to.
             * @example wlt_m_01JDX5T3Y5U7I9O1P2A4S6D8F0
             */
            DebitedWalletId?: string | null;
            /**
             * @description The deposit preauthorization that the contested pay-in captured, if there was one.
             * @example deposit_m_01JDX6T1C5D9J3P7R2V6Y8A4WE
             */
            DepositId?: string | null;
            /** @description When the money moved; `null` unless the status is `SUCCEEDED`. */
            ExecutionDate: components["schemas"]["Timestamp"] | null;
            /** @description The part of the fees of the contested pay-in that is settled along with it. */
            Fees: components["schemas"]["Money"];
            /**
             * @description Identifier of the settlement transfer.
             * @example settlement_m_01JDX6D4B6N8M0Q1W3E5R7T9Y2
             */
            Id: string;
            /**
             * @description The contested pay-in. Usually absent; see the repudiation.
             * @example payin_m_01JDX5K7Q2W8E4R6T9Y1U3I5O7
             */
            InitialTransactionId?: string | null;
            /** @description Type of the contested transaction. Usually absent. */
            InitialTransactionType?: components["schemas"]["TransactionType"] | null;
            /**
             * @description What tells a settlement from other transfers.
             * @example SETTLEMENT
             * @constant
             */
            Nature: "SETTLEMENT";
            /** @description Why money was given back. Usually absent. */
            RefundReason?: components["schemas"]["RefundReason"] | null;
            /**
             * @description The repudiation that is settled.
             * @example repud_m_01JDX6B2X4C6V8B0N1M3Q5W7E9
             */
            RepudiationId: string;
            /** @description Why it ended as it did; `null` until it has. Those of settlements begin with `0030`. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The same in words.
             * @example Success
             */
            ResultMessage: string | null;
            Status: components["schemas"]["TransactionStatus"];
            Tag: components["schemas"]["Tag"];
            /** @description Type of the transaction. A settlement is a `TRANSFER`. */
            Type: components["schemas"]["TransactionType"];
        };
        /** @description A settlement transfer to be made. */
        SettlementTransferCreate: {
            /**
             * @description Author of the contested pay-in.
             * @example user_m_01JDX5H1G3F5D7S9A2Q4W6E8R0
             */
            AuthorId: string;
            /** @description How much to settle, at most what is still open of the contested pay-in. */
            DebitedFunds: components["schemas"]["Money"];
            /** @description How much of the fees of the contested pay-in to settle, at most what is still open of them. */
            Fees: components["schemas"]["Money"];
            Tag?: components["schemas"]["Tag"];
        };
        /** @description Who receives the goods, and where. Any part may be `null`. */
        Shipping: {
            /** @description Where the goods go. */
            Address?: components["schemas"]["Address"] | null;
            /**
             * @description First name of the person.
             * @example Camille
             */
            FirstName?: string | null;
            /**
             * @description Last name of the person.
             * @example Okafor
             */
            LastName?: string | null;
        };
        /** @description Who receives the goods, and where. The address is always needed. */
        ShippingInput: {
            Address: components["schemas"]["AddressInput"];
            /**
             * @description First name of the person.
             * @example Camille
             */
            FirstName?: string;
            /**
             * @description Last name of the person.
             * @example Okafor
             */
            LastName?: string;
        };
        /** @description A payment with Swish (Sweden). The payer has three minutes. */
        SwishPayIn: components["schemas"]["RedirectPayInBase"] & {
            /**
             * @description Address that opens the Swish app on a phone.
             * @example swish://paymentrequest?token=01JDX61Z3B
             */
            DeepLinkURL?: string | null;
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example WEB
             * @constant
             */
            ExecutionType: "WEB";
            /** @description Where the platform runs: in a browser or in an app. */
            PaymentFlow?: ("WEB" | "APP" | (string & {})) | null;
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example SWISH
             * @constant
             */
            PaymentType: "SWISH";
            /**
             * @description The QR code to scan with the app: despite its name not an address but a PNG image in base64.
             * @example iVBORw0KGgoAAAANSUhEUgAAASwAAAEs
             */
            QRCodeURL?: string | null;
        };
        /** @description A payment with Swish, in SEK. */
        SwishPayInCreate: components["schemas"]["PayInCreateBase"] & {
            /**
             * @description Where the platform runs: in a browser (`WEB`) or in an app (`APP`).
             * @default WEB
             * @example WEB
             * @enum {string}
             */
            PaymentFlow?: "WEB" | "APP";
            /**
             * @description Where the payer comes back to; the API appends `transactionId`. Coming back says nothing about success.
             * @example https://shop.example.com/paid
             */
            ReturnURL: string;
            /**
             * @description Text of yours for the statement of the payer: at most 10 letters, digits and blanks. The name of the platform comes before it, and the bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
        };
        /**
         * @description Free text of your own, kept with the object and given back unchanged, for example an order number.
         * @example order-1042
         */
        Tag: string | null;
        /** @description Where your own design of the hosted page lies. */
        TemplateURLOptions: {
            /**
             * @description Address of the template for the former version of the page.
             * @example https://shop.example.com/template-v1
             */
            Payline?: string | null;
            /**
             * @description Address of the template, on HTTPS.
             * @example https://shop.example.com/template
             */
            PaylineV2?: string | null;
        };
        /** @description Where your own design of the hosted page lies. */
        TemplateURLOptionsInput: {
            /**
             * @description Address of the template for the former version of the page.
             * @example https://shop.example.com/template-v1
             */
            Payline?: string;
            /**
             * @description Address of the template, on HTTPS.
             * @example https://shop.example.com/template
             */
            PaylineV2?: string;
            /**
             * @description The same in another spelling, which older clients send.
             * @example https://shop.example.com/template
             */
            PAYLINEV2?: string;
        };
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
        /** @description A file of transactions, made or in the making. It can be downloaded while `Status` is `READY_FOR_DOWNLOAD`. */
        TransactionsReport: {
            /**
             * @description Address that is called when the file is ready.
             * @example https://acme.example/mangopay/report-ready
             */
            CallbackURL: string | null;
            /**
             * @description Columns of the file.
             * @example [
             *       "Id",
             *       "CreationDate",
             *       "CreditedFundsAmount",
             *       "CreditedFundsCurrency"
             *     ]
             */
            Columns: components["schemas"]["TransactionsReportColumn"][];
            CreationDate: components["schemas"]["Timestamp"];
            /**
             * @description Format of the file.
             * @example CSV
             * @constant
             */
            DownloadFormat: "CSV";
            /**
             * @description Address of the file, with a signature of its own. `null` until the file is there.
             * @example https://downloads.sandbox.mangopay.com/example.csv?Signature=c2lnbmF0dXJl
             */
            DownloadURL: string | null;
            Filters: components["schemas"]["TransactionsReportFilters"];
            /**
             * @description Identifier of the report.
             * @example report_m_01JDX7T8U2V6W0X4Y8Z2A6B0CJ
             */
            Id: string;
            /**
             * @description Whether the file holds the first ten lines alone.
             * @example false
             */
            Preview: boolean;
            /** @description When the file was made. `null` until then. */
            ReportDate: components["schemas"]["Timestamp"] | null;
            /**
             * @description Says what the file holds. Here always `TRANSACTIONS`.
             * @example TRANSACTIONS
             * @constant
             */
            ReportType: "TRANSACTIONS";
            /** @description Why the file could not be made. `null` where it could, and until that is known. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The same in words, for a developer to read.
             * @example null
             */
            ResultMessage: string | null;
            /**
             * @description Order of the lines.
             * @example CreationDate:DESC
             */
            Sort: string;
            /**
             * @description How far the file has come. `EXPIRED` was ready once, and can be made again.
             * @example READY_FOR_DOWNLOAD
             * @enum {string}
             */
            Status: "PENDING" | "READY_FOR_DOWNLOAD" | "FAILED" | "EXPIRED";
            Tag: components["schemas"]["Tag"];
        };
        /**
         * @description A column of the file.
         * @example CreditedFundsAmount
         */
        TransactionsReportColumn: "Id" | "Tag" | "CreationDate" | "ExecutionDate" | "AuthorId" | "CreditedUserId" | "DebitedFundsAmount" | "DebitedFundsCurrency" | "CreditedFundsAmount" | "CreditedFundsCurrency" | "FeesAmount" | "FeesCurrency" | "Status" | "ResultCode" | "ResultMessage" | "Type" | "Nature" | "CreditedWalletId" | "DebitedWalletId" | "PaymentType" | "ExecutionType" | "BankAccountId" | "BankWireRef" | "WireReference" | "PreauthorizationId" | "CardId" | "CardType" | "ExpirationDate" | "Alias" | "Country" | "Culture" | "DeclaredDebitedFundsAmount" | "DeclaredDebitedFundsCurrency" | "DeclaredFeesAmount" | "DeclaredFeesCurrency" | (string & {});
        /** @description A file of transactions to be made. Everything has a default. */
        TransactionsReportCreate: {
            /**
             * @description Address that is called when the file is ready, the way webhooks are.
             * @example https://acme.example/mangopay/report-ready
             */
            CallbackURL?: string | null;
            /**
             * @description Columns of the file.
             * @example [
             *       "Id",
             *       "CreationDate",
             *       "CreditedFundsAmount",
             *       "CreditedFundsCurrency"
             *     ]
             */
            Columns?: components["schemas"]["TransactionsReportColumn"][];
            /**
             * @description Format of the file. There is one.
             * @example CSV
             * @constant
             */
            DownloadFormat?: "CSV";
            Filters?: components["schemas"]["TransactionsReportFiltersInput"];
            /**
             * @description Whether to make the first ten lines alone, which is quicker.
             * @example false
             */
            Preview?: boolean;
            /**
             * @description Repeats what the path says. Needs not be sent.
             * @example TRANSACTIONS
             * @constant
             */
            ReportType?: "TRANSACTIONS";
            /**
             * @description Order of the lines.
             * @example CreationDate:DESC
             * @enum {string}
             */
            Sort?: "CreationDate:ASC" | "CreationDate:DESC";
            Tag?: components["schemas"]["Tag"];
        };
        /** @description Which transactions the file holds. A filter that is `null` does not count. */
        TransactionsReportFilters: {
            /** @description Only transactions created after this moment, within the last 36 months. */
            AfterDate?: components["schemas"]["Timestamp"] | null;
            /**
             * @description Only transactions of this author.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            AuthorId?: string | null;
            /** @description Only transactions created before this moment. */
            BeforeDate?: components["schemas"]["Timestamp"] | null;
            /**
             * Format: int64
             * @description Highest amount of `DebitedFunds`, in minor units. Goes with `MaxDebitedFundsCurrency`.
             * @example 500000
             */
            MaxDebitedFundsAmount?: number | null;
            /** @description Currency of `MaxDebitedFundsAmount`. */
            MaxDebitedFundsCurrency?: components["schemas"]["Currency"] | null;
            /**
             * Format: int64
             * @description Highest amount of `Fees`, in minor units. Goes with `MaxFeesCurrency`.
             * @example 500000
             */
            MaxFeesAmount?: number | null;
            /** @description Currency of `MaxFeesAmount`. */
            MaxFeesCurrency?: components["schemas"]["Currency"] | null;
            /**
             * Format: int64
             * @description Lowest amount of `DebitedFunds`, in minor units. Goes with `MinDebitedFundsCurrency`.
             * @example 1000
             */
            MinDebitedFundsAmount?: number | null;
            /** @description Currency of `MinDebitedFundsAmount`. */
            MinDebitedFundsCurrency?: components["schemas"]["Currency"] | null;
            /**
             * Format: int64
             * @description Lowest amount of `Fees`, in minor units. Goes with `MinFeesCurrency`.
             * @example 1000
             */
            MinFeesAmount?: number | null;
            /** @description Currency of `MinFeesAmount`. */
            MinFeesCurrency?: components["schemas"]["Currency"] | null;
            /**
             * @description Only these natures. Empty for all.
             * @example [
             *       "REGULAR",
             *       "REFUND"
             *     ]
             */
            Nature?: components["schemas"]["TransactionNature"][] | null;
            /**
             * @description Only these result codes. Empty for all.
             * @example [
             *       "000000"
             *     ]
             */
            ResultCode?: components["schemas"]["ResultCode"][] | null;
            /**
             * @description Only these statuses. Empty for all.
             * @example [
             *       "SUCCEEDED"
             *     ]
             */
            Status?: components["schemas"]["TransactionStatus"][] | null;
            /**
             * @description Only these types. Empty for all.
             * @example [
             *       "PAYIN",
             *       "PAYOUT"
             *     ]
             */
            Type?: components["schemas"]["TransactionType"][] | null;
            /**
             * @description Only transactions that debited or credited this wallet.
             * @example wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC
             */
            WalletId?: string | null;
        };
        /** @description Which transactions to put into the file. Filters that are `null` or left out do not count. */
        TransactionsReportFiltersInput: {
            /** @description Only transactions created after this moment, within the last 36 months. */
            AfterDate?: components["schemas"]["Timestamp"] | null;
            /**
             * @description Only transactions of this author.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            AuthorId?: string | null;
            /** @description Only transactions created before this moment. */
            BeforeDate?: components["schemas"]["Timestamp"] | null;
            /**
             * Format: int64
             * @description Highest amount of `DebitedFunds`, in minor units. Goes with `MaxDebitedFundsCurrency`.
             * @example 500000
             */
            MaxDebitedFundsAmount?: number | null;
            /** @description Currency of `MaxDebitedFundsAmount`. */
            MaxDebitedFundsCurrency?: components["schemas"]["Currency"] | null;
            /**
             * Format: int64
             * @description Highest amount of `Fees`, in minor units. Goes with `MaxFeesCurrency`.
             * @example 500000
             */
            MaxFeesAmount?: number | null;
            /** @description Currency of `MaxFeesAmount`. */
            MaxFeesCurrency?: components["schemas"]["Currency"] | null;
            /**
             * Format: int64
             * @description Lowest amount of `DebitedFunds`, in minor units. Goes with `MinDebitedFundsCurrency`.
             * @example 1000
             */
            MinDebitedFundsAmount?: number | null;
            /** @description Currency of `MinDebitedFundsAmount`. */
            MinDebitedFundsCurrency?: components["schemas"]["Currency"] | null;
            /**
             * Format: int64
             * @description Lowest amount of `Fees`, in minor units. Goes with `MinFeesCurrency`.
             * @example 1000
             */
            MinFeesAmount?: number | null;
            /** @description Currency of `MinFeesAmount`. */
            MinFeesCurrency?: components["schemas"]["Currency"] | null;
            /**
             * @description Only these natures. Empty for all.
             * @example [
             *       "REGULAR",
             *       "REFUND"
             *     ]
             */
            Nature?: components["schemas"]["TransactionNature"][] | null;
            /**
             * @description Only these result codes. Empty for all.
             * @example [
             *       "000000"
             *     ]
             */
            ResultCode?: components["schemas"]["ResultCode"][] | null;
            /**
             * @description Only these statuses. Empty for all.
             * @example [
             *       "SUCCEEDED"
             *     ]
             */
            Status?: components["schemas"]["TransactionStatus"][] | null;
            /**
             * @description Only these types. Empty for all.
             * @example [
             *       "PAYIN",
             *       "PAYOUT"
             *     ]
             */
            Type?: components["schemas"]["TransactionType"][] | null;
            /**
             * @description Only transactions that debited or credited this wallet.
             * @example wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC
             */
            WalletId?: string | null;
        };
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
        /** @description A payment with TWINT (Switzerland). */
        TwintPayIn: components["schemas"]["RedirectPayInBase"] & {
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example WEB
             * @constant
             */
            ExecutionType: "WEB";
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example TWINT
             * @constant
             */
            PaymentType: "TWINT";
        };
        /** @description A payment with TWINT, in CHF. */
        TwintPayInCreate: components["schemas"]["PayInCreateBase"] & {
            /**
             * @description Where the payer comes back to; the API appends `transactionId`. Coming back says nothing about success.
             * @example https://shop.example.com/paid
             */
            ReturnURL: string;
            /**
             * @description Text of yours for the statement of the payer: at most 10 letters, digits and blanks. The name of the platform comes before it, and the bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
        };
        /** @description A user in the older form. `PersonType` says whether it is a person or an entity. */
        User: components["schemas"]["UserNatural"] | components["schemas"]["UserLegal"];
        /** @description Where to send the user. */
        UserActionRedirect: {
            PendingUserAction: components["schemas"]["PendingUserAction"];
        };
        /**
         * @description What the user may do: a `PAYER` only pays, an `OWNER` also holds money and gets paid out, and must have accepted the terms. `PLATFORM` is the user that stands for your platform; it cannot be created through the API.
         * @example OWNER
         * @enum {string}
         */
        UserCategory: "PAYER" | "OWNER" | "PLATFORM";
        /**
         * @description `ACTIVE` once the user has consented, `INACTIVE` before that and after a withdrawal, `null` where your platform is not set up for it.
         * @example ACTIVE
         */
        UserConsentState: ("ACTIVE" | "INACTIVE" | (string & {})) | null;
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
        /** @description What the check gave. It tells about form only, not about whether the entity exists. */
        UserDataFormatResult: {
            /** @description The number as it was sent, and what the check says of it. */
            CompanyNumber?: {
                /**
                 * @description The number that was checked.
                 * @example 514872063
                 */
                CompanyNumber: string;
                /** @description The country whose rules were applied. */
                CountryCode: components["schemas"]["Country"];
                /**
                 * @description Whether the number matches one of the rules.
                 * @example true
                 */
                IsValid: boolean;
                /** @description The rules of the country, as regular expressions. */
                ValidationRules: string[];
            };
        };
        /** @description What is to be checked. */
        UserDataFormatValidate: {
            /** @description A company number and the country whose rules apply to it. */
            CompanyNumber?: {
                /**
                 * @description Number in the national register, as you would give it for a user.
                 * @example 514872063
                 */
                CompanyNumber: string;
                /** @description Country in which the entity is registered. */
                CountryCode: components["schemas"]["Country"];
            };
        };
        /**
         * Format: email
         * @description An e-mail address in the form that the API accepts, without accented letters.
         * @example ines.carvalho@atelier.example
         */
        UserEmail: string;
        /** @description How much electronic money a user got and spent in a year or month. */
        UserEMoney: {
            /** @description What came into the user's wallets in that time. */
            CreditedEMoney: components["schemas"]["Money"];
            /** @description What left the user's wallets in that time. */
            DebitedEMoney: components["schemas"]["Money"];
            /**
             * @description The user whom the sums are about.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            UserId: string;
        };
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
        /** @description An entity in the older form, in which the representative's data stand beside the entity's own. */
        UserLegal: components["schemas"]["UserLegalCore"] & {
            /** @description Day of birth of the representative, as midnight UTC of that day. */
            LegalRepresentativeBirthday: components["schemas"]["Timestamp"] | null;
            /** @description Where the representative lives. */
            LegalRepresentativeCountryOfResidence: components["schemas"]["Country"] | null;
            /**
             * @description The representative's own e-mail address. May be missing even for an owner of the time before enrollment.
             * @example tomas.vidal@hortas.example
             */
            LegalRepresentativeEmail: string | null;
            /**
             * @description Given name of the representative.
             * @example Tomás
             */
            LegalRepresentativeFirstName: string;
            /**
             * @description Family name of the representative.
             * @example Vidal
             */
            LegalRepresentativeLastName: string;
            /** @description Nationality of the representative. */
            LegalRepresentativeNationality: components["schemas"]["Country"] | null;
            /**
             * @description Identifier of the representative's validated KYC document of type `IDENTITY_PROOF`.
             * @example kyc_01JDX6C5D8E1F4G7H0J3K6M9N2
             */
            LegalRepresentativeProofOfIdentity: string | null;
            /**
             * @description Phone number of the representative, in E.164 form or in the local form of `PhoneNumberCountry`.
             * @example +34612345678
             */
            PhoneNumber?: string | null;
            /** @description Country in whose local form `PhoneNumber` is written, or `null`. */
            PhoneNumberCountry?: components["schemas"]["Country"] | null;
            /**
             * @deprecated
             * @description Shown by none of the vendor's examples; read `LegalRepresentativeProofOfIdentity` instead.
             * @example kyc_01JDX6C5D8E1F4G7H0J3K6M9N2
             */
            ProofOfIdentity?: string | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            PersonType: "LEGAL";
        };
        /** @description A business that holds money and gets paid out, to be created in the older form. */
        UserLegalBusinessOwnerCreate: components["schemas"]["UserLegalCreateBase"] & {
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
            /** @description Day of birth of the representative, as midnight UTC of that day. */
            LegalRepresentativeBirthday: components["schemas"]["Timestamp"];
            /** @description Where the representative lives. Some countries are blocked, see `getCountryAuthorizations`. */
            LegalRepresentativeCountryOfResidence: components["schemas"]["Country"];
            /** @description Nationality of the representative. Some countries are blocked, see `getCountryAuthorizations`. */
            LegalRepresentativeNationality: components["schemas"]["Country"];
            /**
             * @description Says that the user holds money and gets paid out.
             * @example OWNER
             * @constant
             */
            UserCategory: "OWNER";
        };
        /** @description What turns an entity from a payer into an owner. */
        UserLegalCategorize: {
            /**
             * @description Number in the national register. Required when the user is a `BUSINESS`.
             * @example 514872063
             */
            CompanyNumber?: string;
            /** @description Registered seat of the entity. */
            HeadquartersAddress: components["schemas"]["AddressInput"];
            LegalRepresentative: components["schemas"]["UserLegalRepresentativeCategorize"];
            ScaContext?: components["schemas"]["ScaContext"];
            /**
             * @description The acceptance of Mangopay's terms, without which nobody becomes an owner.
             * @example true
             * @constant
             */
            TermsAndConditionsAccepted: true;
            /**
             * @description The only category that a user can be moved to.
             * @example OWNER
             * @constant
             */
            UserCategory: "OWNER";
        };
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
        /** @description An entity to be created in the older form. `UserCategory` and `LegalPersonType` together decide what has to be told. */
        UserLegalCreate: components["schemas"]["UserLegalPayerCreate"] | components["schemas"]["UserLegalBusinessOwnerCreate"] | components["schemas"]["UserLegalOtherOwnerCreate"];
        /** @description What is told of an entity in the older form, whatever its category. */
        UserLegalCreateBase: {
            /**
             * @description Number in the national register. Required for an owner that is a `BUSINESS`.
             * @example 514872063
             */
            CompanyNumber?: string;
            /** @description The entity's e-mail address. */
            Email: components["schemas"]["UserEmail"];
            /** @description Registered seat of the entity. Required for an owner. */
            HeadquartersAddress?: components["schemas"]["AddressInput"];
            /** @description Address of the representative. */
            LegalRepresentativeAddress?: components["schemas"]["AddressInput"];
            /** @description Day of birth of the representative, as midnight UTC of that day. Required for an owner. */
            LegalRepresentativeBirthday?: components["schemas"]["Timestamp"];
            /** @description Where the representative lives. Required for an owner; some countries are blocked. */
            LegalRepresentativeCountryOfResidence?: components["schemas"]["Country"];
            /** @description The representative's own e-mail address. */
            LegalRepresentativeEmail?: components["schemas"]["UserEmail"];
            /**
             * @description Given name of the representative.
             * @example Tomás
             */
            LegalRepresentativeFirstName: string;
            /**
             * @description Family name of the representative.
             * @example Vidal
             */
            LegalRepresentativeLastName: string;
            /** @description Nationality of the representative. Required for an owner; some countries are blocked. */
            LegalRepresentativeNationality?: components["schemas"]["Country"];
            /**
             * @description Name under which the entity is registered.
             * @example Hortas do Sul
             */
            Name: string;
            Tag?: components["schemas"]["Tag"];
            /**
             * @description Whether the user has accepted Mangopay's terms. It must be true for an owner, otherwise the answer is 403 `user_hasnt_accepted_terms_and_conditions`.
             * @example true
             */
            TermsAndConditionsAccepted: boolean;
        };
        /** @description A sole trader, partnership or organisation that gets paid out, to be created in the older form. */
        UserLegalOtherOwnerCreate: components["schemas"]["UserLegalCreateBase"] & {
            /** @description Registered seat of the entity. */
            HeadquartersAddress: components["schemas"]["AddressInput"];
            /**
             * @description Says which kind of entity it is.
             * @example SOLETRADER
             * @enum {string}
             */
            LegalPersonType: "PARTNERSHIP" | "ORGANIZATION" | "SOLETRADER";
            /** @description Day of birth of the representative, as midnight UTC of that day. */
            LegalRepresentativeBirthday: components["schemas"]["Timestamp"];
            /** @description Where the representative lives. Some countries are blocked, see `getCountryAuthorizations`. */
            LegalRepresentativeCountryOfResidence: components["schemas"]["Country"];
            /** @description Nationality of the representative. Some countries are blocked, see `getCountryAuthorizations`. */
            LegalRepresentativeNationality: components["schemas"]["Country"];
            /**
             * @description Says that the user holds money and gets paid out.
             * @example OWNER
             * @constant
             */
            UserCategory: "OWNER";
        };
        /** @description An entity that only pays, to be created in the older form. */
        UserLegalPayerCreate: components["schemas"]["UserLegalCreateBase"] & {
            LegalPersonType: components["schemas"]["UserLegalPersonType"];
            /**
             * @description Says that the user only pays.
             * @example PAYER
             * @constant
             */
            UserCategory: "PAYER";
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
        /** @description What has to be told of the representative when a payer becomes an owner. The name stays as it is. */
        UserLegalRepresentativeCategorize: {
            /** @description Day of birth, as midnight UTC of that day. A local midnight would fall on the day before. */
            Birthday: components["schemas"]["Timestamp"];
            /** @description Where the representative lives. Some countries are blocked, see `getCountryAuthorizations`. */
            CountryOfResidence: components["schemas"]["Country"];
            /** @description The representative's own e-mail address. An owner's representative enrolls with it. */
            Email: components["schemas"]["UserEmail"];
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
        /** @description What to change of an entity, in the older form. A field that is left out keeps its value. */
        UserLegalUpdate: {
            /**
             * @description Number in the national register. Required for an owner that is a `BUSINESS`.
             * @example 514872063
             */
            CompanyNumber?: string;
            /** @description The entity's e-mail address. */
            Email?: components["schemas"]["UserEmail"];
            /** @description Registered seat of the entity. Required for an owner. */
            HeadquartersAddress?: components["schemas"]["AddressInput"];
            LegalPersonType?: components["schemas"]["UserLegalPersonType"];
            /** @description Address of the representative. */
            LegalRepresentativeAddress?: components["schemas"]["AddressInput"];
            /** @description Day of birth of the representative, as midnight UTC of that day. Required for an owner. */
            LegalRepresentativeBirthday?: components["schemas"]["Timestamp"];
            /** @description Where the representative lives. Required for an owner; some countries are blocked. */
            LegalRepresentativeCountryOfResidence?: components["schemas"]["Country"];
            /** @description The representative's own e-mail address. */
            LegalRepresentativeEmail?: components["schemas"]["UserEmail"];
            /**
             * @description Given name of the representative.
             * @example Tomás
             */
            LegalRepresentativeFirstName?: string;
            /**
             * @description Family name of the representative.
             * @example Vidal
             */
            LegalRepresentativeLastName?: string;
            /** @description Nationality of the representative. Required for an owner; some countries are blocked. */
            LegalRepresentativeNationality?: components["schemas"]["Country"];
            /**
             * @description Name under which the entity is registered.
             * @example Hortas do Sul
             */
            Name?: string;
            Tag?: components["schemas"]["Tag"];
            /**
             * @description Whether the user has accepted Mangopay's terms. It must be true for an owner, otherwise the answer is 403 `user_hasnt_accepted_terms_and_conditions`.
             * @example true
             */
            TermsAndConditionsAccepted: boolean;
            /**
             * @description Whether the user only pays, or also holds money and gets paid out. An owner needs more data.
             * @example OWNER
             * @enum {string}
             */
            UserCategory: "PAYER" | "OWNER";
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
             * @deprecated
             * @description Capacity in which the person is registered. Nothing depends on it any more.
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
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            PersonType: "NATURAL";
        };
        /** @description What turns a person from a payer into an owner. */
        UserNaturalCategorize: {
            /** @description Day of birth, as midnight UTC of that day. A local midnight would fall on the day before. */
            Birthday: components["schemas"]["Timestamp"];
            /** @description Where the person lives. Some countries are blocked, see `getCountryAuthorizations`. */
            CountryOfResidence: components["schemas"]["Country"];
            /** @description A new e-mail address, if the stored one is not the one to enroll with. */
            Email?: components["schemas"]["UserEmail"];
            /** @description Nationality. Some countries are blocked, see `getCountryAuthorizations`. */
            Nationality: components["schemas"]["Country"];
            /**
             * @description Phone number, in E.164 form (plus sign and country code) or in the local form, which needs `PhoneNumberCountry`. It prefills the enrollment, where it may be corrected.
             * @example +351912345678
             */
            PhoneNumber?: string;
            /** @description Country in whose local form `PhoneNumber` is written. Required unless that begins with a plus sign. */
            PhoneNumberCountry?: components["schemas"]["Country"];
            ScaContext?: components["schemas"]["ScaContext"];
            /**
             * @description The acceptance of Mangopay's terms, without which nobody becomes an owner.
             * @example true
             * @constant
             */
            TermsAndConditionsAccepted: true;
            /**
             * @description The only category that a user can be moved to.
             * @example OWNER
             * @constant
             */
            UserCategory: "OWNER";
        };
        /** @description A person to be created in the older form. `UserCategory` decides what has to be told. */
        UserNaturalCreate: components["schemas"]["UserNaturalPayerCreate"] | components["schemas"]["UserNaturalOwnerCreate"];
        /** @description What is told of a person in the older form, whatever their category. */
        UserNaturalCreateBase: {
            /** @description Where the person lives. */
            Address?: components["schemas"]["AddressInput"];
            /** @description Day of birth, as midnight UTC of that day. Required for an owner. */
            Birthday?: components["schemas"]["Timestamp"];
            /** @description Where the person lives. Required for an owner; some countries are blocked. */
            CountryOfResidence?: components["schemas"]["Country"];
            /** @description The person's e-mail address. */
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
            /** @description Nationality. Required for an owner; some countries are blocked. */
            Nationality?: components["schemas"]["Country"];
            /**
             * @description What the person does for a living, in their own words.
             * @example Ceramist
             */
            Occupation?: string;
            Tag?: components["schemas"]["Tag"];
            /**
             * @description Whether the user has accepted Mangopay's terms. It must be true for an owner, otherwise the answer is 403 `user_hasnt_accepted_terms_and_conditions`.
             * @example true
             */
            TermsAndConditionsAccepted: boolean;
        };
        /** @description A person who holds money and gets paid out, to be created in the older form. */
        UserNaturalOwnerCreate: components["schemas"]["UserNaturalCreateBase"] & {
            /** @description Day of birth, as midnight UTC of that day. */
            Birthday: components["schemas"]["Timestamp"];
            /** @description Where the person lives. Some countries are blocked, see `getCountryAuthorizations`. */
            CountryOfResidence: components["schemas"]["Country"];
            /** @description Nationality. Some countries are blocked, see `getCountryAuthorizations`. */
            Nationality: components["schemas"]["Country"];
            /**
             * @description Says that the user holds money and gets paid out.
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
        /** @description A person who only pays, to be created in the older form. */
        UserNaturalPayerCreate: components["schemas"]["UserNaturalCreateBase"] & {
            /**
             * @description Says that the user only pays.
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
        /** @description A person, as the operations with strong customer authentication give it. */
        UserNaturalSca: components["schemas"]["UserNatural"] & {
            /** @description Where to send the person to enroll, in the answer to the call that made enrollment necessary. Otherwise `null`, also when the user is read again while still `PENDING_USER_ACTION`. */
            PendingUserAction: components["schemas"]["PendingUserAction"] | null;
            /**
             * @description Phone number, as it was given: in E.164 form, or in the local form of `PhoneNumberCountry`. A number that the person corrects while enrolling does not show here.
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
        /** @description What to change of a person, in the older form. A field that is left out keeps its value. */
        UserNaturalUpdate: {
            /** @description Where the person lives. */
            Address?: components["schemas"]["AddressInput"];
            /** @description Day of birth, as midnight UTC of that day. Required for an owner. */
            Birthday?: components["schemas"]["Timestamp"];
            /** @description Where the person lives. Required for an owner; some countries are blocked. */
            CountryOfResidence?: components["schemas"]["Country"];
            /** @description The person's e-mail address. */
            Email?: components["schemas"]["UserEmail"];
            /**
             * @description Given name, as on the identity document. Names that look made up are refused with `fraud_policy`.
             * @example Inês
             */
            FirstName?: string;
            IncomeRange?: components["schemas"]["UserIncomeRange"];
            /**
             * @description Family name, as on the identity document.
             * @example Carvalho
             */
            LastName?: string;
            /** @description Nationality. Required for an owner; some countries are blocked. */
            Nationality?: components["schemas"]["Country"];
            /**
             * @description What the person does for a living, in their own words.
             * @example Ceramist
             */
            Occupation?: string;
            Tag?: components["schemas"]["Tag"];
            /**
             * @description Whether the user has accepted Mangopay's terms. It must be true for an owner, otherwise the answer is 403 `user_hasnt_accepted_terms_and_conditions`.
             * @example true
             */
            TermsAndConditionsAccepted: boolean;
            /**
             * @description Whether the user only pays, or also holds money and gets paid out. An owner needs more data.
             * @example OWNER
             * @enum {string}
             */
            UserCategory: "PAYER" | "OWNER";
        };
        /** @description Whether Mangopay has blocked a user, in which direction, and what can be done about it. */
        UserRegulatoryStatus: {
            /**
             * @description Why the user is blocked, and so what to do: fraud (008701), compliance (008702) and other (008703) mean asking support; 008704 is a request to be deleted; 008705 and 008711 ask for new documents; 008710 for a declaration of political exposure.
             * @example 008705
             */
            ActionCode: ("008701" | "008702" | "008703" | "008704" | "008705" | "008710" | "008711" | (string & {})) | null;
            /**
             * @description Identifier of the user, not of this status.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            Id: string;
            /** @description What the user can no longer do. */
            ScopeBlocked: {
                /**
                 * @description True while the user can neither pay in nor make or get transfers.
                 * @example false
                 */
                Inflows: boolean;
                /**
                 * @description True while the user can neither be paid out nor make or get transfers.
                 * @example true
                 */
                Outflows: boolean;
            };
        };
        /** @description A user in the form of the operations with strong customer authentication. `PersonType` says whether it is a person or an entity. */
        UserSca: components["schemas"]["UserNaturalSca"] | components["schemas"]["UserLegalSca"];
        /** @description Whether an owner is enrolled in strong customer authentication, and what they let you do in their absence. */
        UserScaStatus: {
            /** @description What you may do with `ScaContext` `USER_NOT_PRESENT`, one consent an action. Without a consent, do it while the user is there, or ask for it with `manageUserProxyConsent`. */
            ConsentScope?: {
                /** @description Changing e-mail address and phone number. */
                ContactInformationUpdate?: components["schemas"]["UserConsentState"];
                /** @description Adding recipients for payouts. */
                RecipientRegistration?: components["schemas"]["UserConsentState"];
                /** @description Making transfers. */
                Transfer?: components["schemas"]["UserConsentState"];
                /** @description Seeing wallets and their transactions. */
                ViewAccountInformation?: components["schemas"]["UserConsentState"];
            } | null;
            /**
             * @description Whether the user has enrolled at least once. It stays true while they enroll anew; `UserStatus` is `PENDING_USER_ACTION` meanwhile.
             * @example true
             */
            IsEnrolled: boolean;
            /** @description When the user last gave or withdrew a consent, `null` if never. */
            LastConsentCollectionDate?: components["schemas"]["Timestamp"] | null;
            /** @description When the user last enrolled successfully, `null` or absent if never. */
            LastEnrollmentDate?: components["schemas"]["Timestamp"] | null;
            UserStatus: components["schemas"]["UserStatus"];
        };
        /**
         * @description `PENDING_USER_ACTION` is an owner who still has to enroll in strong customer authentication, and can do little until then; a payer is `ACTIVE` from the start. `CLOSED` is final.
         * @example ACTIVE
         * @enum {string}
         */
        UserStatus: "PENDING_USER_ACTION" | "ACTIVE" | "CLOSED";
        /** @description A document that Mangopay validated. */
        UserVerifiedDocument: {
            /** @description Signed addresses of the files. They expire soon: fetch the files at once, and do not keep the addresses or use them as identifiers. */
            DocumentUrls?: string[];
        };
        /** @description What Mangopay verified of a user. Decide by `UserType` which shape it is, not by which fields are there. Apart from what is named here it holds the verified data of the person or entity, any of which can be `null`. */
        UserVerifiedIdentity: components["schemas"]["UserVerifiedIdentityNatural"] | components["schemas"]["UserVerifiedIdentityLegal"];
        /** @description What Mangopay verified of an entity. */
        UserVerifiedIdentityLegal: {
            /** @description The validated documents of the entity itself. May be empty. */
            Documents?: components["schemas"]["UserVerifiedDocument"][];
            /** @description The representatives, if the entity was verified by KYC documents. May be empty. */
            LegalRepresentatives?: components["schemas"]["UserVerifiedPerson"][];
            /** @description The persons with significant control, if the entity was verified in a hosted session. May be empty. */
            Pscs?: components["schemas"]["UserVerifiedPerson"][];
            /**
             * @description Says which kind of entity the user is.
             * @example LEGAL_BUSINESS
             * @enum {string}
             */
            UserType: "LEGAL_BUSINESS" | "LEGAL_ORGANIZATION" | "LEGAL_PARTNERSHIP" | "LEGAL_SOLETRADER";
        };
        /** @description What Mangopay verified of a person. */
        UserVerifiedIdentityNatural: {
            /** @description The validated identity documents. May be empty. */
            Documents?: components["schemas"]["UserVerifiedDocument"][];
            /**
             * @description Says that the user is a person.
             * @example NATURAL
             * @constant
             */
            UserType: "NATURAL";
        };
        /** @description Somebody whose identity was verified along with an entity. */
        UserVerifiedPerson: {
            /** @description The person's validated documents. May be empty. */
            Documents?: components["schemas"]["UserVerifiedDocument"][];
        };
        /** @description Bank details that lead into one wallet. Whatever is wired to them becomes a pay-in by itself. Identifiers of banking aliases name virtual accounts too. */
        VirtualAccount: {
            /**
             * @description Name to wire money to: Mangopay with the trading name of your platform, or the owner of the wallet. `null` where the account could not be opened.
             * @example MGP Acme Marketplace
             */
            AccountOwner: string | null;
            /**
             * @description Whether the account receives money. True with `Status` `ACTIVE`.
             * @example true
             */
            Active: boolean;
            Capabilities: components["schemas"]["VirtualAccountCapabilities"];
            /** @description Country of the account. */
            Country: components["schemas"]["Country"];
            CreationDate: components["schemas"]["Timestamp"];
            /**
             * @description The user who owns the wallet. Not given by every version of the API.
             * @example user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7
             */
            CreditedUserId?: string | null;
            /**
             * @description Identifier of the account.
             * @example wltbank_01JDX7P4Q8R2T6V0X4Z8B2D6FW
             */
            Id: string;
            /**
             * @description Details for payers abroad. `null` where the account takes none, or none yet.
             * @example null
             */
            InternationalAccountDetails: components["schemas"]["VirtualAccountInternationalDetails"][] | null;
            /** @description Details for payers in the same country. `null` at first, while the account is being opened. */
            LocalAccountDetails: components["schemas"]["VirtualAccountLocalDetails"] | null;
            /** @description How the opening ended. `null` until that is known. */
            ResultCode: components["schemas"]["ResultCode"] | null;
            /**
             * @description The same in words, for a developer to read.
             * @example Success
             */
            ResultMessage: string | null;
            Status: components["schemas"]["VirtualAccountStatus"];
            Tag: components["schemas"]["Tag"];
            /** @description Whose name the account bears. `null` where it could not be opened. */
            VirtualAccountPurpose: components["schemas"]["VirtualAccountPurpose"] | null;
            /**
             * @description The wallet that is credited.
             * @example wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC
             */
            WalletId: string;
        };
        /** @description Address that goes with the account, in the words of ISO 20022. */
        VirtualAccountAddress: {
            /**
             * @description The country as a two-letter code or, at times, by its name.
             * @example GB
             */
            Country?: string | null;
            /**
             * @description State, province or region.
             * @example null
             */
            CountrySubDivision?: string | null;
            /**
             * @description Postal code.
             * @example EC3R 8DG
             */
            PostCode?: string | null;
            /**
             * @description Street and number.
             * @example 4 Harbour Row
             */
            StreetName?: string | null;
            /**
             * @description Town or city.
             * @example London
             */
            TownName?: string | null;
        };
        /** @description Which accounts your platform can open, by purpose. */
        VirtualAccountAvailability: {
            /** @description Countries for accounts of the purpose `COLLECTION`. */
            Collection: components["schemas"]["VirtualAccountCountryAvailability"][];
            /** @description Countries for accounts of the purpose `USER_OWNED`. */
            UserOwned: components["schemas"]["VirtualAccountCountryAvailability"][];
        };
        /** @description What the account takes. */
        VirtualAccountCapabilities: {
            /**
             * @description Currencies that it takes.
             * @example [
             *       "GBP"
             *     ]
             */
            Currencies?: components["schemas"]["Currency"][];
            /**
             * @description Whether it takes wires from abroad.
             * @example false
             */
            InternationalPayinAvailable?: boolean;
            /**
             * @description Whether it takes wires from the same country.
             * @example true
             */
            LocalPayinAvailable?: boolean;
        };
        /** @description Whether accounts of one country are open to your platform. */
        VirtualAccountCountryAvailability: {
            /**
             * @description Whether your platform can open an account there.
             * @example true
             */
            Available: boolean;
            Country: components["schemas"]["Country"];
            /**
             * @description Currencies that such an account takes.
             * @example [
             *       "EUR"
             *     ]
             */
            Currencies: components["schemas"]["Currency"][];
        };
        /** @description An account to be opened for a wallet. */
        VirtualAccountCreate: {
            /** @description Country of the account. Has to go with the currency of the wallet, and has to be open to your platform. */
            Country: components["schemas"]["Country"];
            Tag?: components["schemas"]["Tag"];
            VirtualAccountPurpose: components["schemas"]["VirtualAccountPurpose"];
        };
        /** @description Closes a virtual account for good. */
        VirtualAccountDeactivate: {
            /**
             * @description Always false. There is no way back.
             * @example false
             * @constant
             */
            Active: false;
        };
        /** @description The account itself. `null` in both fields until it is open. */
        VirtualAccountInternationalAccount: {
            /**
             * @description The bank, in 8 or 11 characters.
             * @example BUKBGB22
             */
            Bic?: string | null;
            /**
             * @description The bank, as the tables of the documentation spell it. Bodies have `Bic`.
             * @example BUKBGB22
             */
            BIC?: string | null;
            /**
             * @description The IBAN.
             * @example GB33BUKB20201555555555
             */
            Iban?: string | null;
            /**
             * @description The IBAN, as the tables of the documentation spell it. Bodies have `Iban`.
             * @example GB33BUKB20201555555555
             */
            IBAN?: string | null;
        };
        /** @description Bank details for payers abroad. */
        VirtualAccountInternationalDetails: {
            Account?: components["schemas"]["VirtualAccountInternationalAccount"] | null;
            Address?: components["schemas"]["VirtualAccountAddress"];
            /**
             * @description The bank that keeps the account.
             * @example Harbour Bank London
             */
            BankName?: string | null;
        };
        /** @description The account itself. Which fields it has depends on its country: an IBAN in the euro area, `SortCode` in Great Britain, `AchNumber` and `FedWireNumber` in the United States, `BranchCode` and `InstitutionNumber` in Canada. Any of them is `null` until the account is open. */
        VirtualAccountLocalAccount: {
            /**
             * @description Account number, where there is no IBAN.
             * @example 31926819
             */
            AccountNumber?: string | null;
            /**
             * @description Kind of an American account.
             * @example CHECKING
             */
            AccountType?: ("CHECKING" | (string & {})) | null;
            /**
             * @description Routing number of an American account for ACH payments.
             * @example 021000021
             */
            AchNumber?: string | null;
            /**
             * @description The bank, in 8 or 11 characters.
             * @example AGRIFRPP
             */
            Bic?: string | null;
            /**
             * @description The bank, as the tables of the documentation spell it. Bodies have `Bic`.
             * @example AGRIFRPP
             */
            BIC?: string | null;
            /**
             * @description Branch of a Canadian account.
             * @example 30800
             */
            BranchCode?: string | null;
            /**
             * @description Routing number of an American account for Fedwire payments.
             * @example 021000021
             */
            FedWireNumber?: string | null;
            /**
             * @description The IBAN.
             * @example FR7630006000011234567890189
             */
            Iban?: string | null;
            /**
             * @description The IBAN, as the tables of the documentation spell it. Bodies have `Iban`.
             * @example FR7630006000011234567890189
             */
            IBAN?: string | null;
            /**
             * @description Bank of a Canadian account.
             * @example 815
             */
            InstitutionNumber?: string | null;
            /**
             * @description Sort code of a British account.
             * @example 601613
             */
            SortCode?: string | null;
        };
        /** @description Bank details in the form that the country of the account uses. */
        VirtualAccountLocalDetails: {
            Account?: components["schemas"]["VirtualAccountLocalAccount"] | null;
            Address?: components["schemas"]["VirtualAccountAddress"];
            /**
             * @description The bank that keeps the account.
             * @example Harbour Bank London
             */
            BankName?: string | null;
        };
        /**
         * @description Whose name the account bears. `COLLECTION` belongs to Mangopay and collects what users pay; it is no place to pay out from, save to pay back. `USER_OWNED` belongs to the owner of the wallet, who has to be a verified owner user. A wallet has accounts of one purpose alone.
         * @example COLLECTION
         * @enum {string}
         */
        VirtualAccountPurpose: "COLLECTION" | "USER_OWNED";
        /**
         * @description Only an `ACTIVE` account receives money; what is sent to any other comes back to the payer. `PENDING` is being opened, `BLOCKED` may become active again, `CLOSED` and `FAILED` are final.
         * @example ACTIVE
         * @enum {string}
         */
        VirtualAccountStatus: "PENDING" | "ACTIVE" | "BLOCKED" | "CLOSED" | "FAILED";
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
        /** @description A payment with a card whose data the payer types in on a hosted page. */
        WebCardPayIn: components["schemas"]["RedirectPayInBase"] & {
            /** @description How the payer was authenticated. */
            AuthenticationResult?: components["schemas"]["AuthenticationResult"] | null;
            /**
             * @description Bank of the payer, for iDEAL only.
             * @example ING Bank
             */
            BankName?: string | null;
            /** @description Who pays, and the address of the bill. */
            Billing?: components["schemas"]["Billing"] | null;
            /**
             * @description Family of the card.
             * @example CB_VISA_MASTERCARD
             */
            CardType: "CB_VISA_MASTERCARD" | "AMEX" | "MAESTRO" | "BCMC" | "IDEAL" | "P24" | "DINERS" | "MASTERPASS" | "PAYLIB" | (string & {});
            /**
             * @description Language of the payment page, by its two-letter code in capitals.
             * @example FR
             */
            Culture?: string | null;
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example WEB
             * @constant
             */
            ExecutionType: "WEB";
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example CARD
             * @constant
             */
            PaymentType: "CARD";
            /**
             * @description How 3-D Secure was asked for.
             * @example DEFAULT
             * @enum {string|null}
             */
            SecureMode?: "DEFAULT" | "FORCE" | "NO_CHOICE" | null;
            /** @description Who receives the goods, and where. */
            Shipping?: components["schemas"]["Shipping"] | null;
            /**
             * @description Address of the page as it is shown, with your template where there is one.
             * @example https://shop.example.com/template?transactionId=payin_m_01JDX61Z3B5D7F9H1K3N5P7R9T
             */
            TemplateURL?: string | null;
            /** @description The template that was asked for. */
            TemplateURLOptions?: components["schemas"]["TemplateURLOptions"] | null;
        };
        /** @description The card that was used on the hosted page. */
        WebCardPayInCardDetails: {
            /**
             * @description The card number with its middle blanked out.
             * @example 497020XXXXXX4417
             */
            Alias: string | null;
            /**
             * @description Family of the card.
             * @example CB_VISA_MASTERCARD
             */
            CardType: "CB_VISA_MASTERCARD" | "AMEX" | "MAESTRO" | "BCMC" | "P24" | (string & {});
            /**
             * @description Country of the issuer by its three-letter code (ISO 3166-1 alpha-3).
             * @example FRA
             */
            Country?: string | null;
            /**
             * @description Always `WEB`.
             * @example WEB
             * @constant
             */
            ExecutionType: "WEB";
            /**
             * @description End of validity of the card, as month and year in four digits (`MMYY`).
             * @example 1229
             */
            ExpirationDate?: string | null;
            /**
             * @description The same for every use of one card number.
             * @example 7c1e0b94a2f84d0f9d3a5b6c8e1f2a47
             */
            Fingerprint?: string | null;
            /**
             * @description Identifier of the pay-in.
             * @example payin_m_01JDX61Z3B5D7F9H1K3N5P7R9T
             */
            Id: string;
            /**
             * @description Always `CARD`.
             * @example CARD
             * @constant
             */
            PaymentType: "CARD";
        };
        /** @description A payment with a card whose data the payer types in on a hosted page. */
        WebCardPayInCreate: components["schemas"]["PayInCreateBase"] & {
            /**
             * @description Bank of the payer by its BIC, for `IDEAL` only. Left out, the payer chooses on the page.
             * @example INGBNL2A
             */
            Bic?: string;
            Billing?: components["schemas"]["BillingInput"];
            /**
             * @description Family of the card, which decides the page that is shown. Left out, it is `CB_VISA_MASTERCARD`. `IDEAL` is the former way to pay with iDEAL.
             * @example CB_VISA_MASTERCARD
             */
            CardType?: "CB_VISA_MASTERCARD" | "AMEX" | "MAESTRO" | "BCMC" | "IDEAL" | (string & {});
            /**
             * @description Language of the payment page.
             * @example FR
             */
            Culture: "DE" | "EN" | "ES" | "FR" | "IT" | "NL" | "PL" | "PT" | (string & {});
            /**
             * @description Where the payer comes back to; the API appends `transactionId`. Coming back says nothing about success.
             * @example https://shop.example.com/paid
             */
            ReturnURL: string;
            SecureMode?: components["schemas"]["SecureMode"];
            Shipping?: components["schemas"]["ShippingInput"];
            /**
             * @description Text of yours for the statement of the payer: at most 22 letters, digits and blanks. The name of the platform comes before it, and the bank decides how much of it shows.
             * @example Order 1042
             */
            StatementDescriptor?: string | null;
            TemplateURLOptions?: components["schemas"]["TemplateURLOptionsInput"];
        };
        /** @description A payment by Sofort or Giropay through the former hosted page. */
        WebDirectDebitPayIn: components["schemas"]["RedirectPayInBase"] & {
            /**
             * @description Language of the payment page, by its two-letter code in capitals.
             * @example FR
             */
            Culture?: string | null;
            /**
             * @description The payment method.
             * @example SOFORT
             */
            DirectDebitType: "SOFORT" | "GIROPAY" | (string & {});
            /**
             * @description Says, with `PaymentType`, which kind of pay-in this is.
             * @example WEB
             * @constant
             */
            ExecutionType: "WEB";
            /**
             * @description Says, with `ExecutionType`, which kind of pay-in this is.
             * @example DIRECT_DEBIT
             * @constant
             */
            PaymentType: "DIRECT_DEBIT";
            /**
             * @description How 3-D Secure was asked for. Without meaning here.
             * @example DEFAULT
             * @enum {string|null}
             */
            SecureMode?: "DEFAULT" | "FORCE" | "NO_CHOICE" | null;
            /**
             * @description Address of the page as it is shown, with your template where there is one.
             * @example https://shop.example.com/template?transactionId=payin_m_01JDX61Z3B5D7F9H1K3N5P7R9T
             */
            TemplateURL?: string | null;
            /** @description The template that was asked for. */
            TemplateURLOptions?: components["schemas"]["TemplateURLOptions"] | null;
        };
        /** @description A payment by Sofort or Giropay through the former hosted page. */
        WebDirectDebitPayInCreate: components["schemas"]["PayInCreateBase"] & {
            /**
             * @description Language of the payment page.
             * @example FR
             */
            Culture: "DE" | "EN" | "ES" | "FR" | "IT" | "NL" | "PL" | "PT" | (string & {});
            /**
             * @description The payment method.
             * @example SOFORT
             * @enum {string}
             */
            DirectDebitType: "SOFORT" | "GIROPAY";
            /**
             * @description Where the payer comes back to; the API appends `transactionId`. Coming back says nothing about success.
             * @example https://shop.example.com/paid
             */
            ReturnURL: string;
            TemplateURLOptions?: components["schemas"]["TemplateURLOptionsInput"];
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
                "application/json": components["schemas"]["ErrorReport"];
            };
        };
        /** @description The token is unknown, expired or revoked. Get a new one and send the request again. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
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
                "application/json": components["schemas"]["ErrorReport"];
            };
        };
        /** @description Any other failure. The body is usually an error report; some services send problem details, and a gateway may send HTML or nothing. */
        UnexpectedError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorReport"] | components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The user has the wrong category for this call, or data that an owner needs is missing. */
        UserCategoryRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorReport"];
            };
        };
        /** @description The user cannot be closed, since a wallet still holds money or the user is closed already. */
        UserClosureRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorReport"];
            };
        };
        /** @description Acting for absent users is not activated for the platform, or the user is not an owner. */
        UserConsentRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorReport"];
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
        /** @description Identifier of the registered card. */
        CardId: string;
        /** @description Which of the platform's wallets, by the kind of funds. */
        ClientFundsType: components["schemas"]["ClientFundsType"];
        /** @description Identifier of the conversion, instant or quoted, of a user or of the platform. */
        ConversionId: string;
        /** @description Identifier of the deposit preauthorization, made on a card or on a PayPal account. */
        DepositId: string;
        /** @description Only deposit preauthorizations with one of these payment statuses, sent as one value joined by commas. The vendor's reference calls it mandatory; its own libraries leave it out. */
        DepositPaymentStatusFilter: components["schemas"]["DepositPaymentStatus"][];
        /** @description Identifier of the dispute document. */
        DisputeDocumentId: string;
        /** @description Identifier of the dispute. */
        DisputeId: string;
        /** @description Only disputes in one of these states, sent as one value joined by commas. */
        DisputeStatusFilter: components["schemas"]["DisputeStatus"][];
        /** @description Only disputes of one of these types, sent as one value joined by commas. */
        DisputeTypeFilter: components["schemas"]["DisputeType"][];
        /** @description The currency in which the sums are to be told. */
        EMoneyCurrency: components["schemas"]["Currency"];
        /** @description The month, 1 to 12. */
        EMoneyMonth: string;
        /** @description The year, in four digits. */
        EMoneyYear: string;
        /** @description Identifier of the extended preauthorization, made on a card or on a PayPal account. */
        ExtendedPreauthorizationId: string;
        /** @description Only extended preauthorizations with one of these payment statuses, sent as one value joined by commas. The vendor's reference calls it mandatory; its own libraries leave it out. */
        ExtendedPreauthorizationPaymentStatusFilter: components["schemas"]["ExtendedPreauthorizationPaymentStatus"][];
        /** @description What identifies the card itself, whichever user registered it: the same card number always has the same fingerprint. */
        Fingerprint: string;
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
        /** @description Identifier of the preauthorization of up to seven days. */
        PreauthorizationId: string;
        /** @description Only preauthorizations with one of these payment statuses, sent as one value joined by commas. */
        PreauthorizationPaymentStatusFilter: components["schemas"]["PreauthorizationPaymentStatus"][];
        /** @description Identifier of the quote. */
        QuoteId: string;
        /** @description Identifier of the repudiation. */
        RepudiationId: string;
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
    /**
     * List the transactions of a bank account
     * @description The payouts to a bank account and the direct debits from it.
     *
     *     Transactions are kept for 13 months, and can no longer be found after that.
     */
    listTransactionsForBankAccount: {
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
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
                /** @description Only transactions of one of these types, sent as one value joined by commas. */
                Type?: components["parameters"]["TransactionTypeFilter"];
            };
            header?: never;
            path: {
                /** @description Identifier of the bank account. */
                BankAccountId: components["parameters"]["BankAccountId"];
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
                    "application/json": components["schemas"]["Transaction"][];
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
    /**
     * Get a banking alias
     * @deprecated
     * @description The alias as it is now. Banking aliases are superseded by virtual accounts and were to be switched off from the third quarter of 2026:
     *     use `getVirtualAccount`, which takes the same identifier.
     */
    getBankingAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the banking alias. */
                BankingAliasId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alias. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankingAlias"];
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
    /**
     * Deactivate a banking alias
     * @deprecated
     * @description Switches an alias off for good. Banking aliases are superseded by virtual accounts and were to be switched off from the third quarter of 2026:
     *     use `deactivateVirtualAccount`.
     */
    deactivateBankingAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the banking alias. */
                BankingAliasId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankingAliasDeactivate"];
            };
        };
        responses: {
            /** @description The alias, switched off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankingAlias"];
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
    /**
     * Get a card registration
     * @description Gives a card registration with its state and, once validated, the identifier of the card.
     */
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
    /**
     * Finish the registration of a card
     * @description Hands on what the tokenization server answered, and creates the card. Send the string whole, prefix included, even when
     *     it is an `errorCode=`.
     *
     *     The answer is 200 in both cases: look at `Status`. `VALIDATED` comes with a `CardId`; `ERROR` comes with a
     *     `ResultCode` and cannot be mended, so begin a new registration.
     */
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
    /**
     * Get a card
     * @description Gives a registered card. Its number cannot be had from any operation; `Alias` is all there is to show.
     */
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
    /**
     * Deactivate a card or set its holder name
     * @description Takes a card out of use, or sets the name on it.
     *
     *     Both happen once: a deactivated card cannot be activated again, and a name that is set cannot be changed. Deactivate a
     *     card when its owner no longer wants it kept. The answer to a deactivation may still show `Active: true`.
     */
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
    /**
     * List a card's deposit preauthorizations
     * @deprecated
     * @description Gives what is and was held on one registered card. Browser, addresses and the like are `null` here.
     *
     *     Deprecated since 1 October 2026, and to be switched off at the end of 2027: use
     *     `listExtendedPreauthorizationsForCard`, which works the same.
     */
    listDepositPreauthorizationsForCard: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Only deposit preauthorizations with one of these payment statuses, sent as one value joined by commas. The vendor's reference calls it mandatory; its own libraries leave it out. */
                PaymentStatus?: components["parameters"]["DepositPaymentStatusFilter"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Only items that ended with one of these codes, sent as one value joined by commas. */
                ResultCode?: components["parameters"]["ResultCodeFilter"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
            };
            header?: never;
            path: {
                /** @description Identifier of the registered card. */
                CardId: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deposit preauthorizations. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardDepositPreauthorization"][];
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
    /**
     * List a card's extended preauthorizations
     * @description Gives what is and was held on one registered card. Browser, addresses and the like are `null` here.
     *
     *     The path is taken from the former operation of deposit preauthorizations; no source confirms it.
     */
    listExtendedPreauthorizationsForCard: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Only extended preauthorizations with one of these payment statuses, sent as one value joined by commas. The vendor's reference calls it mandatory; its own libraries leave it out. */
                PaymentStatus?: components["parameters"]["ExtendedPreauthorizationPaymentStatusFilter"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Only items that ended with one of these codes, sent as one value joined by commas. */
                ResultCode?: components["parameters"]["ResultCodeFilter"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
            };
            header?: never;
            path: {
                /** @description Identifier of the registered card. */
                CardId: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of extended preauthorizations. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardExtendedPreauthorization"][];
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
    /**
     * List a card's preauthorizations
     * @description Gives the preauthorizations on one registered card. Browser, addresses and the like are `null` here: ask for a
     *     single one to see them.
     */
    listPreauthorizationsForCard: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Only preauthorizations with one of these payment statuses, sent as one value joined by commas. */
                PaymentStatus?: components["parameters"]["PreauthorizationPaymentStatusFilter"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Only items that ended with one of these codes, sent as one value joined by commas. */
                ResultCode?: components["parameters"]["ResultCodeFilter"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
            };
            header?: never;
            path: {
                /** @description Identifier of the registered card. */
                CardId: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of preauthorizations. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preauthorization"][];
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
    /**
     * List the transactions of a card
     * @description The pay-ins that a registered card made, or tried to, and its validations.
     *
     *     Transactions are kept for 13 months, and can no longer be found after that.
     */
    listTransactionsForCard: {
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
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
                /** @description Only transactions of one of these types, sent as one value joined by commas. */
                Type?: components["parameters"]["TransactionTypeFilter"];
            };
            header?: never;
            path: {
                /** @description Identifier of the card. */
                CardId: string;
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
                    "application/json": components["schemas"]["Transaction"][];
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
    /**
     * Validate a card without charging it
     * @description Lets the owner authenticate, so that a card whose `Validity` is `UNKNOWN` becomes `VALID` without a payment. Do it
     *     within 24 hours of the registration. Only cards of the type `CB_VISA_MASTERCARD` can be validated, and a card that is
     *     valid or invalid already is refused.
     *
     *     If `SecureModeNeeded` is true, send the owner to `SecureModeRedirectURL`; the end comes with a webhook, or look with
     *     `getCardValidation`.
     */
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
    /**
     * Get a card validation
     * @description Gives a validation of a card with its state and result.
     */
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
    /**
     * List the cards with a fingerprint
     * @description Gives every registration of one card number on your platform, whoever the user. Good for finding one card under several accounts, which may be a sign of fraud.
     */
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
    /**
     * List a fingerprint's deposit preauthorizations
     * @deprecated
     * @description Gives what is and was held on one card number, whichever users have registered it and how often.
     *
     *     Deposit preauthorizations are deprecated since 1 October 2026, and to be switched off at the end of 2027.
     *     Extended ones have no list by fingerprint: use `listExtendedPreauthorizationsForCard`.
     */
    listDepositPreauthorizationsForCardFingerprint: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Only deposit preauthorizations with one of these payment statuses, sent as one value joined by commas. The vendor's reference calls it mandatory; its own libraries leave it out. */
                PaymentStatus?: components["parameters"]["DepositPaymentStatusFilter"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Only items that ended with one of these codes, sent as one value joined by commas. */
                ResultCode?: components["parameters"]["ResultCodeFilter"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
            };
            header?: never;
            path: {
                /** @description What identifies the card itself, whichever user registered it: the same card number always has the same fingerprint. */
                Fingerprint: components["parameters"]["Fingerprint"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deposit preauthorizations. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardDepositPreauthorization"][];
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
    /**
     * List a fingerprint's preauthorizations
     * @description Gives the preauthorizations on one card number, whichever users have registered it and how often. Browser,
     *     addresses and the like are `null` here.
     */
    listPreauthorizationsForCardFingerprint: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Only preauthorizations with one of these payment statuses, sent as one value joined by commas. */
                PaymentStatus?: components["parameters"]["PreauthorizationPaymentStatusFilter"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Only items that ended with one of these codes, sent as one value joined by commas. */
                ResultCode?: components["parameters"]["ResultCodeFilter"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
            };
            header?: never;
            path: {
                /** @description What identifies the card itself, whichever user registered it: the same card number always has the same fingerprint. */
                Fingerprint: components["parameters"]["Fingerprint"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of preauthorizations. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preauthorization"][];
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
    /**
     * List the transactions of a card number
     * @description What was paid with one card number, over all users and all cards that it was registered as. The fingerprint stands for the
     *     number without disclosing it.
     *
     *     Transactions are kept for 13 months, and can no longer be found after that.
     */
    listTransactionsForCardFingerprint: {
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
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
            };
            header?: never;
            path: {
                /** @description Fingerprint of the card, as the card object gives it. */
                Fingerprint: string;
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
                    "application/json": components["schemas"]["Transaction"][];
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
    /**
     * List the users of a card fingerprint
     * @description Gives the users who registered one card number on your platform, in short. Ask for a user by identifier to get the rest.
     */
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
    /**
     * Get your platform
     * @description Gives the details of the platform that the `ClientId` in the path stands for. A cheap call that changes nothing,
     *     and so a good one to try credentials with.
     */
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
    /**
     * Change your platform
     * @description Changes the contacts, the headquarters and the look of your platform. Names, the company number, the
     *     categorization and the licensor are Mangopay's to change.
     */
    updateClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientUpdate"];
            };
        };
        responses: {
            /** @description The platform after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
    /**
     * Register a bank account of your platform
     * @description Registers an account of the platform itself, to pay out its own wallets with `createClientPayout`. The vendor has
     *     no page on it; the fields are those of the bank account of a user.
     */
    createClientIbanBankAccount: {
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
                "application/json": components["schemas"]["ClientBankAccountIbanCreate"];
            };
        };
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientBankAccount"];
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
    /**
     * Convert the platform's funds at the rate of the moment
     * @description Converts funds between two wallets of the platform at once, at the market rate of this moment. Wallets of the
     *     platform are named by type and currency, not by identifier, and no fees can be taken.
     *
     *     Foreign exchange has to be activated for your platform: until then the answer is `forbidden_ressource`, and
     *     `forex_not_available` for a currency that is not activated.
     */
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
    /**
     * Convert the platform's funds at a quoted rate
     * @description Redeems a quote between two wallets of the platform. A quote with `Fees` is refused with `param_error` on
     *     `QuoteId`; its `UserMargin` is ignored, so that `FinalRate` is `ClientRate`.
     *
     *     Any pairing of `FEES` and `CREDIT` works; the currencies of the quote say which wallets are meant.
     */
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
    /**
     * Upload the logo of your platform
     * @description Sets the logo that pages hosted by Mangopay show, for example when a mandate is confirmed. The answer has no body;
     *     the address of the logo is then in `Logo` of `getClient`.
     */
    uploadClientLogo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientLogoUpload"];
            };
        };
        responses: {
            /** @description The logo was set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Announce a bank wire to your repudiation wallet
     * @description Asks for the account and the reference to send money to, so as to settle lost disputes out of the platform's own
     *     pocket. The pay-in stays `CREATED` until the wire arrives; put `WireReference` into it, or it cannot be matched.
     *
     *     Until then `DebitedFunds`, `CreditedFunds` and `Fees` are zero in the currency `XXX`.
     */
    createRepudiationWalletBankWirePayIn: {
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
                "application/json": components["schemas"]["ClientBankWirePayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, with where to send the money. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankWirePayIn"];
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
    /**
     * Pay out a wallet of your platform
     * @description Sends money from a wallet of the platform, usually collected fees, to its bank account. The vendor has no page on
     *     it; the fields are those of a payout of a user, without the author.
     */
    createClientPayout: {
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
                "application/json": components["schemas"]["ClientPayoutCreate"];
            };
        };
        responses: {
            /** @description The payout. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
    /**
     * List the transactions of the platform
     * @description What went into and out of all wallets of your platform together. The documentation does not have this operation; the
     *     vendor's PHP library does.
     *
     *     Transactions are kept for 13 months, and can no longer be found after that.
     */
    listClientTransactions: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["Transaction"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * List the wallets of your platform
     * @description Gives all wallets of the platform itself: those that gather its fees and those that hold its own funds, one for
     *     each currency.
     */
    listClientWallets: {
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
            /** @description A page of wallets. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientWallet"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * List the wallets of your platform by kind of funds
     * @description Gives the wallets of the platform of one kind, one for each currency.
     */
    listClientWalletsByFundsType: {
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
                /** @description Which of the platform's wallets, by the kind of funds. */
                FundsType: components["parameters"]["ClientFundsType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of wallets. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientWallet"][];
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
    /**
     * Get a wallet of your platform
     * @description Gives one wallet of the platform. It is named by kind and currency in two path segments; `Id` joins them with an
     *     underscore.
     */
    getClientWallet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Currency of the wallet. */
                Currency: components["schemas"]["Currency"];
                /** @description Which of the platform's wallets, by the kind of funds. */
                FundsType: components["parameters"]["ClientFundsType"];
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
                    "application/json": components["schemas"]["ClientWallet"];
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
    /**
     * List the transactions of a client wallet
     * @description What went into and out of one wallet of your platform: collected fees, bills, conversions and payouts of its own.
     *
     *     Transactions are kept for 13 months, and can no longer be found after that.
     */
    listTransactionsForClientWallet: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /** @description Currency of the wallet. */
                Currency: components["schemas"]["Currency"];
                /** @description Which wallet: that of collected fees, or that of the platform's own funds. */
                FundsType: "FEES" | "CREDIT";
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
                    "application/json": components["schemas"]["Transaction"][];
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
    /**
     * Get a conversion
     * @description Gives one conversion, whichever of the four ways it was created in. `QuoteId` tells a quoted one from an instant
     *     one.
     */
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
    /**
     * Get a quote
     * @description Locks a rate for 5 or 60 minutes, for one conversion between wallets of a user or of the platform. Give the
     *     amount of one side only; the other, the fees and the margins are worked out and shown.
     *
     *     A quote that is meant for wallets of the platform must have no `Fees`, or it cannot be redeemed there. A
     *     duration, a currency or a feature outside your contract is refused with 403.
     */
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
    /**
     * Get a quote again
     * @description Gives a quote that was created before, and whether it has expired.
     */
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
    /**
     * Convert at a quoted rate
     * @description Redeems a quote: converts its amounts between two wallets of one user at the promised rate. A quote that is
     *     unknown, expired or used is refused with `param_error` on `QuoteId`.
     *
     *     The author has to own both wallets, and their currencies have to be those of the quote
     *     (`currency_incompatibility`).
     */
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
    /**
     * Get a conversion rate
     * @description Gives the rate between two currencies as it is now. It is indicative and binds nobody: to be sure of a rate, ask
     *     for a quote.
     *
     *     Foreign exchange has to be activated for your platform: until then the answer is `forbidden_ressource`, and
     *     `forex_not_available` for a currency that is not activated. Here that comes as 400.
     */
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
    /**
     * Get a deposit preauthorization
     * @deprecated
     * @description Gives one deposit preauthorization. `PaymentType` says whether it is on a card or on a PayPal account, and so
     *     which fields there are.
     *
     *     Deprecated since 1 October 2026, and to be switched off at the end of 2027: use `getExtendedPreauthorization`,
     *     which works the same.
     */
    getDepositPreauthorization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the deposit preauthorization, made on a card or on a PayPal account. */
                DepositId: components["parameters"]["DepositId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deposit preauthorization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositPreauthorization"];
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
    /**
     * Cancel a deposit preauthorization
     * @deprecated
     * @description Gives the held funds back to the user. They can then no longer be captured. Banks take their time: until it is
     *     done, `PaymentStatus` can be `CANCEL_REQUESTED`.
     *
     *     Deprecated since 1 October 2026, and to be switched off at the end of 2027: use
     *     `cancelExtendedPreauthorization`, which works the same.
     */
    cancelDepositPreauthorization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the deposit preauthorization, made on a card or on a PayPal account. */
                DepositId: components["parameters"]["DepositId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepositPreauthorizationUpdate"];
            };
        };
        responses: {
            /** @description The deposit preauthorization, cancelled or about to be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositPreauthorization"];
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
    /**
     * List the transactions of a deposit preauthorization
     * @deprecated
     * @description The pay-ins that captured a deposit or completed it, or tried to. Deposit preauthorizations are deprecated and are to be
     *     switched off at the end of 2027: see `listTransactionsForExtendedPreauthorization`.
     *
     *     Transactions are kept for 13 months, and can no longer be found after that.
     */
    listTransactionsForDepositPreauthorization: {
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
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
            };
            header?: never;
            path: {
                /** @description Identifier of the deposit preauthorization. */
                DepositId: string;
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
                    "application/json": components["schemas"]["Transaction"][];
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
    /**
     * Hold funds on a card for up to 30 days
     * @deprecated
     * @description Asks the issuer of a registered Visa, Mastercard or CB card to hold an amount, to be captured once within 29 and
     *     a half days.
     *
     *     Where `SecureModeNeeded` is true, send the user to `SecureModeRedirectURL`. Funds are held once `Status` is
     *     `SUCCEEDED`; a refusal is a 200 with `Status: FAILED`. Some issuers and some cards do not take part.
     *
     *     Deprecated since 1 October 2026, and to be switched off at the end of 2027: use
     *     `createCardExtendedPreauthorization`, which works the same.
     */
    createDepositPreauthorization: {
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
                "application/json": components["schemas"]["CardDepositPreauthorizationCreate"];
            };
        };
        responses: {
            /** @description The deposit preauthorization, which the user may have to authenticate for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardDepositPreauthorization"];
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
    /**
     * Hold funds on a PayPal account
     * @deprecated
     * @description Asks PayPal to hold an amount on the account of a user, who has to agree on the page at `RedirectURL`. Funds are
     *     held once `Status` is `SUCCEEDED`.
     *
     *     They can be captured once, in full or in part, within 29 days; PayPal advises three, as the funds behind the
     *     account may be gone afterwards. PayPal has to be activated for your platform.
     *
     *     Deprecated since 1 October 2026, and to be switched off at the end of 2027: use
     *     `createPayPalExtendedPreauthorization`, which works the same.
     */
    createPayPalDepositPreauthorization: {
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
                "application/json": components["schemas"]["PayPalDepositPreauthorizationCreate"];
            };
        };
        responses: {
            /** @description The deposit preauthorization, which the user has to agree to at PayPal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayPalDepositPreauthorization"];
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
    /**
     * List dispute documents
     * @description Gives the documents of all disputes of the platform.
     */
    listDisputeDocuments: {
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
            /** @description A page of documents. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeDocument"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Get a dispute document
     * @description Gives the document with its status and, if it was refused, the reason. Its pages are seen with
     *     `createDisputeDocumentConsult`.
     */
    getDisputeDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the dispute document. */
                DisputeDocumentId: components["parameters"]["DisputeDocumentId"];
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
                    "application/json": components["schemas"]["DisputeDocument"];
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
    /**
     * Get addresses to see the pages of a dispute document
     * @description Gives one address for each page of the document. They work for a limited time and without a token, so treat them
     *     like the pages themselves. Takes no body.
     */
    createDisputeDocumentConsult: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the dispute document. */
                DisputeDocumentId: components["parameters"]["DisputeDocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One address for each page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeDocumentPageConsult"][];
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
    /**
     * List disputes
     * @description Gives all disputes of the platform. Filter by `Status` for those that wait for you.
     */
    listDisputes: {
        parameters: {
            query?: {
                /** @description Only items created after this moment, in Unix seconds. */
                AfterDate?: components["parameters"]["AfterDate"];
                /** @description Only items created before this moment, in Unix seconds. */
                BeforeDate?: components["parameters"]["BeforeDate"];
                /** @description Only disputes of one of these types, sent as one value joined by commas. */
                DisputeType?: components["parameters"]["DisputeTypeFilter"];
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only disputes in one of these states, sent as one value joined by commas. */
                Status?: components["parameters"]["DisputeStatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of disputes. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Get a dispute
     * @description Gives the dispute with where it stands, until when it can be contested and why the payer contests the payment. Its
     *     documents are found with `listDisputeDocumentsForDispute`.
     */
    getDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the dispute. */
                DisputeId: components["parameters"]["DisputeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dispute. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
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
    /**
     * Change the tag of a dispute
     * @description Changes the `Tag`, which is all of a dispute that is yours to change. To contest it use `submitDispute`, to give
     *     in `closeDispute`.
     */
    updateDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the dispute. */
                DisputeId: components["parameters"]["DisputeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeUpdate"];
            };
        };
        responses: {
            /** @description The dispute after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
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
    /**
     * Give in to a dispute
     * @description Closes the dispute without contesting it, which loses it for good. What was taken from the repudiation wallet then
     *     has to be made up for with `createSettlementTransfer`. Takes no body.
     */
    closeDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the dispute. */
                DisputeId: components["parameters"]["DisputeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dispute, closed and lost. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
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
    /**
     * List the documents of a dispute
     * @description Gives the documents of one dispute, whoever added them: you or Mangopay.
     */
    listDisputeDocumentsForDispute: {
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
                /** @description Identifier of the dispute. */
                DisputeId: components["parameters"]["DisputeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeDocument"][];
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
    /**
     * Create a dispute document
     * @description Adds a document to the dispute, empty at first: add pages with `createDisputeDocumentPage`, then send it in with
     *     `submitDisputeDocument`. Do this for each document before `submitDispute`.
     *
     *     It should show the amount, the date and what was paid for with the name of the platform. If it is not in English,
     *     add a translation of the main parts.
     */
    createDisputeDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the dispute. */
                DisputeId: components["parameters"]["DisputeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeDocumentCreate"];
            };
        };
        responses: {
            /** @description The document, still empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeDocument"];
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
    /**
     * Submit a dispute document
     * @description Sends the document to Mangopay for review, after which no pages can be added. It ends as `VALIDATED` or `REFUSED`.
     */
    submitDisputeDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the dispute document. */
                DisputeDocumentId: components["parameters"]["DisputeDocumentId"];
                /** @description Identifier of the dispute. */
                DisputeId: components["parameters"]["DisputeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeDocumentSubmit"];
            };
        };
        responses: {
            /** @description The document, now with Mangopay. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeDocument"];
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
    /**
     * Add a page to a dispute document
     * @description Adds one file to the document. Only while its status is `CREATED`. The answer has no body.
     */
    createDisputeDocumentPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the dispute document. */
                DisputeDocumentId: components["parameters"]["DisputeDocumentId"];
                /** @description Identifier of the dispute. */
                DisputeId: components["parameters"]["DisputeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeDocumentPageCreate"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Contest a dispute
     * @description Contests the dispute, in whole or in part, after the documents that prove your case were created, filled with
     *     pages and submitted. Also used to send it in again when it was reopened for more documents.
     *
     *     Only before `ContestDeadlineDate`; later the answer is 400 `dispute_contest_deadline_passed`. If one card has
     *     several disputes, contest all of them: banks are known to turn down the lot when only some are.
     */
    submitDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the dispute. */
                DisputeId: components["parameters"]["DisputeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeSubmit"];
            };
        };
        responses: {
            /** @description The dispute, now with Mangopay. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description The amount is missing or more than is disputed, or the deadline has passed. */
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
    /**
     * List the transactions of a dispute
     * @description What a dispute set in motion: the repudiation that took the money back and whatever settled it.
     *
     *     Transactions are kept for 13 months, and can no longer be found after that.
     */
    listTransactionsForDispute: {
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
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
                /** @description Only transactions of one of these types, sent as one value joined by commas. */
                Type?: components["parameters"]["TransactionTypeFilter"];
            };
            header?: never;
            path: {
                /** @description Identifier of the dispute. */
                DisputeId: string;
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
                    "application/json": components["schemas"]["Transaction"][];
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
    /**
     * List the disputes to be settled
     * @description Gives the lost disputes whose amount is still missing from the repudiation wallet. Settle each with
     *     `createSettlementTransfer`, or all at once with `createRepudiationWalletBankWirePayIn`.
     */
    listDisputesPendingSettlement: {
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
            /** @description A page of disputes. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * List events
     * @description Gives what happened in the last 45 days, to catch up on notifications that were missed. A range that reaches
     *     further back is refused with `param_error` on `AfterDate` or `BeforeDate`.
     *
     *     Sort by `Date`, since events have no creation date. The object itself is not in the answer: read it with the
     *     operation that its event type names.
     */
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
    /**
     * Get an extended preauthorization
     * @description Gives one extended preauthorization. `PaymentType` says whether it is on a card or on a PayPal account, and so
     *     which fields there are.
     */
    getExtendedPreauthorization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the extended preauthorization, made on a card or on a PayPal account. */
                ExtendedPreauthorizationId: components["parameters"]["ExtendedPreauthorizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The extended preauthorization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtendedPreauthorization"];
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
    /**
     * Cancel an extended preauthorization
     * @description Gives the held funds back to the user. They can then no longer be captured. Banks take their time: until it is
     *     done, `PaymentStatus` can be `CANCEL_REQUESTED`.
     *
     *     The method and the path are taken from the former operation of deposit preauthorizations and from the documented
     *     parameter; no source spells them out.
     */
    cancelExtendedPreauthorization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the extended preauthorization, made on a card or on a PayPal account. */
                ExtendedPreauthorizationId: components["parameters"]["ExtendedPreauthorizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendedPreauthorizationUpdate"];
            };
        };
        responses: {
            /** @description The extended preauthorization, cancelled or about to be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtendedPreauthorization"];
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
    /**
     * List the transactions of an extended preauthorization
     * @description The pay-ins that captured an extended preauthorization, or tried to.
     *
     *     Transactions are kept for 13 months, and can no longer be found after that.
     */
    listTransactionsForExtendedPreauthorization: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /** @description Identifier of the extended preauthorization. */
                ExtendedPreauthorizationId: string;
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
                    "application/json": components["schemas"]["Transaction"][];
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
    /**
     * Hold funds on a card for up to 30 days
     * @description Asks the issuer of a registered Visa, Mastercard or CB card to hold an amount, to be captured once within 29 and
     *     a half days.
     *
     *     Where `SecureModeNeeded` is true, send the user to `SecureModeRedirectURL`. Funds are held once `Status` is
     *     `SUCCEEDED`; a refusal is a 200 with `Status: FAILED`. Some issuers and some cards do not take part.
     */
    createCardExtendedPreauthorization: {
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
                "application/json": components["schemas"]["CardExtendedPreauthorizationCreate"];
            };
        };
        responses: {
            /** @description The extended preauthorization, which the user may have to authenticate for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardExtendedPreauthorization"];
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
    /**
     * Hold funds on a PayPal account
     * @description Asks PayPal to hold an amount on the account of a user, who has to agree on the page at `RedirectURL`. Funds are
     *     held once `Status` is `SUCCEEDED`.
     *
     *     They can be captured once, in full or in part, within 29 days; PayPal advises three, as the funds behind the
     *     account may be gone afterwards. PayPal has to be activated for your platform.
     */
    createPayPalExtendedPreauthorization: {
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
                "application/json": components["schemas"]["PayPalExtendedPreauthorizationCreate"];
            };
        };
        responses: {
            /** @description The extended preauthorization, which the user has to agree to at PayPal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayPalExtendedPreauthorization"];
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
    /**
     * List hooks
     * @description Gives all hooks of the platform, disabled and invalid ones included. Worth a regular look: a hook that became
     *     `INVALID` stays silent until it is revived.
     */
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
    /**
     * Create a hook
     * @description Names the address that is told of each event of one type. There can be one hook for each event type: a second one
     *     is refused with `param_error` on `EventType`, and the existing one has to be changed with `updateHook`.
     *
     *     The address must answer 200 within two seconds. See the webhooks of this description for what it is sent.
     */
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
    /**
     * Get a hook
     * @description Gives one hook with its `Status`, which you set, and its `Validity`, which Mangopay sets. Notifications are sent
     *     only while it is `ENABLED` and `VALID`.
     */
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
    /**
     * Change a hook
     * @description Changes the address, turns the hook on or off, or revives one that became `INVALID` by sending `Validity: VALID`.
     *     The event type cannot be changed, and there is no way to delete a hook: disable it.
     *
     *     A new address does not set the count of failed notifications back; a notification that succeeds does.
     */
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
    /**
     * List all KYC documents
     * @description Gives the documents of all users. With `Status=VALIDATION_ASKED`, it tells what is still with Mangopay.
     */
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
    /**
     * Get a KYC document
     * @description Gives a document, with the reasons in `RefusedReasonType` and `Flags` if it was refused.
     */
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
    /**
     * Make links to the pages of a KYC document
     * @description Makes an address for each page of a document, at which the file can be seen without a token until it expires.
     */
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
    /**
     * List mandates
     * @description Gives the mandates of all users of the platform, in a shorter form.
     */
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
    /**
     * Get a mandate
     * @description Gives one mandate with its scheme, its reference at the bank and its addresses. The webhooks `MANDATE_…` spare
     *     you from asking again and again.
     */
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
    /**
     * Cancel a mandate
     * @description Ends a mandate that is `SUBMITTED` or `ACTIVE`: it becomes `FAILED` with 001806, and no pay-in can be made
     *     against it any more. In any other status the answer is 400 `mandate_cannot_be_cancelled`. There is no body to
     *     send.
     */
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
    /**
     * List the transactions of a mandate
     * @description The direct debits that were made under a mandate, or tried.
     *
     *     Transactions are kept for 13 months, and can no longer be found after that.
     */
    listTransactionsForMandate: {
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
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
                /** @description Only transactions of one of these types, sent as one value joined by commas. */
                Type?: components["parameters"]["TransactionTypeFilter"];
            };
            header?: never;
            path: {
                /** @description Identifier of the mandate. */
                MandateId: components["parameters"]["MandateId"];
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
                    "application/json": components["schemas"]["Transaction"][];
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
    /**
     * Get a pay-in
     * @description Gives a pay-in of any payment method. What it has besides the common fields depends on `PaymentType` and
     *     `ExecutionType`: test both, as in `PaymentType === 'CARD' && ExecutionType === 'DIRECT'`.
     *
     *     A pay-in is kept for 13 months. After that the answer is 404.
     */
    getPayIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The pay-in. */
                PayInId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pay-in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayIn"];
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
    /**
     * List the disputes of a pay-in
     * @description Gives the disputes of one pay-in. A pay-in that was refunded cannot be disputed any more, nor can a disputed one
     *     be refunded.
     */
    listDisputesForPayIn: {
        parameters: {
            query?: {
                /** @description Only items created after this moment, in Unix seconds. */
                AfterDate?: components["parameters"]["AfterDate"];
                /** @description Only items created before this moment, in Unix seconds. */
                BeforeDate?: components["parameters"]["BeforeDate"];
                /** @description Only disputes of one of these types, sent as one value joined by commas. */
                DisputeType?: components["parameters"]["DisputeTypeFilter"];
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only disputes in one of these states, sent as one value joined by commas. */
                Status?: components["parameters"]["DisputeStatusFilter"];
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
            /** @description A page of disputes. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"][];
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
    /**
     * List the refunds of a pay-in
     * @description The refunds that were made of a pay-in, or tried.
     */
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
    /**
     * Tell PayPal about a parcel
     * @description Adds a parcel to a succeeded PayPal pay-in, which helps against disputes about goods that have not arrived. Each call adds one to those told before.
     */
    addPayPalPayInTracking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The pay-in. */
                PayInId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayPalTrackingCreate"];
            };
        };
        responses: {
            /** @description The pay-in with all its parcels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayPalPayIn"];
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
    /**
     * Pay with Apple Pay
     * @description Charges the card that the payer chose in Apple Pay. Amount and currency must be those that your page or app asked of
     *     Apple Pay, since they are part of the encrypted data. The device authenticates the payer, so there is no redirection.
     *
     *     The answer is 200 even if the payment fails: look at `Status` and `ResultCode`.
     */
    createApplePayPayIn: {
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
                "application/json": components["schemas"]["ApplePayPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, succeeded or failed as a rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplePayPayIn"];
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
    /**
     * Announce a bank transfer
     * @description Tells the payer where to transfer money to: show them `BankAccount` and `WireReference`, and that the reference must
     *     be on the transfer.
     *
     *     Until the money arrives, `Status` is `CREATED` and the amounts are zero in the currency `XXX`. What was declared
     *     stays in `DeclaredDebitedFunds` and `DeclaredFees`; what the payer really transferred can differ from it.
     */
    createBankWirePayIn: {
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
                "application/json": components["schemas"]["BankWirePayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, waiting for the transfer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankWirePayIn"];
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
    /**
     * Pay with a registered card
     * @description Charges a registered card once. The answer is 200 even if the payment fails: look at `Status` and `ResultCode`.
     *
     *     If `SecureModeNeeded` is true, the payment waits for the payer to authenticate: send them to
     *     `SecureModeRedirectURL`. They come back to `SecureModeReturnURL`, which says nothing about success.
     *     The end comes with the webhooks `PAYIN_NORMAL_SUCCEEDED` and `PAYIN_NORMAL_FAILED`; then look with `getPayIn`.
     *
     *     The payment must be in the currency of the card, and the wallet must have that currency too.
     */
    createDirectCardPayIn: {
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
                "application/json": components["schemas"]["DirectCardPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in: waiting for the payer, succeeded or failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectCardPayIn"];
                };
            };
            /** @description The request was refused. `Type` says why, `errors` which fields are at fault. */
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
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Pay by card on a hosted page
     * @description Prepares a page on which the payer types in the data of a card, which is not kept for later.
     *     Send the payer to `RedirectURL` of the answer. They come back to `ReturnURL`, which says nothing about success.
     *     The end comes with the webhooks `PAYIN_NORMAL_SUCCEEDED` and `PAYIN_NORMAL_FAILED`; then look with `getPayIn`.
     *
     *     With `CardType: IDEAL` the page is that of iDEAL; `createIdealPayIn` has taken its place.
     */
    createWebCardPayIn: {
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
                "application/json": components["schemas"]["WebCardPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, waiting for the payer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebCardPayIn"];
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
    /**
     * Get the card of a pay-in on a hosted page
     * @description Says which card the payer used on the hosted page. There is nothing to be had before they have paid, and only for pay-ins made by `createWebCardPayIn`.
     */
    getWebCardPayInCardDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The pay-in. */
                PayInId: string;
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
                    "application/json": components["schemas"]["WebCardPayInCardDetails"];
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
    /**
     * Capture held funds before a complement
     * @deprecated
     * @description Captures all of what is held on a card, not a part, and keeps the deposit preauthorization open for a further
     *     charge with `createDepositPreauthorizedPayInComplement`; `PaymentStatus` becomes `TO_BE_COMPLETED`.
     *
     *     Deprecated since July 2026 without a successor that allows a further charge: use
     *     `createExtendedPreauthorizedPayIn`, and a pay-in of its own for more.
     */
    createDepositPreauthorizedPayInPriorToComplement: {
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
                "application/json": components["schemas"]["DepositPreauthorizedPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, carried out or failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositPreauthorizationCapture"];
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
    /**
     * Charge more after a capture or a no-show
     * @deprecated
     * @description Charges the card beyond the held amount: after a capture that announced it, once `PaymentStatus` is
     *     `TO_BE_COMPLETED`, or after a no-show, once it is `NO_SHOW`.
     *
     *     Deprecated since July 2026 without a successor: use a pay-in of its own, such as `createDirectCardPayIn`.
     */
    createDepositPreauthorizedPayInComplement: {
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
                "application/json": components["schemas"]["DepositPreauthorizedPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, carried out or failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositPreauthorizationCapture"];
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
    /**
     * Capture held funds, once and for all
     * @deprecated
     * @description Debits the card or the PayPal account with what was held on it, or with a part, and credits a wallet. There is
     *     one capture only; the rest is released. On a card it must come within 29 and a half days, with PayPal within 29.
     *
     *     Deprecated since 1 October 2026, and to be switched off at the end of 2027: use
     *     `createExtendedPreauthorizedPayIn`, which works the same.
     */
    createDepositPreauthorizedPayIn: {
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
                "application/json": components["schemas"]["DepositPreauthorizedPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, carried out or failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositPreauthorizationCapture"];
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
    /**
     * Pay by direct debit
     * @description Debits a bank account on the ground of a mandate, SEPA or BACS. The money comes days later: `ChargeDate` says when the
     *     account is charged, and the payer can have it back for some time after.
     *     The end comes with the webhooks `PAYIN_NORMAL_SUCCEEDED` and `PAYIN_NORMAL_FAILED`; then look with `getPayIn`.
     */
    createDirectDebitPayIn: {
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
                "application/json": components["schemas"]["DirectDebitPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectDebitPayIn"];
                };
            };
            /** @description The request was refused. `Type` says why, `errors` which fields are at fault. */
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
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Pay by Sofort or Giropay on a hosted page
     * @description Prepares a page of Sofort or Giropay.
     *     Send the payer to `RedirectURL` of the answer. They come back to `ReturnURL`, which says nothing about success.
     *     The end comes with the webhooks `PAYIN_NORMAL_SUCCEEDED` and `PAYIN_NORMAL_FAILED`; then look with `getPayIn`.
     */
    createWebDirectDebitPayIn: {
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
                "application/json": components["schemas"]["WebDirectDebitPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, waiting for the payer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebDirectDebitPayIn"];
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
    /**
     * Capture held funds, once and for all
     * @description Debits the card or the PayPal account with what was held on it, or with a part, and credits a wallet. There is
     *     one capture only; the rest is released. On a card it must come within 29 and a half days, with PayPal within 29,
     *     and better within three.
     *
     *     The pay-in looks the same for cards and for PayPal; what is particular to either is on the preauthorization.
     *     What was held as a deposit preauthorization can be captured here too.
     */
    createExtendedPreauthorizedPayIn: {
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
                "application/json": components["schemas"]["ExtendedPreauthorizedPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, carried out or failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtendedPreauthorizedPayIn"];
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
    /**
     * Pay with Google Pay, former integration
     * @deprecated
     * @description The former integration of Google Pay. Use `createGooglePayPayIn` instead.
     *
     *     Charges the card that the payer chose in Google Pay. A card that Google has authenticated needs nothing more; for
     *     another one, `SecureModeNeeded` is true and the payer must be sent to `SecureModeRedirectURL`.
     *
     *     The answer is 200 even if the payment fails: look at `Status` and `ResultCode`.
     */
    createLegacyGooglePayPayIn: {
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
                "application/json": components["schemas"]["GooglePayPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in: waiting for the payer, succeeded or failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GooglePayPayIn"];
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
    /**
     * Pay with Bancontact
     * @description Prepares a payment by Bancontact card or app. On a phone, `DeepLinkURL` opens the app. The payment method must be activated for the platform.
     *     Send the payer to `RedirectURL` of the answer. They come back to `ReturnURL`, which says nothing about success.
     *     The end comes with the webhooks `PAYIN_NORMAL_SUCCEEDED` and `PAYIN_NORMAL_FAILED`; then look with `getPayIn`.
     */
    createBancontactPayIn: {
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
                "application/json": components["schemas"]["BancontactPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, waiting for the payer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BancontactPayIn"];
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
    /**
     * Pay with Bizum
     * @description Two ways lead to a payment with Bizum: with `Phone`, the payer confirms in their banking app; with `ReturnURL`, they
     *     are to be sent to `RedirectURL`. The payment method must be activated for the platform.
     *     The end comes with the webhooks `PAYIN_NORMAL_SUCCEEDED` and `PAYIN_NORMAL_FAILED`; then look with `getPayIn`.
     */
    createBizumPayIn: {
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
                "application/json": components["schemas"]["BizumPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, waiting for the payer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BizumPayIn"];
                };
            };
            /** @description The request was refused. `Type` says why, `errors` or `Errors` which fields are at fault. */
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
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Pay with BLIK
     * @description Two ways lead to a payment with BLIK, both in PLN. With `Code`, `IpAddress` and `BrowserInfo`, the payer types the
     *     code of their banking app into your page and confirms in the app; no redirection is needed. Without a code, `ReturnURL` is
     *     needed, and the payer is to be sent to `RedirectURL`.
     *
     *     The payment method must be activated for the platform.
     *     The end comes with the webhooks `PAYIN_NORMAL_SUCCEEDED` and `PAYIN_NORMAL_FAILED`; then look with `getPayIn`.
     */
    createBlikPayIn: {
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
                "application/json": components["schemas"]["BlikPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, waiting for the payer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlikPayIn"];
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
    /**
     * Pay with Giropay
     * @deprecated
     * @description The Giropay scheme has ended, and no new payments come of this operation; it is described for completeness. Pay by
     *     Bank (`createPayByBankPayIn`) covers German accounts.
     */
    createGiropayPayIn: {
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
                "application/json": components["schemas"]["GiropayPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, waiting for the payer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GiropayPayIn"];
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
    /**
     * Pay with Google Pay
     * @description Charges the card that the payer chose in Google Pay. A card that Google has authenticated needs nothing more; for
     *     another one, `SecureModeNeeded` is true and the payer must be sent to `SecureModeRedirectURL`.
     *
     *     The answer is 200 even if the payment fails: look at `Status` and `ResultCode`.
     */
    createGooglePayPayIn: {
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
                "application/json": components["schemas"]["GooglePayPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in: waiting for the payer, succeeded or failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GooglePayPayIn"];
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
    /**
     * Pay with iDEAL
     * @description Prepares the payment. The payment method must be activated for the platform.
     *     Send the payer to `RedirectURL` of the answer. They come back to `ReturnURL`, which says nothing about success.
     *     The end comes with the webhooks `PAYIN_NORMAL_SUCCEEDED` and `PAYIN_NORMAL_FAILED`; then look with `getPayIn`.
     */
    createIdealPayIn: {
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
                "application/json": components["schemas"]["IdealPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, waiting for the payer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdealPayIn"];
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
    /**
     * Pay with Klarna
     * @description Prepares a payment with Klarna. The items must add up to `DebitedFunds`. The payment method must be activated for the platform.
     *     Send the payer to `RedirectURL` of the answer. They come back to `ReturnURL`, which says nothing about success.
     *     The end comes with the webhooks `PAYIN_NORMAL_SUCCEEDED` and `PAYIN_NORMAL_FAILED`; then look with `getPayIn`.
     */
    createKlarnaPayIn: {
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
                "application/json": components["schemas"]["KlarnaPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, waiting for the payer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KlarnaPayIn"];
                };
            };
            /** @description The request was refused. The report may have its names in small letters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReport"] | components["schemas"]["PaymentMethodErrorReport"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Pay with MB WAY
     * @description Asks the payer in their MB WAY app to confirm the payment; there is no redirection. The payment method must be activated for the platform.
     *     The end comes with the webhooks `PAYIN_NORMAL_SUCCEEDED` and `PAYIN_NORMAL_FAILED`; then look with `getPayIn`.
     */
    createMbWayPayIn: {
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
                "application/json": components["schemas"]["MbWayPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, waiting for the payer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MbWayPayIn"];
                };
            };
            /** @description The request was refused. The report may have its names in small letters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReport"] | components["schemas"]["PaymentMethodErrorReport"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Pay with Multibanco
     * @description Prepares a page that gives the payer what they need to pay at a cash machine or in online banking. The payment method must be activated for the platform.
     *     Send the payer to `RedirectURL` of the answer. They come back to `ReturnURL`, which says nothing about success.
     *     The end comes with the webhooks `PAYIN_NORMAL_SUCCEEDED` and `PAYIN_NORMAL_FAILED`; then look with `getPayIn`.
     */
    createMultibancoPayIn: {
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
                "application/json": components["schemas"]["MultibancoPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, waiting for the payer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MultibancoPayIn"];
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
    /**
     * Pay by bank
     * @description Prepares a transfer that the payer confirms in their online banking; since September 2026 it may be in GBP too. To let
     *     the payer choose the bank on your own page, take the banks from `getPayByBankSupportedBanks` and send `BankName`.
     *     The payment method must be activated for the platform.
     *
     *     Send the payer to `RedirectURL`. Afterwards `ProcessingStatus` may say `PENDING_SUCCEEDED`: the transfer is under
     *     way, and `Status` becomes `SUCCEEDED` only when the money arrives.
     *     The end comes with the webhooks `PAYIN_NORMAL_SUCCEEDED` and `PAYIN_NORMAL_FAILED`; then look with `getPayIn`.
     */
    createPayByBankPayIn: {
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
                "application/json": components["schemas"]["PayByBankPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, waiting for the payer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayByBankPayIn"];
                };
            };
            /** @description The request was refused. `Type` says why, `errors` or `Errors` which fields are at fault. */
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
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Pay with Payconiq
     * @deprecated
     * @description Payconiq was discontinued on 4 December 2025; the operation is described for completeness. Bancontact
     *     (`createBancontactPayIn`) has taken its place in Belgium.
     */
    createPayconiqPayIn: {
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
                "application/json": components["schemas"]["PayconiqPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, waiting for the payer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayconiqPayIn"];
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
    /**
     * Pay with PayPal
     * @description Prepares a payment with PayPal. The items must add up to `DebitedFunds`, and `Shipping` is needed where
     *     `ShippingPreference` is `SET_PROVIDED_ADDRESS`, which it is unless you say otherwise.
     *     Send the payer to `RedirectURL` of the answer. They come back to `ReturnURL`, which says nothing about success.
     *     The end comes with the webhooks `PAYIN_NORMAL_SUCCEEDED` and `PAYIN_NORMAL_FAILED`; then look with `getPayIn`.
     *
     *     Once the goods are on their way, tell PayPal with `addPayPalPayInTracking`.
     */
    createPayPalPayIn: {
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
                "application/json": components["schemas"]["PayPalPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, waiting for the payer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayPalPayIn"];
                };
            };
            /** @description The request was refused. The report may have its names in small letters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReport"] | components["schemas"]["PaymentMethodErrorReport"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Hand in data about a PayPal buyer
     * @description Hands data about buyer and seller to PayPal before the payment, which uses it to judge the risk. Send the `DataCollectionId` of the answer with `createPayPalPayIn`. PayPal agrees with the platform whether this is needed and which fields to send.
     */
    createPayPalDataCollection: {
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
                "application/json": components["schemas"]["PayPalDataCollectionCreate"];
            };
        };
        responses: {
            /** @description The identifier to send with the pay-in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayPalDataCollectionCreated"];
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
    /**
     * Get the data about a PayPal buyer
     * @description Gives back what was handed in about buyer and seller, with some fields that were added on the way.
     */
    getPayPalDataCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The data that was handed in. */
                DataCollectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayPalDataCollection"];
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
    /**
     * Pay with Satispay
     * @description Prepares the payment. The payment method must be activated for the platform.
     *     Send the payer to `RedirectURL` of the answer. They come back to `ReturnURL`, which says nothing about success.
     *     The end comes with the webhooks `PAYIN_NORMAL_SUCCEEDED` and `PAYIN_NORMAL_FAILED`; then look with `getPayIn`.
     */
    createSatispayPayIn: {
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
                "application/json": components["schemas"]["SatispayPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, waiting for the payer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SatispayPayIn"];
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
    /**
     * Pay with Swish
     * @description Prepares a payment with Swish, in SEK. Send the payer to `RedirectURL`, or open the app yourself: with `DeepLinkURL`
     *     on the same phone, with the QR code in `QRCodeURL` on another. The payer has three minutes. The payment method must be activated for the platform.
     *     The end comes with the webhooks `PAYIN_NORMAL_SUCCEEDED` and `PAYIN_NORMAL_FAILED`; then look with `getPayIn`.
     */
    createSwishPayIn: {
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
                "application/json": components["schemas"]["SwishPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, waiting for the payer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwishPayIn"];
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
    /**
     * Pay with TWINT
     * @description Prepares a payment with TWINT, in CHF. The payment method must be activated for the platform.
     *     Send the payer to `RedirectURL` of the answer. They come back to `ReturnURL`, which says nothing about success.
     *     The end comes with the webhooks `PAYIN_NORMAL_SUCCEEDED` and `PAYIN_NORMAL_FAILED`; then look with `getPayIn`.
     */
    createTwintPayIn: {
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
                "application/json": components["schemas"]["TwintPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, waiting for the payer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwintPayIn"];
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
    /**
     * Pay with PayPal, former integration
     * @deprecated
     * @description The former integration of PayPal. Use `createPayPalPayIn` instead, which knows the items of the order and parcels.
     *     Send the payer to `RedirectURL` of the answer. They come back to `ReturnURL`, which says nothing about success.
     *     The end comes with the webhooks `PAYIN_NORMAL_SUCCEEDED` and `PAYIN_NORMAL_FAILED`; then look with `getPayIn`.
     */
    createLegacyPayPalPayIn: {
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
                "application/json": components["schemas"]["LegacyPayPalPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, waiting for the payer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayPalPayIn"];
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
    /**
     * Capture held funds
     * @description Debits the card with what was held on it, or with a part, and credits a wallet. What remains can be captured
     *     later, as often as there is something left.
     *
     *     A preauthorization whose `Status` is not `SUCCEEDED`, or whose `PaymentStatus` is not `WAITING`, is refused with
     *     `param_error`. An amount above `RemainingFunds` is a 200 with `Status: FAILED` and 001505.
     *
     *     To capture the same amount twice within 24 hours, both requests need an `Idempotency-Key`; without it, the
     *     second counts as a duplicate.
     */
    createPreauthorizedPayIn: {
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
                "application/json": components["schemas"]["PreauthorizedPayInCreate"];
            };
        };
        responses: {
            /** @description The pay-in, carried out or failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreauthorizedPayIn"];
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
    /**
     * Get a payout
     * @description The payout as it is now, without the mode it took: `getPayoutMode` gives that too. Transactions are kept for 13 months, and can no longer be found after that.
     */
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
    /**
     * List the refunds of a payout
     * @description A payout has a refund when a bank sent the money back. Nobody but Mangopay makes these.
     */
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
    /**
     * Get a payout with its mode
     * @description The same payout as `getPayout` gives, and on top of it which mode was asked for, which one was taken, and why an instant
     *     payout went as a standard one. Transactions are kept for 13 months, and can no longer be found after that.
     */
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
    /**
     * Check whether a payout can be instant
     * @description Tries an instant payout without making it: whether the wallet holds enough and whether the receiving bank takes instant
     *     credit transfers. Nothing moves, and nothing is reserved, so the payout itself can still end otherwise.
     *
     *     If instant payouts are not activated for your platform, the answer is `param_error` on `PayoutModeRequested`.
     */
    checkInstantPayoutEligibility: {
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
                "application/json": components["schemas"]["PayoutEligibilityCheck"];
            };
        };
        responses: {
            /** @description The finding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutEligibility"];
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
    /**
     * Get a preauthorization
     * @description Gives one preauthorization, with what remains of the held funds. After 13 months it can no longer be looked up.
     */
    getPreauthorization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the preauthorization of up to seven days. */
                PreauthorizationId: components["parameters"]["PreauthorizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preauthorization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preauthorization"];
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
    /**
     * End a preauthorization
     * @description Ends the hold early, so that the user has the rest of the funds back. Say `CANCELED` where nothing was captured,
     *     `VALIDATED` where something was.
     *
     *     The wrong one of the two is refused: `preauthorization_payment_status_can_not_be_canceled` after a capture,
     *     `invalid_action` before one. It cannot be undone.
     */
    updatePreauthorization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the preauthorization of up to seven days. */
                PreauthorizationId: components["parameters"]["PreauthorizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreauthorizationUpdate"];
            };
        };
        responses: {
            /** @description The preauthorization, ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preauthorization"];
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
    /**
     * List the transactions of a preauthorization
     * @description The pay-ins that captured a preauthorization, or tried to.
     *
     *     Transactions are kept for 13 months, and can no longer be found after that.
     */
    listTransactionsForPreauthorization: {
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
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
                /** @description Only transactions of one of these types, sent as one value joined by commas. */
                Type?: components["parameters"]["TransactionTypeFilter"];
            };
            header?: never;
            path: {
                /** @description Identifier of the preauthorization. */
                PreauthorizationId: string;
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
                    "application/json": components["schemas"]["Transaction"][];
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
    /**
     * Hold funds on a card
     * @description Asks the issuer of a registered card to hold an amount, to be captured within six and a half days, in one go or
     *     in several parts. For longer there are extended preauthorizations.
     *
     *     Where `SecureModeNeeded` is true, send the user to `SecureModeRedirectURL`. Funds are held once `Status` is
     *     `SUCCEEDED`; a refusal is a 200 with `Status: FAILED`. Some issuers and some cards do not take part.
     */
    createPreauthorization: {
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
                "application/json": components["schemas"]["PreauthorizationCreate"];
            };
        };
        responses: {
            /** @description The preauthorization, which the user may have to authenticate for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preauthorization"];
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
    /**
     * Get a recipient
     * @description The recipient as it is now. Takes the identifier of a bank account that was turned into a recipient as well.
     */
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
    /**
     * Deactivate a recipient
     * @description Switches an active recipient off for good. A recipient that is not active is refused with `other`.
     */
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
    /**
     * Get the payout methods of a country
     * @description How an account of one country can be reached in one currency: the first thing to ask before a recipient is created. A
     *     currency or country that payouts do not reach is refused with `param_error`.
     */
    getPayoutMethods: {
        parameters: {
            query: {
                /** @description Country of the account. */
                Country: components["schemas"]["Country"];
                /** @description Currency that the account is to receive. */
                Currency: components["schemas"]["Currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The methods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientPayoutMethods"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Get the rules for a recipient
     * @description Which fields a recipient needs and what their values have to be like, for one currency, country, method and kind of
     *     holder. Build the form from it rather than from a table of your own: the rules differ by country and change.
     *
     *     A method that does not go with currency and country is refused with `param_error` on `PayoutMethodType`.
     */
    getRecipientSchema: {
        parameters: {
            query: {
                /** @description Country of the account. */
                Country: components["schemas"]["Country"];
                /** @description Currency that the account is to receive. */
                Currency: components["schemas"]["Currency"];
                /** @description How the account is to be reached. */
                PayoutMethodType: components["schemas"]["RecipientPayoutMethodType"];
                /** @description Who holds the account. */
                RecipientType: components["schemas"]["RecipientType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Get a refund
     * @description The refund as it is now. Transactions are kept for 13 months, and can no longer be found after that. A refund can outlive the transaction that it gave back.
     */
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
    /**
     * Create a legacy transactions report
     * @deprecated
     * @description Has a file of transactions made. Superseded by `createReport`, whose `USER_WALLET_TRANSACTIONS` report holds the same.
     *
     *     The answer comes before the file: ask `getLegacyReport` until `Status` is `READY_FOR_DOWNLOAD`, or give a `CallbackURL`.
     *     An `AfterDate` of more than 36 months ago is refused with `param_error`.
     */
    createLegacyTransactionsReport: {
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
                "application/json": components["schemas"]["TransactionsReportCreate"];
            };
        };
        responses: {
            /** @description The report, in the making. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionsReport"];
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
    /**
     * Get a repudiation
     * @description Gives the transaction that took the disputed amount from the repudiation wallet of the platform. Its identifier is
     *     in the dispute.
     */
    getRepudiation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the repudiation. */
                RepudiationId: components["parameters"]["RepudiationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repudiation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repudiation"];
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
    /**
     * List the refunds of a repudiation
     * @description A repudiation has a refund when disputed money came back to the platform, for example after a dispute that was won.
     */
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
    /**
     * Settle a lost dispute
     * @description Moves the amount of a lost dispute from the wallet of the user who got the money to the repudiation wallet, in
     *     whole or in part. No more can be settled than the contested pay-in had, neither of its funds nor of its fees.
     *
     *     A transfer that cannot be made, for example for want of money, answers 200 with `Status: FAILED`.
     */
    createSettlementTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the repudiation. */
                RepudiationId: components["parameters"]["RepudiationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlementTransferCreate"];
            };
        };
        responses: {
            /** @description The settlement transfer. Look at `Status`: it may have failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlementTransfer"];
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
    /**
     * Get the answer to an idempotency key
     * @description Gives the answer that the request with this `Idempotency-Key` got, for 24 hours. Ask for it when the answer was
     *     lost on the way, or when a repeated request was refused with 409.
     *
     *     `StatusCode` tells whether the original request succeeded; this call itself answers 200 in either case, and 404 if
     *     the key is unknown, which means that the request never arrived and can be sent again with the same key.
     */
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
    /**
     * Get a user
     * @description Gives a user, natural or legal, with the fields of strong customer authentication. `PersonType` says which shape it
     *     has.
     *
     *     `PendingUserAction` is `null` here even while the user has yet to enroll: ask `enrollUserInSca` for an address.
     */
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
    /**
     * Ask an owner for consent to act in their absence
     * @description Gives an address at which an owner decides what your platform may do while they are away, with `ScaContext`
     *     `USER_NOT_PRESENT`: change contact details, register recipients, make transfers, look at wallets. They can give and
     *     withdraw each consent there; `getUserScaStatus` tells the result. It takes no body, and has to be activated for the
     *     platform.
     */
    manageUserProxyConsent: {
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
        requestBody?: never;
        responses: {
            /** @description Where to send the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserActionRedirect"];
                };
            };
            400: components["responses"]["UserConsentRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Start the enrollment of an owner
     * @description Gives an address at which an owner enrolls in strong customer authentication: one who was created in the older form, or
     *     whose first address has run out after ten minutes. It takes no body and does not change `UserStatus`. A legal user must
     *     have `LegalRepresentative.Email`; a payer is refused with `not_allowed_for_user_category_payer`.
     */
    enrollUserInSca: {
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
        requestBody?: never;
        responses: {
            /** @description Where to send the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserActionRedirect"];
                };
            };
            400: components["responses"]["UserCategoryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Get the enrollment of an owner
     * @description Tells whether an owner is enrolled in strong customer authentication, and which consents to act in their absence are
     *     given. A user who never started to enroll has none: the answer is 404.
     */
    getUserScaStatus: {
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
            /** @description The state of enrollment and consents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserScaStatus"];
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
    /**
     * Get a legal user
     * @description Gives a user that is known to be an entity, with the fields of strong customer authentication. `getUserSca` gives users of
     *     both kinds, and is the one that the vendor documents.
     */
    getLegalUserSca: {
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
                    "application/json": components["schemas"]["UserLegalSca"];
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
    /**
     * Update a legal user
     * @description Changes what is known of an entity. Fields that are left out keep their value, but `TermsAndConditionsAccepted` has to
     *     be repeated, and stay true for an owner.
     *
     *     Changing the representative's e-mail address or phone number takes an owner back to `PENDING_USER_ACTION`, and verified
     *     data that changes may take the entity back to `KYCLevel` `LIGHT`. The category is changed with `categorizeLegalUser`.
     */
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
    /**
     * Turn a legal user into an owner
     * @description Turns an entity from a payer into an owner; there is no way back. What an owner needs and a payer does not has to be
     *     told: the representative's data, the seat and, for a `BUSINESS`, the company number. The user becomes
     *     `PENDING_USER_ACTION`, and the representative enrolls at the address in `PendingUserAction`.
     */
    categorizeLegalUser: {
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
                "application/json": components["schemas"]["UserLegalCategorize"];
            };
        };
        responses: {
            /** @description The user, whose representative has yet to enroll. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserLegalSca"];
                };
            };
            400: components["responses"]["UserCategoryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
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
    /**
     * Get a natural user
     * @description Gives a user that is known to be a person, with the fields of strong customer authentication. `getUserSca` gives users of
     *     both kinds, and is the one that the vendor documents.
     */
    getNaturalUserSca: {
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
                    "application/json": components["schemas"]["UserNaturalSca"];
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
    /**
     * Update a natural user
     * @description Changes what is known of a person. Fields that are left out keep their value, but `TermsAndConditionsAccepted` has to
     *     be repeated, and stay true for an owner.
     *
     *     Two changes have consequences. A new e-mail address or phone number takes an owner back to `PENDING_USER_ACTION`, with
     *     an address to enroll again in `PendingUserAction`. A new name, birthday or nationality takes a verified person back to
     *     `KYCLevel` `LIGHT`. The category is changed with `categorizeNaturalUser`.
     */
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
    /**
     * Turn a natural user into an owner
     * @description Turns a person from a payer into an owner; there is no way back. The user becomes `PENDING_USER_ACTION`, and the
     *     answer names in `PendingUserAction` where to send them to enroll. An owner who has to enroll (again) goes through
     *     `enrollUserInSca` instead.
     */
    categorizeNaturalUser: {
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
                "application/json": components["schemas"]["UserNaturalCategorize"];
            };
        };
        responses: {
            /** @description The user, who has yet to enroll. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserNaturalSca"];
                };
            };
            400: components["responses"]["UserCategoryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Get a settlement transfer
     * @description Gives the transfer that settled a lost dispute, or part of it. Not to be mixed up with the settlements of intents.
     */
    getSettlementTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the settlement transfer. */
                SettlementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settlement transfer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlementTransfer"];
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
    /**
     * Get a transfer
     * @description The transfer as it is now. Transactions are kept for 13 months, and can no longer be found after that.
     */
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
    /**
     * List the refunds of a transfer
     * @description The refunds that were made of a transfer, or tried.
     */
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
    /**
     * Refund a transfer
     * @description Gives a transfer back, in full or in part, from the wallet that had been credited. The transfer must have succeeded, and
     *     the wallet must hold enough.
     *
     *     With `AuthorId` alone everything goes back, fees included. For a part, give both `DebitedFunds` and `Fees`: an amount of
     *     `Fees` below zero gives fees back, one above zero takes more. A transfer may be refunded in several parts, as long as
     *     these do not exceed it.
     */
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
    /**
     * List all users
     * @description Gives all users of the platform, natural and legal, in short: neither names nor addresses. `PersonType` says which is
     *     which; the rest comes with `getUserSca`.
     */
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
    /**
     * Get a user in the older form
     * @deprecated
     * @description Gives a user, natural or legal, without the fields of strong customer authentication. Deprecated since 17 November
     *     2025: use `getUserSca`.
     */
    getUser: {
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
                    "application/json": components["schemas"]["User"];
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
    /**
     * List the bank accounts of a user
     * @description The bank accounts that were registered for a user, active or not. Recipients are listed by `listRecipientsForUser`, which
     *     also gives the active ones of these.
     */
    listBankAccountsForUser: {
        parameters: {
            query?: {
                /** @description Only accounts that are active, or only those that are not. The documentation calls it required; lists come without it too. */
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
                /** @description Identifier of the user, natural or legal. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of bank accounts. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccount"][];
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
    /**
     * Get a bank account
     * @description The bank account as it is now. `getRecipient` takes the same identifier, if the account was active when recipients took
     *     over.
     */
    getBankAccount: {
        parameters: {
            query?: never;
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
            /** @description The bank account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccount"];
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
    /**
     * Deactivate a bank account
     * @description Switches a bank account off for good.
     */
    deactivateBankAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the bank account. */
                BankAccountId: components["parameters"]["BankAccountId"];
                /** @description Identifier of the user, natural or legal. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankAccountDeactivate"];
            };
        };
        responses: {
            /** @description The bank account, switched off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccount"];
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
    /**
     * List a bank account's mandates
     * @description Gives the mandates over one bank account, in a shorter form. Mandates over a recipient do not show here.
     */
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
    /**
     * Register a Canadian account
     * @deprecated
     * @description Registers a bank account in Canada. Superseded by `createRecipient`: payouts to accounts that were registered here after
     *     30 April 2026 fail with 121018.
     */
    createCaBankAccount: {
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
                "application/json": components["schemas"]["BankAccountCaCreate"];
            };
        };
        responses: {
            /** @description The bank account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountCa"];
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
    /**
     * Register a British account
     * @deprecated
     * @description Registers a British bank account that is to be paid in pounds; for other currencies use the IBAN type. Superseded by
     *     `createRecipient`: payouts to accounts that were registered here after 30 April 2026 fail with 121018.
     *
     *     Digits that do not make up an account are refused with `param_error`, an account that does not exist with
     *     `bankaccount_error`.
     */
    createGbBankAccount: {
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
                "application/json": components["schemas"]["BankAccountGbCreate"];
            };
        };
        responses: {
            /** @description The bank account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountGb"];
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
    /**
     * Register an IBAN account
     * @deprecated
     * @description Registers a bank account by IBAN. Superseded by `createRecipient`: payouts to accounts that were registered here after
     *     30 April 2026 fail with 121018.
     *
     *     For accounts in countries that use IBANs. British accounts that are paid in pounds, American and Canadian ones have types
     *     of their own. IBAN and BIC are checked, in the sandbox too.
     */
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
    /**
     * Register another account
     * @deprecated
     * @description Registers a bank account in a country that uses no IBANs and has no type of its own here. Choosing this type where another
     *     one fits delays payouts. Superseded by `createRecipient`: payouts to accounts that were registered here after
     *     30 April 2026 fail with 121018.
     */
    createOtherBankAccount: {
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
                "application/json": components["schemas"]["BankAccountOtherCreate"];
            };
        };
        responses: {
            /** @description The bank account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountOther"];
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
    /**
     * Register an American account
     * @deprecated
     * @description Registers a bank account in the United States. Superseded by `createRecipient`: payouts to accounts that were registered
     *     here after 30 April 2026 fail with 121018.
     */
    createUsBankAccount: {
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
                "application/json": components["schemas"]["BankAccountUsCreate"];
            };
        };
        responses: {
            /** @description The bank account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountUs"];
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
    /**
     * Get whether a user is blocked, at the older address
     * @description Tells the same as `getUserRegulatoryStatus`, which is the operation that the vendor documents.
     */
    getUserBlockStatus: {
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
            /** @description What is blocked, and why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRegulatoryStatus"];
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
    /**
     * List the cards of a user
     * @description Gives every card that the user registered, deactivated ones included unless filtered. A card registered twice is listed twice, with the same `Fingerprint`.
     */
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
    /**
     * List a user's deposit preauthorizations
     * @deprecated
     * @description Gives what is and was held for one user, on cards and on PayPal accounts. On cards, browser, addresses and the
     *     like are `null` here.
     *
     *     Deprecated since 1 October 2026, and to be switched off at the end of 2027: use
     *     `listExtendedPreauthorizationsForUser`, which works the same.
     */
    listDepositPreauthorizationsForUser: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Only deposit preauthorizations with one of these payment statuses, sent as one value joined by commas. The vendor's reference calls it mandatory; its own libraries leave it out. */
                PaymentStatus?: components["parameters"]["DepositPaymentStatusFilter"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Only items that ended with one of these codes, sent as one value joined by commas. */
                ResultCode?: components["parameters"]["ResultCodeFilter"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
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
            /** @description A page of deposit preauthorizations. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositPreauthorization"][];
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
    /**
     * List the disputes of a user
     * @description Gives the disputes of pay-ins that concern the user.
     */
    listDisputesForUser: {
        parameters: {
            query?: {
                /** @description Only items created after this moment, in Unix seconds. */
                AfterDate?: components["parameters"]["AfterDate"];
                /** @description Only items created before this moment, in Unix seconds. */
                BeforeDate?: components["parameters"]["BeforeDate"];
                /** @description Only disputes of one of these types, sent as one value joined by commas. */
                DisputeType?: components["parameters"]["DisputeTypeFilter"];
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only disputes in one of these states, sent as one value joined by commas. */
                Status?: components["parameters"]["DisputeStatusFilter"];
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
            /** @description A page of disputes. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"][];
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
    /**
     * Get the electronic money of a user in a year
     * @description Sums up what came into and left the user's wallets in one calendar year, in one currency.
     */
    getUserYearlyEMoney: {
        parameters: {
            query?: {
                /** @description The currency in which the sums are to be told. */
                Currency?: components["parameters"]["EMoneyCurrency"];
            };
            header?: never;
            path: {
                /** @description Identifier of the user, natural or legal. */
                UserId: components["parameters"]["UserId"];
                /** @description The year, in four digits. */
                Year: components["parameters"]["EMoneyYear"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums of the year. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserEMoney"];
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
    /**
     * Get the electronic money of a user in a month
     * @description Sums up what came into and left the user's wallets in one calendar month, in one currency.
     */
    getUserMonthlyEMoney: {
        parameters: {
            query?: {
                /** @description The currency in which the sums are to be told. */
                Currency?: components["parameters"]["EMoneyCurrency"];
            };
            header?: never;
            path: {
                /** @description The month, 1 to 12. */
                Month: components["parameters"]["EMoneyMonth"];
                /** @description Identifier of the user, natural or legal. */
                UserId: components["parameters"]["UserId"];
                /** @description The year, in four digits. */
                Year: components["parameters"]["EMoneyYear"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums of the month. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserEMoney"];
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
    /**
     * List a user's extended preauthorizations
     * @description Gives what is and was held for one user, on cards and on PayPal accounts. On cards, browser, addresses and the
     *     like are `null` here.
     *
     *     The path is taken from the former operation of deposit preauthorizations; no source confirms it.
     */
    listExtendedPreauthorizationsForUser: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Only extended preauthorizations with one of these payment statuses, sent as one value joined by commas. The vendor's reference calls it mandatory; its own libraries leave it out. */
                PaymentStatus?: components["parameters"]["ExtendedPreauthorizationPaymentStatusFilter"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Only items that ended with one of these codes, sent as one value joined by commas. */
                ResultCode?: components["parameters"]["ResultCodeFilter"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
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
            /** @description A page of extended preauthorizations. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtendedPreauthorization"][];
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
    /**
     * List the KYC documents of a user
     * @description Gives the documents of one user, in every state unless `Status` narrows it.
     */
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
    /**
     * Create a KYC document
     * @description Creates an empty document of one type for a user. Add its pages with `createKycDocumentPage`, then hand it in with
     *     `submitKycDocument`.
     *
     *     Which types there are depends on the user, see `Type`. Only owners can be verified. Hosted sessions, see
     *     `createIdvSession`, take the place of documents; these stay for what Mangopay asks for in addition.
     */
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
    /**
     * Get a KYC document of a user
     * @description Gives a document by user and identifier. `getKycDocument` gives the same without the user, and is the one that the
     *     vendor documents.
     */
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
    /**
     * Submit a KYC document
     * @description Hands a document with its pages in for validation. No page can be added after that. The result comes as an event
     *     `KYC_SUCCEEDED`, `KYC_FAILED` or `KYC_OUTDATED`; after a refusal, a new document has to be made.
     */
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
    /**
     * Add a page to a KYC document
     * @description Adds a file to a document that has not been submitted yet. A document takes up to five, for example the two sides of
     *     an identity card. The answer has no body.
     */
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
    /**
     * List a user's mandates
     * @description Gives the mandates of one user over all of their accounts, in a shorter form.
     */
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
    /**
     * List a user's preauthorizations
     * @description Gives the preauthorizations on all cards of one user. Browser, addresses and the like are `null` here: ask for a
     *     single one to see them.
     */
    listPreauthorizationsForUser: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Only preauthorizations with one of these payment statuses, sent as one value joined by commas. */
                PaymentStatus?: components["parameters"]["PreauthorizationPaymentStatusFilter"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Only items that ended with one of these codes, sent as one value joined by commas. */
                ResultCode?: components["parameters"]["ResultCodeFilter"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only items with one of these statuses, sent as one value joined by commas. */
                Status?: components["parameters"]["TransactionStatusFilter"];
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
            /** @description A page of preauthorizations. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preauthorization"][];
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
    /**
     * List the recipients of a user
     * @description The recipients that are registered under a user, whatever their status. Items leave out the holder and the account: ask
     *     for the single recipient to see these.
     */
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
    /**
     * Validate a recipient
     * @description Tries the data of a recipient without registering it, and without asking the user to authenticate. The body is that of
     *     `createRecipient`.
     *
     *     Valid data is answered with 200 and no body. Otherwise the answer is `param_error` with one entry a field in `Errors`, the
     *     path of the field as its key (`LocalBankTransfer.GBP.AccountNumber`) and a code as its value, or the regular expression
     *     that was not met.
     */
    validateRecipient: {
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
            /** @description The data is valid. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    /**
     * Get whether a user is blocked
     * @description Tells whether Mangopay has blocked a user's incoming or outgoing money, and by which step it may be lifted. Worth asking
     *     before a bank wire, which cannot be stopped once it is on its way. The events `USER_INFLOWS_BLOCKED`,
     *     `USER_OUTFLOWS_BLOCKED` and their counterparts tell of changes.
     */
    getUserRegulatoryStatus: {
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
            /** @description What is blocked, and why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRegulatoryStatus"];
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
    /**
     * Get the verified identity of a user
     * @description Gives what Mangopay verified of a user, and the validated documents. Only a user whose `KYCLevel` is `REGULAR` has a
     *     verified identity; for others the answer is 400. The addresses of the documents are signed and expire, so fetch the
     *     files at once and ask again when you need them later. The operation has to be activated for your platform.
     */
    getUserVerifiedIdentity: {
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
            /** @description The verified identity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserVerifiedIdentity"];
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
    /**
     * List the wallets of a user
     * @description All wallets that a user owns, with their balances.
     *
     *     Reading this of an owner asks for strong authentication once in 180 days. When it is due, the answer is a 401 without a
     *     body whose `WWW-Authenticate` header names the address to send the user to; the same call works once they have been
     *     there. There is no webhook for it. The authentication covers all four reads of wallets and transactions.
     */
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
    /**
     * Check the form of a company number
     * @description Checks a company number against the rules of its country before it is given for a user, since a number of the wrong
     *     form makes the verification fail. Only countries with known rules can be checked: another `CountryCode` is refused
     *     with `param_error`.
     */
    validateUserDataFormat: {
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
                "application/json": components["schemas"]["UserDataFormatValidate"];
            };
        };
        responses: {
            /** @description Whether the number has the right form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDataFormatResult"];
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
    /**
     * Create a legal user in the older form
     * @deprecated
     * @description Creates an entity without enrollment in strong customer authentication, with the representative's data beside the
     *     entity's own. Deprecated since 17 November 2025: use `createLegalUserSca`.
     */
    createLegalUser: {
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
                "application/json": components["schemas"]["UserLegalCreate"];
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserLegal"];
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
    /**
     * Get a legal user in the older form
     * @deprecated
     * @description Gives a user that is known to be an entity. Deprecated with the other operations that leave out strong customer
     *     authentication: use `getLegalUserSca` or `getUserSca`.
     */
    getLegalUser: {
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
                    "application/json": components["schemas"]["UserLegal"];
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
    /**
     * Update a legal user in the older form
     * @deprecated
     * @description Changes what is known of an entity, or turns a payer into an owner. Fields that are left out keep their value, but
     *     category and acceptance of the terms have to be repeated. Deprecated since 17 November 2025: use
     *     `updateLegalUserSca`, and `categorizeLegalUser` for the category.
     */
    updateLegalUser: {
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
                "application/json": components["schemas"]["UserLegalUpdate"];
            };
        };
        responses: {
            /** @description The user as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserLegal"];
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
    /**
     * Close a legal user
     * @description Closes an entity's account for good: the user becomes `CLOSED` and cannot be opened again. All wallets must be empty.
     *     The answer has no body; `USER_ACCOUNT_CLOSED` is the event.
     */
    closeLegalUser: {
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
            /** @description The user is closed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UserClosureRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Create a natural user in the older form
     * @deprecated
     * @description Creates a person without enrollment in strong customer authentication. Deprecated since 17 November 2025: use
     *     `createNaturalUserSca`.
     */
    createNaturalUser: {
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
                "application/json": components["schemas"]["UserNaturalCreate"];
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserNatural"];
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
    /**
     * Get a natural user in the older form
     * @deprecated
     * @description Gives a user that is known to be a person. Deprecated with the other operations that leave out strong customer
     *     authentication: use `getNaturalUserSca` or `getUserSca`.
     */
    getNaturalUser: {
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
                    "application/json": components["schemas"]["UserNatural"];
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
    /**
     * Update a natural user in the older form
     * @deprecated
     * @description Changes what is known of a person, or turns a payer into an owner. Fields that are left out keep their value, but
     *     category and acceptance of the terms have to be repeated. Deprecated since 17 November 2025: use
     *     `updateNaturalUserSca`, and `categorizeNaturalUser` for the category.
     */
    updateNaturalUser: {
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
                "application/json": components["schemas"]["UserNaturalUpdate"];
            };
        };
        responses: {
            /** @description The user as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserNatural"];
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
    /**
     * Close a natural user
     * @description Closes a person's account for good: the user becomes `CLOSED` and cannot be opened again. All wallets must be empty.
     *     The answer has no body; `USER_ACCOUNT_CLOSED` is the event.
     */
    closeNaturalUser: {
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
            /** @description The user is closed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UserClosureRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Get the virtual accounts on offer
     * @description In which countries and currencies your platform can open accounts, by purpose. It depends on your contract.
     */
    getVirtualAccountAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The countries, by purpose. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualAccountAvailability"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Create a wallet
     * @description Opens a wallet for one user in one currency. Owner and currency are final: for another currency, open another wallet.
     *     Nobody pays into a wallet by knowing its identifier; money arrives by pay-ins, transfers and conversions.
     *
     *     A currency that your contract does not cover is refused with `param_error` on `Currency`.
     */
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
    /**
     * Get a wallet
     * @description The wallet and what is in it now.
     *
     *     Reading this of an owner asks for strong authentication once in 180 days. When it is due, the answer is a 401 without a
     *     body whose `WWW-Authenticate` header names the address to send the user to; the same call works once they have been
     *     there. There is no webhook for it. The authentication covers all four reads of wallets and transactions.
     */
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
    /**
     * Update a wallet
     * @description Changes description or tag of a wallet. Nothing else of it can be changed, and a wallet cannot be deleted.
     */
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
    /**
     * List the banking aliases of a wallet
     * @deprecated
     * @description The aliases that lead into a wallet. Banking aliases are superseded by virtual accounts and were to be switched off from the third quarter of 2026:
     *     use `listVirtualAccountsForWallet`.
     */
    listBankingAliasesForWallet: {
        parameters: {
            query?: {
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
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
            /** @description One page of aliases. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankingAlias"][];
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
    /**
     * Create a banking alias
     * @deprecated
     * @description Opens an IBAN that leads into one wallet. Banking aliases are superseded by virtual accounts and were to be switched off from the third quarter of 2026:
     *     use `createVirtualAccount`.
     *
     *     A wallet has one alias at most; a second one is refused with `wallet_banking_alias_already_exists`. The country has to go
     *     with the currency of the wallet. Take the owner's name from the answer, not from the request.
     */
    createIbanBankingAlias: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the wallet. */
                WalletId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankingAliasCreate"];
            };
        };
        responses: {
            /** @description The alias. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankingAlias"];
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
    /**
     * List the disputes of a wallet
     * @description Gives the disputes of pay-ins that were credited to the wallet.
     */
    listDisputesForWallet: {
        parameters: {
            query?: {
                /** @description Only items created after this moment, in Unix seconds. */
                AfterDate?: components["parameters"]["AfterDate"];
                /** @description Only items created before this moment, in Unix seconds. */
                BeforeDate?: components["parameters"]["BeforeDate"];
                /** @description Only disputes of one of these types, sent as one value joined by commas. */
                DisputeType?: components["parameters"]["DisputeTypeFilter"];
                /** @description Which page to give, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page has, 100 at most. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Field and direction to sort by, joined by a colon. The field is `CreationDate`, or `Date` for events. */
                Sort?: components["parameters"]["Sort"];
                /** @description Only disputes in one of these states, sent as one value joined by commas. */
                Status?: components["parameters"]["DisputeStatusFilter"];
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
            /** @description A page of disputes. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"][];
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
    /**
     * List the virtual accounts of a wallet
     * @description All accounts that lead into a wallet, closed ones too.
     */
    listVirtualAccountsForWallet: {
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
                /** @description Identifier of the wallet. */
                WalletId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of virtual accounts. */
            200: {
                headers: {
                    link: components["headers"]["Link"];
                    "x-number-of-items": components["headers"]["NumberOfItems"];
                    "x-number-of-pages": components["headers"]["NumberOfPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualAccount"][];
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
    /**
     * Create a virtual account
     * @description Opens bank details that lead into one wallet. Whatever is wired to them becomes a pay-in by itself, without fees. A wallet
     *     can have several, but all of one purpose.
     *
     *     The account receives money only once it is `ACTIVE`, and sends back what comes before: wait for
     *     `VIRTUAL_ACCOUNT_ACTIVE` before you show the details to anybody. `getVirtualAccountAvailability` tells which countries
     *     are open to you; a country that does not go with the currency of the wallet is refused with
     *     `country_not_associated_to_wallet_currency`. A `USER_OWNED` account wants the full address of its owner.
     */
    createVirtualAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes sure that the request takes effect once. A key may be used once in 24 hours; a second use is refused with 409, whatever became of the first. The client sets a UUID unless you give one. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the wallet. */
                WalletId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VirtualAccountCreate"];
            };
        };
        responses: {
            /** @description The account, open or being opened. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualAccount"];
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
    /**
     * Get a virtual account
     * @description The account as it is now. Takes the identifier of a banking alias too.
     */
    getVirtualAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the virtual account, or of the banking alias that it was made from. */
                VirtualAccountId: string;
                /** @description Identifier of the wallet. */
                WalletId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualAccount"];
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
    /**
     * Deactivate a virtual account
     * @description Closes an account for good. Whatever is wired to it afterwards goes back to the payer.
     */
    deactivateVirtualAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the virtual account, or of the banking alias that it was made from. */
                VirtualAccountId: string;
                /** @description Identifier of the wallet. */
                WalletId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VirtualAccountDeactivate"];
            };
        };
        responses: {
            /** @description The account, closed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualAccount"];
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
    /**
     * Get an access token
     * @description Exchanges the platform's `ClientId` and API key for a bearer token (RFC 6749, section 4.4). The pair goes into
     *     the `Authorization` header as it is, not form-encoded first.
     *
     *     Trust `expires_in`: it differs between environments. Use one token until shortly before it runs out. Calling this
     *     operation too often, or repeatedly with wrong credentials, gets the account or the address locked for a while.
     */
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description The account is locked for a while after repeated wrong credentials, or the request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The ClientId or the API key is wrong, or they belong to the other environment. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    /**
     * Get a token for the checkout library
     * @description Makes a token with which the vendor's Checkout SDK can offer PayPal One-Click to a user; other payment methods
     *     need none. It lives 15 minutes, is bound to that user, and is meant for the browser.
     *
     *     The bearer token of this call has to come from a separate API key, which Mangopay gives out for this purpose.
     */
    createCheckoutEmbeddedToken: {
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
                "application/json": components["schemas"]["EmbeddedTokenRequest"];
            };
        };
        responses: {
            /** @description The token for the browser. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbeddedToken"];
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
    /**
     * Get a token for the embedded recipient page
     * @description Makes a token with which a user can register a recipient in the vendor's embedded page (Mangopay Elements). It
     *     lives 15 minutes, is bound to that user, and is meant for the browser.
     *
     *     The bearer token of this call has to come from a separate API key, which Mangopay gives out for this purpose.
     */
    createRecipientEmbeddedToken: {
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
                "application/json": components["schemas"]["EmbeddedTokenRequest"];
            };
        };
        responses: {
            /** @description The token for the browser. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbeddedToken"];
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
}
