package fr.livrestaka.rest.orders.estimates;

import fr.livrestaka.application.orders.estimates.EstimatedOrder;
import fr.livrestaka.application.payments.checkout.OfferPayment.Offer;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.estimates.EstimateRequest;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.rest.orders.OrderWire;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.Consents;
import fr.livrestaka.rest.shared.body.Ticked;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Estimates as the team writes them and authors answer them; money in cents. */
public final class EstimateWire {
  private EstimateWire() {}

  /** Verified pages, the price (absent: by the tariffs) and a word to the author. */
  @Introspected
  @Schema(name = "EstimateToSend")
  public record ToSend(int pagesVerifiees, @Nullable Long prixFinal, @Nullable String message) {
    public EstimateRequest toRequest() {
      return new EstimateRequest(
          pagesVerifiees,
          Optional.ofNullable(prixFinal).map(Money::ofCents),
          Optional.ofNullable(message));
    }
  }

  /** What an author agrees to with an estimate; all of it is optional. */
  @Introspected
  @Schema(name = "EstimateToAccept", description = "Ce que le client accepte avec l'estimation")
  record ToAccept(
      @Schema(description = Consents.TERMS) @Ticked @Nullable Boolean cgvAcceptees,
      @Schema(description = Consents.PRIVACY) @Ticked @Nullable Boolean confidentialiteLue,
      @Schema(description = Consents.EARLY_START) @Ticked @Nullable Boolean debutImmediat,
      @Schema(description = Consents.LOSS) @Ticked @Nullable Boolean perteReconnue) {
    ConsentRequest agreed() {
      return Consents.of(cgvAcceptees, confidentialiteLue, debutImmediat, perteReconnue);
    }
  }

  /** Answer with an estimate. */
  @Serdeable
  @Schema(name = "EstimateShown")
  public record Shown(String message, Terms estimation) {
    public static Shown of(String message, EstimatedOrder found) {
      return new Shown(message, Terms.of(found));
    }
  }

  /** An estimate; {@code status} is the one that counts at present. */
  @Serdeable
  @Schema(name = "Estimate")
  record Terms(
      String id,
      String commandeId,
      String titre,
      int pagesVerifiees,
      long prixFinal,
      @Nullable String message,
      String status,
      Instant sentAt,
      Instant validUntil,
      @Nullable Instant answeredAt) {
    public static Terms of(EstimatedOrder found) {
      Estimate estimate = found.estimate();
      return new Terms(
          estimate.id().value(),
          estimate.order().value(),
          found.order().titre(),
          estimate.pages(),
          estimate.price().cents(),
          estimate.message().orElse(null),
          found.status().name(),
          estimate.sentAt(),
          estimate.validUntil(),
          estimate.answeredAt().orElse(null));
    }
  }

  /** Answer to an agreement; {@code paiement} says how to pay. */
  @Serdeable
  @Schema(name = "EstimateAccepted")
  record Accepted(String message, OrderWire.Detail commande, Payment paiement) {
    public static Accepted of(Texts texts, EstimatedOrder found, Offer offer) {
      return new Accepted(
          OfferWords.message(texts, offer),
          OrderWire.Detail.of(found.order()),
          new Payment(found.order().id().value(), OfferWords.url(offer).orElse(null)));
    }
  }

  /** The order to be paid, and where; the address is null while it cannot be paid. */
  @Serdeable
  @Schema(name = "EstimatePayment")
  record Payment(String commandeId, @Nullable String checkoutUrl) {}
}
