package fr.livrestaka.rest.invoicing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.livrestaka.application.invoicing.InvoiceListing;
import fr.livrestaka.application.invoicing.InvoiceListing.Total;
import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What administrators see of invoices in lists (contract B §5.1). Amounts are cents. */
public final class AdminInvoiceWire {
  private AdminInvoiceWire() {}

  /** Answer with a page of invoices; {@code stats} are of all that match. */
  @Serdeable
  @Schema(name = "AdminInvoiceListing")
  record Listing(List<Line> invoices, InvoiceWire.Pagination pagination, Stats stats) {
    static Listing of(InvoiceListing listing) {
      return new Listing(
          listing.page().rows().stream().map(Line::of).toList(),
          InvoiceWire.Pagination.of(listing.page()),
          Stats.of(listing));
    }
  }

  /** How many invoices match, what they come to, and so for each state. */
  @Serdeable
  @Schema(name = "AdminInvoiceStats")
  record Stats(long total, long amount, String amountFormatted, Map<String, OfStatus> byStatus) {
    static Stats of(InvoiceListing listing) {
      Money amount =
          listing.totals().values().stream().map(Total::amount).reduce(Money.ZERO, Money::plus);
      Map<String, OfStatus> byStatus = new LinkedHashMap<>();
      for (InvoiceStatus status : InvoiceStatus.values()) {
        Total total = listing.totals().getOrDefault(status, new Total(0, Money.ZERO));
        byStatus.put(status.name(), new OfStatus(total.invoices(), total.amount().cents()));
      }
      return new Stats(listing.page().total(), amount.cents(), Amount.of(amount), byStatus);
    }
  }

  /** The invoices of one state. */
  @Serdeable
  @Schema(name = "AdminInvoiceStatsOfStatus")
  record OfStatus(long total, long amount) {}

  /** An invoice in a list. */
  @Serdeable
  @Schema(name = "AdminInvoiceLine")
  record Line(@JsonUnwrapped InvoiceFacts facts, Order commande) {
    static Line of(InvoiceView invoice) {
      return new Line(InvoiceFacts.of(invoice), Order.of(invoice));
    }
  }

  /** The order of an invoice in a list. */
  @Serdeable
  @Schema(name = "AdminInvoiceOrder")
  record Order(String id, String titre, String statut, @Nullable Long amount, Client client) {
    static Order of(InvoiceView invoice) {
      InvoiceView.OrderPart order = invoice.order();
      InvoiceView.ClientPart client = invoice.client();
      return new Order(
          order.id().value(),
          order.titre(),
          order.statut().name(),
          order.amount().map(Money::cents).orElse(null),
          new Client(client.id().value(), client.prenom() + " " + client.nom(), client.email()));
    }
  }

  /** Whom an invoice is for; the name is first name, space, last name. */
  @Serdeable
  @Schema(name = "AdminInvoiceClient")
  public record Client(String id, String nom, String email) {}

  /** Answer to what was done. */
  @Serdeable
  @Schema(name = "AdminInvoiceDone")
  record Done(String message) {}

  /** Answer to a document that was made anew. */
  @Serdeable
  @Schema(name = "AdminInvoiceRemade")
  record Remade(String message, String pdfUrl) {}

  /** The state that is asked for. */
  @Introspected
  @Schema(name = "AdminInvoiceMove")
  record Move(
      @Schema(description = "EN_ATTENTE, PAYEE, ECHEANCE ou ANNULEE") String statut,
      @Schema(
              description =
                  "Avec PAYEE : VIREMENT, CHEQUE, ESPECES, CARTE ou AUTRE ; AUTRE, si absent")
          @Nullable String moyen,
      @Schema(description = "Avec PAYEE : jour du paiement (AAAA-MM-JJ) ; aujourd'hui, si absent")
          @Nullable String date,
      @Schema(description = "Avec PAYEE : référence du virement, numéro du chèque", maxLength = 191)
          @Nullable String reference) {}
}
