package fr.livrestaka.application.invoicing.till;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.ChangeInvoiceStatus;
import fr.livrestaka.application.invoicing.InMemoryHandPayments;
import fr.livrestaka.application.invoicing.InMemoryTill;
import fr.livrestaka.application.invoicing.InMemoryTillClosings;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.MoneyReceived;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.till.TillClosing;
import fr.livrestaka.domain.invoicing.till.TillFault;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A seller whom clients pay by hand, once the till has been taken over. */
final class TillWorld {
  final SoldOrders sold = new SoldOrders();
  final InMemoryHouse house = sold.house;
  final InMemoryTill till = house.get(InMemoryTill.class);
  final InMemoryTillClosings closings = house.get(InMemoryTillClosings.class);
  final InMemoryHandPayments payments = house.get(InMemoryHandPayments.class);

  TillWorld() {
    house.get(SealPayments.class).takeOver();
  }

  void pay(Invoice invoice, PaymentWay way) {
    MoneyReceived money = new MoneyReceived(way, Optional.empty(), Optional.of("R 1"));
    change(invoice, InvoiceStatus.PAID, Optional.of(money));
  }

  void takeBack(Invoice invoice) {
    change(invoice, InvoiceStatus.GENERATED, Optional.empty());
  }

  private void change(Invoice invoice, InvoiceStatus asked, Optional<MoneyReceived> money) {
    house.get(ChangeInvoiceStatus.class).change(sold.admin(), invoice.id(), asked, money);
  }

  void close() {
    house.get(CloseTill.class).tidy();
  }

  List<TillClosing> all() {
    return closings.after(0, 1_000);
  }

  List<TillFault> faults() {
    return house.get(VerifyTill.class).verify(Set.of()).faults();
  }
}
