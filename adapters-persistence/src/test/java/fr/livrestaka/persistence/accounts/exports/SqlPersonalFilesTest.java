package fr.livrestaka.persistence.accounts.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.livrestaka.application.accounts.exports.PersonalFile;
import fr.livrestaka.application.accounts.exports.PersonalFile.Kind;
import fr.livrestaka.application.accounts.port.PersonalFiles;
import fr.livrestaka.application.privacy.DataMapText;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.privacy.ClassifiedTable;
import fr.livrestaka.domain.shared.Sha256;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

/** What is written is rolled back: rows of documents that are none would upset their proofs. */
class SqlPersonalFilesTest {
  private final PersonInEveryTable person = PersonInEveryTable.fresh();
  private final String mark = person.mark();
  private final Statements sql = TestStore.bean(Statements.class);

  @Test
  void findsFilesOfOrdersAndMessagesAndThePicture() {
    assertThat(found(person, this::nothingMore))
        .extracting(PersonalFile::kind, file -> file.path().orElseThrow().value())
        .containsExactlyInAnyOrder(
            tuple(Kind.ORDER_FILE, "orders/kept-" + mark + ".pdf"),
            tuple(Kind.ORDER_FILE, "orders/ordered-" + mark + ".pdf"),
            tuple(Kind.ORDER_FILE, "orders/invoiced-" + mark + ".pdf"),
            tuple(Kind.ORDER_FILE, "orders/open-" + mark + ".pdf"),
            tuple(Kind.ATTACHMENT, "orders/attached-" + mark + ".pdf"),
            tuple(Kind.ATTACHMENT, "messages/" + person.id("brochure")),
            tuple(Kind.OTHER, "orders/loose-" + mark + ".pdf"),
            tuple(Kind.OTHER, "orders/parked-" + mark + ".pdf"),
            tuple(Kind.INVOICE, "invoices/" + mark + ".pdf"),
            tuple(Kind.PICTURE, "avatars/" + mark + ".png"));
  }

  @Test
  void findsCreditNotesCorrectiveInvoicesReceiptsAndContracts() {
    assertThat(found(person, this::insertDocuments))
        .extracting(PersonalFile::name, file -> file.path().orElseThrow().value())
        .contains(
            tuple("DEMO-" + mark, "invoices/" + mark + ".pdf"),
            tuple("A-" + mark, "invoices/A-" + mark + ".pdf"),
            tuple("RECT-" + mark, "invoices/RECT-" + mark + ".pdf"),
            tuple("RECU-" + mark, "invoices/RECU-" + mark + ".pdf"),
            tuple("", "contracts/" + "a".repeat(64) + ".pdf"));
  }

  /** A new sort of document has to be given, too. */
  @Test
  void findsADocumentOfEachTableThatNamesSome() {
    Set<String> places = new TreeSet<>();
    List<PersonalFile> all =
        found(
            person,
            () -> {
              insertDocuments();
              for (ClassifiedTable table : DataMapText.current().tables()) {
                if (table.exported().contains("pdfUrl")) places.addAll(documentsOf(table.name()));
              }
              return places.size();
            });
    assertThat(all)
        .extracting(file -> file.path().map(StoredPath::url).orElse(""))
        .containsAll(places);
  }

  @Test
  void anInvoiceThatLiesOutsideIsNamedWithoutAPath() {
    List<PersonalFile> all =
        found(
            person,
            () ->
                sql.update(
                    "UPDATE invoices SET pdfUrl = 'https://example.org/f.pdf' WHERE id = ?",
                    person.id("invoice")));
    assertThat(all)
        .filteredOn(file -> file.kind() == Kind.INVOICE)
        .extracting(PersonalFile::path)
        .isEqualTo(List.of(Optional.<StoredPath>empty()));
  }

  /** Whoever places an order writes the address of its file, and may name what he likes. */
  @Test
  void aTextThatNamesSomebodyElsesFileOpensNothing() {
    for (String wanted :
        List.of(
            "/uploads/orders/loose-" + mark + ".pdf",
            "/uploads/orders/open-" + mark + ".pdf",
            "/uploads/invoices/" + mark + ".pdf",
            "/uploads/avatars/" + mark + ".png",
            "/uploads/contracts/" + "c".repeat(64) + ".pdf",
            "/uploads/.files-key")) {
      PersonInEveryTable thief = PersonInEveryTable.fresh();
      assertThat(found(thief, () -> insertThief(thief, wanted))).as(wanted).isEmpty();
    }
  }

  private int nothingMore() {
    return 0;
  }

  private int insertThief(PersonInEveryTable thief, String wanted) {
    thief.insertAccount(sql);
    sql.update("UPDATE users SET avatar = ? WHERE id = ?", wanted, thief.account().id().value());
    return sql.update(
        "INSERT INTO commandes (id, userId, titre, fichierUrl, updatedAt)"
            + " VALUES (?, ?, 'Roman', ?, NOW(3))",
        thief.id("order"),
        thief.account().id().value(),
        wanted);
  }

  private int insertDocuments() {
    insertOfSeries("credit_notes", "A-" + mark);
    insertOfSeries("corrective_invoices", "RECT-" + mark);
    sql.update(
        "INSERT INTO payment_receipts (id, invoiceId, cause, number, amount, pdfUrl, issuedAt,"
            + " content) VALUES (?, ?, 'x', ?, 1, ?, NOW(3), '{}')",
        person.id("receipt"),
        person.id("invoice"),
        "RECU-" + mark,
        "/uploads/invoices/RECU-" + mark + ".pdf");
    return sql.update(
        "INSERT INTO written_contracts (commandeId, concludedAt, writtenAt, total, contract, form,"
            + " terms, hash, pdfHash, mailId) VALUES (?, NOW(3), NOW(3), 1, '', '', '', ?, ?, ?)",
        person.id("invoiced"),
        "a".repeat(64),
        "b".repeat(64),
        person.id("mail"));
  }

  private List<String> documentsOf(String table) {
    List<String> urls =
        sql.query(
            "SELECT pdfUrl FROM `" + table + "` WHERE LOCATE(?, pdfUrl) > 0",
            row -> row.getString("pdfUrl"),
            mark);
    assertThat(urls).as(table).isNotEmpty();
    return urls;
  }

  private void insertOfSeries(String table, String number) {
    sql.update(
        "INSERT INTO "
            + table
            + " (id, invoiceId, cause, number, year, sequence, amount, taxAmount, pdfUrl, issuedAt,"
            + " content, hash, previousHash)"
            + " VALUES (?, ?, ?, ?, 1998, 1, 1, 0, ?, NOW(3), '{}', ?, ?)",
        person.id(table),
        person.id("invoice"),
        person.id("cause"),
        number,
        "/uploads/invoices/" + number + ".pdf",
        Sha256.hex(number),
        Sha256.hex("before " + number));
  }

  /**
   * @param more adds something to what the person has
   */
  private List<PersonalFile> found(PersonInEveryTable of, IntSupplier more) {
    AtomicReference<List<PersonalFile>> found = new AtomicReference<>(List.of());
    try {
      TestStore.bean(Transactions.class)
          .writing(
              () -> {
                person.insertAccount(sql);
                person.fill(sql);
                more.getAsInt();
                found.set(TestStore.bean(PersonalFiles.class).of(of.account().id()));
                throw new RollBack();
              });
    } catch (RollBack done) {
      assertThat(done).isNotNull();
    }
    return found.get();
  }

  private static final class RollBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
