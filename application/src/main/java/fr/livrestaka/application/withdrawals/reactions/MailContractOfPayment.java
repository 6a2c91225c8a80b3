package fr.livrestaka.application.withdrawals.reactions;

import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.PreparedReaction;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.events.PaymentRecorded;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Confirms the contract that a payment concludes; a payment that comes twice concludes nothing. */
@Singleton
public class MailContractOfPayment implements PreparedReaction<PaymentRecorded>, Mails {
  private final ContractMails mails;

  @Inject
  public MailContractOfPayment(ContractMails mails) {
    this.mails = mails;
  }

  @Override
  public String name() {
    return "withdrawals.mail-contract-of-payment";
  }

  @Override
  public Class<PaymentRecorded> event() {
    return PaymentRecorded.class;
  }

  @Override
  public Lane firstLane() {
    return Lane.DOCUMENTS;
  }

  @Override
  public Lane lane() {
    return Lane.MAIL;
  }

  @Override
  public List<String> templates() {
    return List.of(ContractMails.TEMPLATE);
  }

  @Override
  public void prepare(PaymentRecorded event, Delivery delivery) {
    if (event.wasPaid()) return;
    mails.prepare(new OrderId(event.order()), delivery);
  }

  @Override
  public void react(PaymentRecorded event, Delivery delivery) {
    if (event.wasPaid()) return;
    mails.send(new OrderId(event.order()), delivery);
  }
}
