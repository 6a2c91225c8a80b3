package fr.livrestaka.domain.invoicing.fec;

/** A journal of the accounts. */
public enum Journal {
  SALES("VE"),
  /** Money at the payment service. */
  PAYMENT_SERVICE("ST"),
  BANK("BQ"),
  CASH("CA"),
  MISCELLANEOUS("OD");

  private final String code;

  Journal(String code) {
    this.code = code;
  }

  /** Two letters, as accountants write it (column JournalCode). */
  public String code() {
    return code;
  }
}
