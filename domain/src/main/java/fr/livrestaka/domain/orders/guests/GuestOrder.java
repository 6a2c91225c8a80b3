package fr.livrestaka.domain.orders.guests;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.ProjectRequest;
import fr.livrestaka.domain.orders.events.GuestOrderPlaced;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An order that comes into being with its payment (table {@code pending_commandes}). The buyer is a
 * guest, who gets an account then, or a signed-in client.
 *
 * @param email the buyer's mail address, in lower case
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
  private static final String UNKNOWN_SERVICE = "Correction de manuscrit";
  private static final String SEPARATOR = "\n\n---\n\n";

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

  /** The title of the order that it becomes: the buyer's, else the name of the service. */
  public String titleOfOrder(Optional<Tariff> tariff) {
    return titre.or(() -> tariff.map(Tariff::nom)).orElse(UNKNOWN_SERVICE);
  }

  /** What the service says of itself, then the buyer's own words. */
  public Optional<String> descriptionOfOrder(Optional<Tariff> tariff) {
    String text =
        Stream.of(tariff.map(Tariff::description), description)
            .flatMap(Optional::stream)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(SEPARATOR));
    return Optional.of(text).filter(joined -> !joined.isEmpty());
  }

  /**
   * The payment service has opened this session for it, where the buyer is sent to pay.
   *
   * @param amount what is asked there, tax included
   */
  public NextState<GuestOrder> sentToPay(String sessionId, Money amount, Instant now) {
    return NextState.of(
        withSession(sessionId, now), new GuestOrderPlaced(id.value(), amount.cents()));
  }

  private GuestOrder withSession(String sessionId, Instant now) {
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

  /** It was paid in that session and became an order of an account. */
  public GuestOrder became(OrderId order, AccountId owner, String sessionId, Instant now) {
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
