package fr.livrestaka.application.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders, invoices, messages, withdrawals and consents of a person, oldest first. */
public record PersonalRecord(
    List<OrderLine> orders,
    List<InvoiceLine> invoices,
    List<MessageLine> messages,
    List<WithdrawalLine> withdrawals,
    List<ConsentLine> consents) {
  public PersonalRecord {
    orders = List.copyOf(orders);
    invoices = List.copyOf(invoices);
    messages = List.copyOf(messages);
    withdrawals = List.copyOf(withdrawals);
    consents = List.copyOf(consents);
  }

  /** An own order. */
  public record OrderLine(
      String id,
      String titre,
      Optional<String> description,
      String statut,
      Instant createdAt,
      Instant updatedAt) {}

  /**
   * An invoice of an own order.
   *
   * @param amount cents, tax included
   */
  public record InvoiceLine(
      String id, String orderId, String pdfUrl, Instant createdAt, int amount) {}

  /**
   * A message sent or received.
   *
   * @param isFromAdmin not sent by the person
   */
  public record MessageLine(String id, String content, Instant createdAt, boolean isFromAdmin) {}

  /** A declaration of withdrawal from an own order, and where it came from. */
  public record WithdrawalLine(
      String id,
      String orderId,
      String name,
      String email,
      String text,
      Optional<String> ipAddress,
      Instant declaredAt) {}

  /**
   * What the person was shown and has agreed to with an own order, and where that came from.
   *
   * @param terms hash of the terms that were shown
   * @param privacy hash of the privacy text that was shown
   * @param earlyStart asked that the work begin before the period of withdrawal is over
   * @param loss acknowledged that the right is lost once the work is done
   */
  public record ConsentLine(
      String id,
      String orderId,
      Instant givenAt,
      String way,
      Optional<String> ipAddress,
      Optional<String> userAgent,
      Optional<String> terms,
      Optional<String> privacy,
      boolean earlyStart,
      boolean loss) {}
}
