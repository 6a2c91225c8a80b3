package fr.livrestaka.application.invoicing;

import fr.livrestaka.domain.invoicing.FrenchRule;
import fr.livrestaka.domain.invoicing.LedgerFault;
import java.util.List;
import java.util.Map;

/**
 * What a verification found.
 *
 * @param withoutDocument documents whose PDF is still to be made
 * @param notConform how many documents break each French rule (BR-FR); what is issued stays as it
 *     is, so this is to be mended in the seller's settings, for the documents to come
 * @param paidOrdersWithoutInvoice ids of orders, at most 100; adopted orders may be among them
 * @param paymentsWithoutInvoice our ids of payments, at most 100
 */
public record Verification(
    int invoices,
    int creditNotes,
    int withoutDocument,
    List<LedgerFault> faults,
    Map<FrenchRule, Integer> notConform,
    List<String> paidOrdersWithoutInvoice,
    List<String> paymentsWithoutInvoice) {
  public Verification {
    faults = List.copyOf(faults);
    notConform = Map.copyOf(notConform);
    paidOrdersWithoutInvoice = List.copyOf(paidOrdersWithoutInvoice);
    paymentsWithoutInvoice = List.copyOf(paymentsWithoutInvoice);
  }

  /** Whether all that was issued is as it was issued. */
  public boolean isIntact() {
    return faults.isEmpty();
  }

  /** Whether it is so, and all that was paid is invoiced. */
  public boolean isSound() {
    return isIntact() && paidOrdersWithoutInvoice.isEmpty() && paymentsWithoutInvoice.isEmpty();
  }
}
