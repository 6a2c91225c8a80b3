package fr.livrestaka.rest.invoicing.correction;

import fr.livrestaka.domain.invoicing.correction.BuyerCorrection;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.correction.InvoiceCorrection;
import fr.livrestaka.domain.invoicing.correction.Rewording;
import fr.livrestaka.domain.invoicing.credit.Correction;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.rest.invoicing.AdminInvoiceInput;
import fr.livrestaka.rest.invoicing.Amount;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Corrective invoices on the wire. Amounts are cents, VAT included. */
final class CorrectiveInvoiceWire {
  private CorrectiveInvoiceWire() {}

  /** Answer with the corrections of an invoice. */
  @Serdeable
  @Schema(name = "CorrectiveInvoiceListing")
  record Listing(List<Line> corrections) {
    static Listing of(List<CorrectiveInvoice> corrections) {
      return new Listing(corrections.stream().map(Line::of).toList());
    }
  }

  /** A corrective invoice. */
  @Serdeable
  @Schema(name = "CorrectiveInvoiceLine")
  record Line(
      String id,
      String number,
      @Schema(description = "Le numéro de la facture annulée et remplacée") String replaces,
      String reason,
      @Schema(description = "Le nom du client, corrigé") String client,
      long amount,
      String amountFormatted,
      Instant issuedAt,
      String pdfUrl) {
    static Line of(CorrectiveInvoice corrective) {
      Snapshot snapshot = corrective.snapshot();
      Optional<Correction> corrects = snapshot.corrects();
      return new Line(
          corrective.id().value(),
          snapshot.number().text(),
          corrects.map(Correction::number).orElse(""),
          corrects.map(Correction::reason).orElse(""),
          snapshot.buyer().name(),
          snapshot.amounts().total().cents(),
          Amount.of(snapshot.amounts().total()),
          snapshot.issuedAt(),
          "/uploads/" + corrective.path().value());
    }
  }

  /** What an invoice should have said; what is left out stays as it was. */
  @Introspected
  @Schema(name = "Rectification")
  record ToCorrect(
      @Schema(description = "Un UUID choisi par l'appelant, pour répéter sans risque") String id,
      @Schema(
              description =
                  "Le numéro du document à remplacer : celui de la dernière rectification ; sans lui,"
                      + " la facture elle-même")
          @Nullable String numero,
      @Schema(maxLength = 500) String reason,
      @Schema(maxLength = 191) @Nullable String nom,
      @Schema(maxLength = 500, description = "Lignes séparées par des virgules, pays à la fin")
          @Nullable String adresse,
      @Schema(description = "Vide : sans SIREN") @Nullable String siren,
      @Schema(description = "Vide : sans numéro de TVA") @Nullable String numeroTva,
      @Schema(description = "La ligne dont le libellé change ; 1, si absente")
          @Nullable Integer ligne,
      @Schema(maxLength = 191) @Nullable String designation,
      @Schema(maxLength = 1000, description = "Vide : sans détails") @Nullable String details) {
    InvoiceCorrection correction() {
      return new InvoiceCorrection(
          "by-hand:" + AdminInvoiceInput.uuid("id", id),
          Optional.ofNullable(numero),
          buyer(),
          rewordings(),
          reason);
    }

    private Optional<BuyerCorrection> buyer() {
      if (Stream.of(nom, adresse, siren, numeroTva).allMatch(part -> part == null)) {
        return Optional.empty();
      }
      return Optional.of(
          new BuyerCorrection(
              Optional.ofNullable(nom),
              Optional.ofNullable(adresse),
              Optional.ofNullable(siren),
              Optional.ofNullable(numeroTva)));
    }

    private List<Rewording> rewordings() {
      if (designation == null && details == null) return List.of();
      int line = ligne == null ? 1 : ligne;
      return List.of(
          new Rewording(line, Optional.ofNullable(designation), Optional.ofNullable(details)));
    }
  }

  /** Answer to a corrective invoice that was issued. */
  @Serdeable
  @Schema(name = "CorrectiveInvoiceIssuedAnswer")
  record Issued(String message, Line correction) {}
}
