package fr.livrestaka.application.accounts.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.erasure.ErasedAccount;
import fr.livrestaka.application.accounts.erasure.ErasedTrace;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.StoredPath;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ErasureJournal} does. */
public abstract class ErasureJournalContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  protected abstract ErasureJournal journal();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void keepsEachAccountOnceAsItWasFirstAddedAndTheOldestFirst() {
    ErasedAccount late = new ErasedAccount(fresh(), NOON.plusSeconds(1), false);
    ErasedAccount early = new ErasedAccount(fresh(), NOON, true);
    add(late);
    add(early);
    add(new ErasedAccount(early.account(), NOON.plusSeconds(9), false));

    assertThat(inTransaction(() -> journal().all()))
        .filteredOn(List.of(late, early)::contains)
        .containsExactly(early, late);
    assertThat(inTransaction(() -> journal().all()))
        .filteredOn(entry -> entry.account().equals(early.account()))
        .hasSize(1);
  }

  @Test
  void keepsTheTracesOfEachErasureOfAnAccount() {
    ErasedTrace order = new ErasedTrace(ErasedTrace.Kind.GUEST_ORDER, "order-" + UUID.randomUUID());
    ErasedTrace bytes = ErasedTrace.ofFile(new StoredPath("orders/" + UUID.randomUUID()));
    AccountId account = fresh();
    add(new ErasedAccount(account, NOON, true, List.of(order)));
    add(new ErasedAccount(account, NOON.plusSeconds(9), false, List.of(order, bytes)));
    add(new ErasedAccount(fresh(), NOON, true));

    List<ErasedAccount> found =
        inTransaction(() -> journal().all()).stream()
            .filter(entry -> entry.account().equals(account))
            .toList();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).at()).isEqualTo(NOON);
    assertThat(found.get(0).byAddress()).isTrue();
    assertThat(found.get(0).traces()).containsExactlyInAnyOrder(order, bytes);
  }

  private void add(ErasedAccount erased) {
    inTransaction(
        () -> {
          journal().add(erased);
          return true;
        });
  }

  private static AccountId fresh() {
    return new AccountId(UUID.randomUUID().toString());
  }
}
