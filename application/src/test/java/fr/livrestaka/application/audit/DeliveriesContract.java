package fr.livrestaka.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.audit.port.Deliveries;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Deliveries} does. */
public abstract class DeliveriesContract {
  private static final Instant NOON = Instant.parse("2001-03-02T12:00:00.123Z");

  protected abstract Deliveries deliveries();

  /** Removes all there are. */
  protected abstract void clear();

  protected abstract void add(DeliveryView delivery);

  protected abstract void addDone(String id);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @BeforeEach
  void empty() {
    clear();
  }

  @Test
  void listsOneStatusByTime() {
    DeliveryView late = added(DeliveryStatus.PARKED, NOON.plusMillis(2));
    DeliveryView early = added(DeliveryStatus.PARKED, NOON);
    DeliveryView middle = added(DeliveryStatus.PARKED, NOON.plusMillis(1));
    DeliveryView waiting = added(DeliveryStatus.PENDING, NOON);
    addDone(UUID.randomUUID().toString());
    Page<DeliveryView> first = page(DeliveryStatus.PARKED, 1);
    assertThat(first.rows()).containsExactly(early, middle);
    assertThat(first.total()).isEqualTo(3);
    assertThat(page(DeliveryStatus.PARKED, 2).rows()).containsExactly(late);
    assertThat(page(DeliveryStatus.PENDING, 1).rows()).containsExactly(waiting);
  }

  @Test
  void findsWhatIsNotDone() {
    DeliveryView parked = added(DeliveryStatus.PARKED, NOON);
    String done = UUID.randomUUID().toString();
    addDone(done);
    assertThat(found(parked.id())).contains(parked);
    assertThat(found(done)).isEmpty();
    assertThat(found("no-such-id")).isEmpty();
  }

  @Test
  void retriesWhatIsParkedOnce() {
    DeliveryView parked = added(DeliveryStatus.PARKED, NOON);
    assertThat(retried(parked.id())).isTrue();
    assertThat(found(parked.id()))
        .hasValueSatisfying(
            delivery -> {
              assertThat(delivery.status()).isEqualTo(DeliveryStatus.PENDING);
              assertThat(delivery.attempts()).isZero();
              assertThat(delivery.nextAttemptAt()).isEqualTo(NOON.plusSeconds(60));
            });
    assertThat(retried(parked.id())).isFalse();
    assertThat(retried("no-such-id")).isFalse();
  }

  private DeliveryView added(DeliveryStatus status, Instant next) {
    DeliveryView delivery =
        new DeliveryView(
            UUID.randomUUID().toString(),
            "Happened",
            "test.none",
            status,
            3,
            NOON,
            next,
            Optional.of("MailNotSent"));
    add(delivery);
    return delivery;
  }

  private Page<DeliveryView> page(DeliveryStatus status, int number) {
    return inTransaction(() -> deliveries().list(status, new PageRequest(number, 2)));
  }

  private Optional<DeliveryView> found(String id) {
    return inTransaction(() -> deliveries().find(id));
  }

  private boolean retried(String id) {
    return inTransaction(() -> deliveries().retry(id, NOON.plusSeconds(60)));
  }
}
