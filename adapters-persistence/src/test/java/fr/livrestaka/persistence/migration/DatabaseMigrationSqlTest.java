package fr.livrestaka.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.persistence.testing.FormerDatabase;
import fr.livrestaka.persistence.testing.TestDatabase;
import fr.livrestaka.persistence.testing.TestDatabase.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseMigrationSqlTest {
  private static final String COLUMNS =
      "SELECT table_name, column_name, column_type, is_nullable, column_default"
          + " FROM information_schema.columns"
          + " WHERE table_schema = DATABASE() AND table_name NOT IN ('_prisma_migrations', 'schema_history')"
          + " ORDER BY table_name, column_name";
  private static final String NARROW_STATUS =
      "ALTER TABLE commandes MODIFY statut"
          + " ENUM('EN_ATTENTE','EN_COURS','TERMINE','ANNULEE','SUSPENDUE') NOT NULL DEFAULT 'EN_ATTENTE'";
  private static final String MIXED_STATUS =
      "ALTER TABLE commandes MODIFY statut"
          + " ENUM('EN_ATTENTE','PAYEE','EN_COURS','TERMINE','ANNULEE','SUSPENDUE') NOT NULL DEFAULT 'EN_ATTENTE'";

  private static final List<List<String>> FRESH_COLUMNS = freshColumns();

  @Test
  void anEmptyDatabaseIsSetUpAndASecondRunChangesNothing() {
    FormerDatabase database = FormerDatabase.empty();

    assertThat(migrate(database)).isPositive();
    assertThat(migrate(database)).isZero();
  }

  @Test
  void aStatementOfAMigrationMayTakeHoursWhateverTheAddressSays() throws SQLException {
    Schema schema = TestDatabase.newSchema();
    String impatient = schema.jdbcUrl() + "&socketTimeout=60000";

    try (Connection connection =
        DatabaseMigration.patient(impatient, schema.username(), schema.password())) {
      assertThat(Duration.ofMillis(connection.getNetworkTimeout()))
          .isGreaterThan(Duration.ofHours(1));
    }
  }

  @Test
  void theFormerTablesAreTakenOverAsTheyAre() {
    FormerDatabase database = FormerDatabase.create();

    migrate(database);

    assertThat(database.rows(COLUMNS)).isEqualTo(FRESH_COLUMNS);
    assertThat(database.rows("SELECT version, type FROM schema_history ORDER BY installed_rank"))
        .first()
        .isEqualTo(List.of("1", "BASELINE"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALTER TABLE commandes DROP COLUMN packType",
        "ALTER TABLE commandes DROP COLUMN pagesDeclarees, DROP COLUMN pagesVerifiees",
        "ALTER TABLE commandes DROP COLUMN prixEstime, DROP COLUMN prixFinal",
        "ALTER TABLE pending_commandes DROP COLUMN nombrePages, DROP COLUMN description",
        "ALTER TABLE messages DROP COLUMN visitorPhone",
        NARROW_STATUS,
        MIXED_STATUS,
        "ALTER TABLE messages MODIFY type ENUM('USER_MESSAGE','SYSTEM_MESSAGE','NOTIFICATION',"
            + "'SUPPORT_MESSAGE','ADMIN_MESSAGE') NOT NULL DEFAULT 'USER_MESSAGE'",
        "ALTER TABLE notifications MODIFY type ENUM('INFO','SUCCESS','WARNING','ERROR','PAYMENT',"
            + "'ORDER','MESSAGE','SYSTEM') NOT NULL DEFAULT 'INFO'",
      })
  void aDriftedDatabaseIsCompleted(String drift) {
    FormerDatabase database = FormerDatabase.create();
    database.run(List.of(drift));

    migrate(database);

    assertThat(database.rows(COLUMNS)).isEqualTo(FRESH_COLUMNS);
  }

  @Test
  void wideningAnEnumKeepsTheRowsValues() {
    FormerDatabase database = FormerDatabase.create();
    database.run(
        List.of(
            NARROW_STATUS,
            "INSERT INTO users (id, prenom, nom, email, password, updatedAt)"
                + " VALUES ('u', 'A', 'B', 'a@b.fr', 'x', '2025-01-01')",
            "INSERT INTO commandes (id, userId, titre, statut, updatedAt)"
                + " VALUES ('1', 'u', 'T', 'TERMINE', '2025-01-01'),"
                + " ('2', 'u', 'T', 'SUSPENDUE', '2025-01-01')"));

    migrate(database);

    assertThat(database.rows("SELECT id, statut, updatedAt FROM commandes ORDER BY id"))
        .containsExactly(
            List.of("1", "TERMINE", "2025-01-01 00:00:00"),
            List.of("2", "SUSPENDUE", "2025-01-01 00:00:00"));
  }

  /** The former rule: the cheapest and the second cheapest of what looks like a correction. */
  @Test
  void theTariffsThatPricedPagesGoOnDoingSo() {
    FormerDatabase database = FormerDatabase.create();
    database.run(
        List.of(
            "INSERT INTO tarifs (id, nom, description, prix, prixFormate, typeService, actif, updatedAt)"
                + " VALUES ('flat', 'Mise en page', 'd', 2900, '29€', 'Mise en forme', 1, '2025-01-01'),"
                + " ('page', 'Relecture', 'd', 200, '2€/page', 'Correction', 1, '2025-01-01'),"
                + " ('third', 'Correction fine', 'd', 4000, '40€', 'Autre', 1, '2025-01-01'),"
                + " ('off', 'Correction', 'd', 100, '1€', 'Correction', 0, '2025-01-01'),"
                + " ('pack', 'Pack', 'd', 50, '0,50€', 'correction', 1, '2025-01-01')"));

    migrate(database);

    assertThat(
            database.rows(
                "SELECT rangGrille, id FROM tarifs WHERE rangGrille IS NOT NULL ORDER BY rangGrille"))
        .containsExactly(List.of("1", "page"), List.of("2", "flat"));
  }

  @Test
  void aValueThatSomebodyAddedStays() {
    FormerDatabase database = FormerDatabase.create();
    database.run(
        List.of(
            "ALTER TABLE messages MODIFY type ENUM('USER_MESSAGE','FAX')"
                + " NOT NULL DEFAULT 'USER_MESSAGE'"));

    migrate(database);

    assertThat(database.rows("SHOW COLUMNS FROM messages LIKE 'type'"))
        .first()
        .asString()
        .contains("'CONSULTATION_REQUEST','FAX'");
  }

  @Test
  void aSchemaWithOtherTablesOnlyIsSetUpBesideThem() {
    FormerDatabase database = FormerDatabase.empty();
    database.run(List.of("CREATE TABLE _prisma_migrations (id VARCHAR(36) PRIMARY KEY)"));

    migrate(database);

    assertThat(database.rows(COLUMNS)).isEqualTo(FRESH_COLUMNS);
  }

  @Test
  void halfADatabaseIsRefusedAndLeftAlone() {
    FormerDatabase database = FormerDatabase.create();
    database.run(List.of("DROP TABLE faqs", "DROP TABLE password_resets"));

    assertThatThrownBy(() -> migrate(database))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("password_resets, faqs");
    assertThat(database.rows("SHOW TABLES")).hasSize(13);
  }

  @Test
  void programsThatStartTogetherTakeTurns() {
    FormerDatabase database = FormerDatabase.create();
    database.run(List.of("ALTER TABLE messages DROP COLUMN visitorPhone"));

    try (ExecutorService programs = Executors.newFixedThreadPool(4)) {
      List<CompletableFuture<Integer>> runs =
          Stream.generate(() -> CompletableFuture.supplyAsync(() -> migrate(database), programs))
              .limit(4)
              .toList();
      runs.forEach(CompletableFuture::join);
    }

    assertThat(database.rows(COLUMNS)).isEqualTo(FRESH_COLUMNS);
  }

  private static List<List<String>> freshColumns() {
    FormerDatabase fresh = FormerDatabase.empty();
    migrate(fresh);
    return fresh.rows(COLUMNS);
  }

  private static int migrate(FormerDatabase database) {
    Schema schema = database.schema();
    return DatabaseMigration.run(schema.jdbcUrl(), schema.username(), schema.password());
  }
}
