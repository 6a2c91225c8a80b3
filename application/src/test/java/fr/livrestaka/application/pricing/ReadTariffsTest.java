package fr.livrestaka.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.pricing.ReadCatalogState.State;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.pricing.refusals.CatalogFailed;
import fr.livrestaka.domain.shared.NotFound;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The price list as visitors and as administrators see it. */
class ReadTariffsTest {
  private final InMemoryHouse house = new InMemoryHouse();
  private final InMemoryTariffs tariffs = house.get(InMemoryTariffs.class);
  private final ReadTariffs read = house.get(ReadTariffs.class);
  private final Tariff onSale = add(true);
  private final Tariff offSale = add(false);

  @Test
  void visitorsSeeWhatIsOnSaleOnly() {
    assertThat(house.get(ListTariffs.class).onSale())
        .singleElement()
        .satisfies(
            offered -> {
              assertThat(offered.tariff()).isEqualTo(onSale);
              assertThat(offered.amounts()).isEqualTo(VatRegime.STANDARD.split(onSale.prix()));
              assertThat(offered.vatPercent()).isEqualTo(20);
            });
  }

  @Test
  void administratorsSeeAll() {
    TariffQuery all =
        new TariffQuery(
            Optional.empty(), Optional.empty(), Optional.empty(), TariffQuery.Sort.ordre, false);
    assertThat(read.list(all, new PageRequest(1, 10)).rows())
        .containsExactlyInAnyOrder(onSale, offSale);
    assertThat(read.one(offSale.id())).isEqualTo(offSale);
    assertThat(read.count().active()).isEqualTo(1);
    assertThat(read.count().total()).isEqualTo(2);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> read.one(new TariffId("none")))
        .withMessage("pricing.tariff-not-found");
  }

  @Test
  void theStateOfTheCatalogueIsShownByTariff() {
    InMemoryTariffCatalog catalog = house.get(InMemoryTariffCatalog.class);
    String product = catalog.publish(onSale).orElseThrow().productId();
    Tariff known = TariffFixtures.known(onSale, product, Optional.empty());
    tariffs.update(known);
    ReadCatalogState state = house.get(ReadCatalogState.class);

    assertThat(state.read())
        .containsExactlyInAnyOrder(
            new State(known, Optional.of(true)), new State(offSale, Optional.empty()));
    catalog.withdraw(onSale.id(), Optional.of(product), house.now());
    assertThat(state.read()).contains(new State(known, Optional.of(false)));
    catalog.goAway();
    assertThatExceptionOfType(CatalogFailed.class).isThrownBy(state::read);
  }

  private Tariff add(boolean actif) {
    Tariff tariff =
        Tariff.create(
                new TariffId("tariff-" + actif), TariffFixtures.packFields(actif), house.now())
            .state();
    tariffs.add(tariff);
    return tariff;
  }
}
