package fr.livrestaka.persistence.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement or a part of it, read as far as it takes to see what it is about: words, names, and
 * groups in parentheses. Comments are nothing.
 */
final class StatementText {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<comment>--[^\\n]*|#[^\\n]*|/\\*.*?\\*/)|`(?<name>[^`]*)`"
              + "|(?<text>'(?:[^'\\\\]|\\\\.|'')*+')|(?<word>[\\w$]+)|(?<sign>[^\\s])",
          Pattern.DOTALL);

  private final String sql;
  private final List<Token> tokens;

  private StatementText(String sql, List<Token> tokens) {
    this.sql = sql;
    this.tokens = tokens;
  }

  /**
   * @param value a name without its quotes; of a group in parentheses all of it
   */
  private record Token(String value, boolean isName, int start, int end) {
    boolean isWord(String word) {
      return !isName && value.equalsIgnoreCase(word);
    }
  }

  static StatementText of(String sql) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(sql);
    int depth = 0;
    int open = 0;
    while (matcher.find()) {
      if (matcher.group("comment") != null) continue;
      String value = matcher.group();
      if (value.equals("(") && depth++ == 0) open = matcher.start();
      if (value.equals(")") && --depth == 0) {
        tokens.add(new Token(sql.substring(open, matcher.end()), false, open, matcher.end()));
      } else if (depth == 0) {
        String name = matcher.group("name");
        tokens.add(
            new Token(name == null ? value : name, name != null, matcher.start(), matcher.end()));
      }
    }
    return new StatementText(sql, List.copyOf(tokens));
  }

  /** The statements of a script; a semicolon ends each. */
  static List<StatementText> script(String sql) {
    return of(sql).cut(";");
  }

  /** Parts between commas that are in no parentheses. */
  List<StatementText> parts() {
    return cut(",");
  }

  private List<StatementText> cut(String sign) {
    List<StatementText> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i < tokens.size() && !tokens.get(i).isWord(sign)) continue;
      if (i > from) parts.add(new StatementText(sql, tokens.subList(from, i)));
      from = i + 1;
    }
    return List.copyOf(parts);
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  /** As it was written, without what stands before its first and after its last word. */
  String sql() {
    return isEmpty() ? "" : sql.substring(tokens.getFirst().start(), tokens.getLast().end());
  }

  boolean startsWith(String word) {
    return !isEmpty() && tokens.getFirst().isWord(word);
  }

  boolean contains(String word) {
    return tokens.stream().anyMatch(token -> token.isWord(word));
  }

  /** Whether these words come one after the other, anywhere. */
  boolean containsAll(String first, String second) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).isWord(first) && tokens.get(i + 1).isWord(second)) return true;
    }
    return false;
  }

  /** Without these words at its beginning, in this order, each of which may be missing. */
  StatementText after(String... words) {
    int from = 0;
    for (String word : words) {
      if (from < tokens.size() && tokens.get(from).isWord(word)) from++;
    }
    return rest(from);
  }

  /** From the second word on. */
  StatementText rest() {
    return rest(Math.min(1, tokens.size()));
  }

  private StatementText rest(int from) {
    return new StatementText(sql, tokens.subList(from, tokens.size()));
  }

  /** The first word or name, or group; empty text where there is none. */
  String first() {
    return isEmpty() ? "" : tokens.getFirst().value();
  }

  boolean startsWithGroup() {
    return first().startsWith("(");
  }

  /** What is in the first parentheses. */
  StatementText group() {
    return tokens.stream()
        .filter(token -> !token.isName() && token.value().startsWith("("))
        .findFirst()
        .map(token -> of(token.value().substring(1, token.value().length() - 1)))
        .orElseGet(() -> of(""));
  }

  /** The first word of each part of the first group, in lower case: the columns of an index. */
  List<String> groupNames() {
    return group().parts().stream().map(part -> part.first().toLowerCase(Locale.ROOT)).toList();
  }
}
