package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.shared.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Saved cards over HTTP, with the stand-in of development mode. */
class SavedCardsHttpTest {
  private static final String CARDS = "/api/payment-methods";

  private final TestProgram program = TestProgram.shared();
  private final Person lina = People.register();

  @ParameterizedTest
  @CsvSource({"POST,/setup-intent", "POST,''", "GET,''", "PUT,/x/default", "DELETE,/x"})
  void isForTheSignedInOnly(String method, String path) {
    Answer answer = program.client().send(method, CARDS + path, "{}", "application/json");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().path("error").asText()).isNotBlank();
  }

  @Test
  void opensThePaymentServiceForACard() {
    Answer answer = lina.client().send("POST", CARDS + "/setup-intent", null, null);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().path("setupIntentId").asText()).startsWith("seti_standin_");
    assertThat(answer.json().path("clientSecret").asText())
        .startsWith(answer.json().path("setupIntentId").asText() + "_secret_");
    assertThat(answer.json().size()).isEqualTo(2);
    assertThat(lina.client().post(CARDS + "/setup-intent", Map.of()).status()).isEqualTo(200);
  }

  @Test
  void savesACard() {
    String method = freshMethod();
    Answer answer = save(lina, method);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.json().path("success").asBoolean()).isTrue();
    assertThat(answer.json().path("message").asText()).isNotBlank();
    JsonNode card = answer.json().path("paymentMethod");
    assertThat(card.propertyStream().map(Map.Entry::getKey).toList())
        .containsExactlyInAnyOrder("id", "brand", "last4", "expMonth", "expYear", "isDefault");
    assertThat(card.path("brand").asText()).isEqualTo("visa");
    assertThat(card.path("last4").asText()).isEqualTo("4242");
    assertThat(card.path("expMonth").asInt()).isEqualTo(12);
    assertThat(card.path("expYear").asInt()).isGreaterThan(2026);
    assertThat(card.path("isDefault").asBoolean()).isTrue();
    assertThat(answer.text()).doesNotContain(method);
  }

  @Test
  void listsTheOwnCardsAsABareArrayTheNewestFirst() {
    assertThat(list(lina).toString()).isEqualTo("[]");
    String first = saved(lina);
    String second = saved(lina);
    saved(People.register());
    assertThat(ids(list(lina))).containsExactly(second, first);
    assertThat(list(lina).get(0).path("isDefault").asBoolean(true)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"paymentMethodId\": \"\"}",
        "{\"paymentMethodId\": null}",
        "{\"paymentMethodId\": 7}",
        "{\"paymentMethodId\": {\"id\": \"pm_1\"}}",
        "{\"paymentMethodId\": \"tok_visa\"}",
        "[]",
        "{"
      })
  void refusesWhatIsNoCard(String body) {
    Answer answer = lina.client().send("POST", CARDS, body, "application/json");
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("error").asText()).isNotBlank();
    assertThat(list(lina)).isEmpty();
  }

  @Test
  void refusesACardThatIsSavedAlready() {
    String method = freshMethod();
    assertThat(save(lina, method).status()).isEqualTo(201);
    for (Person person : List.of(lina, People.register())) {
      Answer again = save(person, method);
      assertThat(again.status()).as(again.text()).isEqualTo(500);
      assertThat(again.json().path("type").asText()).endsWith("payments.card-already-saved");
    }
    assertThat(list(lina)).hasSize(1);
  }

  @Test
  void choosesTheDefault() {
    saved(lina);
    String second = saved(lina);
    saved(lina);
    Answer answer = chooseDefault(lina, second);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().path("success").asBoolean()).isTrue();
    assertThat(answer.json().path("message").asText()).isNotBlank();
    assertThat(defaults(lina)).containsExactly(second);
  }

  @Test
  void removingTheDefaultLeavesNoneAndTheCardIsTakenBack() {
    String method = freshMethod();
    String first = save(lina, method).json().path("paymentMethod").path("id").asText();
    String second = saved(lina);
    Answer answer = lina.client().delete(CARDS + "/" + first);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().path("success").asBoolean()).isTrue();
    assertThat(ids(list(lina))).containsExactly(second);
    assertThat(defaults(lina)).isEmpty();
    Answer back = save(lina, method);
    assertThat(back.status()).as(back.text()).isEqualTo(201);
    assertThat(ids(list(lina))).containsExactly(first, second);
  }

  @Test
  void unknownRemovedAndOthersCardsAreNotFound() {
    String others = saved(People.register());
    String removed = saved(lina);
    assertThat(lina.client().delete(CARDS + "/" + removed).status()).isEqualTo(200);
    for (String id : List.of(others, removed, UUID.randomUUID().toString(), "x")) {
      Answer choice = chooseDefault(lina, id);
      assertThat(choice.status()).isEqualTo(404);
      assertThat(choice.json().path("error").asText()).isNotBlank();
      assertThat(lina.client().delete(CARDS + "/" + id).status()).isEqualTo(404);
    }
  }

  @Test
  void ofManyFirstCardsAtOnceOneIsTheDefault() throws Exception {
    List<Callable<Integer>> saves = new ArrayList<>();
    for (int i = 0; i < 6; i++) saves.add(() -> save(lina, freshMethod()).status());
    assertThat(AtOnce.all(saves)).containsOnly(201);
    assertThat(list(lina)).hasSize(6);
    assertThat(defaults(lina)).hasSize(1);
  }

  @Test
  void ofManyChoicesAtOnceOneIsTheDefault() throws Exception {
    List<Callable<Integer>> choices = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String id = saved(lina);
      choices.add(() -> chooseDefault(lina, id).status());
    }
    assertThat(AtOnce.all(choices)).containsOnly(200);
    assertThat(defaults(lina)).hasSize(1);
  }

  @Test
  void theSameCardSavedTwiceAtOnceIsSavedOnce() throws Exception {
    String method = freshMethod();
    Person zoe = People.register();
    List<Callable<Integer>> saves =
        List.of(() -> save(lina, method).status(), () -> save(zoe, method).status());
    assertThat(AtOnce.all(saves)).containsExactlyInAnyOrder(201, 500);
    assertThat(list(lina).size() + list(zoe).size()).isEqualTo(1);
  }

  @Test
  void aListCostsTheSameWhateverItsLength() {
    saved(lina);
    list(lina);
    int ofOne = statementsOfAList();
    for (int i = 0; i < 5; i++) saved(lina);
    list(lina);
    assertThat(statementsOfAList()).isEqualTo(ofOne).isLessThanOrEqualTo(2);
  }

  @Test
  void anErasureLeavesNoCard() {
    saved(lina);
    assertThat(lina.client().delete("/api/users/me").status()).isEqualTo(200);
    await().untilAsserted(() -> assertThat(storedCards(lina)).isEmpty());
  }

  private List<String> storedCards(Person person) {
    return program
        .bean(Transactions.class)
        .read(
            () ->
                program
                    .bean(Statements.class)
                    .query(
                        "SELECT id FROM payment_methods WHERE userId = ?",
                        row -> row.getString("id"),
                        person.id()));
  }

  private int statementsOfAList() {
    return StatementCount.warm(() -> list(lina));
  }

  private static String freshMethod() {
    return "pm_mock_" + UUID.randomUUID();
  }

  private static Answer save(Person person, String method) {
    return person.client().post(CARDS, Map.of("paymentMethodId", method));
  }

  private static String saved(Person person) {
    Answer answer = save(person, freshMethod());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("paymentMethod").path("id").asText();
  }

  private static Answer chooseDefault(Person person, String id) {
    return person.client().send("PUT", CARDS + "/" + id + "/default", null, null);
  }

  private static JsonNode list(Person person) {
    Answer answer = person.client().get(CARDS);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().isArray()).isTrue();
    return answer.json();
  }

  private static List<String> ids(JsonNode cards) {
    return StreamSupport.stream(cards.spliterator(), false)
        .map(card -> card.path("id").asText())
        .toList();
  }

  private static List<String> defaults(Person person) {
    return StreamSupport.stream(list(person).spliterator(), false)
        .filter(card -> card.path("isDefault").asBoolean())
        .map(card -> card.path("id").asText())
        .toList();
  }
}
