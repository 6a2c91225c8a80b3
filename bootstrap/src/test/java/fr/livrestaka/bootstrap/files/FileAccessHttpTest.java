package fr.livrestaka.bootstrap.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every route of files, asked by everybody. */
class FileAccessHttpTest {
  private static final Person OWNER = People.register();
  private static final Person PARTICIPANT = People.register();
  private static final Person STRANGER = People.register();
  private static final Person IN_CHARGE = People.withRole("CORRECTOR");
  private static final Person OTHER_CORRECTOR = People.withRole("CORRECTOR");
  private static final Person ADMIN = People.withRole("ADMIN");
  private static final Person UPLOADER = People.register();

  private final String order = FileCalls.order(OWNER, "Tome 1");

  FileAccessHttpTest() {
    FileCalls.inCharge(order, IN_CHARGE);
  }

  @Test
  void listsOfAProject() {
    assertAnswers(
        who -> who.get("/api/files/projects/" + order + "/files").status(),
        answers(200, 403, 403, 200, 403, 200, 401));
  }

  @Test
  void listsOfAllProjects() {
    assertAnswers(
        who -> who.get("/api/files/user/all").status(), answers(200, 200, 200, 200, 200, 200, 401));
    String file = FileCalls.added(OWNER, order, "a.pdf");
    for (Person other : new Person[] {PARTICIPANT, STRANGER, IN_CHARGE, OTHER_CORRECTOR}) {
      assertThat(other.client().get("/api/files/user/all").text()).doesNotContain(file);
    }
  }

  @Test
  void addingToAProject() {
    assertAnswers(
        who ->
            who.send(
                    "POST",
                    "/api/files/projects/" + order + "/upload",
                    FORM.formatted("file"),
                    "multipart/form-data; boundary=limite")
                .status(),
        answers(201, 403, 403, 403, 403, 201, 401));
  }

  @Test
  void attaching() {
    assertAnswers(
        who ->
            who.send(
                    "POST",
                    "/api/files/upload/message",
                    FORM.formatted("file"),
                    "multipart/form-data; boundary=limite")
                .status(),
        answers(201, 201, 201, 201, 201, 201, 401));
  }

  @Test
  void downloadsOfAProjectsFile() {
    String file = FileCalls.added(OWNER, order, "a.pdf");
    FileCalls.message(OWNER, PARTICIPANT, file, "ENVOYE");
    assertDownloads(file, answers(200, 200, 403, 200, 403, 200, 401));
  }

  @Test
  void downloadsOfAnAttachment() {
    String file = FileCalls.attached(UPLOADER, "a.pdf");
    assertDownloads(file, answers(403, 403, 403, 403, 403, 200, 401));
    FileCalls.message(UPLOADER, PARTICIPANT, file, "BROUILLON");
    assertDownloads(file, answers(403, 403, 403, 403, 403, 200, 401));
    FileCalls.message(UPLOADER, PARTICIPANT, file, "ENVOYE");
    assertDownloads(file, answers(403, 200, 403, 403, 403, 200, 401));
    assertThat(FileCalls.download(UPLOADER, file).status()).isEqualTo(200);
  }

  @Test
  void takingAwayFromAProject() {
    String file = FileCalls.added(OWNER, order, "a.pdf");
    String path = "/api/files/projects/" + order + "/files/" + file;
    Map<String, Integer> expected = answers(200, 403, 403, 403, 403, 403, 401);
    expected.remove("owner");
    assertAnswers(who -> who.delete(path).status(), expected);
    assertThat(OWNER.client().delete(path).status()).isEqualTo(200);
  }

  @Test
  void deleting() {
    String file = FileCalls.attached(UPLOADER, "a.pdf");
    FileCalls.message(UPLOADER, PARTICIPANT, file, "ENVOYE");
    String path = "/api/files/" + file;
    Map<String, Integer> expected = answers(403, 403, 403, 403, 403, 200, 401);
    expected.remove("admin");
    assertAnswers(who -> who.delete(path).status(), expected);
    assertThat(UPLOADER.client().delete(path).status()).isEqualTo(200);
    assertThat(ADMIN.client().delete(path).status()).isEqualTo(404);
    String another = FileCalls.attached(UPLOADER, "b.pdf");
    assertThat(ADMIN.client().delete("/api/files/" + another).status()).isEqualTo(200);
    assertThat(TestSql.audited(ADMIN.email(), "FILE_DELETED", another)).isEqualTo(1);
  }

  private static final String FORM =
      "--limite\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a.txt\"\r\n"
          + "Content-Type: text/plain\r\n\r\nIl était une fois\r\n--limite--\r\n";

  private static void assertDownloads(String file, Map<String, Integer> expected) {
    assertAnswers(who -> who.get("/api/files/download/" + file).status(), expected);
  }

  private static Map<String, Integer> answers(
      int owner,
      int participant,
      int stranger,
      int inCharge,
      int otherCorrector,
      int admin,
      int nobody) {
    Map<String, Integer> answers = new LinkedHashMap<>();
    answers.put("owner", owner);
    answers.put("participant", participant);
    answers.put("stranger", stranger);
    answers.put("in charge", inCharge);
    answers.put("other corrector", otherCorrector);
    answers.put("admin", admin);
    answers.put("nobody", nobody);
    return answers;
  }

  private static void assertAnswers(
      Function<TestClient, Integer> call, Map<String, Integer> expected) {
    Map<String, TestClient> people = new LinkedHashMap<>();
    people.put("owner", OWNER.client());
    people.put("participant", PARTICIPANT.client());
    people.put("stranger", STRANGER.client());
    people.put("in charge", IN_CHARGE.client());
    people.put("other corrector", OTHER_CORRECTOR.client());
    people.put("admin", ADMIN.client());
    people.put("nobody", TestProgram.shared().client());
    Map<String, Integer> got = new LinkedHashMap<>();
    expected.keySet().forEach(name -> got.put(name, call.apply(people.get(name))));
    assertThat(got).isEqualTo(expected);
  }
}
