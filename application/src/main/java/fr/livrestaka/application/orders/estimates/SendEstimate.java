package fr.livrestaka.application.orders.estimates;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.orders.OrderAccess;
import fr.livrestaka.application.orders.OrderAudit;
import fr.livrestaka.application.orders.OrderChanges;
import fr.livrestaka.application.orders.OrderChanges.Changed;
import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Actor.Part;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderTeam;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.estimates.EstimateId;
import fr.livrestaka.domain.orders.estimates.EstimateRequest;
import fr.livrestaka.domain.orders.refusals.CommandRefused;
import fr.livrestaka.domain.orders.refusals.OwnOrder;
import fr.livrestaka.domain.pricing.PriceList;
import fr.livrestaka.domain.pricing.refusals.NothingToPay;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** Sends an author the verified pages and the final price of an order; replaces an earlier one. */
@Singleton
public class SendEstimate {
  private final Estimates estimates;
  private final Tariffs tariffs;
  private final OrderChanges changes;
  private final AuditLog audit;
  private final Outbox outbox;
  private final IdGenerator ids;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public SendEstimate(
      Estimates estimates,
      Tariffs tariffs,
      OrderChanges changes,
      AuditLog audit,
      Outbox outbox,
      IdGenerator ids,
      Transactions transactions,
      InstantSource clock) {
    this.estimates = estimates;
    this.tariffs = tariffs;
    this.changes = changes;
    this.audit = audit;
    this.outbox = outbox;
    this.ids = ids;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * As an administrator.
   *
   * @throws NotFound no such order
   * @throws NothingToPay no price is given, and the tariffs have none
   * @throws CommandRefused the order is paid, at work, finished or cancelled
   * @throws OwnOrder it is the caller's own
   */
  public EstimatedOrder send(Caller caller, OrderId id, EstimateRequest request) {
    return send(caller, Part.ADMIN, id, request);
  }

  /**
   * As the corrector in charge; otherwise as {@link #send}.
   *
   * @throws NotFound no such order, or it is not in the caller's charge
   */
  public EstimatedOrder sendInCharge(Caller caller, OrderId id, EstimateRequest request) {
    return send(caller, Part.CORRECTOR, id, request);
  }

  private EstimatedOrder send(Caller caller, Part part, OrderId id, EstimateRequest request) {
    return transactions.write(() -> priced(caller, part, id, request));
  }

  private EstimatedOrder priced(Caller caller, Part part, OrderId id, EstimateRequest request) {
    Order locked = changes.lock(id);
    if (part == Part.CORRECTOR) OrderAccess.unlessInCharge(locked, caller);
    OrderTeam.checkIsOfAnother(locked, caller.id());
    Money price = request.price().orElseGet(() -> byTariffs(locked, request.pages()));
    return send(caller, part, id, request, price);
  }

  private Money byTariffs(Order order, int pages) {
    return new PriceList(tariffs.onSale()).verified(order.packType(), pages);
  }

  private EstimatedOrder send(
      Caller caller, Part part, OrderId id, EstimateRequest request, Money price) {
    Instant now = clock.instant();
    Changed changed =
        changes.change(
            id,
            Actor.of(part, caller.id()),
            now,
            order -> order.estimateSent(request.pages(), price, part, now));
    estimates.latest(id).map(Estimate::replaced).ifPresent(estimates::save);
    NextState<Estimate> sent =
        Estimate.sent(
            new EstimateId(ids.next()), id, request.pages(), price, request.message(), now);
    Estimate estimate = sent.state();
    estimates.add(estimate);
    sent.events().forEach(outbox::record);
    record(caller, changed, estimate);
    return new EstimatedOrder(changed.after(), estimate, estimate.status());
  }

  private void record(Caller caller, Changed changed, Estimate estimate) {
    if (changed.movedStatus()) audit.record(OrderAudit.statusChanged(caller, changed));
    audit.record(
        OrderAudit.updated(
            caller,
            estimate.order(),
            Map.of("pagesVerifiees", estimate.pages(), "prixFinal", estimate.price().cents())));
  }
}
