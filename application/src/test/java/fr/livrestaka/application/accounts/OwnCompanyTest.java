package fr.livrestaka.application.accounts;

import static fr.livrestaka.application.house.InMemoryHouse.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.accounts.erasure.EraseOwnAccount;
import fr.livrestaka.application.accounts.sessions.AccessRefused;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.invoicing.parties.Company;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people tell of the company that their invoices are made out to. */
class OwnCompanyTest {
  private static final Company LAKE = named("Éditions du Lac");
  private static final Company SEA = named("Éditions de la Mer");

  private final InMemoryHouse house = new InMemoryHouse();
  private final Caller lina = caller(house.person(Role.USER));
  private final OwnCompany own = house.get(OwnCompany.class);

  @Test
  void aCompanyIsKeptUntilAnotherOneOrNoneIsTold() {
    own.tell(lina, Optional.of(LAKE));
    assertThat(own.show(lina)).hasValue(LAKE);
    own.tell(lina, Optional.of(SEA));
    assertThat(own.show(lina)).hasValue(SEA);
    own.tell(lina, Optional.empty());
    assertThat(own.show(lina)).isEmpty();
  }

  @Test
  void eachPersonHasTheOwnOne() {
    Caller other = caller(house.person(Role.USER));
    own.tell(lina, Optional.of(LAKE));
    own.tell(other, Optional.of(SEA));
    assertThat(own.show(lina)).hasValue(LAKE);
    assertThat(own.show(other)).hasValue(SEA);
  }

  @Test
  void theChangeIsAuditedWithoutWhatWasTold() {
    own.tell(lina, Optional.of(LAKE));
    assertThat(house.audited()).hasSize(1);
    AuditEntry entry = house.audited().get(0);
    assertThat(entry.action()).isEqualTo("USER_UPDATED");
    assertThat(entry.targetId()).hasValue(lina.id().value());
    assertThat(entry.severity()).isEqualTo(AuditSeverity.LOW);
    assertThat(entry.details())
        .isEqualTo(Map.of("fields_updated", List.of("entreprise"), "method", "company_update"));
  }

  @Test
  void nothingIsKeptOfSomebodyWhoIsErasedOrClosed() {
    Caller gone = caller(house.person(Role.USER));
    house.get(EraseOwnAccount.class).erase(gone);
    Caller closed = caller(house.closed(Role.USER));
    for (Caller away : List.of(gone, closed)) {
      assertThatThrownBy(() -> own.tell(away, Optional.of(LAKE))).isInstanceOf(AccessRefused.class);
      assertThat(own.show(away)).isEmpty();
    }
  }

  private static Company named(String name) {
    return new Company(
        Optional.of(name),
        Optional.of("732829320"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
