package fr.livrestaka.application.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders, invoices, messages and withdrawals of a person, oldest first (contract A §2.1). */
public record PersonalRecord(
    List<OrderLine> orders,
    List<InvoiceLine> invoices,
    List<MessageLine> messages,
    List<WithdrawalLine> withdrawals) {
  public PersonalRecord {
    orders = List.copyOf(orders);
    invoices = List.copyOf(invoices);
    messages = List.copyOf(messages);
    withdrawals = List.copyOf(withdrawals);
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
}
