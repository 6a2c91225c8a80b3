package fr.livrestaka.domain.accounts;

import fr.livrestaka.domain.accounts.passwords.PasswordOwner;
import fr.livrestaka.domain.accounts.passwords.PasswordRule;
import fr.livrestaka.domain.accounts.refusals.ShadowAccount;
import fr.livrestaka.domain.accounts.refusals.TechnicalAccount;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an administrator says of an account (contract B 8.4, 8.5); what is empty is not said. Texts
 * are stripped, but for the address, which must not have blanks at all and is stored in lower case.
 *
 * @param prenom 2 to 100 characters, as is {@code nom}
 * @param adresse at most 65 535 bytes
 * @param telephone at most 20 characters
 */
public record AccountFields(
    Optional<String> prenom,
    Optional<String> nom,
    Optional<String> email,
    Optional<Role> role,
    Optional<Boolean> isActive,
    Optional<String> adresse,
    Optional<String> telephone) {
  private static final int SHORTEST_NAME = 2;

  /**
   * @throws InvalidInput with all that is wrong
   */
  public AccountFields {
    prenom = filled(prenom);
    nom = filled(nom);
    email = email.filter(text -> !text.isEmpty());
    adresse = filled(adresse);
    telephone = filled(telephone);
    List<Violation> broken = new ArrayList<>();
    name("prenom", prenom, broken);
    name("nom", nom, broken);
    fits(ProfileField.prenom, prenom, broken);
    fits(ProfileField.nom, nom, broken);
    fits(ProfileField.adresse, adresse, broken);
    fits(ProfileField.telephone, telephone, broken);
    if (!broken.isEmpty()) throw new InvalidInput(broken);
  }

  /**
   * @param password of the new account
   * @throws InvalidInput where something is missing that a new account needs, or the password is
   *     weak
   */
  public void checkNew(Optional<String> password) {
    List<Violation> broken = new ArrayList<>();
    if (prenom.isEmpty()) broken.add(Violation.required("prenom"));
    if (nom.isEmpty()) broken.add(Violation.required("nom"));
    if (email.isEmpty()) broken.add(Violation.required("email"));
    email.flatMap(text -> EmailAddress.violation("email", text)).ifPresent(broken::add);
    if (role.isEmpty()) broken.add(Violation.required("role"));
    Optional<String> given = password.filter(text -> !text.isEmpty());
    if (given.isEmpty()) broken.add(Violation.required("password"));
    PasswordOwner owner = new PasswordOwner(prenom.orElse(""), nom.orElse(""), email.orElse(""));
    given.flatMap(text -> PasswordRule.violation("password", text, owner)).ifPresent(broken::add);
    if (!broken.isEmpty()) throw new InvalidInput(broken);
  }

  /**
   * The account made for somebody; active unless the fields say otherwise.
   *
   * @param passwordHash bcrypt text
   */
  public Account newAccount(AccountId id, String passwordHash, Instant now) {
    return applyTo(
        AccountDraft.madeFor(
            id,
            prenom.orElseThrow(),
            nom.orElseThrow(),
            email.orElseThrow(),
            passwordHash,
            telephone,
            now),
        now);
  }

  /**
   * What is not said stays; nothing can be cleared. Tokens issued so far die where the account is
   * closed or gets another address, which is then not proven.
   *
   * @throws TechnicalAccount where it is the program's own
   * @throws ShadowAccount where it would be opened, and is one that a mailed link opens only
   * @throws InvalidInput where the address is another one than so far, and none that is taken
   */
  public Account applyTo(Account account, Instant now) {
    return applyTo(account, Optional.empty(), now);
  }

  /**
   * The same, asked for by the account's owner: the session that he does it from lives on.
   *
   * @param own empty: somebody else asks
   * @throws TechnicalAccount where it is the program's own
   */
  public Account applyTo(Account account, Optional<SessionToken> own, Instant now) {
    if (account.isTechnical()) throw new TechnicalAccount();
    if (account.shadow() && isActive.orElse(false)) throw new ShadowAccount();
    newAddress(account).ifPresent(address -> EmailAddress.check("email", address));
    AccountDraft draft =
        new AccountDraft(account, now)
            .name(prenom.orElse(account.prenom()), nom.orElse(account.nom()))
            .email(email.map(text -> text.toLowerCase(Locale.ROOT)).orElse(account.email()))
            .role(role.orElse(account.role()))
            .contact(telephone.or(account::telephone), adresse.or(account::adresse))
            .active(isActive.orElse(account.isActive()));
    if (newAddress(account).isPresent()) draft.mailboxProvenAt(Optional.empty()).shadow(false);
    return takesAccess(account) ? draft.killTokensBut(own, now).build() : draft.build();
  }

  /** Whether whoever has had access to the account so far is not to have it any more. */
  public boolean takesAccess(Account account) {
    boolean closes = account.isActive() && !isActive.orElse(true);
    return closes || newAddress(account).isPresent();
  }

  /** The address, as typed, where it is another one than the account has. */
  public Optional<String> newAddress(Account account) {
    return email.filter(other -> !other.equalsIgnoreCase(account.email()));
  }

  private static void name(String field, Optional<String> name, List<Violation> broken) {
    if (name.filter(text -> text.length() < SHORTEST_NAME).isPresent()) {
      broken.add(Violation.tooShort(field, SHORTEST_NAME));
    }
  }

  private static void fits(ProfileField field, Optional<String> text, List<Violation> broken) {
    if (text.isPresent()) field.violation(text).ifPresent(broken::add);
  }

  private static Optional<String> filled(Optional<String> text) {
    return text.map(String::strip).filter(given -> !given.isEmpty());
  }
}
