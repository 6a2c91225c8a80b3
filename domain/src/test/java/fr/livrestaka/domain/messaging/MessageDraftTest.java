package fr.livrestaka.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.InvalidInput;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessageDraftTest {
  private static final AccountId LINA = new AccountId("lina");

  @Test
  void textOrAttachmentIsNeeded() {
    assertThat(composed("Bonjour", List.of()).content()).isEqualTo("Bonjour");
    assertThat(composed("", List.of(id(1))).attachments()).hasSize(1);
    assertThatThrownBy(() -> composed(" ", List.of())).isInstanceOf(InvalidInput.class);
  }

  @Test
  void theTextFitsTheColumnInBytes() {
    assertThatCode(() -> composed("x".repeat(65_535), List.of())).doesNotThrowAnyException();
    assertThatThrownBy(() -> composed("é".repeat(32_768), List.of()))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void subjectsAreTrimmedAndCounted() {
    assertThat(subject(" Devis ").subject()).contains("Devis");
    assertThat(subject(" ").subject()).isEmpty();
    assertThatCode(() -> subject("📚".repeat(255))).doesNotThrowAnyException();
    assertThatThrownBy(() -> subject("x".repeat(256))).isInstanceOf(InvalidInput.class);
    assertThat(subject("Devis").toString()).doesNotContain("Devis").isEqualTo("MessageDraft");
    assertThat(
            MessageDraft.ofText("x").withDefaultSubject("📚".repeat(300)).subject().orElseThrow())
        .hasSize(510);
  }

  @Test
  void theNameThatIsShownIsTrimmedAndCounted() {
    Optional<String> none = Optional.empty();
    assertThat(DisplayIdentity.of(Optional.of(" Zoé "), Optional.of(" "), none))
        .isEqualTo(new DisplayIdentity(Optional.of("Zoé"), none, none));
    Optional<String> longest = Optional.of("📚".repeat(100));
    assertThat(DisplayIdentity.of(none, longest, none).lastName()).isEqualTo(longest);
    assertThatThrownBy(() -> DisplayIdentity.of(none, none, Optional.of("x".repeat(101))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("[displayRole:too-long]");
  }

  @Test
  void attachmentsAreNamedByTenIdsAtMostEachOnce() {
    List<String> ten = IntStream.range(0, 10).mapToObj(MessageDraftTest::id).toList();
    assertThat(composed("", ten).attachments()).isEqualTo(ten);
    List<String> eleven = IntStream.range(0, 11).mapToObj(MessageDraftTest::id).toList();
    assertThatThrownBy(() -> composed("", eleven)).hasMessageContaining("too-many-attachments");
    assertThatThrownBy(() -> composed("", List.of(id(1), id(1))))
        .hasMessageContaining("attachment-twice");
    assertThatThrownBy(() -> composed("", List.of(id(1), "../roman.pdf")))
        .hasMessageContaining("attachment-unknown");
  }

  @Test
  void attachmentsHaveLimits() {
    List<String> ten = IntStream.range(0, 10).mapToObj(MessageDraftTest::id).toList();
    List<Attachable> large =
        ten.stream().map(id -> new Attachable(id, LINA, "IMAGE", 10L << 20)).toList();
    assertThatCode(() -> Attachments.requireAllowed(ten, large, LINA)).doesNotThrowAnyException();
    assertThatThrownBy(() -> Attachments.requireAllowed(ten, large, new AccountId("max")))
        .hasMessageContaining("attachment-unknown");
    assertThatThrownBy(() -> Attachments.requireAllowed(ten, List.of(), LINA))
        .hasMessageContaining("attachment-unknown");
    List<Attachable> larger =
        ten.stream().map(id -> new Attachable(id, LINA, "IMAGE", (10L << 20) + 1)).toList();
    assertThatThrownBy(() -> Attachments.requireAllowed(ten, larger, LINA))
        .hasMessageContaining("attachments-too-large");
    assertThatCode(() -> requireAllowed("DOCUMENT", 50L << 20)).doesNotThrowAnyException();
    assertThatThrownBy(() -> requireAllowed("DOCUMENT", (50L << 20) + 1))
        .hasMessageContaining("attachment-too-large");
    assertThatThrownBy(() -> requireAllowed("ARCHIVE", 1)).hasMessageContaining("attachment-type");
  }

  @Test
  void wordsToLookForAreLettersAndDigits() {
    assertThat(SearchWords.of("l'été, 100% \"+sûr\"").words())
        .containsExactly("l", "été", "100", "sûr");
    assertThat(SearchWords.of(" été ").words()).containsExactly("été");
    assertThatThrownBy(() -> SearchWords.of("% _")).isInstanceOf(InvalidInput.class);
  }

  @Test
  void tenDifferentWordsOfAShortTextAreLookedFor() {
    assertThat(SearchWords.of("a b a c d e f g h i j k").words())
        .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    assertThat(SearchWords.of("x".repeat(200)).words()).hasSize(1);
    assertThatThrownBy(() -> SearchWords.of("x".repeat(201)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("[q:too-long]");
  }

  private static void requireAllowed(String type, long size) {
    Attachable file = new Attachable(id(0), LINA, type, size);
    Attachments.requireAllowed(List.of(id(0)), List.of(file), LINA);
  }

  private static MessageDraft composed(String content, List<String> attachments) {
    return MessageDraft.of(
        Optional.empty(), content, attachments, DisplayIdentity.NONE, Optional.empty());
  }

  private static MessageDraft subject(String subject) {
    return MessageDraft.of(
        Optional.of(subject), "x", List.of(), DisplayIdentity.NONE, Optional.empty());
  }

  private static String id(int n) {
    return new UUID(0, n).toString();
  }
}
