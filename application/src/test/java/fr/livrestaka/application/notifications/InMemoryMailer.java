package fr.livrestaka.application.notifications;

import fr.livrestaka.application.notifications.port.Mailer;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was sent; may be away. */
public final class InMemoryMailer implements Mailer {
  private final List<Mail> mails = new ArrayList<>();
  private boolean isAway;

  @Override
  public void send(Mail mail) {
    if (isAway) throw new MailNotSent("Away", new IllegalStateException());
    mails.add(mail);
  }

  public List<Mail> mails() {
    return List.copyOf(mails);
  }

  public void goAway() {
    isAway = true;
  }

  public void comeBack() {
    isAway = false;
  }
}
