package fr.livrestaka.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.PersonalTraces;
import fr.livrestaka.application.privacy.DataMapText;
import fr.livrestaka.application.privacy.port.StoredData;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.privacy.ClassifiedTable;
import fr.livrestaka.domain.privacy.DataMap;
import fr.livrestaka.domain.privacy.ErasureFate;
import fr.livrestaka.persistence.shared.OwnRows;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A person whose every text is a canary is exported and erased, and all tables are searched for it:
 * what is given and what stays is what the classification says. All of it is rolled back.
 */
class ErasureCanarySqlTest {
  private static final Instant LATER = Instant.parse("2026-03-04T18:00:00.500Z");

  /** What is found by its value is filled with one that is found. */
  private static final Set<String> FOUND_BY_VALUE =
      Set.of("users.email", "former_addresses.email", "messages.visitorEmail");

  private final DataMap map = DataMapText.current();
  private final Statements sql = TestStore.bean(Statements.class);
  private final Schema schema = new Schema(sql);
  private final PersonInEveryTable person = PersonInEveryTable.fresh();
  private final Map<String, ErasureFate> fates = new HashMap<>();

  private final Map<String, Long> rows = new LinkedHashMap<>();
  private Map<String, ? extends List<? extends Map<String, ?>>> exported = Map.of();
  private List<Schema.Column> columns = List.of();
  private Set<String> before = Set.of();
  private Set<String> after = Set.of();

  @BeforeEach
  void eraseThePersonAndRollBack() {
    for (ClassifiedTable table : map.tables()) {
      table.columns().forEach(one -> fates.put(table.name() + "." + one.name(), one.fate()));
    }
    try {
      TestStore.bean(Transactions.class).writing(this::eraseThePerson);
    } catch (RollBack done) {
      assertThat(done).isNotNull();
    }
  }

  @Test
  void everyTableThatIsOwnedHasARowOfThePerson() {
    assertThat(rows).allSatisfy((table, count) -> assertThat(count).as(table).isPositive());
  }

  @Test
  void theCanaryIsInEveryPersonalText() {
    assertThat(before).containsAll(placesToFill().stream().map(Schema.Column::place).toList());
  }

  @Test
  void theExportGivesEveryColumnThatTheClassificationSays() {
    Map<String, List<String>> expected = new HashMap<>();
    for (ClassifiedTable table : map.tables()) {
      if (!table.exported().isEmpty()) expected.put(table.name(), table.exported());
    }
    Map<String, List<String>> given = new HashMap<>();
    exported.forEach(
        (table, found) ->
            given.put(table, found.get(0).keySet().stream().map(String::valueOf).toList()));
    assertThat(given).isEqualTo(expected);
  }

  @Test
  void onlyWhatTheClassificationKeepsStays() {
    assertThat(after)
        .filteredOn(place -> !fates.getOrDefault(place, ErasureFate.EMPTIED).keepsTheValue())
        .isEmpty();
  }

  @Test
  void documentsOfTheAccountsAndEvidenceStay() {
    assertThat(after)
        .containsAll(
            placesToFill().stream()
                .map(Schema.Column::place)
                .filter(
                    place ->
                        fates.get(place) == ErasureFate.ACCOUNTS
                            || fates.get(place) == ErasureFate.EVIDENCE)
                .toList());
  }

  private void eraseThePerson() {
    person.insertAccount(sql);
    person.fill(sql);
    insertWhatHangsOnOrders();
    columns = schema.columns();
    placesToFill().forEach(this::fill);
    owned().forEach((table, own) -> rows.put(table, count(table, own)));
    AccountId id = person.account().id();
    exported = TestStore.bean(StoredData.class).of(id, map.tables());
    before = schema.placesOf(person.mark());
    Account known = TestStore.bean(Accounts.class).find(id).orElseThrow();
    Account erased =
        TestStore.bean(Accounts.class)
            .change(id, account -> account.erased(LATER).state())
            .orElseThrow();
    TestStore.bean(PersonalTraces.class).erase(known, erased, true);
    after = schema.placesOf(person.mark());
    throw new RollBack();
  }

  private void insertWhatHangsOnOrders() {
    String order = person.id("invoiced");
    String account = person.account().id().value();
    schema.insert(
        "former_addresses",
        Map.of("userId", account, "email", "former." + person.mark() + "@example.org"));
    schema.insert("account_sign_ins", Map.of("accountId", account));
    schema.insert("data_exports", Map.of("accountId", account));
    schema.insert("account_warnings", Map.of("accountId", account, "number", 1));
    schema.insert("estimates", Map.of("commandeId", person.id("open")));
    schema.insert("order_status_changes", Map.of("commandeId", order));
    schema.insert(
        "file_versions", Map.of("commandeId", person.id("open"), "fileId", person.id("ordered")));
    schema.insert("checkouts", Map.of("commandeId", order, "userId", account));
    for (String table : List.of("order_consents", "order_confirmations", "written_contracts")) {
      schema.insert(table, Map.of("commandeId", order));
    }
    schema.insert("withdrawals", Map.of("id", person.id("withdrawal"), "commandeId", order));
    schema.insert("withdrawal_decisions", Map.of("withdrawalId", person.id("withdrawal")));
    schema.insert("payments", Map.of("id", person.id("payment"), "commandeId", order));
    schema.insert("companies", Map.of("id", order, "commandeId", order));
    schema.insert("companies", Map.of("id", account, "userId", account));
    for (String left : List.of(person.id("pending"), person.id("processed"))) {
      schema.insert("companies", Map.of("id", left, "pendingCommandeId", left));
    }
    schema.insert("payment_payers", Map.of("paymentId", person.id("payment")));
    schema.insert("disputes", Map.of("paymentId", person.id("payment")));
    schema.insert("refunds", Map.of("id", person.id("refund"), "paymentId", person.id("payment")));
    schema.insert(
        "invoice_snapshots",
        Map.of("invoiceId", person.id("invoice"), "clientId", account, "year", 1999));
    schema.insert(
        "credit_notes",
        Map.of("id", person.id("credit"), "invoiceId", person.id("invoice"), "year", 1999));
    schema.insert(
        "credit_note_parts",
        Map.of("creditNoteId", person.id("credit"), "invoiceId", person.id("invoice")));
    schema.insert(
        "refund_credits",
        Map.of("refundId", person.id("refund"), "creditNoteId", person.id("credit")));
    schema.insert("invoice_reminders", Map.of("invoiceId", person.id("invoice")));
    schema.insert("hand_payments", Map.of("invoiceId", person.id("invoice")));
    schema.insert("corrective_invoices", Map.of("invoiceId", person.id("invoice"), "year", 1999));
    schema.insert("payment_receipts", Map.of("invoiceId", person.id("invoice")));
  }

  /** Texts about the person; ids and what the database makes itself are no texts. */
  private List<Schema.Column> placesToFill() {
    return columns.stream()
        .filter(column -> OwnRows.of(column.table()).isPresent())
        .filter(column -> column.isText() && !column.generated() && !column.key())
        .filter(column -> column.length() == 0 || column.length() >= person.mark().length())
        .filter(column -> !column.name().endsWith("Id"))
        .filter(
            column ->
                switch (fates.getOrDefault(column.place(), ErasureFate.NO_PERSON)) {
                  case REMOVED, EMPTIED, ACCOUNTS, EVIDENCE -> true;
                  case ANONYMOUS, NO_PERSON -> false;
                })
        .toList();
  }

  private void fill(Schema.Column column) {
    if (FOUND_BY_VALUE.contains(column.place())) return;
    String own = OwnRows.of(column.table()).orElseThrow();
    sql.update(
        "UPDATE `%s` SET `%s` = ? WHERE (`%s` IS NULL OR LOCATE(?, CAST(`%s` AS CHAR)) = 0) AND %s%s"
            .formatted(
                column.table(),
                column.name(),
                column.name(),
                column.name(),
                own.replace(":id", quotedId()),
                column.unique() ? " LIMIT 1" : ""),
        column.type().equals("json") ? "\"" + person.mark() + "\"" : person.mark(),
        person.mark());
  }

  private long count(String table, String own) {
    return sql.query(
            "SELECT COUNT(*) AS n FROM `" + table + "` WHERE " + own.replace(":id", quotedId()),
            row -> row.getLong("n"))
        .get(0);
  }

  private Map<String, String> owned() {
    Map<String, String> owned = new HashMap<>();
    for (ClassifiedTable table : map.tables()) {
      OwnRows.of(table.name()).ifPresent(own -> owned.put(table.name(), own));
    }
    return owned;
  }

  private String quotedId() {
    return "'" + person.account().id().value() + "'";
  }

  private static final class RollBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
