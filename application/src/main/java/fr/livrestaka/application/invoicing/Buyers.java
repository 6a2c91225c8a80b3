package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.invoicing.port.PaymentFacts;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.Siren;
import fr.livrestaka.domain.invoicing.parties.VatNumber;
import fr.livrestaka.domain.payments.settlement.Payer;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.NotFound;
import fr.livrestaka.domain.shared.PostalAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Tells whom an invoice is made out to: the account, at the address that was given with the
 * payment, and in the name of the company where one was given there.
 */
@Singleton
public final class Buyers {
  private final Accounts accounts;
  private final PaymentFacts payments;

  @Inject
  public Buyers(Accounts accounts, PaymentFacts payments) {
    this.accounts = accounts;
    this.payments = payments;
  }

  /**
   * @param paymentId our id of the payment; empty where nothing was paid yet
   * @throws NotFound no such client
   */
  Buyer of(AccountId client, Optional<String> paymentId) {
    Account account =
        accounts.find(client).orElseThrow(() -> new NotFound("invoicing.client-not-found"));
    Optional<Payer> payer = paymentId.map(PaymentId::new).flatMap(payments::payer);
    Optional<String> vatNumber = payer.flatMap(Payer::vatNumber);
    Optional<PostalAddress> address =
        payer.flatMap(Payer::address).or(() -> account.adresse().flatMap(PostalAddress::ofText));
    Optional<String> siren =
        vatNumber.flatMap(VatNumber::parse).map(VatNumber::siren).map(Siren::digits);
    return new Buyer(name(account, payer), account.email(), address, siren, vatNumber);
  }

  /** The payment service's name for a payment; empty for those of the former service. */
  Optional<String> intentOf(String paymentId) {
    return payments.reference(new PaymentId(paymentId));
  }

  private static String name(Account account, Optional<Payer> payer) {
    String person = (account.prenom() + " " + account.nom()).strip();
    return payer
        .flatMap(Payer::business)
        .or(() -> Optional.of(person).filter(name -> !name.isEmpty()))
        .or(() -> payer.flatMap(Payer::name))
        .orElse(account.email());
  }
}
