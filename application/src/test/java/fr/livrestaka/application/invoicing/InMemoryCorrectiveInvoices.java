package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.CorrectiveInvoices;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoiceId;
import java.util.List;
import java.util.Optional;

/** Corrective invoices of an {@link InMemoryInvoicing}, entered in its register. */
public final class InMemoryCorrectiveInvoices implements CorrectiveInvoices {
  private final InMemoryInvoicing store;

  public InMemoryCorrectiveInvoices(InMemoryInvoicing store) {
    this.store = store;
  }

  @Override
  public Optional<CorrectiveInvoice> find(CorrectiveInvoiceId id) {
    return store.allCorrections().stream()
        .filter(one -> one.id().equals(id))
        .filter(one -> !store.isPurged(id.value()))
        .findFirst();
  }

  @Override
  public List<CorrectiveInvoice> ofInvoice(InvoiceId invoice) {
    return store.allCorrections().stream()
        .filter(one -> one.invoice().equals(invoice))
        .filter(one -> !store.isPurged(one.id().value()))
        .toList();
  }

  @Override
  public void add(CorrectiveInvoice corrective) {
    boolean isThere =
        ofInvoice(corrective.invoice()).stream()
            .anyMatch(one -> one.cause().equals(corrective.cause()));
    if (isThere) throw new IllegalStateException("cause corrected");
    store.keep(corrective);
  }

  @Override
  public String keepPdfHash(CorrectiveInvoiceId id, String pdfHash) {
    CorrectiveInvoice corrective = find(id).orElseThrow();
    String kept = corrective.pdfHash().orElse(pdfHash);
    store.keep(corrective.withPdfHash(kept));
    return kept;
  }
}
