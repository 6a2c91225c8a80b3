package fr.livrestaka.domain.orders.guests;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.ProjectRequest;
import fr.livrestaka.domain.pricing.TariffId;
import java.time.Instant;
import java.util.Optional;

/**
 * An order that stands once it is paid (table {@code pending_commandes}): a guest's, who gets an
 * account then, or a signed-in client's.
 *
 * @param email where the buyer is reached; lower case
 * @param passwordHash of a password chosen beforehand, as the former service allowed
 * @param adresse postal address
 * @param titre of the project, 3 to 200 characters
 * @param description the buyer's own words
 * @param nombrePages 1 to 1000, where the service is priced by page
 * @param isProcessed whether it became an order
 * @param userId the buyer's account, once there is one
 * @param commandeId the order that it became
 */
public record GuestOrder(
    GuestOrderId id,
    String prenom,
    String nom,
    String email,
    Optional<String> passwordHash,
    Optional<String> telephone,
    Optional<String> adresse,
    TariffId serviceId,
    boolean consentementRgpd,
    Optional<String> stripeSessionId,
    boolean isProcessed,
    Optional<AccountId> userId,
    Optional<OrderId> commandeId,
    Optional<String> titre,
    Optional<String> description,
    Optional<Integer> nombrePages,
    Instant createdAt,
    Instant updatedAt) {

  /**
   * A guest's order, not yet paid.
   *
   * @param pages where the service is priced by page
   * @throws IllegalArgumentException where there are none
   */
  public static GuestOrder ofGuest(
      GuestOrderId id, GuestOrderRequest request, Optional<Integer> pages, Instant now) {
    requirePages(pages);
    return new GuestOrder(
        id,
        request.prenom(),
        request.nom(),
        request.email(),
        Optional.empty(),
        Optional.of(request.telephone()),
        Optional.empty(),
        request.serviceId(),
        true,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        request.titre(),
        request.description(),
        pages,
        now,
        now);
  }

  /**
   * A signed-in client's order, not yet paid; who it is comes from the account.
   *
   * @param pages where the service is priced by page
   * @throws IllegalArgumentException where there are none
   */
  public static GuestOrder ofClient(
      GuestOrderId id,
      Account client,
      ProjectRequest request,
      Optional<Integer> pages,
      Instant now) {
    requirePages(pages);
    return new GuestOrder(
        id,
        client.prenom(),
        client.nom(),
        client.email(),
        Optional.empty(),
        client.telephone(),
        client.adresse(),
        request.serviceId(),
        true,
        Optional.empty(),
        false,
        Optional.of(client.id()),
        Optional.empty(),
        Optional.of(request.titre()),
        request.description(),
        pages,
        now,
        now);
  }

  private static void requirePages(Optional<Integer> pages) {
    if (pages.filter(count -> count < 1).isPresent()) {
      throw new IllegalArgumentException("an order of " + pages.get() + " pages");
    }
  }

  /** The payment service knows it by this name. */
  public GuestOrder withSession(String sessionId, Instant now) {
    return new GuestOrder(
        id,
        prenom,
        nom,
        email,
        passwordHash,
        telephone,
        adresse,
        serviceId,
        consentementRgpd,
        Optional.of(sessionId),
        isProcessed,
        userId,
        commandeId,
        titre,
        description,
        nombrePages,
        createdAt,
        now);
  }

  /** It was paid and became an order of an account. */
  public GuestOrder became(OrderId order, AccountId owner, Instant now) {
    return new GuestOrder(
        id,
        prenom,
        nom,
        email,
        passwordHash,
        telephone,
        adresse,
        serviceId,
        consentementRgpd,
        stripeSessionId,
        true,
        Optional.of(owner),
        Optional.of(order),
        titre,
        description,
        nombrePages,
        createdAt,
        now);
  }

  @Override
  public String toString() {
    return "GuestOrder[" + id.value() + "]";
  }
}
