package fr.livrestaka.bootstrap.command;

import fr.livrestaka.application.accounts.erasure.ErasedAccount;
import fr.livrestaka.application.accounts.erasure.ErasedTrace;
import fr.livrestaka.domain.accounts.AccountId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The journal of erasures as a file: after the title one line an account, {@code
 * accountId;erasedAt;byAddress}, the time in UTC; then, where there are any, after a title of their
 * own one line a trace. Files of former versions have no traces.
 */
final class ErasureFile {
  private static final String TITLE = "accountId;erasedAt;byAddress";

  private static final String TRACES = "accountId;trace;id";

  private ErasureFile() {}

  /** Leaves the former file whole where the new one cannot be written. */
  static void write(Path file, List<ErasedAccount> entries) {
    List<String> lines = new ArrayList<>(List.of(TITLE));
    entries.forEach(entry -> lines.add(line(entry)));
    List<String> traces = entries.stream().flatMap(ErasureFile::traces).toList();
    if (!traces.isEmpty()) lines.add(TRACES);
    lines.addAll(traces);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(part, lines);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write " + file, failure);
    }
  }

  /**
   * @throws IllegalArgumentException where it is no such file, with the number of the line
   */
  static List<ErasedAccount> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file, failure);
    }
    if (lines.isEmpty() || !lines.get(0).equals(TITLE)) {
      throw new IllegalArgumentException(file + " is no journal of erasures");
    }
    int end = lines.contains(TRACES) ? lines.indexOf(TRACES) : lines.size();
    Map<AccountId, List<ErasedTrace>> traces = new HashMap<>();
    for (int at = end + 1; at < lines.size(); at++) addTrace(traces, at + 1, lines.get(at));
    List<ErasedAccount> entries = new ArrayList<>();
    for (int at = 1; at < end; at++) entries.add(entry(at + 1, lines.get(at), traces));
    return entries;
  }

  private static Stream<String> traces(ErasedAccount entry) {
    return entry.traces().stream()
        .map(trace -> entry.account().value() + ";" + trace.kind() + ";" + trace.id());
  }

  private static void addTrace(Map<AccountId, List<ErasedTrace>> traces, int number, String line) {
    List<String> parts = List.of(line.split(";", -1));
    if (parts.size() != 3) {
      throw new IllegalArgumentException("line " + number + " is no trace of the journal");
    }
    try {
      traces
          .computeIfAbsent(new AccountId(parts.get(0)), account -> new ArrayList<>())
          .add(new ErasedTrace(ErasedTrace.Kind.valueOf(parts.get(1)), parts.get(2)));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException("line " + number + " has an unknown trace", unknown);
    }
  }

  private static String line(ErasedAccount entry) {
    return entry.account().value() + ";" + entry.at() + ";" + entry.byAddress();
  }

  private static ErasedAccount entry(
      int number, String line, Map<AccountId, List<ErasedTrace>> traces) {
    List<String> parts = List.of(line.split(";", -1));
    if (parts.size() != 3 || !List.of("true", "false").contains(parts.get(2))) {
      throw new IllegalArgumentException("line " + number + " is no entry of the journal");
    }
    try {
      AccountId account = new AccountId(parts.get(0));
      return new ErasedAccount(
          account,
          Instant.parse(parts.get(1)),
          parts.get(2).equals("true"),
          traces.getOrDefault(account, List.of()));
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException("line " + number + " has no time", wrong);
    }
  }
}
