package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.PersonalRecord.ConsentLine;
import fr.livrestaka.application.accounts.PersonalRecord.InvoiceLine;
import fr.livrestaka.application.accounts.PersonalRecord.MessageLine;
import fr.livrestaka.application.accounts.PersonalRecord.OrderLine;
import fr.livrestaka.application.accounts.PersonalRecord.WithdrawalLine;
import fr.livrestaka.application.accounts.port.PersonalData;
import fr.livrestaka.application.content.InMemoryPageVersions;
import fr.livrestaka.application.orders.InMemoryOrderConsents;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.withdrawals.InMemoryWithdrawals;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.content.PageVersion;
import fr.livrestaka.domain.content.PageVersionId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.consents.GivenConsents;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is held about people, in memory. */
public final class InMemoryPersonalData implements PersonalData {
  private final InMemoryOrders orders;
  private final InMemoryWithdrawals withdrawals;
  private final InMemoryOrderConsents consents;
  private final InMemoryPageVersions versions;
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

  public InMemoryPersonalData(
      InMemoryOrders orders,
      InMemoryWithdrawals withdrawals,
      InMemoryOrderConsents consents,
      InMemoryPageVersions versions) {
    this.orders = orders;
    this.withdrawals = withdrawals;
    this.consents = consents;
    this.versions = versions;
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
            .toList(),
        ids.stream()
            .flatMap(id -> consents.of(new OrderId(id)).stream())
            .sorted(Comparator.comparing(GivenConsents::givenAt))
            .map(this::line)
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

  private ConsentLine line(GivenConsents given) {
    return new ConsentLine(
        given.id().value(),
        given.subject(),
        given.givenAt(),
        given.source().way().name(),
        given.source().ipAddress(),
        given.source().userAgent(),
        hash(given.texts().terms()),
        hash(given.texts().privacy()),
        given.earlyStart(),
        given.loss());
  }

  private Optional<String> hash(Optional<PageVersionId> version) {
    return version.flatMap(versions::find).map(PageVersion::hash);
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
