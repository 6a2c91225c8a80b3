package fr.livrestaka.application.messaging.reactions;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.messaging.events.FreeSampleRequested;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Confirms to a visitor that the request for a free sample was received (contract C §3.2). */
@Singleton
public class MailFreeSampleReceipt implements Reaction<FreeSampleRequested>, Mails {
  private final Mailer mailer;

  @Inject
  public MailFreeSampleReceipt(Mailer mailer) {
    this.mailer = mailer;
  }

  @Override
  public String name() {
    return "messaging.mail-free-sample-receipt";
  }

  @Override
  public Class<FreeSampleRequested> event() {
    return FreeSampleRequested.class;
  }

  @Override
  public Lane lane() {
    return Lane.MAIL;
  }

  @Override
  public List<String> templates() {
    return List.of("free-sample-receipt");
  }

  @Override
  public void react(FreeSampleRequested sample, Delivery delivery) {
    mailer.send(
        new Mail(delivery.id(), sample.email(), "free-sample-receipt", Map.of(), List.of()));
  }
}
