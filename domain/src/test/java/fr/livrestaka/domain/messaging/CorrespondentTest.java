package fr.livrestaka.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.InvalidInput;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is at the other end of a thread: an account, or a visitor. */
class CorrespondentTest {
  @Test
  void anAddressThatGrowsInLowerCaseStaysWithinItsColumn() {
    String mail = "İ".repeat(250) + "@x.y";
    Correspondent visitor = Correspondent.ofVisitor(mail);
    assertThat(visitor.value()).isEqualTo(mail);
    assertThat(Correspondent.ofThreadId(visitor.value())).isEqualTo(visitor);
    assertThat(visitor.isVisitor()).isTrue();
  }

  @Test
  void anAddressThatFillsItsColumnIsPutInLowerCase() {
    String mail = "A".repeat(251) + "@x.y";
    assertThat(Correspondent.ofVisitor(mail).value()).isEqualTo("a".repeat(251) + "@x.y");
  }

  @Test
  void aVisitorHasNoAccount() {
    assertThat(Correspondent.ofThreadId("lina").account()).isEqualTo(new AccountId("lina"));
    assertThatThrownBy(() -> Correspondent.ofVisitor("ana@ex.org").account())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aVisitorIsKnownByATrimmedAddressNameAndNumber() {
    Visitor longest = Visitor.of(" Ana@ex.org ", " " + "📚".repeat(100), "0".repeat(20) + " ");
    assertThat(longest)
        .isEqualTo(
            new Visitor("Ana@ex.org", Optional.of("📚".repeat(100)), Optional.of("0".repeat(20))));
    assertThat(longest.toString()).isEqualTo("Visitor");
  }

  @ParameterizedTest
  @CsvSource({
    "ana@ex, Ana, 06, email:malformed-email",
    "' ', Ana, 06, email:required",
    "ana@ex.org, ' ', 06, name:required",
    "ana@ex.org, Ana, '', phone:required",
    "ana@ex.org, Ana, 012345678901234567890, phone:too-long"
  })
  void whoCannotBeAnsweredIsNoVisitor(String email, String name, String phone, String broken) {
    assertThatThrownBy(() -> Visitor.of(email, name, phone))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("[" + broken + "]");
  }

  @Test
  void aVisitorsNameHasAHundredCharactersAtMost() {
    assertThatThrownBy(() -> Visitor.of("ana@ex.org", "x".repeat(101), "06"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("[name:too-long]");
  }

  @Test
  void aLongThreadIdWithAnAddressIsAVisitors() {
    assertThat(Correspondent.ofThreadId("x".repeat(300) + "@x.y").isVisitor()).isTrue();
  }
}
