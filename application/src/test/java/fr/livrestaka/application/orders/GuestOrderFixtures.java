package fr.livrestaka.application.orders;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.ProjectRequest;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.orders.guests.GuestOrderRequest;
import fr.livrestaka.domain.pricing.TariffId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Guest orders to test with, each of a guest of its own. */
public final class GuestOrderFixtures {
  private GuestOrderFixtures() {}

  public static GuestOrder unpaid(Instant now) {
    return unpaid("guest." + UUID.randomUUID() + "@example.org", now);
  }

  /**
   * @param email of the guest
   */
  public static GuestOrder unpaid(String email, Instant now) {
    return GuestOrder.ofGuest(
        new GuestOrderId(UUID.randomUUID().toString()),
        new GuestOrderRequest(
            "Lina",
            "Moreau",
            email,
            "0600000000",
            Optional.of(new TariffId("tariff")),
            Optional.of("L'été 🏔"),
            Optional.of("Un roman"),
            Optional.of(150),
            true),
        Optional.of(150),
        now);
  }

  /** Of somebody who has an account. */
  public static GuestOrder ofClient(AccountId client, Instant now) {
    return GuestOrder.ofClient(
        new GuestOrderId(UUID.randomUUID().toString()),
        Account.ofGuest(
            client, "Lina", "Moreau", "lina@example.org", Optional.empty(), Optional.empty(), now),
        new ProjectRequest(
            Optional.of(new TariffId("tariff")),
            "L'été",
            Optional.of("Un roman"),
            Optional.of(150)),
        Optional.of(150),
        now);
  }

  public static GuestOrder paidBy(AccountId owner, Instant now) {
    String session = "cs_" + UUID.randomUUID();
    return unpaid(now).became(new OrderId(UUID.randomUUID().toString()), owner, session, now);
  }
}
