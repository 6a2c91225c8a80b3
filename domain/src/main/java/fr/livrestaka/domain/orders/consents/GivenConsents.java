package fr.livrestaka.domain.orders.consents;

import fr.livrestaka.domain.content.PageVersionId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Sha256;
import java.time.Instant;

/**
 * What a buyer was shown and has agreed to at a time (table {@code order_consents}). It is evidence
 * (C. conso. L221-7), so it never changes; who says something else later adds to it.
 *
 * @param subject id of the order, or of the guest order that waits for its payment
 * @param earlyStart he asked expressly for an early start (L221-25)
 * @param loss he acknowledged that the right is lost once the work is done (L221-28 1°)
 * @param hash over all the rest, see {@link #isIntact}
 */
public record GivenConsents(
    ConsentId id,
    String subject,
    Instant givenAt,
    ConsentSource source,
    ShownTexts texts,
    boolean earlyStart,
    boolean loss,
    String hash) {

  /** Consents that are given now. */
  public static GivenConsents of(
      ConsentId id,
      String subject,
      ConsentRequest request,
      ShownTexts texts,
      ConsentSource source,
      Instant now) {
    return sealed(id, subject, now, source, texts, request.earlyStart(), request.loss());
  }

  /** The same for the order that a guest order became. */
  public GivenConsents forOrder(ConsentId newId, OrderId order) {
    return sealed(newId, order.value(), givenAt, source, texts, earlyStart, loss);
  }

  /** Whether the other says the same about the same, whenever and wherever it was given. */
  public boolean saysAsMuchAs(GivenConsents other) {
    return subject.equals(other.subject)
        && texts.equals(other.texts)
        && earlyStart == other.earlyStart
        && loss == other.loss;
  }

  /** Whether it still says what was given. */
  public boolean isIntact() {
    return equals(sealed(id, subject, givenAt, source, texts, earlyStart, loss));
  }

  private static GivenConsents sealed(
      ConsentId id,
      String subject,
      Instant givenAt,
      ConsentSource source,
      ShownTexts texts,
      boolean earlyStart,
      boolean loss) {
    String all =
        String.join(
            "\n",
            id.value(),
            subject,
            givenAt.toString(),
            source.way().name(),
            source.ipAddress().orElse(""),
            source.userAgent().orElse(""),
            texts.terms().map(PageVersionId::value).orElse(""),
            texts.privacy().map(PageVersionId::value).orElse(""),
            String.valueOf(earlyStart),
            String.valueOf(loss));
    return new GivenConsents(
        id, subject, givenAt, source, texts, earlyStart, loss, Sha256.hex(all));
  }

  @Override
  public String toString() {
    return "GivenConsents[" + id.value() + "]";
  }
}
