package fr.livrestaka.domain.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of what people are told of, held against the contract (contract C §2). */
class OccasionTest {
  private static final Path CONTRACT =
      Path.of("..", "docs", "contract", "c-messaging-files-content.md");

  private static final String TABLE =
      """
      ACCOUNT_REGISTERED        ADMINS    INFO         NORMALE
      FILES_ORPHANED            ADMINS    WARNING      NORMALE
      FILES_OUT_OF_REACH        ADMINS    WARNING      NORMALE
      FRANCHISE_ENDING          ADMINS    WARNING      HAUTE
      TEAM_FILE_ADDED           CLIENT    SUCCESS      HAUTE
      MESSAGE_TO_TEAM           ADMINS    MESSAGE      NORMALE
      MESSAGE_OF_VISITOR        ADMINS    MESSAGE      HAUTE
      MESSAGE_TO_PERSON         CLIENT    MESSAGE      NORMALE
      CONSULTATION_REQUESTED    ADMINS    CONSULTATION HAUTE
      ORDER_PLACED              ADMINS    ORDER        HAUTE
      ORDER_CONFIRMED           CLIENT    SUCCESS      HAUTE
      ORDER_GIVEN_UP            ADMINS    ORDER        NORMALE
      ESTIMATE_DECLINED         ADMINS    ORDER        NORMALE
      ESTIMATE_ACCEPTED         ADMINS    ORDER        NORMALE
      ORDER_WITHDRAWN           ADMINS    ORDER        HAUTE
      EARLY_WORK                ADMINS    WARNING      HAUTE
      EARLY_ASSIGNMENT          ADMINS    WARNING      HAUTE
      CORRECTOR_ASSIGNED        CORRECTOR ORDER        NORMALE
      TALK_WANTED               CLIENT    INFO         NORMALE
      ESTIMATE_READY            CLIENT    INFO         NORMALE
      WORK_BEGUN                CLIENT    INFO         NORMALE
      WORK_DONE                 CLIENT    SUCCESS      HAUTE
      ORDER_CANCELLED           CLIENT    INFO         NORMALE
      WORK_PAUSED               CLIENT    INFO         NORMALE
      GUEST_ORDER_PLACED        ADMINS    WARNING      HAUTE
      PAYMENT_RECEIVED          ADMINS    PAYMENT      HAUTE
      PAID_TWICE                ADMINS    PAYMENT      URGENTE
      PAID_AFTER_CANCELLATION   ADMINS    PAYMENT      URGENTE
      PAYMENT_CONFIRMED         CLIENT    PAYMENT      HAUTE
      PROJECT_PAID              CLIENT    SUCCESS      HAUTE
      AMOUNT_IN_DOUBT           ADMINS    WARNING      URGENTE
      PAYMENT_UNKNOWN           ADMINS    WARNING      URGENTE
      PAYMENT_DISPUTED          ADMINS    WARNING      URGENTE
      DISPUTE_MOVED             ADMINS    WARNING      URGENTE
      DISPUTE_CLOSED            ADMINS    WARNING      URGENTE
      DISPUTED_FUNDS_WITHDRAWN  ADMINS    WARNING      URGENTE
      DISPUTED_FUNDS_REINSTATED ADMINS    WARNING      URGENTE
      REFUND_FAILED             ADMINS    WARNING      URGENTE
      REFUND_SETTLED            CLIENT    PAYMENT      HAUTE
      """;

  @Test
  void theWholeTable() {
    String all =
        Arrays.stream(Occasion.values())
            .map(
                one ->
                    "%-25s %-9s %-12s %s\n"
                        .formatted(one, one.readership(), one.type(), one.priority()))
            .collect(Collectors.joining());
    assertThat(all).isEqualTo(TABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "N-1, MESSAGE_TO_TEAM",
    "N-2, MESSAGE_OF_VISITOR",
    "N-3, MESSAGE_TO_PERSON",
    "N-4, CONSULTATION_REQUESTED",
    "N-5, TEAM_FILE_ADDED",
    "N-6, ACCOUNT_REGISTERED",
    "N-7, ORDER_PLACED",
    "N-8, ORDER_CONFIRMED",
    "N-8, PROJECT_PAID",
    "N-9, GUEST_ORDER_PLACED",
    "N-10, PAYMENT_CONFIRMED",
    "N-11, PAYMENT_RECEIVED"
  })
  void whatTheClientKnowsIsAsTheContractSays(String ref, Occasion occasion) throws IOException {
    List<String> cells = List.of(row(ref).split(" \\| "));
    assertThat(cells.get(2).equals("administrators"))
        .isEqualTo(occasion.readership() == Readership.ADMINS);
    assertThat(cells.get(3))
        .isEqualTo("`%s` / `%s`".formatted(occasion.type(), occasion.priority()));
  }

  @Test
  void theContractHasNoOtherRows() throws IOException {
    Matcher refs = Pattern.compile("(?m)^\\| (N-\\d+) \\|").matcher(section("### 2.3 "));
    assertThat(refs.results().map(found -> found.group(1)).toList())
        .isEqualTo(IntStream.rangeClosed(1, 11).mapToObj(n -> "N-" + n).toList());
  }

  @Test
  void typesAndPrioritiesAreTheWordsOfTheContract() throws IOException {
    String rows = section("## 2. Notices");
    assertThat(words(rows, "`type`:")).isEqualTo(names(NotificationType.values()));
    assertThat(words(rows, "`priority`:")).isEqualTo(names(NotificationPriority.values()));
  }

  @Test
  void aNoticeLooksLikeItsOccasionAndIsNewsAsLongAsTheContractSays() throws IOException {
    Matcher days = Pattern.compile("It expires after (\\d+) days").matcher(section("### 2.2 "));
    assertThat(days.find()).isTrue();
    Notice notice =
        Notice.of(
            Occasion.PAID_TWICE, "Titre", "Texte", Optional.of("/admin"), Map.of("amount", 1));

    assertThat(notice)
        .isEqualTo(
            new Notice(
                "Titre",
                "Texte",
                NotificationType.PAYMENT,
                NotificationPriority.URGENTE,
                Optional.of("/admin"),
                Map.of("amount", 1)));
    Instant noon = Instant.parse("2026-03-02T12:00:00Z");
    assertThat(notice.expiresAt(noon))
        .isEqualTo(noon.plus(Duration.ofDays(Long.parseLong(days.group(1)))));
  }

  /** The words in code marks after the name, up to the next semicolon. */
  private static List<String> words(String text, String name) {
    String list = text.substring(text.indexOf(name) + name.length());
    Matcher words = Pattern.compile("`([A-Z]+)`").matcher(list.substring(0, list.indexOf(';')));
    return words.results().map(found -> found.group(1)).toList();
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static String row(String ref) throws IOException {
    return section("### 2.3 ")
        .lines()
        .filter(line -> line.startsWith("| " + ref + " |"))
        .collect(Collectors.collectingAndThen(Collectors.toList(), found -> found.get(0)));
  }

  private static String section(String heading) throws IOException {
    String text = Files.readString(CONTRACT);
    String from = text.substring(text.indexOf("\n" + heading) + 1);
    return from.substring(0, from.indexOf("\n#", 1));
  }
}
