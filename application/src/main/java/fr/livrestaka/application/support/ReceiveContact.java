package fr.livrestaka.application.support;

import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.support.ContactRequested;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Takes what a visitor writes through the contact form; two mails follow (contract A 3.2). */
@Singleton
public class ReceiveContact {
  private final Outbox outbox;
  private final Transactions transactions;

  @Inject
  public ReceiveContact(Outbox outbox, Transactions transactions) {
    this.outbox = outbox;
    this.transactions = transactions;
  }

  public void receive(ContactRequested contact) {
    transactions.writing(() -> outbox.record(contact));
  }
}
