package fr.livrestaka.stripe.payments;

import com.stripe.exception.StripeException;
import com.stripe.model.HasId;
import com.stripe.model.StripeCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the lists of Stripe to their end. Stripe's own iterators hide what goes wrong behind the
 * first page.
 */
final class StripePagination {
  static final long AT_ONCE = 100;

  private StripePagination() {}

  /** Asks for one page. */
  interface Page<T extends HasId> {
    StripeCollection<T> behind(Optional<String> last) throws StripeException;
  }

  static <T extends HasId> List<T> all(Page<T> page) throws StripeException {
    List<T> found = new ArrayList<>();
    StripeCollection<T> some = page.behind(Optional.empty());
    found.addAll(some.getData());
    while (some.getHasMore() && !some.getData().isEmpty()) {
      some = page.behind(Optional.of(found.getLast().getId()));
      found.addAll(some.getData());
    }
    return found;
  }
}
