package fr.livrestaka.application.invoicing.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.refusals.InvoiceOfAnother;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadCreditNotesTest {
  private static final PageRequest PAGE = new PageRequest(1, 50);

  private final SoldOrders sold = new SoldOrders();
  private final InMemoryHouse house = sold.house;
  private final Invoice invoice = sold.paid(48_000);

  @Test
  void clientsSeeTheirOwnAndNoOther() {
    CreditNoteView note = credit(10_000);
    Caller other = InMemoryHouse.caller(house.person(Role.USER));

    assertThat(read().own(sold.client(), PAGE).rows()).containsExactly(note);
    assertThat(read().own(other, PAGE).rows()).isEmpty();
    assertThat(read().own(sold.admin(), PAGE).rows()).isEmpty();
    assertThat(read().ownDocument(sold.client(), note.id()).note()).isEqualTo(note);
    for (Caller stranger : List.of(other, sold.admin())) {
      assertThatExceptionOfType(InvoiceOfAnother.class)
          .isThrownBy(() -> read().ownDocument(stranger, note.id()));
    }
  }

  @Test
  void administratorsFindAll() {
    CreditNoteView first = credit(10_000);
    house.pass(Duration.ofMinutes(1));
    CreditNoteView second = credit(20_000);

    assertThat(read().all(Optional.empty(), PAGE).rows()).containsExactly(second, first);
    assertThat(read().all(Optional.of(first.number()), PAGE).rows()).containsExactly(first);
    assertThat(read().all(Optional.of("nobody"), PAGE).rows()).isEmpty();
    assertThat(read().one(first.id())).isEqualTo(first);
  }

  @Test
  void theDocumentIsTheOneThatWasMailed() {
    CreditNoteView note = credit(10_000);
    byte[] mailed = sold.mails("credit-note-issued").getFirst().attachments().getFirst().bytes();

    assertThat(read().ownDocument(sold.client(), note.id()).bytes()).isEqualTo(mailed);
    assertThat(read().anyDocument(note.id()).bytes()).isEqualTo(mailed);
    StoredPath path = StoredPath.ofUrl(note.pdfUrl()).orElseThrow();
    house.get(InMemoryStoredFiles.class).store(path, new byte[] {1});
    assertThat(read().anyDocument(note.id()).bytes()).isEqualTo(mailed);
    assertThat(house.get(InMemoryStoredFiles.class).read(path)).hasValue(mailed);
    assertThat(sold.audited(invoice.id())).containsExactly("INVOICE_REGENERATED");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    CreditNoteId nothing = new CreditNoteId("nothing");

    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read().one(nothing));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read().anyDocument(nothing));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> read().ownDocument(sold.client(), nothing));
  }

  private ReadCreditNotes read() {
    return house.get(ReadCreditNotes.class);
  }

  private CreditNoteView credit(long cents) {
    Credit credit = new Credit(Money.ofCents(cents), "Remise", "by-hand:" + cents);
    CreditNote note = house.get(IssueCreditNote.class).credit(invoice.id(), credit, house.now());
    house.carryOut();
    return read().one(note.id());
  }
}
