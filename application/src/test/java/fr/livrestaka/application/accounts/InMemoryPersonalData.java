package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.PersonalRecord.InvoiceLine;
import fr.livrestaka.application.accounts.PersonalRecord.MessageLine;
import fr.livrestaka.application.accounts.PersonalRecord.OrderLine;
import fr.livrestaka.application.accounts.PersonalRecord.WithdrawalLine;
import fr.livrestaka.application.accounts.port.PersonalData;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.withdrawals.InMemoryWithdrawals;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is held about people, in memory. */
public final class InMemoryPersonalData implements PersonalData {
  private final InMemoryOrders orders;
  private final InMemoryWithdrawals withdrawals;
  private final List<InvoiceLine> invoices = new ArrayList<>();
  private final List<Sent> messages = new ArrayList<>();

  private record Sent(AccountId from, AccountId to, String id, String text, Instant at) {
    boolean isOf(AccountId person) {
      return from.equals(person) || to.equals(person);
    }

    MessageLine line(AccountId reader) {
      return new MessageLine(id, text, at, !from.equals(reader));
    }
  }

  public InMemoryPersonalData(InMemoryOrders orders, InMemoryWithdrawals withdrawals) {
    this.orders = orders;
    this.withdrawals = withdrawals;
  }

  public void add(InvoiceLine invoice) {
    invoices.add(invoice);
  }

  public void message(AccountId from, AccountId to, String id, String text, Instant at) {
    messages.add(new Sent(from, to, id, text, at));
  }

  @Override
  public PersonalRecord of(AccountId person) {
    List<OrderLine> own =
        orders.all().stream()
            .filter(order -> order.userId().equals(person))
            .map(InMemoryPersonalData::line)
            .sorted(Comparator.comparing(OrderLine::createdAt).thenComparing(OrderLine::id))
            .toList();
    List<String> ids = own.stream().map(OrderLine::id).toList();
    return new PersonalRecord(
        own,
        invoices.stream()
            .filter(invoice -> ids.contains(invoice.orderId()))
            .sorted(Comparator.comparing(InvoiceLine::createdAt).thenComparing(InvoiceLine::id))
            .toList(),
        messages.stream()
            .filter(message -> message.isOf(person))
            .sorted(Comparator.comparing(Sent::at).thenComparing(Sent::id))
            .map(message -> message.line(person))
            .toList(),
        withdrawals.newest(Integer.MAX_VALUE).reversed().stream()
            .filter(withdrawal -> ids.contains(withdrawal.order().value()))
            .map(InMemoryPersonalData::line)
            .toList());
  }

  private static WithdrawalLine line(Withdrawal withdrawal) {
    return new WithdrawalLine(
        withdrawal.id().value(),
        withdrawal.order().value(),
        withdrawal.name(),
        withdrawal.email(),
        withdrawal.text(),
        withdrawal.ipAddress(),
        withdrawal.declaredAt());
  }

  private static OrderLine line(Order order) {
    return new OrderLine(
        order.id().value(),
        order.titre(),
        order.description(),
        order.statut().name(),
        order.createdAt(),
        order.updatedAt());
  }
}
