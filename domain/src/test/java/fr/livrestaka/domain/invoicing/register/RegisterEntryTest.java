package fr.livrestaka.domain.invoicing.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisterEntryTest {
  private static final RegisteredRow ROW =
      new RegisteredRow("i-1", "FACT-2026-000001", Map.of("state", "OPEN", "amount", "100"));
  private static final RegisterEntry FIRST = RegisterHead.START.enter(ROW);

  @Test
  void anEntryIsBoundToTheOneBefore() throws NoSuchAlgorithmException {
    String text = "0".repeat(64) + "\ni-1\namount=100\nstate=OPEN\n";
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));

    assertThat(FIRST)
        .isEqualTo(
            new RegisterEntry(
                1, "i-1", "amount=100\nstate=OPEN\n", HexFormat.of().formatHex(hash)));
    assertThat(FIRST.head().enter(ROW).follows(FIRST.head())).isTrue();
    assertThat(FIRST.head().enter(ROW).follows(RegisterHead.START)).isFalse();
  }

  @Test
  void nothingOfAnEntryCanBeChangedUnseen() {
    assertThat(FIRST.follows(RegisterHead.START)).isTrue();
    assertThat(entry(2, "i-1", FIRST.content()).follows(RegisterHead.START)).isFalse();
    assertThat(entry(1, "i-2", FIRST.content()).follows(RegisterHead.START)).isFalse();
    assertThat(entry(1, "i-1", "amount=200\nstate=OPEN\n").follows(RegisterHead.START)).isFalse();
  }

  @Test
  void aRowIsComparedWithAllThatWasEntered() {
    String entered = ROW.text();

    assertThat(ROW.differences(entered)).isEmpty();
    assertThat(row(Map.of("state", "PAID", "amount", "1")).differences(entered))
        .containsExactly("amount: 100, now 1", "state: OPEN, now PAID");
    assertThat(row(Map.of("amount", "100")).differences(entered))
        .as("a fact is gone")
        .containsExactly("state: OPEN, now nothing");
    assertThat(row(Map.of("state", "OPEN", "amount", "100", "later", "x")).differences(entered))
        .as("a fact that was not kept at that time")
        .isEmpty();
    assertThat(ROW.differences("what somebody wrote over it"))
        .containsExactly("its entry cannot be read");
  }

  private static RegisteredRow row(Map<String, String> facts) {
    return new RegisteredRow("i-1", "FACT-2026-000001", facts);
  }

  private static RegisterEntry entry(long position, String document, String content) {
    return new RegisterEntry(position, document, content, FIRST.hash());
  }
}
