package fr.livrestaka.domain.invoicing.register;

import java.util.List;

/**
 * What kinds of rows the register keeps the facts of. Invoices and credit notes are entered by
 * their id alone, as they were before the register knew other rows.
 */
public enum BookKind {
  INVOICE(""),
  CREDIT_NOTE(""),
  /** Whose an order is, and what it costs: once it was invoiced or paid. */
  ORDER("order:"),
  PAYMENT("payment:"),
  REFUND("refund:"),
  /** What a refund has paid of a credit note. */
  REFUND_CREDIT("refund-credit:"),
  DISPUTE("dispute:"),
  /** Each is entered as it is issued, so none was there before. */
  CORRECTIVE_INVOICE("corrective-invoice:"),
  /** What a credit note of several invoices takes from one; entered as it is issued. */
  CREDIT_NOTE_PART("credit-note-part:");

  /** Entered since there is a register. */
  public static final List<BookKind> DOCUMENTS = List.of(INVOICE, CREDIT_NOTE);

  /** Entered since version 62 of the schema. */
  public static final List<BookKind> MONEY =
      List.of(ORDER, PAYMENT, REFUND, REFUND_CREDIT, DISPUTE);

  private final String prefix;

  BookKind(String prefix) {
    this.prefix = prefix;
  }

  /** Stands before the row's id in the register; empty for documents. */
  public String prefix() {
    return prefix;
  }

  /** The name by which a row is entered. */
  public String document(String id) {
    return prefix + id;
  }

  /** The row's id of the name by which it is entered. */
  public String id(String document) {
    return document.substring(prefix.length());
  }
}
