package fr.livrestaka.application.orders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.orders.port.OrderConfirmations;
import fr.livrestaka.application.orders.port.OrderConsents;
import fr.livrestaka.domain.content.PageVersionId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.consents.ConsentId;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.consents.ConsentSource;
import fr.livrestaka.domain.orders.consents.ConsentWay;
import fr.livrestaka.domain.orders.consents.GivenConsents;
import fr.livrestaka.domain.orders.consents.ShownTexts;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link OrderConsents} and {@link OrderConfirmations} does. */
public abstract class OrderConsentsContract {
  private static final Instant NOON = OrderFixtures.NOON;
  private static final ShownTexts NOTHING_SHOWN =
      new ShownTexts(Optional.empty(), Optional.empty());

  private final OrderId order = new OrderId(UUID.randomUUID().toString());

  protected abstract OrderConsents consents();

  protected abstract OrderConfirmations confirmations();

  /** A guest order that is stored. */
  protected abstract GuestOrderId guestOrder();

  /** A version that is stored. */
  protected abstract PageVersionId version();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void theConsentsOfAnOrderComeOldestFirstAsTheyWereGiven() {
    ShownTexts shown = new ShownTexts(Optional.of(version()), Optional.of(version()));
    GivenConsents later = given(order.value(), NOTHING_SHOWN, NOON.plusMillis(1));
    GivenConsents first = given(order.value(), shown, NOON);
    add(later);
    add(first);
    add(given(UUID.randomUUID().toString(), NOTHING_SHOWN, NOON));
    assertThat(inTransaction(() -> consents().of(order)))
        .containsExactly(first, later)
        .allMatch(GivenConsents::isIntact);
  }

  @Test
  void whatAGuestGaveIsFoundByTheGuestOrderAlone() {
    GuestOrderId guest = guestOrder();
    GivenConsents given = given(guest);
    inTransaction(
        () -> {
          consents().await(given);
          return given;
        });
    assertThat(inTransaction(() -> consents().of(guest))).containsExactly(given);
    assertThat(inTransaction(() -> consents().of(new OrderId(guest.value())))).isEmpty();
  }

  @Test
  void theFirstConfirmationStays() {
    assertThat(inTransaction(() -> confirmations().sentAt(order))).isEmpty();
    sent(NOON);
    sent(NOON.plusSeconds(1));
    assertThat(inTransaction(() -> confirmations().sentAt(order))).contains(NOON);
  }

  private void sent(Instant at) {
    inTransaction(
        () -> {
          confirmations().sent(order, at);
          return at;
        });
  }

  private void add(GivenConsents given) {
    inTransaction(
        () -> {
          consents().add(given);
          return given;
        });
  }

  /** What was given with a guest order. */
  protected static GivenConsents given(GuestOrderId guest) {
    return given(guest.value(), NOTHING_SHOWN, NOON);
  }

  private static GivenConsents given(String subject, ShownTexts texts, Instant at) {
    return GivenConsents.of(
        new ConsentId(UUID.randomUUID().toString()),
        subject,
        new ConsentRequest(true, true, true, false),
        texts,
        new ConsentSource(
            ConsentWay.ESTIMATE_PAGE, Optional.of("192.0.2.1"), Optional.of("Firefox 📖")),
        at);
  }
}
