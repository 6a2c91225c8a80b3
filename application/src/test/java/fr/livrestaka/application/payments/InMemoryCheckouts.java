package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.CheckoutDoubt;
import fr.livrestaka.domain.payments.checkout.CheckoutId;
import fr.livrestaka.domain.payments.checkout.CheckoutStatus;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checkouts in memory. */
public final class InMemoryCheckouts implements Checkouts, Undoable {
  private static final Comparator<Checkout> ELDEST_FIRST =
      Comparator.comparing(Checkout::createdAt).thenComparing(checkout -> checkout.id().value());

  private final Map<CheckoutId, Checkout> byId = new LinkedHashMap<>();
  private final Set<CheckoutId> doubted = new HashSet<>();

  @Override
  public void add(Checkout checkout) {
    if (byId.putIfAbsent(checkout.id(), checkout) != null) {
      throw new IllegalStateException(checkout.id().value());
    }
  }

  @Override
  public Optional<Checkout> find(CheckoutId id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public Optional<Checkout> findBySession(String sessionId) {
    return byId.values().stream()
        .filter(one -> one.sessionId().equals(Optional.of(sessionId)))
        .findFirst();
  }

  @Override
  public Optional<Checkout> lock(CheckoutId id) {
    return find(id);
  }

  @Override
  public List<Checkout> lockOpen(PaidFor paidFor) {
    return open()
        .filter(one -> one.paidFor().equals(paidFor))
        .sorted(ELDEST_FIRST.reversed())
        .toList();
  }

  @Override
  public List<Checkout> lockOpenOf(AccountId payer) {
    return open().filter(one -> one.payer().equals(Optional.of(payer))).toList();
  }

  @Override
  public void save(Checkout checkout) {
    byId.replace(checkout.id(), checkout);
  }

  @Override
  public void remove(CheckoutId id) {
    byId.computeIfPresent(id, (key, one) -> one.status() == CheckoutStatus.PAID ? one : null);
  }

  @Override
  public List<Checkout> openBefore(Instant instant, Optional<Checkout> behind, int most) {
    return open()
        .filter(one -> one.createdAt().isBefore(instant))
        .filter(one -> behind.isEmpty() || ELDEST_FIRST.compare(one, behind.get()) > 0)
        .sorted(ELDEST_FIRST)
        .limit(most)
        .toList();
  }

  @Override
  public boolean noteDoubt(CheckoutDoubt doubt) {
    return byId.containsKey(doubt.checkout()) && doubted.add(doubt.checkout());
  }

  private Stream<Checkout> open() {
    return byId.values().stream().filter(one -> one.status() == CheckoutStatus.OPEN);
  }

  @Override
  public Runnable undo() {
    Map<CheckoutId, Checkout> before = Map.copyOf(byId);
    Set<CheckoutId> doubtedBefore = Set.copyOf(doubted);
    return () -> {
      doubted.retainAll(doubtedBefore);
      byId.clear();
      byId.putAll(before);
    };
  }
}
