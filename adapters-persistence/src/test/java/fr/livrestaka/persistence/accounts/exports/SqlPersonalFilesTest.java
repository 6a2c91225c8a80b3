package fr.livrestaka.persistence.accounts.exports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.exports.PersonalFile;
import fr.livrestaka.application.accounts.exports.PersonalFile.Kind;
import fr.livrestaka.application.accounts.port.PersonalFiles;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlPersonalFilesTest {
  private final PersonInEveryTable person = PersonInEveryTable.fresh();
  private final Statements sql = TestStore.bean(Statements.class);

  @BeforeEach
  void thePersonIsKnown() {
    inTransaction(
        () -> {
          person.insertAccount(sql);
          person.fill(sql);
          return sql.update(
              "INSERT INTO credit_notes (id, invoiceId, cause, number, year, sequence, amount,"
                  + " taxAmount, pdfUrl, issuedAt, content, hash, previousHash)"
                  + " VALUES (?, ?, ?, ?, 1998, ?, 1, 0, ?, NOW(3), '{}', ?, ?)",
              person.id("credit"),
              person.id("invoice"),
              person.id("cause"),
              "A-" + person.mark(),
              Math.floorMod(person.mark().hashCode(), 1_000_000_000),
              "/uploads/invoices/A-" + person.mark() + ".pdf",
              "0".repeat(64),
              "0".repeat(64));
        });
  }

  @Test
  void findsFilesOfOrdersAndMessagesDocumentsAndThePicture() {
    String mark = person.mark();
    assertThat(found())
        .extracting(PersonalFile::kind, file -> file.path().orElseThrow().value())
        .containsExactlyInAnyOrder(
            tuple(Kind.ORDER_FILE, "orders/kept-" + mark + ".pdf"),
            tuple(Kind.ORDER_FILE, "orders/ordered-" + mark + ".pdf"),
            tuple(Kind.ORDER_FILE, "orders/invoiced-" + mark + ".pdf"),
            tuple(Kind.ORDER_FILE, "orders/open-" + mark + ".pdf"),
            tuple(Kind.ATTACHMENT, "orders/attached-" + mark + ".pdf"),
            tuple(Kind.ATTACHMENT, "messages/" + person.id("brochure")),
            tuple(Kind.OTHER, "orders/loose-" + mark + ".pdf"),
            tuple(Kind.INVOICE, "invoices/" + mark + ".pdf"),
            tuple(Kind.CREDIT_NOTE, "invoices/A-" + mark + ".pdf"),
            tuple(Kind.PICTURE, "avatars/" + mark + ".png"));
    assertThat(found())
        .filteredOn(file -> file.kind() == Kind.INVOICE)
        .extracting(PersonalFile::name)
        .containsExactly("DEMO-" + mark);
  }

  @Test
  void aReceiptAndAContractAreFound() {
    inTransaction(
        () -> {
          sql.update(
              "INSERT INTO payment_receipts (id, invoiceId, cause, number, amount, pdfUrl, issuedAt,"
                  + " content) VALUES (?, ?, 'x', ?, 1, ?, NOW(3), '{}')",
              person.id("receipt"),
              person.id("invoice"),
              "RECU-" + person.mark(),
              "/uploads/invoices/RECU-" + person.mark() + ".pdf");
          return sql.update(
              "INSERT INTO written_contracts (commandeId, concludedAt, writtenAt, total, contract,"
                  + " form, terms, hash, pdfHash, mailId) VALUES (?, NOW(3), NOW(3), 1, '', '', '',"
                  + " ?, ?, ?)",
              person.id("invoiced"),
              "a".repeat(64),
              "b".repeat(64),
              person.id("mail"));
        });
    assertThat(found())
        .extracting(PersonalFile::kind, file -> file.path().orElseThrow().value())
        .contains(
            tuple(Kind.RECEIPT, "invoices/RECU-" + person.mark() + ".pdf"),
            tuple(Kind.CONTRACT, "contracts/" + "a".repeat(64) + ".pdf"));
  }

  /** Whoever places an order writes the address of its file, and may name what he likes. */
  @Test
  void aTextThatNamesSomebodyElsesFileOpensNothing() {
    for (String wanted :
        List.of(
            "/uploads/orders/loose-" + person.mark() + ".pdf",
            "/uploads/orders/open-" + person.mark() + ".pdf",
            "/uploads/invoices/" + person.mark() + ".pdf",
            "/uploads/avatars/" + person.mark() + ".png",
            "/uploads/contracts/" + "c".repeat(64) + ".pdf",
            "/uploads/.files-key")) {
      PersonInEveryTable thief = PersonInEveryTable.fresh();
      inTransaction(
          () -> {
            thief.insertAccount(sql);
            sql.update(
                "UPDATE users SET avatar = ? WHERE id = ?", wanted, thief.account().id().value());
            return sql.update(
                "INSERT INTO commandes (id, userId, titre, fichierUrl, updatedAt)"
                    + " VALUES (?, ?, 'Roman', ?, NOW(3))",
                thief.id("order"),
                thief.account().id().value(),
                wanted);
          });
      assertThat(inTransaction(() -> files().of(thief.account().id()))).as(wanted).isEmpty();
    }
  }

  @Test
  void anInvoiceThatLiesOutsideIsNamedWithoutAPath() {
    inTransaction(
        () ->
            sql.update(
                "UPDATE invoices SET pdfUrl = 'https://example.org/f.pdf' WHERE id = ?",
                person.id("invoice")));
    assertThat(found())
        .filteredOn(file -> file.kind() == Kind.INVOICE)
        .extracting(PersonalFile::path)
        .isEqualTo(List.of(Optional.<StoredPath>empty()));
  }

  private List<PersonalFile> found() {
    return inTransaction(() -> files().of(person.account().id()));
  }

  private static Tuple tuple(Kind kind, String path) {
    return Tuple.tuple(kind, path);
  }

  private static PersonalFiles files() {
    return TestStore.bean(PersonalFiles.class);
  }

  private static <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
