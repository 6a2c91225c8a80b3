package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.MessageView;
import fr.livrestaka.application.messaging.port.MessageSearch;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.SearchWords;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds words in MySQL. An account's own messages are few and read one by one; in the
 * administrators' the full-text index looks up the words that it has.
 */
@Singleton
final class SqlMessageSearch implements MessageSearch {
  private static final int SHORTEST_INDEXED = 3;
  private static final int LONGEST_INDEXED = 80;

  /** What InnoDB leaves out of its indexes. */
  private static final Set<String> NOT_INDEXED =
      Set.of(
          "a", "about", "an", "are", "as", "at", "be", "by", "com", "de", "en", "for", "from",
          "how", "i", "in", "is", "it", "la", "of", "on", "or", "that", "the", "this", "to", "was",
          "what", "when", "where", "who", "will", "with", "und", "www");

  private static final String CONTAINS =
      " AND CONCAT_WS(' ', m.subject, m.content) LIKE ? COLLATE utf8mb4_unicode_ci";
  private static final String NEWEST = " ORDER BY m.createdAt DESC, m.id DESC LIMIT ?";

  private final MessageQuery messages;

  SqlMessageSearch(MessageQuery messages) {
    this.messages = messages;
  }

  @Override
  public List<MessageView> ofAccount(AccountId account, SearchWords words, int most) {
    List<Object> values = new ArrayList<>(List.of(account.value(), account.value()));
    words.words().forEach(word -> values.add("%" + word + "%"));
    values.add(most);
    return messages.views(
        MessageQuery.OF_ACCOUNT,
        "WHERE m.statut <> 'BROUILLON'" + CONTAINS.repeat(words.words().size()) + NEWEST,
        values.toArray());
  }

  @Override
  public List<MessageView> ofAdmin(AccountId admin, SearchWords words, int most) {
    List<String> indexed = words.words().stream().filter(SqlMessageSearch::isIndexed).toList();
    List<String> others = words.words().stream().filter(word -> !isIndexed(word)).toList();
    List<Object> values = new ArrayList<>(List.of("team|%", admin.value() + "|%"));
    if (!indexed.isEmpty()) values.add(booleanQuery(indexed));
    others.forEach(word -> values.add("%" + word + "%"));
    values.add(most);
    return messages.views(
        "FROM messages m",
        "WHERE EXISTS (SELECT 1 FROM message_places p WHERE p.messageId = m.id AND p.hidden = 0"
            + " AND (p.threadKey LIKE ? OR p.threadKey LIKE ?))"
            + (indexed.isEmpty()
                ? ""
                : " AND MATCH (m.subject, m.content) AGAINST (? IN BOOLEAN MODE)")
            + CONTAINS.repeat(others.size())
            + NEWEST,
        values.toArray());
  }

  private static String booleanQuery(List<String> words) {
    return words.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" "));
  }

  private static boolean isIndexed(String word) {
    int length = word.codePointCount(0, word.length());
    return length >= SHORTEST_INDEXED
        && length <= LONGEST_INDEXED
        && !NOT_INDEXED.contains(word.toLowerCase(Locale.ROOT));
  }
}
