package fr.livrestaka.bootstrap.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Versions of a manuscript: source, corrected, final. */
class VersionsHttpTest {
  private static final Person AUTHOR = People.register();
  private static final Person STRANGER = People.register();
  private static final Person IN_CHARGE = People.withRole("CORRECTOR");
  private static final Person OTHER_CORRECTOR = People.withRole("CORRECTOR");
  private static final Person ADMIN = People.withRole("ADMIN");

  private final String order = FileCalls.order(AUTHOR, "Tome 1");

  VersionsHttpTest() {
    FileCalls.inCharge(order, IN_CHARGE);
  }

  @Test
  void aNewVersionTakesThePlaceOfTheCurrentOneWhichStays() {
    put(AUTHOR, "source", 201);
    JsonNode second = put(AUTHOR, "SOURCE", 201).path("version");
    put(IN_CHARGE, "CORRECTED", 201);
    put(ADMIN, "FINAL", 201);
    assertThat(second.path("version").asInt()).isEqualTo(2);
    assertThat(second.path("isCurrent").asBoolean()).isTrue();
    assertThat(second.path("by").path("id").asText()).isEqualTo(AUTHOR.id());
    assertThat(second.path("by").path("isTeam").asBoolean()).isFalse();
    JsonNode versions = list(AUTHOR).path("versions");
    assertThat(versions.findValuesAsText("kind"))
        .containsExactly("SOURCE", "SOURCE", "CORRECTED", "FINAL");
    assertThat(versions.findValuesAsText("isCurrent"))
        .containsExactly("true", "false", "true", "true");
    assertThat(versions.get(2).path("by").path("isTeam").asBoolean()).isTrue();
    String file = versions.get(1).path("file").path("id").asText();
    assertThat(FileCalls.download(AUTHOR, file).status()).isEqualTo(200);
  }

  @Test
  void aVersionIsNeverDeleted() {
    String file = put(AUTHOR, "SOURCE", 201).path("version").path("file").path("id").asText();
    String path = "/api/files/projects/" + order + "/files/" + file;
    assertThat(AUTHOR.client().delete(path).status()).isEqualTo(409);
    assertThat(AUTHOR.client().delete("/api/files/" + file).status()).isEqualTo(409);
    assertThat(list(AUTHOR).path("count").asInt()).isEqualTo(1);
  }

  @Test
  void whoHasNothingToDoWithTheOrderNeitherPutsNorReads() {
    for (Person who : List.of(AUTHOR, STRANGER, OTHER_CORRECTOR)) put(who, "CORRECTED", 403);
    for (Person who : List.of(IN_CHARGE, ADMIN)) put(who, "CORRECTED", 201);
    Map<Person, Integer> readers = new LinkedHashMap<>();
    readers.put(AUTHOR, 200);
    readers.put(STRANGER, 403);
    readers.put(IN_CHARGE, 200);
    readers.put(OTHER_CORRECTOR, 403);
    readers.put(ADMIN, 200);
    readers.forEach(
        (who, status) -> assertThat(who.client().get(path()).status()).isEqualTo(status));
    assertThat(TestProgram.shared().client().get(path()).status()).isEqualTo(401);
    assertThat(TestProgram.shared().client().post(path(), Map.of()).status()).isEqualTo(401);
  }

  @Test
  void refusesWithTheReason() {
    assertThat(put(AUTHOR, "DRAFT", 400).path("details").get(0).path("path").get(0).asText())
        .isEqualTo("kind");
    assertThat(AUTHOR.client().get("/api/files/projects/x/versions").status()).isEqualTo(400);
    MultipartRequest bare = new MultipartRequest().text("kind", "SOURCE");
    assertThat(FileCalls.send(AUTHOR, path(), bare).status()).isEqualTo(400);
  }

  @Test
  void ofTwelveVersionsAtOnceOneIsCurrentAndNoneIsLost() throws Exception {
    assertThat(AtOnce.times(12, () -> send(IN_CHARGE, "CORRECTED").status())).containsOnly(201);
    JsonNode versions = list(AUTHOR).path("versions");
    assertThat(versions.findValuesAsText("version"))
        .containsExactly("12", "11", "10", "9", "8", "7", "6", "5", "4", "3", "2", "1");
    assertThat(versions.findValuesAsText("isCurrent")).containsOnlyOnce("true");
  }

  @Test
  void theListCostsTheSameHoweverManyVersionsThereAre() {
    put(AUTHOR, "SOURCE", 201);
    int one = statements();
    for (int i = 0; i < 3; i++) put(AUTHOR, "SOURCE", 201);
    assertThat(statements()).isEqualTo(one).isLessThanOrEqualTo(3);
  }

  private int statements() {
    return StatementCount.warm(() -> list(AUTHOR));
  }

  private JsonNode put(Person who, String kind, int status) {
    Answer answer = send(who, kind);
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    return answer.json();
  }

  private Answer send(Person who, String kind) {
    return FileCalls.send(
        who,
        path(),
        new MultipartRequest()
            .text("kind", kind)
            .file("file", "roman.pdf", "application/pdf", FileCalls.PDF));
  }

  private JsonNode list(Person who) {
    Answer answer = who.client().get(path());
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private String path() {
    return "/api/files/projects/" + order + "/versions";
  }
}
