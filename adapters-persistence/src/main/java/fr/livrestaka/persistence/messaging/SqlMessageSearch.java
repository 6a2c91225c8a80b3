package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.MessageView;
import fr.livrestaka.application.messaging.port.MessageSearch;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.Inbox;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.SearchWords;
import fr.livrestaka.persistence.shared.Like;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds words in MySQL. An account has few messages, so all of them are read. Of the messages that
 * an administrator sees the newest are read, which is enough for words that are frequent; the
 * full-text index adds what it finds for others. Where it holds none of the words, more of the
 * newest messages are read, but never all.
 */
@Singleton
final class SqlMessageSearch implements MessageSearch {
  private static final int SHORTEST_INDEXED = 3;
  private static final int LONGEST_INDEXED = 80;

  /** The words that InnoDB leaves out of its full-text indexes. */
  private static final Set<String> NOT_INDEXED =
      Set.of(
          "a", "about", "an", "are", "as", "at", "be", "by", "com", "de", "en", "for", "from",
          "how", "i", "in", "is", "it", "la", "of", "on", "or", "that", "the", "this", "to", "was",
          "what", "when", "where", "who", "will", "with", "und", "www");

  private static final String TEXT = "CONCAT_WS(' ', m.subject, m.content)";

  /** How many of the newest messages are read for each that is wanted. */
  private static final int LOOKED_AT = 100;

  /** How many of the newest messages are read at most. */
  static final int FARTHEST = 20_000;

  private static final Comparator<MessageView> NEWEST_FIRST =
      Comparator.comparing((MessageView view) -> view.message().createdAt())
          .thenComparing(view -> view.message().id().value())
          .reversed();

  /** A scalar subquery, since MySQL turns EXISTS into a join and reads all places first. */
  private static final String OF_ADMIN =
      " (SELECT 1 FROM message_places p WHERE p.messageId = m.id AND p.hidden = 0"
          + " AND (p.threadKey LIKE ? OR p.threadKey LIKE ?) LIMIT 1) IS NOT NULL";

  private static final String NEWEST = " ORDER BY m.createdAt DESC, m.id DESC LIMIT ?";

  private final MessageQuery messages;
  private final int farthest;

  @Inject
  SqlMessageSearch(MessageQuery messages) {
    this(messages, FARTHEST);
  }

  SqlMessageSearch(MessageQuery messages, int farthest) {
    this.messages = messages;
    this.farthest = farthest;
  }

  @Override
  public List<MessageView> ofAccount(AccountId account, SearchWords words, int most) {
    Like like = containingAll(words.words());
    List<Object> values = new ArrayList<>(List.of(account.value(), account.value()));
    values.addAll(like.values());
    values.add(most);
    return messages.views(
        MessageQuery.OF_ACCOUNT,
        "WHERE m.statut <> 'BROUILLON'" + like.sql() + NEWEST,
        values.toArray());
  }

  @Override
  public List<MessageView> ofAdmin(AccountId admin, SearchWords words, int most) {
    List<MessageView> newest = amongNewest(admin, words.words(), most, most * LOOKED_AT);
    if (newest.size() >= most) return newest;
    return words.words().stream().anyMatch(SqlMessageSearch::isIndexed)
        ? together(newest, amongAll(admin, words.words(), most), most)
        : amongNewest(admin, words.words(), most, farthest);
  }

  private static List<MessageView> together(
      List<MessageView> some, List<MessageView> others, int most) {
    Map<MessageId, MessageView> all = new LinkedHashMap<>();
    some.forEach(view -> all.put(view.message().id(), view));
    others.forEach(view -> all.putIfAbsent(view.message().id(), view));
    return all.values().stream().sorted(NEWEST_FIRST).limit(most).toList();
  }

  private List<MessageView> amongNewest(
      AccountId admin, List<String> words, int most, int lookedAt) {
    Like like = containingAll(words);
    List<Object> values = new ArrayList<>();
    values.add(lookedAt);
    values.addAll(like.values());
    values.addAll(threads(admin));
    values.add(most);
    return messages.views(
        "FROM (SELECT id AS newId FROM messages ORDER BY createdAt DESC, id DESC LIMIT ?) newest"
            + " JOIN messages m ON m.id = newest.newId",
        "WHERE m.statut <> 'BROUILLON'" + like.sql() + " AND" + OF_ADMIN + NEWEST,
        values.toArray());
  }

  private List<MessageView> amongAll(AccountId admin, List<String> words, int most) {
    List<String> indexed = words.stream().filter(SqlMessageSearch::isIndexed).toList();
    Like others = containingAll(words.stream().filter(word -> !isIndexed(word)).toList());
    List<Object> values = new ArrayList<>(threads(admin));
    values.add(booleanQuery(indexed));
    values.addAll(others.values());
    values.add(most);
    return messages.views(
        "FROM messages m",
        "WHERE"
            + OF_ADMIN
            + " AND MATCH (m.subject, m.content) AGAINST (? IN BOOLEAN MODE)"
            + others.sql()
            + NEWEST,
        values.toArray());
  }

  private static List<String> threads(AccountId admin) {
    return Inbox.readBy(admin).stream().map(inbox -> inbox.value() + "|%").toList();
  }

  /** A condition for each word, with an {@code AND} before it. */
  static Like containingAll(List<String> words) {
    List<Like> each = words.stream().map(word -> Like.anyContains(word, TEXT)).toList();
    return new Like(
        each.stream().map(like -> " AND " + like.sql()).collect(Collectors.joining()),
        each.stream().flatMap(like -> like.values().stream()).toList());
  }

  static String booleanQuery(List<String> words) {
    return words.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" "));
  }

  static boolean isIndexed(String word) {
    int length = word.codePointCount(0, word.length());
    return length >= SHORTEST_INDEXED
        && length <= LONGEST_INDEXED
        && !NOT_INDEXED.contains(word.toLowerCase(Locale.ROOT));
  }
}
