package fr.livrestaka.domain.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.pricing.PriceList;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffFields;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderRequestTest {
  private static final PriceList PRICES =
      new PriceList(
          List.of(
              tariff("t-1", "Pack KDP", 35_000, "Pack"),
              tariff("t-2", "Correction", 200, "Correction")));

  @Test
  void theAddressOfAFileIsALinkThatNobodyRuns() {
    assertThatThrownBy(() -> withFile("javascript:alert(document.cookie)"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("fichierUrl");
    assertThat(withFile(" https://example.org/roman.pdf ").fichierUrl())
        .contains("https://example.org/roman.pdf");
    assertThat(withFile("").fichierUrl()).isEmpty();
  }

  @Test
  void itsTextsAreTrimmed() {
    assertThat(OrderRequest.titled(" Roman ").titre()).isEqualTo("Roman");
    assertThat(described(" Un conte ").description()).contains("Un conte");
    assertThat(described(" ").description()).isEmpty();
  }

  @Test
  void itsTextsHaveTheirLimits() {
    assertThat(OrderRequest.titled("Été").titre()).hasSize(3);
    assertThat(OrderRequest.titled("📚".repeat(100)).titre()).hasSize(200);
    refused(() -> OrderRequest.titled("Le"), "titre:too-short");
    refused(() -> OrderRequest.titled("x".repeat(101)), "titre:too-long");
    assertThat(described("x".repeat(16_000)).description()).isPresent();
    refused(() -> described("x".repeat(16_001)), "description:too-long");
    String address = "https://example.org/";
    assertThat(withFile(address + "x".repeat(480)).fichierUrl()).isPresent();
    refused(() -> withFile(address + "x".repeat(481)), "fichierUrl:too-long");
    assertThat(ofPack("", "x".repeat(100)).packType()).isPresent();
    refused(() -> ofPack("", "x".repeat(101)), "packType:too-long");
  }

  @Test
  void nobodyStatesLessThanNothing() {
    assertThat(stating(0, 0).pagesDeclarees()).contains(0);
    assertThatThrownBy(() -> stating(-1, -1))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("[pagesDeclarees:too-small, prixEstime:too-small]");
  }

  @ParameterizedTest
  @CsvSource({
    "pack-kdp, t-1, t-1, false",
    "pack-kdp, ' ', pack-kdp, false",
    "' ', ' ', , false",
    "pack-integral-default, t-1, t-1, true",
    "'', pack-integral-default, pack-integral-default, true"
  })
  void thePackCountsWhereNoOtherIsNamedAndOneIsVerifiedInAnyCase(
      String pack, String packType, String wanted, boolean isVerified) {
    OrderRequest request = ofPack(pack, packType);
    assertThat(request.packType()).isEqualTo(Optional.ofNullable(wanted));
    assertThat(request.needsVerification()).isEqualTo(isVerified);
  }

  @Test
  void aPackCostsItsPrice() {
    assertThat(priced("pack-kdp", "", Optional.empty())).contains(Money.ofCents(35_000));
    assertThat(priced("", "t-1", Optional.of(5_000))).contains(Money.ofCents(35_000));
  }

  @Test
  void aServicePricedByPageCostsWhatItsPagesDo() {
    assertThat(priced("", "t-2", Optional.of(150))).contains(Money.ofCents(28_000));
    assertThat(priced("", "t-2", Optional.of(1_000))).contains(Money.ofCents(128_000));
  }

  @Test
  void thePriceIsUnknownUntilThePagesAre() {
    assertThat(priced("", "t-2", Optional.empty())).isEmpty();
    assertThat(priced("", "t-2", Optional.of(1_001))).isEmpty();
    assertThat(priced(Order.PACK_TO_VERIFY, "t-1", Optional.of(150))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "pack-of-before"})
  void whatNoTariffIsNamedHasNoPrice(String packType) {
    assertThat(priced("", packType, Optional.of(150))).isEmpty();
  }

  private static void refused(Runnable request, String broken) {
    assertThatThrownBy(request::run)
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("[" + broken + "]");
  }

  private static Optional<Money> priced(String pack, String packType, Optional<Integer> pages) {
    return request("", "", pack, packType, pages, Optional.empty()).priceBy(PRICES);
  }

  private static OrderRequest described(String description) {
    return request(description, "", "", "", Optional.empty(), Optional.empty());
  }

  private static OrderRequest withFile(String fichierUrl) {
    return request("", fichierUrl, "", "", Optional.empty(), Optional.empty());
  }

  private static OrderRequest ofPack(String pack, String packType) {
    return request("", "", pack, packType, Optional.empty(), Optional.empty());
  }

  private static OrderRequest stating(int pages, long cents) {
    return request("", "", "", "", Optional.of(pages), Optional.of(Money.ofCents(cents)));
  }

  private static OrderRequest request(
      String description,
      String fichierUrl,
      String pack,
      String packType,
      Optional<Integer> pages,
      Optional<Money> price) {
    return new OrderRequest(
        "Roman",
        Optional.of(description),
        Optional.of(fichierUrl),
        Optional.of(pack),
        Optional.of(packType),
        pages,
        price);
  }

  private static Tariff tariff(String id, String name, long cents, String service) {
    TariffFields fields =
        new TariffFields(
            Optional.of(name),
            Optional.of("Relecture soignée"),
            Optional.of(Money.ofCents(cents)),
            Optional.empty(),
            Optional.of(service),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return Tariff.create(new TariffId(id), fields, Instant.EPOCH).state();
  }
}
