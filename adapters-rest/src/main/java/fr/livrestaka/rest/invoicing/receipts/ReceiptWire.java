package fr.livrestaka.rest.invoicing.receipts;

import fr.livrestaka.application.invoicing.receipts.ReadReceipts.Shown;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.receipts.ReceiptText;
import fr.livrestaka.rest.invoicing.Amount;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Receipts on the wire. Amounts are cents, VAT included. */
final class ReceiptWire {
  private ReceiptWire() {}

  /** Answer with the receipts of an invoice. */
  @Serdeable
  @Schema(name = "ReceiptListing")
  record Listing(List<Line> receipts) {
    static Listing of(List<Shown> receipts) {
      return new Listing(receipts.stream().map(Line::of).toList());
    }
  }

  /** A receipt. */
  @Serdeable
  @Schema(name = "ReceiptLine")
  record Line(
      String id,
      String number,
      @Schema(description = "Le numéro de la facture payée") String invoice,
      long amount,
      String amountFormatted,
      @Schema(description = "Ce qui restait à payer ensuite, en centimes") long left,
      LocalDate paidOn,
      PaidBy.Way way,
      @Nullable String reference,
      Instant issuedAt,
      @Schema(description = "Faux si le paiement a été repris, ou décrit autrement depuis")
          boolean counts) {
    static Line of(Shown shown) {
      ReceiptText text = shown.receipt().text();
      return new Line(
          shown.receipt().id().value(),
          text.number(),
          text.invoice(),
          text.received().cents(),
          Amount.of(text.received()),
          text.left().cents(),
          text.paidOn(),
          text.paidBy().way(),
          text.paidBy().reference().orElse(null),
          text.issuedAt(),
          shown.counts());
    }
  }
}
