package fr.livrestaka.rest.orders.estimates;

import fr.livrestaka.application.payments.checkout.OfferPayment.Offer;
import fr.livrestaka.rest.shared.Texts;
import java.util.Optional;

/** The sentence about the payment for an author who has agreed, on a page or in JSON. */
final class OfferWords {
  private OfferWords() {}

  static String message(Texts texts, Offer offer) {
    return texts.get(
        switch (offer) {
          case Offer.Now now -> "orders.estimate-accepted";
          case Offer.Later later -> "orders.estimate-accepted-pay-later";
          case Offer.Done done -> "orders.estimate-accepted-paid";
        });
  }

  /** Where to pay at once. */
  static Optional<String> url(Offer offer) {
    return offer instanceof Offer.Now now ? Optional.of(now.url()) : Optional.empty();
  }
}
