package fr.livrestaka.rest.orders.guests;

import fr.livrestaka.application.payments.checkout.OpenCheckout.Waiting;
import fr.livrestaka.domain.invoicing.parties.Company;
import fr.livrestaka.domain.orders.ProjectRequest;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderRequest;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.rest.shared.body.CompanyWire;
import fr.livrestaka.rest.shared.body.Consents;
import fr.livrestaka.rest.shared.body.EmptyIfAbsent;
import fr.livrestaka.rest.shared.body.LenientNumber;
import fr.livrestaka.rest.shared.body.Ticked;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is sent and answered on the way to a paid order. */
public final class FunnelWire {
  private FunnelWire() {}

  /**
   * The form of somebody without an account (contract A 3.4). The price that the client has
   * computed is checked for its form and otherwise ignored: the amount is computed here.
   */
  @Introspected
  @Schema(name = "CommandeSansCompte")
  record ToOrder(
      @Schema(description = "En euros ; jamais facturé")
          @LenientNumber(absent = {"undefined", "null"})
          @Nullable BigDecimal prixCalcule,
      @Schema(minLength = 2, maxLength = 100) @EmptyIfAbsent String prenom,
      @Schema(minLength = 2, maxLength = 100) @EmptyIfAbsent String nom,
      @Schema(format = "email", maxLength = 255) @EmptyIfAbsent String email,
      @Schema(maxLength = 20) @EmptyIfAbsent String telephone,
      @Schema(description = "Identifiant d'un tarif actif") @EmptyIfAbsent String serviceId,
      @Schema(maxLength = 200) @Nullable String titre,
      @Schema(maxLength = 2000) @Nullable String description,
      @Schema(minimum = "1", maximum = "1000") @LenientNumber(absent = {"undefined", "null"})
          @Nullable Integer nombrePages,
      @Schema(description = "Doit être vrai") boolean consentementRgpd,
      @Schema(description = Consents.TERMS) @Ticked @Nullable Boolean cgvAcceptees,
      @Schema(description = Consents.PRIVACY) @Ticked @Nullable Boolean confidentialiteLue,
      @Schema(description = Consents.EARLY_START) @Ticked @Nullable Boolean debutImmediat,
      @Schema(description = Consents.LOSS) @Ticked @Nullable Boolean perteReconnue,
      @Nullable CompanyWire entreprise,
      @Schema(description = "10 fichiers de 50 Mio au plus") @Nullable List<byte[]> files) {
    /**
     * @throws InvalidInput with every rule that the values break
     */
    GuestOrderRequest toRequest() {
      return new GuestOrderRequest(
          prenom,
          nom,
          email,
          telephone,
          service(serviceId),
          Optional.ofNullable(titre),
          Optional.ofNullable(description),
          Optional.ofNullable(nombrePages),
          consentementRgpd);
    }

    /**
     * @throws InvalidInput with every rule that the values break
     */
    Optional<Company> company() {
      return CompanyWire.toCompany(entreprise);
    }

    ConsentRequest agreed() {
      return Consents.of(cgvAcceptees, confidentialiteLue, debutImmediat, perteReconnue);
    }
  }

  /** The form of a signed-in client (contract B 1.2); its price is ignored as well. */
  @Introspected
  @Schema(name = "ProjetAPayer")
  public record ToOrderSignedIn(
      @Schema(description = "En euros ; jamais facturé")
          @LenientNumber(absent = {"undefined", "null"})
          @Nullable BigDecimal prixCalcule,
      @Schema(description = "Identifiant d'un tarif actif") @EmptyIfAbsent String serviceId,
      @Schema(minLength = 3, maxLength = 200) @EmptyIfAbsent String titre,
      @Nullable String description,
      @Schema(minimum = "1", maximum = "1000") @LenientNumber(absent = {"undefined", "null"})
          @Nullable Integer nombrePages,
      @Schema(description = Consents.TERMS) @Ticked @Nullable Boolean cgvAcceptees,
      @Schema(description = Consents.PRIVACY) @Ticked @Nullable Boolean confidentialiteLue,
      @Schema(description = Consents.EARLY_START) @Ticked @Nullable Boolean debutImmediat,
      @Schema(description = Consents.LOSS) @Ticked @Nullable Boolean perteReconnue,
      @Schema(description = "10 fichiers de 50 Mio au plus") @Nullable List<byte[]> files) {
    /**
     * @throws InvalidInput with every rule that the values break
     */
    public ProjectRequest toRequest() {
      return new ProjectRequest(
          service(serviceId),
          titre,
          Optional.ofNullable(description),
          Optional.ofNullable(nombrePages));
    }

    public ConsentRequest agreed() {
      return Consents.of(cgvAcceptees, confidentialiteLue, debutImmediat, perteReconnue);
    }
  }

  private static Optional<TariffId> service(String id) {
    return Optional.of(id).filter(text -> !text.isBlank()).map(TariffId::new);
  }

  /** Answer to an order without an account. */
  @Serdeable
  record Placed(
      String message,
      String checkoutUrl,
      String sessionId,
      String pendingCommandeId,
      int uploadedFiles) {
    public static Placed of(String message, Waiting waiting) {
      return new Placed(
          message,
          waiting.session().url(),
          waiting.session().sessionId(),
          waiting.id().value(),
          waiting.files());
    }
  }

  /** Answer to a signed-in client's order. */
  @Serdeable
  public record Created(
      boolean success, String message, String checkoutUrl, String pendingCommandeId) {
    public static Created of(String message, Waiting waiting) {
      return new Created(true, message, waiting.session().url(), waiting.id().value());
    }
  }

  /** Answer with an order that waits. */
  @Serdeable
  record Shown(String message, Masked pendingCommande) {}

  /** An order that waits, as anybody who holds its id may see it. */
  @Serdeable
  record Masked(
      String id,
      String prenom,
      String nom,
      String email,
      @Nullable String telephone,
      @Nullable String adresse,
      String serviceId,
      boolean consentementRgpd,
      @Nullable String stripeSessionId,
      boolean isProcessed,
      Instant createdAt) {
    private static final String HIDDEN = "***";

    public static Masked of(GuestOrder order) {
      return new Masked(
          order.id().value(),
          order.prenom().substring(0, 1) + HIDDEN,
          order.nom().substring(0, 1) + HIDDEN,
          email(order.email()),
          order.telephone().map(number -> HIDDEN).orElse(null),
          order.adresse().map(address -> HIDDEN).orElse(null),
          order.serviceId().value(),
          order.consentementRgpd(),
          order.stripeSessionId().map(session -> HIDDEN).orElse(null),
          order.isProcessed(),
          order.createdAt());
    }

    private static String email(String address) {
      return address.substring(0, 1) + HIDDEN + address.substring(address.indexOf('@'));
    }
  }
}
