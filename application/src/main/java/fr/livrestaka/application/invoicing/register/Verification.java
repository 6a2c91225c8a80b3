package fr.livrestaka.application.invoicing.register;

import fr.livrestaka.application.invoicing.IssueMissingInvoices;
import fr.livrestaka.application.invoicing.PaidOrder;
import fr.livrestaka.domain.invoicing.mentions.FrenchRule;
import fr.livrestaka.domain.invoicing.register.LedgerFault;
import fr.livrestaka.domain.orders.OrderId;
import java.util.List;
import java.util.Map;

/**
 * What a verification found.
 *
 * @param withoutDocument documents whose PDF is still to be made
 * @param ends where the chains stand; kept elsewhere, they prove later that all up to here is the
 *     same
 * @param notConform how many documents break each French rule (BR-FR); what is issued stays as it
 *     is, so this is to be mended in the seller's settings, for the documents to come
 * @param notInvoiced what was paid and can still be invoiced ({@link IssueMissingInvoices}), at
 *     most 100
 * @param withoutAmount paid orders that nobody can invoice but by hand, at most 100; the former
 *     service did not write down what was paid
 */
public record Verification(
    int invoices,
    int creditNotes,
    int correctiveInvoices,
    int withoutDocument,
    List<LedgerFault> faults,
    ChainEnds ends,
    Map<FrenchRule, Integer> notConform,
    List<PaidOrder> notInvoiced,
    List<OrderId> withoutAmount) {
  public Verification {
    faults = List.copyOf(faults);
    notConform = Map.copyOf(notConform);
    notInvoiced = List.copyOf(notInvoiced);
    withoutAmount = List.copyOf(withoutAmount);
  }

  /** Whether all that was issued is as it was issued. */
  public boolean isIntact() {
    return faults.isEmpty();
  }

  /** Whether it is so, and all that was paid and can be invoiced is invoiced. */
  public boolean isSound() {
    return isIntact() && notInvoiced.isEmpty();
  }

  /** Our ids of payments that no invoice acknowledges. */
  public List<String> paymentsWithoutInvoice() {
    return notInvoiced.stream()
        .filter(paid -> !paid.wasPaidToFormerService())
        .map(PaidOrder::paymentId)
        .toList();
  }

  /** Orders that the former service was paid for and that no invoice speaks of. */
  public List<OrderId> paidOrdersWithoutInvoice() {
    return notInvoiced.stream()
        .filter(PaidOrder::wasPaidToFormerService)
        .map(PaidOrder::order)
        .toList();
  }
}
