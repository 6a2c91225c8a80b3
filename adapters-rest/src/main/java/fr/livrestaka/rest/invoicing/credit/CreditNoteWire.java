package fr.livrestaka.rest.invoicing.credit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.livrestaka.application.invoicing.credit.CreditNoteView;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.rest.invoicing.AdminInvoiceWire;
import fr.livrestaka.rest.invoicing.InvoiceWire;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Credit notes on the wire. Amounts are cents, VAT included, and positive. */
public final class CreditNoteWire {
  private CreditNoteWire() {}

  /** Answer with a page of a client's credit notes. */
  @Serdeable
  @Schema(name = "CreditNoteListing")
  record Listing(List<Line> creditNotes, InvoiceWire.Pagination pagination) {
    static Listing of(Page<CreditNoteView> page) {
      return new Listing(
          page.rows().stream().map(Line::of).toList(), InvoiceWire.Pagination.of(page));
    }
  }

  /** A credit note. */
  @Serdeable
  @Schema(name = "CreditNoteLine")
  public record Line(@JsonUnwrapped CreditNoteFacts facts) {
    public static Line of(CreditNoteView note) {
      return new Line(CreditNoteFacts.of(note));
    }
  }

  /** The invoice that a credit note corrects. */
  @Serdeable
  @Schema(name = "CreditedInvoice")
  record Corrected(String id, String number, String titre) {
    static Corrected of(CreditNoteView.InvoicePart invoice) {
      return new Corrected(invoice.id().value(), invoice.number(), invoice.titre());
    }
  }

  /** Answer with a page of everybody's credit notes. */
  @Serdeable
  @Schema(name = "AdminCreditNoteListing")
  record AdminListing(List<AdminLine> creditNotes, InvoiceWire.Pagination pagination) {
    static AdminListing of(Page<CreditNoteView> page) {
      return new AdminListing(
          page.rows().stream().map(AdminLine::of).toList(), InvoiceWire.Pagination.of(page));
    }
  }

  /** A credit note and whose it is. */
  @Serdeable
  @Schema(name = "AdminCreditNoteLine")
  public record AdminLine(
      @JsonUnwrapped CreditNoteFacts facts,
      @Schema(description = "Ce que des remboursements en ont payé, en centimes") long refunded,
      AdminInvoiceWire.Client client) {
    public static AdminLine of(CreditNoteView note) {
      CreditNoteView.ClientPart client = note.client();
      return new AdminLine(
          CreditNoteFacts.of(note),
          note.refunded().cents(),
          new AdminInvoiceWire.Client(
              client.id().value(), client.prenom() + " " + client.nom(), client.email()));
    }
  }

  /** What is to be credited. */
  @Introspected
  @Schema(name = "Avoir")
  record ToCredit(
      @Schema(description = "Un UUID choisi par l'appelant, pour répéter sans risque") String id,
      @Schema(description = "En centimes, TTC ; tout ce qui reste, si absent")
          @Nullable Integer amount,
      @Schema(maxLength = 500) String reason) {}

  /** Answer to a credit note that was issued. */
  @Serdeable
  @Schema(name = "CreditNoteIssuedAnswer")
  record Issued(String message, AdminLine creditNote) {}
}
