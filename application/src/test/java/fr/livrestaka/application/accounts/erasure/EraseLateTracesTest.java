package fr.livrestaka.application.accounts.erasure;

import static fr.livrestaka.application.house.InMemoryHouse.caller;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.files.FileFixtures;
import fr.livrestaka.application.files.InMemoryFileRecords;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EraseLateTracesTest {
  private final InMemoryHouse house = new InMemoryHouse();
  private final InMemoryFileRecords files = house.get(InMemoryFileRecords.class);
  private final Account lina = house.person(Role.USER);

  @Test
  void whatARequestStoredDuringTheErasureGoesToo() {
    erase(lina);
    FileRecord late = stored(lina);
    house.pass(Duration.ofMinutes(10));
    tidy();
    assertThat(files.find(late.id())).isEmpty();
    assertThat(house.get(InMemoryOutbox.class).events())
        .contains(new StoredFileAbandoned(late.path().orElseThrow()));
  }

  @Test
  void aRepetitionDoesNoHarm() {
    erase(lina);
    stored(lina);
    house.pass(Duration.ofMinutes(10));
    tidy();
    Account once = house.account(lina.id());
    tidy();
    assertThat(house.account(lina.id())).isEqualTo(once);
  }

  @Test
  void nobodyElseLosesAnything() {
    Account other = house.person(Role.USER);
    FileRecord file = stored(other);
    erase(lina);
    tidy();
    assertThat(files.find(file.id())).isPresent();
  }

  @Test
  void longAfterwardsNobodyLooksAgain() {
    erase(lina);
    FileRecord late = stored(lina);
    house.pass(Duration.ofMinutes(31));
    tidy();
    assertThat(files.find(late.id())).isPresent();
  }

  private void erase(Account account) {
    house.get(EraseOwnAccount.class).erase(caller(account));
  }

  private FileRecord stored(Account account) {
    FileRecord file = FileFixtures.attachment(account.id());
    files.add(file);
    return file;
  }

  private void tidy() {
    house.get(EraseLateTraces.class).tidy();
  }
}
