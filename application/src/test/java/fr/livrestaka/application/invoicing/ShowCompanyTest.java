package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.accounts.InMemoryCompanies;
import fr.livrestaka.application.accounts.OwnCompany;
import fr.livrestaka.application.orders.OrderWorld;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.parties.Company;
import fr.livrestaka.domain.invoicing.parties.CompanyHolder;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.NotFound;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What administrators see of what clients tell of their companies. */
class ShowCompanyTest {
  private static final Company LAKE = named("Éditions du Lac");
  private static final Company SEA = named("Éditions de la Mer");

  private final OrderWorld world = new OrderWorld();
  private final OwnCompany own = world.house.get(OwnCompany.class);
  private final ShowCompany show = world.house.get(ShowCompany.class);

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
