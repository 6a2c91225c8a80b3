package fr.livrestaka.application.pricing.port;

import static java.util.function.Predicate.not;

import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored price list. */
public interface Tariffs {
  Optional<Tariff> find(TariffId id);

  /** As {@link #find}, by a text that may name none. */
  default Optional<Tariff> named(String key) {
    return Optional.of(key).filter(not(String::isBlank)).map(TariffId::new).flatMap(this::find);
  }

  /**
   * Those on sale, by {@code ordre}, then {@code createdAt}. Outside a transaction the list may be
   * up to a minute behind what other instances wrote.
   */
  List<Tariff> onSale();

  /**
   * Holds back everybody else who is about to change the list, until the transaction ends, so that
   * what is decided about the whole list (names) stays true. Must run inside a write transaction,
   * before anything else.
   */
  void lockList();

  /** As {@link #find}, but nobody else changes the tariff until the transaction ends. */
  Optional<Tariff> lock(TariffId id);

  /**
   * As {@link #find}, but nobody changes the tariff until the transaction ends; any number of
   * transactions may hold it so at once.
   */
  Optional<Tariff> hold(TariffId id);

  /** Whether another tariff has this name; letter case and accents do not count. */
  boolean isNameOfAnother(String nom, TariffId than);

  void add(Tariff tariff);

  /** Stores all fields of a tariff that is there and locked. */
  void update(Tariff tariff);

  void delete(TariffId id);

  /**
   * Stores the payment service's ids, and nothing else, where the tariff is still the one that was
   * published.
   *
   * @param published what the tariff's {@code updatedAt} was then
   * @return false where it has changed or gone meanwhile
   */
  boolean storeStripeIds(
      TariffId id, Instant published, String stripeProductId, Optional<String> stripePriceId);
}
