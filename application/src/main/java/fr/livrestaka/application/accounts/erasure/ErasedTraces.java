package fr.livrestaka.application.accounts.erasure;

import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an erasure in the database leaves outside it, and what it took that does not hang on the
 * account.
 *
 * @param files bytes on the disk that no row speaks of any more
 * @param stripePaymentMethodIds saved cards at the payment service
 * @param apart rows that were found otherwise than by the account's id
 */
public record ErasedTraces(
    List<StoredPath> files, List<String> stripePaymentMethodIds, List<ErasedTrace> apart) {
  public static final ErasedTraces NONE = new ErasedTraces(List.of(), List.of());

  public ErasedTraces {
    files = List.copyOf(files);
    stripePaymentMethodIds = List.copyOf(stripePaymentMethodIds);
    apart = List.copyOf(apart);
  }

  /** Where all rows hung on the account. */
  public ErasedTraces(List<StoredPath> files, List<String> stripePaymentMethodIds) {
    this(files, stripePaymentMethodIds, List.of());
  }

  /** Erased guest orders, which may have an open pay page at the payment service. */
  public List<GuestOrderId> guestOrders() {
    return apart.stream()
        .filter(trace -> trace.kind() == ErasedTrace.Kind.GUEST_ORDER)
        .map(trace -> new GuestOrderId(trace.id()))
        .toList();
  }

  /** What the journal remembers: the rows, and the bytes by the hash of their path. */
  List<ErasedTrace> all() {
    return Stream.concat(apart.stream(), files.stream().map(ErasedTrace::ofFile))
        .distinct()
        .toList();
  }
}
