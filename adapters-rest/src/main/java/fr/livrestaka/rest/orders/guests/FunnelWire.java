package fr.livrestaka.rest.orders.guests;

import fr.livrestaka.application.payments.checkout.OpenCheckout.Waiting;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent and answered on the way to a paid order. */
public final class FunnelWire {
  private FunnelWire() {}

  /** The form of somebody without an account. */
  @Serdeable
  @Schema(name = "CommandeSansCompte")
  record ToOrder(
      @Schema(minLength = 2, maxLength = 100) String prenom,
      @Schema(minLength = 2, maxLength = 100) String nom,
      @Schema(format = "email", maxLength = 255) String email,
      @Schema(maxLength = 20) String telephone,
      @Schema(description = "Identifiant d'un tarif actif") String serviceId,
      @Schema(maxLength = 200) @Nullable String titre,
      @Schema(minimum = "1", maximum = "1000") @Nullable Integer nombrePages,
      @Schema(maxLength = 2000) @Nullable String description,
      @Schema(description = "En euros ; jamais facturé") @Nullable BigDecimal prixCalcule,
      @Schema(description = "Doit être vrai") boolean consentementRgpd,
      @Schema(description = "10 fichiers de 50 Mio au plus") @Nullable List<byte[]> files) {}

  /** The form of a signed-in client. */
  @Serdeable
  @Schema(name = "ProjetAPayer")
  public record ToOrderSignedIn(
      @Schema(description = "Identifiant d'un tarif actif") String serviceId,
      @Schema(minLength = 3, maxLength = 200) String titre,
      @Nullable String description,
      @Schema(minimum = "1", maximum = "1000") @Nullable Integer nombrePages,
      @Schema(description = "En euros ; jamais facturé") @Nullable BigDecimal prixCalcule,
      @Schema(description = "10 fichiers de 50 Mio au plus") @Nullable List<byte[]> files) {}

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
