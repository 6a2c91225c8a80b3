package fr.livrestaka.domain.invoicing.fec;

/** What an account of the ledger is used for; its number is in the {@link ChartOfAccounts}. */
public enum AccountUse {
  /** What clients owe. */
  CLIENTS,
  /** Payments that banks took back; what is lost for good goes to the client's account again. */
  DISPUTED,
  /** Services sold, without VAT. */
  SALES,
  /**
   * VAT that the seller owes the State, due since the client has paid, or with the invoice by
   * option (CGI art. 269-2 c).
   */
  VAT_COLLECTED,
  /** VAT of invoices that are not paid yet. */
  VAT_PENDING,
  /** Money that the payment service keeps until it pays it out. */
  PAYMENT_SERVICE,
  /** What the payment service takes for its work. */
  PAYMENT_SERVICE_FEES,
  BANK,
  CHEQUES,
  CASH,
  /** What an accountant has to look at: the VAT or the way of a payment is not known. */
  SUSPENSE
}
