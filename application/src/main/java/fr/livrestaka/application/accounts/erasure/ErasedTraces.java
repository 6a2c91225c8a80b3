package fr.livrestaka.application.accounts.erasure;

import fr.livrestaka.domain.files.StoredPath;
import java.util.List;

/**
 * What an erasure in the database leaves outside it.
 *
 * @param files bytes on the disk that no row speaks of any more
 * @param stripePaymentMethodIds saved cards at the payment service
 */
public record ErasedTraces(List<StoredPath> files, List<String> stripePaymentMethodIds) {
  public static final ErasedTraces NONE = new ErasedTraces(List.of(), List.of());

  public ErasedTraces {
    files = List.copyOf(files);
    stripePaymentMethodIds = List.copyOf(stripePaymentMethodIds);
  }
}
