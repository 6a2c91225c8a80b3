package fr.livrestaka.application.pricing;

import fr.livrestaka.application.pricing.port.TariffSearch;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.FoldedText;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tariffs kept in a map; locks nothing. */
public final class InMemoryTariffs implements Tariffs, TariffSearch {
  private static final Comparator<Tariff> BY_PLACE =
      Comparator.comparingInt(Tariff::ordre).thenComparing(Tariff::createdAt);

  private final Map<TariffId, Tariff> rows = new ConcurrentHashMap<>();

  @Override
  public Optional<Tariff> find(TariffId id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public List<Tariff> onSale() {
    return all().stream().filter(Tariff::actif).toList();
  }

  @Override
  public void lockList() {}

  @Override
  public Optional<Tariff> lock(TariffId id) {
    return find(id);
  }

  @Override
  public Optional<Tariff> hold(TariffId id) {
    return find(id);
  }

  @Override
  public boolean isNameOfAnother(String nom, TariffId than) {
    return rows.values().stream()
        .filter(tariff -> !tariff.id().equals(than))
        .anyMatch(tariff -> FoldedText.of(tariff.nom()).equals(FoldedText.of(nom)));
  }

  @Override
  public void add(Tariff tariff) {
    rows.put(tariff.id(), tariff);
  }

  @Override
  public void update(Tariff tariff) {
    rows.replace(tariff.id(), tariff);
  }

  @Override
  public void delete(TariffId id) {
    rows.remove(id);
  }

  @Override
  public boolean storeStripeIds(
      TariffId id, Instant published, String stripeProductId, Optional<String> stripePriceId) {
    Tariff present = rows.get(id);
    if (present == null || !present.updatedAt().equals(published)) return false;
    rows.put(id, TariffFixtures.known(present, stripeProductId, stripePriceId));
    return true;
  }

  @Override
  public Page<Tariff> search(TariffQuery query, PageRequest page) {
    Comparator<Tariff> wanted = Comparator.comparing(key(query.sort()));
    List<Tariff> found =
        all().stream()
            .filter(tariff -> query.part().map(part -> contains(tariff, part)).orElse(true))
            .filter(tariff -> query.actif().map(on -> on == tariff.actif()).orElse(true))
            .filter(t -> query.typeService().map(t.typeService()::equals).orElse(true))
            .sorted(query.descending() ? wanted.reversed() : wanted)
            .toList();
    return new Page<>(
        found.stream().skip(page.offset()).limit(page.size()).toList(),
        page.number(),
        page.size(),
        found.size());
  }

  @Override
  public List<Tariff> all() {
    return rows.values().stream().sorted(BY_PLACE).toList();
  }

  @Override
  public TariffCounts count() {
    long active = rows.values().stream().filter(Tariff::actif).count();
    Map<String, Long> byType =
        rows.values().stream()
            .collect(Collectors.groupingBy(Tariff::typeService, Collectors.counting()));
    return new TariffCounts(
        active,
        rows.size() - active,
        byType.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(type -> new TariffCounts.OfType(type.getKey(), type.getValue()))
            .toList());
  }

  private static boolean contains(Tariff tariff, String part) {
    return Stream.of(tariff.nom(), tariff.description(), tariff.typeService())
        .anyMatch(text -> FoldedText.of(text).contains(FoldedText.of(part)));
  }

  private static Function<Tariff, String> key(TariffQuery.Sort sort) {
    return switch (sort) {
      case nom -> tariff -> FoldedText.of(tariff.nom());
      case prix -> tariff -> "%012d".formatted(tariff.prix().cents());
      case ordre -> tariff -> "%012d".formatted(tariff.ordre());
      case createdAt -> tariff -> tariff.createdAt().toString();
      default -> throw new UnsupportedOperationException(sort.name());
    };
  }
}
