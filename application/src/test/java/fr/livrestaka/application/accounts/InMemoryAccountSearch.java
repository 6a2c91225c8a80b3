package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.AccountSearch;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Searches accounts in memory, which have to do with nothing. */
final class InMemoryAccountSearch implements AccountSearch {
  private final InMemoryAccounts accounts;

  InMemoryAccountSearch(InMemoryAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Page<Account> search(AccountQuery query, PageRequest page) {
    Comparator<Account> wanted = Comparator.comparing(key(query.sort()));
    List<Account> found =
        known()
            .filter(account -> query.part().map(part -> contains(account, part)).orElse(true))
            .filter(account -> query.role().map(account.role()::equals).orElse(true))
            .filter(account -> query.isActive().map(on -> on == account.isActive()).orElse(true))
            .sorted(query.descending() ? wanted.reversed() : wanted)
            .toList();
    return new Page<>(
        found.stream().skip(page.offset()).limit(page.size()).toList(),
        page.number(),
        page.size(),
        found.size());
  }

  @Override
  public AccountCounts count() {
    Instant monthAgo = Instant.now().minus(Duration.ofDays(30));
    return new AccountCounts(
        known().count(),
        count(Account::isActive),
        count(account -> account.role() == Role.ADMIN),
        count(account -> account.createdAt().isAfter(monthAgo)));
  }

  @Override
  public AccountUse useOf(AccountId id) {
    return new AccountUse(0, 0, 0, 0);
  }

  private long count(Predicate<Account> kind) {
    return known().filter(kind).count();
  }

  private Stream<Account> known() {
    return accounts.all().stream().filter(Account::isListed);
  }

  private static boolean contains(Account account, String part) {
    return Stream.of(account.prenom(), account.nom(), account.email())
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)));
  }

  private static Function<Account, String> key(AccountQuery.Sort sort) {
    return switch (sort) {
      case id -> account -> account.id().value();
      case prenom -> account -> account.prenom().toLowerCase(Locale.ROOT);
      case nom -> account -> account.nom().toLowerCase(Locale.ROOT);
      case email -> account -> account.email().toLowerCase(Locale.ROOT);
      case role -> account -> account.role().name();
      case isActive -> account -> String.valueOf(account.isActive());
      case createdAt -> account -> "%020d".formatted(account.createdAt().toEpochMilli());
      case updatedAt -> account -> "%020d".formatted(account.updatedAt().toEpochMilli());
    };
  }
}
