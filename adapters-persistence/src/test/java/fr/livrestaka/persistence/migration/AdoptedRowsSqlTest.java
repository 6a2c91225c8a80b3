package fr.livrestaka.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.persistence.testing.FormerDatabase;
import fr.livrestaka.persistence.testing.TestDatabase.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of the former service that a migration would stumble over are named before it begins. */
class AdoptedRowsSqlTest {
  private static final String LENIENT = "SET SESSION sql_mode = '', SESSION foreign_key_checks = 0";

  private static FormerDatabase database() {
    FormerDatabase database = FormerDatabase.create();
    database.run(
        List.of(
            "INSERT INTO users (id, prenom, nom, email, password, updatedAt) VALUES"
                + " ('u1', 'A', 'B', 'a@b.fr', 'x', '2025-01-01'),"
                + " ('u2', 'C', 'D', 'c@d.fr', 'x', '2025-01-01')",
            "INSERT INTO commandes (id, userId, titre, updatedAt)"
                + " VALUES ('o1', 'u1', 'T', '2025-01-01'), ('o2', 'u2', 'T', '2025-01-01')",
            "INSERT INTO notifications (id, userId, title, message, updatedAt)"
                + " VALUES ('n1', 'u1', 'N', 'N', '2025-01-01')",
            "INSERT INTO invoices (id, commandeId, number, amount, pdfUrl, updatedAt)"
                + " VALUES ('i1', 'o1', 'FACT-2025-000001', 4800, '/x', '2025-01-01')"));
    return database;
  }

  private static Stream<Arguments> unfit() {
    String noDate = "a date that is none, such as 0000-00-00";
    return Stream.of(
        Arguments.of(
            "UPDATE users SET createdAt = '0000-00-00'",
            "users.createdAt: " + noDate + ", in 2 rows (id u1, u2)"),
        Arguments.of(
            "UPDATE notifications SET readAt = '2025-00-10'",
            "notifications.readAt: " + noDate + ", in 1 row (id n1)"),
        Arguments.of(
            "UPDATE commandes SET statut = 'PERDUE' WHERE id = 'o2'",
            "commandes.statut: a value that the column does not have, in 1 row (id o2)"),
        Arguments.of(
            "UPDATE invoices SET amount = -1",
            "invoices.amount: a negative number, in 1 row (id i1)"),
        Arguments.of(
            "DELETE FROM users WHERE id = 'u2'",
            "commandes.userId: the id of a row that table users does not have, in 1 row (id o2)"),
        Arguments.of(
            "ALTER TABLE users DROP KEY users_email_key;UPDATE users SET email = 'Moi@b.fr' WHERE"
                + " id = 'u1';UPDATE users SET email = 'moi@B.fr' WHERE id = 'u2'",
            "users.email: an address that another account has too, but for upper and lower case,"
                + " in 2 rows (id u1, u2)"),
        Arguments.of(
            "ALTER TABLE commandes MODIFY titre TEXT NOT NULL;UPDATE commandes SET titre ="
                + " REPEAT('é', 256) WHERE id = 'o1'",
            "commandes.titre: more than 255 characters, in 1 row (id o1)"),
        Arguments.of(
            "ALTER TABLE users MODIFY preferences TEXT NULL;UPDATE users SET preferences = '{oh'"
                + " WHERE id = 'u2'",
            "users.preferences: no JSON, in 1 row (id u2)"),
        Arguments.of(
            "ALTER TABLE commandes MODIFY amount DOUBLE NULL;UPDATE commandes SET amount = 48.5"
                + " WHERE id = 'o1'",
            "commandes.amount: no whole number of 32 bits, in 1 row (id o1)"),
        Arguments.of(
            "ALTER TABLE users MODIFY nom VARCHAR(100) NULL;UPDATE users SET nom = NULL",
            "users.nom: no value, in 2 rows (id u1, u2)"),
        Arguments.of("ALTER TABLE users DROP COLUMN bio", "users.bio: the column is missing"),
        Arguments.of(
            "ALTER TABLE faqs MODIFY id VARCHAR(191) COLLATE utf8mb4_bin NOT NULL",
            "faqs.id: other tables could not refer to it; needed are ENGINE=InnoDB and COLLATE"
                + " utf8mb4_unicode_ci"));
  }

  @ParameterizedTest
  @MethodSource("unfit")
  void areNamedAndNothingIsChanged(String spoilt, String fault) {
    FormerDatabase database = database();
    database.run(Stream.concat(Stream.of(LENIENT), Stream.of(spoilt.split(";"))).toList());
    SchemaPicture before = SchemaPicture.of(database);

    assertThatThrownBy(() -> migrate(database))
        .asInstanceOf(InstanceOfAssertFactories.type(UnfitDatabase.class))
        .satisfies(refused -> assertThat(refused.faults()).containsExactly(fault));

    assertThat(SchemaPicture.of(database)).isEqualTo(before);
    assertThat(database.rows("SHOW TABLES")).as("no history either").hasSize(15);
  }

  @Test
  void allOfThemAreNamedAtOnceWithFiveIdsAtMost() {
    FormerDatabase database = database();
    database.run(
        List.of(
            LENIENT,
            "INSERT INTO faqs (id, question, answer, categorie, updatedAt) VALUES"
                + " ('1', '', '', '', 0), ('2', '', '', '', 0), ('3', '', '', '', 0),"
                + " ('4', '', '', '', 0), ('5', '', '', '', 0), ('6', '', '', '', 0)",
            "UPDATE users SET role = 'CHEF' WHERE id = 'u1'"));

    assertThatThrownBy(() -> migrate(database))
        .hasMessageContaining("Nothing has been changed")
        .hasMessageContaining("users.role: a value that the column does not have, in 1 row (id u1)")
        .hasMessageContaining(
            "faqs.updatedAt: a date that is none, such as 0000-00-00, in 6 rows (id 1, 2, 3, 4,"
                + " 5, …)");
  }

  @Test
  void whatTheProgramCanLiveWithIsLeftAlone() {
    FormerDatabase database = database();
    database.run(List.of(LENIENT, "UPDATE notifications SET userId = 'gone'"));

    assertThat(migrate(database)).isPositive();

    assertThat(database.rows("SELECT userId FROM notifications")).containsExactly(List.of("gone"));
  }

  @Test
  void aDateThatIsNoneIsNamedBeforeALaterMigrationToo() {
    FormerDatabase database = database();
    migrate(database);
    database.run(
        List.of(
            LENIENT,
            "UPDATE users SET createdAt = '0000-00-00' WHERE id = 'u1'",
            "DELETE FROM schema_history ORDER BY installed_rank DESC LIMIT 1"));

    assertThatThrownBy(() -> migrate(database))
        .hasMessageContaining("users.createdAt")
        .hasMessageContaining("(id u1)");
  }

  private static int migrate(FormerDatabase database) {
    Schema schema = database.schema();
    return DatabaseMigration.run(schema.jdbcUrl(), schema.username(), schema.password());
  }
}
