package fr.livrestaka.application.withdrawals.reactions;

import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.PreparedReaction;
import fr.livrestaka.domain.orders.events.EstimateAccepted;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Confirms the contract that the acceptance of an estimate concludes, before anything is paid. */
@Singleton
public class MailContractOfEstimate implements PreparedReaction<EstimateAccepted>, Mails {
  private final ContractMails mails;

  @Inject
  public MailContractOfEstimate(ContractMails mails) {
    this.mails = mails;
  }

  @Override
  public String name() {
    return "withdrawals.mail-contract-of-estimate";
  }

  @Override
  public Class<EstimateAccepted> event() {
    return EstimateAccepted.class;
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
  public void prepare(EstimateAccepted event, Delivery delivery) {
    mails.prepare(event.order(), delivery);
  }

  @Override
  public void react(EstimateAccepted event, Delivery delivery) {
    mails.send(event.order(), delivery);
  }
}
