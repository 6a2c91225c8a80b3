package fr.livrestaka.application.accounts.erasure;

import static fr.livrestaka.application.house.InMemoryHouse.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.livrestaka.application.accounts.erasure.ReapplyErasures.Reapplied;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.events.AccountErased;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReapplyErasuresTest {
  private static final Instant LONG_AGO = Instant.parse("2026-01-02T08:00:00Z");

  private final InMemoryHouse house = new InMemoryHouse();

  @Test
  void anErasureLeavesAnEntryInTheJournal() {
    Account lina = house.person(Role.USER);
    house.get(EraseOwnAccount.class).erase(caller(lina));
    assertThat(house.get(ReadErasures.class).all())
        .extracting(ErasedAccount::account, ErasedAccount::at)
        .containsExactly(tuple(lina.id(), house.now()));
  }

  @Test
  void erasesWhatARestoredBackupHasBroughtBack() {
    Account back = house.person(Role.USER);
    ErasedAccount entry = new ErasedAccount(back.id(), LONG_AGO, true);
    ErasedAccount unknown = new ErasedAccount(new AccountId("gone"), LONG_AGO, false);

    Reapplied first = reapply(entry, unknown);

    assertThat(first.erased()).containsExactly(entry);
    assertThat(first.nothingToDo()).containsExactly(unknown);
    assertThat(house.account(back.id()).isErased()).isTrue();
    assertThat(house.events()).containsExactly(new AccountErased(back.id()));
    assertThat(house.audited().get(0).details()).containsEntry("method", "erasure_journal");
    assertThat(house.get(ReadErasures.class).all()).containsExactlyInAnyOrder(entry, unknown);
  }

  @Test
  void aRepetitionDoesNothing() {
    ErasedAccount entry = new ErasedAccount(house.person(Role.USER).id(), LONG_AGO, false);
    reapply(entry);
    assertThat(reapply(entry).nothingToDo()).containsExactly(entry);
    assertThat(house.events()).hasSize(1);
  }

  @Test
  void theLastAdministratorStays() {
    Account admin = house.person(Role.ADMIN);
    ErasedAccount entry = new ErasedAccount(admin.id(), LONG_AGO, false);
    assertThat(reapply(entry).refused()).containsExactly(entry);
    assertThat(house.account(admin.id())).isEqualTo(admin);
  }

  private Reapplied reapply(ErasedAccount... entries) {
    return house.get(ReapplyErasures.class).reapply(List.of(entries));
  }
}
