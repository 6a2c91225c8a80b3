package fr.livrestaka.rest.invoicing.books;

import fr.livrestaka.application.invoicing.register.ChainEnds;
import fr.livrestaka.application.invoicing.register.Verification;
import fr.livrestaka.domain.invoicing.register.LedgerFault;
import fr.livrestaka.domain.orders.OrderId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a verification found, on the wire. */
final class LedgerWire {
  private LedgerWire() {}

  /** Answer to a verification. */
  @Serdeable
  @Schema(name = "InvoiceVerification")
  record Verified(
      String message,
      @Schema(description = "Rien ne manque et rien n'a changé depuis l'émission") boolean sound,
      int invoices,
      int creditNotes,
      int correctiveInvoices,
      @Schema(description = "Documents dont le PDF reste à faire") int withoutDocument,
      List<Fault> faults,
      @Schema(
              description =
                  "Dernière empreinte de chaque chaîne : gardée ailleurs, elle prouve plus tard"
                      + " (expect) que rien n'a été refait")
          Ends lastHashes,
      @Schema(description = "Règles françaises (BR-FR) enfreintes, avec le nombre de documents")
          List<NotConform> notConform,
      @Schema(description = "Commandes payées à l'ancien service et sans facture, au plus 100")
          List<String> paidOrdersWithoutInvoice,
      @Schema(description = "Paiements sans facture, au plus 100")
          List<String> paymentsWithoutInvoice,
      @Schema(
              description =
                  "Commandes payées sans facture ni montant connu, au plus 100 ; à facturer à la"
                      + " main, elles n'empêchent pas sound")
          List<String> paidOrdersWithoutAmount) {
    static Verified of(String message, Verification found) {
      return new Verified(
          message,
          found.isSound(),
          found.invoices(),
          found.creditNotes(),
          found.correctiveInvoices(),
          found.withoutDocument(),
          found.faults().stream().map(Fault::of).toList(),
          Ends.of(found.ends()),
          found.notConform().entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(broken -> new NotConform(broken.getKey().id(), broken.getValue()))
              .toList(),
          ids(found.paidOrdersWithoutInvoice()),
          found.paymentsWithoutInvoice(),
          ids(found.withoutAmount()));
    }

    private static List<String> ids(List<OrderId> orders) {
      return orders.stream().map(OrderId::value).toList();
    }
  }

  /** A French rule, and how many documents break it. */
  @Serdeable
  @Schema(name = "BrokenFrenchRule")
  record NotConform(String rule, int documents) {}

  /** Where the chains stand. */
  @Serdeable
  @Schema(name = "LedgerChainEnds")
  record Ends(String invoices, String creditNotes, String correctiveInvoices, String register) {
    static Ends of(ChainEnds ends) {
      return new Ends(
          ends.invoices(), ends.creditNotes(), ends.correctiveInvoices(), ends.register());
    }
  }

  /** Something that is wrong. */
  @Serdeable
  @Schema(name = "InvoiceFault")
  record Fault(
      String kind,
      @Schema(description = "Le document, ou la ligne : refund:…, payment:…, order:…")
          String number,
      @Schema(description = "Ce qui n'est plus tel qu'inscrit, si on le sait")
          @Nullable String difference) {
    static Fault of(LedgerFault fault) {
      String difference = fault.difference().isEmpty() ? null : fault.difference();
      return new Fault(fault.kind().name(), fault.number(), difference);
    }
  }
}
