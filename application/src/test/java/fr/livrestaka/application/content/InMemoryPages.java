package fr.livrestaka.application.content;

import fr.livrestaka.application.content.port.Pages;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.content.refusals.SlugTaken;
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

/** Pages kept in a map; locks nothing. */
public final class InMemoryPages implements Pages {
  private final Map<PageId, Page> rows = new ConcurrentHashMap<>();

  @Override
  public Optional<Page> findBySlug(String slug) {
    return rows.values().stream().filter(page -> isNamed(page, slug)).findFirst();
  }

  @Override
  public fr.livrestaka.application.shared.Page<Page> search(
      PageQuery query, PageRequest page, Instant now) {
    Comparator<Page> wanted = Comparator.comparing(key(query.sort()));
    List<Page> found =
        rows.values().stream()
            .map(row -> row.asOf(now))
            .filter(row -> query.part().map(part -> contains(row, part)).orElse(true))
            .filter(row -> query.status().map(row.status()::equals).orElse(true))
            .filter(row -> query.type().map(row.type()::equals).orElse(true))
            .filter(row -> query.category().map(row.category().orElse("")::equals).orElse(true))
            .filter(row -> query.isPublic().map(shown -> shown == row.isPublic()).orElse(true))
            .sorted(query.descending() ? wanted.reversed() : wanted)
            .toList();
    return new fr.livrestaka.application.shared.Page<>(
        found.stream().skip(page.offset()).limit(page.size()).toList(),
        page.number(),
        page.size(),
        found.size());
  }

  @Override
  public PageCounts count(Instant now) {
    return new PageCounts(
        rows.values().stream()
            .map(row -> row.asOf(now))
            .collect(Collectors.groupingBy(Page::status, Collectors.counting())));
  }

  @Override
  public Optional<Page> find(PageId id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public Optional<Page> lock(PageId id) {
    return find(id);
  }

  @Override
  public void add(Page page) {
    store(page);
  }

  @Override
  public void update(Page page) {
    store(page);
  }

  @Override
  public void delete(PageId id) {
    rows.remove(id);
  }

  private void store(Page page) {
    boolean taken =
        findBySlug(page.slug()).filter(other -> !other.id().equals(page.id())).isPresent();
    if (taken) throw new SlugTaken();
    rows.put(page.id(), page);
  }

  private static boolean isNamed(Page page, String slug) {
    return FoldedText.of(page.slug()).equals(FoldedText.of(slug));
  }

  private static boolean contains(Page page, String part) {
    return Stream.of(page.title(), page.slug(), page.content())
        .anyMatch(text -> FoldedText.of(text).contains(FoldedText.of(part)));
  }

  private static Function<Page, String> key(PageQuery.Sort sort) {
    return switch (sort) {
      case title -> page -> FoldedText.of(page.title());
      case slug -> page -> FoldedText.of(page.slug());
      case status -> page -> page.status().name();
      case type -> page -> page.type().name();
      case category -> page -> FoldedText.of(page.category().orElse(""));
      case sortOrder -> page -> "%012d".formatted(page.sortOrder());
      case createdAt -> page -> page.createdAt().toString();
      case updatedAt -> page -> page.updatedAt().toString();
      case publishedAt -> page -> page.publishedAt().map(Object::toString).orElse("");
    };
  }
}
