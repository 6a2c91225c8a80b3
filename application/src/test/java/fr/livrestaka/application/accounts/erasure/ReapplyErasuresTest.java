package fr.livrestaka.application.accounts.erasure;

import static fr.livrestaka.application.house.InMemoryHouse.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.accounts.InMemoryErasedRows;
import fr.livrestaka.application.accounts.InMemoryShadowAccounts;
import fr.livrestaka.application.accounts.erasure.ReapplyErasures.Reapplied;
import fr.livrestaka.application.files.FileFixtures;
import fr.livrestaka.application.files.InMemoryFileRecords;
import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.events.AccountErased;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

  @Test
  void whatWentBesidesTheAccountIsErasedAgainAlsoWhereThatIsNotThere() {
    ErasedTrace order = new ErasedTrace(ErasedTrace.Kind.GUEST_ORDER, "o");
    ErasedTrace line = new ErasedTrace(ErasedTrace.Kind.AUDIT_DETAILS, "a");
    ErasedTrace other = new ErasedTrace(ErasedTrace.Kind.GUEST_ORDER, "other");
    StoredPath parked = new StoredPath("orders/parked.pdf");
    for (ErasedTrace row : List.of(order, line, other)) {
      house.get(InMemoryErasedRows.class).bringBack(row, parked);
    }
    reapply(new ErasedAccount(new AccountId("gone"), LONG_AGO, true, List.of(order, line)));
    assertThat(house.get(InMemoryErasedRows.class).all()).containsExactly(other);
    assertThat(house.events()).contains(new StoredFileAbandoned(parked));
  }

  /** By the account, only what is the person's is taken out of them. */
  @Test
  void linesOfTheLogAreLeftToTheErasureOfTheAccountWhereItIsThere() {
    ErasedTrace line = new ErasedTrace(ErasedTrace.Kind.AUDIT_ACTOR, "a");
    house.get(InMemoryErasedRows.class).bringBack(line, new StoredPath("orders/x.pdf"));
    Account back = house.person(Role.USER);
    reapply(new ErasedAccount(back.id(), LONG_AGO, true, List.of(line)));
    assertThat(house.get(InMemoryErasedRows.class).all()).containsExactly(line);
  }

  @Test
  void bytesThatAreBackWithoutARowGoOnce() {
    StoredPath erased = new StoredPath("orders/erased_1772442900000-1.pdf");
    StoredPath other = new StoredPath("orders/other_1772442900000-2.pdf");
    InMemoryStoredFiles files = house.get(InMemoryStoredFiles.class);
    files.store(erased, new byte[1]);
    files.store(other, new byte[1]);
    ErasedAccount entry =
        new ErasedAccount(
            new AccountId("gone"), LONG_AGO, true, List.of(ErasedTrace.ofFile(erased)));
    assertThat(reapply(entry).files()).isEqualTo(1);
    house.carryOut();
    assertThat(files.has(erased)).isFalse();
    assertThat(files.has(other)).isTrue();
    assertThat(reapply(entry).files()).isZero();
  }

  @Test
  void theErasureRemembersItsFilesAndWhatWasMergedIntoTheAccount() {
    Account lina = house.person(Role.USER);
    Account shadow = shadowOf(lina);
    house.get(InMemoryShadowAccounts.class).mergeInto(lina, house.now());
    FileRecord file = FileFixtures.attachment(lina.id());
    house.get(InMemoryFileRecords.class).add(file);
    house.get(EraseOwnAccount.class).erase(caller(lina));
    List<ErasedAccount> journal = house.get(ReadErasures.class).all();
    assertThat(journal)
        .extracting(ErasedAccount::account)
        .containsExactlyInAnyOrder(lina.id(), shadow.id());
    assertThat(journal)
        .filteredOn(entry -> entry.account().equals(lina.id()))
        .flatExtracting(ErasedAccount::traces)
        .contains(ErasedTrace.ofFile(file.path().orElseThrow()));
  }

  @Test
  void aShadowOfALivingPersonStays() {
    Account shadow = shadowOf(house.person(Role.USER));
    ErasedAccount asJournalBegan = new ErasedAccount(shadow.id(), LONG_AGO, false);
    assertThat(reapply(asJournalBegan).nothingToDo()).containsExactly(asJournalBegan);
    assertThat(house.account(shadow.id())).isEqualTo(shadow);
    ErasedAccount withItsOwner = new ErasedAccount(shadow.id(), LONG_AGO, true);
    assertThat(reapply(withItsOwner).erased()).containsExactly(withItsOwner);
  }

  /** Made for a guest while somebody else held the address. */
  private Account shadowOf(Account holder) {
    Account shadow =
        Account.ofGuest(
                new AccountId("shadow-of-" + holder.id().value()),
                "Lina",
                "Moreau",
                holder.email(),
                Optional.empty(),
                Optional.empty(),
                house.now())
            .asShadow();
    house.get(InMemoryAccounts.class).add(shadow);
    return shadow;
  }

  private Reapplied reapply(ErasedAccount... entries) {
    return house.get(ReapplyErasures.class).reapply(List.of(entries));
  }
}
