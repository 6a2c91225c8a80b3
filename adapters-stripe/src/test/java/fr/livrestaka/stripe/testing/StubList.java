package fr.livrestaka.stripe.testing;

import com.stripe.model.HasId;
import com.stripe.model.StripeObject;
import fr.livrestaka.stripe.testing.StripeStub.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A list of the Stripe stub, newest first, told page by page. */
final class StubList<T extends StripeObject & HasId> {
  private final List<T> all = new ArrayList<>();
  private final Function<T, String> paymentIntent;
  private final Function<T, Long> created;
  private int most = Integer.MAX_VALUE;

  StubList(Function<T, String> paymentIntent, Function<T, Long> created) {
    this.paymentIntent = paymentIntent;
    this.created = created;
  }

  int size() {
    return all.size();
  }

  void add(T one) {
    all.addFirst(one);
  }

  T get(String id) {
    return all.stream().filter(one -> one.getId().equals(id)).findFirst().orElseThrow();
  }

  void failBehindTheFirstPage() {
    most = 1;
  }

  Reply page(Map<String, String> query) {
    String last = query.get("starting_after");
    if (last != null && most == 1) return Reply.refused(429, "rate_limit", "Too many requests");
    List<T> wanted = all.stream().filter(one -> isWanted(one, query)).toList();
    int from = last == null ? 0 : wanted.indexOf(get(last)) + 1;
    int limit = Math.min(most, Integer.parseInt(query.getOrDefault("limit", "10")));
    int to = Math.min(wanted.size(), from + limit);
    String data =
        wanted.subList(from, to).stream()
            .map(StripeObject::toJson)
            .collect(Collectors.joining(","));
    return new Reply(
        200,
        "{\"object\": \"list\", \"url\": \"/v1/list\", \"has_more\": %s, \"data\": [%s]}"
            .formatted(to < wanted.size(), data));
  }

  private boolean isWanted(T one, Map<String, String> query) {
    long since = Long.parseLong(query.getOrDefault("created[gte]", "0"));
    long until = Long.parseLong(query.getOrDefault("created[lt]", "" + Long.MAX_VALUE));
    return created.apply(one) >= since
        && created.apply(one) < until
        && paymentIntent
            .apply(one)
            .equals(query.getOrDefault("payment_intent", paymentIntent.apply(one)));
  }
}
