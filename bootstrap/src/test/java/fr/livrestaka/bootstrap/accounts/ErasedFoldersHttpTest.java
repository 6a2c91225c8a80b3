package fr.livrestaka.bootstrap.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.livrestaka.application.accounts.port.PasswordHasher;
import fr.livrestaka.application.privacy.DataMapText;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.privacy.ClassifiedFolder;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A person has a file in each folder of uploads that the classification names, with a canary in its
 * name and its bytes; after the erasure all that the program keeps on its disk is searched for it.
 */
class ErasedFoldersHttpTest {
  private static final TestProgram PROGRAM = TestProgram.shared();

  /** The database is searched by its tables; mails lie in a folder in development only. */
  private static final Set<String> ELSEWHERE = Set.of("database", "mail");

  private final PersonInEveryTable person =
      PersonInEveryTable.of(
          new AccountId(UUID.randomUUID().toString()),
          PROGRAM.bean(PasswordHasher.class).hash(People.PASSWORD));
  private final String mark = person.mark();
  private final Statements sql = PROGRAM.bean(Statements.class);
  private TestClient client;

  @BeforeEach
  void thePersonHasAFileInEachFolder() throws IOException {
    PROGRAM
        .bean(Transactions.class)
        .writing(
            () -> {
              person.insertAccount(sql);
              person.fill(sql);
              insertRows();
            });
    for (String path :
        List.of(
            "orders/ordered-" + mark + ".pdf",
            "orders/attached-" + mark + ".pdf",
            "projects/project-" + mark + ".docx",
            "messages/sent-" + mark + ".pdf",
            "avatars/" + mark + ".png",
            "invoices/" + mark + ".pdf",
            "invoices/RECU-" + mark + ".pdf",
            "invoices/AVOIR-" + mark + ".pdf",
            "contracts/" + contract() + ".pdf")) {
      Path file = PROGRAM.home().resolve("uploads").resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Texte " + mark);
    }
    client =
        PROGRAM
            .client()
            .withToken(
                People.signIn(person.account().email(), People.PASSWORD)
                    .json()
                    .path("token")
                    .asText());
  }

  @AfterEach
  void removeTheContract() {
    TestSql.update("DELETE FROM written_contracts WHERE commandeId = ?", person.id("invoiced"));
  }

  @Test
  void theCanaryIsInEachFolderOfUploads() throws IOException {
    assertThat(foldersWithTheCanary())
        .containsExactlyInAnyOrderElementsOf(
            DataMapText.current().folders().stream()
                .map(ClassifiedFolder::path)
                .filter(path -> path.startsWith("uploads/"))
                .toList());
  }

  @Test
  void onlyTheFoldersThatKeepItHaveTheCanaryAfterAnErasure() {
    List<String> kept =
        DataMapText.current().folders().stream()
            .filter(folder -> folder.path().startsWith("uploads/") && folder.fate().keepsTheValue())
            .map(ClassifiedFolder::path)
            .toList();
    assertThat(kept).containsExactlyInAnyOrder("uploads/invoices", "uploads/contracts");
    assertThat(client.delete("/api/users/me").status()).isEqualTo(200);
    await()
        .untilAsserted(
            () -> assertThat(foldersWithTheCanary()).containsExactlyInAnyOrderElementsOf(kept));
    assertThat(Files.exists(PROGRAM.home().resolve("uploads/invoices/AVOIR-" + mark + ".pdf")))
        .isTrue();
    assertThat(Files.exists(PROGRAM.home().resolve("uploads/invoices/RECU-" + mark + ".pdf")))
        .isTrue();
  }

  /** Each file of the program's folder, by the folder that it lies in. */
  private Set<String> foldersWithTheCanary() throws IOException {
    Set<String> found = new TreeSet<>();
    Files.walkFileTree(
        PROGRAM.home(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
            return ELSEWHERE.contains(name(folder))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            if (facts.isRegularFile() && remembers(file)) found.add(name(file.getParent()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path gone, IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  private static String name(Path path) {
    return PROGRAM.home().relativize(path).toString().replace('\\', '/');
  }

  private boolean remembers(Path file) {
    try {
      return file.getFileName().toString().contains(mark)
          || Files.readString(file, StandardCharsets.ISO_8859_1).contains(mark);
    } catch (IOException gone) {
      if (Files.exists(file)) throw new UncheckedIOException(gone);
      return false;
    }
  }

  private String contract() {
    return "ab" + mark.substring(1) + "0".repeat(51);
  }

  private void insertRows() {
    insertFile("project", "projects", "docx", person.id("open"));
    insertFile("sent", "messages", "pdf", null);
    sql.update(
        "INSERT INTO message_attachments (id, messageId, fileId) VALUES (?, ?, ?)",
        person.id("attachment"),
        person.id("sent"),
        person.id("sent-file"));
    sql.update(
        "INSERT INTO written_contracts (commandeId, concludedAt, writtenAt, total, contract, form,"
            + " terms, hash, pdfHash, mailId) VALUES (?, NOW(3), NOW(3), 1, '', '', '', ?, ?, ?)",
        person.id("invoiced"),
        contract(),
        "b".repeat(64),
        person.id("mail"));
  }

  private void insertFile(String name, String folder, String ending, String order) {
    String stored = name + "-" + mark + "." + ending;
    sql.update(
        "INSERT INTO files (id, filename, storedName, mimeType, size, url, uploadedById,"
            + " commandeId, updatedAt) VALUES (?, ?, ?, 'application/pdf', 1, ?, ?, ?, NOW(3))",
        person.id(name.equals("sent") ? "sent-file" : name),
        stored,
        stored,
        "/uploads/" + folder + "/" + stored,
        person.account().id().value(),
        order);
  }
}
