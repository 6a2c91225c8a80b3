package fr.livrestaka.application.orders;

import static fr.livrestaka.application.orders.OrderFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.orders.port.Activations;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.guests.Activation;
import fr.livrestaka.domain.orders.guests.ActivationToken;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Activations} does. */
public abstract class ActivationsContract {
  private final AccountId account = new AccountId(UUID.randomUUID().toString());
  private final ActivationToken token = token();

  protected abstract Activations activations();

  protected abstract GuestOrders guestOrders();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void aLinkWorksUntilItIsTaken() {
    GuestOrder order = paid(NOON);
    issue(order, token, NOON);
    Activation link = new Activation(order.id(), account, NOON.plus(Activation.LIFE));
    assertThat(inTransaction(() -> activations().find(token))).contains(link);
    assertThat(inTransaction(() -> activations().take(token))).contains(link);
    assertThat(inTransaction(() -> activations().take(token))).isEmpty();
    assertThat(inTransaction(() -> activations().find(token))).isEmpty();
  }

  @Test
  void aLinkLivesFromWhenItLastWentOutAndAnotherOneTakesItsPlace() {
    GuestOrder order = paid(NOON);
    issue(order, token, NOON);
    for (int n = 0; n < 2; n++) {
      assertThat(issue(order, token, NOON, NOON.plusSeconds(90))).isTrue();
    }
    assertThat(inTransaction(() -> activations().find(token)).map(Activation::expiresAt))
        .contains(NOON.plusSeconds(90).plus(Activation.LIFE));
    ActivationToken other = token();
    issue(order, other, NOON.plusSeconds(90));
    assertThat(inTransaction(() -> activations().find(token))).isEmpty();
    assertThat(inTransaction(() -> activations().find(other))).isPresent();
  }

  @Test
  void aLinkThatWentOutSinceAnotherWasAskedForStays() {
    GuestOrder order = paid(NOON);
    issue(order, token, NOON);
    ActivationToken late = token();
    assertThat(issue(order, late, NOON.minusMillis(1), NOON.plusSeconds(90))).isFalse();
    assertThat(inTransaction(() -> activations().find(late))).isEmpty();
    assertThat(inTransaction(() -> activations().find(token)).map(Activation::expiresAt))
        .contains(NOON.plus(Activation.LIFE));
  }

  @Test
  void theLatestLinkThatWasNeverUsedIsFound() {
    GuestOrder first = paid(NOON);
    assertThat(unused(first.email())).isEmpty();
    issue(first, token, NOON);
    assertThat(unused(first.email().toUpperCase(Locale.ROOT)).map(Activation::guestOrder))
        .contains(first.id());
    assertThat(unused("nobody@example.org")).isEmpty();
    assertThat(inTransaction(() -> activations().unused(first.email(), new AccountId("another"))))
        .isEmpty();
    inTransaction(() -> activations().take(token));
    assertThat(unused(first.email())).isEmpty();
  }

  private Optional<Activation> unused(String email) {
    return inTransaction(() -> activations().unused(email, account));
  }

  private GuestOrder paid(Instant now) {
    GuestOrder order = GuestOrderFixtures.paidBy(account, now);
    return inTransaction(
        () -> {
          guestOrders().add(order);
          return order;
        });
  }

  private void issue(GuestOrder order, ActivationToken secret, Instant now) {
    assertThat(issue(order, secret, now, now)).isTrue();
  }

  private boolean issue(
      GuestOrder order, ActivationToken secret, Instant requestedAt, Instant sentAt) {
    return inTransaction(() -> activations().issue(order.id(), secret, requestedAt, sentAt));
  }

  private static ActivationToken token() {
    return new ActivationToken(UUID.randomUUID().toString());
  }
}
