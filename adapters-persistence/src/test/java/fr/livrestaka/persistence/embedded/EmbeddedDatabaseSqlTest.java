package fr.livrestaka.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What others on the machine get of the server inside the program. */
class EmbeddedDatabaseSqlTest {
  private static final Set<PosixFilePermission> OTHERS =
      PosixFilePermissions.fromString("---rwxrwx");

  /** Its socket's absolute path would be longer than 107 bytes. */
  private static final Path HOME =
      Path.of("target", "home-" + ProcessHandle.current().pid(), "h".repeat(110));

  private static EmbeddedDatabase database;

  @BeforeAll
  static void start() throws IOException {
    Files.createDirectories(HOME);
    Files.writeString(HOME.resolve("init.sql"), "left behind by a version that kept it");
    database = EmbeddedDatabase.start(HOME, "secret's", List.of());
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void aFolderWithABlankIsRefusedWithTheWayOut() {
    Path blank = Path.of("target", "a blank");

    assertThatThrownBy(() -> EmbeddedDatabase.start(blank, "secret", List.of()))
        .hasMessageContainingAll("blank", "STAKA_HOME", "DATABASE_URL");
    assertThat(blank).doesNotExist();
  }

  @Test
  void allItsFilesAreTheOwnersOnly() throws Exception {
    read("CREATE TABLE staka_private.t (id INT)");
    try (Stream<Path> files = Files.walk(HOME)) {
      assertThat(files.filter(EmbeddedDatabaseSqlTest::isOpenToOthers)).isEmpty();
    }
    assertThat(HOME.resolve("data/staka_private/t.ibd")).exists();
  }

  @Test
  void thePasswordIsInNoFile() {
    assertThat(HOME.resolve("init.sql")).doesNotExist();
  }

  @Test
  void itsSocketLiesBelowItsHome() {
    assertThat(HOME.resolve("data/mariadb.sock")).exists();
  }

  @Test
  void nobodyComesInWithoutAPassword() throws Exception {
    assertThat(read("SHOW DATABASES")).doesNotContain("test");
    assertThat(read("SELECT CURRENT_USER()")).containsExactly("staka@localhost");
    for (String user : List.of("", "root", "somebody", "staka")) {
      assertThat(isLetIn(user)).as(user).isFalse();
    }
  }

  private static boolean isLetIn(String user) {
    try (Connection connection =
        DriverManager.getConnection(database.jdbcUrl("information_schema"), user, "")) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  private static List<String> read(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl("staka_private"), EmbeddedDatabase.USERNAME, "secret's");
        var statement = connection.createStatement()) {
      List<String> found = new ArrayList<>();
      if (!statement.execute(sql)) return found;
      ResultSet rows = statement.getResultSet();
      while (rows.next()) found.add(rows.getString(1));
      return found;
    }
  }

  private static boolean isOpenToOthers(Path path) {
    try {
      return !Files.isSymbolicLink(path)
          && Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS).stream()
              .anyMatch(OTHERS::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
