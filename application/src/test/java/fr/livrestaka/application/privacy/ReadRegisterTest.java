package fr.livrestaka.application.privacy;

import static fr.livrestaka.application.house.InMemoryHouse.caller;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.privacy.RegisterEntry.MeasuredTable;
import fr.livrestaka.application.privacy.port.StoredData.Measured;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.privacy.LegalBasis;
import fr.livrestaka.domain.privacy.Processing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadRegisterTest {
  private static final Instant OLD = Instant.parse("2021-03-02T12:00:00Z");

  private final InMemoryHouse house = new InMemoryHouse();

  @Test
  void tellsEachProcessingWithTheRowsAndTheOldestOfItsTables() {
    InMemoryStoredData stored = house.get(InMemoryStoredData.class);
    stored.set("messages", new Measured(100_000, Optional.of(OLD.plusSeconds(1))));
    stored.set("support_requests", new Measured(2, Optional.of(OLD)));
    List<RegisterEntry> register = read();

    assertThat(register)
        .extracting(RegisterEntry::processing)
        .containsExactlyElementsOf(Processing.ofPersons());
    RegisterEntry messages = of(register, Processing.MESSAGES);
    assertThat(messages.basis()).isEqualTo(LegalBasis.CONTRACT);
    assertThat(messages.rows()).isEqualTo(100_002);
    assertThat(messages.moreRows()).isTrue();
    assertThat(messages.oldest()).contains(OLD);
    assertThat(messages.tables())
        .filteredOn(one -> one.table().name().equals("messages"))
        .extracting(MeasuredTable::measured)
        .containsExactly(new Measured(100_000, Optional.of(OLD.plusSeconds(1))));
    assertThat(of(register, Processing.CARDS).moreRows()).isFalse();
  }

  @Test
  void everyProcessingHasAPlaceWhereItsDataLie() {
    assertThat(read())
        .allSatisfy(
            entry ->
                assertThat(entry.tables().size() + entry.folders().size())
                    .as(entry.processing().name())
                    .isPositive());
  }

  @Test
  void everyProcessingHasATableThatSaysHowOldItIs() {
    assertThat(read())
        .allSatisfy(
            entry ->
                assertThat(entry.tables())
                    .as(entry.processing().name())
                    .anyMatch(one -> one.table().bornAt().isPresent()));
  }

  @Test
  void eachLookIsAnEntryInTheAuditLog() {
    read();
    assertThat(house.audited())
        .extracting(entry -> entry.action())
        .containsExactly("PROCESSING_REGISTER_ACCESSED");
  }

  @Test
  void saysWhoAnswersForIt() {
    assertThat(house.get(ReadRegister.class).controller().name()).isNotBlank();
  }

  private List<RegisterEntry> read() {
    return house.get(ReadRegister.class).read(caller(house.person(Role.ADMIN)));
  }

  private static RegisterEntry of(List<RegisterEntry> register, Processing processing) {
    return register.stream()
        .filter(entry -> entry.processing() == processing)
        .findFirst()
        .orElseThrow();
  }
}
