package fr.livrestaka.domain.invoicing;

/** What sort of business process a document belongs to (BT-23), for services. */
public enum InvoicingMode {
  /** Services that are to be paid. */
  S1,
  /** Services that are paid already. */
  S2;

  static InvoicingMode of(Snapshot snapshot) {
    return snapshot.paidAt().isPresent() ? S2 : S1;
  }
}
