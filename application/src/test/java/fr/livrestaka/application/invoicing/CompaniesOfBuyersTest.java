package fr.livrestaka.application.invoicing;

import static fr.livrestaka.application.house.InMemoryHouse.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.accounts.InMemoryCompanies;
import fr.livrestaka.application.accounts.OwnCompany;
import fr.livrestaka.application.accounts.erasure.EraseOwnAccount;
import fr.livrestaka.application.accounts.sessions.AccessRefused;
import fr.livrestaka.application.orders.OrderWorld;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.invoicing.parties.Company;
import fr.livrestaka.domain.invoicing.parties.CompanyHolder;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What clients tell of their companies, and what administrators see of it. */
class CompaniesOfBuyersTest {
  private static final Company LAKE = named("Éditions du Lac");
  private static final Company SEA = named("Éditions de la Mer");

  private final OrderWorld world = new OrderWorld();
  private final OwnCompany own = world.house.get(OwnCompany.class);
  private final ShowCompany show = world.house.get(ShowCompany.class);

  @Test
  void aCompanyIsKeptUntilAnotherOneOrNoneIsTold() {
    own.tell(world.lina(), Optional.of(LAKE));
    assertThat(own.show(world.lina())).hasValue(LAKE);
    own.tell(world.lina(), Optional.of(SEA));
    assertThat(own.show(world.lina())).hasValue(SEA);
    own.tell(world.lina(), Optional.empty());
    assertThat(own.show(world.lina())).isEmpty();
  }

  @Test
  void eachPersonHasTheOwnOne() {
    Caller other = caller(world.house.person(Role.USER));
    own.tell(world.lina(), Optional.of(LAKE));
    own.tell(other, Optional.of(SEA));
    assertThat(own.show(world.lina())).hasValue(LAKE);
    assertThat(own.show(other)).hasValue(SEA);
  }

  @Test
  void theChangeIsAuditedWithoutWhatWasTold() {
    own.tell(world.lina(), Optional.of(LAKE));
    assertThat(world.house.audited())
        .last()
        .extracting(AuditEntry::action, AuditEntry::severity, AuditEntry::details)
        .containsExactly(
            "USER_UPDATED",
            AuditSeverity.LOW,
            Optional.of(
                Map.of("fields_updated", List.of("entreprise"), "method", "company_update")));
  }

  @Test
  void nothingIsKeptOfSomebodyWhoIsErased() {
    Account gone = world.house.person(Role.USER);
    world.house.get(EraseOwnAccount.class).erase(caller(gone));
    assertThatThrownBy(() -> own.tell(caller(gone), Optional.of(LAKE)))
        .isInstanceOf(AccessRefused.class);
    assertThat(own.show(caller(gone))).isEmpty();
  }

  @Test
  void administratorsSeeThatOfTheOrderBeforeThatOfTheAccount() {
    Order order = world.placed();
    assertThat(show.of(order.id())).isEmpty();
    own.tell(world.lina(), Optional.of(LAKE));
    assertThat(show.of(world.author.id())).hasValue(LAKE);
    assertThat(show.of(order.id())).hasValue(LAKE);
    world.house.get(InMemoryCompanies.class).keep(CompanyHolder.of(order.id()), SEA);
    assertThat(show.of(order.id())).hasValue(SEA);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThatThrownBy(() -> show.of(new AccountId("nobody"))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> show.of(new OrderId("nothing"))).isInstanceOf(NotFound.class);
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
