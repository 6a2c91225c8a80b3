package fr.livrestaka.application.payments.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.pricing.TariffFixtures;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.shared.NotFound;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An administrator takes a service off sale while somebody sends the order form. */
class OffSaleMeanwhileTest {
  private final SchedulesContract.Fresh fresh =
      InMemoryStores.fresh(OffSaleMeanwhileTest::offSaleOnceRead);
  private final World world = new World(fresh.store(), new Crashes(() -> {}), 1);

  @Test
  void nobodyIsSentToPayForIt() {
    assertThatThrownBy(() -> new Buyers(world, fresh.tariff()).order())
        .isInstanceOf(NotFound.class);
    assertThat(world.stripe.sessions()).isEmpty();
  }

  private static Tariffs offSaleOnceRead(Tariffs tariffs) {
    return (Tariffs)
        Proxy.newProxyInstance(
            Tariffs.class.getClassLoader(),
            new Class<?>[] {Tariffs.class},
            (proxy, method, arguments) -> {
              List<Tariff> onSale = tariffs.onSale();
              if (!method.getName().equals("onSale")) return method.invoke(tariffs, arguments);
              onSale.forEach(
                  tariff ->
                      tariffs.update(
                          tariff
                              .change(TariffFixtures.active(false), TariffFixtures.LATER)
                              .state()));
              return onSale;
            });
  }
}
