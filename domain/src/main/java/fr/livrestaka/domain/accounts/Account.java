package fr.livrestaka.domain.accounts;

import fr.livrestaka.domain.accounts.events.AccountErased;
import fr.livrestaka.domain.accounts.events.AccountRegistered;
import fr.livrestaka.domain.accounts.refusals.SignInRefused;
import fr.livrestaka.domain.accounts.refusals.TechnicalAccount;
import fr.livrestaka.domain.shared.NextState;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A person's account (table {@code users}). Every operation returns the next state, with its events
 * where there are any.
 *
 * @param email as typed at registration; compared without regard to case, but with regard to
 *     accents (contract A R11)
 * @param passwordHash bcrypt text, never shown
 * @param avatar address of a picture
 * @param preferences free JSON object as text
 * @param tokensValidFrom whole second; access tokens issued before it are dead (contract A R3)
 * @param keptToken fingerprint of the one older token that lives on: that of the session which
 *     brought the change about (contract A R3)
 * @param mailboxProvenAt when somebody followed a link from a mail to its address; empty: nobody
 *     has, so nothing that is known by that address only is this account's
 * @param shadow made for a guest who has paid, while another account that has proven nothing held
 *     the address: it is closed and found by no address until a mailed link proves whose it is
 */
public record Account(
    AccountId id,
    String prenom,
    String nom,
    String email,
    String passwordHash,
    Role role,
    boolean isActive,
    Instant createdAt,
    Instant updatedAt,
    Optional<String> adresse,
    Optional<String> avatar,
    Optional<String> telephone,
    Optional<String> preferences,
    Optional<String> bio,
    Optional<Instant> tokensValidFrom,
    Optional<String> keptToken,
    Optional<Instant> mailboxProvenAt,
    boolean shadow) {

  /** Owns the files of guests until they pay; made by the program, opened by nobody. */
  public static final String GUEST_FILES = "__temp_upload_user__@staka.internal";

  private static final String UNUSABLE_HASH = "-";

  /**
   * A person makes a new active account of role {@code USER}, with nothing but what registration
   * asks for.
   */
  public static NextState<Account> register(
      AccountId id,
      String prenom,
      String nom,
      String email,
      String passwordHash,
      Optional<String> telephone,
      Instant now) {
    Account made = AccountDraft.madeFor(id, prenom, nom, email, passwordHash, telephone, now);
    return NextState.of(made, new AccountRegistered(id.value()));
  }

  /**
   * The account of a guest who has paid: closed until its owner opens it by the mailed link
   * (contract A R5).
   *
   * @param passwordHash of a password chosen beforehand; empty: no password opens it
   */
  public static Account ofGuest(
      AccountId id,
      String prenom,
      String nom,
      String email,
      Optional<String> passwordHash,
      Optional<String> telephone,
      Instant now) {
    Account open =
        AccountDraft.madeFor(
            id, prenom, nom, email, passwordHash.orElse(UNUSABLE_HASH), telephone, now);
    return new AccountDraft(open, now).active(false).build();
  }

  /** The same beside another account that holds the address and has not proven it. */
  public Account asShadow() {
    return next(updatedAt).shadow(true).build();
  }

  /** Whether a link from a mail has proven that its address is its owner's. */
  public boolean isMailboxProven() {
    return mailboxProvenAt.isPresent();
  }

  /**
   * Whether what comes from its mailbox is its own: it has proven the mailbox, or was made by a
   * guest's payment and opens by a link to that mailbox only.
   */
  public boolean isOfItsMailbox() {
    return isMailboxProven() || awaitsActivation();
  }

  /** Whether nothing personal is left of it. */
  public boolean isErased() {
    return !isActive && email.toLowerCase(Locale.ROOT).endsWith(ErasedIdentity.DOMAIN);
  }

  /** Made for a guest who has paid and not opened yet; not closed by anybody. */
  public boolean awaitsActivation() {
    return !isTechnical() && !isActive && role == Role.USER && tokensValidFrom.isEmpty();
  }

  /** Whether it is nobody's, but the program's own. */
  public boolean isTechnical() {
    return email.equalsIgnoreCase(GUEST_FILES);
  }

  /**
   * Whether administrators see it and may change it: it is neither erased nor the program's own.
   */
  public boolean isListed() {
    return !isErased() && !isTechnical();
  }

  /** Whether its address can receive mail: it was not erased. */
  public boolean isReachable() {
    return !isErased();
  }

  /**
   * Opened by its owner, who follows a mailed link, with a password of his own (contract A 3.7);
   * tokens issued so far die. One that was open is no new account.
   */
  public NextState<Account> activated(String hash, Instant now) {
    Account opened =
        next(now)
            .active(true)
            .passwordHash(hash)
            .killTokens(now)
            .mailboxProvenAt(Optional.of(now))
            .shadow(false)
            .build();
    return isActive
        ? NextState.of(opened)
        : NextState.of(opened, new AccountRegistered(id.value()));
  }

  /** Another password, chosen by whoever follows a mailed link; tokens issued so far die. */
  public Account withPassword(String hash, Instant now) {
    return next(now).passwordHash(hash).killTokens(now).mailboxProvenAt(Optional.of(now)).build();
  }

  /**
   * Another password, chosen by whoever knows the present one; tokens issued so far die, but for
   * that of his session (contract A R3).
   *
   * @param session empty: there is none
   */
  public Account withPassword(String hash, Optional<SessionToken> session, Instant now) {
    return next(now).passwordHash(hash).killTokensBut(session, now).build();
  }

  /** Signed out everywhere: tokens issued so far die. */
  public Account signedOut(Instant now) {
    return next(updatedAt).killTokens(now).build();
  }

  /** The same password in another hash: nothing else changes, and tokens live on. */
  public Account withSamePassword(String hash) {
    return next(updatedAt).passwordHash(hash).build();
  }

  /** Other values of what people tell about themselves (contract A 2.3). */
  public Account withProfile(
      String prenom,
      String nom,
      Optional<String> telephone,
      Optional<String> adresse,
      Optional<String> bio,
      Instant now) {
    return next(now).name(prenom, nom).contact(telephone, adresse).bio(bio).build();
  }

  /**
   * @param json a JSON object as text, which replaces the one there was
   */
  public Account withPreferences(String json, Instant now) {
    return next(now).preferences(Optional.of(json)).build();
  }

  /** Closed to sign-in; tokens issued so far die. */
  public Account deactivated(Instant now) {
    return next(now).active(false).killTokens(now).build();
  }

  /**
   * Nothing personal left: closed, nameless, with an address that cannot receive mail and is unique
   * for the account, and a hash that no password has. Tokens issued so far die.
   *
   * @throws TechnicalAccount where it is the program's own
   */
  public NextState<Account> erased(Instant now) {
    if (isTechnical()) throw new TechnicalAccount();
    return NextState.of(emptied(now), new AccountErased(id));
  }

  /** What has come in since its erasure goes as well, and others are told once more. */
  public NextState<Account> erasedAgain() {
    if (!isErased()) throw new IllegalStateException("never erased: " + this);
    return NextState.of(this, new AccountErased(id));
  }

  /**
   * What is left of a shadow once all that it had is another account's. The person lives on there,
   * so nobody is told of an erasure.
   *
   * @throws TechnicalAccount where it is the program's own
   */
  public Account merged(Instant now) {
    if (isTechnical()) throw new TechnicalAccount();
    return emptied(now);
  }

  private Account emptied(Instant now) {
    return next(now)
        .active(false)
        .anonymous(ErasedIdentity.address(id, now))
        .passwordHash(UNUSABLE_HASH)
        .killTokens(now)
        .mailboxProvenAt(Optional.empty())
        .shadow(false)
        .build();
  }

  /**
   * What the addresses of accounts that are erased from this moment on sort behind, in the order of
   * their letters; good until the year 2286.
   */
  public static String erasedAddressSince(Instant moment) {
    return "deleted_" + moment.toEpochMilli();
  }

  /**
   * Lets the person in.
   *
   * @throws SignInRefused where the account is closed, whatever the password, or the password is
   *     not the account's (contract A 1.2)
   */
  public void signIn(boolean passwordMatches) {
    if (!isActive) throw SignInRefused.disabled();
    if (!passwordMatches) throw SignInRefused.wrongCredentials();
  }

  /** The second to write as issue time in a token made now, so that it lives. */
  public Instant tokenIssueTime(Instant now) {
    Instant second = now.truncatedTo(ChronoUnit.SECONDS);
    return tokensValidFrom.filter(second::isBefore).orElse(second);
  }

  /**
   * Whether tokens of that time live, the kept one aside.
   *
   * @param issuedAt whole second, as the token says
   */
  public boolean acceptsTokenOf(Instant issuedAt) {
    return tokensValidFrom.filter(issuedAt::isBefore).isEmpty();
  }

  /** Whether a genuine token still lets in. */
  public boolean accepts(SessionToken token) {
    return acceptsTokenOf(token.issuedAt())
        || keptToken.filter(token.fingerprint()::equals).isPresent();
  }

  private AccountDraft next(Instant now) {
    return new AccountDraft(this, now);
  }

  @Override
  public String toString() {
    return "Account[" + id.value() + ", " + role + "]";
  }
}
