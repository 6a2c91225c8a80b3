package fr.livrestaka.stripe.pricing;

import static fr.livrestaka.application.pricing.TariffFixtures.LATER;
import static fr.livrestaka.application.pricing.TariffFixtures.active;
import static fr.livrestaka.application.pricing.TariffFixtures.named;
import static fr.livrestaka.application.pricing.TariffFixtures.priced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.StripeClient;
import fr.livrestaka.application.pricing.TariffCatalogContract;
import fr.livrestaka.application.pricing.TariffFixtures;
import fr.livrestaka.application.pricing.port.TariffCatalog;
import fr.livrestaka.application.pricing.port.TariffCatalog.Entry;
import fr.livrestaka.application.shared.InMemoryIdGenerator;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.refusals.CatalogFailed;
import fr.livrestaka.stripe.testing.StripeStub;
import fr.livrestaka.stripe.testing.StripeStub.Call;
import fr.livrestaka.stripe.testing.StubCatalog.StubPrice;
import fr.livrestaka.stripe.testing.StubCatalog.StubProduct;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StripeTariffCatalogTest extends TariffCatalogContract {
  private final StripeStub stripe = StripeStub.start();
  private final TariffCatalog catalog =
      new StripeTariffCatalog(
          StripeClient.builder()
              .setApiKey(StripeStub.KEY)
              .setApiBase(stripe.address())
              .setMaxNetworkRetries(0)
              .build(),
          new InMemoryIdGenerator());

  @AfterEach
  void stop() {
    stripe.close();
  }

  @Override
  protected TariffCatalog catalog() {
    return catalog;
  }

  @Test
  void aProductTellsItsTariffAndItsPrice() {
    Entry entry = publish(pack);
    StubProduct product = stripe.catalog().product(entry.productId());
    assertThat(product.name()).isEqualTo(pack.nom());
    assertThat(product.description()).isEqualTo(pack.description());
    assertThat(product.metadata())
        .containsEntry("tarifId", pack.id().value())
        .containsEntry("typeService", pack.typeService());
    assertThat(product.defaultPrice()).isEqualTo(entry.priceId().orElseThrow());
    assertThat(stripe.calls("POST", "/v1/prices").get(0).body())
        .contains("unit_amount=35000", "currency=eur", "metadata[tarifId]=" + pack.id().value());
  }

  @Test
  void aNewPriceIsTheDefaultAndTheFormerOneIsArchived() {
    Entry first = publish(pack);
    Tariff dearer = known(pack, first).change(priced(40_000), LATER).state();
    Entry second = publish(dearer);
    assertThat(activePrices(first.productId())).containsExactly(second.priceId().orElseThrow());
    assertThat(stripe.catalog().product(first.productId()).defaultPrice())
        .isEqualTo(second.priceId().orElseThrow());
  }

  @Test
  void aPriceThatComesBackIsTakenOutOfTheArchive() {
    Entry first = publish(pack);
    Tariff dearer = known(pack, first).change(priced(40_000), LATER).state();
    Tariff asBefore = known(dearer, publish(dearer)).change(priced(35_000), LATER).state();
    Entry third = publish(asBefore);
    assertThat(third).isEqualTo(first);
    assertThat(activePrices(first.productId())).containsExactly(first.priceId().orElseThrow());
    assertThat(stripe.catalog().pricesOf(first.productId())).hasSize(2);
  }

  @Test
  void whatBecomesPricedByPageLosesItsPrice() {
    Entry first = publish(pack);
    Tariff byPage = known(pack, first).change(priced(200, Optional.of("2€/page")), LATER).state();
    publish(byPage);
    assertThat(activePrices(first.productId())).isEmpty();
    assertThat(stripe.catalog().product(first.productId()).defaultPrice()).isEmpty();
  }

  @Test
  void aNewNameAndASaleThatIsResumedReachTheProduct() {
    Tariff published = known(pack, publish(pack));
    String product = published.stripeProductId().orElseThrow();
    Tariff renamed = published.change(named("Autre nom"), LATER).state();
    publish(renamed);
    assertThat(stripe.catalog().product(product).name()).isEqualTo("Autre nom");
    catalog.withdraw(pack.id(), published.stripeProductId(), LATER);
    assertThat(stripe.catalog().product(product).active()).isFalse();
    assertThat(stripe.catalog().product(product).metadata())
        .containsEntry("deactivatedAt", LATER.toString());
    publish(renamed.change(active(true), LATER).state());
    assertThat(stripe.catalog().product(product).active()).isTrue();
    assertThat(stripe.catalog().product(product).metadata()).doesNotContainKey("deactivatedAt");
  }

  @Test
  void anAdoptedProductIsKeptAndItsStalePriceReplaced() {
    stripe.catalog().addProduct(adopted("prod_former", "price_former"));
    stripe.catalog().addPrice(price("price_former", 30_000));
    stripe.catalog().addPrice(price("price_of_others", 999));
    Entry entry = publish(TariffFixtures.known(pack, "prod_former", Optional.of("price_former")));
    assertThat(entry.productId()).isEqualTo("prod_former");
    assertThat(activePrices("prod_former"))
        .containsExactlyInAnyOrder(entry.priceId().orElseThrow(), "price_of_others");
  }

  @Test
  void aProductThatStripeDoesNotKnowIsMadeAnew() {
    Entry entry =
        publish(TariffFixtures.known(pack, "prod_of_the_test_mode", Optional.of("price_old")));
    assertThat(entry.productId()).isNotEqualTo("prod_of_the_test_mode");
    assertThat(stripe.catalog().products()).hasSize(1);
  }

  @Test
  void anInterruptedPublicationIsTakenUpWhereItStopped() {
    publish(pack);
    Tariff later = pack.change(named("Autre nom"), LATER).state();
    publish(later);
    assertThat(stripe.catalog().products()).hasSize(1);
    assertThat(stripe.catalog().pricesOf(stripe.catalog().products().get(0).id())).hasSize(1);
  }

  @Test
  void manyAtOnceMakeOneProductAndOnePrice() throws Exception {
    Callable<Entry> once = () -> publish(pack);
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (var done : threads.invokeAll(Stream.generate(() -> once).limit(6).toList())) done.get();
    }
    assertThat(stripe.catalog().products()).hasSize(1);
    assertThat(stripe.catalog().pricesOf(stripe.catalog().products().get(0).id())).hasSize(1);
  }

  @Test
  void nothingIsMadeTwiceAndNothingNeedlesslyChanged() {
    Tariff published = known(pack, publish(pack));
    int before = stripe.calls().size();
    publish(published);
    assertThat(stripe.calls().subList(before, stripe.calls().size()))
        .extracting(Call::method)
        .containsExactly("POST", "GET");
    assertThat(stripe.calls().stream().filter(call -> call.method().equals("POST")))
        .extracting(Call::idempotencyKey)
        .doesNotHaveDuplicates()
        .doesNotContain("null");
  }

  @Test
  void asksForManyProductsAtOnce() {
    List<String> ids =
        IntStream.rangeClosed(1, 150)
            .mapToObj(number -> "prod_" + number)
            .peek(id -> stripe.catalog().addProduct(adopted(id, "")))
            .toList();
    assertThat(catalog.onSale(ids)).hasSize(150);
    assertThat(stripe.calls("GET", "/v1/products")).hasSize(2);
  }

  @Test
  void whatStripeSaysIsNotPassedOn() {
    stripe.refuseEverything();
    assertThatThrownBy(() -> catalog.publish(pack))
        .isInstanceOf(CatalogFailed.class)
        .hasMessageNotContaining("Secret")
        .hasNoCause();
    assertThatThrownBy(() -> catalog.withdraw(pack.id(), Optional.empty(), LATER))
        .isInstanceOf(CatalogFailed.class);
    assertThatThrownBy(() -> catalog.onSale(List.of("prod_1"))).isInstanceOf(CatalogFailed.class);
  }

  private List<String> activePrices(String product) {
    return stripe.catalog().pricesOf(product).stream()
        .filter(StubPrice::active)
        .map(StubPrice::id)
        .toList();
  }

  private static Tariff known(Tariff tariff, Entry entry) {
    return TariffFixtures.known(tariff, entry.productId(), entry.priceId());
  }

  private static StubProduct adopted(String id, String defaultPrice) {
    return new StubProduct(id, "Ancien", "Ancien", true, defaultPrice, Map.of());
  }

  private static StubPrice price(String id, long cents) {
    return new StubPrice(id, "prod_former", cents, true, Map.of());
  }
}
