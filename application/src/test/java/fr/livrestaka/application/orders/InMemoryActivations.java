package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.Activations;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.guests.Activation;
import fr.livrestaka.domain.orders.guests.ActivationToken;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Activation links in memory, none of them the former service's. */
public final class InMemoryActivations implements Activations {
  private final InMemoryGuestOrders guestOrders;
  private final Map<GuestOrderId, Link> links = new LinkedHashMap<>();

  private record Link(String stored, Instant expiresAt) {}

  public InMemoryActivations(InMemoryGuestOrders guestOrders) {
    this.guestOrders = guestOrders;
  }

  @Override
  public boolean issue(
      GuestOrderId guestOrder, ActivationToken token, Instant requestedAt, Instant sentAt) {
    Link known = links.get(guestOrder);
    boolean isLate =
        known != null
            && !known.stored().equals(token.stored())
            && known.expiresAt().minus(Activation.LIFE).isAfter(requestedAt);
    if (!isLate) links.put(guestOrder, new Link(token.stored(), sentAt.plus(Activation.LIFE)));
    return !isLate;
  }

  @Override
  public Optional<Activation> find(ActivationToken token) {
    return links.entrySet().stream()
        .filter(entry -> entry.getValue().stored().equals(token.stored()))
        .findFirst()
        .flatMap(entry -> guestOrders.find(entry.getKey()))
        .flatMap(this::activation);
  }

  @Override
  public Optional<Activation> unused(String email, AccountId account) {
    return guestOrders.all().stream()
        .filter(order -> order.email().equalsIgnoreCase(email))
        .filter(order -> order.userId().equals(Optional.of(account)))
        .filter(order -> links.containsKey(order.id()))
        .max(Comparator.comparing(GuestOrder::createdAt))
        .flatMap(this::activation);
  }

  @Override
  public Optional<Activation> take(ActivationToken token) {
    Optional<Activation> found = find(token);
    found.map(Activation::guestOrder).ifPresent(links::remove);
    return found;
  }

  private Optional<Activation> activation(GuestOrder order) {
    return order
        .userId()
        .map(account -> new Activation(order.id(), account, links.get(order.id()).expiresAt()));
  }
}
