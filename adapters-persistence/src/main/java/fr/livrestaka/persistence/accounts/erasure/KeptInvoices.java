package fr.livrestaka.persistence.accounts.erasure;

/** Invoices that the law wants kept, with the order that they speak of; purged ones are not. */
final class KeptInvoices {
  private KeptInvoices() {}

  /**
   * @param order expression that gives the order's id
   * @return condition that there is none of that order
   */
  static String noneOf(String order) {
    return "NOT EXISTS (SELECT 1 FROM invoices i WHERE i.commandeId = "
        + order
        + " AND NOT EXISTS (SELECT 1 FROM invoice_purges p WHERE p.documentId = i.id))";
  }
}
