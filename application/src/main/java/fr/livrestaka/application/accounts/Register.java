package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.PasswordHasher;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.MailReach;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.refusals.EmailTaken;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NextState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Makes an account for whoever asks, active at once (contract A 1.1). */
@Singleton
public class Register {
  private final Accounts accounts;
  private final PasswordHasher hasher;
  private final Outbox outbox;
  private final Transactions transactions;
  private final MailReach mailReach;
  private final IdGenerator ids;
  private final InstantSource clock;

  @Inject
  public Register(
      Accounts accounts,
      PasswordHasher hasher,
      Outbox outbox,
      Transactions transactions,
      MailReach mailReach,
      IdGenerator ids,
      InstantSource clock) {
    this.accounts = accounts;
    this.hasher = hasher;
    this.outbox = outbox;
    this.transactions = transactions;
    this.mailReach = mailReach;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @throws InvalidInput with the first rule that the input breaks
   * @throws EmailTaken where another account has this address
   */
  public Account as(Registration registration) {
    registration.check();
    mailReach.check("email", registration.email());
    NextState<Account> made =
        Account.register(
            new AccountId(ids.next()),
            registration.prenom(),
            registration.nom(),
            registration.email(),
            hasher.hash(registration.password()),
            Optional.of(registration.telephone()).filter(number -> !number.isEmpty()),
            clock.instant());
    transactions.writing(
        () -> {
          accounts.add(made.state());
          made.events().forEach(outbox::record);
        });
    return made.state();
  }
}
