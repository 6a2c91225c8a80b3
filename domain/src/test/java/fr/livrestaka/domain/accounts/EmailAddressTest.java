package fr.livrestaka.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.shared.Violation;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EmailAddressTest {
  @ParameterizedTest
  @MethodSource
  void isTakenAndSentToAsItIsWithItsDomainInAscii(AddressTable.Accepted address) {
    assertThat(EmailAddress.violation("email", address.typed())).isEmpty();
    assertThat(EmailAddress.sendable(address.typed())).contains(address.wire());
  }

  static Stream<AddressTable.Accepted> isTakenAndSentToAsItIsWithItsDomainInAscii() {
    return Stream.concat(AddressTable.accepted(), AddressTable.international());
  }

  @ParameterizedTest
  @MethodSource("fr.livrestaka.domain.accounts.AddressTable#refused")
  void whatCannotBeSentToIsRefused(String address) {
    assertThat(EmailAddress.violation("email", address)).isPresent();
    assertThat(EmailAddress.sendable(address)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("fr.livrestaka.domain.accounts.AddressTable#international")
  void needsAMailServerThatTakesUtf8(AddressTable.Accepted address) {
    assertThat(EmailAddress.needsSmtpUtf8(address.typed())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("fr.livrestaka.domain.accounts.AddressTable#accepted")
  void anyMailServerWillDo(AddressTable.Accepted address) {
    assertThat(EmailAddress.needsSmtpUtf8(address.typed())).isFalse();
  }

  @Test
  void anAddressOfTheProgramsOwnIsNobodys() {
    Optional<Violation> found = EmailAddress.violation("email", "x@Anonymized.Local");
    assertThat(found).map(Violation::code).contains("accounts.email-reserved");
  }
}
