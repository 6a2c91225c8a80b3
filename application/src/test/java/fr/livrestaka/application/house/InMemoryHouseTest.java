package fr.livrestaka.application.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.accounts.Register;
import fr.livrestaka.application.accounts.Registration;
import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.MailReach;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InMemoryHouseTest {
  private final InMemoryHouse house = new InMemoryHouse();

  static Stream<Class<?>> singletons() {
    return ModuleClasses.singletons().stream();
  }

  static Stream<Class<?>> ports() {
    return ModuleClasses.ports().stream().filter(InMemoryHouse::isNeeded);
  }

  @ParameterizedTest
  @MethodSource("singletons")
  void everyUseCaseIsThereOnce(Class<?> useCase) {
    assertThat(house.get(useCase)).isInstanceOf(useCase).isSameAs(house.get(useCase));
  }

  @ParameterizedTest
  @MethodSource("ports")
  void everyPortIsThere(Class<?> port) {
    assertThat(house.get(port)).isInstanceOf(port);
  }

  @Test
  void reactionsHaveNamesOfTheirOwn() {
    assertThat(house.reactions()).hasSizeGreaterThan(30);
    assertThat(house.reactions().stream().flatMap(Reaction::names)).doesNotHaveDuplicates();
  }

  @Test
  void whatFollowsWaitsUntilItIsCarriedOut() {
    Account admin = house.person(Role.ADMIN);
    house.get(Register.class).as(registration("lina@example.org"));
    assertThat(house.mails()).isEmpty();
    house.carryOut();
    assertThat(house.notices(admin.id())).hasSize(1);
    assertThat(house.mails()).isNotEmpty();
    int mails = house.mails().size();
    house.carryOut();
    assertThat(house.mails()).hasSize(mails);
  }

  @Test
  void whatFailsLeavesNothingBehind() {
    Account admin = house.person(Role.ADMIN);
    Register register = house.get(Register.class);
    assertThatThrownBy(
            () ->
                house
                    .get(Transactions.class)
                    .writing(
                        () -> {
                          register.as(registration("lina@example.org"));
                          throw new IllegalStateException("after all");
                        }))
        .hasMessage("after all");
    house.carryOut();
    assertThat(house.get(Accounts.class).findByEmail("lina@example.org")).isEmpty();
    assertThat(house.events()).isEmpty();
    assertThat(house.notices(admin.id())).isEmpty();
    assertThat(house.mails()).isEmpty();
  }

  @Test
  void eventsAreRecordedInTransactionsOnly() {
    assertThatThrownBy(() -> house.get(Outbox.class).record(new Nothing()))
        .hasMessage("No transaction is open");
  }

  @Test
  void aPartIsReplacedBeforeItIsUsed() {
    MailReach reach = () -> true;
    house.with(MailReach.class, reach);
    Register register = house.get(Register.class);
    assertThat(register.as(registration("zoé@example.org")).email()).isEqualTo("zoé@example.org");
    assertThatThrownBy(() -> house.with(MailReach.class, () -> false))
        .isInstanceOf(IllegalStateException.class);
  }

  private record Nothing() implements DomainEvent {}

  private static Registration registration(String email) {
    return new Registration("Lina", "Moreau", email, "Relieur-vert-1", "");
  }
}
