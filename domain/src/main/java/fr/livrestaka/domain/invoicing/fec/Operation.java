package fr.livrestaka.domain.invoicing.fec;

/**
 * What an entry is about; its text in the file is made of it. The constants are in the order in
 * which entries of one day are written: what may correct another one follows it.
 */
public enum Operation {
  INVOICE,
  CREDIT_NOTE,
  PAYMENT,
  REFUND,
  /** What a bank took back, or gave again. */
  DISPUTE,
  /** What the payment service took for its work. */
  FEE,
  /** Money that the payment service sent to the seller's bank. */
  PAYOUT,
  /** A movement at the payment service that this program did not cause. */
  OTHER
}
