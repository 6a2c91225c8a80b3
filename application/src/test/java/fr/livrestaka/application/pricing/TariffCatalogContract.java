package fr.livrestaka.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.pricing.port.TariffCatalog;
import fr.livrestaka.application.pricing.port.TariffCatalog.Entry;
import fr.livrestaka.domain.pricing.Tariff;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link TariffCatalog} of a payment service does. */
public abstract class TariffCatalogContract {
  protected final Tariff pack = TariffFixtures.pack();

  protected abstract TariffCatalog catalog();

  @Test
  void publishesOnceHoweverOftenItIsAsked() {
    Entry first = publish(pack);
    assertThat(first.priceId()).isPresent();
    assertThat(publish(pack)).isEqualTo(first);
    assertThat(publish(TariffFixtures.known(pack, first.productId(), first.priceId())))
        .isEqualTo(first);
    assertThat(catalog().onSale(List.of(first.productId()))).containsExactly(first.productId());
  }

  @Test
  void aNewPriceIsAnotherOneOfTheSameProduct() {
    Entry first = publish(pack);
    Tariff dearer = pack.change(TariffFixtures.priced(40_000), TariffFixtures.LATER).state();
    Entry second = publish(TariffFixtures.known(dearer, first.productId(), first.priceId()));
    assertThat(second.productId()).isEqualTo(first.productId());
    assertThat(second.priceId()).isPresent().isNotEqualTo(first.priceId());
  }

  @Test
  void whatIsPricedByPageHasNoPrice() {
    Tariff byPage =
        pack.change(TariffFixtures.priced(200, Optional.of("2€/page")), TariffFixtures.LATER)
            .state();
    assertThat(byPage.isPagePriced()).isTrue();
    assertThat(publish(byPage).priceId()).isEmpty();
  }

  @Test
  void whatIsWithdrawnIsNotOnSaleUntilItIsPublishedAgain() {
    Entry entry = publish(pack);
    Tariff known = TariffFixtures.known(pack, entry.productId(), entry.priceId());
    assertThat(withdraw(known)).isTrue();
    assertThat(withdraw(known)).isTrue();
    assertThat(catalog().onSale(List.of(entry.productId()))).isEmpty();
    assertThat(publish(known)).isEqualTo(entry);
    assertThat(catalog().onSale(List.of(entry.productId()))).hasSize(1);
  }

  @Test
  void withdrawsAProductWhoseIdWasNeverStored() {
    Entry entry = publish(pack);
    assertThat(withdraw(pack)).isTrue();
    assertThat(catalog().onSale(List.of(entry.productId()))).isEmpty();
  }

  @Test
  void theUnknownIsNotOnSaleAndNotWithdrawn() {
    assertThat(withdraw(pack)).isFalse();
    assertThat(catalog().onSale(List.of("prod_unknown"))).isEmpty();
    assertThat(catalog().onSale(List.of())).isEmpty();
  }

  protected final Entry publish(Tariff tariff) {
    return catalog().publish(tariff).orElseThrow();
  }

  private boolean withdraw(Tariff tariff) {
    return catalog().withdraw(tariff.id(), tariff.stripeProductId(), TariffFixtures.LATER);
  }
}
