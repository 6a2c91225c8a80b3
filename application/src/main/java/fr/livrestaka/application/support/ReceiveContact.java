package fr.livrestaka.application.support;

import fr.livrestaka.application.shared.port.MailReach;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.support.events.ContactRequested;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Takes what a visitor writes through the contact form; two mails follow (contract A 3.2). */
@Singleton
public class ReceiveContact {
  private final Outbox outbox;
  private final Transactions transactions;
  private final MailReach mailReach;

  @Inject
  public ReceiveContact(Outbox outbox, Transactions transactions, MailReach mailReach) {
    this.outbox = outbox;
    this.transactions = transactions;
    this.mailReach = mailReach;
  }

  /**
   * @throws fr.livrestaka.domain.shared.InvalidInput where our mail server cannot send to the
   *     visitor
   */
  public void receive(ContactRequested contact) {
    mailReach.check("email", contact.email());
    transactions.writing(() -> outbox.record(contact));
  }
}
