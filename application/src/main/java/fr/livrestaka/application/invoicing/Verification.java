package fr.livrestaka.application.invoicing;

import fr.livrestaka.domain.invoicing.LedgerFault;
import java.util.List;

/**
 * What a verification found.
 *
 * @param withoutDocument documents whose PDF is still to be made
 * @param paidOrdersWithoutInvoice ids of orders, at most 100; adopted orders may be among them
 */
public record Verification(
    int invoices,
    int creditNotes,
    int withoutDocument,
    List<LedgerFault> faults,
    List<String> paidOrdersWithoutInvoice) {
  public Verification {
    faults = List.copyOf(faults);
    paidOrdersWithoutInvoice = List.copyOf(paidOrdersWithoutInvoice);
  }

  /** Whether all that was issued is as it was issued. */
  public boolean isSound() {
    return faults.isEmpty();
  }
}
