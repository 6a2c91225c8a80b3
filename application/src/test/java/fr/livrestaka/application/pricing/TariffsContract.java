package fr.livrestaka.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Tariffs} does. */
public abstract class TariffsContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  protected abstract Tariffs tariffs();

  protected abstract void inTransaction(Runnable work);

  @Test
  void findsWhatWasAdded() {
    Tariff added = tariff(1, true, NOON);
    inTransaction(() -> tariffs().add(added));
    inTransaction(() -> assertThat(tariffs().find(added.id())).contains(added));
  }

  @Test
  void findsNothingUnderAnUnknownId() {
    inTransaction(() -> assertThat(tariffs().find(new TariffId("no such"))).isEmpty());
  }

  @Test
  void listsThoseOnSaleInTheirOrder() {
    Tariff last = tariff(9, true, NOON);
    Tariff younger = tariff(8, true, NOON.plusMillis(1));
    Tariff elder = tariff(8, true, NOON);
    Tariff withdrawn = tariff(7, false, NOON);
    inTransaction(
        () -> {
          tariffs().add(last);
          tariffs().add(younger);
          tariffs().add(elder);
          tariffs().add(withdrawn);
        });
    inTransaction(
        () ->
            assertThat(tariffs().onSale())
                .doesNotContain(withdrawn)
                .containsSubsequence(elder, younger, last));
  }

  @Test
  void keepsAChangeAndForgetsADeletion() {
    Tariff added = TariffFixtures.pack();
    inTransaction(() -> tariffs().add(added));
    Tariff changed = added.change(TariffFixtures.priced(40_000), TariffFixtures.LATER).state();
    inTransaction(
        () -> {
          tariffs().lockList();
          assertThat(tariffs().lock(added.id())).contains(added);
          tariffs().update(changed);
        });
    inTransaction(() -> assertThat(tariffs().find(added.id())).contains(changed));
    inTransaction(() -> tariffs().delete(added.id()));
    inTransaction(() -> assertThat(tariffs().lock(added.id())).isEmpty());
  }

  @Test
  void anyNumberHoldATariffAtOnce() throws Exception {
    Tariff added = TariffFixtures.pack();
    inTransaction(() -> tariffs().add(added));
    CyclicBarrier allHoldIt = new CyclicBarrier(3);
    Callable<Boolean> hold =
        () -> {
          inTransaction(
              () -> {
                assertThat(tariffs().hold(added.id())).contains(added);
                meet(allHoldIt);
              });
          return true;
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      for (Future<Boolean> one : threads.invokeAll(Collections.nCopies(3, hold))) {
        assertThat(one.get()).isTrue();
      }
    }
    inTransaction(() -> tariffs().delete(added.id()));
    inTransaction(() -> assertThat(tariffs().hold(added.id())).isEmpty());
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new AssertionError("somebody waits for a lock", e);
    }
  }

  @Test
  void aListReadBeforeAChangeIsNotShownAfterIt() {
    Tariff added = TariffFixtures.pack();
    inTransaction(() -> tariffs().add(added));
    assertThat(tariffs().onSale()).contains(added);
    Tariff withdrawn = added.change(TariffFixtures.active(false), TariffFixtures.LATER).state();
    inTransaction(() -> tariffs().update(withdrawn));
    assertThat(tariffs().onSale()).extracting(Tariff::id).doesNotContain(added.id());
    inTransaction(() -> tariffs().update(added));
    assertThat(tariffs().onSale()).contains(added);
    inTransaction(() -> tariffs().delete(added.id()));
    assertThat(tariffs().onSale()).extracting(Tariff::id).doesNotContain(added.id());
  }

  @Test
  void namesAreTheSameInAnyCaseAndWithoutAccents() {
    String unique = UUID.randomUUID().toString();
    TariffId holder = new TariffId(UUID.randomUUID().toString());
    Tariff added = TariffFixtures.pack();
    inTransaction(
        () ->
            tariffs()
                .add(added.change(TariffFixtures.named("Relecture Élan " + unique), NOON).state()));
    inTransaction(
        () -> {
          assertThat(tariffs().isNameOfAnother("RELECTURE ELAN " + unique, holder)).isTrue();
          assertThat(tariffs().isNameOfAnother("Relecture Élan " + unique, added.id())).isFalse();
          assertThat(tariffs().isNameOfAnother("Relecture " + unique, holder)).isFalse();
        });
  }

  @Test
  void storesTheIdsOfThePublishedStateOnly() {
    Tariff added = TariffFixtures.pack();
    inTransaction(() -> tariffs().add(added));
    inTransaction(() -> assertThat(store(added, Optional.of("price_1"))).isTrue());
    inTransaction(
        () ->
            assertThat(tariffs().find(added.id()))
                .contains(TariffFixtures.known(added, "prod_1", Optional.of("price_1"))));
    inTransaction(() -> assertThat(store(added, Optional.empty())).isTrue());
    inTransaction(() -> assertThat(store(added, Optional.empty())).isTrue());
    inTransaction(
        () ->
            tariffs()
                .update(added.change(TariffFixtures.priced(40_000), TariffFixtures.LATER).state()));
    inTransaction(() -> assertThat(store(added, Optional.of("price_1"))).isFalse());
    inTransaction(() -> tariffs().delete(added.id()));
    inTransaction(() -> assertThat(store(added, Optional.of("price_1"))).isFalse());
  }

  private boolean store(Tariff published, Optional<String> price) {
    return tariffs().storeStripeIds(published.id(), published.updatedAt(), "prod_1", price);
  }

  private static Tariff tariff(int ordre, boolean actif, Instant createdAt) {
    return new Tariff(
        new TariffId(UUID.randomUUID().toString()),
        "Correction Standard",
        "Orthographe, grammaire, typographie",
        Money.ofCents(200),
        "2€/page",
        "Correction",
        Optional.of("7-10 jours"),
        actif,
        ordre,
        createdAt,
        createdAt,
        Optional.empty(),
        Optional.of("price_1"),
        Optional.empty());
  }
}
