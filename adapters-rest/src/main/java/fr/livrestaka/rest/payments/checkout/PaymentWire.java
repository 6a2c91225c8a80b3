package fr.livrestaka.rest.payments.checkout;

import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.rest.shared.body.Consents;
import fr.livrestaka.rest.shared.body.Ticked;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is sent and answered about payments. */
public final class PaymentWire {
  private PaymentWire() {}

  /** What is to be paid. */
  @Introspected
  @Schema(name = "CommandeAPayer")
  record ToPay(
      @Schema(description = "Identifiant d'une commande, ou d'une facture, du compte")
          String commandeId,
      @Schema(description = "Ignoré : le montant vient de la commande") @Nullable String priceId,
      @Schema(description = Consents.TERMS) @Ticked @Nullable Boolean cgvAcceptees,
      @Schema(description = Consents.PRIVACY) @Ticked @Nullable Boolean confidentialiteLue,
      @Schema(description = Consents.EARLY_START) @Ticked @Nullable Boolean debutImmediat,
      @Schema(description = Consents.LOSS) @Ticked @Nullable Boolean perteReconnue) {
    ConsentRequest agreed() {
      return Consents.of(cgvAcceptees, confidentialiteLue, debutImmediat, perteReconnue);
    }
  }

  /** An event as Stripe sends it. */
  @Serdeable
  @Schema(name = "EvenementStripe", description = "Un événement, dans la forme de Stripe")
  public record StripeEvent(String id, String type, Map<String, Object> data) {}

  /** Where to pay. */
  @Serdeable
  @Schema(name = "PageDePaiement")
  record Opened(String sessionId, String url) {}

  /** How a payment stands. */
  @Serdeable
  @Schema(name = "EtatDuPaiement")
  record State(String status, Map<String, String> metadata) {
    static State of(SessionFacts facts) {
      Map<String, String> metadata = new LinkedHashMap<>();
      facts.userId().ifPresent(id -> metadata.put("userId", id));
      facts.reference().ifPresent(id -> metadata.put("commandeId", id));
      facts.source().ifPresent(source -> metadata.put("source", source));
      return new State(facts.paymentStatus(), metadata);
    }
  }
}
