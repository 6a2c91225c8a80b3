package fr.livrestaka.application.invoicing;

import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.refusals.InvoiceNotErasable;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Refuses to erase an issued invoice (contract B §5.6). */
@Singleton
public class RefuseInvoiceErasure {
  private final ReadInvoices readInvoices;

  @Inject
  public RefuseInvoiceErasure(ReadInvoices readInvoices) {
    this.readInvoices = readInvoices;
  }

  /**
   * @throws NotFound no such invoice
   * @throws InvoiceNotErasable always, where there is one
   */
  public void erase(InvoiceId id) {
    throw new InvoiceNotErasable(readInvoices.one(id).number());
  }
}
