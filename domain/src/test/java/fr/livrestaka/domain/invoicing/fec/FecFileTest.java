package fr.livrestaka.domain.invoicing.fec;

import static fr.livrestaka.domain.invoicing.fec.FecBooks.PAYOUT;
import static fr.livrestaka.domain.invoicing.fec.FecBooks.REFUND;
import static fr.livrestaka.domain.invoicing.fec.FecBooks.SALE;
import static fr.livrestaka.domain.invoicing.fec.FecBooks.TWENTY;
import static fr.livrestaka.domain.invoicing.fec.FecBooks.byHand;
import static fr.livrestaka.domain.invoicing.fec.FecBooks.chart;
import static fr.livrestaka.domain.invoicing.fec.FecBooks.file;
import static fr.livrestaka.domain.invoicing.fec.FecBooks.line;
import static fr.livrestaka.domain.invoicing.fec.FecBooks.of;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How entries are written down: order, numbers, letters, columns and name. */
class FecFileTest {
  /** Also where all happens on one day: nothing is corrected before it is written. */
  @Test
  void anInvoiceStandsBeforeWhatCorrectsIt() {
    FecReader read =
        file(
            List.of(
                line(Kind.REFUND, "a", SALE, TWENTY, -600),
                line(Kind.CREDIT_NOTE, "AVOIR-1", SALE, TWENTY, -600),
                line(Kind.PAYMENT, "b", SALE, TWENTY, 1_200),
                line(Kind.INVOICE, "FACT-1", SALE, TWENTY, 1_200)),
            List.of());
    assertThat(read.faults()).isEmpty();
    assertThat(read.column("PieceRef").stream().distinct())
        .containsExactly("FACT-1", "AVOIR-1", "b", "a");
  }

  /** What was numbered before keeps its number when the same days are exported again. */
  @Test
  void aPaymentThatIsWrittenDownLaterStandsWhereItBecameUnchangeable() {
    BookEntry came = byHand(PaymentWay.VIREMENT, SALE, 600);
    BookEntry late =
        new BookEntry(
            came.kind(),
            "hand-0",
            came.order(),
            came.refersTo(),
            came.day(),
            came.vatPercent(),
            came.byHand(),
            came.market(),
            came.invoicedOn(),
            PAYOUT,
            false,
            came.amounts());
    FecReader read = file(List.of(late, byHand(PaymentWay.VIREMENT, REFUND, 600)), List.of());
    assertThat(read.faults()).isEmpty();
    assertThat(read.column("PieceRef").stream().distinct()).containsExactly("hand-1", "hand-0");
    assertThat(read.column("EcritureDate").stream().distinct())
        .containsExactly("20261205", "20261201");
    assertThat(read.column("ValidDate").stream().distinct())
        .containsExactly("20261205", "20261208");
  }

  @Test
  void nothingInAValueEndsAColumnOrALine() {
    FecReader read =
        file(List.of(line(Kind.INVOICE, "FACT\t1\r\n|2€", SALE, TWENTY, 120)), List.of());
    assertThat(read.faults()).isEmpty();
    assertThat(read.column("PieceRef")).containsOnly("FACT 1 2€");
  }

  @Test
  void lettersGoOnBehindTheAlphabet() {
    List<BookEntry> many =
        IntStream.range(0, 700)
            .boxed()
            .flatMap(
                i ->
                    Stream.of(
                        of(Kind.INVOICE, "FACT-" + i, "order-" + i, SALE, 1_200, Optional.empty()),
                        of(Kind.PAYMENT, "p-" + i, "order-" + i, SALE, 1_200, Optional.empty())))
            .toList();
    FecReader read = file(many, List.of());
    assertThat(read.faults()).isEmpty();
    assertThat(read.column("EcritureLet")).contains("AA", "AZ", "BA", "ZZ", "AAA");
  }

  @Test
  void theNameSaysWhoseItIsAndWhenItEnds() {
    assertThat(FecFile.of(List.of(), chart(), Entry::piece, c -> c, Optional.of("732829320"), SALE))
        .extracting(FecFile::name)
        .isEqualTo("732829320FEC20261201.txt");
  }
}
