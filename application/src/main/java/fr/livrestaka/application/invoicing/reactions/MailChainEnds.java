package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.port.InvoiceRegister;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.port.Till;
import fr.livrestaka.application.invoicing.port.TillClosings;
import fr.livrestaka.application.invoicing.register.ChainWitness;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.events.ChainWitnessDue;
import fr.livrestaka.domain.invoicing.register.Series;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Mails the last hash of each chain of the books, as they stand now, to where they are kept. With
 * them {@code --expect} proves later that nothing up to here was changed.
 */
@Singleton
public final class MailChainEnds implements Reaction<ChainWitnessDue>, Mails {
  private final ChainWitness witness;
  private final Numbering numbering;
  private final InvoiceRegister register;
  private final Till till;
  private final TillClosings closings;
  private final Mailer mailer;
  private final Transactions transactions;

  @Inject
  public MailChainEnds(
      ChainWitness witness,
      Numbering numbering,
      InvoiceRegister register,
      Till till,
      TillClosings closings,
      Mailer mailer,
      Transactions transactions) {
    this.witness = witness;
    this.numbering = numbering;
    this.register = register;
    this.till = till;
    this.closings = closings;
    this.mailer = mailer;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "invoicing.mail-chain-ends";
  }

  @Override
  public Class<ChainWitnessDue> event() {
    return ChainWitnessDue.class;
  }

  @Override
  public Lane lane() {
    return Lane.MAIL;
  }

  @Override
  public List<String> templates() {
    return List.of("chain-witness");
  }

  @Override
  public void react(ChainWitnessDue event, Delivery delivery) {
    if (witness.address().isEmpty()) return;
    Map<String, String> values = transactions.readCurrent(() -> values(event.month()));
    String to = witness.address().orElseThrow();
    mailer.send(new Mail(delivery.id(), to, "chain-witness", values, List.of()));
  }

  private Map<String, String> values(String month) {
    return Map.of(
        "month", month,
        "invoices", numbering.read(Series.FACT).hash(),
        "creditNotes", numbering.read(Series.AVOIR).hash(),
        "correctiveInvoices", numbering.read(Series.RECT).hash(),
        "register", register.head().hash(),
        "movements", till.head().hash(),
        "closings", closings.head().hash());
  }
}
