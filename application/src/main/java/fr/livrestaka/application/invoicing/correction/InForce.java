package fr.livrestaka.application.invoicing.correction;

import fr.livrestaka.application.invoicing.port.CorrectiveInvoices;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells what an invoice says by now: what its last correction says, where there is one. */
@Singleton
public final class InForce {
  private final CorrectiveInvoices corrections;

  @Inject
  public InForce(CorrectiveInvoices corrections) {
    this.corrections = corrections;
  }

  /** The invoice's own snapshot, or that of its last correction. Within an open transaction. */
  public Snapshot of(Invoice invoice) {
    return correction(invoice.id()).map(CorrectiveInvoice::snapshot).orElse(invoice.snapshot());
  }

  /** The last correction. Within an open transaction. */
  public Optional<CorrectiveInvoice> correction(InvoiceId invoice) {
    return corrections.ofInvoice(invoice).stream().reduce((one, next) -> next);
  }
}
