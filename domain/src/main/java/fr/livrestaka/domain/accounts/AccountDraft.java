package fr.livrestaka.domain.accounts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** An account in the making; used by {@link Account} only, within one operation. */
final class AccountDraft {
  private final Account before;
  private final Instant updatedAt;
  private String prenom;
  private String nom;
  private String email;
  private String passwordHash;
  private Role role;
  private boolean isActive;
  private Optional<String> adresse;
  private Optional<String> avatar;
  private Optional<String> telephone;
  private Optional<String> preferences;
  private Optional<String> bio;
  private Optional<Instant> tokensValidFrom;
  private Optional<String> keptToken;
  private Optional<Instant> mailboxProvenAt;
  private boolean shadow;

  AccountDraft(Account before, Instant updatedAt) {
    this.before = before;
    this.updatedAt = updatedAt;
    this.prenom = before.prenom();
    this.nom = before.nom();
    this.email = before.email();
    this.passwordHash = before.passwordHash();
    this.role = before.role();
    this.isActive = before.isActive();
    this.adresse = before.adresse();
    this.avatar = before.avatar();
    this.telephone = before.telephone();
    this.preferences = before.preferences();
    this.bio = before.bio();
    this.tokensValidFrom = before.tokensValidFrom();
    this.keptToken = before.keptToken();
    this.mailboxProvenAt = before.mailboxProvenAt();
    this.shadow = before.shadow();
  }

  /** A new active account of role {@code USER}, whoever makes it. */
  static Account madeFor(
      AccountId id,
      String prenom,
      String nom,
      String email,
      String passwordHash,
      Optional<String> telephone,
      Instant now) {
    return new Account(
        id,
        prenom,
        nom,
        email,
        passwordHash,
        Role.USER,
        true,
        now,
        now,
        Optional.empty(),
        Optional.empty(),
        telephone,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  AccountDraft passwordHash(String hash) {
    passwordHash = hash;
    return this;
  }

  AccountDraft active(boolean active) {
    isActive = active;
    return this;
  }

  AccountDraft email(String address) {
    email = address;
    return this;
  }

  AccountDraft role(Role other) {
    role = other;
    return this;
  }

  AccountDraft name(String first, String last) {
    prenom = first;
    nom = last;
    return this;
  }

  AccountDraft contact(Optional<String> number, Optional<String> postalAddress) {
    telephone = number;
    adresse = postalAddress;
    return this;
  }

  AccountDraft bio(Optional<String> text) {
    bio = text;
    return this;
  }

  AccountDraft preferences(Optional<String> json) {
    preferences = json;
    return this;
  }

  AccountDraft mailboxProvenAt(Optional<Instant> instant) {
    mailboxProvenAt = instant;
    return this;
  }

  AccountDraft shadow(boolean beside) {
    shadow = beside;
    return this;
  }

  AccountDraft anonymous(String address) {
    email = address;
    avatar = Optional.empty();
    preferences = Optional.empty();
    return name(ErasedIdentity.PRENOM, ErasedIdentity.NOM)
        .contact(Optional.empty(), Optional.empty())
        .bio(Optional.empty());
  }

  AccountDraft killTokens(Instant now) {
    return killTokensBut(Optional.empty(), now);
  }

  /**
   * Tokens carry whole seconds, so the next second is the first one after all issued so far. A
   * session that is dead already is not brought to life.
   */
  AccountDraft killTokensBut(Optional<SessionToken> session, Instant now) {
    Instant nextSecond = now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    Instant afterTheLast =
        before.tokensValidFrom().map(last -> last.plusSeconds(1)).orElse(nextSecond);
    tokensValidFrom = Optional.of(afterTheLast.isAfter(nextSecond) ? afterTheLast : nextSecond);
    keptToken = session.filter(before::accepts).map(SessionToken::fingerprint);
    return this;
  }

  Account build() {
    return new Account(
        before.id(),
        prenom,
        nom,
        email,
        passwordHash,
        role,
        isActive,
        before.createdAt(),
        updatedAt,
        adresse,
        avatar,
        telephone,
        preferences,
        bio,
        tokensValidFrom,
        keptToken,
        mailboxProvenAt,
        shadow);
  }
}
