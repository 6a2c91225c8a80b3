package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.invoicing.register.Snapshot;

/** What sort of business process a document belongs to (BT-23), for services. */
public enum InvoicingMode {
  /** Services that are to be paid. */
  S1,
  /** Services that are paid already. */
  S2;

  public static InvoicingMode of(Snapshot snapshot) {
    return snapshot.paidAt().isPresent() ? S2 : S1;
  }
}
