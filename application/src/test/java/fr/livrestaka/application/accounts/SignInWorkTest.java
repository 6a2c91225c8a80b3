package fr.livrestaka.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.port.PasswordHasher;
import fr.livrestaka.application.accounts.sessions.SignIn;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.refusals.SignInRefused;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether an address has an account is not told by the work that a sign-in takes. */
class SignInWorkTest {
  private final InMemoryHouse house = new InMemoryHouse();
  private final CountingHasher hasher = new CountingHasher(house.get(PasswordHasher.class));
  private final SignIn signIn = house.with(PasswordHasher.class, hasher).get(SignIn.class);

  @Test
  void eachSignInChecksOnePasswordWhoeverComes() {
    Account lina = house.person(Role.USER);
    Account closed = house.closed(Role.USER);
    assertThat(workOf(lina.email(), AccountFixtures.PASSWORD)).isEqualTo(1);
    for (String password : List.of("other", AccountFixtures.PASSWORD)) {
      assertThat(workOf("nobody@example.org", password)).isEqualTo(1);
      assertThat(workOf(closed.email(), password)).isEqualTo(1);
    }
    assertThat(workOf(lina.email(), "other")).isEqualTo(1);
  }

  private int workOf(String email, String password) {
    hasher.verifications = 0;
    try {
      signIn.with(email, password, InMemoryHouse.ORIGIN);
    } catch (SignInRefused e) {
      assertThat(e.code()).startsWith("accounts.");
    }
    return hasher.verifications;
  }

  private static final class CountingHasher implements PasswordHasher {
    private final PasswordHasher hasher;
    private int verifications;

    private CountingHasher(PasswordHasher hasher) {
      this.hasher = hasher;
    }

    @Override
    public String hash(String password) {
      throw new AssertionError("nothing to hash at a sign-in");
    }

    @Override
    public boolean matches(String password, Optional<String> hash) {
      verifications++;
      return hasher.matches(password, hash);
    }

    @Override
    public Optional<String> renewed(String password, String hash) {
      return hasher.renewed(password, hash);
    }
  }
}
