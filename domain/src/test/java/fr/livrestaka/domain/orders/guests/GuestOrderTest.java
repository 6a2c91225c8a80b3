package fr.livrestaka.domain.orders.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.ProjectRequest;
import fr.livrestaka.domain.orders.events.GuestOrderPlaced;
import fr.livrestaka.domain.orders.refusals.ActivationRefused;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people order who pay at once, and what becomes of it. */
class GuestOrderTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(60);

  @Test
  void aGuestsWordsAreKeptTrimmed() {
    GuestOrderRequest request =
        guest(
            "prenom",
            " Ann ",
            "email",
            "Ann@Example.org",
            "telephone",
            " 06 ",
            "titre",
            " T ",
            "description",
            " ");
    assertThat(request.prenom()).isEqualTo("Ann");
    assertThat(request.email()).isEqualTo("ann@example.org");
    assertThat(request.telephone()).isEqualTo("06");
    assertThat(request.titre()).contains("T");
    assertThat(request.description()).isEmpty();
    assertThat(guest("titre", " ").titre()).isEmpty();
    assertThat(guest("description", " D ").description()).contains("D");
  }

  @ParameterizedTest
  @CsvSource({
    "prenom, 2, 100",
    "nom, 2, 100",
    "telephone, 1, 20",
    "titre, 0, 200",
    "description, 0, 2000"
  })
  void aGuestsTextsHaveTheirLimits(String field, int least, int most) {
    assertThat(guest(field, "x".repeat(least))).isNotNull();
    assertThat(guest(field, "x".repeat(most))).isNotNull();
    refused(() -> guest(field, "x".repeat(most + 1)), "[" + field + ":too-long]");
  }

  @Test
  void aGuestsNameHasTwoSignsOfWhichOneIsSeen() {
    refused(() -> guest("prenom", "A"), "[prenom:too-short]");
    refused(() -> guest("nom", "   "), "[nom:too-short]");
    refused(() -> guest("telephone", " "), "[telephone:required]");
  }

  @Test
  void aGuestNeedsAnAddressAServiceAndToAgree() {
    refused(() -> guest("email", "ann@example"), "[email:malformed-email]");
    refused(() -> guest("service", ""), "[serviceId:required]");
    refused(() -> guest("consent", "false"), "[consentementRgpd:orders.consent-required]");
    assertThat(guest().serviceId()).isEqualTo(new TariffId("t-1"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1000})
  void pagesAreOneToAThousand(int pages) {
    assertThat(guest("pages", String.valueOf(pages)).nombrePages()).contains(pages);
    assertThat(project("pages", String.valueOf(pages)).nombrePages()).contains(pages);
  }

  @Test
  void otherPagesAreRefused() {
    refused(() -> guest("pages", "0"), "[nombrePages:too-small]");
    refused(() -> guest("pages", "1001"), "[nombrePages:too-big]");
    refused(() -> project("pages", "0"), "[nombrePages:too-small]");
    refused(() -> project("pages", "1001"), "[nombrePages:too-big]");
  }

  @Test
  void aClientsTextsHaveTheirLimitsToo() {
    assertThat(project("titre", "Les").titre()).isEqualTo("Les");
    refused(() -> project("titre", "Le"), "[titre:too-short]");
    refused(() -> project("titre", "    "), "[titre:too-short]");
    assertThat(project("titre", "t".repeat(200)).titre()).hasSize(200);
    refused(() -> project("titre", "t".repeat(201)), "[titre:too-long]");
    assertThat(project("description", "d".repeat(16_000)).description()).isPresent();
    refused(() -> project("description", "d".repeat(16_001)), "[description:too-long]");
    assertThat(project("description", " ").description()).isEmpty();
    assertThat(project("description", " D ").description()).contains("D");
    refused(() -> project("service", ""), "[serviceId:required]");
    assertThat(project().serviceId()).isEqualTo(new TariffId("t-1"));
  }

  @Test
  void aGuestsOrderGetsASessionAndBecomesAnOrderOfAnAccount() {
    GuestOrder order =
        GuestOrder.ofGuest(
            new GuestOrderId("g-1"), guest("titre", "Les dunes"), Optional.of(150), NOON);
    assertThat(order.email()).isEqualTo("ann@example.org");
    assertThat(order.titre()).contains("Les dunes");
    assertThat(order.nombrePages()).contains(150);
    assertThat(order.userId()).isEmpty();
    assertThat(order.isProcessed()).isFalse();
    NextState<GuestOrder> sent = order.sentToPay("cs_1", Money.ofCents(35_000), LATER);
    assertThat(sent.events()).containsExactly(new GuestOrderPlaced("g-1", 35_000));
    GuestOrder payable = sent.state();
    assertThat(payable.stripeSessionId()).contains("cs_1");
    assertThat(payable.updatedAt()).isEqualTo(LATER);
    GuestOrder done = payable.became(new OrderId("o-1"), new AccountId("a-1"), "cs_2", LATER);
    assertThat(done.isProcessed()).isTrue();
    assertThat(done.commandeId()).contains(new OrderId("o-1"));
    assertThat(done.userId()).contains(new AccountId("a-1"));
    assertThat(done.stripeSessionId()).contains("cs_2");
    assertThat(done.toString()).isEqualTo("GuestOrder[g-1]");
  }

  @Test
  void whoAClientIsComesFromTheAccount() {
    Account client =
        Account.register(
                new AccountId("a-1"),
                "Zoé",
                "Durand",
                "zoe@example.org",
                "hash",
                Optional.of("07"),
                NOON)
            .state();
    GuestOrder order =
        GuestOrder.ofClient(
            new GuestOrderId("g-2"), client, project("titre", "Les îles"), Optional.empty(), NOON);
    assertThat(order.prenom()).isEqualTo("Zoé");
    assertThat(order.email()).isEqualTo("zoe@example.org");
    assertThat(order.telephone()).contains("07");
    assertThat(order.userId()).contains(client.id());
    assertThat(order.titre()).contains("Les îles");
    assertThat(order.nombrePages()).isEmpty();
    assertThatThrownBy(
            () ->
                GuestOrder.ofClient(
                    new GuestOrderId("g-2"), client, project(), Optional.of(0), NOON))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anActivationLinksSecretIsStoredAsItsHash() {
    ActivationToken token = new ActivationToken("abcdefghijABCDEFGHIJ");
    assertThat(token.stored())
        .isEqualTo("sha256:14095bdd9b556089ce6a250539252a7c0e20b1f26f3059dd7a78127e1785e3a8");
    assertThat(token.storedByFormerService()).isEqualTo("abcdefghijABCDEFGHIJ");
    assertThat(token.toString()).isEqualTo("ActivationToken");
    assertThatThrownBy(() -> new ActivationToken("abcdefghijABCDEFGHI"))
        .isInstanceOf(ActivationRefused.class);
  }

  @Test
  void anActivationLinkIsValidUntilItsEnd() {
    Activation link = new Activation(new GuestOrderId("g-1"), new AccountId("a-1"), LATER);
    assertThat(link.isExpired(LATER.minusMillis(1))).isFalse();
    assertThat(link.isExpired(LATER)).isTrue();
  }

  private static void refused(ThrowingCallable call, String named) {
    assertThatThrownBy(call).isInstanceOf(InvalidInput.class).hasMessageContaining(named);
  }

  private static ProjectRequest project(String... namesAndValues) {
    Map<String, String> said = said(namesAndValues);
    return new ProjectRequest(
        service(said),
        said.getOrDefault("titre", "Les dunes"),
        Optional.ofNullable(said.get("description")),
        Optional.ofNullable(said.get("pages")).map(Integer::valueOf));
  }

  private static GuestOrderRequest guest(String... namesAndValues) {
    Map<String, String> said = said(namesAndValues);
    return new GuestOrderRequest(
        said.getOrDefault("prenom", "Ann"),
        said.getOrDefault("nom", "Roy"),
        said.getOrDefault("email", "ann@example.org"),
        said.getOrDefault("telephone", "0600000000"),
        service(said),
        Optional.ofNullable(said.get("titre")),
        Optional.ofNullable(said.get("description")),
        Optional.ofNullable(said.get("pages")).map(Integer::valueOf),
        Boolean.parseBoolean(said.getOrDefault("consent", "true")));
  }

  private static Optional<TariffId> service(Map<String, String> said) {
    return Optional.of(said.getOrDefault("service", "t-1"))
        .filter(id -> !id.isEmpty())
        .map(TariffId::new);
  }

  private static Map<String, String> said(String... namesAndValues) {
    Map<String, String> said = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      said.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return said;
  }
}
