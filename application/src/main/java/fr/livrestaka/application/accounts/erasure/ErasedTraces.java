package fr.livrestaka.application.accounts.erasure;

import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import java.util.List;

/**
 * What an erasure in the database leaves outside it.
 *
 * @param files bytes on the disk that no row speaks of any more
 * @param stripePaymentMethodIds saved cards at the payment service
 * @param guestOrders erased guest orders, which may have an open pay page at the payment service
 */
public record ErasedTraces(
    List<StoredPath> files, List<String> stripePaymentMethodIds, List<GuestOrderId> guestOrders) {
  public static final ErasedTraces NONE = new ErasedTraces(List.of(), List.of(), List.of());

  public ErasedTraces {
    files = List.copyOf(files);
    stripePaymentMethodIds = List.copyOf(stripePaymentMethodIds);
    guestOrders = List.copyOf(guestOrders);
  }
}
