package fr.livrestaka.domain.orders.contracts;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.Sha256;
import java.time.Instant;
import java.util.Optional;

/**
 * The writing of the contract about an order, as it was confirmed to the author on a durable medium
 * (Code de la consommation, L221-13; table {@code written_contracts}). An order has one, and it
 * never changes.
 *
 * @param concludedAt when the estimate was accepted or the first payment came in
 * @param total the agreed price, VAT included
 * @param texts what was written
 * @param mailId of the one mail that confirms it
 * @param hash over all the rest but the PDF, see {@link #isIntact}
 * @param pdfHash SHA-256 of the archived file; empty until it is made
 */
public record WrittenContract(
    OrderId order,
    Instant concludedAt,
    Instant writtenAt,
    Money total,
    Texts texts,
    String mailId,
    String hash,
    Optional<String> pdfHash) {
  /** From this total on the seller archives the writing and gives access to it (D213-1: 120 €). */
  public static final Money ARCHIVED_FROM = Money.ofCents(12_000);

  /**
   * What was written, in French.
   *
   * @param contract parties, service, price, delay, rights
   * @param form the model form of withdrawal (annex of R221-1)
   * @param terms the general terms as they were shown at that time
   */
  public record Texts(String contract, String form, String terms) {}

  /** A writing that is made now. */
  public static WrittenContract of(
      OrderId order,
      Instant concludedAt,
      Money total,
      Texts texts,
      String mailId,
      Instant writtenAt) {
    WrittenContract unsealed =
        new WrittenContract(
            order, concludedAt, writtenAt, total, texts, mailId, "", Optional.empty());
    return new WrittenContract(
        order, concludedAt, writtenAt, total, texts, mailId, unsealed.seal(), Optional.empty());
  }

  /** Whether it still says what was written. */
  public boolean isIntact() {
    return hash.equals(seal());
  }

  /**
   * Whether a file of it is archived for ten years and given to both sides (L213-1, D213-1,
   * D213-2).
   */
  public boolean isArchived() {
    return total.cents() >= ARCHIVED_FROM.cents();
  }

  private String seal() {
    return Sha256.hex(
        String.join(
            "\n",
            order.value(),
            concludedAt.toString(),
            writtenAt.toString(),
            String.valueOf(total.cents()),
            texts.contract(),
            texts.form(),
            texts.terms(),
            mailId));
  }

  @Override
  public String toString() {
    return "WrittenContract[" + order.value() + "]";
  }
}
