package fr.livrestaka.application.notifications;

import fr.livrestaka.application.notifications.port.Mailer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class InMemoryMailerTest extends MailerContract {
  private final InMemoryMailer mailer = new InMemoryMailer();

  @Override
  protected Mailer mailer() {
    return mailer;
  }

  @Override
  protected Mailer broken() {
    InMemoryMailer broken = new InMemoryMailer();
    broken.goAway();
    return broken;
  }

  @Override
  protected List<Received> received() {
    return mailer.mails().stream().map(InMemoryMailerTest::read).toList();
  }

  private static Received read(Mail mail) {
    Map<String, byte[]> attachments = new LinkedHashMap<>();
    mail.attachments().forEach(one -> attachments.put(one.filename(), one.bytes()));
    return new Received(
        mail.id(), mail.to(), String.join("\n", mail.values().values()), attachments);
  }
}
