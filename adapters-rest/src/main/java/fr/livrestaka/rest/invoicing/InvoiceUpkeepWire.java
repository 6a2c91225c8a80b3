package fr.livrestaka.rest.invoicing;

import fr.livrestaka.application.invoicing.IssueMissingInvoices;
import fr.livrestaka.application.invoicing.PaidOrder;
import fr.livrestaka.application.invoicing.register.PurgeInvoices;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.orders.OrderId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** The bodies of healing and purging. */
final class InvoiceUpkeepWire {
  private InvoiceUpkeepWire() {}

  /**
   * @param commandes can be invoiced
   * @param sansMontant ids of paid orders whose amount nobody wrote down
   */
  @Serdeable
  record Missing(List<Uninvoiced> commandes, List<String> sansMontant) {
    static Missing of(IssueMissingInvoices.MissingInvoices missing) {
      return new Missing(
          missing.orders().stream().map(Uninvoiced::of).toList(),
          missing.withoutAmount().stream().map(OrderId::value).toList());
    }
  }

  /**
   * @param amount cents
   */
  @Serdeable
  record Uninvoiced(String commandeId, String userId, long amount, Instant paidAt) {
    static Uninvoiced of(PaidOrder order) {
      return new Uninvoiced(
          order.order().value(), order.client().value(), order.total().cents(), order.paidAt());
    }
  }

  /** What healing issued. */
  @Serdeable
  record Healed(String message, List<IssuedInvoiceWire> factures) {
    static Healed of(String message, List<Invoice> issued) {
      return new Healed(message, issued.stream().map(IssuedInvoiceWire::of).toList());
    }
  }

  /**
   * @param issuedBefore what was issued before then need not be kept
   */
  @Serdeable
  record PurgeReport(Instant issuedBefore, int documents) {
    static PurgeReport of(PurgeInvoices.Report report) {
      return new PurgeReport(report.issuedBefore(), report.documents());
    }
  }

  /**
   * @param documents the number of the report
   */
  @Introspected
  record ToPurge(int documents) {}

  /** What was purged. */
  @Serdeable
  record Purged(String message, PurgeReport report) {}
}
